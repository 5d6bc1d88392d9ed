export const id = 453;
export const ids = [453];
export const modules = {

/***/ 9788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   r: () => (/* binding */ treeEntries)
/* harmony export */ });
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2383);

const space = 0x20;
function* treeEntries(tree, idBytes, wanted = () => true) {
    const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
    for (let at = 0; at < bytes.length;) {
        const nameAt = bytes.indexOf(space, at) + 1;
        const idAt = bytes.indexOf(0, nameAt) + 1;
        if (nameAt === 0 || idAt === 0 || idAt + idBytes > bytes.length)
            return;
        const name = bytes.toString('latin1', nameAt, idAt - 1);
        if (wanted(name)) {
            const mode = bytes.toString('latin1', at, nameAt - 1);
            yield { kind: kindOf(mode), mode, name, id: bytes.toString('hex', idAt, idAt + idBytes) };
        }
        at = idAt + idBytes;
    }
}
function kindOf(mode) {
    if (/^0?40000$/.test(mode))
        return 'tree';
    return mode === _modes_js__WEBPACK_IMPORTED_MODULE_0__/* .submoduleMode */ .wS ? 'submodule' : 'blob';
}


/***/ }),

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openChangeGround: () => (/* binding */ openChangeGround),
  prefixOf: () => (/* binding */ prefixOf)
});

// EXTERNAL MODULE: ./lib/config/policy.js
var config_policy = __webpack_require__(3774);
// EXTERNAL MODULE: ./lib/source/batched.js
var batched = __webpack_require__(3488);
// EXTERNAL MODULE: ./lib/source/bytes.js
var source_bytes = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/source/changes.js + 4 modules
var source_changes = __webpack_require__(414);
// EXTERNAL MODULE: ./lib/rules/enabled.js
var enabled = __webpack_require__(9114);
// EXTERNAL MODULE: ./lib/source/ground.js + 2 modules
var ground = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/source/lookup.js
var source_lookup = __webpack_require__(3471);
// EXTERNAL MODULE: ./lib/source/commit-texts.js
var commit_texts = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/source/object-tree.js
var object_tree = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/source/repository.js
var repository = __webpack_require__(3369);
// EXTERNAL MODULE: ./lib/source/scope.js
var source_scope = __webpack_require__(2213);
// EXTERNAL MODULE: ./lib/source/selection.js
var selection = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __webpack_require__(1899);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/modes.js
var modes = __webpack_require__(2383);
;// CONCATENATED MODULE: ./lib/source/index-file.js



