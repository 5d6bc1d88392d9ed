// One closer look for each family of literals, by the name that the catalogue gives it. Runs on the few places where
// a literal stands; answers whether a key, in that spelling, could stand there.
import {
  base64Run,
  bodyRun,
  decodings,
  hexRun,
  keyAfterPrefix,
  latin1After,
  latin1Before,
} from './key-run.ts'
import type { CloserLook } from './literal.ts'
import { base64Prefixes } from './literals.generated.ts'

/** What can stand between the code of one character and that of the next. */
const marks = String.raw`[;}]?(?:[\\&%#uUxX{0]|amp;|25|5[cC])*$`
const kBefore = new RegExp(`(?:k|6[bB]|107|153)${marks}`)
const aBefore = new RegExp(`(?:a|61|97|141)${marks}`)
const markBefore = /[\\&%#uUxX{0-9]$/
/** Six digits of the key, or fewer where it can be cut. */
const digits = String.raw`[0-9a-f_]{0,6}(?:(?<=[0-9a-f_]{6})|["'\\\x60\r\n%&+<>^=#$]|$)`
/** What base64 has to hold: the prefix, the prefix in base64 or hex once more, or its underscore as a code. */
const decoded = new RegExp(
  String.raw`ak_${digits}|${base64Prefixes}|616[bB]5[fF]|(?:k|6[bB])[\\%]+(?:u00|x|25)?5[fF]`,
)

export const closerLooks = {
  plain: (range, offset) => keyAfterPrefix(range, { offset, width: 1 }),
  utf16: (range, offset) => keyAfterPrefix(range, { offset, width: 2 }),
  utf32: (range, offset) => keyAfterPrefix(range, { offset, width: 4 }),
  /** `ak` and a quote: the rest of the prefix begins the next string literal. */
  splitAfterK: (range, offset) =>
    !/[A-Za-z0-9]$/.test(latin1Before(range, offset)) &&
    /^["'`](?:[^A-Za-z0-9_]|\\[nrt])*_[0-9a-f"'`\\]/.test(latin1After(range, offset + 2)),
  /** A quote and `k_`: the string literal before ends in `a`. */
  splitBeforeK: (range, offset, length) =>
    follows(range, offset, length) &&
    /(?<![A-Za-z0-9])a(?:[^A-Za-z0-9_]|\\[nrt])+$/.test(latin1Before(range, offset + 1)),
  escapedUnderscore: (range, offset, length) =>
    follows(range, offset, length) && kBefore.test(latin1Before(range, offset)),
  escapedK: (range, offset, length) =>
    follows(range, offset, length) && aBefore.test(latin1Before(range, offset)),
  escapedA: (range, offset, length) =>
    follows(range, offset, length) && markBefore.test(latin1Before(range, offset)),
  base64: (range, offset) =>
    base64Run(range, offset) && decodings(range, offset).some((text) => decoded.test(text)),
  hex: hexRun,
  dump: (range, offset) =>
    /^6b[\s,:-]{1,4}(?:0x)?5f/i.test(latin1After(range, offset)) && hexRun(range, offset),
  /** The word in one piece or with one separator between its halves. */
  word: (range, offset) =>
    /^sales(?:[^A-Za-z0-9]|%20|[\x80-\xff]{2,3})?loft/i.test(latin1After(range, offset)),
} satisfies Record<string, CloserLook>

export type CloserLookName = keyof typeof closerLooks

/** The digits of a key, or where they may be cut, stand behind the literal. */
const follows: CloserLook = (range, offset, length) =>
  bodyRun(range, { offset: offset + length, width: 1 }) !== 'none'
