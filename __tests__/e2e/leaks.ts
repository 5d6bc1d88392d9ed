// Says whether a text gives away a credential, whole or in a part that helps anybody, plain or encoded.

/** Enough characters of the hidden part to be no accident, few enough that a sloppy redaction shows. */
const revealing = 12

/** The names of the credentials of which `text` holds more than prefix and last four characters. */
export function leaksIn(text: string, secrets: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(secrets).flatMap(([name, secret]) => (reveals(text, secret) ? [name] : []))
}

function reveals(text: string, secret: string): boolean {
  const hidden = secret.replace(/^(?:v\d_)?(?:ak_)?(?:\d+_)?/, '')
  return [hidden, base64Core(secret), Buffer.from(hidden).toString('hex')].some((form) =>
    holdsPart(text, form),
  )
}

function holdsPart(text: string, form: string): boolean {
  for (let at = 0; at + revealing <= form.length; at++) {
    if (text.includes(form.slice(at, at + revealing))) return true
  }
  return false
}

/** Without the last group, which may hold what stands behind the secret. */
const base64Core = (secret: string): string => Buffer.from(secret).toString('base64').slice(0, -4)
