// Compares a text with the one that was approved. `UPDATE_GOLDEN=1` approves what is there now, never under CI.
import { expect } from '@jest/globals'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'golden')
const cure = 'run the test with UPDATE_GOLDEN=1, read the difference, and commit it'

export function expectGolden(name: string, actual: string): void {
  const file = join(folder, `${name}.golden`)
  if (process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined) writeFileSync(file, actual)
  if (!existsSync(file)) throw new Error(`No golden is called ${name}: ${cure}`)
  const approved = readFileSync(file, 'utf8')
  expect({ golden: name, ifRight: cure, text: actual }).toEqual({
    golden: name,
    ifRight: cure,
    text: approved,
  })
}
