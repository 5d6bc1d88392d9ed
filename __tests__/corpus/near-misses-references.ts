// References to secrets kept elsewhere, and encrypted values. No finding at all.

export const referenceNearMisses = String.raw`
#### workflow secrets
@@@ .github/workflows/a.yml
env:
  SALESLOFT_API_KEY: §{{ secrets.SALESLOFT_API_KEY }}
  SALESLOFT_SECRET: §{{secrets.SALESLOFT_SECRET_PRODUCTION}}
  SALESLOFT_TOKEN: §{{ steps.token.outputs.salesloft-access-token }}
  SALESLOFT_CLIENT_SECRET: §{{ inputs.salesloft_client_secret || vars.SALESLOFT_CLIENT_SECRET }}
#### other pipelines
@@@ pipelines.yml
a: { SALESLOFT_API_KEY: $SALESLOFT_API_KEY_PROD }
b: { SALESLOFT_API_KEY: $(SalesloftApiKeyProduction) }
c: { SALESLOFT_API_KEY: $[variables.salesloftApiKey] }
d: { SALESLOFT_API_KEY: << pipeline.parameters.salesloft-api-key >> }
e: { SALESLOFT_API_KEY: credentials('salesloft-api-key-production') }
#### secret stores by address
@@@ a.yml
one: { SALESLOFT_API_KEY: "op://Engineering/Salesloft production/credential" }
two: { SALESLOFT_API_KEY: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/salesloft-AbC12d" }
three: { SALESLOFT_API_KEY: "projects/123456789012/secrets/salesloft-api-key/versions/latest" }
four: { SALESLOFT_API_KEY: "https://acme.vault.azure.net/secrets/salesloft-api-key/7f3d0c5b1a2e4d6f8091a2b3c4d5e6f7" }
five: { SALESLOFT_API_KEY: "vault:secret/data/crm#salesloft_api_key" }
six: { SALESLOFT_API_KEY: "secretmanager:salesloft-api-key-production" }
seven: { SALESLOFT_API_KEY: "ssm:/prod/salesloft/api_key" }
eight: { SALESLOFT_API_KEY: "@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/salesloft/)" }
nine: { SALESLOFT_API_KEY: "ref+awsssm://prod/salesloft/api_key" }
ten: { SALESLOFT_API_KEY: "{{resolve:secretsmanager:prod/salesloft:SecretString:apiKey}}" }
eleven: { SALESLOFT_API_KEY: "keyvault://acme/salesloft-api-key" }
twelve: { SALESLOFT_API_KEY: "doppler://crm/prd/SALESLOFT_API_KEY" }
#### ECS value from
@@@ task.json
[{ "name": "SALESLOFT_SECRET", "valueFrom": "§{config_secret_arn}:salesloftSecret::" },
 { "name": "SALESLOFT_API_KEY", "valueFrom": "arn:aws:ssm:eu-west-1:123456789012:parameter/prod/salesloft/api_key" }]
#### Terraform references
@@@ main.tf
salesloft_api_key = var.salesloft_api_key
salesloftSecret   = var.app_config.salesloft_secret
salesloft_token   = data.aws_secretsmanager_secret_version.salesloft.secret_string
variable "salesloft_api_key" {
  type      = string
  sensitive = true
}
resource "random_password" "salesloft_callback_token" {
  length = 40
}
#### Kubernetes references
@@@ deploy.yaml
- name: SALESLOFT_API_KEY
  valueFrom:
    secretKeyRef:
      name: salesloft-credentials-production
      key: salesloft-api-key
#### external secret
@@@ es.yaml
data:
  - secretKey: SALESLOFT_API_KEY
    remoteRef:
      key: prod/crm/salesloft-credentials
      property: salesloft_api_key_current
#### sealed secret
@@@ sealed.yaml
kind: SealedSecret
spec:
  encryptedData:
    SALESLOFT_API_KEY: AgB«b64-360»
#### SOPS
@@@ secrets.enc.yaml
SALESLOFT_API_KEY: ENC[AES256_GCM,data:«b64-64»,iv:«b64»,tag:«b64-16»,type:str]
sops:
  mac: ENC[AES256_GCM,data:«b64-88»,iv:«b64»,tag:«b64-16»,type:str]
#### ansible vault, whole file
@@@ vault.yml
$ANSIBLE_VAULT;1.1;AES256
«hex80»
«hex80»
#### ansible vault, one value
@@@ vars.yml
salesloft_api_key: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  «hex80»
  «hex80»
salesloft_secret: "{{ vault_salesloft_secret }}"
salesloft_token: "{{ lookup('env', 'SALESLOFT_TOKEN') }}"
#### Rails and hiera encrypted
@@@ data.eyaml
salesloft_api_key: ENC[PKCS7,MIIB«b64-240»]
#### Pulumi secure
@@@ Pulumi.prod.yaml
config:
  crm:salesloftApiKey:
    secure: AAABAN«b64-80»
#### Travis secure
@@@ .travis.yml
env:
  # SALESLOFT_API_KEY
  - secure: "«b64-512»"
#### dotenvx
@@@ .env.production
DOTENV_PUBLIC_KEY_PRODUCTION="«hex64 | wrap 02%»"
SALESLOFT_API_KEY="encrypted:BD«b64-160»"
SALESLOFT_CLIENT_SECRET=encrypted:BE«b64-160»
#### git-crypt
@@@ .env
«nul»GITCRYPT«nul»«b64-200»
#### chamber, credstash, direnv
@@@ run.sh
export SALESLOFT_API_KEY="$(op read op://Engineering/Salesloft/credential)"
export SALESLOFT_API_KEY=$(aws secretsmanager get-secret-value --secret-id prod/salesloft --query SecretString --output text)
export SALESLOFT_API_KEY=´vault kv get -field=key secret/salesloft´
read -rsp 'Salesloft API key: ' SALESLOFT_API_KEY
#### direnv without a secret
@@@ .envrc
dotenv_if_exists .env.local
export SALESLOFT_URL=https://api.salesloft.com/v2
PATH_add bin
#### shell references
@@@ run.sh
SALESLOFT_API_KEY=$1
SALESLOFT_API_KEY="§{SALESLOFT_API_KEY:?set the Salesloft API key first}"
SALESLOFT_TOKEN="§{SALESLOFT_TOKEN:-}"
docker run -e SALESLOFT_API_KEY -e SALESLOFT_SECRET="$SALESLOFT_SECRET" acme/sync
#### PowerShell and batch references
@@@ run.ps1
$SalesloftApiKey = $env:SALESLOFT_API_KEY
$env:SALESLOFT_TOKEN = Get-Secret -Name SalesloftTokenProduction -AsPlainText
set SALESLOFT_API_KEY=%SALESLOFT_API_KEY_PRODUCTION%
#### JS references
@@@ a.js
const salesloftApiKey = process.env.SALESLOFT_API_KEY
const a = { salesloftToken: process.env['SALESLOFT_TOKEN'] ?? '', salesloftSecret: import.meta.env.SALESLOFT_SECRET }
const b = { apiKey: config.get('salesloft.api_key'), clientSecret: Deno.env.get("SALESLOFT_CLIENT_SECRET") }
const c = { salesloftApiKey: await secrets.getSecretValue({ SecretId: 'prod/salesloft/api-key-current' }) }
#### Python references
@@@ a.py
SALESLOFT_API_KEY = os.getenv("SALESLOFT_API_KEY")
SALESLOFT_API_KEY = os.environ["SALESLOFT_PRODUCTION_API_KEY"]
SALESLOFT_SECRET = env.str("SALESLOFT_SECRET", default="")
SALESLOFT_TOKEN = keyring.get_password("salesloft", "production-token")
SALESLOFT_TOKEN = settings.SALESLOFT_ACCESS_TOKEN_PRODUCTION
SALESLOFT_KEY = getpass("Salesloft API key: ")
salesloft_api_key = st.secrets["salesloft"]["api_key_production"]
salesloft_api_key = dbutils.secrets.get(scope="salesloft", key="api-key-production")
#### Ruby references
@@@ a.rb
config.api_key = Rails.application.credentials.dig(:salesloft, :api_key)
SALESLOFT_API_KEY = ENV.fetch('SALESLOFT_API_KEY')
SALESLOFT_TOKEN = ENV['SALESLOFT_PRODUCTION_ACCESS_TOKEN']
provider :salesloft, ENV['SALESLOFT_CLIENT_ID'], ENV['SALESLOFT_CLIENT_SECRET']
#### ERB
@@@ config/database.yml
production:
  password: <%= ENV['SALESLOFT_APP_DATABASE_PASSWORD'] %>
  salesloft_api_key: <%= Rails.application.credentials.salesloft_api_key %>
#### Java and Kotlin references
@@@ A.java
@Value("§{salesloft.api-key}")
private String salesloftApiKey;
String salesloftToken = System.getenv("SALESLOFT_PRODUCTION_TOKEN");
@Value("§{salesloft.api-key:}") String empty;
@Value("§{salesloft.api-key:#{null}}") String nothing;
#### Go and Rust references
@@@ a.go
salesloftAPIKey := os.Getenv("SALESLOFT_API_KEY")
salesloftToken := viper.GetString("integrations.salesloft.access_token")
let salesloft_api_key = env::var("SALESLOFT_API_KEY").expect("SALESLOFT_API_KEY must be set");
#### PHP, C#, Elixir, R references
@@@ a.txt
'salesloft' => ['api_key' => env('SALESLOFT_API_KEY')],
var salesloftApiKey = builder.Configuration["Integrations:Salesloft:ApiKey"];
config :salesloft, api_key: System.fetch_env!("SALESLOFT_API_KEY"), token: {:system, "SALESLOFT_PRODUCTION_TOKEN"}
salesloft_api_key <- Sys.getenv("SALESLOFT_PRODUCTION_API_KEY")
#### Postman and Bruno references
@@@ a.json
{"key":"salesloft_api_key","value":"{{vault:salesloft-api-key-production}}"}
{"key":"salesloft_api_key","value":"{{process.env.SALESLOFT_API_KEY}}"}
{"key":"salesloft_api_key","value":"","type":"secret"}
#### VCR filter
@@@ spec/support/vcr.rb
VCR.configure { |c| c.filter_sensitive_data('<SALESLOFT_API_KEY>') { ENV['SALESLOFT_API_KEY'] } }
#### MCP inputs
@@@ .mcp.json
{ "mcpServers": { "salesloft": { "env": { "SALESLOFT_API_KEY": "§{input:salesloft-api-key}" } },
  "other": { "env": { "SALESLOFT_API_KEY": "§{env:SALESLOFT_API_KEY}" } },
  "third": { "env": { "SALESLOFT_API_KEY": "your-api-key-here" } } } }
#### OpenAPI placeholders
@@@ openapi.yaml
servers: [{url: https://api.salesloft.com/v2}]
components:
  securitySchemes:
    salesloftApiKey: { type: http, scheme: bearer, bearerFormat: "API key or OAuth token" }
  examples: { auth: "Bearer <your-api-key>" }
#### URL placeholders
@@@ a.py
url = f"https://api.salesloft.com/v2/people.json?access_token={token}"
url = "https://api.salesloft.com/v2/people.json?api_key=" + key
url = "https://api.salesloft.com/v2/people.json?api_key=YOUR_API_KEY"
url = "https://api.salesloft.com/v2/people.json?api_key=%s" % key
url = "https://api.salesloft.com/v2/people.json?api_key=<key>&page=2"
url = "https://api.salesloft.com/v2/people.json?api_key=§{SALESLOFT_API_KEY}"
url = "https://user:password@api.salesloft.com/v2"
url = "https://$USER:$PASS@api.salesloft.com/v2"
#### URL without a credential
@@@ a.py
url = "https://api.salesloft.com/v2/people.json?page=2&per_page=100&sort_by=updated_at&ids[]=123456789&email_addresses[]=ana@acme.io"
url = "https://accounts.salesloft.com/oauth/authorize?response_type=code&state=«b62-32»"
url = "https://app.salesloft.com/app/people/«uuid»"
url = "git@github.com:salesloft/token-secret-key-store.git"
#### connection strings of others
@@@ a.yml
DATABASE_URL: postgres://salesloft_app:§{DB_PASSWORD}@db.acme.io/salesloft
REDIS_URL: redis://localhost:6379/0
`
