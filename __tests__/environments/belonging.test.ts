// To which environment a place belongs: tables of what names, headings, paths and policies say.
import { describe, expect, it } from '@jest/globals'
import type { Environment } from '../../src/config/policy.ts'
import { areSeparate, openEnvironments } from '../../src/environments/environments.ts'
import { placeAt, type Place } from '../../src/environments/place.ts'

async function said(place: Place, environments: Readonly<Record<string, Environment>> = {}): Promise<string> {
  const belonging = (await openEnvironments(environments)).of(place)
  return belonging === undefined ? '-' : `${belonging.name} by ${belonging.by}`
}

const development = 'development'
const staging = 'staging'
const production = 'production'

describe('a name', () => {
  it.each([
    ['SALESLOFT_API_KEY_PROD', production],
    ['PROD_SALESLOFT_API_KEY', production],
    ['SALESLOFT_PRODUCTION_TOKEN', production],
    ['SALESLOFT_LIVE_API_KEY', production],
    ['SALESLOFT_PRD_KEY', production],
    ['SALESLOFT_KEY_PROD2', production],
    ['salesloftProdApiKey', production],
    ['salesloftprod', production],
    ['STAGING_SALESLOFT_API_KEY', staging],
    ['salesloft-stg-key', staging],
    ['SALESLOFT_STAGE_KEY', staging],
    ['SALESLOFT_UAT_KEY', staging],
    ['SALESLOFT_QA_KEY', staging],
    ['SALESLOFT_PREPROD_KEY', staging],
    ['SALESLOFT_PRE_PROD_KEY', staging],
    ['salesLoftPreProductionKey', staging],
    ['DEV_SALESLOFT_API_KEY', development],
    ['SALESLOFT_DEV_TOKEN', development],
    ['SALESLOFT_LOCAL_KEY', development],
    ['salesloft.development.key', development],
    ['SALESLOFT_API_KEY', undefined],
    ['SALESLOFT_PRODUCT_KEY', undefined],
    ['SALESLOFT_REPRODUCE_KEY', undefined],
    ['SALESLOFT_DEVICE_TOKEN', undefined],
    ['SALESLOFT_DEVELOPER_TOKEN', undefined],
    ['SALESLOFT_LIVESTREAM_KEY', undefined],
    ['SALESLOFT_LIVE_CHAT_KEY', undefined],
    ['SALESLOFT_DEAL_STAGE_KEY', undefined],
    ['SALESLOFT_LOCAL_STORAGE_KEY', undefined],
    ['SALESLOFT_TEST_API_KEY', undefined],
    ['SALESLOFT_CI_KEY', undefined],
    ['SALESLOFT_SANDBOX_KEY', undefined],
    ['SALESLOFT_NON_PROD_KEY', undefined],
    ['SALESLOFT_NONPROD_KEY', undefined],
    ['DEV_OR_STAGING_SALESLOFT_KEY', undefined],
    ['locale.salesloft', undefined],
  ])('%s: %s', async (name, environment) => {
    expect(await said({ path: 'a.txt', name })).toBe(
      environment === undefined ? '-' : `${environment} by name`,
    )
  })

  it('that is unclear ends the search', async () => {
    expect(await said({ path: '.env.production', name: 'SALESLOFT_NON_PROD_KEY' })).toBe('-')
    expect(await said({ path: '.env.production', name: 'SALESLOFT_DEV_STAGING_KEY' })).toBe('-')
  })
})

