import type { Confidence } from '../model.ts'
import { commentsIn } from '../scan/comments.ts'
import { baseName } from '../scan/dotenv.ts'
import { kindOfFile, type FileKind } from '../scan/file-kind.ts'
import { heldNames, type HeldNames } from '../scan/held-names.ts'
import { kindOfName, namesSalesloft } from '../scan/names.ts'
import { printedIn, type Printed } from '../scan/printed.ts'
import { shownBy, variablesIn } from '../scan/shell.ts'
import type { ScannedText } from '../scan/text.ts'
import { claimOf } from './credential.ts'
import { rotateWhatWasExposed } from './advice.ts'
import type { Hit, TextRule } from './rule.ts'

const call = "await axios.get('https://api.salesloft.com/v2/me', { headers })\n"

export const credentialLogged: TextRule = {
  kind: 'text',
  id: 'credential-logged',
  about: 'code',
  severity: 'warning',
  title: 'Salesloft credential printed to a log',
  why: 'Logs are copied to places with more readers and longer lives than the program itself, and the credential in them works until it is revoked.',
  fix: `Print that the credential is there, never the credential: \`token ? "set" : "missing"\`. Redact the Authorization header before a request is logged. ${rotateWhatWasExposed}`,
  references: [
    'https://cwe.mitre.org/data/definitions/532.html',
    'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
  ],
  examples: [
    { path: 'a.js', text: 'console.log("key", process.env.SALESLOFT_API_KEY)\n', hits: 1 },
    { path: 'a.ts', text: 'logger.debug(`token ${salesloftToken}`)\n', hits: 1 },
    { path: 'a.py', text: 'print(f"using {SALESLOFT_API_KEY}")\n', hits: 1 },
    { path: 'a.py', text: 'logging.info("token: %s", os.environ["SALESLOFT_TOKEN"])\n', hits: 1 },
    { path: 'a.rb', text: 'puts "key: #{ENV[\'SALESLOFT_API_KEY\']}"\n', hits: 1 },
    { path: 'a.php', text: "<?php\nvar_dump($salesloftToken);\necho 'done';\n", hits: 1 },
    {
      path: 'main.go',
      text: 'key := os.Getenv("SALESLOFT_API_KEY")\nfmt.Println("key", key)\n',
      hits: 1,
      note: 'a variable that holds it',
    },
    { path: 'A.java', text: 'System.out.println("token " + salesloftAccessToken);\n', hits: 1 },
    { path: 'A.cs', text: '_logger.LogInformation($"token {salesloftToken}");\n', hits: 1 },
    {
      path: 'a.js',
      text: 'const headers = { Authorization: `Bearer ${key}` }\nconsole.log(headers)\n' + call,
      hits: 1,
      note: 'the header with it',
    },
    {
      path: 'a.py',
      text: 'url = "https://accounts.salesloft.com/oauth/token"\ntokens = requests.post(url).json()\nprint(tokens["access_token"])\n',
      hits: 1,
    },
    { path: 'a.sh', text: 'echo "key is $SALESLOFT_API_KEY"\n', hits: 1 },
    {
      path: 'a.js',
      text: 'console.log("SALESLOFT_API_KEY is missing")\n',
      hits: 0,
      note: 'the name, not the value',
    },
    {
      path: 'a.js',
      text: "console.log('key', !!process.env.SALESLOFT_API_KEY, salesloftToken ? 'set' : 'missing', salesloftToken.length)\n",
      hits: 0,
      note: 'presence and length',
    },
    { path: 'a.js', text: 'console.log(mask(salesloftToken), redact(salesloftApiKey))\n', hits: 0 },
    {
      path: 'a.js',
      text: 'console.log(await getUser(salesloftToken))\n',
      hits: 0,
      note: 'what it was used for',
    },
    { path: 'a.js', text: 'console.log(`${salesloftToken.slice(0, 4)}…`)\n', hits: 0, note: 'a part of it' },
    { path: 'a.py', text: 'print("set" if SALESLOFT_API_KEY else "missing")\n', hits: 0 },
    { path: 'a.py', text: '# print(SALESLOFT_API_KEY)\nprint(len(SALESLOFT_API_KEY))\n', hits: 0 },
    {
      path: 'a.js',
      text: '// salesloft\nconsole.log(stripeToken, process.env.STRIPE_API_KEY)\n',
      hits: 0,
      note: "another vendor's",
    },
    {
      path: 'a.js',
      text: 'for (const key of Object.keys(people)) console.log(key, page_token)\n' + call,
      hits: 0,
      note: 'other keys and tokens',
    },
    {
      path: 'a.js',
      text: 'const options = { method: "GET" }\nconsole.log(options)\n' + call,
      hits: 0,
      note: 'a request without the header',
    },
    { path: 'README.md', text: 'Check it: `echo $SALESLOFT_API_KEY`\n', hits: 0, note: 'a document' },
    {
      path: 'a.sh',
      text: 'echo "$SALESLOFT_API_KEY" | ./login --stdin\necho "${SALESLOFT_API_KEY:+set}"\n',
      hits: 0,
    },
    {
      path: 'a.go',
      text: 'fmt.Println("SALESLOFT_CLIENT_ID", os.Getenv("SALESLOFT_CLIENT_ID"))\n',
      hits: 0,
      note: 'a public id',
    },
  ],
  find: (text) => (text.salesloft && text.where === 'file' ? loggedIn(text) : []),
}

