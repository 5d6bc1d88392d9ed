// Holds action.yml and every workflow against GitHub's own parser: unknown keys, contexts, expressions, inputs.
//   node scripts/lint-workflows.ts [FILE…]
import { readdirSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'

// The parser imports its schemas as JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(
      url,
      url.endsWith('.json')
        ? { ...context, importAttributes: { ...context.importAttributes, type: 'json' } }
        : context,
    ),
})
const { validate } = await import('@actions/languageservice')
const { TextDocument } = await import('vscode-languageserver-textdocument')

const folder = '.github/workflows'
const given = process.argv.slice(2)
const files =
  given.length > 0 ? given : ['action.yml', ...readdirSync(folder).map((file) => `${folder}/${file}`)]

for (const file of files) {
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 0, readFileSync(file, 'utf8'))
  for (const { range, message } of await validate(document)) {
    const text = typeof message === 'string' ? message : message.value
    process.stderr.write(`${file}:${range.start.line + 1}:${range.start.character + 1} ${text}\n`)
    process.exitCode = 1
  }
}
process.stdout.write(`${files.length} files read\n`)
