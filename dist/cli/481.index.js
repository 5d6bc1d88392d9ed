export const id = 481;
export const ids = [481,879,624];
export const modules = {

/***/ 5481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/rotation/age.js
var age = __webpack_require__(8293);
// EXTERNAL MODULE: ./lib/rotation/keys.js
var keys = __webpack_require__(2624);
// EXTERNAL MODULE: ./lib/scan/findings.js + 1 modules
var scan_findings = __webpack_require__(2467);
// EXTERNAL MODULE: ./lib/shard.js
var shard = __webpack_require__(6879);
;// CONCATENATED MODULE: ./lib/merge/joined.js

function joined(reports, findings) {
    const [first] = reports;
    const rotation = distinct(reports.flatMap((report) => report.rotation ?? [])).toSorted(keys/* byDue */.s);
    return {
        tool: first.tool,
        source: first.source,
        coverage: coverageOf(reports.map(({ coverage }) => coverage)),
        findings,
        checklist: first.checklist.map((row) => rowOf(row, reports, findings)),
        summary: summaryOf(reports, findings),
        requested: distinct(reports.flatMap(({ requested }) => requested)),
        notices: distinct(reports.flatMap(({ notices }) => notices)),
        ...(rotation.length > 0 && { rotation }),
    };
}
function coverageOf(parts) {
    const commits = parts.flatMap((part) => part.commits ?? []);
    return {
        complete: parts.every(({ complete }) => complete),
        files: sum(parts.map(({ files }) => files)),
        bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
        ...(commits.length === 0 ? {} : { commits: sum(commits) }),
        unread: distinct(parts.flatMap(({ unread }) => unread)),
    };
}
function sum(parts) {
    return {
        expected: parts.reduce((total, { expected }) => total + expected, 0),
        read: parts.reduce((total, { read }) => total + read, 0),
    };
}
const worst = ['fail', 'warn', 'pass', 'not-applicable'];
function rowOf({ id, title }, reports, findings) {
    const rows = reports.flatMap(({ checklist }) => checklist.filter((row) => row.id === id));
    const deciding = new Set(rows.flatMap((row) => row.findings));
    const inOrder = findings.map(({ fingerprint }) => fingerprint);
    return {
        id,
        title,
        status: worst.find((status) => rows.some((row) => row.status === status)) ?? 'not-applicable',
        findings: [...new Set(inOrder)].filter((fingerprint) => deciding.has(fingerprint)),
    };
}
function summaryOf(reports, findings) {
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    const of = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
        errors: of('error'),
        warnings: of('warning'),
        notes: of('note'),
        suppressed: findings.length - open.length,
        conclusion: reports.some(({ summary }) => summary.conclusion === 'failure') ? 'failure' : 'success',
    };
}
function distinct(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

// EXTERNAL MODULE: ./lib/scan/introduced.js
var introduced = __webpack_require__(854);
;// CONCATENATED MODULE: ./lib/merge/one-of-each.js

function oneOfEach(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get((0,introduced/* credentialOf */.$)(finding));
        if (group === undefined)
            groups.set((0,introduced/* credentialOf */.$)(finding), [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flatMap(together);
}
function together(group) {
    const [first, ...more] = group.toSorted((a, b) => timeOf(a.commit) - timeOf(b.commit));
    if (first === undefined || more.length === 0)
        return group;
    const inTip = group.some((finding) => finding.inTip === true);
    const removed = group.flatMap(({ removedBy }) => removedBy ?? []);
    const { removedBy: _removed, lastPlace: _last, ...rest } = first;
    const lastRemoval = removed.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
    return [
        {
            ...rest,
            ...(inTip || lastRemoval === undefined ? {} : { removedBy: lastRemoval }),
            inTip,
            ...lastPlaceOf(first, group),
            occurrences: group.reduce((total, { occurrences = 1 }) => total + occurrences, 0),
        },
    ];
}
function lastPlaceOf(first, group) {
    const standing = group.filter(({ inTip }) => inTip === true);
    const byRemoval = group.toSorted((a, b) => timeOf(b.removedBy) - timeOf(a.removedBy));
    const places = (standing.length > 0 ? standing : byRemoval.slice(0, 1)).flatMap((finding) => lastOf(finding) ?? []);
    const [place] = places.toSorted((a, b) => compare(a.path, b.path) || a.startLine - b.startLine || a.startColumn - b.startColumn);
    const own = places.some((one) => isSame(one, first));
    return place === undefined || own ? {} : { lastPlace: place };
}
function lastOf({ path, startLine, startColumn, lastPlace }) {
    return lastPlace ?? (path === null ? undefined : { path, startLine, startColumn });
}
function isSame(a, b) {
    return a.path === b.path && a.startLine === b.startLine && a.startColumn === b.startColumn;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function timeOf(commit) {
    const time = Date.parse(commit?.date ?? '');
    return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}

;// CONCATENATED MODULE: ./lib/merge/parts.js







function joinParts(reports) {
    checkSame(reports);
    checkAllThere(reports);
    const all = reports.flatMap(({ findings }) => findings);
    const { shard: _shard, ...source } = reports[0].source;
    const findings = findingsOf(source.kind, all).toSorted(scan_findings/* byPlace */.hz);
    const report = joined(reports, findings);
    return {
        ...report,
        source,
        coverage: { ...report.coverage, ...commitsOf(reports) },
        ...(report.rotation && { rotation: dated(report.rotation, findings) }),
    };
}
function findingsOf(kind, all) {
    return kind === 'history' ? oneOfEach(all) : all;
}
function dated(calendar, findings) {
    const first = new Map(findings.map(({ fingerprint, commit }) => [fingerprint, (0,age/* dayOf */.kb)(commit?.date ?? '')]));
    return calendar
        .map((entry) => {
        const { date, ageDays, fingerprint } = entry;
        const day = fingerprint === undefined ? undefined : first.get(fingerprint);
        if (day === undefined || date === null || ageDays === null || day >= date)
            return entry;
        return { ...entry, date: day, ageDays: ageDays + (0,age/* daysBetween */.YM)(day, date) };
    })
        .toSorted(keys/* byDue */.s);
}
function commitsOf(reports) {
    const commits = reports.flatMap(({ coverage }) => coverage.commits ?? []);
    if (reports[0].source.kind === 'history' || commits.length === 0)
        return {};
    const expected = Math.max(...commits.map((counted) => counted.expected));
    return { commits: { expected, read: Math.min(...commits.map(({ read }) => read)) } };
}
function checkSame(reports) {
    const scans = new Set(reports.map(({ tool, source: { kind, base = '', head = '' } }) => [tool.version, kind, base, head].join(' ')));
    if (scans.size > 1) {
        throw new errors/* UsageError */.eb(`The reports are not of one scan: ${[...scans].join('; ')}. Scan all parts with one version, of one commit.`);
    }
}
function checkAllThere(reports) {
    const shards = reports.map(({ source }) => (0,shard.parseShard)(source.shard ?? ''));
    const counts = new Set(shards.map(({ count }) => count));
    const [count = 0] = counts;
    const indices = new Set(shards.map(({ index }) => index));
    if (counts.size > 1)
        throw new errors/* UsageError */.eb(`The reports are of scans in ${[...counts].join(' and ')} parts.`);
    if (indices.size < shards.length)
        throw new errors/* UsageError */.eb('A part was given twice.');
    const missing = Array.from({ length: count }, (_, at) => at + 1).filter((index) => !indices.has(index));
    if (missing.length > 0) {
        throw new errors/* UsageError */.eb(`Of ${count} parts these are missing: ${missing.join(', ')}. What they had to read was not read, so there is no result. Run them again.`);
    }
}

// EXTERNAL MODULE: ./lib/coverage.js
var coverage = __webpack_require__(3773);
// EXTERNAL MODULE: ./lib/form.js
var lib_form = __webpack_require__(8833);
;// CONCATENATED MODULE: ./lib/merge/read-report.js



const commit = (0,lib_form/* fields */.OA)({ id: lib_form/* text */.Qq, author: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq), date: lib_form/* text */.Qq });
const counted = (0,lib_form/* fields */.OA)({ expected: lib_form/* whole */.WQ, read: lib_form/* whole */.WQ });
const finding = (0,lib_form/* fields */.OA)({
    ruleId: lib_form/* text */.Qq,
    severity: (0,lib_form/* oneOf */.yL)(['error', 'warning', 'note']),
    confidence: (0,lib_form/* oneOf */.yL)(['high', 'medium', 'low']),
    title: lib_form/* text */.Qq,
    message: lib_form/* text */.Qq,
    where: (0,lib_form/* oneOf */.yL)(['file', 'commit-message', 'pull-request']),
    path: (0,lib_form/* either */.gP)(lib_form/* text */.Qq, lib_form/* nothing */.s6),
    startLine: lib_form/* whole */.WQ,
    startColumn: lib_form/* whole */.WQ,
    endLine: lib_form/* whole */.WQ,
    endColumn: lib_form/* whole */.WQ,
    commit: (0,lib_form/* optional */.lq)(commit),
    removedBy: (0,lib_form/* optional */.lq)(commit),
    inTip: (0,lib_form/* optional */.lq)(lib_form/* flag */.Jt),
    occurrences: (0,lib_form/* optional */.lq)(lib_form/* whole */.WQ),
    lastPlace: (0,lib_form/* optional */.lq)((0,lib_form/* fields */.OA)({ path: lib_form/* text */.Qq, startLine: lib_form/* whole */.WQ, startColumn: lib_form/* whole */.WQ })),
    introduced: (0,lib_form/* either */.gP)(lib_form/* flag */.Jt, lib_form/* nothing */.s6),
    evidence: lib_form/* text */.Qq,
    fingerprint: lib_form/* text */.Qq,
    suppressed: (0,lib_form/* optional */.lq)((0,lib_form/* fields */.OA)({ by: lib_form/* text */.Qq, reason: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq), owner: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq), expires: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq) })),
    verified: (0,lib_form/* optional */.lq)((0,lib_form/* oneOf */.yL)(['live', 'revoked', 'unknown'])),
    remediation: lib_form/* text */.Qq,
});
const report = (0,lib_form/* fields */.OA)({
    tool: (0,lib_form/* fields */.OA)({ name: lib_form/* text */.Qq, version: lib_form/* text */.Qq }),
    source: (0,lib_form/* fields */.OA)({
        kind: (0,lib_form/* oneOf */.yL)(['workspace', 'changes', 'history', 'staged', 'stdin']),
        root: lib_form/* text */.Qq,
        base: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq),
        head: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq),
        shard: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq),
    }),
    coverage: (0,lib_form/* fields */.OA)({
        complete: lib_form/* flag */.Jt,
        files: counted,
        bytes: lib_form/* whole */.WQ,
        commits: (0,lib_form/* optional */.lq)(counted),
        unread: (0,lib_form/* each */.__)((0,lib_form/* fields */.OA)({ path: lib_form/* text */.Qq, reason: (0,lib_form/* oneOf */.yL)(coverage/* unreadReasons */.dx) })),
    }),
    findings: (0,lib_form/* each */.__)(finding),
    checklist: (0,lib_form/* each */.__)((0,lib_form/* fields */.OA)({
        id: lib_form/* text */.Qq,
        title: lib_form/* text */.Qq,
        status: (0,lib_form/* oneOf */.yL)(['pass', 'fail', 'warn', 'not-applicable']),
        findings: (0,lib_form/* each */.__)(lib_form/* text */.Qq),
    })),
    summary: (0,lib_form/* fields */.OA)({
        errors: lib_form/* whole */.WQ,
        warnings: lib_form/* whole */.WQ,
        notes: lib_form/* whole */.WQ,
        suppressed: lib_form/* whole */.WQ,
        conclusion: (0,lib_form/* oneOf */.yL)(['success', 'failure']),
    }),
    requested: (0,lib_form/* optional */.lq)((0,lib_form/* each */.__)((0,lib_form/* fields */.OA)({
        kind: (0,lib_form/* oneOf */.yL)(['policy', 'baseline', 'inline']),
        path: lib_form/* text */.Qq,
        line: (0,lib_form/* optional */.lq)(lib_form/* whole */.WQ),
        detail: lib_form/* text */.Qq,
    }))),
    notices: (0,lib_form/* optional */.lq)((0,lib_form/* each */.__)(lib_form/* text */.Qq)),
    rotation: (0,lib_form/* optional */.lq)((0,lib_form/* each */.__)((0,lib_form/* fields */.OA)({
        key: lib_form/* text */.Qq,
        holder: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq),
        source: (0,lib_form/* either */.gP)((0,lib_form/* oneOf */.yL)(['github', 'policy', 'commit']), lib_form/* nothing */.s6),
        date: (0,lib_form/* either */.gP)(lib_form/* text */.Qq, lib_form/* nothing */.s6),
        atLeast: (0,lib_form/* optional */.lq)(lib_form/* flag */.Jt),
        ageDays: (0,lib_form/* either */.gP)(lib_form/* whole */.WQ, lib_form/* nothing */.s6),
        due: (0,lib_form/* either */.gP)(lib_form/* text */.Qq, lib_form/* nothing */.s6),
        state: (0,lib_form/* oneOf */.yL)(['leaked', 'far-overdue', 'overdue', 'due-soon', 'current', 'unknown']),
        path: (0,lib_form/* either */.gP)(lib_form/* text */.Qq, lib_form/* nothing */.s6),
        line: (0,lib_form/* either */.gP)(lib_form/* whole */.WQ, lib_form/* nothing */.s6),
        fingerprint: (0,lib_form/* optional */.lq)(lib_form/* text */.Qq),
    }))),
});
function readReport(name, content) {
    const parsed = parse(name, content);
    const wrong = report(parsed, '');
    if (wrong !== undefined || !isReport(parsed))
        throw new errors/* UsageError */.eb(`${name} is no JSON report of this program: ${wrong ?? 'schemaVersion'} is not as expected.`);
    return { ...parsed, requested: parsed.requested ?? [], notices: parsed.notices ?? [] };
}
function isReport(value) {
    return typeof value === 'object' && value !== null && 'schemaVersion' in value && value.schemaVersion === 1;
}
function parse(name, content) {
    try {
        return JSON.parse(content);
    }
    catch {
        throw new errors/* UsageError */.eb(`${name} is no JSON: it is empty, cut short or something else. Scan that part again.`);
    }
}

