// The action's only contact with the runner. It ends by itself: process.exit can hang (nodejs/node#54918).
import { setFlagsFromString } from 'node:v8'
import * as core from '@actions/core'
import { main } from './main.ts'

// Texts come and go: a young generation that grows with them would more than double the peak of memory.
setFlagsFromString('--semi-space-growth-factor=1')
// V8's own count is 400, which much of a short scan just reaches: it is compiled for the rest of the scan on a processor that git needs.
setFlagsFromString('--invocation-count-for-maglev=4000')
// By itself V8 lets the old one grow to four times what is alive before it looks for what is not.
setFlagsFromString('--heap-growing-percent=50')

process.exitCode = await main({
  env: process.env,
  input: (name) => core.getInput(name),
  output: (name, value) => core.setOutput(name, value),
  log: (line) => void process.stdout.write(`${line}\n`),
  command: (line) => void process.stdout.write(`${line}\n`),
  mask: (value) => core.setSecret(value),
  summary: (markdown) =>
    core.summary
      .addRaw(markdown)
      .write()
      .then(
        () => true,
        () => false,
      ),
  fail: (message) => core.setFailed(message),
})
