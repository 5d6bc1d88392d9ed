// Writes a report to disk so that a reader never sees half of one: a temporary file beside it, then a rename.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { UsageError } from './errors.ts'

/** Throws {@link UsageError} and leaves nothing behind where the text cannot be written whole. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeAll(temporary, Buffer.from(text))
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new UsageError(
      `The report could not be written to ${path}: ${reason(error)} Nothing was left there.`,
      { cause: error },
    )
  }
}

function writeAll(path: string, bytes: Buffer): void {
  const file = openSync(path, 'wx')
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space or choose another place.',
  ENOENT: 'its folder does not exist. Create it first.',
  EACCES: 'permission is denied. Choose a folder you may write to.',
  EROFS: 'the file system is read-only. Choose another place.',
  EISDIR: 'it is a folder. Give the name of a file.',
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `${error instanceof Error ? error.message : String(error)}.`
}
