// Finds the routines, classes and imports of Python, Ruby and Elixir.
import type { Bracketed } from './brackets.ts'
import type { Group, Import, Outline, Routine, Step } from './code.ts'
import { logicalLines, type Line } from './indented-lines.ts'
import { attemptAt, blockEnd, indentedSteps, type Indented } from './indented-steps.ts'
import type { Language } from './languages.ts'

const definition = /^(?:async\s+)?(?:defp?|def\s+self\.)\s+(?:self\.)?([\w?!]+)\s*(?:\(([^]*?)\))?/
const grouping = /^(?:class|module|defmodule)\s+([\w.:]+)/
const blockGiven = /\bdo(?:\s*\|([^|]*)\|)?$|\{\s*(?:\|([^|]*)\|)?$/

export function indentedOutline(
  source: Bracketed & { readonly code: string; readonly language: Language },
): Outline {
  const lines = logicalLines(source)
  const indented: Indented = { bare: source.bare, language: source.language, lines }
  const groups = lines.flatMap((line, at) => {
    const name = grouping.exec(line.text)?.[1]
    return name === undefined ? [] : [groupAt(lines, at, name)]
  })
  const routines = lines.flatMap((line, at) => routineAt(indented, { line, at }, groups))
  return {
    routines,
    groups,
    imports: importsIn(source.code),
    exports: [],
    steps: indentedSteps(indented, 0, lines.length),
  }
}

function groupAt(lines: readonly Line[], at: number, name: string): Group {
  const line = lines[at]
  const last = lines[blockEnd(lines, at + 1, line?.indent ?? 0) - 1]
  const end = line?.end ?? 0
  return { name, head: { start: headStart(lines, at), end }, body: { start: end, end: last?.end ?? end } }
}

function routineAt(
  source: Indented,
  { line, at }: { line: Line; at: number },
  groups: readonly Group[],
): Routine[] {
  const found = definition.exec(line.text)
  const block = found === null && source.language.id !== 'python' ? blockGiven.exec(line.text) : null
  if (
    found === null &&
    (block === null || /^(?:class|module|defmodule|if|unless|case|while|for|begin)\b/.test(line.text))
  )
    return []
  const to = blockEnd(source.lines, at + 1, line.indent)
  const read = attemptAt(source, { at: at + 1, to, indent: line.indent }, source.lines.length)
  const end = Math.max(source.lines[read.next - 1]?.end ?? line.end, line.end)
  const params = found?.[2] ?? block?.[1] ?? block?.[2] ?? ''
  return [
    {
      name: found?.[1] ?? '',
      owner: groups.findLast(({ body }) => body.start <= line.start && body.end >= line.end)?.name ?? '',
      params: params
        .split(',')
        .flatMap((one) => /^[\s*&]*(\w+)/.exec(one)?.[1] ?? [])
        .filter((name) => !/^(?:self|cls)$/.test(name)),
      head: { start: found === null ? line.start : headStart(source.lines, at), end: line.end },
      body: { start: line.end, end },
      steps: source.language.implicit ? withResult(read.steps) : read.steps,
      isAsync: line.text.startsWith('async'),
    },
  ]
}

/** The decorators above. */
function headStart(lines: readonly Line[], at: number): number {
  let first = at
  while (lines[first - 1]?.text.startsWith('@') === true) first--
  return lines[first]?.start ?? 0
}

/** The last expression of a routine, and of each branch that ends it, is what it gives back. */
function withResult(steps: readonly Step[]): readonly Step[] {
  const last = steps.at(-1)
  if (last === undefined) return steps
  const before = steps.slice(0, -1)
  if (last.kind === 'do') return [...before, { kind: 'give', value: last.value }]
  if (last.kind === 'choice')
    return [
      ...before,
      { ...last, whenTrue: withResult(last.whenTrue), otherwise: withResult(last.otherwise) },
    ]
  if (last.kind === 'attempt')
    return [...before, { ...last, body: withResult(last.body), rescues: last.rescues.map(withResult) }]
  return steps
}

/** `from a.b import c as d`, `import a.b as c`. */
function importsIn(code: string): Import[] {
  const found: Import[] = []
  for (const [, from = '', names = ''] of code.matchAll(
    /^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]{0,2000}\)|[^\n]{0,500})/gm,
  )) {
    for (const [, remote = '', local = remote] of names.matchAll(/(\w+)(?:[ \t]+as[ \t]+(\w+))?/g))
      found.push({ local, remote, from })
  }
  for (const [, from = '', local = from.split('.').at(-1) ?? from] of code.matchAll(
    /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm,
  ))
    found.push({ local, remote: '*', from })
  return found
}
