// What names, globs, scopes and the like look like in a policy. Every pattern here runs in linear time on any text.
import { globProblem } from './glob.ts'
import { patternProblem } from './pattern.ts'
import type { TextForm } from './shape.ts'

export const glob: TextForm = {
  expected: 'a glob relative to the root, at most 256 characters',
  pattern: /^[^\x00-\x1f]+$/,
  check: globProblem,
  maxLength: 256,
}

export const ruleId: TextForm = {
  expected: 'a rule id in kebab-case',
  pattern: /^[a-z][a-z0-9-]{1,63}$/,
  maxLength: 64,
}

/** A name with 32 hex digits in a row is a credential in the place of its name. */
export const settingName: TextForm = {
  expected: 'the name of a setting or secret, never its value',
  pattern: /^(?!.*[0-9a-fA-F]{32})[A-Za-z_][A-Za-z0-9_.-]{0,127}$/,
  maxLength: 128,
}

export const environmentName: TextForm = {
  expected: 'the name of an environment, e.g. production',
  pattern: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
  maxLength: 64,
}

/** `<resource>:<action>`; `*` on either side, the short `read:*` too. https://developers.salesloft.com (scopes). */
export const scope: TextForm = {
  expected: 'a scope such as people:read, *:read or *',
  pattern: /^(\*|openid|[a-z_]+:[a-z*]+|\*:[a-z*]+)$/,
  maxLength: 64,
}

export const functionName: TextForm = {
  expected: 'the name of a function, e.g. verifySalesloft or Signature.verify',
  pattern: /^(?!.*[0-9a-fA-F]{32})[A-Za-z_$][A-Za-z0-9_$.:]{0,127}$/,
  maxLength: 128,
}

export const fingerprint: TextForm = {
  expected: 'a fingerprint as a report shows it',
  pattern: /^[A-Za-z0-9][A-Za-z0-9:_-]{7,63}$/,
  maxLength: 64,
}

export const keyword: TextForm = {
  expected: 'a literal of 3 to 64 characters without spaces at its ends',
  pattern: /^[^\s\x00-\x1f][^\x00-\x1f]{1,62}[^\s\x00-\x1f]$/,
  maxLength: 64,
}

export const pattern: TextForm = {
  expected: 'a regular expression of at most 1,000 characters',
  check: patternProblem,
  maxLength: 1000,
}

/** Prose: one line that says something. */
export function sentence(expected: string, maxLength: number): TextForm {
  return { expected: `${expected}, at most ${maxLength} characters`, pattern: /\S/, maxLength }
}
