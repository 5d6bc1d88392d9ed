// The figures as bars, in SVG. The picture has its own ground in light and in dark, since a page's colours are not known to
// it, and says in words (`title`, `desc`, and a label at each bar) what the bars say.
import { median } from './measure.ts'
import { ours } from './scenarios.ts'
import { seconds, type Measured, type Row } from './table.ts'

const width = 860
const margin = 24
const nameWidth = 300
const barWidth = width - 2 * margin - nameWidth - 90
const rowHeight = 22
const headHeight = 40

const style = `
  .ground { fill: #ffffff } text { fill: #1f2328; font: 13px system-ui, sans-serif } .head { font-weight: 600 }
  .bar { fill: #8c959f } .ours { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } text { fill: #e6edf3 } .bar { fill: #6e7681 } .ours { fill: #58a6ff }
  }`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const isOurs = (row: Row, { rows }: Measured): boolean =>
  row.name.startsWith(ours) || rows.every(({ name }) => !name.startsWith(ours))

function bar(row: Row, measured: Measured, y: number): string {
  const longest = Math.max(...measured.rows.map(({ wall }) => median(wall)))
  const length = Math.max(1, (median(row.wall) / longest) * barWidth)
  const x = margin + nameWidth
  return [
    `<text x="${x - 8}" y="${y + 15}" text-anchor="end">${escaped(shortened(row.name))}</text>`,
    `<rect class="${isOurs(row, measured) ? 'ours' : 'bar'}" x="${x}" y="${y + 3}" width="${length.toFixed(1)}" height="16" rx="2"/>`,
    `<text x="${(x + length + 6).toFixed(1)}" y="${y + 15}">${seconds(median(row.wall))}</text>`,
  ].join('\n')
}

const shortened = (name: string): string => (name.length > 44 ? `${name.slice(0, 43)}…` : name)

function panel(measured: Measured, top: number): string {
  const head = `<text class="head" x="${margin}" y="${top + 26}">${escaped(measured.title)}</text>`
  const bars = measured.rows.map((row, index) => bar(row, measured, top + headHeight + index * rowHeight))
  return [head, ...bars].join('\n')
}

/** Shorter is faster; each group has its own scale. */
export function chart(all: readonly Measured[]): string {
  const panels: string[] = []
  let top = 8
  for (const measured of all) {
    panels.push(panel(measured, top))
    top += headHeight + measured.rows.length * rowHeight
  }
  const words = all.map(
    ({ title, rows }) =>
      `${title}: ${rows.map(({ name, wall }) => `${name} ${seconds(median(wall))}`).join(', ')}.`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top + 16}" viewBox="0 0 ${width} ${top + 16}" role="img" aria-labelledby="title words">
<title id="title">Median wall time by scenario; shorter is faster</title>
<desc id="words">${escaped(words.join(' '))}</desc>
<style>${style}
</style>
<rect class="ground" width="100%" height="100%" rx="8"/>
${panels.join('\n')}
</svg>
`
}
