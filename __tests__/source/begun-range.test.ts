// A range that git is put to before the program knows what to make of it.
import { afterEach, expect, test } from '@jest/globals'
import { beginRange } from '../../src/source/begun-range.ts'
import { openChanges } from '../../src/source/changes.ts'
import { requireGit, type Conversation, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { makeRepository, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repo of made.splice(0)) repo.remove()
})

interface Watched {
  readonly repo: TestRepository
  readonly git: Git
  /** What was started, by its first word. */
  readonly started: string[]
  readonly ends: Conversation['ended'][]
}

/** `git.stream` starts its children out of sight: here it is made of what can be seen. */
function watched(): Watched {
  const repo = makeRepository()
  made.push(repo)
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  const git = requireGit(place)
  const started: string[] = []
  const ends: Conversation['ended'][] = []
  const start: Git['start'] = (args, options) => {
    const talk = git.start(args, options)
    started.push(args[0] ?? '')
    ends.push(talk.ended)
    return talk
  }
  async function* pieces({ child }: Conversation): AsyncGenerator<Buffer> {
    yield* child.stdout as AsyncIterable<Buffer>
  }
  return {
    repo,
    git: { ...git, start, stream: (args, options) => pieces(start(args, options)) },
    started,
    ends,
  }
}

test('takes two processes of git: one for names and objects, one for the commits', async () => {
  const { repo, git, started, ends } = watched()
  repo.commit('base', { a: 'a' })
  const head = repo.commit('next', { a: 'b', 'c/d': 'd' })
  const begun = beginRange(git, 'HEAD~1..HEAD')
  expect(started).toEqual(['cat-file', 'log'])
  const changes = openChanges(git, await begun.range, begun.early)
  const paths: string[] = []
  for await (const { path } of changes.documents()) paths.push(path)
  expect(paths).toEqual(['', 'a', 'c/d'])
  expect(changes.facts.head).toBe(head)
  begun.stop()
  expect(started).toEqual(['cat-file', 'log'])
  for (const { code } of await Promise.all(ends)) expect(code).toBe(0)
})

test.each(['nowhere..HEAD', 'HEAD..nowhere'])('leaves no git behind where it is none: %s', async (text) => {
  const { repo, git, ends } = watched()
  repo.commit('all', { a: 'a' })
  await expect(beginRange(git, text).range).rejects.toThrow(/No commit called nowhere/)
  const [lookup, log] = await Promise.all(ends)
  expect([lookup?.code, log?.code]).toEqual([0, null])
})

test('leaves no git behind where it is not wanted', async () => {
  const { repo, git, ends } = watched()
  repo.commit('base', { a: 'a' })
  repo.commit('next', { a: 'b' })
  const begun = beginRange(git, 'HEAD~1..HEAD')
  await begun.range
  begun.stop()
  await Promise.all(ends)
})
