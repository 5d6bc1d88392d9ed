// A rule's page, made from the rule: what people read is what the tests run.
import { isCredential } from '../src/rotation/credentials.ts'
import { rotationSteps, runbook } from '../src/rules/advice.ts'
import type { Example, Rule } from '../src/rules/rule.ts'

export function rulePage(rule: Rule): string {
  return [
    `<!-- Generated from src/rules/${rule.id}.ts by npm run generate. -->`,
    '',
    `# ${rule.id}`,
    '',
    `**${rule.title}** · severity: ${rule.severity}`,
    '',
    '## Why it matters',
    '',
    rule.why,
    '',
    '## What to do',
    '',
    rule.fix,
    '',
    ...steps(rule),
    ...section(
      'Reported',
      rule.examples.filter(({ hits }) => hits > 0),
    ),
    ...section(
      'Not reported',
      rule.examples.filter(({ hits }) => hits === 0),
    ),
    '## See also',
    '',
    ...rule.references.map((reference) => `- <${reference}>`),
    '',
    'Test credentials stand as `{{name}}` here; the tests put a made-up one of that shape in their place.',
    '',
  ].join('\n')
}

function steps({ id }: Rule): string[] {
  if (!isCredential({ ruleId: id })) return []
  const numbered = rotationSteps.map(({ text, link }, index) => `${index + 1}. ${text} ([how](${link}))`)
  return [...numbered, '', `The whole way out is in the [runbook](${runbook}).`, '']
}

function section(heading: string, examples: readonly Example[]): string[] {
  return examples.length === 0 ? [] : [`## ${heading}`, '', ...examples.flatMap(example)]
}

function example({ path, text, note, others = {} }: Example): string[] {
  const also = Object.entries(others).flatMap(([name, content]) => [
    `and \`${name}\`:`,
    '',
    ...block(content),
  ])
  return [`\`${path}\`${note === undefined ? '' : `: ${note}`}`, '', ...block(text), ...also]
}

function block(text: string): string[] {
  // A page is kept with line feeds, so an example of a carriage return cannot show it.
  return ['```', ...text.replace(/\r?\n$/, '').split(/\r?\n/), '```', '']
}
