// Finds the folders in which a repository's objects lie: its own and the alternates that it borrows from, as git does.
import { readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { isMissing } from './pack-file.ts'

/** Git follows alternates of alternates this deep. https://git-scm.com/docs/gitrepository-layout */
const deepest = 5
/** More than anybody has; each costs a listing. */
const mostStores = 64
const longestList = 1 << 20

export interface Stores {
  /** Real paths, each once, the repository's own first. */
  readonly folders: readonly string[]
  /** Not all could be followed: git has to say what objects there are. */
  readonly whole: boolean
}

export function objectStores(folder: string): Stores {
  const folders = new Set<string>()
  let whole = true
  const visit = (path: string, depth: number): void => {
    const real = realPath(path)
    if (real !== undefined && folders.has(real)) return
    if (real === undefined || depth > deepest || folders.size >= mostStores) {
      whole = false
      return
    }
    folders.add(real)
    const list = alternatesOf(real)
    if (list === undefined) whole = false
    for (const line of list ?? []) visit(isAbsolute(line) ? line : join(real, line), depth + 1)
  }
  visit(folder, 0)
  return { folders: [...folders], whole }
}

/** The lines of `info/alternates`; `undefined` where they cannot be read, or are written in a way that only git knows. */
function alternatesOf(folder: string): readonly string[] | undefined {
  let text: string
  try {
    text = readFileSync(join(folder, 'info/alternates'), 'utf8')
  } catch (error) {
    return isMissing(error) ? [] : undefined
  }
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const plain = text.length < longestList && !lines.some((line) => /^"|\ufffd/.test(line))
  return plain ? lines : undefined
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}
