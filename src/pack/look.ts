// Looks at an object where it stands in memory and says whether it is worth reading: a blob or a message that holds a
// literal, a blob of wide characters or for Git LFS, a tree with a name that is wanted.
import { messageStart } from '../history/message.ts'
import { startsWide } from '../scan/decode.ts'
import { interest } from '../scan/prefilter.ts'
import { holdsPointer } from '../source/lfs.ts'
import { createKnow } from './know.ts'
import type { PackMemory, Span } from './memory.ts'
import type { ObjectType } from './object-id.ts'

/**
 * Writes down what is known of the object, for the deltas on it. Of a tree that is given with its `base`, whose names were
 * judged, only those matter that the base has not.
 */
export type Look = (type: ObjectType, span: Span, base?: Span) => boolean

export function createLook(memory: PackMemory): Look {
  const { buffer, contents, names } = memory

  const inContents = createKnow(memory, contents)
  const inNames = createKnow(memory, names)

  /** What is known is of the whole object; what stands before a message may hold anything. */
  function isMessageWorthReading({ start, size, known }: Span): boolean {
    if (known !== undefined) return false
    const from = messageStart(buffer, start, size)
    return contents.interests(from, start + size - from) !== interest.none
  }

  function isBlobWorthReading({ start, size, known }: Span): boolean {
    if (known === undefined || holdsPointer(buffer, start, size)) return true
    const first = buffer[start] ?? 0
    // What `startsWide` needs at least; the full question is asked of few.
    const maybeWide = first === 0 || first >= 0xfe || buffer[start + 1] === 0 || buffer[start + 2] === 0
    return maybeWide && startsWide(buffer, start, start + size)
  }

  /** What is built on a tree with such names mostly has them, too: to match the whole of a large folder again tells nothing. */
  function isTreeWorthReading(span: Span, base: Span | undefined): boolean {
    if (base === undefined || base.known !== undefined) span.known = inNames(span)
    return span.known === undefined
  }

  return (type, span, base) => {
    if (type === 'tree') return isTreeWorthReading(span, base)
    span.known = inContents(span)
    return type === 'blob' ? isBlobWorthReading(span) : isMessageWorthReading(span)
  }
}
