// GitHub takes a SARIF file whole or not at all, so Microsoft's validator, with its rules for GitHub, judges ours.
import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding, Report } from '../../src/model.ts'
import { mostResults, sarif } from '../../src/report/sarif.ts'
import { clean, evidence, finding, reportOf, rich, rules } from './fixture.ts'

const root = join(import.meta.dirname, '..', '..')
const validator = join(root, 'node_modules', '@microsoft', 'sarif-multitool-linux', 'Sarif.Multitool')

/** Advice that we do not follow, and why. */
const declined: Readonly<Record<string, string>> = {
  SARIF2002: 'message.id: GitHub shows message.text alone',
  SARIF2003: 'versionControlProvenance: the address of a repository is no fact of a report',
  SARIF2006: 'whether an address can be reached says nothing where there is no network',
  SARIF2009: 'ids as CS2001: ours are words, and public interface',
  SARIF2010: 'snippets: they would show the secret',
  SARIF2011: 'context regions: they would show what stands beside the secret',
  SARIF2012: "helpUri of a policy's own rule: it has no page",
}

interface Log {
  readonly runs: readonly [{ readonly results: readonly Result[]; readonly [field: string]: unknown }]
}
interface Result {
  readonly ruleId: string
  readonly level: string
  readonly message: { readonly text?: string; readonly arguments?: readonly string[] }
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ]
  readonly suppressions?: readonly unknown[]
}

const everything = ['--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note']
/** The validator's general rules take most of a minute for a file of the largest size, GitHub's a few seconds. */
const forGitHub = ['--rule-kind', 'Ghas', '--level', 'Error;Warning', '--max-file-size-in-kb', '100000']

/** What the validator says, advice declined above apart. Its exit code is 0 whatever it finds. */
function complaints(text: string, options = everything): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sarif-'))
  try {
    const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')]
    writeFileSync(input, text)
    execFileSync(validator, ['validate', input, '-o', output, '--log', 'ForceOverwrite', ...options], {
      stdio: 'ignore',
    })
    const log: Log = JSON.parse(readFileSync(output, 'utf8'))
    const found = log.runs[0].results.filter(({ ruleId }) => declined[ruleId] === undefined)
    return [
      ...new Set(
        found.map(({ level, ruleId, message }) => `${level} ${ruleId} ${message.arguments?.join(' ')}`),
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function resultsOf(text: string): readonly Result[] {
  const log: Log = JSON.parse(text)
  return log.runs[0].results
}

const render = (report: Report): string => sarif(report, { rules })

const many = (count: number): readonly Finding[] =>
  Array.from({ length: count }, (_, index) =>
    finding({
      path: `src/${index}.ts`,
      ruleId: index % 2 === 0 ? 'api-key' : 'audit-log-missing',
      startLine: index + 1,
    }),
  )

const onLinux = process.platform === 'linux' && process.arch === 'x64'

// The validator is a Linux program; a Linux machine without it has an incomplete installation and fails.
;(onLinux ? describe : describe.skip)("Microsoft's validator", () => {
  // npm runs no install scripts unless told, and this is all that the package's own does.
  beforeAll(() => chmodSync(validator, 0o755))

  const odd = [
    'a:b/c d.ts',
    '100%/#?.ts',
    'é/日本.ts',
    'line\nbreak',
    '\\xFF.bin',
    '\ud800',
    'q\'"<>.ts',
    '-x',

    './dot',
  ]
  test.each<[string, Report]>([
    ['no finding', clean],
    ['one finding', reportOf([finding()])],
    ['everything at once', rich],
    [
      'odd paths',
      reportOf(odd.map((path) => finding({ path, message: '[a](1) {0} {x}', evidence: evidence('') }))),
    ],
  ])('has nothing to say about %s', (_, report) => {
    expect(complaints(render(report))).toEqual([])
  })

  test('has nothing to say about one more than GitHub takes', () => {
    expect(complaints(render(reportOf(many(mostResults + 1))), forGitHub)).toEqual([])
  })

  test.each([
    ['in general', everything],
    ['for GitHub', forGitHub],
  ])('would say something %s', (_, options) => {
    const broken = render(reportOf([finding()])).replace('"text": "Salesloft API key: ', '"markdown": "')
    expect(complaints(broken, options).join('\n')).toMatch(/^error /)
  })
})

describe('sarif', () => {
  test('keeps the most severe when there are too many, in order, and says so', () => {
    const text = render(reportOf(many(mostResults + 1)))
    const kept = resultsOf(text)
    expect(kept).toHaveLength(mostResults)
    expect(kept.filter(({ level }) => level === 'error')).toHaveLength(mostResults / 2 + 1)
    expect(kept.at(-1)?.locations[0].physicalLocation.artifactLocation.uri).toBe(`src/${mostResults}.ts`)
    expect(text).toContain('1 result of the lowest severity left out')
  })

  test.each([
    ['a:b/c d.ts', 'a%3Ab/c%20d.ts'],
    ['100%/#?.ts', '100%25/%23%3F.ts'],
    ['é.ts', '%C3%A9.ts'],
    ['a\nb', 'a%0Ab'],
  ])('case %# of a path as a URI', (path, uri) => {
    expect(
      resultsOf(render(reportOf([finding({ path })])))[0]?.locations[0].physicalLocation.artifactLocation,
    ).toEqual({
      uri,
      uriBaseId: '%SRCROOT%',
    })
  })

  test('gives what is outside the files a name that stays', () => {
    const uris = resultsOf(render(rich)).map(
      ({ locations }) => locations[0].physicalLocation.artifactLocation.uri,
    )
    expect(uris).toContain('pull-request')
    expect(uris).toContain('commit-message/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d')
  })

  test('says how a finding was suppressed', () => {
    const suppressions = resultsOf(render(rich)).flatMap((result) => result.suppressions ?? [])
    expect(suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'revoked [long](x) ago (baseline, by ann, until 2027-01-01)',
      },
      { kind: 'inSource', status: 'accepted', justification: 'salesloft-guard:ignore' },
    ])
  })

  test('names each kind of source and each shard apart, so that one upload closes no alert of another', () => {
    const shard = { ...clean, source: { ...clean.source, shard: '2/4' } }
    expect(render(clean)).toContain('"id": "salesloft-guard/workspace/"')
    expect(render(shard)).toContain('"id": "salesloft-guard/workspace-2-of-4/"')
    expect(render(rich)).toContain('"id": "salesloft-guard/changes/"')
  })

  test('says that a run with something unread has not succeeded', () => {
    expect(render(rich)).toContain('"executionSuccessful": false')
    expect(render(clean)).toContain('"executionSuccessful": true')
  })

  test('names the first thousand unread items and counts the rest', () => {
    const unread = Array.from({ length: 1_002 }, (_, index) => ({
      path: `${index}`,
      reason: 'vanished' as const,
    }))
    const text = render({ ...rich, coverage: { ...rich.coverage, unread } })
    expect(text.match(/\(vanished\)/g)).toHaveLength(1_000)
    expect(text).toContain('2 more items not read.')
  })

  test('leaves GitHub to compute its own fingerprint, and shows no snippet', () => {
    const text = render(rich)
    expect(text).toContain('"salesloftGuard/v1"')
    expect(text).not.toMatch(/primaryLocationLineHash|"snippet"|contextRegion/)
  })
})
