// Which paths a run is asked about. The matcher is only loaded where there is a glob.

export interface Globs {
  /** Where given, everything else is outside the request. */
  readonly includes?: readonly string[]
  /** Named as unread, so that nothing disappears without a trace. */
  readonly excludes?: readonly string[]
}

export type Choice = 'wanted' | 'excluded' | 'outside'

/** Judges shown paths, relative to the scanned folder. */
export async function selection({ includes = [], excludes = [] }: Globs): Promise<(path: string) => Choice> {
  if (includes.length === 0 && excludes.length === 0) return () => 'wanted'
  const { Minimatch } = await import('minimatch')
  // `.env` is what this program looks for, so a dot is matched like any character; `#` and `!` are data.
  const options = { dot: true, nocomment: true, nonegate: true }
  const matcher = (globs: readonly string[]): ((path: string) => boolean) => {
    const patterns = globs.map((glob) => new Minimatch(glob, options))
    return (path) => patterns.some((pattern) => pattern.match(path))
  }
  const [included, excluded] = [matcher(includes), matcher(excludes)]
  return (path) => {
    if (includes.length > 0 && !included(path)) return 'outside'
    return excluded(path) ? 'excluded' : 'wanted'
  }
}
