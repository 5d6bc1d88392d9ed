// Questions the blind sample met whose label the contract leaves open. They are not scored.

export const fieldOpen = String.raw`
#### public tracker token under a public name :: every page that embeds the tracker shows it, yet it is a literal given to a Salesloft token with a public name
@@@ web/config.ts
export const GATSBY_SALESLOFT_TRACKER_TOKEN = '«jwt»'
#### ciphertext of a key service :: no prefix says that it is encrypted, and only the setting's name tells
@@@ serverless.yml
environment:
  SALESLOFT_API_KEY_ENCRYPTED: AQICAHg«b64-180»
#### key of a canary environment :: a test suite may hold a real key of a sandbox team or a made-up one
@@@ spec/support/env.rb
ENV['SALESLOFT_API_KEY'] ||= '«b62-24»'
#### session cookie in a recording :: it signs a person in, and yet is no key, token, secret or password
@@@ debug/app.har
{ "name": "Cookie", "value": "_salesloft_session=«b62-120»" }
#### hash of a key beside its name :: the digest of a 64 hex secret reveals nothing, and yet looks like the secret
@@@ app/keys.rb
SALESLOFT_API_KEY_DIGEST = '«hex»'
`
