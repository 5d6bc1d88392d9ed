import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from '@jest/globals'
import type { Document, Unread } from '../../src/model.ts'
import { openChanges, type Changes } from '../../src/source/changes.ts'
import { listChanges } from '../../src/source/changeset.ts'
import { treeBlobs } from '../../src/source/tree.ts'
import { requireGit, type Git } from '../../src/source/git.ts'
import { locate } from '../../src/source/locate.ts'
import { contentOf } from './collect.ts'
import { cloneOf, makeRepository, serveLikeGitHub, type TestRepository } from './gitrepo.ts'

const made: TestRepository[] = []
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove()
})

function repository(objectFormat: 'sha1' | 'sha256' = 'sha1'): TestRepository {
  const repo = makeRepository({ objectFormat })
  made.push(repo)
  return repo
}

function gitAt(repo: TestRepository): Git {
  const place = locate(repo.path)
  if (place === undefined) throw new Error('no repository')
  return requireGit(place)
}

const open = (repo: TestRepository, base: string | undefined, head = 'HEAD'): Changes =>
  openChanges(gitAt(repo), { head: repo.git('rev-parse', head), not: base === undefined ? [] : [base] })

interface Told {
  readonly files: readonly (readonly [path: string, content: string, commit: string])[]
  readonly messages: readonly string[]
  readonly unread: readonly Unread[]
}

/** What changes the print of `git log`. */
const forPeople = {
  'color.ui': 'always',
  'core.abbrev': '4',
  'diff.ignoreSubmodules': 'all',
  'diff.noprefix': 'true',
  'diff.orderFile': 'order',
  'diff.relative': 'true',
  'diff.renames': 'copies',
  'format.pretty': 'fuller',
  'i18n.logOutputEncoding': 'UTF-16',
  'log.abbrevCommit': 'true',
  'log.decorate': 'full',
  'log.diffMerges': 'off',
  'log.follow': 'true',
  'log.showRoot': 'false',
  'log.showSignature': 'true',
  'notes.displayRef': '*',
}

/** The documents with the subject of the commit that brought each. */
async function told(repo: TestRepository, items: AsyncIterable<Document | Unread>): Promise<Told> {
  const files: [string, string, string][] = []
  const messages: string[] = []
  const unread: Unread[] = []
  for await (const item of items) {
    if ('reason' in item) {
      unread.push(item)
      continue
    }
    const content = contentOf(item.open()).toString('latin1')
    const subject = item.commit
      ? repo.git('-c', 'diff.orderFile=', 'log', '-1', '--format=%s', item.commit.id)
      : ''
    if (item.where === 'commit-message') messages.push(content)
    else files.push([item.path, content, subject])
  }
  return { files, messages, unread }
}

const read = async (repo: TestRepository, base: string | undefined, head?: string): Promise<Told> =>
  told(repo, open(repo, base, head).documents())

describe.each(['sha1', 'sha256'] as const)('a range of commits (%s)', (format) => {
  test('brings every blob with the commit that brought it, and every message', async () => {
    const repo = repository(format)
    const base = repo.commit('base', { 'old.txt': 'old', 'both.txt': 'both' })
    repo.commit('first', { 'a.txt': 'a1', 'dir/b.txt': 'b' })
    repo.commit('second\n\nwith a body', { 'a.txt': 'a2', 'copy.txt': 'b' })
    expect(await read(repo, base)).toEqual({
      files: [
        ['a.txt', 'a1', 'first'],
        ['dir/b.txt', 'b', 'first'],
        ['a.txt', 'a2', 'second'],
        ['copy.txt', 'b', 'second'],
      ],
      messages: ['first\n', 'second\n\nwith a body\n'],
      unread: [],
    })
  })

  test('counts its commits and tells who and when', async () => {
    const repo = repository(format)
    const base = repo.commit('base')
    const id = repo.commit('first', { a: 'a' })
    const changes = open(repo, base)
    expect(changes.facts).toEqual({ kind: 'changes', root: repo.path, base, head: id })
    const commits: unknown[] = []
    for await (const item of changes.documents()) if ('commit' in item) commits.push(item.commit)
    const commit = { id, author: 'Ada Example', date: '2026-01-02T03:02:05+00:00' }
    expect(commits).toEqual([commit, commit])
    expect(changes.commits).toEqual({ expected: 1, read: 1 })
  })
})

