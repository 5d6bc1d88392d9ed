// What is kept of a text must not keep the text: a slice would, for as long as it lives.
import { expect, test } from '@jest/globals'
import { fill } from '../../src/rules/fake.ts'
import { rules } from '../../src/rules/index.ts'
import { fingerprints } from '../../src/scan/fingerprint.ts'
import { commentsAt } from '../../src/scan/inline.ts'
import { createScanner } from '../../src/scan/scanner.ts'
import { bufferReader } from '../../src/source/bytes.ts'
import { collectGarbage } from '../garbage.ts'

/** As many characters as a text may have in V8's heap; Node puts longer ones elsewhere. */
const length = 1_000_000
const texts = 12

/** How much more the heap holds for what was made of some texts of a megabyte each. */
function heldFor(line: (at: number) => string, make: (text: string, line: string) => unknown): number {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const kept: unknown[] = []
  for (let at = 0; at < texts; at++) {
    const text = Buffer.from(`${line(at)}\n`.padEnd(length, 'x')).toString('latin1')
    kept.push(make(text, line(at)))
  }
  collectGarbage()
  const held = process.memoryUsage().heapUsed - before
  expect(kept).toHaveLength(texts)
  return held
}

test('the name of a guessable value', () => {
  const name = fingerprints()
  const held = heldFor(
    (at) => `a-short-value-${at}`,
    (text, value) => name(text.slice(0, value.length)),
  )
  expect(name('a-short-value-0')).toMatch(/^[0-9a-f]{32}$/)
  expect(held).toBeLessThan((texts / 2) * length)
})

test('an ignore comment', () => {
  const held = heldFor(
    (at) => `# salesloft-guard:ignore api-key -- revoked long ago, see number ${at}`,
    (text) => {
      const [comment] = commentsAt(text, 0, [])
      expect(comment?.reason).toContain('revoked long ago')
      return comment
    },
  )
  expect(held).toBeLessThan((texts / 2) * length)
})

test('a finding', () => {
  const text = rules.filter((rule) => rule.kind === 'text')
  const scanner = createScanner({ rules: { text, repository: [] } })
  const held = heldFor(
    () => fill('SALESLOFT_API_KEY={{token}} # salesloft-guard:ignore credential-assignment -- it is a test'),
    (content) => {
      const bytes = Buffer.from(content)
      const open = () => bufferReader(bytes)
      const found = scanner.scan({ path: 'a.sh', where: 'file', introduced: null, open }, { most: 10 })
      expect(found.candidates).toHaveLength(1)
      return found
    },
  )
  expect(held).toBeLessThan((texts / 2) * length)
})
