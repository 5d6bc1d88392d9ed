// Reads tests like `if (!secret)` and `signature && !verify(…)`: is something that an attacker can leave out, or that
// a deployment can leave unset, what decides?
import { callsIn, mentions, wordsIn } from './calls.ts'
import { sliceOf, type Span, type Step } from './code.ts'
import type { Scope } from './scope.ts'
import { environmentWord, secretWord, signatureWord } from './vocabulary.ts'

export type Presence = 'present' | 'absent'

const emptiness =
  /\bnil\?|\bblank\?|\bempty\?|\bisEmpty\b|\bisBlank\b|IsNullOr|isNullOr|===? ?(?:null|nil|None|undefined|["'`]{2})|\bis None\b|== ?0|\bempty\(|\bis_null\(|\bisNull\b|\bis_none\(\)/
const comparing = /[<>]=?|[!=]==?(?!=)(?!\s*(?:null|nil|None|undefined|["'`]\s*["'`]|0\b))/
/** Calls that ask whether there is something, or fetch it; any other decides for itself. */
const asking =
  /^(?:isset|empty|is_null|isNull|isEmpty|isBlank|IsNullOrEmpty|IsNullOrWhiteSpace|isNullOrEmpty|isNullOrBlank|hasText|len|strlen|length|String|Boolean|str|bool|trim|strip|get|getenv|Getenv|env|fetch|header|Get|headers?|getHeader|config|value|nil\?|blank\?|empty\?|present\?|is_none|is_some|isPresent|defined|GetEnvironmentVariable|GetValue|first|get_header)$/

/** Undefined where the test is about anything else. */
export function presenceIn(
  scope: Scope,
  { test, negated }: Extract<Step, { kind: 'choice' }>,
): Presence | undefined {
  if (!isAboutPresence(scope, test)) return undefined
  return saysAbsent(sliceOf(scope.code.code, test)) === negated ? 'present' : 'absent'
}

/** Read from the first of the joined tests: the others say the same of something else. */
function saysAbsent(test: string): boolean {
  const first = test.replace(/^[(\s]+/, '').split(/&&|\|\||\band\b|\bor\b/, 1)[0] ?? ''
  if (/!==?|\bis not\b|\bisset\b|\bpresent\?|\bhasText\b/.test(first)) return /^!(?!=)|^not\b/.test(first)
  const turned = /^!(?!=)|^not\b/.test(first)
  return emptiness.test(first) !== turned
}

function isAboutPresence(scope: Scope, test: Span): boolean {
  const code = sliceOf(scope.code.code, test)
  const bare = sliceOf(scope.code.bare, test)
  if (environmentWord.test(bare) || environmentWord.test(code.replace(/process\.env|os\.environ/g, '')))
    return false
  if (comparing.test(bare.replace(/=>|->/g, '')) || code.length > 300) return false
  if (callsIn(scope.code, test).some(({ name }) => !asking.test(name))) return false
  return mentions(bare, scope.signatures) || secretWord.test(snake(code)) || signatureWord.test(snake(code))
}

/** `webhookSecret` -> `webhook_secret`, so that words can be told apart. */
const snake = (text: string): string => text.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/_/g, ' _')

/** The words of the test that stand for the thing itself. */
export function subjects(scope: Scope, span: Span): string[] {
  return wordsIn(sliceOf(scope.code.bare, span)).filter(
    (word) => scope.signatures.has(word) || secretWord.test(snake(word)) || signatureWord.test(snake(word)),
  )
}

/** `signature && !verify(…)`: what stands before the check and skips it where it is missing. */
export function skippedBy(scope: Scope, test: Span, check: Span): Span | undefined {
  const before = sliceOf(scope.code.bare, { start: test.start, end: check.start })
  const joint = /^([\s\S]*?)(?:&&|\band\b)/.exec(before)
  if (joint === null || /\|\||\bor\b/.test(before)) return undefined
  const span = { start: test.start, end: test.start + (joint[1]?.length ?? 0) }
  if (!isAboutPresence(scope, span) || saysAbsent(sliceOf(scope.code.code, span))) return undefined
  return subjects(scope, span).every((word) => scope.required.has(word)) ? undefined : span
}
