export const id = 742;
export const ids = [742];
export const modules = {

/***/ 3471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withLookup)
/* harmony export */ });
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(326);

const args = ['cat-file', '--batch'];
async function withLookup(git, body) {
    let talk;
    try {
        return await body({
            ask(name) {
                if (talk === undefined || talk.over())
                    talk = talkTo(git);
                return talk.ask(name);
            },
        });
    }
    finally {
        talk?.end();
    }
}
function talkTo(git) {
    const { child, ended } = git.start(args);
    const waiting = [];
    let isOver = false;
    const output = answers((found) => waiting.shift()?.answer(found));
    child.stdout.on('data', output);
    const close = async () => {
        const ending = await ended;
        isOver = true;
        for (const { fail } of waiting.splice(0))
            fail((0,_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V)(args, git.place.folder, ending));
    };
    void close();
    return {
        over: () => isOver,
        ask: (name) => new Promise((answer, fail) => {
            waiting.push({ answer, fail });
            if (waiting.length === 1) {
                child.stdin?.cork();
                process.nextTick(() => child.stdin?.uncork());
            }
            child.stdin?.write(`${name.includes('\n') ? '' : name}\n`);
        }),
        end: () => child.stdin?.end(),
    };
}
function answers(tell) {
    let held = [];
    let size = 0;
    let wanted = 0;
    return (chunk) => {
        held.push(chunk);
        size += chunk.length;
        if (size < wanted)
            return;
        let bytes = held.length === 1 ? chunk : Buffer.concat(held);
        for (;;) {
            const end = bytes.indexOf('\n');
            const header = end < 0 ? '' : bytes.toString('latin1', 0, end);
            const [, id = '', type = '', length] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(header) ?? [];
            wanted = end + 1 + (length === undefined ? 0 : Number(length) + 1);
            if (end < 0 || bytes.length < wanted)
                break;
            tell(length === undefined ? undefined : { id, type, bytes: bytes.subarray(end + 1, wanted - 1) });
            bytes = bytes.subarray(wanted);
        }
        held = [bytes];
        size = bytes.length;
    };
}


/***/ }),

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withWrittenRange: () => (/* binding */ withWrittenRange)
/* harmony export */ });
/* unused harmony export parseRange */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(326);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3471);



async function parseRange(lookup, text) {
    const [base = '', head = ''] = (text ?? '').split(/\.{2,3}/);
    const [to, from] = await Promise.all([
        commitOf(lookup, head || 'HEAD'),
        base === '' ? usualBase(lookup) : commitOf(lookup, base),
    ]);
    if (from === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${base === '' ? 'No base branch' : `No commit called ${base}`} was found. Name the range, e.g. --changes origin/main..HEAD.`);
    }
    if (to === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No commit called ${head || 'HEAD'} was found. Name the range, e.g. --changes origin/main..HEAD.`);
    return { head: to, not: [from] };
}
function withWrittenRange(git, text, body) {
    return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .withLookup */ .D)(git, (lookup) => body(parseRange(lookup, text), lookup));
}
const usualBases = [
    'refs/remotes/origin/HEAD',
    '@{upstream}',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
async function usualBase(lookup) {
    for (const name of usualBases) {
        const id = await commitOf(lookup, name);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
async function commitOf(lookup, name) {
    try {
        return (await lookup.ask(name.includes('\n') ? '' : `${name}^{commit}`))?.id;
    }
    catch (error) {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X && error.problem === 'failed')
            return undefined;
        throw error;
    }
}


/***/ })

};
