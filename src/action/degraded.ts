// What is scanned where the change itself cannot be: said plainly, and never green by accident.
import type { Document, Source, Unread } from '../model.ts'
import type { Ground } from '../source/ground.ts'

/** The whole tree, with the range named as unread: the run is incomplete, so the step fails whatever is found. */
export function withoutRange(ground: Ground, why: string): Ground {
  const notice = `The commits of this change could not be read, so only the files as they stand were. ${why} Check out with \`fetch-depth: 0\` to have them all.`
  return rewired(ground, notice, async function* (source) {
    yield { path: '', reason: 'range-unavailable' }
    yield* source.documents()
  })
}

/** The event brings nothing in: the files are shown as they stand, and nothing of them fails the check. */
export function existingOnly(ground: Ground, why: string): Ground {
  return rewired(ground, `There is no change to judge. ${why}`, async function* (source) {
    for await (const item of source.documents())
      yield 'reason' in item ? item : { ...item, introduced: false }
  })
}

function rewired(
  ground: Ground,
  notice: string,
  documents: (source: Source) => AsyncIterable<Document | Unread>,
): Ground {
  const { source } = ground
  return {
    ...ground,
    source: { ...source, facts: { ...source.facts, kind: 'changes' }, documents: () => documents(source) },
    notices: [notice, ...ground.notices],
  }
}
