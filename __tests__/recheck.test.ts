// Every pattern of the program that reads what others wrote is judged by recheck, which knows for most that no text
// can make them slow. It answers for a text of any length; where the caller bounds the text, a reason stands here.
import { beforeAll, describe, expect, it } from '@jest/globals'
import { literalPatterns, patternsOf, type Pattern } from './patterns.ts'

/** How the pattern begins, wherever it stands -> why no text makes it slow although recheck cannot tell. */
const bounded: readonly (readonly [string, string])[] = [
  [String.raw`\{[^{}]*\.\.`, 'a glob has at most 256 characters'],
  ['(?<=<!-- reference', 'reads our own documentation when it is generated'],
  [String.raw`\B(?=(?:\d{3})+$)`, 'reads the digits of one number'],
  [String.raw`(?:\/\/([^\s`, 'every repeat is bounded, and a label begins at one place only'],
  [String.raw`(?:\\{0,3}["'`, 'sticky; one run of blanks, then at most 100 characters'],
  ['(?:^|\\n|', 'reads 80 characters'],
  [String.raw`(?:\bENV|`, 'reads one name and 60 characters before it'],
  [String.raw`(?:\\{0,3}["']?\b(?:name|key`, 'reads 130 characters'],
  [String.raw`^\\{0,3}["']?[ \t]*`, 'reads 40 characters'],
  ['%[0-9A-Fa-f]{2}|', 'every repeat is bounded by 8'],
  [String.raw`\$\{|\{\{`, 'each unbounded repeat is anchored to the start of the value'],
  [String.raw`(?:replace(?:All|First)?|`, 'reads 80 characters'],
  [String.raw`(?<![\w$])(?:axios|got|`, 'every repeat is bounded by 30'],
  [String.raw`(?:(?:\b(?:console|`, 'every repeat is bounded by 30'],
  [
    String.raw`(?:api|accounts|mcp)[\w-]{0,20}`,
    'every repeat is bounded, and a host begins at one place only',
  ],
  [String.raw`["']?\b(?:name|key|id|variable`, 'reads 160 characters'],
  [String.raw`([A-Za-z_$][\w$]{1,60})["']?\s{0,4}(?::`, 'reads 200 characters, a hundred times at most'],
  [String.raw`(?:get|post|put|patch|delete|request|fetch`, 'reads 80 characters'],
  [String.raw`(?:[.>:_]|\b)(get|head|post`, 'reads 160 characters'],
  [String.raw`\(([^()]{0,300})\)`, 'reads 1,200 characters, a hundred times at most'],
  ['ak_|sales.?loft|[?&;]', 'a word behind such a sign holds no other sign, so each is read once'],
  [String.raw`(?:\.bind\(`, 'reads 200 characters'],
  [String.raw`\bbash\b[^{]`, 'every repeat is bounded by 40'],
  [String.raw`\bgh\s+pr\s+checkout`, 'every repeat is bounded by 200'],
]

const excused = ({ source }: Pattern): boolean => bounded.some(([head]) => source.startsWith(head))

const folders = [
  'scan',
  'rules',
  'config',
  'report',
  'scopes',
  'environments',
  'rotation',
  'webhooks',
  'workflows',
]
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
    patterns = (await patternsOf(folders)).filter(({ file }) => folders.includes(file.split('/')[0] ?? ''))
  })

  it('is known', () => {
    expect(patterns.length).toBeGreaterThan(200)
  })

  it('runs in linear time', () => {
    const judged = new Map(
      patterns.filter((one) => !excused(one)).map((one) => [`/${one.source}/${one.flags}`, one]),
    )
    const slow = [...judged].flatMap(([shown, { file, source, flags }]) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 })
      return status === 'safe' ? [] : [`${file}: ${status} ${shown}`]
    })
    expect(slow).toEqual([])
  }, 900_000)

  it('is excused for a reason that still stands', () => {
    const idle = bounded.filter(([head]) => !patterns.some(({ source }) => source.startsWith(head)))
    expect(idle).toEqual([])
  })
})
