// Policy text in, a whole policy or all its problems out. Imports the YAML parser, so the hosts load this file only
// when there is a policy to read.
import { LineCounter, parseDocument } from 'yaml'
import type { ErrorCode } from 'yaml'
import { disagreements } from './agreement.ts'
import type { Draft } from './agreement.ts'
import type { Policy } from './policy.ts'
import { problemLimit } from './problem.ts'
import type { Problem } from './problem.ts'
import { read } from './read.ts'
import type { Reading } from './read.ts'
import { policyShape } from './schema.ts'

/** In UTF-16 code units. Ten thousand suppressions fit; what is larger is no policy. */
const sizeLimit = 2 ** 20

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What to say for the parser's commonest complaints. Its own words quote the file, which may hold a credential. */
const syntaxMessages: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'expected spaces: YAML forbids tabs as indentation',
  MULTIPLE_DOCS: 'expected one document: remove the "---" and what follows',
  BLOCK_AS_IMPLICIT_KEY: 'expected one "key: value" here: quote a value that holds ": "',
  MULTILINE_IMPLICIT_KEY: 'expected a key on a single line',
  MISSING_CHAR: 'expected a closing bracket, brace or quote, or a ":" after a key',
  BAD_INDENT: 'expected the indentation of the lines above, or a closing bracket',
  BAD_DQ_ESCAPE: 'expected a valid escape: use single quotes where the backslash is meant',
  BAD_SCALAR_START: 'expected quotes around a value that begins with this character',
  UNEXPECTED_TOKEN: 'expected the end of the value: this does not belong here',
  TAG_RESOLVE_FAILED: 'expected a value without a tag',
  BAD_ALIAS: 'expected the value itself: aliases are not supported',
  RESOURCE_EXHAUSTION: 'expected a document that is not nested so deeply',
}

/**
 * `ruleIds` are the built-in rules. `latest` is the last day (ISO date) that the date of a key may name; without it any
 * may. Never throws, whatever the text is.
 */
export function parsePolicy(text: string, ruleIds: readonly string[], latest?: string): ParsedPolicy {
  if (text.length > sizeLimit)
    return refused([{ line: 1, column: 1, key: '', message: 'expected a policy of at most 1 MiB' }])
  const lines = new LineCounter()
  const document = parse(text, lines)
  const complaints = [...document.errors, ...document.warnings]
  if (complaints.length > 0)
    return refused(
      complaints.map(({ code, pos }) =>
        at(lines, pos[0], { key: '', message: syntaxMessages[code] ?? 'expected valid YAML' }),
      ),
    )

  const reading: Reading = { problems: [], offsets: new Map() }
  const value = read(policyShape(ruleIds), { node: document.contents, key: '', offset: 0 }, reading)
  const problems = [...reading.problems, ...clashes(value, { ruleIds, latest }, reading)]
  if (problems.length > 0) return refused(problems.map((problem) => at(lines, problem.offset, problem)))
  // The description of the policy is typed by `Policy` itself, so a reading without problems is one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ok: true, policy: value as Policy }
}

/** A key that is wrong in itself is not said to disagree with another as well. */
function clashes(
  value: unknown,
  { ruleIds, latest }: { readonly ruleIds: readonly string[]; readonly latest: string | undefined },
  { problems, offsets }: Reading,
): Reading['problems'] {
  // What could not be read is missing, and what could has the form that the description of the policy gives it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return disagreements((value ?? {}) as Draft<Policy>, ruleIds, latest)
    .slice(0, problemLimit)
    .filter(({ key }) => !problems.some((problem) => problem.key.startsWith(key)))
    .map(({ key, message }) => ({ key, message, offset: placeOf(key, offsets) }))
}

/** Of a key that is not written, where the key around it stands. */
function placeOf(key: string, offsets: ReadonlyMap<string, number>): number {
  const around = key.replace(/[.[][^.[]*$/, '')
  return offsets.get(key) ?? offsets.get(around) ?? 0
}

/**
 * The failsafe schema leaves every scalar the text that was written: a fingerprint of digits stays one, and so does a
 * date. Equal keys are looked for by the reader, since the parser's own search takes quadratic time.
 */
function parse(text: string, lineCounter: LineCounter) {
  return parseDocument(text, {
    schema: 'failsafe',
    lineCounter,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  })
}

function refused(problems: readonly Problem[]): ParsedPolicy {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  return { ok: false, problems: sorted.slice(0, problemLimit) }
}

function at(
  lines: LineCounter,
  offset: number,
  what: { readonly key: string; readonly message: string },
): Problem {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col), key: what.key, message: what.message }
}
