import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { environment } from '../../src/source/git-environment.ts'
import { failure } from '../../src/source/git-error.ts'
import { openGit, requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { repositoryFacts } from '../../src/source/repository-facts.ts'
import { cloneOf, makeFolder, makeRepository, serveLikeGitHub, type TestRepository } from './gitrepo.ts'

let repo: TestRepository
const made: TestRepository[] = []
const saved = { ...process.env }
beforeEach(() => {
  repo = makeRepository()
  made.push(repo)
  repo.commit('first', { 'a.txt': 'one' })
})
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
  for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name]
  Object.assign(process.env, saved)
})

const gitAt = (folder: string): Git => {
  const place = locate(folder)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

describe('a hostile repository', () => {
  // Each setting would create the file `ran`, which stands for any program of an attacker's choice.
  test('runs nothing through its settings, hooks or attributes', async () => {
    const ran = join(repo.path, 'ran')
    const program = join(repo.path, '.git', 'program')
    writeFileSync(program, `#!/bin/sh\ntouch '${ran}'\n`)
    chmodSync(program, 0o755)
    for (const hook of ['post-index-change', 'pre-auto-gc', 'reference-transaction', 'fsmonitor-watchman']) {
      writeFileSync(join(repo.path, '.git', 'hooks', hook), `#!/bin/sh\ntouch '${ran}'\n`, { mode: 0o755 })
    }
    repo.write('staged.txt', 'x')
    repo.git('add', 'staged.txt')
    const keys = [
      'core.fsmonitor',
      'core.pager',
      'diff.external',
      'diff.x.textconv',
      'diff.x.command',
      'filter.x.clean',
    ]
    const more = [
      'filter.x.process',
      'core.sshCommand',
      'core.editor',
      'gpg.program',
      'core.alternateRefsCommand',
      'pager.log',
    ]
    for (const key of [...keys, ...more]) repo.git('config', key, program)
    repo.git('config', 'alias.ls-files', `!touch '${ran}'`)
    repo.git('config', 'log.showSignature', 'true')
    repo.git('config', 'core.hooksPath', '.git/hooks')
    repo.write('.gitattributes', '* diff=x filter=x\n')
    repo.write('a.txt', 'two')
    rmSync(ran, { force: true })
    const git = gitAt(repo.path)
    const commands = [
      ['ls-files', '-z', '--stage', '-t'],
      ['log', '--raw', '-z', '-m', '--no-ext-diff', '--no-textconv', '--all'],
      ['rev-list', '--objects', '--all'],
      ['diff-index', '--cached', '--raw', '-z', 'HEAD'],
      ['cat-file', 'blob', 'HEAD:a.txt'],
    ]
    // Nothing here writes a ref; were it to, its hook would stay silent.
    await git.read(['update-ref', 'refs/heads/other', 'HEAD'])
    for (const args of commands) expect((await git.read(args)).length).toBeGreaterThan(0)
    expect(existsSync(ran)).toBe(false)
    // The trap works: without our care git does run it.
    expect(() => repo.git('status')).toThrow()
    expect(existsSync(ran)).toBe(true)
  })

  test('is not fetched from', async () => {
    serveLikeGitHub(repo)
    const clone = cloneOf(repo, '--filter=blob:none', '--no-checkout')
    made.push(clone)
    await expect(gitAt(clone.path).read(['cat-file', 'blob', 'HEAD:a.txt'])).rejects.toThrow(
      /git cat-file failed/,
    )
    expect(clone.git('cat-file', 'blob', 'HEAD:a.txt')).toBe('one')
  })

  test('cannot replace an object by another', async () => {
    const [first, second] = ['one', 'two'].map((text) => repo.gitWith(text, 'hash-object', '-w', '--stdin'))
    repo.git('replace', first ?? '', second ?? '')
    expect(repo.git('cat-file', 'blob', first ?? '')).toBe('two')
    expect((await gitAt(repo.path).read(['cat-file', 'blob', first ?? ''])).toString()).toBe('one')
  })
})

describe('the environment', () => {
  test('does not lead git to another repository', async () => {
    const other = makeRepository()
    made.push(other)
    other.commit('other', { 'other.txt': '' })
    Object.assign(process.env, {
      GIT_DIR: join(other.path, '.git'),
      GIT_WORK_TREE: other.path,
      GIT_INDEX_FILE: join(other.path, '.git', 'index'),
      GIT_OBJECT_DIRECTORY: '/nowhere',
      GIT_TRACE: '1',
      GIT_CONFIG_COUNT: 'not a number',
    })
    expect((await gitAt(repo.path).read(['ls-files'])).toString()).toBe('a.txt\n')
  })

  test('is passed on to a fetch as far as it helps to reach a remote', () => {
    const place = { folder: '/f', gitDir: '/f/.git', toplevel: '/f' }
    const inherited = {
      PATH: '/bin',
      GIT_ASKPASS: 'a',
      GIT_CONFIG_COUNT: '0',
      GIT_EXTERNAL_DIFF: 'x',
      GIT_NAMESPACE: 'n',
    }
    expect(environment(inherited, place, 'local')).not.toHaveProperty('GIT_ASKPASS')
    const network = environment(inherited, place, 'network')
    expect(network).toMatchObject({
      PATH: '/bin',
      GIT_ASKPASS: 'a',
      GIT_CONFIG_COUNT: '0',
      GIT_TERMINAL_PROMPT: '0',
    })
    for (const name of ['GIT_EXTERNAL_DIFF', 'GIT_NAMESPACE', 'GIT_NO_LAZY_FETCH'])
      expect(network).not.toHaveProperty(name)
  })

  test('may be that of another user (a container job)', async () => {
    // Git's own tests have this switch; through a wrapper, since we pass no GIT_ variable on.
    const bin = makeFolder()
    const real = (process.env['PATH'] ?? '')
      .split(':')
      .map((folder) => join(folder, 'git'))
      .find((path) => existsSync(path))
    // Git before 2.38 takes no heed of `-c safe.directory`, which is renamed here to say nothing.
    const wrapper = [
      '#!/bin/sh',
      'for argument; do',
      '  shift; case "$argument" in safe.directory=*) argument=x.y=z;; esac; set -- "$@" "$argument"',
      'done',
      `GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"`,
    ]
    writeFileSync(join(bin, 'git'), wrapper.join('\n'), { mode: 0o755 })
    process.env['PATH'] = `${bin}:${process.env['PATH']}`
    expect(() => repo.git('ls-files')).toThrow(/dubious ownership/)
    expect((await gitAt(repo.path).read(['ls-files'])).toString()).toBe('a.txt\n')
    rmSync(bin, { recursive: true })
  })
})

describe('failures', () => {
  test('are errors that say what, why and what to do', async () => {
    await expect(gitAt(repo.path).read(['cat-file', 'blob', 'HEAD:missing'])).rejects.toThrow(
      /^git cat-file failed in .* \(fatal: .*\)\. Run the same command there by hand/,
    )
  })

  test('hold neither control characters nor the credentials of a URL', () => {
    const stderr =
      "warning: x\nfatal: unable to access 'https://user:secret@host/x\u001b[31m':\u2028 403\nmore"
    const { message } = failure(['fetch'], '/f', { code: 128, signal: null, stderr })
    expect(message).toContain("fatal: unable to access 'https://***@host/x?[31m':? 403)")
    expect(message).not.toContain('secret')
  })

  test('are told apart', () => {
    const problem = (stderr: string): string =>
      failure(['x'], '/f', { code: 128, signal: null, stderr }).problem
    expect(problem('fatal: not a git repository: x')).toBe('not-a-repository')
    expect(problem('error: bad signature 0x1\nfatal: index file corrupt')).toBe('corrupt')
    expect(problem('fatal: nothing we know')).toBe('failed')
  })

  test('come when there is no git at all', () => {
    process.env['PATH'] = 'relative:'
    const place = { folder: repo.path, toplevel: repo.path, gitDir: join(repo.path, '.git') }
    expect(openGit(place)).toBeUndefined()
    expect(() => requireGit(place)).toThrow(/not found/)
  })

  test('come when there is too much to hold', async () => {
    await expect(gitAt(repo.path).read(['cat-file', 'blob', 'HEAD:a.txt'], { limit: 2 })).rejects.toThrow(
      /more than 2 bytes/,
    )
  })
})

test('leaving a stream early ends the child and leaves nothing behind', async () => {
  const before = readdirSync(tmpdir()).length
  for await (const chunk of gitAt(repo.path).stream(['cat-file', '--batch-all-objects', '--batch'])) {
    expect(chunk.length).toBeGreaterThan(0)
    break
  }
  expect(readdirSync(tmpdir()).length).toBeLessThanOrEqual(before + 1)
})

describe('what kind of repository it is', () => {
  test.each([
    ['sha1', [], { objectFormat: 'sha1', shallow: false, partial: false }],
    ['sha256', [], { objectFormat: 'sha256', shallow: false, partial: false }],
    ['sha1', ['--depth=1'], { objectFormat: 'sha1', shallow: true, partial: false }],
    ['sha1', ['--filter=blob:none'], { objectFormat: 'sha1', shallow: false, partial: true }],
  ] as const)('%s %j', async (objectFormat, flags, facts) => {
    const origin = makeRepository({ objectFormat })
    origin.commit('1', { a: '1' })
    origin.commit('2', { a: '2' })
    serveLikeGitHub(origin)
    const clone = cloneOf(origin, ...flags)
    made.push(origin, clone)
    expect(await repositoryFacts(gitAt(clone.path))).toEqual(facts)
  })
})
