// Which files GitHub, and what follows it, reads as workflows and composite actions.

/** Where they are looked for. Thousands of paths are asked about, and nearly all end in another letter. */
export function isWorkflow(path: string): boolean {
  if ((path.charCodeAt(path.length - 1) | 0x20) !== 0x6c) return false
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path)
}

/** A composite action's description, in any folder. */
export function isAction(path: string): boolean {
  return /(?:^|\/)action\.ya?ml$/i.test(path)
}
