// Prose that people wrote into a policy or a comment, as a report may repeat it. People paste; a reason must not carry
// a credential out of the file it stands in.

/** Cut to a readable length; a long run with a digit in it, as no word has it, keeps its first four characters. */
export function quotable(prose: string): string {
  const short = prose.length > 300 ? `${prose.slice(0, 300)}…` : prose
  return short.replace(/[A-Za-z0-9_+=-]{20,}/g, (run) => (/\d/.test(run) ? `${run.slice(0, 4)}…` : run))
}
