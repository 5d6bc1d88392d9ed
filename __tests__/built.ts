// The bundles as they ship, for tests that must not depend on when somebody last built: those in `dist`, or, where a
// source is newer, some made of the sources as they are.
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Host = 'cli' | 'action'

export interface Built {
  readonly bundles: Readonly<Record<Host, string>>
  readonly remove: () => void
}

export function built(...hosts: readonly Host[]): Built {
  const scratch = mkdtempSync(join(tmpdir(), 'guard-built-'))
  // Some tests run the product as somebody else.
  chmodSync(scratch, 0o755)
  const inDist = (host: Host): string => resolve('dist', host, 'index.js')
  const stale = hosts.filter((host) => !isFresh(inDist(host)))
  if (stale.length > 0) build(scratch, stale)
  const bundle = (host: Host): string =>
    stale.includes(host) ? join(scratch, 'dist', host, 'index.js') : inDist(host)
  return {
    bundles: { cli: bundle('cli'), action: bundle('action') },
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  }
}

function isFresh(bundle: string): boolean {
  const made = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  return sources.every((name) => statSync(join('src', name)).mtimeMs <= made)
}

/** The two steps of `scripts/build.ts`, into another folder. */
function build(scratch: string, hosts: readonly Host[]): void {
  const tool = (name: string, ...args: readonly string[]) =>
    execFileSync(process.execPath, [`node_modules/.bin/${name}`, ...args], { stdio: 'pipe' })
  copyFileSync('package.json', join(scratch, 'package.json'))
  symlinkSync(resolve('node_modules'), join(scratch, 'node_modules'))
  tool('tsc', '-p', '.', '--outDir', join(scratch, 'lib'))
  const bundle = (module: string, name: string) =>
    tool('ncc', 'build', join(scratch, 'lib', module), '-o', join(scratch, 'dist', name), '-C', '-q')
  for (const host of hosts) bundle(`${host}/index.js`, host)
  bundle('pack/blob-thread.js', 'blobs')
  bundle('source/tree-thread.js', 'tree')
}
