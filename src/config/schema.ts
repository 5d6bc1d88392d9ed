// The policy, key by key: what it is for, how it is written, what holds without it. The one place to add a key.
import { rawUrl } from '../project.ts'
import * as forms from './forms.ts'
import { toJsonSchema } from './json-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { defaultPolicy, foreignMarkers } from './policy.ts'
import type { CustomRule, Environment, KeyDates, Policy, PolicySuppression } from './policy.ts'
import type { Rotation, ServiceAccounts, Webhooks } from './policy.ts'
import { choice, day, list, record, table, text, whole } from './shape.ts'
import type { RecordShape } from './shape.ts'

const severity = choice(['error', 'warning', 'note'])
// Every path is asked about every glob.
const globs = list(text(forms.glob), { max: 200 })
const ruleLevel = choice(['off', 'error', 'warning', 'note'])

const environment = record<Environment>({
  files: {
    doc: 'Globs of the files that belong to this environment.',
    shape: globs,
    default: [],
  },
  scopes: {
    doc: "Scopes a credential of this environment may ask for; `*` stands for any. Without it the rule's own table holds.",
    shape: list(text(forms.scope), { max: 200 }),
  },
})

const keyDates = record<KeyDates>({
  created: { doc: 'The day the key was made.', shape: day },
  rotated: { doc: 'The day the key was last replaced.', shape: day },
})

const rotation = record<Rotation>({
  maxAgeDays: {
    doc: 'How many days old a key may grow. Past that it is stale, past twice that it is an error.',
    shape: whole(1, 3650),
    default: defaultPolicy.rotation.maxAgeDays,
  },
  dueSoonDays: {
    doc: 'How many days before that a note says that it is due.',
    shape: whole(0, 3649),
    default: defaultPolicy.rotation.dueSoonDays,
  },
  keys: {
    doc: 'When keys were made, by the name of the secret or setting that holds them. The later date counts; none may be to come.',
    shape: table(forms.settingName, keyDates),
    default: {},
  },
})

const serviceAccounts = record<ServiceAccounts>({
  reader: { doc: 'The setting that holds the reading key.', shape: text(forms.settingName), required: true },
  writer: { doc: 'The setting that holds the writing key.', shape: text(forms.settingName), required: true },
})

const webhooks = record<Webhooks>({
  handlers: {
    doc: 'Globs of files that receive Salesloft webhooks, beside those that are recognised.',
    shape: globs,
    default: [],
  },
  verifiers: {
    doc: 'Functions outside this repository that verify the signature.',
    shape: list(text(forms.functionName), { max: 200 }),
    default: [],
  },
})

const suppression = record<PolicySuppression>({
  fingerprint: { doc: 'The finding, as a report names it.', shape: text(forms.fingerprint), required: true },
  reason: {
    doc: 'Why the finding is acceptable.',
    shape: text(forms.sentence('a reason', 500)),
    required: true,
  },
  owner: { doc: 'Who answers for it.', shape: text(forms.sentence('a person or team', 100)) },
  expires: { doc: 'The last day on which it holds.', shape: day },
})

const customRule = record<CustomRule>({
  id: {
    doc: 'Its name in reports, in `rules` and in ignore comments.',
    shape: text(forms.ruleId),
    required: true,
  },
  pattern: {
    doc: 'A regular expression that cannot be slow: every repetition needs an upper limit (`{20,200}`, not `+`), no lookaround, no backreference. A group `(?<secret>…)` marks the credential, `(?i)` in front ignores case.',
    shape: text(forms.pattern),
    required: true,
  },
  keywords: {
    doc: 'A text is searched only where it holds one of these, whatever its case.',
    shape: list(text(forms.keyword), { min: 1, max: 20 }),
    required: true,
  },
  severity: { doc: 'How bad it is.', shape: severity, default: 'error' },
  title: { doc: 'What is wrong, in one line.', shape: text(forms.sentence('a title', 120)), required: true },
  message: { doc: 'What to do about it.', shape: text(forms.sentence('a message', 500)) },
})

const ruleName = { ...forms.ruleId, expected: 'the id of a rule' }

/** The whole policy. `ruleIds` are the built-in rules, which editors then offer by name. */
export function policyShape(ruleIds: readonly string[]): RecordShape {
  return record<Policy>({
    failOn: {
      doc: 'The lowest severity that fails the check.',
      shape: choice(['error', 'warning', 'note', 'never']),
      default: defaultPolicy.failOn,
    },
    include: {
      doc: 'Globs of the files to scan; empty means all.',
      shape: globs,
      default: [],
    },
    exclude: {
      doc: 'Globs of the files to leave out; each is listed as unread.',
      shape: globs,
      default: [],
    },
    rules: {
      doc: 'Severity by rule id, or `off`.',
      shape: table(ruleName, ruleLevel, ruleIds),
      default: {},
    },
    environments: {
      doc: 'What belongs to development, staging, production, and what keys there may do.',
      shape: table(forms.environmentName, environment, ['development', 'staging', 'production']),
      default: {},
    },
    rotation: { doc: 'How old keys may grow.', shape: rotation, default: defaultPolicy.rotation },
    serviceAccounts: { doc: 'Two keys for reading and writing, by name.', shape: serviceAccounts },
    webhooks: {
      doc: 'What cannot be told from code about webhooks.',
      shape: webhooks,
      default: defaultPolicy.webhooks,
    },
    suppressions: {
      doc: 'Findings that are accepted, each with a reason.',
      shape: list(suppression, { max: 10_000 }),
      default: [],
    },
    inline: {
      doc: 'Ignore comments of other scanners to honour beside `salesloft-guard:ignore`.',
      shape: list(choice(foreignMarkers), { max: foreignMarkers.length }),
      default: [],
    },
    customRules: { doc: 'Patterns of your own.', shape: list(customRule, { max: 100 }), default: [] },
  })
}

/** The JSON Schema (draft-07) that editors use. The same rule ids give the same bytes. */
export function policySchema(ruleIds: readonly string[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: rawUrl('schema/salesloft-guard.schema.json'),
    title: 'salesloft-guard policy',
    description: 'What a repository decides about its salesloft-guard scan: .github/salesloft-guard.yml',
    ...toJsonSchema(policyShape(ruleIds)),
  }
}
