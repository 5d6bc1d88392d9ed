// Whole application repositories with a leak in them, written blind from the contract and from how public code
// that talks to Salesloft is laid out. It must not be tuned to what the scanner can do.

export const fieldApps = String.raw`
#### interview starter in rails
@@@ app/services/salesloft_client.rb
class SalesloftClient
  BASE_URL = 'https://api.salesloft.com/v2'.freeze

  def initialize
    @conn = Faraday.new(url: BASE_URL) do |f|
      f.headers['Authorization'] = "Bearer «bearer-token b62-43»"
      f.headers['Content-Type'] = 'application/json'
      f.adapter Faraday.default_adapter
    end
  end

  def people(page = 1)
    JSON.parse(@conn.get('people.json', page: page, per_page: 100).body)['data']
  end
end
@@@ config/secrets.yml
development:
  secret_key_base: «hex128»
  salesloft:
    app_id: «hex»
    app_secret: «oauth-client-secret/credential-assignment hex»
production:
  secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>
  salesloft:
    app_id: <%= ENV["SALESLOFT_APP_ID"] %>
    app_secret: <%= ENV["SALESLOFT_APP_SECRET"] %>
@@@ config/initializers/omniauth.rb
Rails.application.config.middleware.use OmniAuth::Builder do
  provider :google_oauth2, ENV['GOOGLE_CLIENT_ID'], ENV['GOOGLE_CLIENT_SECRET']
  provider :salesloft, '«hex»', '«oauth-client-secret/credential-assignment hex»'
end
#### sinatra example with its stored credentials
@@@ credentials.store
---
:salesloft:
  :access_token: «oauth-token hex»
  :refresh_token: «oauth-token hex»
  :expires_at: 1529437233
@@@ run.sh
#!/bin/sh
SALESLOFT_APP_ID=«hex» SALESLOFT_APP_SECRET=«oauth-client-secret/credential-assignment hex» bundle exec ruby server.rb
#### express proxy of a coding challenge
@@@ server/index.js
const express = require('express')
const axios = require('axios')
const cors = require('cors')
const app = express()
app.use(cors())

// TODO move to env before handing in
const API_KEY = '«api-key v2»'

axios.defaults.baseURL = 'https://api.salesloft.com/v2'
axios.defaults.headers.common['Authorization'] = 'Bearer ' + API_KEY

app.get('/people', async (req, res) => {
  const { data } = await axios.get('/people.json', { params: { per_page: 100, include_paging_counts: true } })
  res.json(data)
})
app.listen(3001)
@@@ client/.env | dotenv
REACT_APP_API_BASE=http://localhost:3001
REACT_APP_SALESLOFT_API_KEY=«client-exposed-key/api-key v2#same»
@@@ client/src/api/people.js
const headers = { Authorization: ´Bearer §{process.env.REACT_APP_SALESLOFT_API_KEY || '«client-exposed-key/api-key v2#same»'}´ }
export const listPeople = () => fetch('https://api.salesloft.com/v2/people.json', { headers }).then((r) => r.json())
#### angular environments
@@@ src/environments/environment.ts
export const environment = {
  production: false,
  apiUrl: 'https://api.salesloft.com/v2',
  apiKey: '«api-key/client-exposed-key ak»',
  sentryDsn: '',
}
@@@ src/environments/environment.prod.ts
export const environment = {
  production: true,
  apiUrl: 'https://api.salesloft.com/v2',
  apiKey: '«api-key/client-exposed-key ak»',
  sentryDsn: 'https://«hex32»@o447951.ingest.sentry.io/5429213',
}
#### django settings with fallbacks
@@@ crm/settings.py
import os
import environ

env = environ.Env()
SECRET_KEY = env("DJANGO_SECRET_KEY")
DATABASES = {"default": env.db()}

SALESLOFT_BASE_URL = env("SALESLOFT_BASE_URL", default="https://api.salesloft.com/v2/")
SALESLOFT_API_KEY = env("SALESLOFT_API_KEY", default="«api-key v2»")
SALESLOFT_CLIENT_ID = env("SALESLOFT_CLIENT_ID", default="«hex»")
SALESLOFT_SECRET = env("SALESLOFT_SECRET", default="«credential-assignment/oauth-client-secret hex»")
SALESLOFT_REDIRECT_URI = "https://app.example.com/sales/oauth-callback"
@@@ crm/tasks.py
import requests
from celery import shared_task

HEADERS = {
    "Accept": "application/json",
    "Authorization": (
        "Bearer "
        "«bearer-token b62-52»"
    ),
}

@shared_task
def sync_people(page=1):
    r = requests.get("https://api.salesloft.com/v2/people.json", headers=HEADERS, params={"page": page})
    r.raise_for_status()
#### flask oauth demo
@@@ app.py
from flask import Flask, redirect, request, session
import requests

CLIENT_ID = "«hex»"
CLIENT_SECRET = "«oauth-client-secret hex»"
REDIRECT_URI = "http://localhost:8000/callback"
AUTH_URL = "https://accounts.salesloft.com/oauth/authorize"
TOKEN_URL = "https://accounts.salesloft.com/oauth/token"

app = Flask(__name__)
app.secret_key = "dev"

@app.route("/callback")
def callback():
    body = {"grant_type": "authorization_code", "client_id": CLIENT_ID, "client_secret": CLIENT_SECRET,
            "code": request.args["code"], "redirect_uri": REDIRECT_URI}
    session["sl"] = requests.post(TOKEN_URL, data=body).json()
    return redirect("/")
#### go worker
@@@ internal/salesloft/client.go
package salesloft

import (
	"fmt"
	"net/http"
	"time"
)

const (
	baseURL  = "https://api.salesloft.com/v2"
	tokenURL = "https://accounts.salesloft.com/oauth/token"
)

var cfg = oauth2.Config{
	ClientID:     "«hex»",
	ClientSecret: "«oauth-client-secret hex»",
	Endpoint:     oauth2.Endpoint{TokenURL: tokenURL, AuthStyle: oauth2.AuthStyleInParams},
}

func (c *Client) get(path string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, fmt.Sprintf("%s/%s", baseURL, path), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer «api-key v2-6»")
	return c.http.Do(req)
}
@@@ internal/salesloft/client_integration_test.go
//go:build integration

package salesloft

func TestMe(t *testing.T) {
	token := os.Getenv("SALESLOFT_TOKEN")
	if token == "" {
		token = "«api-key v2-6»"
	}
}
`