describe('nothing escapes', () => {
  test('what was added and removed again', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'a.txt': 'a' })
    repo.commit('leak', { '.env': 'secret' })
    repo.git('rm', '-q', '.env')
    repo.commit('oops')
    expect((await read(repo, base)).files).toEqual([['.env', 'secret', 'leak']])
  })

  test('what is born in a merge, and what came through either parent', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'a.txt': 'a', 'side.txt': '1' })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('side', { 'side.txt': '2' })
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { 'a.txt': 'b' })
    repo.git('merge', '-q', '--no-commit', '--no-ff', 'side')
    repo.write('evil.txt', 'born')
    repo.write('a.txt', 'mended')
    repo.commit('merge')
    expect(new Set((await read(repo, base)).files)).toEqual(
      new Set([
        ['side.txt', '2', 'side'],
        ['a.txt', 'b', 'main'],
        ['a.txt', 'mended', 'merge'],
        ['evil.txt', 'born', 'merge'],
      ]),
    )
  })

  test('what a merge of the base brings into the branch is not new', async () => {
    const repo = repository()
    repo.commit('root', { 'a.txt': 'a' })
    repo.git('checkout', '-q', '-b', 'topic')
    repo.commit('topic', { 'topic.txt': 't' })
    repo.git('checkout', '-q', 'main')
    const base = repo.commit('upstream', { 'upstream.txt': 'u' })
    repo.git('checkout', '-q', 'topic')
    repo.git('merge', '-q', '--no-ff', '-m', 'update', 'main')
    expect((await read(repo, base)).files).toEqual([['topic.txt', 't', 'topic']])
  })

  test('what attributes, encodings, odd names and modes hide from a patch', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'mode.sh': 'mode' })
    const wide = Buffer.from('secret', 'utf16le')
    repo.git('update-index', '--chmod=+x', 'mode.sh')
    symlinkSync('target-text', join(repo.path, 'link'))
    repo.commit('odd', {
      '.gitattributes': '* binary -diff\n*.txt export-ignore\n',
      'wide.txt': wide,
      'new\nline\ttab': 'odd',
      ':100644 000000': 'colon',
    })
    repo.git('config', 'diff.ignoreSubmodules', 'all')
    repo.git('config', 'diff.renames', 'copies')
    repo.git('config', 'diff.orderFile', '/nowhere')
    const { files, unread } = await read(repo, base)
    expect(new Map(files.map(([path, content]) => [path, content]))).toEqual(
      new Map([
        ['.gitattributes', '* binary -diff\n*.txt export-ignore\n'],
        ['wide.txt', wide.toString('latin1')],
        ['new\nline\ttab', 'odd'],
        [':100644 000000', 'colon'],
        ['link', 'target-text'],
      ]),
    )
    expect(unread).toEqual([{ path: 'link', reason: 'symbolic-link' }])
  })

  test('settings of git for people who look at a log', async () => {
    const repo = repository()
    const listed = async (): Promise<readonly string[]> => {
      const place = locate(join(repo.path, 'dir'))
      if (place === undefined) throw new Error('no repository')
      const changes = openChanges(requireGit(place), { head: repo.git('rev-parse', 'HEAD'), not: [] })
      const items: string[] = []
      for await (const item of changes.documents())
        items.push(`${item.path} ${'reason' in item ? item.reason : item.commit?.id}`)
      return items
    }
    repo.commit('root', { 'dir/a.txt': 'a', 'z.txt': 'z' })
    repo.git('checkout', '-q', '-b', 'side')
    repo.commit('side', { 'z.txt': 'side', 'm.txt': 'side' })
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { 'm.txt': 'main' })
    repo.gitWith('', 'merge', '-q', '-s', 'ours', '-m', 'merge', 'side')
    repo.write('m.txt', 'both')
    repo.git('commit', '-q', '-a', '--amend', '-m', 'merge')
    const plain = await listed()
    repo.git('notes', 'add', '-m', 'a note')
    repo.write('order', 'z*\n')
    for (const [key, value] of Object.entries(forPeople)) repo.git('config', key, value)
    expect(await listed()).toEqual(plain)
    expect(plain.map((item) => item.slice(0, item.indexOf(' '))).filter(Boolean)).toEqual([
      'dir/a.txt',
      'z.txt',
      'm.txt',
      'm.txt',
      'z.txt',
      'm.txt',
    ])
  })

  test('a submodule that .gitmodules would hide', async () => {
    const repo = repository()
    const base = repo.commit('base', {
      '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = ../sub\n\tignore = all\n',
    })
    repo.git('update-index', '--add', '--cacheinfo', `160000,${base},sub`)
    repo.git('commit', '-q', '-m', 'submodule')
    expect((await read(repo, base)).unread).toEqual([{ path: 'sub', reason: 'submodule' }])
  })

  test('a rename, which brings an old text to a new name', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'settings.txt': 'A=1' })
    repo.git('mv', 'settings.txt', '.env')
    repo.commit('rename')
    const changes = open(repo, base)
    expect((await told(repo, changes.documents())).files).toEqual([['.env', 'A=1', 'rename']])
    // Under its old name only: that it is now called `.env` is what the change brought.
    expect((await told(repo, changes.replaced())).files).toEqual([['settings.txt', 'A=1', '']])
  })

  test('a copy, whose text was there before under another name', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'settings.txt': 'A=1' })
    repo.commit('copy', { '.env': 'A=1' })
    const changes = open(repo, base)
    expect((await told(repo, changes.documents())).files).toEqual([['.env', 'A=1', 'copy']])
    expect((await told(repo, changes.replaced())).files).toEqual([['', 'A=1', '']])
  })

  test('a change of mode alone brings nothing, for the content stood there before', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'run.sh': 'old' })
    repo.git('update-index', '--chmod=+x', 'run.sh')
    repo.git('commit', '-q', '-m', 'mode')
    const { files, messages } = await read(repo, base)
    expect({ files, messages }).toEqual({ files: [], messages: ['mode\n'] })
  })

  test('the first commit of all', async () => {
    const repo = repository()
    repo.commit('root', { 'a.txt': 'a' })
    expect((await read(repo, undefined)).files).toEqual([['a.txt', 'a', 'root']])
  })

  test('content that only a forged tree holds, whatever the commit says', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'a.txt': 'a' })
    const blob = repo.gitWith('hidden', 'hash-object', '-w', '--stdin')
    const tree = repo.gitWith(`100644 blob ${blob}\t.git\n`, 'mktree')
    const head = repo.git('commit-tree', tree, '-p', base, '-p', base, '-m', 'forged')
    expect((await read(repo, base, head)).files).toEqual([['.git', 'hidden', 'forged']])
  })
})

