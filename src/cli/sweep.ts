// `sweep`: reads one chunk of a plan and leaves a report for each of its repositories.
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exitCode, UsageError } from '../errors.ts'
import type { Chunk } from '../organisation/chunks.ts'
import { readPlan } from '../organisation/plan.ts'
import { sweep as sweepChunk, type Swept } from '../organisation/sweep.ts'
import { writeWhole } from '../output-file.ts'
import { verdict } from '../report/headline.ts'
import { json } from '../report/json.ts'
import { forLog } from '../report/sanitise.ts'
import { fails } from '../run.ts'
import type { Invocation } from './arguments.ts'
import { askedBy } from './asked.ts'
import type { Io } from './io.ts'
import { tokenIn } from './token.ts'

export async function sweep(invocation: Invocation, io: Io): Promise<number> {
  const output = invocation.text('output')
  if (output === undefined) throw new UsageError('Name the folder for the reports: --output reports.')
  const chunk = chunkOf(invocation)
  const remote = {
    serverUrl: io.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
    token: tokenIn(io.env),
  }
  const { failOn } = askedBy(invocation)
  const today = new Date().toISOString().slice(0, 10)
  const codes: number[] = []
  for await (const swept of sweepChunk({ chunk, remote, failOn, today })) {
    const { name, report } = swept
    const file = join(output, `${name}.json`)
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, json(report))
    codes.push(codeOf(swept))
    io.error(`${forLog(`${codes.length}/${chunk.length} ${name}: ${verdict(report)}`)}\n`)
  }
  return codes.find((code) => code === exitCode.findings) ?? Math.max(exitCode.clean, ...codes)
}

function codeOf({ report, failOn }: Swept): number {
  if (fails(report, failOn)) return exitCode.findings
  return report.coverage.complete ? exitCode.clean : exitCode.incomplete
}

function chunkOf(invocation: Invocation): Chunk {
  const [file] = invocation.operands
  if (file === undefined) throw new UsageError('Name the plan: sweep plan.json --chunk 1 --output reports.')
  const { chunks } = readPlan(read(file))
  const wanted = invocation.text('chunk') ?? ''
  const chunk = /^\d{1,3}$/.test(wanted) ? chunks[Number(wanted) - 1] : undefined
  if (chunk === undefined)
    throw new UsageError(`--chunk takes a number from 1 to ${chunks.length}, not "${wanted}".`)
  return chunk
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`The plan ${file} cannot be read.`, { cause: error })
  }
}
