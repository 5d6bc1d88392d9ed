// Every id is found at its own place and no other id anywhere, however alike they are.
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { createPackMemory } from '../../src/pack/memory.ts'
import { createNumbers, layOutIds, type Numbers } from '../../src/pack/numbers.ts'

function numbered(tables: readonly (readonly string[])[], idLength: number): Numbers {
  const layout = layOutIds(
    tables.map(({ length }) => length),
    idLength,
  )
  const memory = createPackMemory({ contents: [], names: [] }, { windows: 0, ids: layout.length })
  const numbers = createNumbers(memory, layout, idLength)
  for (const [at, table] of numbers.tables.entries()) {
    for (const id of tables[at] ?? []) table.take(table.room.write(id, 'hex'))
    table.close()
  }
  return numbers
}

/** Ids of few different bytes, of which many share what they begin with. */
const ids = (idLength: number): fc.Arbitrary<string[]> =>
  fc
    .uniqueArray(
      fc
        .array(fc.constantFrom('00', '01', '80', 'ff'), { minLength: idLength, maxLength: idLength })
        .map((bytes) => bytes.join('')),
      { minLength: 1, maxLength: 60 },
    )
    .map((all) => all.toSorted())

test.each([20, 32])('ids of %i bytes', (idLength) => {
  fc.assert(
    fc.property(ids(idLength), ids(idLength), fc.nat(), (one, other, byte) => {
      const numbers = numbered([one, other], idLength)
      const all = new Map([...other.entries()].map(([at, id]) => [id, one.length + at]))
      for (const [at, id] of one.entries()) all.set(id, at)
      for (const [id, number] of all) expect([id, numbers.of(id)]).toEqual([id, number])
      expect(numbers.tables.map(({ first }) => first)).toEqual([0, one.length])
      for (const id of all.keys()) {
        // One bit is another.
        const changed = Buffer.from(id, 'hex')
        const at = byte % idLength
        changed[at] = (changed[at] ?? 0) ^ 0x10
        expect(numbers.at(changed, 0)).toBe(-1)
      }
    }),
    { numRuns: 20 },
  )
})
