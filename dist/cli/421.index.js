export const id = 421;
export const ids = [421];
export const modules = {

/***/ 5907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Qi: () => (/* binding */ verdictEntry)
/* harmony export */ });
/* unused harmony export results */
/* harmony import */ var _report_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8465);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7108);


const results = {
    'run.started': ['started'],
    'finding.reported': ['failing', 'tolerated'],
    'suppression.honoured': ['honoured'],
    'suppression.refused': ['refused'],
    'policy.change-requested': ['not-honoured'],
    'credential.verified': ['live', 'revoked', 'unknown'],
    'run.ended': ['success', 'failure', 'incomplete', 'error'],
};
function* entriesOf({ report, failOn, refused, verdicts }) {
    for (const request of report.requested)
        yield requestEntry(request);
    for (const [fingerprint, verdict] of verdicts)
        yield verdictEntry(fingerprint, verdict);
    for (const finding of report.findings)
        yield findingEntry(finding, failOn);
    for (const reason of refused)
        yield {
            action: 'suppression.refused',
            resource: report.source.root,
            result: 'refused',
            metadata: { reason },
        };
}
function requestEntry({ kind, path, line, detail }) {
    if (kind === 'inline') {
        const resource = line === undefined ? path : `${path}:${line}`;
        return { action: 'suppression.refused', resource, result: 'refused', metadata: { reason: detail } };
    }
    return {
        action: 'policy.change-requested',
        resource: path,
        result: 'not-honoured',
        metadata: { kind, change: detail },
    };
}
function verdictEntry(fingerprint, verdict) {
    const metadata = verdict.status === 'live'
        ? {
            user: verdict.identity.user.id,
            email: verdict.identity.user.email,
            team: verdict.identity.team?.id,
        }
        : { reason: verdict.reason };
    return {
        action: 'credential.verified',
        resource: `credential ${fingerprint}`,
        result: verdict.status,
        metadata: { fingerprint, ...metadata },
    };
}
function findingEntry(finding, failOn) {
    const { ruleId, severity, confidence, fingerprint, introduced, commit, suppressed } = finding;
    const facts = { ruleId, severity, confidence, fingerprint, introduced, commit: commit?.id };
    const resource = (0,_report_place_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(finding);
    if (suppressed !== undefined) {
        const { by, reason, owner, expires } = suppressed;
        const metadata = { ...facts, by, reason, owner, expires };
        return { action: 'suppression.honoured', resource, result: 'honoured', metadata };
    }
    const result = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .fails */ .c)({ findings: [finding] }, failOn) ? 'failing' : 'tolerated';
    return { action: 'finding.reported', resource, result, metadata: facts };
}
const outcomes = {
    0: 'success',
    1: 'failure',
    2: 'error',
    3: 'incomplete',
};


/***/ }),

/***/ 1421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verify: () => (/* binding */ verify)
/* harmony export */ });
/* harmony import */ var _audit_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5907);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3547);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4942);
/* harmony import */ var _scan_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1104);
/* harmony import */ var _verify_ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3160);
/* harmony import */ var _verify_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8949);
/* harmony import */ var _verify_credential_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4440);
/* harmony import */ var _verify_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3900);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9199);
/* harmony import */ var _audited_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(372);











