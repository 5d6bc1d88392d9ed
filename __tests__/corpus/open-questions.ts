// Cases whose label the contract leaves open. They are not scored; the sentence after the name says what is undecided.

export const openQuestions = String.raw`
#### public name with a reference :: the public name is the leak, yet references are never reported
@@@ src/api.ts
const key = process.env.NEXT_PUBLIC_SALESLOFT_API_KEY
const other = import.meta.env.VITE_SALESLOFT_API_KEY
#### public name filled from a secret :: the build puts the secret into the bundle, yet no literal stands here
@@@ .github/workflows/build.yml
env:
  REACT_APP_SALESLOFT_API_KEY: §{{ secrets.SALESLOFT_API_KEY }}
#### define plugin :: copies the secret into the bundle by name only
@@@ vite.config.ts
export default { define: { 'process.env.SALESLOFT_API_KEY': JSON.stringify(process.env.SALESLOFT_API_KEY) } }
#### database password with the vendor in its name :: SALESLOFT.md lists the name as a look-alike, the rule table says any Salesloft-named password
@@@ config/database.yml
production:
  password: «pw»
  SALESLOFT_APP_DATABASE_PASSWORD: «pw»
#### terminal colours before the key :: the last letter of the colour code is a word character
@@@ run.log
\u001b[32m«api-key v2»\u001b[0m
#### array join :: literals are adjacent only after the program has run
@@@ src/key.js
const key = ['«api-key v2 | split ', '»'].join('')
#### pieces in two variables :: joining needs data flow
@@@ src/key.js
const a = 'v2_ak_12345_«hex32»', b = '«hex32»', key = a + b
#### reversed key :: not in the list of decodings
@@@ a.py
key = "«api-key v2 | reverse»"[::-1]
#### base64 folded at 76 columns :: the contract does not say whether encoded text may be cut by line ends
@@@ k8s/secret.yaml
data:
  env: |
    «api-key v2 | wrap PORT=80\nSALESLOFT_API_KEY=%\n | base64 | fold 60\n    »
#### three levels of base64 :: the contract promises two
@@@ a.txt
v: «api-key v2 | base64 | base64 | base64»
#### vendor's bare name in a table of keys :: only the table's name says that the value is a key and no digest
@@@ config/keys.py
KEYS = {
    "gong": "«b62-32»",
    "salesloft": "«hex»",
}
#### short value that may be real :: fifteen lower-case letters and digits
@@@ a.yml
salesloft_api_key: «hex15»
#### dictionary password :: weak, and yet somebody's password
@@@ a.yml
salesloft_password: «digits-4 | wrap Summer%!»
#### four words :: a passphrase looks like a sentence
@@@ a.yml
salesloft_password: «digits-1 | wrap correct-horse-battery-%»
#### bare client id in a dotenv file :: public by design, yet a value of 64 hex whatever its name says
@@@ apps/web/.env
REACT_APP_SALESLOFT_CLIENT_ID=«hex»
#### data source name in a dotenv file :: public by the vendor's design, looks like a secret
@@@ .env
SENTRY_DSN=https://«hex32»@o12345.ingest.sentry.io/67890
#### local database password in a dotenv file :: a development default, or a secret
@@@ .env
DATABASE_URL=postgres://app:app@localhost:5432/app
DB_PASSWORD=postgres
#### flask and docker files :: the contract does not say where the dotenv family ends
@@@ .flaskenv
SECRET_KEY=«b62»
@@@ docker.env.list
SECRET_KEY=«b62»
#### authorization code in a URL :: single use and short-lived, not in the list of credentials
@@@ notes.txt
https://crm.acme.io/salesloft/callback?code=«b62»&state=«b62-16»
#### plain token beside the host, no request :: a bare name in a file that calls two vendors
@@@ sync.py
TOKEN = "«b62»"
SALESLOFT = "https://api.salesloft.com/v2"
GONG = "https://api.gong.io/v2"
#### application id that is a key :: 64 hex under the id's name may be either
@@@ config.yml
salesloft_application_id: «hex»
salesloft_application_secret: §{SALESLOFT_APPLICATION_SECRET}
#### short name without its host :: SL may be anything
@@@ config.yml
sl_api_key: «hex»
#### single letter-case hex of 32 :: an MD5 under a token's name in a test
@@@ test/a.test.js
const salesloftToken = '«hex32»'
#### old Macintosh line ends :: the contract does not say whether a lone CR ends a line
@@@ a.txt | cr
one
key «api-key v2»
#### several secrets in one dotenv file :: one finding for the file, or one for each value
@@@ .env
STRIPE_SECRET_KEY=«sk»
SESSION_SECRET=«b64u»
SALESLOFT_API_KEY=«api-key v2»
#### key in an HTTP basic header :: base64 of user and key, with the host beside it
@@@ a.sh
curl -H "Authorization: Basic «hex | wrap %: | base64»" https://api.salesloft.com/v2/me.json
#### key in a gzip or zip file :: compressed content is not in the list of decodings
@@@ a.txt
see archive.zip
#### call with the vendor first and the key second :: a positional argument has no name
@@@ index.html
<script>ui.preauthorizeApiKey('salesloft', '«hex»')</script>
#### encrypted by a home-made scheme :: no tool writes this prefix, and a value may begin with any letters
@@@ a.yml
salesloft_api_key: enc:v1:«b64-64»
#### recipient of an age file :: public, and yet a value given to a key
@@@ a.yml
salesloft_key: age1«b62-58»
`
