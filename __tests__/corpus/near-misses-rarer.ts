// Rarer names, references and dummies. No finding at all.

export const rarerNearMisses = String.raw`
#### zod and joi
@@@ env.ts
SALESLOFT_API_KEY: z.string().min(1, 'SALESLOFT_API_KEY is required'),
SALESLOFT_CLIENT_SECRET: Joi.string().required().description('secret of the OAuth application'),
SALESLOFT_TOKEN: process.env.SALESLOFT_TOKEN!,
SALESLOFT_SECRET: str({ devDefault: testOnly('salesloft-dev-secret') }),
#### Rust and Go types
@@@ a.rs
pub struct Salesloft { pub api_key: SecretString, access_token: Option<String>, client_secret: Arc<str> }
salesloft_token: Zeroizing<String>,
let salesloft_api_key = settings.get_string("integrations.salesloft.api_key_v2")?;
#### Java getters
@@@ A.java
public String getSalesloftApiKey() { return salesloftApiKey; }
this.salesloftClientSecret = salesloftProperties.getClientSecret();
when(config.getSalesloftToken()).thenReturn("salesloft-token");
@SecurityRequirement(name = "salesloft_bearer_token_auth")
#### Swift and Kotlin
@@@ A.kt
val salesloftToken: String by lazy { tokenStore.readSalesloftToken("salesloft-main-account-2024") }
val salesloftApiKey = BuildConfig.SALESLOFT_API_KEY
const val KEY_SALESLOFT_TOKEN = "key_salesloft_token_preference"
#### local storage keys
@@@ a.js
localStorage.setItem('salesloft_access_token_v2', token)
const SALESLOFT_TOKEN_KEY = 'salesloft.auth.token.v2'
Cookies.set('salesloft_session_token', token, { sameSite: 'strict' })
const salesloftTokenCookie = '__Host-salesloft-token-2024'
#### event names and actions
@@@ a.ts
export const SALESLOFT_TOKEN_REFRESHED = 'salesloft/TOKEN_REFRESHED_2024'
export const SET_SALESLOFT_API_KEY = '[Settings] Set Salesloft Api Key'
dispatch({ type: 'salesloft/tokenReceived', token })
#### CSS selectors and test ids
@@@ a.test.ts
await page.fill('#salesloft-api-key', apiKey)
await page.fill('[data-testid="salesloft-api-key-input-7"]', process.env.SALESLOFT_API_KEY)
screen.getByLabelText('Salesloft API key')
const salesloftTokenSelector = 'input[name="salesloft_token"]'
#### metrics
@@@ a.yml
salesloft_token_refresh_total: 14
salesloft_token_refresh_seconds_bucket{le="0.5"}: 3
alert: SalesloftTokenExpiresSoon_P2
expr: salesloft_token_expiry_timestamp_seconds - time() < 86400
#### Terraform outputs and data
@@@ a.tf
output "salesloft_api_key_arn" { value = aws_secretsmanager_secret.salesloft.arn }
data "aws_ssm_parameter" "salesloft_token" { name = "/prod/crm/salesloft/token-2024" }
kms_key_id = "arn:aws:kms:eu-west-1:123456789012:key/«uuid»" # salesloft secret key
salesloft_secret_version_id = "«uuid»"
#### CDK and Pulumi code
@@@ a.ts
const salesloftSecret = secretsmanager.Secret.fromSecretNameV2(this, 'SalesloftSecret', 'prod/crm/salesloft-2024')
const salesloftApiKey = config.requireSecret('salesloftApiKey')
environment: { SALESLOFT_SECRET_ARN: secret.secretArn, SALESLOFT_API_KEY: ecs.Secret.fromSecretsManager(secret, 'salesloftApiKey') }
#### Bicep and ARM
@@@ main.bicep
@secure()
param salesloftApiKey string
SALESLOFT_API_KEY: '@Microsoft.KeyVault(VaultName=acme-kv;SecretName=salesloft-api-key)'
@@@ arm.json
{"parameters":{"salesloftApiKey":{"reference":{"keyVault":{"id":"/subscriptions/«uuid»/resourceGroups/crm"},"secretName":"salesloft-api-key"}}}}
#### CloudFormation
@@@ template.yml
Parameters:
  SalesloftApiKey:
    Type: AWS::SSM::Parameter::Value<String>
    Default: /prod/crm/salesloft/api-key
    NoEcho: true
SALESLOFT_API_KEY: !Sub '{{resolve:secretsmanager:§{SalesloftSecret}:SecretString:apiKey}}'
SALESLOFT_SECRET: !Ref SalesloftSecretParameter20240601
SALESLOFT_TOKEN: !ImportValue crm-salesloft-token-v2
#### argo, flux, external secrets
@@@ a.yaml
SALESLOFT_API_KEY: <path:secret/data/crm#salesloft_api_key>
salesloft_token: "{{ .salesloft_token | toString }}"
  AWS_SALESLOFT_SECRET: ref+vault://secret/crm/salesloft#/token
#### kamal, doppler, infisical
@@@ .kamal/secrets
SALESLOFT_API_KEY=$(kamal secrets extract SALESLOFT_API_KEY $SECRETS)
SALESLOFT_SECRET=$SALESLOFT_SECRET_PRODUCTION
#### chezmoi and mise
@@@ mise.toml
[env]
SALESLOFT_API_KEY = "{{ exec(command='pass show salesloft/api-key-2024') }}"
SALESLOFT_TOKEN = { value = "op://Private/Salesloft/token", redact = true }
#### fastlane, gradle
@@@ build.gradle
buildConfigField "String", "SALESLOFT_API_KEY", "\"§{project.findProperty('salesloftApiKey') ?: ''}\""
salesloftToken = System.getenv("SALESLOFT_TOKEN_PRODUCTION_2024")
#### make and just
@@@ Makefile
SALESLOFT_API_KEY ?= $(shell op read op://Eng/Salesloft/credential)
SALESLOFT_TOKEN := $(SALESLOFT_TOKEN_PRODUCTION)
check-SALESLOFT_API_KEY: ; @test -n "$(SALESLOFT_API_KEY)"
#### fish, nushell references
@@@ a.fish
set -gx SALESLOFT_API_KEY (op read op://Private/Salesloft/key-2024)
set -q SALESLOFT_API_KEY; or read -s SALESLOFT_API_KEY
#### docker compose files as secrets
@@@ compose.yml
secrets:
  salesloft_api_key:
    environment: SALESLOFT_API_KEY
  salesloft_token:
    file: ./secrets/salesloft-token-2024.txt
    external: true
#### Ruby specs
@@@ spec/a_spec.rb
allow(ENV).to receive(:fetch).with('SALESLOFT_API_KEY').and_return('test-api-key')
let(:access_token) { 'salesloft_access_token' }
stub_request(:get, 'https://api.salesloft.com/v2/me.json').with(headers: { 'Authorization' => 'Bearer salesloft_access_token' })
build(:integration, provider: 'salesloft', token: 'valid-token', refresh_token: 'expired-refresh-token')
#### Python mocks
@@@ test_a.py
monkeypatch.setenv("SALESLOFT_API_KEY", "test-key-123")
SalesloftClient(api_key="abc")
SalesloftClient(api_key="some-random-api-key")
mock_client.assert_called_with(client_id="cid", client_secret="csecret", token="tok_123")
assert "Bearer TOKEN" == headers["Authorization"]  # https://api.salesloft.com
#### Go tests
@@@ a_test.go
c := salesloft.New("test-token")
cfg := Config{SalesloftAPIKey: "api-key", SalesloftSecret: "shhh", Token: "not-a-real-token"}
t.Setenv("SALESLOFT_API_KEY", "unit-test-key-not-real")
#### all the same character and runs
@@@ a.test.ts
const SALESLOFT_API_KEY = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
const SALESLOFT_TOKEN = '1234567890abcdef1234567890abcdef'
const SALESLOFT_SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef'
const SALESLOFT_CLIENT_SECRET = 'deadbeefdeadbeefdeadbeefdeadbeef'
const salesloftUuid = { token: '00000000-0000-0000-0000-000000000000' }
const salesloftKey = 'abcdefghijklmnopqrstuvwxyz'
#### placeholder in other languages and styles
@@@ README.md
SALESLOFT_API_KEY=tu_clave_de_api
SALESLOFT_API_KEY=votre_cle_api
SALESLOFT_API_KEY=hier-den-schluessel-einsetzen
SALESLOFT_API_KEY=TODO
SALESLOFT_API_KEY=TBD
SALESLOFT_API_KEY=none
SALESLOFT_API_KEY=notset
SALESLOFT_API_KEY=-
SALESLOFT_API_KEY="..."
SALESLOFT_API_KEY=...
SALESLOFT_API_KEY='(see 1Password)'
SALESLOFT_API_KEY=fill-me-in
SALESLOFT_API_KEY=salesloft-api-key-goes-here
SALESLOFT_API_KEY=enter_salesloft_api_key
SALESLOFT_API_KEY=<<SALESLOFT_API_KEY>>
SALESLOFT_API_KEY=~~~
SALESLOFT_API_KEY=sl_xxxxxxxxxxxxxxxx
SALESLOFT_API_KEY=ak_your_key_here
SALESLOFT_API_KEY=abc123...
SALESLOFT_API_KEY=sk_test_your_key
SALESLOFT_API_KEY=secret_key_from_salesloft
`
