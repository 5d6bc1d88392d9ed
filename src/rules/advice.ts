// Sentences and addresses that several rules share: the way out is the same for every exposed credential.

export const salesloftDocs = 'https://developers.salesloft.com'

/** The four steps of a rotation, in the order that leaves no gap. */
export const rotationSteps = [
  'Generate a new key in Salesloft (account menu → Your Applications → API Keys), with only the scopes it needs.',
  'Update the setting wherever the old key is used, from a secret store or a CI secret, never in a file.',
  'Verify that the new key works: salesloft-guard verify asks https://api.salesloft.com/v2/me whose it is.',
  'Revoke the old key. Deleting it from the file is not enough: it stays in the history and keeps working.',
] as const

export const rotateKey =
  'Rotate it now: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft → Your Applications → API Keys). Then read it from an environment variable; removing the line does not remove it from the history.'

export const rotateSecret =
  'Rotate it now: regenerate the application secret in Salesloft (Your Applications → OAuth Applications), update the setting, verify a token request, revoke the old one. Then read it from an environment variable.'

export const rotateToken =
  'Revoke it now by signing the user out of the application or refreshing the token pair, then keep tokens in a secret store. An access token lives two hours, a refresh token until it is used.'

export const rotateWebhook =
  'Create the webhook subscription again with a new callback token, read it from an environment variable, then delete the old subscription. The callback token is the key of every signature.'
