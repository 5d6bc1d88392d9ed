export const id = 256;
export const ids = [256,406];
export const modules = {

/***/ 256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep_sweep)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/organisation/plan.js
var plan = __webpack_require__(7479);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/run.js + 6 modules
var run = __webpack_require__(7108);
// EXTERNAL MODULE: ./lib/scan/checklist.js
var checklist = __webpack_require__(5177);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __webpack_require__(326);
// EXTERNAL MODULE: ./lib/source/history-ground.js + 25 modules
var history_ground = __webpack_require__(1816);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/source/git.js + 2 modules
var source_git = __webpack_require__(8963);
;// CONCATENATED MODULE: ./lib/organisation/clone.js




const patience = 3600;
async function mirror(name, { serverUrl, token }) {
    const folder = (0,external_node_path_.join)((0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'salesloft-guard-'))), 'mirror.git');
    const remove = () => (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, '..'), { recursive: true, force: true });
    const server = serverUrl.replace(/(?<!\/)\/+$/, '');
    try {
        const git = (0,source_git.requireGit)({ folder: (0,external_node_path_.join)(folder, '..'), gitDir: folder });
        await git.read(['clone', '--quiet', '--mirror', '--', `${server}/${name}.git`, folder], {
            reach: 'network',
            signal: AbortSignal.timeout(patience * 1000),
            env: authorisation(server, token),
        });
        return { git: (0,source_git.requireGit)({ folder, gitDir: folder }), folder, remove };
    }
    catch (error) {
        remove();
        throw error;
    }
}
function authorisation(server, token) {
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
        GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
    };
}

;// CONCATENATED MODULE: ./lib/organisation/sweep.js







async function* sweep({ chunk, ...how }) {
    for (const { name } of chunk)
        yield await swept(name, how);
}
async function swept(name, how) {
    try {
        const clone = await mirror(name, how.remote);
        try {
            return await read(name, clone, how);
        }
        finally {
            clone.remove();
        }
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X) && !(error instanceof errors/* UsageError */.eb))
            throw error;
        return { name, report: unread(error.message), failOn: how.failOn ?? 'error' };
    }
}
async function read(name, { git, folder }, { failOn, today }) {
    const asked = {
        folder,
        include: [],
        exclude: [],
        config: undefined,
        baseline: undefined,
        failOn,
    };
    const ground = await (0,history_ground.openHistoryGround)(asked, git, { refs: [], allObjects: false });
    const report = await (0,run/* run */.e)({ ...ground, strict: false, today });
    return {
        name,
        report: { ...report, source: { ...report.source, root: name } },
        failOn: ground.policy.failOn,
    };
}
function unread(why) {
    return {
        tool: { name: project/* name */.UU, version: project/* version */.rE },
        source: { kind: 'history', root: '' },
        coverage: {
            complete: false,
            files: { expected: 1, read: 0 },
            bytes: 0,
            unread: [{ path: '', reason: 'range-unavailable' }],
        },
        findings: [],
        checklist: (0,checklist/* checklist */.D)([], new Set()),
        summary: { errors: 0, warnings: 0, notes: 0, suppressed: 0, conclusion: 'success' },
        requested: [],
        notices: [why],
    };
}

// EXTERNAL MODULE: ./lib/output-file.js
var output_file = __webpack_require__(4121);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/cli/asked.js
var asked = __webpack_require__(6082);
// EXTERNAL MODULE: ./lib/cli/token.js
var token = __webpack_require__(4387);
;// CONCATENATED MODULE: ./lib/cli/sweep.js












