import { matchesAround } from '../scan/around-word.ts'
import { nearestOwner } from '../scan/context.ts'
import type { ScannedText } from '../scan/text.ts'
import { strengthOf } from '../scan/values.ts'
import { rotateKey, salesloftDocs } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

/** A Salesloft host (its own samples use devsalesloft.com and qasalesloft.com too), then what follows it in the URL. */
const address =
  /(?:\/\/([^\s"'<>`/@]{1,512})@)?(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,63}\.){0,4}(?:dev|qa)?salesloft\.com(?::\d{1,5})?(?![\w.-]{0,253}\.[a-z])(?:(?:[/?#]|%2F|%3F)[^\s"'<>`]{0,4096})?/gi
/** A user, four labels and what tells one of the samples' hosts may stand before the host. */
const host = { pattern: /salesloft\.com/gi, farthest: 2 + 512 + 1 + 4 * 64 + 3 }
const parameter =
  /(?:[?&#]|%3F|%26|&amp;|\\u0026)((?:api|access|refresh|auth|oauth|bearer|client|app|application|user)?[_.-]?(?:key|token|secret|password|passwd|credential|bearer|auth|apikey))(?:=|%3D|\\u003d)([^\s"'<>`&#%\\{}$]{8,4096})/gi

export const urlCredential: TextRule = {
  kind: 'text',
  id: 'url-credential',
  severity: 'error',
  title: 'Credential inside a Salesloft URL',
  why: 'A URL ends up in logs, proxies, browser histories and referrers, and here in a repository. Salesloft takes credentials in the Authorization header only.',
  fix: `${rotateKey} Send it in the Authorization header, never in the URL.`,
  references: [`${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`],
  examples: [
    {
      path: 'a.py',
      text: 'get("https://api.salesloft.com/v2/people.json?API_KEY={{hex-64}}")',
      hits: 1,
      note: 'a key without its prefix',
    },
    {
      path: 'a.sh',
      text: 'curl "https://api.salesloft.com/v2/me?per_page=1&access_token={{token}}"',
      hits: 1,
    },
    { path: 'a.sh', text: 'curl https://sync:{{password}}@api.salesloft.com/v2/me', hits: 1 },
    { path: 'a.sh', text: "curl -u '{{hex-64}}:' https://api.salesloft.com/v2/me", hits: 1 },
    {
      path: 'a.py',
      text: 'get(f"https://api.salesloft.com/v2/people.json?api_key={key}")',
      hits: 0,
      note: 'built by code',
    },
    {
      path: 'a.html',
      text: '<script src="https://cdn-sdr.salesloft.com/sdr-{{hex-64}}.js">',
      hits: 0,
      note: 'an asset',
    },
    {
      path: 'a.md',
      text: 'https://accounts.salesloft.com/oauth/authorize?client_id={{hex-64}}&response_type=code',
      hits: 0,
      note: 'a public id',
    },
  ],
  find: (text) => (text.salesloft ? [...credentialsIn(text), ...userOptions(text)] : []),
}

/** `curl -u 'key:' https://api.salesloft.com/…`: the same as userinfo in the URL. */
const userOption = /(?:^|\s)(?:-u|--user)[ =]?(["']?)([^\s"'<>]{8,512})\1/g

function* userOptions(text: ScannedText): Generator<Hit> {
  for (const match of text.text.matchAll(userOption)) {
    if (nearestOwner(text.text, text.mentions(), match.index, false) !== 'salesloft') continue
    const user = match[2] ?? ''
    const secret = user.endsWith(':') ? user.slice(0, -1) : user.slice(user.indexOf(':') + 1)
    const start = match.index + match[0].lastIndexOf(secret)
    if (strengthOf(secret) !== 'none') yield { start, end: start + secret.length, secret, confidence: 'high' }
  }
}

function* credentialsIn({ text }: ScannedText): Generator<Hit> {
  for (const match of matchesAround(text, address, host)) {
    const user = match[1]
    if (user !== undefined) yield* userInfo(user, match.index + 2)
    for (const found of match[0].matchAll(parameter)) {
      const secret = found[2] ?? ''
      const end = match.index + found.index + found[0].length
      if (strengthOf(secret) !== 'none') yield { start: end - secret.length, end, secret, confidence: 'high' }
    }
  }
}

/** `user:password@` or a bare `token@`. */
function* userInfo(user: string, start: number): Generator<Hit> {
  const secret = user.slice(user.indexOf(':') + 1)
  const end = start + user.length
  if (strengthOf(secret) !== 'none') yield { start: end - secret.length, end, secret, confidence: 'high' }
}
