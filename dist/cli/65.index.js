export const id = 65;
export const ids = [65,879];
export const modules = {

/***/ 9065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan_plan)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/json.js
function object(value) {
    return isObject(value) ? value : undefined;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function list(value) {
    return Array.isArray(value) ? value : undefined;
}
function json_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function count(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;
}
function objectId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/github/failure.js

class GitHubFailure extends Error {
    name = 'GitHubFailure';
    facts;
    constructor(facts, message) {
        super(message);
        this.facts = facts;
    }
}
const longestQuote = 200;
function failureOf(trouble) {
    const { status } = trouble;
    if (trouble.timedOut)
        return new GitHubFailure({ kind: 'timeout' }, 'GitHub did not answer in time');
    if (status === undefined) {
        return new GitHubFailure({ kind: 'unavailable' }, `GitHub could not be reached: ${quote(trouble.message)}`);
    }
    const accepted = json_text(trouble.headers?.['x-accepted-github-permissions']);
    const retryAfter = secondsToWait(trouble);
    const facts = {
        kind: kindOf(status, trouble),
        status,
        ...(accepted === undefined ? {} : { accepted }),
        ...(retryAfter === undefined ? {} : { retryAfter }),
    };
    return new GitHubFailure(facts, `GitHub answered ${status}: ${quote(trouble.message)}`);
}
function badAnswer(what) {
    return new GitHubFailure({ kind: 'bad-answer' }, `GitHub's answer could not be understood: ${what}`);
}
function need(value, field) {
    if (value === undefined)
        throw badAnswer(`no usable "${field}"`);
    return value;
}
function kindOf(status, trouble) {
    if (status === 429 || (status === 403 && isRateLimit(trouble)))
        return 'rate-limited';
    if (status === 401 || status === 403)
        return 'forbidden';
    if (status === 404 || status === 410)
        return 'not-found';
    if (status === 408 || status >= 500)
        return 'unavailable';
    return 'bad-answer';
}
function isRateLimit({ headers, message }) {
    if (headers?.['retry-after'] !== undefined)
        return true;
    return headers?.['x-ratelimit-remaining'] === '0' || /secondary rate limit/i.test(message);
}
function secondsToWait({ headers, now }) {
    const after = wholeSeconds(headers?.['retry-after']);
    if (after !== undefined)
        return after;
    if (headers?.['x-ratelimit-remaining'] !== '0')
        return undefined;
    const reset = wholeSeconds(headers['x-ratelimit-reset']);
    return reset === undefined ? undefined : Math.max(0, Math.ceil(reset - now));
}
function wholeSeconds(header) {
    return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}
function quote(message) {
    const line = message.replaceAll(/\s+/g, ' ').trim();
    return line.length > longestQuote ? `${line.slice(0, longestQuote)}\u2026` : line;
}
function troubleOf(error) {
    const message = error instanceof Error ? error.message : 'unknown error';
    const response = object(object(error)?.['response']);
    const status = response?.['status'];
    if (typeof status !== 'number')
        return { message };
    const headers = object(response?.['headers']) ?? {};
    return { status, headers, message: json_text(object(response?.['data'])?.['message']) ?? message };
}

;// CONCATENATED MODULE: ./lib/github/retry.js

const mostAttempts = 4;
const longestWait = 60;
const secondaryLimitWait = 60;
function waitFor(failure, attempt) {
    if (attempt.number >= mostAttempts)
        return undefined;
    const wait = proposedWait(failure, attempt);
    return wait !== undefined && wait <= longestWait && wait < attempt.left ? wait : undefined;
}
function proposedWait(failure, attempt) {
    switch (failure.kind) {
        case 'rate-limited':
            return failure.retryAfter ?? secondaryLimitWait;
        case 'unavailable':
        case 'timeout':
            return attempt.reading ? (failure.retryAfter ?? 2 ** (attempt.number - 1)) : undefined;
        case 'bad-answer':
            return attempt.reading && failure.status === undefined ? 2 ** (attempt.number - 1) : undefined;
        case 'forbidden':
        case 'not-found':
            return undefined;
        default:
            return (0,errors/* assertNever */.xb)(failure.kind);
    }
}

;// CONCATENATED MODULE: ./lib/github/client.js


const systemClock = {
    now: () => Date.now() / 1000,
    sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};
function clientOf(send, options) {
    const clock = options.clock ?? systemClock;
    const deadline = clock.now() + options.budget;
    const timeout = options.requestTimeout ?? 30;
    async function once(route, parameters) {
        const left = Math.min(timeout, deadline - clock.now());
        if (left <= 0)
            throw new GitHubFailure({ kind: 'timeout' }, 'The time set aside for GitHub is used up');
        const signal = AbortSignal.timeout(Math.ceil(left * 1000));
        try {
            return await send(route, parameters, signal);
        }
        catch (error) {
            if (error instanceof GitHubFailure && !signal.aborted)
                throw error;
            throw failureOf({ ...troubleOf(error), timedOut: signal.aborted, now: clock.now() });
        }
    }
    async function request(route, parameters) {
        for (let number = 1;; number++) {
            try {
                return await once(route, parameters);
            }
            catch (error) {
                if (!(error instanceof GitHubFailure))
                    throw error;
                const attempt = { number, reading: route.startsWith('GET '), left: deadline - clock.now() };
                const wait = waitFor(error.facts, attempt);
                if (wait === undefined)
                    throw error;
                await clock.sleep(wait);
            }
        }
    }
    async function* pages(route, parameters) {
        for (let page = 1;; page++) {
            const reply = await request(route, { ...parameters, page });
            yield reply.data;
            if (!reply.more)
                return;
        }
    }
    return { request, pages };
}

;// CONCATENATED MODULE: ./lib/github/fetch.js


function connectByFetch(options) {
    if (options.token === '')
        throw new GitHubFailure({ kind: 'forbidden' }, 'There is no token to ask GitHub with');
    return clientOf(fetchSend(options), options);
}
function fetchSend({ token, apiUrl, version }) {
    const headers = {
        accept: 'application/vnd.github+json',
        authorization: `token ${token}`,
        'user-agent': `salesloft-guard/${version}`,
        'x-github-api-version': '2022-11-28',
    };
    return async (route, parameters, signal) => {
        const url = apiUrl.replace(/\/+$/, '') + addressOf(route, parameters);
        const reply = await fetch(url, { headers, signal });
        const data = jsonOf(await reply.text());
        if (!reply.ok)
            throw refused(reply, data);
        if (data === undefined)
            throw badAnswer('it is cut short or no JSON');
        return { data, more: /rel="next"/.test(reply.headers.get('link') ?? '') };
    };
}
function addressOf(route, parameters) {
    const [method = '', template = ''] = route.split(' ');
    if (method !== 'GET')
        throw new Error(`${method} is not sent by fetch`);
    const rest = new Map(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
    const path = template.replace(/\{(\w+)\}/g, (_whole, name) => {
        const value = rest.get(name) ?? '';
        rest.delete(name);
        return encodeURIComponent(value);
    });
    return `${path}?${new URLSearchParams([...rest]).toString()}`;
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function refused({ status, headers }, data) {
    const response = { status, headers: Object.fromEntries(headers), data };
    return Object.assign(new Error(`HTTP ${status}`), { response });
}

;// CONCATENATED MODULE: ./lib/organisation/chunks.js
const overhead = 20_000;
function packed(repositories, most) {
    const chunks = Array.from({ length: Math.min(most, repositories.length) }, () => ({
        load: 0,
        all: [],
    }));
    for (const repository of repositories.toSorted(largestFirst)) {
        const [first, ...more] = chunks;
        if (first === undefined)
            break;
        const least = more.reduce((best, chunk) => (chunk.load < best.load ? chunk : best), first);
        least.all.push(repository);
        least.load += repository.size + overhead;
    }
    return chunks.map(({ all }) => all);
}
function largestFirst(a, b) {
    return b.size - a.size || (a.name < b.name ? -1 : 1);
}

// EXTERNAL MODULE: ./lib/organisation/repository-name.js
var repository_name = __webpack_require__(1298);
;// CONCATENATED MODULE: ./lib/organisation/listing.js




async function repositoriesOf(client, organisation) {
    const found = [];
    try {
        const asked = { org: organisation, type: 'all', sort: 'full_name', per_page: 100 };
        for await (const page of client.pages('GET /orgs/{org}/repos', asked))
            for (const item of need(list(page), 'repositories'))
                found.push(sizedOf(item));
    }
    catch (error) {
        if (!(error instanceof GitHubFailure))
            throw error;
        throw new errors/* UsageError */.eb(`The repositories of ${organisation} could not be listed: ${error.message}. The token must be allowed to read the organisation's repositories ("Metadata: read").`, { cause: error });
    }
    return found;
}
function sizedOf(item) {
    const repository = object(item);
    const name = need(json_text(repository?.['full_name']), 'full_name');
    if (!(0,repository_name/* isRepositoryName */.e)(name))
        throw need(undefined, 'full_name');
    return { name, size: count(repository?.['size']) ?? 0 };
}

// EXTERNAL MODULE: ./lib/organisation/plan.js
var plan = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/output-file.js
var output_file = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/shard.js
var shard = __webpack_require__(6879);
// EXTERNAL MODULE: ./lib/source/selection.js
var selection = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/cli/token.js
var token = __webpack_require__(4387);
;// CONCATENATED MODULE: ./lib/cli/plan.js










const budget = 600;
async function plan_plan(invocation, io) {
    const organisation = invocation.operands[0] ?? '';
    if (!/^[A-Za-z0-9-]+$/.test(organisation))
        throw new errors/* UsageError */.eb(`"${organisation}" is no organisation's name. Give one: plan acme.`);
    const most = wholeNumber(invocation.text('chunks') ?? '16');
    const apiUrl = io.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const client = connectByFetch({ token: (0,token/* tokenIn */.j)(io.env), apiUrl, version: project/* version */.rE, budget });
    const choose = await (0,selection/* selection */.r)({
        includes: invocation.texts('include'),
        excludes: invocation.texts('exclude'),
    });
    const all = (await repositoriesOf(client, organisation)).filter(({ name }) => choose(name) === 'wanted');
    if (all.length === 0)
        throw new errors/* UsageError */.eb(`${organisation} has no repository that the token may see and the globs let through.`);
    const text = (0,plan/* writePlan */.p)({ organisation, chunks: packed(all, most) });
    const output = invocation.text('output');
    if (output === undefined)
        io.out(text);
    else
        (0,output_file/* writeWhole */.f)(output, text);
    return errors/* exitCode */.I$.clean;
}
function wholeNumber(text) {
    const value = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (value < 1 || value > shard/* mostShards */.bA)
        throw new errors/* UsageError */.eb(`--chunks takes a number from 1 to ${shard/* mostShards */.bA}, not "${text}".`);
    return value;
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function tokenIn(env) {
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || '';
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('Set GH_TOKEN (or GITHUB_TOKEN) to a token that may read the repositories.');
    return token;
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
function form(holds) {
    return (value, at) => (holds(value) ? undefined : at);
}
const text = form((value) => typeof value === 'string');
const flag = form((value) => typeof value === 'boolean');
const whole = form((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const nothing = form((value) => value === null);
function oneOf(values) {
    return form((value) => typeof value === 'string' && values.includes(value));
}
function either(...forms) {
    return (value, at) => (forms.some((one) => one(value, at) === undefined) ? undefined : at);
}
function optional(inner) {
    return (value, at) => (value === undefined ? undefined : inner(value, at));
}
function each(inner) {
    return (value, at) => {
        if (!Array.isArray(value))
            return at;
        for (const [index, item] of value.entries()) {
            const wrong = inner(item, `${at}[${index}]`);
            if (wrong !== undefined)
                return wrong;
        }
        return undefined;
    };
}
function fields(forms) {
    return (value, at) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return at;
        const own = new Map(Object.entries(value));
        for (const [name, inner] of Object.entries(forms)) {
            const wrong = inner(own.get(name), at === '' ? name : `${at}.${name}`);
            if (wrong !== undefined)
                return wrong;
        }
        return undefined;
    };
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8833);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1298);




function writePlan({ organisation, chunks }) {
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .forJson */ .Cx)({ schemaVersion: 1, organisation, chunks });
}
const repositoryName = (value, at) => (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, at) ?? ((0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e)(String(value)) ? undefined : at);
const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ organisation: _form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, chunks: (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: repositoryName, size: _form_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ }))) });
function readPlan(content) {
    const parsed = parse(content);
    if (!isPlan(parsed))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('The plan is no JSON that `plan` wrote.');
    return parsed;
}
function isPlan(value) {
    return form(value, '') === undefined;
}
function parse(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
function isRepositoryName(name) {
    return /^[A-Za-z0-9-]+\/[\w.-]+$/.test(name) && !/\/\.{1,2}$/.test(name);
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ showShard),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   parseShard: () => (/* binding */ parseShard),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const mostShards = 256;
function parseShard(text) {
    const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
    if (index === undefined || count === undefined || index < 1 || index > count || count > mostShards) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A shard is written i/n, such as 2/8: the second of eight parts, of ${mostShards} at most. It was "${text.slice(0, 40)}".`);
    }
    return { index, count };
}
function showShard({ index, count }) {
    return `${index}/${count}`;
}
function holds({ index, count }, key) {
    return hash(key) % count === index - 1;
}
function hash(key) {
    let state = 0x811c9dc5;
    for (let at = 0; at < key.length; at++)
        state = Math.imul(state ^ key.charCodeAt(at), 0x01000193);
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    return (state ^ (state >>> 13)) >>> 0;
}


/***/ })

};
