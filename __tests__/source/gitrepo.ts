// Makes real git repositories for tests: the same bytes and the same object ids on every machine. It reads nothing of
// the user's own set-up, and a test removes what it made.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface TestRepository {
  /** The work tree (or the bare repository), a real path. */
  readonly path: string
  /** Runs git there and returns what it prints, without the last line feed. */
  git(...args: readonly string[]): string
  /** The same with something on standard input. */
  gitWith(input: string | Uint8Array, ...args: readonly string[]): string
  /** Writes a file of the work tree, folders included. */
  write(path: string, content: string | Uint8Array): void
  /** Writes the files, adds everything and commits; returns the commit's id. Each commit is a minute later. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): string
  remove(): void
}

export interface TestRepositoryOptions {
  readonly objectFormat?: 'sha1' | 'sha256'
  readonly bare?: boolean
  /** Commits are of today, and have other ids each day: for a real run, in which an old key is a stale one too. */
  readonly recent?: boolean
}

/** A new repository with the branch `main`, in a temporary folder. */
export function makeRepository(options: TestRepositoryOptions = {}): TestRepository {
  const path = makeFolder()
  const repository = repositoryAt(
    path,
    options.recent === true ? new Date().toISOString().slice(0, 10) : firstDay,
  )
  const flags = options.bare === true ? ['--bare'] : []
  repository.git('init', '-q', '-b', 'main', `--object-format=${options.objectFormat ?? 'sha1'}`, ...flags)
  return repository
}

/** A clone, e.g. `cloneOf(origin, '--depth=1')`, over the same transport as from a server. */
export function cloneOf(origin: TestRepository, ...flags: readonly string[]): TestRepository {
  const path = makeFolder()
  const clone = repositoryAt(path)
  clone.git('clone', '-q', ...flags, `file://${origin.path}`, path)
  return clone
}

/** Lets clients ask for any object and for partial clones, as GitHub does. */
export function serveLikeGitHub(origin: TestRepository): void {
  for (const key of ['allowFilter', 'allowAnySHA1InWant']) origin.git('config', `uploadpack.${key}`, 'true')
}

/** An empty temporary folder, as a real path. */
export function makeFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'guard-test-')))
}

/** Writes a file and the folders it needs. */
export function writeFile(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const firstDay = '2026-01-02'

/** An environment in which git knows nobody: for a child process that a test starts. */
export function scrubbedEnvironment(minute = 0, day = firstDay): NodeJS.ProcessEnv {
  const date = `${day}T${String(3 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:05+00:00`
  const person = { NAME: 'Ada Example', EMAIL: 'ada@example.com', DATE: date }
  const people = ['AUTHOR', 'COMMITTER'].flatMap((role) =>
    Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value] as const),
  )
  return {
    PATH: process.env['PATH'],
    HOME: devNull,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    ...Object.fromEntries(people),
  }
}

function repositoryAt(path: string, day = firstDay): TestRepository {
  let minute = 0
  const gitWith: TestRepository['gitWith'] = (input, ...args) =>
    execFileSync('git', args, {
      cwd: path,
      env: scrubbedEnvironment(minute, day),
      input,
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    })
      .toString('utf8')
      .replace(/\n$/, '')
  const git: TestRepository['git'] = (...args) => gitWith('', ...args)
  return {
    path,
    git,
    gitWith,
    write: (file, content) => writeFile(path, file, content),
    commit(message, files = {}) {
      for (const [file, content] of Object.entries(files)) writeFile(path, file, content)
      git('add', '--all')
      minute += 1
      git('commit', '-q', '--allow-empty', '-m', message)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
