// What the rule about shared credentials leaves alone.
import type { Example } from '../rules/rule.ts'
import { key, other, job, jobs, deploy, external, deployment, source } from './example-texts.ts'

export const nearMisses: readonly Omit<Example, 'hits'>[] = [
  { path: '.env.staging', text: key, others: { '.env.production': other } },
  { path: '.env.staging', text: key, note: 'one environment' },
  { path: '.env.production', text: key, others: { '.env.production.local': key }, note: 'one environment' },
  { path: '.env', text: key, others: { '.env.production': key }, note: 'nothing says what `.env` is for' },
  { path: '.env.staging', text: key, others: { '.env.test': key }, note: 'tests are no environment' },
  {
    path: 'tests/fixtures/staging.env',
    text: key,
    others: { '.env.production': key },
    note: 'a fixture',
  },
  {
    path: 'docs/staging.md',
    text: key,
    others: { '.env.production': key },
    note: 'a document',
  },
  {
    path: '.env.staging.example',
    text: key,
    others: { '.env.production': key },
    note: 'an example; the key in it is another rule’s finding',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_API_KEY=your-api-key\n',
    others: { '.env.production': 'SALESLOFT_API_KEY=your-api-key\n' },
    note: 'placeholders',
  },
  {
    path: '.env.staging',
    text: 'STRIPE_KEY={{live}}\n',
    others: { '.env.production': 'STRIPE_KEY={{live}}\n' },
    note: 'another vendor',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_CLIENT_ID=op://crm/salesloft/id\n',
    others: { '.env.production': 'SALESLOFT_CLIENT_ID=op://crm/salesloft/id\n' },
    note: 'an id is no secret',
  },
  {
    path: deploy,
    text: jobs(
      job('staging', { environment: 'staging', secret: 'SALESLOFT_STAGING_KEY' }),
      job('production', { environment: 'production', secret: 'SALESLOFT_PROD_KEY' }),
    ),
  },
  {
    path: deploy,
    text: jobs(job('build'), job('deploy')),
    note: 'nothing says an environment',
  },
  {
    path: deploy,
    text: jobs(job('test'), job('deploy-production')),
    note: 'tests are no environment',
  },
  {
    path: deploy,
    text: jobs(
      job('deploy', {
        environment: '${{ matrix.environment }}',
        more: '    strategy:\n      matrix:\n        environment: [staging, production]\n',
      }),
    ),
    note: 'each run asks its own environment',
  },
  {
    path: deploy,
    text: jobs(job('a', { environment: 'eu-production' }), job('b', { environment: 'us-production' })),
    note: 'both are production',
  },
  {
    path: deploy,
    text: jobs(job('deploy-staging'), '# ' + job('deploy-production').replaceAll('\n', '\n# ')).concat('\n'),
    note: 'a job that is commented out',
  },
  {
    path: deploy,
    text: 'on: push\njobs:\n  deploy-staging:\n   - {{ unfinished\n\tSALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n  deploy-production:\n',
    note: 'no YAML',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_API_KEY=op://crm/salesloft-${ENVIRONMENT}/credential\n',
    others: { '.env.production': 'SALESLOFT_API_KEY=op://crm/salesloft-${ENVIRONMENT}/credential\n' },
    note: 'another one in each environment',
  },
  {
    path: 'k8s/staging/secret.yaml',
    text: external('staging/salesloft'),
    others: { 'k8s/production/secret.yaml': external('production/salesloft') },
  },
  {
    path: 'k8s/staging/deployment.yaml',
    text: deployment('salesloft', '  namespace: staging\n'),
    others: { 'k8s/production/deployment.yaml': deployment('salesloft', '  namespace: production\n') },
    note: 'a Kubernetes secret is an object of its namespace',
  },
  {
    path: 'charts/sync/templates/deployment.yaml',
    text: '{{- if eq .Values.environment "production" }}\n- name: SALESLOFT_API_KEY\n  valueFrom:\n    secretKeyRef:\n      name: {{ .Release.Name }}-salesloft\n      key: token\n{{- end }}\n',
    note: 'a template',
  },
  {
    path: 'infra/envs/staging/main.tf',
    text: source('${var.environment}/salesloft'),
    others: { 'infra/envs/production/main.tf': source('${var.environment}/salesloft') },
  },
  {
    path: 'config/salesloft.yml',
    text: 'default: &default\n  api_key: {{api-key}}\nstaging:\n  <<: *default\n  api_key: {{api-key-2}}\nproduction:\n  <<: *default\n',
    note: 'a section with a key of its own',
  },
  {
    path: 'src/salesloft.ts',
    text: 'export const key = process.env.SALESLOFT_API_KEY\nif (process.env.NODE_ENV === "production") start(key)\n',
    note: 'who runs it gives the key',
  },
  {
    path: 'config/environments/staging.rb',
    text: "config.salesloft_key = ENV['SALESLOFT_API_KEY']\n",
    others: { 'config/environments/production.rb': "config.salesloft_key = ENV['SALESLOFT_API_KEY']\n" },
    note: 'a variable of each process',
  },
  {
    path: '.env.staging',
    text: '# SALESLOFT_API_KEY=op://production/salesloft/credential\n',
    note: 'a comment',
  },
  {
    path: '.env.staging',
    text: 'SALESLOFT_API_KEY=op://staging/salesloft/key\nSALESLOFT_PRODUCT_KEY=op://staging/salesloft/product\n',
    note: 'a product is no production',
  },
]
