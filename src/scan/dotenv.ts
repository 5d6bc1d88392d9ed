// The `.env` family: which file names belong to it, and what such a file gives to its variables.

/** Endings that make the file a program or a document about `.env` files. */
const otherwise =
  /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|cs|md|mdx|html?|json|ya?ml|toml|xml|sh|bash|zsh|fish|ps1|txt|rst|lock|vue|svelte|css|scss|sql|png|svg|gpg|age|enc|asc|j2|tt|erb|nix|zip|gz)$/i
const exampleWord =
  /(?:^|[.\-_/])(?:example|examples|sample|samples|template|tpl|tmpl|dist|default|defaults|schema|skeleton|stub|demo|exemple)(?=$|[.\-_/])/i

/** `.env`, `.env.local`, `prod.env`, `.env-example`, `env.example`, `env.sample`, `.envrc`… by the name alone. */
export function isDotenvFamily(path: string): boolean {
  // Asked of every path: nearly all end here.
  if (!/env/i.test(path)) return false
  const name = baseName(path)
  // Every name of the family has the word, and few others do.
  if (!/env/i.test(name) || otherwise.test(name)) return false
  return (
    /^\.env(?:$|[.\-_])/i.test(name) ||
    /^[\w.-]+\.env$/i.test(name) ||
    /^env[.\-_](?:example|sample|template|dist|local|prod|production|dev|development|staging|test)\b/i.test(
      name,
    ) ||
    name === '.envrc' ||
    name === '.flaskenv'
  )
}

/** Whether the name says that the file shows what to fill in. It proves nothing: the values do. */
export function isExampleName(path: string): boolean {
  return exampleWord.test(baseName(path))
}

/** Files that tools other than a dotenv library read and that are committed on purpose; only a secret makes them wrong. */
export function isCommittedByDesign(path: string): boolean {
  return /^(?:\.envrc|\.flaskenv|\.env\.vault)$/i.test(baseName(path))
}

/** `.env.keys` holds the private keys that decrypt a dotenvx file: https://dotenvx.com/docs/env-keys-file */
export function isKeysFile(path: string): boolean {
  return /^\.env\.keys$/i.test(baseName(path))
}

export interface Variable {
  readonly name: string
  readonly value: string
  /** Offset of the name in the text. */
  readonly start: number
}

const line =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){0,8192})"|'([^']{0,8192})'|`([^`]{0,8192})`|([^\r\n]*))/gm

/** Every variable of the file that is given something, comments left out. */
export function variablesIn(text: string): Variable[] {
  // One by one: a match holds many times what is wanted of it.
  return Array.from(text.matchAll(line), (match) => ({
    name: match[1] ?? '',
    value: (match[2] ?? match[3] ?? match[4] ?? (match[5] ?? '').replace(/(?:^|[ \t])#.*$/s, '')).trim(),
    start: match.index,
  }))
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
