// Where the message of a commit or an annotated tag begins in the raw object.

/** What stands before the first empty line is git's own, and the author's name and address. */
export function messageStart(buffer: Buffer, start: number, length: number): number {
  const gap = buffer.subarray(start, start + length).indexOf('\n\n')
  return gap < 0 ? start : start + gap + 2
}
