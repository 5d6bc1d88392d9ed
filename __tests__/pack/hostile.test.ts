// Packs made to harm, and real ones with bytes changed: what comes out is right, or named as unsure. Never a crash, a
// hang, or other bytes under an id.
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { largestObject } from '../../src/pack/memory.ts'
import { objectId } from '../../src/pack/object-id.ts'
import { makeFolder, makeRepository } from '../source/gitrepo.ts'
import { grow, noise, repositoryWithHistory } from './history.ts'
import { blob, delta, resign, signed, write, writePack, type Entry } from './pack-writer.ts'
import { passOver, passOverFolder, stored } from './proof.ts'

const folders: string[] = []
const folder = (): string => {
  const path = makeFolder()
  folders.push(path)
  return path
}
afterEach(() => {
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true })
})

const id = (content: string | Buffer): string => objectId('sha1', 'blob', Buffer.from(content))
const someId = (at: number): string => (at + 1).toString(16).padStart(40, '0')

async function passOverPack(entries: readonly Entry[]): ReturnType<typeof passOverFolder> {
  const objects = folder()
  writePack(objects, entries)
  return await passOverFolder(objects)
}

describe('crafted packs', () => {
  test('the writer writes what git reads', async () => {
    const repository = makeRepository()
    folders.push(repository.path)
    const [first = '', second = ''] = writePack(join(repository.path, '.git/objects'), [
      blob('0123456789'),
      { kind: 6, base: -1, content: delta(10, 12, 0x90, 10, 2, 0x21, 0x21), id: id('0123456789!!') },
    ])
    expect(repository.git('cat-file', 'blob', first)).toBe('0123456789')
    expect(repository.git('cat-file', 'blob', second)).toBe('0123456789!!')
    expect(await passOver(repository)).toMatchObject({
      unsure: {},
      wrong: [],
      made: { [first]: 'blob 10', [second]: 'blob 12' },
    })
  })

  const good = blob('good')
  test.each<readonly [string, Entry, string]>([
    ['says to be shorter than it is', { ...blob('x'.repeat(100)), size: 99 }, 'damaged'],
    ['says to be longer than it is', { ...blob('x'.repeat(100)), size: 101 }, 'damaged'],
    ['says to be 4 GiB', { ...blob('x'), size: 2 ** 32 - 1 }, 'too-large'],
    ['says to be more than 4 GiB', { ...blob('x'), size: 2 ** 40 }, 'damaged'],
    ['is larger than the room for one', blob(Buffer.alloc(largestObject + 1)), 'too-large'],
    ['is of no type', { ...blob('x'), kind: 5 }, 'damaged'],
    ['has no stream', { ...blob('x'), stream: Buffer.alloc(8) }, 'damaged'],
    [
      'has bytes behind its stream',
      { ...blob('x'), stream: Buffer.concat([deflateSync('x'), Buffer.alloc(3)]) },
      'damaged',
    ],
    [
      'wants a dictionary',
      { ...blob('x'), stream: deflateSync('x', { dictionary: Buffer.from('x') }) },
      'damaged',
    ],
    ['is a delta of itself', { ...blob('x'), kind: 7, base: someId(9), id: someId(9) }, 'no-base'],
    ['is a delta of nothing', { ...blob('x'), kind: 7, base: someId(8), id: someId(9) }, 'no-base'],
    ['is a delta from before the pack', { ...blob('x'), kind: 6, base: 100_000, id: someId(9) }, 'no-base'],
    ['is a delta from the middle of an entry', { ...blob('x'), kind: 6, base: 1, id: someId(9) }, 'no-base'],
    [
      'copies from beyond the base',
      { kind: 6, base: -1, content: delta(4, 4, 0x91, 1, 4), id: someId(9) },
      'damaged',
    ],
    [
      'copies from 4 GiB on',
      { kind: 6, base: -1, content: delta(4, 4, 0x9f, 255, 255, 255, 255, 4), id: someId(9) },
      'damaged',
    ],
    [
      'copies more than it says',
      { kind: 6, base: -1, content: delta(4, 3, 0x90, 4), id: someId(9) },
      'damaged',
    ],
    [
      'copies less than it says',
      { kind: 6, base: -1, content: delta(4, 5, 0x90, 4), id: someId(9) },
      'damaged',
    ],
    [
      'inserts more than there is',
      { kind: 6, base: -1, content: delta(4, 9, 9, 65), id: someId(9) },
      'damaged',
    ],
    [
      'ends within an instruction',
      { kind: 6, base: -1, content: delta(4, 4, 0x9f, 0), id: someId(9) },
      'damaged',
    ],
    [
      'uses the reserved instruction',
      { kind: 6, base: -1, content: delta(4, 4, 0x90, 4, 0), id: someId(9) },
      'damaged',
    ],
    [
      'is of a base of another size',
      { kind: 6, base: -1, content: delta(5, 4, 0x90, 4), id: someId(9) },
      'damaged',
    ],
    [
      'has a size without an end',
      { kind: 6, base: -1, content: Buffer.alloc(40, 0xff), id: someId(9) },
      'damaged',
    ],
    [
      'makes more than the room for one',
      { kind: 6, base: -1, content: delta(4, 2 ** 31, 0x90, 4), id: someId(9) },
      'too-large',
    ],
  ])('an entry that %s', async (_, entry, doubt) => {
    const { made, unsure, wrong } = await passOverPack([good, entry, blob('also good')])
    expect(wrong).toEqual([])
    expect(made).toEqual({ [id('good')]: 'blob 4', [id('also good')]: 'blob 9' })
    expect(Object.values(unsure)).toEqual([doubt])
  })

  test('a head that was changed to name another base of the same size', async () => {
    const objects = folder()
    const [, , changed = ''] = writePack(objects, [
      blob('aaaa'),
      blob('bbbb'),
      { kind: 6, base: -1, content: delta(4, 5, 0x90, 4, 1, 0x21), id: id('bbbb!') },
    ])
    const path = join(objects, 'pack/pack-1.pack')
    const pack = readFileSync(path)
    const length = deflateSync('bbbb').length + 1
    const head = 12 + 2 * length
    expect(pack[head + 1]).toBe(length)
    pack[head + 1] = 2 * length
    writeFileSync(path, pack)
    const { made, unsure } = await passOverFolder(objects)
    expect(Object.keys(made)).toHaveLength(2)
    expect(unsure).toEqual({ [changed]: 'damaged' })
  })

  test('deltas that are each other’s bases', async () => {
    const ring = Array.from({ length: 50 }, (_, at): Entry => ({
      kind: 7,
      base: someId((at + 1) % 50),
      id: someId(at),
      content: delta(4, 4, 0x90, 4),
    }))
    const { made, unsure } = await passOverPack([good, ...ring])
    expect(Object.keys(made)).toEqual([id('good')])
    expect(Object.values(unsure)).toEqual(Array(50).fill('no-base'))
  })

  test('what is built on a damaged entry is unsure too', async () => {
    const on = (base: string, own: number): Entry => ({
      kind: 7,
      base,
      id: someId(own),
      content: delta(1, 1, 0x90, 1),
    })
    const { made, unsure } = await passOverPack([
      { ...blob('x'), size: 7, id: someId(0) },
      on(someId(0), 1),
      on(someId(1), 2),
      on(someId(0), 3),
      good,
    ])
    expect(Object.keys(made)).toEqual([id('good')])
    expect(unsure).toEqual({
      [someId(0)]: 'damaged',
      [someId(1)]: 'damaged',
      [someId(2)]: 'damaged',
      [someId(3)]: 'damaged',
    })
  })

  test('a chain of 30,000 deltas', async () => {
    const chain = Array.from({ length: 30_000 }, (_, at): Entry => ({
      kind: 6,
      base: -1,
      id: someId(at),
      content: delta(4, 4, 0x90, 4),
    }))
    const { made, unsure } = await passOverPack([good, ...chain])
    expect(Object.keys(made)).toHaveLength(30_001)
    expect(unsure).toEqual({})
  })

  test('a family that does not fit the memory: what fits is made, the rest is unsure', async () => {
    // Each has a second delta on it, so that none can be forgotten before the last is made.
    const size = 12 << 20
    const base = noise('base', size)
    const copy = delta(size, size, 0xf0, 0xff, 0xff, 0x7f, 0xcf, 0xff, 0xff, 0x7f, 1, 0, 0x40, 0xb8)
    expect(copy.length).toBeGreaterThan(8)
    const whole = delta(size, size, 0xf0, 0, 0, 0xc0)
    const family = Array.from({ length: 14 }, (_, at): readonly Entry[] => [
      {
        kind: 7,
        base: at === 0 ? objectId('sha1', 'blob', base) : someId(at - 1),
        id: someId(at),
        content: whole,
      },
      {
        kind: 7,
        base: at === 0 ? objectId('sha1', 'blob', base) : someId(at - 1),
        id: someId(100 + at),
        content: whole,
      },
    ]).flat()
    const { made, unsure } = await passOverPack([blob(base), ...family])
    expect(Object.keys(made).length + Object.keys(unsure).length).toBe(29)
    expect(new Set(Object.values(unsure))).toEqual(new Set(['too-large']))
    expect(Object.keys(made).length).toBeGreaterThan(5)
  })

  test('a chain that is much larger than the memory, but whose links fit one after the other', async () => {
    const size = 12 << 20
    const base = noise('base', size)
    const whole = delta(size, size, 0xf0, 0, 0, 0xc0)
    const chain = Array.from({ length: 20 }, (_, at): Entry => ({
      kind: 6,
      base: -1,
      id: someId(at),
      content: whole,
    }))
    const { made, unsure } = await passOverPack([blob(base), ...chain])
    expect(Object.keys(made)).toHaveLength(21)
    expect(unsure).toEqual({})
  })

  test('content that holds what is looked for under the id of something else', async () => {
    const { made, unsure, flagged } = await passOverPack([{ ...blob('a needle'), id: someId(1) }, good])
    expect(flagged).toEqual([])
    expect(unsure).toEqual({ [someId(1)]: 'another-id' })
    expect(Object.keys(made)).toEqual([id('good')])
  })

  test('a tree that is none', async () => {
    const tree: Entry = { kind: 2, content: Buffer.from('100644 .env\0short') }
    expect(Object.values((await passOverPack([tree])).unsure)).toEqual(['damaged'])
  })
})

