// The job summary, and `--format markdown`: GitHub Flavored Markdown that also reads well as plain text.
// Facts come from page.ts; here is only how an outline is written, and that it fits.
import { assertNever } from '../errors.ts'
import type { Report } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { bare, fit } from './budget.ts'
import type { Block, Cell, Inline, Items, Table } from './outline.ts'
import { page } from './page.ts'
import { forHtml, forMarkdown, guardCommands, proseForMarkdown } from './sanitise.ts'

/** GitHub drops a step's summary above 1 MiB; the rest is left to other users of the same file. */
export const summaryBytes = 900 * 1024

export interface MarkdownOptions {
  readonly rules: readonly RuleFacts[]
  /** The most bytes of UTF-8 to write; {@link summaryBytes} unless told. */
  readonly bytes?: number
}

/** Ends in a newline. */
export function markdown(report: Report, { rules, bytes = summaryBytes }: MarkdownOptions): string {
  const blocks = page(report, rules)
  const whole = write(blocks)
  if (Buffer.byteLength(whole) <= bytes) return whole
  const free = bytes - Buffer.byteLength(write(bare(blocks)))
  return write(fit(blocks, free, (row) => Buffer.byteLength(tableRow(row)) + 1))
}

function write(blocks: readonly Block[]): string {
  return `${guardCommands(blocks.map(writeBlock).join('\n\n'))}\n`
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.text)}`
    case 'paragraph':
      return line(block.text)
    case 'table':
      return table(block)
    case 'items':
      return items(block)
    case 'details': {
      // GitHub reads Markdown inside HTML only where empty lines surround it.
      const inner = block.blocks.map(writeBlock).join('\n\n')
      return `<details>\n<summary>${forHtml(block.title)}</summary>\n\n${inner}\n\n</details>`
    }
    default:
      return assertNever(block)
  }
}

function line(cell: Cell): string {
  return cell.map(inline).join('')
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return proseForMarkdown(piece)
  if ('link' in piece) return `[${proseForMarkdown(piece.text)}](${encodeURI(piece.link)})`
  return 'code' in piece ? forMarkdown(piece.code) : `**${proseForMarkdown(piece.strong)}**`
}

function table({ head, rows }: Table): string {
  const lines = [tableRow(head.map((name) => [name])), `|${head.map(() => ' --- |').join('')}`]
  return [...lines, ...rows.map(tableRow)].join('\n')
}

function tableRow(cells: readonly Cell[]): string {
  return `|${cells.map((cell) => ` ${line(cell)} |`).join('')}`
}

function items({ ordered, rows }: Items): string {
  return rows.map((row, index) => `${ordered ? `${index + 1}.` : '-'} ${line(row)}`).join('\n')
}
