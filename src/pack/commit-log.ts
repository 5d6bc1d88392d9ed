// Takes down of every commit what leads from it to others: numbers of its tree and parents, and when it was made.
// https://git-scm.com/docs/git-commit-tree: `tree <id>`, then `parent <id>` lines, `author`, `committer <who> <seconds> <zone>`.

export interface CommitLog {
  readonly length: number
  /** In the order in which they came; `at` is below `length`. */
  number(at: number): number
  tree(at: number): number
  parents(at: number): readonly number[]
  /** Seconds since 1970. */
  time(at: number): number
  /** How a commit of this number is called here, or -1. */
  find(number: number): number
}

export interface CommitLogBuilder extends CommitLog {
  /**
   * The content of a commit. `numberOf` finds the number of the object whose id stands in hex at a place in it, or
   * -1. False where it is no commit, or leads to what is not stored.
   */
  add(number: number, content: Buffer, numberOf: (at: number) => number): boolean
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
  let places: Map<number, number> | undefined
  const row = (at: number, column: number): number => rows.values[at * 3 + column] ?? 0
  const parentsEnd = (at: number): number => (at < 0 ? 0 : row(at, 2))
  return {
    get length() {
      return times.length
    },
    number: (at) => row(at, 0),
    tree: (at) => row(at, 1),
    parents: (at) => [...parents.values.subarray(parentsEnd(at - 1), parentsEnd(at))],
    time: (at) => times.values[at] ?? 0,
    find(number) {
      places ??= new Map(Array.from({ length: times.length }, (_, at) => [row(at, 0), at]))
      return places.get(number) ?? -1
    },
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
      for (const value of [number, tree, parents.length]) push(rows, value)
      push(times, timeOf(content, at))
      return true
    },
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
