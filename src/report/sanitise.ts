// The one place through which every untrusted string passes on its way out of the program.
// Paths, commit messages, authors, refs, policy texts: all of them may be written by an attacker.
// It must not know what a finding is, and nothing that prints may go round it.

/** A whole Salesloft key, also glued to other letters or longer than issued; it ends where the next one begins. */
const keyShaped = /(ak_)(?:\d+_)?((?:[0-9b-f]|a(?!k_)){64,})/gi

/** Hides all but the prefix and the last four characters of anything shaped like a Salesloft key. */
export function redactKeys(text: string): string {
  return text.replace(keyShaped, (_, prefix: string, digits: string) => `${prefix}…${digits.slice(-4)}`)
}

// Controls (C0, DEL, C1), line and paragraph separators, bidi and other format characters, lone surrogates, zero-width and
// blank look-alikes: whatever can move the cursor, reorder a line or hide in it. The ranges are what
// Default_Ignorable_Code_Point has beside format characters: asking for it by name costs four milliseconds at every start.
// https://www.unicode.org/Public/17.0.0/ucd/DerivedCoreProperties.txt
const hidden =
  // oxlint-disable-next-line no-misleading-character-class -- each stands for itself
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2065\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\u{e0000}\u{e0002}-\u{e001f}\u{e0080}-\u{e0fff}]/gu

const shortEscapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' }

function escapeOf(character: string): string {
  const short = shortEscapes[character]
  if (short !== undefined) return short
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`
}

/** One line in which every character can be seen, no key is whole and no old-style command can start. */
export function visible(text: string): string {
  return breakMarks(redactKeys(text).replace(hidden, escapeOf))
}

// The runner looks for `##[` at any place of a line, and for `::` after leading white space.
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
function breakMarks(text: string): string {
  return text.replaceAll('##[', '## [')
}

/**
 * Disarms a text of many lines that was put together from visible pieces: a mark may have come about at a
 * seam, and a piece that is harmless inside a line is a command at its start.
 */
export function guardCommands(text: string): string {
  return breakMarks(text).replace(/^(?=[^\S\r\n\u2028\u2029]*::)/gm, '| ')
}

/** For terminals and logs: one line that the runner cannot take for a command. */
export function forLog(text: string): string {
  return guardCommands(visible(text))
}

/**
 * A code span, in which GitHub resolves no mention, issue, commit, link, emoji or HTML. A backtick would end
 * it and a bar would end the table cell around it (escaping rules for both differ), so both are shown as escapes.
 */
export function forMarkdown(text: string): string {
  const shown = visible(text).replaceAll('`', '\\x60').replaceAll('|', '\\x7c')
  return shown === '' ? '' : `\`${shown}\``
}

// GitHub links these after Markdown is parsed, so that escaping them changes nothing; only code is left alone.
const linked = /[@#]|:\/\/|www\.|mailto:|\bGH-\d|\b[0-9a-f]{7,64}\b/i
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' }

/** An underscore between letters is none: names of settings stay readable as plain text. */
const marks = /[\\`*~[\]$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

function plainWord(word: string): string {
  if (linked.test(word)) return forMarkdown(word)
  return word.replace(/[&<>|]/g, (mark) => entities[mark] ?? mark).replace(marks, '\\$&')
}

/** A sentence for Markdown. Pairs of backticks stay code; every other mark loses its meaning. */
export function proseForMarkdown(text: string): string {
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? forMarkdown(part.slice(1, -1)) : plainWords(part)))
    .join('')
}

function plainWords(text: string): string {
  return text
    .split(/( +)/)
    .map((word, index) => (index % 2 === 1 ? word : plainWord(word)))
    .join('')
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For HTML, in an element or in a quoted attribute. */
export function forHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (mark) => htmlEntities[mark] ?? mark)
}

/** The line breaks are those between the lines of the JSON: strings have theirs as escapes. */
const jsonMarks = new RegExp(`##(?=\\[)|(?!\\n)${hidden.source}`, 'gu')

function jsonEscape(found: string): string {
  if (found === '##') return '#\\u0023'
  return Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join('')
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}

/**
 * JSON, two spaces deep, with a final newline. Readers get every string exactly (keys apart, which are redacted);
 * the text itself holds no hidden character and no command, whatever the strings hold.
 */
export function forJson(value: unknown): string {
  return jsonText(value, 2)
}

/** The same on one line, for files of which every line is a document. */
export function forJsonLine(value: unknown): string {
  return jsonText(value, 0)
}

function jsonText(value: unknown, indent: number): string {
  const plain = JSON.stringify(value, undefined, indent)
  // No character of a key has an escape in JSON, so that one in a string is one in the whole. Going through each string
  // takes several times as long as writing them.
  const text = plain.search(keyShaped) === -1 ? plain : JSON.stringify(value, redacting, indent)
  return `${text.replace(jsonMarks, jsonEscape)}\n`
}

function redacting(_key: string, item: unknown): unknown {
  return typeof item === 'string' ? redactKeys(item) : item
}
