export const id = 472;
export const ids = [472];
export const modules = {

/***/ 8472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
            throw new failure.GitHubFailure({ kind: 'timeout' }, 'The time set aside for GitHub is used up');
        const signal = AbortSignal.timeout(Math.ceil(left * 1000));
        try {
            return await send(route, parameters, signal);
        }
        catch (error) {
            if (error instanceof failure.GitHubFailure && !signal.aborted)
                throw error;
            throw (0,failure/* failureOf */.g5)({ ...(0,failure/* troubleOf */.LH)(error), timedOut: signal.aborted, now: clock.now() });
        }
    }
    async function request(route, parameters) {
        for (let number = 1;; number++) {
            try {
                return await once(route, parameters);
            }
            catch (error) {
                if (!(error instanceof failure.GitHubFailure))
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

;// CONCATENATED MODULE: ./lib/github/octokit.js


async function connect(options) {
    return clientOf(await octokitSend(options), options);
}
async function octokitSend(options) {
    if (options.token === '')
        throw new failure.GitHubFailure({ kind: 'forbidden' }, 'There is no token to ask GitHub with');
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413)).catch(() => {
        throw new failure.GitHubFailure({ kind: 'unavailable' }, 'The GitHub client could not be started');
    });
    const silent = () => undefined;
    const octokit = getOctokit(options.token, {
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        userAgent: `salesloft-guard/${options.version}`,
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    return async (route, parameters, signal) => {
        const headers = { 'x-github-api-version': '2022-11-28' };
        const reply = await octokit.request(route, { ...parameters, headers, request: { signal } });
        const data = reply.data;
        if (typeof data === 'string')
            throw (0,failure/* badAnswer */.k6)('it is cut short or no JSON');
        return { data, more: /rel="next"/.test(reply.headers.link ?? '') };
    };
}


/***/ })

};