test('what reads objects is started while git still compares trees', async () => {
  const repo = repository()
  const base = repo.commit('base')
  for (const word of ['one', 'two', 'three']) repo.commit(word, { a: word })
  const git = gitAt(repo)
  let go = (): void => {}
  const started = new Promise<void>((settle) => (go = settle))
  async function* late(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    // What nobody reads before a child has ended is lost.
    const pieces: Buffer[] = []
    for await (const piece of stream) pieces.push(piece)
    await started
    yield* pieces
  }
  const stream: Git['stream'] = (args, options) =>
    args[0] === 'log' ? late(git.stream(args, options)) : git.stream(args, options)
  const start: Git['start'] = (args, options) => {
    if (args[0] === 'cat-file') go()
    return git.start(args, options)
  }
  const changes = openChanges({ ...git, stream, start }, { head: repo.git('rev-parse', 'HEAD'), not: [base] })
  const kinds: string[] = []
  for await (const item of changes.documents()) kinds.push('reason' in item ? item.reason : item.where)
  expect(kinds).toEqual(['commit-message', 'file', 'commit-message', 'file', 'commit-message', 'file'])
})

test('what is brought is told, each blob behind its commit, before git has compared the last trees', async () => {
  const repo = repository()
  const base = repo.commit('base')
  const first = repo.commit('first', { a: 'a' })
  const second = repo.commit('second', { b: 'b', c: 'a' })
  const head = repo.commit('third')
  const git = gitAt(repo)
  let go = (): void => {}
  const wasTold = new Promise<void>((settle) => (go = settle))
  async function* halting(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    const pieces: Buffer[] = []
    for await (const piece of stream) pieces.push(piece)
    const whole = Buffer.concat(pieces)
    const half = whole.lastIndexOf(head)
    yield whole.subarray(0, half)
    await wasTold
    yield whole.subarray(half)
  }
  const stream: Git['stream'] = (args, options) => halting(git.stream(args, options))
  const ids: string[] = []
  for await (const some of listChanges({ ...git, stream }, { head, not: [base] }).told) {
    ids.push(...some)
    go()
  }
  const blob = (path: string): string => repo.git('rev-parse', `HEAD:${path}`)
  expect(ids).toEqual([first, blob('a'), second, blob('b'), head])
})

