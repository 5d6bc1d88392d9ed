// Whose scopes a list holds. A file that talks to Salesloft asks other vendors for scopes as well, some of them spelled alike.
import { words } from '../scan/placeholders.ts'
import { enclosingOwner, lastNamed, lineBefore, nearestOwner } from '../scan/context.ts'
import { salesloftWord } from '../scan/salesloft-word.ts'
import type { ScannedText } from '../scan/text.ts'
import { isOthersBlock } from './block.ts'
import { isAnybodys, type ScopeName } from './names.ts'

/** `named`: the setting, its URL or the block around it says Salesloft. `near`: Salesloft is merely the nearest service. */
export type Ownership = 'named' | 'near'

export function ownershipOf(
  text: ScannedText,
  { name, start }: ScopeName,
  end: number,
): Ownership | undefined {
  const inUrl = ownerInUrl(text.text, start)
  if (inUrl !== undefined) return inUrl === 'salesloft' ? 'named' : undefined
  const said = [
    () => lastNamed(words(name).join(' ')),
    () => lastNamed(lineBefore(text.text, start)),
    () => enclosingOwner(text.text, start),
  ]
  for (const ask of said) {
    const owner = ask()
    if (owner !== 'unknown') return owner === 'salesloft' ? 'named' : undefined
  }
  if (!isAnybodys(name) || lastNamed(text.path) === 'other') return undefined
  const mentions = text.mentions()
  const owners = [start, end].map((offset) =>
    nearestOwner(text.text, mentions, offset, text.pathNamesSalesloft),
  )
  if (!owners.includes('salesloft') || (owners.includes('other') && !text.pathNamesSalesloft))
    return undefined
  // A whole folder may be called after it; a file is about it.
  if (salesloftWord.test(fileOf(text.path)) && mentions.others.length === 0) return 'named'
  return isOthersBlock(text.text, start) ? undefined : 'near'
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

const longestUrl = 2000

/** The host of the URL whose query the name stands in; only its pages that hand out tokens are asked for scopes. */
function ownerInUrl(text: string, start: number): 'salesloft' | 'other' | undefined {
  const before = text.slice(Math.max(0, start - longestUrl), start)
  const url = before.slice(
    Math.max(...['"', "'", '`', '\n', '<'].map((mark) => before.lastIndexOf(mark))) + 1,
  )
  const address = /:\/\/([\w.-]{3,120})(\/[^\s?]{0,200})?\?[^\s]{0,1600}$/.exec(url)
  if (address === null) return undefined
  const isOurs = /(?:^|\.)(?:dev|qa)?salesloft\.com$/i.test(address[1] ?? '')
  return isOurs && /oauth|token|authorize/i.test(address[2] ?? '') ? 'salesloft' : 'other'
}
