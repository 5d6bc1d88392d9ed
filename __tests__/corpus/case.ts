// The notation of the corpus: whole small repositories as text, with marks where a finding must stand.
// It turns that text into files and expectations, and knows nothing of the scanner.
//
//   #### name of the case             (with ` :: why` in the list of open questions)
//   @@@ path | encoding | dotenv      (`dotenv`: the file itself is a committed dotenv file with a secret)
//   KEY=«credential-assignment b62»   a planted secret, its rule and its shape
//   ID=«hex»                          a planted value that is no finding
//   «rule shape#word | transform argument | transform»   `rule/other`: either is right; `?rule`: allowed, not asked for
//   «!rule» the line itself, «eof» no newline at the end, «nul», «pad 1048576 -20» filler up to a byte offset
//   §{ stands for a dollar and a brace, ´ for a backtick

import { encodings, transforms } from './transforms.ts'
import { makeValue } from './values.ts'

/** A finding that must be there, in one of the lines the planted text covers; any one of the rules is right. */
export interface Expected {
  readonly rules: readonly string[]
  readonly path: string
  readonly line: number
  readonly lastLine: number
  /** `file`: the rule speaks of the whole file, so its line is its own affair. */
  readonly scope: 'line' | 'file'
  readonly required: boolean
}

export interface Case {
  readonly name: string
  readonly group: string
  readonly why: string
  readonly files: Readonly<Record<string, Uint8Array>>
  readonly expect: readonly Expected[]
  /** Every planted value, other vendors' included, as it must never appear in any output. */
  readonly secrets: readonly string[]
}

const ruleIds = new Set([
  'api-key',
  'oauth-client-secret',
  'oauth-token',
  'webhook-token',
  'credential-assignment',
  'bearer-token',
  'url-credential',
  'dotenv-committed',
  'client-exposed-key',
])

interface Mark {
  readonly rules: readonly string[]
  readonly required: boolean
  readonly plain: string
  readonly shown: string
}

const plainText = (text: string): string => text.replaceAll('§{', '${').replaceAll('´', '`')

const unescaped = (text: string): string =>
  text.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\s', ' ')

function applied(value: string, step: string): string {
  const [, name = '', argument = ''] = /^(\S+) ?(.*)$/s.exec(step) ?? []
  const transform = transforms[name]
  if (transform === undefined) throw new Error(`no such transform in the corpus: ${name}`)
  return transform(value, unescaped(argument))
}

function rulesOf(word: string): readonly string[] {
  const rules = word.replace(/^[!?]/, '').split('/')
  return rules.every((rule) => ruleIds.has(rule)) ? rules : []
}

function readMark(text: string, word: string): Mark {
  const [head = '', ...steps] = text.split(' | ')
  const words = head.trim().split(' ')
  const rules = rulesOf(words[0] ?? '')
  const required = !head.startsWith('?')
  const shape = words[rules.length > 0 ? 1 : 0]
  if (shape === undefined) return { rules, required, plain: '', shown: '' }
  const [name = '', given] = shape.split('#')
  const plain = makeValue(name, given ?? word)
  return { rules, required, plain, shown: steps.reduce(applied, plain) }
}

function filler(length: number): string {
  const line = 'the quick brown fox jumps over the lazy dog and goes home\n'
  return (
    line.repeat(Math.ceil(length / line.length)).slice(0, Math.max(0, length - 1)) + (length > 0 ? '\n' : '')
  )
}

/** Text that no mark of the notation but these three produces. */
function layoutMark(text: string, sofar: string): string | undefined {
  if (text === 'nul') return '\0'
  const [, offset, shift] = /^pad (\d+) (-?\d+)$/.exec(text) ?? []
  if (offset === undefined) return undefined
  return filler(Number(offset) + Number(shift) - Buffer.byteLength(sofar))
}

const lineAt = (text: string): number => text.split('\n').length

interface Planted {
  readonly text: string
  readonly expect: readonly Omit<Expected, 'path'>[]
  readonly secrets: readonly string[]
}

function plant(template: string, word: string): Planted {
  const expect: Omit<Expected, 'path'>[] = []
  const secrets: string[] = []
  let text = ''
  for (const [index, part] of template.split(/«([^»]*)»/).entries()) {
    if (index % 2 === 0) {
      text += plainText(part)
      continue
    }
    const layout = layoutMark(part, text)
    if (layout !== undefined) {
      text += layout
      continue
    }
    const mark = readMark(plainText(part), `${word}/${index}`)
    const line = lineAt(text)
    text += mark.shown
    if (mark.plain.length >= 16) secrets.push(mark.plain)
    if (mark.rules.length === 0) continue
    const { rules, required } = mark
    expect.push({ rules, required, line, lastLine: lineAt(text), scope: 'line' })
  }
  return { text, expect, secrets }
}

interface PlantedFile extends Planted {
  readonly path: string
  readonly bytes: Uint8Array
}

function dotenvExpectation(options: readonly string[]): readonly Omit<Expected, 'path'>[] {
  if (!options.includes('dotenv') && !options.includes('dotenv?')) return []
  return [
    {
      rules: ['dotenv-committed'],
      line: 1,
      lastLine: 1,
      scope: 'file',
      required: options.includes('dotenv'),
    },
  ]
}

function readFile(block: string, word: string): PlantedFile {
  const [header = '', ...lines] = block.split('\n')
  const [path = '', ...options] = header.split(' | ').map((option) => option.trim())
  const body = `${lines.join('\n').replace(/\n+$/, '')}\n`
  const planted = plant(body.replace(/«eof»\n$/, ''), `${word}/${path}`)
  const encoding = options.find((option) => option in encodings) ?? 'utf8'
  const bytes = encodings[encoding]?.(planted.text) ?? new Uint8Array()
  const expect = [...planted.expect, ...dotenvExpectation(options)]
  return { ...planted, expect, path: unescaped(path), bytes }
}

function readCase(block: string, group: string): Case {
  const [header = '', ...fileBlocks] = block.split(/^@@@ /m)
  const [name = '', why = ''] = header.trim().split(' :: ')
  const files = fileBlocks.map((file) => readFile(file, `${group}/${name}`))
  if (files.length === 0) throw new Error(`a case without a file: ${group}: ${name}`)
  return {
    name,
    group,
    why,
    files: Object.fromEntries(files.map((file) => [file.path, file.bytes])),
    expect: files.flatMap((file) => file.expect.map((expected) => ({ ...expected, path: file.path }))),
    secrets: files.flatMap((file) => file.secrets),
  }
}

/** Reads one file of the corpus. `group` is the context its figures are printed under. */
export function readCases(group: string, text: string): readonly Case[] {
  return text
    .split(/^#### /m)
    .slice(1)
    .map((block) => readCase(block, group))
}
