// Whom `uses:` runs, and whether what it runs can change under the same name.

export interface ActionReference {
  /** Absent for an image and for a path of the same repository. */
  readonly owner?: string
  readonly pinned: boolean
  readonly local: boolean
}

/** A full commit id; 64 digits where the repository uses SHA-256. https://docs.github.com/actions/reference/security/secure-use */
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
const digest = /@sha256:[0-9a-f]{64}$/i

/** GitHub's own organisations: whoever controls them controls the runner as well. */
const platform: ReadonlySet<string> = new Set(['actions', 'github'])

export function actionReference(uses: string): ActionReference {
  const reference = uses.trim()
  if (/^(?:\.|\$)\//.test(reference)) return { pinned: true, local: true }
  if (reference.startsWith('docker://')) return { pinned: digest.test(reference), local: false }
  const at = reference.lastIndexOf('@')
  const owner = reference.slice(0, reference.indexOf('/')).toLowerCase()
  return { owner, pinned: at !== -1 && commitId.test(reference.slice(at + 1)), local: false }
}

/** Somebody else's code that can be another tomorrow. `own` is the repository's owner, where it is known. */
export function isUntrusted(uses: string, own: string | undefined): boolean {
  const { owner, pinned, local } = actionReference(uses)
  if (pinned || local) return false
  return owner === undefined || (!platform.has(owner) && owner !== own?.toLowerCase())
}