const mostBytes = 16 * 1024 * 1024;
const pieceLength = 1 << 17;
async function readIndex({ gitDir }, tree, { room, visit }) {
    try {
        const fd = (0,external_node_fs_.openSync)((0,external_node_path_.join)(gitDir, 'index'), 'r');
        try {
            const { size } = (0,external_node_fs_.fstatSync)(fd);
            const read = (into, range, at) => (0,external_node_fs_.readSync)(fd, into, range.start, range.length, at);
            return size <= mostBytes && (await visitEntries({ size, read }, tree, { room, visit }));
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return false;
    }
}
const headLength = 12;
const statLength = 40;
const modeAt = 26;
const file = 0x8;
const kinds = { [file]: '', 0xa: modes/* linkMode */.IG, 0xe: modes/* submoduleMode */.wS };
const extended = 0x40;
const stage = 0x30;
async function visitEntries({ size, read }, tree, { room, visit }) {
    const idLength = tree.length / 2;
    const end = size - idLength;
    const head = Buffer.alloc(headLength);
    if (end < headLength || read(head, { start: 0, length: headLength }, 0) < headLength)
        return false;
    const version = head.readUInt32BE(4);
    const count = head.readUInt32BE(8);
    if (head.toString('latin1', 0, 4) !== 'DIRC' || (version !== 2 && version !== 3))
        return false;
    let at = headLength;
    for (let left = count; left > 0;) {
        await new Promise((settle) => void setImmediate(settle));
        const start = room.base;
        const length = Math.min(pieceLength, room.capacity, end - at);
        const found = read(room.buffer, { start, length }, at);
        const piece = wholeEntries(room.buffer, { start, end: start + found }, { most: left, idLength });
        if (piece === undefined || piece.starts.length < 2)
            return false;
        visit(piece);
        left -= piece.starts.length - 1;
        at += (piece.starts.at(-1) ?? start) - start;
    }
    const rest = Buffer.allocUnsafe(end - at);
    return read(rest, { start: 0, length: rest.length }, at) === rest.length && makes(rest, count, tree);
}
const leastEntry = 64;
function wholeEntries(buffer, { start, end }, { most, idLength }) {
    const starts = new Uint32Array(Math.min(most, Math.ceil((end - start) / leastEntry)) + 1);
    const odd = [];
    let entry = 0;
    let at = start;
    for (; entry < starts.length - 1; entry++) {
        starts[entry] = at;
        const flagsAt = at + statLength + idLength;
        if (flagsAt + 2 > end)
            break;
        const flags = buffer[flagsAt] ?? 0;
        const kind = (buffer[at + modeAt] ?? 0) >> 4;
        if ((flags & stage) !== 0 || kinds[kind] === undefined)
            return undefined;
        const pathAt = flagsAt + ((flags & extended) === 0 ? 2 : 4);
        const told = ((flags & 0xf) << 8) | (buffer[flagsAt + 1] ?? 0);
        const pathEnd = told < 0xfff ? pathAt + told : buffer.indexOf(0, pathAt);
        const next = at + ((pathEnd - at + 8) & ~7);
        if (pathEnd < pathAt || next > end)
            break;
        if (buffer[pathEnd] !== 0)
            return undefined;
        if (kind !== file)
            odd.push(entry);
        at = next;
    }
    starts[entry] = at;
    return { buffer, starts: starts.subarray(0, entry + 1), odd, idLength };
}
function makes(extensions, count, tree) {
    let made = false;
    let at = 0;
    while (at + 8 <= extensions.length) {
        const dataAt = at + 8;
        const end = dataAt + extensions.readUInt32BE(at + 4);
        if ((extensions[at] ?? 0) >= 0x61)
            return false;
        if (extensions.toString('latin1', at, at + 4) === 'TREE')
            made = isRoot(extensions.subarray(dataAt, end), count, tree);
        at = end;
    }
    return made && at === extensions.length;
}
function isRoot(data, count, tree) {
    const idAt = data.indexOf('\n') + 1;
    const told = /^\0(\d+) \d+\n$/.exec(data.toString('latin1', 0, idAt))?.[1];
    return told === String(count) && data.toString('hex', idAt, idAt + tree.length / 2) === tree;
}
function entryOf({ buffer, starts, idLength }, entry) {
    const at = starts[entry] ?? 0;
    const idAt = at + statLength;
    const flagsAt = idAt + idLength;
    const pathAt = flagsAt + (((buffer[flagsAt] ?? 0) & extended) === 0 ? 2 : 4);
    return {
        mode: kinds[(buffer[at + modeAt] ?? 0) >> 4] ?? '',
        id: buffer.toString('hex', idAt, flagsAt),
        path: buffer.toString('latin1', pathAt, buffer.indexOf(0, pathAt)),
    };
}

// EXTERNAL MODULE: ./lib/source/selected-tree.js + 4 modules
var selected_tree = __webpack_require__(2684);
// EXTERNAL MODULE: ./lib/source/tree.js
var source_tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/source/selected-index.js




async function selectedOfIndex(place, tree, selected) {
    const matcher = (0,selected_tree/* listingMatcher */.x)();
    const gathered = (0,source_tree/* gatherBlobs */.IG)(selected);
    const visit = (piece) => {
        for (const entry of entriesOfInterest(piece, matcher)) {
            const { path, ...rest } = entryOf(piece, entry);
            gathered.put({ ...rest, path: (0,display/* showPath */.P8)(path) });
        }
    };
    return (await readIndex(place, tree, { room: matcher, visit })) ? gathered.tree : undefined;
}
function entriesOfInterest({ starts, odd }, matcher) {
    const found = new Set();
    let entry = 0;
    const start = starts[0] ?? 0;
    for (const { offset } of matcher.occurrences(start, (starts.at(-1) ?? start) - start)) {
        let stride = 1;
        for (; (starts[entry + stride] ?? Infinity) <= offset; stride *= 2)
            entry += stride;
        for (; stride > 1; stride /= 2)
            if ((starts[entry + stride / 2] ?? Infinity) <= offset)
                entry += stride / 2;
        found.add(entry);
    }
    for (const link of odd)
        found.add(link);
    return odd.length === 0 ? found : [...found].toSorted((a, b) => a - b);
}

// EXTERNAL MODULE: ./lib/source/workspace.js + 3 modules
var source_workspace = __webpack_require__(8304);
;// CONCATENATED MODULE: ./lib/source/change-ground.js















function openChangeGround(asked, judged) {
    const { git, lookup } = judged;
    return lookup === undefined
        ? (0,source_lookup/* withLookup */.D)(git, (own) => groundOf(asked, judged, own))
        : groundOf(asked, judged, lookup);
}
async function groundOf(asked, judged, lookup) {
    const { git, trust, range } = judged;
    const [base] = range.not;
    const prefix = prefixOf(git);
    const changes = (0,source_changes/* openChanges */.e)(git, range);
    const reads = trust === 'base' && base !== undefined ? (0,commit_texts/* textsAt */.i)(git, lookup, base, prefix) : undefined;
    const asking = (0,ground/* footingOf */.g)(asked, reads);
    const tree = judged.existing === 'all' ? undefined : selectedAtHead(judged, { lookup, asking });
    tree?.catch(() => { });
    asking
        .then(async ({ policy }) => (policy === config_policy/* defaultPolicy */.G4 ? undefined : __webpack_require__.e(/* import() */ 345).then(__webpack_require__.bind(__webpack_require__, 5345))))
        .catch(() => { });
    const footing = await asking;
    const scope = { prefix, choose: await (0,selection/* selection */.r)(footing.globs) };
    const source = await sourceOf(asked, judged, { changes, scope, footing, tree });
    return { ...footing, source, repository: (0,repository/* openRepository */.h)(asked.folder, (0,object_tree/* commitTree */.S)(git, range.head, scope)) };
}
async function selectedAtHead({ git, range }, { lookup, asking }) {
    const naming = lookup.ask(`${range.head}^{tree}`).catch(() => undefined);
    const [{ rules }, tree] = await Promise.all([asking, naming]);
    const selected = (0,enabled/* selectedBy */.B)(rules);
    const indexed = tree && (await selectedOfIndex(git.place, tree.id, selected));
    return indexed ?? (0,selected_tree/* selectedBlobs */.W)(git, range.head, selected);
}
async function sourceOf(asked, { pullRequest }, parts) {
    const { changes, scope, footing, tree } = parts;
    const workspace = tree === undefined ? await (0,source_workspace/* openWorkspace */.O)(asked.folder, footing.globs) : undefined;
    const text = pullRequest && pullRequestDocument(pullRequest);
    async function* documents() {
        const existing = workspace && (0,source_scope/* asExisting */.AJ)(workspace.documents());
        const first = existing?.next();
        first?.catch(() => { });
        try {
            yield* (0,source_scope/* withinBatches */.Iu)(changes.documents({ text, tree }).batches(), scope);
            if (existing === undefined)
                return;
            const next = await first;
            if (next?.done === false)
                yield [next.value];
            for await (const item of existing)
                yield [item];
        }
        finally {
            await existing?.return(undefined);
        }
    }
    return {
        facts: { ...changes.facts, root: asked.folder },
        ...(changes.commits === undefined ? {} : { commits: changes.commits }),
        notices: changes.notices,
        documents: () => (0,batched/* batched */.Q)(documents),
        replaced: () => (0,source_scope/* within */.ux)(changes.replaced(), scope),
    };
}
function pullRequestDocument({ title, body }) {
    const bytes = Buffer.from(`${title}\n\n${body}`);
    return { path: '', where: 'pull-request', introduced: true, open: () => (0,source_bytes/* bufferReader */.Sy)(bytes) };
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

/***/ 414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ messageDocument),
  e: () => (/* binding */ openChanges)
});

