// A custom rule's pattern runs only when its cost is known; what runs is what JavaScript would run.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { costOf, unrolledSize } from '../../src/config/pattern-cost.ts'
import { assertNever } from '../../src/errors.ts'
import type { PatternNode } from '../../src/config/pattern-syntax.ts'
import { parsePattern } from '../../src/config/pattern-syntax.ts'
import { compilePattern, patternProblem } from '../../src/config/pattern.ts'

describe('patterns that people write', () => {
  test.each([
    ['acme_[0-9a-f]{32}', `x acme_${'0'.repeat(32)}`, 1],
    [
      String.raw`(?i)(?:key|token)\s{0,5}[:=]\s{0,5}['"]?(?<secret>[a-z0-9]{32,64})\b`,
      `TOKEN = "${'a1'.repeat(20)}"`,
      1,
    ],
    [String.raw`foo_[^\s"]{8,200}`, 'foo_abcdefgh foo_ijklmnop', 2],
    [String.raw`^acme=\S{3,9}$`, 'a\nacme=abc\nb', 1],
    [String.raw`\x61\u0062[\x63-\x65]\.`, 'abd.', 1],
    ['[-a]b[c-]', '-b-', 1],
    ['a{2,3}?b', 'aaab', 1],
    ['é{1,2}', 'éé', 1],
    ['a}b]', 'a}b]', 1],
  ])('%s', (pattern, text, hits) => {
    expect(patternProblem(pattern)).toBeUndefined()
    expect([...text.matchAll(compilePattern(pattern))]).toHaveLength(hits)
  })

  test('the group named secret tells where the credential stands', () => {
    const [match] = 'k=abcd'.matchAll(compilePattern('k=(?<secret>[a-d]{4})'))
    expect(match?.indices?.groups?.['secret']).toEqual([2, 6])
  })
})

describe('patterns that are refused', () => {
  test.each([
    ['a*', 'an upper limit'],
    ['a+b', 'an upper limit'],
    ['a{3,}b', 'an upper limit'],
    ['(a|aa){1,}', 'an upper limit'],
    ['(a?){16}a{16}', 'fewer ways'],
    ['(?:a|a){20}b', 'fewer ways'],
    ['[a-z]{0,40}[a-z]{0,40}[a-z]{0,40}x', 'fewer ways'],
    ['(?i)(?:a|A){16}b', 'fewer ways'],
    ['((a{1,99}){1,99}){1,99}b', 'shorter'],
    ['(?:a{0,9999}){0,9999}b', 'shorter'],
    ['(?=a)b', 'groups of the forms'],
    ['(?<!a)b', 'groups of the forms'],
    ['(?<name>a)', 'groups of the forms'],
    ['(?<secret>a)(?<secret>b)', 'one (?<secret>…)'],
    [String.raw`(a)\1`, 'escapes that are known'],
    [String.raw`\p{L}a`, 'escapes that are known'],
    [String.raw`\A`, 'escapes that are known'],
    [String.raw`[\b]`, 'escapes that are known'],
    ['[z-a]', 'ranges'],
    [String.raw`[a-\d]`, 'ranges'],
    ['[]', 'at least one character'],
    ['[^]a', 'at least one character'],
    ['[[:alpha:]]', 'bracket'],
    ['[a', 'ends too early'],
    ['(a', 'a ")"'],
    ['a)', 'a "("'],
    ['\\', 'ends too early'],
    ['*a', 'something to repeat'],
    ['a**', 'an upper limit'],
    ['a{2}{3}', 'something to repeat'],
    ['{a}', 'something to repeat'],
    ['a{3,2}', 'lower one'],
    ['^{2}a', 'no repetition'],
    ['', 'match nothing'],
    ['a?', 'match nothing'],
    ['a|', 'match nothing'],
    [String.raw`\b`, 'match nothing'],
  ])('%s', (pattern, words) => {
    expect(patternProblem(pattern)).toContain(words)
  })
})

/** Patterns put together from pieces that make engines slow when they meet. */
const pieces = fc.constantFrom(
  ...String.raw`a b . [ab] [^a] \w \d \b ^ $ | ( (?: ) ? {2} {0,3} {1,9} ?? [a-f] \x41 é (?<secret> - ] } (?i)`.split(
    ' ',
  ),
)
const patterns = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''))

