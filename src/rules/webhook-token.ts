import { rotateWebhook, salesloftDocs } from './advice.ts'
import { credentialsOf } from './credential.ts'
import type { TextRule } from './rule.ts'

/** The subscriber chooses the callback token (reference 1), so it may be any word: weak ones are secrets too. */
export const webhookToken: TextRule = {
  kind: 'text',
  id: 'webhook-token',
  severity: 'error',
  title: 'Salesloft webhook callback token',
  why: 'The callback token is the key of every webhook signature: who knows it can send events that your handler takes for genuine.',
  fix: rotateWebhook,
  references: [`${salesloftDocs}/docs/platform/webhooks/delivery-headers/`],
  examples: [
    { path: 'hook.ts', text: 'const SALESLOFT_WEBHOOK_SECRET = "{{token}}"', hits: 1 },
    {
      path: 'subscribe.py',
      text: 'requests.post("https://api.salesloft.com/v2/webhook_subscriptions", json={"callback_token": "{{token}}"})',
      hits: 1,
    },
    {
      path: 'values.yaml',
      text: 'salesloft:\n  webhook:\n    callbackToken: {{password}}\n',
      hits: 1,
      note: 'a chosen word',
    },
    {
      path: 'hook.ts',
      text: "hmac('sha1', process.env.SALESLOFT_WEBHOOK_SECRET)",
      hits: 0,
      note: 'read from the environment',
    },
    {
      path: 'docs.md',
      text: '`"callback_token": "your_salesloft_callback_token"`',
      hits: 0,
      note: 'a placeholder',
    },
    {
      path: 'stripe.ts',
      text: 'salesloft()\nconst STRIPE_WEBHOOK_SECRET = "{{token}}"',
      hits: 0,
      note: "another vendor's",
    },
  ],
  find: (text) => credentialsOf(text, ['webhook']),
}
