// Schemas, settings, logs and lists that name keys and tokens. No finding at all.

export const schemaNearMisses = String.raw`
#### SQL columns
@@@ schema.sql
CREATE TABLE tenants (
  salesloft_api_key varchar(255) NOT NULL DEFAULT '',
  salesloft_token text, salesloft_secret_encrypted bytea,
  salesloft_refresh_token character_varying
);
SELECT salesloft_api_key, salesloft_token FROM tenants WHERE salesloft_token IS NOT NULL;
COMMENT ON COLUMN tenants.salesloft_api_key IS 'key of the tenant, encrypted with AES-256-GCM';
#### migrations
@@@ a.rb
add_column :accounts, :salesloft_api_key, :string, limit: 255
encrypts :salesloft_token, deterministic: true
rename_column :users, :salesloft_secret, :salesloft_secret_ciphertext
#### ORM columns
@@@ schema.ts
salesloftApiKey: varchar("salesloft_api_key", { length: 255 }),
salesloftToken: text('salesloft_token').notNull(),
@Column({ name: 'salesloft_client_secret', type: 'varchar' }) salesloftClientSecret: string
#### Go struct tags
@@@ a.go
SalesloftApiKey *string ´gorm:"column:salesloft_api_key;type:varchar(255);" json:"salesloftApiKey,omitempty" binding:"required"´
tenantSettings.SalesloftApiKey = &apiKey
SalesloftToken = "SALESLOFT_TOKEN_V2_PRODUCTION"
#### GraphQL
@@@ schema.graphql
type Tenant { salesloftApiKey: String! salesloftToken: SalesloftAccessToken @auth(requires: ADMIN) }
input SalesloftInput { apiKey: String = "" clientSecret: String }
#### protobuf
@@@ a.proto
message Salesloft { string api_key = 1; string access_token = 2; string client_secret = 14; }
#### JSON schema
@@@ schema.json
{"properties":{"salesloft_api_key":{"type":"string","description":"Key made under Your Applications","pattern":"^v2_ak_[0-9]+_[0-9a-f]{64}$","title":"Salesloft API key","default":""}},"required":["salesloft_api_key"]}
#### OpenAPI schema
@@@ openapi.json
{"servers":[{"url":"https://api.salesloft.com"}],"components":{"securitySchemes":{"oauth":{"type":"oauth2","flows":{"authorizationCode":{"tokenUrl":"https://accounts.salesloft.com/oauth/token","refreshUrl":"https://accounts.salesloft.com/oauth/token"}}}},"schemas":{"Webhook":{"properties":{"callback_token":{"type":"string","description":"SHA1-HMAC-key"}}}}}}
#### connector specification
@@@ spec.yaml
- key: salesloft_client_secret
  title: Client secret
  type: string
  airbyte_secret: true
  examples: ["client-secret-of-your-application"]
  order: 2
#### Helm documentation
@@@ values.yaml
salesloft:
  # -- API key, or existingSecret
  apiKey: ""
  existingSecret: salesloft-credentials-v2
  existingSecretKey: salesloft-api-key-2024
  secretName: crm-salesloft-api-key-prod
#### labels and selectors
@@@ deploy.yaml
metadata:
  name: salesloft-token-refresher-5d9c7b6f4d
  labels: { app: salesloft-secret-sync, key: salesloft-key-rotation-7d }
#### action inputs
@@@ action.yml
inputs:
  salesloft-api-key:
    description: Key of the service user, kept in the repository secrets
    required: true
#### command line help
@@@ cli.py
parser.add_argument("--salesloft-api-key", metavar="SALESLOFT_API_KEY", help="key to use (default: $SALESLOFT_API_KEY)")
parser.add_argument("--salesloft-token", default=None, required=True)
@click.option("--salesloft-secret", envvar="SALESLOFT_CLIENT_SECRET_PRODUCTION")
#### enums and constants
@@@ a.java
SALESLOFT_API_KEY("salesloft.api.key", "Salesloft API key"),
SALESLOFT_TOKEN(42), SALESLOFT_SECRET(PropertyType.ENCRYPTED_STRING);
public static final String SALESLOFT_API_KEY_PROPERTY = "salesloft.integration.api-key.v2";
public static final String SALESLOFT_TOKEN = "salesloft.token";
#### module paths
@@@ a.ts
import { salesloftToken } from '../integrations/salesloft/token-provider-v2'
import salesloftSecret = require('./salesloft-secret-2024.config')
export { salesloftApiKey } from "@acme/salesloft-api-key"
#### routes
@@@ routes.rb
get '/integrations/salesloft/token/:id', to: 'salesloft#token', as: :salesloft_token
post 'salesloft/api_key/rotate' => 'salesloft/keys#rotate'
#### feature flags
@@@ flags.json
{"salesloft_token_refresh_v2": true, "salesloft_api_key_rotation": "gradual-50-percent", "salesloft_secret_scanning": "enabled"}
#### log messages
@@@ app.log
2026-02-01 08:00:00 salesloft token=expired user=381233 trace=«hex32»
2026-02-01 08:00:01 salesloft api_key=present secret=absent request=«uuid»
2026-02-01 08:00:02 GET https://api.salesloft.com/v2/me Authorization: Bearer ****9f3c status=200
#### masked keys
@@@ report.txt
SALESLOFT_API_KEY=v2_ak_12345_****************
SALESLOFT_API_KEY: ak_de65••••9ac62
salesloft key ak_1234…cdef (last seen 2026-02-01)
#### the pattern itself
@@@ rules.toml
[[rules]]
id = "salesloft-api-key"
regex = '''(?:v\d_ak_\d+_|ak_)[0-9a-f]{64}'''
keywords = ["salesloft", "ak_"]
#### secret made at run time
@@@ test/a.test.ts
const salesloftApiKey = ´v2_ak_1_§{createHash('sha256').update('word').digest('hex')}´
const salesloftToken = 'a'.repeat(64)
const salesloftSecret = crypto.randomBytes(32).toString('hex')
#### HMAC code
@@@ hook.ts
const digest = createHmac('sha1', process.env.SALESLOFT_CALLBACK_TOKEN).update(body).digest('hex')
const signature = req.headers['x-salesloft-signature']
const token = payload.callback_token // salesloft
#### webhook code
@@@ subscribe.ts
await api.post('https://api.salesloft.com/v2/webhook_subscriptions', { callback_token: randomUUID(), callback_url: url })
await api.post('https://api.salesloft.com/v2/webhook_subscriptions', { callback_token: callbackToken, callback_url: url })
#### client code that is public
@@@ src/App.jsx
const connected = user.salesloftToken !== null
fetch('/api/salesloft/people', { headers: { Authorization: ´Bearer §{session.token}´ } })
#### dotenv type declarations
@@@ src/.env.d.ts
interface ImportMetaEnv { readonly SALESLOFT_API_KEY: string; readonly SALESLOFT_URL: string }
#### scopes
@@@ scopes.yml
salesloft:
  scopes: people:read people:write cadences:read email_contents:read
#### package names
@@@ package.json
{"name":"salesloft-token-refresh","dependencies":{"salesloft-api-key-client":"^1.0.0","@acme/salesloft-secret":"workspace:*"}}
#### jinja, mustache, ejs
@@@ a.tpl
SALESLOFT_API_KEY={{ salesloft_api_key | b64encode }}
salesloft_token: {{ .Values.salesloft.token | quote }}
salesloft_secret: "<%= @salesloft_secret %>"
#### PHP and Perl variables
@@@ a.php
$salesloftToken = $this->getSalesloftAccessToken($accountId);
$salesloft_api_key = $_ENV['SALESLOFT_PRODUCTION_API_KEY'];
$salesloftSecret = config('services.salesloft.client_secret');
#### diff of references
@@@ a.patch
-SALESLOFT_API_KEY = config["salesloft_key"]
+SALESLOFT_API_KEY = os.environ["SALESLOFT_PRODUCTION_KEY"]
#### dates, versions and paths as values
@@@ a.toml
[salesloft]
token_version = "2024-06-01"
token_file = "/etc/salesloft/token-2024.json"
key_id = "«uuid»"
api_version = "v2"
#### booleans and numbers as values
@@@ a.yml
salesloft_token: true
salesloft_api_key: 0
salesloft_secret: false
#### the shape of a response
@@@ docs/oauth.md
´´´json
{ "access_token": "<access token>", "refresh_token": "<refresh token>", "expires_in": 7200, "token_type": "bearer" }
´´´
Salesloft answers with ´access_token´ and ´refresh_token´.
#### lists of names
@@@ a.ts
const required = ['SALESLOFT_CLIENT_ID', 'SALESLOFT_CLIENT_SECRET', 'SALESLOFT_REFRESH_TOKEN', 'SALESLOFT_WEBHOOK_SECRET']
const redact = { paths: ['req.headers.authorization', 'salesloft_api_key', 'body.salesloft.client_secret'] }
passthrough: [ "SALESLOFT_API_KEY", "SALESLOFT_SECRET" ]
#### secret names in infrastructure
@@@ a.tf
resource "aws_secretsmanager_secret" "salesloft_api_key" {
  name                    = "prod/crm/salesloft-api-key-2024"
  recovery_window_in_days = 7
}
resource "aws_ssm_parameter" "salesloft_secret" {
  name  = "/prod/crm/salesloft-secret"
  value = var.salesloft_secret
}
#### fixtures of the policy
@@@ .github/example.yml
rotation:
  keys:
    salesloft-production: { created: 2026-01-15, owner: sales-operations-team }
`