const formats = ['text', 'json'];
function verify(invocation, io) {
    const about = { resource: _verify_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .host */ .H, folder: '.' };
    return (0,_audited_js__WEBPACK_IMPORTED_MODULE_8__/* .audited */ .bx)(invocation, io, about, (log) => verified(invocation, io, log));
}
async function verified(invocation, io, log) {
    const format = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .oneOf */ .yL)(formats, 'format', invocation.text('format') ?? 'text');
    const credential = await credentialOf(invocation.text('env'), io);
    if (!(0,_verify_credential_js__WEBPACK_IMPORTED_MODULE_9__/* .canBeSent */ .U)(credential))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(noCredential);
    const verdicts = await (0,_verify_check_js__WEBPACK_IMPORTED_MODULE_6__/* .check */ .z)([credential], { ask: _verify_ask_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .k, now: () => performance.now() });
    const verdict = verdicts.get(credential) ?? (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .unknown */ .L5)('it was not asked about');
    log?.write((0,_audit_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictEntry */ .Qi)((0,_scan_fingerprint_js__WEBPACK_IMPORTED_MODULE_4__/* .fingerprints */ .W)()(credential), verdict));
    io.out(format === 'json' ? json(verdict) : text(verdict));
    return codes[verdict.status];
}
const codes = {
    live: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.clean,
    revoked: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.findings,
    unknown: _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCode */ .I$.failed,
};
async function credentialOf(variable, io) {
    if (variable === undefined)
        return fromInput(io);
    if (!/^[A-Za-z_]\w{0,63}$/.test(variable) || /ak_|[0-9a-f]{16}/i.test(variable))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(noVariable);
    const value = io.env[variable]?.trim() ?? '';
    if (value === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The environment variable ${variable} is not set. Export it, or pipe the credential in.`);
    return value;
}
const mostBytes = 65_536;
async function fromInput(io) {
    if (io.stdinIsTerminal)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb('No credential was given. Pipe it in (a secret store can print it), or name an environment variable with --env; what is typed here would show on the screen.');
    const pieces = [];
    let bytes = 0;
    for await (const piece of io.stdin) {
        bytes += piece.length;
        if (bytes > mostBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(noCredential);
        pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8').trim();
}
const noCredential = 'What was given is no bearer credential: one line of 16 to 4,096 letters, digits and `. _ ~ + / - =` is expected. Nothing was sent.';
const noVariable = '--env takes the name of an environment variable, and this is none. If it was the credential itself: it is now in the shell history, so rotate it.';
function text(verdict) {
    return rows(verdict)
        .map(([label, value]) => `${label.padEnd(8)} ${(0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(value)}\n`)
        .join('');
}
function rows(verdict) {
    if (verdict.status === 'live')
        return identityRows(verdict.identity);
    if (verdict.status === 'revoked')
        return [['revoked', `${verdict.reason}: it was revoked, has expired or never was one.`]];
    return [['unknown', `${verdict.reason}.`]];
}
function identityRows({ user, team, scopes }) {
    return [
        ['live', 'Salesloft accepts it.'],
        ['user', user.email === undefined ? String(user.id) : `${user.email} (${user.id})`],
        ...(team === undefined ? [] : [['team', (0,_verify_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .teamText */ .BP)(team)]]),
        ...(scopes.length === 0 ? [] : [['scopes', scopes.join(' ')]]),
    ];
}
function json(verdict) {
    const tool = { name: _project_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, version: _project_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .rE };
    if (verdict.status !== 'live')
        return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .forJson */ .Cx)({ schemaVersion: 1, tool, ...verdict });
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_3__/* .forJson */ .Cx)({ schemaVersion: 1, tool, status: verdict.status, ...verdict.identity });
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* unused harmony export shortId */
function shortId(id) {
    return id.slice(0, 10);
}
function subject(finding) {
    if (finding.path !== null)
        return finding.path;
    if (finding.where === 'pull-request')
        return 'pull request text';
    return finding.commit === undefined ? 'commit message' : `commit message ${shortId(finding.commit.id)}`;
}
function place(finding) {
    return `${subject(finding)}:${finding.startLine}:${finding.startColumn}`;
}
function commitText({ id, author, date }) {
    const day = date.slice(0, 10);
    return author === undefined ? `${shortId(id)}, ${day}` : `${shortId(id)} ${author}, ${day}`;
}
function history({ occurrences, lastPlace, removedBy, inTip }) {
    const notes = [];
    if (occurrences !== undefined && occurrences > 1)
        notes.push({ words: `seen ${occurrences} times` });
    if (lastPlace !== undefined) {
        const { path, startLine, startColumn } = lastPlace;
        notes.push({ words: `${inTip === true ? 'now' : 'last'} at ${path}:${startLine}:${startColumn}` });
    }
    if (removedBy !== undefined)
        notes.push({ words: 'removed by', commit: removedBy });
    else if (inTip === false)
        notes.push({ words: 'no longer in the tip' });
    return notes;
}
function standing(finding) {
    const { inTip, lastPlace } = finding;
    if (inTip !== true || lastPlace === undefined)
        return finding;
    const { startLine, startColumn } = lastPlace;
    return { ...finding, ...lastPlace, endLine: startLine, endColumn: startColumn };
}
function historyText(finding) {
    const texts = history(finding).map(({ words, commit }) => commit === undefined ? words : `${words} ${commitText(commit)}`);
    return texts.join(', ');
}


/***/ }),

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
