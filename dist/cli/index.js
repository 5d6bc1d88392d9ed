#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yL: () => (/* binding */ oneOf),
  wG: () => (/* binding */ parseInvocation),
  X8: () => (/* binding */ seeHelp)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(948);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/cli/options.js
var options = __nccwpck_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/arguments.js




function parseInvocation(args) {
    const [first = '', ...rest] = args;
    const command = options/* commands */.P.find(({ name }) => name === first);
    if (command === undefined && !first.startsWith('-') && first !== '')
        throw new errors/* UsageError */.eb(unknownCommand(first));
    const known = [...(command?.options ?? []), ...options/* generalOptions */.l];
    const { values, positionals } = parse(withValues(command === undefined ? args : rest, known), known, command);
    const most = command?.operand === undefined ? 0 : command.many === true ? Infinity : 1;
    if (positionals.length > most)
        throw new errors/* UsageError */.eb(command?.unexpected ?? `Unexpected argument "${positionals[most] ?? ''}". ${seeHelp}`);
    return {
        command: command?.name ?? '',
        operands: positionals,
        text: (option) => (values.get(option) ?? []).at(-1),
        texts: (option) => values.get(option) ?? [],
        given: (option) => values.has(option),
    };
}
function oneOf(values, option, given) {
    const value = values.find((candidate) => candidate === given);
    if (value === undefined)
        throw new errors/* UsageError */.eb(`--${option} takes one of ${values.join(', ')}, not "${given}".`);
    return value;
}
const seeHelp = 'Run with --help to see what there is.';
function withValues(args, known) {
    const alone = new Set(known.filter(({ optional }) => optional).map(({ name }) => `--${name}`));
    return args.flatMap((arg, at) => {
        if (!alone.has(arg))
            return alone.has(args[at - 1] ?? '') && isRange(arg) ? [] : [arg];
        const next = args[at + 1];
        return [`${arg}=${next !== undefined && isRange(next) ? next : ''}`];
    });
}
function isRange(word) {
    return /^[\w@^~{}/.-]*\w[@^~{}\w]*\.{2,3}[\w@^~{}/.-]*$/.test(word) && !word.startsWith('-');
}
function parse(args, known, command) {
    const options = Object.fromEntries(known.map(({ name, value }) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: true },
    ]));
    try {
        const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({
            args: [...args],
            options,
            strict: true,
            allowPositionals: true,
        });
        return {
            values: new Map(Object.entries(values).map(([name, list]) => [name, (list ?? []).map(String)])),
            positionals,
        };
    }
    catch (error) {
        throw new errors/* UsageError */.eb(refusal(error, known, command));
    }
}
function unknownCommand(typed) {
    const guess = (0,nearest/* nearest */.p)(typed, options/* commands */.P.map(({ name }) => name));
    const hint = guess === undefined
        ? `Commands: ${options/* commands */.P.map(({ name }) => name).join(', ')}.`
        : `Did you mean "${guess}"?`;
    return `There is no command "${typed}". ${hint}`;
}
function refusal(error, known, command) {
    const message = error instanceof Error ? error.message : String(error);
    const typed = /Unknown option '--?([^'=]*)/.exec(message)?.[1];
    if (typed === undefined)
        return `${message.split('\n')[0] ?? message}. ${seeHelp}`;
    const guess = (0,nearest/* nearest */.p)(typed, known.map(({ name }) => name));
    const where = command === undefined ? '' : ` of ${command.name}`;
    return `There is no option --${typed}${where}. ${guess === undefined ? seeHelp : `Did you mean --${guess}?`}`;
}


/***/ }),

/***/ 6082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy)
/* harmony export */ });
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9199);

const severities = ['error', 'warning', 'note', 'never'];
function askedBy(invocation) {
    const failOn = invocation.text('fail-on');
    return {
        folder: invocation.operands[0] ?? '.',
        include: invocation.texts('include'),
        exclude: invocation.texts('exclude'),
        config: invocation.text('config'),
        baseline: invocation.text('baseline'),
        failOn: failOn === undefined ? undefined : (0,_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(severities, 'fail-on', failOn),
    };
}


/***/ }),

/***/ 372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vd: () => (/* binding */ isAuditFormat),
/* harmony export */   bx: () => (/* binding */ audited)
/* harmony export */ });
/* unused harmony export asksForAuditLog */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);

function asksForAuditLog(invocation) {
    return invocation.given('audit-file') || isAuditFormat(invocation);
}
function isAuditFormat(invocation) {
    return invocation.text('format') === 'audit';
}
async function audited(invocation, io, { resource, folder }, body) {
    if (!asksForAuditLog(invocation))
        return body();
    const { withAuditLog } = await __nccwpck_require__.e(/* import() */ 333).then(__nccwpck_require__.bind(__nccwpck_require__, 9333));
    const output = isAuditFormat(invocation) ? invocation.text('output') : undefined;
    return withAuditLog({
        env: io.env,
        files: [...invocation.texts('audit-file'), ...(output === undefined ? [] : [output])],
        print: isAuditFormat(invocation) && output === undefined ? (lines) => io.out(lines) : undefined,
        checkouts: [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)('.'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)],
        resource,
        facts: { command: invocation.command },
    }, body);
}


/***/ }),

/***/ 518:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7066);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4585);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3547);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6811);
/* harmony import */ var _pour_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8900);






(0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .tuneEngine */ .B)();
let isLost = false;
let output;
function standardOutput() {
    if (output !== undefined)
        return output;
    output = process.stdout;
    output.on('error', (error) => {
        if (error.code === 'EPIPE' || isLost)
            return;
        isLost = true;
        process.exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.failed;
        standardError().write(`${_project_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}: The output could not be written: ${error.message}.\n`);
    });
    return output;
}
let errors;
function standardError() {
    errors ??= process.stderr.on('error', () => { });
    return errors;
}
const code = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)(process.argv.slice(2), {
    get stdin() {
        return process.stdin;
    },
    env: process.env,
    stdinIsTerminal: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0),
    stdoutIsTerminal: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(1),
    stderrIsTerminal: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(2),
    out: (text) => void standardOutput().write(text),
    outPieces: (pieces) => (0,_pour_js__WEBPACK_IMPORTED_MODULE_5__/* .pour */ .f)(pieces, standardOutput()),
    error: (text) => void standardError().write(text),
});
process.exitCode = isLost ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.failed : code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __nccwpck_require__(3547);
// EXTERNAL MODULE: ./lib/report/failure.js
var failure = __nccwpck_require__(7340);
// EXTERNAL MODULE: ./lib/cli/arguments.js + 1 modules
var cli_arguments = __nccwpck_require__(9199);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __nccwpck_require__(8191);
;// CONCATENATED MODULE: ./lib/report/progress.js

function progressLine(files, bytes, seconds) {
    const done = `Scanned ${(0,words/* count */.U9)(files, 'file')}, ${(0,words/* size */.Ej)(bytes)} in ${Math.floor(seconds)} s`;
    return seconds < 1 ? done : `${done} (${(0,words/* size */.Ej)(Math.round(bytes / seconds))} a second)`;
}

// EXTERNAL MODULE: ./lib/run.js + 6 modules
var run = __nccwpck_require__(7108);
// EXTERNAL MODULE: ./lib/cli/audited.js
var audited = __nccwpck_require__(372);
// EXTERNAL MODULE: ./lib/source/ground.js + 2 modules
var source_ground = __nccwpck_require__(1727);
// EXTERNAL MODULE: ./lib/cli/asked.js
var cli_asked = __nccwpck_require__(6082);
;// CONCATENATED MODULE: ./lib/cli/open.js



const sources = ['changes', 'history', 'staged', 'stdin'];
async function openAsked(invocation, io) {
    const ground = await openSource(invocation, io);
    const shard = invocation.text('shard');
    if (shard === undefined)
        return ground;
    const { parseShard } = await __nccwpck_require__.e(/* import() */ 879).then(__nccwpck_require__.bind(__nccwpck_require__, 6879));
    const { sharded } = await __nccwpck_require__.e(/* import() */ 440).then(__nccwpck_require__.bind(__nccwpck_require__, 440));
    return sharded(ground, parseShard(shard));
}
async function openSource(invocation, io) {
    const [chosen, second] = sources.filter((name) => invocation.given(name));
    const orphan = ['ref', 'all-objects', 'cache-file'].find((name) => invocation.given(name) && chosen !== 'history');
    if (orphan !== undefined)
        throw new errors/* UsageError */.eb(`--${orphan} says which history to read. Add --history.`);
    if (second !== undefined)
        throw new errors/* UsageError */.eb(`--${chosen ?? ''} and --${second} cannot go together. Choose one.`);
    return chosen === undefined ? (0,source_ground/* openGround */._)((0,cli_asked/* askedBy */.A)(invocation)) : openers[chosen](invocation, io);
}
const openers = {
    async changes(invocation) {
        const { withWrittenRange } = await __nccwpck_require__.e(/* import() */ 742).then(__nccwpck_require__.bind(__nccwpck_require__, 3742));
        const asked = (0,cli_asked/* askedBy */.A)(invocation);
        const git = await gitOf(asked.folder);
        return withWrittenRange(git, invocation.text('changes') || undefined, async (parsing, lookup) => {
            const [range, { openChangeGround }] = await Promise.all([parsing, __nccwpck_require__.e(/* import() */ 453).then(__nccwpck_require__.bind(__nccwpck_require__, 453))]);
            return openChangeGround(asked, { git, lookup, range, trust: 'base', existing: 'selected' });
        });
    },
    async history(invocation) {
        const { openHistoryGround } = await Promise.all(/* import() */[__nccwpck_require__.e(453), __nccwpck_require__.e(816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1816));
        const asked = (0,cli_asked/* askedBy */.A)(invocation);
        return openHistoryGround(asked, await gitOf(asked.folder), {
            refs: invocation.texts('ref'),
            allObjects: invocation.given('all-objects'),
            cacheFile: invocation.text('cache-file'),
        });
    },
    async staged(invocation) {
        const { openStaged, stagedTree } = await __nccwpck_require__.e(/* import() */ 19).then(__nccwpck_require__.bind(__nccwpck_require__, 9019));
        const asked = (0,cli_asked/* askedBy */.A)(invocation);
        const [ground, git] = [await (0,source_ground/* openGround */._)(asked), await gitOf(asked.folder)];
        const repository = ground.repository && { ...ground.repository, tree: stagedTree(git) };
        return { ...ground, source: openStaged(git), repository };
    },
    async stdin(invocation, io) {
        const { openStdin } = await __nccwpck_require__.e(/* import() */ 515).then(__nccwpck_require__.bind(__nccwpck_require__, 4515));
        const asked = (0,cli_asked/* askedBy */.A)(invocation);
        return { ...(await (0,source_ground/* openGround */._)(asked)), source: openStdin(io.stdin, asked.folder), repository: undefined };
    },
};
async function gitOf(folder) {
    const { locate, realFolder } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1175));
    const { requireGit } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8963));
    const place = locate(realFolder(folder));
    if (place === undefined) {
        throw new errors/* UsageError */.eb(`${folder} lies in no git repository, so it has no changes and no history. Scan the folder itself, or give a clone.`);
    }
    return requireGit(place);
}

// EXTERNAL MODULE: ./lib/cli/present.js
var present = __nccwpck_require__(5593);
;// CONCATENATED MODULE: ./lib/cli/scan.js








function scan(invocation, io) {
    (0,cli_arguments/* oneOf */.yL)([...present/* formats */.Fx, 'audit'], 'format', invocation.text('format') ?? 'text');
    const folder = invocation.operands[0] ?? '.';
    return (0,audited/* audited */.bx)(invocation, io, { resource: (0,external_node_path_.resolve)(folder), folder }, (log) => judged(invocation, io, log));
}
async function judged(invocation, io, log) {
    const strict = invocation.given('strict');
    const progress = io.stderrIsTerminal && !invocation.given('no-progress') ? progressOn(io) : undefined;
    const ground = await openAsked(invocation, io);
    const today = new Date().toISOString().slice(0, 10);
    const verifier = invocation.given('verify') ? (await __nccwpck_require__.e(/* import() */ 118).then(__nccwpck_require__.bind(__nccwpck_require__, 3118))).openVerifier() : undefined;
    const refused = [];
    const running = (0,run/* run */.e)({
        ...ground,
        strict,
        today,
        onRefused: (reason) => void refused.push(reason),
        ...(verifier === undefined ? {} : { onSecret: verifier.note }),
        ...(progress === undefined ? {} : { onProgress: progress.show }),
    });
    if (!(0,audited/* isAuditFormat */.Vd)(invocation))
        (0,present/* makeReady */.wE)(invocation);
    const found = await running;
    progress?.clear();
    const { report, verdicts } = (await verifier?.verify(found)) ?? { report: found, verdicts: new Map() };
    if (!(0,audited/* isAuditFormat */.Vd)(invocation))
        await (0,present/* present */.Eb)(report, invocation, io);
    const { failOn } = ground.policy;
    log?.decided({ report, failOn, refused, verdicts });
    return codeOf(report, failOn, strict);
}
function codeOf(report, failOn, strict) {
    if ((0,run/* fails */.c)(report, failOn))
        return errors/* exitCode */.I$.findings;
    return strict && !report.coverage.complete ? errors/* exitCode */.I$.incomplete : errors/* exitCode */.I$.clean;
}
function progressOn(io) {
    const started = performance.now();
    let drawn = started + 900;
    return {
        show(files, bytes) {
            const now = performance.now();
            if (now - drawn < 100)
                return;
            drawn = now;
            io.error(`\r\u001b[K${progressLine(files, bytes, (now - started) / 1000)}`);
        },
        clear() {
            if (drawn > started + 900)
                io.error('\r\u001b[K');
        },
    };
}

;// CONCATENATED MODULE: ./lib/cli/main.js





const runs = {
    scan: scan,
    baseline: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 47).then(__nccwpck_require__.bind(__nccwpck_require__, 2047))).baseline(invocation, io),
    merge: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 481).then(__nccwpck_require__.bind(__nccwpck_require__, 5481))).merge(invocation, io),
    plan: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 65).then(__nccwpck_require__.bind(__nccwpck_require__, 9065))).plan(invocation, io),
    sweep: async (invocation, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(453), __nccwpck_require__.e(816), __nccwpck_require__.e(256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 256))).sweep(invocation, io),
    rules: async (invocation, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(345), __nccwpck_require__.e(570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4570))).listRules(invocation, io),
    explain: async (invocation, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(345), __nccwpck_require__.e(281)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9281))).explain(invocation, io),
    verify: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 1421))).verify(invocation, io),
};
async function main(args, io) {
    try {
        const invocation = (0,cli_arguments/* parseInvocation */.wG)(args);
        if (invocation.given('version'))
            return print(io, `${project/* name */.UU} ${project/* version */.rE}\n`);
        if (invocation.given('help'))
            return print(io, (await __nccwpck_require__.e(/* import() */ 931).then(__nccwpck_require__.bind(__nccwpck_require__, 931))).help());
        const run = runs[invocation.command];
        if (run === undefined)
            throw new errors/* UsageError */.eb(`No command was given. ${cli_arguments/* seeHelp */.X8}`);
        return await run(invocation, io);
    }
    catch (error) {
        io.error(`${project/* name */.UU}: ${(0,failure/* failureText */.k)(error)}\n`);
        return errors/* exitCode */.I$.failed;
    }
}
function print(io, text) {
    io.out(text);
    return errors/* exitCode */.I$.clean;
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ commands),
/* harmony export */   l: () => (/* binding */ generalOptions)
/* harmony export */ });
const auditFile = {
    name: 'audit-file',
    value: 'FILE',
    help: 'Add one JSON line to this file for every decision of the run.',
};
const scanOptions = [
    { name: 'include', value: 'GLOB', repeat: true, help: 'Read only the files that match. May be repeated.' },
    {
        name: 'exclude',
        value: 'GLOB',
        repeat: true,
        help: 'Leave out the files that match; they are listed as unread. May be repeated.',
    },
    {
        name: 'config',
        value: 'FILE',
        help: 'The policy (default .github/salesloft-guard.yml, if it is there).',
    },
    { name: 'baseline', value: 'FILE', help: 'Findings that were there before, as `baseline` writes them.' },
    {
        name: 'changes',
        value: 'BASE..HEAD',
        optional: true,
        help: 'Judge what the range brings in (default: what HEAD has and its base has not).',
    },
    {
        name: 'history',
        help: 'Read every blob and commit message that the refs reach, each once, and say where each finding came and went.',
    },
    {
        name: 'ref',
        value: 'REF',
        repeat: true,
        help: 'With --history: only this branch, tag or commit. May be repeated.',
    },
    {
        name: 'all-objects',
        help: 'With --history: also what no ref reaches any more (stashes, the reflog, objects that no gc has removed).',
    },
    {
        name: 'cache-file',
        value: 'FILE',
        help: 'With --history: remember in FILE what was read clean, and read only what is new. Keep it outside of the repository.',
    },
    { name: 'staged', help: 'Judge what a commit made now would bring in.' },
    { name: 'stdin', help: 'Read standard input instead of a folder.' },
    {
        name: 'fail-on',
        value: 'SEVERITY',
        help: 'Lowest severity that fails: error (default), warning, note or never.',
    },
    { name: 'format', value: 'FORMAT', help: 'text (default), json, sarif, markdown, html or audit.' },
    { name: 'output', value: 'FILE', help: 'Write the report to a file instead of standard output.' },
    auditFile,
    { name: 'shard', value: 'I/N', help: 'Read one part of N; `merge` joins their JSON reports.' },
    {
        name: 'verify',
        help: 'Ask api.salesloft.com whether each credential found is live. Nothing is sent anywhere without this.',
    },
    { name: 'strict', help: 'Exit with 3 where something that had to be read was not.' },
    { name: 'no-progress', help: 'Print no progress line on long scans.' },
];
const commands = [
    {
        name: 'scan',
        operand: 'FOLDER',
        help: 'Scan what git tracks below the folder (or every file, without git).',
        options: scanOptions,
    },
    {
        name: 'baseline',
        operand: 'FOLDER',
        help: 'Write down the findings of today, so that only new ones fail.',
        options: [
            ...scanOptions.filter(({ name }) => ['include', 'exclude', 'config'].includes(name)),
            {
                name: 'output',
                value: 'FILE',
                help: 'Where to write (default .github/salesloft-guard-baseline.json).',
            },
        ],
    },
    {
        name: 'merge',
        operand: 'REPORT',
        many: true,
        help: 'Join JSON reports (files, or folders of them): the parts of a sharded scan, or those of many repositories.',
        options: [
            { name: 'format', value: 'FORMAT', help: 'text (default), json, sarif, markdown or html.' },
            ...scanOptions.filter(({ name }) => ['fail-on', 'output', 'strict'].includes(name)),
            {
                name: 'plan',
                value: 'FILE',
                help: 'Fail where a repository of this plan has no report.',
            },
        ],
    },
    {
        name: 'plan',
        operand: 'ORGANISATION',
        help: 'List the repositories of a GitHub organisation and pack them into chunks for `sweep`. Needs GH_TOKEN.',
        options: [
            { name: 'chunks', value: 'N', help: 'How many chunks there may be (default 16, at most 256).' },
            {
                name: 'include',
                value: 'GLOB',
                repeat: true,
                help: 'Only repositories whose owner/name matches. May be repeated.',
            },
            {
                name: 'exclude',
                value: 'GLOB',
                repeat: true,
                help: 'Not those whose owner/name matches. May be repeated.',
            },
            { name: 'output', value: 'FILE', help: 'Where to write the plan instead of standard output.' },
        ],
    },
    {
        name: 'sweep',
        operand: 'PLAN',
        help: 'Clone the repositories of one chunk of a plan, read their histories, and write a JSON report for each. Needs GH_TOKEN.',
        options: [
            { name: 'chunk', value: 'N', help: 'Which chunk, from 1.' },
            { name: 'output', value: 'FOLDER', help: 'Where the reports go, as OWNER/NAME.json.' },
            ...scanOptions.filter(({ name }) => name === 'fail-on'),
        ],
    },
    { name: 'rules', help: 'List the rules.', options: [] },
    {
        name: 'explain',
        operand: 'RULE',
        help: 'Say what a rule finds, why it matters and what to do.',
        options: [],
    },
    {
        name: 'verify',
        help: 'Ask Salesloft whether a credential is live: 0 live, 1 revoked, 2 unknown.',
        options: [
            {
                name: 'env',
                value: 'NAME',
                help: 'Read it from this environment variable instead of standard input.',
            },
            { name: 'format', value: 'FORMAT', help: 'text (default) or json.' },
            auditFile,
        ],
        unexpected: 'verify takes no argument. If it was the credential: it is now in the shell history and was in the list of processes, so treat it as leaked and rotate it. Pipe the next one in, or name an environment variable with --env.',
    },
];
const generalOptions = [
    { name: 'help', help: 'Print this help.' },
    { name: 'version', help: 'Print the version.' },
];


/***/ }),

/***/ 8900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ pour)
});

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
;// CONCATENATED MODULE: ./lib/cli/pour.js

async function pour(pieces, stream) {
    for (const piece of pieces) {
        if (stream.write(piece))
            continue;
        if (stream.destroyed)
            return;
        try {
            await (0,external_node_events_namespaceObject.once)(stream, 'drain');
        }
        catch {
            return;
        }
    }
}


/***/ }),

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   KA: () => (/* binding */ checkFormat),
/* harmony export */   wE: () => (/* binding */ makeReady)
/* harmony export */ });
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _rules_heads_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6272);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9199);



const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
function checkFormat(invocation) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(formats, 'format', invocation.text('format') ?? 'text');
}
async function present(report, invocation, io) {
    const output = invocation.text('output');
    const format = checkFormat(invocation);
    const render = await renderers[format]();
    const text = render(report, {
        rules: await factsFor(report, format),
        colour: output === undefined && wantsColour(io),
    });
    if (output !== undefined)
        (0,_output_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f)(output, text);
    else if (typeof text === 'string')
        io.out(text);
    else
        await io.outPieces(text);
}
function makeReady(invocation) {
    renderers[checkFormat(invocation)]().catch(() => { });
}
async function factsFor({ findings }, format) {
    const here = _rules_heads_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryHeads */ .im.flatMap(({ rule }) => rule ?? []);
    const suffices = findings.every(({ ruleId }) => here.some(({ id }) => id === ruleId));
    if (format === 'json' || (suffices && format !== 'sarif'))
        return here;
    return (await __nccwpck_require__.e(/* import() */ 345).then(__nccwpck_require__.bind(__nccwpck_require__, 5345))).rules;
}
const renderers = {
    text: async () => (await __nccwpck_require__.e(/* import() */ 295).then(__nccwpck_require__.bind(__nccwpck_require__, 295))).text,
    json: async () => (await __nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 7406))).jsonReport,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 8024))).sarifReport,
    markdown: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(950), __nccwpck_require__.e(476)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7476))).markdown,
    html: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(950), __nccwpck_require__.e(864)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3864))).html,
};
function wantsColour({ env, stdoutIsTerminal }) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    return (env['FORCE_COLOR'] ?? '') !== '' || (stdoutIsTerminal && env['TERM'] !== 'dumb');
}


/***/ }),

/***/ 914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
async function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const { Minimatch } = await __nccwpck_require__.e(/* import() */ 757).then(__nccwpck_require__.bind(__nccwpck_require__, 1138));
    const options = { dot: true, nocomment: true, nonegate: true };
    const patterns = globs.map((glob) => new Minimatch(glob, options));
    return (path) => patterns.some((pattern) => pattern.match(path));
}


/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export typingErrors */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates
        .map((candidate) => ({ candidate, errors: typingErrors(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ errors }) => errors <= limit)
        .sort((a, b) => a.errors - b.errors);
    return ranked[0]?.candidate;
}
function typingErrors(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const remove = (last[column] ?? 0) + 1;
            const insert = (current[column - 1] ?? 0) + 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
            current.push(Math.min(replace, remove, insert, swap));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 3774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   QK: () => (/* binding */ foreignMarkers),
/* harmony export */   k1: () => (/* binding */ policyPath)
/* harmony export */ });
const policyPath = '.github/salesloft-guard.yml';
const foreignMarkers = [
    'gitleaks:allow',
    'betterleaks:allow',
    'trufflehog:ignore',
    'pragma: allowlist secret',
    'secretlint-disable-line',
];
const defaultPolicy = {
    failOn: 'error',
    include: [],
    exclude: [],
    rules: {},
    environments: {},
    rotation: { maxAgeDays: 90, dueSoonDays: 14, keys: {} },
    webhooks: { handlers: [], verifiers: [] },
    suppressions: [],
    inline: [],
    customRules: [],
};


/***/ }),

/***/ 7109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName),
/* harmony export */   v: () => (/* binding */ problemLimit)
/* harmony export */ });
const problemLimit = 100;
function shownName(name) {
    return name.length > 40 ? `${name.slice(0, 8)}\u2026` : name;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ quotable)
/* harmony export */ });
function quotable(prose) {
    const short = prose.length > 300 ? `${prose.slice(0, 300)}\u2026` : prose;
    return short.replace(/[A-Za-z0-9_+=-]{20,}/g, (run) => (/\d/.test(run) ? `${run.slice(0, 4)}\u2026` : run));
}


/***/ }),

/***/ 1038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ copyOf)
/* harmony export */ });
function copyOf(slice) {
    const copy = Buffer.from(slice, 'latin1').toString('latin1');
    return copy === slice ? copy : ` ${slice}`.slice(1);
}


/***/ }),

/***/ 3773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ leavesComplete),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   dx: () => (/* binding */ unreadReasons)
/* harmony export */ });
const harmless = {
    excluded: true,
    'symbolic-link': true,
    submodule: true,
    'lfs-pointer': true,
    'not-a-file': true,
    'permission-denied': false,
    vanished: false,
    'io-error': false,
    'missing-object': false,
    'corrupt-object': false,
    'range-unavailable': false,
};
const unreadReasons = Object.keys(harmless);
function leavesComplete(reason) {
    return harmless[reason];
}
function tally() {
    const unread = [];
    let files = 0;
    let bytes = 0;
    return {
        read(count) {
            files++;
            bytes += count;
        },
        unread: (item) => void unread.push(item),
        files: () => files,
        bytes: () => bytes,
        coverage(commits, volume) {
            const missed = unread.filter(({ reason }) => !leavesComplete(reason)).length;
            return {
                complete: missed === 0 && isWhole(commits) && isWhole(volume?.files),
                files: volume?.files ?? { expected: files + missed, read: files },
                bytes: volume?.bytes ?? bytes,
                ...(commits === undefined ? {} : { commits }),
                unread,
            };
        },
    };
}
function isWhole(part) {
    return part === undefined || part.read === part.expected;
}


/***/ }),

/***/ 4585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ tuneEngine)
});

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./lib/engine.js

