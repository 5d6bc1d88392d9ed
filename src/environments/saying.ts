// What is said of a credential that serves two environments. Names of settings, stores and files may stand here; no value.
import type { RepositoryHit } from '../rules/rule.ts'
import type { Confidence, Severity } from '../model.ts'
import type { Serving, Shared } from './shared.ts'
import type { Sureness } from './uses.ts'

export function hitOf({ identity, servings, sureness }: Shared): RepositoryHit {
  const [here] = servings
  const { place, line, startColumn, endColumn } = here.use
  const names = servings.map(({ belonging }) => belonging.name).toSorted()
  return {
    path: place.path,
    line,
    startColumn,
    endColumn,
    identity: [identity, ...names].join('\0'),
    severity: severities[sureness],
    confidence: confidenceOf(servings, sureness),
    message: messageOf(servings, sureness),
  }
}

const severities: Readonly<Record<Sureness, Severity>> = {
  same: 'error',
  likely: 'warning',
  possible: 'note',
}

/** What a document says of itself, and what a block is called, is thinner evidence than a file's or a setting's name. */
function confidenceOf(servings: readonly Serving[], sureness: Sureness): Confidence {
  if (sureness !== 'same') return sureness === 'likely' ? 'medium' : 'low'
  return servings.some(({ belonging: { by } }) => by === 'label' || by === 'heading') ? 'medium' : 'high'
}

function messageOf(servings: Shared['servings'], sureness: Sureness): string {
  const [here, there] = servings
  const what = here.use.reference === undefined ? 'The same Salesloft credential' : nameOf(here.use.reference)
  if (here.use === there.use && servings.length === 2)
    return `${what} is called after ${there.belonging.name} and serves ${here.belonging.name}`
  const others = servings.slice(1, 1 + mostNamed).map((one) => `${one.belonging.name} ${placeOf(one, here)}`)
  return `${what} serves ${here.belonging.name} here and ${others.join(', ')}${reservations[sureness]}`
}

const mostNamed = 3
const reservations: Readonly<Record<Sureness, string>> = {
  same: '',
  likely: ', unless the store keeps another value for each',
  possible: ', which may be another value: the files alone cannot tell',
}

function placeOf({ use, byOwnName }: Serving, here: Serving): string {
  if (byOwnName) return 'by its name'
  return use.place.path === here.use.place.path ? `in line ${use.line}` : `in ${use.place.path}:${use.line}`
}

/** A name with as many hex digits as a key is a credential in the place of its name. */
function nameOf(reference: string): string {
  if (/[0-9a-f]{24}/i.test(reference)) return 'The same reference'
  return `The secret reference \`${reference.length > 80 ? `${reference.slice(0, 79)}…` : reference}\``
}
