// What is remembered of a passage is what a reading of the whole text finds there, in whatever text it comes again.
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { assignmentMemory, assignmentsIn, type AssignmentMemory } from '../../src/scan/assignments.ts'
import { mentionMemory, mentionsIn } from '../../src/scan/context.ts'
import { encodedMemory, encodedPieces } from '../../src/scan/encoded.ts'
import { copyOf } from '../../src/copy.ts'
import { memoryOf } from '../../src/scan/memory.ts'
import { passagesOf, withMargins } from '../../src/scan/passages.ts'

const value = 'q7Rz1'.repeat(5)

/** Lines that give something to a name, or that lie on the way from a name to its value, at whatever distance. */
const lines = [
  `SALESLOFT_API_KEY=${value}`,
  `  api_key: "${value}"`,
  `  token: '${value}' +`,
  `    '${value}' +`,
  `    "${value}" \\`,
  '  secret:',
  '  client_secret: |',
  '  password =>',
  'access_token = String.new(',
  `"${value}"`,
  `  ${value}`,
  '- name: webhook_secret',
  `  value: ${value}`,
  '  "key": "salesloft.api.key",',
  '{',
  '}',
  '[',
  '{"name": "secret",',
  `"value": "${value}"}`,
  `token ? "${value}" : "${value}"`,
  'key=-key=-token=-secret=-key=-key=-key=-key=-key=-key=-',
  `login(password, "${value}") // a comment`,
  '# a comment without anything in it that counts',
  `export FOO=bar; curl -H "Authorization: Bearer ${value}"`,
  '',
  ' ',
  '\t',
  '"',
  "'",
  '\r',
  '\u2028',
  'é'.repeat(60),
  'x'.repeat(300),
  `"token": "${'y'.repeat(700)}`,
  ' '.repeat(200),
]
/** A longer line than a passage may have beside it, and one that no value may span. */
const longLines = [`secret = "${'z'.repeat(5000)}"`, `"${'z'.repeat(9000)}`]

const line = fc.oneof(
  { weight: 400, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.constantFrom(...longLines) },
)
const end = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\r\n', '\n\n\n')
/** The same some times over, so that a passage may be all of one kind. */
const block = fc.tuple(fc.array(line, { minLength: 1, maxLength: 4 }), end, fc.integer({ min: 1, max: 12 }))
const text = fc
  .array(block, { minLength: 20, maxLength: 70, size: 'max' })
  .map((blocks) => blocks.map(([some, mark, times]) => (some.join(mark) + mark).repeat(times)))

const written = (whole: string, memory?: AssignmentMemory): string =>
  JSON.stringify([...assignmentsIn(whole, memory)])

const filler = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, at) => `some words ${'of '.repeat((from + at) % 17)}line ${from + at}\n`,
  ).join('')

/** Lines of different lengths, so that a passage may end at any of them. */
const varied = (count: number, line: (length: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('')
const blanks = (length: number): string => `${' '.repeat(120 + 7 * length)}\n`

describe('assignments', () => {
  it('are the same from memory, version after version', () => {
    const memory = assignmentMemory()
    let asked = 0
    let known = 0
    const counting: typeof memory = {
      get(passage) {
        const found = memory.get(passage)
        asked += 1
        if (found !== undefined) known += 1
        return found
      },
      keep: (passage, found) => memory.keep(passage, found),
    }
    fc.assert(
      fc.property(text, fc.nat(), block, (blocks, place, [some, mark]) => {
        const at = place % blocks.length
        const versions = [
          blocks,
          blocks.toSpliced(at, 0, some.join(mark) + mark),
          blocks.toSpliced(at, 1),
          blocks.slice(at),
          blocks.toSpliced(at, 1, blocks[at]?.replace('\n', ' ') ?? ''),
        ]
        for (const version of versions) {
          const whole = version.join('')
          expect(written(whole, counting)).toBe(written(whole))
        }
      }),
      { numRuns: 60 },
    )
    expect(asked).toBeGreaterThan(1000)
    expect(known).toBeGreaterThan(asked / 3)
  })

  /** What a name is given only far behind it, and how many distances are worth trying. */
  const far: readonly [string, number, (last: string) => string][] = [
    ['in its line', 90, (last) => `"${last}"\n`],
    ['behind blanks', 90, (last) => `${varied(5, (at) => `(${blanks(at)}${blanks(at + 9)}`)} "${last}"\n`],
    [
      'in pieces',
      90,
      (last) => `${varied(39, (at) => `"${value.repeat(4).slice(at % 20)}" +\n\n\n`)} "${last}"\n`,
    ],
    [
      'around others',
      8,
      (last) => `${varied(38, (at) => `"${'key=-'.repeat(70 + at)}${last}" +\n\n\n`)}"x"\n`,
    ],
  ]

  it.each(far)('are the same where a passage ends between a name and a value %s', (_, distances, rest) => {
    const memory = assignmentMemory()
    for (let before = 60; before < 60 + distances; before++) {
      for (const last of ['Zq7Rz1Zq7Rz1', 'Wm3Kp8Wm3Kp8', '']) {
        const whole = `${filler(before)}  secret: ${rest(last)}${filler(200, before)}`
        expect(written(whole, memory)).toBe(written(whole))
      }
    }
  })
})

const run = Buffer.from(`salesloft_token = "${value}", a text that a person could read`).toString('base64')

/** Hosts, services and base64, some of it in lines that follow one another; none begins where another ends. */
const others = [
  `url: https://api.stripe.com/${'v/'.repeat(5)}`,
  'HubSpot',
  'for outreach',
  'outreach',
  'not a name_of any:',
  'https://',
  'sales',
  'loft.com',
  `data: ${run}`,
  `  ${run.slice(0, 40)}`,
  `    ${run.slice(40)}`,
  run,
  run.slice(3, 60),
  'abcd',
  'packages/providers/a-long-path/to_some/where_else',
  'abc',
  '=',
  '\\n',
  '0123456789abcdef'.repeat(10),
]
const otherText = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...lines, ...others), { minLength: 1, maxLength: 4 }),
      end,
      fc.integer({ min: 1, max: 12 }),
    ),
    {
      minLength: 20,
      maxLength: 70,
      size: 'max',
    },
  )
  .map((blocks) => blocks.map(([some, mark, times]) => (some.join(mark) + mark).repeat(times)))