const flags = [
    '--semi-space-growth-factor=1',
    '--heap-growing-percent=50',
    '--invocation-count-for-maglev=4000',
];
function tuneEngine() {
    for (const flag of flags)
        (0,external_node_v8_namespaceObject.setFlagsFromString)(flag);
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ servesEnvironments)
/* harmony export */ });
/* harmony import */ var _workflows_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2154);

const settingsOfOne = /(?:^|[/._-])(?:dev|development|local|stage|staging|stg|uat|qa|prod|prd|production|live)\.(?:env|ya?ml|toml|ini|properties|tfvars|ts)$|(?:^|\/)appsettings\.\w{1,20}\.json$/i;
function servesEnvironments(path) {
    return settingsOfOne.test(path) || (0,_workflows_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorkflow */ ._)(path);
}


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   xU: () => (/* binding */ systemCode),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
const exitCode = {
    clean: 0,
    findings: 1,
    failed: 2,
    incomplete: 3,
};
class UsageError extends Error {
    name = 'UsageError';
}
class Unreadable extends Error {
    name = 'Unreadable';
    reason;
    constructor(reason, options) {
        super(reason, options);
        this.reason = reason;
    }
}
function systemCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function assertNever(value) {
    throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 2383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   IG: () => (/* binding */ linkMode),
/* harmony export */   wS: () => (/* binding */ submoduleMode)
/* harmony export */ });
const linkMode = '120000';
const submoduleMode = '160000';
function canonical(mode) {
    const bits = Number.parseInt(mode, 8);
    const isOrdinary = bits >> 12 === 0o10;
    return (isOrdinary ? 0o100644 | (bits & 0o100 ? 0o111 : 0) : bits).toString(8);
}


/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


function writeWhole(path, content) {
    const pieces = typeof content === 'string' ? [content] : content;
    try {
        if (isStream(path))
            writeAll((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'w'), pieces);
        else
            replace(path, pieces);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The report could not be written to ${path}: ${reason(error)} Nothing was left there.`, { cause: error });
    }
}
function isStream(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && (found.isCharacterDevice() || found.isFIFO());
}
function replace(path, pieces) {
    const temporary = `${path}.${process.pid}.tmp`;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
    try {
        writeAll(file, pieces, node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writeAll(file, pieces, settle = () => { }) {
    try {
        for (const piece of pieces) {
            const bytes = Buffer.from(piece);
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, written);
        }
        settle(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const reasons = {
    ENOSPC: 'the disk is full. Free some space or choose another place.',
    ENOENT: 'its folder does not exist. Create it first.',
    EACCES: 'permission is denied. Choose a folder you may write to.',
    EROFS: 'the file system is read-only. Choose another place.',
    EISDIR: 'it is a folder. Give the name of a file.',
};
function reason(error) {
    return reasons[(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error)] ?? `${error instanceof Error ? error.message : String(error)}.`;
}


/***/ }),

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iw: () => (/* binding */ fileUrl),
  UU: () => (/* binding */ project_name),
  Jk: () => (/* binding */ repository),
  QB: () => (/* binding */ ruleUrl),
  rE: () => (/* binding */ version)
});

// UNUSED EXPORTS: rawUrl

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = /*#__PURE__*/JSON.parse('{"UU":"salesloft-guard","rE":"0.1.0"}');
;// CONCATENATED MODULE: ./lib/project.js

const project_name = package_namespaceObject.UU;
const version = package_namespaceObject.rE;
const repository = 'https://github.com/salesloft-guard/salesloft-guard';
function ruleUrl(id) {
    return fileUrl(`docs/rules/${id}.md`);
}
function fileUrl(path) {
    return `${repository}/blob/main/${path}`;
}
function rawUrl(path) {
    return `${repository.replace('https://github.com/', 'https://raw.githubusercontent.com/')}/main/${path}`;
}


/***/ }),

/***/ 7340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ failureText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3547);
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4942);



function failureText(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
        return safe(error.message);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `${safe(text)}\nThis is a defect. Please report it: ${_project_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk}/issues`;
}
function safe(text) {
    return text.split('\n').map(_sanitise_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig).join('\n');
}


/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ forHtml),
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Cx: () => (/* binding */ forJson),
/* harmony export */   Et: () => (/* binding */ forJsonLine),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   S4: () => (/* binding */ guardCommands),
/* harmony export */   _5: () => (/* binding */ proseForMarkdown),
/* harmony export */   iY: () => (/* binding */ redactKeys)
/* harmony export */ });
const keyShaped = /(ak_)(?:\d+_)?((?:[0-9b-f]|a(?!k_)){64,})/gi;
function redactKeys(text) {
    return text.replace(keyShaped, (_, prefix, digits) => `${prefix}\u2026${digits.slice(-4)}`);
}
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u2065\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\u{e0000}\u{e0002}-\u{e001f}\u{e0080}-\u{e0fff}]/gu;
const shortEscapes = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\0': '\\0' };
function escapeOf(character) {
    const short = shortEscapes[character];
    if (short !== undefined)
        return short;
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    if (hex.length <= 2)
        return `\\x${hex.padStart(2, '0')}`;
    return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}
function visible(text) {
    return breakMarks(redactKeys(text).replace(hidden, escapeOf));
}
function breakMarks(text) {
    return text.replaceAll('##[', '## [');
}
function guardCommands(text) {
    return breakMarks(text).replace(/^(?=[^\S\r\n\u2028\u2029]*::)/gm, '| ');
}
function forLog(text) {
    return guardCommands(visible(text));
}
function forMarkdown(text) {
    const shown = visible(text).replaceAll('`', '\\x60').replaceAll('|', '\\x7c');
    return shown === '' ? '' : `\`${shown}\``;
}
const linked = /[@#]|:\/\/|www\.|mailto:|\bGH-\d|\b[0-9a-f]{7,64}\b/i;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
const marks = /[\\`*~[\]$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
function plainWord(word) {
    if (linked.test(word))
        return forMarkdown(word);
    return word.replace(/[&<>|]/g, (mark) => entities[mark] ?? mark).replace(marks, '\\$&');
}
function proseForMarkdown(text) {
    return visible(text)
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? forMarkdown(part.slice(1, -1)) : plainWords(part)))
        .join('');
}
function plainWords(text) {
    return text
        .split(/( +)/)
        .map((word, index) => (index % 2 === 1 ? word : plainWord(word)))
        .join('');
}
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function forHtml(text) {
    return visible(text).replace(/[&<>"']/g, (mark) => htmlEntities[mark] ?? mark);
}
const jsonMarks = new RegExp(`##(?=\\[)|(?!\\n)${hidden.source}`, 'gu');
function jsonEscape(found) {
    if (found === '##')
        return '#\\u0023';
    return Array.from({ length: found.length }, (_, at) => unit(found.charCodeAt(at))).join('');
}
function unit(code) {
    return `\\u${code.toString(16).padStart(4, '0')}`;
}
function forJson(value) {
    return jsonText(value, 2);
}
function forJsonLine(value) {
    return jsonText(value, 0);
}
function jsonText(value, indent) {
    const plain = JSON.stringify(value, undefined, indent);
    const text = plain.search(keyShaped) === -1 ? plain : JSON.stringify(value, redacting, indent);
    return `${text.replace(jsonMarks, jsonEscape)}\n`;
}
function redacting(_key, item) {
    return typeof item === 'string' ? redactKeys(item) : item;
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
function number(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function count(value, noun) {
    if (value === 1)
        return `1 ${noun}`;
    return `${number(value)} ${/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
const units = ['kB', 'MB', 'GB', 'TB'];
function size(bytes) {
    let amount = bytes;
    let name;
    for (const unit of units) {
        if (amount < 999.5)
            break;
        amount /= 1000;
        name = unit;
    }
    if (name === undefined)
        return count(bytes, 'byte');
    return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${name}`;
}
function list(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
function sentence(phrase) {
    const trimmed = phrase.trim();
    return /[.!?\u2026]$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`;
}
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = '';
        }
        line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}


/***/ }),

/***/ 8293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mU: () => (/* binding */ daysAfter)
/* harmony export */ });
const dayMilliseconds = 86_400_000;
function daysBetween(from, to) {
    return Math.round((startOf(to) - startOf(from)) / dayMilliseconds);
}
function daysAfter(day, days) {
    const [date = ''] = new Date(startOf(day) + days * dayMilliseconds).toISOString().split('T');
    return date;
}
function dayOf(moment) {
    const time = Date.parse(moment);
    if (Number.isNaN(time))
        return undefined;
    const [day = ''] = new Date(time).toISOString().split('T');
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
}
const startOf = (day) => Date.parse(`${day}T00:00:00Z`);
function standingOf(age, { maxAgeDays, dueSoonDays }) {
    if (age > 2 * maxAgeDays)
        return 'far-overdue';
    if (age > maxAgeDays)
        return 'overdue';
    return age >= maxAgeDays - dueSoonDays ? 'due-soon' : 'current';
}


/***/ }),

/***/ 1792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cm: () => (/* binding */ isLeak),
/* harmony export */   uo: () => (/* binding */ isCredential),
/* harmony export */   xk: () => (/* binding */ leakRules)
/* harmony export */ });
const leakRules = [
    'api-key',
    'oauth-client-secret',
    'oauth-token',
    'webhook-token',
    'credential-assignment',
    'bearer-token',
    'url-credential',
    'client-exposed-key',
];
const leaks = new Set(leakRules);
const others = new Set(['dotenv-committed', 'shared-environment-key']);
function isLeak({ ruleId }) {
    return leaks.has(ruleId);
}
function isCredential({ ruleId }) {
    return leaks.has(ruleId) || others.has(ruleId);
}


/***/ }),

/***/ 7834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inIncidentWindow),
/* harmony export */   fZ: () => (/* binding */ incidentTag)
/* harmony export */ });
/* unused harmony export incidentEnd */
const incidentEnd = '2025-09-01';
function inIncidentWindow(day) {
    return day < incidentEnd;
}
const incidentTag = 'there since before September 2025: it belongs to the Salesloft incident window';


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ isManifest),
/* harmony export */   q: () => (/* binding */ dotenvNotIgnored)
/* harmony export */ });
/* harmony import */ var _scan_dotenv_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8711);

const toIgnore = ['.env', '.env.local', '.env.development.local', '.env.production.local'];
const manifest = /^(?:package\.json|pyproject\.toml|requirements[\w.-]*\.txt|Pipfile|setup\.(?:py|cfg)|Gemfile|composer\.json|go\.mod|Cargo\.toml|mix\.exs|pubspec\.yaml)$/;
const dotenvLibrary = /["'\s/:](?:dotenv|dotenvx|@dotenvx\/dotenvx|dotenv-[\w-]+|python-dotenv|django-environ|environs|python-decouple|phpdotenv|symfony\/dotenv|godotenv|dotenvy|flutter_dotenv|dotenv_parser)\b/;
const partsOfNames = ['dotenv', 'environ', 'decouple'];
const usesLibrary = (text) => partsOfNames.some((part) => text.includes(part)) && dotenvLibrary.test(text);
const dotenvNotIgnored = {
    kind: 'repository',
    id: 'dotenv-not-ignored',
    severity: 'warning',
    title: '.env files are not ignored by git',
    why: 'The next `git add .` commits whatever stands in a .env file, and with it the credentials.',
    fix: 'Add these lines to .gitignore: `.env`, `.env.local`, `.env.*.local` (and `!.env.example` after them where a wider pattern hides it).',
    references: ['https://git-scm.com/docs/gitignore', 'https://12factor.net/config'],
    examples: [
        { path: 'package.json', text: '{}', hits: 1, note: 'no .gitignore' },
        { path: '.gitignore', text: '.env\n', hits: 1, note: '.env.local is left' },
        { path: '.gitignore', text: '.env*\n!.env\n', hits: 1, note: 'a negation brings it back' },
        {
            path: '.gitignore',
            text: '/.env*\n',
            hits: 1,
            note: 'the package below uses dotenv too',
            others: { 'packages/api/package.json': '{"dependencies": {"dotenv": "16"}}' },
        },
        { path: '.gitignore', text: '.env\n.env.local\n.env.*.local\n', hits: 0 },
        { path: '.gitignore', text: '.env*\n!.env.example\n', hits: 0 },
        {
            path: '.gitignore',
            text: '/.env*\n',
            hits: 0,
            note: 'a nested file covers the package',
            others: { 'api/.gitignore': '.env*', 'api/.env.example': 'A=\n' },
        },
    ],
    selects: isManifest,
    collect: ({ path, text }) => {
        const uses = isManifest(path) ? usesLibrary(text) : (0,_scan_dotenv_js__WEBPACK_IMPORTED_MODULE_0__/* .isDotenvFamily */ .pr)(path) && (0,_scan_dotenv_js__WEBPACK_IMPORTED_MODULE_0__/* .isExampleName */ .wu)(path);
        return uses ? folderOf(path) : undefined;
    },
    applies: (_folders, { repository }) => repository !== undefined,
    judge: async (folders, { repository }) => {
        if (repository === undefined)
            return [];
        const places = [...new Set(['', ...folders])].sort();
        const candidates = places.flatMap((folder) => toIgnore.map((name) => folder + name));
        const ignored = await repository.ignored(candidates);
        return places.flatMap((folder) => {
            const open = toIgnore.filter((name) => !ignored.has(folder + name));
            if (open.length === 0)
                return [];
            const where = folder === '' ? '' : ` in ${folder}`;
            return [
                {
                    path: `${folder}.gitignore`,
                    identity: folder,
                    message: `git does not ignore ${open.join(', ')}${where}`,
                },
            ];
        });
    },
};
function isManifest(path) {
    return manifest.test((0,_scan_dotenv_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path));
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 9114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ selectedBy),
/* harmony export */   n: () => (/* binding */ enabledRules)
/* harmony export */ });
/* harmony import */ var _heads_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6272);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1745);


function enabledRules({ rules: levels, customRules }) {
    const on = ({ id }) => !(0,_level_js__WEBPACK_IMPORTED_MODULE_1__/* .isOff */ .g)({ id }, levels);
    const custom = customRules.filter(on);
    return {
        text: [..._heads_js__WEBPACK_IMPORTED_MODULE_0__/* .textHeads */ .BK.filter(on), ...custom.map(({ id }) => ({ id }))],
        repository: _heads_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryHeads */ .im.filter(on),
        keywords: custom.flatMap(({ keywords }) => keywords),
        levels,
        custom,
    };
}
function selectedBy({ text, repository, }) {
    const selects = new Set([...text, ...repository].flatMap((head) => head.selects ?? []));
    selects.delete(_heads_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingByPath */ .c$);
    const each = [...selects];
    return (path) => {
        for (const select of each)
            if (select(path))
                return true;
        return false;
    };
}


/***/ }),

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ textHeads),
/* harmony export */   Zl: () => (/* binding */ ruleIds),
/* harmony export */   c$: () => (/* binding */ nothingByPath),
/* harmony export */   im: () => (/* binding */ repositoryHeads)
/* harmony export */ });
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3774);
/* harmony import */ var _environments_selected_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8173);
/* harmony import */ var _scan_dotenv_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8711);
/* harmony import */ var _workflows_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2154);
/* harmony import */ var _dotenv_not_ignored_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7734);





const textHeads = [
    { id: 'api-key' },
    { id: 'url-credential' },
    { id: 'client-exposed-key' },
    { id: 'webhook-token' },
    { id: 'oauth-client-secret' },
    { id: 'oauth-token' },
    { id: 'bearer-token' },
    { id: 'credential-assignment' },
    { id: 'insecure-transport' },
    { id: 'credential-logged' },
    { id: 'dotenv-committed', selects: _scan_dotenv_js__WEBPACK_IMPORTED_MODULE_2__/* .isDotenvFamily */ .pr },
];
const nothingByPath = () => false;
const namesHandlers = ({ policy }) => policy.webhooks.handlers.length > 0;
const repositoryHeads = [
    {
        id: 'dotenv-not-ignored',
        selects: _dotenv_not_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifest */ .Y,
        stands: ({ repository }) => repository !== undefined,
        hears: (path) => (0,_dotenv_not_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifest */ .Y)(path) || (0,_scan_dotenv_js__WEBPACK_IMPORTED_MODULE_2__/* .isDotenvFamily */ .pr)(path),
        rule: _dotenv_not_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .dotenvNotIgnored */ .q,
    },
    {
        id: 'workflow-secret-exposure',
        selects: _workflows_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorkflow */ ._,
        hears: (path, text) => ((0,_workflows_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorkflow */ ._)(path) || (0,_workflows_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isAction */ .v)(path)) && text.includes('inherit'),
    },
    { id: 'audit-log-missing', selects: nothingByPath },
    {
        id: 'stale-key',
        selects: (path) => path === _config_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyPath */ .k1,
        hears: (path, text) => /\.ya?ml$/i.test(path) && text.includes('rotation'),
        stands: ({ policy, secrets }) => Object.keys(policy.rotation.keys).length > 0 || secrets !== undefined,
    },
    { id: 'webhook-unverified', selects: nothingByPath, stands: namesHandlers },
    { id: 'webhook-wrong-digest', selects: nothingByPath, stands: namesHandlers },
    { id: 'webhook-parsed-body', selects: nothingByPath, stands: namesHandlers },
    { id: 'webhook-unsafe-compare', selects: nothingByPath, stands: namesHandlers },
    { id: 'excessive-scope', selects: nothingByPath },
    { id: 'shared-environment-key', selects: _environments_selected_js__WEBPACK_IMPORTED_MODULE_4__/* .servesEnvironments */ .X },
    {
        id: 'single-service-account',
        selects: nothingByPath,
        hears: (path, text) => (0,_workflows_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorkflow */ ._)(path) && text.includes('secrets'),
    },
];
const ruleIds = [...textHeads, ...repositoryHeads].map(({ id }) => id);


/***/ }),

/***/ 1745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ leveled),
/* harmony export */   g: () => (/* binding */ isOff)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5777);

function isOff({ id }, levels) {
    return levelOf(id, levels) === 'off';
}
function leveled(rule, levels) {
    const level = levelOf(rule.id, levels);
    return level === undefined || level === 'off' ? rule : withSeverity(rule, level);
}
function levelOf(id, levels) {
    return Object.hasOwn(levels, id) ? levels[id] : undefined;
}
function withSeverity(rule, severity) {
    if (rule.kind === 'repository') {
        const judge = async (facts, judging) => {
            const said = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .V)(await rule.judge(facts, judging));
            return { ...said, hits: said.hits.map((hit) => ({ ...hit, severity })) };
        };
        return { ...rule, severity, judge };
    }
    return { ...rule, severity, find: (text) => [...rule.find(text)].map((hit) => ({ ...hit, severity })) };
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
function verdictOf(said) {
    return 'hits' in said ? said : { hits: said };
}


/***/ }),

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ fails),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/attempt.js

const nothingFound = { candidates: [], further: 0 };
function scanDocument(document, scanning) {
    try {
        const scanned = scanning.scanner.scan(document, scanning.keeping);
        if (scanned instanceof Promise)
            return settled(scanned, document, scanning);
        scanning.count?.read(scanned.bytes);
        return scanned;
    }
    catch (error) {
        return unread(error, document, scanning);
    }
}
async function settled(scanned, document, scanning) {
    try {
        const found = await scanned;
        scanning.count?.read(found.bytes);
        return found;
    }
    catch (error) {
        return unread(error, document, scanning);
    }
}
function unread(error, { path }, { count }) {
    if (!(error instanceof errors/* Unreadable */.IO))
        throw error;
    count?.unread({ path, reason: error.reason });
    return nothingFound;
}
function addTo(found, { candidates, further }) {
    return candidates.length === 0 ? further : found.add(candidates) + further;
}

// EXTERNAL MODULE: ./lib/coverage.js
var coverage = __nccwpck_require__(3773);
;// CONCATENATED MODULE: ./lib/nothing-read.js

function refuseIfUnread(source, count) {
    const told = hasReadNothing(source, count) ? explained[source.facts.kind] : undefined;
    if (told === undefined)
        return;
    const [what, advice] = told(source.facts.root);
    throw new errors/* UsageError */.eb(`${what} A run that reads nothing proves nothing, so it fails. ${advice}`);
}
function hasReadNothing({ facts, commits, volume }, count) {
    if (facts.shard !== undefined)
        return false;
    if (facts.kind === 'workspace')
        return count.files() === 0;
    const { complete, files } = count.coverage(commits, volume);
    return !complete && files.read === 0 && commits?.read === 0;
}
const explained = {
    workspace: (root) => [
        `Nothing was read under ${root}: git tracks no file there, none of them is on disk, or every file was left out.`,
        'Check the folder, that the repository is checked out, and the include and exclude patterns.',
    ],
    history: (root) => [
        `Nothing of the history of ${root} could be read: its refs name objects that git does not find.`,
        'Run git fsck there, and fetch or clone the repository anew.',
    ],
};

// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __nccwpck_require__(3547);
// EXTERNAL MODULE: ./lib/rotation/age.js
var age = __nccwpck_require__(8293);
// EXTERNAL MODULE: ./lib/rotation/credentials.js
var credentials = __nccwpck_require__(1792);
// EXTERNAL MODULE: ./lib/rotation/incident.js
var incident = __nccwpck_require__(7834);
;// CONCATENATED MODULE: ./lib/rotation/first-seen.js



const mostLines = 300;
async function firstSeen(items, kind, repository) {
    const asked = kind === 'workspace' ? items.filter(isOnDisk).slice(0, mostLines) : [];
    const lines = asked.map(({ finding: { path, startLine } }) => ({ path: path ?? '', line: startLine }));
    const answers = asked.length === 0 ? [] : ((await repository?.firstCommits?.(lines)) ?? []);
    const known = new Map(asked.map((item, index) => [item, answers[index]]));
    return {
        items: items.map((item) => withCommit(item, known.get(item))),
        since: sinceWhen(items.map((item) => [item.finding, known.get(item)])),
    };
}
function isOnDisk({ finding }) {
    return (0,credentials/* isLeak */.cm)(finding) && finding.path !== null && finding.commit === undefined;
}
function withCommit(item, first) {
    return first?.exact === true ? { ...item, finding: { ...item.finding, commit: first.commit } } : item;
}
function sinceWhen(found) {
    const since = new Map();
    for (const [finding, first] of found) {
        const date = first?.commit.date ?? finding.commit?.date;
        const day = date === undefined || !(0,credentials/* isLeak */.cm)(finding) ? undefined : (0,age/* dayOf */.kb)(date);
        const known = since.get(finding.fingerprint);
        if (day !== undefined && (known === undefined || day < known.day))
            since.set(finding.fingerprint, { day, exact: first?.exact ?? true });
    }
    return since;
}
function tagged(item, since) {
    const { finding } = item;
    const day = (0,credentials/* isLeak */.cm)(finding) ? since.get(finding.fingerprint)?.day : undefined;
    if (day === undefined || !(0,incident/* inIncidentWindow */.C)(day))
        return item;
    return { ...item, finding: { ...finding, message: `${finding.message}; ${incident/* incidentTag */.fZ}` } };
}

// EXTERNAL MODULE: ./lib/scan/checklist.js
var checklist = __nccwpck_require__(5177);
// EXTERNAL MODULE: ./lib/scan/findings.js + 1 modules
var scan_findings = __nccwpck_require__(2467);
// EXTERNAL MODULE: ./lib/scan/gathering.js
var scan_gathering = __nccwpck_require__(8140);
// EXTERNAL MODULE: ./lib/scan/introduced.js
var introduced = __nccwpck_require__(854);
// EXTERNAL MODULE: ./lib/rules/enabled.js
var enabled = __nccwpck_require__(9114);
// EXTERNAL MODULE: ./lib/rules/level.js
var level = __nccwpck_require__(1745);
// EXTERNAL MODULE: ./lib/scan/document.js + 1 modules
var scan_document = __nccwpck_require__(7812);
// EXTERNAL MODULE: ./lib/scan/judgement.js
var judgement = __nccwpck_require__(174);
;// CONCATENATED MODULE: ./lib/scan/ready-rules.js

function readyRules({ text, repository }) {
    const selecting = text.flatMap(({ selects }) => selects ?? []);
    const hearing = repository.filter(({ hears }) => hears !== undefined);
    const ready = repository.flatMap(({ id, rule, hears }) => (rule && hears ? [{ id, rule, hears }] : []));
    const facts = new Map(ready.map(({ id }) => [id, new Map()]));
    return {
        facts,
        take(document, { windows }) {
            const [window, more] = Array.isArray(windows) ? windows : [];
            if (window?.byPathAlone !== true || more !== undefined)
                return false;
            const { path, text: words } = window.text;
            if (selecting.some((selects) => selects(path)))
                return false;
            if (hearing.some(({ rule, hears }) => rule === undefined && hears?.(path, words) === true))
                return false;
            if (!(0,scan_document/* givesFacts */.uG)(document))
                return true;
            for (const { id, rule, hears } of ready) {
                const fact = hears(path, words) ? rule.collect(window.text, []) : undefined;
                if (fact === undefined)
                    facts.get(id)?.delete(path);
                else
                    facts.get(id)?.set(path, fact);
            }
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/on-demand.js





const none = [];
function scannerOnDemand({ rules, markers, onSecret }) {
    const read = (0,scan_document/* documentReader */.vS)(rules.keywords);
    const selected = (0,enabled/* selectedBy */.B)(rules);
    const ready = readyRules(rules);
    let scanner;
    const loaded = async () => {
        const { scannerOf } = await __nccwpck_require__.e(/* import() */ 345).then(__nccwpck_require__.bind(__nccwpck_require__, 5345));
        return (scanner ??= scannerOf(rules, {
            markers,
            read,
            gathered: ready.facts,
            ...(onSecret && { onSecret }),
        }));
    };
    const judgedOnceLoaded = async (document, reading, keeping) => (await loaded()).judge(document, reading, keeping);
    return {
        scan(document, keeping) {
            const reading = read(document, document.where === 'file' && selected(document.path));
            if (reading.windows === scan_document/* nothing */.s6 || (scanner === undefined && ready.take(document, reading)))
                return { bytes: reading.bytes, candidates: none, further: 0 };
            return scanner?.judge(document, reading, keeping) ?? judgedOnceLoaded(document, reading, keeping);
        },
        async judgeRepository(judging) {
            if (scanner !== undefined)
                return scanner.judgeRepository(judging);
            const standing = rules.repository.filter(({ id, stands }) => stands?.(judging) === true || (ready.facts.get(id)?.size ?? 0) > 0);
            if (standing.some(({ rule }) => rule === undefined))
                return (await loaded()).judgeRepository(judging);
            const few = standing.flatMap(({ rule }) => (rule === undefined ? [] : (0,level/* leveled */.C)(rule, rules.levels)));
            const gathered = new Map(few.map((rule) => [rule, [...(ready.facts.get(rule.id)?.values() ?? [])]]));
            return (0,judgement/* judgementOf */.l)(few, { gathered, judging, markers });
        },
    };
}

// EXTERNAL MODULE: ./lib/config/problem.js
var config_problem = __nccwpck_require__(7109);
// EXTERNAL MODULE: ./lib/config/quote.js
var quote = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/scan/suppress.js



function suppress(candidates, options) {
    const policy = new Map(options.policy.map((entry) => [entry.fingerprint, entry]));
    const baseline = new Set(options.baseline.map((entry) => entry.fingerprint));
    const judged = candidates.map((candidate) => {
        const inline = judgeInline(candidate, options);
        const { fingerprint } = candidate.finding;
        const by = byPolicy(policy.get(fingerprint), options.today) ??
            inline.by ??
            (baseline.has(fingerprint) ? { by: 'baseline' } : undefined);
        return {
            finding: by === undefined ? candidate.finding : { suppressed: by, ...candidate.finding },
            inline,
        };
    });
    const present = new Set(candidates.map(({ finding }) => finding.fingerprint));
    return {
        findings: judged.map(({ finding }) => finding),
        notices: [
            ...limited(expired(options, present)),
            ...limited(distinct(inlineNotices(judged))),
            ...(options.reportUnused === true ? limited(unused(options, present)) : []),
        ],
        requested: distinct(judged.flatMap(({ inline }) => inline.requested)),
    };
}
function inlineNotices(judged) {
    return judged
        .filter(({ inline }) => inline.notices.length > 0)
        .toSorted((a, b) => (0,scan_findings/* byPlace */.hz)(a.finding, b.finding))
        .flatMap(({ inline }) => inline.notices);
}
function byPolicy(entry, today) {
    if (entry === undefined || isExpired(entry, today))
        return undefined;
    const { reason, owner, expires } = entry;
    return {
        by: 'fingerprint',
        reason: (0,quote/* quotable */.E)(reason),
        ...(owner === undefined ? {} : { owner: (0,quote/* quotable */.E)(owner) }),
        ...(expires === undefined ? {} : { expires }),
    };
}
function isExpired({ expires }, today) {
    return expires !== undefined && expires < today;
}
const silent = { notices: [], requested: [] };
function judgeInline({ finding, inline = [] }, options) {
    if (inline.length === 0 || finding.where !== 'file')
        return silent;
    const usable = inline.filter((comment) => refusal(comment, finding) === undefined);
    const [first] = usable;
    if (first === undefined)
        return { ...silent, notices: inline.map((comment) => notHonoured(comment, finding)) };
    const honours = options.honoursInline ?? isNotIntroduced;
    if (!honours(finding))
        return { ...silent, requested: [inlineRequest(first, finding)] };
    return {
        ...silent,
        by: { by: first.marker, ...(first.reason === undefined ? {} : { reason: (0,quote/* quotable */.E)(first.reason) }) },
    };
}
function isNotIntroduced({ introduced }) {
    return introduced !== true;
}
function refusal({ problem, rules }, { ruleId }) {
    if (problem !== undefined)
        return problem;
    if (rules === 'every' || rules.includes(ruleId))
        return undefined;
    return `names ${rules.map(config_problem/* shownName */.H).join(', ')}, but the finding is ${ruleId}`;
}
function notHonoured(comment, finding) {
    const why = refusal(comment, finding) ?? '';
    return notice('suppression-not-honoured', `${placeOf(finding)}: the comment ${comment.marker} ${why}.`);
}
function inlineRequest({ marker, reason }, { path, startLine, ruleId }) {
    const why = reason === undefined ? `by the comment ${marker}` : (0,quote/* quotable */.E)(reason);
    return { kind: 'inline', path: path ?? '', line: startLine, detail: `ignores ${ruleId}: ${why}` };
}
function expired({ policy, today }, present) {
    return policy
        .filter((entry) => isExpired(entry, today) && present.has(entry.fingerprint))
        .map(({ fingerprint, owner, expires }) => notice('suppression-expired', `The suppression of ${(0,config_problem/* shownName */.H)(fingerprint)}${owner === undefined ? '' : ` (${(0,quote/* quotable */.E)(owner)})`} expired on ${expires}; its finding counts again.`));
}
function unused({ policy, baseline }, present) {
    const gone = baseline.filter(({ fingerprint }) => !present.has(fingerprint)).length;
    const entries = gone === 1 ? '1 entry of the baseline matches' : `${gone} entries of the baseline match`;
    return [
        ...policy
            .filter(({ fingerprint }) => !present.has(fingerprint))
            .map(({ fingerprint }) => notice('suppression-unused', `The suppression of ${(0,config_problem/* shownName */.H)(fingerprint)} matches no finding; remove it.`)),
        ...(gone === 0
            ? []
            : [
                notice('suppression-unused', `${entries} no finding; write it anew with \`salesloft-guard baseline\`.`),
            ]),
    ];
}
function notice(id, message) {
    return { id, message };
}
function placeOf({ path, startLine }) {
    return `${path ?? ''}:${startLine}`;
}
function limited(notices) {
    const most = 20;
    const [first] = notices;
    if (first === undefined || notices.length <= most)
        return notices;
    return [...notices.slice(0, most), notice(first.id, `${notices.length - most} more of the same kind.`)];
}
function distinct(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

;// CONCATENATED MODULE: ./lib/run.js











async function run(world) {
    const { source, policy } = world;
    const scanner = scannerOnDemand({ ...world, markers: policy.inline });
    const count = (0,coverage/* tally */.N4)();
    const gathering = world.gathering ?? scan_gathering/* everyFinding */.B;
    const found = gathering();
    const aside = gathering();
    const touched = new Set();
    let dropped = 0;
    const keeping = (into) => world.gathering === undefined ? { most: scan_gathering/* mostFindings */.Y } : { into };
    const counted = { scanner, count, keeping: keeping(found) };
    const uncounted = { scanner, keeping: keeping(aside) };
    for await (const batch of batchesOf(source.documents())) {
        for (const item of batch) {
            if ('bytes' in item)
                count.read(item.bytes);
            else if ('reason' in item)
                count.unread(item);
            else {
                if (item.introduced === true)
                    touched.add(item.path);
                const scanned = scanDocument(item, item.aside === true ? uncounted : counted);
                const held = scanned instanceof Promise ? await scanned : scanned;
                if (item.aside === true)
                    aside.add(held.candidates);
                else
                    dropped += addTo(found, held);
            }
            world.onProgress?.(count.files(), count.bytes());
        }
    }
    refuseIfUnread(source, count);
    const gathered = await found.settle();
    const all = [...gathered, ...(await aside.settle())];
    const { items, since } = await firstSeen(all, source.facts.kind, world.repository);
    const present = [...found.present(), ...aside.present()];
    const dates = source.facts.kind === 'history' ? {} : { since };
    const judged = await scanner.judgeRepository({
        ...judgingOf(world, all),
        found: present,
        touched,
        ...dates,
    });
    const { applied, rotation } = judged;
    const own = items.slice(0, gathered.length);
    const hits = judged.candidates.slice(0, Math.max(0, scan_gathering/* mostFindings */.Y - own.length));
    dropped += judged.candidates.length - hits.length;
    const open = [...own, ...hits.map((candidate) => sided(source, candidate, touched))];
    const settled = (await withoutOld(source, open, scanner)).map((candidate) => tagged(candidate, since));
    const notices = [...world.notices, ...judged.notices, ...excess(dropped)];
    return reportOf({ ...world, notices, applied, rotation }, suppressed(world, settled), count);
}
async function* batchesOf(documents) {
    if (documents.batches !== undefined)
        yield* documents.batches();
    else
        for await (const item of documents)
            yield [item];
}
function judgingOf(world, found) {
    const { repository, policy, baseline, today, secrets } = world;
    const { findings } = suppress(found, { policy: policy.suppressions, baseline, today });
    const open = new Set(findings.flatMap(({ suppressed: by, fingerprint }) => (by ? [] : fingerprint)));
    const accepted = findings.map(({ fingerprint }) => fingerprint).filter((print) => !open.has(print));
    return {
        repository,
        policy,
        today,
        accepted: new Set(accepted),
        ...(secrets && { secrets }),
    };
}
async function withoutOld(source, found, scanner) {
    if (source.replaced === undefined)
        return found;
    const before = new Set();
    if (found.some(({ finding }) => finding.introduced === true)) {
        for await (const item of source.replaced()) {
            if ('reason' in item)
                continue;
            const { candidates } = await scanDocument(item, { scanner });
            for (const { finding } of candidates)
                before.add((0,introduced/* credentialOf */.$)(finding));
        }
    }
    return (0,introduced/* settleIntroduced */.h)(found, before);
}
function sided({ facts }, candidate, touched) {
    const isChange = facts.kind !== 'workspace' && facts.kind !== 'history';
    const introduced = isChange ? brought(candidate.finding, touched) : null;
    return { ...candidate, finding: { ...candidate.finding, introduced } };
}
function brought({ introduced, path }, touched) {
    return introduced !== false && touched.has(path ?? '');
}
function excess(dropped) {
    if (dropped === 0)
        return [];
    return [
        `${dropped} further findings are not listed: a report holds ${scan_gathering/* mostFindings */.Y}. Mend or exclude what is listed and scan again.`,
    ];
}
function suppressed(world, found) {
    const { policy, baseline, today, source } = world;
    const reportUnused = isWholeWorkspace(source);
    const judged = suppress(found, { policy: policy.suppressions, baseline, today, reportUnused });
    for (const { id, message } of judged.notices)
        if (id === 'suppression-expired' || id === 'suppression-not-honoured')
            world.onRefused?.(message);
    return judged;
}
function reportOf(world, { findings: judged, notices, requested }, count) {
    const { source, rules, policy, strict } = world;
    const coverage = count.coverage(source.commits, source.volume);
    const findings = judged.toSorted(scan_findings/* byPlace */.hz);
    const open = findings.filter((finding) => finding.suppressed === undefined);
    const of = (severity) => open.filter((finding) => finding.severity === severity).length;
    return {
        tool: { name: project/* name */.UU, version: project/* version */.rE },
        source: source.facts,
        coverage,
        findings,
        checklist: (0,checklist/* checklist */.D)(findings, new Set([...rules.text.map(({ id }) => id), ...world.applied])),
        summary: {
            errors: of('error'),
            warnings: of('warning'),
            notes: of('note'),
            suppressed: findings.length - open.length,
            conclusion: fails({ findings }, policy.failOn) || (strict && !coverage.complete) ? 'failure' : 'success',
        },
        requested: [...world.requested, ...requested],
        notices: [...source.notices, ...world.notices, ...notices.map(({ message }) => message)],
        ...(world.rotation.length > 0 && { rotation: world.rotation }),
    };
}
const rank = { never: 3, error: 2, warning: 1, note: 0 };
function fails({ findings }, failOn) {
    return findings.some((finding) => counts(finding) && rank[finding.severity] >= rank[failOn]);
}
function counts({ suppressed, introduced }) {
    return suppressed === undefined && introduced !== false;
}
function isWholeWorkspace({ facts }) {
    return facts.kind === 'workspace' && facts.shard === undefined;
}


/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checklist)
/* harmony export */ });
/* unused harmony export checklistRows */
/* harmony import */ var _rotation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1792);

