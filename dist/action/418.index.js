export const id = 418;
export const ids = [418];
export const modules = {

/***/ 7418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAccounts: () => (/* binding */ readAccounts)
/* harmony export */ });
/* harmony import */ var _scan_dotenv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8711);
/* harmony import */ var _scan_file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6034);
/* harmony import */ var _scan_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5625);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9);




async function readAccounts(facts, accounts, tree) {
    const alone = await onlyOne(facts, accounts, tree);
    const hits = [
        ...sameGift(facts, accounts),
        ...(alone === undefined ? facts.flatMap((fact) => inOneFile(fact, accounts)) : [alone]),
    ];
    const { reader, writer } = accounts;
    const uses = facts.some(({ names }) => has(names, reader) || has(names, writer));
    return { hits, applied: hits.length > 0 || uses };
}
function has(names, name) {
    return Object.hasOwn(names, name);
}
function sameGift(facts, { reader, writer }) {
    const given = facts.flatMap(({ path, gifts }) => gifts.map((gift) => ({ path, ...gift })));
    const written = given.filter(({ setting, reference }) => setting === writer && reference !== writer);
    const hits = new Map();
    for (const { path, identity, setting, line, startColumn, endColumn } of given) {
        if (setting !== reader || hits.has(identity))
            continue;
        const other = written.find((gift) => gift.identity === identity);
        if (other === undefined)
            continue;
        const where = other.path === path ? `in line ${other.line}` : `in ${other.path}:${other.line}`;
        hits.set(identity, {
            path,
            line,
            startColumn,
            endColumn,
            identity: ['same', identity].join('\0'),
            message: `\`${reader}\` gets the same key here as \`${writer}\` ${where}`,
        });
    }
    return [...hits.values()];
}
async function onlyOne(facts, { reader, writer }, tree) {
    const users = (name) => facts.filter(({ names }) => has(names, name));
    const [readers, writers] = [users(reader), users(writer)];
    if ((readers.length === 0) === (writers.length === 0))
        return undefined;
    const [used, absent] = readers.length > 0 ? [reader, writer] : [writer, reader];
    const [first] = [...readers, ...writers];
    if (first === undefined || (await isNamed(tree, absent)))
        return undefined;
    return hitAt(first, used, {
        identity: `alone\0${used}`,
        confidence: 'medium',
        message: `Only \`${used}\` is used: nothing uses \`${absent}\`, which the policy names beside it`,
    });
}
const mostFiles = 5000;
async function isNamed(tree, name) {
    const paths = (await tree?.paths()) ?? [];
    const likely = paths.filter((path) => _uses_js__WEBPACK_IMPORTED_MODULE_1__/* .servingKinds */ .a.has((0,_scan_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfFile */ .y)(path)) && !(0,_scan_dotenv_js__WEBPACK_IMPORTED_MODULE_3__/* .isExampleName */ .wu)(path));
    if (likely.length > mostFiles)
        return true;
    for (const path of likely) {
        if (path.startsWith('.github/salesloft-guard'))
            continue;
        if ((await tree?.text(path))?.includes(name) === true)
            return true;
    }
    return false;
}
function inOneFile(fact, accounts) {
    const { names, calls } = fact;
    if (calls === undefined || calls.calls.length === 0)
        return [];
    const { reader, writer } = accounts;
    const [usesReader, usesWriter] = [has(names, reader), has(names, writer)];
    if (usesReader && usesWriter)
        return [];
    const does = {
        reads: calls.calls.some(({ method }) => method === 'read'),
        writes: calls.calls.some(({ method }) => method === 'write' || method === 'delete'),
        unknown: calls.open || calls.calls.some(({ method }) => method === 'any'),
    };
    const name = usesReader ? reader : usesWriter ? writer : thirdKey(names);
    const message = name && messageOf(name, does, accounts);
    if (name === undefined || message === undefined)
        return [];
    return [hitAt(fact, name, { identity: [fact.path, name].join('\0'), confidence: 'low', message })];
}
function messageOf(name, does, { reader, writer }) {
    if (does.reads && does.writes)
        return `One key, \`${name}\`, reads and writes here, where the policy has \`${reader}\` and \`${writer}\``;
    if (name === reader)
        return does.writes ? `\`${reader}\` writes here; the policy has it for reading` : undefined;
    if (does.unknown || does.writes)
        return undefined;
    return name === writer
        ? `\`${writer}\` is used here for reading only, for which the policy has \`${reader}\``
        : undefined;
}
function thirdKey(names) {
    return Object.keys(names).find((name) => /^[A-Z][A-Z0-9_]{3,80}$/.test(name) && (0,_scan_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesSalesloft */ .g2)(name) && /KEY|TOKEN/.test(name));
}
function hitAt({ path, names }, name, said) {
    const place = Object.hasOwn(names, name) ? names[name] : undefined;
    return { path, ...place, ...said };
}


/***/ })

};
