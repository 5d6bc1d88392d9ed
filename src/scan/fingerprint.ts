// Names a finding by its credential, so that it keeps its name when files move and lines shift, and no other
// credential ever shares it. The name is public (reports, baselines), so a guessable value is stretched first.
import { copyOf } from '../copy.ts'
import { hasDistinct } from './distinct.ts'
import { hashing } from './hashing.ts'
import { sha256 } from './sha256.ts'

const domain = 'salesloft-guard/v1'

/** Below this many bits a fast hash could be searched through. */
const guessable = 90

/** About 60 ms and 32 MiB each (RFC 7914 parameters): nothing for the few a repository has, much for a search. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 }

/**
 * More distinct guessable values than this stand in no honest repository. What follows gets a name of this run
 * only, so that a hostile one can neither stall the scan nor win a fast hash.
 */
const mostStretched = 100

export type Fingerprint = (value: string) => string

/** A function that names values; its memory is one run long. 32 hex digits. */
export function fingerprints(): Fingerprint {
  // Only what was stretched: the others are named as quickly as they are looked up, and may be without number.
  const stretched = new Map<string, string>()
  let ofThisRun: Buffer | undefined
  return (value) => {
    if (bits(value) >= guessable) return digest(Buffer.from(value))
    const existing = stretched.get(value)
    if (existing !== undefined) return existing
    if (stretched.size < mostStretched) {
      const made = digest(hashing().scryptSync(value, domain, 32, cost))
      stretched.set(copyOf(value), made)
      return made
    }
    ofThisRun ??= hashing().randomBytes(16)
    return digest(Buffer.concat([ofThisRun, Buffer.from(value)]))
  }
}

/** Names a finding that is about a place: nothing in it is secret. */
export function fingerprintOfPlace(ruleId: string, identity: string): string {
  return sha256(Buffer.from(`${domain}\0${ruleId}\0${identity}`)).slice(0, 32)
}

function digest(bytes: Buffer): string {
  const hash = hashing().createHash('sha256').update(domain).update('\0').update(bytes)
  // A slice of all digits would keep all of them, for each finding.
  return hash.digest().toString('hex', 0, 16)
}

/** A generous upper bound on what has to be guessed: the length times the width of the alphabet in use. */
function bits(value: string): number {
  const alphabet =
    (/[a-z]/.test(value) ? (/[g-z]/.test(value) ? 26 : 6) : 0) +
    (/[A-Z]/.test(value) ? (/[G-Z]/.test(value) ? 26 : 6) : 0) +
    (/[0-9]/.test(value) ? 10 : 0) +
    (/[^A-Za-z0-9]/.test(value) ? 10 : 0)
  return !hasDistinct(value, 10) ? 0 : value.length * Math.log2(Math.max(2, alphabet)) * 0.75
}
