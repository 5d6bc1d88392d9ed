// Handlers and checks in JavaScript and TypeScript: frameworks, wrappers, and each way of failing open.
import type { Case } from './judged.ts'

const ok = `const want = createHmac('sha1', token).update(req.rawBody).digest('hex')\n  const got = String(req.headers['x-salesloft-signature'])\n`
export const javascriptCases: readonly Case[] = [
  // name, expected, files
  [
    'ts next file route none',
    'U',
    {
      'app/api/webhooks/salesloft/route.ts': `export async function POST(req: Request) { const body = await req.json(); await db.insert(body); return Response.json({ok:true}) }`,
    },
  ],
  [
    'ts next alias helper ok',
    '',
    {
      'app/api/webhooks/salesloft/route.ts': `import { verifySignature } from '@/lib/sig'
export async function POST(req: Request) { const raw = await req.text(); if (!verifySignature(raw, req.headers.get('x-salesloft-signature'))) return new Response('no', {status: 401}); await db.insert(JSON.parse(raw)); return Response.json({ok:true}) }`,
      'src/lib/sig.ts': `import { createHmac, timingSafeEqual } from 'node:crypto'
export const verifySignature = (raw: string, sig: string | null) => { if (!sig) return false; const a = createHmac('sha1', process.env.T!).update(raw).digest(); const b = Buffer.from(sig, 'hex'); if (a.length !== b.length) return false; return timingSafeEqual(a, b) }`,
    },
  ],
  [
    'ts next alias helper stub',
    'U',
    {
      'app/api/webhooks/salesloft/route.ts': `import { verifySignature } from '@/lib/sig'
export async function POST(req: Request) { const raw = await req.text(); if (!verifySignature(raw, req.headers.get('x-salesloft-signature'))) return new Response('no', {status: 401}); await db.insert(JSON.parse(raw)); return Response.json({ok:true}) }`,
      'src/lib/sig.ts': `export const verifySignature = (raw: string, sig: string | null) => true // TODO`,
    },
  ],
  [
    'middleware in file',
    '',
    {
      'hooks.js': `const router = express.Router()
function verifySalesloft(req, res, next) { ${ok} if (got.length !== want.length || !timingSafeEqual(Buffer.from(got), Buffer.from(want))) return res.sendStatus(401); next() }
router.post('/webhooks/salesloft', verifySalesloft, async (req, res) => { await save(req.body); res.end() })`,
    },
  ],
  [
    'router.use',
    '',
    {
      'routes/webhooks.js': `router.use(verifySalesloft)
router.post('/salesloft', async (req, res) => { await save(req.body); res.end() })
function verifySalesloft(req, res, next) { ${ok} if (!safeCompare(got, want)) return res.sendStatus(401); next() }`,
    },
  ],
  [
    'middleware open',
    'U',
    {
      'hooks.js': `function verifySalesloft(req, res, next) { if (!process.env.SALESLOFT_WEBHOOK_SECRET) { return next() } ${ok} if (!safeCompare(got, want)) return res.sendStatus(401); next() }
app.post('/webhooks/salesloft', verifySalesloft, async (req, res) => { await save(req.body); res.end() })`,
    },
  ],
  [
    'middleware caught',
    'U',
    {
      'hooks.js': `function verifySalesloft(req, res, next) { try { ${ok} if (!safeCompare(got, want)) throw new Error('bad') } catch (e) { console.error(e) } next() }
app.post('/webhooks/salesloft', verifySalesloft, async (req, res) => { await save(req.body); res.end() })`,
    },
  ],
  [
    'signature optional',
    'U',
    {
      'hooks.js': `app.post('/webhooks/salesloft', async (req, res) => { const signature = req.get('X-Salesloft-Signature'); const want = createHmac('sha1', token).update(req.rawBody).digest('hex')
 if (signature && !safeCompare(signature, want)) return res.sendStatus(401)
 await save(req.body); res.end() })`,
    },
  ],
  [
    'signature optional block',
    'U',
    {
      'hooks.js': `app.post('/webhooks/salesloft', async (req, res) => { const signature = req.get('X-Salesloft-Signature');
 if (signature) { const want = createHmac('sha1', token).update(req.rawBody).digest('hex'); if (!safeCompare(signature, want)) { return res.sendStatus(401) } }
 await save(req.body); res.end() })`,
    },
  ],
  [
    'required then checked',
    '',
    {
      'hooks.js': `app.post('/webhooks/salesloft', async (req, res) => { const signature = req.get('X-Salesloft-Signature'); if (!signature) return res.status(401).end()
 if (signature) { const want = createHmac('sha1', token).update(req.rawBody).digest('hex'); if (!safeCompare(signature, want)) { return res.sendStatus(401) } }
 await save(req.body); res.end() })`,
    },
  ],
  [
    'log only',
    'U',
    {
      'hooks.js': `app.post('/webhooks/salesloft', async (req, res) => { ${ok}
 if (!safeCompare(got, want)) { console.warn('invalid signature') }
 await save(req.body); res.end() })`,
    },
  ],
  [
    'dev bypass',
    '',
    {
      'hooks.js': `app.post('/webhooks/salesloft', async (req, res) => { ${ok}
 if (process.env.NODE_ENV === 'production' && !safeCompare(got, want)) return res.sendStatus(401)
 await save(req.body); res.end() })`,
    },
  ],
  [
    'unawaited',
    'U',
    {
      'hooks.js': `async function verify(req) { ${ok} return safeCompare(got, want) }
app.post('/webhooks/salesloft', async (req, res) => { if (!verify(req)) return res.sendStatus(401)
 await save(req.body); res.end() })`,
    },
  ],
  [
    'awaited subtle',
    '',
    {
      'worker.ts': `export default { async fetch(request: Request, env: Env) {
  const body = await request.text()
  const key = await crypto.subtle.importKey('raw', enc.encode(env.TOKEN), { name: 'HMAC', hash: 'SHA-1' }, false, ['verify'])
  const ok = await crypto.subtle.verify('HMAC', key, unhex(request.headers.get('x-salesloft-signature')), enc.encode(body))
  if (!ok) return new Response('no', { status: 401 })
  await env.QUEUE.send(JSON.parse(body)); return new Response('ok') } }`,
    },
  ],
  [
    'positive branch',
    '',
    {
      'hooks.js': `app.post('/webhooks/salesloft', (req, res) => { ${ok}
 if (safeCompare(got, want)) { save(req.body); res.sendStatus(200) } else { res.sendStatus(401) } })`,
    },
  ],
  [
    'positive no else',
    '',
    {
      'hooks.js': `app.post('/webhooks/salesloft', (req, res) => { ${ok}
 if (safeCompare(got, want)) { save(req.body) }
 res.sendStatus(200) })`,
    },
  ],
  [
    'nest guard',
    '',
    {
      'hooks.controller.ts': `@Controller('webhooks') export class HooksController { constructor(private readonly s: S) {}
 @Post('salesloft') @UseGuards(SalesloftGuard) async receive(@Body() body: any) { await this.s.save(body) } }`,
      'salesloft.guard.ts': `@Injectable() export class SalesloftGuard implements CanActivate { canActivate(ctx: ExecutionContext) { const req = ctx.switchToHttp().getRequest(); ${ok} return safeCompare(got, want) } }`,
    },
  ],
  [
    'nest none',
    'U',
    {
      'hooks.controller.ts': `@Controller('webhooks') export class HooksController { constructor(private readonly s: S) {}
 @Post('salesloft') async receive(@Body() body: any) { await this.s.save(body) } }`,
    },
  ],
  [
    'nest service',
    'DC',
    {
      'hooks.controller.ts': `import { SalesloftService } from './salesloft.service'
@Controller('webhooks') export class HooksController { constructor(private readonly salesloftService: SalesloftService) {}
 @Post('salesloft') async receive(@Req() req: RawBodyRequest<Request>, @Headers('x-salesloft-signature') sig: string) { this.salesloftService.assertValid(req.rawBody, sig); await this.q.add(req.body) } }`,
      'salesloft.service.ts': `@Injectable() export class SalesloftService { assertValid(raw: Buffer, sig: string) { const want = createHmac('sha256', this.token).update(raw).digest('hex'); if (want !== sig) throw new UnauthorizedException() } }`,
    },
  ],
  [
    'callback token in body',
    '',
    {
      'hooks.js': `app.post('/webhooks/salesloft', (req, res) => { if (req.body.callback_token !== process.env.SALESLOFT_CALLBACK_TOKEN) return res.sendStatus(401); save(req.body); res.end() })`,
    },
  ],
  [
    'get only',
    '',
    { 'hooks.js': `app.get('/webhooks/salesloft', (req, res) => { res.send(list(req.query)) })` },
  ],
  ['client', '', { 'c.js': `await axios.post('/webhooks/salesloft', { a: 1 })` }],
  [
    'oauth cb',
    '',
    { 'c.js': `app.get('/oauth/callback/salesloft', (req, res) => { save(req.query.code) })` },
  ],
  [
    'vue',
    'U',
    {
      'Hook.vue': `<template><div>it's</div></template>\n<script>\nexport default {}\napp.post('/webhooks/salesloft', (req, res) => { save(req.body); res.end() })\n</script>`,
    },
  ],
  ['test file', '', { 'hooks.test.js': `app.post('/webhooks/salesloft', (req, res) => { save(req.body) })` }],
  [
    'request handed on',
    'n',
    { 'hooks.js': `app.post('/webhooks/salesloft', (req, res) => receiver.accept(req, res))` },
  ],
  [
    'other vendor only',
    '',
    {
      'hooks.js': `const salesloft = require('salesloft'); app.post('/webhooks/stripe', (req, res) => { if (sig === createHmac('sha256', s).update(JSON.stringify(req.body)).digest('hex')) save(req.body) })`,
    },
  ],
  [
    'const header + double hmac',
    '',
    {
      'v.ts': `const SIG = 'x-salesloft-signature'
export function verifySalesloft(req) { const k = randomBytes(32); const given = req.headers[SIG]; const want = createHmac('sha1', token).update(req.rawBody).digest('hex')
 const a = createHmac('sha1', k).update(given).digest(); const b = createHmac('sha1', k).update(want).digest(); return timingSafeEqual(a, b) }`,
    },
  ],
  [
    'fastify obj',
    'U',
    {
      's.ts': `fastify.route({ method: 'POST', url: '/webhooks/salesloft', handler: async (request, reply) => { await save(request.body); reply.send() } })`,
    },
  ],
  [
    'hono',
    'C',
    {
      's.ts': `app.post('/webhooks/salesloft', async (c) => { const raw = await c.req.text(); const want = createHmac('sha1', k).update(raw).digest('hex'); if (want !== c.req.header('x-salesloft-signature')) return c.text('no', 401); await save(raw); return c.text('ok') })`,
    },
  ],
  [
    'arg parsed',
    'P',
    {
      's.ts': `const verify = (payload, sig) => { const w = createHmac('sha1', k).update(payload).digest('hex'); return safeCompare(w, sig) }
app.post('/webhooks/salesloft', (req, res) => { const payload = JSON.stringify(req.body); if (!verify(payload, req.headers['x-salesloft-signature'])) { res.status(401).end(); return } save(req.body) })`,
    },
  ],
  [
    'computed never compared',
    'U',
    {
      's.ts': `app.post('/webhooks/salesloft', (req, res) => { const sig = req.headers['x-salesloft-signature']; const w = createHmac('sha1', k).update(req.rawBody).digest('hex'); save(req.body); res.end() })`,
    },
  ],
  [
    'lambda',
    'U',
    {
      'functions/salesloft-webhook/index.js': `exports.handler = async (event) => { const body = JSON.parse(event.body); await put(body); return { statusCode: 200 } }`,
    },
  ],
  [
    'req.on end',
    '',
    {
      's.js': `http.createServer((req, res) => { if (req.url === '/webhooks/salesloft') { let b = ''; req.on('data', c => b += c); req.on('end', () => { const w = createHmac('sha1', k).update(b).digest('hex'); if (!safeCompare(w, req.headers['x-salesloft-signature'])) { res.writeHead(401); return res.end() } save(b); res.end() }) } })`,
    },
  ],
  [
    'algo const',
    'D',
    {
      's.ts': `const ALGO = 'sha256'\nexport function verifySalesloft(raw, signature) { const w = createHmac(ALGO, k).update(raw).digest('hex'); return safeCompare(w, signature) }`,
    },
  ],
  [
    'startup secret',
    '',
    {
      's.ts': `const secret = process.env.SALESLOFT_WEBHOOK_SECRET\nif (!secret) throw new Error('x')\nexport function verifySalesloft(raw, signature) { if (!signature) throw new Error('none'); const w = createHmac('sha1', secret).update(raw).digest('hex'); if (!safeCompare(w, signature)) throw new Error('bad') }`,
    },
  ],
  ['broken js', '', { 's.js': `app.post('/webhooks/salesloft', (req, res => {{{ if (` }],
  [
    'assert',
    '',
    {
      's.js': `app.post('/webhooks/salesloft', (req, res) => { ${ok} assert(safeCompare(got, want)); save(req.body); res.end() })`,
    },
  ],
]
