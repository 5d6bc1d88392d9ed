// What is taken down of a commit: the date that git goes by, whatever its lines look like, and no commit that is none.
import { expect, test } from '@jest/globals'
import { commitLog } from '../../src/pack/commit-log.ts'

const tree = `tree ${'1'.repeat(40)}\n`
const author = 'author A <a@e.test> 5 +0000\n'

const dates: readonly (readonly [text: string, seconds: number])[] = [
  [`${tree}${author}committer A <a@e.test> 1700000000 +0000\n\nx`, 1_700_000_000],
  [`${tree}${author}committer A <a@e.test>   1700000000 +0000`, 1_700_000_000],
  [`${tree}${author}committer A <a@e.test>\t1700000000\n`, 1_700_000_000],
  [`${tree}${author}committer A > B <a@e.test> 17\n`, 17],
  [`${tree}${author}committer A <a@e.test> 17`, 17],
  [`${tree}${author}committer A <a@e.test> -17 +0000\n`, -17],
  [`${tree}${author}committer A <a@e.test> +17 +0000\n`, 17],
  [`${tree}${author}committer A <a@e.test> 99999999999999999999 +0000\n`, 1e20],
  [`${tree}${author}committer A <a@e.test> soon\n7\n`, 0],
  [`${tree}${author}committer A <a@e.test>\n7\n`, 0],
  [`${tree}${author}committer A 17\n\n> 18\n`, 0],
  [`${tree}${author}encoding x\ncommitter A <a@e.test> 17 +0000\n`, 17],
  [`${tree}committer A <a@e.test> 17 +0000\n`, 0],
  [`${tree}${author}`, 0],
  [tree, 0],
]

test.each(dates)('%j is of %d', (text, seconds) => {
  const builder = commitLog()
  expect(builder.add(3, Buffer.from(text), () => 2)).toBe(true)
  expect(builder.log().time(0)).toBe(seconds)
})

test.each(['', 'tree ', tree.trimEnd(), `tree ${'1'.repeat(39)}\n${author}`, `${author}${tree}`])(
  '%j is no commit',
  (text) => {
    expect(commitLog().add(3, Buffer.from(text), () => 2)).toBe(false)
  },
)
