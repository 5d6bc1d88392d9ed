// The one credential that tells by itself what it is: no keyword is needed near it.
import { createHash } from 'node:crypto'
import { glueAt } from '../scan/literals-joined.ts'
import { isMonotonous } from '../scan/placeholders.ts'
import type { ScannedText } from '../scan/text.ts'
import { rotateKey, salesloftDocs } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

/**
 * `ak_` + 64 lower-case hex is documented (reference 1). `v2_ak_<digits>_` + 64 hex is the form that whole
 * histories of 221 public repositories show most (26 of 31 keys, 2019-2026); the digits name the team or issuer.
 * No word character before and no alphanumeric after keeps all 31 and none of 100 look-alikes (other vendors'
 * `ak_` keys, digests). An escape before the key (`\n`, `%3D`, `\u003d`) ends in a letter that is not its own.
 */
const head =
  /(?:(?<![A-Za-z0-9_])|(?<=\\[abefnrtv0])|(?<=%[0-9A-Fa-f]{2})|(?<=\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|0[0-7]{2}))|(?<=\u001b\[[0-9;]{0,8}m)|(?<=\[[0-9;]{1,8}m))(?:v\d_)?ak_/g
const bodies = { current: /^\d{1,12}_[0-9a-f]{64}/, legacy: /^[0-9a-f]{64}/ } as const
/** The version may stand in a literal of its own: `'v2_' 'ak_…'`. */
const versionBefore = /(v\d_)\\?["'`][ \t]*[+.&]?[ \t]*(?:\r?\n[ \t]*)?[+.&]?[ \t]*[a-z]?\\?["'`]$/
const hexDigits = 64
const longestBody = 12 + 1 + hexDigits

/** SHA-256 of the example key that the official documentation prints (reference 1): public, so no finding. */
const documentedKey = '88ba8c9f69b1df21b6ece027e23c81b2c3244780c6bf0ac3de8310c316c18e82'

export const apiKey: TextRule = {
  kind: 'text',
  id: 'api-key',
  severity: 'error',
  title: 'Salesloft API key',
  why: 'The key acts as the user who issued it until somebody revokes it: it never expires. Whoever can read the repository, its history or a fork of it can read and change the CRM data that user sees.',
  fix: rotateKey,
  references: [
    `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
    'https://developers.salesloft.com/docs/platform/api-basics/scopes/',
  ],
  examples: [
    { path: 'src/client.ts', text: "const client = new Client('{{api-key}}')", hits: 1 },
    {
      path: 'settings.ini',
      text: '[crm]\nkey = {{legacy-api-key}}\n',
      hits: 1,
      note: 'the documented form, as issued until 2018',
    },
    {
      path: 'notes.md',
      text: 'curl -H "Authorization: Bearer {{api-key}}" https://api.salesloft.com/v2/me',
      hits: 1,
      note: 'once, although it is also a bearer token',
    },
    {
      path: 'a.py',
      text: 'KEY = ("{{api-key-head}}"\n       "{{api-key-rest}}")\n',
      hits: 1,
      note: 'adjacent literals are joined',
    },
    { path: 'k8s.yaml', text: 'data:\n  key: {{api-key-base64}}\n', hits: 1, note: 'base64 is decoded' },
    { path: 'log.txt', text: 'GET /cb?k%3D{{api-key-url}} 200', hits: 1, note: 'URL-encoding is decoded' },
    {
      path: 'cassette.json',
      text: '{"body": "line\\n{{api-key}}\\tmore"}',
      hits: 1,
      note: 'an escape before the key lends it no letter',
    },
    { path: 'a.ts', text: 'const k = "ak_{{hex-63}}"', hits: 0, note: '63 digits' },
    { path: 'a.ts', text: 'const k = "ak_{{hex-64}}f"', hits: 0, note: '65 digits' },
    {
      path: 'a.ts',
      text: 'const k = "ak_{{HEX-64}}"',
      hits: 0,
      note: 'upper-case digits are issued by nobody',
    },
    { path: 'a.ts', text: 'const xi = "ak_{{hex-48}}"', hits: 0, note: "another vendor's key" },
    { path: 'a.c', text: 'int peak_{{hex-64}};', hits: 0, note: 'a longer word' },
    {
      path: 'README.md',
      text: 'SALESLOFT_API_KEY=v2_ak_00000_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      hits: 0,
      note: 'a placeholder',
    },
    { path: 'uv.lock', text: 'hash = "sha256:{{hex-64}}"', hits: 0, note: 'a digest' },
  ],
  find: (text) => (text.text.includes('ak_') ? keysIn(text) : []),
}

function* keysIn({ text }: ScannedText): Generator<Hit> {
  for (const match of text.matchAll(head)) {
    const from = match.index + match[0].length
    const version =
      match[0] === 'ak_' ? versionBefore.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null
    const head = (version?.[1] ?? '') + match[0]
    const key = keyBody(text, from, head.startsWith('v') ? bodies.current : bodies.legacy)
    if (key === undefined) continue
    const secret = head + key.value
    if (sha256(secret) === documentedKey || isMonotonous(key.value.slice(-hexDigits))) continue
    yield { start: match.index - (version?.[0].length ?? 0), end: key.end, secret, confidence: 'high' }
  }
}

/** Reads the digits after the prefix, over the joints of adjacent literals and continued lines. */
function keyBody(text: string, from: number, body: RegExp): { value: string; end: number } | undefined {
  let value = ''
  let end = from
  for (let piece = 0; piece < 20; piece++) {
    while (end < text.length && value.length <= longestBody && /[0-9a-f_]/.test(text[end] ?? ''))
      value += text[end++]
    const key = body.exec(value)?.[0]
    if (key !== undefined) {
      end -= value.length - key.length
      return /[A-Za-z0-9]/.test(text[end] ?? '') ? undefined : { value: key, end }
    }
    const glue = value.length < longestBody ? glueAt(text, end, 'any') : 0
    if (glue === 0) return undefined
    end += glue
  }
  return undefined
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
