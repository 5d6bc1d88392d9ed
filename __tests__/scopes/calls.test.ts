// Which endpoints a text calls, in the languages that call Salesloft, and which scopes that needs.
import { describe, expect, it } from '@jest/globals'
import { scannedText } from '../../src/scan/text.ts'
import { callsIn } from '../../src/scopes/calls.ts'
import { needOf } from '../../src/scopes/endpoints.ts'
import { knownScopes } from '../../src/scopes/catalogue.ts'
import { excessiveScope } from '../../src/rules/excessive-scope.ts'
import { findingsOf } from '../workflows/examples.ts'

const base = 'https://api.salesloft.com/v2'

function calls(path: string, text: string): string {
  const found = callsIn(scannedText({ path, where: 'file', text }))
  if (found === undefined) return ''
  return [
    ...found.calls.map(({ method, path: to }) => `${method} ${to}`).sort(),
    ...(found.open ? ['open'] : []),
  ].join(', ')
}

describe('calls', () => {
  it.each([
    ['fetch', 'a.ts', `await fetch('${base}/people.json?page=1', { headers })`, 'read people'],
    [
      'fetch with a method',
      'a.ts',
      `await fetch('${base}/people', {\n  method: 'POST',\n  body,\n})`,
      'write people',
    ],
    ['axios', 'a.ts', `await axios.delete(\`${base}/people/\${id}.json\`)`, 'delete people'],
    [
      'a base address',
      'a.ts',
      `const api = axios.create({ baseURL: '${base}' })\napi.get('/cadences.json')\napi.post("/cadence_memberships.json", {})`,
      'read cadences, write cadence_memberships',
    ],
    [
      'a template',
      'a.ts',
      `const BASE = '${base}'\nclient.put(\`\${BASE}/accounts/\${id}.json\`)`,
      'write accounts',
    ],
    [
      'a table of paths',
      'a.js',
      `const URLS = { people: '/v2/people.json', note: (id) => \`/v2/notes/\${id}.json\` } // ${base}\nclient.get(URLS.people)\nclient.delete(URLS.note(1))`,
      'delete notes, read people',
    ],
    [
      'requests',
      'a.py',
      `BASE = "${base}"\nrequests.get(f"{BASE}/activities/calls.json")\nrequests.patch(BASE + "/tasks/1")`,
      'read activities/calls, write tasks',
    ],
    ['a method in quotes', 'a.py', `# x\nrequests.request("POST", "${base}/notes")`, 'write notes'],
    [
      'a variable',
      'a.py',
      `url = "${base}/people.json"\nresponse = requests.post(url, json=person)`,
      'write people',
    ],
    [
      'Ruby',
      'a.rb',
      `HTTParty.get("${base}/users.json")\nNet::HTTP::Post.new("/v2/notes.json")`,
      'read users, write notes',
    ],
    [
      'Go',
      'a.go',
      `const base = "${base}"\nreq, _ := http.NewRequest("DELETE", base+"/accounts/1.json", nil)`,
      'delete accounts',
    ],
    [
      'Java',
      'A.java',
      `HttpRequest.newBuilder(URI.create("${base}/people.json")).GET();\nclient.post("${base}/notes.json");`,
      'read people, write notes',
    ],
    ['Kotlin', 'A.kt', `val me = client.get("${base}/me")`, 'read me'],
    [
      'C#',
      'A.cs',
      `await client.PostAsync("${base}/people.json", content);\nawait client.GetAsync("/v2/team.json");`,
      'read team, write people',
    ],
    ['PHP', 'a.php', `<?php\n$client->put('${base}/people/1.json', $data);`, 'write people'],
    [
      'curl',
      'a.sh',
      `curl -s ${base}/me\ncurl -X POST "${base}/people.json" -d '{}'\ncurl "${base}/notes.json" -d @note.json`,
      'read me, write notes, write people',
    ],
    [
      'an .http file',
      'a.http',
      `GET ${base}/people.json\n\n###\nDELETE ${base}/people/1.json\n`,
      'delete people, read people',
    ],
    [
      'Postman',
      'salesloft.postman_collection.json',
      `{"request": {"method": "POST", "header": [], "url": {"raw": "${base}/tasks.json"}}}`,
      'write tasks',
    ],
    [
      'a wrapper by name',
      'b.ts',
      "import { salesloft } from './salesloft-client'\nawait salesloft.get('/opportunities')",
      'read opportunities',
    ],
    ['nothing said', 'a.py', `PATH = "/v2/people" # ${base}`, 'any people'],
    ['put together at run time', 'a.ts', `fetch(\`${base}/\${config.object}\`)`, 'open'],
    [
      'a wrapper with callers',
      'a.ts',
      `const request = (path: string) => fetch(\`${base}/\${path}\`)\nrequest('people')`,
      'any people',
    ],
    [
      'a wrapper without',
      'client.ts',
      `export function get(path: string) { return fetch(\`${base}/\${path}\`) }`,
      'open',
    ],
  ])('%s', (_what, path, text, expected) => {
    expect(calls(path, text)).toBe(expected)
  })

  it.each([
    ['a comment', 'a.ts', `// fetch('${base}/people.json')`],
    ['a document', 'README.md', `curl ${base}/people.json`],
    ['a test', 'a.test.ts', `fetch('${base}/people.json')`],
    [
      'a description of the API',
      'salesloft-openapi.yaml',
      `openapi: 3.0.0\nservers: [{url: "${base}"}]\npaths:\n  /v2/people.json:\n`,
    ],
    ['another API', 'a.ts', "// beside Salesloft\nfetch('https://other.test/v1/people'); app.get('/people')"],
    ['pages for people', 'a.ts', "open('https://app.salesloft.com/app/people')"],
  ])('%s is none', (_what, path, text) => {
    expect(calls(path, text)).toBe('')
  })
})

