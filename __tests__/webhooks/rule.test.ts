// What the four rules share: what they collect, where they place a finding, when they apply, and what they read.
import { describe, expect, it } from '@jest/globals'
import type { Repository } from '../../src/model.ts'
import { webhookUnverified } from '../../src/rules/webhook-unverified.ts'
import { scannedText } from '../../src/scan/text.ts'
import { holding, judged } from './judged.ts'

const open = "app.post('/webhooks/salesloft', (req, res) => {\n  save(req.body)\n})\n"

describe('the sample that many follow', () => {
  it('gets two warnings, for the digest and for the length', async () => {
    const { hits } = await judged({
      'src/webhook.ts': `import crypto from 'crypto'

// Salesloft
function verifyWebhookSignature(payload: string, signature: string, secret: string): boolean {
  const expected = crypto.createHmac('sha256', secret).update(payload).digest('hex')
  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))
}
`,
    })
    expect(hits.map(({ line, startColumn, confidence }) => [line, startColumn, confidence])).toEqual([
      [5, 27, 'high'],
      [6, 17, 'high'],
    ])
    expect(hits[0]?.message).toContain('every real delivery would be rejected')
  })
})

describe('a webhook rule', () => {
  it('applies only where something receives deliveries', async () => {
    expect((await judged({ 'a.ts': open })).applies).toBe(true)
    const subscriber =
      "salesloft.post('/v2/webhook_subscriptions', { callback_url: `${base}/webhooks/salesloft` })\n"
    expect((await judged({ 'a.ts': subscriber })).applies).toBe(false)
    expect((await judged({})).applies).toBe(false)
  })

  it.each([
    ['README.md', open, false],
    ['hook.test.ts', open, false],
    ['src/__tests__/hook.ts', open, false],
    ['a.ts', "const webhook = 'stripe'", false],
    ['a.ts', open, true],
  ])('collects %s: %j %s', (path, text, collected) => {
    const fact = webhookUnverified.collect(scannedText({ path, where: 'file', text }), [])
    expect(fact !== undefined).toBe(collected)
  })

  it('names a finding alike after its file moved and its lines shifted', async () => {
    const before = await judged({ 'a.ts': open })
    const after = await judged({ 'src/hooks/b.ts': `// one more line\n${open}` })
    expect(after.hits[0]?.identity).toBe(before.hits[0]?.identity)
    expect(after.hits[0]?.line).toBe(2)
  })

  it('reads nothing of a repository without a handler, and only neighbours of one with', async () => {
    const files = {
      'src/hook.ts': `import { check } from './check'\n${open.replace('save', 'if (!check(req)) return res.sendStatus(401)\n  save')}`,
      'src/check.ts':
        "export const check = (req) => safeCompare(createHmac('sha1', t).update(req.rawBody).digest('hex'), req.get('x-salesloft-signature'))",
      'src/far.ts': 'export const far = 1',
    }
    const { repository, asked } = watched(files)
    expect((await judged({ 'src/hook.ts': files['src/hook.ts'] }, repository)).found).toBe('')
    expect(new Set(asked)).toEqual(new Set(['src/hook.ts', 'src/check.ts']))
    const quiet = watched(files)
    await judged({ 'src/far.ts': files['src/far.ts'] }, quiet.repository)
    expect(quiet.asked).toEqual([])
  })

  it('says nothing of a check that it cannot read', async () => {
    const hook = `import { check } from './check'\n${open.replace('save', "if (!check(req, req.get('x-salesloft-signature'))) return\n  save")}`
    expect((await judged({ 'a.ts': hook }, { ignored: () => Promise.resolve(new Set()) })).found).toBe('')
  })
})

function watched(files: Readonly<Record<string, string>>): { repository: Repository; asked: string[] } {
  const asked: string[] = []
  const { tree, ...rest } = holding(files)
  const text = (path: string): Promise<string | undefined> => {
    asked.push(path)
    return tree?.text(path) ?? Promise.resolve(undefined)
  }
  const paths = (): Promise<readonly string[]> => tree?.paths() ?? Promise.resolve([])
  return { repository: { ...rest, tree: { paths, text } }, asked }
}
