export const id = 118;
export const ids = [118];
export const modules = {

/***/ 3160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ host),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);


const seconds = 10;
const mostBytes = 65_536;
const host = 'api.salesloft.com';
async function ask(credential) {
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
        return await answerOf(await send(credential, signal));
    }
    catch (error) {
        return { why: signal.aborted ? `Salesloft did not answer within ${seconds} seconds` : reason(error) };
    }
}
function send(credential, signal) {
    return new Promise((answer, fail) => {
        const call = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)({
            host,
            port: 443,
            path: '/v2/me',
            agent: new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: false }),
            rejectUnauthorized: true,
            signal,
            headers: {
                Authorization: `Bearer ${credential}`,
                Accept: 'application/json',
                'User-Agent': `salesloft-guard/${_project_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .rE}`,
            },
        });
        call.on('response', answer);
        call.on('error', fail);
        call.end();
    });
}
async function answerOf(response) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        if (!(piece instanceof Uint8Array))
            continue;
        bytes += piece.length;
        if (bytes > mostBytes) {
            response.destroy();
            return { why: `Salesloft answered with more than ${mostBytes} bytes` };
        }
        pieces.push(piece);
    }
    return {
        status: response.statusCode ?? 0,
        contentType: response.headers['content-type'] ?? '',
        body: Buffer.concat(pieces),
    };
}
const untrusted = /CERT|TLS|SSL|SIGNATURE|ALTNAME/;
function reason(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (untrusted.test(code))
        return `the certificate of ${host} cannot be trusted (${code}), so the credential was not sent`;
    return `${host} could not be reached${/^\w+$/.test(code) ? ` (${code})` : ''}; proxies are not used`;
}


/***/ }),

/***/ 8949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// UNUSED EXPORTS: mostCalls

// EXTERNAL MODULE: ./lib/verify/credential.js
var verify_credential = __webpack_require__(4440);
;// CONCATENATED MODULE: ./lib/verify/identity.js
function identityOf(value, credential) {
    const outer = record(value);
    const data = record(outer?.['data']) ?? outer;
    const id = wholeNumber(data?.['id']);
    if (data === undefined || id === undefined)
        return undefined;
    if (identity_text(data['guid']) === undefined && identity_text(data['email']) === undefined)
        return undefined;
    const safe = (shown) => shown === undefined || sharesPart(shown, credential) ? undefined : shown;
    const email = safe(maskedEmail(identity_text(data['email'])));
    const team = teamOf(data['team'], safe);
    return {
        user: { id, ...(email === undefined ? {} : { email }) },
        ...(team === undefined ? {} : { team }),
        scopes: scopesOf(data).filter((scope) => safe(scope) !== undefined),
    };
}
function teamOf(value, safe) {
    const team = record(value);
    const id = wholeNumber(team?.['id']);
    if (id === undefined)
        return undefined;
    const name = safe(identity_text(team?.['name'])?.slice(0, longestName));
    return { id, ...(name === undefined ? {} : { name }) };
}
const longestName = 80;
function maskedEmail(email) {
    const [, first, domain] = /^([\w+.-])[^\s@]{0,100}@([A-Za-z0-9.-]{1,100})$/.exec(email ?? '') ?? [];
    return first === undefined || domain === undefined ? undefined : `${first}\u2026@${domain}`;
}
const mostScopes = 100;
function scopesOf(data) {
    const given = data['scopes'] ?? data['scope'];
    const words = Array.isArray(given) ? given : (identity_text(given)?.split(' ') ?? []);
    return words
        .slice(0, mostScopes)
        .filter((word) => typeof word === 'string' && /^[a-z_]{1,40}(?::[a-z]{1,10})?$/.test(word));
}
const telling = 8;
function sharesPart(shown, credential) {
    for (let at = 0; at + telling <= credential.length; at++)
        if (shown.includes(credential.slice(at, at + telling)))
            return true;
    return false;
}
function record(value) {
    return isRecord(value) ? value : undefined;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function identity_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function wholeNumber(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

// EXTERNAL MODULE: ./lib/verify/verdict.js
var verdict = __webpack_require__(3900);
;// CONCATENATED MODULE: ./lib/verify/judge.js


function judge(answer, credential) {
    if ('why' in answer)
        return (0,verdict/* unknown */.L5)(answer.why);
    const { status } = answer;
    if (status === 200)
        return accepted(answer, credential);
    if (status === 401)
        return refused(answer);
    if (status >= 300 && status < 400)
        return (0,verdict/* unknown */.L5)(`Salesloft answered ${status}, a redirect, which is not followed`);
    return (0,verdict/* unknown */.L5)(`Salesloft answered ${status}${meanings[status] ?? ''}`);
}
const meanings = {
    403: ': it may be live and lack the scope `team:read`, so treat it as live',
    429: ', too many requests; try again later',
};
function accepted(answer, credential) {
    const identity = identityOf(jsonOf(answer), credential);
    return identity === undefined
        ? (0,verdict/* unknown */.L5)('Salesloft answered 200 without the identity that its documentation describes')
        : { status: 'live', identity };
}
function refused(answer) {
    const said = jsonOf(answer);
    if (!isRecord(said))
        return (0,verdict/* unknown */.L5)('Salesloft answered 401, but not as JSON');
    if (/\bno bearer token\b/i.test(String(said['error'])))
        return (0,verdict/* unknown */.L5)('the credential was lost on its way to Salesloft');
    return { status: 'revoked', reason: 'Salesloft refuses it' };
}
function jsonOf({ contentType, body }) {
    if (!/^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType))
        return undefined;
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/verify/check.js



const mostCalls = 50;
const atOnce = 4;
const budget = 60_000;
async function check(credentials, { ask, now }) {
    const verdicts = new Map();
    const waiting = [];
    for (const credential of new Set(credentials)) {
        if (!(0,verify_credential/* canBeSent */.U)(credential))
            verdicts.set(credential, (0,verdict/* unknown */.L5)('no bearer token looks like it, so it was not sent'));
        else if (waiting.length < mostCalls)
            waiting.push(credential);
        else
            verdicts.set(credential, (0,verdict/* unknown */.L5)(`one run asks about ${mostCalls} credentials at most`));
    }
    const deadline = now() + budget;
    let stop;
    const worker = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            if (stop === undefined && now() >= deadline)
                stop = 'the time set aside for asking Salesloft is used up';
            if (stop !== undefined) {
                verdicts.set(next, (0,verdict/* unknown */.L5)(stop));
                continue;
            }
            const answer = await ask(next);
            if ('status' in answer && answer.status === 429)
                stop = 'Salesloft asked for fewer requests';
            verdicts.set(next, qualified(judge(answer, next), next));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return verdicts;
}
function qualified(verdict, credential) {
    if (verdict.status !== 'revoked' || (0,verify_credential/* isApiKey */.A)(credential))
        return verdict;
    return {
        ...verdict,
        reason: `${verdict.reason} as a bearer token, as it would a refresh token or an application secret`,
    };
}


/***/ }),