// EXTERNAL MODULE: ./lib/source/batched.js
var batched = __webpack_require__(3488);
// EXTERNAL MODULE: ./lib/source/blobs.js
var blobs = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/modes.js
var modes = __webpack_require__(2383);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
;// CONCATENATED MODULE: ./lib/source/growing.js
function growing() {
    const items = [];
    let ended = false;
    let failure;
    let wake = () => { };
    let changed;
    const tell = () => {
        wake();
        changed = undefined;
    };
    async function* lists() {
        for (let at = 0;;) {
            await new Promise((settle) => void setImmediate(settle));
            if (at < items.length) {
                const next = items.slice(at);
                at = items.length;
                yield next;
            }
            else if (failure !== undefined)
                throw failure;
            else if (ended)
                return;
            else
                await (changed ??= new Promise((settle) => void (wake = settle)));
        }
    }
    return {
        add(item) {
            items.push(item);
            if (changed !== undefined)
                tell();
        },
        end(error) {
            ended = true;
            failure = error;
            tell();
        },
        lists: { [Symbol.asyncIterator]: lists },
    };
}

// EXTERNAL MODULE: ./lib/source/raw-diff.js
var raw_diff = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/source/standing.js

async function standingAt(git, commit, paths) {
    const asked = new Set(paths);
    const { blobs } = await (0,tree/* treeBlobs */.hx)(git, commit, (path) => asked.has(path));
    return (path, id) => blobs.get(id)?.includes(path) === true;
}

