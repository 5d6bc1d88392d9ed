export const id = 355;
export const ids = [355];
export const modules = {

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  passOverObjects: () => (/* binding */ passOverObjects)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/pack/entries.js
const types = [undefined, 'commit', 'tree', 'blob', 'tag'];
const typeOf = (kind) => types[kind];
const windowLength = 1 << 20;
const longestHead = 42;
function readEntries(index, idLength, read) {
    const { count, offsets } = index;
    const kinds = new Uint8Array(count);
    const sizes = new Uint32Array(count);
    const heads = new Uint8Array(count);
    const firstChild = new Int32Array(count).fill(-1);
    const nextSibling = new Int32Array(count).fill(-1);
    const window = Buffer.alloc(windowLength + longestHead);
    let start = 0;
    let end = 0;
    for (let entry = count - 1; entry >= 0; entry--) {
        const offset = offsets[entry] ?? 0;
        if (offset < start || end === 0) {
            end = Math.min(offset + longestHead, offsets[count] ?? 0);
            start = Math.max(0, end - windowLength);
            read(window, 0, end - start, start);
        }
        const head = readHead(window, offset - start, idLength);
        const next = offsets[entry + 1] ?? 0;
        if (head === undefined || head.size > largestSize || offset + head.length >= next)
            continue;
        kinds[entry] = head.kind;
        sizes[entry] = head.size;
        heads[entry] = head.length;
        const base = baseOf(index, head, { window, at: offset - start, offset });
        if (base < 0 || base === entry)
            continue;
        nextSibling[entry] = firstChild[base] ?? -1;
        firstChild[base] = entry;
    }
    return { kinds, sizes, heads, firstChild, nextSibling };
}
const largestSize = 2 ** 32 - 1;
const offsetDelta = 6;
const idDelta = 7;
function readHead(bytes, at, idLength) {
    let byte = bytes[at] ?? 0;
    const kind = (byte >> 4) & 7;
    let size = byte & 15;
    let next = at + 1;
    for (let scale = 16; byte & 0x80; scale *= 128) {
        byte = bytes[next++] ?? 0;
        size += (byte & 0x7f) * scale;
        if (next - at > 10)
            return undefined;
    }
    const base = next;
    if (kind === idDelta)
        next += idLength;
    else if (kind === offsetDelta) {
        while ((bytes[next] ?? 0) & 0x80 && next - base < 10)
            next++;
        next++;
    }
    else if (typeOf(kind) === undefined)
        return undefined;
    return { kind, size, length: next - at, base };
}
function baseOf(index, head, { window, at, offset }) {
    if (head.kind === idDelta)
        return index.entryOf(window, head.base);
    if (head.kind !== offsetDelta)
        return -1;
    let distance = 0;
    const end = at + head.length;
    for (let next = head.base; next < end; next++) {
        distance = (next === head.base ? 0 : (distance + 1) * 128) + ((window[next] ?? 0) & 0x7f);
    }
    return distance > 0 ? index.entryAt(offset - distance) : -1;
}

// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var prefilter = __webpack_require__(5884);
;// CONCATENATED MODULE: ./lib/pack/crc.wasm.js
const crcWasm = 'AGFzbQEAAAABCgJgAABgAn9/AX8CIgIEcGFjawZtZW1vcnkCAAEEcGFjawl3b3Jrc3BhY2UDfwADAwIAAQcRAgdwcmVwYXJlAAADY3JjAAEKpwQCiAEBBH8DQCAAIQFBCCECA0AgAUEBdiABQQFxQaCG4u1+bHMhASACQQFrIQIgAg0ACyMAIABBAnRqIAE2AgAgAEEBaiEAIABBgAJJDQALIwAhAwNAIAMoAgAhASADIAFBCHYjACABQf8BcUECdGooAgBzNgKACCADQQRqIQMgAyMAQYA4akkNAAsLmgMDAX8BfgJ/IwAhBUF/IQIgACABIABrQXhxaiEEAkADQCAAIARPDQEgACkDACACrYUhA0EAIQIgAiAFQQdBAGtBCnRqIANCAEIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBAWtBCnRqIANCAUIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBAmtBCnRqIANCAkIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBA2tBCnRqIANCA0IDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBBGtBCnRqIANCBEIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBBWtBCnRqIANCBUIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBBmtBCnRqIANCBkIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBB2tBCnRqIANCB0IDhoinQf8BcUECdGooAgBzIQIgAEEIaiEADAALCwJAA0AgACABTw0BIAJBCHYgBSACIAAtAABzQf8BcUECdGooAgBzIQIgAEEBaiEADAALCyACQX9zCw==';

;// CONCATENATED MODULE: ./lib/pack/delta.wasm.js
const deltaWasm = 'AGFzbQEAAAABCwFgBn9/f39/fwF/AhABBHBhY2sGbWVtb3J5AgABAwIBAAYQA38BQQALfwFBAAt/AUEACwciBAVyZWFjaAMABGxpc3QDAQdsaXN0RW5kAwIFYXBwbHkAAArhBQHeBQEMfyAEIQYgBCAFaiELIwFBCGshBwJAAkADQCACIANPDQEgAi0AACEMIAJBAWohAiAEIREgDEGAAXEEQEEAIQ5BACEPIAxBAUEAdHEEQCACLQAAIQ0gAkEBaiECIA4gDUEAQQN0dHIhDgsgDEEBQQF0cQRAIAItAAAhDSACQQFqIQIgDiANQQFBA3R0ciEOCyAMQQFBAnRxBEAgAi0AACENIAJBAWohAiAOIA1BAkEDdHRyIQ4LIAxBAUEDdHEEQCACLQAAIQ0gAkEBaiECIA4gDUEDQQN0dHIhDgsgDEEQQQB0cQRAIAItAAAhDSACQQFqIQIgDyANQQBBA3R0ciEPCyAMQRBBAXRxBEAgAi0AACENIAJBAWohAiAPIA1BAUEDdHRyIQ8LIAxBEEECdHEEQCACLQAAIQ0gAkEBaiECIA8gDUECQQN0dHIhDwsgD0UEQEGAgAQhDwsgAiADSw0DIA8gAUsNAyAOIAEgD2tLDQMgDyALIARrSw0DIAAgDmohECAEIA9qIQQgESAGRwRAIBEhCSARIwBrIAYgESAGayMASxshCCAJIwBqIAsgCyAJayMASxshCSAIIApBwABqSyAHQRBqIwJJcQRAIAdBCGohByAHIAg2AgALIAcgCTYCBCAJIQoLIA9BgAJLBEAgESAQIA/8CgAADAILA0AgESAQ/QAEAP0LBAAgEEEQaiEQIBFBEGohESARIARJDQALDAELIAxFDQIgDCADIAJrSw0CIAwgCyAEa0sNAiACIRAgAiAMaiECIAQgDGohBCAEIQkgESMAayAGIBEgBmsjAEsbIQggCSMAaiALIAsgCWsjAEsbIQkgCCAKQcAAaksgB0EQaiMCSXEEQCAHQQhqIQcgByAINgIACyAHIAk2AgQgCSEKA0AgESAQ/QAEAP0LBAAgEEEQaiEQIBFBEGohESARIARJDQALDAALCyAEIAtHDQAgB0EIag8LQQAL';

;// CONCATENATED MODULE: ./lib/pack/inflate.wasm.js
const inflateWasm = 'AGFzbQEAAAABLwdgAn9/AX9gBX9/f39/AX9gAABgAXsBf2ABfwF/YAR/f35/A39+f2AEf39/fwF/AiICBHBhY2sGbWVtb3J5AgABBHBhY2sJd29ya3NwYWNlA38AAwoJAAABAgMABAUGBgYBfwFBAAsHCwEHaW5mbGF0ZQAICpQXCckBAQF/IABBAkYEQCABQRB0DwsgAEUEQCABQYACSQRAIAFBEHRBgAJyDwsgAUGAAkYEQEGABA8LIAFBgQJrIQEgAUEcSwRAQX8PCyABQRxGBEBBgICICA8LIAFBCEkEQCABQQNqQRB0DwsgAUECdkEBayECIAJBC3RBBCABQQNxciACdEEDakEQdHIPCyABQR1LBEBBfw8LIAFBBEkEQCABQQFqQRB0DwsgAUEBdkEBayECIAJBC3RBAiABQQFxciACdEEBakEQdHILWgAgAEHVqgFxQQF0IABBAXZB1aoBcXIhACAAQbPmAHFBAnQgAEECdkGz5gBxciEAIABBjx5xQQR0IABBBHZBjx5xciEAIABB/wFxQQh0IABBCHZyQRAgAWt2C/sDARB/IwBBgARqQQBBwAD8CwADQCACIAVqLQAAIQcgBwRAIwAgB0ECdGohBiAGIAYoAoAEQQFqNgKABCAHIAhLBEAgByEICwsgBUEBaiEFIAUgA0kNAAtBASEKQQEhBwNAIwAgB0ECdGohBiAJIAtqQQF0IQkgBigCgAQhCyAGIAk2AoAEIApBAXQgC2shCiAKQQBIBEBBAA8LIAdBAWohByAHQQ9NDQALIApBAEogCCAEQQJHS3EEQEEADwsgAEEAQQQgAXT8CwBBASABdCEMIAggAUsEQCAIIAFrIQ0LQQAhBQJAA0AgBSADTw0BIAIgBWotAAAhByAFIREgBUEBaiEFIAdFDQAgBCAREAAhDiMAIAdBAnRqIQYgBigCgAQhCSAGIAlBAWo2AoAEIA5Bf0YNACAJIAcQASEGIAcgAU0EQCAAIRRBASABdCEQBSAAIAZBASABdEEBa3FBAnRqIRIgEigCACETIBNFBEAgDEEQdEGACHIgDUELdCABcnIhEyASIBM2AgAgACAMQQJ0akEAQQQgDXT8CwAgDEEBIA10aiEMCyAAIBNBEHZBAnRqIRQgByABayEHIAYgAXYhBkEBIA10IRALIA4gB3IhDkEBIAd0IQ8DQCAUIAZBAnRqIA42AgAgBiAPaiEGIAYgEEkNAAsMAAsLQQELYQEBfyMAQcAAaiEAIABBCEGgAvwLACAAQZABakEJQfAA/AsAIABBgAJqQQdBGPwLACMAQYAIakEKIABBoAJBABACGiAAQQVBIPwLACMAQYAoakEIIABBIEEBEAIaQQEkAQsZACAA/RsAIAD9GwFqIAD9GwIgAP0bA2pqC8gCAgR/BHtBASECAkADQCABIABrQQR2IQUgBUUNASAFQYACSwRAQYACIQULIAAgBUEEdGohBP0MAAAAAAAAAAAAAAAAAAAAACEH/QwAAAAAAAAAAAAAAAAAAAAAIQj9DAAAAAAAAAAAAAAAAAAAAAAhCQNAIAD9AAQAIQYgCCAH/a4BIQggByAG/X39f/2uASEHIAkgBv2JAf0MEAAPAA4ADQAMAAsACgAJAP26ASAG/YoB/QwIAAcABgAFAAQAAwACAAEA/boB/a4B/a4BIQkgAEEQaiEAIAAgBEkNAAsgAyAFIAJsQQR0aiAIEARBBHQgCRAEampB8f8DcCEDIAIgBxAEakHx/wNwIQIMAAsLAkADQCAAIAFPDQEgAiAALQAAaiECIAMgAmohAyAAQQFqIQAMAAsLIANB8f8DcEEQdCACQfH/A3ByCyIAIAAtAABBGHQgAC0AAUEQdHIgAC0AAkEIdCAALQADcnILlAQBCn8jAEHAAGohBCMAQYDuAmohBSACQh+Dp0GBAmohBiAGQQFqIAJCBYhCH4OnaiEHQQQgAkIKiEIPg6dqIQggAkIOiCECIANBDmshAwJAIAZBngJLDQAgByAGa0EeSw0AIARBAEET/AsAA0AgA0EDSQRAIAIgACkDACADrYaEIQIgAEE/IANrQQN2aiEAIANBOHIhAwsgBCMAIAlqLQAAaiACQgeDpzoAACACQgOIIQIgA0EDayEDIAlBAWohCSAJIAhJDQALIAVBByAEQRNBAhACRQ0AQQAhCQNAIAAgAUsNASADQQ5JBEAgAiAAKQMAIAOthoQhAiAAQT8gA2tBA3ZqIQAgA0E4ciEDCyAFIAJC/wCDp0ECdGooAgAhCiAKQf8BcSENIA1FDQEgAiANrYghAiADIA1rIQMgCkEQdiELQQEhDSALIQwgC0EQTwRAQQAhDCALQRBGBEAgCUUNAyAEIAlqQQFrLQAAIQwLQYKGHCALQRBrQQN0diEKIApB/wFxIQpBC0EDIAtBEkYbIAKnQQEgCnRBAWtxaiENIAIgCq2IIQIgAyAKayEDCyAJIA1qIAdLDQEgBCAJaiAMIA38CwAgCSANaiEJIAkgB0kNAAsgBC0AgAJFDQAjAEGAMGpBCiAEIAZBABACRQ0AIAVBCCAEIAZqIAcgBmtBARACRQ0AIAAgAiADDwsgAEIAQX8L7wgDA38Bfgp/IwFFBEAQAwsgASAAa0EISQRAQQAPCyAALQAAQQ9xQQhHIAAtAABB+ABLciAALQABQSBxIAAtAABBCHQgAC0AAXJBH3BycgRAQQAPCyAAQQJqIQAgAiEEIAIgA2ohBSABQQhqIQYCQANAIAAgBksNASAHIAApAwAgCK2GhCEHIABBPyAIa0EDdmohACAIQThyIQggB6dBAXEhCSAHp0EBdkEDcSEKIAdCA4ghByAIQQNrIQggCkEDRg0BAkAgCkUEQCAAIAhBA3ZrIQBCACEHQQAhCCAAIAFLDQMgAC8BACEOIA5B//8DcyAALwECRw0DIABBBGohACAOIAUgAmtLDQMgACAOaiABSw0DIAIgACAO/AoAACACIA5qIQIgACAOaiEADAELIwBBgAhqIQsjAEGAKGohDCAKQQJGBEAgACAGIAcgCBAHIQghByEAIAhBAEgNAyMAQYAwaiELIwBBgO4CaiEMCwNAIAhBMEkEQCAAIAZLDQQgByAAKQMAIAithoQhByAAQT8gCGtBA3ZqIQAgCEE4ciEICyALIAenQf8HcUECdGooAgAhDSANQYACcQRAIAIgBU8NBCANQf8BcSEOIAcgDq2IIQcgCCAOayEIIAIgDUEQdjoAACACQQFqIQIgCyAHp0H/B3FBAnRqKAIAIQ0gDUGAAnFFDQEgAiAFTw0EIA1B/wFxIQ4gByAOrYghByAIIA5rIQggAiANQRB2OgAAIAJBAWohAgwBCyANQYAIcQRAIAdCCoghByAIQQprIQggCyANQRB2IAenQQEgDUELdkEfcXRBAWtxakECdGooAgAhDSANQYACcQRAIAIgBU8NBSANQf8BcSEOIAcgDq2IIQcgCCAOayEIIAIgDUEQdjoAACACQQFqIQIMAgsLIA1B/wFxIQ4gDkUNAyAHIA6tiCEHIAggDmshCCANQYAEcQ0BIA1BC3ZBH3EhDyANQRB2IAenQQEgD3RBAWtxaiEOIAcgD62IIQcgCCAPayEIIAwgB6dB/wFxQQJ0aigCACENIA1BgAhxBEAgB0IIiCEHIAhBCGshCCAMIA1BEHYgB6dBASANQQt2QR9xdEEBa3FqQQJ0aigCACENCyANQf8BcSEQIBBFDQMgByAQrYghByAIIBBrIQggDUELdkEfcSEPIA1BEHYgB6dBASAPdEEBa3FqIRAgByAPrYghByAIIA9rIQggECACIARrSw0DIA4gBSACa0sNAyACIREgAiAOaiECIBAhDiARIBBrIRAgDkEQTwRAA0AgESAQ/QAEAP0LBAAgEEEQaiEQIBFBEGohESARIAJJDQALDAELIA5BCE8EQANAIBEgECkDADcDACAQQQhqIRAgEUEIaiERIBEgAkkNAAsMAQsDQCARIBAtAAA6AAAgEEEBaiEQIBFBAWohESARIAJJDQALDAALCyAJRQ0ACyAAIAhBA3ZrIQAgAiAFRw0AIABBBGogAUcNACAEIAUQBSAAEAZHDQBBAQ8LQQALCxkBACMACxMQERIACAcJBgoFCwQMAw0CDgEP';

;// CONCATENATED MODULE: ./lib/pack/memory.js




const largestObject = 16 << 20;
const roomForBases = 80 << 20;
const slack = 512;
const workspaceSize = 65536;
const crcTables = 8192;
const roomForRanges = 65536;
const pageSize = 65536;
function createPackMemory({ contents, names }, windows) {
    const roomForTables = 1 << 20;
    const sizes = [
        roomForTables,
        workspaceSize,
        roomForRanges,
        windows,
        largestObject,
        largestObject,
        roomForBases,
    ];
    const pages = Math.ceil(sizes.reduce((sum, size) => sum + size + slack, prefilter/* readBeyond */.yh) / pageSize);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const contentMatcher = (0,prefilter/* createMatcher */.P7)(contents, { memory, at: 0 });
    const nameMatcher = (0,prefilter/* createMatcher */.P7)(names, { memory, at: contentMatcher.end });
    let at = Math.ceil(nameMatcher.end / pageSize) * pageSize;
    const area = (size) => {
        const start = at;
        at += size + slack;
        return { start, end: start + size };
    };
    const instance = (wasm, workspace = 0) => new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), {
        pack: { memory, workspace },
    }).exports;
    const { inflate } = instance(inflateWasm, area(workspaceSize).start);
    const { crc, prepare } = instance(crcWasm, area(crcTables).start);
    prepare();
    const { apply, reach, list, listEnd } = instance(deltaWasm);
    const ranges = area(roomForRanges);
    const pairs = new Int32Array(memory.buffer, ranges.start, roomForRanges / 4);
    const longest = Math.max(...[...contents, ...names].map(({ bytes }) => bytes.length));
    list.value = ranges.start;
    listEnd.value = ranges.end;
    let freshPairs = 0;
    return {
        buffer: Buffer.from(memory.buffer),
        contents: contentMatcher,
        names: nameMatcher,
        windows: area(windows),
        long: area(largestObject),
        delta: area(largestObject),
        bases: { start: at, end: pages * pageSize - prefilter/* readBeyond */.yh - slack },
        crc,
        inflate: (from, to, into, size) => inflate(from, to, into, size) === 1,
        apply(base, from, to, into) {
            reach.value = base.known === 'no-interest' ? 2 * prefilter/* chunkOverlap */.PT + longest : longest;
            const end = apply(base.start, base.size, from, to, into.start, into.size);
            freshPairs = (end - ranges.start) / 4;
            return end !== 0;
        },
        someFresh(test) {
            for (let at = 0; at < freshPairs; at += 2) {
                const start = pairs[at] ?? 0;
                if (test(start, (pairs[at + 1] ?? 0) - start))
                    return true;
            }
            return false;
        },
    };
}

