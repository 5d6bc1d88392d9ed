export const id = 46;
export const ids = [46];
export const modules = {

/***/ 3357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ listChanges)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(326);
/* harmony import */ var _raw_diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5203);



async function listChanges(git, range) {
    const walk = listBorn(git, range);
    walk.catch(() => { });
    const listing = listCommits(git, range);
    const draft = { arrivals: new Map(), mentioned: new Map(), unread: new Map() };
    for await (const { commit, changes } of (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOf */ .fs)(git, listing)) {
        for (const change of changes)
            record(draft, commit, change);
    }
    const [born, commits] = [await walk, await listing];
    const known = new Set(commits);
    for (const id of born) {
        if (!draft.arrivals.has(id) && !known.has(id))
            draft.arrivals.set(id, [{ path: '', commit: range.head }]);
    }
    const replaced = new Map([...draft.mentioned].filter(([id]) => !born.has(id)));
    for (const paths of replaced.values())
        if (paths.size > 1)
            paths.delete('');
    return { commits, arrivals: draft.arrivals, replaced, unread: [...draft.unread.values()] };
}
async function listCommits(git, range) {
    return lines(await git.read(['rev-list', '--reverse', '--topo-order', ...revisions(range)]));
}
async function listBorn(git, range) {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print'];
    const read = async (...more) => git.read([...args, ...more, ...revisions(range)]);
    const output = await read('--filter=object:type=blob').catch((error) => {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X && /filter/.test(error.message))
            return read();
        throw error;
    });
    return new Set(lines(output).map((line) => line.replace(/^\?/, '')));
}
const revisions = ({ head, not }) => [head, ...not.map((id) => `^${id}`), '--'];
const lines = (output) => output.toString('latin1').split('\n').filter(Boolean);
const submodule = '160000';
const link = '120000';
function mention(draft, id, path) {
    const paths = draft.mentioned.get(id);
    if (paths === undefined)
        draft.mentioned.set(id, new Set([path]));
    else
        paths.add(path);
}
function record(draft, commit, { path, now, before }) {
    const shown = (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path);
    for (const id of before)
        mention(draft, id, shown);
    if (now === undefined)
        return;
    if (now.mode === submodule)
        draft.unread.set(shown, { path: shown, reason: 'submodule' });
    if (now.mode === submodule)
        return;
    if (now.mode === link)
        draft.unread.set(shown, { path: shown, reason: 'symbolic-link' });
    if (before.includes(now.id))
        return;
    mention(draft, now.id, '');
    const places = draft.arrivals.get(now.id) ?? [];
    if (!places.some((place) => place.path === shown))
        places.push({ path: shown, commit });
    draft.arrivals.set(now.id, places);
}


/***/ }),

/***/ 2046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseRange: () => (/* binding */ parseRange)
});

// UNUSED EXPORTS: requestOf, settle

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/source/changeset.js
var changeset = __webpack_require__(3357);
// EXTERNAL MODULE: ./lib/source/detached.js
var detached = __webpack_require__(3239);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
;// CONCATENATED MODULE: ./lib/source/fetch.js

