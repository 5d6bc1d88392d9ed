// Each framework twice: a handler behind a check in the place where that framework wants it, and one behind none.
import type { Case } from './judged.ts'

const check = `const want = createHmac('sha1', process.env.SALESLOFT_CALLBACK_TOKEN).update(raw).digest()
  const got = Buffer.from(String(given), 'hex')
  if (got.length !== want.length || !timingSafeEqual(got, want))`
const helper = {
  'src/signature.ts': `export function isGenuine(raw, given) {
  const want = createHmac('sha1', process.env.SALESLOFT_CALLBACK_TOKEN).update(raw).digest()
  const got = Buffer.from(String(given), 'hex')
  return got.length === want.length && timingSafeEqual(got, want)
}
`,
}

export const frameworkCases: readonly Case[] = [
  [
    'express, middleware of the application in another file',
    '',
    {
      'src/server.ts': `import express from 'express'
import hooks from './routes/hooks'
import { checkSignature } from './middleware/signature'
const app = express()
app.use('/webhooks', checkSignature)
app.use('/webhooks', hooks)
`,
      'src/routes/hooks.ts': `const router = Router()
router.post('/salesloft', async (req, res) => { await save(req.body); res.sendStatus(204) })
export default router
`,
      'src/middleware/signature.ts': `export function checkSignature(req, res, next) {
  const raw = req.rawBody
  const given = req.get('x-salesloft-signature')
  ${check} return res.sendStatus(401)
  next()
}
`,
    },
  ],
  [
    'express, a router mounted behind a check',
    '',
    {
      'src/server.js': `const hooks = require('./hooks')
const { verifySalesloft } = require('./verify')
app.use('/webhooks/salesloft', express.raw({ type: '*/*' }), verifySalesloft, hooks)
`,
      'src/hooks.js': `const router = express.Router()
// Salesloft webhooks
router.post('/', async (req, res) => { await save(req.body); res.end() })
module.exports = router
`,
      'src/verify.js': `exports.verifySalesloft = (req, res, next) => {
  const raw = req.body
  const given = req.get('x-salesloft-signature')
  ${check} return res.sendStatus(401)
  next()
}
`,
    },
  ],
  [
    'express, a router mounted behind nothing',
    'U',
    {
      'src/server.js': `const hooks = require('./salesloft-hooks')
app.use('/webhooks/salesloft', hooks)
`,
      'src/salesloft-hooks.js': `const router = express.Router()
router.post('/', async (req, res) => { await save(req.body); res.end() })
module.exports = router
`,
    },
  ],
  [
    'fastify, preHandler',
    '',
    {
      'src/a.ts': `import { isGenuine } from './signature'
fastify.post('/webhooks/salesloft', { preHandler: async (request, reply) => {
  if (!isGenuine(request.rawBody, request.headers['x-salesloft-signature'])) return reply.code(401).send()
} }, async (request, reply) => { await save(request.body); reply.send() })
`,
      ...helper,
    },
  ],
  [
    'fastify, hook of the plugin',
    '',
    {
      'src/a.ts': `import { isGenuine } from './signature'
export default async function hooks(fastify) {
  fastify.addHook('preHandler', async (request, reply) => {
    if (!isGenuine(request.rawBody, request.headers['x-salesloft-signature'])) return reply.code(401).send()
  })
  fastify.post('/webhooks/salesloft', async (request, reply) => { await save(request.body); return { ok: true } })
}
`,
      ...helper,
    },
  ],
  [
    'fastify, nothing',
    'U',
    {
      'src/a.ts': `export default async function hooks(fastify) {
  fastify.post('/webhooks/salesloft', { schema: { body: event } }, async (request) => { await save(request.body); return { ok: true } })
}
`,
    },
  ],
  [
    'koa, checked',
    '',
    {
      'src/a.ts': `import { isGenuine } from './signature'
router.post('/webhooks/salesloft', async (ctx) => {
  if (!isGenuine(ctx.request.rawBody, ctx.get('x-salesloft-signature'))) { ctx.status = 401; return }
  await save(ctx.request.body)
  ctx.status = 204
})
`,
      ...helper,
    },
  ],
  [
    'koa, middleware that throws',
    '',
    {
      'src/a.ts': `import { isGenuine } from './signature'
const signed = async (ctx, next) => {
  if (!isGenuine(ctx.request.rawBody, ctx.get('x-salesloft-signature'))) ctx.throw(401)
  await next()
}
router.post('/webhooks/salesloft', signed, async (ctx) => { await save(ctx.request.body); ctx.status = 204 })
`,
      ...helper,
    },
  ],
  [
    'koa, nothing',
    'U',
    {
      'src/a.ts': `router.post('/webhooks/salesloft', koaBody(), async (ctx) => { await save(ctx.request.body); ctx.status = 204 })
`,
    },
  ],
  [
    'hono, middleware of a path',
    '',
    {
      'src/a.ts': `import { isGenuine } from './signature'
app.use('/webhooks/*', async (c, next) => {
  if (!isGenuine(await c.req.text(), c.req.header('x-salesloft-signature'))) return c.text('no', 401)
  await next()
})
app.post('/webhooks/salesloft', async (c) => { await save(await c.req.json()); return c.text('ok') })
`,
      ...helper,
    },
  ],
  [
    'hono, nothing',
    'U',
    {
      'src/a.ts': `const app = new Hono()
app.use('*', logger())
app.post('/webhooks/salesloft', async (c) => { const event = await c.req.json(); await c.env.QUEUE.send(event); return c.text('ok') })
export default app
`,
    },
  ],
  [
    'next.js pages router, checked',
    '',
    {
      'src/pages/api/webhooks/salesloft.ts': `import { isGenuine } from '../../../signature'
export const config = { api: { bodyParser: false } }
export default async function handler(req, res) {
  const raw = await buffer(req)
  if (!isGenuine(raw, req.headers['x-salesloft-signature'])) return res.status(401).end()
  await save(JSON.parse(raw.toString()))
  res.status(200).end()
}
`,
      ...helper,
    },
  ],
  [
    'next.js pages router, wrapped',
    '',
    {
      'src/pages/api/webhooks/salesloft.ts': `import { withSignature } from '../../../with'
async function handler(req, res) { await save(req.body); res.status(200).end() }
export default withSignature(handler)
`,
      'src/with.ts': `import { isGenuine } from './signature'
export const withSignature = (handler) => async (req, res) => {
  if (!isGenuine(await buffer(req), req.headers['x-salesloft-signature'])) return res.status(401).end()
  return handler(req, res)
}
`,
      ...helper,
    },
  ],
  [
    'next.js pages router, nothing',
    'U',
    {
      'pages/api/webhooks/salesloft.ts': `export default async function handler(req, res) {
  if (req.method !== 'POST') return res.status(405).end()
  await prisma.event.create({ data: req.body })
  res.status(200).json({ ok: true })
}
`,
    },
  ],
  [
    'next.js app router, exported constant',
    'U',
    {
      'app/api/salesloft/webhook/route.ts': `export const POST = async (request: NextRequest) => {
  const event = await request.json()
  await queue.add(event)
  return NextResponse.json({ ok: true })
}
`,
    },
  ],
  [
    'sveltekit, nothing',
    'U',
    {
      'src/routes/webhooks/salesloft/+server.ts': `export async function POST({ request }) {
  const event = await request.json()
  await queue.add(event)
  return new Response('ok')
}
`,
    },
  ],
  [
    'remix, action',
    'U',
    {
      'app/routes/webhooks.salesloft.ts': `export async function action({ request }: ActionFunctionArgs) {
  const event = await request.json()
  await queue.add(event)
  return new Response('ok')
}
`,
    },
  ],
  [
    'nuxt, event handler',
    'U',
    {
      'server/api/webhooks/salesloft.post.ts': `export default defineEventHandler(async (event) => {
  const body = await readBody(event)
  await queue.add(body)
  return { ok: true }
})
`,
    },
  ],
  [
    'nuxt, checked',
    '',
    {
      'server/api/webhooks/salesloft.post.ts': `import { isGenuine } from '~/signature'
export default defineEventHandler(async (event) => {
  const raw = await readRawBody(event)
  if (!isGenuine(raw, getHeader(event, 'x-salesloft-signature'))) throw createError({ statusCode: 401 })
  await queue.add(JSON.parse(raw))
  return { ok: true }
})
`,
      ...helper,
    },
  ],
  [
    'nest, guard of the whole application',
    '',
    {
      'src/hooks.controller.ts': `@Controller('webhooks/salesloft')
export class SalesloftWebhookController {
  constructor(private readonly queue: QueueService) {}
  @Post() async receive(@Body() body: SalesloftEvent) { await this.queue.add(body) }
}
`,
      'src/hooks.module.ts': `import { SalesloftWebhookController } from './hooks.controller'
import { SalesloftSignatureGuard } from './salesloft-signature.guard'
@Module({ controllers: [SalesloftWebhookController], providers: [{ provide: APP_GUARD, useClass: SalesloftSignatureGuard }] })
export class HooksModule {}
`,
      'src/salesloft-signature.guard.ts': `import { isGenuine } from './signature'
@Injectable()
export class SalesloftSignatureGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const req = context.switchToHttp().getRequest()
    return isGenuine(req.rawBody, req.headers['x-salesloft-signature'])
  }
}
`,
      ...helper,
    },
  ],
  [
    'nest, middleware of a module',
    '',
    {
      'src/hooks.controller.ts': `@Controller('webhooks/salesloft')
export class SalesloftWebhookController {
  constructor(private readonly queue: QueueService) {}
  @Post() async receive(@Body() body: SalesloftEvent) { await this.queue.add(body) }
}
`,
      'src/hooks.module.ts': `import { SalesloftWebhookController } from './hooks.controller'
import { SignatureMiddleware } from './signature.middleware'
@Module({ controllers: [SalesloftWebhookController] })
export class HooksModule implements NestModule {
  configure(consumer: MiddlewareConsumer) { consumer.apply(SignatureMiddleware).forRoutes('webhooks/salesloft') }
}
`,
      'src/signature.middleware.ts': `import { isGenuine } from './signature'
@Injectable()
export class SignatureMiddleware implements NestMiddleware {
  use(req: Request, res: Response, next: NextFunction) {
    if (!isGenuine(req.rawBody, req.headers['x-salesloft-signature'])) throw new UnauthorizedException()
    next()
  }
}
`,
      ...helper,
    },
  ],
  [
    'lambda, checked',
    '',
    {
      'functions/salesloft-webhook/index.ts': `import { isGenuine } from '../../src/signature'
export const handler = async (event: APIGatewayProxyEvent) => {
  if (!isGenuine(event.body, event.headers['x-salesloft-signature'])) return { statusCode: 401, body: '' }
  await sqs.send(new SendMessageCommand({ MessageBody: event.body }))
  return { statusCode: 204, body: '' }
}
`,
      ...helper,
    },
  ],
  [
    'lambda in python, nothing',
    'U',
    {
      'salesloft_webhook/handler.py': `def lambda_handler(event, context):
    body = json.loads(event["body"])
    table.put_item(Item=body)
    return {"statusCode": 200}
`,
    },
  ],
  [
    'cloud function, nothing',
    'U',
    {
      'index.js': `const functions = require('@google-cloud/functions-framework')
functions.http('salesloftWebhook', async (req, res) => {
  await pubsub.topic('events').publishMessage({ json: req.body })
  res.status(204).send('')
})
`,
    },
  ],
  [
    'cloud function, checked',
    '',
    {
      'src/index.js': `const { isGenuine } = require('./signature')
functions.http('salesloftWebhook', async (req, res) => {
  if (!isGenuine(req.rawBody, req.get('x-salesloft-signature'))) { res.status(401).send(''); return }
  await pubsub.topic('events').publishMessage({ json: req.body })
  res.status(204).send('')
})
`,
      ...helper,
    },
  ],
  [
    'firebase function, nothing',
    'U',
    {
      'functions/src/index.ts': `export const salesloftWebhook = onRequest(async (req, res) => {
  await db.collection('events').add(req.body)
  res.sendStatus(200)
})
`,
    },
  ],
  [
    'azure function, nothing',
    'U',
    {
      'src/functions/salesloft.js': `app.http('salesloftWebhook', { methods: ['POST'], handler: async (request, context) => {
  const event = await request.json()
  await store(event)
  return { status: 204 }
} })
`,
    },
  ],
  [
    'supabase edge function, nothing',
    'U',
    {
      'supabase/functions/salesloft-webhook/index.ts': `Deno.serve(async (req) => {
  const event = await req.json()
  await supabase.from('events').insert(event)
  return new Response('ok')
})
`,
    },
  ],
  [
    'cloudflare worker, nothing',
    'U',
    {
      'src/worker.ts': `export default {
  async fetch(request, env) {
    const url = new URL(request.url)
    if (request.method === 'POST' && url.pathname === '/webhooks/salesloft') {
      const event = await request.json()
      await env.QUEUE.send(event)
      return new Response('ok')
    }
    return new Response('not found', { status: 404 })
  },
}
`,
    },
  ],
  [
    'cloudflare worker, checked',
    '',
    {
      'src/worker.ts': `import { isGenuine } from './signature'
export default {
  async fetch(request, env) {
    const url = new URL(request.url)
    if (request.method === 'POST' && url.pathname === '/webhooks/salesloft') {
      const raw = await request.text()
      if (!isGenuine(raw, request.headers.get('x-salesloft-signature'))) return new Response('no', { status: 401 })
      await env.QUEUE.send(JSON.parse(raw))
      return new Response('ok')
    }
    return new Response('not found', { status: 404 })
  },
}
`,
      ...helper,
    },
  ],
  [
    'django, decorator that checks',
    '',
    {
      'hooks/views.py': `from .decorators import salesloft_signed

@csrf_exempt
@require_POST
@salesloft_signed
def salesloft_webhook(request):
    process_event.delay(json.loads(request.body))
    return HttpResponse(status=204)
`,
      'hooks/decorators.py': `def salesloft_signed(view):
    @wraps(view)
    def inner(request, *args, **kwargs):
        want = hmac.new(settings.SALESLOFT_TOKEN.encode(), request.body, hashlib.sha1).hexdigest()
        if not hmac.compare_digest(want, request.headers.get("X-Salesloft-Signature", "")):
            return HttpResponseForbidden()
        return view(request, *args, **kwargs)
    return inner
`,
    },
  ],
  [
    'django, method decorator',
    '',
    {
      'hooks/views.py': `from .decorators import salesloft_signed

@method_decorator(salesloft_signed, name="dispatch")
class SalesloftWebhookView(View):
    def post(self, request):
        process_event.delay(json.loads(request.body))
        return HttpResponse(status=204)
`,
      'hooks/decorators.py': `def salesloft_signed(view):
    def inner(request, *args, **kwargs):
        want = hmac.new(settings.SALESLOFT_TOKEN.encode(), request.body, hashlib.sha1).hexdigest()
        if not hmac.compare_digest(want, request.headers.get("X-Salesloft-Signature", "")):
            return HttpResponseForbidden()
        return view(request, *args, **kwargs)
    return inner
`,
    },
  ],
  [
    'django rest, permission class',
    '',
    {
      'hooks/views.py': `from .permissions import IsSalesloft

class SalesloftWebhookView(APIView):
    permission_classes = [IsSalesloft]
    def post(self, request):
        process_event.delay(request.data)
        return Response(status=204)
`,
      'hooks/permissions.py': `class IsSalesloft(BasePermission):
    def has_permission(self, request, view):
        want = hmac.new(settings.SALESLOFT_TOKEN.encode(), request.body, hashlib.sha1).hexdigest()
        return hmac.compare_digest(want, request.headers.get("X-Salesloft-Signature", ""))
`,
    },
  ],
  [
    'django, only csrf_exempt',
    'U',
    {
      'hooks/views.py': `@csrf_exempt
@require_POST
def salesloft_webhook(request):
    process_event.delay(json.loads(request.body))
    return HttpResponse(status=204)
`,
    },
  ],
  [
    'fastapi, dependency as a parameter',
    '',
    {
      'app/hooks.py': `from app.security import salesloft_body

@router.post("/webhooks/salesloft", status_code=204)
async def salesloft(body: Annotated[bytes, Depends(salesloft_body)]):
    await process(json.loads(body))
`,
      'app/security.py': `async def salesloft_body(request: Request, x_salesloft_signature: str = Header()):
    body = await request.body()
    want = hmac.new(TOKEN, body, hashlib.sha1).hexdigest()
    if not hmac.compare_digest(want, x_salesloft_signature):
        raise HTTPException(status_code=401)
    return body
`,
    },
  ],
  [
    'fastapi, dependency of the router',
    '',
    {
      'app/hooks.py': `from app.security import check
router = APIRouter(prefix="/webhooks", dependencies=[Depends(check)])

@router.post("/salesloft")
async def salesloft(request: Request):
    await process(await request.json())
`,
      'app/security.py': `async def check(request: Request, x_salesloft_signature: str = Header()):
    want = hmac.new(TOKEN, await request.body(), hashlib.sha1).hexdigest()
    if not hmac.compare_digest(want, x_salesloft_signature):
        raise HTTPException(status_code=401)
`,
    },
  ],
  [
    'fastapi, dependency that is no check',
    'U',
    {
      'app/hooks.py': `from app.db import session

@router.post("/webhooks/salesloft")
async def salesloft(event: Event, db: Session = Depends(session)):
    db.add(event)
    db.commit()
`,
      'app/db.py': `def session():
    db = SessionLocal()
    try:
        yield db
    finally:
        db.close()
`,
    },
  ],
  [
    'flask, before_request of the blueprint',
    '',
    {
      'app/hooks.py': `bp = Blueprint("hooks", __name__, url_prefix="/webhooks")

@bp.before_request
def signed():
    want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()
    if not hmac.compare_digest(want, request.headers.get("X-Salesloft-Signature", "")):
        abort(401)

@bp.post("/salesloft")
def salesloft():
    process(request.get_json())
    return "", 204
`,
    },
  ],
  [
    'flask, before_request that only logs',
    'U',
    {
      'app/hooks.py': `bp = Blueprint("hooks", __name__, url_prefix="/webhooks")

@bp.before_request
def note():
    app.logger.info(request.path)

@bp.post("/salesloft")
def salesloft():
    process(request.get_json())
    return "", 204
`,
    },
  ],
  [
    'rails, filter of the parent',
    '',
    {
      'app/controllers/webhooks/salesloft_controller.rb': `module Webhooks
  class SalesloftController < BaseController
    def create
      SyncJob.perform_later(request.raw_post)
      head :ok
    end
  end
end
`,
      'app/controllers/webhooks/base_controller.rb': `module Webhooks
  class BaseController < ActionController::API
    before_action :check_signature!

    private

    def check_signature!
      want = OpenSSL::HMAC.hexdigest('SHA1', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), request.raw_post)
      return if ActiveSupport::SecurityUtils.secure_compare(want, request.headers['X-Salesloft-Signature'].to_s)

      head :unauthorized
    end
  end
end
`,
    },
  ],
  [
    'rails, a filter for another action only',
    'U',
    {
      'app/controllers/salesloft_webhooks_controller.rb': `class SalesloftWebhooksController < ApplicationController
  skip_before_action :verify_authenticity_token
  before_action :set_locale

  def create
    SyncJob.perform_later(request.raw_post)
    head :ok
  end

  private

  def set_locale
    I18n.locale = params[:locale]
  end
end
`,
    },
  ],
  [
    'laravel, middleware alias of the kernel',
    '',
    {
      'routes/api.php': `<?php
Route::middleware('salesloft')->group(function () {
    Route::post('/webhooks/salesloft', SalesloftWebhookController::class);
});
`,
      'app/Http/Controllers/SalesloftWebhookController.php': `<?php
class SalesloftWebhookController extends Controller {
    public function __invoke(Request $request) { ProcessEvent::dispatch($request->all()); return response()->noContent(); }
}
`,
      'app/Http/Kernel.php': `<?php
class Kernel extends HttpKernel {
    protected $middlewareAliases = ['salesloft' => \\App\\Http\\Middleware\\VerifySalesloftSignature::class];
}
`,
      'app/Http/Middleware/VerifySalesloftSignature.php': `<?php
class VerifySalesloftSignature {
    public function handle(Request $request, Closure $next) {
        $want = hash_hmac('sha1', $request->getContent(), config('services.salesloft.token'));
        if (! hash_equals($want, (string) $request->header('X-Salesloft-Signature'))) { abort(401); }
        return $next($request);
    }
}
`,
    },
  ],
  [
    'laravel, only throttled',
    'U',
    {
      'routes/api.php': `<?php
Route::post('/webhooks/salesloft', [SalesloftWebhookController::class, 'store'])->middleware('throttle:60,1');
`,
      'app/Http/Controllers/SalesloftWebhookController.php': `<?php
class SalesloftWebhookController extends Controller {
    public function store(Request $request) { ProcessEvent::dispatch($request->all()); return response()->noContent(); }
}
`,
    },
  ],
  [
    'spring, filter',
    '',
    {
      'src/SalesloftHook.java': `@RestController
class SalesloftHook {
  @PostMapping("/webhooks/salesloft")
  void receive(@RequestBody String body) { service.process(body); }
}
`,
      'src/SalesloftSignatureFilter.java': `@Component
class SalesloftSignatureFilter extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    byte[] body = request.getInputStream().readAllBytes();
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(key);
    if (!MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(request.getHeader("X-Salesloft-Signature")))) {
      response.sendError(401);
      return;
    }
    chain.doFilter(new Cached(request, body), response);
  }
}
`,
    },
  ],
  [
    'ktor, plugin-like function around',
    '',
    {
      'src/Hooks.kt': `fun Route.hooks(token: String) {
  post("/webhooks/salesloft") {
    val raw = call.receive<ByteArray>()
    if (!genuine(raw, call.request.header("X-Salesloft-Signature"), token)) {
      call.respond(HttpStatusCode.Unauthorized)
      return@post
    }
    service.process(raw)
    call.respond(HttpStatusCode.NoContent)
  }
}

private fun genuine(raw: ByteArray, given: String?, token: String): Boolean {
  val mac = Mac.getInstance("HmacSHA1")
  mac.init(SecretKeySpec(token.toByteArray(), "HmacSHA1"))
  return given != null && MessageDigest.isEqual(mac.doFinal(raw), given.decodeHex())
}
`,
    },
  ],
  [
    'spring in kotlin, nothing',
    'U',
    {
      'src/Hook.kt': `@RestController
@RequestMapping("/webhooks")
class SalesloftHook(private val service: SyncService) {
  @PostMapping("/salesloft")
  fun receive(@RequestBody event: SalesloftEvent): ResponseEntity<Unit> {
    service.process(event)
    return ResponseEntity.noContent().build()
  }
}
`,
    },
  ],
  [
    'minimal api, nothing',
    'U',
    {
      'Program.cs': `var app = builder.Build();
app.MapPost("/webhooks/salesloft", async (SalesloftEvent e, ISync sync) => {
    await sync.Process(e);
    return Results.NoContent();
});
app.Run();
`,
    },
  ],
  [
    'minimal api, endpoint filter',
    '',
    {
      'Program.cs': `app.MapPost("/webhooks/salesloft", async (SalesloftEvent e, ISync sync) => {
    await sync.Process(e);
    return Results.NoContent();
}).AddEndpointFilter<SalesloftSignatureFilter>();
`,
      'SalesloftSignatureFilter.cs': `public class SalesloftSignatureFilter : IEndpointFilter {
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) {
        var body = await ReadRaw(context.HttpContext.Request);
        var want = HMACSHA1.HashData(_key, body);
        if (!CryptographicOperations.FixedTimeEquals(want, Convert.FromHexString(context.HttpContext.Request.Headers["X-Salesloft-Signature"].ToString())))
            return Results.Unauthorized();
        return await next(context);
    }
}
`,
    },
  ],
  [
    'azure function in c#, nothing',
    'U',
    {
      'Hook.cs': `public class Hook(ISync sync) {
    [Function("SalesloftWebhook")]
    public async Task<HttpResponseData> Run([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "webhooks/salesloft")] HttpRequestData req) {
        var body = await new StreamReader(req.Body).ReadToEndAsync();
        await sync.Process(body);
        return req.CreateResponse(HttpStatusCode.NoContent);
    }
}
`,
    },
  ],
  [
    'gin, group with a check',
    '',
    {
      'main.go': `package main

func main() {
	r := gin.Default()
	hooks := r.Group("/webhooks", signed())
	hooks.POST("/salesloft", receive)
	r.Run()
}

func signed() gin.HandlerFunc {
	return func(c *gin.Context) {
		body, _ := c.GetRawData()
		mac := hmac.New(sha1.New, key)
		mac.Write(body)
		given, _ := hex.DecodeString(c.GetHeader("X-Salesloft-Signature"))
		if !hmac.Equal(mac.Sum(nil), given) {
			c.AbortWithStatus(http.StatusUnauthorized)
			return
		}
		c.Next()
	}
}

func receive(c *gin.Context) {
	var event Event
	c.ShouldBindJSON(&event)
	store.Save(event)
	c.Status(204)
}
`,
    },
  ],
  [
    'gin, nothing',
    'U',
    {
      'main.go': `package main

func main() {
	r := gin.Default()
	r.POST("/webhooks/salesloft", receive)
	r.Run()
}

func receive(c *gin.Context) {
	var event Event
	c.ShouldBindJSON(&event)
	store.Save(event)
	c.Status(204)
}
`,
    },
  ],
  [
    'chi, Use on the router',
    '',
    {
      'main.go': `package main

func routes() http.Handler {
	r := chi.NewRouter()
	r.Route("/webhooks", func(r chi.Router) {
		r.Use(verifySalesloft)
		r.Post("/salesloft", receive)
	})
	return r
}

func verifySalesloft(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mac := hmac.New(sha1.New, key)
		mac.Write(body)
		given, _ := hex.DecodeString(r.Header.Get("X-Salesloft-Signature"))
		if !hmac.Equal(mac.Sum(nil), given) {
			http.Error(w, "no", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func receive(w http.ResponseWriter, r *http.Request) { store.Save(r.Body) }
`,
    },
  ],
]
