// Prints precision and recall of the built command line on the labelled corpus, per rule and per context, and
// what was missed or wrongly reported. Usage: node bench/corpus.ts [--open] [path of the command line]

import { stdout } from 'node:process'
import { fileURLToPath } from 'node:url'

import { nearMisses, open, positives } from '../__tests__/corpus/index.ts'
import { scanCases } from '../__tests__/corpus/scan.ts'
import { figures, leaks, score, table, type Outcome } from '../__tests__/corpus/score.ts'

const words = process.argv.slice(2)
const built = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const cli = words.find((word) => !word.startsWith('--')) ?? built
const cases = words.includes('--open') ? open : [...positives, ...nearMisses]

const share = (value: number): string => value.toFixed(4)

function row(name: string, outcomes: readonly Outcome[]): string {
  const { found, missed, falseAlarms, recall, precision } = figures(outcomes)
  const counts = [found, missed, falseAlarms].map((count) => String(count).padStart(7))
  return [name.padEnd(24), ...counts, share(recall).padStart(9), share(precision).padStart(10)].join('')
}

function section(title: string, outcomes: readonly Outcome[], key: (outcome: Outcome) => string): string {
  const head = `${title.padEnd(24)}  found missed  false   recall precision`
  const names = [...new Set(outcomes.map(key))].sort()
  const rows = names.map((name) =>
    row(
      name,
      outcomes.filter((outcome) => key(outcome) === name),
    ),
  )
  return [head, ...rows, row('all', outcomes)].join('\n')
}

const scan = scanCases(cli, cases)
const outcomes = score(cases, scan)
const report = [
  `${positives.length} positive cases, ${nearMisses.length} near-misses, ${open.length} open questions`,
  section('rule', outcomes, ({ rule }) => rule),
  section('context', outcomes, ({ case: { group } }) => group),
  table(outcomes),
  `outputs that hold a whole secret: ${leaks(cases, scan).join(', ') || 'none'}`,
]
stdout.write(`${report.join('\n\n')}\n`)
