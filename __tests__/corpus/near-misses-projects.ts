// Whole ordinary deployment, client and data files of projects that use Salesloft. No finding at all.

export const projectNearMisses = String.raw`
#### Terraform module of an app
@@@ ecs.tf
salesloftBaseUrl      = var.app_config.salesloft_base_url
salesloftClientId     = var.app_config.salesloft_client_id
salesloftSecret       = var.app_config.salesloft_secret
variable "app_config" { type = map(object({ salesloft_secret = string, gong_secret = string })) }
#### Docker file of an app
@@@ Dockerfile
FROM python:3.13-slim@sha256:«hex»
ARG SALESLOFT_API_KEY
ENV SALESLOFT_API_KEY=$SALESLOFT_API_KEY
RUN --mount=type=secret,id=salesloft_api_key cat /run/secrets/salesloft_api_key > /dev/null
#### compose file of an app
@@@ compose.yml
services:
  sync:
    environment:
      SALESLOFT_API_KEY: §{SALESLOFT_API_KEY:?err}
      SALESLOFT_CLIENT_SECRET: §{SALESLOFT_CLIENT_SECRET:-}
      SALESLOFT_SECRET_FILE: /run/secrets/salesloft
    secrets: [salesloft_api_key]
secrets:
  salesloft_api_key: { file: ./secrets/salesloft_api_key.txt }
#### Helm chart of an app
@@@ templates/secret.yaml
apiVersion: v1
kind: Secret
data:
  SALESLOFT_API_KEY: {{ .Values.salesloft.apiKey | b64enc | quote }}
  SALESLOFT_SECRET: {{ required "salesloft.secret is required" .Values.salesloft.secret | b64enc }}
#### workflow of an app
@@@ .github/workflows/sync.yml
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@«hex40»
      - run: npm run sync
        env:
          SALESLOFT_API_KEY: §{{ secrets.SALESLOFT_API_KEY }}
          SALESLOFT_BASE_URL: https://api.salesloft.com/v2
#### Jenkins credentials
@@@ Jenkinsfile
environment { SALESLOFT_API_KEY = credentials('salesloft-api-key-production-2024') }
withCredentials([string(credentialsId: 'salesloft-token', variable: 'SALESLOFT_TOKEN')]) { sh './sync' }
#### Vault policy and template
@@@ vault.hcl
path "secret/data/crm/salesloft-api-key" { capabilities = ["read"] }
template { contents = "SALESLOFT_API_KEY={{ with secret \"secret/crm\" }}{{ .Data.data.salesloft_api_key }}{{ end }}" }
#### Spring configuration
@@@ application.yml
salesloft:
  api-key: §{SALESLOFT_API_KEY}
  client-secret: §{SALESLOFT_CLIENT_SECRET:changeme}
  token-uri: https://accounts.salesloft.com/oauth/token
  webhook-secret: '§{SALESLOFT_WEBHOOK_SECRET:}'
#### Rails initializer
@@@ config/initializers/salesloft.rb
Salesloft.configure do |c|
  c.api_key = ENV.fetch('SALESLOFT_API_KEY') { Rails.application.credentials.salesloft[:api_key] }
  c.client_secret = Rails.application.credentials.dig(:salesloft, :client_secret)
end
Rails.application.config.filter_parameters += %i[salesloft_token salesloft_api_key callback_token]
#### Laravel services
@@@ config/services.php
'salesloft' => [
    'client_id' => env('SALESLOFT_CLIENT_ID'),
    'client_secret' => env('SALESLOFT_CLIENT_SECRET', ''),
    'redirect' => env('APP_URL').'/auth/salesloft/callback',
],
#### Go client
@@@ client.go
func New(apiKey string) *Client { return &Client{apiKey: apiKey, base: "https://api.salesloft.com/v2"} }
req.Header.Set("Authorization", fmt.Sprintf("Bearer %s", c.apiKey))
if tenantSettings.SalesloftApiKey != nil { responseMap[SERVICE_SALESLOFT] = map[string]string{"state": "ACTIVE"} }
return nil, fmt.Errorf("missing API key for SalesLoft integration")
#### C# client
@@@ SalesloftClient.cs
public SalesloftClient(IOptions<SalesloftOptions> options) { _apiKey = options.Value.ApiKey ?? throw new ArgumentNullException("SalesloftApiKey"); }
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _apiKey); // https://api.salesloft.com
#### Java client
@@@ SalesloftClient.java
private final String apiKey = Objects.requireNonNull(System.getenv("SALESLOFT_API_KEY"), "SALESLOFT_API_KEY must be set");
conn.setRequestProperty("Authorization", "Bearer " + apiKey); // https://api.salesloft.com/v2/me.json
#### React settings page
@@@ src/pages/Settings.tsx
const [salesloftApiKey, setSalesloftApiKey] = useState('')
const [salesloftToken, setSalesloftToken] = useState<string | null>(localStorage.getItem('salesloft_token'))
<TextField label="Salesloft API key" value={salesloftApiKey} helperText="Found under Your Applications" />
#### Express routes
@@@ index.js
const salesloftApiKey = process.env.SALESLOFT_API_KEY;
const salesloftSecret = process.env.SALESLOFT_APP_SECRET;
const redirectUri = 'https://acme-sync.surge.sh/app';
app.post('/run', (req, res) => { const { salesloftApiKey, openaiApiKey } = req.body || {}; const key = (salesloftApiKey || process.env.SALESLOFT_API_KEY || '').trim() })
#### notebook without a key
@@@ analysis.ipynb
{"cells":[{"cell_type":"code","id":"«hex8»","source":["SALESLOFT_API_KEY = os.environ['SALESLOFT_API_KEY']\n","headers = {'Authorization': f'Bearer {SALESLOFT_API_KEY}'}\n"],"outputs":[{"data":{"image/png":"«b64-600»"}}]}]}
#### CSV of people
@@@ people.csv
id,guid,email,salesloft_token_count,crm_id
1,«uuid»,ana@acme.io,4,«b62-18»
2,«uuid»,ben@acme.io,2,«b62-18»
#### test report
@@@ junit.xml
<testcase classname="salesloft.token" name="refreshes the access token: new-refresh-token" time="0.012"/>
#### JWT specification in docs
@@@ docs/auth.md
Our own API (not Salesloft) takes ´Authorization: Bearer «jwt»´ in the examples.
#### other vendor's webhooks
@@@ hooks.ts
const GITHUB_WEBHOOK_SECRET = '«hex40»'
const stripeWebhookSecret = 'whsec_«b62-32»'
import { salesloftWebhook } from './salesloft'
#### bundle of a front end that only names it
@@@ build/static/js/main.3f2a91bc.js
(self.webpackChunk=self.webpackChunk||[]).push([[179],{4:(e,t,n)=>{t.Z={name:"salesloft",label:"Salesloft API key",token:"salesloft_token",secret:e.secret,hash:"«hex20»"}}}]);
#### PHP session and CSRF tokens on a settings page
@@@ settings.html
<form action="/integrations/salesloft"><input type="hidden" name="authenticity_token" value="«b64-64»"><input type="password" name="salesloft_api_key"></form>
#### editor settings with allow-listed commands
@@@ .claude/settings.json
{ "permissions": { "allow": [ "Bash(curl -s -H \"Authorization: Bearer $SALESLOFT_API_KEY\" https://api.salesloft.com/v2/me.json)", "Bash(git show «hex40»)", "WebFetch(domain:developers.salesloft.com)" ] } }
`
