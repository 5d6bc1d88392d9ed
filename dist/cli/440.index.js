export const id = 440;
export const ids = [440,879];
export const modules = {

/***/ 6879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ showShard),
/* harmony export */   bA: () => (/* binding */ mostShards),
/* harmony export */   parseShard: () => (/* binding */ parseShard),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const mostShards = 256;
function parseShard(text) {
    const [, index, count] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
    if (index === undefined || count === undefined || index < 1 || index > count || count > mostShards) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`A shard is written i/n, such as 2/8: the second of eight parts, of ${mostShards} at most. It was "${text.slice(0, 40)}".`);
    }
    return { index, count };
}
function showShard({ index, count }) {
    return `${index}/${count}`;
}
function holds({ index, count }, key) {
    return hash(key) % count === index - 1;
}
function hash(key) {
    let state = 0x811c9dc5;
    for (let at = 0; at < key.length; at++)
        state = Math.imul(state ^ key.charCodeAt(at), 0x01000193);
    state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    return (state ^ (state >>> 13)) >>> 0;
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sharded: () => (/* binding */ sharded)
/* harmony export */ });
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6879);

function sharded(ground, shard) {
    const isFirst = shard.index === 1;
    return {
        ...ground,
        rules: isFirst ? ground.rules : { ...ground.rules, repository: [] },
        source: partOf(ground.source, shard, isFirst),
    };
}
function partOf(source, shard, withOthers) {
    const own = source.part?.({ holds: (key) => (0,_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(shard, key), judging: withOthers });
    if (own !== undefined)
        return { ...own, facts: { ...own.facts, shard: (0,_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .showShard */ .GA)(shard) } };
    async function* documents() {
        for await (const item of source.documents()) {
            if ((0,_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v9)(shard, keyOf(item)))
                yield item;
            else if (withOthers && !('reason' in item))
                yield { ...item, aside: true };
        }
    }
    return { ...source, facts: { ...source.facts, shard: (0,_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .showShard */ .GA)(shard) }, documents };
}
function keyOf(item) {
    if (item.path !== '' || 'reason' in item)
        return item.path;
    return item.commit?.id ?? item.where;
}


/***/ })

};
