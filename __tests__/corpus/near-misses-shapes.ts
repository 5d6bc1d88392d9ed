// Record ids, hashes and binary text near Salesloft. No finding at all.

export const shapeNearMisses = String.raw`
#### UUIDs of records
@@@ fixtures/people.json
{"data":[{"id":1,"guid":"«uuid»","_href":"https://api.salesloft.com/v2/people/1","crm_id":"«b62-18»"}]}
#### cadence ids
@@@ sync.py
SALESLOFT_CADENCE_ID = "482913"
SALESLOFT_CADENCE_GUID = "«uuid»"
SALESLOFT_TEAM_ID = "«uuid»"
#### event and record fields
@@@ fixtures/call.json
{"_href":"https://api.salesloft.com/v2/activities/calls/1","recording_guid":"«uuid»","etag":"«hex»","request_id":"«hex32»"}
#### response headers
@@@ capture.txt
HTTP/1.1 200 OK
Host: api.salesloft.com
ETag: W/"«hex32»"
X-Request-Id: «uuid»
x-salesloft-signature: «hex40»
x-salesloft-event: person_created
#### signatures in a test
@@@ test/hook.test.ts
const signature = '«hex40»'
expect(headers['x-salesloft-signature']).toBe('«hex40»')
#### css and icons
@@@ app.css
.salesloft-token { color: #«hex6»; background: url(data:image/png;base64,«b64-300») }
#### svg path
@@@ salesloft.svg
<svg id="salesloft-key" viewBox="0 0 24 24"><path d="M12 2L2 7l10 5 10-5-10-5zM2 17l10 5 10-5M2 12l10 5 10-5"/></svg>
#### image as text
@@@ logo.ts
export const salesloftLogo = 'data:image/png;base64,«b64-600»'
#### fonts
@@@ font.css
@font-face { font-family: salesloft; src: url(data:font/woff2;base64,«b64-900») }
#### minified code that names it
@@@ app.min.js
!function(){var t=n(4),e={salesloftToken:t.token,apiKey:o.salesloftApiKey,r:"«hex20»"};e.salesloftApiKey=a(e.salesloftToken)}();
#### webpack chunk names
@@@ asset-manifest.json
{"files":{"salesloft-token.js":"/static/js/salesloft-token.«hex20».chunk.js","salesloft-secret.css":"/static/«hex20».css"}}
#### source map mappings
@@@ salesloft-token.js.map
{"version":3,"file":"salesloft-token.js","mappings":"AAAA,SAASA,IAAIC,EAAGC,GACd,OAAOD,EAAIC"}
#### SRI attribute
@@@ index.html
<script src="/salesloft-token.js" integrity="sha384-«b64-48»" crossorigin></script>
#### Content-Security-Policy hash
@@@ csp.conf
add_header Content-Security-Policy "script-src 'sha256-«b64»' https://cdn.salesloft.com";
#### notebook ids
@@@ a.ipynb
{"cells":[{"cell_type":"code","id":"«hex8»","metadata":{"id":"salesloft_token"},"source":["df['salesloft_token'].nunique()"]}]}
#### Terraform lock
@@@ .terraform.lock.hcl
provider "registry.terraform.io/acme/salesloft" {
  hashes = [
    "h1:«b64»",
    "zh:«hex»",
  ]
}
#### helm chart digest
@@@ Chart.lock
dependencies:
- name: salesloft
  version: 1.0.0
digest: sha256:«hex»
#### image digest in Kubernetes
@@@ deploy.yaml
containers:
  - name: salesloft-token-refresher
    image: acme/salesloft@sha256:«hex»
#### annotation checksum
@@@ deploy.yaml
annotations:
  checksum/salesloft-secret: «hex»
#### action pinned by digest
@@@ .github/workflows/a.yml
jobs:
  a:
    steps:
      - uses: acme/salesloft-key@«hex40» # v1
#### cache key
@@@ .github/workflows/a.yml
jobs:
  a:
    steps:
      - uses: actions/cache@v4
        with:
          key: salesloft-«hex»
          path: .cache
#### tracking ids
@@@ index.html
<script>window.SLScoutObject="slscout";slscout("init","«jwt»")</script>
<meta name="salesloft-site-verification" content="«b62-30»">
#### LFS pointer-like text
@@@ notes.md
oid sha256:«hex» of salesloft-secret.zip
#### snapshot of hashed keys
@@@ baseline.json
{"results":{"salesloft.py":[{"type":"Secret Keyword","hashed_secret":"«hex40»","line_number":3}]}}
#### stored hash of a key
@@@ seed.sql
INSERT INTO keys (name, key_sha256) VALUES ('salesloft', '«hex»');
#### fingerprint of a key
@@@ docs/keys.md
| key | fingerprint |
|-----|-------------|
| Salesloft production | sha256:«hex» |
#### public key
@@@ .env
DOTENV_PUBLIC_KEY="«hex64 | wrap 03%»"
SALESLOFT_API_KEY="encrypted:«b64-160»"
#### base64 of plain words
@@@ a.yaml
kind: Secret
data:
  SALESLOFT_URL: aHR0cHM6Ly9hcGkuc2FsZXNsb2Z0LmNvbS92Mg==
  SALESLOFT_API_KEY: eW91cl9hcGlfa2V5X2hlcmU=
  SALESLOFT_SECRET: Y2hhbmdlbWU=
#### base64 of an empty value
@@@ a.yaml
kind: Secret
data:
  SALESLOFT_API_KEY: ""
  SALESLOFT_SECRET: Cg==
#### a base64 blob with no key in it
@@@ a.txt
cookie=«b64-400»
#### hexadecimal blob with no key in it
@@@ a.txt
v: «hex400»
#### Ethereum and Bitcoin
@@@ a.sol
bytes32 constant SALESLOFT_HASH = 0x«hex»;
#### a file called by a digest
@@@ cache/digest.txt
salesloft «hex»
#### test vectors
@@@ test/hmac.test.js
// salesloft signature of an empty body
assert.equal(sign('', 'k'), '«hex40»')
#### salted password hash
@@@ seed.rb
User.create!(email: 'salesloft@acme.io', password_digest: '$2a$12$«b62-53»')
#### JWT public example of another service
@@@ auth.py
SUPABASE_ANON_KEY = "«jwt»"
SALESLOFT_URL = "https://api.salesloft.com"
#### Sentry, Segment, analytics in a Salesloft client
@@@ src/salesloft/client.ts
Sentry.init({ dsn: 'https://«hex32»@o1.ingest.sentry.io/1' })
const segmentWriteKey = '«b62-32»'
const base = 'https://api.salesloft.com/v2'
`
