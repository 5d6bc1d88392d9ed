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

/** The same in one piece for each chunk, as bytes: a record's end is its last. What follows the last end is left out. */
export async function* wholeRecords(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let carry: Buffer | undefined
  for await (const chunk of stream) {
    const end = chunk.lastIndexOf(0) + 1
    const head = chunk.subarray(0, end)
    const tail = chunk.subarray(end)
    if (end === 0) carry = carry === undefined ? tail : Buffer.concat([carry, tail])
    else {
      yield carry === undefined ? head : Buffer.concat([carry, head])
      carry = tail.length === 0 ? undefined : tail
    }
  }
}
