export const id = 816;
export const ids = [816];
export const modules = {

/***/ 323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ messageStart)
/* harmony export */ });
function messageStart(buffer, start, length) {
    const gap = buffer.subarray(start, start + length).indexOf('\n\n');
    return gap < 0 ? start : start + gap + 2;
}


/***/ }),

/***/ 5951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ idList),
/* harmony export */   v: () => (/* binding */ idsFrom)
/* harmony export */ });
function idList(width) {
    const step = width + 1;
    let bytes = Buffer.alloc(step * 1024, '\n');
    let length = 0;
    return {
        width,
        get length() {
            return length;
        },
        add(id) {
            if (length * step === bytes.length) {
                const grown = Buffer.alloc(bytes.length * 2, '\n');
                bytes.copy(grown);
                bytes = grown;
            }
            bytes.write(id, length * step, width, 'latin1');
            length += 1;
        },
        at: (index) => bytes.toString('latin1', index * step, index * step + width),
        lines: (start = 0) => bytes.subarray(start * step, length * step),
    };
}
function idsFrom(width, length, at) {
    return {
        length,
        width,
        at,
        lines(start = 0) {
            const lines = Buffer.alloc((width + 1) * Math.max(0, length - start), '\n');
            for (let index = start; index < length; index++)
                lines.write(at(index), (index - start) * (width + 1), width, 'latin1');
            return lines;
        },
    };
}


/***/ }),

/***/ 2017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ literals)
/* harmony export */ });
/* harmony import */ var _literal_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8819);

const literals = (0,_literal_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .madeLiterals */ .a)();


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openHistoryGround: () => (/* binding */ openHistoryGround)
});

// EXTERNAL MODULE: ./lib/scan/literal.js
var literal = __webpack_require__(130);
// EXTERNAL MODULE: ./lib/scan/literals.js
var literals = __webpack_require__(2017);
;// CONCATENATED MODULE: ./lib/history/contents.js


const contentLiterals = (words) => words.length === 0
    ? literals/* literals */.v
    : [...literals/* literals */.v, ...words.map((word) => ({ ...(0,literal/* eitherCase */.EV)(word), kind: 'context' }))];

;// CONCATENATED MODULE: ./lib/history/names.js

const parts = ['env', 'loft', 'ak_'];
const nameLiterals = parts.map((part) => ({
    ...(0,literal/* eitherCase */.EV)(part),
    kind: 'context',
}));
function namesThatMatter(selects) {
    return (segment) => /loft|ak_/i.test(segment) || selects(segment);
}

// EXTERNAL MODULE: ./lib/scan/gathering.js
var gathering = __webpack_require__(8140);
// EXTERNAL MODULE: ./lib/scan/introduced.js
var introduced = __webpack_require__(854);
;// CONCATENATED MODULE: ./lib/history/one-or-more.js
function withOne(some, name) {
    if (some === undefined || some === name)
        return name;
    return typeof some === 'string' ? new Set([some, name]) : some.add(name);
}
function eachOf(some) {
    return typeof some === 'object' ? [...some] : some === undefined ? [] : [some];
}
function allOf(lists) {
    const all = new Set();
    for (const list of lists)
        for (const name of eachOf(list))
            all.add(name);
    return all;
}

;// CONCATENATED MODULE: ./lib/history/settle.js



