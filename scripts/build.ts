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

/**
 * One character beyond Latin-1 doubles the memory of a whole file and slows its compiling by a sixth. Such characters stand in
 * quoted text and patterns only, where an escape means the same.
 */
const inAscii = (text: string): string =>
  text.replaceAll(/[^\0-\x7f]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

for (const folder of [compiled, eager]) rmSync(folder, { recursive: true, force: true })
// Comments are read again at every start, and are in src/ for whoever reads.
run(bin('tsc'), '-p', '.', '--removeComments')
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
  for (const path of fastGlob.sync(`dist/${host}/*.js`, { cwd: root, absolute: true })) {
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, inAscii(text))
  }
  copyFileSync(`${eager}/dist/${host}/licenses.txt`, `${root}/dist/${host}/licenses.txt`)
}
// Second threads are programs of their own.
for (const [module, name] of [
  ['pack/blob-thread', 'blobs'],
  ['source/tree-thread', 'tree'],
]) {
  run(bin('ncc'), 'build', `lib/${module}.js`, '-o', `dist/${name}`, '-C', '-q')
  for (const path of fastGlob.sync(`dist/${name}/*.js`, { cwd: root, absolute: true }))
    writeFileSync(path, inAscii(readFileSync(path, 'utf8')))
}
// That of a tree matches globs with the library that the command line does it with.
copyFileSync(`${root}/dist/cli/licenses.txt`, `${root}/dist/tree/licenses.txt`)
rmSync(eager, { recursive: true })