;// CONCATENATED MODULE: ./lib/source/changeset.js






function listChanges(git, range) {
    const told = growing();
    const draft = {
        told,
        arrivals: new Map(),
        last: new Map(),
        mentioned: [],
        unread: new Map(),
    };
    const showing = show(git, range, draft);
    showing.then(() => told.end()).catch((error) => told.end(error));
    let walk;
    const walked = async () => {
        const [born] = await Promise.all([(walk ??= listBorn(git, range)), showing]);
        return born;
    };
    const unseen = showing.then(async ({ commits: listed, merges }) => merges ? unseenIn(await walked(), listed, { head: range.head, draft }) : none);
    unseen.catch(() => { });
    return {
        told: told.lists,
        shown: showing,
        unseen,
        replaced: async () => replacedIn(await walked(), draft),
    };
}
const none = new Map();
async function show(git, range, draft) {
    const commits = [];
    let merges = false;
    for await (const portion of (0,raw_diff/* changesOf */.fs)(git, revisions(range))) {
        for (const { commit, parents, changes } of portion) {
            commits.push(commit);
            draft.told.add(commit);
            if (parents.length > 1)
                merges = true;
            for (const change of changes)
                record(draft, commit, change);
        }
    }
    if (commits.length === 0 && !(await isEmpty(git, range)))
        throw new git_error/* GitError */.X('failed', 'Git listed none of the commits of this range, which has some.');
    const standing = async () => merges ? standingAt(git, range.head, draft.last.keys()) : (path, id) => draft.last.get(path) === id;
    return { commits, merges, arrivals: draft.arrivals, unread: [...draft.unread.values()], standing };
}
async function isEmpty(git, range) {
    return (await git.read(['rev-list', '--max-count=1', ...revisions(range)])).length === 0;
}
function unseenIn(born, commits, { head, draft }) {
    const known = new Set(commits);
    const unseen = [...born].filter((id) => !draft.arrivals.has(id) && !known.has(id));
    return new Map(unseen.map((id) => [id, [{ path: '', commit: head }]]));
}
function replacedIn(born, { mentioned }) {
    const replaced = new Map();
    for (let at = 0; at < mentioned.length; at += 2) {
        const [id = '', path = ''] = [mentioned[at], mentioned[at + 1]];
        if (born.has(id))
            continue;
        const paths = replaced.get(id);
        if (paths === undefined)
            replaced.set(id, new Set([path]));
        else
            paths.add(path);
    }
    for (const paths of replaced.values())
        if (paths.size > 1)
            paths.delete('');
    return replaced;
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
function record(draft, commit, { path, now, before }) {
    const shown = (0,display/* showPath */.P8)(path);
    for (const id of before)
        draft.mentioned.push(id, shown);
    draft.last.set(shown, now?.id);
    if (now === undefined)
        return;
    if (now.mode === modes/* submoduleMode */.wS)
        draft.unread.set(shown, { path: shown, reason: 'submodule' });
    if (now.mode === modes/* submoduleMode */.wS)
        return;
    if (now.mode === modes/* linkMode */.IG)
        draft.unread.set(shown, { path: shown, reason: 'symbolic-link' });
    if (before.includes(now.id))
        return;
    draft.mentioned.push(now.id, '');
    const places = draft.arrivals.get(now.id);
    if (places === undefined) {
        draft.arrivals.set(now.id, [{ path: shown, commit }]);
        draft.told.add(now.id);
    }
    else if (!places.some((place) => place.path === shown))
        places.push({ path: shown, commit });
}

// EXTERNAL MODULE: ./lib/source/commit.js
var source_commit = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/source/objects.js + 2 modules
var objects = __webpack_require__(6611);
;// CONCATENATED MODULE: ./lib/source/sections.js

async function* inSections(git, sections) {
    const lists = sections.map(({ ids }) => ids);
    const batches = (0,objects/* readInBatches */.wu)(git, lists);
    let batch = noMore;
    let first = batches.next();
    first.catch(() => { });
    try {
        for (const section of sections) {
            if (section.before !== undefined)
                yield await section.before();
            let left = (await (0,objects/* idsOf */.UX)([section.ids])).length;
            const items = function* () {
                for (; left > 0; left--) {
                    const stored = batch();
                    if (stored === undefined)
                        return;
                    for (const item of section.items(stored))
                        yield item;
                }
            };
            for (;;) {
                yield items();
                if (left === 0)
                    break;
                const { done, value } = await (first ?? batches.next());
                first = undefined;
                if (done === true)
                    return;
                batch = value;
            }
        }
        while (batch() !== undefined)
            ;
        await first;
        for await (const _ of batches)
            ;
    }
    finally {
        await batches.return(undefined);
    }
}
const noMore = () => undefined;

;// CONCATENATED MODULE: ./lib/source/changes.js





function openChanges(git, range) {
    const changeset = listChanges(git, range);
    const counted = { expected: 0, read: 0 };
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
        documents: (behind = {}) => (0,batched/* batched */.Q)(() => changes_all(git, changeset, { counted, behind })),
        replaced: () => replaced(git, changeset),
    };
}
function changes_all(git, changeset, { counted, behind }) {
    const seen = new Map();
    const untold = [];
    const standing = changeset.shown.then((known) => known.standing());
    standing.catch(() => { });
    counted.read = 0;
    return inSections(git, [
        brought(changeset, { seen, untold, standing, counted }),
        broughtAgain(changeset, { seen, untold, standing }),
        unseen(changeset, seen),
        leftAlone(changeset, behind),
    ]);
}
function brought({ told, shown }, { seen, untold, counted, ...reading }) {
    const commits = new Set();
    let arrivals = new Map();
    let standing;
    return {
        ids: told,
        async before() {
            const known = await shown;
            for (const commit of known.commits)
                commits.add(commit);
            counted.expected = commits.size;
            arrivals = known.arrivals;
            standing = await reading.standing;
            return known.unread;
        },
        items(stored) {
            if (!commits.has(stored.id))
                return places(stored, firstOf(arrivals.get(stored.id)), { seen, standing });
            const item = messageDocument(stored, true);
            if ('commit' in item && item.commit !== undefined)
                seen.set(stored.id, item.commit);
            if (!('unread' in stored))
                counted.read += 1;
            if (!('reason' in item))
                return [item];
            untold.push(item);
            return [];
        },
    };
}
function broughtAgain({ shown }, { seen, untold, ...reading }) {
    const again = shown.then(({ arrivals }) => {
        const later = [...arrivals].map(([id, all]) => [id, all.slice(firstOf(all).length)]);
        return new Map(later.filter(([, some]) => some.length > 0));
    });
    let arrivals = new Map();
    let standing;
    return {
        ids: keysOf(again),
        async before() {
            arrivals = await again;
            standing = await reading.standing;
            return untold;
        },
        items: (stored) => places(stored, arrivals.get(stored.id) ?? [], { seen, standing }),
    };
}
function firstOf(arrivals = []) {
    const later = arrivals.findIndex(({ commit }) => commit !== arrivals[0]?.commit);
    return later < 0 ? arrivals : arrivals.slice(0, later);
}
function unseen(changeset, seen) {
    let arrivals = new Map();
    return {
        ids: keysOf(changeset.unseen),
        async before() {
            arrivals = await changeset.unseen;
            return [];
        },
        items: (stored) => places(stored, arrivals.get(stored.id) ?? [], { seen }),
    };
}
function leftAlone({ shown }, { text, tree = noTree }) {
    const remaining = Promise.all([tree, shown]).then(([{ blobs }, { arrivals }]) => {
        const paths = [...blobs].map(([id, all]) => [id, without(all, arrivals.get(id))]);
        return new Map(paths.filter(([, some]) => some.length > 0));
    });
    let known = new Map();
    return {
        ids: keysOf(remaining),
        async before() {
            known = await remaining;
            return [...(text === undefined ? [] : [text]), ...(await tree).unread];
        },
        items(stored) {
            const paths = known.get(stored.id) ?? [];
            return paths.flatMap((path) => (0,blobs/* standingDocuments */.x)(stored, { path, where: 'file', introduced: false }));
        },
    };
}
const noTree = Promise.resolve({ blobs: new Map(), unread: [] });
function without(paths, arrivals) {
    if (arrivals === undefined)
        return paths;
    const brought = new Set(arrivals.map(({ path }) => path));
    return paths.filter((path) => !brought.has(path));
}
function keysOf(map) {
    const keys = map.then((known) => [...known.keys()]);
    keys.catch(() => { });
    return keys;
}
const headerLimit = 1024 * 1024;
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
function places(stored, arrivals, { seen, standing }) {
    if ('type' in stored && stored.type !== 'blob')
        return [];
    return arrivals.flatMap(({ path, commit: id }) => {
        const commit = seen.get(id);
        return (0,blobs/* standingDocuments */.x)(stored, {
            path,
            where: 'file',
            introduced: true,
            ...(commit === undefined ? {} : { commit }),
            ...(standing?.(path, stored.id) === false ? { superseded: true } : {}),
        });
    });
}
async function* replaced(git, changeset) {
    const place = (path) => ({ path, where: 'file', introduced: false });
    const versions = [...(await changeset.replaced())];
    yield* (0,blobs/* blobDocuments */.q)(git, versions.map(([id, paths]) => ({ id, places: [...paths].map(place) })));
}


