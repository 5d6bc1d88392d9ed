export const id = 281;
export const ids = [281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _config_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(948);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);
/* harmony import */ var _rotation_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1792);
/* harmony import */ var _rules_advice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4483);
/* harmony import */ var _rules_loaded_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5345);






function explain({ operands }, io) {
    const id = operands[0];
    const rule = _rules_loaded_js__WEBPACK_IMPORTED_MODULE_4__.rules.find((candidate) => candidate.id === id);
    if (rule === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(unknown(id));
    io.out(page(rule));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.clean;
}
function unknown(id) {
    const ids = _rules_loaded_js__WEBPACK_IMPORTED_MODULE_4__.rules.map((rule) => rule.id);
    if (id === undefined)
        return `Which rule? One of: ${ids.join(', ')}.`;
    const guess = (0,_config_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, ids);
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
        `See ${(0,_project_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleUrl */ .QB)(rule.id)}`,
        '',
    ].join('\n');
}
function steps({ id }) {
    if (!(0,_rotation_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .isCredential */ .uo)({ ruleId: id }))
        return [];
    const numbered = _rules_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .rotationSteps */ .G9.flatMap(({ text, link }, index) => [
        `  ${index + 1}. ${text}`,
        `     ${link}`,
    ]);
    return ['Rotate it:', ...numbered, `  Runbook: ${_rules_advice_js__WEBPACK_IMPORTED_MODULE_3__/* .runbook */ .l7}`, ''];
}
function example({ path, text, note }) {
    const lines = text.trimEnd().split('\n');
    return [`  ${path}${note === undefined ? '' : ` (${note})`}`, ...lines.map((line) => `      ${line}`)];
}


/***/ })

};