describe('what lies about', () => {
  test('folders, links to nowhere and strange names where packs and objects are', async () => {
    const objects = folder()
    writePack(objects, [blob('good')])
    const pack = join(objects, 'pack')
    for (const name of ['pack-2.idx', 'pack-2.pack', 'ab', 'pack-4.idx'])
      mkdirSync(join(name === 'ab' ? objects : pack, name))
    symlinkSync('/nowhere', join(pack, 'pack-3.idx'))
    writeFileSync(join(pack, 'pack-3.pack'), '')
    writeFileSync(join(pack, 'pack-5.idx'), '')
    writeFileSync(join(objects, 'ab', '0'.repeat(38)), 'no object')
    writeFileSync(join(objects, 'ab', 'tmp_obj_x'), '')
    const passed = await passOverFolder(objects)
    // One index is a folder, another a link that leads nowhere for ever. What git is asked for anyway is not read here.
    expect(passed.made).toEqual({})
    expect(passed.unlisted).toEqual([join(pack, 'pack-2'), pack])
  })

  test('a loose object that inflates to more than there is room for', async () => {
    const objects = folder()
    mkdirSync(join(objects, 'ab'))
    writeFileSync(join(objects, 'ab', '1'.repeat(38)), deflateSync(Buffer.alloc(largestObject * 4)))
    writeFileSync(join(objects, 'ab', '2'.repeat(38)), deflateSync('blob 3\0four'))
    writeFileSync(join(objects, 'ab', '3'.repeat(38)), deflateSync('blob 4\0four'))
    expect((await passOverFolder(objects)).unsure).toEqual({
      [`ab${'1'.repeat(38)}`]: 'too-large',
      [`ab${'2'.repeat(38)}`]: 'damaged',
      [`ab${'3'.repeat(38)}`]: 'another-id',
    })
  })
})

