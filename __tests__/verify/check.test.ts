// How often, how fast and for how long Salesloft is asked, on a clock of the test's own.
import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { check, mostCalls } from '../../src/verify/check.ts'
import type { Answer } from '../../src/verify/judge.ts'
import { verdictText, type Verdict } from '../../src/verify/verdict.ts'

const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `ak_${createHash('sha256').update(`key ${at}`).digest('hex')}`)

const refused: Answer = { status: 401, contentType: 'application/json', body: Buffer.from('{}') }

function world(answer: (credential: string) => Answer = () => refused, perCall = 0) {
  const asked: string[] = []
  let time = 0
  let open = 0
  let busiest = 0
  return {
    asked,
    busiest: () => busiest,
    now: () => time,
    async ask(credential: string): Promise<Answer> {
      asked.push(credential)
      busiest = Math.max(busiest, ++open)
      time += perCall
      await new Promise((done) => setImmediate(done))
      open--
      return answer(credential)
    },
  }
}

const texts = (verdicts: ReadonlyMap<string, Verdict>): string =>
  [...verdicts.values()].map(verdictText).join('\n')

test('each credential once, four at a time', async () => {
  const salesloft = world()
  const twenty = keys(20)
  const verdicts = await check([...twenty, ...twenty], salesloft)
  expect(salesloft.asked.toSorted()).toEqual(twenty.toSorted())
  expect(salesloft.busiest()).toBe(4)
  expect(verdicts.size).toBe(20)
})

test('no more than a run may, and the rest is unknown', async () => {
  const salesloft = world()
  const verdicts = await check(keys(mostCalls + 7), salesloft)
  expect(salesloft.asked).toEqual(keys(mostCalls))
  expect([...verdicts.values()].filter(({ status }) => status === 'unknown')).toHaveLength(7)
})

test('nothing that is no bearer token, and it takes nobody’s place', async () => {
  const salesloft = world()
  const verdicts = await check(['a b\r\nHost: evil.example\r\n', ...keys(mostCalls)], salesloft)
  expect(salesloft.asked).toEqual(keys(mostCalls))
  expect([...verdicts.values()][0]).toEqual({
    status: 'unknown',
    reason: expect.stringContaining('not sent'),
  })
})

test('nothing more once Salesloft asks for fewer requests', async () => {
  const salesloft = world(() => ({ ...refused, status: 429 }))
  const verdicts = await check(keys(30), salesloft)
  expect(salesloft.asked).toHaveLength(4)
  expect([...verdicts.values()].every(({ status }) => status === 'unknown')).toBe(true)
})

test('nothing more once the time is used up', async () => {
  const salesloft = world(undefined, 10_000)
  const verdicts = await check(keys(30), salesloft)
  expect(salesloft.asked.length).toBeLessThan(10)
  expect(texts(verdicts)).toContain('unknown: the time set aside for asking Salesloft is used up')
})

test('what is no key may have been refused for another reason, and that is said', async () => {
  const token = createHash('sha512').update('token').digest('hex')
  const verdicts = await check([...keys(1), token], world())
  expect(verdicts.get(keys(1)[0] ?? '')).toEqual({ status: 'revoked', reason: 'Salesloft refuses it' })
  expect(verdicts.get(token)).toEqual({ status: 'revoked', reason: expect.stringContaining('refresh token') })
})
