// Rules as SARIF's reporting descriptors, with what GitHub's code scanning shows of them.
// https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support-for-code-scanning
import type { Finding, Severity } from '../model.ts'
import { ruleUrl } from '../project.ts'
import { rotationSteps } from '../rules/advice.ts'
import type { RuleFacts } from '../rules/rule.ts'
import { factsOf, type Group } from './digest.ts'
import { isCredential } from '../rotation/credentials.ts'
import { proseForMarkdown, visible } from './sanitise.ts'
import { sentence } from './words.ts'

interface Grade {
  readonly level: 'error' | 'warning' | 'note'
  readonly problem: 'error' | 'warning' | 'recommendation'
  /** How often the rule is right, which GitHub sorts by; errors are held to the strictest bar. */
  readonly precision: 'very-high' | 'high' | 'medium'
  /** Text, although a number: above 9.0 is critical, from 7.0 high, from 4.0 medium, the rest low. */
  readonly securitySeverity: string
}

const grades: Readonly<Record<Severity, Grade>> = {
  error: { level: 'error', problem: 'error', precision: 'very-high', securitySeverity: '8.5' },
  warning: { level: 'warning', problem: 'warning', precision: 'high', securitySeverity: '5.5' },
  note: { level: 'note', problem: 'recommendation', precision: 'medium', securitySeverity: '2.0' },
}

/** A credential that works for whoever reads it. */
const credentialSeverity = '9.5'

export interface Descriptor {
  readonly id: string
  readonly [field: string]: unknown
}

/** All of `rules`, found or not, so that GitHub can tell a rule without findings from one that is gone; then the policy's. */
export function descriptors(
  findings: readonly Finding[],
  rules: readonly RuleFacts[],
): readonly Descriptor[] {
  const known = new Set(rules.map(({ id }) => id))
  const own = new Map<string, Descriptor>()
  for (const finding of findings) {
    if (known.has(finding.ruleId) || own.has(finding.ruleId)) continue
    own.set(finding.ruleId, descriptor({ ...factsOf(finding, rules), severity: finding.severity }))
  }
  const built = rules.map((rule) => ({ ...descriptor(rule), helpUri: ruleUrl(rule.id) }))
  return [...built, ...own.values()]
}

function descriptor(rule: Group['rule'] & Pick<RuleFacts, 'severity'>): Descriptor {
  const grade = grades[rule.severity]
  const credential = isCredential({ ruleId: rule.id })
  const why = sentence(rule.why === '' ? rule.title : rule.why)
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    shortDescription: { text: visible(sentence(rule.title)) },
    fullDescription: { text: visible(why) },
    help: {
      text: visible(
        [why, `What to do: ${sentence(rule.fix)}`, ...(credential ? [stepsText()] : [])].join(' '),
      ),
      markdown: helpMarkdown(rule, why),
    },
    defaultConfiguration: { level: grade.level },
    properties: {
      tags: credential
        ? ['security', 'salesloft', 'secret', 'external/cwe/cwe-798']
        : ['security', 'salesloft'],
      precision: grade.precision,
      'problem.severity': grade.problem,
      'security-severity':
        credential && rule.severity === 'error' ? credentialSeverity : grade.securitySeverity,
    },
  }
}

/** `api-key` as `ApiKey`: SARIF asks for an identifier. */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

function helpMarkdown({ id, fix, references }: Group['rule'], why: string): string {
  const links = references.map((reference) => `- <${encodeURI(visible(reference))}>`)
  const parts = [proseForMarkdown(why), `**What to do:** ${proseForMarkdown(sentence(fix))}`]
  const steps = isCredential({ ruleId: id }) ? [stepsMarkdown()] : []
  return [...parts, ...steps, ...(links.length === 0 ? [] : [links.join('\n')])].join('\n\n')
}

function stepsText(): string {
  return rotationSteps.map(({ text }, index) => `${index + 1}. ${text}`).join(' ')
}

function stepsMarkdown(): string {
  return rotationSteps
    .map(({ text, link }, index) => `${index + 1}. ${proseForMarkdown(text)} ([how](${encodeURI(link)}))`)
    .join('\n')
}
