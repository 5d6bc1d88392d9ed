// A tree that two threads share gives the report that one of them gives alone, whatever becomes of the second.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Clean, Document, Documents, Report, Unread } from '../../src/model.ts'
import { fake } from '../../src/rules/fake.ts'
import { run } from '../../src/run.ts'
import { openGround } from '../../src/source/ground.ts'
import { indexSize } from '../../src/source/index-size.ts'
import { lotReader } from '../../src/source/lot-reader.ts'
import { comeTo, lotOf, readBackwards, type Lot } from '../../src/source/lot.ts'
import { startReader, type Sharing } from '../../src/source/lots.ts'
import { openWorkspace } from '../../src/source/workspace.ts'
import { makeFolder, makeRepository, writeFile, type TestRepository } from './gitrepo.ts'

const made: string[] = []
const folder = (): string => made[made.push(makeFolder()) - 1] ?? ''
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true })
})

type Batch = Iterable<Clean | Document | Unread>

interface Wish {
  readonly folder?: string
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  readonly from?: number
  /** Awaited before a batch is gone over. */
  readonly before?: () => Promise<void>
}

interface Scanned {
  readonly report: Report
  /** How many files somebody else had read. */
  readonly clean: number
}

async function scan(
  { path }: Pick<TestRepository, 'path'>,
  start?: Sharing['start'],
  { folder: below = '', include = [], exclude = [], from = 1, before = async () => {} }: Wish = {},
): Promise<Scanned> {
  const asked = { folder: join(path, below), include, exclude }
  const ground = await openGround({ ...asked, config: undefined, baseline: undefined, failOn: undefined })
  const globs = { includes: include, excludes: exclude }
  const sharing = start && { words: ground.rules.keywords, from, start }
  const source = await openWorkspace(asked.folder, globs, sharing)
  let clean = 0
  function* counted(batch: Batch): Generator<Clean | Document | Unread> {
    for (const item of batch) {
      if ('bytes' in item) clean++
      yield item
    }
  }
  async function* batches(): AsyncGenerator<Batch> {
    for await (const batch of source.documents().batches?.() ?? []) {
      await before()
      yield counted(batch)
    }
  }
  const documents = (): Documents => ({ ...source.documents(), batches })
  const report = await run({ ...ground, source: { ...source, documents }, strict: true, today: '2026-01-03' })
  return { report, clean }
}

/** Reads each lot as soon as it is offered, so that this thread finds everything done; `after` may undo some of it. */
function reader(after: (lot: Lot) => void = () => {}): NonNullable<Sharing['start']> {
  return (reading) => {
    const ready = lotReader(reading)
    const offer = async (lot: Lot): Promise<void> => {
      const read = await ready
      read(lot)
      after(lot)
    }
    return { offer: (lot) => void offer(lot), leave: () => {} }
  }
}

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'
const leak = (word: string): string => `key = "${fake(word)}"\n`

const contents = {
  plain: 'nothing here\n',
  empty: '',
  leak: leak('api-key'),
  other: leak('api-key-2'),
  word: 'const url = "https://api.salesloft.com/v2/people"\n',
  custom: 'internal-7\n',
  pointer,
  wide: Buffer.from(`\ufeff${leak('api-key')}`, 'utf16le'),
  big: 'x'.repeat(1_100_000),
  bigLeak: `${'x\n'.repeat(550_000)}${leak('api-key')}`,
  setting: 'PASSWORD=correct-horse-battery\n',
} as const

const names = [
  'a.txt',
  '.env',
  'package.json',
  'salesloft.ini',
  `${fake('api-key')}.txt`,
  'ünï.js',
  'new\nline',
  'z.py',
] as const
const folders = ['', 'a/', 'a/b/', 'left out/', 'z/'] as const
const changes = ['kept', 'gone', 'link', 'folder', 'fifo'] as const

const file = fc.record({
  path: fc.tuple(fc.constantFrom(...folders), fc.constantFrom(...names)).map((parts) => parts.join('')),
  content: fc.constantFrom(...Object.values<string | Buffer>(contents)),
  change: fc.oneof({ weight: 5, arbitrary: fc.constant(changes[0]) }, fc.constantFrom(...changes)),
})
const tree = fc.record({
  files: fc.uniqueArray(file, { selector: ({ path }) => path, minLength: 1, maxLength: 20 }),
  /** A folder that a link to somewhere else has taken the place of. */
  linked: fc.option(fc.constantFrom('a', 'a/b', 'z')),
})
type Tree = typeof tree extends fc.Arbitrary<infer T> ? T : never

