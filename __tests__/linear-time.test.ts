// No text can make the scan hang: every pattern runs in linear time, and so does what is built on them.
import { describe, expect, it } from '@jest/globals'
import { encodedPieces } from '../src/scan/encoded.ts'
import { textRules } from '../src/rules/index.ts'
import { scanText } from '../src/scan/scan.ts'
import { scannedText } from '../src/scan/text.ts'
import { variablesIn } from '../src/scan/dotenv.ts'
import { forHtml, forJson, forLog, forMarkdown, proseForMarkdown } from '../src/report/sanitise.ts'
import { families } from './hostile-texts.ts'

type Work = (text: string, path: string) => unknown

const work: Readonly<Record<string, Work>> = {
  'the scan': (text, path) => scanText(scannedText({ path, where: 'file', text }), textRules),
  'the variables of a .env file': (text) => variablesIn(text),
  'encoded pieces': (text) => [...encodedPieces(text)].length,
  'the sanitisers': (text) =>
    [forHtml, forJson, forLog, forMarkdown, proseForMarkdown].map((write) => write(text)),
}

const short = 24_000
/** What is linear takes 4 times as long, a square 16 times; the collector of garbage and the compiler need room. */
const mostGrowth = 9
/** In milliseconds of this thread: less says nothing about growth. */
const unmeasurable = 40
const mostTries = 4

/** CPU time of this process in milliseconds: other processes do not count. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function growth(run: Work, { path, text }: (typeof families)[number]): number {
  const [few, many] = [text(short), text(4 * short)]
  let least = Infinity
  for (let attempt = 0; attempt < mostTries && least > mostGrowth; attempt++) {
    const base = Math.max(
      unmeasurable / mostGrowth,
      cost(() => run(few, path)),
    )
    least = Math.min(least, cost(() => run(many, path)) / base)
  }
  return least
}

describe.each(Object.entries(work))('%s takes time in proportion to the text', (_, run) => {
  it.each(families)('$name', (family) => {
    expect(growth(run, family)).toBeLessThanOrEqual(mostGrowth)
  })
})
