export const id = 19;
export const ids = [19];
export const modules = {

/***/ 1019:
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
// EXTERNAL MODULE: ./lib/source/bytes.js
var source_bytes = __webpack_require__(7550);
// EXTERNAL MODULE: ./lib/source/changes.js + 2 modules
var source_changes = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/rules/enabled.js
var enabled = __webpack_require__(9114);
// EXTERNAL MODULE: ./lib/source/ground.js + 2 modules
var ground = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/source/policy-file.js
var policy_file = __webpack_require__(7626);
// EXTERNAL MODULE: ./lib/source/object-tree.js
var object_tree = __webpack_require__(8423);
// EXTERNAL MODULE: ./lib/source/repository.js
var repository = __webpack_require__(3369);
// EXTERNAL MODULE: ./lib/source/scope.js
var source_scope = __webpack_require__(2213);
// EXTERNAL MODULE: ./lib/source/selection.js
var selection = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var prefilter = __webpack_require__(5884);
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
        ...[modes/* linkMode */.I, modes/* submoduleMode */.w].map((mode) => ({ ...(0,literal/* exactly */.pV)(`${mode} `), kind: 'context' })),
    ]);
}

// EXTERNAL MODULE: ./lib/source/records.js
var records = __webpack_require__(9479);
// EXTERNAL MODULE: ./lib/source/tree.js
var source_tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/source/selected-tree.js





async function selectedBlobs(git, commit, selected) {
    const matcher = (0,prefilter/* readyPrefilter */.d3)({
        layout: listingTablesLayout,
        bytes: Buffer.from(listingTables, 'base64'),
        literals: listingLiterals,
    });
    const { add, tree } = (0,source_tree/* gatherBlobs */.IG)(selected);
    for await (const portion of (0,records/* wholeRecords */.o)(git.stream((0,source_tree/* listing */.RR)(commit))))
        for (const record of ofInterest(portion, matcher))
            add(record);
    return tree;
}
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

// EXTERNAL MODULE: ./lib/source/workspace.js + 4 modules
var source_workspace = __webpack_require__(5023);
;// CONCATENATED MODULE: ./lib/source/change-ground.js












async function openChangeGround(asked, judged) {
    const { git, trust, range } = judged;
    const [base] = range.not;
    const prefix = prefixOf(git);
    const reads = trust === 'base' && base !== undefined ? (0,policy_file/* textsAt */.i1)(git, base, prefix) : undefined;
    const asking = (0,ground/* footingOf */.g)(asked, reads);
    const tree = judged.existing === 'all'
        ? undefined
        : asking.then(({ rules }) => selectedBlobs(git, range.head, (0,enabled/* selectedBy */.B)(rules)));
    tree?.catch(() => { });
    asking
        .then(async ({ policy }) => (policy === config_policy/* defaultPolicy */.G4 ? undefined : __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 4213))))
        .catch(() => { });
    const [footing, changes] = await Promise.all([asking, (0,source_changes/* openChanges */.e)(git, range)]);
    const scope = { prefix, choose: await (0,selection/* selection */.r)(footing.globs) };
    const source = await sourceOf(asked, judged, { changes, scope, footing, tree });
    return { ...footing, source, repository: (0,repository/* openRepository */.h)(asked.folder, (0,object_tree/* commitTree */.S)(git, range.head, scope)) };
}
async function sourceOf(asked, { pullRequest }, parts) {
    const { changes, scope } = parts;
    const existingItems = await existingOf(asked, parts);
    async function* documents() {
        const existing = existingItems();
        const first = existing.next();
        first.catch(() => { });
        try {
            yield* (0,source_scope/* within */.u)(changes.documents(), scope);
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
        replaced: () => (0,source_scope/* within */.u)(changes.replaced(), scope),
    };
}
async function existingOf(asked, parts) {
    const { changes, scope, footing, tree } = parts;
    if (tree !== undefined)
        return () => (0,source_scope/* within */.u)(changes.existing(tree), scope);
    const workspace = await (0,source_workspace/* openWorkspace */.O)(asked.folder, footing.globs);
    return () => (0,source_scope/* asExisting */.A)(workspace.documents());
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

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ messageDocument),
  e: () => (/* binding */ openChanges)
});

// EXTERNAL MODULE: ./lib/source/blobs.js
var source_blobs = __webpack_require__(8621);
// EXTERNAL MODULE: ./lib/modes.js
var modes = __webpack_require__(2383);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __webpack_require__(1899);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
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





