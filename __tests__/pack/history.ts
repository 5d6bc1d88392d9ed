// A repository with a history that deltas are made of: files of all sizes that grow, shrink and come back, folders,
// bytes that do not compress, tags. The same objects on every machine.
import { createHash } from 'node:crypto'
import { makeRepository, type TestRepository, type TestRepositoryOptions } from '../source/gitrepo.ts'

/** Bytes that neither compress nor repeat. */
export function noise(word: string, size: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, index) =>
    createHash('sha256').update(`${word}${index}`).digest(),
  )
  return Buffer.concat(blocks).subarray(0, size)
}

const lines = (count: number, changed: (line: number) => number): string =>
  Array.from(
    { length: count },
    (_, line) => `line ${line} says ${changed(line)} and then ${line * 7}\n`,
  ).join('')

/** What the commit number `at` changes. */
function change(at: number): Readonly<Record<string, Buffer>> {
  const text = (value: string): Buffer => Buffer.from(value)
  return {
    'src/long.txt': text(lines(700 + at, (line) => (line % 97 === at % 97 ? at : 0))),
    [`src/part${at % 7}/module.js`]: text(lines(30 + (at % 11), (line) => at * line)),
    'data/table.json': text(
      JSON.stringify(Array.from({ length: 2500 }, (_, row) => ({ row, is: row % (at + 3) }))),
    ),
    ...(at % 5 === 0 && { 'image.bin': Buffer.concat([noise('image', 40_000), noise(`tail${at}`, 900)]) }),
    ...(at % 9 === 0 && { 'empty.txt': Buffer.alloc(0), 'one.txt': text(String(at % 10)) }),
    ...(at % 13 === 0 && { '.env': text(`PORT=${at}\n`), [`deep/a/b/c/d/.env.${at}`]: text('X=1\n') }),
    ...(at % 10 === 4 && {
      'notes.md': text(`${lines(200, () => 1)}the needle ${at}\n${lines(200, (line) => line * at)}`),
    }),
    ...(at % 10 === 7 && { 'notes.md': text(`${lines(200, () => 1)}${lines(200, (line) => line * at)}`) }),
    ...(at === 3 && { 'wide.txt': Buffer.from('\ufeffwide characters here\n', 'utf16le') }),
  }
}

/** The commits `from` up to `to` as a stream for `git fast-import`. */
export function stream(from: number, to: number): Buffer {
  const parts: (string | Buffer)[] = []
  const data = (bytes: Buffer): void => void parts.push(`data ${bytes.length}\n`, bytes, '\n')
  for (let at = from; at < to; at++) {
    parts.push(
      `commit refs/heads/main\nmark :${at + 1}\ncommitter A <a@example.com> ${1_700_000_000 + at} +0000\n`,
    )
    data(Buffer.from(`change ${at}${at % 20 === 5 ? ' with a needle' : ''}`))
    if (at === from && from > 0) parts.push('from refs/heads/main^0\n')
    for (const [path, bytes] of Object.entries(change(at))) {
      parts.push(`M 100644 inline ${path}\n`)
      data(bytes)
    }
    if (at % 8 !== 0) continue
    parts.push(`tag v${at}\nfrom :${at + 1}\ntagger A <a@example.com> ${1_700_000_000 + at} +0000\n`)
    data(Buffer.from(`version ${at}`))
  }
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

export function grow(repository: TestRepository, from: number, to: number): void {
  repository.gitWith(stream(from, to), 'fast-import', '--quiet')
}

/** 60 commits in the pack that `fast-import` makes. */
export function repositoryWithHistory(options: TestRepositoryOptions = {}): TestRepository {
  const repository = makeRepository(options)
  grow(repository, 0, 60)
  return repository
}
