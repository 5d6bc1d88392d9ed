// What a scan can put git to before the rest of the program is there.
import { UsageError } from '../errors.ts'
import { beginRange, type BegunRange } from '../source/begun-range.ts'
import { requireGit, type Git } from '../source/git.ts'
import { locate, realFolder } from '../source/locate.ts'
import type { Invocation } from './arguments.ts'

/** Nothing where nothing can be begun. What is wrong is not told here, but when its turn comes. */
export async function begunEarly(invocation: Invocation): Promise<BegunRange | undefined> {
  if (!invocation.given('changes')) return undefined
  try {
    const begun = beginAsked(invocation)
    // The log waits for the names, and would wait for this thread if anything were loaded first.
    await begun.range.catch(() => {})
    return begun
  } catch {
    return undefined
  }
}

/** Throws `UsageError` where there is no repository, or no git. */
export function beginAsked(invocation: Invocation): BegunRange {
  return beginRange(gitOf(invocation.operands[0] ?? '.'), invocation.text('changes') || undefined)
}

/** Git in the repository that the folder lies in. Throws `UsageError`. */
export function gitOf(folder: string): Git {
  const place = locate(realFolder(folder))
  if (place === undefined) {
    throw new UsageError(
      `${folder} lies in no git repository, so it has no changes and no history. Scan the folder itself, or give a clone.`,
    )
  }
  return requireGit(place)
}
