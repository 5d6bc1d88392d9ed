import { webhookRule } from '../webhooks/rule.ts'
import { salesloftDocs } from './advice.ts'

export const webhookUnsafeCompare = webhookRule({
  id: 'webhook-unsafe-compare',
  severity: 'warning',
  title: 'Salesloft webhook signature compared unsafely',
  why: 'A plain comparison stops at the first character that differs, and the time it takes tells how many were right. A constant-time one that throws on unequal lengths turns a short signature into a crash.',
  fix: 'Compare in constant time: crypto.timingSafeEqual after comparing the lengths, hmac.compare_digest, secure_compare, hash_equals, hmac.Equal, MessageDigest.isEqual, CryptographicOperations.FixedTimeEquals.',
  references: [
    `${salesloftDocs}/docs/platform/webhooks/delivery-headers/`,
    'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
    'https://cwe.mitre.org/data/definitions/208.html',
  ],
  examples: [
    {
      path: 'hook.py',
      text: 'def verify_salesloft(body, signature):\n    return hmac.new(TOKEN, body, hashlib.sha1).hexdigest() == signature\n',
      hits: 1,
    },
    {
      path: 'hook.ts',
      text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest()\n  return timingSafeEqual(want, Buffer.from(signature, 'hex'))\n}\n",
      hits: 1,
      note: 'throws where the lengths differ',
    },
    {
      path: 'hook.ts',
      text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest()\n  const got = Buffer.from(signature, 'hex')\n  return got.length === want.length && timingSafeEqual(want, got)\n}\n",
      hits: 0,
    },
    {
      path: 'hook.rb',
      text: "post '/webhooks/salesloft' do\n  body = request.body.read\n  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)\n  halt 401 unless want == request.env['HTTP_X_SALESLOFT_SIGNATURE']\n  process(body)\nend\n",
      hits: 1,
    },
    {
      path: 'hook.php',
      text: "<?php\n$raw = file_get_contents('php://input');\nif (hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN')) != $_SERVER['HTTP_X_SALESLOFT_SIGNATURE']) {\n  http_response_code(401);\n  exit;\n}\nstore($raw);\n",
      hits: 1,
    },
    {
      path: 'verify.go',
      text: 'package hook\n\nfunc verifySalesloft(body []byte, signature string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hex.EncodeToString(mac.Sum(nil)) == signature\n}\n',
      hits: 1,
    },
    {
      path: 'Verifier.java',
      text: 'class SalesloftVerifier {\n  boolean verify(byte[] body, String signature) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA1");\n    mac.init(key);\n    return hex(mac.doFinal(body)).equals(signature);\n  }\n}\n',
      hits: 1,
    },
    {
      path: 'hook.rb',
      text: "post '/webhooks/salesloft' do\n  body = request.body.read\n  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)\n  halt 401 unless Rack::Utils.secure_compare(want, request.env['HTTP_X_SALESLOFT_SIGNATURE'].to_s)\n  process(body)\nend\n",
      hits: 0,
    },
    {
      path: 'verify.go',
      text: 'package hook\n\nfunc verifySalesloft(body []byte, signature string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(signature))\n}\n',
      hits: 0,
    },
    {
      path: 'hook.ts',
      text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest('hex')\n  try {\n    return timingSafeEqual(Buffer.from(want), Buffer.from(signature))\n  } catch {\n    return false\n  }\n}\n",
      hits: 0,
      note: 'what it throws is a refusal',
    },
  ],
})
