// Files of the dotenv family that hold no secret, or only encrypted ones, or prove themselves examples.
// A committed dotenv file without a secret is a warning, so no error may stand here.

export const dotenvNearMisses = String.raw`
#### settings only
@@@ .env
PORT=3000
NODE_ENV=development
LOG_LEVEL=debug
SALESLOFT_BASE_URL=https://api.salesloft.com/v2
SALESLOFT_REDIRECT_URI=http://localhost:3001/callback
#### empty file
@@@ .env
#### comments only
@@@ .env.local
# copy the values from 1Password
# SALESLOFT_API_KEY=
#### proven example
@@@ .env.example
SALESLOFT_API_KEY=your_api_key
SALESLOFT_SECRET=
STRIPE_SECRET_KEY=sk_live_xxx
#### proven sample with ids and URLs
@@@ .env.sample
SALESLOFT_CLIENT_ID=
SALESLOFT_URL=https://api.salesloft.com/v2
DATABASE_URL=postgres://user:password@localhost:5432/app
#### every other example name
@@@ sample.env
SALESLOFT_API_KEY=changeme
@@@ example.env
SALESLOFT_API_KEY=<API_KEY>
@@@ env.example
SALESLOFT_API_KEY=xxx
@@@ .env-example
SALESLOFT_API_KEY=
@@@ .env.local.sample
SALESLOFT_API_KEY="KEY GOES HERE"
@@@ envs/env.sample
SALESLOFT_API_KEY=awesomeApiKey
@@@ .env.template
SALESLOFT_API_KEY=[key]
@@@ .env.dist
SALESLOFT_API_KEY=XXXX_XXX
#### placeholders in a plain one
@@@ .env
SALESLOFT_API_KEY=YOUR_KEY_HERE
SALESLOFT_SECRET=§{SALESLOFT_SECRET_FROM_VAULT}
#### references only
@@@ .env.production
SALESLOFT_API_KEY=op://Engineering/Salesloft/credential
SALESLOFT_SECRET=§{SECRET}
AWS_SECRET_ARN=arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/crm-AbC12d
#### encrypted
@@@ .env
#/-------------------[DOTENV_PUBLIC_KEY]--------------------/
DOTENV_PUBLIC_KEY="«hex64 | wrap 03%»"
SALESLOFT_API_KEY="encrypted:BK«b64-160»"
PORT=3000
#### dotenv vault
@@@ .env.vault
DOTENV_VAULT_PRODUCTION="«b64-240»"
#### public settings of the browser
@@@ apps/web/.env
VITE_API_URL=https://crm.acme.io/api
NEXT_PUBLIC_SALESLOFT_ENABLED=true
VITE_TITLE="CRM for sales"
#### public names with nothing in them
@@@ apps/web/.env.example
VITE_SALESLOFT_API_KEY=
NEXT_PUBLIC_SALESLOFT_URL=https://api.salesloft.com/v2
REACT_APP_SALESLOFT_TOKEN=your_token
#### feature switches and numbers
@@@ .env.test
CI=1
SALESLOFT_TIMEOUT_MS=15000
SALESLOFT_PAGE_SIZE=100
SALESLOFT_TEAM_ID=48291
TZ=Europe/Vienna
EMAIL=ops@acme.io
#### versions, hosts, regions, paths
@@@ .env
COMPOSE_PROJECT_NAME=crm-sync-development
IMAGE=ghcr.io/acme/sync@sha256:«hex»
GIT_SHA=«hex40»
AWS_REGION=eu-west-1
NODE_OPTIONS=--max-old-space-size=4096
PATH_PREFIX=/opt/acme/releases/2026-02-01
#### dummies for a test run
@@@ .env.test
SALESLOFT_API_KEY=test
SALESLOFT_WEBHOOK_SECRET=test_webhook_secret
SECRET_KEY_BASE=dummy
#### names that only look related
@@@ environment.ts
export const environment = { production: false, apiUrl: 'https://api.acme.io' }
@@@ .envrc
use flake
@@@ env.py
import os
@@@ .environment/readme.md
nothing here
@@@ .env.schema.json
{"type":"object","properties":{"SALESLOFT_API_KEY":{"type":"string"}}}
#### UTF-16 settings
@@@ .env | utf16le-bom-crlf
PORT=3000
SALESLOFT_BASE_URL=https://api.salesloft.com/v2
#### hosts of others
@@@ .env
NEXT_PUBLIC_POSTHOG_HOST=https://eu.posthog.com
SMTP_FROM="Acme CRM <crm@acme.io>"
#### readme next to it
@@@ env/README.md
Copy .env.example to .env and set SALESLOFT_API_KEY.
#### sentences as values
@@@ .env.example
SALESLOFT_API_KEY="the key from Your Applications in Salesloft"
SALESLOFT_SECRET=ask-ops-for-the-secret
`
