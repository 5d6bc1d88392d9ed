// Reads the policy and the baseline from the folder under scan. Everything that is wrong with them is said at once.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { BaselineEntry } from '../config/baseline.ts'
import type { Policy } from '../config/policy.ts'
import { defaultPolicy, policyPath } from '../config/policy.ts'
import type { Problem } from '../config/problem.ts'
import { systemCode, UsageError } from '../errors.ts'
import type { ByteReader } from '../model.ts'
import { treeEntries, type TreeEntry } from '../history/tree-object.ts'
import { byteString } from './display.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import type { Found, Lookup } from './lookup.ts'
import { readObjects } from './objects.ts'

/** Where `salesloft-guard baseline` writes and every scan looks, unless the user names another place. */
export const baselinePath = '.github/salesloft-guard-baseline.json'

/** A file's text, or undefined where there is none. */
export type ReadText = (path: string) => string | undefined | Promise<string | undefined>

/** Reads below a folder of the disk. Throws {@link UsageError} for anything but a missing file. */
export function textsBelow(folder: string): ReadText {
  return (path) => {
    try {
      return readFileSync(resolve(folder, path), 'utf8')
    } catch (error) {
      const code = systemCode(error)
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
      const why = error instanceof Error ? error.message : String(error)
      throw new UsageError(`${path} could not be read (${why}). Check that it is a file and may be read.`, {
        cause: error,
      })
    }
  }
}

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

/** Whether a path that the user named must be there; in a base commit it need not be yet. */
export type Presence = 'required' | 'optional'

/** `named` is the path that the user gave: it must exist. Throws {@link UsageError} with all problems. */
export async function readPolicy(
  read: ReadText,
  ruleIds: readonly string[],
  named?: string,
  presence: Presence = 'required',
): Promise<Policy> {
  const path = named ?? policyPath
  const text = await read(path)
  if (text === undefined && named !== undefined && presence === 'required')
    throw new UsageError(missing('policy', path))
  if (text === undefined) return defaultPolicy
  const { parsePolicy } = await import('../config/parse.ts')
  const parsed = parsePolicy(text, ruleIds, tomorrow())
  if (!parsed.ok) throw new UsageError(refusal(path, parsed.problems))
  return parsed.policy
}

/** Days are UTC days, and east of it the next one has come already. */
function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
}

/** The same for the baseline. */
export async function readBaseline(
  read: ReadText,
  named?: string,
  presence: Presence = 'required',
): Promise<readonly BaselineEntry[]> {
  const path = named ?? baselinePath
  const text = await read(path)
  if (text === undefined && named !== undefined && presence === 'required')
    throw new UsageError(missing('baseline', path))
  if (text === undefined) return []
  const { parseBaseline } = await import('../config/baseline.ts')
  const parsed = parseBaseline(text)
  if (!parsed.ok) throw new UsageError(refusal(path, parsed.problems))
  return parsed.entries
}

function missing(what: string, path: string): string {
  return `There is no ${what} at ${path}. Give the path of an existing file, relative to the scanned folder.`
}

function refusal(path: string, problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ line, column, key, message }) =>
      `  ${path}:${line}:${column} ${key === '' ? '' : `${key}: `}${message}`,
  )
  return `${path} cannot be used. Nothing was scanned, since a wrong policy could hide anything. Mend:\n${lines.join('\n')}`
}
