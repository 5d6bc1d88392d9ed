// Finds the calls that print, in the languages that talk to Salesloft, and which expressions they print: a name inside
// a string, an index, a condition or the argument of another function is not shown.

export interface Printed {
  /** The name as written, with what it is read from: `process.env.SALESLOFT_API_KEY`, `headers`. */
  readonly name: string
  readonly start: number
  readonly end: number
  /** The whole object is shown, and not one property of it. */
  readonly whole: boolean
}

const logger = String.raw`(?:\b(?:console|[\w$]{0,30}[lL]og(?:ger|ging)?|LOG(?:GER)?|winston|pino|slog|Timber|Logger|Log)|\$this->log(?:ger)?|Rails\.logger|IO|Trace|Debug|Console|System\.(?:out|err)|fmt|process\.std(?:out|err)|sys\.std(?:out|err))`
const method = String.raw`(?:log|info|warn(?:ing)?|error|err|debug|trace|verbose|silly|fatal|critical|notice|dir|table|exception|write(?:ln|Line)?|Write(?:Line)?|print(?:ln|f)?|Print(?:ln|f)?|Fatal(?:f|ln)?|Info[fw]?|Debug[fw]?|Warn[fw]?|Error[fw]?|Log(?:Information|Debug|Warning|Error|Trace|Critical)|puts|inspect|[diwev])`
/** The name and the opening parenthesis of a call that prints. */
const call = new RegExp(
  String.raw`(?:${logger}(?:\.|->|::)${method}|(?<![\w$.>:])(?:print|pprint|pp|println|printf|print_r|var_dump|var_export|error_log|debug_zval_refcount|dd|dump|puts|eprintln!|println!|eprint!|print!|dbg!|(?:info|debug|warn|error|trace)!|NSLog|os_log|message|cat|System\.debug|UrlFetchLogger))[ \t]{0,3}\(`,
  'g',
)
/** Statements that print without parentheses, to the end of the line. */
const statement =
  /(?:^|[;{]|\bthen|\bdo|&&|\?>|<\?php)[ \t]{0,80}(?:(?:Rails\.)?logger\.(?:info|debug|warn|error|fatal)|\$?(?:puts|pp|p|print|echo|warn)|IO\.(?:puts|inspect)|Logger\.(?:info|debug|warn|error))[ \t]{1,3}(?![=(.:,)])/gm
const longestCall = 1500

/** Everything that the text prints, name by name. A call inside another's parentheses is read with that one. */
export function* printedIn(text: string): Generator<Printed> {
  let readTo = 0
  for (const match of text.matchAll(call)) {
    if (match.index < readTo) continue
    const open = match.index + match[0].length
    readTo = endOfCall(text, open)
    yield* namesIn(text.slice(open, readTo), open)
  }
  readTo = 0
  for (const match of text.matchAll(statement)) {
    if (match.index < readTo) continue
    const from = match.index + match[0].length
    const line = text.slice(from, from + longestCall)
    const stop = /[\r\n]|;(?=\s|$)|\s(?:if|unless)\s/.exec(line)
    readTo = from + (stop?.index ?? line.length)
    yield* namesIn(text.slice(from, readTo), from)
  }
}

function endOfCall(text: string, open: number): number {
  const last = Math.min(text.length, open + longestCall)
  const code = shownCode(text.slice(open, last))
  let depth = 1
  for (let at = 0; at < code.length; at++) {
    if (code[at] === '(') depth++
    else if (code[at] === ')' && --depth === 0) return open + at
  }
  return last
}

/** Quoted text becomes spaces of the same length, but for what is interpolated into it and for the names of settings. */
function shownCode(source: string): string {
  return source.replace(
    /([fF$]{0,2}[rR]?)("(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?)/g,
    (whole: string, prefix: string, quoted: string, at: number) =>
      isSettingName(quoted, source.slice(Math.max(0, at - 40), at))
        ? whole
        : prefix.replace(/./g, ' ') +
          ' ' +
          interpolated(quoted.slice(1, -1), { prefix, mark: quoted[0] ?? '' }) +
          ' ',
  )
}

/** `ENV["NAME"]`, `os.getenv("NAME")`, `headers['Authorization']`: the string names what is read. */
function isSettingName(quoted: string, before: string): boolean {
  return (
    /^["'`][\w.-]{3,80}["'`]$/.test(quoted) &&
    /[\w\])]\[$|(?:env|environ|get|Get|fetch|getenv|Getenv|GetEnvironmentVariable|config|property|getProperty|var)\($/.test(
      before,
    )
  )
}

interface Quoting {
  readonly prefix: string
  readonly mark: string
}

/** Keeps `${x}`, `#{x}`, `{x}` of formatted strings, `\(x)` and `$x` where the language could interpolate them. */
function interpolated(inside: string, { prefix, mark }: Quoting): string {
  if (mark === "'" && prefix === '') return ' '.repeat(inside.length)
  const kept =
    /\$\{[^{}]{1,300}\}|#\{[^{}]{1,300}\}|\\\([^()]{1,200}\)|\$[A-Za-z_][\w>-]{0,80}|\{\$?[A-Za-z_][^{}"]{0,200}\}/g
  let code = ''
  let last = 0
  for (const match of inside.matchAll(kept)) {
    if (match[0].startsWith('{') && mark === '`') continue
    code += ' '.repeat(match.index - last) + separated(match[0])
    last = match.index + match[0].length
  }
  return code + ' '.repeat(inside.length - last)
}

/** The marks of an interpolation become commas: it is a printed expression like an argument. `{x:>10}` ends at its colon. */
function separated(piece: string): string {
  const inner = piece.replace(/^(?:\$\{|#\{|\\\(|\{\$?|\$)/, (open) => ','.padStart(open.length))
  return inner.replace(/[})]$/, ',').replace(/[:!][^:,)]{0,20},$/, (format) => ','.padEnd(format.length))
}

const chain =
  /(?<![\w$])[@$]{0,2}[A-Za-z_][\w$]*!?(?:(?:\??\.|->|::)[A-Za-z_][\w$]*|\??\.?\[["'`:]?[\w.-]{1,80}["'`]?\]|\((["'`])[\w.-]{1,80}\1(?:,\s{0,3}(?:["'`]\s{0,80}["'`]|None|null|nil))?\))*/g

function* namesIn(source: string, offset: number): Generator<Printed> {
  const code = shownCode(source)
  if (/=>\s{0,3}\{|\bfunction\b/.test(code)) return
  const handed = handedOn(code)
  for (const match of code.matchAll(chain)) {
    const end = match.index + match[0].length
    if (handed[match.index] === 1 || !isShown(code, match.index, end)) continue
    yield {
      name: match[0],
      start: offset + match.index,
      end: offset + end,
      whole: !/[.[(]|->|::/.test(match[0]),
    }
  }
}

/** Functions that show their argument as it is. */
const shows =
  /(?:^|[^\w$])(?:(?:JSON\.)?stringify|json\.dumps?|dumps|str|String|repr|format|f|fmt\.Sprintf?|Sprintf|sprintf|inspect|util\.inspect|to_json|json_encode|dict|list|print_r|var_export|string|chalk\.\w+|concat|Encoding\.\w+|toString|Object\.entries|vars|pformat|pprint\.pformat|JSON\.pretty_generate|slog\.\w+|zap\.\w+|html\.escape)\s{0,2}$/

/** What follows a name where it is not shown: called, asked, compared, measured, cut, the name of an argument or a key. */
const askedAfter =
  /^\s{0,3}(?:\(|[?](?![?.])|&&|[=!]==?|<|>(?!>)|:(?![:\s])|=(?![=>])|\bis\b|\bin\b|\.(?:length|size|slice|substring|substr|count|present|blank|empty|nil)|\[)/
const propertyAfter = /^\s{0,3}(?:\?\.)?(?:\.|->|::)(?!trim|strip|to_s\b|toString|chomp)/
const askedBefore = /(?:!|\bnot\s|\btypeof\s|\bif\s|\bunless\s|[=!]=\s?|\bnew\s|\bin\s|#|\blen\s)\s{0,2}$/

function isShown(code: string, start: number, end: number): boolean {
  const before = code.slice(Math.max(0, start - 120), start)
  const after = code.slice(end, end + 40)
  if (askedAfter.test(after) || propertyAfter.test(after)) return false
  const isKey = /^\s{0,3}:/.test(after) && before.lastIndexOf('?') <= before.lastIndexOf(':')
  return !isKey && !askedBefore.test(before.slice(-16))
}

/** Per character, 1 where it stands inside an index or the parentheses of a function that does not show its argument. */
function handedOn(code: string): Uint8Array {
  const handed = new Uint8Array(code.length)
  const open: (0 | 1)[] = []
  for (let at = 0; at < code.length; at++) {
    const character = code[at] ?? ''
    const around = open.at(-1) ?? 0
    if (character === '(' || character === '[')
      open.push(around === 1 || !isShowing(code, at, character) ? 1 : 0)
    else if (character === ')' || character === ']') open.pop()
    handed[at] = open.at(-1) ?? 0
  }
  return handed
}

function isShowing(code: string, at: number, mark: string): boolean {
  const before = code.slice(Math.max(0, at - 60), at).trimEnd()
  const callee = before.split(/[^\w$.!:>]/).at(-1) ?? ''
  return callee === '' || (mark === '(' && shows.test(callee))
}
