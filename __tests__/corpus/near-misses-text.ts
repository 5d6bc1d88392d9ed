// Names, code and prose that talk about keys and tokens. No finding at all.

export const textNearMisses = String.raw`
#### names that hold no secret
@@@ a.yml
SALESLOFT_API_KEY_NAME: salesloft-production-key
SALESLOFT_API_KEY_URL: https://accounts.salesloft.com/settings/api-keys
SALESLOFT_API_KEY_HEADER: X-Salesloft-Api-Key
SALESLOFT_TOKEN_URL: https://accounts.salesloft.com/oauth/token
SALESLOFT_TOKEN_EXPIRES_AT: 2026-03-01T08:00:00+00:00
SALESLOFT_TOKEN_EXPIRES_IN: 7200
SALESLOFT_TOKEN_TYPE: bearer
SALESLOFT_SECRET_PATH: /run/secrets/salesloft
SALESLOFT_SECRET_NAME: prod/crm/salesloft-api-key
SALESLOFT_SECRET_ARN: arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/salesloft-AbC12d
SALESLOFT_API_KEY_FILE: /var/run/secrets/salesloft/api_key
SALESLOFT_TOKEN_ENDPOINT: https://accounts.salesloft.com/oauth/token
SALESLOFT_API_KEY_ROTATION_DAYS: "90"
SALESLOFT_API_KEY_LENGTH: 64
SALESLOFT_PASSWORD_RESET_URL: https://accounts.salesloft.com/password/reset
#### names in code that hold no secret
@@@ a.ts
const salesloftTokenStorageKey = 'salesloft:oauth:access-token:v2'
const SALESLOFT_TOKEN_CACHE_KEY = 'crm/salesloft/token/2024-06-01'
const salesloftSecretId = 'prod/salesloft/api-key-2024'
const salesloftKeyAlias = 'alias/salesloft-production-2024'
const salesloftTokenRegex = /^v2_ak_\d+_[0-9a-f]{64}$/
const salesloftTokenPrefix = 'v2_ak_'
const SALESLOFT_CADENCE_TOKEN_FIELDS = ['first_name', 'last_name', 'company']
#### comparisons
@@@ a.ts
if (salesloftToken === undefined) throw new Error('no token')
if (typeof salesloftApiKey === 'undefined' || salesloftApiKey === '') return
if (salesloftToken == null || salesloftSecret !== expectedSalesloftSecret) return
while (salesloftToken !== previousSalesloftToken) salesloftToken = await nextSalesloftToken()
#### type annotations
@@@ a.ts
interface Settings { salesloftToken: string; salesloftApiKey?: string | undefined; salesloftSecret: SecretString }
function connect(salesloftToken: string, salesloftApiKey: Readonly<SalesloftCredential>): SalesloftConnection {}
type SalesloftApiKey = Brand<string, 'SalesloftApiKey'>
#### type annotations elsewhere
@@@ a.py
salesloft_api_key: Optional[str] = None
salesloft_client_secret: str = ""
salesloft_token: SalesloftAccessToken = field(default_factory=SalesloftAccessToken)
def connect(salesloft_api_key: str, salesloft_token: TokenProvider = default_token_provider): ...
#### error messages
@@@ a.js
throw new Error('Salesloft API key is missing')
throw new Error("SALESLOFT_API_KEY environment variable is required: set it in .env")
logger.warn("Salesloft token: refresh failed, retrying in 15 seconds")
console.error('Invalid Salesloft API key: check SALESLOFT_API_KEY and try again')
assert(token, 'salesloft token: must-not-be-empty-on-production')
#### translations
@@@ en.json
{ "salesloft_api_key": "Salesloft API key", "salesloft_token": "Token", "salesloft_secret": "Your secret from Salesloft",
  "salesloft": { "api_key": "API-key", "token": "Zugriffstoken", "password": "Passwort", "client_secret": "Clientgeheimnis" } }
#### translations in YAML
@@@ de.yml
de:
  salesloft:
    api_key: Salesloft-API-Schlüssel
    access_token: Zugriffstoken
    secret: "Geheimnis der Anwendung"
    api_key_hint: Erzeuge-einen-Schlüssel
#### form labels
@@@ form.html
<label for="salesloft_api_key">Salesloft API key</label>
<input id="salesloft_api_key" name="salesloft_api_key" type="password" placeholder="Paste your API key" value="">
<input name="salesloft_token" value="{{ form.salesloft_token.value }}">
#### form in JSX
@@@ Form.jsx
<Input name="salesloftApiKey" label="Salesloft API key" placeholder="v2_ak_00000_..." value={salesloftApiKey} onChange={setSalesloftApiKey} />
<SalesloftSettings apiKey={settings.salesloftApiKey} token={props.salesloftAccessToken} />
#### prose
@@@ docs/a.md
Set ´SALESLOFT_API_KEY´ to the key you made. The key begins with ´ak_´ or ´v2_ak_´ and has 64 hexadecimal digits.
Salesloft token: see the vault. Salesloft API key: ask-your-administrator. Salesloft secret: never commit it.
The Salesloft access token expires after 7200 seconds; the refresh token: single-use.
#### prose with a colon and a link
@@@ docs/a.md
- Salesloft API key: [how to make one](https://accounts.salesloft.com/settings/api-keys/new-2024)
- Salesloft client secret: https://developers.salesloft.com/docs/platform/api-basics/oauth-authentication
#### table of variables
@@@ docs/a.md
| name | default | meaning |
|---|---|---|
| SALESLOFT_API_KEY | (none) | required, from Salesloft-Settings-2024 |
| SALESLOFT_SECRET | generated-at-install | signing of sessions |
#### calls
@@@ a.js
const salesloftToken = getSalesloftToken(userId)
const salesloftApiKey = await this.secrets.read('salesloft-api-key-production')
const salesloftSecret = decryptWithMasterKey(row.salesloft_secret_encrypted)
setSalesloftToken(token); clearSalesloftToken(); refreshSalesloftToken({ refreshToken: user.salesloftRefreshToken })
salesloft.setApiKey(await resolveSalesloftApiKey())
#### member access
@@@ a.rb
salesloft_token = current_user.salesloft_account.access_token
config.salesloft_api_key = settings.integrations.salesloft.api_key
ENV['SALESLOFT_API_KEY'] = @user.token.access_token
#### member access in the short form
@@@ a.py
self.salesloft_api_key = salesloft_api_key
self.client_secret = client_secret  # https://api.salesloft.com
token = response.json()["access_token"]  # salesloft
params = {"client_secret": settings.SALESLOFT_CLIENT_SECRET, "refresh_token": integration.refresh_token}
#### object with references
@@@ a.ts
const body = {
  grant_type: 'authorization_code',
  client_id: env.SALESLOFT_CLIENT_ID,
  client_secret: env.SALESLOFT_CLIENT_SECRET,
  redirect_uri: env.SALESLOFT_REDIRECT_URI,
  token_endpoint_auth_method: 'client_secret_post',
}
#### grant types and token types
@@@ a.ts
const salesloft = { token: 'access_token', tokenType: 'Bearer', grant: 'refresh_token', secretFormat: 'client_credentials' }
fetch('https://accounts.salesloft.com/oauth/token', { method: 'POST', body: 'grant_type=refresh_token' })
`
