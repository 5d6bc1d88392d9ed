// What holds for every way out of the program, whatever a repository holds: no command, no key, nothing hidden.
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Finding, Report } from '../../src/model.ts'
import { annotations, serialise } from '../../src/report/annotations.ts'
import { formats, renderers } from '../../src/report/index.ts'
import { clean, evidence, finding, key, rich, rules, teamKey } from './fixture.ts'
import { expectGolden } from './golden.ts'
import { hiddenCharacter, holdsKey, hostileText } from './hostile.ts'
import { commandsIn } from './runner.ts'

const surfaces = Object.entries(renderers).map(
  ([name, render]) => [name, (report: Report) => render(report, { rules, colour: false })] as const,
)

const hostileCommit = fc.record({ id: hostileText, author: hostileText, date: hostileText })

const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    path: fc.option(hostileText),
    message: hostileText,
    title: hostileText,
    remediation: hostileText,
    ruleId: fc.oneof(fc.constantFrom('api-key', 'dotenv-not-ignored'), hostileText),
    evidence: hostileText.map(evidence),
    fingerprint: hostileText,
    commit: hostileCommit,
    removedBy: hostileCommit,
    occurrences: fc.nat(3),
    inTip: fc.boolean(),
    lastPlace: fc.record({ path: hostileText, startLine: fc.constant(1), startColumn: fc.constant(1) }),
    introduced: fc.constantFrom(true, false, null),
  })
  .map(finding)

const hostileReport: fc.Arbitrary<Report> = fc
  .record({
    findings: fc.array(hostileFinding, { maxLength: 4 }),
    suppressed: fc.record({ by: hostileText, reason: hostileText, owner: hostileText, expires: hostileText }),
    source: fc.record({ kind: fc.constant('changes' as const), root: hostileText, shard: hostileText }),
    path: hostileText,
    notices: fc.array(hostileText, { maxLength: 2 }),
  })
  .map(({ findings, suppressed, source, path, notices }) => ({
    ...rich,
    source,
    notices,
    findings: [...findings, finding({ path, suppressed })],
    coverage: { ...rich.coverage, unread: [{ path, reason: 'io-error' }] },
    requested: [{ kind: 'inline', path, detail: path }],
    checklist: rich.checklist.map((row) => ({ ...row, title: path, id: path, findings: [path] })),
    // A report that was merged from others brings these as they were written elsewhere.
    rotation: (rich.rotation ?? []).map((entry) => ({
      ...entry,
      key: path,
      holder: path,
      path,
      date: path,
      due: path,
      fingerprint: path,
    })),
  }))

describe.each(surfaces)('%s', (name, render) => {
  test('says what was approved', () => {
    expectGolden(name, render(rich))
    expectGolden(`${name}-clean`, render(clean))
  })

  test('ends in one newline', () => {
    expect(render(rich)).toMatch(/[^\n]\n$/)
  })

  test('says the same twice', () => {
    expect(render(rich)).toBe(render(rich))
  })

  test('lets no command, hidden character or key through', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const shown = render(report)
        expect(commandsIn(shown)).toEqual([])
        expect(shown).not.toMatch(hiddenCharacter)
        expect(holdsKey(shown)).toBe(false)
      }),
    )
  })
})

test('annotations are exactly the commands they were made of', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const made = annotations(report, rules)
      const lines = made.map(serialise).join('\n')
      const read = commandsIn(lines)
      expect(read).toEqual(
        made.map(({ level, properties, message }) => ({ name: level, properties, data: message })),
      )
      expect(lines).not.toMatch(hiddenCharacter)
      expect(holdsKey(lines)).toBe(false)
    }),
  )
})

test('what the runner shows of an annotation is no command either', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const messages = annotations(report, rules).map(({ message }) => message)
      expect(commandsIn(messages.join('\n'))).toEqual([])
    }),
  )
})

test('annotations say what was approved', () => {
  // Quoted, since a runner would carry out the lines of a failure message.
  const lines = annotations(rich, rules).map((annotation) => `> ${serialise(annotation)}\n`)
  expectGolden('annotations', lines.join(''))
})

test('the goldens would show a key', () => {
  expect(holdsKey(key) && holdsKey(teamKey)).toBe(true)
})

test('every format but the audit report is here', () => {
  expect([...Object.keys(renderers), 'audit']).toEqual([...formats])
})
