export const id = 406;
export const ids = [406];
export const modules = {

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


/***/ })

};
