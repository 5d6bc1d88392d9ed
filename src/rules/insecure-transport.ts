import type { Confidence } from '../model.ts'
import { commentsIn } from '../scan/comments.ts'
import { baseName } from '../scan/dotenv.ts'
import { kindOfFile, type FileKind } from '../scan/file-kind.ts'
import type { ScannedText } from '../scan/text.ts'
import { confidenceOf } from '../scan/transport-judgement.ts'
import { weaknesses, type Weakness } from '../scan/transport.ts'
import { rotateWhatWasExposed, salesloftDocs } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

export const insecureTransport: TextRule = {
  kind: 'text',
  id: 'insecure-transport',
  about: 'code',
  severity: 'warning',
  title: 'Salesloft credential on an unprotected way',
  why: 'Every request to Salesloft carries a bearer token. Where the connection is not encrypted, its certificate not verified, or a stranger’s proxy stands between, that token can be read and used.',
  fix: `Call https://api.salesloft.com directly from a server, with certificates verified and the credential in the Authorization header only. ${rotateWhatWasExposed}`,
  references: [
    `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
    'https://cwe.mitre.org/data/definitions/319.html',
    'https://cwe.mitre.org/data/definitions/295.html',
    'https://cwe.mitre.org/data/definitions/598.html',
  ],
  examples: [
    {
      path: 'app/api.rb',
      text: 'url = "http://api.salesloft.com/v2/people.json"\nRestClient.get url, Authorization: "Bearer #{ENV[\'SALESLOFT_API_KEY\']}"\n',
      hits: 1,
      note: 'plain http',
    },
    {
      path: 'sync.py',
      text: 'requests.get("https://api.salesloft.com/v2/me", headers=headers, verify=False)\n',
      hits: 1,
    },
    {
      path: 'src/client.ts',
      text: "const agent = new https.Agent({ rejectUnauthorized: false })\nawait axios.get('https://api.salesloft.com/v2/me', { httpsAgent: agent })\n",
      hits: 1,
    },
    {
      path: 'main.go',
      text: 'tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}\nreq, _ := http.NewRequest("GET", "https://api.salesloft.com/v2/me", nil)\n',
      hits: 1,
    },
    {
      path: 'sync.php',
      text: "<?php\n$ch = curl_init('https://api.salesloft.com/v2/me');\ncurl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);\n",
      hits: 1,
    },
    {
      path: 'deploy/sync.sh',
      text: 'curl -sk -H "Authorization: Bearer $KEY" \\\n  https://api.salesloft.com/v2/me\n',
      hits: 1,
    },
    {
      path: 'worker.js',
      text: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\nconst base = 'https://api.salesloft.com/v2'\n",
      hits: 1,
      note: 'the whole process',
    },
    {
      path: 'src/People.jsx',
      text: "axios.get('https://cors-anywhere.herokuapp.com/https://api.salesloft.com/v2/people.json', { headers: { Authorization: `Bearer ${key}` } })\n",
      hits: 1,
      note: 'a public proxy',
    },
    {
      path: 'people.py',
      text: 'requests.get(f"https://api.salesloft.com/v2/people.json?api_key={key}")\n',
      hits: 1,
      note: 'a credential in a query',
    },
    {
      path: 'src/People.cs',
      text: 'var url = "https://api.salesloft.com/v2/people.json?access_token=" + token;\n',
      hits: 1,
    },
    {
      path: 'src/oauth.js',
      text: "axios({ url: 'https://accounts.salesloft.com/oauth/token', params: { client_id: id, client_secret: secret } })\n",
      hits: 1,
    },
    { path: 'a.py', text: 'requests.get("https://api.salesloft.com/v2/me")\n', hits: 0 },
    {
      path: 'a.html',
      text: '<a href="http://www.salesloft.com">SalesLoft</a>\n',
      hits: 0,
      note: 'a page for people',
    },
    {
      path: 'a.ts',
      text: '// never call http://api.salesloft.com\n/* http://api.salesloft.com/v2 */\n',
      hits: 0,
      note: 'comments',
    },
    {
      path: 'README.md',
      text: 'Do not use http://api.salesloft.com: the token would be readable.\n',
      hits: 0,
      note: 'prose',
    },
    {
      path: 'docs/people.md',
      text: '"request": { "url": "http://api.salesloft.com/v2/people.json" }\n',
      hits: 0,
      note: 'a listing of addresses',
    },
    {
      path: 'a.ts',
      text: "if (url.startsWith('http://api.salesloft.com')) throw new Error('https only')\n",
      hits: 0,
      note: 'a guard',
    },
    {
      path: 'db.ts',
      text: "const url = 'https://api.salesloft.com/v2'\nconst pool = new Pool({ connectionString, ssl: { rejectUnauthorized: false } })\n",
      hits: 0,
      note: "a database's",
    },
    {
      path: 'a.py',
      text: 'requests.get("https://printer.internal/status", verify=False)\nrequests.get("https://api.salesloft.com/v2/me")\n',
      hits: 0,
      note: "another host's",
    },
    {
      path: 'a.py',
      text: 'requests.get("https://api.salesloft.com/v2/me", verify=True)\njwt.decode(token, options={"verify_signature": False})\n',
      hits: 0,
    },
    {
      path: 'tests/client.test.ts',
      text: "nock('http://api.salesloft.com').get('/v2/me').reply(200)\n",
      hits: 0,
      note: 'a test sends nothing',
    },
    {
      path: 'a.js',
      text: "fetch('https://api.salesloft.com/v2/people.json?page_token=' + next)\nlocation = `https://accounts.salesloft.com/oauth/authorize?client_id=${id}&state=${state}`\n",
      hits: 0,
      note: 'no credentials',
    },
    {
      path: 'a.js',
      text: "fetch('http://localhost:3000/salesloft', { agent: new https.Agent({ rejectUnauthorized: false }) })\n",
      hits: 0,
      note: 'the own machine',
    },
    {
      path: 'a.sh',
      text: 'curl -k https://vault.internal/health\ncurl -X POST -H "A: $KEY" https://api.salesloft.com/v2/people.json\n',
      hits: 0,
      note: "another command's option",
    },
  ],
  find: (text) => (text.salesloft && text.where === 'file' ? weaknessesIn(text) : []),
}

/** What is never run against Salesloft. */
const unjudged: ReadonlySet<FileKind> = new Set(['test', 'types', 'generated'])

function* weaknessesIn(text: ScannedText): Generator<Hit> {
  const kind = kindOfFile(text.path, text.text)
  if (unjudged.has(kind)) return
  let isComment: ((offset: number) => boolean) | undefined
  const told = new Set<string>()
  for (const weakness of weaknesses) {
    for (const match of text.text.matchAll(weakness.pattern)) {
      const confidence = confidenceOf(text, { weakness, kind, match })
      if (confidence === undefined) continue
      isComment ??= commentsIn(text.path, text.text)
      if (kind !== 'docs' && isComment(match.index)) continue
      // Recorded collections repeat an address for every request.
      if (kind !== 'code' && kind !== 'script' && told.has(weakness.kind)) continue
      told.add(weakness.kind)
      yield hitOf(text, weakness, { match, confidence })
    }
  }
}

function hitOf(
  { path }: ScannedText,
  { kind, message }: Weakness,
  { match, confidence }: { match: RegExpExecArray; confidence: Confidence },
): Hit {
  const end = match.index + match[0].length
  const identity = `${baseName(path)}\0${kind}\0${match[0].toLowerCase().replace(/\s+/g, '')}`
  return { start: match.index, end, confidence, message, identity }
}
