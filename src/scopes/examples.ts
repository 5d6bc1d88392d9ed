// The examples of `excessive-scope`: its tests, its page and what `explain` prints.
import type { Example } from '../rules/rule.ts'

const authorize = 'https://accounts.salesloft.com/oauth/authorize?response_type=code&client_id=1'

const reported: readonly Example[] = [
  {
    path: 'src/login.ts',
    text: `location.href = '${authorize}&scope=people%3Aread+people%3A*'\n`,
    hits: 1,
    note: 'a wildcard',
  },
  {
    path: '.env',
    text: 'SALESLOFT_SCOPES="people:read email_contents:read"\n',
    hits: 1,
    note: 'a privileged scope',
  },
  {
    path: '.env.production',
    text: 'SALESLOFT_SCOPES=people.read,accounts:read\n',
    hits: 1,
    note: 'no scope of Salesloft: did you mean `people:read`?',
  },
  {
    path: '.env.development',
    text: 'SALESLOFT_SCOPES=people:read people:write people:delete\n',
    hits: 1,
    note: 'one finding: development reads only',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_SCOPES=people:read people:write people:delete\n',
    hits: 1,
    note: 'staging deletes nothing',
  },
  {
    path: 'config/salesloft.yml',
    text: 'production:\n  salesloft:\n    scopes:\n      - people:read\n      - system:all\n',
    hits: 1,
    note: 'the whole account',
  },
  {
    path: 'app-config.yaml',
    text: 'auth:\n  providers:\n    salesloft:\n      development:\n        additionalScopes: [people:read, cadences:write]\n',
    hits: 1,
    note: 'Backstage; the heading says development',
  },
  {
    path: 'chart/values-dev.yaml',
    text: 'env:\n  - name: SALESLOFT_SCOPES\n    value: "people:write"\n',
    hits: 1,
    note: 'Helm',
  },
  {
    path: 'infra/staging/main.tf',
    text: 'variable "salesloft_scopes" {\n  type    = list(string)\n  default = ["accounts:read", "team:write"]\n}\n',
    hits: 1,
    note: 'Terraform; writes what the team has set up',
  },
  {
    path: 'src/auth.js',
    text: "passport.use('salesloft', new OAuth2Strategy({\n  authorizationURL: 'https://accounts.salesloft.com/oauth/authorize',\n  scope: ['people:read', '*:*'],\n}))\n",
    hits: 1,
    note: 'Passport',
  },
  {
    path: 'config/initializers/omniauth.rb',
    text: "provider :salesloft, ENV['SALESLOFT_CLIENT_ID'], ENV['SALESLOFT_CLIENT_SECRET'], scope: 'people:read admin'\n",
    hits: 1,
    note: 'OmniAuth',
  },
  {
    path: 'auth.ts',
    text: "export default SalesloftProvider({\n  authorization: { params: { scope: 'people:read data_control:write' } },\n})\n",
    hits: 1,
    note: 'Auth.js',
  },
  {
    path: 'salesloft/token.py',
    text: 'import requests\nrequests.post("https://accounts.salesloft.com/oauth/token", data={\n    "grant_type": "client_credentials",\n    "scope": " ".join(["accounts:read", "accounts:*"]),\n})\n',
    hits: 1,
    note: 'a token request',
  },
  {
    path: 'token.sh',
    text: 'curl -X POST https://accounts.salesloft.com/oauth/token -d grant_type=client_credentials -d "scope=people:read crm_id_person:write"\n',
    hits: 1,
  },
  {
    path: 'oauth.go',
    text: 'var salesloft = &oauth2.Config{\n\tScopes:   []string{"people:read", "people.write"},\n\tEndpoint: oauth2.Endpoint{AuthURL: "https://accounts.salesloft.com/oauth/authorize"},\n}\n',
    hits: 1,
  },
  {
    path: 'Startup.cs',
    text: 'builder.AddOAuth("Salesloft", options => {\n    options.Scope.Add("people:read");\n    options.Scope.Add("external_emails:write");\n});\n',
    hits: 1,
  },
  {
    path: 'src/Salesloft.php',
    text: "<?php\n$salesloft = ['scopes' => ['people:read', 'people:all']];\n",
    hits: 1,
  },
  {
    path: 'Salesloft.java',
    text: 'ClientRegistration.withRegistrationId("salesloft")\n    .scope("people:read", "people:r")\n    .build();\n',
    hits: 1,
  },
  {
    path: 'application.properties',
    text: 'spring.security.oauth2.client.registration.salesloft.scope=people:read,*\n',
    hits: 1,
  },
  {
    path: 'salesloft.toml',
    text: '[salesloft]\nscopes = [\n  "people:read",\n  # "people:write",\n  "poeple:read",\n]\n',
    hits: 1,
    note: 'a misspelling',
  },
  {
    path: '.github/workflows/sync.yml',
    text: 'on: push\njobs:\n  sync:\n    environment: development\n    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_SCOPES: people:write\n',
    hits: 1,
    note: 'the job says development',
  },
]

