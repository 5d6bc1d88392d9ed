export const id = 546;
export const ids = [546,104];
export const modules = {

/***/ 5104:
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
// Decides whether a failed request is worth another try and after how many seconds. Pure: it waits for nothing itself.

/** Requests per call, the first one included. */
const mostAttempts = 4;
/** Waiting longer than this for a rate limit costs more runner time than the answer is worth. */
const longestWait = 60;
/** GitHub's advice for a secondary limit without `retry-after`: "wait for at least one minute". */
const secondaryLimitWait = 60;
/** Seconds to wait before the next try, or `undefined` to give up. */
function waitFor(failure, attempt) {
    if (attempt.number >= mostAttempts)
        return undefined;
    const wait = proposedWait(failure, attempt);
    return wait !== undefined && wait <= longestWait && wait < attempt.left ? wait : undefined;
}
function proposedWait(failure, attempt) {
    switch (failure.kind) {
        case 'rate-limited':
            // GitHub refused before it did anything, so a write may be sent again too.
            return failure.retryAfter ?? secondaryLimitWait;
        case 'unavailable':
        case 'timeout':
            return attempt.reading ? (failure.retryAfter ?? 2 ** (attempt.number - 1)) : undefined;
        case 'bad-answer':
            // A status means that GitHub understood the request and refused it; without one the answer was cut short.
            return attempt.reading && failure.status === undefined ? 2 ** (attempt.number - 1) : undefined;
        case 'forbidden':
        case 'not-found':
            return undefined;
        default:
            return (0,errors/* assertNever */.xb)(failure.kind);
    }
}

;// CONCATENATED MODULE: ./lib/github/client.js
// The only door to GitHub's REST API: the real Octokit of @actions/github, with bounded retries and a total time budget.
// It never prints: neither the token nor anything a server says may reach a log unsanitised.


const systemClock = {
    now: () => Date.now() / 1000,
    sleep: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
};
/** Throws {@link GitHubFailure}. */
async function connect(options) {
    const clock = options.clock ?? systemClock;
    const send = await octokitSend(options);
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
            // The page is counted here and the URL in `Link` is not followed, so no answer can send the token elsewhere.
            const reply = await request(route, { ...parameters, page });
            yield reply.data;
            if (!reply.more)
                return;
        }
    }
    return { request, pages };
}
/** @actions/github reads the environment and the event file while it is imported, so it is imported here and not above. */
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
        // Octokit hands over the bare text of a JSON answer that it could not parse.
        if (typeof data === 'string')
            throw (0,failure/* badAnswer */.k6)('it is cut short or no JSON');
        return { data, more: /rel="next"/.test(reply.headers.link ?? '') };
    };
}


/***/ }),

/***/ 3546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* reexport */ client.connect),
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
// The content of one blob by its object id. What arrives is checked against that id, so a cut or altered answer never
// passes as read.




/**
 * Throws {@link Unreadable}: `missing-object` where GitHub does not know the id, `corrupt-object` where the content has
 * another one, `range-unavailable` where GitHub refuses or does not answer, as it does for blobs over 100 MB:
 * https://docs.github.com/en/rest/git/blobs#get-a-blob
 */
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
/** Git's object id: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function hashOf(content, id) {
    const algorithm = id.length === 64 ? 'sha256' : 'sha1';
    return (0,external_node_crypto_.createHash)(algorithm).update(`blob ${content.length}\0`).update(content).digest('hex');
}

// EXTERNAL MODULE: ./lib/github/client.js + 1 modules
var client = __webpack_require__(5104);
;// CONCATENATED MODULE: ./lib/github/file.js
// A file as one commit has it, for what must be read from the base of a change and not from the checkout, such as the
// policy. It follows the path folder by folder, so no size of the repository cuts the answer.



/**
 * Reads a file by its path, `/`-separated; `undefined` where the commit has no file there, a link or a submodule
 * included. Throws {@link GitHubFailure} or {@link Unreadable}: a file that could not be asked for is not a missing one.
 */
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
/** Modes: https://docs.github.com/en/rest/git/trees#create-a-tree */
function kindOf(mode, type) {
    if (type === 'tree')
        return 'tree';
    return type === 'blob' && mode !== '120000' ? 'file' : 'other';
}

;// CONCATENATED MODULE: ./lib/github/tree.js


/**
 * `undefined` where GitHub cuts one of the trees: "100,000 entries with a maximum size of 7 MB".
 * https://docs.github.com/en/rest/git/trees#get-a-tree
 */
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
/** Folders are listed through their files, submodules are commits of another repository. */
function blobEntry(value) {
    const entry = (0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'tree[]');
    if (entry['type'] !== 'blob')
        return [];
    return [[(0,failure/* need */.$B)((0,json/* text */.Qq)(entry['path']), 'tree[].path'), (0,failure/* need */.$B)((0,json/* objectId */.Tu)(entry['sha']), 'tree[].sha')]];
}

;// CONCATENATED MODULE: ./lib/github/commit.js



/** "…up to a limit of 3000 files": https://docs.github.com/en/rest/commits/commits#get-a-commit */
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
/**
 * Every blob that `commit` has and none of its parents has at that path. Throws {@link GitHubFailure}.
 * A merge is read from whole trees. Where they are cut, its files against the first parent stand in: they hold
 * everything the merge itself wrote, and also what the other parents brought.
 */
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
/**
 * A removed file names the blob that went away. A submodule's `sha` is a commit elsewhere, which its patch spells out;
 * no file can pose as one, for it would have to hold its own hash.
 */
function holdsContent(file) {
    if (file['status'] === 'removed')
        return false;
    return !(0,json/* text */.Qq)(file['patch'])?.includes(`+Subproject commit ${String(file['sha'])}`);
}

;// CONCATENATED MODULE: ./lib/github/range.js



/** "Lists a maximum of 250 commits for a pull request." Without a count from the event, a full list counts as cut. */
const mostListed = 250;
/** Throws {@link GitHubFailure} where not even the commits can be listed. */
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
/** The next commit would fail the same way. */
function isLasting({ facts }) {
    return facts.kind === 'rate-limited' || facts.kind === 'timeout' || facts.kind === 'forbidden';
}
/**
 * Compare comes first: it needs no permission beyond `contents: read`, takes the event's own commits and not the pull
 * request's current ones, and pages past the 250 commits where `pulls/{n}/commits` ends.
 */
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
/** https://docs.github.com/en/rest/commits/commits#compare-two-commits */
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
/** https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
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
/** A range that does not hold its own head was cut, whatever the count says. */
function listing(commits, counted, head) {
    const least = commits.size > 0 && !commits.has(head) ? commits.size + 1 : commits.size;
    return { commits: [...commits.values()], expected: Math.max(counted, least) };
}

;// CONCATENATED MODULE: ./lib/github/index.js
// What the action needs of GitHub's API, in one import that is loaded when it is asked for.






/***/ })

};
