// The statements of a syntax tree -> steps.
/* oxlint-disable typescript/switch-exhaustiveness-check -- a syntax tree has 250 types of nodes; the default is for all that say nothing here. */
import type { Expression, Node } from '@babel/types'
import type { Step } from './code.ts'
import { isNode, namesOf, spanOf } from './javascript-nodes.ts'

export function stepsOf(statements: readonly Node[]): Step[] {
  return statements.flatMap((statement) => stepOf(statement))
}

const nothing = { start: 0, end: 0 }

function stepOf(node: Node): Step[] {
  switch (node.type) {
    case 'ExpressionStatement':
      return [expressionStep(node.expression)]
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id, init }) =>
        init && !isFunction(init) ? [{ kind: 'set' as const, names: namesOf(id), value: spanOf(init) }] : [],
      )
    case 'ReturnStatement':
      return [{ kind: 'give', value: node.argument ? spanOf(node.argument) : nothing }]
    case 'ContinueStatement':
    case 'BreakStatement':
      return [{ kind: 'fail', value: spanOf(node) }]
    case 'ThrowStatement':
      return [{ kind: 'fail', value: spanOf(node.argument) }]
    case 'IfStatement':
      return [
        {
          kind: 'choice',
          test: spanOf(node.test),
          whenTrue: stepOf(node.consequent),
          otherwise: node.alternate ? stepOf(node.alternate) : [],
          negated: false,
        },
      ]
    case 'BlockStatement':
      return stepsOf(node.body)
    case 'TryStatement':
      return [
        {
          kind: 'attempt',
          body: stepsOf(node.block.body),
          rescues: node.handler ? [stepsOf(node.handler.body.body)] : [],
        },
        ...(node.finalizer ? stepsOf(node.finalizer.body) : []),
      ]
    case 'ExportNamedDeclaration':
      return node.declaration ? stepOf(node.declaration) : []
    case 'ExportDefaultDeclaration':
      return isDeclared(node.declaration) ? [] : [{ kind: 'do', value: spanOf(node.declaration) }]
    default:
      return blockStep(node)
  }
}

function expressionStep(node: Expression): Step {
  if (node.type === 'AssignmentExpression')
    return { kind: 'set', names: namesOf(node.left), value: spanOf(node.right) }
  return { kind: 'do', value: spanOf(node) }
}

/** Loops, switches and labels. Declarations do nothing by themselves. */
function blockStep(node: Node): Step[] {
  if (node.type === 'SwitchStatement') {
    const body = node.cases.flatMap(({ consequent }) =>
      stepsOf(consequent.filter(({ type }) => type !== 'BreakStatement')),
    )
    return [{ kind: 'block', value: spanOf(node.discriminant), body }]
  }
  if (!('body' in node) || isDeclared(node)) return []
  const { body } = node
  if (!isNode(body)) return []
  return [{ kind: 'block', value: { start: node.start ?? 0, end: body.start ?? 0 }, body: stepOf(body) }]
}

const isDeclared = (node: Node): boolean => isFunction(node) || /^(?:Class|TS|Declare)/.test(node.type)
const isFunction = (node: Node): boolean => /Function(?:Declaration|Expression)$/.test(node.type)
