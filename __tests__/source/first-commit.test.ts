// Since when a line has been there, asked of real repositories: renames, moves, merges, edits that are not committed,
// clones that were cut off, and repositories that would like to run something.
import { afterEach, describe, expect, it } from '@jest/globals'
import { existsSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { FirstCommit } from '../../src/model.ts'
import { fake } from '../../src/rules/fake.ts'
import { firstCommits } from '../../src/source/first-commit.ts'
import { cloneOf, makeFolder, makeRepository, writeFile, type TestRepository } from './gitrepo.ts'

const secret = `const key = '${fake('api-key')}' // of the sandbox\n`
const filler = Array.from({ length: 20 }, (_, line) => `const line${line} = ${line * line}\n`).join('')

const made: TestRepository[] = []
const keep = (repository: TestRepository): TestRepository => (made.push(repository), repository)
afterEach(() => made.splice(0).forEach((repository) => repository.remove()))

async function first(
  repository: Pick<TestRepository, 'path'>,
  path: string,
  line = 1,
): Promise<FirstCommit | undefined> {
  const [answer] = await firstCommits(repository.path, [{ path, line }])
  return answer
}
const idOf = async (repository: TestRepository, path: string, line = 1): Promise<string | undefined> =>
  (await first(repository, path, line))?.commit.id

describe('the commit that brought a line', () => {
  it('is told with its author and date', async () => {
    const repository = keep(makeRepository())
    const id = repository.commit('Key', { 'a.ts': secret })
    repository.commit('More', { 'a.ts': `${secret}${filler}` })
    const answer = await first(repository, 'a.ts')
    expect(answer).toMatchObject({ exact: true, commit: { id } })
    expect(answer?.commit.author).not.toBe('')
    expect(answer?.commit.date).toMatch(/^\d{4}-\d{2}-\d{2}T/)
    expect(Object.keys(answer?.commit ?? {}).sort()).toEqual(['author', 'date', 'id'])
  })

  it('is the only one there is, or none for what is not committed', async () => {
    const repository = keep(makeRepository())
    const id = repository.commit('Key', { 'a.ts': `${filler}${secret}` })
    repository.write('a.ts', `${secret.replace('sandbox', 'desert')}${filler}${secret}`)
    expect(await idOf(repository, 'a.ts', 22)).toBe(id)
    expect(await idOf(repository, 'a.ts', 1)).toBeUndefined()
  })

  it.each<[string, (repository: TestRepository) => { path: string; line: number }]>([
    [
      'the file is renamed',
      (repository) => {
        repository.git('mv', 'a.ts', 'b.ts')
        repository.commit('Rename')
        return { path: 'b.ts', line: 1 }
      },
    ],
    [
      'lines come in front',
      (repository) => {
        repository.commit('Front', { 'a.ts': `// first\n// second\n${secret}${filler}` })
        return { path: 'a.ts', line: 3 }
      },
    ],
    [
      'the line is indented',
      (repository) => {
        repository.commit('Indent', { 'a.ts': `if (x) {\n    ${secret}}\n${filler}` })
        return { path: 'a.ts', line: 2 }
      },
    ],
    [
      'the line moves to a file beside it',
      (repository) => {
        repository.write('b.ts', 'export {}\n')
        repository.commit('Beside')
        repository.commit('Move', { 'a.ts': filler, 'b.ts': `export {}\n${secret}` })
        return { path: 'b.ts', line: 2 }
      },
    ],
    [
      'it comes through a merge',
      (repository) => {
        repository.git('checkout', '-q', '-b', 'side', 'HEAD~1')
        repository.commit('Side', { 'other.ts': filler })
        repository.git('merge', '-q', '--no-ff', '-m', 'Merge', 'main')
        return { path: 'a.ts', line: 1 }
      },
    ],
    [
      'the file ends its lines otherwise on disk',
      (repository) => {
        repository.commit('Next', { 'c.ts': 'x\n' })
        repository.write('a.ts', `// new\n${secret}${filler}`.replaceAll('\n', '\r\n'))
        return { path: 'a.ts', line: 2 }
      },
    ],
  ])('stays the same where %s', async (_, change) => {
    const repository = keep(makeRepository())
    repository.commit('Start', { 'readme.md': 'Hello\n' })
    const id = repository.commit('Key', { 'a.ts': `${secret}${filler}` })
    const { path, line } = change(repository)
    expect(await idOf(repository, path, line)).toBe(id)
  })

  it('is the merge, where the merge itself brought it', async () => {
    const repository = keep(makeRepository())
    repository.commit('Start', { 'a.ts': filler })
    repository.git('checkout', '-q', '-b', 'side')
    repository.commit('Side', { 'b.ts': filler })
    repository.git('checkout', '-q', 'main')
    repository.commit('Main', { 'c.ts': filler })
    repository.git('merge', '-q', '--no-ff', '--no-commit', 'side')
    const id = repository.commit('Evil merge', { 'a.ts': `${secret}${filler}` })
    expect(await idOf(repository, 'a.ts')).toBe(id)
  })

  it('is at least as old as the end of a shallow clone, and exact within it', async () => {
    const origin = keep(makeRepository())
    origin.commit('Key', { 'a.ts': `${secret}${filler}` })
    origin.commit('Two', { 'b.ts': filler })
    const last = origin.commit('Three', { 'c.ts': secret })
    const clone = keep(cloneOf(origin, '--depth=2'))
    const [old, fresh] = await firstCommits(clone.path, [
      { path: 'a.ts', line: 1 },
      { path: 'c.ts', line: 1 },
    ])
    expect(old?.exact).toBe(false)
    expect(fresh).toMatchObject({ exact: true, commit: { id: last } })
    const shallow = keep(cloneOf(origin, '--depth=1'))
    expect(await first(shallow, 'a.ts')).toMatchObject({ exact: false, commit: { id: last } })
  })

  it('is found below a folder and in a linked work tree', async () => {
    const repository = keep(makeRepository())
    const id = repository.commit('Key', { 'sub/dir/a.ts': secret })
    repository.commit('Next', { 'b.ts': filler })
    expect(await idOf({ ...repository, path: join(repository.path, 'sub') }, 'dir/a.ts')).toBe(id)
    const linked = makeFolder()
    repository.git('worktree', 'add', '-q', '--detach', join(linked, 'tree'))
    expect(await idOf({ ...repository, path: join(linked, 'tree') }, 'sub/dir/a.ts')).toBe(id)
  })

  it('is found in a repository of SHA-256', async () => {
    const repository = keep(makeRepository({ objectFormat: 'sha256' }))
    const id = repository.commit('Key', { 'a.ts': secret })
    repository.commit('Next', { 'b.ts': filler })
    expect(id).toHaveLength(64)
    expect(await idOf(repository, 'a.ts')).toBe(id)
  })

  it.each([
    ':(glob)**',
    ':!a',
    '-L1,1',
    '--contents',
    '*',
    'a\nb',
    'a\tb',
    '[x]',
    ' ',
    'ü/ñ',
    '"q"',
    "a'b",
    '::error::x',
  ])('is found for the path %j', async (path) => {
    const repository = keep(makeRepository())
    const id = repository.commit('Key', { [path]: secret })
    repository.commit('Next', { 'zz.ts': filler })
    expect(await idOf(repository, path)).toBe(id)
  })

  it.each<[string, (repository: TestRepository) => void]>([
    ['the file is gone', ({ path }) => unlinkSync(join(path, 'a.ts'))],
    [
      'the file is a link now',
      ({ path }) => {
        unlinkSync(join(path, 'a.ts'))
        symlinkSync('b.ts', join(path, 'a.ts'))
      },
    ],
    [
      'the file is a folder now',
      ({ path }) => {
        unlinkSync(join(path, 'a.ts'))
        mkdirSync(join(path, 'a.ts'))
      },
    ],
    ['the file is too large', (repository) => repository.write('a.ts', secret + 'x'.repeat(1_000_001))],
    ['HEAD is broken', (repository) => repository.write('.git/HEAD', 'ref: refs/heads/nowhere\n')],
  ])('is not known where %s', async (_, change) => {
    const repository = keep(makeRepository())
    repository.commit('Key', { 'a.ts': secret, 'b.ts': filler })
    change(repository)
    expect(await first(repository, 'a.ts')).toBeUndefined()
  })

  it('is not known outside of git, out of the folder, or past the end of a file', async () => {
    const folder = makeFolder()
    writeFile(folder, 'a.ts', secret)
    expect(await first({ path: folder }, 'a.ts')).toBeUndefined()
    const repository = keep(makeRepository())
    repository.commit('Key', { 'a.ts': secret })
    repository.commit('Next', { 'b.ts': filler })
    expect(
      await firstCommits(repository.path, [
        { path: '../a.ts', line: 1 },
        { path: 'a.ts', line: 99 },
        { path: '', line: 1 },
      ]),
    ).toEqual([undefined, undefined, undefined])
  })

  it('runs nothing of the repository, and shows no secret to other processes', async () => {
    const repository = keep(makeRepository())
    repository.commit('Start', {
      'a.ts': secret.replace(/'.*'/, "''"),
      '.gitattributes': '* diff=evil filter=evil\n',
    })
    const id = repository.commit('Key', { 'a.ts': secret })
    repository.commit('Next', { 'b.ts': filler })
    const mark = join(repository.path, 'ran')
    for (const key of [
      'diff.evil.textconv',
      'diff.evil.command',
      'filter.evil.clean',
      'filter.evil.smudge',
      'core.fsmonitor',
    ])
      repository.git('config', key, `touch ${mark}; cat`)
    repository.write('ignored', `${id}\n`)
    repository.git('config', 'blame.ignoreRevsFile', join(repository.path, 'ignored'))
    expect(await idOf(repository, 'a.ts')).toBe(id)
    expect(existsSync(mark)).toBe(false)
  })

  it('is asked for few files only, in bounded time', async () => {
    const repository = keep(makeRepository())
    const names = Array.from({ length: 150 }, (_, n) => `f${n}.ts`)
    repository.commit('Keys', Object.fromEntries(names.map((name) => [name, `// ${name}\n${secret}`])))
    repository.commit('Next', { 'zz.ts': filler })
    const started = performance.now()
    const answers = await firstCommits(
      repository.path,
      names.map((path) => ({ path, line: 2 })),
    )
    expect(performance.now() - started).toBeLessThan(15_000)
    expect(answers.filter((answer) => answer !== undefined).length).toBeGreaterThan(0)
    expect(answers.slice(50).every((answer) => answer === undefined)).toBe(true)
  })
})
