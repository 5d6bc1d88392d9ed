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
    {
      path: 'app.py',
      text: '@app.post("/webhooks/salesloft")\ndef salesloft():\n    want = hmac.new(TOKEN, json.dumps(request.json).encode(), hashlib.sha1).hexdigest()\n    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):\n        abort(401)\n    save(request.json)\n',
      hits: 1,
    },
    {
      path: 'hook.php',
      text: "<?php\n$event = json_decode(file_get_contents('php://input'), true);\n$want = hash_hmac('sha1', json_encode($event), getenv('SALESLOFT_TOKEN'));\nif (!hash_equals($want, $_SERVER['HTTP_X_SALESLOFT_SIGNATURE'])) {\n  http_response_code(401);\n  exit;\n}\nstore($event);\n",
      hits: 1,
    },
    {
      path: 'hook.go',
      text: 'package hook\n\nfunc SalesloftWebhook(w http.ResponseWriter, r *http.Request) {\n\tvar event Event\n\tjson.NewDecoder(r.Body).Decode(&event)\n\tbody, _ := json.Marshal(event)\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\tif !hmac.Equal(mac.Sum(nil), unhex(r.Header.Get("X-Salesloft-Signature"))) {\n\t\tw.WriteHeader(401)\n\t\treturn\n\t}\n\tstore.Save(event)\n}\n',
      hits: 1,
    },
    {
      path: 'app.py',
      text: '@app.post("/webhooks/salesloft")\ndef salesloft():\n    want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()\n    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):\n        abort(401)\n    queue.put(json.dumps(request.json))\n',
      hits: 0,
      note: 'written again for a queue',
    },
    {
      path: 'hook.php',
      text: "<?php\n$raw = file_get_contents('php://input');\n$want = hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN'));\nif (!hash_equals($want, $_SERVER['HTTP_X_SALESLOFT_SIGNATURE'])) {\n  http_response_code(401);\n  exit;\n}\nstore(json_decode($raw));\n",
      hits: 0,
    },
  ],
})
