// Rejects nearly every file without decoding it: asks over raw bytes, at memory speed, whether any literal
// stands in them. It may let a file through for nothing; it must never hold one back that has a literal.
import type { ByteRange, Literal, LiteralKind } from './literal.ts'
import { aligned, layOut, writeTables, type Layout } from './prefilter-tables.ts'
import { prefilterWasm } from './prefilter.wasm.ts'

/** What a range of bytes is worth reading for: a set of bits, 0 for nothing. */
export type Interest = number
export const interest = { none: 0, credential: 1, context: 2 } as const satisfies Record<
  LiteralKind | 'none',
  Interest
>

/** A file longer than one chunk is read in chunks that share this many bytes: no encoded key is longer. */
export const chunkOverlap = 4096
const chunkLength = 1 << 20
/** Closer looks at one range before the next occurrence counts without. Ordinary files need some five a megabyte. */
const mostLooks = 1024

export interface Occurrence {
  readonly offset: number
  readonly literal: Literal
}

/** Asks about bytes in the memory that it was made for. */
export interface Matcher {
  /** Where its tables end; what lies behind is free. */
  readonly end: number
  /** Every place of every literal that lies within `length` bytes from `start`, by offset; none is confirmed. */
  occurrences(start: number, length: number): Iterable<Occurrence>
  /** Whether any literal stands there, confirmed or not. */
  holdsAny(start: number, length: number): boolean
  /** The kinds of which at least one literal stands there and is confirmed. */
  interests(start: number, length: number): Interest
  /** How many line feeds stand there. */
  lines(start: number, length: number): number
}

export interface Prefilter extends Matcher {
  /** The module's memory: file bytes are read straight into [base, base + capacity). */
  readonly buffer: Buffer
  readonly base: number
  readonly capacity: number
}

type Room = Pick<Prefilter, 'buffer' | 'base' | 'capacity'> & { readonly memory: Memory }

/** The memory of WebAssembly modules; several can work in one. */
export interface Memory {
  readonly buffer: ArrayBuffer
}

// The TypeScript library that describes WebAssembly describes the whole browser.
declare const WebAssembly: {
  Memory: new (size: { readonly initial: number }) => Memory
  Module: new (bytes: Uint8Array) => object
  Instance: new (
    module: object,
    imports: { readonly prefilter: { readonly memory: Memory; readonly tables: number } },
  ) => { readonly exports: Exports }
}

interface Exports {
  readonly next: { readonly value: number }
  scan(start: number, end: number, from: number, out: number, full: number): number
  lines(start: number, end: number): number
}

/** Bytes behind a range that the module reads, in whole blocks and one fragment more; they have no say. */
export const readBeyond = 128
const pageSize = 65536

export function createPrefilter(
  literals: readonly Literal[],
  capacity: number = chunkLength + chunkOverlap,
): Prefilter {
  const layout = layOut(literals)
  const room = roomBehind(layout, capacity)
  return { ...createMatcher(literals, { memory: room.memory, at: 0 }), ...room }
}

/** As much of a list as is asked of it: nobody needs all of the literals for the few that a file holds. */
export type Literals = Pick<readonly Literal[], 'at' | 'length'>

/** Tables that somebody has written before, from the address 0 on. */
export interface ReadyTables {
  readonly layout: Layout
  readonly bytes: Uint8Array
  /** Asked for with the first occurrence. */
  readonly literals: () => Literals
}

export function readyPrefilter(ready: ReadyTables): Prefilter {
  const room = roomBehind(ready.layout, chunkLength + chunkOverlap)
  return { ...readyMatcher(ready, room.memory), ...room }
}

/** Puts the tables where they have to be in a memory that is shared with others and never grows. */
export function readyMatcher({ layout, bytes, literals }: ReadyTables, memory: Memory): Matcher {
  Buffer.from(memory.buffer).set(bytes)
  return matcherOver(memory, layout, literals)
}

