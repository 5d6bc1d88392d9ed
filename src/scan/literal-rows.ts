// Unpacks what scripts/build-literals.ts derived from literal-catalogue.ts, when somebody first asks: a scan whose bytes
// hold no literal needs none of them, since the prefilter's tables come ready made (tables.generated.ts).
import { closerLooks, type CloserLookName } from './closer-looks.ts'
import type { CloserLook, Literal } from './literal.ts'
import { literalRows } from './literals.generated.ts'
import type { Literals } from './prefilter.ts'

const looks: Readonly<Record<string, CloserLook>> = closerLooks satisfies Record<CloserLookName, CloserLook>

let rows: readonly string[] | undefined
const made: Literal[] = []

function rowAt(number: number): Literal | undefined {
  const row = rows?.[number]
  return row === undefined ? undefined : (made[number] ??= literal(row))
}

/** Each is made when it is asked for. */
export function usualLiterals(): Literals {
  rows ??= literalRows.trim().split('\n')
  return { length: rows.length, at: rowAt }
}

export function madeLiterals(): readonly Literal[] {
  const { length } = usualLiterals()
  return Array.from({ length }, (_, number) => rowAt(number)).filter((one) => one !== undefined)
}

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
