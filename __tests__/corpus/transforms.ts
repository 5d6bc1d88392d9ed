// What happens to a planted value on its way into a file: wrapped, split over literals, encoded.
// Also the encodings of whole files. Each is written from its own standard, not from the scanner's decoder.

type Transform = (value: string, argument: string) => string

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

function everyCharacter(text: string, show: (code: number) => string): string {
  return Array.from(text, (character) => show(character.charCodeAt(0))).join('')
}

const padded = (code: number, length: number): string => code.toString(16).padStart(length, '0')

/** Cuts a value into three pieces, never at a place a reader would call natural. */
function split(value: string, glue: string): string {
  const third = Math.floor(value.length / 3)
  return [value.slice(0, third), value.slice(third, 2 * third + 1), value.slice(2 * third + 1)].join(glue)
}

const fold = (value: string, width: string): string =>
  (value.match(new RegExp(`.{1,${Number.parseInt(width, 10)}}`, 'gu')) ?? []).join(
    width.replace(/^\d+/, '') || '\n',
  )

export const transforms: Readonly<Record<string, Transform>> = {
  wrap: (value, template) => template.replace('%', () => value),
  split,
  fold,
  base64: (value) => utf8(value).toString('base64'),
  base64url: (value) => utf8(value).toString('base64url'),
  base64utf16: (value) => Buffer.from(value, 'utf16le').toString('base64'),
  hexadecimal: (value) => utf8(value).toString('hex'),
  percent: (value) => everyCharacter(value, (code) => `%${padded(code, 2).toUpperCase()}`),
  unicode: (value) => everyCharacter(value, (code) => `\\u${padded(code, 4)}`),
  backslashx: (value) => everyCharacter(value, (code) => `\\x${padded(code, 2)}`),
  encodeuri: (value) => encodeURIComponent(value),
  json: (value) => JSON.stringify(value).slice(1, -1),
  reverse: (value) => Array.from(value).toReversed().join(''),
}

function bigEndian(bytes: Buffer, width: 2 | 4): Buffer {
  const out = Buffer.alloc(bytes.length)
  for (let at = 0; at < bytes.length; at += width)
    for (let byte = 0; byte < width; byte += 1) out[at + byte] = bytes[at + width - 1 - byte] ?? 0
  return out
}

function utf32(text: string): Buffer {
  const characters = Array.from(text)
  const out = Buffer.alloc(characters.length * 4)
  characters.forEach((character, index) => out.writeUInt32LE(character.codePointAt(0) ?? 0, index * 4))
  return out
}

const mark = '\uFEFF'

/** Whole-file encodings, named in a file's header line. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  utf8,
  'utf8-bom': (text) => utf8(mark + text),
  latin1,
  crlf: (text) => utf8(text.replaceAll('\n', '\r\n')),
  cr: (text) => utf8(text.replaceAll('\n', '\r')),
  utf16le: (text) => Buffer.from(text, 'utf16le'),
  'utf16le-bom': (text) => Buffer.from(mark + text, 'utf16le'),
  'utf16le-bom-crlf': (text) => Buffer.from(mark + text.replaceAll('\n', '\r\n'), 'utf16le'),
  utf16be: (text) => bigEndian(Buffer.from(text, 'utf16le'), 2),
  'utf16be-bom': (text) => bigEndian(Buffer.from(mark + text, 'utf16le'), 2),
  utf32le: utf32,
  'utf32le-bom': (text) => utf32(mark + text),
  'utf32be-bom': (text) => bigEndian(utf32(mark + text), 4),
}
