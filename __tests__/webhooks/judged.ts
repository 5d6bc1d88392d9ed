// Judges a small repository by the four webhook rules and says what each found, in letters that a table can hold.
import type { Repository } from '../../src/model.ts'
import type { Judging, RepositoryHit } from '../../src/rules/rule.ts'
import { webhookParsedBody } from '../../src/rules/webhook-parsed-body.ts'
import { webhookUnsafeCompare } from '../../src/rules/webhook-unsafe-compare.ts'
import { webhookUnverified } from '../../src/rules/webhook-unverified.ts'
import { webhookWrongDigest } from '../../src/rules/webhook-wrong-digest.ts'
import { scannedText } from '../../src/scan/text.ts'
import { judging } from '../judging.ts'

export type Files = Readonly<Record<string, string>>
/**
 * What it is about, what is found, the files. `U`nverified, wrong `D`igest, `P`arsed body, unsafe `C`ompare, each once
 * for each finding; `n` is a note that nothing can be said.
 */
export type Case = readonly [about: string, found: string, files: Files]

export const rules = [webhookUnverified, webhookWrongDigest, webhookParsedBody, webhookUnsafeCompare] as const
const letters = ['U', 'D', 'P', 'C'] as const

export interface Judged {
  readonly found: string
  readonly hits: readonly RepositoryHit[]
  /** By the rule that says so. */
  readonly byRule: ReadonlyMap<string, readonly RepositoryHit[]>
  readonly applies: boolean
}

export async function judged(
  files: Files,
  repository: Repository | undefined = holding(files),
  known: Partial<Judging> = {},
): Promise<Judged> {
  const asked = judging({ repository, ...known })
  const texts = Object.entries(files).map(([path, text]) => scannedText({ path, where: 'file', text }))
  const found: string[] = []
  const hits: RepositoryHit[] = []
  const byRule = new Map<string, readonly RepositoryHit[]>()
  for (const [index, rule] of rules.entries()) {
    const facts = texts.flatMap((text) => rule.collect(text, []) ?? [])
    const { hits: own } = await rule.judge(facts, asked)
    hits.push(...own)
    byRule.set(rule.id, own)
    found.push(...own.map(({ severity }) => (severity === 'note' ? 'n' : (letters[index] ?? '?'))))
  }
  const facts = texts.flatMap((text) => webhookUnverified.collect(text, []) ?? [])
  const applies = await webhookUnverified.applies(facts, asked)
  return { found: found.sort().join(''), hits, byRule, applies }
}

/** A repository that holds the files and ignores none. */
export function holding(files: Files): Repository {
  const content = new Map(Object.entries(files))
  return {
    ignored: () => Promise.resolve(new Set<string>()),
    tree: {
      paths: () => Promise.resolve([...content.keys()]),
      text: (path) => Promise.resolve(content.get(path)),
    },
  }
}