const checklistRows = [
    {
        id: 'keys-in-environment',
        title: 'API keys stay in environment variables, never in git',
        rules: _rotation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .leakRules */ .xk,
    },
    {
        id: 'dotenv-ignored',
        title: '.env files are ignored by git',
        rules: ['dotenv-committed', 'dotenv-not-ignored'],
    },
    {
        id: 'separate-environments',
        title: 'Each environment has keys of its own',
        rules: ['shared-environment-key', 'single-service-account'],
    },
    { id: 'minimal-scopes', title: 'Keys carry the least scopes they need', rules: ['excessive-scope'] },
    {
        id: 'webhooks-verified',
        title: 'Webhook signatures are verified',
        rules: ['webhook-unverified', 'webhook-wrong-digest', 'webhook-parsed-body', 'webhook-unsafe-compare'],
    },
    {
        id: 'audit-logging',
        title: 'Calls to Salesloft are written to an audit log',
        rules: ['audit-log-missing'],
    },
    {
        id: 'exposed-key',
        title: 'Exposed keys: rotate immediately',
        rules: [..._rotation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .leakRules */ .xk, 'dotenv-committed', 'workflow-secret-exposure', 'credential-logged'],
        errorsOnly: true,
    },
    { id: 'excessive-scopes', title: 'Excessive scopes: reduce permissions', rules: ['excessive-scope'] },
    { id: 'missing-rotation', title: 'Missing rotation: schedule rotation', rules: ['stale-key'] },
];
function checklist(findings, applicable) {
    return checklistRows.map(({ id, title, rules, errorsOnly = false }) => {
        const deciding = findings.filter(({ suppressed, ruleId, severity }) => suppressed === undefined && rules.includes(ruleId) && (severity === 'error' || !errorsOnly));
        const status = deciding.length > 0 || rules.some((rule) => applicable.has(rule))
            ? statusOf(deciding)
            : 'not-applicable';
        return { id, title, status, findings: [...new Set(deciding.map(({ fingerprint }) => fingerprint))] };
    });
}
function statusOf(deciding) {
    if (deciding.some(({ severity }) => severity === 'error'))
        return 'fail';
    return deciding.length > 0 ? 'warn' : 'pass';
}


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ encodingOf),
  EW: () => (/* binding */ isWide),
  p7: () => (/* binding */ startsWide),
  su: () => (/* binding */ textDecoder)
});

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/scan/decode.js

const marks = [
    [[0xff, 0xfe, 0, 0], 'utf-32le'],
    [[0, 0, 0xfe, 0xff], 'utf-32be'],
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];
const looked = 4096;
function encodingOf(bytes) {
    for (const [mark, encoding] of marks)
        if (mark.every((byte, at) => bytes[at] === byte))
            return encoding;
    return (unmarkedWide(bytes.subarray(0, looked)) ??
        ((0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(0, lastWhole(bytes))) ? 'utf-8' : 'latin1'));
}
function isWide(encoding) {
    return encoding.startsWith('utf-16') || encoding.startsWith('utf-32');
}
function startsWide(bytes, start = 0, end = bytes.length) {
    if (end - start < 2)
        return false;
    const first = bytes[start] ?? 0;
    const maybe = first === 0 || first >= 0xfe || bytes[start + 1] === 0 || bytes[start + 2] === 0;
    return maybe && isWide(encodingOf(bytes.subarray(start, end)));
}
function unmarkedWide(bytes) {
    if (bytes.length < 8 || !bytes.includes(0))
        return undefined;
    const zeros = [0, 0, 0, 0];
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] === 0)
            zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
    const share = zeros.map((count) => count / (bytes.length / 4));
    const pattern = share.map((part) => (part > 0.7 ? '0' : part < 0.2 ? 'x' : '?')).join('');
    return patterns[pattern];
}
const patterns = {
    x0x0: 'utf-16le',
    '0x0x': 'utf-16be',
    x000: 'utf-32le',
    '000x': 'utf-32be',
};
function lastWhole(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needs > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
function textDecoder(encoding, from = 'start') {
    if (encoding === 'latin1')
        return (bytes) => inSlices(bytes, 'latin1', (slice) => slice.length);
    if (encoding === 'utf-8')
        return utf8Decoder(from === 'start');
    if (encoding.startsWith('utf-32'))
        return utf32Decoder(encoding === 'utf-32le');
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes, { stream: true });
}
const longestInHeap = 1_000_000;
const sliceLength = 1 << 15;
function inSlices(bytes, encoding, whole) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (buffer.length < longestInHeap)
        return buffer.toString(encoding);
    let text = '';
    for (let start = 0; start < buffer.length;) {
        const isLast = start + sliceLength >= buffer.length;
        const end = isLast ? buffer.length : start + whole(buffer.subarray(start, start + sliceLength));
        text += buffer.toString(encoding, start, end);
        start = end;
    }
    return text;
}
const none = new Uint8Array(0);
function utf8Decoder(atStart) {
    let rest = none;
    let isFirst = atStart;
    return (piece) => {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const whole = lastWhole(bytes);
        rest = whole === bytes.length ? none : Uint8Array.from(bytes.subarray(whole));
        const text = inSlices(bytes.subarray(0, whole), 'utf8', lastWhole);
        const hasMark = isFirst && text.startsWith('\ufeff');
        isFirst &&= text === '';
        return hasMark ? text.slice(1) : text;
    };
}
function utf32Decoder(little) {
    let rest = new Uint8Array(0);
    return (piece) => {
        const bytes = Buffer.concat([rest, piece]);
        const whole = bytes.length - (bytes.length % 4);
        const units = [];
        for (let at = 0; at < whole; at += 4) {
            const code = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
            if (code !== 0xfeff)
                units.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
        }
        rest = bytes.subarray(whole);
        return units.join('');
    };
}


/***/ }),

/***/ 4025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hasDistinct)
/* harmony export */ });
function hasDistinct(text, count) {
    const seen = [];
    for (const character of text) {
        if (seen.length >= count)
            break;
        if (!seen.includes(character))
            seen.push(character);
    }
    return seen.length >= count;
}


/***/ }),

/***/ 7812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vS: () => (/* binding */ documentReader),
  uG: () => (/* binding */ givesFacts),
  kJ: () => (/* binding */ isNamedLikeKey),
  s6: () => (/* binding */ nothing)
});

// EXTERNAL MODULE: ./lib/scan/decode.js + 1 modules
var scan_decode = __nccwpck_require__(7906);
// EXTERNAL MODULE: ./lib/scan/literal.js
var literal = __nccwpck_require__(130);
// EXTERNAL MODULE: ./lib/scan/literal-rows.js + 3 modules
var literal_rows = __nccwpck_require__(8819);
// EXTERNAL MODULE: ./lib/scan/salesloft-word.js
var salesloft_word = __nccwpck_require__(7331);
// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var scan_prefilter = __nccwpck_require__(5884);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./lib/scan/tables.generated.js
var tables_generated = __nccwpck_require__(3791);
;// CONCATENATED MODULE: ./lib/scan/trail.js


const mostBytes = 3;
function trailOf(encoding, overlap) {
    let decode = (0,scan_decode/* textDecoder */.su)(encoding);
    let carried = '';
    let origin = region/* documentStart */.Qf;
    const keepEndOf = (text) => {
        const gone = Math.max(0, text.length - overlap);
        origin = (0,region/* after */.Pl)(text.slice(0, gone), origin);
        carried = text.slice(gone);
    };
    return {
        read(chunk) {
            const window = { text: carried + decode(chunk), origin };
            keepEndOf(window.text);
            return { ...window, next: origin };
        },
        pass(chunk, linesIn) {
            const cut = (0,scan_decode/* isWide */.EW)(encoding) ? 0 : chunk.length - mostBytes * (overlap + 1);
            if (cut <= 0) {
                keepEndOf(carried + decode(chunk));
                return;
            }
            const lineEnd = chunk.lastIndexOf(10, cut - 1);
            if (lineEnd >= 0) {
                origin = { line: (0,region/* after */.Pl)(carried, origin).line + linesIn(cut), column: 1 };
                carried = '';
                decode = (0,scan_decode/* textDecoder */.su)(encoding, 'inside');
            }
            origin = (0,region/* after */.Pl)(carried + decode(chunk.subarray(lineEnd + 1, cut)), origin);
            keepEndOf(decode(chunk.subarray(cut)));
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/document.js








const nothing = [];
const givesFacts = ({ where, past, superseded }) => where === 'file' && past !== true && superseded !== true;
const isNamedLikeKey = (path) => path.includes('ak_');
const windowOverlap = 32_768;
function documentReader(keywords = []) {
    const own = keywords.map((keyword) => ({ ...(0,literal/* eitherCase */.EV)(keyword), kind: 'context' }));
    const prefilter = own.length === 0 ? usualPrefilter() : (0,scan_prefilter/* createPrefilter */.yi)([...(0,literal_rows/* madeLiterals */.a)(), ...own]);
    const room = { offset: prefilter.base, length: prefilter.capacity };
    return (document, selected) => {
        const named = isNamed(document.path);
        const reader = document.open();
        try {
            const length = fill(reader, prefilter.buffer, room);
            return length === room.length
                ? readBig(document, { reader, prefilter, named, selected })
                : readSmall(document, { length, prefilter, named, selected });
        }
        finally {
            reader.close();
        }
    };
}
function usualPrefilter() {
    const bytes = Buffer.from(tables_generated/* tables */.u, 'base64');
    return (0,scan_prefilter/* readyPrefilter */.d3)({ layout: tables_generated/* tablesLayout */.m, bytes, literals: literal_rows/* usualLiterals */.b });
}
function isNamed(path) {
    return maybeNamed.test(path) && (isNamedLikeKey(path) || salesloft_word/* salesloftWord */.Y.test(path));
}
const maybeNamed = /loft|ak_/i;
function readSmall(document, { length, prefilter, named, selected }) {
    const { buffer, base } = prefilter;
    const isWideFile = (0,scan_decode/* startsWide */.p7)(buffer, base, base + length);
    const inBytes = prefilter.interests(base, length) !== scan_prefilter/* interest */.X8.none;
    const interesting = named || isWideFile || inBytes;
    if (!interesting && !selected)
        return { bytes: length, windows: nothing };
    const bytes = buffer.subarray(base, base + length);
    const encoding = (0,scan_decode/* encodingOf */.P$)(bytes);
    const whole = wholeOf(document, bytes, encoding);
    const asBytes = (0,scan_decode/* isWide */.EW)(encoding) && inBytes ? [{ ...wholeOf(document, bytes, 'latin1'), again: true }] : [];
    return { bytes: length, windows: [{ ...whole, byPathAlone: !interesting }, ...asBytes] };
}
function readBig(document, { reader, prefilter, named, selected }) {
    const { buffer, base, capacity } = prefilter;
    const isWideFile = (0,scan_decode/* startsWide */.p7)(buffer, base, base + capacity);
    let inBytes = scan_prefilter/* interest */.X8.none;
    let bytes = 0;
    for (const chunk of chunksOf(reader, prefilter, capacity)) {
        bytes += chunk.fresh.length;
        if ((inBytes & scan_prefilter/* interest */.X8.context) === 0)
            inBytes |= chunk.interests();
    }
    const found = named || isWideFile ? inBytes | scan_prefilter/* interest */.X8.context : inBytes;
    const every = named || selected;
    if (found === scan_prefilter/* interest */.X8.none && !every)
        return { bytes, windows: nothing };
    const decoded = windowsOf(document, { prefilter, found, every });
    const again = isWideFile && inBytes !== scan_prefilter/* interest */.X8.none;
    if (!again)
        return { bytes, windows: decoded };
    const asBytes = windowsOf(document, { prefilter, found, every, encoding: 'latin1' });
    return { bytes, windows: both(decoded, asBytes), twice: true };
}
function* both(first, second) {
    yield* first;
    yield* second;
}
function* chunksOf(reader, prefilter, inMemory = 0) {
    const { buffer, base, capacity } = prefilter;
    let length = inMemory || fill(reader, buffer, { offset: base, length: capacity });
    for (let kept = 0; length > 0; kept = scan_prefilter/* chunkOverlap */.PT) {
        const end = kept + length;
        const start = base + kept;
        yield {
            fresh: buffer.subarray(start, base + end),
            linesIn: (count) => prefilter.lines(start, count),
            interests: () => prefilter.interests(base, end),
        };
        if (end < capacity)
            return;
        buffer.copyWithin(base, base + capacity - scan_prefilter/* chunkOverlap */.PT, base + capacity);
        length = fill(reader, buffer, { offset: base + scan_prefilter/* chunkOverlap */.PT, length: capacity - scan_prefilter/* chunkOverlap */.PT });
    }
}
function fill(reader, buffer, room) {
    let filled = 0;
    for (;;) {
        const count = reader.read(buffer, room.offset + filled, room.length - filled);
        filled += count;
        if (count === 0 || filled === room.length || count % 4096 !== 0)
            return filled;
    }
}
function wholeOf({ path, where }, bytes, encoding) {
    return {
        text: { path, where, text: (0,scan_decode/* textDecoder */.su)(encoding)(bytes) },
        origin: region/* documentStart */.Qf,
        byPathAlone: false,
        again: false,
    };
}
function* windowsOf(document, { prefilter, found, encoding, ...pass }) {
    const { path, where } = document;
    const reader = document.open();
    let trail;
    const salesloft = (found & scan_prefilter/* interest */.X8.context) !== 0;
    const byPathAlone = found === scan_prefilter/* interest */.X8.none;
    let { every } = pass;
    try {
        for (const chunk of chunksOf(reader, prefilter)) {
            if (trail === undefined) {
                const shown = encoding ?? (0,scan_decode/* encodingOf */.P$)(chunk.fresh);
                trail = trailOf(shown, windowOverlap);
                every ||= encoding === undefined && (0,scan_decode/* isWide */.EW)(shown);
            }
            if (!every && chunk.interests() === scan_prefilter/* interest */.X8.none) {
                trail.pass(chunk.fresh, (length) => chunk.linesIn(length));
                continue;
            }
            const { text, origin, next } = trail.read(chunk.fresh);
            yield {
                text: { path, where, text, whole: false, salesloft },
                origin,
                next,
                byPathAlone,
                again: encoding !== undefined,
            };
        }
    }
    finally {
        reader.close();
    }
}


/***/ }),

/***/ 8711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ variablesIn),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   T2: () => (/* binding */ isKeysFile),
/* harmony export */   kO: () => (/* binding */ isCommittedByDesign),
/* harmony export */   pr: () => (/* binding */ isDotenvFamily),
/* harmony export */   wu: () => (/* binding */ isExampleName)
/* harmony export */ });
const otherwise = /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|cs|md|mdx|html?|json|ya?ml|toml|xml|sh|bash|zsh|fish|ps1|txt|rst|lock|vue|svelte|css|scss|sql|png|svg|gpg|age|enc|asc|j2|tt|erb|nix|zip|gz)$/i;
const exampleWord = /(?:^|[.\-_/])(?:example|examples|sample|samples|template|tpl|tmpl|dist|default|defaults|schema|skeleton|stub|demo|exemple)(?=$|[.\-_/])/i;
function isDotenvFamily(path) {
    if (!/env/i.test(path))
        return false;
    const name = baseName(path);
    if (!/env/i.test(name) || otherwise.test(name))
        return false;
    return (/^\.env(?:$|[.\-_])/i.test(name) ||
        /^[\w.-]+\.env$/i.test(name) ||
        /^env[.\-_](?:example|sample|template|dist|local|prod|production|dev|development|staging|test)\b/i.test(name) ||
        name === '.envrc' ||
        name === '.flaskenv');
}
function isExampleName(path) {
    return exampleWord.test(baseName(path));
}
function isCommittedByDesign(path) {
    return /^(?:\.envrc|\.flaskenv|\.env\.vault)$/i.test(baseName(path));
}
function isKeysFile(path) {
    return /^\.env\.keys$/i.test(baseName(path));
}
const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){0,8192})"|'([^']{0,8192})'|`([^`]{0,8192})`|([^\r\n]*))/gm;
function variablesIn(text) {
    return Array.from(text.matchAll(line), (match) => ({
        name: match[1] ?? '',
        value: (match[2] ?? match[3] ?? match[4] ?? (match[5] ?? '').replace(/(?:^|[ \t])#.*$/s, '')).trim(),
        start: match.index,
    }));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 2467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hz: () => (/* binding */ byPlace),
  hD: () => (/* binding */ findingOf),
  Qm: () => (/* binding */ repositoryFinding)
});

// EXTERNAL MODULE: ./lib/scan/fingerprint.js + 1 modules
var scan_fingerprint = __nccwpck_require__(1104);
;// CONCATENATED MODULE: ./lib/scan/redact.js
const publicPrefix = /^(?:v\d_ak_|ak_|sk_(?:live|test)_|pk_(?:live|test)_|gh[pousr]_|github_pat_|xox[abpr]-|eyJ|AKIA|glpat-|Bearer )/;
const longEnoughForTail = 20;
function redact(secret) {
    const prefix = publicPrefix.exec(secret)?.[0] ?? '';
    const hidden = secret.length - prefix.length;
    const tail = hidden >= longEnoughForTail ? secret.slice(-4) : '';
    return safe(`${prefix}\u2026${tail}`);
}
const nothingToShow = safe('');
function safe(text) {
    return text;
}

;// CONCATENATED MODULE: ./lib/scan/findings.js


function findingOf(rule, hit, { document, region, fingerprint }) {
    const { path, where, commit, introduced } = document;
    const { startLine, startColumn, endLine, endColumn } = region;
    const finding = {
        ruleId: rule.id,
        severity: hit.severity ?? rule.severity,
        confidence: hit.confidence,
        title: rule.title,
        message: hit.message ?? `${rule.title}${placeNames[where]}`,
        where,
        path: where === 'file' ? path : null,
        startLine,
        startColumn,
        endLine,
        endColumn,
        introduced,
        evidence: hit.secret === undefined ? nothingToShow : redact(hit.secret),
        fingerprint: nameOf(rule, hit, fingerprint),
        remediation: rule.fix,
    };
    return commit === undefined ? finding : { commit, ...finding };
}
const placeNames = {
    file: '',
    'commit-message': ' in a commit message',
    'pull-request': ' in the text of the pull request',
};
function nameOf(rule, hit, fingerprint) {
    if (hit.secret !== undefined)
        return fingerprint(hit.secret);
    if (hit.secrets !== undefined)
        return (0,scan_fingerprint/* fingerprintOfPlace */.t)(rule.id, fingerprint(hit.secrets.toSorted().join('\0')));
    return (0,scan_fingerprint/* fingerprintOfPlace */.t)(rule.id, hit.identity ?? '');
}
function repositoryFinding(rule, hit) {
    const { path, identity, message, line = 1, startColumn = 1 } = hit;
    return {
        ruleId: rule.id,
        severity: hit.severity ?? rule.severity,
        confidence: hit.confidence ?? 'high',
        title: rule.title,
        message,
        where: 'file',
        path,
        startLine: line,
        startColumn,
        endLine: line,
        endColumn: hit.endColumn ?? startColumn,
        introduced: hit.introduced ?? null,
        evidence: nothingToShow,
        fingerprint: (0,scan_fingerprint/* fingerprintOfPlace */.t)(rule.id, identity),
        remediation: rule.fix,
    };
}
function byPlace(a, b) {
    return (compare(a.path ?? '', b.path ?? '') ||
        a.startLine - b.startLine ||
        a.startColumn - b.startColumn ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.fingerprint, b.fingerprint) ||
        compare(a.commit?.id ?? '', b.commit?.id ?? ''));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 1104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t: () => (/* binding */ fingerprintOfPlace),
  W: () => (/* binding */ fingerprints)
});

