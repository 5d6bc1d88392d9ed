// node bench/speed.ts [FOLDER]: the scan beside ripgrep on a tree, start-up beside bare Node, and a range of commits beside
// `git log -p`. Without a folder it builds a tree of some 24,000 files and a repository of its own. Needs `rg` on the PATH.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measure, print } from './measure.ts'

const cli = resolve('dist/cli/index.js')
const node = process.execPath
/** The literals that decide whether a file is read at all. */
const literals = 'salesloft|ak_[0-9a-f]{64}|ak_[0-9]+_[0-9a-f]{64}'
const root = mkdtempSync(join(tmpdir(), 'guard-speed-'))
const git = (...args: readonly string[]): void => {
  execFileSync(
    'git',
    ['-C', join(root, 'range'), '-c', 'user.name=b', '-c', 'user.email=b@b.test', ...args],
    { stdio: 'ignore' },
  )
}

/** Copies of the packages at hand, tracked by git, until there are enough files. */
function tree(): string {
  const folder = join(root, 'tree')
  for (let copy = 0; copy < 4; copy++) {
    cpSync('node_modules', join(folder, String(copy)), {
      recursive: true,
      filter: (path) => !/node_modules\/(?:node|@microsoft|\.bin|\.cache|[^/]*linux[^/]*)(?:\/|$)/.test(path),
    })
  }
  execFileSync('git', ['-C', folder, 'init', '--quiet'])
  execFileSync('git', ['-C', folder, 'add', '--all', '--force'])
  return folder
}

/** 20,000 files, then 50 commits that touch ten each. */
function range(): string {
  const folder = join(root, 'range')
  mkdirSync(folder)
  git('init', '--quiet')
  const text = (file: number, version: number): string =>
    `export const value${file} = ${version}\n`.repeat(40)
  for (let file = 0; file < 20_000; file++) {
    mkdirSync(join(folder, `d${file % 200}`), { recursive: true })
    writeFileSync(join(folder, `d${file % 200}`, `f${file}.ts`), text(file, 0))
  }
  git('add', '--all')
  git('commit', '--quiet', '--message', 'base')
  for (let commit = 1; commit <= 50; commit++) {
    for (let file = commit * 10; file < commit * 10 + 10; file++)
      writeFileSync(join(folder, `d${file % 200}`, `f${file}.ts`), text(file, commit))
    git('commit', '--quiet', '--all', '--message', `change ${commit}`)
  }
  git('gc', '--quiet')
  return folder
}

const folder = process.argv[2] ?? tree()
const changed = range()
const empty = join(root, 'empty')
mkdirSync(empty)
execFileSync('git', ['-C', empty, 'init', '--quiet'])

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n\n`)
print(
  `Tree ${process.argv[2] ?? '(built)'}`,
  measure(
    [
      {
        name: 'rg -j1 -uuu',
        command: ['rg', '-j1', '-uuu', '-c', '-i', '--glob', '!.git', literals, folder],
      },
      { name: 'salesloft-guard scan', command: [node, cli, 'scan', folder] },
    ],
    9,
  ),
)
print(
  'Start-up',
  measure(
    [
      { name: 'node -e 0', command: [node, '-e', '0'] },
      { name: 'salesloft-guard, empty repository', command: [node, cli, 'scan', empty] },
    ],
    21,
  ),
)
print(
  'Range of 50 commits, 500 files',
  measure(
    [
      { name: 'git log -p', command: ['git', '-C', changed, 'log', '-p', 'HEAD~50..HEAD'] },
      {
        name: 'salesloft-guard --changes',
        command: [node, cli, 'scan', changed, '--changes', 'HEAD~50..HEAD'],
      },
    ],
    15,
  ),
)
rmSync(root, { recursive: true, force: true })
