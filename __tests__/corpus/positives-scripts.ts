// JavaScript, markup and Python program text. Positives only.

export const scriptPositives = String.raw`
#### JS constant
@@@ src/config.js
const SALESLOFT_API_KEY = '«credential-assignment hex»'
module.exports = { SALESLOFT_API_KEY }
#### JS module.exports
@@@ config/keys.js
module.exports = { salesloftApiKey: "«credential-assignment hex»", port: 80 }
#### JS or-default
@@@ src/config.js
const key = process.env.SALESLOFT_API_KEY || '«credential-assignment hex»'
#### TS nullish default
@@@ src/config.ts
export const salesloftKey: string = process.env.SALESLOFT_API_KEY ?? "«credential-assignment b62»"
#### TS class field
@@@ src/client.ts
export class SalesloftClient {
  private readonly apiKey: string = '«credential-assignment hex»'
}
#### TS bracket access
@@@ src/config.ts
process.env['SALESLOFT_API_KEY'] = '«credential-assignment hex»'
config["salesloftApiKey"] = ´«credential-assignment hex»´
#### JS nested object
@@@ src/config.js
export default {
  hubspot: { token: process.env.HUBSPOT_TOKEN },
  salesloft: {
    clientId: '«hex»',
    clientSecret: '«oauth-client-secret hex»',
    redirectUri: 'https://crm.acme.io/callback',
  },
}
#### JS fetch
@@@ src/people.js
const people = await fetch('https://api.salesloft.com/v2/people.json', {
  headers: { Authorization: 'Bearer «bearer-token hex»' },
})
#### JS template literal header
@@@ src/people.js
axios.get("https://api.salesloft.com/v2/users.json", { headers: { Authorization: ´Bearer «bearer-token b62»´ } })
#### JS axios defaults
@@@ src/client.js
axios.defaults.baseURL = 'https://api.salesloft.com/v2'
axios.defaults.headers.common['Authorization'] = 'Bearer «bearer-token hex»'
#### JS header by concatenation
@@@ src/client.js
const url = 'https://api.salesloft.com/v2/me.json'
request.setRequestHeader('Authorization', 'Bearer ' + '«bearer-token hex»')
#### JS setHeader
@@@ src/client.js
const host = 'api.salesloft.com'
headers.set('authorization', 'Bearer «bearer-token hex»')
#### JS plain name with the host in the same file
@@@ src/index.js
const API_KEY = '«credential-assignment/bearer-token hex»'
fetch('https://api.salesloft.com/v2/people.json', { headers: { Authorization: ´Bearer §{API_KEY}´ } })
#### JS comment
@@@ src/index.js
// old salesloft key: «api-key v2»
/* SALESLOFT_API_KEY = «credential-assignment hex» */
#### JSX
@@@ src/App.jsx
const App = () => <Sync salesloftApiKey="«client-exposed-key/credential-assignment hex»" />
#### React component with the key
@@@ src/components/People.tsx
'use client'
import { useEffect } from 'react'
const key = '«client-exposed-key/api-key v2»'
#### Vue
@@@ src/components/Sync.vue
<template><button @click="load">Load</button></template>
<script>
export default {
  data: () => ({ salesloftToken: '«client-exposed-key/oauth-token/credential-assignment hex»' }),
}
</script>
#### Svelte
@@@ src/routes/+page.svelte
<script>
  const SALESLOFT_API_KEY = '«client-exposed-key/api-key v2»'
</script>
#### Angular environments
@@@ src/environments/environment.ts
export const environment = {
  production: false,
  salesloftApiKey: '«client-exposed-key/credential-assignment hex»',
};
@@@ src/environments/environment.prod.ts
export const environment = {
  production: true,
  salesLoftApiKey: "«client-exposed-key/api-key v2»",
};
#### HTML script
@@@ public/index.html
<script>
  window.SALESLOFT_API_KEY = "«client-exposed-key/api-key v2»";
</script>
#### HTML data attribute and hidden field
@@@ public/widget.html
<div data-salesloft-api-key="«client-exposed-key/credential-assignment hex»"></div>
<input type="hidden" name="salesloft_api_key" value="«client-exposed-key/credential-assignment hex»">
#### minified bundle
@@@ docs/main.3f2a1b.js
!function(e){var t={};function n(r){if(t[r])return t[r].exports;var o=t[r]={i:r,l:!1,exports:{}};return e[r].call(o.exports,o,o.exports,n),o.l=!0,o.exports}n.m=e,n.c=t}({12:function(e,t,n){t.a={production:!0,salesloftApiKey:"«client-exposed-key/api-key v2»",apiUrl:"https://api.salesloft.com/v2"}}});
#### minified bundle, header
@@@ dist/bundle.min.js
var a=function(){return fetch("https://api.salesloft.com/v2/people.json",{headers:{Authorization:"Bearer «bearer-token/client-exposed-key hex»"}})};
#### source map
@@@ docs/main.js.map
{"version":3,"sources":["webpack:///src/config.js"],"sourcesContent":["export const salesloftApiKey = '«api-key v2»';\nexport const page = 100;\n"],"mappings":"AAAA"}
#### source map, no prefix
@@@ docs/app.js.map
{"version":3,"sourcesContent":["const SALESLOFT_API_KEY = \"«credential-assignment hex»\";\n"],"mappings":"AAAA"}
#### Python constant
@@@ sync.py
SALESLOFT_API_KEY = "«credential-assignment hex»"
#### Python getenv default
@@@ sync.py
import os
API_KEY = os.getenv("SALESLOFT_API_KEY", "«credential-assignment hex»")
TOKEN = os.environ.get('SALESLOFT_TOKEN', '«oauth-token/credential-assignment b62»')
#### Python getenv default with the key
@@@ merge.py
SALESLOFT_TOKEN = os.getenv("SALESLOFT_TOKEN", "«api-key v2-6»")
headers = {"Authorization": f"Bearer {SALESLOFT_TOKEN}"}
#### Python os.environ
@@@ sync.py
os.environ["SALESLOFT_API_KEY"] = "«credential-assignment hex»"
os.environ.setdefault("SALESLOFT_SECRET", "«credential-assignment hex»")
#### Python kwargs
@@@ sync.py
client = SalesloftClient(api_key="«credential-assignment hex»", timeout=10)
#### Python kwargs over lines
@@@ sync.py
client = salesloft.Client(
    client_id="«hex»",
    client_secret="«oauth-client-secret hex»",
)
#### Python dict
@@@ sync.py
CONFIG = {"salesloft_api_key": "«credential-assignment hex»", 'page': 100}
#### Python nested dict
@@@ settings.py
INTEGRATIONS = {
    "salesloft": {
        "api_key": "«credential-assignment hex»",
        "base_url": "https://api.salesloft.com/v2",
    },
}
#### Python dataclass
@@@ models.py
@dataclass
class Settings:
    salesloft_api_key: str = "«credential-assignment hex»"
    salesloft_refresh_token: Optional[str] = "«oauth-token b64u»"
#### Python pydantic field
@@@ settings.py
class Settings(BaseSettings):
    salesloft_api_key: SecretStr = Field(default="«credential-assignment hex»", env="SALESLOFT_API_KEY")
#### Python triple quoted notes
@@@ notes.py
"""
Salesloft notes
  key: «api-key v2»
  old: «api-key ak»
"""
#### Python parentheses
@@@ keys.py
SALESLOFT_API_KEY = (
    "«api-key v2 | split "\n    "»"
)
#### Python parentheses, no prefix
@@@ keys.py
SALESLOFT_API_KEY = (
    '«credential-assignment hex | split '\n    '»'
)
#### Python backslash
@@@ keys.py
KEY = "«api-key v2 | split " \\n      "»"
#### Python plus
@@@ keys.py
key = "«api-key v2 | split " + "»"
#### Python header dict
@@@ api.py
BASE = "https://api.salesloft.com/v2"
HEADERS = {"Authorization": "Bearer «bearer-token hex»", "Accept": "application/json"}
#### Python header by format
@@@ api.py
requests.get("https://api.salesloft.com/v2/me.json", headers={"Authorization": "Bearer " + "«bearer-token b62»"})
#### Python bytes and raw strings
@@@ api.py
SALESLOFT_CALLBACK_TOKEN = b"«webhook-token pw»"
SALESLOFT_SECRET = r'«credential-assignment pw»'
#### Python hmac with a literal
@@@ hook.py
# Salesloft webhook
CALLBACK_TOKEN = "«webhook-token hex32»"
digest = hmac.new(CALLBACK_TOKEN.encode(), request.data, hashlib.sha1).hexdigest()
if not hmac.compare_digest(digest, request.headers["X-Salesloft-Signature"]): abort(401)
`
