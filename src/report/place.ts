// How a finding's place and commit are written. What it returns holds untrusted text as it came: the
// reporter passes it through the sanitiser of its own target.
import type { Commit, Finding } from '../model.ts'

/** Enough of an object id to find the commit; git itself uses as few as seven. */
export function shortId(id: string): string {
  return id.slice(0, 10)
}

/** What the lines are lines of: a path, `commit message 1a2b3c`, `pull request text`. */
export function subject(finding: Finding): string {
  if (finding.path !== null) return finding.path
  if (finding.where === 'pull-request') return 'pull request text'
  return finding.commit === undefined ? 'commit message' : `commit message ${shortId(finding.commit.id)}`
}

/** `path:line:column`, which terminals and editors make clickable. */
export function place(finding: Finding): string {
  return `${subject(finding)}:${finding.startLine}:${finding.startColumn}`
}

/** `1a2b3c4d5e6f Ann Smith, 2025-03-01`. */
export function commitText({ id, author, date }: Commit): string {
  const day = date.slice(0, 10)
  return author === undefined ? `${shortId(id)}, ${day}` : `${shortId(id)} ${author}, ${day}`
}

export interface HistoryNote {
  readonly words: string
  /** Whom or what the words end with. */
  readonly commit?: Commit
}

/** What history knows beyond the place: how often it was seen, where last, and whether it is still there. */
export function history({ occurrences, lastPlace, removedBy, inTip }: Finding): readonly HistoryNote[] {
  const notes: HistoryNote[] = []
  if (occurrences !== undefined && occurrences > 1) notes.push({ words: `seen ${occurrences} times` })
  if (lastPlace !== undefined) {
    const { path, startLine, startColumn } = lastPlace
    notes.push({ words: `${inTip === true ? 'now' : 'last'} at ${path}:${startLine}:${startColumn}` })
  }
  if (removedBy !== undefined) notes.push({ words: 'removed by', commit: removedBy })
  else if (inTip === false) notes.push({ words: 'no longer in the tip' })
  return notes
}

/** The finding at the place where it stands now, which a reader can open, and not where it first came in. */
export function standing(finding: Finding): Finding {
  const { inTip, lastPlace } = finding
  if (inTip !== true || lastPlace === undefined) return finding
  const { startLine, startColumn } = lastPlace
  return { ...finding, ...lastPlace, endLine: startLine, endColumn: startColumn }
}

/** The same as one text; empty when there is nothing to say. */
export function historyText(finding: Finding): string {
  const texts = history(finding).map(({ words, commit }) =>
    commit === undefined ? words : `${words} ${commitText(commit)}`,
  )
  return texts.join(', ')
}
