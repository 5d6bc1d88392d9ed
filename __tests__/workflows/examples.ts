// Runs a rule's examples the way a run does: every file through the scanner, then the repository's judgement.
import { fill } from '../../src/rules/fake.ts'
import type { Example, Rule } from '../../src/rules/rule.ts'
import { defaultPolicy, policyPath, type Policy } from '../../src/config/policy.ts'
import type { ByteReader, Document, Finding } from '../../src/model.ts'
import { createScanner } from '../../src/scan/scanner.ts'
import { parsePolicy } from '../../src/config/parse.ts'
import { rules as allRules } from '../../src/rules/index.ts'
import { judging } from '../judging.ts'

export function documentOf(path: string, text: string): Document {
  const bytes = Buffer.from(text)
  return { path, where: 'file', introduced: null, open: () => readerOf(bytes) }
}

function readerOf(bytes: Buffer): ByteReader {
  let at = 0
  return {
    read(into, offset, length) {
      const part = bytes.subarray(at, at + length)
      into.set(part, offset)
      at += part.length
      return part.length
    },
    close: () => {},
  }
}

export async function findingsOf(
  rule: Rule,
  files: Readonly<Record<string, string>>,
): Promise<readonly Finding[]> {
  const rules = rule.kind === 'text' ? { text: [rule], repository: [] } : { text: [], repository: [rule] }
  const scanner = createScanner({ rules })
  const own = Object.entries(files).flatMap(([path, text]) => scanner.scan(documentOf(path, text)).candidates)
  const { candidates } = await scanner.judgeRepository(judging({ policy: policyIn(files) }))
  return [...own, ...candidates].map(({ finding }) => finding)
}

/** Of a repository's own policy, as a host reads it. */
function policyIn(files: Readonly<Record<string, string>>): Policy {
  const text = files[policyPath]
  if (text === undefined) return defaultPolicy
  const ids = allRules.map(({ id }) => id)
  const parsed = parsePolicy(text, ids, judging().today)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.policy
}

export async function examined(
  rule: Rule,
  { path, text, others = {} }: Example,
): Promise<readonly Finding[]> {
  const files = Object.entries({ ...others, [path]: text }).map(
    ([name, content]) => [name, fill(content)] as const,
  )
  return findingsOf(rule, Object.fromEntries(files))
}
