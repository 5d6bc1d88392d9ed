// Shells, containers, make files, request tools and what they leave behind. Positives only.

export const shellPositives = String.raw`
#### bash export
@@@ deploy.sh
#!/usr/bin/env bash
set -euo pipefail
export SALESLOFT_API_KEY=«credential-assignment hex»
#### readonly and local
@@@ lib.sh
readonly SALESLOFT_TOKEN='«oauth-token/credential-assignment b62»'
call() { local salesloft_api_key="«credential-assignment hex»"; }
#### default expansion
@@@ run.sh
: "§{SALESLOFT_API_KEY:=«credential-assignment hex»}"
KEY="§{SALESLOFT_API_KEY:-«api-key v2»}"
#### variable before a command
@@@ run.sh
SALESLOFT_API_KEY=«credential-assignment sk» node sync.js --all
env SALESLOFT_API_KEY=«credential-assignment hex» ./bin/sync
#### fish
@@@ config.fish
set -gx SALESLOFT_API_KEY «credential-assignment hex»
#### fish, quoted key
@@@ config.fish
set -x SALESLOFT_API_KEY "«api-key v2»"
#### csh
@@@ .cshrc
setenv SALESLOFT_API_KEY «credential-assignment hex»
#### PowerShell environment
@@@ setup.ps1
$env:SALESLOFT_API_KEY = "«credential-assignment hex»"
#### PowerShell variable and method
@@@ setup.ps1
$SalesloftApiKey = '«credential-assignment b62»'
[Environment]::SetEnvironmentVariable("SALESLOFT_API_KEY", "«credential-assignment hex»", "User")
#### PowerShell saved as UTF-16
@@@ setup.ps1 | utf16le-bom-crlf
Write-Host 'start'
$env:SALESLOFT_API_KEY = "«credential-assignment sk»"
#### batch set and setx
@@@ setup.bat | crlf
@echo off
set SALESLOFT_API_KEY=«credential-assignment hex»
setx SALESLOFT_API_TOKEN "«credential-assignment/oauth-token b62»"
#### batch set in quotes
@@@ setup.cmd | crlf
set "SALESLOFT_API_KEY=«credential-assignment hex»"
#### Dockerfile ENV and ARG
@@@ Dockerfile
FROM node:24-slim
ARG SALESLOFT_API_KEY=«credential-assignment hex»
ENV SALESLOFT_CLIENT_SECRET=«oauth-client-secret hex»
#### Dockerfile old ENV
@@@ worker.Dockerfile
FROM node:24-slim
ENV SALESLOFT_API_KEY «credential-assignment hex»
#### Dockerfile ENV over lines
@@@ Dockerfile
FROM python:3.13
ENV APP=sync \
    SALESLOFT_API_KEY="«credential-assignment sk»" \
    TZ=UTC
#### docker run
@@@ README.md
    docker run -d -e PORT=80 -e SALESLOFT_API_KEY=«credential-assignment hex» acme/sync:latest
    docker run --env "SALESLOFT_TOKEN=«oauth-token/credential-assignment b62»" acme/sync
#### docker build
@@@ build.sh
docker build --build-arg SALESLOFT_API_KEY=«credential-assignment hex» -t sync .
#### compose map
@@@ docker-compose.yml
services:
  sync:
    image: acme/sync
    environment:
      PORT: "80"
      SALESLOFT_API_KEY: «credential-assignment hex»
#### compose list
@@@ compose.yaml
services:
  sync:
    environment:
      - PORT=80
      - SALESLOFT_API_KEY=«credential-assignment hex»
      - "SALESLOFT_CLIENT_SECRET=«oauth-client-secret hex»"
#### compose default
@@@ compose.yaml
services:
  sync:
    environment:
      SALESLOFT_API_KEY: §{SALESLOFT_API_KEY:-«credential-assignment hex»}
#### Makefile
@@@ Makefile
SALESLOFT_API_KEY ?= «credential-assignment hex»
export SALESLOFT_TOKEN := «oauth-token/credential-assignment b62»
run:
	SALESLOFT_API_KEY=«api-key v2» ./sync
#### justfile
@@@ justfile
export SALESLOFT_API_KEY := "«credential-assignment hex»"
#### Procfile and Heroku
@@@ notes/deploy.txt
heroku config:set SALESLOFT_API_KEY=«credential-assignment hex» -a acme-sync
#### fly, vercel, gh
@@@ scripts/secrets.sh
fly secrets set SALESLOFT_API_KEY=«credential-assignment hex»
echo "«api-key v2»" | vercel env add SALESLOFT_API_KEY production
gh secret set SALESLOFT_API_KEY --body "«credential-assignment hex»"
#### kubectl and aws
@@@ scripts/secrets.sh
kubectl create secret generic crm --from-literal=salesloft-api-key=«credential-assignment hex»
aws ssm put-parameter --name /prod/salesloft/api_key --type SecureString --value «credential-assignment hex»
#### shell history
@@@ .bash_history
cd sync
export SALESLOFT_API_KEY=«credential-assignment hex»
curl -s -H "Authorization: Bearer «bearer-token hex»" https://api.salesloft.com/v2/me.json
#### zsh history with times
@@@ .zsh_history
: 1718000000:0;export SALESLOFT_API_KEY=«api-key v2»
: 1718000009:0;npm run sync
#### fish history
@@@ fish_history
- cmd: set -gx SALESLOFT_API_KEY «api-key v2»
  when: 1718000000
#### curl in a README
@@@ README.md
´´´sh
curl https://api.salesloft.com/v2/people.json \
  -H "Authorization: Bearer «bearer-token hex»"
´´´
#### curl, header first
@@@ check.sh
curl -H 'Authorization: Bearer «bearer-token b62»' \
     -H 'Accept: application/json' \
     'https://api.salesloft.com/v2/cadences.json?per_page=100'
#### curl with a JWT
@@@ check.sh
curl --oauth2-bearer «bearer-token/oauth-token jwt» https://api.salesloft.com/v2/me.json
#### curl with the key
@@@ check.sh
curl -H "Authorization: Bearer «api-key v2»" https://api.salesloft.com/v2/me.json
#### curl, lower-case header
@@@ check.sh
curl -XGET -H "authorization: bearer «bearer-token hex»" "https://api.salesloft.com/v2/team.json"
#### curl refresh
@@@ refresh.sh
curl -X POST https://accounts.salesloft.com/oauth/token \
  -d grant_type=refresh_token \
  -d client_id=«hex» \
  -d client_secret=«oauth-client-secret hex» \
  -d refresh_token=«oauth-token b64u»
#### curl refresh, one body
@@@ refresh.sh
curl -X POST https://accounts.salesloft.com/oauth/token --data "grant_type=refresh_token&client_id=«hex»&client_secret=«oauth-client-secret hex»&refresh_token=«oauth-token b64u»"
#### curl refresh as JSON
@@@ refresh.sh
curl https://accounts.salesloft.com/oauth/token -H 'Content-Type: application/json' \
  -d '{"client_id":"«hex»","client_secret":"«oauth-client-secret hex»","grant_type":"client_credentials"}'
#### httpie and wget
@@@ check.sh
http GET https://api.salesloft.com/v2/me.json Authorization:"Bearer «bearer-token hex»"
wget --header="Authorization: Bearer «bearer-token b62»" https://api.salesloft.com/v2/users.json
#### PowerShell request
@@@ check.ps1
$headers = @{ Authorization = "Bearer «bearer-token hex»" }
Invoke-RestMethod -Uri 'https://api.salesloft.com/v2/me.json' -Headers $headers
#### rest client file
@@@ requests.http
### Who am I
GET https://api.salesloft.com/v2/me.json
Authorization: Bearer «bearer-token hex»
Accept: application/json
#### rest client file with a variable
@@@ requests.http
@salesloftToken = «oauth-token/credential-assignment b62»
GET https://api.salesloft.com/v2/me.json
Authorization: Bearer {{salesloftToken}}
#### raw request
@@@ capture.txt | crlf
GET /v2/people.json?page=1 HTTP/1.1
Host: api.salesloft.com
Authorization: Bearer «bearer-token hex»
User-Agent: curl/8.5
#### netrc
@@@ .netrc
machine api.salesloft.com
  login token
  password «credential-assignment hex»
#### netrc in one line
@@@ _netrc
machine api.salesloft.com login ops@acme.io password «credential-assignment pw»
#### key in a here document
@@@ setup.sh
cat > ~/.config/salesloft/credentials <<END
api_key=«credential-assignment hex»
END
#### cron table
@@@ ops/crontab
SALESLOFT_API_KEY=«credential-assignment hex»
0 6 * * * /opt/sync/run
#### systemd unit
@@@ ops/sync.service
[Service]
Environment="SALESLOFT_API_KEY=«credential-assignment hex»" "PORT=80"
#### supervisor
@@@ supervisord.conf
[program:sync]
environment=PORT="80",SALESLOFT_API_KEY="«credential-assignment hex»"
#### nginx proxy
@@@ nginx.conf
location /salesloft/ {
  proxy_pass https://api.salesloft.com/v2/;
  proxy_set_header Authorization "Bearer «bearer-token hex»";
}
#### Apache
@@@ vhost.conf
SetEnv SALESLOFT_API_KEY «credential-assignment hex»
#### tmux and log output
@@@ logs/run-3.log
2026-02-01T08:00:00Z INFO salesloft request headers={"Authorization":"Bearer «bearer-token b62»"} url=https://api.salesloft.com/v2/me
2026-02-01T08:00:01Z INFO loaded key «api-key v2»
#### CI log with the environment printed
@@@ logs/ci.txt
##[group]Run npm test
env:
  SALESLOFT_API_KEY: «credential-assignment hex»
##[endgroup]
#### set -x trace
@@@ logs/trace.txt
+ export SALESLOFT_API_KEY=«credential-assignment hex»
+ SALESLOFT_API_KEY=«credential-assignment hex»
+ node sync.js
`
