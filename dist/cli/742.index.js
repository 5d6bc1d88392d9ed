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


async function parseRange(git, text) {
    const [base = '', head = ''] = (text ?? '').split(/\.{2,3}/);
    const [to, named] = await commitsOf(git, base === '' ? [head || 'HEAD'] : [head || 'HEAD', base]);
    const from = base === '' ? await usualBase(git) : named;
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
async function usualBase(git) {
    for (const name of usualBases) {
        const [id] = await commitsOf(git, [name]);
        if (id !== undefined)
            return id;
    }
    return undefined;
}
async function commitsOf(git, names) {
    const input = names.map((name) => `${name.includes('\n') ? '' : name}^{commit}\n`).join('');
    try {
        const answers = await git.read(['cat-file', '--batch-check=%(objectname)'], { input });
        const lines = answers.toString('latin1').split('\n');
        return names.map((_, at) => /^[0-9a-f]{40,64}$/.exec(lines[at] ?? '')?.[0]);
    }
    catch (error) {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X && error.problem === 'failed')
            return [];
        throw error;
    }
}


/***/ })

};
