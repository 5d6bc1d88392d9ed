// Sentences and addresses that several rules share: the way out is the same for every exposed credential.
import { fileUrl } from '../project.ts'

export const salesloftDocs = 'https://developers.salesloft.com'

/** The whole way out, with what to look at afterwards. */
export const runbook = fileUrl('docs/rotation.md')

export interface RotationStep {
  readonly text: string
  /** Where it is described. */
  readonly link: string
}

/** The four steps of a rotation, in the order that leaves no gap. */
export const rotationSteps: readonly RotationStep[] = [
  {
    text: 'Generate a new key in Salesloft (account menu → Your Applications → API Keys), with only the scopes it needs.',
    link: `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
  },
  {
    text: 'Update the setting wherever the old key is used, from a secret store or a CI secret, never in a file.',
    link: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  },
  {
    text: 'Verify that the new key works: `salesloft-guard verify` asks GET https://api.salesloft.com/v2/me whose it is.',
    link: `${runbook}#3-verify`,
  },
  {
    text: 'Revoke the old key. Deleting it from the file is not enough: it stays in the history and keeps working.',
    link: `${runbook}#4-revoke`,
  },
]

const inDetail = `(in detail: ${runbook})`

export const rotateKey = `Rotate it now: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft → Your Applications → API Keys). Then read it from an environment variable; removing the line does not remove it from the history ${inDetail}.`

export const rotateSecret = `Rotate it now: regenerate the application secret in Salesloft (Your Applications → OAuth Applications), update the setting, verify a token request, revoke the old one. Then read it from an environment variable ${inDetail}.`

export const rotateToken = `Revoke it now by signing the user out of the application or refreshing the token pair: generate a new pair, update the store that holds it, verify a request, revoke the old one. An access token lives two hours, a refresh token until it is used ${inDetail}.`

export const rotateWebhook = `Rotate it now: generate a new callback token and create the webhook subscription again with it, update the setting from an environment variable, verify a delivery, revoke the old subscription by deleting it. The callback token is the key of every signature ${inDetail}.`

/** For rules whose finding is about something else than the credential itself. */
export const rotateWhatWasExposed = `Rotate what was exposed: generate, update, verify, revoke ${inDetail}.`
