// What the history hangs from: every ref and every HEAD, or the refs that were asked for, resolved once at the start so
// that a push or a gc in the middle of the run cannot change what is judged.
import { UsageError } from '../errors.ts'
import type { ObjectId } from '../history/object-id.ts'
import type { Unread } from '../model.ts'
import { failure, GitError } from './git-error.ts'
import type { Git } from './git.ts'

export interface Tips {
  /** Each once. */
  readonly commits: readonly ObjectId[]
  /** Trees and blobs that a ref names outright, with that ref's name. */
  readonly others: readonly Tip[]
  /** Annotated tags that a ref names. */
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
  /** What it comes to, where git has said so. */
  readonly peeled?: Omit<Tip, 'name'>
}

/** Throws {@link UsageError} for a ref that is not there. Without `refs`, all of them but the stash. */
export async function resolveTips(git: Git, refs: readonly string[]): Promise<Tips> {
  const own = refs.length > 0 ? Promise.resolve(undefined) : idOf(git, 'HEAD')
  const [{ named, broken }, head] = await Promise.all([
    refs.length > 0 ? askedRefs(git, refs) : allRefs(git, own),
    own,
  ])
  const tips = await tipsOf(git, named)
  const present = tips.filter((tip) => !isLost(tip))
  const first = refs.length > 0 ? present.find(({ type }) => type === 'commit')?.id : head
  return {
    commits: [...new Set(present.filter(({ type }) => type === 'commit').map(({ id }) => id))],
    others: present.filter(({ type }) => type === 'tree' || type === 'blob'),
    tags: new Set(named.filter(({ id }, at) => tips[at]?.id !== id).map(({ id }) => id)),
    ...(first === undefined ? {} : { head: first }),
    unread: [
      ...tips.filter(isLost).map(({ name, type }): Unread => ({ path: name, reason: lost[type] })),
      ...broken.map((name): Unread => ({ path: name, reason: 'corrupt-object' })),
    ],
  }
}

const lost = { missing: 'missing-object', corrupt: 'corrupt-object' } as const

function isLost(tip: Tip): tip is Tip & { readonly type: keyof typeof lost } {
  return tip.type in lost
}

interface Refs {
  readonly named: readonly Ref[]
  /** Names of refs that hold no object id. */
  readonly broken: readonly string[]
}

async function askedRefs(git: Git, refs: readonly string[]): Promise<Refs> {
  const named = refs.map(async (name) => {
    const id = name.startsWith('-') ? undefined : await idOf(git, name)
    if (id === undefined) throw new UsageError(`There is no ref "${name}". Name a branch, a tag or a commit.`)
    return { name, id }
  })
  return { named: await Promise.all(named), broken: [] }
}

async function idOf(git: Git, name: string): Promise<ObjectId | undefined> {
  try {
    return (await git.read(['rev-parse', '--verify', '--quiet', name])).toString('latin1').trim() || undefined
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}

async function allRefs(git: Git, own: Promise<ObjectId | undefined>): Promise<Refs> {
  const [{ printed, complaints }, heads] = await Promise.all([
    // Git ends at a ref whose object is missing or damaged; without their types it names all of them.
    listRefs(git, peeledFormat).catch(() => listRefs(git, '%(objectname)    %(refname)')),
    worktreeHeads(git, own),
  ])
  const refs = printed.split('\n').filter(Boolean).map(refOf)
  return {
    named: [...heads, ...refs.filter(({ name }) => name !== 'refs/stash')],
    broken: [...complaints.matchAll(/ignoring broken ref (\S+)/g)].flatMap(([, name]) => name ?? []),
  }
}

const peeledFormat = '%(objectname) %(objecttype) %(*objectname) %(*objecttype) %(refname)'

/** A tag of a tag is followed one step only by some versions of git, and no further here. */
function refOf(line: string): Ref {
  const [id = '', type = '', target = '', targetType = '', ...name] = line.split(' ')
  const peeled = type === 'tag' ? { id: target, type: targetType } : { id, type }
  const isKnown = peeled.type !== '' && peeled.type !== 'tag'
  return { id, name: name.join(' '), ...(isKnown && { peeled }) }
}

/** A ref that holds no id is left out by git, with a word on its standard error and no other sign. */
async function listRefs(
  git: Git,
  format: string,
): Promise<{ readonly printed: string; readonly complaints: string }> {
  const args = ['for-each-ref', `--format=${format}`]
  const { child, ended } = git.start(args, { input: '' })
  const pieces: Buffer[] = []
  const output: AsyncIterable<Buffer> = child.stdout
  for await (const piece of output) pieces.push(piece)
  const ending = await ended
  if (ending.code !== 0) throw failure(args, git.place.folder, ending)
  return { printed: Buffer.concat(pieces).toString('utf8'), complaints: ending.stderr }
}

/** A branch that is checked out is among the refs; a detached HEAD, here or in a linked work tree, is not. */
async function worktreeHeads(git: Git, own: Promise<ObjectId | undefined>): Promise<readonly Ref[]> {
  const [head, listed] = await Promise.all([
    own,
    git.read(['worktree', 'list', '--porcelain']).catch(() => Buffer.alloc(0)),
  ])
  const linked = [...listed.toString('latin1').matchAll(/^HEAD ([0-9a-f]{40,64})$/gm)].flatMap(
    ([, id]) => id ?? [],
  )
  return [...new Set([...(head === undefined ? [] : [head]), ...linked])]
    .filter((id) => !/^0+$/.test(id))
    .map((id) => ({ id, name: 'HEAD' }))
}

/** Git is asked about those that it has not told about yet. */
async function tipsOf(git: Git, named: readonly Ref[]): Promise<readonly Tip[]> {
  const told = new Map(
    named.flatMap(({ id, peeled }) => (peeled === undefined ? [] : [[id, peeled] as const])),
  )
  const asked = named.filter(({ id }) => !told.has(id))
  const answers = (await peeled(git, asked))[Symbol.iterator]()
  return named.map(({ id, name }): Tip => {
    const known = told.get(id)
    return known === undefined ? (answers.next().value ?? { id, type: 'missing', name }) : { ...known, name }
  })
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