describe('properties', () => {
  test('every text is judged, and what is accepted compiles', () => {
    fc.assert(
      fc.property(fc.oneof(patterns, fc.string({ unit: 'binary', maxLength: 40 })), (pattern) => {
        if (patternProblem(pattern) === undefined) expect(compilePattern(pattern)).toBeInstanceOf(RegExp)
      }),
      { numRuns: 3000 },
    )
  })

  test('the counted cost is never below what a backtracking matcher needs', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', 'é'), maxLength: 12 })
    fc.assert(
      fc.property(patterns, text, (pattern, subject) => {
        if (patternProblem(pattern) !== undefined || pattern.startsWith('(?i)')) return
        const node = parsePattern(pattern, false)
        const counter = { steps: 0 }
        attempt(node, { subject, counter }, { at: 0, next: () => false })
        expect(counter.steps).toBeLessThanOrEqual(costOf(node).steps)
      }),
      { numRuns: 3000 },
    )
  })

  test('the size grows with the product of nested repetitions', () => {
    expect(unrolledSize(parsePattern('(?:(?:a{9}){9}){9}', false))).toBeGreaterThan(9 ** 3)
  })
})

describe('character sets', () => {
  const classes = String.raw`. \d \D \w \W \s \S \n \x41 \u00e9 [a-f] [^a-f] [^é] [é] [\s\S] [^\d_] [^\W] [a-é] \. [\]\-] [-^]`

  test.each(classes.split(' '))(
    '%s holds what JavaScript matches, each other character at least',
    (source) => {
      for (const ignoreCase of [false, true]) {
        const set = setOf(parsePattern(source, ignoreCase))
        const expression = new RegExp(`^${source}$`, ignoreCase ? 'i' : '')
        for (let code = 0; code < 128; code++)
          expect([code, holds(set, code)]).toEqual([code, expression.test(String.fromCharCode(code))])
        for (const code of [0x80, 0xa0, 0xe9, 0x17f, 0x212a, 0x2028, 0xd83d])
          if (expression.test(String.fromCharCode(code)))
            expect([code, holds(set, code)]).toEqual([code, true])
      }
    },
  )
})

/** The set of a pattern that is one character. */
function setOf(node: PatternNode): bigint {
  if (node.kind === 'set') return node.set
  const [inner] = node.kind === 'choice' ? node.branches : node.kind === 'sequence' ? node.items : []
  if (inner === undefined) throw new Error('The pattern is more than one character')
  return setOf(inner)
}

interface Run {
  readonly subject: string
  readonly counter: { steps: number }
}

interface Goal {
  readonly at: number
  readonly next: (at: number) => boolean
}

/** A backtracking matcher that never succeeds and so tries every way: the worst case itself. */
function attempt(node: PatternNode, run: Run, { at, next }: Goal): boolean {
  switch (node.kind) {
    case 'set':
      run.counter.steps++
      return at < run.subject.length && holds(node.set, run.subject.charCodeAt(at)) && next(at + 1)
    case 'assertion':
      run.counter.steps++
      return next(at)
    case 'choice':
      return node.branches.some((branch) => attempt(branch, run, { at, next }))
    case 'sequence':
      return chain(node.items, run, { at, next })
    case 'repeat':
      return chain(
        Array.from({ length: node.min }, () => node.item),
        run,
        { at, next: (from) => optional(node.item, run, { at: from, next, left: node.max - node.min }) },
      )
    default:
      return assertNever(node)
  }
}

function chain(items: readonly PatternNode[], run: Run, { at, next }: Goal): boolean {
  const [first, ...others] = items
  if (first === undefined) return next(at)
  return attempt(first, run, { at, next: (from) => chain(others, run, { at: from, next }) })
}

function optional(
  item: PatternNode,
  run: Run,
  { at, next, left }: Goal & { readonly left: number },
): boolean {
  const again =
    left > 0 &&
    attempt(item, run, { at, next: (from) => optional(item, run, { at: from, next, left: left - 1 }) })
  return again || next(at)
}

function holds(set: bigint, code: number): boolean {
  return ((set >> BigInt(Math.min(code, 128))) & 1n) === 1n
}
