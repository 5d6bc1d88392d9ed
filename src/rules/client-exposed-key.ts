import { isPlaceholder } from '../scan/placeholders.ts'
import { browserPublicPrefix, kindOfName, namesSalesloft } from '../scan/names.ts'
import type { ScannedText } from '../scan/text.ts'
import { strengthOf } from '../scan/values.ts'
import { rotateKey } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

const publicName = new RegExp(`${browserPublicPrefix.source}[A-Za-z0-9_]{1,100}`, 'g')
const privateName = /process\.env\.([A-Za-z0-9_]{4,100})/g

export const clientExposedKey: TextRule = {
  kind: 'text',
  id: 'client-exposed-key',
  severity: 'error',
  title: 'Salesloft credential under a browser-public name',
  why: 'Build tools copy the values of such names into the JavaScript that every visitor downloads, so the credential is public as soon as the site is built.',
  fix: `Give the setting a name without the public prefix, call Salesloft from a server, and treat the value as exposed. ${rotateKey}`,
  references: [
    'https://nextjs.org/docs/pages/guides/environment-variables#bundling-environment-variables-for-the-browser',
    'https://vite.dev/guide/env-and-mode.html#env-files',
    'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  ],
  examples: [
    { path: 'web/config.ini', text: 'NEXT_PUBLIC_SALESLOFT_API_KEY={{token}}\n', hits: 1 },
    {
      path: 'src/api.ts',
      text: 'fetch(url, { headers: { Authorization: `Bearer ${import.meta.env.VITE_SALESLOFT_TOKEN}` } })',
      hits: 1,
      note: 'used in the bundle',
    },
    {
      path: 'ci.yml',
      text: 'env:\n  REACT_APP_SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
      hits: 1,
      note: 'the name alone makes it public',
    },
    {
      path: 'app/page.tsx',
      text: "'use client'\nconst key = process.env.SALESLOFT_API_KEY\n",
      hits: 1,
      note: 'client-only code',
    },
    {
      path: 'web/config.ini',
      text: 'NEXT_PUBLIC_SALESLOFT_CLIENT_ID={{hex-64}}\n',
      hits: 0,
      note: 'a public id',
    },
    { path: '.env.example', text: 'NEXT_PUBLIC_SALESLOFT_API_KEY=\n', hits: 0, note: 'no value' },
    {
      path: 'README.md',
      text: 'Never use `NEXT_PUBLIC_SALESLOFT_API_KEY`.',
      hits: 0,
      note: 'a sentence about the name',
    },
    {
      path: 'app/page.tsx',
      text: 'const key = process.env.SALESLOFT_API_KEY\n',
      hits: 0,
      note: 'server code',
    },
  ],
  find: (text) => (text.salesloft ? [...givenPublicName(text), ...usedInClientCode(text)] : []),
}

/** A public name that is given a value, or read by code. Code that reads it often is one finding a file. */
function* givenPublicName({ text }: ScannedText): Generator<Hit> {
  const read = new Set<string>()
  let valueEnd = 0
  for (const match of text.matchAll(publicName)) {
    const name = match[0]
    if (match.index < valueEnd || !namesSalesloft(name) || kindOfName(name) === undefined) continue
    const end = match.index + name.length
    const given = /^\\?["'`]?\]?[ \t]*(?::=|[=:])[ \t]*(\\?["'`]?)([^\r\n]*)/.exec(
      text.slice(end, end + 8192),
    )
    const isRead = /(?:env|config|public)\??\.$|\[["']$|\$\{?$/.test(
      text.slice(Math.max(0, match.index - 20), match.index),
    )
    if (isRead) {
      if (!read.has(name) && !hasFallback.test(text.slice(end, end + 20)))
        yield { start: match.index, end, identity: name, confidence: 'high' }
      read.add(name)
    } else if (given !== null) {
      yield* valueGiven(given, { name, start: match.index, end })
      const { length } = valueOf(given)
      if (length > longestPlain) valueEnd = end + length
    }
  }
}

/** `process.env.X || '…'`: the literal is the credential, and other rules report it. */
const hasFallback = /^[\])"']{0,3}\s*(?:\|\||\?\?)\s*["'`]/

interface Name {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** What stands inside a longer value is not read as settings of their own: each would hold all behind it. */
const longestPlain = 256

function valueOf(given: RegExpExecArray): string {
  return /^[^\s"'`,;\\]+/.exec(given[2] ?? '')?.[0] ?? ''
}

function* valueGiven(given: RegExpExecArray, { name, start, end }: Name): Generator<Hit> {
  const value = valueOf(given)
  if (strengthOf(value) !== 'none') {
    const from = end + given[0].length - (given[2] ?? '').length
    yield { start: from, end: from + value.length, secret: value, confidence: 'high' }
  } else if (
    isPlaceholder(value) &&
    /secrets\.|process\.env|env\(|getenv|ENV\[|^\$\{?\w/.test((given[2] ?? '').slice(0, 400))
  ) {
    yield { start, end, identity: name, confidence: 'high' }
  }
}

/** `'use client'` at the head of a file sends all of it to the browser. */
function* usedInClientCode({ text }: ScannedText): Generator<Hit> {
  if (!/^\s*(?:\/\/[^\n]*\n\s*)*["']use client["']/.test(text)) return
  for (const match of text.matchAll(privateName)) {
    const name = match[1] ?? ''
    if (!namesSalesloft(name) || kindOfName(name) === undefined || browserPublicPrefix.test(name)) continue
    yield { start: match.index, end: match.index + match[0].length, identity: name, confidence: 'medium' }
    return
  }
}
