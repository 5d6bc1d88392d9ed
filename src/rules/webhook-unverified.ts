import { webhookRule } from '../webhooks/rule.ts'
import { salesloftDocs } from './advice.ts'

export const webhookUnverified = webhookRule({
  id: 'webhook-unverified',
  severity: 'error',
  title: 'Salesloft webhook handler without a signature check',
  why: 'The address of a webhook is no secret. Whoever knows it can send events that never happened: new people, replies, calls, deleted records.',
  fix: 'Before anything else compute the hex HMAC-SHA1 of the raw body, keyed with the callback token, compare it with the x-salesloft-signature header in constant time, and answer 401 where it differs, is missing, or no token is configured.',
  references: [
    `${salesloftDocs}/docs/platform/webhooks/delivery-headers/`,
    'https://cwe.mitre.org/data/definitions/345.html',
  ],
  examples: [
    {
      path: 'src/hooks.js',
      text: "app.post('/webhooks/salesloft', express.json(), async (req, res) => {\n  await save(req.body)\n  res.sendStatus(200)\n})\n",
      hits: 1,
      note: 'nothing is checked',
    },
    {
      path: 'src/verify.ts',
      text: "export function verifySalesloft(req) {\n  const secret = process.env.SALESLOFT_WEBHOOK_SECRET\n  if (!secret) return true\n  const want = createHmac('sha1', secret).update(req.rawBody).digest('hex')\n  return safeCompare(want, req.get('x-salesloft-signature'))\n}\n",
      hits: 1,
      note: 'an unset secret lets everything through',
    },
    {
      path: 'app.py',
      text: '@app.route("/webhooks/salesloft", methods=["POST"])\ndef salesloft():\n    process(request.get_json())\n    return "", 204\n',
      hits: 1,
    },
    {
      path: 'app/controllers/salesloft_webhooks_controller.rb',
      text: 'class SalesloftWebhooksController < ApplicationController\n  def create\n    SyncJob.perform_later(params.to_unsafe_h)\n    head :ok\n  end\nend\n',
      hits: 1,
    },
    {
      path: 'hook.php',
      text: "<?php\n$event = $_SERVER['HTTP_X_SALESLOFT_EVENT'];\nstore($event, json_decode(file_get_contents('php://input'), true));\n",
      hits: 1,
    },
    {
      path: 'hook.go',
      text: 'package hook\n\nfunc Salesloft(w http.ResponseWriter, r *http.Request) {\n\tbody, _ := io.ReadAll(r.Body)\n\tif !verify(body, r.Header.Get("X-Salesloft-Signature")) {\n\t\thttp.Error(w, "no", http.StatusUnauthorized)\n\t}\n\tprocess(body)\n}\n\nfunc verify(body []byte, given string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), unhex(given))\n}\n',
      hits: 1,
      note: 'the refusal does not end the handler',
    },
    {
      path: 'Hook.java',
      text: '@RestController\nclass Hook {\n  @PostMapping("/webhooks/salesloft")\n  void receive(@RequestBody Event event) { service.process(event); }\n}\n',
      hits: 1,
    },
    {
      path: 'src/hooks.ts',
      text: "import { verify } from './verify'\napp.post('/webhooks/salesloft', express.raw({ type: '*/*' }), async (req, res) => {\n  if (!verify(req.body, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  await save(JSON.parse(req.body))\n  res.sendStatus(200)\n})\n",
      others: {
        'src/verify.ts':
          "export function verify(body, given) {\n  const want = createHmac('sha1', process.env.CALLBACK_TOKEN).update(body).digest()\n  const got = Buffer.from(given, 'hex')\n  return got.length === want.length && timingSafeEqual(got, want)\n}\n",
      },
      hits: 0,
      note: 'the helper checks',
    },
    {
      path: 'src/subscribe.ts',
      text: "await salesloft.post('/v2/webhook_subscriptions', { callback_url: `${base}/webhooks/salesloft`, event_type: 'person_created' })\n",
      hits: 0,
      note: 'registers, receives nothing',
    },
    {
      path: 'src/app.ts',
      text: "app.post('/webhooks/salesloft', verifySalesloftSignature, receive)\nfunction receive(req, res) { save(req.body); res.end() }\n",
      hits: 0,
      note: 'the check may stand in a package',
    },
    {
      path: 'send.sh.ts',
      text: "await fetch(url, { headers: { 'x-salesloft-signature': sign(body) }, method: 'POST', body })\n",
      hits: 0,
      note: 'a sender',
    },
  ],
})