const today = -1;
const unknown = Number.MAX_SAFE_INTEGER;
function historyGathering(chronicle) {
    const credentials = new Map();
    const others = [];
    const present = [];
    function note(candidate, room) {
        const { finding, object = '', past } = candidate;
        const stay = chronicle().stay(object, finding.path);
        const first = { candidate, number: stay?.first ?? unknown };
        const last = { candidate, number: past === true ? (stay?.last ?? unknown) : today };
        const key = (0,introduced/* credentialOf */.$)(finding);
        const known = credentials.get(key);
        if (known === undefined) {
            if (credentials.size + others.length >= room)
                return false;
            credentials.set(key, { first, last, occurrences: 1, objects: object, paths: finding.path ?? undefined });
            return true;
        }
        known.occurrences += 1;
        known.objects = withOne(known.objects, object);
        if (finding.path !== null)
            known.paths = withOne(known.paths, finding.path);
        if (order(first, known.first, -1) < 0)
            known.first = first;
        if (order(last, known.last, 1) < 0)
            known.last = last;
        return true;
    }
    return {
        add(candidates, awaited = 0) {
            const room = gathering/* mostFindings */.Y - awaited;
            let dropped = 0;
            for (const candidate of candidates) {
                if (candidate.past !== true && present.length < room)
                    present.push(candidate.finding);
                if (candidate.credential === true)
                    dropped += note(candidate, room) ? 0 : 1;
                else if (credentials.size + others.length < room)
                    others.push(candidate);
                else
                    dropped += 1;
            }
            return dropped;
        },
        mayOvertake(waiting, awaited) {
            const room = gathering/* mostFindings */.Y - awaited;
            const free = [room - present.length, room - credentials.size - others.length];
            return free.every((left) => left <= 0 || left > waiting);
        },
        present: () => present,
        async settle() {
            const all = [...credentials.values()];
            credentials.clear();
            return [...(await settled(all, chronicle)), ...others];
        },
    };
}
function order(a, b, direction) {
    const [one, other] = [a.candidate, b.candidate];
    return (direction * (a.number - b.number) ||
        (one.inline?.length ?? 0) - (other.inline?.length ?? 0) ||
        compare(one.finding.path ?? '', other.finding.path ?? '') ||
        one.finding.startLine - other.finding.startLine ||
        one.finding.startColumn - other.finding.startColumn);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
async function settled(credentials, chronicle) {
    if (credentials.length === 0)
        return [];
    const asked = chronicle();
    const stands = await asked.standing(allOf(credentials.map(({ objects }) => objects)), allOf(credentials.map(({ paths }) => paths)));
    const isStanding = ({ objects }) => eachOf(objects).some((object) => stands.has(object));
    const removalOf = ({ objects }) => asked.removal(new Set(eachOf(objects)));
    const gone = credentials.filter((credential) => !isStanding(credential));
    if (gone.length > 0)
        await asked.lookIntoResolved(allOf(gone.map(({ objects }) => objects)));
    const unexplained = gone.filter((credential) => removalOf(credential) === undefined);
    if (unexplained.length > 0)
        await asked.lookIntoDropped(allOf(unexplained.map(({ paths }) => paths)));
    const removals = new Map(gone.map((credential) => [credential, removalOf(credential)]));
    const ends = credentials.map((credential) => removals.get(credential));
    const numbers = [...credentials.map(({ first }) => first.number), ...ends].flatMap((number) => number ?? []);
    const people = await asked.commits(new Set(numbers.filter((number) => number !== unknown)));
    return credentials.map((credential, at) => {
        const { first, last, occurrences } = credential;
        const removedBy = people.get(ends[at] ?? unknown);
        const commit = first.candidate.finding.commit ?? people.get(first.number);
        return {
            ...first.candidate,
            inline: last.candidate.inline ?? [],
            finding: {
                inTip: isStanding(credential),
                occurrences,
                ...(commit === undefined ? {} : { commit }),
                ...(removedBy === undefined ? {} : { removedBy }),
                ...(first.candidate.past === true
                    ? lastPlaceOf(first.candidate.finding, last.candidate.finding)
                    : {}),
                ...first.candidate.finding,
            },
        };
    });
}
function lastPlaceOf(first, { path, startLine, startColumn }) {
    const same = path === first.path && startLine === first.startLine && startColumn === first.startColumn;
    return path === null || same ? {} : { lastPlace: { path, startLine, startColumn } };
}

// EXTERNAL MODULE: ./lib/source/change-ground.js + 2 modules
var change_ground = __webpack_require__(453);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/scan/hashing.js
var hashing = __webpack_require__(2853);
;// CONCATENATED MODULE: ./lib/history/clean-ids.js

const noCleanIds = { size: 0, has: () => false };
const magic = 'salesloft-guard clean objects 1';
function encodeCleanIds(ids, search) {
    const sorted = [...new Set(ids)].sort();
    const width = (sorted[0]?.length ?? 40) / 2;
    const body = Buffer.from(sorted.join(''), 'hex');
    return Buffer.concat([Buffer.from(`${magic} ${search} ${width} ${digest(body)}\n`), body]);
}
function decodeCleanIds(file, search) {
    const end = file.indexOf(10);
    const head = file.toString('latin1', 0, Math.max(0, end));
    const body = file.subarray(end + 1);
    const width = head.endsWith(` 32 ${digest(body)}`) ? 32 : 20;
    if (head !== `${magic} ${search} ${width} ${digest(body)}` || body.length % width !== 0)
        return undefined;
    return lookup(body, width);
}
function lookup(body, width) {
    const count = body.length / width;
    const starts = new Uint32Array(65_537);
    for (let at = 0; at < count; at++) {
        const bucket = body.readUInt16BE(at * width) + 1;
        starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++)
        starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    const wanted = Buffer.alloc(width);
    return {
        size: count,
        has(id) {
            if (wanted.write(id, 'hex') !== width || id.length !== width * 2)
                return false;
            const bucket = wanted.readUInt16BE(0);
            for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at++) {
                if (wanted.compare(body, at * width, (at + 1) * width) === 0)
                    return true;
            }
            return false;
        },
    };
}
function digest(bytes) {
    return (0,hashing/* hashing */.z)().createHash('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/scan/decode.js + 1 modules
var decode = __webpack_require__(7906);
// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var prefilter = __webpack_require__(5884);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/source/lfs.js
var lfs = __webpack_require__(810);
// EXTERNAL MODULE: ./lib/history/tree-object.js
var tree_object = __webpack_require__(9788);
;// CONCATENATED MODULE: ./lib/history/sieve.js






const sieveVersion = 1;
function searchDigest({ literals, nameLiterals, names }) {
    const hash = (0,hashing/* hashing */.z)().createHash('sha256').update(`${sieveVersion}\0${names}`);
    for (const { bytes, mask, kind, confirm } of [...literals, ...nameLiterals])
        hash
            .update(`\0${kind} ${confirm === undefined} ${bytes.length} `)
            .update(bytes)
            .update(mask);
    return hash.digest('hex');
}
function createSieve({ literals, nameLiterals, nameMatters }) {
    const contents = (0,prefilter/* createPrefilter */.yi)(literals);
    const { buffer, base, capacity } = contents;
    const names = (0,prefilter/* createPrefilter */.yi)(nameLiterals);
    const blobs = new Map();
    const trees = new Map();
    const matters = nameJudge(nameMatters);
    const text = (start, length) => contents.interests(start, length) !== prefilter/* interest */.X8.none;
    return {
        buffer,
        base,
        capacity,
        named: { blobs, trees },
        text,
        blob: (start, length) => text(start, length) || (0,decode/* startsWide */.p7)(buffer, start, start + length) || (0,lfs/* holdsPointer */.u)(buffer, start, length),
        tree(tree, idBytes) {
            if (!mayName(names, tree))
                return false;
            let isNamed = false;
            for (const { kind, name, id } of (0,tree_object/* treeEntries */.r)(tree, idBytes, matters)) {
                isNamed = true;
                if (kind === 'blob')
                    blobs.set(id, name);
                else if (kind === 'tree')
                    trees.set(id, name);
            }
            return isNamed;
        },
    };
}
function mayName(names, tree) {
    const { buffer, base, capacity } = names;
    if (tree.length > capacity)
        return true;
    buffer.set(tree, base);
    return names.interests(base, tree.length) !== prefilter/* interest */.X8.none;
}
function nameJudge(nameMatters) {
    const most = 100_000;
    const known = new Map();
    return (name) => {
        const before = known.get(name);
        if (before !== undefined)
            return before;
        if (known.size >= most)
            known.clear();
        const verdict = nameMatters((0,display/* showPath */.P8)(name));
        known.set(name, verdict);
        return verdict;
    };
}

// EXTERNAL MODULE: ./lib/output-file.js
var output_file = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/source/locate.js
var locate = __webpack_require__(1175);
;// CONCATENATED MODULE: ./lib/source/clean-cache.js







function cachedPass(pass, file, git) {
    refuseInside(file, git);
    return async (search) => {
        const notices = [];
        const digest = searchDigest(search);
        const before = readCache(file);
        const clean = before && decodeCleanIds(before, digest);
        if (before !== undefined && clean === undefined)
            notices.push('The cache was damaged, or made by another version or for other rules. Everything was read.');
        const known = [];
        const fresh = [];
        const passed = await pass({
            ...search,
            clean: {
                size: clean?.size ?? 0,
                has: (id) => {
                    const isKnown = (clean ?? noCleanIds).has(id);
                    if (isKnown)
                        known.push(id);
                    return isKnown;
                },
            },
            onClean: (id) => void fresh.push(id),
        });
        if (fresh.length > 0 || known.length !== clean?.size)
            (0,output_file/* writeWhole */.f)(file, [encodeCleanIds([...known, ...fresh], digest)]);
        if (known.length > 0)
            notices.push(`${known.length} objects were read by an earlier run and held nothing: they were not read again.`);
        return { ...passed, notices: [...(passed.notices ?? []), ...notices] };
    };
}
function readCache(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) === 'ENOENT')
            return undefined;
        throw new errors/* UsageError */.eb(`The cache ${file} could not be read: ${(0,errors/* systemCode */.xU)(error)}.`, { cause: error });
    }
}
function refuseInside(file, { place }) {
    const folder = (0,locate.realFolder)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(file))) + external_node_path_.sep;
    for (const own of [place.toplevel ?? place.folder, place.gitDir]) {
        if (folder.startsWith(own + external_node_path_.sep))
            throw new errors/* UsageError */.eb(`The cache ${file} lies in the repository that is scanned, where a commit could forge it. Keep it elsewhere, e.g. in RUNNER_TEMP.`);
    }
}

// EXTERNAL MODULE: ./lib/source/ground.js + 2 modules
var ground = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/source/blobs.js
var blobs = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/source/changes.js + 4 modules
var changes = __webpack_require__(414);
// EXTERNAL MODULE: ./lib/source/commit.js
var source_commit = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/source/raw-diff.js
var raw_diff = __webpack_require__(5203);
// EXTERNAL MODULE: ./lib/source/records.js
var records = __webpack_require__(9479);
;// CONCATENATED MODULE: ./lib/source/history-standing.js



const mostPaths = 200;
async function standing(git, { tips, paths, blobs }) {
    const found = new Set();
    const trees = await treesOf(git, tips);
    const [first] = trees;
    if (first === undefined || blobs.size === 0)
        return found;
    const input = trees.map((tree, at) => `${trees[at - 1] ?? emptyTree(first.length)} ${tree}\n`).join('');
    const args = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', ...limits(paths)];
    let facts;
    for await (const batch of (0,records/* records */.V)(git.stream(args, { input, env: { GIT_LITERAL_PATHSPECS: '1' } }))) {
        for (const record of batch) {
            if (facts === undefined) {
                facts = record.slice(record.lastIndexOf('\n') + 1);
                continue;
            }
            const { now } = (0,raw_diff/* parseChange */.q_)(facts, record);
            if (now !== undefined && blobs.has(now.id))
                found.add(now.id);
            facts = undefined;
        }
    }
    return found;
}
function limits(paths) {
    const plain = [...paths].every((path) => /^[\x20-\x7e]{1,1000}$/.test(path));
    return plain && paths.size <= mostPaths ? ['--', ...paths] : [];
}
async function treesOf(git, tips) {
    if (tips.length === 0)
        return [];
    const input = tips.map((tip) => `${tip}^{tree}\n`).join('');
    const output = await git.read(['cat-file', '--batch-check=%(objectname)', '--buffer'], { input });
    return [...new Set(output.toString('latin1').split('\n'))].filter((line) => /^[0-9a-f]+$/.test(line));
}
function emptyTree(width) {
    return (0,hashing/* hashing */.z)()
        .createHash(width === 64 ? 'sha256' : 'sha1')
        .update('tree 0\0')
        .digest('hex');
}

;// CONCATENATED MODULE: ./lib/source/history-merges.js



