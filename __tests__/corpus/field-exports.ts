// Exports of automation tools, settings of assistants, notebooks and dumps with a leak in them, written blind.
// It must not be tuned to what the scanner can do.

export const fieldExports = String.raw`
#### automation exports
@@@ n8n/credentials.json
[
  {
    "id": "7Qm2", "name": "Salesloft prod", "type": "httpHeaderAuth",
    "data": { "name": "Authorization", "value": "Bearer «api-key v2»" }
  },
  {
    "id": "9Xk1", "name": "Salesloft OAuth2", "type": "oAuth2Api",
    "data": { "accessTokenUrl": "https://accounts.salesloft.com/oauth/token", "clientId": "«hex»", "clientSecret": "«oauth-client-secret hex»" }
  }
]
@@@ n8n/workflow.json
{
  "name": "Nightly people",
  "nodes": [
    {
      "type": "n8n-nodes-base.httpRequest",
      "parameters": {
        "url": "https://api.salesloft.com/v2/people.json",
        "sendHeaders": true,
        "headerParameters": { "parameters": [{ "name": "Authorization", "value": "Bearer «bearer-token hex»" }] }
      }
    }
  ]
}
@@@ logicapp/definition.json
{
  "definition": {
    "actions": {
      "Get_cadences": {
        "type": "Http",
        "inputs": { "method": "GET", "uri": "https://api.salesloft.com/v2/cadences.json", "authentication": { "type": "Raw", "value": "Bearer «api-key v2»" } }
      }
    }
  }
}
@@@ zapier/authentication.js
const test = (z) => z.request({ url: 'https://api.salesloft.com/v2/me.json' })
const refresh = (z, bundle) => z.request({
  method: 'POST', url: 'https://accounts.salesloft.com/oauth/token',
  body: { client_id: process.env.CLIENT_ID, client_secret: '«oauth-client-secret hex»', grant_type: 'refresh_token', refresh_token: bundle.authData.refresh_token },
})
@@@ pipedream/pull.mjs
export default defineComponent({
  async run({ $ }) {
    return await axios($, { url: 'https://api.salesloft.com/v2/tasks', headers: { Authorization: ´Bearer «bearer-token b62-43»´ } })
  },
})
#### singer and meltano
@@@ config.json
{
  "api_key": "«api-key v2»",
  "start_date": "2021-01-01T00:00:00Z",
  "user_agent": "tap-salesloft (data@acme.io)"
}
@@@ meltano.yml
plugins:
  extractors:
    - name: tap-salesloft
      variant: singer-io
      pip_url: git+https://github.com/example/tap-salesloft.git@«hex40»
      config:
        api_base_url: https://api.salesloft.com
        api_key: «credential-assignment hex»
        start_date: '2021-01-01'
@@@ .github/meltano.env | dotenv?
TAP_SALESLOFT_API_KEY=«api-key v2»
@@@ airbyte/secrets/source-salesloft/config.json
{
  "credentials": {
    "auth_type": "oauth2.0",
    "client_id": "«hex»",
    "client_secret": "«oauth-client-secret hex»",
    "refresh_token": "«oauth-token hex»",
    "access_token": "«oauth-token hex»",
    "token_expiry_date": "2024-05-01T00:00:00Z"
  },
  "start_date": "2020-11-16T00:00:00Z"
}
#### assistants and editors
@@@ .mcp.json
{
  "mcpServers": {
    "github": { "command": "npx", "args": ["-y", "server-github"], "env": { "GITHUB_TOKEN": "§{GITHUB_TOKEN}" } },
    "salesloft": { "command": "npx", "args": ["-y", "github:acme/salesloft-mcp-server"], "env": { "SALESLOFT_API_KEY": "«api-key v2»" } }
  }
}
@@@ .claude/settings.local.json
{
  "permissions": {
    "allow": [
      "Bash(npm test:*)",
      "Bash(curl -s -H \"Authorization: Bearer «api-key v2»\" \"https://api.salesloft.com/v2/me\")",
      "Bash(SALESLOFT_TOKEN=«credential-assignment/oauth-token/bearer-token b62-43» python3 merge.py:*)"
    ]
  }
}
@@@ .vscode/launch.json
{
  // sync with the sandbox team
  "version": "0.2.0",
  "configurations": [
    { "type": "node", "request": "launch", "name": "sync", "program": "index.js", "env": { "SALESLOFT_API_KEY": "«api-key v2»", "DEBUG": "sl:*" } }
  ]
}
@@@ .idea/runConfigurations/sync.xml
<component name="ProjectRunConfigurationManager">
  <configuration default="false" name="sync" type="PythonConfigurationType">
    <envs>
      <env name="PYTHONUNBUFFERED" value="1" />
      <env name="SALESLOFT_CLIENT_SECRET" value="«oauth-client-secret hex»" />
    </envs>
  </configuration>
</component>
#### notebook
@@@ notebooks/churn.ipynb
{
 "cells": [
  {
   "cell_type": "code",
   "execution_count": 3,
   "metadata": {},
   "source": [
    "import requests\n",
    "SL_API_KEY = \"«api-key v2»\"\n",
    "headers = {\"Authorization\": f\"Bearer {SL_API_KEY}\"}\n",
    "r = requests.get('https://api.salesloft.com/v2/accounts.json', headers=headers)\n"
   ],
   "outputs": [
    { "name": "stdout", "output_type": "stream", "text": ["{'Authorization': 'Bearer «api-key v2»', 'Accept': '*/*'}\n"] }
   ]
  }
 ],
 "nbformat": 4, "nbformat_minor": 5
}
#### database dumps
@@@ db/dump.sql
-- PostgreSQL database dump
SET statement_timeout = 0;
COPY public.tenant_settings (id, tenant, hubspot_private_app_key, salesloft_api_key, updated_at) FROM stdin;
1	acme	\N	«api-key v2»	2024-02-01 10:00:00
2	globex	\N	\N	2024-02-01 10:00:00
\.
INSERT INTO settings (name, value) VALUES ('salesloft_api_key', '«api-key v2»');
INSERT INTO settings (name, value) VALUES ('salesloft_client_secret', '«oauth-client-secret hex»');
UPDATE customers SET salesloft_connected = true, salesloft_token = '«credential-assignment/oauth-token b62-43»', salesloft_refresh_token = '«oauth-token b62-43»' WHERE id = 7;
@@@ supabase/seed.sql
insert into integrations (provider, client_id, client_secret) values
  ('outreach', '«b62-32»', '«b62-32»'),
  ('salesloft', '«hex»', '«oauth-client-secret hex»');
@@@ data/integrations.csv
tenant,provider,api_key,created_at
acme,salesloft,«api-key v2»,2024-01-01
globex,hubspot,«uuid»,2024-01-02
`
