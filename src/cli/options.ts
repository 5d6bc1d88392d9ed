// Every command and option of the command line, once: the parser, the help and the refusals all read these tables.

export interface Option {
  /** Long name without dashes. */
  readonly name: string
  /** What the value is called in the help; absent for a switch. */
  readonly value?: string
  readonly repeat?: boolean
  /** The option may stand without its value; a value is only taken where it looks like a range. */
  readonly optional?: boolean
  readonly help: string
}

export interface Command {
  readonly name: string
  readonly operand?: string
  /** The operand may be given more than once. */
  readonly many?: true
  readonly help: string
  readonly options: readonly Option[]
  /** What is said of an operand that has no place here, instead of repeating it. */
  readonly unexpected?: string
}

const auditFile: Option = {
  name: 'audit-file',
  value: 'FILE',
  help: 'Add one JSON line to this file for every decision of the run.',
}

const scanOptions: readonly Option[] = [
  { name: 'include', value: 'GLOB', repeat: true, help: 'Read only the files that match. May be repeated.' },
  {
    name: 'exclude',
    value: 'GLOB',
    repeat: true,
    help: 'Leave out the files that match; they are listed as unread. May be repeated.',
  },
  {
    name: 'config',
    value: 'FILE',
    help: 'The policy (default .github/salesloft-guard.yml, if it is there).',
  },
  { name: 'baseline', value: 'FILE', help: 'Findings that were there before, as `baseline` writes them.' },
  {
    name: 'changes',
    value: 'BASE..HEAD',
    optional: true,
    help: 'Judge what the range brings in (default: what HEAD has and its base has not).',
  },
  {
    name: 'history',
    help: 'Read every blob and commit message that the refs reach, each once, and say where each finding came and went.',
  },
  {
    name: 'ref',
    value: 'REF',
    repeat: true,
    help: 'With --history: only this branch, tag or commit. May be repeated.',
  },
  {
    name: 'all-objects',
    help: 'With --history: also what no ref reaches any more (stashes, the reflog, objects that no gc has removed).',
  },
  {
    name: 'cache-file',
    value: 'FILE',
    help: 'With --history: remember in FILE what was read clean, and read only what is new. Keep it outside of the repository.',
  },
  { name: 'staged', help: 'Judge what a commit made now would bring in.' },
  { name: 'stdin', help: 'Read standard input instead of a folder.' },
  {
    name: 'fail-on',
    value: 'SEVERITY',
    help: 'Lowest severity that fails: error (default), warning, note or never.',
  },
  { name: 'format', value: 'FORMAT', help: 'text (default), json, sarif, markdown, html or audit.' },
  { name: 'output', value: 'FILE', help: 'Write the report to a file instead of standard output.' },
  auditFile,
  { name: 'shard', value: 'I/N', help: 'Read one part of N; `merge` joins their JSON reports.' },
  {
    name: 'verify',
    help: 'Ask api.salesloft.com whether each credential found is live. Nothing is sent anywhere without this.',
  },
  { name: 'strict', help: 'Exit with 3 where something that had to be read was not.' },
  { name: 'no-progress', help: 'Print no progress line on long scans.' },
]

export const commands: readonly Command[] = [
  {
    name: 'scan',
    operand: 'FOLDER',
    help: 'Scan what git tracks below the folder (or every file, without git).',
    options: scanOptions,
  },
  {
    name: 'baseline',
    operand: 'FOLDER',
    help: 'Write down the findings of today, so that only new ones fail.',
    options: [
      ...scanOptions.filter(({ name }) => ['include', 'exclude', 'config'].includes(name)),
      {
        name: 'output',
        value: 'FILE',
        help: 'Where to write (default .github/salesloft-guard-baseline.json).',
      },
    ],
  },
  {
    name: 'merge',
    operand: 'REPORT',
    many: true,
    help: 'Join JSON reports (files, or folders of them): the parts of a sharded scan, or those of many repositories.',
    options: [
      { name: 'format', value: 'FORMAT', help: 'text (default), json, sarif, markdown or html.' },
      ...scanOptions.filter(({ name }) => ['fail-on', 'output', 'strict'].includes(name)),
      {
        name: 'plan',
        value: 'FILE',
        help: 'Fail where a repository of this plan has no report.',
      },
    ],
  },
  {
    name: 'plan',
    operand: 'ORGANISATION',
    help: 'List the repositories of a GitHub organisation and pack them into chunks for `sweep`. Needs GH_TOKEN.',
    options: [
      { name: 'chunks', value: 'N', help: 'How many chunks there may be (default 16, at most 256).' },
      {
        name: 'include',
        value: 'GLOB',
        repeat: true,
        help: 'Only repositories whose owner/name matches. May be repeated.',
      },
      {
        name: 'exclude',
        value: 'GLOB',
        repeat: true,
        help: 'Not those whose owner/name matches. May be repeated.',
      },
      { name: 'output', value: 'FILE', help: 'Where to write the plan instead of standard output.' },
    ],
  },
  {
    name: 'sweep',
    operand: 'PLAN',
    help: 'Clone the repositories of one chunk of a plan, read their histories, and write a JSON report for each. Needs GH_TOKEN.',
    options: [
      { name: 'chunk', value: 'N', help: 'Which chunk, from 1.' },
      { name: 'output', value: 'FOLDER', help: 'Where the reports go, as OWNER/NAME.json.' },
      ...scanOptions.filter(({ name }) => name === 'fail-on'),
    ],
  },
  { name: 'rules', help: 'List the rules.', options: [] },
  {
    name: 'explain',
    operand: 'RULE',
    help: 'Say what a rule finds, why it matters and what to do.',
    options: [],
  },
  {
    name: 'verify',
    help: 'Ask Salesloft whether a credential is live: 0 live, 1 revoked, 2 unknown.',
    options: [
      {
        name: 'env',
        value: 'NAME',
        help: 'Read it from this environment variable instead of standard input.',
      },
      { name: 'format', value: 'FORMAT', help: 'text (default) or json.' },
      auditFile,
    ],
    unexpected:
      'verify takes no argument. If it was the credential: it is now in the shell history and was in the list of processes, so treat it as leaked and rotate it. Pipe the next one in, or name an environment variable with --env.',
  },
]

export const generalOptions: readonly Option[] = [
  { name: 'help', help: 'Print this help.' },
  { name: 'version', help: 'Print the version.' },
]
