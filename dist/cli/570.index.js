export const id = 570;
export const ids = [570];
export const modules = {

/***/ 4570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listRules: () => (/* binding */ listRules)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _rules_loaded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5345);


function listRules(_invocation, io) {
    const width = Math.max(..._rules_loaded_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ id }) => id.length));
    for (const { id, severity, title } of _rules_loaded_js__WEBPACK_IMPORTED_MODULE_1__.rules)
        io.out(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.clean;
}


/***/ })

};
