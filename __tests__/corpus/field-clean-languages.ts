// Clean Salesloft code in other languages and places: servers, phones, browsers, generated clients, bundles.
// Written blind; it must not be tuned to the scanner.

export const fieldCleanLanguages = String.raw`
#### jvm and dotnet
@@@ src/main/resources/application.yml
salesloft:
  base-url: https://api.salesloft.com/v2
  api-key: §{SALESLOFT_API_KEY:}
  client-secret: §{SALESLOFT_CLIENT_SECRET:changeme}
  webhook-secret: ENC(«b64-48»)
spring.security.oauth2.client.registration.github.client-secret: «hex40»
@@@ src/main/java/com/acme/SalesloftClient.java
@Component
public class SalesloftClient {
    private static final String API_KEY_HEADER = "X-Salesloft-Api-Key";
    private static final String TOKEN_CACHE_KEY = "salesloft:access-token:tenant";
    private static final long serialVersionUID = 6529685098267757690L;
    @Value("§{salesloft.api-key}") private String apiKey;
    private final String callbackToken = System.getenv("SALESLOFT_CALLBACK_TOKEN");
}
@@@ src/test/java/com/acme/SalesloftClientTest.java
class SalesloftClientTest {
    private static final String TOKEN = "test-access-token";
    @Test void sendsBearer() {
        stubFor(get("/v2/me").withHeader("Authorization", equalTo("Bearer test-access-token")).willReturn(okJson("{}")));
        assertThat(DigestUtils.sha256Hex("salesloft")).isEqualTo("«hex»");
    }
}
@@@ Crm.Api/appsettings.json
{
  "Salesloft": {
    "BaseUrl": "https://api.salesloft.com/v2/",
    "ApiKey": "",
    "ClientSecret": "#{SalesloftClientSecret}#",
    "RefreshToken": "@Microsoft.KeyVault(SecretUri=https://crm.vault.azure.net/secrets/salesloft-refresh/«hex32»)"
  },
  "ApplicationInsights": { "InstrumentationKey": "«uuid»" },
  "Intercom": { "AccessToken": "«b64-45»" }
}
@@@ Crm.Api/Program.cs
builder.Services.AddHttpClient<SalesloftClient>(c => c.BaseAddress = new Uri(builder.Configuration["Salesloft:BaseUrl"]!))
    .AddHttpMessageHandler(sp => new BearerHandler(sp.GetRequiredService<IConfiguration>()["Salesloft:ApiKey"]!));
[assembly: InternalsVisibleTo("Crm.Tests, PublicKey=00240000048000009400000006020000«hex256»")]
#### php and elixir
@@@ config/services.php
<?php
return [
    'salesloft' => ['client_id' => env('SALESLOFT_CLIENT_ID'), 'client_secret' => env('SALESLOFT_CLIENT_SECRET')],
    'mailgun' => ['domain' => 'mg.example.com', 'secret' => 'key-«hex32»'],
    'algolia' => ['id' => 'AB12CD34EF', 'secret' => '«hex32»'],
];
@@@ src/Salesloft.php
<?php
class Salesloft {
    const API = 'https://api.salesloft.com/v2/';
    public function __construct(private string $apiKey, private string $tokenStore = 'salesloft_tokens_v2') {}
    private function headers(): array { return ['Authorization' => 'Bearer ' . $this->apiKey]; }
}
@@@ test/http_service_test.exs
defmodule People.Salesloft.HttpServiceTest do
  test "can get auth token" do
    assert HttpService._get_auth_token() === "test_token"
    assert HttpService._get_headers() === [Authorization: "Bearer test_token"]
  end
end
@@@ config/runtime.exs
config :people, salesloft_api_key: System.fetch_env!("SALESLOFT_API_KEY")
config :people, PeopleWeb.Endpoint, secret_key_base: "«b64-48»", live_view: [signing_salt: "«b62-8»"]
#### web pages that embed the visitor tracker
@@@ src/html.js
export default function HTML(props) {
  return (
    <head>
      <script dangerouslySetInnerHTML={{ __html: ´
        (function(i,s,o,g,r,a,m){i['SLScoutObject']=r;i[r]=i[r]||function(){(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),
        m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)
        })(window,document,'script','https://scout-cdn.salesloft.com/sl.js','slscout');
        slscout(["init", "«jwt»"]);
      ´ }} />
    </head>
  )
}
@@@ src/components/Salesloft.jsx
export default class Salesloft extends Component {
  render() {
    if (window.slscout) window.slscout(['init', '«jwt»'])
    return null
  }
}
@@@ gatsby-config.js
module.exports = {
  plugins: [
    { resolve: 'gatsby-plugin-salesloft-tracker', options: { salesloftTrackerId: '«jwt»' } },
    { resolve: 'gatsby-plugin-segment-js', options: { prodKey: '«b62-32»' } },
  ],
}
@@@ public/index.html
<script src="https://cdn.example.com/app.js" integrity="sha384-«b64-48»" crossorigin="anonymous"></script>
<script>drift.load('«b62-12»');</script>
<link href="https://cdn-sdr.salesloft.com/assets/application-«hex».css" rel="stylesheet">
#### browser side without a key
@@@ src/App.js
import axios from 'axios'
export const load = () => axios.get('/api/salesloft/people', { headers: { Authorization: ´Bearer §{localStorage.getItem('salesloft_token')}´ } })
@@@ src/firebase.js
// Public web configuration of the CRM that shows Salesloft cadences.
export const firebase = { apiKey: 'AIzaSy«b62-33»', authDomain: 'crm.firebaseapp.com', messagingSenderId: '«digits-12»', appId: '1:«digits-12»:web:«hex22»' }
@@@ extension/options.js
document.querySelector('#save').onclick = () => chrome.storage.sync.set({ salesloftApiKey: document.querySelector('#key').value })
const placeholder = 'Paste your Salesloft API key (v2_ak_…)'
@@@ extension/manifest.json
{ "name": "Salesloft hotkeys", "version": "1.2.0", "key": "«b64-162»", "host_permissions": ["https://app.salesloft.com/*"] }
@@@ dist/vendor.4f1c2d.js
!function(e){var t={};t.providers=["salesforce","salesloft","outreach"],t.m={"salesloft_api_key":"SalesLoft API key","salesloft_token":null},t.h="«hex»",t.p="/static/",t.k="«b62-64»",t.salesloft={apiKey:e.apiKey,token:e.token,secret:void 0},t.authorize=function(n){return n.headers.Authorization="Bearer "+n.salesloft.token}}(window);
@@@ dist/manifest.json
{ "salesloft.js": { "file": "assets/salesloft-«hex8».js", "integrity": "sha256-«b64»", "hash": "«hex»" }, "token.js": { "file": "assets/token-«hex8».js" } }
@@@ service-worker.js
self.__precacheManifest = [{ "revision": "«hex32»", "url": "/salesloft/token.js" }, { "revision": "«hex»", "url": "/integrations/salesloft-api-key.html" }]
#### phones
@@@ app/build.gradle.kts
android {
    defaultConfig {
        buildConfigField("String", "SALESLOFT_API_KEY", "\"§{localProperties["salesloft.apiKey"]}\"")
        manifestPlaceholders["mapsKey"] = "AIzaSy«b62-33»"
    }
}
@@@ app/google-services.json
{ "project_info": { "project_id": "salesloft-field-crm" }, "client": [{ "api_key": [{ "current_key": "AIzaSy«b62-33»" }], "oauth_client": [{ "client_id": "«digits-12»-«b62-32».apps.googleusercontent.com" }] }] }
@@@ ios/App/SalesloftService.swift
final class SalesloftService {
    private let keychainAccount = "com.acme.crm.salesloft.access-token"
    func request(_ path: String) throws -> URLRequest {
        guard let token = try keychain.read(account: keychainAccount) else { throw Failure.signedOut }
        var request = URLRequest(url: URL(string: "https://api.salesloft.com/v2/\(path)")!)
        request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization")
        return request
    }
}
@@@ ios/Podfile.lock
PODS:
  - SalesloftSDK (1.0.3)
SPEC CHECKSUMS:
  SalesloftSDK: «hex40»
PODFILE CHECKSUM: «hex40»
#### generated client of the vendor's document
@@@ sdk/docs/PeopleApi.md
All URIs are relative to *https://api.salesloft.com*

´´´ruby
SalesloftClient.configure do |config|
  config.api_key['Authorization'] = 'YOUR API KEY'
  # config.api_key_prefix['Authorization'] = 'Bearer'
  config.access_token = 'YOUR ACCESS TOKEN'
end
´´´
@@@ sdk/src/ApiClient.js
/** The version of the OpenAPI document: v2. Contact: integrations@salesloft.com */
class ApiClient {
  constructor(basePath = 'https://api.salesloft.com') {
    this.authentications = { api_key: { type: 'apiKey', in: 'header', name: 'Authorization' }, oauth: { type: 'oauth2' } }
    this.defaultHeaders = { 'User-Agent': 'OpenAPI-Generator/1.0.0/Javascript' }
  }
}
@@@ sdk/.openapi-generator/FILES
docs/PeopleApi.md
src/ApiClient.js
src/model/WebhookSubscription.js
@@@ sdk/src/model/WebhookSubscription.js
/** @member {String} callback_token The token used to verify that a payload comes from Salesloft */
WebhookSubscription.prototype['callback_token'] = undefined;
@@@ proto/salesloft.proto
message SalesloftCredentials {
  string api_key = 1;
  string access_token = 2 [(secret) = true];
  string refresh_token = 3;
  bytes schema_sha256 = 4; // «hex»
}
@@@ schema.graphql
type SalesloftIntegration { id: ID!, apiKey: String @deprecated(reason: "use accessToken"), accessToken: String, webhookSecret: String }
mutation { connectSalesloft(input: { apiKey: $apiKey, clientSecret: $clientSecret }) { id } }
@@@ rust/src/salesloft.rs
const TOKEN_URL: &str = "https://accounts.salesloft.com/oauth/token";
pub fn client() -> anyhow::Result<Client> {
    let api_key = std::env::var("SALESLOFT_API_KEY").context("SALESLOFT_API_KEY is not set")?;
    let fixture_sha256 = "«hex»";
    Ok(Client::new(SecretString::new(api_key), fixture_sha256))
}
@@@ r/pull.R
salesloft_token <- Sys.getenv("SALESLOFT_TOKEN")
res <- httr::GET("https://api.salesloft.com/v2/people.json", httr::add_headers(Authorization = paste("Bearer", salesloft_token)))
@@@ legacy/sl.pl
my $token = $ENV{SALESLOFT_TOKEN} or die 'SALESLOFT_TOKEN missing';
$ua->default_header('Authorization' => "Bearer $token");
@@@ legacy/people.cfm
<cfset salesloftApiKey = application.secrets.get("salesloft_api_key")>
<cfhttpparam type="header" name="Authorization" value="Bearer #salesloftApiKey#">
@@@ legacy/SalesLoft.vb
Dim apiKey As String = ConfigurationManager.AppSettings("SalesloftApiKey")
req.Headers.Add("Authorization", "Bearer " & apiKey)
@@@ apps-script/Code.gs
var API_KEY = PropertiesService.getScriptProperties().getProperty('SALESLOFT_API_KEY');
var SHEET_ID = '«b62-44»';
var WEB_APP = 'https://script.google.com/macros/s/AKfycb«b62-66»/exec?source=salesloft';
@@@ salesforce/classes/SalesloftCallout.cls
req.setEndpoint('callout:Salesloft/v2/people');
req.setHeader('Authorization', 'Bearer {!$Credential.OAuthToken}');
Id recordType = '0125g000000«b62-6»'; String hash = '«hex»';
`
