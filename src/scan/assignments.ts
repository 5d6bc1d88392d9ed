// Finds what a text gives to settings whose names speak of credentials, in whatever language the text is written:
// `KEY=value`, `"key": "value"`, `key: value`, `getenv("KEY", "value")`, `<add key= value=>`, name/value pairs…
// Names come first: a noun such as `token` is found, widened to the whole name, and what follows is read as its value.
import { copyOf } from '../copy.ts'
import { memoryOf, type Memory } from './memory.ts'
import { kindOfName, type NameKind } from './names.ts'
import { mostWithMargins, passagesOf, withMargins, type Margin, type Passage } from './passages.ts'
import { valueBeside } from './value-beside.ts'
import { branchAfter, otherBranch, valueAfter } from './value-after.ts'
import { longestValue, type Value } from './value-text.ts'
import { rowAssignments } from './rows.ts'

export interface Assignment extends Value {
  readonly name: string
  readonly kind: NameKind
  readonly nameStart: number
}

const noun =
  /key|token|secret|passw|passphrase|pwd|passwd|\bpass\b|_pass\b|credential|creds|bearer|authorization|\bpw\b|jwt/gi
const nameCharacter = /[A-Za-z0-9_$.-]/
const longestName = 120

/**
 * Every assignment of a literal to a credential's name, in the order of their names. With a memory the passages that it knows
 * from another text are not read again.
 */
export function* assignmentsIn(text: string, memory?: AssignmentMemory): Generator<Assignment> {
  const nesting = valuesInsideValues()
  const find = new RegExp(noun)
  let next = find.exec(text)?.index ?? Infinity
  for (const passage of memory === undefined ? [{ start: 0, end: text.length }] : passagesOf(text)) {
    if (next >= passage.end) continue
    const known = memory && !nesting.reachesOver(passage.start) && knownIn(text, passage, memory)
    yield* known || assignmentsBetween(text, { start: next, end: passage.end }, nesting)
    find.lastIndex = passage.end
    next = find.exec(text)?.index ?? Infinity
  }
  yield* rowAssignments(text)
}

/** What the passages give to names, by each with its margins; nothing where a value goes on behind its passage. */
export type AssignmentMemory = Memory<readonly Assignment[] | 'goes on'>

/** Room for a megabyte of settings, where the margins of passages count too. */
export const assignmentMemory = (): AssignmentMemory => memoryOf(2_500_000)

/**
 * What a name is given depends on no more than this, where each value ends in its passage. Before the name 700 characters are
 * looked at for an object around it, and 80 before what is found there. Behind it there are 900 characters of such an
 * object, or 12 steps over two line breaks each to a value; behind a value's end four line breaks and 80 characters, where it
 * might go on. Everything else stays in its line.
 */
const margin: Margin = { before: 1000, linesBehind: 32, behind: 1200 }

/** The passage read by itself. It begins a line, so no name reaches into it; the caller makes sure that no value does. */
function knownIn(
  text: string,
  passage: Passage,
  memory: AssignmentMemory,
): readonly Assignment[] | undefined {
  const around = withMargins(text, passage, margin)
  if (around === undefined || around.length > mostWithMargins) return undefined
  let known = memory.get(around)
  if (known === undefined) {
    const copy = copyOf(around)
    const own = { start: margin.before, end: margin.before + passage.end - passage.start }
    const found = [...assignmentsBetween(copy, own, valuesInsideValues())]
    known = found.every(({ end }) => end <= own.end) ? found : 'goes on'
    memory.keep(copy, known)
  }
  if (known === 'goes on') return undefined
  const by = passage.start - margin.before
  return known.map((found) => ({
    ...found,
    nameStart: found.nameStart + by,
    start: found.start + by,
    end: found.end + by,
  }))
}

/** Those whose names begin in the passage. */
function* assignmentsBetween(
  text: string,
  passage: Passage,
  nesting: ReturnType<typeof valuesInsideValues>,
): Generator<Assignment> {
  let searchedTo = 0
  const find = new RegExp(noun)
  find.lastIndex = passage.start
  for (let match = find.exec(text); match !== null && match.index < passage.end; match = find.exec(text)) {
    if (match.index < searchedTo) continue
    const [start, end] = nameAround(text, match.index, match.index + match[0].length)
    searchedTo = end
    find.lastIndex = Math.max(find.lastIndex, end)
    const name = text.slice(start, end)
    const kind = kindOfName(name)
    if (kind === undefined || nesting.isTooDeep(start)) continue
    for (const value of valuesOf(text, start, end)) {
      nesting.add(value)
      yield assignmentOf({ name, kind, nameStart: start }, value)
    }
  }
}

/** How often one character is read as part of a value. */
const deepestNesting = 8

/** `key=-key=-key=…`: each value holds the ones behind it, and no honest text has eight inside one another. */
function valuesInsideValues(): {
  /** Whether a value goes on behind the place. */
  readonly reachesOver: (place: number) => boolean
  readonly isTooDeep: (start: number) => boolean
  readonly add: (value: Pick<Value, 'end' | 'value'>) => void
} {
  let from = 0
  let reachedTo = 0
  let read = 0
  return {
    reachesOver: (place) => reachedTo > place,
    isTooDeep(start) {
      if (start >= reachedTo) [from, read] = [start, 0]
      return read > deepestNesting * Math.max(longestValue, start - from)
    },
    add({ end, value }) {
      reachedTo = Math.max(reachedTo, end)
      read += value.length
    },
  }
}

/** Written out: what is spread into an object lies in a second one, and a window of a large file holds thousands. */
function assignmentOf(
  { name, kind, nameStart }: Pick<Assignment, 'name' | 'kind' | 'nameStart'>,
  { value, start, end, quoted, setting }: Value,
): Assignment {
  return { name, kind, nameStart, value, start, end, quoted, setting }
}

function nameAround(text: string, from: number, to: number): [number, number] {
  let start = from
  while (start > 0 && from - start < longestName && nameCharacter.test(text[start - 1] ?? '')) start--
  let end = to
  while (end < text.length && end - to < longestName && nameCharacter.test(text[end] ?? '')) end++
  // An escape such as \n or \t before a name in a JSON string lends it a letter that is not its own.
  if (start > 0 && text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? '')) start++
  while (start < from && /[.$-]/.test(text[start] ?? '')) start++
  while (end > to && /[.-]/.test(text[end - 1] ?? '')) end--
  return [phraseStart(text, start), end]
}

/** In prose a name is several words: `webhook secret`, `API key`. */
const wordBefore = /(?:webhook|callback|signing|client|app(?:lication)?|access|refresh|api|oauth) $/i

function phraseStart(text: string, start: number): number {
  const before = wordBefore.exec(text.slice(Math.max(0, start - 13), start))
  return before === null ? start : start - before[0].length
}

function* valuesOf(text: string, nameStart: number, nameEnd: number): Generator<Value> {
  const branch = branchAfter(text, nameEnd)
  const value = branch ?? valueBeside(text, nameStart, nameEnd) ?? valueAfter(text, nameStart, nameEnd)
  if (value !== undefined) yield value
  const other = branch && otherBranch(text, branch.end)
  if (other !== undefined) yield other
}