;// CONCATENATED MODULE: ./lib/merge/repositories.js



function joinRepositories(all) {
    const [first, ...more] = all;
    const reports = [first.report, ...more.map(({ report }) => report)];
    const findings = all.flatMap(({ name, report }) => report.findings.map((finding) => below(name, finding)));
    const { base: _base, head: _head, ...source } = first.report.source;
    const report = joined(reports, findings.toSorted(scan_findings/* byPlace */.hz));
    const rotation = all.flatMap(({ name, report: { rotation: entries = [] } }) => entries.map((entry) => ({ ...entry, path: entry.path === null ? name : `${name}/${entry.path}` })));
    const unread = all.flatMap(({ name, report: { coverage } }) => coverage.unread.map(({ path, reason }) => ({ path: path === '' ? name : `${name}/${path}`, reason })));
    return {
        ...report,
        source,
        coverage: { ...report.coverage, unread },
        notices: all.flatMap(({ name, report: { notices } }) => notices.map((notice) => `${name}: ${notice}`)),
        requested: all.flatMap(({ name, report: { requested } }) => requested.map((request) => ({ ...request, path: `${name}/${request.path}` }))),
        ...(rotation.length > 0 && { rotation: rotation.toSorted(keys/* byDue */.s) }),
        repositories: all.map(row),
    };
}
function below(name, finding) {
    return finding.path === null
        ? { ...finding, message: `${finding.message} (${name})` }
        : { ...finding, path: `${name}/${finding.path}` };
}
function row({ name, report: { summary, coverage } }) {
    const { errors, warnings, notes, conclusion } = summary;
    return { name, errors, warnings, notes, complete: coverage.complete, conclusion };
}

