// A set of names that nearly always holds one: a set for each of tens of thousands of credentials would take more room than all
// else that is known of them.

export type OneOrMore = string | Set<string> | undefined

export function withOne(some: OneOrMore, name: string): OneOrMore {
  if (some === undefined || some === name) return name
  return typeof some === 'string' ? new Set([some, name]) : some.add(name)
}

export function eachOf(some: OneOrMore): readonly string[] {
  return typeof some === 'object' ? [...some] : some === undefined ? [] : [some]
}

export function allOf(lists: readonly OneOrMore[]): ReadonlySet<string> {
  const all = new Set<string>()
  for (const list of lists) for (const name of eachOf(list)) all.add(name)
  return all
}
