// Rows whose columns are named somewhere above: `INSERT INTO … (provider, client_secret) VALUES ('salesloft', '…')`, and the
// data of a PostgreSQL dump. The column names the credential, the row says whose it is.
import type { Assignment } from './assignments.ts'
import { matchesAround } from './around-word.ts'
import { kindOfName } from './names.ts'

const insert = /\binsert\s+(?:ignore\s+)?into\s+[\w."`[\]]{1,200}\s*\(([^()]{1,2000})\)\s*values\s*/gi
/** A doubled quote inside a literal reads as two literals here, so that there is one way to read any run of quotes. */
const tuple = /\s*(?:,\s*)?\(((?:'[^']{0,8192}'|[^()']){1,20000})\)/y
const cell = /(?:\s*'((?:[^']|''){0,8192})'\s*|[^,']*)(?:,|$)/y
const copy = /^COPY [\w."]{1,200} \(([^()\n]{1,2000})\) FROM stdin;\r?\n/gm
const copyWord = { pattern: /COPY /g, farthest: 0 }

/** Assignments of quoted cells to credentials' columns. `nameStart` is the cell's own place: its row is its context. */
export function* rowAssignments(text: string): Generator<Assignment> {
  for (const match of text.matchAll(insert)) {
    const columns = columnsOf(match[1] ?? '')
    if (columns.every(({ kind }) => kind === undefined)) continue
    tuple.lastIndex = match.index + match[0].length
    for (let row = tuple.exec(text); row !== null; row = tuple.exec(text)) {
      yield* cellsOf(columns, row[1] ?? '', tuple.lastIndex - 1 - (row[1] ?? '').length)
    }
  }
  for (const match of matchesAround(text, copy, copyWord))
    yield* copied(text, columnsOf(match[1] ?? ''), match.index + match[0].length)
}

/** Whether rows follow whose columns are named once. */
export function namesColumns(text: string): boolean {
  return text.search(insert) !== -1 || !(matchesAround(text, copy, copyWord).next().done ?? false)
}

interface Column {
  readonly name: string
  readonly kind: Assignment['kind'] | undefined
}

function columnsOf(list: string): readonly Column[] {
  return list.split(',').map((part) => {
    const name = part.trim().replace(/^["'`[]|["'`\]]$/g, '')
    return { name, kind: kindOfName(name) }
  })
}

function* cellsOf(columns: readonly Column[], row: string, rowStart: number): Generator<Assignment> {
  let at = 0
  for (const { name, kind } of columns) {
    cell.lastIndex = at
    const found = cell.exec(row)
    if (found === null || found[0] === '') return
    const value = found[1]
    if (kind !== undefined && value !== undefined) {
      const start = rowStart + at + found[0].indexOf("'") + 1
      yield {
        name,
        kind,
        value,
        nameStart: start,
        start,
        end: start + value.length,
        quoted: true,
        setting: false,
      }
    }
    at += found[0].length
  }
}

/** Where the end is missing the next table ends the rows, so that no line is read for two of them. */
const endOfRows = ['\\.', 'COPY ']

/** Tab-separated lines up to `\.`: https://www.postgresql.org/docs/current/sql-copy.html#id-1.9.3.55.9.2 */
function* copied(text: string, columns: readonly Column[], from: number): Generator<Assignment> {
  if (columns.every(({ kind }) => kind === undefined)) return
  for (let at = from; at < text.length && !endOfRows.some((mark) => text.startsWith(mark, at));) {
    const next = text.indexOf('\n', at)
    const end = next === -1 ? text.length : next
    let start = at
    for (const [column, value] of text.slice(at, end).split('\t').entries()) {
      const { name = '', kind } = columns[column] ?? {}
      if (kind !== undefined)
        yield {
          name,
          kind,
          value,
          nameStart: start,
          start,
          end: start + value.length,
          quoted: true,
          setting: false,
        }
      start += value.length + 1
    }
    at = end + 1
  }
}
