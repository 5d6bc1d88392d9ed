// What git says that a repository stores, against what the pack reader makes of it.
import { resolve } from 'node:path'
import { objectId } from '../../src/pack/object-id.ts'
import { passOverObjects, type Pass, type PassOptions } from '../../src/pack/pass.ts'
import { exactly, type Literal } from '../../src/scan/literal.ts'
import type { TestRepository } from '../source/gitrepo.ts'

/** `<type> <size>` by id. */
export type Objects = Readonly<Record<string, string>>

export interface Passed extends Pick<Pass, 'flagged' | 'named' | 'unlisted'> {
  readonly made: Objects
  readonly unsure: Readonly<Record<string, string>>
  /** Objects whose content has another id. */
  readonly wrong: readonly string[]
  readonly twice: readonly string[]
}

export const needle: Literal = { ...exactly('needle'), kind: 'context' }
export const dotenv: Literal = { ...exactly(' .env'), kind: 'context' }

export function stored(repository: TestRepository): Objects {
  const lines = repository.git('cat-file', '--batch-all-objects', '--batch-check').split('\n')
  return Object.fromEntries(
    lines
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  )
}

export interface Options extends Partial<Omit<PassOptions, 'onObject'>> {
  /** Called after each object. */
  readonly onMade?: () => void
}

export async function passOver(repository: TestRepository, options: Options = {}): Promise<Passed> {
  const format = repository.git('rev-parse', '--show-object-format') === 'sha256' ? 'sha256' : 'sha1'
  return passOverFolder(resolve(repository.path, repository.git('rev-parse', '--git-path', 'objects')), {
    format,
    ...options,
  })
}

export async function passOverFolder(objects: string, { onMade, ...options }: Options = {}): Promise<Passed> {
  const made: Record<string, string> = {}
  const wrong: string[] = []
  const twice: string[] = []
  const format = options.format ?? 'sha1'
  const pass = await passOverObjects(objects, {
    format,
    contents: [needle],
    names: { literals: [dotenv], wants: (name) => name.startsWith('.env') },
    onObject(id, type, content) {
      if (id in made) twice.push(id)
      made[id] = `${type} ${content.length}`
      if (objectId(format, type, content) !== id) wrong.push(id)
      onMade?.()
    },
    ...options,
  })
  const { flagged, named, unlisted } = pass
  return { made, wrong, twice, flagged, named, unlisted, unsure: Object.fromEntries(pass.unsure) }
}
