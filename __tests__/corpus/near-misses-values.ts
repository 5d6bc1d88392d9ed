// Placeholders and dummies given to Salesloft names. No finding at all.

export const valueNearMisses = String.raw`
#### nothing
@@@ a.env.txt
SALESLOFT_API_KEY=
SALESLOFT_API_KEY=""
SALESLOFT_SECRET=''
#### nothing but a comment
@@@ a.yml
salesloft_api_key: # ask ops for the key
salesloft_secret: ~
salesloft_token: null
#### next line is not the value
@@@ a.ini
[salesloft]
api_key =
region = eu-west-1-production-cluster-7b
#### words for a placeholder
@@@ a.py
SALESLOFT_API_KEY = "changeme"
SALESLOFT_TOKEN = "foo"
SALESLOFT_SECRET = "example"
SALESLOFT_PASSWORD = "password"
SALESLOFT_CLIENT_SECRET = "secret"
#### your_
@@@ README.md
SALESLOFT_API_KEY=your_api_key
SALESLOFT_API_KEY=your-api-key-here
SALESLOFT_API_KEY=YOUR_SALESLOFT_API_KEY
SALESLOFT_CLIENT_SECRET=your-client-secret
SALESLOFT_TOKEN="your-token-here"
SALESLOFT_WEBHOOK_SECRET=yourwebhooksecret
#### my_ and the_
@@@ README.md
SALESLOFT_API_KEY=my_api_key
SALESLOFT_API_KEY=...my_api_key...
SALESLOFT_API_KEY=myAPIKey
SALESLOFT_API_KEY=awesomeApiKey
SALESLOFT_TOKEN=TheTokenGoesHere
#### insert, put, add, replace
@@@ README.md
SALESLOFT_API_KEY=PUTYOURSALESLOFTAPIKEHERE
SALESLOFT_API_KEY="KEY GOES HERE"
SALESLOFT_API_KEY=INSERT_KEY_HERE
SALESLOFT_API_KEY=REPLACE_ME
SALESLOFT_API_KEY=replace-with-your-key
SALESLOFT_API_KEY=ADD_YOUR_KEY
SALESLOFT_API_KEY=<paste the key from Your Applications>
#### crosses and stars
@@@ README.md
SALESLOFT_API_KEY=xxx
SALESLOFT_API_KEY=XXXX_XXX
SALESLOFT_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
SALESLOFT_API_KEY=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx
SALESLOFT_SECRET=***
SALESLOFT_API_KEY=****************
SALESLOFT_API_KEY=sk_live_***
SALESLOFT_API_KEY=sk_live_...
SALESLOFT_API_KEY=ak_...
SALESLOFT_API_KEY=•••••••••••••••
SALESLOFT_API_KEY=0000000000000000000000000000000000000000000000000000000000000000
#### brackets
@@@ README.md
SALESLOFT_API_KEY=<API_KEY>
SALESLOFT_API_KEY=[key]
SALESLOFT_API_KEY={salesloft-client-secret}
SALESLOFT_API_KEY={{salesloft_api_key}}
SALESLOFT_API_KEY=%SALESLOFT_API_KEY%
SALESLOFT_API_KEY=__SALESLOFT_API_KEY__
SALESLOFT_API_KEY=@@SALESLOFT_API_KEY@@
SALESLOFT_API_KEY=#{SALESLOFT_API_KEY}#
SALESLOFT_API_KEY=[redacted]
SALESLOFT_API_KEY=<%= token %>
#### hidden by people
@@@ notes.log
SALESLOFT_API_KEY=[REDACTED]
SALESLOFT_API_KEY=[FILTERED]
SALESLOFT_API_KEY=<removed>
SALESLOFT_API_KEY=(hidden)
SALESLOFT_TOKEN=v2_ak_12345_a1b2...
Authorization: Bearer [MASKED] https://api.salesloft.com/v2/me
#### its own name
@@@ a.js
const SALESLOFT_API_KEY = 'SALESLOFT_API_KEY'
const salesloftToken = 'salesloft_token'
const keys = { salesloftApiKey: 'salesloftApiKey' }
#### its own name in upper case
@@@ a.yml
SALESLOFT_CLIENT_SECRET: CLIENT_SECRET_FROM_ACCOUNTS_SALESLOFT_COM
SALESLOFT_API_KEY: FROM_ACCOUNTS_SALESLOFT_COM
#### dummies
@@@ test/a.test.js
process.env.SALESLOFT_API_KEY = 'test'
process.env.SALESLOFT_API_KEY = 'test-api-key'
process.env.SALESLOFT_TOKEN = 'mock_access_token'
process.env.SALESLOFT_API_KEY = 'invalid_api_key'
process.env.SALESLOFT_API_KEY = '123456'
process.env.SALESLOFT_SECRET = 'dummy'
process.env.SALESLOFT_CLIENT_SECRET = 'fake-client-secret'
process.env.SALESLOFT_WEBHOOK_SECRET = 'test_webhook_secret'
#### dummies in objects
@@@ test/oauth.test.ts
const tokens = { access_token: 'mock_access_token', refresh_token: 'mock_refresh_token', expires_in: 7200 }
const salesloft = { clientId: 'client-id', clientSecret: 'client-secret', accessToken: 'access-token-123', refreshToken: 'new-refresh-token' }
#### dummies in Elixir
@@@ test/http_test.exs
assert Salesloft.headers() === [Authorization: "Bearer test_token"]
config :people, salesloft_api_key: "test_token"
#### dummy bearer
@@@ test/client.test.ts
nock('https://api.salesloft.com', { reqheaders: { authorization: 'Bearer test-token' } }).get('/v2/me').reply(200)
nock('https://api.salesloft.com', { reqheaders: { authorization: 'Bearer abc123' } }).get('/v2/me').reply(200)
#### bearer placeholders
@@@ README.md
curl -H "Authorization: Bearer YOUR_API_KEY" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer <token>" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer $SALESLOFT_API_KEY" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer §{SALESLOFT_API_KEY}" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer {access_token}" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer ACCESS_TOKEN" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer ..." https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer $(cat token.txt)" https://api.salesloft.com/v2/me.json
curl -H "Authorization: Bearer ´pass salesloft´" https://api.salesloft.com/v2/me.json
#### bearer from code
@@@ a.py
requests.get("https://api.salesloft.com/v2/me", headers={"Authorization": f"Bearer {TOKEN}"})
requests.get("https://api.salesloft.com/v2/me", headers={"Authorization": "Bearer {}".format(settings.SALESLOFT_ACCESS_TOKEN)})
requests.get("https://api.salesloft.com/v2/me", headers={"Authorization": "Bearer %s" % salesloft_access_token})
requests.get("https://api.salesloft.com/v2/me", headers={"Authorization": "Bearer " + os.environ["SALESLOFT_ACCESS_TOKEN"]})
#### bearer from Ruby, Go, C#, PHP
@@@ a.txt
HTTParty.get('https://api.salesloft.com/v2/me', headers: { 'Authorization' => "Bearer #{ENV['SALESLOFT_API_KEY']}" })
req.Header.Set("Authorization", "Bearer "+os.Getenv("SALESLOFT_API_KEY")) // api.salesloft.com
new AuthenticationHeaderValue("Bearer", configuration["Salesloft:ApiKey"]); // api.salesloft.com
curl_setopt($c, CURLOPT_HTTPHEADER, ["Authorization: Bearer $salesloftAccessToken"]); // api.salesloft.com
#### a sentence
@@@ a.ts
const salesloftApiKey = 'Ask the sales operations team for the key'
const salesloftTokenHelp = 'Paste the token you created in Salesloft'
`
