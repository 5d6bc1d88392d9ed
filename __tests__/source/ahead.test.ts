import { expect, test } from '@jest/globals'
import { ahead } from '../../src/source/ahead.ts'

const turn = (): Promise<void> => new Promise((settle) => void setImmediate(settle))

test('everything comes, in order, and no more is held than was asked for', async () => {
  let made = 0
  async function* numbers(): AsyncGenerator<number> {
    for (; made < 20; made++) yield made
  }
  const got: number[] = []
  for await (const number of ahead(numbers(), 3)) {
    got.push(number)
    await turn()
    // Three are held, and the next one waits for room.
    expect(made).toBeLessThanOrEqual(number + 4)
    if (number < 15) expect(made).toBeGreaterThanOrEqual(number + 3)
  }
  expect(got).toEqual(Array.from({ length: 20 }, (_, at) => at))
})

test('what arrives while nobody waits is there before the next item is done with', async () => {
  let came = 0
  async function* arriving(): AsyncGenerator<number> {
    for (; came < 5; came++) {
      await turn()
      yield came
    }
  }
  for await (const number of ahead(arriving(), 10)) expect(number).toBeLessThan(5)
  expect(came).toBe(5)
})

test('a failure comes behind what came before it', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 1
    yield 2
    throw new Error('enough')
  }
  const got: number[] = []
  const all = async (): Promise<void> => {
    for await (const number of ahead(failing(), 10)) got.push(number)
  }
  await expect(all()).rejects.toThrow('enough')
  expect(got).toEqual([1, 2])
})

test('whoever leaves early lets the others go', async () => {
  let left = false
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let at = 0; ; at++) yield at
    } finally {
      left = true
    }
  }
  for await (const number of ahead(endless(), 2)) if (number === 3) break
  await turn()
  expect(left).toBe(true)
})
