// node bench/run.ts [SCENARIO…] [--repo PATH] [--rounds N] [--cache PATH] [--save]
// Measures the built command line beside other programs and prints medians, spread, ratios and peak memory. --repo takes a
// repository of yours instead of the built corpora (tree, history, range); --save also writes the figures and the chart
// into docs/performance.md.
import { execFileSync, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { corporaIn, usualCache } from './corpora.ts'
import { measure } from './measure.ts'
import { save } from './page.ts'
import { cli, scenarios, type Contender, type Scenario } from './scenarios.ts'
import { textTable, type Measured } from './table.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    repo: { type: 'string' },
    rounds: { type: 'string' },
    cache: { type: 'string', default: usualCache },
    save: { type: 'boolean', default: false },
  },
})

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const corpora = corporaIn(values.cache, print)
const repository = values.repo === undefined ? undefined : resolve(values.repo)

const unknown = positionals.filter((id) => scenarios.every((scenario) => scenario.id !== id))
if (unknown.length > 0) {
  throw new Error(`No scenario is called ${unknown.join(', ')}: ${scenarios.map(({ id }) => id).join(', ')}.`)
}

const help = execFileSync(process.execPath, [cli, '--help'], { encoding: 'utf8' })

/** Why a contender cannot run here. */
function missing({ name, command, program }: Contender): string | undefined {
  if (program !== undefined && spawnSync(program, ['--version']).error !== undefined)
    return `${name}: left out, ${program} is not on the PATH.`
  const option = command.includes(cli)
    ? command.slice(3).find((word) => /^--(?!format)/.test(word))
    : undefined
  return option === undefined || help.includes(option)
    ? undefined
    : `${name}: left out, this build does not know it.`
}

async function measured({ id, title, rounds, contenders }: Scenario): Promise<Measured> {
  const all = await contenders(corpora, repository)
  const able = all.filter((contender) => missing(contender) === undefined)
  const results = measure(able, values.rounds === undefined ? rounds : Number(values.rounds))
  return {
    id,
    title,
    rows: able.flatMap(({ name }, index) => {
      const result = results[index]
      return result === undefined ? [] : [{ name, ...result }]
    }),
    skipped: all.flatMap((contender) => missing(contender) ?? []),
  }
}

const done: Measured[] = []
for (const scenario of scenarios.filter(({ id }) => positionals.length === 0 || positionals.includes(id))) {
  const result = await measured(scenario)
  print(`${textTable(result)}\n`)
  done.push(result)
  if (values.save) await save(done)
}
