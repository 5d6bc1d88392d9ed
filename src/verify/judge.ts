// What an answer to `GET https://api.salesloft.com/v2/me` says of the credential it was asked with. Pure.
// Only two answers say anything. Everything else is unknown: a wrong `live` sends people running, and a wrong
// `revoked` lets them sleep.
import { identityOf, isRecord } from './identity.ts'
import { unknown, type Verdict } from './verdict.ts'

export interface Answer {
  readonly status: number
  /** The header as it came; empty where there was none. */
  readonly contentType: string
  readonly body: Uint8Array
}

/** There was no answer, or none that was read to its end. `why` is a phrase of ours. */
export interface Silence {
  readonly why: string
}

export function judge(answer: Answer | Silence, credential: string): Verdict {
  if ('why' in answer) return unknown(answer.why)
  const { status } = answer
  if (status === 200) return accepted(answer, credential)
  if (status === 401) return refused(answer)
  if (status >= 300 && status < 400)
    return unknown(`Salesloft answered ${status}, a redirect, which is not followed`)
  return unknown(`Salesloft answered ${status}${meanings[status] ?? ''}`)
}

/** The identity call needs the scope `team:read`, so a key without it may be told 403 and live. */
const meanings: Readonly<Record<number, string>> = {
  403: ': it may be live and lack the scope `team:read`, so treat it as live',
  429: ', too many requests; try again later',
}

function accepted(answer: Answer, credential: string): Verdict {
  const identity = identityOf(jsonOf(answer), credential)
  return identity === undefined
    ? unknown('Salesloft answered 200 without the identity that its documentation describes')
    : { status: 'live', identity }
}

/** Seen in 2026: `{"error":"Invalid Bearer token"}`, and without a token `{"error":"No Bearer Token attached …"}`. */
function refused(answer: Answer): Verdict {
  const said = jsonOf(answer)
  if (!isRecord(said)) return unknown('Salesloft answered 401, but not as JSON')
  if (/\bno bearer token\b/i.test(String(said['error'])))
    return unknown('the credential was lost on its way to Salesloft')
  return { status: 'revoked', reason: 'Salesloft refuses it' }
}

/** Undefined where the answer does not call itself JSON or is none. */
function jsonOf({ contentType, body }: Answer): unknown {
  if (!/^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType)) return undefined
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
