// Colours for terminals. Whether to use them is the host's decision (TTY, NO_COLOR, FORCE_COLOR), never made here.

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 } as const

export type Style = keyof typeof codes
export type Paint = (style: Style, text: string) => string

/** Only for text that has been through the sanitiser: it would show the escapes added here. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text)
}
