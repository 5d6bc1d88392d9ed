import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { sha256 } from '../../src/scan/sha256.ts'

const theirs = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

test('is what node:crypto says, for every length around the ends of blocks', () => {
  for (let length = 0; length < 200; length++) {
    const bytes = Buffer.from('é¶'.repeat(60)).subarray(0, length)
    expect(sha256(bytes)).toBe(theirs(bytes))
  }
})

test('is what node:crypto says, whatever the bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 700 }), (bytes) => sha256(bytes) === theirs(bytes)))
})
