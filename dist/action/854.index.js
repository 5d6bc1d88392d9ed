export const id = 854;
export const ids = [854];
export const modules = {

/***/ 4854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineRequests: () => (/* binding */ baselineRequests),
/* harmony export */   policyRequests: () => (/* binding */ policyRequests)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7109);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6587);



function policyRequests({ base, head }, path) {
    const details = [
        ...failOn(base, head),
        ...include(base, head),
        ...listed({ base: base.exclude, head: head.exclude }, { added: 'excludes', removed: 'no longer excludes' }),
        ...rules(base, head),
        ...byName({ base: base.suppressions, head: head.suppressions }, describeSuppression),
        ...listed({ base: base.inline, head: head.inline }, { added: 'honours the comments', removed: 'no longer honours the comments' }),
        ...byName({ base: base.customRules, head: head.customRules }, describeCustomRule),
        ...settings(base, head),
    ];
    return details.map((detail) => ({ kind: 'policy', path, detail }));
}
function baselineRequests({ base, head }, path) {
    const details = [
        ...summary('adds', 'to the baseline', without(head, base)),
        ...summary('removes', 'from the baseline', without(base, head)),
    ];
    return details.map((detail) => ({ kind: 'baseline', path, detail }));
}
function without(entries, others) {
    const known = new Set(others.map(({ fingerprint }) => fingerprint));
    return entries.filter(({ fingerprint }) => !known.has(fingerprint));
}
function summary(verb, where, entries) {
    const most = 10;
    if (entries.length > most)
        return [`${verb} ${entries.length} findings ${where}`];
    return entries.map(({ fingerprint, rule, path }) => {
        const place = path === null ? '' : ` in ${path}`;
        return `${verb} ${fingerprint} (${(0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(rule)}${place}) ${where}`;
    });
}
function failOn(base, head) {
    return base.failOn === head.failOn ? [] : [`changes fail-on from ${base.failOn} to ${head.failOn}`];
}
function include(base, head) {
    if (same(base.include, head.include))
        return [];
    return head.include.length === 0
        ? ['scans every file again']
        : [`scans only what matches ${head.include.map(_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotable */ .E).join(', ')}`];
}
function listed({ base, head }, words) {
    return [
        ...head.filter((item) => !base.includes(item)).map((item) => `${words.added} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotable */ .E)(item)}`),
        ...base.filter((item) => !head.includes(item)).map((item) => `${words.removed} ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotable */ .E)(item)}`),
    ];
}
function rules(base, head) {
    const ids = new Set([...Object.keys(base.rules), ...Object.keys(head.rules)]);
    return [...ids].toSorted().flatMap((id) => {
        const level = head.rules[id];
        if (base.rules[id] === level)
            return [];
        if (level === undefined)
            return [`returns rule ${id} to its own severity`];
        return [level === 'off' ? `turns rule ${id} off` : `sets rule ${id} to ${level}`];
    });
}
function describeSuppression({ fingerprint, reason, expires }) {
    const until = expires === undefined ? '' : `, until ${expires}`;
    return { name: fingerprint, noun: `suppression of ${fingerprint}`, more: `: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quotable */ .E)(reason)}${until}` };
}
function describeCustomRule({ id }) {
    return { name: id, noun: `custom rule ${id}`, more: '' };
}
function byName({ base, head }, describe) {
    const before = new Map(base.map((item) => [describe(item).name, item]));
    const after = new Set(head.map((item) => describe(item).name));
    const changed = head.flatMap((item) => {
        const { name, noun, more } = describe(item);
        const old = before.get(name);
        if (old === undefined)
            return [`adds a ${noun}${more}`];
        return same(old, item) ? [] : [`changes the ${noun}${more}`];
    });
    const removed = base.map(describe).filter(({ name }) => !after.has(name));
    return [...changed, ...removed.map(({ noun }) => `removes the ${noun}`)];
}
function settings(base, head) {
    const rest = ({ environments, rotation, serviceAccounts, webhooks }) => ({
        environments,
        rotation,
        serviceAccounts,
        webhooks,
    });
    return changedKeys({ base: rest(base), head: rest(head) }, '').map((key) => `changes ${key}`);
}
function changedKeys({ base, head }, key) {
    if (!isRecord(base) || !isRecord(head))
        return same(base, head) ? [] : [key];
    const names = new Set([...Object.keys(base), ...Object.keys(head)]);
    return [...names].flatMap((name) => {
        const inner = [key, isSetting(key) ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(name)]
            .filter((part) => part !== '')
            .join('.');
        return changedKeys({ base: base[name], head: head[name] }, inner);
    });
}
function isSetting(key) {
    return key === 'environments' || key === 'rotation.keys';
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
function choice(values) {
    return { kind: 'choice', values };
}
function text(form) {
    return { kind: 'text', form };
}
const day = { kind: 'day' };
function whole(min, max) {
    return { kind: 'whole', min, max };
}
function list(item, limits) {
    return { kind: 'list', item, min: limits.min ?? 0, max: limits.max };
}
function table(name, value, suggested = []) {
    return { kind: 'table', name, value, suggested };
}
function record(fields) {
    return { kind: 'record', fields };
}
function keyOf(field) {
    return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ })

};
