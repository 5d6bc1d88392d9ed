// A repository with a history: real texts, changed commit by commit with edits small enough for git to store them as
// deltas, some merges and renames. The last 50 commits touch ten files each: they are the pull request.
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { edited } from './edits.ts'
import { seeded, type Random } from './random.ts'

const shape = { files: 20_000, commits: 6000, pullRequest: 50, filesPerPullRequestCommit: 10 } as const

/** Texts of the tree that a person might edit. */
function textsOf(tree: string): { path: string; text: string }[] {
  const listed = execFileSync('git', ['-C', tree, 'ls-files', '-z'], { maxBuffer: 2 ** 28, encoding: 'utf8' })
  const texts = listed
    .split('\0')
    .filter((path) => /\.(?:[cm]?[jt]sx?|json|md|css|ya?ml)$/.test(path))
    .filter((path) => !/\.min\./.test(path) && isUsual(statSync(join(tree, path)).size))
  const step = texts.length / shape.files
  if (step < 1) throw new Error(`The tree has only ${texts.length} texts; ${shape.files} are needed.`)
  return Array.from({ length: shape.files }, (_, index) => texts[Math.floor(index * step)] ?? '').map(
    (path) => ({ path: path.replaceAll('modules/', ''), text: readFileSync(join(tree, path), 'utf8') }),
  )
}

/** Neither a re-export of one line nor a bundle. */
const isUsual = (size: number): boolean => size >= 700 && size < 65_536

interface Draft {
  readonly paths: string[]
  readonly texts: Map<string, string>
  readonly random: Random
}

/** https://git-scm.com/docs/git-fast-import#_filemodify */
const modify = (path: string, text: string): string =>
  `M 100644 inline ${JSON.stringify(path)}\ndata ${Buffer.byteLength(text)}\n${text}\n`

function edit(draft: Draft): string {
  const { paths, texts, random } = draft
  const path = paths[random(paths.length)] ?? ''
  const other = texts.get(paths[random(paths.length)] ?? '') ?? ''
  const text = edited(texts.get(path) ?? '', other, random)
  texts.set(path, text)
  return modify(path, text)
}

/** Now and then a file moves, as in life. */
function move(draft: Draft, commit: number): string {
  const { paths, texts, random } = draft
  const at = random(paths.length)
  const old = paths[at] ?? ''
  const path = `moved/${commit}/${old.slice(old.lastIndexOf('/') + 1)}`
  const text = texts.get(old) ?? ''
  paths[at] = path
  texts.delete(old)
  texts.set(path, text)
  return `R ${JSON.stringify(old)} ${JSON.stringify(path)}\n`
}

function changesOf(draft: Draft, commit: number): string {
  const { random } = draft
  const isLast = commit > shape.commits - shape.pullRequest
  const count = isLast ? shape.filesPerPullRequestCommit : 1 + random(4) + (random(20) === 0 ? 40 : 0)
  const edits = Array.from({ length: count }, () => edit(draft)).join('')
  return !isLast && random(10) === 0 ? `${edits}${move(draft, commit)}` : edits
}

function header(ref: string, mark: number, message: string): string {
  const who = `Some Body <body@bench.test> ${1_600_000_000 + mark * 3600} +0000`
  return `commit ${ref}\nmark :${mark}\ncommitter ${who}\ndata ${Buffer.byteLength(message)}\n${message}\n`
}

function* stream(tree: string): Generator<string> {
  const files = textsOf(tree)
  const draft: Draft = {
    paths: files.map(({ path }) => path),
    texts: new Map(files.map(({ path, text }) => [path, text])),
    random: seeded(1),
  }
  yield header('refs/heads/main', 1, 'What there was')
  for (const { path, text } of files) yield modify(path, text)
  for (let commit = 2; commit <= shape.commits; commit++) {
    const message = `Change ${commit}\n\nThe reason for it, in a line or two, as people give it.\n`
    const isMerge = commit % 25 === 0 && commit < shape.commits - shape.pullRequest
    const changes = changesOf(draft, commit)
    // The branch of a merge brings what the merge then holds.
    const topic = shape.commits + commit
    if (isMerge) yield `${header('refs/heads/topic', topic, message)}from :${commit - 1}\n${changes}\n`
    const from = `from :${commit - 1}\n${isMerge ? `merge :${topic}\n` : ''}`
    yield `${header('refs/heads/main', commit, message)}${from}${changes}\n`
    if (commit % 500 === 0) yield `reset refs/tags/v${commit / 500}\nfrom :${commit}\n\n`
  }
}

/** `tree` lends its texts. Takes some minutes, most of them git's own packing. */
export async function buildHistory(folder: string, tree: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const git = ['-C', folder]
  execFileSync('git', [...git, 'init', '--quiet', '--initial-branch=main'])
  const child = spawn('git', [...git, 'fast-import', '--quiet', '--force'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  const ended = once(child, 'close')
  await pipeline(Readable.from(stream(tree)), child.stdin)
  await ended
  if (child.exitCode !== 0) throw new Error('git fast-import failed')
  execFileSync('git', [...git, 'repack', '-a', '-d', '-f', '--quiet'])
  execFileSync('git', [...git, 'checkout', '--quiet', '--force', 'main'])
}
