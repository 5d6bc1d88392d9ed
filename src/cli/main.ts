// Chooses the command and turns whatever goes wrong into one message and an exit code.
import { exitCode, UsageError } from '../errors.ts'
import { name, version } from '../project.ts'
import { failureText } from '../report/failure.ts'
import { parseInvocation, seeHelp, type Invocation } from './arguments.ts'
import type { Io } from './io.ts'
import { scan } from './scan.ts'

type Run = (invocation: Invocation, io: Io) => Promise<number> | number

/** All but the main job are loaded when they are asked for. */
const runs: Readonly<Record<string, Run>> = {
  scan,
  baseline: async (invocation, io) => (await import('./baseline.ts')).baseline(invocation, io),
  merge: async (invocation, io) => (await import('./merge.ts')).merge(invocation, io),
  plan: async (invocation, io) => (await import('./plan.ts')).plan(invocation, io),
  sweep: async (invocation, io) => (await import('./sweep.ts')).sweep(invocation, io),
  rules: async (invocation, io) => (await import('./list-rules.ts')).listRules(invocation, io),
  explain: async (invocation, io) => (await import('./explain.ts')).explain(invocation, io),
  verify: async (invocation, io) => (await import('./verify.ts')).verify(invocation, io),
}

/** Returns the exit code; never throws. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  try {
    const invocation = parseInvocation(args)
    if (invocation.given('version')) return print(io, `${name} ${version}\n`)
    if (invocation.given('help')) return print(io, (await import('./help.ts')).help())
    const run = runs[invocation.command]
    if (run === undefined) throw new UsageError(`No command was given. ${seeHelp}`)
    return await run(invocation, io)
  } catch (error) {
    io.error(`${name}: ${failureText(error)}\n`)
    return exitCode.failed
  }
}

function print(io: Io, text: string): number {
  io.out(text)
  return exitCode.clean
}
