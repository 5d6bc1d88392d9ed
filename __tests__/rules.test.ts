// Every example of every text rule is run: it is reported as often as it says, by that rule and by no other.
import { describe, expect, it } from '@jest/globals'
import { fill } from '../src/rules/fake.ts'
import { textRules } from '../src/rules/index.ts'
import { scanText } from '../src/scan/scan.ts'
import { scannedText } from '../src/scan/text.ts'

for (const rule of textRules) {
  describe(rule.id, () => {
    for (const { path, text, hits } of rule.examples) {
      it(`${hits > 0 ? 'reports' : 'leaves alone'} ${path}: ${text.slice(0, 70).replace(/\s+/g, ' ')}`, () => {
        const located = scanText(scannedText({ path, where: 'file', text: fill(text) }), textRules)
        const own = located.filter(({ rule: by }) => by.id === rule.id).length
        // A near-miss of one rule may be what another one warns of.
        const others = located
          .filter(({ rule: by }) => by.id !== rule.id && by.severity === 'error')
          .map(({ rule: by }) => by.id)
        expect({ own, others }).toEqual({ own: hits, others: rule.id === 'dotenv-committed' ? others : [] })
      })
    }
  })
}
