// JSON that comes piece by piece: a report of tens of thousands of findings is many times larger as one text than as
// findings, and as one text it would be held several times over on its way out. The pieces together are what forJson gives.
import { forJson } from './sanitise.ts'

const made = Symbol('rows')

/** An array whose elements are made when they are written. */
export interface Rows {
  readonly [made]: () => Iterable<unknown>
}

export const rows = <Item>(items: readonly Item[], row: (item: Item) => unknown): Rows => ({
  *[made]() {
    for (const item of items) yield row(item)
  },
})

/** Short enough to be garbage of the cheap kind. */
const pieceLength = 8192
/** Longer arrays are made into text element by element. */
const longArray = 100

/** Two spaces deep, with a final newline. */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = ''
  for (const part of parts(value, '')) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  yield `${piece}\n`
}

function* parts(value: unknown, indent: string): Generator<string> {
  if (isRows(value)) yield* list(value[made](), indent)
  else if (!isLarge(value)) yield leaf(value, indent)
  else if (Array.isArray(value)) yield* list(value, indent)
  else yield* fields(value, indent)
}

function* list(items: Iterable<unknown>, indent: string): Generator<string> {
  const inner = `${indent}  `
  let before = '[\n'
  for (const item of items) {
    yield `${before}${inner}`
    yield* parts(item, inner)
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : `\n${indent}]`
}

/** Of an object that is large, and so has at least one field. */
function* fields(value: object, indent: string): Generator<string> {
  const inner = `${indent}  `
  let before = '{\n'
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue
    yield `${before}${inner}${JSON.stringify(name)}: `
    yield* parts(item, inner)
    before = ',\n'
  }
  yield `\n${indent}}`
}

// No string has a line break of its own in JSON: those that are there are between its lines.
const leaf = (value: unknown, indent: string): string =>
  forJson(value).trimEnd().replaceAll('\n', `\n${indent}`)

const isRows = (value: unknown): value is Rows => isObject(value) && made in value

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether rows or a long array stand anywhere in it. */
function isLarge(value: unknown): value is object {
  if (!isObject(value)) return false
  if (isRows(value) || (Array.isArray(value) && value.length > longArray)) return true
  return Object.values(value).some(isLarge)
}
