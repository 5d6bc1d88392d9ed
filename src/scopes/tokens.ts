// A literal -> the scopes written in it, each with its place. Scopes are separated by spaces in OAuth
// (https://www.rfc-editor.org/rfc/rfc6749#section-3.3), by commas in many settings, by `+` and `%20` in URLs.

export interface Token {
  /** Decoded: `people%3Aread` is `people:read`. */
  readonly value: string
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
}

/** A separator that is spelled out, or else a word. */
const piece = /%20|%2[cC]|\\[nrt]|((?:(?!%20|%2[cC])[^\s,;+|"'`\\])+)/g
const shape = /^(?:\*|[A-Za-z][\w-]{0,60}|(?:[A-Za-z_][\w-]{0,60}|\*)[:.](?:[A-Za-z_][\w-]{0,40}|\*))$/
const template = /\$\{|\{\{|\}\}|<%|%>|#\{|\$\(|^\$|^\{\w*\}$|^%\w+%$/

/** More is no list of scopes. */
export const longestList = 12_000
export const mostScopes = 200

/** What stands between the offsets: scopes and what is none (`https://…/auth/calendar`, `crm.objects.contacts.read`). */
export interface Words {
  readonly scopes: readonly Token[]
  readonly others: number
}

export function wordsBetween(text: string, start: number, end: number): Words {
  const scopes: Token[] = []
  let others = 0
  const part = text.slice(start, Math.min(end, start + longestList))
  if (/\{\{|<%/.test(part)) return { scopes: [], others: 1 }
  for (const { 1: word, index } of part.matchAll(piece)) {
    if (word === undefined || template.test(word)) continue
    const value = word.replaceAll(/%3a/gi, ':').replaceAll(/%2a/gi, '*')
    if (!shape.test(value) || scopes.length === mostScopes) others++
    else scopes.push({ value, start: start + index, end: start + index + word.length })
  }
  return { scopes, others }
}

export function isScopeShaped(value: string): boolean {
  return /^(?:[a-z_]{2,60}|\*)[:.](?:[a-z_]{1,40}|\*)$/.test(value)
}
