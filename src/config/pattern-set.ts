// Sets of characters as the cost of a pattern needs them: one bit per ASCII character and one for all others together.
// Lumping the others can only make two sets look as if they met, which makes a cost too high, never too low.

export type CharacterSet = bigint

const others: CharacterSet = 1n << 128n
const all: CharacterSet = (1n << 129n) - 1n

export function range(from: number, to: number): CharacterSet {
  let set: CharacterSet = to > 127 ? others : 0n
  for (let code = from; code <= Math.min(to, 127); code++) set |= 1n << BigInt(code)
  return set
}

export function single(code: number): CharacterSet {
  return range(code, code)
}

export function negated(set: CharacterSet): CharacterSet {
  return (all & ~set) | others
}

export function ignoringCase(set: CharacterSet): CharacterSet {
  const lower = range(0x61, 0x7a)
  const upper = range(0x41, 0x5a)
  return set | ((set & lower) >> 32n) | ((set & upper) << 32n)
}

const digit = range(0x30, 0x39)
const word = digit | range(0x41, 0x5a) | range(0x61, 0x7a) | single(0x5f)
const space = range(0x09, 0x0d) | single(0x20) | others
const lineEnd = single(0x0a) | single(0x0d)

/** The letters that stand for a set after a backslash. */
export const namedSets: Readonly<Record<string, CharacterSet>> = {
  d: digit,
  D: negated(digit),
  w: word,
  W: negated(word),
  s: space,
  S: negated(space),
  t: single(0x09),
  n: single(0x0a),
  v: single(0x0b),
  f: single(0x0c),
  r: single(0x0d),
}

/** What `.` matches. */
export const anyOfLine: CharacterSet = negated(lineEnd)
