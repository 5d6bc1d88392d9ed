// Corpora that are written and not found: parts of the tree, one huge file, many credentials. Credentials are made here,
// so that none stands in the repository.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { track } from './packages.ts'

const listed = (tree: string): readonly string[] =>
  execFileSync('git', ['-C', tree, 'ls-files', '-z'], { maxBuffer: 2 ** 28, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)

const key = (seed: number): string => `ak_${createHash('sha256').update(`bench ${seed}`).digest('hex')}`

/** The same files as in the tree, `tenths` of every ten. */
export function linkPart(tree: string, folder: string, tenths: number): void {
  for (const [index, path] of listed(tree).entries()) {
    if (index % 10 >= tenths) continue
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    linkSync(join(tree, path), join(folder, path))
  }
  track(folder)
}

export function writeSingle(folder: string): void {
  writeFileSync(join(folder, 'index.js'), 'export const answer = 42\n')
  track(folder)
}

/** One file of a gibibyte of code, with a credential as its last line. */
export function writeGibibyte(tree: string, folder: string): void {
  const file = join(folder, 'dump.sql')
  const texts = listed(tree).filter((path) => /\.(?:js|d\.ts|css)$/.test(path))
  let size = 0
  for (let index = 0; size < 2 ** 30; index++) {
    const text = readFileSync(join(tree, texts[index % texts.length] ?? ''))
    appendFileSync(file, text)
    size += text.length
  }
  appendFileSync(file, `\nSALESLOFT_API_KEY=${key(0)}\n`)
}

/** 30,000 credentials in 300 files. */
export function writeFindings(folder: string): void {
  for (let file = 0; file < 300; file++) {
    const lines = Array.from({ length: 100 }, (_, line) => `const key${line} = '${key(file * 100 + line)}'`)
    writeFileSync(join(folder, `keys${file}.js`), `${lines.join('\n')}\n`)
  }
  track(folder)
}

/** Folders with a `.env` file each. */
export function writeDotenvs(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const inside = join(folder, `d${index % 100}`, `package${index}`)
    mkdirSync(inside, { recursive: true })
    writeFileSync(join(inside, '.env'), `SALESLOFT_API_KEY=${key(index)}\n`)
  }
  track(folder)
}
