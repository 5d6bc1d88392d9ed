// The ways in which code gives up the protection of TLS, as data: what to look for, and what to say about it.

export interface Weakness {
  readonly kind: 'http' | 'tls' | 'tls-everywhere' | 'command' | 'proxy' | 'query'
  readonly pattern: RegExp
  readonly message: string
}

/** The hosts that take credentials; the others of salesloft.com are pages for people. */
const host = String.raw`(?:api|accounts|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com(?![\w-]|\.[a-z])`
export const salesloftHost = new RegExp(host, 'i')
/** A name that holds a credential, as a query parameter. The id of an application is none. */
const parameter = String.raw`(?:(?:api|access|refresh|auth|oauth|bearer|client|app|application|user|private|secret)[_-]?)?(?:key|token|secret|password|apikey)`
/** What code puts in the place of a value: an interpolation, or the end of the literal and an operator. */
const built = String.raw`(?:\$\{|\$\(|\$\w|#\{|\{\{?[A-Za-z_]|%s|%\(|%v|\\\(|["'\x60]\s{0,5}(?:\+|\.(?!\w)|&(?!&)|,|<<|%)\s{0,5}[\w$(@])`

const overHttp = 'Salesloft is called over plain http: everybody on the way can read the token'
const unverified = 'TLS certificates are not verified: whoever stands between can read the token'
const everywhere = 'TLS verification is off for the whole process, calls to Salesloft among them'

export const weaknesses: readonly Weakness[] = [
  { kind: 'http', pattern: new RegExp(String.raw`\bhttp:(?:\\?\/){2}${host}`, 'gi'), message: overHttp },
  {
    kind: 'http',
    pattern: new RegExp(
      String.raw`(?<!\w)(?:http\.(?:request|get)\(\s{0,10}\{[^{}]{0,200}\bhost(?:name)?:\s{0,3}|HTTPConnection\(|Net::HTTP\.new\()["']${host}["'](?:,\s{0,3}80\b)?(?!,\s{0,3}443)`,
      'g',
    ),
    message: overHttp,
  },
  {
    kind: 'tls-everywhere',
    pattern:
      /\bNODE_TLS_REJECT_UNAUTHORIZED\b["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'`]?(?:0|false)\b|\b_create_default_https_context\s{0,3}=\s{0,3}ssl\._create_unverified_context|\bPYTHONHTTPSVERIFY\b["'\]]{0,2}\s{0,3}[:=]\s{0,3}["']?0\b|\bServicePointManager\.ServerCertificateValidationCallback\b|\bsetDefaultHostnameVerifier\(|\bOpenSSL::SSL::VERIFY_PEER\s{0,3}=\s{0,3}OpenSSL::SSL::VERIFY_NONE/g,
    message: everywhere,
  },
  {
    kind: 'tls',
    pattern:
      /\b(?:rejectUnauthorized|strictSSL)["']?\s{0,3}[:=]\s{0,3}false\b|(?<![\w-])(?:verify|verify_ssl|ssl_verify|tls_verify|verify_ssl_certs)["']?\s{0,3}(?:=>|[:=])\s{0,3}(?:False|false|FALSE)\b|\bTCPConnector\([^()\n]{0,80}ssl\s{0,3}=\s{0,3}False|\bInsecureSkipVerify\s{0,3}[:=]\s{0,3}true\b|\bdanger_accept_invalid_(?:certs|hostnames)\(\s{0,3}true|\bssl\._create_unverified_context\(|\bssl\.CERT_NONE\b|\bcheck_hostname\s{0,3}=\s{0,3}False\b/g,
    message: unverified,
  },
  {
    kind: 'tls',
    pattern:
      /\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\s{0,3}(?:,|=>)\s{0,3}(?:false|FALSE|False|0)\b|\b(?:OpenSSL::SSL::|SSL_)?VERIFY_NONE\b|:verify_none\b|\b(?:NoopHostnameVerifier|TrustAllStrategy|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|DangerousAcceptAnyServerCertificateValidator|InsecureTrustManagerFactory)\b|\b(?:new\s{1,3})?[Tt]rustAll(?:Cert(?:ificate)?s?|X509TrustManager|Manager)?\b(?=\s{0,3}[(,)])|\bServerCertificateCustomValidationCallback\s{0,3}[+=]{1,2}\s{0,3}(?:\([^()\n]{0,80}\)|delegate\b[^{}\n]{0,80})\s{0,3}(?:=>)?\s{0,3}\{?\s{0,3}(?:return\s)?true/g,
    message: unverified,
  },
  {
    kind: 'command',
    pattern: /(?<![\w-])(?:curl|wget|Invoke-(?:RestMethod|WebRequest))(?=\s)/g,
    message: unverified,
  },
  {
    kind: 'proxy',
    pattern:
      /(?<![\w.-])(?:cors-anywhere\.(?:herokuapp\.com|com)|api\.allorigins\.win|allorigins\.me|corsproxy\.(?:io|org)|proxy\.cors\.sh|thingproxy\.freeboard\.io|api\.codetabs\.com\/v1\/proxy|crossorigin\.me|cors\.io|yacdn\.org|cors\.bridged\.cc|jsonp\.afeld\.me|whateverorigin\.org|cors-proxy\.htmldriven\.com|cors\.eu\.org|api\.cors\.lol|test\.cors\.workers\.dev)(?![\w-])/gi,
    message: 'Requests to Salesloft pass a public proxy, which sees their Authorization header',
  },
  ...[
    String.raw`${host}[^\s"'\x60<>]{0,300}[?&]${parameter}=${built}`,
    String.raw`["'\x60}][^\s"'\x60<>}]{0,120}[?&]${parameter}=${built}`,
    String.raw`\b(?:params|query|qs|searchParams)(?:["']?:\s{0,3}|=)\{[^{}]{0,400}?(?<![\w-])["':]?${parameter}["']?\s{0,3}(?::|=>)\s{0,3}(?!["'\x60]|undefined|null)`,
  ].map((pattern): Weakness => ({
    kind: 'query',
    pattern: new RegExp(pattern, 'gi'),
    message:
      'A credential is put into a URL, which logs and proxies keep: send it in the Authorization header',
  })),
]

const unverifiedOption = {
  curl: /\s(?:-[a-jl-zA-Z]{0,6}k[a-zA-Z]{0,6}|--insecure)(?=\s|["'`]|$)/,
  wget: /\s--no-check-certificate\b/,
  invoke: /\s-SkipCertificateCheck\b/i,
} as const

/** Whether the command at the start of `text` calls Salesloft without verifying its certificate. Lines may be continued. */
export function callsUnverified(text: string): boolean {
  const command = /^(?:[^\n\\]|\\[\s\S])*/.exec(text)?.[0] ?? ''
  const program = command.startsWith('curl') ? 'curl' : command.startsWith('wget') ? 'wget' : 'invoke'
  return salesloftHost.test(command) && unverifiedOption[program].test(command)
}
