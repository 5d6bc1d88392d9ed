// Which source of a key's age counts, and what becomes of it in the calendar.
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { defaultPolicy, type KeyDates } from '../../src/config/policy.ts'
import type { RotationEntry, StoredSecret } from '../../src/model.ts'
import { staleKey } from '../../src/rules/stale-key.ts'
import { keyFactsOf, knownFrom } from '../../src/rotation/facts.ts'
import { rotationEntries } from '../../src/rotation/keys.ts'
import { verdictOf, type Judging } from '../../src/rules/rule.ts'
import { judging } from '../judging.ts'

const stored = (
  name: string,
  updated: string,
  holder: StoredSecret['holder'] = 'repository',
): StoredSecret => ({
  name,
  updated,
  holder,
})
const declaring = (keys: Readonly<Record<string, KeyDates>>, known: Partial<Judging> = {}): Judging =>
  judging({ policy: { ...defaultPolicy, rotation: { ...defaultPolicy.rotation, keys } }, ...known })

const workflow = keyFactsOf(
  '.github/workflows/sync.yml',
  'env:\n  SALESLOFT_TOKEN: ${{ secrets.CRM_TOKEN }}\n  SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
)
const facts = workflow === undefined ? [] : [workflow]

const shown = (entries: readonly RotationEntry[]): readonly string[] =>
  entries.map(({ key, holder, source, date, state }) =>
    [key, holder, source, date, state].filter((part) => part !== undefined && part !== null).join(' '),
  )

const entriesOf = (known: Judging, secrets: readonly StoredSecret[] = []): readonly string[] =>
  shown(rotationEntries(knownFrom(facts, known, secrets)))

describe('the age of a key', () => {
  it('comes from GitHub before it comes from the policy', () => {
    const known = declaring({ SALESLOFT_API_KEY: { created: '2025-12-01' } })
    expect(entriesOf(known, [stored('SALESLOFT_API_KEY', '2025-01-01')])).toEqual([
      'SALESLOFT_API_KEY github 2025-01-01 far-overdue',
      'CRM_TOKEN unknown',
    ])
    expect(entriesOf(known)).toEqual(['SALESLOFT_API_KEY policy 2025-12-01 current', 'CRM_TOKEN unknown'])
  })

  it('is told of every holder that may be in use', () => {
    const secrets = [
      stored('SALESLOFT_API_KEY', '2025-12-02'),
      stored('SALESLOFT_API_KEY', '2025-12-01', 'environment production'),
      stored('SALESLOFT_API_KEY', '2020-01-01', 'organization'),
      stored('CRM_TOKEN', '2025-09-01', 'organization'),
    ]
    expect(entriesOf(judging(), secrets)).toEqual([
      'CRM_TOKEN organization github 2025-09-01 overdue',
      'SALESLOFT_API_KEY environment production github 2025-12-01 current',
      'SALESLOFT_API_KEY github 2025-12-02 current',
    ])
  })

  it('is asked of Salesloft’s secrets, those a workflow gives to Salesloft, and those the policy names', () => {
    const secrets = ['SALESLOFT_OTHER_KEY', 'CRM_TOKEN', 'NAMED', 'NPM_TOKEN', 'SALESLOFT_CLIENT_ID'].map(
      (name) => stored(name, '2025-12-01'),
    )
    const names = rotationEntries(knownFrom(facts, declaring({ named: { created: '2025-12-05' } }), secrets))
    expect(names.map(({ key, source }) => `${key} ${source ?? ''}`).sort()).toEqual([
      'CRM_TOKEN github',
      'SALESLOFT_API_KEY ',
      'SALESLOFT_OTHER_KEY github',
      'named github',
    ])
  })

  it('is at least nothing, though a clock was ahead', () => {
    const [entry] = rotationEntries(knownFrom([], judging(), [stored('SALESLOFT_API_KEY', '2026-03-01')]))
    expect(entry).toMatchObject({ ageDays: 0, state: 'current', due: '2026-05-30' })
  })

  it('of a name that objects know is no accident', () => {
    const known = declaring(
      JSON.parse('{"__proto__": {"created": "2025-12-01"}, "constructor": {"created": "2025-12-02"}}'),
    )
    expect(entriesOf(known).slice(0, 2)).toEqual([
      '__proto__ policy 2025-12-01 current',
      'constructor policy 2025-12-02 current',
    ])
  })

  it('grows by the day, and its state never gets better', () => {
    const order = ['current', 'due-soon', 'overdue', 'far-overdue']
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const at = (days: number): RotationEntry | undefined => {
          const today = new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10)
          return rotationEntries(knownFrom([], declaring({ A: { created: '2025-01-01' } }, { today }), []))[0]
        }
        const [younger, older] = [at(Math.min(a, b)), at(Math.max(a, b))]
        expect(older?.ageDays).toBe(Math.max(a, b))
        expect(order.indexOf(older?.state ?? '')).toBeGreaterThanOrEqual(order.indexOf(younger?.state ?? ''))
      }),
    )
  })
})

describe('the rule', () => {
  const said = async (known: Judging) => verdictOf(await staleKey.judge(facts, known))

  it('points at the workflow where the policy says nothing, and never changes its name for a key', async () => {
    const secrets = async () => ({ secrets: [stored('CRM_TOKEN', '2025-09-01')], notes: [] })
    const { hits, applied } = await said(judging({ secrets }))
    expect(hits).toEqual([
      {
        path: '.github/workflows/sync.yml',
        line: 2,
        identity: 'key CRM_TOKEN ',
        severity: 'warning',
        message: 'CRM_TOKEN is 122 days old (set at GitHub on 2025-09-01); a key may grow 90 days old',
        introduced: false,
      },
    ])
    expect(applied).toBe(true)
  })

  it('passes on what could not be asked, and does not claim to have judged', async () => {
    const secrets = async () => ({ secrets: [], notes: ['Not known.'] })
    const { hits, applied, notices } = await said(judging({ secrets }))
    expect({ hits, applied, notices }).toEqual({ hits: [], applied: false, notices: ['Not known.'] })
  })

  it('has something to judge only where something is known', async () => {
    const applies = async (known: Judging, given = facts) => staleKey.applies?.(given, known)
    expect(await applies(judging(), [])).toBe(false)
    expect(await applies(judging())).toBe(true)
    const repository = { ignored: async () => new Set<string>() }
    expect(await applies(declaring({ A: {} }, { repository }), [])).toBe(true)
    expect(await applies(declaring({ A: {} }), [])).toBe(false)
  })
})
