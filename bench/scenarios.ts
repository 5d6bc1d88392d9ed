// Who runs against whom, as data: each scenario, its corpus and its contenders. The first contender is what the ratios
// are to.
import { join, resolve } from 'node:path'
import type { Corpora } from './corpora.ts'

export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd?: string
  /** A program that has to be on the PATH; the contender is named and left out where it is not. */
  readonly program?: string
}

export interface Scenario {
  readonly id: string
  readonly title: string
  readonly rounds: number
  /** `repository` is the one that was asked for instead of the built corpus. */
  readonly contenders: (corpora: Corpora, repository?: string) => Promise<readonly Contender[]>
}

const node = process.execPath
export const cli = resolve('dist/cli/index.js')
/** The contender that all of this is about. */
export const ours = 'salesloft-guard'
/** The literals that decide whether a file is read at all. */
const literals = 'salesloft|ak_[0-9a-f]{64}|ak_[0-9]+_[0-9a-f]{64}'

const scan = (folder: string, ...options: readonly string[]): Contender => ({
  name: [ours, ...options.filter((option) => /^--|^[a-z]+$/.test(option))].join(' '),
  command: [node, cli, 'scan', folder, ...options],
})
const ripgrep = (folder: string, threads: number): Contender => ({
  name: `rg -uuu -a -j${threads}`,
  command: ['rg', `-j${threads}`, '-uuu', '-a', '-c', '-i', '--glob', '!.git', literals, folder],
  program: 'rg',
})
const git = (folder: string, ...args: readonly string[]): Contender => ({
  name: `git ${args.join(' ')}`,
  command: ['git', '-C', folder, ...args],
})
const gitleaks = (folder: string, mode: 'dir' | 'git'): Contender => ({
  name: `gitleaks ${mode}`,
  command: ['gitleaks', mode, '--no-banner', '--exit-code', '0', folder],
  program: 'gitleaks',
})
const secretlint = (installed: string, folder: string): Contender => ({
  name: 'secretlint, recommended rules',
  command: [
    node,
    join(installed, 'node_modules/secretlint/bin/secretlint.js'),
    '--secretlintrc',
    join(installed, '.secretlintrc.json'),
    '**/*',
  ],
  cwd: folder,
})
const named = (name: string, contender: Contender): Contender => ({ ...contender, name })

export const scenarios: readonly Scenario[] = [
  {
    id: 'tree',
    title: 'A whole tree',
    rounds: 9,
    async contenders(corpora, repository) {
      const tree = repository ?? (await corpora.tree())
      return [
        ripgrep(tree, 1),
        scan(tree),
        ripgrep(tree, 2),
        named('git grep -i -E', git(tree, 'grep', '-c', '-i', '-E', literals)),
      ]
    },
  },
  {
    id: 'growth',
    title: 'Growth: 10 %, 30 % and all of the tree',
    rounds: 7,
    async contenders(corpora) {
      const parts = [await corpora.part(1), await corpora.part(3), await corpora.tree()] as const
      const [tenth, third, whole] = parts
      return [named('10 %', scan(tenth)), named('30 %', scan(third)), named('100 %', scan(whole))]
    },
  },
  {
    id: 'gibibyte',
    title: 'One file of a gibibyte',
    rounds: 5,
    async contenders(corpora) {
      const folder = await corpora.gibibyte()
      return [ripgrep(folder, 1), scan(folder)]
    },
  },
  {
    id: 'range',
    title: 'A pull request of 50 commits and 500 files in a repository of 20,000',
    rounds: 15,
    async contenders(corpora, repository) {
      const folder = repository ?? (await corpora.history())
      const range = 'HEAD~50..HEAD'
      return [
        git(folder, 'log', '-p', range),
        scan(folder, '--changes', range),
        git(folder, 'log', '--raw', range),
      ]
    },
  },
  {
    id: 'start',
    title: 'Start-up',
    rounds: 25,
    async contenders(corpora) {
      return [
        { name: 'node -e 0', command: [node, '-e', '0'] },
        named('salesloft-guard, empty repository', scan(await corpora.empty())),
        named('salesloft-guard, one file', scan(await corpora.single())),
      ]
    },
  },
  {
    id: 'memory',
    title: 'Many findings',
    rounds: 3,
    async contenders(corpora) {
      const findings = await corpora.findings()
      const formats = ['text', 'json', 'sarif', 'markdown', 'html'].map((format) =>
        named(`30,000 keys as ${format}`, scan(findings, '--format', format)),
      )
      return [
        ...formats,
        named('20,000 .env folders as json', scan(await corpora.dotenvs(), '--format', 'json')),
      ]
    },
  },
  {
    id: 'history',
    title: 'A whole history',
    rounds: 5,
    async contenders(corpora, repository) {
      const folder = repository ?? (await corpora.history())
      return [
        git(folder, 'cat-file', '--batch-all-objects', '--batch', '--unordered', '--buffer'),
        scan(folder, '--history'),
        git(folder, 'log', '-p', '-U0', '--all'),
        gitleaks(folder, 'git'),
      ]
    },
  },
  {
    id: 'scanners',
    title: 'A tenth of the tree, beside other scanners with their own rules',
    rounds: 3,
    async contenders(corpora, repository) {
      const tree = repository ?? (await corpora.part(1))
      return [scan(tree), gitleaks(tree, 'dir'), secretlint(await corpora.secretlint(), tree)]
    },
  },
]
