// Problems -> what the four rules say about them, in sentences that name the way out.
import type { Confidence, Severity } from '../model.ts'
import { sliceOf, type Code, type Routine, type Span } from './code.ts'
import type { Problem } from './standing.ts'

export type WebhookRuleId =
  'webhook-unverified' | 'webhook-wrong-digest' | 'webhook-parsed-body' | 'webhook-unsafe-compare'

export interface Verdict {
  readonly ruleId: WebhookRuleId
  readonly path: string
  readonly span: Span
  readonly text: string
  readonly message: string
  readonly identity: string
  readonly confidence: Confidence
  readonly severity?: Severity
}

interface Saying {
  readonly ruleId: WebhookRuleId
  readonly message: string
  readonly confidence?: Confidence
}

const sayings: Readonly<Record<Problem['kind'], Saying>> = {
  absent: {
    ruleId: 'webhook-unverified',
    message:
      'This Salesloft webhook handler acts on deliveries without checking their signature: anybody who knows its address can send it events',
  },
  uncompared: {
    ruleId: 'webhook-unverified',
    message:
      'This Salesloft webhook handler computes a signature and never compares it with the one that came',
  },
  unset: {
    ruleId: 'webhook-unverified',
    message:
      'Fails open: where the secret or the signature is missing, the delivery passes without a check. Refuse it instead',
  },
  missing: {
    ruleId: 'webhook-unverified',
    message:
      'Fails open: a delivery without this value skips the signature check, and an attacker simply leaves it out. Refuse it instead',
  },
  caught: {
    ruleId: 'webhook-unverified',
    message:
      'Fails open: when the signature check throws, the error is caught and the delivery goes on. Refuse it in the catch block',
  },
  ignored: {
    ruleId: 'webhook-unverified',
    message:
      'The signature is checked but nobody looks at the answer, so a forged delivery goes on. Refuse it where the check fails',
  },
  'goes-on': {
    ruleId: 'webhook-unverified',
    message:
      'A failed signature check does not end the handler here, so a forged delivery goes on. Return after refusing it',
    confidence: 'medium',
  },
  unawaited: {
    ruleId: 'webhook-unverified',
    message:
      'The signature check is asynchronous and is not awaited: a promise is always true, so every delivery passes',
  },
  digest: {
    ruleId: 'webhook-wrong-digest',
    message: 'Salesloft signs with HMAC-SHA1, so every real delivery would be rejected',
  },
  parsed: {
    ruleId: 'webhook-parsed-body',
    message:
      'The HMAC is taken over a body that was parsed and written again: a space or the order of a key differs and the signature of a real delivery no longer fits. Hash the raw bytes',
  },
  compare: {
    ruleId: 'webhook-unsafe-compare',
    message:
      'The signature is compared in a time that depends on how much of it is right, which lets an attacker guess it piece by piece. Compare in constant time',
  },
  length: {
    ruleId: 'webhook-unsafe-compare',
    message:
      'timingSafeEqual throws where the lengths differ, and an attacker chooses the length of the signature. Compare the lengths first',
  },
}

export function verdictOf({ kind, code, routine, span, detail, isUnsure }: Problem): Verdict {
  const { ruleId, message, confidence = 'high' } = sayings[kind]
  return {
    ruleId,
    ...placed(code, routine, span),
    message: kind === 'digest' ? `${digestName(detail, code, span)}: ${message}` : message,
    confidence: isUnsure ? 'medium' : confidence,
  }
}

function digestName(algorithm = '', code: Code, span: Span): string {
  const written = algorithm.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-')
  const isPlain = /createHash/.test(sliceOf(code.code, span))
  return isPlain
    ? `A plain ${written} is no HMAC`
    : `The signature is computed with HMAC-${written.replace('SHA-', 'SHA')}`
}

/** Something may check the delivery where nobody can see it. */
export function doubtOf(code: Code, routine: Routine, span: Span): Verdict {
  return {
    ruleId: 'webhook-unverified',
    ...placed(code, routine, span),
    message:
      'No signature check could be followed from this Salesloft webhook handler. What it hands the request to may check it; make sure that it does',
    confidence: 'low',
    severity: 'note',
  }
}

/** The name and the words of the place tell it from its like, and survive a move. */
function placed(
  code: Code,
  routine: Routine,
  span: Span,
): Pick<Verdict, 'path' | 'span' | 'text' | 'identity'> {
  const words = sliceOf(code.code, span).replace(/\s+/g, ' ').slice(0, 200)
  return { path: code.path, span, text: code.text, identity: [routine.owner, routine.name, words].join('\0') }
}
