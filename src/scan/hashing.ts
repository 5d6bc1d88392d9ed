// node:crypto, loaded when the first value is hashed: loading it is a tenth of a start, and most runs find nothing that
// has to be named. `require` since a scan is synchronous.
import { createRequire } from 'node:module'

type Crypto = typeof import('node:crypto')

let loaded: Crypto | undefined

/** The same as importing `node:crypto`. */
export function hashing(): Crypto {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what `require` gives is what the name says
  loaded ??= createRequire(import.meta.url)('node:crypto') as Crypto
  return loaded
}
