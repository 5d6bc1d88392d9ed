// Asks about many credentials: each once, a few at a time, and no more than a run may. A hostile change could plant
// thousands, to make the scan hammer Salesloft or to have a stolen list sorted by somebody else's runner.
import { canBeSent, isApiKey } from './credential.ts'
import { judge, type Answer, type Silence } from './judge.ts'
import { unknown, type Verdict } from './verdict.ts'

export type Ask = (credential: string) => Promise<Answer | Silence>

export const mostCalls = 50
const atOnce = 4
/** Milliseconds after which no further call is begun. */
const budget = 60_000

/** In the order in which they are to be asked; one verdict for each distinct credential. */
export async function check(
  credentials: readonly string[],
  { ask, now }: { readonly ask: Ask; readonly now: () => number },
): Promise<ReadonlyMap<string, Verdict>> {
  const verdicts = new Map<string, Verdict>()
  const waiting: string[] = []
  for (const credential of new Set(credentials)) {
    if (!canBeSent(credential))
      verdicts.set(credential, unknown('no bearer token looks like it, so it was not sent'))
    else if (waiting.length < mostCalls) waiting.push(credential)
    else verdicts.set(credential, unknown(`one run asks about ${mostCalls} credentials at most`))
  }
  const deadline = now() + budget
  let stop: string | undefined
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (stop === undefined && now() >= deadline) stop = 'the time set aside for asking Salesloft is used up'
      if (stop !== undefined) {
        verdicts.set(next, unknown(stop))
        continue
      }
      const answer = await ask(next)
      if ('status' in answer && answer.status === 429) stop = 'Salesloft asked for fewer requests'
      verdicts.set(next, qualified(judge(answer, next), next))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return verdicts
}

function qualified(verdict: Verdict, credential: string): Verdict {
  if (verdict.status !== 'revoked' || isApiKey(credential)) return verdict
  return {
    ...verdict,
    reason: `${verdict.reason} as a bearer token, as it would a refresh token or an application secret`,
  }
}
