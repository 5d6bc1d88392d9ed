// A slice of a text keeps all of the text alive that it is of: what is kept for long is copied.
//
// And an object that is copied with something new behind it (`{ ...finding, commit }`) gets a description of its own from V8, five
// times as large as itself; with the new before it (`{ commit, ...finding }`) all copies share one. Of tens of thousands this counts.

/**
 * The same characters on their own. Where the text holds one character beyond Latin-1 a slice takes two bytes for each of its
 * own, and the copy one.
 */
export function copyOf(slice: string): string {
  const copy = Buffer.from(slice, 'latin1').toString('latin1')
  return copy === slice ? copy : ` ${slice}`.slice(1)
}
