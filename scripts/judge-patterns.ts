// Writes down which patterns of the program recheck has found to run in linear time, so that CI need only judge what is
// new: all of them take minutes.
//   node scripts/judge-patterns.ts        judges what is not on the list yet, and takes off what is gone
//   node scripts/judge-patterns.ts --all  judges every pattern again
import { readFileSync, writeFileSync } from 'node:fs'
import { excused, patternFolders } from '../__tests__/pattern-excuses.ts'
import { digestOf, judgedFile, patternsOf } from '../__tests__/patterns.ts'

process.env['RECHECK_BACKEND'] = 'native'
const { checkSync } = await import('recheck')

/** Milliseconds for one pattern: more than any needs on a machine that does something else too. */
const timeout = 120_000

const listed: readonly string[] = JSON.parse(readFileSync(judgedFile, 'utf8'))
const known = new Set(process.argv.includes('--all') ? [] : listed)
const patterns = new Map(
  (await patternsOf(patternFolders)).filter((one) => !excused(one)).map((one) => [digestOf(one), one]),
)
const safe = [...patterns.keys()].filter((digest) => known.has(digest))
const open = [...patterns].filter(([digest]) => !known.has(digest))

// One after the other: two at once through recheck's agent answer each other's questions.
for (const [digest, { file, source, flags }] of open) {
  const { status } = checkSync(source, flags, { timeout })
  if (status === 'safe') safe.push(digest)
  else {
    process.stdout.write(`${file}: ${status} /${source}/${flags}\n`)
    process.exitCode = 1
  }
}
writeFileSync(judgedFile, `${JSON.stringify(safe.toSorted(), null, 2)}\n`)
process.stdout.write(`${safe.length} of ${patterns.size} patterns run in linear time\n`)
