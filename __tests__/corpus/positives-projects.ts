// Whole files as public projects have them: one leak among references, other vendors and digests. Positives only.

export const projectPositives = String.raw`
#### dotenv of many vendors
@@@ .env | dotenv
NODE_ENV=production
DATABASE_URL=postgres://app:§{DB_PASSWORD}@db.acme.io/app
HUBSPOT_TOKEN=«uuid»
GONG_ACCESS_KEY_SECRET=«jwt»
OUTREACH_CLIENT_SECRET=«hex»
SALESLOFT_CLIENT_ID=«hex»
SALESLOFT_CLIENT_SECRET=«oauth-client-secret hex»
SALESLOFT_API_KEY=«api-key v2»
SENTRY_RELEASE=«hex40»
#### React component through a public proxy
@@@ src/App.js
class App extends React.Component {
  async people() {
    const response = await axios.get('https://cors-anywhere.herokuapp.com/https://api.salesloft.com/v2/people.json', {
      headers: { Authorization: 'Bearer «bearer-token/client-exposed-key hex»' },
    })
  }
}
#### bearer over plain HTTP
@@@ sync.rb
uri = URI('http://api.salesloft.com/v2/people.json')
request['Authorization'] = 'Bearer «bearer-token hex»'
#### account merger script
@@@ tools/merge_accounts.py
import os
import requests
SALESLOFT_TOKEN = os.getenv("SALESLOFT_TOKEN", "«api-key v2-6»")
headers = {
    "Authorization": f"Bearer {SALESLOFT_TOKEN}",
    "Accept": "application/json",
}
#### settings of vendors by section
@@@ config/integrations.yml
gong:
  access_key: «b62-32»
salesloft:
  client_id: «hex»
  client_secret: «oauth-client-secret hex»
  refresh_token: «oauth-token b64u»
  webhook:
    callback_token: «webhook-token hex32»
hubspot:
  client_secret: «uuid»
#### settings of vendors by section in JSON
@@@ config/production.json
{
  "clearbit": { "apiKey": "«hex32»" },
  "salesLoft": {
    "apiKey": "«credential-assignment hex»",
    "baseUrl": "https://api.salesloft.com/v2"
  },
  "zoominfo": { "password": "«pw»" }
}
#### settings of vendors by section in INI
@@@ settings.ini
[outreach]
token = «hex»

[salesloft]
; key of the sync user
token = «oauth-token/credential-assignment hex»
url = https://api.salesloft.com/v2

[gong]
token = «hex»
#### settings of vendors in TOML
@@@ config.toml
[integrations.gong]
secret = "«jwt»"
[integrations.salesloft]
client_id = "«hex»"
client_secret = "«oauth-client-secret hex»"
[integrations.hubspot]
token = "«uuid»"
#### two hosts, one leak
@@@ check.sh
curl -H "Authorization: Bearer «b62»" https://api.outreach.io/api/v2
curl -H "Authorization: Bearer «bearer-token b62»" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer «hex»" https://api.gong.io/v2/calls
#### two requests, one leak
@@@ all.http
GET https://api.pipedrive.com/v1/persons
Authorization: Bearer «hex40»

###

GET https://api.salesloft.com/v2/people.json
Authorization: Bearer «bearer-token hex»
#### lockfile beside a config
@@@ uv.lock
salesloft = { hash = "sha256:«hex»" }
@@@ config.py
salesloft_api_key = "«credential-assignment hex»"
#### commented old secret under a reference
@@@ settings.rb
# SALESLOFT_API_KEY = '«credential-assignment hex»'
SALESLOFT_API_KEY = ENV.fetch('SALESLOFT_API_KEY')
#### key as a word of a command in a document
@@@ docs/runbook.md
1. Run ´bin/sync --token «api-key v2»´
2. Check that ´sha256sum salesloft.zip´ prints ´«hex»´
#### token exchange in Node
@@@ oauth.js
const params = new URLSearchParams({
  grant_type: 'refresh_token',
  client_id: '«hex»',
  client_secret: '«oauth-client-secret hex»',
  refresh_token: '«oauth-token b64u»',
})
await fetch('https://accounts.salesloft.com/oauth/token', { method: 'POST', body: params })
#### token exchange in Python
@@@ oauth.py
TOKEN_URL = "https://accounts.salesloft.com/oauth/token"
payload = {
    "grant_type": "refresh_token",
    "client_id": "«hex»",
    "client_secret": "«oauth-client-secret hex»",
    "refresh_token": "«oauth-token b64u»",
}
requests.post(TOKEN_URL, data=payload)
#### token store written by a program
@@@ data/tokens.json
{"salesloft":{"access_token":"«oauth-token b64u»","refresh_token":"«oauth-token b64u»","expires_at":1718000000},"gong":{"access_token":"«b64u»"}}
#### Express session of constants
@@@ server.js
const SALESLOFT_APP_ID = '«hex»'
const SALESLOFT_APP_SECRET = '«oauth-client-secret hex»'
const SESSION_SECRET = '«hex»'
#### Spring file of several vendors
@@@ application.properties
hubspot.token=«uuid»
salesloft.client-id=«hex»
salesloft.client-secret=«oauth-client-secret hex»
spring.datasource.password=«pw»
#### handler with a fallback secret
@@@ hook.js
const secret = process.env.SALESLOFT_WEBHOOK_SECRET || '«webhook-token hex32»'
const expected = crypto.createHmac('sha1', secret).update(req.rawBody).digest('hex')
#### agent memory file
@@@ CLAUDE.md
## Access
- Salesloft: ´SALESLOFT_API_KEY=«api-key v2»´
- GitHub commit of the last sync: «hex40»
#### sample of a request in a ticket template
@@@ .github/ISSUE_TEMPLATE/bug.md
´´´
> GET /v2/me.json HTTP/1.1
> Host: api.salesloft.com
> Authorization: Bearer «bearer-token hex»
< HTTP/1.1 200 OK
< X-Request-Id: «uuid»
´´´
`
