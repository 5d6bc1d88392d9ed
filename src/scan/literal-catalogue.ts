// From which facts the prefilter's literals follow: a credential's recognisable prefix in each encoding that the
// decoders know, two levels deep, and the word Salesloft. Read by scripts/build-literals.ts only, which writes
// literals.generated.ts, because every run would else wait for the derivation.
import { anchors, base64Forms } from './base64-forms.ts'
import type { CloserLookName } from './closer-looks.ts'
import { anything, apart, hexOf, spelledForms, wide } from './literal-forms.ts'
import { eitherCase, exactly, joined, someByte, type LiteralKind, type Shape } from './literal.ts'

export interface Described extends Shape {
  readonly kind: LiteralKind
  readonly look?: CloserLookName
}

/** Both key forms hold it, and a hex digit follows. */
const prefix = 'ak_'
const hexDigits = '0123456789abcdef'
/** The zero byte behind the underscore is its own high byte or that of the digit after it. */
const widePrefix = `${wide(prefix, 2)}\0`

const plain: readonly Described[] = [
  key(exactly(prefix), 'plain'),
  key(exactly(wide(prefix, 2)), 'utf16'),
  key(exactly(wide(prefix, 4)), 'utf32'),
]

/** Adjacent string literals, with the joint inside the prefix. */
const split: readonly Described[] = ['"', "'", '`'].flatMap((quote) => [
  key(exactly(`ak${quote}`), 'splitAfterK'),
  key(exactly(`${quote}k_`), 'splitBeforeK'),
])

// A character of the prefix is escaped: `\u005f`, `\x5f`, `%5f`, `%255f`, `&#95;`, `&#x5f;`, `\137`, `\u{5f}`,
// `\U0000005f`. Longer codes are found by their last digits; the closer look wants the escape before them.
const escapedUnderscore = 'u005f 0005f \\x5f %5f %255f \\x255f u00255f 5cx5f 5f} 5f; #95; 095; \\137'.split(
  ' ',
)
const escapedK = '6b_ 6b}_ 6b;_ 107;_ \\153_'.split(' ')
const escapedA = '61k_ 61}k_ 61;k_ 97;k_ \\141k_'.split(' ')

const escaped: readonly Described[] = [
  ...escapedUnderscore.map((code) => key(eitherCase(code), 'escapedUnderscore')),
  ...escapedK.map((code) => key(eitherCase(code), 'escapedK')),
  ...escapedA.map((code) => key(eitherCase(code), 'escapedA')),
]

const once = base64Forms(prefix, hexDigits)
const onceWide = base64Forms(widePrefix)
const twice = [...once, ...onceWide].flatMap((form) => base64Forms(form))
const twiceWide = once.flatMap((form) => base64Forms(`${wide(form, 2)}\0`))
const codes = ['616b5f', '616B5F', 'u005f', 'u005F', '\\x5f', '\\x5F', '%5f', '%5F']
/** A digit of the key follows, or the escape of one. */
const codesInBase64 = codes.flatMap((code) => base64Forms(code, '0af%\\'))

/** The base64 forms that are also found where a line break cuts them. */
const breakable = [...once, ...onceWide, ...twice]

/** The source of a pattern: what base64 reads as where it holds the prefix in base64. */
export const base64Prefixes = [...once, ...onceWide].join('|')

const base64: readonly Described[] = [
  ...breakable.flatMap(anchors).map((shape) => key(shape, 'base64')),
  ...[...twiceWide, ...codesInBase64].map((form) => key(exactly(form), 'base64')),
  ...once.flatMap(spelledForms).map((text) => key(eitherCase(text))),
]

const inHex = [prefix, wide(prefix, 2), ...once, ...codes].map(hexOf)
/** Tab to carriage return; space to slash, the comma and the dash among them. */
const separators = [someByte(0x08, 0xf8), someByte(0x20, 0xf0)]

const hex: readonly Described[] = [
  ...inHex.map((digits) => key(eitherCase(digits), 'hex')),
  ...spelledForms('616b5f').map((text) => key(eitherCase(text))),
  // `6b 5f`, `6b, 0x5f`, `6b:5f`: the pairs of a dump, up to four separators and a `0x` between them.
  key(eitherCase('6b:5f'), 'dump'),
  ...[0, 1, 2, 3, 4, 5].flatMap((more) =>
    separators.map((one) => key(joined(eitherCase('6b'), one, anything(more), eitherCase('5f')), 'dump')),
  ),
]

const spellings = ['salesloft', 'SALESLOFT', 'Salesloft', 'SalesLoft']

const words: readonly Described[] = [
  // One separator of any kind between the halves: one to three bytes of UTF-8, or `%20`.
  ...[0, 1, 2, 3].map((gap) => context(apart('sales', 'loft', gap), 'word')),
  context(eitherCase(wide('salesloft', 2))),
  context(eitherCase(wide('salesloft', 4))),
  context(apart(`${wide('sales', 2)}\0`, `\0${wide('loft', 2)}`, 1)),
  ...spellings.flatMap((word) => base64Forms(word)).map((form) => context(exactly(form))),
  ...spellings.flatMap((word) => base64Forms(`${wide(word, 2)}\0`)).map((form) => context(exactly(form))),
  ...spellings.map((word) => context(eitherCase(hexOf(word)))),
]

/** Each shape once: different encodings share some. */
export const catalogue: readonly Described[] = [
  ...new Map(
    [...plain, ...split, ...escaped, ...base64, ...hex, ...words].map((one) => [identity(one), one]),
  ).values(),
]

function identity({ bytes, mask }: Shape): string {
  return Buffer.concat([bytes, mask]).toString('latin1')
}

function key(shape: Shape, look?: CloserLookName): Described {
  return { ...shape, kind: 'credential', ...(look && { look }) }
}

function context(shape: Shape, look?: CloserLookName): Described {
  return { ...shape, kind: 'context', ...(look && { look }) }
}
