// What was opened ahead of a pass is used only where the repository stores the same objects still.
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { contentLiterals } from '../../src/history/contents.ts'
import { openFor, passOverObjects, type PassOptions } from '../../src/pack/pass.ts'
import { openNow } from '../../src/pack/opened.ts'
import { fake } from '../../src/rules/fake.ts'
import { makeRepository, type TestRepository } from '../source/gitrepo.ts'

let repository: TestRepository
let objects: string

beforeEach(() => {
  repository = makeRepository()
  objects = join(repository.path, '.git/objects')
  repository.commit('first', { 'settings.ini': 'plain = true\n' })
  repository.git('repack', '-adq')
})
afterEach(() => repository.remove())

const options: PassOptions = {
  format: 'sha1',
  contents: contentLiterals([]),
  names: { literals: [], wants: () => false },
}

test('nothing has changed: the pass uses it', async () => {
  const ahead = openFor(objects, options)
  const now = openNow(objects, { format: 'sha1', contents: options.contents, names: [] }, ahead)
  expect(now).toBe(ahead)
  const { counts } = await passOverObjects(objects, options, ahead)
  expect(counts).toEqual({ commit: 1, tree: 1, blob: 1, tag: 0 })
})

const changes: Record<string, () => void> = {
  'a commit was made': () => leak(),
  'a commit was made and packed': () => {
    leak()
    repository.git('repack', '-dq')
  },
  'all was packed anew': () => {
    leak()
    repository.git('gc', '-q')
  },
}
const leak = (): string => repository.commit('leak', { 'settings.ini': `key = ${fake('api-key')}\n` })

test.each(Object.entries(changes))('%s meanwhile: it is opened anew', async (_, change) => {
  const ahead = openFor(objects, options)
  change()
  const { counts, flagged, unsure } = await passOverObjects(objects, options, ahead)
  expect(counts).toEqual({ commit: 2, tree: 2, blob: 2, tag: 0 })
  expect(flagged.map(({ type }) => type)).toEqual(['blob'])
  expect(unsure.size).toBe(0)
})
