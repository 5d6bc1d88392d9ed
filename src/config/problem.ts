// One thing that is wrong with a policy or baseline file. Its words never repeat a value from the file: a value may be
// a credential that was pasted into the wrong place.

export interface Problem {
  /** 1-based; columns in UTF-16 code units. */
  readonly line: number
  readonly column: number
  /** Where in the document, e.g. `suppressions[2].reason`; empty for the document itself. */
  readonly key: string
  /** What was expected, or what to do. */
  readonly message: string
}

/** A file with more than this many problems is not the file that was meant; the rest would bury the first. */
export const problemLimit = 100

/** A name from the file as a message may show it: too long for a name means it may be a credential. */
export function shownName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 8)}…` : name
}