function roomBehind({ end }: Layout, capacity: number): Room {
  const base = aligned(end, pageSize)
  const memory = new WebAssembly.Memory({ initial: Math.ceil((base + capacity + readBeyond) / pageSize) })
  return { memory, buffer: Buffer.from(memory.buffer), base, capacity }
}

/** Writes its tables from `at` on into a memory that is shared with others and never grows. */
export function createMatcher(
  literals: readonly Literal[],
  { memory, at }: { readonly memory: Memory; readonly at: number },
): Matcher {
  const layout = layOut(literals, at)
  writeTables(Buffer.from(memory.buffer), { literals, layout })
  return matcherOver(memory, layout, () => literals)
}

/** Compiled once for all matchers. */
let module: object | undefined

function matcherOver(memory: Memory, layout: Layout, literalsOf: () => Literals): Matcher {
  const buffer = Buffer.from(memory.buffer)
  module ??= new WebAssembly.Module(Buffer.from(prefilterWasm, 'base64'))
  const matcher = new WebAssembly.Instance(module, { prefilter: { memory, tables: layout.tables } }).exports
  const out = new Int32Array(memory.buffer, layout.out)
  let every: Interest | undefined

  /** Fills the out area from `from` on and returns where it then ends. */
  const fill = (start: number, end: number, from: number): number =>
    matcher.scan(start, end, from, layout.out, layout.full)

  /**
   * Calls `visit` with each place and literal, in the order of the scan, until it returns false. `filled` is what the
   * first `fill` returned. Only a full out area ends a scan before the range does.
   */
  function visitEach(
    { start, end }: ByteRange,
    filled: number,
    visit: (offset: number, literal: number) => boolean,
  ): void {
    for (let to = filled; ; to = fill(start, end, matcher.next.value)) {
      const pairs = (to - layout.out) / 4
      for (let at = 0; at < pairs; at += 2) if (!visit(out[at] ?? 0, out[at + 1] ?? 0)) return
      if (to <= layout.full) return
    }
  }

  return {
    end: layout.end,
    occurrences(start, length) {
      const literals = literalsOf()
      const found: number[] = []
      const end = start + length
      visitEach({ bytes: buffer, start, end }, fill(start, end, start), (offset, literal) => {
        found.push(offset * literals.length + literal)
        return true
      })
      return unpacked(found, literals)
    },
    lines: (start, length) => matcher.lines(start, start + length),
    holdsAny(start, length) {
      // An out area that is full from its first pair on: the scan returns soon after it, and else at the end alone.
      return matcher.scan(start, start + length, start, layout.out, layout.out) !== layout.out
    },
    interests(start, length) {
      const end = start + length
      const filled = fill(start, end, start)
      // Nearly every file ends here, so that nothing is made before a literal is met.
      if (filled === layout.out) return interest.none
      const range = { bytes: buffer, start, end }
      let found: Interest = interest.none
      let looks = 0
      visitEach(range, filled, (offset, number) => {
        const literal = literalsOf().at(number)
        if (literal === undefined || found & interest[literal.kind]) return true
        const { confirm, bytes, kind } = literal
        // A file made to be looked at without end is read instead: that costs a multiple of reading it, no more.
        if (!confirm || ++looks > mostLooks || confirm(range, offset, bytes.length)) found |= interest[kind]
        return found === interest.none || found !== (every ??= everyKind(literalsOf()))
      })
      return found
    },
  }
}

/** Pairs packed into one number each, so that a megabyte full of literals sorts fast and stays small. */
function* unpacked(found: readonly number[], literals: Literals): Generator<Occurrence> {
  for (const packed of Float64Array.from(found).sort()) {
    const literal = literals.at(packed % literals.length)
    if (literal) yield { offset: Math.floor(packed / literals.length), literal }
  }
}

function everyKind(literals: Literals): Interest {
  let kinds: Interest = interest.none
  for (let number = 0; number < literals.length; number++)
    kinds |= interest[literals.at(number)?.kind ?? 'none']
  return kinds
}
