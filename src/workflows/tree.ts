// YAML text -> plain mappings, sequences and texts that know where they stand. Imports the YAML parser, so it is
// loaded only when a workflow is to be judged. Aliases are resolved without copying: a "billion laughs" stays small.
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, type Pair } from 'yaml'
import { nestsDeeper } from './depth.ts'

/** A scalar, as the runner reads it: always text. Offsets are into the source. */
export interface Text {
  readonly kind: 'text'
  readonly value: string
  readonly start: number
  readonly end: number
}

export interface Entry {
  readonly key: Text
  readonly value: Tree
}

export type Tree =
  | Text
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, Entry>; readonly start: number }
  | { readonly kind: 'sequence'; readonly items: readonly Tree[]; readonly start: number }

/** GitHub reads no workflow above half a megabyte; what is larger is not worth the parser's time. */
const largestWorkflow = 2 ** 20
const deepest = 40
/** What the parser is asked to nest; far above `deepest`, so that only what nobody wrote goes unread. */
const deepestParsed = 500
/** Of one mapping, those that merge keys bring in included. */
const mostEntries = 2000

export interface Reading {
  /** Absent where the text is no YAML: half written, a template, indented with tabs, too large. */
  readonly tree?: Tree
  /** Why not all of it was read, to be said after "but". */
  readonly missed?: string
}

export const tooLarge = 'is larger than GitHub reads'
export const noYaml = 'could not be read as YAML'
const tooDeep = 'nests too deeply'

export function parseTree(text: string): Reading {
  if (text.length > largestWorkflow) return { missed: tooLarge }
  if (nestsDeeper(text, deepestParsed)) return { missed: tooDeep }
  return strictly(text) ?? strictly(forgiven(text)) ?? { missed: noYaml }
}

function strictly(text: string): Reading | undefined {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  return document.errors.length > 0 ? undefined : readTree(document.contents)
}

/**
 * `run: curl -H "Accept: x"` is the commonest slip: YAML refuses the second colon. The blank behind it is replaced by
 * another character, so that places stay, and put back when the scalar is read.
 */
const command = /^([ \t]{0,80}(?:-[ \t]{1,8})?run:[ \t]{1,8})([^\s|>"'].*)$/gm

function forgiven(text: string): string {
  return text.replace(
    command,
    (_line, key: string, script: string) => key + script.replaceAll(': ', ':\u00a0'),
  )
}

type Read = (node: unknown, depth: number) => Tree | undefined

function readTree(contents: unknown): Reading {
  /** `undefined` while the node is being read, so that an alias to its own ancestor ends. */
  const known = new Map<unknown, Tree | undefined>()
  /** In the order of the text: an alias means the last node of that name before it. The parser's own search is quadratic. */
  const anchors = new Map<string, unknown>()
  let cut = false
  const read: Read = (node, depth) => {
    if (depth > deepest) {
      cut = true
      return undefined
    }
    if (isAlias(node)) return read(anchors.get(node.source), depth + 1)
    if (known.has(node)) return known.get(node)
    if (isNode(node) && 'anchor' in node && node.anchor !== undefined) anchors.set(node.anchor, node)
    known.set(node, undefined)
    const tree = convert(node, (child) => read(child, depth + 1))
    known.set(node, tree)
    return tree
  }
  const tree = read(contents, 0)
  return { ...(tree === undefined ? {} : { tree }), ...(cut ? { missed: tooDeep } : {}) }
}

function convert(node: unknown, read: (child: unknown) => Tree | undefined): Tree | undefined {
  if (isScalar(node)) {
    const [start = 0, end = 0] = node.range ?? []
    return {
      kind: 'text',
      value: typeof node.value === 'string' ? node.value.replaceAll(':\u00a0', ': ') : '',
      start,
      end,
    }
  }
  if (isSeq(node))
    return {
      kind: 'sequence',
      items: node.items.flatMap((item) => read(item) ?? []),
      start: node.range?.[0] ?? 0,
    }
  if (isMap(node))
    return { kind: 'mapping', entries: entriesOf(node.items, read), start: node.range?.[0] ?? 0 }
  return undefined
}

/** The last of equal keys wins; what a merge key brings in gives way to what is written. */
function entriesOf(
  items: readonly Pair[],
  read: (child: unknown) => Tree | undefined,
): ReadonlyMap<string, Entry> {
  const written = new Map<string, Entry>()
  const merged = new Map<string, Entry>()
  for (const item of items) {
    const key = read(item.key)
    const value = read(item.value)
    if (key?.kind !== 'text' || value === undefined) continue
    if (key.value === '<<') merge(value, merged)
    else written.set(key.value, { key, value })
  }
  return new Map([...merged, ...written])
}

function merge(source: Tree, into: Map<string, Entry>): void {
  if (source.kind === 'sequence') for (const item of source.items) merge(item, into)
  if (source.kind !== 'mapping') return
  for (const [name, entry] of source.entries) {
    if (into.size >= mostEntries) return
    if (!into.has(name)) into.set(name, entry)
  }
}

export function child(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.kind === 'mapping' ? tree.entries.get(name)?.value : undefined
}

export function textOf(tree: Tree | undefined): Text | undefined {
  return tree?.kind === 'text' ? tree : undefined
}

/**
 * Where a piece of a scalar stands in the source: block scalars and quotes shift it, so it is looked for by its
 * characters, as often as it stands before in the scalar. What an escape hides is placed at the scalar's start.
 */
export function placeOf(source: string, text: Text, [from, to]: readonly [number, number]): [number, number] {
  const piece = text.value.slice(from, to)
  let at = text.start - 1
  for (let found = text.value.indexOf(piece); found !== -1 && found <= from;) {
    at = source.indexOf(piece, at + 1)
    if (at === -1 || at >= text.end) return [text.start, text.start]
    found = text.value.indexOf(piece, found + 1)
  }
  return [at, at + piece.length]
}
