// What can go wrong between a client and GitHub, on demand.
import type { ServerResponse } from 'node:http'

export type Fault =
  /** An error answer. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly message?: string
    }
  /** The connection is closed before an answer; with `done`, after the work was done. */
  | { readonly kind: 'drop'; readonly done?: boolean }
  /** Half of the answer, then the connection is gone. */
  | { readonly kind: 'cut' }
  /** A complete HTTP answer whose JSON ends halfway. */
  | { readonly kind: 'half-json' }
  /** No answer for as long as the fake lives. */
  | { readonly kind: 'slow' }
  /** The page comes without word of a next one. */
  | { readonly kind: 'last-page' }
  /** Well-formed JSON of another shape. */
  | { readonly kind: 'nonsense'; readonly body: unknown }

export interface PlannedFault {
  /** e.g. `GET /repos/{owner}/{repo}/commits/{ref}` */
  readonly operation: string
  readonly fault: Fault
  /** How many requests meet it; one unless said. */
  readonly times?: number
  /** How many pass before. */
  readonly after?: number
  /** Only requests whose URL holds this text. */
  readonly about?: string
}

export type Status = Omit<Extract<Fault, { kind: 'status' }>, 'kind'>

/** Every read of this route below the repository ends so. */
export const refusal = (route: string, answer: Status, times = Infinity): PlannedFault => ({
  operation: `GET /repos/{owner}/{repo}/${route}`,
  fault: { kind: 'status', ...answer },
  times,
})

export interface FaultPlan {
  add(planned: PlannedFault): void
  /** The fault that meets this request, if any. */
  take(operation: string, url: string): Fault | undefined
}

export function faultPlan(): FaultPlan {
  const planned: { readonly what: PlannedFault; pass: number; left: number }[] = []
  return {
    add: (what) => planned.push({ what, pass: what.after ?? 0, left: what.times ?? 1 }),
    take(operation, url) {
      for (const entry of planned) {
        const { what } = entry
        if (what.operation !== operation || !url.includes(what.about ?? '') || entry.left === 0) continue
        if (entry.pass > 0) entry.pass -= 1
        else {
          entry.left -= 1
          return what.fault
        }
      }
      return undefined
    },
  }
}

export interface Prepared {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Sends the answer, or what the fault leaves of it. */
export function deliver(response: ServerResponse, answer: Prepared, fault: Fault | undefined): void {
  const half = answer.body.slice(0, Math.floor(answer.body.length / 2))
  switch (fault?.kind) {
    case 'slow':
      return
    case 'drop':
      response.destroy()
      return
    case 'cut':
      response.writeHead(answer.status, {
        ...answer.headers,
        'content-length': Buffer.byteLength(answer.body),
      })
      response.write(half, () => response.destroy())
      return
    case 'half-json':
      response.writeHead(answer.status, answer.headers).end(half)
      return
    case 'status':
    case 'last-page':
    case 'nonsense':
    case undefined:
      response.writeHead(answer.status, answer.headers).end(answer.body)
  }
}
