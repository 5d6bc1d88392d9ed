// How one text can be spelled in bytes: wide characters, codes, gaps. Pure derivations for literals.ts.
import { eitherCase, joined, someByte, type Shape } from './literal.ts'

/** Zero bytes between the characters: UTF-16 (2) and UTF-32 (4) of either byte order hold it. */
export function wide(text: string, width: 2 | 4): string {
  return text.split('').join('\0'.repeat(width - 1))
}

export function hexOf(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex')
}

/** Every character written as a code: `%61%6b`, `\x61\x6b`, `\u0061\u006b`. */
export function spelledForms(text: string): readonly string[] {
  return ['%', '\\x', '\\u00'].map((mark) =>
    text
      .split('')
      .map((character) => mark + hexOf(character))
      .join(''),
  )
}

/** Two texts in either case with `gap` bytes of any value between. */
export function apart(left: string, right: string, gap: number): Shape {
  return joined(eitherCase(left), anything(gap), eitherCase(right))
}

export function anything(length: number): Shape {
  return joined(...Array.from({ length }, () => someByte(0, 0)))
}
