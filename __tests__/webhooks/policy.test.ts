// What the policy tells the rules, and which state of a file they judge.
import { describe, expect, it } from '@jest/globals'
import { defaultPolicy, type Policy } from '../../src/config/policy.ts'
import { webhookUnverified } from '../../src/rules/webhook-unverified.ts'
import { judging } from '../judging.ts'
import { holding, judged, type Files } from './judged.ts'

const policy = (webhooks: Partial<Policy['webhooks']>): { policy: Policy } => ({
  policy: { ...defaultPolicy, webhooks: { ...defaultPolicy.webhooks, ...webhooks } },
})
const withPolicy = async (files: Files, webhooks: Partial<Policy['webhooks']>): Promise<string> =>
  (await judged(files, holding(files), policy(webhooks))).found

describe('webhooks.handlers', () => {
  const handler =
    'export async function inbound(request) { const body = await request.json(); await save(body) }\n'
  it.each([
    ['src/in/any.ts', handler, ''],
    ['src/receive/any.ts', handler, 'U'],
    ['src/receive/any.test.ts', handler, ''],
    ['src/receive/any.php', "<?php\nstore(json_decode(file_get_contents('php://input')));\n", 'U'],
    ['src/receive/any.py', 'def inbound(request):\n    save(request.json())\n', 'U'],
    ['src/receive/any.ts', "app.post('/in', async (req, res) => { await save(req.body); res.end() })\n", 'U'],
    ['src/receive/any.ts', 'export const add = (a, b) => a + b\n', ''],
  ])('%s: %j', async (path, text, found) => {
    expect(await withPolicy({ [path]: text }, { handlers: ['src/receive/**'] })).toBe(found)
  })
})

describe('webhooks.verifiers', () => {
  const files = {
    'a.ts':
      "app.post('/webhooks/salesloft', async (req, res) => { ensure(req.rawBody); await save(req.body) })\n",
    'b.ts': "app.post('/webhooks/salesloft/b', gate, async (req, res) => { await save(req.body) })\n",
  }
  it('are checks, whatever they are called', async () => {
    expect(await withPolicy(files, {})).toBe('Un')
    expect(await withPolicy(files, { verifiers: ['ensure', 'gate'] })).toBe('')
  })
})

describe('the state that is judged', () => {
  const open = "app.post('/webhooks/salesloft', async (req, res) => { await save(req.body) })\n"
  it('is the present one, whatever was seen on the way', async () => {
    expect((await judged({ 'a.ts': open }, holding({ 'b.ts': '' }))).found).toBe('')
    expect((await judged({ 'a.ts': open }, holding({ 'a.ts': '// empty' }))).found).toBe('')
    expect((await judged({ 'a.ts': '// salesloft webhook' }, holding({ 'a.ts': open }))).found).toBe('U')
  })
})

describe('more code than a run reads', () => {
  it('is named and not passed over in silence', async () => {
    const text = `// salesloft webhook\n${'const a = 1\n'.repeat(30_000)}`
    const facts = Array.from({ length: 50 }, (_, at) => ({ path: `a${at}.min.ts`, text }))
    const { hits, notices } = await webhookUnverified.judge(facts, judging())
    expect(hits).toEqual([])
    expect(notices).toEqual([expect.stringMatching(/^6 files .* not judged/)])
    expect(await webhookUnverified.judge(facts.slice(0, 10), judging())).toEqual({ hits: [] })
  })
})