// EXTERNAL MODULE: ./lib/copy.js
var copy = __nccwpck_require__(1038);
// EXTERNAL MODULE: ./lib/scan/distinct.js
var distinct = __nccwpck_require__(4025);
// EXTERNAL MODULE: ./lib/scan/hashing.js
var hashing = __nccwpck_require__(2853);
;// CONCATENATED MODULE: ./lib/scan/sha256.js
const rounds = new Int32Array([
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const initial = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
function sha256(bytes) {
    const state = Int32Array.from(initial);
    const schedule = new Int32Array(64);
    const padded = padding(bytes);
    for (let at = 0; at < padded.length; at += 64) {
        for (let word = 0; word < 16; word++)
            schedule[word] = padded.readInt32BE(at + word * 4);
        extend(schedule);
        compress(state, schedule);
    }
    return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
function padding(bytes) {
    const padded = Buffer.alloc(Math.ceil((bytes.length + 9) / 64) * 64);
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    padded.writeBigUInt64BE(BigInt(bytes.length) * 8n, padded.length - 8);
    return padded;
}
function extend(words) {
    for (let at = 16; at < 64; at++) {
        const early = words[at - 15] ?? 0;
        const late = words[at - 2] ?? 0;
        const mixed = (turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)) + (turn(late, 17) ^ turn(late, 19) ^ (late >>> 10));
        words[at] = (words[at - 16] ?? 0) + (words[at - 7] ?? 0) + mixed;
    }
}
function compress(state, words) {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
        const choice = (e & f) ^ (~e & g);
        const majority = (a & b) ^ (a & c) ^ (b & c);
        const keyed = (rounds[at] ?? 0) + (words[at] ?? 0);
        const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + keyed) | 0;
        const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + first) | 0;
        d = c;
        c = b;
        b = a;
        a = (first + second) | 0;
    }
    for (const [at, value] of [a, b, c, d, e, f, g, h].entries())
        state[at] = (state[at] ?? 0) + value;
}
function turn(word, by) {
    return (word >>> by) | (word << (32 - by));
}

;// CONCATENATED MODULE: ./lib/scan/fingerprint.js




const domain = 'salesloft-guard/v1';
const guessable = 90;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const mostStretched = 100;
function fingerprints() {
    const stretched = new Map();
    let ofThisRun;
    return (value) => {
        if (bits(value) >= guessable)
            return digest(Buffer.from(value));
        const existing = stretched.get(value);
        if (existing !== undefined)
            return existing;
        if (stretched.size < mostStretched) {
            const made = digest((0,hashing/* hashing */.z)().scryptSync(value, domain, 32, cost));
            stretched.set((0,copy/* copyOf */.z)(value), made);
            return made;
        }
        ofThisRun ??= (0,hashing/* hashing */.z)().randomBytes(16);
        return digest(Buffer.concat([ofThisRun, Buffer.from(value)]));
    };
}
function fingerprintOfPlace(ruleId, identity) {
    return sha256(Buffer.from(`${domain}\0${ruleId}\0${identity}`)).slice(0, 32);
}
function digest(bytes) {
    const hash = (0,hashing/* hashing */.z)().createHash('sha256').update(domain).update('\0').update(bytes);
    return hash.digest().toString('hex', 0, 16);
}
function bits(value) {
    const alphabet = (/[a-z]/.test(value) ? (/[g-z]/.test(value) ? 26 : 6) : 0) +
        (/[A-Z]/.test(value) ? (/[G-Z]/.test(value) ? 26 : 6) : 0) +
        (/[0-9]/.test(value) ? 10 : 0) +
        (/[^A-Za-z0-9]/.test(value) ? 10 : 0);
    return !(0,distinct/* hasDistinct */.l)(value, 10) ? 0 : value.length * Math.log2(Math.max(2, alphabet)) * 0.75;
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ everyFinding),
/* harmony export */   Y: () => (/* binding */ mostFindings)
/* harmony export */ });
const mostFindings = 30_000;
function everyFinding() {
    const found = [];
    return {
        add(more) {
            const room = mostFindings - found.length;
            for (const candidate of more.slice(0, room))
                found.push(candidate);
            return Math.max(0, more.length - room);
        },
        mayOvertake: () => false,
        present: () => found.map(({ finding }) => finding),
        settle: async () => found,
    };
}


/***/ }),

/***/ 2853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ hashing)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);

let loaded;
function hashing() {
    loaded ??= (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('node:crypto');
    return loaded;
}


/***/ }),

/***/ 3884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ar: () => (/* binding */ commentsAt)
/* harmony export */ });
/* unused harmony exports ownMarker, longestLine, inlineSuppressions */
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1038);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3774);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3833);



const ownMarker = 'salesloft-guard:ignore';
const longestLine = 8192;
const foreignForms = {
    'gitleaks:allow': /gitleaks:allow/,
    'betterleaks:allow': /betterleaks:allow/,
    'trufflehog:ignore': /trufflehog:ignore/,
    'pragma: allowlist secret': /pragma: ?allowlist[ -]?secret/i,
    'secretlint-disable-line': /secretlint-disable-line(?!\s{0,20}[@\w])/,
};
const closers = /\*\/|--%?>|%>|\*\)|-\}|#\}|\}\}|"""|'''|\]\]/;
function inlineSuppressions(line, previous, foreign = []) {
    const own = [ownSuppression(line), isAlone(previous) ? ownSuppression(previous) : undefined];
    const all = [...own.filter((found) => found !== undefined), ...foreignSuppressions(line, foreign)];
    return all.length === 0 ? none : all;
}
const none = [];
function commentsAt(text, start, markers) {
    const lineStart = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStartBefore */ .GR)(text, start, longestLine + 1);
    const line = firstLine(text.slice(lineStart, start + longestLine + 1));
    const before = lineStart - 1;
    const previous = text[before] === '\n' ? text.slice((0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStartBefore */ .GR)(text, before, longestLine + 1), before) : '';
    return inlineSuppressions(line, previous, markers);
}
function firstLine(text) {
    const end = text.indexOf('\n');
    return end === -1 ? text : text.slice(0, end);
}
function foreignSuppressions(line, wanted) {
    if (wanted.length === 0 || line.length > longestLine)
        return [];
    return _config_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignMarkers */ .QK
        .filter((marker) => wanted.includes(marker) && foreignForms[marker].test(line))
        .map((marker) => ({ marker, rules: 'every' }));
}
function ownSuppression(line) {
    const after = afterMarker(line);
    if (after === undefined)
        return undefined;
    const [comment = ''] = (0,_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .copyOf */ .z)(after).split(closers, 1);
    const dashes = comment.search(/\s--(?:\s|$)/);
    const names = (dashes < 0 ? comment : comment.slice(0, dashes)).trim();
    const reason = dashes < 0 ? '' : trimEnd(comment.slice(dashes + 3));
    const rules = names.split(',').map((name) => trimEnd(name).trim());
    if (!/[\p{L}\p{N}]/u.test(reason))
        return {
            marker: ownMarker,
            rules: rules.filter(isRuleId),
            problem: 'gives no reason: write "-- why" after the rule',
        };
    if (!rules.every(isRuleId))
        return {
            marker: ownMarker,
            rules: [],
            problem: 'names no rule: write rule ids, separated by commas, before "--"',
        };
    return { marker: ownMarker, rules, reason };
}
function afterMarker(line) {
    if (line.length > longestLine)
        return undefined;
    const at = line.indexOf(ownMarker);
    if (at < 0 || /[\w-]$/.test(line.slice(Math.max(0, at - 1), at)))
        return undefined;
    const after = line.slice(at + ownMarker.length);
    return /^[\w-]/.test(after) ? undefined : after;
}
function isAlone(line) {
    const after = afterMarker(line);
    if (after === undefined)
        return false;
    const before = line.slice(0, line.indexOf(ownMarker));
    const code = after.split(closers).slice(1).join('');
    return !/[\p{L}\p{N}]/u.test(before.replace(/\b(?:rem|dnl)\b/gi, '') + code);
}
function isRuleId(name) {
    return name.length <= 64 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
function trimEnd(text) {
    return text.trim().replace(/["',;]{1,9}$/, '');
}


/***/ }),

/***/ 854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ credentialOf),
/* harmony export */   h: () => (/* binding */ settleIntroduced)
/* harmony export */ });
function credentialOf({ ruleId, fingerprint }) {
    return `${ruleId} ${fingerprint}`;
}
function subjectOf({ ruleId, fingerprint, where, path, commit }) {
    return [ruleId, fingerprint, path ?? `${where} ${commit?.id ?? ''}`].join('\0');
}
function settleIntroduced(candidates, before) {
    const groups = new Map();
    for (const candidate of candidates) {
        const subject = subjectOf(candidate.finding);
        const group = groups.get(subject);
        if (group === undefined)
            groups.set(subject, [candidate]);
        else
            group.push(candidate);
    }
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        return settleGroup(group, first !== undefined && before.has(credentialOf(first.finding)));
    });
}
function settleGroup(group, wasBefore) {
    const brought = group.filter(({ finding }) => finding.introduced === true);
    const [first] = brought;
    if (first === undefined || wasBefore) {
        const standing = group.filter(({ finding }) => finding.introduced !== true);
        const kept = standing.length > 0 ? standing : lastVersion(brought);
        return kept.map((candidate) => withFacts(candidate, { introduced: first === undefined ? candidate.finding.introduced : false }));
    }
    const { commit } = first.finding;
    return lastVersion(brought).map((candidate) => withFacts(candidate, commit === undefined ? {} : { commit }));
}
function lastVersion(brought) {
    const last = brought.at(-1)?.finding.commit?.id;
    return brought.filter(({ finding }) => finding.commit?.id === last);
}
function withFacts(candidate, facts) {
    return { ...candidate, finding: { ...candidate.finding, ...facts } };
}


/***/ }),

/***/ 174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ judgementOf)
/* harmony export */ });
/* unused harmony export nothingToJudge */
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5777);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2467);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3884);



const nothingToJudge = { candidates: [], applied: [], rotation: [], notices: [] };
async function judgementOf(rules, hearing) {
    const judged = await Promise.all(rules.map((rule) => judge(rule, hearing)));
    return {
        candidates: judged.flatMap(({ candidates }) => candidates),
        applied: judged.flatMap(({ applied }) => applied),
        rotation: judged.flatMap(({ rotation }) => rotation),
        notices: judged.flatMap(({ notices }) => notices),
    };
}
async function judge(rule, { gathered, judging, markers }) {
    const facts = gathered.get(rule) ?? [];
    const applies = (await rule.applies?.(facts, judging)) ?? facts.length > 0;
    if (!applies)
        return nothingToJudge;
    const { hits, applied = true, rotation = [], notices = [] } = (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(await rule.judge(facts, judging));
    return {
        candidates: hits.map((hit) => ({
            finding: (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryFinding */ .Qm)(rule, hit),
            ...(hit.source && { inline: (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsAt */ .ar)(hit.source.text, hit.source.start, markers) }),
        })),
        applied: applied ? [rule.id] : [],
        rotation,
        notices,
    };
}


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ madeLiterals),
  b: () => (/* binding */ usualLiterals)
});

;// CONCATENATED MODULE: ./lib/scan/key-run.js
const hexDigits = 64;
const base64Letters = 80;
const encodedHexDigits = 100;
const longestGlue = 400;
const aroundBreak = 128;
const isHex = set('0123456789abcdef');
const isBody = set('0123456789abcdef_');
const isWord = set('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const endsPiece = set('"\'`\\\r\n%&+<>^=#$');
const isBase64 = set('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/-_=');
const breaksText = set(' \t\r\n\\"\'`,');
const isHexText = set('0123456789abcdefABCDEFxXuU');
const breaksHex = set(' \t\r\n\\"\'`+,;:|#>*&$()[]{}^%-_./');
function keyAfterPrefix(range, { offset, width }) {
    const run = bodyRun(range, { offset: offset + 3 * width, width });
    if (run === 'whole')
        return true;
    return run === 'open' && !wordBefore(range, { offset, width });
}
function bodyRun({ bytes, end }, { offset, width }) {
    let digits = 0;
    for (let at = offset; digits < hexDigits; at += width) {
        if (at >= end)
            return 'open';
        const byte = bytes[at] ?? 0;
        if (!isBody[byte])
            return endsPiece[byte] ? 'open' : 'none';
        if (isHex[byte])
            digits++;
    }
    return 'whole';
}
function wordBefore({ bytes, start }, { offset, width }) {
    const before = offset - width;
    if (before < start || !isWord[bytes[before] ?? 0])
        return false;
    for (let at = before; at >= start && at > before - 12 * width; at -= width)
        if (escapes[bytes[at] ?? 0])
            return false;
    return true;
}
const escapes = set('\\%[&#\u001b');
function base64Run(range, offset) {
    return longRun(range, { offset, letters: isBase64, breaks: breaksText, wanted: base64Letters });
}
function hexRun(range, offset) {
    return longRun(range, { offset, letters: isHexText, breaks: breaksHex, wanted: encodedHexDigits });
}
function longRun({ bytes, end }, { offset, letters, breaks, wanted }) {
    let found = 0;
    let skipped = 0;
    for (let at = offset; found < wanted && at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (letters[byte])
            found++;
        else if (!breaks[byte] || skipped++ > 10 * wanted)
            return false;
    }
    return true;
}
function decodings(range, offset) {
    const letters = unbroken(range, offset);
    return [0, 1, 2, 3].map((skip) => Buffer.from(letters.slice(skip), 'base64').toString('latin1').replaceAll('\0', ''));
}
function unbroken({ bytes, start, end }, offset) {
    const letters = [];
    const stop = Math.min(end, offset + aroundBreak);
    for (let at = Math.max(start, offset - aroundBreak); at < stop; at++) {
        const byte = bytes[at] ?? 0;
        if (isBase64[byte] && byte !== padding && !isEscapedBreak(bytes, at))
            letters.push(byte);
    }
    return String.fromCharCode(...letters);
}
const padding = 0x3d;
function isEscapedBreak(bytes, at) {
    return bytes[at - 1] === 0x5c && (bytes[at] === 0x6e || bytes[at] === 0x72 || bytes[at] === 0x74);
}
function latin1After({ bytes, end }, offset) {
    return characters(bytes.subarray(offset, Math.min(end, offset + longestGlue)));
}
function latin1Before({ bytes, start }, offset) {
    return characters(bytes.subarray(Math.max(start, offset - longestGlue), offset));
}
function characters(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
function set(characters) {
    const table = new Uint8Array(256);
    for (const byte of Buffer.from(characters, 'latin1'))
        table[byte] = 1;
    return table;
}

;// CONCATENATED MODULE: ./lib/scan/literals.generated.js
const base64Prefixes = 'YWtf|FrXz|FrX2|ha18|ha19|YQBrAF8A|EAawBfA|hAGsAXw';
const literalRows = `
credential plain 0 0 616b5f ffffff
credential utf16 3 2 61006b005f ffffffffff
credential utf32 3 4 610000006b0000005f ffffffffffffffffff
credential splitAfterK 1 0 616b22 ffffff
credential splitBeforeK 0 0 226b5f ffffff
credential splitAfterK 1 0 616b27 ffffff
credential splitBeforeK 0 0 276b5f ffffff
credential splitAfterK 4 0 616b60 ffffff
credential splitBeforeK 0 0 606b5f ffffff
credential escapedUnderscore 0 1 7530303566 dfffffffdf
credential escapedUnderscore 0 1 3030303566 ffffffffdf
credential escapedUnderscore 6 1 5c783566 ffdfffdf
credential escapedUnderscore 6 0 253566 ffffdf
credential escapedUnderscore 6 2 2532353566 ffffffffdf
credential escapedUnderscore 6 3 5c7832353566 ffdfffffffdf
credential escapedUnderscore 0 1 75303032353566 dfffffffffffdf
credential escapedUnderscore 6 2 3563783566 ffdfdfffdf
credential escapedUnderscore 7 0 35667d ffdfff
credential escapedUnderscore 7 0 35663b ffdfff
credential escapedUnderscore 6 1 2339353b ffffffff
credential escapedUnderscore 6 1 3039353b ffffffff
credential escapedUnderscore 0 1 5c313337 ffffffff
credential escapedK 1 0 36625f ffdfff
credential escapedK 1 0 36627d5f ffdfffff
credential escapedK 0 1 36623b5f ffdfffff
credential escapedK 0 2 3130373b5f ffffffffff
credential escapedK 6 0 5c3135335f ffffffffff
credential escapedA 0 1 36316b5f ffffdfff
credential escapedA 3 0 36317d6b5f ffffffdfff
credential escapedA 0 2 36313b6b5f ffffffdfff
credential escapedA 0 2 39373b6b5f ffffffdfff
credential escapedA 0 3 5c3134316b5f ffffffffdfff
credential base64 6 0 577466 ffffff
credential base64 5 0 595708 fffff8
credential base64 5 0 59575c ffffff
credential base64 2 0 59577408 fffffff8
credential base64 2 0 5957745c ffffffff
credential base64 2 0 72587a ffffff
credential base64 3 0 467208 fffff8
credential base64 3 0 46725c ffffff
credential base64 3 0 46725808 fffffff8
credential base64 3 0 4672585c ffffffff
credential base64 0 0 725832 ffffff
credential base64 4 0 613138 ffffff
credential base64 5 0 686108 fffff8
credential base64 5 0 68615c ffffff
credential base64 4 0 68613108 fffffff8
credential base64 4 0 6861315c ffffffff
credential base64 4 0 613139 ffffff
credential base64 0 0 41463841 ffffffff
credential base64 1 1 59514272 ffffffff
credential base64 2 1 77426641 ffffffff
credential base64 2 1 45416177 ffffffff
credential base64 2 1 73415877 ffffffff
credential base64 4 0 68414773 ffffffff
credential base64 1 0 5664305a ffffffff
credential base64 7 0 575608 fffff8
credential base64 7 0 57565c ffffff
credential base64 3 1 57566408 fffffff8
credential base64 1 1 5756645c ffffffff
credential base64 1 1 57566430 ffffffff
credential base64 1 0 586447 ffffff
credential base64 5 0 6c5808 fffff8
credential base64 5 0 6c585c ffffff
credential base64 5 1 6c586408 fffffff8
credential base64 1 1 6c58645c ffffffff
credential base64 0 0 5633526d ffffffff
credential base64 7 0 5a5608 fffff8
credential base64 7 0 5a565c ffffff
credential base64 3 1 5a563308 fffffff8
credential base64 3 1 5a56335c ffffffff
credential base64 0 1 5a563352 ffffffff
credential base64 0 0 6e4a5965 ffffffff
credential base64 5 0 526e08 fffff8
credential base64 5 0 526e5c ffffff
credential base64 2 0 526e4a08 fffffff8
credential base64 2 0 526e4a5c ffffffff
credential base64 0 1 526e4a59 ffffffff
credential base64 2 0 795748 ffffff
credential base64 7 0 5a7908 fffff8
credential base64 7 0 5a795c ffffff
credential base64 7 0 5a795708 fffffff8
credential base64 7 0 5a79575c ffffffff
credential base64 0 1 636c6836 ffffffff
credential base64 3 0 476308 fffff8
credential base64 3 0 47635c ffffff
credential base64 5 1 47636c08 fffffff8
credential base64 5 1 47636c5c ffffffff
credential base64 4 1 47636c68 ffffffff
credential base64 0 0 6e4a594d ffffffff
credential base64 2 0 795744 ffffff
credential base64 4 0 636c6779 ffffffff
credential base64 4 1 47636c67 ffffffff
credential base64 3 0 4745784f ffffffff
credential base64 5 0 614708 fffff8
credential base64 5 0 61475c ffffff
credential base64 3 1 61474508 fffffff8
credential base64 3 1 6147455c ffffffff
credential base64 3 1 61474578 ffffffff
credential base64 1 0 684d54 ffffff
credential base64 5 0 686808 fffff8
credential base64 1 0 68685c ffffff
credential base64 1 0 68684d08 fffffff8
credential base64 1 1 68684d5c ffffffff
credential base64 2 0 59544534 ffffffff
credential base64 5 0 6f5908 fffff8
credential base64 5 0 6f595c ffffff
credential base64 5 1 6f595408 fffffff8
credential base64 5 1 6f59545c ffffffff
credential base64 2 1 6f595445 ffffffff
credential base64 2 0 59544535 ffffffff
credential base64 2 1 46474f45 ffffffff
credential base64 2 0 57564643 ffffffff
credential base64 4 0 526a6842 ffffffff
credential base64 5 0 6c52516e ffffffff
credential base64 7 0 55593451 ffffffff
credential base64 6 1 5a55554a ffffffff
credential base64 2 1 304a6d51 ffffffff
credential base64 7 1 52554668 ffffffff
credential base64 4 1 64435a6b ffffffff
credential base64 1 0 56425958 ffffffff
credential base64 1 0 516d5a42 ffffffff
credential base64 2 1 46515746 ffffffff
credential base64 0 0 30465964 ffffffff
credential base64 7 1 61454648 ffffffff
credential base64 2 1 4e425748 ffffffff
credential base64 1 0 68425233 ffffffff
credential base64 1 1 51566833 ffffffff
credential base64 5 0 6f515564 ffffffff
credential base64 1 1 57514258414851415a67 ffffffffffffffffffff
credential base64 2 1 6b415677423041475941 ffffffffffffffffffff
credential base64 2 0 5a414663416441426d41 ffffffffffffffffffff
credential base64 2 3 52674279414667416567 ffffffffffffffffffff
credential base64 2 5 59416367425941486f41 ffffffffffffffffffff
credential base64 2 0 47414849415741423641 ffffffffffffffffffff
credential base64 2 3 52674279414667414d67 ffffffffffffffffffff
credential base64 2 5 59416367425941444941 ffffffffffffffffffff
credential base64 2 0 47414849415741417941 ffffffffffffffffffff
credential base64 2 7 61414268414445414f41 ffffffffffffffffffff
credential base64 2 2 67415951417841446741 ffffffffffffffffffff
credential base64 2 4 6f414745414d51413441 ffffffffffffffffffff
credential base64 2 7 61414268414445414f51 ffffffffffffffffffff
credential base64 2 2 67415951417841446b41 ffffffffffffffffffff
credential base64 2 4 6f414745414d51413541 ffffffffffffffffffff
credential base64 2 4 4e6a4532596a566d ffffffffffffffff
credential base64 6 4 59784e6d49315a ffffffffffffff
credential base64 2 1 324d545a694e57 ffffffffffffff
credential base64 0 4 4e6a4532516a5647 ffffffffffffffff
credential base64 6 4 59784e6b493152 ffffffffffffff
credential base64 2 1 324d545a434e55 ffffffffffffff
credential base64 2 3 645441774e57 ffffffffffff
credential base64 2 2 55774d44566d ffffffffffff
credential base64 1 0 314d4441315a ffffffffffff
credential base64 2 3 645441774e55 ffffffffffff
credential base64 2 2 55774d445647 ffffffffffff
credential base64 1 0 314d44413152 ffffffffffff
credential base64 3 2 584867315a ffffffffff
credential base64 6 0 78344e57 ffffffff
credential base64 7 2 636544566d ffffffffff
credential base64 4 1 5848673152 ffffffffff
credential base64 6 0 78344e55 ffffffff
credential base64 7 2 6365445647 ffffffffff
credential base64 2 0 4a54566d ffffffff
credential base64 6 0 55315a6a ffffffff
credential base64 6 0 55315a6d ffffffff
credential base64 6 0 55315a69 ffffffff
credential base64 6 0 55315a6c ffffffff
credential base64 5 0 6c4e5759 ffffffff
credential base64 5 0 6c4e575a ffffffff
credential base64 2 0 4a545647 ffffffff
credential base64 6 0 5531526a ffffffff
credential base64 6 0 5531526d ffffffff
credential base64 6 0 55315269 ffffffff
credential base64 6 0 5531526c ffffffff
credential base64 5 0 6c4e5559 ffffffff
credential base64 5 0 6c4e555a ffffffff
credential - 6 2 253539253537253734253636 ffffffffffffffffffffffff
credential - 3 10 5c7835395c7835375c7837345c783636 ffdfffffffdfffffffdfffffffdfffff
credential - 0 21 5c75303035395c75303035375c75303037345c7530303636 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential - 6 0 253436253732253538253761 ffffffffffffffffffffffdf
credential - 3 6 5c7834365c7837325c7835385c783761 ffdfffffffdfffffffdfffffffdfffdf
credential - 0 8 5c75303034365c75303037325c75303035385c7530303761 ffdfffffffffffdfffffffffffdfffffffffffdfffffffdf
credential - 6 0 253436253732253538253332 ffffffffffffffffffffffff
credential - 3 6 5c7834365c7837325c7835385c783332 ffdfffffffdfffffffdfffffffdfffff
credential - 0 21 5c75303034365c75303037325c75303035385c7530303332 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential - 6 2 253638253631253331253338 ffffffffffffffffffffffff
credential - 0 1 5c7836385c7836315c7833315c783338 ffdfffffffdfffffffdfffffffdfffff
credential - 0 3 5c75303036385c75303036315c75303033315c7530303338 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential - 6 2 253638253631253331253339 ffffffffffffffffffffffff
credential - 0 1 5c7836385c7836315c7833315c783339 ffdfffffffdfffffffdfffffffdfffff
credential - 0 3 5c75303036385c75303036315c75303033315c7530303339 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential hex 1 2 363136623566 ffffffdfffdf
credential hex 0 6 36313030366230303566 ffffffffffdfffffffdf
credential hex 6 4 3539353737343636 ffffffffffffffff
credential hex 7 0 3436373235383761 ffffffffffffffdf
credential hex 0 5 3436373235383332 ffffffffffffffff
credential hex 0 0 3638363133313338 ffffffffffffffff
credential hex 0 0 3638363133313339 ffffffffffffffff
credential hex 0 7 333633313336363233353636 ffffffffffffffffffffffff
credential hex 0 7 333633313336343233353436 ffffffffffffffffffffffff
credential hex 0 5 37353330333033353636 ffffffffffffffffffff
credential hex 0 5 37353330333033353436 ffffffffffffffffffff
credential hex 0 3 3563373833353636 ffdfffffffffffff
credential hex 0 3 3563373833353436 ffdfffffffffffff
credential hex 7 3 323533353636 ffffffffffff
credential hex 6 3 323533353436 ffffffffffff
credential - 6 14 253336253331253336253632253335253636 ffffffffffffffffffffffffffffffffffff
credential - 0 17 5c7833365c7833315c7833365c7836325c7833355c783636 ffdfffffffdfffffffdfffffffdfffffffdfffffffdfffff
credential - 0 27 5c75303033365c75303033315c75303033365c75303036325c75303033355c7530303636 ffdfffffffffffdfffffffffffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential dump 0 1 36623a3566 ffdfffffdf
credential dump 3 0 3662083566 ffdff8ffdf
credential dump 1 0 3662203566 ffdff0ffdf
credential dump 3 0 366208003566 ffdff800ffdf
credential dump 1 0 366220003566 ffdff000ffdf
credential dump 3 0 36620800003566 ffdff80000ffdf
credential dump 1 0 36622000003566 ffdff00000ffdf
credential dump 3 0 3662080000003566 ffdff8000000ffdf
credential dump 1 0 3662200000003566 ffdff0000000ffdf
credential dump 3 0 366208000000003566 ffdff800000000ffdf
credential dump 1 0 366220000000003566 ffdff000000000ffdf
credential dump 3 0 36620800000000003566 ffdff80000000000ffdf
credential dump 1 0 36622000000000003566 ffdff00000000000ffdf
context word 4 1 73616c65736c6f6674 dfdfdfdfdfdfdfdfdf
context word 4 1 73616c6573006c6f6674 dfdfdfdfdf00dfdfdfdf
context word 4 1 73616c657300006c6f6674 dfdfdfdfdf0000dfdfdfdf
context word 4 1 73616c65730000006c6f6674 dfdfdfdfdf000000dfdfdfdf
context - 3 14 730061006c00650073006c006f00660074 dfffdfffdfffdfffdfffdfffdfffdfffdf
context - 3 28 73000000610000006c00000065000000730000006c0000006f0000006600000074 dfffffffdfffffffdfffffffdfffffffdfffffffdfffffffdfffffffdfffffffdf
context - 3 16 730061006c006500730000006c006f00660074 dfffdfffdfffdfffdfff00ffdfffdfffdfffdf
context - 2 4 633246735a584e7362325a30 ffffffffffffffffffffffff
context - 1 1 4e686247567a6247396d64 ffffffffffffffffffffff
context - 0 4 7a5957786c633278765a6e ffffffffffffffffffffff
context - 0 9 5530464d52564e4d54305a55 ffffffffffffffffffffffff
context - 2 1 4e42544556545445394756 ffffffffffffffffffffff
context - 0 3 545155784655307850526c ffffffffffffffffffffff
context - 2 4 553246735a584e7362325a30 ffffffffffffffffffffffff
context - 0 4 545957786c633278765a6e ffffffffffffffffffffff
context - 2 4 553246735a584e4d62325a30 ffffffffffffffffffffffff
context - 1 1 4e686247567a5447396d64 ffffffffffffffffffffff
context - 2 1 545957786c633078765a6e ffffffffffffffffffffff
context - 1 9 63774268414777415a51427a414777416277426d41485141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 2 6 4d41595142734147554163774273414738415a67423041 ffffffffffffffffffffffffffffffffffffffffffffff
context - 2 0 7a414745416241426c41484d4162414276414759416441 ffffffffffffffffffffffffffffffffffffffffffffff
context - 1 9 557742424145774152514254414577415477424741465141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 1 3 4d415151424d414555415577424d414538415267425541 ffffffffffffffffffffffffffffffffffffffffffffff
context - 2 19 54414545415441424641464d4154414250414559415641 ffffffffffffffffffffffffffffffffffffffffffffff
context - 1 9 55774268414777415a51427a414777416277426d41485141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 2 1 54414745416241426c41484d4162414276414759416441 ffffffffffffffffffffffffffffffffffffffffffffff
context - 1 9 55774268414777415a51427a414577416277426d41485141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 2 6 4d4159514273414755416377424d414738415a67423041 ffffffffffffffffffffffffffffffffffffffffffffff
context - 2 1 54414745416241426c41484d4154414276414759416441 ffffffffffffffffffffffffffffffffffffffffffffff
context - 0 14 373336313663363537333663366636363734 ffffffffffdfffffffffffdfffdfffffffff
context - 7 14 353334313463343535333463346634363534 ffffffffffdfffffffffffdfffdfffffffff
context - 0 14 353336313663363537333663366636363734 ffffffffffdfffffffffffdfffdfffffffff
context - 0 14 353336313663363537333463366636363734 ffffffffffdfffffffffffdfffdfffffffff
`;

;// CONCATENATED MODULE: ./lib/scan/closer-looks.js


const marks = String.raw `[;}]?(?:[\\&%#uUxX{0]|amp;|25|5[cC])*$`;
const kBefore = new RegExp(`(?:k|6[bB]|107|153)${marks}`);
const aBefore = new RegExp(`(?:a|61|97|141)${marks}`);
const markBefore = /[\\&%#uUxX{0-9]$/;
const digits = String.raw `[0-9a-f_]{0,6}(?:(?<=[0-9a-f_]{6})|["'\\\x60\r\n%&+<>^=#$]|$)`;
const decoded = new RegExp(String.raw `ak_${digits}|${base64Prefixes}|616[bB]5[fF]|(?:k|6[bB])[\\%]+(?:u00|x|25)?5[fF]`);
const closerLooks = {
    plain: (range, offset) => keyAfterPrefix(range, { offset, width: 1 }),
    utf16: (range, offset) => keyAfterPrefix(range, { offset, width: 2 }),
    utf32: (range, offset) => keyAfterPrefix(range, { offset, width: 4 }),
    splitAfterK: (range, offset) => !/[A-Za-z0-9]$/.test(latin1Before(range, offset)) &&
        /^["'`](?:[^A-Za-z0-9_]|\\[nrt])*_[0-9a-f"'`\\]/.test(latin1After(range, offset + 2)),
    splitBeforeK: (range, offset, length) => follows(range, offset, length) &&
        /(?<![A-Za-z0-9])a(?:[^A-Za-z0-9_]|\\[nrt])+$/.test(latin1Before(range, offset + 1)),
    escapedUnderscore: (range, offset, length) => follows(range, offset, length) && kBefore.test(latin1Before(range, offset)),
    escapedK: (range, offset, length) => follows(range, offset, length) && aBefore.test(latin1Before(range, offset)),
    escapedA: (range, offset, length) => follows(range, offset, length) && markBefore.test(latin1Before(range, offset)),
    base64: (range, offset) => base64Run(range, offset) && decodings(range, offset).some((text) => decoded.test(text)),
    hex: hexRun,
    dump: (range, offset) => /^6b[\s,:-]{1,4}(?:0x)?5f/i.test(latin1After(range, offset)) && hexRun(range, offset),
    word: (range, offset) => /^sales(?:[^A-Za-z0-9]|%20|[\x80-\xff]{2,3})?loft/i.test(latin1After(range, offset)),
};
const follows = (range, offset, length) => bodyRun(range, { offset: offset + length, width: 1 }) !== 'none';

;// CONCATENATED MODULE: ./lib/scan/literal-rows.js


const looks = closerLooks;
let rows;
const made = [];
function rowAt(number) {
    const row = rows?.[number];
    return row === undefined ? undefined : (made[number] ??= literal(row));
}
function usualLiterals() {
    rows ??= literalRows.trim().split('\n');
    return { length: rows.length, at: rowAt };
}
function madeLiterals() {
    const { length } = usualLiterals();
    return Array.from({ length }, (_, number) => rowAt(number)).filter((one) => one !== undefined);
}
function literal(row) {
    const [kind, look = '-', bucket, fragment, bytes = '', mask = ''] = row.split(' ');
    const confirm = looks[look];
    return {
        bytes: Buffer.from(bytes, 'hex'),
        mask: Buffer.from(mask, 'hex'),
        kind: kind === 'context' ? 'context' : 'credential',
        place: { bucket: Number(bucket), fragment: Number(fragment) },
        ...(confirm && { confirm }),
    };
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ eitherCase),
/* harmony export */   pV: () => (/* binding */ exactly)
/* harmony export */ });
/* unused harmony exports someByte, joined */
function exactly(bytes) {
    const own = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    return { bytes: own, mask: new Uint8Array(own.length).fill(0xff) };
}
function eitherCase(bytes) {
    const { bytes: own, mask } = exactly(bytes);
    return { bytes: own, mask: mask.map((all, at) => (isLetter(own[at] ?? 0) ? all & ~0x20 : all)) };
}
function someByte(bits, mask) {
    return { bytes: Uint8Array.of(bits), mask: Uint8Array.of(mask) };
}
function joined(...shapes) {
    return {
        bytes: Buffer.concat(shapes.map(({ bytes }) => bytes)),
        mask: Buffer.concat(shapes.map(({ mask }) => mask)),
    };
}
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}


/***/ }),

