// Assembles the WebAssembly text under src/. The assembled modules are committed, so that users and tests need no
// assembler. `--write` writes them, `--check` fails where a committed one differs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const sources = [
  'scan/prefilter',
  'pack/inflate',
  'pack/delta',
  'pack/crc',
  'pack/trees',
  'pack/entries',
  'pack/log',
  'pack/reads',
  'pack/unpack',
]
const root = new URL('../src/', import.meta.url)

/**
 * WebAssembly text has no macros. What `@macro NAME` … `@end` gives in comments is written out at each `@use NAME`, and
 * each `@repeat K a b c` block once for each number, with `@K` and `@K+n` as numbers.
 */
function expand(text: string): string {
  const macros = new Map<string, string>()
  return text
    .replace(/^;; @macro (.+)\n([^]*?)^;; @end\n/gm, (_, name: string, block: string) => {
      macros.set(name, block.replace(/^;; /gm, ''))
      return ''
    })
    .replace(/^ *;; @use (.+)\n/gm, (_, name: string) => {
      const block = macros.get(name)
      if (block === undefined) throw new Error(`There is no @macro ${name}.`)
      return block
    })
    .replace(/^ *;; @repeat K ([\d ]+)\n([^]*?)^ *;; @end\n/gm, (_, list: string, block: string) =>
      list
        .split(' ')
        .map((k) => block.replace(/@K(?:\+(\d+))?/g, (_, more = '0') => String(Number(k) + Number(more))))
        .join(''),
    )
}

async function assemble(source: string): Promise<string> {
  const assembler = await wabt()
  const name = source.replace(/.*\//, '')
  const { buffer } = assembler
    .parseWat(`${name}.wat`, expand(readFileSync(new URL(`${source}.wat`, root), 'utf8')), {
      simd: true,
      multi_value: true,
      bulk_memory: true,
    })
    .toBinary({})
  const base64 = Buffer.from(buffer).toString('base64')
  return `// Generated from ${name}.wat by scripts/build-wasm.ts; do not edit.\nexport const ${name}Wasm =\n  '${base64}'\n`
}

for (const source of sources) {
  const target = new URL(`${source}.wasm.ts`, root)
  const built = await assemble(source)
  if (process.argv.includes('--write')) writeFileSync(target, built)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== built) {
    process.stderr.write(
      `src/${source}.wasm.ts is not what ${source}.wat assembles to. Run: node scripts/build-wasm.ts --write\n`,
    )
    process.exitCode = 1
  }
}
