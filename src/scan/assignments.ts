// Finds what a text gives to settings whose names speak of credentials, in whatever language the text is written:
// `KEY=value`, `"key": "value"`, `key: value`, `getenv("KEY", "value")`, `<add key= value=>`, name/value pairs…
// Names come first: a noun such as `token` is found, widened to the whole name, and what follows is read as its value.
import { kindOfName, type NameKind } from './names.ts'
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

/** Every assignment of a literal to a credential's name, in the order of their names. */
export function* assignmentsIn(text: string): Generator<Assignment> {
  let searchedTo = 0
  noun.lastIndex = 0
  const find = new RegExp(noun)
  const nesting = valuesInsideValues()
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    if (match.index < searchedTo) continue
    const [start, end] = nameAround(text, match.index, match.index + match[0].length)
    searchedTo = end
    find.lastIndex = Math.max(find.lastIndex, end)
    const name = text.slice(start, end)
    const kind = kindOfName(name)
    if (kind === undefined || nesting.isTooDeep(start)) continue
    for (const value of valuesOf(text, start, end)) {
      nesting.add(value)
      yield { name, kind, nameStart: start, ...value }
    }
  }
  yield* rowAssignments(text)
}

/** How often one character is read as part of a value. */
const deepestNesting = 8

/** `key=-key=-key=…`: each value holds the ones behind it, and no honest text has eight inside one another. */
function valuesInsideValues(): {
  readonly isTooDeep: (start: number) => boolean
  readonly add: (value: Pick<Value, 'end' | 'value'>) => void
} {
  let from = 0
  let reachedTo = 0
  let read = 0
  return {
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