async function noteResolved(git, ledger, asked) {
    const merges = Buffer.from(asked.moves.commits.lines()).toString('latin1');
    await noteDepartures(git, ledger, { ...asked, merges, args: raw_diff/* diffTree */.WJ });
}
async function noteDropped(git, ledger, asked) {
    const input = asked.moves.commits.lines();
    if (input.length === 0)
        return;
    const merges = await git.read(['rev-list', '--no-walk=unsorted', '--merges', '--stdin'], { input });
    const args = ['diff-tree', '-m', ...raw_diff/* raw */.lS];
    await noteDepartures(git, ledger, { ...asked, merges: merges.toString('latin1'), args });
}
async function noteDepartures(git, ledger, { moves, paths, merges, args }) {
    if (merges === '')
        return;
    const numbers = numbersOf(moves, new Set(merges.split('\n')));
    const stream = git.stream([...args, '--stdin', ...limits(paths)], {
        input: merges,
        env: { GIT_LITERAL_PATHSPECS: '1' },
    });
    let number;
    let facts;
    for await (const batch of (0,records/* records */.V)(stream)) {
        for (const record of batch) {
            if (facts !== undefined) {
                const { before, now } = (0,raw_diff/* parseChange */.q_)(facts, record);
                if (number !== undefined)
                    ledger.dropped(number, { path: record, before, ...(now && { now: now.id }) });
                facts = undefined;
            }
            else if (record.startsWith(':'))
                facts = record;
            else
                number = numbers.get(record);
        }
    }
}
function numbersOf({ commits, numberAt }, wanted) {
    const numbers = new Map();
    for (let at = 0; at < commits.length; at++) {
        const id = commits.at(at);
        if (wanted.has(id))
            numbers.set(id, numberAt(at));
    }
    return numbers;
}

// EXTERNAL MODULE: ./lib/source/objects.js + 2 modules
var objects = __webpack_require__(6611);
;// CONCATENATED MODULE: ./lib/source/history-chronicle.js






