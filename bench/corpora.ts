// What is measured on. Each corpus is built once, from packages alone, into a folder outside the checkout, and kept there
// for the next run; an unfinished one is built again.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { linkPart, writeDotenvs, writeFindings, writeGibibyte, writeSingle } from './crafted.ts'
import { buildHistory } from './history.ts'
import { buildSecretlint, buildTree, track } from './packages.ts'

export const usualCache = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'salesloft-guard-bench')

export interface Corpora {
  /** 50,000 files and more, 500 MB and more; tracked, without a commit. */
  tree(): Promise<string>
  /** Every tenth, or three of ten, of the tree's files. */
  part(tenths: 1 | 3): Promise<string>
  /** 6,000 commits; checked out. */
  history(): Promise<string>
  /** A repository without a file, and one with a single file. */
  empty(): Promise<string>
  single(): Promise<string>
  /** One file of a gibibyte and a credential at its end. */
  gibibyte(): Promise<string>
  /** 30,000 credentials in 300 files. */
  findings(): Promise<string>
  /** 20,000 folders with a `.env` file each. */
  dotenvs(): Promise<string>
  /** Where secretlint is installed. */
  secretlint(): Promise<string>
}

export function corporaIn(cache: string, say: (text: string) => void): Corpora {
  async function once(name: string, build: (folder: string) => Promise<void> | void): Promise<string> {
    const folder = join(cache, name)
    if (existsSync(folder)) return folder
    say(`Building ${name} …`)
    const draft = `${folder}.draft`
    rmSync(draft, { recursive: true, force: true })
    mkdirSync(draft, { recursive: true })
    await build(draft)
    renameSync(draft, folder)
    return folder
  }
  const corpora: Corpora = {
    tree: async () => once('tree', buildTree),
    part: async (tenths) => {
      const tree = await corpora.tree()
      return once(`tree-${tenths}0`, (folder) => linkPart(tree, folder, tenths))
    },
    history: async () => {
      const tree = await corpora.tree()
      return once('history', async (folder) => buildHistory(folder, tree))
    },
    empty: async () => once('empty', track),
    single: async () => once('single', writeSingle),
    gibibyte: async () => {
      const tree = await corpora.tree()
      return once('gibibyte', (folder) => writeGibibyte(tree, folder))
    },
    findings: async () => once('findings', writeFindings),
    dotenvs: async () => once('dotenvs', (folder) => writeDotenvs(folder, 20_000)),
    secretlint: async () => once('secretlint', buildSecretlint),
  }
  return corpora
}
