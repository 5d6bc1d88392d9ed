// An annotation as plain data, and the same one as the Checks API takes it, within its limits. Pure.
// The texts are taken as they are: whoever makes an annotation has redacted and sanitised them.

export interface Annotation {
  /** Relative to the repository, `/`-separated. */
  readonly path: string
  /** 1-based. */
  readonly startLine: number
  readonly endLine: number
  readonly startColumn?: number
  readonly endColumn?: number
  readonly level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** The limits of https://docs.github.com/en/rest/checks/runs#create-a-check-run */
export const limits = {
  annotationsPerRequest: 50,
  /** "The maximum size is 255 characters." */
  titleCharacters: 255,
  /** "The maximum size is 64 KB", counted in UTF-8 here. */
  messageBytes: 64 * 1024,
  /** "Maximum length: 65535 characters", counted in UTF-8 here. */
  summaryBytes: 65_535,
} as const

export interface WireAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: Annotation['level']
  readonly title: string
  readonly message: string
}

const keyFields = [
  'path',
  'start_line',
  'end_line',
  'start_column',
  'end_column',
  'annotation_level',
  'title',
  'message',
] as const

/** Equal for annotations that look the same to a reader. GitHub and JSON write an absent column as `null`. */
export function keyOf(annotation: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(keyFields.map((field) => annotation[field]))
}

export function toWire(annotation: Annotation): WireAnnotation {
  const start = Math.max(1, annotation.startLine)
  const end = Math.max(start, annotation.endLine)
  return {
    path: annotation.path,
    start_line: start,
    end_line: end,
    ...(start === end ? columns(annotation) : {}),
    annotation_level: annotation.level,
    title: cut(annotation.title, limits.titleCharacters, (text) => text.length),
    message: cutBytes(annotation.message || annotation.title, limits.messageBytes),
  }
}

/** "Annotations only support start_column and end_column on the same line." */
function columns({ startColumn, endColumn }: Annotation) {
  if (startColumn === undefined || endColumn === undefined) return {}
  return { start_column: startColumn, end_column: Math.max(startColumn, endColumn) }
}

/** Cut by UTF-8 length, between characters. */
export function cutBytes(text: string, most: number): string {
  return cut(text, most, (part) => Buffer.byteLength(part))
}

function cut(text: string, most: number, size: (text: string) => number): string {
  if (size(text) <= most) return text
  const room = most - size('…')
  const kept: string[] = []
  let used = 0
  for (const character of text) {
    used += size(character)
    if (used > room) break
    kept.push(character)
  }
  return `${kept.join('')}…`
}