function chronicleOf(git, { survey, messages, prefix }) {
    const { ledger, commits, moves, oneSided, loose, present } = survey;
    const tips = survey.problems.length > 0 ? moves.tips : moves.tips.filter((tip) => tip !== survey.tips.head);
    const placesOf = (paths) => new Set([...paths].map((path) => (0,display/* byteString */.iP)(prefix + path)));
    return {
        stay(object, path) {
            const message = messages.get(object);
            if (message !== undefined)
                return { first: message, last: message };
            return ledger.places(object).find((place) => (0,display/* showPath */.P8)(place.path) === prefix + (path ?? ''));
        },
        removal: (objects) => ledger.removal(objects),
        async lookIntoResolved(objects) {
            const places = [...objects].flatMap((object) => ledger.places(object));
            const paths = new Set(places.map(({ path }) => path));
            await noteResolved(git, ledger, { moves: oneSided, paths }).catch(ignoreGit);
        },
        async lookIntoDropped(paths) {
            await noteDropped(git, ledger, { moves: moves.stretch, paths: placesOf(paths) }).catch(ignoreGit);
        },
        async standing(objects, paths) {
            const places = placesOf(paths);
            const asked = { tips, paths: places, blobs: objects };
            const found = (await standing(git, asked).catch(ignoreGit)) ?? new Set();
            const reachable = (object) => messages.has(object) || loose.has(object) || present.blobs.has(object);
            return new Set([...found, ...[...objects].filter(reachable)]);
        },
        async commits(numbers) {
            const byId = new Map([...numbers].map((number) => [commits.at(number), number]));
            const people = new Map();
            for await (const stored of (0,objects/* readObjects */.$I)(git, [...byId.keys()])) {
                const number = byId.get(stored.id);
                if (number === undefined)
                    continue;
                if ('unread' in stored)
                    people.set(number, { id: stored.id, date: '1970-01-01T00:00:00+00:00' });
                else {
                    const { messageAt: _, ...commit } = (0,source_commit/* parseCommit */.L)(stored.id, (0,objects/* contentOf */.$E)(stored.body));
                    people.set(number, commit);
                }
            }
            return people;
        },
    };
}
function ignoreGit(error) {
    if (error instanceof git_error/* GitError */.X)
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./lib/history/ledger.js
function ledger_ledger(wanted) {
    const entries = new Map();
    const entryOf = (id) => {
        const known = entries.get(id);
        if (known !== undefined)
            return known;
        const entry = { places: new Map() };
        entries.set(id, entry);
        return entry;
    };
    const depart = (commit, before, now) => {
        for (const id of before) {
            if (id === now || !wanted.has(id))
                continue;
            const entry = entryOf(id);
            entry.departures = appended(entry.departures, commit);
        }
    };
    return {
        wants: (id) => wanted.has(id),
        note(commit, { path, before, now }) {
            if (now !== undefined && wanted.has(now)) {
                const entry = entryOf(now);
                const { places } = entry;
                entry.arrivals = appended(entry.arrivals, commit);
                const place = places.get(path);
                if (place === undefined)
                    places.set(path, { first: commit, last: commit });
                else
                    place.first = commit;
            }
            depart(commit, before, now);
        },
        dropped: (commit, { before, now }) => depart(commit, before, now),
        places: (id) => [...(entries.get(id)?.places ?? [])].map(([path, place]) => ({ path, ...place })),
        removal(ids) {
            const arrived = new Set();
            for (const id of ids)
                for (const commit of entries.get(id)?.arrivals ?? [])
                    arrived.add(commit);
            let newest;
            for (const id of ids) {
                for (const commit of entries.get(id)?.departures ?? []) {
                    if (!arrived.has(commit) && (newest === undefined || commit < newest))
                        newest = commit;
                }
            }
            return newest;
        },
    };
}
function appended(list, item) {
    if (list === undefined)
        return [item];
    list.push(item);
    return list;
}

// EXTERNAL MODULE: ./lib/modes.js
var modes = __webpack_require__(2383);
// EXTERNAL MODULE: ./lib/copy.js
var copy = __webpack_require__(1038);
// EXTERNAL MODULE: ./lib/history/object-id.js
var object_id = __webpack_require__(5951);
;// CONCATENATED MODULE: ./lib/source/history-walk.js





const everyCommitOf = (commits) => ({ commits, numberAt: (place) => place });
function someOf(commits, numbers) {
    const some = (0,object_id/* idList */.M)(commits.width);
    for (const number of numbers)
        some.add(commits.at(number));
    return { commits: some, numberAt: (place) => numbers[place] ?? 0 };
}
const mostBroken = 20;
const worthDealing = 200;
const runLength = 32;
async function walkHistory(git, moves, wants) {
    const hands = moves.commits.length < worthDealing ? [moves] : dealt(moves);
    const walks = await Promise.all(hands.map((hand) => walkPart(git, hand, wants)));
    return {
        met: walks.flatMap((walk) => walk.met),
        broken: walks.flatMap(({ broken }) => broken),
        whole: walks.every(({ whole }) => whole),
    };
}
function note(ledger, met) {
    for (const { number, step } of met.toSorted((a, b) => a.number - b.number))
        ledger.note(number, step);
}
function dealt({ commits, numberAt }) {
    const hands = [[], []];
    for (let place = 0; place < commits.length; place++)
        hands[Math.floor(place / runLength) % 2]?.push(place);
    return hands.map((places) => {
        const { commits: own } = someOf(commits, places);
        return { commits: own, numberAt: (at) => numberAt(places[at] ?? 0) };
    });
}
async function walkPart(git, part, wants) {
    const { length } = part.commits;
    const broken = [];
    const met = [];
    let start = 0;
    while (start < length && broken.length < mostBroken) {
        const { named, complete } = await walkFrom(git, { ...part, start, wants }, met);
        if (complete)
            return { broken, met, whole: true };
        const failed = Math.min(start + named, length - 1);
        broken.push(part.numberAt(failed));
        start = failed + 1;
    }
    return { broken, met, whole: start >= length };
}
async function walkFrom(git, { commits, numberAt, start, wants }, met) {
    let at = start - 1;
    let facts;
    try {
        const stream = git.stream([...raw_diff/* diffTree */.WJ, '--stdin'], { input: commits.lines(start) });
        for await (const batch of (0,records/* records */.V)(stream)) {
            for (const record of batch) {
                if (facts !== undefined) {
                    const step = mayMatter(facts, wants) ? stepOf(facts, record) : undefined;
                    if (step !== undefined && matters(step, wants))
                        met.push({ number: numberAt(at), step });
                    facts = undefined;
                }
                else if (record.startsWith(':'))
                    facts = record;
                else
                    at += 1;
            }
        }
        return { named: at + 1 - start, complete: true };
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
        return { named: at + 1 - start, complete: false };
    }
}
function mayMatter(facts, wants) {
    if (facts.startsWith('::'))
        return true;
    const width = (facts.lastIndexOf(' ') - 16) / 2;
    return wants(facts.slice(15, 15 + width)) || wants(facts.slice(16 + width, 16 + 2 * width));
}
const matters = ({ before, now }, wants) => before.some(wants) || (now !== undefined && wants(now));
function stepOf(facts, printed) {
    const path = (0,copy/* copyOf */.z)(printed);
    const { before, now } = (0,raw_diff/* parseChange */.q_)((0,copy/* copyOf */.z)(facts), path);
    return { path, before, ...(now === undefined ? {} : { now: now.id }) };
}

// EXTERNAL MODULE: ./lib/source/lookup.js
var source_lookup = __webpack_require__(3471);
;// CONCATENATED MODULE: ./lib/source/history-descent.js





const usuallyAtOnce = 128;
async function followHistory(git, { commits, wants, movements, atOnce = usuallyAtOnce }) {
    const merges = [];
    const oneSided = [];
    const straight = [];
    for (const number of movements.places) {
        const parents = movements.parentsOf(number);
        if (parents.length > 1)
            (movements.isOneSided(number) ? oneSided : merges).push(number);
        else {
            const [before, now] = [parents[0], commits.at(number)].map((id) => id && `${id}^{tree}`);
            straight.push({ number, path: '', before, now });
        }
    }
    const [descended, walk] = await Promise.all([
        descend(git, portions(straight, atOnce), {
            wants,
            areAlike: (one, other) => movements.areAlike(one, other),
        }),
        walkHistory(git, someOf(commits, merges), wants),
    ]);
    return descended && { ...walk, met: [...walk.met, ...descended], oneSided };
}
const deepest = 64;
const mostKept = 200_000;
function portions(all, size) {
    const count = Math.ceil(all.length / size);
    return Array.from({ length: count }, (_, at) => all.slice(at * size, (at + 1) * size));
}
async function descend(git, portionsOfRoots, looking) {
    const met = [];
    const isWhole = await (0,source_lookup/* withLookup */.D)(git, async (lookup) => {
        const room = { left: mostKept };
        for (const roots of portionsOfRoots)
            if (!(await descendFrom(roots, { lookup, looking, met, room })))
                return false;
        return true;
    }).catch(unreadable);
    return isWhole ? met.sort((a, b) => a.number - b.number || history_descent_compare(a.step.path, b.step.path)) : undefined;
}
async function descendFrom(roots, { lookup, looking, met, room }) {
    const trees = new Map();
    const read = async (tree) => {
        const found = room.left < 0 ? undefined : await lookup.ask(tree);
        if (found?.type !== 'tree')
            return false;
        const entries = ofInterest(found.bytes, found.id.length / 2, looking);
        trees.set(tree, entries);
        room.left -= 1 + entries.length;
        return true;
    };
    let level = roots;
    for (let depth = 0; level.length > 0; depth++) {
        const unread = new Set(level.flatMap(({ before, now }) => [before ?? [], now ?? []].flat()));
        const reads = await Promise.all([...unread].filter((tree) => !trees.has(tree)).map(read));
        if (reads.includes(false) || depth > deepest)
            return false;
        level = level.flatMap((difference) => differences(difference, { trees, looking, met }));
    }
    return true;
}
function unreadable(error) {
    if (error instanceof git_error/* GitError */.X)
        return false;
    throw error;
}
function ofInterest(tree, idBytes, { wants, areAlike }) {
    const found = [];
    for (const entry of (0,tree_object/* treeEntries */.r)(tree, idBytes))
        if (entry.kind === 'tree' ? !areAlike(entry.id, undefined) : wants(entry.id))
            found.push(entry);
    return found;
}
function differences({ number, path, before, now }, { trees, looking, met }) {
    const entriesOf = (tree) => tree === undefined ? [] : (trees.get(tree) ?? []);
    const old = new Map(entriesOf(before).map((entry) => [keyOf(entry), entry]));
    const below = [];
    const add = (was, is) => {
        const { kind = 'blob', name = '' } = is ?? was ?? {};
        if (kind !== 'tree') {
            const step = { path: path + name, before: was === undefined ? [] : [was.id], ...(is && { now: is.id }) };
            met.push({ number, step });
        }
        else if (!looking.areAlike(was?.id, is?.id))
            below.push({ number, path: `${path}${name}/`, before: was?.id, now: is?.id });
    };
    for (const entry of entriesOf(now)) {
        const was = old.get(keyOf(entry));
        old.delete(keyOf(entry));
        if (was === undefined || was.id !== entry.id || (0,modes/* canonical */.$N)(was.mode) !== (0,modes/* canonical */.$N)(entry.mode))
            add(was, entry);
    }
    for (const was of old.values())
        add(was, undefined);
    return below;
}
const keyOf = ({ kind, name }) => (kind === 'tree' ? `${name}/` : name);
const history_descent_compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

;// CONCATENATED MODULE: ./lib/source/history-names.js


async function blobsBelow(git, trees) {
    const blobs = new Map();
    const met = new Set();
    for (let level = [...trees.keys()]; level.length > 0;) {
        for (const id of level)
            met.add(id);
        const next = new Set();
        for await (const stored of (0,objects/* readObjects */.$I)(git, level)) {
            if ('unread' in stored || stored.type !== 'tree')
                continue;
            for (const { kind, name, id } of (0,tree_object/* treeEntries */.r)((0,objects/* contentOf */.$E)(stored.body), stored.id.length / 2)) {
                if (kind === 'blob')
                    blobs.set(id, name);
                else if (kind === 'tree' && !met.has(id))
                    next.add(id);
            }
        }
        level = [...next];
    }
    return blobs;
}

;// CONCATENATED MODULE: ./lib/source/history-reach.js



function reachIn({ graph }, tips, { allObjects, shallow }) {
    if (graph === undefined || shallow || (tips.others.length > 0 && graph.missing.length > 0))
        return undefined;
    const found = graph.commits(wantsEvery(tips, allObjects) ? undefined : tips.commits);
    if (found === undefined)
        return undefined;
    const moves = (objects) => {
        const movements = found.movements(objects);
        if (movements === undefined)
            return undefined;
        return {
            moves: {
                stretch: someOf(found.ids, movements.places),
                tips: movements.standingIn(tips.commits),
            },
            movements,
        };
    };
    return { commits: found.ids, missing: graph.missing, anywhere: true, moves };
}
const wantsEvery = (tips, allObjects) => allObjects || tips.unread.length > 0;
async function reachThrough(git, tips, { allObjects, width }) {
    const reached = await reach(git, [...tips.commits, ...tips.others.map(({ id }) => id)], width);
    if (!wantsEvery(tips, allObjects))
        return reached;
    return { ...reached, commits: await inOrder(git, await everyCommit(git, width), width) };
}
const revList = ['rev-list', '--date-order', '--stdin'];
async function reach(git, tips, width) {
    if (tips.length === 0)
        return { commits: (0,object_id/* idList */.M)(width), missing: [] };
    const input = tips.join('\n');
    try {
        return await everything(git, input, width);
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
        const commits = await listed(git.stream(revList, { input }), width).catch(() => everyCommit(git, width));
        return { commits, missing: [], problem: error.message };
    }
}
async function everything(git, input, width) {
    const whole = ['rev-list', '--stdin', '--objects', '--missing=print', '--quiet'];
    const [commits, printed] = await Promise.all([
        listed(git.stream([...revList, '--missing=print'], { input }), width),
        git.read(whole, { input }),
    ]);
    return { commits, missing: printed.toString('latin1').match(/(?<=^\?)[0-9a-f]+/gm) ?? [] };
}
async function listed(stream, width) {
    const commits = (0,object_id/* idList */.M)(width);
    for await (const lines of starts(stream, width + 1))
        for (const line of lines)
            if (line.length === width)
                commits.add(line);
    return commits;
}
async function inOrder(git, tips, width) {
    if (tips.length === 0)
        return tips;
    return listed(git.stream(revList, { input: tips.lines() }), width).catch(() => tips);
}
async function everyCommit(git, width) {
    const commits = (0,object_id/* idList */.M)(width);
    const args = [
        'cat-file',
        '--batch-all-objects',
        '--unordered',
        '--buffer',
        '--batch-check=%(objecttype) %(objectname)',
    ];
    try {
        for await (const lines of starts(git.stream(args, { input: '' }), width + 7)) {
            for (const line of lines)
                if (line.startsWith('commit '))
                    commits.add(line.slice('commit '.length));
        }
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
    }
    return commits;
}
async function* starts(stream, most) {
    let carry = '';
    for await (const chunk of stream) {
        const lines = [];
        for (let at = 0; at < chunk.length;) {
            const end = chunk.indexOf(10, at);
            const stop = end < 0 ? chunk.length : end;
            if (carry.length < most)
                carry += chunk.toString('latin1', at, Math.min(stop, at + most - carry.length));
            at = stop + 1;
            if (end < 0)
                continue;
            lines.push(carry);
            carry = '';
        }
        yield lines;
    }
}

;// CONCATENATED MODULE: ./lib/source/history-steady.js


const mostPasses = 3;
async function steadily(pass, search, objects) {
    const folder = objects === undefined ? undefined : (0,external_node_path_.join)(objects, 'pack');
    for (let passes = 1;; passes++) {
        const before = packsIn(folder);
        const passed = await pass(search);
        const steady = packsIn(folder) === before;
        if (steady || passes === mostPasses)
            return { passed, steady };
    }
}
function packsIn(folder) {
    if (folder === undefined)
        return '';
    try {
        return (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => name.endsWith('.pack'))
            .sort()
            .join('\n');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/source/history-tips.js




function readRefs(git, refs) {
    return refs.length > 0 ? askedRefs(git, refs) : allRefs(git);
}
async function resolveTips(git, refs, isCommit = () => false) {
    const named = [...refs.named(isCommit)];
    const answers = (await peeled(git, named.filter(isAsked)))[Symbol.iterator]();
    const commits = new Set();
    const tags = new Set();
    const others = [];
    const unread = [];
    for (const one of named) {
        if (typeof one === 'string') {
            commits.add(one);
            continue;
        }
        const tip = tipOf(one, answers);
        if (isLost(tip))
            unread.push({ path: tip.name, reason: lost[tip.type] });
        else if (tip.type === 'commit')
            commits.add(tip.id);
        else if (tip.type === 'tree' || tip.type === 'blob')
            others.push(tip);
        if (tip.id !== one.id)
            tags.add(one.id);
    }
    const { head, broken } = refs;
    return {
        commits: [...commits],
        others,
        tags,
        ...(head === undefined ? {} : { head }),
        unread: [...unread, ...broken.map((name) => ({ path: name, reason: 'corrupt-object' }))],
    };
}
const isAsked = (one) => typeof one !== 'string';
const tipOf = ({ id, name }, answers) => {
    const answer = answers.next();
    return answer.done === true ? { id, type: 'missing', name } : answer.value;
};
const lost = { missing: 'missing-object', corrupt: 'corrupt-object' };
function isLost(tip) {
    return tip.type in lost;
}
async function askedRefs(git, refs) {
    const named = await Promise.all(refs.map(async (name) => {
        const id = name.startsWith('-') ? undefined : await idOf(git, name);
        if (id === undefined)
            throw new errors/* UsageError */.eb(`There is no ref "${name}". Name a branch, a tag or a commit.`);
        return { name, id };
    }));
    const first = (await peeled(git, named)).find(({ type }) => type === 'commit');
    return {
        named: (isCommit) => named.map((ref) => (isCommit(ref.id) ? ref.id : ref)),
        broken: [],
        ...(first && { head: first.id }),
    };
}
async function idOf(git, name) {
    try {
        return (await git.read(['rev-parse', '--verify', '--quiet', name])).toString('latin1').trim() || undefined;
    }
    catch (error) {
        if (error instanceof git_error/* GitError */.X)
            return undefined;
        throw error;
    }
}
async function allRefs(git) {
    const [{ printed, complaints }, linked] = await Promise.all([listRefs(git), linkedHeads(git)]);
    const head = checkedOutIn(printed) ?? (await idOf(git, 'HEAD'));
    const heads = [...new Set([...(head === undefined ? [] : [head]), ...linked])]
        .filter((id) => !/^0+$/.test(id))
        .map((id) => ({ id, name: 'HEAD' }));
    return {
        named: function* (isCommit) {
            for (const head of heads)
                yield isCommit(head.id) ? head.id : head;
            yield* namedIn(printed, isCommit);
        },
        broken: [...complaints.matchAll(/ignoring broken ref (\S+)/g)].flatMap(([, name]) => name ?? []),
        ...(head === undefined ? {} : { head }),
    };
}
function* namedIn(printed, isCommit) {
    for (let at = 0; at < printed.length;) {
        const found = printed.indexOf(lineFeed, at);
        const end = found < 0 ? printed.length : found;
        const idEnd = printed.indexOf(space, at + 1);
        const id = printed.toString('latin1', at + 1, idEnd);
        const nameOf = () => printed.toString('utf8', idEnd + 1, end);
        const isStash = end - idEnd - 1 === stash.length && nameOf() === stash;
        if (!isStash)
            yield isCommit(id) ? id : { id, name: nameOf() };
        at = end + 1;
    }
}
function checkedOutIn(printed) {
    const at = printed[0] === star ? 0 : printed.indexOf('\n*') + 1;
    return printed[at] === star ? printed.toString('latin1', at + 1, printed.indexOf(space, at)) : undefined;
}
const stash = 'refs/stash';
const [space, lineFeed, star] = [0x20, 0x0a, 0x2a];
async function listRefs(git) {
    const args = ['for-each-ref', '--format=%(HEAD)%(objectname) %(refname)'];
    const { child, ended } = git.start(args, { input: '' });
    const pieces = [];
    const output = child.stdout;
    for await (const piece of output)
        pieces.push(piece);
    const ending = await ended;
    if (ending.code !== 0)
        throw (0,git_error/* failure */.V)(args, git.place.folder, ending);
    return { printed: Buffer.concat(pieces), complaints: ending.stderr };
}
async function linkedHeads(git) {
    if (!mayHaveLinked(git.place))
        return [];
    const listed = await git.read(['worktree', 'list', '--porcelain']).catch(() => Buffer.alloc(0));
    return [...listed.toString('latin1').matchAll(/^HEAD ([0-9a-f]{40,64})$/gm)].flatMap(([, id]) => id ?? []);
}
function mayHaveLinked({ gitDir }) {
    const isThere = (name) => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(gitDir, name), { throwIfNoEntry: false }) !== undefined;
    try {
        return !(0,external_node_fs_.lstatSync)(gitDir).isDirectory() || isThere('worktrees') || isThere('commondir');
    }
    catch {
        return true;
    }
}
async function peeled(git, refs) {
    if (refs.length === 0)
        return [];
    const input = refs.map(({ id }) => `${id}^{}\n`).join('');
    const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'];
    const output = await git.read(args, { input }).catch(() => undefined);
    if (output === undefined) {
        const [first] = refs;
        if (first !== undefined && refs.length === 1)
            return [{ ...first, type: 'corrupt' }];
        const middle = Math.ceil(refs.length / 2);
        return [...(await peeled(git, refs.slice(0, middle))), ...(await peeled(git, refs.slice(middle)))];
    }
    const answers = output.toString('latin1').split('\n');
    return refs.map(({ id, name }, at) => {
        const [found = '', type = ''] = (answers[at] ?? '').split(' ');
        return /^[0-9a-f]{40,64}$/.test(found) && type !== 'missing' && type !== ''
            ? { id: found, type, name }
            : { id, type: 'missing', name };
    });
}

// EXTERNAL MODULE: ./lib/source/selected-tree.js + 4 modules
var selected_tree = __webpack_require__(2684);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/source/history-survey.js











async function history_survey_survey(git, refs, asking) {
    const { passed, steady } = await steadily(asking.pass, await searchOf(git, refs, asking), (await asking.store)?.folder);
    const { graph } = passed;
    const tips = await resolveTips(git, refs, (id) => graph?.isCommit(id) === true);
    const reached = reachIn(passed, tips, asking) ?? (await reachThrough(git, tips, asking));
    return surveyOf(git, tips, { asking, passed, steady, reached });
}
async function surveyOf(git, tips, { asking, passed, steady, reached }) {
    const { commits } = reached;
    const all = await candidatesOf(git, passed);
    const candidates = new Map([...all].filter(([id]) => asking.part.holds(id)));
    const problems = [
        ...(steady ? [] : [unsteady]),
        ...(reached.problem === undefined
            ? []
            : [`The history could not be walked to its end. ${reached.problem}`]),
    ];
    const lost = [...reached.missing, ...passed.unread.map(({ id }) => id)].filter(asking.part.holds);
    const dated = asking.part.judging ? all : candidates;
    const wanted = new Set([...dated.keys(), ...lost]);
    const [present, loose, { moves, oneSided, ledger, walked }] = await Promise.all([
        presentTree(git, tips, { ...presentIn(asking, all), problems }),
        namedOutright(git, tips, candidates),
        walkFor(git, wanted, { reached, tips }),
    ]);
    const whole = walked.broken.length === 0 && walked.whole;
    const sure = whole && problems.length === 0 && tips.unread.length === 0 && !asking.allObjects;
    const isReached = (id) => !reached.anywhere || ledger.places(id).length > 0;
    const missing = reached.missing.filter(isReached);
    const { graph: _, ...found } = passed;
    return {
        tips,
        passed: found,
        commits,
        moves,
        oneSided,
        missing,
        ledger,
        candidates,
        present,
        loose,
        walked,
        problems,
        sure,
    };
}
async function walkFor(git, wanted, { reached, tips }) {
    const { commits } = reached;
    const wants = (id) => wanted.has(id);
    const noted = (moves, { met, oneSided, ...walked }) => {
        const ledger = ledger_ledger(wanted);
        note(ledger, met);
        return { moves, oneSided: someOf(commits, oneSided), ledger, walked };
    };
    const over = async (moves) => noted(moves, { ...(await walkHistory(git, moves.stretch, wants)), oneSided: [] });
    if (wanted.size === 0)
        return over({ stretch: someOf(commits, []), tips: [] });
    const traced = reached.moves?.(wanted);
    if (traced !== undefined) {
        const { moves } = traced;
        const followed = await followHistory(git, { commits, wants, movements: traced.movements });
        const walk = followed === undefined ? await over(moves) : noted(moves, followed);
        if ([...wanted].every((id) => walk.ledger.places(id).length > 0))
            return walk;
    }
    return over({ stretch: everyCommitOf(commits), tips: tips.commits });
}
const unsteady = 'The packs of the repository changed during every pass over them, so an object may have been missed.';
async function searchOf(git, { head }, { search, part }) {
    if (part.whole === true)
        return search;
    const { holds, judging } = part;
    const today = judging && head !== undefined ? await (0,tree/* treeBlobs */.hx)(git, head).catch(() => undefined) : undefined;
    return { ...search, counted: holds, share: (id) => holds(id) || today?.blobs.has(id) === true };
}
async function candidatesOf(git, { blobs, named }) {
    const below = await blobsBelow(git, named.trees);
    return new Map([...blobs.map((id) => [id, '']), ...below, ...named.blobs]);
}
function presentIn({ part, selected }, all) {
    if (part.judging)
        return { candidates: new Set(all.keys()), selected };
    return { candidates: new Set([...all.keys()].filter(part.holds)), selected: () => false };
}
async function presentTree(git, { head }, present) {
    const { candidates, selected, problems } = present;
    if (head === undefined)
        return { blobs: new Map(), unread: [] };
    try {
        return await (0,selected_tree/* selectedBlobs */.W)(git, head, selected, candidates);
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
        problems.push(`The tree of ${head} could not be listed. ${error.message}`);
        return { blobs: new Map(), unread: [] };
    }
}
async function namedOutright(git, { others }, candidates) {
    const places = new Map();
    for (const { id, type, name } of others) {
        if (type === 'blob')
            places.set(id, [(0,display/* showPath */.P8)(Buffer.from(name).toString('latin1'))]);
        else {
            const { blobs } = await (0,tree/* treeBlobs */.hx)(git, id, (_path, blob) => candidates.has(blob));
            for (const [blob, paths] of blobs)
                places.set(blob, paths);
        }
    }
    return places;
}
function unreadOf(survey, { holds }) {
    const { passed, ledger, walked, problems, sure } = survey;
    const missing = new Set(survey.missing);
    const lost = new Map([
        ...survey.missing.map((id) => [id, 'missing-object']),
        ...passed.unread.map(({ id, reason }) => [id, reason]),
    ]);
    const objects = [...lost].flatMap(([id, reason]) => {
        if (!holds(id))
            return [];
        const [place] = ledger.places(id);
        if (place === undefined && sure && !missing.has(id))
            return [];
        return [{ path: place === undefined ? id : (0,display/* showPath */.P8)(place.path), reason }];
    });
    objects.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const isCut = problems.length > 0 || !walked.whole || (objects.length === 0 && walked.broken.length > 0);
    return [...(isCut ? [{ path: '', reason: 'range-unavailable' }] : []), ...objects];
}

;// CONCATENATED MODULE: ./lib/source/repository-facts.js
async function repositoryFacts(git) {
    const [parsed, promisors] = await Promise.all([
        git.read(['rev-parse', '--is-shallow-repository', '--show-object-format']),
        git.read(['config', '-z', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'], {
            accept: [1],
        }),
    ]);
    const [shallow, format] = parsed.toString('latin1').split('\n');
    return {
        objectFormat: format === 'sha256' ? 'sha256' : 'sha1',
        shallow: shallow === 'true',
        partial: promisors.length > 0,
    };
}

;// CONCATENATED MODULE: ./lib/source/history.js








async function openHistory(git, options) {
    const [store, refs] = await Promise.all([options.store, readRefs(git, options.refs)]);
    const { format, shallow } = store ?? (await unusualFacts(git));
    return historyOf({ git, options, refs, format, shallow }, { holds: () => true, whole: true, judging: true });
}
async function unusualFacts(git) {
    const { objectFormat, shallow } = await repositoryFacts(git);
    return { format: objectFormat, shallow };
}
function historyOf(opened, part) {
    const { git, options, refs, shallow } = opened;
    const notices = [];
    const commits = { expected: 0, read: 0 };
    const volume = { files: { expected: 0, read: 0 }, bytes: 0 };
    let chronicle;
    async function* documents() {
        const { allObjects, prefix } = options;
        const width = opened.format === 'sha256' ? 64 : 40;
        const survey = await history_survey_survey(git, refs, { ...options, width, part, shallow });
        const { tips } = survey;
        if (tips.commits.length + tips.others.length + tips.unread.length === 0)
            notices.push(empty);
        if (shallow)
            notices.push(cut);
        notices.push(...survey.problems, ...(survey.passed.notices ?? []));
        const messages = messagesOf(survey, { part, allTags: allObjects || options.refs.length === 0 });
        chronicle = chronicleOf(git, { survey, messages, prefix });
        const unread = unreadOf(survey, part);
        count(survey, unread, { commits, volume, part });
        yield* tips.unread;
        if (shallow)
            yield { path: '', reason: 'range-unavailable' };
        yield* named(unread, notices);
        if (part.judging)
            yield* survey.present.unread;
        yield* files(git, survey, part);
        for await (const stored of (0,objects/* readObjects */.$I)(git, [...messages.keys()])) {
            yield { ...(0,changes/* messageDocument */.N)(stored, null), object: stored.id };
        }
    }
    return {
        facts: {
            kind: 'history',
            root: git.place.folder,
            ...(refs.head === undefined ? {} : { head: refs.head }),
        },
        notices,
        head: refs.head,
        commits,
        volume,
        documents,
        part: (smaller) => historyOf(opened, smaller),
        chronicle() {
            if (chronicle === undefined)
                throw new Error('The history has not been read yet.');
            return chronicle;
        },
    };
}
const empty = 'The repository has no commits.';
const cut = 'The clone is shallow: older commits are not here, so they were not read. Use a full clone (actions/checkout with fetch-depth: 0).';
const mostNamed = 1000;
function* named(unread, notices) {
    yield* unread.slice(0, mostNamed);
    if (unread.length > mostNamed)
        notices.push(`${unread.length - mostNamed} further objects that could not be read are not named.`);
}
function count(survey, unread, { commits, volume, part }) {
    const { passed, missing } = survey;
    const lost = new Set([...missing, ...passed.unread.map(({ id }) => id)]);
    Object.assign(commits, countCommits(survey.commits, lost, part));
    volume.files.read = passed.counts.blob;
    volume.files.expected = passed.counts.blob + unread.filter(isObject).length;
    volume.bytes = passed.bytes;
}
function countCommits(commits, lost, part) {
    if (part.whole === true && lost.size === 0)
        return { expected: commits.length, read: commits.length };
    let expected = 0;
    let read = 0;
    for (let number = 0; number < commits.length; number++) {
        const id = commits.at(number);
        if (!part.holds(id))
            continue;
        expected += 1;
        if (!lost.has(id))
            read += 1;
    }
    return { expected, read };
}
const isObject = ({ path, reason }) => path !== '' && reason !== 'range-unavailable';
function messagesOf({ tips, passed, commits }, { allTags, part }) {
    const wanted = new Set(passed.commits.filter(part.holds));
    const messages = new Map();
    for (let number = 0; number < commits.length && wanted.size > 0; number++) {
        const id = commits.at(number);
        if (wanted.delete(id))
            messages.set(id, number);
    }
    for (const id of passed.tags)
        if (part.holds(id) && (allTags || tips.tags.has(id)))
            messages.set(id, 0);
    return messages;
}
async function* files(git, survey, part) {
    const pointers = new Set();
    const wanted = new Map();
    for (const id of new Set([...survey.candidates.keys(), ...survey.present.blobs.keys()])) {
        const places = placesOf(survey, id);
        if (places.length > 0)
            wanted.set(id, places);
    }
    for await (const stored of (0,objects/* readObjects */.$I)(git, history_inOrder(wanted, survey.ledger))) {
        for (const place of wanted.get(stored.id) ?? []) {
            for (const item of documentsOf(stored, place)) {
                if ('reason' in item && item.reason === 'lfs-pointer' && pointers.has(item.path))
                    continue;
                if ('reason' in item)
                    pointers.add(item.path);
                if ('reason' in item || part.holds(stored.id))
                    yield item;
                else
                    yield { ...item, aside: true };
            }
        }
    }
}
function history_inOrder(wanted, ledger) {
    const present = [];
    const versions = [];
    for (const [id, [place]] of wanted) {
        if (place?.past !== true)
            present.push(id);
        else
            versions.push({ id, path: place.path, first: ledger.places(id)[0]?.first ?? 0 });
    }
    versions.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : b.first - a.first));
    return [...present, ...versions.map(({ id }) => id)];
}
function placesOf(survey, id) {
    const { ledger, present, loose, candidates, sure } = survey;
    const today = new Set(present.blobs.get(id));
    const before = ledger.places(id).map(({ path }) => (0,display/* showPath */.P8)(path));
    const paths = new Set([...today, ...before, ...(loose.get(id) ?? [])]);
    if (paths.size === 0 && !sure)
        paths.add((0,display/* showPath */.P8)(candidates.get(id) || '') || id);
    return [...paths].map((path) => ({ path, past: !today.has(path) }));
}
function documentsOf(stored, { path, past }) {
    return (0,blobs/* standingDocuments */.x)(stored, { path, where: 'file', introduced: null, object: stored.id, past });
}

