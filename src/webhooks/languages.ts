// Which files are source code, and how each language writes comments, strings and blocks. Data only.

export interface Language {
  readonly id: string
  /** How its routines are found: by a parser, by braces, by indentation. */
  readonly reader: 'parser' | 'braces' | 'indentation'
  readonly lineComments: readonly string[]
  readonly blockComments: readonly (readonly [string, string])[]
  /** Longest first. A quote of three characters runs over lines. */
  readonly quotes: readonly string[]
  /** A line ends a statement. */
  readonly newlines: boolean
  /** The last expression of a routine is what it gives back. */
  readonly implicit: boolean
  /** Files find each other by the names of classes or by their folder, and not by a path in an import. */
  readonly byName: boolean
}

const cLike = {
  reader: 'braces',
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  quotes: ['"', "'"],
  newlines: false,
  implicit: false,
  byName: true,
} as const satisfies Omit<Language, 'id'>

const indented = {
  reader: 'indentation',
  lineComments: ['#'],
  blockComments: [],
  quotes: ['"', "'"],
  newlines: true,
  implicit: true,
  byName: true,
} as const satisfies Omit<Language, 'id'>

const javascript: Language = {
  ...cLike,
  id: 'javascript',
  reader: 'parser',
  quotes: ['"', "'", '`'],
  newlines: true,
  byName: false,
}
const python: Language = {
  ...indented,
  id: 'python',
  quotes: ['"""', "'''", '"', "'"],
  implicit: false,
  byName: false,
}
const ruby: Language = { ...indented, id: 'ruby', blockComments: [['\n=begin', '\n=end']] }
const elixir: Language = { ...indented, id: 'elixir', quotes: ['"""', '"', "'"] }
const php: Language = { ...cLike, id: 'php', lineComments: ['//', '#'] }
const go: Language = { ...cLike, id: 'go', quotes: ['"', "'", '`'], newlines: true }
const java: Language = { ...cLike, id: 'java', quotes: ['"""', '"', "'"] }
const kotlin: Language = { ...java, id: 'kotlin', newlines: true }
const csharp: Language = { ...java, id: 'csharp' }
const rust: Language = { ...cLike, id: 'rust', quotes: ['"'], implicit: true }
const scala: Language = { ...kotlin, id: 'scala', implicit: true }
const other: Language = { ...kotlin, id: 'other' }

const byExtension: Readonly<Record<string, Language>> = {
  ...among('js jsx mjs cjs ts tsx mts cts vue svelte astro', javascript),
  ...among('py pyw', python),
  ...among('rb rake ru', ruby),
  ...among('ex exs', elixir),
  ...among('php phtml', php),
  ...among('go', go),
  ...among('java groovy', java),
  ...among('kt kts', kotlin),
  ...among('cs', csharp),
  ...among('rs', rust),
  ...among('scala', scala),
  ...among('swift dart', other),
}

function among(extensions: string, language: Language): Record<string, Language> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]))
}

/** Tests send deliveries to themselves; declarations and bundles are nobody's source. */
const noSource =
  /(?:^|\/)(?:__tests__|__mocks__|tests?|specs?|e2e|cypress|fixtures?|mocks?|testdata|node_modules)\/|[._-](?:test|spec|e2e|mock|stories)s?\.[a-z]+$|(?:^|\/)(?:test_|conftest)[^/]*\.py$|Tests?\.(?:java|kt|cs|php|scala|swift)$|\.blade\.php$|\.d\.[cm]?ts$|\.min\.[cm]?js$/

/** The language of a source file; undefined for tests and for whatever is no source. */
export function languageOf(path: string): Language | undefined {
  if (noSource.test(path)) return undefined
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined
}
