// What a module takes from others and gives to them, in both module systems.
/* oxlint-disable typescript/switch-exhaustiveness-check -- a syntax tree has 250 types of nodes; the default is for all that say nothing here. */
import type { Node } from '@babel/types'
import type { Export, Import } from './code.ts'
import { keyOf, namesOf } from './javascript-nodes.ts'

export function importsOf(node: Node): Import[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers.map((one) => ({
        local: one.local.name,
        remote:
          one.type === 'ImportSpecifier'
            ? keyOf(one.imported)
            : one.type === 'ImportDefaultSpecifier'
              ? 'default'
              : '*',
        from: node.source.value,
      }))
    case 'ExportNamedDeclaration':
      return exported(node)
        .map(({ name, local }) => ({
          local: name,
          remote: local,
          from: node.source?.value ?? '',
        }))
        .filter(({ from }) => from !== '')
    case 'ExportAllDeclaration':
      return [{ local: '*', remote: '*', from: node.source.value }]
    case 'VariableDeclarator':
      return required(node.id, moduleIn(node.init))
    default:
      return []
  }
}

export function exportsOf(node: Node): Export[] {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      return node.source ? [] : exported(node)
    case 'ExportDefaultDeclaration':
      return [{ name: 'default', local: keyOf(idOf(node.declaration)) || 'default' }]
    case 'AssignmentExpression':
      return assigned(node.left, node.right)
    default:
      return []
  }
}

function exported(node: Node & { type: 'ExportNamedDeclaration' }): Export[] {
  const { declaration, specifiers } = node
  const declared =
    declaration?.type === 'VariableDeclaration'
      ? declaration.declarations.flatMap(({ id }) => namesOf(id))
      : namesOf(declaration ? idOf(declaration) : undefined)
  return [
    ...declared.map((name) => ({ name, local: name })),
    ...specifiers.flatMap((one) =>
      one.type === 'ExportSpecifier' ? [{ name: keyOf(one.exported), local: one.local.name }] : [],
    ),
  ]
}

function idOf(node: Node): Node | undefined {
  if (node.type === 'Identifier') return node
  return 'id' in node && node.id ? node.id : undefined
}

/** `exports.a = b`, `module.exports = b`, `module.exports = { a, b: c }`. */
function assigned(left: Node, right: Node): Export[] {
  if (left.type !== 'MemberExpression') return []
  const [name = ''] = namesOf(left.property)
  const base = left.object
  if (name === 'exports' && keyOf(base) === 'module') {
    if (right.type !== 'ObjectExpression')
      return [{ name: 'default', local: keyOf(idOf(right)) || 'exports' }]
    return right.properties.flatMap((one) =>
      one.type === 'ObjectProperty'
        ? [{ name: keyOf(one.key), local: keyOf(one.value) || keyOf(one.key) }]
        : [],
    )
  }
  const isExports = keyOf(base) === 'exports'
  return isExports ? [{ name, local: keyOf(idOf(right)) || name }] : []
}

function required(left: Node, from: string | undefined): Import[] {
  if (from === undefined) return []
  if (left.type === 'Identifier') return [{ local: left.name, remote: '*', from }]
  if (left.type !== 'ObjectPattern') return []
  return left.properties.flatMap((one) =>
    one.type === 'ObjectProperty' ? [{ local: keyOf(one.value), remote: keyOf(one.key), from }] : [],
  )
}

/** The module that `require('…')` or a dynamic import names. */
function moduleIn(node: Node | null | undefined): string | undefined {
  if (node?.type === 'AwaitExpression') return moduleIn(node.argument)
  if (node?.type === 'MemberExpression') return moduleIn(node.object)
  if (node?.type !== 'CallExpression') return undefined
  const [source] = node.arguments
  const loads = node.callee.type === 'Import' || keyOf(node.callee) === 'require'
  return loads && source?.type === 'StringLiteral' ? source.value : undefined
}
