export const id = 24;
export const ids = [24];
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

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostResults: () => (/* binding */ mostResults),
  sarif: () => (/* binding */ sarif),
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(6300);
// EXTERNAL MODULE: ./lib/report/json-pieces.js
var json_pieces = __webpack_require__(2704);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/sarif-result.js



const fingerprintKey = 'salesloftGuard/v1';
function result(finding, ruleIndex) {
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: finding.severity,
        message: { text: message(finding) },
        locations: [sarif_result_location((0,place/* standing */.JA)(finding))],
        ...(finding.inTip === true &&
            finding.lastPlace !== undefined && { relatedLocations: [firstPlace(finding)] }),
        partialFingerprints: { [fingerprintKey]: finding.fingerprint },
        ...(finding.suppressed !== undefined && { suppressions: [suppression(finding.suppressed)] }),
        properties: {
            confidence: finding.confidence,
            ...(finding.introduced !== null && { introduced: finding.introduced }),
        },
    };
}
function message(finding) {
    const evidence = finding.evidence === '' ? '' : `: ${finding.evidence}`;
    const commit = finding.commit === undefined ? '' : `Brought in by ${(0,place/* commitText */.tT)(finding.commit)}`;
    const parts = [`${finding.message}${evidence}`, commit, (0,place/* historyText */.u_)(finding), finding.remediation];
    const text = parts
        .map(words/* sentence */.em)
        .filter((part) => part !== '')
        .join(' ');
    return (0,sanitise/* visible */.RK)(text).replace(/[\\[\]]/g, '\\$&');
}
function sarif_result_location(finding) {
    const { startLine, startColumn, endLine, endColumn } = finding;
    const region = { startLine, startColumn, endLine, endColumn };
    if (finding.path !== null)
        return { physicalLocation: { artifactLocation: artifact(finding.path), region } };
    const uri = finding.where === 'pull-request' ? 'pull-request' : messageUri(finding);
    return {
        physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region },
        logicalLocations: [{ fullyQualifiedName: (0,sanitise/* visible */.RK)((0,place/* subject */.bc)(finding)), kind: finding.where }],
    };
}
function firstPlace(finding) {
    return { ...sarif_result_location(finding), message: { text: 'It was first brought in here.' } };
}
function messageUri({ commit }) {
    return `commit-message/${encoded(commit?.id ?? 'unknown')}`;
}
function artifact(path) {
    return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' };
}
function encoded(segment) {
    return encodeURIComponent((0,sanitise/* redactKeys */.iY)(segment).replace(/\p{Cs}/gu, '\ufffd'));
}
function suppression({ by, reason, owner, expires }) {
    const until = expires === undefined ? '' : `until ${expires}`;
    const details = [by, owner === undefined ? '' : `by ${owner}`, until]
        .filter((part) => part !== '')
        .join(', ');
    return {
        kind: by === 'fingerprint' || by === 'baseline' ? 'external' : 'inSource',
        status: 'accepted',
        justification: (0,sanitise/* visible */.RK)(reason === undefined ? details : `${reason} (${details})`),
    };
}

// EXTERNAL MODULE: ./lib/rules/advice.js
var advice = __webpack_require__(4483);
// EXTERNAL MODULE: ./lib/rotation/credentials.js
var credentials = __webpack_require__(1792);
;// CONCATENATED MODULE: ./lib/report/sarif-rules.js






