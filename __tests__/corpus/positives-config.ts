// Configuration formats of frameworks and platforms. Positives only.

export const configPositives = String.raw`
#### TOML section
@@@ config.toml
[salesloft]
base_url = "https://api.salesloft.com/v2"
api_key = "«credential-assignment hex»"
#### TOML inline table
@@@ settings.toml
salesloft = { api_key = "«credential-assignment b62»", timeout = 30 }
#### wrangler
@@@ wrangler.toml
[vars]
SALESLOFT_API_KEY = "«credential-assignment hex»"
#### INI section
@@@ settings.ini
[hubspot]
api_key =
[salesloft]
api_key = «credential-assignment hex»
#### INI colon
@@@ app.cfg
[SalesLoft]
token: «oauth-token/credential-assignment b62»
#### Java properties
@@@ src/main/resources/application.properties
server.port=8080
salesloft.api-key=«credential-assignment hex»
salesloft.client-secret=«oauth-client-secret hex»
#### Spring YAML
@@@ src/main/resources/application.yml
integrations:
  salesloft:
    api-key: «credential-assignment hex»
    base-url: https://api.salesloft.com
#### Spring YAML default in a placeholder
@@@ src/main/resources/application.yml
salesloft:
  api-key: §{SALESLOFT_API_KEY:«credential-assignment hex»}
#### Spring YAML deeply nested
@@@ application-prod.yml
spring:
  security:
    oauth2:
      client:
        registration:
          salesloft:
            client-id: «hex»
            client-secret: «oauth-client-secret hex»
#### YAML dotted key
@@@ config.yml
salesloft.api_key: «credential-assignment hex»
#### YAML single quoted and folded
@@@ config.yml
salesloft:
  api_key: >-
    «credential-assignment hex»
#### YAML anchor
@@@ config.yml
defaults: &defaults
  salesloft_api_key: &key «credential-assignment hex»
#### YAML flow map
@@@ config.yml
crm: {salesloft: {api_key: «credential-assignment hex», page: 100}}
#### YAML list of connectors
@@@ connectors.yml
connectors:
  - name: salesloft
    credentials:
      access_token: «oauth-token b64u»
      refresh_token: «oauth-token b64u»
  - name: gong
    credentials:
      access_token: «b64u»
#### Rails secrets
@@@ config/secrets.yml
production:
  salesloft_api_key: «credential-assignment hex»
  secret_key_base: «hex128»
#### XML element
@@@ config.xml
<config>
  <salesloft>
    <apiKey>«credential-assignment hex»</apiKey>
  </salesloft>
</config>
#### XML named element
@@@ config.xml
<SalesloftApiKey>«credential-assignment hex»</SalesloftApiKey>
#### Android strings
@@@ app/src/main/res/values/strings.xml
<resources>
  <string name="salesloft_api_key">«credential-assignment hex»</string>
</resources>
#### plist
@@@ Info.plist
<dict>
	<key>SalesloftAPIKey</key>
	<string>«credential-assignment hex»</string>
</dict>
#### web.config
@@@ Web.config
<appSettings>
  <add key="SalesloftApiKey" value="«credential-assignment hex»" />
</appSettings>
#### web.config, value first
@@@ App.config
<appSettings>
  <add value="«credential-assignment hex»" key="Salesloft:ApiKey" />
</appSettings>
#### csproj and launch settings
@@@ Sync.csproj
<PropertyGroup><SalesloftApiKey>«credential-assignment hex»</SalesloftApiKey></PropertyGroup>
@@@ Properties/launchSettings.json
{"profiles":{"Sync":{"environmentVariables":{"SALESLOFT_API_KEY":"«credential-assignment hex»"}}}}
#### Maven settings
@@@ pom.xml
<properties><salesloft.api.key>«credential-assignment hex»</salesloft.api.key></properties>
#### Gradle
@@@ gradle.properties
SALESLOFT_API_KEY=«credential-assignment hex»
@@@ app/build.gradle
buildConfigField "String", "SALESLOFT_API_KEY", '"«credential-assignment hex»"'
#### npmrc-like
@@@ .salesloftrc
api_key=«credential-assignment hex»
#### credentials.store
@@@ credentials.store
salesloft.accessToken=«oauth-token b64u»
#### SSH like config under the vendor's folder
@@@ config/salesloft/credentials
[default]
api_key = «credential-assignment hex»
#### MongoDB style URI setting
@@@ config.yml
salesloft_url: https://api.salesloft.com/v2?api_key=«url-credential hex»
#### appveyor and HCL block
@@@ job.nomad.hcl
env {
  SALESLOFT_API_KEY = "«credential-assignment hex»"
}
#### Dhall-like and JSON5
@@@ config.json5
{
  // rotate in May
  salesloft: { apiKey: '«credential-assignment hex»', },
}
#### Apple xcconfig
@@@ Secrets.xcconfig
SALESLOFT_API_KEY = «credential-assignment hex»
#### Airflow connection
@@@ dags/conn.sh
export AIRFLOW_CONN_SALESLOFT='https://:«url-credential b62»@api.salesloft.com'
#### dbt and Meltano
@@@ meltano.yml
plugins:
  extractors:
    - name: tap-salesloft
      config:
        api_key: «credential-assignment hex»
        start_date: '2024-01-01'
#### tap config
@@@ tap-salesloft/config.json
{"api_key": "«credential-assignment hex»", "start_date": "2020-01-01T00:00:00Z"}
`
