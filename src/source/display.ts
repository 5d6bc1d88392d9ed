// Turns the bytes of a path into the text that people and reports see. A path is bytes: nothing here opens it.
//
// Between the listing and the disk a path is kept as a "byte string", one character for each byte (latin1), because
// that is cheap to cut and join and loses nothing.

/** Whether every character is ASCII, so that the byte string is already the shown path. */
export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  return !/[^\x00-\x7f]/.test(text)
}

/** The shown path of a byte string: UTF-8 where the bytes are UTF-8, else `\xNN` for each byte that is not. */
export function showPath(bytes: string): string {
  return isAscii(bytes) ? bytes : showBytes(Buffer.from(bytes, 'latin1'))
}

/** The same for bytes. */
export function showBytes(bytes: Uint8Array): string {
  const text = strict(bytes)
  if (text !== undefined) return text
  let shown = ''
  for (let at = 0; at < bytes.length;) {
    const length = sequence(bytes, at)
    shown +=
      length === 0 ? escaped(bytes[at] ?? 0) : Buffer.from(bytes.subarray(at, at + length)).toString('utf8')
    at += Math.max(length, 1)
  }
  return shown
}

/** What to give to the file system for a byte string. */
export function systemPath(bytes: string): string | Buffer {
  return isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1')
}

/** The byte string of an ordinary path. */
export function byteString(path: string): string {
  return isAscii(path) ? path : Buffer.from(path, 'utf8').toString('latin1')
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function strict(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

// The length of the well-formed UTF-8 sequence at `at`, or 0. The decoder judges what the first byte promises.
function sequence(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  return at + length <= bytes.length && strict(bytes.subarray(at, at + length)) !== undefined ? length : 0
}

const escaped = (byte: number): string => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`
