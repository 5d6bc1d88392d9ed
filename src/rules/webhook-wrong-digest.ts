import { webhookRule } from '../webhooks/rule.ts'
import { salesloftDocs } from './advice.ts'

export const webhookWrongDigest = webhookRule({
  id: 'webhook-wrong-digest',
  severity: 'warning',
  title: 'Salesloft webhook signature checked with the wrong digest',
  why: 'Salesloft signs with HMAC-SHA1. A handler that computes anything else rejects every real delivery, and the usual way out is to switch the check off.',
  fix: 'Compute HMAC-SHA1 of the raw body, keyed with the callback token, in hex. There is no weakness of SHA-1 that matters inside an HMAC.',
  references: [`${salesloftDocs}/docs/platform/webhooks/delivery-headers/`],
  examples: [
    {
      path: 'src/salesloft-webhook.ts',
      text: "import crypto from 'crypto'\n\nfunction verifyWebhookSignature(payload: string, signature: string, secret: string): boolean {\n  const expected = crypto.createHmac('sha256', secret).update(payload).digest('hex')\n  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))\n}\n",
      hits: 1,
      note: 'a sample that many follow',
    },
    {
      path: 'hook.rb',
      text: "def verify_salesloft(body, signature)\n  expected = OpenSSL::HMAC.hexdigest('SHA256', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)\n  Rack::Utils.secure_compare(expected, signature)\nend\n",
      hits: 1,
    },
    {
      path: 'hook.rb',
      text: "def verify_salesloft(body, signature)\n  expected = OpenSSL::HMAC.hexdigest('SHA1', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)\n  Rack::Utils.secure_compare(expected, signature)\nend\n",
      hits: 0,
    },
    {
      path: 'hooks.py',
      text: 'def verify_stripe(body, signature):\n    want = hmac.new(STRIPE_KEY, body, hashlib.sha256).hexdigest()\n    return hmac.compare_digest(want, signature)\n\n# salesloft comes next\n',
      hits: 0,
      note: "another vendor's",
    },
  ],
})