;// CONCATENATED MODULE: ./lib/pack/unpacker.js

function createUnpacker({ index, entries, locate }, memory) {
    const { buffer, bases } = memory;
    const deltaStart = memory.delta.start;
    function inflate(entry, into) {
        const size = entries.sizes[entry] ?? 0;
        if (size > largestObject)
            return 'too-large';
        const position = index.offsets[entry] ?? 0;
        const length = (index.offsets[entry + 1] ?? 0) - position;
        if (length > largestObject)
            return 'too-large';
        const start = locate(position, length);
        if (start < 0)
            return 'unreadable';
        const end = start + length;
        if (memory.crc(start, end) !== (index.crcOf(entry) | 0))
            return 'damaged';
        return memory.inflate(start + (entries.heads[entry] ?? 0), end, into, size) ? undefined : 'damaged';
    }
    function roomFor(size, base, waiting) {
        if (behind(base) + size > bases.end)
            moveTogether(base, waiting);
        const start = behind(base);
        return start + size > bases.end ? -1 : start;
    }
    function moveTogether(base, waiting) {
        let to = bases.start;
        for (const held of new Set([...waiting.map((one) => one.base), base])) {
            buffer.copyWithin(to, held.start, held.start + held.size);
            held.start = to;
            to = behind(held);
        }
    }
    return {
        whole(entry) {
            const size = entries.sizes[entry] ?? 0;
            return inflate(entry, bases.start) ?? { start: bases.start, size, base: undefined, known: undefined };
        },
        delta(entry, base, waiting) {
            const doubt = inflate(entry, deltaStart);
            if (doubt !== undefined)
                return doubt;
            const end = deltaStart + (entries.sizes[entry] ?? 0);
            const baseSize = readSize(buffer, deltaStart, end);
            const size = readSize(buffer, baseSize.next, end);
            if (baseSize.value !== base.size || size.next > end)
                return 'damaged';
            if (size.value > largestObject)
                return 'too-large';
            const start = roomFor(size.value, base, waiting);
            if (start < 0)
                return 'too-large';
            const made = { start, size: size.value, base: base.known, known: undefined };
            return memory.apply(base, size.next, end, made) ? made : 'damaged';
        },
    };
}
const behind = ({ start, size }) => (start + size + slack + 15) & ~15;
function readSize(bytes, at, end) {
    let value = 0;
    for (let scale = 1, next = at; next < end; scale *= 128) {
        const byte = bytes[next++] ?? 0;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80)
            return { value, next };
    }
    return { value, next: end + 1 };
}