// EXTERNAL MODULE: ./lib/source/object-tree.js
var object_tree = __webpack_require__(8423);
;// CONCATENATED MODULE: ./lib/source/object-store.js


async function objectStore(git) {
    const printed = await git
        .read(['rev-parse', '--is-shallow-repository', '--show-object-format', '--git-path', 'objects'])
        .catch((error) => {
        if (error instanceof git_error/* GitError */.X)
            return Buffer.alloc(0);
        throw error;
    });
    const [, shallow, format, path] = /^(true|false)\n(sha1|sha256)\n(.+)\n$/s.exec(printed.toString('utf8')) ?? [];
    if (path === undefined || (format !== 'sha1' && format !== 'sha256'))
        return undefined;
    return { format, folder: (0,external_node_path_.resolve)(git.place.folder, path), shallow: shallow === 'true' };
}

// EXTERNAL MODULE: ./lib/history/message.js
var message = __webpack_require__(323);
;// CONCATENATED MODULE: ./lib/history/object-stream.js


const object_stream_lineFeed = 10;
function newSifted() {
    return {
        counts: { blob: 0, commit: 0, tag: 0, tree: 0 },
        bytes: 0,
        hits: { blob: [], commit: [], tag: [] },
        bigTrees: [],
        missing: [],
    };
}
function objectStream(sieve, { counted, onClean }) {
    const { buffer, base, capacity } = sieve;
    const limit = base + capacity;
    const sifted = newSifted();
    let at = base;
    let end = base;
    let current;
    function parse() {
        for (;;) {
            current ??= header();
            if (current === undefined || end - at < current.left)
                return;
            piece(current, current.left - 1);
            finish(current);
            at += current.left;
            current = undefined;
        }
    }
    function header() {
        for (;;) {
            const stop = buffer.indexOf(object_stream_lineFeed, at);
            if (stop < 0 || stop >= end)
                return undefined;
            const [id = '', type = '', size] = buffer.toString('latin1', at, stop).split(' ');
            at = stop + 1;
            if (size !== undefined) {
                return { id, type, size: Number(size), left: Number(size) + 1, begun: false, interesting: false };
            }
            sifted.missing.push(id);
        }
    }
    function piece(object, length) {
        const { id, type, size, begun } = object;
        if (object.interesting)
            return;
        if (type === 'blob')
            object.interesting = begun ? sieve.text(at, length) : sieve.blob(at, length);
        else if (type !== 'tree') {
            const from = begun ? at : (0,message/* messageStart */.q)(buffer, at, length);
            object.interesting = sieve.text(from, at + length - from);
        }
        else if (length === size)
            object.interesting = sieve.tree(buffer.subarray(at, at + length), id.length / 2);
    }
    function finish({ id, type, size, begun, interesting }) {
        if (type !== 'blob' && type !== 'commit' && type !== 'tag' && type !== 'tree')
            return;
        if (counted(id)) {
            sifted.counts[type] += 1;
            if (type === 'blob')
                sifted.bytes += size;
        }
        if (!interesting && !(type === 'tree' && begun))
            onClean?.(id);
        if (type !== 'tree') {
            if (interesting)
                sifted.hits[type].push(id);
        }
        else if (begun)
            sifted.bigTrees.push(id);
    }
    function makeRoom() {
        if (at === base && current !== undefined) {
            piece(current, Math.min(end - at, current.left - 1));
            const judged = end - at - prefilter/* chunkOverlap */.PT;
            current.left -= judged;
            current.begun = true;
            at += judged;
        }
        buffer.copyWithin(base, at, end);
        end -= at - base;
        at = base;
    }
    return {
        sifted,
        add(chunk) {
            for (let from = 0; from < chunk.length;) {
                if (end === limit)
                    makeRoom();
                const count = Math.min(limit - end, chunk.length - from);
                chunk.copy(buffer, end, from, from + count);
                end += count;
                from += count;
                parse();
            }
        },
        finished: () => current === undefined && at === end,
    };
}

