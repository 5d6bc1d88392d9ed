// Gives small numbers to the hashes that come first, of which a history has few: a name comes again with every version of its folder.

export interface HashDictionary {
  /** The hash at each place but the first. */
  readonly hashes: Int32Array
  /** 0 where the hash has none, since all were given away. */
  placeOf(hash: number): number
}

/** So that a place fits 16 bits, and all of it half a megabyte. */
const mostPlaces = 2 ** 16
const slotCount = 2 * mostPlaces

export function hashDictionary(): HashDictionary {
  const hashes = new Int32Array(mostPlaces)
  const slots = new Uint16Array(slotCount)
  let known = 1
  return {
    hashes,
    placeOf(hash) {
      // They are hashes already, of a seed that nobody knows: any of their bits will do.
      let slot = hash & (slotCount - 1)
      for (let place = slots[slot] ?? 0; place !== 0; place = slots[slot] ?? 0) {
        if (hashes[place] === hash) return place
        slot = (slot + 1) & (slotCount - 1)
      }
      if (known === mostPlaces) return 0
      hashes[known] = hash
      slots[slot] = known
      return known++
    },
  }
}
