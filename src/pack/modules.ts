// The WebAssembly modules of a pass, all over one memory, and what they export: the heads of the `.wat` files and their functions say more.
import type { Memory } from '../scan/prefilter.ts'
import { crcWasm } from './crc.wasm.ts'
import { deltaWasm } from './delta.wasm.ts'
import { entriesWasm } from './entries.wasm.ts'
import { inflateWasm } from './inflate.wasm.ts'
import { logWasm } from './log.wasm.ts'
import { readsWasm } from './reads.wasm.ts'
import { treesWasm } from './trees.wasm.ts'
import { unpackWasm } from './unpack.wasm.ts'

export interface Modules {
  readonly trees: Trees
  readonly entries: EntryTables
  readonly log: Log
  readonly deltas: Deltas
  readonly reads: Reads
  readonly unpacking: Unpacking
  /** CRC-32 of [from, to), as a signed number. */
  readonly crc: (from: number, to: number) => number
  /** Inflates [from, to) to `into`; 0 unless that gives exactly `size` bytes. */
  readonly inflate: (from: number, to: number, into: number, size: number) => number
}

/** What trees.wat exports. */
export interface Trees {
  readonly number: (id: number) => number
  readonly numberIn: (table: number, id: number) => number
  /** The ids [id, end), then where prints and fan lie, and the shift. */
  readonly take: (...of: readonly number[]) => void
  readonly hash: (from: number, to: number) => number
  /** From one tree, none or the base of the last delta, to another, which the delta made of it. */
  readonly changes: (from: number, fromEnd: number, to: number, toEnd: number) => number
  readonly idLength: { value: number }
  readonly directory: { value: number }
  readonly directoryEnd: { value: number }
  readonly keys: { value: number }
  readonly out: { value: number }
  readonly outEnd: { value: number }
  readonly seed: { value: bigint }
  readonly written: { readonly value: number }
}

/** What entries.wat exports. */
export interface EntryTables {
  readonly crcs: { value: number }
  readonly offsets: { value: number }
  readonly bigOffsets: { value: number }
  readonly bigOffsetsEnd: { value: number }
  readonly size: { value: bigint }
  readonly shift: { value: bigint }
  readonly firsts: { value: number }
  readonly most: { value: number }
  readonly slots: { value: number }
  readonly children: { value: number }
  readonly ids: { value: number }
  readonly firstNumber: { value: number }
  readonly idLength: { value: number }
  readonly count: (place: number, end: number) => number
  readonly add: (bucket: number, end: number, entry: number) => number
  readonly put: (place: number, end: number) => void
  readonly sort: (entry: number, end: number) => void
  /** The entries [entry, end), then where their offsets lie and whether they are wide, where checksums and places do, and the least distance. */
  readonly list: (...of: readonly number[]) => number
  /** From an entry down to a last one, then the window and its position, and where kinds and siblings lie. */
  readonly heads: (...of: readonly number[]) => number
}

/** What log.wat exports. */
export interface Log {
  /** The changes [from, end). */
  readonly add: (number: number, base: number, from: number, end: number) => number
  readonly want: (number: number) => void
  readonly settle: () => number
  readonly hashes: { value: number }
  readonly slots: { value: number }
  readonly known: { value: number }
  readonly start: { value: number }
  readonly end: { value: number }
  readonly written: { value: number }
  readonly prints: { value: number }
}

/** What unpack.wat exports. */
export interface Unpacking {
  readonly unpack: (from: number, to: number, crc: number, into: number) => number
  readonly deltaSize: (from: number, to: number, base: number) => number
  readonly most: { value: number }
  readonly idLength: { value: number }
  readonly instructions: { readonly value: number }
}

/** What reads.wat exports. */
export interface Reads {
  /** For so many slots, to which address, and how many bytes more than they have. */
  readonly plan: (count: number, room: number, spare: number) => number
  readonly slots: { value: number }
  readonly sorted: { value: number }
  readonly starts: { value: number }
  readonly lengths: { value: number }
  readonly addresses: { value: number }
  readonly reads: { value: number }
  readonly counts: { value: number }
}

/** What delta.wat exports. */
export interface Deltas {
  /** The base and its size, the instructions [from, end), then where to and how many bytes. */
  readonly apply: (...of: readonly number[]) => number
  readonly reach: { value: number }
  readonly list: { value: number }
  readonly listEnd: { value: number }
  readonly head: { readonly value: number }
  readonly tail: { readonly value: number }
}

/** Where two of them keep tables of their own. */
export interface Workspaces {
  readonly inflate: number
  readonly crc: number
}

// The TypeScript library that describes WebAssembly describes the whole browser.
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object, imports: Imports) => { readonly exports: Exports }
}

interface Imports {
  readonly pack: { readonly memory: Memory; readonly workspace: number }
  readonly trees?: Trees
  readonly deltas?: Deltas
  readonly crc?: Pick<Modules, 'crc'>
  readonly inflate?: Pick<Modules, 'inflate'>
}

type Exports = Trees &
  EntryTables &
  Log &
  Deltas &
  Reads &
  Unpacking &
  Pick<Modules, 'crc' | 'inflate'> & { prepare: () => void }

export function modulesOver(memory: Memory, workspaces: Workspaces): Modules {
  const instance = (wasm: string, workspace = 0, others: Omit<Imports, 'pack'> = {}): Exports =>
    new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), {
      pack: { memory, workspace },
      ...others,
    }).exports
  const checksums = instance(crcWasm, workspaces.crc)
  checksums.prepare()
  const inflating = instance(inflateWasm, workspaces.inflate)
  const deltas = instance(deltaWasm)
  const trees = instance(treesWasm, 0, { deltas })
  return {
    trees,
    deltas,
    entries: instance(entriesWasm, 0, { trees }),
    log: instance(logWasm),
    reads: instance(readsWasm),
    unpacking: instance(unpackWasm, 0, { crc: checksums, inflate: inflating }),
    crc: checksums.crc,
    inflate: inflating.inflate,
  }
}
