// What has to be said of credentials that somebody has taken out of the files.
import type { Finding } from '../model.ts'
import { isCredential } from '../rotation/credentials.ts'
import { number } from './words.ts'

/** Empty where no credential is in no tip any more. */
export function removedText(findings: readonly Finding[]): string {
  const removed = findings.filter((finding) => isCredential(finding) && finding.inTip === false).length
  if (removed === 0) return ''
  const them =
    removed === 1
      ? 'One of them has been removed from the files'
      : `${number(removed)} of them have been removed from the files`
  return `${them}, and still works for everybody who has a clone: only revoking ends it.`
}
