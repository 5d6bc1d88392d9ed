// Numbers and lists as a person reads them, the same in every report. It must not know what a report is.

/** `1234` as `1,234`, whatever the machine's locale, so that reports are the same everywhere. */
export function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** `1 file`, `2 files`, `1 entry`, `2 entries`, `2 days`. */
export function count(value: number, noun: string): string {
  if (value === 1) return `1 ${noun}`
  return `${number(value)} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}

const units = ['kB', 'MB', 'GB', 'TB'] as const

/** Bytes in decimal units with two or three digits: `812 bytes`, `3.4 MB`. */
export function size(bytes: number): string {
  let amount = bytes
  let name: string | undefined
  for (const unit of units) {
    if (amount < 999.5) break
    amount /= 1000
    name = unit
  }
  if (name === undefined) return count(bytes, 'byte')
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${name}`
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

/** Makes a sentence of a phrase that may or may not end in a full stop. */
export function sentence(phrase: string): string {
  const trimmed = phrase.trim()
  return /[.!?…]$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`
}

/** Lines of at most `columns` characters, broken at spaces; a longer word has a line of its own. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
