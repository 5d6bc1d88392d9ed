// Which credentials a document has given so far. A hostile one gives hundreds of thousands: as texts they would take five times the room,
// and V8's collector would let as much again pile up beside them.
import type { Finding } from '../model.ts'

/** What a finding is about, whichever file it stands in. */
type Credential = Pick<Finding, 'ruleId' | 'fingerprint'>

export interface CredentialSet {
  add(credential: Credential): void
  readonly has: (credential: Credential) => boolean
}

export function credentialSet(credentials: Iterable<Credential> = []): CredentialSet {
  const byRule = new Map<string, Prints>()
  const set: CredentialSet = {
    add({ ruleId, fingerprint }) {
      let prints = byRule.get(ruleId)
      if (prints === undefined) byRule.set(ruleId, (prints = newPrints()))
      prints.add(fingerprint)
    },
    has: ({ ruleId, fingerprint }) => byRule.get(ruleId)?.has(fingerprint) === true,
  }
  for (const credential of credentials) set.add(credential)
  return set
}

interface Prints {
  add(fingerprint: string): void
  has(fingerprint: string): boolean
}

/** 32-bit words of a fingerprint, which is 32 hexadecimal digits. */
const words = 4
const digits = 8
const leastPlaces = 64

/** Fingerprints are hashes, so that their first word says where to look. Four words of zeros are a place that is free. */
function newPrints(): Prints {
  let places = leastPlaces
  let table = new Int32Array(places * words)
  let size = 0
  const wanted = new Int32Array(words)

  const read = (fingerprint: string): void => {
    for (let word = 0; word < words; word++)
      wanted[word] = Number.parseInt(fingerprint.slice(word * digits, (word + 1) * digits), 16)
  }
  /** Where the wanted print stands, or would. */
  const find = (): number => {
    for (let place = (wanted[0] ?? 0) & (places - 1); ; place = (place + 1) & (places - 1)) {
      const at = place * words
      if (holds(at, wanted) || isFree(at)) return at
    }
  }
  const holds = (at: number, print: Int32Array): boolean => {
    for (let word = 0; word < words; word++) if (table[at + word] !== print[word]) return false
    return true
  }
  const isFree = (at: number): boolean => holds(at, free)
  const grow = (): void => {
    const before = table
    places *= 2
    table = new Int32Array(places * words)
    for (let at = 0; at < before.length; at += words) {
      wanted.set(before.subarray(at, at + words))
      table.set(wanted, find())
    }
  }

  return {
    add(fingerprint) {
      // At most three quarters are taken, so that a free place is near.
      if (size * 4 >= places * 3) grow()
      read(fingerprint)
      const at = find()
      if (isFree(at)) size++
      table.set(wanted, at)
    },
    has(fingerprint) {
      read(fingerprint)
      return !isFree(find())
    },
  }
}

const free = new Int32Array(words)