async function fetch_remoteOf(git, signal) {
    const names = (await git.read(['remote'])).toString('utf8').split('\n').filter(Boolean);
    const name = names.includes('origin') ? 'origin' : names[0];
    return name === undefined ? undefined : { name, signal };
}
const calm = (/* unused pure expression or super */ null && (['--quiet', '--no-tags', '--no-prune', '--no-recurse-submodules', '--no-show-forced-updates']));
const mostIds = 500;
async function fetch_fetchIds(git, remote, { ids, options = [], settings = {} }) {
    for (let at = 0; at < ids.length; at += mostIds) {
        const args = ['fetch', ...calm, ...options, '--', remote.name, ...ids.slice(at, at + mostIds)];
        const problem = await problemOf(git.read(args, { reach: 'network', signal: remote.signal, settings }));
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
async function fetch_remoteTip(git, remote, ref) {
    const args = ['ls-remote', '--quiet', '--', remote.name, ref];
    const answer = await git
        .read(args, { reach: 'network', signal: remote.signal })
        .catch(() => Buffer.alloc(0));
    const lines = answer.toString('latin1').split('\n');
    return lines.map((line) => line.split('\t')).find(([, name]) => name === ref)?.[0];
}
async function problemOf(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        if (error instanceof GitError)
            return error.message;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/source/deepen.js







async function deepen_completeRange(git, range, signal) {
    const clone = { git, range, signal };
    try {
        const { shallow, partial } = await repositoryFacts(git);
        return ((await completeEnds(clone, shallow)) ??
            (shallow ? await completeHistory(clone) : undefined) ??
            (partial ? await completeObjects(clone) : undefined));
    }
    catch (error) {
        if (error instanceof GitError)
            return error.message;
        throw error;
    }
}
async function completeEnds(clone, shallow) {
    const { git, range } = clone;
    const ids = await missingObjects(git, [range.head, ...range.not]);
    if (ids.length === 0)
        return undefined;
    const problem = await tryFetch(clone, ids, shallow ? { options: ['--depth=1'] } : {});
    const still = await missingObjects(git, ids);
    return still.length === 0
        ? undefined
        : `Commit ${still.join(', ')} is not in this clone. ${problem ?? ''}`.trim();
}
const rounds = (/* unused pure expression or super */ null && (['--deepen=16', '--deepen=64', '--deepen=256', '--deepen=1024', '--deepen=8192', '--unshallow']));
async function completeHistory(clone) {
    let problem;
    for (const round of rounds) {
        if (!(await isCut(clone)))
            return undefined;
        problem = await tryFetch(clone, [clone.range.head, ...clone.range.not], { options: [round] });
        if (problem !== undefined)
            break;
    }
    return (await isCut(clone))
        ? `The history of this shallow clone ends inside the change. ${problem ?? ''}`.trim()
        : undefined;
}
async function isCut({ git, range: { head, not } }) {
    const cuts = await shallowCommits(git);
    if (cuts.size === 0)
        return false;
    const fresh = await timesOf(git, [head, ...not.map((id) => `^${id}`)]);
    if ([...fresh.keys()].some((id) => cuts.has(id)))
        return true;
    if (not.length === 0)
        return false;
    const oldest = [...fresh.values()].reduce((least, time) => Math.min(least, time), Infinity);
    const apart = await timesOf(git, [...not, `^${head}`]);
    const known = await timesOf(git, not);
    return [...known].some(([id, time]) => cuts.has(id) && (apart.has(id) || time >= oldest));
}
async function timesOf(git, revisions) {
    const output = (await git.read(['rev-list', '--timestamp', ...revisions, '--'])).toString('latin1');
    const lines = output.split('\n').filter(Boolean);
    return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), Number(line.slice(0, line.indexOf(' ')))]));
}
async function shallowCommits(git) {
    const printed = (await git.read(['rev-parse', '--git-path', 'shallow'])).toString('utf8').replace(/\n$/, '');
    const text = await readFile(resolve(git.place.folder, printed), 'latin1').catch(() => '');
    return new Set(text.split('\n').filter(Boolean));
}
const treeRounds = 8;
const partly = { options: ['--filter=blob:none'], settings: { 'fetch.negotiationAlgorithm': 'noop' } };
async function completeObjects(clone) {
    const { git, range } = clone;
    let problem;
    for (let round = 0; round < treeRounds && problem === undefined; round += 1) {
        const trees = await missingTrees(clone);
        if (trees.length === 0)
            break;
        problem = await tryFetch(clone, trees, partly);
    }
    await tryFetch(clone, await missingObjects(git, await neededBlobs(git, range)), partly);
    return undefined;
}
async function missingTrees({ git, range: { head, not } }) {
    const revisions = [head, ...not.map((id) => `^${id}`), '--'];
    const commits = (await git.read(['rev-list', '--boundary', ...revisions]))
        .toString('latin1')
        .replaceAll('-', '');
    const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--filter=blob:none', '--stdin'];
    const output = (await git.read(args, { input: commits })).toString('latin1').split('\n');
    return output.filter((line) => line.startsWith('?')).map((line) => line.slice(1));
}
async function neededBlobs(git, range) {
    const { arrivals, replaced } = await listChanges(git, range);
    return [...arrivals.keys(), ...replaced.keys()];
}
async function tryFetch({ git, signal }, ids, how) {
    const remote = await remoteOf(git, signal);
    if (remote === undefined)
        return 'This clone has no remote to fetch from.';
    return fetchIds(git, remote, { ids, ...how });
}

;// CONCATENATED MODULE: ./lib/source/range.js




function requestOf(event) {
    switch (event.kind) {
        case 'pull_request':
        case 'merge_group':
            return between(event.base, event.head);
        case 'push':
            return ofPush(event);
        case 'other':
            return { kind: 'workspace' };
        default:
            return assertNever(event);
    }
}
function ofPush(event) {
    const { before, after, ref } = event;
    if (after === undefined)
        return { kind: 'nothing', why: `${ref} was deleted, which brings nothing in.` };
    const asNew = { kind: 'new-ref', head: after, ref };
    if (before === undefined)
        return asNew;
    return { ...between(before, after), ...(event.forced ? { orElse: asNew } : {}) };
}
const between = (base, head) => base === head
    ? { kind: 'nothing', why: 'Both ends of the change are the same commit.' }
    : { kind: 'between', base, head };
