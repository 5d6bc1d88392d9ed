export const id = 122;
export const ids = [122];
export const modules = {

/***/ 122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openFor: () => (/* binding */ openFor),
  passOverObjects: () => (/* binding */ passOverObjects)
});

;// CONCATENATED MODULE: ./lib/pack/entry-state.js
const entryState = {
    unseen: 0,
    seen: 1,
    storedElsewhere: 2,
    uncounted: 3,
    base: 4,
};

;// CONCATENATED MODULE: ./lib/pack/three-bytes.js
const none = 0xff_ff_ff;
const widthInTables = 3;
function entryIn(table, at) {
    const start = at * widthInTables;
    const value = (table[start] ?? 0) | ((table[start + 1] ?? 0) << 8) | ((table[start + 2] ?? 0) << 16);
    return value === none ? -1 : value;
}
function putEntry(table, at, entry) {
    const start = at * widthInTables;
    table[start] = entry;
    table[start + 1] = entry >> 8;
    table[start + 2] = entry >> 16;
}

;// CONCATENATED MODULE: ./lib/pack/offset-order.js

const shortestEntry = 9;
const largestPack = 2 ** 40 - 1;
const slotLength = 8;
const bucketLength = 4;
const orderRoom = (count) => slotLength * (count + 1) + bucketLength * (Math.ceil(count / 4) + 4);
const mostMoving = 64;
const pieceLength = 1 << 15;
function* pieces(count) {
    for (let from = 0; from < count; from += pieceLength)
        yield [from, Math.min(count, from + pieceLength)];
}
function inOffsetOrder(memory, { listed, bounds, room }, tables) {
    const { entries, buffer } = memory;
    const { count } = listed;
    const { first, end, size } = bounds;
    let shift = 4;
    while (2 ** shift * (count + 1) < 4 * size)
        shift++;
    const buckets = Math.floor(size / 2 ** shift) + 2;
    const firsts = room.start + slotLength * (count + 1);
    new Uint32Array(buffer.buffer, firsts, buckets).fill(0);
    entries.crcs.value = listed.crcs.start;
    entries.offsets.value = listed.offsets.start;
    entries.bigOffsets.value = listed.bigOffsets.start;
    entries.bigOffsetsEnd.value = listed.bigOffsets.end;
    entries.size.value = BigInt(size);
    entries.shift.value = BigInt(shift);
    entries.slots.value = room.start;
    entries.firsts.value = firsts;
    for (const [from, to] of pieces(count))
        if (entries.count(from, to) === 0)
            return false;
    let entry = 0;
    entries.most.value = 0;
    for (const [from, to] of pieces(buckets))
        entry = entries.add(from, to, entry);
    for (const [from, to] of pieces(count))
        entries.put(from, to);
    if (entries.most.value > mostMoving)
        new BigUint64Array(buffer.buffer, room.start, count).sort();
    else
        for (const [from, to] of pieces(count))
            entries.sort(from, to);
    if (!list(memory, count, tables))
        return false;
    buffer.writeBigUInt64LE(BigInt(end) << 24n, room.start + slotLength * count);
    tables.offsets[count] = end;
    const last = tables.offsets[count - 1] ?? -Infinity;
    return (tables.offsets[0] ?? 0) >= first && last + shortestEntry <= end;
}
function list({ entries, delta, buffer: { buffer } }, count, tables) {
    const wide = tables.offsets instanceof Float64Array;
    const crcs = new Uint32Array(buffer, delta.start, pieceLength);
    const places = new Uint8Array(buffer, delta.start + 4 * pieceLength, widthInTables * pieceLength);
    const behind = Math.ceil((places.byteOffset + places.length) / 8) * 8;
    const offsets = wide
        ? new Float64Array(buffer, behind, pieceLength)
        : new Uint32Array(buffer, behind, pieceLength);
    const into = [offsets.byteOffset, wide ? 1 : 0, crcs.byteOffset, places.byteOffset, shortestEntry];
    for (const [from, to] of pieces(count)) {
        if (entries.list(from, to, ...into) === 0)
            return false;
        const length = to - from;
        tables.offsets.set(offsets.subarray(0, length), from);
        tables.crcs.set(crcs.subarray(0, length), from);
        tables.places.set(places.subarray(0, length * widthInTables), from * widthInTables);
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/pack/entries.js


const types = [
    undefined,
    'commit',
    'tree',
    'blob',
    'tag',
    undefined,
    undefined,
    undefined,
];
const typeOf = (kind) => types[kind];
const windowLength = 1 << 20;
const longestHead = 42;
function readEntries({ entries, windows, delta, buffer }, { count, offsets }, { ids, idLength, read, room }, { kinds, firstChild, nextSibling }) {
    entries.ids.value = ids.address;
    entries.firstNumber.value = ids.first;
    entries.idLength.value = idLength;
    entries.children.value = room.start;
    const children = buffer.subarray(room.start, room.start + widthInTables * count).fill(0xff);
    const kindsAt = delta.start;
    const siblingsAt = kindsAt + pieceLength;
    let start = Infinity;
    for (const [from, to] of [...pieces(count)].toReversed()) {
        for (let entry = to - 1; entry >= from;) {
            const offset = offsets[entry] ?? 0;
            if (offset < start) {
                const end = Math.min(offset + longestHead, offsets[count] ?? 0);
                start = Math.max(0, end - windowLength);
                read(buffer, windows.start, end - start, start);
            }
            entry = entries.heads(entry, from, windows.start, start, kindsAt - from, siblingsAt - widthInTables * from);
        }
        kinds.set(buffer.subarray(kindsAt, kindsAt + to - from), from);
        const siblings = buffer.subarray(siblingsAt, siblingsAt + widthInTables * (to - from));
        nextSibling.set(siblings, widthInTables * from);
    }
    firstChild.set(children);
}

;// CONCATENATED MODULE: ./lib/pack/choice.js



const verdict = { counts: 1, reads: 2 };
function choose({ index, entries, states, idLength }, { reads, counts }) {
    let known = 0;
    const verdicts = new Uint8Array(index.count);
    for (const { family } of blobFamilies(entries, index.count))
        for (const entry of family)
            if (states[entry] !== entryState.storedElsewhere)
                verdicts[index.placeOf(entry)] = verdict.reads;
    index.eachId((bytes, at, place) => {
        const id = bytes.toString('hex', at, at + idLength);
        const isRead = verdicts[place] === verdict.reads && reads(id);
        verdicts[place] = (isRead ? verdict.reads : 0) | (counts(id) ? verdict.counts : 0);
    });
    for (const { family, bases } of blobFamilies(entries, index.count)) {
        for (const entry of family) {
            if (states[entry] === entryState.storedElsewhere)
                continue;
            const own = verdicts[index.placeOf(entry)] ?? 0;
            const [isRead, isCounted] = [(own & verdict.reads) !== 0, (own & verdict.counts) !== 0];
            states[entry] = isRead ? (isCounted ? entryState.unseen : entryState.uncounted) : entryState.base;
            if (!isRead && isCounted)
                known += 1;
        }
        prune(family, bases, { entries, states });
    }
    return { known, verdicts };
}
function* blobFamilies(entries, count) {
    for (let root = 0; root < count; root++)
        if (typeOf(entries.kinds[root] ?? 0) === 'blob')
            yield familyOf(root, entries);
}
function familyOf(root, { firstChild, nextSibling }) {
    const family = [root];
    const bases = [-1];
    for (let at = 0; at < family.length; at++) {
        const base = family[at] ?? 0;
        for (let child = entryIn(firstChild, base); child >= 0; child = entryIn(nextSibling, child)) {
            family.push(child);
            bases.push(base);
        }
    }
    return { family, bases };
}
function prune(family, bases, { entries, states }) {
    const { kinds, firstChild, nextSibling } = entries;
    for (const entry of family)
        putEntry(firstChild, entry, -1);
    for (let at = family.length - 1; at >= 0; at--) {
        const [entry = 0, base = -1] = [family[at], bases[at]];
        const isNeeded = entryIn(firstChild, entry) >= 0 || isToBeRead(states[entry]);
        if (isNeeded && base >= 0) {
            putEntry(nextSibling, entry, entryIn(firstChild, base));
            putEntry(firstChild, base, entry);
        }
        if (!isNeeded && base < 0)
            kinds[entry] = 0;
    }
}
const isToBeRead = (state) => state === entryState.unseen || state === entryState.uncounted;

;// CONCATENATED MODULE: ./lib/pack/family-order.js

function familyOrder({ firstChild, nextSibling }, roots) {
    const left = [];
    return () => {
        const entry = left.pop() ?? roots();
        if (entry < 0)
            return entry;
        const sibling = entryIn(nextSibling, entry);
        if (sibling >= 0)
            left.push(sibling);
        const child = entryIn(firstChild, entry);
        if (child >= 0)
            left.push(child);
        return entry;
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/source/bytes.js
var bytes = __webpack_require__(7550);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pack/object-id.js

const idLengths = { sha1: 20, sha256: 32 };
function objectId(format, type, content) {
    return (0,external_node_crypto_.createHash)(format).update(`${type} ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./lib/pack/pack-index.js




const mostEntries = 12_000_000;
const packHeadLength = 12;
const headLength = 8;
const fanoutLength = 1024;
const idsStart = headLength + fanoutLength;
const pack_index_pieceLength = 1 << 16;
function indexFacts(read, size, pack) {
    const idLength = idLengths[pack.format];
    const head = Buffer.alloc(headLength + fanoutLength);
    if (read(head, 0, head.length, 0) !== head.length)
        return undefined;
    if (head.readUInt32BE(0) !== 0xff744f63 || head.readUInt32BE(4) !== 2)
        return undefined;
    const count = head.readUInt32BE(head.length - 4);
    const rest = size - head.length - 2 * idLength - count * (idLength + 8);
    const mostRest = Math.max(0, count - 1) * 8;
    const fits = count <= mostEntries && pack.size <= largestPack && rest >= 0 && rest <= mostRest && rest % 8 === 0;
    return fits && isOfKnownKind(pack, count) ? { ...pack, count, indexSize: size, read } : undefined;
}
function isOfKnownKind({ head }, count) {
    const version = head.length === packHeadLength ? head.readUInt32BE(4) : 0;
    return (head.toString('latin1', 0, 4) === 'PACK' &&
        (version === 2 || version === 3) &&
        head.readUInt32BE(8) === count);
}
const scratchLength = ({ format, count, indexSize }) => orderRoom(count) + indexSize - count * idLengths[format];
function readPackIndex(facts, { ids, tables, memory }) {
    const { format, count, size, indexSize } = facts;
    const next = reader(facts);
    const fanout = next(Buffer.alloc(idsStart)).subarray(headLength);
    const idLength = idLengths[format];
    for (let left = count * idLength; left > 0;) {
        const { length } = next(ids.room.subarray(0, left));
        ids.take(length);
        left -= length;
    }
    ids.close();
    const { start } = memory.free;
    const room = { start, end: start + orderRoom(count) };
    const crcs = { start: room.end, end: room.end + count * 4 };
    const offsets = { start: crcs.end, end: crcs.end + count * 4 };
    const more = indexSize - idsStart - count * (idLength + 8) - 2 * idLength;
    const bigOffsets = { start: offsets.end, end: offsets.end + more };
    next(memory.buffer.subarray(crcs.start, bigOffsets.end));
    const pack = next(Buffer.alloc(idLength));
    const digest = next.digest();
    const checksum = next(Buffer.alloc(idLength));
    if (!digest.equals(checksum) || !pack.equals(facts.trailer) || !ascends(fanout))
        return undefined;
    const listed = { count, crcs, offsets, bigOffsets };
    const bounds = { first: packHeadLength, end: size - idLength, size };
    if (!inOffsetOrder(memory, { listed, bounds, room }, tables))
        return undefined;
    const placeOf = (entry) => entryIn(tables.places, entry);
    const index = { count, offsets: tables.offsets, crcs: tables.crcs, placeOf, ...idsIn(facts, placeOf) };
    return { index, room: crcs };
}
function reader({ format, read }) {
    const hash = (0,external_node_crypto_.createHash)(format);
    let position = 0;
    const next = (into) => {
        for (let at = 0; at < into.length; at += pack_index_pieceLength) {
            const length = Math.min(pack_index_pieceLength, into.length - at);
            read(into, at, length, position + at);
            hash.update(into.subarray(at, at + length));
        }
        position += into.length;
        return into;
    };
    return Object.assign(next, { digest: () => hash.copy().digest() });
}
const ascends = (fanout) => {
    for (let at = 4; at < fanout.length; at += 4)
        if (fanout.readUInt32BE(at) < fanout.readUInt32BE(at - 4))
            return false;
    return true;
};
function idsIn({ format, count, read }, placeOf) {
    const idLength = idLengths[format];
    const fill = (into, place) => {
        const filled = read(into, 0, into.length, idsStart + place * idLength);
        if (filled !== into.length)
            throw new Error('The index of a pack has become shorter.');
        return into;
    };
    const pieceOfIds = () => Buffer.alloc(pack_index_pieceLength - (pack_index_pieceLength % idLength));
    return {
        idOf: (entry) => fill(Buffer.alloc(idLength), placeOf(entry)),
        eachId(visit) {
            const piece = pieceOfIds();
            for (let place = 0; place < count;) {
                const bytes = fill(piece.subarray(0, (count - place) * idLength), place);
                for (let at = 0; at < bytes.length; at += idLength)
                    visit(bytes, at, place++);
            }
        },
        idsAt(places, visit) {
            const piece = pieceOfIds();
            let [start, end] = [0, 0];
            for (const place of places) {
                if (place >= end) {
                    start = place;
                    end = start + fill(piece.subarray(0, (count - start) * idLength), start).length / idLength;
                }
                visit(piece, (place - start) * idLength);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/pack/tables.js

function packTables({ count, size }) {
    const wide = size >= 2 ** 32;
    const crcsStart = (wide ? 8 : 4) * (count + 1);
    const kindsStart = crcsStart + 4 * count;
    const first = new SharedArrayBuffer(kindsStart + count);
    const rest = new SharedArrayBuffer((3 * widthInTables + 1) * count);
    const inThree = (which) => new Uint8Array(rest, which * widthInTables * count, widthInTables * count);
    return {
        offsets: wide ? new Float64Array(first, 0, count + 1) : new Uint32Array(first, 0, count + 1),
        crcs: new Uint32Array(first, crcsStart, count),
        kinds: new Uint8Array(first, kindsStart, count),
        places: inThree(0),
        firstChild: inThree(1),
        nextSibling: inThree(2),
        states: new Uint8Array(rest, 3 * widthInTables * count, count),
    };
}

;// CONCATENATED MODULE: ./lib/pack/pack-file.js






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
        const file = open('.pack');
        const facts = factsOf(open('.idx'), file, format);
        if (facts !== undefined)
            return { path, file, facts, close };
        close();
        return 'unlisted';
    }
    catch (error) {
        close();
        return isMissing(error) ? 'vanished' : 'unlisted';
    }
}
function factsOf(index, pack, format) {
    const { size } = (0,external_node_fs_.fstatSync)(pack);
    const idLength = idLengths[format];
    if (size < packHeadLength + idLength)
        return undefined;
    const piece = (length, position) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readerOf(pack)(bytes, 0, length, position));
    };
    const facts = { format, size, head: piece(packHeadLength, 0), trailer: piece(idLength, size - idLength) };
    return indexFacts(readerOf(index), (0,external_node_fs_.fstatSync)(index).size, facts);
}
function contentsOf({ facts, file }, room) {
    try {
        const tables = packTables(facts);
        const read = readPackIndex(facts, { ...room, tables });
        if (read === undefined)
            return undefined;
        const { index, room: free } = read;
        const source = { ids: room.ids, idLength: idLengths[facts.format], read: readerOf(file), room: free };
        readEntries(room.memory, index, source, tables);
        return { index, tables };
    }
    catch {
        return undefined;
    }
}
function readerOf(file) {
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

;// CONCATENATED MODULE: ./lib/pack/gathered.js

const roomLength = 6 << 20;
const most = 2 << 20;
const gathered_mostEntries = 1 << 14;
const longestTogether = 1 << 16;
const widths = { starts: 8, slots: 8, sorted: 8, reads: 16, lengths: 4, addresses: 4 };
const countsLength = 1024;
const align = 8;
const tablesLength = gathered_mostEntries * Object.values(widths).reduce((sum, width) => sum + width, 0) + countsLength + align;
const gatheredLength = roomLength + tablesLength;
function gathered({ index: { offsets }, file }, { buffer, windows, long, reads: planning }, order) {
    const read = readerOf(file);
    const { starts, lengths, slots, addresses, reads, readStarts } = tablesIn(windows, buffer, planning);
    const entries = new Uint32Array(gathered_mostEntries);
    let next = -1;
    let [count, at, total] = [0, 0, 0];
    const lengthOf = (entry) => (offsets[entry + 1] ?? 0) - (offsets[entry] ?? 0);
    function gather() {
        count = 0;
        at = 0;
        total = 0;
        if (next < 0)
            next = order();
        const together = choose();
        readAsPlanned(planning.plan(together, windows.start, roomLength - total));
        return count > 0;
    }
    function choose() {
        let together = 0;
        for (; next >= 0 && count < gathered_mostEntries; next = order()) {
            const length = lengthOf(next);
            if (length > longestTogether)
                addresses[count] = apart;
            else {
                if (total + length > most)
                    break;
                total += length;
                starts[count] = offsets[next] ?? 0;
                lengths[count] = length;
                slots[2 * together] = next;
                slots[2 * together + 1] = count;
                together += 1;
            }
            entries[count++] = next;
        }
        return together;
    }
    function readAsPlanned(planned) {
        for (let which = 0; which < planned; which++) {
            const [length = 0, address = 0] = [reads[4 * which + 2], reads[4 * which + 3]];
            const done = read(buffer, address, length, readStarts[2 * which] ?? 0);
            if (done < length)
                missed(address + done, address + length);
        }
    }
    function missed(from, to) {
        for (let place = 0; place < count; place++) {
            const address = addresses[place] ?? unreadable;
            if (address < to && address + (lengths[place] ?? 0) > from)
                addresses[place] = unreadable;
        }
    }
    return (entry) => {
        for (;;) {
            while (at < count && entries[at] !== entry)
                at++;
            if (at < count)
                break;
            if (!gather())
                return unreadable;
        }
        const address = addresses[at++] ?? unreadable;
        if (address !== apart)
            return address;
        const length = lengthOf(entry);
        if (length > long.end - long.start)
            return unreadable;
        return read(buffer, long.start, length, offsets[entry] ?? 0) === length ? long.start : unreadable;
    };
}
const unreadable = -1;
const apart = -2;
function tablesIn({ start }, { buffer }, planning) {
    let free = Math.ceil((start + roomLength) / align) * align;
    const place = (table) => {
        const at = free;
        planning[table].value = at;
        free += gathered_mostEntries * widths[table];
        return at;
    };
    const numbers = (table) => new Int32Array(buffer, place(table), (gathered_mostEntries * widths[table]) / 4);
    const starts = new Float64Array(buffer, place('starts'), gathered_mostEntries);
    const reads = numbers('reads');
    const tables = {
        starts,
        reads,
        readStarts: new Float64Array(buffer, reads.byteOffset, 2 * gathered_mostEntries),
        slots: numbers('slots'),
        lengths: numbers('lengths'),
        addresses: numbers('addresses'),
    };
    place('sorted');
    planning.counts.value = free;
    return tables;
}

// EXTERNAL MODULE: ./lib/scan/prefilter.js + 3 modules
var prefilter = __webpack_require__(5884);
// EXTERNAL MODULE: ./lib/scan/literals.js
var literals = __webpack_require__(2017);
// EXTERNAL MODULE: ./lib/scan/tables.generated.js
var tables_generated = __webpack_require__(3791);
;// CONCATENATED MODULE: ./lib/pack/content-matcher.js



function contentMatcher(contents, memory) {
    if (contents !== literals/* literals */.v)
        return (0,prefilter/* createMatcher */.P7)(contents, { memory, at: 0 });
    const bytes = Buffer.from(tables_generated/* tables */.u, 'base64');
    return (0,prefilter/* readyMatcher */.Mw)({ layout: tables_generated/* tablesLayout */.m, bytes, literals: () => literals/* literals */.v }, memory);
}

;// CONCATENATED MODULE: ./lib/pack/crc.wasm.js
const crcWasm = 'AGFzbQEAAAABCgJgAABgAn9/AX8CIgIEcGFjawZtZW1vcnkCAAEEcGFjawl3b3Jrc3BhY2UDfwADAwIAAQcRAgdwcmVwYXJlAAADY3JjAAEKpwQCiAEBBH8DQCAAIQFBCCECA0AgAUEBdiABQQFxQaCG4u1+bHMhASACQQFrIQIgAg0ACyMAIABBAnRqIAE2AgAgAEEBaiEAIABBgAJJDQALIwAhAwNAIAMoAgAhASADIAFBCHYjACABQf8BcUECdGooAgBzNgKACCADQQRqIQMgAyMAQYA4akkNAAsLmgMDAX8BfgJ/IwAhBUF/IQIgACABIABrQXhxaiEEAkADQCAAIARPDQEgACkDACACrYUhA0EAIQIgAiAFQQdBAGtBCnRqIANCAEIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBAWtBCnRqIANCAUIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBAmtBCnRqIANCAkIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBA2tBCnRqIANCA0IDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBBGtBCnRqIANCBEIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBBWtBCnRqIANCBUIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBBmtBCnRqIANCBkIDhoinQf8BcUECdGooAgBzIQIgAiAFQQdBB2tBCnRqIANCB0IDhoinQf8BcUECdGooAgBzIQIgAEEIaiEADAALCwJAA0AgACABTw0BIAJBCHYgBSACIAAtAABzQf8BcUECdGooAgBzIQIgAEEBaiEADAALCyACQX9zCw==';

;// CONCATENATED MODULE: ./lib/pack/delta.wasm.js
const deltaWasm = 'AGFzbQEAAAABCwFgBn9/f39/fwF/AhABBHBhY2sGbWVtb3J5AgABAwIBAAYaBX8BQQALfwFBAAt/AUEAC38BQQALfwFBAAsHMAYFcmVhY2gDAARsaXN0AwEHbGlzdEVuZAMCBGhlYWQDAwR0YWlsAwQFYXBwbHkAAAqyBgGvBgEQfyAEIQYgBCAFaiELIwFBCGshBwJAAkADQCACIANPDQEgAi0AACEMIAJBAWohAiAEIREgDEGAAXEEQEEAIQ5BACEPIAxBAUEAdHEEQCACLQAAIQ0gAkEBaiECIA4gDUEAQQN0dHIhDgsgDEEBQQF0cQRAIAItAAAhDSACQQFqIQIgDiANQQFBA3R0ciEOCyAMQQFBAnRxBEAgAi0AACENIAJBAWohAiAOIA1BAkEDdHRyIQ4LIAxBAUEDdHEEQCACLQAAIQ0gAkEBaiECIA4gDUEDQQN0dHIhDgsgDEEQQQB0cQRAIAItAAAhDSACQQFqIQIgDyANQQBBA3R0ciEPCyAMQRBBAXRxBEAgAi0AACENIAJBAWohAiAPIA1BAUEDdHRyIQ8LIAxBEEECdHEEQCACLQAAIQ0gAkEBaiECIA8gDUECQQN0dHIhDwsgD0UEQEGAgAQhDwsgAiADSw0DIA8gAUsNAyAOIAEgD2tLDQMgDyALIARrSw0DIA4gESAGa2shEiAURSASIBNHcgRAIBEhFAsgEiETIBJFIBQgBkZxBEAgDiAPaiEVCyAAIA5qIRAgBCAPaiEEIBEgBkcEQCARIQkgESMAayAGIBEgBmsjAEsbIQggCSMAaiALIAsgCWsjAEsbIQkgCCAKQcAAaksgB0EQaiMCSXEEQCAHQQhqIQcgByAINgIACyAHIAk2AgQgCSEKCyAPQYACSwRAIBEgECAP/AoAAAwCCwNAIBEgEP0ABAD9CwQAIBBBEGohECARQRBqIREgESAESQ0ACwwBCyAMRQ0CIAwgAyACa0sNAiAMIAsgBGtLDQJBACEUIAIhECACIAxqIQIgBCAMaiEEIAQhCSARIwBrIAYgESAGayMASxshCCAJIwBqIAsgCyAJayMASxshCSAIIApBwABqSyAHQRBqIwJJcQRAIAdBCGohByAHIAg2AgALIAcgCTYCBCAJIQoDQCARIBD9AAQA/QsEACAQQRBqIRAgEUEQaiERIBEgBEkNAAsMAAsLIAQgC0cNACAVJAMgCyAUa0EAIBRBAEcgDiAPaiABRnEbJAQgB0EIag8LQQAL';

;// CONCATENATED MODULE: ./lib/pack/entries.wasm.js
const entriesWasm = 'AGFzbQEAAAABPglgAn9/AX9gAX8Bf2ABfwF+YAF+AX9gA39/fwF/YAJ/fwBgB39/f39/f38Bf2ADfn9/AX9gBn9/f3x/fwF/AiECBHBhY2sGbWVtb3J5AgABBXRyZWVzCG51bWJlckluAAADDw4BAgMBAAQFBQYFAwEHCAZCDX8BQQALfwFBAAt/AUEAC38BQQALfgFCAAt+AUIAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQRQLB6oBEwRjcmNzAwAHb2Zmc2V0cwMBCmJpZ09mZnNldHMDAg1iaWdPZmZzZXRzRW5kAwMEc2l6ZQMEBXNoaWZ0AwUGZmlyc3RzAwYEbW9zdAMHBXNsb3RzAwgIY2hpbGRyZW4DCQNpZHMDCgtmaXJzdE51bWJlcgMLCGlkTGVuZ3RoAwwFY291bnQABQNhZGQABgNwdXQABwRzb3J0AAgEbGlzdAAJBWhlYWRzAA4KvQoOIgEBfyAAKAIAIQEgAUEId0H/gfwHcSABQQh4QYD+g3hxcgtWAgF/AX4jASAAQQJ0ahABIQEgAUEATgRAIAGtDwsjAq0gAUH/////B3GtQgOGfCECIAJCCHwjA61WBEBCfw8LIAKnIQEgARABrUIghiABQQRqEAGthAsOACMGIAAjBYinQQJ0agsKACMIIABBA3RqC0ICAX4BfwJAA0AgACABTw0BIAAQAiECIAIjBFoEQEEADwsgAhADIQMgAyADKAIAQQFqNgIAIABBAWohAAwACwtBAQtRAQF/IwYgAEECdGohACMGIAFBAnRqIQECQANAIAAgAU8NASAAKAIAIQMgAyMHSwRAIAMkBwsgAiADaiECIAAgAjYCACAAQQRqIQAMAAsLIAILSQIBfgJ/AkADQCAAIAFPDQEgABACIQIgAhADIQMgAygCAEEBayEEIAMgBDYCACAEEAQgAkIYhiAArYQ3AwAgAEEBaiEADAALCwtoAgN/An4gABAEIQIgARAEIQMCQANAIAIgA08NASACKQMAIQUgAiEEAkADQCAEIwhNDQEgBEEIaykDACEGIAYgBVgNASAEIAY3AwAgBEEIayEEDAALCyAEIAU3AwAgAkEIaiECDAALCwuyAQIDfwN+IAAQBCEHIAEQBCEIIAAEQCAHQQhrKQMAQhiIIAatfCEMCwJAA0AgByAITw0BIAcpAwAhCiAKQhiIIQsgCyAMVARAQQAPCyALIAatfCEMIAMEQCACIAu6OQMAIAJBCGohAgUgAiALPgIAIAJBBGohAgsgCqdB////B3EhCSAEIwAgCUECdGoQATYCACAEQQRqIQQgBSAJEAogBUEDaiEFIAdBCGohBwwACwtBAQsTACAAIAE7AQAgACABQRB2OgACC50BAgR/AX4gACMEWgRAQX8PCyAAEAMhASABKAIAEAQhAiABKAIEEAQhAwJAA0AgAyACa0GAAk0NASACIAMgAmtBAXZBeHFqIQQgBCkDAEIYiCAAVgRAIAQhAwUgBCECCwwACwsCQANAIAIgA08NASACKQMAQhiIIQUgBSAAWgRAIAUgAFYNAiACIwhrQQN2DwsgAkEIaiECDAALC0F/CyABAX8jCiAAEAAhASABQQBIBEBBfw8LIAEjC2sQAhALC08BAX4gATEAACEDIANC/wCDIQMCQANAIAMgAFYEQEF/DwsgAUEBaiEBIAEgAk8NASADQgF8QgeGIAExAABC/wCDhCEDDAALCyAAIAN9EAsLhgMCA34JfyADsSEGIAAQBCkDCEIYiCEIAkADQCAAIAFIDQEgABAEKQMAQhiIIQcgByAGVA0BIAIgByAGfadqIQlBACENQX8hDwJAIAktAAAhDCAMQQR2QQdxIQ0gCUEBaiEKQQAhDgJAA0AgDEGAAUkNASAKIAlrQQpPBEBBACENDAMLIAotAAAhDCAKIAlrQQVPBEAgDiAMQf8AcXIhDgsgCkEBaiEKDAALCyAKIQsgDUEHRgRAIAojDGohCwsgDUEGRgRAAkADQCALLQAAQYABSQ0BIAsgCmtBCk8NASALQQFqIQsMAAsLIAtBAWohCwsgDiANQQVGciALIAlrrSAIIAd9WnIEQEEAIQ0MAQsgDUEGRgRAIAcgCiALEA0hDwsgDUEHRgRAIAoQDCEPCyAPIABGBEBBfyEPCwsgBCAAaiANOgAAQX8hECAPQQBOBEAjCSAPQQNsaiERIBEoAgAhECARIAAQCgsgBSAAQQNsaiAQEAogByEIIABBAWshAAwACwsgAAs=';

;// CONCATENATED MODULE: ./lib/pack/inflate.wasm.js
const inflateWasm = 'AGFzbQEAAAABJQVgAn9/AX9gBX9/f39/AX9gAABgBH9/fn8Df35/YAR/f39/AX8CIgIEcGFjawZtZW1vcnkCAAEEcGFjawl3b3Jrc3BhY2UDfwADBgUAAQIDBAYGAX8BQQALBwsBB2luZmxhdGUABAqOGgW1AQEBfyAARQRAIAFBgAJJBEAgAUEQdEGAAnIPCyABQYACRgRAQYAEDwsgAUGBAmshASABQRxLBEBBAA8LIAFBHEYEQEGAgIgIDwsgAUEISQRAIAFBA2pBEHQPCyABQQJ2QQFrIQIgAkEEIAFBA3FyIAJ0QQNqQRB0cg8LIAFBHUsEQEEADwsgAUEESQRAIAFBAWpBEHQPCyABQQF2QQFrIQIgAkECIAFBAXFyIAJ0QQFqQRB0cgv2CAERfyMAQYAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBAAjAEGABGr9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIwBBgARq/QwAAAAAAAAAAAAAAAAAAAAA/QsEICMAQYAEav0MAAAAAAAAAAAAAAAAAAAAAP0LBDADQCMAIAIgBWotAABBAnRqIQYgBiAGKAKABEEBajYCgAQgBUEBaiEFIAUgA0kNAAtBASEJQQEhB0EAIQUDQCMAIAdBAnRqIQYgBigCgAQhDiAGIAU2AoAEIAUgDmohBSAOBEAgByEVCyAJQQF0IA5rIQkgCUEASARAQQAPCyAHQQFqIQcgB0EPTQ0ACyAJQQBKIBUgBEECR0txBEBBAA8LQQAhBQNAIAIgBWotAAAhByAHBEAjACAHQQJ0aiEGIAYoAoAEIQ4gBiAOQQFqNgKABCMAIA5BAXRqIAU7AYDuAwsgBUEBaiEFIAUgA0kNAAsjACEKIAkEQCAAQQBBBCABdPwLACAVRQRAQQEPCyAKLwGA7gMhDCAKQQJqIQogBEECRgRAIAxBEHRBgAJyIQsFIwAgDCAEQaACbGpBAnRqKAKA8wMhCwsgCwRAIAtBgRBqIQsLIAAhBiAAQQQgAXRqIQ8DQCAGIAs2AgAgBkEIaiEGIAYgD0kNAAtBAQ8LQQAhDkEAIQdBASEPAkADQCAHQQFqIQcgByABSw0BIAAhBiAAIA9BAnRqIQUgBSESA0AgBSAG/QAEAP0LBAAgBkEQaiEGIAVBEGohBSAGIBJJDQALIA9BAXQhDyMAIAdBAnRqKAKABCEQA0AgDiAQTw0BIA5BAWohDiAKLwGA7gMhDCAKQQJqIQogBEECRgRAIAxBEHRBgAJyIQsFIwAgDCAEQaACbGpBAnRqKAKA8wMhCwsgCwRAIAsgB0GBEGxqIQsLIAAgCEECdGogCzYCACAIIA9BAWtHBEBBAUEfIAhBASAHdEEBa3Nna3QhDSAIIA1BAWtxIA1yIQgMAQsMAQsLCyAVIAFNBEBBAQ8LIAEhB0F/IREgDiEQA0ACQANAIA4gEEkNASAHQQFqIQcjACAHQQJ0aigCgAQhEAwACwsgCEEBIAF0QQFrcSEGIAYgEUcEQCAGIREgDyESIAcgAWshEyAQIA5rIRQCQANAIBRBASATdE8NASATQQFqIRMjACABIBNqQQJ0aiEGIBRBAXQgBigCgAQgBigC/ANraiEUDAALCyASQQEgE3RqIQ8gACARQQJ0aiASQRB0QYAIciATQQt0IAFycjYCAAsgDkEBaiEOIAovAYDuAyEMIApBAmohCiAEQQJGBEAgDEEQdEGAAnIhCwUjACAMIARBoAJsakECdGooAoDzAyELCyAHIAFrIQUgCwRAIAsgBUGBEGxqIQsLIBIgCCABdmohBgNAIAAgBkECdGogCzYCACAGQQEgBXRqIQYgBiAPSQ0ACyAIQQEgB3RBAWtHBEBBAUEfIAhBASAHdEEBa3Nna3QhDSAIIA1BAWtxIA1yIQgMAQsLQQEL6QEBA38DQCMAIAFBAnRqIAFBoAJJBH9BACABEAAFQQEgAUGgAmsQAAs2AoDzAyABQQFqIQEgAUHAAkkNAAtBASECA0BBACEBA0AjACACQQR0IAFqaiABIAJwOgDABCABQQFqIQEgAUEQSQ0ACyMAIAJqQRBBECACcGs6AMAGIAJBAWohAiACQRBJDQALIwBBwABqIQAgAEEIQaAC/AsAIABBkAFqQQlB8AD8CwAgAEGAAmpBB0EY/AsAIwBBgAhqQQogAEGgAkEAEAEaIABBBUEg/AsAIwBBgChqQQggAEEgQQEQARpBASQBC9QEAQp/IwBBwABqIQQjAEGA7gJqIQUgAkIfg6dBgQJqIQYgBkEBaiACQgWIQh+Dp2ohB0EEIAJCCohCD4OnaiEIIAJCDoghAiADQQ5rIQMCQCAGQZ4CSw0AIAcgBmtBHksNACAE/QwAAAAAAAAAAAAAAAAAAAAA/QsEACAE/QwAAAAAAAAAAAAAAAAAAAAA/QsEEANAIANBA0kEQCACIAApAwAgA62GhCECIABBPyADa0EDdmohACADQThyIQMLIAQjACAJai0AAGogAkIHg6c6AAAgAkIDiCECIANBA2shAyAJQQFqIQkgCSAISQ0ACyAFQQcgBEETQQIQAUUNAEEAIQkDQCAAIAFLDQEgA0EOSQRAIAIgACkDACADrYaEIQIgAEE/IANrQQN2aiEAIANBOHIhAwsgBSACQv8Ag6dBAnRqKAIAIQogCkH/AXEhDSANRQ0BIAIgDa2IIQIgAyANayEDIApBEHYhC0EBIQ0gCyEMIAtBEE8EQEEAIQwgC0EQRgRAIAlFDQMgBCAJakEBay0AACEMC0GChhwgC0EQa0EDdHYhCiAKQf8BcSEKQQtBAyALQRJGGyACp0EBIAp0QQFrcWohDSACIAqtiCECIAMgCmshAwsgCSANaiAHSw0BIAQgCWohCiAJIA1qIQkDQCAKIAz9D/0LBAAgCkEQaiEKIAogBCAJakkNAAsgCSAHSQ0ACyAELQCAAkUNACMAQYAwakEKIAQgBkEAEAFFDQAgBUEIIAQgBmogByAGa0EBEAFFDQAgACACIAMPCyAAQgBBfwubCQQDfwF+C38BeyMBRQRAEAILIAEgAGtBCEkEQEEADwsgAC0AAEEPcUEIRyAALQAAQfgAS3IgAC0AAUEgcSAALQAAQQh0IAAtAAFyQR9wcnIEQEEADwsgAEECaiEAIAIhBCACIANqIQUgAUEIaiEGAkADQCACIAVLDQEgACAGSw0BIAcgACkDACAIrYaEIQcgAEE/IAhrQQN2aiEAIAhBOHIhCCAHp0EBcSEJIAenQQF2QQNxIQogB0IDiCEHIAhBA2shCCAKQQNGDQECQCAKRQRAIAAgCEEDdmshAEIAIQdBACEIIAAgAUsNAyAALwEAIQ4gDkH//wNzIAAvAQJHDQMgAEEEaiEAIA4gBSACa0sNAyAAIA5qIAFLDQMgAiAAIA78CgAAIAIgDmohAiAAIA5qIQAMAQsjAEGACGohCyMAQYAoaiEMIApBAkYEQCAAIAYgByAIEAMhCCEHIQAgCEEASA0DIwBBgDBqIQsjAEGA7gJqIQwLA0AgAiAFSw0DIAAgBksNAyAHIAApAwAgCK2GhCEHIABBPyAIa0EDdmohACAIQThyIQggCyAHp0H/B3FBAnRqKAIAIQ0gDUGAAnEEQCANQf8BcSEOIAcgDq2IIQcgCCAOayEIIAIgDUEQdjoAACACQQFqIQIgCyAHp0H/B3FBAnRqKAIAIQ0gDUGAAnEEQCANQf8BcSEOIAcgDq2IIQcgCCAOayEIIAIgDUEQdjoAACACQQFqIQIgCyAHp0H/B3FBAnRqKAIAIQ0gDUGAAnEEQCANQf8BcSEOIAcgDq2IIQcgCCAOayEIIAIgDUEQdjoAACACQQFqIQIMAwsLCyANQYAIcQRAIAdCCoghByAIQQprIQggCyANQRB2IAenQQEgDUELdkEfcXRBAWtxakECdGooAgAhDSANQYACcQRAIA1B/wFxIQ4gByAOrYghByAIIA5rIQggAiANQRB2OgAAIAJBAWohAgwCCwsgDUUNAyANQYAEcQRAIA1B/wFxIQ4gByAOrYghByAIIA5rIQgMAgsgDUH/AXEhDyANQRB2IAenQQEgD3RBAWtxIA1BC3Z2aiEQIAcgD62IIQcgCCAPayEIIBAhDiAHIAApAwAgCK2GhCEHIABBPyAIa0EDdmohACAIQThyIQggDCAHp0H/AXFBAnRqKAIAIQ0gDUGACHEEQCAHQgiIIQcgCEEIayEIIAwgDUEQdiAHp0EBIA1BC3ZBH3F0QQFrcWpBAnRqKAIAIQ0LIA1FDQMgDUH/AXEhDyANQRB2IAenQQEgD3RBAWtxIA1BC3Z2aiEQIAcgD62IIQcgCCAPayEIIBAgAiAEa0sNAyAOIAUgAmtKDQMgAiESIAIgDmohAiASIBBrIREgEEEQTwRAA0AgEiAR/QAEAP0LBAAgEUEQaiERIBJBEGohEiASIAJJDQALDAELIBH9AAQAIwAgEEEEdGr9AATABP0OIRMjACAQai0AwAYhEANAIBIgE/0LBAAgEiAQaiESIBIgAkkNAAsMAAsLIAlFDQALIAAgCEEDdmshACACIAVHDQAgAEEEaiABRw0AQQEPC0EACwsZAQAjAAsTEBESAAgHCQYKBQsEDAMNAg4BDw==';

;// CONCATENATED MODULE: ./lib/pack/log.wasm.js
const logWasm = 'AGFzbQEAAAABJwdgAX8Bf2ACf38Bf2AEf39/fwF/YAF+AX5gAX8AYAJ+fgF+YAABfwIQAQRwYWNrBm1lbW9yeQIAAQMLCgABAgADBAUGAAYGKQh/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALB1EKBmhhc2hlcwMABXNsb3RzAwEFa25vd24DAgVzdGFydAMDA2VuZAMEB3dyaXR0ZW4DBQZwcmludHMDBgNhZGQAAgR3YW50AAUGc2V0dGxlAAkKygoKegECfyAAIQECQANAIAFB//8HcSEBIwEgAUEBdGovAQAhAiACRQ0BIwAgAkECdGooAgAgAEYEQCACDwsgAUEBaiEBDAALCyMCIQIgAkGAgARGBEBBAA8LIwAgAkECdGogADYCACMBIAFBAXRqIAI7AQAgAkEBaiQCIAILDgAgACABNgIAIABBA2oLvgIBCn8jBSEEIwQgBGsgAyACa0EQakkEQEEADwsgAUEATiELIAMgAmtBAWtB8P8BTyEMIAQgABABIQQgBEEGQQIgDBtqIQQgBCEFIAsEQCAEIAEQASEECwJAA0AgAiADTw0BIAIoAgAhBiACKAIEIQcgAkEMaiECIAZBAEghCiAKIAIgA0lxBEAgAigCACEIIAhBAE4gAigCBCAHRnEEQEECIQogAkEMaiECCwsgBxAAIQkgCUGAwABPIQ0gBCAJQQN0IA1BAnRyIApyNgIAIARBAmogDWohBCAJRQRAIAQgBzYCACAEQQRqIQQLIAQgBhABIQQgCkECRw0AIAQgCBABIQQMAAsLIAQgBWtBAXQgC3IhBiAMBEAgBUEGayALOwEAIAVBBGsgBjYCAAUgBUECayAGOwEACyAEJAVBAQs0AQJ/IAAvAQMhASAAQQVqIQAgAUECSQRAIAAoAgAhASAAQQRqIQALIAAgAUEBdmohAiACCzYAIAAgAEIeiIVCucuT59Htkay/f34hACAAIABCG4iFQuujxJmxt5LolH9+IQAgACAAQh+IhQshACMGIABBA3RqIACtEARC////////////AINCAYQ3AwALHQAgASAAQpX4qfqXt96bnn9+hRAEQgAgAUIAUhsLwwMCC38EfiMGIQkjACEKIwcoAgwhACMHKAIQIQIjBykDACEMIAxCAFMEQCAALwEDIQEgAEEFaiEAIAFBAkkEQCAAKAIAIQEgAEEEaiEACyAAIAFBAXZqIQJCACEMIAFBAXEEQCAJIAAoAgBB////B3FBA3RqIQcgBykDACEMIAxCAFMEQCAHDwsgAEEDaiEACyMHIAI2AhALAkACQANAIAAgAk8NASAAIQYgACgCACEDIANBAXZBAXEhBCADQQJ2QQFxIQUgAEECaiAFaiEAIANB////B0H//wMgBRtxIQMgCiADQQN2QQJ0ajUCACELIANBCEkEQCAANQIAIQsgAEEEaiEACyAJIAAoAgBB////B3FBA3RqIQcgBykDACENIAAgBEEDbGohACAJIAAoAgBB////B3FBA3RqIQggCCkDACEOIABBA2ohACANIA6EUA0AIA1CAFMNAiAIIQcgDkIAUw0CIAsgDRAGIQ0gBARAIAwgCyAOEAZ8IQwLIAwgDX0gDCANfCADQQNxG0L///////////8AgyEMDAALCyMHKAIIIAw3AwAjB0EYayQHQQAPCyMHIAw3AwAjByAGNgIMIAcLXgEBfiAAKQMAIQEgAUKAgICAgICAgEBZBEBBAA8LIwdBMGojBEsEQEEADwsjB0EYaiQHIwdCfzcDACMHIAA2AggjByABpzYCDCAAIAFCgICAgICAgIDAAIQ3AwBBAQutAQEEfyMGIQMjAyEAAkADQCAAIwVPDQEgAyAAKAIAQf///wdxQQN0akKAgICAgICAgIB/IACthDcDACAAEAMhAAwACwsjBUEPakF4cUEYayEBIAEkByMDIQACQANAIAAjBU8NASADIAAoAgBB////B3FBA3RqIQIgABADIQAgAikDAEIAWQ0AA0AgAhAIRQRAQQAPCwNAEAchAiACDQEjByABRw0ACwsMAAsLQQEL';

;// CONCATENATED MODULE: ./lib/pack/reads.wasm.js
const readsWasm = 'AGFzbQEAAAABHwVgBH9/f38AYAJ/fwF/YAF/AXxgAX8Bf2ADf39/AX8CEAEEcGFjawZtZW1vcnkCAAEDCAcAAQIDAwEEBikIfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AEEgCwdJCAVzbG90cwMABnNvcnRlZAMBBnN0YXJ0cwMCB2xlbmd0aHMDAwlhZGRyZXNzZXMDBAVyZWFkcwMFBmNvdW50cwMGBHBsYW4ABgr0BAe2AQEEfyMGQQBBgAj8CwAgACACQQN0aiEEIAAhBQJAA0AgBSAETw0BIAUgAxABIQcgByAHKAIAQQhqNgIAIAVBCGohBQwACwsgASEGIwYhBQNAIAUoAgAhByAFIAY2AgAgBiAHaiEGIAVBBGohBSAFIwZBgAhqSQ0ACyAAIQUCQANAIAUgBE8NASAFIAMQASEHIAcoAgAhBiAGIAUpAwA3AwAgByAGQQhqNgIAIAVBCGohBQwACwsLFAAjBiAAKAIAIAF2Qf8BcUECdGoLEAAjAiAAKAIEQQN0aisDAAsQACMDIAAoAgRBAnRqKAIACxYAIABBCGoQAiAAEAIgABADuKCh/AMLkAEBBH8jBkEAQYAI/AsAIwEhAgJAA0AgAiAATw0BIAIQBCEDIAMjB0EIdE0EQCMGIANB/wFqQQh2QQJ0aiEEIAQgBCgCACADajYCAAsgAkEIaiECDAALCwJAA0AgBSMHSw0BIwYgBUECdGooAgAhBCAEIAFLDQEgASAEayEBIAVBAWohBQwACwsgBUEBa0EIdAvZAQMEfwF8AX8gAEUEQEEADwsjACMBIABBABAAIwEjACAAQQgQACMAIwEgAEEQEAAjASEDIAMgAEEBa0EDdGohBCAEIAIQBSEFIwUhBiADEAIhBwNAIAMQAiAHoashCCMEIAMoAgRBAnRqIAEgCGo2AgAgCCADEANqIQggAyAERgRABSADEAQgBU0EQCADQQhqIQMMAgsLIAYgBzkDACAGIAg2AgggBiABNgIMIAZBEGohBiADIARHBEAgASAIaiEBIANBCGohAyADEAIhBwwBCwsgBiMFa0EEdgs=';

;// CONCATENATED MODULE: ./lib/pack/trees.wasm.js
const treesWasm = 'AGFzbQEAAAABPAlgA39/fwF/YAF/AX9gAX8BfmAFf39/f38AYAN/f34Bf2ACf38Bf2ADf397AX9gAn5+AX5gBH9/f38BfwIuAwRwYWNrBm1lbW9yeQIAAQZkZWx0YXMEaGVhZAN/AQZkZWx0YXMEdGFpbAN/AQMODQABAgMEBQEGBwUABQgGKQh/AUEUC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt+AUIAC38BQQALB3oNCGlkTGVuZ3RoAwIJZGlyZWN0b3J5AwMMZGlyZWN0b3J5RW5kAwQEa2V5cwMFA291dAMGBm91dEVuZAMHBHNlZWQDCAd3cml0dGVuAwkEdGFrZQADCG51bWJlckluAAUGbnVtYmVyAAYEaGFzaAAJB2NoYW5nZXMADArcCg1tAQF/A0AgAP0ABAAgAf0ABAD9JP1kIQMgAkEQSQRAIANBASACdEEBa3EhAwsgAwRAIANoIQMgACADai0AACABIANqLQAAaw8LIAJBEE0EQEEADwsgAEEQaiEAIAFBEGohASACQRBrIQIMAAsACyIAIAAtAABBGHQgAC0AAUEQdHIgAC0AAkEIdCAALQADcnILZwIDfgJ/IwUhBCAAIwJqIQUgBCkDACEBIAQpAwghAgNAIARBEGohBCAANQIAIQMgASADIAQpAwB+fCEBIAIgAyAEKQMIfnwhAiAAQQRqIQAgACAFSQ0ACyABQoCAgIBwgyACQiCIhAtGAQF/AkADQCAAIAFPDQEgAiAAEAI3AwAgAyAAEAEgBHZBAnRqIQUgBSAFKAIEQQFqNgIEIAJBCGohAiAAIwJqIQAMAAsLC2oBBH8gACgCBCABIAAoAgh2QQJ0aiEDIAAoAgAhBCAEIAMoAgBBA3RqIQUgBCADKAIEQQN0aiEGAkADQCAFIAZPDQEgBSkDACACUQRAIAUgBGtBA3YgACgCDGoPCyAFQQhqIQUMAAsLQX8LDgAgACABEAEgARACEAQLRQMCfwF+AX8gABABIQIgABACIQMjAyEBAkADQCABIwRPDQEgASACIAMQBCEEIARBAE4EQCAEDwsgAUEQaiEBDAALC0F/C0EBAX8CQANAIAAgAU8NASAA/QAEACAC/SP9ZCEDIAMEQCAAIANoaiEADAILIABBEGohAAwACwsgACABIAAgAUkbCx4AIAEgAIUhASABQv////8PgyABQiCIfiAAQiCJhQtnAQJ+IwghAiAAIAAtAABBMEZqIQACQANAIAEgAGtBCEkNASACIAApAwAQCCECIABBCGohAAwACwsgASAAa60hAyACIANCOIYgACkDAEIBIANCA4aGQgF9g4QQCCECIAIgAkIgiIWnC2ABAX8gACgCAEGx7MCBA0YEQEEADwsgAUEBahAGIQMgA0EASARAQQEPCyMJQQxqIwdLBEBBfw8LIwkgAyACQR90cjYCACMJIAAgARAJNgIEIwkgADYCCCMJQQxqJAlBAAuJAQEDfyAAIQIgACEDA0AgAyEAIAD9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZCAA/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP0j/WRBEHRyIQQjAkEBaiAEBH8gACAEaGoFIAAgAf0MAAAAAAAAAAAAAAAAAAAAABAHC2ohAyADIAFNDQALIAAgAmsLpAMBCX8jBiQJIAAgAUkEQCACIAIjAGoQCyEHIAAgB2ohACACIAdqIQILAkACQANAIAIgA08EQCAAIAFPBEAgDA8LQX8hCgUgAyACayEHIAcjAU0gByABIABrRnEEQCAMDwsgAiAD/QwAAAAAAAAAAAAAAAAAAAAAEAchBSAFQQFqIwJqIQYgBiADSw0DIAYgAmshByAHIAEgAGtNBEAgACACIAcQAEUEQCAAIAdqIQAgBiECDAMLC0EBIQoLIAAgAUkEQCAAIAH9DAAAAAAAAAAAAAAAAAAAAAAQByEEIARBAWojAmogAUsNAyAKQQBKBEAgACAE/QwgICAgICAgICAgICAgICAgEAchCCACIAX9DCAgICAgICAgICAgICAgICAQByEJQQEgBCAIayAFIAlrIAQgCGsgBSAJa0kbaiEHIAggCSAHEAAhCgsLIApBAEwEQCAAIARBARAKIQsgC0EASA0CIAwgC2ohDCAEQQFqIwJqIQALIApBAE4EQCACIAVBABAKIQsgC0EASA0CIAwgC2ohDCAGIQILDAALC0F+DwtBfws=';

;// CONCATENATED MODULE: ./lib/pack/unpack.wasm.js
const unpackWasm = 'AGFzbQEAAAABHgRgAn9/AX9gBH9/f38Bf2AEf39+fgF+YAN/f38BfwIsAwRwYWNrBm1lbW9yeQIAAQNjcmMDY3JjAAAHaW5mbGF0ZQdpbmZsYXRlAAEDBQQCAAEDBh8GfwFBAAt/AUEUC38BQQALfwBBfwt/AEF+C38BQQALBzcFBG1vc3QDAAhpZExlbmd0aAMBDGluc3RydWN0aW9ucwMCBnVucGFjawAECWRlbHRhU2l6ZQAFCpgDBG4BAX4CQANAIAAgAU8NASAAMQAAIQQgAEEBaiEAIANCI1YEQCAEQv8Ag0IAUgRAQv///////////wAhAgsFIAIgBEL/AIMgA4aEIQILIANCB3whAyAEQoABWg0ACyAAJAUgAg8LIAFBAWokBSACC1YBAX8gAEEHRgRAIAEjAWoPCyAAQQZGBEAgAUEKaiECAkADQCABLQAAQYABSQ0BIAEgAk8NASABQQFqIQEMAAsLIAFBAWoPC0EAIAEgAEUgAEEFRnIbC4sBAgJ+AX8gADEAACEEIARCD4MhBSAAQQFqJAUgBEKAAVoEQCMFIABBCmogBUIEEAIhBQsgBSMArVoEQCMEDwsgACABEAAgAkcEQCMDDwsjBSAAQQpqSwRAIwMPCyAEQgSIQgeDpyMFEAMhBiAGRSAGIAFPcgRAIwMPCyAFpyMDIAYgASADIAWnEAEbC0MBAX4gACABQgBCABACIQMgAyACrVIEQCMDDwsjBSABQgBCABACIQMjBSABSwRAIwMPCyMFJAIjBCADpyADIwCtWhsL';

;// CONCATENATED MODULE: ./lib/pack/modules.js








function modulesOver(memory, workspaces) {
    const instance = (wasm, workspace = 0, others = {}) => new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasm, 'base64')), {
        pack: { memory, workspace },
        ...others,
    }).exports;
    const checksums = instance(crcWasm, workspaces.crc);
    checksums.prepare();
    const inflating = instance(inflateWasm, workspaces.inflate);
    const deltas = instance(deltaWasm);
    const trees = instance(treesWasm, 0, { deltas });
    return {
        trees,
        deltas,
        entries: instance(entriesWasm, 0, { trees }),
        log: instance(logWasm),
        reads: instance(readsWasm),
        unpacking: instance(unpackWasm, 0, { crc: checksums, inflate: inflating }),
        crc: checksums.crc,
        inflate: inflating.inflate,
    };
}

;// CONCATENATED MODULE: ./lib/pack/memory.js



const largestObject = 16 << 20;
const roomForBases = 96 << 20;
const slack = 512;
const workspaceSize = 65536;
const crcTables = 8192;
const roomForRanges = 65536;
const pageSize = 65536;
function createPackMemory({ contents, names }, { windows, ids: roomForIds = 0, free: roomForFree = 0, dictionary: roomForDictionary = 0 }) {
    const roomForTables = 1 << 20;
    const sizes = [
        roomForTables,
        workspaceSize,
        roomForRanges,
        roomForIds,
        roomForFree,
        roomForDictionary,
        largestObject,
        windows,
        largestObject,
        roomForBases,
    ];
    const pages = Math.ceil(sizes.reduce((sum, size) => sum + size + slack, prefilter/* readBeyond */.yh) / pageSize);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const ofContents = contentMatcher(contents, memory);
    const ofNames = (0,prefilter/* createMatcher */.P7)(names, { memory, at: ofContents.end });
    let at = Math.ceil(ofNames.end / pageSize) * pageSize;
    const area = (size) => {
        const start = at;
        at += size + slack;
        return { start, end: start + size };
    };
    const workspaces = { inflate: area(workspaceSize).start, crc: area(crcTables).start };
    const { deltas, ...modules } = modulesOver(memory, workspaces);
    modules.unpacking.most.value = largestObject + 1;
    const { apply, reach, list, listEnd } = deltas;
    const ranges = area(roomForRanges);
    const ids = area(roomForIds);
    at = Math.ceil(at / 8) * 8;
    const free = area(roomForFree);
    const dictionary = area(roomForDictionary);
    const [long, delta, pieces] = [area(largestObject), area(largestObject), area(windows)];
    const bases = { start: at, end: pages * pageSize - prefilter/* readBeyond */.yh - slack };
    const pairs = new Int32Array(memory.buffer, ranges.start, roomForRanges / 4);
    const longest = Math.max(...[...contents, ...names].map(({ bytes }) => bytes.length));
    list.value = ranges.start;
    listEnd.value = ranges.end;
    let freshPairs = 0;
    return {
        buffer: Buffer.from(memory.buffer),
        contents: ofContents,
        names: ofNames,
        ids,
        free,
        dictionary,
        spent: { start: pieces.start, end: bases.end },
        ...modules,
        windows: pieces,
        long,
        delta,
        bases,
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

const usualRoom = 6 << 20;
function createUnpacker({ index, idLength }, memory, locate) {
    const { buffer, bases, unpacking } = memory;
    unpacking.idLength.value = idLength;
    const deltaStart = memory.delta.start;
    const usualEnd = bases.start + usualRoom;
    function inflate(entry, into) {
        const position = index.offsets[entry] ?? 0;
        const length = (index.offsets[entry + 1] ?? 0) - position;
        if (length > largestObject)
            return 'too-large';
        const start = locate(entry);
        if (start < 0)
            return 'unreadable';
        const size = unpacking.unpack(start, start + length, index.crcs[entry] ?? 0, into);
        return size < 0 ? doubtOf(size) : size;
    }
    function roomFor(size, base, waiting) {
        const end = behind(base) + size;
        if (end > bases.end || (end > usualEnd && needed(base, waiting) < usualRoom / 2))
            moveTogether(base, waiting);
        const start = behind(base);
        return start + size > bases.end ? -1 : start;
    }
    function needed(base, waiting) {
        return waiting.reduce((sum, held) => sum + held.base.span.size, base.size);
    }
    function moveTogether(base, waiting) {
        let to = bases.start;
        for (const held of new Set([...waiting.map((one) => one.base.span), base])) {
            buffer.copyWithin(to, held.start, held.start + held.size);
            held.start = to;
            to = behind(held);
        }
    }
    return {
        whole(entry) {
            const size = inflate(entry, bases.start);
            if (typeof size === 'string')
                return size;
            return { start: bases.start, size, base: undefined, known: undefined };
        },
        delta(entry, base, waiting) {
            const length = inflate(entry, deltaStart);
            if (typeof length === 'string')
                return length;
            const end = deltaStart + length;
            const size = unpacking.deltaSize(deltaStart, end, base.size);
            if (size < 0)
                return doubtOf(size);
            const start = roomFor(size, base, waiting);
            if (start < 0)
                return 'too-large';
            const made = { start, size, base: base.known, known: undefined };
            return memory.apply(base, unpacking.instructions.value, end, made) ? made : 'damaged';
        },
    };
}
const behind = ({ start, size }) => (start + size + slack + 15) & ~15;
const doubtOf = (size) => (size === -1 ? 'damaged' : 'too-large');

;// CONCATENATED MODULE: ./lib/pack/families.js





function familiesOf(pack, memory, { wants, ...visitor }) {
    const { entries } = pack;
    const { kinds } = entries;
    const isRoot = Uint8Array.from(types, (type) => (type !== undefined && wants(type) ? 1 : 0));
    const nextRoot = (from, to) => {
        let entry = from;
        while (entry < to && isRoot[kinds[entry] ?? 0] === 0)
            entry++;
        return entry;
    };
    let [ahead, end] = [0, 0];
    const order = familyOrder(entries, () => {
        const root = nextRoot(ahead, end);
        ahead = root + 1;
        return root < end ? root : -1;
    });
    const family = { entries, unpack: createUnpacker(pack, memory, gathered(pack, memory, order)), visitor };
    return (from, to) => {
        ;
        [ahead, end] = [from, to];
        for (let root = nextRoot(from, to); root < to; root = nextRoot(root + 1, to)) {
            const type = types[kinds[root] ?? 0];
            if (type !== undefined)
                visitFamily(root, type, family);
        }
    };
}
function visitFamily(root, type, { entries, unpack, visitor }) {
    const { firstChild, nextSibling } = entries;
    const waiting = [];
    let made = unpack.whole(root);
    let base;
    for (let entry = root;;) {
        let next;
        if (typeof made === 'string')
            condemn(entry, made, { type, entries, visitor });
        else {
            visitor.object({ entry, type, span: made, base });
            next = { base: { entry, span: made }, child: entryIn(firstChild, entry) };
        }
        if (next === undefined || next.child < 0)
            next = waiting.pop();
        if (next === undefined)
            return;
        entry = next.child;
        base = next.base;
        const sibling = entryIn(nextSibling, entry);
        if (sibling >= 0)
            waiting.push({ base, child: sibling });
        made = unpack.delta(entry, base.span, waiting);
    }
}
function condemn(root, doubt, { type, entries, visitor }) {
    const left = [root];
    for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
        visitor.doubt(entry, type, doubt);
        let child = entryIn(entries.firstChild, entry);
        for (; child >= 0; child = entryIn(entries.nextSibling, child))
            left.push(child);
    }
}

;// CONCATENATED MODULE: ./lib/pack/commit-ids.js

function commitIds({ format, packs, loose }, log) {
    const idLength = idLengths[format];
    const ids = Buffer.alloc(log.length * idLength);
    const { ascending } = log;
    const numberAt = (rank) => log.number(ascending[rank] ?? 0);
    let next = 0;
    for (const { index, first } of packs) {
        const start = next;
        while (next < ascending.length && numberAt(next) < first + index.count)
            next += 1;
        const places = Uint32Array.from({ length: next - start }, (_, at) => numberAt(start + at) - first);
        let rank = start;
        index.idsAt(places, (bytes, at) => {
            const to = (ascending[rank++] ?? 0) * idLength;
            for (let byte = 0; byte < idLength; byte++)
                ids[to + byte] = bytes[at + byte] ?? 0;
        });
    }
    for (const commit of ascending.subarray(next)) {
        const number = log.number(commit);
        const folder = loose.findLast(({ first }) => first <= number);
        ids.write(folder?.ids[number - folder.first] ?? '', commit * idLength, 'hex');
    }
    return (commit) => ids.toString('hex', commit * idLength, (commit + 1) * idLength);
}

;// CONCATENATED MODULE: ./lib/pack/number-places.js
function numberPlaces(numbers) {
    const words = numbers.length === 0 ? 0 : (numbers.reduce((most, number) => Math.max(most, number)) >>> 5) + 1;
    const bits = new Uint32Array(words);
    for (const number of numbers)
        bits[number >>> 5] = (bits[number >>> 5] ?? 0) | (1 << (number & 31));
    const before = new Uint32Array(words);
    let count = 0;
    for (let word = 0; word < words; word++) {
        before[word] = count;
        count += ones(bits[word] ?? 0);
    }
    const rankOf = (number) => (before[number >>> 5] ?? 0) + ones((bits[number >>> 5] ?? 0) & ((1 << (number & 31)) - 1));
    const ascending = new Uint32Array(count);
    for (let place = numbers.length - 1; place >= 0; place--)
        ascending[rankOf(numbers[place] ?? 0)] = place;
    return {
        of: (number) => {
            const has = number >= 0 && (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
            return has ? (ascending[rankOf(number)] ?? -1) : -1;
        },
        ascending,
    };
}
function ones(word) {
    const pairs = word - ((word >>> 1) & 0x55555555);
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
    return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./lib/pack/commit-log.js

function commitLog() {
    const rows = { values: new Uint32Array(3 * 1024), length: 0 };
    const times = { values: new Float64Array(1024), length: 0 };
    const parents = { values: new Uint32Array(2048), length: 0 };
    return {
        add(number, content, numberOf) {
            if (!startsWith(content, 0, treeHead))
                return false;
            const idEnd = content.indexOf(lineFeed);
            const width = idEnd - treeHead.length;
            const tree = width < 40 ? -1 : numberOf(treeHead.length);
            let at = idEnd + 1;
            const known = parents.length;
            let isWhole = tree >= 0;
            while (startsWith(content, at, parentHead)) {
                const parent = numberOf(at + parentHead.length);
                if (parent < 0)
                    isWhole = false;
                push(parents, parent);
                at += parentHead.length + width + 1;
            }
            if (!isWhole) {
                parents.length = known;
                return false;
            }
            push(rows, number);
            push(rows, tree);
            push(rows, parents.length);
            push(times, timeOf(content, at));
            return true;
        },
        log: () => logOf(rows.values, { times: times.values.subarray(0, times.length), parents: parents.values }),
    };
}
function logOf(rows, { times, parents }) {
    const { length } = times;
    const numbers = new Uint32Array(length);
    const parentsFrom = new Uint32Array(length + 1);
    for (let at = 0; at < length; at++) {
        numbers[at] = rows[at * 3] ?? 0;
        parentsFrom[at + 1] = rows[at * 3 + 2] ?? 0;
    }
    const { of: find, ascending } = numberPlaces(numbers);
    const allParents = new Int32Array(parentsFrom[length] ?? 0);
    for (let at = 0; at < allParents.length; at++)
        allParents[at] = find(parents[at] ?? 0);
    const from = (at) => parentsFrom[at] ?? 0;
    return {
        length,
        number: (at) => numbers[at] ?? 0,
        tree: (at) => rows[at * 3 + 1] ?? 0,
        time: (at) => times[at] ?? 0,
        parents: (at) => from(at + 1) - from(at),
        parent: (at, which) => allParents[from(at) + which] ?? -1,
        parentsFrom,
        allParents,
        find,
        ascending,
    };
}
const lineFeed = 10;
const treeHead = Buffer.from('tree ');
const parentHead = Buffer.from('parent ');
const committerHead = '\ncommitter ';
function startsWith(content, at, head) {
    for (let next = 0; next < head.length; next++)
        if (content[at + next] !== head[next])
            return false;
    return true;
}
function timeOf(content, from) {
    const line = content.indexOf(committerHead, from);
    if (line < 0)
        return 0;
    const start = line + committerHead.length;
    const lineEnd = content.indexOf(lineFeed, start);
    const end = lineEnd < 0 ? content.length : lineEnd;
    const name = content.lastIndexOf('>', end);
    if (name < start)
        return 0;
    return Number.parseInt(content.toString('latin1', name + 1, end), 10) || 0;
}
function push(column, value) {
    if (column.length === column.values.length) {
        const grown = (column.values instanceof Uint32Array
            ? new Uint32Array(column.length * 2)
            : new Float64Array(column.length * 2));
        grown.set(column.values);
        column.values = grown;
    }
    column.values[column.length++] = value;
}

// EXTERNAL MODULE: ./lib/history/object-id.js
var object_id = __webpack_require__(5951);
;// CONCATENATED MODULE: ./lib/pack/date-order.js
function inDateOrder(log, tips) {
    const children = childrenOf(log, tips);
    if (children === undefined)
        return undefined;
    const { parentsFrom, allParents } = log;
    const ready = newestFirst(log);
    for (const tip of tips) {
        if (children[tip] !== 1)
            continue;
        ready.add(tip);
        children[tip] = 0;
    }
    const ordered = new Int32Array(log.length);
    let length = 0;
    for (let commit = ready.take(); commit >= 0; commit = ready.take()) {
        ordered[length++] = commit;
        const end = parentsFrom[commit + 1] ?? 0;
        for (let which = parentsFrom[commit] ?? 0; which < end; which++) {
            const at = allParents[which] ?? 0;
            const left = (children[at] ?? 0) - 1;
            children[at] = left;
            if (left === 1)
                ready.add(at);
        }
    }
    return ordered.subarray(0, length);
}
function childrenOf({ length, parentsFrom, allParents }, tips) {
    const counts = new Uint32Array(length);
    const left = new Int32Array(length);
    let waiting = 0;
    for (const tip of tips) {
        if (counts[tip] !== 0)
            continue;
        counts[tip] = 1;
        left[waiting++] = tip;
    }
    while (waiting > 0) {
        const commit = left[--waiting] ?? 0;
        const end = parentsFrom[commit + 1] ?? 0;
        for (let which = parentsFrom[commit] ?? 0; which < end; which++) {
            const at = allParents[which] ?? -1;
            if (at < 0)
                return undefined;
            const count = counts[at] ?? 0;
            if (count === 0)
                left[waiting++] = at;
            counts[at] = count === 0 ? 2 : count + 1;
        }
    }
    return counts;
}
function newestFirst(log) {
    const most = log.length;
    const heap = new Int32Array(most);
    const times = new Float64Array(most);
    const turns = new Uint32Array(most);
    let length = 0;
    let turn = 0;
    const isBefore = (at, other) => {
        const [made, otherMade] = [times[at] ?? 0, times[other] ?? 0];
        return made > otherMade || (made === otherMade && (turns[at] ?? 0) < (turns[other] ?? 0));
    };
    const move = (from, to) => {
        heap[to] = heap[from] ?? 0;
        times[to] = times[from] ?? 0;
        turns[to] = turns[from] ?? 0;
    };
    return {
        add(commit) {
            const made = log.time(commit);
            let at = length++;
            for (let above = (at - 1) >> 1; at > 0 && made > (times[above] ?? 0); above = (at - 1) >> 1) {
                move(above, at);
                at = above;
            }
            heap[at] = commit;
            times[at] = made;
            turns[at] = turn++;
        },
        take() {
            if (length === 0)
                return -1;
            const top = heap[0] ?? -1;
            const last = --length;
            let at = 0;
            for (let child = 1; child < length; child = 2 * at + 1) {
                if (child + 1 < length && isBefore(child + 1, child))
                    child += 1;
                if (!isBefore(child, last))
                    break;
                move(child, at);
                at = child;
            }
            move(last, at);
            return top;
        },
    };
}

;// CONCATENATED MODULE: ./lib/pack/fingerprints.js
function fingerprints({ buffer, log, spent }, { count, numbers }) {
    const start = Math.ceil(spent.start / printLength) * printLength;
    if (start + count * printLength > spent.end)
        return undefined;
    const prints = new Int32Array(buffer.buffer, start, 2 * count).fill(0);
    log.prints.value = start;
    for (const number of numbers)
        log.want(number);
    return log.settle() === 1 ? prints : undefined;
}
const printLength = 8;

// EXTERNAL MODULE: ./lib/history/tree-object.js
var tree_object = __webpack_require__(9788);
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
function nameEnd(bytes, at) {
    let end = at;
    while (bytes[end] !== nul)
        end++;
    return end;
}
function treeEntryAt(bytes, at, idLength, wants) {
    const modeEnd = bytes.indexOf(space, at);
    const nameEnd = bytes.indexOf(nul, modeEnd);
    const name = bytes.toString('latin1', modeEnd + 1, nameEnd);
    if (!wants(name))
        return undefined;
    return {
        mode: bytes.toString('latin1', at, modeEnd),
        name,
        id: bytes.toString('hex', nameEnd + 1, nameEnd + 1 + idLength),
    };
}

;// CONCATENATED MODULE: ./lib/pack/missing.js



const mostMissing = 1000;
function missingBlobs({ format, memory, numbers }) {
    const { buffer, trees } = memory;
    const known = new Map();
    const numberOf = (id) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const number = numbers.count + known.size;
        known.set(id, number);
        return number;
    };
    return {
        changesIn({ start, size }, removed) {
            const changes = [];
            let at = start;
            for (const entry of treeEntries(buffer.subarray(start, start + size), idLengths[format], () => true)) {
                if (entry === undefined)
                    return undefined;
                const nul = at + entry.mode.length + 1 + entry.name.length;
                const kind = (0,tree_object/* kindOf */.I)(entry.mode);
                if (kind !== 'submodule' && numbers.of(entry.id) < 0) {
                    if (kind === 'tree' || known.size >= mostMissing)
                        return undefined;
                    const number = numberOf(entry.id);
                    changes.push(removed ? number | (1 << 31) : number, trees.hash(at, nul), at);
                }
                at = nul + 1 + idLengths[format];
            }
            return changes;
        },
        of: (id) => known.get(id) ?? -1,
        ids: () => [...known.keys()],
    };
}

;// CONCATENATED MODULE: ./lib/pack/graph.js





function graphOf(taken) {
    const { commits: log, numbers, missing } = taken;
    const known = new Map();
    const placeOf = (id) => {
        const before = known.get(id);
        if (before !== undefined)
            return before;
        const place = log.find(numbers.of(id));
        if (place >= 0)
            known.set(id, place);
        return place;
    };
    return {
        missing: missing.ids(),
        isCommit: (id) => placeOf(id) >= 0,
        commits(tips) {
            const places = tips === undefined
                ? Int32Array.from({ length: log.length }, (_, at) => at)
                : Int32Array.from(tips, placeOf);
            const ordered = places.every((place) => place >= 0) ? inDateOrder(log, places) : undefined;
            return ordered && commitsOf(taken, ordered, placeOf);
        },
    };
}
function commitsOf(taken, ordered, placeOf) {
    const { commits: log, numbers, idOf, missing, memory } = taken;
    return {
        ids: idsOf(taken, ordered),
        movements(objects) {
            const wanted = [...objects].map((id) => Math.max(numbers.of(id), missing.of(id)));
            if (!wanted.every((number) => number >= 0))
                return undefined;
            const count = numbers.count + mostMissing;
            const prints = fingerprints(memory, { count, numbers: wanted });
            if (prints === undefined)
                return undefined;
            const isNothing = (tree) => prints[2 * tree] === 0 && prints[2 * tree + 1] === 0;
            const areAlike = (one, other) => prints[2 * one] === prints[2 * other] && prints[2 * one + 1] === prints[2 * other + 1];
            const isMove = (commit) => {
                const tree = log.tree(commit);
                const parents = log.parents(commit);
                if (parents === 0)
                    return !isNothing(tree);
                for (let which = 0; which < parents; which++) {
                    const other = log.tree(log.parent(commit, which));
                    if (!areAlike(tree, other))
                        return true;
                }
                return false;
            };
            const places = [];
            for (const [place, commit] of ordered.entries())
                if (isMove(commit))
                    places.push(place);
            return {
                places,
                standingIn(commits) {
                    const one = new Map();
                    const unknown = commits.filter((id) => placeOf(id) < 0);
                    for (const id of commits) {
                        const place = placeOf(id);
                        const tree = place < 0 ? -1 : log.tree(place);
                        if (tree < 0 || isNothing(tree))
                            continue;
                        const [low = 0, high = 0] = prints.subarray(2 * tree, 2 * tree + 2);
                        const some = one.get(low);
                        if (some === undefined)
                            one.set(low, new Map([[high, id]]));
                        else
                            some.set(high, id);
                    }
                    return [...unknown, ...[...one.values()].flatMap((some) => [...some.values()])];
                },
                parentsOf(place) {
                    const commit = ordered[place] ?? 0;
                    return Array.from({ length: log.parents(commit) }, (_, which) => idOf(log.parent(commit, which)));
                },
                isOneSided(place) {
                    const commit = ordered[place] ?? 0;
                    const sides = Array.from({ length: log.parents(commit) }, (_, which) => log.parent(commit, which));
                    return sides.some((side) => areAlike(log.tree(commit), log.tree(side)));
                },
                areAlike(one, other) {
                    const [a, b] = [one, other].map((id) => (id === undefined ? undefined : numbers.of(id)));
                    if (a === undefined)
                        return b === undefined || isNothing(b);
                    return b === undefined ? isNothing(a) : areAlike(a, b);
                },
            };
        },
    };
}
function idsOf({ format, idOf }, ordered) {
    return (0,object_id/* idsFrom */.v)(idLengths[format] * 2, ordered.length, (place) => idOf(ordered[place] ?? -1));
}

;// CONCATENATED MODULE: ./lib/pack/tree-log.js
const valuesAChange = 3;
const usualAnObject = 64;
const least = 256 << 20;
const logLength = (count) => least + count * usualAnObject;
function treeLog({ log, free, dictionary }) {
    log.hashes.value = dictionary.start;
    log.slots.value = dictionary.start + slotsStart;
    log.known.value = 1;
    log.start.value = free.start;
    log.written.value = free.start;
    log.end.value = free.end;
    return {
        add({ number, base }, { values, length }) {
            const { byteOffset } = values;
            return log.add(number, base, byteOffset, byteOffset + length * values.BYTES_PER_ELEMENT) === 1;
        },
    };
}
const slotsStart = 4 * 2 ** 16;
const dictionaryLength = slotsStart + 2 * 2 ** 17;

;// CONCATENATED MODULE: ./lib/pack/links.js







function linksIn(database) {
    const { memory, format, numbers } = database;
    const { buffer, trees, delta } = memory;
    const idLength = idLengths[format];
    const builder = commitLog();
    const log = treeLog(memory);
    const missing = missingBlobs({ format, memory, numbers });
    const written = new Int32Array(buffer.buffer, delta.start, (delta.end - delta.start) / 4);
    trees.out.value = delta.start;
    trees.outEnd.value = delta.end;
    trees.seed.value = (0,external_node_crypto_.randomBytes)(8).readBigInt64LE();
    let known = true;
    function withMissing({ values, length }, tree, base) {
        const own = values.slice(0, length);
        const gone = base === undefined ? [] : missing.changesIn(base.place, true);
        const come = missing.changesIn(tree.place, false);
        if (gone === undefined || come === undefined)
            return undefined;
        const all = [...own, ...gone, ...come];
        if (all.length > written.length)
            return undefined;
        written.set(all);
        return { values: written, length: all.length };
    }
    function changesOf(tree, base) {
        const { start, size } = tree.place;
        const from = base?.place ?? { start, size: 0 };
        const left = trees.changes(from.start, from.start + from.size, start, start + size);
        if (left < 0)
            return undefined;
        const changes = { values: written, length: (trees.written.value - delta.start) / 4 };
        return left === 0 ? changes : withMissing(changes, tree, base);
    }
    return {
        tree(tree, base) {
            const changes = changesOf(tree, base);
            if (changes === undefined)
                known = false;
            else if (known)
                known = log.add({ number: tree.number, base: base?.number ?? -1 }, changes);
            return changes;
        },
        commit({ number, place: { start, size } }) {
            const numberOf = (at) => {
                for (let byte = 0; byte < idLength; byte++) {
                    const digits = start + at + 2 * byte;
                    buffer[delta.start + byte] = (digit(buffer[digits]) << 4) | digit(buffer[digits + 1]);
                }
                return trees.number(delta.start);
            };
            if (!builder.add(number, buffer.subarray(start, start + size), numberOf))
                known = false;
        },
        doubt: () => void (known = false),
        graph() {
            if (!known)
                return undefined;
            const commits = builder.log();
            const idOf = commitIds(database, commits);
            return graphOf({ format, memory, numbers, commits, idOf, missing });
        },
    };
}
const digit = (code = 0) => (code & 15) + (code > 57 ? 9 : 0);

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
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

// EXTERNAL MODULE: ./lib/history/message.js
var message = __webpack_require__(323);
// EXTERNAL MODULE: ./lib/scan/decode.js + 1 modules
var decode = __webpack_require__(7906);
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

;// CONCATENATED MODULE: ./lib/pack/look.js





function createLook(memory) {
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
        if (known === undefined || (0,lfs/* holdsPointer */.u)(buffer, start, size))
            return true;
        const first = buffer[start] ?? 0;
        const maybeWide = first === 0 || first >= 0xfe || buffer[start + 1] === 0 || buffer[start + 2] === 0;
        return maybeWide && (0,decode/* startsWide */.p7)(buffer, start, start + size);
    }
    function isTreeWorthReading(span, base) {
        if (base === undefined || base.known !== undefined)
            span.known = inNames(span);
        return span.known === undefined;
    }
    return (type, span, base) => {
        if (type === 'tree')
            return isTreeWorthReading(span, base);
        span.known = inContents(span);
        return type === 'blob' ? isBlobWorthReading(span) : isMessageWorthReading(span);
    };
}

;// CONCATENATED MODULE: ./lib/pack/numbers.js

const numbers_printLength = 8;
const directoryEntry = 16;
function layOutIds(counts, idLength) {
    let at = 0;
    let first = 0;
    const take = (length) => {
        const start = at;
        at = Math.ceil((at + length) / 16) * 16;
        return { start, end: start + length };
    };
    const table = (count) => {
        const fanBits = Math.max(8, Math.floor(Math.log2(count + 1)) - 2);
        const made = {
            prints: take(count * numbers_printLength).start,
            fan: take((2 ** fanBits + 1) * 4),
            fanBits,
            first,
        };
        first += count;
        return made;
    };
    const keys = take(idLength * 4 + 16);
    const directory = take(counts.length * directoryEntry);
    const tables = counts.map(table);
    return { keys, directory, tables, length: at, count: first };
}
const roomForIds = 65_536;
function createNumbers(memory, layout, idLength) {
    const { buffer, ids, trees } = memory;
    const { keys, directory, count } = layout;
    const scratch = memory.delta.start;
    const room = buffer.subarray(scratch, scratch + roomForIds - (roomForIds % idLength));
    trees.idLength.value = idLength;
    trees.keys.value = ids.start + keys.start;
    trees.directory.value = ids.start + directory.start;
    trees.directoryEnd.value = ids.start + directory.end;
    buffer.set((0,external_node_crypto_.randomBytes)(keys.end - keys.start), ids.start + keys.start);
    function put(bytes, at) {
        for (let byte = 0; byte < idLength; byte++)
            room[byte] = bytes[at + byte] ?? 0;
        return scratch;
    }
    function table({ prints, fan, fanBits, first }, which) {
        const entry = ids.start + directory.start + which * directoryEntry;
        const shift = 32 - fanBits;
        const fanStart = ids.start + fan.start;
        for (const [place, value] of [ids.start + prints, fanStart, shift, first].entries())
            buffer.writeInt32LE(value, entry + place * 4);
        let to = ids.start + prints;
        return {
            room,
            take(length) {
                trees.take(scratch, scratch + length, to, fanStart, shift);
                to += (length / idLength) * numbers_printLength;
            },
            close() {
                const counts = new Uint32Array(buffer.buffer, fanStart, (fan.end - fan.start) / 4);
                for (let place = 1; place < counts.length; place++)
                    counts[place] = (counts[place] ?? 0) + (counts[place - 1] ?? 0);
            },
            address: entry,
            first,
        };
    }
    return {
        count,
        tables: layout.tables.map(table),
        at: (bytes, at) => trees.number(put(bytes, at)),
        of(id) {
            room.write(id, 0, idLength, 'hex');
            return trees.number(scratch);
        },
    };
}

;// CONCATENATED MODULE: ./lib/pack/database.js








function openDatabase(inventory, sought) {
    const { format } = sought;
    const idLength = idLengths[format];
    const folders = [...inventory.loose].filter(([, ids]) => ids.length > 0);
    const counts = [...inventory.packs.map(({ facts }) => facts.count), ...folders.map(([, ids]) => ids.length)];
    const layout = layOutIds(counts, idLength);
    if (layout.count > mostEntries)
        return undefined;
    const free = Math.max(logLength(layout.count), ...inventory.packs.map(({ facts }) => scratchLength(facts)));
    const memory = createPackMemory(sought, {
        windows: gatheredLength,
        ids: layout.length,
        free,
        dictionary: dictionaryLength,
    });
    const numbers = createNumbers(memory, layout, idLength);
    const contents = inventory.packs.map((pack, at) => {
        const ids = numbers.tables[at];
        return ids && contentsOf(pack, { ids, memory });
    });
    const loose = folders.map(([store, listed], at) => {
        const sorted = listed.toSorted();
        const table = numbers.tables[contents.length + at];
        if (table !== undefined)
            takeAll(sorted, idLength, table);
        return { store, ids: sorted, first: layout.tables[contents.length + at]?.first ?? 0 };
    });
    const packs = contents.flatMap((pack, at) => {
        const file = inventory.packs[at]?.file;
        if (pack === undefined || file === undefined)
            return [];
        const { index, tables } = pack;
        const { states } = tables;
        const first = layout.tables[at]?.first ?? 0;
        return [{ index, entries: tables, states, idLength, file, first }];
    });
    if (packs.length < inventory.packs.length)
        return undefined;
    const database = {
        format,
        memory,
        packs,
        loose,
        numbers,
    };
    if (layout.tables.length > 1)
        markStoredElsewhere(database);
    return database;
}
function takeAll(ids, idLength, table) {
    const most = table.room.length / idLength;
    for (let at = 0; at < ids.length; at += most)
        table.take(table.room.write(ids.slice(at, at + most).join(''), 'hex'));
    table.close();
}
function markStoredElsewhere({ packs, numbers }) {
    for (const { index, states, first } of packs.slice(1)) {
        const isCopy = new Uint8Array(index.count);
        index.eachId((bytes, at, place) => {
            if (numbers.at(bytes, at) !== first + place)
                isCopy[place] = 1;
        });
        for (let entry = 0; entry < index.count; entry++)
            if (isCopy[index.placeOf(entry)] === 1)
                states[entry] = entryState.storedElsewhere;
    }
}

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

;// CONCATENATED MODULE: ./lib/pack/inventory.js





function takeInventory(objects, format) {
    const { folders, whole } = objectStores(objects);
    const packs = [];
    const loose = new Map();
    const unlisted = whole ? [] : ['info/alternates'];
    for (const store of folders) {
        const ids = looseIds(store, format);
        if (ids === undefined)
            unlisted.push(store);
        else
            loose.set(store, ids);
        const opened = openPacks((0,external_node_path_.join)(store, 'pack'), format);
        packs.push(...opened.packs);
        unlisted.push(...opened.unlisted);
    }
    return { packs, loose, unlisted };
}
const mostListings = 5;
function openPacks(folder, format) {
    const packs = [];
    const unlisted = [];
    const done = new Set();
    for (let listing = 1;; listing++) {
        const names = packNames(folder);
        if (names === undefined)
            return { packs, unlisted: [...unlisted, folder] };
        let vanished = false;
        for (const name of names.filter((one) => !done.has(one))) {
            const pack = openPack((0,external_node_path_.join)(folder, name), format);
            if (pack === 'vanished')
                vanished = true;
            else {
                done.add(name);
                if (pack === 'unlisted')
                    unlisted.push((0,external_node_path_.join)(folder, name));
                else
                    packs.push(pack);
            }
        }
        if (!vanished)
            return { packs, unlisted };
        if (listing === mostListings)
            return { packs, unlisted: [...unlisted, folder] };
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

// EXTERNAL MODULE: ./lib/thread.js
var thread = __webpack_require__(8799);
;// CONCATENATED MODULE: ./lib/pack/second-thread.js

const worthSharing = 24 << 20;
function startSecond({ module, words, from = worthSharing }, { format, bytes }) {
    const workerData = { format, words };
    const worker = bytes < from ? undefined : (0,thread/* startThread */.B)(module, workerData);
    if (worker === undefined)
        return undefined;
    const found = new Promise((settle) => {
        worker.once('message', (haul) => {
            worker.unref();
            settle(haul);
        });
        worker.once('error', () => settle(undefined));
        worker.once('exit', () => settle(undefined));
    });
    worker.unref();
    return {
        share(work) {
            worker.ref();
            worker.postMessage(work);
            return found;
        },
        leave: () => void worker.terminate(),
    };
}

;// CONCATENATED MODULE: ./lib/pack/opened.js



function openObjects(objects, opening) {
    return openedFrom(takeInventory(objects, opening.format), opening);
}
function openNow(objects, opening, ahead) {
    const inventory = takeInventory(objects, opening.format);
    if (ahead !== undefined && areAlike(ahead.inventory, inventory)) {
        closePacks(inventory);
        return ahead;
    }
    if (ahead !== undefined)
        discard(ahead);
    return openedFrom(inventory, opening);
}
function openedFrom(inventory, { second: thread, ...opening }) {
    const close = () => closePacks(inventory);
    if (inventory.unlisted.length > 0)
        return { inventory, database: undefined, second: undefined, close };
    const bytes = inventory.packs.reduce((sum, { facts }) => sum + facts.size, 0);
    const second = thread && startSecond(thread, { format: opening.format, bytes });
    try {
        const database = openDatabase(inventory, opening);
        if (database === undefined)
            second?.leave();
        return { inventory, database, second, close };
    }
    catch (error) {
        second?.leave();
        close();
        throw error;
    }
}
function areAlike(one, other) {
    const hasAll = (all, some = []) => all.length === some.length && all.every((name, at) => name === some[at]);
    const paths = ({ packs }) => packs.map(({ path }) => path);
    return (hasAll(paths(one), paths(other)) &&
        hasAll(one.unlisted, other.unlisted) &&
        hasAll([...one.loose.keys()], [...other.loose.keys()]) &&
        [...one.loose].every(([store, ids]) => hasAll(ids, other.loose.get(store))));
}
function discard(opened) {
    opened.second?.leave();
    opened.close();
}
function closePacks({ packs }) {
    for (const pack of packs)
        pack.close();
}

;// CONCATENATED MODULE: ./lib/pack/seen.js


const nothingSeen = () => ({
    counts: { commit: 0, tree: 0, blob: 0, tag: 0 },
    bytes: 0,
    flagged: [],
    named: new Map(),
    unsure: new Map(),
});
function see(seen, sight, seeing) {
    const { type, size, worth, counted, id } = sight;
    const doubt = worth ? takeDown(seen, sight, seeing) : undefined;
    if (doubt !== undefined) {
        seen.unsure.set(id(), doubt);
        return false;
    }
    if (!counted)
        return true;
    seen.counts[type] += 1;
    if (type === 'blob')
        seen.bytes += size;
    return true;
}
function takeDown(seen, sight, seeing) {
    const { type, content, id } = sight;
    if (type === 'tree')
        return takeDownNames(seen, sight, seeing);
    const own = id();
    if (objectId(seeing.format, type, content()) !== own)
        return 'another-id';
    seen.flagged.push({ id: own, type, size: sight.size });
    return undefined;
}
function takeDownNames({ named }, sight, { format, wants }) {
    const wanted = sight.fresh ?? wantedIn(sight.content(), { format, wants });
    if (wanted === undefined)
        return 'damaged';
    const fresh = wanted.filter((entry) => !named.has(`${entry.id}${entry.name}`));
    if (fresh.length === 0)
        return undefined;
    const tree = sight.id();
    if (objectId(format, 'tree', sight.content()) !== tree)
        return 'another-id';
    for (const entry of fresh)
        named.set(`${entry.id}${entry.name}`, { ...entry, tree });
    return undefined;
}
function wantedIn(content, { format, wants }) {
    const wanted = [];
    for (const entry of treeEntries(content, idLengths[format], wants)) {
        if (entry === undefined)
            return undefined;
        wanted.push(entry);
    }
    return wanted;
}

;// CONCATENATED MODULE: ./lib/pack/blobs.js




const stretchLength = 8192;
function stretches(packs) {
    return packs.flatMap(({ index: { count } }, pack) => Array.from({ length: Math.ceil(count / stretchLength) }, (_, at) => ({
        pack,
        from: at * stretchLength,
        to: Math.min(count, (at + 1) * stretchLength),
    })));
}
function goOverBlobs({ packs, memory, format, take, onBlob }) {
    const look = createLook(memory);
    const flagged = [];
    const doubts = [];
    let [count, bytes] = [0, 0];
    const visits = packs.map((open, pack) => {
        const { states } = open;
        return familiesOf(open, memory, {
            wants: (type) => type === 'blob',
            object({ entry, span }) {
                const state = states[entry];
                if (state === entryState.base)
                    return;
                const worth = look('blob', span);
                if (state === entryState.storedElsewhere)
                    return;
                if (state !== entryState.uncounted) {
                    states[entry] = entryState.seen;
                    count += 1;
                    bytes += span.size;
                }
                if (!worth && onBlob === undefined)
                    return;
                const content = memory.buffer.subarray(span.start, span.start + span.size);
                const id = worth ? { id: objectId(format, 'blob', content) } : undefined;
                if (id)
                    flagged.push({ pack, entry, size: span.size, ...id });
                onBlob?.({ pack, entry, content, ...id });
            },
            doubt(entry, _, doubt) {
                if (states[entry] === entryState.storedElsewhere || states[entry] === entryState.base)
                    return;
                if (states[entry] === entryState.unseen)
                    states[entry] = entryState.seen;
                doubts.push({ pack, entry, doubt });
            },
        });
    });
    for (let stretch = take(); stretch !== undefined; stretch = take())
        visits[stretch.pack]?.(stretch.from, stretch.to);
    return { flagged, doubts, count, bytes };
}

;// CONCATENATED MODULE: ./lib/pack/take-in-turn.js
function takeInTurn(all, { owners, turn, owner }) {
    return () => {
        const at = Atomics.add(turn, 0, 1);
        if (at < all.length)
            owners[at] = owner;
        return all[at];
    };
}

;// CONCATENATED MODULE: ./lib/pack/sharing.js


const [here, there] = [0, 1];
function shareBlobs({ packs, memory, format }, { onObject }, second) {
    const all = stretches(packs);
    const owners = new Uint8Array(new SharedArrayBuffer(all.length));
    const turn = new Int32Array(new SharedArrayBuffer(4));
    const other = second?.share({
        packs: packs.map(({ file, idLength, index, entries, states }) => ({
            file,
            idLength,
            index: { count: index.count, offsets: index.offsets, crcs: index.crcs },
            entries,
            states,
        })),
        owners,
        turn,
        owner: there,
    });
    const go = (take) => goOverBlobs({
        packs,
        memory,
        format,
        take,
        ...(onObject && {
            onBlob({ pack, entry, content, id }) {
                const own = packs[pack]?.index.idOf(entry).toString('hex') ?? '';
                if (id === undefined || id === own)
                    onObject(own, 'blob', content);
            },
        }),
    });
    return async () => {
        const own = go(takeInTurn(all, { owners, turn, owner: here }));
        if (other === undefined)
            return [own];
        const others = await other;
        if (others !== undefined)
            return [own, others];
        const left = all.filter((_, at) => owners[at] === there)[Symbol.iterator]();
        return [own, go(() => left.next().value ?? undefined)];
    };
}

;// CONCATENATED MODULE: ./lib/pack/pass.js












async function passOverObjects(objects, options, ahead) {
    const opened = openNow(objects, openingOf(options), ahead);
    const { inventory, database, second } = opened;
    try {
        if (database !== undefined)
            return await passOver(database, options, second);
        const { unlisted } = inventory;
        return { ...nothingSeen(), named: [], unlisted: unlisted.length > 0 ? unlisted : [objects] };
    }
    catch (error) {
        second?.leave();
        throw error;
    }
    finally {
        opened.close();
    }
}
const openFor = (objects, options) => openObjects(objects, openingOf(options));
const openingOf = ({ format, contents, names, second }) => ({
    format,
    contents,
    names: names.literals,
    ...(second && { second }),
});
async function passOver(database, options, second) {
    const look = createLook(database.memory);
    const passing = { database, options, look, links: linksIn(database), seen: nothingSeen() };
    const { choice } = options;
    const chosen = choice && database.packs.map((pack) => choose(pack, choice));
    const shared = shareBlobs(database, options, second);
    for (const [at, pack] of database.packs.entries())
        passOverSmall(pack, passing, chosen?.[at]);
    for (const haul of await shared())
        addHaul(haul, passing);
    for (const pack of database.packs)
        doubtUnseen(pack, passing);
    passOverLoose(passing);
    const { seen, links } = passing;
    if (choice && chosen)
        addChosen(chosen, choice, passing);
    const graph = links.graph();
    return { ...seen, named: [...seen.named.values()], unlisted: [], ...(graph && { graph }) };
}
function passOverSmall(pack, passing, chosen) {
    const { database, options, look, links, seen } = passing;
    const { index, states, first } = pack;
    const { memory } = database;
    const seeing = seeingOf(options);
    const isPlain = options.onObject === undefined && chosen === undefined;
    const doubted = new Set();
    const judged = (entry) => states[entry] === entryState.seen && !doubted.has(entry);
    const numbered = (entry, place) => ({
        number: first + index.placeOf(entry),
        place,
    });
    const visit = familiesOf(pack, memory, {
        wants: (type) => type !== 'blob',
        object({ entry, type, span, base }) {
            const changes = type === 'tree'
                ? links.tree(numbered(entry, span), base && numbered(base.entry, base.span))
                : undefined;
            const isDifference = changes !== undefined && (base === undefined || judged(base.entry));
            const worth = look(type, span, isDifference ? base?.span : undefined);
            if (states[entry] === entryState.storedElsewhere)
                return;
            states[entry] = entryState.seen;
            if (type === 'commit')
                links.commit(numbered(entry, span));
            const fresh = worth && isDifference ? freshEntries(changes, database, seeing.wants) : undefined;
            if (isPlain && (!worth || fresh?.length === 0)) {
                seen.counts[type] += 1;
                return;
            }
            const content = () => memory.buffer.subarray(span.start, span.start + span.size);
            const id = () => index.idOf(entry).toString('hex');
            const counted = chosen === undefined || ((chosen.verdicts[index.placeOf(entry)] ?? 0) & verdict.counts) !== 0;
            if (see(seen, { type, size: span.size, worth, counted, content, fresh, id }, seeing))
                options.onObject?.(id(), type, content());
            else {
                links.doubt();
                doubted.add(entry);
            }
        },
        doubt(entry, _, doubt) {
            links.doubt();
            if (states[entry] === entryState.storedElsewhere)
                return;
            states[entry] = entryState.seen;
            seen.unsure.set(index.idOf(entry).toString('hex'), doubt);
        },
    });
    visit(0, index.count);
}
const seeingOf = ({ format, names }) => ({ format, wants: names.wants });
function freshEntries({ values, length }, { memory, format }, wants) {
    const { buffer, names } = memory;
    const entries = [];
    for (let at = 0; at < length; at += valuesAChange) {
        const isGone = (values[at] ?? 0) < 0;
        const start = values[at + 2] ?? 0;
        if (isGone || !names.holdsAny(start, nameEnd(buffer, start) + 1 - start))
            continue;
        const entry = treeEntryAt(buffer, start, idLengths[format], wants);
        if (entry !== undefined)
            entries.push(entry);
    }
    return entries;
}
function addChosen(chosen, { onClean }, { database, seen }) {
    for (const { known } of chosen)
        seen.counts.blob += known;
    if (onClean === undefined)
        return;
    const flagged = new Set(seen.flagged.map(({ id }) => id));
    for (const [which, { index, idLength }] of database.packs.entries()) {
        index.eachId((bytes, at, place) => {
            if (((chosen[which]?.verdicts[place] ?? 0) & verdict.reads) === 0)
                return;
            const id = bytes.toString('hex', at, at + idLength);
            if (!flagged.has(id) && !seen.unsure.has(id))
                onClean(id);
        });
    }
}
function addHaul({ flagged, doubts, count, bytes }, { database, seen }) {
    const idOf = (pack, entry) => database.packs[pack]?.index.idOf(entry).toString('hex') ?? '';
    seen.counts.blob += count;
    seen.bytes += bytes;
    for (const { pack, entry, size, id } of flagged) {
        const own = idOf(pack, entry);
        if (own === id)
            seen.flagged.push({ id, type: 'blob', size });
        else {
            if (database.packs[pack]?.states[entry] !== entryState.uncounted) {
                seen.counts.blob -= 1;
                seen.bytes -= size;
            }
            seen.unsure.set(own, 'another-id');
        }
    }
    for (const { pack, entry, doubt } of doubts)
        seen.unsure.set(idOf(pack, entry), doubt);
}
function doubtUnseen({ index, entries, states }, { links, seen }) {
    for (let entry = 0; entry < index.count; entry++) {
        if (states[entry] !== entryState.unseen)
            continue;
        links.doubt();
        const isDelta = (entries.kinds[entry] ?? 0) > 4;
        seen.unsure.set(index.idOf(entry).toString('hex'), isDelta ? 'no-base' : 'damaged');
    }
}
function passOverLoose({ database, options, look, links, seen }) {
    const { memory, loose, format } = database;
    const { start } = memory.bases;
    for (const { store, ids, first } of loose) {
        for (const [at, id] of ids.entries()) {
            if (database.numbers.of(id) !== first + at)
                continue;
            const object = readLoose(store, id, format);
            if (typeof object === 'string') {
                links.doubt();
                seen.unsure.set(id, object);
                continue;
            }
            const { type, content } = object;
            if (type === 'blob' && options.choice?.reads(id) === false) {
                if (options.choice.counts(id))
                    seen.counts.blob += 1;
                continue;
            }
            memory.buffer.set(content, start);
            const span = { start, size: content.length, base: undefined, known: undefined };
            const worth = look(type, span);
            if (type === 'tree')
                links.tree({ number: first + at, place: span });
            if (type === 'commit')
                links.commit({ number: first + at, place: span });
            const counted = options.choice?.counts(id) !== false;
            const sight = { type, size: content.length, worth, counted, content: () => content, id: () => id };
            if (see(seen, sight, seeingOf(options)))
                options.onObject?.(id, type, content);
            else
                links.doubt();
            if (type === 'blob' && !worth)
                options.choice?.onClean?.(id);
        }
    }
}


/***/ })

};
