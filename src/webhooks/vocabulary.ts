// The words by which webhook code is known in every language. Data only.

/** The two headers of a delivery, in any spelling. https://developers.salesloft.com/docs/platform/webhooks/delivery-headers/ */
export const deliveryHeader = /x[-_]?salesloft[-_]?(signature|event)/gi
export const signatureHeader = /x[-_]?salesloft[-_]?signature/i

/** Names of routines that check a signature, whatever else they do. */
export const verifying =
  /verif|valid(?!ation_?error)|signature|authentic|hmac|is_?signed|check_?(?:sig|token|secret)|guard|constant_?time|secure_?compare|unauthorized_?unless/i
/** Words of what an attacker could leave out. */
export const signatureWord = /sig(?:nature)?s?\b|_sig\b|hmac|x[-_]?salesloft|\bheader/i
export const secretWord =
  /secret|callback_?token|signing_?key|webhook_?(?:token|key)|hmac_?key|salesloft_?(?:token|key)\b|\b(?:key|token)\b/i
/** Words of a switch between environments, which is no missing secret. */
export const environmentWord =
  /node_env|is_?(?:dev|prod|test|local)|\b(?:rails|app|go|flask|django)_?env|\bdebug\b|environment\b|\.env\b\s*[!=]|skip_|disabled?\b|enabled?\b|verif|bypass|\bprod(?:uction)?\b|\bdevelopment\b/i

/** Calls that write to a log and decide nothing. */
export const logging =
  /(?:^|[^\w$])(?:console|log(?:ger|ging)?|slog|sentry|bugsnag|rollbar|metrics?|statsd|span|tracer|newrelic|Rails\.logger|Log|Logger|error_log|print(?:ln|f)?|puts|warn|fmt\.Print\w*|debug|capture\w*|report\w*|System\.out\.print\w*)\b/i
/** What refuses a delivery. */
export const refusing =
  /\b(?:40[0-9]|4[12][0-9]|50[0-9])\b|unauthori[sz]ed|forbid|forbidden|bad_?request|http\.Error|abort|denied|\breject|UnprocessableEntity|InternalServerError|SC_|HttpException|throw|raise|\bnext\((?!\s*\))/i

/** The request as a whole, or its body, in the hands of a handler. */
export const requestUse =
  /\breq(?:uest)?\b|\bctx\b|\bcontext\.request|\bevent\b|\bpayload\b|\bbody\b|\$request|php:\/\/input|\bparams\b|raw_post|\br\.Body\b|HttpServletRequest|RequestBody|FromBody|HttpRequest|\bc\.(?:Body|BodyParser|Bind|ShouldBind\w*|Request)\b|\bcall\.receive|\bconn\b/i

/** Makes text out of something parsed. */
export const serialising =
  /JSON\.(?:stringify|generate|dump)\s{0,9}\(|\bjson\.(?:dumps|Marshal(?:Indent)?|stringify)\s{0,9}\(|\bjson_encode\s{0,9}\(|\.to_json\b|\.toJSONString\s{0,9}\(|\bstringify\s{0,9}\(|writeValueAs(?:String|Bytes)\s{0,9}\(|JsonSerializer\.Serialize(?:Async|ToUtf8Bytes|ToElement|ToDocument|ToNode)?\s{0,9}\(|SerializeObject\s{0,9}\(|\btoJson\s{0,9}\(|serde_json::to_(?:string|vec|value)(?:_pretty)?\s{0,9}\(|\b(?:Jason|Poison)\.encode!?\s{0,9}\(|Json\.(?:encodeToString|stringify|toJson)\s{0,9}\(|\bjsonEncode\s{0,9}\(|http_build_query\s{0,9}\(|urlencode\s{0,9}\(|\bujson\.dumps\s{0,9}\(|\borjson\.dumps\s{0,9}\(|JSONSerialization\.data\s{0,9}\(/

/** Compares in constant time, by the language's or a framework's own function. */
export const safeCompare =
  /\b(?:timingSafeEqual|safeCompare|timingSafeCompare|constantTimeEquals?|constantTimeCompare|secureCompare|tsscmp|safe_compare|scmp|compare_digest|constant_time_compare|fixed_length_secure_compare|secure_compare|hash_equals|ConstantTimeCompare|hmac\.Equal|MessageDigest\.isEqual|FixedTimeEquals|constant_time_eq|ct_eq|verify_slice|const_time_compare)\b\s*[(:]?/
/** `crypto.subtle.verify('HMAC', …)`, `mac.verify(…)`: computes and compares in one. */
export const subtleVerify =
  /\bsubtle\.verify\s*\(|\bhmac\w*\.verify(?:_slice|_truncated_left)?\s*\(|\bmac\.verify(?:_slice)?\s*\(/i
/** Throws where the lengths differ, instead of answering no. https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b */
export const throwingCompare = /\btimingSafeEqual\s*\(|\bfixed_length_secure_compare\s*\(?/

/** Middleware that reads bodies, limits or logs, and lets everybody through. */
export const harmless =
  /^(?:express|json|raw|text|urlencoded|bodyParser|body_?parser|cors|helmet|morgan|rate_?limit\w*|limiter|throttle\w*|multer|upload\w*|async_?handler\w*|wrap\w*|catch\w*|compress\w*|logger|logging|log\w*|cookieParser|koa_?body\w{0,20}|\w{0,20}parser|next|req|res|router|app|server|true|false|null|undefined|type|application|limit|strict|verify|parse\w*|csrf_exempt|async|function|return|request|response|handler|controller|webhooks?|views?|self|this|POST|post|method|methods|path|url|name|config|options|schema|Promise|Body|HttpCode|Public|Api\w*|RestController|Controller|Post\w*|RequestMapping|Route\w*|HttpPost|FromBody|FromHeader|RequestBody|RequestHeader|RequestMethod|bind|call|apply|then|catch|strip_?slashes|timeout|metrics\w*|tracing\w*|instrument\w*)$/i
