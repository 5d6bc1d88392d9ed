// `scan`: opens the source, runs, prints or writes the report, and says by the exit code how it went.
import { exitCode } from '../errors.ts'
import type { FailOn, Report } from '../model.ts'
import type { Renderer } from '../report/index.ts'
import { writeWhole } from '../output-file.ts'
import { progressLine } from '../report/progress.ts'
import { rules } from '../rules/index.ts'
import { fails, run } from '../run.ts'
import { oneOf, type Invocation } from './arguments.ts'
import type { Io } from './io.ts'
import { openAsked } from './open.ts'

const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const
type Format = (typeof formats)[number]

export async function scan(invocation: Invocation, io: Io): Promise<number> {
  const format = oneOf(formats, 'format', invocation.text('format') ?? 'text')
  const strict = invocation.given('strict')
  const progress = io.stderrIsTerminal && !invocation.given('no-progress') ? progressOn(io) : undefined

  const ground = await openAsked(invocation, io)
  const today = new Date().toISOString().slice(0, 10)
  const report = await run({
    ...ground,
    strict,
    today,
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  })
  progress?.clear()

  const output = invocation.text('output')
  const render = await renderers[format]()
  const text = render(report, { rules, colour: output === undefined && wantsColour(io) })
  if (output === undefined) io.out(text)
  else writeWhole(output, text)
  return codeOf(report, ground.policy.failOn, strict)
}

/** Each format's code runs when it is asked for: the others cost start-up. */
const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  text: async () => (await import('../report/text.ts')).text,
  json: async () => (await import('../report/json.ts')).json,
  sarif: async () => (await import('../report/sarif.ts')).sarif,
  markdown: async () => (await import('../report/markdown.ts')).markdown,
  html: async () => (await import('../report/html.ts')).html,
}

function codeOf(report: Report, failOn: FailOn, strict: boolean): number {
  if (fails(report, failOn)) return exitCode.findings
  return strict && !report.coverage.complete ? exitCode.incomplete : exitCode.clean
}

/** https://no-color.org and https://force-color.org */
function wantsColour({ env, stdoutIsTerminal }: Io): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  return (env['FORCE_COLOR'] ?? '') !== '' || (stdoutIsTerminal && env['TERM'] !== 'dumb')
}

/** A line that is drawn over itself, from the second second on and at most ten times a second. */
function progressOn(io: Io): { show: (files: number, bytes: number) => void; clear: () => void } {
  const started = performance.now()
  let drawn = started + 900
  return {
    show(files, bytes) {
      const now = performance.now()
      if (now - drawn < 100) return
      drawn = now
      io.error(`\r\u001b[K${progressLine(files, bytes, (now - started) / 1000)}`)
    },
    clear() {
      if (drawn > started + 900) io.error('\r\u001b[K')
    },
  }
}
