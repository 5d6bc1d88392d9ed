export const id = 739;
export const ids = [739];
export const modules = {

/***/ 4739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assess: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./lib/scan/context.js
var context = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/webhooks/blank.js
var blank = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/webhooks/brackets.js
var brackets = __webpack_require__(8141);
;// CONCATENATED MODULE: ./lib/webhooks/code.js
function takesNext({ params }) {
    return params.some((name) => /^\$?(?:next|done|chain|filterChain|call_next|get_response)$/.test(name));
}
const sliceOf = (text, { start, end }) => text.slice(start, end);
const isWithin = (inner, outer) => inner.start >= outer.start && inner.end <= outer.end;

;// CONCATENATED MODULE: ./lib/webhooks/nesting.js

const ordered = new WeakMap();
function byBody({ routines }) {
    const known = ordered.get(routines);
    if (known !== undefined)
        return known;
    const sorted = routines.toSorted((a, b) => a.body.start - b.body.start);
    ordered.set(routines, sorted);
    return sorted;
}
function routinesWithin(code, span) {
    const all = byBody(code);
    const found = [];
    for (let at = firstFrom(all, span.start); at < all.length; at++) {
        const routine = all[at];
        if (routine === undefined || routine.body.start > span.end)
            break;
        if (isWithin(routine.body, span))
            found.push(routine);
    }
    return found;
}
function firstFrom(all, start) {
    let low = 0;
    let high = all.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.body.start ?? Infinity) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/webhooks/vocabulary.js
const deliveryHeader = /x[-_]?salesloft[-_]?(signature|event)/gi;
const signatureHeader = /x[-_]?salesloft[-_]?signature/i;
const verifying = /verif|valid(?!ation_?error)|signature|authentic|hmac|is_?signed|check_?(?:sig|token|secret)|guard|constant_?time|secure_?compare|unauthorized_?unless/i;
const signatureWord = /sig(?:nature)?s?\b|_sig\b|hmac|x[-_]?salesloft|\bheader/i;
const secretWord = /secret|callback_?token|signing_?key|webhook_?(?:token|key)|hmac_?key|salesloft_?(?:token|key)\b|\b(?:key|token)\b/i;
const environmentWord = /node_env|is_?(?:dev|prod|test|local)|\b(?:rails|app|go|flask|django)_?env|\bdebug\b|environment\b|\.env\b\s*[!=]|skip_|disabled?\b|enabled?\b|verif|bypass|\bprod(?:uction)?\b|\bdevelopment\b/i;
const logging = /(?:^|[^\w$])(?:console|log(?:ger|ging)?|slog|sentry|bugsnag|rollbar|metrics?|statsd|span|tracer|newrelic|Rails\.logger|Log|Logger|error_log|print(?:ln|f)?|puts|warn|fmt\.Print\w*|debug|capture\w*|report\w*|System\.out\.print\w*)\b/i;
const refusing = /\b(?:40[0-9]|4[12][0-9]|50[0-9])\b|unauthori[sz]ed|forbid|forbidden|bad_?request|http\.Error|abort|denied|\breject|UnprocessableEntity|InternalServerError|SC_|HttpException|throw|raise|\bnext\((?!\s*\))/i;
const requestUse = /\breq(?:uest)?\b|\bctx\b|\bcontext\.request|\bevent\b|\bpayload\b|\bbody\b|\$request|php:\/\/input|\bparams\b|raw_post|\br\.Body\b|HttpServletRequest|RequestBody|FromBody|HttpRequest|\bc\.(?:Body|BodyParser|Bind|ShouldBind\w*|Request)\b|\bcall\.receive|\bconn\b/i;
const serialising = /JSON\.(?:stringify|generate|dump)\s{0,9}\(|\bjson\.(?:dumps|Marshal(?:Indent)?|stringify)\s{0,9}\(|\bjson_encode\s{0,9}\(|\.to_json\b|\.toJSONString\s{0,9}\(|\bstringify\s{0,9}\(|writeValueAs(?:String|Bytes)\s{0,9}\(|JsonSerializer\.Serialize(?:Async|ToUtf8Bytes|ToElement|ToDocument|ToNode)?\s{0,9}\(|SerializeObject\s{0,9}\(|\btoJson\s{0,9}\(|serde_json::to_(?:string|vec|value)(?:_pretty)?\s{0,9}\(|\b(?:Jason|Poison)\.encode!?\s{0,9}\(|Json\.(?:encodeToString|stringify|toJson)\s{0,9}\(|\bjsonEncode\s{0,9}\(|http_build_query\s{0,9}\(|urlencode\s{0,9}\(|\bujson\.dumps\s{0,9}\(|\borjson\.dumps\s{0,9}\(|JSONSerialization\.data\s{0,9}\(/;
const safeCompare = /\b(?:timingSafeEqual|safeCompare|timingSafeCompare|constantTimeEquals?|constantTimeCompare|secureCompare|tsscmp|safe_compare|scmp|compare_digest|constant_time_compare|fixed_length_secure_compare|secure_compare|hash_equals|ConstantTimeCompare|hmac\.Equal|MessageDigest\.isEqual|FixedTimeEquals|constant_time_eq|ct_eq|verify_slice|const_time_compare)\b\s*[(:]?/;
const subtleVerify = /\bsubtle\.verify\s*\(|\bhmac\w*\.verify(?:_slice|_truncated_left)?\s*\(|\bmac\.verify(?:_slice)?\s*\(/i;
const throwingCompare = /\btimingSafeEqual\s*\(|\bfixed_length_secure_compare\s*\(?/;
const harmless = /^(?:express|json|raw|text|urlencoded|bodyParser|body_?parser|cors|helmet|morgan|rate_?limit\w*|limiter|throttle\w*|multer|upload\w*|async_?handler\w*|wrap\w*|catch\w*|compress\w*|logger|logging|log\w*|cookieParser|koa_?body\w{0,20}|\w{0,20}parser|next|req|res|router|app|server|true|false|null|undefined|type|application|limit|strict|verify|parse\w*|csrf_exempt|async|function|return|request|response|handler|controller|webhooks?|views?|self|this|POST|post|method|methods|path|url|name|config|options|schema|Promise|Body|HttpCode|Public|Api\w*|RestController|Controller|Post\w*|RequestMapping|Route\w*|HttpPost|FromBody|FromHeader|RequestBody|RequestHeader|RequestMethod|bind|call|apply|then|catch|strip_?slashes|timeout|metrics\w*|tracing\w*|instrument\w*)$/i;

;// CONCATENATED MODULE: ./lib/webhooks/calls.js





const called = /(?<![\w$])([A-Za-z_$][\w$]*[?!]?)\s{0,3}(?:<[^<>()]{0,80}>)?\(/g;
const keyword = /^(?:if|for|foreach|while|switch|catch|return|await|function|func|fn|typeof|new|not|and|or|in|unless|elsif|elif|print|echo|isset|empty|match|async|super)$/;
function callsIn(code, span) {
    const text = shallow(code, span);
    const found = [...text.matchAll(called)].flatMap((match) => {
        const name = match[1] ?? '';
        const start = span.start + match.index;
        if (keyword.test(name) && !/[.:>]\s*$/.test(code.bare.slice(Math.max(0, start - 3), start)))
            return [];
        const open = start + match[0].length - 1;
        const close = code.partner.get(open) ?? open;
        const args = close > open ? (0,brackets/* splitArguments */.vj)(code, { start: open + 1, end: close }) : [];
        return [{ name, receiver: receiverBefore(code.bare, start), args, start, end: close + 1 }];
    });
    return code.language.id === 'ruby' || code.language.id === 'elixir'
        ? [...found, ...bareCalls(text, span, found)]
        : found;
}
function bareCalls(text, span, known) {
    return [...text.matchAll(/(?<![:@.\w'"])[a-z_][\w]*[?!]?(?![\w(:])/g)].flatMap(({ 0: name, index }) => {
        const start = span.start + index;
        if (!verifying.test(name) || known.some((one) => one.start === start))
            return [];
        if (/^\s*=(?!=)/.test(text.slice(index + name.length, index + name.length + 5)))
            return [];
        return [{ name, receiver: '', args: [], start, end: start + name.length }];
    });
}
function receiverBefore(bare, start) {
    const chain = /(?<![\w$])([A-Za-z_$][\w$]*)?(?:\([^()]{0,80}\))?[!?]?(?:\?\.|\.|->|::)$/.exec(bare.slice(Math.max(0, start - 120), start).trimEnd());
    return chain === null ? '' : (chain[1] ?? '?');
}
function shallow(code, span) {
    const inner = routinesInside(code, span).map(({ body }) => ({
        start: body.start - span.start,
        end: body.end - span.start,
    }));
    return (0,blank/* blankOut */.b)(code.bare.slice(span.start, span.end), inner);
}
function routinesInside(code, span) {
    const inside = routinesWithin(code, span).filter(({ head, body }) => head.start >= span.start && body.end > body.start);
    return inside.filter((one) => !inside.some((other) => other !== one && isWithin(one.body, other.body)));
}
function wordsIn(bare) {
    return bare.match(/[A-Za-z_$@][\w$]*[?!]?/g) ?? [];
}
function mentions(bare, names) {
    return (names.size > 0 && wordsIn(bare).some((word) => names.has(word.replace(/[?!]$/, '')) || names.has(word)));
}

;// CONCATENATED MODULE: ./lib/webhooks/branches.js



const yes = /^\(?(?:true|True|1|YES|Ok\(\(?\)?\)|Ok\(true\)|:ok|true,\s*nil|nil,\s*true|Boolean\.TRUE|Promise\.resolve\((?:true)?\)|Task\.CompletedTask|\{\s{0,20}(?:valid|ok|isValid|verified|success)["']?\s{0,9}:\s{0,9}true\b[^}]{0,200}\})\)?$/;
const through = /\bnext\(\s*\)|\$next\(|\bcall_next\(|\bdoFilter\(|\bawait next\(|\bnext\.ServeHTTP\(|\bproceed\(|\bc\.Next\(\)/;
const denying = /^(?:is|has|was|are|should)?_?(?:invalid|not_?(?:valid|verif|authentic|sign)|un(?:verified|authenticated|authorized|authorised|signed|trusted)|forged|tampered|bad|wrong|missing|mismatch|reject|fail)/i;
const no = /^\(?(?:false|False|0|NO|Ok\(false\)|Boolean\.FALSE|Promise\.resolve\(false\))\)?$/;
function effectIn(scope, steps) {
    const { code, routine, role } = scope;
    const effect = effectOf(code, steps, role);
    if (role !== 'helper' || !denying.test(routine.name))
        return effect;
    const given = steps.find(({ kind }) => kind === 'give');
    const text = given?.kind === 'give' ? sliceOf(code.code, given.value).trim() : '';
    return no.test(text) ? 'accepts' : effect === 'accepts' ? 'refuses' : effect;
}
function effectOf(code, steps, role) {
    for (const step of steps) {
        const effect = effectOfStep(code, step, role);
        if (effect !== 'falls')
            return effect;
    }
    return 'falls';
}
function effectOfStep(code, step, role) {
    if (step.kind === 'fail')
        return 'refuses';
    if (step.kind === 'give')
        return effectOfResult(code, step.value, role);
    if (step.kind === 'do' || step.kind === 'set') {
        const text = sliceOf(code.code, step.value);
        if (role === 'guard' && through.test(text))
            return 'accepts';
        return step.kind === 'do' && refusing.test(text) && !logging.test(text) ? 'refuses' : 'falls';
    }
    if (step.kind === 'choice') {
        const then = effectOf(code, step.whenTrue, role);
        const otherwise = effectOf(code, step.otherwise, role);
        return then === otherwise ? then : 'falls';
    }
    if (step.kind === 'attempt')
        return effectOf(code, step.body, role);
    return 'falls';
}
function effectOfResult(code, value, role) {
    const text = sliceOf(code.code, value).trim();
    if (text === '')
        return role === 'handler' ? 'refuses' : 'leaves';
    if (role === 'guard' && through.test(text))
        return 'accepts';
    if (yes.test(text))
        return role === 'handler' ? 'refuses' : 'accepts';
    return 'refuses';
}
function isExit(steps) {
    return steps.some((step) => step.kind === 'give' ||
        step.kind === 'fail' ||
        (step.kind === 'choice' && isExit(step.whenTrue) && isExit(step.otherwise)) ||
        (step.kind === 'block' && isExit(step.body)) ||
        (step.kind === 'attempt' && isExit(step.body)));
}
function givesValue(steps) {
    return steps.some((step) => (step.kind === 'give' && step.value.end > step.value.start) ||
        (step.kind === 'choice' && (givesValue(step.whenTrue) || givesValue(step.otherwise))) ||
        (step.kind === 'block' && givesValue(step.body)));
}
const answering = /^(?:res|response|reply|resp|w|c|ctx|Response|NextResponse|render|head|json|jsonify|status|send|end|sendStatus|write|writeHead|set|header|JsonResponse|HttpResponse|Ok|NoContent|ResponseEntity|make_response|text|respond|body|build|ok|noContent|WriteHeader|code|setHeader|new|String|JSON|Date|now|success|http_response_code|header|echo|exit)$/;
function acts(code, steps) {
    return steps.some((step) => {
        if (step.kind === 'choice')
            return acts(code, step.whenTrue) || acts(code, step.otherwise);
        if (step.kind === 'attempt' || step.kind === 'block')
            return acts(code, step.body);
        return step.kind !== 'fail' && actsIn(code, step.value);
    });
}
const writes = /^(?:send|write|set|put|add)$/;
const ownThings = /^(?:|\?|request|req|headers?|params|searchParams|url|map|cookies?|this|self)$/i;
const answers = (name, receiver) => answering.test(receiver) || (answering.test(name) && (!writes.test(name) || ownThings.test(receiver)));
function actsIn(code, value) {
    if (logging.test(shallow(code, value).slice(0, 60)))
        return false;
    const calls = callsIn(code, value);
    const some = calls.some(({ name, receiver }) => !answers(name, receiver));
    return some || routinesInside(code, value).some(({ steps }) => acts(code, steps));
}

// EXTERNAL MODULE: ./lib/webhooks/languages.js
var languages = __webpack_require__(4413);
;// CONCATENATED MODULE: ./lib/webhooks/modules.js
const scripts = ['ts', 'tsx', 'js', 'jsx', 'mts', 'cts', 'mjs', 'cjs', 'vue', 'svelte'];
function pathsOf(paths) {
    const all = new Set(paths);
    const byName = grouped(paths, (path) => plainName(path));
    const byFolder = grouped(paths, folderOf);
    return {
        has: (path) => all.has(path),
        endingIn: (suffix, near) => (byName.get(plainName(suffix)) ?? [])
            .filter((path) => path === suffix || path.endsWith(`/${suffix}`))
            .sort((a, b) => shared(b, near) - shared(a, near) || a.length - b.length)[0],
        inFolder: (folder) => byFolder.get(folder) ?? [],
        called: (name) => byName.get(plain(name)) ?? [],
    };
}
function grouped(paths, keyOf) {
    const groups = new Map();
    for (const path of paths) {
        const key = keyOf(path);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [path]);
        else
            group.push(path);
    }
    return groups;
}
const folderOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const plain = (name) => name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
const plainName = (path) => plain(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
function shared(a, b) {
    let at = 0;
    while (at < a.length && a[at] === b[at])
        at++;
    return at;
}
function moduleNamed(from, { path, language }, paths) {
    if (language.id === 'python')
        return firstOf(pythonForms(from, path), path, paths);
    if (language.id !== 'javascript')
        return undefined;
    if (from.startsWith('.')) {
        const base = joined(folderOf(path), from);
        return scriptForms(base).find((form) => paths.has(form));
    }
    const alias = /^(?:@\/|~\/?|\$lib\/|#|src\/|@app\/|@lib\/|@server\/)(.+)$/.exec(from)?.[1];
    if (alias !== undefined)
        return firstOf(scriptForms(alias), path, paths);
    const inner = /^@[\w-]+\/[\w-]+\/([\w.-]+\/.+)$/.exec(from)?.[1];
    return inner === undefined ? undefined : firstOf(scriptForms(inner), path, paths);
}
function firstOf(forms, near, paths) {
    for (const form of forms) {
        const found = paths.has(form) ? form : paths.endingIn(form, near);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function scriptForms(base) {
    const stem = base.replace(/\.(?:[cm]?js|jsx)$/, '');
    const endings = scripts.map((ending) => `.${ending}`);
    return [
        base,
        ...endings.map((ending) => stem + ending),
        ...endings.map((ending) => `${base}/index${ending}`),
    ];
}
function pythonForms(from, path) {
    const dots = /^\.*/.exec(from)?.[0].length ?? 0;
    const rest = from.slice(dots).replaceAll('.', '/');
    let folder = dots > 0 ? folderOf(path) : '';
    for (let up = 1; up < dots; up++)
        folder = folderOf(folder);
    const base = [folder, rest].filter((part) => part !== '').join('/');
    return [`${base}.py`, `${base}/__init__.py`];
}
function joined(folder, from) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of from.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '.' && part !== '')
            parts.push(part);
    }
    return parts.join('/');
}
const hostName = /^(?:app|server|index|main|routes?|router|api|express|kernel|bootstrap|http|web|wsgi|asgi|application|__init__)\.\w{2,3}$|\.module\.ts$/i;
const subfolders = ['', 'src', 'app', 'server', 'api', 'routes'];
const mostHosts = 24;
function hostPaths({ path, language }, paths) {
    if (language.byName)
        return [];
    const found = new Set();
    for (let folder = folderOf(path);; folder = folderOf(folder)) {
        for (const sub of subfolders)
            for (const one of paths.inFolder([folder, sub].filter((part) => part !== '').join('/')))
                if (one !== path && hostName.test(one.slice(one.lastIndexOf('/') + 1)))
                    found.add(one);
        if (folder === '' || found.size > mostHosts)
            return [...found].slice(0, mostHosts);
    }
}

;// CONCATENATED MODULE: ./lib/webhooks/assigned.js

const longest = 300;
function assignmentIn(bare, span, { id }) {
    const end = Math.min(span.end, span.start + longest);
    for (let at = span.start; at < end; at++) {
        if (/[\n;{]/.test(bare[at] ?? '') || (bare[at] === '(' && at > span.start))
            return undefined;
        if (bare[at] !== '=')
            continue;
        const two = bare.slice(at, at + 2);
        if (/^==|^=>|^=~/.test(two) || /[!<>=~]/.test(bare[at - 1] ?? ''))
            return undefined;
        const value = (0,brackets/* trim */.Bq)(bare, { start: at + 1, end: span.end });
        return { kind: 'set', names: boundNames(bare, { start: span.start, end: at }, id), value };
    }
    return undefined;
}
function boundNames(bare, span, language) {
    const plain = { bare, partner: new Map() };
    const pieces = (0,brackets/* splitArguments */.vj)(plain, span);
    return pieces.flatMap((piece) => {
        const left = bare.slice(piece.start, piece.end).replace(/[:+\-|&.?]{1,3}$/, '');
        const name = language === 'kotlin' || language === 'rust' || language === 'other'
            ? left.replace(/:[^:]*$/, '')
            : left.replace(/:[^=:]*$/, '');
        return name.match(/[\w$]+/g)?.at(-1) ?? [];
    });
}

;// CONCATENATED MODULE: ./lib/webhooks/brace-steps.js


const exits = /^(?:throw|raise|panic|(?:anyhow::)?bail|die|exit|abort|fatalError|continue|break)\b/;
const blocks = /^(?:for|while|foreach|switch|using|synchronized|lock|do|match|when|loop|unsafe|fixed|defer|finally|namespace)\b/;
const declared = /^(?:(?:public|private|protected|internal|static|final|abstract|open|override|async|pub|export|default|sealed|partial|data|suspend|inline|readonly|mutating|virtual)\s+){0,8}(?:class|interface|trait|enum|struct|impl|object|record|func|fun|fn|function|def|mod|extension|protocol)\b/;
function braceSteps(source, span) {
    const steps = [];
    let at = span.start;
    while (at < span.end) {
        if (/[\s;})\]]/.test(source.bare[at] ?? '')) {
            at++;
            continue;
        }
        const read = statementAt(source, { start: at, end: span.end });
        steps.push(...read.steps);
        at = Math.max(read.end, at + 1);
    }
    return source.language.implicit ? withResult(source, steps) : steps;
}
function withResult({ bare }, steps) {
    const last = steps.at(-1);
    if (last?.kind !== 'do' || /^\s*;/.test(bare.slice(last.value.end, last.value.end + 50)))
        return [...steps];
    return [...steps.slice(0, -1), { kind: 'give', value: last.value }];
}
function statementAt(source, span) {
    const ahead = source.bare.slice(span.start, Math.min(span.end, span.start + 200));
    if (ahead.startsWith('{'))
        return blockAt(source, span);
    if (/^(?:if|guard)\b/.test(ahead))
        return choiceAt(source, span);
    if (/^try\b(?!\s*[!?(]|\s+await)/.test(ahead))
        return attemptAt(source, span);
    if (blocks.test(ahead))
        return loopAt(source, span);
    const end = statementEnd(source, span);
    if (declared.test(ahead))
        return { steps: [], end };
    const label = /^(?:case\b[^:{}\n]{0,200}:|default\s*:|else\b)/.exec(ahead)?.[0];
    if (label !== undefined)
        return { steps: [], end: span.start + label.length };
    return { steps: [simple(source, { start: span.start, end })], end };
}
function simple({ bare, language }, span) {
    const value = (0,brackets/* trim */.Bq)(bare, span);
    const words = bare.slice(value.start, Math.min(value.end, value.start + 200));
    if (exits.test(words))
        return { kind: 'fail', value };
    const back = /^(?:return(?:@\w{1,50})?|yield return)\b/.exec(words)?.[0];
    if (back !== undefined)
        return { kind: 'give', value: (0,brackets/* trim */.Bq)(bare, { ...value, start: value.start + back.length }) };
    return assignmentIn(bare, value, language) ?? { kind: 'do', value };
}
function blockAt(source, { start, end }) {
    const close = Math.min((0,brackets/* skipBracket */.Wv)(source, start), end);
    const inner = close === start ? end : close;
    return {
        steps: braceSteps({ ...source, language: { ...source.language, implicit: false } }, { start: start + 1, end: inner }),
        end: inner + 1,
    };
}
function bodyAt(source, span) {
    const start = skipSpace(source.bare, span.start);
    return statementAt(source, { start, end: span.end });
}
function choiceAt(source, span) {
    const keyword = /^\w+/.exec(source.bare.slice(span.start, span.start + 10))?.[0] ?? 'if';
    const test = testAt(source, { start: span.start + keyword.length, end: span.end });
    let from = test.end;
    const elseFirst = /^\s*else\b/.exec(source.bare.slice(from, from + 100));
    if (keyword === 'guard' && elseFirst !== null)
        from += elseFirst[0].length;
    const then = bodyAt(source, { start: from, end: span.end });
    const other = /^[\s;]{0,200}else(?:(?=if\b)|\b)/.exec(source.bare.slice(then.end, then.end + 220));
    const otherwise = other === null
        ? { steps: [], end: then.end }
        : bodyAt(source, { start: then.end + other[0].length, end: span.end });
    const step = {
        kind: 'choice',
        test: (0,brackets/* trim */.Bq)(source.bare, test),
        whenTrue: then.steps,
        otherwise: otherwise.steps,
        negated: keyword === 'guard',
    };
    return { steps: [step], end: otherwise.end };
}
function testAt(source, span) {
    const start = skipSpace(source.bare, span.start);
    const close = (0,brackets/* skipBracket */.Wv)(source, start);
    const bracketed = source.bare[start] === '(' && close > start;
    if (bracketed && !/^(?:go|rust|other)$/.test(source.language.id))
        return { start, end: close + 1 };
    for (let at = start; at < span.end; at = (0,brackets/* skipBracket */.Wv)(source, at) + 1)
        if (source.bare[at] === '{' || /^else\b/.test(source.bare.slice(at, at + 5)))
            return { start, end: at };
    return { start, end: span.end };
}
function attemptAt(source, span) {
    let at = skipSpace(source.bare, span.start + 'try'.length);
    if (source.bare[at] === '(')
        at = skipSpace(source.bare, (0,brackets/* skipBracket */.Wv)(source, at) + 1);
    const body = bodyAt(source, { start: at, end: span.end });
    const rescues = [];
    const after = [];
    at = body.end;
    for (;;) {
        const next = skipSpace(source.bare, at);
        const word = /^(?:catch|finally)\b/.exec(source.bare.slice(next, next + 10))?.[0];
        if (word === undefined)
            break;
        const brace = bracketFrom(source, next + word.length);
        const rescue = bodyAt(source, { start: brace, end: span.end });
        if (word === 'catch')
            rescues.push(rescue.steps);
        else
            after.push(...rescue.steps);
        at = rescue.end;
    }
    return { steps: [{ kind: 'attempt', body: body.steps, rescues }, ...after], end: at };
}
function bracketFrom(source, from) {
    for (let at = from; at < Math.min(source.bare.length, from + 2000); at = (0,brackets/* skipBracket */.Wv)(source, at) + 1)
        if (source.bare[at] === '{')
            return at;
    return from;
}
function loopAt(source, span) {
    const end = statementEnd(source, span);
    for (let at = span.start; at < end; at = (0,brackets/* skipBracket */.Wv)(source, at) + 1) {
        if (source.bare[at] !== '{')
            continue;
        const body = blockAt(source, { start: at, end: span.end });
        return {
            steps: [{ kind: 'block', value: { start: span.start, end: at }, body: body.steps }],
            end: body.end,
        };
    }
    return { steps: [simple(source, { start: span.start, end })], end };
}
function statementEnd(source, { start, end }) {
    const { bare, language } = source;
    for (let at = start; at < end; at++) {
        const character = bare[at] ?? '';
        if (character === ';')
            return at;
        const close = (0,brackets/* skipBracket */.Wv)(source, at);
        if (close > at) {
            at = close;
            if (character === '{' && !continues(bare, close + 1))
                return close + 1;
        }
        else if (character === '}')
            return at;
        else if (character === '\n' && language.newlines && !goesOn(bare, start, at))
            return at;
    }
    return end;
}
const continues = (bare, at) => /^[ \t]*[.,?:)\]|&(]|^\s*[?.]/.test(bare.slice(at, at + 80));
function goesOn(bare, start, at) {
    const before = bare.slice(Math.max(start, at - 80), at).trimEnd();
    return (/(?:[=+\-*/%&|,.?:<>({[!]|\b(?:and|or|in|as))$/.test(before) ||
        /^\s*(?:[.?&|+*/:)\]]|->|and\b|or\b)/.test(bare.slice(at, at + 200)));
}
function skipSpace(bare, at) {
    while (at < bare.length && /\s/.test(bare[at] ?? ''))
        at++;
    return at;
}

;// CONCATENATED MODULE: ./lib/webhooks/brace-outline.js


const control = /^(?:if|for|foreach|while|switch|catch|using|lock|synchronized|when|match|return|new|else|do|try|throw|select|elseif|fixed|guard|defer)$/;
const group = /\b(?:class|interface|object|trait|struct|impl|record|extension)\s{1,20}([A-Za-z_]\w{0,100})/;
const lambda = /(?:=>|->|\||\b(?:func|function|fn))$/;
function braceOutline(source) {
    const groups = [];
    const bodies = [];
    for (const { index } of source.bare.matchAll(/\{/g)) {
        const close = (0,brackets/* skipBracket */.Wv)(source, index);
        if (close === index)
            continue;
        const body = { start: index, end: close + 1 };
        const head = { start: headStart(source, index), end: index };
        const before = source.bare.slice(head.start, index);
        const named = groupNamed(before);
        if (named !== undefined)
            groups.push({ name: named, head, body });
        else
            bodies.push({ head, body, ...declaredIn(source, head) });
    }
    const arrows = [...expressionBodies(source)];
    const routines = [...bodies.filter(({ kind }) => kind !== 'none'), ...arrows].map((one) => routineOf(source, one, groups));
    return {
        routines: routines.sort((a, b) => a.body.start - b.body.start),
        groups,
        imports: importsIn(source),
        exports: [],
        steps: braceSteps(source, { start: 0, end: source.bare.length }),
    };
}
function groupNamed(before) {
    const found = group.exec(before);
    if (found === null)
        return undefined;
    const after = before.slice(found.index + found[0].length);
    const isConstructor = /^\s{0,40}(?:\(|<|:)/.test(after) && !/\b(?:fun|func|function|def|fn)\b/.test(after);
    return !before.trimEnd().endsWith(')') || isConstructor ? found[1] : undefined;
}
function routineOf(source, opening, groups) {
    const { head, body, name, params, receiver, expression } = opening;
    const owner = groups.findLast((one) => one.body.start < body.start && one.body.end >= body.end)?.name;
    return {
        name,
        owner: receiver || (owner ?? ''),
        params,
        head,
        body,
        steps: expression
            ? [{ kind: 'give', value: body }]
            : braceSteps(source, { start: body.start + 1, end: body.end - 1 }),
        isAsync: false,
    };
}
const longestHead = 4000;
function headStart({ bare, partner }, brace) {
    const first = Math.max(0, brace - longestHead);
    for (let at = brace - 1; at >= first; at--) {
        if (/[;{}]/.test(bare[at] ?? ''))
            return at + 1;
        const other = partner.get(at);
        if (other !== undefined && other < at)
            at = other;
        else if (other !== undefined)
            return at + 1;
    }
    return first;
}
const none = { kind: 'none', name: '', params: [], receiver: '' };
const between = /^[^;={}]{0,200}$/;
function declaredIn(source, head) {
    const { bare } = source;
    const text = bare.slice(head.start, head.end);
    if (lambda.test(text.trimEnd()))
        return { ...none, kind: 'lambda', params: brace_outline_wordsIn(text.slice(-120)) };
    for (let at = head.end - 1; at >= head.start; at--) {
        const open = source.partner.get(at);
        if (bare[at] !== ')' || open === undefined || open < head.start)
            continue;
        if (!between.test(bare.slice(at + 1, head.end)))
            break;
        const declared = declaredAt(source, { start: open, end: at }, head);
        if (declared.kind !== 'none')
            return declared;
        at = open;
    }
    return takesBlocks.test(source.language.id) && isCallBefore(source, head.end)
        ? { ...none, kind: 'lambda' }
        : none;
}
const takesBlocks = /^(?:kotlin|scala|other|java)$/;
function isCallBefore({ bare, partner }, brace) {
    let at = brace - 1;
    while (/\s/.test(bare[at] ?? ''))
        at--;
    const open = bare[at] === ')' ? partner.get(at) : undefined;
    const word = /(?<!\w)\w+$/.exec(bare.slice(Math.max(0, (open ?? at + 1) - 60), open ?? at + 1).trimEnd())?.[0] ?? '';
    return word !== '' && !control.test(word);
}
function declaredAt(source, params, head) {
    const before = source.bare.slice(head.start, params.start);
    const name = nameAtEnd(before);
    if (name === '' || control.test(name))
        return none;
    const rest = before.slice(0, before.lastIndexOf(name)).trimEnd();
    if (/^(?:func|function|fn|fun)$/.test(name))
        return { ...none, kind: 'lambda', params: paramsIn(source, params) };
    if (rest === '' || /(?:[.=(,!&|]|->|::|\bnew|\breturn|\bawait)$/.test(rest))
        return none;
    const receiver = /\bfunc\s*\(([^()]{0,80})\)$/.exec(rest)?.[1];
    return {
        kind: 'named',
        name,
        params: paramsIn(source, params),
        receiver: receiver === undefined ? '' : (brace_outline_wordsIn(receiver).at(-1) ?? ''),
    };
}
function nameAtEnd(text) {
    const plain = text
        .slice(-200)
        .trimEnd()
        .replace(/(?:<[^<>()]{0,80}>|\[[^[\]()]{0,80}\])$/, '')
        .trimEnd();
    return /(?<![\w$])[A-Za-z_$][\w$]*$/.exec(plain)?.[0] ?? '';
}
function paramsIn(source, { start, end }) {
    const nameFirst = /^(?:go|kotlin|rust|scala|other|javascript)$/.test(source.language.id);
    return (0,brackets/* splitArguments */.vj)(source, { start: start + 1, end }).flatMap((piece) => {
        const text = source.bare
            .slice(piece.start, piece.end)
            .replace(/@\w{1,60}(?:\([^()]{0,200}\))?|\[[^[\]]{0,200}\]/g, ' ')
            .split('=', 1)[0] ?? '';
        const words = brace_outline_wordsIn(nameFirst ? (text.split(':', 1)[0] ?? '') : text);
        const name = nameFirst && source.language.id !== 'other'
            ? words.find((word) => !/^(?:mut|val|var)$/.test(word))
            : words.at(-1);
        return name ?? [];
    });
}
const brace_outline_wordsIn = (text) => text.match(/[A-Za-z_$][\w$]*/g) ?? [];
function* expressionBodies(source) {
    if (!/^(?:kotlin|csharp|scala|php)$/.test(source.language.id))
        return;
    for (const { index } of source.bare.matchAll(/=>|(?<![=!<>+*/-])=(?![=>~])/g)) {
        if (!source.bare.slice(Math.max(0, index - 100), index).includes(')'))
            continue;
        const head = { start: headStart(source, index), end: index };
        const declared = declaredIn(source, head);
        if (declared.kind !== 'named')
            continue;
        const start = skipSpace(source.bare, index + 2);
        yield { ...declared, head, body: { start, end: expressionEnd(source, start) }, expression: true };
    }
}
function expressionEnd(source, start) {
    for (let at = start; at < source.bare.length; at = (0,brackets/* skipBracket */.Wv)(source, at) + 1) {
        if (/[;})\]]/.test(source.bare[at] ?? ''))
            return at;
        if (source.bare[at] === '\n' && !/^\s*[.?&|]/.test(source.bare.slice(at, at + 80)))
            return at;
    }
    return source.bare.length;
}
function importsIn({ bare }) {
    const found = bare.matchAll(/^[ \t]{0,20}(?:import|use|using)[ \t]{1,9}(?:static[ \t]{1,9})?([\w.\\:]{1,300})/gm);
    return [...found].flatMap(({ 1: from = '' }) => {
        const local = brace_outline_wordsIn(from).at(-1);
        return local === undefined || from === 'var' ? [] : [{ local, remote: local, from }];
    });
}

;// CONCATENATED MODULE: ./lib/webhooks/indented-lines.js

function logicalLines(source) {
    const lines = [];
    for (let at = 0; at < source.bare.length;) {
        const end = lineEnd(source, at);
        const span = (0,brackets/* trim */.Bq)(source.bare, { start: at, end });
        if (span.end > span.start) {
            const indent = source.bare.slice(at, span.start).split('\n').at(-1) ?? '';
            lines.push({ ...span, indent: widthOf(indent), text: source.bare.slice(span.start, span.end) });
        }
        at = end + 1;
    }
    return lines;
}
function lineEnd(source, from) {
    const { bare } = source;
    for (let at = from; at < bare.length; at++) {
        const close = bare[at] === '{' && /^\{[ \t]{0,9}(?:\|[^|\n]{0,80}\|)?[ \t\r]{0,9}\n/.test(bare.slice(at, at + 120))
            ? at
            : (0,brackets/* skipBracket */.Wv)(source, at);
        if (close > at)
            at = close;
        else if (bare[at] === '\n' && !indented_lines_goesOn(bare, from, at))
            return at;
    }
    return bare.length;
}
function indented_lines_goesOn(bare, from, at) {
    const before = bare.slice(Math.max(from, at - 60), at);
    return (/(?:\\|&&|\|\||[,.+=]|\b(?:and|or|not))[ \t\r]*$/.test(before) ||
        /^\s*(?:&?\.\w|&&|\|\||\|>)/.test(bare.slice(at, at + 200)));
}
function widthOf(indent) {
    return indent.replaceAll('\t', '        ').length;
}

;// CONCATENATED MODULE: ./lib/webhooks/indented-steps.js


const indented_steps_declared = /^(?:(?:async\s+)?def|class|module|defp|defmodule|@\w|@)/;
const clause = /^(?:elif|elsif|else|except|rescue|ensure|finally|after|when|case)\b/;
const indented_steps_close = /^(?:end\b|\})/;
function blockEnd(lines, from, indent) {
    let next = from;
    while (next < lines.length && (lines[next]?.indent ?? 0) > indent)
        next++;
    return next;
}
function indentedSteps(source, from, to) {
    const steps = [];
    for (let at = from; at < to;) {
        const read = stepsAt(source, at, to);
        steps.push(...read.steps);
        at = Math.max(read.next, at + 1);
    }
    return steps;
}
function stepsAt(source, at, to) {
    const line = source.lines[at];
    if (line === undefined || indented_steps_close.test(line.text))
        return { steps: [], next: at + 1 };
    const inside = Math.min(blockEnd(source.lines, at + 1, line.indent), to);
    if (indented_steps_declared.test(line.text))
        return { steps: [], next: inside };
    if (/^(?:if|unless|elif|elsif)\b/.test(line.text))
        return indented_steps_choiceAt(source, at, to);
    if (/^(?:try|begin)\b/.test(line.text))
        return indented_steps_attemptAt(source, { at: at + 1, to: inside, indent: line.indent }, to);
    if (/^(?:for|while|with|async with|match|case|cond|until|loop|else|when)\b/.test(line.text)) {
        const body = indentedSteps(source, at + 1, inside);
        return { steps: [{ kind: 'block', value: line, body }], next: inside };
    }
    return { steps: indented_steps_simple(source, line), next: opensBlock(line.text) ? inside : at + 1 };
}
const opensBlock = (text) => /\bdo(?:\s*\|[^|]*\|)?$|\{\s*(?:\|[^|]*\|)?$|->$/.test(text);
function indented_steps_choiceAt(source, at, to) {
    const line = source.lines[at];
    if (line === undefined)
        return { steps: [], next: at + 1 };
    const keyword = /^\w+/.exec(line.text)?.[0] ?? 'if';
    const inside = Math.min(blockEnd(source.lines, at + 1, line.indent), to);
    const { test, rest } = testOf(source, { ...line, start: line.start + keyword.length });
    const then = [...rest, ...indentedSteps(source, at + 1, inside)];
    const after = source.lines[inside];
    let otherwise = { steps: [], next: inside };
    if (after !== undefined && inside < to && after.indent === line.indent) {
        if (/^(?:elif|elsif)\b/.test(after.text))
            otherwise = indented_steps_choiceAt(source, inside, to);
        else if (/^else\b/.test(after.text))
            otherwise = elseAt(source, inside, to);
    }
    const step = {
        kind: 'choice',
        test,
        whenTrue: then,
        otherwise: otherwise.steps,
        negated: keyword === 'unless',
    };
    return { steps: [step], next: otherwise.next };
}
function elseAt(source, at, to) {
    const line = source.lines[at];
    if (line === undefined)
        return { steps: [], next: at + 1 };
    const next = Math.min(blockEnd(source.lines, at + 1, line.indent), to);
    const inline = (0,brackets/* trim */.Bq)(source.bare, { start: line.start + 'else'.length, end: line.end });
    const colon = source.bare[inline.start] === ':' ? (0,brackets/* trim */.Bq)(source.bare, { ...inline, start: inline.start + 1 }) : inline;
    const same = colon.end > colon.start
        ? indented_steps_simple(source, { ...line, ...colon, text: source.bare.slice(colon.start, colon.end) })
        : [];
    return { steps: [...same, ...indentedSteps(source, at + 1, next)], next };
}
function testOf(source, line) {
    const text = source.bare.slice(line.start, line.end);
    const cut = /:(?=\s|$)(?![^()[\]{}]{0,200}[)\]}])|\bthen\b|,?[ \t]do\b:?/.exec(text);
    if (cut === null)
        return { test: (0,brackets/* trim */.Bq)(source.bare, line), rest: [] };
    const test = (0,brackets/* trim */.Bq)(source.bare, { start: line.start, end: line.start + cut.index });
    const after = (0,brackets/* trim */.Bq)(source.bare, { start: line.start + cut.index + cut[0].length, end: line.end });
    if (after.end <= after.start)
        return { test, rest: [] };
    return {
        test,
        rest: indented_steps_simple(source, { ...line, ...after, text: source.bare.slice(after.start, after.end) }),
    };
}
function indented_steps_attemptAt(source, body, to) {
    const steps = indentedSteps(source, body.at, body.to);
    const rescues = [];
    const after = [];
    let next = body.to;
    for (;;) {
        const line = source.lines[next];
        if (line === undefined || next >= to || line.indent !== body.indent || !clause.test(line.text))
            break;
        const end = Math.min(blockEnd(source.lines, next + 1, line.indent), to);
        const inner = indentedSteps(source, next + 1, end);
        if (/^(?:except|rescue)\b/.test(line.text))
            rescues.push(inner);
        else
            after.push(...inner);
        next = end;
    }
    if (rescues.length === 0)
        return { steps: [...steps, ...after], next };
    return { steps: [{ kind: 'attempt', body: steps, rescues }, ...after], next };
}
function indented_steps_simple(source, line) {
    const modifier = source.language.id === 'python' ? null : /\s(if|unless)\s(?!.*\belse\b)/.exec(line.text);
    if (modifier !== null && !/^\s*\w+\s*=\s*$/.test(line.text.slice(0, modifier.index))) {
        const end = line.start + modifier.index;
        const test = (0,brackets/* trim */.Bq)(source.bare, { start: end + modifier[0].length, end: line.end });
        const then = indented_steps_simple(source, { ...line, end, text: line.text.slice(0, modifier.index) });
        return [{ kind: 'choice', test, whenTrue: then, otherwise: [], negated: modifier[1] === 'unless' }];
    }
    return [indented_steps_plain(source, (0,brackets/* trim */.Bq)(source.bare, line))];
}
function indented_steps_plain({ bare, language }, value) {
    const text = bare.slice(value.start, Math.min(value.end, value.start + 100));
    if (/^(?:raise|fail|abort|halt|throw|exit|continue|break)\b(?![ \t]{0,9}=)|^next$/.test(text))
        return { kind: 'fail', value };
    const back = /^(?:return|next|yield)\b/.exec(text)?.[0];
    if (back !== undefined)
        return { kind: 'give', value: (0,brackets/* trim */.Bq)(bare, { ...value, start: value.start + back.length }) };
    return assignmentIn(bare, value, language) ?? { kind: 'do', value };
}

;// CONCATENATED MODULE: ./lib/webhooks/indented-outline.js


const definition = /^(?:async\s+)?(?:defp?|def\s+self\.)\s+(?:self\.)?([\w?!]+)\s*(?:\(([^]*?)\))?/;
const grouping = /^(?:class|module|defmodule)\s+([\w.:]+)/;
const blockGiven = /\bdo(?:\s*\|([^|]*)\|)?$|\{\s*(?:\|([^|]*)\|)?$/;
function indentedOutline(source) {
    const lines = logicalLines(source);
    const indented = { bare: source.bare, language: source.language, lines };
    const groups = lines.flatMap((line, at) => {
        const name = grouping.exec(line.text)?.[1];
        return name === undefined ? [] : [groupAt(lines, at, name)];
    });
    const routines = lines.flatMap((line, at) => routineAt(indented, { line, at }, groups));
    return {
        routines,
        groups,
        imports: indented_outline_importsIn(source.code),
        exports: [],
        steps: indentedSteps(indented, 0, lines.length),
    };
}
function groupAt(lines, at, name) {
    const line = lines[at];
    const last = lines[blockEnd(lines, at + 1, line?.indent ?? 0) - 1];
    const end = line?.end ?? 0;
    return { name, head: { start: indented_outline_headStart(lines, at), end }, body: { start: end, end: last?.end ?? end } };
}
function routineAt(source, { line, at }, groups) {
    const found = definition.exec(line.text);
    const block = found === null && source.language.id !== 'python' ? blockGiven.exec(line.text) : null;
    if (found === null &&
        (block === null || /^(?:class|module|defmodule|if|unless|case|while|for|begin)\b/.test(line.text)))
        return [];
    const to = blockEnd(source.lines, at + 1, line.indent);
    const read = indented_steps_attemptAt(source, { at: at + 1, to, indent: line.indent }, source.lines.length);
    const end = Math.max(source.lines[read.next - 1]?.end ?? line.end, line.end);
    const params = found?.[2] ?? block?.[1] ?? block?.[2] ?? '';
    return [
        {
            name: found?.[1] ?? '',
            owner: groups.findLast(({ body }) => body.start <= line.start && body.end >= line.end)?.name ?? '',
            params: params
                .split(',')
                .flatMap((one) => /^[\s*&]*(\w+)/.exec(one)?.[1] ?? [])
                .filter((name) => !/^(?:self|cls)$/.test(name)),
            head: { start: found === null ? line.start : indented_outline_headStart(source.lines, at), end: line.end },
            body: { start: line.end, end },
            steps: source.language.implicit ? indented_outline_withResult(read.steps) : read.steps,
            isAsync: line.text.startsWith('async'),
        },
    ];
}
function indented_outline_headStart(lines, at) {
    let first = at;
    while (lines[first - 1]?.text.startsWith('@') === true)
        first--;
    return lines[first]?.start ?? 0;
}
function indented_outline_withResult(steps) {
    const last = steps.at(-1);
    if (last === undefined)
        return steps;
    const before = steps.slice(0, -1);
    if (last.kind === 'do')
        return [...before, { kind: 'give', value: last.value }];
    if (last.kind === 'choice')
        return [
            ...before,
            { ...last, whenTrue: indented_outline_withResult(last.whenTrue), otherwise: indented_outline_withResult(last.otherwise) },
        ];
    if (last.kind === 'attempt')
        return [...before, { ...last, body: indented_outline_withResult(last.body), rescues: last.rescues.map(indented_outline_withResult) }];
    return steps;
}
function indented_outline_importsIn(code) {
    const found = [];
    for (const [, from = '', names = ''] of code.matchAll(/^[ \t]*from[ \t]+([\w.]+)[ \t]+import[ \t]+(\([^)]{0,2000}\)|[^\n]{0,500})/gm)) {
        for (const [, remote = '', local = remote] of names.matchAll(/(\w+)(?:[ \t]+as[ \t]+(\w+))?/g))
            found.push({ local, remote, from });
    }
    for (const [, from = '', local = from.split('.').at(-1) ?? from] of code.matchAll(/^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm))
        found.push({ local, remote: '*', from });
    return found;
}

;// CONCATENATED MODULE: ./lib/webhooks/read.js





const read_longest = 400_000;
const minified = { from: 10_000, lineLength: 400 };
const mostRoutines = 3000;
async function readCode(path, text) {
    try {
        const code = await readAny(path, text);
        return code !== undefined && code.routines.length <= mostRoutines ? code : undefined;
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
async function readAny(path, text) {
    const language = (0,languages/* languageOf */.e)(path);
    if (language === undefined || text.length > read_longest || isMinified(text))
        return undefined;
    if (language.reader === 'parser') {
        const { readJavaScript } = await __webpack_require__.e(/* import() */ 321).then(__webpack_require__.bind(__webpack_require__, 3321));
        const code = await readJavaScript(path, text, language);
        if (code !== undefined)
            return code;
    }
    const { code, bare } = (0,blank/* blank */.h)(text, language);
    const source = { path, language, text, code, bare, partner: (0,brackets/* pairBrackets */.me)(bare) };
    return {
        ...source,
        ...(language.reader === 'parser' ? { isGuess: true } : {}),
        ...(language.reader === 'indentation' ? indentedOutline(source) : braceOutline(source)),
    };
}
function isMinified(text) {
    if (text.length < minified.from)
        return false;
    let lines = 1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        lines++;
    return text.length > lines * minified.lineLength;
}

;// CONCATENATED MODULE: ./lib/webhooks/load.js




const deepest = 3;
const mostFiles = 80;
async function current(seeds, tree) {
    if (tree === undefined || seeds.length === 0)
        return seeds;
    const there = new Set(await tree.paths());
    const left = seeds.filter(({ path }) => there.has(path));
    return Promise.all(left.map(async ({ path, text }) => ({ path, text: (await tree.text(path)) ?? text })));
}
const mostCharacters = 16_000_000;
function affordable(seeds) {
    let size = 0;
    const kept = seeds.filter(({ text }) => (size += text.length) <= mostCharacters);
    return { kept, left: seeds.length - kept.length };
}
async function load(seeds, tree) {
    const files = new Map();
    const known = (await tree?.paths()) ?? seeds.map(({ path }) => path);
    const paths = pathsOf(known.filter((path) => (0,languages/* languageOf */.e)(path) !== undefined));
    const add = async ({ path, text }) => {
        const code = await readCode(path, text);
        if (code !== undefined)
            files.set(path, code);
        return code === undefined ? [] : [code];
    };
    let fresh = [];
    for (const seed of seeds)
        fresh.push(...(await add(seed)));
    if (tree === undefined)
        return { files, paths };
    for (let depth = 0; depth < deepest; depth++) {
        const hosts = depth === 0 ? fresh.flatMap((code) => hostPaths(code, paths)) : [];
        const wanted = new Set([...fresh.flatMap((code) => neighbours(code, paths)), ...hosts]);
        fresh = [];
        const room = mostFiles + seeds.length - files.size;
        const next = [...wanted].filter((path) => !files.has(path)).slice(0, room);
        const texts = await Promise.all(next.map((path) => tree.text(path)));
        for (const [index, path] of next.entries()) {
            const text = texts[index];
            if (text !== undefined)
                fresh.push(...(await add({ path, text })));
        }
    }
    return { files, paths };
}
function neighbours(code, paths) {
    const { language, path, imports } = code;
    if (!language.byName)
        return imports.flatMap(({ from, remote }) => modulesOf({ from, remote }, code, paths));
    const folder = language.id === 'go' ? paths.inFolder(folderOf(path)) : [];
    const aliases = language.id === 'php' ? [...paths.called('Kernel'), ...paths.inFolder('bootstrap')] : [];
    const words = new Set(wordsIn(`${code.bare} ${controllersIn(code.code)}`).filter((word) => word.length > 3));
    const named = [...words].flatMap((word) => paths.called(word.replace(/^[$@]+/, '')));
    return [...folder, ...aliases, ...named].filter((one) => one !== path && (0,languages/* languageOf */.e)(one)?.id === language.id);
}
function modulesOf({ from, remote }, code, paths) {
    const inner = code.language.id === 'python' && remote !== '*' ? moduleNamed(join(from, remote), code, paths) : undefined;
    const own = moduleNamed(from, code, paths);
    return [inner, own].flatMap((path) => path ?? []);
}
const join = (from, remote) => from.endsWith('.') ? from + remote : `${from}.${remote}`;
function controllersIn(code) {
    return [...code.matchAll(/["'](?:[\w\\/]{0,80}[\\/])?(\w{1,80})(#|@)\w{1,80}["']/g)]
        .map(({ 1: name = '', 2: mark }) => (mark === '#' ? `${name}_controller` : name))
        .join(' ');
}

;// CONCATENATED MODULE: ./lib/webhooks/codebase.js



const itself = /^(?:|this|self|cls|static|\$this|parent|super|Self|@\w*)$/;
function codebaseOf(loaded) {
    const all = [...loaded.files.values()].flatMap((code) => code.routines.map((routine) => ({ code, routine })));
    const byName = codebase_grouped(all, ({ routine }) => routine.name);
    const byOwner = codebase_grouped(all, ({ routine }) => codebase_plain(routine.owner));
    const members = (name) => suffixes.flatMap((suffix) => (codebase_plain(name) === '' ? [] : (byOwner.get(codebase_plain(name) + suffix) ?? [])));
    const context = { loaded, byName, members, types: new WeakMap() };
    const groups = [...loaded.files.values()].flatMap((code) => code.groups.map((group) => ({ code, group })));
    return {
        files: loaded.files,
        loaded,
        routine: (named, code) => find(named, code, context),
        group: (name) => groups.find(({ group }) => codebase_plain(group.name) === codebase_plain(name)),
        members,
    };
}
const suffixes = ['', 'attribute', 'impl'];
const codebase_plain = (name) => name
    .replace(/^.*(?:::|\.)/, '')
    .replaceAll('_', '')
    .toLowerCase();
function codebase_grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return groups;
}
function find(named, code, context) {
    const { name, receiver = '', owner = '', by } = named;
    const all = namedIn(code, name);
    const others = all.filter((one) => one !== by);
    const own = others.length > 0 ? others : all;
    if (itself.test(receiver)) {
        const routine = own.find((one) => one.owner === owner) ?? own[0];
        if (routine !== undefined)
            return { code, routine };
        return imported(name, name, { code, context }) ?? elsewhere(name, code, context);
    }
    const throughImport = imported(receiver, name, { code, context });
    if (throughImport !== undefined)
        return throughImport;
    const instance = receiver.replace(/^[$@_]+/, '');
    const classes = [instance, ...(typesIn(code, context).get(instance) ?? [])].flatMap((one) => context.members(one));
    const member = classes.find(({ routine }) => routine.name === name);
    if (member !== undefined)
        return member;
    if (!verifying.test(name))
        return undefined;
    return own[0] === undefined
        ? guessed(onlyOne(name, code, context))
        : { code, routine: own[0], isGuess: true };
}
const names = new WeakMap();
function namedIn(code, name) {
    const known = names.get(code) ?? codebase_grouped(code.routines, (one) => one.name);
    names.set(code, known);
    return known.get(name) ?? [];
}
const typeFirst = /(?<![\w$])([A-Z]\w{2,60})(?:<[\w, ]{0,60}>)?[ \t]{1,9}[$*&]?(\w{2,60})(?!\w)/g;
const nameFirst = /(?<!\w)(\w{2,60}) ?(?::=?|=) ?(?:new |&|\*)?([A-Z]\w{2,60})/g;
function typesIn(code, { types }) {
    const known = types.get(code);
    if (known !== undefined)
        return known;
    const pairs = [
        ...[...code.bare.matchAll(typeFirst)].map(({ 1: type = '', 2: name = '' }) => ({ name, type })),
        ...[...code.bare.matchAll(nameFirst)].map(({ 1: name = '', 2: type = '' }) => ({ name, type })),
    ];
    const found = new Map([...codebase_grouped(pairs, ({ name }) => name)].map(([name, all]) => [
        name,
        all.slice(0, 4).map(({ type }) => type),
    ]));
    types.set(code, found);
    return found;
}
function imported(local, name, from, depth = 0) {
    for (const one of from.code.imports) {
        if (one.local !== local && one.local !== '*')
            continue;
        for (const path of modulesOf(one, from.code, from.context.loaded.paths)) {
            const code = from.context.loaded.files.get(path);
            const place = code && exportedBy(one, { local, name }, { code, context: from.context }, depth);
            if (place !== undefined)
                return place;
        }
    }
    return undefined;
}
function exportedBy({ remote }, { local, name }, from, depth) {
    const wanted = local === name && remote !== '*' ? remote : name;
    const { code } = from;
    const inside = code.exports.find((one) => one.name === wanted)?.local ?? wanted;
    const routine = code.routines.find((one) => one.name === inside || one.name === wanted);
    if (routine !== undefined)
        return { code, routine };
    const whole = code.exports.find((one) => one.name === 'default' && local === name);
    const main = whole && code.routines.find((one) => one.name === whole.local);
    if (main !== undefined)
        return { code, routine: main };
    return depth < 3 ? imported(wanted, wanted, from, depth + 1) : undefined;
}
function elsewhere(name, code, context) {
    if (!code.language.byName)
        return undefined;
    const sameFolder = context.byName
        .get(name)
        ?.find((one) => one.code.language === code.language && folderOf(one.code.path) === folderOf(code.path));
    return sameFolder ?? guessed(onlyOne(name, code, context));
}
const guessed = (place) => place && { ...place, isGuess: true };
function onlyOne(name, code, { byName }) {
    const found = (byName.get(name) ?? []).filter((one) => one.code.language === code.language);
    return found.length === 1 ? found[0] : undefined;
}

// EXTERNAL MODULE: ./lib/config/glob-match.js
var glob_match = __webpack_require__(914);
;// CONCATENATED MODULE: ./lib/webhooks/declared.js


async function declaredTexts(globs, tree) {
    if (globs.length === 0 || tree === undefined)
        return [];
    const matches = await (0,glob_match/* matcher */.j)(globs);
    const paths = (await tree.paths()).filter((path) => (0,languages/* languageOf */.e)(path) !== undefined && matches(path));
    const texts = await Promise.all(paths.map((path) => tree.text(path)));
    return paths.flatMap((path, index) => {
        const text = texts[index];
        return text === undefined ? [] : [{ path, text }];
    });
}

;// CONCATENATED MODULE: ./lib/webhooks/digests.js
const digests_forms = [
    { pattern: /\bcreateHmac\s*\(\s*(["'`][\w-]+["'`]|[\w.$]+)/g },
    { pattern: /\bHmac(SHA\w+|MD5|RIPEMD160)\s*\(/g },
    { pattern: /\bhash\s*:\s*(?:\{\s*name\s*:\s*)?(["'`]SHA-?\d+["'`])/g },
    { pattern: /\bnew\s+(?:Bun\.)?CryptoHasher\s*\(\s*(["'`][\w-]+["'`]|\w+)\s*,/g },
    { pattern: /\bnew\s+jsSHA\s*\(\s*(["'`][\w-]+["'`])/g },
    { pattern: /\bhmac\s*\(\s*(sha\w+)\s*,/g },
    {
        pattern: /\b(?:hmac\.)(?:new|HMAC|digest)\s*\((?:[^()]|\([^()]{0,200}(?:\([^()]{0,200}\)[^()]{0,200}){0,4}\)){0,300}?(?:hashlib\.|digestmod\s*=\s*|digest\s*=\s*|,\s*)(["'][\w-]+["']|(?:sha|md)\d\w*)\s*[,)]/g,
    },
    { pattern: /\bHMAC\([^\n()]{0,200}(?:\([^\n()]{0,80}\)[^\n()]{0,80})?hashes\.(SHA\w{1,9})/g },
    {
        pattern: /\bOpenSSL::HMAC\.(?:hex|base64)?digest\s{0,3}\(?\s{0,40}(?:OpenSSL::Digest(?:(?:::Digest)?\.new\s{0,3}\(?\s{0,9}|::)?)?(["'][\w-]{1,20}["']|[\w@]{1,60})/g,
    },
    { pattern: /\bhash_hmac\s*\(\s*(["'][\w-]+["']|\$?\w+)/g },
    {
        pattern: /\bhmac\.New\s*\(\s*(?:func\(\)\s*hash\.Hash\s*\{\s*return\s+)?((?:sha|md)\w+)\.(?:New\w*|Sum\w*)/g,
    },
    { pattern: /\bhmac\.New\s*\(\s*([a-zA-Z]\w*)\s*,/g },
    { pattern: /\bMac\.getInstance\s*\(\s*("[\w/-]+"|[\w.]+)/g },
    { pattern: /\bHmacAlgorithms\.(\w+)/g },
    { pattern: /\bhmac(Sha\d+|Md5)(?:Hex)?\s*\(/g },
    { pattern: /\bHMAC(SHA\d+|MD5)\b(?=\s*[({.])/g },
    { pattern: /\bHmac(?:::)?\s*<\s*(Sha\w+|Md5)\s*>/g },
    { pattern: /\bHMAC\s*<\s*(?:Insecure\.)?(SHA\w+)\s*>/g },
    { pattern: /:crypto\.(?:mac\s*\(\s*:hmac\s*,|hmac\s*\()\s*(:sha\w*|\w+)/g },
    { pattern: /\bHmac\s*\(\s*(sha\w+)\s*,/g },
    { pattern: /\bhmac_(sha\w+)(?:_hex|_base64)?\s*\(/g },
    { pattern: /\bcreateHash\s*\(\s*(["'`][\w-]+["'`])/g, isPlain: true },
];
function digestsIn(code, span) {
    const text = code.slice(span.start, span.end);
    if (!/hmac|hash|\bmac\b|digest/i.test(text))
        return [];
    const found = digests_forms.flatMap(({ pattern, isPlain = false }) => [...text.matchAll(pattern)].map((match) => digestOf(match, span.start, isPlain)));
    const keyed = found.filter((one) => !one.isPlain);
    return keyed.length > 0 ? keyed.filter(firstAtPlace) : found;
}
function firstAtPlace(one, index, all) {
    return all.findIndex(({ start, end }) => start < one.end && one.start < end) === index;
}
function digestOf(match, offset, isPlain) {
    const start = offset + (match.index ?? 0);
    const written = match[1] ?? '';
    const name = algorithmName(written);
    return {
        start,
        end: start + match[0].length,
        algorithm: name ?? written,
        isVariable: name === undefined,
        isPlain,
    };
}
function algorithmName(written) {
    const plain = written
        .toLowerCase()
        .replace(/^hmac|[^a-z0-9]/g, '')
        .replace(/^hmac/, '');
    if (written === ':sha' || plain === 'sha')
        return 'sha1';
    return /^(?:sha\d{1,3}(?:256|384|512)?|md5|ripemd160|sha512256)$/.test(plain) ? plain : undefined;
}

;// CONCATENATED MODULE: ./lib/webhooks/hosts.js

const importers = new WeakMap();
function hostsOf({ path, language }, loaded) {
    const known = importers.get(loaded) ?? importersIn(loaded);
    importers.set(loaded, known);
    return (known.get(path) ?? []).filter((one) => one.language === language);
}
function importersIn({ files, paths }) {
    const found = new Map();
    for (const code of files.values()) {
        if (code.language.byName)
            continue;
        const targets = new Set(code.imports.flatMap((one) => modulesOf(one, code, paths)));
        for (const path of targets)
            if (path !== code.path)
                found.set(path, [...(found.get(path) ?? []), code]);
    }
    return found;
}
function mountedBy(words, code, { loaded }) {
    for (const word of words.toReversed())
        for (const one of code.imports)
            if (one.local === word)
                for (const path of modulesOf(one, code, loaded.paths)) {
                    const found = loaded.files.get(path);
                    if (found !== undefined)
                        return found;
                }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/webhooks/standing.js
const standing = {
    none: 0,
    perhaps: 1,
    trusted: 2,
    answered: 3,
    enforced: 4,
};
const stronger = (a, b) => (a > b ? a : b);

;// CONCATENATED MODULE: ./lib/webhooks/guards.js





function guardsOf(handler, codebase, judge) {
    const words = [
        ...besideRoute(handler, codebase),
        ...onRoutine(handler),
        ...inFile(handler.at),
        ...inHosts(handler.at, codebase),
        ...onGroup(handler, codebase),
    ];
    const none = { standing: standing.none, problems: [], compares: false };
    const hooks = hooksIn(handler.at).map((place) => asGuard(place, judge));
    return words.reduce((known, word) => merged(known, outcomesOf(word, codebase, judge)), merged(none, hooks));
}
function merged(known, outcomes) {
    return {
        standing: outcomes.reduce((a, b) => stronger(a, b.standing), known.standing),
        problems: [...known.problems, ...outcomes.flatMap(({ problems }) => problems)],
        compares: known.compares || outcomes.some(({ compares }) => compares),
    };
}
const nothingKnown = { problems: [], made: [], compares: false, hashed: [] };
function outcomesOf({ name, receiver, code, isSuspect }, codebase, judge) {
    const routine = codebase.routine({ name, receiver }, code);
    const places = routine ? [routine] : membersNamed(name, codebase);
    if (places.length > 0)
        return places.flatMap((place) => [place, ...nested(place)]).map((place) => asGuard(place, judge));
    if (judge.verifiers.has(name))
        return [{ ...nothingKnown, standing: standing.trusted }];
    if (harmless.test(name))
        return [];
    if (verifying.test(name))
        return [{ ...nothingKnown, standing: standing.trusted }];
    return isSuspect ? [{ ...nothingKnown, standing: standing.perhaps }] : [];
}
function nested({ code, routine }) {
    const inside = routinesWithin(code, routine.body).filter((one) => one !== routine && one.name !== '');
    return inside.map((one) => ({ code, routine: one }));
}
function membersNamed(name, codebase) {
    if (!/^[A-Z]/.test(name))
        return [];
    return ['', 'Filter', 'Middleware', 'Guard'].flatMap((suffix) => codebase.members(name + suffix));
}
function asGuard(place, judge) {
    const outcome = judge.outcome(place, 'guard');
    return outcome.standing === standing.answered ? { ...outcome, standing: standing.enforced } : outcome;
}
const syntax = /^(?:[a-z]{1,2}|return|async|await|const|new|class|string|int|void|def|public|to|via|as)$/;
function* namesIn(code, span, isSuspect) {
    const text = sliceOf(code.bare, span);
    for (const { 1: receiver = '', 2: name = '' } of text.matchAll(/(?:([A-Za-z_$][\w$]*)(?:\.|::|->))?([A-Za-z_$][\w$]*[?!]?)(?!\s*[:=])/g))
        if (name === 'class' && receiver !== '')
            yield { name: receiver, receiver: '', code, isSuspect };
        else if (!syntax.test(name))
            yield { name, receiver, code, isSuspect };
}
function* stringsIn(code, span, { files }) {
    for (const { 1: text = '' } of sliceOf(code.code, span).matchAll(/["'`]([\w.:-]{1,80})["'`]/g)) {
        const name = aliased(text, files) ?? text.replace(/\W+/g, '_');
        const isSuspect = verifying.test(text) || /salesloft|hook|sign/i.test(text);
        if (isSuspect || name !== text)
            yield { name, receiver: '', code, isSuspect };
    }
}
function aliased(alias, files) {
    for (const { language, code } of files.values()) {
        if (language.id !== 'php')
            continue;
        for (const quote of ["'", '"']) {
            const at = code.indexOf(`${quote}${alias}${quote}`);
            if (at === -1)
                continue;
            const after = code.slice(at + alias.length + 2, at + alias.length + 200);
            const named = /^\s{0,9}=>\s{0,9}([\w\\]{1,120})::class/.exec(after)?.[1];
            if (named !== undefined)
                return named.split('\\').at(-1);
        }
    }
    return undefined;
}
function* besideRoute({ at, guards, routine }, codebase) {
    for (const guard of guards) {
        const end = routine.body.start > guard.start && routine.body.end <= guard.end ? routine.head.start : guard.end;
        const text = sliceOf(at.bare, { start: guard.start, end });
        const isOptions = /^[{"'`[]/.test(text.trim()) && !text.includes('[');
        for (const word of namesIn(at, { start: guard.start, end }, !isOptions && !/^\s*express\b/.test(text)))
            if (word.name !== routine.name)
                yield word;
        yield* stringsIn(at, { start: guard.start, end }, codebase);
    }
}
function* onRoutine({ code, routine }) {
    const { head } = routine;
    const text = sliceOf(code.bare, head);
    const marks = /(?:@|\[)[A-Za-z][\w.]*(?:\([^()\n]{0,200}\))?|\b(?:Depends|Security|UseGuards|UseInterceptors|ServiceFilter|TypeFilter)\s*\([^()\n]{0,200}\)/g;
    for (const { index, 0: mark } of text.matchAll(marks))
        yield* namesIn(code, { start: head.start + index, end: head.start + index + mark.length }, false);
}
const used = /\bdependencies\s{0,5}=\s{0,5}\[([^[\]]{0,200})\]|\.Group\s{0,5}\(([^()]{0,100}(?:\([^()]{0,100}\)[^()]{0,100}){0,4})\)|\.(?:use|apply|useGlobalGuards)\s{0,5}\(([^()]{0,160}(?:\([^()]{0,120}\)[^()]{0,120}){0,4})\)|\buseClass\s{0,5}:\s{0,5}\w{1,80}|\b(?:before_action|before_filter|prepend_before_action)\s+([^\n]{1,200})|\bplug\s+([^\n]{1,100})|addHook\s*\(([^()]{0,200})|\bbefore_request\b|\.Use\s*\(([^()]{0,200})\)/g;
const hooks = ['intercept(', '.use(', 'before', 'addHook(', 'preHandler', 'onRequest'];
const hooksOf = new WeakMap();
function hooksIn(code) {
    const known = hooksOf.get(code);
    if (known !== undefined)
        return known;
    const isHook = ({ name, head, body }) => {
        const before = code.bare.slice(Math.max(0, head.start - 80), body.start).slice(-160);
        const at = Math.max(...hooks.map((word) => before.lastIndexOf(word)));
        const isDecorated = /@[\w.]{1,60}before_(?:app_)?request\b/.test(sliceOf(code.bare, head));
        return isDecorated || (name === '' && at !== -1 && !/[{}]/.test(before.slice(at)));
    };
    const found = code.routines.filter(isHook).map((routine) => ({ code, routine }));
    hooksOf.set(code, found);
    return found;
}
function* inFile(code) {
    for (const match of code.bare.matchAll(used))
        yield* namesIn(code, { start: match.index, end: match.index + match[0].length }, false);
}
function* inHosts(code, { loaded }) {
    for (const host of hostsOf(code, loaded))
        for (const match of host.bare.matchAll(used)) {
            const span = { start: match.index, end: match.index + match[0].length };
            if (concerns(sliceOf(host.code, span)))
                yield* namesIn(host, span, false);
        }
}
function concerns(text) {
    const path = /["'`]([^"'`\n]{0,100})["'`]/.exec(text)?.[1];
    return path === undefined || /^[/*]{0,2}$/.test(path) || /hook|salesloft/i.test(path);
}
function* onGroup({ code, routine }, codebase) {
    const own = code.groups.findLast(({ name, body }) => name === routine.owner && body.start <= routine.body.start);
    if (own === undefined)
        return;
    yield* namesIn(code, own.head, false);
    const parents = [
        ...sliceOf(code.bare, own.head).matchAll(/(?:<|extends|:|\(|,|implements|with)\s*([A-Z][\w.:]*)/g),
    ];
    const inside = [...sliceOf(code.bare, own.body).matchAll(/\b(?:include|prepend|use)\s+([A-Z][\w.:\\]*)/g)];
    for (const { 1: name = '' } of [...parents, ...inside]) {
        const group = codebase.group(name);
        if (group !== undefined)
            yield* inFile(group.code);
        else
            yield {
                name: name.split(/[.:\\]+/).at(-1) ?? name,
                receiver: '',
                code,
                isSuspect: /web_?hook|signed|verif|secur/i.test(name) && name !== own.name,
            };
    }
}

;// CONCATENATED MODULE: ./lib/webhooks/handler.js
const asHandler = (code, routine, rest) => ({
    code,
    routine,
    guards: [],
    at: code,
    ...rest,
});

;// CONCATENATED MODULE: ./lib/webhooks/registrations.js

const takes = /(?:^|[.>:\s[(,])(?:http|post|all|use|any|match|route|handle|HandleFunc|Handle|handleFunc|Post|POST|MapPost|Map|path|re_path|url|add_url_rule|on|put|register|add_post|add_route|add_api_route|MapMethods|map|apply|Any|resource|scope|mount|serve|define|webhook|Route|case|when)\s*\(?$/;
const sender = /(?:axios|fetch|client|https?|requests?|got|superagent|ky|session|faraday|httparty|restclient|supertest|tests?|agent|mockmvc|\$http|browser|page|httpx|RestTemplate|webClient)(?:\([^()]{0,40}\))?\.(?:post|put|patch|request|send|fetch|Post|PostAsync|PostAsJsonAsync|NewRequest|postForEntity|route)\s*\(?$/i;
function registration(code, literal) {
    const paren = (0,brackets/* enclosingParenthesis */.Zp)(code, literal.start);
    const open = paren?.start ?? -1;
    const before = open >= 0 ? code.bare.slice(Math.max(0, open - 80), open) : '';
    const isKey = /^["'`]\s*(?::|=>)/.test(code.bare.slice(literal.end, literal.end + 10));
    if (isKey)
        return keyed(code, literal);
    if (paren !== undefined && takes.test(before) && !sender.test(before))
        return inCall(code, literal, paren);
    return line(code, literal);
}
function inCall(code, literal, paren) {
    const own = (0,brackets/* splitArguments */.vj)(code, { start: paren.start + 1, end: paren.end - 1 });
    const chain = /^\s{0,40}\.(?:post|all|handler|to|methods?)\s{0,3}\(/i.exec(code.bare.slice(paren.end, paren.end + 90));
    const next = chain === null ? undefined : paren.end + chain[0].length - 1;
    const end = next === undefined ? paren.end : (code.partner.get(next) ?? paren.end);
    const more = next === undefined ? [] : (0,brackets/* splitArguments */.vj)(code, { start: next + 1, end });
    const block = blockAfter(code, end);
    return {
        span: { start: paren.start, end: block?.end ?? end },
        args: [...own.filter((one) => one.end > literal.end + 1), ...more, ...(block ? [block] : [])],
        guards: middlewareAround(code, { start: paren.start, end }),
    };
}
function middlewareAround(code, { start, end }) {
    const spans = [];
    for (let at = end, links = 0; links < 6; links++) {
        const link = /^\s{0,80}(?:->|\.)(\w{1,40})(?:<[\w., ]{1,80}>)?\(/.exec(code.bare.slice(at, at + 220));
        if (link === null)
            break;
        const open = at + link[0].length - 1;
        at = (code.partner.get(open) ?? open) + 1;
        if (/middleware|filter|guard/i.test(link[1] ?? ''))
            spans.push({ start: linked(link, open), end: at - 1 });
    }
    for (let paren = { start, end }, level = 0; paren !== undefined && level < 4; level++) {
        const from = Math.max(0, paren.start - 200);
        const statement = code.bare.slice(from, paren.start).split(/[;{}]/).at(-1) ?? '';
        const inside = /middleware\(([^()]{0,120})\)/i.exec(statement);
        const first = paren.start - statement.length + (inside?.index ?? 0);
        if (inside !== null)
            spans.push({ start: first, end: first + inside[0].length });
        paren = (0,brackets/* enclosingParenthesis */.Zp)(code, paren.start);
    }
    return spans;
}
const linked = ({ 0: text }, open) => text.includes('<') ? open - text.length + 1 + text.indexOf('<') + 1 : open + 1;
function blockAfter({ bare, partner, language }, from) {
    const gap = /^\s{0,40}\{/.exec(bare.slice(from, from + 42))?.[0];
    if (gap === undefined || !/^(?:kotlin|scala|other|java)$/.test(language.id))
        return undefined;
    const start = from + gap.length - 1;
    return { start, end: (partner.get(start) ?? start) + 1 };
}
function line(code, literal) {
    const start = code.bare.lastIndexOf('\n', literal.start) + 1;
    const before = code.bare.slice(start, literal.start - 1).trim();
    if (!/^(?:\w+\.)?(?:post|match|any|resource|resources|put|route)\b\s*\(?$/.test(before))
        return undefined;
    const newline = code.bare.indexOf('\n', literal.end);
    const end = newline === -1 ? code.bare.length : newline;
    return { span: { start, end }, args: [{ start: literal.end + 1, end }], guards: [] };
}
function keyed(code, literal) {
    const colon = code.bare.slice(literal.end).search(/:|=>/) + literal.end + 1;
    let end = colon;
    while (end < code.bare.length && !/[,}\n]/.test(code.bare[end] ?? ''))
        end = Math.max(code.partner.get(end) ?? end, end) + 1;
    return { span: { start: literal.start, end }, args: [{ start: colon, end }], guards: [] };
}

;// CONCATENATED MODULE: ./lib/webhooks/routes.js


function isRoutedPath(path) {
    const tail = path.split('/').slice(-4).join('/');
    return /sales_?-?loft/i.test(tail) && /web[-_]?hook/i.test(tail);
}
const hook = /(?:web)?hooks?\b|(?:web)?hook[-_]|[-_/](?:inbound|incoming|receive|events?)\b/i;
const noRoute = /^x[-_]|subscription|oauth|authorize|login|connect\b|install/i;
const mostRoutes = 200;
function* routeStrings({ code, bare }) {
    let found = 0;
    for (const { index } of code.matchAll(/salesloft/gi)) {
        const span = stringAround(bare, index);
        if (span === undefined)
            continue;
        const verb = /^(?:POST|ANY) /.exec(code.slice(span.start, span.end))?.[0].length ?? 0;
        const start = span.start + verb;
        if (/^[\w:{}<>*().$/-]{1,400}$/.test(code.slice(start, span.end))) {
            yield { start, end: span.end };
            if (++found === mostRoutes)
                return;
        }
    }
}
function stringAround(bare, at) {
    if (bare[at] !== ' ')
        return undefined;
    let start = at;
    let end = at;
    while (at - start < 400 && bare[start - 1] === ' ')
        start--;
    while (end - at < 400 && bare[end] === ' ')
        end++;
    return /["'`]/.test(bare[start - 1] ?? '') && /["'`]/.test(bare[end] ?? '') ? { start, end } : undefined;
}
function isDeliveryRoute(route, code, span) {
    if (noRoute.test(route) ||
        /^\w+:\/\//.test(route) ||
        /\.(?:com|json|ya?ml|[jt]sx?|py|rb|png|svg)\b/i.test(route))
        return false;
    if (hook.test(route))
        return /\//.test(route) || isRouteCall(code, span);
    return /^\/?salesloft\/?$/i.test(route) && isAmongHooks(code, span) && isRouteCall(code, span);
}
function isAmongHooks(code, span) {
    const file = code.path.split('/').slice(-2).join('/');
    return (/web_?-?hook/i.test(`${code.path}\n${prefixOf(code, span)}`) ||
        /(?:^|[^a-z])hooks?\b/i.test(file) ||
        /["'`/]web[-_]?hooks?\/?["'`]/i.test(code.code));
}
function prefixOf({ groups, code }, span) {
    const group = groups.findLast(({ head, body }) => head.start <= span.start && body.end >= span.end);
    return group === undefined ? '' : sliceOf(code, group.head);
}
const registering = /(?:^|[^\w$])(?:functions|app)\.http\s*$|(?:\.|@|::|->|\[|^|\s)(?:post|all|use|any|match|route|handle(?:func)?|map(?:post)?|path|re_path|url|PostMapping|RequestMapping|HttpPost|Route|Post|Controller|group|prefix|mount)\s*$/i;
function isRouteCall(code, span) {
    const paren = (0,brackets/* enclosingParenthesis */.Zp)(code, span.start);
    const open = paren?.start ?? code.bare.lastIndexOf('\n', span.start);
    const before = paren === undefined
        ? code.bare.slice(open + 1, span.start - 1)
        : code.bare.slice(Math.max(0, open - 40), open);
    return registering.test(before.trimEnd());
}

;// CONCATENATED MODULE: ./lib/webhooks/unrouted.js




const entry = /^(?:POST|ANY|default|handler|main|action|fetch|onRequest|onRequestPost|lambda_handler|webhook|exports)$/;
const serving = /(?:\bserve|EventHandler|\bonRequest|\bhttp|handle)\((?:\{[^{}]{0,200}\},)?(?:async)?(?:\([^()]{0,120}\)|\w{1,40})?(?:=>)?$/i;
const page = /\.(?:tsx|jsx|vue|svelte|astro)$|(?:^|\/)use[A-Z]\w*\.[cm]?[jt]s$/;
const requestParameter = /^_?(?:req(?:uest)?|ctx|context|event|evt|c)$/;
function* byFile(code) {
    if (!isRoutedPath(code.path) || !/^(?:javascript|python)$/.test(code.language.id))
        return;
    const names = new Set(code.exports.filter(({ name }) => entry.test(name)).map(({ local }) => local));
    for (const routine of code.routines) {
        if (!isEntry(code, routine, names) || !routine.params.some((name) => requestParameter.test(name)))
            continue;
        yield asHandler(code, routine, { by: 'file', span: routine.head });
    }
}
function isEntry(code, { name, head, body }, names) {
    if (page.test(code.path) && name !== 'action' && name !== 'POST')
        return false;
    if (code.language.id === 'python')
        return entry.test(name);
    const before = code.bare.slice(Math.max(0, head.start - 60), body.start).slice(-400);
    return (names.has(name) || (name === 'fetch' && names.has('default')) || serving.test(before.replace(/\s+/g, '')));
}
function* byDeclaration(code) {
    const taking = code.routines.filter((routine) => takesRequest(code, routine) ||
        routine.params.some((name) => requestParameter.test(name.replace('$', ''))));
    const outermost = taking.filter(({ body }) => !taking.some((other) => other.body !== body && isWithin(body, other.body)));
    const script = outermost.length === 0 ? scriptOf(code) : undefined;
    for (const routine of script === undefined ? outermost : [script])
        yield asHandler(code, routine, { by: 'file', span: routine.head });
}
function usesRequest(code, { head, body }) {
    return (requestUse.test(sliceOf(code.bare, { start: head.start, end: body.end })) ||
        /php:\/\/input/.test(sliceOf(code.code, body)));
}
const bodyWord = /body|payload|json|data\b|params|\braw|input|content|unmarshal|bind|receive|stream|\bread/i;
function readsBody(code, { head, body }) {
    return bodyWord.test(sliceOf(code.code, { start: head.start, end: body.end }));
}
const mostHandlers = 100;
const writing = /(?:\.(?:set|Set|Add|append|setHeader|header|put|add|insert|withHeader|addHeader|with_header)\(|-H)["'`]?$/;
function* byHeader(code) {
    const seen = new Set();
    const script = scriptOf(code);
    for (const { index, 0: header } of code.code.matchAll(deliveryHeader)) {
        const span = { start: index, end: index + header.length };
        const routine = routineAround(code, span) ?? script;
        if (routine === undefined || seen.has(routine) || isWritten(code, span))
            continue;
        seen.add(routine);
        if (usesRequest(code, routine) && readsBody(code, routine))
            yield asHandler(code, routine, { by: 'header', span });
        if (seen.size === mostHandlers)
            return;
    }
}
const speaking = /(?:includes|indexOf|startsWith|contains|log|warn|info|debug|error|Error|Exception)\(f?["'`]$/;
function isWritten({ code, bare }, { start, end }) {
    const before = code.slice(Math.max(0, start - 120), start);
    if (speaking.test(before.slice(-40)))
        return true;
    const after = bare.slice(end, end + 12);
    if (/^: ?\S/.test(code.slice(end, end + 3)) && bare[end] === ' ')
        return true;
    if (writing.test(before.replace(/\s+/g, '')) && /^["'`]\s*,/.test(after))
        return true;
    return /^["'`]\s*(?::(?!:)|=>|\])/.test(after) && isInHeaders(code.slice(Math.max(0, start - 400), start));
}
function isInHeaders(before) {
    const open = Math.max(before.lastIndexOf('{'), before.lastIndexOf('['));
    return (open !== -1 &&
        /headers?["'`]?(?::|=>?|:=|=newHeaders\(|:newHeaders\()$/i.test(before.slice(Math.max(0, open - 30), open).replace(/\s+/g, '')));
}
function routineAround(code, span) {
    const around = code.routines.filter(({ head, body }) => isWithin(span, { start: head.start, end: body.end }));
    const taking = around.filter(({ params }) => params.some((name) => /^\$?(?:req(?:uest)?|ctx|context|c|r|event|evt|call|conn)$/.test(name)));
    return taking.at(-1) ?? around.findLast(({ name }) => name !== '') ?? around.at(-1);
}
function scriptOf(code) {
    const whole = { start: 0, end: code.text.length };
    if (code.language.id !== 'php' && code.language.id !== 'ruby')
        return undefined;
    return {
        name: '',
        owner: '',
        params: [],
        head: { start: 0, end: 0 },
        body: whole,
        steps: code.steps,
        isAsync: false,
    };
}
const deliveryName = /^(?!use[A-Z]).{0,40}(?:[Ss]ales_?[Ll]oft.{0,20}(?:[Ww]eb)?_?[Hh]ook|[Hh]ook.{0,20}[Ss]ales_?[Ll]oft)/;
const otherName = /verif|valid|regist|subscri|creat|delet|remov|list|sign|secret|url|test|send|config|client|pars|job|worker|queue|sav|stor|build|log|updat|setup|enable|disable|ensure|toggle|fetch|get_|^get|format|map|normali|types?$/i;
const actions = /^(?:create|receive|handle|index|post|Post|__invoke|invoke|callback|webhook|incoming|inbound|events?|salesloft|do_POST|doPost|handle\w*|receive\w*)$/;
function* byName(code) {
    if (page.test(code.path))
        return;
    for (const routine of code.routines) {
        const own = deliveryName.test(routine.name) && !otherName.test(routine.name);
        const owned = deliveryName.test(routine.owner) &&
            actions.test(routine.name) &&
            /controller|view|handler|endpoint|resource|servlet|api|webhooks?$/i.test(routine.owner);
        if ((own || owned) && takesRequest(code, routine))
            yield asHandler(code, routine, { by: 'name', span: routine.head });
    }
}
function takesRequest(code, { head, params, body }) {
    const text = sliceOf(code.bare, { start: head.start, end: body.end });
    if (params.some((name) => /^\$?(?:req(?:uest)?|ctx|context|event|evt|conn)$/.test(name)))
        return true;
    if (/HttpServletRequest|http\.Request\b|HttpRequest|RequestBody|FromBody|gin\.Context|echo\.Context|fiber\.Ctx|php:\/\/input|\brequest\.(?:body|raw_post|get_data|json|data|POST)\b/.test(text))
        return true;
    return code.language.id === 'ruby' && /controller/i.test(code.path) && /\bparams\b|\brequest\b/.test(text);
}

;// CONCATENATED MODULE: ./lib/webhooks/handlers.js








function handlersIn(code, codebase, isDeclared = false) {
    const told = [...routed(code, codebase), ...byFile(code), ...byHeader(code), ...byName(code)];
    const found = told.length === 0 && isDeclared ? [...byDeclaration(code)] : told;
    const seen = new Set();
    return found.filter(({ code: of, routine }) => {
        const key = `${of.path}:${routine.body.start}`;
        return !seen.has(key) && seen.add(key);
    });
}
function* routed(code, codebase) {
    for (const literal of routeStrings(code)) {
        const route = sliceOf(code.code, literal);
        if (!isDeliveryRoute(route, code, literal))
            continue;
        const annotated = code.routines.filter(({ head, name }) => isWithin(literal, head) && (name !== '' || code.language.reader === 'indentation'));
        const routine = annotated.at(-1);
        if (routine !== undefined && isWithin(literal, routine.head)) {
            if (!/\bget\b|["']GET["']/i.test(sliceOf(code.code, routine.head).split(route)[0]?.slice(-40) ?? ''))
                yield asHandler(code, routine, { by: 'route', span: literal });
            continue;
        }
        const group = code.groups.find(({ head }) => isWithin(literal, head));
        if (group !== undefined)
            yield* inGroup(code, group.name, literal);
        else if (isCompared(code, literal))
            yield* around(code, literal);
        else
            yield* handlers_called(code, literal, codebase);
    }
}
const path = /(?:path(?:name|_info)?|url|uri|PATH_INFO|REQUEST_URI)["'\])}]{0,3}\s{0,3}(?:===?|\.(?:startsWith|endsWith|equals|starts_with)\()\s{0,3}["'`]$/i;
const isCompared = ({ code }, { start }) => path.test(code.slice(Math.max(0, start - 60), start));
function* around(code, span) {
    const routine = routineAround(code, span);
    if (routine !== undefined)
        yield asHandler(code, routine, { by: 'route', span });
}
function* inGroup(code, name, span) {
    for (const routine of code.routines) {
        if (routine.owner !== name || routine.name === '')
            continue;
        const head = sliceOf(code.code, routine.head);
        if (/@(?:Post|All|RequestMapping)|\[Http(?:Post)|\[AcceptVerbs/.test(head) ||
            /^(?:post|Post|do_POST|doPost|__invoke|receive|handle)$/.test(routine.name))
            yield asHandler(code, routine, { by: 'route', span });
    }
}
function* handlers_called(code, literal, codebase) {
    const call = registration(code, literal);
    if (call === undefined)
        return;
    const found = [...registered(code, literal, { call, codebase })];
    yield* found.length > 0 ? found : mounted(code, call, codebase);
}
const receiving = /\.(?:post|all)\s{0,3}\(\s{0,9}["'`]/g;
function* mounted(code, { args }, codebase) {
    const words = args.flatMap((one) => wordsIn(sliceOf(code.bare, one)));
    const file = mountedBy(words, code, codebase);
    if (file === undefined)
        return;
    for (const { index, 0: text } of [...file.bare.matchAll(receiving)].slice(0, 20)) {
        const start = index + text.length;
        const close = file.bare.indexOf(text.at(-1) ?? '"', start);
        const literal = { start, end: close === -1 ? start : close };
        const call = (0,brackets/* enclosingParenthesis */.Zp)(file, start) && registration(file, literal);
        if (call !== undefined)
            yield* registered(file, literal, { call, codebase });
    }
}
function* registered(code, literal, { call, codebase }) {
    const inner = bodiesInside(code, call.span);
    const places = inner.length > 0 ? inner.slice(-1).map((routine) => ({ code, routine })) : named(code, call, codebase);
    for (const place of places)
        yield {
            ...place,
            by: 'route',
            span: literal,
            at: code,
            guards: [
                ...call.guards,
                ...call.args.filter((one) => !isWithin(place.routine.body, one) || wraps(code, one)),
            ],
        };
}
function bodiesInside({ routines }, span) {
    const inside = routines.filter(({ body }) => isWithin(body, span) && body.start > span.start);
    return inside.filter((one) => !inside.some((other) => other !== one && isWithin(one.body, other.body)));
}
const wraps = (code, span) => /^[\w$.]+\(/.test(sliceOf(code.bare, span));
function named(code, { args }, codebase) {
    for (const arg of args.toReversed()) {
        const place = placeNamed(code, arg, codebase);
        if (place !== undefined)
            return [place];
    }
    return [];
}
function placeNamed(code, arg, codebase) {
    const text = sliceOf(code.code, arg);
    const rails = /["'](?:[\w/]+\/)?(\w+)#(\w+)["']/.exec(text);
    if (rails !== null)
        return member(codebase, `${rails[1] ?? ''}_controller`, rails[2] ?? '');
    const laravel = /(?<!\w)(\w{1,80})(?:::class\s{0,9},\s{0,9}["']|@)(\w{1,80})["']/.exec(text);
    if (laravel !== null)
        return member(codebase, laravel[1] ?? '', laravel[2] ?? '');
    const phoenix = /(?<!\w)([A-Z]\w{1,80}),\s{0,9}:(\w{1,40})(?!\w)/.exec(text);
    if (phoenix !== null)
        return member(codebase, phoenix[1] ?? '', phoenix[2] ?? '');
    const invoked = /(?<!\w)(\w{1,80})(?:::class|\.as_view\()/.exec(text)?.[1];
    if (invoked !== undefined)
        return member(codebase, invoked, '__invoke') ?? member(codebase, invoked, 'post');
    const chain = /(?<![\w$])(?:([A-Za-z_$][\w$]*)(?:\.|::|->))?([A-Za-z_$][\w$]*)$/.exec(sliceOf(code.bare, arg)
        .slice(-200)
        .trimEnd()
        .replace(/(?:\.bind\([^()]{0,80}\)|\(\))?\){0,9}$/, ''));
    if (chain === null)
        return undefined;
    return codebase.routine({ name: chain[2] ?? '', receiver: chain[1] ?? '' }, code);
}
function member(codebase, group, name) {
    return codebase.members(group).find(({ routine }) => routine.name === name);
}

;// CONCATENATED MODULE: ./lib/webhooks/scope.js



const signatureParameter = /signature|sig$|^\$?(?:received|provided|given|header$|hmac|digest$|their|actual$)/i;
function scopeOf(code, routine, rest) {
    const named = routine.params.filter((name) => signatureParameter.test(name));
    return {
        ...rest,
        code,
        routine,
        digests: new Set(),
        signatures: new Set([...named, ...signaturesInHead(code, routine)]),
        parsed: new Set(),
        answers: [],
        leaving: [],
        required: new Set(),
        caught: false,
    };
}
function signaturesInHead({ code, bare }, { head, params }) {
    const text = code.slice(head.start, head.end);
    const at = text.search(signatureHeader);
    if (at === -1)
        return [];
    const after = wordsIn(bare.slice(head.start + at, head.end));
    const first = after.find((word) => params.includes(word));
    return first === undefined ? [] : [first];
}
function learn(scope, names, value) {
    const code = scope.code.code.slice(value.start, value.end);
    const into = [
        ...(holdsDigest(scope, value) ? [scope.digests] : []),
        ...(holdsSignature(scope, value) && !holdsDigest(scope, value) ? [scope.signatures] : []),
        ...(holdsParsed(scope, value) && !holdsDigest(scope, value) ? [scope.parsed] : []),
    ];
    for (const set of into)
        for (const name of names)
            if (!/^(?:_|err|error)$/.test(name))
                set.add(name);
    if (!serialising.test(code) && into.length === 0)
        for (const name of names)
            scope.parsed.delete(name);
}
const finished = /\b(?:hex)?digest\(|\.Sum\(|\.doFinal\(|ComputeHash\w{0,9}\(|HashData\(|into_bytes|finalize/;
function holdsDigest({ code, digests }, span) {
    const bare = code.bare.slice(span.start, span.end);
    return (mentions(bare, digests) ||
        digestsIn(code.code, span).length > 0 ||
        (finished.test(bare) && /hmac|mac\b|hash|sha|digest/i.test(bare)));
}
function holdsSignature({ code, signatures, headers }, span) {
    const bare = code.bare.slice(span.start, span.end);
    return (mentions(bare, signatures) ||
        mentions(bare, headers) ||
        signatureHeader.test(code.code.slice(span.start, span.end)) ||
        /headers?\b.{0,20}(?:\[|\(|\.)\s*["'][\w-]{0,40}signature/i.test(code.code.slice(span.start, span.end)));
}
function holdsParsed({ code, parsed }, span) {
    return (mentions(code.bare.slice(span.start, span.end), parsed) ||
        serialising.test(code.code.slice(span.start, span.end)));
}

;// CONCATENATED MODULE: ./lib/webhooks/bodies.js





const feeding = /^(?:update|write|Write|write_all|doFinal|ComputeHash|ComputeHashAsync|HashData|sign|verify|append|chain_update)$/;
const bodies_keyed = /createHmac|Hmac|HMAC|hmac|getInstance|subtle/;
function hashedIn(scope) {
    const { code, routine } = scope;
    const calls = everyCall(scope);
    const direct = digestsIn(code.code, routine.body).flatMap((digest) => {
        const call = calls.find(({ start, end }) => start >= digest.start && start < digest.end && end > digest.start);
        return call?.args ?? [];
    });
    return [...direct, ...calls.filter((call) => feeds(scope, call)).flatMap(({ args }) => args)];
}
function everyCall({ code, routine }) {
    const inner = routinesWithin(code, routine.body);
    return [routine, ...inner.filter((one) => one !== routine)].flatMap(({ body }) => callsIn(code, { start: body.start, end: body.end }));
}
function feeds({ code, digests }, { name, receiver, start }) {
    if (!feeding.test(name))
        return false;
    if (digests.has(receiver) || digests.has(`$${receiver}`))
        return true;
    return bodies_keyed.test(sliceOf(code.code, { start: Math.max(0, start - 160), end: start })
        .split(/;|\n\s*\n/)
        .at(-1) ?? '');
}
function parsedIn(scope) {
    return hashedIn(scope).filter((one) => holdsParsed(scope, one));
}
function isFallback({ code, routine }) {
    return /raw_?body\w{0,20}\)?\s{0,9}(?:\|\||\?\?|\?:|or\b|\?)/i.test(sliceOf(code.code, routine.body));
}
function hashedParameters(scope) {
    const hashed = hashedIn(scope);
    return indexesOf(scope.routine, (name) => hashed.some((one) => mentions(sliceOf(scope.code.bare, one), new Set([name]))));
}
function indexesOf({ params }, matches) {
    return params.flatMap((name, index) => (matches(name) && !/secret|key|token/i.test(name) ? [index] : []));
}

;// CONCATENATED MODULE: ./lib/webhooks/lengths.js


const lengthTest = /\.(?:length|byteLength|bytesize|size)\b[\s)]{0,5}(?:[!=]==?|[<>])(?!\s{0,5}0\b)|[!=]==?\s{0,5}(?:[\w$]{1,40}\.){1,4}(?:length|byteLength|bytesize|size)\b|\{(?:40|64)\}/;
function isGuarded(scope, operands) {
    if (scope.caught)
        return true;
    const { code, routine } = scope;
    if (lengthTest.test(sliceOf(code.code, routine.body)))
        return true;
    return operands.length > 1 && operands.every((one) => holdsDigest(scope, one));
}

;// CONCATENATED MODULE: ./lib/webhooks/comparisons.js




const equalCall = /^(?:equals?|Equals|equalsIgnoreCase|eql\?|equal\?|strcmp|strcasecmp|compareTo|contentEquals|EqualFold|Equal|compare|localeCompare|SequenceEqual|isEqual|isEqualTo)$/;
const literal = /^[(\s]*(?:["'`]|\d|-\d|null\b|undefined\b|nil\b|None\b|true\b|false\b|True\b|False\b|String\.Empty|string\.Empty)/i;
const measure = /\.(?:length|byteLength|size|Length|bytesize|count)\b|\blen\(|\bstrlen\(|\btypeof\b|\.status\b|\.method\b/;
const token = /callback_?token|secret|webhook_?(?:key|token)|\btoken\b/i;
function comparisonIn(scope, span) {
    const text = shallow(scope.code, span);
    const safe = safeCompare.exec(text) ?? subtleVerify.exec(text);
    if (safe !== null)
        return constant(scope, span, { at: safe.index, text });
    return plainCall(scope, span) ?? ownCall(scope, span) ?? plainOperator(scope, span, text);
}
function constant(scope, span, { at, text }) {
    const start = span.start + at;
    const call = callsIn(scope.code, span).find((one) => one.start >= start - 1);
    const throws = throwingCompare.test(text.slice(at, at + 60)) && !answersForLengths(scope);
    return {
        kind: throws ? 'throwing' : 'constant',
        operands: call?.args ?? [],
        start,
        end: call?.end ?? span.end,
    };
}
function answersForLengths({ code }) {
    return code.imports.some(({ local, from }) => local === 'timingSafeEqual' && /deno|std/.test(from));
}
function plainCall(scope, span) {
    for (const call of callsIn(scope.code, span)) {
        if (!equalCall.test(call.name))
            continue;
        const operands = [chainBefore(scope, call, span), ...call.args];
        if (operands.some((one) => isProof(scope, one)) &&
            !operands.slice(1).some((one) => isLiteral(scope, one)))
            return { kind: 'plain', operands, start: operands[0]?.start ?? call.start, end: call.end };
    }
    return undefined;
}
function ownCall(scope, span) {
    for (const { name, args, start, end } of callsIn(scope.code, span)) {
        const isPair = args.some((one) => holdsDigest(scope, one)) &&
            args.some((one) => holdsSignature(scope, one) && !holdsDigest(scope, one));
        if (isPair && !/log|print|format|concat|error|warn|debug|info|update|json|send/i.test(name))
            return { kind: 'constant', operands: args, start, end };
    }
    return undefined;
}
function chainBefore({ code }, call, span) {
    return (0,brackets/* trim */.Bq)(code.bare, operandBefore(code, { start: span.start, end: call.start }));
}
function plainOperator(scope, span, text) {
    for (const { index, 0: operator } of text.matchAll(/[!=]==?(?!=)|(?<=\s)(?:eq|ne)(?=\s)/g)) {
        if (/[<>!=]/.test(text[index - 1] ?? ''))
            continue;
        const at = span.start + index;
        const left = operandBefore(scope.code, { start: span.start, end: at });
        const right = operandAfter(scope.code, { start: at + operator.length, end: span.end });
        const kind = kindOf(scope, left, right);
        if (kind !== undefined)
            return { kind, operands: [left, right], start: left.start, end: right.end };
    }
    return undefined;
}
function kindOf(scope, left, right) {
    const texts = [left, right].map((one) => scope.code.code.slice(one.start, one.end));
    if (texts.some((text) => text.trim() === '' || literal.test(text) || measure.test(text)))
        return undefined;
    if (isProof(scope, left) || isProof(scope, right))
        return 'plain';
    return texts.every((text) => token.test(text)) ? 'token' : undefined;
}
function isProof(scope, span) {
    return holdsDigest(scope, span) || holdsSignature(scope, span);
}
function isLiteral({ code }, span) {
    return literal.test(code.code.slice(span.start, span.end));
}
const boundary = /[&|,;?{}!=<>\n]/;
function operandBefore(source, { start, end }) {
    let at = end;
    while (at > start) {
        const before = at - 1;
        const other = source.partner.get(before);
        if (other !== undefined && other > before)
            break;
        if (other !== undefined && other >= start)
            at = other;
        else if (boundary.test(source.bare[before] ?? '') && !isArrow(source.bare, before))
            break;
        else
            at = before;
    }
    const span = (0,brackets/* trim */.Bq)(source.bare, { start: at, end });
    const keyword = /^(?:return|if|unless|not|and|or|await|elsif|elif|:)\s+/.exec(source.bare.slice(span.start, span.end));
    return { start: span.start + (keyword?.[0].length ?? 0), end: span.end };
}
const isArrow = (bare, at) => /^(?:\?\.|\?->|!\.|!\[)/.test(bare.slice(at, at + 3)) ||
    bare.slice(at - 1, at + 1) === '->' ||
    (bare[at] === '?' &&
        /\w/.test(bare[at - 1] ?? '') &&
        /[.\s(]/.test(bare[at + 1] ?? '') &&
        bare[at + 1] !== ' ');
function operandAfter(source, { start, end }) {
    let at = start;
    while (at < end) {
        const close = (0,brackets/* skipBracket */.Wv)(source, at);
        if (close > at)
            at = close + 1;
        else if (/[&|,;?{})\]\n]/.test(source.bare[at] ?? '') &&
            !isArrow(source.bare, at) &&
            !(source.bare[at] === '\n' && source.bare.slice(start, at).trim() === ''))
            break;
        else if (/^(?:and|or|then|do|if|unless)\b/.test(source.bare.slice(at, at + 7)) &&
            /\s/.test(source.bare[at - 1] ?? ''))
            break;
        else
            at++;
    }
    return (0,brackets/* trim */.Bq)(source.bare, { start, end: Math.min(at, end) });
}

;// CONCATENATED MODULE: ./lib/webhooks/checks.js






const making = new Set(`get create compute calc calculate generate build make sign extract parse new set log to from find fetch load hash encode
  decode read print throw raise error hmac`.split(/\s+/));
const made = new Set('error exception header headers body schema payload input json update'.split(' '));
function isMaker(name) {
    const words = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split('_')
        .filter((word) => word !== '');
    return (making.has(words[0] ?? '') ||
        made.has(words.at(-1) ?? '') ||
        name === 'signature' ||
        words[0] === 'invalid');
}
const schema = /schema|joi|zod|yup|ajv|form|serializer|model|dto|validator|record|params/i;
const whole = /^[&*]?\$?(?:this\.|self\.|@)?(?:req|request|httpRequest|incomingMessage|headers|req\.headers|request\.headers|request\.META|ctx\.request|c\.Request|r\.Header|ctx\.headers|event\.headers)$/i;
const wholeParameter = /^[&*]?\$?(?:ctx|context|c|r|conn|call)$/;
const eventParameter = /^(?:event|evt)$/;
const reading = /^(?:get)?_?raw_?body|^read|^buffer$|^json$|^text$|^parse|^get_?(?:header|body|json|data|param|query|ip)|^decode|^render|^respon|^send|^status|^get$|^from|^log|^set|^resolve|^reply|^Header|^String$|^Object$|^NewDecoder|^new[A-Z]|^Bind|^ShouldBind|^super$|^next$|^print|^str$|^dict$|^len$|^json_|^track|^capture|^keys$|^entries$|^stringify$|^write|^jsonify|^headers$|^use$|^WithContext$|^Context$|^on$|^pipe$|^includes$/i;
function checkIn(scope, span, follower) {
    const calls = callsIn(scope.code, span);
    const followed = calls.map((call) => checkOfCall(scope, call, follower));
    const best = followed.reduce((a, b) => ((b?.standing ?? 0) > (a?.standing ?? 0) ? b : a), undefined);
    if (best !== undefined && best.standing >= standing.answered)
        return best;
    const comparison = comparisonIn(scope, span);
    if (comparison !== undefined) {
        const throws = /mac\w{0,20}\.verify\s*\(/i.test(sliceOf(scope.code.bare, span));
        const known = throws ? standing.enforced : standing.answered;
        return { standing: known, comparison, start: comparison.start, end: comparison.end };
    }
    return best;
}
function checkOfCall(scope, call, follower) {
    const place = follower.resolve(call, scope);
    const { start, end } = call;
    if (place !== undefined) {
        const outcome = follower.outcome(place, scope);
        if (outcome > standing.none)
            return { standing: outcome, callee: place, call, start, end };
        if (place.isGuess !== true && !follower.vouched(call))
            return undefined;
    }
    if (follower.vouched(call))
        return { standing: standing.trusted, call, start, end };
    const guess = unread(scope, call);
    return guess === standing.none ? undefined : { standing: guess, call, start, end };
}
const converting = /^(?:Buffer|String|str|hex|unhexlify|DecodeString|trim|strip|replace|split|slice|substring|startsWith|starts_with|toLowerCase|lower|downcase|get|bytes|encode|decode|b64decode|fromHex|FromHexString|GetBytes|getBytes|test|match|length|len|concat|append|is_array|isset|isArray|toString|to_s|from|unwrap|to_str|as_bytes|ok_or|header|first|at|push|alloc|Uint8Array)$/i;
function unread(scope, call) {
    const { name, receiver, args } = call;
    if (isMaker(name) || safeCompare.test(`${name}(`))
        return standing.none;
    const text = sliceOf(scope.code.bare, call);
    if (logging.test(` ${receiver}.${name}`) || logging.test(` ${name}`))
        return standing.none;
    const takesSignature = args.some((one) => holdsSignature(scope, one));
    const takesRequest = args.some((one) => isRequest(scope, sliceOf(scope.code.bare, one)));
    if (verifying.test(name) &&
        !schema.test(receiver) &&
        isServing(scope, call, takesSignature || takesRequest))
        return standing.trusted;
    if (reading.test(name) ||
        /^(?:res|response|reply|JSON|console|json|Object|headers?|Buffer|crypto|hmac|mac)$/i.test(receiver))
        return standing.none;
    if (takesSignature && !converting.test(name))
        return standing.trusted;
    return takesRequest && text !== '' ? standing.perhaps : standing.none;
}
function isRequest({ code, routine }, text) {
    if (whole.test(text))
        return true;
    if (!wholeParameter.test(text) && !eventParameter.test(text))
        return false;
    const isParameter = code.routines.some(({ params, body }) => params.includes(text) && body.start <= routine.body.start && body.end >= routine.body.end);
    return (isParameter &&
        (wholeParameter.test(text) || (isWholeEvent(code.language.id, routine) && eventParameter.test(text))));
}
const isWholeEvent = (language, { params }) => language === 'javascript' ||
    (language === 'python' && params.some((name) => /^_?(?:context|ctx)$/.test(name)));
function isServing(scope, { name, args }, takesEvidence) {
    if (takesEvidence || args.length === 0)
        return true;
    return (/verif|signature|hmac|authentic/i.test(name) &&
        wordsIn(shallow(scope.code, args[0] ?? { start: 0, end: 0 })).length > 0);
}

;// CONCATENATED MODULE: ./lib/webhooks/presence.js



const emptiness = /\bnil\?|\bblank\?|\bempty\?|\bisEmpty\b|\bisBlank\b|IsNullOr|isNullOr|===? ?(?:null|nil|None|undefined|["'`]{2})|\bis None\b|== ?0|\bempty\(|\bis_null\(|\bisNull\b|\bis_none\(\)/;
const comparing = /[<>]=?|[!=]==?(?!=)(?!\s*(?:null|nil|None|undefined|["'`]\s*["'`]|0\b))/;
const asking = /^(?:isset|empty|is_null|isNull|isEmpty|isBlank|IsNullOrEmpty|IsNullOrWhiteSpace|isNullOrEmpty|isNullOrBlank|hasText|len|strlen|length|String|Boolean|str|bool|trim|strip|get|getenv|Getenv|env|fetch|header|Get|headers?|getHeader|config|value|nil\?|blank\?|empty\?|present\?|is_none|is_some|isPresent|defined|GetEnvironmentVariable|GetValue|first|get_header)$/;
function presenceIn(scope, { test, negated }) {
    if (!isAboutPresence(scope, test))
        return undefined;
    return saysAbsent(sliceOf(scope.code.code, test)) === negated ? 'present' : 'absent';
}
function saysAbsent(test) {
    const first = test.replace(/^[(\s]+/, '').split(/&&|\|\||\band\b|\bor\b/, 1)[0] ?? '';
    if (/!==?|\bis not\b|\bisset\b|\bpresent\?|\bhasText\b/.test(first))
        return /^!(?!=)|^not\b/.test(first);
    const turned = /^!(?!=)|^not\b/.test(first);
    return emptiness.test(first) !== turned;
}
function isAboutPresence(scope, test) {
    const code = sliceOf(scope.code.code, test);
    const bare = sliceOf(scope.code.bare, test);
    if (environmentWord.test(bare) || environmentWord.test(code.replace(/process\.env|os\.environ/g, '')))
        return false;
    if (comparing.test(bare.replace(/=>|->/g, '')) || code.length > 300)
        return false;
    if (callsIn(scope.code, test).some(({ name }) => !asking.test(name)))
        return false;
    return mentions(bare, scope.signatures) || secretWord.test(snake(code)) || signatureWord.test(snake(code));
}
const snake = (text) => text.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/_/g, ' _');
function subjects(scope, span) {
    return wordsIn(sliceOf(scope.code.bare, span)).filter((word) => scope.signatures.has(word) || secretWord.test(snake(word)) || signatureWord.test(snake(word)));
}
function skippedBy(scope, test, check) {
    const before = sliceOf(scope.code.bare, { start: test.start, end: check.start });
    const joint = /^([\s\S]*?)(?:&&|\band\b)/.exec(before);
    if (joint === null || /\|\||\bor\b/.test(before))
        return undefined;
    const span = { start: test.start, end: test.start + (joint[1]?.length ?? 0) };
    if (!isAboutPresence(scope, span) || saysAbsent(sliceOf(scope.code.code, span)))
        return undefined;
    return subjects(scope, span).every((word) => scope.required.has(word)) ? undefined : span;
}

;// CONCATENATED MODULE: ./lib/webhooks/walk.js








function walkSteps(walk, steps, after = []) {
    let known = standing.none;
    for (const [index, step] of steps.entries()) {
        const rest = [...steps.slice(index + 1), ...after];
        known = stronger(known, walkStep(walk, step, rest));
    }
    return known;
}
function settle({ scope, onOpening }, known) {
    const left = scope.answers.filter(({ used }) => !used);
    for (const { span } of left)
        onOpening('ignored', span, scope);
    if (known === standing.enforced && scope.role !== 'handler' && !takesNext(scope.routine))
        for (const span of scope.leaving)
            onOpening('unset', span, scope);
    return left.length > 0 ? standing.enforced : known;
}
function walkStep(walk, step, rest) {
    switch (step.kind) {
        case 'choice':
            return walkChoice(walk, step, rest);
        case 'attempt':
            return walkAttempt(walk, step, rest);
        case 'block':
            return stronger(walkValue(walk, step.value), walkSteps(walk, step.body, rest));
        case 'set':
            return walkAssignment(walk, step);
        case 'give':
            return walkResult(walk, step.value);
        case 'do':
            return walkStatement(walk, step.value);
        case 'fail':
            return standing.none;
        default:
            return step;
    }
}
function checked(walk, span) {
    const check = checkIn(walk.scope, span, walk.follower);
    if (check !== undefined)
        walk.onCheck(check, walk.scope);
    return check;
}
function walkInner(walk, span) {
    const inner = routinesInside(walk.scope.code, span);
    return inner.reduce((known, { steps }) => stronger(known, walkSteps(walk, steps)), standing.none);
}
function walkValue(walk, span) {
    const check = checked(walk, span);
    const answer = asked(walk.scope, span) ? standing.enforced : standing.none;
    return stronger(stronger(check?.standing ?? standing.none, answer), walkInner(walk, span));
}
function walkAssignment(walk, { names, value }) {
    const { scope } = walk;
    const check = checked(walk, value);
    const inner = walkInner(walk, value);
    asked(scope, value);
    learn(scope, names, value);
    const calls = callsIn(scope.code, value);
    if (calls.some((call) => walk.follower.makes(call, scope)))
        for (const name of names)
            scope.digests.add(name);
    if (check?.standing !== standing.answered)
        return stronger(check?.standing ?? standing.none, inner);
    scope.answers.push({ names: new Set(names), span: check, used: false });
    return inner;
}
function walkResult(walk, value) {
    const known = walkValue(walk, value);
    if (known < standing.answered)
        return known;
    return walk.scope.role === 'helper' ? standing.answered : standing.enforced;
}
function walkStatement(walk, value) {
    const { scope } = walk;
    const check = checked(walk, value);
    const inner = walkInner(walk, value);
    if (!logging.test(sliceOf(scope.code.bare, value).slice(0, 60)))
        asked(scope, value);
    if (check?.standing === standing.answered) {
        if (isAlone(scope, value, check))
            walk.onOpening('ignored', check, scope);
        return standing.enforced;
    }
    return stronger(check?.standing ?? standing.none, inner);
}
function isAlone({ code }, value, check) {
    const around = sliceOf(code.bare, { start: value.start, end: check.start }) +
        sliceOf(code.bare, { start: check.end, end: value.end });
    return /^(?:await|void|(?:this|self)\.|[\w$]{1,60}(?:\.|->|::))?;?$/.test(around.replace(/\s+/g, ''));
}
function asked(scope, span) {
    const words = new Set(wordsIn(shallow(scope.code, span)));
    const met = scope.answers.filter(({ names }) => [...names].some((name) => words.has(name)));
    for (const answer of met)
        answer.used = true;
    return met.length > 0;
}
function walkChoice(walk, step, rest) {
    const { scope } = walk;
    const check = checked(walk, step.test);
    const known = check?.standing ?? standing.none;
    if (check !== undefined && isPromise(scope, check))
        walk.onOpening('unawaited', check, scope);
    const isAnswer = asked(scope, step.test) || known === standing.answered;
    const presence = isAnswer || check !== undefined ? undefined : presenceIn(scope, step);
    if (presence === 'absent')
        return walkAbsent(walk, step, rest);
    if (presence === 'present')
        return walkPresent(walk, step, rest);
    const then = walkSteps(walk, step.whenTrue, rest);
    const otherwise = walkSteps(walk, step.otherwise, rest);
    if (!isAnswer)
        return stronger(known, stronger(then, otherwise));
    return decided(walk, { step, check, rest });
}
function isPromise({ code }, { callee, start }) {
    if (callee?.routine.isAsync !== true || !/^(?:javascript|python)$/.test(code.language.id))
        return false;
    const before = code.bare.slice(Math.max(0, start - 60), start).replace(/[\s(]+/g, ' ');
    return !/\bawait (?:[\w$.]{1,50}\.)?$/.test(before);
}
function decided(walk, { step, check, rest }) {
    const { scope } = walk;
    const { code, role } = scope;
    const skipped = check && isRefusal(code.bare, step, check) ? skippedBy(scope, step.test, check) : undefined;
    if (skipped !== undefined)
        walk.onOpening('missing', skipped, scope);
    const branches = [...step.whenTrue, ...step.otherwise];
    if (!isExit(branches)) {
        const isLost = step.otherwise.length === 0 && isRefusal(code.bare, step, check) && acts(code, rest);
        if (isLost && !stopsAnyway(walk, step))
            walk.onOpening('goes-on', step.test, scope);
        return standing.enforced;
    }
    const throws = branches.some(({ kind }) => kind === 'fail');
    return role === 'helper' && !throws && givesValue(branches) ? standing.answered : standing.enforced;
}
function stopsAnyway({ scope }, { whenTrue }) {
    return scope.role !== 'handler' && effectIn(scope, whenTrue) === 'refuses';
}
function isRefusal(bare, { test, negated }, check) {
    const text = bare.slice(test.start, test.end);
    const asksForFaults = check?.call !== undefined && denying.test(check.call.name);
    const turned = /(?:^|[\s(&|])!(?!=)|\bnot\b|!==?|==\s*(?:false|False|0)\b|=== false|\bIsFalse\b/.test(check ? text : text.slice(0, 80));
    return (turned !== negated) !== asksForFaults;
}
function walkAbsent(walk, step, rest) {
    const { scope } = walk;
    const effect = effectIn(scope, step.whenTrue);
    const then = walkSteps(walk, step.whenTrue, rest);
    const otherwise = walkSteps(walk, step.otherwise, rest);
    if (effect === 'refuses')
        for (const word of subjects(scope, step.test))
            scope.required.add(word);
    if (effect === 'accepts')
        walk.onOpening('unset', step.test, scope);
    if (effect === 'leaves')
        scope.leaving.push(step.test);
    const skips = effect === 'falls' && otherwise >= standing.answered && walk_continues(walk, rest, otherwise);
    if (skips)
        walk.onOpening('unset', step.test, scope);
    return stronger(then, otherwise);
}
function walkPresent(walk, step, rest) {
    const { scope } = walk;
    const isRequired = subjects(scope, step.test).every((word) => scope.required.has(word));
    const then = walkSteps(walk, step.whenTrue, rest);
    const otherwise = walkSteps(walk, step.otherwise, rest);
    const open = effectIn(scope, step.otherwise) !== 'refuses' && walk_continues(walk, rest, then);
    const least = scope.role === 'handler' ? standing.trusted : standing.answered;
    if (then >= least && otherwise < least && !isRequired && open)
        walk.onOpening('unset', step.test, scope, then < standing.answered);
    return stronger(then, otherwise);
}
function walk_continues({ scope }, rest, known) {
    const effect = effectIn(scope, rest);
    if (scope.role === 'handler')
        return acts(scope.code, rest);
    if (effect === 'falls' || effect === 'leaves')
        return scope.role === 'guard' || known === standing.enforced;
    return effect === 'accepts';
}
function walkAttempt(walk, step, rest) {
    const { scope } = walk;
    const before = scope.caught;
    const opens = step.rescues.some((rescue) => lets(walk, rescue, rest));
    scope.caught ||= step.rescues.length > 0 && !opens;
    const known = walkSteps(walk, step.body, rest);
    scope.caught = before;
    if (opens && known >= standing.answered) {
        const place = step.body[0];
        if (place !== undefined)
            walk.onOpening('caught', spanOfStep(place), scope);
    }
    for (const rescue of step.rescues)
        walkSteps(walk, rescue, rest);
    return known;
}
function lets({ scope }, rescue, rest) {
    const effect = effectIn(scope, rescue);
    if (effect === 'accepts')
        return true;
    if (effect !== 'falls' || isExit(rescue))
        return false;
    return scope.role === 'handler' ? acts(scope.code, rest) : effectIn(scope, rest) === 'accepts';
}
function spanOfStep(step) {
    if (step.kind === 'choice')
        return step.test;
    if (step.kind === 'attempt')
        return step.body[0] === undefined ? { start: 0, end: 0 } : spanOfStep(step.body[0]);
    return step.value;
}

;// CONCATENATED MODULE: ./lib/webhooks/judge.js






const unknown = { standing: standing.none, problems: [], made: [], compares: false, hashed: [] };
const judge_deepest = 6;
function createJudge(codebase, { headers, verifiers }) {
    const known = new Map();
    const running = new Set();
    const judge = {
        verifiers,
        outcome(place, role) {
            const key = `${place.code.path}:${place.routine.body.start}:${role}`;
            const before = known.get(key);
            if (before !== undefined)
                return before;
            if (running.has(key) || running.size >= judge_deepest)
                return unknown;
            running.add(key);
            const scope = scopeOf(place.code, place.routine, { role, headers });
            const outcome = settled(() => outcomeOf(scope, { codebase, judge }));
            running.delete(key);
            known.set(key, outcome);
            return outcome;
        },
    };
    return judge;
}
function settled(judge) {
    try {
        return judge();
    }
    catch (error) {
        if (error instanceof RangeError)
            return { ...unknown, standing: standing.perhaps };
        throw error;
    }
}
function outcomeOf(scope, means) {
    const { code, routine } = scope;
    const problems = [];
    const made = madeIn(scope);
    let compares = false;
    const walk = {
        scope,
        follower: followerOf(means, made),
        onCheck(check) {
            compares ||= check.comparison !== undefined && check.comparison.kind !== 'token';
            const callee = check.callee && means.judge.outcome(check.callee, 'helper');
            compares ||= callee?.compares === true;
            problems.push(...comparisonProblems(scope, check), ...(callee?.problems ?? []));
            if (check.standing === standing.trusted && check.call !== undefined)
                problems.push(...handedOver(scope, check.call));
            if (callee !== undefined && check.call !== undefined)
                problems.push(...argumentProblems(scope, check.call, callee));
        },
        onOpening: (kind, span, _scope, isUnsure = false) => problems.push({ kind, span, code, routine, isUnsure }),
    };
    const walked = settle(walk, walkSteps(walk, routine.steps));
    if (compares)
        problems.push(...hashProblems(scope, made));
    return { standing: walked, problems, made, compares, hashed: hashedParameters(scope) };
}
function followerOf({ codebase, judge }, made) {
    const resolve = (call, { code, routine }) => codebase.routine({ name: call.name, receiver: call.receiver, owner: routine.owner, by: routine }, code);
    return {
        resolve,
        outcome: (place) => judge.outcome(place, 'helper').standing,
        vouched: ({ name }) => judge.verifiers.has(name),
        makes(call, scope) {
            const place = resolve(call, scope);
            const outcome = place && judge.outcome(place, 'helper');
            if (outcome === undefined || outcome.standing >= standing.answered)
                return false;
            const keyed = outcome.made.filter(({ digest }) => !digest.isPlain);
            made.push(...keyed);
            return keyed.length > 0;
        },
    };
}
function madeIn({ code, routine }) {
    return digestsIn(code.code, routine.body)
        .slice(0, 100)
        .map((digest) => ({
        digest: { ...digest, algorithm: nameOf(digest, code.code) },
        code,
        routine,
    }));
}
function nameOf({ algorithm, isVariable }, code) {
    if (!isVariable)
        return algorithm;
    const name = algorithm.match(/[\w$]+/g)?.at(-1);
    const given = name &&
        new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}\\s{0,9}(?::\\s{0,9}\\w{1,20}\\s{0,9})?:?=\\s{0,9}["'\`:]([\\w-]{2,20})`).exec(code)?.[1];
    return (given && algorithmName(given)) || '';
}
function comparisonProblems(scope, { comparison }) {
    if (comparison === undefined)
        return [];
    const { code, routine } = scope;
    const place = { code, routine, span: { start: comparison.start, end: comparison.end } };
    if (comparison.kind === 'plain')
        return [{ ...place, kind: 'compare' }];
    const isOpen = comparison.kind === 'throwing' && !isGuarded(scope, comparison.operands);
    return isOpen ? [{ ...place, kind: 'length' }] : [];
}
function argumentProblems(scope, { args }, { hashed }) {
    const { code, routine } = scope;
    return hashed.flatMap((index) => {
        const span = args[index];
        if (span === undefined || !holdsParsed(scope, span))
            return [];
        return [{ kind: 'parsed', code, routine, span, isUnsure: isFallback(scope) }];
    });
}
function handedOver(scope, { args }) {
    const { code, routine } = scope;
    if (!args.some((one) => holdsSignature(scope, one)))
        return [];
    const parsed = args.filter((one) => holdsParsed(scope, one));
    return parsed.map((span) => ({ kind: 'parsed', code, routine, span, isUnsure: true }));
}
function hashProblems(scope, made) {
    const { code, routine } = scope;
    const knowsSha1 = made.some(({ digest }) => digest.algorithm === 'sha1');
    const keyed = made.filter(({ digest }) => !digest.isPlain);
    const wrong = (keyed.length > 0 ? keyed : made).filter(({ digest }) => digest.algorithm !== '' && digest.algorithm !== 'sha1');
    return [
        ...wrong.map(({ digest, ...where }) => ({
            ...where,
            kind: 'digest',
            span: { start: digest.start, end: digest.end },
            detail: digest.algorithm,
            isUnsure: digest.isPlain || knowsSha1,
        })),
        ...parsedIn(scope).map((span) => ({
            kind: 'parsed',
            code,
            routine,
            span,
            isUnsure: isFallback(scope),
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/webhooks/unparsed.js

function unparsed(seeds, files, handling) {
    return [...seeds].flatMap(({ path, text }) => {
        const code = files.get(path);
        if ((code !== undefined && code.isGuess !== true) || handling.has(path))
            return [];
        const start = text.search(new RegExp(deliveryHeader.source, 'i'));
        if (start === -1)
            return [];
        return [
            {
                ruleId: 'webhook-unverified',
                path,
                text,
                span: { start, end: start + 'x-salesloft-event'.length },
                message: 'Not judged: the file names a header of Salesloft deliveries, but could not be parsed. Make sure that it checks their signature',
                identity: 'unparsed',
                confidence: 'low',
                severity: 'note',
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/webhooks/verdicts.js

const sayings = {
    absent: {
        ruleId: 'webhook-unverified',
        message: 'This Salesloft webhook handler acts on deliveries without checking their signature: anybody who knows its address can send it events',
    },
    uncompared: {
        ruleId: 'webhook-unverified',
        message: 'This Salesloft webhook handler computes a signature and never compares it with the one that came',
    },
    unset: {
        ruleId: 'webhook-unverified',
        message: 'Fails open: where the secret or the signature is missing, the delivery passes without a check. Refuse it instead',
    },
    missing: {
        ruleId: 'webhook-unverified',
        message: 'Fails open: a delivery without this value skips the signature check, and an attacker simply leaves it out. Refuse it instead',
    },
    caught: {
        ruleId: 'webhook-unverified',
        message: 'Fails open: when the signature check throws, the error is caught and the delivery goes on. Refuse it in the catch block',
    },
    ignored: {
        ruleId: 'webhook-unverified',
        message: 'The signature is checked but nobody looks at the answer, so a forged delivery goes on. Refuse it where the check fails',
    },
    'goes-on': {
        ruleId: 'webhook-unverified',
        message: 'A failed signature check does not end the handler here, so a forged delivery goes on. Return after refusing it',
        confidence: 'medium',
    },
    unawaited: {
        ruleId: 'webhook-unverified',
        message: 'The signature check is asynchronous and is not awaited: a promise is always true, so every delivery passes',
    },
    digest: {
        ruleId: 'webhook-wrong-digest',
        message: 'Salesloft signs with HMAC-SHA1, so every real delivery would be rejected',
    },
    parsed: {
        ruleId: 'webhook-parsed-body',
        message: 'The HMAC is taken over a body that was parsed and written again: a space or the order of a key differs and the signature of a real delivery no longer fits. Hash the raw bytes',
    },
    compare: {
        ruleId: 'webhook-unsafe-compare',
        message: 'The signature is compared in a time that depends on how much of it is right, which lets an attacker guess it piece by piece. Compare in constant time',
    },
    length: {
        ruleId: 'webhook-unsafe-compare',
        message: 'timingSafeEqual throws where the lengths differ, and an attacker chooses the length of the signature. Compare the lengths first',
    },
};
function verdictOf({ kind, code, routine, span, detail, isUnsure }) {
    const { ruleId, message, confidence = 'high' } = sayings[kind];
    return {
        ruleId,
        ...placed(code, routine, span),
        message: kind === 'digest' ? `${digestName(detail, code, span)}: ${message}` : message,
        confidence: isUnsure ? 'medium' : confidence,
    };
}
function digestName(algorithm = '', code, span) {
    const written = algorithm.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-');
    const isPlain = /createHash/.test(sliceOf(code.code, span));
    return isPlain
        ? `A plain ${written} is no HMAC`
        : `The signature is computed with HMAC-${written.replace('SHA-', 'SHA')}`;
}
function doubtOf(code, routine, span) {
    return {
        ruleId: 'webhook-unverified',
        ...placed(code, routine, span),
        message: 'No signature check could be followed from this Salesloft webhook handler. What it hands the request to may check it; make sure that it does',
        confidence: 'low',
        severity: 'note',
    };
}
function placed(code, routine, span) {
    const words = sliceOf(code.code, span).replace(/\s+/g, ' ').slice(0, 200);
    return { path: code.path, span, text: code.text, identity: [routine.owner, routine.name, words].join('\0') };
}

;// CONCATENATED MODULE: ./lib/webhooks/assess.js















async function assess(seeds, { repository, policy: { webhooks } }) {
    const tree = repository?.tree;
    const declared = await declaredTexts(webhooks.handlers, tree);
    const found = await current(seeds, tree);
    const { kept, left } = affordable([...declared, ...found]);
    const all = new Map(kept.toReversed().map((seed) => [seed.path, seed]));
    if (all.size === 0)
        return { handlers: 0, verdicts: [], left };
    const codebase = codebaseOf(await load([...all.values()], tree));
    const judge = createJudge(codebase, {
        headers: headerNames(codebase),
        verifiers: new Set(webhooks.verifiers),
    });
    const own = [...all.keys()].flatMap((path) => codebase.files.get(path) ?? []);
    const verifiers = own.flatMap((code) => verifiersIn(code, judge));
    const isDeclared = new Set(declared.map(({ path }) => path));
    const handlers = own
        .flatMap((code) => handlersIn(code, codebase, isDeclared.has(code.path)))
        .filter((one) => isHandler(one, judge));
    const judged = handlers.map((handler) => judgeHandler(handler, {
        codebase,
        judge,
        hasVerifier: verifiers.length > 0,
        hasFilter: verifiers.some(({ routine: { name }, outcome }) => everywhere.test(name) && outcome.compares),
    }));
    const problems = [
        ...judged.flatMap((one) => one.problems),
        ...verifiers.flatMap(({ outcome }) => outcome.problems),
    ];
    const handling = new Set([...handlers, ...verifiers].map(({ code }) => code.path));
    const verdicts = [
        ...problems.map(verdictOf),
        ...judged.flatMap(({ doubts }) => doubts),
        ...unparsed(all.values(), codebase.files, handling),
    ];
    return { handlers: handlers.length + verifiers.length, verdicts: unique(verdicts), left };
}
function headerNames({ files }) {
    const constant = /(?<![\w$])([A-Za-z_$][\w$]{3,60})[ \t]{0,9}(?::[ \t]{0,9}\w{1,20}[ \t]{0,9})?:?=[ \t]{0,9}["'`][^"'`\n]{0,20}x[-_]?salesloft[-_]?signature/gi;
    const found = [...files.values()].flatMap(({ code }) => [...code.matchAll(constant)].map(({ 1: name = '' }) => name));
    return new Set(found);
}
function verifiersIn(code, judge) {
    const mentions = (0,context/* mentionsIn */.TV)(code.text);
    const pathSays = /sales_?-?loft/i.test(code.path);
    const nearby = (at) => (0,context/* nearestOwner */.Aj)(code.text, mentions, at, pathSays) === 'salesloft';
    return code.routines.flatMap((routine) => {
        const place = { code, routine };
        if (routine.name === '' || !isSalesloft(place, nearby))
            return [];
        const outcome = judge.outcome(place, takesNext(routine) ? 'guard' : 'helper');
        return outcome.compares ? [{ ...place, outcome: ofOwn(place, outcome) }] : [];
    });
}
function ofOwn({ code, routine }, outcome) {
    const { start } = routine.head;
    if (/salesloft/i.test(sliceOf(code.code, { start, end: routine.body.end })))
        return outcome;
    const all = digestsIn(code.code, { start: 0, end: code.text.length });
    if (!all.some(({ algorithm, isPlain }) => algorithm === 'sha1' && !isPlain))
        return outcome;
    return { ...outcome, problems: outcome.problems.filter(({ kind }) => kind !== 'digest') };
}
const ownSigning = /\b(?:state|jwt|hs256|pkce|nonce)\b|oauth|session|csrf|cookie|unsubscribe/i;
const delivered = /hook|x[-_]?salesloft|callback_?token|body/i;
function isSalesloft({ code, routine }, nearby) {
    const text = sliceOf(code.code, { start: routine.head.start, end: routine.body.end });
    const names = `${code.path} ${routine.owner} ${routine.name} ${routine.params.join(' ')} ${text}`;
    if (ownSigning.test(names.replaceAll('_', ' ')) &&
        !delivered.test(`${routine.name} ${routine.params.join(' ')} ${text}`))
        return false;
    if (/salesloft/i.test(`${routine.name} ${routine.owner} ${text}`))
        return true;
    const isOther = /(?<![a-z-])x-(?!salesloft)[a-z]{2,20}(?:-[a-z]{2,20})?-(?:signature|hmac)/i.test(text);
    return (verifying.test(routine.name) || /signature/i.test(text)) && !isOther && nearby(routine.head.start);
}
function isHandler({ by, code, routine }, judge) {
    if (by === 'route' || by === 'file')
        return true;
    if (takesNext(routine) && judge.outcome({ code, routine }, 'guard').compares)
        return false;
    const asHelper = judge.outcome({ code, routine }, 'helper');
    if (asHelper.compares && asHelper.standing === standing.answered)
        return false;
    if (verifying.test(routine.name))
        return false;
    return acts(code, routine.steps) || asHelper.standing > standing.none;
}
const everywhere = /^(?:doFilter(?:Internal)?|preHandle|filter|Invoke(?:Async)?|OnActionExecut\w{1,9}|call|__call__|process_request|canActivate)$/;
function judgeHandler(handler, means) {
    const { code, routine, at, span } = handler;
    const outcome = means.judge.outcome({ code, routine }, 'handler');
    const guards = guardsOf(handler, means.codebase, means.judge);
    const known = stronger(outcome.standing, guards.standing);
    const met = [...outcome.problems, ...guards.problems];
    if (known >= standing.trusted)
        return { problems: met, doubts: [] };
    if (!acts(code, routine.steps))
        return { problems: [], doubts: [] };
    const absent = isProven(handler, known, means);
    if (absent === 'silent')
        return { problems: [], doubts: [] };
    if (absent === 'doubt')
        return { problems: [], doubts: [doubtOf(at, routine, span)] };
    const isUnsure = handler.by === 'header' || handler.by === 'name';
    const computes = outcome.made.some(({ digest }) => !digest.isPlain) && signatureHeader.test(code.code);
    const kind = computes ? 'uncompared' : 'absent';
    return { problems: [{ kind, code: at, routine, span, isUnsure }], doubts: [] };
}
function isProven(handler, known, { codebase, judge, hasVerifier, hasFilter }) {
    const isRouted = handler.by === 'route' || handler.by === 'file';
    if (hasFilter)
        return 'silent';
    if (hasVerifier && !isRouted)
        return 'silent';
    if (hasVerifier && !isMountSeen(handler, codebase))
        return 'doubt';
    const callers = isRouted ? [] : callersOf(handler, codebase);
    if (callers.some((one) => judge.outcome(one, 'handler').standing >= standing.trusted))
        return 'silent';
    return known === standing.perhaps || hasTokenInAddress(handler) || callers.length > 0 ? 'doubt' : 'yes';
}
function isMountSeen({ by, at }, { loaded, files }) {
    if (/(?:^|[^\w$.])(?:express|fastify|Fastify|Hono|Koa|Flask|FastAPI)\(/.test(at.bare))
        return true;
    if (hostsOf(at, loaded).length > 0)
        return true;
    const central = /(?:^|\/)(?:_?middleware|proxy|hooks\.server)\.[jt]s$/;
    return (by === 'file' && at.language.id === 'javascript' && ![...files.keys()].some((path) => central.test(path)));
}
function hasTokenInAddress({ code, routine, at, span }) {
    const address = `${code.path} ${sliceOf(at.code, span)}`;
    if (/[:{[<]\w{0,30}(?:token|secret|key)\b/i.test(address))
        return true;
    const text = sliceOf(code.bare, routine.body);
    return (/(?:query|params|args|searchParams|GET)\b[^\n;=]{0,24}(?:token|secret|key)\b/i.test(text) ||
        text.split(/[\n;]/).some(takesToken));
}
function takesToken(statement) {
    const equals = statement.indexOf('=');
    return (equals > 0 &&
        /(?:token|secret|key)\b/i.test(statement.slice(0, equals)) &&
        /^=[\s(]{0,9}(?:await )?(?:\w{1,20}\.){0,2}(?:query|params|args)\b/i.test(statement.slice(equals)));
}
function callersOf({ code, routine }, { files }) {
    const { name } = routine;
    if (name === '' || /^(?:default|handler|main|post|POST|create|index|handle)$/.test(name))
        return [];
    const call = `${name}(`;
    return [...files.values()].flatMap((other) => other.bare.includes(call)
        ? other.routines
            .filter((one) => one.body !== routine.body && sliceOf(other.bare, one.body).includes(call))
            .filter((one) => other !== code || !isWithin(one.body, routine.body))
            .map((one) => ({ code: other, routine: one }))
        : []);
}
function unique(verdicts) {
    const keyOf = ({ ruleId, path, span, severity }) => [ruleId, path, severity === 'note' ? 'doubt' : span.start].join('\0');
    const byPlace = new Map(verdicts.toReversed().map((one) => [keyOf(one), one]));
    return [...byPlace.values()];
}


/***/ }),

/***/ 9780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ blankOut),
/* harmony export */   h: () => (/* binding */ blank)
/* harmony export */ });
function blank(text, language) {
    const stretches = [...stretchesIn(text, language)];
    const comments = stretches.filter(({ isComment }) => isComment);
    return { code: blankOut(text, comments), bare: blankOut(text, stretches) };
}
function blankOut(text, stretches) {
    let result = '';
    let at = 0;
    for (const { start, end } of stretches) {
        result += text.slice(at, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
        at = Math.max(at, end);
    }
    return result + text.slice(at);
}
function* stretchesIn(text, language) {
    for (let at = 0; at < text.length;) {
        const comment = commentAt(text, at, language);
        if (comment !== undefined) {
            yield { start: at, end: comment, isComment: true };
            at = comment;
            continue;
        }
        const quote = quoteAt(text, at, language);
        if (quote === undefined) {
            at++;
            continue;
        }
        const start = at + quote.length;
        const end = stringEnd(text, start, quote);
        yield { start, end, isComment: false };
        at = end + quote.length;
    }
}
function commentAt(text, at, language) {
    for (const [open, close] of language.blockComments) {
        if (!text.startsWith(open, at))
            continue;
        const end = text.indexOf(close, at + open.length);
        return end === -1 ? text.length : end + close.length;
    }
    const opens = language.lineComments.some((mark) => text.startsWith(mark, at));
    if (!opens || /^#[[{]/.test(text.slice(at, at + 2)))
        return undefined;
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function quoteAt(text, at, { quotes, id }) {
    const quote = quotes.find((one) => text.startsWith(one, at));
    return quote === "'" && id === 'ruby' && text[at - 1] === '?' ? undefined : quote;
}
function stringEnd(text, start, quote) {
    const overLines = quote.length === 3 || quote === '`';
    for (let at = start; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text.startsWith(quote, at))
            return at;
        else if (text[at] === '\n' && !overLines)
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   Wv: () => (/* binding */ skipBracket),
/* harmony export */   Zp: () => (/* binding */ enclosingParenthesis),
/* harmony export */   me: () => (/* binding */ pairBrackets),
/* harmony export */   vj: () => (/* binding */ splitArguments)
/* harmony export */ });
const closers = { ')': '(', ']': '[', '}': '{' };
function pairBrackets(bare) {
    const partner = new Map();
    const open = [];
    for (const { 0: bracket, index } of bare.matchAll(/[()[\]{}]/g)) {
        const opener = closers[bracket];
        if (opener === undefined) {
            open.push(index);
            continue;
        }
        const from = open.findLastIndex((at) => bare[at] === opener);
        if (from === -1)
            continue;
        const start = open[from] ?? 0;
        open.length = from;
        partner.set(start, index);
        partner.set(index, start);
    }
    return partner;
}
function splitArguments(source, span) {
    const pieces = [];
    let start = span.start;
    for (let at = span.start; at < span.end; at++) {
        if (source.bare[at] === ',') {
            pieces.push({ start, end: at });
            start = at + 1;
        }
        else
            at = skipBracket(source, at);
    }
    pieces.push({ start, end: span.end });
    return pieces.map((piece) => trim(source.bare, piece)).filter(({ start, end }) => end > start);
}
function skipBracket({ partner }, at) {
    return Math.max(at, partner.get(at) ?? at);
}
function trim(bare, { start, end }) {
    while (start < end && /\s/.test(bare[start] ?? ''))
        start++;
    while (end > start && /\s/.test(bare[end - 1] ?? ''))
        end--;
    return { start, end };
}
const farthest = 20_000;
function enclosingParenthesis({ bare, partner }, offset) {
    const first = Math.max(0, offset - farthest);
    for (let at = offset - 1; at >= first; at--) {
        const other = partner.get(at);
        if (other === undefined)
            continue;
        if (other < at)
            at = other;
        else if (bare[at] === '(' && other >= offset)
            return { start: at, end: other + 1 };
    }
    return undefined;
}


/***/ })

};
