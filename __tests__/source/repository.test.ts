import { readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openRepository } from '../../src/source/repository.ts'
import { makeFolder, makeRepository, writeFile } from './gitrepo.ts'

const files: Readonly<Record<string, string>> = {
  '.gitignore': '.env\n.env.*\n!.env.example\n/build/\n\\!odd\n',
  'packages/a/.gitignore': '!.env\n',
  'packages/b/x': '',
}
const asked = [
  '.env',
  '.env.local',
  '.env.example',
  'build/.env.example',
  'packages/a/.env',
  'packages/b/.env',
  'packages/new/.env',
  '!odd',
  ':(top).env',
  'ü/.env',
  'src/index.ts',
]
const ignored = [
  '.env',
  '.env.local',
  'build/.env.example',
  'packages/b/.env',
  'packages/new/.env',
  '!odd',
  'ü/.env',
]

const made: string[] = []
let repo: ReturnType<typeof makeRepository>
let plain: string
beforeEach(() => {
  repo = makeRepository()
  plain = makeFolder()
  made.push(repo.path, plain)
  for (const [path, content] of Object.entries(files)) {
    writeFile(repo.path, path, content)
    writeFile(plain, path, content)
  }
})
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true })
})

const answer = async (folder: string, paths: readonly string[]): Promise<readonly string[]> => [
  ...((await openRepository(folder)?.ignored(paths)) ?? ['no git']),
]

describe('ignored', () => {
  test('as git judges nested files and negations, in a repository and in a plain folder', async () => {
    expect(await answer(repo.path, asked)).toEqual(ignored)
    expect(await answer(plain, asked)).toEqual(ignored)
  })

  test('says so of a file that is tracked all the same', async () => {
    repo.write('.env', 'x')
    repo.git('add', '-f', '.env')
    expect(await answer(repo.path, ['.env'])).toEqual(['.env'])
  })

  test('leaves out what only this machine ignores', async () => {
    writeFile(repo.path, '.gitignore', '')
    writeFile(repo.path, '.git/info/exclude', '.env\nlocal/\n')
    writeFile(repo.path, 'local/.gitignore', '.env\n')
    writeFile(repo.path, '.git/global', '.env\n')
    repo.git('config', 'core.excludesFile', join(repo.path, '.git/global'))
    expect(await answer(repo.path, ['.env', 'local/x', 'local/.env'])).toEqual(['local/.env'])
  })

  test('counts the files above the scanned folder', async () => {
    expect(await answer(join(repo.path, 'packages'), ['a/.env', 'b/.env'])).toEqual(['b/.env'])
  })

  test('knows files of patterns wherever they stand on the way, and no others', async () => {
    for (const folder of [repo.path, plain]) {
      rmSync(join(folder, '.gitignore'))
      rmSync(join(folder, 'packages/a/.gitignore'))
      expect(await answer(folder, asked)).toEqual([])
      writeFile(folder, 'packages/.gitignore', '.env\n')
      expect(await answer(folder, asked)).toEqual(['packages/a/.env', 'packages/b/.env', 'packages/new/.env'])
    }
    expect(await answer(join(repo.path, 'packages/b'), ['.env', 'deep/er/.env', 'x'])).toEqual([
      '.env',
      'deep/er/.env',
    ])
  })

  test('does not look behind a link, and still answers for the rest', async () => {
    symlinkSync(plain, join(repo.path, 'link'))
    expect(await answer(repo.path, ['link/.env', '.env', '../.env'])).toEqual(['.env'])
  })

  test('leaves nothing behind', async () => {
    const ours = (): number =>
      readdirSync(tmpdir()).filter((name) => name.startsWith('salesloft-guard-')).length
    const before = ours()
    await answer(plain, asked)
    expect(ours()).toBeLessThanOrEqual(before)
    expect(readdirSync(plain)).toEqual(['.gitignore', 'packages'])
  })
})

test('there is no answer without git', () => {
  const path = process.env['PATH']
  process.env['PATH'] = plain
  try {
    expect(openRepository(repo.path)).toBeUndefined()
  } finally {
    process.env['PATH'] = path
  }
})
