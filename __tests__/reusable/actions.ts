// The three actions that the reusable workflows use, as far as they use them, over local folders.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { scrubbedEnvironment } from '../source/gitrepo.ts'

export interface Ground {
  /** The job's folder. */
  readonly workspace: string
  /** Where artifacts of the run are kept, a folder each. */
  readonly artifacts: string
  /** Folders that `actions/checkout` clones, by `owner/name`; the one that calls is under the empty name. */
  readonly repositories: Readonly<Record<string, string>>
}

type With = Readonly<Record<string, string>>

/** Throws where the real action would end in failure. */
export function act(uses: string, given: With, ground: Ground): void {
  const [name = '', ref = ''] = uses.split('@')
  if (!/^[0-9a-f]{40}$/.test(ref)) throw new Error(`${uses} is not pinned to a commit`)
  const action = actions[name]
  if (action === undefined) throw new Error(`${uses} is not known here`)
  action(given, ground)
}

const actions: Readonly<Record<string, (given: With, ground: Ground) => void>> = {
  'actions/checkout': checkout,
  'actions/upload-artifact': upload,
  'actions/download-artifact': download,
}

function checkout({ repository = '', path = '.', 'fetch-depth': depth = '1' }: With, ground: Ground): void {
  const from = ground.repositories[repository]
  if (from === undefined) throw new Error(`There is no repository ${repository}`)
  const to = join(ground.workspace, path)
  // The program itself is this very folder, with the bundle that is under test.
  if (repository !== '') return symlinkSync(from, to)
  const flags = depth === '0' ? [] : [`--depth=${depth}`]
  const cloned = spawnSync('git', ['clone', '-q', ...flags, `file://${from}`, to], {
    env: scrubbedEnvironment(),
    encoding: 'utf8',
  })
  if (cloned.status !== 0) throw new Error(cloned.stderr)
}

/** Hidden files stay behind unless asked for: https://github.com/actions/upload-artifact#inputs */
function upload(given: With, { workspace, artifacts }: Ground): void {
  const source = resolve(workspace, given['path'] ?? '')
  const target = join(artifacts, given['name'] ?? '')
  const files = filesAt(source).filter(
    (file) => given['include-hidden-files'] === 'true' || !/(?:^|\/)\./.test(relative(dirname(source), file)),
  )
  if (files.length === 0) {
    if (given['if-no-files-found'] === 'error') throw new Error(`No files were found at ${source}`)
    return
  }
  if (existsSync(target)) throw new Error(`An artifact named ${given['name'] ?? ''} exists already`)
  const root = statSync(source).isDirectory() ? source : dirname(source)
  for (const file of files) {
    const to = join(target, relative(root, file))
    mkdirSync(dirname(to), { recursive: true })
    cpSync(file, to)
  }
}

function filesAt(path: string): readonly string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
}

/** One that is named must be there; a pattern may fit none. */
function download({ name, pattern = '', path = '.' }: With, { workspace, artifacts }: Ground): void {
  const wanted = new RegExp(`^${pattern.replaceAll('*', '.*')}$`)
  const found = readdirSync(artifacts).filter((artifact) =>
    name === undefined ? wanted.test(artifact) : artifact === name,
  )
  if (name !== undefined && found.length === 0) throw new Error(`Artifact not found: ${name}`)
  for (const artifact of found)
    cpSync(join(artifacts, artifact), join(workspace, path), { recursive: true, force: true })
  if (found.length > 0 && !existsSync(join(workspace, path))) throw new Error(basename(path))
}
