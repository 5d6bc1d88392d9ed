import { expect, it } from '@jest/globals'
import { assert, property, string } from 'fast-check'
import { fill } from '../../src/rules/fake.ts'
import { redact } from '../../src/scan/redact.ts'

it.each([
  ['{{api-key}}', /^v2_ak_…[0-9a-f]{4}$/],
  ['{{legacy-api-key}}', /^ak_…[0-9a-f]{4}$/],
  ['{{live}}', /^sk_live_…\w{4}$/],
  ['{{token}}', /^…\w{4}$/],
  ['{{password}}', /^…$/],
  ['short', /^…$/],
])('shows of %s its public prefix and at most four characters', (name, shape) => {
  expect(redact(fill(name))).toMatch(shape)
})

it('never shows more than a quarter of what is secret', () => {
  assert(
    property(string({ minLength: 8, maxLength: 200 }), (secret) => {
      const shown = redact(secret)
      expect(shown).not.toContain(secret)
      expect(shown.slice(shown.lastIndexOf('…') + 1).length).toBeLessThanOrEqual(4)
    }),
  )
})
