// Walks a syntax tree without knowing its node types, and names what stands on the left of a declaration.
/* oxlint-disable typescript/switch-exhaustiveness-check -- a syntax tree has 250 types of nodes; the default is for all that say nothing here. */
import type { Node } from '@babel/types'
import type { Span } from './code.ts'

const apart: ReadonlySet<string> = new Set([
  'loc',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'extra',
  'errors',
  'tokens',
  'comments',
])

export function* childrenOf(node: Node): Generator<Node> {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (apart.has(key)) continue
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(one)) yield one
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

export function spanOf(node: Node): Span {
  return { start: node.start ?? 0, end: node.end ?? 0 }
}

/** The names that a pattern, a parameter or the left side of an assignment binds. */
export function namesOf(node: Node | null | undefined): string[] {
  switch (node?.type) {
    case 'Identifier':
      return [node.name]
    case 'ObjectPattern':
      return node.properties.flatMap((one) => namesOf(one.type === 'RestElement' ? one : one.value))
    case 'ArrayPattern':
      return node.elements.flatMap((one) => namesOf(one))
    case 'RestElement':
      return namesOf(node.argument)
    case 'AssignmentPattern':
      return namesOf(node.left)
    case 'TSParameterProperty':
      return namesOf(node.parameter)
    case 'MemberExpression':
      return namesOf(node.property)
    default:
      return []
  }
}

/** What a key or an identifier is called; empty where it is computed. */
export function keyOf(node: Node | null | undefined): string {
  if (node?.type === 'StringLiteral') return node.value
  if (node?.type === 'PrivateName') return node.id.name
  return namesOf(node)[0] ?? ''
}
