// Everything a finished run leaves behind on GitHub: log, annotations, summary, files, outputs.
import { resolve } from 'node:path'
import type { Report } from '../model.ts'
import { writeWhole } from '../output-file.ts'
import { annotations, serialise } from '../report/annotations.ts'
import { renderers } from '../report/index.ts'
import { rules } from '../rules/index.ts'
import type { Host } from './host.ts'
import { outputFiles, type Inputs, type OutputFile } from './inputs.ts'

export async function publish(host: Host, inputs: Inputs, report: Report): Promise<void> {
  for (const line of renderers.text(report, { rules, colour: false }).trimEnd().split('\n')) host.log(line)
  if (inputs.annotations !== 'none')
    for (const annotation of annotations(report, rules)) host.command(serialise(annotation))
  writeFiles(host, inputs, report)
  setOutputs(host, report)
  if (!(await host.summary(renderers.markdown(report, { rules, colour: false })))) {
    host.log('The runner offers no job summary, so none was written.')
  }
}

const formatOf = {
  'sarif-file': 'sarif',
  'json-file': 'json',
  'html-file': 'html',
} as const satisfies Record<OutputFile, string>

function writeFiles(host: Host, { files }: Inputs, report: Report): void {
  for (const name of outputFiles) {
    const file = files[name]
    if (file === '') continue
    writeWhole(
      resolve(host.env['GITHUB_WORKSPACE'] ?? '.', file),
      renderers[formatOf[name]](report, { rules, colour: false }),
    )
    host.output(name, file)
  }
}

function setOutputs(host: Host, { summary, coverage, checklist, findings }: Report): void {
  const introduced = findings.filter(
    ({ suppressed, introduced }) => suppressed === undefined && introduced !== false,
  ).length
  const values = {
    conclusion: summary.conclusion,
    errors: summary.errors,
    warnings: summary.warnings,
    notes: summary.notes,
    introduced,
    checklist: JSON.stringify(Object.fromEntries(checklist.map(({ id, status }) => [id, status]))),
    'files-read': coverage.files.read,
    'bytes-read': coverage.bytes,
  }
  for (const [name, value] of Object.entries(values)) host.output(name, value)
}
