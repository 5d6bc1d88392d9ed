// Seats of a history's document: what nothing behind it can replace is handed on at once, so that of a file that is nothing but credentials no
// more are kept than two windows share.
import type { Finding } from '../model.ts'
import { credentialSet } from './credential-set.ts'
import { credentialsIn, isAboutAll, type Receiver, type Seat, type Seats } from './seats.ts'
import type { Candidate } from './suppress.ts'

interface Passing {
  /** The document comes once more, as bytes. */
  readonly twice: boolean
  /** Characters of the name, where that is searched too. */
  readonly nameLength: number
}

export function passingSeats(into: Receiver, { twice, nameLength }: Passing): Seats {
  let kept: Seat[] = []
  /** Those that any later window or the name may replace: room is left for them among those that are handed on before. */
  const lasting: Seat[] = []
  /** Credentials of those that were handed on, in this window and before. */
  let fresh: Pick<Finding, 'ruleId' | 'fingerprint'>[] = []
  const gone = credentialSet()
  let further = 0

  function handOn(final: readonly Candidate[]): void {
    if (final.length === 0) return
    further += into.add(final, lasting.length)
    if (!twice) return
    for (const { finding } of final) {
      const { ruleId, fingerprint } = finding
      fresh.push({ ruleId, fingerprint })
    }
  }
  const isLasting = ({ finding }: Candidate): boolean =>
    isAboutAll(finding) || Math.max(finding.startLine, finding.startColumn) <= nameLength

  return {
    take(candidate, { isShared, isLast }) {
      const seat = { candidate }
      if (!isLast && isLasting(candidate)) lasting.push(seat)
      else if (isLast || isShared || !into.mayOvertake(kept.length, lasting.length)) kept.push(seat)
      else {
        handOn([candidate])
        return undefined
      }
      return seat
    },
    /** Up to the first that the next window may replace: behind it all wait, to be handed on in their order. */
    close(shared) {
      const first = kept.findIndex((seat) => shared.has(seat))
      const settled = first === -1 ? kept : kept.slice(0, first)
      kept = kept.slice(settled.length)
      handOn(settled.map(({ candidate }) => candidate))
      for (const credential of fresh) gone.add(credential)
      fresh = []
    },
    all: () => [...lasting, ...kept],
    knows() {
      const known = credentialsIn([...lasting, ...kept])
      return (finding) => known.has(finding) || gone.has(finding)
    },
    further: () => further,
  }
}
