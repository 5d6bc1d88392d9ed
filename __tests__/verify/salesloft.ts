// A Salesloft on loopback, over TLS, that answers `GET /v2/me` as it is told, by the credential it is asked with.
import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { makeFolder } from '../source/gitrepo.ts'
import { certificateFor, type Certificate } from './certificate.ts'

export interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export type Behaviour = (response: ServerResponse) => void

export interface FakeSalesloft {
  readonly asked: readonly Asked[]
  /** Most requests that were open at the same time. */
  busiest(): number
  answer(credential: string, behaviour: Behaviour): void
  /** Ends the connection of a response as a crashing machine does, without the farewells of TLS and TCP. */
  reset(response: ServerResponse): void
  /** For the process under test: arguments of node, and the environment. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  close(): Promise<void>
}

export const apiHost = 'api.salesloft.com'

/** What is said to a credential that nobody has spoken of, as the real one does. */
export const refusal: Behaviour = (response) => json(response, 401, { error: 'Invalid Bearer token' })

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify(body))
}

/** `trusted` is the certificate that the process under test is told to believe. */
export async function startSalesloft(
  own: Certificate = certificateFor(apiHost),
  trusted: Certificate = own,
): Promise<FakeSalesloft> {
  const asked: Asked[] = []
  const behaviours = new Map<string, Behaviour>()
  let open = 0
  let busiest = 0
  const server = createServer({ key: own.key, cert: own.cert }, (request, response) => {
    const { method = '', url = '', headers } = request
    asked.push({ method, url, headers })
    open++
    busiest = Math.max(busiest, open)
    response.on('close', () => open--)
    const credential = headers.authorization?.replace(/^Bearer /, '') ?? ''
    const behave = behaviours.get(credential) ?? refusal
    behave(response)
  })
  const connections = new Map<number | undefined, Socket>()
  server.on('connection', (socket: Socket) => void connections.set(socket.remotePort, socket))
  const port = await listen(server)
  const folder = makeFolder()
  writeFileSync(join(folder, 'trusted.pem'), trusted.cert)
  return {
    asked,
    busiest: () => busiest,
    answer: (credential, behaviour) => void behaviours.set(credential, behaviour),
    reset: (response) => void connections.get(response.socket?.remotePort)?.resetAndDestroy(),
    args: ['--import', pathToFileURL(resolve('__tests__/verify/to-loopback.mjs')).href],
    env: { LOOPBACK_PORT: String(port), NODE_EXTRA_CA_CERTS: join(folder, 'trusted.pem') },
    async close() {
      rmSync(folder, { recursive: true })
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      ready(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
