// Reads an environment out of words: the policy's own names first, then the common ones. The answer is spelled as the
// policy spells it, so that `prod` in a file name finds the policy's `production` and the other way round.
import { isTestWord, stageIn, wordsOf, type Reading, type Stage } from './words.ts'

export interface KnownEnvironment {
  /** As the policy spells it, or else the stage. */
  readonly name: string
  /** Absent for a name that is no word for any of the three. */
  readonly stage?: Stage
}

/** `unclear`: it speaks of environments, and not of one. */
export type Known = KnownEnvironment | 'unclear' | undefined

export interface NameReader {
  in(text: string, reading: Reading): Known
  /** The policy's environment of exactly this name. */
  called(name: string | undefined): Known
}

interface Own extends KnownEnvironment {
  readonly words: readonly string[]
}

export function nameReader(declared: readonly string[]): NameReader {
  const own = declared.map(ownOf).toSorted((a, b) => b.words.length - a.words.length)
  const common = (all: readonly string[], reading: Reading): Known => {
    const said = stageIn(all, reading)
    if (said === undefined || said === 'unclear') return said
    const same = own.filter(({ stage }) => stage === said)
    return same.length === 1 && same[0] !== undefined ? plain(same[0]) : { name: said, stage: said }
  }
  const inWords = (all: readonly string[], reading: Reading): Known => {
    const match = own.find((one) => isUsable(one, reading) && placeOf(one, all) !== -1)
    if (match === undefined) return common(all, reading)
    const at = placeOf(match, all)
    const rest = [...all.slice(0, at), ...all.slice(at + match.words.length)]
    const other = inWords(rest, 'strong')
    return other === undefined || (other !== 'unclear' && other.name === match.name)
      ? plain(match)
      : 'unclear'
  }
  return {
    in: (text, reading) => inWords(wordsOf(text), reading),
    called: (name) => {
      const one = own.find((each) => each.name === name)
      return one && plain(one)
    },
  }
}

function ownOf(name: string): Own {
  const all = wordsOf(name)
  const said = stageIn(all, 'every')
  return { name, words: all, ...(said !== undefined && said !== 'unclear' && { stage: said }) }
}

function plain({ name, stage }: Own): KnownEnvironment {
  return { name, ...(stage !== undefined && { stage }) }
}

/** An environment called `test` is not every folder of tests. */
function isUsable({ words }: Own, reading: Reading): boolean {
  return words.length > 0 && (reading === 'every' || !words.every(isTestWord))
}

/** Where the words stand one behind the other, or -1. */
function placeOf({ words }: Own, all: readonly string[]): number {
  return all.findIndex((_, at) => words.every((word, offset) => all[at + offset] === word))
}
