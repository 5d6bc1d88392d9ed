export const id = 19;
export const ids = [19];
export const modules = {

/***/ 5203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ indexChanges),
/* harmony export */   f: () => (/* binding */ changesOf)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9479);

/**
 * The changes of each commit, in the given order, one answer a commit. A merge gives what differs from all of its
 * parents: the rest came with one of them.
 */
async function* changesOf(git, commits) {
    if (commits.length === 0)
        return;
    const input = `${commits.join('\n')}\n`;
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
/** What the index holds and the commit or tree does not. */
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
const diffTree = ['diff-tree', '-r', '-c', '-z', '--raw', '--root', '--always', '--no-renames', '--no-abbrev'];
/** Commit ids and the changes that follow them. */
async function* fields(stream) {
    let facts;
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V)(stream)) {
        for (const record of batch) {
            if (facts !== undefined) {
                yield change(facts, record);
                facts = undefined;
            }
            else if (record.startsWith(':'))
                facts = record;
            else
                yield record;
        }
    }
}
/**
 * `:<mode before> <mode now> <id before> <id now> <status>`, with one colon, mode and id more for each further parent.
 * https://git-scm.com/docs/diff-format#_raw_output_format
 */
function change(facts, path) {
    const parents = facts.search(/[^:]/);
    const parts = facts.slice(parents).split(' ');
    const mode = parts[parents] ?? '';
    const id = parts[2 * parents + 1] ?? '';
    const modes = parts.slice(0, parents);
    const before = parts.slice(parents + 1, 2 * parents + 1).filter((_, at) => isBlob(modes[at] ?? ''));
    return { path, before, ...(isZero(mode) || isZero(id) ? {} : { now: { id, mode } }) };
}
// Zeros stand for no file, and 160000 for a commit of another repository.
const isBlob = (mode) => !isZero(mode) && mode !== '160000';
const isZero = (text) => /^0*$/.test(text);


/***/ }),

/***/ 9019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStaged: () => (/* binding */ openStaged)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8621);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1899);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(326);
/* harmony import */ var _raw_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5203);
// What a commit made now would bring in: the index against HEAD, each blob by its id. For hooks.






/** A source of kind `staged`, relative to the folder of `git`. Its documents throw {@link GitError}. */
function openStaged(git) {
    return {
        facts: { kind: 'staged', root: git.place.folder },
        notices: [],
        documents: () => staged(git),
    };
}
async function* staged(git) {
    const wanted = [];
    for (const { path, now } of await (0,_raw_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .indexChanges */ ._)(git, await headTree(git), index())) {
        if (now === undefined)
            continue;
        const shown = (0,_display_js__WEBPACK_IMPORTED_MODULE_3__/* .showPath */ .P8)(path);
        if (now.mode === '160000')
            yield { path: shown, reason: 'submodule' };
        else
            wanted.push({ id: now.id, places: [{ path: shown, where: 'file', introduced: true }] });
        if (now.mode === '120000')
            yield { path: shown, reason: 'symbolic-link' };
    }
    yield* (0,_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .blobDocuments */ .q)(git, wanted);
}
// `git commit --all` and `git commit <file>` prepare an index of their own and name it to their hooks.
function index() {
    const named = process.env['GIT_INDEX_FILE'];
    return named === undefined || named === '' ? {} : { GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named) };
}
// Before the first commit there is nothing to compare with, for which git knows the empty tree.
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


/***/ })

};
