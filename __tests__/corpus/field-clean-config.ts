// Settings, infrastructure and pipelines that name Salesloft everywhere and hold no credential in the clear.
// Written blind; it must not be tuned to the scanner.

export const fieldCleanConfig = String.raw`
#### gitops with sealed and external secrets
@@@ clusters/prod/salesloft/external-secret.yaml
apiVersion: external-secrets.io/v1beta1
kind: ExternalSecret
metadata: { name: salesloft-credentials }
spec:
  secretStoreRef: { name: vault, kind: ClusterSecretStore }
  target: { name: salesloft-credentials }
  data:
    - secretKey: SALESLOFT_API_KEY
      remoteRef: { key: secret/data/prod/salesloft, property: api_key }
    - secretKey: SALESLOFT_CLIENT_SECRET
      remoteRef: { key: secret/data/prod/salesloft, property: client_secret }
@@@ clusters/prod/salesloft/sealed-secret.yaml
apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: salesloft }
spec:
  encryptedData:
    SALESLOFT_API_KEY: Ag«b64-360»
    SALESLOFT_WEBHOOK_SECRET: Ag«b64-360»
@@@ clusters/prod/salesloft/secret.enc.yaml
apiVersion: v1
kind: Secret
metadata: { name: salesloft }
stringData:
  SALESLOFT_API_KEY: ENC[AES256_GCM,data:«b64-72»,iv:«b64»,tag:«b64-16»,type:str]
  SALESLOFT_CLIENT_SECRET: ENC[AES256_GCM,data:«b64-64»,iv:«b64»,tag:«b64-16»,type:str]
sops:
  lastmodified: "2024-05-01T10:00:00Z"
  mac: ENC[AES256_GCM,data:«b64-88»,iv:«b64»,tag:«b64-16»,type:str]
@@@ clusters/prod/salesloft/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: salesloft-sync
  annotations: { checksum/salesloft-secret: «hex» }
spec:
  template:
    spec:
      containers:
        - name: sync
          image: ghcr.io/acme/salesloft-sync@sha256:«hex»
          env:
            - name: SALESLOFT_API_KEY
              valueFrom: { secretKeyRef: { name: salesloft-credentials, key: SALESLOFT_API_KEY } }
            - name: SALESLOFT_TOKEN_URL
              value: https://accounts.salesloft.com/oauth/token
            - name: SALESLOFT_SECRET_NAME
              value: prod/salesloft/oauth-application
@@@ charts/sync/values.yaml
salesloft:
  existingSecret: salesloft-credentials
  apiKey: ""
  clientId: «hex»
  clientSecret: ""  # set with --set or from the store
  webhookSecretKey: webhook-secret
postgresql: { auth: { password: «b62-20» } }
@@@ charts/sync/templates/secret.yaml
apiVersion: v1
kind: Secret
data:
  SALESLOFT_API_KEY: {{ .Values.salesloft.apiKey | b64enc | quote }}
  SALESLOFT_CLIENT_SECRET: {{ required "salesloft.clientSecret" .Values.salesloft.clientSecret | b64enc }}
@@@ charts/sync/values.schema.json
{ "properties": { "salesloft": { "required": ["apiKey"], "properties": { "apiKey": { "type": "string", "pattern": "^(v2_)?ak_[0-9_]*[0-9a-f]{64}$" }, "clientSecret": { "type": "string", "minLength": 64 } } } } }
#### terraform with references
@@@ main.tf
variable "salesloft_api_key" {
  type      = string
  sensitive = true
}
data "aws_secretsmanager_secret_version" "salesloft" { secret_id = "prod/salesloft/api-key" }
resource "aws_ssm_parameter" "salesloft_webhook_secret" {
  name  = "/prod/salesloft/webhook_secret"
  type  = "SecureString"
  value = random_password.salesloft_webhook.result
}
resource "airbyte_source_salesloft" "main" {
  configuration = { credentials = { authenticate_via_api_key = { api_key = var.salesloft_api_key } } }
  secret_id     = "...my_secret_id..."
  workspace_id  = "«uuid»"
}
@@@ examples/airbyte.tf
resource "airbyte_source_salesloft" "my_source_salesloft" {
  configuration = {
    credentials = { authenticate_via_o_auth = { access_token = "...my_access_token...", client_secret = "...my_client_secret...", refresh_token = "...my_refresh_token..." } }
  }
}
@@@ terraform.tfvars.example
salesloft_api_key        = "<API_KEY>"
salesloft_webhook_secret = "replace-me"
@@@ .terraform.lock.hcl
provider "registry.terraform.io/airbytehq/airbyte" {
  version = "0.4.1"
  hashes = ["h1:«b64»=", "zh:«hex»", "zh:«hex»"]
}
@@@ ecs/task-definition.json
{
  "family": "salesloft-sync",
  "containerDefinitions": [{
    "image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/salesloft-sync:«hex40»",
    "environment": [{ "name": "SALESLOFT_CLIENT_ID", "value": "«hex»" }],
    "secrets": [{ "name": "SALESLOFT_API_KEY", "valueFrom": "arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/salesloft-a1B2c3:salesloftSecret::" }]
  }]
}
#### pipelines
@@@ .github/workflows/ci.yml
name: ci
on: [push]
jobs:
  test:
    runs-on: ubuntu-latest
    env:
      SALESLOFT_API_KEY: §{{ secrets.SALESLOFT_API_KEY }}
      SALESLOFT_CLIENT_SECRET: dummy
    steps:
      - uses: actions/checkout@«hex40»
      - run: curl -sf -H "Authorization: Bearer $SALESLOFT_API_KEY" https://api.salesloft.com/v2/me
@@@ .travis.yml
env:
  global:
    # SALESLOFT_API_KEY
    - secure: "«b64-512»"
@@@ .gitlab-ci.yml
sync:
  variables: { SALESLOFT_API_KEY: $PROD_SALESLOFT_API_KEY }
  id_tokens: { VAULT_ID_TOKEN: { aud: https://vault.example.com } }
  secrets:
    SALESLOFT_CLIENT_SECRET: { vault: prod/salesloft/client_secret@kv }
@@@ Jenkinsfile
environment { SALESLOFT_API_KEY = credentials('salesloft-api-key-production') }
@@@ azure-pipelines.yml
variables:
  - group: salesloft-prod
steps:
  - script: npm run sync
    env: { SALESLOFT_API_KEY: $(salesloftApiKey) }
@@@ buildspec.yml
env:
  secrets-manager: { SALESLOFT_API_KEY: "prod/salesloft:api_key" }
  parameter-store: { SALESLOFT_WEBHOOK_SECRET: /prod/salesloft/webhook_secret }
@@@ cloudbuild.yaml
availableSecrets:
  secretManager:
    - versionName: projects/acme/secrets/salesloft-api-key/versions/3
      env: SALESLOFT_API_KEY
@@@ fly.toml
app = "salesloft-sync"
[env]
  SALESLOFT_BASE_URL = "https://api.salesloft.com/v2"
# fly secrets set SALESLOFT_API_KEY=...
@@@ ops/deploy.sh
#!/bin/sh
vercel env add SALESLOFT_CLIENT_SECRET production
gh secret set SALESLOFT_API_KEY --body "$SALESLOFT_API_KEY"
export SALESLOFT_API_KEY="$(op read op://prod/salesloft/api-key)"
export SALESLOFT_TOKEN="§{SALESLOFT_TOKEN:?set it}"
IMAGE_DIGEST=sha256:«hex»
curl -H "Authorization: token «hex40»" https://api.github.com/repos/acme/salesloft-sync
@@@ ops/Get-People.ps1
$headers = @{ Authorization = "Bearer $env:SALESLOFT_API_KEY" }
$secret = Get-AzKeyVaultSecret -VaultName crm -Name salesloft-client-secret -AsPlainText
Invoke-RestMethod -Uri https://api.salesloft.com/v2/people.json -Headers $headers
$expected = '«HEX»'
if ((Get-FileHash .\salesloft.zip -Algorithm SHA256).Hash -ne $expected) { throw 'bad download' }
`
