// A repository that holds nothing: no settings, no index, no remotes, no `info/exclude`. Git run in its name is not
// swayed by what the real one has.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type ObjectFormat = 'sha1' | 'sha256'

export interface EmptyGitDir {
  readonly gitDir: string
  readonly remove: () => void
}

/** The least that git takes for a repository, in a temporary folder. */
export function createEmptyGitDir(format: ObjectFormat = 'sha1'): EmptyGitDir {
  const gitDir = mkdtempSync(join(tmpdir(), 'salesloft-guard-'))
  mkdirSync(join(gitDir, 'objects'))
  mkdirSync(join(gitDir, 'refs'))
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/main\n')
  writeFileSync(join(gitDir, 'config'), settings[format])
  return { gitDir, remove: () => rmSync(gitDir, { recursive: true, force: true }) }
}

const settings: Readonly<Record<ObjectFormat, string>> = {
  sha1: '',
  sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n',
}
