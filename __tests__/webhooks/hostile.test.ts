// Bad input: half-written, deeply nested and huge source is read without a fall, and no text is slow.
import { describe, expect, it } from '@jest/globals'
import { array, assert, asyncProperty, constantFrom } from 'fast-check'
import { readCode } from '../../src/webhooks/read.ts'
import { judged } from './judged.ts'

const extensions = ['ts', 'jsx', 'vue', 'py', 'rb', 'php', 'go', 'java', 'kt', 'cs', 'rs', 'ex', 'swift']
const route = "app.post('/webhooks/salesloft', (req, res) => {"

describe('source code', () => {
  it.each(extensions)('of any text in .%s is read, and every span lies inside it', async (extension) => {
    await assert(
      asyncProperty(array(constantFrom(...fragments), { maxLength: 40 }), async (parts) => {
        const text = parts.join('')
        const code = await readCode(`hook.${extension}`, text)
        if (code === undefined) return
        expect([code.code.length, code.bare.length]).toEqual([text.length, text.length])
        for (const { head, body } of code.routines) {
          expect(head.start).toBeLessThanOrEqual(head.end)
          expect(body.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each(extensions)('of any text in .%s is judged', async (extension) => {
    await assert(
      asyncProperty(array(constantFrom(...fragments), { maxLength: 40 }), async (parts) => {
        const { hits } = await judged({ [`salesloft-webhook/hook.${extension}`]: parts.join('') })
        for (const { line = 0, startColumn = 0, endColumn = 0 } of hits) {
          expect(line).toBeGreaterThan(0)
          expect(endColumn).toBeGreaterThanOrEqual(startColumn)
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['open braces', 'js', `${route}${'{'.repeat(20_000)}`],
    ['open braces', 'go', `// salesloft webhook\n${'{'.repeat(20_000)}`],
    ['closed braces', 'java', `// salesloft webhook\n${'{'.repeat(9000)}${'}'.repeat(9000)}`],
    ['else after else', 'js', `${route}${'if (a) b(); else '.repeat(5000)}c() })`],
    ['else after else', 'php', `<?php // salesloft webhook\n${'if ($a) b(); else '.repeat(5000)}c();`],
    ['a long sum', 'js', `${route} const a = ${'a + '.repeat(20_000)}b })`],
    [
      'indentation',
      'py',
      `# salesloft webhook\n${Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}if a:\n`).join('')}`,
    ],
    ['one quote', 'rb', `# salesloft webhook\n'${'x'.repeat(200_000)}`],
    ['blanks', 'ts', `${route}${' '.repeat(300_000)}`],
    ['a long word', 'kt', `// salesloft webhook\n${'a'.repeat(300_000)}`],
    ['assignments', 'cs', `// salesloft webhook\n${'a = '.repeat(50_000)}`],
    ['calls', 'go', `// salesloft webhook\n${'f('.repeat(20_000)}`],
  ])('of %s in .%s ends', async (_about, extension, text) => {
    await expect(judged({ [`hook.${extension}`]: text })).resolves.toBeDefined()
  })
})

const fragments = [
  route,
  '})',
  '{',
  '}',
  '(',
  ')',
  '"',
  "'",
  '`',
  '\n',
  '\n  ',
  '\r\n\t',
  ';',
  ' = ',
  ' == ',
  '!',
  'if (',
  'else ',
  'try {',
  'catch (e) {',
  'def hook(request):\n',
  '  return ',
  'end\n',
  'do |x|\n',
  'function ',
  '=> ',
  'req.body',
  "req.headers['x-salesloft-signature']",
  "createHmac('sha256', secret)",
  '.update(',
  '.digest()',
  'JSON.stringify(',
  '/*',
  '*/',
  '//',
  '#',
  '"""',
  '<?php ',
  '<script>',
  '</script>',
  'hmac.new(',
  'class Salesloft',
  'secret',
  '&&',
  '||',
  '${',
  '\u{1F600}',
  'unless ',
  'rescue',
  'raise',
  '@app.post("/webhooks/salesloft")\n',
]

describe('much source code', () => {
  const handlers = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `def hook${at}(request):\n    s = request.headers.get("x-salesloft-signature")\n    save${at}(request.data)\n`,
    ).join('')

  // Per handler the time must not grow with the number of its neighbours: eight times the code, far less than 64 times.
  it('takes no more than its share', async () => {
    const cost = async (count: number): Promise<number> => {
      const files = { 'salesloft_webhook.py': handlers(count) }
      const runs: number[] = []
      for (let run = 0; run < 3; run++) {
        const before = process.cpuUsage()
        await judged(files)
        runs.push(process.cpuUsage(before).user)
      }
      return Math.min(...runs)
    }
    await cost(100)
    expect((await cost(2400)) / (await cost(300))).toBeLessThan(30)
  }, 60_000)

  it('is left alone where it is minified', async () => {
    const text = `${route} save(req.body) })`
    expect((await judged({ 'a.js': text })).found).toBe('U')
    expect((await judged({ 'a.js': text + ';x()'.repeat(5000) })).found).toBe('')
  })
})