describe('a gc meanwhile', () => {
  test.each([
    ['a second pack', true],
    ['loose objects', false],
  ])('that replaces %s while the first pack is read leaves nothing out', async (_, packed) => {
    const repository = repositoryWithHistory()
    folders.push(repository.path)
    grow(repository, 60, 64)
    if (packed) repository.git('repack', '-dq')
    let replaced = false
    const { made, unsure, unlisted } = await passOver(repository, {
      names: { literals: [], wants: () => replaced },
      onMade() {
        if (!replaced) repository.git('gc', '-q', '--prune=now')
        replaced = true
      },
    })
    expect(replaced).toBe(true)
    expect(unlisted).toEqual([])
    expect(Object.keys(stored(repository)).filter((one) => !(one in made || one in unsure))).toEqual([])
    // Loose objects that are gone are asked for by their ids; packs are found where they are now.
    expect(new Set(Object.values(unsure))).toEqual(new Set(packed ? [] : ['unreadable']))
  })
})

describe('changed bytes', () => {
  const repository = repositoryWithHistory()
  repository.git('repack', '-adfq', '--depth=30')
  const packFolder = join(repository.path, '.git/objects/pack')
  const read = (suffix: string): Buffer =>
    readFileSync(join(packFolder, readdirSync(packFolder).find((name) => name.endsWith(suffix)) ?? ''))
  const pack = read('.pack')
  const index = read('.idx')
  let all: Awaited<ReturnType<typeof passOver>>['made'] = {}
  beforeAll(async () => void ({ made: all } = await passOver(repository)))
  afterAll(() => repository.remove())

  const changes = (length: number) =>
    fc.array(fc.record({ at: fc.nat(length - 1), to: fc.nat(255) }), { minLength: 1, maxLength: 12 })
  type Changes = readonly { readonly at: number; readonly to: number }[]
  const changed = (bytes: Buffer, to: Changes): Buffer => {
    const copy = Buffer.from(bytes)
    for (const one of to) copy[one.at] = one.to
    return copy
  }

  const check = async (objects: string, { mayLie = false } = {}): Promise<void> => {
    const { made, wrong, unsure, unlisted, flagged, twice } = await passOverFolder(objects)
    expect(twice).toEqual([])
    if (!mayLie) {
      expect(wrong).toEqual([])
      for (const [one, what] of Object.entries(made)) expect([one, all[one]]).toEqual([one, what])
    }
    for (const one of flagged) if (one.id in all) expect(all[one.id]).toBe(`${one.type} ${one.size}`)
    if (unlisted.length > 0) expect(made).toEqual({})
    else expect(Object.keys(made).length + Object.keys(unsure).length).toBe(Object.keys(all).length)
  }

  test('of the pack', async () => {
    await fc.assert(
      fc.asyncProperty(changes(pack.length), async (to) => {
        const objects = folder()
        write(objects, changed(pack, to), index)
        await check(objects)
      }),
      { numRuns: 30 },
    )
  })

  test('of the index', async () => {
    await fc.assert(
      fc.asyncProperty(changes(index.length), async (to) => {
        const objects = folder()
        write(objects, pack, changed(index, to))
        await check(objects)
      }),
      { numRuns: 25 },
    )
  })

  test('of either file, cut short', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(pack.length - 1),
        fc.nat(index.length - 1),
        fc.boolean(),
        async (packLength, indexLength, which) => {
          const objects = folder()
          write(objects, pack, index)
          const [name, length] = which ? (['pack', packLength] as const) : (['idx', indexLength] as const)
          truncateSync(join(objects, `pack/pack-1.${name}`), length)
          await check(objects)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('of the pack, with every checksum made right again: git then believes the same, and flagged is only what is true', async () => {
    const other = makeRepository()
    folders.push(other.path)
    const objects = join(other.path, '.git/objects')
    await fc.assert(
      fc.asyncProperty(changes(pack.length - 20), async (to) => {
        const fixed = resign(changed(pack, to), index)
        write(objects, fixed.pack, fixed.index)
        await check(objects, { mayLie: true })
        const { wrong, made } = await passOverFolder(objects)
        for (const one of wrong) {
          expect(`${other.git('cat-file', '-t', one)} ${other.git('cat-file', '-s', one)}`).toBe(made[one])
        }
      }),
      { numRuns: 30 },
    )
    unlinkSync(join(objects, 'pack/pack-1.idx'))
  })

  test.each([
    [-1, 0],
    [0, 1],
  ])(
    'an index with offsets of 64 bits for %i more than all entries: git opens what is opened here',
    async (more, unlisted) => {
      const other = makeRepository()
      folders.push(other.path)
      const objects = join(other.path, '.git/objects')
      const count = index.readUInt32BE(8 + 255 * 4)
      const long = Buffer.concat([
        index.subarray(0, -40),
        Buffer.alloc((count + more) * 8),
        index.subarray(-40, -20),
      ])
      write(objects, pack, signed(long))
      expect((await passOverFolder(objects)).unlisted).toHaveLength(unlisted)
      const listed = other.git('cat-file', '--batch-all-objects', '--batch-check')
      expect(listed.split('\n').filter(Boolean)).toHaveLength(unlisted === 0 ? count : 0)
    },
  )

  test('of the index, with its checksum made right again', async () => {
    await fc.assert(
      fc.asyncProperty(changes(index.length - 40), async (to) => {
        const objects = folder()
        write(objects, pack, signed(changed(index, to).subarray(0, -20)))
        await passOverFolder(objects)
      }),
      { numRuns: 30 },
    )
  })
})
