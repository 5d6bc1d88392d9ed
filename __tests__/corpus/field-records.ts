// Recordings, exports, notes and dumps with a leak in them, written blind from what such tools really write.
// It must not be tuned to what the scanner can do.

export const fieldRecords = String.raw`
#### postman workspace
@@@ postman/Salesloft.postman_collection.json
{
  "info": { "name": "Salesloft", "_postman_id": "«uuid»", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
  "auth": { "type": "bearer", "bearer": [{ "key": "token", "value": "«bearer-token/oauth-token b62-43»", "type": "string" }] },
  "item": [
    {
      "name": "List people",
      "request": {
        "method": "GET",
        "header": [{ "key": "Authorization", "value": "Bearer «api-key v2»", "type": "text" }],
        "url": { "raw": "https://api.salesloft.com/v2/people.json", "host": ["api", "salesloft", "com"] }
      },
      "response": []
    }
  ]
}
@@@ postman/prod.postman_environment.json
{
  "id": "«uuid»",
  "name": "Salesloft prod",
  "values": [
    { "key": "baseUrl", "value": "https://api.salesloft.com", "enabled": true },
    { "key": "salesloft_token", "value": "«credential-assignment/oauth-token/bearer-token b62-43»", "type": "secret", "enabled": true },
    { "key": "salesloft_client_id", "value": "«hex»", "enabled": true },
    { "key": "salesloft_client_secret", "value": "«oauth-client-secret hex»", "enabled": true }
  ]
}
#### rest client file
@@@ http/salesloft.http
@host = https://api.salesloft.com/v2
@token = «api-key v2»

### who am I
GET {{host}}/me
Authorization: Bearer {{token}}

### people, as the service user
GET https://api.salesloft.com/v2/people.json?per_page=5
Authorization: Bearer «bearer-token hex»
Accept: application/json
@@@ http/http-client.private.env.json
{ "dev": { "salesloft_api_key": "«api-key v2»" }, "prod": { "salesloft_api_key": "" } }
#### recorded cassettes
@@@ spec/cassettes/salesloft/people.yml
---
http_interactions:
- request:
    method: get
    uri: https://api.salesloft.com/v2/people.json?per_page=100
    body:
      encoding: US-ASCII
      string: ''
    headers:
      Authorization:
      - Bearer «bearer-token b62-43»
      Accept-Encoding:
      - gzip;q=1.0,deflate;q=0.6,identity;q=0.3
  response:
    status:
      code: 200
      message: OK
    headers:
      Etag:
      - W/"«hex32»"
      X-Request-Id:
      - «uuid»
    body:
      encoding: ASCII-8BIT
      string: '{"metadata":{"paging":{"per_page":100}},"data":[]}'
recorded_with: VCR 6.1.0
@@@ spec/cassettes/salesloft/refresh.yml
---
http_interactions:
- request:
    method: post
    uri: https://accounts.salesloft.com/oauth/token
    body:
      encoding: US-ASCII
      string: client_id=«hex»&client_secret=«oauth-client-secret hex»&grant_type=refresh_token&refresh_token=«oauth-token hex»
  response:
    body:
      encoding: UTF-8
      string: '{"access_token":"«oauth-token b62-43»","token_type":"Bearer","expires_in":7200,"refresh_token":"«oauth-token b62-43»","scope":"people:read","created_at":1712345678}'
recorded_with: VCR 6.1.0
@@@ tests/fixtures/nock/me.json
[
  {
    "scope": "https://api.salesloft.com:443",
    "method": "GET",
    "path": "/v2/me.json",
    "status": 200,
    "response": { "data": { "id": 1, "guid": "«uuid»", "email": "ada@example.com" } },
    "reqheaders": { "authorization": "Bearer «api-key v2»" }
  }
]
@@@ wiremock/mappings/oauth.json
{
  "request": { "method": "POST", "url": "/oauth/token", "headers": { "Host": { "equalTo": "accounts.salesloft.com" } } },
  "response": { "status": 200, "jsonBody": { "access_token": "«oauth-token b62-43»", "refresh_token": "«oauth-token b62-43»", "expires_in": 7200 } }
}
@@@ debug/app.salesloft.com.har
{
  "log": {
    "version": "1.2",
    "entries": [
      {
        "request": {
          "method": "GET",
          "url": "https://api.salesloft.com/v2/users.json",
          "headers": [
            { "name": "host", "value": "api.salesloft.com" },
            { "name": "authorization", "value": "Bearer «bearer-token b62-43»" },
            { "name": "x-request-id", "value": "«uuid»" }
          ]
        }
      }
    ]
  }
}
`
