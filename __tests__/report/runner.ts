// What GitHub's runner makes of a text that a step prints: an emulation of its two command parsers.
// https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs (TryParseV2, TryParse)

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** The runner's registry: ActionCommandManager.cs and the extensions it loads. */
const registered: ReadonlySet<string> = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'echo',
  'stop-commands',
  'save-state',
  'set-output',
  'set-env',
  'add-path',
])

/** All commands that the runner would carry out, line by line as .NET reads lines. */
export function commandsIn(output: string): readonly Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = newStyle(line) ?? oldStyle(line)
    return command === undefined || !registered.has(command.name.toLowerCase()) ? [] : [command]
  })
}

/** `TrimStart` knows U+0085 as white space and U+FEFF not; both are taken here, to be on the safe side. */
function newStyle(line: string): Command | undefined {
  const text = line.replace(/^[\s\u0085]+/, '')
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return parts(text.slice(2, end), text.slice(end + 2), unescapeNew)
}

function oldStyle(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return parts(line.slice(start + 3, end), line.slice(end + 1), unescapeOld)
}

type Unescape = (text: string, property: boolean) => string

function parts(info: string, data: string, unescape: Unescape): Command {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  const pairs = space < 0 ? [] : info.slice(space + 1).split(',')
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [] : [[pair.slice(0, equals).trim(), unescape(pair.slice(equals + 1), true)]]
  })
  return { name, properties: Object.fromEntries(properties), data: unescape(data, false) }
}

function unescapeNew(text: string, property: boolean): string {
  const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n')
  const whole = property ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data
  return whole.replaceAll('%25', '%')
}

function unescapeOld(text: string): string {
  return text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']')
}
