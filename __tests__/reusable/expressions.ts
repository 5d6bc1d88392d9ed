// `${{ … }}` as GitHub evaluates it, by GitHub's own expression library.
import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

export type Contexts = Readonly<Record<string, unknown>>

/** A text with its expressions filled in; one that is nothing but an expression keeps the expression's type. */
export function filled(template: string, contexts: Contexts): unknown {
  const whole = /^\$\{\{([^}]*)\}\}$/.exec(template.trim())?.[1]
  if (whole !== undefined) return plain(evaluate(whole, contexts))
  return template.replace(/\$\{\{(.*?)\}\}/g, (_all, inner: string) =>
    evaluate(inner, contexts).coerceString(),
  )
}

/** The verdict of an `if`. `always()` is the only status function that is asked for here. */
export function holds(condition: string, contexts: Contexts): boolean {
  const inner = condition.replace(/^\$\{\{|\}\}$/g, '')
  const value = evaluate(inner, contexts)
  return value.kind === data.Kind.Boolean ? value.value : value.coerceString() !== ''
}

const always = { name: 'always', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) }

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), [always]).parse()
  const known: data.ExpressionData = JSON.parse(JSON.stringify(contexts), data.reviver)
  if (known.kind !== data.Kind.Dictionary) throw new Error('contexts are a dictionary')
  return new Evaluator(parsed, known, new Map([['always', always]])).evaluate()
}

function plain(value: data.ExpressionData): unknown {
  return JSON.parse(JSON.stringify(value, data.replacer))
}
