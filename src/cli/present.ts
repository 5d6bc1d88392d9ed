// A report on its way out: in the format that was asked for, to standard output or to a file.
import type { Report } from '../model.ts'
import { writeWhole } from '../output-file.ts'
import type { PieceRenderer } from '../report/index.ts'
import { repositoryHeads } from '../rules/heads.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { oneOf, type Invocation } from './arguments.ts'
import type { Io } from './io.ts'

export const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const
type Format = (typeof formats)[number]

/** Throws {@link UsageError} for an unknown `--format`; to be called before the work that it would waste. */
export function checkFormat(invocation: Invocation): Format {
  return oneOf(formats, 'format', invocation.text('format') ?? 'text')
}

/** Throws {@link UsageError} where the file of `--output` cannot be written. */
export async function present(report: Report, invocation: Invocation, io: Io): Promise<void> {
  const output = invocation.text('output')
  const format = checkFormat(invocation)
  const render = await renderers[format]()
  const text = render(report, {
    rules: await factsFor(report, format),
    colour: output === undefined && wantsColour(io),
  })
  if (output !== undefined) writeWhole(output, text)
  else if (typeof text === 'string') io.out(text)
  else await io.outPieces(text)
}

/** Loads what `present` will need, where there is time for it. */
export function makeReady(invocation: Invocation): void {
  renderers[checkFormat(invocation)]().catch(() => {})
}

/** What the format tells of rules: all of them for SARIF, else those that found something. */
async function factsFor({ findings }: Report, format: Format): Promise<readonly RuleFacts[]> {
  const here = repositoryHeads.flatMap(({ rule }) => rule ?? [])
  const suffices = findings.every(({ ruleId }) => here.some(({ id }) => id === ruleId))
  if (format === 'json' || (suffices && format !== 'sarif')) return here
  return (await import('../rules/loaded.ts')).rules
}

/** Each format's code runs when it is asked for: the others cost start-up. */
const renderers: Readonly<Record<Format, () => Promise<PieceRenderer>>> = {
  text: async () => (await import('../report/text.ts')).text,
  json: async () => (await import('../report/json.ts')).jsonReport,
  sarif: async () => (await import('../report/sarif.ts')).sarifReport,
  markdown: async () => (await import('../report/markdown.ts')).markdown,
  html: async () => (await import('../report/html.ts')).html,
}

/** https://no-color.org and https://force-color.org */
function wantsColour({ env, stdoutIsTerminal }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return (env['FORCE_COLOR'] ?? '') !== '' || (stdoutIsTerminal && env['TERM'] !== 'dumb')
}
