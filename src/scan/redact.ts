// Makes the only form in which a credential may leave the scan. What is shown lets its owner recognise it and
// nobody use it: the published prefix, and of a long machine-made value the last four characters.
import type { Redacted } from '../model.ts'

/** Prefixes that are the same for every holder and so tell nothing. */
const publicPrefix =
  /^(?:v\d_ak_|ak_|sk_(?:live|test)_|pk_(?:live|test)_|gh[pousr]_|github_pat_|xox[abpr]-|eyJ|AKIA|glpat-|Bearer )/

/** Below this length four characters are too large a share of the value. */
const longEnoughForTail = 20

export function redact(secret: string): Redacted {
  const prefix = publicPrefix.exec(secret)?.[0] ?? ''
  const hidden = secret.length - prefix.length
  const tail = hidden >= longEnoughForTail ? secret.slice(-4) : ''
  return safe(`${prefix}…${tail}`)
}

/** For findings about a place: nothing of any value. */
export const nothingToShow: Redacted = safe('')

function safe(text: string): Redacted {
  // The only place that may make one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return text as Redacted
}
