// A repository as GitHub has it, with two branches to judge, and the clone that a runner makes of it and loses touch with.
import { createHash } from 'node:crypto'
import { cloneOf, makeRepository, type TestRepository } from '../source/gitrepo.ts'

export interface History {
  /** What GitHub answers from. */
  readonly origin: TestRepository
  /** One commit, the test merge of the clean branch. Git can fetch nothing more. */
  readonly clone: TestRepository
  readonly base: string
  /** The commit `by` adds a key, the head takes it away again. */
  readonly leaky: { readonly head: string; readonly by: string }
  /** Adds the harmless file `NOTES.md`. */
  readonly clean: { readonly head: string }
  readonly merge: string
  remove(): void
}

type Files = Readonly<Record<string, string>>

/** `inBase` stands beside a `.gitignore` that leaves nothing to remark; `inChange` is added by either branch. */
export function makeHistory(inBase: Files, inChange: Files = {}): History {
  const origin = makeRepository()
  const base = origin.commit('start', { '.gitignore': '.env\n.env.*\n', ...inBase })
  origin.git('switch', '-q', '-c', 'leaky')
  const by = origin.commit('add the client', { 'src/client.ts': testKeys.inSource('new'), ...inChange })
  const taken = { 'src/client.ts': 'export const apiKey = process.env.KEY\n' }
  const leaky = { head: origin.commit('read the key from the environment', taken), by }
  origin.git('switch', '-q', '-c', 'clean', base)
  const clean = { head: origin.commit('say more', { 'NOTES.md': 'notes\n', ...inChange }) }
  origin.git('switch', '-q', 'main')
  origin.git('merge', '-q', '--no-ff', '-m', 'test merge', 'clean')
  const clone = cloneOf(origin, '--depth=1')
  clone.git('remote', 'set-url', 'origin', 'file:///var/empty/gone.git')
  const remove = (): void => [origin, clone].forEach((one) => one.remove())
  return { origin, clone, base, leaky, clean, merge: origin.git('rev-parse', 'HEAD'), remove }
}

const made = new Set<string>()

/** Keys that open nothing, made at run time so that no file holds one. */
export const testKeys = {
  make(word: string): string {
    const key = `ak_${createHash('sha256').update(word).digest('hex')}`
    made.add(key)
    return key
  },
  inSource: (word: string): string => `export const apiKey = '${testKeys.make(word)}'\n`,
  /** Every key made so far. */
  known: (): readonly string[] => [...made],
}
