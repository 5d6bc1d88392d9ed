// A finding as a SARIF result. No snippet: alerts are read by more people than the file is.
import type { Finding, Suppression } from '../model.ts'
import { commitText, historyText, standing, subject } from './place.ts'
import { redactKeys, visible } from './sanitise.ts'
import { sentence } from './words.ts'

/** Our own key: GitHub computes its own hash, and warns once for every result that carries another. */
const fingerprintKey = 'salesloftGuard/v1'

export function result(finding: Finding, ruleIndex: number): object {
  return {
    ruleId: finding.ruleId,
    ruleIndex,
    level: finding.severity,
    message: { text: message(finding) },
    locations: [location(standing(finding))],
    ...(finding.inTip === true &&
      finding.lastPlace !== undefined && { relatedLocations: [firstPlace(finding)] }),
    partialFingerprints: { [fingerprintKey]: finding.fingerprint },
    ...(finding.suppressed !== undefined && { suppressions: [suppression(finding.suppressed)] }),
    properties: {
      confidence: finding.confidence,
      ...(finding.introduced !== null && { introduced: finding.introduced }),
    },
  }
}

/** Brackets would make an embedded link of a text (SARIF 2.1.0, 3.11.6). */
function message(finding: Finding): string {
  const evidence = finding.evidence === '' ? '' : `: ${finding.evidence}`
  const commit = finding.commit === undefined ? '' : `Brought in by ${commitText(finding.commit)}`
  const parts = [`${finding.message}${evidence}`, commit, historyText(finding), finding.remediation]
  const text = parts
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ')
  return visible(text).replace(/[\\[\]]/g, '\\$&')
}

/**
 * GitHub drops a result without a file. A finding outside the files gets the name of a file that does not exist
 * but says what it is, and stays the same from run to run, so that its alert is one and can be closed:
 * `commit-message/<id>` or `pull-request`.
 */
function location(finding: Finding): object {
  const { startLine, startColumn, endLine, endColumn } = finding
  const region = { startLine, startColumn, endLine, endColumn }
  if (finding.path !== null) return { physicalLocation: { artifactLocation: artifact(finding.path), region } }
  const uri = finding.where === 'pull-request' ? 'pull-request' : messageUri(finding)
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
    logicalLocations: [{ fullyQualifiedName: visible(subject(finding)), kind: finding.where }],
  }
}

/** Where it first came in. The file may be called otherwise by now. */
function firstPlace(finding: Finding): object {
  return { ...location(finding), message: { text: 'It was first brought in here.' } }
}

function messageUri({ commit }: Finding): string {
  return `commit-message/${encoded(commit?.id ?? 'unknown')}`
}

/** A path as the relative reference that SARIF asks for. The colon is encoded too: it would make a scheme. */
export function artifact(path: string): object {
  return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' }
}

/** A lone surrogate has no UTF-8 form, and `encodeURIComponent` throws at it. */
function encoded(segment: string): string {
  return encodeURIComponent(redactKeys(segment).replace(/\p{Cs}/gu, '\ufffd'))
}

/** A comment stands in the source; the policy and the baseline stand outside of it. */
function suppression({ by, reason, owner, expires }: Suppression): object {
  const until = expires === undefined ? '' : `until ${expires}`
  const details = [by, owner === undefined ? '' : `by ${owner}`, until]
    .filter((part) => part !== '')
    .join(', ')
  return {
    kind: by === 'fingerprint' || by === 'baseline' ? 'external' : 'inSource',
    status: 'accepted',
    justification: visible(reason === undefined ? details : `${reason} (${details})`),
  }
}
