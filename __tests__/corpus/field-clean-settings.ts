// Vaulted inventories, dotenv files and tool settings that name Salesloft and hold no secret, written blind.
// It must not be tuned to the scanner.

export const fieldCleanSettings = String.raw`
#### ansible vault and chef
@@@ group_vars/prod/vault.yml
$ANSIBLE_VAULT;1.1;AES256
«hex80»
«hex80»
@@@ group_vars/prod/main.yml
salesloft_api_key: "{{ vault_salesloft_api_key }}"
salesloft_webhook_secret: !vault |
  $ANSIBLE_VAULT;1.1;AES256
  «hex80»
  «hex80»
salesloft_archive_sha256: «hex»
@@@ data_bags/salesloft/prod.json
{ "id": "prod", "api_key": { "encrypted_data": "«b64-96»", "iv": "«b64-16»", "auth_tag": "«b64-16»", "version": 3, "cipher": "aes-256-gcm" } }
#### dotenv files without a secret
@@@ .env.example
# Salesloft
SALESLOFT_CLIENT_ID=your-client-id
SALESLOFT_CLIENT_SECRET=your-client-secret
SALESLOFT_REDIRECT_URI=http://localhost:3000/callback
SALESLOFT_API_KEY=your-api-key  # If using API key auth
SALESLOFT_WEBHOOK_SECRET=webhook-signing-secret
INNGEST_SIGNING_KEY=your-inngest-signing-key
@@@ backend/.env.sample
SALESFORCE_CLIENT_ID=
SALESFORCE_CLIENT_SECRET=
SALESLOFT_API_KEY=
SALESLOFT_TOKEN=xxxxxxxxxxxxxxxxxxxxxxxx
SALES_LOFT_API_KEY=PUTYOURSALESLOFTAPIKEHERE
OPENAI_API_KEY=sk-...
@@@ worker/.env.test
SALESLOFT_API_KEY=test
SALESLOFT_CLIENT_SECRET=secret
SALESLOFT_BASE_URL=http://localhost:9999
@@@ web/.env
NEXT_PUBLIC_APP_URL=https://crm.example.com
NEXT_PUBLIC_SALESLOFT_ENABLED=true
NEXT_PUBLIC_SALESLOFT_AUTHORIZE_URL=https://accounts.salesloft.com/oauth/authorize
@@@ infra/.env.production
SALESLOFT_API_KEY="encrypted:«b64-160»"
DOTENV_PUBLIC_KEY_PRODUCTION="03«hex»"
@@@ infra/.env.op
SALESLOFT_API_KEY=op://prod/salesloft/credential
SALESLOFT_WEBHOOK_SECRET="op://prod/salesloft/webhook secret"
#### assistants and catalogues
@@@ .mcp.json
{ "mcpServers": { "salesloft": { "command": "npx", "args": ["-y", "salesloft-mcp"], "env": { "SALESLOFT_API_KEY": "§{SALESLOFT_API_KEY}" } }, "salesloft-remote": { "type": "http", "url": "https://mcp.salesloft.com/mcp", "headers": { "Authorization": "Bearer §{input:salesloft-token}" } } } }
@@@ claude_desktop_config.json
{ "mcpServers": { "salesloft": { "env": { "SALESLOFT_API_KEY": "your-api-key-here" } }, "brave": { "env": { "BRAVE_API_KEY": "BSA«b62-28»" } } } }
@@@ catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: salesloft-sync
  annotations:
    github.com/project-slug: acme/salesloft-sync
    pagerduty.com/integration-key: «hex32»
    vault.io/secrets-path: prod/salesloft
@@@ flags.json
{ "salesloft-oauth-refresh-token-rotation": { "on": true, "salt": "«hex32»", "version": 12 }, "salesloft-api-key-v2-form": { "on": false, "salt": "«hex32»" } }
@@@ .pre-commit-config.yaml
repos:
  - repo: https://github.com/gitleaks/gitleaks
    rev: «hex40»
@@@ .gitleaks.toml
[[rules]]
id = "salesloft-api-key"
regex = '''\b(?:v\d_ak_\d{1,10}_|ak_)[0-9a-f]{64}\b'''
keywords = ["ak_"]
[allowlist]
commits = ["«hex40»"]
@@@ .secrets.baseline
{ "version": "1.5.0", "results": { "config/salesloft.yml": [{ "type": "Secret Keyword", "filename": "config/salesloft.yml", "hashed_secret": "«hex40»", "is_verified": false, "line_number": 4 }] } }
@@@ meltano.yml
plugins:
  extractors:
    - name: tap-salesloft
      pip_url: git+https://github.com/example/tap-salesloft.git@«hex40»
      settings: [{ name: api_key, kind: password, sensitive: true }]
      config: { api_key: $SALESLOFT_API_KEY, start_date: '2021-01-01' }
    - name: tap-hubspot
      config: { access_token: pat-na1-«uuid» }
`
