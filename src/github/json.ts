// Reads what came from outside as `unknown`: answers of the API and event payloads.
// Each reader gives `undefined` for anything but the shape it is named after; it never throws and never guesses.

export type Json = Readonly<Record<string, unknown>>

export function object(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined
}

export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** A whole number from 0 up that JavaScript holds exactly. */
export function count(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined
}

/** A full object id of a SHA-1 or SHA-256 repository. */
export function objectId(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined
}
