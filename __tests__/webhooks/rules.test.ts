// Every small repository of the tables, and every example of the four rules, gives exactly what it says.
import { describe, expect, it } from '@jest/globals'
import { frameworkCases } from './framework-cases.ts'
import { guardCases } from './guard-cases.ts'
import { javascriptCases } from './javascript-cases.ts'
import { judged, rules, type Case } from './judged.ts'
import { languageCases } from './language-cases.ts'
import { lessonCases } from './lesson-cases.ts'

const tables: Readonly<Record<string, readonly Case[]>> = {
  'JavaScript and TypeScript': javascriptCases,
  'other languages': languageCases,
  'checks that stand elsewhere': guardCases,
  'frameworks, each with a check and without': frameworkCases,
  'lessons from the field': lessonCases,
}

for (const [name, cases] of Object.entries(tables)) {
  describe(name, () => {
    it.each(cases)('%s: %j', async (_about, found, files) => {
      expect((await judged(files)).found).toBe(found.split('').sort().join(''))
    })
  })
}

for (const rule of rules) {
  describe(rule.id, () => {
    it.each(rule.examples)('$path: $note ($hits)', async ({ path, text, hits, others = {} }) => {
      const { byRule } = await judged({ [path]: text, ...others })
      expect(byRule.get(rule.id)).toHaveLength(hits)
    })
  })
}
