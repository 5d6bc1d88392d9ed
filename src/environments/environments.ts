// To which environment a place belongs. What is nearest decides, in this order: the policy's globs, the `environment:`
// of a workflow's job, the setting's own name, the headings around it, the path, what the document says of itself.
// The first that speaks of environments ends the search, also where it is unclear: `NON_PROD_KEY` in `prod.env` is unknown.
import type { Environment } from '../config/policy.ts'
import type { Place } from './place.ts'
import { nameReader, type Known, type KnownEnvironment, type NameReader } from './names.ts'
import { piecesOfPath } from './path.ts'

export type Evidence = 'policy' | 'job' | 'name' | 'heading' | 'path' | 'label'

export interface Belonging extends KnownEnvironment {
  readonly by: Evidence
}

export interface Environments {
  /** `undefined` where nothing tells, or what tells is unclear. */
  of(place: Place): Belonging | undefined
}

/** `environments` are the policy's. The matcher is only loaded where there is a glob. */
export async function openEnvironments(
  environments: Readonly<Record<string, Environment>>,
): Promise<Environments> {
  const read = nameReader(Object.keys(environments))
  const byGlob = await globReader(environments)
  const questions: readonly (readonly [Evidence, (place: Place) => Known])[] = [
    ['policy', ({ path }) => read.called(byGlob(path))],
    ['job', ({ job }) => (job ? ofJob(job, read) : undefined)],
    ['name', ({ name = '' }) => read.in(name, 'every')],
    ['heading', ({ headings = [] }) => first(headings, (heading) => ofHeading(heading, read))],
    ['path', ({ path }) => first(piecesOfPath(path), ({ text, reading }) => read.in(text, reading))],
    ['label', ({ labels = [] }) => agreed(labels.map((label) => read.in(label, 'every')))],
  ]
  return {
    of(place) {
      for (const [by, ask] of questions) {
        const known = ask(place)
        if (known === 'unclear') return undefined
        if (known !== undefined) return { ...known, by }
      }
      return undefined
    },
  }
}

/** Two environments that a credential must not be shared between. `prod` may be the policy's `eu-prod`, so these are not. */
export function areSeparate(
  a: Belonging,
  b: Belonging,
  declared: Readonly<Record<string, Environment>>,
): boolean {
  if (a.name === b.name) return false
  if (a.stage !== b.stage) return true
  return a.name in declared && b.name in declared
}

/** A file that the globs of two environments claim is told by what else is known. */
async function globReader(
  environments: Readonly<Record<string, Environment>>,
): Promise<(path: string) => string | undefined> {
  const withGlobs = Object.entries(environments).filter(([, { files }]) => files.length > 0)
  if (withGlobs.length === 0) return () => undefined
  const { Minimatch } = await import('minimatch')
  // As everywhere in a policy: a dot is a character, `#` and `!` are data.
  const options = { dot: true, nocomment: true, nonegate: true }
  const matchers = withGlobs.map(
    ([name, { files }]) => [name, files.map((glob) => new Minimatch(glob, options))] as const,
  )
  return (path) => {
    const names = matchers.filter(([, globs]) => globs.some((glob) => glob.match(path)))
    return names.length === 1 ? names[0]?.[0] : undefined
  }
}

/** GitHub takes any name; one that is none of the three is an environment all the same. */
function ofJob(job: string, read: NameReader): Known {
  if (/\$\{\{/.test(job)) return 'unclear'
  return read.in(job, 'every') ?? { name: job }
}

const negated = /!=|<>|\b(?:not|unless|else|except|isnt)\b|!\s{0,2}\w/i

const wholeHeading =
  /^[-\s[]{0,8}(?:name["']?\s{0,4}[:=]\s{0,4})?["']?:?([\w-]{1,40})["']?\s{0,4}(?:[:={[(\]]|$)/i

/** A word that means more than an environment counts only where it is the whole heading, or its quoted value. */
function ofHeading(heading: string, read: NameReader): Known {
  const strong = read.in(heading, 'strong')
  if (strong !== undefined) return negated.test(heading) ? 'unclear' : strong
  return read.in(wholeHeading.exec(heading)?.[1] ?? '', 'every')
}

function first<T>(all: readonly T[], ask: (one: T) => Known): Known {
  for (const one of all) {
    const known = ask(one)
    if (known !== undefined) return known
  }
  return undefined
}

function agreed(all: readonly Known[]): Known {
  const known = all.filter((one) => one !== undefined)
  const [some] = known
  if (some === undefined || some === 'unclear') return undefined
  return known.every((one) => one !== 'unclear' && one.name === some.name) ? some : undefined
}
