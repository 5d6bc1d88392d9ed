// Opens a pack with its index. Both stay open while they are read, so that a gc may remove them meanwhile.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { reasonOf } from '../source/bytes.ts'
import { idLengths, type ObjectFormat } from './object-id.ts'
import type { ReadPack } from './entries.ts'
import { packHeadLength, parsePackIndex, type PackIndex } from './pack-index.ts'

export interface PackFile {
  readonly index: PackIndex
  readonly read: ReadPack
  close(): void
}

/** Above this an index does not fit the memory that a scan may take. */
const largestIndex = 160 << 20

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
    const pack = open('.pack')
    const index = indexOf(open('.idx'), pack, format)
    if (index !== undefined) return { index, read: reader(pack), close }
    close()
    return 'unlisted'
  } catch (error) {
    close()
    return isMissing(error) ? 'vanished' : 'unlisted'
  }
}

function indexOf(file: number, pack: number, format: ObjectFormat): PackIndex | undefined {
  const { size: indexSize } = fstatSync(file)
  const { size } = fstatSync(pack)
  const idLength = idLengths[format]
  if (indexSize > largestIndex || size < packHeadLength + idLength) return undefined
  const piece = (of: number, length: number, position: number): Buffer => {
    const bytes = Buffer.allocUnsafeSlow(length)
    return bytes.subarray(0, reader(of)(bytes, 0, length, position))
  }
  const head = piece(pack, packHeadLength, 0)
  const trailer = piece(pack, idLength, size - idLength)
  return parsePackIndex(piece(file, indexSize, 0), { format, size, head, trailer })
}

function reader(file: number): ReadPack {
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
