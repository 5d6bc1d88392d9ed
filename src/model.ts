// The nouns of the program. Every other file speaks in these words; nothing here does anything.
// Names that leave the program (JSON fields, reasons, ids) are public interface: changing one breaks users.

export type Severity = 'error' | 'warning' | 'note'
export type Confidence = 'high' | 'medium' | 'low'

/** `--fail-on`: the lowest severity that makes a run fail. */
export type FailOn = Severity | 'never'

export type SourceKind = 'workspace' | 'changes' | 'history' | 'staged' | 'stdin'
export type Where = 'file' | 'commit-message' | 'pull-request'

/** A commit as findings show it. `id` is the full object id, `date` ISO 8601 with offset. */
export interface Commit {
  readonly id: string
  readonly author?: string
  readonly date: string
}

/** Pulls bytes. `read` fills at most `length` bytes at `offset` and returns how many; 0 is the end. */
export interface ByteReader {
  read(into: Uint8Array, offset: number, length: number): number
  close(): void
}

/** One thing to scan: a file, a blob of a commit, a commit message, the text of a pull request. */
export interface Document {
  /** Relative to the root, `/`-separated; bytes that are no UTF-8 are shown as `\xNN`. Empty unless a file. */
  readonly path: string
  readonly where: Where
  readonly commit?: Commit
  /** Brought in by the change under judgement; `null` where the source knows no change. */
  readonly introduced: boolean | null
  /** Another part of a sharded scan reports it: only what rules about the whole repository gather from it counts here. */
  readonly aside?: boolean
  /** The object of the database that it is, where a history is read: a blob, a commit, a tag. */
  readonly object?: string
  /** A version that is not the repository's present one: of it only credentials count, which may still work. */
  readonly past?: boolean
  /** The change that brought it replaced it again or took it away: rules about the whole repository judge what stands. */
  readonly superseded?: boolean
  /** May be called again for a second pass. Throws {@link Unreadable}. */
  open(): ByteReader
  /** Before a finding is believed: throws {@link Unreadable} where the bytes were not the document's own. A system call a folder. */
  confirm?(): void
}

/** Why a document was not read. The first five leave the coverage complete, the others do not. */
export type UnreadReason =
  | 'excluded'
  | 'symbolic-link'
  | 'submodule'
  | 'lfs-pointer'
  | 'not-a-file'
  | 'permission-denied'
  | 'vanished'
  | 'io-error'
  | 'missing-object'
  | 'corrupt-object'
  | 'range-unavailable'

export interface Unread {
  readonly path: string
  readonly reason: UnreadReason
}

/** A file that was read already, and holds nothing that any rule asks about. */
export type Clean = Pick<Coverage, 'bytes'>

/** Where documents come from. `root` is the folder's absolute path, `base` and `head` are object ids. */
export interface SourceFacts {
  readonly kind: SourceKind
  readonly root: string
  readonly base?: string
  readonly head?: string
  /** `i/n`, where one part of the source was read. */
  readonly shard?: string
}

/** One part of a source: `holds` says whether it owns the thing of that name, e.g. an object's id. */
export interface Part {
  readonly holds: (key: string) => boolean
  /** The source is not split. */
  readonly whole?: true
  /** Whether rules about the whole repository are judged here, for which the files of all parts are read. */
  readonly judging: boolean
}

/**
 * Documents, and what could not be read, one by one. The same come many at a time as `batches`, where files are read faster
 * than promises settle; whoever wraps the documents leaves these out without having to know of them.
 */
export interface Documents extends AsyncIterable<Document | Unread> {
  readonly batches?: () => AsyncIterable<Iterable<Document | Unread | Clean>>
}

export interface Source {
  /** Settled once `documents` has been walked to its end. */
  readonly facts: SourceFacts
  /** Commits that had to be read and were; absent where the source reads none. */
  readonly commits?: { readonly expected: number; readonly read: number }
  documents(): Documents
  /** The part of a sharded scan that a source splits by itself; others are split by the paths of their documents. */
  part?(part: Part): Source
  /**
   * What was read in all, where most of it is not worth a document: a history reads every blob once and hands on the
   * few that may hold something. Settled once `documents` has been walked.
   */
  readonly volume?: { readonly files: Coverage['files']; readonly bytes: number }
  /**
   * The versions that a change replaced, under the paths they had. Whatever is found there too was there before,
   * though the file around it is new. For comparison only.
   */
  replaced?(): AsyncIterable<Document | Unread>
  /** What a person must be told about the source itself, e.g. why a range could not be read. */
  readonly notices: readonly string[]
}

/** The files of the state under judgement, for a rule that has to follow code from one file into another. */
export interface FileTree {
  /** Relative to the root, `/`-separated, as documents have them. */
  paths(): Promise<readonly string[]>
  /** Decoded; `undefined` where there is no such file, or none that can be read. */
  text(path: string): Promise<string | undefined>
}

/** A line of a file of the work tree; 1-based. */
export interface LineOfFile {
  readonly path: string
  readonly line: number
}

export interface FirstCommit {
  readonly commit: Commit
  /** False where a shallow clone ends there: the line is as old, or older. */
  readonly exact: boolean
}