const policy = `custom-rules:
  - id: internal
    title: Internal
    pattern: 'internal-[0-9]'
    keywords: [internal-]
`

function plant({ files, linked }: Tree): TestRepository {
  const repo = makeRepository()
  made.push(repo.path)
  repo.write('sure.txt', 'read in any case')
  repo.write('.github/salesloft-guard.yml', policy)
  for (const { path, content } of files) repo.write(path, content)
  repo.commit('all')
  for (const { path, change } of files) alter(join(repo.path, path), change)
  if (linked !== null) {
    rmSync(join(repo.path, linked), { recursive: true, force: true })
    mkdirSync(join(repo.path, linked, '..'), { recursive: true })
    symlinkSync(elsewhere(), join(repo.path, linked))
  }
  return repo
}

function alter(path: string, change: (typeof changes)[number]): void {
  if (change === 'kept') return
  rmSync(path)
  if (change === 'link') symlinkSync('/etc/hostname', path)
  if (change === 'folder') mkdirSync(path)
  if (change === 'fifo') execFileSync('mkfifo', [path])
}

function elsewhere(): string {
  const outside = folder()
  names.forEach((name, at) => writeFile(outside, name, at % 2 === 0 ? contents.leak : contents.plain))
  return outside
}

test('any tree is reported as if one thread had read it, whatever the second has read of it', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.nat(25), fc.boolean(), async (planted, upTo, last) => {
      const repo = plant(planted)
      const wish = { exclude: ['left out/**'] }
      const { report, clean } = await scan(repo, undefined, wish)
      expect(clean).toBe(0)
      const whole = await scan(repo, reader(), wish)
      expect(whole.clean).toBeGreaterThan(0)
      expect(whole.report).toEqual(report)
      // It died, before it came to the first ones or to the last ones.
      const some = reader((lot) => void lot.clean.fill(0, ...(last ? [0, upTo] : [upTo])))
      expect((await scan(repo, some, wish)).report).toEqual(report)
      repo.remove()
    }),
    { numRuns: 15 },
  )
}, 120_000)

describe('the second reader', () => {
  const repo = makeRepository()
  made.push(repo.path)
  const clean = { 'a.txt': '1', 'b/c.txt': '22', 'b/d.bin': 'x'.repeat(1_100_000), 'ünï.txt': '4444' }
  repo.commit('all', {
    ...clean,
    '.env': 'A=1\n',
    'leak.py': contents.leak,
    'left out/x.txt': '1',
    'package.json': '{}',
    'pointer.bin': pointer,
  })

  test('says of files that hold nothing of interest how large they are, and of nothing else anything', async () => {
    const sizes: number[] = []
    const start = reader((lot) => void sizes.push(...lot.sizes.filter((_, at) => lot.clean[at] === 1)))
    await scan(repo, start, { exclude: ['left out/**'] })
    expect(sizes).toEqual(Object.values(clean).map(({ length }) => length))
  })

  test.each<[string, Wish, boolean]>([
    ['begins where there are enough files', { from: 9 }, true],
    ['does not where there are fewer', { from: 10 }, false],
    ['does not where a part of them is wanted', { include: ['b/**'] }, false],
    ['does not for a folder inside', { folder: 'b' }, false],
  ])('%s', async (_, wish, begins) => {
    let begun = false
    const start: Sharing['start'] = () => void (begun = true)
    await scan(repo, start, wish)
    expect(begun).toBe(begins)
  })

  test('leaves alone what is in conflict or no file, and whoever wraps the documents does without it', async () => {
    const torn = makeRepository()
    made.push(torn.path)
    torn.commit('base', { 'a.txt': 'base', 'b.txt': 'b' })
    torn.git('checkout', '-q', '-b', 'other')
    torn.commit('other', { 'a.txt': 'other' })
    torn.git('checkout', '-q', 'main')
    torn.commit('ours', { 'a.txt': 'ours' })
    expect(() => torn.git('merge', '-q', 'other')).toThrow()
    torn.git('update-index', '--add', '--cacheinfo', `160000,${torn.git('rev-parse', 'HEAD')},module`)
    torn.write('module', 'a file, where a folder should be')
    const { report } = await scan(torn)
    expect(await scan(torn, reader())).toEqual({ report, clean: 1 })
    const source = await openWorkspace(torn.path, {}, { words: [], from: 1, start: reader() })
    const paths: string[] = []
    for await (const { path } of source.documents()) paths.push(path)
    expect(paths).toEqual(['a.txt', 'b.txt', 'module'])
  })

  test('never leaves the folder, whatever a forged index says, and follows no link', async () => {
    const outside = folder()
    writeFile(outside, 'x.txt', '1')
    writeFile(outside, 'root/a.txt', '22')
    symlinkSync(join(outside, 'x.txt'), join(outside, 'root/link'))
    const paths = ['a.txt', '../x.txt', 'sub/../../x.txt', join(outside, 'x.txt'), 'link', 'gone', 'a.txt']
    const records = paths.map((path) => `H 100644 ${'0'.repeat(40)} 0\t${path}\0`)
    const lot = lotOf(Buffer.from(records.join('')))
    const read = await lotReader({ root: join(outside, 'root'), globs: {}, words: [] })
    read(lot)
    expect([...lot.clean.subarray(0, paths.length)]).toEqual([1, 0, 0, 0, 0, 0, 1])
    expect([lot.sizes[0], lot.sizes[6]]).toEqual([2, 2])
  })

  test('stops where it meets the other', async () => {
    const lot = lotOf(Buffer.from(`H 100644 ${'0'.repeat(40)} 0\ta.txt\0`.repeat(9)))
    const asked: number[] = []
    readBackwards(lot, (at) => {
      asked.push(at)
      if (at === 5) comeTo(lot, 3)
      return at
    })
    expect(asked).toEqual([8, 7, 6, 5, 4])
    expect([3, 4].map((at) => comeTo(lot, at))).toEqual([undefined, 4])
  })

  test('is let go when the tree ends early', async () => {
    let left = 0
    const start: Sharing['start'] = () => ({ offer: () => {}, leave: () => void left++ })
    const source = await openWorkspace(repo.path, {}, { words: [], from: 1, start })
    for await (const _ of source.documents().batches?.() ?? []) break
    expect(left).toBe(1)
  })
})

