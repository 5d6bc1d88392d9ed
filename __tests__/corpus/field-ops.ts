// Operations repositories with a leak in them: infrastructure, pipelines, schedules and scripts, written blind.
// It must not be tuned to what the scanner can do.

export const fieldOps = String.raw`
#### terraform with a committed tfvars
@@@ envs/prod/terraform.tfvars
region          = "us-east-1"
instance_type   = "t3.small"
salesloft_api_key        = "«api-key v2»"
salesloft_webhook_secret = "«webhook-token b62-32»"
@@@ modules/airbyte/source.tf
resource "airbyte_source_salesloft" "main" {
  configuration = {
    credentials = {
      authenticate_via_o_auth = {
        client_id         = "«hex»"
        client_secret     = "«oauth-client-secret hex»"
        access_token      = "«oauth-token hex»"
        refresh_token     = "«oauth-token hex»"
        token_expiry_date = "2024-03-04T10:11:12Z"
      }
    }
    start_date = "2020-11-16T00:00:00Z"
  }
  name         = "salesloft"
  workspace_id = "«uuid»"
}
@@@ terraform.tfstate
{
  "version": 4,
  "terraform_version": "1.7.4",
  "lineage": "«uuid»",
  "resources": [
    {
      "type": "aws_ssm_parameter",
      "name": "salesloft_api_key",
      "instances": [{ "attributes": { "name": "/prod/salesloft/api_key", "type": "SecureString", "value": "«api-key v2»" } }]
    }
  ]
}
#### helm chart with inline values
@@@ charts/sync/values-prod.yaml
replicaCount: 2
image:
  repository: 123456789012.dkr.ecr.us-east-1.amazonaws.com/salesloft-sync
  tag: 1.14.2
env:
  - name: SALESLOFT_BASE_URL
    value: https://api.salesloft.com/v2
  - name: SALESLOFT_API_KEY
    value: «api-key v2»
  - name: SALESLOFT_CALLBACK_TOKEN
    value: "«webhook-token b62-32»"
  - name: DATABASE_URL
    valueFrom: { secretKeyRef: { name: db, key: url } }
#### secret committed to the gitops repository
@@@ clusters/prod/salesloft/secret.yaml
apiVersion: v1
kind: Secret
metadata:
  name: salesloft-credentials
  namespace: sales
type: Opaque
data:
  SALESLOFT_API_KEY: «api-key v2 | base64»
  SALESLOFT_CLIENT_ID: «hex | base64»
  SALESLOFT_CLIENT_SECRET: «oauth-client-secret hex | base64»
@@@ clusters/staging/salesloft/secret.yaml
apiVersion: v1
kind: Secret
metadata: { name: salesloft-credentials }
stringData:
  api-key: «api-key v2»
  refresh-token: «oauth-token hex»
@@@ clusters/prod/salesloft/kustomization.yaml
secretGenerator:
  - name: salesloft-webhook
    literals:
      - SALESLOFT_WEBHOOK_SECRET=«webhook-token b62-32»
      - LOG_LEVEL=info
#### compose stack
@@@ docker-compose.yml
services:
  sync:
    build: .
    environment:
      - NODE_ENV=production
      - SALESLOFT_API_KEY=«api-key ak»
      - SALESLOFT_REFRESH_TOKEN=«oauth-token b64u-48»
    depends_on: [db]
  db:
    image: postgres:16@sha256:«hex»
    environment:
      POSTGRES_PASSWORD: «pw»
@@@ Dockerfile
FROM node:22@sha256:«hex»
WORKDIR /app
ENV SALESLOFT_API_KEY=«api-key v2»
ARG SALESLOFT_APP_SECRET=«oauth-client-secret/credential-assignment hex»
COPY . .
CMD ["node", "index.js"]
#### workflow with the key in it
@@@ .github/workflows/sync.yml
name: nightly sync
on:
  schedule: [{ cron: '0 3 * * *' }]
jobs:
  sync:
    runs-on: ubuntu-latest
    env:
      SALESLOFT_API_KEY: «api-key v2»
      SLACK_WEBHOOK: §{{ secrets.SLACK_WEBHOOK }}
    steps:
      - uses: actions/checkout@«hex40»
      - run: curl -sf -H "Authorization: Bearer «bearer-token b62-44»" https://api.salesloft.com/v2/me
@@@ .gitlab-ci.yml
variables:
  SALESLOFT_TOKEN: "«credential-assignment/oauth-token/bearer-token b62-44»"
sync:
  script:
    - python sync.py --since yesterday
@@@ Jenkinsfile
pipeline {
  agent any
  environment {
    SALESLOFT_API_KEY = '«api-key v2»'
    GONG_ACCESS_KEY = credentials('gong-access-key')
  }
  stages { stage('sync') { steps { sh 'make sync' } } }
}
#### shell operations
@@@ ops/export.sh
#!/usr/bin/env bash
set -euo pipefail
: "§{SALESLOFT_API_KEY:=«api-key v2»}"
page=1
while [ -n "$page" ]; do
  body=$(curl -fsS "https://api.salesloft.com/v2/people.json?page=$page" -H "Authorization: Bearer $SALESLOFT_API_KEY")
  page=$(jq -r '.metadata.paging.next_page // empty' <<<"$body")
done
@@@ ops/register-webhook.sh
#!/bin/sh
curl -X POST https://api.salesloft.com/v2/webhook_subscriptions \
  -H 'Content-Type: application/json' \
  -H 'Authorization: Bearer «bearer-token hex»' \
  -d '{"callback_url":"https://hooks.example.com/sl","callback_token":"«webhook-token b62-30»","event_type":"person_created"}'
@@@ ops/refresh.sh
curl -s https://accounts.salesloft.com/oauth/token \
  -d grant_type=refresh_token \
  -d client_id=«hex» \
  -d client_secret=«oauth-client-secret hex» \
  -d refresh_token=«oauth-token hex»
@@@ ops/crontab
MAILTO=revops@acme.io
15 * * * * SALESLOFT_API_KEY=«api-key v2» /opt/sync/bin/run >> /var/log/sync.log 2>&1
#### powershell operations
@@@ scripts/Export-Cadences.ps1 | utf16le-bom-crlf
param([int]$PageSize = 100)
$headers = @{
    Authorization = "Bearer «api-key v2»"
    Accept        = 'application/json'
}
$uri = "https://api.salesloft.com/v2/cadences.json?per_page=$PageSize"
Invoke-RestMethod -Uri $uri -Headers $headers | ConvertTo-Json -Depth 8 | Out-File cadences.json
@@@ scripts/Set-Env.ps1 | crlf
$env:SALESLOFT_CLIENT_ID = '«hex»'
$env:SALESLOFT_CLIENT_SECRET = '«oauth-client-secret hex»'
[Environment]::SetEnvironmentVariable('SALESLOFT_REFRESH_TOKEN', '«oauth-token hex»', 'User')
@@@ scripts/run.bat | crlf
@echo off
set SALESLOFT_API_KEY=«api-key ak»
python "%~dp0sync.py" %*
#### deployment settings of hosts
@@@ fly.toml
app = "salesloft-sync"
primary_region = "iad"
[env]
  PORT = "8080"
  SALESLOFT_WEBHOOK_SECRET = "«webhook-token b62-32»"
@@@ vercel.json
{ "env": { "SALESLOFT_API_KEY": "«api-key v2»", "NODE_ENV": "production" } }
@@@ serverless.yml
service: salesloft-events
provider:
  name: aws
  runtime: nodejs22.x
  environment:
    SALESLOFT_CLIENT_ID: «hex»
    SALESLOFT_CLIENT_SECRET: «oauth-client-secret hex»
    TABLE: §{self:service}-events
@@@ app.yaml
runtime: python312
env_variables:
  SALESLOFT_API_KEY: '«api-key v2»'
@@@ ecs/task-definition.json
{
  "family": "sync",
  "containerDefinitions": [
    {
      "name": "sync",
      "environment": [
        { "name": "SALESLOFT_API_KEY", "value": "«api-key v2»" },
        { "name": "SALESLOFT_APPLICATION_SECRET", "value": "«oauth-client-secret/credential-assignment hex»" },
        { "name": "PORT", "value": "8080" }
      ],
      "secrets": [{ "name": "DB", "valueFrom": "arn:aws:ssm:us-east-1:123456789012:parameter/db" }]
    }
  ]
}
#### ansible inventory
@@@ group_vars/all.yml
ntp_server: time.example.com
salesloft_api_token: «credential-assignment/oauth-token b62-40»
salesloft_client_id: «hex»
@@@ roles/sync/templates/sync.ini.j2
[salesloft]
base_url = https://api.salesloft.com/v2
api_key = «api-key v2»
[postgres]
password = {{ db_password }}
#### airflow
@@@ dags/salesloft_to_snowflake.py
from airflow import DAG
from airflow.models import Connection

SALESLOFT_API_KEY = Variable.get("salesloft_api_key", default_var="«api-key v2»")

conn = Connection(
    conn_id="salesloft",
    conn_type="http",
    host="https://api.salesloft.com",
    password="«credential-assignment/oauth-token/bearer-token b62-40»",
)
@@@ config/connections.json
{
  "salesloft_default": {
    "conn_type": "http",
    "host": "https://api.salesloft.com/v2",
    "password": "«api-key v2»"
  },
  "snowflake_default": { "conn_type": "snowflake", "login": "etl", "password": "«pw»" }
}
@@@ config/variables.json
{ "salesloft_refresh_token": "«oauth-token hex»", "salesloft_start_date": "2024-01-01" }
`
