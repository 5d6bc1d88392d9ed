// What the structured rules cannot parse: each file is still searched as text, a rule that had to pass over a Salesloft
// secret says so once, and nothing crashes, hangs or takes the memory of a machine.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport, type JsonReport } from './contract.ts'
import { cli } from './product.ts'

const key = fake('api-key')
const secret = '${{ secrets.SALESLOFT_API_KEY }}'
const workflow = `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo ${secret}\n`
const handler = `app.post('/webhooks/salesloft', (req, res) => { go(req.headers['x-salesloft-event'], req.body) })\n`
const printed = 'workflow-secret-exposure error'
const passedOver = 'workflow-secret-exposure note'
const unchecked = 'webhook-unverified error'
const unparsed = 'webhook-unverified note'
const deep = 100_000

/** Text, and what is found beside the key on its first line. */
type Case = readonly [text: string | Buffer, ...found: string[]]

const inWorkflow: Readonly<Record<string, Case>> = {
  'half written': [`${workflow}      - run: "open\n  x: [a, {b: \n`, passedOver],
  tabs: [workflow.replace('    steps', '\tsteps'), passedOver],
  'a Jinja template': [`{% for a in b %}\n${workflow}{% endfor %}\n`, passedOver],
  'a Helm template': [`{{- if .Values.a }}\n${workflow}{{- end }}\n`, passedOver],
  'equal keys': [`on: pull_request\n${workflow}`, printed],
  'many documents': [`---\n${workflow}---\n${workflow}`, printed],
  CRLF: [workflow.replaceAll('\n', '\r\n'), printed],
  'a merge key': [
    `x: &e\n  KEY: ${secret}\njobs:\n  a:\n    env:\n      <<: *e\n    steps:\n      - run: echo $KEY\n`,
    printed,
  ],
  'an alias to its ancestor': [`${workflow}  b: &b\n    steps: *b\n`, printed],
  'merge keys that multiply': [`${chain((n) => `{k${n}: v, <<: [${before(n)}]}`)}${workflow}`, printed],
  'aliases that multiply': [`${chain((n) => `[${before(n)}]`)}${workflow}`, printed],
  'deeper than it reads': [`${workflow}x: ${'['.repeat(60)}${']'.repeat(60)}\n`, passedOver, printed],
  'brackets without end': [`${workflow}x: ${'['.repeat(deep)}`, passedOver],
  'brackets in brackets': [`${workflow}x: ${'['.repeat(deep)}${']'.repeat(deep)}\n`, passedOver],
  'brackets that comments seem to close': [`${workflow}x:\n${' [ # ]\n'.repeat(deep / 2)}`, passedOver],
  'dashes on one line': [`${workflow}x:\n  ${'- '.repeat(deep)}a\n`, passedOver],
  'more than GitHub reads': [`${workflow}#${'x'.repeat(2 ** 20 - 9000)}\n`, printed],
  'a mebibyte and more': [`${workflow}#${'x'.repeat(2 ** 20)}\n`, passedOver],
  'many mebibytes': [`#${'x\n#'.repeat(2 ** 20)}\n${workflow}`, passedOver],
  'another vendor, unreadable': [`{% if a %}\njobs: \${{ secrets.OTHER_KEY }}\n`],
}

const elsewhere: Readonly<Record<string, Case>> = {
  'chart/templates/secret.yaml': [
    `{{- with .Values.salesloft }}\nscopes: {{ .scopes | toYaml }}\n{{- end }}\n`,
  ],
  'half.json': [`{"salesloft": {"scope": "people:read`],
  'deep.json': [`{"salesloft": {"scopes": ${'['.repeat(deep)}`],
  'deeper.json': [`{"salesloft": {"scopes": ${'{"a":'.repeat(deep)}`],
  'long.yml': [`salesloft:\n  scopes: ${'people:read '.repeat(deep)}\n`],
  'half.js': [handler.slice(0, -5), unparsed],
  'nul.js': [`\0\0${handler}`, unchecked],
  'deep.js': [`${handler}(${'('.repeat(deep)}`, unparsed],
  'sum.js': [`${handler}const a = 1 ${'+ 1'.repeat(deep)}\n`, unparsed],
  'large.js': [`${handler}${'// x\n'.repeat(deep)}`, unparsed],
  'header.js': [`export const header = 'x-salesloft-signature'\n`],
  'deep.py': [
    `# x-salesloft-signature\n@app.post("/webhooks/salesloft")\ndef a(request):\n  x = ${'['.repeat(deep)}`,
    unparsed,
  ],
  'package.json': [`{"dependencies": {"dotenv": ${'{"a":'.repeat(deep)}`],
}

