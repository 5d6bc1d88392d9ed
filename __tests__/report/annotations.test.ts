import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model.ts'
import { annotations, messageCharacters, serialise } from '../../src/report/annotations.ts'
import { checkAnnotations } from '../../src/report/check-annotations.ts'
import { finding, reportOf, rules } from './fixture.ts'

const of = (findings: readonly Finding[]) => annotations(reportOf(findings), rules)

const lines = (count: number, fields: Partial<Finding> = {}): readonly Finding[] =>
  Array.from({ length: count }, (_, index) => finding({ startLine: index + 1, ...fields }))

describe('which findings', () => {
  test('are neither suppressed nor there before', () => {
    const suppressed = { by: 'baseline' }
    expect(of([finding({ introduced: false }), finding({ suppressed })])).toEqual([])
    expect(of([finding({ introduced: null })])).toHaveLength(1)
  })

  test('of one line are one annotation, as severe as the worst', () => {
    const [one, ...rest] = of([
      finding({ ruleId: 'audit-log-missing', startLine: 4 }),
      finding({ ruleId: 'api-key', startLine: 4, startColumn: 30 }),
      finding({ ruleId: 'dotenv-not-ignored', startLine: 4 }),
    ])
    expect(rest).toEqual([])
    expect(one).toMatchObject({
      level: 'error',
      properties: { title: 'Salesloft API key (api-key) and 2 other findings' },
    })
    expect(one?.message).toContain('without an audit entry')
  })

  test('with one fingerprint are one annotation at the first place, the others named and counted', () => {
    const [one, ...rest] = of(lines(9, { fingerprint: 'same' }))
    expect(rest).toEqual([])
    expect(one?.properties).toMatchObject({ file: 'src/client.ts', line: '1' })
    expect(one?.message).toContain(
      'The same one stands at src/client.ts:2:1, src/client.ts:3:1, src/client.ts:4:1, src/client.ts:5:1, src/client.ts:6:1 and 3 other places.',
    )
  })

  test('of two rules with one fingerprint stay two', () => {
    expect(
      of([finding({ fingerprint: 'x' }), finding({ fingerprint: 'x', ruleId: 'house-rule', startLine: 2 })]),
    ).toHaveLength(2)
  })
})

describe('the caps', () => {
  test('leave room for the error with which the step fails, and are said in the last one', () => {
    const made = of([
      ...lines(11),
      ...lines(12, { ruleId: 'dotenv-not-ignored', path: 'b' }),
      ...lines(13, { ruleId: 'audit-log-missing', path: 'c' }),
    ])
    const levels = made.map(({ level }) => level)
    expect(levels).toEqual([
      ...Array(9).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(10).fill('notice'),
    ])
    expect(made.filter(({ message }) => message.includes('more finding'))).toEqual([made.at(-1)])
    expect(made.at(-1)?.message).toMatch(/\n\n7 more findings than GitHub shows/)
  })

  test('are not spoken of where they are kept', () => {
    expect(of(lines(9)).some(({ message }) => message.includes('more finding'))).toBe(false)
  })

  test('cut a message, but never what was left out', () => {
    const made = of(lines(10, { message: '🔑'.repeat(3000) }))
    expect(made.map(({ message }) => message.length <= messageCharacters)).not.toContain(false)
    expect(made.at(-1)?.message).toMatch(/🔑…\n\n1 more finding than/)
  })
})

describe('the place', () => {
  test('has no columns when it has several lines', () => {
    expect(of([finding({ startLine: 2, endLine: 4 })])[0]?.properties).toEqual({
      title: 'Salesloft API key (api-key)',
      file: 'src/client.ts',
      line: '2',
      endLine: '4',
    })
  })

  test('has no lines when the file is not in the checkout any more', () => {
    const [one] = of([finding({ inTip: false, startLine: 7 })])
    expect(one?.properties).toEqual({ title: 'Salesloft API key (api-key)', file: 'src/client.ts' })
    expect(one?.message).toContain('At src/client.ts:7:1')
  })

  test('is told in words when there is no file', () => {
    const [one] = of([finding({ path: null, where: 'pull-request' })])
    expect(one?.properties).toEqual({ title: 'Salesloft API key (api-key)' })
    expect(one?.message).toContain('At pull request text:1:1')
  })
})

test('serialise escapes what the runner would take for its own', () => {
  const text = serialise({
    level: 'notice',
    message: '50%\r\n: a, b',
    properties: { title: 'a:b,c%\n', file: 'x' },
  })
  expect(text).toBe('::notice title=a%3Ab%2Cc%25%0A,file=x::50%25%0D%0A: a, b')
})

test('a check run gets all of them, each with a file and lines', () => {
  const made = checkAnnotations(
    reportOf([
      ...lines(40),
      finding({ path: null, where: 'commit-message' }),
      finding({ path: 'gone', inTip: false }),
    ]),
    rules,
  )
  expect(made).toHaveLength(41)
  expect(made[0]).toMatchObject({ level: 'failure', startLine: 1, endLine: 1, startColumn: 1, endColumn: 21 })
  expect(Object.keys(made[0] ?? {})).toEqual([
    'path',
    'startLine',
    'endLine',
    'startColumn',
    'endColumn',
    'level',
    'title',
    'message',
  ])
  expect(made.at(-1)).toMatchObject({ path: 'gone', startLine: 1, endLine: 1 })
})