;// CONCATENATED MODULE: ./lib/source/one-by-one.js


async function readOneByOne(git, ids, sifting) {
    const unread = [];
    for await (const stored of (0,objects/* readObjects */.$I)(git, ids)) {
        if ('unread' in stored)
            unread.push(stored.id);
        else
            sift(stored, sifting);
    }
    const listed = new Set(unread.length === 0 ? [] : await allIds(git));
    return unread.filter((id) => listed.has(id)).map((id) => ({ id, reason: 'corrupt-object' }));
}
const everyObject = ['cat-file', '--batch-all-objects', '--unordered', '--buffer'];
async function allIds(git) {
    const output = await git.read([...everyObject, '--batch-check=%(objectname)'], { limit: 2 ** 31 });
    return output.toString('latin1').split('\n').filter(Boolean);
}
function isType(type) {
    return type === 'blob' || type === 'commit' || type === 'tag' || type === 'tree';
}
function sift(stored, { sieve, sifted, counted, onClean }) {
    const { id, type, body } = stored;
    if (!isType(type))
        return;
    if (counted(id)) {
        sifted.counts[type] += 1;
        if (type === 'blob')
            sifted.bytes += body.size;
    }
    const isHit = type === 'tree' ? sieve.tree((0,objects/* contentOf */.$E)(stored.body), id.length / 2) : passes(body.open(), sieve);
    if (!isHit)
        onClean?.(id);
    else if (type !== 'tree')
        sifted.hits[type].push(id);
}
function passes(reader, sieve) {
    const { buffer, base, capacity } = sieve;
    try {
        for (let kept = 0;; kept = prefilter/* chunkOverlap */.PT) {
            let end = kept;
            for (let count = -1; count !== 0 && end < capacity; end += count)
                count = reader.read(buffer, base + end, capacity - end);
            if (kept === 0 ? sieve.blob(base, end) : sieve.text(base, end))
                return true;
            if (end < capacity)
                return false;
            buffer.copyWithin(base, base + capacity - prefilter/* chunkOverlap */.PT, base + capacity);
        }
    }
    finally {
        reader.close();
    }
}