/** Answers questions about the repository around the documents. Absent where there is none. */
export interface Repository {
  /** Which of `paths` git would refuse to add by default, judged by the `.gitignore` files alone. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** Who owns it at GitHub, where that is known: the owner's own actions and workflows are no strangers. */
  readonly owner?: string
  readonly tree?: FileTree
  /** The commits that brought lines of the work tree in, one answer each; what cannot be told soon is undefined. */
  firstCommits?(lines: readonly LineOfFile[]): Promise<readonly (FirstCommit | undefined)[]>
}

export interface Coverage {
  readonly complete: boolean
  readonly files: { readonly expected: number; readonly read: number }
  readonly bytes: number
  readonly commits?: { readonly expected: number; readonly read: number }
  readonly unread: readonly Unread[]
}

declare const redacted: unique symbol
/** Text that holds no whole secret. Only `scan/redact.ts` makes one. */
export type Redacted = string & { readonly [redacted]: true }

/** 1-based; columns in UTF-16 code units; `endColumn` exclusive, as in SARIF. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

export interface Suppression {
  /** `fingerprint` (policy), `baseline`, or the marker of an inline comment. */
  readonly by: string
  readonly reason?: string
  readonly owner?: string
  /** ISO date. */
  readonly expires?: string
}

/** A place in a file, 1-based. */
export interface LastPlace {
  readonly path: string
  readonly startLine: number
  readonly startColumn: number
}

export interface Finding extends Region {
  readonly ruleId: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly title: string
  readonly message: string
  readonly where: Where
  readonly path: string | null
  readonly commit?: Commit
  readonly removedBy?: Commit
  readonly inTip?: boolean
  readonly occurrences?: number
  /** Where a credential stands today, or stood last, if that is elsewhere than where it first came in. */
  readonly lastPlace?: LastPlace
  readonly introduced: boolean | null
  readonly evidence: Redacted
  readonly fingerprint: string
  readonly suppressed?: Suppression
  /** What Salesloft said of the credential, where it was asked; `unknown` where it gave no clear answer. */
  readonly verified?: 'live' | 'revoked' | 'unknown'
  readonly remediation: string
}

export type ChecklistStatus = 'pass' | 'fail' | 'warn' | 'not-applicable'

export interface ChecklistRow {
  readonly id: string
  readonly title: string
  readonly status: ChecklistStatus
  /** Fingerprints of the findings that decide the status. */
  readonly findings: readonly string[]
}

export interface Summary {
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly suppressed: number
  readonly conclusion: 'success' | 'failure'
}

/** A change to the policy, the baseline or an inline suppression that the judged change itself brings. */
export interface Request {
  readonly kind: 'policy' | 'baseline' | 'inline'
  readonly path: string
  readonly line?: number
  readonly detail: string
}

/** One repository of a report about many. */
export interface RepositoryRow extends Omit<Summary, 'suppressed'> {
  readonly name: string
  /** Everything that had to be read was. */
  readonly complete: boolean
}

/** A secret as GitHub lists it: its name and age, never its value. */
export interface StoredSecret {
  /** Upper case. */
  readonly name: string
  /** When its value was last set: a UTC day. */
  readonly updated: string
  readonly holder: 'repository' | 'organization' | `environment ${string}`
}

export interface SecretAges {
  readonly secrets: readonly StoredSecret[]
  /** What could not be read and why, in sentences. */
  readonly notes: readonly string[]
}

/** `leaked`: it must be replaced whatever its age. `unknown`: nothing says when it was made. */
export type RotationState = 'leaked' | 'far-overdue' | 'overdue' | 'due-soon' | 'current' | 'unknown'

/** One key of the calendar of rotations. Dates are UTC days in ISO 8601. */
export interface RotationEntry {
  /** The name of the secret or setting; of a leaked key, what its finding shows of it. */
  readonly key: string
  /** Who holds it, where several hold one of that name: `environment production`, `organization`. */
  readonly holder?: string
  /** What the date was taken from; `null` where nothing is known. */
  readonly source: 'github' | 'policy' | 'commit' | null
  /** When it was made, or set, or committed. */
  readonly date: string | null
  /** It may be older: the date is where a shallow clone ends. */
  readonly atLeast?: true
  readonly ageDays: number | null
  /** `null` where the date is unknown, and where the key has leaked: then it is due at once. */
  readonly due: string | null
  readonly state: RotationState
  /** Where it is declared, used or leaked. */
  readonly path: string | null
  readonly line: number | null
  /** Of the finding, where the key has leaked. */
  readonly fingerprint?: string
}

/** The one result of a run. Reporters turn it into text; they add no facts. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly source: SourceFacts
  readonly coverage: Coverage
  readonly findings: readonly Finding[]
  readonly checklist: readonly ChecklistRow[]
  readonly summary: Summary
  readonly requested: readonly Request[]
  readonly notices: readonly string[]
  /** Where the report joins those of many repositories. */
  readonly repositories?: readonly RepositoryRow[]
  /** What is due first comes first; absent where no key is known. */
  readonly rotation?: readonly RotationEntry[]
}
