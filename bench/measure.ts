// Times whole processes against each other: interleaved (A B C A B C …) after a warm-up, so that a machine that slows
// down slows all of them. What counts are medians and ratios within one run; processor time is told beside wall time,
// since other work on the machine moves it less.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Timed {
  readonly command: readonly string[]
  readonly cwd?: string | undefined
}

export interface Result {
  /** Seconds of wall time and of processor time (user and system, children included), ascending. */
  readonly wall: readonly number[]
  readonly cpu: readonly number[]
  /** Peak resident memory of the largest process in MiB; absent where GNU time is not installed. */
  readonly peak?: number
}

/**
 * What takes longer than this many seconds of processor time is not repeated: its ratio is far from any bar. Wall time would
 * take a cold cache for slowness.
 */
const slow = 5

interface Run {
  readonly wall: number
  readonly cpu: number
  readonly peak?: number
}

export function measure(contenders: readonly Timed[], rounds: number): readonly Result[] {
  const warm = contenders.map((contender) => ({ contender, first: weighed(contender) ?? timed(contender) }))
  const drafts = warm.map(({ contender, first }) => ({
    contender,
    peak: first.peak,
    runs: first.cpu > slow ? [first] : [],
    again: first.cpu <= slow,
  }))
  for (let round = 0; round < rounds; round++) {
    for (const { contender, runs, again } of drafts) if (again) runs.push(timed(contender))
  }
  return drafts.map(({ runs, peak }) => ({
    wall: ascending(runs.map(({ wall }) => wall)),
    cpu: ascending(runs.map(({ cpu }) => cpu)),
    ...(peak === undefined ? {} : { peak }),
  }))
}

const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b)

export const median = (values: readonly number[]): number => values[Math.floor(values.length / 2)] ?? NaN

/** The shell's own clock: it knows the processor time of a child and of the child's children. */
const clock = `TIMEFORMAT='%3R %3U %3S'; { time "$@" </dev/null >/dev/null 2>/dev/null; } 2>&1`

function timed({ command, cwd }: Timed): Run {
  const { stdout, error } = spawnSync('bash', ['-c', clock, 'bash', ...command], { cwd, encoding: 'utf8' })
  if (error !== undefined) throw error
  const [wall = NaN, user = NaN, system = NaN] = stdout.trim().split(' ').map(Number)
  return { wall, cpu: user + system }
}

/** A run under GNU time, which knows the peak but counts in hundredths. Through a shell: a peak counts from the fork on. */
function weighed({ command, cwd }: Timed): Run | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'guard-bench-'))
  const file = join(folder, 'figures')
  const script = `env time -q -f '%e %U %S %M' -o "$0" "$@" </dev/null >/dev/null 2>/dev/null`
  try {
    spawnSync('bash', ['-c', script, file, ...command], { cwd })
    const [wall = NaN, user = NaN, system = NaN, kib = NaN] = readFileSync(file, 'utf8')
      .split(' ')
      .map(Number)
    return { wall, cpu: user + system, peak: kib / 1024 }
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}