describe('mentions and encoded pieces', () => {
  it('are the same from memory, version after version', () => {
    const memories = { mentions: mentionMemory(), encoded: encodedMemory() }
    fc.assert(
      fc.property(otherText, fc.nat(), (blocks, place) => {
        const at = place % blocks.length
        for (const version of [blocks, blocks.toSpliced(at, 1), blocks.slice(at), blocks.toReversed()]) {
          const whole = version.join('')
          expect(mentionsIn(whole, memories.mentions)).toEqual(mentionsIn(whole))
          expect(JSON.stringify([...encodedPieces(whole, memories.encoded)])).toBe(
            JSON.stringify([...encodedPieces(whole)]),
          )
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are the same where a passage ends in a run', () => {
    const memory = encodedMemory()
    for (let before = 60; before < 150; before++) {
      for (const last of ['abcd', 'abc', '', ' '.repeat(38), run.slice(16)]) {
        const wrapped = varied(30, (at) => `${' '.repeat(at)}${run.slice(0, 40 + at)}\n`)
        const whole = `${filler(before)}${wrapped}${last}abcd\n${filler(200, before)}`
        expect(JSON.stringify([...encodedPieces(whole, memory)])).toBe(
          JSON.stringify([...encodedPieces(whole)]),
        )
      }
    }
  })
})

describe('passages', () => {
  it('are all of the text, line by line', () => {
    fc.assert(
      fc.property(text, (blocks) => {
        const whole = blocks.join('')
        const pieces = [...passagesOf(whole)].map(({ start, end: to }) => whole.slice(start, to))
        expect(pieces.join('')).toBe(whole)
        expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n'))).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('come again behind a line that is new', () => {
    const old = Array.from({ length: 3000 }, (_, at) => `line ${at} ${(at * 7919) % 1013}\n`)
    const cut = (whole: string) => [...passagesOf(whole)].map(({ start, end: to }) => whole.slice(start, to))
    const known = new Set(cut(old.join('')))
    const now = cut(old.toSpliced(1500, 0, 'a new line\n').join(''))
    expect(now.filter((piece) => !known.has(piece)).length).toBeLessThan(now.length / 3)
  })

  it('have their margins whole or not at all', () => {
    const whole = 'ab\n'.repeat(100)
    const passage = { start: 150, end: 165 }
    expect(withMargins(whole, passage, { before: 30, linesBehind: 4, behind: 0 })).toBe(
      'ab\n'.repeat(10 + 5 + 4),
    )
    expect(withMargins(whole, passage, { before: 30, linesBehind: 0, behind: 10 })).toBe(
      'ab\n'.repeat(10 + 5 + 4),
    )
    expect(withMargins(whole, passage, { before: 151, linesBehind: 4, behind: 0 })).toBeUndefined()
    expect(withMargins(whole, passage, { before: 30, linesBehind: 45, behind: 0 })).toBeUndefined()
    expect(withMargins(whole, passage, { before: 30, linesBehind: 0, behind: 134 })).toBeUndefined()
  })
})

describe('a memory', () => {
  it('forgets what was not asked for since as much came as it has room for', () => {
    const memory = memoryOf<number>(30)
    const key = (at: number): string => copyOf(String(at).padEnd(10, '-'))
    for (let at = 0; at < 3; at++) memory.keep(key(at), at)
    memory.keep(key(3), 3)
    expect(memory.get(key(0))).toBe(0)
    for (let at = 4; at < 6; at++) memory.keep(key(at), at)
    expect([0, 1, 2, 3, 4, 5].map((at) => memory.get(key(at)))).toEqual([0, undefined, undefined, 3, 4, 5])
  })

  it('takes nothing for what only has the same mark', () => {
    const memory = memoryOf<number>(100)
    memory.keep('abcdefgh', 1)
    expect(memory.get('abcdefgx')).toBeUndefined()
    memory.keep('abcdefgx', 2)
    expect([memory.get('abcdefgh'), memory.get('abcdefgx')]).toEqual([undefined, 2])
  })
})
