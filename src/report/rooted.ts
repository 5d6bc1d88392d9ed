// A scan may be of a folder below the root of the repository, and reports paths relative to it. GitHub wants them
// relative to the root.
import type { Finding, Report } from '../model.ts'

/** `prefix` ends with a slash, or is empty. */
export function rooted(report: Report, prefix: string): Report {
  if (prefix === '') return report
  return {
    ...report,
    findings: report.findings.map((finding) =>
      finding.path === null
        ? finding
        : { ...finding, path: prefix + finding.path, ...lastPlace(finding, prefix) },
    ),
    ...(report.rotation && {
      rotation: report.rotation.map((entry) =>
        entry.path === null ? entry : { ...entry, path: prefix + entry.path },
      ),
    }),
  }
}

function lastPlace({ lastPlace: last }: Finding, prefix: string): Partial<Finding> {
  return last === undefined ? {} : { lastPlace: { ...last, path: prefix + last.path } }
}
