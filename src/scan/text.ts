// One decoded text as the rules see it: the words, where they stand, and the readings that several rules share.
import type { Where } from '../model.ts'
import { assignmentsIn, type Assignment, type AssignmentMemory } from './assignments.ts'
import { mentionsIn, type MentionMemory, type Mentions } from './context.ts'
import { encodedPieces, type EncodedMemory, type Piece } from './encoded.ts'
import { salesloftWord } from './salesloft-word.ts'

export interface ScannedText {
  readonly path: string
  readonly where: Where
  readonly text: string
  /** Whether the whole document stands here, and not one window of a big file or a decoded piece. */
  readonly whole: boolean
  /** The document names Salesloft somewhere, in its path or its text. */
  readonly salesloft: boolean
  readonly pathNamesSalesloft: boolean
  assignments(): readonly Assignment[]
  mentions(): Mentions
  /** Made anew each time: asked once. */
  encoded(): Iterable<Piece>
  /** A part of it; with whoever is named in the whole of it, by places in the part, where that is known. */
  part(text: string, mentions?: Mentions): ScannedText
}

export interface TextOptions {
  readonly path: string
  readonly where: Where
  readonly text: string
  readonly whole?: boolean
  /** Known from elsewhere in the document, e.g. another window. */
  readonly salesloft?: boolean
  /** Whoever is named, where that is known; places outside the text too. */
  readonly mentions?: Mentions
}

/** What was read from passages of other texts. */
export interface Memories {
  readonly assignments: AssignmentMemory
  readonly mentions: MentionMemory
  readonly encoded: EncodedMemory
}

/** Readings are made when a rule first asks and kept for the next. */
export function scannedText(options: TextOptions, memories?: Memories): ScannedText {
  const { path, where, text, whole = true } = options
  const pathNamesSalesloft = salesloftWord.test(path)
  let assignments: readonly Assignment[] | undefined
  let { mentions } = options
  const salesloft = options.salesloft === true || pathNamesSalesloft || salesloftWord.test(text)
  return {
    path,
    where,
    text,
    whole,
    pathNamesSalesloft,
    salesloft,
    assignments: () => (assignments ??= [...assignmentsIn(text, memories?.assignments)]),
    mentions: () => (mentions ??= mentionsIn(text, memories?.mentions)),
    encoded: () => encodedPieces(text, memories?.encoded),
    part: (piece, named) =>
      scannedText(
        { path, where, text: piece, whole: false, salesloft, ...(named && { mentions: named }) },
        memories,
      ),
  }
}
