// What cannot or must not be read is named with its reason, and a run that had to read it is not green under --strict.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fake } from '../../src/rules/fake.ts'
import { makeFolder, makeRepository, writeFile, type TestRepository } from '../source/gitrepo.ts'
import { readReport, type JsonReport } from './contract.ts'
import { cli, cliBundle, start } from './product.ts'

const key = fake('api-key')

let repository: TestRepository

beforeEach(() => {
  repository = makeRepository()
  repository.commit('Base', {
    '.gitignore': '.env\n.env.*\n!.env.example\n',
    'a.txt': 'a\n',
    'dir/b.txt': 'b\n',
  })
})

afterEach(() => repository.remove())

async function scan(...flags: readonly string[]): Promise<{ code: number | null; report: JsonReport }> {
  const ended = await cli(['scan', repository.path, '--format', 'json', ...flags])
  return { code: ended.code, report: readReport(ended.out) }
}

interface Case {
  readonly what: string
  readonly change: () => void
  readonly unread: JsonReport['coverage']['unread']
  readonly complete: boolean
}

const path = (...parts: readonly string[]): string => join(repository.path, ...parts)
const replace = (file: string, by: (file: string) => unknown): void => {
  rmSync(path(file), { recursive: true })
  by(path(file))
}

const cases: readonly Case[] = [
  {
    what: 'a link within the folder',
    change: () => {
      symlinkSync('a.txt', path('link'))
      repository.commit('Link')
    },
    unread: [{ path: 'link', reason: 'symbolic-link' }],
    complete: true,
  },
  {
    what: 'a link out of the folder',
    change: () => {
      symlinkSync('/etc/hostname', path('link'))
      repository.commit('Link')
    },
    unread: [{ path: 'link', reason: 'symbolic-link' }],
    complete: true,
  },
  {
    what: 'a submodule',
    change: () => {
      const id = repository.git('rev-parse', 'HEAD')
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id},sub`)
    },
    unread: [{ path: 'sub', reason: 'submodule' }],
    complete: true,
  },
  {
    what: 'a Git LFS pointer',
    change: () => {
      const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${fake('hex-64')}\nsize 12345\n`
      repository.commit('Pointer', { 'big.bin': pointer })
    },
    unread: [{ path: 'big.bin', reason: 'lfs-pointer' }],
    complete: true,
  },
  {
    what: 'a file that is excluded',
    change: () => repository.commit('Vendor', { 'vendor/x.js': `'${key}'` }),
    unread: [{ path: 'vendor/x.js', reason: 'excluded' }],
    complete: true,
  },
  {
    what: 'a file that is gone',
    change: () => rmSync(path('a.txt')),
    unread: [{ path: 'a.txt', reason: 'vanished' }],
    complete: false,
  },
  {
    what: 'a folder that is gone',
    change: () => rmSync(path('dir'), { recursive: true }),
    unread: [{ path: 'dir/b.txt', reason: 'vanished' }],
    complete: false,
  },
  {
    what: 'a file where a folder was',
    change: () => replace('dir', (dir) => writeFileSync(dir, 'x')),
    unread: [{ path: 'dir/b.txt', reason: 'vanished' }],
    complete: false,
  },
]

test.each(cases)('$what', async ({ change, unread, complete }) => {
  change()
  const { code, report } = await scan('--exclude', 'vendor/**', '--strict')
  expect(report.coverage.unread).toEqual(unread)
  expect(report.coverage.complete).toBe(complete)
  expect(code).toBe(complete ? 0 : 3)
  expect((await scan('--exclude', 'vendor/**')).code).toBe(0)
})

// Nobody writes to the pipe: a reader that waits for it never ends.
test.each([
  ['a pipe', (file: string) => execFileSync('mkfifo', [file])],
  ['a folder', (file: string) => mkdirSync(file)],
])('%s where a file was is named and read by nobody', async (_what, by) => {
  replace('a.txt', by)
  const { report } = await scan('--strict')
  expect(report.coverage.unread).toMatchObject([{ path: 'a.txt' }])
  expect(report.coverage.files.read).toBe(2)
})

test('a link on the way to a file is not followed out of the folder', async () => {
  const outside = makeFolder()
  try {
    writeFile(outside, 'b.txt', key)
    replace('dir', (dir) => symlinkSync(outside, dir))
    const { report } = await scan('--strict')
    expect(report.findings).toEqual([])
    expect(report.coverage.files.read + report.coverage.unread.length).toBeGreaterThanOrEqual(3)
  } finally {
    rmSync(outside, { recursive: true })
  }
})

test('a link where a file was is not followed out of the folder', async () => {
  const outside = makeFolder()
  try {
    writeFile(outside, 'secret.txt', key)
    replace('a.txt', (file) => symlinkSync(join(outside, 'secret.txt'), file))
    const { report } = await scan('--strict')
    expect(report.findings).toEqual([])
    expect(report.coverage.unread).toEqual([{ path: 'a.txt', reason: 'symbolic-link' }])
  } finally {
    rmSync(outside, { recursive: true })
  }
})

test('a finding outweighs an incomplete coverage', async () => {
  repository.commit('Key', { 'key.txt': key })
  rmSync(path('a.txt'))
  expect((await scan('--strict')).code).toBe(1)
})

describe('a folder without git', () => {
  test('may hold a pipe, a link and a loop of links', async () => {
    const folder = makeFolder()
    try {
      writeFile(folder, 'a.txt', 'a')
      execFileSync('mkfifo', [join(folder, 'pipe')])
      symlinkSync('..', join(folder, 'up'))
      symlinkSync('loop', join(folder, 'loop'))
      const ended = await cli(['scan', folder, '--format', 'json', '--strict'])
      expect(readReport(ended.out).coverage.unread.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
        { path: 'loop', reason: 'symbolic-link' },
        { path: 'pipe', reason: 'not-a-file' },
        { path: 'up', reason: 'symbolic-link' },
      ])
      expect(ended.code).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  // Root may read everything, so the scan runs as somebody else then, and from a place that this somebody can reach.
  test('may hold files and folders that the user may not read', async () => {
    const folder = makeFolder()
    try {
      writeFile(folder, 'src/open.txt', 'a')
      writeFile(folder, 'src/shut.txt', key)
      writeFile(folder, 'src/room/inner.txt', key)
      cpSync(dirname(cliBundle), join(folder, 'cli'), { recursive: true })
      cpSync(process.execPath, join(folder, 'node'))
      for (const open of ['', 'src', 'cli', 'node']) chmodSync(join(folder, open), 0o755)
      for (const shut of ['src/shut.txt', 'src/room']) chmodSync(join(folder, shut), 0)
      const args = [join(folder, 'cli/index.js'), 'scan', join(folder, 'src'), '--format', 'json', '--strict']
      const isRoot = process.getuid?.() === 0
      const ended = await start(join(folder, 'node'), {
        args,
        cwd: folder,
        ...(isRoot ? { uid: 65_534 } : {}),
      })
      expect(readReport(ended.out).coverage).toMatchObject({
        complete: false,
        unread: [
          { path: 'room', reason: 'permission-denied' },
          { path: 'shut.txt', reason: 'permission-denied' },
        ],
      })
      expect(ended.code).toBe(3)
    } finally {
      chmodSync(join(folder, 'src/room'), 0o755)
      rmSync(folder, { recursive: true })
    }
  })
})
