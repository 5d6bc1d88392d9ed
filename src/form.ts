// The few forms that a JSON value can have, for reading what was written elsewhere without believing it.

/** Where a value is not what it should be, as a path such as `findings[3].severity`; `undefined` where it is. */
export type Form = (value: unknown, at: string) => string | undefined

function form(holds: (value: unknown) => boolean): Form {
  return (value, at) => (holds(value) ? undefined : at)
}

export const text = form((value) => typeof value === 'string')
export const flag = form((value) => typeof value === 'boolean')
/** From 0 up, as far as JavaScript counts exactly. */
export const whole = form((value) => Number.isSafeInteger(value) && Number(value) >= 0)
export const nothing = form((value) => value === null)

export function oneOf(values: readonly string[]): Form {
  return form((value) => typeof value === 'string' && values.includes(value))
}

export function either(...forms: readonly Form[]): Form {
  return (value, at) => (forms.some((one) => one(value, at) === undefined) ? undefined : at)
}

export function optional(inner: Form): Form {
  return (value, at) => (value === undefined ? undefined : inner(value, at))
}

export function each(inner: Form): Form {
  return (value, at) => {
    if (!Array.isArray(value)) return at
    for (const [index, item] of value.entries()) {
      const wrong = inner(item, `${at}[${index}]`)
      if (wrong !== undefined) return wrong
    }
    return undefined
  }
}

/** Fields that are not named are left alone: a newer version may write more. */
export function fields(forms: Readonly<Record<string, Form>>): Form {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return at
    const own = new Map<string, unknown>(Object.entries(value))
    for (const [name, inner] of Object.entries(forms)) {
      const wrong = inner(own.get(name), at === '' ? name : `${at}.${name}`)
      if (wrong !== undefined) return wrong
    }
    return undefined
  }
}