/***/ 5884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  PT: () => (/* binding */ chunkOverlap),
  P7: () => (/* binding */ createMatcher),
  yi: () => (/* binding */ createPrefilter),
  X8: () => (/* binding */ interest),
  yh: () => (/* binding */ readBeyond),
  Mw: () => (/* binding */ readyMatcher),
  d3: () => (/* binding */ readyPrefilter)
});

;// CONCATENATED MODULE: ./lib/scan/buckets.js
const bucketCount = 8;
const fragmentLength = 3;
const fragmentsTried = 8;
const byFrequency = ' etnrsoialcu"dp.\n,hfm:()g=0y1/;b*-{}xAv2STEw\'kC`I3D_46\\[]NF5RO8PB79|>Lj&?M\t!U<#qKG@+WHQzV$JYX^Z%~';
const frequency = Float64Array.from({ length: 256 }, (_, byte) => {
    const rank = byFrequency.indexOf(String.fromCharCode(byte));
    if (byte === 0)
        return 0.3;
    return rank < 0 ? 0.002 : 0.06 * 0.5 ** (rank / 14) + 0.004;
});
const empty = {
    nibbles: Array.from({ length: fragmentLength }, () => ({ low: 0, high: 0 })),
    literals: [],
};
function deal(literals, rounds = 0) {
    const buckets = Array.from({ length: bucketCount }, () => empty);
    const loose = [];
    for (const [literal, shape] of literals.entries()) {
        if (shape.place === undefined)
            loose.push({ literal, fragments: rarestFragments(shape) });
        else
            keepPlace(buckets, { literal, shape, place: shape.place });
    }
    loose.sort((a, b) => a.fragments.length - b.fragments.length);
    for (const one of loose)
        putCheapest(buckets, one);
    for (let round = 0; round < rounds; round++)
        for (const one of loose) {
            takeOut(buckets, one.literal);
            putCheapest(buckets, one);
        }
    return buckets;
}
function keepPlace(buckets, { literal, shape, place }) {
    const own = fragmentAt(shape, place.fragment);
    const into = place.bucket % bucketCount;
    buckets[into] = extended(buckets[into], { literal, fragment: place.fragment, own });
}
function extended(bucket = empty, { literal, fragment, own }) {
    return { nibbles: union(bucket.nibbles, own), literals: [...bucket.literals, { literal, fragment, own }] };
}
function putCheapest(buckets, { literal, fragments }) {
    let best = { into: 0, bucket: empty, cost: Infinity };
    for (const [into, bucket] of buckets.entries()) {
        const before = share(bucket.nibbles);
        for (const { fragment, own } of fragments) {
            const cost = share(union(bucket.nibbles, own)) - before;
            if (cost < best.cost)
                best = { into, cost, bucket: extended(bucket, { literal, fragment, own }) };
        }
    }
    buckets[best.into] = best.bucket;
}
function takeOut(buckets, literal) {
    const from = buckets.findIndex((bucket) => bucket.literals.some((one) => one.literal === literal));
    const rest = buckets[from]?.literals.filter((one) => one.literal !== literal) ?? [];
    buckets[from] = rest.reduce((bucket, one) => extended(bucket, one), empty);
}
function rarestFragments(shape) {
    const starts = Math.max(shape.bytes.length - fragmentLength, 0) + 1;
    return Array.from({ length: starts }, (_, fragment) => ({ fragment, own: fragmentAt(shape, fragment) }))
        .sort((a, b) => share(a.own) - share(b.own))
        .slice(0, fragmentsTried);
}
function fragmentAt({ bytes, mask }, fragment) {
    return [0, 1, 2].map((at) => nibblesOf(bytes[fragment + at] ?? 0, mask[fragment + at] ?? 0));
}
function nibblesOf(bits, mask) {
    return { low: setOf(bits & 15, mask & 15), high: setOf(bits >> 4, mask >> 4) };
}
function setOf(bits, mask) {
    let set = 0;
    for (let nibble = 0; nibble < 16; nibble++)
        if ((nibble & mask) === (bits & mask))
            set |= 1 << nibble;
    return set;
}
function union(a, b) {
    return a.map(({ low, high }, at) => ({ low: low | (b[at]?.low ?? 0), high: high | (b[at]?.high ?? 0) }));
}
function share(nibbles) {
    return nibbles.reduce((product, sets) => product * shareOfByte(sets), 1);
}
const known = new Map();
function shareOfByte({ low, high }) {
    const key = (low << 16) | high;
    const before = known.get(key);
    if (before !== undefined)
        return before;
    let sum = 0;
    for (let byte = 0; byte < 256; byte++)
        if ((low >> (byte & 15)) & (high >> (byte >> 4)) & 1)
            sum += frequency[byte] ?? 0;
    known.set(key, sum);
    return sum;
}

;// CONCATENATED MODULE: ./lib/scan/prefilter-tables.js

const [directoryAt, hashesAt, placesAt] = [128, 256, 256 + 65536 / 8];
const entriesAt = placesAt + (1024 + 64 + 4) * 4;
const entryLength = 24;
const pairLength = 8;
const roomForPairs = 4096;
function layOut(literals, at = 0) {
    const tables = aligned(at, 64);
    const texts = tables + entriesAt + literals.length * entryLength;
    const out = aligned(texts + 2 * literals.reduce((sum, { bytes }) => sum + bytes.length, 0), pairLength);
    const full = out + roomForPairs * pairLength;
    return { tables, texts, out, full, end: full + (literals.length + 1) * pairLength };
}
function aligned(address, to) {
    return Math.ceil(address / to) * to;
}
function writeTables(buffer, { literals, layout }) {
    const { tables } = layout;
    let entry = tables + entriesAt;
    let text = layout.texts;
    for (const [number, bucket] of deal(literals).entries()) {
        writeNibbles(buffer.subarray(tables), number, bucket);
        buffer.writeInt32LE(entry, tables + directoryAt + number * 8);
        for (const { literal, fragment } of bucket.literals) {
            const shape = literals[literal];
            if (!shape)
                continue;
            writeHashes(buffer.subarray(tables + hashesAt), shape, fragment);
            writeEntry(buffer.subarray(entry, entry + entryLength), { ...shape, literal, fragment, text });
            buffer.set(shape.bytes.map((byte, at) => byte & (shape.mask[at] ?? 0)), text);
            buffer.set(shape.mask, text + shape.bytes.length);
            text += 2 * shape.bytes.length;
            entry += entryLength;
        }
        buffer.writeInt32LE(entry, tables + directoryAt + number * 8 + 4);
    }
}
function writeNibbles(buffer, number, { nibbles }) {
    for (const [at, { low, high }] of nibbles.entries())
        for (let nibble = 0; nibble < 16; nibble++) {
            const row = at * 32 + nibble;
            buffer[row] = (buffer[row] ?? 0) | (((low >> nibble) & 1) << number);
            buffer[row + 16] = (buffer[row + 16] ?? 0) | (((high >> nibble) & 1) << number);
        }
}
function writeHashes(hashes, { bytes, mask }, fragment) {
    const [first, second, third] = [0, 1, 2].map((at) => allBytes(bytes[fragment + at] ?? 0, mask[fragment + at] ?? 0));
    for (const a of first ?? [])
        for (const b of second ?? [])
            for (const c of third ?? []) {
                const hash = Math.imul(a | (b << 8) | (c << 16), 0x9e3779b1) >>> 16;
                hashes[hash >> 3] = (hashes[hash >> 3] ?? 0) | (1 << (hash & 7));
            }
}
function allBytes(bits, mask) {
    const free = ~mask & 0xff;
    const all = [];
    for (let chosen = free;; chosen = (chosen - 1) & free) {
        all.push((bits & mask) | chosen);
        if (chosen === 0)
            return all;
    }
}
function writeEntry(into, { bytes, mask, literal, fragment, text }) {
    for (let at = 0; at < 4; at++) {
        into[at] = (bytes[fragment + at] ?? 0) & (mask[fragment + at] ?? 0);
        into[at + 4] = mask[fragment + at] ?? 0;
    }
    for (const [at, value] of [text, bytes.length, fragment, literal].entries())
        into.writeInt32LE(value, 8 + at * 4);
}

;// CONCATENATED MODULE: ./lib/scan/prefilter.wasm.js
const prefilterWasm = 'AGFzbQEAAAABHARgA39/fwF/YAV/f39/fwF/YAF/AX9gAn9/AX8CKQIJcHJlZmlsdGVyBm1lbW9yeQIAAQlwcmVmaWx0ZXIGdGFibGVzA38AAwYFAAECAQMGBgF/AUEACwcXAwRuZXh0AwEEc2NhbgADBWxpbmVzAAQK9gsFRAEBfyABIAJqIQMDQCABIANPBEBBAQ8LIAAtAAAgASACai0AAHEgAS0AAEcEQEEADwsgAEEBaiEAIAFBAWohAQwACwALlQEBBH8gACgCACEFIwAgAUEDdGohASABKAKAASEGIAEoAoQBIQcCQANAIAYgB08NASAFIAYoAgRxIAYoAgBGBEAgACAGKAIQayEIIAggAk4gCCAGKAIMaiADTXEEQCAIIAYoAgggBigCDBAABEAgBCAINgIAIAQgBigCFDYCBCAEQQhqIQQLCwsgBkEYaiEGDAALCyAEC30BAX9B/wEhASABIwAgAEEPcWotAAAjACAAQQR2QQ9xai0AEHFxIQEgAEEIdiEAIAEjACAAQQ9xai0AICMAIABBBHZBD3FqLQAwcXEhASAAQQh2IQAgASMAIABBD3FqLQBAIwAgAEEEdkEPcWotAFBxcSEBIABBCHYhACABC8IIBAF/AX4IfxJ7QQ/9DyEQIwD9AAQAIRcjAP0ABBAhGCMA/QAEICEZIwD9AAQwIRojAP0ABEAhGyMA/QAEUCEcIwBBgMIAaiEKIAohCyAKQYAgaiENAkADQCAC/QAEACEPIA8gEP1OIREgD0EE/Y0BIBD9TiESIBcgEf0OIBggEv0O/U4hEyAZIBH9DiAaIBL9Dv1OIRQgGyAR/Q4gHCAS/Q79TiAVIBP9DQ4PEBESExQVFhcYGRobHB0gFiAU/Q0PEBESExQVFhcYGRobHB0e/U79TiEdIBMhFSAUIRYgAv0ABBAhDyAPIBD9TiERIA9BBP2NASAQ/U4hEiAXIBH9DiAYIBL9Dv1OIRMgGSAR/Q4gGiAS/Q79TiEUIBsgEf0OIBwgEv0O/U4gFSAT/Q0ODxAREhMUFRYXGBkaGxwdIBYgFP0NDxAREhMUFRYXGBkaGxwdHv1O/U4hHiATIRUgFCEWIAL9AAQgIQ8gDyAQ/U4hESAPQQT9jQEgEP1OIRIgFyAR/Q4gGCAS/Q79TiETIBkgEf0OIBogEv0O/U4hFCAbIBH9DiAcIBL9Dv1OIBUgE/0NDg8QERITFBUWFxgZGhscHSAWIBT9DQ8QERITFBUWFxgZGhscHR79Tv1OIR8gEyEVIBQhFiAC/QAEMCEPIA8gEP1OIREgD0EE/Y0BIBD9TiESIBcgEf0OIBggEv0O/U4hEyAZIBH9DiAaIBL9Dv1OIRQgGyAR/Q4gHCAS/Q79TiAVIBP9DQ4PEBESExQVFhcYGRobHB0gFiAU/Q0PEBESExQVFhcYGRobHB0e/U79TiEgIBMhFSAUIRYgHSAe/VAgHyAg/VD9UP1TBEBCACEGIAYgHf0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQgCGhCEGIAYgHv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQhCGhCEGIAYgH/0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQiCGhCEGIAYgIP0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQjCGhCEGIAsgBnunQQJ0aiEMA0AgCyACIAZ6p2o2AgAgBiAGQgF9gyEGIAsgAiAGeqdqNgIEIAYgBkIBfYMhBiALIAIgBnqnajYCCCAGIAZCAX2DIQYgCyACIAZ6p2o2AgwgBiAGQgF9gyEGIAtBEGohCyALIAxJDQALIAwhCwsgAkHAAGohAiACIAFBAmpJIAsgDUlxDQAgCiEOAkADQCAOIAtPDQEgDigCAEECayEFIA5BBGohDiAFKAIAQf///wdxIQkgCUGx893xeWxBEHYhCEEBIwAgCEEDdmotAIACIAhBB3F2cUUNACAFIAFPDQMgAyAESwRAIAUkASADDwsgCRACIQcDQCAFIAdoIAAgASADEAEhAyAHIAdBAWtxIQcgBw0ACwwACwsgCiELIAIgAUECakkNAAsLIAEkASADC1YBAX8CQANAIABBEGogAUsNASACIAD9AAQAQQr9D/0j/WRpaiECIABBEGohAAwACwsCQANAIAAgAU8NASACIAAtAABBCkZqIQIgAEEBaiEADAALCyACCw==';

;// CONCATENATED MODULE: ./lib/scan/prefilter.js


const interest = { none: 0, credential: 1, context: 2 };
const chunkOverlap = 4096;
const chunkLength = 1 << 20;
const mostLooks = 1024;
const readBeyond = 128;
const pageSize = 65536;
function createPrefilter(literals, capacity = chunkLength + chunkOverlap) {
    const layout = layOut(literals);
    const room = roomBehind(layout, capacity);
    return { ...createMatcher(literals, { memory: room.memory, at: 0 }), ...room };
}
function readyPrefilter(ready) {
    const room = roomBehind(ready.layout, chunkLength + chunkOverlap);
    return { ...readyMatcher(ready, room.memory), ...room };
}
function readyMatcher({ layout, bytes, literals }, memory) {
    Buffer.from(memory.buffer).set(bytes);
    return matcherOver(memory, layout, literals);
}
function roomBehind({ end }, capacity) {
    const base = aligned(end, pageSize);
    const memory = new WebAssembly.Memory({ initial: Math.ceil((base + capacity + readBeyond) / pageSize) });
    return { memory, buffer: Buffer.from(memory.buffer), base, capacity };
}
function createMatcher(literals, { memory, at }) {
    const layout = layOut(literals, at);
    writeTables(Buffer.from(memory.buffer), { literals, layout });
    return matcherOver(memory, layout, () => literals);
}
let prefilter_module;
function matcherOver(memory, layout, literalsOf) {
    const buffer = Buffer.from(memory.buffer);
    prefilter_module ??= new WebAssembly.Module(Buffer.from(prefilterWasm, 'base64'));
    const matcher = new WebAssembly.Instance(prefilter_module, { prefilter: { memory, tables: layout.tables } }).exports;
    const out = new Int32Array(memory.buffer, layout.out);
    let every;
    const fill = (start, end, from) => matcher.scan(start, end, from, layout.out, layout.full);
    function visitEach({ start, end }, filled, visit) {
        for (let to = filled;; to = fill(start, end, matcher.next.value)) {
            const pairs = (to - layout.out) / 4;
            for (let at = 0; at < pairs; at += 2)
                if (!visit(out[at] ?? 0, out[at + 1] ?? 0))
                    return;
            if (to <= layout.full)
                return;
        }
    }
    return {
        end: layout.end,
        occurrences(start, length) {
            const literals = literalsOf();
            const found = [];
            const end = start + length;
            visitEach({ bytes: buffer, start, end }, fill(start, end, start), (offset, literal) => {
                found.push(offset * literals.length + literal);
                return true;
            });
            return unpacked(found, literals);
        },
        lines: (start, length) => matcher.lines(start, start + length),
        holdsAny(start, length) {
            return matcher.scan(start, start + length, start, layout.out, layout.out) !== layout.out;
        },
        interests(start, length) {
            const end = start + length;
            const filled = fill(start, end, start);
            if (filled === layout.out)
                return interest.none;
            const range = { bytes: buffer, start, end };
            let found = interest.none;
            let looks = 0;
            visitEach(range, filled, (offset, number) => {
                const literal = literalsOf().at(number);
                if (literal === undefined || found & interest[literal.kind])
                    return true;
                const { confirm, bytes, kind } = literal;
                if (!confirm || ++looks > mostLooks || confirm(range, offset, bytes.length))
                    found |= interest[kind];
                return found === interest.none || found !== (every ??= everyKind(literalsOf()));
            });
            return found;
        },
    };
}
function* unpacked(found, literals) {
    for (const packed of Float64Array.from(found).sort()) {
        const literal = literals.at(packed % literals.length);
        if (literal)
            yield { offset: Math.floor(packed / literals.length), literal };
    }
}
function everyKind(literals) {
    let kinds = interest.none;
    for (let number = 0; number < literals.length; number++)
        kinds |= interest[literals.at(number)?.kind ?? 'none'];
    return kinds;
}


