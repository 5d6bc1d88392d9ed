// Files whose first bytes are of one encoding and whose key is of another. The first bytes are easily forged, and
// Windows PowerShell makes such files by itself: `>>` appends UTF-16 to a file of any encoding.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { fake } from '../../src/rules/fake.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport, type JsonReport } from './contract.ts'
import { cli } from './product.ts'

const key = fake('api-key')
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')
const four = (text: string): Buffer =>
  Buffer.from(text.split('').flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]))
const plain = Buffer.from(`\n${key}\n`)

/** By what stands before the key. */
const found: Readonly<Record<string, Buffer>> = {
  'ascii, then UTF-16': Buffer.concat([Buffer.from('a line\r\n'.repeat(500)), wide(`${key}\r\n`)]),
  'ascii of odd length, then UTF-16': Buffer.concat([Buffer.from('odd'), wide(`\r\n${key}\r\n`)]),
  'megabytes of ascii, then UTF-16': Buffer.concat([
    Buffer.from('a line\r\n'.repeat(300_000)),
    wide(`${key}\r\n`),
  ]),
  'a mark of UTF-8, then UTF-16': Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), wide(key)]),
  'zero bytes': Buffer.concat([Buffer.alloc(9000), plain]),
  'Latin-1': Buffer.concat([Buffer.from('caf\xe9 \xff\n', 'latin1'), plain]),
}

const behindAnother: Readonly<Record<string, Buffer>> = {
  'a key, then more UTF-16 than it': Buffer.concat([
    plain,
    wide('# what PowerShell appended\r\n'.repeat(20)),
  ]),
  'UTF-16, then ascii': Buffer.concat([wide('a'.repeat(5000)), plain]),
  'megabytes of UTF-16, then ascii': Buffer.concat([wide('a'.repeat(1_500_000)), plain]),
  'a mark of UTF-16, then ascii': Buffer.concat([Buffer.from([0xff, 0xfe]), plain]),
  'UTF-32, then ascii': Buffer.concat([four('a'.repeat(2000)), plain]),
  'a mark of UTF-32, then ascii': Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), plain]),
}

let repository: TestRepository
let report: JsonReport

beforeAll(async () => {
  repository = makeRepository()
  repository.commit('Files', { ...found, ...behindAnother })
  report = readReport((await cli(['scan', repository.path, '--format', 'json'])).out)
})

afterAll(() => repository.remove())

const keysIn = (path: string): number =>
  report.findings.filter((finding) => finding.path === path && finding.ruleId === 'api-key').length

test.each(Object.keys(found))('%s', (path) => {
  expect(keysIn(path)).toBe(1)
})

// The encoding is guessed once, from the first bytes; what is of interest in the bytes themselves is read again as it is.
test.each(Object.keys(behindAnother))('%s', (path) => {
  expect(keysIn(path)).toBe(1)
})
