export const id = 203;
export const ids = [203];
export const modules = {

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   messageOf: () => (/* binding */ messageOf),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export nameOf */
/* harmony import */ var _incident_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7834);

const origins = {
    github: 'set at GitHub on',
    policy: 'made, says the policy, on',
    commit: 'committed on',
};
const severities = {
    'far-overdue': 'error',
    overdue: 'warning',
    'due-soon': 'note',
};
function severityOf({ state, fingerprint }) {
    return fingerprint !== undefined && state === 'far-overdue' ? 'warning' : severities[state];
}
function messageOf(entry, maxAgeDays) {
    const { source, date, ageDays, due, state, fingerprint, atLeast } = entry;
    const name = fingerprint === undefined ? nameOf(entry) : 'The leaked key';
    const by = atLeast === true ? 'there since before' : origins[source ?? 'policy'];
    const origin = `${by} ${date ?? ''}`;
    if (state === 'due-soon')
        return `${name} is due for rotation on ${due ?? ''} (${origin})`;
    const age = `${atLeast === true ? 'at least ' : ''}${ageDays ?? 0} days old`;
    const incident = fingerprint !== undefined && (0,_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .inIncidentWindow */ .C)(date ?? '9999') ? `; ${_incident_js__WEBPACK_IMPORTED_MODULE_0__/* .incidentTag */ .fZ}` : '';
    return `${name} is ${age} (${origin}); a key may grow ${maxAgeDays} days old${incident}`;
}
function nameOf({ key, holder }) {
    return holder === undefined ? key : `${key} (${holder})`;
}


/***/ })

};
