// What is known of a version by another is what a reading of all of it finds, whatever has changed and wherever.
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fake, fill } from '../../src/rules/fake.ts'
import { textRules } from '../../src/rules/index.ts'
import { edgeBefore, edgeBehind } from '../../src/scan/edges.ts'
import { encodedPieces } from '../../src/scan/encoded.ts'
import { recentTexts } from '../../src/scan/recent-texts.ts'
import { scanText, type Located } from '../../src/scan/scan.ts'
import { scannedText, type ScannedText } from '../../src/scan/text.ts'
import { changeBetween } from '../../src/scan/text-change.ts'
import { versionsOf } from '../../src/scan/versions.ts'

const rules = textRules.filter(({ about }) => about === undefined)
const readWhole = (text: ScannedText): readonly Located[] => scanText(text, rules)

const path = 'docs/providers.txt'
const textOf = (text: string, name = path): ScannedText => scannedText({ path: name, where: 'file', text })

const written = (located: readonly Located[]): readonly string[] =>
  located
    .filter(({ hit }) => hit.secret !== undefined)
    .map(({ rule, hit }) => `${hit.start}-${hit.end} ${rule.id} ${hit.confidence} ${hit.secret}`)
    .toSorted()

/** What `versions` reads, in characters, and whether each of the texts is read as if alone. */
function readAll(texts: readonly string[], name = path): number {
  let read = 0
  const versions = versionsOf((text) => {
    read += text.text.length
    return readWhole(text)
  })
  for (const text of texts)
    expect(written(versions.locatedIn(textOf(text, name)))).toEqual(written(readWhole(textOf(text, name))))
  return read
}

const inBase64 = (text: string): string =>
  Buffer.from(text, 'latin1').toString('base64').replace(/.{76}/g, '$&\n') + '\n'

const inHex = (text: string): string =>
  `${[...Buffer.from(text, 'latin1')].map((byte, at) => `0x${byte.toString(16).padStart(2, '0')},${at % 12 === 11 ? '\n' : ' '}`).join('')}\n`

/** No credentials, and nothing that a rule would be at a loss with. */
const filler = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, at) => `service-${from + at}: reads ${'of '.repeat((from + at) % 13)}things (number ${from + at});\n`,
  ).join('')

const examples = textRules.flatMap((rule) => rule.examples.map(({ text }) => `${fill(text)}\n`))
const key = fake('api-key')
const blocks: readonly string[] = [
  ...examples,
  'salesloft:\n',
  'hubspot:\n  auth: {\n',
  '}\n]\n)\n',
  '[salesloft]\n',
  '[other]\n',
  '# talk to https://api.salesloft.com/v2/me;\n',
  '# talk to https://api.hubapi.com/v1/me;\n',
  `api_key = "${fake('token')}";\n`,
  `  client_secret: '${fake('hex-64')}'\n`,
  `  token:\n    "${fake('token-2')}"\n`,
  `password = "${fake('password')}"\n`,
  '"\n',
  "'\n",
  '`\n',
  `${Buffer.from(`salesloft api_key="${key}" and a few words more to fill the line`)
    .toString('base64')
    .replace(/.{60}/g, '$&\n')}\n`,
  `${Buffer.from(`export SALESLOFT_API_KEY=${key} `.repeat(60)).toString('base64')}\n`,
  `${Buffer.from(`export SALESLOFT_API_KEY=${key} `.repeat(9)).toString('hex').replace(/.{32}/g, '$& ')}\n`,
  `${Buffer.from(`key ${key}`, 'utf16le').toString('latin1')}\n`,
  `k%3D${key.replaceAll('_', '%5F')}\n`,
  'x'.repeat(3000),
  `${' '.repeat(900)}\n`,
  'plain words\n'.repeat(40),
  'plain words;\r\n'.repeat(40),
  'é\u2028\n',
]
/** Said once, and seen from anywhere. */
const farSeen: readonly string[] = [
  `INSERT INTO settings (provider, client_secret) VALUES\n`,
  `('salesloft', '${fake('token')}'),\n`,
  'COPY integrations (provider, api_key) FROM stdin;\n',
  `salesloft\t${fake('token')}\n`,
  '"manifest_version": 3,\n',
]

