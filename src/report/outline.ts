// The building blocks of a readable page. Markdown and HTML are written from the same outline, so that they
// say the same things. Nothing here is escaped: each target's writer does that, for every piece.

/** A sentence, in which a pair of backticks means code; or a piece that is shown exactly as it is. */
export type Inline = string | { readonly code: string } | { readonly strong: string } | Link
/** Only of addresses that are written in this program: what a repository says is never made a link. */
export interface Link {
  readonly link: string
  readonly text: string
}

export type Cell = readonly Inline[]

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Items {
  readonly kind: 'items'
  readonly ordered: boolean
  readonly rows: readonly Cell[]
}

export interface Details {
  readonly kind: 'details'
  readonly title: string
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Cell }
  | { readonly kind: 'paragraph'; readonly text: Cell }
  | Table
  | Items
  | Details

export function heading(level: 1 | 2 | 3, ...text: Cell): Block {
  return { kind: 'heading', level, text }
}

/** No block at all for an empty text, so that callers need not ask. */
export function paragraph(...text: Cell): readonly Block[] {
  return text.every(isEmpty) ? [] : [{ kind: 'paragraph', text }]
}

function isEmpty(piece: Inline): boolean {
  if (typeof piece === 'string') return piece === ''
  if ('link' in piece) return false
  return 'code' in piece ? piece.code === '' : piece.strong === ''
}
