// The one credential that tells by itself what it is: no keyword is needed near it.
import { hashing } from '../scan/hashing.ts'
import { glueAt } from '../scan/literals-joined.ts'
import { isMonotonous } from '../scan/placeholders.ts'
import type { ScannedText } from '../scan/text.ts'
import { rotateKey, salesloftDocs } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

/**
 * `ak_` + 64 lower-case hex is documented (reference 1). `v2_ak_<digits>_` + 64 hex is the form that whole
 * histories of 221 public repositories show most (26 of 31 keys, 2019-2026); the digits name the team or issuer.
 * No word character before and no alphanumeric after keeps all 31 and none of 100 look-alikes (other vendors'
 * `ak_` keys, digests).
 */
const key = /^(?:v\d_ak_\d{1,12}_|ak_)[0-9a-f]{64}/
const longestKey = 6 + 12 + 1 + 64

/** An escape before the key (`\n`, `%3D`, `\u003d`, a colour) ends in a letter that is not its own. */
const boundary =
  /(?<![A-Za-z0-9_])|(?<=\\[abefnrtv0])|(?<=%[0-9A-Fa-f]{2})|(?<=\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|0[0-7]{2}))|(?<=\u001b\[[0-9;]{0,8}m)|(?<=\[[0-9;]{1,8}m)/
/** A key's prefix, or as much of it as stands before the end of a literal that goes on elsewhere. */
const prefix = /(?:v\d_)?ak_|(?:v\d?_?a?k?|ak?)(?=\\{0,3}["'`])/
/** Where a key begins. What it begins with is asked twice, since fewest places have that. */
const beginning = new RegExp(`(?=${prefix.source})(?:${boundary.source})(?:${prefix.source})`, 'g')

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
    {
      path: 'a.js',
      text: "const k = 'v2_a' + 'k_10417_' +\n  '{{hex-64}}'",
      hits: 1,
      note: 'wherever they were cut',
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
  find: keysIn,
}

function* keysIn({ text }: ScannedText): Generator<Hit> {
  let searchedTo = 0
  for (const { index } of text.matchAll(beginning)) {
    if (index < searchedTo) continue
    const found = keyAt(text, index)
    if (found === undefined) continue
    searchedTo = found.end
    if (sha256(found.secret) === documentedKey || isMonotonous(found.secret.slice(-64))) continue
    yield { start: index, end: found.end, secret: found.secret, confidence: 'high' }
  }
}

/** Reads on over the joints of adjacent literals and continued lines. */
function keyAt(text: string, from: number): { secret: string; end: number } | undefined {
  let read = ''
  let end = from
  for (let piece = 0; piece < 20; piece++) {
    while (end < text.length && read.length <= longestKey && /[0-9a-z_]/.test(text[end] ?? ''))
      read += text[end++]
    const secret = key.exec(read)?.[0]
    if (secret !== undefined) {
      end -= read.length - secret.length
      return /[A-Za-z0-9]/.test(text[end] ?? '') ? undefined : { secret, end }
    }
    const glue = read.length < longestKey ? glueAt(text, end, 'any') : 0
    if (glue === 0) return undefined
    end += glue
  }
  return undefined
}

const sha256 = (text: string): string => hashing().createHash('sha256').update(text).digest('hex')
