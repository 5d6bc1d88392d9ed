// Everything a finished run leaves behind on GitHub: log, annotations, summary, files, outputs.
import { relative, resolve } from 'node:path'
import type { Report } from '../model.ts'
import { writeWhole } from '../output-file.ts'
import { digest } from '../report/digest.ts'
import { pieceRenderers, renderers } from '../report/index.ts'
import { rooted } from '../report/rooted.ts'
import { rules } from '../rules/index.ts'
import { annotate } from './annotate.ts'
import type { Host } from './host.ts'
import { outputFiles, type Inputs, type OutputFile } from './inputs.ts'

export async function publish(host: Host, inputs: Inputs, report: Report): Promise<void> {
  const options = { rules, colour: false }
  for (const line of renderers.text(report, options).trimEnd().split('\n')) host.log(line)
  setOutputs(host, report)
  const onGitHub = rooted(report, prefixOf(host, inputs))
  if (!(await host.summary(renderers.markdown(onGitHub, options)))) {
    host.log('The runner offers no job summary, so none was written.')
  }
  await annotate(host, inputs, onGitHub)
  // Last, since a file that cannot be written ends the step.
  writeFiles(host, inputs, report)
}

const workspaceOf = (host: Host): string => host.env['GITHUB_WORKSPACE'] ?? '.'

/** The scanned folder below the workspace, as a prefix of paths. */
function prefixOf(host: Host, { path }: Inputs): string {
  const below = relative(workspaceOf(host), resolve(workspaceOf(host), path)).replaceAll('\\', '/')
  return below === '' || below.startsWith('..') ? '' : `${below}/`
}

const formatOf = {
  'sarif-file': 'sarif',
  'json-file': 'json',
  'html-file': 'html',
} as const satisfies Record<OutputFile, string>

/** SARIF is read by GitHub, so its paths start at the root; the others are relative to what was scanned. */
function writeFiles(host: Host, inputs: Inputs, report: Report): void {
  for (const name of outputFiles) {
    const file = inputs.files[name]
    if (file === '') continue
    const shown = name === 'sarif-file' ? rooted(report, prefixOf(host, inputs)) : report
    writeWhole(
      resolve(workspaceOf(host), file),
      pieceRenderers[formatOf[name]](shown, { rules, colour: false }),
    )
    host.output(name, file)
  }
}

function setOutputs(host: Host, report: Report): void {
  const { summary, coverage, checklist } = report
  const values = {
    conclusion: summary.conclusion,
    errors: summary.errors,
    warnings: summary.warnings,
    notes: summary.notes,
    introduced: digest(report).current.length,
    checklist: JSON.stringify(Object.fromEntries(checklist.map(({ id, status }) => [id, status]))),
    'files-read': coverage.files.read,
    'bytes-read': coverage.bytes,
  }
  for (const [name, value] of Object.entries(values)) host.output(name, value)
}
