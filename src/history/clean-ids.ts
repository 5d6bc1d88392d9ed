// Names of objects that were read and held nothing, kept from one run to the next. Such an object never changes, so as long
// as the same things are looked for it need not be read again. Whoever can write the file can hide an object, so its
// place is checked where it is opened; here only damage and other searches are told apart.
import { hashing } from '../scan/hashing.ts'
import type { ObjectId } from './object-id.ts'

export interface CleanIds {
  readonly size: number
  has(id: ObjectId): boolean
}

export const noCleanIds: CleanIds = { size: 0, has: () => false }

const magic = 'salesloft-guard clean objects 1'

/** `search` names what was looked for: under another one nothing is clean. Ids come in any order. */
export function encodeCleanIds(ids: readonly ObjectId[], search: string): Buffer {
  const sorted = [...new Set(ids)].sort()
  const width = (sorted[0]?.length ?? 40) / 2
  const body = Buffer.from(sorted.join(''), 'hex')
  return Buffer.concat([Buffer.from(`${magic} ${search} ${width} ${digest(body)}\n`), body])
}

/** `undefined` where the file is damaged, of another version, or of another search. */
export function decodeCleanIds(file: Buffer, search: string): CleanIds | undefined {
  const end = file.indexOf(10)
  const head = file.toString('latin1', 0, Math.max(0, end))
  const body = file.subarray(end + 1)
  const width = head.endsWith(` 32 ${digest(body)}`) ? 32 : 20
  if (head !== `${magic} ${search} ${width} ${digest(body)}` || body.length % width !== 0) return undefined
  return lookup(body, width)
}

/** Ids in order, found through their first two bytes as in git's own index of a pack. */
function lookup(body: Buffer, width: number): CleanIds {
  const count = body.length / width
  const starts = new Uint32Array(65_537)
  for (let at = 0; at < count; at++) {
    const bucket = body.readUInt16BE(at * width) + 1
    starts[bucket] = (starts[bucket] ?? 0) + 1
  }
  for (let bucket = 1; bucket < starts.length; bucket++)
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  const wanted = Buffer.alloc(width)
  return {
    size: count,
    has(id) {
      if (wanted.write(id, 'hex') !== width || id.length !== width * 2) return false
      const bucket = wanted.readUInt16BE(0)
      for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
        if (wanted.compare(body, at * width, (at + 1) * width) === 0) return true
      }
      return false
    },
  }
}

function digest(bytes: Buffer): string {
  return hashing().createHash('sha256').update(bytes).digest('hex')
}
