// The reference part of docs/policy.md, written from the description of the policy. Markdown that prettier leaves alone.
import { assertNever } from '../errors.ts'
import { policyShape } from './schema.ts'
import { keyOf } from './shape.ts'
import type { AnyField, RecordShape, Shape } from './shape.ts'

/** `docs/policy.md` with the part between its two marks written anew. A page without the marks comes back as it is. */
export function withReference(page: string): string {
  const reference = fieldLines(policyShape([]), 0).join('\n')
  const marks = /(?<=<!-- reference:start -->\n)[^]*(?=<!-- reference:end -->)/
  return page.replace(marks, () => `\n${reference}\n\n`)
}

/** A nested list of every key with its form, its default and its purpose. */
function fieldLines(shape: RecordShape, depth: number): readonly string[] {
  return Object.entries(shape.fields).flatMap(([name, field]) => {
    const line = `${'  '.repeat(depth)}- \`${keyOf(name)}\` (${formOf(field)}): ${field.doc}`
    const inner = recordIn(field.shape)
    return inner === undefined ? [line] : [line, ...fieldLines(inner, depth + 1)]
  })
}

function formOf(field: AnyField): string {
  const scalar = ['string', 'number'].includes(typeof field.default)
  const condition =
    field.required === true ? '; required' : scalar ? `; default \`${String(field.default)}\`` : ''
  return `${nameOf(field.shape)}${condition}`
}

function nameOf(shape: Shape): string {
  switch (shape.kind) {
    case 'choice':
      return shape.values.map((value) => `\`${value}\``).join(', ')
    case 'text':
      return 'text'
    case 'day':
      return 'date'
    case 'whole':
      return `${shape.min} to ${shape.max}`
    case 'list':
      return shape.item.kind === 'record' ? 'list' : `list of ${nameOf(shape.item)}`
    case 'table':
      return shape.value.kind === 'record' ? 'by name' : `by name: ${nameOf(shape.value)}`
    case 'record':
      return 'keys'
    default:
      return assertNever(shape)
  }
}

/** The record whose keys a reader has to know next, through the list or table around it. */
function recordIn(shape: Shape): RecordShape | undefined {
  if (shape.kind === 'record') return shape
  if (shape.kind === 'list') return recordIn(shape.item)
  return shape.kind === 'table' ? recordIn(shape.value) : undefined
}
