// A repository of the plan on this machine, for as long as it is being read.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireGit, type Git } from '../source/git.ts'

export interface Remote {
  /** `GITHUB_SERVER_URL`, e.g. `https://github.com`. */
  readonly serverUrl: string
  readonly token: string
}

export interface Clone {
  readonly git: Git
  readonly folder: string
  remove(): void
}

/** Longer than any healthy clone takes, in seconds: a job lives six hours and has others to read. */
const patience = 3600

/**
 * All refs, those of pull requests too: what was pushed there is as public as a branch. The token travels in the
 * environment and is offered to the server's address alone. Throws `GitError`.
 */
export async function mirror(name: string, { serverUrl, token }: Remote): Promise<Clone> {
  const folder = join(realpathSync(mkdtempSync(join(tmpdir(), 'salesloft-guard-'))), 'mirror.git')
  const remove = (): void => rmSync(join(folder, '..'), { recursive: true, force: true })
  const server = serverUrl.replace(/(?<!\/)\/+$/, '')
  try {
    const git = requireGit({ folder: join(folder, '..'), gitDir: folder })
    await git.read(['clone', '--quiet', '--mirror', '--', `${server}/${name}.git`, folder], {
      reach: 'network',
      signal: AbortSignal.timeout(patience * 1000),
      env: authorisation(server, token),
    })
    return { git: requireGit({ folder, gitDir: folder }), folder, remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** https://git-scm.com/docs/git-config#Documentation/git-config.txt-httplturlgt */
function authorisation(server: string, token: string): Readonly<Record<string, string>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  }
}
