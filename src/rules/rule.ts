// What a rule is: facts for people, proofs that it works, and one small pure function that finds.
import type { Policy } from '../config/policy.ts'
import type { Confidence, Finding, Repository, RotationEntry, SecretAges, Severity } from '../model.ts'
import type { SinceWhen } from '../rotation/first-seen.ts'
import type { ScannedText } from '../scan/text.ts'

/**
 * A text the rule must or must not report. `{{name}}` stands for a credential made at run time by
 * `fake.ts`, so that no key-shaped literal stands in this repository and the page shows its shape only.
 */
export interface Example {
  readonly path: string
  readonly text: string
  /** How many findings of this rule: 0 makes it a near-miss. */
  readonly hits: number
  /** Why it is (not) reported, for the page. */
  readonly note?: string
  /** Other files of the repository that the verdict depends on. */
  readonly others?: Readonly<Record<string, string>>
}

export interface RuleFacts {
  /** Kebab-case and public: the name of the file, the page, the SARIF rule and the suppression. */
  readonly id: string
  readonly severity: Severity
  /** What is wrong, one line. */
  readonly title: string
  /** What an attacker can do with it. */
  readonly why: string
  /** What to do now. */
  readonly fix: string
  readonly references: readonly string[]
  readonly examples: readonly Example[]
}

/** Something found in one text. Offsets are into the text; `secret` never leaves `scan/`. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly confidence: Confidence
  /** The credential itself; absent where the finding is about a place and not a value. */
  readonly secret?: string
  /** What tells this finding from its like where there is no secret: hashed into the fingerprint. */
  readonly identity?: string
  /** The same for a finding about several credentials at once: another one makes another finding. */
  readonly secrets?: readonly string[]
  /** Replaces the rule's severity. */
  readonly severity?: Severity
  /** Replaces the rule's title as the message. Must hold nothing of the secret. */
  readonly message?: string
}

/** Judges one text by itself. */
export interface TextRule extends RuleFacts {
  readonly kind: 'text'
  /**
   * `code`: its hits are what code does, and none holds a credential. `file`: its hits have no extent, so that no other
   * takes their place. Without it, what it finds are credentials.
   */
  readonly about?: 'code' | 'file'
  /** What it says of one place may depend on any other, however far away. */
  readonly isFarSighted?: true
  /** Whether the file must be read for this rule although it holds no literal of interest. */
  selects?(path: string): boolean
  find(text: ScannedText): Iterable<Hit>
}

/** What a repository rule says: a place and a sentence. */
export interface RepositoryHit {
  readonly path: string
  readonly identity: string
  readonly message: string
  readonly line?: number
  /** On that line; 1-based, the end exclusive. */
  readonly startColumn?: number
  readonly endColumn?: number
  /** Replaces the rule's severity. */
  readonly severity?: Severity
  /** High where it is not said. */
  readonly confidence?: Confidence
  /** Where it stands in the text of the file: an ignore comment there may accept it. */
  readonly source?: { readonly text: string; readonly start: number }
  /** Time has brought it: no change that touches the file did, and none fails for it. */
  readonly introduced?: false
}

/** What a repository rule may ask when it judges. */
export interface Judging {
  /** Absent where the source has none around it, as standard input. */
  readonly repository: Repository | undefined
  readonly policy: Policy
  /** ISO date. */
  readonly today: string
  /** What the text rules found, in every version that was read, before any suppression. */
  readonly found: readonly Finding[]
  /** Fingerprints among them that the policy, the baseline or a comment accepts wherever they stand. */
  readonly accepted?: ReadonlySet<string>
  /** Paths that the judged change brings; absent where there is none. */
  readonly touched?: ReadonlySet<string>
  /** Since when each credential among them has been there, by fingerprint. */
  readonly since?: SinceWhen
  /** The ages of the secrets that GitHub keeps; absent where nobody may ask. Never rejects for what GitHub answers. */
  readonly secrets?: () => Promise<SecretAges>
}

/** What a rule says that has to tell more than places. */
export interface Verdict {
  readonly hits: readonly RepositoryHit[]
  /** False where it turned out that there was nothing to judge after all. */
  readonly applied?: boolean
  /** For the calendar of the report. */
  readonly rotation?: readonly RotationEntry[]
  /** What a person must be told though it is no finding, e.g. what could not be asked. */
  readonly notices?: readonly string[]
}

export function verdictOf(said: readonly RepositoryHit[] | Verdict): Verdict {
  return 'hits' in said ? said : { hits: said }
}

/** Judges the repository as a whole, from the facts that its texts gave while they went by. */
export interface RepositoryRule<Fact = unknown> extends RuleFacts {
  readonly kind: 'repository'
  /** Whether the file must be read for this rule although it holds no literal of interest. */
  selects(path: string): boolean
  /**
   * Called for each text that was read in full; of a change for the versions that stand at its head, and no others. What it says of a
   * path is kept until the end. `found` is what the text rules found in this text.
   */
  collect(text: ScannedText, found: readonly Finding[]): Fact | undefined
  /** Called for each window of a text too large to be read in full: for what must not be passed over in silence. */
  collectPart?(text: ScannedText): Fact | undefined
  /** Whether there is anything to judge; without it, whether any text gave a fact. */
  applies?(facts: readonly Fact[], judging: Judging): boolean | Promise<boolean>
  judge(facts: readonly Fact[], judging: Judging): Promise<readonly RepositoryHit[] | Verdict>
}

export type Rule = TextRule | RepositoryRule
