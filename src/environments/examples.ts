// What the rule about shared credentials reports; what it leaves alone stands in near-misses.ts.
import type { Example } from '../rules/rule.ts'
import { key, job, jobs, deploy, external, deployment, source } from './example-texts.ts'
import { nearMisses } from './near-misses.ts'

const hits: readonly Omit<Example, 'hits'>[] = [
  { path: '.env.staging', text: key, others: { '.env.production': key } },
  {
    path: 'config/dev.json',
    text: '{ "salesloft": { "apiKey": "{{api-key}}" } }\n',
    others: { 'config/prod.json': '{ "salesloft": { "apiKey": "{{api-key}}" } }\n' },
  },
  {
    path: 'config/salesloft.yml',
    text: 'staging:\n  api_key: {{api-key}}\nproduction:\n  api_key: {{api-key}}\n',
    note: 'two sections of one file',
  },
  {
    path: 'config/salesloft.yml',
    text: 'default: &default\n  api_key: {{api-key}}\nstaging:\n  <<: *default\nproduction:\n  <<: *default\n',
    note: 'an anchor that both sections merge',
  },
  {
    path: 'settings.toml',
    text: '[development]\nsalesloft_api_key = "{{api-key}}"\n\n[production]\nsalesloft_api_key = "{{api-key}}"\n',
  },
  {
    path: 'salesloft.ini',
    text: '[staging]\napi_key={{api-key}}\n[production]\napi_key={{api-key}}\n',
  },
  {
    path: '.env',
    text: 'SALESLOFT_STAGING_API_KEY={{api-key}}\nSALESLOFT_PROD_API_KEY={{api-key}}\n',
    note: 'two settings of one file',
  },
  {
    path: 'src/environments/environment.ts',
    text: "export const environment = {\n  production: false,\n  salesloftApiKey: '{{api-key}}',\n}\n",
    others: {
      'src/environments/environment.prod.ts':
        "export const environment = {\n  production: true,\n  salesloftApiKey: '{{api-key}}',\n}\n",
    },
    note: 'Angular',
  },
  {
    path: 'src/salesloft.py',
    text: 'SALESLOFT_KEYS = {\n    "staging": "{{api-key}}",\n    "production": "{{api-key}}",\n}\n',
  },
  {
    path: 'terraform/staging.tfvars',
    text: 'salesloft_api_key = "{{api-key}}"\n',
    others: { 'terraform/production.tfvars': 'salesloft_api_key = "{{api-key}}"\n' },
  },
  {
    path: 'appsettings.Development.json',
    text: '{ "Salesloft": { "ApiKey": "{{api-key}}" } }\n',
    others: { 'appsettings.Production.json': '{ "Salesloft": { "ApiKey": "{{api-key}}" } }\n' },
  },
  {
    path: 'src/main/resources/application-staging.properties',
    text: 'salesloft.api-key={{api-key}}\n',
    others: { 'src/main/resources/application-prod.properties': 'salesloft.api-key={{api-key}}\n' },
  },
  {
    path: '.env.development',
    text: "SALESLOFT_API_KEY='{{api-key}}'\r\n",
    others: { 'deploy/production/values.yaml': 'salesloft:\r\n  apiKey: "{{api-key}}"\r\n' },
    note: 'in two kinds of file',
  },
  {
    path: deploy,
    text: jobs(job('deploy-staging'), job('deploy-production')),
    note: 'a secret of the repository, handed to the jobs of two environments',
  },
  {
    path: deploy,
    text: jobs(job('deploy', { environment: 'staging', secret: 'SALESLOFT_PROD_API_KEY' })),
    note: 'the secret is called after production',
  },
  {
    path: deploy,
    text: jobs(job('staging', { environment: 'staging' }), job('production', { environment: 'production' })),
    note: 'a note: each environment may have its own secret of that name',
  },
  {
    path: deploy,
    text: jobs(
      job('a', { environment: '{ name: staging }', secret: 'SALESLOFT_LIVE_KEY' }),
      job('b', { environment: '{ name: production }', secret: 'SALESLOFT_LIVE_KEY' }),
    ),
  },
  {
    path: deploy,
    text: 'on: push\njobs:\n  staging:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: staging\n    secrets:\n      salesloft-api-key: ${{ secrets.SALESLOFT_API_KEY }}\n  production:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: production\n    secrets:\n      salesloft-api-key: ${{ secrets.SALESLOFT_API_KEY }}\n',
    note: 'a reusable workflow',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_API_KEY=op://crm/salesloft/credential\n',
    others: { '.env.production': 'SALESLOFT_API_KEY=op://crm/salesloft/credential\n' },
    note: '1Password',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_API_KEY=op://production/salesloft/credential\n',
    note: 'the reference is called after production',
  },
  {
    path: '.env.development',
    text: 'SALESLOFT_API_KEY=${SALESLOFT_PRODUCTION_API_KEY}\n',
    note: 'a variable that is called after production',
  },
  {
    path: 'deploy/staging/env.yaml',
    text: 'SALESLOFT_API_KEY: projects/crm/secrets/salesloft-key/versions/latest\n',
    others: {
      'deploy/production/env.yaml': 'SALESLOFT_API_KEY: projects/crm/secrets/salesloft-key/versions/latest\n',
    },
    note: 'Google Secret Manager',
  },
  {
    path: 'deploy/staging/env.json',
    text: '{ "SALESLOFT_API_KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:salesloft-key" }\n',
    others: {
      'deploy/production/env.json':
        '{ "SALESLOFT_API_KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:salesloft-key" }\n',
    },
    note: 'AWS',
  },
  {
    path: 'appsettings.Staging.json',
    text: '{ "SalesloftKey": "@Microsoft.KeyVault(VaultName=crm;SecretName=salesloft-key)" }\n',
    others: {
      'appsettings.Production.json':
        '{ "SalesloftKey": "@Microsoft.KeyVault(VaultName=crm;SecretName=salesloft-key)" }\n',
    },
    note: 'Azure',
  },
  {
    path: 'k8s/staging/secret.yaml',
    text: external('crm/salesloft'),
    others: { 'k8s/production/secret.yaml': external('crm/salesloft') },
    note: 'a warning: the store may hold another value for each',
  },
  {
    path: 'k8s/staging/deployment.yaml',
    text: deployment('salesloft-prod'),
    note: 'the Kubernetes secret is called after production',
  },
  {
    path: 'k8s/staging/deployment.yaml',
    text: deployment('salesloft'),
    others: { 'k8s/production/deployment.yaml': deployment('salesloft') },
    note: 'a note: each namespace has its own secret of that name',
  },
  {
    path: 'infra/envs/staging/main.tf',
    text: source('salesloft-api-key'),
    others: { 'infra/envs/production/main.tf': source('salesloft-api-key') },
    note: 'a warning: each account may have its own',
  },
  {
    path: 'infra/envs/dev/main.tf',
    text: source('prod/salesloft-api-key'),
    note: 'the secret is called after production',
  },
  {
    path: 'deploy/staging.sh',
    text: 'export SALESLOFT_API_KEY=$(vault kv get -field=key secret/crm/salesloft)\n',
    others: {
      'deploy/production.sh': 'export SALESLOFT_API_KEY=$(vault kv get -field=key secret/crm/salesloft)\n',
    },
    note: 'Vault, a warning',
  },
]

export const sharedExamples: readonly Example[] = [
  ...hits.map((example) => ({ ...example, hits: 1 })),
  ...nearMisses.map((example) => ({ ...example, hits: 0 })),
]
