// Tells a credential that could be live from a text that only stands where one belongs.
// A placeholder that is reported gets the tool removed; a real one taken for a placeholder is a breach,
// so every test here is about the shape of the value and none about where it stands.
import { hasDistinct } from './distinct.ts'

/** Words that values made for reading are built from. Seen in public examples, templates and tests. */
const lexicon = new Set(
  `a an the my your our their this that it its is are of in on at to for from with by as or and not no do get set be me i you we
  api apis key keys token tokens secret secrets password passwords passwd pass pwd passphrase credential credentials cred creds
  access refresh client clients app application apps id ids identifier bearer auth authorization authentication authenticate oauth
  webhook webhooks callback hook signing signature sign hmac shared verify verification sha hash
  salesloft sales loft sl goes go here put insert enter add paste replace change changeme update fill use using used
  value values val some any random string text word test tests testing tester fake mock mocked stub dummy sample samples example
  examples placeholder foo bar baz qux quux abc abcd xyz todo fixme tbd none null nil undefined void empty blank default unset
  invalid valid wrong bad good expired revoked old new real actual fictional fictitious prod production dev develop development
  stage staging local localhost live demo sandbox qa uat redacted removed hidden masked masking censored filtered scrubbed
  super very top awesome cool great secure insecure unsafe safe strong weak long short user username users admin root config
  configuration setting settings env environment variable var name named accounts account com io net org required optional missing
  needed generated generate personal integration service services read write reader writer data db database one two three first
  second third next last same other another own own1 hello world lorem ipsum something somewhere nothing thing things stuff
  only when must should will can please copy copied know keep private public internal external server http https www html json yaml
  type string1 vault store stored storage file path header headers field prefix suffix format form encoded encrypted plain raw
  supersecret topsecret mysecret mykey mytoken apikey apitoken accesstoken refreshtoken clientsecret clientid authtoken letmein
  qwerty welcome monkey dragon master iloveyou hunter sekret sekrit s3cr3t p4ssw0rd passw0rd notreal notasecret nosecret ci github
  actions repo repository project team company org organization customer tenant workspace v1 v2 ak sk pk live_ test_ me tap bot`
    .split(/\s+/)
    .filter(Boolean),
)

/** Found anywhere in a value, these show that it was written for a person to replace. */
const spoken =
  /your|example|change_?-?me|replace|placeholder|(?:goes|put|insert|enter|paste)[\W_]*(?:here|your|the)|[\W_]here$|dummy|redacted|removed|masked|sample|fixme|t[o0]d[o0][\W_]|not[\W_]?(?:a[\W_]?)?real|fake|invalid|<[^<>]*>|\*{3}|x{4}|^x{3}|[\W_]x{3}|\.{3}|…|•{2}|_{5}|-{5}/i

/** Values that another system resolves before they mean anything. */
const reference =
  /\$\{|\{\{|\}\}|<%|%>|\$\(|#\{|%\{|@\{|\$\[|^\$[A-Za-z_{]|^%[A-Za-z_]\w*%$|^\{[^{}]*\}$|^\[.*\]$|^\(\(.*\)\)$|^__\w+__$|^@@\w+@@$|^@Microsoft\.KeyVault|^(?:op|vault|ssm|secretsmanager|sm|gcp-?sm|awssm|aws-?sm|keyvault|akv|kms|env|file|ref|gsm|doppler|infisical|bw|lpass|pass|akeyless|secret|keyring|chamber|berglas|sops|https?|ssh|git|s3|gs|postgres(?:ql)?|mysql|redis|amqps?|mongodb(?:\+srv)?):\/?\/?|^arn:|^projects\/[^/]+\/secrets\/|^ref\+|^[a-z][a-z0-9+.-]{1,20}:\/\/|^encrypted:|^ENC\[|^ENC\(|^\{cipher\}|^\$ANSIBLE_VAULT|^!(?:Ref|Sub|GetAtt|vault|secret|env_var|ENV)|process\.env|import\.meta|os\.environ|getenv|\bENV\b|secrets?\.[A-Z_]|(?:[Cc]onfig|settings|options|props|params|credentials)[.[(]/

const nothing = new Set([
  'true',
  'false',
  'yes',
  'null',
  'none',
  'nil',
  'undefined',
  'nan',
  'disabled',
  'enabled',
])

/** Whether `value` is no credential at all: empty, a template, a reference, a dummy, a word, a sentence, a place. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim()
  if (text.length < 6 || nothing.has(text.toLowerCase())) return true
  if (/\s/.test(text)) return true
  if (
    reference.test(text) ||
    spoken.test(text) ||
    /\w\($|\?\.[A-Za-z]|^M(?:IIBIjANBgkq|IGfMA0GCSq|FkwEwYHKo)/.test(text)
  )
    return true
  if (isLabel(text)) return true
  if (isPlace(text)) return true
  return isMonotonous(text) || isWordy(text)
}

/** Paths, hosts, addresses, dates, versions and numbers name things; they open nothing. */
function isPlace(text: string): boolean {
  return (
    (/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w./\\@-]*$/.test(text) &&
      /[/\\.].*[/\\.]/.test(text) &&
      !isLongRun(text)) ||
    /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text) ||
    /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|local|internal|app|co)(?::\d+)?(?:\/\S*)?$/i.test(text) ||
    /^[\d.,:/+-]+$/.test(text) ||
    /^\d{4}-\d\d-\d\dT/.test(text)
  )
}