describe('needs', () => {
  it('are scopes that exist', () => {
    for (const path of ['people', 'activities/calls', 'me', 'users', 'crm_users', 'external_emails'])
      for (const action of ['read', 'write', 'delete'] as const)
        for (const scope of needOf(path, action)?.scopes ?? []) expect(knownScopes).toContain(scope)
  })
  it.each([
    ['people', 'read', ['people:read']],
    ['activities/emails', 'read', ['emails:read']],
    ['users', 'read', ['team:read']],
    ['me', 'read', []],
    ['tags', 'read', undefined],
    ['zzz', 'read', undefined],
  ] as const)('%s %s', (path, action, scopes) => {
    expect(needOf(path, action)?.scopes).toEqual(scopes)
  })
})

const scopes = (list: string): string => `SALESLOFT_SCOPES="${list}"\n`
const reading = `fetch('${base}/people.json')\nfetch('${base}/users.json')\n`

async function notes(files: Readonly<Record<string, string>>): Promise<string[]> {
  const findings = await findingsOf(excessiveScope, files)
  return findings
    .filter(({ severity }) => severity === 'note')
    .map(
      ({ path, startLine, startColumn, confidence, message }) =>
        `${path}:${startLine}:${startColumn} ${confidence} ${message}`,
    )
}

describe('the smallest set', () => {
  it('is shown with the surplus, once for each environment', async () => {
    const files = {
      'a.ts': reading,
      '.env.production': scopes('people:read team:read notes:write accounts:read'),
      '.env.staging': scopes('people:read tasks:read'),
      '.env.development': scopes('people:read team:read'),
    }
    expect(await notes(files)).toEqual([
      '.env.production:1:41 medium The calls found here need `people:read` and `team:read`; none of them needs `accounts:read` or `notes:write` (production)',
      '.env.staging:1:31 medium The calls found here need `people:read` and `team:read`; none of them needs `tasks:read` (staging)',
    ])
  })

  it('is only a lower bound where a call is not known', async () => {
    const files = {
      'a.ts': `${reading}fetch('${base}/tags.json')\n`,
      '.env': scopes('people:read notes:write'),
    }
    expect(await notes(files)).toEqual([
      '.env:1:31 low The calls found here need at least `people:read` and `team:read`; not every call can be read, so check whether the others that are asked for are needed',
    ])
  })

  it.each([
    ['nothing is called', { '.env': scopes('people:read notes:write') }],
    ['nothing is asked for', { 'a.ts': reading }],
    ['only the key is tried', { 'a.sh': `curl ${base}/me`, '.env': scopes('people:read') }],
    ['nothing is too much', { 'a.ts': reading, '.env': scopes('people:read') }],
    [
      'what a call may need',
      { 'a.ts': `fetch('${base}/activities.json')`, '.env': scopes('activities:read calls:read') },
    ],
    [
      'a method that is not said',
      { 'a.py': `PATH = "/v2/people" # ${base}`, '.env': scopes('people:read people:write') },
    ],
  ])('%s: nothing is said', async (_what, files) => {
    expect(await notes(files)).toEqual([])
  })

  it('says nothing where all of it is reported, and else names all of it', async () => {
    expect(await notes({ 'a.ts': reading, '.env.development': scopes('people:read people:write') })).toEqual(
      [],
    )
    const more = { 'a.ts': reading, '.env.development': scopes('people:write notes:read') }
    expect(await notes(more)).toEqual([
      '.env.development:1:32 medium The calls found here need `people:read` and `team:read`; none of them needs `notes:read` or `people:write` (development)',
    ])
  })

  it('says nothing of a scope twice', async () => {
    const findings = await findingsOf(excessiveScope, { 'a.ts': reading, '.env': scopes('people:read *') })
    expect(findings.map(({ severity }) => severity)).toEqual(['warning'])
  })
})

describe('the environment of a job', () => {
  const workflow = (jobs: string): Readonly<Record<string, string>> => ({
    '.github/workflows/a.yml': `on: push\njobs:\n${jobs}`,
  })
  const job = (id: string, environment: string): string =>
    `  ${id}:\n    runs-on: x\n${environment}    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_SCOPES: people:write\n`
  it.each([
    [
      'each job has its own',
      workflow(job('a', '    environment: development\n') + job('b', '    environment: production\n')),
      ['development'],
    ],
    [
      'by name',
      workflow(job('a', '    environment:\n      name: dev\n      url: https://x.test\n')),
      ['development'],
    ],
    ['one of a step is none', workflow(job('a', '    with:\n      environment: development\n')), []],
    ['none', workflow(job('a', '')), []],
    ['computed', workflow(job('dev', '    environment: ${{ inputs.env }}\n')), []],
  ])('%s', async (_what, files, expected) => {
    const findings = await findingsOf(excessiveScope, files)
    expect(findings.map(({ message }) => /in (\w+):/.exec(message)?.[1])).toEqual(expected)
  })
})
