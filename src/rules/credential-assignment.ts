import { rotateKey, salesloftDocs } from './advice.ts'
import { credentialsOf } from './credential.ts'
import type { TextRule } from './rule.ts'

/**
 * Whatever is given to a key, token, secret or password that is named after Salesloft. The prefix decides nothing:
 * `sk_live_…` is another vendor's form, and still a leak where it is called SALESLOFT_API_KEY.
 */
export const credentialAssignment: TextRule = {
  kind: 'text',
  id: 'credential-assignment',
  severity: 'error',
  title: 'Credential given to a Salesloft setting',
  why: 'A literal in the repository is readable by everyone who can read the repository, now and in every clone. If it is live, it acts as the user behind it.',
  fix: rotateKey,
  references: [`${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`],
  examples: [
    { path: 'run.sh', text: 'export SALESLOFT_API_KEY={{live}}\n', hits: 1 },
    { path: 'settings.py', text: "SALESLOFT_SECRET = '{{token}}'\n", hits: 1 },
    {
      path: 'a.py',
      text: 'key = os.getenv("SALESLOFT_API_KEY", "{{hex-64}}")\n',
      hits: 1,
      note: 'a fallback is a literal',
    },
    {
      path: 'docker-compose.yml',
      text: 'services:\n  app:\n    environment:\n      - SALESLOFT_READ_KEY={{token}}\n',
      hits: 1,
    },
    {
      path: 'deploy.yaml',
      text: 'env:\n  - name: SALESLOFT_API_TOKEN\n    value: "{{token}}"\n',
      hits: 1,
      note: 'name and value apart',
    },
    { path: 'secret.yaml', text: 'kind: Secret\ndata:\n  salesloft-api-key: {{token-base64}}\n', hits: 1 },
    {
      path: 'connector.json',
      text: '{"properties": [{"defaultValue": "{{token}}", "key": "salesloft.api.key"}]}',
      hits: 1,
      note: 'the value comes first',
    },
    { path: 'web.config', text: '<add key="SalesloftApiKey" value="{{token}}" />', hits: 1 },
    { path: 'client.rb', text: "Salesloft.configure { |c| c.api_key = '{{hex-64}}' }", hits: 1 },
    { path: 'main.go', text: 'salesloftPassword := "{{password}}"\n', hits: 1 },
    { path: 'run.sh', text: 'export SALESLOFT_API_KEY=your_api_key_here\n', hits: 0, note: 'a placeholder' },
    {
      path: 'ci.yml',
      text: 'env:\n  SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
      hits: 0,
      note: 'a reference',
    },
    { path: 'a.ts', text: 'const key = process.env.SALESLOFT_API_KEY', hits: 0 },
    {
      path: 'a.ts',
      text: "throw new Error('SALESLOFT_API_KEY is not set: see the README of 2024')",
      hits: 0,
      note: 'a sentence',
    },
    {
      path: 'a.ts',
      text: 'salesloft(); const k = process.env.OTHER_API_KEY || "{{hex-64}}"',
      hits: 0,
      note: "the variable's name decides whose it is",
    },
    {
      path: 'database.yml',
      text: "password: <%= ENV['SALESLOFT_APP_DATABASE_PASSWORD'] %>\nSALESLOFT_APP_DATABASE_PASSWORD: {{password}}\n",
      hits: 0,
      note: "a database's password in an application of that name",
    },
    {
      path: 'a.ini',
      text: 'SALESLOFT_API_KEY_URL=https://vault.internal/v1/secret/{{uuid}}\n',
      hits: 0,
      note: 'an address',
    },
    { path: 'a.ts', text: 'const salesloftCacheKey = "{{token}}"', hits: 0, note: 'another kind of key' },
  ],
  find: (text) => credentialsOf(text, ['credential', 'bearer']),
}
