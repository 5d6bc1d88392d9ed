// A rule that the policy brings along. Its pattern has been counted to run in linear time (config/pattern.ts).
import { compilePattern } from '../config/pattern.ts'
import type { CustomRule } from '../config/policy.ts'
import { repository } from '../project.ts'
import type { ScannedText } from '../scan/text.ts'
import type { Hit, TextRule } from './rule.ts'

/** The whole match is the secret, or its group named `secret`. */
export function customRule({ id, pattern, keywords, severity, title, message }: CustomRule): TextRule {
  const expression = compilePattern(pattern)
  const words = keywords.map((keyword) => keyword.toLowerCase())
  return {
    kind: 'text',
    id,
    severity,
    title,
    why: message ?? title,
    fix: 'This rule is the repository’s own: see its policy.',
    references: [`${repository}/blob/main/docs/policy.md`],
    examples: [],
    isFarSighted: true,
    find: (text) => (mentions(text, words) ? matches(text, expression, message) : []),
  }
}

function mentions({ text }: ScannedText, words: readonly string[]): boolean {
  const lower = text.toLowerCase()
  return words.some((word) => lower.includes(word))
}

function* matches({ text }: ScannedText, expression: RegExp, message: string | undefined): Generator<Hit> {
  for (const match of text.matchAll(expression)) {
    const secret = match.groups?.['secret'] ?? match[0]
    if (secret === '') continue
    const start = match.index + match[0].indexOf(secret)
    yield {
      start,
      end: start + secret.length,
      secret,
      confidence: 'medium',
      ...(message === undefined ? {} : { message }),
    }
  }
}