/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ textsAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _history_tree_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9788);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1899);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(326);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6611);





function textsAt(git, lookup, commit, prefix) {
    const find = filesOf(lookup, commit);
    return async (path) => {
        const id = await find(`${prefix}${path}`);
        if (id === undefined)
            return undefined;
        const found = await lookup.ask(id).catch(() => undefined);
        if (found !== undefined)
            return found.bytes.toString('utf8');
        for await (const stored of (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .readObjects */ .$I)(git, [id])) {
            if ('unread' in stored)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${path} of the base commit could not be read (${stored.unread}).`);
            return textOf(stored.body.open());
        }
        return undefined;
    };
}
function filesOf(lookup, commit) {
    const trees = new Map();
    const treeOf = (name) => {
        const known = trees.get(name) ?? lookup.ask(name).then((found) => found ?? missingTree(name));
        trees.set(name, known);
        return known;
    };
    return async (path) => {
        let at = { kind: 'tree', id: `${commit}^{tree}` };
        for (const segment of path.split('/')) {
            if (at?.kind !== 'tree')
                return undefined;
            const { bytes, id } = await treeOf(at.id);
            const name = (0,_display_js__WEBPACK_IMPORTED_MODULE_1__/* .byteString */ .iP)(segment);
            at = [...(0,_history_tree_object_js__WEBPACK_IMPORTED_MODULE_4__/* .treeEntries */ .r)(bytes, id.length / 2, (entry) => entry === name)].at(-1);
        }
        return at?.kind === 'blob' ? at.id : undefined;
    };
}
function missingTree(name) {
    throw new _git_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .X('corrupt', `The tree ${name} of the base commit could not be read.`);
}
const mostBytes = 2 ** 27;
function textOf(reader) {
    const pieces = [];
    for (let size = 0; size < mostBytes;) {
        const piece = Buffer.alloc(65_536);
        const count = reader.read(piece, 0, piece.length);
        if (count === 0)
            break;
        pieces.push(piece.subarray(0, count));
        size += count;
    }
    reader.close();
    return Buffer.concat(pieces).toString('utf8');
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

/***/ 2213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ asExisting),
/* harmony export */   Iu: () => (/* binding */ withinBatches),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
async function* within(items, scope) {
    for await (const item of items) {
        const narrowed = narrow(item, scope);
        if (narrowed !== undefined)
            yield narrowed;
    }
}
async function* withinBatches(batches, scope) {
    for await (const batch of batches)
        yield narrowedOf(batch, scope);
}
function* narrowedOf(items, scope) {
    for (const item of items) {
        const narrowed = narrow(item, scope);
        if (narrowed !== undefined)
            yield narrowed;
    }
}
function narrow(item, { prefix, choose }) {
    if (item.path === '')
        return item;
    if (!item.path.startsWith(prefix))
        return undefined;
    const path = item.path.slice(prefix.length);
    const choice = choose(path);
    if (choice === 'wanted')
        return prefix === '' ? item : { ...item, path };
    return choice === 'excluded' ? { path, reason: 'excluded' } : undefined;
}
async function* asExisting(items) {
    for await (const item of items)
        if (!('reason' in item))
            yield { ...item, introduced: false };
}


/***/ }),

/***/ 2684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ listingMatcher),
  W: () => (/* binding */ selectedBlobs)
});

// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var prefilter = __webpack_require__(5884);
;// CONCATENATED MODULE: ./lib/source/listed-ids.js
function recordsOf(ids) {
    const marks = new Uint8Array(1 << 16);
    for (const id of ids)
        marks[Number.parseInt(id.slice(0, 4), 16)] = 1;
    return function* (records) {
        for (let at = 0, end = 0; at < records.length; at = end + 1) {
            end = records.indexOf(0, at);
            const idAt = records.indexOf(space, at + 7) + 1;
            if (marks[startOf(records, idAt)] === 0)
                continue;
            const record = records.toString('latin1', at, end);
            if (ids.has(record.slice(idAt - at, record.indexOf('\t'))))
                yield record;
        }
    };
}
const space = 0x20;
function startOf(records, at) {
    let number = 0;
    for (let next = at; next < at + 4; next++) {
        const code = records[next] ?? 0;
        number = number * 16 + (code & 15) + (code > 57 ? 9 : 0);
    }
    return number;
}

;// CONCATENATED MODULE: ./lib/source/listing-tables.generated.js
const listingTablesLayout = { tables: 0, texts: 13512, out: 13984, full: 46752, end: 46992 };
const listingTables = 'ABIgEAhFgMAABQAAAAAYSAAAAALdrt2uAAAAAAAAAAAFAgZAcKAGCAQAAAAQAUFAAAAAAvsd+x0AAAAAAAAAAAIgAAgAAAEAAAAAAAAA/gAAAP4CASkBKQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQMgAAWDIAAFgyAACgMgAAoDIAAAAzAAAAMwAAYDMAAGAzAADAMwAAwDMAAAg0AAAINAAAgDQAAIA0AADINAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAIAAAAACABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAABAAAAAAIAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAARU5WAN/f3wDINAAAAwAAAAAAAAAAAAAASVBGSd/f39/ONAAABwAAAAEAAAAEAAAARU1GSd/f39/cNAAABwAAAAEAAAAGAAAAUUEuAN/f/wDqNAAAAwAAAAAAAAATAAAAMTIwMP/////wNAAABwAAAAAAAAAbAAAAMTYwMP/////+NAAABwAAAAAAAAAcAAAARVYuAN/f/wAMNQAABAAAAAEAAAAMAAAAVVAuAN/f/wAUNQAABgAAAAMAAAAFAAAASVguRd/f/98gNQAABwAAAAEAAAAKAAAARVIuSt/f/98uNQAADQAAAAYAAAAHAAAAVEcuAN/f/wBINQAABAAAAAEAAAARAAAATkcuAN/f/wBQNQAACAAAAAUAAAAQAAAATkdTLt/f3/9gNQAADAAAAAgAAAAYAAAAT1dTL9/f3/94NQAACgAAAAYAAAAZAAAAQVQuAN/f/wCMNQAABAAAAAEAAAASAAAAQUwuAN/f/wCUNQAABgAAAAMAAAAOAAAAQ1QuVN/f/9+gNQAADgAAAAcAAAACAAAATlQuAN/f/wC8NQAADAAAAAkAAAANAAAAUkQuAN/f/wDUNQAABAAAAAEAAAAVAAAAUkVRVd/f39/cNQAADAAAAAAAAAADAAAAUkQuWd/f/9/0NQAAEwAAAA0AAAAaAAAAT0QuAN/f/wAaNgAABQAAAAIAAAAUAAAAR08uTd/f/98kNgAABgAAAAAAAAAIAAAAR08uVN/f/98wNgAACgAAAAMAAAAJAAAARUMuWd/f/99ENgAADAAAAAUAAAALAAAAT04uAN/f/wBcNgAACwAAAAgAAAAWAAAAVkUuAN/f/wByNgAABQAAAAIAAAAXAAAAR0UuAN/f/wB8NgAABgAAAAMAAAAPAAAAR0UuSt/f/9+INgAADAAAAAUAAAABAAAARU5W39/fUElQRklMRd/f39/f399HRU1GSUxF39/f39/f31FBLt/f/zEyMDAwMCD/////////MTYwMDAwIP////////9ERVYu39/f/1NFVFVQLt/f39/f/01JWC5FWFPf39//39/fQ09NUE9TRVIuSlNPTt/f39/f39/f/9/f399TVEcu39/f/1NUQUdJTkcu39/f39/f3/9BUFBTRVRUSU5HUy7f39/f39/f39/f3/9XT1JLRkxPV1Mv39/f39/f39/f/1VBVC7f39//TE9DQUwu39/f39//UFlQUk9KRUNULlRPTUzf39/f39/f39//39/f30RFVkVMT1BNRU5ULt/f39/f39/f39/f/1BSRC7f39//UkVRVUlSRU1FTlRT39/f39/f39/f39/fU0FMRVNMT0ZULUdVQVJELllNTN/f39/f39/f3//f39/f3//f399QUk9ELt/f39//R08uTU9E39//39/fQ0FSR08uVE9NTN/f39/f/9/f399QVUJTUEVDLllBTUzf39/f39/f/9/f399QUk9EVUNUSU9OLt/f39/f39/f39//TElWRS7f39/f/1NUQUdFLt/f39/f/1BBQ0tBR0UuSlNPTt/f39/f39//39/f3w==';

// EXTERNAL MODULE: ./lib/modes.js
var modes = __webpack_require__(2383);
;// CONCATENATED MODULE: ./lib/rules/path-words.js
const pathWords = [
    'env',
    ...'package.json pyproject.toml requirements Pipfile setup. Gemfile composer.json'.split(' '),
    ...'go.mod Cargo.toml mix.exs pubspec.yaml'.split(' '),
    ...'dev. development. local. stage. staging. stg. uat. qa. prod. prd.'.split(' '),
    ...'production. live. appsettings.'.split(' '),
    'workflows/',
    'salesloft-guard.yml',
];

// EXTERNAL MODULE: ./lib/scan/literal.js
var literal = __webpack_require__(130);
;// CONCATENATED MODULE: ./lib/source/listing-words.js



let made;
function listingLiterals() {
    return (made ??= [
        ...pathWords.map((word) => ({ ...(0,literal/* eitherCase */.EV)(word), kind: 'context' })),
        ...[modes/* linkMode */.IG, modes/* submoduleMode */.wS].map((mode) => ({ ...(0,literal/* exactly */.pV)(`${mode} `), kind: 'context' })),
    ]);
}

// EXTERNAL MODULE: ./lib/source/records.js
var records = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/source/selected-tree.js






async function selectedBlobs(git, commit, selected, others = new Set()) {
    const matcher = listingMatcher();
    const those = recordsOf(others);
    const chosen = (0,tree/* gatherBlobs */.IG)((path, id) => !others.has(id) && selected(path));
    const added = (0,tree/* gatherBlobs */.IG)(() => true);
    for await (const portion of (0,records/* wholeRecords */.o)(git.stream((0,tree/* listing */.RR)(commit)))) {
        for (const record of ofInterest(portion, matcher))
            chosen.add(record);
        if (others.size > 0)
            for (const record of those(portion))
                added.add(record);
    }
    const { blobs, unread } = chosen.tree;
    return { blobs: new Map([...blobs, ...added.tree.blobs]), unread };
}
const listingMatcher = () => (0,prefilter/* readyPrefilter */.d3)({
    layout: listingTablesLayout,
    bytes: Buffer.from(listingTables, 'base64'),
    literals: listingLiterals,
});
function* ofInterest(records, matcher) {
    const { buffer, base, capacity } = matcher;
    for (let at = 0; at < records.length;) {
        const end = at + capacity < records.length ? records.lastIndexOf(0, at + capacity - 1) + 1 : records.length;
        if (end <= at) {
            const next = records.indexOf(0, at) + 1;
            yield records.toString('latin1', at, next - 1);
            at = next;
            continue;
        }
        const length = records.copy(buffer, base, at, end);
        let seen = base;
        for (const { offset } of matcher.occurrences(base, length)) {
            if (offset < seen)
                continue;
            const start = offset === base ? base : Math.max(base, buffer.lastIndexOf(0, offset - 1) + 1);
            seen = buffer.indexOf(0, offset) + 1;
            yield buffer.toString('latin1', start, seen - 1);
        }
        at = end;
    }
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
