// Finds objects in git's listing of a tree, without making a string of each of its lines.
import type { ObjectId } from '../history/object-id.ts'

/** Of whole records of `ls-tree -z`, each with its NUL, those of the given objects, without it. */
export type RecordsOf = (records: Buffer) => Generator<string>

export function recordsOf(ids: ReadonlySet<ObjectId>): RecordsOf {
  // By the first four digits: of any other object one of a thousand is looked at closer where there are 64 of these.
  const marks = new Uint8Array(1 << 16)
  for (const id of ids) marks[Number.parseInt(id.slice(0, 4), 16)] = 1
  return function* (records) {
    for (let at = 0, end = 0; at < records.length; at = end + 1) {
      end = records.indexOf(0, at)
      // `<mode of six digits> <type> <object> TAB <path>`
      const idAt = records.indexOf(space, at + 7) + 1
      if (marks[startOf(records, idAt)] === 0) continue
      const record = records.toString('latin1', at, end)
      if (ids.has(record.slice(idAt - at, record.indexOf('\t')))) yield record
    }
  }
}

const space = 0x20

/** The number that four hexadecimal digits stand for. */
function startOf(records: Buffer, at: number): number {
  let number = 0
  for (let next = at; next < at + 4; next++) {
    const code = records[next] ?? 0
    number = number * 16 + (code & 15) + (code > 57 ? 9 : 0)
  }
  return number
}
