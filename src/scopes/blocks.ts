// Reads scopes that stand below their name: YAML's lists, block texts and nested keys, by their indentation. Knows no
// more of YAML than that, so that a template or a half-written file is read all the same.
import { lineStartBefore } from '../scan/region.ts'
import { listAt, type List, type ListSource } from './lists.ts'
import { wordsBetween, type Token } from './tokens.ts'

const mostLines = 300
const item = /^([ \t]{0,80})-[ \t]{1,20}/
const keyed = /^([ \t]{0,80})(?:-[ \t]{1,20})?["']?([\w.-]{1,60})["']?[ \t]{0,20}:(?:[ \t]{1,20}|$)/
const scopeKey = /^(?:scopes?|name|id|value|values|default|required)$/i
const environmentKey =
  /^(?:dev|devel|development|local|stage|staging|stg|uat|qa|preprod|test|testing|sandbox|prod|production|live|base|common|shared)$/i

/** `nameStart` is the key's, `from` the place behind its colon. */
export function blockBelow(source: ListSource, nameStart: number, from: number): readonly List[] {
  const { text } = source
  const isText = /[|>][-+\d]{0,3}\s{0,40}$/.test(lineFrom(text, from))
  const level = columnOf(text, nameStart)
  const lists: List[] = []
  let open: { scopes: Token[]; others: number } = { scopes: [], others: 0 }
  const close = (): void => {
    if (open.scopes.length > 0 || open.others > 0) lists.push(open)
    open = { scopes: [], others: 0 }
  }
  let isSkipping = false
  let lineStart = text.indexOf('\n', from) + 1
  for (let count = 0; lineStart > 0 && lineStart < text.length && count < mostLines; count++) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline === -1 ? text.length : newline
    const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 1000)).replace(/\r$/, '')
    const next = newline === -1 ? 0 : newline + 1
    if (line.trim() === '' || /^\s{0,200}(?:#|\{\{)/.test(line)) {
      lineStart = next
      continue
    }
    const listItem = item.exec(line)
    const indent = indentOf(line)
    if (indent < level || (indent === level && listItem === null)) break
    const key = keyed.exec(line)
    if (key !== null && listItem === null) close()
    if (key !== null) isSkipping = !scopeKey.test(key[2] ?? '') && !environmentKey.test(key[2] ?? '')
    const start = lineStart + (key?.[0] ?? listItem?.[0] ?? '').length
    if (!isSkipping && (isText || key !== null || listItem !== null))
      read(source, start, lineStart + line.length, open)
    lineStart = next
  }
  close()
  return lists
}

function read(
  source: ListSource,
  start: number,
  end: number,
  into: { scopes: Token[]; others: number },
): void {
  const { text } = source
  const rest = text.slice(start, end)
  const bracket = /^\s{0,40}\[/.exec(rest)
  const lists =
    bracket === null
      ? [wordsBetween(text, start, start + withoutComment(rest).length)]
      : listAt({ ...source, bare: true }, start + bracket[0].length - 1).lists
  for (const { scopes, others } of lists) {
    into.scopes.push(...scopes)
    into.others += others
  }
}

/** `people:read # for the report` */
export function withoutComment(line: string): string {
  const end = line.search(/\s#/)
  return end === -1 ? line : line.slice(0, end)
}

function lineFrom(text: string, from: number): string {
  return withoutComment(text.slice(from, from + 200).split('\n', 1)[0] ?? '')
}

function columnOf(text: string, offset: number): number {
  const lineStart = lineStartBefore(text, offset, 400)
  return indentOf(text.slice(lineStart, Math.min(offset, lineStart + 200)).replace(/-[ \t]/, '  '))
}

function indentOf(line: string): number {
  return /^[ \t]{0,200}/.exec(line)?.[0].length ?? 0
}
