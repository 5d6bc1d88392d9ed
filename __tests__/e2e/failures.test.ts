// Runs that cannot be made: exit code 2, one message that says what, why and what to do, and nothing left behind.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fake } from '../../src/rules/fake.ts'
import { makeFolder, makeRepository, writeFile, type TestRepository } from '../source/gitrepo.ts'
import { cli, cliBundle, start, type Ended } from './product.ts'

let repository: TestRepository

beforeAll(() => {
  repository = makeRepository()
  repository.commit('Files', { 'a.txt': 'a\n', 'key.txt': fake('api-key') })
})

afterAll(() => repository.remove())

function expectOneMessage({ code, out, error }: Ended, said: RegExp): void {
  expect(error).toMatch(said)
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toMatch(/^salesloft-guard: .*\n$/)
  expect(error).not.toMatch(/^ +at |This is a defect/m)
}

test.each([
  [[], /No command was given/],
  [['scna'], /There is no command "scna"\. Did you mean "scan"\?/],
  [['scan', '.', 'other'], /Unexpected argument "other"/],
  [['scan', '--strct'], /There is no option --strct of scan\. Did you mean --strict\?/],
  [['scan', '--format', 'xml'], /--format takes one of text, json, .*, not "xml"/],
  [['scan', '--format'], /--format/],
  [['scan', '--fail-on', 'errors'], /--fail-on takes one of error, warning, note, never/],
  [['scan', '--strict=yes'], /--strict/],
  [['scan', 'no-such-folder'], /The folder no-such-folder cannot be read: it does not exist/],
  [['scan', 'a.txt'], /The folder a\.txt cannot be read: .* not a folder/],
  [['scan', ''], /cannot be read/],
  [['scan', '--exclude', '**'], /Nothing was read/],
  [['scan', '--include', '*.nothing'], /Nothing was read/],
  [['scan', '--stdin', '--staged'], /cannot go together/],
  [['scan', '--config', 'no-such.yml'], /no-such\.yml/],
  [['scan', '--baseline', 'no-such.json'], /no-such\.json/],
  [['explain'], /Which rule\? One of: api-key/],
  [['explain', 'api-kye'], /Did you mean "api-key"\?/],
  [['rules', 'all'], /Unexpected argument/],
])('%j', async (args, said) => {
  expectOneMessage(await cli(args, { cwd: repository.path }), said)
})

describe('a repository that cannot be read is never walked instead', () => {
  const damages: readonly (readonly [string, (git: string) => void])[] = [
    ['a corrupt index', (git) => writeFileSync(join(git, 'index'), 'no index')],
    [
      'an index cut in half',
      (git) => writeFileSync(join(git, 'index'), readFileSync(join(git, 'index')).subarray(0, 60)),
    ],
    ['no HEAD', (git) => rmSync(join(git, 'HEAD'))],
    ['a config that git refuses', (git) => writeFileSync(join(git, 'config'), '[core\n')],
    ['an index that is a folder', (git) => (rmSync(join(git, 'index')), mkdirSync(join(git, 'index')))],
  ]

  test.each(damages)('%s', async (_what, damage) => {
    const broken = makeRepository()
    try {
      broken.commit('File', { 'a.txt': 'a\n' })
      damage(join(broken.path, '.git'))
      expectOneMessage(await cli(['scan', broken.path]), /git|repository/)
    } finally {
      broken.remove()
    }
  })

  test.each(['no commit', 'a bare repository', 'no index'])('%s', async (what) => {
    const empty = makeRepository({ bare: what.startsWith('a bare') })
    try {
      if (what === 'no index') {
        empty.commit('File', { 'a.txt': 'a\n' })
        rmSync(join(empty.path, '.git/index'))
      }
      expectOneMessage(await cli(['scan', empty.path]), /Nothing was read|bare repository/)
    } finally {
      empty.remove()
    }
  })
})

describe('a report that cannot be written', () => {
  let folder: string

  beforeEach(() => {
    folder = makeFolder()
  })

  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (to: string): Promise<Ended> =>
    cli(['scan', repository.path, '--format', 'json', '--output', join(folder, to)])

  test('into a folder that is missing', async () => {
    expectOneMessage(
      await write('missing/report.json'),
      /could not be written to .*: its folder does not exist/,
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('onto a folder', async () => {
    mkdirSync(join(folder, 'report.json'))
    expectOneMessage(await write('report.json'), /it is a folder/)
    expect(readdirSync(folder)).toEqual(['report.json'])
  })

  // Through a link, so that a program that replaces what it cannot write to breaks the link and not the device.
  test('on a disk that is full', async () => {
    symlinkSync('/dev/full', join(folder, 'report.json'))
    expectOneMessage(await write('report.json'), /the disk is full\. Free some space/)
    expect(readdirSync(folder)).toEqual(['report.json'])
    expect(statSync(join(folder, 'report.json')).isCharacterDevice()).toBe(true)
  })

  test('beyond the size that a file may have, and the old report stays', async () => {
    writeFile(folder, 'report.json', 'the old one')
    const command = `ulimit -f 1 && exec "$0" "$@"`
    const ended = await start('sh', {
      args: [
        '-c',
        command,
        process.execPath,
        cliBundle,
        'scan',
        repository.path,
        '--format',
        'sarif',
        '--output',
        join(folder, 'report.json'),
      ],
    })
    expectOneMessage(ended, /could not be written/)
    expect(readdirSync(folder)).toEqual(['report.json'])
    expect(readFileSync(join(folder, 'report.json'), 'utf8')).toBe('the old one')
  })

  test('to standard output on a disk that is full', async () => {
    const ended = await cli(['scan', repository.path], { outFile: '/dev/full' })
    expectOneMessage(ended, /could not be written: ENOSPC/)
  })
})

test('a report goes into a pipe, which stays a pipe', async () => {
  const folder = makeFolder()
  try {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const reader = start('cat', { args: [pipe] })
    const ended = await cli(['scan', repository.path, '--format', 'json', '--output', pipe])
    expect(statSync(pipe).isFIFO()).toBe(true)
    expect(ended).toEqual({ code: 1, out: '', error: '' })
    expect(JSON.parse((await reader).out)).toMatchObject({ schemaVersion: 1 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a link is replaced by the report, and what it points to stays', async () => {
  const folder = makeFolder()
  try {
    writeFile(folder, 'precious', 'mine')
    symlinkSync('precious', join(folder, 'report.json'))
    await cli(['scan', repository.path, '--format', 'json', '--output', join(folder, 'report.json')])
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('mine')
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a reader that has seen enough is no failure', async () => {
  const other = makeRepository()
  try {
    const keys = Array.from({ length: 3000 }, () => `${fake('api-key')}\n`).join('')
    other.commit('Keys', { 'keys.txt': keys })
    const ended = await cli(['scan', other.path, '--format', 'json'], { closeEarly: true })
    expect({ code: ended.code, error: ended.error }).toEqual({ code: 1, error: '' })
  } finally {
    other.remove()
  }
})
