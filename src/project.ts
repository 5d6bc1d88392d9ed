// What the project is called and where it lives, in one place: every link the program prints is made from it.
import manifest from '../package.json' with { type: 'json' }

export const name: string = manifest.name
export const version: string = manifest.version

export const repository = 'https://github.com/salesloft-guard/salesloft-guard'

/** Where a rule's page can be read. `id` is a rule id, never text from a scanned repository. */
export function ruleUrl(id: string): string {
  return fileUrl(`docs/rules/${id}.md`)
}

/** Where a file of the default branch can be read. */
export function fileUrl(path: string): string {
  return `${repository}/blob/main/${path}`
}

/** Where a file of the default branch is served as it is, e.g. the schema that editors fetch. */
export function rawUrl(path: string): string {
  return `${repository.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/${path}`
}
