// The line of a key in the policy, and which of its dates counts; the same for the secrets that workflows use.
import { describe, expect, it } from '@jest/globals'
import { parsePolicy } from '../../src/config/parse.ts'
import { declaredLines, lastMade } from '../../src/rotation/declared.ts'
import { secretUsesIn } from '../../src/rotation/uses.ts'

describe('the lines of a policy', () => {
  it.each([
    ['rotation:\n  keys:\n    A_KEY: { created: 2025-01-01 }\n', { A_KEY: 3 }],
    [
      'fail-on: error\nrotation:\n  keys:\n    a.key:\n      created: 2025-01-01\n    B: {}\n',
      { 'a.key': 4, B: 6 },
    ],
    ['rotation: { keys: { A: { created: 2025-01-01 }, "B": {} } }', { A: 1, B: 1 }],
    ["rotation:\n  keys:\n    'A': {}\n", { A: 3 }],
    ['rotation:\n  keys:\n    # A: {}\n    B: {} # C: {}\n', { B: 4 }],
    ['A: 1\nrotation:\n  keys:\n    A: {}\n', { A: 4 }],
    ['rotation:\n  keys:\n    A: {}\nexclude:\n  - B\nrules:\n  C: off\n', { A: 3 }],
    ['rotation:\r\n  keys:\r\n    A: {}\r\n', { A: 3 }],
    ['"rotation":\n  keys:\n    A: {}\n    A: {}\n', { A: 3 }],
  ])('%p', (text, lines) => {
    expect(Object.fromEntries(declaredLines(text))).toMatchObject(lines)
  })

  it.each(['', 'rules:\n  A: off\n', '# rotation:\n#   keys:\n#     A: {}\n'])('%p has none', (text) => {
    expect(declaredLines(text).size).toBe(0)
  })

  it('are looked for in linear time, and not without end', () => {
    const text = `rotation:\n${'    A_KEY: '.repeat(50_000)}\n${'a'.repeat(100_000)}\n${' '.repeat(100_000)}:`
    const many = `rotation:\n${Array.from({ length: 5000 }, (_, n) => `  K${n}: {}`).join('\n')}`
    expect(declaredLines(text).get('A_KEY')).toBe(2)
    expect(declaredLines(many).size).toBe(1000)
  })
})

describe('the date of a key', () => {
  it.each([
    [{ created: '2025-01-01' }, '2025-01-01'],
    [{ rotated: '2025-01-01' }, '2025-01-01'],
    [{ created: '2024-01-01', rotated: '2025-01-01' }, '2025-01-01'],
    [{ created: '2025-01-02', rotated: '2025-01-01' }, '2025-01-02'],
    [{}, undefined],
  ])('of %p is %p', (dates, made) => {
    expect(lastMade(dates)).toBe(made)
  })

  const policy = (lines: string): string => `rotation:\n  keys:\n    A: ${lines}\n`
  const problems = (text: string): readonly string[] => {
    const parsed = parsePolicy(text, [], '2026-01-02')
    return parsed.ok
      ? []
      : parsed.problems.map(({ line, column, key, message }) => `${line}:${column} ${key} ${message}`)
  }

  it.each([
    ['{ created: 2026-01-03 }', ['3:19 rotation.keys.A.created expected a day that has come']],
    ['{ created: 9999-12-31 }', ['3:19 rotation.keys.A.created expected a day that has come']],
    [
      '{ created: 2025-01-01, rotated: 2026-06-01 }',
      ['3:40 rotation.keys.A.rotated expected a day that has come'],
    ],
    ['{ created: 2025-02-29 }', ['3:19 rotation.keys.A.created expected a date such as 2026-01-31']],
    ['{ created: 2025-04-31 }', ['3:19 rotation.keys.A.created expected a date such as 2026-01-31']],
    ['{ created: 2024-02-29 }', []],
    ['{ created: 2026-01-02 }', []],
    ['{ created: 0000-01-01 }', []],
  ])('%s gives %p', (lines, expected) => {
    expect(problems(policy(lines))).toEqual(expected)
  })

  it('may be any where nobody says which day it is', () => {
    expect(parsePolicy(policy('{ created: 9999-12-31 }'), []).ok).toBe(true)
  })
})

describe('the secrets that a workflow uses for Salesloft', () => {
  it.each([
    ['  SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}', ['SALESLOFT_API_KEY']],
    ['  KEY: ${{secrets.salesloft_token}}', ['SALESLOFT_TOKEN']],
    ['  SALESLOFT_API_KEY: ${{ secrets.CRM_KEY }}', ['CRM_KEY']],
    ['  salesloft-token: "${{ secrets[\'CRM_TOKEN\'] }}"', ['CRM_TOKEN']],
    ['  - SALES_LOFT_SECRET: ${{ secrets.A || secrets.B }}', ['A', 'B']],
    ['run: curl -H "Bearer ${{ secrets.SALESLOFT_API_KEY }}"', ['SALESLOFT_API_KEY']],
    ['  SALESLOFT_URL: ${{ secrets.CRM_URL }}', []],
    ['  SALESLOFT_CLIENT_ID: ${{ secrets.SALESLOFT_CLIENT_ID }}', []],
    ['  SALESFORCE_TOKEN: ${{ secrets.SALESFORCE_TOKEN }}', []],
    ['  SALESLOFT_TOKEN: ${{ secrets.GITHUB_TOKEN }}', []],
    ['  # SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}', []],
    ['  SALESLOFT_API_KEY: ${{ vars.SALESLOFT_API_KEY }}', []],
  ])('%s: %p', (line, names) => {
    expect(secretUsesIn(`a: 1\n${line}\n`)).toEqual(names.map((name) => ({ name, line: 2 })))
  })

  it('are named once each, and not without end', () => {
    const line = '  A: ${{ secrets.SALESLOFT_KEY }}\n'
    expect(secretUsesIn(line.repeat(3))).toHaveLength(1)
    const many = Array.from({ length: 900 }, (_, n) => `  A: \${{ secrets.SALESLOFT_KEY${n} }}`).join('\n')
    expect(secretUsesIn(many)).toHaveLength(200)
  })
})
