// Of a past version only credentials count, and they are the same that the rules find in a present one.
import { describe, expect, it } from '@jest/globals'
import type { Document } from '../../src/model.ts'
import { apiKey } from '../../src/rules/api-key.ts'
import { fill } from '../../src/rules/fake.ts'
import { textRules } from '../../src/rules/index.ts'
import type { TextRule } from '../../src/rules/rule.ts'
import { createScanner, type Scanner } from '../../src/scan/scanner.ts'
import { scannedText } from '../../src/scan/text.ts'
import { bufferReader } from '../../src/source/bytes.ts'

const examples = textRules.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })))

const documentOf = (path: string, text: string, past: boolean): Document => ({
  path,
  where: 'file',
  introduced: null,
  past,
  open: () => bufferReader(Buffer.from(text)),
})

function credentials(
  rules: readonly TextRule[],
  { path, text }: { path: string; text: string },
  past: boolean,
) {
  const scanner = createScanner({ rules: { text: rules, repository: [] } })
  return scanner
    .scan(documentOf(path, fill(text), past))
    .candidates.filter(({ credential }) => credential === true)
    .map(({ finding }) => finding)
}

describe('a past version', () => {
  it.each(examples)('has the credentials of a present one: $id, $path: $text', (example) => {
    expect(credentials(textRules, example, true)).toEqual(credentials(textRules, example, false))
  })

  it('loses no place of a rule about code to a later rule', () => {
    const own: TextRule = {
      ...apiKey,
      id: 'own',
      find: ({ text }) =>
        [...text.matchAll(/call\w+/g)].map(({ index, 0: secret }) => ({
          start: index,
          end: index + secret.length,
          secret,
          confidence: 'high' as const,
        })),
    }
    const code: TextRule = {
      ...apiKey,
      id: 'code',
      about: 'code',
      find: ({ text }) => [{ start: 0, end: text.length, confidence: 'high' as const }],
    }
    const example = { path: 'a.ts', text: 'salesloft callSomething' }
    expect(credentials([code, own], example, true)).toEqual([])
    expect(credentials([own, code], example, true)).toHaveLength(1)
  })

  it('names what was decoded inside of code in the order of a present one', () => {
    const code: TextRule = {
      ...apiKey,
      id: 'code',
      about: 'code',
      find: ({ text }) =>
        [...text.matchAll(/log\(.*\)/g)].map(({ index, 0: call }) => ({
          start: index,
          end: index + call.length,
          confidence: 'high' as const,
        })),
    }
    const encoded = (): string => Buffer.from(fill('salesloft {{api-key}}')).toString('base64')
    const [first, second] = [encoded(), encoded()]
    const example = { path: 'a.ts', text: `salesloft\n'${first}'\nlog('${second}')\n` }
    const present = credentials([apiKey, code], example, false)
    expect(present.map(({ startLine }) => startLine)).toEqual([3, 2])
    expect(credentials([apiKey, code], example, true)).toEqual(present)
  })

  const promised = textRules.filter(({ about }) => about !== undefined)

  it.each(promised)('is spared what holds no credential: $id', (rule) => {
    for (const { path, text } of examples) {
      for (const hit of rule.find(scannedText({ path, where: 'file', text: fill(text) }))) {
        if (rule.about === 'file') expect(hit.end).toBe(hit.start)
        else expect([hit.secret, hit.secrets]).toEqual([undefined, undefined])
      }
    }
  })

  const lines = Array.from({ length: 5000 }, (_, at) => `of the line ${at} nothing is said;\n`)
  const large = (changes: Readonly<Record<number, string>>): string =>
    `# salesloft\n${lines.map((line, at) => `${changes[at] ?? ''}${line}`).join('')}`
  const anywhere = (isFarSighted: boolean): TextRule => ({
    ...apiKey,
    id: 'own',
    ...(isFarSighted && { isFarSighted: true as const }),
    find: ({ text }) =>
      !text.includes('own word')
        ? []
        : [...text.matchAll(/own \d+/g)].map(({ index, 0: secret }) => ({
            start: index,
            end: index + secret.length,
            secret,
            confidence: 'high' as const,
          })),
  })

  it.each<readonly [string, string, readonly TextRule[], readonly string[]]>([
    [
      'of any path',
      'settings.txt',
      textRules,
      [
        large({ 4000: fill('{{api-key}}\n') }),
        large({ 4000: fill('{{api-key}}\n'), 100: fill('SALESLOFT_API_KEY={{token}}\n') }),
        large({ 4900: fill('{{api-key}}\n'), 100: fill('SALESLOFT_API_KEY={{token}}\n') }),
      ],
    ],
    [
      'that is asked for by its path',
      'prod.env',
      textRules,
      [
        large({ 10: fill('A_SECRET={{token}}\n') }),
        large({ 10: fill('A_SECRET={{token}}\n'), 4900: fill('B_SECRET={{token-2}}\n') }),
      ],
    ],
    [
      'by a rule that sees all of it',
      'settings.txt',
      [anywhere(true)],
      [large({ 10: 'own 1\n' }), large({ 10: 'own 1\n', 4900: 'own word\n' })],
    ],
  ])('of a large file is judged as by itself: %s', (_, path, rules, texts) => {
    const options = { rules: { text: rules, repository: [] } }
    const scanner = createScanner(options)
    const found = (by: Scanner, text: string) =>
      by
        .scan({ ...documentOf(path, text, true), object: 'id' })
        .candidates.toSorted((a, b) => a.finding.startLine - b.finding.startLine)
    for (const text of texts) expect(found(scanner, text)).toEqual(found(createScanner(options), text))
  })
})
