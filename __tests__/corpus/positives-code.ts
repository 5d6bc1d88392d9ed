// Program text in the other languages people call Salesloft from. Positives only.

export const codePositives = String.raw`
#### Ruby hash rocket
@@@ config/initializers/salesloft.rb
SALESLOFT = { :api_key => "«credential-assignment hex»", :url => 'https://api.salesloft.com/v2' }
#### Ruby fetch default
@@@ lib/sync.rb
key = ENV.fetch('SALESLOFT_API_KEY', '«credential-assignment hex»')
other = ENV['SALESLOFT_TOKEN'] || '«oauth-token/credential-assignment b62»'
#### Ruby block
@@@ config/initializers/crm.rb
Salesloft.configure do |config|
  config.api_key = '«credential-assignment hex»'
end
#### Ruby omniauth
@@@ config/initializers/omniauth.rb
provider :salesloft, '«hex»', '«oauth-client-secret hex»'
#### Ruby header
@@@ app/people.rb
HTTParty.get('https://api.salesloft.com/v2/people.json', headers: { 'Authorization' => 'Bearer «bearer-token hex»' })
#### Go short declaration
@@@ main.go
salesloftAPIKey := "«credential-assignment hex»"
#### Go constants
@@@ config.go
const (
	SalesloftAPIKey  = "«credential-assignment hex»"
	salesloftBaseURL = "https://api.salesloft.com/v2"
)
#### Go struct and raw string
@@@ client.go
cfg := salesloft.Config{APIKey: ´«credential-assignment hex»´, ClientSecret: "«oauth-client-secret hex»"}
#### Go header
@@@ client.go
req, _ := http.NewRequest("GET", "https://api.salesloft.com/v2/me.json", nil)
req.Header.Set("Authorization", "Bearer «bearer-token hex»")
#### Go concatenation
@@@ keys.go
var key = "«api-key v2 | split " +\n\t"»"
#### Java constant
@@@ Salesloft.java
private static final String SALESLOFT_API_KEY = "«credential-assignment hex»";
#### Java Spring default
@@@ SalesloftConfig.java
@Value("§{salesloft.api-key:«credential-assignment hex»}")
private String apiKey;
#### Java setter and header
@@@ Client.java
HttpRequest r = HttpRequest.newBuilder(URI.create("https://api.salesloft.com/v2/me.json"))
    .header("Authorization", "Bearer «bearer-token b62»").build();
#### Java concatenation
@@@ Keys.java
String key = "«api-key v2 | split "\n    + "»";
#### Java map and builder
@@@ Client.java
SalesloftClient.builder().apiKey("«credential-assignment hex»").build();
props.put("salesloft.api_key", "«credential-assignment hex»");
#### Kotlin
@@@ Config.kt
const val SALESLOFT_API_KEY: String = "«credential-assignment hex»"
val key = System.getenv("SALESLOFT_API_KEY") ?: "«credential-assignment hex»"
#### C#
@@@ Config.cs
public const string SalesloftApiKey = "«credential-assignment hex»";
public string SalesloftClientSecret { get; set; } = @"«oauth-client-secret hex»";
#### C# header
@@@ Client.cs
client.BaseAddress = new Uri("https://api.salesloft.com/");
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "«bearer-token hex»");
#### PHP
@@@ config.php
<?php
define('SALESLOFT_API_KEY', '«credential-assignment hex»');
$salesloftToken = "«oauth-token/credential-assignment b62»";
return ['salesloft' => ['api_key' => env('SALESLOFT_API_KEY', '«credential-assignment hex»')]];
#### PHP concatenation
@@@ key.php
<?php $k = '«api-key v2 | split ' . '»';
#### Rust
@@@ src/config.rs
pub const SALESLOFT_API_KEY: &str = "«credential-assignment hex»";
let key = env::var("SALESLOFT_API_KEY").unwrap_or_else(|_| "«credential-assignment hex»".to_string());
#### Rust concat
@@@ src/keys.rs
const KEY: &str = concat!("«api-key v2 | split ", "»");
#### Swift and Objective-C
@@@ Keys.swift
let salesloftApiKey = "«credential-assignment hex»"
@@@ Keys.m
static NSString *const kSalesloftAPIKey = @"«credential-assignment hex»";
#### Scala
@@@ Config.scala
val salesloftApiKey: String = sys.env.getOrElse("SALESLOFT_API_KEY", "«credential-assignment hex»")
#### Elixir
@@@ config/config.exs
config :people, salesloft_api_key: System.get_env("SALESLOFT_API_KEY") || "«credential-assignment hex»"
config :salesloft, api_key: "«credential-assignment hex»"
#### Elixir concatenation
@@@ lib/key.ex
@key "«api-key v2 | split " <> "»"
#### Clojure
@@@ config.clj
(def config {:salesloft-api-key "«credential-assignment hex»"})
#### Lua and Perl concatenation
@@@ key.lua
local key = "«api-key v2 | split " .. "»"
@@@ key.pl
my $key = '«api-key v2 | split ' . '»';
#### Lua, Perl
@@@ conf.lua
return { salesloft_api_key = "«credential-assignment hex»" }
@@@ conf.pl
my $salesloft_api_key = '«credential-assignment hex»';
$ENV{SALESLOFT_API_KEY} = '«credential-assignment hex»';
#### R
@@@ analysis.R
salesloft_api_key <- "«credential-assignment hex»"
Sys.setenv(SALESLOFT_API_KEY = "«credential-assignment hex»")
#### Dart
@@@ lib/config.dart
const String salesloftApiKey = '«credential-assignment hex»';
const key = String.fromEnvironment('SALESLOFT_API_KEY', defaultValue: '«credential-assignment hex»');
#### Dart and C adjacent literals
@@@ lib/key.dart
const key = '«api-key v2 | split '\n    '»';
@@@ key.c
static const char *key = "«api-key v2 | split " "»";
#### C macro
@@@ config.h
#define SALESLOFT_API_KEY "«credential-assignment hex»"
#### Visual Basic and VBA
@@@ Sync.bas
Const SALESLOFT_API_KEY = "«credential-assignment hex»"
k = "«api-key v2 | split " & "»"
#### JS concatenation over lines
@@@ src/key.js
const key =
  '«api-key v2 | split ' +\n  '»'
#### JS concatenation, no prefix
@@@ src/key.js
const salesloftApiKey = '«credential-assignment hex | split ' + '»'
#### SQL
@@@ seed.sql
INSERT INTO settings (name, value) VALUES ('salesloft_api_key', '«credential-assignment hex»');
UPDATE tenants SET salesloft_api_key = '«credential-assignment hex»' WHERE id = 7;
#### Apex and Groovy
@@@ Salesloft.cls
private static final String SALESLOFT_TOKEN = '«oauth-token/credential-assignment b62»';
@@@ sync.groovy
def salesloftApiKey = '«credential-assignment hex»'
#### GraphQL variables and mutation
@@@ seed.graphql
mutation { saveSettings(input: {salesloftApiKey: "«credential-assignment hex»"}) { id } }
#### a test file with a real key
@@@ test/sync.test.ts
const key = '«api-key v2»'
test('reads people', () => expect(new Client(key)).toBeDefined())
#### custom header
@@@ src/gateway.ts
headers: { 'x-salesloft-api-key': '«credential-assignment hex»' },
#### comparison with a literal
@@@ src/gateway.ts
if (req.headers['x-salesloft-api-key'] === '«credential-assignment hex»') next()
#### command line flag
@@@ src/run.sh
./sync --salesloft-api-key «credential-assignment hex» --page 100
./sync --salesloft-api-key="«credential-assignment hex»"
#### google apps script
@@@ Code.gs
PropertiesService.getScriptProperties().setProperty('SALESLOFT_API_KEY', '«credential-assignment hex»')
`
