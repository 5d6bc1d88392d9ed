// From the findings of a scan to their credentials and back: what Salesloft said stands in the finding's message, and
// the credentials stay behind. A verdict adds knowledge and takes nothing away: no severity changes (docs/adr/0008-verify.md).
import type { Finding, Report } from '../model.ts'
import { check, type Ask } from './check.ts'
import { unknown, verdictText, type Verdict } from './verdict.ts'

/** Rules whose credential is sent as a bearer token; client secrets and webhook tokens are not, so they cannot be asked about. */
const bearerRules: ReadonlySet<string> = new Set([
  'api-key',
  'oauth-token',
  'bearer-token',
  'credential-assignment',
  'url-credential',
  'client-exposed-key',
])

/** A hostile repository may hold millions; those that are not remembered are not asked about. */
const mostRemembered = 1000

export interface Verified {
  readonly report: Report
  /** By fingerprint, the findings' order. */
  readonly verdicts: ReadonlyMap<string, Verdict>
}

export interface Verifier {
  /** For `onSecret` of a run. */
  readonly note: (secret: string, finding: Finding) => void
  /** To be called with what the run returned. */
  verify(report: Report): Promise<Verified>
}

export function createVerifier(world: { readonly ask: Ask; readonly now: () => number }): Verifier {
  const secrets = new Map<string, string>()
  return {
    note(secret, { ruleId, fingerprint }) {
      if (bearerRules.has(ruleId) && secrets.size < mostRemembered) secrets.set(fingerprint, secret)
    },
    async verify(report) {
      const named = askingOrder(report.findings).flatMap(({ fingerprint }) => {
        const secret = secrets.get(fingerprint)
        return secret === undefined ? [] : [{ fingerprint, secret }]
      })
      const bySecret = await check(
        named.map(({ secret }) => secret),
        world,
      )
      const verdicts = new Map<string, Verdict>()
      for (const { fingerprint, secret } of named) {
        const verdict = bySecret.get(secret)
        if (verdict !== undefined) verdicts.set(fingerprint, verdict)
      }
      return { report: { ...report, findings: report.findings.map((one) => told(one, verdicts)) }, verdicts }
    },
  }
}

/** What decides the run comes first, and what is suppressed last: there are more than may be asked about only if somebody planted them. */
function askingOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ suppressed, introduced }: Finding): number =>
    suppressed === undefined ? (introduced === false ? 1 : 0) : 2
  return findings.filter(({ ruleId }) => bearerRules.has(ruleId)).toSorted((a, b) => rank(a) - rank(b))
}

function told(finding: Finding, verdicts: ReadonlyMap<string, Verdict>): Finding {
  if (!bearerRules.has(finding.ruleId)) return finding
  const verdict =
    verdicts.get(finding.fingerprint) ?? unknown('too many credentials were found to ask about each')
  return {
    ...finding,
    message: `${finding.message} (${verdictText(verdict)})`,
    verified: verdict.status,
    ...(verdict.status === 'live' ? { confidence: 'high' } : {}),
  }
}
