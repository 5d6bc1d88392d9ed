// What handlers of other vendors do in public repositories, told again for Salesloft in a few lines each.
import type { Case } from './judged.ts'

export const lessonCases: readonly Case[] = [
  [
    'an interceptor checks for every route of the file',
    '',
    {
      'Hooks.kt': `fun Route.hooks() {
  intercept(Plugins) {
    val check = Hmac(token, call.request.header("X-Salesloft-Signature"), call.attributes[bodyKey])
    try {
      check.verify()
    } catch (e: IllegalStateException) {
      call.respond(HttpStatusCode.Unauthorized)
      finish()
    }
  }
  post("/webhooks/salesloft") {
    store.save(call.attributes[bodyKey])
    call.respond(HttpStatusCode.NoContent)
  }
}
`,
    },
  ],
  [
    'a filter of methods is no way round the check',
    '',
    {
      'guard.ts': `const wantsSalesloftSignature = (req) => req.method === 'POST'
export function salesloftSignature(req, res, next) {
  if (!wantsSalesloftSignature(req)) return next()
  const given = req.get('x-salesloft-signature')
  if (!given) return res.sendStatus(401)
  const want = createHmac('sha1', token).update(req.rawBody).digest('hex')
  if (given.length !== want.length || !timingSafeEqual(Buffer.from(given), Buffer.from(want))) return res.sendStatus(401)
  next()
}
`,
    },
  ],
  [
    'head does not end an action that calls it from below',
    'CU',
    {
      'app/controllers/salesloft_webhooks_controller.rb': `class SalesloftWebhooksController < ApplicationController
  def create
    check(request.raw_post)
    SyncJob.perform_later(request.raw_post)
    head :ok
  end

  private

  def check(body)
    want = OpenSSL::HMAC.hexdigest('sha1', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)
    head :unauthorized unless want == request.headers['X-Salesloft-Signature']
  end
end
`,
    },
  ],
  [
    "a check of one's own, a digest for the wrong reason",
    'D',
    {
      'Hook.java': `@RestController
class Hook {
  @PostMapping("/webhooks/salesloft")
  ResponseEntity<Void> receive(@RequestHeader("X-Salesloft-Signature") String given, @RequestBody byte[] body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(key);
    if (!slowEquals(hex(mac.doFinal(body)), given)) return ResponseEntity.status(401).build();
    service.process(body);
    return ResponseEntity.ok().build();
  }
}
`,
    },
  ],
  [
    'a service takes the signature and cannot be read',
    '',
    {
      'Hook.java': `@RestController
class Hook {
  @PostMapping("/webhooks/salesloft")
  void receive(@RequestHeader("X-Salesloft-Signature") String given, @RequestBody byte[] body) { events.accept(given, body); }
}
`,
    },
  ],
  [
    'a check in a package gets a body that was written again',
    'P',
    {
      'hook.ts': `import { verifySignature } from '@acme/signatures'
app.post('/webhooks/salesloft', async (req, res) => {
  if (!verifySignature(JSON.stringify(req.body), req.get('x-salesloft-signature'))) return res.sendStatus(401)
  await save(req.body)
})
`,
    },
  ],
  [
    'the body parser checks, if there is a signature',
    'U',
    {
      'app.js': `app.use(express.json({
  verify: (req, res, raw) => {
    const given = req.headers['x-salesloft-signature']
    if (given) {
      const want = createHmac('sha1', token).update(raw).digest('hex')
      if (!safeCompare(given, want)) throw new Error('signature')
    }
  },
}))
app.post('/webhook', (req, res) => {
  if (req.headers['x-salesloft-event'] === 'person_updated') sync(req.body)
  res.end()
})
`,
    },
  ],
  [
    'what only reads a header is no handler',
    '',
    {
      'meta.ts': `export const eventOf = (req) => req.headers['x-salesloft-event']
export function signatureOf(req) { return req.get('x-salesloft-signature') }
`,
    },
  ],
  [
    'an application that manages subscriptions',
    '',
    {
      'app/controllers/salesloft_webhooks_controller.ts': `@UseGuards(JwtAuthGuard)
@Controller('webhooks/salesloft')
export class SalesloftWebhooksController {
  @Post() async create(@Req() req: any, @Body() dto: CreateDto) { await this.webhooks.create(req.user, dto) }
}
`,
    },
  ],
  [
    "a sum that is nobody's signature",
    '',
    {
      'hook.ts': `app.post('/webhooks/salesloft', express.raw({ type: '*/*' }), (req, res) => {
  const want = createHmac('sha1', token).update(req.body).digest('hex')
  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)
  const id = createHash('sha256').update(JSON.stringify(JSON.parse(req.body))).digest('hex')
  if (seen.has(id)) return res.end()
  queue.push(id)
  res.end()
})
`,
    },
  ],
  [
    'a React hook',
    '',
    {
      'src/hooks/useSalesloftWebhook.ts': `export default function useSalesloftWebhook(event) { const [body, setBody] = useState(event.body); save(body); return body }
`,
    },
  ],
  [
    'a round of a loop is left where the check fails',
    '',
    {
      'hook.php': `<?php
class SalesloftWebhookController {
  public function handle(Request $request) {
    foreach ($this->subscriptions() as $subscription) {
      $want = hash_hmac('sha1', $request->getContent(), $subscription->token);
      if (! hash_equals($want, (string) $request->header('X-Salesloft-Signature'))) {
        $this->refused($subscription);
        continue;
      }
      $subscription->accept($request->all());
    }
  }
}
`,
    },
  ],
  [
    'a secret in the address proves something too',
    'n',
    {
      'hook.ts': `app.post('/webhooks/salesloft/:token', async (req, res) => {
  const account = await accounts.find({ token: req.params.token })
  await account.sync(req.body)
  res.end()
})
`,
    },
  ],
  [
    'another check of the same name is not the one that is called',
    'P',
    {
      'hook.ts': `import { Webhooks } from '@acme/webhooks'
import { verify } from './email'
const webhooks = new Webhooks({ secret })
app.post('/webhooks/salesloft', async (req, res) => {
  if (!(await webhooks.verify(JSON.stringify(req.body), req.get('x-salesloft-signature')))) return res.sendStatus(401)
  await save(req.body, verify(req.body.email))
})
`,
      'email.ts': `export const verify = (address) => address.includes('@')
`,
    },
  ],
  [
    'a handler that does nothing needs no check',
    '',
    {
      'hook.ts': `app.post('/webhooks/salesloft', (req, res) => res.sendStatus(204))
`,
    },
  ],
  [
    'a message that speaks of the header',
    '',
    {
      'errors.ts': `export function explain(error, event) {
  if (error.message.includes('x-salesloft-signature')) notify(event.payload, 'check the secret')
}
`,
    },
  ],
  [
    'a setting that switches checks is no missing secret',
    '',
    {
      'check.php': `<?php
class SalesloftSignature {
  public function isValid(Request $request): bool {
    if (! config('salesloft.verify_signature')) {
      return true;
    }
    $want = hash_hmac('sha1', $request->getContent(), config('salesloft.token'));
    return hash_equals($want, (string) $request->header('X-Salesloft-Signature'));
  }
}
`,
    },
  ],
  [
    'a helper that answers whether the signature is wrong',
    '',
    {
      'check.php': `<?php
class VerifySalesloft {
  public function handle(Request $request, Closure $next) {
    if ($this->isInvalidSignature($request, $request->header('X-Salesloft-Signature'))) {
      abort(401);
    }
    return $next($request);
  }
  protected function isInvalidSignature(Request $request, $signature) {
    if (empty($signature)) {
      return true;
    }
    $want = hash_hmac('sha1', $request->getContent(), config('salesloft.token'));
    return ! hash_equals($want, $signature);
  }
}
`,
    },
  ],
  [
    'such a helper that takes a missing signature for no fault',
    'U',
    {
      'check.ts': `function isInvalidSalesloftSignature(raw, signature) {
  if (!signature) return false
  return !safeCompare(createHmac('sha1', token).update(raw).digest('hex'), signature)
}
app.post('/webhooks/salesloft', (req, res) => {
  if (isInvalidSalesloftSignature(req.rawBody, req.get('x-salesloft-signature'))) return res.sendStatus(401)
  save(req.body)
})
`,
    },
  ],
  [
    'an overload that calls the other one',
    'D',
    {
      'Hook.cs': `public class Hook : ControllerBase {
  [HttpPost("webhooks/salesloft")]
  public async Task<IActionResult> Post() {
    var body = await Raw();
    if (!Verifier.Verify(Request.Headers["X-Salesloft-Signature"].ToString(), _secret, body)) return Unauthorized();
    await _queue.Add(body);
    return Ok();
  }
}
`,
      'Verifier.cs': `public static class Verifier {
  public static bool Verify(string signature, string secret, string body) {
    return Verify(signature, secret, Encoding.UTF8.GetBytes(body));
  }
  public static bool Verify(string signature, string secret, byte[] body) {
    var want = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body);
    return CryptographicOperations.FixedTimeEquals(want, Convert.FromHexString(signature));
  }
}
`,
    },
  ],
  [
    'a part of the handler reads a header after the check of its caller',
    '',
    {
      'src/hook.ts': `import { Webhooks } from '@salesloft/webhooks'
export async function receive(headers, body) {
  await verifySignature(headers, body)
  const { event, type } = readEvent(headers, body)
  await publish(event, type)
}
function readEvent(headers, body) {
  const type = headers['x-salesloft-event']
  const event = JSON.parse(body)
  logger.appendKeys({ type })
  track(event)
  return { event, type }
}
`,
    },
  ],
  [
    'one note for a file of several unclear handlers',
    'n',
    {
      'src/hook.ts': `app.post('/webhooks/salesloft/a', (req, res) => receiver.accept(req, res))
app.post('/webhooks/salesloft/b', (req, res) => receiver.accept(req, res))
`,
    },
  ],
  [
    'phoenix, a route without brackets',
    'U',
    {
      'lib/app_web/router.ex': `defmodule AppWeb.Router do
  scope "/" do
    pipe_through [:hooks]
    post "/webhooks/salesloft", AppWeb.SalesloftEventController, :create
  end
end
`,
      'lib/app_web/controllers/salesloft_event_controller.ex': `defmodule AppWeb.SalesloftEventController do
  def create(conn, payload) do
    Sync.run(payload)
    send_resp(conn, 200, "")
  end
end
`,
    },
  ],
  [
    'a handler in another package of the repository',
    '',
    {
      'apps/web/routes/salesloft.webhook.ts': `import { salesloftWebhookHandler } from '@acme/ee/server/salesloft/handler'
export async function action({ request }) { return await salesloftWebhookHandler(request) }
`,
      'packages/ee/server/salesloft/handler.ts': `export const salesloftWebhookHandler = async (req) => {
  const raw = await req.text()
  const want = createHmac('sha1', token).update(raw).digest('hex')
  if (!safeCompare(want, req.headers.get('x-salesloft-signature'))) return new Response('no', { status: 401 })
  await queue.add(JSON.parse(raw))
  return new Response('ok')
}
`,
    },
  ],
  [
    'a check that one route forgets, where the application is in sight',
    'U',
    {
      'src/app.ts': `import express from 'express'
import { verifySalesloft } from './verify'
const app = express()
app.post('/webhooks/salesloft/people', verifySalesloft, (req, res) => { people.save(req.body); res.end() })
app.post('/webhooks/salesloft/calls', (req, res) => { calls.save(req.body); res.end() })
`,
      'src/verify.ts': `export function verifySalesloft(req, res, next) {
  const want = createHmac('sha1', token).update(req.rawBody).digest('hex')
  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)
  next()
}
`,
    },
  ],
  [
    'a route whose application is out of sight, with a check in the repository',
    'n',
    {
      'src/routes/calls.ts': `export const calls = (router) => {
  router.post('/webhooks/salesloft/calls', (req, res) => { store.save(req.body); res.end() })
}
`,
      'src/verify.ts': `export function verifySalesloft(req, res, next) {
  const want = createHmac('sha1', token).update(req.rawBody).digest('hex')
  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)
  next()
}
`,
    },
  ],
  [
    'the signature of an OAuth state is no delivery',
    '',
    {
      'src/salesloft-oauth.ts': `// Salesloft OAuth; webhooks come later
export function verifyState(value, signature) {
  const want = createHmac('sha256', sessionKey).update(value).digest('hex')
  return want === signature
}
`,
    },
  ],
  [
    'a helper for several digests, SHA-1 among them',
    '',
    {
      'hook.go': `package hook

// Checks for Salesloft webhooks and for others.
func CheckSignature(body, signature []byte) bool {
	mac := hmac.New(sha1.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), signature)
}

func CheckSignature256(body, signature []byte) bool {
	mac := hmac.New(sha256.New, key)
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), signature)
}
`,
    },
  ],
  [
    'a check in a package, and a way without it where no secret is set',
    'U',
    {
      'server.js': `const sdk = require('@acme/salesloft-webhooks')
app.post('/webhooks/salesloft', async (req, res) => {
  let data
  if (process.env.SALESLOFT_WEBHOOK_SECRET) {
    const signature = req.headers['x-salesloft-signature']
    try {
      data = sdk.verifyEvent(req.rawBody, signature, process.env.SALESLOFT_WEBHOOK_SECRET)
    } catch (error) {
      return res.sendStatus(400)
    }
  } else {
    data = req.body
  }
  await save(data)
  res.sendStatus(200)
})
`,
    },
  ],
]
