// What is known of a place while its text goes by: small enough to be kept until the end, when the policy is asked.
import { documentAround, headingsAround } from './headings.ts'
import { labelsIn } from './labels.ts'

export interface Place {
  /** Relative to the root, `/`-separated. */
  readonly path: string
  /**
   * The `environment:` of the workflow job it stands in, and where the job has none, nothing. An expression
   * (`${{ matrix.env }}`) is what only a run knows.
   */
  readonly job?: string
  /** Of the setting, secret or reference: `SALESLOFT_API_KEY_PROD`. */
  readonly name?: string
  /** The headings around it, innermost first, as they are written. */
  readonly headings?: readonly string[]
  /** What its document says of itself: the `staging` of `namespace: staging`. */
  readonly labels?: readonly string[]
}

interface Placing {
  readonly path: string
  readonly text: string
}

/** The place of the character at `offset` (UTF-16 code units). */
export function placeAt(placing: Placing, offset: number, name?: string): Place {
  return placesIn(placing)(offset, name)
}

/** The same for many places of one text: most of them share a document, which is read once for what it says of itself. */
export function placesIn({ path, text }: Placing): (offset: number, name?: string) => Place {
  let read: { readonly from: number; readonly to: number; readonly labels: readonly string[] } | undefined
  return (offset, name) => {
    const [from, to] = documentAround(text, offset)
    if (read?.from !== from || read.to !== to)
      read = { from, to, labels: labelsIn(path, text.slice(from, to)) }
    return {
      path,
      ...(name !== undefined && { name }),
      headings: headingsAround(text, offset),
      labels: read.labels,
    }
  }
}
