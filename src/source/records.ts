// Cuts a stream of bytes into its records, NUL-terminated unless told, as byte strings (see `display.ts`).

/** The records that each chunk completes. What follows the last end is a record too, if it is not empty. */
export async function* records(
  stream: AsyncIterable<Buffer>,
  end: '\0' | '\n' = '\0',
): AsyncGenerator<readonly string[]> {
  let carry = ''
  for await (const chunk of stream) {
    const parts = (carry + chunk.toString('latin1')).split(end)
    carry = parts.pop() ?? ''
    if (parts.length > 0) yield parts
  }
  if (carry !== '') yield [carry]
}
