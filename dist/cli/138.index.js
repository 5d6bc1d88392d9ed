export const id = 138;
export const ids = [138];
export const modules = {

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

/***/ 2138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  firstCommits: () => (/* binding */ firstCommits)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/source/blame.js
const mostBytes = 16 * 1024 * 1024;
const header = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+)(?: \d+)?$/;
const options = ['--porcelain', '--root', '-w', '-C', '--no-textconv', '--ignore-revs-file='];
async function blamed(git, { commit, path, lines, }, signal) {
    const ranges = lines.map((line) => `-L${line},${line}`);
    const args = ['blame', ...options, ...ranges, commit, '--', path];
    const output = await git.read(args, { signal, limit: mostBytes });
    const commits = new Map();
    for (const line of output.toString('latin1').split('\n')) {
        const [, id, at] = header.exec(line) ?? [];
        if (id !== undefined)
            commits.set(Number(at), id);
    }
    return commits;
}

// EXTERNAL MODULE: ./lib/source/bytes.js
var source_bytes = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/source/commit.js
var source_commit = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/source/confine.js + 1 modules
var confine = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/source/file-text.js
var file_text = __webpack_require__(9527);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/source/git.js + 2 modules
var source_git = __webpack_require__(8963);
// EXTERNAL MODULE: ./lib/source/locate.js
var locate = __webpack_require__(1175);
// EXTERNAL MODULE: ./lib/source/objects.js + 2 modules
var objects = __webpack_require__(6611);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/source/shallow.js


async function shallowCommits(git) {
    const path = (await git.read(['rev-parse', '--git-path', 'shallow'])).toString('utf8').trim();
    try {
        return new Set((0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(git.place.folder, path), 'latin1').trim().split('\n'));
    }
    catch {
        return new Set();
    }
}

;// CONCATENATED MODULE: ./lib/source/first-commit.js












const mostFiles = 50;
const milliseconds = 10_000;
const atOnce = 2;
async function firstCommits(folder, lines) {
    const place = (0,locate.locate)(folder);
    const git = place?.toplevel === undefined ? undefined : (0,source_git/* openGit */.z)(place);
    if (git === undefined || lines.length === 0)
        return lines.map(() => undefined);
    try {
        return await answersOf(git, lines);
    }
    catch (error) {
        if (error instanceof git_error/* GitError */.X)
            return lines.map(() => undefined);
        throw error;
    }
}
async function answersOf(git, lines) {
    const head = (await git.read(['rev-parse', '--verify', '-q', 'HEAD^{commit}'])).toString('latin1').trim();
    const [shallow, only] = await Promise.all([shallowCommits(git), isOnlyCommit(git, head)]);
    const paths = [...new Set(lines.map(({ path }) => path))].slice(0, mostFiles);
    const committed = await textsIn(git, head, paths);
    const ids = new Map();
    const signal = AbortSignal.timeout(milliseconds);
    const left = paths.values();
    const ask = async () => {
        for (const path of left) {
            const places = placesOf(git, path, { lines, committed: committed.get(path) });
            if (places.size > 0)
                ids.set(path, await idsOf({ git, head, only, path, signal }, places));
        }
    };
    await Promise.all(Array.from({ length: atOnce }, ask));
    const known = new Set([...ids.values()].flatMap((found) => [...found.values()]));
    const commits = await commitsOf(git, [...known]);
    return lines.map(({ path, line }) => {
        const id = ids.get(path)?.get(line);
        const commit = id === undefined ? undefined : commits.get(id);
        return commit && { commit, exact: !shallow.has(commit.id) };
    });
}
async function idsOf({ git, head, only, path, signal }, places) {
    if (only)
        return new Map([...places.keys()].map((line) => [line, head]));
    if (signal.aborted)
        return new Map();
    try {
        const found = await blamed(git, { commit: head, path, lines: [...new Set(places.values())] }, signal);
        return new Map([...places].flatMap(([line, at]) => ofLine(line, found.get(at))));
    }
    catch (error) {
        if (error instanceof git_error/* GitError */.X)
            return new Map();
        throw error;
    }
}
function ofLine(line, id) {
    return id === undefined ? [] : [[line, id]];
}
function placesOf({ place }, path, { lines, committed }) {
    const places = new Map();
    const now = committed === undefined ? undefined : textOnDisk(place.folder, path);
    if (committed === undefined || now === undefined)
        return places;
    const [before, after] = [linesOf(committed), now === committed ? undefined : linesOf(now)];
    for (const asked of lines) {
        if (asked.path !== path)
            continue;
        const text = after === undefined ? before[asked.line - 1] : after[asked.line - 1];
        if (text === undefined)
            continue;
        const at = before[asked.line - 1] === text ? asked.line - 1 : before.indexOf(text);
        if (at >= 0)
            places.set(asked.line, at + 1);
    }
    return places;
}
function linesOf(text) {
    return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}
function textOnDisk(folder, path) {
    try {
        const bytes = (0,display/* byteString */.iP)(path);
        (0,confine/* confine */.D)((0,display/* byteString */.iP)(folder))(bytes);
        return (0,file_text/* textFrom */.q)((0,source_bytes/* openFile */.Tq)((0,display/* systemPath */.BX)(`${(0,display/* byteString */.iP)(folder)}/${bytes}`)));
    }
    catch (error) {
        if (error instanceof errors/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}
async function isOnlyCommit(git, head) {
    const listed = await git.read(['rev-list', '--max-count=2', head]);
    return listed.toString('latin1').trim().split('\n').length === 1;
}
async function textsIn(git, commit, paths) {
    const env = { GIT_LITERAL_PATHSPECS: '1' };
    const listed = await git.read(['ls-tree', '-z', commit, '--', ...paths], { env });
    const ids = new Map();
    for (const entry of listed.toString('utf8').split('\0')) {
        const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
        if (id !== undefined && path !== undefined)
            ids.set(path, id);
    }
    const texts = new Map();
    for await (const stored of (0,objects/* readObjects */.$I)(git, [...new Set(ids.values())])) {
        const text = 'body' in stored ? (0,file_text/* textFrom */.q)(stored.body.open()) : undefined;
        if (text !== undefined)
            texts.set(stored.id, text);
    }
    return new Map([...ids].flatMap(([path, id]) => ofPath(path, texts.get(id))));
}
function ofPath(path, text) {
    return text === undefined ? [] : [[path, text]];
}
const longestHeader = 65_536;
async function commitsOf(git, ids) {
    const commits = new Map();
    if (ids.length === 0)
        return commits;
    for await (const stored of (0,objects/* readObjects */.$I)(git, ids)) {
        if (!('body' in stored) || stored.type !== 'commit')
            continue;
        const bytes = Buffer.alloc(Math.min(stored.body.size, longestHeader));
        const reader = stored.body.open();
        reader.read(bytes, 0, bytes.length);
        reader.close();
        const { messageAt: _messageAt, ...commit } = (0,source_commit/* parseCommit */.L)(stored.id, bytes);
        commits.set(stored.id, commit);
    }
    return commits;
}


/***/ })

};
