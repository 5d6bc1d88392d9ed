// The policy's two keys, one that reads and one that writes: whether the code keeps them apart. Every verdict is a note.
import type { ServiceAccounts } from '../config/policy.ts'
import type { FileTree } from '../model.ts'
import type { RepositoryHit } from '../rules/rule.ts'
import { isExampleName } from '../scan/dotenv.ts'
import { kindOfFile } from '../scan/file-kind.ts'
import { namesSalesloft } from '../scan/names.ts'
import type { AccountFact, NamePlace } from './accounts.ts'
import { servingKinds } from './uses.ts'

export interface AccountReading {
  readonly hits: readonly RepositoryHit[]
  /** False where neither name is used, nor any other that could stand in their place. */
  readonly applied: boolean
}

export async function readAccounts(
  facts: readonly AccountFact[],
  accounts: ServiceAccounts,
  tree: FileTree | undefined,
): Promise<AccountReading> {
  const alone = await onlyOne(facts, accounts, tree)
  const hits = [
    ...sameGift(facts, accounts),
    ...(alone === undefined ? facts.flatMap((fact) => inOneFile(fact, accounts)) : [alone]),
  ]
  const { reader, writer } = accounts
  const uses = facts.some(({ names }) => has(names, reader) || has(names, writer))
  return { hits, applied: hits.length > 0 || uses }
}

type Names = AccountFact['names']

function has(names: Names, name: string): boolean {
  return Object.hasOwn(names, name)
}

/** Both settings are given the same thing. */
function sameGift(facts: readonly AccountFact[], { reader, writer }: ServiceAccounts): RepositoryHit[] {
  const given = facts.flatMap(({ path, gifts }) => gifts.map((gift) => ({ path, ...gift })))
  const written = given.filter(({ setting, reference }) => setting === writer && reference !== writer)
  const hits = new Map<string, RepositoryHit>()
  for (const { path, identity, setting, line, startColumn, endColumn } of given) {
    if (setting !== reader || hits.has(identity)) continue
    const other = written.find((gift) => gift.identity === identity)
    if (other === undefined) continue
    const where = other.path === path ? `in line ${other.line}` : `in ${other.path}:${other.line}`
    hits.set(identity, {
      path,
      line,
      startColumn,
      endColumn,
      identity: ['same', identity].join('\0'),
      message: `\`${reader}\` gets the same key here as \`${writer}\` ${where}`,
    })
  }
  return [...hits.values()]
}

/** One name is used and the other nowhere, so that one key does both, or half of the pair is not needed. */
async function onlyOne(
  facts: readonly AccountFact[],
  { reader, writer }: ServiceAccounts,
  tree: FileTree | undefined,
): Promise<RepositoryHit | undefined> {
  const users = (name: string): readonly AccountFact[] => facts.filter(({ names }) => has(names, name))
  const [readers, writers] = [users(reader), users(writer)]
  if ((readers.length === 0) === (writers.length === 0)) return undefined
  const [used, absent] = readers.length > 0 ? [reader, writer] : [writer, reader]
  const [first] = [...readers, ...writers]
  if (first === undefined || (await isNamed(tree, absent))) return undefined
  return hitAt(first, used, {
    identity: `alone\0${used}`,
    confidence: 'medium',
    message: `Only \`${used}\` is used: nothing uses \`${absent}\`, which the policy names beside it`,
  })
}

const mostFiles = 5000

/** Facts are kept of files that speak of Salesloft, and of a change only the touched ones are read; the name may stand in any. */
async function isNamed(tree: FileTree | undefined, name: string): Promise<boolean> {
  const paths = (await tree?.paths()) ?? []
  const likely = paths.filter((path) => servingKinds.has(kindOfFile(path)) && !isExampleName(path))
  if (likely.length > mostFiles) return true
  for (const path of likely) {
    if (path.startsWith('.github/salesloft-guard')) continue
    if ((await tree?.text(path))?.includes(name) === true) return true
  }
  return false
}

/** What a file calls, against the keys that it uses. A file without a key gets a client from elsewhere. */
function inOneFile(fact: AccountFact, accounts: ServiceAccounts): readonly RepositoryHit[] {
  const { names, calls } = fact
  if (calls === undefined || calls.calls.length === 0) return []
  const { reader, writer } = accounts
  const [usesReader, usesWriter] = [has(names, reader), has(names, writer)]
  if (usesReader && usesWriter) return []
  const does = {
    reads: calls.calls.some(({ method }) => method === 'read'),
    writes: calls.calls.some(({ method }) => method === 'write' || method === 'delete'),
    unknown: calls.open || calls.calls.some(({ method }) => method === 'any'),
  }
  const name = usesReader ? reader : usesWriter ? writer : thirdKey(names)
  const message = name && messageOf(name, does, accounts)
  if (name === undefined || message === undefined) return []
  return [hitAt(fact, name, { identity: [fact.path, name].join('\0'), confidence: 'low', message })]
}

interface Does {
  readonly reads: boolean
  readonly writes: boolean
  /** Some call may do either. */
  readonly unknown: boolean
}

function messageOf(name: string, does: Does, { reader, writer }: ServiceAccounts): string | undefined {
  if (does.reads && does.writes)
    return `One key, \`${name}\`, reads and writes here, where the policy has \`${reader}\` and \`${writer}\``
  if (name === reader)
    return does.writes ? `\`${reader}\` writes here; the policy has it for reading` : undefined
  if (does.unknown || does.writes) return undefined
  return name === writer
    ? `\`${writer}\` is used here for reading only, for which the policy has \`${reader}\``
    : undefined
}

/** A variable of the process for a Salesloft key that is neither of the two. */
function thirdKey(names: Names): string | undefined {
  return Object.keys(names).find(
    (name) => /^[A-Z][A-Z0-9_]{3,80}$/.test(name) && namesSalesloft(name) && /KEY|TOKEN/.test(name),
  )
}

type Said = Pick<RepositoryHit, 'identity' | 'confidence' | 'message'>

function hitAt({ path, names }: AccountFact, name: string, said: Said): RepositoryHit {
  const place: NamePlace | undefined = Object.hasOwn(names, name) ? names[name] : undefined
  return { path, ...place, ...said }
}