test('a comparison that fails is told, though the messages could be read', async () => {
  const repo = repository()
  const base = repo.commit('base', { a: 'a' })
  repo.commit('next', { a: 'b' })
  const git = gitAt(repo)
  const stream: Git['stream'] = (args, options) =>
    git.stream(args[0] === 'log' ? ['log', '--no-such-option'] : args, options)
  const changes = openChanges({ ...git, stream }, { head: repo.git('rev-parse', 'HEAD'), not: [base] })
  await expect(told(repo, changes.documents())).rejects.toThrow(/git log failed/)
})

describe('the walk over all objects', () => {
  /** Which ranges git was asked to walk. */
  async function walksOf(repo: TestRepository, base: string, use: 'documents' | 'replaced'): Promise<number> {
    const git = gitAt(repo)
    let walks = 0
    const count: Git['read'] = (args, options) => {
      if (args.includes('--objects')) walks += 1
      return git.read(args, options)
    }
    const changes = openChanges({ ...git, read: count }, { head: repo.git('rev-parse', 'HEAD'), not: [base] })
    await told(repo, changes[use]())
    return walks
  }

  test('is made where lines of commits meet, and for the old versions', async () => {
    const repo = repository()
    const base = repo.commit('base', { a: 'a' })
    repo.git('checkout', '-q', '-b', 'topic')
    repo.commit('topic', { b: 'b' })
    expect(await walksOf(repo, base, 'documents')).toBe(0)
    expect(await walksOf(repo, base, 'replaced')).toBe(1)
    repo.git('checkout', '-q', 'main')
    repo.commit('main', { c: 'c' })
    repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic')
    expect(await walksOf(repo, base, 'documents')).toBe(1)
  })

  test('names nothing in a line of commits that their diffs have not shown, whatever their trees are like', async () => {
    const repo = repository()
    const blob = (content: string): string => repo.gitWith(content, 'hash-object', '-w', '--stdin')
    const tree = (...entries: readonly (readonly [mode: string, name: string, id: string])[]): string =>
      repo.gitWith(
        Buffer.concat(
          entries.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]),
        ),
        'hash-object',
        '-t',
        'tree',
        '-w',
        '--stdin',
        '--literally',
      )
    const file = '100644'
    const below = tree([file, 'x', blob('1')])
    const trees = [
      tree([file, 'a', blob('2')], ['40000', 'd', below]),
      // Twice the same name, and names out of order.
      tree([file, 'a', blob('2')], [file, 'a', blob('3')], ['40000', 'd', below]),
      tree(['40000', 'd', below], [file, 'b', blob('4')], [file, 'a', blob('3')]),
      tree([file, 'b', blob('5')], [file, 'a', blob('6')], [file, 'b', blob('7')], ['40000', 'd', below]),
      // A folder in place of a file and the other way round, and both of one name.
      tree(['40000', 'a', tree([file, 'y', blob('8')])], [file, 'd', blob('9')]),
      tree([file, 'a', blob('10')], ['40000', 'a', tree([file, 'z', blob('11')])], [file, 'd', blob('9')]),
      tree(['100664', 'a', blob('12')], ['120000', 'e', blob('13')], ['100755', 'd', blob('9')]),
    ]
    const base = repo.commit('base')
    const head = trees.reduce((parent, id) => repo.git('commit-tree', id, '-p', parent, '-m', 'forged'), base)
    const born = repo.git(
      'rev-list',
      '--objects',
      '--no-object-names',
      '--filter=object:type=blob',
      head,
      `^${base}`,
    )
    const commits = new Set(repo.git('rev-list', head, `^${base}`).split('\n'))
    const blobs = born.split('\n').filter((id) => !commits.has(id))
    const contents = blobs.map((id) => repo.git('cat-file', 'blob', id))
    expect(contents).toHaveLength(13)
    const { files } = await read(repo, base, head)
    expect(contents.filter((content) => !files.some(([, shown]) => shown === content))).toEqual([])
  })
})

