export const id = 950;
export const ids = [950];
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

/***/ 8950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ page)
});

// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/rotation/credentials.js
var rotation_credentials = __webpack_require__(1792);
// EXTERNAL MODULE: ./lib/rules/advice.js
var advice = __webpack_require__(4483);
// EXTERNAL MODULE: ./lib/report/calendar.js
var calendar = __webpack_require__(2270);
// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(6300);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/outline.js
function heading(level, ...text) {
    return { kind: 'heading', level, text };
}
function paragraph(...text) {
    return text.every(isEmpty) ? [] : [{ kind: 'paragraph', text }];
}
function isEmpty(piece) {
    if (typeof piece === 'string')
        return piece === '';
    if ('link' in piece)
        return false;
    return 'code' in piece ? piece.code === '' : piece.strong === '';
}

// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/removed.js
var removed = __webpack_require__(9406);
// EXTERNAL MODULE: ./lib/report/score-card.js
var score_card = __webpack_require__(9615);
// EXTERNAL MODULE: ./lib/report/unread.js
var unread = __webpack_require__(6891);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/page.js












function page(report, rules) {
    const { current, existing } = (0,digest/* digest */.br)(report);
    return [
        heading(1, `${marks[(0,headline/* outcome */.bu)(report)]} ${project/* name */.UU} ${lowerFirst((0,headline/* verdict */.WJ)(report))}`),
        ...paragraph({ strong: (0,headline/* incompleteText */.QW)(report) }),
        ...paragraph((0,headline/* coverageText */._)(report)),
        ...paragraph((0,headline/* besides */.oN)(report)),
        ...checklist(report),
        ...repositories(report),
        ...findings(current, rules),
        ...steps(current),
        ...existingFindings(existing, rules),
        ...page_calendar(report),
        ...requested(report),
        ...page_unread(report),
        ...notices(report),
    ];
}
const marks = { passed: '\u2705', failed: '\u274c', incomplete: '\ud83d\udfe1' };
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
const statuses = {
    pass: '\u2705 pass',
    fail: '\u274c fail',
    warn: '\ud83d\udfe1 warn',
    'not-applicable': '\u2796 not applicable',
};
function checklist(report) {
    const { checklist: items } = report;
    if (items.length === 0)
        return [];
    const deciding = (0,score_card/* decidingIn */.h)(report);
    const rows = items.map((item) => [
        [item.title],
        [statuses[item.status]],
        decidingCell(deciding(item)),
    ]);
    return [heading(2, 'Checklist'), { kind: 'table', head: ['Item', 'Status', 'Findings'], rows }];
}
function decidingCell({ count: found, places }) {
    if (found === 0)
        return [''];
    const named = places.flatMap((at, index) => [index === 0 ? ': ' : ', ', { code: at }]);
    return [String(found), ...named, found > places.length && places.length > 0 ? ' and more' : ''];
}
function repositories({ repositories: rows = [] }) {
    if (rows.length === 0)
        return [];
    const sorted = rows.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.notes - a.notes);
    return [
        heading(2, 'Repositories'),
        {
            kind: 'table',
            head: ['Repository', 'Errors', 'Warnings', 'Notes', 'Read'],
            rows: sorted.map(({ name: called, errors, warnings, notes, complete }) => [
                [{ code: called }],
                ...[errors, warnings, notes].map((found) => [String(found)]),
                [complete ? 'all' : { strong: 'not everything' }],
            ]),
        },
    ];
}
function findings(found, rules) {
    if (found.length === 0)
        return [];
    return [heading(2, 'Findings'), ...(0,digest/* byRule */.k2)(found, rules).flatMap(ruleSection)];
}
function ruleSection({ rule, severity, findings: found }) {
    return [
        heading(3, rule.title, ` (${(0,words/* count */.U9)(found.length, severity)}, `, { code: rule.id }, ')'),
        ...paragraph((0,words/* sentence */.em)(rule.why)),
        ...paragraph({ strong: 'What to do:' }, ' ', (0,words/* sentence */.em)(rule.fix)),
        findingTable(found, rule.title),
    ];
}
function findingTable(found, title) {
    const columns = [
        ['Place', (finding) => [{ code: (0,place/* place */.ik)(finding) }]],
        ['What', ({ message }) => whatCell(message, title)],
        ['Evidence', ({ evidence }) => (evidence === '' ? [] : [{ code: evidence }])],
        ['Commit', commitCell],
    ];
    const used = columns.filter(([, cell]) => found.some((finding) => cell(finding).length > 0));
    return {
        kind: 'table',
        head: used.map(([name]) => name),
        rows: found.map((finding) => used.map(([, cell]) => cell(finding))),
    };
}
function whatCell(message, title) {
    if (!message.startsWith(title))
        return [message];
    const more = /^(?: in a commit message| in the text of the pull request)?;? ((?:\(|there since ).*)$/s;
    const [, added] = more.exec(message.slice(title.length)) ?? [];
    return added === undefined ? [] : [added];
}
function commitCell(finding) {
    const commit = finding.commit === undefined ? [] : [[{ code: (0,place/* commitText */.tT)(finding.commit) }]];
    const notes = (0,place/* history */.b6)(finding).map(({ words, commit: other }) => other === undefined ? [words] : [`${words} `, { code: (0,place/* commitText */.tT)(other) }]);
    return [...commit, ...notes].flatMap((cell, index) => (index === 0 ? cell : [', ', ...cell]));
}
function steps(found) {
    const credentials = found.filter(rotation_credentials/* isCredential */.uo);
    if (credentials.length === 0)
        return [];
    const one = credentials.length === 1;
    return [
        heading(2, 'What to do now'),
        ...paragraph(one
            ? 'One finding is a credential. Rotate it:'
            : `${credentials.length} findings are credentials. Rotate each one:`),
        ...paragraph((0,removed/* removedText */.s)(credentials)),
        { kind: 'items', ordered: true, rows: advice/* rotationSteps */.G9.map(stepCell) },
        ...paragraph('Whom to tell, what to look at in the audit logs, and why rewriting the history is no rotation: ', { link: advice/* runbook */.l7, text: 'the runbook' }, '.'),
    ];
}
function stepCell({ text, link }) {
    return [text, ' (', { link, text: 'how' }, ')'];
}
function existingFindings(found, rules) {
    if (found.length === 0)
        return [];
    const title = `There before this change, not counted: ${(0,headline/* tally */.N4)(found)}`;
    const blocks = (0,digest/* byRule */.k2)(found, rules).flatMap((group) => [
        heading(3, group.rule.title, ' (', { code: group.rule.id }, ')'),
        findingTable(group.findings, group.rule.title),
    ]);
    return [heading(2, 'Existing findings'), { kind: 'details', title, blocks }];
}
const rotationMarks = {
    leaked: '\u274c',
    'far-overdue': '\u274c',
    overdue: '\ud83d\udfe1',
    'due-soon': '\ud83d\udd14',
    current: '\u2705',
    unknown: '\u2796',
};
function page_calendar(report) {
    const { rows, more } = (0,calendar/* calendarOf */.Yw)(report);
    if (rows.length === 0)
        return [];
    return [
        heading(2, 'Rotation calendar'),
        {
            kind: 'table',
            head: ['Key', 'Made', 'Age', 'Due', 'State'],
            rows: rows.map(({ key, where, made, age, due, state }) => [
                where === '' ? [{ code: key }] : [{ code: key }, ' at ', { code: where }],
                [made],
                [age],
                [due],
                [`${rotationMarks[state]} ${calendar/* stateWords */.Xu[state]}`],
            ]),
        },
        ...paragraph(more),
    ];
}
function requested(report) {
    if (report.requested.length === 0)
        return [];
    const rows = report.requested.map(({ kind, path, line, detail }) => [
        [{ code: line === undefined ? path : `${path}:${line}` }],
        [kind],
        [{ code: detail }],
    ]);
    return [
        heading(2, 'Requested by this change'),
        ...paragraph('This change alters what is reported. Nothing of it counts before it is merged: review it as you review code.'),
        { kind: 'table', head: ['Place', 'Kind', 'Change'], rows },
    ];
}
function page_unread({ coverage }) {
    const missing = (0,unread/* harmful */._$)(coverage.unread);
    if (missing.length === 0)
        return [];
    const rows = missing.map(({ path, reason }) => [
        path === '' ? ['the whole source'] : [{ code: path }],
        [reason],
    ]);
    return [heading(2, 'Not read'), { kind: 'table', head: ['Path', 'Reason'], rows }];
}
function notices(report) {
    if (report.notices.length === 0)
        return [];
    const rows = report.notices.map((notice) => [notice]);
    return [heading(2, 'Notices'), { kind: 'items', ordered: false, rows }];
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


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ rotateWebhook),
/* harmony export */   Do: () => (/* binding */ rotateWhatWasExposed),
/* harmony export */   F5: () => (/* binding */ salesloftDocs),
/* harmony export */   G9: () => (/* binding */ rotationSteps),
/* harmony export */   h6: () => (/* binding */ rotateKey),
/* harmony export */   hH: () => (/* binding */ rotateToken),
/* harmony export */   l7: () => (/* binding */ runbook),
/* harmony export */   yz: () => (/* binding */ rotateSecret)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3547);

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


/***/ })

};
