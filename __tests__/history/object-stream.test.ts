// The sifting of git's print against a search that anybody can see is right: whatever the objects, wherever it is cut.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { nameLiterals, namesThatMatter } from '../../src/history/names.ts'
import { objectStream } from '../../src/history/object-stream.ts'
import type { Passed } from '../../src/history/object-pass.ts'
import { createSieve, type Search } from '../../src/history/sieve.ts'
import { fake } from '../../src/rules/fake.ts'
import { textRules } from '../../src/rules/index.ts'
import { literals } from '../../src/scan/literals.ts'

const nameMatters = namesThatMatter((segment) => textRules.some((rule) => rule.selects?.(segment) === true))
const search: Search = { literals, words: [], nameLiterals, nameMatters, names: 'test' }
/** Of the matcher's memory: what is longer is read in pieces. */
const { capacity } = createSieve(search)

type Kind = keyof Passed['counts']

interface Printed {
  readonly kind: Kind
  readonly size: number
  /** Where in the content a key stands. */
  readonly keyAt: number | undefined
}

const key = fake('api-key')
const sizes = fc.oneof(fc.nat(300), fc.nat(5000), fc.integer({ min: capacity - 200, max: capacity + 5000 }))
const printed = (kinds: readonly Kind[]): fc.Arbitrary<Printed> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      size: sizes,
      place: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map(({ kind, size, place }) => ({
      kind,
      size,
      keyAt: place === null || size < key.length ? undefined : Math.floor(place * (size - key.length)),
    }))

function contentOf({ size, keyAt }: Printed): Buffer {
  const content = Buffer.alloc(size, 'xyz wuv\n')
  if (keyAt !== undefined) content.write(key, keyAt)
  return content
}

const idOf = (at: number): string => at.toString(16).padStart(40, '0')

function print(objects: readonly Printed[]): Buffer {
  const pieces = objects.flatMap((object, at) => [
    Buffer.from(`${idOf(at)} ${object.kind} ${object.size}\n`),
    contentOf(object),
    Buffer.from('\n'),
  ])
  return Buffer.concat([Buffer.from(`${idOf(0xffff)} missing\n`), ...pieces])
}

function sift(output: Buffer, cuts: readonly number[]): ReturnType<typeof objectStream> {
  const stream = objectStream(createSieve(search), { counted: () => true })
  const places = [0, ...cuts.map((cut) => Math.floor(cut * output.length)), output.length].sort(
    (a, b) => a - b,
  )
  for (const [at, from] of places.entries())
    stream.add(output.subarray(from, places[at + 1] ?? output.length))
  return stream
}

const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 })

describe('the stream', () => {
  test('finds and counts the same wherever it is cut', () => {
    fc.assert(
      fc.property(fc.array(printed(['blob', 'commit', 'tag']), { maxLength: 6 }), cuts, (objects, at) => {
        const stream = sift(print(objects), at)
        const ids = (kind: Kind, held: boolean): readonly string[] =>
          objects.flatMap((object, number) =>
            object.kind === kind && (!held || object.keyAt !== undefined) ? [idOf(number)] : [],
          )
        expect(stream.finished()).toBe(true)
        expect(stream.sifted.missing).toEqual([idOf(0xffff)])
        for (const kind of ['blob', 'commit', 'tag'] as const) {
          expect(stream.sifted.hits[kind]).toEqual(ids(kind, true))
          expect(stream.sifted.counts[kind]).toBe(ids(kind, false).length)
        }
        const blobs = objects.filter(({ kind }) => kind === 'blob')
        expect(stream.sifted.bytes).toBe(blobs.reduce((sum, { size }) => sum + size, 0))
      }),
      { numRuns: 60 },
    )
  })

  test('is not finished in the middle of anything', () => {
    const output = print([{ kind: 'blob', size: 100, keyAt: 3 }])
    for (const end of [10, output.indexOf('\n') + 30, output.length - 50, output.length - 1])
      expect(sift(output.subarray(0, end), []).finished()).toBe(false)
  })
})

describe('the names of a tree', () => {
  const entry = (mode: string, name: string, id: number): Buffer =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(idOf(id), 'hex')])

  function named(...entries: readonly Buffer[]): Passed['named'] {
    const sieve = createSieve(search)
    sieve.tree(Buffer.concat(entries), 20)
    return sieve.named
  }

  test('are taken down with their blobs and folders, and no others', () => {
    const { blobs, trees } = named(
      entry('100644', '.env.production', 1),
      entry('100644', 'environment.ts', 2),
      entry('40000', 'SalesLoft', 3),
      entry('40000', 'src', 4),
      entry('160000', 'salesloft', 5),
      entry('100755', 'notes', 6),
    )
    expect([...blobs]).toEqual([[idOf(1), '.env.production']])
    expect([...trees]).toEqual([[idOf(3), 'SalesLoft']])
  })

  test('are read in a tree that no memory holds', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => entry('100644', `file-${at}.txt`, at))
    expect([...named(...many, entry('100644', 'x.env', 99)).blobs]).toEqual([[idOf(99), 'x.env']])
  })

  test('hold one of the literals wherever a rule selects a file by its name', () => {
    const parts = fc.constantFrom(
      '.env',
      '.',
      'ENV',
      'env',
      '-',
      '_',
      'local',
      'example',
      'prod',
      'rc',
      'flask',
      'a',
      'keys',
    )
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 5 }).map((list) => list.join('')),
        (name) => {
          const selected = textRules.some((rule) => rule.selects?.(name) === true)
          return !selected || named(entry('100644', name, 7)).blobs.has(idOf(7))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
