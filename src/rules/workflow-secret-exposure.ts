import { salesloftWord } from '../scan/salesloft-word.ts'
import { isAction, isWorkflow } from '../workflows/paths.ts'
import { namedSecret } from '../workflows/secrets.ts'
import { rotateWhatWasExposed } from './advice.ts'
import type { RepositoryHit, RepositoryRule } from './rule.ts'

interface Source {
  readonly path: string
  /** Of a file too large to be judged, the expression that names the secret. */
  readonly text: string
  readonly isPart?: true
}

const step = (lines: string): string =>
  `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`
const withKey = '        env:\n          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n'
const commit = 'a'.repeat(40)

export const workflowSecretExposure: RepositoryRule<Source> = {
  kind: 'repository',
  id: 'workflow-secret-exposure',
  severity: 'error',
  title: 'Workflow exposes a Salesloft secret',
  why: 'A secret that a workflow prints stays in logs that everybody with read access can open, and one that it hands to code of others leaves with the next change of that code: GitHub masks the exact value only, and only in logs.',
  fix: `Give the secret as an environment variable to the one step that needs it, print nothing of it, pin the actions that receive it to a full commit id, and never run the code of a pull request beside it. If the workflow has run: ${rotateWhatWasExposed.charAt(0).toLowerCase()}${rotateWhatWasExposed.slice(1)}`,
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use',
    'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
  ],
  examples: [
    {
      path: '.github/workflows/sync.yml',
      text: step(`      - run: echo "key $SALESLOFT_API_KEY"\n${withKey}`),
      hits: 1,
      note: 'printed',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        '      - run: curl -H "Authorization: Bearer ${{ secrets.SALESLOFT_API_KEY }}" https://api.salesloft.com/v2/me\n',
      ),
      hits: 1,
      note: 'a warning: pasted into the script',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(`      - run: |\n          env | sort\n          ./sync\n${withKey}`),
      hits: 1,
      note: 'the whole environment is printed',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(`      - run: |\n          set -x\n          ./sync --key "$SALESLOFT_API_KEY"\n${withKey}`),
      hits: 1,
      note: 'commands are traced',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        '      - uses: someone/crm-sync@v2\n        with:\n          token: ${{ secrets.SALESLOFT_TOKEN }}\n',
      ),
      hits: 1,
      note: 'an action of others that can change',
    },
    {
      path: '.github/workflows/sync.yml',
      text: `on: push\nenv: &key\n  KEY: \${{ secrets.SALESLOFT_API_KEY }}\njobs:\n  a:\n    steps:\n      - run: npm ci\n      - run: npm run sync\n`,
      hits: 1,
      note: 'a warning: every step receives it',
    },
    {
      path: '.github/workflows/check.yml',
      text: `on: pull_request_target\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm test\n${withKey}`,
      hits: 1,
      note: "a pull request's code runs beside it",
    },
    {
      path: '.github/workflows/release.yml',
      text: 'on: push\njobs:\n  deploy:\n    uses: someone/workflows/.github/workflows/deploy.yml@main\n    secrets: inherit\n',
      hits: 1,
      note: 'another workflow shows that there is a Salesloft secret to inherit',
      others: { '.github/workflows/sync.yml': step(`      - run: ./sync\n${withKey}`) },
    },
    {
      path: 'actions/sync/action.yml',
      text: 'inputs:\n  salesloft-api-key:\n    required: true\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo "${{ inputs.salesloft-api-key }}"\n',
      hits: 1,
      note: 'a composite action',
    },
    {
      path: '.github/workflows/sync.yml',
      text: '{% if crm %}\nenv: ${{ secrets.SALESLOFT_API_KEY }}\n\tsteps: [\n',
      hits: 1,
      note: 'a note: a template cannot be judged',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(`      - run: ./sync\n${withKey}`),
      hits: 0,
      note: 'the one step that needs it',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        `      - run: |\n          if [ -z "$SALESLOFT_API_KEY" ]; then echo "SALESLOFT_API_KEY is not set"; fi\n          echo "\${SALESLOFT_API_KEY:+set} \${#SALESLOFT_API_KEY}"\n${withKey}`,
      ),
      hits: 0,
      note: 'presence and length',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(`      - run: echo "$SALESLOFT_API_KEY" | ./login --password-stdin\n${withKey}`),
      hits: 0,
      note: 'piped, not printed',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        `      - run: |\n          echo "::add-mask::$SALESLOFT_API_KEY"\n          echo "SALESLOFT_API_KEY=$SALESLOFT_API_KEY" > .env\n${withKey}`,
      ),
      hits: 0,
      note: 'a mask, and a file',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        `      - uses: someone/crm-sync@${commit} # v2\n        with:\n          token: \${{ secrets.SALESLOFT_TOKEN }}\n`,
      ),
      hits: 0,
      note: 'pinned',
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        '      - uses: ./actions/sync\n        with:\n          token: ${{ secrets.SALESLOFT_TOKEN }}\n      - uses: actions/github-script@v8\n        env:\n          KEY: ${{ secrets.SALESLOFT_TOKEN }}\n',
      ),
      hits: 0,
      note: "the repository's own and GitHub's",
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        '      - uses: someone/notify@v1\n        with:\n          token: ${{ secrets.SLACK_TOKEN }}\n          text: salesloft sync\n      - run: echo ${{ secrets.SALESLOFT_CLIENT_ID }} ${{ vars.SALESLOFT_URL }}\n',
      ),
      hits: 0,
      note: "another vendor's, and what is public",
    },
    {
      path: '.github/workflows/check.yml',
      text: `on: pull_request_target\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n      - run: npm test\n${withKey}`,
      hits: 0,
      note: 'the base is checked out',
    },
    {
      path: '.github/workflows/check.yml',
      text: `on: pull_request\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm test\n${withKey}`,
      hits: 0,
      note: 'changes from forks get no secrets there',
    },
    {
      path: '.github/workflows/release.yml',
      text: 'on: push\njobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    secrets: inherit\n',
      hits: 0,
      note: 'within the repository',
      others: { '.github/workflows/sync.yml': step(`      - run: ./sync\n${withKey}`) },
    },
    {
      path: '.github/workflows/sync.yml',
      text: step(
        `      - if: \${{ secrets.SALESLOFT_API_KEY != '' }}\n        run: |\n          # echo $SALESLOFT_API_KEY\n          echo 'use $SALESLOFT_API_KEY'\n${withKey}`,
      ),
      hits: 0,
      note: 'a condition, a comment, single quotes',
    },
    {
      path: 'deploy/values.yml',
      text: 'run: echo ${{ secrets.SALESLOFT_API_KEY }}\n',
      hits: 0,
      note: 'no workflow',
    },
  ],
  selects: isWorkflow,
  collect: ({ path, text }) =>
    (isWorkflow(path) || isAction(path)) && (salesloftWord.test(text) || /inherit/.test(text))
      ? { path, text }
      : undefined,
  collectPart({ path, text }) {
    const secret = isWorkflow(path) || isAction(path) ? namedSecret(text) : undefined
    return secret && { path, text: text.slice(secret.start, secret.end), isPart: true }
  },
  judge: async (sources, { repository }) => {
    const latest = [...new Map(sources.map((source) => [source.path, source])).values()]
    if (!latest.some(({ text }) => salesloftWord.test(text))) return []
    const { judgeWorkflow } = await import('../workflows/judge.ts')
    const surroundings = {
      owner: repository?.owner,
      namesSalesloft: latest.some(({ text }) => namedSecret(text)),
    }
    return latest.flatMap(({ path, text, isPart = false }) =>
      judgeWorkflow(text, { ...surroundings, isPart }).map(({ region, identity, ...said }): RepositoryHit => {
        const { startLine: line, startColumn, endLine, endColumn } = region
        const place = { line, startColumn, endColumn: endLine === line ? endColumn : startColumn }
        return { ...said, path, identity: `${path}\0${identity}`, ...(isPart ? {} : place) }
      }),
    )
  },
}
