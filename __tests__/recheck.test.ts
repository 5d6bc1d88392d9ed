// Every pattern of the program that reads what others wrote is judged by recheck, which knows for most that no text
// can make them slow. It answers for a text of any length; where the caller bounds the text, pattern-excuses.ts has a
// reason. It takes minutes for all of them, so a list names those that it has found safe (scripts/judge-patterns.ts).
import { beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { bounded, excused, patternFolders } from './pattern-excuses.ts'
import { digestOf, judgedFile, literalPatterns, patternsOf, type Pattern } from './patterns.ts'

const { checkSync } = await withNativeBackend()

/** The backend is chosen when the package loads. */
async function withNativeBackend(): Promise<typeof import('recheck')> {
  process.env['RECHECK_BACKEND'] = 'native'
  return import('recheck')
}

describe('the reader of patterns', () => {
  it.each([
    ['a = b / c / d', []],
    ['a(/b\\/[/]c/gi)', ['b\\/[/]c']],
    ['`x/${y.replace(/z/, `/${1 / 2}`)}/` + /w/y', ['z', 'w']],
    ["'/a/' /* /b/ */ // /c/\nreturn /d/", ['d']],
    ['if (a[0] / 2 > 1) b = { c: /e/ }', ['e']],
  ])('%s', (code, sources) => {
    expect(literalPatterns('a.ts', code).map(({ source }) => source)).toEqual(sources)
  })
})

describe('every pattern', () => {
  let patterns: readonly Pattern[] = []
  beforeAll(async () => {
    patterns = await patternsOf(patternFolders)
  })

  it('is known', () => {
    expect(patterns.length).toBeGreaterThan(200)
  })

  it('runs in linear time', () => {
    const safe = new Set<string>(JSON.parse(readFileSync(judgedFile, 'utf8')))
    const open = patterns.filter((one) => !excused(one) && !safe.has(digestOf(one)))
    const slow = open.flatMap(({ file, source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 })
      return status === 'safe' ? [] : [`${file}: ${status} /${source}/${flags}`]
    })
    expect(slow).toEqual([])
  }, 900_000)

  it('is listed as safe only while it stands in the program', () => {
    const standing = new Set(patterns.map(digestOf))
    const listed: readonly string[] = JSON.parse(readFileSync(judgedFile, 'utf8'))
    expect(listed.filter((digest) => !standing.has(digest))).toEqual([])
  })

  it('is excused for a reason that still stands', () => {
    const idle = bounded.filter(([head]) => !patterns.some(({ source }) => source.startsWith(head)))
    expect(idle).toEqual([])
  })
})
