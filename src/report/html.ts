// The report as one file that opens anywhere: no script, no request, nothing loaded, by its own policy.
// Facts come from page.ts; here is only how an outline is written as HTML.
import { assertNever } from '../errors.ts'
import type { Report } from '../model.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { style } from './html-style.ts'
import type { Block, Cell, Inline, Items, Table } from './outline.ts'
import { page } from './page.ts'
import { forHtml, guardCommands } from './sanitise.ts'

/** Ends in a newline. */
export function html(report: Report, { rules }: { readonly rules: readonly RuleFacts[] }): string {
  const { name, version } = report.tool
  const document = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${forHtml(`${name}: ${report.summary.conclusion}`)}</title>`,
    `<style>\n${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...page(report, rules).map(block),
    '</main>',
    `<footer>${forHtml(`${name} ${version}`)}</footer>`,
    '</body>',
    '</html>',
  ]
  return `${guardCommands(document.join('\n'))}\n`
}

function block(item: Block): string {
  switch (item.kind) {
    case 'heading':
      return `<h${item.level}>${line(item.text)}</h${item.level}>`
    case 'paragraph':
      return `<p>${line(item.text)}</p>`
    case 'table':
      return table(item)
    case 'items':
      return items(item)
    case 'details': {
      const inner = item.blocks.map(block).join('\n')
      return `<details>\n<summary>${prose(item.title)}</summary>\n${inner}\n</details>`
    }
    default:
      return assertNever(item)
  }
}

function line(cell: Cell): string {
  return cell.map(inline).join('')
}

function inline(piece: Inline): string {
  if (typeof piece === 'string') return prose(piece)
  // Written out, and no link: the page is read on paper too, and refers to nothing.
  if ('link' in piece) return `${prose(piece.text)}: <code>${forHtml(piece.link)}</code>`
  return 'code' in piece ? `<code>${forHtml(piece.code)}</code>` : `<strong>${prose(piece.strong)}</strong>`
}

/** A pair of backticks means code, as in the rules' own texts. */
function prose(text: string): string {
  return forHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')
}

/** Each cell carries its column's name: a narrow screen shows the cells under one another. */
function table({ head, rows }: Table): string {
  const cells = (row: readonly Cell[]): string =>
    row.map((cell, index) => `<td data-label="${forHtml(head[index] ?? '')}">${line(cell)}</td>`).join('')
  const names = head.map((name) => `<th scope="col">${forHtml(name)}</th>`).join('')
  const lines = rows.map((row) => `<tr>${cells(row)}</tr>`)
  return ['<table>', `<thead><tr>${names}</tr></thead>`, '<tbody>', ...lines, '</tbody>', '</table>'].join(
    '\n',
  )
}

function items({ ordered, rows }: Items): string {
  const tag = ordered ? 'ol' : 'ul'
  return [`<${tag}>`, ...rows.map((row) => `<li>${line(row)}</li>`), `</${tag}>`].join('\n')
}
