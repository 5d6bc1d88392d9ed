export const id = 546;
export const ids = [546,472];
export const modules = {

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* reexport */ octokit.connect),
  readBlob: () => (/* reexport */ readBlob),
  readRange: () => (/* reexport */ readRange),
  textsAtCommit: () => (/* reexport */ textsAtCommit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/github/blob.js




async function readBlob(client, place, id) {
    const content = decode(await fetchBlob(client, place, id));
    if (content === undefined || hashOf(content, id) !== id)
        throw new errors/* Unreadable */.IO('corrupt-object');
    return content;
}
async function fetchBlob(client, place, id) {
    try {
        const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
        return (await client.request(route, { ...place, file_sha: id })).data;
    }
    catch (cause) {
        if (!(cause instanceof failure.GitHubFailure))
            throw cause;
        throw new errors/* Unreadable */.IO(reasonOf(cause), { cause });
    }
}
function reasonOf({ facts }) {
    return facts.kind === 'not-found' ? 'missing-object' : 'range-unavailable';
}
function decode(data) {
    const answer = (0,json/* object */.Ik)(data);
    const content = (0,json/* text */.Qq)(answer?.['content']);
    if (content === undefined)
        return undefined;
    if (answer?.['encoding'] === 'base64')
        return Buffer.from(content, 'base64');
    return answer?.['encoding'] === 'utf-8' ? Buffer.from(content, 'utf8') : undefined;
}
function hashOf(content, id) {
    const algorithm = id.length === 64 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}

// EXTERNAL MODULE: ./lib/modes.js
var modes = __webpack_require__(2383);
;// CONCATENATED MODULE: ./lib/github/file.js




function textsAtCommit(client, place, commit) {
    return async (path) => {
        let at = { kind: 'tree', id: commit };
        for (const name of path.split('/')) {
            const next = at.kind === 'tree' ? await entryOf(client, place, { tree: at.id, name }) : undefined;
            if (next === undefined)
                return undefined;
            at = next;
        }
        if (at.kind !== 'file')
            return undefined;
        return Buffer.from(await readBlob(client, place, at.id)).toString('utf8');
    };
}
async function entryOf(client, place, { tree, name }) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...place,
        tree_sha: tree,
    });
    const answer = (0,failure/* need */.$B)((0,json/* object */.Ik)(data), 'tree');
    if (answer['truncated'] !== false)
        throw (0,failure/* badAnswer */.k6)('a folder is listed in part only');
    for (const value of (0,failure/* need */.$B)((0,json/* list */.p_)(answer['tree']), 'tree')) {
        const entry = (0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'tree[]');
        if (entry['path'] !== name)
            continue;
        return {
            kind: kindOf((0,json/* text */.Qq)(entry['mode']), (0,json/* text */.Qq)(entry['type'])),
            id: (0,failure/* need */.$B)((0,json/* objectId */.Tu)(entry['sha']), 'tree[].sha'),
        };
    }
    return undefined;
}
function kindOf(mode, type) {
    if (type === 'tree')
        return 'tree';
    return type === 'blob' && mode !== modes/* linkMode */.IG ? 'file' : 'other';
}

// EXTERNAL MODULE: ./lib/github/octokit.js + 2 modules
var octokit = __webpack_require__(8472);
;// CONCATENATED MODULE: ./lib/github/tree.js


async function treeDifference(client, place, commit) {
    const own = await wholeTree(client, place, commit.id);
    if (own === undefined)
        return undefined;
    for (const parent of commit.parents) {
        const before = await wholeTree(client, place, parent);
        if (before === undefined)
            return undefined;
        for (const [path, id] of before)
            if (own.get(path) === id)
                own.delete(path);
    }
    return [...own].map(([path, id]) => ({ path, id }));
}
async function wholeTree(client, place, id) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...place,
        tree_sha: id,
        recursive: '1',
    });
    const answer = (0,failure/* need */.$B)((0,json/* object */.Ik)(data), 'tree');
    if (answer['truncated'] !== false)
        return undefined;
    return new Map((0,failure/* need */.$B)((0,json/* list */.p_)(answer['tree']), 'tree').flatMap(blobEntry));
}
function blobEntry(value) {
    const entry = (0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'tree[]');
    if (entry['type'] !== 'blob')
        return [];
    return [[(0,failure/* need */.$B)((0,json/* text */.Qq)(entry['path']), 'tree[].path'), (0,failure/* need */.$B)((0,json/* objectId */.Tu)(entry['sha']), 'tree[].sha')]];
}

;// CONCATENATED MODULE: ./lib/github/commit.js



