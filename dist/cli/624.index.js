export const id = 624;
export const ids = [624];
export const modules = {

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rotationEntries: () => (/* binding */ rotationEntries),
/* harmony export */   s: () => (/* binding */ byDue)
/* harmony export */ });
/* harmony import */ var _age_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8293);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);


function rotationEntries(known) {
    const named = [...namesOf(known)].flatMap(([upper, name]) => entriesOf(name, upper, known));
    return [...known.leaked.map((key) => leakedEntry(key, known)), ...named].sort(byDue);
}
function namesOf({ rotation, used, stored }) {
    const names = new Map();
    const declared = Object.keys(rotation.keys);
    for (const name of [...declared, ...used.keys(), ...stored.map((secret) => secret.name)])
        if (!names.has(name.toUpperCase()))
            names.set(name.toUpperCase(), name);
    return names;
}
function entriesOf(name, upper, known) {
    const spot = known.declared.get(name) ?? known.used.get(upper);
    const place = { key: name, path: spot?.path ?? null, line: spot?.line ?? null };
    const held = heldIn(known.stored.filter((secret) => secret.name === upper));
    if (held.length > 0)
        return held.map(({ holder, updated }) => ({
            ...place,
            ...(holder === 'repository' ? {} : { holder }),
            source: 'github',
            ...aged(updated, known),
        }));
    const dates = Object.hasOwn(known.rotation.keys, name) ? known.rotation.keys[name] : undefined;
    const made = dates && (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .lastMade */ .k)(dates);
    if (made !== undefined)
        return [{ ...place, source: 'policy', ...aged(made, known) }];
    return [{ ...place, source: null, date: null, ageDays: null, due: null, state: 'unknown' }];
}
function heldIn(secrets) {
    const own = secrets.some(({ holder }) => holder === 'repository');
    return secrets.filter(({ holder }) => holder !== 'organization' || !own);
}
function aged(date, { rotation, today }) {
    const ageDays = Math.max(0, (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(date, today));
    return {
        date,
        ageDays,
        due: (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .daysAfter */ .mU)(date, rotation.maxAgeDays),
        state: (0,_age_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(ageDays, rotation),
    };
}
function leakedEntry({ shown, fingerprint, spot, since }, known) {
    const age = since === undefined ? undefined : aged(since.day, known);
    const stale = age?.state === 'overdue' || age?.state === 'far-overdue';
    return {
        key: shown,
        source: since === undefined ? null : 'commit',
        date: age?.date ?? null,
        ...(since?.exact === false ? { atLeast: true } : {}),
        ageDays: age?.ageDays ?? null,
        due: null,
        state: stale ? age.state : 'leaked',
        path: spot?.path ?? null,
        line: spot?.line ?? null,
        fingerprint,
    };
}
function byDue(a, b) {
    return (compare(rank(a), rank(b)) ||
        compare(a.due ?? a.date ?? '', b.due ?? b.date ?? '') ||
        compare(a.key, b.key) ||
        compare(a.holder ?? '', b.holder ?? '') ||
        compare(a.fingerprint ?? '', b.fingerprint ?? ''));
}
function rank({ fingerprint, date }) {
    if (fingerprint !== undefined)
        return 0;
    return date === null ? 2 : 1;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
