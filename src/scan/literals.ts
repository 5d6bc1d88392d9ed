// The literals without one of which no rule can find anything, as the prefilter takes them. Which they are and why
// stands in literal-catalogue.ts; this unpacks what scripts/build-literals.ts derived from it.
import { closerLooks, type CloserLookName } from './closer-looks.ts'
import type { CloserLook, Literal } from './literal.ts'
import { literalRows } from './literals.generated.ts'

const looks: Readonly<Record<string, CloserLook>> = closerLooks satisfies Record<CloserLookName, CloserLook>

export const literals: readonly Literal[] = literalRows.trim().split('\n').map(literal)

/** A row: kind, closer look or `-`, bucket, fragment, bytes and mask in hex. */
function literal(row: string): Literal {
  const [kind, look = '-', bucket, fragment, bytes = '', mask = ''] = row.split(' ')
  const confirm = looks[look]
  return {
    bytes: Buffer.from(bytes, 'hex'),
    mask: Buffer.from(mask, 'hex'),
    kind: kind === 'context' ? 'context' : 'credential',
    place: { bucket: Number(bucket), fragment: Number(fragment) },
    ...(confirm && { confirm }),
  }
}
