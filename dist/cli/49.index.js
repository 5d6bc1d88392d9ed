export const id = 49;
export const ids = [49];
export const modules = {

/***/ 1049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openChangeGround: () => (/* binding */ openChangeGround),
/* harmony export */   prefixOf: () => (/* binding */ prefixOf)
/* harmony export */ });
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7550);
/* harmony import */ var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3898);
/* harmony import */ var _rules_enabled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9114);
/* harmony import */ var _ground_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1727);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
/* harmony import */ var _object_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8423);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3369);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2213);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5999);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3341);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3756);











async function openChangeGround(asked, judged) {
    const { git, trust, range } = judged;
    const [base] = range.not;
    const prefix = prefixOf(git);
    const reads = trust === 'base' && base !== undefined ? (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .textsAt */ .i1)(git, base, prefix) : undefined;
    const asking = (0,_ground_js__WEBPACK_IMPORTED_MODULE_3__/* .footingOf */ .g)(asked, reads);
    const tree = judged.existing === 'all'
        ? undefined
        : asking.then(({ rules }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .treeBlobs */ .h)(git, range.head, (0,_rules_enabled_js__WEBPACK_IMPORTED_MODULE_2__/* .selectedBy */ .B)(rules)));
    tree?.catch(() => { });
    asking.then(async () => __webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 3892))).catch(() => { });
    const [footing, changes] = await Promise.all([asking, (0,_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .openChanges */ .e)(git, range)]);
    const scope = { prefix, choose: await (0,_selection_js__WEBPACK_IMPORTED_MODULE_9__/* .selection */ .r)(footing.globs) };
    const source = await sourceOf(asked, judged, { changes, scope, footing, tree });
    return { ...footing, source, repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepository */ .h)(asked.folder, (0,_object_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .commitTree */ .S)(git, range.head, scope)) };
}
async function sourceOf(asked, { pullRequest }, parts) {
    const { changes, scope } = parts;
    const existingItems = await existingOf(asked, parts);
    async function* documents() {
        const existing = existingItems();
        const first = existing.next();
        first.catch(() => { });
        try {
            yield* (0,_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .u)(changes.documents(), scope);
            if (pullRequest !== undefined)
                yield pullRequestDocument(pullRequest);
            const { done, value } = await first;
            if (done !== true)
                yield value;
            yield* existing;
        }
        finally {
            await existing.return(undefined);
        }
    }
    return {
        facts: { ...changes.facts, root: asked.folder },
        ...(changes.commits === undefined ? {} : { commits: changes.commits }),
        notices: changes.notices,
        documents,
        replaced: () => (0,_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .u)(changes.replaced(), scope),
    };
}
async function existingOf(asked, parts) {
    const { changes, scope, footing, tree } = parts;
    if (tree !== undefined)
        return () => (0,_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .within */ .u)(changes.existing(tree), scope);
    const workspace = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_8__/* .openWorkspace */ .O)(asked.folder, footing.globs);
    return () => (0,_scope_js__WEBPACK_IMPORTED_MODULE_10__/* .asExisting */ .A)(workspace.documents());
}
function pullRequestDocument({ title, body }) {
    const bytes = Buffer.from(`${title}\n\n${body}`);
    return { path: '', where: 'pull-request', introduced: true, open: () => (0,_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferReader */ .Sy)(bytes) };
}
function prefixOf({ place }) {
    const { folder, toplevel } = place;
    if (toplevel === undefined || folder === toplevel)
        return '';
    return `${folder
        .slice(toplevel.length)
        .replace(/^[/\\]/, '')
        .replaceAll('\\', '/')}/`;
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ messageDocument),
  e: () => (/* binding */ openChanges)
});

// EXTERNAL MODULE: ./lib/source/blobs.js
var source_blobs = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/source/raw-diff.js
var raw_diff = __webpack_require__(5203);
;// CONCATENATED MODULE: ./lib/source/changeset.js



