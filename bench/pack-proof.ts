// node bench/pack-proof.ts REPOSITORY…: every object that the pack reader makes against what git prints for it: id, type,
// size and content, object for object, none missing and none too many; and what it flags against the prefilter on each
// object alone; then what a whole pass finds out through the reader against what it does through git; then commits, their order
// and what they moved. Ends with exit code 1 where one differs.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { objectId, type ObjectFormat, type ObjectType } from '../src/pack/object-id.ts'
import { passOverObjects, type Pass } from '../src/pack/pass.ts'
import { largestObject } from '../src/pack/memory.ts'
import { messageStart } from '../src/history/message.ts'
import { startsWide } from '../src/scan/decode.ts'
import { literals } from '../src/scan/literals.ts'
import { createPrefilter, interest } from '../src/scan/prefilter.ts'
import { isPointer } from '../src/source/lfs.ts'
import { proveGraph } from './graph-proof.ts'
import { compareWays } from './pass-proof.ts'

const env = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', env }).trim()

/** What git stores, as `id type size`, each once. */
async function* stored(folder: string): AsyncGenerator<readonly [id: string, type: string, size: number]> {
  const args = ['-C', folder, 'cat-file', '--batch-all-objects', '--unordered', '--batch-check']
  const child = spawn('git', args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  let rest = ''
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const [id = '', type = '', size = ''] = line.split(' ')
      yield [id, type, Number(size)]
    }
  }
}

interface Made {
  readonly type: ObjectType
  readonly size: number
}

async function prove(folder: string): Promise<boolean> {
  const format = git(folder, 'rev-parse', '--show-object-format') === 'sha256' ? 'sha256' : 'sha1'
  const objects = resolve(folder, git(folder, 'rev-parse', '--git-path', 'objects'))
  const made = new Map<string, Made>()
  const wrong: string[] = []
  const prefilter = createPrefilter(literals, largestObject)
  const worthReading = new Set<string>()
  const start = performance.now()
  const pass = await passOverObjects(objects, {
    format,
    contents: literals,
    names: { literals: [], wants: () => false },
    onObject(id, type, content) {
      if (made.has(id)) wrong.push(`${id} was seen twice`)
      made.set(id, { type, size: content.length })
      if (objectId(format, type, content) !== id) wrong.push(`${id} has another content`)
      if (type === 'tree') return
      const text = type === 'blob' ? content : content.subarray(messageStart(content, 0, content.length))
      prefilter.buffer.set(text, prefilter.base)
      const found = prefilter.interests(prefilter.base, text.length) !== interest.none
      if (found || (type === 'blob' && (startsWide(content) || isPointer(content)))) worthReading.add(id)
    },
  })
  const elapsed = performance.now() - start
  for await (const [id, type, size] of stored(folder)) {
    const own = made.get(id)
    if (own === undefined) {
      if (!pass.unsure.has(id)) wrong.push(`${id} was left out`)
    } else if (own.type !== type || own.size !== size) wrong.push(`${id} is a ${type} of ${size} bytes`)
    made.delete(id)
  }
  for (const id of made.keys()) wrong.push(`${id} is not in the repository`)
  const flagged = new Set(pass.flagged.map(({ id }) => id))
  for (const id of worthReading) if (!flagged.has(id)) wrong.push(`${id} was not flagged`)
  for (const id of flagged) if (!worthReading.has(id)) wrong.push(`${id} was flagged for nothing`)
  process.stdout.write(`${folder}: ${summary(format, pass)}, ${(elapsed / 1000).toFixed(1)} s with hashing\n`)
  const { line: ways, differences } = await compareWays(folder)
  process.stdout.write(`  ${ways}\n`)
  wrong.push(...differences)
  const { line, differences: inGraph } = await proveGraph(folder, pass.graph)
  process.stdout.write(`  ${line}\n`)
  wrong.push(...inGraph)
  for (const line of wrong.slice(0, 10)) process.stdout.write(`  ${line}\n`)
  if (wrong.length > 0) process.stdout.write(`  ${wrong.length} differences\n`)
  return wrong.length === 0
}

function summary(format: ObjectFormat, { counts, bytes, flagged, unsure, unlisted }: Pass): string {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const doubts = new Map<string, number>()
  for (const doubt of unsure.values()) doubts.set(doubt, (doubts.get(doubt) ?? 0) + 1)
  const asked = [...doubts].map(([doubt, count]) => `${count} ${doubt}`).join(', ') || 'none'
  const digest = createHash('sha1')
    .update(
      flagged
        .map(({ id }) => id)
        .sort()
        .join(),
    )
    .digest('hex')
    .slice(0, 8)
  return `${total} objects (${format}; ${counts.commit} commits, ${counts.tree} trees, ${counts.blob} blobs, ${counts.tag} tags, ${(bytes / 1e6).toFixed(0)} MB), ${flagged.length} flagged (${digest}), unsure: ${asked}, unlisted: ${unlisted.length}`
}

for (const folder of process.argv.slice(2)) if (!(await prove(folder))) process.exitCode = 1
