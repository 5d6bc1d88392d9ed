import { isDotenvFamily, isExampleName, baseName } from '../scan/dotenv.ts'
import type { RepositoryRule } from './rule.ts'

/** What a dotenv library reads and a person fills in; the last two stand for `.env.*.local`. */
const toIgnore = ['.env', '.env.local', '.env.development.local', '.env.production.local'] as const

/** Package manifests and the dotenv libraries that they name. */
const manifest =
  /^(?:package\.json|pyproject\.toml|requirements[\w.-]*\.txt|Pipfile|setup\.(?:py|cfg)|Gemfile|composer\.json|go\.mod|Cargo\.toml|mix\.exs|pubspec\.yaml)$/
const dotenvLibrary =
  /["'\s/:](?:dotenv|dotenvx|@dotenvx\/dotenvx|dotenv-[\w-]+|python-dotenv|django-environ|environs|python-decouple|phpdotenv|symfony\/dotenv|godotenv|dotenvy|flutter_dotenv|dotenv_parser)\b/

/** One of them stands in each of these names: the text is long, and most have none. */
const partsOfNames = ['dotenv', 'environ', 'decouple']

const usesLibrary = (text: string): boolean =>
  partsOfNames.some((part) => text.includes(part)) && dotenvLibrary.test(text)

/** The folder of a package that uses dotenv. */
type PackageFolder = string

export const dotenvNotIgnored: RepositoryRule<PackageFolder> = {
  kind: 'repository',
  id: 'dotenv-not-ignored',
  severity: 'warning',
  title: '.env files are not ignored by git',
  why: 'The next `git add .` commits whatever stands in a .env file, and with it the credentials.',
  fix: 'Add these lines to .gitignore: `.env`, `.env.local`, `.env.*.local` (and `!.env.example` after them where a wider pattern hides it).',
  references: ['https://git-scm.com/docs/gitignore', 'https://12factor.net/config'],
  examples: [
    { path: 'package.json', text: '{}', hits: 1, note: 'no .gitignore' },
    { path: '.gitignore', text: '.env\n', hits: 1, note: '.env.local is left' },
    { path: '.gitignore', text: '.env*\n!.env\n', hits: 1, note: 'a negation brings it back' },
    {
      path: '.gitignore',
      text: '/.env*\n',
      hits: 1,
      note: 'the package below uses dotenv too',
      others: { 'packages/api/package.json': '{"dependencies": {"dotenv": "16"}}' },
    },
    { path: '.gitignore', text: '.env\n.env.local\n.env.*.local\n', hits: 0 },
    { path: '.gitignore', text: '.env*\n!.env.example\n', hits: 0 },
    {
      path: '.gitignore',
      text: '/.env*\n',
      hits: 0,
      note: 'a nested file covers the package',
      others: { 'api/.gitignore': '.env*', 'api/.env.example': 'A=\n' },
    },
  ],
  selects: isManifest,
  collect: ({ path, text }) => {
    const uses = isManifest(path) ? usesLibrary(text) : isDotenvFamily(path) && isExampleName(path)
    return uses ? folderOf(path) : undefined
  },
  applies: (_folders, { repository }) => repository !== undefined,
  judge: async (folders, { repository }) => {
    if (repository === undefined) return []
    const places = [...new Set(['', ...folders])].sort()
    const candidates = places.flatMap((folder) => toIgnore.map((name) => folder + name))
    const ignored = await repository.ignored(candidates)
    return places.flatMap((folder) => {
      const open = toIgnore.filter((name) => !ignored.has(folder + name))
      if (open.length === 0) return []
      const where = folder === '' ? '' : ` in ${folder}`
      return [
        {
          path: `${folder}.gitignore`,
          identity: folder,
          message: `git does not ignore ${open.join(', ')}${where}`,
        },
      ]
    })
  },
}

export function isManifest(path: string): boolean {
  return manifest.test(baseName(path))
}

/** With its closing slash; empty for the root. */
function folderOf(path: string): PackageFolder {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