async function listChanges(git, range) {
    const walk = listBorn(git, range);
    walk.catch(() => { });
    const listing = listCommits(git, range);
    const draft = { arrivals: new Map(), mentioned: new Map(), unread: new Map() };
    for await (const { commit, changes } of (0,raw_diff/* changesOf */.fs)(git, listing)) {
        for (const change of changes)
            record(draft, commit, change);
    }
    const commits = await listing;
    const walked = walk.then((born) => settled(born, { head: range.head, commits, draft }));
    walked.catch(() => { });
    return { commits, arrivals: draft.arrivals, unread: [...draft.unread.values()], walked };
}
function settled(born, { head, commits, draft }) {
    const known = new Set(commits);
    const unseen = [...born].filter((id) => !draft.arrivals.has(id) && !known.has(id));
    const replaced = new Map([...draft.mentioned].filter(([id]) => !born.has(id)));
    for (const paths of replaced.values())
        if (paths.size > 1)
            paths.delete('');
    return { unseen: new Map(unseen.map((id) => [id, [{ path: '', commit: head }]])), replaced };
}
async function listCommits(git, range) {
    return lines(await git.read(['rev-list', '--reverse', '--topo-order', ...revisions(range)]));
}
async function listBorn(git, range) {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=print'];
    const read = async (...more) => git.read([...args, ...more, ...revisions(range)]);
    const output = await read('--filter=object:type=blob').catch((error) => {
        if (error instanceof git_error/* GitError */.X && /filter/.test(error.message))
            return read();
        throw error;
    });
    return new Set(lines(output).map((line) => line.replace(/^\?/, '')));
}
const revisions = ({ head, not }) => [head, ...not.map((id) => `^${id}`), '--'];
const lines = (output) => output.toString('latin1').split('\n').filter(Boolean);
const submodule = '160000';
const changeset_link = '120000';
function mention(draft, id, path) {
    const paths = draft.mentioned.get(id);
    if (paths === undefined)
        draft.mentioned.set(id, new Set([path]));
    else
        paths.add(path);
}
function record(draft, commit, { path, now, before }) {
    const shown = (0,display/* showPath */.P8)(path);
    for (const id of before)
        mention(draft, id, shown);
    if (now === undefined)
        return;
    if (now.mode === submodule)
        draft.unread.set(shown, { path: shown, reason: 'submodule' });
    if (now.mode === submodule)
        return;
    if (now.mode === changeset_link)
        draft.unread.set(shown, { path: shown, reason: 'symbolic-link' });
    if (before.includes(now.id))
        return;
    mention(draft, now.id, '');
    const places = draft.arrivals.get(now.id) ?? [];
    if (!places.some((place) => place.path === shown))
        places.push({ path: shown, commit });
    draft.arrivals.set(now.id, places);
}

// EXTERNAL MODULE: ./lib/source/commit.js
var source_commit = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/source/objects.js + 2 modules
var objects = __webpack_require__(6611);
;// CONCATENATED MODULE: ./lib/source/changes.js




