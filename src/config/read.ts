// Reads a parsed YAML document by its description. Collects every problem and goes on, so that one run shows them all.
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml'
import { assertNever } from '../errors.ts'
import { nearest } from './nearest.ts'
import { problemLimit, shownName } from './problem.ts'
import { keyOf } from './shape.ts'
import type { AnyField, RecordShape, Shape, TextForm } from './shape.ts'

/** A value of the document: its node, its name in messages, and where it begins (or its key, where it is missing). */
export interface Place {
  readonly node: unknown
  readonly key: string
  readonly offset: number
}

/** Gathers what was found wrong while reading, and where each key stands for checks that come later. */
export interface Reading {
  readonly problems: { readonly offset: number; readonly key: string; readonly message: string }[]
  readonly offsets: Map<string, number>
}

/** Bounds what later checks have to compare. */
const longestTable = 1000

interface Entry {
  readonly name: string
  readonly keyOffset: number
  readonly value: Place
}

/** What stands there as plain data, or undefined after a problem; the result counts only where there was none. */
export function read(shape: Shape, place: Place, reading: Reading): unknown {
  reading.offsets.set(place.key, place.offset)
  if (isAlias(place.node)) return refuse(place, reading, 'the value itself: aliases are not supported')
  switch (shape.kind) {
    case 'choice':
      return readChoice(shape.values, place, reading)
    case 'text':
      return readText(shape.form, place, reading)
    case 'day':
      return readDay(place, reading)
    case 'whole':
      return readWhole(shape, place, reading)
    case 'list':
      return readList(shape, place, reading)
    case 'table':
      return readTable(shape, place, reading)
    case 'record':
      return readRecord(shape, place, reading)
    default:
      return assertNever(shape)
  }
}

function readChoice(values: readonly string[], place: Place, reading: Reading): string | undefined {
  const found = scalarText(place.node)
  if (found !== undefined && values.includes(found)) return found
  const meant = found === undefined ? undefined : nearest(found, values)
  return refuse(place, reading, `one of ${values.join(', ')}${suggestion(meant)}`)
}

function readText(form: TextForm, place: Place, reading: Reading): string | undefined {
  const found = scalarText(place.node)
  if (found === undefined || found === '') return refuse(place, reading, form.expected)
  const complaint = textProblem(form, found)
  return complaint === undefined ? found : refuse(place, reading, complaint)
}

/** What was expected instead of this text. The length comes first: it bounds the work of the other checks. */
function textProblem(form: TextForm, found: string): string | undefined {
  if (found.length > form.maxLength || form.pattern?.test(found) === false) return form.expected
  return form.check?.(found)
}

function readDay(place: Place, reading: Reading): string | undefined {
  const found = scalarText(place.node)
  return found !== undefined && isDay(found) ? found : refuse(place, reading, 'a date such as 2026-01-31')
}

/** `Date` rolls 31 February over into March; writing the date back shows it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function readWhole(limits: { min: number; max: number }, place: Place, reading: Reading): number | undefined {
  const found = isPlain(place.node) ? scalarText(place.node) : undefined
  const number = found !== undefined && /^\d{1,9}$/.test(found) ? Number(found) : NaN
  if (number >= limits.min && number <= limits.max) return number
  return refuse(place, reading, `a whole number from ${limits.min} to ${limits.max}`)
}

function readList(shape: Extract<Shape, { kind: 'list' }>, place: Place, reading: Reading): unknown {
  const items = isSeq(place.node) ? place.node.items : isNothing(place.node) ? [] : undefined
  if (items === undefined) return refuse(place, reading, 'a list')
  if (items.length < shape.min) return refuse(place, reading, 'a list with at least one entry')
  if (items.length > shape.max) return refuse(place, reading, `a list of at most ${shape.max} entries`)
  return items.map((node, index) =>
    read(shape.item, { node, key: `${place.key}[${index}]`, offset: offsetOf(node, place.offset) }, reading),
  )
}

function readTable(shape: Extract<Shape, { kind: 'table' }>, place: Place, reading: Reading): unknown {
  const entries = entriesOf(place, reading)
  if (entries === undefined) return refuse(place, reading, 'names with a value each')
  if (entries.length > longestTable) return refuse(place, reading, `at most ${longestTable} names`)
  return Object.fromEntries(
    entries.map((entry) => {
      const complaint = textProblem(shape.name, entry.name)
      if (complaint !== undefined) refuse(keyPlace(entry), reading, complaint)
      return [entry.name, read(shape.value, entry.value, reading)]
    }),
  )
}

function readRecord(shape: RecordShape, place: Place, reading: Reading): unknown {
  const entries = entriesOf(place, reading)
  const fields = Object.entries(shape.fields)
  const keys = fields.map(([name]) => keyOf(name))
  if (entries === undefined) return refuse(place, reading, `keys such as ${keys.slice(0, 3).join(', ')}`)
  refuseUnknown(entries, keys, reading)
  const values = fields.map(([name, field]) => {
    const entry = entries.find((candidate) => candidate.name === keyOf(name))
    if (entry === undefined) return [name, absent(field, name, { place, reading })]
    return [name, read(field.shape, entry.value, reading)]
  })
  return Object.fromEntries(values.filter(([, value]) => value !== undefined))
}

function absent(field: AnyField, name: string, at: { place: Place; reading: Reading }): unknown {
  if (field.required === true)
    refuse(at.place, at.reading, `the key "${keyOf(name)}": ${field.doc.toLowerCase().replace(/\.$/, '')}`)
  return field.default
}

function refuseUnknown(entries: readonly Entry[], known: readonly string[], reading: Reading): void {
  const unknown = entries.filter(({ name }) => !known.includes(name))
  for (const entry of unknown.slice(0, problemLimit)) {
    const meant = nearest(entry.name, known)
    refuse(keyPlace(entry), reading, `one of the keys ${known.join(', ')}${suggestion(meant)}`)
  }
}

/** Undefined where the place is no mapping. Of two equal keys the first is read and the second is a problem. */
function entriesOf(place: Place, reading: Reading): readonly Entry[] | undefined {
  if (isNothing(place.node)) return []
  if (!isMap(place.node)) return undefined
  const entries = new Map<string, Entry>()
  for (const { key, value } of place.node.items) {
    const name = scalarText(key)
    const keyOffset = offsetOf(key, place.offset)
    const full = [place.key, shownName(name ?? '?')].filter((part) => part !== '').join('.')
    const entry = {
      name: name ?? '',
      keyOffset,
      value: { node: value, key: full, offset: offsetOf(value, keyOffset) },
    }
    if (name === undefined) refuse(keyPlace(entry), reading, 'a plain name as the key')
    else if (entries.has(name)) refuse(keyPlace(entry), reading, 'each key once: this one stands here again')
    else entries.set(name, entry)
  }
  return [...entries.values()]
}

function keyPlace(entry: Entry): Place {
  return { ...entry.value, offset: entry.keyOffset }
}

function refuse(place: Place, reading: Reading, expected: string): undefined {
  reading.problems.push({ offset: place.offset, key: place.key, message: `expected ${expected}` })
  return undefined
}

function suggestion(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}

/** A key with nothing behind it, as a list whose entries are all commented out leaves it. */
function isNothing(node: unknown): boolean {
  return node === null || (isPlain(node) && ['', '~', 'null'].includes(scalarText(node) ?? ''))
}

function isPlain(node: unknown): boolean {
  return isScalar(node) && node.type === 'PLAIN'
}

function scalarText(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined
}

function offsetOf(node: unknown, otherwise: number): number {
  return isNode(node) ? (node.range?.[0] ?? otherwise) : otherwise
}
