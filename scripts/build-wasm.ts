// Assembles src/scan/prefilter.wat into src/scan/prefilter.wasm.ts. The assembled module is committed, so that
// users and tests need no assembler. `--write` writes it, `--check` fails where the committed one differs.
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const source = new URL('../src/scan/prefilter.wat', import.meta.url)
const target = new URL('../src/scan/prefilter.wasm.ts', import.meta.url)

/** WebAssembly text has no macros: each `@repeat K a b c` block is written out with `@K` and `@K+n` as numbers. */
function expand(text: string): string {
  return text.replace(/^ *;; @repeat K ([\d ]+)\n([^]*?)^ *;; @end\n/gm, (_, list: string, block: string) =>
    list
      .split(' ')
      .map((k) => block.replace(/@K(?:\+(\d+))?/g, (_, more = '0') => String(Number(k) + Number(more))))
      .join(''),
  )
}

async function assemble(): Promise<string> {
  const assembler = await wabt()
  const { buffer } = assembler
    .parseWat('prefilter.wat', expand(readFileSync(source, 'utf8')), { simd: true })
    .toBinary({})
  const base64 = Buffer.from(buffer).toString('base64')
  return `// Generated from prefilter.wat by scripts/build-wasm.ts; do not edit.\nexport const prefilterWasm =\n  '${base64}'\n`
}

const built = await assemble()
if (process.argv.includes('--write')) writeFileSync(target, built)
else if (readFileSync(target, 'utf8') !== built) {
  process.stderr.write(
    'src/scan/prefilter.wasm.ts is not what prefilter.wat assembles to. Run: node scripts/build-wasm.ts --write\n',
  )
  process.exitCode = 1
}
