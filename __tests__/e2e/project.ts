// A small repository as teams have them, with a credential in every kind of file that hides one well, and with the
// files in which a scanner cries wolf. What is expected of each stands beside it.
import { createHash } from 'node:crypto'
import { fake } from '../../src/rules/fake.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'

export interface PlantedFile {
  readonly content: string | Uint8Array
  /** `rule line` for every finding. */
  readonly finds: readonly string[]
}

/** Everything that is planted anywhere in the project. */
export const planted = {
  key: fake('api-key'),
  legacyKey: fake('legacy-api-key'),
  token: fake('token'),
  otherToken: fake('token-2'),
  secret: fake('hex-48'),
} as const

const { key, legacyKey, token, otherToken, secret } = planted

const digest = (word: string, algorithm = 'sha256', encoding: 'hex' | 'base64' = 'hex'): string =>
  createHash(algorithm).update(word).digest(encoding)

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const script = `# Sets up the build agent\r\n$env:SALESLOFT_API_KEY = "${key}"\r\n`

const notebook = {
  cells: [
    {
      cell_type: 'code',
      execution_count: 3,
      metadata: {},
      outputs: [{ output_type: 'stream', name: 'stdout', text: ['200\n'] }],
      source: [
        'import requests\n',
        `r = requests.get("https://api.salesloft.com/v2/me", headers={"Authorization": "Bearer ${token}"})\n`,
        'print(r.status_code)',
      ],
    },
  ],
  metadata: { language_info: { name: 'python' } },
  nbformat: 4,
  nbformat_minor: 5,
}

const postman = {
  info: { name: 'Salesloft', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
  item: [
    {
      name: 'me',
      request: {
        auth: { type: 'bearer', bearer: [{ key: 'token', value: otherToken, type: 'string' }] },
        method: 'GET',
        header: [],
        url: {
          raw: 'https://api.salesloft.com/v2/me',
          protocol: 'https',
          host: ['api', 'salesloft', 'com'],
          path: ['v2', 'me'],
        },
      },
    },
  ],
}

const cassette = `---
http_interactions:
- request:
    method: get
    uri: https://api.salesloft.com/v2/people.json
    headers:
      Authorization:
      - Bearer ${token}
  response:
    status: {code: 200, message: OK}
`

const lockfile = {
  name: 'salesloft-sync',
  lockfileVersion: 3,
  packages: Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [
      `node_modules/salesloft-${at}`,
      {
        version: '1.0.0',
        resolved: `https://registry.npmjs.org/salesloft-${at}/-/salesloft-${at}-1.0.0.tgz`,
        integrity: `sha512-${digest(`package ${at}`, 'sha512', 'base64')}`,
      },
    ]),
  ),
}

const goSums = Array.from(
  { length: 100 },
  (_, at) => `github.com/salesloft/client${at} v1.0.0 h1:${digest(`go ${at}`, 'sha256', 'base64')}`,
).join('\n')

const minified = `!function(){${Array.from({ length: 3000 }, (_, at) => `var a${at}=function(e){return e*${at}};`).join('')}var s="${legacyKey}";fetch("https://api.salesloft.com/v2/me",{headers:{Authorization:"Bearer "+s}})}();`

export const project: Readonly<Record<string, PlantedFile>> = {
  'agent/le-bom.ps1': { content: wide(`\ufeff${script}`), finds: ['api-key 2'] },
  'agent/le.ps1': { content: wide(script), finds: ['api-key 2'] },
  'agent/be-bom.ps1': { content: wide(`\ufeff${script}`).swap16(), finds: ['api-key 2'] },
  'agent/be.ps1': { content: wide(script).swap16(), finds: ['api-key 2'] },
  // Windows PowerShell's `>>` appends UTF-16 to whatever is there.
  'agent/appended.txt': {
    content: Buffer.concat([Buffer.from('# one more line\r\n'.repeat(200)), wide(`${key}\r\n`)]),
    finds: ['api-key 201'],
  },
  'deploy/secret.yaml': {
    content: `apiVersion: v1\nkind: Secret\nmetadata:\n  name: salesloft\ndata:\n  api-key: ${Buffer.from(`${key}\n`).toString('base64')}\n`,
    finds: ['api-key 6'],
  },
  'notebooks/people.ipynb': { content: JSON.stringify(notebook, null, 1), finds: ['bearer-token 18'] },
  'postman/salesloft.postman_collection.json': {
    content: JSON.stringify(postman, null, 2),
    finds: ['bearer-token 15'],
  },
  'public/app.min.js': { content: minified, finds: ['api-key 1'] },
  'spec/cassettes/people.yml': { content: cassette, finds: ['bearer-token 8'] },
  'src/oauth.ts': {
    content: `export const salesloft = {\n  clientSecret: '${secret}',\n}\n`,
    finds: ['oauth-client-secret 2'],
  },
  'package-lock.json': { content: JSON.stringify(lockfile, null, 2), finds: [] },
  'go.sum': { content: `${goSums}\n`, finds: [] },
  'src/client.ts': {
    content: `const key = process.env.SALESLOFT_API_KEY ?? ''\nfetch('https://api.salesloft.com/v2/me', { headers: { Authorization: \`Bearer \${key}\` } })\n`,
    finds: [],
  },
  'README.md': { content: 'Set `SALESLOFT_API_KEY=your_api_key_here` first.\n', finds: [] },
  '.env.example': { content: 'SALESLOFT_API_KEY=\n', finds: [] },
  '.gitignore': { content: '.env\n.env.*\n!.env.example\n', finds: [] },
}

/** The project, committed. */
export function makeProject(): TestRepository {
  // Of today: what is old is a finding by itself.
  const repository = makeRepository({ recent: true })
  const files = Object.fromEntries(Object.entries(project).map(([path, { content }]) => [path, content]))
  repository.commit('The project', files)
  return repository
}
