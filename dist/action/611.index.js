export const id = 611;
export const ids = [611];
export const modules = {

/***/ 1611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withAuditLog: () => (/* binding */ withAuditLog)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/output-file.js
var output_file = __webpack_require__(4121);
;// CONCATENATED MODULE: ./lib/audit/file.js





function fileSink(path, checkouts) {
    const target = (0,external_node_path_.resolve)(path);
    const guarded = (act) => {
        try {
            return act();
        }
        catch (error) {
            if (error instanceof errors/* UsageError */.eb)
                throw error;
            throw new errors/* UsageError */.eb(`The audit log ${path} could not be written: ${(0,output_file/* reason */.l)(error)}`, { cause: error });
        }
    };
    const file = guarded(() => file_open(target, checkouts));
    return {
        write: (line) => guarded(() => append(file, line)),
        close: () => guarded(() => {
            settle(file);
            (0,external_node_fs_.closeSync)(file);
        }),
    };
}
const ownerOnly = 0o600;
function file_open(target, checkouts) {
    refuseLinks(target, checkouts);
    const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const flags = O_WRONLY | O_APPEND | O_CREAT | (O_NOFOLLOW ?? 0) | (O_NONBLOCK ?? 0);
    const file = (0,external_node_fs_.openSync)(target, flags, ownerOnly);
    const found = (0,external_node_fs_.fstatSync)(file);
    if (!found.isFile() && !found.isCharacterDevice()) {
        (0,external_node_fs_.closeSync)(file);
        throw new errors/* UsageError */.eb(`The audit log ${target} is no file. Give the name of one, or of none yet.`);
    }
    if (found.isFile() && endsTorn(target))
        append(file, '\n');
    return file;
}
function refuseLinks(target, checkouts) {
    const roots = new Set(checkouts.map((folder) => (0,external_node_path_.resolve)(folder)));
    const isRoot = (folder) => roots.has(folder) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git'));
    const above = ancestors(target);
    const root = above.findIndex(isRoot);
    const suspects = root < 0 ? [target] : [...above.slice(root + 1), target];
    const link = suspects.find((path) => (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true);
    if (link !== undefined)
        throw new errors/* UsageError */.eb(`The audit log ${target} was not opened: ${link} is a symbolic link, and what it leads to is up to whoever wrote it. Give a path without links, best outside of the checkout.`);
}
function ancestors(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return folder === path ? [] : [...ancestors(folder), folder];
}
function append(file, line) {
    const bytes = Buffer.from(line);
    if ((0,external_node_fs_.writeSync)(file, bytes) < bytes.length)
        throw new errors/* UsageError */.eb('The audit log could not be written: the disk is full. Free some space.');
}
function endsTorn(target) {
    const first = endOf(target);
    if (first === undefined || first.endsLine)
        return false;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    return endOf(target)?.size === first.size;
}
function endOf(target) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(target, 'r');
    }
    catch {
        return undefined;
    }
    try {
        const { size } = (0,external_node_fs_.fstatSync)(file);
        const last = Buffer.alloc(1);
        return size > 0 && (0,external_node_fs_.readSync)(file, last, 0, 1, size - 1) === 1
            ? { size, endsLine: last[0] === 0x0a }
            : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function settle(file) {
    if ((0,external_node_fs_.fstatSync)(file).isFile())
        (0,external_node_fs_.fsyncSync)(file);
}

// EXTERNAL MODULE: ./lib/report/failure.js
var failure = __webpack_require__(7340);
// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/run.js + 7 modules
var run = __webpack_require__(5252);
;// CONCATENATED MODULE: ./lib/audit/entry.js


const results = {
    'run.started': ['started'],
    'finding.reported': ['failing', 'tolerated'],
    'suppression.honoured': ['honoured'],
    'suppression.refused': ['refused'],
    'policy.change-requested': ['not-honoured'],
    'credential.verified': ['live', 'revoked', 'unknown'],
    'run.ended': ['success', 'failure', 'incomplete', 'error'],
};
function* entriesOf({ report, failOn, refused, verdicts }) {
    for (const request of report.requested)
        yield requestEntry(request);
    for (const [fingerprint, verdict] of verdicts)
        yield verdictEntry(fingerprint, verdict);
    for (const finding of report.findings)
        yield findingEntry(finding, failOn);
    for (const reason of refused)
        yield {
            action: 'suppression.refused',
            resource: report.source.root,
            result: 'refused',
            metadata: { reason },
        };
}
function requestEntry({ kind, path, line, detail }) {
    if (kind === 'inline') {
        const resource = line === undefined ? path : `${path}:${line}`;
        return { action: 'suppression.refused', resource, result: 'refused', metadata: { reason: detail } };
    }
    return {
        action: 'policy.change-requested',
        resource: path,
        result: 'not-honoured',
        metadata: { kind, change: detail },
    };
}
function verdictEntry(fingerprint, verdict) {
    const metadata = verdict.status === 'live'
        ? {
            user: verdict.identity.user.id,
            email: verdict.identity.user.email,
            team: verdict.identity.team?.id,
        }
        : { reason: verdict.reason };
    return {
        action: 'credential.verified',
        resource: `credential ${fingerprint}`,
        result: verdict.status,
        metadata: { fingerprint, ...metadata },
    };
}
function findingEntry(finding, failOn) {
    const { ruleId, severity, confidence, fingerprint, introduced, commit, suppressed } = finding;
    const facts = { ruleId, severity, confidence, fingerprint, introduced, commit: commit?.id };
    const resource = (0,place/* place */.ik)(finding);
    if (suppressed !== undefined) {
        const { by, reason, owner, expires } = suppressed;
        const metadata = { ...facts, by, reason, owner, expires };
        return { action: 'suppression.honoured', resource, result: 'honoured', metadata };
    }
    const result = (0,run/* fails */.c)({ findings: [finding] }, failOn) ? 'failing' : 'tolerated';
    return { action: 'finding.reported', resource, result, metadata: facts };
}
const outcomes = {
    0: 'success',
    1: 'failure',
    2: 'error',
    3: 'incomplete',
};

// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
;// CONCATENATED MODULE: ./lib/audit/line.js


const mostBytes = 4096;
const clips = [1000, 250, 60, 20];
function lineOf(line) {
    const longest = clips.find((most) => Buffer.byteLength(clipped(line, most)) <= mostBytes);
    return clipped(line, longest ?? clips[3]);
}
function clipped({ timestamp, userId, action, resource, result, metadata }, most) {
    const short = (text) => (0,clip/* clip */.$)((0,sanitise/* redactKeys */.iY)(text), most);
    const values = Object.entries(metadata).map(([name, value]) => [name, typeof value === 'string' ? short(value) : value]);
    return (0,sanitise/* forJsonLine */.Et)({
        timestamp,
        action,
        userId: short(userId),
        resource: short(resource),
        result,
        metadata: Object.fromEntries(values),
    });
}

;// CONCATENATED MODULE: ./lib/audit/log.js




async function audited(world, facts, body) {
    const { sinks, resource } = world;
    let report;
    const write = (entry) => put(world, entry);
    const ended = (code, more) => write({
        action: 'run.ended',
        resource,
        result: outcomes[code] ?? 'error',
        metadata: { exitCode: code, ...more },
    });
    try {
        write({ action: 'run.started', resource, result: 'started', metadata: facts });
        const code = await body({
            write,
            decided(decisions) {
                report = decisions.report;
                for (const entry of entriesOf(decisions))
                    write(entry);
            },
        });
        ended(code, report === undefined ? {} : sums(report));
        for (const sink of sinks)
            sink.close();
        return code;
    }
    catch (error) {
        lastWords(sinks, () => ended(errors/* exitCode */.I$.failed, { reason: (0,failure/* failureText */.k)(error) }));
        throw error;
    }
}
function put({ sinks, userId, run, now }, { action, resource, result, metadata }) {
    const line = lineOf({ timestamp: now(), action, userId, resource, result, metadata: { run, ...metadata } });
    for (const sink of sinks)
        sink.write(line);
}
function lastWords(sinks, speak) {
    for (const step of [speak, ...sinks.map((sink) => () => sink.close())]) {
        try {
            step();
        }
        catch {
            continue;
        }
    }
}
function sums({ summary, coverage, source }) {
    const { errors, warnings, notes, suppressed } = summary;
    return {
        source: source.kind,
        head: source.head,
        errors,
        warnings,
        notes,
        suppressed,
        complete: coverage.complete,
        filesRead: coverage.files.read,
    };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/audit/user.js

function userIdOf(env) {
    const actor = env['GITHUB_ACTOR'] ?? '';
    if (env['GITHUB_ACTIONS'] === 'true' && /^[\w-]{1,64}(?:\[bot\])?$/.test(actor)) {
        const id = env['GITHUB_ACTOR_ID'] ?? '';
        return /^\d{1,20}$/.test(id) ? `github:${actor}:${id}` : `github:${actor}`;
    }
    return accountOf();
}
function accountOf() {
    try {
        const { username, uid } = (0,external_node_os_.userInfo)();
        return username === '' ? `os:${uid}` : `os:${username}`;
    }
    catch {
        return 'unknown';
    }
}

;// CONCATENATED MODULE: ./lib/audit/open.js





async function withAuditLog({ env, files, print, checkouts, resource, facts }, body) {
    const lines = [];
    const printed = print === undefined
        ? []
        : [{ write: (line) => void lines.push(line), close: () => print(lines.join('')) }];
    const world = {
        sinks: [...files.map((file) => fileSink(file, checkouts)), ...printed],
        userId: userIdOf(env),
        run: (0,external_node_crypto_.randomUUID)(),
        now: () => new Date().toISOString(),
        resource,
    };
    return audited(world, { tool: `${project/* name */.UU} ${project/* version */.rE}`, ...facts }, body);
}


/***/ })

};
