// Lays the corpus out as one git repository and scans it once with the built command line: two child
// processes for git, one for the scan. Each case gets a folder of its own, so no context leaks by path.

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type { Case } from './case.ts'

/** The fields of a finding the corpus judges, as `--format json` prints them. */
export interface Seen {
  readonly ruleId: string
  readonly severity: string
  readonly path: string | null
  readonly startLine: number
}

export interface Scan {
  readonly findings: readonly Seen[]
  /** Everything the run printed, for the search for leaked secrets. */
  readonly printed: string
}

export const folderOf = (index: number): string => `case-${String(index + 1).padStart(4, '0')}`

function writeCases(root: string, cases: readonly Case[]): void {
  for (const [index, { files }] of cases.entries())
    for (const [path, bytes] of Object.entries(files)) {
      const file = join(root, folderOf(index), path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
}

/** A repository must not be judged by the git settings of the machine the test runs on. */
const isolated = { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' }

function track(root: string): void {
  const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { env: isolated })
  git('init', '--quiet')
  git('-c', 'core.autocrlf=false', 'add', '--force', '--all')
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null) return false
  return 'ruleId' in value && 'severity' in value && 'path' in value && 'startLine' in value
}

function findingsOf(document: unknown): readonly Seen[] {
  const findings: unknown = Object(document).findings
  if (!Array.isArray(findings) || !findings.every(isSeen))
    throw new Error('the scan printed no findings list')
  return findings
}

function run(cli: string, root: string): Scan {
  const args = [cli, 'scan', root, '--format', 'json', '--fail-on', 'never', '--no-progress']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: isolated,
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(`the scan ended with ${status}: ${stderr}`)
  return { findings: findingsOf(JSON.parse(stdout)), printed: stdout + stderr }
}

/** Scans all cases with the command line at `cli`, a path to a script Node can run. */
export function scanCases(cli: string, cases: readonly Case[]): Scan {
  const root = mkdtempSync(join(tmpdir(), 'guard-corpus-'))
  try {
    writeCases(root, cases)
    track(root)
    return run(cli, root)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}
