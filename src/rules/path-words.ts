// Words of which every path holds one that a rule selects, in whatever case: enough to pass by the others without a rule being asked.

export const pathWords: readonly string[] = [
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