async function listChanges(git, range) {
    const listing = listCommits(git, range);
    const draft = { arrivals: new Map(), last: new Map(), mentioned: new Map(), unread: new Map() };
    const shown = show(git, { range, listing, draft });
    shown.catch(() => { });
    const { commits, merges } = await listing;
    let walk;
    const walked = async () => {
        const [born] = await Promise.all([(walk ??= listBorn(git, range)), shown]);
        return born;
    };
    const unseen = merges ? walked().then((born) => unseenIn(born, commits, { range, draft })) : nothing;
    unseen.catch(() => { });
    return { commits, shown, unseen, replaced: async () => replacedIn(await walked(), draft) };
}
const nothing = Promise.resolve(new Map());
async function show(git, { range, listing, draft }) {
    const ids = listing.then(({ commits }) => commits);
    for await (const { commit, changes } of (0,raw_diff/* changesOf */.fs)(git, ids)) {
        for (const change of changes)
            record(draft, commit, change);
    }
    const { merges } = await listing;
    const standing = async () => merges ? standingAt(git, range.head, draft.last.keys()) : (path, id) => draft.last.get(path) === id;
    return { arrivals: draft.arrivals, unread: [...draft.unread.values()], standing };
}
function unseenIn(born, commits, { range: { head }, draft }) {
    const known = new Set(commits);
    const unseen = [...born].filter((id) => !draft.arrivals.has(id) && !known.has(id));
    return new Map(unseen.map((id) => [id, [{ path: '', commit: head }]]));
}
function replacedIn(born, { mentioned }) {
    const replaced = new Map([...mentioned].filter(([id]) => !born.has(id)));
    for (const paths of replaced.values())
        if (paths.size > 1)
            paths.delete('');
    return replaced;
}
async function listCommits(git, range) {
    const args = ['rev-list', '--reverse', '--topo-order', '--parents', ...revisions(range)];
    const listed = lines(await git.read(args)).map((line) => line.split(' '));
    return { commits: listed.map(([id = '']) => id), merges: listed.some(({ length }) => length > 2) };
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
    draft.last.set(shown, now?.id);
    if (now === undefined)
        return;
    if (now.mode === modes/* submoduleMode */.w)
        draft.unread.set(shown, { path: shown, reason: 'submodule' });
    if (now.mode === modes/* submoduleMode */.w)
        return;
    if (now.mode === modes/* linkMode */.I)
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
    const { commits, shown } = changeset;
    const asking = shown.then(({ standing }) => standing());
    asking.catch(() => { });
    const seen = new Map();
    counted.read = 0;
    const untold = [];
    const blobs = shown.then(({ arrivals }) => [...arrivals.keys()]);
    let at = 0;
    for await (const stored of (0,objects/* readObjects */.s)(git, commits, blobs)) {
        at += 1;
        if (at <= commits.length) {
            for (const item of message(stored, seen)) {
                if ('reason' in item)
                    untold.push(item);
                else
                    yield item;
            }
            if (!('unread' in stored))
                counted.read += 1;
            continue;
        }
        const { arrivals, unread } = await shown;
        if (at === commits.length + 1)
            yield* [...unread, ...untold.splice(0)];
        yield* arrived(stored, arrivals, { seen, standing: await asking });
    }
    if (at <= commits.length)
        yield* [...(await shown).unread, ...untold];
    const unseen = await changeset.unseen;
    for await (const stored of (0,objects/* readObjects */.s)(git, [...unseen.keys()]))
        yield* arrived(stored, unseen, { seen });
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
function* arrived(stored, arrivals, { seen, standing }) {
    if ('type' in stored && stored.type !== 'blob')
        return;
    for (const { path, commit: id } of arrivals.get(stored.id) ?? []) {
        const commit = seen.get(id);
        const place = {
            path,
            where: 'file',
            introduced: true,
            ...(commit === undefined ? {} : { commit }),
            ...(standing?.(path, stored.id) === false ? { superseded: true } : {}),
        };
        yield* (0,source_blobs/* standingDocuments */.x)(stored, place);
    }
}
async function* replaced(git, changeset) {
    const versions = [...(await changeset.replaced())].map(([id, paths]) => ({ id, paths: [...paths] }));
    yield* older(git, versions);
}
function older(git, blobs) {
    const place = (path) => ({ path, where: 'file', introduced: false });
    return (0,source_blobs/* blobDocuments */.q)(git, blobs.map(({ id, paths }) => ({ id, places: paths.map(place) })));
}
async function* rest(git, tree, { shown }) {
    const [{ blobs, unread }, { arrivals }] = await Promise.all([tree, shown]);
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
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2383);
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
const isBlob = (mode) => !isZero(mode) && mode !== _modes_js__WEBPACK_IMPORTED_MODULE_1__/* .submoduleMode */ .w;
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
    const add = (record) => {
        const { mode, id, path } = entry(record);
        if (mode === _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleMode */ .w)
            unread.push({ path, reason: 'submodule' });
        else if (mode === _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .linkMode */ .I)
            unread.push({ path, reason: 'symbolic-link' });
        if (mode === _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleMode */ .w || !wanted(path, id))
            return;
        const paths = blobs.get(id);
        if (paths === undefined)
            blobs.set(id, [path]);
        else
            paths.push(path);
    };
    return { add, tree: { blobs, unread } };
}
async function* treeFiles(git, commit) {
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_1__/* .records */ .V)(git.stream(listing(commit)))) {
        for (const record of batch) {
            const { mode, id, path } = entry(record);
            if (mode !== _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleMode */ .w && mode !== _modes_js__WEBPACK_IMPORTED_MODULE_2__/* .linkMode */ .I)
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
