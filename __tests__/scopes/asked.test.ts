// Which scopes a text asks Salesloft for: one line for each way of writing them down. `near` marks what is told by
// Salesloft being the nearest service only.
import { describe, expect, it } from '@jest/globals'
import { scannedText } from '../../src/scan/text.ts'
import { askedIn } from '../../src/scopes/asked.ts'
import { meantForSalesloft } from '../../src/scopes/judge.ts'

function asked(path: string, text: string): string[] {
  return askedIn(scannedText({ path, where: 'file', text })).flatMap((one) => {
    const scopes = meantForSalesloft(one)
    for (const { scope, line, startColumn, endColumn } of scopes) {
      const written = text.split('\n')[line - 1]?.slice(startColumn - 1, endColumn - 1)
      expect(decodeURIComponent(written ?? '')).toBe(scope)
    }
    return scopes.length === 0 ? [] : [scopes.map(({ scope }) => scope).join(' ')]
  })
}

const two = ['people:read team:read']
const url = 'https://accounts.salesloft.com/oauth/authorize?client_id=x'

describe('settings', () => {
  it.each([
    ['dotenv', '.env', 'SALESLOFT_SCOPES=people:read team:read'],
    ['commas', '.env', 'SALESLOFT_OAUTH_SCOPE=people:read,team:read # both'],
    ['quotes', '.env', "export SALESLOFT_SCOPES='people:read team:read'"],
    ['a neighbour', '.env', 'SALESLOFT_CLIENT_ID=x\nOAUTH_SCOPES=people:read team:read'],
    ['shell', 'run.sh', 'SALESLOFT_SCOPES="people:read team:read" ./run'],
    ['shell default', 'run.sh', 'SCOPES="${SALESLOFT_SCOPES:-people:read team:read}"'],
    ['Dockerfile', 'Dockerfile', 'ENV SALESLOFT_SCOPES="people:read team:read"'],
    ['Dockerfile, old', 'Dockerfile', 'ENV SALESLOFT_SCOPES people:read,team:read'],
    ['Makefile', 'Makefile', 'SALESLOFT_SCOPES ?= people:read team:read'],
    ['PowerShell', 'run.ps1', '$env:SALESLOFT_SCOPES = "people:read team:read"'],
    ['a command', 'run.sh', 'salesloft-cli login --scope "people:read team:read"'],
    ['docker', 'run.sh', 'docker run -e SALESLOFT_SCOPES="people:read team:read" image'],
    ['INI', 'app.ini', '[salesloft]\nscopes = people:read team:read'],
    ['properties', 'app.properties', 'salesloft.scopes=people:read,team:read'],
    ['TOML', 'app.toml', '[oauth.salesloft]\nscopes = ["people:read", "team:read"]'],
    ['JSON', 'app.json', '{"salesloft": {"scopes": ["people:read", "team:read"]}}'],
    ['JSON text', 'app.json', '{"salesloft": {"scope": "people:read team:read"}}'],
    ['.NET', 'appsettings.json', '{"Salesloft": {"OAuth": {"Scopes": ["people:read", "team:read"]}}}'],
    ['.NET flat', 'appsettings.json', '{"Salesloft:Scopes": "people:read team:read"}'],
    [
      'app.json',
      'app.json',
      '{"env": {"SALESLOFT_SCOPES": {"description": "what is read", "value": "people:read team:read"}}}',
    ],
    ['ECS', 'task.json', '[{"name": "SALESLOFT_SCOPES", "value": "people:read team:read"}]'],
    [
      'Postman',
      'c.json',
      '{"auth": [{"key": "accessTokenUrl", "value": "https://accounts.salesloft.com/oauth/token"}, {"key": "scope", "value": "people:read team:read"}]}',
    ],
    ['YAML list', 'a.yml', 'salesloft:\n  scopes:\n    - people:read\n    - "team:read" # users'],
    ['YAML flow', 'a.yml', 'salesloft: { scopes: [people:read, team:read] }'],
    ['YAML text', 'a.yml', 'salesloft:\n  scope: people:read team:read'],
    ['YAML folded', 'a.yml', 'salesloft:\n  scope: >\n    people:read\n    team:read\n  other: x'],
    [
      'YAML entries',
      'a.yml',
      'salesloft:\n  scopes:\n    - scope: people:read\n      why: names\n    - scope: team:read\n      why: users',
    ],
    ['YAML at one level', 'a.yml', 'salesloft_scopes:\n- people:read\n- team:read'],
    ['YAML provider', 'a.yml', 'providers:\n  - id: salesloft\n    scopes: [people:read, team:read]'],
    [
      'compose',
      'compose.yml',
      'services:\n  a:\n    environment:\n      - SALESLOFT_SCOPES=people:read team:read',
    ],
    ['Kubernetes', 'd.yaml', 'env:\n  - name: SALESLOFT_SCOPES\n    value: people:read team:read'],
    ['ConfigMap', 'd.yaml', 'data:\n  SALESLOFT_SCOPES: "people:read team:read"'],
    [
      'CloudFormation',
      't.yaml',
      'Parameters:\n  SalesloftScopes:\n    Type: String\n    Default: people:read team:read',
    ],
    [
      'serverless',
      's.yml',
      "provider:\n  environment:\n    SALESLOFT_SCOPES: ${env:SALESLOFT_SCOPES, 'people:read team:read'}",
    ],
    ['Terraform', 'm.tf', 'locals {\n  salesloft_scopes = [\n    "people:read",\n    "team:read",\n  ]\n}'],
    ['Terraform toset', 'm.tf', 'salesloft_scopes = toset(["people:read", "team:read"])'],
    ['Terraform variable', 'm.tf', 'variable "salesloft_scope" {\n  default = "people:read team:read"\n}'],
    ['tfvars', 'a.tfvars', 'salesloft_scopes = ["people:read", "team:read"]'],
    [
      'Terraform parameter',
      'm.tf',
      'resource "aws_ssm_parameter" "s" {\n  name  = "/prod/salesloft/scopes"\n  type  = "String"\n  value = "people:read team:read"\n}',
    ],
    ['XML', 'a.xml', '<salesloft><scope>people:read team:read</scope></salesloft>'],
    ['web.config', 'web.config', '<add key="Salesloft.Scopes" value="people:read team:read" />'],
    [
      'Spring',
      'application.yml',
      'spring:\n  security:\n    oauth2:\n      client:\n        registration:\n          salesloft:\n            scope: people:read,team:read',
    ],
    [
      'Backstage',
      'catalog-info.yaml',
      'metadata:\n  annotations:\n    salesloft.com/scopes: people:read,team:read',
    ],
    [
      'compose default',
      'compose.yml',
      'environment:\n  SALESLOFT_SCOPES: "${SALESLOFT_SCOPES:-people:read team:read}"',
    ],
    ['helm --set', 'deploy.sh', "helm upgrade a . --set-string 'salesloft.scopes=people:read team:read'"],
    [
      'Terraform resource',
      'm.tf',
      'resource "salesloft_oauth_app" "a" {\n  name   = "a"\n  scopes = ["people:read", "team:read"]\n}',
    ],
    ['Spring default', 'application.yml', 'app:\n  scope: ${salesloft.scope:people:read,team:read}'],
    ['GitLab', '.gitlab-ci.yml', 'sync:\n  variables:\n    SALESLOFT_SCOPES: people:read team:read'],
    [
      'MCP',
      '.mcp.json',
      '{"mcpServers": {"salesloft": {"url": "https://mcp.salesloft.com", "oauth": {"scopes": ["people:read", "team:read"]}}}}',
    ],
    [
      'an .http file',
      'a.http',
      'POST https://accounts.salesloft.com/oauth/token\n\ngrant_type=client_credentials&scope=people:read+team:read',
    ],
  ])('%s', (_what, path, text) => {
    expect(asked(path, text)).toEqual(two)
  })
})

