// Real-looking code that talks to Salesloft and leaks nothing, written blind: references to the environment and to
// secret stores, dummies in tests, other vendors' literals beside it. It must not be tuned to the scanner.

export const fieldCleanCode = String.raw`
#### rails application done right
@@@ app/controllers/people_controller.rb
class PeopleController < ApplicationController
  def index
    token = ENV['SALESLOFT_TOKEN']
    url = 'https://api.salesloft.com/v2/people.json'
    response = HTTParty.get(url, headers: { 'Authorization' => "Bearer #{token}" })
    @people = JSON.parse(response.body)['data']
  end
end
@@@ config/initializers/devise.rb
Devise.setup do |config|
  config.secret_key = '«hex128»'
  config.pepper = '«hex128»'
  config.omniauth :salesloft, ENV.fetch('SALESLOFT_APP_ID'), ENV.fetch('SALESLOFT_APP_SECRET')
end
@@@ config/credentials.yml.enc
«b64-400»--«b64-12»--«b64-16»
@@@ lib/omniauth/strategies/salesloft.rb
module OmniAuth
  module Strategies
    class Salesloft < OmniAuth::Strategies::OAuth2
      option :name, 'salesloft'
      option :client_options, site: 'https://api.salesloft.com', authorize_url: 'https://accounts.salesloft.com/oauth/authorize',
                              token_url: 'https://accounts.salesloft.com/oauth/token'
      uid { raw_info['data']['guid'] }
      credentials { { token: access_token.token, refresh_token: access_token.refresh_token, secret: nil } }
    end
  end
end
@@@ spec/requests/salesloft_spec.rb
RSpec.describe 'salesloft' do
  let(:token) { 'test_token' }
  before do
    stub_request(:get, 'https://api.salesloft.com/v2/me.json').with(headers: { 'Authorization' => 'Bearer test_token' })
    stub_request(:post, 'https://accounts.salesloft.com/oauth/token')
      .to_return(body: { access_token: 'new_access_token', refresh_token: 'new_refresh_token', expires_in: 7200 }.to_json)
  end
end
@@@ spec/factories/people.rb
FactoryBot.define do
  factory :salesloft_person, class: Hash do
    data { { id: 183_442, guid: '«uuid»', _href: 'https://api.salesloft.com/v2/people/183442', owner: { id: 46818 }, fingerprint: '«hex»' } }
  end
end
@@@ db/schema.rb
ActiveRecord::Schema[7.1].define(version: 2024_03_01_101112) do
  create_table "salesloft_accounts", force: :cascade do |t|
    t.string "access_token", default: "", null: false
    t.string "refresh_token"
    t.string "salesloft_api_key", limit: 255
    t.index ["access_token"], name: "index_salesloft_accounts_on_access_token"
  end
end
#### many integrations in one registry
@@@ src/integrations/config.ts
export const providers = {
  outreach: {
    oauthScopes: ['sequences.all', 'prospects.all'],
    credentials: { oauthClientId: process.env.OUTREACH_CLIENT_ID || '', oauthClientSecret: process.env.OUTREACH_CLIENT_SECRET || '' },
  },
  salesloft: {
    oauthScopes: [],
    credentials: { oauthClientId: process.env.SALESLOFT_CLIENT_ID || '', oauthClientSecret: process.env.SALESLOFT_CLIENT_SECRET || '' },
  },
  gong: { credentials: { oauthClientId: '«b62-24»', oauthClientSecret: '«b62-48»' } },
}
@@@ src/integrations/registry.ts
export const jsonDef = {
  display_name: 'Salesloft',
  auth: {
    type: 'OAUTH2',
    authorization_request_url: 'https://accounts.salesloft.com/oauth/authorize',
    token_request_url: 'https://accounts.salesloft.com/oauth/token',
    credentialSchema: [
      { name: 'SALESLOFT_OAUTH_CLIENT_ID', label: 'Salesloft OAuth client ID', required: true, secret: false },
      { name: 'SALESLOFT_OAUTH_CLIENT_SECRET', label: 'Salesloft OAuth client secret', required: true, secret: true },
    ],
  },
}
@@@ src/integrations/sync.ts
import { getSecret } from './secrets'

export async function syncCalls(tenant: string) {
  const key = await getSecret(´§{tenant}/salesloft/api-key´)
  const people = await fetch('https://api.salesloft.com/v2/people.json', { headers: { Authorization: ´Bearer §{key}´ } })
  const calls = await fetch('https://api.gong.io/v2/calls', { headers: { Authorization: 'Bearer «b62-48»' } })
  const amplitude = 'https://api2.amplitude.com/2/httpapi?api_key=«hex32»'
  return merge(await people.json(), await calls.json(), amplitude)
}
@@@ src/integrations/hubspot.ts
// HubSpot is the source of truth, Salesloft follows it.
const HUBSPOT_CLIENT_SECRET = '«uuid»'
const HUBSPOT_TOKEN = 'pat-na1-«uuid»'
export const salesloftStageFor = (stage: string) => (stage === 'customer' ? 12 : 7)
@@@ src/db/schema.ts
export const tenantSettings = pgTable('tenant_settings', {
  salesloftApiKey: varchar('salesloft_api_key', { length: 255 }),
  salesloftRefreshToken: text('salesloft_refresh_token'),
  sendgridApiKey: varchar('sendgrid_api_key', { length: 255 }),
})
@@@ src/types/customer.ts
export interface Customer {
  salesloft_connected: boolean
  salesloft_token: string | null
  salesloft_refresh_token: string | null
  salesloft_token_expires_at: '2024-05-01T00:00:00Z' | null
}
@@@ src/integrations/__tests__/worker.test.ts
const API_KEY = 'test_salesloft_api_key_abc123'
const creds = { access_token: 'mock_salesloft_access_token', refresh_token: 'mock_salesloft_refresh_token' }
it('sends the key', async () => {
  await worker.fetch(makeRequest('GET', null, { Authorization: 'Bearer fake-token' }), { SALESLOFT_API_KEY: API_KEY })
  expect(mockFetch).toHaveBeenCalledWith('https://api.salesloft.com/v2/people.json', {
    headers: { Authorization: 'Bearer test_salesloft_api_key_abc123' },
  })
})
@@@ src/integrations/__tests__/fixtures.ts
export const validIntegration = {
  provider: 'salesloft',
  accountId: 'test-salesloft-123',
  accessToken: 'encrypted_access_token_data',
  refreshToken: 'encrypted_refresh_token_data',
}
@@@ src/integrations/__tests__/nock.test.ts
nock('https://accounts.salesloft.com').post('/oauth/token').reply(200, { access_token: 'abc123', refresh_token: 'xyz321', expires_in: 7200 })
nock('https://api.salesloft.com', { reqheaders: { authorization: 'Bearer abc123' } }).get('/v2/me').reply(200, { data: { id: 1 } })
#### webhook servers that read their secret from a store
@@@ api/webhooks/salesloft.ts
export const config = { api: { bodyParser: false } }

export default async function handler(req: Request) {
  const body = await req.text()
  const signature = req.headers.get('x-salesloft-signature') ?? ''
  const secret = process.env.SALESLOFT_WEBHOOK_SECRET
  if (!secret) return new Response('not configured', { status: 500 })
  if (!verify(Buffer.from(body), signature, secret)) return new Response('Invalid signature', { status: 401 })
  return Response.json({ received: true })
}
@@@ internal/webhook/webhook.go
var (
	signatureHeader = "x-salesloft-signature" //nolint:gochecknoglobals
	eventHeader     = "x-salesloft-event"     //nolint:gochecknoglobals,unused
)

func computeSignature(secret string, body []byte) []byte {
	mac := hmac.New(sha1.New, []byte(secret))
	mac.Write(body)
	return mac.Sum(nil)
}
@@@ internal/webhook/webhook_test.go
func TestVerify(t *testing.T) {
	body := []byte(´{"id":1,"callback_token":"secret"}´)
	secret := "my-secret-token"
	req.Header.Set("x-salesloft-signature", "«hex40»")
	req.Header.Set("x-salesloft-event", "person_updated")
}
@@@ handler.py
import boto3, hmac, hashlib
ssm = boto3.client("ssm")
CALLBACK_TOKEN = ssm.get_parameter(Name="/prod/salesloft/callback_token", WithDecryption=True)["Parameter"]["Value"]

def handler(event, _):
    sent = event["headers"]["x-salesloft-signature"]
    want = hmac.new(CALLBACK_TOKEN.encode(), event["body"].encode(), hashlib.sha1).hexdigest()
    return {"statusCode": 200 if hmac.compare_digest(sent, want) else 401}
#### data pipelines in python
@@@ tap_salesloft/tap.py
class TapSalesloft(Tap):
    name = "tap-salesloft"
    config_jsonschema = th.PropertiesList(
        th.Property("api_base_url", th.StringType, default="https://api.salesloft.com"),
        th.Property("api_key", th.StringType, required=True, secret=True, description="The API key of a Salesloft user"),
        th.Property("start_date", th.DateTimeType, default="2021-01-01T00:00:00Z"),
    ).to_dict()
@@@ tap_salesloft/client.py
class SalesloftStream(RESTStream):
    records_jsonpath = "$.data[*]"

    @property
    def authenticator(self) -> BearerTokenAuthenticator:
        return BearerTokenAuthenticator.create_for_stream(self, token=self.config["api_key"])

    def get_next_page_token(self, response, previous_token):
        return response.json()["metadata"]["paging"]["next_page"]
@@@ tests/test_core.py
SAMPLE_CONFIG = {"api_key": "dummy-api-key", "start_date": "2024-01-01"}
BAD_CONFIG = {"api_key": "invalid_api_key"}
FAKE = "v2_ak_00000_" + "0" * 64

def test_probe(httpx_mock):
    token = "salesloft-api-key-canary"
    httpx_mock.add_response(url="https://api.salesloft.com/v2/me", json={"data": {"id": 123, "guid": "user-guid"}})
    assert run(secret_payload=json.dumps({"access_token": "salesloft-secret"}))
@@@ merge.py
import os, sys
TOKEN = os.getenv("SALESLOFT_TOKEN")
if not TOKEN:
    print("Error: SALESLOFT_TOKEN environment variable not set")
    sys.exit(1)
HEADERS = {"Authorization": f"Bearer {TOKEN}", "User-Agent": "salesloft-json-error-cataloger/1.0"}
BATCH_ID = "«uuid»"
STATE_SHA256 = "«hex»"
@@@ settings.py
class Settings(BaseSettings):
    outreach_client_id: str = ""
    outreach_client_secret: str = ""
    salesloft_client_id: str = "«hex»"
    salesloft_client_secret: str = ""
    salesloft_token_url: str = "https://accounts.salesloft.com/oauth/token"
    salesloft_api_key: SecretStr = Field(default=..., validation_alias="SALESLOFT_API_KEY")
    intercom_access_token: str = "«b64-45»"
    model_config = SettingsConfigDict(env_file=".env", secrets_dir="/run/secrets")
@@@ dags/salesloft.py
with DAG("salesloft_to_snowflake", schedule="@daily", tags=["salesloft"]) as dag:
    pull = HttpOperator(task_id="pull", http_conn_id="salesloft", endpoint="v2/people.json",
                        headers={"Authorization": "Bearer {{ conn.salesloft.password }}"})
    push = SlackWebhookOperator(task_id="push", slack_webhook_conn_id="slack", message="salesloft done «hex»")
`
