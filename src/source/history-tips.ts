// What the history hangs from: every ref and every HEAD, or the refs that were asked for, resolved once at the start so
// that a push or a gc in the middle of the run cannot change what is judged.
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../errors.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { Unread } from '../model.ts'
import { failure, GitError } from './git-error.ts'
import type { Git } from './git.ts'
import type { Place } from './locate.ts'

export interface Tips {
  /** Each once. */
  readonly commits: readonly ObjectId[]
  /** Trees and blobs that a ref names outright, with that ref's name. */
  readonly others: readonly Tip[]
  /** Annotated tags that the refs asked for name; where all refs count, all tags do. */
  readonly tags: ReadonlySet<ObjectId>
  /** The commit whose tree stands for the repository of today: the first ref asked for, else HEAD. */
  readonly head?: ObjectId
  /** Refs whose object is not there. */
  readonly unread: readonly Unread[]
}

export interface Tip {
  readonly id: ObjectId
  readonly type: string
  readonly name: string
}

interface Ref {
  readonly name: string
  readonly id: ObjectId
}

/** Refs by their ids, before anybody knows what these come to. */
export interface Refs {
  /** Of a commit the id alone: some repositories have a ref for each pull request. */
  readonly named: (isCommit: (id: ObjectId) => boolean) => Iterable<ObjectId | Ref>
  /** Names of refs that hold no object id. */
  readonly broken: readonly string[]
  /** As in {@link Tips}. */
  readonly head?: ObjectId
}

/** Throws {@link UsageError} for a ref that is not there. Without `refs`, all of them but the stash. */
export function readRefs(git: Git, refs: readonly string[]): Promise<Refs> {
  return refs.length > 0 ? askedRefs(git, refs) : allRefs(git)
}

/** Git is asked what those come to of which it is not known that they are commits. */
export async function resolveTips(
  git: Git,
  refs: Refs,
  isCommit: (id: ObjectId) => boolean = () => false,
): Promise<Tips> {
  const named = [...refs.named(isCommit)]
  const answers = (await peeled(git, named.filter(isAsked)))[Symbol.iterator]()
  const commits = new Set<ObjectId>()
  const tags = new Set<ObjectId>()
  const others: Tip[] = []
  const unread: Unread[] = []
  for (const one of named) {
    if (typeof one === 'string') {
      commits.add(one)
      continue
    }
    const tip = tipOf(one, answers)
    if (isLost(tip)) unread.push({ path: tip.name, reason: lost[tip.type] })
    else if (tip.type === 'commit') commits.add(tip.id)
    else if (tip.type === 'tree' || tip.type === 'blob') others.push(tip)
    if (tip.id !== one.id) tags.add(one.id)
  }
  const { head, broken } = refs
  return {
    commits: [...commits],
    others,
    tags,
    ...(head === undefined ? {} : { head }),
    unread: [...unread, ...broken.map((name): Unread => ({ path: name, reason: 'corrupt-object' }))],
  }
}

const isAsked = (one: ObjectId | Ref): one is Ref => typeof one !== 'string'

const tipOf = ({ id, name }: Ref, answers: Iterator<Tip, unknown>): Tip => {
  const answer = answers.next()
  return answer.done === true ? { id, type: 'missing', name } : answer.value
}

const lost = { missing: 'missing-object', corrupt: 'corrupt-object' } as const

function isLost(tip: Tip): tip is Tip & { readonly type: keyof typeof lost } {
  return tip.type in lost
}

async function askedRefs(git: Git, refs: readonly string[]): Promise<Refs> {
  const named = await Promise.all(
    refs.map(async (name) => {
      const id = name.startsWith('-') ? undefined : await idOf(git, name)
      if (id === undefined)
        throw new UsageError(`There is no ref "${name}". Name a branch, a tag or a commit.`)
      return { name, id }
    }),
  )
  const first = (await peeled(git, named)).find(({ type }) => type === 'commit')
  return {
    named: (isCommit) => named.map((ref) => (isCommit(ref.id) ? ref.id : ref)),
    broken: [],
    ...(first && { head: first.id }),
  }
}

