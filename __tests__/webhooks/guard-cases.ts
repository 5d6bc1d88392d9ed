// Checks that stand elsewhere: decorators, dependencies, wrappers, filters, middleware, concerns; and rarer languages.
import type { Case } from './judged.ts'

export const guardCases: readonly Case[] = [
  [
    'python decorator that checks',
    '',
    {
      'app.py': `def signed(view):
    @wraps(view)
    def inner(*args, **kwargs):
        want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()
        if not hmac.compare_digest(want, request.headers.get("X-Salesloft-Signature", "")):
            abort(401)
        return view(*args, **kwargs)
    return inner

@app.post("/webhooks/salesloft")
@signed
def salesloft():
    process(request.get_json())
    return "", 204
`,
    },
  ],
  [
    'python dependency that raises',
    '',
    {
      'app.py': `async def checked(request: Request, x_salesloft_signature: str = Header()):
    want = hmac.new(TOKEN, await request.body(), hashlib.sha1).hexdigest()
    if not hmac.compare_digest(want, x_salesloft_signature):
        raise HTTPException(401)

@app.post("/webhooks/salesloft", dependencies=[Depends(checked)])
async def salesloft(request: Request):
    await process(await request.json())
`,
    },
  ],
  [
    'python class view',
    'U',
    {
      'views.py': `class SalesloftWebhookView(APIView):
    def post(self, request):
        handle(request.data)
        return Response(status=204)
`,
    },
  ],
  [
    'django urls',
    'U',
    {
      'urls.py': `from . import views
urlpatterns = [path("webhooks/salesloft/", views.receive)]
`,
      'views.py': `def receive(request):
    handle(json.loads(request.body))
    return HttpResponse(status=204)
`,
    },
  ],
  [
    'python except passes',
    'U',
    {
      'app.py': `@app.post("/webhooks/salesloft")
def salesloft():
    try:
        verify(request)
    except Exception as error:
        logger.warning("bad signature %s", error)
    process(request.get_json())
    return "", 204

def verify(request):
    want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()
    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):
        raise ValueError("signature")
`,
    },
  ],
  [
    'python answer ignored',
    'U',
    {
      'app.py': `@app.post("/webhooks/salesloft")
def salesloft():
    verify(request)
    process(request.get_json())
    return "", 204

def verify(request):
    want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()
    return hmac.compare_digest(want, request.headers["X-Salesloft-Signature"])
`,
    },
  ],
  [
    'go wrapper',
    '',
    {
      'main.go': `package main

func main() {
	http.Handle("/webhooks/salesloft", signed(http.HandlerFunc(receive)))
}

func signed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		mac := hmac.New(sha1.New, key)
		mac.Write(body)
		if !hmac.Equal(mac.Sum(nil), unhex(r.Header.Get("X-Salesloft-Signature"))) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func receive(w http.ResponseWriter, r *http.Request) { store.Save(r.Body) }
`,
    },
  ],
  [
    'go parsed',
    'P',
    {
      'h.go': `package h

func SalesloftWebhook(w http.ResponseWriter, r *http.Request) {
	var event Event
	json.NewDecoder(r.Body).Decode(&event)
	body, _ := json.Marshal(event)
	mac := hmac.New(sha1.New, key)
	mac.Write(body)
	if !hmac.Equal(mac.Sum(nil), unhex(r.Header.Get("X-Salesloft-Signature"))) {
		http.Error(w, "no", http.StatusUnauthorized)
		return
	}
	store.Save(event)
}
`,
    },
  ],
  [
    'go error ignored',
    'U',
    {
      'h.go': `package h

func SalesloftWebhook(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	_ = verify(body, r.Header.Get("X-Salesloft-Signature"))
	store.Save(body)
}

func verify(body []byte, signature string) error {
	mac := hmac.New(sha1.New, key)
	mac.Write(body)
	if !hmac.Equal(mac.Sum(nil), unhex(signature)) {
		return errors.New("signature")
	}
	return nil
}
`,
    },
  ],
  [
    'go error asked',
    '',
    {
      'h.go': `package h

func SalesloftWebhook(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if err := verify(body, r.Header.Get("X-Salesloft-Signature")); err != nil {
		http.Error(w, err.Error(), http.StatusUnauthorized)
		return
	}
	store.Save(body)
}

func verify(body []byte, signature string) error {
	mac := hmac.New(sha1.New, key)
	mac.Write(body)
	if !hmac.Equal(mac.Sum(nil), unhex(signature)) {
		return errors.New("signature")
	}
	return nil
}
`,
    },
  ],
  [
    'go unset',
    'U',
    {
      'h.go': `package h

func SalesloftWebhook(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if !verify(body, r.Header.Get("X-Salesloft-Signature")) {
		w.WriteHeader(401)
		return
	}
	store.Save(body)
}

func verify(body []byte, signature string) bool {
	if secret == "" {
		return true
	}
	mac := hmac.New(sha1.New, []byte(secret))
	mac.Write(body)
	return hmac.Equal(mac.Sum(nil), unhex(signature))
}
`,
    },
  ],
  [
    'java unset',
    'U',
    {
      'Hook.java': `@RestController
class Hook {
  @PostMapping("/webhooks/salesloft")
  ResponseEntity<Void> receive(@RequestHeader("X-Salesloft-Signature") String signature, @RequestBody byte[] body) throws Exception {
    if (secret != null && !secret.isEmpty()) {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
      if (!MessageDigest.isEqual(mac.doFinal(body), unhex(signature))) {
        return ResponseEntity.status(401).build();
      }
    }
    service.process(body);
    return ResponseEntity.ok().build();
  }
}
`,
    },
  ],
  [
    'java parsed',
    'P',
    {
      'Hook.java': `@RestController
class Hook {
  @PostMapping("/webhooks/salesloft")
  ResponseEntity<Void> receive(@RequestHeader("X-Salesloft-Signature") String signature, @RequestBody Event event) throws Exception {
    String body = mapper.writeValueAsString(event);
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(key);
    if (!MessageDigest.isEqual(mac.doFinal(body.getBytes(UTF_8)), unhex(signature))) throw new ResponseStatusException(UNAUTHORIZED);
    service.process(event);
    return ResponseEntity.ok().build();
  }
}
`,
    },
  ],
  [
    'kotlin good',
    '',
    {
      'Hooks.kt': `@RestController
class Hooks(private val secret: String) {
  @PostMapping("/webhooks/salesloft")
  fun receive(@RequestHeader("X-Salesloft-Signature") signature: String, @RequestBody body: ByteArray): ResponseEntity<Unit> {
    if (!isGenuine(body, signature)) return ResponseEntity.status(401).build()
    service.process(body)
    return ResponseEntity.ok().build()
  }

  private fun isGenuine(body: ByteArray, signature: String): Boolean {
    val mac = Mac.getInstance("HmacSHA1").apply { init(SecretKeySpec(secret.toByteArray(), "HmacSHA1")) }
    return MessageDigest.isEqual(mac.doFinal(body), signature.hexToByteArray())
  }
}
`,
    },
  ],
  [
    'kotlin sha256',
    'D',
    {
      'Hooks.kt': `fun verifySalesloft(body: ByteArray, signature: String): Boolean {
  val mac = Mac.getInstance("HmacSHA256")
  mac.init(key)
  return MessageDigest.isEqual(mac.doFinal(body), unhex(signature))
}
`,
    },
  ],
  [
    'csharp filter',
    '',
    {
      'Hook.cs': `public class HookController : ControllerBase {
  [HttpPost("webhooks/salesloft")]
  [SalesloftSignature]
  public async Task<IActionResult> Receive([FromBody] Event body) {
    await _service.Process(body);
    return Ok();
  }
}
`,
      'SalesloftSignatureAttribute.cs': `public class SalesloftSignatureAttribute : Attribute, IAsyncActionFilter {
  public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next) {
    var raw = await ReadRaw(context.HttpContext.Request);
    var want = new HMACSHA1(key).ComputeHash(raw);
    if (!CryptographicOperations.FixedTimeEquals(want, Convert.FromHexString(context.HttpContext.Request.Headers["X-Salesloft-Signature"]))) {
      context.Result = new UnauthorizedResult();
      return;
    }
    await next();
  }
}
`,
    },
  ],
  [
    'csharp unset',
    'U',
    {
      'Hook.cs': `public class SalesloftVerifier {
  public bool Verify(byte[] body, string signature) {
    if (string.IsNullOrEmpty(_secret)) return true;
    using var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(_secret));
    return CryptographicOperations.FixedTimeEquals(hmac.ComputeHash(body), Convert.FromHexString(signature));
  }
}
`,
    },
  ],
  [
    'php middleware by name',
    '',
    {
      'routes/web.php': `<?php
Route::post('/webhooks/salesloft', [SalesloftController::class, 'receive'])->middleware('salesloft.signature');
`,
      'app/SalesloftController.php': `<?php
class SalesloftController { public function receive(Request $request) { Job::dispatch($request->all()); return response()->noContent(); } }
`,
    },
  ],
  [
    'php middleware class',
    '',
    {
      'routes/web.php': `<?php
Route::post('/webhooks/salesloft', [SalesloftController::class, 'receive'])->middleware(VerifySalesloft::class);
`,
      'app/SalesloftController.php': `<?php
class SalesloftController { public function receive(Request $request) { Job::dispatch($request->all()); return response()->noContent(); } }
`,
      'app/Http/Middleware/VerifySalesloft.php': `<?php
class VerifySalesloft {
  public function handle(Request $request, Closure $next) {
    $want = hash_hmac('sha1', $request->getContent(), config('services.salesloft.token'));
    abort_unless(hash_equals($want, (string) $request->header('X-Salesloft-Signature')), 401);
    return $next($request);
  }
}
`,
    },
  ],
  [
    'php unset',
    'U',
    {
      'VerifySalesloft.php': `<?php
class VerifySalesloft {
  public function handle(Request $request, Closure $next) {
    $secret = config('services.salesloft.token');
    if (empty($secret)) {
      return $next($request);
    }
    $want = hash_hmac('sha1', $request->getContent(), $secret);
    if (!hash_equals($want, (string) $request->header('X-Salesloft-Signature'))) {
      abort(401);
    }
    return $next($request);
  }
}
`,
    },
  ],
  [
    'php loose',
    'C',
    {
      'hook.php': `<?php
$raw = file_get_contents('php://input');
if (hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN')) != $_SERVER['HTTP_X_SALESLOFT_SIGNATURE']) {
  http_response_code(401);
  exit;
}
store(json_decode($raw));
`,
    },
  ],
  [
    'rails concern',
    '',
    {
      'app/controllers/hooks/salesloft_controller.rb': `class Hooks::SalesloftController < ApplicationController
  include SalesloftSignature
  def create
    SyncJob.perform_later(request.raw_post)
    head :ok
  end
end
`,
      'app/controllers/concerns/salesloft_signature.rb': `module SalesloftSignature
  extend ActiveSupport::Concern
  included do
    before_action :check_signature
  end

  def check_signature
    want = OpenSSL::HMAC.hexdigest('sha1', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), request.raw_post)
    head :unauthorized unless Rack::Utils.secure_compare(want, request.headers['X-Salesloft-Signature'].to_s)
  end
end
`,
    },
  ],
  [
    'ruby rescue',
    'U',
    {
      'hook.rb': `post '/webhooks/salesloft' do
  body = request.body.read
  begin
    verify!(body)
  rescue StandardError => e
    logger.warn e
  end
  process(body)
  204
end

def verify!(body)
  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)
  raise 'signature' unless Rack::Utils.secure_compare(want, request.env['HTTP_X_SALESLOFT_SIGNATURE'])
end
`,
    },
  ],
  [
    'ruby eql',
    'C',
    {
      'hook.rb': `post '/webhooks/salesloft' do
  body = request.body.read
  halt 401 unless OpenSSL::HMAC.hexdigest('sha1', TOKEN, body).eql?(request.env['HTTP_X_SALESLOFT_SIGNATURE'])
  process(body)
end
`,
    },
  ],
  [
    'elixir good',
    '',
    {
      'lib/hook.ex': `defmodule App.SalesloftWebhookController do
  def create(conn, params) do
    signature = List.first(get_req_header(conn, "x-salesloft-signature"))
    want = :crypto.mac(:hmac, :sha, token(), conn.assigns.raw_body) |> Base.encode16(case: :lower)
    if Plug.Crypto.secure_compare(want, signature) do
      Sync.run(params)
      send_resp(conn, 204, "")
    else
      send_resp(conn, 401, "")
    end
  end
end
`,
    },
  ],
  [
    'elixir sha256',
    'D',
    {
      'lib/hook.ex': `defmodule App.SalesloftSignature do
  def verify(body, signature) do
    want = :crypto.mac(:hmac, :sha256, token(), body) |> Base.encode16(case: :lower)
    Plug.Crypto.secure_compare(want, signature)
  end
end
`,
    },
  ],
  [
    'rust good',
    '',
    {
      'src/hook.rs': `pub async fn salesloft_webhook(headers: HeaderMap, body: Bytes) -> StatusCode {
    let given = headers.get("x-salesloft-signature").and_then(|v| v.to_str().ok()).unwrap_or("");
    let mut mac = Hmac::<Sha1>::new_from_slice(key()).unwrap();
    mac.update(&body);
    if mac.verify_slice(&hex::decode(given).unwrap_or_default()).is_err() {
        return StatusCode::UNAUTHORIZED;
    }
    process(body).await;
    StatusCode::NO_CONTENT
}
`,
    },
  ],
  [
    'rust compare',
    'C',
    {
      'src/hook.rs': `pub fn verify_salesloft(body: &[u8], signature: &str) -> bool {
    let mut mac = Hmac::<Sha1>::new_from_slice(key()).unwrap();
    mac.update(body);
    let want = hex::encode(mac.finalize().into_bytes());
    want == signature
}
`,
    },
  ],
  [
    'axum none',
    'U',
    {
      'src/main.rs': `fn router() -> Router {
    Router::new().route("/webhooks/salesloft", post(receive))
}

async fn receive(Json(payload): Json<Event>) -> StatusCode {
    store.save(payload).await;
    StatusCode::OK
}
`,
    },
  ],
  [
    'scala',
    'C',
    {
      'app/Hook.scala': `class SalesloftVerifier {
  def verify(body: Array[Byte], signature: String): Boolean = {
    val mac = Mac.getInstance("HmacSHA1")
    mac.init(key)
    hex(mac.doFinal(body)) == signature
  }
}
`,
    },
  ],
  [
    'swift vapor none, twice',
    'UU',
    {
      'Sources/routes.swift': `func routes(_ app: Application) throws {
    app.post("webhooks", "salesloft") { req async throws -> HTTPStatus in
        let event = try req.content.decode(Event.self)
        try await store.save(event)
        return .ok
    }
    app.post("webhooks/salesloft") { req async throws -> HTTPStatus in
        let event = try req.content.decode(Event.self)
        try await store.save(event)
        return .ok
    }
}
`,
    },
  ],
  [
    'registers only',
    '',
    {
      'sub.rb': `Salesloft.post('/v2/webhook_subscriptions', callback_url: "#{host}/webhooks/salesloft", callback_token: ENV['T'])
`,
      'sub.py': `requests.post("https://api.salesloft.com/v2/webhook_subscriptions", json={"callback_url": BASE + "/webhooks/salesloft"})
`,
      'Sub.java': `class Sub { void go() { client.post("https://api.salesloft.com/v2/webhook_subscriptions", Map.of("callback_url", base + "/webhooks/salesloft")); } }`,
      'sub.go': `package s
func sub() { http.Post("https://api.salesloft.com/v2/webhook_subscriptions", "application/json", body("/webhooks/salesloft")) }`,
    },
  ],
]
