// Finds numbers again in a list of them, with a bit for each number that there could be: thirty-two at a time, with how many there are before.

export interface NumberPlaces {
  /** The place of a number in the list, or -1. */
  readonly of: (number: number) => number
  /** The places of the list, by ascending number. */
  readonly ascending: Uint32Array
}

/** Of a number that stands there twice the first place counts. */
export function numberPlaces(numbers: Uint32Array): NumberPlaces {
  const words =
    numbers.length === 0 ? 0 : (numbers.reduce((most, number) => Math.max(most, number)) >>> 5) + 1
  const bits = new Uint32Array(words)
  for (const number of numbers) bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31))
  const before = new Uint32Array(words)
  let count = 0
  for (let word = 0; word < words; word++) {
    before[word] = count
    count += ones(bits[word] ?? 0)
  }
  const rankOf = (number: number): number =>
    (before[number >>> 5] ?? 0) + ones((bits[number >>> 5] ?? 0) & ((1 << (number & 31)) - 1))
  const ascending = new Uint32Array(count)
  for (let place = numbers.length - 1; place >= 0; place--) ascending[rankOf(numbers[place] ?? 0)] = place
  return {
    of: (number) => {
      const has = number >= 0 && (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1
      return has ? (ascending[rankOf(number)] ?? -1) : -1
    },
    ascending,
  }
}

/** How many bits of 32 are set. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
