// A line is a line, whatever it is about.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { entriesOf, results, type Action } from '../../src/audit/entry.ts'
import { lineOf, mostBytes } from '../../src/audit/line.ts'
import { finding } from '../finding.ts'
import { rich, key } from '../report/fixture.ts'
import { hiddenCharacter, holdsKey, hostileText } from '../report/hostile.ts'
import { commandsIn } from '../report/runner.ts'
import { readLog } from './schema.ts'

const known = {
  timestamp: '2026-11-24T04:00:00.000Z',
  userId: 'os:deploy',
}
const run = '5560de55-31e1-462e-997e-6d69029d7e67'

const actions = Object.entries(results).flatMap(([action, allowed]) =>
  allowed.map((result) => ({ action, result })),
)
const isAction = (name: string): name is Action => name in results

const long = fc.oneof(
  hostileText,
  fc.array(hostileText, { maxLength: 400 }).map((parts) => parts.join('')),
)

describe('a line', () => {
  test('is one, is short, is as the schema says, holds no key, nothing hidden and no command', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...actions),
        long,
        long,
        fc.array(long, { maxLength: 14 }),
        (what, user, resource, more) => {
          const { action, result } = what
          if (!isAction(action)) throw new Error(action)
          const metadata = { run, ...Object.fromEntries(more.map((text, at) => [`name${at}`, text])) }
          const line = lineOf({
            ...known,
            userId: `os:${user}`,
            action,
            resource: `at ${resource}`,
            result,
            metadata,
          })
          expect(line.slice(0, -1)).not.toMatch(hiddenCharacter)
          expect(line.endsWith('}\n')).toBe(true)
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(mostBytes)
          expect(holdsKey(line)).toBe(false)
          expect(commandsIn(line)).toEqual([])
          expect(readLog(line)).toHaveLength(1)
        },
      ),
    )
  })

  test('keeps what is not too long, exactly', () => {
    const resource = `a/ü\u202e\n${'x'.repeat(900)}`
    const [read] = readLog(
      lineOf({
        ...known,
        action: 'run.started',
        resource,
        result: 'started',
        metadata: { run, count: 3, none: null },
      }),
    )
    expect(read).toEqual({
      ...known,
      action: 'run.started',
      resource,
      result: 'started',
      metadata: { run, count: 3, none: null },
    })
  })

  test.each([
    [940, ''],
    [190, '\u202e'.repeat(900)],
  ])('shows no part of a key that stands where it is cut (%i)', (before, filler) => {
    const resource = `${'/'.repeat(before)}${key}`
    const metadata = { run, filler }
    const line = lineOf({ ...known, action: 'run.started', resource, result: 'started', metadata })
    expect(line).toContain('///')
    expect(line).not.toContain(key.slice(-60, -40))
  })
})

test('the page shows a line as it is, and names every action and result', () => {
  const page = readFileSync('docs/audit-log.md', 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  expect(readLog(`${JSON.stringify(JSON.parse(example))}\n`)).toHaveLength(1)
  for (const [action, allowed] of Object.entries(results))
    for (const word of [action, ...allowed]) expect(page).toContain(`\`${word}\``)
})

describe('the entries of a scan', () => {
  const decisions = { failOn: 'error', refused: ['a.ts:3: too old'], verdicts: new Map() } as const

  test('are one for each finding, suppression, refusal, request and verdict', () => {
    const entries = [...entriesOf({ ...decisions, report: rich })]
    const count = (action: Action): number => entries.filter((entry) => entry.action === action).length
    const suppressed = rich.findings.filter((one) => one.suppressed !== undefined).length
    expect(suppressed).toBeGreaterThan(0)
    expect(count('suppression.honoured')).toBe(suppressed)
    expect(count('finding.reported')).toBe(rich.findings.length - suppressed)
    expect(count('policy.change-requested')).toBe(
      rich.requested.filter(({ kind }) => kind !== 'inline').length,
    )
    expect(count('suppression.refused')).toBe(
      1 + rich.requested.filter(({ kind }) => kind === 'inline').length,
    )
  })

  const findings: readonly [what: string, changes: Parameters<typeof finding>[0], result: string][] = [
    ['an error', {}, 'failing'],
    ['a warning below fail-on', { severity: 'warning' }, 'tolerated'],
    ['one from before the change', { introduced: false }, 'tolerated'],
  ]
  test.each(findings)('say whether it fails the run: %s', (_, changes, result) => {
    const report = { ...rich, requested: [], findings: [finding(changes)] }
    expect([...entriesOf({ ...decisions, refused: [], report })]).toMatchObject([
      { action: 'finding.reported', resource: 'src/client.ts:3:7', result, metadata: { ruleId: 'api-key' } },
    ])
  })

  test('hold of a verdict no address whole', () => {
    const verdicts = new Map([
      [
        'f1',
        {
          status: 'live',
          identity: { user: { id: 1, email: 'j…@example.com' }, team: { id: 2, name: 'T' }, scopes: [] },
        },
      ],
      ['f2', { status: 'revoked', reason: 'Salesloft refuses it' }],
    ] as const)
    const report = { ...rich, requested: [], findings: [] }
    expect([...entriesOf({ ...decisions, refused: [], report, verdicts })]).toEqual([
      {
        action: 'credential.verified',
        resource: 'credential f1',
        result: 'live',
        metadata: { fingerprint: 'f1', user: 1, email: 'j…@example.com', team: 2 },
      },
      {
        action: 'credential.verified',
        resource: 'credential f2',
        result: 'revoked',
        metadata: { fingerprint: 'f2', reason: 'Salesloft refuses it' },
      },
    ])
  })
})