async function sweep_sweep(invocation, io) {
    const output = invocation.text('output');
    if (output === undefined)
        throw new errors/* UsageError */.eb('Name the folder for the reports: --output reports.');
    const chunk = chunkOf(invocation);
    const remote = {
        serverUrl: io.env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        token: (0,token/* tokenIn */.j)(io.env),
    };
    const { failOn } = (0,asked/* askedBy */.A)(invocation);
    const today = new Date().toISOString().slice(0, 10);
    const codes = [];
    for await (const swept of sweep({ chunk, remote, failOn, today })) {
        const { name, report } = swept;
        const file = (0,external_node_path_.join)(output, `${name}.json`);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,output_file/* writeWhole */.f)(file, (0,json.json)(report));
        codes.push(codeOf(swept));
        io.error(`${(0,sanitise/* forLog */.Ig)(`${codes.length}/${chunk.length} ${name}: ${(0,headline/* verdict */.WJ)(report)}`)}\n`);
    }
    return codes.find((code) => code === errors/* exitCode */.I$.findings) ?? Math.max(errors/* exitCode */.I$.clean, ...codes);
}
function codeOf({ report, failOn }) {
    if ((0,run/* fails */.c)(report, failOn))
        return errors/* exitCode */.I$.findings;
    return report.coverage.complete ? errors/* exitCode */.I$.clean : errors/* exitCode */.I$.incomplete;
}
function chunkOf(invocation) {
    const [file] = invocation.operands;
    if (file === undefined)
        throw new errors/* UsageError */.eb('Name the plan: sweep plan.json --chunk 1 --output reports.');
    const { chunks } = (0,plan/* readPlan */.m)(sweep_read(file));
    const wanted = invocation.text('chunk') ?? '';
    const chunk = /^\d{1,3}$/.test(wanted) ? chunks[Number(wanted) - 1] : undefined;
    if (chunk === undefined)
        throw new errors/* UsageError */.eb(`--chunk takes a number from 1 to ${chunks.length}, not "${wanted}".`);
    return chunk;
}
function sweep_read(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The plan ${file} cannot be read.`, { cause: error });
    }
}


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function tokenIn(env) {
    const token = env['GH_TOKEN'] || env['GITHUB_TOKEN'] || '';
    if (token === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('Set GH_TOKEN (or GITHUB_TOKEN) to a token that may read the repositories.');
    return token;
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

/***/ 6300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   k2: () => (/* binding */ byRule),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* unused harmony export groupBy */
function digest(report) {
    const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
    return {
        current: open.filter(({ introduced }) => introduced !== false),
        existing: open.filter(({ introduced }) => introduced === false),
        suppressed: report.findings.filter(({ suppressed }) => suppressed !== undefined),
    };
}
const ranks = { error: 0, warning: 1, note: 2 };
function bySeverity(a, b) {
    return ranks[a.severity] - ranks[b.severity];
}
function factsOf(finding, rules) {
    const known = rules.find(({ id }) => id === finding.ruleId);
    return (known ?? { id: finding.ruleId, title: finding.title, why: '', fix: finding.remediation, references: [] });
}
function byRule(findings, rules) {
    const groups = new Map();
    for (const finding of findings)
        append(groups, `${finding.severity} ${finding.ruleId}`, finding);
    const order = new Map(rules.map(({ id }, index) => [id, index]));
    const position = ({ rule }) => order.get(rule.id) ?? rules.length;
    return [...groups.values()]
        .flatMap((found) => groupOf(found, rules))
        .sort((a, b) => bySeverity(a, b) || position(a) - position(b));
}
function groupOf(findings, rules) {
    const [first] = findings;
    return first === undefined ? [] : [{ rule: factsOf(first, rules), severity: first.severity, findings }];
}
function groupBy(findings, key) {
    const groups = new Map();
    for (const finding of findings)
        append(groups, key(finding), finding);
    return [...groups.values()];
}
function append(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


/***/ }),

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   QW: () => (/* binding */ incompleteText),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   bu: () => (/* binding */ outcome),
/* harmony export */   oN: () => (/* binding */ besides)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6300);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6891);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8191);



const nouns = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['note', 'note'],
];
function tally(findings) {
    const parts = nouns.flatMap(([severity, noun]) => {
        const found = findings.filter((finding) => finding.severity === severity).length;
        return found === 0 ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(found, noun)];
    });
    return parts.length === 0 ? 'nothing found' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(parts);
}
const subjects = {
    workspace: 'in the workspace',
    changes: 'in this change',
    history: 'in the history',
    staged: 'in the staged files',
    stdin: 'in the standard input',
};
function outcome({ summary, coverage }) {
    if (summary.conclusion === 'failure')
        return 'failed';
    return coverage.complete ? 'passed' : 'incomplete';
}
const outcomeWords = {
    passed: 'Passed',
    failed: 'Failed',
    incomplete: 'Incomplete',
};
function verdict(report) {
    const found = `${tally((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(report).current)} ${subjects[report.source.kind]}`;
    const whole = report.coverage.complete ? found : `${found}, but not everything was read`;
    return `${outcomeWords[outcome(report)]}: ${whole}`;
}
function besides(report) {
    const { existing, suppressed } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(report);
    const parts = [];
    if (existing.length > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(existing.length, 'finding')} from before this change`);
    if (suppressed.length > 0)
        parts.push((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(suppressed.length, 'suppressed finding'));
    return parts.length === 0 ? '' : `Not counted: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(parts)}.`;
}
function coverageText({ coverage }) {
    const files = `${share(coverage.files, 'file')} (${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .size */ .Ej)(coverage.bytes)})`;
    const commits = coverage.commits === undefined ? [] : [share(coverage.commits, 'commit')];
    const left = (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .harmlessCounts */ .WZ)(coverage.unread);
    const read = `Read ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([files, ...commits])}.`;
    return left === '' ? read : `${read} Left out: ${left}.`;
}
function share({ read, expected }, noun) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(read)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(expected, noun)}`;
}
function incompleteText({ coverage }) {
    if (coverage.complete)
        return '';
    const missing = (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .harmful */ ._$)(coverage.unread).length;
    const what = missing === 0 ? 'Part of what had to be read' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, 'item');
    return `${what} could not be read, so a credential there would not have been seen.`;
}


/***/ }),

/***/ 2704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ rows),
/* harmony export */   M: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);

const made = Symbol('rows');
const rows = (items, row) => ({
    *[made]() {
        for (const item of items)
            yield row(item);
    },
});
const pieceLength = 8192;
const longArray = 100;
function* jsonPieces(value) {
    let piece = '';
    for (const part of parts(value, '')) {
        piece += part;
        if (piece.length < pieceLength)
            continue;
        yield piece;
        piece = '';
    }
    yield `${piece}\n`;
}
function* parts(value, indent) {
    if (isRows(value))
        yield* list(value[made](), indent);
    else if (!isLarge(value))
        yield leaf(value, indent);
    else if (Array.isArray(value))
        yield* list(value, indent);
    else
        yield* fields(value, indent);
}
function* list(items, indent) {
    const inner = `${indent}  `;
    let before = '[\n';
    for (const item of items) {
        yield `${before}${inner}`;
        yield* parts(item, inner);
        before = ',\n';
    }
    yield before === '[\n' ? '[]' : `\n${indent}]`;
}
function* fields(value, indent) {
    const inner = `${indent}  `;
    let before = '{\n';
    for (const [name, item] of Object.entries(value)) {
        if (item === undefined)
            continue;
        yield `${before}${inner}${JSON.stringify(name)}: `;
        yield* parts(item, inner);
        before = ',\n';
    }
    yield `\n${indent}}`;
}
const leaf = (value, indent) => (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .forJson */ .Cx)(value).trimEnd().replaceAll('\n', `\n${indent}`);
const isRows = (value) => isObject(value) && made in value;
const isObject = (value) => typeof value === 'object' && value !== null;
function isLarge(value) {
    if (!isObject(value))
        return false;
    if (isRows(value) || (Array.isArray(value) && value.length > longArray))
        return true;
    return Object.values(value).some(isLarge);
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _json_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2704);

const json = (report) => [...jsonReport(report)].join('');
function jsonReport(report) {
    return (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPieces */ .M)({
        schemaVersion: 1,
        tool: { name: report.tool.name, version: report.tool.version },
        source: sourceFields(report.source),
        coverage: coverageFields(report.coverage),
        findings: (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .G)(report.findings, findingFields),
        checklist: report.checklist.map(({ id, title, status, findings }) => ({ id, title, status, findings })),
        summary: summaryFields(report.summary),
        ...(report.requested.length > 0 && { requested: report.requested.map(requestFields) }),
        ...(report.notices.length > 0 && { notices: report.notices }),
        ...(report.rotation && { rotation: report.rotation.map(rotationFields) }),
        ...(report.repositories && { repositories: report.repositories.map(repositoryFields) }),
    });
}
function sourceFields({ kind, root, base, head, shard }) {
    return { kind, root, base, head, shard };
}
function coverageFields({ complete, files, bytes, commits, unread }) {
    return {
        complete,
        files: { expected: files.expected, read: files.read },
        bytes,
        commits: commits && { expected: commits.expected, read: commits.read },
        unread: (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .rows */ .G)(unread, ({ path, reason }) => ({ path, reason })),
    };
}
function findingFields(finding) {
    return {
        ruleId: finding.ruleId,
        severity: finding.severity,
        confidence: finding.confidence,
        title: finding.title,
        message: finding.message,
        where: finding.where,
        path: finding.path,
        startLine: finding.startLine,
        startColumn: finding.startColumn,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
        commit: commitFields(finding.commit),
        removedBy: commitFields(finding.removedBy),
        inTip: finding.inTip,
        occurrences: finding.occurrences,
        lastPlace: finding.lastPlace && lastPlaceFields(finding.lastPlace),
        introduced: finding.introduced,
        evidence: finding.evidence,
        fingerprint: finding.fingerprint,
        suppressed: suppressedFields(finding.suppressed),
        verified: finding.verified,
        remediation: finding.remediation,
    };
}
function lastPlaceFields({ path, startLine, startColumn }) {
    return { path, startLine, startColumn };
}
function commitFields(commit) {
    return commit && { id: commit.id, author: commit.author, date: commit.date };
}
function suppressedFields(suppressed) {
    if (suppressed === undefined)
        return undefined;
    const { by, reason, owner, expires } = suppressed;
    return { by, reason, owner, expires };
}
function summaryFields({ errors, warnings, notes, suppressed, conclusion }) {
    return { errors, warnings, notes, suppressed, conclusion };
}
function rotationFields(entry) {
    const { key, holder, source, date, atLeast, ageDays, due, state, path, line, fingerprint } = entry;
    return { key, holder, source, date, atLeast, ageDays, due, state, path, line, fingerprint };
}
function repositoryFields(row) {
    const { name, errors, warnings, notes, complete, conclusion } = row;
    return { name, errors, warnings, notes, complete, conclusion };
}
function requestFields({ kind, path, line, detail }) {
    return { kind, path, line, detail };
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ meanings),
/* harmony export */   WZ: () => (/* binding */ harmlessCounts),
/* harmony export */   _$: () => (/* binding */ harmful)
/* harmony export */ });
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3773);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);


const meanings = {
    excluded: { one: 'file excluded by the policy', many: 'files excluded by the policy' },
    'symbolic-link': { one: 'symbolic link', many: 'symbolic links' },
    submodule: { one: 'submodule', many: 'submodules' },
    'lfs-pointer': { one: 'Git LFS pointer', many: 'Git LFS pointers' },
    'not-a-file': { one: 'entry that is no file', many: 'entries that are no files' },
    'permission-denied': { one: 'file without permission', many: 'files without permission' },
    vanished: { one: 'file that vanished', many: 'files that vanished' },
    'io-error': { one: 'file with a read error', many: 'files with a read error' },
    'missing-object': { one: 'missing git object', many: 'missing git objects' },
    'corrupt-object': { one: 'corrupt git object', many: 'corrupt git objects' },
    'range-unavailable': {
        one: 'unavailable range of commits',
        many: 'unavailable ranges of commits',
    },
};
function harmful(unread) {
    return unread.filter(({ reason }) => !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesComplete */ .EU)(reason));
}
function harmlessCounts(unread) {
    const counts = new Map();
    for (const { reason } of unread)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const parts = [...counts].filter(([reason]) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesComplete */ .EU)(reason));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parts.map(([reason, n]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(n)} ${n === 1 ? meanings[reason].one : meanings[reason].many}`));
}


/***/ })

};