async function openChanges(git, range) {
    const changeset = await listChanges(git, range);
    const counted = { expected: changeset.commits.length, read: 0 };
    const [base] = range.not;
    return {
        facts: {
            kind: 'changes',
            root: git.place.toplevel ?? git.place.gitDir,
            ...(base === undefined ? {} : { base }),
            head: range.head,
        },
        notices: [],
        commits: counted,
        documents: () => introduced(git, changeset, counted),
        replaced: () => replaced(git, changeset),
        existing: (tree) => rest(git, tree, changeset),
    };
}
async function* introduced(git, changeset, counted) {
    const { commits, arrivals } = changeset;
    const seen = new Map();
    counted.read = 0;
    yield* changeset.unread;
    let at = 0;
    for await (const stored of (0,objects/* readObjects */.s)(git, [...commits, ...arrivals.keys()])) {
        at += 1;
        if (at > commits.length)
            yield* arrived(stored, arrivals, seen);
        else {
            yield* message(stored, seen);
            if (!('unread' in stored))
                counted.read += 1;
        }
    }
    const { unseen } = await changeset.walked;
    for await (const stored of (0,objects/* readObjects */.s)(git, [...unseen.keys()]))
        yield* arrived(stored, unseen, seen);
}
const headerLimit = 1024 * 1024;
function* message(stored, seen) {
    const item = messageDocument(stored, true);
    if ('commit' in item && item.commit !== undefined)
        seen.set(stored.id, item.commit);
    yield item;
}
function messageDocument(stored, introduced) {
    if ('unread' in stored)
        return { path: '', reason: stored.unread };
    const { messageAt, ...commit } = (0,source_commit/* parseCommit */.L)(stored.id, beginning(stored.body));
    const open = () => from(stored.body.open(), messageAt);
    return { path: '', where: 'commit-message', commit, introduced, open };
}
function beginning(body) {
    if (body.bytes !== undefined)
        return body.bytes;
    const reader = body.open();
    const into = Buffer.allocUnsafe(headerLimit);
    let size = 0;
    for (let count = -1; count !== 0 && size < headerLimit; size += count) {
        count = reader.read(into, size, headerLimit - size);
    }
    reader.close();
    return into.subarray(0, size);
}
function from(reader, skip) {
    const waste = new Uint8Array(Math.min(skip, 65_536));
    for (let left = skip; left > 0;) {
        const count = reader.read(waste, 0, Math.min(left, waste.length));
        if (count === 0)
            break;
        left -= count;
    }
    return reader;
}
function* arrived(stored, arrivals, seen) {
    if ('type' in stored && stored.type !== 'blob')
        return;
    for (const { path, commit: id } of arrivals.get(stored.id) ?? []) {
        const commit = seen.get(id);
        const place = {
            path,
            where: 'file',
            introduced: true,
            ...(commit === undefined ? {} : { commit }),
        };
        yield* (0,source_blobs/* standingDocuments */.x)(stored, place);
    }
}
async function* replaced(git, changeset) {
    const versions = [...(await changeset.walked).replaced].map(([id, paths]) => ({ id, paths: [...paths] }));
    yield* older(git, versions);
}
function older(git, blobs) {
    const place = (path) => ({ path, where: 'file', introduced: false });
    return (0,source_blobs/* blobDocuments */.q)(git, blobs.map(({ id, paths }) => ({ id, places: paths.map(place) })));
}
async function* rest(git, tree, { arrivals }) {
    const { blobs, unread } = await tree;
    yield* unread;
    const left = [...blobs].map(([id, paths]) => {
        const brought = new Set(arrivals.get(id)?.map(({ path }) => path));
        return { id, paths: paths.filter((path) => !brought.has(path)) };
    });
    yield* older(git, left.filter(({ paths }) => paths.length > 0));
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);

function parseCommit(id, start) {
    const bytes = Buffer.from(start.buffer, start.byteOffset, start.length);
    const end = bytes.indexOf('\n\n');
    const header = bytes.subarray(0, end < 0 ? bytes.length : end).toString('latin1');
    const [, name = '', seconds, zone] = /^(?:author|tagger) ([^<\n]*?) ?<[^>\n]*> (-?\d+) ([+-]\d{4})$/m.exec(header) ?? [];
    const author = (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .showBytes */ .ni)(Buffer.from(name, 'latin1'));
    return {
        id,
        ...(author === '' ? {} : { author }),
        date: isoDate(Number(seconds ?? 0), zone ?? '+0000'),
        messageAt: end < 0 ? bytes.length : end + 2,
    };
}
const furthest = 8.64e12;
function isoDate(seconds, zone) {
    const sign = zone.startsWith('-') ? -1 : 1;
    const offset = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
    const local = seconds + offset * 60;
    const known = Math.abs(local) <= furthest ? local : 0;
    const time = new Date(known * 1000).toISOString().replace(/\.\d+Z$/, '');
    return `${time}${zone.slice(0, 3)}:${zone.slice(3, 5)}`;
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ indexTree),
/* harmony export */   S: () => (/* binding */ commitTree)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/* harmony import */ var _file_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9527);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4105);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3341);





