// A repository's full name becomes part of an address and of a path here, so nothing else may pass for one.

/** `owner/name`, by GitHub's own rule for names. */
export function isRepositoryName(name: string): boolean {
  return /^[A-Za-z0-9-]+\/[\w.-]+$/.test(name) && !/\/\.{1,2}$/.test(name)
}
