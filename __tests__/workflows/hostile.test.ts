// Workflows that nobody wrote to be read: half written, templated, enormous. Never a crash, never a silent pass where a
// Salesloft secret is named.
import { describe, expect, it } from '@jest/globals'
import { array, assert, constantFrom, property } from 'fast-check'
import { judgeWorkflow } from '../../src/workflows/judge.ts'
import { isUntrusted } from '../../src/workflows/action-reference.ts'
import { secretUses } from '../../src/workflows/secrets.ts'

const surroundings = { owner: undefined, namesSalesloft: true }
const judge = (text: string): string[] =>
  judgeWorkflow(text, surroundings).map(
    ({ severity, message, region }) => `${region.startLine}:${region.startColumn} ${severity} ${message}`,
  )
const secret = '${{ secrets.SALESLOFT_API_KEY }}'
const echo = `on: push\njobs:\n  a:\n    steps:\n      - run: echo ${secret}\n`

describe('what is no workflow', () => {
  it.each([
    ['half written', `jobs:\n  a: {steps: [{run: "echo ${secret}`],
    ['a Helm template', `{{- if .Values.crm }}\njobs:\n  a: ${secret}\n{{- end }}\n`],
    ['a Jinja template', `{% for a in b %}\njobs: ${secret}\n{% endfor %}\n`],
    ['indented with tabs', `jobs:\n\ta:\n\t\tenv: ${secret}\n`],
    ['nested too deeply', `${'['.repeat(60_000)} ${secret}`],
    ['larger than GitHub reads', `${echo}#${'x'.repeat(2 ** 20)}`],
  ])('is a note where it names a secret: %s', (_name, text) => {
    expect(judge(text)).toEqual([expect.stringMatching(/ note Not judged: .*SALESLOFT_API_KEY/)])
    expect(judge(text.replaceAll('SALESLOFT', 'OTHER'))).toEqual([])
  })

  it.each([
    '',
    '\n',
    'a',
    '- a',
    'jobs:',
    'jobs: []',
    'jobs: {a: 1}',
    'jobs: {a: {steps: {}}}',
    'runs: 1',
    'on: [push]',
    'jobs: &a {x: *a}',
  ])('is nothing otherwise: %j', (text) => expect(judge(text)).toEqual([]))

  it('is never a crash', () => {
    const piece = constantFrom(
      'jobs:',
      ' steps:',
      ' - run: |',
      'env:',
      '*a',
      '&a',
      '<<: *a',
      '{',
      '}',
      '[',
      '"',
      "'",
      '\t',
      '\n',
      '\r\n',
      ' ',
      secret,
      'echo',
      '$X',
      '|',
      '>',
      '(',
      '`',
      'uses: a/b@c',
      'on: push',
      '#',
      '\u0000',
      '\\',
    )
    assert(
      property(array(piece, { maxLength: 60 }), (pieces) => Array.isArray(judge(pieces.join('')))),
      { numRuns: 300 },
    )
  })
})

describe('places', () => {
  it.each([
    ['plain', echo, '5:19'],
    ['a colon that YAML refuses', echo.replace('run: echo', 'run: echo "a: b"'), '5:26'],
    ['CRLF', echo.replaceAll('\n', '\r\n'), '5:19'],
    [
      'a block',
      `jobs:\n  a:\n    steps:\n      - run: |\n          true\n          echo ${secret}\n`,
      '6:16',
    ],
    [
      'folded',
      `jobs:\n  a:\n    steps:\n      - run: >-\n          true;\n          echo ${secret}\n`,
      '6:16',
    ],
    ['quoted', `jobs:\n  a:\n    steps:\n      - run: "echo ${secret}"\n`, '4:20'],
    [
      'the second of two',
      `jobs:\n  a:\n    steps:\n      - run: |\n          ./a "${secret}" > b\n          echo ${secret}\n`,
      '6:16',
    ],
  ])('are exact: %s', (_name, text, place) => {
    expect(judge(text)).toContainEqual(
      `${place} error The script prints the Salesloft secret SALESLOFT_API_KEY`,
    )
  })

  it('follow anchors and merge keys, and show a shared step once', () => {
    const shared = `x-env: &env\n  KEY: ${secret}\njobs:\n  a: &job\n    env:\n      <<: *env\n    steps:\n      - run: echo $KEY\n  b: *job\n`
    expect(judge(shared)).toEqual(['8:19 error The script prints the Salesloft secret KEY'])
  })

  it('take the last of equal keys', () => {
    const twice = `jobs:\n  a:\n    env:\n      KEY: ${secret}\n      KEY: none\n    steps:\n      - run: echo $KEY\n`
    expect(judge(twice)).toEqual([])
  })

  it('end where aliases multiply', () => {
    const laughs = Array.from(
      { length: 40 },
      (_, n) => `a${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, *a${n - 1}`}]`,
    )
    expect(judge(`${laughs.join('\n')}\njobs:\n  a:\n    steps: *a39\n`)).toEqual([])
  })
})

describe('whom a step runs', () => {
  it.each([
    ['actions/checkout@v7', false],
    ['github/codeql-action/init@v4', false],
    ['./local', false],
    ['someone/action@v1', true],
    ['someone/action@main', true],
    ['someone/action', true],
    [`someone/action@${'0a'.repeat(20)}`, false],
    ['someone/action@0a0a0a0', true],
    ['docker://alpine:3', true],
    [`docker://alpine@sha256:${'0a'.repeat(32)}`, false],
    ['Mine/action@v1', false],
  ])('%s is untrusted: %s', (uses, untrusted) => {
    expect(isUntrusted(uses, 'mine')).toBe(untrusted)
  })
})

describe('expressions', () => {
  it.each([
    ['${{ secrets.SALESLOFT_API_KEY }}', 1],
    ["${{ secrets['SALESLOFT_API_KEY'] }}", 1],
    ['${{secrets.salesloft_token}}', 1],
    ['${{ secrets.OTHER || secrets.SALESLOFT_TOKEN }}', 1],
    ["${{ format('Bearer {0}', secrets.SALESLOFT_TOKEN) }}", 1],
    ["${{ secrets.SALESLOFT_TOKEN != '' }}", 0],
    ['${{ secrets.SALESLOFT_CLIENT_ID }}', 0],
    ['${{ vars.SALESLOFT_TOKEN }}', 0],
    ['${{ secrets.OTHER_TOKEN }}', 0],
    ['secrets.SALESLOFT_TOKEN', 0],
  ])('%s gives %i', (text, count) => {
    expect([...secretUses(text)]).toHaveLength(count)
  })
})