const grades = {
    error: { level: 'error', problem: 'error', precision: 'very-high', securitySeverity: '8.5' },
    warning: { level: 'warning', problem: 'warning', precision: 'high', securitySeverity: '5.5' },
    note: { level: 'note', problem: 'recommendation', precision: 'medium', securitySeverity: '2.0' },
};
const credentialSeverity = '9.5';
function descriptors(findings, rules) {
    const known = new Set(rules.map(({ id }) => id));
    const own = new Map();
    for (const finding of findings) {
        if (known.has(finding.ruleId) || own.has(finding.ruleId))
            continue;
        own.set(finding.ruleId, descriptor({ ...(0,digest/* factsOf */.xS)(finding, rules), severity: finding.severity }));
    }
    const built = rules.map((rule) => ({ ...descriptor(rule), helpUri: (0,project/* ruleUrl */.QB)(rule.id) }));
    return [...built, ...own.values()];
}
function descriptor(rule) {
    const grade = grades[rule.severity];
    const credential = (0,credentials/* isCredential */.uo)({ ruleId: rule.id });
    const why = (0,words/* sentence */.em)(rule.why === '' ? rule.title : rule.why);
    return {
        id: rule.id,
        name: pascalCase(rule.id),
        shortDescription: { text: (0,sanitise/* visible */.RK)((0,words/* sentence */.em)(rule.title)) },
        fullDescription: { text: (0,sanitise/* visible */.RK)(why) },
        help: {
            text: (0,sanitise/* visible */.RK)([why, `What to do: ${(0,words/* sentence */.em)(rule.fix)}`, ...(credential ? [stepsText()] : [])].join(' ')),
            markdown: helpMarkdown(rule, why),
        },
        defaultConfiguration: { level: grade.level },
        properties: {
            tags: credential
                ? ['security', 'salesloft', 'secret', 'external/cwe/cwe-798']
                : ['security', 'salesloft'],
            precision: grade.precision,
            'problem.severity': grade.problem,
            'security-severity': credential && rule.severity === 'error' ? credentialSeverity : grade.securitySeverity,
        },
    };
}
function pascalCase(id) {
    return id
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}
function helpMarkdown({ id, fix, references }, why) {
    const links = references.map((reference) => `- <${encodeURI((0,sanitise/* visible */.RK)(reference))}>`);
    const parts = [(0,sanitise/* proseForMarkdown */._5)(why), `**What to do:** ${(0,sanitise/* proseForMarkdown */._5)((0,words/* sentence */.em)(fix))}`];
    const steps = (0,credentials/* isCredential */.uo)({ ruleId: id }) ? [stepsMarkdown()] : [];
    return [...parts, ...steps, ...(links.length === 0 ? [] : [links.join('\n')])].join('\n\n');
}
function stepsText() {
    return advice/* rotationSteps */.G9.map(({ text }, index) => `${index + 1}. ${text}`).join(' ');
}
function stepsMarkdown() {
    return advice/* rotationSteps */.G9
        .map(({ text, link }, index) => `${index + 1}. ${(0,sanitise/* proseForMarkdown */._5)(text)} ([how](${encodeURI(link)}))`)
        .join('\n');
}

// EXTERNAL MODULE: ./lib/report/unread.js
var unread = __webpack_require__(6891);
;// CONCATENATED MODULE: ./lib/report/sarif.js








const mostResults = 25_000;
const mostUnread = 1_000;
const sarif = (report, options) => [...sarifReport(report, options)].join('');
function sarifReport(report, { rules }) {
    const kept = mostSevere(report.findings);
    const found = descriptors(kept, rules);
    const index = new Map(found.map(({ id }, position) => [id, position]));
    return (0,json_pieces/* jsonPieces */.M)({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { ...driver(report), rules: found } },
                automationDetails: { id: category(report) },
                invocations: [invocation(report, report.findings.length - kept.length)],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                properties: { checklist: report.checklist.map(checklistRow) },
                results: (0,json_pieces/* rows */.G)(kept, (finding) => result(finding, index.get(finding.ruleId) ?? -1)),
            },
        ],
    });
}
function driver({ tool }) {
    return { name: tool.name, semanticVersion: tool.version, informationUri: project/* repository */.Jk };
}
function checklistRow({ id, title, status, findings }) {
    return { id: (0,sanitise/* visible */.RK)(id), title: (0,sanitise/* visible */.RK)(title), status, findings: findings.map(sanitise/* visible */.RK) };
}
function mostSevere(findings) {
    if (findings.length <= mostResults)
        return findings;
    const kept = new Set(findings.toSorted(digest/* bySeverity */.Np).slice(0, mostResults));
    return findings.filter((finding) => kept.has(finding));
}
function category({ tool, source }) {
    const shard = source.shard === undefined ? '' : `-${source.shard.replaceAll('/', '-of-')}`;
    return (0,sanitise/* visible */.RK)(`${tool.name}/${source.kind}${shard}/`);
}
function invocation(report, leftOut) {
    const notifications = [
        ...dropped(leftOut),
        ...sarif_unread(report.coverage.unread),
        ...report.notices.map(notice),
    ];
    return {
        executionSuccessful: report.coverage.complete,
        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    };
}
function dropped(results) {
    if (results === 0)
        return [];
    const text = `${(0,words/* count */.U9)(results, 'result')} of the lowest severity left out: GitHub takes ${mostResults} a run. The JSON report lists all of them.`;
    return [{ level: 'warning', message: { text } }];
}
function sarif_unread(all) {
    const missing = (0,unread/* harmful */._$)(all);
    const named = missing.slice(0, mostUnread).map(notRead);
    const rest = missing.length - named.length;
    const left = (0,unread/* harmlessCounts */.WZ)(all);
    return [
        ...named,
        ...(rest > 0 ? [{ level: 'error', message: { text: `${(0,words/* count */.U9)(rest, 'more item')} not read.` } }] : []),
        ...(left === '' ? [] : [{ level: 'note', message: { text: `Left out: ${left}.` } }]),
    ];
}
function notRead({ path, reason }) {
    return {
        level: 'error',
        message: { text: (0,sanitise/* visible */.RK)(`Not read: ${unread/* meanings */.Dd[reason].one} (${reason}).`) },
        ...(path !== '' && { locations: [{ physicalLocation: { artifactLocation: artifact(path) } }] }),
    };
}
function notice(text) {
    return { level: 'note', message: { text: (0,sanitise/* visible */.RK)(text) } };
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
