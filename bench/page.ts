// Writes what was measured into docs/: the chart, and the tables with the machine they were measured on.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { format, resolveConfig } from 'prettier'
import { chart } from './chart.ts'
import { markdownTable, type Measured } from './table.ts'

const page = 'docs/performance.md'
const picture = 'performance.svg'

function versionOf(program: string, argument = '--version'): string {
  try {
    const [line = ''] = execFileSync(program, [argument], { encoding: 'utf8' }).split('\n')
    return line.replace(/^git version/, 'git').replace(/ \(rev .*\)$/, '')
  } catch {
    return `no ${program}`
  }
}

function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB`
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day}: ${processor}, Node ${process.version}, ${versionOf('git')}, ${versionOf('rg')}; page cache warm.`
}

/** Replaces what stands between `<!-- measured -->` and `<!-- /measured -->`. */
export async function save(all: readonly Measured[]): Promise<void> {
  const words = all.map(({ title }) => title.toLowerCase()).join('; ')
  const image = `![Bars of the median wall times below, shorter is faster: ${words}](${picture})`
  const block = [machine(), image, ...all.map(markdownTable)].join('\n\n')
  const before = readFileSync(page, 'utf8')
  const marks = /(<!-- measured -->)[\s\S]*?(<!-- \/measured -->)/
  if (!marks.test(before)) throw new Error(`${page} has no block <!-- measured -->`)
  const after = before.replace(marks, (_, open: string, close: string) => `${open}\n\n${block}\n\n${close}`)
  const options = await resolveConfig(page)
  writeFileSync(page, await format(after, { ...options, parser: 'markdown' }))
  writeFileSync(`docs/${picture}`, chart(all))
}
