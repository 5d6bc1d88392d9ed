// Records, locks, documents, lists and documentation that are full of temptation and hold no Salesloft credential.
// Written blind; it must not be tuned to the scanner.

export const fieldCleanData = String.raw`
#### locks
@@@ package-lock.json
{
  "name": "salesloft-sync",
  "lockfileVersion": 3,
  "packages": {
    "node_modules/node-salesloft": { "version": "0.2.1", "resolved": "https://registry.npmjs.org/node-salesloft/-/node-salesloft-0.2.1.tgz", "integrity": "sha512-«b64-64»" },
    "node_modules/salesloft-token": { "version": "1.0.0", "integrity": "sha1-«b64-20»" }
  }
}
@@@ yarn.lock
"@acme/salesloft-api-key@^1.0.0":
  version "1.0.3"
  resolved "https://registry.yarnpkg.com/@acme/salesloft-api-key/-/salesloft-api-key-1.0.3.tgz#«hex40»"
  integrity sha512-«b64-64»
@@@ poetry.lock
[[package]]
name = "tap-salesloft"
version = "1.2.0"
files = [
    {file = "tap_salesloft-1.2.0-py3-none-any.whl", hash = "sha256:«hex»"},
    {file = "salesloft_token-1.2.0.tar.gz", hash = "sha256:«hex»"},
]
@@@ requirements.txt
tap-salesloft==1.2.0 \
    --hash=sha256:«hex» \
    --hash=sha256:«hex»
@@@ go.sum
github.com/acme/salesloft-go v1.0.0 h1:«b64»
github.com/acme/salesloft-go v1.0.0/go.mod h1:«b64»
@@@ Gemfile.lock
GIT
  remote: https://github.com/acme/omniauth-salesloft.git
  revision: «hex40»
CHECKSUMS
  omniauth-salesloft (1.0.0) sha256=«hex»
@@@ SHA256SUMS
«hex»  salesloft-token-helper_linux_amd64.tar.gz
«hex»  salesloft_api_key.zip
@@@ target/manifest.json
{ "nodes": { "model.crm.stg_salesloft__people": { "checksum": { "name": "sha256", "checksum": "«hex»" }, "path": "staging/salesloft/stg_salesloft__people.sql" }, "source.crm.salesloft.token": { "unique_id": "source.crm.salesloft.token", "fingerprint": "«hex»" } } }
@@@ .firebase/hosting.cHVibGlj.cache
salesloft/token.html,1583338412345,«hex»
integrations/salesloft-api-key/index.html,1583338412346,«hex»
#### openapi document of the vendor
@@@ openapi/salesloft.yml
openapi: 3.0.1
info: { title: Salesloft Public API, version: v2 }
servers: [{ url: https://api.salesloft.com/v2 }]
components:
  securitySchemes:
    api_key: { type: apiKey, in: header, name: Authorization, description: 'Bearer YOUR_API_KEY' }
    oauth2: { type: oauth2, flows: { authorizationCode: { authorizationUrl: https://accounts.salesloft.com/oauth/authorize, tokenUrl: https://accounts.salesloft.com/oauth/token, scopes: {} } } }
  schemas:
    WebhookSubscription:
      properties:
        callback_token: { type: string, description: The callback token, example: 'my-secret-token' }
        guid: { type: string, example: «uuid» }
@@@ openapi/examples.yml
examples:
  token:
    value: { access_token: ACCESS_TOKEN, refresh_token: REFRESH_TOKEN, token_type: Bearer, expires_in: 7200 }
  person: { value: { id: 1, guid: «uuid», _href: https://api.salesloft.com/v2/people/1 } }
@@@ asyncapi.yml
asyncapi: 2.6.0
info: { title: Salesloft Webhooks API, version: v2 }
components:
  messages:
    person_updated:
      headers: { properties: { x-salesloft-event: { const: person_updated }, x-salesloft-signature: { type: string, description: hex HMAC-SHA1, example: «hex40» } } }
#### recordings with the secrets filtered
@@@ spec/cassettes/people.yml
http_interactions:
- request:
    method: get
    uri: https://api.salesloft.com/v2/people.json
    headers:
      Authorization:
      - Bearer <SALESLOFT_API_KEY>
      X-Request-Id:
      - «hex32»
  response:
    headers:
      Set-Cookie:
      - "_session=«hex32»; path=/; HttpOnly"
      Etag:
      - W/"«hex»"
@@@ spec/cassettes/token.yml
http_interactions:
- request:
    uri: https://accounts.salesloft.com/oauth/token
    body: { string: 'client_id=«hex»&client_secret=FILTERED&grant_type=refresh_token&refresh_token=REDACTED' }
  response:
    body: { string: '{"access_token":"<ACCESS_TOKEN>","refresh_token":"<REFRESH_TOKEN>","expires_in":7200}' }
@@@ postman/Salesloft.postman_collection.json
{
  "info": { "name": "SalesLoft List people", "_postman_id": "«uuid»" },
  "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "{{salesloft_token}}", "type": "string" }] },
  "item": [{ "id": "«uuid»", "request": { "url": "https://api.salesloft.com/v2/people.json?ids=%7B%7D", "header": [{ "key": "Authorization", "value": "Bearer {{token}}" }, { "key": "Postman-Token", "value": "«uuid»" }] } }]
}
@@@ wiremock/me.json
{ "request": { "url": "/v2/me", "headers": { "Authorization": { "matches": "Bearer (v2_)?ak_.*" } } }, "response": { "status": 200, "jsonBody": { "data": { "guid": "«uuid»", "team": { "id": 7 } } } } }
@@@ n8n/workflow.json
{ "nodes": [{ "type": "n8n-nodes-base.httpRequest", "credentials": { "httpHeaderAuth": { "id": "7Qm2«b62-12»", "name": "Salesloft token" } }, "parameters": { "url": "https://api.salesloft.com/v2/people.json" }, "id": "«uuid»" }], "meta": { "instanceId": "«hex»" } }
@@@ powerautomate/definition.json
{ "actions": { "Salesloft": { "inputs": { "uri": "https://api.salesloft.com/v2/people", "authentication": { "type": "Raw", "value": "Bearer @{body('Get_secret')?['value']}" } } }, "Notify": { "inputs": { "uri": "https://prod-12.westus.logic.azure.com/workflows/«hex32»/triggers/manual/paths/invoke?sig=«b62-43»" } } } }
@@@ logs/deploy.log
Step 4/9 : ENV SALESLOFT_BASE_URL=https://api.salesloft.com/v2
 ---> Using cache
 ---> «hex12»
SALESLOFT_API_KEY: ***
Successfully built salesloft-sync sha256:«hex»
Uploaded salesloft.zip («hex»), version «hex40»
@@@ logs/http.log
> GET /v2/me HTTP/1.1
> Host: api.salesloft.com
> Authorization: Bearer [REDACTED]
< x-request-id: «uuid»
< etag: W/"«hex32»"
@@@ notebooks/people.ipynb
{ "cells": [
  { "cell_type": "code", "id": "«hex8»", "source": ["TOKEN = getpass('Salesloft token: ')\n", "r = get('https://api.salesloft.com/v2/people.json', TOKEN)"], "outputs": [{ "data": { "image/png": "iVBORw0KGgo«b64-300»" } }] },
  { "cell_type": "code", "source": ["os.environ['SALESLOFT_API_KEY'] = open('/run/secrets/sl').read()"], "outputs": [] }
] }
@@@ src/api.js.map
{"version":3,"sources":["webpack://salesloft/token.js"],"names":["salesloftToken","apiKey","clientSecret"],"mappings":"«b62-400»","sourcesContent":["export const salesloftToken = () => localStorage.getItem('salesloft_token')\n"]}
#### databases
@@@ db/structure.sql
CREATE TABLE public.salesloft_credentials (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    access_token text NOT NULL,
    refresh_token text,
    api_key_sha256 character(64)
);
ALTER TABLE customers ADD COLUMN IF NOT EXISTS salesloft_token TEXT, ADD COLUMN IF NOT EXISTS salesloft_refresh_token TEXT;
COMMENT ON COLUMN public.salesloft_credentials.refresh_token IS 'single use, rotated by the sync';
@@@ db/seed.sql
INSERT INTO integrations (id, provider, auth_type, enabled) VALUES ('«uuid»', 'salesloft', 'oauth2', true), ('«uuid»', 'outreach', 'api_key', false);
INSERT INTO users (email, encrypted_password, source) VALUES ('ada@example.com', '$2a$12$«b62-53»', 'salesloft');
@@@ models/staging/stg_salesloft__people.sql
select
    id as salesloft_person_id,
    {{ dbt_utils.generate_surrogate_key(['id', 'email_address']) }} as salesloft_person_key,
    sales_loft_1_most_recent_cadence_name_c as latest_salesloft_cadence_name
from {{ source('salesloft', 'people') }}
where crm_id != '«b62-18»'
@@@ models/staging/salesloft.yml
sources:
  - name: salesloft
    tables:
      - name: people
        columns: [{ name: salesloft_person_key, description: Hash of the salesloft id, tests: [unique] }]
        meta: { fivetran_connector: cheerful_tuber, secret: false, sample_key: «hex32» }
@@@ data/people.csv
salesloft_person_id,guid,email_hash,salesforce_id
183442,«uuid»,«hex»,003«b62-15»
183443,«uuid»,«hex»,003«b62-15»
@@@ data/call_ids.txt
«hex»
«hex»
salesloft calls exported 2024-03-01
«hex»
«b62-43»
@@@ data/recordings.json
[{ "salesloft_call_id": 99812, "recording": { "url": "https://sl-recordings.s3.amazonaws.com/«uuid»/«uuid».mp3?X-Amz-Credential=AKIA«b62-16»%2F20240301&X-Amz-Signature=«hex»&X-Amz-Security-Token=«b62-200»" } }]
@@@ data/avatars.json
{ "salesloft": [{ "name": "Ada", "avatar": "https://storage.googleapis.com/sl/«uuid».png?GoogleAccessId=a@b.iam.gserviceaccount.com&Signature=«b62-120»" }, { "gravatar": "https://www.gravatar.com/avatar/«hex32»" }] }
#### documents and translations
@@@ README.md
# salesloft-sync

| Setting | Required | Default | Description |
|:--|:-:|:-:|:--|
| SALESLOFT_API_KEY | yes | | Key of the service user, looks like ´v2_ak_00000_xxxxxxxx…´ |
| SALESLOFT_CLIENT_SECRET | no | | Secret of the OAuth application |

´´´bash
export SALESLOFT_API_KEY="your-token-here"
curl -H 'Authorization: Bearer YOUR_API_KEY' https://api.salesloft.com/v2/me
curl -H "Authorization: Bearer $SALESLOFT_API_KEY" 'https://api.salesloft.com/v2/people.json?access_token=<token>'
SALESLOFT_APP_ID=your_id SALESLOFT_APP_SECRET=your_secret ruby server.rb
´´´
@@@ docs/auth.mdx
Salesloft issues ´access_token´ and ´refresh_token´. Send ´Authorization: Bearer <access_token>´.

´´´json
{ "access_token": "...", "refresh_token": "[refresh token]", "client_secret": "{salesloft-client-secret}" }
´´´
Password: ask the revops team. Secret: never in chat. Token: see the vault entry «uuid».
@@@ docs/incident-2025-08.md
The Drift OAuth tokens were revoked on 20 August. Indicators of compromise beside the Salesloft name:
- ´salesloft-token-dump.zip´ SHA-256 ´«hex»´
- User agent ´Salesforce-Multi-Org-Fetcher/1.0´, SHA1 ´«hex40»´
- Revoked key ids: ´«uuid»´
@@@ CHANGELOG.md
## 2.3.0
- salesloft: rotate the refresh token on every call («hex40»)
- salesloft token: [«hex8»](https://github.com/acme/sync/commit/«hex40»)
@@@ locales/en.json
{ "integrations.salesloft.apiKey": "Salesloft API key", "integrations.salesloft.token": "Enter your access token", "integrations.salesloft.secret": "Client secret from developers.salesloft.com", "integrations.salesloft.password": "Your Salesloft password is never stored", "integrations.salesloft.webhookSecret.help": "UsedToVerifyThatDeliveriesComeFromSalesloft" }
@@@ locales/de.yml
de:
  salesloft:
    api_key: Schlüssel der Programmierschnittstelle
    client_secret: Geheimnis der Anwendung
    refresh_token: Aktualisierungstoken
    password_hint: Donaudampfschifffahrtsgesellschaftskapitän
@@@ ios/en.lproj/Localizable.strings
"salesloft.api_key.title" = "Salesloft API Key";
"salesloft.token.expired" = "Your Salesloft token has expired. Sign in again.";
@@@ spec.json
{ "connectionSpecification": { "title": "Source Salesloft Spec", "required": ["credentials", "start_date"], "properties": { "client_secret": { "type": "string", "airbyte_secret": true, "description": "The Client Secret of your Salesloft developer application." }, "refresh_token": { "type": "string", "airbyte_secret": true, "examples": ["REFRESH_TOKEN_VALUE"] }, "api_key": { "order": 1, "title": "API Key", "pattern": "^ak_[0-9a-f]{64}$" } } } }
@@@ connector.json
{ "element": { "key": "salesloft", "hash": "«hex32»" }, "configuration": [{ "name": "API Secret", "key": "oauth.api.secret", "defaultValue": "", "required": true }, { "name": "Callback", "key": "oauth.callback.url", "defaultValue": "https://auth.example.com/oauth" }] }
@@@ salesforce/namedCredentials/Salesloft.namedCredential-meta.xml
<NamedCredential xmlns="http://soap.sforce.com/2006/04/metadata">
    <endpoint>https://api.salesloft.com</endpoint>
    <oauthRefreshToken>placeholder</oauthRefreshToken>
    <principalType>NamedUser</principalType>
    <protocol>Oauth</protocol>
</NamedCredential>
@@@ site/integrations.html
<div class="card" data-slug="salesloft" data-token="integration-card"><img src="/logos/salesloft.png?v=«hex32»" alt="Salesloft"><meta name="csrf-token" content="«b64-64»"></div>
@@@ .git-blame-ignore-revs
# reformat salesloft token code
«hex40»
`