const block = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...blocks) },
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 120 }).map((count) => filler(count, count)) },
)
const edit = fc.record({
  place: fc.nat(),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 80 }), fc.nat({ max: 4000 })),
  text: fc.oneof(
    fc.constant(''),
    block,
    fc.tuple(block, block).map((pair) => pair.join('')),
    fc.string(),
  ),
  /** Several versions back, as a branch does. */
  of: fc.nat({ max: 3 }),
})

function versionsFrom(
  start: readonly string[],
  edits: readonly { place: number; length: number; text: string; of: number }[],
): readonly string[] {
  let base = start.join('')
  while (base.length < 120_000) base += filler(200, base.length) + start.join('')
  const all = [base]
  for (const { place, length, text, of } of edits) {
    const from = all.at(-1 - Math.min(of, all.length - 1)) ?? base
    const at = place % from.length
    all.push(from.slice(0, at) + text + from.slice(at + length))
  }
  return all
}

const seldom = fc.constantFrom(...farSeen)
const texts = fc
  .tuple(
    fc.array(fc.oneof({ weight: 30, arbitrary: block }, { weight: 1, arbitrary: seldom }), {
      minLength: 10,
      maxLength: 60,
      size: 'max',
    }),
    fc.array(edit, { minLength: 4, maxLength: 10 }),
  )
  .map(([start, edits]) => versionsFrom(start, edits))

test('the credentials are those of a text that is read by itself', () => {
  fc.assert(
    fc.property(texts, (versions) => void readAll(versions)),
    { numRuns: 25 },
  )
})

test('only what stands around a change is read again', () => {
  const lines = filler(3000).split('\n')
  const setting = (name: string): string => `export SALESLOFT_API_KEY=${fake(name)}`
  const first = lines.toSpliced(100, 0, setting('api-key')).toSpliced(2900, 0, setting('token'))
  const versions = [
    first,
    first.toSpliced(1500, 0, setting('api-key-2')),
    first.toSpliced(1500, 3),
    first.toSpliced(100, 1),
    first.with(2900, ''),
    first.slice(1),
    first.slice(0, -1),
    [...first, setting('api-key-2')],
    [setting('api-key-2'), ...first],
    first,
  ].map((all) => all.join('\n'))
  const [whole = ''] = versions
  expect(whole.length).toBeGreaterThan(150_000)
  expect(readAll(versions) - whole.length).toBeLessThan((versions.length - 1) * 0.55 * whole.length)
})

test('a text of another branch is known by the nearest of those before it', () => {
  const branches = [filler(3000), filler(3000, 7000), filler(3000, 50_000)]
  const versions = branches.flatMap((text) => [text]).concat(branches.map((text) => `${text}one more;\n`))
  const [whole = ''] = branches
  expect(readAll(versions)).toBeLessThan(4.5 * whole.length)
})

/** More than what is read around a change, so that one end of it does not see the other. */
const wide = filler(1500)

/** One token, of which every part depends on where it begins. */
function escaped(beginning: string): string {
  const words = encodeURIComponent('これは顧客の会社に関する長い記事です。').repeat(160).slice(0, 25_500)
  const hidden = key.replaceAll('_', '%5F')
  return `${wide}body: "note=${encodeURIComponent(beginning)}${words}${hidden}${words.slice(0, 5400)}"\n${wide}`
}

/** Lines of no length that base64 has, and a key among them. */
function encodedLines(first: string): string {
  const list = Array.from({ length: 401 }, (_, at) => `${digest(at).slice(0, 58)}\n`).join('')
  const hidden = Buffer.from(`xx=${key} yy`).toString('base64url')
  return `${wide}# a list;\n${first}\n${list}${hidden}\n# end;\n${wide}`
}

