// Times whole processes against each other: interleaved (A B A B …) after a warm-up, so that a machine that slows down
// slows all of them. What counts are medians and the ratios within one run.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly cwd?: string
}

export interface Result {
  readonly name: string
  /** Milliseconds of wall time, ascending. */
  readonly times: readonly number[]
  /** Peak resident memory in MiB; absent for commands that are not Node's. */
  readonly peak?: number
}

export function measure(contenders: readonly Contender[], rounds: number): readonly Result[] {
  const times = contenders.map((): number[] => [])
  for (let round = -1; round < rounds; round++) {
    for (const [index, contender] of contenders.entries()) {
      const elapsed = timed(contender)
      if (round >= 0) times[index]?.push(elapsed)
    }
  }
  return contenders.map((contender, index) => ({
    name: contender.name,
    times: (times[index] ?? []).toSorted((a, b) => a - b),
    ...peakOf(contender),
  }))
}

function timed({ command: [program = '', ...args], cwd }: Contender): number {
  const start = performance.now()
  const { error } = spawnSync(program, args, { cwd, stdio: 'ignore', maxBuffer: 2 ** 30 })
  if (error !== undefined) throw new Error(`${program} could not be run: ${error.message}`)
  return performance.now() - start
}

/** A run more, in which Node itself writes down its peak. */
function peakOf({ command: [program = '', ...args], cwd }: Contender): { peak?: number } {
  if (program !== process.execPath) return {}
  const folder = mkdtempSync(join(tmpdir(), 'guard-bench-'))
  const file = join(folder, 'peak')
  const hook = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`
  const hooked = [
    '--import',
    `data:text/javascript,import{createRequire}from'module';const require=createRequire('/');${encodeURIComponent(hook)}`,
  ]
  spawnSync(program, [...hooked, ...args], { cwd, stdio: 'ignore' })
  const peak = Number(readFileSync(file, 'utf8')) / 1024
  rmSync(folder, { recursive: true })
  return { peak }
}

const median = (ascending: readonly number[]): number => ascending[Math.floor(ascending.length / 2)] ?? NaN

/** A table on standard output; ratios are to the first row. */
export function print(title: string, results: readonly Result[]): void {
  const [first] = results
  const lines = results.map(({ name, times, peak }) => {
    const spread = `${(times[0] ?? NaN).toFixed(0)}–${(times.at(-1) ?? NaN).toFixed(0)}`
    const ratio = (median(times) / median(first?.times ?? [])).toFixed(2)
    const memory = peak === undefined ? '' : `${peak.toFixed(0)} MiB`
    return `${name.padEnd(34)} ${median(times).toFixed(0).padStart(6)} ms  ${spread.padStart(11)}  ${ratio.padStart(5)} ×  ${memory.padStart(8)}`
  })
  process.stdout.write(`${title}\n${lines.join('\n')}\n\n`)
}
