// Text of nearly the right shape, and digests beside the right words. No finding at all.

export const digestNearMisses = String.raw`
#### 63 digits
@@@ a.txt
«ak63» «hex63 | wrap v2_ak_12345_%»
#### 65 digits
@@@ a.txt
«ak65» «hex65 | wrap v2_ak_12345_%»
#### 48 digits, a voice vendor
@@@ .github/x.txt
ELEVENLABS_API_KEY=«ak48»
#### upper-case digits
@@@ a.txt
«HEX | wrap ak_%» «HEX | wrap v2_ak_12345_%»
#### upper-case prefix
@@@ a.txt
«hex | wrap AK_%» «hex | wrap V2_AK_12345_%»
#### a payment vendor's key
@@@ config.js
const pagarme = '«b62-30 | wrap ak_live_%»'
const test = '«b62-30 | wrap ak_test_%»'
#### a tunnel vendor's key
@@@ ngrok.yml
api_key: «b62-27 | wrap ak_%»
#### word character before
@@@ a.txt
x«ak» _«v2» 9«ak» break«ak» Z«v2»
#### alphanumeric after
@@@ a.txt
«ak»z «v2»Q «ak»G
#### not all digits
@@@ a.txt
«b62-64 | wrap ak_%» «b62-64 | wrap v2_ak_12345_%»
#### a dash for the underscore
@@@ a.txt
«hex | wrap ak-%» «hex | wrap v2-ak-12345-%» «hex | wrap v2_ak_%»
#### issuer that is no number
@@@ a.txt
«hex | wrap v2_ak_team_%» «hex | wrap vx_xk_12345_%»
#### other letters in the prefix
@@@ a.txt
«hex | wrap sk_%» «hex | wrap pk_%» «hex | wrap bk_%» «hex | wrap v2_sk_12345_%»
#### cut by a dash
@@@ a.txt
«hex60 | wrap ak_%»-«hex4»
#### placeholder digits
@@@ a.txt
ak_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
v2_xx_00000_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
ak_<64 hex digits>
v2_ak_00000_your_key_here
v2_ak_...
v2_ak_12345_****************************************************************
#### Dockerfile digest
@@@ Dockerfile
FROM node:24@sha256:«hex»
ENV SALESLOFT_VERSION=2.4.1
ADD --checksum=sha256:«hex» https://cdn.acme.io/salesloft.zip /opt/
#### uv lock
@@@ uv.lock
[[package]]
name = "salesloft-client"
sdist = { url = "https://files.pythonhosted.org/packages/salesloft_client-1.0.tar.gz", hash = "sha256:«hex»", size = 1200 }
#### Cargo lock
@@@ Cargo.lock
[[package]]
name = "salesloft"
version = "0.3.0"
checksum = "«hex»"
#### Gopkg lock
@@@ Gopkg.lock
[[projects]]
  digest = "1:«hex»"
  name = "github.com/acme/salesloft-go"
#### go.sum
@@@ go.sum
github.com/acme/salesloft-go v1.0.0 h1:«b64»
github.com/acme/salesloft-go v1.0.0/go.mod h1:«b64»
#### pip hashes
@@@ requirements.txt
tap-salesloft==1.0.0 \
    --hash=sha256:«hex» \
    --hash=sha256:«hex»
#### npm lock
@@@ package-lock.json
{"packages":{"node_modules/salesloft-api-token":{"version":"1.0.0","resolved":"https://registry.npmjs.org/salesloft-api-token/-/salesloft-api-token-1.0.0.tgz","integrity":"sha512-«b64-64»"}}}
#### yarn lock
@@@ yarn.lock
"@acme/salesloft-token@^1.0.0":
  version "1.0.0"
  resolved "https://registry.yarnpkg.com/@acme/salesloft-token/-/salesloft-token-1.0.0.tgz#«hex40»"
  integrity sha512-«b64-64»
#### pnpm lock
@@@ pnpm-lock.yaml
packages:
  salesloft-secret@1.0.0:
    resolution: {integrity: sha512-«b64-64»}
#### composer and gem locks
@@@ composer.lock
{"packages":[{"name":"acme/salesloft-secret","dist":{"reference":"«hex40»","shasum":"«hex40»"}}]}
@@@ Gemfile.lock
CHECKSUMS
  salesloft (1.0.0) sha256=«hex»
#### poetry lock
@@@ poetry.lock
name = "salesloft"
files = [
    {file = "salesloft-1.0.tar.gz", hash = "sha256:«hex»"},
]
#### nix and flake lock
@@@ flake.lock
{"nodes":{"salesloft":{"locked":{"narHash":"sha256-«b64»","rev":"«hex40»"}}}}
#### Firebase hosting cache
@@@ .firebase/hosting.ZGlzdA.cache
salesloft/main.js,1718000000000,«hex»
salesloft/token.html,1718000000000,«hex»
#### dbt manifest
@@@ target/manifest.json
{"nodes":{"model.crm.salesloft_tokens":{"checksum":{"name":"sha256","checksum":"«hex»"},"name":"salesloft_tokens"}}}
#### build log of an archive
@@@ build.log
sha256 salesloft.zip «hex»
uploaded salesloft.zip etag=«hex32»
salesloft.zip: checksum «hex» ok
#### sums file
@@@ SHA256SUMS
«hex»  salesloft-secret-linux-amd64
«hex»  salesloft-token.tar.gz
#### asset fingerprint in a URL
@@@ index.html
<script src="https://cdn-sdr.salesloft.com/assets/application-«hex».js"></script>
<link href="https://cdn-sdr.salesloft.com/assets/tokens-«hex».css">
#### container ids
@@@ notes.txt
docker logs «hex»
salesloft-sync container id: «hex»
#### commit ids
@@@ CHANGELOG.md
- salesloft token refresh fixed (https://github.com/acme/sync/commit/«hex40»)
- salesloft: rotate key «hex40»
#### git submodule and blame
@@@ .git-blame-ignore-revs
# salesloft api key rename
«hex40»
`
