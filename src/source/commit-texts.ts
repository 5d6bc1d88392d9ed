// Reads files of a commit, such as the policy and the baseline that stood before a change.
import { UsageError } from '../errors.ts'
import { treeEntries, type TreeEntry } from '../history/tree-object.ts'
import type { ByteReader } from '../model.ts'
import { byteString } from './display.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import type { Found, Lookup } from './lookup.ts'
import { readObjects } from './objects.ts'
import type { ReadText } from './policy-file.ts'

/** Reads the files of a commit, below `prefix`. What the commit does not have is undefined. */
export function textsAt(git: Git, lookup: Lookup, commit: string, prefix: string): ReadText {
  const find = filesOf(lookup, commit)
  return async (path) => {
    const id = await find(`${prefix}${path}`)
    if (id === undefined) return undefined
    const found = await lookup.ask(id).catch(() => undefined)
    if (found !== undefined) return found.bytes.toString('utf8')
    // There is one, and what is wrong with it must be told.
    for await (const stored of readObjects(git, [id])) {
      if ('unread' in stored)
        throw new UsageError(`${path} of the base commit could not be read (${stored.unread}).`)
      return textOf(stored.body.open())
    }
    return undefined
  }
}

/**
 * Where blobs stand in a commit, one folder after the other. Git's own `<commit>:<path>` would not do: it does not tell
 * what the commit has not got from what this clone has not got.
 */
function filesOf(lookup: Lookup, commit: string): (path: string) => Promise<string | undefined> {
  const trees = new Map<string, Promise<Found>>()
  const treeOf = (name: string): Promise<Found> => {
    const known = trees.get(name) ?? lookup.ask(name).then((found) => found ?? missingTree(name))
    trees.set(name, known)
    return known
  }
  return async (path) => {
    let at: Pick<TreeEntry, 'kind' | 'id'> | undefined = { kind: 'tree', id: `${commit}^{tree}` }
    for (const segment of path.split('/')) {
      if (at?.kind !== 'tree') return undefined
      const { bytes, id } = await treeOf(at.id)
      const name = byteString(segment)
      at = [...treeEntries(bytes, id.length / 2, (entry) => entry === name)].at(-1)
    }
    return at?.kind === 'blob' ? at.id : undefined
  }
}

function missingTree(name: string): never {
  throw new GitError('corrupt', `The tree ${name} of the base commit could not be read.`)
}

/** More than any policy or baseline may hold. */
const mostBytes = 2 ** 27

function textOf(reader: ByteReader): string {
  const pieces: Buffer[] = []
  for (let size = 0; size < mostBytes;) {
    const piece = Buffer.alloc(65_536)
    const count = reader.read(piece, 0, piece.length)
    if (count === 0) break
    pieces.push(piece.subarray(0, count))
    size += count
  }
  reader.close()
  return Buffer.concat(pieces).toString('utf8')
}
