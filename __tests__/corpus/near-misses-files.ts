// Whole ordinary program files and documents that use Salesloft and keep secrets elsewhere. No finding at all.

export const fileNearMisses = String.raw`
#### Ruby people controller
@@@ app/controllers/people_controller.rb
class PeopleController < ApplicationController
  def index
    token = ENV.fetch('SALESLOFT_TOKEN')
    response = HTTParty.get('https://api.salesloft.com/v2/people.json', headers: { 'Authorization' => "Bearer #{token}" })
    render json: JSON.parse(response.body)['data']
  end
end
#### Django adapter
@@@ salesloft/models/oauth.py
CLIENT_ID = settings.SALESLOFT_CLIENT_ID
CLIENT_SECRET = settings.SALESLOFT_SECRET
AUTHENTICATION_URI = "https://accounts.salesloft.com/oauth/token"
class SalesloftAuthAccount(TimeStampModel):
    access_token = models.CharField(max_length=255, blank=True, null=True)
    refresh_token = models.CharField(max_length=255, default="", blank=True)
    token_generated_date = models.DateTimeField(auto_now=True)
#### NestJS configuration
@@@ src/config/salesloft.config.ts
export default registerAs('salesloft', () => ({
  apiKey: process.env.SALESLOFT_API_KEY,
  apiUrl: process.env.SALESLOFT_API_URL,
  peopleListPerPage: process.env.SALESLOFT_PEOPLE_LIST_PER_PAGE,
}))
#### connector with empty defaults
@@@ src/services/salesloft.service.ts
export class SalesloftService {
  private clientId = process.env.SALESLOFT_CLIENT_ID || ''
  private clientSecret = process.env.SALESLOFT_CLIENT_SECRET || ''
  private redirectUri = process.env.SALESLOFT_REDIRECT_URI || 'http://localhost:3001/api/integrations/salesloft/callback'
  private baseUrl = 'https://api.salesloft.com/v2'
}
#### token columns update
@@@ app/api/salesloft/callback/route.ts
await supabase.from('customers').update({
  salesloft_connected: true,
  salesloft_token: accessToken,
  salesloft_refresh_token: refreshToken,
  salesloft_last_sync: new Date().toISOString(),
}).eq('id', state)
return redirect(dashboardUrl + '/settings?error=salesloft_token_exchange_failed')
#### dotenv read by hand
@@@ scripts/audit.mjs
const match = envFile.match(/SALESLOFT_API_KEY=(.*)/)
const line = text.match(/^SALESLOFT_TOKEN="?([^"\n]+)"?$/m)
process.env.SALESLOFT_API_KEY = match[1]
#### README of an MCP server
@@@ README.md
´´´json
{ "mcpServers": { "salesloft": { "command": "npx", "args": ["-y", "github:acme/salesloft-mcp"],
  "env": { "SALESLOFT_API_KEY": "your-api-key-here" } } } }
´´´
Claude: run ´claude mcp add salesloft -e SALESLOFT_API_KEY=your-api-key-here -- npx -y salesloft-mcp´
#### list of environment variables in a comment
@@@ src/connectors/salesloft.ts
/*
 * Env vars:
 *   SALESLOFT_CLIENT_ID
 *   SALESLOFT_CLIENT_SECRET   secret of the OAuth application
 *   SALESLOFT_ACCESS_TOKEN    (optional) skips-the-first-refresh-2h
 *   SALESLOFT_REDIRECT_URI    https://crm.acme.io/callback
 */
#### security guide
@@@ docs/security.md
´´´bash
# .env (NEVER commit to git)
SALESLOFT_API_KEY=sk_live_***
SALESLOFT_SECRET=***
export SALESLOFT_API_KEY="new_key_here"
SALESLOFT_CLIENT_ID=app-client-id
SALESLOFT_CLIENT_SECRET=app-secret
SALESLOFT_WEBHOOK_SECRET=webhook-signing-secret
´´´
#### usage comment of a script
@@@ execute-salesloft-fixes.sh
# Usage:
#   export SALESLOFT_TOKEN="your-token-here"
#   ./execute-salesloft-fixes.sh [--dry-run]
if [ -z "$SALESLOFT_TOKEN" ]; then echo "SALESLOFT_TOKEN not set" >&2; exit 1; fi
RED='\033[0;31m'
#### catalogue of connectors
@@@ catalogue.py
dict(name="salesloft", description="Salesloft REST. Auth: SALESLOFT_BASE_URL + SALESLOFT_TOKEN."),
dict(name="outreach", description="Outreach REST. Auth: OUTREACH_BASE_URL + OUTREACH_TOKEN."),
#### union of setting names
@@@ settings.ts
type Setting = | "openai_api_key" | "salesloft_api_key" | "jupyter_account_id" | "smtp_password"
#### TypeScript tests with fakes
@@@ salesloft.test.ts
vi.stubEnv('SALESLOFT_CLIENT_SECRET', 'test-client-secret')
const provider = new SalesloftProvider({ clientId: 'test-client-id', clientSecret: 'test-client-secret' })
expect(await provider.refresh('old-refresh-token')).toEqual({ accessToken: 'new-access-token', refreshToken: 'new-refresh-token' })
expect(fetch).toHaveBeenCalledWith('https://api.salesloft.com/v2/me', { headers: { Authorization: 'Bearer new-access-token' } })
#### Python tests with fakes
@@@ test_salesloft.py
@pytest.fixture
def config():
    return {"client_id": "fake_client_id", "client_secret": "fake_client_secret", "refresh_token": "fake_refresh_token"}
responses.add(responses.POST, "https://accounts.salesloft.com/oauth/token", json={"access_token": "fake_token", "expires_in": 7200})
assert source.get_headers(config) == {"Authorization": "Bearer fake_token"}
#### Elixir tests with fakes
@@@ test/salesloft_test.exs
assert HttpService._get_auth_token() === "test_token"
assert HttpService._get_headers() === [Authorization: "Bearer test_token"]
assert HttpService._get_base_url() === "https://api.salesloft.com/v2"
#### generated API documentation
@@@ docs/PersonStagesApi.md
All URIs are relative to *https://api.salesloft.com*
| Method | HTTP request | Description |
| [**v2PersonStagesIdJsonDelete**](PersonStagesApi.md#v2PersonStagesIdJsonDelete) | **DELETE** /v2/person_stages/{id}.json | Delete |
defaultClient.authentications.apiKey = 'YOUR API KEY';
#### generated Swagger client
@@@ docs/client.js
// Configure OAuth2 access token for authorization: oauth2, base path https://api.salesloft.com
oauth2.accessToken = 'YOUR ACCESS TOKEN';
//api_key.apiKeyPrefix = 'Token';
#### listing of APIs
@@@ _listings/salesloft/apis.md
name: SalesLoft
x-slug: salesloft
x-api-slug: v2action-detailscall-instructions-json-get
url: https://raw.githubusercontent.com/streamdata-gallery-topics/lists/master/_listings/salesloft/apis.md
#### Postman collection without a token
@@@ people.postman_collection.json
{ "info": { "_postman_id": "«uuid»", "name": "SalesLoft" }, "item": [ { "id": "«uuid»", "request": { "url": "https://api.salesloft.com/v2/people.json?page=%7B%7D", "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "{{salesloft_token}}" } ] } } } ] }
#### cassette with the token filtered
@@@ cassettes/people.yml
http_interactions:
- request:
    uri: https://api.salesloft.com/v2/people.json
    headers:
      Authorization:
      - Bearer <SALESLOFT_API_KEY>
  response:
    headers:
      X-Request-Id:
      - «uuid»
      Etag:
      - W/"«hex32»"
      Set-Cookie:
      - _session=<REDACTED>
#### paged answer
@@@ fixtures/people-page-1.json
{"metadata":{"filtering":{},"paging":{"per_page":25,"current_page":1,"next_page":2}},"data":[{"id":1,"display_name":"Ana Ortiz","email_address":"ana@acme.io","eu_resident":false,"account":{"_href":"https://api.salesloft.com/v2/accounts/46818","id":46818},"custom_fields":{"crm_key":"«b62-18»"}}]}
#### answer with object links
@@@ fixtures/step.json
{"details":{"_href":"https://api.salesloft.com/v2/action_details/call_instructions/1"},"cadence":{"_href":"https://api.salesloft.com/v2/cadences/1"},"token_count":44,"secret_santa":false}
`
