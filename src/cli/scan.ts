// `scan`: opens the source, runs, prints or writes the report, and says by the exit code how it went.
import { exitCode, UsageError } from '../errors.ts'
import type { FailOn, Report } from '../model.ts'
import { writeWhole } from '../output-file.ts'
import { progressLine } from '../report/progress.ts'
import { repositoryRules, rules, textRules } from '../rules/index.ts'
import { fails, run, type World } from '../run.ts'
import type { Invocation } from './arguments.ts'
import type { Io } from './io.ts'

const severities: readonly FailOn[] = ['error', 'warning', 'note', 'never']
const formats = ['text', 'json', 'sarif', 'markdown', 'html'] as const
type Format = (typeof formats)[number]

export async function scan(invocation: Invocation, io: Io): Promise<number> {
  const failOn = oneOf(severities, 'fail-on', invocation.text('fail-on') ?? 'error')
  const format = oneOf(formats, 'format', invocation.text('format') ?? 'text')
  const strict = invocation.given('strict')
  const progress = io.stderrIsTerminal && !invocation.given('no-progress') ? progressOn(io) : undefined

  const report = await run({
    ...(await openSource(invocation, io)),
    rules: { text: textRules, repository: repositoryRules },
    failOn,
    strict,
    ...(progress === undefined ? {} : { onProgress: progress.show }),
  })
  progress?.clear()

  const output = invocation.text('output')
  const text = await render(report, format, { colour: output === undefined && wantsColour(io) })
  if (output === undefined) io.out(text)
  else writeWhole(output, text)
  return codeOf(report, failOn, strict)
}

async function openSource(invocation: Invocation, io: Io): Promise<Pick<World, 'source' | 'repository'>> {
  const folder = invocation.operands[0] ?? '.'
  if (invocation.given('stdin')) {
    const { openStdin } = await import(/* webpackMode: "eager" */ '../source/stdin.ts')
    return { source: openStdin(io.stdin, folder) }
  }
  const { openWorkspace } = await import(/* webpackMode: "eager" */ '../source/workspace.ts')
  const { openRepository } = await import(/* webpackMode: "eager" */ '../source/repository.ts')
  const globs = { includes: invocation.texts('include'), excludes: invocation.texts('exclude') }
  return { source: await openWorkspace(folder, globs), repository: openRepository(folder) }
}

/** Each format's code is loaded when it is asked for: the others cost start-up. */
async function render(report: Report, format: Format, { colour }: { colour: boolean }): Promise<string> {
  switch (format) {
    case 'text':
      return (await import(/* webpackMode: "eager" */ '../report/text.ts')).text(report, { rules, colour })
    case 'json':
      return (await import(/* webpackMode: "eager" */ '../report/json.ts')).json(report)
    case 'sarif':
      return (await import(/* webpackMode: "eager" */ '../report/sarif.ts')).sarif(report, { rules })
    case 'markdown':
      return (await import(/* webpackMode: "eager" */ '../report/markdown.ts')).markdown(report, { rules })
    case 'html':
      return (await import(/* webpackMode: "eager" */ '../report/html.ts')).html(report, { rules })
  }
}

function codeOf(report: Report, failOn: FailOn, strict: boolean): number {
  if (fails(report, failOn)) return exitCode.findings
  return strict && !report.coverage.complete ? exitCode.incomplete : exitCode.clean
}

function oneOf<Value extends string>(values: readonly Value[], option: string, given: string): Value {
  const value = values.find((candidate) => candidate === given)
  if (value === undefined) throw new UsageError(`--${option} takes one of ${values.join(', ')}, not "${given}".`)
  return value
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
