// What a survey rests on: fingerprints save git work, and hide nothing where they are wrong.
import { afterEach, expect, test } from '@jest/globals'
import { contentLiterals } from '../../src/history/contents.ts'
import { nameLiterals } from '../../src/history/names.ts'
import type { Movements, ObjectGraph, ObjectPass } from '../../src/history/object-pass.ts'
import { fake } from '../../src/rules/fake.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { survey, unreadOf } from '../../src/source/history-survey.ts'
import { readRefs } from '../../src/source/history-tips.ts'
import { locate } from '../../src/source/locate.ts'
import { objectStore } from '../../src/source/object-store.ts'
import { packPass } from '../../src/source/pack-pass.ts'
import { plainPass } from '../../src/source/plain-pass.ts'
import { collectGarbage } from '../garbage.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from '../source/gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})
const keep = (repository: TestRepository): TestRepository => {
  made.push(repository)
  return repository
}

const part = { holds: () => true, whole: true, judging: true } as const

async function surveyOf(repository: TestRepository, wrap: (pass: ObjectPass) => ObjectPass) {
  const place = locate(repository.path)
  if (place === undefined) throw new Error('no repository')
  const git: Git = requireGit(place)
  return survey(git, await readRefs(git, []), {
    pass: wrap(packPass(git, plainPass(git))),
    store: objectStore(git),
    search: {
      literals: contentLiterals([]),
      words: [],
      nameLiterals,
      nameMatters: () => false,
      names: 'test',
    },
    allObjects: false,
    selected: () => false,
    width: 40,
    part,
    shallow: false,
  })
}

/** A graph that says that nothing ever moved. */
const mistaken =
  (pass: ObjectPass): ObjectPass =>
  async (search) => {
    const { graph, ...passed } = await pass(search)
    if (graph === undefined) throw new Error('There is no graph.')
    const nothing: Movements = {
      places: [],
      standingIn: () => [],
      parentsOf: () => [],
      isOneSided: () => false,
      areAlike: () => true,
    }
    const wrong: ObjectGraph = {
      ...graph,
      commits(tips) {
        const commits = graph.commits(tips)
        return commits && { ...commits, movements: () => nothing }
      },
    }
    return { ...passed, graph: wrong }
  }

test('an object of interest has its place, whatever fingerprints say', async () => {
  const repository = keep(makeRepository())
  repository.commit('leak', { 'a.txt': fake('api-key') })
  const blob = repository.git('rev-parse', 'HEAD:a.txt')
  repository.commit('gone', { 'a.txt': 'a' })
  const right = await surveyOf(repository, (pass) => pass)
  expect(right.ledger.places(blob)).toEqual([{ path: 'a.txt', first: 1, last: 1 }])
  const wrong = await surveyOf(repository, mistaken)
  expect(wrong.ledger.places(blob)).toEqual(right.ledger.places(blob))
})

test('keeps nothing of the memory of a pass', async () => {
  const repository = keep(makeRepository())
  repository.commit('leak', { 'a.txt': fake('api-key') })
  const blob = repository.git('rev-parse', 'HEAD:a.txt')
  let memory: WeakRef<object> | undefined
  let uses = 0
  const found = await surveyOf(repository, (pass) => async (search) => {
    const { graph, ...passed } = await pass(search)
    if (graph === undefined) throw new Error('There is no graph.')
    const held = {}
    const use = <Item>(item: Item): Item => {
      uses += held instanceof Object ? 1 : 0
      return item
    }
    memory = new WeakRef(held)
    const commits: ObjectGraph['commits'] = (tips) => {
      const reached = graph.commits(tips)
      return reached && use({ ...reached, movements: (objects) => use(reached.movements(objects)) })
    }
    return { ...passed, graph: { ...graph, commits } }
  })
  // A reference stays until the turn that made it ends.
  await new Promise<void>((go) => setImmediate(go))
  collectGarbage()
  expect(uses).toBe(2)
  expect(memory?.deref()).toBeUndefined()
  expect(found.ledger.places(blob)).toEqual([{ path: 'a.txt', first: 0, last: 0 }])
})

test('what is missing is named, whatever fingerprints say', async () => {
  const origin = keep(makeRepository())
  origin.commit('big', { 'big.txt': 'x'.repeat(5000), 'small.txt': 'x' })
  serveLikeGitHub(origin)
  const clone = keep(cloneOf(origin, '--filter=blob:limit=1k', '--no-checkout'))
  for (const wrap of [(pass: ObjectPass) => pass, mistaken])
    expect(unreadOf(await surveyOf(clone, wrap), part)).toEqual([
      { path: 'big.txt', reason: 'missing-object' },
    ])
})
