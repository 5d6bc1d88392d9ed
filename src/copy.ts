// A slice of a text keeps all of the text alive that it is of: what is kept for long is copied.

/**
 * The same characters on their own. Where the text holds one character beyond Latin-1 a slice takes two bytes for each of its
 * own, and the copy one.
 */
export function copyOf(slice: string): string {
  const copy = Buffer.from(slice, 'latin1').toString('latin1')
  return copy === slice ? copy : ` ${slice}`.slice(1)
}
