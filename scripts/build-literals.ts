// Derives the prefilter's literals from their catalogue, deals them into buckets and writes their tables, all too slow for
// the start of every run; and the tables of the words that rules select paths by. `--write` writes
// src/scan/literals.generated.ts, tables.generated.ts and src/source/listing-tables.generated.ts, `--check` fails where a
// committed one differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { deal } from '../src/scan/buckets.ts'
import { catalogue, base64Prefixes } from '../src/scan/literal-catalogue.ts'
import { listingLiterals } from '../src/source/listing-words.ts'
import type { Dealable } from '../src/scan/buckets.ts'
import type { Place } from '../src/scan/literal.ts'
import { layOut, writeTables } from '../src/scan/prefilter-tables.ts'

const folder = new URL('../src/', import.meta.url)
const rounds = 12

const places = new Map<number, Place>()
for (const [bucket, { literals }] of deal(catalogue, rounds).entries())
  for (const { literal, fragment } of literals) places.set(literal, { bucket, fragment })

function rows(): string {
  const lines = catalogue.map(({ kind, look = '-', bytes, mask }, at) => {
    const { bucket, fragment } = places.get(at) ?? { bucket: 0, fragment: 0 }
    return [kind, look, bucket, fragment, hex(bytes), hex(mask)].join(' ')
  })
  return [
    '// Generated from literal-catalogue.ts by scripts/build-literals.ts; do not edit.',
    `export const base64Prefixes = '${base64Prefixes}'`,
    '',
    '/** Kind, closer look or `-`, bucket, fragment, bytes and mask in hex; one literal a row. */',
    `export const literalRows = \`\n${lines.join('\n')}\n\`\n`,
  ].join('\n')
}

const placed = catalogue.map((literal, at) => ({
  ...literal,
  place: places.get(at) ?? { bucket: 0, fragment: 0 },
}))

interface Named {
  readonly layout: string
  readonly tables: string
  readonly from: string
}

/** The memory of the prefilter as writing the tables leaves it; what is found goes behind. */
function tables(literals: readonly Dealable[], name: Named): string {
  const layout = layOut(literals)
  const memory = Buffer.alloc(layout.end)
  writeTables(memory, { literals, layout })
  const { out } = layout
  const numbers = Object.entries(layout).map(([name, value]) => `${name}: ${value}`)
  return [
    `// Generated from ${name.from} by scripts/build-literals.ts; do not edit.`,
    `export const ${name.layout} = { ${numbers.join(', ')} }`,
    '',
    '/** The tables that prefilter-tables.ts writes for all literals, in base64. */',
    `export const ${name.tables} =\n  '${memory.subarray(0, out).toString('base64')}'\n`,
  ].join('\n')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

for (const [name, built] of [
  ['scan/literals.generated.ts', rows()],
  [
    'scan/tables.generated.ts',
    tables(placed, { layout: 'tablesLayout', tables: 'tables', from: 'literal-catalogue.ts' }),
  ],
  [
    'source/listing-tables.generated.ts',
    tables(listingLiterals(), {
      layout: 'listingTablesLayout',
      tables: 'listingTables',
      from: 'listing-words.ts',
    }),
  ],
] as const) {
  const target = new URL(name, folder)
  if (process.argv.includes('--write')) writeFileSync(target, built)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== built) {
    process.stderr.write(
      `src/${name} is not what its source gives. Run: node scripts/build-literals.ts --write\n`,
    )
    process.exitCode = 1
  }
}
