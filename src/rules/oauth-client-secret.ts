import { rotateSecret, salesloftDocs } from './advice.ts'
import { credentialsOf } from './credential.ts'
import type { ScannedText } from '../scan/text.ts'
import { strengthOf } from '../scan/values.ts'
import type { Hit, TextRule } from './rule.ts'

/** 64 hex digits in every public example seen, the same shape as the public client id and as a digest: the name decides. */
export const oauthClientSecret: TextRule = {
  kind: 'text',
  id: 'oauth-client-secret',
  severity: 'error',
  title: 'Salesloft OAuth application secret',
  why: 'With the application secret an attacker can act as your application: exchange stolen codes, refresh stolen tokens, or take a client-credentials token for the whole team.',
  fix: rotateSecret,
  references: [
    `${salesloftDocs}/docs/platform/api-basics/oauth-authentication/`,
    `${salesloftDocs}/docs/platform/api-basics/client-creds/`,
  ],
  examples: [
    { path: 'config.ini', text: 'SALESLOFT_CLIENT_SECRET={{hex-64}}\n', hits: 1 },
    {
      path: 'config/salesloft.yml',
      text: 'production:\n  client_id: {{hex-64-2}}\n  client_secret: {{hex-64}}\n',
      hits: 1,
      note: 'the path says Salesloft',
    },
    { path: 'app.json', text: '{"salesloft": {"applicationSecret": "{{hex-64}}"}}', hits: 1 },
    {
      path: 'oauth.py',
      text: 'URL = "https://accounts.salesloft.com/oauth/token"\nCLIENT_SECRET = "{{hex-64}}"\n',
      hits: 1,
    },
    {
      path: 'omniauth.rb',
      text: "provider :salesloft, '{{hex-64-2}}', '{{hex-64}}'",
      hits: 1,
      note: 'the second argument',
    },
    {
      path: 'config.ini',
      text: 'SALESLOFT_CLIENT_ID={{hex-64}}\n',
      hits: 0,
      note: 'the application id is public by design',
    },
    {
      path: 'config.ini',
      text: 'SALESLOFT_CLIENT_SECRET=${SALESLOFT_CLIENT_SECRET}\n',
      hits: 0,
      note: 'a reference',
    },
    {
      path: 'a.ts',
      text: 'salesloft(); const hubspot = { client_secret: "{{hex-64}}" }',
      hits: 0,
      note: "another vendor's",
    },
    {
      path: 'Gopkg.lock',
      text: '# salesloft\ndigest = "1:{{hex-64}}"\n',
      hits: 0,
      note: 'a digest near the word',
    },
  ],
  find: (text) => [...credentialsOf(text, ['client-secret']), ...omniauthSecrets(text)],
}

/** `provider :salesloft, '<id>', '<secret>'` (OmniAuth): the place in the list names the secret. */
const omniauth = /provider[ (]+:salesloft\w*,\s*(["'])([^"'\n]{8,256})\1,\s*(["'])([^"'\n]{8,256})\3/gi

function* omniauthSecrets({ text }: ScannedText): Generator<Hit> {
  for (const match of text.matchAll(omniauth)) {
    const secret = match[4] ?? ''
    const end = match.index + match[0].length - 1
    if (strengthOf(secret) !== 'none') yield { start: end - secret.length, end, secret, confidence: 'high' }
  }
}
