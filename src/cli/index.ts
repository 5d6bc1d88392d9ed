#!/usr/bin/env node
// The command line's only contact with the process. It ends by itself: process.exit can hang (nodejs/node#54918).
import { main } from './main.ts'

// A reader that has seen enough (`| head`) closes the pipe; that is no failure of the scan.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  env: process.env,
  stdoutIsTerminal: process.stdout.isTTY,
  stderrIsTerminal: process.stderr.isTTY,
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
})
