// Since when a line of the work tree has been there. Bounded in files and time, for an age is not worth a long wait:
// what cannot be told soon is not known. A line that is not committed has no commit.
import type { Commit, FirstCommit, LineOfFile } from '../model.ts'
import { Unreadable } from '../errors.ts'
import { blamed } from './blame.ts'
import { openFile } from './bytes.ts'
import { parseCommit } from './commit.ts'
import { confine } from './confine.ts'
import { byteString, systemPath } from './display.ts'
import { textFrom } from './file-text.ts'
import { GitError } from './git-error.ts'
import { openGit, type Git } from './git.ts'
import { locate } from './locate.ts'
import { readObjects } from './objects.ts'
import { shallowCommits } from './shallow.ts'

const mostFiles = 50
/** Far more than an honest history takes, so that what a report says does not hang on the load of the machine. */
const milliseconds = 10_000
/** Each is a process of its own. */
const atOnce = 2

type Answers = readonly (FirstCommit | undefined)[]

/** One answer for each line, in their order; paths are relative to `folder` (a real path). Never rejects for git. */
export async function firstCommits(folder: string, lines: readonly LineOfFile[]): Promise<Answers> {
  const place = locate(folder)
  const git = place?.toplevel === undefined ? undefined : openGit(place)
  if (git === undefined || lines.length === 0) return lines.map(() => undefined)
  try {
    return await answersOf(git, lines)
  } catch (error) {
    if (error instanceof GitError) return lines.map(() => undefined)
    throw error
  }
}

async function answersOf(git: Git, lines: readonly LineOfFile[]): Promise<Answers> {
  const head = (await git.read(['rev-parse', '--verify', '-q', 'HEAD^{commit}'])).toString('latin1').trim()
  const [shallow, only] = await Promise.all([shallowCommits(git), isOnlyCommit(git, head)])
  const paths = [...new Set(lines.map(({ path }) => path))].slice(0, mostFiles)
  const committed = await textsIn(git, head, paths)
  const ids = new Map<string, ReadonlyMap<number, string>>()
  const signal = AbortSignal.timeout(milliseconds)
  const left = paths.values()
  const ask = async (): Promise<void> => {
    for (const path of left) {
      const places = placesOf(git, path, { lines, committed: committed.get(path) })
      if (places.size > 0) ids.set(path, await idsOf({ git, head, only, path, signal }, places))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, ask))
  const known = new Set([...ids.values()].flatMap((found) => [...found.values()]))
  const commits = await commitsOf(git, [...known])
  return lines.map(({ path, line }) => {
    const id = ids.get(path)?.get(line)
    const commit = id === undefined ? undefined : commits.get(id)
    return commit && { commit, exact: !shallow.has(commit.id) }
  })
}

interface Asked {
  readonly git: Git
  readonly head: string
  /** HEAD has no parent: whatever is committed came with it. */
  readonly only: boolean
  readonly path: string
  readonly signal: AbortSignal
}

/** By the line of the work tree. `places` gives each its line in HEAD. */
async function idsOf(
  { git, head, only, path, signal }: Asked,
  places: ReadonlyMap<number, number>,
): Promise<ReadonlyMap<number, string>> {
  if (only) return new Map([...places.keys()].map((line) => [line, head]))
  if (signal.aborted) return new Map()
  try {
    const found = await blamed(git, { commit: head, path, lines: [...new Set(places.values())] }, signal)
    return new Map([...places].flatMap(([line, at]) => ofLine(line, found.get(at))))
  } catch (error) {
    // One file that git cannot follow, or that took too long, says nothing of the others.
    if (error instanceof GitError) return new Map()
    throw error
  }
}

function ofLine(line: number, id: string | undefined): [number, string][] {
  return id === undefined ? [] : [[line, id]]
}

/** Where HEAD has the lines that are asked for: at the same number, else wherever it stands once. */
function placesOf(
  { place }: Git,
  path: string,
  { lines, committed }: { readonly lines: readonly LineOfFile[]; readonly committed: string | undefined },
): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const now = committed === undefined ? undefined : textOnDisk(place.folder, path)
  if (committed === undefined || now === undefined) return places
  const [before, after] = [linesOf(committed), now === committed ? undefined : linesOf(now)]
  for (const asked of lines) {
    if (asked.path !== path) continue
    const text = after === undefined ? before[asked.line - 1] : after[asked.line - 1]
    if (text === undefined) continue
    const at = before[asked.line - 1] === text ? asked.line - 1 : before.indexOf(text)
    if (at >= 0) places.set(asked.line, at + 1)
  }
  return places
}

/** A checkout may end lines otherwise than the repository does. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
}

function textOnDisk(folder: string, path: string): string | undefined {
  try {
    const bytes = byteString(path)
    confine(byteString(folder))(bytes)
    return textFrom(openFile(systemPath(`${byteString(folder)}/${bytes}`)))
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

async function isOnlyCommit(git: Git, head: string): Promise<boolean> {
  const listed = await git.read(['rev-list', '--max-count=2', head])
  return listed.toString('latin1').trim().split('\n').length === 1
}

/** The texts of these paths in a commit, by the path. A path is no pattern, whatever characters it holds. */
async function textsIn(
  git: Git,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const env = { GIT_LITERAL_PATHSPECS: '1' }
  const listed = await git.read(['ls-tree', '-z', commit, '--', ...paths], { env })
  const ids = new Map<string, string>()
  for (const entry of listed.toString('utf8').split('\0')) {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? []
    if (id !== undefined && path !== undefined) ids.set(path, id)
  }
  const texts = new Map<string, string>()
  for await (const stored of readObjects(git, [...new Set(ids.values())])) {
    const text = 'body' in stored ? textFrom(stored.body.open()) : undefined
    if (text !== undefined) texts.set(stored.id, text)
  }
  return new Map([...ids].flatMap(([path, id]) => ofPath(path, texts.get(id))))
}

function ofPath(path: string, text: string | undefined): [string, string][] {
  return text === undefined ? [] : [[path, text]]
}

const longestHeader = 65_536

async function commitsOf(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Commit>> {
  const commits = new Map<string, Commit>()
  if (ids.length === 0) return commits
  for await (const stored of readObjects(git, ids)) {
    if (!('body' in stored) || stored.type !== 'commit') continue
    const bytes = Buffer.alloc(Math.min(stored.body.size, longestHeader))
    const reader = stored.body.open()
    reader.read(bytes, 0, bytes.length)
    reader.close()
    const { messageAt: _messageAt, ...commit } = parseCommit(stored.id, bytes)
    commits.set(stored.id, commit)
  }
  return commits
}
