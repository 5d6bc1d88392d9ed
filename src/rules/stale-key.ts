import { policyPath } from '../config/policy.ts'
import type { RotationEntry } from '../model.ts'
import { keyFactsOf, type KeyFacts } from '../rotation/facts.ts'
import { runbook, salesloftDocs } from './advice.ts'
import type { RepositoryHit, RepositoryRule } from './rule.ts'

const keys = (lines: string): string => `rotation:\n  keys:\n${lines}`
const workflow = (lines: string): string =>
  `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync\n        env:\n${lines}`

export const staleKey: RepositoryRule<KeyFacts> = {
  kind: 'repository',
  id: 'stale-key',
  severity: 'warning',
  title: 'Salesloft key is past its rotation age',
  why: 'A Salesloft key has no expiry of its own: whoever copied it once, from a laptop, a log or a breach, can use it until somebody revokes it. Its age is the only sign.',
  fix: `Rotate it: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft → Your Applications → API Keys). Then write the day into \`rotation.keys\` of the policy, or set the secret at GitHub anew (in detail: ${runbook}).`,
  references: [
    `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
    'https://docs.github.com/en/rest/actions/secrets',
    'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  ],
  examples: [
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { created: 2025-10-02 }\n'),
      hits: 1,
      note: 'on 1 January 2026, as in all examples: 91 days, a warning',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY:\n      created: 2019-03-01\n      rotated: 2025-09-30\n'),
      hits: 1,
      note: 'the later date counts: a warning',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { rotated: 2025-07-04 }\n'),
      hits: 1,
      note: 'an error: past twice the age',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { rotated: 2025-07-05 }\n'),
      hits: 1,
      note: 'a warning still: twice the age, and not past it',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { rotated: 2025-10-03 }\n'),
      hits: 1,
      note: 'a note: due today',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { rotated: 2025-10-17 }\n'),
      hits: 1,
      note: 'a note: due in fourteen days',
    },
    {
      path: policyPath,
      text: 'rotation:\n  max-age-days: 30\n  due-soon-days: 3\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-11-30 }\n',
      hits: 1,
      note: 'the policy sets the age',
    },
    {
      path: policyPath,
      text: keys(
        '    SALESLOFT_READ_KEY: { created: 2024-01-01 }\n    SALESLOFT_WRITE_KEY: { created: 2024-02-29 }\n',
      ),
      hits: 2,
      note: 'each key by itself; one was made on a leap day',
    },
    {
      path: policyPath,
      text: keys('    crm.token: { created: 2025-01-01 }\n'),
      hits: 1,
      note: 'whatever its name: the policy says that it is a key',
    },
    {
      path: policyPath,
      text: 'rotation: { keys: { "SALESLOFT_API_KEY": { created: 2025-01-01 } } }\n',
      hits: 1,
      note: 'the other way to write YAML',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { rotated: 2025-01-01 }\n'),
      hits: 1,
      note: 'once, though a workflow uses it too',
      others: {
        '.github/workflows/sync.yml': workflow(
          '          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
        ),
      },
    },
    {
      path: policyPath,
      text: 'rotation:\n  max-age-days: 3650\n  due-soon-days: 365\n  keys:\n    SALESLOFT_API_KEY: { created: 2016-06-01 }\n',
      hits: 1,
      note: 'a note: ten years may pass, and nearly have',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { created: 2025-10-18 }\n'),
      hits: 0,
      note: '75 days: due in fifteen',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { created: 2019-01-01, rotated: 2025-12-31 }\n'),
      hits: 0,
      note: 'old, but replaced yesterday',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { created: 2026-01-01 }\n'),
      hits: 0,
      note: 'made today',
    },
    {
      path: policyPath,
      text: 'rotation:\n  max-age-days: 365\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-06-01 }\n',
      hits: 0,
      note: 'young enough for this policy',
    },
    {
      path: policyPath,
      text: 'rotation:\n  due-soon-days: 0\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-10-04 }\n',
      hits: 0,
      note: 'nobody wants to be told before the day',
    },
    {
      path: policyPath,
      text: 'rotation:\n  max-age-days: 90\n',
      hits: 0,
      note: 'no key is declared',
    },
    { path: policyPath, text: 'fail-on: error\n', hits: 0, note: 'nothing about rotation' },
    {
      path: policyPath,
      text: keys('    # SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
      hits: 0,
      note: 'a comment',
    },
    {
      path: '.github/workflows/sync.yml',
      text: workflow('          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n'),
      hits: 0,
      note: 'nothing says how old it is: the calendar lists it as not known',
    },
    {
      path: 'config/rotation.yml',
      text: keys('    SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
      hits: 0,
      note: 'no policy of this scan',
    },
    {
      path: 'keys.md',
      text: '| SALESLOFT_API_KEY | created: 2019-01-01 |\n',
      hits: 0,
      note: 'a document',
    },
    {
      path: 'settings.yml',
      text: 'salesloft:\n  api_key: ${SALESLOFT_API_KEY}\n  created: 2019-01-01\n',
      hits: 0,
      note: 'a setting with a date of its own',
    },
    {
      path: policyPath,
      text: keys('    SALESLOFT_API_KEY: { rotated: 2025-12-01 }\n'),
      hits: 0,
      note: 'the key of another repository is its own business',
      others: {
        'packages/api/.github/salesloft-guard.yml': keys('    SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
      },
    },
  ],
  selects: (path) => path === policyPath,
  collect: ({ path, text }) => keyFactsOf(path, text),
  // Standard input has no keys of its own, whatever the policy beside it declares.
  applies: (facts, { policy, secrets, found, repository }) => {
    const declares = Object.keys(policy.rotation.keys).length > 0
    return facts.length > 0 || (repository !== undefined && (declares || found.length > 0 || !!secrets))
  },
  judge: async (facts, judging) => {
    const { knownFrom } = await import('../rotation/facts.ts')
    const { rotationEntries } = await import('../rotation/keys.ts')
    const { messageOf, severityOf } = await import('../rotation/words.ts')
    const { secrets = [], notes = [] } = (await judging.secrets?.()) ?? {}
    const rotation = rotationEntries(knownFrom(facts, judging, secrets))
    const hits = rotation.flatMap((entry): RepositoryHit[] => {
      const severity = severityOf(entry)
      // A key that leaked and was taken out has no line to point at; its own finding says what to do.
      const isGone = entry.fingerprint !== undefined && entry.path === null
      if (severity === undefined || isGone) return []
      const message = messageOf(entry, judging.policy.rotation.maxAgeDays)
      return [{ ...placeOf(entry), severity, message, introduced: false }]
    })
    return { hits, applied: rotation.some(({ date }) => date !== null), rotation, notices: notes }
  },
}

function placeOf({ key, holder = '', path, line, fingerprint }: RotationEntry) {
  const identity = fingerprint === undefined ? `key ${key} ${holder}` : `leaked ${fingerprint}`
  return { path: path ?? policyPath, line: line ?? 1, identity }
}
