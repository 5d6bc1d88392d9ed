import { expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { pour } from '../../src/cli/pour.ts'

const highWaterMark = 100
const pieces = Array.from({ length: 50 }, (_, at) => `${at}`.padEnd(40, '.'))

test('a slow reader gets all of it, and little waits meanwhile', async () => {
  let taken = ''
  let most = 0
  const stream = new Writable({
    highWaterMark,
    decodeStrings: false,
    write(piece: string, _, done) {
      most = Math.max(most, stream.writableLength)
      taken += piece
      setImmediate(done)
    },
  })
  await pour(pieces, stream)
  await finished(stream.end())
  expect(taken).toBe(pieces.join(''))
  expect(most).toBeLessThan(2 * highWaterMark)
})

test('a reader that goes away is no reason to wait', async () => {
  let made = 0
  const stream = new Writable({
    highWaterMark: 1,
    write: (_, __, done) => setImmediate(() => done(new Error('gone'))),
  })
  stream.on('error', () => {})
  function* counted(): Generator<string> {
    for (const piece of pieces) {
      made += 1
      yield piece
    }
  }
  await pour(counted(), stream)
  expect(made).toBe(1)
})

test('a stream that is gone is not waited for', async () => {
  const stream = new Writable({ highWaterMark: 1, write: (_, __, done) => done() })
  stream.destroy()
  await pour(pieces, stream)
  expect(stream.writableLength).toBe(0)
})
