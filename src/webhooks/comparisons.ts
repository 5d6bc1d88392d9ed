// Finds where a signature is compared, and how: in constant time, in constant time with a throw, or plainly.
import { skipBracket, trim } from './brackets.ts'
import { callsIn, shallow, type Call } from './calls.ts'
import type { Span } from './code.ts'
import { holdsDigest, holdsSignature, type Scope } from './scope.ts'
import { safeCompare, subtleVerify, throwingCompare } from './vocabulary.ts'

export interface Comparison extends Span {
  /** `token` compares a secret that the delivery repeats, which proves as much. */
  readonly kind: 'constant' | 'throwing' | 'plain' | 'token'
  readonly operands: readonly Span[]
}

const equalCall =
  /^(?:equals?|Equals|equalsIgnoreCase|eql\?|equal\?|strcmp|strcasecmp|compareTo|contentEquals|EqualFold|Equal|compare|localeCompare|SequenceEqual|isEqual|isEqualTo)$/
const literal =
  /^[(\s]*(?:["'`]|\d|-\d|null\b|undefined\b|nil\b|None\b|true\b|false\b|True\b|False\b|String\.Empty|string\.Empty)/i
const measure =
  /\.(?:length|byteLength|size|Length|bytesize|count)\b|\blen\(|\bstrlen\(|\btypeof\b|\.status\b|\.method\b/
const token = /callback_?token|secret|webhook_?(?:key|token)|\btoken\b/i

/** The first comparison of a signature in the expression, the safest first. */
export function comparisonIn(scope: Scope, span: Span): Comparison | undefined {
  const text = shallow(scope.code, span)
  const safe = safeCompare.exec(text) ?? subtleVerify.exec(text)
  if (safe !== null) return constant(scope, span, { at: safe.index, text })
  return plainCall(scope, span) ?? ownCall(scope, span) ?? plainOperator(scope, span, text)
}

function constant(scope: Scope, span: Span, { at, text }: { at: number; text: string }): Comparison {
  const start = span.start + at
  const call = callsIn(scope.code, span).find((one) => one.start >= start - 1)
  const throws = throwingCompare.test(text.slice(at, at + 60)) && !answersForLengths(scope)
  return {
    kind: throws ? 'throwing' : 'constant',
    operands: call?.args ?? [],
    start,
    end: call?.end ?? span.end,
  }
}

/** Deno's function of the same name answers no where the lengths differ. https://jsr.io/@std/crypto */
function answersForLengths({ code }: Scope): boolean {
  return code.imports.some(({ local, from }) => local === 'timingSafeEqual' && /deno|std/.test(from))
}

function plainCall(scope: Scope, span: Span): Comparison | undefined {
  for (const call of callsIn(scope.code, span)) {
    if (!equalCall.test(call.name)) continue
    const operands = [chainBefore(scope, call, span), ...call.args]
    if (
      operands.some((one) => isProof(scope, one)) &&
      !operands.slice(1).some((one) => isLiteral(scope, one))
    )
      return { kind: 'plain', operands, start: operands[0]?.start ?? call.start, end: call.end }
  }
  return undefined
}

/** A call that takes both signatures compares them, whatever it is called; how, nobody can say. */
function ownCall(scope: Scope, span: Span): Comparison | undefined {
  for (const { name, args, start, end } of callsIn(scope.code, span)) {
    const isPair =
      args.some((one) => holdsDigest(scope, one)) &&
      args.some((one) => holdsSignature(scope, one) && !holdsDigest(scope, one))
    if (isPair && !/log|print|format|concat|error|warn|debug|info|update|json|send/i.test(name))
      return { kind: 'constant', operands: args, start, end }
  }
  return undefined
}

/** What the call hangs on: `expected` of `expected.equals(x)`. */
function chainBefore({ code }: Scope, call: Call, span: Span): Span {
  return trim(code.bare, operandBefore(code, { start: span.start, end: call.start }))
}

function plainOperator(scope: Scope, span: Span, text: string): Comparison | undefined {
  for (const { index, 0: operator } of text.matchAll(/[!=]==?(?!=)|(?<=\s)(?:eq|ne)(?=\s)/g)) {
    if (/[<>!=]/.test(text[index - 1] ?? '')) continue
    const at = span.start + index
    const left = operandBefore(scope.code, { start: span.start, end: at })
    const right = operandAfter(scope.code, { start: at + operator.length, end: span.end })
    const kind = kindOf(scope, left, right)
    if (kind !== undefined) return { kind, operands: [left, right], start: left.start, end: right.end }
  }
  return undefined
}

function kindOf(scope: Scope, left: Span, right: Span): 'plain' | 'token' | undefined {
  const texts = [left, right].map((one) => scope.code.code.slice(one.start, one.end))
  if (texts.some((text) => text.trim() === '' || literal.test(text) || measure.test(text))) return undefined
  if (isProof(scope, left) || isProof(scope, right)) return 'plain'
  return texts.every((text) => token.test(text)) ? 'token' : undefined
}

function isProof(scope: Scope, span: Span): boolean {
  return holdsDigest(scope, span) || holdsSignature(scope, span)
}

function isLiteral({ code }: Scope, span: Span): boolean {
  return literal.test(code.code.slice(span.start, span.end))
}

const boundary = /[&|,;?{}!=<>\n]/

function operandBefore(
  source: { bare: string; partner: ReadonlyMap<number, number> },
  { start, end }: Span,
): Span {
  let at = end
  while (at > start) {
    const before = at - 1
    const other = source.partner.get(before)
    if (other !== undefined && other > before) break
    if (other !== undefined && other >= start) at = other
    else if (boundary.test(source.bare[before] ?? '') && !isArrow(source.bare, before)) break
    else at = before
  }
  const span = trim(source.bare, { start: at, end })
  const keyword = /^(?:return|if|unless|not|and|or|await|elsif|elif|:)\s+/.exec(
    source.bare.slice(span.start, span.end),
  )
  return { start: span.start + (keyword?.[0].length ?? 0), end: span.end }
}

/** `?.`, `->`, `?->` and the `?` and `!` of Ruby names are no end of an operand. */
const isArrow = (bare: string, at: number): boolean =>
  /^(?:\?\.|\?->|!\.|!\[)/.test(bare.slice(at, at + 3)) ||
  bare.slice(at - 1, at + 1) === '->' ||
  (bare[at] === '?' &&
    /\w/.test(bare[at - 1] ?? '') &&
    /[.\s(]/.test(bare[at + 1] ?? '') &&
    bare[at + 1] !== ' ')

function operandAfter(
  source: { bare: string; partner: ReadonlyMap<number, number> },
  { start, end }: Span,
): Span {
  let at = start
  while (at < end) {
    const close = skipBracket(source, at)
    if (close > at) at = close + 1
    else if (
      /[&|,;?{})\]\n]/.test(source.bare[at] ?? '') &&
      !isArrow(source.bare, at) &&
      !(source.bare[at] === '\n' && source.bare.slice(start, at).trim() === '')
    )
      break
    else if (
      /^(?:and|or|then|do|if|unless)\b/.test(source.bare.slice(at, at + 7)) &&
      /\s/.test(source.bare[at - 1] ?? '')
    )
      break
    else at++
  }
  return trim(source.bare, { start, end: Math.min(at, end) })
}
