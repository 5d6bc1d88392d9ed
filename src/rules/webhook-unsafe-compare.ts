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
  ],
})
