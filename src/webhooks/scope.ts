// What the names of one routine hold, as far as a signature check is concerned.
import { mentions, wordsIn } from './calls.ts'
import type { Code, Routine, Span } from './code.ts'
import { digestsIn } from './digests.ts'
import type { Role } from './standing.ts'
import { serialising, signatureHeader } from './vocabulary.ts'

export interface Pending {
  readonly names: ReadonlySet<string>
  readonly span: Span
  used: boolean
}

export interface Scope {
  readonly code: Code
  readonly routine: Routine
  readonly role: Role
  /** Names of constants that hold the signature header. */
  readonly headers: ReadonlySet<string>
  /** Hold a computed signature. */
  readonly digests: Set<string>
  /** Hold the signature that came with the delivery. */
  readonly signatures: Set<string>
  /** Hold a body that was parsed and written again. */
  readonly parsed: Set<string>
  /** Hold the answer of a check. */
  readonly answers: Pending[]
  /** Tests of what may be missing that end the routine without an answer. */
  readonly leaving: Span[]
  /** Words whose absence was refused before. */
  readonly required: Set<string>
  /** Inside an attempt whose rescue refuses. */
  caught: boolean
}

const signatureParameter =
  /signature|sig$|^\$?(?:received|provided|given|header$|hmac|digest$|their|actual$)/i

export function scopeOf(code: Code, routine: Routine, rest: Pick<Scope, 'role' | 'headers'>): Scope {
  const named = routine.params.filter((name) => signatureParameter.test(name))
  return {
    ...rest,
    code,
    routine,
    digests: new Set(),
    signatures: new Set([...named, ...signaturesInHead(code, routine)]),
    parsed: new Set(),
    answers: [],
    leaving: [],
    required: new Set(),
    caught: false,
  }
}

/** `@RequestHeader("X-Salesloft-Signature") String given`, `x_salesloft_signature: str = Header()`. */
function signaturesInHead({ code, bare }: Code, { head, params }: Routine): string[] {
  const text = code.slice(head.start, head.end)
  const at = text.search(signatureHeader)
  if (at === -1) return []
  const after = wordsIn(bare.slice(head.start + at, head.end))
  const first = after.find((word) => params.includes(word))
  return first === undefined ? [] : [first]
}

/** Another name for what the value holds. */
export function learn(scope: Scope, names: readonly string[], value: Span): void {
  const code = scope.code.code.slice(value.start, value.end)
  const into = [
    ...(holdsDigest(scope, value) ? [scope.digests] : []),
    ...(holdsSignature(scope, value) && !holdsDigest(scope, value) ? [scope.signatures] : []),
    ...(holdsParsed(scope, value) && !holdsDigest(scope, value) ? [scope.parsed] : []),
  ]
  for (const set of into) for (const name of names) if (!/^(?:_|err|error)$/.test(name)) set.add(name)
  if (!serialising.test(code) && into.length === 0) for (const name of names) scope.parsed.delete(name)
}

const finished = /\b(?:hex)?digest\(|\.Sum\(|\.doFinal\(|ComputeHash\w{0,9}\(|HashData\(|into_bytes|finalize/

export function holdsDigest({ code, digests }: Scope, span: Span): boolean {
  const bare = code.bare.slice(span.start, span.end)
  return (
    mentions(bare, digests) ||
    digestsIn(code.code, span).length > 0 ||
    (finished.test(bare) && /hmac|mac\b|hash|sha|digest/i.test(bare))
  )
}

export function holdsSignature({ code, signatures, headers }: Scope, span: Span): boolean {
  const bare = code.bare.slice(span.start, span.end)
  return (
    mentions(bare, signatures) ||
    mentions(bare, headers) ||
    signatureHeader.test(code.code.slice(span.start, span.end)) ||
    /headers?\b.{0,20}(?:\[|\(|\.)\s*["'][\w-]{0,40}signature/i.test(code.code.slice(span.start, span.end))
  )
}

export function holdsParsed({ code, parsed }: Scope, span: Span): boolean {
  return (
    mentions(code.bare.slice(span.start, span.end), parsed) ||
    serialising.test(code.code.slice(span.start, span.end))
  )
}