describe('the old beside the new', () => {
  test('versions that were replaced, so that an old secret in a changed file is known', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'a.txt': 'old', 'gone.txt': 'gone', 'kept.txt': 'kept' })
    repo.commit('first', { 'a.txt': 'between' })
    repo.git('rm', '-q', 'gone.txt')
    repo.commit('second', { 'a.txt': 'new' })
    const changes = open(repo, base)
    const { files } = await told(repo, changes.replaced())
    expect(files.map(([, content]) => content).sort()).toEqual(['gone', 'old'])
  })

  test('the files of the tree that the range did not bring', async () => {
    const repo = repository()
    const base = repo.commit('base', { 'a.txt': 'a', 'twin.txt': 'same' })
    const head = repo.commit('next', { 'b.txt': 'b', 'copy.txt': 'same' })
    const changes = open(repo, base)
    const documents = (): AsyncIterable<Document | Unread> =>
      changes.documents({ tree: treeBlobs(gitAt(repo), head) })
    expect((await told(repo, documents())).files).toEqual([
      ['b.txt', 'b', 'next'],
      ['copy.txt', 'same', 'next'],
      ['a.txt', 'a', ''],
      ['twin.txt', 'same', ''],
    ])
    const sides: unknown[] = []
    for await (const item of documents()) sides.push('introduced' in item && item.introduced)
    // The message is of the range.
    expect(sides).toEqual([true, true, true, false, false])
  })
})

describe('what cannot be read is said', () => {
  test('a blob that a partial clone left behind', async () => {
    const origin = repository()
    const base = origin.commit('base', { 'a.txt': 'a' })
    origin.commit('next', { 'b.txt': 'b' })
    serveLikeGitHub(origin)
    const clone = cloneOf(origin, '--filter=blob:none', '--no-checkout')
    made.push(clone)
    const { messages, unread } = await read(clone, base)
    expect(messages).toEqual(['next\n'])
    expect(unread).toEqual([{ path: 'b.txt', reason: 'missing-object' }])
  })

  test('a range that git does not know', async () => {
    const repo = repository()
    repo.commit('base')
    await expect(read(repo, 'd'.repeat(40))).rejects.toMatchObject({ name: 'UsageError' })
  })
})

test('a message and an author of any bytes', async () => {
  const repo = repository()
  const base = repo.commit('base')
  const tree = repo.git('rev-parse', 'HEAD^{tree}')
  const raw = Buffer.concat([
    Buffer.from(`tree ${tree}\nparent ${base}\nauthor A`),
    Buffer.from([0xff]),
    Buffer.from(` <a@b> 99999999999999 -0130\ncommitter C <c@d> 1 +0000\ngpgsig x\n y\n\nmess`),
    Buffer.from([0xe9, 0]),
  ])
  const head = repo.gitWith(raw, 'hash-object', '-t', 'commit', '-w', '--stdin', '--literally')
  const changes = openChanges(gitAt(repo), { head, not: [base] })
  for await (const item of changes.documents()) {
    if ('reason' in item) throw new Error(item.reason)
    expect(item.commit).toEqual({ id: head, author: 'A\\xFF', date: '1970-01-01T00:00:00-01:30' })
    expect([...contentOf(item.open())]).toEqual([...Buffer.from('mess'), 0xe9, 0])
  }
})

test('a range of which nothing is heard is not taken for an empty one', async () => {
  const repo = repository()
  const base = repo.commit('base')
  const head = repo.commit('next', { a: 'a' })
  async function* nothing(): AsyncGenerator<Buffer> {}
  const git = gitAt(repo)
  const deaf: Git = {
    ...git,
    stream: (args, options) => (args[0] === 'log' ? nothing() : git.stream(args, options)),
  }
  const walk = async (not: string): Promise<number> => {
    let count = 0
    for await (const _ of openChanges(deaf, { head, not: [not] }).documents()) count += 1
    return count
  }
  await expect(walk(base)).rejects.toThrow('none of the commits of this range')
  expect(await walk(head)).toBe(0)
})
