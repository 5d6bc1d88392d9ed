// Editors and the program read one description: what the published schema accepts or refuses, the parser does too.
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { parsePolicy } from '../../src/config/parse.ts'
import { rules } from '../../src/rules/index.ts'
import { withReference } from '../../src/config/reference.ts'
import { policySchema } from '../../src/config/schema.ts'

const ruleIds = ['api-key', 'stale-key']
const schema = policySchema(ruleIds)

interface Node {
  readonly [keyword: string]: unknown
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly additionalProperties?: Node | false
  readonly propertyNames?: Node
  readonly items?: Node
}

/** Every keyword of the schema with what it demands; anything else in it would go unchecked, so it fails. */
const keywords: Readonly<Record<string, (node: Node, value: unknown) => boolean>> = {
  type: (node, value) => [node.type].flat().some((type) => type === typeOf(value)),
  enum: (node, value) => node.enum?.includes(value) === true,
  pattern: (node, value) => typeof value !== 'string' || new RegExp(node.pattern ?? '', 'u').test(value),
  minLength: (node, value) => typeof value !== 'string' || value.length >= Number(node['minLength']),
  maxLength: (node, value) => typeof value !== 'string' || value.length <= Number(node['maxLength']),
  minimum: (node, value) => typeof value !== 'number' || value >= Number(node['minimum']),
  maximum: (node, value) => typeof value !== 'number' || value <= Number(node['maximum']),
  minItems: (node, value) => !Array.isArray(value) || value.length >= Number(node['minItems']),
  maxItems: (node, value) => !Array.isArray(value) || value.length <= Number(node['maxItems']),
  items: (node, value) => !Array.isArray(value) || value.every((item) => accepts(node.items ?? {}, item)),
  required: (node, value) =>
    !isRecord(value) || (node.required ?? []).every((name) => Object.hasOwn(value, name)),
  propertyNames: (node, value) =>
    !isRecord(value) || Object.keys(value).every((name) => accepts(node.propertyNames ?? {}, name)),
  properties: (node, value) =>
    !isRecord(value) ||
    Object.entries(node.properties ?? {}).every(
      ([name, inner]) => !Object.hasOwn(value, name) || accepts(inner, value[name]),
    ),
  additionalProperties: (node, value) =>
    !isRecord(value) ||
    Object.entries(value)
      .filter(([name]) => !Object.hasOwn(node.properties ?? {}, name))
      .every(
        ([, inner]) => node.additionalProperties !== false && accepts(node.additionalProperties ?? {}, inner),
      ),
}

const words = new Set(['$schema', '$id', 'title', 'description', 'default', 'format'])

function accepts(node: Node, value: unknown): boolean {
  return Object.keys(node)
    .filter((keyword) => !words.has(keyword))
    .every((keyword) => {
      const check = keywords[keyword]
      if (check === undefined) throw new Error(`The schema uses ${keyword}, which this test does not know`)
      return check(node, value)
    })
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'object'
}

describe('the schema', () => {
  test('is draft-07 under its published address', () => {
    expect(schema).toMatchObject({
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: expect.stringMatching(
        /^https:\/\/raw\.githubusercontent\.com\/.+\/schema\/salesloft-guard\.schema\.json$/,
      ),
      type: ['object', 'null'],
      additionalProperties: false,
    })
  })

  test('every key is described, and every default is acceptable to itself', () => {
    const visit = (node: Node): void => {
      for (const [name, inner] of Object.entries(node.properties ?? {})) {
        if (node.additionalProperties === false)
          expect([name, inner['description']]).toEqual([name, expect.any(String)])
        if ('default' in inner) expect([name, accepts(inner, inner['default'])]).toEqual([name, true])
        visit(inner)
      }
      if (node.items !== undefined) visit(node.items)
    }
    visit(schema)
  })

  test('offers the rules by name', () => {
    expect(schema['properties']).toMatchObject({ rules: { properties: { 'api-key': {}, 'stale-key': {} } } })
  })
})

const good = [
  '{}',
  'fail-on: never',
  'include: [a/**]\nexclude:',
  'rules: { api-key: off }',
  'environments: { production: { files: [a], scopes: ["people:read", "*"] }, qa: }',
  'rotation: { max-age-days: 30, due-soon-days: 3, keys: { A_B.c-d: { created: "2026-01-01" } } }',
  'service-accounts: { reader: A, writer: B }',
  'webhooks: { handlers: [a.ts], verifiers: [a.b] }',
  'suppressions: [{ fingerprint: abcdef0123, reason: x, owner: y, expires: "2026-01-01" }]',
  'inline: ["gitleaks:allow"]',
  'custom-rules: [{ id: a-b, pattern: "a[b]{9}", keywords: [abc], severity: note, title: x, message: y }]',
]

const bad = [
  'a: 1',
  'fail-on: low',
  'include: a',
  'include: [""]',
  'rules: { api-key: on }',
  'rules: { API: off }',
  'environments: { "a b": {} }',
  'environments: { a: { scopes: [people.read] } }',
  'environments: { a: { colour: red } }',
  'rotation: { max-age-days: 0 }',
  'rotation: { max-age-days: 1.5 }',
  'rotation: { keys: { A: { created: yesterday } } }',
  `rotation: { keys: { ${'0a'.repeat(16)}: { created: "2026-01-01" } } }`,
  'service-accounts: { reader: A }',
  'service-accounts: { reader: A B, writer: C }',
  'suppressions: [{ fingerprint: abcdef0123 }]',
  'suppressions: [{ fingerprint: abcdef0123, reason: " " }]',
  'suppressions: [{ fingerprint: ab, reason: x }]',
  'suppressions: [{ fingerprint: abcdef0123, reason: x, line: 3 }]',
  'inline: ["nosec"]',
  'custom-rules: [{ id: ab, pattern: a, keywords: [], title: x }]',
  'custom-rules: [{ id: ab, pattern: a, keywords: [a], title: x }]',
  '[]',
  'text',
]

describe('schema and parser agree', () => {
  test.each(good)('on the good %s', (text) => {
    expect({ schema: accepts(schema, parse(text)), parser: parsePolicy(text, ruleIds).ok }).toEqual({
      schema: true,
      parser: true,
    })
  })

  test.each(bad)('on the bad %s', (text) => {
    expect({ schema: accepts(schema, parse(text)), parser: parsePolicy(text, ruleIds).ok }).toEqual({
      schema: false,
      parser: false,
    })
  })
})

test('docs/policy.md holds the reference', () => {
  const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
  expect(page).toContain('- `custom-rules`')
  // Run `npm run generate` when this fails.
  expect(withReference(page)).toBe(page)
})

test('the policies that docs/policy.md shows are good ones', () => {
  const page = readFileSync(new URL('../../docs/policy.md', import.meta.url), 'utf8')
  const blocks = [...page.matchAll(/```yaml\n([^`]+)```/g)].map((match) => match[1] ?? '')
  expect(blocks.length).toBeGreaterThan(0)
  const ids = rules.map(({ id }) => id)
  for (const block of blocks) expect(parsePolicy(block, ids)).toMatchObject({ ok: true })
})
