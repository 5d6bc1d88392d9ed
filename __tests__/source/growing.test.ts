// A list that is read while it grows.
import { expect, test } from '@jest/globals'
import { growing, type Growing } from '../../src/source/growing.ts'

async function all(list: Growing<number>): Promise<readonly number[]> {
  const read: number[] = []
  for await (const some of list.lists) read.push(...some)
  return read
}

const turn = (): Promise<void> => new Promise((settle) => void setImmediate(settle))

test('every reader has all of it, whenever it began', async () => {
  const list = growing<number>()
  const early = [all(list), all(list)]
  for (let at = 0; at < 20; at++) {
    list.add(at)
    for (let turns = 0; turns < at % 4; turns++) await turn()
  }
  const midway = all(list)
  await turn()
  list.add(20)
  list.end()
  const expected = Array.from({ length: 21 }, (_, at) => at)
  for (const read of [...early, midway, all(list)]) expect(await read).toEqual(expected)
})

test('what has come is read before there is more, or an end', async () => {
  const list = growing<number>()
  const reader = list.lists[Symbol.asyncIterator]()
  for (const item of [1, 2]) {
    const next = reader.next()
    for (let turns = 0; turns < 3; turns++) await turn()
    list.add(item)
    expect(await next).toEqual({ done: false, value: [item] })
  }
})

test('a failure comes behind what was there', async () => {
  const list = growing<number>()
  list.add(1)
  list.end(new Error('no more'))
  const read: number[] = []
  const reading = (async () => {
    for await (const some of list.lists) read.push(...some)
  })()
  await expect(reading).rejects.toThrow('no more')
  expect(read).toEqual([1])
})