;// CONCATENATED MODULE: ./lib/source/pack-pass.js





function packPass(git, plain, store = objectStore(git), ahead) {
    let opened = ahead;
    return async (search) => {
        const found = await store;
        const first = await opened;
        opened = undefined;
        const pass = found && (await passOver(found, search, first));
        if (pass === undefined || pass.unlisted.length > 0)
            return viaGit(await plain(search));
        return together(git, search, pass);
    };
}
function choiceOf({ share, clean, onClean, counted }) {
    if ([share, clean, onClean, counted].every((part) => part === undefined))
        return undefined;
    return {
        reads: (id) => share?.(id) !== false && clean?.has(id) !== true,
        counts: counted ?? (() => true),
        onClean,
    };
}
function viaGit(passed) {
    const notice = 'The packs of the repository could not be read directly, so git was asked for every object.';
    return { ...passed, notices: [...(passed.notices ?? []), notice] };
}
const secondModule = new URL(import.meta.url.endsWith('.ts') ? '../pack/blob-thread.ts' : '../blobs/index.js', import.meta.url);
async function openAhead(store, search) {
    const [found, { openFor }] = await Promise.all([store, __webpack_require__.e(/* import() */ 122).then(__webpack_require__.bind(__webpack_require__, 122))]);
    try {
        return found && openFor(found.folder, optionsOf(found, search));
    }
    catch {
        return undefined;
    }
}
function optionsOf({ format }, search) {
    const { literals: contents, words, nameLiterals, nameMatters } = search;
    const names = { literals: nameLiterals, wants: nameJudge(nameMatters) };
    const choice = choiceOf(search);
    return { format, contents, names, second: { module: secondModule, words }, ...(choice && { choice }) };
}
async function passOver(store, search, ahead) {
    const { passOverObjects } = await __webpack_require__.e(/* import() */ 122).then(__webpack_require__.bind(__webpack_require__, 122));
    try {
        return await passOverObjects(store.folder, optionsOf(store, search), ahead);
    }
    catch {
        return undefined;
    }
}
async function together(git, search, pass) {
    const sifted = newSifted();
    Object.assign(sifted.counts, pass.counts);
    sifted.bytes = pass.bytes;
    for (const { id, type } of pass.flagged)
        sifted.hits[type].push(id);
    const named = namedBy(pass);
    const unsure = [...pass.unsure.keys()];
    const graph = pass.graph && { graph: pass.graph };
    if (unsure.length === 0)
        return { ...passedOf(sifted, named), ...graph };
    const sieve = createSieve(search);
    const { counted = () => true, onClean } = search;
    const unread = await readOneByOne(git, unsure, { sieve, sifted, counted, onClean });
    const all = {
        blobs: new Map([...named.blobs, ...sieve.named.blobs]),
        trees: new Map([...named.trees, ...sieve.named.trees]),
    };
    return { ...passedOf(sifted, all), ...graph, unread, notices: noticesOf(pass.unsure) };
}
function passedOf({ counts, bytes, hits }, named) {
    return { counts, bytes, blobs: hits.blob, commits: hits.commit, tags: hits.tag, named, unread: [] };
}
function namedBy({ named }) {
    const blobs = new Map();
    const trees = new Map();
    for (const { mode, name, id } of named) {
        const kind = (0,tree_object/* kindOf */.I)(mode);
        if (kind === 'blob')
            blobs.set(id, name);
        else if (kind === 'tree')
            trees.set(id, name);
    }
    return { blobs, trees };
}
function noticesOf(unsure) {
    const damaged = [...unsure.values()].filter((doubt) => doubt !== 'too-large').length;
    if (damaged === 0)
        return [];
    return [
        `${damaged} objects are damaged where they are stored, or rest on one that is: git was asked for them.`,
    ];
}

