// The few forms a value of the policy can have. One description built from them serves the reader, the published
// JSON Schema and the reference page, so the three cannot disagree.

/** A line of text with rules of its own. */
export interface TextForm {
  /** Completes the sentence "expected …". */
  readonly expected: string
  /** Holds for the whole text; published in the schema, so it must mean the same in every editor. */
  readonly pattern?: RegExp
  /** What a pattern cannot say: returns what was expected instead. */
  readonly check?: (text: string) => string | undefined
  readonly maxLength: number
}

export type Shape =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly form: TextForm }
  | { readonly kind: 'day' }
  | { readonly kind: 'whole'; readonly min: number; readonly max: number }
  | { readonly kind: 'list'; readonly item: Shape; readonly min: number; readonly max: number }
  | {
      readonly kind: 'table'
      readonly name: TextForm
      readonly suggested: readonly string[]
      readonly value: Shape
    }
  | RecordShape

export interface RecordShape {
  readonly kind: 'record'
  /** By the name in the program; `keyOf` gives the name on paper. */
  readonly fields: Readonly<Record<string, AnyField>>
}

export interface AnyField {
  readonly doc: string
  readonly shape: Shape
  readonly required?: boolean
  readonly default?: unknown
}

declare const result: unique symbol
/** A shape whose reading is a `T`. The mark exists for the compiler alone. */
export type Typed<T> = Shape & { readonly [result]?: T }

export interface Field<T> extends AnyField {
  readonly shape: Typed<Exclude<T, undefined>>
  readonly default?: T
}

export function choice<const T extends string>(values: readonly T[]): Typed<T> {
  return { kind: 'choice', values }
}

export function text(form: TextForm): Typed<string> {
  return { kind: 'text', form }
}

export const day: Typed<string> = { kind: 'day' }

export function whole(min: number, max: number): Typed<number> {
  return { kind: 'whole', min, max }
}

export function list<T>(
  item: Typed<T>,
  limits: { readonly min?: number; readonly max: number },
): Typed<readonly T[]> {
  return { kind: 'list', item, min: limits.min ?? 0, max: limits.max }
}

/** Names chosen by the user; editors offer the `suggested` ones. */
export function table<T>(
  name: TextForm,
  value: Typed<T>,
  suggested: readonly string[] = [],
): Typed<Readonly<Record<string, T>>> {
  return { kind: 'table', name, value, suggested }
}

/** The compiler demands a field for every property of `T`, so no key can lack its documentation. */
export function record<T>(fields: { readonly [K in keyof T]-?: Field<T[K]> }): Typed<T> & RecordShape {
  return { kind: 'record', fields }
}

/** `maxAgeDays` in the program is `max-age-days` on paper. */
export function keyOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
