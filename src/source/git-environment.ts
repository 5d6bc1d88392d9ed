// What git is told before it runs, so that neither a hostile repository nor an inherited variable can make it
// run a program, ask a question, write, or look at another repository. Pure data; nothing starts here.
import { devNull } from 'node:os'
import type { Place } from './locate.ts'

/** How much of the user's own set-up a command needs. Only `network` may talk to a remote. */
export type Reach = 'local' | 'network'

// https://git-scm.com/docs/git-config: each of these may name a program, or change what is printed.
const settings: Readonly<Record<string, string>> = {
  'core.fsmonitor': 'false',
  'core.hooksPath': devNull,
  'core.pager': 'cat',
  'core.quotePath': 'false',
  'core.untrackedCache': 'false',
  'core.attributesFile': devNull,
  'core.excludesFile': devNull,
  'log.showSignature': 'false',
  'protocol.ext.allow': 'never',
  'gc.auto': '0',
  // Not the gigabyte of a pack that git would map, and half of what it keeps inflated: 180 MB instead of 430, in the same time.
  'core.packedGitWindowSize': '1m',
  'core.packedGitLimit': '64m',
  'core.deltaBaseCacheLimit': '48m',
  'maintenance.auto': 'false',
}

// https://git-scm.com/docs/git#_environment_variables
const always: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  GIT_PAGER: 'cat',
  GIT_ATTR_NOSYSTEM: '1',
  GCM_INTERACTIVE: 'never',
  LC_ALL: 'C',
  LANGUAGE: '',
}

// Git before 2.44 does not know GIT_NO_LAZY_FETCH: an empty list of protocols stops it from fetching all the same.
const offline: Readonly<Record<string, string>> = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

// Where the user's own settings are, and, for a fetch, the means to reach the remote.
const kept: Readonly<Record<Reach, RegExp>> = {
  local: /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/,
  network:
    /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CONFIG_PARAMETERS|EXEC_PATH|ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|PROXY_COMMAND|SSL_\w+|HTTP_\w+)$/,
}

/** The arguments before the subcommand. `safe.directory` holds for this one command and one folder only. */
export function globalArguments(
  place: Place,
  more: Readonly<Record<string, string>> = {},
): readonly string[] {
  const pairs = Object.entries({ ...settings, ...more, 'safe.directory': place.toplevel ?? place.gitDir })
  return ['--no-pager', ...pairs.flatMap(([key, value]) => ['-c', `${key}=${value}`]), '-C', place.folder]
}

/**
 * The child's environment. The repository is named outright, so that git searches for none, and so that a folder
 * of another owner (a container job) is no obstacle to any version of git.
 */
export function environment(inherited: NodeJS.ProcessEnv, place: Place, reach: Reach): NodeJS.ProcessEnv {
  const plain = Object.entries(inherited).filter(([name]) => !/^GIT_/i.test(name) || kept[reach].test(name))
  return {
    ...Object.fromEntries(plain),
    ...always,
    ...(reach === 'local' ? offline : {}),
    GIT_DIR: place.gitDir,
    ...(place.toplevel === undefined ? {} : { GIT_WORK_TREE: place.toplevel }),
    ...(place.objects === undefined ? {} : { GIT_OBJECT_DIRECTORY: place.objects }),
  }
}
