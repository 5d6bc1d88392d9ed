// The score card as a user reads it, over repositories of which everybody knows what it should say.
import { expect, test } from '@jest/globals'
import { fill } from '../../src/rules/fake.ts'
import { makeRepository } from '../source/gitrepo.ts'
import { readReport } from './contract.ts'
import { cli } from './product.ts'

type Files = Readonly<Record<string, string>>

const ignored = '.env\n.env.*\n!.env.example\n'
const readme = { 'README.md': '# A program\n' }
const oauth = {
  'src/login.ts':
    "export const address = 'https://accounts.salesloft.com/oauth/authorize'\nexport const clientSecret = process.env.SALESLOFT_CLIENT_SECRET\nexport const scope = 'people:read'\n",
}
const call = (before = ''): string =>
  `${before}export async function rename(id: number, body: string) {\n  ${before && 'audit.record({ action: "person.renamed", id })\n  '}return fetch(\`https://api.salesloft.com/v2/people/\${id}.json\`, { method: 'PUT', body, headers: { Authorization: \`Bearer \${process.env.SALESLOFT_API_KEY}\` } })\n}\n`
const verified = `import { createHmac, timingSafeEqual } from 'node:crypto'
app.post('/webhooks/salesloft', express.raw({ type: '*/*' }), (req, res) => {
  const expected = createHmac('sha1', process.env.SALESLOFT_CALLBACK_TOKEN).update(req.body).digest()
  const given = Buffer.from(req.get('x-salesloft-signature') ?? '', 'hex')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return res.sendStatus(401)
  queue.add(JSON.parse(req.body))
  res.sendStatus(204)
})
`
const policy = (made: string): string =>
  `rotation:\n  max-age-days: 90\n  keys:\n    SALESLOFT_API_KEY: {rotated: ${made}}\n`
const today = new Date().toISOString().slice(0, 10)

const right: Files = {
  '.gitignore': ignored,
  '.github/salesloft-guard.yml': policy(today),
  'src/login.ts': oauth['src/login.ts'].replace('people:read', 'people:write'),
  'src/people.ts': call("import { audit } from './audit'\n"),
  'src/audit.ts': 'export const audit = { record(entry: object) { append("audit.log", entry) } }\n',
  'src/hooks.ts': verified,
}
const wrong: Files = {
  '.env': 'SALESLOFT_API_KEY={{api-key}}\n',
  '.github/salesloft-guard.yml': policy('2020-01-01'),
  'src/login.ts': oauth['src/login.ts'].replace('people:read', 'admin people:* email_contents:read'),
  'src/people.ts': call(),
  'src/hooks.ts': "app.post('/webhooks/salesloft', (req, res) => { queue.add(req.body); res.end() })\n",
}

/** In the order of the list; `-` is not applicable. Separate environments have tests of their own. */
const rows = [
  'keys-in-environment',
  'dotenv-ignored',
  'minimal-scopes',
  'webhooks-verified',
  'audit-logging',
  'exposed-key',
  'excessive-scopes',
  'missing-rotation',
]

test.each<[string, Files, string]>([
  ['only a README', { '.gitignore': ignored, ...readme }, 'pass pass - - - pass - -'],
  ['only a README, and nothing ignored', readme, 'pass warn - - - pass - -'],
  ['OAuth and no webhooks', { '.gitignore': ignored, ...oauth }, 'pass pass pass - - pass pass -'],
  ['everything right', right, 'pass pass pass pass pass pass pass pass'],
  ['everything wrong', wrong, 'fail fail warn fail warn fail warn fail'],
  [
    'a handler that cannot be parsed',
    { '.gitignore': ignored, 'src/hooks.ts': verified.slice(0, -5) },
    'pass pass - warn - pass - -',
  ],
])('%s', async (_name, files, expected) => {
  const repository = makeRepository({ recent: true })
  for (const [path, text] of Object.entries(files)) repository.write(path, fill(text))
  repository.git('add', '--all', '--force')
  const ended = await cli(['scan', repository.path, '--format', 'json'])
  repository.remove()
  const { checklist } = readReport(ended.out)
  const said = new Map(checklist.map(({ id, status }) => [id, status]))
  expect(rows.map((id) => said.get(id)?.replace('not-applicable', '-') ?? 'missing').join(' ')).toBe(expected)
})

test('an empty repository passes nothing: there was nothing to read', async () => {
  const repository = makeRepository()
  const ended = await cli(['scan', repository.path])
  repository.remove()
  expect(ended.code).toBe(2)
  expect(ended.error).toContain('Nothing was read')
})
