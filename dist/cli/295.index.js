export const id = 295;
export const ids = [295];
export const modules = {

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   Yw: () => (/* binding */ calendarOf)
/* harmony export */ });
/* unused harmony export mostRows */
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8191);

const mostRows = 100;
const stateWords = {
    leaked: 'leaked: rotate now',
    'far-overdue': 'far overdue',
    overdue: 'overdue',
    'due-soon': 'due soon',
    current: 'current',
    unknown: 'not known',
};
const sources = {
    github: 'set at GitHub',
    policy: 'policy',
    commit: 'first commit',
};
function calendarOf({ rotation = [] }) {
    const left = rotation.length - mostRows;
    return {
        rows: rotation.slice(0, mostRows).map(row),
        more: left > 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'more key')}: the JSON report lists all of them.` : '',
    };
}
function row(entry) {
    const { key, holder, source, date, atLeast, ageDays, due, state, path, line, fingerprint } = entry;
    const before = atLeast === true ? 'before ' : '';
    const least = atLeast === true ? 'at least ' : '';
    return {
        key: holder === undefined ? key : `${key} (${holder})`,
        where: path === null || line === null ? (path ?? '') : `${path}:${line}`,
        made: source === null ? '' : `${before}${date ?? ''} (${sources[source]})`,
        age: ageDays === null ? '' : `${least}${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, 'day')}`,
        due: due ?? (fingerprint === undefined ? '' : 'now'),
        state,
    };
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

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   b6: () => (/* binding */ history),
/* harmony export */   bc: () => (/* binding */ subject),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   tT: () => (/* binding */ commitText),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* unused harmony export shortId */
function shortId(id) {
    return id.slice(0, 10);
}
function subject(finding) {
    if (finding.path !== null)
        return finding.path;
    if (finding.where === 'pull-request')
        return 'pull request text';
    return finding.commit === undefined ? 'commit message' : `commit message ${shortId(finding.commit.id)}`;
}
function place(finding) {
    return `${subject(finding)}:${finding.startLine}:${finding.startColumn}`;
}
function commitText({ id, author, date }) {
    const day = date.slice(0, 10);
    return author === undefined ? `${shortId(id)}, ${day}` : `${shortId(id)} ${author}, ${day}`;
}
function history({ occurrences, lastPlace, removedBy, inTip }) {
    const notes = [];
    if (occurrences !== undefined && occurrences > 1)
        notes.push({ words: `seen ${occurrences} times` });
    if (lastPlace !== undefined) {
        const { path, startLine, startColumn } = lastPlace;
        notes.push({ words: `${inTip === true ? 'now' : 'last'} at ${path}:${startLine}:${startColumn}` });
    }
    if (removedBy !== undefined)
        notes.push({ words: 'removed by', commit: removedBy });
    else if (inTip === false)
        notes.push({ words: 'no longer in the tip' });
    return notes;
}
function standing(finding) {
    const { inTip, lastPlace } = finding;
    if (inTip !== true || lastPlace === undefined)
        return finding;
    const { startLine, startColumn } = lastPlace;
    return { ...finding, ...lastPlace, endLine: startLine, endColumn: startColumn };
}
function historyText(finding) {
    const texts = history(finding).map(({ words, commit }) => commit === undefined ? words : `${words} ${commitText(commit)}`);
    return texts.join(', ');
}


/***/ }),

/***/ 9406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ removedText)
/* harmony export */ });
/* harmony import */ var _rotation_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1792);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8191);


function removedText(findings) {
    const removed = findings.filter((finding) => (0,_rotation_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredential */ .uo)(finding) && finding.inTip === false).length;
    if (removed === 0)
        return '';
    const them = removed === 1
        ? 'One of them has been removed from the files'
        : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(removed)} of them have been removed from the files`;
    return `${them}, and still works for everybody who has a clone: only revoking ends it.`;
}


/***/ }),

/***/ 9615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ decidingIn)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8465);

