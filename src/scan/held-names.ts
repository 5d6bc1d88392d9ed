// Which variables of a text hold a Salesloft credential, and which hold a request with its Authorization header, judged
// by what they are given. Follows no calls: a value handed from function to function is lost.
import { kindOfName, namesSalesloft } from './names.ts'

export interface HeldNames {
  /** Given the value of a Salesloft setting. */
  readonly credentials: ReadonlySet<string>
  /** Objects with an Authorization header. */
  readonly carriers: ReadonlySet<string>
}

/** `key := os.Getenv("SALESLOFT_API_KEY")`, `const key = process.env.SALESLOFT_API_KEY`, `$key = getenv('…')`. */
const fromSetting =
  /(?<![\w$.])([@$]{0,2}[A-Za-z_]\w{0,60})\s{0,4}(?::\s{0,3}[\w<>|]{1,30}\s{0,3})?:?=\s{0,3}(?:await\s{1,3})?[\w$.:]{0,40}(?:env|ENV|Env|environ|Variable|config|settings|secrets)[\w.]{0,30}(?:[.([]{1,2}["'`]?|::["'])?([A-Za-z_]\w{3,80})/g
/** `headers = { … Authorization …`, `config: AxiosRequestConfig = {`, `$options = [`. */
const object =
  /(?<![\w$.])([@$]{0,2}[A-Za-z_]\w{0,60})\s{0,4}(?::\s{0,3}[\w<>|, ]{1,40})?:?=\s{0,3}(?:new\s{1,3}\w{1,40}\(\s{0,10})?(?:map\[string\]string|dict\()?\s{0,3}[{[(]/g

export function heldNames(text: string): HeldNames {
  const credentials = [...text.matchAll(fromSetting)]
    .filter(([, , setting = '']) => namesSalesloft(setting) && kindOfName(setting) !== undefined)
    .map(([, name = '']) => name)
  const carriers = [...text.matchAll(object)]
    .filter(({ index, 0: opening }) => carriesHeader(text, index + opening.length))
    .map(([, name = '']) => name)
  return { credentials: new Set(credentials), carriers: new Set(carriers) }
}

const longestObject = 1200

/** Whether the object that begins at `from` has the header, before its closing bracket. */
function carriesHeader(text: string, from: number): boolean {
  const body = text.slice(from, from + longestObject)
  let depth = 1
  let at = 0
  for (; at < body.length && depth > 0; at++) {
    if ('{[('.includes(body[at] ?? ' ')) depth++
    else if ('}])'.includes(body[at] ?? ' ')) depth--
  }
  return /["']?\bAuthorization["']?\s{0,3}(?::|=>|=|,)/i.test(body.slice(0, at))
}
