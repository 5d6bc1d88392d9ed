// Finds where code computes an HMAC and with which digest, in the words of each language's libraries.
import type { Span } from './code.ts'

export interface Digest extends Span {
  /** `sha1`, `sha256`…; the name it goes by where that is a variable; empty where nothing says. */
  readonly algorithm: string
  /** `algorithm` is the name of a variable. */
  readonly isVariable: boolean
  /** A plain hash instead of an HMAC. */
  readonly isPlain: boolean
}

interface Form {
  readonly pattern: RegExp
  readonly isPlain?: true
}

/** The first group that matched is the algorithm: a literal in quotes, a name of a digest, or a variable. */
const forms: readonly Form[] = [
  { pattern: /\bcreateHmac\s*\(\s*(["'`][\w-]+["'`]|[\w.$]+)/g },
  { pattern: /\bHmac(SHA\w+|MD5|RIPEMD160)\s*\(/g },
  { pattern: /\bhash\s*:\s*(?:\{\s*name\s*:\s*)?(["'`]SHA-?\d+["'`])/g },
  { pattern: /\bnew\s+(?:Bun\.)?CryptoHasher\s*\(\s*(["'`][\w-]+["'`]|\w+)\s*,/g },
  { pattern: /\bnew\s+jsSHA\s*\(\s*(["'`][\w-]+["'`])/g },
  { pattern: /\bhmac\s*\(\s*(sha\w+)\s*,/g },
  {
    pattern:
      /\b(?:hmac\.)(?:new|HMAC|digest)\s*\((?:[^()]|\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200}){0,4}\)){0,300}?(?:hashlib\.|digestmod\s*=\s*|digest\s*=\s*|,\s*)(["'][\w-]+["']|(?:sha|md)\d\w*)\s*[,)]/g,
  },
  { pattern: /\bHMAC\([^\n()]{0,200}(?:\([^\n()]{0,80}\)[^\n()]{0,80})?hashes\.(SHA\w{1,9})/g },
  {
    pattern:
      /\bOpenSSL::HMAC\.(?:hex|base64)?digest\s{0,3}\(?\s{0,40}(?:OpenSSL::Digest(?:(?:::Digest)?\.new\s{0,3}\(?\s{0,9}|::)?)?(["'][\w-]{1,20}["']|[\w@]{1,60})/g,
  },
  { pattern: /\bhash_hmac\s*\(\s*(["'][\w-]+["']|\$?\w+)/g },
  {
    pattern:
      /\bhmac\.New\s*\(\s*(?:func\(\)\s*hash\.Hash\s*\{\s*return\s+)?((?:sha|md)\w+)\.(?:New\w*|Sum\w*)/g,
  },
  { pattern: /\bhmac\.New\s*\(\s*([a-zA-Z]\w*)\s*,/g },
  { pattern: /\bMac\.getInstance\s*\(\s*("[\w/-]+"|[\w.]+)/g },
  { pattern: /\bHmacAlgorithms\.(\w+)/g },
  { pattern: /\bhmac(Sha\d+|Md5)(?:Hex)?\s*\(/g },
  { pattern: /\bHMAC(SHA\d+|MD5)\b(?=\s*[({.])/g },
  { pattern: /\bHmac(?:::)?\s*<\s*(Sha\w+|Md5)\s*>/g },
  { pattern: /\bHMAC\s*<\s*(?:Insecure\.)?(SHA\w+)\s*>/g },
  { pattern: /:crypto\.(?:mac\s*\(\s*:hmac\s*,|hmac\s*\()\s*(:sha\w*|\w+)/g },
  { pattern: /\bHmac\s*\(\s*(sha\w+)\s*,/g },
  { pattern: /\bhmac_(sha\w+)(?:_hex|_base64)?\s*\(/g },
  { pattern: /\bcreateHash\s*\(\s*(["'`][\w-]+["'`])/g, isPlain: true },
]

export function digestsIn(code: string, span: Span): Digest[] {
  const text = code.slice(span.start, span.end)
  if (!/hmac|hash|\bmac\b|digest/i.test(text)) return []
  const found = forms.flatMap(({ pattern, isPlain = false }) =>
    [...text.matchAll(pattern)].map((match) => digestOf(match, span.start, isPlain)),
  )
  const keyed = found.filter((one) => !one.isPlain)
  return keyed.length > 0 ? keyed.filter(firstAtPlace) : found
}

/** Two forms may know the same call. */
function firstAtPlace(one: Digest, index: number, all: readonly Digest[]): boolean {
  return all.findIndex(({ start, end }) => start < one.end && one.start < end) === index
}

function digestOf(match: RegExpMatchArray, offset: number, isPlain: boolean): Digest {
  const start = offset + (match.index ?? 0)
  const written = match[1] ?? ''
  const name = algorithmName(written)
  return {
    start,
    end: start + match[0].length,
    algorithm: name ?? written,
    isVariable: name === undefined,
    isPlain,
  }
}

/** `"SHA-1"`, `HmacSHA1`, `HMAC_SHA_1`, `:sha` -> `sha1`; undefined for what is no digest's name. */
export function algorithmName(written: string): string | undefined {
  const plain = written
    .toLowerCase()
    .replace(/^hmac|[^a-z0-9]/g, '')
    .replace(/^hmac/, '')
  if (written === ':sha' || plain === 'sha') return 'sha1'
  return /^(?:sha\d{1,3}(?:256|384|512)?|md5|ripemd160|sha512256)$/.test(plain) ? plain : undefined
}