const mostPlaces = 3;
function decidingIn({ findings }) {
    const places = new Map();
    for (const finding of findings.filter(isOpen))
        if (!places.has(finding.fingerprint))
            places.set(finding.fingerprint, (0,_place_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(finding));
    return (row) => ({
        count: row.findings.length,
        places: row.findings.flatMap((fingerprint) => places.get(fingerprint) ?? []).slice(0, mostPlaces),
    });
}
const isOpen = ({ suppressed }) => suppressed === undefined;


/***/ }),

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  text: () => (/* binding */ text_text)
});

// EXTERNAL MODULE: ./lib/report/calendar.js
var calendar = __webpack_require__(2270);
;// CONCATENATED MODULE: ./lib/report/colour.js
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, magenta: 35, cyan: 36 };
function painter(colour) {
    return (style, text) => (colour && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text);
}

// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(6300);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/removed.js
var removed = __webpack_require__(9406);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/report/score-card.js
var score_card = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/report/unread.js
var unread = __webpack_require__(6891);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/text.js










function text_text(report, { rules, colour }) {
    const paint = painter(colour);
    const { current, existing } = (0,digest/* digest */.br)(report);
    const sections = [
        rows(current, paint),
        titled(paint('bold', 'What to do'), [...advice(current, rules, paint), ...text_removed(current)]),
        titled(paint('bold', 'There before this change, not counted'), rows(existing, paint)),
        titled(paint('bold', 'Asked for by this change, honoured once it is merged'), requested(report)),
        titled(paint('bold', 'Not read'), text_unread(report, paint)),
        titled(paint('bold', 'Checklist'), checklist(report, paint)),
        titled(paint('bold', 'Rotation calendar'), text_calendar(report, paint)),
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
const widestPlace = 48;
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
function advice(findings, rules, paint) {
    const ids = new Map();
    for (const { rule } of (0,digest/* byRule */.k2)(findings, rules))
        ids.set(rule.fix, (ids.get(rule.fix) ?? new Set()).add(rule.id));
    return [...ids].flatMap(([fix, names]) => [
        paint('cyan', (0,sanitise/* visible */.RK)([...names].join(', '))),
        ...(0,words/* wrap */.LV)((0,sanitise/* visible */.RK)(fix), textColumns).map((line) => `  ${line}`),
    ]);
}
function text_removed(findings) {
    const text = (0,removed/* removedText */.s)(findings);
    return text === '' ? [] : (0,words/* wrap */.LV)(text, textColumns);
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
function checklist(report, paint) {
    const deciding = (0,score_card/* decidingIn */.h)(report);
    return report.checklist.map((row) => {
        const { status, title } = row;
        const mark = paint(statusStyles[status], (status === 'not-applicable' ? 'n/a' : status).padEnd('pass'.length));
        return `${mark}  ${(0,sanitise/* visible */.RK)(title)}${paint('dim', decidingText(deciding(row)))}`;
    });
}
function decidingText({ count: found, places }) {
    if (found === 0)
        return '';
    const named = places.length === 0 ? '' : `: ${places.map(sanitise/* visible */.RK).join(', ')}`;
    return ` (${found}${named}${named !== '' && found > places.length ? ' and more' : ''})`;
}
const stateStyles = {
    leaked: 'red',
    'far-overdue': 'red',
    overdue: 'yellow',
    'due-soon': 'cyan',
    current: 'green',
    unknown: 'dim',
};
function text_calendar(report, paint) {
    const { rows: all, more } = (0,calendar/* calendarOf */.Yw)(report);
    const states = width(all.map(({ state }) => calendar/* stateWords */.Xu[state]));
    const lines = all.map(({ key, where, made, age, due, state }) => {
        const cells = [
            paint(stateStyles[state], calendar/* stateWords */.Xu[state].padEnd(states)),
            due === '' ? '' : `due ${(0,sanitise/* visible */.RK)(due)}`,
            paint('bold', (0,sanitise/* visible */.RK)(key)),
            made === '' ? '' : `${(0,sanitise/* visible */.RK)(made)}, ${age} old`,
            paint('dim', (0,sanitise/* visible */.RK)(where)),
        ];
        return cells.filter((cell) => cell !== '').join('  ');
    });
    return more === '' ? lines : [...lines, more];
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
