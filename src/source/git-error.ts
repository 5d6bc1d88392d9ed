// What can be wrong with git, as one typed error that a person can act on. Git's own words are cut to one line.
import { UsageError } from '../errors.ts'

export type GitProblem = 'missing' | 'not-a-repository' | 'corrupt' | 'failed'

const advice: Readonly<Record<GitProblem, string>> = {
  missing: 'Install git, or scan the folder without the parts that need it.',
  'not-a-repository': 'Name a folder that holds a complete git repository.',
  corrupt: 'Run `git fsck` there, or make a fresh clone.',
  failed: 'Run the same command there by hand to see all that git says.',
}

/** Ends the run: what git knows cannot be guessed. */
export class GitError extends UsageError {
  readonly problem: GitProblem
  constructor(problem: GitProblem, what: string) {
    super(`${what} ${advice[problem]}`)
    this.problem = problem
  }
}

/** How a child process of git ended. `stderr` is the start of what it said. */
export interface Ending {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
}

const signs: readonly (readonly [GitProblem, RegExp])[] = [
  ['not-a-repository', /not a git repository/i],
  [
    'corrupt',
    /index file|bad signature|corrupt|bad index|bad object|bad tree|inflate|packfile|unable to read|missing (blob|tree|commit)|bad revision 'HEAD'|invalid sha1|does not match/i,
  ],
]

/** The error for a command that did not end well. */
export function failure(args: readonly string[], folder: string, ending: Ending): GitError {
  const problem = signs.find(([, sign]) => sign.test(ending.stderr))?.[0] ?? 'failed'
  const how = ending.signal === null ? `exit code ${ending.code ?? 'unknown'}` : `signal ${ending.signal}`
  const said = oneLine(ending.stderr)
  return new GitError(problem, `git ${args[0] ?? ''} failed in ${folder} (${said === '' ? how : said}).`)
}

// The first line that says why. Control characters and the credentials of a URL must not reach a log.
function oneLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines[0] ?? ''
  return line
    .replace(/\/\/[^/@\s]*@/g, '//***@')
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
    .slice(0, 300)
}
