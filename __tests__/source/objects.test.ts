import { createHash } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseBatch, type BatchParser } from '../../src/source/batch.ts'
import { gather } from '../../src/source/body.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { readObjects, type Stored } from '../../src/source/objects.ts'
import { contentOf } from './collect.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

function repository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repo = makeRepository({ objectFormat })
  made.push(repo)
  return repo
}

function gitAt(repo: TestRepository): Git {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

const store = (repo: TestRepository, content: string | Uint8Array): string =>
  repo.gitWith(content, 'hash-object', '-w', '--stdin')

async function answers(
  git: Git,
  ids: readonly string[],
  later?: Promise<readonly string[]>,
): Promise<readonly (readonly [string, string])[]> {
  const all: [string, string][] = []
  for await (const stored of readObjects(git, ids, later)) {
    all.push([
      stored.id,
      'unread' in stored ? stored.unread : contentOf(stored.body.open()).toString('latin1'),
    ])
  }
  return all
}

function* completed(parser: BatchParser, output: Buffer): Generator<Stored> {
  parser.add(output)
  for (let stored = parser.next(); stored !== undefined; stored = parser.next()) yield stored
}

function damage(repo: TestRepository, id: string): void {
  const path = join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2))
  const bytes = readFileSync(path)
  bytes.fill(0x55, Math.floor(bytes.length / 2))
  chmodSync(path, 0o644)
  writeFileSync(path, bytes)
}

const noise = (word: string, size: number): Buffer => {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, index) =>
    createHash('sha256').update(`${word}${index}`).digest(),
  )
  return Buffer.concat(blocks).subarray(0, size)
}

describe('objects by id', () => {
  test.each(['sha1', 'sha256'] as const)(
    'come in the order asked for, missing ones named (%s)',
    async (format) => {
      const repo = repository(format)
      const [a, empty, b] = ['alpha', '', 'beta\n'].map((content) => store(repo, content))
      const missing = (a ?? '').replace(/./g, 'd')
      const ids = [b, missing, empty, a, b].map((id) => id ?? '')
      expect(await answers(gitAt(repo), ids)).toEqual([
        [b, 'beta\n'],
        [missing, 'missing-object'],
        [empty, ''],
        [a, 'alpha'],
        [b, 'beta\n'],
      ])
      expect(await answers(gitAt(repo), [])).toEqual([])
    },
  )

  test('that are known later come behind the others, whatever becomes of these', async () => {
    const repo = repository()
    const [a = '', b = '', c = '', bad = ''] = ['a', 'b', 'c', noise('x', 9000)].map((one) =>
      store(repo, one),
    )
    damage(repo, bad)
    const missing = a.replaceAll(/./g, 'd')
    const soon = async (ids: readonly string[]): Promise<readonly string[]> => {
      await new Promise((go) => setTimeout(go, 20))
      return ids
    }
    const expected: Readonly<Record<string, string>> = {
      [a]: 'a',
      [b]: 'b',
      [c]: 'c',
      [missing]: 'missing-object',
    }
    for (const [first, rest] of [
      [
        [a, bad, b],
        [c, a],
      ],
      [[a], [bad, bad, missing, c]],
      [[bad], []],
      [[], [a, bad, c]],
      [[a, missing], []],
      [[], []],
    ] as const) {
      const all = [...first, ...rest]
      expect(await answers(gitAt(repo), first, soon(rest))).toEqual(
        all.map((id) => [id, expected[id] ?? 'corrupt-object']),
      )
    }
  })

  test('that never come to be known are the failure of who was to tell them', async () => {
    const repo = repository()
    const never = Promise.reject(new Error('no list'))
    never.catch(() => {})
    for (const ids of [[], [store(repo, 'a')]])
      await expect(answers(gitAt(repo), ids, never)).rejects.toThrow('no list')
  })

  test('that are damaged are named, and the others still come', async () => {
    const repo = repository()
    const ids = ['one', 'two', 'three', 'four'].map((word) => store(repo, noise(word, 5000)))
    const [, second = '', third = ''] = ids
    damage(repo, second)
    damage(repo, third)
    const found = await answers(gitAt(repo), ids)
    expect(found.map(([id, text]) => [id, text.length > 100])).toEqual(
      ids.map((id) => [id, id !== second && id !== third]),
    )
    expect(found.slice(1, 3).map(([, text]) => text)).toEqual(['corrupt-object', 'corrupt-object'])
  })

  test('that a partial clone left behind are missing and are not fetched', async () => {
    const origin = repository('sha256')
    origin.commit('all', { a: 'alpha', b: 'beta' })
    serveLikeGitHub(origin)
    const clone = cloneOf(origin, '--filter=blob:none', '--no-checkout')
    made.push(clone)
    const ids = ['HEAD:a', 'HEAD:b'].map((name) => origin.git('rev-parse', name))
    const commit = origin.git('rev-parse', 'HEAD')
    const found = await answers(gitAt(clone), [commit, ...ids])
    expect(found.slice(1)).toEqual(ids.map((id) => [id, 'missing-object']))
    expect(found[0]?.[1]).toContain('Ada Example')
  })

  test('may be larger than memory allows, and are read twice', async () => {
    const repo = repository()
    const large = Buffer.alloc(17 * 1024 * 1024, 'large ')
    const [first, second] = [store(repo, large), store(repo, 'small')]
    for await (const stored of readObjects(gitAt(repo), [first, second])) {
      if ('unread' in stored) throw new Error(stored.unread)
      if (stored.id !== first) continue
      expect(stored.body.bytes).toBeUndefined()
      for (const step of [65_536, 1_000_003])
        expect(contentOf(stored.body.open(), step).equals(large)).toBe(true)
    }
  })

  test('are not asked of a repository that git cannot read', async () => {
    const repo = repository()
    repo.git('config', 'core.repositoryformatversion', '99')
    await expect(answers(gitAt(repo), ['0'.repeat(40)])).rejects.toThrow(/git cat-file failed/)
  })
})

