export const id = 440;
export const ids = [440];
export const modules = {

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
