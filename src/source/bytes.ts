// The byte readers that documents open. They pull synchronously into the caller's memory: a promise for each read
// would make a scan three to five times slower.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { systemCode, Unreadable } from '../errors.ts'
import type { ByteReader, UnreadReason } from '../model.ts'

/** Reads what is in memory already. */
export function bufferReader(bytes: Uint8Array): ByteReader {
  let at = 0
  return {
    read(into, offset, length) {
      const piece = bytes.subarray(at, at + length)
      into.set(piece, offset)
      at += piece.length
      return piece.length
    },
    close() {},
  }
}

// Never through a link, and never waiting for somebody to write to a pipe. Windows knows neither flag.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Told where the first bytes of a file were read to, and how many. */
export type FirstRead = (into: Uint8Array, offset: number, count: number) => void

/**
 * Opens a file of the disk. Throws {@link Unreadable}; `otherwise` is the reason where something else than a file stands
 * there: what git tracks as a file and is none any more has vanished.
 */
export function openFile(
  path: string | Buffer,
  otherwise: UnreadReason = 'not-a-file',
  begun?: FirstRead,
): ByteReader {
  const fd = descriptorOf(path, otherwise)
  const pull = (into: Uint8Array, offset: number, length: number): number => {
    try {
      return readSync(fd, into, offset, length, null)
    } catch (error) {
      throw unreadable(error, otherwise)
    }
  }
  let reads = 0
  let open = true
  return {
    read(into, offset, length) {
      const count = pull(into, offset, length)
      // A pipe or a device may never end, and an empty read may be a pipe that nobody writes to. Both are asked for by
      // `fstat`, but only where the first read did not already show a small, ordinary file.
      if (reads === (count === 0 ? 0 : 1)) requireFile(fd, otherwise)
      if (reads === 0) begun?.(into, offset, count)
      reads += 1
      return count
    },
    close() {
      if (open) closeSync(fd)
      open = false
    },
  }
}

function descriptorOf(path: string | Buffer, otherwise: UnreadReason): number {
  try {
    return openSync(path, openFlags)
  } catch (error) {
    throw unreadable(error, otherwise)
  }
}

function requireFile(fd: number, otherwise: UnreadReason): void {
  if (!fstatSync(fd).isFile()) throw new Unreadable(otherwise)
}

function unreadable(error: unknown, otherwise: UnreadReason): Unreadable {
  const reason = reasonOf(error)
  return new Unreadable(reason === 'not-a-file' ? otherwise : reason, { cause: error })
}

// Meanings on open(2) and read(2) with the flags above: ELOOP (EMLINK on FreeBSD) is a link that was not followed,
// ENXIO a socket, EAGAIN a pipe whose writer is silent, EISDIR a folder where a file was listed.
const reasons: Readonly<Record<string, UnreadReason>> = {
  ELOOP: 'symbolic-link',
  EMLINK: 'symbolic-link',
  ENOENT: 'vanished',
  ENOTDIR: 'vanished',
  EACCES: 'permission-denied',
  EPERM: 'permission-denied',
  ENXIO: 'not-a-file',
  EISDIR: 'not-a-file',
  EAGAIN: 'not-a-file',
}

/** Why the file system refused. */
export function reasonOf(error: unknown): UnreadReason {
  const code = systemCode(error)
  return reasons[code] ?? 'io-error'
}
