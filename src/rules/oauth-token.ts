import { rotateToken, salesloftDocs } from './advice.ts'
import { credentialsOf } from './credential.ts'
import type { TextRule } from './rule.ts'

/** Tokens are opaque (reference 1): no shape to look for, so the setting's name and its surroundings decide. */
export const oauthToken: TextRule = {
  kind: 'text',
  id: 'oauth-token',
  severity: 'error',
  title: 'Salesloft OAuth token',
  why: 'An access token opens the API for two hours, and the refresh token beside it makes new ones until it is used or revoked. Stolen tokens of this kind opened the CRM data of over 700 companies in 2025.',
  fix: rotateToken,
  references: [`${salesloftDocs}/docs/platform/api-basics/oauth-authentication/`],
  examples: [
    { path: 'tokens.json', text: '{"salesloft": {"refresh_token": "{{token}}"}}', hits: 1 },
    { path: 'run.sh', text: 'export SALESLOFT_ACCESS_TOKEN="{{jwt}}"\n', hits: 1 },
    {
      path: 'tap_salesloft/config.json',
      text: '{"access_token": "{{token}}"}',
      hits: 1,
      note: 'the path says Salesloft',
    },
    { path: 'run.sh', text: 'export SALESLOFT_ACCESS_TOKEN="mock_access_token"\n', hits: 0, note: 'a dummy' },
    {
      path: 'a.rb',
      text: "token = ENV['SALESLOFT_ACCESS_TOKEN']\n",
      hits: 0,
      note: 'read from the environment',
    },
    {
      path: 'a.ts',
      text: 'salesloft.refreshToken = await store.get("salesloft/refresh")',
      hits: 0,
      note: 'a call',
    },
  ],
  find: (text) => credentialsOf(text, ['oauth-token']),
}
