// The first and the last line, whatever happens between them, and a log that fails half-way.
import { describe, expect, test } from '@jest/globals'
import { audited, type AuditWorld, type Sink } from '../../src/audit/log.ts'
import { UsageError } from '../../src/errors.ts'
import { rich } from '../report/fixture.ts'
import { actionsIn, readLog } from './schema.ts'

function memory(room = Infinity): Sink & { text: () => string; closed: () => number } {
  const lines: string[] = []
  let closed = 0
  return {
    write(line) {
      if (lines.length >= room) throw new UsageError('The disk is full.')
      lines.push(line)
    },
    close: () => void closed++,
    text: () => lines.join(''),
    closed: () => closed,
  }
}

const world = (...sinks: readonly Sink[]): AuditWorld => ({
  sinks,
  userId: 'os:deploy',
  run: '5560de55-31e1-462e-997e-6d69029d7e67',
  now: () => '2026-11-24T04:00:00.000Z',
  resource: '/repo',
})

const decisions = { report: rich, failOn: 'error', refused: [], verdicts: new Map() } as const

describe('a run', () => {
  const codes = [
    [0, 'success'],
    [1, 'failure'],
    [2, 'error'],
    [3, 'incomplete'],
  ] as const
  test.each(codes)('that ends with %i is a %s', async (code, result) => {
    const sink = memory()
    expect(await audited(world(sink), {}, async () => code)).toBe(code)
    expect(actionsIn(readLog(sink.text()))).toEqual(['run.started started', `run.ended ${result}`])
    expect(sink.closed()).toBe(1)
  })

  test('that throws is logged, and throws', async () => {
    const sink = memory()
    const failing = audited(world(sink), {}, () => Promise.reject(new UsageError('No\nsuch folder.')))
    await expect(failing).rejects.toThrow('such folder')
    const [, last] = readLog(sink.text())
    expect(last).toMatchObject({
      action: 'run.ended',
      result: 'error',
      metadata: { exitCode: 2, reason: 'No\nsuch folder.' },
    })
    expect(sink.closed()).toBe(1)
  })

  test('is not begun where its first line cannot be written', async () => {
    let begun = false
    const body = (): Promise<number> => {
      begun = true
      return Promise.resolve(0)
    }
    await expect(audited(world(memory(0)), {}, body)).rejects.toThrow(UsageError)
    expect(begun).toBe(false)
  })

  test.each([1, 2, 3])('fails where only %i of its lines can be written', async (room) => {
    const running = audited(world(memory(room)), {}, async (log) => {
      log.decided(decisions)
      return 0
    })
    await expect(running).rejects.toThrow('The disk is full')
  })

  test('fails where the log cannot be closed', async () => {
    const sink = {
      ...memory(),
      close: () => {
        throw new UsageError('The disk is full.')
      },
    }
    await expect(audited(world(sink), {}, async () => 0)).rejects.toThrow('The disk is full')
  })

  test('writes the same to every sink', async () => {
    const sinks = [memory(), memory()]
    await audited(world(...sinks), { command: 'scan' }, async (log) => {
      log.decided(decisions)
      return 1
    })
    const [first, second] = sinks.map((sink) => sink.text())
    expect(first).toBe(second)
    expect(readLog(first ?? '').at(-1)?.metadata).toMatchObject({ exitCode: 1, errors: rich.summary.errors })
  })
})
