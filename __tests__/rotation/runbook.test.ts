// The four steps stand with every finding of a credential, on every surface that explains one, and their links lead somewhere.
import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { explain } from '../../src/cli/explain.ts'
import { parseInvocation } from '../../src/cli/arguments.ts'
import { renderers } from '../../src/report/index.ts'
import { isCredential, isLeak } from '../../src/rotation/credentials.ts'
import { rotationSteps, runbook } from '../../src/rules/advice.ts'
import { rules } from '../../src/rules/index.ts'
import { finding, reportOf } from '../report/fixture.ts'

const page = readFileSync('docs/rotation.md', 'utf8')
const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-'),
)
const credentialRules = rules.filter(({ id }) => isCredential({ ruleId: id }))

describe('the runbook', () => {
  it('is where the links point, at headings that are there', () => {
    expect(existsSync('docs/rotation.md')).toBe(true)
    expect(runbook).toMatch(/\/docs\/rotation\.md$/)
    const own = rotationSteps.map(({ link }) => link).filter((link) => link.startsWith(runbook))
    expect(own).toHaveLength(2)
    for (const link of own) expect(anchors).toContain(link.split('#')[1])
  })

  it('goes through the four steps in their order, and says who is told and that a rewrite is none', () => {
    const steps = [
      '1-generate',
      '2-update',
      '3-verify',
      '4-revoke',
      'who-is-told',
      'look-back',
      'rewriting-the-history-is-no-rotation',
    ]
    expect(anchors.filter((anchor) => steps.includes(anchor))).toEqual(steps)
    expect(rotationSteps.map(({ text }) => text.split(' ')[0])).toEqual([
      'Generate',
      'Update',
      'Verify',
      'Revoke',
    ])
  })

  it('names only commands and rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id))
    const named = [...page.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)]
      .map(([, id = '']) => id)
      .filter((id) => id !== 'rotation-token')
    expect(named.filter((id) => !ids.has(id) && !id.startsWith('salesloft-guard'))).toEqual([])
  })
})

describe.each(credentialRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says in its remediation that the credential is rotated, and where that is described', () => {
    expect(rule.fix).toContain(runbook)
    for (const word of ['generate', 'update', 'verify', 'revoke'])
      expect(rule.fix.toLowerCase()).toContain(word)
  })

  it('shows the steps when it is explained, on its page and in SARIF', () => {
    let explained = ''
    explain(parseInvocation(['explain', id]), {
      stdin: { async *[Symbol.asyncIterator]() {} },
      stdinIsTerminal: false,
      env: {},
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      out: (text) => void (explained += text),
      outPieces: async () => {},
      error: () => {},
    })
    const sarif: {
      runs: { tool: { driver: { rules: { id: string; help: { text: string; markdown: string } }[] } } }[]
    } = JSON.parse(renderers.sarif(reportOf([]), { rules, colour: false }))
    const help = sarif.runs[0]?.tool.driver.rules.find((entry) => entry.id === id)?.help
    for (const { text, link } of rotationSteps) {
      expect(explained).toContain(text)
      expect(explained).toContain(link)
      expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toContain(link)
      expect(help?.text).toContain(text.slice(0, 20))
      expect(help?.markdown).toContain(`](${link})`)
    }
  })
})

describe('a report of a credential', () => {
  const shown = (format: keyof typeof renderers): string =>
    renderers[format](reportOf([finding({ ruleId: 'api-key', remediation: rules[0]?.fix ?? '' })]), {
      rules,
      colour: false,
    })

  it.each(['markdown', 'html'] as const)('has the steps with their links in %s', (format) => {
    for (const { link } of rotationSteps)
      expect(shown(format)).toContain(format === 'html' ? `<code>${link}</code>` : `](${link})`)
    expect(shown(format)).toContain(format === 'html' ? `<code>${runbook}</code>` : `](${runbook})`)
  })

  it.each(['text', 'json', 'sarif'] as const)('names the runbook in %s', (format) => {
    expect(shown(format)).toContain(runbook)
  })

  it('is about every rule that finds one', () => {
    expect(credentialRules.filter(({ id }) => isLeak({ ruleId: id }))).toHaveLength(8)
  })
})
