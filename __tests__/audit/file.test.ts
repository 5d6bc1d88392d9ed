// The file of an audit log: what is added to it, what it refuses to be, and eight processes at once.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { fileSink } from '../../src/audit/file.ts'
import { UsageError } from '../../src/errors.ts'
import { start } from '../e2e/product.ts'
import { makeFolder } from '../source/gitrepo.ts'

let folder: string
beforeEach(() => void (folder = makeFolder()))
afterEach(() => rmSync(folder, { recursive: true }))

const at = (path: string): string => join(folder, path)

function add(path: string, line: string, checkouts: readonly string[] = [folder]): void {
  const sink = fileSink(path, checkouts)
  sink.write(line)
  sink.close()
}

describe('adds', () => {
  test('to a file that only its owner may read', () => {
    add(at('log'), 'one\n')
    add(at('log'), 'two\n')
    expect(readFileSync(at('log'), 'utf8')).toBe('one\ntwo\n')
    expect(statSync(at('log')).mode & 0o777).toBe(0o600)
  })

  test('behind a line that was cut off, not to it', () => {
    writeFileSync(at('log'), '{"whole":1}\n{"torn":')
    add(at('log'), 'next\n')
    expect(readFileSync(at('log'), 'utf8')).toBe('{"whole":1}\n{"torn":\nnext\n')
  })

  test('outside of every checkout through folders that are links: those are the machine’s own', () => {
    mkdirSync(at('var'))
    symlinkSync(at('var'), at('link'))
    mkdirSync(at('checkout'))
    add(at('link/log'), 'one\n', [at('checkout')])
    expect(readFileSync(at('var/log'), 'utf8')).toBe('one\n')
  })

  test('to a device', () => expect(() => add('/dev/null', 'one\n')).not.toThrow())
})

describe('refuses', () => {
  const hostile: readonly [what: string, path: string, prepare: () => void][] = [
    ['a link', 'log', () => symlinkSync(at('victim'), at('log'))],
    ['a link to nothing', 'log', () => symlinkSync(at('nothing'), at('log'))],
    ['a folder that is a link', 'logs/log', () => symlinkSync(at('outside'), at('logs'))],
    [
      'a folder on the way that is a link',
      'a/logs/deep/log',
      () => (mkdirSync(at('a')), symlinkSync(at('outside'), at('a/logs'))),
    ],
  ]
  beforeEach(() => {
    mkdirSync(at('outside/deep'), { recursive: true })
    writeFileSync(at('victim'), 'as it was')
  })

  test.each(hostile)('%s, in a checkout', (_, path, prepare) => {
    prepare()
    expect(() => add(at(path), 'one\n')).toThrow(/is a symbolic link/)
    expect(readFileSync(at('victim'), 'utf8')).toBe('as it was')
    expect([at('nothing'), at('outside/log'), at('outside/deep/log')].filter(existsSync)).toEqual([])
  })

  test('the same in any checkout of git, though nobody named it', () => {
    mkdirSync(at('.git'))
    symlinkSync(at('outside'), at('logs'))
    expect(() => add(at('logs/log'), 'one\n', [])).toThrow(/is a symbolic link/)
  })

  test('a link outside of a checkout too', () => {
    symlinkSync(at('victim'), at('log'))
    expect(() => add(at('log'), 'one\n', [])).toThrow(/is a symbolic link/)
  })

  const unfit: readonly [what: string, path: string, says: RegExp][] = [
    ['a folder', 'outside', /it is a folder/],
    ['a folder that is not there', 'no/such/log', /its folder does not exist/],
    ['a file for a folder', 'victim/log', /could not be written: .*ENOTDIR/],
  ]
  test.each(unfit)('%s', (_, path, says) => {
    expect(() => add(at(path), 'one\n')).toThrow(says)
    expect(() => add(at(path), 'one\n')).toThrow(UsageError)
  })

  test('a pipe that nobody reads, without waiting for one who does', () => {
    execFileSync('mkfifo', [at('pipe')])
    expect(() => add(at('pipe'), 'one\n')).toThrow(UsageError)
  })

  test('a full disk', () => expect(() => add('/dev/full', 'one\n')).toThrow(/the disk is full/))
})

test('eight processes at once keep every line whole, in their own order', async () => {
  const lines = 1500
  const script = `
    import { fileSink } from ${JSON.stringify(pathToFileURL(resolve('src/audit/file.ts')).href)}
    const sink = fileSink(process.env.LOG, [])
    for (let at = 0; at < ${lines}; at++)
      sink.write(JSON.stringify({ who: process.env.WHO, at, filler: 'x'.repeat((at * 97) % 3900) }) + '\\n')
    sink.close()`
  const writers = Array.from({ length: 8 }, (_, who) =>
    start(process.execPath, {
      args: ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
      env: { LOG: at('log'), WHO: String(who) },
    }),
  )
  for (const { code, error } of await Promise.all(writers)) expect([code, error]).toEqual([0, ''])
  const seen = new Map<unknown, number>()
  for (const line of readFileSync(at('log'), 'utf8').slice(0, -1).split('\n')) {
    const read: unknown = JSON.parse(line)
    if (typeof read !== 'object' || read === null || !('who' in read) || !('at' in read))
      throw new Error(line)
    expect(read.at).toBe(seen.get(read.who) ?? 0)
    seen.set(read.who, Number(read.at) + 1)
  }
  expect([...seen.values()]).toEqual(Array.from({ length: 8 }, () => lines))
})
