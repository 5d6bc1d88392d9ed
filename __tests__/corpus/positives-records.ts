// Notebooks, tables, documents, patches, URLs and webhook data. Positives only.

export const recordPositives = String.raw`
#### Jupyter source
@@@ analysis.ipynb
{"cells":[{"cell_type":"code","source":[
   "import requests\n",
   "SALESLOFT_API_KEY = \"«credential-assignment hex»\"\n",
   "h = {'Authorization': 'Bearer «api-key v2»'}\n"
]}]}
#### Jupyter output
@@@ analysis.ipynb
{"cells":[{"cell_type":"code","outputs":[{"text":["{'Authorization': 'Bearer «api-key ak»'}\n"]}],"source":["print(headers)"]}]}
#### CSV
@@@ settings.csv
name,value
hubspot_token,
salesloft_api_key,«credential-assignment hex»
#### CSV quoted, keys inside
@@@ tenants.csv
"tenant","salesloft_key"
"acme","«api-key v2»"
"umbra","«api-key ak»"
#### TSV and fixed width
@@@ keys.tsv
salesloft_token	«oauth-token/credential-assignment b62»
#### Markdown prose
@@@ docs/setup.md
Use the Salesloft API key ´«api-key v2»´ until the new one is there.
#### Markdown prose, no prefix
@@@ docs/setup.md
Our Salesloft API key is «credential-assignment hex» and it belongs to ops.
#### Markdown table
@@@ docs/keys.md
| name | value |
|------|-------|
| SALESLOFT_API_KEY | ´«credential-assignment hex»´ |
| SALESLOFT_CLIENT_ID | ´«hex»´ |
#### Markdown list in bold
@@@ docs/keys.md
- **Salesloft API key:** ´«credential-assignment hex»´
#### Markdown block
@@@ README.md
´´´env
SALESLOFT_API_KEY=«credential-assignment sk»
´´´
#### reStructuredText and AsciiDoc
@@@ docs/setup.rst
.. code-block:: bash

   export SALESLOFT_API_KEY=«credential-assignment hex»
#### HTML documentation
@@@ docs/index.html
<pre>curl -H &quot;Authorization: Bearer «bearer-token hex»&quot; https://api.salesloft.com/v2/me.json</pre>
<p>key: <code>«api-key v2»</code></p>
#### patch file
@@@ fix.patch
--- a/.env
+++ b/.env
@@ -1,2 +1,2 @@
-SALESLOFT_API_KEY=«api-key v2»
+SALESLOFT_API_KEY=
#### patch file adds
@@@ add.diff
diff --git a/config.py b/config.py
--- a/config.py
+++ b/config.py
@@ -0,0 +1,2 @@
+SALESLOFT_API_KEY = "«credential-assignment hex»"
+PAGE = 100
#### merge conflict
@@@ config.rb
<<<<<<< HEAD
SALESLOFT_API_KEY = "«credential-assignment hex»"
=======
SALESLOFT_API_KEY = ENV["SALESLOFT_API_KEY"]
>>>>>>> main
#### query string key
@@@ src/legacy.rb
URL = "https://api.salesloft.com/v1/people.json?API_KEY=«url-credential hex»"
#### query string access token
@@@ src/legacy.py
url = 'https://api.salesloft.com/v2/people.json?page=1&access_token=«url-credential hex»&per_page=100'
#### query string with the prefixed key
@@@ notes.txt
https://api.salesloft.com/v2/me?api_key=«api-key/url-credential v2»
#### query string in a log
@@@ access.log
10.0.0.1 - - [01/Feb/2026] "GET https://api.salesloft.com/v2/people?token=«url-credential b62» HTTP/1.1" 200
#### query string escaped for HTML
@@@ page.html
<a href="https://api.salesloft.com/v2/people.json?page=1&amp;api_key=«url-credential hex»">people</a>
#### userinfo
@@@ pull.sh
curl https://«api-key/url-credential v2»@api.salesloft.com/v2/me.json
#### userinfo with a password
@@@ pull.sh
curl https://ops:«url-credential b62-20»@api.salesloft.com/v2/me.json
#### token URL with a secret
@@@ notes.md
POST https://accounts.salesloft.com/oauth/token?client_id=«hex»&client_secret=«url-credential/oauth-client-secret hex»&grant_type=client_credentials
#### sample hosts of their own
@@@ dev.txt
curl -H "Authorization: Bearer «bearer-token hex»" https://api7.qasalesloft.com/v2/me.json
https://accounts.devsalesloft.com/oauth/token?refresh_token=«url-credential/oauth-token b64u»
#### webhook subscription request
@@@ subscribe.sh
curl -X POST https://api.salesloft.com/v2/webhook_subscriptions -d '{"callback_url":"https://crm.acme.io/hook","event_type":"person_created","callback_token":"«webhook-token pw»"}'
#### webhook subscription code
@@@ subscribe.ts
await salesloft.post('/v2/webhook_subscriptions', { callback_url: url, callback_token: '«webhook-token hex32»', event_type: 'call_created' })
#### webhook payload recorded
@@@ fixtures/salesloft-person-created.json
{"id": 1, "callback_token": "«webhook-token uuid»", "_href": "https://api.salesloft.com/v2/people/1"}
#### Zapier and n8n export
@@@ workflow.json
{"nodes":[{"type":"n8n-nodes-base.httpRequest","parameters":{"url":"https://api.salesloft.com/v2/people.json","headerParameters":{"parameters":[{"name":"Authorization","value":"Bearer «bearer-token hex»"}]}}}]}
#### cypress environment
@@@ cypress.env.json
{"salesloftApiKey":"«credential-assignment hex»"}
#### package.json script
@@@ package.json
{"name":"sync","scripts":{"sync":"SALESLOFT_API_KEY=«credential-assignment hex» node sync.js"}}
#### chat transcript
@@@ docs/transcript.txt
ana: which salesloft key do we use?
ben: «api-key v2», the old one was «api-key ak»
#### Chrome extension
@@@ manifest.json
{"name":"SalesLoft helper","salesloft_token":"«client-exposed-key/oauth-token/credential-assignment b62»"}
`