const digest = (at: number): string => createHash('sha512').update(`line ${at}`).digest('base64url')

/** Digits of which as many as are asked for are no words, with a key at their beginning. */
function digits(count: number, readable: number): string {
  const hex = (text: string): string => [...Buffer.from(text)].map((byte) => `${byte.toString(16)},`).join('')
  const lines = Array.from({ length: count }, (_, at) => hex(`this is line ${at % 10} ok`)).join('\n')
  const rest = '61,'.repeat(readable) + 'ff,'.repeat(680 - readable)
  return `${wide}x = {${hex(key.slice(0, 4))}\n${hex(`${key.slice(4)} `)}\n${lines}\n${rest}\n};\n${wide}`
}

/** Two versions, of which the second is judged as if there were no first. */
test.each<readonly [name: string, earlier: string, later: string]>([
  [
    'columns are named above all rows',
    `# salesloft;\n${wide}INSERT INTO settings (provider, client_secret) VALUES\n${`('none', 'none'),\n`.repeat(4000)}('x', 'y');\n`,
    `# salesloft;\n${wide}INSERT INTO settings (provider, client_secret) VALUES\n${`('none', 'none'),\n`.repeat(4000)}('salesloft', '${fake('token')}');\n`,
  ],
  [
    'columns come to be named',
    `# salesloft;\n${wide}${`('salesloft', '${fake('token')}'),\n`.repeat(4000)}${wide}`,
    `# salesloft;\n${wide}INSERT INTO settings (provider, client_secret) VALUES\n${`('salesloft', '${fake('token')}'),\n`.repeat(4000)}${wide}`,
  ],
  [
    'rows of a dump',
    `# salesloft;\n${wide}COPY integrations (provider, api_key) FROM stdin;\n${'none\tnone\n'.repeat(9000)}x\ty\n`,
    `# salesloft;\n${wide}COPY integrations (provider, api_key) FROM stdin;\n${'none\tnone\n'.repeat(9000)}salesloft\t${fake('token')}\n`,
  ],
  [
    'a manifest whose keys are public',
    `{"manifest_version": 3,\n${wide}${wide}"salesloft": 1}\n`,
    `{"manifest_version": 3,\n${wide}${wide}"salesloft": 1, "key": "${fake('token')}"}\n`,
  ],
  [
    'a file that becomes a manifest',
    `{\n${wide}${wide}"salesloft": 1, "key": "${fake('token')}"}\n`,
    `{"manifest_version": 3,\n${wide}${wide}"salesloft": 1, "key": "${fake('token')}"}\n`,
  ],
  [
    'nobody else is named any more',
    `# hubspot;\n${wide}access_token = "${fake('token')}"\n${wide}# salesloft;\n`,
    `# nobody;\n${wide}access_token = "${fake('token')}"\n${wide}# salesloft;\n`,
  ],
  [
    'somebody else comes to be named',
    `# nobody;\n${wide}access_token = "${fake('token')}"\n${wide}# salesloft;\n`,
    `# hubspot;\n${wide}access_token = "${fake('token')}"\n${wide}# salesloft;\n`,
  ],
  [
    'Salesloft comes to be named',
    `# nobody;\n${wide}access_token = "${fake('token')}"\n${wide}`,
    `# salesloft;\n${wide}access_token = "${fake('token')}"\n${wide}`,
  ],
  [
    'a long value in base64, changed at its end',
    `${wide}${inBase64('words '.repeat(20_000))}${wide}`,
    `${wide}${inBase64(`${'words '.repeat(20_000)}${key}`)}${wide}`,
  ],
  [
    'a long value in base64 with a key at its beginning, changed at its end',
    `${wide}${inBase64(`${key} ${'words '.repeat(20_000)}`)}${wide}`,
    `${wide}${inBase64(`${key} ${'words '.repeat(20_000)}more`)}${wide}`,
  ],
  [
    'base64 that begins with words and goes on with noise',
    `${wide}${inBase64(`${'words '.repeat(30)}${'\u0001\u0080\u0090'.repeat(40_000)}`)}${wide}`,
    `${wide}${inBase64(`${'words '.repeat(30)}${'\u0001\u0080\u0090'.repeat(40_000)} ${key}`)}${wide}`,
  ],
  [
    'hexadecimal digits with noise where the change is',
    `${wide}${inHex(`${'words '.repeat(8000)}${'\u0001\u0080'.repeat(900)}${'words '.repeat(800)}`)}${wide}`,
    `${wide}${inHex(`${'words '.repeat(8000)}${'\u0001\u0080'.repeat(900)} ${key} ${'words '.repeat(800)}`)}${wide}`,
  ],
  [
    'wide characters',
    `${wide}${Buffer.from(`words;\n`.repeat(9000), 'utf16le').toString('latin1')}${wide}`,
    `${wide}${Buffer.from(`${'words;\n'.repeat(9000)}${key}`, 'utf16le').toString('latin1')}${wide}`,
  ],
  [
    'whoever is named beside the change',
    `# hubspot;\n${wide}# salesloft;\nsomething = 1;\n${wide}`,
    `# hubspot;\n${wide}# salesloft;\naccess_token = "${fake('token')}"\n${wide}`,
  ],
  ['one line', 'words and words; '.repeat(20_000), `${'words and words; '.repeat(20_000)}"${key}"`],
  ['escapes that are decoded from the first one on', escaped('会'), escaped('会社')],
  [
    'lines that are decoded as the first one is',
    encodedLines(inBase64('a sentence of some sixty characters, which can be read').trim()),
    encodedLines(digest(9999).slice(0, 76)),
  ],
  [
    'lines that are no longer decoded together',
    encodedLines(inBase64('a sentence of some sixty characters, which can be read').trim()),
    encodedLines(`${inBase64('a sentence of some sixty characters, which can be read').trim()};`),
  ],
  [
    'blanks between a name and its value',
    `${wide}salesloft_size=${' '.repeat(24_000)}"${fake('token')}"\n${wide}`,
    `${wide}salesloft_token=${' '.repeat(24_000)}"${fake('token')}"\n${wide}`,
  ],
  [
    'values that hold the next name',
    `${wide}${'VITE_SALESLOFT_KEY='.repeat(1500)}${fake('token')}\n${wide}`,
    `${wide}VITE_${'VITE_SALESLOFT_KEY='.repeat(1500)}${fake('token')}\n${wide}`,
  ],
  ['digits that are cut behind a comma', digits(620, 0), digits(620, 60)],
  ['digits that are read by what stands at their end', digits(410, 0), digits(410, 200)],
  [
    'a public name, of which the first place counts',
    `const one = env.VITE_SALESLOFT_TOKEN;\n${wide}${wide}`,
    `const one = env.VITE_SALESLOFT_TOKEN;\n${wide}SALESLOFT_API_TOKEN="${fake('token')}-env.VITE_SALESLOFT_TOKEN";\n${wide}`,
  ],
  ['nothing but line feeds', '\n'.repeat(200_000), `${'\n'.repeat(200_000)}${key}\n`],
  ['the beginning of the other', `${wide}${wide}${key}\n`, `${wide}${wide}`],
  ['the end of the other', `${key}\n${wide}${wide}`, `${wide}${wide}`],
  ['twice the other', `${wide}${key}\n${wide}`, `${wide}${key}\n${wide}`.repeat(2)],
  ['the same', `${wide}${key}\n${wide}`, `${wide}${key}\n${wide}`],
])('what is seen from afar: %s', (_, earlier, later) => {
  readAll([earlier, later])
  readAll([earlier, later, earlier])
})

