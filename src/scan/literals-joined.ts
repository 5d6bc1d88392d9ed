// Reads a literal that source code writes in several pieces: "abc" + "def", 'abc' 'def', a line continued by a backslash.

/** What may stand between two pieces: a closing quote, an operator and line breaks, an opening quote. */
const betweenQuoted =
  /\\{0,3}["'`]{1,3}[ \t]*(?:(?:[+.&,~]|\.\.|<>|\|\||\\)[ \t]*)?(?:(?:#|\/\/)[^\n]{0,200})?(?:(?:\\n)?(?:\\?["'],?)?\r?\n[ \t]*(?:[+\-*#>][ \t]*)?){0,3}(?:[+.&~][ \t]*)?(?:[A-Za-z@$]{1,2}(?=\\{0,3}["'`]))?\\{0,3}["'`]{1,3}/y

/** A line that goes on: backslash or caret at its end, or (in notes and folded text) nothing but the break. */
const betweenLines =
  /(?:\\(?=\r?\n)|\^(?=\r?\n)|=(?=\r?\n))?\r?\n[ \t]{0,80}(?:[+\-*#>|][ \t]{0,8}|\/\/[ \t]{0,8})?|\\n/y

/** Length of the glue at `offset` that joins two pieces of one literal, or 0. Linear: every repeat is bounded. */
export function glueAt(text: string, offset: number, kind: 'quoted' | 'any'): number {
  betweenQuoted.lastIndex = offset
  const quoted = betweenQuoted.exec(text)
  if (quoted !== null) return quoted[0].length
  if (kind === 'quoted') return 0
  betweenLines.lastIndex = offset
  return betweenLines.exec(text)?.[0].length ?? 0
}
