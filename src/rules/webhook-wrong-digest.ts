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
    {
      path: 'hooks.py',
      text: 'def verify_salesloft(body, signature):\n    want = hmac.new(TOKEN, body, hashlib.sha512).hexdigest()\n    return hmac.compare_digest(want, signature)\n',
      hits: 1,
    },
    {
      path: 'Verify.php',
      text: "<?php\nfunction verifySalesloft($body, $signature) {\n  return hash_equals(hash_hmac('sha256', $body, getenv('SALESLOFT_CALLBACK_TOKEN')), $signature);\n}\n",
      hits: 1,
    },
    {
      path: 'verify.go',
      text: 'package hook\n\nfunc verifySalesloft(body, signature []byte) bool {\n\tmac := hmac.New(sha256.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), signature)\n}\n',
      hits: 1,
    },
    {
      path: 'Verifier.java',
      text: 'class SalesloftVerifier {\n  boolean verify(byte[] body, byte[] signature) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA256");\n    mac.init(key);\n    return MessageDigest.isEqual(mac.doFinal(body), signature);\n  }\n}\n',
      hits: 1,
    },
    {
      path: 'Verifier.cs',
      text: 'class SalesloftVerifier {\n  public bool Verify(byte[] body, byte[] signature) {\n    using var hmac = new HMACSHA256(_key);\n    return CryptographicOperations.FixedTimeEquals(hmac.ComputeHash(body), signature);\n  }\n}\n',
      hits: 1,
    },
    {
      path: 'hooks.py',
      text: 'def verify_salesloft(body, signature):\n    want = hmac.new(TOKEN, body, hashlib.sha1).hexdigest()\n    return hmac.compare_digest(want, signature)\n',
      hits: 0,
    },
    {
      path: 'verify.go',
      text: 'package hook\n\nfunc verifySalesloft(body, signature []byte) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), signature)\n}\n',
      hits: 0,
    },
    {
      path: 'src/send.ts',
      text: "export const sign = (body) => createHmac('sha256', partnerKey).update(body).digest('hex')\nawait fetch(partner, { method: 'POST', headers: { 'x-partner-signature': sign(event) }, body: event }) // salesloft event\n",
      hits: 0,
      note: 'signs for another',
    },
  ],
})
