export const id = 295;
export const ids = [295];
export const modules = {

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
/** For `sort`: the most severe first, else as they came. */
function bySeverity(a, b) {
    return ranks[a.severity] - ranks[b.severity];
}
/** The facts of a finding's rule. A rule of the policy may not be among `rules`; then the finding speaks for it. */
function factsOf(finding, rules) {
    const known = rules.find(({ id }) => id === finding.ruleId);
    return (known ?? { id: finding.ruleId, title: finding.title, why: '', fix: finding.remediation, references: [] });
}
/** By rule and severity, the most severe first, then in the order of `rules`. */
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
/** By what `key` says, in the order in which the keys first come. */
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
/** `2 errors and 1 note`, or `nothing found`. */
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
/** A run that found nothing has not passed while something is unread. */
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
/** `Failed: 2 errors in this change`. */
function verdict(report) {
    const found = `${tally((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(report).current)} ${subjects[report.source.kind]}`;
    const whole = report.coverage.complete ? found : `${found}, but not everything was read`;
    return `${outcomeWords[outcome(report)]}: ${whole}`;
}
/** What does not count towards the verdict; empty when there is none. */
function besides(report) {
    const { existing, suppressed } = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br)(report);
    const parts = [];
    if (existing.length > 0)
        parts.push(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(existing.length, 'finding')} from before this change`);
    if (suppressed.length > 0)
        parts.push((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(suppressed.length, 'suppressed finding'));
    return parts.length === 0 ? '' : `Not counted: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(parts)}.`;
}
/** `Read 120 of 122 files (3.4 MB) and 12 of 12 commits.` and what was left out on purpose. */
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
/** Says that the coverage is incomplete and why that matters; empty when it is complete. */
function incompleteText({ coverage }) {
    if (coverage.complete)
        return '';
    const missing = (0,_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .harmful */ ._$)(coverage.unread).length;
    const what = missing === 0 ? 'Part of what had to be read' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(missing, 'item');
    return `${what} could not be read, so a credential there would not have been seen.`;
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* unused harmony export shortId */
/** Enough of an object id to find the commit; git itself uses as few as seven. */
function shortId(id) {
    return id.slice(0, 10);
}
/** What the lines are lines of: a path, `commit message 1a2b3c`, `pull request text`. */
function subject(finding) {
    if (finding.path !== null)
        return finding.path;
    if (finding.where === 'pull-request')
        return 'pull request text';
    return finding.commit === undefined ? 'commit message' : `commit message ${shortId(finding.commit.id)}`;
}
/** `path:line:column`, which terminals and editors make clickable. */
function place(finding) {
    return `${subject(finding)}:${finding.startLine}:${finding.startColumn}`;
}
/** `1a2b3c4d5e6f Ann Smith, 2025-03-01`. */
function commitText({ id, author, date }) {
    const day = date.slice(0, 10);
    return author === undefined ? `${shortId(id)}, ${day}` : `${shortId(id)} ${author}, ${day}`;
}
/** What history knows beyond the place: other copies, and whether the credential is still there. */
function history({ occurrences, removedBy, inTip }) {
    const notes = [];
    if (occurrences !== undefined && occurrences > 1)
        notes.push({ words: `in ${occurrences} places` });
    if (removedBy !== undefined)
        notes.push({ words: 'removed by', commit: removedBy });
    else if (inTip === false)
        notes.push({ words: 'no longer in the tip' });
    return notes;
}
/** The same as one text; empty when there is nothing to say. */
function historyText(finding) {
    const texts = history(finding).map(({ words, commit }) => commit === undefined ? words : `${words} ${commitText(commit)}`);
    return texts.join(', ');
}


/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

;// CONCATENATED MODULE: ./lib/report/colour.js
// Colours for terminals. Whether to use them is the host's decision (TTY, NO_COLOR, FORCE_COLOR), never made here.
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
/** Only for text that has been through the sanitiser: it would show the escapes added here. */
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(6300);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/report/unread.js
var unread = __webpack_require__(6891);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/text.js







/** Ends in a newline. */
function text_text(report, { rules, colour }) {
    const paint = painter(colour);
    const { current, existing } = (0,digest/* digest */.br)(report);
    const sections = [
        rows(current, paint),
        titled(paint('bold', 'What to do'), advice(current, rules, paint)),
        titled(paint('bold', 'There before this change, not counted'), rows(existing, paint)),
        titled(paint('bold', 'Asked for by this change, honoured once it is merged'), requested(report)),
        titled(paint('bold', 'Not read'), text_unread(report, paint)),
        titled(paint('bold', 'Checklist'), checklist(report, paint)),
        report.notices.map((notice) => `${paint('cyan', 'notice')}  ${(0,sanitise/* visible */.RK)(notice)}`),
        closing(report, paint),
    ];
    const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
    return `${(0,sanitise/* guardCommands */.S4)(shown.join('\n\n'))}\n`;
}
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...lines.map((line) => (line === '' ? '' : `  ${line}`))];
}
const severityStyles = { error: 'red', warning: 'yellow', note: 'cyan' };
/** Beyond this a long path pushes its own line to the right, and no other. */
const widestPlace = 48;
/** A line a finding, in the report's order, so that those of a file stand together; columns in line. */
function rows(findings, paint) {
    const widths = {
        place: Math.min(width(findings.map((finding) => (0,sanitise/* visible */.RK)((0,place/* place */.ik)(finding)))), widestPlace),
        rule: width(findings.map(({ ruleId }) => (0,sanitise/* visible */.RK)(ruleId))),
    };
    return findings.map((finding) => {
        const cells = [
            placeCell(finding, widths.place, paint),
            paint(severityStyles[finding.severity], finding.severity.padEnd('warning'.length)),
            (0,sanitise/* visible */.RK)(finding.ruleId).padEnd(widths.rule),
            (0,sanitise/* visible */.RK)(finding.message),
            paint('bold', (0,sanitise/* visible */.RK)(finding.evidence)),
            paint('dim', provenance(finding)),
        ];
        return cells.filter((cell) => cell !== '').join('  ');
    });
}
function width(texts) {
    return texts.reduce((widest, { length }) => Math.max(widest, length), 0);
}
function placeCell(finding, columns, paint) {
    const whole = (0,sanitise/* visible */.RK)((0,place/* place */.ik)(finding));
    const path = (0,sanitise/* visible */.RK)((0,place/* subject */.bc)(finding));
    return `${paint('magenta', path)}${whole.slice(path.length)}${' '.repeat(Math.max(0, columns - whole.length))}`;
}
function provenance(finding) {
    const commit = finding.commit === undefined ? [] : [(0,place/* commitText */.tT)(finding.commit)];
    const note = (0,place/* historyText */.u_)(finding);
    const parts = note === '' ? commit : [...commit, note];
    return parts.length === 0 ? '' : (0,sanitise/* visible */.RK)(`(${parts.join(', ')})`);
}
const textColumns = 96;
/** Rules that ask for the same thing share it: several of them may see one leak from different sides. */
function advice(findings, rules, paint) {
    const ids = new Map();
    for (const { rule } of (0,digest/* byRule */.k2)(findings, rules))
        ids.set(rule.fix, (ids.get(rule.fix) ?? new Set()).add(rule.id));
    return [...ids].flatMap(([fix, names]) => [
        paint('cyan', (0,sanitise/* visible */.RK)([...names].join(', '))),
        ...(0,words/* wrap */.LV)((0,sanitise/* visible */.RK)(fix), textColumns).map((line) => `  ${line}`),
    ]);
}
function requested(report) {
    return report.requested.map(({ kind, path, line, detail }) => {
        const at = line === undefined ? path : `${path}:${line}`;
        return `${(0,sanitise/* visible */.RK)(at)}  ${kind}  ${(0,sanitise/* visible */.RK)(detail)}`;
    });
}
function text_unread({ coverage }, paint) {
    return (0,unread/* harmful */._$)(coverage.unread).map(({ path, reason }) => `${(0,sanitise/* visible */.RK)(path) || '(the whole source)'}  ${paint('red', reason)}`);
}
const statusStyles = {
    pass: 'green',
    fail: 'red',
    warn: 'yellow',
    'not-applicable': 'dim',
};
/** Only where an item asks for something: a list of passes tells a person nothing new. */
function checklist(report, paint) {
    if (!report.checklist.some(({ status }) => status === 'fail' || status === 'warn'))
        return [];
    return report.checklist.map(({ status, title, findings }) => {
        const mark = paint(statusStyles[status], (status === 'not-applicable' ? 'n/a' : status).padEnd('pass'.length));
        return `${mark}  ${(0,sanitise/* visible */.RK)(title)}${findings.length === 0 ? '' : paint('dim', ` (${findings.length})`)}`;
    });
}
const outcomeStyles = {
    passed: 'green',
    failed: 'red',
    incomplete: 'yellow',
};
function closing(report, paint) {
    const lines = [(0,headline/* coverageText */._)(report), paint('red', (0,headline/* incompleteText */.QW)(report)), (0,headline/* besides */.oN)(report)];
    return [
        ...lines.filter((line) => line !== ''),
        paint(outcomeStyles[(0,headline/* outcome */.bu)(report)], `${(0,headline/* verdict */.WJ)(report)}.`),
    ];
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
// What each reason for not reading something means to the reader of a report, and which of them matter.


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
/** What had to be read and was not: each one is named in every report. */
function harmful(unread) {
    return unread.filter(({ reason }) => !(0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesComplete */ .E)(reason));
}
/** What was left out on purpose, counted: `2 symbolic links and 1 submodule`; empty when there is none. */
function harmlessCounts(unread) {
    const counts = new Map();
    for (const { reason } of unread)
        counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const parts = [...counts].filter(([reason]) => (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesComplete */ .E)(reason));
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(parts.map(([reason, n]) => `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(n)} ${n === 1 ? meanings[reason].one : meanings[reason].many}`));
}


/***/ })

};