const beyondCalls: readonly Example[] = [
  {
    path: '.env.production',
    text: 'SALESLOFT_SCOPES=people:read people:write notes:write\n',
    hits: 1,
    note: 'a note: the smallest set that serves the calls, and what is beyond it',
    others: {
      'src/people.ts':
        "const api = axios.create({ baseURL: 'https://api.salesloft.com/v2' })\nawait api.get('/people.json')\nawait api.put(`/people/${id}.json`, person)\n",
    },
  },
  {
    path: '.env.production',
    text: 'SALESLOFT_SCOPES=people:read people:write\n',
    hits: 0,
    note: 'a method that is not said may be any',
    others: { 'src/people.py': 'PEOPLE = "https://api.salesloft.com/v2/people.json"\n' },
  },
  {
    path: 'src/people.ts',
    text: "await fetch('https://api.salesloft.com/v2/people.json')\n",
    hits: 0,
    note: 'nothing is asked for in the repository, so there is nothing to compare',
  },
]

const leftAlone: readonly Example[] = [
  {
    path: 'src/login.ts',
    text: `location.href = '${authorize}'\n`,
    hits: 0,
    note: 'the documented URL has no scopes',
  },
  {
    path: 'src/login.ts',
    text: `location.href = '${authorize}&scope=people%3Aread+accounts%3Awrite'\n`,
    hits: 0,
    note: 'ordinary scopes',
  },
  {
    path: 'src/login.ts',
    text: `const url = \`${authorize}&scope=\${scopes}\`\n`,
    hits: 0,
    note: 'computed',
  },
  { path: '.env.development', text: 'SALESLOFT_SCOPES=people:read accounts:read openid\n', hits: 0 },
  {
    path: '.env.staging',
    text: 'SALESLOFT_SCOPES=people:read people:write notes:write\n',
    hits: 0,
    note: 'limited writing',
  },
  {
    path: '.env.production',
    text: 'SALESLOFT_SCOPES=people:read people:delete\n',
    hits: 0,
    note: 'production may, if it must',
  },
  {
    path: '.env.example',
    text: '# SALESLOFT_SCOPES=people:*\nSALESLOFT_SCOPES=\n',
    hits: 0,
    note: 'a comment',
  },
  {
    path: 'src/auth.ts',
    text: "// salesloft scope: 'people:*'\nexport const salesloftScopes = ['people:read']\n",
    hits: 0,
  },
  {
    path: 'src/providers.ts',
    text: "export const providers = {\n  salesforce: { scopes: ['api', 'refresh_token', 'full'] },\n  hubspot: { scopes: ['crm.objects.contacts.read'] },\n  google: { scopes: ['https://www.googleapis.com/auth/calendar'] },\n  github: { scopes: ['repo', 'admin:org'] },\n  outreach: { scopes: ['prospects.read', 'accounts.read', 'all'] },\n  salesloft: { scopes: ['people:read', 'accounts:read'] },\n}\n",
    hits: 0,
    note: 'other vendors in the same file',
  },
  {
    path: '.env',
    text: 'SALESLOFT_CLIENT_ID=abc\nHUBSPOT_SCOPES=contacts:* oauth\nGITHUB_SCOPE=repo\nACME_SCOPES=accounts:*\n',
    hits: 0,
    note: "others' settings",
  },
  {
    path: 'src/graph.ts',
    text: "// beside Salesloft\nexport const scopes = ['User.Read', 'People.Read', 'Mail.Read']\n",
    hits: 0,
    note: "Microsoft's",
  },
  {
    path: 'src/keys.ts',
    text: "import { salesloft } from './salesloft'\nexport const scopes = ['contacts:read', 'webhooks:write', 'accounts:read', 'billing:*']\n",
    hits: 0,
    note: 'its own API',
  },
  {
    path: 'src/can.ts',
    text: "if (salesloft.hasScope('people:*')) requireScope('admin')\nconst ok = token.scopes.includes('system:all') // salesloft\n",
    hits: 0,
    note: 'asked of a token, not for one',
  },
  {
    path: 'cassettes/salesloft.json',
    text: '{"access_token": "x", "token_type": "bearer", "expires_in": 7200, "scope": "people:read email_contents:read"}\n',
    hits: 0,
    note: 'an answer',
  },
  {
    path: 'api/salesloft-openapi.json',
    text: '{"info": {"title": "Salesloft"}, "securitySchemes": {"oauth": {"flows": {"authorizationCode": {"scopes": {"email_contents:read": "Read the text of e-mails"}}}}}}\n',
    hits: 0,
    note: 'what could be asked for',
  },
  {
    path: 'src/salesloft.ts',
    text: "export type SalesloftScope = 'people:read' | 'people:*' | 'email_contents:read'\n",
    hits: 0,
    note: 'a type',
  },
  {
    path: 'pom.xml',
    text: '<dependency><artifactId>salesloft-client</artifactId><scope>test</scope></dependency>\n',
    hits: 0,
    note: 'another meaning',
  },
  {
    path: 'src/salesloft.directive.js',
    text: "app.directive('salesloft', () => ({ scope: { person: '=' }, link($scope) { $scope.all = '*' } }))\n",
    hits: 0,
    note: 'another meaning',
  },
  {
    path: 'chart/templates/salesloft.yaml',
    text: 'env:\n  - name: SALESLOFT_SCOPES\n    value: {{ .Values.salesloft.scopes | quote }}\n',
    hits: 0,
    note: 'a template',
  },
  { path: 'README.md', text: 'Set `SALESLOFT_SCOPES=people:*`.\n', hits: 0, note: 'a document' },
  {
    path: 'src/other.ts',
    text: "export const oauth = { scope: 'people:* admin' }\n",
    hits: 0,
    note: 'nothing says Salesloft',
  },
]

export const scopeExamples: readonly Example[] = [...reported, ...beyondCalls, ...leftAlone]
