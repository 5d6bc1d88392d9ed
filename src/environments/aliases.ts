// A YAML anchor gives one value to every section that merges it: `production: { <<: *default }`. Read from the lines, since
// such files are often templates; what a section writes itself is not taken from the anchor.
import { headingsAround } from './headings.ts'
import type { Place } from './place.ts'

const yaml = /\.ya?ml(?:\.\w{1,10}){0,2}$/i
const anchor = /^["']?([\w.-]{1,80})["']?:[ \t]{1,8}&([\w.-]{1,60})/
const mostAliases = 20

/** The places that an anchor around `offset` is merged into. `name` is the setting that stands there. */
export function aliasedPlaces(
  { path, text }: { path: string; text: string },
  offset: number,
  name: string,
): readonly Place[] {
  if (!yaml.test(path) || !text.includes('*')) return []
  const headings = headingsAround(text, offset)
  const at = headings.findIndex((heading) => anchor.test(heading))
  const label = anchor.exec(headings[at] ?? '')?.[2]
  if (label === undefined) return []
  // What the section would write to have its own: the key right below the anchor.
  const key = at === 0 ? name : (/^["']?([\w.-]{1,80})["']?:/.exec(headings[at - 1] ?? '')?.[1] ?? '')
  return aliasesOf(label, text)
    .filter((alias) => !overrides(text, alias, key))
    .map((alias) => ({ path, name, headings: headingsAround(text, alias), labels: [] }))
}

/** Offsets of `<<: *label`, alone or among others. */
function aliasesOf(label: string, text: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(`*${label}`); at !== -1; at = text.indexOf(`*${label}`, at + 1)) {
    const line = text.slice(Math.max(0, at - 80), at)
    const ends = !/[\w.-]/.test(text[at + label.length + 1] ?? '')
    if (ends && /<<:[ \t]{0,8}(?:\[[^\]\n]{0,60})?$/.test(line)) found.push(at)
    if (found.length === mostAliases) break
  }
  return found
}

const longestSection = 4000

function overrides(text: string, alias: number, key: string): boolean {
  const start = text.lastIndexOf('\n', alias) + 1
  const indentation = /^[ \t]{0,80}/.exec(text.slice(start, start + 80))?.[0] ?? ''
  const lines = text.slice(start, start + longestSection).split('\n')
  for (const line of lines.slice(1)) {
    if (line.trim() !== '' && !line.startsWith(indentation)) return false
    if (line.slice(indentation.length).replace(/^["']/, '').startsWith(key) && key !== '') {
      if (/^["']?[ \t]{0,4}:/.test(line.slice(line.indexOf(key) + key.length))) return true
    }
  }
  return false
}
