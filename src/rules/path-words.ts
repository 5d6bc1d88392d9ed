// Words of which every path holds one that a rule selects, in whatever case. A tree is listed as one long text, and to look
// for these in it at memory speed costs less than to make a string of each of its paths.
import { eitherCase, exactly, type Literal } from '../scan/literal.ts'

const pathWords: readonly string[] = [
  // Files of the `.env` family.
  'env',
  // Package manifests.
  ...'package.json pyproject.toml requirements Pipfile setup. Gemfile composer.json'.split(' '),
  ...'go.mod Cargo.toml mix.exs pubspec.yaml'.split(' '),
  // Settings of one environment.
  ...'dev. development. local. stage. staging. stg. uat. qa. prod. prd.'.split(' '),
  ...'production. live. appsettings.'.split(' '),
  'workflows/',
  // The policy.
  'salesloft-guard.yml',
]

/** What links and submodules begin with where git lists a tree. */
export const linkMode = '120000'
export const submoduleMode = '160000'

let made: readonly Literal[] | undefined

/** The words, and what names links and submodules in a listing; as path-tables.generated.ts has them. */
export function listingLiterals(): readonly Literal[] {
  return (made ??= [
    ...pathWords.map((word): Literal => ({ ...eitherCase(word), kind: 'context' })),
    ...[linkMode, submoduleMode].map((mode): Literal => ({ ...exactly(`${mode} `), kind: 'context' })),
  ])
}
