// Whether a compare that throws on unequal lengths is kept from throwing.
import { sliceOf, type Span } from './code.ts'
import { holdsDigest, type Scope } from './scope.ts'

/** A length held against another one; against nothing (`=== 0`) it says only that there is something. */
const lengthTest =
  /\.(?:length|byteLength|bytesize|size)\b[\s)]{0,5}(?:[!=]==?|[<>])(?!\s{0,5}0\b)|[!=]==?\s{0,5}(?:[\w$]{1,40}\.){1,4}(?:length|byteLength|bytesize|size)\b|\{(?:40|64)\}/

export function isGuarded(scope: Scope, operands: readonly Span[]): boolean {
  if (scope.caught) return true
  const { code, routine } = scope
  if (lengthTest.test(sliceOf(code.code, routine.body))) return true
  // Both sides were hashed here: digests of one kind are equally long.
  return operands.length > 1 && operands.every((one) => holdsDigest(scope, one))
}
