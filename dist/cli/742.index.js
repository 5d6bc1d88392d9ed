export const id = 742;
export const ids = [742];
export const modules = {

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRange: () => (/* binding */ parseRange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(326);


async function parseRange(lookup, text) {
    const [base = '', head = ''] = (text ?? '').split(/\.{2,3}/);
    const [to, from] = await Promise.all([
        commitOf(lookup, head || 'HEAD'),
        base === '' ? usualBase(lookup) : commitOf(lookup, base),
    ]);
    if (from === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${base === '' ? 'No base branch' : `No commit called ${base}`} was found. Name the range, e.g. --changes origin/main..HEAD.`);
    }
    if (to === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`No commit called ${head || 'HEAD'} was found. Name the range, e.g. --changes origin/main..HEAD.`);
    return { head: to, not: [from] };
}
const usualBases = [
    'refs/remotes/origin/HEAD',
    '@{upstream}',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
async function usualBase(lookup) {
    for (const name of usualBases) {
        const id = await commitOf(lookup, name);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
async function commitOf(lookup, name) {
    try {
        return (await lookup.ask(name.includes('\n') ? '' : `${name}^{commit}`))?.id;
    }
    catch (error) {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X && error.problem === 'failed')
            return undefined;
        throw error;
    }
}


/***/ })

};
