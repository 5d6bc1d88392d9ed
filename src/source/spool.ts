// Holds bytes that are too many for memory, in a temporary file that nobody else can open by its name.
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../errors.ts'
import type { ByteReader } from '../model.ts'

/** Anything of more bytes than this is spooled. */
export const memoryLimit = 16 * 1024 * 1024

export interface Spool {
  /** Throws {@link UsageError} where the disk is full or read-only. */
  write(chunk: Uint8Array): void
  /** A reader from the start. May be called again; only good until `dispose`. */
  open(): ByteReader
  dispose(): void
}

const flags = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL

/** A new spool. Throws {@link UsageError} where no temporary file can be made. */
export function createSpool(): Spool {
  const { fd, folder } = explained(() => {
    const folder = mkdtempSync(join(tmpdir(), 'salesloft-guard-'))
    return { folder, fd: openSync(join(folder, 'spool'), flags, 0o600) }
  })
  // Elsewhere a file without a name lives until it is closed, even if this process is killed.
  const unnamed = process.platform !== 'win32'
  if (unnamed) rmSync(folder, { recursive: true, force: true })
  return {
    write: (chunk) => explained(() => writeAll(fd, chunk)),
    open: () => positionReader(fd),
    dispose() {
      closeSync(fd)
      if (!unnamed) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeAll(fd: number, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length;) at += writeSync(fd, chunk, at)
}

function positionReader(fd: number): ByteReader {
  let at = 0
  return {
    read(into, offset, length) {
      const count = readSync(fd, into, offset, length, at)
      at += count
      return count
    },
    close() {},
  }
}

function explained<Result>(operation: () => Result): Result {
  try {
    return operation()
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new UsageError(
      `A temporary file could not be written: ${why}. Free some space there, or set TMPDIR to another folder.`,
    )
  }
}
