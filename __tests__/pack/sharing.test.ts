// A pass that two threads share finds out what one of them does alone, whatever becomes of the second.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { contentLiterals } from '../../src/history/contents.ts'
import { openDatabase } from '../../src/pack/database.ts'
import { takeInventory } from '../../src/pack/inventory.ts'
import { passOverObjects, type Pass } from '../../src/pack/pass.ts'
import type { Second, SecondThread } from '../../src/pack/second-thread.ts'
import { shareBlobs } from '../../src/pack/sharing.ts'
import { fake } from '../../src/rules/fake.ts'
import { grow, repositoryWithHistory } from './history.ts'

const repository = repositoryWithHistory()
grow(repository, 60, 90)
repository.git('repack', '-dq')
repository.git('reset', '-q', '--hard')
for (let at = 0; at < 30; at++)
  repository.commit(`commit ${at}`, {
    'settings.ini': `${'# nothing\n'.repeat(at)}key=${fake('api-key')}\n`,
    'words.txt': `internal-${at} `.repeat(9),
  })
repository.git('repack', '-dq')
const folder = mkdtempSync(join(tmpdir(), 'guard-thread-'))
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true })
})

const words = ['internal-7']
const good = new URL('../../src/pack/blob-thread.ts', import.meta.url)

async function pass(second?: SecondThread): Promise<unknown> {
  const found = await passOverObjects(join(repository.path, '.git/objects'), {
    format: 'sha1',
    contents: contentLiterals(words),
    names: { literals: [], wants: () => false },
    ...(second && { second }),
  })
  const { counts, bytes, unsure, unlisted } = found
  return { counts, bytes, unsure, unlisted, flagged: idsOf(found) }
}

const idsOf = ({ flagged }: Pass): readonly string[] => flagged.map(({ id, type }) => `${id} ${type}`).sort()

function script(text: string): URL {
  const path = join(folder, `${text.length}.mjs`)
  writeFileSync(path, text)
  return pathToFileURL(path)
}

test('what the second has taken and not told about is gone over here', async () => {
  const objects = join(repository.path, '.git/objects')
  const options = {
    format: 'sha1',
    contents: contentLiterals(words),
    names: { literals: [], wants: () => false },
  } as const
  /** Takes all there is, says that it has seen it, and has found nothing out. */
  const greedy: Second = {
    share({ owners, turn, owner, packs }) {
      turn[0] = owners.length
      owners.fill(owner)
      for (const { states } of packs) states.fill(1)
      return Promise.resolve(undefined)
    },
    leave: () => {},
  }
  const counts = [undefined, greedy].map(async (second) => {
    const inventory = takeInventory(objects, 'sha1')
    const database = openDatabase(inventory, { ...options, names: [] })
    if (database === undefined) throw new Error('There is no database.')
    const hauls = await shareBlobs(database, options, second)()
    for (const opened of inventory.packs) opened.close()
    return hauls.map(({ count, flagged }) => [count, flagged.length])
  })
  const [alone = [], shared = []] = await Promise.all(counts)
  expect(alone[0]?.[1]).toBeGreaterThan(0)
  expect(shared).toEqual([[0, 0], ...alone])
})

test('the second thread finds, by itself if need be, what this one would have found', async () => {
  const alone = await pass()
  expect(alone).toMatchObject({ flagged: expect.arrayContaining([expect.any(String)]) })
  for (let round = 0; round < 5; round++) expect(await pass({ module: good, words, from: 0 })).toEqual(alone)
})

test.each([
  ['is not there', new URL('file:///nowhere/thread.js')],
  ['cannot be read', script('this is no program')],
  ['fails at once', script('throw new Error("no")')],
  ['leaves without a word', script('0')],
  [
    'takes everything and fails',
    script(
      'import { parentPort } from "node:worker_threads"; parentPort.once("message", (w) => { for (;;) { const at = Atomics.add(w.turn, 0, 1); if (at >= w.owners.length) break; w.owners[at] = w.owner; w.packs.forEach((pack) => pack.states.fill(1)) } throw new Error("no") })',
    ),
  ],
])('a thread that %s costs nothing but its time', async (_, module) => {
  expect(await pass({ module, words, from: 0 })).toEqual(await pass())
})