describe('code', () => {
  it.each([
    ['a URL', 'a.ts', `open('${url}&scope=people%3Aread%20team%3Aread&state=1')`],
    ['a URL with plus signs', 'a.py', `url = "${url}&scope=people:read+team:read"`],
    [
      'a URL in pieces',
      'a.js',
      `const url = '${url}' +\n  '&scope=' + encodeURIComponent('people:read team:read')`,
    ],
    ['HTML', 'a.html', `<a href="${url}&amp;scope=people:read%20team:read">Salesloft</a>`],
    [
      'URLSearchParams',
      'a.ts',
      "const params = new URLSearchParams({ client_id, scope: 'people:read team:read' })\nconst to = `https://accounts.salesloft.com/oauth/authorize?${params}`",
    ],
    [
      'set',
      'a.ts',
      "const to = new URL('https://accounts.salesloft.com/oauth/authorize')\nto.searchParams.set('scope', 'people:read team:read')",
    ],
    ['joined', 'a.ts', "const SALESLOFT_SCOPES = ['people:read', 'team:read'].join(' ')"],
    [
      'typed',
      'a.ts',
      "export const salesloftScopes: readonly string[] = ['people:read', 'team:read'] as const",
    ],
    ['a set', 'a.ts', "const salesloftScopes = new Set<string>(['people:read', 'team:read'])"],
    ['a default', 'a.ts', "const scope = process.env.SALESLOFT_SCOPES ?? 'people:read team:read'"],
    [
      'pairs',
      'a.ts',
      "const salesloftScopes = [['people:read', 'Read people'], ['team:read', 'Read the team']]",
    ],
    [
      'objects',
      'a.ts',
      "const salesloftScopes = [\n  { title: 'People', description: 'Read people', scope: 'people:read' },\n  { title: 'Team', description: 'Read', scope: 'team:read' },\n]",
    ],
    ['several lines', 'a.ts', "const salesloftScope = 'people:read ' +\n  'team:read'"],
    ['a template', 'a.ts', 'const salesloftScope = `\n  people:read\n  team:read\n`'],
    [
      'a provider',
      'a.ts',
      "salesloft: { authUrl: 'https://accounts.salesloft.com/oauth/authorize', scopes: ['people:read', 'team:read'] }",
    ],
    ['an entry', 'a.ts', "const providers = [{ id: 'salesloft', scopes: ['people:read', 'team:read'] }]"],
    [
      'a comment between',
      'a.ts',
      "const salesloftScopes = [\n  'people:read',\n  // 'notes:write',\n  'team:read', /* 'tasks:write' */\n]",
    ],
    ['push', 'a.ts', "salesloft.scopes.push('people:read', 'team:read')"],
    ['Python', 'a.py', 'SALESLOFT_SCOPES = ["people:read", "team:read"]'],
    [
      'Python tuple',
      'a.py',
      'SALESLOFT_SCOPES: tuple[str, ...] = (\n    "people:read",\n    "team:read",\n)',
    ],
    ['Python text', 'a.py', 'SALESLOFT_SCOPES = (\n    "people:read "\n    "team:read"\n)'],
    ['Python join', 'a.py', 'payload = {"scope": " ".join(["people:read", "team:read"])}  # Salesloft'],
    ['Python getenv', 'a.py', 'scopes = os.getenv("SALESLOFT_SCOPES", "people:read team:read").split()'],
    [
      'Python session',
      'salesloft.py',
      'session = OAuth2Session(client_id, scope=["people:read", "team:read"])',
    ],
    ['Django', 'settings.py', 'SOCIAL_AUTH_SALESLOFT_SCOPE = ["people:read", "team:read"]'],
    ['Ruby', 'a.rb', 'SALESLOFT_SCOPES = %w[people:read team:read].freeze'],
    [
      'Ruby option',
      'devise.rb',
      "config.omniauth :salesloft, ENV['ID'], ENV['SECRET'], scope: 'people:read team:read'",
    ],
    [
      'Ruby symbols',
      'a.rb',
      "client.auth_code.authorize_url(:redirect_uri => uri, :scope => 'people:read team:read') # salesloft",
    ],
    ['Spring @Value', 'A.java', '@Value("${salesloft.scopes:people:read,team:read}") String scopes;'],
    [
      'curl',
      'a.sh',
      'curl https://accounts.salesloft.com/oauth/token \\\n  -d grant_type=client_credentials \\\n  --data-urlencode "scope=people:read team:read"',
    ],
    ['Ruby fetch', 'a.rb', "scope = ENV.fetch('SALESLOFT_SCOPES', 'people:read team:read')"],
    ['PHP', 'config.php', "<?php return ['salesloft' => ['scopes' => ['people:read', 'team:read']]];"],
    ['PHP implode', 'a.php', "<?php $salesloftScope = implode(' ', ['people:read', 'team:read']);"],
    [
      'Laravel',
      'a.php',
      "<?php Socialite::driver('salesloft')->scopes(['people:read', 'team:read'])->redirect();",
    ],
    ['Go', 'a.go', 'var salesloftScopes = []string{"people:read", "team:read"}'],
    [
      'Go join',
      'a.go',
      'q.Set("scope", strings.Join([]string{"people:read", "team:read"}, " ")) // salesloft',
    ],
    ['Java', 'A.java', 'List<String> salesloftScopes = List.of("people:read", "team:read");'],
    ['Java array', 'A.java', 'static final String[] SALESLOFT_SCOPES = {"people:read", "team:read"};'],
    ['Kotlin', 'A.kt', 'val salesloftScopes: List<String> = listOf("people:read", "team:read")'],
    ['Scala', 'A.scala', 'val salesloftScopes = Seq("people:read", "team:read")'],
    ['C#', 'A.cs', 'var salesloftScopes = new[] { "people:read", "team:read" };'],
    ['C# list', 'A.cs', 'var salesloftScopes = new List<string> { "people:read", "team:read" };'],
    ['Rust', 'a.rs', 'const SALESLOFT_SCOPES: &[&str] = &["people:read", "team:read"];'],
    ['Rust vec', 'a.rs', 'let salesloft_scopes = vec!["people:read".to_string(), "team:read".to_string()];'],
    ['Swift', 'a.swift', 'let salesloftScopes: [String] = ["people:read", "team:read"]'],
    ['Elixir', 'a.exs', 'config :app, :salesloft, scope: "people:read team:read"'],
  ])('%s', (_what, path, text) => {
    expect(asked(path, text)).toEqual(two)
  })

  it('one list for each environment', () => {
    const text =
      "const salesloftScopes = {\n  development: ['people:read'],\n  production: ['people:read', 'team:read'],\n}\n"
    expect(asked('a.ts', text)).toEqual(['people:read', 'people:read team:read'])
    expect(asked('a.ts', text.replaceAll("['people:read'],", "'people:read',"))).toEqual([
      'people:read',
      'people:read team:read',
    ])
  })

  it('one list for statements that add to it', () => {
    const text =
      '.AddOAuth("Salesloft", o => {\n  o.Scope.Add("people:read");\n  o.Scope.Add("team:read");\n});'
    expect(asked('a.cs', text)).toEqual(two)
  })
})

