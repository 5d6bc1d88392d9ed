export const id = 515;
export const ids = [515];
export const modules = {

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openStdin: () => (/* binding */ openStdin)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1788);

function openStdin(input, root) {
    return { facts: { kind: 'stdin', root }, notices: [], documents: () => piped(input) };
}
async function* piped(input) {
    const content = (0,_body_js__WEBPACK_IMPORTED_MODULE_0__/* .gather */ .kg)();
    try {
        for await (const chunk of input)
            content.add(chunk);
        const body = content.finish();
        yield { path: '', where: 'file', introduced: null, open: () => body.open() };
    }
    finally {
        content.discard();
    }
}


/***/ })

};
