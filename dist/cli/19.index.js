export const id = 19;
export const ids = [19];
export const modules = {

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
        for await (const { path, id } of (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .treeFiles */ .CU)(git, commit)) {
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
        for await (const batch of (0,_listing_js__WEBPACK_IMPORTED_MODULE_4__/* .listTracked */ .z7)(git, env))
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
    for await (const stored of (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$I)(git, ids)) {
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
/* harmony export */   lS: () => (/* binding */ raw),
/* harmony export */   q_: () => (/* binding */ parseChange)
/* harmony export */ });
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2383);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);


async function* changesOf(git, revisions) {
    let current;
    for await (const fields of fieldsOf(git.stream([...log, ...revisions], forLog))) {
        const complete = [];
        for (const field of fields) {
            if (typeof field === 'string') {
                if (current !== undefined)
                    complete.push(current);
                const [commit = '', ...parents] = field.split(' ');
                current = { commit, parents, changes: [] };
            }
            else
                current?.changes.push(field);
        }
        yield complete;
    }
    if (current !== undefined)
        yield [current];
}
async function indexChanges(git, tree, env) {
    const args = ['diff-index', '--cached', ...raw, '--relative', tree];
    const changes = [];
    for await (const fields of fieldsOf(git.stream(args, { env })))
        for (const field of fields)
            if (typeof field !== 'string')
                changes.push(field);
    return changes;
}
const raw = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
const diffTree = ['diff-tree', '-c', '--root', '--always', ...raw];
const log = [
    'log',
    '--reverse',
    '--topo-order',
    '-c',
    '--root',
    ...raw,
    '--format=%H %P',
    '--encoding=UTF-8',
    '--no-decorate',
    '-O/dev/null',
];
const forLog = {
    settings: { 'diff.relative': 'false', 'log.mailmap': 'false' },
    env: { GIT_FLUSH: '0' },
};
async function* fieldsOf(stream) {
    let facts;
    function* fieldsIn(batch) {
        for (const record of batch) {
            if (facts === undefined) {
                const text = record.startsWith('\n') ? record.slice(1) : record;
                if (text.startsWith(':'))
                    facts = text;
                else if (text !== '')
                    yield text.trimEnd();
            }
            else {
                yield parseChange(facts, record);
                facts = undefined;
            }
        }
    }
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V)(stream))
        yield fieldsIn(batch);
}
function parseChange(facts, path) {
    if (facts[1] !== ':') {
        const [modeBefore = '', mode = '', idBefore = '', id = ''] = facts.slice(1).split(' ');
        const before = isBlob(modeBefore) ? [idBefore] : [];
        return isZero(mode) || isZero(id) ? { path, before } : { path, before, now: { id, mode } };
    }
    const parents = facts.search(/[^:]/);
    const parts = facts.slice(parents).split(' ');
    const mode = parts[parents] ?? '';
    const id = parts[2 * parents + 1] ?? '';
    const modes = parts.slice(0, parents);
    const before = parts.slice(parents + 1, 2 * parents + 1).filter((_, at) => isBlob(modes[at] ?? ''));
    return { path, before, ...(isZero(mode) || isZero(id) ? {} : { now: { id, mode } }) };
}
const isBlob = (mode) => !isZero(mode) && mode !== _modes_js__WEBPACK_IMPORTED_MODULE_1__/* .submoduleMode */ .wS;
const isZero = (text) => /^0*$/.test(text);


/***/ }),

/***/ 9019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStaged: () => (/* binding */ openStaged),
/* harmony export */   stagedTree: () => (/* binding */ stagedTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2383);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1899);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(326);
/* harmony import */ var _object_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8423);
/* harmony import */ var _raw_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5203);








function openStaged(git) {
    return {
        facts: { kind: 'staged', root: git.place.folder },
        notices: [],
        documents: () => staged(git),
    };
}
const stagedTree = (git) => (0,_object_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .indexTree */ .D)(git, index());
async function* staged(git) {
    const wanted = [];
    for (const { path, now } of await (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .indexChanges */ ._u)(git, await headTree(git), index())) {
        if (now === undefined)
            continue;
        const shown = (0,_display_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(path);
        if (now.mode === _modes_js__WEBPACK_IMPORTED_MODULE_7__/* .submoduleMode */ .wS)
            yield { path: shown, reason: 'submodule' };
        else
            wanted.push({ id: now.id, places: [{ path: shown, where: 'file', introduced: true }] });
        if (now.mode === _modes_js__WEBPACK_IMPORTED_MODULE_7__/* .linkMode */ .IG)
            yield { path: shown, reason: 'symbolic-link' };
    }
    yield* (0,_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .blobDocuments */ .q)(git, wanted);
}
function index() {
    const named = process.env['GIT_INDEX_FILE'];
    return named === undefined || named === '' ? {} : { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named) };
}
async function headTree(git) {
    const head = (await git.read(['rev-parse', '--verify', '--quiet', 'HEAD'], { accept: [1] }))
        .toString()
        .trim();
    if (head !== '')
        return head;
    const format = (await git.read(['rev-parse', '--show-object-format'])).toString().trim();
    if (format !== 'sha1' && format !== 'sha256')
        throw new _git_error_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X('failed', `Git uses an unknown format of ids.`);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update('tree 0\0').digest('hex');
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ treeFiles),
/* harmony export */   IG: () => (/* binding */ gatherBlobs),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   hx: () => (/* binding */ treeBlobs)
/* harmony export */ });
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2383);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1899);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9479);



async function treeBlobs(git, commit, wanted = () => true) {
    const { add, tree } = gatherBlobs(wanted);
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V)(git.stream(listing(commit))))
        for (const record of batch)
            add(record);
    return tree;
}
function gatherBlobs(wanted) {
    const blobs = new Map();
    const unread = [];
    const put = ({ mode, id, path }) => {
        if (mode === _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleMode */ .wS)
            unread.push({ path, reason: 'submodule' });
        else if (mode === _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .linkMode */ .IG)
            unread.push({ path, reason: 'symbolic-link' });
        if (mode === _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleMode */ .wS || !wanted(path, id))
            return;
        const paths = blobs.get(id);
        if (paths === undefined)
            blobs.set(id, [path]);
        else
            paths.push(path);
    };
    return { add: (record) => put(entry(record)), put, tree: { blobs, unread } };
}
async function* treeFiles(git, commit) {
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V)(git.stream(listing(commit)))) {
        for (const record of batch) {
            const { mode, id, path } = entry(record);
            if (mode !== _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleMode */ .wS && mode !== _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .linkMode */ .IG)
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