// EXTERNAL MODULE: ./lib/organisation/plan.js
var plan = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/run.js + 6 modules
var run = __webpack_require__(7108);
// EXTERNAL MODULE: ./lib/cli/asked.js
var asked = __webpack_require__(6082);
// EXTERNAL MODULE: ./lib/cli/present.js
var present = __webpack_require__(5593);
;// CONCATENATED MODULE: ./lib/cli/merge.js










async function merge(invocation, io) {
    (0,present/* checkFormat */.KA)(invocation);
    const { failOn } = (0,asked/* askedBy */.A)(invocation);
    const reports = invocation.operands.flatMap(reportsAt);
    const planned = invocation.text('plan');
    if (planned !== undefined)
        merge_checkAllThere((0,plan/* readPlan */.m)(read(planned)), reports);
    const report = joinAll(reports);
    const isRed = failOn === undefined ? report.summary.conclusion === 'failure' : (0,run/* fails */.c)(report, failOn);
    const isOpen = invocation.given('strict') && !report.coverage.complete;
    const conclusion = isRed || isOpen ? 'failure' : 'success';
    await (0,present/* present */.Eb)({ ...report, summary: { ...report.summary, conclusion } }, invocation, io);
    if (isRed)
        return errors/* exitCode */.I$.findings;
    return isOpen ? errors/* exitCode */.I$.incomplete : errors/* exitCode */.I$.clean;
}
function joinAll(all) {
    const [first, ...more] = all;
    if (first === undefined)
        throw new errors/* UsageError */.eb('There is no report to merge. Name JSON files, or folders that hold them.');
    const parts = all.filter(({ report }) => report.source.shard !== undefined);
    if (parts.length === 0)
        return joinRepositories([first, ...more]);
    if (parts.length < all.length)
        throw new errors/* UsageError */.eb('Some of the reports are parts of a scan and others are not. Merge them apart.');
    return joinParts([first.report, ...more.map(({ report }) => report)]);
}
function merge_checkAllThere({ chunks }, reports) {
    const there = new Set(reports.map(({ name }) => name));
    const missing = chunks.flat().filter(({ name }) => !there.has(name));
    if (missing.length === 0)
        return;
    const shown = missing.slice(0, 20).map(({ name }) => name);
    throw new errors/* UsageError */.eb(`${missing.length} repositories of the plan have no report, so there is no result. Run their chunks again: ${shown.join(', ')}${missing.length > shown.length ? ', \u2026' : ''}`);
}
function reportsAt(path) {
    if (!isFolder(path))
        return [named(path, path)];
    return (0,external_node_fs_.readdirSync)(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .toSorted()
        .map((name) => named((0,external_node_path_.join)(path, name), (0,external_node_path_.relative)('.', name)));
}
function named(file, name) {
    return {
        name: name
            .split(external_node_path_.sep)
            .join('/')
            .replace(/\.json$/, ''),
        report: readReport(file, read(file)),
    };
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${file} cannot be read. Was it written and downloaded?`, {
            cause: error,
        });
    }
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   __: () => (/* binding */ each),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
function form(holds) {
    return (value, at) => (holds(value) ? undefined : at);
}
const text = form((value) => typeof value === 'string');
const flag = form((value) => typeof value === 'boolean');
const whole = form((value) => Number.isSafeInteger(value) && Number(value) >= 0);
const nothing = form((value) => value === null);
function oneOf(values) {
    return form((value) => typeof value === 'string' && values.includes(value));
}
function either(...forms) {
    return (value, at) => (forms.some((one) => one(value, at) === undefined) ? undefined : at);
}
function optional(inner) {
    return (value, at) => (value === undefined ? undefined : inner(value, at));
}
function each(inner) {
    return (value, at) => {
        if (!Array.isArray(value))
            return at;
        for (const [index, item] of value.entries()) {
            const wrong = inner(item, `${at}[${index}]`);
            if (wrong !== undefined)
                return wrong;
        }
        return undefined;
    };
}
function fields(forms) {
    return (value, at) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            return at;
        const own = new Map(Object.entries(value));
        for (const [name, inner] of Object.entries(forms)) {
            const wrong = inner(own.get(name), at === '' ? name : `${at}.${name}`);
            if (wrong !== undefined)
                return wrong;
        }
        return undefined;
    };
}


/***/ }),

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ readPlan),
/* harmony export */   p: () => (/* binding */ writePlan)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8833);
/* harmony import */ var _report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4942);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1298);




function writePlan({ organisation, chunks }) {
    return (0,_report_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .forJson */ .Cx)({ schemaVersion: 1, organisation, chunks });
}
const repositoryName = (value, at) => (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(value, at) ?? ((0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e)(String(value)) ? undefined : at);
const form = (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ organisation: _form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, chunks: (0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .each */ .__)((0,_form_js__WEBPACK_IMPORTED_MODULE_1__/* .fields */ .OA)({ name: repositoryName, size: _form_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ }))) });
function readPlan(content) {
    const parsed = parse(content);
    if (!isPlan(parsed))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('The plan is no JSON that `plan` wrote.');
    return parsed;
}
function isPlan(value) {
    return form(value, '') === undefined;
}
function parse(content) {
    try {
        return JSON.parse(content);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
function isRepositoryName(name) {
    return /^[A-Za-z0-9-]+\/[\w.-]+$/.test(name) && !/\/\.{1,2}$/.test(name);
}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ declaredLines),
/* harmony export */   k: () => (/* binding */ lastMade)
/* harmony export */ });
function lastMade({ created, rotated }) {
    if (created === undefined || rotated === undefined)
        return created ?? rotated;
    return created > rotated ? created : rotated;
}
const mostNames = 1000;
const entry = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]{0,127})\1[ \t]{0,20}:(?=[\s{]|$)/g;
function declaredLines(text) {
    const lines = new Map();
    let inside = false;
    for (const [index, line] of text.split('\n').entries()) {
        if (/^[^\s#]/.test(line))
            inside = /^(["']?)rotation\1[ \t]{0,20}:/.test(line);
        if (!inside)
            continue;
        for (const [, , name = ''] of line.replace(/(?:^|[ \t])#.*/, '').matchAll(entry))
            if (!lines.has(name) && lines.size < mostNames)
                lines.set(name, index + 1);
    }
    return lines;
}


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotationEntries: () => (/* binding */ rotationEntries),
/* harmony export */   s: () => (/* binding */ byDue)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8293);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);


function rotationEntries(known) {
    const named = [...namesOf(known)].flatMap(([upper, name]) => entriesOf(name, upper, known));
    return [...known.leaked.map((key) => leakedEntry(key, known)), ...named].sort(byDue);
}
function namesOf({ rotation, used, stored }) {
    const names = new Map();
    const declared = Object.keys(rotation.keys);
    for (const name of [...declared, ...used.keys(), ...stored.map((secret) => secret.name)])
        if (!names.has(name.toUpperCase()))
            names.set(name.toUpperCase(), name);
    return names;
}
function entriesOf(name, upper, known) {
    const spot = known.declared.get(name) ?? known.used.get(upper);
    const place = { key: name, path: spot?.path ?? null, line: spot?.line ?? null };
    const held = heldIn(known.stored.filter((secret) => secret.name === upper));
    if (held.length > 0)
        return held.map(({ holder, updated }) => ({
            ...place,
            ...(holder === 'repository' ? {} : { holder }),
            source: 'github',
            ...aged(updated, known),
        }));
    const dates = Object.hasOwn(known.rotation.keys, name) ? known.rotation.keys[name] : undefined;
    const made = dates && (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .lastMade */ .k)(dates);
    if (made !== undefined)
        return [{ ...place, source: 'policy', ...aged(made, known) }];
    return [{ ...place, source: null, date: null, ageDays: null, due: null, state: 'unknown' }];
}
function heldIn(secrets) {
    const own = secrets.some(({ holder }) => holder === 'repository');
    return secrets.filter(({ holder }) => holder !== 'organization' || !own);
}
function aged(date, { rotation, today }) {
    const ageDays = Math.max(0, (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(date, today));
    return {
        date,
        ageDays,
        due: (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .daysAfter */ .mU)(date, rotation.maxAgeDays),
        state: (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(ageDays, rotation),
    };
}
function leakedEntry({ shown, fingerprint, spot, since }, known) {
    const age = since === undefined ? undefined : aged(since.day, known);
    const stale = age?.state === 'overdue' || age?.state === 'far-overdue';
    return {
        key: shown,
        source: since === undefined ? null : 'commit',
        date: age?.date ?? null,
        ...(since?.exact === false ? { atLeast: true } : {}),
        ageDays: age?.ageDays ?? null,
        due: null,
        state: stale ? age.state : 'leaked',
        path: spot?.path ?? null,
        line: spot?.line ?? null,
        fingerprint,
    };
}
function byDue(a, b) {
    return (compare(rank(a), rank(b)) ||
        compare(a.due ?? a.date ?? '', b.due ?? b.date ?? '') ||
        compare(a.key, b.key) ||
        compare(a.holder ?? '', b.holder ?? '') ||
        compare(a.fingerprint ?? '', b.fingerprint ?? ''));
}
function rank({ fingerprint, date }) {
    if (fingerprint !== undefined)
        return 0;
    return date === null ? 2 : 1;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ showShard),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   parseShard: () => (/* binding */ parseShard),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const mostShards = 256;
function parseShard(text) {
    const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
    if (index === undefined || count === undefined || index < 1 || index > count || count > mostShards) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A shard is written i/n, such as 2/8: the second of eight parts, of ${mostShards} at most. It was "${text.slice(0, 40)}".`);
    }
    return { index, count };
}
function showShard({ index, count }) {
    return `${index}/${count}`;
}
function holds({ index, count }, key) {
    return hash(key) % count === index - 1;
}
function hash(key) {
    let state = 0x811c9dc5;
    for (let at = 0; at < key.length; at++)
        state = Math.imul(state ^ key.charCodeAt(at), 0x01000193);
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    return (state ^ (state >>> 13)) >>> 0;
}


/***/ })

};