test('the parser gives the same objects however the stream is cut', () => {
  const object = fc.record({
    id: fc.stringMatching(/^[0-9a-f]{40}$/),
    content: fc.option(fc.uint8Array({ maxLength: 40 })),
  })
  fc.assert(
    fc.property(
      fc.array(object, { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
      (objects, cuts) => {
        const stream = Buffer.concat(
          objects.flatMap(({ id, content }) =>
            content === null
              ? [Buffer.from(`${id} missing\n`)]
              : [Buffer.from(`${id} blob ${content.length}\n`), content, Buffer.from('\n')],
          ),
        )
        const parser = parseBatch()
        const found: unknown[] = []
        for (let at = 0, turn = 0; at < stream.length; turn += 1) {
          const size = cuts[turn % cuts.length] ?? 1
          for (const stored of completed(parser, stream.subarray(at, at + size))) {
            found.push(
              'unread' in stored ? [stored.id, null] : [stored.id, [...contentOf(stored.body.open())]],
            )
          }
          at += size
        }
        expect(found).toEqual(objects.map(({ id, content }) => [id, content === null ? null : [...content]]))
        expect(parser.unfinished).toBeUndefined()
      },
    ),
  )
})

test('objects that come in several pieces are gathered in the same memory, one after the other', () => {
  const ids = ['a', 'b', 'c'].map((digit) => digit.repeat(40))
  // Node keeps short buffers in one memory as well.
  const half = 'half of it '.repeat(5000)
  const parser = parseBatch()
  const memories = new Set<unknown>()
  for (const id of ids) {
    for (const piece of [`${id} blob ${2 * half.length}\n`, half, half, '\n']) {
      for (const stored of completed(parser, Buffer.from(piece))) {
        if ('unread' in stored) throw new Error(stored.unread)
        expect(stored.body.bytes).toEqual(Buffer.from(half + half))
        memories.add(stored.body.bytes?.buffer)
      }
    }
  }
  expect(memories.size).toBe(1)
})

test('gathered bytes are the same in memory and on disk', () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 50 })),
      fc.integer({ min: 0, max: 200 }),
      (chunks, limit) => {
        const content = gather(limit)
        for (const chunk of chunks) content.add(chunk)
        const body = content.finish()
        const all = Buffer.concat(chunks)
        expect(body.size).toBe(all.length)
        expect(body.bytes === undefined).toBe(all.length > limit)
        for (const step of [7, 4096]) expect(contentOf(body.open(), step).equals(all)).toBe(true)
        body.dispose()
      },
    ),
  )
})
