// Turns the description of the policy into JSON Schema draft-07, for editors. Adds no rule of its own.
import { assertNever } from '../errors.ts'
import { keyOf } from './shape.ts'
import type { AnyField, RecordShape, Shape, TextForm } from './shape.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * A key with nothing behind it means its default, which an editor sees as null: lists, tables and records allow it.
 * A date gets a pattern because editors check `format` only when asked to.
 */
export function toJsonSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'choice':
      return { enum: shape.values }
    case 'text':
      return textSchema(shape.form)
    case 'day':
      return { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }
    case 'whole':
      return { type: 'integer', minimum: shape.min, maximum: shape.max }
    case 'list': {
      const items = toJsonSchema(shape.item)
      const least = shape.min > 0 ? { type: 'array', minItems: shape.min } : { type: ['array', 'null'] }
      return { ...least, maxItems: shape.max, items }
    }
    case 'table':
      return tableSchema(shape)
    case 'record':
      return recordSchema(shape)
    default:
      return assertNever(shape)
  }
}

function textSchema(form: TextForm): JsonSchema {
  const pattern = form.pattern === undefined ? {} : { pattern: form.pattern.source }
  return { type: 'string', minLength: 1, maxLength: form.maxLength, ...pattern }
}

function tableSchema(shape: Extract<Shape, { kind: 'table' }>): JsonSchema {
  const value = toJsonSchema(shape.value)
  return {
    type: ['object', 'null'],
    propertyNames: textSchema(shape.name),
    properties: Object.fromEntries(shape.suggested.map((name) => [name, value])),
    additionalProperties: value,
  }
}

function recordSchema(shape: RecordShape): JsonSchema {
  const fields = Object.entries(shape.fields)
  const required = fields.filter(([, field]) => field.required === true).map(([name]) => keyOf(name))
  return {
    type: required.length > 0 ? 'object' : ['object', 'null'],
    additionalProperties: false,
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(fields.map(([name, field]) => [keyOf(name), fieldSchema(field)])),
  }
}

function fieldSchema(field: AnyField): JsonSchema {
  const withDefault = field.default === undefined ? {} : { default: onPaper(field.default) }
  return { description: field.doc, ...toJsonSchema(field.shape), ...withDefault }
}

function onPaper(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [keyOf(name), onPaper(inner)]))
}