describe('a thread', () => {
  const repo = makeRepository()
  made.push(repo.path)
  const files = Array.from({ length: 40 }, (_, at) => [`${at}.txt`, `nothing ${at}\n`] as const)
  repo.commit('all', { ...Object.fromEntries(files), 'leak.py': contents.leak, 'word.txt': contents.word })
  const scratch = folder()
  const script = (text: string): URL => {
    const path = join(scratch, `${text.length}.mjs`)
    writeFile(scratch, `${text.length}.mjs`, text)
    return pathToFileURL(path)
  }

  test('does its share', async () => {
    const { report } = await scan(repo)
    const lots: Lot[] = []
    const start: Sharing['start'] = (reading) => {
      const thread = startReader(reading)
      const offer = (lot: Lot): void => {
        lots.push(lot)
        thread?.offer(lot)
      }
      return { offer, leave: () => thread?.leave() }
    }
    const done = (): boolean => lots.every(({ clean }) => Atomics.load(clean, 0) === 1)
    const before = async (): Promise<void> => {
      for (let tries = 0; tries < 1000 && !done(); tries++) await setTimeout(10)
    }
    expect(await scan(repo, start, { before })).toEqual({ report, clean: 40 })
  })

  test.each([
    ['is not there', new URL('file:///nowhere/thread.js')],
    ['cannot be read', script('this is no program')],
    ['fails at once', script('throw new Error("no")')],
    ['leaves without a word', script('0')],
    [
      'fails at its work',
      script('import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { throw 1 })'),
    ],
  ])('that %s costs nothing but its time', async (_, module) => {
    const { report } = await scan(repo)
    const before = (): Promise<void> => setTimeout(200)
    expect(await scan(repo, (reading) => startReader(reading, module), { before })).toEqual({
      report,
      clean: 0,
    })
  })
})

test.each(['2', '4'])('an index of version %s says how many files it holds', (version) => {
  const repo = makeRepository()
  made.push(repo.path)
  const place = { folder: repo.path, gitDir: join(repo.path, '.git') }
  expect(indexSize(place)).toBe(0)
  repo.commit('all', { a: '', 'b/c': '', 'b/d': '' })
  repo.git('update-index', '--index-version', version)
  expect(indexSize(place)).toBe(3)
  repo.write('.git/index', 'nothing of the kind')
  expect(indexSize(place)).toBe(0)
})
