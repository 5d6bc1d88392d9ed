#!/usr/bin/env node
// The command line's only contact with the process. It ends by itself: process.exit can hang (nodejs/node#54918).
import { isatty } from 'node:tty'
import { tuneEngine } from '../engine.ts'
import { exitCode } from '../errors.ts'
import { name } from '../project.ts'
import { main } from './main.ts'
import { pour } from './pour.ts'

tuneEngine()

let isLost = false
let output: NodeJS.WriteStream | undefined

/** Opening it takes a millisecond, which can wait until git is at work. */
function standardOutput(): NodeJS.WriteStream {
  if (output !== undefined) return output
  output = process.stdout
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure of the scan. A report that a full
  // disk swallowed is one, and exit code 1 would call it a finding.
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || isLost) return
    isLost = true
    process.exitCode = exitCode.failed
    standardError().write(`${name}: The output could not be written: ${error.message}.\n`)
  })
  return output
}

let errors: NodeJS.WriteStream | undefined

function standardError(): NodeJS.WriteStream {
  // Nobody can be told that nobody can be told.
  errors ??= process.stderr.on('error', () => {})
  return errors
}

const code = await main(process.argv.slice(2), {
  // Opening it takes milliseconds, and few commands read it.
  get stdin() {
    return process.stdin
  },
  env: process.env,
  stdinIsTerminal: isatty(0),
  stdoutIsTerminal: isatty(1),
  stderrIsTerminal: isatty(2),
  out: (text) => void standardOutput().write(text),
  outPieces: (pieces) => pour(pieces, standardOutput()),
  error: (text) => void standardError().write(text),
})
process.exitCode = isLost ? exitCode.failed : code
