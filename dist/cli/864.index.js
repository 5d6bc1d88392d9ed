export const id = 864;
export const ids = [864];
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

/***/ 3864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/html-style.js
// The look of the HTML report: readable on a phone, in the dark and on paper. It must load nothing.
const style = `:root {
  --text: #1f2328; --soft: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --code: #eff1f3;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --soft: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d; --code: #262c36; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem; }
footer { color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ol, ul { margin: .5rem 0; overflow-wrap: anywhere; }
li { margin: .25rem 0; }
code { font: .875em/1.4 ui-monospace, Menlo, Consolas, monospace; background: var(--code); border-radius: 4px;
  padding: .1em .35em; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; direction: ltr; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
th { background: var(--panel); font-weight: 600; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: .25rem 0; }
  td { display: block; border: 0; padding: .2rem .75rem; }
  td:empty { display: none; }
  td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { --text: #000; --soft: #333; --page: #fff; --panel: #fff; --line: #999; --code: #fff; }
  tr, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

// EXTERNAL MODULE: ./lib/report/page.js + 1 modules
var page = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
;// CONCATENATED MODULE: ./lib/report/html.js
// The report as one file that opens anywhere: no script, no request, nothing loaded, by its own policy.
// Facts come from page.ts; here is only how an outline is written as HTML.




/** Ends in a newline. */
function html(report, { rules }) {
    const { name, version } = report.tool;
    const document = [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,sanitise/* forHtml */.B2)(`${name}: ${report.summary.conclusion}`)}</title>`,
        `<style>\n${style}</style>`,
        '</head>',
        '<body>',
        '<main>',
        ...(0,page/* page */.M)(report, rules).map(block),
        '</main>',
        `<footer>${(0,sanitise/* forHtml */.B2)(`${name} ${version}`)}</footer>`,
        '</body>',
        '</html>',
    ];
    return `${(0,sanitise/* guardCommands */.S4)(document.join('\n'))}\n`;
}
function block(item) {
    switch (item.kind) {
        case 'heading':
            return `<h${item.level}>${line(item.text)}</h${item.level}>`;
        case 'paragraph':
            return `<p>${line(item.text)}</p>`;
        case 'table':
            return table(item);
        case 'items':
            return items(item);
        case 'details': {
            const inner = item.blocks.map(block).join('\n');
            return `<details>\n<summary>${prose(item.title)}</summary>\n${inner}\n</details>`;
        }
        default:
            return (0,errors/* assertNever */.xb)(item);
    }
}
function line(cell) {
    return cell.map(inline).join('');
}
function inline(piece) {
    if (typeof piece === 'string')
        return prose(piece);
    return 'code' in piece ? `<code>${(0,sanitise/* forHtml */.B2)(piece.code)}</code>` : `<strong>${prose(piece.strong)}</strong>`;
}
/** A pair of backticks means code, as in the rules' own texts. */
function prose(text) {
    return (0,sanitise/* forHtml */.B2)(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
/** Each cell carries its column's name: a narrow screen shows the cells under one another. */
function table({ head, rows }) {
    const cells = (row) => row.map((cell, index) => `<td data-label="${(0,sanitise/* forHtml */.B2)(head[index] ?? '')}">${line(cell)}</td>`).join('');
    const names = head.map((name) => `<th scope="col">${(0,sanitise/* forHtml */.B2)(name)}</th>`).join('');
    const lines = rows.map((row) => `<tr>${cells(row)}</tr>`);
    return ['<table>', `<thead><tr>${names}</tr></thead>`, '<tbody>', ...lines, '</tbody>', '</table>'].join('\n');
}
function items({ ordered, rows }) {
    const tag = ordered ? 'ol' : 'ul';
    return [`<${tag}>`, ...rows.map((row) => `<li>${line(row)}</li>`), `</${tag}>`].join('\n');
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
// EXTERNAL MODULE: ./lib/rules/advice.js
var advice = __webpack_require__(4483);
// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(6300);
// EXTERNAL MODULE: ./lib/report/headline.js
var headline = __webpack_require__(5916);
;// CONCATENATED MODULE: ./lib/report/outline.js
// The building blocks of a readable page. Markdown and HTML are written from the same outline, so that they
// say the same things. Nothing here is escaped: each target's writer does that, for every piece.
function heading(level, ...text) {
    return { kind: 'heading', level, text };
}
/** No block at all for an empty text, so that callers need not ask. */
function paragraph(...text) {
    return text.every(isEmpty) ? [] : [{ kind: 'paragraph', text }];
}
function isEmpty(piece) {
    if (typeof piece === 'string')
        return piece === '';
    return 'code' in piece ? piece.code === '' : piece.strong === '';
}

// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/rotation.js
var rotation = __webpack_require__(4994);
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
        ...findings(current, rules),
        ...steps(current),
        ...existingFindings(existing, rules),
        ...requested(report),
        ...page_unread(report),
        ...notices(report),
    ];
}
const marks = { passed: '✅', failed: '❌', incomplete: '🟡' };
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
const statuses = {
    pass: '✅ pass',
    fail: '❌ fail',
    warn: '🟡 warn',
    'not-applicable': '➖ not applicable',
};
function checklist({ checklist: items }) {
    if (items.length === 0)
        return [];
    const rows = items.map(({ title, status, findings: prints }) => [
        [title],
        [statuses[status]],
        [prints.length === 0 ? '' : String(prints.length)],
    ]);
    return [heading(2, 'Checklist'), { kind: 'table', head: ['Item', 'Status', 'Findings'], rows }];
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
/**
 * A column that would be empty for every finding is left out: phones are narrow. A message that begins with the
 * rule's title says nothing that the heading and the place do not.
 */
function findingTable(found, title) {
    const columns = [
        ['Place', (finding) => [{ code: (0,place/* place */.ik)(finding) }]],
        ['What', ({ message }) => (message.startsWith(title) ? [] : [message])],
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
function commitCell(finding) {
    const commit = finding.commit === undefined ? [] : [[{ code: (0,place/* commitText */.tT)(finding.commit) }]];
    const notes = (0,place/* history */.b6)(finding).map(({ words, commit: other }) => other === undefined ? [words] : [`${words} `, { code: (0,place/* commitText */.tT)(other) }]);
    return [...commit, ...notes].flatMap((cell, index) => (index === 0 ? cell : [', ', ...cell]));
}
function steps(found) {
    const credentials = found.filter(rotation/* isCredential */.u);
    if (credentials.length === 0)
        return [];
    const one = credentials.length === 1;
    return [
        heading(2, 'What to do now'),
        ...paragraph(one
            ? 'One finding is a credential. Rotate it:'
            : `${credentials.length} findings are credentials. Rotate each one:`),
        { kind: 'items', ordered: true, rows: advice/* rotationSteps */.G9.map((step) => [step]) },
    ];
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

/***/ 4994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isCredential)
/* harmony export */ });
const credentialRules = new Set([
    'api-key',
    'oauth-client-secret',
    'oauth-token',
    'webhook-token',
    'credential-assignment',
    'bearer-token',
    'url-credential',
    'dotenv-committed',
    'client-exposed-key',
    'shared-environment-key',
]);
function isCredential({ ruleId }) {
    return credentialRules.has(ruleId);
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
