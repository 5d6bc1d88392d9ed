// Test credentials, made when they are needed from fixed words: deterministic, of honest entropy, and never whole
// in this repository, so that no scanner and no push protection trips on it.
import { createHash } from 'node:crypto'

const hex = (word: string): string =>
  createHash('sha256').update(`salesloft-guard test ${word}`).digest('hex')
const letters = (word: string, length: number): string =>
  createHash('sha512')
    .update(`salesloft-guard test ${word}`)
    .digest('base64')
    .replace(/[+/=]/g, '')
    .slice(0, length)

const makers: Readonly<Record<string, () => string>> = {
  'api-key': () => `v2_ak_10417_${hex('api-key')}`,
  'api-key-2': () => `v2_ak_28310_${hex('api-key-2')}`,
  'legacy-api-key': () => `ak_${hex('legacy-api-key')}`,
  'api-key-base64': () => Buffer.from(`v2_ak_10417_${hex('api-key')}`).toString('base64'),
  'api-key-url': () => `v2%5Fak%5F10417%5F${hex('api-key')}`,
  'api-key-head': () => `v2_ak_10417_${hex('api-key').slice(0, 30)}`,
  'api-key-rest': () => hex('api-key').slice(30),
  'hex-63': () => hex('hex').slice(1),
  'hex-64': () => hex('hex'),
  'hex-64-2': () => hex('hex-2'),
  'HEX-64': () => hex('hex').toUpperCase(),
  'hex-48': () => hex('hex').slice(16),
  live: () => `sk_live_${letters('live', 24)}`,
  token: () => letters('token', 40),
  'token-2': () => letters('token-2', 40),
  'token-base64': () => Buffer.from(letters('token', 40)).toString('base64'),
  password: () => `Tr1cky-${letters('password', 9)}!`,
  uuid: () => hex('uuid').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5'),
  jwt: () =>
    [JSON.stringify({ alg: 'HS256' }), JSON.stringify({ sub: letters('jwt', 12) })]
      .map((part) => Buffer.from(part).toString('base64url'))
      .concat(letters('jwt signature', 43))
      .join('.'),
}

/** Every name that may stand as `{{name}}` in an example. */
export const fakeNames: readonly string[] = Object.keys(makers)

/** The credential behind a name. Throws on an unknown one, so that a misspelt example cannot pass. */
export function fake(name: string): string {
  const make = makers[name]
  if (make === undefined) throw new Error(`No test credential is called ${name}`)
  return make()
}

/** Puts the credentials into an example's text: `{{api-key}}` becomes a key. Other braces stay as they are. */
export function fill(text: string): string {
  return text.replace(/\{\{([A-Za-z0-9-]+)\}\}/g, (whole, name: string) =>
    name in makers ? fake(name) : whole,
  )
}
