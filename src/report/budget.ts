// Fits an outline into a number of bytes by leaving out whole rows from the end of its tables and lists, and
// saying how many. GitHub drops a job summary of more than 1 MiB altogether, so part of one beats all of it.
import { assertNever } from '../errors.ts'
import type { Block, Cell, Items, Table } from './outline.ts'

type Row = readonly Cell[]

interface Budget {
  /** Free for whoever comes first, in bytes of UTF-8. */
  readonly free: number
  /** The most that is kept for each table. */
  readonly share: number
  /** Size of a row as it will be written. */
  readonly sizeOfRow: (row: Row) => number
}

interface Fitted {
  readonly blocks: readonly Block[]
  readonly free: number
}

/**
 * Half of `bytes` is shared out evenly, so that the first table cannot take it all; the other half, and what a
 * small table does not need, goes to the tables in their order.
 */
export function fit(
  blocks: readonly Block[],
  bytes: number,
  sizeOfRow: (row: Row) => number,
): readonly Block[] {
  const sizes = tableSizes(blocks, sizeOfRow)
  const share = Math.max(0, Math.floor(bytes / 2 / Math.max(1, sizes.length)))
  const kept = sizes.reduce((sum, size) => sum + Math.min(size, share), 0)
  return fitAll(blocks, { free: bytes - kept, share, sizeOfRow }).blocks
}

/** The outline without any row: what it costs before the first finding. */
export function bare(blocks: readonly Block[]): readonly Block[] {
  return fit(blocks, -1, () => 0)
}

function tableSizes(blocks: readonly Block[], sizeOfRow: (row: Row) => number): readonly number[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'details') return tableSizes(block.blocks, sizeOfRow)
    return block.kind === 'table' || block.kind === 'items' ? [sizeOfAll(rowsOf(block), sizeOfRow)] : []
  })
}

function rowsOf(block: Table | Items): readonly Row[] {
  return block.kind === 'table' ? block.rows : block.rows.map((cell) => [cell])
}

function sizeOfAll(rows: readonly Row[], sizeOfRow: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + sizeOfRow(row), 0)
}

function fitAll(blocks: readonly Block[], budget: Budget): Fitted {
  const kept: Block[] = []
  let { free } = budget
  for (const block of blocks) {
    const fitted = fitBlock(block, { ...budget, free })
    kept.push(...fitted.blocks)
    free = fitted.free
  }
  return { blocks: kept, free }
}

function fitBlock(block: Block, budget: Budget): Fitted {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { blocks: [block], free: budget.free }
    case 'details': {
      const { blocks, free } = fitAll(block.blocks, budget)
      return { blocks: [{ ...block, blocks }], free }
    }
    case 'table': {
      const { taken, free } = take(rowsOf(block), budget)
      return {
        blocks: [{ ...block, rows: block.rows.slice(0, taken) }, ...leftOut(block.rows.length - taken)],
        free,
      }
    }
    case 'items': {
      const { taken, free } = take(rowsOf(block), budget)
      return {
        blocks: [{ ...block, rows: block.rows.slice(0, taken) }, ...leftOut(block.rows.length - taken)],
        free,
      }
    }
    default:
      return assertNever(block)
  }
}

/** How many rows fit, and what is free then. */
function take(rows: readonly Row[], { free, share, sizeOfRow }: Budget): { taken: number; free: number } {
  let left = free + Math.min(share, sizeOfAll(rows, sizeOfRow))
  for (const [index, row] of rows.entries()) {
    const size = sizeOfRow(row)
    if (size > left) return { taken: index, free: left }
    left -= size
  }
  return { taken: rows.length, free: left }
}

function leftOut(rows: number): readonly Block[] {
  const text = `${rows} more left out here for want of space: the JSON and SARIF reports hold all of them.`
  return rows === 0 ? [] : [{ kind: 'paragraph', text: [text] }]
}