/** A reading of its own, which finds each `KEY` of which it says so. */
const reading =
  (isKey: (text: ScannedText, at: number) => boolean) =>
  (text: ScannedText): readonly Located[] =>
    Array.from(text.text.matchAll(/KEY/g), ({ index }) => index)
      .filter((at) => isKey(text, at))
      .map((at) => locatedAt(at, at + 3))

const [rule = never()] = rules
const locatedAt = (start: number, end: number): Located => ({
  rule,
  hit: { start, end, confidence: 'high', secret: 'KEY' },
})

function never(): never {
  throw new Error('There are rules.')
}

const isWithin = (word: string, most: number) =>
  (({ text }, at) => text.slice(Math.max(0, at - most), at + most).includes(word)) satisfies Parameters<
    typeof reading
  >[0]

const many = filler(4000)
/** Long enough that no two changes in different ones are near each other. */
const far = (from: number): string => filler(1500, 10_000 + from)
const spaces = (count: number): string => 'words;\n'.repeat(count / 7)

test.each<
  readonly [name: string, locate: (text: ScannedText) => readonly Located[], versions: readonly string[]]
>([
  [
    'a place depends on what stands as far from it as the reach',
    reading(isWithin('OWNER', 9600)),
    [
      `${far(0)}KEY${spaces(9000)}\n${far(1)}`,
      `${far(0)}KEY${spaces(9000)}OWNER\n${far(1)}`,
      `${far(0)}KEY${spaces(9000)}\n${far(1)}`,
      `${far(0)}OWNER${spaces(9000)}KEY\n${far(1)}`,
    ],
  ],
  [
    'a place depends on what stands further away than that, which a second look shows',
    reading(isWithin('OWNER', 15_000)),
    [`${far(0)}KEY${spaces(14_000)}\n${far(1)}`, `${far(0)}KEY${spaces(14_000)}OWNER\n${far(1)}`],
  ],
  [
    'the text names Salesloft without speaking of it',
    reading(({ salesloft }) => salesloft),
    [`${far(0)}KEY\n${far(1)}`, `not salesloft;\n${far(0)}KEY\n${far(1)}`],
  ],
  [
    'the name that a place depends on has moved, and stands behind what is near the change',
    reading((text, at) => text.mentions().salesloft.some((place) => Math.abs(place - at) < 9600)),
    [
      `${far(0)}${far(1)}${spaces(5600)}KEY${spaces(8400)}salesloft;\n${far(2)}`,
      `${far(0)}${spaces(63_000)}${far(1)}${spaces(5600)}KEY${spaces(8400)}salesloft;\n${far(2)}`,
      `${far(0)}${spaces(63_000)}${far(1)}changed;${spaces(5600)}KEY${spaces(8400)}salesloft;\n${far(2)}`,
    ],
  ],
  [
    'what is found begins outside of what is read',
    ({ text }) =>
      text.includes('END')
        ? [locatedAt(Math.max(0, text.lastIndexOf('BEGIN')), text.lastIndexOf('END'))]
        : [],
    [`${far(0)}BEGIN${many}one\n${far(1)}`, `${far(0)}BEGIN${many}END\n${far(1)}`],
  ],
  [
    'what was found begins outside of what is read',
    ({ text }) =>
      Array.from(text.matchAll(/BEGIN[^]*?END/g), (found) =>
        locatedAt(found.index, found.index + found[0].length),
      ),
    [`${far(0)}BEGIN${many}END one\n${far(1)}`, `${far(0)}BEGIN${many}more;\nEND two\n${far(1)}`],
  ],
])('%s', (_, locate, versions) => {
  const known = versionsOf(locate)
  for (const text of versions)
    expect(written(known.locatedIn(textOf(text)))).toEqual(written(locate(textOf(text))))
})

