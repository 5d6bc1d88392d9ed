// Puts the verifier together for both hosts. Loaded only where somebody asked for it.
import { ask } from './ask.ts'
import { createVerifier, type Verifier } from './findings.ts'

export function openVerifier(): Verifier {
  return createVerifier({ ask, now: () => performance.now() })
}
