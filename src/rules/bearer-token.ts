import type { Assignment } from '../scan/assignments.ts'
import { nearestOwner } from '../scan/context.ts'
import type { ScannedText } from '../scan/text.ts'
import { strengthOf } from '../scan/values.ts'
import { rotateKey, salesloftDocs } from './advice.ts'
import { claimOf } from './credential.ts'
import type { Hit, TextRule } from './rule.ts'

/** Every Salesloft credential travels as `Authorization: Bearer <credential>` (reference 1). */
const bearer =
  /(?<![A-Za-z0-9_])Bearer(?:[ \t]|%20|\\u0020|\+|["'`][ \t]*[+.&,][ \t]*["'`]){1,2}([A-Za-z0-9._~+/-]{8,4096}={0,2})/gi

export const bearerToken: TextRule = {
  kind: 'text',
  id: 'bearer-token',
  severity: 'error',
  title: 'Bearer token in a request to Salesloft',
  why: 'A recorded or hard-coded Authorization header can be replayed by anyone who reads it, until the token is revoked.',
  fix: rotateKey,
  references: [`${salesloftDocs}/docs/platform/api-basics/oauth-authentication/`],
  examples: [
    {
      path: 'README.md',
      text: 'curl -H "Authorization: Bearer {{token}}" https://api.salesloft.com/v2/me',
      hits: 1,
    },
    {
      path: 'cassette.yml',
      text: 'request:\n  uri: https://api.salesloft.com/v2/people\n  headers:\n    Authorization:\n    - Bearer {{hex-64}}\n',
      hits: 1,
    },
    { path: 'a.http', text: 'GET https://api.salesloft.com/v2/me\nAuthorization: Bearer {{jwt}}\n', hits: 1 },
    {
      path: 'a.bru',
      text: 'get {\n  url: https://api.salesloft.com/v2/me\n}\nauth:bearer {\n  token: {{token}}\n}\n',
      hits: 1,
      note: 'as Bruno keeps it',
    },
    {
      path: 'README.md',
      text: 'curl -H "Authorization: Bearer $SALESLOFT_API_KEY" https://api.salesloft.com/v2/me',
      hits: 0,
    },
    {
      path: 'README.md',
      text: 'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.salesloft.com/v2/me',
      hits: 0,
    },
    {
      path: 'a.http',
      text: '### salesloft\n\n\n\nGET https://api.other.test/v1\nAuthorization: Bearer {{token}}\n',
      hits: 0,
      note: "another host's",
    },
  ],
  find: (text) => (text.salesloft ? [...tokensIn(text), ...tokenSettings(text)] : []),
}

/** `"type": "bearer", "token": "…"` as Postman, Insomnia and Bruno keep the header; the header in several literals. */
function* tokenSettings(text: ScannedText): Generator<Hit> {
  for (const assignment of text.assignments()) {
    if (!isBearer(text, assignment)) continue
    const secret = assignment.value.replace(/^bearer\s+/i, '')
    if (strengthOf(secret) === 'none' || claimOf(text, assignment) === 'none') continue
    yield { start: assignment.end - secret.length, end: assignment.end, secret, confidence: 'high' }
  }
}

function isBearer({ text }: ScannedText, { name, start, value }: Assignment): boolean {
  if (/authorization$/i.test(name)) return /^bearer\s/i.test(value)
  if (/bearer_?auth$/i.test(name)) return true
  return /^(?:token|bearer)$/i.test(name) && /\bbearer\b/i.test(text.slice(Math.max(0, start - 160), start))
}

function* tokensIn(text: ScannedText): Generator<Hit> {
  for (const match of text.text.matchAll(bearer)) {
    const secret = match[1] ?? ''
    const end = match.index + match[0].length
    const strength = strengthOf(secret)
    if (strength === 'none' || /[({[]/.test(text.text[end] ?? '')) continue
    if (nearestOwner(text.text, text.mentions(), match.index, text.pathNamesSalesloft) !== 'salesloft')
      continue
    yield { start: end - secret.length, end, secret, confidence: strength === 'strong' ? 'high' : 'medium' }
  }
}
