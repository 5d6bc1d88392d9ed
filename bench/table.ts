// The figures of a scenario as lines for a terminal and as a table for the page.
import { median, type Result } from './measure.ts'

export interface Row extends Result {
  readonly name: string
}

export interface Measured {
  readonly id: string
  readonly title: string
  /** The first is what the ratios are to. */
  readonly rows: readonly Row[]
  /** Why a contender is missing. */
  readonly skipped: readonly string[]
}

const heads = ['', 'Median', 'Least–most', 'Ratio', 'Processor', 'Its ratio', 'Peak', 'Runs'] as const

export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 3 : 1)} s`

function cells({ name, wall, cpu, peak }: Row, first: Row | undefined): readonly string[] {
  const spread = [wall[0] ?? NaN, wall.at(-1) ?? NaN].map(seconds).join('–')
  return [
    name,
    seconds(median(wall)),
    spread.replace(' s', ''),
    ratio(wall, first?.wall),
    seconds(median(cpu)),
    ratio(cpu, first?.cpu),
    peak === undefined ? '' : `${peak.toFixed(0)} MiB`,
    String(wall.length),
  ]
}

const ratio = (values: readonly number[], to: readonly number[] = []): string =>
  `${(median(values) / median(to)).toFixed(2)} ×`

export function textTable({ title, rows, skipped }: Measured): string {
  const table = [[...heads], ...rows.map((row) => [...cells(row, rows[0])])]
  const widths = heads.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)))
  const lines = table.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  )
  return [title, ...lines, ...skipped].join('\n')
}

export function markdownTable({ title, rows, skipped }: Measured): string {
  const line = (fields: readonly string[]): string => `| ${fields.join(' | ')} |`
  const body = rows.map((row) => {
    const [name = '', ...rest] = cells(row, rows[0])
    return line([`\`${name}\``, ...rest])
  })
  return [`### ${title}`, '', line(heads), '| --- | --: | --: | --: | --: | --: | --: | --: |', ...body]
    .concat(skipped.length > 0 ? ['', ...skipped] : [])
    .join('\n')
}