;// CONCATENATED MODULE: ./lib/source/plain-pass.js







function plainPass(git) {
    return async (search) => {
        const whole = createSieve(search);
        const { counted = () => true, onClean } = search;
        const wanted = search.share === undefined && search.clean === undefined ? undefined : await wantedOf(git, search);
        const streamed = await inOneStream(git, whole, { wanted, counted, onClean });
        const [sieve, sifted, left] = streamed === undefined
            ? [createSieve(search), newSifted(), wanted?.ids ?? (await allIds(git))]
            : [whole, streamed, streamed.missing];
        const unread = await readOneByOne(git, left, { sieve, sifted, counted, onClean });
        for await (const stored of (0,objects/* readObjects */.$I)(git, sifted.bigTrees)) {
            if (!('unread' in stored))
                sieve.tree((0,objects/* contentOf */.$E)(stored.body), stored.id.length / 2);
        }
        const { bytes, hits } = sifted;
        const counts = wanted === undefined ? sifted.counts : sum(sifted.counts, wanted.known);
        const { blob: blobs, commit: commits, tag: tags } = hits;
        return { counts, bytes, blobs, commits, tags, named: sieve.named, unread };
    };
}
async function wantedOf(git, search) {
    const { share, clean = noCleanIds, counted } = search;
    const ids = [];
    const { counts: known } = newSifted();
    try {
        for await (const batch of (0,records/* records */.V)(git.stream([...everyObject, typesAndIds], { input: '' }), '\n')) {
            for (const line of batch) {
                const [first = '', second = ''] = line.split(' ');
                if (second === 'missing')
                    ids.push(first);
                else if (!isType(first) || (first !== 'tree' && share?.(second) === false))
                    continue;
                else if (!clean.has(second))
                    ids.push(second);
                else if (counted?.(second) !== false)
                    known[first] += 1;
            }
        }
        return { ids, known };
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
        return { ids: await allIds(git), known: newSifted().counts };
    }
}
const typesAndIds = '--batch-check=%(objecttype) %(objectname)';
function sum(a, b) {
    return { blob: a.blob + b.blob, commit: a.commit + b.commit, tag: a.tag + b.tag, tree: a.tree + b.tree };
}
async function inOneStream(git, sieve, { wanted, ...listening }) {
    const { child, ended } = wanted === undefined
        ? git.start([...everyObject, '--batch'], { input: '' })
        : git.start(['cat-file', '--batch', '--buffer'], { input: wanted.ids.map((id) => `${id}\n`).join('') });
    const stream = objectStream(sieve, listening);
    try {
        const output = child.stdout;
        for await (const chunk of output)
            stream.add(chunk);
        const { code } = await ended;
        return code === 0 && stream.finished() ? stream.sifted : undefined;
    }
    finally {
        if (child.exitCode === null)
            child.kill();
    }
}

// EXTERNAL MODULE: ./lib/source/commit-texts.js
var commit_texts = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/source/repository.js
var repository = __webpack_require__(3369);
// EXTERNAL MODULE: ./lib/source/scope.js
var source_scope = __webpack_require__(2213);
// EXTERNAL MODULE: ./lib/source/selection.js
var selection = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/source/history-ground.js
















async function openHistoryGround(asked, git, requested) {
    const prefix = (0,change_ground.prefixOf)(git);
    const store = objectStore(git);
    const footing = await (0,source_lookup/* withLookup */.D)(git, async (lookup) => (0,ground/* footingOf */.g)(asked, undefined, await ownTexts(git, lookup)));
    const { text, repository: judging } = footing.rules;
    const scope = { prefix, choose: await (0,selection/* selection */.r)(footing.globs) };
    const { cacheFile } = requested;
    const search = {
        literals: contentLiterals(footing.rules.keywords),
        words: footing.rules.keywords,
        nameLiterals: nameLiterals,
        nameMatters: namesThatMatter((segment) => text.some((rule) => rule.selects?.(segment) === true)),
        names: text.map(({ id }) => id).join(' '),
    };
    const pass = packPass(git, plainPass(git), store, openAhead(store, search));
    const history = await openHistory(git, {
        ...requested,
        prefix,
        store,
        pass: cacheFile === undefined ? pass : cachedPass(pass, cacheFile, git),
        search,
        selected: (path) => path.startsWith(prefix) && judging.some((rule) => rule.selects(path.slice(prefix.length))),
    });
    let read = history;
    const scoped = (whole) => ({
        ...whole,
        facts: { ...whole.facts, root: asked.folder },
        documents: () => (0,source_scope/* within */.ux)((read = whole).documents(), scope),
        part: (part) => scoped(whole.part(part)),
    });
    return {
        ...footing,
        source: scoped(history),
        repository: repositoryAt(asked, git, { history, scope, requested }),
        gathering: () => historyGathering(() => read.chronicle()),
    };
}
async function ownTexts(git, lookup) {
    if (git.place.toplevel !== undefined)
        return undefined;
    const head = await git.read(['rev-parse', '--verify', '--quiet', 'HEAD'], { accept: [1] });
    return head.length === 0 ? () => undefined : (0,commit_texts/* textsAt */.i)(git, lookup, 'HEAD', '');
}
function repositoryAt(asked, git, { history, scope, requested }) {
    const { head } = history;
    if (head === undefined || git.place.toplevel === undefined || requested.refs.length > 0)
        return undefined;
    return (0,repository/* openRepository */.h)(asked.folder, (0,object_tree/* commitTree */.S)(git, head, scope));
}


/***/ })

};
