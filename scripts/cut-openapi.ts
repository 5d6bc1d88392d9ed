// Cuts GitHub's OpenAPI document down to what the fake GitHub of the tests validates: a few operations and webhooks.
// Run by hand when GitHub's document moves. Install @octokit/openapi in a folder outside this one (385 MB), then
//   node scripts/cut-openapi.ts <folder>/node_modules/@octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const operations = [
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations',
  'GET /repos/{owner}/{repo}/actions/secrets',
  'GET /repos/{owner}/{repo}/actions/organization-secrets',
  'GET /repos/{owner}/{repo}/environments',
  'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
  'GET /repos/{owner}/{repo}/dependabot/secrets',
  'GET /repos/{owner}/{repo}/codespaces/secrets',
  'GET /orgs/{org}/actions/secrets',
  'GET /orgs/{org}/repos',
]
const webhooks = ['pull-request-opened', 'pull-request-synchronize', 'merge-group-checks-requested', 'push']

/** Keys that say nothing about the shape of a value. */
const prose = new Set(
  'description example examples externalDocs links operationId summary tags title x-github x-octokit'.split(
    ' ',
  ),
)

type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Without the prose, and with OpenAPI's `nullable` as JSON Schema says it. Below `properties` a key is the name of a
 * field and stays, whatever it is.
 */
function bare(value: Json, areNames = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => bare(item))
  if (!isObject(value)) return value
  if (!areNames && value['nullable'] === true) {
    const { nullable: _, ...schema } = value
    return { anyOf: [bare(schema), { type: 'null' }] }
  }
  const kept = Object.entries(value).filter(([key]) => areNames || !prose.has(key))
  return Object.fromEntries(kept.map(([key, item]) => [key, bare(item, !areNames && key === 'properties')]))
}

/** The value at `keys`; a document that lacks it has moved, and this script with it. */
function at(document: Json, keys: readonly string[]): Json {
  return keys.reduce<Json>((value, key) => {
    const next = isObject(value) ? value[key] : undefined
    if (next === undefined) throw new Error(`The document has nothing at ${keys.join(' → ')}`)
    return next
  }, document)
}

function references(value: Json): readonly string[] {
  if (!isObject(value)) return Array.isArray(value) ? value.flatMap(references) : []
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : []
  return [...own, ...Object.values(value).flatMap(references)]
}

/** Everything that `roots` refer to, however deep: `#/components/schemas/x` → its bare value. */
function reachable(document: Json, roots: readonly Json[]): ReadonlyMap<string, Json> {
  const found = new Map<string, Json>()
  const open = roots.flatMap(references)
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (found.has(reference)) continue
    const value = bare(at(document, reference.slice('#/'.length).split('/')))
    found.set(reference, value)
    open.push(...references(value))
  }
  return found
}

function cut(document: Json, about: JsonObject): Json {
  const kept = operations.map((operation) => {
    const [method = '', path = ''] = operation.split(' ')
    return [operation, bare(at(document, ['paths', path, method.toLowerCase()]))] as const
  })
  const events = webhooks.map((name) => {
    const body = at(document, ['x-webhooks', name, 'post', 'requestBody'])
    return [name, bare(at(body, ['content', 'application/json', 'schema']))] as const
  })
  const components: Record<string, Record<string, Json>> = {}
  const roots = [...kept, ...events].map(([, value]) => value)
  for (const [reference, value] of [...reachable(document, roots)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , kind = '', name = ''] = reference.split('/')
    components[kind] = { ...components[kind], [name]: value }
  }
  return { about, operations: Object.fromEntries(kept), webhooks: Object.fromEntries(events), components }
}

/** JSON with one operation, webhook or component on each line: small, and a change to one is a change to one line. */
function oneEntryPerLine(value: Json, depth = 2): string {
  if (depth === 0 || !isObject(value)) return JSON.stringify(value)
  const entries = Object.entries(value).map(([key, item]) => {
    return `${JSON.stringify(key)}: ${oneEntryPerLine(item, key === 'components' ? depth : depth - 1)}`
  })
  return `{\n${entries.join(',\n')}\n}`
}

function readJson(path: string): Json {
  const value: Json = JSON.parse(readFileSync(path, 'utf8'))
  return value
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Give the folder of the installed package @octokit/openapi')
const version = JSON.stringify(at(readJson(join(folder, 'package.json')), ['version'])).replaceAll('"', '')
const about = {
  source: `@octokit/openapi ${version}, generated/api.github.com.json`,
  cutBy: 'scripts/cut-openapi.ts',
  licence: readFileSync(join(folder, 'LICENSE'), 'utf8').trim().split('\n'),
}
const document = readJson(join(folder, 'generated', 'api.github.com.json'))
const target = fileURLToPath(new URL('../__tests__/github/openapi.cut.json', import.meta.url))
writeFileSync(target, `${oneEntryPerLine(cut(document, about))}\n`)