const judged: ReadonlySet<FileKind> = new Set(['code', 'script', 'test'])
/** Scripts of other CI services; GitHub's are judged by workflow-secret-exposure. */
const pipeline =
  /(?:^|\/)(?:\.gitlab-ci[\w.-]*\.ya?ml|\.circleci\/config\.ya?ml|bitbucket-pipelines\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.travis\.yml|Jenkinsfile|buildspec\.ya?ml)$/

function loggedIn(text: ScannedText): readonly Hit[] {
  const kind = kindOfFile(text.path, text.text)
  if (kind === 'script' || pipeline.test(text.path)) return inScript(text)
  return judged.has(kind) ? inCode(text) : []
}

function inScript({ path, text }: ScannedText): readonly Hit[] {
  return [...shownBy(text)].flatMap(({ how, words, start }) =>
    how === 'printed'
      ? [...variablesIn(words)]
          .filter(({ name }) => namesSalesloft(name) && kindOfName(name) !== undefined)
          .map(({ name, start: from, end }) =>
            hitOf({ path, name, start: start + from, end: start + end, confidence: 'high' }),
          )
      : [],
  )
}

function inCode(text: ScannedText): readonly Hit[] {
  const hits: Hit[] = []
  const told = new Set<number>()
  let held: HeldNames | undefined
  let isComment: ((offset: number) => boolean) | undefined
  for (const printed of printedIn(text.text)) {
    held ??= heldNames(text.text)
    const confidence = confidenceOf(text, printed, held)
    if (confidence === undefined || told.has(printed.start)) continue
    isComment ??= commentsIn(text.path, text.text)
    if (isComment(printed.start)) continue
    told.add(printed.start)
    hits.push(hitOf({ ...printed, path: text.path, confidence }))
  }
  return hits
}

function confidenceOf(text: ScannedText, printed: Printed, held: HeldNames): Confidence | undefined {
  const { name, start, whole } = printed
  const last = lastWord(name)
  if (isHeader(name)) return ownedBySalesloft(text, name, start) ? 'high' : undefined
  if (whole && held.carriers.has(name))
    return ownedBySalesloft(text, 'authorization', start) ? 'medium' : undefined
  if (isRequest(name, held)) return ownedBySalesloft(text, 'authorization', start) ? 'low' : undefined
  if (whole && held.credentials.has(name)) return 'high'
  if (kindOfName(last) === undefined || isVague(last)) return undefined
  if (namesSalesloft(last)) return 'high'
  return ownedBySalesloft(text, last, start) ? 'medium' : undefined
}

/** `headers.Authorization`, `headers["Authorization"]`; a server's own `req.headers` is somebody else's. */
function isHeader(name: string): boolean {
  return (
    /headers?\W{1,4}authorization\W{0,3}$/i.test(name) && !/^(?:req|request|event|ctx|context)\./.test(name)
  )
}

/** `error.config` and `response.request` of an HTTP client hold the headers that were sent. */
function isRequest(name: string, { carriers }: HeldNames): boolean {
  return (
    carriers.size > 0 &&
    /^(?:e|err|error|ex|res|resp|response)\.(?:response\.)?(?:config|request)(?:\.headers)?$/.test(name)
  )
}

/** Words that mean something else more often than a credential. */
function isVague(name: string): boolean {
  return /^[@$]*(?:keys?|tokens?|secrets?|pass|auth|authorization|credentials?|creds|credential|bearer|pw)$/i.test(
    name,
  )
}

function lastWord(name: string): string {
  const words = name.slice(-100).match(/[A-Za-z_@$][\w-]*/g)
  return words?.at(-1) ?? name
}

function ownedBySalesloft(text: ScannedText, name: string, nameStart: number): boolean {
  return claimOf(text, { name, nameStart }) !== 'none'
}

function hitOf(
  found: Pick<Printed, 'name' | 'start' | 'end'> & { path: string; confidence: Confidence },
): Hit {
  const { path, name, start, end, confidence } = found
  return {
    start,
    end,
    confidence,
    message: `A Salesloft credential is printed: ${lastWord(name)}`,
    identity: `${baseName(path)}\0${name}`,
  }
}
