// Rarer request tools, deployment files, documents and data. Positives only.

export const rarerDataPositives = String.raw`
#### Artillery, k6, Gatling
@@@ load.yml
config:
  target: https://api.salesloft.com
  defaults:
    headers:
      Authorization: Bearer «bearer-token hex»
@@@ load.js
http.get('https://api.salesloft.com/v2/me.json', { headers: { Authorization: "Bearer «bearer-token hex»" } })
#### Thunder Client and Hoppscotch
@@@ thunder-tests/thunderclient.json
[{"name":"me","url":"https://api.salesloft.com/v2/me.json","method":"GET","auth":{"type":"bearer","bearer":"«bearer-token hex»"}}]
@@@ hoppscotch.json
{"requests":[{"endpoint":"https://api.salesloft.com/v2/me.json","auth":{"authType":"bearer","token":"«bearer-token hex»","authActive":true}}]}
#### WireMock mapping
@@@ mappings/me.json
{"request":{"urlPath":"/v2/me.json","headers":{"Host":{"equalTo":"api.salesloft.com"},"Authorization":{"equalTo":"Bearer «bearer-token hex»"}}}}
#### Pact and gRPC recordings in YAML flow
@@@ pact.yml
- {uri: "https://api.salesloft.com/v2/me.json", headers: {Authorization: "Bearer «bearer-token b62»"}}
#### meta tag
@@@ index.html
<meta name="salesloft-api-key" content="«client-exposed-key/credential-assignment hex»">
#### compose env file in YAML quotes
@@@ compose.yml
    environment:
      - 'SALESLOFT_REFRESH_TOKEN=«oauth-token b64u»'
      - "SALESLOFT_WEBHOOK_SECRET=«webhook-token pw»"
#### Kubernetes ConfigMap file
@@@ cm.yaml
kind: ConfigMap
data:
  app.env: |
    PORT=80
    SALESLOFT_API_KEY=«credential-assignment hex»
#### Secret base64 with quotes and CRLF
@@@ s.yaml | crlf
kind: Secret
data:
  salesloft-refresh-token: "«oauth-token b64u | base64»"
#### Secret list in JSON
@@@ s.json
{"kind":"Secret","data":{"SALESLOFT_WEBHOOK_SECRET":"«webhook-token pw | base64»"}}
#### Docker config of a swarm
@@@ stack.yml
configs:
  salesloft_api_key:
    content: "«credential-assignment hex»"
#### Ansible lineinfile
@@@ t.yml
- lineinfile: { path: /etc/environment, line: "SALESLOFT_API_KEY=«credential-assignment hex»" }
#### Puppet and Chef
@@@ a.pp
class { 'sync': salesloft_api_key => '«credential-assignment hex»', port => 80 }
@@@ attributes.rb
default['sync']['salesloft']['api_key'] = '«credential-assignment hex»'
#### GitHub composite with
@@@ .github/workflows/a.yml
      - uses: acme/sync@v1
        with:
          salesloft-api-key: «credential-assignment hex»
          salesloft_client_secret: "«oauth-client-secret hex»"
#### Drone, Buildkite
@@@ .drone.yml
environment: { SALESLOFT_API_KEY: «credential-assignment hex», PORT: 80 }
@@@ .buildkite/pipeline.yml
steps: [{command: sync, env: {SALESLOFT_API_KEY: "«credential-assignment hex»"}}]
#### XML attributes by vendor
@@@ a.xml
<connection name="salesloft" clientId="«hex»" clientSecret="«oauth-client-secret hex»"/>
<property name="salesloft.api.key" value="«credential-assignment hex»"/>
<entry key="salesloft.api.key">«credential-assignment hex»</entry>
<env name="SALESLOFT_API_KEY" force="true">«credential-assignment hex»</env>
#### CDATA
@@@ a.xml
<salesloftApiKey><![CDATA[«credential-assignment hex»]]></salesloftApiKey>
#### properties with escapes and continuation
@@@ a.properties
salesloft.api.key : «credential-assignment hex»
salesloft.token = \
    «oauth-token/credential-assignment b62»
#### Markdown heading then value
@@@ a.md
SalesLoft API Key:
    «credential-assignment hex»
#### Markdown definition with arrows
@@@ a.md
Salesloft client secret -> ´«oauth-client-secret/credential-assignment hex»´
salesloft token => «oauth-token/credential-assignment b62»
#### TODO comment
@@@ a.py
# TODO(ana): remove! salesloft token is «oauth-token/credential-assignment b62»
#### JSON with comments and trailing text
@@@ a.jsonc
{ "salesloft_api_key" : /* rotate */ "«credential-assignment hex»" }
#### repr of a dict in a log
@@@ a.log
DEBUG config={'salesloft_api_key': '«credential-assignment hex»', 'page': 100}
INFO settings: Settings(salesloft_api_key='«credential-assignment hex»', debug=True)
ERROR {:salesloft_token=>"«oauth-token/credential-assignment b62»"}
#### a stack trace with a request
@@@ crash.txt
AxiosError: Request failed with status code 403
  config: { url: 'https://api.salesloft.com/v2/people.json', headers: { Authorization: 'Bearer «bearer-token hex»' } }
#### pytest cache and coverage of a value
@@@ htmlcov/sync.html
<span class="nam">SALESLOFT_API_KEY</span> <span class="op">=</span> <span class="str">&quot;«api-key v2»&quot;</span>
#### SQL dump
@@@ dump.sql
COPY public.settings (id, name, value) FROM stdin;
1	salesloft_api_key	«credential-assignment hex»
2	theme	dark
#### SQL upsert JSON
@@@ a.sql
UPDATE tenants SET config = '{"salesloft":{"api_key":"«credential-assignment hex»"}}' WHERE id = 1;
ALTER TABLE t ALTER COLUMN salesloft_api_key SET DEFAULT '«credential-assignment hex»';
#### Mongo shell and Redis
@@@ a.js
db.settings.insertOne({ name: 'salesloft_api_key', value: '«credential-assignment hex»' })
@@@ seed.redis
SET salesloft:api_key «credential-assignment hex»
#### Salesforce named credential and custom metadata
@@@ Salesloft.md-meta.xml
<values><field>Salesloft_API_Key__c</field><value xsi:type="xsd:string">«credential-assignment hex»</value></values>
#### Google service and Firebase functions
@@@ a.sh
firebase functions:config:set salesloft.key="«credential-assignment hex»" page="1"
@@@ .runtimeconfig.json
{"salesloft":{"key":"«credential-assignment hex»"}}
#### Streamlit secrets
@@@ .streamlit/secrets.toml
SALESLOFT_API_KEY = "«credential-assignment hex»"
[salesloft]
token = "«oauth-token/credential-assignment b62»"
#### spelled with a dot, dash, case
@@@ a.yml
sales-loft-api-key: «credential-assignment hex»
SalesLoft.ApiKey: «credential-assignment hex»
SALESLOFT__API_KEY: «credential-assignment hex»
Salesloft__ClientSecret: «oauth-client-secret hex»
salesloft/api-key: «credential-assignment hex»
salesloftapikey: «credential-assignment hex»
SalesLoftAPIToken: «credential-assignment/oauth-token b62»
#### long values and odd ones
@@@ a.yml
SALESLOFT_SECRET: "«credential-assignment b62-12 | wrap A!%#9z»"
SALESLOFT_REFRESH_TOKEN: «oauth-token b64-96»
salesloft_password: '«credential-assignment pw-24»'
`
