export const id = 197;
export const ids = [197];
export const modules = {

/***/ 5197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hitOf: () => (/* binding */ hitOf)
/* harmony export */ });
function hitOf({ identity, servings, sureness }) {
    const [here] = servings;
    const { place, line, startColumn, endColumn } = here.use;
    const names = servings.map(({ belonging }) => belonging.name).toSorted();
    return {
        path: place.path,
        line,
        startColumn,
        endColumn,
        identity: [identity, ...names].join('\0'),
        severity: severities[sureness],
        confidence: confidenceOf(servings, sureness),
        message: messageOf(servings, sureness),
    };
}
const severities = {
    same: 'error',
    likely: 'warning',
    possible: 'note',
};
function confidenceOf(servings, sureness) {
    if (sureness !== 'same')
        return sureness === 'likely' ? 'medium' : 'low';
    return servings.some(({ belonging: { by } }) => by === 'label' || by === 'heading') ? 'medium' : 'high';
}
function messageOf(servings, sureness) {
    const [here, there] = servings;
    const what = here.use.reference === undefined ? 'The same Salesloft credential' : nameOf(here.use.reference);
    if (here.use === there.use && servings.length === 2)
        return `${what} is called after ${there.belonging.name} and serves ${here.belonging.name}`;
    const others = servings.slice(1, 1 + mostNamed).map((one) => `${one.belonging.name} ${placeOf(one, here)}`);
    return `${what} serves ${here.belonging.name} here and ${others.join(', ')}${reservations[sureness]}`;
}
const mostNamed = 3;
const reservations = {
    same: '',
    likely: ', unless the store keeps another value for each',
    possible: ', which may be another value: the files alone cannot tell',
};
function placeOf({ use, byOwnName }, here) {
    if (byOwnName)
        return 'by its name';
    return use.place.path === here.use.place.path ? `in line ${use.line}` : `in ${use.place.path}:${use.line}`;
}
function nameOf(reference) {
    if (/[0-9a-f]{24}/i.test(reference))
        return 'The same reference';
    return `The secret reference \`${reference.length > 80 ? `${reference.slice(0, 79)}\u2026` : reference}\``;
}


/***/ })

};
