// Which files GitHub, and what follows it, reads as workflows and composite actions.

/** Where they are looked for. */
export function isWorkflow(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path)
}

/** A composite action's description, in any folder. */
export function isAction(path: string): boolean {
  return /(?:^|\/)action\.ya?ml$/i.test(path)
}
