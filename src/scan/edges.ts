// Where a text can be cut so that nothing that is encoded goes on from one part into the other.

/** An edge is looked for no further. */
const farthest = 8192

/** How much before a place decides whether it is one. */
export const lookedAt = 200

/** The nearest place at or before `at` where a line begins and the text can be cut; undefined where there is none nearby. */
export function edgeBefore(text: string, at: number): number | undefined {
  const last = Math.max(0, at - farthest)
  for (let place = at; place > last; place--) {
    place = text.lastIndexOf('\n', place - 1) + 1
    if (place < last) return undefined
    if (place === 0 || isEdge(text, place)) return place
  }
  return last === 0 ? 0 : undefined
}

/** The same at or behind. */
export function edgeBehind(text: string, at: number): number | undefined {
  const last = Math.min(text.length, at + farthest)
  for (let place = at; place < last;) {
    const end = text.indexOf('\n', Math.max(0, place - 1))
    place = end === -1 ? text.length : end + 1
    if (place > last) return undefined
    if (place === text.length || isEdge(text, place)) return place
    place++
  }
  return last === text.length ? last : undefined
}

/**
 * Base64 goes on in the next line only where it is all of this one or two dozen characters at its end; hexadecimal digits where none but these
 * and what separates them stand at its end; wide characters where a zero stands before or behind the line feed.
 */
function isEdge(text: string, lineStart: number): boolean {
  const line = text.slice(
    Math.max(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - lookedAt),
    lineStart - 1,
  )
  return endsPlainly.test(line) && endsBesideHex.test(line) && text[lineStart] !== '\0'
}

const endsPlainly = /[^A-Za-z0-9+/_=\s\\\0-][A-Za-z0-9+/_=-]{0,20}\r?$/
const endsBesideHex = /[!-+./;-@G-Z[-`g-wy-~-][,:\s]*$/
