// Pages as GitHub cuts them: https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api

/** A list that is answered page by page. */
export interface Page {
  readonly items: readonly unknown[]
  /** The answer's body around the items of one page; `number` counts from 1. */
  readonly around: (items: readonly unknown[], number: number) => unknown
  /** A size that the client cannot choose, as for the files of a commit. */
  readonly fixedSize?: number
}

export function pageOf(page: Page, url: URL): { readonly body: unknown; readonly link: string | undefined } {
  const number = Math.max(1, Number(url.searchParams.get('page') ?? 1))
  const size = page.fixedSize ?? Math.min(100, Number(url.searchParams.get('per_page') ?? 30))
  const last = Math.max(1, Math.ceil(page.items.length / size))
  const body = page.around(page.items.slice((number - 1) * size, number * size), number)
  if (number >= last) return { body, link: undefined }
  const to = (target: number, rel: string) => {
    const next = new URL(url)
    next.searchParams.set('page', String(target))
    return `<${next.href}>; rel="${rel}"`
  }
  return { body, link: `${to(number + 1, 'next')}, ${to(last, 'last')}` }
}
