// Opens a pack with its index. Both stay open while they are read, so that a gc may remove them meanwhile.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { reasonOf } from '../source/bytes.ts'
import { readEntries } from './entries.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import {
  indexFacts,
  packHeadLength,
  readPackIndex,
  type IndexFacts,
  type IndexRoom,
  type PackIndex,
  type ReadAt,
} from './pack-index.ts'
import { packTables, type PackTables } from './tables.ts'

export interface PackFile {
  readonly path: string
  /** The descriptor of the pack. */
  readonly file: number
  readonly facts: IndexFacts
  close(): void
}

/** `vanished` where a file is gone, `unlisted` where the index does not say for certain what the pack holds. */
export function openPack(path: string, format: ObjectFormat): PackFile | 'vanished' | 'unlisted' {
  const opened: number[] = []
  const open = (suffix: string): number => {
    const file = openSync(`${path}${suffix}`, 'r')
    opened.push(file)
    return file
  }
  const close = (): void => {
    for (const file of opened.splice(0)) closeSync(file)
  }
  try {
    const file = open('.pack')
    const facts = factsOf(open('.idx'), file, format)
    if (facts !== undefined) return { path, file, facts, close }
    close()
    return 'unlisted'
  } catch (error) {
    close()
    return isMissing(error) ? 'vanished' : 'unlisted'
  }
}

function factsOf(index: number, pack: number, format: ObjectFormat): IndexFacts | undefined {
  const { size } = fstatSync(pack)
  const idLength = idLengths[format]
  if (size < packHeadLength + idLength) return undefined
  const piece = (length: number, position: number): Buffer => {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readerOf(pack)(bytes, 0, length, position))
  }
  const facts = { format, size, head: piece(packHeadLength, 0), trailer: piece(idLength, size - idLength) }
  return indexFacts(readerOf(index), fstatSync(index).size, facts)
}

/** What a pack holds: its entries, and how they are built on each other. */
export interface PackContents {
  readonly index: PackIndex
  readonly tables: PackTables
}

/** Nothing where the index is not believed, or a disk fails. */
export function contentsOf(
  { facts, file }: PackFile,
  room: Omit<IndexRoom, 'tables'>,
): PackContents | undefined {
  try {
    const tables = packTables(facts)
    const read = readPackIndex(facts, { ...room, tables })
    if (read === undefined) return undefined
    const { index, room: free } = read
    const source = { ids: room.ids, idLength: idLengths[facts.format], read: readerOf(file), room: free }
    readEntries(room.memory, index, source, tables)
    return { index, tables }
  } catch {
    return undefined
  }
}

export function readerOf(file: number): ReadAt {
  return (into, at, length, position) => {
    let filled = 0
    while (filled < length) {
      const count = readSync(file, into, at + filled, length - filled, position + filled)
      if (count === 0) break
      filled += count
    }
    return filled
  }
}

/** Whether a file or folder is not there (any more). */
export const isMissing = (error: unknown): boolean => reasonOf(error) === 'vanished'
