// Source code as the webhook rules see it: routines and what they do step by step, in the same words for every
// language. Readers make it; whoever judges it knows no language's grammar.
import type { Language } from './languages.ts'

/** Offsets into the text of the file, in UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One statement. Spans cover expressions; what stands in nested routines is theirs. */
export type Step =
  | { readonly kind: 'set'; readonly names: readonly string[]; readonly value: Span }
  /** An expression whose value nobody takes. */
  | { readonly kind: 'do'; readonly value: Span }
  | { readonly kind: 'give'; readonly value: Span }
  | { readonly kind: 'fail'; readonly value: Span }
  | {
      readonly kind: 'choice'
      readonly test: Span
      readonly whenTrue: readonly Step[]
      readonly otherwise: readonly Step[]
      /** The test is turned round: `unless`, `guard`. */
      readonly negated: boolean
    }
  | {
      readonly kind: 'attempt'
      readonly body: readonly Step[]
      readonly rescues: readonly (readonly Step[])[]
    }
  /** A loop, a switch, a resource: its body may run. */
  | { readonly kind: 'block'; readonly value: Span; readonly body: readonly Step[] }

export interface Routine {
  /** Empty where it has none of its own. */
  readonly name: string
  /** The class, module or receiver it belongs to; empty where there is none. */
  readonly owner: string
  readonly params: readonly string[]
  /** From its decorators or annotations to its body. */
  readonly head: Span
  readonly body: Span
  readonly steps: readonly Step[]
  readonly isAsync: boolean
}

/** A class or module. `head` includes its decorators and what it extends. */
export interface Group {
  readonly name: string
  readonly head: Span
  readonly body: Span
}

/** `local` in this file is `remote` of the module `from`; `*` is all of it. */
export interface Import {
  readonly local: string
  readonly remote: string
  readonly from: string
}

/** What others import as `name` is called `local` here. */
export interface Export {
  readonly name: string
  readonly local: string
}

export interface Outline {
  readonly routines: readonly Routine[]
  readonly groups: readonly Group[]
  readonly imports: readonly Import[]
  readonly exports: readonly Export[]
  /** What the file does when it is loaded. */
  readonly steps: readonly Step[]
}

export interface Code extends Outline {
  readonly path: string
  readonly language: Language
  readonly text: string
  /** The text with comments turned to spaces. */
  readonly code: string
  /** The same with the inside of strings turned to spaces too, quotes kept. */
  readonly bare: string
  /** The other end of each bracket, both ways. */
  readonly partner: ReadonlyMap<number, number>
  /** The language's parser refused the file; what is here was read without it. */
  readonly isGuess?: true
}

/** It stands before a handler and lets a request through by calling this. */
export function takesNext({ params }: Routine): boolean {
  return params.some((name) => /^\$?(?:next|done|chain|filterChain|call_next|get_response)$/.test(name))
}

export const sliceOf = (text: string, { start, end }: Span): string => text.slice(start, end)

export const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end