/** A path of 40 or more base64 characters is rather a value that happens to start with a slash. */
function isLongRun(text: string): boolean {
  return /[A-Za-z0-9+]{24}/.test(text)
}

/** Few distinct characters, a short repeated block, or a run along the alphabet or the keyboard. */
export function isMonotonous(text: string): boolean {
  const body = text.toLowerCase().replace(/[^a-z0-9]/g, '')
  if (body.length === 0) return true
  if (!hasDistinct(body, body.length >= 16 ? 5 : 3)) return true
  return isPeriodic(body) || isSequential(body)
}

function isPeriodic(body: string): boolean {
  for (let period = 1; period <= Math.min(20, body.length / 2); period++)
    if (repeats(body, period)) return period <= 16 || body.length >= period * 3
  return false
}

/** Character for character: a credential differs from itself, moved by any period, within the first few. */
function repeats(body: string, period: number): boolean {
  for (let at = period; at < body.length; at++)
    if (body.charCodeAt(at) !== body.charCodeAt(at - period)) return false
  return true
}

const runs =
  '01234567890123456789 abcdefghijklmnopqrstuvwxyz 9876543210 zyxwvutsrqponmlkjihgfedcba qwertyuiop asdfghjkl zxcvbnm'

/** `abcdef123456`, `0123456789abcdef`, `a1b2c3d4e5f6`: letters and digits each run along a row. */
function isSequential(body: string): boolean {
  const letters = body.replace(/[^a-z]/g, '')
  const digits = body.replace(/[^0-9]/g, '')
  const chunks = body.match(/[a-z]+|[0-9]+/g) ?? []
  const every = chunks.length <= 4 && chunks.every((chunk) => runs.includes(chunk))
  return (
    every || ((letters.length < 3 || runs.includes(letters)) && (digits.length < 3 || runs.includes(digits)))
  )
}

/** Only words of the lexicon, with trivial numbers between them; or the names and words of an identifier. */
export function isWordy(text: string): boolean {
  const chunks = words(text)
  const letters = chunks.filter((chunk) => /^[a-z]/.test(chunk))
  const digits = chunks.filter((chunk) => /^[0-9]/.test(chunk))
  if (letters.length === 0) return false
  const trivial =
    digits.length <= 3 && digits.every((run) => run.length <= 4 || runs.includes(run) || isMonotonous(run))
  if (!trivial || letters.filter((word) => word.length === 1).length > 3) return false
  if (letters.every((word) => isKnown(word))) return true
  if (!/^[\w\-./:]+$/.test(text)) return false
  const short = letters.filter((word) => word.length <= 2).length
  return (
    digits.join('').length <= (text.includes('/') ? 4 : 1) &&
    short <= letters.length * 0.4 &&
    letters.every((word) => isSpeakable(word))
  )
}

/** `salesloft-main-account-2024`: words and a short number that name something of Salesloft's. */
function isLabel(text: string): boolean {
  if (!/sales[-_.]?loft/i.test(text) || !/^[\w\-./:]+$/.test(text)) return false
  const chunks = words(text)
  const digits = chunks.filter((chunk) => /^[0-9]/.test(chunk)).join('').length
  return (
    digits <= 4 && chunks.length <= 10 && chunks.every((chunk) => chunk.length <= 4 || isSpeakable(chunk))
  )
}

/** Splits at separators, at digits and at camelCase humps; lower-cased. */
export function words(text: string): string[] {
  return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase())
}

/** A word of the lexicon, or several written together (`mysecretkey`). */
function isKnown(word: string): boolean {
  if (word.length <= 1 || lexicon.has(word) || (word.length >= 3 && runs.includes(word))) return true
  if (word.length > 60) return false
  const reachable = [true]
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - 16); start < end && !reachable[end]; start++) {
      if (reachable[start] && end - start >= 2 && lexicon.has(word.slice(start, end))) reachable[end] = true
    }
  }
  return reachable[word.length] ?? false
}

/** Could be a word of a language: vowels at a natural rate and no long run of consonants. */
function isSpeakable(word: string): boolean {
  if (word.length <= 2) return true
  if (word.length > 24) return false
  const vowels = word.replace(/[^aeiouy]/g, '').length / word.length
  return vowels >= 0.15 && vowels <= 0.8 && !/[^aeiouy]{5}/.test(word)
}