/***/ }),

/***/ 3833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ lastAtOrBefore),
/* harmony export */   GR: () => (/* binding */ lineStartBefore),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   Qf: () => (/* binding */ documentStart)
/* harmony export */ });
const documentStart = { line: 1, column: 1 };
function regionsOf(text, origin) {
    let lineStarts;
    const place = (offset) => {
        lineStarts ??= startsOfLines(text);
        const line = lastAtOrBefore(lineStarts, offset);
        const column = offset - (lineStarts[line] ?? 0) + 1;
        return { line: origin.line + line, column: line === 0 ? column + origin.column - 1 : column };
    };
    return (start, end) => {
        const from = place(start);
        const to = place(Math.max(start, end));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    };
}
function after(text, origin) {
    let { line } = origin;
    let last = -1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        line++;
        last = at;
    }
    return { line, column: last === -1 ? origin.column + text.length : text.length - last };
}
function startsOfLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineStartBefore(text, offset, farthest) {
    const from = Math.max(0, offset - farthest);
    return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}
function lastAtOrBefore(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((ascending[middle] ?? Infinity) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ salesloftWord)
/* harmony export */ });
const salesloftWord = /sales(?:[\W_]|%20)?loft/i;


/***/ }),

/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ tablesLayout),
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
const tablesLayout = { tables: 0, texts: 18936, out: 22808, full: 55576, end: 57624 };
const tables = 'ATc1MIDAC81zZIQJYQQBIAAAQcvd/ztFAAAAAAAAAAAJfCoJbkiFNCegFRMwBiQECABA2b/1v8gAAAAAAAAAABo2QwKO98e3v7vu+qqq7quoAALT1u/QjgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQMgAA2DYAANg2AAAgOgAAIDoAAAA/AAAAPwAAuEEAALhBAAA4QwAAOEMAAHhFAAB4RQAASEgAAEhIAAD4SQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAEAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAgAAQAAAAAAAAAAABAACBAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAAAAAICAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAQAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAABAAAAAAAACAAAAAAAAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAECAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAAAAgAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAIAAAAAQAAAAAAAAAAAAggAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAgACAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAAEAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAhAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAIQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAQAgAAAAQAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAIAABAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAgAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAAAIAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAEAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAQAAAAAgAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABCQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAIAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAABAAAAAQAAIAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAACAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAEAABAAAAAAAAAAAAAAAAIAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAgAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAEAAAAAAAAAAAACAAAAAAAIABAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAABAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAIAAAACAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAQAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAABAAAAAAIAAAAAAAAAAAAAAAAAAAAQAAAAAAAAgAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAAAAAAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAIAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBAAAAQAAAAQAAAAAAAAAAIAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAIAAAAAAgAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAgAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAgAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAABAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAEAAAAAAAAAAAAAACAAAAAAAAAAAABAAAAAAAgAAAAAAAABAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAgAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAgAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAABAAAAEAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAQAAAAAAAAAAAAABAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAQAAQAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAgAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAQAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAACAAAQAEAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAQAAAAAAAAAAAQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAgAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAABAAAAACAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAgAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAACAAAAAAAAAABAAAAAAAAAAAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAEAACAAAAAAAAAAAAAAAAQAAEAEAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAEAAAAAAAAAAAAAAACAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAACAAAAAEAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYWtfAP///wD4SQAAAwAAAAAAAAAAAAAAImtfAP///wD+SQAAAwAAAAAAAAAEAAAAJ2tfAP///wAESgAAAwAAAAAAAAAGAAAAYGtfAP///wAKSgAAAwAAAAAAAAAIAAAAMDA1Rv///98QSgAABQAAAAEAAAAJAAAAMDA1Rv///98aSgAABQAAAAEAAAAKAAAAMDAyNf////8kSgAABwAAAAEAAAAPAAAAMTM3AP///wAySgAABAAAAAEAAAAVAAAAQjtfAN///wA6SgAABAAAAAEAAAAYAAAANztfAP///wBCSgAABQAAAAIAAAAZAAAAMUtfAP/f/wBMSgAABAAAAAEAAAAbAAAAO0tfAP/f/wBUSgAABQAAAAIAAAAdAAAAO0tfAP/f/wBeSgAABQAAAAIAAAAeAAAAMUtfAP/f/wBoSgAABgAAAAMAAAAfAAAAclgyAP///wB0SgAAAwAAAAAAAAAqAAAAQUY4Qf////96SgAABAAAAAAAAAAxAAAAVjNSbf////+CSgAABAAAAAAAAABCAAAAVjNSAP///wCKSgAABAAAAAEAAABHAAAAbkpZZf////+SSgAABAAAAAAAAABIAAAAbkpZAP///wCaSgAABAAAAAEAAABNAAAAbGg2AP///wCiSgAABAAAAAEAAABTAAAAbkpZTf////+qSgAABAAAAAAAAABZAAAAMEZZZP////+ySgAABAAAAAAAAAB7AAAAUWpWR/////+6SgAACAAAAAQAAACTAAAAMDY2AP///wDKSgAAGAAAABUAAACyAAAAMDA3Mv/////6SgAAGAAAAAgAAAC1AAAAMDMyAP///wAqSwAAGAAAABUAAAC4AAAAWDY4XN////9aSwAAEAAAAAEAAAC6AAAAMDY4XP////96SwAAGAAAAAMAAAC7AAAAWDY4XN////+qSwAAEAAAAAEAAAC9AAAAMDY4XP/////KSwAAGAAAAAMAAAC+AAAAMDA1Rv///9/6SwAACgAAAAYAAADAAAAAODMyAP///wAOTAAACAAAAAUAAADDAAAANjg2Mf////8eTAAACAAAAAAAAADEAAAANjg2Mf////8uTAAACAAAAAAAAADFAAAAMjM1Nv////8+TAAADAAAAAcAAADGAAAAMjM1NP////9WTAAADAAAAAcAAADHAAAAMDM1Nv////9uTAAACgAAAAUAAADIAAAAMDM1NP////+CTAAACgAAAAUAAADJAAAAODM1Nv////+WTAAACAAAAAMAAADKAAAAODM1NP////+mTAAACAAAAAMAAADLAAAAWDM1XN////+2TAAAGAAAABEAAADPAAAAMDM1XP/////mTAAAJAAAABsAAADQAAAAQjo1Rt///98uTQAABQAAAAEAAADRAAAAbGMyeP////84TQAACwAAAAQAAADnAAAAMFpVAP///wBOTQAADAAAAAkAAADoAAAAeEZVMP////9mTQAACwAAAAMAAADqAAAAbGMyeP////98TQAACwAAAAQAAADsAAAANjY3NP////+STQAAEgAAAA4AAAD7AAAANjY3NP////+2TQAAEgAAAA4AAAD9AAAANjY3NP/////aTQAAEgAAAA4AAAD+AAAAYWsiAP///wD+TQAAAwAAAAAAAAADAAAAYWsnAP///wAETgAAAwAAAAAAAAAFAAAANkJfAP/f/wAKTgAAAwAAAAAAAAAWAAAANkJ9X//f//8QTgAABAAAAAAAAAAXAAAAUUJyAP///wAYTgAABAAAAAEAAAAyAAAAVmQwWv////8gTgAABAAAAAAAAAA3AAAAVmRcAP///wAoTgAABAAAAAEAAAA7AAAAVmQwAP///wAwTgAABAAAAAEAAAA8AAAAWGRHAP///wA4TgAAAwAAAAAAAAA9AAAAWGRcAP///wA+TgAABAAAAAEAAABBAAAAaE1UAP///wBGTgAAAwAAAAAAAABjAAAAaGhcAP///wBMTgAAAwAAAAAAAABlAAAAaGhNCP////hSTgAABAAAAAAAAABmAAAAaE1cAP///wBaTgAABAAAAAEAAABnAAAAVkJZWP////9iTgAABAAAAAAAAAB4AAAAUW1aQv////9qTgAABAAAAAAAAAB5AAAAaEJSM/////9yTgAABAAAAAAAAAB+AAAAVmgzAP///wB6TgAABAAAAAEAAAB/AAAAUUJYQf////+CTgAACgAAAAEAAACBAAAAMU1EQf////+WTgAABgAAAAAAAACYAAAAMU1EQf////+iTgAABgAAAAAAAACbAAAANkI1Rv/f/9+uTgAABgAAAAIAAAC/AAAANkIgNf/f8P+6TgAABQAAAAAAAADTAAAANkIgAP/f8ADETgAABgAAAAAAAADVAAAANkIgAP/f8ADQTgAABwAAAAAAAADXAAAANkIgAP/f8ADeTgAACAAAAAAAAADZAAAANkIgAP/f8ADuTgAACQAAAAAAAADbAAAANkIgAP/f8AAATwAACgAAAAAAAADdAAAAaGJHVv////8UTwAACwAAAAEAAADmAAAAaGJHVv////8qTwAACwAAAAEAAADuAAAAUUJ6Qf////9ATwAAGAAAAAkAAADwAAAAUUJUQf////9wTwAAGAAAAAkAAADzAAAAUUJNQf////+gTwAAFwAAAAMAAAD0AAAAUUJ6Qf/////OTwAAGAAAAAkAAAD2AAAAUUJ6Qf/////+TwAAGAAAAAkAAAD4AAAAWVd0CP////guUAAABAAAAAAAAAAjAAAAWVd0XP////82UAAABAAAAAAAAAAkAAAAclh6AP///wA+UAAAAwAAAAAAAAAlAAAAQmZBAP///wBEUAAABAAAAAEAAAAzAAAAQWF3AP///wBMUAAABAAAAAEAAAA0AAAAQVh3AP///wBUUAAABAAAAAEAAAA1AAAAUm5KCP////hcUAAABAAAAAAAAABLAAAAUm5KXP////9kUAAABAAAAAAAAABMAAAAeVdIAP///wBsUAAAAwAAAAAAAABOAAAAeVdEAP///wByUAAAAwAAAAAAAABaAAAAWVRFNP////94UAAABAAAAAAAAABoAAAAWVRFAP///wCAUAAABAAAAAEAAABtAAAAWVRFNf////+IUAAABAAAAAAAAABuAAAAR09FAP///wCQUAAABAAAAAEAAABvAAAAV1ZGQ/////+YUAAABAAAAAAAAABwAAAASm1RAP///wCgUAAABAAAAAEAAAB1AAAAUVdGAP///wCoUAAABAAAAAEAAAB6AAAAQldIAP///wCwUAAABAAAAAEAAAB9AAAAQVZ3Qv////+4UAAACgAAAAEAAACCAAAAWkFGY//////MUAAACgAAAAAAAACDAAAAeUFGZ//////gUAAACgAAAAMAAACEAAAAWUFIb//////0UAAACgAAAAUAAACFAAAAR0FISf////8IUQAACgAAAAAAAACGAAAAeUFGZ/////8cUQAACgAAAAMAAACHAAAAWUFESf////8wUQAACgAAAAUAAACIAAAAR0FISf////9EUQAACgAAAAAAAACJAAAAQU9BAP///wBYUQAACgAAAAcAAACKAAAAWVFBeP////9sUQAACgAAAAIAAACLAAAAQU1RQf////+AUQAACgAAAAQAAACMAAAAQU9RAP///wCUUQAACgAAAAcAAACNAAAAWVFBeP////+oUQAACgAAAAIAAACOAAAAQU1RQf////+8UQAACgAAAAQAAACPAAAAWWpWbf/////QUQAACAAAAAQAAACQAAAATVRaaf/////gUQAABwAAAAEAAACSAAAATVRaQ//////uUQAABwAAAAEAAACVAAAAd05XAP///wD8UQAABgAAAAMAAACWAAAATURWbf////8IUgAABgAAAAIAAACXAAAAd05VAP///wAUUgAABgAAAAMAAACZAAAATURWR/////8gUgAABgAAAAIAAACaAAAASlRWbf////8sUgAABAAAAAAAAACiAAAASlRWR/////80UgAABAAAAAAAAACpAAAAWlhOc/////88UgAADAAAAAQAAADlAAAAQlRFVv////9UUgAACwAAAAEAAADpAAAAWlhOc/////9qUgAADAAAAAQAAADrAAAAWlhOTf////+CUgAADAAAAAQAAADtAAAAWVd4bP////+aUgAACwAAAAEAAADvAAAAQUdVQf////+wUgAAFwAAAAYAAADxAAAAekFHRf/////eUgAAFwAAAAAAAADyAAAAWUFWQf////8MUwAAFwAAABMAAAD1AAAAQUdFQf////86UwAAFwAAAAEAAAD3AAAAQUdVQf////9oUwAAFwAAAAYAAAD5AAAAQUdFQf////+WUwAAFwAAAAEAAAD6AAAAawBfAP///wDEUwAABQAAAAIAAAABAAAAawAAAP/////OUwAACQAAAAQAAAACAAAANjF9S////9/gUwAABQAAAAAAAAAcAAAARnIIAP//+ADqUwAAAwAAAAAAAAAmAAAARnJcAP///wDwUwAAAwAAAAAAAAAnAAAARnJYCP////j2UwAABAAAAAAAAAAoAAAARnJYXP/////+UwAABAAAAAAAAAApAAAAVmQIAP//+AAGVAAABAAAAAEAAAA6AAAAVjMIAP//+AAOVAAABAAAAAEAAABFAAAAVjNcAP///wAWVAAABAAAAAEAAABGAAAAR2MIAP//+AAeVAAAAwAAAAAAAABUAAAAR2NcAP///wAkVAAAAwAAAAAAAABVAAAAR0V4T/////8qVAAABAAAAAAAAABdAAAAR0UIAP//+AAyVAAABAAAAAEAAABgAAAAR0VcAP///wA6VAAABAAAAAEAAABhAAAAR0V4AP///wBCVAAABAAAAAEAAABiAAAAZzFaAP///wBKVAAABQAAAAIAAACcAAAANzRcWP///99UVAAAEAAAAAoAAACxAAAANzJcWP///990VAAAEAAAAAYAAAC0AAAANzJcWP///9+UVAAAEAAAAAYAAAC3AAAANkIINf/f+P+0VAAABQAAAAAAAADSAAAANkIIAP/f+AC+VAAABgAAAAAAAADUAAAANkIIAP/f+ADKVAAABwAAAAAAAADWAAAANkIIAP/f+ADYVAAACAAAAAAAAADYAAAANkIIAP/f+ADoVAAACQAAAAAAAADaAAAANkIIAP/f+AD6VAAACgAAAAAAAADcAAAARgBUAN//3wAOVQAAEQAAAA4AAADiAAAARgAAAN////8wVQAAIQAAABwAAADjAAAARgBUAN//3wByVQAAEwAAABAAAADkAAAAYWtgAP///wCYVQAAAwAAAAAAAAAHAAAAYTE4AP///wCeVQAAAwAAAAAAAAArAAAAaGExCP////ikVQAABAAAAAAAAAAuAAAAaGExXP////+sVQAABAAAAAAAAAAvAAAAYTE5AP///wC0VQAAAwAAAAAAAAAwAAAAaEFHc/////+6VQAABAAAAAAAAAA2AAAAY2xoAP///wDCVQAABAAAAAEAAABYAAAAY2xnef/////KVQAABAAAAAAAAABbAAAAY2xnAP///wDSVQAABAAAAAEAAABcAAAAUmpoQv/////aVQAABAAAAAAAAABxAAAAQ1prAP///wDiVQAABAAAAAEAAAB3AAAASGcxUv/////qVQAABQAAAAEAAACfAAAAQUxFU9/f39/0VQAACQAAAAEAAADeAAAAQUxFU9/f398GVgAACgAAAAEAAADfAAAAQUxFU9/f398aVgAACwAAAAEAAADgAAAAQUxFU9/f398wVgAADAAAAAEAAADhAAAAWVcIAP//+ABIVgAAAwAAAAAAAAAhAAAAWVdcAP///wBOVgAAAwAAAAAAAAAiAAAAaGEIAP//+ABUVgAAAwAAAAAAAAAsAAAAaGFcAP///wBaVgAAAwAAAAAAAAAtAAAAbFgIAP//+ABgVgAAAwAAAAAAAAA+AAAAbFhcAP///wBmVgAAAwAAAAAAAAA/AAAAWGQIAP//+ABsVgAABAAAAAEAAABAAAAAUm4IAP//+AB0VgAAAwAAAAAAAABJAAAAUm5cAP///wB6VgAAAwAAAAAAAABKAAAAY2wIAP//+ACAVgAABAAAAAEAAABWAAAAY2xcAP///wCIVgAABAAAAAEAAABXAAAAYUcIAP//+ACQVgAAAwAAAAAAAABeAAAAYUdcAP///wCWVgAAAwAAAAAAAABfAAAAaGgIAP//+ACcVgAAAwAAAAAAAABkAAAAb1kIAP//+ACiVgAAAwAAAAAAAABpAAAAb1lcAP///wCoVgAAAwAAAAAAAABqAAAAWVQIAP//+ACuVgAABAAAAAEAAABrAAAAWVRcAP///wC2VgAABAAAAAEAAABsAAAAbFJRbv////++VgAABAAAAAAAAAByAAAAb1FVZP/////GVgAABAAAAAAAAACAAAAAbE5XWf/////OVgAABAAAAAAAAACnAAAAbE5XWv/////WVgAABAAAAAAAAACoAAAAbE5VWf/////eVgAABAAAAAAAAACuAAAAbE5VWv/////mVgAABAAAAAAAAACvAAAAWDVGAN//3wDuVgAABAAAAAEAAAALAAAAJTVGAP//3wD2VgAAAwAAAAAAAAAMAAAANTVGAP//3wD8VgAABQAAAAIAAAANAAAANTVGAP//3wAGVwAABgAAAAMAAAAOAAAAWDVGAN//3wASVwAABQAAAAIAAAAQAAAAOTU7AP///wAcVwAABAAAAAEAAAATAAAAOTU7AP///wAkVwAABAAAAAEAAAAUAAAAXDE1M/////8sVwAABQAAAAAAAAAaAAAAV3RmAP///wA2VwAAAwAAAAAAAAAgAAAAVVVKAP///wA8VwAABAAAAAEAAAB0AAAASTFaAP///wBEVwAABwAAAAQAAACRAAAASTFSAP///wBSVwAABwAAAAQAAACUAAAAeDROV/////9gVwAABAAAAAAAAACdAAAAeDROVf////9oVwAABAAAAAAAAACgAAAAVTFaav////9wVwAABAAAAAAAAACjAAAAVTFabf////94VwAABAAAAAAAAACkAAAAVTFaaf////+AVwAABAAAAAAAAAClAAAAVTFabP////+IVwAABAAAAAAAAACmAAAAVTFSav////+QVwAABAAAAAAAAACqAAAAVTFSbf////+YVwAABAAAAAAAAACrAAAAVTFSaf////+gVwAABAAAAAAAAACsAAAAVTFSbP////+oVwAABAAAAAAAAACtAAAAOSU1N/////+wVwAADAAAAAIAAACwAAAAJTQ2Jf/////IVwAADAAAAAAAAACzAAAAJTQ2Jf/////gVwAADAAAAAAAAAC2AAAAOCU2Mf/////4VwAADAAAAAIAAAC5AAAAOCU2Mf////8QWAAADAAAAAIAAAC8AAAANzQ2Nv////8oWAAACAAAAAQAAADBAAAANTQ2AP///wA4WAAABgAAAAMAAADNAAAANSU2Nv////9EWAAAEgAAAA4AAADOAAAANUZ9AP/f/wBoWAAAAwAAAAAAAAARAAAANUY7AP/f/wBuWAAAAwAAAAAAAAASAAAAV1YIAP//+AB0WAAAAwAAAAAAAAA4AAAAV1ZcAP///wB6WAAAAwAAAAAAAAA5AAAAWlYIAP//+ACAWAAAAwAAAAAAAABDAAAAWlZcAP///wCGWAAAAwAAAAAAAABEAAAAWnkIAP//+ACMWAAAAwAAAAAAAABPAAAAWnlcAP///wCSWAAAAwAAAAAAAABQAAAAWnlXCP////iYWAAABAAAAAAAAABRAAAAWnlXXP////+gWAAABAAAAAAAAABSAAAAVVk0Uf////+oWAAABAAAAAAAAABzAAAAVUZoAP///wCwWAAABAAAAAEAAAB2AAAARUZIAP///wC4WAAABAAAAAEAAAB8AAAARFZtAP///wDAWAAABQAAAAIAAACeAAAARFZHAP///wDKWAAABQAAAAIAAAChAAAANDY3Mv/////UWAAACAAAAAAAAADCAAAANTY2AP///wDkWAAABgAAAAMAAADMAAAANDY1NP/////wWAAAEgAAAA4AAAD8AAAAYWtf////Imtf////J2tf////YGtf////VTAwNUbf////3zAwMDVG/////99VMDAyNTVG3///////31wxMzf/////NkI7X//f//8xMDc7X///////NjFLX///3/82MTtLX////9//OTc7S1/////f/1wxNDFLX//////f/3JYMv///0FGOEH/////VjNSbf////9aVjNS/////25KWWX/////Um5KWf////9jbGg2/////25KWU3/////MEZZZP////9OakUyUWpWR///////////XFUwMDU5XFUwMDU3XFUwMDc0XFUwMDY2/9///////9///////9///////9//////XFUwMDQ2XFUwMDcyXFUwMDU4XFUwMDdB/9///////9///////9///////9/////fXFUwMDQ2XFUwMDcyXFUwMDU4XFUwMDMy/9///////9///////9///////9//////XFg2OFxYNjFcWDMxXFgzOP/f////3////9/////f//9cVTAwNjhcVTAwNjFcVTAwMzFcVTAwMzj/3///////3///////3///////3/////9cWDY4XFg2MVxYMzFcWDM5/9/////f////3////9///1xVMDA2OFxVMDA2MVxVMDAzMVxVMDAzOf/f///////f///////f///////f/////zYxMDA2QjAwNUb//////9/////fNDY3MjU4MzL//////////zY4NjEzMTM4//////////82ODYxMzEzOf//////////MzYzMTM2NjIzNTY2////////////////MzYzMTM2NDIzNTQ2////////////////NzUzMDMwMzU2Nv////////////83NTMwMzAzNTQ2/////////////zVDNzgzNTY2/9////////81Qzc4MzU0Nv/f////////XFgzNlxYMzFcWDM2XFg2MlxYMzVcWDY2/9/////f////3////9/////f////3///XFUwMDM2XFUwMDMxXFUwMDM2XFUwMDYyXFUwMDM1XFUwMDY2/9///////9///////9///////9///////9///////9//////NkI6NUb/3///33pZV3hsYzJ4dlpu//////////////9VMEZNUlZOTVQwWlX///////////////9UUVV4RlUweFBSbP//////////////VFlXeGxjMnh2Wm7//////////////zczNjE2QzY1NzM2QzZGNjY3NP//////3///////3//f/////zUzNjE2QzY1NzM2QzZGNjY3NP//////3///////3//f/////zUzNjE2QzY1NzM0QzZGNjY3NP//////3///////3//f/////2FrIv///2FrJ////zZCX//f/zZCfV//3///WVFCcv////9WZDBa/////1dWZFz/////V1ZkMP////9YZEf///9sWGRc/////2hNVP///2hoXP///2hoTQj////4aGhNXP////9WQllY/////1FtWkL/////aEJSM/////9RVmgz/////1dRQlhBSFFBWmf/////////////MU1EQTFa////////MU1EQTFS////////NjE2QjVG////3//fNkIgNUb/3/D/3zZCIAA1Rv/f8AD/3zZCIAAANUb/3/AAAP/fNkIgAAAANUb/3/AAAAD/3zZCIAAAAAA1Rv/f8AAAAAD/3zZCIAAAAAAANUb/3/AAAAAAAP/fTmhiR1Z6Ykc5bWT//////////////05oYkdWelRHOW1k//////////////9jd0JoQUd3QVpRQnpBR3dBYndCbUFIUUH///////////////////////////////9Vd0JCQUV3QVJRQlRBRXdBVHdCR0FGUUH///////////////////////////////9NQVFRQk1BRVVBVXdCTUFFOEFSZ0JVQf//////////////////////////////VXdCaEFHd0FaUUJ6QUd3QWJ3Qm1BSFFB////////////////////////////////VXdCaEFHd0FaUUJ6QUV3QWJ3Qm1BSFFB////////////////////////////////WVd0CP////hZV3Rc/////3JYev///3dCZkH/////RUFhd/////9zQVh3/////1JuSgj////4Um5KXP////95V0j///95V0T///9ZVEU0/////29ZVEX/////WVRFNf////9GR09F/////1dWRkP/////MEptUf////9GUVdG/////05CV0j/////a0FWd0IwQUdZQf////////////9aQUZjQWRBQm1B/////////////1JnQnlBRmdBZWf/////////////WUFjZ0JZQUhvQf////////////9HQUhJQVdBQjZB/////////////1JnQnlBRmdBTWf/////////////WUFjZ0JZQURJQf////////////9HQUhJQVdBQXlB/////////////2FBQmhBREVBT0H/////////////Z0FZUUF4QURnQf////////////9vQUdFQU1RQTRB/////////////2FBQmhBREVBT1H/////////////Z0FZUUF4QURrQf////////////9vQUdFQU1RQTVB/////////////05qRTJZalZt//////////8yTVRaaU5X/////////zJNVFpDTlX/////////ZFRBd05X////////VXdNRFZt////////ZFRBd05V////////VXdNRFZH////////SlRWbf////9KVFZH/////2MyRnNaWE5zYjJaMP///////////////05CVEVWVFRFOUdW//////////////9VMkZzWlhOc2IyWjD///////////////9VMkZzWlhOTWIyWjD///////////////9UWVd4bGMweHZabv//////////////TUFZUUJzQUdVQWN3QnNBRzhBWmdCMEH//////////////////////////////3pBR0VBYkFCbEFITUFiQUJ2QUdZQWRB//////////////////////////////9UQUVFQVRBQkZBRk1BVEFCUEFFWUFWQf//////////////////////////////VEFHRUFiQUJsQUhNQWJBQnZBR1lBZEH//////////////////////////////01BWVFCc0FHVUFjd0JNQUc4QVpnQjBB//////////////////////////////9UQUdFQWJBQmxBSE1BVEFCdkFHWUFkQf//////////////////////////////YQBrAF///////2EAAABrAAAAX////////////zYxfUtf////3/9Gcgj///hGclz///9GclgI////+EZyWFz/////V1ZkCP////haVjMI////+FpWM1z/////R2MI///4R2Nc////R0V4T/////9hR0UI////+GFHRVz/////YUdFeP////9YSGcxWv//////XFg1OVxYNTdcWDc0XFg2Nv/f////3////9/////f//9cWDQ2XFg3MlxYNThcWDdB/9/////f////3////9//31xYNDZcWDcyXFg1OFxYMzL/3////9/////f////3///NkIINUb/3/j/3zZCCAA1Rv/f+AD/3zZCCAAANUb/3/gAAP/fNkIIAAAANUb/3/gAAAD/3zZCCAAAAAA1Rv/f+AAAAAD/3zZCCAAAAAAANUb/3/gAAAAAAP/fUwBBAEwARQBTAEwATwBGAFTf/9//3//f/9//3//f/9//31MAAABBAAAATAAAAEUAAABTAAAATAAAAE8AAABGAAAAVN/////f////3////9/////f////3////9/////f////31MAQQBMAEUAUwAAAEwATwBGAFTf/9//3//f/9//AP/f/9//3//fYWtg////YTE4////aGExCP////hoYTFc/////2ExOf///2hBR3P/////R2NsaP////9jbGd5/////0djbGf/////UmpoQv////9kQ1pr/////1hIZzFS//////9TQUxFU0xPRlTf39/f39/f399TQUxFUwBMT0ZU39/f398A39/f31NBTEVTAABMT0ZU39/f398AAN/f399TQUxFUwAAAExPRlTf39/f3wAAAN/f399ZVwj///hZV1z///9oYQj///hoYVz///9sWAj///hsWFz///9sWGQI////+FJuCP//+FJuXP///0djbAj////4R2NsXP////9hRwj///hhR1z///9oaAj///hvWQj///hvWVz///9vWVQI////+G9ZVFz/////bFJRbv////9vUVVk/////2xOV1n/////bE5XWv////9sTlVZ/////2xOVVr/////XFg1Rv/f/98lNUb//98lMjU1Rv/////fXFgyNTVG/9/////fNUNYNUb/39//3yM5NTv/////MDk1O/////9cMTUzX///////V3Rm////WlVVSv////9ZeE5tSTFa/////////1l4TmtJMVL/////////eDROV/////94NE5V/////1UxWmr/////VTFabf////9VMVpp/////1UxWmz/////VTFSav////9VMVJt/////1UxUmn/////VTFSbP////8lNTklNTclNzQlNjb///////////////8lNDYlNzIlNTglN0H//////////////98lNDYlNzIlNTglMzL///////////////8lNjglNjElMzElMzj///////////////8lNjglNjElMzElMzn///////////////81OTU3NzQ2Nv//////////MjUzNTQ2////////JTM2JTMxJTM2JTYyJTM1JTY2////////////////////////NUZ9/9//NUY7/9//V1YI///4V1Zc////WlYI///4WlZc////WnkI///4Wnlc////WnlXCP////haeVdc/////1VZNFH/////UlVGaP////9hRUZI/////2NlRFZt//////9jZURWR///////NDY3MjU4N0H/////////3zI1MzU2Nv///////zUzNDE0QzQ1NTM0QzRGNDY1NP//////3///////3//f/////wAAAAA=';


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ahead)
/* harmony export */ });
async function* ahead(items, most, weightOf = () => 1) {
    const held = [];
    let weight = 0;
    let ended = false;
    let wake = () => { };
    const changed = () => new Promise((settle) => void (wake = settle));
    const isFull = () => weight >= most && !ended;
    const pull = async () => {
        try {
            for await (const item of items) {
                held.push(item);
                weight += weightOf(item);
                wake();
                while (isFull())
                    await changed();
                if (ended)
                    return;
            }
        }
        finally {
            ended = true;
            wake();
        }
    };
    const pulled = pull();
    pulled.catch(() => { });
    try {
        for (;;) {
            await new Promise((settle) => void setImmediate(settle));
            const item = held.shift();
            if (item !== undefined) {
                weight -= weightOf(item);
                wake();
                yield item;
            }
            else if (ended)
                break;
            else
                await changed();
        }
        await pulled;
    }
    finally {
        ended = true;
        wake();
    }
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ oneByOne),
/* harmony export */   Q: () => (/* binding */ batched)
/* harmony export */ });
const batched = (batches) => ({
    batches,
    [Symbol.asyncIterator]: () => oneByOne(batches()),
});
async function* oneByOne(batches) {
    for await (const batch of batches)
        yield* batch;
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ blobDocuments),
/* harmony export */   x: () => (/* binding */ standingDocuments)
/* harmony export */ });
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(810);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6611);


