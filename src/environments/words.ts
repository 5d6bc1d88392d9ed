// Which words mean development, staging and production, as the names of settings, sections, folders and files write
// them. Words are told apart first (`product`, `reproduce`, `device` and `livestream` are other words), then asked here.
import { words } from '../scan/placeholders.ts'

/** The three that the checklist speaks of. What a policy calls otherwise has a name and maybe no stage. */
export type Stage = 'development' | 'staging' | 'production'

/**
 * What words say. `unclear`: something about environments that is none of the three, or several of them (`non-prod`,
 * `test`, `staging-to-production`): whoever asks must look no further, because what stands further away is not meant.
 */
export type Said = Stage | 'unclear'

const stages: Readonly<Record<Stage, readonly string[]>> = {
  development: ['dev', 'devel', 'develop', 'development', 'devcontainer'],
  // What is shown to testers and customers before it is released, with data and keys of its own.
  staging: ['staging', 'stg', 'uat', 'preprod', 'preproduction'],
  production: ['prod', 'production', 'prd'],
}

/** These mean other things as well (a stage of a deal, live chat, quality, a local variable): see {@link Reading}. */
const weakStages: Readonly<Record<Stage, readonly string[]>> = {
  development: ['local', 'localhost'],
  staging: ['stage', 'qa'],
  production: ['live'],
}

/** A fixture, a pipeline or a trial is no environment that real customers' data lives in. */
const noStage = new Set([
  'test',
  'tests',
  'testing',
  'ci',
  'e2e',
  'sandbox',
  'demo',
  'nonprod',
  'nonproduction',
])

/** Behind an environment's word, or before it, these give it another meaning: `devDependencies`, `live_chat`, `deal_stage`. */
const otherMeaning: Readonly<Record<string, ReadonlySet<string>>> = {
  dev: new Set('dependencies tools tool kit ops null rel to'.split(' ')),
  live: new Set(
    'chat stream streaming reload view data feed event events agent call calls support share'.split(' '),
  ),
  local: new Set('storage variable variables time date zone language host'.split(' ')),
}
const otherMeaningBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  stage: new Set(
    'opportunity deal person people lead account contact pipeline sales cadence funnel lifecycle build multi'.split(
      ' ',
    ),
  ),
  qa: new Set(['q', 'and']),
  local: new Set(['usr']),
}

const stageOf = tableOf(stages)
const weakStageOf = tableOf(weakStages)

function tableOf(table: Readonly<Record<Stage, readonly string[]>>): ReadonlyMap<string, Stage> {
  const of = (stage: Stage): [string, Stage][] => table[stage].map((word) => [word, stage])
  return new Map([...of('development'), ...of('staging'), ...of('production')])
}

/** Lower-case words of a name or label; `salesloftprod` is two. */
export function wordsOf(text: string): readonly string[] {
  return joinPrefixes(words(text).flatMap((word) => word.match(/^salesloft(?=.)|.+/g) ?? []))
}

/** `pre-prod` and `non_prod` are one word each. */
function joinPrefixes(all: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const word of all) {
    const before = joined.at(-1)
    if ((before === 'pre' || before === 'non') && /^prod(?:uction)?$/.test(word))
      joined.splice(-1, 1, before + word)
    else joined.push(word)
  }
  return joined
}

/**
 * `strong` takes the words that mean an environment wherever they stand; `every` also those that mean one only where
 * an environment is expected: in a setting's name, a section's whole name, the suffix of a settings file.
 */
export type Reading = 'strong' | 'every'

/** `undefined` where the words say nothing about environments. */
export function stageIn(all: readonly string[], reading: Reading): Said | undefined {
  const strong = found(all, stageOf)
  if (strong.size > 0) return only(strong)
  if (all.some((word) => noStage.has(word)))
    return reading === 'every' || all.some(isNonProd) ? 'unclear' : undefined
  if (reading === 'strong') return undefined
  const weak = found(all, weakStageOf)
  return weak.size > 0 ? only(weak) : undefined
}

export function isTestWord(word: string): boolean {
  return noStage.has(word) && !isNonProd(word)
}

function isNonProd(word: string): boolean {
  return word.startsWith('nonprod')
}

function found(all: readonly string[], table: ReadonlyMap<string, Stage>): ReadonlySet<Stage> {
  const stagesFound = new Set<Stage>()
  all.forEach((word, at) => {
    const stage = table.get(word)
    if (stage === undefined || otherMeaning[word]?.has(all[at + 1] ?? '') === true) return
    if (otherMeaningBefore[word]?.has(all[at - 1] ?? '') !== true) stagesFound.add(stage)
  })
  return stagesFound
}

function only(all: ReadonlySet<Stage>): Said {
  const [first] = all
  return all.size === 1 && first !== undefined ? first : 'unclear'
}
