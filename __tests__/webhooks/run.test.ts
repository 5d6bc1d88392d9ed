// The rules in a whole run: over a folder, over a change as its head has it, over the index, with comments that accept.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Finding, Report } from '../../src/model.ts'
import { run } from '../../src/run.ts'
import { openChangeGround } from '../../src/source/change-ground.ts'
import { requireGit } from '../../src/source/git.ts'
import { openGround, type Asked, type Ground } from '../../src/source/ground.ts'
import { locate } from '../../src/source/locate.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'

const hook = `import { verify } from './verify'
app.post('/webhooks/salesloft', express.raw({ type: '*/*' }), async (req, res) => {
  if (!verify(req.body, req.get('x-salesloft-signature'))) return res.sendStatus(401)
  await save(req.body)
})
`
const sha1 = `export function verify(body, given) {
  const want = createHmac('sha1', token).update(body).digest()
  const got = Buffer.from(given, 'hex')
  return got.length === want.length && timingSafeEqual(got, want)
}
`
const sha256 = sha1.replace('sha1', 'sha256')
const ignore = '.env\n.env.local\n.env.*.local\n'

let repo: TestRepository
beforeEach(() => {
  repo = makeRepository()
})
afterEach(() => repo.remove())

const asked = (): Asked => ({
  folder: repo.path,
  include: [],
  exclude: [],
  config: undefined,
  baseline: undefined,
  failOn: undefined,
})
const reportOf = (ground: Ground): Promise<Report> => run({ ...ground, strict: true, today: '2026-01-01' })
const ofFolder = async (): Promise<Report> => reportOf(await openGround(asked()))
async function ofChange(base: string, head: string): Promise<Report> {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  const judged = {
    git: requireGit(place),
    range: { head, not: [base] },
    trust: 'base',
    existing: 'selected',
  } as const
  return reportOf(await openChangeGround(asked(), judged))
}
const shown = ({ ruleId, path, startLine, startColumn, introduced }: Finding): string =>
  `${ruleId} ${path ?? ''}:${startLine}:${startColumn} ${String(introduced)}`
const webhooks = ({ findings }: Report): string[] =>
  findings.filter(({ ruleId }) => ruleId.startsWith('webhook-')).map(shown)
const row = ({ checklist }: Report): string | undefined =>
  checklist.find(({ id }) => id === 'webhooks-verified')?.status

describe('a folder', () => {
  test('whose handler calls a helper elsewhere is judged by that helper', async () => {
    repo.commit('one', { '.gitignore': ignore, 'src/hook.ts': hook, 'src/verify.ts': sha256 })
    const report = await ofFolder()
    expect(webhooks(report)).toEqual(['webhook-wrong-digest src/verify.ts:2:16 null'])
    expect(row(report)).toBe('warn')
    repo.commit('two', { 'src/verify.ts': sha1 })
    expect([webhooks(await ofFolder()), row(await ofFolder())]).toEqual([[], 'pass'])
  })

  test('without a handler has nothing to say', async () => {
    repo.commit('one', { '.gitignore': ignore, 'src/a.ts': "salesloft.post('/v2/webhook_subscriptions')\n" })
    expect(row(await ofFolder())).toBe('not-applicable')
  })

  test('may accept a finding by a comment', async () => {
    const accepted = sha256.replace(
      '\n  const want',
      '\n  // salesloft-guard:ignore webhook-wrong-digest -- a proxy signs anew\n  const want',
    )
    repo.commit('one', { '.gitignore': ignore, 'src/hook.ts': hook, 'src/verify.ts': accepted })
    const report = await ofFolder()
    expect(report.summary).toMatchObject({ warnings: 0, suppressed: 1 })
  })
})

describe('a change', () => {
  test('is judged as its head has it, helpers that it leaves alone included', async () => {
    const base = repo.commit('one', { '.gitignore': ignore, 'src/verify.ts': sha256 })
    const head = repo.commit('two', { 'src/hook.ts': hook })
    repo.write('src/verify.ts', sha1)
    expect(webhooks(await ofChange(base, head))).toEqual(['webhook-wrong-digest src/verify.ts:2:16 false'])
    const mended = repo.commit('three', { 'src/verify.ts': sha1 })
    expect(webhooks(await ofChange(base, mended))).toEqual([])
  })

  test('that takes back its own handler brings none', async () => {
    const base = repo.commit('one', { '.gitignore': ignore })
    repo.commit('two', { 'src/hook.ts': hook.replace('if (!verify', 'if (verify') })
    repo.git('rm', '-q', 'src/hook.ts')
    const head = repo.commit('three')
    expect(webhooks(await ofChange(base, head))).toEqual([])
  })

  test('that brings an unverified handler fails for it', async () => {
    const base = repo.commit('one', { '.gitignore': ignore })
    const open = hook.replace(/import.*\n/, '').replace(/ {2}if .*\n/, '')
    const head = repo.commit('two', { 'src/hook.ts': open })
    const report = await ofChange(base, head)
    expect(webhooks(report)).toEqual(['webhook-unverified src/hook.ts:1:11 true'])
    expect(report.summary.conclusion).toBe('failure')
  })
})
