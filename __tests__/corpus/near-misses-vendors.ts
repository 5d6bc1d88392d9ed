// Public ids and the keys of other vendors in projects that use Salesloft. No finding at all.

export const vendorNearMisses = String.raw`
#### OAuth client id
@@@ config.js
export const salesloft = { clientId: '«hex»', redirectUri: 'https://crm.acme.io/callback' }
#### OAuth client id in the authorize URL
@@@ login.html
<a href="https://accounts.salesloft.com/oauth/authorize?client_id=«hex»&redirect_uri=https%3A%2F%2Fcrm.acme.io%2Fcb&response_type=code">Log in</a>
#### client id in every spelling
@@@ config.yml
SALESLOFT_CLIENT_ID: «hex»
SALESLOFT_APPLICATION_ID: «hex»
salesloft_app_id: «hex»
salesloftClientId: «hex»
SALESLOFT_OAUTH_CLIENT_ID: «hex»
#### client id in Terraform
@@@ main.tf
variable "salesloft_client_id" {
  default = "«hex»"
}
#### another vendor by variable name
@@@ src/crm.js
const base = 'https://api.salesloft.com/v2'
const other = process.env.OTHER_API_KEY || '«hex»'
const clearbit = process.env.CLEARBIT_API_KEY || '«hex»'
#### other vendors in one settings file
@@@ settings.py
SALESLOFT_API_KEY = os.environ["SALESLOFT_API_KEY"]
HUBSPOT_API_KEY = "«uuid»"
OUTREACH_API_KEY = "«hex»"
APOLLO_API_KEY = "«b62-22»"
SALESFORCE_CLIENT_SECRET = "«HEX»"
#### neighbours in name
@@@ config.js
const SALESFORCE_TOKEN = '«hex»'
const SALESFLARE_API_KEY = '«hex»'
const SALESMATE_TOKEN = '«hex»'
const SALESBLINK_API_KEY = '«hex»'
const SALES_API_KEY = '«hex»'
#### another vendor's section
@@@ config.json
{ "salesloft": { "api_key": "", "base_url": "https://api.salesloft.com/v2" },
  "gong": { "access_key": "«b62-32»", "access_key_secret": "«jwt»" },
  "clearbit": { "api_key": "«hex32 | wrap sk_%»" } }
#### another vendor's section in YAML
@@@ config.yml
salesloft:
  api_key:
  enabled: true
outreach:
  client_secret: «hex»
  refresh_token: «b64u»
#### another vendor's section in INI
@@@ settings.ini
[salesloft]
api_key =

[clearbit]
api_key = «hex»
#### another vendor's section in TOML
@@@ config.toml
[salesloft]
enabled = true
[hubspot]
token = "«uuid»"
#### another host in the same file
@@@ src/sync.js
await fetch('https://api.salesloft.com/v2/people.json', { headers: { Authorization: ´Bearer §{process.env.SALESLOFT_API_KEY}´ } })
await fetch('https://api.clearbit.com/v2/people/find', { headers: { Authorization: 'Bearer «hex»' } })
#### another host in one curl after another
@@@ check.sh
curl -H "Authorization: Bearer $SALESLOFT_API_KEY" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer «b62»" https://api.outreach.io/api/v2
#### another host in a Postman collection
@@@ all.postman_collection.json
{ "item": [
  { "request": { "url": "https://api.salesloft.com/v2/me.json", "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "{{token}}" }] } } },
  { "request": { "url": "https://api.gong.io/v2/calls", "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "«b62»" }] } } } ] }
#### another host in a cassette
@@@ cassettes/all.yml
http_interactions:
- request:
    uri: https://api.salesloft.com/v2/me.json
    headers:
      Authorization:
      - Bearer <TOKEN>
- request:
    uri: https://api.hubapi.com/crm/v3/objects
    headers:
      Authorization:
      - Bearer «b62»
#### another host in .http
@@@ all.http
GET https://api.salesloft.com/v2/me.json
Authorization: Bearer {{token}}

###
GET https://api.pipedrive.com/v1/persons
Authorization: Bearer «hex40»
#### a host that only ends alike
@@@ a.py
requests.get("https://notsalesloft.com/v2/me", headers={"Authorization": "Bearer «hex»"})
#### Rails secret key base
@@@ config/secrets.yml
development:
  secret_key_base: «hex128»
  salesloft_api_key: <%= ENV["SALESLOFT_API_KEY"] %>
#### Phoenix secret
@@@ config/prod.exs
config :salesloft_sync, SalesloftSyncWeb.Endpoint,
  secret_key_base: "«b64-48»"
#### Rails master key beside the name
@@@ config/credentials/note.md
The credentials file of salesloft-sync is encrypted; its digest is «hex».
`