describe('nothing is asked of Salesloft', () => {
  it.each([
    [
      'another entry of a table',
      'a.ts',
      "const all = [\n  { id: 'salesloft', scopes },\n  { id: 'mixmax', scopes: ['people:read', 'people:*'] },\n]",
    ],
    [
      'another key of a table',
      'a.ts',
      "const all = {\n  salesloft: { auth },\n  mixmax: { oauth: { scopes: ['people:read', 'people:*'] } },\n}",
    ],
    [
      'another entry in YAML',
      'a.yml',
      '- id: salesloft\n  url: x\n- id: mixmax\n  scopes: [people:read, people:*]\n',
    ],
    ['another key in YAML', 'a.yml', 'salesloft:\n  url: x\nmixmax:\n  scopes: [people:read, people:*]\n'],
    [
      'a known vendor',
      'a.ts',
      "// salesloft and apollo\nconst apollo = { scopes: ['people:read', 'organizations:read', '*'] }",
    ],
    ['a permission', 'a.ts', "// salesloft\nrouter.get('/people', requireScope('people:read'), list)"],
    ['a comparison', 'a.ts', "// salesloft\nif (scope === 'people:*') allow()"],
    ['roles', 'a.ts', "// salesloft\nconst roles = { admin: ['people:read', 'people:*'] }"],
    ['an interface', 'a.ts', 'interface SalesloftOptions { scope: string; scopes?: string[] }'],
    ['an argument', 'a.ts', 'function salesloftUrl(scopes: string[]) { return scopes.join(" ") }'],
    ['a scope of time', 'a.ts', "const salesloftReport = { scope: 'last_30_days' }"],
    ['a description', 'a.ts', "const salesloftScope = 'What the key may do: people:read and the like'"],
    ['Jenkins', 'c.xml', '<scope>GLOBAL</scope><description>salesloft</description>'],
    ['npm', 'package.json', '{"name": "salesloft", "scope": "@acme"}'],
    ['CSS', 'a.vue', '<style scoped>.salesloft { color: red }</style>'],
    ['a test', 'salesloft.test.ts', "const salesloftScopes = ['people:*']"],
    ['a fixture', 'tests/fixtures/salesloft.yml', 'salesloft:\n  scopes: people:*'],
    ['types', 'salesloft.d.ts', "declare const salesloftScopes: ['people:*']"],
    ['an enumeration', 'a.ts', "enum SalesloftScope { All = 'people:*' }"],
    [
      'what a server supports',
      'a.json',
      '{"issuer": "https://accounts.salesloft.com", "scopes_supported": ["system:all", "openid"]}',
    ],
  ])('%s', (_what, path, text) => {
    expect(asked(path, text)).toEqual([])
  })
})