/***/ 4440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isApiKey),
/* harmony export */   U: () => (/* binding */ canBeSent)
/* harmony export */ });
const bearer = /^[\w.~+/-]{16,4096}={0,4}$/;
function canBeSent(credential) {
    return bearer.test(credential);
}
function isApiKey(credential) {
    return /^(?:v\d_)?ak_(?:\d{1,20}_)?[0-9a-f]{64}$/.test(credential);
}


/***/ }),

/***/ 3118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openVerifier: () => (/* binding */ openVerifier)
});

// EXTERNAL MODULE: ./lib/verify/ask.js
var ask = __webpack_require__(3160);
// EXTERNAL MODULE: ./lib/verify/check.js + 2 modules
var check = __webpack_require__(8949);
// EXTERNAL MODULE: ./lib/verify/verdict.js
var verify_verdict = __webpack_require__(3900);
;// CONCATENATED MODULE: ./lib/verify/findings.js


const bearerRules = new Set([
    'api-key',
    'oauth-token',
    'bearer-token',
    'credential-assignment',
    'url-credential',
    'client-exposed-key',
]);
const mostRemembered = 1000;
function createVerifier(world) {
    const secrets = new Map();
    return {
        note(secret, { ruleId, fingerprint }) {
            if (bearerRules.has(ruleId) && secrets.size < mostRemembered)
                secrets.set(fingerprint, secret);
        },
        async verify(report) {
            const named = askingOrder(report.findings).flatMap(({ fingerprint }) => {
                const secret = secrets.get(fingerprint);
                return secret === undefined ? [] : [{ fingerprint, secret }];
            });
            const bySecret = await (0,check/* check */.z)(named.map(({ secret }) => secret), world);
            const verdicts = new Map();
            for (const { fingerprint, secret } of named) {
                const verdict = bySecret.get(secret);
                if (verdict !== undefined)
                    verdicts.set(fingerprint, verdict);
            }
            return { report: { ...report, findings: report.findings.map((one) => told(one, verdicts)) }, verdicts };
        },
    };
}
function askingOrder(findings) {
    const rank = ({ suppressed, introduced }) => suppressed === undefined ? (introduced === false ? 1 : 0) : 2;
    return findings.filter(({ ruleId }) => bearerRules.has(ruleId)).toSorted((a, b) => rank(a) - rank(b));
}
function told(finding, verdicts) {
    if (!bearerRules.has(finding.ruleId))
        return finding;
    const verdict = verdicts.get(finding.fingerprint) ?? (0,verify_verdict/* unknown */.L5)('too many credentials were found to ask about each');
    return {
        ...finding,
        message: `${finding.message} (${(0,verify_verdict/* verdictText */.nt)(verdict)})`,
        verified: verdict.status,
        ...(verdict.status === 'live' ? { confidence: 'high' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/verify/open.js


function openVerifier() {
    return createVerifier({ ask: ask/* ask */.k, now: () => performance.now() });
}


/***/ }),

/***/ 3900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ teamText),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
function unknown(reason) {
    return { status: 'unknown', reason };
}
function verdictText(verdict) {
    if (verdict.status !== 'live')
        return `${verdict.status}: ${verdict.reason}`;
    const { user, team, scopes } = verdict.identity;
    const parts = [
        `user ${user.id}`,
        ...(user.email === undefined ? [] : [user.email]),
        ...(team === undefined ? [] : [`team ${teamText(team)}`]),
        ...(scopes.length === 0 ? [] : [`scopes ${scopes.join(' ')}`]),
    ];
    return `live: ${parts.join(', ')}`;
}
function teamText({ id, name }) {
    return name === undefined ? String(id) : `${name} (${id})`;
}


/***/ })

};
