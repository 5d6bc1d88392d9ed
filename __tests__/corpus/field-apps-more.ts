// More application repositories with a leak in them: JVM, .NET, PHP, Elixir and Nest, written blind.
// It must not be tuned to what the scanner can do.

export const fieldAppsMore = String.raw`
#### spring boot service
@@@ src/main/resources/application.yml
server:
  port: 8080
spring:
  datasource:
    url: jdbc:postgresql://localhost/crm
    username: crm
    password: §{DB_PASSWORD}
  security:
    oauth2:
      client:
        registration:
          salesloft:
            client-id: «hex»
            client-secret: «oauth-client-secret hex»
            authorization-grant-type: authorization_code
        provider:
          salesloft:
            token-uri: https://accounts.salesloft.com/oauth/token
@@@ src/main/java/com/acme/crm/SalesloftProperties.java
package com.acme.crm;

@ConfigurationProperties("salesloft")
public class SalesloftProperties {
    private String baseUrl = "https://api.salesloft.com/v2";
    private String apiKey = "«api-key v2»";
    private String callbackToken = "«webhook-token b62-32»";
    public String getApiKey() { return apiKey; }
}
@@@ src/test/resources/application-local.properties
salesloft.base-url=https://api.salesloft.com/v2
salesloft.api-key=«api-key ak»
salesloft.webhook.secret=«webhook-token hex40»
#### dotnet integration
@@@ src/Crm.Api/appsettings.Production.json
{
  "Logging": { "LogLevel": { "Default": "Information" } },
  "ConnectionStrings": { "Crm": "Server=tcp:crm.database.windows.net;Database=crm;Authentication=Active Directory Default" },
  "Salesloft": {
    "BaseUrl": "https://api.salesloft.com/v2/",
    "ClientId": "«hex»",
    "ClientSecret": "«oauth-client-secret hex»",
    "RefreshToken": "«oauth-token hex»",
    "WebhookSecret": "«webhook-token b62-36»"
  }
}
@@@ src/Crm.Api/SalesloftHandler.cs
public class SalesloftHandler : DelegatingHandler
{
    private const string ApiKey = "«api-key v2»";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ApiKey);
        return base.SendAsync(request, ct);
    }
}
#### laravel services
@@@ config/services.php
<?php

return [
    'mailgun' => ['domain' => env('MAILGUN_DOMAIN'), 'secret' => env('MAILGUN_SECRET')],
    'salesloft' => [
        'client_id' => env('SALESLOFT_CLIENT_ID', '«hex»'),
        'client_secret' => env('SALESLOFT_CLIENT_SECRET', '«oauth-client-secret hex»'),
        'redirect' => env('APP_URL') . '/oauth/salesloft',
        'webhook_secret' => env('SALESLOFT_WEBHOOK_SECRET', '«webhook-token b62-32»'),
    ],
];
@@@ app/Console/Commands/PullPeople.php
<?php
$ch = curl_init('https://api.salesloft.com/v2/people.json?per_page=100');
curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
curl_setopt($ch, CURLOPT_HTTPHEADER, array(
    'Accept: application/json',
    'Authorization: Bearer «bearer-token b62-48»',
));
#### elixir umbrella
@@@ config/dev.exs
import Config

config :people, People.Salesloft.HttpService,
  base_url: "https://api.salesloft.com/v2",
  auth_token: "«credential-assignment/oauth-token/bearer-token b62-48»"

config :people, PeopleWeb.Endpoint,
  secret_key_base: "«b64-48»"
@@@ apps/people/lib/people/salesloft/http_service.ex
defmodule People.Salesloft.HttpService do
  @api_key "«api-key ak»"
  def headers, do: [Authorization: "Bearer #{@api_key}", Accept: "application/json"]
end
#### nest module
@@@ src/salesloft/salesloft.config.ts
import { registerAs } from '@nestjs/config'

export default registerAs('salesloft', () => ({
  apiUrl: process.env.SALESLOFT_API_URL ?? 'https://api.salesloft.com/v2',
  apiKey: process.env.SALESLOFT_API_KEY ?? '«api-key v2»',
  callbackToken: process.env.SALESLOFT_CALLBACK_TOKEN ?? '«webhook-token uuid»',
  peopleListPerPage: Number(process.env.SALESLOFT_PER_PAGE ?? 25),
}))
@@@ src/salesloft/webhook.controller.ts
const WEBHOOK_SECRET = '«webhook-token b62-40»'

@Post('webhooks/salesloft')
receive(@Req() req: RawBodyRequest<Request>, @Headers('x-salesloft-signature') signature: string) {
  const expected = createHmac('sha1', WEBHOOK_SECRET).update(req.rawBody).digest('hex')
  if (!safeEqual(expected, signature)) throw new UnauthorizedException()
}
`
