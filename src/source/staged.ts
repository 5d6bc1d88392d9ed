// What a commit made now would bring in: the index against HEAD, each blob by its id. For hooks.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import type { Document, FileTree, Source, Unread } from '../model.ts'
import { linkMode, submoduleMode } from '../modes.ts'
import { blobDocuments, type Wanted } from './blobs.ts'
import { showPath } from './display.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { indexTree } from './object-tree.ts'
import { indexChanges } from './raw-diff.ts'

/** A source of kind `staged`, relative to the folder of `git`. Its documents throw {@link GitError}. */
export function openStaged(git: Git): Source {
  return {
    facts: { kind: 'staged', root: git.place.folder },
    notices: [],
    documents: () => staged(git),
  }
}

/** The files as that commit would have them. */
export const stagedTree = (git: Git): FileTree => indexTree(git, index())

async function* staged(git: Git): AsyncGenerator<Document | Unread> {
  const wanted: Wanted[] = []
  for (const { path, now } of await indexChanges(git, await headTree(git), index())) {
    if (now === undefined) continue
    const shown = showPath(path)
    if (now.mode === submoduleMode) yield { path: shown, reason: 'submodule' }
    else wanted.push({ id: now.id, places: [{ path: shown, where: 'file', introduced: true }] })
    if (now.mode === linkMode) yield { path: shown, reason: 'symbolic-link' }
  }
  yield* blobDocuments(git, wanted)
}

// `git commit --all` and `git commit <file>` prepare an index of their own and name it to their hooks.
function index(): Readonly<Record<string, string>> {
  const named = process.env['GIT_INDEX_FILE']
  return named === undefined || named === '' ? {} : { GIT_INDEX_FILE: resolve(named) }
}

// Before the first commit there is nothing to compare with, for which git knows the empty tree.
async function headTree(git: Git): Promise<string> {
  const head = (await git.read(['rev-parse', '--verify', '--quiet', 'HEAD'], { accept: [1] }))
    .toString()
    .trim()
  if (head !== '') return head
  const format = (await git.read(['rev-parse', '--show-object-format'])).toString().trim()
  if (format !== 'sha1' && format !== 'sha256')
    throw new GitError('failed', `Git uses an unknown format of ids.`)
  return createHash(format).update('tree 0\0').digest('hex')
}
