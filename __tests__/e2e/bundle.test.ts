// What ships is one folder: it runs alone, on every supported Node, without a network, runs nothing of the repository's,
// and always ends by itself.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolder, makeRepository, type TestRepository } from '../source/gitrepo.ts'
import { readReport } from './contract.ts'
import { actionBundle, cli, cliBundle, nodes, start } from './product.ts'
import { makeProject, project } from './project.ts'

/** All the code that ships with a bundle: parts that are seldom needed stand in files of their own. */
function codeOf(bundle: string): string {
  const files = readdirSync(dirname(bundle)).filter((file) => file.endsWith('.js'))
  return files.map((file) => readFileSync(join(dirname(bundle), file), 'utf8')).join('\n')
}

let repository: TestRepository
let scratch: string
let expected: string

beforeAll(async () => {
  repository = makeProject()
  scratch = makeFolder()
  expected = (await cli(['scan', repository.path, '--format', 'json'])).out
})

afterAll(() => {
  repository.remove()
  rmSync(scratch, { recursive: true })
})

test.each(nodes())('the command line copied alone runs on %s', async (node) => {
  const copy = join(scratch, 'guard')
  cpSync(dirname(cliBundle), copy, { recursive: true })
  const ended = await start(node, {
    args: [join(copy, 'index.js'), 'scan', repository.path, '--format', 'json'],
    cwd: scratch,
  })
  expect(ended).toEqual({ code: 1, out: expected, error: '' })
})

test('the command line holds nothing of the Actions toolkit', () => {
  expect(codeOf(cliBundle)).not.toMatch(/@actions\/|ghadelimiter|octokit/)
})

test('neither bundle ends its process by force, or names the machine that built it', () => {
  for (const bundle of [cliBundle, actionBundle]) expect(codeOf(bundle)).not.toContain(process.cwd())
  expect(codeOf(cliBundle)).not.toMatch(/process\.exit\(/)
})

/** A network of its own has no way out; needs namespaces, which some containers forbid. */
const apart = ['--net', '--map-root-user']
const canUnshare = spawnSync('unshare', [...apart, 'true']).status === 0

test.each(canUnshare ? [apart] : [])('no network is needed (unshare %s)', async (...flags) => {
  const args = [...flags, process.execPath, cliBundle, 'scan', repository.path, '--format', 'json']
  const ended = await start('unshare', { args })
  expect(ended.error).toBe('')
  expect(readReport(ended.out).coverage.files.read).toBe(Object.keys(project).length)
})

test('a hostile repository runs nothing', async () => {
  const hostile = makeRepository()
  try {
    const pwned = join(scratch, 'pwned')
    const command = `touch ${pwned}`
    hostile.commit('Bait', {
      '.gitattributes': '* filter=evil diff=evil text eol=crlf\n',
      '.gitmodules': `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "${command}"\n\tupdate = !${command}\n`,
      'package.json': JSON.stringify({ scripts: { prepare: command } }),
      'a.txt': 'a\n',
    })
    const settings = [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'core.editor',
      'core.askPass',
      'diff.external',
      'filter.evil.clean',
      'filter.evil.smudge',
      'filter.evil.process',
      'diff.evil.textconv',
      'alias.ls-files',
      'uploadpack.packObjectsHook',
    ]
    for (const setting of settings) hostile.git('config', setting, command)
    hostile.git('config', 'core.hooksPath', scratch)
    const env = { GIT_PAGER: command, GIT_EXTERNAL_DIFF: command, PAGER: command }
    expect((await cli(['scan', hostile.path, '--strict'], { cwd: hostile.path, env })).code).toBe(0)
    expect((await cli(['scan', hostile.path, '--staged'], { cwd: hostile.path, env })).code).toBe(0)
    expect(existsSync(pwned)).toBe(false)
  } finally {
    hostile.remove()
  }
})

test('the variables with which a hook of another repository runs lead nowhere else', async () => {
  const other = makeRepository()
  try {
    other.commit('Other', { 'other.txt': 'other\n' })
    const git = join(other.path, '.git')
    const env = {
      GIT_DIR: git,
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(git, 'index'),
      GIT_PREFIX: 'x/',
    }
    const ended = await cli(['scan', repository.path, '--format', 'json'], { env })
    expect(ended.out).toBe(expected)
  } finally {
    other.remove()
  }
})

test('the language and the time zone change nothing', async () => {
  const env = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }
  expect((await cli(['scan', repository.path, '--format', 'json'], { env })).out).toBe(expected)
})

test('colours come only where they are asked for', async () => {
  const scan = (env: Record<string, string>) => cli(['scan', repository.path], { env })
  const [plain, forced, refused] = await Promise.all([
    scan({}),
    scan({ FORCE_COLOR: '1' }),
    scan({ FORCE_COLOR: '1', NO_COLOR: '1' }),
  ])
  expect(plain.out).not.toContain('\u001b')
  expect(forced.out).toContain('\u001b[')
  expect(refused.out).toBe(plain.out)
})

test('sixty runs end by themselves, all alike', async () => {
  const one = makeRepository()
  try {
    one.commit('One', { 'a.txt': 'a\n' })
    const outs = new Set<string>()
    for (let round = 0; round < 20; round++) {
      const runs = await Promise.all([1, 2, 3].map(() => cli(['scan', one.path])))
      for (const { code, out, error } of runs) outs.add(JSON.stringify({ code, out, error }))
    }
    expect([...outs]).toHaveLength(1)
    expect([...outs][0]).toContain('"code":0')
  } finally {
    one.remove()
  }
})
