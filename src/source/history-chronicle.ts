// Answers, for the findings of a history, when a place came and went and who was at it.
import type { ObjectId } from '../history/object-id.ts'
import type { Chronicle, Stay } from '../history/settle.ts'
import type { Commit } from '../model.ts'
import { parseCommit } from './commit.ts'
import { byteString, showPath } from './display.ts'
import { GitError } from './git-error.ts'
import type { Git } from './git.ts'
import { noteDropped, noteResolved } from './history-merges.ts'
import { standing } from './history-standing.ts'
import type { Survey } from './history-survey.ts'
import { contentOf, readObjects } from './objects.ts'

export interface Told {
  readonly survey: Survey
  /** The numbers of commits whose messages are worth reading. */
  readonly messages: ReadonlyMap<ObjectId, number>
  /** The scanned folder in the repository, with a slash at its end. */
  readonly prefix: string
}

export function chronicleOf(git: Git, { survey, messages, prefix }: Told): Chronicle {
  const { ledger, commits, moves, oneSided, loose, present } = survey
  // What stands in the present tree is known, if it could be listed.
  const tips = survey.problems.length > 0 ? moves.tips : moves.tips.filter((tip) => tip !== survey.tips.head)
  const placesOf = (paths: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...paths].map((path) => byteString(prefix + path)))
  return {
    stay(object, path): Stay | undefined {
      const message = messages.get(object)
      if (message !== undefined) return { first: message, last: message }
      return ledger.places(object).find((place) => showPath(place.path) === prefix + (path ?? ''))
    },
    removal: (objects) => ledger.removal(objects),
    async lookIntoResolved(objects) {
      const places = [...objects].flatMap((object) => ledger.places(object))
      const paths = new Set(places.map(({ path }) => path))
      await noteResolved(git, ledger, { moves: oneSided, paths }).catch(ignoreGit)
    },
    async lookIntoDropped(paths) {
      await noteDropped(git, ledger, { moves: moves.stretch, paths: placesOf(paths) }).catch(ignoreGit)
    },
    async standing(objects, paths) {
      const places = placesOf(paths)
      const asked = { tips, paths: places, blobs: objects }
      const found = (await standing(git, asked).catch(ignoreGit)) ?? new Set<ObjectId>()
      const reachable = (object: ObjectId): boolean =>
        messages.has(object) || loose.has(object) || present.blobs.has(object)
      return new Set([...found, ...[...objects].filter(reachable)])
    },
    async commits(numbers) {
      const byId = new Map([...numbers].map((number) => [commits.at(number), number]))
      const people = new Map<number, Commit>()
      for await (const stored of readObjects(git, [...byId.keys()])) {
        const number = byId.get(stored.id)
        if (number === undefined) continue
        if ('unread' in stored) people.set(number, { id: stored.id, date: '1970-01-01T00:00:00+00:00' })
        else {
          const { messageAt: _, ...commit } = parseCommit(stored.id, contentOf(stored.body))
          people.set(number, commit)
        }
      }
      return people
    },
  }
}

/** What is damaged has been named by then; the finding stays, and says less. */
function ignoreGit(error: unknown): undefined {
  if (error instanceof GitError) return undefined
  throw error
}