test('of a text with more credentials than a person writes nothing is kept', () => {
  let read = 0
  const locate = reading(() => true)
  const versions = versionsOf((text) => {
    read += text.text.length
    return locate(text)
  })
  const text = `${'KEY of many;\n'.repeat(1001)}${many}`
  for (let time = 0; time < 3; time++) expect(versions.locatedIn(textOf(text))).toHaveLength(1001)
  expect(read).toBe(3 * text.length)
})

const encodings = [
  '61,',
  '62:',
  '0x63, ',
  '64 ',
  '\n',
  '\r\n',
  '\n  ',
  '; ',
  ';',
  'abc',
  '\\n',
  '=',
  'a\0',
  '\0',
  'é',
  '\u2028',
  '%41',
  '&#65;',
  '"',
  ' ',
  'g',
  '.',
  '-',
  '_',
  '/',
  '66,67,68,',
  '6162636465',
  'a'.repeat(20),
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo',
  'aGVsbG8gd29ybGQgdGhpcyBpcyBhIHRleHQg',
]
const encodedTexts = fc
  .array(
    fc.tuple(fc.constantFrom(...encodings), fc.integer({ min: 1, max: 40 }), fc.constantFrom('', '\n')),
    {
      minLength: 10,
      maxLength: 60,
      size: 'max',
    },
  )
  .map((all) => all.map(([piece, times, end]) => piece.repeat(times) + end).join(''))

