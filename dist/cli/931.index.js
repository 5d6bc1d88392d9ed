export const id = 931;
export const ids = [931];
export const modules = {

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3547);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9048);



function help() {
    return [
        `${_project_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU}: keeps Salesloft credentials and committed .env files out of repositories.`,
        '',
        'Usage:',
        ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P.map((command) => `  ${_project_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU} ${usage(command)}`),
        '',
        ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .P.flatMap((command) => command.options.length === 0 ? [] : [`Options of ${command.name}:`, ...command.options.map(line), '']),
        'Anywhere:',
        ..._options_js__WEBPACK_IMPORTED_MODULE_2__/* .generalOptions */ .l.map(line),
        '',
        `Exit codes: ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.clean} nothing to fail on, ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.findings} findings, ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.failed} could not run, ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$.incomplete} incomplete under --strict.`,
        `Documentation: ${_project_js__WEBPACK_IMPORTED_MODULE_1__/* .repository */ .Jk}`,
        '',
    ].join('\n');
}
function usage({ name, operand, help, options }) {
    const shape = `${name}${operand === undefined ? '' : ` [${operand}]`}${options.length === 0 ? '' : ' [OPTIONS]'}`;
    return `${shape.padEnd(28)}${help}`;
}
function line({ name, value, help }) {
    return `  --${`${name}${value === undefined ? '' : ` ${value}`}`.padEnd(20)} ${help}`;
}


/***/ })

};