describe('a path', () => {
  it.each([
    ['.env.production', production],
    ['.env.production.local', production],
    ['.env.prod', production],
    ['prod.env', production],
    ['.production.env', production],
    ['.env.production.example', production],
    ['.env.local', development],
    ['.env.development.local', development],
    ['.env.dev', development],
    ['.env.staging', staging],
    ['.env.stage', staging],
    ['.env.qa', staging],
    ['qa.env', staging],
    ['docker-compose.prod.yml', production],
    ['docker-compose.dev.yml', development],
    ['appsettings.Production.json', production],
    ['appsettings.Development.json', development],
    ['local.settings.json', development],
    ['settings.local.json', development],
    ['values-prod.yaml', production],
    ['charts/app/values.staging.yaml', staging],
    ['charts/app/values-live.yaml', production],
    ['application-prod.properties', production],
    ['src/environments/environment.prod.ts', production],
    ['config/prod/app.yml', production],
    ['config/qa/app.yml', staging],
    ['config/environments/production.rb', production],
    ['config/credentials/production.yml.enc', production],
    ['config/settings/staging.py', staging],
    ['config/prod.exs', production],
    ['terraform/envs/prod/main.tf', production],
    ['terraform/staging.tfvars', staging],
    ['terraform/environments/dev-eu-west-1/main.tf', development],
    ['k8s/overlays/production/secret.yaml', production],
    ['apps/salesloft-sync-prod/deployment.yaml', production],
    ['clusters/eu-prod-1/salesloft.yaml', production],
    ['inventories/staging/group_vars/all.yml', staging],
    ['group_vars/production/vault.yml', production],
    ['live/prod/eu/terragrunt.hcl', production],
    ['live/dev/terragrunt.hcl', development],
    ['deploy/staging/prod.env', production],
    ['.github/workflows/deploy-production.yml', production],
    ['.devcontainer/devcontainer.env', development],
    ['fly.staging.toml', staging],
    ['.env', undefined],
    ['.env.test', undefined],
    ['.env.test.local', undefined],
    ['docker-compose.yml', undefined],
    ['docker-compose.test.yml', undefined],
    ['values.yaml', undefined],
    ['src/environments/environment.ts', undefined],
    ['src/products/index.ts', undefined],
    ['src/reproduction.ts', undefined],
    ['src/devices/device.ts', undefined],
    ['src/live/LiveFeed.tsx', undefined],
    ['src/stage/Stage.tsx', undefined],
    ['usr/local/etc/salesloft.conf', undefined],
    ['src/dev-tools/salesloft.ts', undefined],
    ['src/localStorage.ts', undefined],
    ['locals.tf', undefined],
    ['docs/our-move-to-production-last-year/a.yml', undefined],
    ['scripts/promote-staging-to-production.sh', undefined],
    ['envs/test/main.tf', undefined],
    ['envs/nonprod/main.tf', undefined],
    ['', undefined],
    ['////', undefined],
  ])('%s: %s', async (path, environment) => {
    expect(await said({ path })).toBe(environment === undefined ? '-' : `${environment} by path`)
  })
})

/** The place of `KEY` in the text. */
function at(path: string, text: string, name?: string): Place {
  return placeAt({ path, text }, text.indexOf('KEY'), name)
}

describe('a heading', () => {
  it.each([
    ['a.yml', 'staging:\n  crm: 1\nproduction:\n  salesloft:\n    KEY: x\n', production],
    ['a.yml', 'production:\n  crm: 1\nqa:\n  salesloft:\n    KEY: x\n', staging],
    ['a.yml', 'production:\r\n  crm: 1\r\nstaging:\r\n  KEY: x\r\n', staging],
    ['a.yml', 'envs:\n  - name: production\n    KEY: x\n', production],
    ['a.yml', 'envs:\n  - name: qa\n    KEY: x\n', staging],
    ['a.yml', 'production: &p\n  <<: *d\n  KEY: x\n', production],
    ['a.yml', '{{- if .Values.prod }}\nproduction:\n\tKEY: x\n', production],
    ['a.yml', 'production: {a: {b: 1}, salesloft: {KEY: x}}\n', production],
    ['a.yml', '# production:\n  KEY: x\n', undefined],
    ['a.yml', 'production:\n  a: 1\n---\n  KEY: x\n', undefined],
    ['a.yml', 'production:\n  a: 1\nKEY: x\n', undefined],
    ['a.toml', '[staging]\na = 1\n[env.production]\nKEY = "x"\n', production],
    ['a.ini', '[production]\na=1\n[staging] ; here\nKEY=x\n', staging],
    ['a.ini', '[salesloft]\nKEY=x\n', undefined],
    ['a.json', '{"development": {"a": 1}, "production": {"salesloft": {"KEY": "x"}}}', production],
    ['a.json', '{"live": {"KEY": "x"}}', production],
    ['a.json', '{"liveChat": {"KEY": "x"}}', undefined],
    ['a.json', '{"devDependencies": {"KEY": "x"}}', undefined],
    ['a.js', 'export default {\n  production: { a: 1 },\n  staging: {\n    KEY: 1 } }', staging],
    ['a.js', "if (process.env.NODE_ENV === 'production') {\n  KEY = 1\n}", production],
    ['a.js', "if (process.env.NODE_ENV !== 'production') {\n  KEY = 1\n}", undefined],
    ['a.rb', 'production = {\n  :KEY => 1\n}', production],
    ['a.py', 'class ProductionConfig(Config):\n    KEY = 1\n', production],
    ['a.py', 'CONFIG = {\n    "staging": {\n        "KEY": 1,\n    }\n}', staging],
    ['a.tf', 'module "salesloft_prod" {\n  source = "x"\n  KEY = 1\n}', production],
    ['a.tf', 'locals {\n  KEY = 1\n}', undefined],
    [
      '.github/workflows/a.yml',
      'jobs:\n  deploy-staging:\n    steps:\n      - env:\n          KEY: x\n',
      staging,
    ],
  ])('in %s: %j is %s', async (path, text, environment) => {
    expect(await said(at(path, text))).toBe(environment === undefined ? '-' : `${environment} by heading`)
  })
})

