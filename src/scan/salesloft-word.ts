// The one word that every reading of a text begins with, in a file of its own: the first look needs no more of the names.

/** The word Salesloft as public code spells it, with any one separator. */
export const salesloftWord = /sales(?:[\W_]|%20)?loft/i
