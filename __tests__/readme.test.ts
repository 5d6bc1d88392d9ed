// The README's commands run as they are written, on a repository like the reader's.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fake } from '../src/rules/fake.ts'
import { start } from './e2e/product.ts'
import { makeRepository, type TestRepository } from './source/gitrepo.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = [...readme.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].map(([, body = '']) => body)
const commands = blocks
  .flatMap((body) => body.split('\n'))
  .map((line) => line.replace(/^\$ /, ''))
  .filter((line) => line.startsWith('node dist/'))

let repository: TestRepository

beforeEach(() => {
  repository = makeRepository()
  repository.commit('Files', {
    '.gitignore': '.env\n.env.*\n!.env.example\n',
    'src/a.txt': `${fake('api-key')}\n`,
  })
  symlinkSync(resolve('dist'), join(repository.path, 'dist'))
})

afterEach(() => repository.remove())

test('there are commands to try', () => {
  expect(commands.length).toBeGreaterThanOrEqual(4)
})

test.each(commands)('%s', async (command) => {
  const line = command.replaceAll('<folder>', 'src')
  expect(line).not.toMatch(/[<>|;&]/)
  const ended = await start('sh', { args: ['-c', line], cwd: repository.path })
  expect(ended.error).toBe('')
  expect(ended.code).toBe(line.includes(' scan ') ? 1 : 0)
  const output = / --output (\S+)/.exec(line)?.[1]
  expect(output === undefined ? ended.out !== '' : existsSync(join(repository.path, output))).toBe(true)
})

test('the exit codes are those of the program', async () => {
  const help = await start(process.execPath, { args: [resolve('dist/cli/index.js'), '--help'] })
  const listed = [...readme.matchAll(/^\| (\d) +\| /gm)].map(([, code]) => code)
  expect(listed).toEqual(['0', '1', '2', '3'])
  for (const code of listed) expect(help.out).toMatch(new RegExp(`Exit codes:.*\\b${code} `))
})
