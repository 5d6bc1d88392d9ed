// The commits at which a shallow clone was cut off. They look as if they had no parents and had brought everything in.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Git } from './git.ts'

/** Object ids; none where the history is whole. https://git-scm.com/docs/gitrepository-layout#_description (shallow) */
export async function shallowCommits(git: Git): Promise<ReadonlySet<string>> {
  const path = (await git.read(['rev-parse', '--git-path', 'shallow'])).toString('utf8').trim()
  try {
    return new Set(readFileSync(resolve(git.place.folder, path), 'latin1').trim().split('\n'))
  } catch {
    return new Set()
  }
}
