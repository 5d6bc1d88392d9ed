// What the four webhook rules share: one reading of the repository, of which each takes its own verdicts.
import type { Judging, RepositoryHit, RepositoryRule, RuleFacts, Verdict as Said } from '../rules/rule.ts'
import { documentStart, regionsOf } from '../scan/region.ts'
import type { ScannedText } from '../scan/text.ts'
import type { Assessment } from './assess.ts'
import { languageOf } from './languages.ts'
import type { SourceText } from './load.ts'
import type { Verdict, WebhookRuleId } from './verdicts.ts'

/** A rule and the question whether the repository has anything for it to judge. */
export interface WebhookRule extends RepositoryRule<SourceText> {
  applies(facts: readonly SourceText[], judging: Judging): Promise<boolean>
  judge(facts: readonly SourceText[], judging: Judging): Promise<Said>
}

export function webhookRule(facts: RuleFacts & { readonly id: WebhookRuleId }): WebhookRule {
  return {
    ...facts,
    kind: 'repository',
    selects: () => false,
    collect: candidate,
    judge: async (seeds, judging) => {
      const { verdicts, left } = await assessed(seeds, judging)
      const hits = verdicts.filter(({ ruleId }) => ruleId === facts.id).map(hitOf)
      // One of the four says it.
      return facts.id === 'webhook-unverified' && left > 0 ? { hits, notices: [leftOver(left)] } : { hits }
    },
    applies: async (seeds, judging) => {
      const { handlers, verdicts } = await assessed(seeds, judging)
      return handlers > 0 || verdicts.length > 0
    },
  }
}

const candidates = new WeakMap<ScannedText, SourceText>()

/** Source code that names Salesloft beside a word for webhooks or signatures; the same object for all four rules. */
function candidate(scanned: ScannedText): SourceText | undefined {
  const { path, text, salesloft, where } = scanned
  if (!salesloft || where !== 'file' || languageOf(path) === undefined) return undefined
  if (!/hook|hmac|x[-_]?salesloft/i.test(text) && !/hook/i.test(path)) return undefined
  const known = candidates.get(scanned) ?? { path, text }
  candidates.set(scanned, known)
  return known
}

const assessments = new WeakMap<Judging, Promise<Assessment>>()
const nothing: Assessment = { handlers: 0, verdicts: [], left: 0 }

const leftOver = (files: number): string =>
  `${files} files that speak of Salesloft webhooks were searched for credentials but not judged as handlers: there is more such code than one run reads. Scan a folder of it by itself.`

/** The repository is read once, though four rules ask. Everything behind is loaded only where there is code to judge. */
function assessed(seeds: readonly SourceText[], judging: Judging): Promise<Assessment> {
  const known = assessments.get(judging)
  if (known !== undefined) return known
  const isIdle = seeds.length === 0 && judging.policy.webhooks.handlers.length === 0
  const result = isIdle ? Promise.resolve(nothing) : assessedAnew(seeds, judging)
  assessments.set(judging, result)
  return result
}

async function assessedAnew(seeds: readonly SourceText[], judging: Judging): Promise<Assessment> {
  const { assess } = await import('./assess.ts')
  return assess(seeds, judging)
}

function hitOf({ path, span, text, message, identity, confidence, severity }: Verdict): RepositoryHit {
  const region = regionsOf(text, documentStart)(span.start, span.end)
  const isOneLine = region.startLine === region.endLine
  const lineEnd = text.indexOf('\n', span.start)
  const end = isOneLine
    ? region.endColumn
    : region.startColumn + Math.max(0, (lineEnd === -1 ? span.end : lineEnd) - span.start)
  return {
    path,
    identity,
    message,
    confidence,
    line: region.startLine,
    startColumn: region.startColumn,
    endColumn: end,
    source: { text, start: span.start },
    ...(severity && { severity }),
  }
}