;// CONCATENATED MODULE: ./lib/pack/families.js


function visitFamilies(pack, memory, visitor) {
    const { index, entries } = pack;
    const visited = new Uint8Array(index.count);
    const once = {
        object(entry, type, span) {
            visited[entry] = 1;
            visitor.object(entry, type, span);
        },
        doubt(entry, doubt) {
            visited[entry] = 1;
            visitor.doubt(entry, doubt);
        },
    };
    const unpack = createUnpacker(pack, memory);
    for (let entry = 0; entry < index.count; entry++) {
        const type = typeOf(entries.kinds[entry] ?? 0);
        if (type !== undefined)
            visitFamily(entry, type, { entries, unpack, visitor: once });
    }
    for (let entry = 0; entry < index.count; entry++) {
        const kind = entries.kinds[entry] ?? 0;
        const isDelta = kind === offsetDelta || kind === idDelta;
        if (visited[entry] === 0)
            visitor.doubt(entry, isDelta ? 'no-base' : 'damaged');
    }
}
function visitFamily(root, type, { entries, unpack, visitor }) {
    const { firstChild, nextSibling } = entries;
    const waiting = [];
    let made = unpack.whole(root);
    for (let entry = root;;) {
        let next;
        if (typeof made === 'string')
            condemn(entry, made, { entries, visitor });
        else {
            visitor.object(entry, type, made);
            next = { base: made, child: firstChild[entry] ?? -1 };
        }
        if (next === undefined || next.child < 0)
            next = waiting.pop();
        if (next === undefined)
            return;
        entry = next.child;
        const sibling = nextSibling[entry] ?? -1;
        if (sibling >= 0)
            waiting.push({ base: next.base, child: sibling });
        made = unpack.delta(entry, next.base, waiting);
    }
}
function condemn(root, doubt, { entries, visitor }) {
    const left = [root];
    for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
        visitor.doubt(entry, doubt);
        let child = entries.firstChild[entry] ?? -1;
        for (; child >= 0; child = entries.nextSibling[child] ?? -1)
            left.push(child);
    }
}

