// What others wrote: half of a file, a template, a cycle, a megabyte. Nothing crashes, nothing hangs, and what stands in
// it is still searched as text.
import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { excessiveScope } from '../../src/rules/excessive-scope.ts'
import { findingsOf } from '../workflows/examples.ts'

const found = async (path: string, text: string): Promise<string[]> =>
  (await findingsOf(excessiveScope, { [path]: text })).map(
    ({ startLine, startColumn, message }) => `${startLine}:${startColumn} ${message.replace(/^.*?: /, '')}`,
  )

const wildcard = '`people:*` is a wildcard'

describe('files that no parser reads', () => {
  it.each([
    [
      'half-written YAML',
      'a.yml',
      'salesloft:\n  scopes: [people:read, "people:*"\n  other: {',
      `2:26 ${wildcard}`,
    ],
    ['tabs', 'a.yml', 'salesloft:\n\tscopes:\n\t\t- people:*\n', `3:5 ${wildcard}`],
    [
      'CRLF',
      'a.yml',
      'salesloft:\r\n  scopes:\r\n    - people:read\r\n    - people:*\r\n',
      `4:7 ${wildcard}`,
    ],
    ['CRLF in an .env file', '.env', 'SALESLOFT_SCOPES=people:*\r\nA=b\r\n', `1:18 ${wildcard}`],
    [
      'duplicate keys',
      'a.yml',
      'salesloft:\n  scopes: people:read\n  scopes: people:*\n',
      `3:11 ${wildcard}`,
    ],
    [
      'a Helm template',
      'a.yaml',
      '{{- if .Values.on }}\nsalesloft:\n  scopes: "people:*"\n{{- end }}\n',
      `3:12 ${wildcard}`,
    ],
    [
      'a Jinja template',
      'a.yml.j2',
      '{% if on %}\nSALESLOFT_SCOPES: people:*\n{% endif %}\n',
      `2:19 ${wildcard}`,
    ],
    ['half-written JSON', 'a.json', '{"salesloft": {"scopes": ["people:*", ', `1:28 ${wildcard}`],
    ['a byte order mark', 'a.json', '\ufeff{"salesloft": {"scopes": ["people:*"]}}', `1:28 ${wildcard}`],
    ['block text', 'a.yml', 'salesloft:\n  scope: >-\n    people:read\n    people:*\n', `4:5 ${wildcard}`],
    ['an anchor', 'a.yml', 'x: &all\n  - people:*\nsalesloft:\n  scopes: *all\n', `2:5 ${wildcard}`],
    ['an anchor on the list', 'a.yml', 'salesloft:\n  scopes: &all [people:*]\n', `2:17 ${wildcard}`],
    [
      'a merge key',
      'a.yml',
      'salesloft: &s\n  scopes: [people:*]\nproduction:\n  <<: *s\n',
      `2:12 ${wildcard}`,
    ],
  ])('%s', async (_what, path, text, expected) => {
    expect(await found(path, text)).toEqual([expected])
  })

  it.each([
    ['an alias to itself', 'a.yml', 'salesloft:\n  scopes: &a *a\n'],
    ['an alias to nothing', 'a.yml', 'salesloft:\n  scopes: *gone\n'],
    [
      'a billion laughs',
      'a.yml',
      `salesloft:\n  a: &a [x]\n${'bcdefghi'
        .split('')
        .map((c, i) => `  ${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]\n`)
        .join('')}  scopes: *i\n`,
    ],
  ])('%s', async (_what, path, text) => {
    expect(await found(path, text)).toEqual([])
  })
})

describe('length', () => {
  it.each([
    ['one name over and over', 'salesloft scope='.repeat(40_000)],
    ['open brackets', `salesloft scopes = ${'['.repeat(300_000)}`],
    ['many lists', 'salesloft_scopes = ["people:read",\n'.repeat(15_000)],
    ['quotes', `salesloft scopes = ${'"'.repeat(300_000)}`],
    ['open strings', `salesloft scopes: ${'"a '.repeat(100_000)}`],
    ['lines of a list', `salesloft:\n  scopes:\n${'    - people:read\n'.repeat(30_000)}`],
    ['keys without values', 'salesloft_scopes:\n'.repeat(30_000)],
    ['blanks', `salesloft scopes${' '.repeat(400_000)}=`],
    ['headings', `salesloft\n${Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}scopes:\n`).join('')}`],
    ['one long line', `{"salesloft":[${'{"scope":"people:*"},'.repeat(20_000)}]}`],
    ['one very long line', `{"salesloft":[${`{"scopes":[${'"a",'.repeat(200)}"people:*"]},`.repeat(3500)}]}`],
    ['queries', `https://accounts.salesloft.com/oauth/authorize?${'scope=a&'.repeat(50_000)}`],
    ['paths', `const x = 'https://api.salesloft.com/v2/people'\n${"a = '/v2/notes'; ".repeat(20_000)}`],
    ['dynamic paths', '(a) => fetch(`https://api.salesloft.com/v2/${a}`)\n'.repeat(8000)],
    ['blocks', `salesloft ${"{ scopes: ['people:read'], x: { ".repeat(10_000)}`],
    ['aliases', `salesloft: &a [people:read]\n${'scopes: *a\n'.repeat(20_000)}`],
  ])(
    '%s',
    async (_what, text) => {
      for (const path of ['a.yml', 'a.ts', 'a.json', '.env']) {
        const before = performance.now()
        await found(path, text)
        expect(performance.now() - before).toBeLessThan(3000)
      }
    },
    30_000,
  )

  it('any text', async () => {
    const piece = fc.constantFrom(
      'salesloft',
      'scopes',
      'scope',
      ':',
      '=',
      ' ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      '"',
      "'",
      '`',
      ',',
      '\\',
      'people:read',
      'people:*',
      '&a',
      '*a',
      '|',
      '>',
      '//',
      '#',
      '/*',
      '<',
      '?',
      '&',
      '%20',
      '${',
      '\t',
      '\r\n',
      'name:',
      'value:',
    )
    const path = fc.constantFrom('a.yml', 'a.ts', 'a.py', 'a.json', '.env', 'a.tf', 'a.xml')
    await fc.assert(
      fc.asyncProperty(path, fc.array(piece, { maxLength: 60 }), async (name, pieces) => {
        for (const line of await found(name, `salesloft ${pieces.join('')}`))
          expect(line).toMatch(/^\d+:\d+ `/)
      }),
      { numRuns: 400 },
    )
  })
})
