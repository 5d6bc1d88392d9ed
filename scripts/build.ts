// Builds the two bundles that are the product. The same sources give the same bytes on every machine: CI compares them.
import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastGlob from 'fast-glob'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string): string => `node_modules/.bin/${name}`

function run(command: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [command, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}

/** Compiled modules, without and with every `import()` drawn into one file. */
const compiled = `${root}/lib`
const eager = `${root}/lib-eager`

for (const folder of [compiled, eager]) rmSync(folder, { recursive: true, force: true })
run(bin('tsc'), '-p', '.')
// Only now: sources that do not compile leave the bundles as they were.
rmSync(`${root}/dist`, { recursive: true, force: true })
cpSync(compiled, eager, { recursive: true })
for (const path of fastGlob.sync('**/*.js', { cwd: eager, absolute: true })) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.replaceAll('await import(', 'await import(/* webpackMode: "eager" */ '))
}

// What the first milliseconds do not need is in files of its own, loaded when asked for. ncc then names the licences of
// one of these files only, so the list is taken from a build that is one file.
for (const host of ['cli', 'action']) {
  run(bin('ncc'), 'build', `lib/${host}/index.js`, '-o', `dist/${host}`, '-C', '-q')
  run(
    bin('ncc'),
    'build',
    `lib-eager/${host}/index.js`,
    '-o',
    `lib-eager/dist/${host}`,
    '-C',
    '-q',
    '--license',
    'licenses.txt',
  )
  copyFileSync(`${eager}/dist/${host}/licenses.txt`, `${root}/dist/${host}/licenses.txt`)
}
rmSync(eager, { recursive: true })