async function idOf(git: Git, name: string): Promise<ObjectId | undefined> {
  try {
    return (await git.read(['rev-parse', '--verify', '--quiet', name])).toString('latin1').trim() || undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

async function allRefs(git: Git): Promise<Refs> {
  const [{ printed, complaints }, linked] = await Promise.all([listRefs(git), linkedHeads(git)])
  const head = checkedOutIn(printed) ?? (await idOf(git, 'HEAD'))
  const heads = [...new Set([...(head === undefined ? [] : [head]), ...linked])]
    .filter((id) => !/^0+$/.test(id))
    .map((id) => ({ id, name: 'HEAD' }))
  return {
    named: function* (isCommit) {
      for (const head of heads) yield isCommit(head.id) ? head.id : head
      yield* namedIn(printed, isCommit)
    },
    broken: [...complaints.matchAll(/ignoring broken ref (\S+)/g)].flatMap(([, name]) => name ?? []),
    ...(head === undefined ? {} : { head }),
  }
}

/** From the bytes: parts of one text would keep all of it. */
function* namedIn(printed: Buffer, isCommit: (id: ObjectId) => boolean): Generator<ObjectId | Ref> {
  for (let at = 0; at < printed.length;) {
    const found = printed.indexOf(lineFeed, at)
    const end = found < 0 ? printed.length : found
    const idEnd = printed.indexOf(space, at + 1)
    const id = printed.toString('latin1', at + 1, idEnd)
    const nameOf = (): string => printed.toString('utf8', idEnd + 1, end)
    const isStash = end - idEnd - 1 === stash.length && nameOf() === stash
    if (!isStash) yield isCommit(id) ? id : { id, name: nameOf() }
    at = end + 1
  }
}

/** Where HEAD is a branch that is there: what that names. */
function checkedOutIn(printed: Buffer): ObjectId | undefined {
  const at = printed[0] === star ? 0 : printed.indexOf('\n*') + 1
  return printed[at] === star ? printed.toString('latin1', at + 1, printed.indexOf(space, at)) : undefined
}

const stash = 'refs/stash'
const [space, lineFeed, star] = [0x20, 0x0a, 0x2a]

/**
 * A line for each: a star where it is checked out, else a space, then id and name. Their types are not asked for: git would read the object of
 * each, and end at one that is not there. A ref that holds no id is left out, with a word on git's standard error and no other sign.
 */
async function listRefs(git: Git): Promise<{ readonly printed: Buffer; readonly complaints: string }> {
  const args = ['for-each-ref', '--format=%(HEAD)%(objectname) %(refname)']
  const { child, ended } = git.start(args, { input: '' })
  const pieces: Buffer[] = []
  const output: AsyncIterable<Buffer> = child.stdout
  for await (const piece of output) pieces.push(piece)
  const ending = await ended
  if (ending.code !== 0) throw failure(args, git.place.folder, ending)
  return { printed: Buffer.concat(pieces), complaints: ending.stderr }
}

/** A branch that is checked out is among the refs; a detached HEAD of a linked work tree is not. */
async function linkedHeads(git: Git): Promise<readonly ObjectId[]> {
  if (!mayHaveLinked(git.place)) return []
  const listed = await git.read(['worktree', 'list', '--porcelain']).catch(() => Buffer.alloc(0))
  return [...listed.toString('latin1').matchAll(/^HEAD ([0-9a-f]{40,64})$/gm)].flatMap(([, id]) => id ?? [])
}

/** Most repositories have none and never had one: then git need not be asked. https://git-scm.com/docs/gitrepository-layout */
function mayHaveLinked({ gitDir }: Place): boolean {
  const isThere = (name: string): boolean =>
    lstatSync(join(gitDir, name), { throwIfNoEntry: false }) !== undefined
  try {
    return !lstatSync(gitDir).isDirectory() || isThere('worktrees') || isThere('commondir')
  } catch {
    return true
  }
}

/** What each ref comes to once tags are followed; of type `missing` or `corrupt` where that cannot be read. */
async function peeled(git: Git, refs: readonly Ref[]): Promise<readonly Tip[]> {
  if (refs.length === 0) return []
  const input = refs.map(({ id }) => `${id}^{}\n`).join('')
  const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer']
  const output = await git.read(args, { input }).catch(() => undefined)
  if (output === undefined) {
    // Git ends at a damaged object: whichever it is, it is in one of the halves.
    const [first] = refs
    if (first !== undefined && refs.length === 1) return [{ ...first, type: 'corrupt' }]
    const middle = Math.ceil(refs.length / 2)
    return [...(await peeled(git, refs.slice(0, middle))), ...(await peeled(git, refs.slice(middle)))]
  }
  const answers = output.toString('latin1').split('\n')
  return refs.map(({ id, name }, at) => {
    const [found = '', type = ''] = (answers[at] ?? '').split(' ')
    return /^[0-9a-f]{40,64}$/.test(found) && type !== 'missing' && type !== ''
      ? { id: found, type, name }
      : { id, type: 'missing', name }
  })
}
