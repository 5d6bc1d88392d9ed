// JSON settings and the exports and recordings of request tools. Positives only.

export const requestPositives = String.raw`
#### JSON flat
@@@ config.json
{ "port": 80, "salesloft_api_key": "«credential-assignment hex»" }
#### JSON nested
@@@ config.json
{
  "hubspot": { "token": "" },
  "salesloft": {
    "api_key": "«credential-assignment hex»",
    "per_page": 100
  }
}
#### JSON two levels down
@@@ config.json
{ "integrations": { "salesloft": { "auth": {
  "clientId": "«hex»",
  "clientSecret": "«oauth-client-secret hex»"
} } } }
#### JSON name and value
@@@ task-definition.json
{ "environment": [
  { "name": "PORT", "value": "80" },
  { "name": "SALESLOFT_API_KEY", "value": "«credential-assignment hex»" }
] }
#### JSON name and value over lines
@@@ env.json
[
  {
    "key": "SALESLOFT_CLIENT_SECRET",
    "value": "«oauth-client-secret hex»",
    "enabled": true
  }
]
#### JSON value before name
@@@ connector.json
{ "name": "salesloft", "properties": [
  {"defaultValue":"«oauth-client-secret/credential-assignment hex»","key":"oauth.api.secret"},
  {"defaultValue":"«hex»","key":"oauth.api.key.id"}
] }
#### JSON value before name, over lines
@@@ env.json
[
  {
    "value": "«credential-assignment hex»",
    "name": "SALESLOFT_API_KEY"
  },
  {
    "value": "«hex»",
    "name": "ASSET_DIGEST"
  }
]
#### JSON by file name
@@@ salesloft-creds.json
{
  "api_key": "«credential-assignment hex»"
}
#### JSON by another file name
@@@ salesloft_credentials.json
{"client_id":"«hex»","client_secret":"«oauth-client-secret hex»","access_token":"«oauth-token b64u»","refresh_token":"«oauth-token b64u»"}
#### token response saved
@@@ tmp/salesloft-token.json
{"access_token":"«oauth-token b64u»","token_type":"bearer","expires_in":7200,"refresh_token":"«oauth-token b64u»","scope":"people:read"}
#### MCP settings
@@@ .mcp.json
{ "mcpServers": { "salesloft": {
  "command": "npx", "args": ["-y", "salesloft-mcp-server"],
  "env": { "SALESLOFT_API_KEY": "«credential-assignment hex»" }
} } }
#### MCP remote with a header
@@@ .cursor/mcp.json
{ "mcpServers": { "salesloft": { "url": "https://mcp.salesloft.com/mcp",
  "headers": { "Authorization": "Bearer «bearer-token b62»" } } } }
#### agent allow-list
@@@ .claude/settings.local.json
{ "permissions": { "allow": [
  "Bash(npm test:*)",
  "Bash(curl -s -H \"Authorization: Bearer «bearer-token hex»\" \"https://api.salesloft.com/v2/me.json\")",
  "Bash(SALESLOFT_API_KEY=«credential-assignment hex» node sync.js)",
  "Bash(export SALESLOFT_TOKEN=\"«api-key v2»\")"
] } }
#### VS Code settings and launch
@@@ .vscode/launch.json
{ "configurations": [ { "name": "sync", "env": { "SALESLOFT_API_KEY": "«credential-assignment sk»" } } ] }
@@@ .vscode/settings.json
{ "terminal.integrated.env.linux": { "SALESLOFT_TOKEN": "«api-key v2»" } }
#### IntelliJ run configuration
@@@ .idea/runConfigurations/sync.xml
<envs><env name="SALESLOFT_API_KEY" value="«credential-assignment hex»" /></envs>
#### dev container
@@@ .devcontainer/devcontainer.json
{ "containerEnv": { "SALESLOFT_API_KEY": "«credential-assignment hex»" } }
#### Postman bearer
@@@ salesloft.postman_collection.json
{ "info": { "name": "Sales" }, "item": [ { "name": "me", "request": {
  "auth": { "type": "bearer", "bearer": [ { "key": "token", "value": "«bearer-token hex»", "type": "string" } ] },
  "method": "GET", "url": { "raw": "https://api.salesloft.com/v2/me.json" } } } ] }
#### Postman header
@@@ collections/people.json
{ "item": [ { "request": { "method": "GET",
  "header": [ { "key": "Authorization", "value": "Bearer «bearer-token b62»" } ],
  "url": "https://api.salesloft.com/v2/people.json" } } ] }
#### Postman environment
@@@ prod.postman_environment.json
{ "name": "prod", "values": [
  { "key": "base", "value": "https://api.salesloft.com", "enabled": true },
  { "key": "salesloft_api_key", "value": "«credential-assignment hex»", "enabled": true }
] }
#### Insomnia export
@@@ insomnia.json
{"_type":"export","resources":[{"_type":"request","url":"https://api.salesloft.com/v2/me.json","authentication":{"type":"bearer","token":"«bearer-token hex»"}}]}
#### Insomnia YAML
@@@ insomnia.yaml
collection:
  - url: https://api.salesloft.com/v2/me.json
    authentication:
      type: bearer
      token: «bearer-token hex»
#### Bruno
@@@ me.bru
get {
  url: https://api.salesloft.com/v2/me.json
  auth: bearer
}
auth:bearer {
  token: «bearer-token hex»
}
#### HAR
@@@ capture.har
{"log":{"entries":[{"request":{"method":"GET","url":"https://api.salesloft.com/v2/people.json","headers":[{"name":"Accept","value":"*/*"},{"name":"Authorization","value":"Bearer «bearer-token hex»"}]}}]}}
#### VCR cassette
@@@ spec/cassettes/people.yml
http_interactions:
- request:
    method: get
    uri: https://api.salesloft.com/v2/people.json
    headers:
      Accept:
      - "*/*"
      Authorization:
      - Bearer «bearer-token hex»
#### VCR cassette of a token refresh
@@@ spec/cassettes/token.yml
http_interactions:
- request:
    method: post
    uri: https://accounts.salesloft.com/oauth/token
    body:
      encoding: UTF-8
      string: grant_type=refresh_token&client_id=«hex»&client_secret=«oauth-client-secret hex»&refresh_token=«oauth-token b64u»
  response:
    body:
      string: '{"access_token":"«oauth-token b64u»","refresh_token":"«oauth-token b64u»","expires_in":7200}'
#### VCR cassette in JSON
@@@ fixtures/people.json
{"interactions":[{"request":{"uri":"https://api.salesloft.com/v2/me.json","headers":{"Authorization":["Bearer «bearer-token b62»"]}}}]}
#### nock recording
@@@ test/recorded.js
nock('https://api.salesloft.com:443', {"reqheaders":{"authorization":"Bearer «bearer-token hex»"}}).get('/v2/me.json').reply(200)
#### OpenAPI example
@@@ openapi.yaml
servers:
  - url: https://api.salesloft.com/v2
paths:
  /me:
    get:
      parameters:
        - name: Authorization
          in: header
          example: Bearer «bearer-token hex»
`
