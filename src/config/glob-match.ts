// Whether a path matches one of a policy's globs, said the same way wherever globs are used. The matcher is only loaded
// where there is a glob.

/** Judges shown paths, relative to the scanned folder. */
export async function matcher(globs: readonly string[]): Promise<(path: string) => boolean> {
  if (globs.length === 0) return () => false
  const { Minimatch } = await import('minimatch')
  // `.env` is what this program looks for, so a dot is matched like any character; `#` and `!` are data.
  const options = { dot: true, nocomment: true, nonegate: true }
  const patterns = globs.map((glob) => new Minimatch(glob, options))
  return (path) => patterns.some((pattern) => pattern.match(path))
}
