// The one request of this program that carries a credential. Where it goes is written here and nowhere else: no
// option, variable or file can send it to another host, past the certificate, or through a proxy.
// Node's own client follows no redirect; an agent of our own knows nothing of HTTPS_PROXY (nodejs.org/api/http.html,
// NODE_USE_ENV_PROXY is for the global agent), and `rejectUnauthorized` outranks NODE_TLS_REJECT_UNAUTHORIZED.
import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { version } from '../project.ts'
import type { Answer, Silence } from './judge.ts'

/** From the first packet to the last byte. */
const seconds = 10

/** A user with everything in it takes some 4 kB. */
const mostBytes = 65_536

export const host = 'api.salesloft.com'

/** One request, never a second one. Never rejects, and nothing in what it returns comes from the credential. */
export async function ask(credential: string): Promise<Answer | Silence> {
  const signal = AbortSignal.timeout(seconds * 1000)
  try {
    return await answerOf(await send(credential, signal))
  } catch (error) {
    return { why: signal.aborted ? `Salesloft did not answer within ${seconds} seconds` : reason(error) }
  }
}

function send(credential: string, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((answer, fail) => {
    const call = request({
      host,
      port: 443,
      path: '/v2/me',
      agent: new Agent({ keepAlive: false }),
      rejectUnauthorized: true,
      signal,
      headers: {
        Authorization: `Bearer ${credential}`,
        Accept: 'application/json',
        'User-Agent': `salesloft-guard/${version}`,
      },
    })
    call.on('response', answer)
    call.on('error', fail)
    call.end()
  })
}

async function answerOf(response: IncomingMessage): Promise<Answer | Silence> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  // Throws where the connection ends before the answer does.
  for await (const piece of response) {
    if (!(piece instanceof Uint8Array)) continue
    bytes += piece.length
    if (bytes > mostBytes) {
      response.destroy()
      return { why: `Salesloft answered with more than ${mostBytes} bytes` }
    }
    pieces.push(piece)
  }
  return {
    status: response.statusCode ?? 0,
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(pieces),
  }
}

const untrusted = /CERT|TLS|SSL|SIGNATURE|ALTNAME/

/** By the code alone: what else an error holds, nobody has looked through for credentials. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (untrusted.test(code))
    return `the certificate of ${host} cannot be trusted (${code}), so the credential was not sent`
  return `${host} could not be reached${/^\w+$/.test(code) ? ` (${code})` : ''}; proxies are not used`
}
