// Makes every document that repeats what the code knows: rule pages, the policy's schema, the tables of the README.
// `--write` writes them, `--check` fails where one differs and names the command that mends it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { withReference } from '../src/config/reference.ts'
import { auditLineSchema } from '../src/audit/schema.ts'
import { policySchema } from '../src/config/schema.ts'
import { rules } from '../src/rules/index.ts'
import { rulePage } from './rule-page.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string =>
  existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : ''

interface Field {
  readonly description: string
  readonly default?: string
}

function actionTable(kind: 'inputs' | 'outputs'): string {
  // Our own file, and GitHub's validator looks at its shape in another check.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const action = parse(read('action.yml')) as Record<string, Record<string, Field>>
  const fields = Object.entries(action[kind] ?? {})
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()
  const shown = (value: string | undefined): string =>
    value === undefined || value === '' ? '' : `\`${value}\``
  if (kind === 'outputs') {
    return [
      '| Output | |',
      '| --- | --- |',
      ...fields.map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
    ].join('\n')
  }
  const rows = fields.map(
    ([name, field]) => `| \`${name}\` | ${shown(field.default)} | ${cell(field.description)} |`,
  )
  return ['| Input | Default | |', '| --- | --- | --- |', ...rows].join('\n')
}

function rulesTable(): string {
  const rows = rules.map(
    ({ id, severity, title }) => `| [\`${id}\`](docs/rules/${id}.md) | ${severity} | ${title} |`,
  )
  return ['| Rule | Severity | Finds |', '| --- | --- | --- |', ...rows].join('\n')
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function withBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((result, [name, block]) => {
    const pattern = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`)
    if (!pattern.test(result)) throw new Error(`README.md has no block <!-- ${name} -->`)
    return result.replace(pattern, (_whole, open: string, close: string) => `${open}\n\n${block}\n\n${close}`)
  }, text)
}

async function documents(): Promise<ReadonlyMap<string, string>> {
  const readme = withBlocks(read('README.md'), {
    rules: rulesTable(),
    inputs: actionTable('inputs'),
    outputs: actionTable('outputs'),
  })
  const options = await resolveConfig(`${root}README.md`)
  return new Map([
    ['README.md', await format(readme, { ...options, parser: 'markdown' })],
    [
      'schema/salesloft-guard.schema.json',
      `${JSON.stringify(policySchema(rules.map(({ id }) => id)), null, 2)}\n`,
    ],
    ['schema/audit-log.schema.json', `${JSON.stringify(auditLineSchema(), null, 2)}\n`],
    ['docs/policy.md', withReference(read('docs/policy.md'))],
    ...rules.map((rule) => [`docs/rules/${rule.id}.md`, rulePage(rule)] as const),
  ])
}

/** Pages whose rule is gone. */
function strays(made: ReadonlyMap<string, string>): string[] {
  return readdirSync(`${root}docs/rules`)
    .map((name) => `docs/rules/${name}`)
    .filter((path) => !made.has(path))
}

const made = await documents()
const stale = [...made].filter(([path, text]) => read(path) !== text).map(([path]) => path)
const surplus = strays(made)
if (process.argv.includes('--write')) {
  for (const path of stale) writeFileSync(`${root}${path}`, made.get(path) ?? '')
  for (const path of surplus) rmSync(`${root}${path}`)
} else if (stale.length + surplus.length > 0) {
  process.stderr.write(`Out of date: ${[...stale, ...surplus].join(', ')}. Run: npm run generate\n`)
  process.exitCode = 1
}
