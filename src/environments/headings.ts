// Under which headings a place stands: the keys of the braces, indentation levels and sections around it, in whatever
// language the text is written. No parser: half of these files are templates, or of formats that have none here.
import { lineStartBefore } from '../scan/region.ts'

/** How far is looked back for a heading. A block that is longer says nothing. */
const farthest = 20_000
const longestHeading = 200
const mostHeadings = 12

/** The headings around the offset, innermost first, each as it is written: `production:`, `"staging": {`, `[env.prod]`. */
export function headingsAround(text: string, offset: number): readonly string[] {
  const [document] = documentAround(text, offset)
  const around = [...byIndentation(text, document, offset), ...byBraces(text, document, offset)]
  const places = new Map(around.map((heading) => [heading.at, heading]))
  const section = sectionBefore(text, document, offset)
  if (section !== undefined) places.set(section.at, section)
  return [...places.values()].toSorted((a, b) => b.at - a.at).map(({ label }) => label)
}

interface Heading {
  readonly at: number
  readonly label: string
}

const documentMark = /^---(?:[ \t].{0,80})?\r?$/gm

/** The YAML document, or as much of the text as is looked at. `---` alone on a line begins another in the same file. */
export function documentAround(text: string, offset: number): readonly [number, number] {
  const from = Math.max(0, offset - farthest)
  const before = [...text.slice(from, offset).matchAll(documentMark)].at(-1)?.index ?? 0
  const behind = text.slice(offset, offset + farthest)
  const after = behind.search(documentMark)
  return [from + before, offset + (after === -1 ? behind.length : after)]
}

const comment = /^[ \t]{0,80}(?:#|\/\/|--[ \t])/
const closing = /^[ \t]{0,80}[}\])]{1,8}[,;]?[ \t]{0,8}(?:end)?\r?$/

/** The lines that open the levels of indentation around the offset. */
function byIndentation(text: string, from: number, offset: number): readonly Heading[] {
  const headings: Heading[] = []
  let lineStart = lineStartBefore(text, offset, offset - from)
  let level = indentation(text, lineStart)
  while (level > 0 && lineStart > from && headings.length < mostHeadings) {
    const end = lineStart - 1
    lineStart = lineStartBefore(text, end, end - from)
    const line = text.slice(lineStart, Math.min(end, lineStart + longestHeading))
    const own = indentation(text, lineStart)
    if (line.trim() === '' || own >= level || comment.test(line)) continue
    level = own
    // A lone closing brace ends a block beside this one: what opened it stands around neither.
    if (!closing.test(line)) headings.push({ at: lineStart, label: line.trim() })
  }
  return headings
}

function indentation(text: string, lineStart: number): number {
  let at = lineStart
  while (at - lineStart < longestHeading && (text[at] === ' ' || text[at] === '\t')) at++
  return at - lineStart
}

/** By character code, going back: 1 into a block that is closed before the offset, -1 out of a block. */
const steps = Int8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return '}])'.includes(character) ? 1 : '{[('.includes(character) ? -1 : 0
})

/** What stands before each brace that is open at the offset. */
function byBraces(text: string, from: number, offset: number): readonly Heading[] {
  const headings: Heading[] = []
  let depth = 0
  for (let at = offset - 1; at >= from && headings.length < mostHeadings; at--) {
    const step = steps[text.charCodeAt(at)]
    if (step === undefined || step === 0) continue
    if (step > 0) depth++
    else if (depth > 0) depth--
    else headings.push(headingBefore(text, at))
  }
  return headings
}

/** Back to the end of the statement or entry before it. At the start of its line, so that indentation finds the same. */
function headingBefore(text: string, at: number): Heading {
  const before = text.slice(Math.max(0, at - longestHeading), at)
  const cut = Math.max(...['\n', ',', ';', '{', '}', '['].map((mark) => before.lastIndexOf(mark))) + 1
  const label = before.slice(cut)
  const start = at - label.length
  return { at: start, label: `${label.trim()} ${text[at] ?? ''}` }
}

const section = /^[ \t]{0,40}\[{1,2}([^\][\n]{1,120})\]{1,2}[ \t]{0,40}(?:[#;].{0,200})?\r?$/gm

/** `[production]`: the section of a TOML or INI file. */
function sectionBefore(text: string, from: number, offset: number): Heading | undefined {
  const [last] = [...text.slice(from, offset).matchAll(section)].slice(-1)
  return last === undefined ? undefined : { at: from + last.index, label: last[0].trim() }
}
