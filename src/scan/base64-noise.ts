// Tells from a few characters of what could be base64 that nobody could read what it decodes to. Nearly every long word of a
// text looks like base64 and is none, and to decode each at four alignments cost more than all else that is done with it.

/** What a character stands for, by its code unit; in both spellings of the last two. */
const sextets = new Int8Array(128).fill(-1)
for (const spelling of ['+/', '-_']) {
  const alphabet = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${spelling}`
  for (let bits = 0; bits < alphabet.length; bits++) sextets[alphabet.charCodeAt(bits)] = bits
}

/** ASCII that a text holds. */
export function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13
}

/** By byte, 1 for what is neither zero nor printable. */
const odd = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0 || isPrintable(byte) ? 0 : 1))

/**
 * Whether of the bytes that the characters between `from` and `to` decode to more than `share` are neither zero nor
 * printable. A character outside of the alphabet ends the look, and what it has seen by then decides.
 */
export function isNoise(run: string, [from, to]: readonly [number, number], share: number): boolean {
  const most = Math.ceil(((to - from) * 3) / 4) * share
  let found = 0
  for (let at = from; at + 4 <= to && found <= most; at += 4) {
    let group = 0
    for (let place = at; place < at + 4; place++) {
      const sextet = sextets[run.charCodeAt(place)] ?? -1
      if (sextet < 0) return found > most
      group = (group << 6) | sextet
    }
    found += (odd[group >> 16] ?? 0) + (odd[(group >> 8) & 255] ?? 0) + (odd[group & 255] ?? 0)
  }
  return found > most
}
