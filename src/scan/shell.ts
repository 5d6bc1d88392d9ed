// What a shell script shows to whoever reads its output: variables printed, the whole environment dumped, commands
// traced. Reads commands, not a grammar: quotes, pipes and redirections of one line are enough to tell.

export interface Shown {
  readonly how: 'printed' | 'dumped' | 'traced' | 'verbose'
  /** Where the variable, or the command that shows it, stands. */
  readonly start: number
  readonly end: number
  /** The words that are shown; empty where everything is. */
  readonly words: string
}

/** A command and what becomes of its output. */
interface Command {
  readonly text: string
  readonly start: number
  /** The rest of the line behind it: pipes and redirections. */
  readonly after: string
}

const printing = /^(?:echo|printf|Write-(?:Host|Output|Verbose|Information|Warning|Error)|print|say)\b/i
const dumping =
  /^(?:env|printenv|export(?: -p)?|set|declare -[px]|Get-ChildItem env:|gci env:|dir env:|ls env:)\s*$/i
const printingOne =
  /^(?:printenv\s+\w|declare -p\s+\w|(?:node|bun|deno)\s.{0,40}console\.log\(process\.env|python3?\s.{0,60}print\(os\.environ|ruby\s.{0,40}(?:puts|p) ENV)/
const tracing = /^(?:set\s+-(?:[a-wyz]*x[a-z]*)\b|set\s+-o\s+xtrace\b|Set-PSDebug\s+-Trace)/i
const verbose = /^curl(?=[\s\S]{0,2000}\s(?:-[a-zA-Z]{0,8}v|--verbose\b|--trace(?:-ascii)?\b))/
/** Pipes behind which the value is still seen; encoded, the log's mask does not know it any more. */
const seenBehind = {
  printed: /^\s*\|\s*(?:base64|rev|xxd|od|hexdump|fold|tee|cat)\b/,
  dumped: /^\s*\|\s*(?:base64|sort|grep(?!\s+-\w*[qc])|less|more|head|tail|tee|cat)\b/,
} as const
/** The output is captured or goes where no reader of the log sees it. */
const hidden = /^\s*(?:\|(?!\|)|[1&]?>>?(?!>|\s*(?:&2|\/dev\/std|\/dev\/tty|["']?\$\{?GITHUB_STEP_SUMMARY)))/
const commandSeparator = /\r?\n|;|&&|\|\||\bthen\b|\bdo\b|\belse\b|\{ | \}|\(|\)/g

/** Everything that the script shows. Comments and here-documents' delimiters are skipped by their shape. */
export function* shownBy(script: string): Generator<Shown> {
  for (const command of commandsOf(script)) {
    const shown = showing(command)
    if (shown !== undefined) yield shown
  }
}

function showing({ text, start, after }: Command): Shown | undefined {
  const at = { start, end: start + text.length }
  if (tracing.test(text)) return { how: 'traced', ...at, words: '' }
  const isHidden = hidden.test(after)
  if (dumping.test(text))
    return isHidden && !seenBehind.dumped.test(after) ? undefined : { how: 'dumped', ...at, words: '' }
  if (isHidden && !seenBehind.printed.test(after)) return undefined
  if (verbose.test(text)) return { how: 'verbose', ...at, words: text }
  if (printingOne.test(text)) return { how: 'printed', ...at, words: text }
  if (!printing.test(text) || /::add-mask::/.test(text)) return undefined
  return { how: 'printed', ...at, words: text }
}

function* commandsOf(script: string): Generator<Command> {
  let offset = 0
  for (const line of joinedLines(script)) {
    yield* commandsInLine(line, offset)
    offset += line.length + 1
  }
}

/** Lines, with those that a backslash continues kept together; the characters stay where they were. */
function* joinedLines(script: string): Generator<string> {
  let line = ''
  for (const part of script.split('\n')) {
    line += part
    if (/\\\r?$/.test(part) && line.length < 8192) line += '\n'
    else {
      yield line
      line = ''
    }
  }
  if (line !== '') yield line
}

/** What a person wrote is shorter; the rest of a longer line is data. */
const longestLine = 8192

function* commandsInLine(whole: string, offset: number): Generator<Command> {
  const line = whole.slice(0, longestLine)
  const bare = withoutQuoted(line)
  let from = 0
  for (const end of [...separatorsIn(bare), bare.length]) {
    if (end < from) continue
    const piece = bare.slice(from, end)
    const lead =
      /^[\s@;&|(){}-]*(?:(?:then|do|else|if|while|sudo|RUN|time|!)\s+)*/.exec(piece)?.[0].length ?? 0
    // Which words follow a `$(` is somebody else's input, not the log's.
    const captured = /\$\(?$|`$/.test(bare.slice(0, from + lead))
    const stop = outputEnd(piece, lead)
    const text = line.slice(from + lead, from + stop)
    if (!captured && text !== '' && !text.startsWith('#'))
      yield { text: text.trimEnd(), start: offset + from + lead, after: line.slice(from + stop, end) }
    from = end + 1
  }
}

function separatorsIn(bare: string): readonly number[] {
  return [...bare.matchAll(commandSeparator)].map(({ index, 0: mark }) => index + mark.length - 1)
}

/** Where a pipe, a redirection or a comment begins. */
function outputEnd(piece: string, from: number): number {
  const match = /(?:\s#|\d?>|\|)/.exec(piece.slice(from))
  return match === null ? piece.length : from + match.index
}

/** Quoted text as dots, so that the marks inside it separate nothing. */
function withoutQuoted(line: string): string {
  return line.replace(/"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|\$\{[^}$]{0,200}\}{1,2}/g, (quoted) =>
    '.'.repeat(quoted.length),
  )
}

const variable =
  /\$(?:\{([A-Za-z_]\w{0,80})(:?[-=?][^}$]{0,200})?\}|env:([A-Za-z_]\w{0,80})|([A-Za-z_]\w{0,80})|\(([A-Z]\w{0,80})\))/g

export interface Variable {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** The variables whose values stand in `words`; lengths, parts and presence (`${#X}`, `${X:0:4}`, `${X:+set}`) do not count. */
export function* variablesIn(words: string): Generator<Variable> {
  for (const match of words.matchAll(variable)) {
    if (inSingleQuotes(words, match.index) || words[match.index - 1] === '\\') continue
    const name = match[1] ?? match[3] ?? match[4] ?? match[5] ?? ''
    yield { name, start: match.index, end: match.index + match[0].length }
  }
  const named =
    /^(?:printenv|declare -p)\s+([A-Za-z_]\w*)|process\.env\.([A-Za-z_]\w*)|environ(?:\.get\(|\[)["']([A-Za-z_]\w*)/.exec(
      words,
    )
  const name = named?.[1] ?? named?.[2] ?? named?.[3]
  if (named !== null && name !== undefined) {
    const start = named.index + named[0].indexOf(name)
    yield { name, start, end: start + name.length }
  }
}

/** No variable is expanded there; an apostrophe inside double quotes opens nothing. */
function inSingleQuotes(words: string, at: number): boolean {
  let open = ''
  for (const mark of words.slice(0, at)) {
    if (mark !== '"' && mark !== "'") continue
    if (open === '') open = mark
    else if (open === mark) open = ''
  }
  return open === "'"
}
