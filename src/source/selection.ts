// Which paths a run is asked about.
import { matcher } from '../config/glob-match.ts'

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
  const [included, excluded] = await Promise.all([matcher(includes), matcher(excludes)])
  return (path) => {
    if (includes.length > 0 && !included(path)) return 'outside'
    return excluded(path) ? 'excluded' : 'wanted'
  }
}