function commitTree(git, commit, { prefix, choose }) {
    return objectTree(git, async () => {
        const ids = new Map();
        for await (const { path, id } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeFiles */ .C)(git, commit)) {
            const below = path.slice(prefix.length);
            if (path.startsWith(prefix) && choose(below) === 'wanted')
                ids.set(below, id);
        }
        return ids;
    });
}
function indexTree(git, env = {}) {
    return objectTree(git, async () => {
        const ids = new Map();
        for await (const batch of (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listTracked */ .z)(git, env))
            for (const { path, kind, id } of batch)
                if (kind === 'file')
                    ids.set((0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(path), id);
        return ids;
    });
}
function objectTree(git, list) {
    let listing;
    const ids = () => (listing ??= list());
    const read = together((wanted) => textsOf(git, wanted));
    return {
        paths: async () => [...(await ids()).keys()],
        async text(path) {
            const id = (await ids()).get(path);
            return id === undefined ? undefined : read(id);
        },
    };
}
async function textsOf(git, ids) {
    const texts = new Map();
    for await (const stored of (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .s)(git, ids)) {
        const text = 'unread' in stored ? undefined : (0,_file_text_js__WEBPACK_IMPORTED_MODULE_1__/* .textFrom */ .q)(stored.body.open());
        if (text !== undefined)
            texts.set(stored.id, text);
    }
    return texts;
}
function together(read) {
    let waiting;
    let answer;
    return async (id) => {
        if (waiting === undefined) {
            const wanted = (waiting = new Set());
            answer = new Promise((go) => setImmediate(go)).then(() => {
                waiting = undefined;
                return read([...wanted]);
            });
        }
        waiting.add(id);
        return (await answer).get(id);
    };
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


/***/ }),

/***/ 2213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ asExisting),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
async function* within(items, { prefix, choose }) {
    for await (const item of items) {
        if (item.path === '')
            yield item;
        else if (item.path.startsWith(prefix))
            yield* chosen({ ...item, path: item.path.slice(prefix.length) }, choose);
    }
}
function* chosen(item, choose) {
    const choice = choose(item.path);
    if (choice === 'wanted')
        yield item;
    else if (choice === 'excluded')
        yield { path: item.path, reason: 'excluded' };
}
async function* asExisting(items) {
    for await (const item of items)
        if (!('reason' in item))
            yield { ...item, introduced: false };
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ treeFiles),
/* harmony export */   h: () => (/* binding */ treeBlobs)
/* harmony export */ });
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9479);


async function treeBlobs(git, commit, wanted = () => true) {
    const blobs = new Map();
    const unread = [];
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V)(git.stream(listing(commit)))) {
        for (const record of batch) {
            const { mode, id, path } = entry(record);
            if (mode === '160000')
                unread.push({ path, reason: 'submodule' });
            else if (mode === '120000')
                unread.push({ path, reason: 'symbolic-link' });
            if (mode === '160000' || !wanted(path, id))
                continue;
            const paths = blobs.get(id);
            if (paths === undefined)
                blobs.set(id, [path]);
            else
                paths.push(path);
        }
    }
    return { blobs, unread };
}
async function* treeFiles(git, commit) {
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V)(git.stream(listing(commit)))) {
        for (const record of batch) {
            const { mode, id, path } = entry(record);
            if (mode !== '160000' && mode !== '120000')
                yield { path, id };
        }
    }
}
const listing = (commit) => ['ls-tree', '-r', '-z', '--full-tree', commit];
function entry(record) {
    const tab = record.indexOf('\t');
    const id = record.slice(record.indexOf(' ', 7) + 1, tab);
    return { mode: record.slice(0, 6), id, path: (0,_display_js__WEBPACK_IMPORTED_MODULE_0__/* .showPath */ .P8)(record.slice(tab + 1)) };
}


/***/ })

};