// EXTERNAL MODULE: ./lib/history/message.js
var message = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/scan/decode.js
var decode = __webpack_require__(6867);
// EXTERNAL MODULE: ./lib/source/lfs.js
var lfs = __webpack_require__(810);
;// CONCATENATED MODULE: ./lib/pack/know.js

function createKnow(memory, matcher) {
    const holdsAny = (start, length) => matcher.holdsAny(start, length);
    const isOfInterest = (start, length) => matcher.interests(start, length) !== prefilter/* interest */.X8.none;
    return ({ start, size, base }) => {
        if (base === 'no-literal' && !memory.someFresh(holdsAny))
            return base;
        if (base === 'no-interest' && !memory.someFresh(isOfInterest))
            return base;
        if (base === undefined && !holdsAny(start, size))
            return 'no-literal';
        return isOfInterest(start, size) ? undefined : 'no-interest';
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pack/object-id.js

const idLengths = { sha1: 20, sha256: 32 };
function objectId(format, type, content) {
    return (0,external_node_crypto_.createHash)(format).update(`${type} ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./lib/pack/tree-entries.js
const [space, nul] = [0x20, 0];
function* treeEntries(tree, idLength, wants) {
    for (let at = 0; at < tree.length;) {
        const modeEnd = tree.indexOf(space, at);
        const nameEnd = modeEnd < 0 ? -1 : tree.indexOf(nul, modeEnd);
        const end = nameEnd + 1 + idLength;
        if (nameEnd < 0 || end > tree.length) {
            yield undefined;
            return;
        }
        const name = tree.toString('latin1', modeEnd + 1, nameEnd);
        if (wants(name))
            yield { mode: tree.toString('latin1', at, modeEnd), name, id: tree.toString('hex', nameEnd + 1, end) };
        at = end;
    }
}

;// CONCATENATED MODULE: ./lib/pack/look.js







function createLook({ memory, format, wants }, { flagged, named }) {
    const { buffer, contents, names } = memory;
    const inContents = createKnow(memory, contents);
    const inNames = createKnow(memory, names);
    function isMessageWorthReading({ start, size, known }) {
        if (known !== undefined)
            return false;
        const from = (0,message/* messageStart */.q)(buffer, start, size);
        return contents.interests(from, start + size - from) !== prefilter/* interest */.X8.none;
    }
    function isBlobWorthReading({ start, size, known }) {
        if (known === undefined || (0,lfs/* holdsPointer */.uH)(buffer, start, size))
            return true;
        const first = buffer[start] ?? 0;
        const maybeWide = first === 0 || first >= 0xfe || buffer[start + 1] === 0 || buffer[start + 2] === 0;
        return maybeWide && (0,decode/* startsWide */.p7)(buffer, start, start + size);
    }
    function lookAtTree(content, idOf) {
        const wanted = [];
        for (const entry of treeEntries(content, idLengths[format], wants)) {
            if (entry === undefined)
                return 'damaged';
            wanted.push(entry);
        }
        const fresh = wanted.filter((entry) => !named.has(`${entry.id}${entry.name}`));
        if (fresh.length === 0)
            return undefined;
        const id = idOf();
        if (objectId(format, 'tree', content) !== id)
            return 'another-id';
        for (const entry of fresh)
            named.set(`${entry.id}${entry.name}`, { ...entry, tree: id });
        return undefined;
    }
    return (type, span, id) => {
        const { start, size } = span;
        span.known = type === 'tree' ? inNames(span) : inContents(span);
        if (type === 'tree') {
            if (span.known !== undefined)
                return undefined;
            return lookAtTree(buffer.subarray(start, start + size), id);
        }
        if (!(type === 'blob' ? isBlobWorthReading(span) : isMessageWorthReading(span)))
            return undefined;
        const own = id();
        if (objectId(format, type, buffer.subarray(start, start + size)) !== own)
            return 'another-id';
        flagged.push({ id: own, type, size });
        return undefined;
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/source/bytes.js
var bytes = __webpack_require__(7550);
;// CONCATENATED MODULE: ./lib/pack/pack-index.js


const mostEntries = 3_000_000;
const packHeadLength = 12;
const fanoutAt = 8;
const idsAt = fanoutAt + 1024;
function parsePackIndex(bytes, pack) {
    if (!isWhole(bytes, pack) || !isOfPack(bytes, pack))
        return undefined;
    const tables = layOut(bytes, pack.format);
    return tables && withEntries(bytes, tables, pack);
}
function layOut(bytes, format) {
    const idLength = idLengths[format];
    const count = bytes.readUInt32BE(idsAt - 4);
    const crcs = idsAt + count * idLength;
    const offsets = crcs + count * 4;
    const bigOffsets = offsets + count * 4;
    const rest = bytes.length - 2 * idLength - bigOffsets;
    const fits = count <= mostEntries && rest >= 0 && rest % 8 === 0 && fanoutAscends(bytes);
    return fits ? { count, idLength, crcs, offsets, bigOffsets } : undefined;
}
function isWhole(bytes, { format }) {
    const idLength = idLengths[format];
    if (bytes.length < idsAt + 2 * idLength)
        return false;
    if (bytes.readUInt32BE(0) !== 0xff744f63 || bytes.readUInt32BE(4) !== 2)
        return false;
    const end = bytes.length - idLength;
    return (0,external_node_crypto_.createHash)(format).update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end));
}
function isOfPack(bytes, { format, head, trailer }) {
    const idLength = idLengths[format];
    const version = head.length === packHeadLength ? head.readUInt32BE(4) : 0;
    return (head.toString('latin1', 0, 4) === 'PACK' &&
        (version === 2 || version === 3) &&
        head.readUInt32BE(8) === bytes.readUInt32BE(idsAt - 4) &&
        trailer.equals(bytes.subarray(bytes.length - 2 * idLength, bytes.length - idLength)));
}
function fanoutAscends(bytes) {
    for (let at = fanoutAt + 4; at < idsAt; at += 4)
        if (bytes.readUInt32BE(at) < bytes.readUInt32BE(at - 4))
            return false;
    return true;
}
function withEntries(bytes, tables, { size }) {
    const { count, idLength } = tables;
    if (size * count > Number.MAX_SAFE_INTEGER)
        return undefined;
    const keys = new Float64Array(count);
    for (let number = 0; number < count; number++) {
        const offset = offsetAt(bytes, tables, number);
        if (offset === undefined || offset >= size)
            return undefined;
        keys[number] = offset * count + number;
    }
    keys.sort();
    const numbers = new Uint32Array(count);
    for (let entry = 0; entry < count; entry++)
        numbers[entry] = (keys[entry] ?? 0) % count;
    const offsets = new Float64Array(count + 1);
    for (let entry = 0; entry < count; entry++)
        offsets[entry] = Math.floor((keys[entry] ?? 0) / count);
    offsets[count] = size - idLength;
    if (!areApart(offsets))
        return undefined;
    const entryAt = (offset) => {
        const entry = lowerBound(count, (at) => (offsets[at] ?? 0) - offset);
        return offsets[entry] === offset && entry < count ? entry : -1;
    };
    return {
        count,
        offsets,
        entryAt,
        entryOf(id, at) {
            const [from, to] = fanout(bytes, id[at] ?? 0);
            const compare = (number) => {
                const place = idsAt + (from + number) * idLength;
                return bytes.compare(id, at, at + idLength, place, place + idLength);
            };
            const number = lowerBound(to - from, compare);
            if (number >= to - from || compare(number) !== 0)
                return -1;
            return entryAt(offsetAt(bytes, tables, from + number) ?? -1);
        },
        idOf(entry) {
            const at = idsAt + (numbers[entry] ?? 0) * idLength;
            return bytes.subarray(at, at + idLength);
        },
        crcOf: (entry) => bytes.readUInt32BE(tables.crcs + (numbers[entry] ?? 0) * 4),
    };
}
function offsetAt(bytes, { offsets, bigOffsets, idLength }, number) {
    const offset = bytes.readUInt32BE(offsets + number * 4);
    if (offset < 2 ** 31)
        return offset;
    const at = bigOffsets + (offset - 2 ** 31) * 8;
    if (at + 8 > bytes.length - 2 * idLength)
        return undefined;
    return bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
}
function areApart(offsets) {
    if ((offsets[0] ?? 0) < packHeadLength)
        return false;
    for (let entry = 1; entry < offsets.length; entry++)
        if ((offsets[entry] ?? 0) < (offsets[entry - 1] ?? 0) + 9)
            return false;
    return true;
}
function fanout(bytes, first) {
    const at = fanoutAt + first * 4;
    return [first === 0 ? 0 : bytes.readUInt32BE(at - 4), bytes.readUInt32BE(at)];
}
function lowerBound(count, compare) {
    let low = 0;
    for (let high = count; low < high;) {
        const middle = (low + high) >>> 1;
        if (compare(middle) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/pack/pack-file.js




const largestIndex = 160 << 20;
function openPack(path, format) {
    const opened = [];
    const open = (suffix) => {
        const file = (0,external_node_fs_.openSync)(`${path}${suffix}`, 'r');
        opened.push(file);
        return file;
    };
    const close = () => {
        for (const file of opened.splice(0))
            (0,external_node_fs_.closeSync)(file);
    };
    try {
        const pack = open('.pack');
        const index = indexOf(open('.idx'), pack, format);
        if (index !== undefined)
            return { index, read: reader(pack), close };
        close();
        return 'unlisted';
    }
    catch (error) {
        close();
        return isMissing(error) ? 'vanished' : 'unlisted';
    }
}
function indexOf(file, pack, format) {
    const { size: indexSize } = (0,external_node_fs_.fstatSync)(file);
    const { size } = (0,external_node_fs_.fstatSync)(pack);
    const idLength = idLengths[format];
    if (indexSize > largestIndex || size < packHeadLength + idLength)
        return undefined;
    const piece = (of, length, position) => {
        const bytes = Buffer.allocUnsafeSlow(length);
        return bytes.subarray(0, reader(of)(bytes, 0, length, position));
    };
    const head = piece(pack, packHeadLength, 0);
    const trailer = piece(pack, idLength, size - idLength);
    return parsePackIndex(piece(file, indexSize, 0), { format, size, head, trailer });
}
function reader(file) {
    return (into, at, length, position) => {
        let filled = 0;
        while (filled < length) {
            const count = (0,external_node_fs_.readSync)(file, into, at + filled, length - filled, position + filled);
            if (count === 0)
                break;
            filled += count;
        }
        return filled;
    };
}
const isMissing = (error) => (0,bytes/* reasonOf */.A3)(error) === 'vanished';

;// CONCATENATED MODULE: ./lib/pack/loose.js






function looseIds(store, format) {
    const rest = new RegExp(`^[0-9a-f]{${idLengths[format] * 2 - 2}}$`);
    try {
        return (0,external_node_fs_.readdirSync)(store)
            .filter((folder) => /^[0-9a-f]{2}$/.test(folder))
            .flatMap((folder) => listed((0,external_node_path_.join)(store, folder))
            .filter((name) => rest.test(name))
            .map((name) => folder + name));
    }
    catch {
        return undefined;
    }
}
function listed(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch (error) {
        if (isMissing(error))
            return [];
        throw error;
    }
}
function readLoose(store, id, format) {
    const path = (0,external_node_path_.join)(store, id.slice(0, 2), id.slice(2));
    let bytes;
    try {
        if ((0,external_node_fs_.statSync)(path).size > largestObject)
            return 'too-large';
        bytes = (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return 'unreadable';
    }
    try {
        bytes = (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: largestObject });
    }
    catch (error) {
        return isTooLarge(error) ? 'too-large' : 'damaged';
    }
    const head = /^(commit|tree|blob|tag) (\d{1,10})\0/.exec(bytes.toString('latin1', 0, 20));
    const content = bytes.subarray(head?.[0].length ?? 0);
    if (head === null || Number(head[2]) !== content.length)
        return 'damaged';
    const type = loose_types[head[1] ?? ''];
    if (type === undefined)
        return 'damaged';
    return objectId(format, type, content) === id ? { type, content } : 'another-id';
}
const loose_types = {
    commit: 'commit',
    tree: 'tree',
    blob: 'blob',
    tag: 'tag',
};
const isTooLarge = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

;// CONCATENATED MODULE: ./lib/pack/stores.js



const deepest = 5;
const mostStores = 64;
const longestList = 1 << 20;
function objectStores(folder) {
    const folders = new Set();
    let whole = true;
    const visit = (path, depth) => {
        const real = realPath(path);
        if (real !== undefined && folders.has(real))
            return;
        if (real === undefined || depth > deepest || folders.size >= mostStores) {
            whole = false;
            return;
        }
        folders.add(real);
        const list = alternatesOf(real);
        if (list === undefined)
            whole = false;
        for (const line of list ?? [])
            visit((0,external_node_path_.isAbsolute)(line) ? line : (0,external_node_path_.join)(real, line), depth + 1);
    };
    visit(folder, 0);
    return { folders: [...folders], whole };
}
function alternatesOf(folder) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, 'info/alternates'), 'utf8');
    }
    catch (error) {
        return isMissing(error) ? [] : undefined;
    }
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const plain = text.length < longestList && !lines.some((line) => /^"|\ufffd/.test(line));
    return plain ? lines : undefined;
}
function realPath(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/pack/windows.js
const pieceLength = 1 << 14;
const margin = 1 << 12;
const pieces = 768;
const windowsLength = pieces * (pieceLength + margin);
function openWindows(buffer, { windows, long }, read) {
    const held = new Float64Array(pieces).fill(-1);
    const lengths = new Uint32Array(pieces);
    return (position, length) => {
        const piece = Math.floor(position / pieceLength);
        const within = position - piece * pieceLength;
        if (within + length > pieceLength + margin) {
            if (length > long.end - long.start)
                return -1;
            return read(buffer, long.start, length, position) === length ? long.start : -1;
        }
        const slot = piece % pieces;
        const start = windows.start + slot * (pieceLength + margin);
        if (held[slot] !== piece) {
            held[slot] = -1;
            lengths[slot] = read(buffer, start, pieceLength + margin, piece * pieceLength);
            held[slot] = piece;
        }
        return within + length <= (lengths[slot] ?? 0) ? start + within : -1;
    };
}

;// CONCATENATED MODULE: ./lib/pack/pass.js











function passOverObjects(objects, options) {
    const seen = { flagged: [], named: new Map() };
    const { format, contents, names } = options;
    const memory = createPackMemory({ contents, names: names.literals }, windowsLength);
    const look = createLook({ memory, format, wants: names.wants }, seen);
    const counts = { commit: 0, tree: 0, blob: 0, tag: 0 };
    const state = {
        memory,
        look,
        options,
        counts,
        bytes: 0,
        unsure: new Map(),
        unlisted: [],
        packs: [],
        loose: new Set(),
    };
    const stores = objectStores(objects);
    if (!stores.whole)
        state.unlisted.push('info/alternates');
    for (const store of stores.folders)
        passOverStore(store, state);
    return {
        counts,
        bytes: state.bytes,
        flagged: seen.flagged,
        named: [...seen.named.values()],
        unsure: state.unsure,
        unlisted: state.unlisted,
    };
}
function passOverStore(store, state) {
    const loose = looseIds(store, state.options.format);
    if (loose === undefined)
        state.unlisted.push(store);
    passOverPacks((0,external_node_path_.join)(store, 'pack'), state);
    for (const id of loose ?? [])
        passOverLoose(store, id, state);
}
const mostListings = 5;
function passOverPacks(folder, state) {
    const done = new Set();
    for (let listing = 1;; listing++) {
        const names = packNames(folder);
        if (names === undefined)
            return void state.unlisted.push(folder);
        let vanished = false;
        for (const name of names.filter((one) => !done.has(one))) {
            const pack = openPack((0,external_node_path_.join)(folder, name), state.options.format);
            if (pack === 'vanished') {
                vanished = true;
                continue;
            }
            done.add(name);
            if (pack === 'unlisted')
                state.unlisted.push((0,external_node_path_.join)(folder, name));
            else
                passOverPack(pack, state);
        }
        if (!vanished)
            return;
        if (listing === mostListings)
            return void state.unlisted.push(folder);
    }
}
function packNames(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder);
        const packs = new Set(names.filter((name) => name.endsWith('.pack')).map((name) => name.slice(0, -5)));
        return names
            .filter((name) => name.endsWith('.idx'))
            .map((name) => name.slice(0, -4))
            .filter((name) => packs.has(name));
    }
    catch (error) {
        return isMissing(error) ? [] : undefined;
    }
}
function passOverPack(pack, state) {
    const { index, read } = pack;
    const { memory, options, packs } = state;
    const others = [...packs];
    packs.push(index);
    const id = (entry) => index.idOf(entry).toString('hex');
    const isNew = (entry) => {
        if (others.length === 0)
            return true;
        const bytes = index.idOf(entry);
        return others.every((other) => other.entryOf(bytes, 0) < 0);
    };
    try {
        const entries = readEntries(index, idLengths[options.format], read);
        const locate = openWindows(memory.buffer, memory, read);
        visitFamilies({ index, entries, locate }, memory, {
            object(entry, type, span) {
                if (isNew(entry))
                    passOver(type, span, () => id(entry), state);
            },
            doubt(entry, doubt) {
                if (isNew(entry))
                    state.unsure.set(id(entry), doubt);
            },
        });
    }
    finally {
        pack.close();
    }
}
function passOverLoose(store, id, state) {
    const { memory, packs, loose, options } = state;
    const bytes = Buffer.from(id, 'hex');
    if (loose.has(id) || packs.some((pack) => pack.entryOf(bytes, 0) >= 0))
        return;
    loose.add(id);
    const object = readLoose(store, id, options.format);
    if (typeof object === 'string')
        return void state.unsure.set(id, object);
    const { start } = memory.bases;
    memory.buffer.set(object.content, start);
    const span = { start, size: object.content.length, base: undefined, known: undefined };
    passOver(object.type, span, () => id, state);
}
function passOver(type, span, id, state) {
    const doubt = state.look(type, span, id);
    if (doubt !== undefined)
        return void state.unsure.set(id(), doubt);
    state.counts[type] += 1;
    if (type === 'blob')
        state.bytes += span.size;
    const { start, size } = span;
    state.options.onObject?.(id(), type, state.memory.buffer.subarray(start, start + size));
}


/***/ })

};
