// Reads loose objects: one zlib stream a file, `<type> <size> NUL <content>` inside.
// https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import type { Doubt } from './families.ts'
import { largestObject } from './memory.ts'
import { idLengths, objectId, type ObjectFormat, type ObjectType } from './object-id.ts'
import { isMissing } from './pack-file.ts'

/** The ids of all loose objects of a store; `undefined` where a folder cannot be listed. */
export function looseIds(store: string, format: ObjectFormat): readonly string[] | undefined {
  const rest = new RegExp(`^[0-9a-f]{${idLengths[format] * 2 - 2}}$`)
  try {
    return readdirSync(store)
      .filter((folder) => /^[0-9a-f]{2}$/.test(folder))
      .flatMap((folder) =>
        listed(join(store, folder))
          .filter((name) => rest.test(name))
          .map((name) => folder + name),
      )
  } catch {
    return undefined
  }
}

/** A gc removes folders that have become empty. */
function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

export interface LooseObject {
  readonly type: ObjectType
  readonly content: Buffer
}

/** The object, its id proven. */
export function readLoose(store: string, id: string, format: ObjectFormat): LooseObject | Doubt {
  const path = join(store, id.slice(0, 2), id.slice(2))
  let bytes: Buffer
  try {
    if (statSync(path).size > largestObject) return 'too-large'
    bytes = readFileSync(path)
  } catch {
    return 'unreadable'
  }
  try {
    bytes = inflateSync(bytes, { maxOutputLength: largestObject })
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : 'damaged'
  }
  const head = /^(commit|tree|blob|tag) (\d{1,10})\0/.exec(bytes.toString('latin1', 0, 20))
  const content = bytes.subarray(head?.[0].length ?? 0)
  if (head === null || Number(head[2]) !== content.length) return 'damaged'
  const type = types[head[1] ?? '']
  if (type === undefined) return 'damaged'
  return objectId(format, type, content) === id ? { type, content } : 'another-id'
}

const types: Readonly<Record<string, ObjectType>> = {
  commit: 'commit',
  tree: 'tree',
  blob: 'blob',
  tag: 'tag',
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
