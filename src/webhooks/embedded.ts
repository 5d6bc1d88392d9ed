// The script inside a component file, with everything around it turned to spaces so that offsets stay.
import { blankOut } from './blank.ts'

const component = /\.(?:vue|svelte|astro)$/i
const script = /<script\b[^<>]{0,500}>|<\/script>|^---[ \t]*\r?$/gim

export function scriptOf(path: string, text: string): string {
  if (!component.test(path)) return text
  const markup: { start: number; end: number }[] = []
  let start = 0
  let inside = false
  for (const mark of text.matchAll(script)) {
    const end = mark.index + mark[0].length
    if (inside) start = mark.index
    else markup.push({ start, end })
    inside = !inside
  }
  if (!inside) markup.push({ start, end: text.length })
  return blankOut(text, markup)
}
