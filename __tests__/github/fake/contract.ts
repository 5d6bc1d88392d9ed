// GitHub's published OpenAPI document as the judge of what the fake is asked and what it answers, so that neither side
// of a test can drift from the real API. `../openapi.cut.json` is made by `scripts/cut-openapi.ts`.
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import type { SentCheckRun } from './state.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
}

interface Operation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[]
  readonly requestBody?: unknown
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>
}

interface Document {
  readonly operations: Readonly<Record<string, Operation>>
  readonly webhooks: Readonly<Record<string, unknown>>
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> }
}

export interface Asked {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

/** Each check gives the violations it found, in words; none means that GitHub would take it. */
export interface Contract {
  request(operation: string, asked: Asked): readonly string[]
  response(operation: string, status: number, body: unknown): readonly string[]
  webhook(name: string, payload: unknown): readonly string[]
}

const file = new URL('../openapi.cut.json', import.meta.url)

export function openContract(): Contract {
  const document: Document = JSON.parse(readFileSync(file, 'utf8'))
  const judge = schemaJudge(document, { coerceTypes: false })
  // Path and query hold text; `?page=2` is an integer to the document.
  const coercing = schemaJudge(document, { coerceTypes: true })

  function operationOf(name: string): Operation {
    const found = document.operations[name]
    if (found === undefined) throw new Error(`The cut of the OpenAPI document has no operation "${name}"`)
    return found
  }

  function request(name: string, asked: Asked): readonly string[] {
    const { parameters, requestBody } = operationOf(name)
    const pointer = ['operations', name]
    const known = parameters.map((parameter, index) =>
      placed(document, parameter, [...pointer, 'parameters', String(index)]),
    )
    return [
      ...known.flatMap((parameter) => parameterProblems(coercing, parameter, asked)),
      ...Object.keys(asked.query).flatMap((key) => {
        return known.some((parameter) => parameter.in === 'query' && parameter.name === key)
          ? []
          : [`?${key} is unknown`]
      }),
      ...(requestBody === undefined ? [] : judge([...pointer, 'requestBody', ...json], asked.body)),
    ]
  }

  function response(name: string, status: number, body: unknown): readonly string[] {
    const described = operationOf(name).responses[String(status)]
    // Every operation may also answer with errors that its description leaves out, such as 401 and 429.
    if (described === undefined) return status >= 400 ? [] : [`${status} is no answer of ${name}`]
    const pointer = described.$ref?.slice('#/'.length).split('/') ?? [
      'operations',
      name,
      'responses',
      String(status),
    ]
    return judge([...pointer, ...json], body)
  }

  return { request, response, webhook: (name, payload) => judge(['webhooks', name], payload) }
}

const json = ['content', 'application/json', 'schema']

type Judge = (pointer: readonly string[], value: unknown) => readonly string[]

function schemaJudge(document: Document, options: { readonly coerceTypes: boolean }): Judge {
  const ajv = new Ajv({ ...options, strict: false, allErrors: true, logger: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'github', ...document })
  const compiled = new Map<string, ValidateFunction>()
  return (pointer, value) => {
    const $ref = `github#/${pointer.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`
    const validate = compiled.get($ref) ?? ajv.compile({ $ref })
    compiled.set($ref, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
  }
}

type Placed = Parameter & { readonly pointer: readonly string[] }

function placed(
  document: Document,
  parameter: Parameter | { readonly $ref: string },
  at: readonly string[],
): Placed {
  if (!('$ref' in parameter)) return { ...parameter, pointer: at }
  const pointer = parameter.$ref.slice('#/'.length).split('/')
  const found = document.components.parameters[pointer.at(-1) ?? '']
  if (found === undefined) throw new Error(`The cut of the OpenAPI document lacks ${parameter.$ref}`)
  return { ...found, pointer }
}

function parameterProblems(judge: Judge, parameter: Placed, asked: Asked): readonly string[] {
  const value = (parameter.in === 'path' ? asked.path : asked.query)[parameter.name]
  if (value === undefined) return parameter.required === true ? [`${parameter.name} is missing`] : []
  // Ajv coerces in place, which needs something around the value.
  return judge([...parameter.pointer, 'schema'], value).map((problem) => `${parameter.name}: ${problem}`)
}

/** What the document only says in prose about annotations: https://docs.github.com/en/rest/checks/runs */
export function annotationProblems(body: SentCheckRun | undefined): readonly string[] {
  return (body?.output?.annotations ?? []).flatMap((annotation) => [
    ...((annotation.title ?? '').length > 255 ? ['an annotation title is over 255 characters'] : []),
    ...(Buffer.byteLength(annotation.message) > 65_536 ? ['an annotation message is over 64 KB'] : []),
    ...((annotation.end_column ?? 1) < (annotation.start_column ?? 1)
      ? ['an annotation ends before it starts']
      : []),
    ...(annotation.start_line < 1 ? ['an annotation starts before line 1'] : []),
    ...('start_column' in annotation && annotation.start_line !== annotation.end_line
      ? ['an annotation over several lines has columns']
      : []),
  ])
}
