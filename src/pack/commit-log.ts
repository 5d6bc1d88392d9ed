// Takes down of every commit what leads from it to others: numbers of its tree and parents, and when it was made.
// https://git-scm.com/docs/git-commit-tree: `tree <id>`, then `parent <id>` lines, `author`, `committer <who> <seconds> <zone>`.
import { numberPlaces } from './number-places.ts'

/** Commits are called by their places in it, in the order in which they came. */
export interface CommitLog {
  readonly length: number
  number(at: number): number
  /** The number of its tree. */
  tree(at: number): number
  /** Seconds since 1970. */
  time(at: number): number
  /** How many parents it has. */
  parents(at: number): number
  /** The place of one of them, or -1. */
  parent(at: number, which: number): number
  /** The same of all: where those of each begin among them, with one more that is their end, and their places. */
  readonly parentsFrom: Uint32Array
  readonly allParents: Int32Array
  /** The place of the commit of this number, or -1. */
  find(number: number): number
  /** All places, by the numbers of the commits. */
  readonly ascending: Uint32Array
}

export interface CommitLogBuilder {
  /**
   * The content of a commit. `numberOf` finds the number of the object whose id stands in hex at a place in it, or
   * -1. False where it is no commit, or leads to what is not stored.
   */
  add(number: number, content: Buffer, numberOf: (at: number) => number): boolean
  log(): CommitLog
}

/** Grows as it is filled: numbers of 32 bits, and seconds, which need more. */
interface Column<Values extends Uint32Array | Float64Array> {
  values: Values
  length: number
}

export function commitLog(): CommitLogBuilder {
  const rows: Column<Uint32Array> = { values: new Uint32Array(3 * 1024), length: 0 }
  const times: Column<Float64Array> = { values: new Float64Array(1024), length: 0 }
  const parents: Column<Uint32Array> = { values: new Uint32Array(2048), length: 0 }
  return {
    add(number, content, numberOf) {
      if (!startsWith(content, 0, treeHead)) return false
      const idEnd = content.indexOf(lineFeed)
      const width = idEnd - treeHead.length
      const tree = width < 40 ? -1 : numberOf(treeHead.length)
      let at = idEnd + 1
      const known = parents.length
      let isWhole = tree >= 0
      while (startsWith(content, at, parentHead)) {
        const parent = numberOf(at + parentHead.length)
        if (parent < 0) isWhole = false
        push(parents, parent)
        at += parentHead.length + width + 1
      }
      if (!isWhole) {
        parents.length = known
        return false
      }
      push(rows, number)
      push(rows, tree)
      push(rows, parents.length)
      push(times, timeOf(content, at))
      return true
    },
    log: () => logOf(rows.values, { times: times.values.subarray(0, times.length), parents: parents.values }),
  }
}

interface Columns {
  readonly times: Float64Array
  readonly parents: Uint32Array
}

/** Of each commit a row: its number, its tree's, where its parents end. */
function logOf(rows: Uint32Array, { times, parents }: Columns): CommitLog {
  const { length } = times
  const numbers = new Uint32Array(length)
  const parentsFrom = new Uint32Array(length + 1)
  for (let at = 0; at < length; at++) {
    numbers[at] = rows[at * 3] ?? 0
    parentsFrom[at + 1] = rows[at * 3 + 2] ?? 0
  }
  const { of: find, ascending } = numberPlaces(numbers)
  const allParents = new Int32Array(parentsFrom[length] ?? 0)
  for (let at = 0; at < allParents.length; at++) allParents[at] = find(parents[at] ?? 0)
  const from = (at: number): number => parentsFrom[at] ?? 0
  return {
    length,
    number: (at) => numbers[at] ?? 0,
    tree: (at) => rows[at * 3 + 1] ?? 0,
    time: (at) => times[at] ?? 0,
    parents: (at) => from(at + 1) - from(at),
    parent: (at, which) => allParents[from(at) + which] ?? -1,
    parentsFrom,
    allParents,
    find,
    ascending,
  }
}

const lineFeed = 10
const treeHead = Buffer.from('tree ')
const parentHead = Buffer.from('parent ')
const committerHead = '\ncommitter '

function startsWith(content: Buffer, at: number, head: Buffer): boolean {
  for (let next = 0; next < head.length; next++) if (content[at + next] !== head[next]) return false
  return true
}

/** As git reads it: behind the last `>` of the line, and 0 where there is no number. */
function timeOf(content: Buffer, from: number): number {
  const line = content.indexOf(committerHead, from)
  if (line < 0) return 0
  const start = line + committerHead.length
  const lineEnd = content.indexOf(lineFeed, start)
  const end = lineEnd < 0 ? content.length : lineEnd
  const name = content.lastIndexOf('>', end)
  if (name < start) return 0
  return Number.parseInt(content.toString('latin1', name + 1, end), 10) || 0
}

function push<Values extends Uint32Array | Float64Array>(column: Column<Values>, value: number): void {
  if (column.length === column.values.length) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same kind of array, twice as long
    const grown = (
      column.values instanceof Uint32Array
        ? new Uint32Array(column.length * 2)
        : new Float64Array(column.length * 2)
    ) as Values
    grown.set(column.values)
    column.values = grown
  }
  column.values[column.length++] = value
}
