export const id = 406;
export const ids = [406];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _sanitise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4942);

/** Schema version 1. Fields that are absent in the model are left out, `requested` and `notices` where empty. */
function json(report) {
    return (0,_sanitise_js__WEBPACK_IMPORTED_MODULE_0__/* .forJson */ .Cx)({
        schemaVersion: 1,
        tool: { name: report.tool.name, version: report.tool.version },
        source: sourceFields(report.source),
        coverage: coverageFields(report.coverage),
        findings: report.findings.map(findingFields),
        checklist: report.checklist.map(({ id, title, status, findings }) => ({ id, title, status, findings })),
        summary: summaryFields(report.summary),
        ...(report.requested.length > 0 && { requested: report.requested.map(requestFields) }),
        ...(report.notices.length > 0 && { notices: report.notices }),
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
        unread: unread.map(({ path, reason }) => ({ path, reason })),
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
        introduced: finding.introduced,
        evidence: finding.evidence,
        fingerprint: finding.fingerprint,
        suppressed: suppressedFields(finding.suppressed),
        remediation: finding.remediation,
    };
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
function requestFields({ kind, path, line, detail }) {
    return { kind, path, line, detail };
}


/***/ })

};