const cases: ReadonlyMap<string, Case> = new Map([
  ...Object.entries(inWorkflow).map(([name, one]) => [`${name}/.github/workflows/a.yml`, one] as const),
  ...Object.entries(elsewhere),
])

const wide: ReadonlyMap<string, Case> = new Map([
  ['bom/.github/workflows/a.yml', [Buffer.from(`\uFEFF${workflow}# ${key}\n`), printed]],
  ['utf16/.github/workflows/a.yml', [Buffer.from(`\uFEFF${workflow}# ${key}\n`, 'utf16le'), printed]],
])

/** `a0: &a0 …`, each of which may name those before it. */
function chain(value: (n: number) => string): string {
  return Array.from({ length: 60 }, (_, n) => `a${n}: &a${n} ${value(n)}\n`).join('')
}

function before(n: number): string {
  return Array.from({ length: Math.min(n, 8) }, (_, back) => `*a${n - 1 - back}`).join(', ')
}

/** A comment, or what passes for one: the leak that a search for text finds whatever the file is. */
const withKey = (path: string, text: string): string =>
  /\.(?:ya?ml|py)$/.test(path) ? `# ${key}\n${text}` : `// ${key}\n${text}`

/** A tenth of what the machine of a job has; the parser took three times as much for 200 KB of brackets. */
const little = { NODE_OPTIONS: '--max-old-space-size=100' }

let repository: TestRepository
let report: JsonReport
let code: number | null

beforeAll(async () => {
  repository = makeRepository()
  for (const [path, [text]] of cases) repository.write(path, withKey(path, String(text)))
  for (const [path, [bytes]] of wide) repository.write(path, bytes)
  repository.git('add', '--all')
  const ended = await cli(['scan', repository.path, '--format', 'json', '--strict'], { env: little })
  expect(ended.error).toBe('')
  code = ended.code
  report = readReport(ended.out)
})

afterAll(() => repository.remove())

test('ends with findings, everything read', () => {
  expect(code).toBe(1)
  expect(report.coverage).toMatchObject({ complete: true, unread: [] })
})

test.each([...cases, ...wide])('%s', (path, [, ...found]) => {
  const judged = report.findings
    .filter((finding) => finding.path === path)
    .map(({ ruleId, severity }) => `${ruleId} ${severity}`)
  expect([...new Set(judged)].toSorted()).toEqual(['api-key error', ...found].toSorted())
  expect(judged.filter((one) => one === passedOver).length).toBeLessThanOrEqual(1)
})

test('fifty megabytes of JSON that names Salesloft in each row, and ends in the middle', async () => {
  const folder = makeRepository()
  const row = `{"id":1,"name":"${'a person '.repeat(100)}","url":"https://api.salesloft.com/v2/people/1.json"},\n`
  const rows = row.repeat(Math.ceil(50_000_000 / row.length))
  folder.write('people.json', `[${rows}{"salesloft_api_key": "${key}", "scope": "people:`)
  folder.git('add', '--all')
  const ended = await cli(['scan', folder.path, '--format', 'json', '--strict'], { env: little })
  folder.remove()
  expect(ended.error).toBe('')
  const { findings, coverage } = readReport(ended.out)
  expect(coverage.complete).toBe(true)
  expect(findings.filter(({ path }) => path === 'people.json').map(({ ruleId }) => ruleId)).toEqual([
    'api-key',
  ])
}, 60_000)
