import { describe, expect, test } from '@jest/globals'
import { html } from '../../src/report/html.ts'
import { markdown } from '../../src/report/markdown.ts'
import { clean, finding, reportOf, rich, rules } from './fixture.ts'

const page = html(rich, { rules })
const empty: ReadonlySet<string> = new Set(['meta', '!doctype'])

/** The names of all elements, opened and closed, as they come. */
const tags = [...page.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*>/gi)].map(([, slash, name]) => ({
  closes: slash === '/',
  name: name ?? '',
}))

describe('the page', () => {
  test('loads nothing and runs nothing', () => {
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`,
    )
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|form|svg|a)\b|\son\w+=["']|url\(|@import/i,
    )
  })

  test('closes every element that it opens', () => {
    const open: string[] = []
    for (const { closes, name } of tags) {
      if (closes) expect(open.pop()).toBe(name)
      else if (!empty.has(name)) open.push(name)
    }
    expect(open).toEqual([])
  })

  test('holds only the elements that the reporter writes', () => {
    const names =
      'body code details footer h1 h2 h3 head html li main meta ol p strong style summary table tbody td th thead title tr ul'
    expect([...new Set(tags.map(({ name }) => name))].filter((name) => name !== '!doctype').sort()).toEqual(
      names.split(' '),
    )
  })

  test('is made for phones, darkness and paper', () => {
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
    expect(page).toContain('prefers-color-scheme: dark')
    expect(page).toContain('@media print')
    expect(page).toContain('@media (max-width: 40rem)')
  })

  test('names its language, its encoding first and its title', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/)
    expect(page).toContain('<title>salesloft-guard: failure</title>')
  })
})

test.each([
  ['everything', rich],
  ['nothing', clean],
  ['one finding', reportOf([finding()])],
])('has the headings and as many rows as the job summary: %s', (_, report) => {
  const written = html(report, { rules })
  const summary = markdown(report, { rules })
  expect(written.match(/<h[123]>/g)?.length).toBe(summary.match(/^#+ /gm)?.length)
  expect(written.match(/<tr>/g)?.length).toBe((summary.match(/^\|(?! ---)/gm) ?? []).length)
  expect(written.match(/<li>/g)?.length).toBe(summary.match(/^(?:\d+\.|-) /gm)?.length)
})
