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

/***/ 8024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mostResults: () => (/* binding */ mostResults),
  sarif: () => (/* binding */ sarif)
});

// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/report/digest.js
var digest = __webpack_require__(6300);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
// EXTERNAL MODULE: ./lib/report/place.js
var place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/sarif-result.js



/** Our own key: GitHub computes its own hash, and warns once for every result that carries another. */
const fingerprintKey = 'salesloftGuard/v1';
function result(finding, ruleIndex) {
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: finding.severity,
        message: { text: message(finding) },
        locations: [sarif_result_location(finding)],
        partialFingerprints: { [fingerprintKey]: finding.fingerprint },
        ...(finding.suppressed !== undefined && { suppressions: [suppression(finding.suppressed)] }),
        properties: {
            confidence: finding.confidence,
            ...(finding.introduced !== null && { introduced: finding.introduced }),
        },
    };
}
/** Brackets would make an embedded link of a text (SARIF 2.1.0, 3.11.6). */
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
/**
 * GitHub drops a result without a file. A finding outside the files gets the name of a file that does not exist
 * but says what it is, and stays the same from run to run, so that its alert is one and can be closed:
 * `commit-message/<id>` or `pull-request`.
 */
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
function messageUri({ commit }) {
    return `commit-message/${encoded(commit?.id ?? 'unknown')}`;
}
/** A path as the relative reference that SARIF asks for. The colon is encoded too: it would make a scheme. */
function artifact(path) {
    return { uri: path.split('/').map(encoded).join('/'), uriBaseId: '%SRCROOT%' };
}
/** A lone surrogate has no UTF-8 form, and `encodeURIComponent` throws at it. */
function encoded(segment) {
    return encodeURIComponent((0,sanitise/* redactKeys */.iY)(segment).replace(/\p{Cs}/gu, '\ufffd'));
}
/** A comment stands in the source; the policy and the baseline stand outside of it. */
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

// EXTERNAL MODULE: ./lib/report/rotation.js
var rotation = __webpack_require__(4994);
;// CONCATENATED MODULE: ./lib/report/sarif-rules.js





const grades = {
    error: { level: 'error', problem: 'error', precision: 'very-high', securitySeverity: '8.5' },
    warning: { level: 'warning', problem: 'warning', precision: 'high', securitySeverity: '5.5' },
    note: { level: 'note', problem: 'recommendation', precision: 'medium', securitySeverity: '2.0' },
};
/** A credential that works for whoever reads it. */
const credentialSeverity = '9.5';
/** All of `rules`, found or not, so that GitHub can tell a rule without findings from one that is gone; then the policy's. */
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
    const credential = (0,rotation/* isCredential */.u)({ ruleId: rule.id });
    const why = (0,words/* sentence */.em)(rule.why === '' ? rule.title : rule.why);
    return {
        id: rule.id,
        name: pascalCase(rule.id),
        shortDescription: { text: (0,sanitise/* visible */.RK)((0,words/* sentence */.em)(rule.title)) },
        fullDescription: { text: (0,sanitise/* visible */.RK)(why) },
        help: { text: (0,sanitise/* visible */.RK)(`${why} What to do: ${(0,words/* sentence */.em)(rule.fix)}`), markdown: helpMarkdown(rule, why) },
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
/** `api-key` as `ApiKey`: SARIF asks for an identifier. */
function pascalCase(id) {
    return id
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}
function helpMarkdown({ fix, references }, why) {
    const links = references.map((reference) => `- <${encodeURI((0,sanitise/* visible */.RK)(reference))}>`);
    const parts = [(0,sanitise/* proseForMarkdown */._5)(why), `**What to do:** ${(0,sanitise/* proseForMarkdown */._5)((0,words/* sentence */.em)(fix))}`];
    return [...parts, ...(links.length === 0 ? [] : [links.join('\n')])].join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/unread.js
var unread = __webpack_require__(6891);
;// CONCATENATED MODULE: ./lib/report/sarif.js







/** GitHub rejects a run with more. */
const mostResults = 25_000;
/** Notifications are for people; the JSON report lists everything. */
const mostUnread = 1_000;
function sarif(report, { rules }) {
    const kept = mostSevere(report.findings);
    const found = descriptors(kept, rules);
    const index = new Map(found.map(({ id }, position) => [id, position]));
    return (0,sanitise/* forJson */.Cx)({
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { ...driver(report), rules: found } },
                automationDetails: { id: category(report) },
                invocations: [invocation(report, report.findings.length - kept.length)],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results: kept.map((finding) => result(finding, index.get(finding.ruleId) ?? -1)),
            },
        ],
    });
}
function driver({ tool }) {
    return { name: tool.name, semanticVersion: tool.version, informationUri: project/* repository */.Jk };
}
/** In the report's order, which is the file's; a report too large loses its least severe end first. */
function mostSevere(findings) {
    if (findings.length <= mostResults)
        return findings;
    const kept = new Set(findings.toSorted(digest/* bySeverity */.Np).slice(0, mostResults));
    return findings.filter((finding) => kept.has(finding));
}
/**
 * GitHub closes the alerts that a later upload of the same category lacks. Kinds of source and shards see
 * different parts of the repository, so each has a category of its own. What follows the last slash names the run.
 */
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
