// What rules select of a tree, found by words in git's listing, against the same asked of each path.
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { policyPath } from '../../src/config/policy.ts'
import { defaultPolicy } from '../../src/config/policy.ts'
import { enabledRules, selectedBy } from '../../src/rules/enabled.ts'
import { nothingByPath, repositoryHeads, textHeads } from '../../src/rules/heads.ts'
import { listingLiterals } from '../../src/source/listing-words.ts'
import { listingTables, listingTablesLayout } from '../../src/source/listing-tables.generated.ts'
import { createPrefilter } from '../../src/scan/prefilter.ts'
import { layOut } from '../../src/scan/prefilter-tables.ts'
import type { Git } from '../../src/source/git.ts'
import { selectedBlobs } from '../../src/source/selected-tree.ts'
import { treeBlobs } from '../../src/source/tree.ts'

const selected = selectedBy(enabledRules(defaultPolicy))

/** Git that prints a listing in pieces of these lengths, over and over. */
function gitListing(records: readonly string[], lengths: readonly number[] = [65_536]): Git {
  const bytes = Buffer.from(records.map((record) => `${record}\0`).join(''), 'latin1')
  async function* stream(): AsyncGenerator<Buffer> {
    for (let at = 0, piece = 0; at < bytes.length; piece += 1) {
      const length = lengths[piece % lengths.length] ?? 1
      yield bytes.subarray(at, at + length)
      at += length
    }
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nothing else of it is asked for
  return { stream } as Partial<Git> as Git
}

const blob = (path: string, at = 0): string => `100644 blob ${String(at).padStart(40, '0')}\t${path}`

async function expectSame(records: readonly string[], lengths?: readonly number[]): Promise<void> {
  const found = await selectedBlobs(gitListing(records, lengths), 'x', selected)
  const asked = await treeBlobs(gitListing(records), 'x', selected)
  expect([...found.blobs]).toEqual([...asked.blobs])
  expect(found.unread).toEqual(asked.unread)
}

const kinds = ['dev', 'Development', 'local', 'stage', 'staging', 'stg', 'uat', 'qa', 'prod', 'prd']
const settings = [...kinds, 'production', 'LIVE'].flatMap((kind) =>
  ['env', 'yaml', 'yml', 'toml', 'ini', 'properties', 'tfvars', 'ts'].flatMap((ending) => [
    `${kind}.${ending}`,
    `a/b-${kind}.${ending}`,
  ]),
)
const manifests = [
  ...'package.json pyproject.toml requirements.txt requirements-x.txt Pipfile setup.py'.split(' '),
  ...'setup.cfg Gemfile composer.json go.mod Cargo.toml mix.exs pubspec.yaml'.split(' '),
]
const dotenvs = [
  '.env',
  '.ENV.local',
  'prod.env',
  'env.example',
  'env-sample',
  '.envrc',
  '.flaskenv',
  '.env_x',
]
const others = [policyPath, 'AppSettings.Prod.json', '.github/workflows/a.yml', '.gitea/workflows/B.YAML']
const chosen = [...settings, ...manifests, ...dotenvs, ...others, 'x/.forgejo/workflows/c.yml']

test('every head that selects files selects some of those that are tried here', () => {
  for (const { id, selects } of [...textHeads, ...repositoryHeads]) {
    if (selects === undefined || selects === nothingByPath) continue
    expect([id, chosen.some(selects)]).toEqual([id, true])
  }
  expect(chosen.filter((path) => !selected(path))).toEqual([])
})

test('whatever is selected is found', async () => {
  for (const path of chosen) {
    const { blobs } = await selectedBlobs(gitListing([blob('a'), blob(path, 1), blob('z')]), 'x', selected)
    expect([...blobs.values()]).toEqual([[path]])
  }
})

const words = [...kinds, ...manifests, 'env', 'ts', 'yml', 'json', 'appsettings', 'workflows', 'github', 'x']
const names = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('.', '-', '_', '/', '/.')), { maxLength: 7 })
  .map((parts) => `a${parts.join('')}`)
const records = fc.array(
  fc.record({ name: names, mode: fc.constantFrom('100644 blob', '120000 blob', '160000 commit') }),
  { maxLength: 40 },
)

test('the same is found as by asking of each path, however the listing comes', async () => {
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
      async (entries, lengths) => {
        const lines = entries.map(
          ({ name, mode }, at) => `${mode} ${String(at % 7).padStart(40, '0')}\t${name}`,
        )
        await expectSame(lines, lengths)
      },
    ),
  )
})

test('paths longer than all the memory, and listings that fill it', async () => {
  const long = 'x'.repeat(1_100_000)
  await expectSame(
    [blob('package.json'), blob(`${long}/package.json`, 1), blob('b/package.json', 2)],
    [2 ** 22],
  )
  const many = Array.from({ length: 40_000 }, (_, at) =>
    blob(`f${at}/${at % 50 === 0 ? '.env' : 'index.js'}`, at),
  )
  await expectSame(many, [2 ** 22])
  await expectSame(many)
})

test('the tables that come ready made are those that are written for the words', () => {
  const literals = listingLiterals()
  expect(listingTablesLayout).toEqual(layOut(literals))
  const written = createPrefilter(literals).buffer.subarray(0, listingTablesLayout.out)
  expect(Buffer.from(listingTables, 'base64').equals(written)).toBe(true)
})
