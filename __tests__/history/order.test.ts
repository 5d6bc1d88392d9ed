// The order in which a history is read: what stands now, then the past versions of each path as they came.
import { expect, test } from '@jest/globals'
import { requireGit } from '../../src/source/git.ts'
import { openHistoryGround } from '../../src/source/history-ground.ts'
import { locate } from '../../src/source/locate.ts'
import { contentOf } from '../source/collect.ts'
import { makeRepository } from '../source/gitrepo.ts'

test('versions of one path come behind one another, the oldest first', async () => {
  const repo = makeRepository()
  try {
    for (const version of [1, 2, 3, 4])
      for (const path of ['z.txt', 'a.txt', 'm.txt'])
        repo.commit(`${version} of ${path}`, { [path]: `salesloft ${path} ${version}` })
    const place = locate(repo.path)
    if (place === undefined) throw new Error('no repository')
    const asked = { include: [], exclude: [], config: undefined, baseline: undefined, failOn: undefined }
    const { source } = await openHistoryGround({ folder: repo.path, ...asked }, requireGit(place), {
      refs: [],
      allObjects: false,
    })
    const read: string[] = []
    for await (const item of source.documents())
      if ('open' in item && item.where === 'file')
        read.push(`${item.past === true ? 'past' : 'now'}: ${contentOf(item.open()).toString('utf8')}`)
    expect(read.slice(0, 3).toSorted()).toEqual(['a', 'm', 'z'].map((name) => `now: salesloft ${name}.txt 4`))
    expect(read.slice(3)).toEqual(
      ['a', 'm', 'z'].flatMap((name) => [1, 2, 3].map((at) => `past: salesloft ${name}.txt ${at}`)),
    )
  } finally {
    repo.remove()
  }
})