async function settle(git, request, settling) {
    if (request.kind === 'new-ref')
        return settleNew(git, request, settling);
    const range = { head: request.head, not: [request.base] };
    const why = await completeRange(git, range, settling.signal);
    if (why === undefined)
        return { kind: 'range', range, notices: [] };
    if (request.orElse === undefined)
        return { kind: 'unavailable', range, why };
    const other = await settleNew(git, request.orElse, settling);
    if (other.kind === 'unavailable')
        return other;
    const notice = `The commit before the forced push is gone, so the branch is judged as a new one. ${why}`;
    return { ...other, notices: [notice, ...other.notices] };
}
async function settleNew(git, request, settling) {
    const not = await othersOf(git, request, settling);
    const range = { head: request.head, not };
    const why = await completeRange(git, range, settling.signal);
    return why === undefined ? { kind: 'range', range, notices: [] } : { kind: 'unavailable', range, why };
}
async function othersOf(git, { ref }, { defaultBranch, signal }) {
    const ofDefault = defaultBranch === undefined ? undefined : `refs/heads/${defaultBranch}`;
    if (ref === ofDefault)
        return [];
    const remote = await remoteOf(git, signal);
    if (remote === undefined)
        return [];
    const tracked = await trackedTips(git, remote.name, ref);
    const tip = ofDefault === undefined ? undefined : await remoteTip(git, remote, ofDefault);
    return [...new Set(tip === undefined ? tracked : [tip, ...tracked])];
}
async function trackedTips(git, remote, ref) {
    const format = '--format=%(objectname) %(refname)';
    const output = await git.read(['for-each-ref', format, `refs/remotes/${remote}/`]);
    const own = ref.replace(/^refs\/heads\//, `refs/remotes/${remote}/`);
    const tips = output
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
    return tips.flatMap(([id = '', name]) => name === own || name === `refs/remotes/${remote}/HEAD` ? [] : [id]);
}
async function parseRange(git, text) {
    const [base = '', head = ''] = (text ?? '').split(/\.{2,3}/);
    const [to, named] = await commitsOf(git, base === '' ? [head || 'HEAD'] : [head || 'HEAD', base]);
    const from = base === '' ? await usualBase(git) : named;
    if (from === undefined) {
        throw new errors/* UsageError */.eb(`${base === '' ? 'No base branch' : `No commit called ${base}`} was found. Name the range, e.g. --changes origin/main..HEAD.`);
    }
    if (to === undefined)
        throw new errors/* UsageError */.eb(`No commit called ${head || 'HEAD'} was found. Name the range, e.g. --changes origin/main..HEAD.`);
    return { head: to, not: [from] };
}
const usualBases = [
    'refs/remotes/origin/HEAD',
    '@{upstream}',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
async function usualBase(git) {
    for (const name of usualBases) {
        const [id] = await commitsOf(git, [name]);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
async function commitsOf(git, names) {
    const input = names.map((name) => `${name.includes('\n') ? '' : name}^{commit}\n`).join('');
    try {
        const answers = await git.read(['cat-file', '--batch-check=%(objectname)'], { input });
        const lines = answers.toString('latin1').split('\n');
        return names.map((_, at) => /^[0-9a-f]{40,64}$/.exec(lines[at] ?? '')?.[0]);
    }
    catch (error) {
        if (error instanceof git_error/* GitError */.X && error.problem === 'failed')
            return [];
        throw error;
    }
}


/***/ }),

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WJ: () => (/* binding */ diffTree),
/* harmony export */   _u: () => (/* binding */ indexChanges),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   q_: () => (/* binding */ parseChange)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);

async function* changesOf(git, commits) {
    const input = commits.then((ids) => ids.map((id) => `${id}\n`).join(''));
    let current;
    for await (const field of fields(git.stream([...diffTree, '--stdin'], { input }))) {
        if (typeof field === 'string') {
            if (current !== undefined)
                yield current;
            current = { commit: field, changes: [] };
        }
        else
            current?.changes.push(field);
    }
    if (current !== undefined)
        yield current;
}
async function indexChanges(git, tree, env) {
    const args = [
        'diff-index',
        '--cached',
        '-r',
        '-z',
        '--raw',
        '--no-renames',
        '--no-abbrev',
        '--relative',
        tree,
    ];
    const changes = [];
    for await (const field of fields(git.stream(args, { env }))) {
        if (typeof field !== 'string')
            changes.push(field);
    }
    return changes;
}
const diffTree = [
    'diff-tree',
    '-r',
    '-c',
    '-z',
    '--raw',
    '--root',
    '--always',
    '--no-renames',
    '--no-abbrev',
];
async function* fields(stream) {
    let facts;
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V)(stream)) {
        for (const record of batch) {
            if (facts !== undefined) {
                yield parseChange(facts, record);
                facts = undefined;
            }
            else if (record.startsWith(':'))
                facts = record;
            else
                yield record;
        }
    }
}
function parseChange(facts, path) {
    const parents = facts.search(/[^:]/);
    const parts = facts.slice(parents).split(' ');
    const mode = parts[parents] ?? '';
    const id = parts[2 * parents + 1] ?? '';
    const modes = parts.slice(0, parents);
    const before = parts.slice(parents + 1, 2 * parents + 1).filter((_, at) => isBlob(modes[at] ?? ''));
    return { path, before, ...(isZero(mode) || isZero(id) ? {} : { now: { id, mode } }) };
}
const isBlob = (mode) => !isZero(mode) && mode !== '160000';
const isZero = (text) => /^0*$/.test(text);


/***/ })

};
