// Tests about the list of rules itself: what a reviewer would otherwise have to remember.
import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { fakeNames, fill } from '../src/rules/fake.ts'
import { rules } from '../src/rules/index.ts'

/** Files of the folder that are no rules. */
const others = new Set([
  'advice',
  'credential',
  'custom',
  'enabled',
  'fake',
  'heads',
  'index',
  'level',
  'loaded',
  'path-words',
  'rule',
])
const ids = rules.map(({ id }) => id)
const keyShaped = /(?:v\d_ak_\d+_|ak_)[0-9a-f]{64}/

describe('the catalogue of rules', () => {
  it('registers every file of src/rules, and has a page for each', () => {
    const files = readdirSync('src/rules')
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !others.has(name))
    expect([...ids].sort()).toEqual(files.sort())
    expect(readdirSync('docs/rules').sort()).toEqual(ids.map((id) => `${id}.md`).sort())
  })

  it('has unique kebab-case ids that name the bad thing', () => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(id).not.toMatch(/^(?:no|detect|avoid|use|prefer)-/)
    }
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has sentences, https references, hits and near-misses',
    (_id, rule) => {
      expect(rule.title).not.toMatch(/\.$/)
      for (const sentence of [rule.why, rule.fix]) expect(sentence).toMatch(/[.)]$/)
      expect(rule.references.length).toBeGreaterThan(0)
      for (const reference of rule.references) expect(reference).toMatch(/^https:\/\//)
      expect(rule.examples.some(({ hits }) => hits > 0)).toBe(true)
      expect(rule.examples.some(({ hits }) => hits === 0)).toBe(true)
    },
  )
})

describe('test credentials', () => {
  it('are the same in every run and shaped as their names say', () => {
    expect(fill('{{api-key}}')).toMatch(/^v2_ak_\d+_[0-9a-f]{64}$/)
    expect(fill('{{api-key}} {{token}}')).toBe(fill('{{api-key}} {{token}}'))
    expect(fill('{{unknown}} ${{ secrets.X }}')).toBe('{{unknown}} ${{ secrets.X }}')
    expect(new Set(fakeNames.map((name) => fill(`{{${name}}}`))).size).toBe(fakeNames.length)
  })

  it('stand whole in no file of this repository', () => {
    const sources = ['src/rules', 'docs/rules', '__tests__'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`),
    )
    expect(sources.filter((path) => keyShaped.test(readFileSync(path, 'latin1')))).toEqual([])
  })
})