describe('a label of the document', () => {
  it.each([
    ['a.tf', 'env = "prod"\nKEY = 1\n', production],
    ['a.yml', 'kind: Secret\nmetadata:\n  namespace: staging\ndata:\n  KEY: x\n', staging],
    [
      'a.yml',
      'metadata:\n  namespace: prod\n---\nmetadata:\n  namespace: staging\ndata:\n  KEY: x\n',
      staging,
    ],
    [
      'a.yml',
      'metadata:\n  namespace: staging\ndata:\n  KEY: x\n---\nmetadata:\n  namespace: prod\n',
      staging,
    ],
    ['.env', 'APP_ENV=production\nKEY=x\n', production],
    ['.env', 'NODE_ENV=development\nKEY=x\n', development],
    ['.env', 'NODE_ENV=production\nKEY=x\n', undefined],
    ['a.yml', 'env: prod\nstage: dev\nKEY: x\n', undefined],
    ['a.yml', 'stage: build\nKEY: x\n', undefined],
    [
      'src/environments/environment.ts',
      'export const environment = { production: false, KEY: 1 };\n',
      development,
    ],
    [
      'src/environments/environment.ts',
      'export const environment = { KEY: 1,\n  production: false };\n',
      development,
    ],
    [
      'src/environments/environment.ts',
      'export const environment = { KEY: 1,\n  production: true };\n',
      production,
    ],
  ])('in %s: %j is %s', async (path, text, environment) => {
    expect(await said(at(path, text))).toBe(environment === undefined ? '-' : `${environment} by label`)
  })
})

describe('the order', () => {
  const policy = { staging: { files: ['app/**'] } }
  it.each([
    ['the policy', { path: 'app/.env', job: 'production', name: 'PROD_KEY' }, 'staging by policy'],
    ['the job', { path: '.github/workflows/prod.yml', job: 'staging', name: 'PROD_KEY' }, 'staging by job'],
    ['an expression', { path: '.github/workflows/prod.yml', job: '${{ inputs.env }}' }, '-'],
    ['the name', { path: '.env.production', name: 'STAGING_KEY', headings: ['[dev]'] }, 'staging by name'],
    ['a heading', { path: 'prod.toml', headings: ['[a]', '[staging]'] }, 'staging by heading'],
    ['the path', { path: 'staging.env', labels: ['prod'] }, 'staging by path'],
    ['a label', { path: 'a.env', labels: ['staging'] }, 'staging by label'],
    ['nothing', { path: 'a.env' }, '-'],
  ])('%s', async (_name, place, expected) => {
    expect(await said(place, policy)).toBe(expected)
  })
})

describe('a policy', () => {
  const none: Environment = { files: [] }
  it.each([
    [{ prod: none }, { path: '.env.production' }, 'prod by path'],
    [{ production: none }, { path: '.env.prod' }, 'production by path'],
    [{ 'eu-prod': none, 'us-prod': none }, { path: 'envs/eu-prod/a.tf' }, 'eu-prod by path'],
    [{ 'eu-prod': none, 'us-prod': none }, { path: 'envs/prod/a.tf' }, 'production by path'],
    [{ sandbox: none }, { path: 'a', name: 'SALESLOFT_SANDBOX_KEY' }, 'sandbox by name'],
    [{ sandbox: none }, { path: 'a', name: 'SALESLOFT_SANDBOX_PROD_KEY' }, '-'],
    [{ test: none }, { path: 'test/salesloft.ts' }, '-'],
    [{ test: none }, { path: '.env.test' }, 'test by path'],
    [{ nonprod: none }, { path: 'a', name: 'NON_PROD_KEY' }, 'nonprod by name'],
    [{ staging: none, production: none }, { path: 'a', name: 'STAGING_OR_PRODUCTION' }, '-'],
    [{ a: { files: ['x/**'] }, b: { files: ['x/y/**'] } }, { path: 'x/y/prod.env' }, 'production by path'],
    [{ custom: { files: ['.env*'] } }, { path: '.env.production' }, 'custom by policy'],
    [{}, { path: 'a', job: 'customer-7' }, 'customer-7 by job'],
  ])('%j: %j is %s', async (policy, place, expected) => {
    expect(await said(place, policy)).toBe(expected)
  })

  it('separates two of its own, and not one from the stage it may be', () => {
    const eu = { name: 'eu-prod', stage: production, by: 'path' } as const
    const us = { ...eu, name: 'us-prod' }
    const declared = { 'eu-prod': none, 'us-prod': none }
    expect(areSeparate(eu, us, declared)).toBe(true)
    expect(areSeparate(eu, { ...eu, name: production }, declared)).toBe(false)
    expect(areSeparate(eu, eu, declared)).toBe(false)
    expect(areSeparate(eu, { name: 'x', by: 'job' }, declared)).toBe(true)
  })
})