const mostFiles = 3000;
function parseCommit(value) {
    const answer = (0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'commit');
    const facts = (0,failure/* need */.$B)((0,json/* object */.Ik)(answer['commit']), 'commit.commit');
    const author = (0,json/* object */.Ik)(facts['author']);
    const name = (0,json/* text */.Qq)(author?.['name']);
    return {
        id: (0,failure/* need */.$B)((0,json/* objectId */.Tu)(answer['sha']), 'commit.sha'),
        ...(name ? { author: name } : {}),
        date: (0,json/* text */.Qq)(author?.['date']) ?? (0,json/* text */.Qq)((0,json/* object */.Ik)(facts['committer'])?.['date']) ?? '',
        message: (0,failure/* need */.$B)((0,json/* text */.Qq)(facts['message']), 'commit.message'),
        parents: (0,failure/* need */.$B)((0,json/* list */.p_)(answer['parents']), 'commit.parents').map(parentId),
    };
}
function parentId(value) {
    return (0,failure/* need */.$B)((0,json/* objectId */.Tu)((0,json/* object */.Ik)(value)?.['sha']), 'commit.parents[].sha');
}
async function blobsOf(client, place, commit) {
    if (commit.parents.length > 1) {
        const exact = await treeDifference(client, place, commit);
        if (exact !== undefined)
            return { blobs: exact, missing: [] };
    }
    const { blobs, unnamed, files } = await listedFiles(client, place, commit.id);
    if (files < mostFiles && unnamed.length === 0)
        return { blobs, missing: [] };
    const exact = commit.parents.length > 1 ? undefined : await treeDifference(client, place, commit);
    return exact === undefined ? cut(commit, blobs, { unnamed, files }) : { blobs: exact, missing: [] };
}
function cut(commit, blobs, { unnamed, files }) {
    const where = `commit ${commit.id.slice(0, 12)}`;
    const limit = files < mostFiles ? [] : [`${where}: GitHub lists its first ${mostFiles} files only`];
    const nameless = unnamed.map((path) => `${where}: GitHub names no content for ${path}`);
    return { blobs, missing: [...limit, ...nameless] };
}
async function listedFiles(client, place, id) {
    const blobs = [];
    const unnamed = [];
    let files = 0;
    for await (const page of client.pages('GET /repos/{owner}/{repo}/commits/{ref}', { ...place, ref: id })) {
        for (const value of (0,json/* list */.p_)((0,json/* object */.Ik)(page)?.['files']) ?? []) {
            const file = (0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'files[]');
            const path = (0,failure/* need */.$B)((0,json/* text */.Qq)(file['filename']), 'files[].filename');
            files += 1;
            if (!holdsContent(file))
                continue;
            const blob = (0,json/* objectId */.Tu)(file['sha']);
            if (blob === undefined)
                unnamed.push(path);
            else
                blobs.push({ path, id: blob });
        }
    }
    return { blobs, unnamed, files };
}
function holdsContent(file) {
    if (file['status'] === 'removed')
        return false;
    return !(0,json/* text */.Qq)(file['patch'])?.includes(`+Subproject commit ${String(file['sha'])}`);
}

;// CONCATENATED MODULE: ./lib/github/range.js



const mostListed = 250;
async function readRange(client, request) {
    const { commits, expected } = await listCommits(client, request);
    const missing = [];
    if (commits.length < expected)
        missing.push(`GitHub listed ${commits.length} of the ${expected} commits`);
    const blobs = new Map();
    let read = 0;
    for (const commit of commits) {
        const found = await blobsOrFailure(client, request, commit);
        if (found instanceof failure.GitHubFailure) {
            missing.push(`commit ${commit.id.slice(0, 12)}: ${found.message}`);
            if (isLasting(found)) {
                missing.push(`${commits.length - commits.indexOf(commit) - 1} commits after it were not asked for`);
                break;
            }
            continue;
        }
        if (found.missing.length === 0)
            read += 1;
        missing.push(...found.missing);
        for (const blob of found.blobs)
            keepFirst(blobs, { ...blob, commit });
    }
    return { commits, blobs: [...blobs.values()], expected, read, missing };
}
function keepFirst(blobs, blob) {
    const key = `${blob.id} ${blob.path}`;
    if (!blobs.has(key))
        blobs.set(key, blob);
}
async function blobsOrFailure(client, { owner, repo }, commit) {
    try {
        return await blobsOf(client, { owner, repo }, commit);
    }
    catch (error) {
        if (error instanceof failure.GitHubFailure)
            return error;
        throw error;
    }
}
function isLasting({ facts }) {
    return facts.kind === 'rate-limited' || facts.kind === 'timeout' || facts.kind === 'forbidden';
}
async function listCommits(client, request) {
    try {
        return await comparedCommits(client, request);
    }
    catch (error) {
        if (!(error instanceof failure.GitHubFailure) || request.pullRequest === undefined)
            throw error;
        return await pullRequestCommits(client, request, request.pullRequest);
    }
}
async function comparedCommits(client, { owner, repo, base, head }) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const parameters = { owner, repo, basehead: `${base}...${head}`, per_page: 100 };
    const commits = new Map();
    let expected = 0;
    for await (const page of client.pages(route, parameters)) {
        const answer = (0,failure/* need */.$B)((0,json/* object */.Ik)(page), 'comparison');
        expected = (0,failure/* need */.$B)((0,json/* count */.U9)(answer['total_commits']), 'total_commits');
        for (const value of (0,failure/* need */.$B)((0,json/* list */.p_)(answer['commits']), 'commits'))
            add(commits, parseCommit(value));
    }
    return listing(commits, expected, head);
}
async function pullRequestCommits(client, { owner, repo, head }, pullRequest) {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits';
    const parameters = { owner, repo, pull_number: pullRequest.number, per_page: 100 };
    const commits = new Map();
    for await (const page of client.pages(route, parameters)) {
        for (const value of (0,failure/* need */.$B)((0,json/* list */.p_)(page), 'commits'))
            add(commits, parseCommit(value));
    }
    const least = commits.size < mostListed ? commits.size : mostListed + 1;
    return listing(commits, pullRequest.commits ?? least, head);
}
function add(commits, commit) {
    commits.set(commit.id, commit);
}
function listing(commits, counted, head) {
    const least = commits.size > 0 && !commits.has(head) ? commits.size + 1 : commits.size;
    return { commits: [...commits.values()], expected: Math.max(counted, least) };
}

;// CONCATENATED MODULE: ./lib/github/index.js






/***/ }),

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
