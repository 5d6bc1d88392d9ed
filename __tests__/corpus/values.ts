// Makes every value the corpus plants from words, by hashing, so that no file of this repository holds a
// key-shaped literal. It must not know how the scanner looks for them.

import { createHash } from 'node:crypto'

const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** As many deterministic bytes as asked for. */
function bytes(word: string, length: number): Buffer {
  const blocks: Buffer[] = []
  for (let made = 0, block = 0; made < length; made += 32, block += 1)
    blocks.push(createHash('sha256').update(`${word}:${block}`).digest())
  return Buffer.concat(blocks).subarray(0, length)
}

function from(alphabet: string, word: string, length: number): string {
  return Array.from(bytes(word, length), (byte) => alphabet[byte % alphabet.length] ?? '').join('')
}

const hex = (word: string, length: number): string =>
  bytes(word, Math.ceil(length / 2))
    .toString('hex')
    .slice(0, length)

const base64url = (text: string): string => Buffer.from(text).toString('base64url')

/** A password people would choose from a generator: all four classes, safe in every quoting style used here. */
function password(word: string, length: number): string {
  return `${from(base62, word, length - 5)}7-q.T`
}

function uuid(word: string): string {
  const digits = hex(word, 32)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `a${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-')
}

function jwt(word: string): string {
  const claims = JSON.stringify({ sub: from('123456789', word, 6), iss: 'accounts', iat: 1_718_000_000 })
  return [
    base64url('{"alg":"RS256","typ":"JWT"}'),
    base64url(claims),
    bytes(word, 64).toString('base64url'),
  ].join('.')
}

type Shape = (word: string, length: number) => string

const shapes: Readonly<Record<string, readonly [Shape, number]>> = {
  v2: [(word, length) => `v2_ak_${from('123456789', word, length)}_${hex(word, 64)}`, 5],
  ak: [(word, length) => `ak_${hex(word, length)}`, 64],
  hex: [hex, 64],
  HEX: [(word, length) => hex(word, length).toUpperCase(), 64],
  sk: [(word, length) => `sk_live_${from(base62, word, length)}`, 24],
  b62: [(word, length) => from(base62, word, length), 40],
  b64u: [(word, length) => bytes(word, length).toString('base64url'), 32],
  b64: [(word, length) => bytes(word, length).toString('base64'), 32],
  pw: [password, 18],
  digits: [(word, length) => from('123456789', word, length), 6],
  uuid: [uuid, 0],
  jwt: [jwt, 0],
}

/** `shape` is a name above, with a length where wanted: `hex`, `hex40`, `b62-24`. */
export function makeValue(shape: string, word: string): string {
  const [, name = '', length] = /^(b62|b64u?|v2|[A-Za-z]+)-?(\d+)?$/.exec(shape) ?? []
  const known = shapes[name]
  if (known === undefined) throw new Error(`no such shape in the corpus: ${shape}`)
  return known[0](word, length === undefined ? known[1] : Number(length))
}
