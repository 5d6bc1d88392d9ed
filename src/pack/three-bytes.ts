// Tables of entries in three bytes each: no pack that is read here has as many as 2^24.

/** Stands for no entry, and is read as -1. */
const none = 0xff_ff_ff

export const widthInTables = 3

export function entryIn(table: Uint8Array, at: number): number {
  const start = at * widthInTables
  const value = (table[start] ?? 0) | ((table[start + 1] ?? 0) << 8) | ((table[start + 2] ?? 0) << 16)
  return value === none ? -1 : value
}

/** -1 is none. */
export function putEntry(table: Uint8Array, at: number, entry: number): void {
  const start = at * widthInTables
  table[start] = entry
  table[start + 1] = entry >> 8
  table[start + 2] = entry >> 16
}
