// The same questions in other languages.
import type { Case } from './judged.ts'

export const languageCases: readonly Case[] = [
  [
    'py flask none',
    'U',
    {
      'app.py': `@app.route("/webhooks/salesloft", methods=["POST"])
def salesloft():
    data = request.get_json()
    process(data)
    return "", 200
`,
    },
  ],
  [
    'py fastapi good',
    '',
    {
      'app.py': `@router.post("/webhooks/salesloft")
async def hook(request: Request, x_salesloft_signature: str = Header(None)):
    body = await request.body()
    expected = hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()
    if not hmac.compare_digest(expected, x_salesloft_signature or ""):
        raise HTTPException(status_code=401)
    await process(json.loads(body))
`,
    },
  ],
  [
    'py == sha256 parsed',
    'CDP',
    {
      'app.py': `@csrf_exempt
def salesloft_webhook(request):
    signature = request.headers.get("X-Salesloft-Signature")
    payload = json.loads(request.body)
    digest = hmac.new(settings.SECRET.encode(), json.dumps(payload).encode(), digestmod=hashlib.sha256).hexdigest()
    if digest != signature:
        return HttpResponse(status=401)
    handle(payload)
    return HttpResponse()
`,
    },
  ],
  [
    'py optional secret',
    'U',
    {
      'app.py': `@app.post("/webhooks/salesloft")
def hook():
    if SALESLOFT_WEBHOOK_SECRET:
        sig = request.headers.get("x-salesloft-signature", "")
        mac = hmac.new(SALESLOFT_WEBHOOK_SECRET.encode(), request.data, "sha1").hexdigest()
        if not hmac.compare_digest(mac, sig):
            abort(401)
    process(request.json)
    return "ok"
`,
    },
  ],
  [
    'py imported helper',
    'CD',
    {
      'app/hooks.py': `from app.security import check_signature
@bp.route("/webhooks/salesloft", methods=["POST"])
def salesloft():
    if not check_signature(request.get_data(), request.headers.get("X-Salesloft-Signature")):
        abort(403)
    process(request.json)
    return "ok"
`,
      'app/security.py': `import hmac, hashlib
def check_signature(body, given):
    want = hmac.new(KEY, body, hashlib.sha512).hexdigest()
    return want == given
`,
    },
  ],
  [
    'rb none',
    'U',
    {
      'app/controllers/salesloft_webhooks_controller.rb': `class SalesloftWebhooksController < ApplicationController
  skip_before_action :verify_authenticity_token
  def create
    SalesloftSync.perform_later(params.to_unsafe_h)
    head :ok
  end
end
`,
    },
  ],
  [
    'rb good',
    '',
    {
      'app/controllers/webhooks/salesloft_controller.rb': `class Webhooks::SalesloftController < ApplicationController
  before_action :verify_signature
  def create
    Sync.perform_later(request.raw_post)
    head :ok
  end
  private
  def verify_signature
    expected = OpenSSL::HMAC.hexdigest('SHA1', ENV.fetch('SALESLOFT_WEBHOOK_SECRET'), request.raw_post)
    head :unauthorized unless ActiveSupport::SecurityUtils.secure_compare(expected, request.headers['X-Salesloft-Signature'].to_s)
  end
end
`,
    },
  ],
  [
    'rb open',
    'CDPU',
    {
      'app/controllers/webhooks/salesloft_controller.rb': `class Webhooks::SalesloftController < ApplicationController
  before_action :verify_signature
  def create
    Sync.perform_later(params)
    head :ok
  end
  private
  def verify_signature
    return if secret.blank?
    expected = OpenSSL::HMAC.hexdigest(OpenSSL::Digest.new('sha256'), secret, params.to_json)
    head :unauthorized unless expected == request.env['HTTP_X_SALESLOFT_SIGNATURE']
  end
end
`,
    },
  ],
  [
    'rb sinatra',
    'U',
    {
      'app.rb': `post '/webhooks/salesloft' do
  payload = JSON.parse(request.body.read)
  handle(payload)
  200
end
`,
    },
  ],
  [
    'rb routes',
    'U',
    {
      'config/routes.rb': `Rails.application.routes.draw do
  post '/webhooks/salesloft', to: 'hooks#salesloft'
end
`,
      'app/controllers/hooks_controller.rb': `class HooksController < ApplicationController
  def salesloft
    Thing.create!(params[:data])
    head :ok
  end
end
`,
    },
  ],
  [
    'php none',
    'U',
    {
      'webhook_salesloft.php': `<?php
$event = $_SERVER['HTTP_X_SALESLOFT_EVENT'];
$data = json_decode(file_get_contents('php://input'), true);
save($event, $data);
`,
    },
  ],
  [
    'php good',
    '',
    {
      'routes/api.php': `<?php
Route::post('/webhooks/salesloft', function (Request $request) {
  $expected = hash_hmac('sha1', $request->getContent(), config('services.salesloft.secret'));
  if (!hash_equals($expected, (string) $request->header('X-Salesloft-Signature'))) { abort(401); }
  dispatch(new Handle($request->all()));
  return response('ok');
});
`,
    },
  ],
  [
    'php laravel ctrl',
    'CDP',
    {
      'routes/api.php': `<?php
Route::post('/webhooks/salesloft', [SalesloftController::class, 'handle']);
`,
      'app/Http/Controllers/SalesloftController.php': `<?php
class SalesloftController extends Controller {
  public function handle(Request $request) {
    $signature = $request->header('X-Salesloft-Signature');
    $computed = hash_hmac('sha256', json_encode($request->all()), env('SALESLOFT_WEBHOOK_SECRET'));
    if ($signature != $computed) { return response()->json(['error' => 'x'], 401); }
    Job::dispatch($request->all());
    return response()->json([]);
  }
}
`,
    },
  ],
  [
    'php ignored',
    'U',
    {
      'hook.php': `<?php
class SalesloftWebhookController {
  public function handle(Request $request) {
    $ok = hash_equals(hash_hmac('sha1', $request->getContent(), $this->secret), $request->header('X-Salesloft-Signature'));
    $this->process($request->all());
  }
}
`,
    },
  ],
  [
    'go good',
    '',
    {
      'h.go': `package h
func (h *H) Salesloft(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(r.Body)
	if err != nil { http.Error(w, "x", 400); return }
	mac := hmac.New(sha1.New, []byte(h.secret))
	mac.Write(body)
	want := hex.EncodeToString(mac.Sum(nil))
	if !hmac.Equal([]byte(want), []byte(r.Header.Get("X-Salesloft-Signature"))) {
		http.Error(w, "bad", http.StatusUnauthorized)
		return
	}
	h.process(body)
}
`,
    },
  ],
  [
    'go bad',
    'CDU',
    {
      'h.go': `package h
func main() { http.HandleFunc("/webhooks/salesloft", handleSalesloft) }
func handleSalesloft(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	if !verify(body, r.Header.Get("X-Salesloft-Signature")) {
		http.Error(w, "bad", http.StatusUnauthorized)
	}
	process(body)
}
`,
      'sig.go': `package h
func verify(body []byte, sig string) bool {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	return hex.EncodeToString(mac.Sum(nil)) == sig
}
`,
    },
  ],
  [
    'go none',
    'U',
    {
      'h.go': `package h
func main() { http.HandleFunc("/webhooks/salesloft", func(w http.ResponseWriter, r *http.Request) {
	var e Event
	json.NewDecoder(r.Body).Decode(&e)
	store.Save(e)
}) }
`,
    },
  ],
  [
    'java bad',
    'CD',
    {
      'C.java': `@RestController @RequestMapping("/webhooks")
public class C {
  @PostMapping("/salesloft")
  public ResponseEntity<String> hook(@RequestHeader("X-Salesloft-Signature") String sig, @RequestBody String body) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret.getBytes(), "HmacSHA256"));
    String want = Hex.encodeHexString(mac.doFinal(body.getBytes()));
    if (!want.equals(sig)) { return ResponseEntity.status(401).build(); }
    service.process(body);
    return ResponseEntity.ok("ok");
  }
}`,
    },
  ],
  [
    'java none',
    'U',
    {
      'C.java': `@RestController
public class C {
  @PostMapping("/webhooks/salesloft")
  public void hook(@RequestBody Event event) { service.process(event); }
}`,
    },
  ],
  [
    'java good svc',
    '',
    {
      'C.java': `@RestController
public class C {
  private final SignatureVerifier verifier;
  @PostMapping("/webhooks/salesloft")
  public ResponseEntity<?> hook(@RequestHeader("X-Salesloft-Signature") String sig, @RequestBody byte[] body) {
    if (!verifier.matches(body, sig)) return ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    service.process(body);
    return ResponseEntity.ok().build();
  }
}`,
      'SignatureVerifier.java': `public class SignatureVerifier {
  public boolean matches(byte[] body, String sig) {
    Mac mac = Mac.getInstance("HmacSHA1");
    return MessageDigest.isEqual(hex(mac.doFinal(body)), sig.getBytes());
  }
}`,
    },
  ],
  [
    'kotlin bad',
    'U',
    {
      'R.kt': `fun Route.hooks() {
  post("/webhooks/salesloft") {
    val event = call.receive<Event>()
    service.process(event)
    call.respond(HttpStatusCode.OK)
  }
}`,
    },
  ],
  [
    'kotlin cmp',
    'C',
    {
      'R.kt': `fun Route.hooks() {
  post("/webhooks/salesloft") {
    val body = call.receiveText()
    val sig = call.request.headers["X-Salesloft-Signature"]
    val mac = Mac.getInstance("HmacSHA1")
    val want = mac.doFinal(body.toByteArray()).toHex()
    if (want != sig) { call.respond(HttpStatusCode.Unauthorized); return@post }
    service.process(body)
  }
}`,
    },
  ],
  [
    'cs bad',
    'U',
    {
      'C.cs': `public class SalesloftController : ControllerBase {
  [HttpPost("webhooks/salesloft")]
  public async Task<IActionResult> Post([FromBody] SalesloftEvent evt) {
    await _service.Process(evt);
    return Ok();
  }
}`,
    },
  ],
  [
    'cs good',
    '',
    {
      'C.cs': `app.MapPost("/webhooks/salesloft", async (HttpRequest req) => {
  using var reader = new StreamReader(req.Body);
  var body = await reader.ReadToEndAsync();
  using var hmac = new HMACSHA1(Encoding.UTF8.GetBytes(secret));
  var want = Convert.ToHexString(hmac.ComputeHash(Encoding.UTF8.GetBytes(body))).ToLower();
  if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(want), Encoding.UTF8.GetBytes(req.Headers["X-Salesloft-Signature"].ToString()))) return Results.Unauthorized();
  await Process(body);
  return Results.Ok();
});`,
    },
  ],
  [
    'cs parsed',
    'CDP',
    {
      'C.cs': `public class SalesloftController : ControllerBase {
  [HttpPost("webhooks/salesloft")]
  public IActionResult Post([FromBody] JsonElement payload) {
    var sig = Request.Headers["X-Salesloft-Signature"];
    var json = JsonSerializer.Serialize(payload);
    var hash = new HMACSHA256(key).ComputeHash(Encoding.UTF8.GetBytes(json));
    if (Convert.ToHexString(hash) == sig) { Handle(payload); return Ok(); }
    return Unauthorized();
  }
}`,
    },
  ],
  [
    'rust good',
    'D',
    {
      'h.rs': `async fn salesloft_webhook(headers: HeaderMap, body: Bytes) -> StatusCode {
    let sig = headers.get("x-salesloft-signature");
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap();
    mac.update(&body);
    if mac.verify_slice(&hex::decode(sig).unwrap()).is_err() { return StatusCode::UNAUTHORIZED; }
    process(body);
    StatusCode::OK
}`,
    },
  ],
  [
    'elixir',
    'U',
    {
      'h.ex': `defmodule AppWeb.SalesloftWebhookController do
  def create(conn, params) do
    Sync.run(params)
    send_resp(conn, 200, "")
  end
end
`,
    },
  ],
]
