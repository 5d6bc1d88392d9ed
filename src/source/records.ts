// Cuts a stream of bytes into its NUL-terminated records, as byte strings (see `display.ts`).

/** The records that each chunk completes. What follows the last NUL is a record too, if it is not empty. */
export async function* records(stream: AsyncIterable<Buffer>): AsyncGenerator<readonly string[]> {
  let carry = ''
  for await (const chunk of stream) {
    const parts = (carry + chunk.toString('latin1')).split('\0')
    carry = parts.pop() ?? ''
    if (parts.length > 0) yield parts
  }
  if (carry !== '') yield [carry]
}
