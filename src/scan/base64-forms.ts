// How a known text can look inside base64. Which letters it becomes depends on how many bytes stand before it,
// so each text has three alignments, and only letters made wholly of its own bits are sure.
import { exactly, joined, someByte, type Shape } from './literal.ts'

/** With fewer sure letters than this, chance hits are too many and the next letter is guessed as well. */
const enough = 4

/**
 * Every letter sequence of which one must occur when `text` stands in base64 or base64url, followed by a byte
 * that is one of `followers`. A text of four letters or more needs none.
 */
export function base64Forms(text: string, followers = '\0'): readonly string[] {
  return [...new Set([0, 1, 2].flatMap((before) => aligned({ text, followers, before })))]
}

function aligned({ text, followers, before }: { text: string; followers: string; before: number }) {
  const from = Math.ceil((before * 8) / 6)
  const bits = (before + text.length) * 8
  const lettersOf = (follower: string, to: number): readonly string[] => {
    const letters = Buffer.from('\0'.repeat(before) + text + follower, 'latin1')
      .toString('base64')
      .slice(from, to)
    return /[+/]/.test(letters) ? [letters, letters.replaceAll('+', '-').replaceAll('/', '_')] : [letters]
  }
  const sure = Math.floor(bits / 6)
  if (sure - from >= enough) return lettersOf('', sure)
  return followers.split('').flatMap((follower) => lettersOf(follower, Math.ceil(bits / 6)))
}

/** Where a line ends within base64: a control character, or the backslash of a written `\n`. */
const lineEnds = [someByte(0x08, 0xf8), exactly('\\')]

/** What must stand somewhere when `letters` stand there in one piece or with one line break inside. */
export function anchors(letters: string): readonly Shape[] {
  return Array.from({ length: letters.length - 1 }, (_, at) => anchor(letters, at + 1)).flat()
}

/** The larger side of a cut; where neither has letters enough, the line's end makes up for them. */
function anchor(letters: string, cut: number): readonly Shape[] {
  if (cut >= enough) return [exactly(letters.slice(0, enough))]
  if (letters.length - cut >= Math.min(enough, letters.length - 1))
    return [exactly(letters.slice(cut).slice(-enough))]
  return lineEnds.map((end) => joined(exactly(letters.slice(0, cut)), end))
}