async function* blobDocuments(git, wanted) {
    if (wanted.length === 0)
        return;
    let at = 0;
    const ids = wanted.map(({ id }) => id);
    for await (const stored of (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$I)(git, ids)) {
        for (const place of wanted[at]?.places ?? [])
            yield* standingDocuments(stored, place);
        at += 1;
    }
}
function standingDocuments(stored, place) {
    if ('unread' in stored)
        return [{ path: place.path, reason: stored.unread }];
    const { body } = stored;
    const document = { ...place, open: () => body.open() };
    const isAlone = body.bytes === undefined || !(0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointer */ ._)(body.bytes);
    return isAlone ? [document] : [document, { path: place.path, reason: 'lfs-pointer' }];
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  EN: () => (/* binding */ bodyOf),
  kg: () => (/* binding */ gather),
  qn: () => (/* binding */ reusedRoom)
});

// EXTERNAL MODULE: ./lib/source/bytes.js
var source_bytes = __nccwpck_require__(7550);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/source/spool.js




const memoryLimit = 16 * 1024 * 1024;
const flags = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL;
function createSpool() {
    const { fd, folder } = explained(() => {
        const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'salesloft-guard-'));
        return { folder, fd: (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'spool'), flags, 0o600) };
    });
    const unnamed = process.platform !== 'win32';
    if (unnamed)
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    return {
        write: (chunk) => explained(() => writeAll(fd, chunk)),
        open: () => positionReader(fd),
        dispose() {
            (0,external_node_fs_.closeSync)(fd);
            if (!unnamed)
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}
function writeAll(fd, chunk) {
    for (let at = 0; at < chunk.length;)
        at += (0,external_node_fs_.writeSync)(fd, chunk, at);
}
function positionReader(fd) {
    let at = 0;
    return {
        read(into, offset, length) {
            const count = (0,external_node_fs_.readSync)(fd, into, offset, length, at);
            at += count;
            return count;
        },
        close() { },
    };
}
function explained(operation) {
    try {
        return operation();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new errors/* UsageError */.eb(`A temporary file could not be written: ${why}. Free some space there, or set TMPDIR to another folder.`);
    }
}

;// CONCATENATED MODULE: ./lib/source/body.js


const bodyOf = (bytes) => ({
    size: bytes.length,
    bytes,
    open: () => (0,source_bytes/* bufferReader */.Sy)(bytes),
    dispose() { },
});
function gather(limit = memoryLimit) {
    let chunks = [];
    let size = 0;
    let spool;
    return {
        add(chunk) {
            size += chunk.length;
            if (spool === undefined)
                chunks.push(chunk);
            else
                spool.write(chunk);
            if (spool !== undefined || size <= limit)
                return;
            spool = createSpool();
            for (const held of chunks.splice(0))
                spool.write(held);
        },
        finish() {
            if (spool === undefined)
                return bodyOf(Buffer.concat(chunks, size));
            const full = spool;
            return { size, open: () => full.open(), dispose: () => full.dispose() };
        },
        discard() {
            chunks = [];
            spool?.dispose();
        },
    };
}
const leastRoom = 1 << 20;
function reusedRoom(limit = memoryLimit) {
    let room = Buffer.alloc(0);
    return (size) => {
        if (size > limit)
            return undefined;
        if (size > room.length)
            room = Buffer.allocUnsafeSlow(Math.min(limit, Math.max(leastRoom, 2 * size)));
        let length = 0;
        return {
            add(chunk) {
                room.set(chunk, length);
                length += chunk.length;
            },
            finish: () => bodyOf(room.subarray(0, length)),
            discard() { },
        };
    };
}


/***/ }),

/***/ 7550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Sy: () => (/* binding */ bufferReader),
/* harmony export */   Tq: () => (/* binding */ openFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);


function bufferReader(bytes) {
    let at = 0;
    return {
        read(into, offset, length) {
            const piece = bytes.subarray(at, at + length);
            into.set(piece, offset);
            at += piece.length;
            return piece.length;
        },
        close() { },
    };
}
const openFlags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function openFile(path, otherwise = 'not-a-file', begun) {
    const fd = descriptorOf(path, otherwise);
    const pull = (into, offset, length) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, offset, length, null);
        }
        catch (error) {
            throw unreadable(error, otherwise);
        }
    };
    let reads = 0;
    let open = true;
    return {
        read(into, offset, length) {
            const count = pull(into, offset, length);
            if (reads === (count === 0 ? 0 : 1))
                requireFile(fd, otherwise);
            if (reads === 0)
                begun?.(into, offset, count);
            reads += 1;
            return count;
        },
        close() {
            if (open)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
            open = false;
        },
    };
}
function descriptorOf(path, otherwise) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, openFlags);
    }
    catch (error) {
        throw unreadable(error, otherwise);
    }
}
function requireFile(fd, otherwise) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(otherwise);
}
function unreadable(error, otherwise) {
    const reason = reasonOf(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(reason === 'not-a-file' ? otherwise : reason, { cause: error });
}
const reasons = {
    ELOOP: 'symbolic-link',
    EMLINK: 'symbolic-link',
    ENOENT: 'vanished',
    ENOTDIR: 'vanished',
    EACCES: 'permission-denied',
    EPERM: 'permission-denied',
    ENXIO: 'not-a-file',
    EISDIR: 'not-a-file',
    EAGAIN: 'not-a-file',
};
function reasonOf(error) {
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error);
    return reasons[code] ?? 'io-error';
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ confine),
  F: () => (/* binding */ leaves)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/source/bytes.js
var bytes = __nccwpck_require__(7550);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __nccwpck_require__(1899);
;// CONCATENATED MODULE: ./lib/source/confine.js





function confine(root) {
    const safe = new Set(['.']);
    const enter = (folder) => {
        if (safe.has(folder))
            return;
        enter((0,posix_namespaceObject.dirname)(folder));
        requireFolder(`${root}/${folder}`);
        safe.add(folder);
    };
    let last = '.';
    return (path) => {
        const slash = path.lastIndexOf('/');
        if (slash < 0 || (slash === last.length && path.startsWith(last)))
            return;
        const folder = path.slice(0, slash);
        if (leaves(path))
            throw new errors/* Unreadable */.IO('io-error');
        enter(folder);
        last = folder;
    };
}
const leaves = (path) => path.startsWith('/') || (path.includes('..') && path.split('/').includes('..'));
function requireFolder(path) {
    const found = stat(path);
    if (found === undefined)
        throw new errors/* Unreadable */.IO('vanished');
    if (found.isSymbolicLink())
        throw new errors/* Unreadable */.IO('symbolic-link');
}
function stat(path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,display/* systemPath */.BX)(path), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new errors/* Unreadable */.IO((0,bytes/* reasonOf */.A3)(error), { cause: error });
    }
}


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ systemPath),
/* harmony export */   ER: () => (/* binding */ isAscii),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   ni: () => (/* binding */ showBytes)
/* harmony export */ });
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
function showPath(bytes) {
    return isAscii(bytes) ? bytes : showBytes(Buffer.from(bytes, 'latin1'));
}
function showBytes(bytes) {
    const text = strict(bytes);
    if (text !== undefined)
        return text;
    let shown = '';
    for (let at = 0; at < bytes.length;) {
        const length = sequence(bytes, at);
        shown +=
            length === 0 ? escaped(bytes[at] ?? 0) : Buffer.from(bytes.subarray(at, at + length)).toString('utf8');
        at += Math.max(length, 1);
    }
    return shown;
}
function systemPath(bytes) {
    return isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1');
}
function byteString(path) {
    return isAscii(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function strict(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function sequence(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return at + length <= bytes.length && strict(bytes.subarray(at, at + length)) !== undefined ? length : 0;
}
const escaped = (byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;


/***/ }),

/***/ 339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ createEmptyGitDir)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



function createEmptyGitDir(format = 'sha1') {
    const gitDir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'salesloft-guard-'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'objects'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'refs'));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'HEAD'), 'ref: refs/heads/main\n');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'config'), settings[format]);
    return { gitDir, remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(gitDir, { recursive: true, force: true }) };
}
const settings = {
    sha1: '',
    sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n',
};


/***/ }),

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ textFrom)
/* harmony export */ });
/* harmony import */ var _scan_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7906);

const most = 1_000_000;
function textFrom(reader) {
    try {
        const bytes = Buffer.allocUnsafe(most + 1);
        let size = 0;
        for (let count = -1; count !== 0 && size < bytes.length; size += count)
            count = reader.read(bytes, size, bytes.length - size);
        if (size > most)
            return undefined;
        const held = bytes.subarray(0, size);
        return (0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .textDecoder */ .su)((0,_scan_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .encodingOf */ .P$)(held))(held);
    }
    finally {
        reader.close();
    }
}


/***/ }),

/***/ 326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

const advice = {
    missing: 'Install git, or scan the folder without the parts that need it.',
    'not-a-repository': 'Name a folder that holds a complete git repository.',
    corrupt: 'Run `git fsck` there, or make a fresh clone.',
    failed: 'Run the same command there by hand to see all that git says.',
};
class GitError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb {
    problem;
    constructor(problem, what) {
        super(`${what} ${advice[problem]}`);
        this.problem = problem;
    }
}
const signs = [
    ['not-a-repository', /not a git repository/i],
    [
        'corrupt',
        /index file|bad signature|corrupt|bad index|bad object|bad tree|inflate|packfile|unable to read|missing (blob|tree|commit)|bad revision 'HEAD'|invalid sha1|does not match/i,
    ],
];
function failure(args, folder, ending) {
    const problem = signs.find(([, sign]) => sign.test(ending.stderr))?.[0] ?? 'failed';
    const how = ending.signal === null ? `exit code ${ending.code ?? 'unknown'}` : `signal ${ending.signal}`;
    const said = oneLine(ending.stderr);
    return new GitError(problem, `git ${args[0] ?? ''} failed in ${folder} (${said === '' ? how : said}).`);
}
function oneLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const line = lines.find((text) => /^(fatal|error):/.test(text)) ?? lines[0] ?? '';
    return line
        .replace(/\/\/[^/@\s]*@/g, '//***@')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
        .slice(0, 300);
}


/***/ }),

/***/ 8963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openGit),
  requireGit: () => (/* binding */ requireGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/source/git-environment.js

const settings = {
    'core.fsmonitor': 'false',
    'core.hooksPath': external_node_os_.devNull,
    'core.pager': 'cat',
    'core.quotePath': 'false',
    'core.untrackedCache': 'false',
    'core.attributesFile': external_node_os_.devNull,
    'core.excludesFile': external_node_os_.devNull,
    'log.showSignature': 'false',
    'protocol.ext.allow': 'never',
    'gc.auto': '0',
    'core.packedGitWindowSize': '1m',
    'core.packedGitLimit': '64m',
    'core.deltaBaseCacheLimit': '48m',
    'maintenance.auto': 'false',
};
const always = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: external_node_os_.devNull,
    GIT_PAGER: 'cat',
    GIT_ATTR_NOSYSTEM: '1',
    GCM_INTERACTIVE: 'never',
    LC_ALL: 'C',
    LANGUAGE: '',
};
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };
const kept = {
    local: /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM)|EXEC_PATH)$/,
    network: /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CONFIG_PARAMETERS|EXEC_PATH|ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|PROXY_COMMAND|SSL_\w+|HTTP_\w+)$/,
};
function globalArguments(place, more = {}) {
    const pairs = Object.entries({ ...settings, ...more, 'safe.directory': place.toplevel ?? place.gitDir });
    return ['--no-pager', ...pairs.flatMap(([key, value]) => ['-c', `${key}=${value}`]), '-C', place.folder];
}
function environment(inherited, place, reach) {
    const plain = Object.entries(inherited).filter(([name]) => !/^GIT_/i.test(name) || kept[reach].test(name));
    return {
        ...Object.fromEntries(plain),
        ...always,
        ...(reach === 'local' ? offline : {}),
        GIT_DIR: place.gitDir,
        ...(place.toplevel === undefined ? {} : { GIT_WORK_TREE: place.toplevel }),
        ...(place.objects === undefined ? {} : { GIT_OBJECT_DIRECTORY: place.objects }),
    };
}

// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./lib/source/git.js





