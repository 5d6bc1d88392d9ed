// The syntax tree of a module -> its routines, classes, imports and exports.
/* oxlint-disable typescript/switch-exhaustiveness-check -- a syntax tree has 250 types of nodes; the default is for all that say nothing here. */
import type {
  Class,
  Function,
  Node,
  ObjectMethod,
  ClassMethod,
  ClassPrivateMethod,
  Program,
} from '@babel/types'
import type { Export, Group, Import, Outline, Routine } from './code.ts'
import { exportsOf, importsOf } from './javascript-modules.ts'
import { childrenOf, keyOf, namesOf, spanOf } from './javascript-nodes.ts'
import { stepsOf } from './javascript-steps.ts'

interface Found {
  readonly routines: Routine[]
  readonly groups: Group[]
  readonly imports: Import[]
  readonly exports: Export[]
}

/** What is known of a node from those around it. */
interface Place {
  /** What the value is called: the variable, property or export that takes it. */
  readonly name: string
  readonly owner: string
}

export function outlineOf(program: Program): Outline {
  const found: Found = { routines: [], groups: [], imports: [], exports: [] }
  visit(program, { name: '', owner: '' }, found)
  return { ...found, steps: stepsOf(program.body) }
}

function visit(node: Node, place: Place, found: Found): void {
  found.imports.push(...importsOf(node))
  found.exports.push(...exportsOf(node))
  const owner = isClass(node) ? (node.id?.name ?? place.name) : place.owner
  if (isClass(node)) found.groups.push(groupOf(node, owner))
  if (isFunction(node)) found.routines.push(routineOf(node, place))
  for (const child of childrenOf(node)) visit(child, { name: nameFor(child, node, place), owner }, found)
}

/** A value is called after what takes it; so is a function handed to a wrapper. */
function nameFor(child: Node, parent: Node, { name }: Place): string {
  switch (parent.type) {
    case 'VariableDeclarator':
      return child === parent.init ? (namesOf(parent.id)[0] ?? '') : ''
    case 'AssignmentExpression':
      return child === parent.right ? (namesOf(parent.left)[0] ?? '') : ''
    case 'ObjectProperty':
    case 'ClassProperty':
      return child === parent.value ? keyOf(parent.key) : ''
    case 'ExportDefaultDeclaration':
      return 'default'
    case 'CallExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return child.type.endsWith('FunctionExpression') || child.type === 'CallExpression' ? name : ''
    default:
      return ''
  }
}

function groupOf(node: Class, name: string): Group {
  const start = Math.min(node.start ?? 0, ...(node.decorators ?? []).map((one) => one.start ?? Infinity))
  return { name, head: { start, end: node.body.start ?? start }, body: spanOf(node.body) }
}

function routineOf(node: Callable, { name, owner }: Place): Routine {
  const decorators = 'decorators' in node ? (node.decorators ?? []) : []
  const start = Math.min(node.start ?? 0, ...decorators.map((one) => one.start ?? Infinity))
  const body = spanOf(node.body)
  return {
    name: ownName(node) || name,
    owner,
    params: node.params.flatMap((param) => namesOf(param)),
    head: { start, end: body.start },
    body,
    steps: node.body.type === 'BlockStatement' ? stepsOf(node.body.body) : [{ kind: 'give', value: body }],
    isAsync: node.async === true,
  }
}

type Callable = Exclude<Function, { body: null }> | ObjectMethod | ClassMethod | ClassPrivateMethod

function ownName(node: Callable): string {
  if ('key' in node) return keyOf(node.key)
  return 'id' in node ? (node.id?.name ?? '') : ''
}

const isClass = (node: Node): node is Class =>
  node.type === 'ClassDeclaration' || node.type === 'ClassExpression'

function isFunction(node: Node): node is Callable {
  return (
    /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(
      node.type,
    ) &&
    'body' in node &&
    node.body !== null
  )
}
