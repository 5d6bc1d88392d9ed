// Builds the two bundles that are the product. The same sources give the same bytes on every machine: CI compares them.
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string): string => `node_modules/.bin/${name}`

function run(command: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

rmSync(`${root}/lib`, { recursive: true, force: true })
rmSync(`${root}/dist`, { recursive: true, force: true })
run(bin('tsc'), '-p', '.')
for (const host of ['cli', 'action']) {
  run(
    bin('ncc'),
    'build',
    `lib/${host}/index.js`,
    '-o',
    `dist/${host}`,
    '-C',
    '-q',
    '--license',
    'licenses.txt',
  )
}