test('nothing that is encoded goes on behind an edge', () => {
  const decoded = (text: string, by = 0): readonly string[] =>
    Array.from(encodedPieces(text), (piece) => `${piece.start + by}-${piece.end + by} ${piece.text}`)
  let cut = 0
  fc.assert(
    fc.property(encodedTexts, fc.nat(), (text, place) => {
      const at = place % (text.length + 1)
      for (const edge of [edgeBefore(text, at), edgeBehind(text, at)]) {
        if (edge === undefined) continue
        const parts = [...decoded(text.slice(0, edge)), ...decoded(text.slice(edge), edge)]
        expect(parts.toSorted()).toEqual(decoded(text).toSorted())
        if (edge > 0 && edge < text.length) cut += 1
      }
    }),
    { numRuns: 500, examples: [['&#65;\n' + '\0a'.repeat(20), 0]] },
  )
  expect(cut).toBeGreaterThan(500)
})

test('of each path the last six texts are kept, and of all paths as many as there is room for', () => {
  const kept = recentTexts<number>()
  const add = (path: string, text: string, at?: number): number | undefined => {
    const { nearest, keep } = kept.add(path, text)
    if (at !== undefined) keep(at)
    return nearest?.item
  }
  for (let at = 0; at < 8; at++) add('small', `${at}${'x'.repeat(20 - at)}`, at)
  expect(add('small', `1${'x'.repeat(19)}`)).toBe(2)
  expect(add('other', `3${'x'.repeat(17)}`)).toBeUndefined()
  expect(add('small', `5${'x'.repeat(15)}`)).toBe(5)
  add('large', 'x'.repeat(3_990_000), 1)
  expect(add('large', 'x'.repeat(9000))).toBe(1)
  expect(add('small', `5${'x'.repeat(15)}`)).toBe(5)
  expect(add('large', 'y'.repeat(3_999_000), 2)).toBeUndefined()
  expect(add('small', `5${'x'.repeat(15)}`)).toBeUndefined()
  expect(add('large', 'z'.repeat(4_000_001), 3)).toBeUndefined()
  expect(add('large', 'z')).toBe(2)
})

test('a change lies between what two texts begin and end with', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'é', '\u{1F600}'), { maxLength: 12 })
    .map((all) => all.join(''))
  const utf16 = (one: string): Buffer => Buffer.from(one, 'utf16le')
  fc.assert(
    fc.property(text, text, text, text, (head, one, other, tail) => {
      const [earlier, later] = [head + one + tail, head + other + tail]
      const { start, before, now } = changeBetween(utf16(earlier), utf16(later))
      expect(earlier.slice(0, start)).toBe(later.slice(0, start))
      expect(earlier.slice(before)).toBe(later.slice(now))
      expect(start).toBeLessThanOrEqual(Math.min(before, now))
      expect(start === before || start === now || earlier[start] !== later[start]).toBe(true)
      expect(start === before || start === now || earlier[before - 1] !== later[now - 1]).toBe(true)
    }),
  )
})
