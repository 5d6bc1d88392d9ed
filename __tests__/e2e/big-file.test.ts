// A file larger than memory should be: everything in it is found, in constant memory.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { closeSync, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fake } from '../../src/rules/fake.ts'
import { chunkOverlap } from '../../src/scan/prefilter.ts'
import { makeFolder } from '../source/gitrepo.ts'
import { readReport, type JsonReport } from './contract.ts'
import { cliBundle, start } from './product.ts'

const mebibyte = 2 ** 20
/** Where the reader's nth chunk ends: each is a mebibyte, the first has room for the overlap too. */
const boundary = (n: number): number => n * mebibyte + chunkOverlap
const memoryLimit = 200_000_000

let folder: string

beforeAll(() => {
  folder = makeFolder()
})

afterEach(() => rmSync(join(folder, 'dump.bin'), { force: true }))

afterAll(() => rmSync(folder, { recursive: true }))

/** A file of `size` zero bytes, which take no room on disk, with texts at their offsets. */
function sparse(name: string, size: number, texts: ReadonlyMap<number, string>): void {
  const file = openSync(join(folder, name), 'w')
  ftruncateSync(file, size)
  for (const [offset, text] of texts) writeSync(file, text, offset)
  closeSync(file)
}

interface Measurement {
  readonly report: JsonReport
  /** The most that the process held, in bytes. */
  readonly memory: number
}

async function measured(): Promise<Measurement> {
  const peak = join(folder, '..', `${folder.split('/').at(-1) ?? ''}.peak`)
  // Runs inside the measured process. Linux counts what the parent held when it forked into `maxRSS`; `VmHWM` is the
  // process's own (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html), in kibibytes like the other.
  const probe = `
    import { existsSync, readFileSync, writeFileSync } from 'node:fs'
    const status = '/proc/self/status'
    const own = () => /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1]
    const peak = () => (existsSync(status) ? own() : String(process.resourceUsage().maxRSS))
    process.on('exit', () => writeFileSync(${JSON.stringify(peak)}, peak()))`
  const ended = await start(process.execPath, {
    args: [
      '--import',
      `data:text/javascript,${encodeURIComponent(probe)}`,
      cliBundle,
      'scan',
      folder,
      '--format',
      'json',
    ],
  })
  try {
    expect(ended.error).toBe('')
    return { report: readReport(ended.out), memory: Number(readFileSync(peak, 'utf8')) * 1024 }
  } finally {
    rmSync(peak, { force: true })
  }
}

describe('more than a gibibyte', () => {
  const size = 1024 * mebibyte + 77_777
  let measurement: Measurement

  beforeAll(async () => {
    const key = fake('api-key')
    sparse('dump.bin', size, new Map([[size - key.length, key]]))
    measurement = await measured()
  })

  test('a key is found at the very end', () => {
    const { findings, coverage } = measurement.report
    expect(findings.filter(({ ruleId }) => ruleId === 'api-key')).toHaveLength(1)
    expect(coverage).toMatchObject({ bytes: size, complete: true })
  })

  test('takes no more memory than a smaller file', () => {
    expect(measurement.memory).toBeLessThan(memoryLimit)
  })
})

test('a key is found across every boundary of a chunk', async () => {
  const texts = new Map(
    Array.from({ length: 24 }, (_, at): [number, string] => {
      const digits = createHash('sha256').update(`boundary ${at}`).digest('hex')
      // A different part of each key lies before its boundary.
      return [boundary(at + 1) - 2 - at * 3, `\nak_${digits}\n`]
    }),
  )
  sparse('dump.bin', 25 * mebibyte, texts)
  const { report, memory } = await measured()
  const found = report.findings.filter(({ ruleId }) => ruleId === 'api-key')
  expect(found.map(({ startLine }) => startLine)).toEqual(Array.from({ length: 24 }, (_, at) => 2 * at + 2))
  expect(memory).toBeLessThan(memoryLimit)
})

test('a lone key is found wherever the boundary cuts it', async () => {
  const key = fake('legacy-api-key')
  const offsets = [boundary(1), mebibyte].flatMap((end) => [1, 2, 3, 4, 20, 66].map((cut) => end - cut))
  for (const offset of offsets) sparse(`dump.${offset}`, 2 * mebibyte, new Map([[offset, key]]))
  const { report } = await measured()
  for (const offset of offsets) rmSync(join(folder, `dump.${offset}`))
  const found = report.findings.filter(({ ruleId }) => ruleId === 'api-key').map(({ path }) => path)
  expect(found).toEqual(offsets.map((offset) => `dump.${offset}`).toSorted())
})

test.each(['utf16le', 'utf8'] as const)('a text of 20 MB in %s keeps its line numbers', async (encoding) => {
  const line = Buffer.from('just a line of no interest, over and over again\n', encoding)
  const lines = Math.ceil((20 * mebibyte) / line.length)
  const file = openSync(join(folder, 'dump.bin'), 'w')
  for (let at = 0; at < lines; at += 1000)
    writeSync(file, Buffer.concat(Array.from({ length: Math.min(1000, lines - at) }, () => line)))
  writeSync(file, Buffer.from(`the key is ${fake('api-key')}\n`, encoding))
  closeSync(file)
  const { report, memory } = await measured()
  expect(report.findings).toMatchObject([
    { ruleId: 'dotenv-not-ignored' },
    { ruleId: 'api-key', startLine: lines + 1, startColumn: 12 },
  ])
  expect(memory).toBeLessThan(memoryLimit)
})
