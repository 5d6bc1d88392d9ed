// `verify`: is this credential live? Step 3 of a rotation, and the proof after step 4. The credential comes through
// a pipe or an environment variable; an argument would stay in the shell's history and in every list of processes.
import { verdictEntry } from '../audit/entry.ts'
import type { AuditLog } from '../audit/log.ts'
import { exitCode, UsageError } from '../errors.ts'
import { name as toolName, version } from '../project.ts'
import { forJson, forLog } from '../report/sanitise.ts'
import { fingerprints } from '../scan/fingerprint.ts'
import { ask, host } from '../verify/ask.ts'
import { check } from '../verify/check.ts'
import { canBeSent } from '../verify/credential.ts'
import type { Identity } from '../verify/identity.ts'
import { teamText, unknown, type Verdict } from '../verify/verdict.ts'
import { oneOf, type Invocation } from './arguments.ts'
import { audited } from './audited.ts'
import type { Io } from './io.ts'

const formats = ['text', 'json'] as const

export function verify(invocation: Invocation, io: Io): Promise<number> {
  const about = { resource: host, folder: '.' }
  return audited(invocation, io, about, (log) => verified(invocation, io, log))
}

async function verified(invocation: Invocation, io: Io, log?: AuditLog): Promise<number> {
  const format = oneOf(formats, 'format', invocation.text('format') ?? 'text')
  const credential = await credentialOf(invocation.text('env'), io)
  if (!canBeSent(credential)) throw new UsageError(noCredential)
  const verdicts = await check([credential], { ask, now: () => performance.now() })
  const verdict = verdicts.get(credential) ?? unknown('it was not asked about')
  log?.write(verdictEntry(fingerprints()(credential), verdict))
  io.out(format === 'json' ? json(verdict) : text(verdict))
  return codes[verdict.status]
}

const codes: Readonly<Record<Verdict['status'], number>> = {
  live: exitCode.clean,
  revoked: exitCode.findings,
  unknown: exitCode.failed,
}

async function credentialOf(variable: string | undefined, io: Io): Promise<string> {
  if (variable === undefined) return fromInput(io)
  if (!/^[A-Za-z_]\w{0,63}$/.test(variable) || /ak_|[0-9a-f]{16}/i.test(variable))
    throw new UsageError(noVariable)
  const value = io.env[variable]?.trim() ?? ''
  if (value === '')
    throw new UsageError(
      `The environment variable ${variable} is not set. Export it, or pipe the credential in.`,
    )
  return value
}

/** Longer than any credential that can be sent. */
const mostBytes = 65_536

async function fromInput(io: Io): Promise<string> {
  if (io.stdinIsTerminal)
    throw new UsageError(
      'No credential was given. Pipe it in (a secret store can print it), or name an environment variable with --env; what is typed here would show on the screen.',
    )
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of io.stdin) {
    bytes += piece.length
    if (bytes > mostBytes) throw new UsageError(noCredential)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8').trim()
}

const noCredential =
  'What was given is no bearer credential: one line of 16 to 4,096 letters, digits and `. _ ~ + / - =` is expected. Nothing was sent.'

const noVariable =
  '--env takes the name of an environment variable, and this is none. If it was the credential itself: it is now in the shell history, so rotate it.'

function text(verdict: Verdict): string {
  return rows(verdict)
    .map(([label, value]) => `${label.padEnd(8)} ${forLog(value)}\n`)
    .join('')
}

type Rows = readonly (readonly [string, string])[]

function rows(verdict: Verdict): Rows {
  if (verdict.status === 'live') return identityRows(verdict.identity)
  if (verdict.status === 'revoked')
    return [['revoked', `${verdict.reason}: it was revoked, has expired or never was one.`]]
  return [['unknown', `${verdict.reason}.`]]
}

function identityRows({ user, team, scopes }: Identity): Rows {
  return [
    ['live', 'Salesloft accepts it.'],
    ['user', user.email === undefined ? String(user.id) : `${user.email} (${user.id})`],
    ...(team === undefined ? [] : [['team', teamText(team)] as const]),
    ...(scopes.length === 0 ? [] : [['scopes', scopes.join(' ')] as const]),
  ]
}

function json(verdict: Verdict): string {
  const tool = { name: toolName, version }
  if (verdict.status !== 'live') return forJson({ schemaVersion: 1, tool, ...verdict })
  return forJson({ schemaVersion: 1, tool, status: verdict.status, ...verdict.identity })
}
