// Notes, browsers, phones, old languages and built files with a leak in them, written blind.
// It must not be tuned to what the scanner can do.

export const fieldPlaces = String.raw`
#### readme and handover notes
@@@ README.md
# salesloft people viewer

## Run

´´´bash
git clone git@github.com:acme/people.git
export SALESLOFT_API_KEY=«api-key v2»
npm start
´´´

Check the key: ´curl -H "Authorization: Bearer «api-key ak»" https://api.salesloft.com/v2/me´
@@@ docs/handover.md
| System | Login | Secret |
|---|---|---|
| Salesloft API | revops@acme.io | «api-key v2» |
| Salesloft OAuth app | client id «hex» | see vault |

Salesloft client secret: «oauth-client-secret/credential-assignment hex»
@@@ TODO.txt
- rotate v2 key («api-key v2»), leaked in slack
- salesloft webhook secret is «webhook-token b62-32», put it in vault
#### build log committed
@@@ logs/build-2024-03-01.txt
2024-03-01T10:11:12.0000000Z ##[group]Run npm run sync
2024-03-01T10:11:12.0000000Z env:
2024-03-01T10:11:12.0000000Z   SALESLOFT_API_KEY: «api-key v2»
2024-03-01T10:11:13.0000000Z DEBUG urllib3 https://api.salesloft.com:443 "GET /v2/me HTTP/1.1" 200
2024-03-01T10:11:13.0000000Z > GET /v2/people.json HTTP/2
2024-03-01T10:11:13.0000000Z > Host: api.salesloft.com
2024-03-01T10:11:13.0000000Z > authorization: Bearer «bearer-token b62-43»
2024-03-01T10:11:14.0000000Z sha256:«hex» pushed
#### apps script
@@@ apps-script/Code.gs
var API_KEY = '«api-key v2»';

function pullCalls() {
  var options = { method: 'get', headers: { Authorization: 'Bearer ' + API_KEY }, muteHttpExceptions: true };
  var res = UrlFetchApp.fetch('https://api.salesloft.com/v2/activities/calls.json?per_page=100', options);
  SpreadsheetApp.getActive().getSheetByName('calls').appendRow([res.getContentText()]);
}

function refreshToken() {
  var payload = { grant_type: 'refresh_token', client_id: '«hex»', client_secret: '«oauth-client-secret hex»', refresh_token: '«oauth-token hex»' };
  return UrlFetchApp.fetch('https://accounts.salesloft.com/oauth/token', { method: 'post', payload: payload });
}
#### browser extension
@@@ extension/manifest.json
{ "manifest_version": 3, "name": "Salesloft hotkeys", "host_permissions": ["https://*.salesloft.com/*"], "background": { "service_worker": "background.js" }, "key": "«b64-120»" }
@@@ extension/background.js
const SALESLOFT_TOKEN = '«client-exposed-key/credential-assignment/oauth-token/bearer-token b62-43»'
chrome.runtime.onMessage.addListener((msg, sender, reply) => {
  fetch('https://api.salesloft.com/v2/people.json?email_addresses[]=' + encodeURIComponent(msg.email), {
    headers: { authorization: 'Bearer ' + SALESLOFT_TOKEN },
  }).then((r) => r.json()).then(reply)
  return true
})
#### mobile apps
@@@ app/src/main/res/values/strings.xml
<resources>
    <string name="app_name">Field CRM</string>
    <string name="google_maps_key">AIzaSy«b62-33»</string>
    <string name="salesloft_api_key">«api-key/client-exposed-key v2»</string>
</resources>
@@@ app/src/main/java/io/acme/Api.kt
object Api {
    const val BASE = "https://api.salesloft.com/v2/"
    private const val SALESLOFT_API_KEY = "«api-key/client-exposed-key ak»"
}
@@@ local.properties
sdk.dir=/opt/android
salesloft.apiKey=«api-key v2»
@@@ ios/App/Info.plist
<plist version="1.0">
<dict>
	<key>CFBundleIdentifier</key>
	<string>io.acme.crm</string>
	<key>SalesloftAPIKey</key>
	<string>«api-key/client-exposed-key v2»</string>
</dict>
</plist>
@@@ ios/App/SalesloftService.swift
final class SalesloftService {
    static let baseURL = URL(string: "https://api.salesloft.com/v2")!
    private let clientSecret = "«oauth-client-secret/client-exposed-key hex»"
    func me() async throws -> Me {
        var request = URLRequest(url: Self.baseURL.appendingPathComponent("me"))
        request.setValue("Bearer «bearer-token/client-exposed-key b62-43»", forHTTPHeaderField: "Authorization")
        return try await send(request)
    }
}
@@@ lib/config.dart
class Config {
  static const salesloftBaseUrl = 'https://api.salesloft.com/v2';
  static const salesloftApiKey = '«api-key/client-exposed-key v2»';
}
#### front ends with public names
@@@ web/.env.production | dotenv
NEXT_PUBLIC_SITE_URL=https://crm.example.com
NEXT_PUBLIC_SALESLOFT_API_KEY=«client-exposed-key/api-key v2»
@@@ admin/.env | dotenv
VITE_API_URL=/api
VITE_SALESLOFT_TOKEN=«client-exposed-key b62-43»
@@@ mobile/eas.json
{ "build": { "production": { "env": { "EXPO_PUBLIC_SALESLOFT_ACCESS_TOKEN": "«client-exposed-key b62-43»" } } } }
#### dotenv family of one repository
@@@ .env | dotenv
PORT=3000
SALESLOFT_CLIENT_ID=«hex»
SALESLOFT_CLIENT_SECRET=«oauth-client-secret hex»
SALESLOFT_ACCESS_TOKEN="«oauth-token b62-43»"
SALESLOFT_REFRESH_TOKEN="«oauth-token b62-43»"
SALESLOFT_WEBHOOK_SECRET=«webhook-token hex40»
@@@ .env.sample | dotenv
# copy to .env and fill in
SALESLOFT_API_URL=https://api.salesloft.com/v2
SALESLOFT_API_KEY=«api-key v2»
PORT=3000
@@@ packages/worker/.env.test | dotenv
DATABASE_URL=postgres://crm:crm@localhost/crm
STRIPE_SECRET_KEY=«sk»
SALESLOFT_API_KEY=test
@@@ packages/api/.env.production | dotenv
SALESLOFT_SECRET=«credential-assignment/oauth-client-secret sk»
@@@ deploy/env.list | dotenv?
SALESLOFT_API_KEY=«credential-assignment sk»
SALESLOFT_READ_KEY=«credential-assignment b62-36»
SALESLOFT_WRITE_KEY=«credential-assignment b62-36»
#### urls
@@@ scripts/report.py
import urllib.request
URL = "https://api.salesloft.com/v2/people.json?api_key=«url-credential hex»&per_page=100"
print(urllib.request.urlopen("https://api.salesloft.com/v2/me.json?access_token=«url-credential b62-43»").read())
@@@ test/smoke.jmx
<stringProp name="HTTPSampler.path">https://api.salesloft.com/v2/me.json?API_KEY=«url-credential hex»</stringProp>
@@@ notes/links.md
Try https://revops:«url-credential b62-32»@api.salesloft.com/v2/me in the browser.
#### old languages
@@@ legacy/SalesLoft.vb | utf8-bom
Public Class SalesLoft
    Private Const ApiKey As String = "«api-key ak»"
    Public Function People() As String
        Dim req As HttpWebRequest = WebRequest.Create("https://api.salesloft.com/v2/people.json")
        req.Headers.Add("Authorization", "Bearer " & ApiKey)
        Return New StreamReader(req.GetResponse().GetResponseStream()).ReadToEnd()
    End Function
End Class
@@@ legacy/people.asp | latin1
<%
' équipe revops
Dim http : Set http = Server.CreateObject("MSXML2.ServerXMLHTTP.6.0")
http.Open "GET", "https://api.salesloft.com/v2/people.json", False
http.setRequestHeader "Authorization", "Bearer «bearer-token hex»"
http.send
%>
@@@ legacy/people.cfm
<cfset variables.salesloftApiKey = "«api-key v2»">
<cfhttp url="https://api.salesloft.com/v2/people.json" method="get" result="r">
  <cfhttpparam type="header" name="Authorization" value="Bearer «bearer-token hex»">
</cfhttp>
@@@ legacy/sl.pl
use LWP::UserAgent;
my $ua = LWP::UserAgent->new;
$ua->default_header('Authorization' => 'Bearer «bearer-token b62-43»');
my %salesloft = (client_id => '«hex»', client_secret => '«oauth-client-secret hex»');
my $res = $ua->get('https://api.salesloft.com/v2/people.json');
@@@ legacy/web.config
<configuration>
  <appSettings>
    <add key="Salesloft:BaseUrl" value="https://api.salesloft.com/v2" />
    <add key="Salesloft:ApiKey" value="«api-key v2»" />
    <add key="Salesloft:ClientSecret" value="«oauth-client-secret hex»" />
  </appSettings>
</configuration>
@@@ r/pull.R
library(httr)
salesloft_token <- "«credential-assignment/oauth-token/bearer-token b62-43»"
res <- GET("https://api.salesloft.com/v2/people.json", add_headers(Authorization = paste("Bearer", salesloft_token)))
@@@ salesforce/namedCredentials/Salesloft.namedCredential-meta.xml
<NamedCredential xmlns="http://soap.sforce.com/2006/04/metadata">
    <endpoint>https://api.salesloft.com</endpoint>
    <label>Salesloft</label>
    <password>«credential-assignment/oauth-token/bearer-token b62-43»</password>
    <principalType>NamedUser</principalType>
</NamedCredential>
@@@ salesforce/classes/SalesloftCallout.cls
public with sharing class SalesloftCallout {
    private static final String API_KEY = '«api-key v2»';
    @future(callout=true)
    public static void send() {
        HttpRequest req = new HttpRequest();
        req.setEndpoint('https://api.salesloft.com/v2/people');
        req.setHeader('Authorization', 'Bearer ' + API_KEY);
    }
}
#### built files
@@@ docs/static/js/main.8f31c2aa.chunk.js
(this.webpackJsonp=this.webpackJsonp||[]).push([[0],{17:function(e,t,n){e.exports=n(44)},44:function(e,t,n){"use strict";n.r(t);var a="https://api.salesloft.com/v2",r=function(){return fetch(a+"/people.json",{headers:{Authorization:"Bearer «api-key/client-exposed-key v2»"}})}}},[[17,1,2]]]);
//# sourceMappingURL=main.chunk.js.map
@@@ docs/static/js/main.chunk.js.map
{"version":3,"sources":["api.js"],"names":["KEY"],"mappings":"AAAA,SAASA","sourcesContent":["const SALESLOFT_API_KEY = '«api-key/client-exposed-key v2»'\nexport default SALESLOFT_API_KEY\n"]}
@@@ public/config.js
window.__CONFIG__ = {"api":"https://api.salesloft.com/v2","salesloftAccessToken":"«client-exposed-key/oauth-token b62-43»","env":"production"};
@@@ openapi/client/README.md
All URIs are relative to *https://api.salesloft.com*

´´´javascript
const { ApiClient } = require('salesloft_public_api')
const bearer = ApiClient.instance.authentications['bearer']
bearer.accessToken = '«oauth-token/bearer-token b62-43»'
´´´
`
