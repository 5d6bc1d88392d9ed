import { webhookRule } from '../webhooks/rule.ts'
import { salesloftDocs } from './advice.ts'

export const webhookParsedBody = webhookRule({
  id: 'webhook-parsed-body',
  severity: 'warning',
  title: 'Salesloft webhook signature checked over a parsed body',
  why: 'The signature is over the exact bytes. A body that was parsed and written again differs in spaces, escapes or the order of keys, so real deliveries fail, now and then or always, until somebody switches the check off.',
  fix: 'Keep the raw body (express.raw, request.get_data(), request.raw_post, php://input) and hash that; parse it after the check.',
  references: [`${salesloftDocs}/docs/platform/webhooks/delivery-headers/`],
  examples: [
    {
      path: 'src/hook.js',
      text: "app.post('/webhooks/salesloft', (req, res) => {\n  const want = crypto.createHmac('sha1', token).update(JSON.stringify(req.body)).digest('hex')\n  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  save(req.body)\n})\n",
      hits: 1,
    },
    {
      path: 'src/hook.js',
      text: "app.post('/webhooks/salesloft', express.raw({ type: '*/*' }), (req, res) => {\n  const want = crypto.createHmac('sha1', token).update(req.body).digest('hex')\n  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  queue.push(JSON.stringify(JSON.parse(req.body)))\n})\n",
      hits: 0,
      note: 'written again, but not for the signature',
    },
  ],
})
