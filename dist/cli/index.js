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

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

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

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

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
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8877);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3547);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1580);





(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--semi-space-growth-factor=1');
let isLost = false;
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE' || isLost)
        return;
    isLost = true;
    process.exitCode = _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.failed;
    process.stderr.write(`${_project_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}: The output could not be written: ${error.message}.\n`);
});
process.stderr.on('error', () => { });
const code = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)(process.argv.slice(2), {
    get stdin() {
        return process.stdin;
    },
    env: process.env,
    stdinIsTerminal: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0),
    stdoutIsTerminal: process.stdout.isTTY,
    stderrIsTerminal: process.stderr.isTTY,
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
});
process.exitCode = isLost ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$.failed : code;

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1580:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/config/baseline.js + 1 modules
var baseline = __nccwpck_require__(8670);
// EXTERNAL MODULE: ./lib/output-file.js
var output_file = __nccwpck_require__(4121);
// EXTERNAL MODULE: ./lib/run.js + 13 modules
var run = __nccwpck_require__(8680);
// EXTERNAL MODULE: ./lib/source/ground.js + 4 modules
var source_ground = __nccwpck_require__(3781);
// EXTERNAL MODULE: ./lib/source/policy-file.js
var policy_file = __nccwpck_require__(7626);
// EXTERNAL MODULE: ./lib/cli/asked.js
var cli_asked = __nccwpck_require__(6082);
;// CONCATENATED MODULE: ./lib/cli/baseline.js









async function baseline_baseline(invocation, io) {
    const asked = (0,cli_asked/* askedBy */.A)(invocation);
    const today = new Date().toISOString().slice(0, 10);
    const report = await (0,run/* run */.e)({ ...(await (0,source_ground/* openGround */._)(asked)), strict: true, today });
    if (!report.coverage.complete)
        throw new errors/* UsageError */.eb(incomplete);
    const entries = (0,baseline/* baselineOf */.B)(withoutAges(report));
    const path = invocation.text('output') ?? (0,external_node_path_.resolve)(asked.folder, policy_file/* baselinePath */.XB);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,output_file/* writeWhole */.f)(path, (0,baseline/* writeBaseline */.U)(entries));
    io.out(`Wrote ${entries.length} finding(s) to ${path}. They no longer fail a scan; they still work for whoever has them, so rotate them.\n`);
    return errors/* exitCode */.I$.clean;
}
function withoutAges({ findings, rotation = [] }) {
    const leaks = rotation.filter(({ fingerprint }) => fingerprint !== undefined);
    const places = new Set(leaks.map(({ path, line }) => `${path ?? ''}:${line ?? 0}`));
    return findings.filter(({ ruleId, path, startLine }) => ruleId !== 'stale-key' || !places.has(`${path ?? ''}:${startLine}`));
}
const incomplete = 'Not everything could be read, so a baseline of it would be wrong and none was written. Run scan to see what stayed unread.';

// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __nccwpck_require__(948);
// EXTERNAL MODULE: ./lib/rotation/credentials.js
var credentials = __nccwpck_require__(1792);
// EXTERNAL MODULE: ./lib/rules/advice.js
var advice = __nccwpck_require__(4483);
// EXTERNAL MODULE: ./lib/rules/index.js + 49 modules
var rules = __nccwpck_require__(1816);
;// CONCATENATED MODULE: ./lib/cli/explain.js






function explain({ operands }, io) {
    const id = operands[0];
    const rule = rules/* rules */.aO.find((candidate) => candidate.id === id);
    if (rule === undefined)
        throw new errors/* UsageError */.eb(unknown(id));
    io.out(page(rule));
    return errors/* exitCode */.I$.clean;
}
function unknown(id) {
    const ids = rules/* rules */.aO.map((rule) => rule.id);
    if (id === undefined)
        return `Which rule? One of: ${ids.join(', ')}.`;
    const guess = (0,nearest/* nearest */.p)(id, ids);
    return `There is no rule "${id}". ${guess === undefined ? `Rules: ${ids.join(', ')}.` : `Did you mean "${guess}"?`}`;
}
function page(rule) {
    return [
        `${rule.id} (${rule.severity}): ${rule.title}`,
        '',
        rule.why,
        '',
        `What to do: ${rule.fix}`,
        '',
        ...steps(rule),
        'Reported:',
        ...rule.examples.filter(({ hits }) => hits > 0).flatMap(example),
        '',
        'Not reported:',
        ...rule.examples.filter(({ hits }) => hits === 0).flatMap(example),
        '',
        ...rule.references.map((reference) => `See ${reference}`),
        `See ${(0,project/* ruleUrl */.QB)(rule.id)}`,
        '',
    ].join('\n');
}
function steps({ id }) {
    if (!(0,credentials/* isCredential */.uo)({ ruleId: id }))
        return [];
    const numbered = advice/* rotationSteps */.G9.flatMap(({ text, link }, index) => [
        `  ${index + 1}. ${text}`,
        `     ${link}`,
    ]);
    return ['Rotate it:', ...numbered, `  Runbook: ${advice/* runbook */.l7}`, ''];
}
function example({ path, text, note }) {
    const lines = text.trimEnd().split('\n');
    return [`  ${path}${note === undefined ? '' : ` (${note})`}`, ...lines.map((line) => `      ${line}`)];
}

// EXTERNAL MODULE: ./lib/cli/options.js
var options = __nccwpck_require__(9048);
;// CONCATENATED MODULE: ./lib/cli/help.js



function help() {
    return [
        `${project/* name */.UU}: keeps Salesloft credentials and committed .env files out of repositories.`,
        '',
        'Usage:',
        ...options/* commands */.P.map((command) => `  ${project/* name */.UU} ${usage(command)}`),
        '',
        ...options/* commands */.P.flatMap((command) => command.options.length === 0 ? [] : [`Options of ${command.name}:`, ...command.options.map(line), '']),
        'Anywhere:',
        ...options/* generalOptions */.l.map(line),
        '',
        `Exit codes: ${errors/* exitCode */.I$.clean} nothing to fail on, ${errors/* exitCode */.I$.findings} findings, ${errors/* exitCode */.I$.failed} could not run, ${errors/* exitCode */.I$.incomplete} incomplete under --strict.`,
        `Documentation: ${project/* repository */.Jk}`,
        '',
    ].join('\n');
}
function usage({ name, operand, help, options }) {
    const shape = `${name}${operand === undefined ? '' : ` [${operand}]`}${options.length === 0 ? '' : ' [OPTIONS]'}`;
    return `${shape.padEnd(28)}${help}`;
}
function line({ name, value, help }) {
    return `  --${`${name}${value === undefined ? '' : ` ${value}`}`.padEnd(20)} ${help}`;
}

;// CONCATENATED MODULE: ./lib/cli/list-rules.js


function listRules(_invocation, io) {
    const width = Math.max(...rules/* rules */.aO.map(({ id }) => id.length));
    for (const { id, severity, title } of rules/* rules */.aO)
        io.out(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
    return errors/* exitCode */.I$.clean;
}

// EXTERNAL MODULE: ./lib/report/words.js
var words = __nccwpck_require__(8191);
;// CONCATENATED MODULE: ./lib/report/progress.js

function progressLine(files, bytes, seconds) {
    const done = `Scanned ${(0,words/* count */.U9)(files, 'file')}, ${(0,words/* size */.Ej)(bytes)} in ${Math.floor(seconds)} s`;
    return seconds < 1 ? done : `${done} (${(0,words/* size */.Ej)(Math.round(bytes / seconds))} a second)`;
}

// EXTERNAL MODULE: ./lib/cli/audited.js
var audited = __nccwpck_require__(372);
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
        const { openChangeGround } = await __nccwpck_require__.e(/* import() */ 49).then(__nccwpck_require__.bind(__nccwpck_require__, 1049));
        const { parseRange } = await __nccwpck_require__.e(/* import() */ 46).then(__nccwpck_require__.bind(__nccwpck_require__, 2046));
        const asked = (0,cli_asked/* askedBy */.A)(invocation);
        const git = await gitOf(asked.folder);
        const range = await parseRange(git, invocation.text('changes') || undefined);
        return openChangeGround(asked, { git, range, trust: 'base', existing: 'selected' });
    },
    async history(invocation) {
        const { openHistoryGround } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.bind(__nccwpck_require__, 6006));
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
    const found = await (0,run/* run */.e)({
        ...ground,
        strict,
        today,
        onRefused: (reason) => void refused.push(reason),
        ...(verifier === undefined ? {} : { onSecret: verifier.note }),
        ...(progress === undefined ? {} : { onProgress: progress.show }),
    });
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
    baseline: baseline_baseline,
    merge: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 481).then(__nccwpck_require__.bind(__nccwpck_require__, 5481))).merge(invocation, io),
    plan: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 65).then(__nccwpck_require__.bind(__nccwpck_require__, 9065))).plan(invocation, io),
    sweep: async (invocation, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 256))).sweep(invocation, io),
    rules: listRules,
    explain: explain,
    verify: async (invocation, io) => (await __nccwpck_require__.e(/* import() */ 421).then(__nccwpck_require__.bind(__nccwpck_require__, 1421))).verify(invocation, io),
};
async function main(args, io) {
    try {
        const invocation = (0,cli_arguments/* parseInvocation */.wG)(args);
        if (invocation.given('version'))
            return print(io, `${project/* name */.UU} ${project/* version */.rE}\n`);
        if (invocation.given('help'))
            return print(io, help());
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

/***/ 5593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Fx: () => (/* binding */ formats),
/* harmony export */   KA: () => (/* binding */ checkFormat)
/* harmony export */ });
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4121);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1816);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9199);



const formats = ['text', 'json', 'sarif', 'markdown', 'html'];
function checkFormat(invocation) {
    return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(formats, 'format', invocation.text('format') ?? 'text');
}
async function present(report, invocation, io) {
    const output = invocation.text('output');
    const render = await renderers[checkFormat(invocation)]();
    const text = render(report, { rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO, colour: output === undefined && wantsColour(io) });
    if (output !== undefined)
        (0,_output_file_js__WEBPACK_IMPORTED_MODULE_0__/* .writeWhole */ .f)(output, text);
    else if (typeof text === 'string')
        io.out(text);
    else
        for (const piece of text)
            io.out(piece);
}
const renderers = {
    text: async () => (await __nccwpck_require__.e(/* import() */ 295).then(__nccwpck_require__.bind(__nccwpck_require__, 295))).text,
    json: async () => (await __nccwpck_require__.e(/* import() */ 406).then(__nccwpck_require__.bind(__nccwpck_require__, 7406))).jsonReport,
    sarif: async () => (await __nccwpck_require__.e(/* import() */ 24).then(__nccwpck_require__.bind(__nccwpck_require__, 8024))).sarifReport,
    markdown: async () => (await __nccwpck_require__.e(/* import() */ 476).then(__nccwpck_require__.bind(__nccwpck_require__, 7476))).markdown,
    html: async () => (await __nccwpck_require__.e(/* import() */ 864).then(__nccwpck_require__.bind(__nccwpck_require__, 3864))).html,
};
function wantsColour({ env, stdoutIsTerminal }) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    return (env['FORCE_COLOR'] ?? '') !== '' || (stdoutIsTerminal && env['TERM'] !== 'dumb');
}


/***/ }),

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf),
  parseBaseline: () => (/* binding */ parseBaseline),
  U: () => (/* binding */ writeBaseline)
});

;// CONCATENATED MODULE: ./lib/config/json-place.js
function entryOffsets(text) {
    const offsets = [];
    let depth = 0;
    let entryDue = false;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (/\s/.test(character))
            continue;
        if (entryDue && character !== ']')
            offsets.push(at);
        if (character === '[' || character === '{')
            depth++;
        if (character === ']' || character === '}')
            depth--;
        entryDue = depth === 2 && (character === ',' || character === '[');
        if (character === '"')
            at = stringEnd(text, at);
    }
    return offsets;
}
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text.charAt(at) !== '"')
        at += text.charAt(at) === '\\' ? 2 : 1;
    return at;
}
function lineAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// EXTERNAL MODULE: ./lib/config/forms.js + 1 modules
var config_forms = __nccwpck_require__(6188);
// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __nccwpck_require__(7109);
;// CONCATENATED MODULE: ./lib/config/baseline.js



const sizeLimit = 2 ** 26;
function baselineOf(findings) {
    const entries = findings
        .filter(({ suppressed }) => suppressed === undefined || suppressed.by === 'baseline')
        .map(({ fingerprint, ruleId, path }) => ({ fingerprint, rule: ruleId, path }))
        .toSorted(byFingerprint);
    return entries.filter((entry, index) => entry.fingerprint !== entries[index - 1]?.fingerprint);
}
function writeBaseline(entries) {
    const lines = entries
        .toSorted(byFingerprint)
        .map(({ fingerprint, rule, path }) => `    ${visible(JSON.stringify({ fingerprint, rule, path }))}`);
    return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
function parseBaseline(text) {
    if (text.length > sizeLimit)
        return refused('expected a baseline of at most 64 MiB');
    const value = parseJson(text);
    if (value === undefined)
        return refused('expected JSON as `salesloft-guard baseline` writes it');
    if (!isRecord(value))
        return refused('expected an object with the keys version and findings');
    const { version, findings, ...others } = value;
    if (version !== 1)
        return refused('expected "version": 1; a newer version of this tool may have written the file');
    if (!Array.isArray(findings))
        return refused('expected "findings" to be a list');
    if (Object.keys(others).length > 0)
        return refused('expected no keys beside version and findings');
    const complaints = findings.map(entryProblem);
    if (complaints.every((complaint) => complaint === undefined))
        return { ok: true, entries: findings.filter(isEntry) };
    return { ok: false, problems: placed(text, complaints) };
}
function placed(text, complaints) {
    const offsets = entryOffsets(text);
    return complaints
        .flatMap((message, index) => (message === undefined ? [] : [{ index, message }]))
        .slice(0, problem/* problemLimit */.v)
        .map(({ index, message }) => ({
        ...lineAt(text, offsets[index] ?? 0),
        key: `findings[${index}]`,
        message,
    }));
}
function entryProblem(value) {
    if (!isRecord(value))
        return 'expected an object with the keys fingerprint, rule and path';
    if (isEntry(value))
        return undefined;
    const { fingerprint, rule } = value;
    if (typeof fingerprint !== 'string' || !isFingerprint(fingerprint))
        return `expected ${config_forms/* fingerprint */.Rj.expected} as "fingerprint"`;
    if (typeof rule !== 'string')
        return 'expected the id of a rule as "rule"';
    return 'expected a path or null as "path", and no other keys than fingerprint, rule and path';
}
function isEntry(value) {
    if (!isRecord(value) || Object.keys(value).length !== 3)
        return false;
    const { fingerprint, rule, path } = value;
    return (typeof fingerprint === 'string' &&
        isFingerprint(fingerprint) &&
        typeof rule === 'string' &&
        (path === null || typeof path === 'string'));
}
function isFingerprint(text) {
    return text.length <= config_forms/* fingerprint */.Rj.maxLength && config_forms/* fingerprint */.Rj.pattern?.test(text) === true;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function visible(json) {
    return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, index) => String.raw `\u` + character.charCodeAt(index).toString(16).padStart(4, '0')).join(''));
}
function byFingerprint(a, b) {
    return (compare(a.fingerprint, b.fingerprint) || compare(a.path ?? '', b.path ?? '') || compare(a.rule, b.rule));
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function refused(message) {
    return { ok: false, problems: [{ line: 1, column: 1, key: '', message }] };
}


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  VE: () => (/* binding */ environmentName),
  Rj: () => (/* binding */ fingerprint),
  AQ: () => (/* binding */ functionName),
  TI: () => (/* binding */ glob),
  Si: () => (/* binding */ keyword),
  T1: () => (/* binding */ forms_pattern),
  IC: () => (/* binding */ ruleId),
  z8: () => (/* binding */ scope),
  em: () => (/* binding */ sentence),
  QX: () => (/* binding */ settingName)
});

;// CONCATENATED MODULE: ./lib/config/glob.js
const limits = { length: 256, starsInSegment: 3, deepSegments: 5, braces: 2 };
function globProblem(glob) {
    if (glob.startsWith('/') || glob.startsWith('./') || glob.startsWith('../'))
        return 'a glob relative to the root, without a leading "/", "./" or "../"';
    if (glob.endsWith('/'))
        return 'a glob of files: write "folder/**" for everything under a folder';
    if (glob.startsWith('!'))
        return 'a glob without a leading "!"';
    if (/[!?+*@]\(/.test(glob))
        return 'a glob without groups such as "+(a|b)": write "{a,b}"';
    if (isCostly(glob))
        return `a simpler glob: at most ${limits.starsInSegment} "*" between two slashes, ${limits.deepSegments} "**", ${limits.braces} "{"`;
    return undefined;
}
function isCostly(glob) {
    const segments = glob.split('/');
    const deep = segments.filter((segment) => segment === '**').length;
    const stars = segments.filter((segment) => segment !== '**').map((segment) => count(segment, '*'));
    const ranges = /\{[^{}]*\.\.[^{}]*\}/.test(glob);
    return (glob.length > limits.length ||
        ranges ||
        deep > limits.deepSegments ||
        stars.some((number) => number > limits.starsInSegment) ||
        count(glob, '{') > limits.braces);
}
function count(text, character) {
    return text.split(character).length - 1;
}

// EXTERNAL MODULE: ./lib/config/pattern.js + 3 modules
var pattern = __nccwpck_require__(7148);
;// CONCATENATED MODULE: ./lib/config/forms.js


const glob = {
    expected: 'a glob relative to the root, at most 256 characters',
    pattern: /^[^\x00-\x1f]+$/,
    check: globProblem,
    maxLength: 256,
};
const ruleId = {
    expected: 'a rule id in kebab-case',
    pattern: /^[a-z][a-z0-9-]{1,63}$/,
    maxLength: 64,
};
const settingName = {
    expected: 'the name of a setting or secret, never its value',
    pattern: /^(?!.*[0-9a-fA-F]{32})[A-Za-z_][A-Za-z0-9_.-]{0,127}$/,
    maxLength: 128,
};
const environmentName = {
    expected: 'the name of an environment, e.g. production',
    pattern: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
    maxLength: 64,
};
const scope = {
    expected: 'a scope such as people:read, *:read or *',
    pattern: /^(\*|openid|[a-z_]+:[a-z*]+|\*:[a-z*]+)$/,
    maxLength: 64,
};
const functionName = {
    expected: 'the name of a function, e.g. verifySalesloft or Signature.verify',
    pattern: /^(?!.*[0-9a-fA-F]{32})[A-Za-z_$][A-Za-z0-9_$.:]{0,127}$/,
    maxLength: 128,
};
const fingerprint = {
    expected: 'a fingerprint as a report shows it',
    pattern: /^[A-Za-z0-9][A-Za-z0-9:_-]{7,63}$/,
    maxLength: 64,
};
const keyword = {
    expected: 'a literal of 3 to 64 characters without spaces at its ends',
    pattern: /^[^\s\x00-\x1f][^\x00-\x1f]{1,62}[^\s\x00-\x1f]$/,
    maxLength: 64,
};
const forms_pattern = {
    expected: 'a regular expression of at most 1,000 characters',
    check: pattern/* patternProblem */.AL,
    maxLength: 1000,
};
function sentence(expected, maxLength) {
    return { expected: `${expected}, at most ${maxLength} characters`, pattern: /\S/, maxLength };
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

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ compilePattern),
  AL: () => (/* binding */ patternProblem),
  C_: () => (/* binding */ patternSteps),
  yD: () => (/* binding */ totalStepLimit)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/config/pattern-cost.js

const end = { first: 0n, empty: true, steps: 1, failing: 1 };
function unrolledSize(node) {
    switch (node.kind) {
        case 'set':
        case 'assertion':
            return 1;
        case 'sequence':
            return node.items.reduce((sum, item) => sum + unrolledSize(item), 1);
        case 'choice':
            return node.branches.reduce((sum, branch) => sum + unrolledSize(branch), 1);
        case 'repeat':
            return 1 + node.max * unrolledSize(node.item);
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}
function costOf(pattern) {
    const whole = before(pattern, end);
    return { steps: whole.steps, matchesEmpty: whole.empty };
}
function before(node, rest) {
    switch (node.kind) {
        case 'set':
            return { first: node.set, empty: false, steps: 1 + rest.steps, failing: 1 };
        case 'assertion':
            return { ...rest, steps: 1 + rest.steps, failing: 1 + rest.failing };
        case 'sequence':
            return node.items.reduceRight((later, item) => before(item, later), rest);
        case 'choice':
            return node.branches.map((branch) => before(branch, rest)).reduce(either);
        case 'repeat':
            return repeated(node, rest);
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}
function repeated(node, rest) {
    let later = rest;
    for (let round = node.max; round >= 1; round--) {
        const again = before(node.item, later);
        later = round > node.min ? either(again, rest) : again;
    }
    return later;
}
function either(a, b) {
    const apart = (a.first & b.first) === 0n;
    return {
        first: a.first | b.first,
        empty: a.empty || b.empty,
        steps: 1 + (apart ? Math.max(a.steps + b.failing, b.steps + a.failing) : a.steps + b.steps),
        failing: 1 + a.failing + b.failing,
    };
}

;// CONCATENATED MODULE: ./lib/config/pattern-set.js
const others = 1n << 128n;
const pattern_set_all = (1n << 129n) - 1n;
function range(from, to) {
    let set = to > 127 ? others : 0n;
    for (let code = from; code <= Math.min(to, 127); code++)
        set |= 1n << BigInt(code);
    return set;
}
function single(code) {
    return range(code, code);
}
function negated(set) {
    return (pattern_set_all & ~set) | others;
}
function ignoringCase(set) {
    const lower = range(0x61, 0x7a);
    const upper = range(0x41, 0x5a);
    return set | ((set & lower) >> 32n) | ((set & upper) << 32n);
}
const digit = range(0x30, 0x39);
const word = digit | range(0x41, 0x5a) | range(0x61, 0x7a) | single(0x5f);
const space = range(0x09, 0x0d) | single(0x20) | others;
const lineEnd = single(0x0a) | single(0x0d);
const namedSets = {
    d: digit,
    D: negated(digit),
    w: word,
    W: negated(word),
    s: space,
    S: negated(space),
    t: single(0x09),
    n: single(0x0a),
    v: single(0x0b),
    f: single(0x0c),
    r: single(0x0d),
};
const anyOfLine = negated(lineEnd);

;// CONCATENATED MODULE: ./lib/config/pattern-syntax.js

class PatternRefused extends Error {
    name = 'PatternRefused';
}
function parsePattern(source, ignoreCase) {
    const cursor = { source, ignoreCase, at: 0, secretSeen: false };
    const node = parseChoice(cursor);
    if (cursor.at < source.length)
        throw new PatternRefused('a "(" for every ")"');
    return node;
}
function parseChoice(cursor) {
    const branches = [parseSequence(cursor)];
    while (take(cursor, '|'))
        branches.push(parseSequence(cursor));
    return { kind: 'choice', branches };
}
function parseSequence(cursor) {
    const items = [];
    while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source.charAt(cursor.at)))
        items.push(parseRepeat(cursor));
    return { kind: 'sequence', items };
}
function parseRepeat(cursor) {
    const item = parseItem(cursor);
    const limits = parseLimits(cursor);
    if (limits === undefined)
        return item;
    if (item.kind === 'assertion')
        throw new PatternRefused('no repetition of "^", "$" or "\\b"');
    take(cursor, '?');
    return { kind: 'repeat', item, ...limits };
}
function parseLimits(cursor) {
    if (take(cursor, '?'))
        return { min: 0, max: 1 };
    const counted = takeMatch(cursor, /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y);
    if (take(cursor, '*') || take(cursor, '+') || (counted?.[2] === ',' && counted[3] === ''))
        throw new PatternRefused('an upper limit on every repetition, e.g. {0,20} for "*" and {1,200} for "+"');
    if (counted === undefined)
        return undefined;
    const min = Number(counted[1]);
    const max = Number(counted[3] ?? counted[1]);
    if (max < min)
        throw new PatternRefused('a repetition whose upper limit is not below its lower one');
    return { min, max };
}
function parseItem(cursor) {
    const character = next(cursor);
    switch (character) {
        case '(':
            return parseGroup(cursor);
        case '[':
            return set(cursor, parseClass(cursor));
        case '.':
            return set(cursor, anyOfLine);
        case '^':
        case '$':
            return { kind: 'assertion' };
        case '\\':
            if (take(cursor, 'b') || take(cursor, 'B'))
                return { kind: 'assertion' };
            return set(cursor, parseEscape(cursor));
        case '*':
        case '+':
        case '?':
        case '{':
            throw new PatternRefused(`something to repeat before "${character}", or "\\${character}" for the character itself`);
        default:
            return set(cursor, single(character.charCodeAt(0)));
    }
}
function parseGroup(cursor) {
    if (take(cursor, '?'))
        parseGroupHead(cursor);
    const node = parseChoice(cursor);
    if (!take(cursor, ')'))
        throw new PatternRefused('a ")" for every "("');
    return node;
}
function parseGroupHead(cursor) {
    if (take(cursor, ':'))
        return;
    if (!take(cursor, '<secret>'))
        throw new PatternRefused('groups of the forms (\u2026), (?:\u2026) and (?<secret>\u2026) only, and (?i) at the very start');
    if (cursor.secretSeen)
        throw new PatternRefused('one (?<secret>\u2026) only');
    cursor.secretSeen = true;
}
function parseClass(cursor) {
    const inverse = take(cursor, '^');
    let members = 0n;
    while (!take(cursor, ']'))
        members |= parseMember(cursor);
    if (members === 0n)
        throw new PatternRefused('at least one character between "[" and "]"');
    const folded = cursor.ignoreCase ? ignoringCase(members) : members;
    return inverse ? negated(folded) : folded;
}
function parseMember(cursor) {
    const from = parsePoint(cursor);
    const isRange = cursor.source.charAt(cursor.at) === '-' && cursor.source.charAt(cursor.at + 1) !== ']';
    if (!isRange)
        return typeof from === 'number' ? single(from) : from;
    next(cursor);
    const to = parsePoint(cursor);
    if (typeof from !== 'number' || typeof to !== 'number' || to < from)
        throw new PatternRefused('ranges between two single characters, the lower one first, e.g. [a-z]');
    return range(from, to);
}
function parsePoint(cursor) {
    const character = next(cursor);
    if (character === '[')
        throw new PatternRefused('"\\[" for a bracket between "[" and "]"');
    if (character !== '\\')
        return character.charCodeAt(0);
    const escaped = cursor.source.charAt(cursor.at);
    if (/[tnvfr]/.test(escaped))
        return '\t\n\v\f\r'.charCodeAt('tnvfr'.indexOf(next(cursor)));
    const code = parseCode(cursor);
    return code ?? parseEscape(cursor);
}
function parseEscape(cursor) {
    const code = parseCode(cursor);
    if (code !== undefined)
        return single(code);
    const character = next(cursor);
    const named = Object.hasOwn(namedSets, character) ? namedSets[character] : undefined;
    if (named === undefined)
        throw new PatternRefused('only escapes that are known: \\d \\w \\s \\b \\n \\xHH and \\ before a sign');
    return named;
}
function parseCode(cursor) {
    const hex = takeMatch(cursor, /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/y);
    if (hex !== undefined)
        return Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    return takeMatch(cursor, /[!-/:-@[-`{-~ ]/y)?.[0].charCodeAt(0);
}
function set(cursor, members) {
    return { kind: 'set', set: cursor.ignoreCase ? ignoringCase(members) : members };
}
function next(cursor) {
    const character = cursor.source.charAt(cursor.at);
    if (character === '')
        throw new PatternRefused('a complete expression: it ends too early');
    cursor.at++;
    return character;
}
function take(cursor, expected) {
    if (!cursor.source.startsWith(expected, cursor.at))
        return false;
    cursor.at += expected.length;
    return true;
}
function takeMatch(cursor, sticky) {
    sticky.lastIndex = cursor.at;
    const match = sticky.exec(cursor.source);
    if (match === null)
        return undefined;
    cursor.at += match[0].length;
    return match;
}

;// CONCATENATED MODULE: ./lib/config/pattern.js


const stepLimit = 2000;
const totalStepLimit = 5 * stepLimit;
function patternProblem(text) {
    try {
        const { source, ignoreCase } = split(text);
        const node = parsePattern(source, ignoreCase);
        if (unrolledSize(node) > stepLimit)
            return 'a shorter pattern: its repetitions multiply';
        const { steps, matchesEmpty } = costOf(node);
        if (matchesEmpty)
            return 'a pattern that cannot match nothing';
        if (steps > stepLimit)
            return 'a pattern with fewer ways to match: neighbouring repetitions share characters';
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternRefused)
            return error.message;
        throw error;
    }
}
function patternSteps(text) {
    if (patternProblem(text) !== undefined)
        return 0;
    const { source, ignoreCase } = split(text);
    return costOf(parsePattern(source, ignoreCase)).steps;
}
function compilePattern(text) {
    const { source, ignoreCase } = split(text);
    return new RegExp(source, ignoreCase ? 'dgim' : 'dgm');
}
function split(text) {
    return text.startsWith('(?i)')
        ? { source: text.slice(4), ignoreCase: true }
        : { source: text, ignoreCase: false };
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
        read(_document, count) {
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

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ headingsAround),
/* harmony export */   j: () => (/* binding */ documentAround)
/* harmony export */ });
/* harmony import */ var _scan_region_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3833);

const farthest = 20_000;
const longestHeading = 200;
const mostHeadings = 12;
function headingsAround(text, offset) {
    const [document] = documentAround(text, offset);
    const around = [...byIndentation(text, document, offset), ...byBraces(text, document, offset)];
    const places = new Map(around.map((heading) => [heading.at, heading]));
    const section = sectionBefore(text, document, offset);
    if (section !== undefined)
        places.set(section.at, section);
    return [...places.values()].toSorted((a, b) => b.at - a.at).map(({ label }) => label);
}
const documentMark = /^---(?:[ \t].{0,80})?\r?$/gm;
function documentAround(text, offset) {
    const from = Math.max(0, offset - farthest);
    const before = [...text.slice(from, offset).matchAll(documentMark)].at(-1)?.index ?? 0;
    const behind = text.slice(offset, offset + farthest);
    const after = behind.search(documentMark);
    return [from + before, offset + (after === -1 ? behind.length : after)];
}
const comment = /^[ \t]{0,80}(?:#|\/\/|--[ \t])/;
const closing = /^[ \t]{0,80}[}\])]{1,8}[,;]?[ \t]{0,8}(?:end)?\r?$/;
function byIndentation(text, from, offset) {
    const headings = [];
    let lineStart = (0,_scan_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, offset, offset - from);
    let level = indentation(text, lineStart);
    while (level > 0 && lineStart > from && headings.length < mostHeadings) {
        const end = lineStart - 1;
        lineStart = (0,_scan_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, end, end - from);
        const line = text.slice(lineStart, Math.min(end, lineStart + longestHeading));
        const own = indentation(text, lineStart);
        if (line.trim() === '' || own >= level || comment.test(line))
            continue;
        level = own;
        if (!closing.test(line))
            headings.push({ at: lineStart, label: line.trim() });
    }
    return headings;
}
function indentation(text, lineStart) {
    let at = lineStart;
    while (at - lineStart < longestHeading && (text[at] === ' ' || text[at] === '\t'))
        at++;
    return at - lineStart;
}
function byBraces(text, from, offset) {
    const headings = [];
    let depth = 0;
    for (let at = offset - 1; at >= from && headings.length < mostHeadings; at--) {
        const character = text[at];
        if (character === '}' || character === ']' || character === ')')
            depth++;
        else if (character === '{' || character === '[' || character === '(') {
            if (depth > 0)
                depth--;
            else
                headings.push(headingBefore(text, at));
        }
    }
    return headings;
}
function headingBefore(text, at) {
    const before = text.slice(Math.max(0, at - longestHeading), at);
    const cut = Math.max(...['\n', ',', ';', '{', '}', '['].map((mark) => before.lastIndexOf(mark))) + 1;
    const label = before.slice(cut);
    const start = at - label.length;
    return { at: start, label: `${label.trim()} ${text[at] ?? ''}` };
}
const section = /^[ \t]{0,40}\[{1,2}([^\][\n]{1,120})\]{1,2}[ \t]{0,40}(?:[#;].{0,200})?\r?$/gm;
function sectionBefore(text, from, offset) {
    const [last] = [...text.slice(from, offset).matchAll(section)].slice(-1);
    return last === undefined ? undefined : { at: from + last.index, label: last[0].trim() };
}


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ placeAt)
});

// EXTERNAL MODULE: ./lib/environments/headings.js
var headings = __nccwpck_require__(3339);
;// CONCATENATED MODULE: ./lib/environments/labels.js
const label = /^[ \t]{0,40}(?:export[ \t]{1,4}|-[ \t]{1,4}|ENV[ \t]{1,4})?["']?(env|environment|env_?name|environment_?name|namespace|workspace|stage|deploy_?env(?:ironment)?|deployment_?env(?:ironment)?|app_?env|application_?env|[a-z]{1,20}_env|[a-z]{1,20}_environment|spring_profiles_active)["']?[ \t]{0,20}(?:[:=]|=>)[ \t]{0,20}["':]?([a-z][\w-]{0,40})["']?[ \t]{0,20}[,;]?[ \t]{0,20}(?:#.{0,200})?\r?$/gim;
const mode = /^(?:node|rails|rack|mix|symfony|flask|django|babel|nuxt|vite|jekyll|hugo)_env$/i;
const angular = /(?:^|\/)environment(?:\.[\w-]{1,40})?\.ts$/;
const angularMode = /(?:^|[{,])[ \t]{0,20}production[ \t]{0,4}:[ \t]{0,4}(true|false)\b/m;
const mostLabels = 20;
function labelsIn(path, text) {
    if (angular.test(path)) {
        const production = angularMode.exec(text)?.[1];
        return production === undefined ? [] : [production === 'true' ? 'production' : 'development'];
    }
    const found = new Set();
    for (const [, name = '', value = ''] of text.matchAll(label)) {
        if (mode.test(name) && !/^dev/i.test(value))
            continue;
        found.add(value);
        if (found.size === mostLabels)
            break;
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/environments/place.js


function placeAt({ path, text }, offset, name) {
    const [from, to] = (0,headings/* documentAround */.j)(text, offset);
    return {
        path,
        ...(name !== undefined && { name }),
        headings: (0,headings/* headingsAround */.h)(text, offset),
        labels: labelsIn(path, text.slice(from, to)),
    };
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ servingKinds),
  c: () => (/* binding */ usesIn)
});

// EXTERNAL MODULE: ./lib/scan/comments.js
var comments = __nccwpck_require__(6539);
// EXTERNAL MODULE: ./lib/scan/names.js
var names = __nccwpck_require__(5625);
// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __nccwpck_require__(4115);
// EXTERNAL MODULE: ./lib/scan/file-kind.js
var file_kind = __nccwpck_require__(6034);
// EXTERNAL MODULE: ./lib/scan/dotenv.js
var dotenv = __nccwpck_require__(8711);
// EXTERNAL MODULE: ./lib/scan/context.js
var context = __nccwpck_require__(6366);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./lib/environments/headings.js
var environments_headings = __nccwpck_require__(3339);
;// CONCATENATED MODULE: ./lib/environments/aliases.js

const yaml = /\.ya?ml(?:\.\w{1,10}){0,2}$/i;
const aliases_anchor = /^["']?([\w.-]{1,80})["']?:[ \t]{1,8}&([\w.-]{1,60})/;
const mostAliases = 20;
function aliasedPlaces({ path, text }, offset, name) {
    if (!yaml.test(path) || !text.includes('*'))
        return [];
    const headings = (0,environments_headings/* headingsAround */.h)(text, offset);
    const at = headings.findIndex((heading) => aliases_anchor.test(heading));
    const label = aliases_anchor.exec(headings[at] ?? '')?.[2];
    if (label === undefined)
        return [];
    const key = at === 0 ? name : (/^["']?([\w.-]{1,80})["']?:/.exec(headings[at - 1] ?? '')?.[1] ?? '');
    return aliasesOf(label, text)
        .filter((alias) => !overrides(text, alias, key))
        .map((alias) => ({ path, name, headings: (0,environments_headings/* headingsAround */.h)(text, alias), labels: [] }));
}
function aliasesOf(label, text) {
    const found = [];
    for (let at = text.indexOf(`*${label}`); at !== -1; at = text.indexOf(`*${label}`, at + 1)) {
        const line = text.slice(Math.max(0, at - 80), at);
        const ends = !/[\w.-]/.test(text[at + label.length + 1] ?? '');
        if (ends && /<<:[ \t]{0,8}(?:\[[^\]\n]{0,60})?$/.test(line))
            found.push(at);
        if (found.length === mostAliases)
            break;
    }
    return found;
}
const longestSection = 4000;
function overrides(text, alias, key) {
    const start = text.lastIndexOf('\n', alias) + 1;
    const indentation = /^[ \t]{0,80}/.exec(text.slice(start, start + 80))?.[0] ?? '';
    const lines = text.slice(start, start + longestSection).split('\n');
    for (const line of lines.slice(1)) {
        if (line.trim() !== '' && !line.startsWith(indentation))
            return false;
        if (line.slice(indentation.length).replace(/^["']/, '').startsWith(key) && key !== '') {
            if (/^["']?[ \t]{0,4}:/.test(line.slice(line.indexOf(key) + key.length)))
                return true;
        }
    }
    return false;
}

// EXTERNAL MODULE: ./lib/environments/place.js + 1 modules
var place = __nccwpck_require__(5550);
;// CONCATENATED MODULE: ./lib/environments/references.js


const references_name = String.raw `(?<name>[\w/.:@#+-]{3,200})`;
const quoted = String.raw `["']?${references_name}["']?`;
const references_forms = [
    { store: '1Password', reach: 'one', pattern: /\bop:\/\/(?<name>[^\s"'`<>,;)\]}]{3,200})/g },
    {
        store: 'secret store',
        reach: 'one',
        pattern: /\b(?:doppler|infisical|akeyless|keyvault|akv|bw|berglas|gsm|ref\+[a-z]{2,30}):\/{2,3}(?<name>[^\s"'`<>,;)\]}]{3,200})/g,
    },
    {
        store: 'Vault',
        reach: 'account',
        pattern: new RegExp(String.raw `(?:\bvault:(?://)?|\bvault[ \t]{1,4}(?:kv[ \t]{1,4}get|read)(?:[ \t]{1,4}-[\w=-]{1,60}){0,4}[ \t]{1,4}|agent-inject-secret-[\w.-]{1,80}["']?[ \t]{0,4}:[ \t]{0,4})${quoted}`, 'g'),
    },
    {
        store: 'AWS',
        reach: 'one',
        pattern: /\barn:aws[a-z-]{0,10}:(?<name>(?:secretsmanager|ssm):[a-z0-9-]{5,20}:\d{12}:(?:secret:|parameter\/)[\w/.@+=-]{1,200})/g,
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: /\{\{resolve:(?:secretsmanager|ssm|ssm-secure):(?<name>[\w/.@+=-]{3,200})/g,
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: new RegExp(String.raw `\baws[ \t]{1,4}(?:secretsmanager[ \t]{1,4}get-secret-value|ssm[ \t]{1,4}get-parameters?)\b[^\n]{0,120}?--(?:secret-id|names?)[ \t=]{1,4}${quoted}`, 'g'),
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: new RegExp(String.raw `\b(?:ssm|secretsmanager|awssm|aws-sm):/{0,3}(?<name>/?[\w/.@+-]{3,200})`, 'g'),
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: new RegExp(String.raw `\bSecretId["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["']${references_name}["']`, 'g'),
    },
    { store: 'Google', reach: 'one', pattern: /\b(?<name>projects\/[\w-]{1,60}\/secrets\/[\w-]{1,200})/g },
    {
        store: 'Google',
        reach: 'account',
        pattern: /\bgcloud[ \t]{1,4}secrets[ \t]{1,4}versions[ \t]{1,4}access\b[^\n]{0,120}?--secret[ \t=]{1,4}["']?(?<name>[\w-]{3,200})/g,
    },
    {
        store: 'Azure',
        reach: 'one',
        pattern: /\/\/(?<name>[\w-]{2,60}\.vault\.azure\.net\/secrets\/[\w-]{1,127})/gi,
    },
    {
        store: 'Azure',
        reach: 'one',
        pattern: /\bVaultName=(?<name>[\w-]{2,60};[ ]?SecretName=[\w-]{1,127})/gi,
    },
    {
        store: 'Kubernetes',
        reach: 'namespace',
        pattern: /\bsecret(?:KeyRef|Ref)["']?:[ \t]{0,4}(?:\{|\r?\n)(?:[ \t]{1,80}["']?(?:key|optional)["']?:[^\n]{0,120}\n|[ \t]{0,4}["']?(?:key|optional)["']?:[^\n,}]{0,120},){0,2}[ \t]{0,80}["']?name["']?:[ \t]{0,4}["']?(?<name>[\w.-]{3,253})/g,
    },
    {
        store: 'External Secrets',
        reach: 'account',
        pattern: /\bremoteRef:[ \t]{0,4}(?:\{|\r?\n)(?:[ \t]{1,80}(?:property|version|conversionStrategy|decodingStrategy):[^\n]{0,120}\n){0,3}[ \t]{0,80}key:[ \t]{0,4}["']?(?<name>[\w/.:@+-]{3,200})/g,
    },
    {
        store: 'variable',
        reach: 'process',
        pattern: /(?:\$\{?|\b(?:process\.|import\.meta\.)env\.|\b(?:ENV|environ|getenv|env|Getenv|fetch|get)[[(.][ ]?["']|\bvar\.|\.Values\.(?:\w{1,40}\.){0,4}|\/run\/secrets\/)(?<name>[A-Za-z_][\w-]{2,100})/g,
    },
];
const dataSources = {
    aws_secretsmanager_secret: { store: 'AWS', reach: 'account', argument: argument('name|arn') },
    aws_secretsmanager_secret_version: { store: 'AWS', reach: 'account', argument: argument('secret_id') },
    aws_ssm_parameter: { store: 'AWS', reach: 'account', argument: argument('name') },
    google_secret_manager_secret_version: { store: 'Google', reach: 'account', argument: argument('secret') },
    google_secret_manager_secret_version_access: {
        store: 'Google',
        reach: 'account',
        argument: argument('secret'),
    },
    azurerm_key_vault_secret: { store: 'Azure', reach: 'account', argument: argument('name') },
    vault_generic_secret: { store: 'Vault', reach: 'account', argument: argument('path') },
    vault_kv_secret: { store: 'Vault', reach: 'account', argument: argument('path') },
    vault_kv_secret_v2: { store: 'Vault', reach: 'account', argument: argument('name') },
    onepassword_item: { store: '1Password', reach: 'account', argument: argument('title|uuid') },
};
const dataSource = /^[ \t]{0,20}(?:data|ephemeral)[ \t]{1,8}"([a-z0-9_]{5,60})"[ \t]{1,8}"([\w-]{1,80})"[ \t]{0,8}\{([^{}]{0,1000})/gm;
function argument(names) {
    return new RegExp(String.raw `^([ \t]{0,20}(?:${names})[ \t]{0,20}=[ \t]{0,20}")([^"\n]{1,200})"`, 'm');
}
const interpolated = /\$\{|\{\{|\$\(|%\{|<[^>]*>|\$[A-Za-z]/;
const mostReferences = 200;
function referencesIn(text, settingAt) {
    const found = [];
    for (const reference of allIn(text)) {
        if (found.length === mostReferences)
            break;
        if (isSalesloft(reference, settingAt))
            found.push(reference);
    }
    return found;
}
function* allIn(text) {
    for (const { store, reach, pattern } of references_forms)
        for (const match of text.matchAll(pattern)) {
            const written = match.groups?.['name'] ?? '';
            const start = match.index + match[0].lastIndexOf(written);
            if (reach !== 'process' && continues(text, start + written.length))
                continue;
            yield { name: written, identity: `${store} ${written}`, reach, start, end: start + written.length };
        }
    yield* inTerraform(text);
}
function continues(text, end) {
    return interpolated.test(text.slice(end, end + 3)) || /^[${%<]/.test(text.slice(end, end + 1));
}
function* inTerraform(text) {
    for (const { 0: whole, 1: type = '', 2: label = '', 3: body = '', index } of text.matchAll(dataSource)) {
        const known = dataSources[type];
        const found = known?.argument.exec(body);
        if (known === undefined || !found?.[2] || interpolated.test(found[2]))
            continue;
        const value = found[2];
        const start = index + whole.length - body.length + found.index + (found[1] ?? '').length;
        const qualified = value.startsWith('arn:');
        const shown = names/* salesloftWord */.Y9.test(value) ? value : `${label} ${value}`;
        yield {
            name: shown,
            identity: `${known.store} ${value}`,
            reach: qualified ? 'one' : known.reach,
            start,
            end: start + value.length,
        };
    }
}
function isSalesloft({ name, start }, settingAt) {
    if (interpolated.test(name) || (0,secrets/* isPublicName */.XC)(name.slice(name.search(/[^/:#;=.]*$/))))
        return false;
    const setting = settingAt(start);
    return (names/* salesloftWord */.Y9.test(name) || names/* salesloftWord */.Y9.test(setting)) && !(0,secrets/* isPublicName */.XC)(setting);
}

;// CONCATENATED MODULE: ./lib/environments/uses.js











const credentialRules = new Set([
    'api-key',
    'oauth-client-secret',
    'oauth-token',
    'webhook-token',
    'credential-assignment',
    'bearer-token',
    'url-credential',
    'client-exposed-key',
]);
const servingKinds = new Set(['code', 'script', 'settings']);
const mostUses = 100;
const known = new WeakMap();
function usesIn(text, found) {
    const uses = known.get(text) ?? readUses(text, found);
    known.set(text, uses);
    return uses;
}
function readUses(text, found) {
    const credentials = found.filter(({ ruleId }) => credentialRules.has(ruleId));
    if (credentials.length === 0 && !text.salesloft)
        return [];
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if (text.where !== 'file' || !servingKinds.has(kind) || (0,dotenv/* isExampleName */.wu)(text.path))
        return [];
    const isComment = (0,comments/* commentsIn */.w)(text.path, text.text);
    const uses = [
        ...credentialUses(text, credentials, isComment),
        ...referenceUses(text, kind === 'settings', isComment),
    ];
    return detached(uses.slice(0, mostUses));
}
function* credentialUses(text, found, isComment) {
    const offsetOf = offsetsIn(text.text);
    const assigned = found.length === 0 ? [] : text.assignments();
    for (const { fingerprint, startLine, startColumn, endLine, endColumn } of found.slice(0, mostUses)) {
        const offset = offsetOf(startLine, startColumn);
        if (isComment(offset))
            continue;
        const name = assigned.find(({ start, end }) => start <= offset && offset < end)?.name ?? settingOn(text.text, offset);
        const region = {
            line: startLine,
            startColumn,
            endColumn: endLine === startLine ? endColumn : startColumn,
        };
        const use = { identity: fingerprint, setting: name, reach: 'one', mismatch: 'same', ...region };
        for (const place of placesOf(text, offset, name))
            yield { ...use, place };
    }
}
function* referenceUses(text, settings, isComment) {
    const asked = referencesIn(text.text, (offset) => ownerOf(text.text, offset));
    const regionOf = (0,region/* regionsOf */.NV)(text.text, region/* documentStart */.Qf);
    for (const { name, identity, reach, start, end } of asked) {
        if (isComment(start))
            continue;
        const { startLine: line, startColumn, endColumn } = regionOf(start, end);
        const namespace = reach === 'namespace' ? namespaceAround(text.text, start) : undefined;
        const setting = ownerOf(text.text, start) || settingOn(text.text, start);
        const use = {
            identity,
            setting,
            reference: name,
            reach,
            ...(namespace !== undefined && { namespace }),
            mismatch: reach === 'process' && !settings ? 'possible' : 'same',
            line,
            startColumn,
            endColumn,
        };
        for (const place of placesOf(text, start, settingOn(text.text, start)))
            yield { ...use, place };
    }
}
function placesOf(text, offset, name) {
    return [(0,place/* placeAt */.B)(text, offset, name), ...aliasedPlaces(text, offset, name)];
}
const settingBefore = /([A-Za-z_][\w.-]{0,100})["']?\]?[ \t]{0,8}(?::(?!\/\/)|=>?|,)(?:[^:=]|:\/\/){0,60}$/;
function settingOn(text, offset) {
    return settingBefore.exec((0,context/* lineBefore */.GO)(text, offset))?.[1] ?? '';
}
const variable = /-[ \t]{1,8}["']?name["']?:[ \t]{0,8}["']?([\w.-]{1,120})/;
function ownerOf(text, offset) {
    const own = settingOn(text, offset);
    if ((0,secrets/* isSalesloftSecret */.eO)(own))
        return own;
    const around = (0,place/* placeAt */.B)({ path: '', text }, offset).headings ?? [];
    const named = around.slice(0, 3).flatMap((heading) => variable.exec(heading)?.[1] ?? []);
    if (named[0] !== undefined)
        return named[0];
    return (0,names/* isGeneric */.AE)(own) ? (around[0] ?? '') : '';
}
const namespaceLine = /^[ \t]{0,2}namespace:[ \t]{1,8}["']?([\w-]{1,63})["']?[ \t]{0,8}(?:#.{0,80})?\r?$/m;
function namespaceAround(text, offset) {
    const [from, to] = (0,environments_headings/* documentAround */.j)(text, offset);
    return namespaceLine.exec(text.slice(from, to))?.[1];
}
function offsetsIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (line, column) => (starts[line - 1] ?? 0) + column - 1;
}
function detached(uses) {
    if (uses.length === 0)
        return uses;
    const detachedUses = JSON.parse(JSON.stringify(uses));
    return detachedUses;
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
const jsonMarks = new RegExp(`##(?=\\[)|${hidden.source}`, 'gu');
function jsonEscape(found) {
    if (found === '##')
        return '#\\u0023';
    if (found === '\n')
        return found;
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
    const text = JSON.stringify(value, (_key, item) => (typeof item === 'string' ? redactKeys(item) : item), indent);
    return `${text.replace(jsonMarks, jsonEscape)}\n`;
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

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ keyFactsOf),
  knownFrom: () => (/* binding */ knownFrom)
});

// EXTERNAL MODULE: ./lib/config/policy.js
var config_policy = __nccwpck_require__(3774);
// EXTERNAL MODULE: ./lib/workflows/paths.js
var paths = __nccwpck_require__(2154);
// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __nccwpck_require__(4115);
// EXTERNAL MODULE: ./lib/rotation/credentials.js
var credentials = __nccwpck_require__(1792);
// EXTERNAL MODULE: ./lib/rotation/declared.js
var rotation_declared = __nccwpck_require__(2450);
// EXTERNAL MODULE: ./lib/scan/names.js
var names = __nccwpck_require__(5625);
;// CONCATENATED MODULE: ./lib/rotation/uses.js


const reference = /\bsecrets[ \t]{0,5}(?:\.[ \t]{0,5}([A-Za-z_]\w{0,100})|\[[ \t]{0,5}['"]([A-Za-z_]\w{0,100})['"])/g;
const setting = /^[ \t]{0,80}(?:-[ \t]{1,8})?["']?([\w.-]{1,100})["']?[ \t]{0,20}:/;
const mostUses = 200;
const longestLine = 2000;
function secretUsesIn(text) {
    const uses = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.length > longestLine || !line.includes('secrets') || /^[ \t]*#/.test(line))
            continue;
        for (const [, dotted, quoted] of line.matchAll(reference)) {
            const name = (dotted ?? quoted ?? '').toUpperCase();
            if (uses.size < mostUses && !uses.has(name) && isSalesloft(name, line))
                uses.set(name, { name, line: index + 1 });
        }
    }
    return [...uses.values()];
}
function isSalesloft(name, line) {
    if (name === 'GITHUB_TOKEN')
        return false;
    const [, given = ''] = setting.exec(line) ?? [];
    return (0,secrets/* isSalesloftSecret */.eO)(name) || ((0,names/* namesSalesloft */.g2)(given) && (0,names/* kindOfName */.f$)(given) !== undefined);
}

;// CONCATENATED MODULE: ./lib/rotation/facts.js






function keyFactsOf(path, text) {
    const isPolicy = /\.ya?ml$/i.test(path) && /^["']?rotation\b/m.test(text);
    const declared = isPolicy ? (0,rotation_declared/* declaredLines */.M)(text) : new Map();
    const used = (0,paths/* isWorkflow */._)(path) ? secretUsesIn(text) : [];
    return declared.size > 0 || used.length > 0 ? { path, declared, used } : undefined;
}
function knownFrom(facts, judging, stored) {
    const { policy, today } = judging;
    const files = facts.toSorted((a, b) => Number(b.path === config_policy/* policyPath */.k1) - Number(a.path === config_policy/* policyPath */.k1));
    const used = firstOf(files, (file) => file.used.map(({ name, line }) => [name, line]));
    const declared = new Set(Object.keys(policy.rotation.keys).map((name) => name.toUpperCase()));
    return {
        rotation: policy.rotation,
        today,
        declared: firstOf(files, (file) => [...file.declared]),
        used,
        stored: stored.filter(({ name }) => (0,secrets/* isSalesloftSecret */.eO)(name) || used.has(name) || declared.has(name)),
        leaked: leakedKeys(judging),
    };
}
function firstOf(files, entries) {
    const spots = new Map();
    for (const file of files)
        for (const [name, line] of entries(file))
            if (!spots.has(name))
                spots.set(name, { path: file.path, line });
    return spots;
}
const tokens = new Set(['oauth-token']);
function leakedKeys({ found, accepted, since }) {
    const keys = new Map();
    for (const finding of found.filter(isRotated)) {
        const { fingerprint, evidence, path, startLine: line, inTip } = finding;
        if (accepted?.has(fingerprint) === true)
            continue;
        const spot = path === null || inTip === false ? undefined : { path, line };
        const known = keys.get(fingerprint);
        if (known === undefined || isBefore(spot, known.spot))
            keys.set(fingerprint, { shown: evidence, fingerprint, spot, since: since?.get(fingerprint) });
    }
    return [...keys.values()];
}
function isBefore(spot, other) {
    if (spot === undefined || other === undefined)
        return spot !== undefined;
    return spot.path < other.path || (spot.path === other.path && spot.line < other.line);
}
function isRotated(finding) {
    return (0,credentials/* isLeak */.cm)(finding) && !tokens.has(finding.ruleId) && finding.confidence !== 'low';
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

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ rotateWebhook),
/* harmony export */   Do: () => (/* binding */ rotateWhatWasExposed),
/* harmony export */   F5: () => (/* binding */ salesloftDocs),
/* harmony export */   G9: () => (/* binding */ rotationSteps),
/* harmony export */   h6: () => (/* binding */ rotateKey),
/* harmony export */   hH: () => (/* binding */ rotateToken),
/* harmony export */   l7: () => (/* binding */ runbook),
/* harmony export */   yz: () => (/* binding */ rotateSecret)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3547);

const salesloftDocs = 'https://developers.salesloft.com';
const runbook = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .fileUrl */ .iw)('docs/rotation.md');
const rotationSteps = [
    {
        text: 'Generate a new key in Salesloft (account menu \u2192 Your Applications \u2192 API Keys), with only the scopes it needs.',
        link: `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
    },
    {
        text: 'Update the setting wherever the old key is used, from a secret store or a CI secret, never in a file.',
        link: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    },
    {
        text: 'Verify that the new key works: `salesloft-guard verify` asks GET https://api.salesloft.com/v2/me whose it is.',
        link: `${runbook}#3-verify`,
    },
    {
        text: 'Revoke the old key. Deleting it from the file is not enough: it stays in the history and keeps working.',
        link: `${runbook}#4-revoke`,
    },
];
const inDetail = `(in detail: ${runbook})`;
const rotateKey = `Rotate it now: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft \u2192 Your Applications \u2192 API Keys). Then read it from an environment variable; removing the line does not remove it from the history ${inDetail}.`;
const rotateSecret = `Rotate it now: regenerate the application secret in Salesloft (Your Applications \u2192 OAuth Applications), update the setting, verify a token request, revoke the old one. Then read it from an environment variable ${inDetail}.`;
const rotateToken = `Revoke it now by signing the user out of the application or refreshing the token pair: generate a new pair, update the store that holds it, verify a request, revoke the old one. An access token lives two hours, a refresh token until it is used ${inDetail}.`;
const rotateWebhook = `Rotate it now: generate a new callback token and create the webhook subscription again with it, update the setting from an environment variable, verify a delivery, revoke the old subscription by deleting it. The callback token is the key of every signature ${inDetail}.`;
const rotateWhatWasExposed = `Rotate what was exposed: generate, update, verify, revoke ${inDetail}.`;


/***/ }),

/***/ 1816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ repositoryRules),
  aO: () => (/* binding */ rules),
  fD: () => (/* binding */ textRules)
});

// UNUSED EXPORTS: ruleOf

// EXTERNAL MODULE: ./lib/scan/hashing.js + 1 modules
var hashing = __nccwpck_require__(1862);
// EXTERNAL MODULE: ./lib/scan/literals-joined.js
var literals_joined = __nccwpck_require__(9731);
// EXTERNAL MODULE: ./lib/scan/placeholders.js
var placeholders = __nccwpck_require__(4099);
// EXTERNAL MODULE: ./lib/rules/advice.js
var advice = __nccwpck_require__(4483);
;// CONCATENATED MODULE: ./lib/rules/api-key.js




const key = /^(?:v\d_ak_\d{1,12}_|ak_)[0-9a-f]{64}/;
const longestKey = 6 + 12 + 1 + 64;
const boundary = /(?<![A-Za-z0-9_])|(?<=\\[abefnrtv0])|(?<=%[0-9A-Fa-f]{2})|(?<=\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|0[0-7]{2}))|(?<=\u001b\[[0-9;]{0,8}m)|(?<=\[[0-9;]{1,8}m)/;
const beginning = new RegExp(`(?:${boundary.source})(?:(?:v\\d_)?ak_|(?:v\\d?_?a?k?|ak?)(?=\\\\{0,3}["'\`]))`, 'g');
const documentedKey = '88ba8c9f69b1df21b6ece027e23c81b2c3244780c6bf0ac3de8310c316c18e82';
const apiKey = {
    kind: 'text',
    id: 'api-key',
    severity: 'error',
    title: 'Salesloft API key',
    why: 'The key acts as the user who issued it until somebody revokes it: it never expires. Whoever can read the repository, its history or a fork of it can read and change the CRM data that user sees.',
    fix: advice/* rotateKey */.h6,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://developers.salesloft.com/docs/platform/api-basics/scopes/',
    ],
    examples: [
        { path: 'src/client.ts', text: "const client = new Client('{{api-key}}')", hits: 1 },
        {
            path: 'settings.ini',
            text: '[crm]\nkey = {{legacy-api-key}}\n',
            hits: 1,
            note: 'the documented form, as issued until 2018',
        },
        {
            path: 'notes.md',
            text: 'curl -H "Authorization: Bearer {{api-key}}" https://api.salesloft.com/v2/me',
            hits: 1,
            note: 'once, although it is also a bearer token',
        },
        {
            path: 'a.py',
            text: 'KEY = ("{{api-key-head}}"\n       "{{api-key-rest}}")\n',
            hits: 1,
            note: 'adjacent literals are joined',
        },
        {
            path: 'a.js',
            text: "const k = 'v2_a' + 'k_10417_' +\n  '{{hex-64}}'",
            hits: 1,
            note: 'wherever they were cut',
        },
        { path: 'k8s.yaml', text: 'data:\n  key: {{api-key-base64}}\n', hits: 1, note: 'base64 is decoded' },
        { path: 'log.txt', text: 'GET /cb?k%3D{{api-key-url}} 200', hits: 1, note: 'URL-encoding is decoded' },
        {
            path: 'cassette.json',
            text: '{"body": "line\\n{{api-key}}\\tmore"}',
            hits: 1,
            note: 'an escape before the key lends it no letter',
        },
        { path: 'a.ts', text: 'const k = "ak_{{hex-63}}"', hits: 0, note: '63 digits' },
        { path: 'a.ts', text: 'const k = "ak_{{hex-64}}f"', hits: 0, note: '65 digits' },
        {
            path: 'a.ts',
            text: 'const k = "ak_{{HEX-64}}"',
            hits: 0,
            note: 'upper-case digits are issued by nobody',
        },
        { path: 'a.ts', text: 'const xi = "ak_{{hex-48}}"', hits: 0, note: "another vendor's key" },
        { path: 'a.c', text: 'int peak_{{hex-64}};', hits: 0, note: 'a longer word' },
        {
            path: 'README.md',
            text: 'SALESLOFT_API_KEY=v2_ak_00000_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
            hits: 0,
            note: 'a placeholder',
        },
        { path: 'uv.lock', text: 'hash = "sha256:{{hex-64}}"', hits: 0, note: 'a digest' },
    ],
    find: keysIn,
};
function* keysIn({ text }) {
    let searchedTo = 0;
    for (const { index } of text.matchAll(beginning)) {
        if (index < searchedTo)
            continue;
        const found = keyAt(text, index);
        if (found === undefined)
            continue;
        searchedTo = found.end;
        if (sha256(found.secret) === documentedKey || (0,placeholders/* isMonotonous */.QH)(found.secret.slice(-64)))
            continue;
        yield { start: index, end: found.end, secret: found.secret, confidence: 'high' };
    }
}
function keyAt(text, from) {
    let read = '';
    let end = from;
    for (let piece = 0; piece < 20; piece++) {
        while (end < text.length && read.length <= longestKey && /[0-9a-z_]/.test(text[end] ?? ''))
            read += text[end++];
        const secret = key.exec(read)?.[0];
        if (secret !== undefined) {
            end -= read.length - secret.length;
            return /[A-Za-z0-9]/.test(text[end] ?? '') ? undefined : { secret, end };
        }
        const glue = read.length < longestKey ? (0,literals_joined/* glueAt */.v)(text, end, 'any') : 0;
        if (glue === 0)
            return undefined;
        end += glue;
    }
    return undefined;
}
const sha256 = (text) => (0,hashing/* hashing */.z)().createHash('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./lib/scan/comments.js
var comments = __nccwpck_require__(6539);
// EXTERNAL MODULE: ./lib/scan/file-kind.js
var file_kind = __nccwpck_require__(6034);
// EXTERNAL MODULE: ./lib/scan/region.js
var scan_region = __nccwpck_require__(3833);
;// CONCATENATED MODULE: ./lib/scan/api-calls.js



const api = /\b(?:api|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com(?![\w-]|\.[a-z])/i;
const verb = String.raw `(?:get|post|put|patch|delete|request|fetch|head|send|execute|Get|Post|Put|Patch|Delete|Do|Send|PostAsync|GetAsync|PutAsync|PatchAsync|DeleteAsync|SendAsync|GetFromJsonAsync|PostAsJsonAsync|PutAsJsonAsync|fetchAll|perform)`;
const client = String.raw `(?:axios|got|ky|needle|superagent|unirest|requests|httpx|aiohttp|session|_?http[cC]?l?i?e?n?t?|[\w$]{0,30}[cC]lient|HTTP|Http|HTTParty|RestClient|Faraday|Typhoeus|conn(?:ection)?|UrlFetchApp|urllib3|reqwest|ureq|api|instance|this|self|salesloft\w{0,30}|HTTPoison|Req|Tesla)`;
const call = new RegExp(String.raw `(?<![\w$])${client}(?:\.|::|->|\?\.)(?:\w{1,30}(?:\.|->)){0,2}${verb}\w{0,12}(?:<[^<>()\n]{1,60}>)?\s?[(:]|(?<![\w$.])(?:fetch|axios|request|got|rp|curl_exec|curl_setopt|urlopen|URLRequest)\s?\(|\burllib\.request\.Request\(|\bhttp\.NewRequest\w{0,12}\(|\bHttpRequest\.newBuilder\(|\bnew HttpRequestMessage\(|\bNet::HTTP(?:::|\.)(?:Get|Post|Put|Patch|Delete|get|post)\w{0,10}\b|\bInvoke-(?:RestMethod|WebRequest)\b|(?<![\w-])curl\s(?=[-"'$h\\])|\bRequest\.Builder\(\)|\.uri\(`, 'g');
const writing = /\.(?:post|put|patch|delete)\w{0,12}\s?\(|(?:Post|Put|Patch|Delete)(?:As\w{1,10})?(?:Async)?\(|(?:Post|Put|Patch|Delete)\.new|\b(?:method|type|CURLOPT_CUSTOMREQUEST|-X|--request|-Method)["']?\s{0,3}[:=,]?(?:=>)?\s{0,3}["'`]?(?:POST|PUT|PATCH|DELETE)\b|["'`:](?:POST|PUT|PATCH|DELETE|post|put|patch|delete)["'`,]|HttpMethod\.(?:Post|Put|Patch|Delete)|CURLOPT_POST\b/;
const audit = /(?<!-)audit(?!_?reports?)\w{0,40}(?:\.|->|::|!?\()|["'`]\w{0,30}audit(?:_?(?:logs?|events?|trail|entries|records?))["'`]|\binsert\s{1,3}into\s{1,3}["'`]?\w{0,30}audit|\bhas_paper_trail\b|\bactivity\(\)->|\b(?:auditable|audited)\b|\baction:\s{0,3}["'`][\w.]{1,60}["'`],\s{0,20}userId/i;
function firstCall(text) {
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if ((kind !== 'code' && kind !== 'script') || !api.test(text.text))
        return undefined;
    const isComment = (0,comments/* commentsIn */.w)(text.path, text.text);
    const address = new RegExp(api, 'gi');
    if (![...text.text.matchAll(address)].some(({ index }) => !isComment(index)))
        return undefined;
    const calls = [...text.text.matchAll(call)].filter((match) => !isComment(match.index) && !callsElsewhere(text.text, match));
    const chosen = calls.find((match) => isWriting(text.text, match)) ?? calls[0];
    if (chosen === undefined)
        return undefined;
    const writes = isWriting(text.text, chosen);
    return kind === 'script' && !writes ? undefined : { writes, ...placeOf(text.text, chosen) };
}
function keepsAudit({ text }) {
    return audit.test(text);
}
function callsElsewhere(text, { index, 0: words }) {
    if (words.startsWith('curl '))
        return !api.test(text.slice(index, index + 600));
    const argument = /^\s{0,20}[rf]?["'`]([^\s"'`]{0,200})/.exec(text.slice(index + words.length, index + words.length + 240));
    const address = argument?.[1] ?? '';
    if (/:\/\//.test(address))
        return !api.test(address);
    return address.startsWith('/') && /^(?:fetch|axios|request|got|rp)\b/.test(words) && !words.includes('.');
}
function isWriting(text, { index, 0: start }) {
    const statement = text.slice(index, index + start.length + 240);
    const end = statement.search(/\n\s{0,40}\n|;\s{0,3}\n|\n\}|\)\n/);
    const words = end === -1 ? statement : statement.slice(0, end);
    return writing.test(words) && !/oauth\/token|accounts\.salesloft/.test(words);
}
function placeOf(text, { index, 0: words }) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const line = (0,scan_region/* lastAtOrBefore */.AA)(starts, index);
    const startColumn = index - (starts[line] ?? 0) + 1;
    return { line: line + 1, startColumn, endColumn: startColumn + words.trimEnd().length };
}

;// CONCATENATED MODULE: ./lib/rules/audit-log-missing.js



const create = "await axios.post('https://api.salesloft.com/v2/people.json', person, { headers })\n";
const auditLogMissing = {
    kind: 'repository',
    id: 'audit-log-missing',
    severity: 'note',
    title: 'Salesloft is called without an audit entry',
    why: 'Salesloft sees the key and not the person: without an entry of your own, nobody can tell afterwards who read or changed which record, or find what a stolen key has done.',
    fix: 'Write one entry for each call that changes something, with `timestamp`, `action`, `userId`, `resource`, `result` and `metadata`, where the callers cannot change it.',
    references: [
        'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
    ],
    examples: [
        { path: 'src/people.ts', text: create, hits: 1 },
        {
            path: 'sync.py',
            text: 'BASE = "https://api.salesloft.com/v2"\ndef add(person):\n    return requests.post(f"{BASE}/people.json", json=person)\n',
            hits: 1,
        },
        {
            path: 'lib/people.rb',
            text: "HTTParty.put('https://api.salesloft.com/v2/people/1.json', body: person)\n",
            hits: 1,
        },
        {
            path: 'main.go',
            text: 'req, err := http.NewRequest("POST", "https://api.salesloft.com/v2/people.json", body)\n',
            hits: 1,
        },
        {
            path: 'src/People.php',
            text: "<?php\n$client->post('https://api.salesloft.com/v2/people.json', ['json' => $person]);\n",
            hits: 1,
        },
        {
            path: 'People.cs',
            text: 'await client.PostAsync("https://api.salesloft.com/v2/people.json", content);\n',
            hits: 1,
        },
        {
            path: 'src/me.ts',
            text: "const me = await fetch('https://api.salesloft.com/v2/me', { headers })\n",
            hits: 1,
            note: 'with low confidence: it only reads',
        },
        {
            path: 'src/people.ts',
            text: `${create}await auditLog.write({ action: 'person.create', userId, resource, result })\n`,
            hits: 0,
        },
        {
            path: 'sync.py',
            text: '@audited("person.create")\ndef add(person):\n    return requests.post("https://api.salesloft.com/v2/people.json", json=person)\n',
            hits: 0,
            note: 'a decorator',
        },
        {
            path: 'People.java',
            text: 'AuditEvent.record(user, "person.create");\nclient.post("https://api.salesloft.com/v2/people.json");\n',
            hits: 0,
        },
        {
            path: 'lib/people.rb',
            text: "HTTParty.put('https://api.salesloft.com/v2/people/1.json')\nlogger.audit('person.update', user)\n",
            hits: 0,
        },
        {
            path: 'src/salesloft/people.ts',
            text: create,
            hits: 0,
            note: 'the module keeps the audit trail',
            others: { 'src/salesloft/index.ts': "export const run = async () => { auditLog('salesloft.run') }\n" },
        },
        { path: 'src/people.test.ts', text: create, hits: 0, note: 'a test' },
        { path: 'README.md', text: create, hits: 0, note: 'a document' },
        { path: 'src/salesloft.d.ts', text: `// ${create}`, hits: 0, note: 'types' },
        {
            path: 'src/sdk.ts',
            text: `// Code generated by OpenAPI Generator. DO NOT EDIT.\n${create}`,
            hits: 0,
            note: 'a generated client',
        },
        { path: 'src/a.ts', text: `// ${create}`, hits: 0, note: 'a comment' },
        {
            path: 'src/links.ts',
            text: "export const api = 'https://api.salesloft.com/v2'\n",
            hits: 0,
            note: 'an address that nobody calls',
        },
        {
            path: 'index.html',
            text: "<script>fetch('/api/salesloft', { method: 'POST' }); fetch('https://other.test', { method: 'POST' }) // https://api.salesloft.com\nconst docs = 'https://api.salesloft.com'</script>\n",
            hits: 0,
            note: 'the own server and another host',
        },
        {
            path: 'src/oauth.ts',
            text: "await axios.post('https://accounts.salesloft.com/oauth/token', form)\n",
            hits: 0,
            note: 'a token, no record',
        },
        {
            path: 'me.sh',
            text: 'curl -s https://api.salesloft.com/v2/me\n',
            hits: 0,
            note: 'a person\u2019s tool that reads',
        },
    ],
    selects: () => false,
    collect: (text) => {
        if (!text.salesloft || text.where !== 'file')
            return undefined;
        const call = firstCall(text);
        const audits = keepsAudit(text) && (0,file_kind/* kindOfFile */.y)(text.path, text.text) === 'code';
        return call !== undefined || audits ? { path: text.path, call, audits } : undefined;
    },
    judge: async (callers) => {
        const latest = [...new Map(callers.map((caller) => [caller.path, caller])).values()];
        const audited = new Set(latest.filter(({ audits }) => audits).map(({ path }) => folderOf(path)));
        return latest.flatMap(({ path, call, audits }) => call === undefined || audits || audited.has(folderOf(path)) ? [] : [hitOf(path, call)]);
    },
};
function hitOf(path, { writes, ...place }) {
    return {
        path,
        ...place,
        identity: path,
        confidence: writes ? 'medium' : 'low',
        message: writes
            ? 'Records in Salesloft are changed without an audit entry'
            : 'Salesloft is called without an audit entry',
    };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/scan/context.js
var context = __nccwpck_require__(6366);
;// CONCATENATED MODULE: ./lib/scan/values.js

function strengthOf(raw) {
    const value = raw.replace(/^(?:bearer|token|basic)\s+/i, '');
    if (value.length < 8 || value.length > 8192 || (0,placeholders/* isPlaceholder */.wK)(value))
        return 'none';
    const plain = decodedBase64(value);
    if (plain !== undefined && (0,placeholders/* isPlaceholder */.wK)(plain))
        return 'none';
    return isRandom(value) ? 'strong' : isMixed(value) ? 'fair' : 'none';
}
function isRandom(value) {
    if (value.length < 20)
        return false;
    const letters = value.replace(/[^A-Za-z]/g, '');
    const digits = value.replace(/[^0-9]/g, '').length;
    if (shannon(value) < 3)
        return false;
    if (digits >= 3 && transitions(value) >= value.length / 7)
        return true;
    return (letters.length >= 20 && caseChanges(letters) >= letters.length * 0.36 && digits + 1 >= value.length / 40);
}
function isMixed(value) {
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
    return kinds >= 2 && /[0-9!@#$%^&*+=?]/.test(value) && /[A-Za-z]/.test(value) && shannon(value) >= 2.5;
}
function shannon(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
function transitions(value) {
    return value.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
}
function caseChanges(letters) {
    return letters.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
}
function decodedBase64(value) {
    if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value) || value.length > 8192)
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    const text = bytes.toString('latin1');
    return bytes.length >= 6 && /^[\t\n\r\x20-\x7e]+$/.test(text) ? text.trim() : undefined;
}

// EXTERNAL MODULE: ./lib/scan/names.js
var names = __nccwpck_require__(5625);
;// CONCATENATED MODULE: ./lib/rules/credential.js



function* credentialsOf(text, kinds) {
    if (!text.salesloft)
        return;
    for (const assignment of text.assignments()) {
        if (!kinds.includes(assignment.kind) || names/* browserPublicPrefix */.Kb.test(assignment.name))
            continue;
        const confidence = confidenceOf(text, assignment);
        if (confidence !== undefined)
            yield { ...credential_hitOf(assignment), confidence };
    }
}
function credential_hitOf({ start, end, value }) {
    return { start, end, secret: decodedBase64(value) ?? value };
}
function confidenceOf(text, assignment) {
    const strength = strengthOf(assignment.value);
    if (strength === 'none' || isSealed(text.text, assignment))
        return undefined;
    if (!assignment.quoted && !assignment.setting && strength !== 'strong')
        return undefined;
    if (isDigest(text.text, assignment) || isLabel(assignment) || isExtensionKey(text, assignment))
        return undefined;
    const claim = claimOf(text, assignment);
    if (claim === 'none')
        return undefined;
    return confidence[claim][strength];
}
const confidence = {
    named: { strong: 'high', fair: 'medium', none: undefined },
    enclosed: { strong: 'high', fair: 'medium', none: undefined },
    near: { strong: 'medium', fair: undefined, none: undefined },
};
function claimOf(text, { name, nameStart }) {
    if ((0,names/* namesSalesloft */.g2)(name))
        return 'named';
    if (!(0,names/* isGeneric */.AE)(name))
        return 'none';
    const onLine = (0,context/* lastNamed */.o8)((0,context/* lineBefore */.GO)(text.text, nameStart).slice(-80));
    const owner = onLine === 'unknown' ? (0,context/* enclosingOwner */.E$)(text.text, nameStart) : onLine;
    if (owner !== 'unknown')
        return owner === 'salesloft' ? 'enclosed' : 'none';
    if (isFramework(name) ||
        (isPassword(name) && !(0,names/* namesSalesloft */.g2)(`${text.path}\n${(0,context/* linesAround */.Bw)(text.text, nameStart, passwordReach)}`)))
        return 'none';
    return (0,context/* nearestOwner */.Aj)(text.text, text.mentions(), nameStart, text.pathNamesSalesloft) === 'salesloft'
        ? 'near'
        : 'none';
}
function isDigest(text, { nameStart }) {
    const before = (0,context/* lineBefore */.GO)(text, nameStart);
    return /(?:checksum|digest|hash|sha\d*|integrity|etag)[/_.:-]{1,2}$|\b(?:checksum|digest|sha\d{1,3}|md5)\b/i.test(before);
}
function isLabel({ name, value }) {
    return /^keys?$/i.test(name) && /sales.?loft|^[a-z]+[-_.:/]/i.test(value);
}
function isFramework(name) {
    return /secret_?key$/i.test(name);
}
const passwordReach = 4;
function isPassword(name) {
    return /passw|passphrase|pwd$|(?:^|[._])pass$/i.test(name);
}
function isExtensionKey({ path, text }, { name }) {
    return (/^key$/i.test(name) &&
        (/(?:^|\/)manifest\.json$/.test(path) || /"manifest_version"|"host_permissions"/.test(text)));
}
function isSealed(text, { start, value }) {
    const before = text.slice(Math.max(0, start - 2000), start);
    if (/secure["']?:[ \t]*["']?$/.test(before))
        return true;
    return value.length > 150 && value.startsWith('Ag') && /encryptedData/.test(before);
}

;// CONCATENATED MODULE: ./lib/rules/bearer-token.js




const bearer = /(?<![A-Za-z0-9_])Bearer(?:[ \t]|%20|\\u0020|\+|["'`][ \t]*[+.&,][ \t]*["'`]){1,2}([A-Za-z0-9._~+/-]{8,4096}={0,2})/gi;
const bearerToken = {
    kind: 'text',
    id: 'bearer-token',
    severity: 'error',
    title: 'Bearer token in a request to Salesloft',
    why: 'A recorded or hard-coded Authorization header can be replayed by anyone who reads it, until the token is revoked.',
    fix: advice/* rotateKey */.h6,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/oauth-authentication/`],
    examples: [
        {
            path: 'README.md',
            text: 'curl -H "Authorization: Bearer {{token}}" https://api.salesloft.com/v2/me',
            hits: 1,
        },
        {
            path: 'cassette.yml',
            text: 'request:\n  uri: https://api.salesloft.com/v2/people\n  headers:\n    Authorization:\n    - Bearer {{hex-64}}\n',
            hits: 1,
        },
        { path: 'a.http', text: 'GET https://api.salesloft.com/v2/me\nAuthorization: Bearer {{jwt}}\n', hits: 1 },
        {
            path: 'a.bru',
            text: 'get {\n  url: https://api.salesloft.com/v2/me\n}\nauth:bearer {\n  token: {{token}}\n}\n',
            hits: 1,
            note: 'as Bruno keeps it',
        },
        {
            path: 'README.md',
            text: 'curl -H "Authorization: Bearer $SALESLOFT_API_KEY" https://api.salesloft.com/v2/me',
            hits: 0,
        },
        {
            path: 'README.md',
            text: 'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.salesloft.com/v2/me',
            hits: 0,
        },
        {
            path: 'a.http',
            text: '### salesloft\n\n\n\nGET https://api.other.test/v1\nAuthorization: Bearer {{token}}\n',
            hits: 0,
            note: "another host's",
        },
    ],
    find: (text) => (text.salesloft ? [...tokensIn(text), ...tokenSettings(text)] : []),
};
function* tokenSettings(text) {
    for (const assignment of text.assignments()) {
        if (!isBearer(text, assignment))
            continue;
        const secret = assignment.value.replace(/^bearer\s+/i, '');
        if (strengthOf(secret) === 'none' || claimOf(text, assignment) === 'none')
            continue;
        yield { start: assignment.end - secret.length, end: assignment.end, secret, confidence: 'high' };
    }
}
function isBearer({ text }, { name, start, value }) {
    if (/authorization$/i.test(name))
        return /^bearer\s/i.test(value);
    if (/bearer_?auth$/i.test(name))
        return true;
    return /^(?:token|bearer)$/i.test(name) && /\bbearer\b/i.test(text.slice(Math.max(0, start - 160), start));
}
function* tokensIn(text) {
    for (const match of text.text.matchAll(bearer)) {
        const secret = match[1] ?? '';
        const end = match.index + match[0].length;
        const strength = strengthOf(secret);
        if (strength === 'none' || /[({[]/.test(text.text[end] ?? ''))
            continue;
        if ((0,context/* nearestOwner */.Aj)(text.text, text.mentions(), match.index, text.pathNamesSalesloft) !== 'salesloft')
            continue;
        yield { start: end - secret.length, end, secret, confidence: strength === 'strong' ? 'high' : 'medium' };
    }
}

;// CONCATENATED MODULE: ./lib/rules/client-exposed-key.js




const publicName = new RegExp(`${names/* browserPublicPrefix */.Kb.source}[A-Za-z0-9_]{1,100}`, 'g');
const privateName = /process\.env\.([A-Za-z0-9_]{4,100})/g;
const clientExposedKey = {
    kind: 'text',
    id: 'client-exposed-key',
    severity: 'error',
    title: 'Salesloft credential under a browser-public name',
    why: 'Build tools copy the values of such names into the JavaScript that every visitor downloads, so the credential is public as soon as the site is built.',
    fix: `Give the setting a name without the public prefix, call Salesloft from a server, and treat the value as exposed. ${advice/* rotateKey */.h6}`,
    references: [
        'https://nextjs.org/docs/pages/guides/environment-variables#bundling-environment-variables-for-the-browser',
        'https://vite.dev/guide/env-and-mode.html#env-files',
        'https://create-react-app.dev/docs/adding-custom-environment-variables/',
    ],
    examples: [
        { path: 'web/config.ini', text: 'NEXT_PUBLIC_SALESLOFT_API_KEY={{token}}\n', hits: 1 },
        {
            path: 'src/api.ts',
            text: 'fetch(url, { headers: { Authorization: `Bearer ${import.meta.env.VITE_SALESLOFT_TOKEN}` } })',
            hits: 1,
            note: 'used in the bundle',
        },
        {
            path: 'ci.yml',
            text: 'env:\n  REACT_APP_SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
            hits: 1,
            note: 'the name alone makes it public',
        },
        {
            path: 'app/page.tsx',
            text: "'use client'\nconst key = process.env.SALESLOFT_API_KEY\n",
            hits: 1,
            note: 'client-only code',
        },
        {
            path: 'web/config.ini',
            text: 'NEXT_PUBLIC_SALESLOFT_CLIENT_ID={{hex-64}}\n',
            hits: 0,
            note: 'a public id',
        },
        { path: '.env.example', text: 'NEXT_PUBLIC_SALESLOFT_API_KEY=\n', hits: 0, note: 'no value' },
        {
            path: 'README.md',
            text: 'Never use `NEXT_PUBLIC_SALESLOFT_API_KEY`.',
            hits: 0,
            note: 'a sentence about the name',
        },
        {
            path: 'app/page.tsx',
            text: 'const key = process.env.SALESLOFT_API_KEY\n',
            hits: 0,
            note: 'server code',
        },
    ],
    find: (text) => (text.salesloft ? [...givenPublicName(text), ...usedInClientCode(text)] : []),
};
function* givenPublicName({ text }) {
    const read = new Set();
    let valueEnd = 0;
    for (const match of text.matchAll(publicName)) {
        const name = match[0];
        if (match.index < valueEnd || !(0,names/* namesSalesloft */.g2)(name) || (0,names/* kindOfName */.f$)(name) === undefined)
            continue;
        const end = match.index + name.length;
        const given = /^\\?["'`]?\]?[ \t]*(?::=|[=:])[ \t]*(\\?["'`]?)([^\r\n]*)/.exec(text.slice(end, end + 8192));
        const isRead = /(?:env|config|public)\??\.$|\[["']$|\$\{?$/.test(text.slice(Math.max(0, match.index - 20), match.index));
        if (isRead) {
            if (!read.has(name) && !hasFallback.test(text.slice(end, end + 20)))
                yield { start: match.index, end, identity: name, confidence: 'high' };
            read.add(name);
        }
        else if (given !== null) {
            yield* valueGiven(given, { name, start: match.index, end });
            const { length } = client_exposed_key_valueOf(given);
            if (length > longestPlain)
                valueEnd = end + length;
        }
    }
}
const hasFallback = /^[\])"']{0,3}\s*(?:\|\||\?\?)\s*["'`]/;
const longestPlain = 256;
function client_exposed_key_valueOf(given) {
    return /^[^\s"'`,;\\]+/.exec(given[2] ?? '')?.[0] ?? '';
}
function* valueGiven(given, { name, start, end }) {
    const value = client_exposed_key_valueOf(given);
    if (strengthOf(value) !== 'none') {
        const from = end + given[0].length - (given[2] ?? '').length;
        yield { start: from, end: from + value.length, secret: value, confidence: 'high' };
    }
    else if ((0,placeholders/* isPlaceholder */.wK)(value) &&
        /secrets\.|process\.env|env\(|getenv|ENV\[|^\$\{?\w/.test((given[2] ?? '').slice(0, 400))) {
        yield { start, end, identity: name, confidence: 'high' };
    }
}
function* usedInClientCode({ text }) {
    if (!/^\s*(?:\/\/[^\n]*\n\s*)*["']use client["']/.test(text))
        return;
    for (const match of text.matchAll(privateName)) {
        const name = match[1] ?? '';
        if (!(0,names/* namesSalesloft */.g2)(name) || (0,names/* kindOfName */.f$)(name) === undefined || names/* browserPublicPrefix */.Kb.test(name))
            continue;
        yield { start: match.index, end: match.index + match[0].length, identity: name, confidence: 'medium' };
        return;
    }
}

;// CONCATENATED MODULE: ./lib/rules/credential-assignment.js


const credentialAssignment = {
    kind: 'text',
    id: 'credential-assignment',
    severity: 'error',
    title: 'Credential given to a Salesloft setting',
    why: 'A literal in the repository is readable by everyone who can read the repository, now and in every clone. If it is live, it acts as the user behind it.',
    fix: advice/* rotateKey */.h6,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`],
    examples: [
        { path: 'run.sh', text: 'export SALESLOFT_API_KEY={{live}}\n', hits: 1 },
        { path: 'settings.py', text: "SALESLOFT_SECRET = '{{token}}'\n", hits: 1 },
        {
            path: 'a.py',
            text: 'key = os.getenv("SALESLOFT_API_KEY", "{{hex-64}}")\n',
            hits: 1,
            note: 'a fallback is a literal',
        },
        {
            path: 'docker-compose.yml',
            text: 'services:\n  app:\n    environment:\n      - SALESLOFT_READ_KEY={{token}}\n',
            hits: 1,
        },
        {
            path: 'deploy.yaml',
            text: 'env:\n  - name: SALESLOFT_API_TOKEN\n    value: "{{token}}"\n',
            hits: 1,
            note: 'name and value apart',
        },
        { path: 'secret.yaml', text: 'kind: Secret\ndata:\n  salesloft-api-key: {{token-base64}}\n', hits: 1 },
        {
            path: 'connector.json',
            text: '{"properties": [{"defaultValue": "{{token}}", "key": "salesloft.api.key"}]}',
            hits: 1,
            note: 'the value comes first',
        },
        { path: 'web.config', text: '<add key="SalesloftApiKey" value="{{token}}" />', hits: 1 },
        { path: 'client.rb', text: "Salesloft.configure { |c| c.api_key = '{{hex-64}}' }", hits: 1 },
        { path: 'main.go', text: 'salesloftPassword := "{{password}}"\n', hits: 1 },
        { path: 'run.sh', text: 'export SALESLOFT_API_KEY=your_api_key_here\n', hits: 0, note: 'a placeholder' },
        {
            path: 'ci.yml',
            text: 'env:\n  SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
            hits: 0,
            note: 'a reference',
        },
        { path: 'a.ts', text: 'const key = process.env.SALESLOFT_API_KEY', hits: 0 },
        {
            path: 'a.ts',
            text: "throw new Error('SALESLOFT_API_KEY is not set: see the README of 2024')",
            hits: 0,
            note: 'a sentence',
        },
        {
            path: 'a.ts',
            text: 'salesloft(); const k = process.env.OTHER_API_KEY || "{{hex-64}}"',
            hits: 0,
            note: "the variable's name decides whose it is",
        },
        {
            path: 'database.yml',
            text: "password: <%= ENV['SALESLOFT_APP_DATABASE_PASSWORD'] %>\nSALESLOFT_APP_DATABASE_PASSWORD: {{password}}\n",
            hits: 0,
            note: "a database's password in an application of that name",
        },
        {
            path: 'a.ini',
            text: 'SALESLOFT_API_KEY_URL=https://vault.internal/v1/secret/{{uuid}}\n',
            hits: 0,
            note: 'an address',
        },
        { path: 'a.ts', text: 'const salesloftCacheKey = "{{token}}"', hits: 0, note: 'another kind of key' },
    ],
    find: (text) => credentialsOf(text, ['credential', 'bearer']),
};

// EXTERNAL MODULE: ./lib/scan/dotenv.js
var dotenv = __nccwpck_require__(8711);
;// CONCATENATED MODULE: ./lib/scan/held-names.js

const fromSetting = /(?<![\w$.])([@$]{0,2}[A-Za-z_]\w{0,60})\s{0,4}(?::\s{0,3}[\w<>|]{1,30}\s{0,3})?:?=\s{0,3}(?:await\s{1,3})?[\w$.:]{0,40}(?:env|ENV|Env|environ|Variable|config|settings|secrets)[\w.]{0,30}(?:[.([]{1,2}["'`]?|::["'])?([A-Za-z_]\w{3,80})/g;
const object = /(?<![\w$.])([@$]{0,2}[A-Za-z_]\w{0,60})\s{0,4}(?::\s{0,3}[\w<>|, ]{1,40})?:?=\s{0,3}(?:new\s{1,3}\w{1,40}\(\s{0,10})?(?:map\[string\]string|dict\()?\s{0,3}[{[(]/g;
function heldNames(text) {
    const credentials = [...text.matchAll(fromSetting)]
        .filter(([, , setting = '']) => (0,names/* namesSalesloft */.g2)(setting) && (0,names/* kindOfName */.f$)(setting) !== undefined)
        .map(([, name = '']) => name);
    const carriers = [...text.matchAll(object)]
        .filter(({ index, 0: opening }) => carriesHeader(text, index + opening.length))
        .map(([, name = '']) => name);
    return { credentials: new Set(credentials), carriers: new Set(carriers) };
}
const longestObject = 1200;
function carriesHeader(text, from) {
    const body = text.slice(from, from + longestObject);
    let depth = 1;
    let at = 0;
    for (; at < body.length && depth > 0; at++) {
        if ('{[('.includes(body[at] ?? ' '))
            depth++;
        else if ('}])'.includes(body[at] ?? ' '))
            depth--;
    }
    return /["']?\bAuthorization["']?\s{0,3}(?::|=>|=|,)/i.test(body.slice(0, at));
}

;// CONCATENATED MODULE: ./lib/scan/printed.js
const logger = String.raw `(?:\b(?:console|[\w$]{0,30}[lL]og(?:ger|ging)?|LOG(?:GER)?|winston|pino|slog|Timber|Logger|Log)|\$this->log(?:ger)?|Rails\.logger|IO|Trace|Debug|Console|System\.(?:out|err)|fmt|process\.std(?:out|err)|sys\.std(?:out|err))`;
const method = String.raw `(?:log|info|warn(?:ing)?|error|err|debug|trace|verbose|silly|fatal|critical|notice|dir|table|exception|write(?:ln|Line)?|Write(?:Line)?|print(?:ln|f)?|Print(?:ln|f)?|Fatal(?:f|ln)?|Info[fw]?|Debug[fw]?|Warn[fw]?|Error[fw]?|Log(?:Information|Debug|Warning|Error|Trace|Critical)|puts|inspect|[diwev])`;
const printed_call = new RegExp(String.raw `(?:${logger}(?:\.|->|::)${method}|(?<![\w$.>:])(?:print|pprint|pp|println|printf|print_r|var_dump|var_export|error_log|debug_zval_refcount|dd|dump|puts|eprintln!|println!|eprint!|print!|dbg!|(?:info|debug|warn|error|trace)!|NSLog|os_log|message|cat|System\.debug|UrlFetchLogger))[ \t]{0,3}\(`, 'g');
const statement = /(?:^|[;{]|\bthen|\bdo|&&|\?>|<\?php)[ \t]{0,80}(?:(?:Rails\.)?logger\.(?:info|debug|warn|error|fatal)|\$?(?:puts|pp|p|print|echo|warn)|IO\.(?:puts|inspect)|Logger\.(?:info|debug|warn|error))[ \t]{1,3}(?![=(.:,)])/gm;
const longestCall = 1500;
function* printedIn(text) {
    let readTo = 0;
    for (const match of text.matchAll(printed_call)) {
        if (match.index < readTo)
            continue;
        const open = match.index + match[0].length;
        readTo = endOfCall(text, open);
        yield* namesIn(text.slice(open, readTo), open);
    }
    readTo = 0;
    for (const match of text.matchAll(statement)) {
        if (match.index < readTo)
            continue;
        const from = match.index + match[0].length;
        const line = text.slice(from, from + longestCall);
        const stop = /[\r\n]|;(?=\s|$)|\s(?:if|unless)\s/.exec(line);
        readTo = from + (stop?.index ?? line.length);
        yield* namesIn(text.slice(from, readTo), from);
    }
}
function endOfCall(text, open) {
    const last = Math.min(text.length, open + longestCall);
    const code = shownCode(text.slice(open, last));
    let depth = 1;
    for (let at = 0; at < code.length; at++) {
        if (code[at] === '(')
            depth++;
        else if (code[at] === ')' && --depth === 0)
            return open + at;
    }
    return last;
}
function shownCode(source) {
    return source.replace(/([fF$]{0,2}[rR]?)("(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?)/g, (whole, prefix, quoted, at) => isSettingName(quoted, source.slice(Math.max(0, at - 40), at))
        ? whole
        : prefix.replace(/./g, ' ') +
            ' ' +
            interpolated(quoted.slice(1, -1), { prefix, mark: quoted[0] ?? '' }) +
            ' ');
}
function isSettingName(quoted, before) {
    return (/^["'`][\w.-]{3,80}["'`]$/.test(quoted) &&
        /[\w\])]\[$|(?:env|environ|get|Get|fetch|getenv|Getenv|GetEnvironmentVariable|config|property|getProperty|var)\($/.test(before));
}
function interpolated(inside, { prefix, mark }) {
    if (mark === "'" && prefix === '')
        return ' '.repeat(inside.length);
    const kept = /\$\{[^{}]{1,300}\}|#\{[^{}]{1,300}\}|\\\([^()]{1,200}\)|\$[A-Za-z_][\w>-]{0,80}|\{\$?[A-Za-z_][^{}"]{0,200}\}/g;
    let code = '';
    let last = 0;
    for (const match of inside.matchAll(kept)) {
        if (match[0].startsWith('{') && mark === '`')
            continue;
        code += ' '.repeat(match.index - last) + separated(match[0]);
        last = match.index + match[0].length;
    }
    return code + ' '.repeat(inside.length - last);
}
function separated(piece) {
    const inner = piece.replace(/^(?:\$\{|#\{|\\\(|\{\$?|\$)/, (open) => ','.padStart(open.length));
    return inner.replace(/[})]$/, ',').replace(/[:!][^:,)]{0,20},$/, (format) => ','.padEnd(format.length));
}
const chain = /(?<![\w$])[@$]{0,2}[A-Za-z_][\w$]*!?(?:(?:\??\.|->|::)[A-Za-z_][\w$]*|\??\.?\[["'`:]?[\w.-]{1,80}["'`]?\]|\((["'`])[\w.-]{1,80}\1(?:,\s{0,3}(?:["'`]\s{0,80}["'`]|None|null|nil))?\))*/g;
function* namesIn(source, offset) {
    const code = shownCode(source);
    if (/=>\s{0,3}\{|\bfunction\b/.test(code))
        return;
    const handed = handedOn(code);
    for (const match of code.matchAll(chain)) {
        const end = match.index + match[0].length;
        if (handed[match.index] === 1 || !isShown(code, match.index, end))
            continue;
        yield {
            name: match[0],
            start: offset + match.index,
            end: offset + end,
            whole: !/[.[(]|->|::/.test(match[0]),
        };
    }
}
const shows = /(?:^|[^\w$])(?:(?:JSON\.)?stringify|json\.dumps?|dumps|str|String|repr|format|f|fmt\.Sprintf?|Sprintf|sprintf|inspect|util\.inspect|to_json|json_encode|dict|list|print_r|var_export|string|chalk\.\w+|concat|Encoding\.\w+|toString|Object\.entries|vars|pformat|pprint\.pformat|JSON\.pretty_generate|slog\.\w+|zap\.\w+|html\.escape)\s{0,2}$/;
const askedAfter = /^\s{0,3}(?:\(|[?](?![?.])|&&|[=!]==?|<|>(?!>)|:(?![:\s])|=(?![=>])|\bis\b|\bin\b|\.(?:length|size|slice|substring|substr|count|present|blank|empty|nil)|\[)/;
const propertyAfter = /^\s{0,3}(?:\?\.)?(?:\.|->|::)(?!trim|strip|to_s\b|toString|chomp)/;
const askedBefore = /(?:!|\bnot\s|\btypeof\s|\bif\s|\bunless\s|[=!]=\s?|\bnew\s|\bin\s|#|\blen\s)\s{0,2}$/;
function isShown(code, start, end) {
    const before = code.slice(Math.max(0, start - 120), start);
    const after = code.slice(end, end + 40);
    if (askedAfter.test(after) || propertyAfter.test(after))
        return false;
    const isKey = /^\s{0,3}:/.test(after) && before.lastIndexOf('?') <= before.lastIndexOf(':');
    return !isKey && !askedBefore.test(before.slice(-16));
}
function handedOn(code) {
    const handed = new Uint8Array(code.length);
    const open = [];
    for (let at = 0; at < code.length; at++) {
        const character = code[at] ?? '';
        const around = open.at(-1) ?? 0;
        if (character === '(' || character === '[')
            open.push(around === 1 || !isShowing(code, at, character) ? 1 : 0);
        else if (character === ')' || character === ']')
            open.pop();
        handed[at] = open.at(-1) ?? 0;
    }
    return handed;
}
function isShowing(code, at, mark) {
    const before = code.slice(Math.max(0, at - 60), at).trimEnd();
    const callee = before.split(/[^\w$.!:>]/).at(-1) ?? '';
    return callee === '' || (mark === '(' && shows.test(callee));
}

// EXTERNAL MODULE: ./lib/scan/shell.js
var shell = __nccwpck_require__(3371);
;// CONCATENATED MODULE: ./lib/rules/credential-logged.js









const credential_logged_call = "await axios.get('https://api.salesloft.com/v2/me', { headers })\n";
const credentialLogged = {
    kind: 'text',
    id: 'credential-logged',
    severity: 'warning',
    title: 'Salesloft credential printed to a log',
    why: 'Logs are copied to places with more readers and longer lives than the program itself, and the credential in them works until it is revoked.',
    fix: `Print that the credential is there, never the credential: \`token ? "set" : "missing"\`. Redact the Authorization header before a request is logged. ${advice/* rotateWhatWasExposed */.Do}`,
    references: [
        'https://cwe.mitre.org/data/definitions/532.html',
        'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
    ],
    examples: [
        { path: 'a.js', text: 'console.log("key", process.env.SALESLOFT_API_KEY)\n', hits: 1 },
        { path: 'a.ts', text: 'logger.debug(`token ${salesloftToken}`)\n', hits: 1 },
        { path: 'a.py', text: 'print(f"using {SALESLOFT_API_KEY}")\n', hits: 1 },
        { path: 'a.py', text: 'logging.info("token: %s", os.environ["SALESLOFT_TOKEN"])\n', hits: 1 },
        { path: 'a.rb', text: 'puts "key: #{ENV[\'SALESLOFT_API_KEY\']}"\n', hits: 1 },
        { path: 'a.php', text: "<?php\nvar_dump($salesloftToken);\necho 'done';\n", hits: 1 },
        {
            path: 'main.go',
            text: 'key := os.Getenv("SALESLOFT_API_KEY")\nfmt.Println("key", key)\n',
            hits: 1,
            note: 'a variable that holds it',
        },
        { path: 'A.java', text: 'System.out.println("token " + salesloftAccessToken);\n', hits: 1 },
        { path: 'A.cs', text: '_logger.LogInformation($"token {salesloftToken}");\n', hits: 1 },
        {
            path: 'a.js',
            text: 'const headers = { Authorization: `Bearer ${key}` }\nconsole.log(headers)\n' + credential_logged_call,
            hits: 1,
            note: 'the header with it',
        },
        {
            path: 'a.py',
            text: 'url = "https://accounts.salesloft.com/oauth/token"\ntokens = requests.post(url).json()\nprint(tokens["access_token"])\n',
            hits: 1,
        },
        { path: 'a.sh', text: 'echo "key is $SALESLOFT_API_KEY"\n', hits: 1 },
        {
            path: 'a.js',
            text: 'console.log("SALESLOFT_API_KEY is missing")\n',
            hits: 0,
            note: 'the name, not the value',
        },
        {
            path: 'a.js',
            text: "console.log('key', !!process.env.SALESLOFT_API_KEY, salesloftToken ? 'set' : 'missing', salesloftToken.length)\n",
            hits: 0,
            note: 'presence and length',
        },
        { path: 'a.js', text: 'console.log(mask(salesloftToken), redact(salesloftApiKey))\n', hits: 0 },
        {
            path: 'a.js',
            text: 'console.log(await getUser(salesloftToken))\n',
            hits: 0,
            note: 'what it was used for',
        },
        { path: 'a.js', text: 'console.log(`${salesloftToken.slice(0, 4)}\u2026`)\n', hits: 0, note: 'a part of it' },
        { path: 'a.py', text: 'print("set" if SALESLOFT_API_KEY else "missing")\n', hits: 0 },
        { path: 'a.py', text: '# print(SALESLOFT_API_KEY)\nprint(len(SALESLOFT_API_KEY))\n', hits: 0 },
        {
            path: 'a.js',
            text: '// salesloft\nconsole.log(stripeToken, process.env.STRIPE_API_KEY)\n',
            hits: 0,
            note: "another vendor's",
        },
        {
            path: 'a.js',
            text: 'for (const key of Object.keys(people)) console.log(key, page_token)\n' + credential_logged_call,
            hits: 0,
            note: 'other keys and tokens',
        },
        {
            path: 'a.js',
            text: 'const options = { method: "GET" }\nconsole.log(options)\n' + credential_logged_call,
            hits: 0,
            note: 'a request without the header',
        },
        { path: 'README.md', text: 'Check it: `echo $SALESLOFT_API_KEY`\n', hits: 0, note: 'a document' },
        {
            path: 'a.sh',
            text: 'echo "$SALESLOFT_API_KEY" | ./login --stdin\necho "${SALESLOFT_API_KEY:+set}"\n',
            hits: 0,
        },
        {
            path: 'a.go',
            text: 'fmt.Println("SALESLOFT_CLIENT_ID", os.Getenv("SALESLOFT_CLIENT_ID"))\n',
            hits: 0,
            note: 'a public id',
        },
    ],
    find: (text) => (text.salesloft && text.where === 'file' ? loggedIn(text) : []),
};
const judged = new Set(['code', 'script', 'test']);
const pipeline = /(?:^|\/)(?:\.gitlab-ci[\w.-]*\.ya?ml|\.circleci\/config\.ya?ml|bitbucket-pipelines\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.travis\.yml|Jenkinsfile|buildspec\.ya?ml)$/;
function loggedIn(text) {
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if (kind === 'script' || pipeline.test(text.path))
        return inScript(text);
    return judged.has(kind) ? inCode(text) : [];
}
function inScript({ path, text }) {
    return [...(0,shell/* shownBy */.L)(text)].flatMap(({ how, words, start }) => how === 'printed'
        ? [...(0,shell/* variablesIn */.D)(words)]
            .filter(({ name }) => (0,names/* namesSalesloft */.g2)(name) && (0,names/* kindOfName */.f$)(name) !== undefined)
            .map(({ name, start: from, end }) => credential_logged_hitOf({ path, name, start: start + from, end: start + end, confidence: 'high' }))
        : []);
}
function inCode(text) {
    const hits = [];
    const told = new Set();
    let held;
    let isComment;
    for (const printed of printedIn(text.text)) {
        held ??= heldNames(text.text);
        const confidence = credential_logged_confidenceOf(text, printed, held);
        if (confidence === undefined || told.has(printed.start))
            continue;
        isComment ??= (0,comments/* commentsIn */.w)(text.path, text.text);
        if (isComment(printed.start))
            continue;
        told.add(printed.start);
        hits.push(credential_logged_hitOf({ ...printed, path: text.path, confidence }));
    }
    return hits;
}
function credential_logged_confidenceOf(text, printed, held) {
    const { name, start, whole } = printed;
    const last = lastWord(name);
    if (isHeader(name))
        return ownedBySalesloft(text, name, start) ? 'high' : undefined;
    if (whole && held.carriers.has(name))
        return ownedBySalesloft(text, 'authorization', start) ? 'medium' : undefined;
    if (isRequest(name, held))
        return ownedBySalesloft(text, 'authorization', start) ? 'low' : undefined;
    if (whole && held.credentials.has(name))
        return 'high';
    if ((0,names/* kindOfName */.f$)(last) === undefined || isVague(last))
        return undefined;
    if ((0,names/* namesSalesloft */.g2)(last))
        return 'high';
    return ownedBySalesloft(text, last, start) ? 'medium' : undefined;
}
function isHeader(name) {
    return (/headers?\W{1,4}authorization\W{0,3}$/i.test(name) && !/^(?:req|request|event|ctx|context)\./.test(name));
}
function isRequest(name, { carriers }) {
    return (carriers.size > 0 &&
        /^(?:e|err|error|ex|res|resp|response)\.(?:response\.)?(?:config|request)(?:\.headers)?$/.test(name));
}
function isVague(name) {
    return /^[@$]*(?:keys?|tokens?|secrets?|pass|auth|authorization|credentials?|creds|credential|bearer|pw)$/i.test(name);
}
function lastWord(name) {
    const words = name.slice(-100).match(/[A-Za-z_@$][\w-]*/g);
    return words?.at(-1) ?? name;
}
function ownedBySalesloft(text, name, nameStart) {
    return claimOf(text, { name, nameStart }) !== 'none';
}
function credential_logged_hitOf(found) {
    const { path, name, start, end, confidence } = found;
    return {
        start,
        end,
        confidence,
        message: `A Salesloft credential is printed: ${lastWord(name)}`,
        identity: `${(0,dotenv/* baseName */.Fl)(path)}\0${name}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/dotenv-committed.js





const distinctive = /^(?:v\d_ak_\d+_[0-9a-f]{64}$|ak_[0-9a-f]{64}$|sk_live_|rk_live_|whsec_[A-Za-z0-9+/]{24}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|xox[abpr]-\d|AKIA[0-9A-Z]{16}$|SG\.[\w-]{20,}\.|npm_[A-Za-z0-9]{36}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,})|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/;
const urlWithPassword = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:([^\s@/]+)@([^\s/:]+)/i;
const dotenvCommitted = {
    kind: 'text',
    id: 'dotenv-committed',
    severity: 'error',
    title: 'Committed .env file',
    why: 'A .env file is where people put live credentials. Once git tracks it, every later edit is one commit away from publishing them, and the history keeps what was there.',
    fix: `Run \`git rm --cached\` on the file, add it to .gitignore, and commit a .env.example with empty values. The history keeps every credential that it held. ${advice/* rotateWhatWasExposed */.Do}`,
    references: [
        'https://12factor.net/config',
        'https://git-scm.com/docs/gitignore',
        'https://dotenvx.com/docs/env-keys-file',
    ],
    examples: [
        { path: '.env', text: 'SALESLOFT_API_KEY={{live}}\n', hits: 1 },
        {
            path: 'services/api/.env.production',
            text: 'DATABASE_URL=postgres://app:{{token}}@db.internal/app\n',
            hits: 1,
        },
        { path: '.env.example', text: 'SALESLOFT_API_KEY={{live}}\n', hits: 1, note: 'the name exempts nothing' },
        { path: '.env', text: 'PORT=3000\n', hits: 1, note: 'a warning: no secret yet' },
        { path: '.env.keys', text: 'DOTENV_PRIVATE_KEY="{{hex-64}}"\n', hits: 1, note: 'decrypts everything' },
        {
            path: '.env.example',
            text: 'SALESLOFT_API_KEY=\nSALESLOFT_CLIENT_SECRET=your_client_secret\nPORT=3000\n',
            hits: 0,
            note: 'proven by its values',
        },
        {
            path: '.env.production',
            text: 'DOTENV_PUBLIC_KEY_PRODUCTION="03{{hex-64}}"\nSALESLOFT_API_KEY="encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3dAt+Z9HPMfLEIRVz50hmLXPXRuDBXaJi"\n',
            hits: 0,
            note: 'encrypted with dotenvx',
        },
        {
            path: 'src/.env.d.ts',
            text: 'declare const SALESLOFT_API_KEY: string',
            hits: 0,
            note: 'a type declaration',
        },
        {
            path: '.envrc',
            text: 'use flake\nexport SALESLOFT_API_KEY=$(op read op://dev/salesloft/key)\n',
            hits: 0,
            note: 'direnv, without a secret',
        },
    ],
    selects: dotenv/* isDotenvFamily */.pr,
    find: (text) => (text.where === 'file' && (0,dotenv/* isDotenvFamily */.pr)(text.path) ? judge(text) : []),
};
function judge(scanned) {
    const { path, text } = scanned;
    const variables = (0,dotenv/* variablesIn */.DF)(text);
    const secrets = variables.filter((variable) => isSecret(variable));
    const keys = [...apiKey.find(scanned)].flatMap(({ secret }) => secret ?? []);
    if (secrets.length > 0 || keys.length > 0 || (0,dotenv/* isKeysFile */.T2)(path)) {
        const names = secrets.slice(0, 3).map(({ name }) => name);
        const more = secrets.length > 3 ? ` and ${secrets.length - 3} more` : '';
        const holds = names.length > 0
            ? ` holds a value for ${names.join(', ')}${more}`
            : keys.length > 0
                ? ' holds an API key'
                : ' holds the keys that decrypt others';
        return [
            {
                ...fileHit,
                message: `${(0,dotenv/* baseName */.Fl)(path)} is committed and${holds}`,
                secrets: [...keys, ...(secrets.length > 0 ? secrets : variables).map(({ value }) => value)],
            },
        ];
    }
    if (!scanned.whole)
        return [];
    if ((0,dotenv/* isExampleName */.wu)(path) || (0,dotenv/* isCommittedByDesign */.kO)(path) || isEncrypted(variables))
        return [];
    const identity = [(0,dotenv/* baseName */.Fl)(path), ...variables.map(({ name }) => name).sort()].join('\0');
    return [
        {
            ...fileHit,
            message: `${(0,dotenv/* baseName */.Fl)(path)} is committed, so far without a secret`,
            identity,
            severity: 'warning',
        },
    ];
}
const fileHit = { start: 0, end: 0, confidence: 'high' };
function isEncrypted(variables) {
    return variables.some(({ value }) => value.startsWith('encrypted:'));
}
function isSecret({ name, value }) {
    if (value.startsWith('encrypted:') || /^DOTENV_(?:PUBLIC_KEY|VAULT)/.test(name))
        return false;
    if (distinctive.test(value) && (strengthOf(value) !== 'none' || value.startsWith('-----')))
        return true;
    const url = urlWithPassword.exec(value);
    if (url !== null)
        return strengthOf(url[1] ?? '') !== 'none';
    if (names/* browserPublicPrefix */.Kb.test(name) && !(0,names/* namesSalesloft */.g2)(name))
        return false;
    return isSecretName(name) ? strengthOf(value) !== 'none' : isUnnamedSecret(name, value);
}
function isUnnamedSecret(name, value) {
    const harmless = /(?:^|_)(?:ID|IDS|URL|URI|HASH|SHA\d*|DIGEST|CHECKSUM|COMMIT|CERT|CERTIFICATE|PUBLIC|FINGERPRINT|DSN)(?:_|$)|PUBLIC_KEY/i;
    return (value.length >= 40 &&
        shannon(value) >= 4.5 &&
        !harmless.test(name) &&
        /^[A-Za-z0-9+/_=-]+$/.test(value) &&
        strengthOf(value) === 'strong');
}
function isSecretName(name) {
    return ((0,names/* kindOfName */.f$)(name) !== undefined ||
        /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|SECRET_KEY_BASE|PRIVATE_KEY|ENCRYPTION_KEY|APP_KEY|API_KEY|TOKEN)(?:_(?:BASE|V?\d+))?$/i.test(name));
}

;// CONCATENATED MODULE: ./lib/rules/dotenv-not-ignored.js

const toIgnore = ['.env', '.env.local', '.env.development.local', '.env.production.local'];
const manifest = /^(?:package\.json|pyproject\.toml|requirements[\w.-]*\.txt|Pipfile|setup\.(?:py|cfg)|Gemfile|composer\.json|go\.mod|Cargo\.toml|mix\.exs|pubspec\.yaml)$/;
const dotenvLibrary = /["'\s/:](?:dotenv|dotenvx|@dotenvx\/dotenvx|dotenv-[\w-]+|python-dotenv|django-environ|environs|python-decouple|phpdotenv|symfony\/dotenv|godotenv|dotenvy|flutter_dotenv|dotenv_parser)\b/;
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
    selects: (path) => manifest.test((0,dotenv/* baseName */.Fl)(path)),
    collect: ({ path, text }) => {
        const uses = manifest.test((0,dotenv/* baseName */.Fl)(path))
            ? dotenvLibrary.test(text)
            : (0,dotenv/* isDotenvFamily */.pr)(path) && (0,dotenv/* isExampleName */.wu)(path);
        return uses ? dotenv_not_ignored_folderOf(path) : undefined;
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
function dotenv_not_ignored_folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

// EXTERNAL MODULE: ./lib/environments/place.js + 1 modules
var environments_place = __nccwpck_require__(5550);
;// CONCATENATED MODULE: ./lib/scopes/job.js
const workflow = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i;
const jobsKey = /^jobs[ \t]{0,9}:/m;
const environment = /^([ \t]{1,40})environment[ \t]{0,9}:[ \t]{0,20}(?:["']?([^\s"'#{][^\n"'#]{0,100}))?/gm;
const job_name = /^[ \t]{1,60}name[ \t]{0,9}:[ \t]{0,20}["']?([^\n"'#]{1,100})/m;
function isWorkflow(path) {
    return workflow.test(path);
}
function jobEnvironment(text, offset) {
    const jobs = jobsKey.exec(text)?.index;
    if (jobs === undefined || jobs > offset)
        return undefined;
    const [start, end, depth] = jobAround(text, jobs, offset);
    for (const match of text.slice(start, end).matchAll(environment)) {
        const indent = match[1]?.length ?? 0;
        if (indent <= depth || !isOfJob(text.slice(start, start + match.index), depth, indent))
            continue;
        const said = match[2] ?? job_name.exec(text.slice(start + match.index, Math.min(end, start + match.index + 400)))?.[1];
        return said?.trim();
    }
    return undefined;
}
function jobAround(text, jobs, offset) {
    let start = jobs;
    let end = text.length;
    let depth = -1;
    let lineStart = text.indexOf('\n', jobs) + 1;
    while (lineStart > 0) {
        const line = /^([ \t]{0,200})([^\s#])?/.exec(text.slice(lineStart, lineStart + 210));
        const indent = line?.[1]?.length ?? 0;
        if (line?.[2] !== undefined) {
            if (depth === -1)
                depth = indent;
            if (indent <= depth && lineStart > offset) {
                end = lineStart;
                break;
            }
            if (indent === depth)
                start = lineStart;
        }
        lineStart = text.indexOf('\n', lineStart) + 1;
    }
    return [start, end, Math.max(0, depth)];
}
function isOfJob(before, depth, indent) {
    for (const [, blanks = ''] of before.matchAll(/^([ \t]{1,200})[^\s#]/gm))
        if (blanks.length > depth)
            return blanks.length === indent;
    return true;
}

;// CONCATENATED MODULE: ./lib/scopes/names.js

const noun = /scope/gi;
const nameCharacter = /[\w$.-]/;
const longestName = 100;
function* scopeNames(text) {
    const find = new RegExp(noun);
    for (let match = find.exec(text); match !== null; match = find.exec(text)) {
        let start = match.index;
        while (start > 0 && match.index - start < longestName && nameCharacter.test(text[start - 1] ?? ''))
            start--;
        let end = match.index + 5;
        while (end < text.length && end - match.index < longestName && nameCharacter.test(text[end] ?? ''))
            end++;
        while (start < match.index && /[.-]/.test(text[start] ?? ''))
            start++;
        while (end > match.index + 5 && /[.-]/.test(text[end - 1] ?? ''))
            end--;
        find.lastIndex = Math.max(find.lastIndex, end);
        const name = text.slice(start, end);
        if (namesScopes(name))
            yield { name, start, end };
    }
}
const qualifiers = new Set(`prod production staging stage stg uat qa dev devel development test testing local live sandbox preprod default defaults value values
  list array set string str text env salesloft sales loft sl read write reader writer readonly ro rw extra us eu v`.split(/\s+/));
const otherUse = new Set(`has check checks validate validates verify verified missing ensure granted grants assert is can require requires valid invalid
  available supported known possible unknown old removed parse parsed format describe description label human type types enum schema
  block function global window lexical variable root parent child isolate isolated access control project tenant search query
  cache session job telemetry log span sentry micro tele horo in out with enter exit pop push current active`.split(/\s+/));
const adding = /^(?:add|addall|addscope|addscopes|append|push|extend|insert|concat|set|with)$/i;
function namesScopes(name) {
    const dots = name.split('.');
    const last = dots.at(-1) ?? '';
    const own = dots.length > 1 && adding.test(last) ? (dots.at(-2) ?? '') : last;
    const all = (0,placeholders/* words */.aL)(own);
    let end = all.length;
    while (end > 0 && (qualifiers.has(all[end - 1] ?? '') || /^\d+$/.test(all[end - 1] ?? '')))
        end--;
    const said = all[end - 1];
    const isNoun = said === 'scope' || said === 'scopes';
    return isNoun && !all.slice(0, end - 1).some((word) => otherUse.has(word));
}
const general = new Set([
    ...qualifiers,
    ...`scope scopes oauth oauth2 o auth authorization api app application client required requested request needed minimal minimum
  base full all my our additional optional user bot token permission permissions crm engagement integration provider connector
  source config configuration settings setting options option opts data params form body url query search add append push extend
  insert concat with and the this self process module exports public static final const space separated delimited joined key
  environment var variable credentials account service spring security registration tool server mcp login connect identity for
  get of initial custom default backend frontend web service`.split(/\s+/),
]);
function isAnybodys(name) {
    return (0,placeholders/* words */.aL)(name).every((word) => general.has(word) || /^\d+$/.test(word) || word.length === 1);
}

;// CONCATENATED MODULE: ./lib/scopes/block.js



const farthest = 3000;
const mostLevels = 4;
const block_key = /^\s{0,200}(?:-\s{1,9})?["']?([\w.-]{1,60})["']?\s{0,9}(?::|=>)\s{0,9}$/;
const identity = /\b(?:key|id|name|label|slug|provider|vendor|service|platform|title)["']?[ \t]?(?::|=>|=)[ \t]?["']?([A-Za-z][\w.-]{1,40})/i;
function isOthersBlock(text, offset) {
    let at = offset;
    for (let level = 0; level < mostLevels; level++) {
        const block = blockAround(text, at);
        if (block === undefined)
            return false;
        const inside = block.label + text.slice(block.start, block.end);
        if (names/* salesloftWord */.Y9.test(inside))
            return false;
        const named = [block_key.exec(block.label)?.[1], identity.exec(inside)?.[1]];
        if (named.some((name) => name !== undefined && !isAnybodys(name)))
            return true;
        at = block.start - block.label.length;
        if (at <= 0)
            return false;
    }
    return false;
}
function blockAround(text, offset) {
    return inBraces(text, offset) ?? byIndentation(text, offset);
}
function inBraces(text, offset) {
    const start = unmatched(text, offset, -1);
    const end = start === undefined ? undefined : unmatched(text, offset, 1);
    if (start === undefined || end === undefined)
        return undefined;
    const before = text.slice(Math.max(0, start - 120), start);
    const cut = Math.max(...['\n', ',', ';', '{', '}', '[', '('].map((mark) => before.lastIndexOf(mark))) + 1;
    return { start, end, label: before.slice(cut) };
}
function unmatched(text, offset, step) {
    const [opens, closes] = step === 1 ? ['{', '}'] : ['}', '{'];
    let depth = 0;
    for (let at = step === 1 ? offset : offset - 1; Math.abs(at - offset) < farthest; at += step) {
        const character = text[at];
        if (character === undefined)
            return undefined;
        if (character === opens)
            depth++;
        else if (character === closes && depth-- === 0)
            return at;
    }
    return undefined;
}
function byIndentation(text, offset) {
    let lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, farthest);
    const level = indentOf(text, lineStart);
    if (level === 0)
        return undefined;
    let own = level;
    while (own >= level && lineStart > 0 && offset - lineStart < farthest) {
        lineStart = (0,scan_region/* lineStartBefore */.GR)(text, lineStart - 1, farthest);
        if (!isBlank(text, lineStart))
            own = indentOf(text, lineStart);
    }
    if (own >= level)
        return undefined;
    let end = offset;
    for (let next = text.indexOf('\n', offset) + 1; next > 0 && next - offset < farthest; next = text.indexOf('\n', next) + 1) {
        end = next;
        if (!isBlank(text, next) && indentOf(text, next) <= own)
            break;
    }
    const labelEnd = text.indexOf('\n', lineStart);
    return { start: labelEnd, end: Math.max(labelEnd, end), label: text.slice(lineStart, labelEnd) };
}
function indentOf(text, lineStart) {
    let at = lineStart;
    while (at - lineStart < 200 && (text[at] === ' ' || text[at] === '\t'))
        at++;
    return at - lineStart;
}
function isBlank(text, lineStart) {
    return /^\s{0,200}(?:\n|$)/.test(text.slice(lineStart, lineStart + 201));
}

;// CONCATENATED MODULE: ./lib/scopes/owner.js





function ownershipOf(text, { name, start }, end) {
    const inUrl = ownerInUrl(text.text, start);
    if (inUrl !== undefined)
        return inUrl === 'salesloft' ? 'named' : undefined;
    const said = [
        () => (0,context/* lastNamed */.o8)((0,placeholders/* words */.aL)(name).join(' ')),
        () => (0,context/* lastNamed */.o8)((0,context/* lineBefore */.GO)(text.text, start)),
        () => (0,context/* enclosingOwner */.E$)(text.text, start),
    ];
    for (const ask of said) {
        const owner = ask();
        if (owner !== 'unknown')
            return owner === 'salesloft' ? 'named' : undefined;
    }
    if (!isAnybodys(name) || (0,context/* lastNamed */.o8)(text.path) === 'other')
        return undefined;
    const mentions = text.mentions();
    const owners = [start, end].map((offset) => (0,context/* nearestOwner */.Aj)(text.text, mentions, offset, text.pathNamesSalesloft));
    if (!owners.includes('salesloft') || (owners.includes('other') && !text.pathNamesSalesloft))
        return undefined;
    if (names/* salesloftWord */.Y9.test(fileOf(text.path)) && mentions.others.length === 0)
        return 'named';
    return isOthersBlock(text.text, start) ? undefined : 'near';
}
function fileOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const longestUrl = 2000;
function ownerInUrl(text, start) {
    const before = text.slice(Math.max(0, start - longestUrl), start);
    const url = before.slice(Math.max(...['"', "'", '`', '\n', '<'].map((mark) => before.lastIndexOf(mark))) + 1);
    const address = /:\/\/([\w.-]{3,120})(\/[^\s?]{0,200})?\?[^\s]{0,1600}$/.exec(url);
    if (address === null)
        return undefined;
    const isOurs = /(?:^|\.)(?:dev|qa)?salesloft\.com$/i.test(address[1] ?? '');
    return isOurs && /oauth|token|authorize/i.test(address[2] ?? '') ? 'salesloft' : 'other';
}

// EXTERNAL MODULE: ./lib/scan/value-text.js
var value_text = __nccwpck_require__(1746);
;// CONCATENATED MODULE: ./lib/scopes/tokens.js
const piece = /%20|%2[cC]|\\[nrt]|((?:(?!%20|%2[cC])[^\s,;+|"'`\\])+)/g;
const shape = /^(?:\*|[A-Za-z][\w-]{0,60}|(?:[A-Za-z_][\w-]{0,60}|\*)[:.](?:[A-Za-z_][\w-]{0,40}|\*))$/;
const template = /\$\{|\{\{|\}\}|<%|%>|#\{|\$\(|^\$|^\{\w*\}$|^%\w+%$/;
const longestList = 12_000;
const mostScopes = 200;
function wordsBetween(text, start, end) {
    const scopes = [];
    let others = 0;
    const part = text.slice(start, Math.min(end, start + longestList));
    if (/\{\{|<%/.test(part))
        return { scopes: [], others: 1 };
    for (const { 1: word, index } of part.matchAll(piece)) {
        if (word === undefined || template.test(word))
            continue;
        const value = word.replaceAll(/%3a/gi, ':').replaceAll(/%2a/gi, '*');
        if (!shape.test(value) || scopes.length === mostScopes)
            others++;
        else
            scopes.push({ value, start: start + index, end: start + index + word.length });
    }
    return { scopes, others };
}
function isScopeShaped(value) {
    return /^(?:[a-z_]{2,60}|\*)[:.](?:[a-z_]{1,40}|\*)$/.test(value);
}

// EXTERNAL MODULE: ./lib/scopes/kinds.js
var kinds = __nccwpck_require__(9762);
;// CONCATENATED MODULE: ./lib/scopes/quoted.js



const opening = /(?:[A-Za-z@$]{1,3}(?=["'`]))?\\{0,3}("""|'''|["'`]|&quot;)/y;
const mostPieces = 80;
function quotedScopes(text, at) {
    opening.lastIndex = at;
    const mark = opening.exec(text);
    if (mark === null)
        return undefined;
    const scopes = [];
    let others = 0;
    let from = at + mark[0].length;
    let end = from;
    for (let piece = 0; piece < mostPieces; piece++) {
        end = closingQuote(text, from, mark[1] ?? '"');
        const words = wordsBetween(text, from, end);
        scopes.push(...words.scopes);
        others += words.others;
        const glue = (0,literals_joined/* glueAt */.v)(text, end, 'quoted');
        if (glue === 0 || /^\\{0,3}["'`]{1,3}[ \t]*,/.test(text.slice(end, end + glue)))
            break;
        from = end + glue;
    }
    const blank = scopes.length === 0 && others === 0;
    end += (0,value_text/* sticky */.qf)(/\\{0,3}(?:"""|'''|["'`]|&quot;)/y, text, end);
    return /^\s{0,80}\|\s{0,80}["']/.test(text.slice(end, end + 162))
        ? undefined
        : { scopes, others, end, blank };
}
function closingQuote(text, from, mark) {
    const limit = Math.min(text.length, from + longestList);
    if (mark.length > 1) {
        const close = text.indexOf(mark, from);
        return close === -1 || close > limit ? limit : close;
    }
    for (let at = from; at < limit; at++) {
        const character = text[at];
        if (character === mark || (character === '\n' && mark !== '`'))
            return at;
        if (character === '\\') {
            if (text[at + 1] === mark)
                return at;
            at++;
        }
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/scopes/lists.js



const scopeKey = /^(?:scopes?|name|id|key|slug|default|defaults?Values?|default_value|value|values|items|required|requested|oauth)$/i;
const offered = /^(?:enum|examples?|oneOf|anyOf|options|choices|available|supported|known|all)$/i;
const environmentKey = /^(?:dev|devel|development|local|stage|staging|stg|uat|qa|preprod|test|testing|ci|sandbox|demo|prod|production|live|base|common|shared|all|salesloft)$/i;
function listAt({ text, isComment, bare }, at) {
    const lists = [];
    const levels = [];
    const limit = Math.min(text.length, at + longestList);
    const close = () => {
        const level = levels.pop();
        if (level !== undefined && !level.isOffer && (level.scopes.length > 0 || level.others > 0))
            lists.push(level);
    };
    let place = at;
    let depth = 0;
    const stack = [];
    for (; place < limit; place++) {
        const character = text[place] ?? '';
        if ('"\'`'.includes(character)) {
            if (isComment(place))
                continue;
            const quoted = quotedScopes(text, place);
            if (quoted === undefined)
                return { lists: [], end: limit };
            const level = stack.at(-1)?.level;
            const key = stack.at(-1)?.opener === '{' ? keyBefore(text, place) : undefined;
            if (key !== undefined && environmentKey.test(key))
                lists.push({ ...quoted, key });
            else if (level !== undefined)
                take(text, { level, opener: stack.at(-1)?.opener ?? '', depth }, place, quoted);
            place = Math.max(place, quoted.end - 1);
            continue;
        }
        if ('[({'.includes(character) && !isComment(place)) {
            depth++;
            const outer = stack.at(-1);
            const key = outer?.opener === '{' ? keyBefore(text, place) : undefined;
            const own = outer === undefined || key !== undefined;
            const level = own
                ? { isOffer: key !== undefined && offered.test(key), scopes: [], others: 0 }
                : outer.level;
            if (own)
                levels.push(level);
            stack.push({ opener: character, level, at: place });
        }
        else if ('])}'.includes(character) && !isComment(place)) {
            const inner = stack.pop();
            depth--;
            if (inner !== undefined && stack.at(-1)?.level !== inner.level) {
                if (bare && inner.level.scopes.length === 0 && inner.opener !== '{')
                    takeBare(text, inner.level, inner.at + 1, place);
                close();
            }
            if (depth === 0)
                return { lists, end: place + 1 };
        }
    }
    while (levels.length > 0)
        close();
    return { lists, end: limit };
}
function take(text, { level, opener, depth }, at, { scopes, others, end }) {
    const key = opener === '[' || opener === '(' ? undefined : keyBefore(text, at);
    if (key !== undefined && !scopeKey.test(key))
        return;
    const behind = text.slice(end, end + 40);
    if (opener === '{' && /^\s{0,20}(?::(?!:)|=>)/.test(behind)) {
        if (/^\s{0,20}(?::|=>)\s{0,9}(?:true|1)\b/.test(behind))
            level.scopes.push(...scopes.filter(({ value }) => isScopeShaped(value)));
        return;
    }
    if (depth === 1) {
        level.scopes.push(...scopes);
        level.others += others;
        return;
    }
    if (others === 0 && scopes.every(({ value }) => isScopeShaped(value) || (0,kinds/* isScopeWord */.$)(value)))
        level.scopes.push(...scopes);
}
function takeBare(text, level, from, to) {
    const { scopes, others } = wordsBetween(text, from, to);
    level.scopes.push(...scopes);
    level.others += others;
}
function keyBefore(text, at) {
    let end = skipBack(text, at, /\s/);
    const length = text.slice(end - 2, end) === '=>' ? 2 : /[:=]/.test(text[end - 1] ?? '') ? 1 : 0;
    if (length === 0)
        return undefined;
    end = skipBack(text, end - length, /\s/);
    if (/["'`]/.test(text[end - 1] ?? ''))
        end--;
    const start = skipBack(text, end, /[\w$-]/);
    return start === end ? undefined : text.slice(start, end);
}
const lists_longestKey = 60;
function skipBack(text, from, character) {
    let at = from;
    while (at > 0 && from - at < lists_longestKey && character.test(text[at - 1] ?? ''))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./lib/scopes/blocks.js



const mostLines = 300;
const item = /^([ \t]{0,80})-[ \t]{1,20}/;
const keyed = /^([ \t]{0,80})(?:-[ \t]{1,20})?["']?([\w.-]{1,60})["']?[ \t]{0,20}:(?:[ \t]{1,20}|$)/;
const blocks_scopeKey = /^(?:scopes?|name|id|value|values|default|required)$/i;
const blocks_environmentKey = /^(?:dev|devel|development|local|stage|staging|stg|uat|qa|preprod|test|testing|sandbox|prod|production|live|base|common|shared)$/i;
function blockBelow(source, nameStart, from) {
    const { text } = source;
    const isText = /[|>][-+\d]{0,3}\s{0,40}$/.test(lineFrom(text, from));
    const level = columnOf(text, nameStart);
    const lists = [];
    let open = { scopes: [], others: 0 };
    const close = () => {
        if (open.scopes.length > 0 || open.others > 0)
            lists.push(open);
        open = { scopes: [], others: 0 };
    };
    let isSkipping = false;
    let lineStart = text.indexOf('\n', from) + 1;
    for (let count = 0; lineStart > 0 && lineStart < text.length && count < mostLines; count++) {
        const newline = text.indexOf('\n', lineStart);
        const lineEnd = newline === -1 ? text.length : newline;
        const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 1000)).replace(/\r$/, '');
        const next = newline === -1 ? 0 : newline + 1;
        if (line.trim() === '' || /^\s{0,200}(?:#|\{\{)/.test(line)) {
            lineStart = next;
            continue;
        }
        const listItem = item.exec(line);
        const indent = blocks_indentOf(line);
        if (indent < level || (indent === level && listItem === null))
            break;
        const key = keyed.exec(line);
        if (key !== null && listItem === null)
            close();
        if (key !== null)
            isSkipping = !blocks_scopeKey.test(key[2] ?? '') && !blocks_environmentKey.test(key[2] ?? '');
        const start = lineStart + (key?.[0] ?? listItem?.[0] ?? '').length;
        if (!isSkipping && (isText || key !== null || listItem !== null))
            read(source, start, lineStart + line.length, open);
        lineStart = next;
    }
    close();
    return lists;
}
function read(source, start, end, into) {
    const { text } = source;
    const rest = text.slice(start, end);
    const bracket = /^\s{0,40}\[/.exec(rest);
    const lists = bracket === null
        ? [wordsBetween(text, start, start + withoutComment(rest).length)]
        : listAt({ ...source, bare: true }, start + bracket[0].length - 1).lists;
    for (const { scopes, others } of lists) {
        into.scopes.push(...scopes);
        into.others += others;
    }
}
function withoutComment(line) {
    const end = line.search(/\s#/);
    return end === -1 ? line : line.slice(0, end);
}
function lineFrom(text, from) {
    return withoutComment(text.slice(from, from + 200).split('\n', 1)[0] ?? '');
}
function columnOf(text, offset) {
    const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, 400);
    return blocks_indentOf(text.slice(lineStart, Math.min(offset, lineStart + 200)).replace(/-[ \t]/, '  '));
}
function blocks_indentOf(line) {
    return /^[ \t]{0,200}/.exec(line)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./lib/scopes/values.js






const closers = /(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}!?/y;
const operator = /[ \t]*(?:=>|:=|\|\|=?|\?\?=?|\?:|\+=|\?=|<-|==?(?=>)|=(?![=~])|:(?!:)|,|\((?!\s*\))|\bor\b)/y;
const endOfTag = />(?=[^\s<>=])/y;
const blockMark = /[|>][-+\d]{0,3}[ \t]{0,40}(?:#[^\n]{0,200})?\r?\n/y;
const filler = /\s*(?:&[\w-]{1,40}(?=[ \t])|["'][ ,+]{0,4}["'](?=\s{0,9},)|!{1,2}\w{0,20}(?=[ \t])|(?:new|await|return|const|final|readonly|as|in)\b(?=[ \t])|&?\[[\w& ]{0,20}\](?=\s?(?:=|\w|\{))|&(?=["'[])|&?[A-Za-z_][\w.:]{0,60}!?(?:<[^<>\n]{0,60}>|\[[\w, .]{0,40}\]|\[\]){0,2}\??(?=[ \t]*[=([{]|[ \t]*\{)|(?:string|String)(?=\{))/y;
const blank = /\s*/y;
const beside = /["']?[ \t]{0,20}[,;]?[ \t]{0,20}["']?(?:value|default|defaultValue|default_value)["']?[ \t]{0,20}(?:=>|[:=])/iy;
const below = /[ \t]*["']?(?:value|default|defaultValue|default_value)["']?[ \t]{0,20}(?:=>|[:=])/iy;
const neighbours = 4;
const beforeName = /["']?\b(?:name|key|id|variable|setting|field|param|parameter)["']?[ \t]*(?:=>|[:=])?[ \t]*["']?[\w/.:-]{0,80}$|\bvariable[ \t]+"[\w-]{0,60}$/i;
function listsGivenTo(source, { start, end }) {
    const { text } = source;
    if (/[?&;]$/.test(text.slice(Math.max(0, start - 1), start)) && text[end] === '=')
        return ofQuery(source, end + 1);
    if (text.slice(start - 2, start) === '${' && text[end] === ':')
        return ofPlaceholder(text, end + 1);
    const line = text.slice(Math.max(0, start - 160), start);
    const linePrefix = line.slice(line.lastIndexOf('\n') + 1);
    if (beforeName.test(linePrefix)) {
        const at = besideName(text, end);
        if (at !== undefined)
            return given(source, Math.max(start, lineOf(text, at)), at, ':');
    }
    if (/["'`]$/.test(linePrefix) && text[end] === '=')
        return ofQuery(source, end + 1);
    const at = end + (0,value_text/* sticky */.qf)(closers, text, end);
    const option = /(?:^|\s)--?$/.test(linePrefix) || /\b(?:ENV|ARG|setx|set)[ \t]+$/.test(linePrefix);
    if (option && /[ \t=]/.test(text[at] ?? ''))
        return given(source, start, at + 1, '=');
    if (/\bvariable[ \t]+"$/.test(linePrefix))
        return given(source, start, at, ':');
    return given(source, start, at, '');
}
function given(source, nameStart, from, operators) {
    const { text } = source;
    let at = from;
    let said = operators;
    for (let step = 0; step < 10; step++) {
        if (said !== '') {
            const value = literalAt(source, nameStart, at, said);
            if (value !== undefined)
                return value;
        }
        const symbol = (0,value_text/* sticky */.qf)(operator, text, at) || (said === '' ? (0,value_text/* sticky */.qf)(endOfTag, text, at) : 0);
        const skipped = symbol || (said === '' ? typeAfter(text, at) : (0,value_text/* sticky */.qf)(filler, text, at));
        if (skipped === 0)
            return [];
        if (symbol > 0)
            said += text.slice(at, at + symbol).trim();
        at += skipped;
    }
    return [];
}
function lineOf(text, offset) {
    const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, 400);
    return lineStart + indentAt(text, lineStart);
}
function besideName(text, end) {
    const here = (0,value_text/* sticky */.qf)(beside, text, end);
    if (here > 0)
        return end + here;
    let lineStart = nextLine(text, end);
    for (let line = 0; line < neighbours && lineStart > 0; line++) {
        const found = (0,value_text/* sticky */.qf)(below, text, lineStart);
        if (found > 0)
            return lineStart + found;
        if (/^\s{0,80}[-}\]]/.test(text.slice(lineStart, lineStart + 82)))
            return undefined;
        lineStart = nextLine(text, lineStart);
    }
    return undefined;
}
function nextLine(text, from) {
    const newline = text.slice(from, from + 400).indexOf('\n');
    return newline === -1 ? 0 : from + newline + 1;
}
function typeAfter(text, at) {
    return (0,value_text/* sticky */.qf)(/[ \t]+(?:\[\]\w{1,20}|[A-Za-z_][\w<>[\],]{0,40}\??)(?=[ \t]*[={])/y, text, at);
}
function literalAt(source, nameStart, from, operators) {
    const { text } = source;
    const at = from + (0,value_text/* sticky */.qf)(blank, text, from);
    const brokeLine = text.slice(from, at).includes('\n');
    if (operators.endsWith(':') && (brokeLine || (0,value_text/* sticky */.qf)(blockMark, text, at) > 0)) {
        const below = blockBelow({ ...source, bare: true }, nameStart, from);
        if (below.length > 0)
            return below;
        if (source.bare)
            return [];
    }
    const words = (0,value_text/* sticky */.qf)(/%[wWiI](?=[[({<|])/y, text, at);
    if ('[({'.includes(text[at + words] ?? ' ')) {
        const bare = words > 0 || (source.bare && text[at] === '[');
        const { lists } = listAt({ ...source, bare }, at + words);
        return lists.length > 0 ? lists : undefined;
    }
    const quoted = quotedScopes(text, at);
    if (quoted !== undefined) {
        const joins = quoted.blank ? (0,value_text/* sticky */.qf)(/\s*\.\s*(?:join|implode)\s*\(/y, text, quoted.end) : 0;
        if (joins > 0)
            return literalAt(source, nameStart, quoted.end + joins, operators);
        if (quoted.blank)
            return undefined;
        if (operators.endsWith('(') && /^\s{0,40},/.test(text.slice(quoted.end, quoted.end + 41)))
            return listAt(source, text.lastIndexOf('(', at)).lists;
        return [quoted];
    }
    return bareAt(source, nameStart, at, operators);
}
function ofPlaceholder(text, from) {
    const start = text[from] === '-' ? from + 1 : from;
    const length = text.slice(start, start + longestList).indexOf('}');
    return length === -1 ? [] : [wordsBetween(text, start, start + length)];
}
function ofQuery({ text }, from) {
    const length = (0,value_text/* sticky */.qf)(/[^"'`&<>#\\\n]{1,8000}/y, text, from);
    if (length > 0)
        return [wordsBetween(text, from, from + length)];
    const at = from + (0,value_text/* sticky */.qf)(/["'`]\s{0,40}[+.&]\s{0,40}(?:[A-Za-z_][\w.:]{0,60}\()?/y, text, from);
    const quoted = at === from ? undefined : quotedScopes(text, at);
    return quoted === undefined ? [] : [quoted];
}
const setting = /^[ \t]*(?:[-+*>][ \t]+)?(?:(?:export|set|setx|setenv|ENV|ARG|declare[ \t]+-x)[ \t]+|\$env:|(?:-e|--env|--build-arg|-d|--data-urlencode|--set(?:-string)?)[ \t=]+)?["']?[\w.:/[\]-]{0,100}["']?$/;
function bareAt(source, nameStart, at, operators) {
    const { text, bare } = source;
    if (!/^(?:=|:|:=|\?=|>)$/.test(operators))
        return undefined;
    const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, nameStart, 400);
    const isMarkup = operators === '>';
    if (!isMarkup && !bare)
        return undefined;
    if (!isMarkup && nameStart - lineStart > 160)
        return undefined;
    if (!isMarkup && !setting.test(text.slice(lineStart, nameStart)))
        return undefined;
    const ends = isMarkup ? /<|$/ : /\r?\n(?<!\\\r?\n)|$/;
    const rest = text.slice(at, at + longestList);
    const length = rest.search(ends);
    const value = isMarkup ? rest.slice(0, length) : withoutComment(rest.slice(0, length));
    if (/^\*[\w-]{1,60}\s*$/.test(value))
        return ofAlias(source, value.trim().slice(1), nameStart);
    if (value.trim() === '' || /^[&!|>]/.test(value))
        return undefined;
    return [wordsBetween(text, at, at + value.length)];
}
function ofAlias(source, anchor, nameStart) {
    const { text } = source;
    const mark = `&${anchor}`;
    const at = text.lastIndexOf(mark, nameStart);
    if (at === -1 || !/\s/.test(text[at + mark.length] ?? ''))
        return [];
    const key = text.lastIndexOf('\n', at) + 1;
    const value = literalAt(source, key + indentAt(text, key), at + mark.length, ':');
    return (value ?? []).map((list) => ({ ...list, at: nameStart }));
}
function indentAt(text, lineStart) {
    return (0,value_text/* sticky */.qf)(/[ \t]{0,200}/y, text, lineStart);
}

;// CONCATENATED MODULE: ./lib/scopes/asked.js








const most = 200;
const mostNames = 4000;
const settings = /\.(?:ya?ml|json5?|jsonc|toml|ini|cfg|conf|config|properties|tf|tfvars|hcl|env|xml|http|rest)(?:\.[\w-]{1,20})?$|(?:^|\/)\.env/i;
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|cassettes|vcr_cassettes|__snapshots__)\//i;
function isRead(path, text) {
    const kind = (0,file_kind/* kindOfFile */.y)(path, text);
    if (kind === 'test')
        return settings.test(path) && !testFolder.test(path);
    return kind === 'code' || kind === 'script' || kind === 'settings';
}
function askedIn(text) {
    if (!/scope/i.test(text.text) || !isRead(text.path, text.text))
        return [];
    const isComment = commentsOf(text);
    const regionOf = (0,scan_region/* regionsOf */.NV)(text.text, scan_region/* documentStart */.Qf);
    const source = {
        path: text.path,
        text: text.text,
        isComment,
        bare: (0,file_kind/* kindOfFile */.y)(text.path, text.text) !== 'code',
    };
    const found = [];
    let readTo = 0;
    let names = 0;
    for (const name of scopeNames(text.text)) {
        if (names++ === mostNames)
            break;
        if (name.start < readTo || found.length === most || isComment(name.start))
            continue;
        const lists = listsGivenTo(source, name).filter(({ scopes }) => scopes.length > 0);
        const end = lists.at(-1)?.scopes.at(-1)?.end;
        if (end === undefined || isGranted(text.text, name))
            continue;
        const ownership = ownershipOf(text, name, end);
        readTo = Math.max(readTo, end);
        if (ownership === undefined)
            continue;
        for (const list of lists) {
            const scopes = list.scopes.filter(({ start }) => !isComment(start));
            if (scopes.length > 0 && isOAuth(text.text, name, scopes))
                found.push({
                    name: name.name,
                    ownership,
                    place: asked_placeOf(text, name, list),
                    scopes: scopes.map((token) => placed(token, regionOf)),
                    others: list.others,
                });
        }
    }
    return joined(found);
}
function asked_placeOf({ path, text }, { name }, list) {
    const offset = list.at ?? list.scopes[0]?.start ?? 0;
    const place = (0,environments_place/* placeAt */.B)({ path, text }, offset, list.key === undefined ? name : `${name} ${list.key}`);
    if (!isWorkflow(path))
        return place;
    const job = jobEnvironment(text, offset);
    return { ...place, labels: [], ...(job !== undefined && { job }) };
}
function placed({ value, start, end }, regionOf) {
    const { startLine: line, startColumn, endColumn } = regionOf(start, end);
    return { scope: value, line, startColumn, endColumn };
}
function isOAuth(text, { name, start, end }, scopes) {
    if (scopes.some(({ value }) => /[:.]/.test(value)))
        return true;
    if (/scopes|auth/i.test(name) && !name.includes('.'))
        return true;
    if (/^SALES_?LOFT_/.test(name))
        return true;
    return /oauth|authori[sz]|client_?(?:id|secret)|grant_?type|passport|omniauth|provider/i.test(text.slice(Math.max(0, start - 300), end + 300));
}
function isGranted(text, { name, start, end }) {
    if (!/^scopes?$/.test(name))
        return false;
    return /["'](?:token_type|expires_in)["']\s{0,4}(?::|=>)/.test(text.slice(Math.max(0, start - 400), end + 400));
}
function commentsOf({ path, text }) {
    const inLanguage = (0,comments/* commentsIn */.w)(path, text);
    return (offset) => {
        if (inLanguage(offset))
            return true;
        const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, 400);
        return /^\s{0,200}(?:\/\/|#|;|!|rem\s|<!--)/i.test(text.slice(lineStart, Math.min(offset, lineStart + 210)));
    };
}
function joined(all) {
    const lists = [];
    for (const asked of all) {
        const before = lists.at(-1);
        const [scope] = asked.scopes;
        const last = before?.scopes.at(-1);
        const goesOn = before?.name === asked.name &&
            asked.scopes.length === 1 &&
            scope !== undefined &&
            last !== undefined &&
            scope.line - last.line <= 8 &&
            sameHeadings(before.place, asked.place);
        if (goesOn)
            lists.splice(-1, 1, {
                ...before,
                scopes: [...before.scopes, ...asked.scopes],
                others: before.others + asked.others,
            });
        else
            lists.push(asked);
    }
    return lists;
}
function sameHeadings(a, b) {
    return a.name === b.name && a.headings?.slice(-2).join('\n') === b.headings?.slice(-2).join('\n');
}

// EXTERNAL MODULE: ./lib/scopes/endpoints.js
var endpoints = __nccwpck_require__(4479);
;// CONCATENATED MODULE: ./lib/scopes/methods.js
const actions = {
    get: 'read',
    head: 'read',
    list: 'read',
    fetch: 'read',
    find: 'read',
    search: 'read',
    post: 'write',
    put: 'write',
    patch: 'write',
    create: 'write',
    update: 'write',
    upsert: 'write',
    add: 'write',
    delete: 'delete',
    remove: 'delete',
    destroy: 'delete',
};
const before = /(?:[.>:_]|\b)(get|head|post|put|patch|delete|list|fetch|find|create(?=\w)|update|upsert|remove|destroy)\w{0,20}(?:<[^<>()\n]{0,40}>)?\s?\(|["'`:](get|head|post|put|patch|delete)\b["'`]?\s{0,20},|(?:-X|--request|-Method)[ =]?["']?(get|head|post|put|patch|delete)\b|\bHttpMethod\.(get|head|post|put|patch|delete)\b|\bHTTP::(get|head|post|put|patch|delete)\b|\bmethod["']?\s{0,4}(?:=>|[:=])\s{0,4}["'`](get|head|post|put|patch|delete)\b/gi;
const httpLine = /^(get|head|post|put|patch|delete)[ \t]{1,8}$/i;
const behind = /\b(?:method|type|-X|--request|-Method)["']?\s{0,4}(?:=>|[:= ])\s{0,4}["'`]?(get|head|post|put|patch|delete)\b|\bmethod\(\s{0,4}["'](get|head|post|put|patch|delete)\b|CURLOPT_CUSTOMREQUEST\W{1,8}(get|head|post|put|patch|delete)\b/i;
const methods_chain = /^[^\n;]{0,160}(?:\r?\n[ \t]{0,40}[.)][^\n;]{0,160}){0,5}/;
const chained = /\.(get|head|post|put|patch|delete)\(/i;
const sends = /CURLOPT_POST\b|\s(?:-d|--data\S{0,20}|--json|-F)\s/;
const reach = 160;
const reachBehind = 320;
function methodAt(text, start, end) {
    const head = text.slice(Math.max(0, start - reach), start);
    const line = head.slice(head.lastIndexOf('\n') + 1).replace(/https?:\/\/[\w.-]{0,80}[/\w]{0,20}$/, '');
    const inHttpFile = httpLine.exec(line)?.[1];
    if (inHttpFile !== undefined)
        return actions[inHttpFile.toLowerCase()] ?? 'any';
    const last = [...head.matchAll(before)].findLast((match) => !/[);]/.test(head.slice(match.index + match[0].length)));
    const said = verbOf(last);
    const rest = statementBehind(text, end, /\bcurl\b/.test(line));
    const later = verbOf(behind.exec(rest)) ?? verbOf(chained.exec(methods_chain.exec(rest)?.[0] ?? ''));
    if (said === undefined || said === 'fetch' || said === 'request') {
        if (later !== undefined)
            return actions[later] ?? 'any';
        if (sends.test(rest))
            return 'write';
        return said === 'fetch' || /\bcurl\b/.test(line) ? 'read' : 'any';
    }
    return actions[said] ?? 'any';
}
function verbOf(match) {
    return match
        ?.slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase();
}
function statementBehind(text, end, isCommand) {
    const rest = text.slice(end, end + reachBehind);
    const stop = rest.search(isCommand ? /(?<!\\)\r?\n/ : /;\s{0,4}\n|\n\s{0,40}\n|\n\}|\n\)/);
    return stop === -1 ? rest : rest.slice(0, stop);
}

;// CONCATENATED MODULE: ./lib/scopes/calls.js




const apiHost = /\b(?:api|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com/i;
const pathStart = /(?:\b(?:api)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com|["'`}]|%s|(?<=["'])\$\w{1,40})(\/?v2\/|\/)?([a-z][a-z_]{1,40})(?:\/([a-z][a-z_]{2,40}))?(?![\w-])/gi;
const isDescription = /^[ \t{]{0,40}["']?(?:openapi|swagger)["']?[ \t]{0,4}:/m;
const calls_most = 2000;
const mostFollowed = 100;
const known = new WeakMap();
function callsIn(text) {
    const read = known.get(text) ?? { calls: readCalls(text) };
    known.set(text, read);
    return read.calls;
}
function readCalls(text) {
    const { path, text: source } = text;
    const kind = (0,file_kind/* kindOfFile */.y)(path, source);
    const isRequest = holdsRequests(path);
    if (kind !== 'code' && kind !== 'script' && !isRequest)
        return undefined;
    const namesHost = apiHost.test(source);
    if (!namesHost && !text.salesloft)
        return undefined;
    if (kind !== 'code' && isDescription.test(source.slice(0, 2000)))
        return undefined;
    const isComment = (0,comments/* commentsIn */.w)(path, source);
    const found = new Map();
    const followed = { left: mostFollowed };
    for (const match of source.matchAll(pathStart)) {
        if (found.size >= calls_most)
            break;
        const place = endpointAt(source, match, namesHost || text.pathNamesSalesloft);
        if (place === undefined || (!isRequest && isComment(match.index)))
            continue;
        for (const method of methodsOf(source, match, { isRequest, followed }))
            found.set(`${method} ${place}`, { path: place, method });
    }
    const open = namesHost && isOpen(source, isComment, found.size > 0);
    return found.size === 0 && !open ? undefined : { calls: [...found.values()], open };
}
function holdsRequests(path) {
    if (/\.(?:http|rest|bru)$/i.test(path))
        return true;
    return /postman|insomnia/i.test(path) && /\.(?:json|ya?ml)$/i.test(path);
}
function endpointAt(text, match, talksToApi) {
    const [whole, prefix = '', first = '', second] = match;
    const isKnown = endpoints/* endpointNames */.C.has(first);
    const hasHost = /salesloft\.com/i.test(whole);
    const hasVersion = /v2/i.test(prefix);
    if (hasHost && !hasVersion)
        return undefined;
    if (!hasHost && !hasVersion && (!isKnown || (!talksToApi && !isWrapper(text, match.index))))
        return undefined;
    const end = match.index + whole.length;
    if (prefix === '' && !/^(?:\.json|\/)/.test(text.slice(end, end + 5)) && !isArgument(text, match.index))
        return undefined;
    return second === undefined ? first.toLowerCase() : `${first}/${second}`.toLowerCase();
}
function isWrapper(text, at) {
    return /(?:sales_?loft|\bsl_?(?:client|api)?)\w{0,30}(?:\.|->|::)\w{1,30}\(\s{0,20}$/i.test(text.slice(Math.max(0, at - 100), at));
}
function isArgument(text, at) {
    return /(?:get|post|put|patch|delete|request|fetch|list|call|paginate)\w{0,20}\(\s{0,20}(?:["'](?:GET|POST|PUT|PATCH|DELETE)["'],\s{0,4})?[fr]?$/i.test(text.slice(Math.max(0, at - 80), at));
}
function methodsOf(text, match, { isRequest, followed }) {
    const start = match.index;
    const end = start + match[0].length;
    const method = isRequest ? inRequest(text, start, end) : methodAt(text, start, end);
    if (method !== 'any' || followed.left-- <= 0)
        return [method];
    const name = nameGiven(text, start);
    if (name === undefined)
        return [method];
    const uses = [];
    const find = new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`, 'g');
    for (const use of text.matchAll(find)) {
        if (use.index < end)
            continue;
        uses.push(methodAt(text, use.index, use.index + name.length));
        if (uses.length === 8)
            break;
    }
    const said = uses.filter((one) => one !== 'any');
    return said.length > 0 ? said : [method];
}
function inRequest(text, start, end) {
    const near = methodAt(text, start, end);
    if (near !== 'any')
        return near;
    const head = text.slice(Math.max(0, start - 1500), start);
    const word = [
        ...head.matchAll(/["']?method["']?\s{0,4}:\s{0,4}["']?(get|post|put|patch|delete)\b|^(get|post|put|patch|delete) \{/gim),
    ].at(-1);
    const verb = (word?.[1] ?? word?.[2])?.toLowerCase();
    return verb === undefined ? 'any' : verb === 'get' ? 'read' : verb === 'delete' ? 'delete' : 'write';
}
function nameGiven(text, at) {
    return /([A-Za-z_$][\w$]{1,60})["']?\s{0,4}(?::\s{0,4}(?:\([^()\n]{0,60}\)\s{0,4}=>\s{0,8})?|:?=\s{0,8})(?:[\w.]{1,40}\s{0,4}\+\s{0,4})?[fr$]{0,2}["'`]?(?:https?:\/\/|\$?\{[\w.$]{0,60}|\w{0,60})?$/.exec(text.slice(Math.max(0, at - 200), at))?.[1];
}
const dynamic = /(?:salesloft\.com\/v2\/?|\b(?:base|api)_?(?:url|uri)\}?\/?)(?:["'`]\s{0,8}[+.]\s{0,8}|\$?#?\{)([A-Za-z_$][\w$.]{0,60})|\b(?:base|api)_?(?:url|uri)\s{0,4}[+.]\s{0,4}([A-Za-z_$][\w$.]{0,60})/gi;
function isOpen(text, isComment, hasCallers) {
    let left = mostFollowed;
    for (const match of text.matchAll(dynamic)) {
        if (left-- === 0)
            return true;
        const name = match[1] ?? match[2] ?? '';
        if (isComment(match.index))
            continue;
        if (!hasCallers || !isParameter(text, match.index, name))
            return true;
    }
    return false;
}
const calls_farthest = 1200;
function isParameter(text, at, name) {
    const head = text.slice(Math.max(0, at - calls_farthest), at);
    const last = name.slice(name.lastIndexOf('.') + 1);
    return [
        ...head.matchAll(/\(([^()]{0,300})\)\s{0,4}(?::[^{}\n]{0,80}|->[^{}\n]{0,80})?(?:\{|=>|:|$)/gm),
    ].some(([, parameters = '']) => parameters.split(/[\s,:=*$]+/).includes(last));
}

;// CONCATENATED MODULE: ./lib/scopes/examples.js
const authorize = 'https://accounts.salesloft.com/oauth/authorize?response_type=code&client_id=1';
const reported = [
    {
        path: 'src/login.ts',
        text: `location.href = '${authorize}&scope=people%3Aread+people%3A*'\n`,
        hits: 1,
        note: 'a wildcard',
    },
    {
        path: '.env',
        text: 'SALESLOFT_SCOPES="people:read email_contents:read"\n',
        hits: 1,
        note: 'a privileged scope',
    },
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people.read,accounts:read\n',
        hits: 1,
        note: 'no scope of Salesloft: did you mean `people:read`?',
    },
    {
        path: '.env.development',
        text: 'SALESLOFT_SCOPES=people:read people:write people:delete\n',
        hits: 1,
        note: 'one finding: development reads only',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_SCOPES=people:read people:write people:delete\n',
        hits: 1,
        note: 'staging deletes nothing',
    },
    {
        path: 'config/salesloft.yml',
        text: 'production:\n  salesloft:\n    scopes:\n      - people:read\n      - system:all\n',
        hits: 1,
        note: 'the whole account',
    },
    {
        path: 'app-config.yaml',
        text: 'auth:\n  providers:\n    salesloft:\n      development:\n        additionalScopes: [people:read, cadences:write]\n',
        hits: 1,
        note: 'Backstage; the heading says development',
    },
    {
        path: 'chart/values-dev.yaml',
        text: 'env:\n  - name: SALESLOFT_SCOPES\n    value: "people:write"\n',
        hits: 1,
        note: 'Helm',
    },
    {
        path: 'infra/staging/main.tf',
        text: 'variable "salesloft_scopes" {\n  type    = list(string)\n  default = ["accounts:read", "team:write"]\n}\n',
        hits: 1,
        note: 'Terraform; writes what the team has set up',
    },
    {
        path: 'src/auth.js',
        text: "passport.use('salesloft', new OAuth2Strategy({\n  authorizationURL: 'https://accounts.salesloft.com/oauth/authorize',\n  scope: ['people:read', '*:*'],\n}))\n",
        hits: 1,
        note: 'Passport',
    },
    {
        path: 'config/initializers/omniauth.rb',
        text: "provider :salesloft, ENV['SALESLOFT_CLIENT_ID'], ENV['SALESLOFT_CLIENT_SECRET'], scope: 'people:read admin'\n",
        hits: 1,
        note: 'OmniAuth',
    },
    {
        path: 'auth.ts',
        text: "export default SalesloftProvider({\n  authorization: { params: { scope: 'people:read data_control:write' } },\n})\n",
        hits: 1,
        note: 'Auth.js',
    },
    {
        path: 'salesloft/token.py',
        text: 'import requests\nrequests.post("https://accounts.salesloft.com/oauth/token", data={\n    "grant_type": "client_credentials",\n    "scope": " ".join(["accounts:read", "accounts:*"]),\n})\n',
        hits: 1,
        note: 'a token request',
    },
    {
        path: 'token.sh',
        text: 'curl -X POST https://accounts.salesloft.com/oauth/token -d grant_type=client_credentials -d "scope=people:read crm_id_person:write"\n',
        hits: 1,
    },
    {
        path: 'oauth.go',
        text: 'var salesloft = &oauth2.Config{\n\tScopes:   []string{"people:read", "people.write"},\n\tEndpoint: oauth2.Endpoint{AuthURL: "https://accounts.salesloft.com/oauth/authorize"},\n}\n',
        hits: 1,
    },
    {
        path: 'Startup.cs',
        text: 'builder.AddOAuth("Salesloft", options => {\n    options.Scope.Add("people:read");\n    options.Scope.Add("external_emails:write");\n});\n',
        hits: 1,
    },
    {
        path: 'src/Salesloft.php',
        text: "<?php\n$salesloft = ['scopes' => ['people:read', 'people:all']];\n",
        hits: 1,
    },
    {
        path: 'Salesloft.java',
        text: 'ClientRegistration.withRegistrationId("salesloft")\n    .scope("people:read", "people:r")\n    .build();\n',
        hits: 1,
    },
    {
        path: 'application.properties',
        text: 'spring.security.oauth2.client.registration.salesloft.scope=people:read,*\n',
        hits: 1,
    },
    {
        path: 'salesloft.toml',
        text: '[salesloft]\nscopes = [\n  "people:read",\n  # "people:write",\n  "poeple:read",\n]\n',
        hits: 1,
        note: 'a misspelling',
    },
    {
        path: '.github/workflows/sync.yml',
        text: 'on: push\njobs:\n  sync:\n    environment: development\n    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_SCOPES: people:write\n',
        hits: 1,
        note: 'the job says development',
    },
];
const beyondCalls = [
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people:read people:write notes:write\n',
        hits: 1,
        note: 'a note: the smallest set that serves the calls, and what is beyond it',
        others: {
            'src/people.ts': "const api = axios.create({ baseURL: 'https://api.salesloft.com/v2' })\nawait api.get('/people.json')\nawait api.put(`/people/${id}.json`, person)\n",
        },
    },
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people:read people:write\n',
        hits: 0,
        note: 'a method that is not said may be any',
        others: { 'src/people.py': 'PEOPLE = "https://api.salesloft.com/v2/people.json"\n' },
    },
    {
        path: 'src/people.ts',
        text: "await fetch('https://api.salesloft.com/v2/people.json')\n",
        hits: 0,
        note: 'nothing is asked for in the repository, so there is nothing to compare',
    },
];
const leftAlone = [
    {
        path: 'src/login.ts',
        text: `location.href = '${authorize}'\n`,
        hits: 0,
        note: 'the documented URL has no scopes',
    },
    {
        path: 'src/login.ts',
        text: `location.href = '${authorize}&scope=people%3Aread+accounts%3Awrite'\n`,
        hits: 0,
        note: 'ordinary scopes',
    },
    {
        path: 'src/login.ts',
        text: `const url = \`${authorize}&scope=\${scopes}\`\n`,
        hits: 0,
        note: 'computed',
    },
    { path: '.env.development', text: 'SALESLOFT_SCOPES=people:read accounts:read openid\n', hits: 0 },
    {
        path: '.env.staging',
        text: 'SALESLOFT_SCOPES=people:read people:write notes:write\n',
        hits: 0,
        note: 'limited writing',
    },
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people:read people:delete\n',
        hits: 0,
        note: 'production may, if it must',
    },
    {
        path: '.env.example',
        text: '# SALESLOFT_SCOPES=people:*\nSALESLOFT_SCOPES=\n',
        hits: 0,
        note: 'a comment',
    },
    {
        path: 'src/auth.ts',
        text: "// salesloft scope: 'people:*'\nexport const salesloftScopes = ['people:read']\n",
        hits: 0,
    },
    {
        path: 'src/providers.ts',
        text: "export const providers = {\n  salesforce: { scopes: ['api', 'refresh_token', 'full'] },\n  hubspot: { scopes: ['crm.objects.contacts.read'] },\n  google: { scopes: ['https://www.googleapis.com/auth/calendar'] },\n  github: { scopes: ['repo', 'admin:org'] },\n  outreach: { scopes: ['prospects.read', 'accounts.read', 'all'] },\n  salesloft: { scopes: ['people:read', 'accounts:read'] },\n}\n",
        hits: 0,
        note: 'other vendors in the same file',
    },
    {
        path: '.env',
        text: 'SALESLOFT_CLIENT_ID=abc\nHUBSPOT_SCOPES=contacts:* oauth\nGITHUB_SCOPE=repo\nACME_SCOPES=accounts:*\n',
        hits: 0,
        note: "others' settings",
    },
    {
        path: 'src/graph.ts',
        text: "// beside Salesloft\nexport const scopes = ['User.Read', 'People.Read', 'Mail.Read']\n",
        hits: 0,
        note: "Microsoft's",
    },
    {
        path: 'src/keys.ts',
        text: "import { salesloft } from './salesloft'\nexport const scopes = ['contacts:read', 'webhooks:write', 'accounts:read', 'billing:*']\n",
        hits: 0,
        note: 'its own API',
    },
    {
        path: 'src/can.ts',
        text: "if (salesloft.hasScope('people:*')) requireScope('admin')\nconst ok = token.scopes.includes('system:all') // salesloft\n",
        hits: 0,
        note: 'asked of a token, not for one',
    },
    {
        path: 'cassettes/salesloft.json',
        text: '{"access_token": "x", "token_type": "bearer", "expires_in": 7200, "scope": "people:read email_contents:read"}\n',
        hits: 0,
        note: 'an answer',
    },
    {
        path: 'api/salesloft-openapi.json',
        text: '{"info": {"title": "Salesloft"}, "securitySchemes": {"oauth": {"flows": {"authorizationCode": {"scopes": {"email_contents:read": "Read the text of e-mails"}}}}}}\n',
        hits: 0,
        note: 'what could be asked for',
    },
    {
        path: 'src/salesloft.ts',
        text: "export type SalesloftScope = 'people:read' | 'people:*' | 'email_contents:read'\n",
        hits: 0,
        note: 'a type',
    },
    {
        path: 'pom.xml',
        text: '<dependency><artifactId>salesloft-client</artifactId><scope>test</scope></dependency>\n',
        hits: 0,
        note: 'another meaning',
    },
    {
        path: 'src/salesloft.directive.js',
        text: "app.directive('salesloft', () => ({ scope: { person: '=' }, link($scope) { $scope.all = '*' } }))\n",
        hits: 0,
        note: 'another meaning',
    },
    {
        path: 'chart/templates/salesloft.yaml',
        text: 'env:\n  - name: SALESLOFT_SCOPES\n    value: {{ .Values.salesloft.scopes | quote }}\n',
        hits: 0,
        note: 'a template',
    },
    { path: 'README.md', text: 'Set `SALESLOFT_SCOPES=people:*`.\n', hits: 0, note: 'a document' },
    {
        path: 'src/other.ts',
        text: "export const oauth = { scope: 'people:* admin' }\n",
        hits: 0,
        note: 'nothing says Salesloft',
    },
];
const scopeExamples = [...reported, ...beyondCalls, ...leftAlone];

;// CONCATENATED MODULE: ./lib/rules/excessive-scope.js




const excessiveScope = {
    kind: 'repository',
    id: 'excessive-scope',
    severity: 'warning',
    title: 'More Salesloft scopes than needed',
    why: 'A stolen key or token can do whatever its scopes allow: with wildcards, privileged scopes, or writing scopes where only tests run, one leak opens every record and the text of every e-mail.',
    fix: 'Ask for the scopes that the calls need and no others: reading ones in development, no deleting ones in staging, and each privileged one only where the policy names it for the environment. Then make a new key with them and revoke the old one.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/scopes/`,
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/client-creds/`,
    ],
    examples: scopeExamples,
    selects: () => false,
    collect: (text) => {
        if (!text.salesloft || text.where !== 'file')
            return undefined;
        const asked = askedIn(text);
        const calls = callsIn(text);
        return asked.length > 0 || calls !== undefined ? { path: text.path, asked, calls } : undefined;
    },
    applies: async (facts) => {
        if (facts.every(({ asked }) => asked.length === 0))
            return false;
        const { meantForSalesloft } = await __nccwpck_require__.e(/* import() */ 846).then(__nccwpck_require__.bind(__nccwpck_require__, 846));
        return facts.some(({ asked }) => asked.some((one) => meantForSalesloft(one).length > 0));
    },
    judge: async (facts, { policy }) => {
        const { hitsOf } = await __nccwpck_require__.e(/* import() */ 156).then(__nccwpck_require__.bind(__nccwpck_require__, 1156));
        return hitsOf(facts, policy);
    },
};

;// CONCATENATED MODULE: ./lib/scan/surroundings.js
const surroundings_boundary = /\n[ \t]{0,40}\r?\n|;[ \t]{0,40}\r?\n|\n\}[^\n]{0,80}\n/;
function surroundings(text, at, length) {
    const from = Math.max(0, at - 400);
    const head = text.slice(from, at);
    const before = head.slice(head.lastIndexOf('\n') + 1);
    const tail = text.slice(at, at + length + 300);
    const end = tail.indexOf('\n', length);
    const rest = end === -1 ? tail : tail.slice(0, end);
    const statement = (head.split(surroundings_boundary).at(-1) ?? '') + rest;
    return { line: before + rest, before, after: rest, statement };
}
function isCompared(line) {
    const before = line.slice(-80);
    return (/(?:replace(?:All|First)?|g?sub!?|starts?_?with\??|HasPrefix|Replace|includes|contains|indexOf|match(?:es)?|test|equals|removeprefix|not_to|refute|assert\w*|[!=]==?)[\s(]{0,3}(?:\w{1,40},\s{0,3})?(?:\/\^?|[rf]?["'`])?\^?$/i.test(before) || /xmlns(?::\w+)?=["']$|["']\$?(?:id|schema|\$schema|@context|\$id)["']:\s{0,3}["']$/.test(before));
}
function isElsewhere({ statement, line, before }) {
    return (isLocal(line) ||
        /\bssl["']?\s{0,3}[:=]\s{0,3}\{\s{0,20}$/.test(before) ||
        /\b(?:database|db|pool|postgres\w*|pg|mysql\w*|mongo\w*|redis\w*|knex|sequelize|typeorm|dialect\w*|smtp|nodemailer|createTransport|mailer|imap|ldap|elastic\w*|kafka|amqp|rabbit\w*|sidekiq|cable|ssl_params|DATABASE_URL|jwt|signature)\b/i.test(statement) ||
        /https?:\/\/(?!(?:api|accounts|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com)[\w.-]{3}/.test(line));
}
function isLocal(line) {
    return /localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal/i.test(line);
}
function isAdvice(line) {
    return /\b(?:never|not|don[\u2019']?t|avoid|instead of|insecure|unsafe|wrong|bad|warning|deprecated|vulnerab\w+|forbidden|must|should|redirects?)\b|\u274c|\u2717|\u26a0|^\s{0,3}[-+]\s{0,2}-/i.test(line);
}

;// CONCATENATED MODULE: ./lib/scan/transport.js
const host = String.raw `(?:api|accounts|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com(?![\w-]|\.[a-z])`;
const salesloftHost = new RegExp(host, 'i');
const parameter = String.raw `(?:(?:api|access|refresh|auth|oauth|bearer|client|app|application|user|private|secret)[_-]?)?(?:key|token|secret|password|apikey)`;
const built = String.raw `(?:\$\{|\$\(|\$\w|#\{|\{\{?[A-Za-z_]|%s|%\(|%v|\\\(|["'\x60]\s{0,5}(?:\+|\.(?!\w)|&(?!&)|,|<<|%)\s{0,5}[\w$(@])`;
const overHttp = 'Salesloft is called over plain http: everybody on the way can read the token';
const unverified = 'TLS certificates are not verified: whoever stands between can read the token';
const everywhere = 'TLS verification is off for the whole process, calls to Salesloft among them';
const weaknesses = [
    { kind: 'http', pattern: new RegExp(String.raw `\bhttp:(?:\\?\/){2}${host}`, 'gi'), message: overHttp },
    {
        kind: 'http',
        pattern: new RegExp(String.raw `(?<!\w)(?:http\.(?:request|get)\(\s{0,10}\{[^{}]{0,200}\bhost(?:name)?:\s{0,3}|HTTPConnection\(|Net::HTTP\.new\()["']${host}["'](?:,\s{0,3}80\b)?(?!,\s{0,3}443)`, 'g'),
        message: overHttp,
    },
    {
        kind: 'tls-everywhere',
        pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED\b["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'`]?(?:0|false)\b|\b_create_default_https_context\s{0,3}=\s{0,3}ssl\._create_unverified_context|\bPYTHONHTTPSVERIFY\b["'\]]{0,2}\s{0,3}[:=]\s{0,3}["']?0\b|\bServicePointManager\.ServerCertificateValidationCallback\b|\bsetDefaultHostnameVerifier\(|\bOpenSSL::SSL::VERIFY_PEER\s{0,3}=\s{0,3}OpenSSL::SSL::VERIFY_NONE/g,
        message: everywhere,
    },
    {
        kind: 'tls',
        pattern: /\b(?:rejectUnauthorized|strictSSL)["']?\s{0,3}[:=]\s{0,3}false\b|(?<![\w-])(?:verify|verify_ssl|ssl_verify|tls_verify|verify_ssl_certs)["']?\s{0,3}(?:=>|[:=])\s{0,3}(?:False|false|FALSE)\b|\bTCPConnector\([^()\n]{0,80}ssl\s{0,3}=\s{0,3}False|\bInsecureSkipVerify\s{0,3}[:=]\s{0,3}true\b|\bdanger_accept_invalid_(?:certs|hostnames)\(\s{0,3}true|\bssl\._create_unverified_context\(|\bssl\.CERT_NONE\b|\bcheck_hostname\s{0,3}=\s{0,3}False\b/g,
        message: unverified,
    },
    {
        kind: 'tls',
        pattern: /\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\s{0,3}(?:,|=>)\s{0,3}(?:false|FALSE|False|0)\b|\b(?:OpenSSL::SSL::|SSL_)?VERIFY_NONE\b|:verify_none\b|\b(?:NoopHostnameVerifier|TrustAllStrategy|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|DangerousAcceptAnyServerCertificateValidator|InsecureTrustManagerFactory)\b|\b(?:new\s{1,3})?[Tt]rustAll(?:Cert(?:ificate)?s?|X509TrustManager|Manager)?\b(?=\s{0,3}[(,)])|\bServerCertificateCustomValidationCallback\s{0,3}[+=]{1,2}\s{0,3}(?:\([^()\n]{0,80}\)|delegate\b[^{}\n]{0,80})\s{0,3}(?:=>)?\s{0,3}\{?\s{0,3}(?:return\s)?true/g,
        message: unverified,
    },
    {
        kind: 'command',
        pattern: /(?<![\w-])(?:curl|wget|Invoke-(?:RestMethod|WebRequest))(?=\s)/g,
        message: unverified,
    },
    {
        kind: 'proxy',
        pattern: /(?<![\w.-])(?:cors-anywhere\.(?:herokuapp\.com|com)|api\.allorigins\.win|allorigins\.me|corsproxy\.(?:io|org)|proxy\.cors\.sh|thingproxy\.freeboard\.io|api\.codetabs\.com\/v1\/proxy|crossorigin\.me|cors\.io|yacdn\.org|cors\.bridged\.cc|jsonp\.afeld\.me|whateverorigin\.org|cors-proxy\.htmldriven\.com|cors\.eu\.org|api\.cors\.lol|test\.cors\.workers\.dev)(?![\w-])/gi,
        message: 'Requests to Salesloft pass a public proxy, which sees their Authorization header',
    },
    ...[
        String.raw `${host}[^\s"'\x60<>]{0,300}[?&]${parameter}=${built}`,
        String.raw `["'\x60}][^\s"'\x60<>}]{0,120}[?&]${parameter}=${built}`,
        String.raw `\b(?:params|query|qs|searchParams)(?:["']?:\s{0,3}|=)\{[^{}]{0,400}?(?<![\w-])["':]?${parameter}["']?\s{0,3}(?::|=>)\s{0,3}(?!["'\x60]|undefined|null)`,
    ].map((pattern) => ({
        kind: 'query',
        pattern: new RegExp(pattern, 'gi'),
        message: 'A credential is put into a URL, which logs and proxies keep: send it in the Authorization header',
    })),
];
const unverifiedOption = {
    curl: /\s(?:-[a-jl-zA-Z]{0,6}k[a-zA-Z]{0,6}|--insecure)(?=\s|["'`]|$)/,
    wget: /\s--no-check-certificate\b/,
    invoke: /\s-SkipCertificateCheck\b/i,
};
function callsUnverified(text) {
    const command = /^(?:[^\n\\]|\\[\s\S])*/.exec(text)?.[0] ?? '';
    const program = command.startsWith('curl') ? 'curl' : command.startsWith('wget') ? 'wget' : 'invoke';
    return salesloftHost.test(command) && unverifiedOption[program].test(command);
}

;// CONCATENATED MODULE: ./lib/scan/transport-judgement.js



function transport_judgement_confidenceOf(text, candidate) {
    const { weakness, kind, match } = candidate;
    const around = surroundings(text.text, match.index, match[0].length);
    if (kind === 'docs')
        return isAdvice(around.line) ? undefined : documented(text, weakness, { match, around });
    if (weakness.kind === 'query' && kind === 'settings')
        return undefined;
    return judges[weakness.kind](text, around, match);
}
const transport_judgement_known = new WeakMap();
function factsOf(scanned) {
    const { text } = scanned;
    const facts = transport_judgement_known.get(scanned) ?? {
        namesHost: salesloftHost.test(text),
        sendsBearer: /authorization|bearer/i.test(text),
        namesSetting: /SALES_?LOFT_\w{0,40}(?:KEY|TOKEN|SECRET)/.test(text),
    };
    transport_judgement_known.set(scanned, facts);
    return facts;
}
const judges = {
    http: (_text, { before }) => (isCompared(before) ? undefined : 'high'),
    tls: (text, around, match) => {
        if (salesloftHost.test(around.line) || salesloftHost.test(match[0]))
            return 'high';
        if (isElsewhere(around))
            return undefined;
        return owned(text, match.index) ? 'medium' : undefined;
    },
    command: ({ text }, _around, { index }) => callsUnverified(text.slice(index, index + 1000)) ? 'high' : undefined,
    'tls-everywhere': (text, { line }) => factsOf(text).namesHost || text.pathNamesSalesloft || factsOf(text).namesSetting
        ? isLocal(line)
            ? undefined
            : 'medium'
        : undefined,
    proxy: (text, { line, before, after }) => {
        if (isCompared(before))
            return undefined;
        if (salesloftHost.test(after) || salesloftHost.test(line))
            return 'high';
        const { namesHost, sendsBearer } = factsOf(text);
        return namesHost && sendsBearer ? 'medium' : undefined;
    },
    query: (text, around, match) => {
        if (isCredentialFree(match[0]))
            return undefined;
        if (salesloftHost.test(match[0]) || salesloftHost.test(around.statement))
            return 'high';
        const url = /https?:\/\//.test(around.statement);
        return !url && factsOf(text).namesHost && owned(text, match.index) ? 'medium' : undefined;
    },
};
function owned(scanned, at) {
    const { text, pathNamesSalesloft } = scanned;
    return (0,context/* nearestOwner */.Aj)(text, scanned.mentions(), at, pathNamesSalesloft) === 'salesloft';
}
function documented(text, { kind }, { match, around }) {
    if (kind === 'command')
        return judges.command(text, around, match) && 'low';
    return kind === 'http' && /(?:^|[\s`$>])(?:curl|wget|https?ie)\s/.test(around.line) ? 'low' : undefined;
}
function isCredentialFree(matched) {
    return /[?&](?:page|next|cursor|csrf|state)[_-]?(?:key|token)=/i.test(matched);
}

;// CONCATENATED MODULE: ./lib/rules/insecure-transport.js






const insecureTransport = {
    kind: 'text',
    id: 'insecure-transport',
    severity: 'warning',
    title: 'Salesloft credential on an unprotected way',
    why: 'Every request to Salesloft carries a bearer token. Where the connection is not encrypted, its certificate not verified, or a stranger\u2019s proxy stands between, that token can be read and used.',
    fix: `Call https://api.salesloft.com directly from a server, with certificates verified and the credential in the Authorization header only. ${advice/* rotateWhatWasExposed */.Do}`,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://cwe.mitre.org/data/definitions/319.html',
        'https://cwe.mitre.org/data/definitions/295.html',
        'https://cwe.mitre.org/data/definitions/598.html',
    ],
    examples: [
        {
            path: 'app/api.rb',
            text: 'url = "http://api.salesloft.com/v2/people.json"\nRestClient.get url, Authorization: "Bearer #{ENV[\'SALESLOFT_API_KEY\']}"\n',
            hits: 1,
            note: 'plain http',
        },
        {
            path: 'sync.py',
            text: 'requests.get("https://api.salesloft.com/v2/me", headers=headers, verify=False)\n',
            hits: 1,
        },
        {
            path: 'src/client.ts',
            text: "const agent = new https.Agent({ rejectUnauthorized: false })\nawait axios.get('https://api.salesloft.com/v2/me', { httpsAgent: agent })\n",
            hits: 1,
        },
        {
            path: 'main.go',
            text: 'tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}\nreq, _ := http.NewRequest("GET", "https://api.salesloft.com/v2/me", nil)\n',
            hits: 1,
        },
        {
            path: 'sync.php',
            text: "<?php\n$ch = curl_init('https://api.salesloft.com/v2/me');\ncurl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);\n",
            hits: 1,
        },
        {
            path: 'deploy/sync.sh',
            text: 'curl -sk -H "Authorization: Bearer $KEY" \\\n  https://api.salesloft.com/v2/me\n',
            hits: 1,
        },
        {
            path: 'worker.js',
            text: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\nconst base = 'https://api.salesloft.com/v2'\n",
            hits: 1,
            note: 'the whole process',
        },
        {
            path: 'src/People.jsx',
            text: "axios.get('https://cors-anywhere.herokuapp.com/https://api.salesloft.com/v2/people.json', { headers: { Authorization: `Bearer ${key}` } })\n",
            hits: 1,
            note: 'a public proxy',
        },
        {
            path: 'people.py',
            text: 'requests.get(f"https://api.salesloft.com/v2/people.json?api_key={key}")\n',
            hits: 1,
            note: 'a credential in a query',
        },
        {
            path: 'src/People.cs',
            text: 'var url = "https://api.salesloft.com/v2/people.json?access_token=" + token;\n',
            hits: 1,
        },
        {
            path: 'src/oauth.js',
            text: "axios({ url: 'https://accounts.salesloft.com/oauth/token', params: { client_id: id, client_secret: secret } })\n",
            hits: 1,
        },
        { path: 'a.py', text: 'requests.get("https://api.salesloft.com/v2/me")\n', hits: 0 },
        {
            path: 'a.html',
            text: '<a href="http://www.salesloft.com">SalesLoft</a>\n',
            hits: 0,
            note: 'a page for people',
        },
        {
            path: 'a.ts',
            text: '// never call http://api.salesloft.com\n/* http://api.salesloft.com/v2 */\n',
            hits: 0,
            note: 'comments',
        },
        {
            path: 'README.md',
            text: 'Do not use http://api.salesloft.com: the token would be readable.\n',
            hits: 0,
            note: 'prose',
        },
        {
            path: 'docs/people.md',
            text: '"request": { "url": "http://api.salesloft.com/v2/people.json" }\n',
            hits: 0,
            note: 'a listing of addresses',
        },
        {
            path: 'a.ts',
            text: "if (url.startsWith('http://api.salesloft.com')) throw new Error('https only')\n",
            hits: 0,
            note: 'a guard',
        },
        {
            path: 'db.ts',
            text: "const url = 'https://api.salesloft.com/v2'\nconst pool = new Pool({ connectionString, ssl: { rejectUnauthorized: false } })\n",
            hits: 0,
            note: "a database's",
        },
        {
            path: 'a.py',
            text: 'requests.get("https://printer.internal/status", verify=False)\nrequests.get("https://api.salesloft.com/v2/me")\n',
            hits: 0,
            note: "another host's",
        },
        {
            path: 'a.py',
            text: 'requests.get("https://api.salesloft.com/v2/me", verify=True)\njwt.decode(token, options={"verify_signature": False})\n',
            hits: 0,
        },
        {
            path: 'tests/client.test.ts',
            text: "nock('http://api.salesloft.com').get('/v2/me').reply(200)\n",
            hits: 0,
            note: 'a test sends nothing',
        },
        {
            path: 'a.js',
            text: "fetch('https://api.salesloft.com/v2/people.json?page_token=' + next)\nlocation = `https://accounts.salesloft.com/oauth/authorize?client_id=${id}&state=${state}`\n",
            hits: 0,
            note: 'no credentials',
        },
        {
            path: 'a.js',
            text: "fetch('http://localhost:3000/salesloft', { agent: new https.Agent({ rejectUnauthorized: false }) })\n",
            hits: 0,
            note: 'the own machine',
        },
        {
            path: 'a.sh',
            text: 'curl -k https://vault.internal/health\ncurl -X POST -H "A: $KEY" https://api.salesloft.com/v2/people.json\n',
            hits: 0,
            note: "another command's option",
        },
    ],
    find: (text) => (text.salesloft && text.where === 'file' ? weaknessesIn(text) : []),
};
const unjudged = new Set(['test', 'types', 'generated']);
function* weaknessesIn(text) {
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if (unjudged.has(kind))
        return;
    let isComment;
    const told = new Set();
    for (const weakness of weaknesses) {
        for (const match of text.text.matchAll(weakness.pattern)) {
            const confidence = transport_judgement_confidenceOf(text, { weakness, kind, match });
            if (confidence === undefined)
                continue;
            isComment ??= (0,comments/* commentsIn */.w)(text.path, text.text);
            if (kind !== 'docs' && isComment(match.index))
                continue;
            if (kind !== 'code' && kind !== 'script' && told.has(weakness.kind))
                continue;
            told.add(weakness.kind);
            yield insecure_transport_hitOf(text, weakness, { match, confidence });
        }
    }
}
function insecure_transport_hitOf({ path }, { kind, message }, { match, confidence }) {
    const end = match.index + match[0].length;
    const identity = `${(0,dotenv/* baseName */.Fl)(path)}\0${kind}\0${match[0].toLowerCase().replace(/\s+/g, '')}`;
    return { start: match.index, end, confidence, message, identity };
}

;// CONCATENATED MODULE: ./lib/rules/oauth-client-secret.js



const oauthClientSecret = {
    kind: 'text',
    id: 'oauth-client-secret',
    severity: 'error',
    title: 'Salesloft OAuth application secret',
    why: 'With the application secret an attacker can act as your application: exchange stolen codes, refresh stolen tokens, or take a client-credentials token for the whole team.',
    fix: advice/* rotateSecret */.yz,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/oauth-authentication/`,
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/client-creds/`,
    ],
    examples: [
        { path: 'config.ini', text: 'SALESLOFT_CLIENT_SECRET={{hex-64}}\n', hits: 1 },
        {
            path: 'config/salesloft.yml',
            text: 'production:\n  client_id: {{hex-64-2}}\n  client_secret: {{hex-64}}\n',
            hits: 1,
            note: 'the path says Salesloft',
        },
        { path: 'app.json', text: '{"salesloft": {"applicationSecret": "{{hex-64}}"}}', hits: 1 },
        {
            path: 'oauth.py',
            text: 'URL = "https://accounts.salesloft.com/oauth/token"\nCLIENT_SECRET = "{{hex-64}}"\n',
            hits: 1,
        },
        {
            path: 'omniauth.rb',
            text: "provider :salesloft, '{{hex-64-2}}', '{{hex-64}}'",
            hits: 1,
            note: 'the second argument',
        },
        {
            path: 'config.ini',
            text: 'SALESLOFT_CLIENT_ID={{hex-64}}\n',
            hits: 0,
            note: 'the application id is public by design',
        },
        {
            path: 'config.ini',
            text: 'SALESLOFT_CLIENT_SECRET=${SALESLOFT_CLIENT_SECRET}\n',
            hits: 0,
            note: 'a reference',
        },
        {
            path: 'a.ts',
            text: 'salesloft(); const hubspot = { client_secret: "{{hex-64}}" }',
            hits: 0,
            note: "another vendor's",
        },
        {
            path: 'Gopkg.lock',
            text: '# salesloft\ndigest = "1:{{hex-64}}"\n',
            hits: 0,
            note: 'a digest near the word',
        },
    ],
    find: (text) => [...credentialsOf(text, ['client-secret']), ...omniauthSecrets(text)],
};
const omniauth = /provider[ (]+:salesloft\w*,\s*(["'])([^"'\n]{8,256})\1,\s*(["'])([^"'\n]{8,256})\3/gi;
function* omniauthSecrets({ text }) {
    for (const match of text.matchAll(omniauth)) {
        const secret = match[4] ?? '';
        const end = match.index + match[0].length - 1;
        if (strengthOf(secret) !== 'none')
            yield { start: end - secret.length, end, secret, confidence: 'high' };
    }
}

;// CONCATENATED MODULE: ./lib/rules/oauth-token.js


const oauthToken = {
    kind: 'text',
    id: 'oauth-token',
    severity: 'error',
    title: 'Salesloft OAuth token',
    why: 'An access token opens the API for two hours, and the refresh token beside it makes new ones until it is used or revoked. Stolen tokens of this kind opened the CRM data of over 700 companies in 2025.',
    fix: advice/* rotateToken */.hH,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/oauth-authentication/`],
    examples: [
        { path: 'tokens.json', text: '{"salesloft": {"refresh_token": "{{token}}"}}', hits: 1 },
        { path: 'run.sh', text: 'export SALESLOFT_ACCESS_TOKEN="{{jwt}}"\n', hits: 1 },
        {
            path: 'tap_salesloft/config.json',
            text: '{"access_token": "{{token}}"}',
            hits: 1,
            note: 'the path says Salesloft',
        },
        { path: 'run.sh', text: 'export SALESLOFT_ACCESS_TOKEN="mock_access_token"\n', hits: 0, note: 'a dummy' },
        {
            path: 'a.rb',
            text: "token = ENV['SALESLOFT_ACCESS_TOKEN']\n",
            hits: 0,
            note: 'read from the environment',
        },
        {
            path: 'a.ts',
            text: 'salesloft.refreshToken = await store.get("salesloft/refresh")',
            hits: 0,
            note: 'a call',
        },
    ],
    find: (text) => credentialsOf(text, ['oauth-token']),
};

;// CONCATENATED MODULE: ./lib/environments/example-texts.js
const example_texts_key = 'SALESLOFT_API_KEY={{api-key}}\n';
const other = 'SALESLOFT_API_KEY={{api-key-2}}\n';
function job(id, { environment, secret = 'SALESLOFT_API_KEY', more = '' } = {}) {
    const named = environment === undefined ? '' : `    environment: ${environment}\n`;
    return `  ${id}:\n    runs-on: ubuntu-latest\n${named}${more}    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_API_KEY: \${{ secrets.${secret} }}\n`;
}
const jobs = (...all) => `on: push\njobs:\n${all.join('')}`;
const deploy = '.github/workflows/deploy.yml';
const external = (path) => `kind: ExternalSecret\nspec:\n  data:\n    - secretKey: SALESLOFT_API_KEY\n      remoteRef:\n        key: ${path}\n`;
const deployment = (secret, namespace = '') => `kind: Deployment\nmetadata:\n  name: sync\n${namespace}spec:\n  env:\n    - name: SALESLOFT_API_KEY\n      valueFrom:\n        secretKeyRef:\n          name: ${secret}\n          key: token\n`;
const source = (name) => `data "aws_secretsmanager_secret" "salesloft" {\n  name = "${name}"\n}\n`;

;// CONCATENATED MODULE: ./lib/environments/near-misses.js

const nearMisses = [
    { path: '.env.staging', text: example_texts_key, others: { '.env.production': other } },
    { path: '.env.staging', text: example_texts_key, note: 'one environment' },
    { path: '.env.production', text: example_texts_key, others: { '.env.production.local': example_texts_key }, note: 'one environment' },
    { path: '.env', text: example_texts_key, others: { '.env.production': example_texts_key }, note: 'nothing says what `.env` is for' },
    { path: '.env.staging', text: example_texts_key, others: { '.env.test': example_texts_key }, note: 'tests are no environment' },
    {
        path: 'tests/fixtures/staging.env',
        text: example_texts_key,
        others: { '.env.production': example_texts_key },
        note: 'a fixture',
    },
    {
        path: 'docs/staging.md',
        text: example_texts_key,
        others: { '.env.production': example_texts_key },
        note: 'a document',
    },
    {
        path: '.env.staging.example',
        text: example_texts_key,
        others: { '.env.production': example_texts_key },
        note: 'an example; the key in it is another rule\u2019s finding',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=your-api-key\n',
        others: { '.env.production': 'SALESLOFT_API_KEY=your-api-key\n' },
        note: 'placeholders',
    },
    {
        path: '.env.staging',
        text: 'STRIPE_KEY={{live}}\n',
        others: { '.env.production': 'STRIPE_KEY={{live}}\n' },
        note: 'another vendor',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_CLIENT_ID=op://crm/salesloft/id\n',
        others: { '.env.production': 'SALESLOFT_CLIENT_ID=op://crm/salesloft/id\n' },
        note: 'an id is no secret',
    },
    {
        path: deploy,
        text: jobs(job('staging', { environment: 'staging', secret: 'SALESLOFT_STAGING_KEY' }), job('production', { environment: 'production', secret: 'SALESLOFT_PROD_KEY' })),
    },
    {
        path: deploy,
        text: jobs(job('build'), job('deploy')),
        note: 'nothing says an environment',
    },
    {
        path: deploy,
        text: jobs(job('test'), job('deploy-production')),
        note: 'tests are no environment',
    },
    {
        path: deploy,
        text: jobs(job('deploy', {
            environment: '${{ matrix.environment }}',
            more: '    strategy:\n      matrix:\n        environment: [staging, production]\n',
        })),
        note: 'each run asks its own environment',
    },
    {
        path: deploy,
        text: jobs(job('a', { environment: 'eu-production' }), job('b', { environment: 'us-production' })),
        note: 'both are production',
    },
    {
        path: deploy,
        text: jobs(job('deploy-staging'), '# ' + job('deploy-production').replaceAll('\n', '\n# ')).concat('\n'),
        note: 'a job that is commented out',
    },
    {
        path: deploy,
        text: 'on: push\njobs:\n  deploy-staging:\n   - {{ unfinished\n\tSALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n  deploy-production:\n',
        note: 'no YAML',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://crm/salesloft-${ENVIRONMENT}/credential\n',
        others: { '.env.production': 'SALESLOFT_API_KEY=op://crm/salesloft-${ENVIRONMENT}/credential\n' },
        note: 'another one in each environment',
    },
    {
        path: 'k8s/staging/secret.yaml',
        text: external('staging/salesloft'),
        others: { 'k8s/production/secret.yaml': external('production/salesloft') },
    },
    {
        path: 'k8s/staging/deployment.yaml',
        text: deployment('salesloft', '  namespace: staging\n'),
        others: { 'k8s/production/deployment.yaml': deployment('salesloft', '  namespace: production\n') },
        note: 'a Kubernetes secret is an object of its namespace',
    },
    {
        path: 'charts/sync/templates/deployment.yaml',
        text: '{{- if eq .Values.environment "production" }}\n- name: SALESLOFT_API_KEY\n  valueFrom:\n    secretKeyRef:\n      name: {{ .Release.Name }}-salesloft\n      key: token\n{{- end }}\n',
        note: 'a template',
    },
    {
        path: 'infra/envs/staging/main.tf',
        text: source('${var.environment}/salesloft'),
        others: { 'infra/envs/production/main.tf': source('${var.environment}/salesloft') },
    },
    {
        path: 'config/salesloft.yml',
        text: 'default: &default\n  api_key: {{api-key}}\nstaging:\n  <<: *default\n  api_key: {{api-key-2}}\nproduction:\n  <<: *default\n',
        note: 'a section with a key of its own',
    },
    {
        path: 'src/salesloft.ts',
        text: 'export const key = process.env.SALESLOFT_API_KEY\nif (process.env.NODE_ENV === "production") start(key)\n',
        note: 'who runs it gives the key',
    },
    {
        path: 'config/environments/staging.rb',
        text: "config.salesloft_key = ENV['SALESLOFT_API_KEY']\n",
        others: { 'config/environments/production.rb': "config.salesloft_key = ENV['SALESLOFT_API_KEY']\n" },
        note: 'a variable of each process',
    },
    {
        path: '.env.staging',
        text: '# SALESLOFT_API_KEY=op://production/salesloft/credential\n',
        note: 'a comment',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://staging/salesloft/key\nSALESLOFT_PRODUCT_KEY=op://staging/salesloft/product\n',
        note: 'a product is no production',
    },
];

;// CONCATENATED MODULE: ./lib/environments/examples.js


const hits = [
    { path: '.env.staging', text: example_texts_key, others: { '.env.production': example_texts_key } },
    {
        path: 'config/dev.json',
        text: '{ "salesloft": { "apiKey": "{{api-key}}" } }\n',
        others: { 'config/prod.json': '{ "salesloft": { "apiKey": "{{api-key}}" } }\n' },
    },
    {
        path: 'config/salesloft.yml',
        text: 'staging:\n  api_key: {{api-key}}\nproduction:\n  api_key: {{api-key}}\n',
        note: 'two sections of one file',
    },
    {
        path: 'config/salesloft.yml',
        text: 'default: &default\n  api_key: {{api-key}}\nstaging:\n  <<: *default\nproduction:\n  <<: *default\n',
        note: 'an anchor that both sections merge',
    },
    {
        path: 'settings.toml',
        text: '[development]\nsalesloft_api_key = "{{api-key}}"\n\n[production]\nsalesloft_api_key = "{{api-key}}"\n',
    },
    {
        path: 'salesloft.ini',
        text: '[staging]\napi_key={{api-key}}\n[production]\napi_key={{api-key}}\n',
    },
    {
        path: '.env',
        text: 'SALESLOFT_STAGING_API_KEY={{api-key}}\nSALESLOFT_PROD_API_KEY={{api-key}}\n',
        note: 'two settings of one file',
    },
    {
        path: 'src/environments/environment.ts',
        text: "export const environment = {\n  production: false,\n  salesloftApiKey: '{{api-key}}',\n}\n",
        others: {
            'src/environments/environment.prod.ts': "export const environment = {\n  production: true,\n  salesloftApiKey: '{{api-key}}',\n}\n",
        },
        note: 'Angular',
    },
    {
        path: 'src/salesloft.py',
        text: 'SALESLOFT_KEYS = {\n    "staging": "{{api-key}}",\n    "production": "{{api-key}}",\n}\n',
    },
    {
        path: 'terraform/staging.tfvars',
        text: 'salesloft_api_key = "{{api-key}}"\n',
        others: { 'terraform/production.tfvars': 'salesloft_api_key = "{{api-key}}"\n' },
    },
    {
        path: 'appsettings.Development.json',
        text: '{ "Salesloft": { "ApiKey": "{{api-key}}" } }\n',
        others: { 'appsettings.Production.json': '{ "Salesloft": { "ApiKey": "{{api-key}}" } }\n' },
    },
    {
        path: 'src/main/resources/application-staging.properties',
        text: 'salesloft.api-key={{api-key}}\n',
        others: { 'src/main/resources/application-prod.properties': 'salesloft.api-key={{api-key}}\n' },
    },
    {
        path: '.env.development',
        text: "SALESLOFT_API_KEY='{{api-key}}'\r\n",
        others: { 'deploy/production/values.yaml': 'salesloft:\r\n  apiKey: "{{api-key}}"\r\n' },
        note: 'in two kinds of file',
    },
    {
        path: deploy,
        text: jobs(job('deploy-staging'), job('deploy-production')),
        note: 'a secret of the repository, handed to the jobs of two environments',
    },
    {
        path: deploy,
        text: jobs(job('deploy', { environment: 'staging', secret: 'SALESLOFT_PROD_API_KEY' })),
        note: 'the secret is called after production',
    },
    {
        path: deploy,
        text: jobs(job('staging', { environment: 'staging' }), job('production', { environment: 'production' })),
        note: 'a note: each environment may have its own secret of that name',
    },
    {
        path: deploy,
        text: jobs(job('a', { environment: '{ name: staging }', secret: 'SALESLOFT_LIVE_KEY' }), job('b', { environment: '{ name: production }', secret: 'SALESLOFT_LIVE_KEY' })),
    },
    {
        path: deploy,
        text: 'on: push\njobs:\n  staging:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: staging\n    secrets:\n      salesloft-api-key: ${{ secrets.SALESLOFT_API_KEY }}\n  production:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: production\n    secrets:\n      salesloft-api-key: ${{ secrets.SALESLOFT_API_KEY }}\n',
        note: 'a reusable workflow',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://crm/salesloft/credential\n',
        others: { '.env.production': 'SALESLOFT_API_KEY=op://crm/salesloft/credential\n' },
        note: '1Password',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://production/salesloft/credential\n',
        note: 'the reference is called after production',
    },
    {
        path: '.env.development',
        text: 'SALESLOFT_API_KEY=${SALESLOFT_PRODUCTION_API_KEY}\n',
        note: 'a variable that is called after production',
    },
    {
        path: 'deploy/staging/env.yaml',
        text: 'SALESLOFT_API_KEY: projects/crm/secrets/salesloft-key/versions/latest\n',
        others: {
            'deploy/production/env.yaml': 'SALESLOFT_API_KEY: projects/crm/secrets/salesloft-key/versions/latest\n',
        },
        note: 'Google Secret Manager',
    },
    {
        path: 'deploy/staging/env.json',
        text: '{ "SALESLOFT_API_KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:salesloft-key" }\n',
        others: {
            'deploy/production/env.json': '{ "SALESLOFT_API_KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:salesloft-key" }\n',
        },
        note: 'AWS',
    },
    {
        path: 'appsettings.Staging.json',
        text: '{ "SalesloftKey": "@Microsoft.KeyVault(VaultName=crm;SecretName=salesloft-key)" }\n',
        others: {
            'appsettings.Production.json': '{ "SalesloftKey": "@Microsoft.KeyVault(VaultName=crm;SecretName=salesloft-key)" }\n',
        },
        note: 'Azure',
    },
    {
        path: 'k8s/staging/secret.yaml',
        text: external('crm/salesloft'),
        others: { 'k8s/production/secret.yaml': external('crm/salesloft') },
        note: 'a warning: the store may hold another value for each',
    },
    {
        path: 'k8s/staging/deployment.yaml',
        text: deployment('salesloft-prod'),
        note: 'the Kubernetes secret is called after production',
    },
    {
        path: 'k8s/staging/deployment.yaml',
        text: deployment('salesloft'),
        others: { 'k8s/production/deployment.yaml': deployment('salesloft') },
        note: 'a note: each namespace has its own secret of that name',
    },
    {
        path: 'infra/envs/staging/main.tf',
        text: source('salesloft-api-key'),
        others: { 'infra/envs/production/main.tf': source('salesloft-api-key') },
        note: 'a warning: each account may have its own',
    },
    {
        path: 'infra/envs/dev/main.tf',
        text: source('prod/salesloft-api-key'),
        note: 'the secret is called after production',
    },
    {
        path: 'deploy/staging.sh',
        text: 'export SALESLOFT_API_KEY=$(vault kv get -field=key secret/crm/salesloft)\n',
        others: {
            'deploy/production.sh': 'export SALESLOFT_API_KEY=$(vault kv get -field=key secret/crm/salesloft)\n',
        },
        note: 'Vault, a warning',
    },
];
const sharedExamples = [
    ...hits.map((example) => ({ ...example, hits: 1 })),
    ...nearMisses.map((example) => ({ ...example, hits: 0 })),
];

// EXTERNAL MODULE: ./lib/environments/uses.js + 2 modules
var environments_uses = __nccwpck_require__(9);
// EXTERNAL MODULE: ./lib/workflows/paths.js
var paths = __nccwpck_require__(2154);
;// CONCATENATED MODULE: ./lib/rules/shared-environment-key.js




const sharedEnvironmentKey = {
    kind: 'repository',
    id: 'shared-environment-key',
    severity: 'error',
    title: 'One Salesloft credential serves two environments',
    why: 'Whoever gets at the weakest environment, a laptop or a test server, holds the key of production, and the key cannot be revoked in one without an outage in the other.',
    fix: `Generate a key for each environment in Salesloft, with only the scopes it needs there, update each environment's setting (in GitHub: an environment secret), verify that each works, and revoke the shared one (in detail: ${advice/* runbook */.l7}).`,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
        'https://12factor.net/config',
    ],
    examples: sharedExamples,
    selects: (path) => settingsOfOne.test(path) || (0,paths/* isWorkflow */._)(path),
    collect: (text, found) => {
        if (text.where !== 'file')
            return undefined;
        const uses = (0,environments_uses/* usesIn */.c)(text, found);
        const workflow = text.salesloft && (0,paths/* isWorkflow */._)(text.path) ? text.text : undefined;
        if (uses.length === 0 && workflow === undefined)
            return undefined;
        return { path: text.path, uses, ...(workflow !== undefined && { workflow }) };
    },
    judge: async (facts, { policy, repository, touched = new Set() }) => {
        const { readShared } = await __nccwpck_require__.e(/* import() */ 917).then(__nccwpck_require__.bind(__nccwpck_require__, 4917));
        const { hitOf } = await __nccwpck_require__.e(/* import() */ 197).then(__nccwpck_require__.bind(__nccwpck_require__, 5197));
        const standing = await repository?.tree?.paths();
        const paths = standing && new Set(standing);
        const present = facts.filter(({ path }) => paths === undefined || paths.has(path));
        const uses = await Promise.all(present.map(usesOf));
        const { shared, environments } = await readShared(uses.flat(), { declared: policy.environments, touched });
        return { hits: shared.map(hitOf), applied: environments > 1 };
    },
};
const settingsOfOne = /(?:^|[/._-])(?:dev|development|local|stage|staging|stg|uat|qa|prod|prd|production|live)\.(?:env|ya?ml|toml|ini|properties|tfvars|ts)$|(?:^|\/)appsettings\.\w{1,20}\.json$/i;
async function usesOf({ path, uses, workflow }) {
    if (workflow === undefined)
        return uses;
    const { usesOfWorkflow } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(254)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4254));
    return [...uses, ...usesOfWorkflow(path, workflow)];
}

// EXTERNAL MODULE: ./lib/config/policy.js
var policy = __nccwpck_require__(3774);
;// CONCATENATED MODULE: ./lib/environments/accounts.js









const token = /[A-Za-z_][\w.-]{2,100}/g;
const accounts_mostNames = 200;
function accountFactOf(text, found) {
    const { path } = text;
    if (text.where !== 'file' || path === policy/* policyPath */.k1 || (0,dotenv/* isExampleName */.wu)(path))
        return undefined;
    const own = (0,environments_uses/* usesIn */.c)(text, found).map(({ setting, identity, reference, line, startColumn, endColumn }) => ({
        setting,
        identity,
        line,
        startColumn,
        endColumn,
        ...(reference !== undefined && { reference }),
    }));
    const gifts = (0,paths/* isWorkflow */._)(path) ? [...own, ...secretsGiven(text)] : own;
    if (!text.salesloft && gifts.length === 0)
        return undefined;
    if (!environments_uses/* servingKinds */.a.has((0,file_kind/* kindOfFile */.y)(path, text.text)))
        return undefined;
    const names = accounts_namesIn(text);
    if (Object.keys(names).length === 0)
        return undefined;
    return { path, names, gifts, calls: callsIn(text) };
}
const secretGiven = /^[ \t]{0,80}(?:-[ \t]{1,8})?["']?([A-Za-z_]\w{2,100})["']?:[ \t]{1,8}["']?\$\{\{[ \t]{0,8}secrets\.(\w{1,100})[ \t]{0,8}\}\}/gm;
function secretsGiven({ text }) {
    const regionOf = (0,scan_region/* regionsOf */.NV)(text, scan_region/* documentStart */.Qf);
    return [...text.matchAll(secretGiven)]
        .slice(0, accounts_mostNames)
        .map(({ 0: whole, 1: setting = '', 2: secret = '', index }) => {
        const start = index + whole.lastIndexOf(secret);
        const { startLine: line, startColumn, endColumn } = regionOf(start, start + secret.length);
        return { setting, identity: `GitHub secret ${secret}`, reference: secret, line, startColumn, endColumn };
    });
}
function accounts_namesIn({ path, text }) {
    const places = new Map();
    const isComment = (0,comments/* commentsIn */.w)(path, text);
    const regionOf = (0,scan_region/* regionsOf */.NV)(text, scan_region/* documentStart */.Qf);
    const seen = new Set();
    for (const { 0: written, index } of text.matchAll(token)) {
        if (seen.has(written) || isComment(index))
            continue;
        seen.add(written);
        for (const [name, offset] of partsOf(written)) {
            if (places.has(name) || ((0,names/* kindOfName */.f$)(name) === undefined && !(0,names/* namesSalesloft */.g2)(name)))
                continue;
            const { startLine: line, startColumn, endColumn, } = regionOf(index + offset, index + offset + name.length);
            places.set(name, { line, startColumn, endColumn });
        }
        if (places.size >= accounts_mostNames)
            break;
    }
    const detached = JSON.parse(JSON.stringify(Object.fromEntries(places)));
    return detached;
}
function partsOf(written) {
    const dot = written.lastIndexOf('.');
    return dot === -1
        ? [[written, 0]]
        : [
            [written, 0],
            [written.slice(dot + 1), dot + 1],
        ];
}

;// CONCATENATED MODULE: ./lib/environments/account-examples.js

const [reader, writer] = ['SALESLOFT_READ_KEY', 'SALESLOFT_WRITE_KEY'];
const account_examples_policy = { [policy/* policyPath */.k1]: `service-accounts:\n  reader: ${reader}\n  writer: ${writer}\n` };
const both = { ...account_examples_policy, '.env': `${reader}=$(op read 1)\n${writer}=$(op read 2)\n` };
const account_examples_client = (name) => 'const headers = { Authorization: `Bearer ${process.env.' + name + '}` }\n';
const account_examples_read = "await axios.get('https://api.salesloft.com/v2/people.json', { headers })\n";
const write = "await axios.post('https://api.salesloft.com/v2/people.json', person, { headers })\n";
const sync = '.github/workflows/sync.yml';
const account_examples_workflow = (one, two) => `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync\n        env:\n          ${reader}: \${{ secrets.${one} }}\n          ${writer}: \${{ secrets.${two} }}\n`;
const accountExamples = [
    {
        path: 'src/report.ts',
        text: account_examples_client(writer) + account_examples_read,
        hits: 1,
        others: both,
        note: 'the writer\u2019s key for reading only',
    },
    {
        path: 'report.py',
        text: `headers = {"Authorization": f"Bearer {os.environ['${writer}']}"}\npeople = requests.get("https://api.salesloft.com/v2/people", headers=headers)\n`,
        hits: 1,
        others: both,
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client(reader) + write,
        hits: 1,
        others: both,
        note: 'the reader\u2019s key for writing',
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client(writer) + account_examples_read + write,
        hits: 1,
        others: both,
        note: 'one key for both',
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client('SALESLOFT_API_KEY') + account_examples_read + write,
        hits: 1,
        others: both,
        note: 'a key that is neither',
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client(writer) + write,
        hits: 1,
        others: account_examples_policy,
        note: 'nothing uses the reader\u2019s key',
    },
    { path: 'src/report.ts', text: account_examples_client(reader) + account_examples_read, hits: 1, others: account_examples_policy },
    {
        path: '.env.production',
        text: `${reader}={{api-key}}\n${writer}={{api-key}}\n`,
        hits: 1,
        others: account_examples_policy,
        note: 'one key under both names',
    },
    {
        path: '.env.production',
        text: `${reader}={{api-key}}\n`,
        hits: 1,
        others: { ...account_examples_policy, 'deploy/values.yaml': `${writer}: {{api-key}}\n` },
    },
    {
        path: sync,
        text: account_examples_workflow('SALESLOFT_API_KEY', 'SALESLOFT_API_KEY'),
        hits: 1,
        others: account_examples_policy,
        note: 'one secret under both names',
    },
    {
        path: '.env',
        text: `${reader}=op://crm/salesloft/key\n${writer}=op://crm/salesloft/key\n`,
        hits: 1,
        others: account_examples_policy,
        note: 'one reference under both names',
    },
    {
        path: 'src/report.ts',
        text: account_examples_client(writer) + account_examples_read,
        hits: 0,
        note: 'the policy names no service accounts',
    },
    { path: 'src/report.ts', text: account_examples_client(reader) + account_examples_read, hits: 0, others: both },
    { path: 'src/sync.ts', text: account_examples_client(writer) + write, hits: 0, others: both },
    {
        path: 'src/sync.ts',
        text: account_examples_client(reader) + account_examples_read + account_examples_client(writer) + write,
        hits: 0,
        others: account_examples_policy,
        note: 'each key for its own',
    },
    {
        path: '.env.production',
        text: `${reader}={{api-key}}\n${writer}={{api-key-2}}\n`,
        hits: 0,
        others: account_examples_policy,
        note: 'two keys',
    },
    { path: sync, text: account_examples_workflow(reader, writer), hits: 0, others: account_examples_policy },
    {
        path: 'src/client.ts',
        text: "export const client = make('https://api.salesloft.com', process.env." + writer + ')\n',
        hits: 0,
        others: both,
        note: 'calls nothing itself',
    },
    {
        path: 'src/people.ts',
        text: "import { client } from './client'\nawait client.get('https://api.salesloft.com/v2/people.json')\n",
        hits: 0,
        others: both,
        note: 'the key stands elsewhere',
    },
    {
        path: 'tests/report.test.ts',
        text: account_examples_client(writer) + account_examples_read,
        hits: 0,
        others: both,
        note: 'a test',
    },
    {
        path: 'docs/report.md',
        text: account_examples_client(writer) + account_examples_read,
        hits: 0,
        others: both,
        note: 'a document',
    },
    {
        path: 'src/report.ts',
        text: `// ${writer} is for ./sync.ts\n${account_examples_client(reader)}${account_examples_read}`,
        hits: 0,
        others: both,
        note: 'a comment',
    },
    {
        path: '.env.example',
        text: `${reader}=\n`,
        hits: 0,
        others: account_examples_policy,
        note: 'an example',
    },
];

;// CONCATENATED MODULE: ./lib/rules/single-service-account.js



const singleServiceAccount = {
    kind: 'repository',
    id: 'single-service-account',
    severity: 'note',
    title: 'One Salesloft key reads and writes',
    why: 'Most code only reads. If it holds the key that writes, one leak changes and deletes records, and what was done with the key cannot be told from what the jobs do. The policy of this repository asks for two keys (`service-accounts`); without that entry nothing is judged.',
    fix: 'Use the reader\u2019s key where code only reads and the writer\u2019s where it writes, each made in Salesloft with only its scopes, and give the two settings two keys.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/scopes/`,
        'https://csrc.nist.gov/glossary/term/least_privilege',
    ],
    examples: accountExamples,
    selects: () => false,
    collect: accountFactOf,
    applies: (facts, { policy }) => policy.serviceAccounts !== undefined && facts.length > 0,
    judge: async (facts, { policy, repository }) => {
        if (policy.serviceAccounts === undefined)
            return [];
        const { readAccounts } = await __nccwpck_require__.e(/* import() */ 418).then(__nccwpck_require__.bind(__nccwpck_require__, 7418));
        return readAccounts(facts, policy.serviceAccounts, repository?.tree);
    },
};

// EXTERNAL MODULE: ./lib/rotation/facts.js + 1 modules
var facts = __nccwpck_require__(1781);
;// CONCATENATED MODULE: ./lib/rules/stale-key.js



const keys = (lines) => `rotation:\n  keys:\n${lines}`;
const stale_key_workflow = (lines) => `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync\n        env:\n${lines}`;
const staleKey = {
    kind: 'repository',
    id: 'stale-key',
    severity: 'warning',
    title: 'Salesloft key is past its rotation age',
    why: 'A Salesloft key has no expiry of its own: whoever copied it once, from a laptop, a log or a breach, can use it until somebody revokes it. Its age is the only sign.',
    fix: `Rotate it: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft \u2192 Your Applications \u2192 API Keys). Then write the day into \`rotation.keys\` of the policy, or set the secret at GitHub anew (in detail: ${advice/* runbook */.l7}).`,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://docs.github.com/en/rest/actions/secrets',
        'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    ],
    examples: [
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2025-10-02 }\n'),
            hits: 1,
            note: 'on 1 January 2026, as in all examples: 91 days, a warning',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY:\n      created: 2019-03-01\n      rotated: 2025-09-30\n'),
            hits: 1,
            note: 'the later date counts: a warning',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-07-04 }\n'),
            hits: 1,
            note: 'an error: past twice the age',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-07-05 }\n'),
            hits: 1,
            note: 'a warning still: twice the age, and not past it',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-10-03 }\n'),
            hits: 1,
            note: 'a note: due today',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-10-17 }\n'),
            hits: 1,
            note: 'a note: due in fourteen days',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 30\n  due-soon-days: 3\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-11-30 }\n',
            hits: 1,
            note: 'the policy sets the age',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_READ_KEY: { created: 2024-01-01 }\n    SALESLOFT_WRITE_KEY: { created: 2024-02-29 }\n'),
            hits: 2,
            note: 'each key by itself; one was made on a leap day',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    crm.token: { created: 2025-01-01 }\n'),
            hits: 1,
            note: 'whatever its name: the policy says that it is a key',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation: { keys: { "SALESLOFT_API_KEY": { created: 2025-01-01 } } }\n',
            hits: 1,
            note: 'the other way to write YAML',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-01-01 }\n'),
            hits: 1,
            note: 'once, though a workflow uses it too',
            others: {
                '.github/workflows/sync.yml': stale_key_workflow('          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n'),
            },
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 3650\n  due-soon-days: 365\n  keys:\n    SALESLOFT_API_KEY: { created: 2016-06-01 }\n',
            hits: 1,
            note: 'a note: ten years may pass, and nearly have',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2025-10-18 }\n'),
            hits: 0,
            note: '75 days: due in fifteen',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2019-01-01, rotated: 2025-12-31 }\n'),
            hits: 0,
            note: 'old, but replaced yesterday',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2026-01-01 }\n'),
            hits: 0,
            note: 'made today',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 365\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-06-01 }\n',
            hits: 0,
            note: 'young enough for this policy',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  due-soon-days: 0\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-10-04 }\n',
            hits: 0,
            note: 'nobody wants to be told before the day',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 90\n',
            hits: 0,
            note: 'no key is declared',
        },
        { path: policy/* policyPath */.k1, text: 'fail-on: error\n', hits: 0, note: 'nothing about rotation' },
        {
            path: policy/* policyPath */.k1,
            text: keys('    # SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
            hits: 0,
            note: 'a comment',
        },
        {
            path: '.github/workflows/sync.yml',
            text: stale_key_workflow('          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n'),
            hits: 0,
            note: 'nothing says how old it is: the calendar lists it as not known',
        },
        {
            path: 'config/rotation.yml',
            text: keys('    SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
            hits: 0,
            note: 'no policy of this scan',
        },
        {
            path: 'keys.md',
            text: '| SALESLOFT_API_KEY | created: 2019-01-01 |\n',
            hits: 0,
            note: 'a document',
        },
        {
            path: 'settings.yml',
            text: 'salesloft:\n  api_key: ${SALESLOFT_API_KEY}\n  created: 2019-01-01\n',
            hits: 0,
            note: 'a setting with a date of its own',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-12-01 }\n'),
            hits: 0,
            note: 'the key of another repository is its own business',
            others: {
                'packages/api/.github/salesloft-guard.yml': keys('    SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
            },
        },
    ],
    selects: (path) => path === policy/* policyPath */.k1,
    collect: ({ path, text }) => (0,facts/* keyFactsOf */.Q)(path, text),
    applies: (facts, { policy, secrets, found, repository }) => {
        const declares = Object.keys(policy.rotation.keys).length > 0;
        return facts.length > 0 || (repository !== undefined && (declares || found.length > 0 || !!secrets));
    },
    judge: async (facts, judging) => {
        const { knownFrom } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 1781));
        const { rotationEntries } = await __nccwpck_require__.e(/* import() */ 624).then(__nccwpck_require__.bind(__nccwpck_require__, 2624));
        const { messageOf, severityOf } = await __nccwpck_require__.e(/* import() */ 203).then(__nccwpck_require__.bind(__nccwpck_require__, 7584));
        const { secrets = [], notes = [] } = (await judging.secrets?.()) ?? {};
        const rotation = rotationEntries(knownFrom(facts, judging, secrets));
        const hits = rotation.flatMap((entry) => {
            const severity = severityOf(entry);
            const isGone = entry.fingerprint !== undefined && entry.path === null;
            if (severity === undefined || isGone)
                return [];
            const message = messageOf(entry, judging.policy.rotation.maxAgeDays);
            return [{ ...stale_key_placeOf(entry), severity, message, introduced: false }];
        });
        return { hits, applied: rotation.some(({ date }) => date !== null), rotation, notices: notes };
    },
};
function stale_key_placeOf({ key, holder = '', path, line, fingerprint }) {
    const identity = fingerprint === undefined ? `key ${key} ${holder}` : `leaked ${fingerprint}`;
    return { path: path ?? policy/* policyPath */.k1, line: line ?? 1, identity };
}

;// CONCATENATED MODULE: ./lib/rules/url-credential.js



const address = /(?:\/\/([^\s"'<>`/@]{1,512})@)?(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,63}\.){0,4}(?:dev|qa)?salesloft\.com(?::\d{1,5})?(?![\w.-]{0,253}\.[a-z])(?:(?:[/?#]|%2F|%3F)[^\s"'<>`]{0,4096})?/gi;
const url_credential_parameter = /(?:[?&#]|%3F|%26|&amp;|\\u0026)((?:api|access|refresh|auth|oauth|bearer|client|app|application|user)?[_.-]?(?:key|token|secret|password|passwd|credential|bearer|auth|apikey))(?:=|%3D|\\u003d)([^\s"'<>`&#%\\{}$]{8,4096})/gi;
const urlCredential = {
    kind: 'text',
    id: 'url-credential',
    severity: 'error',
    title: 'Credential inside a Salesloft URL',
    why: 'A URL ends up in logs, proxies, browser histories and referrers, and here in a repository. Salesloft takes credentials in the Authorization header only.',
    fix: `${advice/* rotateKey */.h6} Send it in the Authorization header, never in the URL.`,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`],
    examples: [
        {
            path: 'a.py',
            text: 'get("https://api.salesloft.com/v2/people.json?API_KEY={{hex-64}}")',
            hits: 1,
            note: 'a key without its prefix',
        },
        {
            path: 'a.sh',
            text: 'curl "https://api.salesloft.com/v2/me?per_page=1&access_token={{token}}"',
            hits: 1,
        },
        { path: 'a.sh', text: 'curl https://sync:{{password}}@api.salesloft.com/v2/me', hits: 1 },
        { path: 'a.sh', text: "curl -u '{{hex-64}}:' https://api.salesloft.com/v2/me", hits: 1 },
        {
            path: 'a.py',
            text: 'get(f"https://api.salesloft.com/v2/people.json?api_key={key}")',
            hits: 0,
            note: 'built by code',
        },
        {
            path: 'a.html',
            text: '<script src="https://cdn-sdr.salesloft.com/sdr-{{hex-64}}.js">',
            hits: 0,
            note: 'an asset',
        },
        {
            path: 'a.md',
            text: 'https://accounts.salesloft.com/oauth/authorize?client_id={{hex-64}}&response_type=code',
            hits: 0,
            note: 'a public id',
        },
    ],
    find: (text) => (text.salesloft ? [...credentialsIn(text), ...userOptions(text)] : []),
};
const userOption = /(?:^|\s)(?:-u|--user)[ =]?(["']?)([^\s"'<>]{8,512})\1/g;
function* userOptions(text) {
    for (const match of text.text.matchAll(userOption)) {
        if ((0,context/* nearestOwner */.Aj)(text.text, text.mentions(), match.index, false) !== 'salesloft')
            continue;
        const user = match[2] ?? '';
        const secret = user.endsWith(':') ? user.slice(0, -1) : user.slice(user.indexOf(':') + 1);
        const start = match.index + match[0].lastIndexOf(secret);
        if (strengthOf(secret) !== 'none')
            yield { start, end: start + secret.length, secret, confidence: 'high' };
    }
}
function* credentialsIn({ text }) {
    for (const match of text.matchAll(address)) {
        const user = match[1];
        if (user !== undefined)
            yield* userInfo(user, match.index + 2);
        for (const found of match[0].matchAll(url_credential_parameter)) {
            const secret = found[2] ?? '';
            const end = match.index + found.index + found[0].length;
            if (strengthOf(secret) !== 'none')
                yield { start: end - secret.length, end, secret, confidence: 'high' };
        }
    }
}
function* userInfo(user, start) {
    const secret = user.slice(user.indexOf(':') + 1);
    const end = start + user.length;
    if (strengthOf(secret) !== 'none')
        yield { start: end - secret.length, end, secret, confidence: 'high' };
}

// EXTERNAL MODULE: ./lib/webhooks/languages.js
var languages = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./lib/webhooks/rule.js


function webhookRule(facts) {
    return {
        ...facts,
        kind: 'repository',
        selects: () => false,
        collect: candidate,
        judge: async (seeds, judging) => {
            const { verdicts, left } = await assessed(seeds, judging);
            const hits = verdicts.filter(({ ruleId }) => ruleId === facts.id).map(rule_hitOf);
            return facts.id === 'webhook-unverified' && left > 0 ? { hits, notices: [leftOver(left)] } : { hits };
        },
        applies: async (seeds, judging) => {
            const { handlers, verdicts } = await assessed(seeds, judging);
            return handlers > 0 || verdicts.length > 0;
        },
    };
}
const candidates = new WeakMap();
function candidate(scanned) {
    const { path, text, salesloft, where } = scanned;
    if (!salesloft || where !== 'file' || (0,languages/* languageOf */.e)(path) === undefined)
        return undefined;
    if (!/hook|hmac|x[-_]?salesloft/i.test(text) && !/hook/i.test(path))
        return undefined;
    const known = candidates.get(scanned) ?? { path, text };
    candidates.set(scanned, known);
    return known;
}
const assessments = new WeakMap();
const nothing = { handlers: 0, verdicts: [], left: 0 };
const leftOver = (files) => `${files} files that speak of Salesloft webhooks were searched for credentials but not judged as handlers: there is more such code than one run reads. Scan a folder of it by itself.`;
function assessed(seeds, judging) {
    const known = assessments.get(judging);
    if (known !== undefined)
        return known;
    const isIdle = seeds.length === 0 && judging.policy.webhooks.handlers.length === 0;
    const result = isIdle ? Promise.resolve(nothing) : assessedAnew(seeds, judging);
    assessments.set(judging, result);
    return result;
}
async function assessedAnew(seeds, judging) {
    const { assess } = await __nccwpck_require__.e(/* import() */ 739).then(__nccwpck_require__.bind(__nccwpck_require__, 4739));
    return assess(seeds, judging);
}
function rule_hitOf({ path, span, text, message, identity, confidence, severity }) {
    const region = (0,scan_region/* regionsOf */.NV)(text, scan_region/* documentStart */.Qf)(span.start, span.end);
    const isOneLine = region.startLine === region.endLine;
    const lineEnd = text.indexOf('\n', span.start);
    const end = isOneLine
        ? region.endColumn
        : region.startColumn + Math.max(0, (lineEnd === -1 ? span.end : lineEnd) - span.start);
    return {
        path,
        identity,
        message,
        confidence,
        line: region.startLine,
        startColumn: region.startColumn,
        endColumn: end,
        source: { text, start: span.start },
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/webhook-parsed-body.js


const webhookParsedBody = webhookRule({
    id: 'webhook-parsed-body',
    severity: 'warning',
    title: 'Salesloft webhook signature checked over a parsed body',
    why: 'The signature is over the exact bytes. A body that was parsed and written again differs in spaces, escapes or the order of keys, so real deliveries fail, now and then or always, until somebody switches the check off.',
    fix: 'Keep the raw body (express.raw, request.get_data(), request.raw_post, php://input) and hash that; parse it after the check.',
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`],
    examples: [
        {
            path: 'src/hook.js',
            text: "app.post('/webhooks/salesloft', (req, res) => {\n  const want = crypto.createHmac('sha1', token).update(JSON.stringify(req.body)).digest('hex')\n  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  save(req.body)\n})\n",
            hits: 1,
        },
        {
            path: 'src/hook.js',
            text: "app.post('/webhooks/salesloft', express.raw({ type: '*/*' }), (req, res) => {\n  const want = crypto.createHmac('sha1', token).update(req.body).digest('hex')\n  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  queue.push(JSON.stringify(JSON.parse(req.body)))\n})\n",
            hits: 0,
            note: 'written again, but not for the signature',
        },
        {
            path: 'app.py',
            text: '@app.post("/webhooks/salesloft")\ndef salesloft():\n    want = hmac.new(TOKEN, json.dumps(request.json).encode(), hashlib.sha1).hexdigest()\n    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):\n        abort(401)\n    save(request.json)\n',
            hits: 1,
        },
        {
            path: 'hook.php',
            text: "<?php\n$event = json_decode(file_get_contents('php://input'), true);\n$want = hash_hmac('sha1', json_encode($event), getenv('SALESLOFT_TOKEN'));\nif (!hash_equals($want, $_SERVER['HTTP_X_SALESLOFT_SIGNATURE'])) {\n  http_response_code(401);\n  exit;\n}\nstore($event);\n",
            hits: 1,
        },
        {
            path: 'hook.go',
            text: 'package hook\n\nfunc SalesloftWebhook(w http.ResponseWriter, r *http.Request) {\n\tvar event Event\n\tjson.NewDecoder(r.Body).Decode(&event)\n\tbody, _ := json.Marshal(event)\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\tif !hmac.Equal(mac.Sum(nil), unhex(r.Header.Get("X-Salesloft-Signature"))) {\n\t\tw.WriteHeader(401)\n\t\treturn\n\t}\n\tstore.Save(event)\n}\n',
            hits: 1,
        },
        {
            path: 'app.py',
            text: '@app.post("/webhooks/salesloft")\ndef salesloft():\n    want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()\n    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):\n        abort(401)\n    queue.put(json.dumps(request.json))\n',
            hits: 0,
            note: 'written again for a queue',
        },
        {
            path: 'hook.php',
            text: "<?php\n$raw = file_get_contents('php://input');\n$want = hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN'));\nif (!hash_equals($want, $_SERVER['HTTP_X_SALESLOFT_SIGNATURE'])) {\n  http_response_code(401);\n  exit;\n}\nstore(json_decode($raw));\n",
            hits: 0,
        },
    ],
});

;// CONCATENATED MODULE: ./lib/rules/webhook-token.js


const webhookToken = {
    kind: 'text',
    id: 'webhook-token',
    severity: 'error',
    title: 'Salesloft webhook callback token',
    why: 'The callback token is the key of every webhook signature: who knows it can send events that your handler takes for genuine.',
    fix: advice/* rotateWebhook */.Bj,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`],
    examples: [
        { path: 'hook.ts', text: 'const SALESLOFT_WEBHOOK_SECRET = "{{token}}"', hits: 1 },
        {
            path: 'subscribe.py',
            text: 'requests.post("https://api.salesloft.com/v2/webhook_subscriptions", json={"callback_token": "{{token}}"})',
            hits: 1,
        },
        {
            path: 'values.yaml',
            text: 'salesloft:\n  webhook:\n    callbackToken: {{password}}\n',
            hits: 1,
            note: 'a chosen word',
        },
        {
            path: 'hook.ts',
            text: "hmac('sha1', process.env.SALESLOFT_WEBHOOK_SECRET)",
            hits: 0,
            note: 'read from the environment',
        },
        {
            path: 'docs.md',
            text: '`"callback_token": "your_salesloft_callback_token"`',
            hits: 0,
            note: 'a placeholder',
        },
        {
            path: 'stripe.ts',
            text: 'salesloft()\nconst STRIPE_WEBHOOK_SECRET = "{{token}}"',
            hits: 0,
            note: "another vendor's",
        },
    ],
    find: (text) => credentialsOf(text, ['webhook']),
};

;// CONCATENATED MODULE: ./lib/rules/webhook-unsafe-compare.js


const webhookUnsafeCompare = webhookRule({
    id: 'webhook-unsafe-compare',
    severity: 'warning',
    title: 'Salesloft webhook signature compared unsafely',
    why: 'A plain comparison stops at the first character that differs, and the time it takes tells how many were right. A constant-time one that throws on unequal lengths turns a short signature into a crash.',
    fix: 'Compare in constant time: crypto.timingSafeEqual after comparing the lengths, hmac.compare_digest, secure_compare, hash_equals, hmac.Equal, MessageDigest.isEqual, CryptographicOperations.FixedTimeEquals.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`,
        'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
        'https://cwe.mitre.org/data/definitions/208.html',
    ],
    examples: [
        {
            path: 'hook.py',
            text: 'def verify_salesloft(body, signature):\n    return hmac.new(TOKEN, body, hashlib.sha1).hexdigest() == signature\n',
            hits: 1,
        },
        {
            path: 'hook.ts',
            text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest()\n  return timingSafeEqual(want, Buffer.from(signature, 'hex'))\n}\n",
            hits: 1,
            note: 'throws where the lengths differ',
        },
        {
            path: 'hook.ts',
            text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest()\n  const got = Buffer.from(signature, 'hex')\n  return got.length === want.length && timingSafeEqual(want, got)\n}\n",
            hits: 0,
        },
        {
            path: 'hook.rb',
            text: "post '/webhooks/salesloft' do\n  body = request.body.read\n  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)\n  halt 401 unless want == request.env['HTTP_X_SALESLOFT_SIGNATURE']\n  process(body)\nend\n",
            hits: 1,
        },
        {
            path: 'hook.php',
            text: "<?php\n$raw = file_get_contents('php://input');\nif (hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN')) != $_SERVER['HTTP_X_SALESLOFT_SIGNATURE']) {\n  http_response_code(401);\n  exit;\n}\nstore($raw);\n",
            hits: 1,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body []byte, signature string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hex.EncodeToString(mac.Sum(nil)) == signature\n}\n',
            hits: 1,
        },
        {
            path: 'Verifier.java',
            text: 'class SalesloftVerifier {\n  boolean verify(byte[] body, String signature) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA1");\n    mac.init(key);\n    return hex(mac.doFinal(body)).equals(signature);\n  }\n}\n',
            hits: 1,
        },
        {
            path: 'hook.rb',
            text: "post '/webhooks/salesloft' do\n  body = request.body.read\n  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)\n  halt 401 unless Rack::Utils.secure_compare(want, request.env['HTTP_X_SALESLOFT_SIGNATURE'].to_s)\n  process(body)\nend\n",
            hits: 0,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body []byte, signature string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(signature))\n}\n',
            hits: 0,
        },
        {
            path: 'hook.ts',
            text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest('hex')\n  try {\n    return timingSafeEqual(Buffer.from(want), Buffer.from(signature))\n  } catch {\n    return false\n  }\n}\n",
            hits: 0,
            note: 'what it throws is a refusal',
        },
    ],
});

;// CONCATENATED MODULE: ./lib/rules/webhook-unverified.js


const webhookUnverified = webhookRule({
    id: 'webhook-unverified',
    severity: 'error',
    title: 'Salesloft webhook handler without a signature check',
    why: 'The address of a webhook is no secret. Whoever knows it can send events that never happened: new people, replies, calls, deleted records.',
    fix: 'Before anything else compute the hex HMAC-SHA1 of the raw body, keyed with the callback token, compare it with the x-salesloft-signature header in constant time, and answer 401 where it differs, is missing, or no token is configured.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`,
        'https://cwe.mitre.org/data/definitions/345.html',
    ],
    examples: [
        {
            path: 'src/hooks.js',
            text: "app.post('/webhooks/salesloft', express.json(), async (req, res) => {\n  await save(req.body)\n  res.sendStatus(200)\n})\n",
            hits: 1,
            note: 'nothing is checked',
        },
        {
            path: 'src/verify.ts',
            text: "export function verifySalesloft(req) {\n  const secret = process.env.SALESLOFT_WEBHOOK_SECRET\n  if (!secret) return true\n  const want = createHmac('sha1', secret).update(req.rawBody).digest('hex')\n  return safeCompare(want, req.get('x-salesloft-signature'))\n}\n",
            hits: 1,
            note: 'an unset secret lets everything through',
        },
        {
            path: 'app.py',
            text: '@app.route("/webhooks/salesloft", methods=["POST"])\ndef salesloft():\n    process(request.get_json())\n    return "", 204\n',
            hits: 1,
        },
        {
            path: 'app/controllers/salesloft_webhooks_controller.rb',
            text: 'class SalesloftWebhooksController < ApplicationController\n  def create\n    SyncJob.perform_later(params.to_unsafe_h)\n    head :ok\n  end\nend\n',
            hits: 1,
        },
        {
            path: 'hook.php',
            text: "<?php\n$event = $_SERVER['HTTP_X_SALESLOFT_EVENT'];\nstore($event, json_decode(file_get_contents('php://input'), true));\n",
            hits: 1,
        },
        {
            path: 'hook.go',
            text: 'package hook\n\nfunc Salesloft(w http.ResponseWriter, r *http.Request) {\n\tbody, _ := io.ReadAll(r.Body)\n\tif !verify(body, r.Header.Get("X-Salesloft-Signature")) {\n\t\thttp.Error(w, "no", http.StatusUnauthorized)\n\t}\n\tprocess(body)\n}\n\nfunc verify(body []byte, given string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), unhex(given))\n}\n',
            hits: 1,
            note: 'the refusal does not end the handler',
        },
        {
            path: 'Hook.java',
            text: '@RestController\nclass Hook {\n  @PostMapping("/webhooks/salesloft")\n  void receive(@RequestBody Event event) { service.process(event); }\n}\n',
            hits: 1,
        },
        {
            path: 'src/hooks.ts',
            text: "import { verify } from './verify'\napp.post('/webhooks/salesloft', express.raw({ type: '*/*' }), async (req, res) => {\n  if (!verify(req.body, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  await save(JSON.parse(req.body))\n  res.sendStatus(200)\n})\n",
            others: {
                'src/verify.ts': "export function verify(body, given) {\n  const want = createHmac('sha1', process.env.CALLBACK_TOKEN).update(body).digest()\n  const got = Buffer.from(given, 'hex')\n  return got.length === want.length && timingSafeEqual(got, want)\n}\n",
            },
            hits: 0,
            note: 'the helper checks',
        },
        {
            path: 'src/subscribe.ts',
            text: "await salesloft.post('/v2/webhook_subscriptions', { callback_url: `${base}/webhooks/salesloft`, event_type: 'person_created' })\n",
            hits: 0,
            note: 'registers, receives nothing',
        },
        {
            path: 'src/app.ts',
            text: "app.post('/webhooks/salesloft', verifySalesloftSignature, receive)\nfunction receive(req, res) { save(req.body); res.end() }\n",
            hits: 0,
            note: 'the check may stand in a package',
        },
        {
            path: 'send.sh.ts',
            text: "await fetch(url, { headers: { 'x-salesloft-signature': sign(body) }, method: 'POST', body })\n",
            hits: 0,
            note: 'a sender',
        },
    ],
});

;// CONCATENATED MODULE: ./lib/rules/webhook-wrong-digest.js


const webhookWrongDigest = webhookRule({
    id: 'webhook-wrong-digest',
    severity: 'warning',
    title: 'Salesloft webhook signature checked with the wrong digest',
    why: 'Salesloft signs with HMAC-SHA1. A handler that computes anything else rejects every real delivery, and the usual way out is to switch the check off.',
    fix: 'Compute HMAC-SHA1 of the raw body, keyed with the callback token, in hex. There is no weakness of SHA-1 that matters inside an HMAC.',
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`],
    examples: [
        {
            path: 'src/salesloft-webhook.ts',
            text: "import crypto from 'crypto'\n\nfunction verifyWebhookSignature(payload: string, signature: string, secret: string): boolean {\n  const expected = crypto.createHmac('sha256', secret).update(payload).digest('hex')\n  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))\n}\n",
            hits: 1,
            note: 'a sample that many follow',
        },
        {
            path: 'hook.rb',
            text: "def verify_salesloft(body, signature)\n  expected = OpenSSL::HMAC.hexdigest('SHA256', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)\n  Rack::Utils.secure_compare(expected, signature)\nend\n",
            hits: 1,
        },
        {
            path: 'hook.rb',
            text: "def verify_salesloft(body, signature)\n  expected = OpenSSL::HMAC.hexdigest('SHA1', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)\n  Rack::Utils.secure_compare(expected, signature)\nend\n",
            hits: 0,
        },
        {
            path: 'hooks.py',
            text: 'def verify_stripe(body, signature):\n    want = hmac.new(STRIPE_KEY, body, hashlib.sha256).hexdigest()\n    return hmac.compare_digest(want, signature)\n\n# salesloft comes next\n',
            hits: 0,
            note: "another vendor's",
        },
        {
            path: 'hooks.py',
            text: 'def verify_salesloft(body, signature):\n    want = hmac.new(TOKEN, body, hashlib.sha512).hexdigest()\n    return hmac.compare_digest(want, signature)\n',
            hits: 1,
        },
        {
            path: 'Verify.php',
            text: "<?php\nfunction verifySalesloft($body, $signature) {\n  return hash_equals(hash_hmac('sha256', $body, getenv('SALESLOFT_CALLBACK_TOKEN')), $signature);\n}\n",
            hits: 1,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body, signature []byte) bool {\n\tmac := hmac.New(sha256.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), signature)\n}\n',
            hits: 1,
        },
        {
            path: 'Verifier.java',
            text: 'class SalesloftVerifier {\n  boolean verify(byte[] body, byte[] signature) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA256");\n    mac.init(key);\n    return MessageDigest.isEqual(mac.doFinal(body), signature);\n  }\n}\n',
            hits: 1,
        },
        {
            path: 'Verifier.cs',
            text: 'class SalesloftVerifier {\n  public bool Verify(byte[] body, byte[] signature) {\n    using var hmac = new HMACSHA256(_key);\n    return CryptographicOperations.FixedTimeEquals(hmac.ComputeHash(body), signature);\n  }\n}\n',
            hits: 1,
        },
        {
            path: 'hooks.py',
            text: 'def verify_salesloft(body, signature):\n    want = hmac.new(TOKEN, body, hashlib.sha1).hexdigest()\n    return hmac.compare_digest(want, signature)\n',
            hits: 0,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body, signature []byte) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), signature)\n}\n',
            hits: 0,
        },
        {
            path: 'src/send.ts',
            text: "export const sign = (body) => createHmac('sha256', partnerKey).update(body).digest('hex')\nawait fetch(partner, { method: 'POST', headers: { 'x-partner-signature': sign(event) }, body: event }) // salesloft event\n",
            hits: 0,
            note: 'signs for another',
        },
    ],
});

// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __nccwpck_require__(4115);
;// CONCATENATED MODULE: ./lib/rules/workflow-secret-exposure.js




const step = (lines) => `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`;
const withKey = '        env:\n          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n';
const commit = 'a'.repeat(40);
const workflowSecretExposure = {
    kind: 'repository',
    id: 'workflow-secret-exposure',
    severity: 'error',
    title: 'Workflow exposes a Salesloft secret',
    why: 'A secret that a workflow prints stays in logs that everybody with read access can open, and one that it hands to code of others leaves with the next change of that code: GitHub masks the exact value only, and only in logs.',
    fix: `Give the secret as an environment variable to the one step that needs it, print nothing of it, pin the actions that receive it to a full commit id, and never run the code of a pull request beside it. If the workflow has run: ${advice/* rotateWhatWasExposed */.Do.charAt(0).toLowerCase()}${advice/* rotateWhatWasExposed */.Do.slice(1)}`,
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use',
        'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
        'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    ],
    examples: [
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: echo "key $SALESLOFT_API_KEY"\n${withKey}`),
            hits: 1,
            note: 'printed',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - run: curl -H "Authorization: Bearer ${{ secrets.SALESLOFT_API_KEY }}" https://api.salesloft.com/v2/me\n'),
            hits: 1,
            note: 'a warning: pasted into the script',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          env | sort\n          ./sync\n${withKey}`),
            hits: 1,
            note: 'the whole environment is printed',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          set -x\n          ./sync --key "$SALESLOFT_API_KEY"\n${withKey}`),
            hits: 1,
            note: 'commands are traced',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - uses: someone/crm-sync@v2\n        with:\n          token: ${{ secrets.SALESLOFT_TOKEN }}\n'),
            hits: 1,
            note: 'an action of others that can change',
        },
        {
            path: '.github/workflows/sync.yml',
            text: `on: push\nenv: &key\n  KEY: \${{ secrets.SALESLOFT_API_KEY }}\njobs:\n  a:\n    steps:\n      - run: npm ci\n      - run: npm run sync\n`,
            hits: 1,
            note: 'a warning: every step receives it',
        },
        {
            path: '.github/workflows/check.yml',
            text: `on: pull_request_target\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm test\n${withKey}`,
            hits: 1,
            note: "a pull request's code runs beside it",
        },
        {
            path: '.github/workflows/release.yml',
            text: 'on: push\njobs:\n  deploy:\n    uses: someone/workflows/.github/workflows/deploy.yml@main\n    secrets: inherit\n',
            hits: 1,
            note: 'another workflow shows that there is a Salesloft secret to inherit',
            others: { '.github/workflows/sync.yml': step(`      - run: ./sync\n${withKey}`) },
        },
        {
            path: 'actions/sync/action.yml',
            text: 'inputs:\n  salesloft-api-key:\n    required: true\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo "${{ inputs.salesloft-api-key }}"\n',
            hits: 1,
            note: 'a composite action',
        },
        {
            path: '.github/workflows/sync.yml',
            text: '{% if crm %}\nenv: ${{ secrets.SALESLOFT_API_KEY }}\n\tsteps: [\n',
            hits: 1,
            note: 'a note: a template cannot be judged',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: ./sync\n${withKey}`),
            hits: 0,
            note: 'the one step that needs it',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          if [ -z "$SALESLOFT_API_KEY" ]; then echo "SALESLOFT_API_KEY is not set"; fi\n          echo "\${SALESLOFT_API_KEY:+set} \${#SALESLOFT_API_KEY}"\n${withKey}`),
            hits: 0,
            note: 'presence and length',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: echo "$SALESLOFT_API_KEY" | ./login --password-stdin\n${withKey}`),
            hits: 0,
            note: 'piped, not printed',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          echo "::add-mask::$SALESLOFT_API_KEY"\n          echo "SALESLOFT_API_KEY=$SALESLOFT_API_KEY" > .env\n${withKey}`),
            hits: 0,
            note: 'a mask, and a file',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - uses: someone/crm-sync@${commit} # v2\n        with:\n          token: \${{ secrets.SALESLOFT_TOKEN }}\n`),
            hits: 0,
            note: 'pinned',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - uses: ./actions/sync\n        with:\n          token: ${{ secrets.SALESLOFT_TOKEN }}\n      - uses: actions/github-script@v8\n        env:\n          KEY: ${{ secrets.SALESLOFT_TOKEN }}\n'),
            hits: 0,
            note: "the repository's own and GitHub's",
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - uses: someone/notify@v1\n        with:\n          token: ${{ secrets.SLACK_TOKEN }}\n          text: salesloft sync\n      - run: echo ${{ secrets.SALESLOFT_CLIENT_ID }} ${{ vars.SALESLOFT_URL }}\n'),
            hits: 0,
            note: "another vendor's, and what is public",
        },
        {
            path: '.github/workflows/check.yml',
            text: `on: pull_request_target\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n      - run: npm test\n${withKey}`,
            hits: 0,
            note: 'the base is checked out',
        },
        {
            path: '.github/workflows/check.yml',
            text: `on: pull_request\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm test\n${withKey}`,
            hits: 0,
            note: 'changes from forks get no secrets there',
        },
        {
            path: '.github/workflows/release.yml',
            text: 'on: push\njobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    secrets: inherit\n',
            hits: 0,
            note: 'within the repository',
            others: { '.github/workflows/sync.yml': step(`      - run: ./sync\n${withKey}`) },
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - if: \${{ secrets.SALESLOFT_API_KEY != '' }}\n        run: |\n          # echo $SALESLOFT_API_KEY\n          echo 'use $SALESLOFT_API_KEY'\n${withKey}`),
            hits: 0,
            note: 'a condition, a comment, single quotes',
        },
        {
            path: 'deploy/values.yml',
            text: 'run: echo ${{ secrets.SALESLOFT_API_KEY }}\n',
            hits: 0,
            note: 'no workflow',
        },
    ],
    selects: paths/* isWorkflow */._,
    collect: ({ path, text }) => ((0,paths/* isWorkflow */._)(path) || (0,paths/* isAction */.v)(path)) && (names/* salesloftWord */.Y9.test(text) || /inherit/.test(text))
        ? { path, text }
        : undefined,
    collectPart({ path, text }) {
        const secret = (0,paths/* isWorkflow */._)(path) || (0,paths/* isAction */.v)(path) ? (0,secrets/* namedSecret */.kW)(text) : undefined;
        return secret && { path, text: text.slice(secret.start, secret.end), isPart: true };
    },
    judge: async (sources, { repository }) => {
        const latest = [...new Map(sources.map((source) => [source.path, source])).values()];
        if (!latest.some(({ text }) => names/* salesloftWord */.Y9.test(text)))
            return [];
        const { judgeWorkflow } = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(584)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3584));
        const surroundings = {
            owner: repository?.owner,
            namesSalesloft: latest.some(({ text }) => (0,secrets/* namedSecret */.kW)(text)),
        };
        return latest.flatMap(({ path, text, isPart = false }) => judgeWorkflow(text, { ...surroundings, isPart }).map(({ region, identity, ...said }) => {
            const { startLine: line, startColumn, endLine, endColumn } = region;
            const place = { line, startColumn, endColumn: endLine === line ? endColumn : startColumn };
            return { ...said, path, identity: `${path}\0${identity}`, ...(isPart ? {} : place) };
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/index.js






















const textRules = [
    apiKey,
    urlCredential,
    clientExposedKey,
    webhookToken,
    oauthClientSecret,
    oauthToken,
    bearerToken,
    credentialAssignment,
    insecureTransport,
    credentialLogged,
    dotenvCommitted,
];
const repositoryRules = [
    dotenvNotIgnored,
    workflowSecretExposure,
    auditLogMissing,
    staleKey,
    webhookUnverified,
    webhookWrongDigest,
    webhookParsedBody,
    webhookUnsafeCompare,
    excessiveScope,
    sharedEnvironmentKey,
    singleServiceAccount,
];
const rules = [...textRules, ...repositoryRules];
function ruleOf(id) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined)
        throw new Error(`No rule is called ${id}`);
    return rule;
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

/***/ 8680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ fails),
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/coverage.js
var coverage = __nccwpck_require__(3773);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __nccwpck_require__(452);
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
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __nccwpck_require__(5777);
// EXTERNAL MODULE: ./lib/scan/decode.js + 1 modules
var scan_decode = __nccwpck_require__(7906);
// EXTERNAL MODULE: ./lib/scan/literal.js
var literal = __nccwpck_require__(130);
// EXTERNAL MODULE: ./lib/scan/literals.js + 3 modules
var literals = __nccwpck_require__(7882);
// EXTERNAL MODULE: ./lib/scan/names.js
var names = __nccwpck_require__(5625);
// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var scan_prefilter = __nccwpck_require__(5884);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __nccwpck_require__(3833);
// EXTERNAL MODULE: ./lib/scan/value-text.js
var value_text = __nccwpck_require__(1746);
;// CONCATENATED MODULE: ./lib/scan/value-beside.js


const nameKey = /(?:\\{0,3}["']?\b(?:name|key|id|Name|Key|variable|variable_name|env_var|envVar|secretName|field|label|parameter|property|ParameterKey|OptionName|setting|attribute|title)\\{0,3}["']?[ \t]*[:=][ \t]*\\{0,3}["'`]?|--(?:name|secret-id|secret-name|key|parameter-name)[ =]+["']?|\b(?:variable|resource|data|output|local)[ \t]+(?:"[\w-]{1,80}"[ \t]+)?")(?:[\w$.:/ -]{0,80})$/;
const valueKey = /(?<![\w$.-])\\{0,3}["']?(?:value|defaultValue|default_value|default|Value|initialValue|currentValue|current_value|initial_value|secret_string|secret|content|stringValue|ParameterValue|plaintext|plaintext_value|text|val|literal|password|body)\\{0,3}["']?[ \t]*[:=][ \t]*|--(?:value|secret-string|string-value|text|body)[ =]+/gi;
const widestObject = 700;
function valueBeside(text, nameStart, nameEnd) {
    const isNamed = nameKey.test(text.slice(Math.max(0, nameStart - 130), nameStart));
    if (!isNamed && !opensBlock.test(text.slice(nameEnd, nameEnd + 40)))
        return undefined;
    const [from, to] = isNamed
        ? objectAround(text, nameStart, nameEnd)
        : [nameStart, endOfBlock(text, nameStart, nameEnd)];
    for (const [start, end] of [
        [nameEnd, to],
        [from, nameStart],
    ]) {
        const part = text.slice(start, end);
        for (const match of part.matchAll(valueKey)) {
            const at = start + match.index + match[0].length;
            const quoted = (0,value_text/* quotedAt */.oL)(text, at);
            if (quoted !== undefined)
                return quoted;
            const bare = (0,value_text/* bareAt */.eQ)(text, { nameStart: start + match.index, at, operators: ':' });
            if (bare !== undefined)
                return bare;
        }
    }
    return undefined;
}
const opensBlock = /^\\{0,3}["']?[ \t]*(?::[ \t]*\r?\n|[:=]?[ \t]*\{)/;
function endOfBlock(text, nameStart, nameEnd) {
    const limit = Math.min(text.length, nameEnd + widestObject);
    const brace = /^\\{0,3}["']?[ \t]*[:=]?[ \t]*\{/.test(text.slice(nameEnd, nameEnd + 40));
    if (brace)
        return closingBrace(text, nameEnd, limit);
    const level = /^[ \t]*/.exec(text.slice((0,region/* lineStartBefore */.GR)(text, nameStart, 200), nameStart))?.[0].length ?? 0;
    const block = text.slice(nameEnd, limit);
    for (let at = block.indexOf('\n'); at !== -1; at = block.indexOf('\n', at + 1)) {
        const indent = /^[ \t]*/.exec(text.slice(nameEnd + at + 1, nameEnd + at + 200))?.[0].length ?? 0;
        if (indent <= level)
            return nameEnd + at;
    }
    return limit;
}
function closingBrace(text, from, limit) {
    let depth = 0;
    for (let at = from; at < limit; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return limit;
}
const newline = 10;
const lessThan = 60;
const opens = table('{[(');
const closing = table('}])>');
function table(characters) {
    const members = new Uint8Array(128);
    for (const character of characters)
        members[character.charCodeAt(0)] = 1;
    return members;
}
function objectAround(text, nameStart, nameEnd) {
    let from = nameStart;
    let depth = 0;
    const first = Math.max(0, nameStart - widestObject);
    for (; from > first; from--) {
        const code = text.charCodeAt(from - 1);
        if (closing[code] === 1)
            depth++;
        if ((opens[code] === 1 || code === lessThan) && depth-- === 0)
            break;
        if (code === newline &&
            (/^[ \t]*-[ \t]/.test(text.slice(from, from + 40)) || /^[ \t]*\r?\n/.test(text.slice(from, from + 40))))
            break;
    }
    let to = nameEnd;
    depth = 0;
    const last = Math.min(text.length, nameEnd + widestObject);
    for (; to < last; to++) {
        const code = text.charCodeAt(to);
        if (opens[code] === 1)
            depth++;
        if (closing[code] === 1 && depth-- <= 0)
            break;
        if (code === newline &&
            depth <= 0 &&
            /^(?:[ \t]*-[ \t]|[ \t]*\r?\n|\S)/.test(text.slice(to + 1, to + 40)))
            break;
    }
    return [from, to];
}

;// CONCATENATED MODULE: ./lib/scan/value-after.js

const closers = /(?:\\{0,3}["'`]|[\])!]|\*\*){0,5}/y;
const closersInBraces = /(?:\\{0,3}["'`]|[\])!}]|\*\*){0,5}/y;
const operator = /[ \t]*(?:===?|!==?|=>|:=|::|\?\?=?|\|\|=?|\?:|<-|->|=~|\+=|\?=|:-|:\+?=|\u2192|[:=,?([]|\{(?! ?get;)|\|(?![-+]?\r?\n|\w{0,8}\|)|\b(?:or|is|was)\b|<\/?[\w:.-]{1,60}(?:[ \t][^<>\n]{0,120})?>|>(?=[^\s<+-]|<!\[CDATA)|\.(?:unwrap_or|unwrap_or_else|getOrElse|orElse|or_else|get_or|or|default|fallback)\(|(?:--body|--value|--secret-string|--text|-b)(?=[= \t]))/y;
const filler = /[ \t]*(?:(?:[\w.]{1,60}\([^()"'\n]{0,60}\)){1,4}(?=\.(?:default|optional)\()|\/\*[^*\n]{0,80}\*\/|<!\[CDATA\[|[\w:-]{1,40}=(?:"[^"<\n]{0,80}"|'[^'<\n]{0,80}')(?=[ \t]*(?:[\w:-]{1,40}=|\/?>))(?<!(?:value|content|default)=(?:"[^"<\n]{0,80}"|'[^'<\n]{0,80}'))|SET|DEFAULT|VALUES|(?:String|string|str|char|varchar|text|Text|SecureString|Secret|SecretStr|SecretString|Option|Some|const|static|final|default|defaultValue|default_value|fallback|unset|value|Value|val|&'?(?:static)?\s?str|\[\]byte|Buffer|bytes|new|Optional|None|null|nil|undefined|return|else|of|from|literal|required|bool|type)\b(?![\w-])[ \t]*(?:\[[^\]\n]{0,30}\]|<[^>\n]{0,30}>|\?)?|\*(?=char)|\*\*|\)|\|\w{0,8}\||\{ ?get;[^}\n]{0,40}\}|&[\w-]{1,40}(?=[ \t])|!!\w+(?=[ \t])|(?:;[ \t]*)?(?:value|content|default)=(?=\\?["']))/y;
const typeName = /[ \t]*(?:[A-Za-z_][\w.]{0,60}(?:<[^>\n]{0,40}>)?(?:\[\])?\??|\[\w{0,3}\]\w{1,20}(?: \w{1,20})?)(?=[ \t]*=[^=>])/y;
const wrapperCall = /[ \t]*(?:[A-Za-z_][\w.:]{0,60}!?\()(?=[ \t]*(?:\\{0,3}[bruf@$]?["'`]|default[ \t]*=|value[ \t]*=))/y;
const lineBreak = /[ \t]*(?:(?:\\|\|[-+]?|>[-+]?)?\r?\n[ \t]*(?:[+-][ \t]+)?){1,2}/y;
const endsOpen = /[:=({[,>|?+]$|or$|\u2192$/;
function valueAfter(text, nameStart, nameEnd) {
    let at = nameEnd + (0,value_text/* sticky */.qf)(text[nameStart - 1] === '{' ? closersInBraces : closers, text, nameEnd);
    let operators = '';
    for (let step = 0; step < 12; step++) {
        const quoted = (0,value_text/* quotedAt */.oL)(text, at);
        if (quoted !== undefined)
            return operators !== '' || /[ \t]/.test(text[at] ?? '') ? quoted : undefined;
        const type = operators === ':' ? (0,value_text/* sticky */.qf)(typeName, text, at) : 0;
        const symbol = type > 0 ? '' : text.slice(at, at + (0,value_text/* sticky */.qf)(operator, text, at));
        const skipped = type ||
            symbol.length ||
            (0,value_text/* sticky */.qf)(filler, text, at) ||
            (operators === '' ? 0 : (0,value_text/* sticky */.qf)(wrapperCall, text, at)) ||
            (endsOpen.test(operators) ? (0,value_text/* sticky */.qf)(lineBreak, text, at) : 0);
        if (skipped === 0)
            return operators === '' ? (0,value_text/* spacedAt */.sy)(text, nameStart, at) : undefined;
        if (symbol.trim() === ',' && operators.includes('='))
            return undefined;
        operators += symbol.trim();
        const brokeLine = text.slice(at, at + skipped).includes('\n');
        at += skipped;
        const mayBeBare = symbol !== '' || brokeLine || /^[ \t]*(?:&|!!|<!)/.test(text.slice(at - skipped, at));
        if (operators === '' || !mayBeBare)
            continue;
        const goesOn = (0,value_text/* sticky */.qf)(filler, text, at) > 0 || (operators === ':' && (0,value_text/* sticky */.qf)(typeName, text, at) > 0);
        const bare = goesOn ? undefined : (0,value_text/* bareAt */.eQ)(text, { nameStart, at, operators });
        if (bare !== undefined)
            return brokeLine && isKeyOfItsOwn(bare.value) ? undefined : bare;
    }
    return undefined;
}
function isKeyOfItsOwn(value) {
    return /^[\w-]+:$/.test(value);
}
const condition = /(?:\\{0,3}["'`])?[ \t]*[:=][ \t]*[\w.!()[\]=&| '"-]{1,100}\?[ \t]*(?=["'`])/y;
const between = /["'`][ \t]*:[ \t]*(?=["'`])/y;
function branchAfter(text, nameEnd) {
    const length = (0,value_text/* sticky */.qf)(condition, text, nameEnd);
    return length === 0 ? undefined : (0,value_text/* quotedAt */.oL)(text, nameEnd + length);
}
function otherBranch(text, end) {
    const length = (0,value_text/* sticky */.qf)(between, text, end);
    return length === 0 ? undefined : (0,value_text/* quotedAt */.oL)(text, end + length);
}

;// CONCATENATED MODULE: ./lib/scan/rows.js

const insert = /\binsert\s+(?:ignore\s+)?into\s+[\w."`[\]]{1,200}\s*\(([^()]{1,2000})\)\s*values\s*/gi;
const tuple = /\s*(?:,\s*)?\(((?:'[^']{0,8192}'|[^()']){1,20000})\)/y;
const cell = /(?:\s*'((?:[^']|''){0,8192})'\s*|[^,']*)(?:,|$)/y;
const copy = /^COPY [\w."]{1,200} \(([^()\n]{1,2000})\) FROM stdin;\r?\n/gm;
function* rowAssignments(text) {
    for (const match of text.matchAll(insert)) {
        const columns = columnsOf(match[1] ?? '');
        if (columns.every(({ kind }) => kind === undefined))
            continue;
        tuple.lastIndex = match.index + match[0].length;
        for (let row = tuple.exec(text); row !== null; row = tuple.exec(text)) {
            yield* cellsOf(columns, row[1] ?? '', tuple.lastIndex - 1 - (row[1] ?? '').length);
        }
    }
    for (const match of text.matchAll(copy))
        yield* copied(text, columnsOf(match[1] ?? ''), match.index + match[0].length);
}
function columnsOf(list) {
    return list.split(',').map((part) => {
        const name = part.trim().replace(/^["'`[]|["'`\]]$/g, '');
        return { name, kind: (0,names/* kindOfName */.f$)(name) };
    });
}
function* cellsOf(columns, row, rowStart) {
    let at = 0;
    for (const { name, kind } of columns) {
        cell.lastIndex = at;
        const found = cell.exec(row);
        if (found === null || found[0] === '')
            return;
        const value = found[1];
        if (kind !== undefined && value !== undefined) {
            const start = rowStart + at + found[0].indexOf("'") + 1;
            yield {
                name,
                kind,
                value,
                nameStart: start,
                start,
                end: start + value.length,
                quoted: true,
                setting: false,
            };
        }
        at += found[0].length;
    }
}
const endOfRows = ['\\.', 'COPY '];
function* copied(text, columns, from) {
    if (columns.every(({ kind }) => kind === undefined))
        return;
    for (let at = from; at < text.length && !endOfRows.some((mark) => text.startsWith(mark, at));) {
        const next = text.indexOf('\n', at);
        const end = next === -1 ? text.length : next;
        let start = at;
        for (const [column, value] of text.slice(at, end).split('\t').entries()) {
            const { name = '', kind } = columns[column] ?? {};
            if (kind !== undefined)
                yield {
                    name,
                    kind,
                    value,
                    nameStart: start,
                    start,
                    end: start + value.length,
                    quoted: true,
                    setting: false,
                };
            start += value.length + 1;
        }
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/scan/assignments.js





const noun = /key|token|secret|passw|passphrase|pwd|passwd|\bpass\b|_pass\b|credential|creds|bearer|authorization|\bpw\b|jwt/gi;
const nameCharacter = /[A-Za-z0-9_$.-]/;
const longestName = 120;
function* assignmentsIn(text) {
    let searchedTo = 0;
    noun.lastIndex = 0;
    const find = new RegExp(noun);
    const nesting = valuesInsideValues();
    for (let match = find.exec(text); match !== null; match = find.exec(text)) {
        if (match.index < searchedTo)
            continue;
        const [start, end] = nameAround(text, match.index, match.index + match[0].length);
        searchedTo = end;
        find.lastIndex = Math.max(find.lastIndex, end);
        const name = text.slice(start, end);
        const kind = (0,names/* kindOfName */.f$)(name);
        if (kind === undefined || nesting.isTooDeep(start))
            continue;
        for (const value of valuesOf(text, start, end)) {
            nesting.add(value);
            yield { name, kind, nameStart: start, ...value };
        }
    }
    yield* rowAssignments(text);
}
const deepestNesting = 8;
function valuesInsideValues() {
    let from = 0;
    let reachedTo = 0;
    let read = 0;
    return {
        isTooDeep(start) {
            if (start >= reachedTo)
                [from, read] = [start, 0];
            return read > deepestNesting * Math.max(value_text/* longestValue */.Q_, start - from);
        },
        add({ end, value }) {
            reachedTo = Math.max(reachedTo, end);
            read += value.length;
        },
    };
}
function nameAround(text, from, to) {
    let start = from;
    while (start > 0 && from - start < longestName && nameCharacter.test(text[start - 1] ?? ''))
        start--;
    let end = to;
    while (end < text.length && end - to < longestName && nameCharacter.test(text[end] ?? ''))
        end++;
    if (start > 0 && text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? ''))
        start++;
    while (start < from && /[.$-]/.test(text[start] ?? ''))
        start++;
    while (end > to && /[.-]/.test(text[end - 1] ?? ''))
        end--;
    return [phraseStart(text, start), end];
}
const wordBefore = /(?:webhook|callback|signing|client|app(?:lication)?|access|refresh|api|oauth) $/i;
function phraseStart(text, start) {
    const before = wordBefore.exec(text.slice(Math.max(0, start - 13), start));
    return before === null ? start : start - before[0].length;
}
function* valuesOf(text, nameStart, nameEnd) {
    const branch = branchAfter(text, nameEnd);
    const value = branch ?? valueBeside(text, nameStart, nameEnd) ?? valueAfter(text, nameStart, nameEnd);
    if (value !== undefined)
        yield value;
    const other = branch && otherBranch(text, branch.end);
    if (other !== undefined)
        yield other;
}

// EXTERNAL MODULE: ./lib/scan/context.js
var context = __nccwpck_require__(6366);
;// CONCATENATED MODULE: ./lib/scan/text.js



function scannedText(options) {
    const { path, where, text, whole = true } = options;
    const pathNamesSalesloft = names/* salesloftWord */.Y9.test(path);
    let assignments;
    let mentions;
    return {
        path,
        where,
        text,
        whole,
        pathNamesSalesloft,
        salesloft: options.salesloft === true || pathNamesSalesloft || names/* salesloftWord */.Y9.test(text),
        assignments: () => (assignments ??= [...assignmentsIn(text)]),
        mentions: () => (mentions ??= (0,context/* mentionsIn */.TV)(text)),
    };
}

;// CONCATENATED MODULE: ./lib/scan/document.js







const nothing = [];
const windowOverlap = 32_768;
function documentReader(keywords = []) {
    const own = keywords.map((keyword) => ({ ...(0,literal/* eitherCase */.EV)(keyword), kind: 'context' }));
    const prefilter = (0,scan_prefilter/* createPrefilter */.yi)([...literals/* literals */.v, ...own]);
    return (document, selected) => {
        const named = names/* salesloftWord */.Y9.test(document.path) || document.path.includes('ak_');
        const reader = document.open();
        try {
            return readFrom(document, { reader, prefilter, named, selected });
        }
        finally {
            reader.close();
        }
    };
}
function readFrom(document, open) {
    const { prefilter, reader, named, selected } = open;
    const { buffer, base, capacity } = prefilter;
    const length = fill(reader, buffer, { offset: base, length: capacity });
    if (length === capacity)
        return readBig(document, open);
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
    return {
        bytes,
        windows: again
            ? both(decoded, windowsOf(document, { prefilter, found, every, encoding: 'latin1' }))
            : decoded,
    };
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
        yield { fresh: buffer.subarray(base + kept, base + end), interests: () => prefilter.interests(base, end) };
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
        text: scannedText({ path, where, text: (0,scan_decode/* textDecoder */.su)(encoding)(bytes) }),
        origin: region/* documentStart */.Qf,
        byPathAlone: false,
        again: false,
    };
}
function* windowsOf(document, { prefilter, found, encoding, ...pass }) {
    const { path, where } = document;
    const reader = document.open();
    let decode;
    const salesloft = (found & scan_prefilter/* interest */.X8.context) !== 0;
    const byPathAlone = found === scan_prefilter/* interest */.X8.none;
    let { every } = pass;
    let carried = '';
    let origin = region/* documentStart */.Qf;
    try {
        for (const chunk of chunksOf(reader, prefilter)) {
            decode ??= (0,scan_decode/* textDecoder */.su)(encoding ?? (0,scan_decode/* encodingOf */.P$)(chunk.fresh));
            every ||= encoding === undefined && carried === '' && (0,scan_decode/* isWide */.EW)((0,scan_decode/* encodingOf */.P$)(chunk.fresh));
            const text = carried + decode(chunk.fresh);
            if (every || chunk.interests() !== scan_prefilter/* interest */.X8.none) {
                yield {
                    text: scannedText({ path, where, text, whole: false, salesloft }),
                    origin,
                    byPathAlone,
                    again: encoding !== undefined,
                };
            }
            const advance = Math.max(0, text.length - windowOverlap);
            origin = (0,region/* after */.Pl)(text.slice(0, advance), origin);
            carried = text.slice(advance);
        }
    }
    finally {
        reader.close();
    }
}

// EXTERNAL MODULE: ./lib/scan/fingerprint.js
var scan_fingerprint = __nccwpck_require__(8325);
// EXTERNAL MODULE: ./lib/config/policy.js
var policy = __nccwpck_require__(3774);
;// CONCATENATED MODULE: ./lib/scan/inline.js

const ownMarker = 'salesloft-guard:ignore';
const longestLine = 8192;
const foreignForms = {
    'gitleaks:allow': /gitleaks:allow/,
    'betterleaks:allow': /betterleaks:allow/,
    'trufflehog:ignore': /trufflehog:ignore/,
    'pragma: allowlist secret': /pragma: ?allowlist[ -]?secret/i,
    'secretlint-disable-line': /secretlint-disable-line(?!\s{0,20}[@\w])/,
};
const inline_closers = /\*\/|--%?>|%>|\*\)|-\}|#\}|\}\}|"""|'''|\]\]/;
function inlineSuppressions(line, previous, foreign = []) {
    const own = [ownSuppression(line), isAlone(previous) ? ownSuppression(previous) : undefined];
    return [...own.filter((found) => found !== undefined), ...foreignSuppressions(line, foreign)];
}
function foreignSuppressions(line, wanted) {
    if (wanted.length === 0 || line.length > longestLine)
        return [];
    return policy/* foreignMarkers */.QK
        .filter((marker) => wanted.includes(marker) && foreignForms[marker].test(line))
        .map((marker) => ({ marker, rules: 'every' }));
}
function ownSuppression(line) {
    const after = afterMarker(line);
    if (after === undefined)
        return undefined;
    const [comment = ''] = after.split(inline_closers, 1);
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
    const code = after.split(inline_closers).slice(1).join('');
    return !/[\p{L}\p{N}]/u.test(before.replace(/\b(?:rem|dnl)\b/gi, '') + code);
}
function isRuleId(name) {
    return name.length <= 64 && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
function trimEnd(text) {
    return text.trim().replace(/["',;]{1,9}$/, '');
}

;// CONCATENATED MODULE: ./lib/scan/encoded.js
function* encodedPieces(text) {
    yield* base64Pieces(text);
    yield* hexPieces(text);
    yield* escapedPieces(text);
    yield* widePieces(text);
}
const base64Run = /[A-Za-z0-9+/_-]{24,}(?:(?:\\r)?(?:\\n|\r?\n)[ \t]{0,40}[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const lineOfRun = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
const sample = 64;
function* base64Pieces(text) {
    for (const match of text.matchAll(base64Run)) {
        const run = match[0];
        const decoded = fromBase64(run.replace(/\\[rn]|\s/g, ''));
        if (decoded !== undefined)
            yield { start: match.index, end: match.index + run.length, text: decoded };
        else if (/[\n\\]/.test(run))
            yield* linesOf(run, match.index);
    }
}
function* linesOf(run, start) {
    for (const line of run.matchAll(lineOfRun)) {
        const decoded = fromBase64(line[0]);
        const at = start + line.index;
        if (decoded !== undefined)
            yield { start: at, end: at + line[0].length, text: decoded };
    }
}
function fromBase64(run) {
    for (let skip = 0; skip < 4; skip++) {
        const head = Buffer.from(run.slice(skip, skip + sample), 'base64');
        if (isReadable(head))
            return readable(Buffer.from(run.slice(skip), 'base64'));
    }
    return undefined;
}
function isReadable(bytes) {
    let printable = 0;
    let zeros = 0;
    for (const byte of bytes) {
        if (byte === 0)
            zeros++;
        else if ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13)
            printable++;
    }
    const wide = zeros >= bytes.length * 0.4 && printable >= bytes.length * 0.4;
    return wide || (zeros === 0 && printable >= bytes.length * 0.94);
}
function readable(bytes) {
    if (!bytes.subarray(0, sample).includes(0))
        return bytes.toString('utf8');
    return bytes.toString('latin1').replaceAll('\0', '');
}
const hexRun = /(?<![0-9a-fA-F])(?:[0-9a-fA-F]{2}){67,}(?![0-9a-fA-F])|(?:(?:0x)?[0-9a-fA-F]{2}[\s,:]{1,4}){66,}(?:0x)?[0-9a-fA-F]{2}/g;
function* hexPieces(text) {
    for (const match of text.matchAll(hexRun)) {
        const bytes = Buffer.from(match[0].replace(/0x|[\s,:]/g, ''), 'hex');
        if (isReadable(bytes))
            yield { start: match.index, end: match.index + match[0].length, text: readable(bytes) };
    }
}
const encoded_escape = /%[0-9A-Fa-f]{2}|\\{1,8}(?:u\{?0{0,8}[0-9A-Fa-f]{2,6}\}?|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|\\[0-7]{3}|&#(?:[xX][0-9A-Fa-f]{1,6}|[0-9]{1,7});/g;
const longestToken = 1200;
function* escapedPieces(text) {
    let searchedTo = 0;
    for (const match of text.matchAll(encoded_escape)) {
        if (match.index < searchedTo)
            continue;
        const [start, end] = tokenAround(text, match.index);
        searchedTo = end;
        const decoded = encoded_unescape(text.slice(start, end));
        if (/ak_|sales.?loft|[?&;]\w*(?:key|token|secret)|[A-Za-z0-9+/_-]{80}/i.test(decoded))
            yield { start, end, text: decoded };
    }
}
function tokenAround(text, at) {
    let start = at;
    let end = at;
    while (start > 0 && at - start < longestToken && !/[\s"'<>`]/.test(text[start - 1] ?? ''))
        start--;
    while (end < text.length && end - at < longestToken && !/[\s"'<>`]/.test(text[end] ?? ''))
        end++;
    return [start, end];
}
function encoded_unescape(token) {
    return token.replace(encoded_escape, (code) => {
        const digits = code.replace(/[^0-9A-Fa-f]|^\\+[uUx]|^&#[xX]?/g, '');
        const decimal = /^&#[0-9]/.test(code);
        const octal = /^\\[0-7]{3}$/.test(code);
        const point = Number.parseInt(digits, decimal ? 10 : octal ? 8 : 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : code;
    });
}
const wideRun = /(?:[\t\n\r\x20-\x7e]\0){8,}[\x20-\x7e]?|(?:[\t\n\r\x20-\x7e]\0{3}){8,}[\x20-\x7e]?/g;
function* widePieces(text) {
    if (!text.includes('\0'))
        return;
    for (const match of text.matchAll(wideRun)) {
        yield { start: match.index, end: match.index + match[0].length, text: match[0].replaceAll('\0', '') };
    }
}

;// CONCATENATED MODULE: ./lib/scan/spans.js
function spans() {
    const items = [];
    return {
        overlapping({ start, end }) {
            const item = items[firstEndingAfter(items, start)];
            return item !== undefined && item.start < end ? item : undefined;
        },
        add(item) {
            const last = items.at(-1);
            if (last === undefined || last.end <= item.start)
                items.push(item);
            else
                items.splice(firstEndingAfter(items, item.start), 0, item);
        },
    };
}
function firstEndingAfter(items, place) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.end ?? Infinity) > place)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/scan/scan.js



const deepest = 2;
function scanPlainText(text, rules) {
    return scanText(text, rules, deepest);
}
function scanText(text, rules, depth = 0) {
    const own = resolve(rules.flatMap((rule) => [...rule.find(text)].map((hit) => ({ rule, hit }))));
    if (depth === deepest)
        return own;
    const found = collected(own, rules);
    for (const { start, end, text: decoded } of encodedPieces(text.text)) {
        for (const { rule, hit } of scanText(textOf(decoded, text), rules, depth + 1))
            if (hit.secret !== undefined)
                found.add({ rule, hit: { ...hit, start, end } });
    }
    return found.all;
}
function textOf(text, { path, where, salesloft }) {
    return scannedText({ path, where, text, whole: false, salesloft });
}
function resolve(hits) {
    const taken = spans();
    return hits.filter(({ hit }) => {
        if (taken.overlapping(hit) !== undefined)
            return false;
        if (hit.end > hit.start)
            taken.add(hit);
        return true;
    });
}
function collected(own, rules) {
    const all = [...own];
    const written = spans();
    const bySecret = new Map();
    const number = (into, { start, end }, index) => {
        if (end > start)
            into.add({ start, end, index });
    };
    const reading = (secret = '') => {
        const known = bySecret.get(secret) ?? spans();
        bySecret.set(secret, known);
        return known;
    };
    const around = (hit) => {
        const found = written.overlapping(hit);
        return found !== undefined && isInside(hit, found) && all[found.index] === own[found.index]
            ? found
            : undefined;
    };
    for (const [index, { hit }] of own.entries()) {
        number(written, hit, index);
        if (hit.secret !== undefined)
            number(reading(hit.secret), hit, index);
    }
    return {
        all,
        add(candidate) {
            const { hit, rule } = candidate;
            const alike = reading(hit.secret);
            const same = alike.overlapping(hit);
            const rival = same ?? around(hit);
            const by = all[rival?.index ?? -1];
            if (rival === undefined || by === undefined)
                number(alike, hit, all.push(candidate) - 1);
            else if (rules.indexOf(rule) < rules.indexOf(by.rule)) {
                all[rival.index] = candidate;
                if (same === undefined)
                    number(alike, hit, rival.index);
            }
        },
    };
}
function isInside(inner, outer) {
    return (outer.start <= inner.start &&
        outer.end >= inner.end &&
        !(outer.start === inner.start && outer.end === inner.end));
}

;// CONCATENATED MODULE: ./lib/scan/scanner.js









const none = [];
function createScanner({ rules, keywords = [], markers = [], onSecret }) {
    const read = documentReader(keywords);
    const fingerprint = (0,scan_fingerprint/* fingerprints */.W)();
    const facts = new Map(rules.repository.map((rule) => [rule, new Map()]));
    const selecting = [...rules.text, ...rules.repository].flatMap((rule) => rule.selects === undefined ? [] : [rule.selects]);
    function candidatesIn({ text, origin, byPathAlone, again }, document) {
        const regionOf = (0,region/* regionsOf */.NV)(text.text, origin);
        const located = byPathAlone
            ? scanPlainText(text, rules.text.filter((rule) => rule.selects?.(text.path) === true))
            : scanText(text, rules.text);
        const counted = again ? located.filter(({ hit }) => hit.secret !== undefined) : located;
        return counted.flatMap(({ rule, hit }) => {
            const credential = hit.secret !== undefined || hit.secrets !== undefined;
            if (document.past === true && !credential)
                return [];
            const finding = (0,scan_findings/* findingOf */.hD)(rule, hit, { document, region: regionOf(hit.start, hit.end), fingerprint });
            if (hit.secret !== undefined)
                onSecret?.(hit.secret, finding);
            const inline = commentsAt(text.text, hit.start, markers);
            return [{ finding, inline, credential, ...standingOf(document) }];
        });
    }
    return {
        scan(document) {
            const isFile = document.where === 'file';
            const { bytes, windows } = read(document, isFile && selecting.some((selects) => selects(document.path)));
            const isNamed = document.path.includes('ak_');
            if (windows === nothing && !isNamed)
                return { bytes, candidates: none };
            const candidates = new Map();
            const add = (window) => {
                const known = new Set([...candidates.values()].map(({ finding }) => (0,introduced/* credentialOf */.$)(finding)));
                for (const candidate of candidatesIn(window, document)) {
                    if (window.again && known.has((0,introduced/* credentialOf */.$)(candidate.finding)))
                        continue;
                    candidates.set(placeOf(candidate.finding), candidate);
                }
            };
            for (const window of windows) {
                add(window);
                if (isFile && document.past !== true && !window.again)
                    collect(facts, window, findingsOf(candidates));
            }
            if (candidates.size > 0)
                document.confirm?.();
            if (isNamed)
                add(nameOf(document));
            return { bytes, candidates: [...candidates.values()] };
        },
        async judgeRepository(judging) {
            const judged = await Promise.all(rules.repository.map((rule) => judge(rule, { facts: [...(facts.get(rule)?.values() ?? [])], judging, markers })));
            return {
                candidates: judged.flatMap(({ candidates }) => candidates),
                applied: judged.flatMap(({ applied }) => applied),
                rotation: judged.flatMap(({ rotation }) => rotation),
                notices: judged.flatMap(({ notices }) => notices),
            };
        },
    };
}
async function judge(rule, { facts, judging, markers }) {
    const applies = (await rule.applies?.(facts, judging)) ?? facts.length > 0;
    if (!applies)
        return { candidates: [], applied: [], rotation: [], notices: [] };
    const { hits, applied = true, rotation = [], notices = [] } = (0,rules_rule/* verdictOf */.V)(await rule.judge(facts, judging));
    return {
        candidates: hits.map((hit) => ({
            finding: (0,scan_findings/* repositoryFinding */.Qm)(rule, hit),
            ...(hit.source && { inline: commentsAt(hit.source.text, hit.source.start, markers) }),
        })),
        applied: applied ? [rule.id] : [],
        rotation,
        notices,
    };
}
function standingOf({ object, past }) {
    return { ...(object === undefined ? {} : { object }), ...(past === undefined ? {} : { past }) };
}
function commentsAt(text, start, markers) {
    const lineStart = (0,region/* lineStartBefore */.GR)(text, start, longestLine + 1);
    const line = firstLine(text.slice(lineStart, start + longestLine + 1));
    const before = lineStart - 1;
    const previous = text[before] === '\n' ? text.slice((0,region/* lineStartBefore */.GR)(text, before, longestLine + 1), before) : '';
    return inlineSuppressions(line, previous, markers);
}
function firstLine(text) {
    const end = text.indexOf('\n');
    return end === -1 ? text : text.slice(0, end);
}
function placeOf(finding) {
    const { ruleId, fingerprint, startLine, startColumn, endLine, endColumn } = finding;
    if (startLine === endLine && startColumn === endColumn)
        return ruleId;
    return `${ruleId} ${fingerprint} ${startLine}:${startColumn}`;
}
function findingsOf(candidates) {
    return [...candidates.values()].map(({ finding }) => finding);
}
function collect(facts, { text }, found) {
    for (const [rule, gathered] of facts) {
        const fact = text.whole ? rule.collect(text, found) : rule.collectPart?.(text);
        if (fact !== undefined)
            gathered.set(text.path, fact);
        else if (text.whole)
            gathered.delete(text.path);
    }
}
function nameOf({ path, where }) {
    const text = scannedText({ path: '', where, text: path, whole: false });
    return { text, origin: region/* documentStart */.Qf, byPathAlone: false, again: false };
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
            finding: by === undefined ? candidate.finding : { ...candidate.finding, suppressed: by },
            inline,
        };
    });
    const present = new Set(candidates.map(({ finding }) => finding.fingerprint));
    return {
        findings: judged.map(({ finding }) => finding),
        notices: [
            ...limited(expired(options, present)),
            ...limited(distinct(judged.flatMap(({ inline }) => inline.notices))),
            ...(options.reportUnused === true ? limited(unused(options, present)) : []),
        ],
        requested: distinct(judged.flatMap(({ inline }) => inline.requested)),
    };
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
    return notice('suppression-not-honoured', `${suppress_placeOf(finding)}: the comment ${comment.marker} ${why}.`);
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
function suppress_placeOf({ path, startLine }) {
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
    const { source, rules, policy } = world;
    const scanner = createScanner({ ...world, keywords: rules.keywords, markers: policy.inline });
    const count = (0,coverage/* tally */.N4)();
    const gathering = world.gathering ?? scan_gathering/* everyFinding */.B;
    const found = gathering();
    const aside = gathering();
    const touched = new Set();
    let dropped = 0;
    for await (const item of source.documents()) {
        if ('reason' in item)
            count.unread(item);
        else {
            if (item.introduced === true)
                touched.add(item.path);
            if (item.aside === true)
                aside.add(scanQuietly(item, scanner));
            else
                dropped += found.add(scanDocument(item, scanner, count));
        }
        world.onProgress?.(count.files(), count.bytes());
    }
    if (count.files() === 0 && isWholeWorkspace(source))
        throw new errors/* UsageError */.eb(nothingRead(source));
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
            for (const { finding } of scanQuietly(item, scanner))
                before.add((0,introduced/* credentialOf */.$)(finding));
        }
    }
    return (0,introduced/* settleIntroduced */.h)(found, before);
}
function scanQuietly(document, scanner) {
    try {
        return scanner.scan(document).candidates;
    }
    catch (error) {
        if (error instanceof errors/* Unreadable */.IO)
            return [];
        throw error;
    }
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
function scanDocument(document, scanner, count) {
    try {
        const { bytes, candidates } = scanner.scan(document);
        count.read(document, bytes);
        return candidates;
    }
    catch (error) {
        if (!(error instanceof errors/* Unreadable */.IO))
            throw error;
        count.unread({ path: document.path, reason: error.reason });
        return [];
    }
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
function nothingRead({ facts }) {
    return (`Nothing was read under ${facts.root}: git tracks no file there, none of them is on disk, or every file was left out. ` +
        'A run that reads nothing proves nothing, so it fails. Check the folder, that the repository is checked out, ' +
        'and the include and exclude patterns.');
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

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3833);

const quotes = String.raw `"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?`;
const slashes = String.raw `\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const hash = String.raw `(?<![^\s;])#[^\n]*`;
const languages = {
    slashes: new RegExp(String.raw `${slashes}|<!--[\s\S]*?(?:-->|$)|\x60(?:[^\x60\\]|\\[\s\S])*\x60?|${quotes}`, 'g'),
    python: new RegExp(String.raw `"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*|${quotes}`, 'g'),
    hash: new RegExp(String.raw `${hash}|^=begin\b[\s\S]*?(?:^=end\b|$(?![\s\S]))|${quotes}`, 'gm'),
    php: new RegExp(String.raw `${slashes}|#(?!\[)[^\n]*|<!--[\s\S]*?(?:-->|$)|${quotes}`, 'g'),
    dashes: new RegExp(String.raw `--[^\n]*|${slashes}|${quotes}`, 'g'),
};
const byExtension = [
    [/\.(?:py|pyw|ipynb)$/i, 'python'],
    [/\.(?:php|phtml)$/i, 'php'],
    [/\.(?:sql|lua|elm|hs)$/i, 'dashes'],
    [
        /\.(?:[cm]?[jt]sx?|vue|svelte|astro|go|java|kts?|scala|sc|groovy|gradle|cs|fsx?|rs|swift|mm?|c|cc|cpp|h|hpp|dart|cls|trigger|apex|gs|html?|scss|jsonc|json5)$/i,
        'slashes',
    ],
];
function commentsIn(path, text) {
    const language = byExtension.find(([extension]) => extension.test(path))?.[1] ?? 'hash';
    const starts = [0];
    const ends = [0];
    for (const match of text.matchAll(languages[language])) {
        if (!isComment(match[0], text, match.index))
            continue;
        starts.push(match.index);
        ends.push(match.index + match[0].length);
    }
    return (offset) => offset < (ends[(0,_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .AA)(starts, offset)] ?? 0);
}
function isComment(piece, text, at) {
    const quote = piece[0] ?? '';
    if (!`"'\``.includes(quote))
        return true;
    return /^(?:"""|''')/.test(piece) && /(?:^|\n)[ \t]*[rRbBuU]?$/.test(text.slice(Math.max(0, at - 200), at));
}


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ nearestOwner),
/* harmony export */   Bw: () => (/* binding */ linesAround),
/* harmony export */   E$: () => (/* binding */ enclosingOwner),
/* harmony export */   GO: () => (/* binding */ lineBefore),
/* harmony export */   TV: () => (/* binding */ mentionsIn),
/* harmony export */   o8: () => (/* binding */ lastNamed)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5625);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3833);


const vendors = /\b(?:salesforce|sfdc|hubspot|outreach(?=[\W_])|salesflare|salesmate|salesblink|pipedrive|marketo|zendesk|intercom|gong|chorus|clearbit|zoominfo|lusha|segment|mixpanel|amplitude|stripe|twilio|sendgrid|mailchimp|mailgun|postmark|slack|discord|github|gitlab|bitbucket|jira|atlassian|confluence|trello|asana|notion|airtable|dropbox|openai|anthropic|gemini|google|firebase|azure|microsoft|amazon|aws|cloudflare|datadog|sentry|newrelic|pagerduty|okta|auth0|onelogin|zoom|calendly|apollo|elevenlabs|heroku|netlify|vercel|supabase|snowflake|databricks|algolia|pusher|plaid|shopify|paypal|square|braintree|linkedin|facebook|twitter|telegram|mapbox|rollbar|bugsnag|launchdarkly|fivetran|airbyte|npm|pypi|docker|digitalocean|linode|workday|netsuite|quickbooks|xero|freshdesk|freshsales|copper|close\.com|drift|gorgias|front(?:app)|typeform|surveymonkey|docusign|pandadoc|ngrok|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|kafka|elasticsearch|smtp|devise|pagar\.?me)(?![a-z])/gi;
const neutralHost = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|example\.|www\.w3\.org|schema|json-schema|schemas?\.|raw\.githubusercontent|.*\.local\b|.*\.internal\b|.*\bexample\.)/i;
const host = /:\/\/(?:[^\s/@"'<>]{1,200}@)?([A-Za-z0-9.-]{3,120})/g;
const salesloftHost = /(?:^|\.)(?:dev|qa)?salesloft\.com\.?$/i;
const ours = new RegExp(`(?<!\\b(?:not|non|than|unlike)[ -])(?<![a-z0-9-](?<!\\b(?:dev|qa)|[^a-z](?:dev|qa))(?=salesloft\\.com))${_names_js__WEBPACK_IMPORTED_MODULE_0__/* .salesloftWord */ .Y9.source}(?!\\.com\\.[a-z]{2})`, 'gi');
function mentionsIn(text) {
    const salesloft = [...text.matchAll(ours)].map((match) => match.index);
    const named = [...text.matchAll(vendors)].map((match) => match.index);
    const hosts = [...text.matchAll(host)]
        .filter((match) => !salesloftHost.test(match[1] ?? '') && !neutralHost.test(match[1] ?? ''))
        .map((match) => match.index);
    return { salesloft, others: [...named, ...hosts].sort((a, b) => a - b) };
}
const reach = 30;
const columns = 80;
function nearestOwner(text, mentions, offset, pathNamesSalesloft) {
    const ours = nearest(text, mentions.salesloft, offset);
    const theirs = nearest(text, mentions.others, offset);
    if (ours === Infinity && !pathNamesSalesloft)
        return 'unknown';
    if (theirs < ours && theirs <= reach)
        return pathNamesSalesloft && theirs > 3 ? 'salesloft' : 'other';
    if (ours <= reach || pathNamesSalesloft)
        return 'salesloft';
    return theirs === Infinity ? 'salesloft' : 'unknown';
}
function nearest(text, places, offset) {
    if (places.length === 0)
        return Infinity;
    const index = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .lastAtOrBefore */ .AA)(places, offset);
    return Math.min(distance(text, places[index], offset), distance(text, places[index + 1], offset));
}
function distance(text, place, offset) {
    if (place === undefined)
        return Infinity;
    const [from, to] = place < offset ? [place, offset] : [offset, place];
    if (to - from > columns * reach * 4)
        return (to - from) / columns;
    const lines = text.slice(from, to).split('\n').length - 1;
    return lines + (to - from) / columns / 4;
}
const farthest = 4000;
function enclosingOwner(text, offset) {
    for (const labels of [labelsByIndentation, labelsByBraces, sectionOf])
        for (const label of labels(text, offset)) {
            const owner = lastNamed(label);
            if (owner !== 'unknown')
                return owner;
        }
    return 'unknown';
}
function lastNamed(label) {
    const salesloft = [...label.matchAll(ours)].at(-1)?.index ?? -1;
    const other = [...label.matchAll(vendors)].at(-1)?.index ?? -1;
    if (salesloft === -1 && other === -1)
        return 'unknown';
    return salesloft > other ? 'salesloft' : 'other';
}
const opening = 1;
const closing = 2;
const braces = new Uint8Array(128);
for (const mark of '{[(')
    braces[mark.charCodeAt(0)] = opening;
for (const mark of '}])')
    braces[mark.charCodeAt(0)] = closing;
function labelsByBraces(text, offset) {
    const labels = [];
    let depth = 0;
    const first = Math.max(0, offset - farthest);
    for (let at = offset - 1; at >= first && labels.length < 6; at--) {
        const brace = braces[text.charCodeAt(at)];
        if (brace === closing)
            depth++;
        else if (brace === opening) {
            if (depth > 0)
                depth--;
            else
                labels.push(labelBefore(text, at));
        }
    }
    return labels;
}
function labelBefore(text, at) {
    const before = text.slice(Math.max(0, at - 80), at);
    return before.slice(Math.max(...['\n', ',', ';', '{', '}'].map((mark) => before.lastIndexOf(mark))) + 1);
}
function labelsByIndentation(text, offset) {
    const labels = [];
    let lineStart = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStartBefore */ .GR)(text, offset, farthest);
    let level = indentation(text, lineStart);
    const first = Math.max(0, offset - farthest);
    while (level > 0 && lineStart > first && labels.length < 6) {
        const end = lineStart - 1;
        lineStart = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStartBefore */ .GR)(text, end, farthest);
        const line = text.slice(lineStart, Math.min(end, lineStart + 200));
        const own = indentation(text, lineStart);
        if (line.trim() === '' || own >= level)
            continue;
        level = own;
        labels.push(line);
    }
    return labels;
}
function indentation(text, lineStart) {
    let at = lineStart;
    while (at - lineStart < farthest && (text[at] === ' ' || text[at] === '\t'))
        at++;
    return at - lineStart;
}
function sectionOf(text, offset) {
    const before = text.slice(Math.max(0, offset - farthest), offset);
    const lines = before.slice(0, before.lastIndexOf('\n') + 1).split('\n');
    return [header.exec(lines.findLast((line) => header.test(line)) ?? '')?.[1] ?? ''];
}
const header = /^[ \t]*\[{1,9}([^\]]{1,80})\]{1,9}[ \t]*(?:[#;].*)?\r?$/;
function lineBefore(text, offset) {
    return text.slice((0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .lineStartBefore */ .GR)(text, offset, 120), offset);
}
function linesAround(text, offset, count) {
    const before = text
        .slice(Math.max(0, offset - 800), offset)
        .split('\n')
        .slice(-count - 1);
    const behind = text.slice(offset, offset + 800).split('\n', count + 1);
    return before.join('\n') + behind.join('\n');
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
function textDecoder(encoding) {
    if (encoding === 'latin1')
        return (bytes) => inSlices(bytes, 'latin1', (slice) => slice.length);
    if (encoding === 'utf-8')
        return utf8Decoder();
    if (encoding.startsWith('utf-32'))
        return utf32Decoder(encoding === 'utf-32le');
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes, { stream: true });
}
const sliceLength = 1 << 15;
function inSlices(bytes, encoding, whole) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    let text = '';
    for (let start = 0; start < buffer.length;) {
        const isLast = start + sliceLength >= buffer.length;
        const end = isLast ? buffer.length : start + whole(buffer.subarray(start, start + sliceLength));
        text += buffer.toString(encoding, start, end);
        start = end;
    }
    return text;
}
function utf8Decoder() {
    let rest = new Uint8Array(0);
    let isFirst = true;
    return (piece) => {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const whole = lastWhole(bytes);
        rest = Uint8Array.from(bytes.subarray(whole));
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
    const name = baseName(path);
    if (otherwise.test(name))
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
    return [...text.matchAll(line)].map((match) => ({
        name: match[1] ?? '',
        value: (match[2] ?? match[3] ?? match[4] ?? (match[5] ?? '').replace(/(?:^|[ \t])#.*$/s, '')).trim(),
        start: match.index,
    }));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ kindOfFile)
/* harmony export */ });
const script = /\.(?:sh|bash|zsh|ksh|fish|bats|command|ps1|psm1)$|(?:^|\/)(?:Makefile|GNUmakefile|Justfile|Dockerfile|Containerfile)(?:\.[\w-]+)?$|\.(?:mk|dockerfile)$/i;
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyw|ipynb|rb|rake|erb|php|phtml|go|java|kts?|scala|sc|groovy|cs|vb|fsx?|rs|swift|m|mm|c|cc|cpp|h|hpp|dart|exs?|erl|hrl|cljs?|cljc|hs|lua|pl|pm|r|jl|cls|trigger|apex|gs|coffee|elm|nim|cr|html?)$/i;
const docs = /\.(?:md|mdx|mdc|markdown|rst|adoc|asciidoc|txt|text|org|wiki|tex|pdf|log|rdoc)$|(?:^|\/)(?:README|CHANGELOG|LICENSE|NOTICE|CONTRIBUTING)(?:\.[\w-]+)?$/i;
const types = /\.d\.[cm]?ts$|\.pyi$/i;
const test = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|test-data|cassettes|vcr_cassettes|__snapshots__|cypress)\/|[._-](?:test|tests|spec|e2e|mock|stub)\.[A-Za-z0-9]+$|(?:^|\/)(?:test_[^/]*|conftest)\.py$|_test\.(?:go|py|rb|exs?)$|_spec\.rb$|[a-z](?:Tests?|Spec|IT)\.(?:java|kt|cs|php|scala|groovy|swift)$/;
const generated = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|dist|generated|__generated__|autogen|\.next|\.nuxt|site-packages)\/|\.min\.(?:js|css)$|[._-](?:generated|gen|pb|bundle)\.[A-Za-z]+$|_pb2(?:_grpc)?\.py$|\.pb\.go$|\.(?:map|snap)$/;
const generatedHead = /@generated\b|code generated by|auto-?generated (?:by|from|file)|generated by (?:openapi|swagger|autorest|speakeasy|fern|stainless|kiota)|do not edit(?: th(?:is|e) file)? (?:manually|by hand|directly)|openapi-generator\.tech|this file was automatically generated/i;
function kindOfFile(path, text = '') {
    if (types.test(path))
        return 'types';
    if (docs.test(path))
        return 'docs';
    if (generated.test(path) || generatedHead.test(text.slice(0, 600)) || isMinified(text))
        return 'generated';
    if (test.test(path))
        return 'test';
    if (script.test(path))
        return 'script';
    if (code.test(path))
        return 'code';
    return text.startsWith('#!') ? (/^#![^\n]{0,80}sh\b/.test(text) ? 'script' : 'code') : 'settings';
}
function isMinified(text) {
    const head = text.slice(0, 20_000);
    return head.length >= 5000 && head.split('\n').length < head.length / 1000;
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

// EXTERNAL MODULE: ./lib/scan/fingerprint.js
var scan_fingerprint = __nccwpck_require__(8325);
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
    return {
        ruleId: rule.id,
        severity: hit.severity ?? rule.severity,
        confidence: hit.confidence,
        title: rule.title,
        message: hit.message ?? `${rule.title}${placeNames[where]}`,
        where,
        path: where === 'file' ? path : null,
        ...region,
        ...(commit === undefined ? {} : { commit }),
        introduced,
        evidence: hit.secret === undefined ? nothingToShow : redact(hit.secret),
        fingerprint: nameOf(rule, hit, fingerprint),
        remediation: rule.fix,
    };
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

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fingerprints),
/* harmony export */   t: () => (/* binding */ fingerprintOfPlace)
/* harmony export */ });
/* harmony import */ var _hashing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1862);

const domain = 'salesloft-guard/v1';
const guessable = 90;
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const mostStretched = 100;
function fingerprints() {
    const known = new Map();
    let stretched = 0;
    let ofThisRun;
    const name = (value) => {
        if (bits(value) >= guessable)
            return digest(Buffer.from(value));
        stretched++;
        if (stretched <= mostStretched)
            return digest((0,_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashing */ .z)().scryptSync(value, domain, 32, cost));
        ofThisRun ??= (0,_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashing */ .z)().randomBytes(16);
        return digest(Buffer.concat([ofThisRun, Buffer.from(value)]));
    };
    return (value) => {
        const existing = known.get(value);
        if (existing !== undefined)
            return existing;
        const made = name(value);
        known.set(value, made);
        return made;
    };
}
function fingerprintOfPlace(ruleId, identity) {
    return digest(Buffer.from(`${ruleId}\0${identity}`));
}
function digest(bytes) {
    return (0,_hashing_js__WEBPACK_IMPORTED_MODULE_0__/* .hashing */ .z)().createHash('sha256').update(domain).update('\0').update(bytes).digest('hex').slice(0, 32);
}
function bits(value) {
    const alphabet = (/[a-z]/.test(value) ? (/[g-z]/.test(value) ? 26 : 6) : 0) +
        (/[A-Z]/.test(value) ? (/[G-Z]/.test(value) ? 26 : 6) : 0) +
        (/[0-9]/.test(value) ? 10 : 0) +
        (/[^A-Za-z0-9]/.test(value) ? 10 : 0);
    return new Set(value).size < 10 ? 0 : value.length * Math.log2(Math.max(2, alphabet)) * 0.75;
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
        present: () => found.map(({ finding }) => finding),
        settle: async () => found,
    };
}


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ hashing)
});

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: ./lib/scan/hashing.js

let loaded;
function hashing() {
    loaded ??= (0,external_node_module_namespaceObject.createRequire)(import.meta.url)('node:crypto');
    return loaded;
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

/***/ 130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ eitherCase)
/* harmony export */ });
/* unused harmony exports exactly, someByte, joined */
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

/***/ 9731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ glueAt)
/* harmony export */ });
const betweenQuoted = /\\{0,3}["'`]{1,3}[ \t]*(?:(?:[+.&,~]|\.\.|<>|\|\||\\)[ \t]*)?(?:(?:#|\/\/)[^\n]{0,200})?(?:(?:\\n)?(?:\\?["'],?)?\r?\n[ \t]*(?:[+\-*#>][ \t]*)?){0,3}(?:[+.&~][ \t]*)?(?:[A-Za-z@$]{1,2}(?=\\{0,3}["'`]))?\\{0,3}["'`]{1,3}/y;
const betweenLines = /(?:\\(?=\r?\n)|\^(?=\r?\n)|=(?=\r?\n))?\r?\n[ \t]{0,80}(?:[+\-*#>|][ \t]{0,8}|\/\/[ \t]{0,8})?|\\n/y;
function glueAt(text, offset, kind) {
    betweenQuoted.lastIndex = offset;
    const quoted = betweenQuoted.exec(text);
    if (quoted !== null)
        return quoted[0].length;
    if (kind === 'quoted')
        return 0;
    betweenLines.lastIndex = offset;
    return betweenLines.exec(text)?.[0].length ?? 0;
}


/***/ }),

/***/ 7882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ literals)
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

;// CONCATENATED MODULE: ./lib/scan/literals.js


const looks = closerLooks;
const literals = literalRows.trim().split('\n').map(literal);
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

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ isGeneric),
/* harmony export */   Kb: () => (/* binding */ browserPublicPrefix),
/* harmony export */   Y9: () => (/* binding */ salesloftWord),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   g2: () => (/* binding */ namesSalesloft)
/* harmony export */ });
/* unused harmony export nameWords */
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4099);

const salesloftWord = /sales(?:[\W_]|%20)?loft/i;
const nouns = new Set(`key token secret password passwd passphrase pwd pass credential credentials cred creds bearer authorization auth
  apikey apitoken apisecret accesstoken refreshtoken clientsecret appsecret authtoken bearertoken webhooksecret callbacktoken
  secretkey accesskey authkey tokensecret oauthtoken slapikey appkey usertoken pw keys tokens secrets apikeys apitokens jwt`.split(/\s+/));
const qualifiers = new Set(`prod production staging stage stg dev devel development test testing tests live sandbox qa uat local default value values literal
  old new current backup primary secondary main fallback hardcoded temp tmp raw plain plaintext encoded base b64 base64 read write ro rw
  reader writer readonly us eu emea apac ci v salesloft sales loft sl str string text const var env secure hidden demo integration
  for the in c override legacy rotated next previous prev one two a b`.split(/\s+/));
const keyQualifiers = new Set(`api access secret private auth service read write reader writer live test sandbox prod production staging dev development master admin
  account app application integration signing webhook salesloft sales loft sl user client personal developer rest v bot sync hmac my
  oauth token your default new old our encryption security connector consumer x http bearer server backend partner`.split(/\s+/));
const tokenExclusions = new Set(`csrf xsrf page next cursor continuation pagination cancel cancellation count max min num total device push design css lexer syntax
  type idempotency parser expires sync delta resume start end prev previous unexpected input output prompt completion stop pad eos`.split(/\s+/));
const foreign = new Set(`database db postgres postgresql pg mysql mariadb redis mongo mongodb smtp mail mailer imap rds sql rabbit rabbitmq amqp elastic
  elasticsearch kafka ftp sftp ssh keystore truststore ssl tls cert certificate session cookie csrf rails django devise wordpress jwt
  flask laravel sidekiq pgbouncer snowflake redshift bigquery s3 minio encryption keychain`.split(/\s+/));
const transformed = new Set('encrypted hashed hash digest checksum fingerprint masked redacted sealed ciphertext obfuscated'.split(' '));
const generic = new Set([
    ...nouns,
    ...qualifiers,
    ...keyQualifiers,
    ...`refresh callback webhook hook client id request response headers header config configuration settings options opts
  params environment shared signature data args self this process system module exports public static final let def source
  target tap destination input field form body crm engagement cadence credential tokens provider external vendor service
  base url uri host name setting settings setx set export def get fetch add my_ api_ current_ the is of with to by`.split(/\s+/),
]);
function nameWords(name) {
    return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1));
}
function kindOfName(name) {
    const all = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(name).flatMap((word) => word.match(/^salesloft(?=.)|.+/g) ?? []);
    const last = trimQualifiers(all);
    const noun = last.at(-1);
    if (noun === undefined || !nouns.has(noun))
        return undefined;
    if (all.some((word) => transformed.has(word)))
        return undefined;
    if ((all.some((word) => foreign.has(word)) && noun !== 'jwt') || /key_?base$/i.test(name))
        return undefined;
    const before = last.at(-2);
    if ((noun === 'key' || noun === 'keys') && before !== undefined && !keyQualifiers.has(before))
        return undefined;
    if (noun.startsWith('token') && before !== undefined && tokenExclusions.has(before))
        return undefined;
    return kindOfWords(last, noun);
}
function trimQualifiers(all) {
    let end = all.length;
    while (end > 1 && (qualifiers.has(all[end - 1] ?? '') || /^\d+$/.test(all[end - 1] ?? '')))
        end--;
    return all.slice(0, end);
}
function kindOfWords(all, noun) {
    const joined = all.join('');
    if (/webhook|callback|signing|signature|hmac|hooksecret|hooktoken/.test(joined))
        return 'webhook';
    if (noun.endsWith('secret') && /(?:client|app|application|oauth|consumer)secret$/.test(joined))
        return 'client-secret';
    if (/(?:access|refresh|oauth)tokens?$/.test(joined))
        return 'oauth-token';
    return noun === 'bearer' || noun === 'authorization' || joined.endsWith('bearerauth')
        ? 'bearer'
        : 'credential';
}
function namesSalesloft(name) {
    return salesloftWord.test(name);
}
function isGeneric(name) {
    return nameWords(name).every((word) => generic.has(word) || /^\d+$/.test(word) || word.length === 1);
}
const browserPublicPrefix = /(?<![A-Za-z0-9])(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|GATSBY|VUE_APP|NUXT_PUBLIC|NUXT_ENV|PUBLIC|NG_APP|STORYBOOK|SNOWPACK_PUBLIC|PLASMO_PUBLIC|WXT|RENDERER_VITE|BLITZ_PUBLIC|UMI_APP|TARO_APP|RSBUILD_PUBLIC|RAZZLE|PREACT_APP|POI_APP|ELM_APP|PARCEL_PUBLIC|BUN_PUBLIC)_/;


/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isMonotonous),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export isWordy */
const lexicon = new Set(`a an the my your our their this that it its is are of in on at to for from with by as or and not no do get set be me i you we
  api apis key keys token tokens secret secrets password passwords passwd pass pwd passphrase credential credentials cred creds
  access refresh client clients app application apps id ids identifier bearer auth authorization authentication authenticate oauth
  webhook webhooks callback hook signing signature sign hmac shared verify verification sha hash
  salesloft sales loft sl goes go here put insert enter add paste replace change changeme update fill use using used
  value values val some any random string text word test tests testing tester fake mock mocked stub dummy sample samples example
  examples placeholder foo bar baz qux quux abc abcd xyz todo fixme tbd none null nil undefined void empty blank default unset
  invalid valid wrong bad good expired revoked old new real actual fictional fictitious prod production dev develop development
  stage staging local localhost live demo sandbox qa uat redacted removed hidden masked masking censored filtered scrubbed
  super very top awesome cool great secure insecure unsafe safe strong weak long short user username users admin root config
  configuration setting settings env environment variable var name named accounts account com io net org required optional missing
  needed generated generate personal integration service services read write reader writer data db database one two three first
  second third next last same other another own own1 hello world lorem ipsum something somewhere nothing thing things stuff
  only when must should will can please copy copied know keep private public internal external server http https www html json yaml
  type string1 vault store stored storage file path header headers field prefix suffix format form encoded encrypted plain raw
  supersecret topsecret mysecret mykey mytoken apikey apitoken accesstoken refreshtoken clientsecret clientid authtoken letmein
  qwerty welcome monkey dragon master iloveyou hunter sekret sekrit s3cr3t p4ssw0rd passw0rd notreal notasecret nosecret ci github
  actions repo repository project team company org organization customer tenant workspace v1 v2 ak sk pk live_ test_ me tap bot`
    .split(/\s+/)
    .filter(Boolean));
const spoken = /your|example|change_?-?me|replace|placeholder|(?:goes|put|insert|enter|paste)[\W_]*(?:here|your|the)|[\W_]here$|dummy|redacted|removed|masked|sample|fixme|t[o0]d[o0][\W_]|not[\W_]?(?:a[\W_]?)?real|fake|invalid|<[^<>]*>|\*{3}|x{4}|^x{3}|[\W_]x{3}|\.{3}|\u2026|\u2022{2}|_{5}|-{5}/i;
const reference = /\$\{|\{\{|\}\}|<%|%>|\$\(|#\{|%\{|@\{|\$\[|^\$[A-Za-z_{]|^%[A-Za-z_]\w*%$|^\{[^{}]*\}$|^\[.*\]$|^\(\(.*\)\)$|^__\w+__$|^@@\w+@@$|^@Microsoft\.KeyVault|^(?:op|vault|ssm|secretsmanager|sm|gcp-?sm|awssm|aws-?sm|keyvault|akv|kms|env|file|ref|gsm|doppler|infisical|bw|lpass|pass|akeyless|secret|keyring|chamber|berglas|sops|https?|ssh|git|s3|gs|postgres(?:ql)?|mysql|redis|amqps?|mongodb(?:\+srv)?):\/?\/?|^arn:|^projects\/[^/]+\/secrets\/|^ref\+|^[a-z][a-z0-9+.-]{1,20}:\/\/|^encrypted:|^ENC\[|^ENC\(|^\{cipher\}|^\$ANSIBLE_VAULT|^!(?:Ref|Sub|GetAtt|vault|secret|env_var|ENV)|process\.env|import\.meta|os\.environ|getenv|\bENV\b|secrets?\.[A-Z_]|(?:[Cc]onfig|settings|options|props|params|credentials)[.[(]/;
const nothing = new Set([
    'true',
    'false',
    'yes',
    'null',
    'none',
    'nil',
    'undefined',
    'nan',
    'disabled',
    'enabled',
]);
function isPlaceholder(value) {
    const text = value.trim();
    if (text.length < 6 || nothing.has(text.toLowerCase()))
        return true;
    if (/\s/.test(text))
        return true;
    if (reference.test(text) ||
        spoken.test(text) ||
        /\w\($|\?\.[A-Za-z]|^M(?:IIBIjANBgkq|IGfMA0GCSq|FkwEwYHKo)/.test(text))
        return true;
    if (isLabel(text))
        return true;
    if (isPlace(text))
        return true;
    return isMonotonous(text) || isWordy(text);
}
function isPlace(text) {
    return ((/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w./\\@-]*$/.test(text) &&
        /[/\\.].*[/\\.]/.test(text) &&
        !isLongRun(text)) ||
        /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text) ||
        /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|local|internal|app|co)(?::\d+)?(?:\/\S*)?$/i.test(text) ||
        /^[\d.,:/+-]+$/.test(text) ||
        /^\d{4}-\d\d-\d\dT/.test(text));
}
function isLongRun(text) {
    return /[A-Za-z0-9+]{24}/.test(text);
}
function isMonotonous(text) {
    const body = text.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (body.length === 0)
        return true;
    const distinct = new Set(body).size;
    if (distinct <= 2 || (body.length >= 16 && distinct <= 4))
        return true;
    return isPeriodic(body) || isSequential(body);
}
function isPeriodic(body) {
    for (let period = 1; period <= Math.min(20, body.length / 2); period++) {
        const block = body.slice(0, period);
        if (body === block.repeat(Math.ceil(body.length / period)).slice(0, body.length) &&
            body.length >= period * 2) {
            return period <= 16 || body.length >= period * 3;
        }
    }
    return false;
}
const runs = '01234567890123456789 abcdefghijklmnopqrstuvwxyz 9876543210 zyxwvutsrqponmlkjihgfedcba qwertyuiop asdfghjkl zxcvbnm';
function isSequential(body) {
    const letters = body.replace(/[^a-z]/g, '');
    const digits = body.replace(/[^0-9]/g, '');
    const chunks = body.match(/[a-z]+|[0-9]+/g) ?? [];
    const every = chunks.length <= 4 && chunks.every((chunk) => runs.includes(chunk));
    return (every || ((letters.length < 3 || runs.includes(letters)) && (digits.length < 3 || runs.includes(digits))));
}
function isWordy(text) {
    const chunks = words(text);
    const letters = chunks.filter((chunk) => /^[a-z]/.test(chunk));
    const digits = chunks.filter((chunk) => /^[0-9]/.test(chunk));
    if (letters.length === 0)
        return false;
    const trivial = digits.length <= 3 && digits.every((run) => run.length <= 4 || runs.includes(run) || isMonotonous(run));
    if (!trivial || letters.filter((word) => word.length === 1).length > 3)
        return false;
    if (letters.every((word) => isKnown(word)))
        return true;
    if (!/^[\w\-./:]+$/.test(text))
        return false;
    const short = letters.filter((word) => word.length <= 2).length;
    return (digits.join('').length <= (text.includes('/') ? 4 : 1) &&
        short <= letters.length * 0.4 &&
        letters.every((word) => isSpeakable(word)));
}
function isLabel(text) {
    if (!/sales[-_.]?loft/i.test(text) || !/^[\w\-./:]+$/.test(text))
        return false;
    const chunks = words(text);
    const digits = chunks.filter((chunk) => /^[0-9]/.test(chunk)).join('').length;
    return (digits <= 4 && chunks.length <= 10 && chunks.every((chunk) => chunk.length <= 4 || isSpeakable(chunk)));
}
function words(text) {
    return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}
function isKnown(word) {
    if (word.length <= 1 || lexicon.has(word) || (word.length >= 3 && runs.includes(word)))
        return true;
    if (word.length > 60)
        return false;
    const reachable = [true];
    for (let end = 1; end <= word.length; end++) {
        for (let start = Math.max(0, end - 16); start < end && !reachable[end]; start++) {
            if (reachable[start] && end - start >= 2 && lexicon.has(word.slice(start, end)))
                reachable[end] = true;
        }
    }
    return reachable[word.length] ?? false;
}
function isSpeakable(word) {
    if (word.length <= 2)
        return true;
    if (word.length > 24)
        return false;
    const vowels = word.replace(/[^aeiouy]/g, '').length / word.length;
    return vowels >= 0.15 && vowels <= 0.8 && !/[^aeiouy]{5}/.test(word);
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
  yh: () => (/* binding */ readBeyond)
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

const [directoryAt, hashesAt, entriesAt] = [128, 256, 256 + 65536 / 8];
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
const prefilterWasm = 'AGFzbQEAAAABEQJgA39/fwF/YAV/f39/fwF/AikCCXByZWZpbHRlcgZtZW1vcnkCAAEJcHJlZmlsdGVyBnRhYmxlcwN/AAMEAwABAQYGAX8BQQALBw8CBG5leHQDAQRzY2FuAAIKrwgDRAEBfyABIAJqIQMDQCABIANPBEBBAQ8LIAAtAAAgASACai0AAHEgAS0AAEcEQEEADwsgAEEBaiEAIAFBAWohAQwACwALlQEBBH8gACgCACEFIwAgAUEDdGohASABKAKAASEGIAEoAoQBIQcCQANAIAYgB08NASAFIAYoAgRxIAYoAgBGBEAgACAGKAIQayEIIAggAk4gCCAGKAIMaiADTXEEQCAIIAYoAgggBigCDBAABEAgBCAINgIAIAQgBigCFDYCBCAEQQhqIQQLCwsgBkEYaiEGDAALCyAEC9AGBAF/AX4Cfwx7QQ/9DyEKIwD9AAQAIQsjAP0ABBAhDCMA/QAEICENIwD9AAQwIQ4jAP0ABEAhDyMA/QAEUCEQAkADQCACIAFPDQEgAv0ABAAhCSALIAkgCv1O/Q4gDCAJQQT9bf0O/U4hESAC/QAEASEJIBEgDSAJIAr9Tv0OIA4gCUEE/W39Dv1O/U4hESAC/QAEAiEJIBEgDyAJIAr9Tv0OIBAgCUEE/W39Dv1O/U4hESAC/QAEECEJIAsgCSAK/U79DiAMIAlBBP1t/Q79TiESIAL9AAQRIQkgEiANIAkgCv1O/Q4gDiAJQQT9bf0O/U79TiESIAL9AAQSIQkgEiAPIAkgCv1O/Q4gECAJQQT9bf0O/U79TiESIAL9AAQgIQkgCyAJIAr9Tv0OIAwgCUEE/W39Dv1OIRMgAv0ABCEhCSATIA0gCSAK/U79DiAOIAlBBP1t/Q79Tv1OIRMgAv0ABCIhCSATIA8gCSAK/U79DiAQIAlBBP1t/Q79Tv1OIRMgAv0ABDAhCSALIAkgCv1O/Q4gDCAJQQT9bf0O/U4hFCAC/QAEMSEJIBQgDSAJIAr9Tv0OIA4gCUEE/W39Dv1O/U4hFCAC/QAEMiEJIBQgDyAJIAr9Tv0OIBAgCUEE/W39Dv1O/U4hFCARIBL9UCATIBT9UP1Q/VMEQEIAIQYjACAR/QsEwAEgBiAR/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CAIaEIQYjACAS/QsE0AEgBiAS/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaEIQYjACAT/QsE4AEgBiAT/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIaEIQYjACAU/QsE8AEgBiAU/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CMIaEIQYCQANAIAZQDQEgBnqnIQUgBiAGQgF9gyEGIwAgBWotAMABIQcgBSACaiEFIAUgAU8NBCAFKAIAQf///wdxQbHz3fF5bEEQdiEIQQEjACAIQQN2ai0AgAIgCEEHcXZxRQ0AIAMgBEsEQCAFJAEgAw8LA0AgBSAHaCAAIAEgAxABIQMgByAHQQFrcSEHIAcNAAsMAAsLCyACQcAAaiECDAALCyABJAEgAws=';

;// CONCATENATED MODULE: ./lib/scan/prefilter.js


const interest = { none: 0, credential: 1, context: 2 };
const chunkOverlap = 4096;
const chunkLength = 1 << 20;
const mostLooks = 1024;
const readBeyond = 128;
const pageSize = 65536;
function createPrefilter(literals, capacity = chunkLength + chunkOverlap) {
    const base = aligned(layOut(literals).end, pageSize);
    const memory = new WebAssembly.Memory({ initial: Math.ceil((base + capacity + readBeyond) / pageSize) });
    return { ...createMatcher(literals, { memory, at: 0 }), buffer: Buffer.from(memory.buffer), base, capacity };
}
function createMatcher(literals, { memory, at }) {
    const layout = layOut(literals, at);
    const buffer = Buffer.from(memory.buffer);
    writeTables(buffer, { literals, layout });
    const module = new WebAssembly.Module(Buffer.from(prefilterWasm, 'base64'));
    const matcher = new WebAssembly.Instance(module, { prefilter: { memory, tables: layout.tables } }).exports;
    const out = new Int32Array(memory.buffer, layout.out);
    const every = everyKind(literals);
    function scan({ start, end }, visit) {
        for (let from = start; from < end; from = matcher.next.value) {
            const pairs = (matcher.scan(start, end, from, layout.out, layout.full) - layout.out) / 4;
            for (let at = 0; at < pairs; at += 2)
                if (!visit(out[at] ?? 0, out[at + 1] ?? 0))
                    return;
        }
    }
    return {
        end: layout.end,
        occurrences(start, length) {
            const found = [];
            scan({ bytes: buffer, start, end: start + length }, (offset, literal) => {
                found.push(offset * literals.length + literal);
                return true;
            });
            return unpacked(found, literals);
        },
        holdsAny(start, length) {
            const end = start + length;
            for (let from = start; from < end; from = matcher.next.value) {
                if (matcher.scan(start, end, from, layout.out, layout.out) !== layout.out)
                    return true;
            }
            return false;
        },
        interests(start, length) {
            const range = { bytes: buffer, start, end: start + length };
            let found = interest.none;
            let looks = 0;
            scan(range, (offset, number) => {
                const literal = literals[number];
                if (literal === undefined || found & interest[literal.kind])
                    return true;
                const { confirm, bytes, kind } = literal;
                if (!confirm || ++looks > mostLooks || confirm(range, offset, bytes.length))
                    found |= interest[kind];
                return found !== every;
            });
            return found;
        },
    };
}
function* unpacked(found, literals) {
    for (const packed of Float64Array.from(found).sort()) {
        const literal = literals[packed % literals.length];
        if (literal)
            yield { offset: Math.floor(packed / literals.length), literal };
    }
}
function everyKind(literals) {
    return literals.reduce((kinds, { kind }) => kinds | interest[kind], interest.none);
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
    const end = regionsOf(text, origin)(text.length, text.length);
    return { line: end.startLine, column: end.startColumn };
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

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ variablesIn),
/* harmony export */   L: () => (/* binding */ shownBy)
/* harmony export */ });
const printing = /^(?:echo|printf|Write-(?:Host|Output|Verbose|Information|Warning|Error)|print|say)\b/i;
const dumping = /^(?:env|printenv|export(?: -p)?|set|declare -[px]|Get-ChildItem env:|gci env:|dir env:|ls env:)\s*$/i;
const printingOne = /^(?:printenv\s+\w|declare -p\s+\w|(?:node|bun|deno)\s.{0,40}console\.log\(process\.env|python3?\s.{0,60}print\(os\.environ|ruby\s.{0,40}(?:puts|p) ENV)/;
const tracing = /^(?:set\s+-(?:[a-wyz]*x[a-z]*)\b|set\s+-o\s+xtrace\b|Set-PSDebug\s+-Trace)/i;
const verbose = /^curl(?=[\s\S]{0,2000}\s(?:-[a-zA-Z]{0,8}v|--verbose\b|--trace(?:-ascii)?\b))/;
const seenBehind = {
    printed: /^\s*\|\s*(?:base64|rev|xxd|od|hexdump|fold|tee|cat)\b/,
    dumped: /^\s*\|\s*(?:base64|sort|grep(?!\s+-\w*[qc])|less|more|head|tail|tee|cat)\b/,
};
const hidden = /^\s*(?:\|(?!\|)|[1&]?>>?(?!>|\s*(?:&2|\/dev\/std|\/dev\/tty|["']?\$\{?GITHUB_STEP_SUMMARY)))/;
const commandSeparator = /\r?\n|;|&&|\|\||\bthen\b|\bdo\b|\belse\b|\{ | \}|\(|\)/g;
function* shownBy(script) {
    for (const command of commandsOf(script)) {
        const shown = showing(command);
        if (shown !== undefined)
            yield shown;
    }
}
function showing({ text, start, after }) {
    const at = { start, end: start + text.length };
    if (tracing.test(text))
        return { how: 'traced', ...at, words: '' };
    const isHidden = hidden.test(after);
    if (dumping.test(text))
        return isHidden && !seenBehind.dumped.test(after) ? undefined : { how: 'dumped', ...at, words: '' };
    if (isHidden && !seenBehind.printed.test(after))
        return undefined;
    if (verbose.test(text))
        return { how: 'verbose', ...at, words: text };
    if (printingOne.test(text))
        return { how: 'printed', ...at, words: text };
    if (!printing.test(text) || /::add-mask::/.test(text))
        return undefined;
    return { how: 'printed', ...at, words: text };
}
function* commandsOf(script) {
    let offset = 0;
    for (const line of joinedLines(script)) {
        yield* commandsInLine(line, offset);
        offset += line.length + 1;
    }
}
function* joinedLines(script) {
    let line = '';
    for (const part of script.split('\n')) {
        line += part;
        if (/\\\r?$/.test(part) && line.length < 8192)
            line += '\n';
        else {
            yield line;
            line = '';
        }
    }
    if (line !== '')
        yield line;
}
const longestLine = 8192;
function* commandsInLine(whole, offset) {
    const line = whole.slice(0, longestLine);
    const bare = withoutQuoted(line);
    let from = 0;
    for (const end of [...separatorsIn(bare), bare.length]) {
        if (end < from)
            continue;
        const piece = bare.slice(from, end);
        const lead = /^[\s@;&|(){}-]*(?:(?:then|do|else|if|while|sudo|RUN|time|!)\s+)*/.exec(piece)?.[0].length ?? 0;
        const captured = /\$\(?$|`$/.test(bare.slice(0, from + lead));
        const stop = outputEnd(piece, lead);
        const text = line.slice(from + lead, from + stop);
        if (!captured && text !== '' && !text.startsWith('#'))
            yield { text: text.trimEnd(), start: offset + from + lead, after: line.slice(from + stop, end) };
        from = end + 1;
    }
}
function separatorsIn(bare) {
    return [...bare.matchAll(commandSeparator)].map(({ index, 0: mark }) => index + mark.length - 1);
}
function outputEnd(piece, from) {
    const match = /(?:\s#|\d?>|\|)/.exec(piece.slice(from));
    return match === null ? piece.length : from + match.index;
}
function withoutQuoted(line) {
    return line.replace(/"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|\$\{[^}$]{0,200}\}{1,2}/g, (quoted) => '.'.repeat(quoted.length));
}
const variable = /\$(?:\{([A-Za-z_]\w{0,80})(:?[-=?][^}$]{0,200})?\}|env:([A-Za-z_]\w{0,80})|([A-Za-z_]\w{0,80})|\(([A-Z]\w{0,80})\))/g;
function* variablesIn(words) {
    for (const match of words.matchAll(variable)) {
        if (inSingleQuotes(words, match.index) || words[match.index - 1] === '\\')
            continue;
        const name = match[1] ?? match[3] ?? match[4] ?? match[5] ?? '';
        yield { name, start: match.index, end: match.index + match[0].length };
    }
    const named = /^(?:printenv|declare -p)\s+([A-Za-z_]\w*)|process\.env\.([A-Za-z_]\w*)|environ(?:\.get\(|\[)["']([A-Za-z_]\w*)/.exec(words);
    const name = named?.[1] ?? named?.[2] ?? named?.[3];
    if (named !== null && name !== undefined) {
        const start = named.index + named[0].indexOf(name);
        yield { name, start, end: start + name.length };
    }
}
function inSingleQuotes(words, at) {
    let open = '';
    for (const mark of words.slice(0, at)) {
        if (mark !== '"' && mark !== "'")
            continue;
        if (open === '')
            open = mark;
        else if (open === mark)
            open = '';
    }
    return open === "'";
}


/***/ }),

/***/ 1746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   eQ: () => (/* binding */ bareAt),
/* harmony export */   oL: () => (/* binding */ quotedAt),
/* harmony export */   qf: () => (/* binding */ sticky),
/* harmony export */   sy: () => (/* binding */ spacedAt)
/* harmony export */ });
/* harmony import */ var _literals_joined_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9731);

function sticky(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
}
const longestValue = 8192;
const opening = /[ \t]*(?:[A-Za-z@$]{1,3}(?=["'`]))?(\\{0,3})(["'`]{1,3}|&quot;|&#39;)(?:\r?\n[ \t]*)?/y;
function quotedAt(text, at) {
    opening.lastIndex = at;
    const open = opening.exec(text);
    if (open === null)
        return undefined;
    const start = at + open[0].length;
    const mark = open[2] ?? '"';
    let value = '';
    let end = start;
    let next = start;
    for (let piece = 0; piece < 40; piece++) {
        const stop = endOfPiece(text, next, mark.startsWith('&') ? '&' : (mark[0] ?? '"'));
        if (stop === undefined)
            return undefined;
        if (piece > 0 && (stop === next || /\s/.test(text.slice(next, stop))))
            break;
        value += text.slice(next, stop);
        end = stop;
        const glue = mark.startsWith('&') ? 0 : (0,_literals_joined_js__WEBPACK_IMPORTED_MODULE_0__/* .glueAt */ .v)(text, stop, 'quoted');
        if (glue === 0 || /^\\{0,3}["'`]{1,3}[ \t]*,/.test(text.slice(stop, stop + glue)))
            break;
        next = stop + glue;
    }
    return { value, start, end, quoted: true, setting: false };
}
function endOfPiece(text, from, mark) {
    const limit = Math.min(text.length, from + longestValue);
    for (let at = from; at < limit; at++) {
        const character = text[at];
        if (character === mark)
            return at;
        if (character === '\\') {
            if (text[at + 1] === mark || text[at + 1] === '\\')
                return at;
            if (text[at + 1] === 'n' || text[at + 1] === 'r')
                return at;
        }
        if (character === '\n' || character === '\r')
            return at;
    }
    return limit === text.length ? limit : undefined;
}
const isParameter = /[ \t]*[A-Za-z_]\w{0,8190}=[^=]/y;
const bareValue = /[ \t]*([^\s"'`<>,;()[\]{}|\\&]{6,8192})/y;
const lineStart = /(?:^|\n|\\n|\\r|["'`])[ \t]*(?:[-+*>#|$]+[ \t]+|\/\/[ \t]*)?(?:export[ \t]+|set[ \t]+|ENV[ \t]+|ARG[ \t]+|setenv[ \t]+|declare[ \t]+(?:-x[ \t]+)?|\$env:|\$Env:|env:|-e[ \t]+|--env[ \t]+|--?)?["'`]?[\w. -]{0,60}$/;
const comparison = /^[ \t]*(?:===?|!==?|=~)/;
function bareAt(text, place) {
    if (comparison.test(place.operators))
        return undefined;
    if (sticky(isParameter, text, place.at) > 0)
        return undefined;
    bareValue.lastIndex = place.at;
    const match = bareValue.exec(text);
    if (match === null)
        return undefined;
    const value = match[1] ?? '';
    const start = place.at + match[0].length - value.length;
    const end = start + value.length;
    if (text[end] === '(' || text[end] === '[' || isWordInQuotes(text, start))
        return undefined;
    const before = text.slice(Math.max(0, place.nameStart - 80), place.nameStart);
    const setting = /^(?:=|:|:=|\?=|:-|[>|]+)$/.test(place.operators.trim()) && lineStart.test(before);
    return { value, start, end, quoted: false, setting: setting && isWholeValue(text, end) };
}
function isWordInQuotes(text, start) {
    return /^[A-Za-z@$]{1,3}["'`]/.test(text.slice(start, start + 4));
}
function isWholeValue(text, end) {
    return /^(?:\\?["'`]|\\[nr]|[ \t]*(?:[\r\n]|$|#|\/\/|;|,|&&|\||\}|<|\\|\[\/)|[ \t]+[\w./-]+(?:[ \t]|$))/.test(text.slice(end, end + 80));
}
const spacedCommand = /(?:\bENV|\bARG|\bSetEnv|\bsetx|\bset[ \t]+-\w+|\bsetenv|--?[\w-]*|\bpassword|\blogin|:[\w-]*|\(def|\bfor)[ \t]*(?:\/[MmSs][ \t]+)?[\w.-]*$/;
function spacedAt(text, nameStart, at) {
    if (!/[ \t]/.test(text[at] ?? ''))
        return undefined;
    const before = text.slice(Math.max(0, nameStart - 60), at);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const column = text[at] === '\t';
    if (!column && !spacedCommand.test(line))
        return undefined;
    bareValue.lastIndex = at;
    const match = bareValue.exec(text);
    if (match === null)
        return undefined;
    const value = match[1] ?? '';
    const start = at + match[0].length - value.length;
    return { value, start, end: start + value.length, quoted: false, setting: !column };
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   ad: () => (/* binding */ identityScopes),
/* harmony export */   oh: () => (/* binding */ documentedScopes),
/* harmony export */   rB: () => (/* binding */ knownScopes),
/* harmony export */   vJ: () => (/* binding */ privilegedScopes)
/* harmony export */ });
/* unused harmony exports frontendScopes, mcpScopes, generalScopes */
const general = {
    accounts: ['read', 'write', 'delete'],
    activities: ['read', 'write'],
    audit_reports: ['read', 'write'],
    cadences: ['read', 'write', 'delete'],
    calls: ['read', 'write'],
    conversations: ['read', 'write'],
    crm: ['read'],
    dialer_recordings: ['read'],
    emails: ['read', 'write'],
    external_id: ['read', 'write', 'delete'],
    external_id_configuration: ['read', 'write', 'delete'],
    groups: ['write'],
    meetings: ['read', 'write'],
    notes: ['read', 'write', 'delete'],
    notifications: ['write'],
    opportunities: ['read', 'write', 'delete'],
    people: ['read', 'write', 'delete'],
    signal_registrations: ['read', 'delete'],
    signals: ['write'],
    tasks: ['read', 'write', 'delete'],
    team: ['read', 'write', 'delete'],
    workflow: ['read', 'write', 'delete'],
};
const privilegedScopes = [
    'email_contents:read',
    'crm_id_person:write',
    'crm_id_account:write',
    'data_control:read',
    'data_control:write',
    'external_emails:write',
];
const frontendScopes = ['person:read', 'account:read'];
const identityScopes = ['openid', 'system:all', 'external_emails:create'];
const mcpScopes = [
    'accounts:read',
    'conversations:read',
    'opportunities:read',
    'people:read',
    'team:read',
    'claudeai',
];
const seen = ['signal_registrations:write'];
const generalScopes = Object.entries(general).flatMap(([resource, actions]) => actions.map((action) => `${resource}:${action}`));
const documentedScopes = [...generalScopes, ...privilegedScopes, ...frontendScopes];
const knownScopes = new Set([
    ...documentedScopes,
    ...identityScopes,
    ...mcpScopes,
    ...seen,
]);
const resources = new Set([...knownScopes].flatMap((scope) => (scope.includes(':') ? [scope.slice(0, scope.indexOf(':'))] : [])));


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointNames),
/* harmony export */   E: () => (/* binding */ needOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3116);

const resourceOf = {
    me: '',
    people: 'people',
    person_upserts: 'people',
    person_stages: 'people',
    successes: 'people',
    accounts: 'accounts',
    account_upserts: 'accounts',
    account_stages: 'accounts',
    account_tiers: 'accounts',
    account_types: 'accounts',
    cadences: 'cadences',
    cadence_memberships: 'cadences',
    cadence_bulk_memberships: 'cadences',
    cadence_stats: 'cadences',
    cadence_exports: 'cadences',
    cadence_imports: 'cadences',
    steps: 'cadences',
    actions: 'cadences',
    'action_details/call_instructions': 'calls',
    activities: 'activities',
    activity_histories: 'activities',
    'activities/calls': 'calls',
    'activities/emails': 'emails',
    call_data_records: 'calls',
    call_dispositions: 'calls',
    call_sentiments: 'calls',
    notes: 'notes',
    tasks: 'tasks',
    team: 'team',
    users: 'team',
    opportunities: 'opportunities',
    opportunity_people: 'opportunities',
    opportunity_stages: 'opportunities',
    conversations: 'conversations',
    meetings: 'meetings',
    crm_activities: 'crm',
    crm_activity_fields: 'crm',
    crm_users: 'crm',
    external_emails: 'external_emails',
};
const unknown = `groups custom_fields custom_roles tags imports email_templates email_template_attachments team_templates
  team_template_attachments webhook_subscriptions bulk_jobs saved_list_views searches calendar phone_numbers
  phone_number_assignments mime_email_payloads pending_emails live_website_tracking_parameters integrations
  data_control meetings_settings transcriptions external_ids external_id_configurations audit_reports`.split(/\s+/);
const endpointNames = new Set([
    ...Object.keys(resourceOf).map((path) => path.split('/', 1)[0] ?? ''),
    ...unknown,
]);
const dependingOnFields = {
    'emails:read': ['email_contents:read'],
    'people:write': ['crm_id_person:write', 'external_id:write'],
    'accounts:write': ['crm_id_account:write', 'external_id:write'],
    'calls:read': ['dialer_recordings:read'],
    'activities:read': ['calls:read', 'emails:read'],
    'activities:write': ['calls:write', 'emails:write', 'tasks:write'],
};
function needOf(path, action) {
    const [first = ''] = path.split('/', 1);
    const resource = resourceOf[path] ?? resourceOf[first];
    if (resource === undefined)
        return undefined;
    const scope = `${resource}:${action}`;
    if (resource === '' || !_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScopes */ .rB.has(scope))
        return { scopes: [], perhaps: [] };
    return { scopes: [scope], perhaps: dependingOnFields[scope] ?? [] };
}


/***/ }),

/***/ 9762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isScopeWord),
/* harmony export */   g: () => (/* binding */ kindOfScope)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3116);

const privileged = new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .privilegedScopes */ .vJ);
const identity = new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .identityScopes */ .ad);
const openId = new Set(['openid', 'profile', 'email', 'address', 'phone', 'offline_access', 'claudeai']);
const broadWords = new Set('admin administrator all any everything full full_access root superuser super_admin owner read write delete read_write readwrite read-write system:all'.split(' '));
const broadActions = new Set(['all', 'any', 'full', 'admin', 'manage', 'readwrite', 'read_write', 'rw']);
function kindOfScope(scope) {
    if (scope.includes('*'))
        return 'wildcard';
    if (privileged.has(scope))
        return 'privileged';
    if (broadWords.has(scope.toLowerCase()))
        return 'broad';
    if (openId.has(scope))
        return 'neutral';
    const action = scope.slice(scope.search(/[:.]/) + 1);
    if (!_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScopes */ .rB.has(scope))
        return broadActions.has(action) ? 'broad' : 'unknown';
    if (identity.has(scope))
        return 'write';
    return action === 'delete' ? 'delete' : action === 'write' ? 'write' : 'read';
}
function isScopeWord(word) {
    return openId.has(word) || broadWords.has(word.toLowerCase()) || word === '*';
}


/***/ }),

/***/ 8621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ blobDocuments),
/* harmony export */   x: () => (/* binding */ standingDocuments)
/* harmony export */ });
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(810);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9258);


async function* blobDocuments(git, wanted) {
    if (wanted.length === 0)
        return;
    let at = 0;
    const ids = wanted.map(({ id }) => id);
    for await (const stored of (0,_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .s)(git, ids)) {
        for (const place of wanted[at]?.places ?? [])
            yield* standingDocuments(stored, place);
        at += 1;
    }
}
function* standingDocuments(stored, place) {
    if ('unread' in stored) {
        yield { path: place.path, reason: stored.unread };
        return;
    }
    const { body } = stored;
    yield { ...place, open: () => body.open() };
    if (body.bytes !== undefined && (0,_lfs_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointer */ ._V)(body.bytes))
        yield { path: place.path, reason: 'lfs-pointer' };
}


/***/ }),

/***/ 1788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ bodyOf),
  k: () => (/* binding */ gather)
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
function openFile(path, otherwise = 'not-a-file') {
    return descriptorReader(orUnreadable(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, openFlags), otherwise), otherwise);
}
function descriptorReader(fd, otherwise) {
    let reads = 0;
    let open = true;
    return {
        read(into, offset, length) {
            const count = orUnreadable(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, into, offset, length, null), otherwise);
            if (reads === (count === 0 ? 0 : 1))
                requireFile(fd, otherwise);
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
function requireFile(fd, otherwise) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd).isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(otherwise);
}
function orUnreadable(operation, otherwise) {
    try {
        return operation();
    }
    catch (error) {
        const reason = reasonOf(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .Unreadable */ .IO(reason === 'not-a-file' ? otherwise : reason, { cause: error });
    }
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

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   be: () => (/* binding */ formatOf)
/* harmony export */ });
/* unused harmony export missingObjects */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _empty_git_dir_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(339);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(326);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8963);




async function detach(git, format) {
    const printed = (await git.read(['rev-parse', '--git-path', 'objects'])).toString('utf8').replace(/\n$/, '');
    const { gitDir, remove } = (0,_empty_git_dir_js__WEBPACK_IMPORTED_MODULE_1__/* .createEmptyGitDir */ .P)(format);
    const { folder } = git.place;
    return { git: (0,_git_js__WEBPACK_IMPORTED_MODULE_3__.requireGit)({ folder, gitDir, objects: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, printed) }), remove };
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


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ systemPath),
/* harmony export */   P8: () => (/* binding */ showPath),
/* harmony export */   iP: () => (/* binding */ byteString),
/* harmony export */   ni: () => (/* binding */ showBytes)
/* harmony export */ });
/* unused harmony export isAscii */
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
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const folders = (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
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
    const child = (0,external_node_child_process_namespaceObject.spawn)(program, [...globalArguments(place, call.settings), ...call.args], {
        env: { ...environment(process.env, place, call.reach ?? 'local'), ...call.env },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
    child.stdin.on('error', () => { });
    if (call.input instanceof Promise)
        call.input.then((text) => child.stdin.end(text)).catch(() => child.stdin.end());
    else if (call.input !== undefined)
        child.stdin.end(call.input);
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

/***/ 3781:
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

// EXTERNAL MODULE: ./lib/config/pattern.js + 3 modules
var config_pattern = __nccwpck_require__(7148);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __nccwpck_require__(3547);
;// CONCATENATED MODULE: ./lib/rules/custom.js


function customRule({ id, pattern, keywords, severity, title, message }) {
    const expression = (0,config_pattern/* compilePattern */.Eb)(pattern);
    const words = keywords.map((keyword) => keyword.toLowerCase());
    return {
        kind: 'text',
        id,
        severity,
        title,
        why: message ?? title,
        fix: 'This rule is the repository\u2019s own: see its policy.',
        references: [`${project/* repository */.Jk}/blob/main/docs/policy.md`],
        examples: [],
        find: (text) => (mentions(text, words) ? matches(text, expression, message) : []),
    };
}
function mentions({ text }, words) {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
}
function* matches({ text }, expression, message) {
    for (const match of text.matchAll(expression)) {
        const secret = match.groups?.['secret'] ?? match[0];
        if (secret === '')
            continue;
        const start = match.index + match[0].indexOf(secret);
        yield {
            start,
            end: start + secret.length,
            secret,
            confidence: 'medium',
            ...(message === undefined ? {} : { message }),
        };
    }
}

// EXTERNAL MODULE: ./lib/rules/index.js + 49 modules
var rules = __nccwpck_require__(1816);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __nccwpck_require__(5777);
;// CONCATENATED MODULE: ./lib/rules/enabled.js



function enabledRules({ rules: levels, customRules }) {
    const custom = customRules.filter(({ id }) => levels[id] !== 'off');
    return {
        text: [...leveled(rules/* textRules */.fD, levels), ...leveled(custom.map(customRule), levels)],
        repository: leveled(rules/* repositoryRules */.G, levels),
        keywords: custom.flatMap(({ keywords }) => keywords),
    };
}
function leveled(rules, levels) {
    return rules.flatMap((rule) => {
        const level = Object.hasOwn(levels, rule.id) ? levels[rule.id] : undefined;
        if (level === 'off')
            return [];
        return [level === undefined ? rule : withSeverity(rule, level)];
    });
}
function withSeverity(rule, severity) {
    if (rule.kind === 'repository') {
        const judge = async (facts, judging) => {
            const said = (0,rules_rule/* verdictOf */.V)(await rule.judge(facts, judging));
            return { ...said, hits: said.hits.map((hit) => ({ ...hit, severity })) };
        };
        return { ...rule, severity, judge };
    }
    return { ...rule, severity, find: (text) => [...rule.find(text)].map((hit) => ({ ...hit, severity })) };
}

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
        for await (const batch of (0,listing/* listTracked */.z)(git)) {
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
// EXTERNAL MODULE: ./lib/source/workspace.js
var workspace = __nccwpck_require__(3756);
;// CONCATENATED MODULE: ./lib/source/ground.js









const ruleIds = rules/* rules */.aO.map(({ id }) => id);
async function openGround(asked) {
    const footing = await footingOf(asked);
    const source = await (0,workspace/* openWorkspace */.O)(asked.folder, footing.globs);
    return {
        ...footing,
        source,
        repository: (0,repository/* openRepository */.h)(asked.folder, diskTree(asked.folder, footing.globs)),
    };
}
async function footingOf(asked, base, own = (0,policy_file/* textsBelow */.qc)(asked.folder)) {
    const head = await written(asked, own, 'required');
    const holding = base === undefined ? head : await written(asked, base, 'optional');
    const policy = { ...holding.policy, failOn: asked.failOn ?? holding.policy.failOn };
    return {
        policy,
        baseline: holding.baseline,
        rules: enabledRules(policy),
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
        (0,policy_file/* readPolicy */.T4)(read, ruleIds, asked.config, presence),
        (0,policy_file/* readBaseline */.mF)(read, asked.baseline, presence),
    ]);
    return { policy, baseline };
}
async function requestsOf(asked, base, head) {
    const { policyRequests, baselineRequests } = await __nccwpck_require__.e(/* import() */ 854).then(__nccwpck_require__.bind(__nccwpck_require__, 4854));
    return [
        ...policyRequests({ base: base.policy, head: head.policy }, asked.config ?? policy/* policyPath */.k1),
        ...baselineRequests({ base: base.baseline, head: head.baseline }, asked.baseline ?? policy_file/* baselinePath */.XB),
    ];
}
async function silenceNotices(policy) {
    const choose = await (0,selection/* selection */.r)({ excludes: policy.exclude });
    const notices = silences(policy, { ruleIds, excludes: (path) => choose(path) === 'excluded' });
    return notices.map(({ message }) => message);
}


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   c3: () => (/* binding */ watchForPointer),
/* harmony export */   uH: () => (/* binding */ holdsPointer)
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
function watchForPointer(reader, found) {
    let first = true;
    return {
        read(into, offset, length) {
            const count = reader.read(into, offset, length);
            if (first && into[offset] === firstLine[0] && isPointer(into.subarray(offset, offset + count)))
                found();
            first = false;
            return count;
        },
        close: () => reader.close(),
    };
}


/***/ }),

/***/ 4105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ listTracked)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9479);

async function* listTracked(git, env = {}) {
    let last = '';
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_0__/* .records */ .V)(git.stream(['ls-files', '-z', '--stage', '-t'], { env }))) {
        const entries = [];
        for (const record of batch) {
            const tab = record.indexOf('\t');
            const path = record.slice(tab + 1);
            if (path !== last)
                entries.push(entry(record, tab, path));
            last = path;
        }
        yield entries;
    }
}
function entry(record, tab, path) {
    const mode = record.slice(2, 8);
    const kind = mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file';
    return { path, kind, id: record.slice(9, tab - 2), sparse: record.startsWith('S') };
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

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $: () => (/* binding */ contentOf),
  s: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: ./lib/source/body.js + 1 modules
var body = __nccwpck_require__(1788);
;// CONCATENATED MODULE: ./lib/source/batch.js

const lineFeed = 10;
function parseBatch() {
    let line = '';
    let header;
    let content;
    let missing = 0;
    const readHeader = (chunk, at) => {
        const end = chunk.indexOf(lineFeed, at);
        line += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        return end < 0 ? chunk.length : end + 1;
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
    const take = (chunk, { id, type, size }) => {
        const whole = missing === size + 1 && chunk.length === missing;
        const piece = chunk.subarray(0, Math.min(chunk.length, missing - 1));
        missing -= chunk.length;
        if (whole)
            return { id, type, body: (0,body/* bodyOf */.E)(piece) };
        content ??= (0,body/* gather */.k)();
        content.add(piece);
        return missing > 0 ? undefined : { id, type, body: content.finish() };
    };
    return {
        get unfinished() {
            return header?.id;
        },
        *add(chunk) {
            for (let at = 0; at < chunk.length;) {
                let stored;
                if (header === undefined) {
                    const next = readHeader(chunk, at);
                    stored = next <= chunk.length && chunk[next - 1] === lineFeed ? begin() : undefined;
                    at = next;
                }
                else {
                    const end = Math.min(chunk.length, at + missing);
                    stored = take(chunk.subarray(at, end), header);
                    at = end;
                }
                if (stored === undefined)
                    continue;
                header = undefined;
                content = undefined;
                yield stored;
            }
        },
        discard() {
            content?.discard();
        },
    };
}

// EXTERNAL MODULE: ./lib/source/detached.js
var source_detached = __nccwpck_require__(3239);
// EXTERNAL MODULE: ./lib/source/git-error.js
var git_error = __nccwpck_require__(326);
;// CONCATENATED MODULE: ./lib/source/objects.js



const args = ['cat-file', '--batch', '--buffer'];
async function* readObjects(git, ids) {
    const left = yield* answersOf(git, ids);
    if (left.length === 0)
        return;
    const { git: detached, remove } = await (0,source_detached/* detach */.Yo)(git, (0,source_detached/* formatOf */.be)(left));
    try {
        yield* answersOf(detached, left);
    }
    finally {
        remove();
    }
}
async function* answersOf(git, ids) {
    let left = ids;
    while (left.length > 0) {
        const { count, fetching } = yield* run(git, left);
        left = left.slice(count);
        if (fetching)
            break;
    }
    return left;
}
async function* run(git, ids) {
    const { child, ended } = git.start(args, { input: `${ids.join('\n')}\n` });
    const parser = parseBatch();
    let count = 0;
    try {
        const output = child.stdout;
        for await (const chunk of output) {
            for (const stored of parser.add(chunk)) {
                count += 1;
                yield* released(stored);
            }
        }
        const ending = await ended;
        if (count === ids.length && ending.code === 0)
            return { count, fetching: false };
        if (parser.unfinished === undefined)
            return { count, fetching: wouldFetch(git, ending) };
        yield { id: parser.unfinished, unread: 'corrupt-object' };
        return { count: count + 1, fetching: false };
    }
    finally {
        parser.discard();
        if (child.exitCode === null)
            child.kill();
    }
}
function* released(stored) {
    try {
        yield stored;
    }
    finally {
        if ('body' in stored)
            stored.body.dispose();
    }
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
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   qc: () => (/* binding */ textsBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _config_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3774);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9258);





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
function textsAt(git, commit, prefix) {
    const idOf = blobIds(git, commit);
    return async (path) => {
        const id = await idOf(`${prefix}${path}`);
        if (id === undefined)
            return undefined;
        for await (const stored of (0,_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .readObjects */ .s)(git, [id])) {
            if ('unread' in stored)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${path} of the base commit could not be read (${stored.unread}).`);
            return textOf(stored.body.open());
        }
        return undefined;
    };
}
function blobIds(git, commit) {
    let waiting;
    return async (path) => {
        if (waiting === undefined) {
            const paths = [];
            const ids = Promise.resolve().then(async () => {
                waiting = undefined;
                return listed(git, commit, paths);
            });
            waiting = { paths, ids };
        }
        waiting.paths.push(path);
        return (await waiting.ids).get(path);
    };
}
async function listed(git, commit, paths) {
    const output = await git.read(['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
    const ids = new Map();
    for (const record of output.toString('utf8').split('\0')) {
        const [, type, id, path] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
        if (type === 'blob' && id !== undefined && path !== undefined)
            ids.set(path, id);
    }
    return ids;
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
    const { parseBaseline } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8670));
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
/* harmony export */   V: () => (/* binding */ records)
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


/***/ }),

/***/ 3369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6850);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1899);
/* harmony import */ var _empty_git_dir_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(339);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8963);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1175);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9479);







function openRepository(folder, tree) {
    const real = (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__.realFolder)(folder);
    const toplevel = (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__.locate)(real)?.toplevel ?? real;
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openGit */ .z)({ folder: real, toplevel, gitDir: toplevel }) === undefined)
        return undefined;
    return {
        ignored: (paths) => judged({ folder: real, toplevel }, paths),
        firstCommits: async (lines) => (await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 2138))).firstCommits(real, lines),
        ...(tree && { tree }),
    };
}
async function judged(place, paths) {
    const { gitDir, remove } = (0,_empty_git_dir_js__WEBPACK_IMPORTED_MODULE_3__/* .createEmptyGitDir */ .P)();
    try {
        const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__.requireGit)({ ...place, gitDir });
        const reachable = paths.filter(isReachable(place.folder));
        return reachable.length === 0 ? new Set() : await ignoredOf(git, reachable);
    }
    finally {
        remove();
    }
}
function isReachable(folder) {
    const guard = (0,_confine_js__WEBPACK_IMPORTED_MODULE_1__/* .confine */ .D)((0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(folder));
    return (path) => {
        try {
            guard((0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .byteString */ .iP)(path));
            return true;
        }
        catch (error) {
            return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO && error.reason === 'vanished';
        }
    };
}
async function ignoredOf(git, paths) {
    const input = paths.map((path) => `./${path}\0`).join('');
    const fields = [];
    for await (const batch of (0,_records_js__WEBPACK_IMPORTED_MODULE_6__/* .records */ .V)(git.stream(question, { input, accept: [1] })))
        fields.push(...batch);
    const ignored = new Set();
    for (let at = 0; at + 3 < fields.length; at += 4) {
        const [, , pattern = '', path = ''] = fields.slice(at, at + 4);
        if (pattern !== '' && !pattern.startsWith('!'))
            ignored.add((0,_display_js__WEBPACK_IMPORTED_MODULE_2__/* .showPath */ .P8)(path.slice('./'.length)));
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

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8621);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7550);
/* harmony import */ var _confine_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6850);
/* harmony import */ var _display_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1899);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8963);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(810);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(4105);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1175);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5999);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7092);













async function openWorkspace(folder, globs = {}) {
    const real = (0,_locate_js__WEBPACK_IMPORTED_MODULE_9__.realFolder)(folder);
    const place = (0,_locate_js__WEBPACK_IMPORTED_MODULE_9__.locate)(real);
    if (place !== undefined && place.toplevel === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(bare(folder));
    const git = place && (0,_git_js__WEBPACK_IMPORTED_MODULE_7__/* .openGit */ .z)(place);
    const root = (0,_display_js__WEBPACK_IMPORTED_MODULE_6__/* .byteString */ .iP)(real);
    const otherwise = git === undefined ? 'not-a-file' : 'vanished';
    const space = {
        root,
        otherwise,
        choose: await (0,_selection_js__WEBPACK_IMPORTED_MODULE_11__/* .selection */ .r)(globs),
        guard: (0,_confine_js__WEBPACK_IMPORTED_MODULE_5__/* .confine */ .D)(root),
        pointers: [],
    };
    return {
        facts: { kind: 'workspace', root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder) },
        notices: place !== undefined && git === undefined ? [withoutGit] : [],
        documents: () => (git === undefined ? walked(space) : tracked(space, git)),
    };
}
const bare = (folder) => `${folder} is a bare repository or the inside of one: it has no files of its own. Scan a checkout, or use --history.`;
const withoutGit = 'Git was not found, so every file under the folder was read and not only those that the repository tracks.';
async function* walked(space) {
    for (const { path, unread } of (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walk */ .G)(space.root)) {
        const shown = (0,_display_js__WEBPACK_IMPORTED_MODULE_6__/* .showPath */ .P8)(path);
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
async function* tracked(space, git) {
    const absent = [];
    let count = 0;
    for await (const batch of (0,_listing_js__WEBPACK_IMPORTED_MODULE_12__/* .listTracked */ .z)(git)) {
        count += batch.length;
        for (const listed of batch) {
            const item = place(space, listed);
            if (item === undefined)
                continue;
            if ('id' in item)
                absent.push(item);
            else
                yield item;
            if (space.pointers.length > 0)
                yield* space.pointers.splice(0);
        }
    }
    yield* (0,_blobs_js__WEBPACK_IMPORTED_MODULE_3__/* .blobDocuments */ .q)(git, absent);
    if (count === 0 && git.place.folder !== git.place.toplevel)
        yield* walked(space);
}
function place(space, { path, kind, id, sparse }) {
    const shown = (0,_display_js__WEBPACK_IMPORTED_MODULE_6__/* .showPath */ .P8)(path);
    const choice = space.choose(shown);
    if (choice === 'outside')
        return undefined;
    if (choice === 'excluded')
        return { path: shown, reason: 'excluded' };
    if ((0,_confine_js__WEBPACK_IMPORTED_MODULE_5__/* .leaves */ .F)(path))
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
    const note = () => {
        if (!named)
            space.pointers.push({ path: shown, reason: 'lfs-pointer' });
        named = true;
    };
    return {
        path: shown,
        where: 'file',
        introduced: null,
        open: () => (0,_lfs_js__WEBPACK_IMPORTED_MODULE_8__/* .watchForPointer */ .c3)((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .openFile */ .Tq)((0,_display_js__WEBPACK_IMPORTED_MODULE_6__/* .systemPath */ .BX)(`${space.root}/${path}`), space.otherwise), note),
        confirm: () => space.guard(path),
    };
}
const exists = (space, path) => stat(space, path) !== undefined;
const isOrdinary = (space, path) => stat(space, path)?.isFile() ?? false;
function stat(space, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_display_js__WEBPACK_IMPORTED_MODULE_6__/* .systemPath */ .BX)(`${space.root}/${path}`), { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const cLike = {
    reader: 'braces',
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    quotes: ['"', "'"],
    newlines: false,
    implicit: false,
    byName: true,
};
const indented = {
    reader: 'indentation',
    lineComments: ['#'],
    blockComments: [],
    quotes: ['"', "'"],
    newlines: true,
    implicit: true,
    byName: true,
};
const javascript = {
    ...cLike,
    id: 'javascript',
    reader: 'parser',
    quotes: ['"', "'", '`'],
    newlines: true,
    byName: false,
};
const python = {
    ...indented,
    id: 'python',
    quotes: ['"""', "'''", '"', "'"],
    implicit: false,
    byName: false,
};
const ruby = { ...indented, id: 'ruby', blockComments: [['\n=begin', '\n=end']] };
const elixir = { ...indented, id: 'elixir', quotes: ['"""', '"', "'"] };
const php = { ...cLike, id: 'php', lineComments: ['//', '#'] };
const go = { ...cLike, id: 'go', quotes: ['"', "'", '`'], newlines: true };
const java = { ...cLike, id: 'java', quotes: ['"""', '"', "'"] };
const kotlin = { ...java, id: 'kotlin', newlines: true };
const csharp = { ...java, id: 'csharp' };
const rust = { ...cLike, id: 'rust', quotes: ['"'], implicit: true };
const scala = { ...kotlin, id: 'scala', implicit: true };
const other = { ...kotlin, id: 'other' };
const byExtension = {
    ...among('js jsx mjs cjs ts tsx mts cts vue svelte astro', javascript),
    ...among('py pyw', python),
    ...among('rb rake ru', ruby),
    ...among('ex exs', elixir),
    ...among('php phtml', php),
    ...among('go', go),
    ...among('java groovy', java),
    ...among('kt kts', kotlin),
    ...among('cs', csharp),
    ...among('rs', rust),
    ...among('scala', scala),
    ...among('swift dart', other),
};
function among(extensions, language) {
    return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]));
}
const noSource = /(?:^|\/)(?:__tests__|__mocks__|tests?|specs?|e2e|cypress|fixtures?|mocks?|testdata|node_modules)\/|[._-](?:test|spec|e2e|mock|stories)s?\.[a-z]+$|(?:^|\/)(?:test_|conftest)[^/]*\.py$|Tests?\.(?:java|kt|cs|php|scala|swift)$|\.blade\.php$|\.d\.[cm]?ts$|\.min\.[cm]?js$/;
function languageOf(path) {
    if (noSource.test(path))
        return undefined;
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isWorkflow),
/* harmony export */   v: () => (/* binding */ isAction)
/* harmony export */ });
function isWorkflow(path) {
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function isAction(path) {
    return /(?:^|\/)action\.ya?ml$/i.test(path);
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ givesAllSecrets),
/* harmony export */   Db: () => (/* binding */ secretUses),
/* harmony export */   XC: () => (/* binding */ isPublicName),
/* harmony export */   eO: () => (/* binding */ isSalesloftSecret),
/* harmony export */   kW: () => (/* binding */ namedSecret),
/* harmony export */   xs: () => (/* binding */ givesAnySecret)
/* harmony export */ });
/* harmony import */ var _scan_names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5625);

const reference = /\b(secrets|inputs)\s{0,5}(?:\.\s{0,5}([A-Za-z_][\w-]{0,100})|\[\s{0,5}['"]([\w-]{1,100})['"])/g;
const expression = /\$\{\{((?:[^}$]|\}(?!\})|\$(?!\{\{)){0,2000})\}\}/g;
const allSecrets = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)/i;
const publicName = /(?:^|[_-])(?:id|ids|url|uri|host|hostname|domain|endpoint|email|user|username|team|region|scope|scopes|env|environment|enabled|version|name|channel|cadence|timeout|page|limit)$/i;
const credentialName = /key|token|secret|passw|pwd|cred|bearer|auth|jwt/i;
function isSalesloftSecret(name) {
    return _scan_names_js__WEBPACK_IMPORTED_MODULE_0__/* .salesloftWord */ .Y9.test(name) && !isPublicName(name);
}
function isPublicName(name) {
    return publicName.test(name);
}
function* secretUses(text) {
    for (const match of text.matchAll(expression)) {
        const name = secretIn(match[1] ?? '');
        if (name !== undefined)
            yield { name, start: match.index, end: match.index + match[0].length };
    }
}
function secretIn(inside) {
    if (/[!=]=|(?:^|[^!])!(?!=)/.test(inside) && !inside.includes('||'))
        return undefined;
    for (const [, context, dotted, quoted] of inside.matchAll(reference)) {
        const name = dotted ?? quoted ?? '';
        if (isSalesloftSecret(name) && (context === 'secrets' || credentialName.test(name)))
            return name;
    }
    return undefined;
}
function givesAnySecret(text) {
    return [...text.matchAll(expression)].some(([, inside = '']) => /\bsecrets\s{0,5}[.[]/.test(inside));
}
function givesAllSecrets(text) {
    return allSecrets.test(text);
}
function namedSecret(text) {
    for (const match of text.matchAll(reference)) {
        const name = match[2] ?? match[3] ?? '';
        if (match[1] === 'secrets' && isSalesloftSecret(name))
            return { name, start: match.index, end: match.index + match[0].length };
    }
    return undefined;
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
