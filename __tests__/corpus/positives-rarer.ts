// Rarer syntaxes of languages, shells and command lines. Positives only.

export const rarerPositives = String.raw`
#### TypeScript satisfies and as const
@@@ a.ts
export const salesloft = { apiKey: '«credential-assignment hex»' as const, page: 1 } satisfies Settings
#### TS static readonly with a type
@@@ a.ts
static readonly SALESLOFT_TOKEN: Readonly<string> = "«oauth-token/credential-assignment b62»";
#### constructor super call
@@@ a.ts
super({ baseURL: 'https://api.salesloft.com/v2', token: '«oauth-token/bearer-token/credential-assignment hex»' })
#### zod default
@@@ env.ts
SALESLOFT_API_KEY: z.string().min(10).default('«credential-assignment hex»'),
#### ternary
@@@ a.js
const salesloftApiKey = isProd ? '«credential-assignment hex»' : '«credential-assignment b62»'
#### switch case return
@@@ a.js
case 'salesloft_api_key': return '«credential-assignment hex»'
#### argument parser default
@@@ a.py
parser.add_argument("--salesloft-api-key", default="«credential-assignment hex»", help="key to use")
#### Python walrus and tuple
@@@ a.py
SALESLOFT_CLIENT_ID, SALESLOFT_CLIENT_SECRET = "«hex»", "«oauth-client-secret/credential-assignment hex»"
#### Python dict call
@@@ a.py
settings = dict(salesloft_api_key="«credential-assignment hex»", page=100)
#### Python f-string header
@@@ a.py
r = requests.get(f"https://api.salesloft.com/v2/people/{id}.json", headers={"authorization": f"Bearer «bearer-token hex»"})
#### Python session headers update
@@@ a.py
session.headers.update({'Authorization': 'Bearer «bearer-token b62»'})
r = session.get('https://api.salesloft.com/v2/users.json')
#### Python http.client
@@@ a.py
conn = http.client.HTTPSConnection("api.salesloft.com")
conn.request("GET", "/v2/me.json", headers={"Authorization": "Bearer «bearer-token hex»"})
#### Ruby heredoc YAML and symbols
@@@ a.rb
Salesloft::Client.new(client_id: ENV['ID'], client_secret: '«oauth-client-secret hex»')
#### Ruby Faraday
@@@ a.rb
Faraday.new(url: 'https://api.salesloft.com') { |f| f.request :authorization, 'Bearer', '«bearer-token hex»' }
#### Go map and env default helper
@@@ a.go
var cfg = map[string]string{"salesloft_api_key": "«credential-assignment hex»"}
key := getEnv("SALESLOFT_API_KEY", "«credential-assignment hex»")
#### Go os.Setenv in a test
@@@ a_test.go
t.Setenv("SALESLOFT_API_KEY", "«credential-assignment hex»")
#### Rust struct and header
@@@ a.rs
let client = Salesloft { api_key: "«credential-assignment hex»".into(), base: "https://api.salesloft.com".into() };
req.bearer_auth("«bearer-token b62»").url("https://api.salesloft.com/v2/me.json")
#### Java annotation and enum
@@@ A.java
@ConfigProperty(name = "salesloft.api-key", defaultValue = "«credential-assignment hex»") String apiKey;
System.setProperty("salesloft.apiKey", "«credential-assignment hex»");
#### Kotlin Ktor
@@@ A.kt
client.get("https://api.salesloft.com/v2/me.json") { bearerAuth("«bearer-token hex»") }
#### Swift request
@@@ A.swift
var request = URLRequest(url: URL(string: "https://api.salesloft.com/v2/me.json")!)
request.setValue("Bearer «bearer-token hex»", forHTTPHeaderField: "Authorization")
#### C# options and environment
@@@ A.cs
Environment.SetEnvironmentVariable("SALESLOFT_API_KEY", "«credential-assignment hex»");
services.Configure<SalesloftOptions>(o => o.ApiKey = "«credential-assignment hex»");
#### C# appsettings
@@@ appsettings.Development.json
{ "Salesloft": { "BaseUrl": "https://api.salesloft.com/v2", "ApiKey": "«credential-assignment hex»" }, "Salesloft:ClientSecret": "«oauth-client-secret hex»" }
#### PHP array of headers and Guzzle
@@@ a.php
$client->get('https://api.salesloft.com/v2/me.json', ['headers' => ['Authorization' => 'Bearer «bearer-token hex»']]);
putenv('SALESLOFT_API_KEY=«credential-assignment hex»');
#### Perl and Tcl
@@@ a.pl
my %config = (salesloft_api_key => '«credential-assignment hex»', page => 100);
@@@ a.tcl
set salesloft_api_key "«credential-assignment hex»"
#### Haskell, OCaml, F#
@@@ A.hs
salesloftApiKey = "«credential-assignment hex»"
@@@ a.ml
let salesloft_api_key = "«credential-assignment hex»"
@@@ a.fs
let salesloftToken = "«oauth-token/credential-assignment b62»"
#### Julia, Nim, Zig, Crystal
@@@ a.jl
const SALESLOFT_API_KEY = "«credential-assignment hex»"
@@@ a.zig
pub const salesloft_api_key: []const u8 = "«credential-assignment hex»";
#### Emacs and Vim
@@@ init.el
(setq salesloft-api-key "«credential-assignment hex»")
(setenv "SALESLOFT_API_KEY" "«credential-assignment hex»")
@@@ init.vim
let $SALESLOFT_API_KEY = '«credential-assignment hex»'
let g:salesloft_api_key = "«credential-assignment hex»"
#### Nix and Guix
@@@ a.nix
{ environment.variables.SALESLOFT_API_KEY = "«credential-assignment hex»"; }
#### HCL Packer and Vault CLI
@@@ a.sh
vault kv put secret/crm salesloft_api_key=«credential-assignment hex» page=1
#### gcloud and az
@@@ a.sh
gcloud run deploy sync --set-env-vars "PORT=80,SALESLOFT_API_KEY=«credential-assignment hex»"
az webapp config appsettings set --settings SALESLOFT_API_KEY="«credential-assignment hex»" PORT=80
#### terraform and helm flags
@@@ a.sh
terraform apply -var 'salesloft_api_key=«credential-assignment hex»'
helm upgrade sync . --set salesloft.apiKey=«credential-assignment hex» --set replicas=2
#### ssh and sudo
@@@ a.sh
ssh ops@host "SALESLOFT_API_KEY='«credential-assignment hex»' ./sync"
echo 'export SALESLOFT_API_KEY="«credential-assignment hex»"' >> ~/.bashrc
echo "SALESLOFT_API_KEY=«credential-assignment hex»" >> .env
#### sed and expect
@@@ a.sh
sed -i 's/^SALESLOFT_API_KEY=.*/SALESLOFT_API_KEY=«credential-assignment hex»/' .env
#### curl -u
@@@ a.sh
curl -u '«url-credential/credential-assignment/bearer-token/oauth-token hex»:' https://api.salesloft.com/v2/me.json
#### curl config file
@@@ curlrc
url = "https://api.salesloft.com/v2/me.json"
header = "Authorization: Bearer «bearer-token hex»"
#### curl with a variable above
@@@ a.sh
TOKEN="«oauth-token/bearer-token/credential-assignment hex»"
curl -H "Authorization: Bearer $TOKEN" https://api.salesloft.com/v2/me.json
#### curl --header= and a Windows caret
@@@ a.bat | crlf
curl --header "Authorization: Bearer «bearer-token hex»" ^
  --url "https://api.salesloft.com/v2/me.json"
#### JSON header in curl -H over a long command
@@@ a.md
    curl --request POST \
      --url https://api.salesloft.com/v2/cadence_memberships \
      --header 'accept: application/json' \
      --header 'content-type: application/x-www-form-urlencoded' \
      --header 'authorization: Bearer «bearer-token jwt»'
`
