// Derives the prefilter's literals from their catalogue and deals them into buckets, both too slow for the start of
// every run. `--write` writes src/scan/literals.generated.ts, `--check` fails where the committed one differs.
import { readFileSync, writeFileSync } from 'node:fs'
import { deal } from '../src/scan/buckets.ts'
import { catalogue, base64Prefixes } from '../src/scan/literal-catalogue.ts'
import type { Place } from '../src/scan/literal.ts'

const target = new URL('../src/scan/literals.generated.ts', import.meta.url)
const rounds = 12

function generated(): string {
  const places = new Map<number, Place>()
  for (const [bucket, { literals }] of deal(catalogue, rounds).entries())
    for (const { literal, fragment } of literals) places.set(literal, { bucket, fragment })
  const rows = catalogue.map(({ kind, look = '-', bytes, mask }, at) => {
    const { bucket, fragment } = places.get(at) ?? { bucket: 0, fragment: 0 }
    return [kind, look, bucket, fragment, hex(bytes), hex(mask)].join(' ')
  })
  return [
    '// Generated from literal-catalogue.ts by scripts/build-literals.ts; do not edit.',
    `export const base64Prefixes = '${base64Prefixes}'`,
    '',
    '/** Kind, closer look or `-`, bucket, fragment, bytes and mask in hex; one literal a row. */',
    `export const literalRows = \`\n${rows.join('\n')}\n\`\n`,
  ].join('\n')
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

const built = generated()
if (process.argv.includes('--write')) writeFileSync(target, built)
else if (readFileSync(target, 'utf8') !== built) {
  process.stderr.write(
    'src/scan/literals.generated.ts is not what the catalogue gives. Run: node scripts/build-literals.ts --write\n',
  )
  process.exitCode = 1
}
