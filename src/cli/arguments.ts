// What was typed -> what is meant. Refuses anything it does not know, with the nearest thing it does.
import { parseArgs } from 'node:util'
import { nearest } from '../config/nearest.ts'
import { UsageError } from '../errors.ts'
import { commands, generalOptions, type Command, type Option } from './options.ts'

export interface Invocation {
  readonly command: string
  readonly operands: readonly string[]
  /** The last value of an option that may be given once. */
  text(option: string): string | undefined
  texts(option: string): readonly string[]
  given(option: string): boolean
}

/** Throws {@link UsageError} for an unknown command or option, a missing or a surplus value. */
export function parseInvocation(args: readonly string[]): Invocation {
  const [first = '', ...rest] = args
  const command = commands.find(({ name }) => name === first)
  if (command === undefined && !first.startsWith('-') && first !== '')
    throw new UsageError(unknownCommand(first))
  const known = [...(command?.options ?? []), ...generalOptions]
  const { values, positionals } = parse(
    withValues(command === undefined ? args : rest, known),
    known,
    command,
  )
  const most = command?.operand === undefined ? 0 : command.many === true ? Infinity : 1
  if (positionals.length > most)
    throw new UsageError(
      command?.unexpected ?? `Unexpected argument "${positionals[most] ?? ''}". ${seeHelp}`,
    )
  return {
    command: command?.name ?? '',
    operands: positionals,
    text: (option) => (values.get(option) ?? []).at(-1),
    texts: (option) => values.get(option) ?? [],
    given: (option) => values.has(option),
  }
}

/** An option's value as one of a closed set. Throws {@link UsageError}. */
export function oneOf<Value extends string>(values: readonly Value[], option: string, given: string): Value {
  const value = values.find((candidate) => candidate === given)
  if (value === undefined)
    throw new UsageError(`--${option} takes one of ${values.join(', ')}, not "${given}".`)
  return value
}

export const seeHelp = 'Run with --help to see what there is.'

/** Gives an option that may stand alone its value, empty where the next word is none: `--changes a..b`, `--changes .`. */
function withValues(args: readonly string[], known: readonly Option[]): readonly string[] {
  const alone = new Set(known.filter(({ optional }) => optional).map(({ name }) => `--${name}`))
  return args.flatMap((arg, at) => {
    if (!alone.has(arg)) return alone.has(args[at - 1] ?? '') && isRange(arg) ? [] : [arg]
    const next = args[at + 1]
    return [`${arg}=${next !== undefined && isRange(next) ? next : ''}`]
  })
}

function isRange(word: string): boolean {
  return /^[\w@^~{}/.-]*\w[@^~{}\w]*\.{2,3}[\w@^~{}/.-]*$/.test(word) && !word.startsWith('-')
}

type Values = ReadonlyMap<string, readonly string[]>

function parse(
  args: readonly string[],
  known: readonly Option[],
  command?: Command,
): { values: Values; positionals: string[] } {
  const options = Object.fromEntries(
    known.map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true as const },
    ]),
  )
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      strict: true,
      allowPositionals: true,
    })
    return {
      values: new Map(Object.entries(values).map(([name, list]) => [name, (list ?? []).map(String)])),
      positionals,
    }
  } catch (error) {
    throw new UsageError(refusal(error, known, command))
  }
}

function unknownCommand(typed: string): string {
  const guess = nearest(
    typed,
    commands.map(({ name }) => name),
  )
  const hint =
    guess === undefined
      ? `Commands: ${commands.map(({ name }) => name).join(', ')}.`
      : `Did you mean "${guess}"?`
  return `There is no command "${typed}". ${hint}`
}

function refusal(error: unknown, known: readonly Option[], command?: Command): string {
  const message = error instanceof Error ? error.message : String(error)
  const typed = /Unknown option '--?([^'=]*)/.exec(message)?.[1]
  if (typed === undefined) return `${message.split('\n')[0] ?? message}. ${seeHelp}`
  const guess = nearest(
    typed,
    known.map(({ name }) => name),
  )
  const where = command === undefined ? '' : ` of ${command.name}`
  return `There is no option --${typed}${where}. ${guess === undefined ? seeHelp : `Did you mean --${guess}?`}`
}
