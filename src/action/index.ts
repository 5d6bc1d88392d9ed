// The action's only contact with the runner. It ends by itself: process.exit can hang (nodejs/node#54918).
import * as core from '@actions/core'
import { tuneEngine } from '../engine.ts'
import { main } from './main.ts'

tuneEngine()

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
