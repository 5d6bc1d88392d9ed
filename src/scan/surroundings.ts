// The words around a place that belong to the same line or statement, and what they say about it. Reads at most a few
// hundred characters each way, so that a long line costs no more than a short one.

export interface Surroundings {
  readonly line: string
  /** The line up to the match. */
  readonly before: string
  readonly after: string
  /** The lines that belong together with it: back to an empty one or the end of a statement. */
  readonly statement: string
}

const boundary = /\n[ \t]{0,40}\r?\n|;[ \t]{0,40}\r?\n|\n\}[^\n]{0,80}\n/

export function surroundings(text: string, at: number, length: number): Surroundings {
  const from = Math.max(0, at - 400)
  const head = text.slice(from, at)
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const tail = text.slice(at, at + length + 300)
  const end = tail.indexOf('\n', length)
  const rest = end === -1 ? tail : tail.slice(0, end)
  const statement = (head.split(boundary).at(-1) ?? '') + rest
  return { line: before + rest, before, after: rest, statement }
}

/** Compared, replaced or refused, and so not called. */
export function isCompared(line: string): boolean {
  const before = line.slice(-80)
  return (
    /(?:replace(?:All|First)?|g?sub!?|starts?_?with\??|HasPrefix|Replace|includes|contains|indexOf|match(?:es)?|test|equals|removeprefix|not_to|refute|assert\w*|[!=]==?)[\s(]{0,3}(?:\w{1,40},\s{0,3})?(?:\/\^?|[rf]?["'`])?\^?$/i.test(
      before,
    ) || /xmlns(?::\w+)?=["']$|["']\$?(?:id|schema|\$schema|@context|\$id)["']:\s{0,3}["']$/.test(before)
  )
}

/** A connection of another kind, or to another host. */
export function isElsewhere({ statement, line, before }: Surroundings): boolean {
  return (
    isLocal(line) ||
    /\bssl["']?\s{0,3}[:=]\s{0,3}\{\s{0,20}$/.test(before) ||
    /\b(?:database|db|pool|postgres\w*|pg|mysql\w*|mongo\w*|redis\w*|knex|sequelize|typeorm|dialect\w*|smtp|nodemailer|createTransport|mailer|imap|ldap|elastic\w*|kafka|amqp|rabbit\w*|sidekiq|cable|ssl_params|DATABASE_URL|jwt|signature)\b/i.test(
      statement,
    ) ||
    /https?:\/\/(?!(?:api|accounts|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com)[\w.-]{3}/.test(line)
  )
}

export function isLocal(line: string): boolean {
  return /localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal/i.test(line)
}

/** A sentence that warns of it. */
export function isAdvice(line: string): boolean {
  return /\b(?:never|not|don[’']?t|avoid|instead of|insecure|unsafe|wrong|bad|warning|deprecated|vulnerab\w+|forbidden|must|should|redirects?)\b|❌|✗|⚠|^\s{0,3}[-+]\s{0,2}-/i.test(
    line,
  )
}