const outputLimit = 256 * 1024 * 1024;
const stderrLimit = 4096;
function openGit(place) {
    const program = findGit(process.env);
    if (program === undefined)
        return undefined;
    const start = (args, options = {}) => converse(program, place, { ...options, args });
    const stream = (args, options = {}) => pieces(start(args, { input: '', ...options }), (ending) => judge(ending, { place, args, accept: options.accept ?? [] }));
    return {
        place,
        start,
        stream,
        read: (args, options) => collect(stream(args, options), options?.limit ?? outputLimit),
    };
}
function requireGit(place) {
    const git = openGit(place);
    if (git === undefined)
        throw new git_error/* GitError */.X('missing', 'Git was not found on the PATH.');
    return git;
}
function findGit(env) {
    const path = env['PATH'] ?? env['Path'] ?? '';
    if (found?.path !== path)
        found = { path, program: programIn(path) };
    return found.program;
}
let found;
function programIn(path) {
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const folders = path.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    return folders.map((folder) => (0,external_node_path_.join)(folder, name)).find(isExecutable);
}
function isExecutable(path) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
function converse(program, place, call) {
    const { input } = call;
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, [...globalArguments(place, call.settings), ...call.args], {
        env: { ...environment(process.env, place, call.reach ?? 'local'), ...call.env },
        stdio: [input === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
    const { stdin } = child;
    stdin?.on('error', () => { });
    if (input instanceof Promise)
        input.then((text) => stdin?.end(text)).catch(() => stdin?.end());
    else if (input !== undefined)
        stdin?.end(input);
    return { child, ended: ending(child) };
}
function ending(child) {
    let stderr = '';
    child.stderr.on('data', (chunk) => {
        if (stderr.length < stderrLimit)
            stderr += chunk.toString('utf8').slice(0, stderrLimit);
    });
    return new Promise((settle) => {
        child.on('error', (error) => settle({ code: null, signal: null, stderr: stderr || error.message }));
        child.on('close', (code, signal) => settle({ code, signal, stderr }));
    });
}
async function* pieces(talk, check) {
    const { child } = talk;
    try {
        yield* child.stdout;
        check(await talk.ended);
    }
    finally {
        if (child.exitCode === null)
            child.kill();
    }
}
function judge(ending, { place, args, accept }) {
    if (ending.code === 0 || (ending.code !== null && accept.includes(ending.code)))
        return;
    throw (0,git_error/* failure */.V)(args, place.folder, ending);
}
async function collect(stream, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > limit)
            throw new git_error/* GitError */.X('failed', `Git printed more than ${limit} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ footingOf),
  _: () => (/* binding */ openGround)
});

// EXTERNAL MODULE: ./lib/config/policy.js
var policy = __nccwpck_require__(3774);
;// CONCATENATED MODULE: ./lib/config/silence.js
const samplePaths = ['.env', 'src/index.ts', 'a/b/c'];
function silences(policy, effects) {
    const ways = [
        samplePaths.every((path) => effects.excludes(path)) ? '`exclude` matches every file' : undefined,
        everyRuleOff(policy, effects.ruleIds) ? '`rules` turns every rule off' : undefined,
        policy.failOn === 'never' ? '`fail-on: never` lets no finding fail the check' : undefined,
    ];
    return ways
        .filter((way) => way !== undefined)
        .map((way) => ({
        id: 'policy-silences-everything',
        message: `The policy silences everything: ${way}. A green check then says nothing about leaked credentials.`,
    }));
}
function everyRuleOff(policy, ruleIds) {
    const ids = [...ruleIds, ...policy.customRules.map((rule) => rule.id)];
    return ids.length > 0 && ids.every((id) => Object.hasOwn(policy.rules, id) && policy.rules[id] === 'off');
}

// EXTERNAL MODULE: ./lib/rules/enabled.js
var enabled = __nccwpck_require__(9114);
// EXTERNAL MODULE: ./lib/rules/heads.js
var heads = __nccwpck_require__(6272);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/source/bytes.js
var bytes = __nccwpck_require__(7550);
// EXTERNAL MODULE: ./lib/source/confine.js + 1 modules
var confine = __nccwpck_require__(6850);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __nccwpck_require__(1899);
// EXTERNAL MODULE: ./lib/source/file-text.js
var file_text = __nccwpck_require__(9527);
// EXTERNAL MODULE: ./lib/source/git.js + 2 modules
var source_git = __nccwpck_require__(8963);
// EXTERNAL MODULE: ./lib/source/listing.js
var listing = __nccwpck_require__(4105);
// EXTERNAL MODULE: ./lib/source/locate.js
var locate = __nccwpck_require__(1175);
// EXTERNAL MODULE: ./lib/source/selection.js
var selection = __nccwpck_require__(5999);
// EXTERNAL MODULE: ./lib/source/walk.js
var walk = __nccwpck_require__(7092);
;// CONCATENATED MODULE: ./lib/source/disk-tree.js










function diskTree(folder, globs = {}) {
    const real = (0,locate.realFolder)(folder);
    const root = (0,display/* byteString */.iP)(real);
    const guard = (0,confine/* confine */.D)(root);
    let listing;
    const files = () => (listing ??= filesBelow(real, globs));
    return {
        paths: async () => [...(await files()).keys()],
        async text(path) {
            const bytes = (await files()).get(path);
            return bytes === undefined ? undefined : textAt(root, bytes, guard);
        },
    };
}
function textAt(root, path, guard) {
    try {
        guard(path);
        return (0,file_text/* textFrom */.q)((0,bytes/* openFile */.Tq)((0,display/* systemPath */.BX)(`${root}/${path}`)));
    }
    catch (error) {
        if (error instanceof errors/* Unreadable */.IO)
            return undefined;
        throw error;
    }
}
async function filesBelow(folder, globs) {
    const choose = await (0,selection/* selection */.r)(globs);
    const files = new Map();
    const add = (path) => {
        const shown = (0,display/* showPath */.P8)(path);
        if (!(0,confine/* leaves */.F)(path) && choose(shown) === 'wanted')
            files.set(shown, path);
    };
    const place = (0,locate.locate)(folder);
    const git = place && (0,source_git/* openGit */.z)(place);
    let tracked = 0;
    if (git !== undefined) {
        for await (const batch of (0,listing/* listTracked */.z7)(git)) {
            tracked += batch.length;
            for (const { path, kind } of batch)
                if (kind === 'file')
                    add(path);
        }
    }
    if (tracked === 0 && (git === undefined || git.place.folder !== git.place.toplevel))
        for (const { path, unread } of (0,walk/* walk */.G)((0,display/* byteString */.iP)(folder)))
            if (unread === undefined)
                add(path);
    return files;
}

// EXTERNAL MODULE: ./lib/source/policy-file.js
var policy_file = __nccwpck_require__(7626);
// EXTERNAL MODULE: ./lib/source/repository.js
var repository = __nccwpck_require__(3369);
// EXTERNAL MODULE: ./lib/source/workspace.js + 3 modules
var workspace = __nccwpck_require__(8304);
;// CONCATENATED MODULE: ./lib/source/ground.js









async function openGround(asked) {
    const footing = await footingOf(asked);
    const source = await (0,workspace/* openWorkspace */.O)(asked.folder, footing.globs, { words: footing.rules.keywords });
    return {
        ...footing,
        source,
        repository: (0,repository/* openRepository */.h)(asked.folder, diskTree(asked.folder, footing.globs)),
    };
}
async function footingOf(asked, base, own = (0,policy_file/* textsBelow */.qc)(asked.folder)) {
    const [head, before] = await Promise.all([
        written(asked, own, 'required'),
        base === undefined ? undefined : written(asked, base, 'optional'),
    ]);
    const holding = before ?? head;
    const { failOn = holding.policy.failOn } = asked;
    const policy = failOn === holding.policy.failOn ? holding.policy : { ...holding.policy, failOn };
    return {
        policy,
        baseline: holding.baseline,
        rules: (0,enabled/* enabledRules */.n)(policy),
        globs: {
            includes: asked.include.length > 0 ? asked.include : policy.include,
            excludes: [...policy.exclude, ...asked.exclude],
        },
        requested: base === undefined ? [] : await requestsOf(asked, holding, head),
        notices: await silenceNotices(holding.policy),
    };
}
async function written(asked, read, presence) {
    const [policy, baseline] = await Promise.all([
        (0,policy_file/* readPolicy */.T4)(read, heads/* ruleIds */.Zl, asked.config, presence),
        (0,policy_file/* readBaseline */.mF)(read, asked.baseline, presence),
    ]);
    return { policy, baseline };
}
async function requestsOf(asked, base, head) {
    if (base.policy === head.policy && base.baseline.length + head.baseline.length === 0)
        return [];
    const { policyRequests, baselineRequests } = await __nccwpck_require__.e(/* import() */ 854).then(__nccwpck_require__.bind(__nccwpck_require__, 4854));
    return [
        ...policyRequests({ base: base.policy, head: head.policy }, asked.config ?? policy/* policyPath */.k1),
        ...baselineRequests({ base: base.baseline, head: head.baseline }, asked.baseline ?? policy_file/* baselinePath */.XB),
    ];
}
async function silenceNotices(policy) {
    const choose = await (0,selection/* selection */.r)({ excludes: policy.exclude });
    const notices = silences(policy, { ruleIds: heads/* ruleIds */.Zl, excludes: (path) => choose(path) === 'excluded' });
    return notices.map(({ message }) => message);
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isPointer),
/* harmony export */   u: () => (/* binding */ holdsPointer)
/* harmony export */ });
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/');
const sizeLimit = 1024;
function isPointer(bytes) {
    if (bytes.length >= sizeLimit || bytes[0] !== firstLine[0])
        return false;
    return firstLine.equals(bytes.subarray(0, firstLine.length));
}
function holdsPointer(buffer, start, length) {
    return buffer[start] === firstLine[0] && isPointer(buffer.subarray(start, start + length));
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   Ke: () => (/* binding */ portionsOf),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   tl: () => (/* binding */ listedIn),
/* harmony export */   z7: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var _modes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2383);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9479);


function portionsOf(git, env = {}) {
    return (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeRecords */ .o)(git.stream(['ls-files', '-z', '--stage', '-t'], { env }));
}
function recordsIn(portion) {
    return portion.toString('latin1', 0, portion.length - 1).split('\0');
}
function listedIn(record) {
    const tab = record.indexOf('\t');
    const kind = record.startsWith(_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .submoduleMode */ .wS, 2)
        ? 'submodule'
        : record.startsWith(_modes_js__WEBPACK_IMPORTED_MODULE_1__/* .linkMode */ .IG, 2)
            ? 'link'
            : 'file';
    return {
        path: record.slice(tab + 1),
        kind,
        id: record.slice(9, tab - 2),
        sparse: record.startsWith('S'),
        sided: record[tab - 1] !== '0',
    };
}
async function* listTracked(git, env = {}) {
    const isNew = eachOnce();
    for await (const portion of portionsOf(git, env))
        yield recordsIn(portion).map(listedIn).filter(isNew);
}
function eachOnce() {
    let last = '';
    return ({ path }) => {
        const isNew = path !== last;
        last = path;
        return isNew;
    };
}


/***/ }),

/***/ 1175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   locate: () => (/* binding */ locate),
/* harmony export */   realFolder: () => (/* binding */ realFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);



function realFolder(folder) {
    const real = realpath(folder);
    if (real === undefined || !isFolder(real)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`The folder ${folder} cannot be read: it does not exist or is not a folder. Give an existing folder.`);
    }
    return real;
}
function locate(folder) {
    for (let at = folder;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git');
        if (isRepository(dotGit))
            return { folder, toplevel: at, gitDir: dotGit };
        if (isBare(at))
            return { folder, gitDir: at };
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return undefined;
    }
}
function isRepository(dotGit) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(dotGit, { throwIfNoEntry: false });
    if (found === undefined)
        return false;
    return found.isFile() || ['HEAD', 'objects', 'refs'].some((part) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dotGit, part)));
}
const isBare = (folder) => exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'HEAD')) && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'objects')) && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'refs'));
const exists = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) !== undefined;
const isFolder = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
function realpath(folder) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $E: () => (/* binding */ contentOf),
  UX: () => (/* binding */ idsOf),
  wu: () => (/* binding */ readInBatches),
  $I: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: ./lib/source/ahead.js
var ahead = __nccwpck_require__(8392);
// EXTERNAL MODULE: ./lib/source/body.js + 1 modules
var body = __nccwpck_require__(1788);
;// CONCATENATED MODULE: ./lib/source/batch.js

const lineFeed = 10;
function parseBatch() {
    let output = none;
    let at = 0;
    let line = '';
    let header;
    let content;
    let missing = 0;
    const roomFor = (0,body/* reusedRoom */.qn)();
    const readHeader = () => {
        const end = output.indexOf(lineFeed, at);
        line += output.toString('latin1', at, end < 0 ? output.length : end);
        at = end < 0 ? output.length : end + 1;
        return end < 0 ? undefined : begin();
    };
    const begin = () => {
        const [id = '', type = '', size] = line.split(' ');
        line = '';
        if (size === undefined)
            return { id, unread: 'missing-object' };
        header = { id, type, size: Number(size) };
        missing = header.size + 1;
        return undefined;
    };
    const readContent = ({ id, type, size }) => {
        const end = Math.min(output.length, at + missing);
        const whole = missing === size + 1 && end - at === missing;
        const piece = output.subarray(at, Math.min(end, at + missing - 1));
        missing -= end - at;
        at = end;
        if (whole)
            return { id, type, body: (0,body/* bodyOf */.EN)(piece) };
        content ??= roomFor(size) ?? (0,body/* gather */.kg)(0);
        content.add(piece);
        return missing > 0 ? undefined : { id, type, body: content.finish() };
    };
    return {
        get unfinished() {
            return header?.id;
        },
        add(chunk) {
            output = chunk;
            at = 0;
        },
        next() {
            while (at < output.length) {
                const stored = header === undefined ? readHeader() : readContent(header);
                if (stored === undefined)
                    continue;
                header = undefined;
                content = undefined;
                return stored;
            }
            return undefined;
        },
        discard() {
            content?.discard();
        },
    };
}
const none = Buffer.alloc(0);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/source/empty-git-dir.js
var empty_git_dir = __nccwpck_require__(339);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __nccwpck_require__(326);
// EXTERNAL MODULE: ./lib/source/git.js + 2 modules
var source_git = __nccwpck_require__(8963);
;// CONCATENATED MODULE: ./lib/source/detached.js




async function detach(git, format) {
    const printed = (await git.read(['rev-parse', '--git-path', 'objects'])).toString('utf8').replace(/\n$/, '');
    const { gitDir, remove } = (0,empty_git_dir/* createEmptyGitDir */.P)(format);
    const { folder } = git.place;
    return { git: (0,source_git.requireGit)({ folder, gitDir, objects: (0,external_node_path_.resolve)(folder, printed) }), remove };
}
async function missingObjects(git, ids) {
    if (ids.length === 0)
        return [];
    try {
        return await missing(git, ids);
    }
    catch (error) {
        if (!(error instanceof GitError))
            throw error;
    }
    const detached = await detach(git, formatOf(ids));
    try {
        return await missing(detached.git, ids);
    }
    finally {
        detached.remove();
    }
}
async function missing(git, ids) {
    const output = await git.read(['cat-file', '--batch-check'], { input: `${ids.join('\n')}\n` });
    const answers = output.toString('latin1').split('\n');
    return ids.filter((_, at) => answers[at]?.endsWith(' missing') ?? true);
}
const formatOf = (ids) => (ids[0]?.length === 64 ? 'sha256' : 'sha1');

;// CONCATENATED MODULE: ./lib/source/objects.js




const args = ['cat-file', '--batch', '--buffer'];
async function* readObjects(git, ids, later) {
    for await (const next of readInBatches(git, later === undefined ? [ids] : [ids, later]))
        for (let stored = next(); stored !== undefined; stored = next())
            yield stored;
}
async function* readInBatches(git, lists) {
    const left = yield* answersOf(git, lists);
    if (left.length === 0)
        return;
    const { git: detached, remove } = await detach(git, formatOf(left));
    try {
        yield* answersOf(detached, [left]);
    }
    finally {
        remove();
    }
}
async function* answersOf(git, lists) {
    let [first, ...later] = lists;
    while (first !== undefined) {
        const known = isGrowing(first) ? undefined : await first;
        if (known?.length === 0) {
            ;
            [first, ...later] = later;
            continue;
        }
        const { count, fetching } = yield* run(git, [first, ...later]);
        const left = (await idsOf([first, ...later])).slice(count);
        if (fetching)
            return left;
        [first, ...later] = [left];
    }
    return [];
}
async function* run(git, lists) {
    const { child, ended } = git.start(args);
    ask(child.stdin, lists).catch(() => child.stdin?.end());
    const parser = parseBatch();
    let count = 0;
    let body;
    const next = () => {
        body?.dispose();
        const stored = parser.next();
        body = stored !== undefined && 'body' in stored ? stored.body : undefined;
        if (stored !== undefined)
            count += 1;
        return stored;
    };
    try {
        const output = child.stdout;
        const chunks = lists.length > 1 ? (0,ahead/* ahead */.U)(output, mostAhead, ({ length }) => length) : output;
        for await (const chunk of chunks) {
            parser.add(chunk);
            yield next;
        }
        const ending = await ended;
        const asked = (await idsOf(lists)).length;
        if (count === asked && ending.code === 0)
            return { count, fetching: false };
        if (parser.unfinished === undefined)
            return { count, fetching: wouldFetch(git, ending) };
        yield once({ id: parser.unfinished, unread: 'corrupt-object' });
        return { count: count + 1, fetching: false };
    }
    finally {
        body?.dispose();
        parser.discard();
        if (child.exitCode === null)
            child.kill();
    }
}
const mostAhead = 4 * 1024 * 1024;
async function idsOf(lists) {
    const ids = [];
    for (const list of lists)
        for await (const some of batchesOf(list))
            for (const id of some)
                ids.push(id);
    return ids;
}
async function ask(stdin, lists) {
    for (const list of lists)
        for await (const ids of batchesOf(list))
            stdin?.write(lines(ids));
    stdin?.end();
}
const isGrowing = (list) => Symbol.asyncIterator in list;
const batchesOf = (list) => isGrowing(list) ? list : [list];
const lines = (ids) => ids.map((id) => `${id}\n`).join('');
function once(stored) {
    let left = stored;
    return () => {
        const next = left;
        left = undefined;
        return next;
    };
}
function wouldFetch(git, ending) {
    if (/promisor remote/.test(ending.stderr))
        return true;
    throw (0,git_error/* failure */.V)(args, git.place.folder, ending);
}
function contentOf(body) {
    const { bytes, size } = body;
    if (bytes !== undefined)
        return bytes;
    const reader = body.open();
    const content = Buffer.allocUnsafe(size);
    for (let at = 0, count = -1; at < size && count !== 0; at += count)
        count = reader.read(content, at, size - at);
    reader.close();
    return content;
}


/***/ }),

/***/ 7626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   XB: () => (/* binding */ baselinePath),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   qc: () => (/* binding */ textsBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);




const baselinePath = '.github/salesloft-guard-baseline.json';
function textsBelow(folder) {
    return (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, path), 'utf8');
        }
        catch (error) {
            const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return undefined;
            const why = error instanceof Error ? error.message : String(error);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} could not be read (${why}). Check that it is a file and may be read.`, {
                cause: error,
            });
        }
    };
}
async function readPolicy(read, ruleIds, named, presence = 'required') {
    const path = named ?? _config_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .policyPath */ .k1;
    const text = await read(path);
    if (text === undefined && named !== undefined && presence === 'required')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(missing('policy', path));
    if (text === undefined)
        return _config_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4;
    const { parsePolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6314));
    const parsed = parsePolicy(text, ruleIds, tomorrow());
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(refusal(path, parsed.problems));
    return parsed.policy;
}
function tomorrow() {
    return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}
async function readBaseline(read, named, presence = 'required') {
    const path = named ?? baselinePath;
    const text = await read(path);
    if (text === undefined && named !== undefined && presence === 'required')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(missing('baseline', path));
    if (text === undefined)
        return [];
    const { parseBaseline } = await __nccwpck_require__.e(/* import() */ 670).then(__nccwpck_require__.bind(__nccwpck_require__, 8670));
    const parsed = parseBaseline(text);
    if (!parsed.ok)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(refusal(path, parsed.problems));
    return parsed.entries;
}
function missing(what, path) {
    return `There is no ${what} at ${path}. Give the path of an existing file, relative to the scanned folder.`;
}
function refusal(path, problems) {
    const lines = problems.map(({ line, column, key, message }) => `  ${path}:${line}:${column} ${key === '' ? '' : `${key}: `}${message}`);
    return `${path} cannot be used. Nothing was scanned, since a wrong policy could hide anything. Mend:\n${lines.join('\n')}`;
}


/***/ }),

/***/ 9479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ records),
/* harmony export */   o: () => (/* binding */ wholeRecords)
/* harmony export */ });
async function* records(stream, end = '\0') {
    let carry = '';
    for await (const chunk of stream) {
        const parts = (carry + chunk.toString('latin1')).split(end);
        carry = parts.pop() ?? '';
        if (parts.length > 0)
            yield parts;
    }
    if (carry !== '')
        yield [carry];
}
async function* wholeRecords(stream) {
    let carry;
    for await (const chunk of stream) {
        const end = chunk.lastIndexOf(0) + 1;
        const head = chunk.subarray(0, end);
        const tail = chunk.subarray(end);
        if (end === 0)
            carry = carry === undefined ? tail : Buffer.concat([carry, tail]);
        else {
            yield carry === undefined ? head : Buffer.concat([carry, head]);
            carry = tail.length === 0 ? undefined : tail;
        }
    }
}


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6850);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1899);
/* harmony import */ var _empty_git_dir_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(339);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8963);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1175);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9479);









function openRepository(folder, tree) {
    const real = (0,_locate_js__WEBPACK_IMPORTED_MODULE_7__.realFolder)(folder);
    const toplevel = (0,_locate_js__WEBPACK_IMPORTED_MODULE_7__.locate)(real)?.toplevel ?? real;
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_6__/* .openGit */ .z)({ folder: real, toplevel, gitDir: toplevel }) === undefined)
        return undefined;
    return {
        ignored: (paths) => judged({ folder: real, toplevel }, paths),
        firstCommits: async (lines) => (await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 2138))).firstCommits(real, lines),
        ...(tree && { tree }),
    };
}
async function judged(place, paths) {
    const reachable = paths.filter(isReachable(place.folder));
    if (!reachable.some(hasPatterns(place)))
        return new Set();
    const { gitDir, remove } = (0,_empty_git_dir_js__WEBPACK_IMPORTED_MODULE_5__/* .createEmptyGitDir */ .P)();
    try {
        return await ignoredOf((0,_git_js__WEBPACK_IMPORTED_MODULE_6__.requireGit)({ ...place, gitDir }), reachable);
    }
    finally {
        remove();
    }
}
function hasPatterns({ folder, toplevel }) {
    const known = new Map();
    const at = (inside) => {
        const existing = known.get(inside);
        if (existing !== undefined)
            return existing;
        const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(inside);
        const isRoot = inside === toplevel || inside === above;
        const found = isThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(inside, '.gitignore')) || (!isRoot && at(above));
        known.set(inside, found);
        return found;
    };
    return (path) => at((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
}
function isThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return true;
    }
}
function isReachable(folder) {
    const guard = (0,_confine_js__WEBPACK_IMPORTED_MODULE_3__/* .confine */ .D)((0,_display_js__WEBPACK_IMPORTED_MODULE_4__/* .byteString */ .iP)(folder));
    return (path) => {
        try {
            guard((0,_display_js__WEBPACK_IMPORTED_MODULE_4__/* .byteString */ .iP)(path));
            return true;
        }
        catch (error) {
            return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO && error.reason === 'vanished';
        }
    };
}
async function ignoredOf(git, paths) {
    const input = paths.map((path) => `./${path}\0`).join('');
    const fields = [];
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_8__/* .records */ .V)(git.stream(question, { input, accept: [1] })))
        fields.push(...batch);
    const ignored = new Set();
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const [, , pattern = '', path = ''] = fields.slice(at, at + 4);
        if (pattern !== '' && !pattern.startsWith('!'))
            ignored.add((0,_display_js__WEBPACK_IMPORTED_MODULE_4__/* .showPath */ .P8)(path.slice('./'.length)));
    }
    return ignored;
}
const question = ['check-ignore', '--no-index', '-v', '-n', '-z', '--stdin'];


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ selection)
/* harmony export */ });
/* harmony import */ var _config_glob_match_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(914);

async function selection({ includes = [], excludes = [] }) {
    if (includes.length === 0 && excludes.length === 0)
        return () => 'wanted';
    const [included, excluded] = await Promise.all([(0,_config_glob_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(includes), (0,_config_glob_match_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(excludes)]);
    return (path) => {
        if (includes.length > 0 && !included(path))
            return 'outside';
        return excluded(path) ? 'excluded' : 'wanted';
    };
}


/***/ }),

/***/ 7092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7550);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1899);



function* walk(root) {
    const stack = [{ path: '', folder: true }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
        if (step.folder)
            stack.push(...children(root, step.path));
        else
            yield step;
    }
}
function children(root, folder) {
    try {
        return list(`${root}/${folder}`)
            .filter((entry) => !(entry.name === '.git' && entry.isDirectory()))
            .map((entry) => stepTo(folder, entry))
            .sort((a, b) => (a.path < b.path ? 1 : -1));
    }
    catch (error) {
        return [{ path: folder === '' ? '.' : folder.slice(0, -1), unread: (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error) }];
    }
}
const list = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .systemPath */ .BX)(path), { withFileTypes: true, encoding: 'latin1' });
function stepTo(folder, entry) {
    const path = folder + entry.name;
    if (entry.isFile())
        return { path };
    if (entry.isDirectory())
        return { path: `${path}/`, folder: true };
    return { path, unread: entry.isSymbolicLink() ? 'symbolic-link' : 'not-a-file' };
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ openWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
// EXTERNAL MODULE: ./lib/source/batched.js
var batched = __nccwpck_require__(3488);
// EXTERNAL MODULE: ./lib/source/blobs.js
var blobs = __nccwpck_require__(8621);
// EXTERNAL MODULE: ./lib/source/bytes.js
var bytes = __nccwpck_require__(7550);
// EXTERNAL MODULE: ./lib/source/confine.js + 1 modules
var confine = __nccwpck_require__(6850);
// EXTERNAL MODULE: ./lib/source/display.js
var display = __nccwpck_require__(1899);
// EXTERNAL MODULE: ./lib/source/git.js + 2 modules
var source_git = __nccwpck_require__(8963);
// EXTERNAL MODULE: ./lib/source/lfs.js
var lfs = __nccwpck_require__(810);
// EXTERNAL MODULE: ./lib/source/listing.js
var source_listing = __nccwpck_require__(4105);
// EXTERNAL MODULE: ./lib/source/locate.js
var locate = __nccwpck_require__(1175);
;// CONCATENATED MODULE: ./lib/source/lot.js
const shortestRecord = 53;
function lotOf(portion) {
    const most = Math.floor(portion.length / shortestRecord);
    const [front, clean, text] = [8 * most, 8 * most + 4, 9 * most + 4];
    const memory = new SharedArrayBuffer(text + portion.length);
    const shared = Buffer.from(memory, text);
    shared.set(portion);
    return {
        portion: shared,
        front: new Int32Array(memory, front, 1).fill(-1),
        clean: new Uint8Array(memory, clean, most),
        sizes: new Float64Array(memory, 0, most),
    };
}
function comeTo({ front, clean, sizes }, at) {
    Atomics.store(front, 0, at);
    return Atomics.load(clean, at) === 1 ? sizes[at] : undefined;
}
function readBackwards({ front, clean, sizes }, sizeOf) {
    for (let at = clean.length - 1; at > Atomics.load(front, 0); at--) {
        const size = sizeOf(at);
        if (size === undefined)
            continue;
        sizes[at] = size;
        Atomics.store(clean, at, 1);
    }
}

// EXTERNAL MODULE: ./lib/thread.js
var thread = __nccwpck_require__(8799);
// EXTERNAL MODULE: ./lib/source/ahead.js
var ahead = __nccwpck_require__(8392);
;// CONCATENATED MODULE: ./lib/source/index-size.js


function indexSize({ gitDir }) {
    try {
        const fd = (0,external_node_fs_.openSync)((0,external_node_path_.join)(gitDir, 'index'), 'r');
        try {
            const head = Buffer.alloc(12);
            const isIndex = (0,external_node_fs_.readSync)(fd, head) === head.length && head.toString('latin1', 0, 4) === 'DIRC';
            return isIndex ? head.readUInt32BE(8) : 0;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch {
        return 0;
    }
}

;// CONCATENATED MODULE: ./lib/source/lots.js




const worthSharing = 8000;
function startFor(place, { root, globs, words, from = worthSharing, start = startReader }) {
    const isWhole = place.folder === place.toplevel && (globs.includes ?? []).length === 0;
    return isWhole && indexSize(place) >= from ? start({ root, globs, words }) : undefined;
}
const most = 64;
async function* lotsOf(portions, reader) {
    async function* offered() {
        for await (const portion of portions) {
            const lot = lotOf(portion);
            reader.offer(lot);
            yield lot;
        }
    }
    try {
        yield* (0,ahead/* ahead */.U)(offered(), most);
    }
    finally {
        reader.leave();
    }
}
const threadModule = new URL(import.meta.url.endsWith('.ts') ? './tree-thread.ts' : '../tree/index.js', import.meta.url);
function startReader(reading, module = threadModule) {
    const worker = (0,thread/* startThread */.B)(module, reading);
    if (worker === undefined)
        return undefined;
    worker.on('error', () => { });
    worker.unref();
    return {
        offer: (lot) => worker.postMessage(lot),
        leave: () => void worker.terminate(),
    };
}

// EXTERNAL MODULE: ./lib/source/selection.js
var selection = __nccwpck_require__(5999);
// EXTERNAL MODULE: ./lib/source/walk.js
var walk = __nccwpck_require__(7092);
;// CONCATENATED MODULE: ./lib/source/workspace.js
















async function openWorkspace(folder, globs = {}, sharing) {
    const real = (0,locate.realFolder)(folder);
    const place = (0,locate.locate)(real);
    if (place !== undefined && place.toplevel === undefined)
        throw new errors/* UsageError */.eb(bare(folder));
    const git = place && (0,source_git/* openGit */.z)(place);
    const root = (0,display/* byteString */.iP)(real);
    const otherwise = git === undefined ? 'not-a-file' : 'vanished';
    const space = {
        root,
        plain: (0,display/* isAscii */.ER)(root),
        otherwise,
        choose: await (0,selection/* selection */.r)(globs),
        guard: (0,confine/* confine */.D)(root),
        pointers: [],
    };
    return {
        facts: { kind: 'workspace', root: (0,external_node_path_.resolve)(folder) },
        notices: place !== undefined && git === undefined ? [withoutGit] : [],
        documents: () => ({
            batches: () => git === undefined
                ? inOneBatch(walked(space))
                : tracked(space, git, sharing && { ...sharing, root, globs }),
            [Symbol.asyncIterator]: () => (0,batched/* oneByOne */.E)(git === undefined ? inOneBatch(walked(space)) : trackedAlone(space, git)),
        }),
    };
}
const bare = (folder) => `${folder} is a bare repository or the inside of one: it has no files of its own. Scan a checkout, or use --history.`;
const withoutGit = 'Git was not found, so every file under the folder was read and not only those that the repository tracks.';
function* walked(space) {
    for (const { path, unread } of (0,walk/* walk */.G)(space.root)) {
        const shown = (0,display/* showPath */.P8)(path);
        const choice = space.choose(shown);
        if (choice === 'outside')
            continue;
        if (choice === 'excluded')
            yield { path: shown, reason: 'excluded' };
        else
            yield unread === undefined ? onDisk(space, path, shown) : { path: shown, reason: unread };
        if (space.pointers.length > 0)
            yield* space.pointers.splice(0);
    }
}
async function* inOneBatch(items) {
    yield items;
}
const listingOf = (git) => ({
    portions: (0,source_listing/* portionsOf */.Ke)(git),
    isNew: (0,source_listing/* eachOnce */.B)(),
    absent: [],
    empty: true,
});
async function* tracked(space, git, sharing) {
    const listing = listingOf(git);
    const reader = sharing && startFor(git.place, sharing);
    if (reader === undefined)
        yield* alone(space, listing);
    else
        yield* together(space, listing, reader);
    yield* leftOver(space, git, listing);
}
async function* trackedAlone(space, git) {
    const listing = listingOf(git);
    yield* alone(space, listing);
    yield* leftOver(space, git, listing);
}
async function* alone(space, listing) {
    for await (const portion of listing.portions) {
        listing.empty = false;
        yield each(space, portion, listing);
    }
}
async function* together(space, listing, reader) {
    __nccwpck_require__.e(/* import() */ 345).then(__nccwpck_require__.bind(__nccwpck_require__, 5345)).catch(() => { });
    for await (const lot of lotsOf(listing.portions, reader)) {
        listing.empty = false;
        yield shared(space, lot, listing);
    }
}
async function* leftOver(space, git, { absent, empty }) {
    for await (const item of (0,blobs/* blobDocuments */.q)(git, absent))
        yield [item];
    if (empty && git.place.folder !== git.place.toplevel)
        yield walked(space);
}
function* each(space, portion, listing) {
    for (const record of (0,source_listing/* recordsIn */.Q0)(portion)) {
        const item = place(space, (0,source_listing/* listedIn */.tl)(record), listing);
        if (item !== undefined)
            yield item;
        if (space.pointers.length > 0)
            yield* space.pointers.splice(0);
    }
}
function* shared(space, lot, listing) {
    const records = (0,source_listing/* recordsIn */.Q0)(lot.portion);
    for (let at = 0; at < records.length; at++) {
        const bytes = comeTo(lot, at);
        const item = bytes === undefined ? place(space, (0,source_listing/* listedIn */.tl)(records[at] ?? ''), listing) : { bytes };
        if (item !== undefined)
            yield item;
        if (space.pointers.length > 0)
            yield* space.pointers.splice(0);
    }
}
function place(space, listed, { isNew, absent }) {
    if (!isNew(listed))
        return undefined;
    const item = placed(space, listed);
    if (item === undefined || !('id' in item))
        return item;
    absent.push(item);
    return undefined;
}
function placed(space, { path, kind, id, sparse }) {
    const shown = (0,display/* showPath */.P8)(path);
    const choice = space.choose(shown);
    if (choice === 'outside')
        return undefined;
    if (choice === 'excluded')
        return { path: shown, reason: 'excluded' };
    if ((0,confine/* leaves */.F)(path))
        return { path: shown, reason: 'io-error' };
    if (kind === 'submodule')
        return { path: shown, reason: 'submodule' };
    if (kind === 'link' && !isOrdinary(space, path))
        return { path: shown, reason: 'symbolic-link' };
    if (sparse && !exists(space, path))
        return { id, places: [{ path: shown, where: 'file', introduced: null }] };
    return onDisk(space, path, shown);
}
function onDisk(space, path, shown) {
    let named = false;
    const look = (into, offset, count) => {
        if (named || !(0,lfs/* holdsPointer */.u)(into, offset, count))
            return;
        space.pointers.push({ path: shown, reason: 'lfs-pointer' });
        named = true;
    };
    return {
        path: shown,
        where: 'file',
        introduced: null,
        open: () => (0,bytes/* openFile */.Tq)(placeOnDisk(space, path, shown), space.otherwise, look),
        confirm: () => space.guard(path),
    };
}
function placeOnDisk({ root, plain }, path, shown) {
    const whole = `${root}/${path}`;
    return plain && shown === path ? whole : (0,display/* systemPath */.BX)(whole);
}
const exists = (space, path) => stat(space, path) !== undefined;
const isOrdinary = (space, path) => stat(space, path)?.isFile() ?? false;
function stat(space, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,display/* systemPath */.BX)(`${space.root}/${path}`), { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startThread)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


const resourceLimits = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 128 };
function startThread(module, workerData) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() < 2)
        return undefined;
    try {
        const threads = (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url)('node:worker_threads');
        return new threads.Worker(module, { workerData, execArgv: [], resourceLimits });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isWorkflow),
/* harmony export */   v: () => (/* binding */ isAction)
/* harmony export */ });
function isWorkflow(path) {
    if ((path.charCodeAt(path.length - 1) | 0x20) !== 0x6c)
        return false;
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function isAction(path) {
    return /(?:^|\/)action\.ya?ml$/i.test(path);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(518);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
