import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/scan/literal.js
function exactly(bytes) {
    const own = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
    return { bytes: own, mask: new Uint8Array(own.length).fill(0xff) };
}
function eitherCase(bytes) {
    const { bytes: own, mask } = exactly(bytes);
    return { bytes: own, mask: mask.map((all, at) => (isLetter(own[at] ?? 0) ? all & ~0x20 : all)) };
}
function someByte(bits, mask) {
    return { bytes: Uint8Array.of(bits), mask: Uint8Array.of(mask) };
}
function joined(...shapes) {
    return {
        bytes: Buffer.concat(shapes.map(({ bytes }) => bytes)),
        mask: Buffer.concat(shapes.map(({ mask }) => mask)),
    };
}
function isLetter(byte) {
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x7a;
}

;// CONCATENATED MODULE: ./lib/scan/key-run.js
const hexDigits = 64;
const base64Letters = 80;
const encodedHexDigits = 100;
const longestGlue = 400;
const aroundBreak = 128;
const isHex = set('0123456789abcdef');
const isBody = set('0123456789abcdef_');
const isWord = set('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const endsPiece = set('"\'`\\\r\n%&+<>^=#$');
const isBase64 = set('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+/-_=');
const breaksText = set(' \t\r\n\\"\'`,');
const isHexText = set('0123456789abcdefABCDEFxXuU');
const breaksHex = set(' \t\r\n\\"\'`+,;:|#>*&$()[]{}^%-_./');
function keyAfterPrefix(range, { offset, width }) {
    const run = bodyRun(range, { offset: offset + 3 * width, width });
    if (run === 'whole')
        return true;
    return run === 'open' && !wordBefore(range, { offset, width });
}
function bodyRun({ bytes, end }, { offset, width }) {
    let digits = 0;
    for (let at = offset; digits < hexDigits; at += width) {
        if (at >= end)
            return 'open';
        const byte = bytes[at] ?? 0;
        if (!isBody[byte])
            return endsPiece[byte] ? 'open' : 'none';
        if (isHex[byte])
            digits++;
    }
    return 'whole';
}
function wordBefore({ bytes, start }, { offset, width }) {
    const before = offset - width;
    if (before < start || !isWord[bytes[before] ?? 0])
        return false;
    for (let at = before; at >= start && at > before - 12 * width; at -= width)
        if (escapes[bytes[at] ?? 0])
            return false;
    return true;
}
const escapes = set('\\%[&#\u001b');
function base64Run(range, offset) {
    return longRun(range, { offset, letters: isBase64, breaks: breaksText, wanted: base64Letters });
}
function hexRun(range, offset) {
    return longRun(range, { offset, letters: isHexText, breaks: breaksHex, wanted: encodedHexDigits });
}
function longRun({ bytes, end }, { offset, letters, breaks, wanted }) {
    let found = 0;
    let skipped = 0;
    for (let at = offset; found < wanted && at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (letters[byte])
            found++;
        else if (!breaks[byte] || skipped++ > 10 * wanted)
            return false;
    }
    return true;
}
function decodings(range, offset) {
    const letters = unbroken(range, offset);
    return [0, 1, 2, 3].map((skip) => Buffer.from(letters.slice(skip), 'base64').toString('latin1').replaceAll('\0', ''));
}
function unbroken({ bytes, start, end }, offset) {
    const letters = [];
    const stop = Math.min(end, offset + aroundBreak);
    for (let at = Math.max(start, offset - aroundBreak); at < stop; at++) {
        const byte = bytes[at] ?? 0;
        if (isBase64[byte] && byte !== padding && !isEscapedBreak(bytes, at))
            letters.push(byte);
    }
    return String.fromCharCode(...letters);
}
const padding = 0x3d;
function isEscapedBreak(bytes, at) {
    return bytes[at - 1] === 0x5c && (bytes[at] === 0x6e || bytes[at] === 0x72 || bytes[at] === 0x74);
}
function latin1After({ bytes, end }, offset) {
    return characters(bytes.subarray(offset, Math.min(end, offset + longestGlue)));
}
function latin1Before({ bytes, start }, offset) {
    return characters(bytes.subarray(Math.max(start, offset - longestGlue), offset));
}
function characters(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
function set(characters) {
    const table = new Uint8Array(256);
    for (const byte of Buffer.from(characters, 'latin1'))
        table[byte] = 1;
    return table;
}

;// CONCATENATED MODULE: ./lib/scan/literals.generated.js
const base64Prefixes = 'YWtf|FrXz|FrX2|ha18|ha19|YQBrAF8A|EAawBfA|hAGsAXw';
const literalRows = `
credential plain 0 0 616b5f ffffff
credential utf16 3 2 61006b005f ffffffffff
credential utf32 3 4 610000006b0000005f ffffffffffffffffff
credential splitAfterK 1 0 616b22 ffffff
credential splitBeforeK 0 0 226b5f ffffff
credential splitAfterK 1 0 616b27 ffffff
credential splitBeforeK 0 0 276b5f ffffff
credential splitAfterK 4 0 616b60 ffffff
credential splitBeforeK 0 0 606b5f ffffff
credential escapedUnderscore 0 1 7530303566 dfffffffdf
credential escapedUnderscore 0 1 3030303566 ffffffffdf
credential escapedUnderscore 6 1 5c783566 ffdfffdf
credential escapedUnderscore 6 0 253566 ffffdf
credential escapedUnderscore 6 2 2532353566 ffffffffdf
credential escapedUnderscore 6 3 5c7832353566 ffdfffffffdf
credential escapedUnderscore 0 1 75303032353566 dfffffffffffdf
credential escapedUnderscore 6 2 3563783566 ffdfdfffdf
credential escapedUnderscore 7 0 35667d ffdfff
credential escapedUnderscore 7 0 35663b ffdfff
credential escapedUnderscore 6 1 2339353b ffffffff
credential escapedUnderscore 6 1 3039353b ffffffff
credential escapedUnderscore 0 1 5c313337 ffffffff
credential escapedK 1 0 36625f ffdfff
credential escapedK 1 0 36627d5f ffdfffff
credential escapedK 0 1 36623b5f ffdfffff
credential escapedK 0 2 3130373b5f ffffffffff
credential escapedK 6 0 5c3135335f ffffffffff
credential escapedA 0 1 36316b5f ffffdfff
credential escapedA 3 0 36317d6b5f ffffffdfff
credential escapedA 0 2 36313b6b5f ffffffdfff
credential escapedA 0 2 39373b6b5f ffffffdfff
credential escapedA 0 3 5c3134316b5f ffffffffdfff
credential base64 6 0 577466 ffffff
credential base64 5 0 595708 fffff8
credential base64 5 0 59575c ffffff
credential base64 2 0 59577408 fffffff8
credential base64 2 0 5957745c ffffffff
credential base64 2 0 72587a ffffff
credential base64 3 0 467208 fffff8
credential base64 3 0 46725c ffffff
credential base64 3 0 46725808 fffffff8
credential base64 3 0 4672585c ffffffff
credential base64 0 0 725832 ffffff
credential base64 4 0 613138 ffffff
credential base64 5 0 686108 fffff8
credential base64 5 0 68615c ffffff
credential base64 4 0 68613108 fffffff8
credential base64 4 0 6861315c ffffffff
credential base64 4 0 613139 ffffff
credential base64 0 0 41463841 ffffffff
credential base64 1 1 59514272 ffffffff
credential base64 2 1 77426641 ffffffff
credential base64 2 1 45416177 ffffffff
credential base64 2 1 73415877 ffffffff
credential base64 4 0 68414773 ffffffff
credential base64 1 0 5664305a ffffffff
credential base64 7 0 575608 fffff8
credential base64 7 0 57565c ffffff
credential base64 3 1 57566408 fffffff8
credential base64 1 1 5756645c ffffffff
credential base64 1 1 57566430 ffffffff
credential base64 1 0 586447 ffffff
credential base64 5 0 6c5808 fffff8
credential base64 5 0 6c585c ffffff
credential base64 5 1 6c586408 fffffff8
credential base64 1 1 6c58645c ffffffff
credential base64 0 0 5633526d ffffffff
credential base64 7 0 5a5608 fffff8
credential base64 7 0 5a565c ffffff
credential base64 3 1 5a563308 fffffff8
credential base64 3 1 5a56335c ffffffff
credential base64 0 1 5a563352 ffffffff
credential base64 0 0 6e4a5965 ffffffff
credential base64 5 0 526e08 fffff8
credential base64 5 0 526e5c ffffff
credential base64 2 0 526e4a08 fffffff8
credential base64 2 0 526e4a5c ffffffff
credential base64 0 1 526e4a59 ffffffff
credential base64 2 0 795748 ffffff
credential base64 7 0 5a7908 fffff8
credential base64 7 0 5a795c ffffff
credential base64 7 0 5a795708 fffffff8
credential base64 7 0 5a79575c ffffffff
credential base64 0 1 636c6836 ffffffff
credential base64 3 0 476308 fffff8
credential base64 3 0 47635c ffffff
credential base64 5 1 47636c08 fffffff8
credential base64 5 1 47636c5c ffffffff
credential base64 4 1 47636c68 ffffffff
credential base64 0 0 6e4a594d ffffffff
credential base64 2 0 795744 ffffff
credential base64 4 0 636c6779 ffffffff
credential base64 4 1 47636c67 ffffffff
credential base64 3 0 4745784f ffffffff
credential base64 5 0 614708 fffff8
credential base64 5 0 61475c ffffff
credential base64 3 1 61474508 fffffff8
credential base64 3 1 6147455c ffffffff
credential base64 3 1 61474578 ffffffff
credential base64 1 0 684d54 ffffff
credential base64 5 0 686808 fffff8
credential base64 1 0 68685c ffffff
credential base64 1 0 68684d08 fffffff8
credential base64 1 1 68684d5c ffffffff
credential base64 2 0 59544534 ffffffff
credential base64 5 0 6f5908 fffff8
credential base64 5 0 6f595c ffffff
credential base64 5 1 6f595408 fffffff8
credential base64 5 1 6f59545c ffffffff
credential base64 2 1 6f595445 ffffffff
credential base64 2 0 59544535 ffffffff
credential base64 2 1 46474f45 ffffffff
credential base64 2 0 57564643 ffffffff
credential base64 4 0 526a6842 ffffffff
credential base64 5 0 6c52516e ffffffff
credential base64 7 0 55593451 ffffffff
credential base64 6 1 5a55554a ffffffff
credential base64 2 1 304a6d51 ffffffff
credential base64 7 1 52554668 ffffffff
credential base64 4 1 64435a6b ffffffff
credential base64 1 0 56425958 ffffffff
credential base64 1 0 516d5a42 ffffffff
credential base64 2 1 46515746 ffffffff
credential base64 0 0 30465964 ffffffff
credential base64 7 1 61454648 ffffffff
credential base64 2 1 4e425748 ffffffff
credential base64 1 0 68425233 ffffffff
credential base64 1 1 51566833 ffffffff
credential base64 5 0 6f515564 ffffffff
credential base64 1 1 57514258414851415a67 ffffffffffffffffffff
credential base64 2 1 6b415677423041475941 ffffffffffffffffffff
credential base64 2 0 5a414663416441426d41 ffffffffffffffffffff
credential base64 2 3 52674279414667416567 ffffffffffffffffffff
credential base64 2 5 59416367425941486f41 ffffffffffffffffffff
credential base64 2 0 47414849415741423641 ffffffffffffffffffff
credential base64 2 3 52674279414667414d67 ffffffffffffffffffff
credential base64 2 5 59416367425941444941 ffffffffffffffffffff
credential base64 2 0 47414849415741417941 ffffffffffffffffffff
credential base64 2 7 61414268414445414f41 ffffffffffffffffffff
credential base64 2 2 67415951417841446741 ffffffffffffffffffff
credential base64 2 4 6f414745414d51413441 ffffffffffffffffffff
credential base64 2 7 61414268414445414f51 ffffffffffffffffffff
credential base64 2 2 67415951417841446b41 ffffffffffffffffffff
credential base64 2 4 6f414745414d51413541 ffffffffffffffffffff
credential base64 2 4 4e6a4532596a566d ffffffffffffffff
credential base64 6 4 59784e6d49315a ffffffffffffff
credential base64 2 1 324d545a694e57 ffffffffffffff
credential base64 0 4 4e6a4532516a5647 ffffffffffffffff
credential base64 6 4 59784e6b493152 ffffffffffffff
credential base64 2 1 324d545a434e55 ffffffffffffff
credential base64 2 3 645441774e57 ffffffffffff
credential base64 2 2 55774d44566d ffffffffffff
credential base64 1 0 314d4441315a ffffffffffff
credential base64 2 3 645441774e55 ffffffffffff
credential base64 2 2 55774d445647 ffffffffffff
credential base64 1 0 314d44413152 ffffffffffff
credential base64 3 2 584867315a ffffffffff
credential base64 6 0 78344e57 ffffffff
credential base64 7 2 636544566d ffffffffff
credential base64 4 1 5848673152 ffffffffff
credential base64 6 0 78344e55 ffffffff
credential base64 7 2 6365445647 ffffffffff
credential base64 2 0 4a54566d ffffffff
credential base64 6 0 55315a6a ffffffff
credential base64 6 0 55315a6d ffffffff
credential base64 6 0 55315a69 ffffffff
credential base64 6 0 55315a6c ffffffff
credential base64 5 0 6c4e5759 ffffffff
credential base64 5 0 6c4e575a ffffffff
credential base64 2 0 4a545647 ffffffff
credential base64 6 0 5531526a ffffffff
credential base64 6 0 5531526d ffffffff
credential base64 6 0 55315269 ffffffff
credential base64 6 0 5531526c ffffffff
credential base64 5 0 6c4e5559 ffffffff
credential base64 5 0 6c4e555a ffffffff
credential - 6 2 253539253537253734253636 ffffffffffffffffffffffff
credential - 3 10 5c7835395c7835375c7837345c783636 ffdfffffffdfffffffdfffffffdfffff
credential - 0 21 5c75303035395c75303035375c75303037345c7530303636 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential - 6 0 253436253732253538253761 ffffffffffffffffffffffdf
credential - 3 6 5c7834365c7837325c7835385c783761 ffdfffffffdfffffffdfffffffdfffdf
credential - 0 8 5c75303034365c75303037325c75303035385c7530303761 ffdfffffffffffdfffffffffffdfffffffffffdfffffffdf
credential - 6 0 253436253732253538253332 ffffffffffffffffffffffff
credential - 3 6 5c7834365c7837325c7835385c783332 ffdfffffffdfffffffdfffffffdfffff
credential - 0 21 5c75303034365c75303037325c75303035385c7530303332 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential - 6 2 253638253631253331253338 ffffffffffffffffffffffff
credential - 0 1 5c7836385c7836315c7833315c783338 ffdfffffffdfffffffdfffffffdfffff
credential - 0 3 5c75303036385c75303036315c75303033315c7530303338 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential - 6 2 253638253631253331253339 ffffffffffffffffffffffff
credential - 0 1 5c7836385c7836315c7833315c783339 ffdfffffffdfffffffdfffffffdfffff
credential - 0 3 5c75303036385c75303036315c75303033315c7530303339 ffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential hex 1 2 363136623566 ffffffdfffdf
credential hex 0 6 36313030366230303566 ffffffffffdfffffffdf
credential hex 6 4 3539353737343636 ffffffffffffffff
credential hex 7 0 3436373235383761 ffffffffffffffdf
credential hex 0 5 3436373235383332 ffffffffffffffff
credential hex 0 0 3638363133313338 ffffffffffffffff
credential hex 0 0 3638363133313339 ffffffffffffffff
credential hex 0 7 333633313336363233353636 ffffffffffffffffffffffff
credential hex 0 7 333633313336343233353436 ffffffffffffffffffffffff
credential hex 0 5 37353330333033353636 ffffffffffffffffffff
credential hex 0 5 37353330333033353436 ffffffffffffffffffff
credential hex 0 3 3563373833353636 ffdfffffffffffff
credential hex 0 3 3563373833353436 ffdfffffffffffff
credential hex 7 3 323533353636 ffffffffffff
credential hex 6 3 323533353436 ffffffffffff
credential - 6 14 253336253331253336253632253335253636 ffffffffffffffffffffffffffffffffffff
credential - 0 17 5c7833365c7833315c7833365c7836325c7833355c783636 ffdfffffffdfffffffdfffffffdfffffffdfffffffdfffff
credential - 0 27 5c75303033365c75303033315c75303033365c75303036325c75303033355c7530303636 ffdfffffffffffdfffffffffffdfffffffffffdfffffffffffdfffffffffffdfffffffff
credential dump 0 1 36623a3566 ffdfffffdf
credential dump 3 0 3662083566 ffdff8ffdf
credential dump 1 0 3662203566 ffdff0ffdf
credential dump 3 0 366208003566 ffdff800ffdf
credential dump 1 0 366220003566 ffdff000ffdf
credential dump 3 0 36620800003566 ffdff80000ffdf
credential dump 1 0 36622000003566 ffdff00000ffdf
credential dump 3 0 3662080000003566 ffdff8000000ffdf
credential dump 1 0 3662200000003566 ffdff0000000ffdf
credential dump 3 0 366208000000003566 ffdff800000000ffdf
credential dump 1 0 366220000000003566 ffdff000000000ffdf
credential dump 3 0 36620800000000003566 ffdff80000000000ffdf
credential dump 1 0 36622000000000003566 ffdff00000000000ffdf
context word 4 1 73616c65736c6f6674 dfdfdfdfdfdfdfdfdf
context word 4 1 73616c6573006c6f6674 dfdfdfdfdf00dfdfdfdf
context word 4 1 73616c657300006c6f6674 dfdfdfdfdf0000dfdfdfdf
context word 4 1 73616c65730000006c6f6674 dfdfdfdfdf000000dfdfdfdf
context - 3 14 730061006c00650073006c006f00660074 dfffdfffdfffdfffdfffdfffdfffdfffdf
context - 3 28 73000000610000006c00000065000000730000006c0000006f0000006600000074 dfffffffdfffffffdfffffffdfffffffdfffffffdfffffffdfffffffdfffffffdf
context - 3 16 730061006c006500730000006c006f00660074 dfffdfffdfffdfffdfff00ffdfffdfffdfffdf
context - 2 4 633246735a584e7362325a30 ffffffffffffffffffffffff
context - 1 1 4e686247567a6247396d64 ffffffffffffffffffffff
context - 0 4 7a5957786c633278765a6e ffffffffffffffffffffff
context - 0 9 5530464d52564e4d54305a55 ffffffffffffffffffffffff
context - 2 1 4e42544556545445394756 ffffffffffffffffffffff
context - 0 3 545155784655307850526c ffffffffffffffffffffff
context - 2 4 553246735a584e7362325a30 ffffffffffffffffffffffff
context - 0 4 545957786c633278765a6e ffffffffffffffffffffff
context - 2 4 553246735a584e4d62325a30 ffffffffffffffffffffffff
context - 1 1 4e686247567a5447396d64 ffffffffffffffffffffff
context - 2 1 545957786c633078765a6e ffffffffffffffffffffff
context - 1 9 63774268414777415a51427a414777416277426d41485141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 2 6 4d41595142734147554163774273414738415a67423041 ffffffffffffffffffffffffffffffffffffffffffffff
context - 2 0 7a414745416241426c41484d4162414276414759416441 ffffffffffffffffffffffffffffffffffffffffffffff
context - 1 9 557742424145774152514254414577415477424741465141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 1 3 4d415151424d414555415577424d414538415267425541 ffffffffffffffffffffffffffffffffffffffffffffff
context - 2 19 54414545415441424641464d4154414250414559415641 ffffffffffffffffffffffffffffffffffffffffffffff
context - 1 9 55774268414777415a51427a414777416277426d41485141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 2 1 54414745416241426c41484d4162414276414759416441 ffffffffffffffffffffffffffffffffffffffffffffff
context - 1 9 55774268414777415a51427a414577416277426d41485141 ffffffffffffffffffffffffffffffffffffffffffffffff
context - 2 6 4d4159514273414755416377424d414738415a67423041 ffffffffffffffffffffffffffffffffffffffffffffff
context - 2 1 54414745416241426c41484d4154414276414759416441 ffffffffffffffffffffffffffffffffffffffffffffff
context - 0 14 373336313663363537333663366636363734 ffffffffffdfffffffffffdfffdfffffffff
context - 7 14 353334313463343535333463346634363534 ffffffffffdfffffffffffdfffdfffffffff
context - 0 14 353336313663363537333663366636363734 ffffffffffdfffffffffffdfffdfffffffff
context - 0 14 353336313663363537333463366636363734 ffffffffffdfffffffffffdfffdfffffffff
`;

;// CONCATENATED MODULE: ./lib/scan/closer-looks.js


const marks = String.raw `[;}]?(?:[\\&%#uUxX{0]|amp;|25|5[cC])*$`;
const kBefore = new RegExp(`(?:k|6[bB]|107|153)${marks}`);
const aBefore = new RegExp(`(?:a|61|97|141)${marks}`);
const markBefore = /[\\&%#uUxX{0-9]$/;
const digits = String.raw `[0-9a-f_]{0,6}(?:(?<=[0-9a-f_]{6})|["'\\\x60\r\n%&+<>^=#$]|$)`;
const decoded = new RegExp(String.raw `ak_${digits}|${base64Prefixes}|616[bB]5[fF]|(?:k|6[bB])[\\%]+(?:u00|x|25)?5[fF]`);
const closerLooks = {
    plain: (range, offset) => keyAfterPrefix(range, { offset, width: 1 }),
    utf16: (range, offset) => keyAfterPrefix(range, { offset, width: 2 }),
    utf32: (range, offset) => keyAfterPrefix(range, { offset, width: 4 }),
    splitAfterK: (range, offset) => !/[A-Za-z0-9]$/.test(latin1Before(range, offset)) &&
        /^["'`](?:[^A-Za-z0-9_]|\\[nrt])*_[0-9a-f"'`\\]/.test(latin1After(range, offset + 2)),
    splitBeforeK: (range, offset, length) => follows(range, offset, length) &&
        /(?<![A-Za-z0-9])a(?:[^A-Za-z0-9_]|\\[nrt])+$/.test(latin1Before(range, offset + 1)),
    escapedUnderscore: (range, offset, length) => follows(range, offset, length) && kBefore.test(latin1Before(range, offset)),
    escapedK: (range, offset, length) => follows(range, offset, length) && aBefore.test(latin1Before(range, offset)),
    escapedA: (range, offset, length) => follows(range, offset, length) && markBefore.test(latin1Before(range, offset)),
    base64: (range, offset) => base64Run(range, offset) && decodings(range, offset).some((text) => decoded.test(text)),
    hex: hexRun,
    dump: (range, offset) => /^6b[\s,:-]{1,4}(?:0x)?5f/i.test(latin1After(range, offset)) && hexRun(range, offset),
    word: (range, offset) => /^sales(?:[^A-Za-z0-9]|%20|[\x80-\xff]{2,3})?loft/i.test(latin1After(range, offset)),
};
const follows = (range, offset, length) => bodyRun(range, { offset: offset + length, width: 1 }) !== 'none';

;// CONCATENATED MODULE: ./lib/scan/literal-rows.js


const looks = closerLooks;
let rows;
const made = [];
function rowAt(number) {
    const row = rows?.[number];
    return row === undefined ? undefined : (made[number] ??= literal(row));
}
function usualLiterals() {
    rows ??= literalRows.trim().split('\n');
    return { length: rows.length, at: rowAt };
}
function madeLiterals() {
    const { length } = usualLiterals();
    return Array.from({ length }, (_, number) => rowAt(number)).filter((one) => one !== undefined);
}
function literal(row) {
    const [kind, look = '-', bucket, fragment, bytes = '', mask = ''] = row.split(' ');
    const confirm = looks[look];
    return {
        bytes: Buffer.from(bytes, 'hex'),
        mask: Buffer.from(mask, 'hex'),
        kind: kind === 'context' ? 'context' : 'credential',
        place: { bucket: Number(bucket), fragment: Number(fragment) },
        ...(confirm && { confirm }),
    };
}

;// CONCATENATED MODULE: ./lib/scan/literals.js

const literals = madeLiterals();

;// CONCATENATED MODULE: ./lib/history/contents.js


const contentLiterals = (words) => words.length === 0
    ? literals
    : [...literals, ...words.map((word) => ({ ...eitherCase(word), kind: 'context' }))];

;// CONCATENATED MODULE: ./lib/pack/entry-state.js
const entryState = {
    unseen: 0,
    seen: 1,
    storedElsewhere: 2,
    uncounted: 3,
    base: 4,
};

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
const windowLength = (/* unused pure expression or super */ null && (1 << 20));
const longestHead = 42;
function entries_readEntries({ entries, windows, delta, buffer }, { count, offsets }, { ids, idLength, read, room }, { kinds, firstChild, nextSibling }) {
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

;// CONCATENATED MODULE: ./lib/pack/three-bytes.js
const none = 0xff_ff_ff;
const three_bytes_widthInTables = 3;
function three_bytes_entryIn(table, at) {
    const start = at * three_bytes_widthInTables;
    const value = (table[start] ?? 0) | ((table[start + 1] ?? 0) << 8) | ((table[start + 2] ?? 0) << 16);
    return value === none ? -1 : value;
}
function putEntry(table, at, entry) {
    const start = at * three_bytes_widthInTables;
    table[start] = entry;
    table[start + 1] = entry >> 8;
    table[start + 2] = entry >> 16;
}

;// CONCATENATED MODULE: ./lib/pack/family-order.js

function familyOrder({ firstChild, nextSibling }, roots) {
    const left = [];
    return () => {
        const entry = left.pop() ?? roots();
        if (entry < 0)
            return entry;
        const sibling = three_bytes_entryIn(nextSibling, entry);
        if (sibling >= 0)
            left.push(sibling);
        const child = three_bytes_entryIn(firstChild, entry);
        if (child >= 0)
            left.push(child);
        return entry;
    };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/errors.js
const exitCode = {
    clean: 0,
    findings: 1,
    failed: 2,
    incomplete: 3,
};
class UsageError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'UsageError';
}
class errors_Unreadable extends Error {
    name = 'Unreadable';
    reason;
    constructor(reason, options) {
        super(reason, options);
        this.reason = reason;
    }
}
function errors_systemCode(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
function assertNever(value) {
    throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./lib/source/bytes.js


function bufferReader(bytes) {
    let at = 0;
    return {
        read(into, offset, length) {
            const piece = bytes.subarray(at, at + length);
            into.set(piece, offset);
            at += piece.length;
            return piece.length;
        },
        close() { },
    };
}
const openFlags = external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0) | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0);
function openFile(path, otherwise = 'not-a-file', begun) {
    const fd = descriptorOf(path, otherwise);
    const pull = (into, offset, length) => {
        try {
            return readSync(fd, into, offset, length, null);
        }
        catch (error) {
            throw unreadable(error, otherwise);
        }
    };
    let reads = 0;
    let open = true;
    return {
        read(into, offset, length) {
            const count = pull(into, offset, length);
            if (reads === (count === 0 ? 0 : 1))
                requireFile(fd, otherwise);
            if (reads === 0)
                begun?.(into, offset, count);
            reads += 1;
            return count;
        },
        close() {
            if (open)
                closeSync(fd);
            open = false;
        },
    };
}
function descriptorOf(path, otherwise) {
    try {
        return openSync(path, openFlags);
    }
    catch (error) {
        throw unreadable(error, otherwise);
    }
}
function requireFile(fd, otherwise) {
    if (!fstatSync(fd).isFile())
        throw new Unreadable(otherwise);
}
function unreadable(error, otherwise) {
    const reason = bytes_reasonOf(error);
    return new Unreadable(reason === 'not-a-file' ? otherwise : reason, { cause: error });
}
const reasons = {
    ELOOP: 'symbolic-link',
    EMLINK: 'symbolic-link',
    ENOENT: 'vanished',
    ENOTDIR: 'vanished',
    EACCES: 'permission-denied',
    EPERM: 'permission-denied',
    ENXIO: 'not-a-file',
    EISDIR: 'not-a-file',
    EAGAIN: 'not-a-file',
};
function bytes_reasonOf(error) {
    const code = systemCode(error);
    return reasons[code] ?? 'io-error';
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/pack/object-id.js

const object_id_idLengths = { sha1: 20, sha256: 32 };
function objectId(format, type, content) {
    return (0,external_node_crypto_namespaceObject.createHash)(format).update(`${type} ${content.length}\0`).update(content).digest('hex');
}

;// CONCATENATED MODULE: ./lib/pack/pack-index.js




const mostEntries = 12_000_000;
const pack_index_packHeadLength = 12;
const headLength = 8;
const fanoutLength = 1024;
const idsStart = headLength + fanoutLength;
const pack_index_pieceLength = (/* unused pure expression or super */ null && (1 << 16));
function pack_index_indexFacts(read, size, pack) {
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
    const version = head.length === pack_index_packHeadLength ? head.readUInt32BE(4) : 0;
    return (head.toString('latin1', 0, 4) === 'PACK' &&
        (version === 2 || version === 3) &&
        head.readUInt32BE(8) === count);
}
const scratchLength = ({ format, count, indexSize }) => orderRoom(count) + indexSize - count * idLengths[format];
function pack_index_readPackIndex(facts, { ids, tables, memory }) {
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
    const bounds = { first: pack_index_packHeadLength, end: size - idLength, size };
    if (!inOffsetOrder(memory, { listed, bounds, room }, tables))
        return undefined;
    const placeOf = (entry) => entryIn(tables.places, entry);
    const index = { count, offsets: tables.offsets, crcs: tables.crcs, placeOf, ...idsIn(facts, placeOf) };
    return { index, room: crcs };
}
function reader({ format, read }) {
    const hash = createHash(format);
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

;// CONCATENATED MODULE: ./lib/pack/pack-file.js






function openPack(path, format) {
    const opened = [];
    const open = (suffix) => {
        const file = openSync(`${path}${suffix}`, 'r');
        opened.push(file);
        return file;
    };
    const close = () => {
        for (const file of opened.splice(0))
            closeSync(file);
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
    const { size } = fstatSync(pack);
    const idLength = idLengths[format];
    if (size < packHeadLength + idLength)
        return undefined;
    const piece = (length, position) => {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readerOf(pack)(bytes, 0, length, position));
    };
    const facts = { format, size, head: piece(packHeadLength, 0), trailer: piece(idLength, size - idLength) };
    return indexFacts(readerOf(index), fstatSync(index).size, facts);
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
            const count = (0,external_node_fs_namespaceObject.readSync)(file, into, at + filled, length - filled, position + filled);
            if (count === 0)
                break;
            filled += count;
        }
        return filled;
    };
}
const isMissing = (error) => reasonOf(error) === 'vanished';

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
            const address = addresses[place] ?? gathered_unreadable;
            if (address < to && address + (lengths[place] ?? 0) > from)
                addresses[place] = gathered_unreadable;
        }
    }
    return (entry) => {
        for (;;) {
            while (at < count && entries[at] !== entry)
                at++;
            if (at < count)
                break;
            if (!gather())
                return gathered_unreadable;
        }
        const address = addresses[at++] ?? gathered_unreadable;
        if (address !== apart)
            return address;
        const length = lengthOf(entry);
        if (length > long.end - long.start)
            return gathered_unreadable;
        return read(buffer, long.start, length, offsets[entry] ?? 0) === length ? long.start : gathered_unreadable;
    };
}
const gathered_unreadable = -1;
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

;// CONCATENATED MODULE: ./lib/scan/buckets.js
const bucketCount = 8;
const fragmentLength = 3;
const fragmentsTried = 8;
const byFrequency = ' etnrsoialcu"dp.\n,hfm:()g=0y1/;b*-{}xAv2STEw\'kC`I3D_46\\[]NF5RO8PB79|>Lj&?M\t!U<#qKG@+WHQzV$JYX^Z%~';
const frequency = Float64Array.from({ length: 256 }, (_, byte) => {
    const rank = byFrequency.indexOf(String.fromCharCode(byte));
    if (byte === 0)
        return 0.3;
    return rank < 0 ? 0.002 : 0.06 * 0.5 ** (rank / 14) + 0.004;
});
const empty = {
    nibbles: Array.from({ length: fragmentLength }, () => ({ low: 0, high: 0 })),
    literals: [],
};
function deal(literals, rounds = 0) {
    const buckets = Array.from({ length: bucketCount }, () => empty);
    const loose = [];
    for (const [literal, shape] of literals.entries()) {
        if (shape.place === undefined)
            loose.push({ literal, fragments: rarestFragments(shape) });
        else
            keepPlace(buckets, { literal, shape, place: shape.place });
    }
    loose.sort((a, b) => a.fragments.length - b.fragments.length);
    for (const one of loose)
        putCheapest(buckets, one);
    for (let round = 0; round < rounds; round++)
        for (const one of loose) {
            takeOut(buckets, one.literal);
            putCheapest(buckets, one);
        }
    return buckets;
}
function keepPlace(buckets, { literal, shape, place }) {
    const own = fragmentAt(shape, place.fragment);
    const into = place.bucket % bucketCount;
    buckets[into] = extended(buckets[into], { literal, fragment: place.fragment, own });
}
function extended(bucket = empty, { literal, fragment, own }) {
    return { nibbles: union(bucket.nibbles, own), literals: [...bucket.literals, { literal, fragment, own }] };
}
function putCheapest(buckets, { literal, fragments }) {
    let best = { into: 0, bucket: empty, cost: Infinity };
    for (const [into, bucket] of buckets.entries()) {
        const before = share(bucket.nibbles);
        for (const { fragment, own } of fragments) {
            const cost = share(union(bucket.nibbles, own)) - before;
            if (cost < best.cost)
                best = { into, cost, bucket: extended(bucket, { literal, fragment, own }) };
        }
    }
    buckets[best.into] = best.bucket;
}
function takeOut(buckets, literal) {
    const from = buckets.findIndex((bucket) => bucket.literals.some((one) => one.literal === literal));
    const rest = buckets[from]?.literals.filter((one) => one.literal !== literal) ?? [];
    buckets[from] = rest.reduce((bucket, one) => extended(bucket, one), empty);
}
function rarestFragments(shape) {
    const starts = Math.max(shape.bytes.length - fragmentLength, 0) + 1;
    return Array.from({ length: starts }, (_, fragment) => ({ fragment, own: fragmentAt(shape, fragment) }))
        .sort((a, b) => share(a.own) - share(b.own))
        .slice(0, fragmentsTried);
}
function fragmentAt({ bytes, mask }, fragment) {
    return [0, 1, 2].map((at) => nibblesOf(bytes[fragment + at] ?? 0, mask[fragment + at] ?? 0));
}
function nibblesOf(bits, mask) {
    return { low: setOf(bits & 15, mask & 15), high: setOf(bits >> 4, mask >> 4) };
}
function setOf(bits, mask) {
    let set = 0;
    for (let nibble = 0; nibble < 16; nibble++)
        if ((nibble & mask) === (bits & mask))
            set |= 1 << nibble;
    return set;
}
function union(a, b) {
    return a.map(({ low, high }, at) => ({ low: low | (b[at]?.low ?? 0), high: high | (b[at]?.high ?? 0) }));
}
function share(nibbles) {
    return nibbles.reduce((product, sets) => product * shareOfByte(sets), 1);
}
const known = new Map();
function shareOfByte({ low, high }) {
    const key = (low << 16) | high;
    const before = known.get(key);
    if (before !== undefined)
        return before;
    let sum = 0;
    for (let byte = 0; byte < 256; byte++)
        if ((low >> (byte & 15)) & (high >> (byte >> 4)) & 1)
            sum += frequency[byte] ?? 0;
    known.set(key, sum);
    return sum;
}

;// CONCATENATED MODULE: ./lib/scan/prefilter-tables.js

const [directoryAt, hashesAt, placesAt] = [128, 256, 256 + 65536 / 8];
const entriesAt = placesAt + (1024 + 64 + 4) * 4;
const entryLength = 24;
const pairLength = 8;
const roomForPairs = 4096;
function prefilter_tables_layOut(literals, at = 0) {
    const tables = prefilter_tables_aligned(at, 64);
    const texts = tables + entriesAt + literals.length * entryLength;
    const out = prefilter_tables_aligned(texts + 2 * literals.reduce((sum, { bytes }) => sum + bytes.length, 0), pairLength);
    const full = out + roomForPairs * pairLength;
    return { tables, texts, out, full, end: full + (literals.length + 1) * pairLength };
}
function prefilter_tables_aligned(address, to) {
    return Math.ceil(address / to) * to;
}
function writeTables(buffer, { literals, layout }) {
    const { tables } = layout;
    let entry = tables + entriesAt;
    let text = layout.texts;
    for (const [number, bucket] of deal(literals).entries()) {
        writeNibbles(buffer.subarray(tables), number, bucket);
        buffer.writeInt32LE(entry, tables + directoryAt + number * 8);
        for (const { literal, fragment } of bucket.literals) {
            const shape = literals[literal];
            if (!shape)
                continue;
            writeHashes(buffer.subarray(tables + hashesAt), shape, fragment);
            writeEntry(buffer.subarray(entry, entry + entryLength), { ...shape, literal, fragment, text });
            buffer.set(shape.bytes.map((byte, at) => byte & (shape.mask[at] ?? 0)), text);
            buffer.set(shape.mask, text + shape.bytes.length);
            text += 2 * shape.bytes.length;
            entry += entryLength;
        }
        buffer.writeInt32LE(entry, tables + directoryAt + number * 8 + 4);
    }
}
function writeNibbles(buffer, number, { nibbles }) {
    for (const [at, { low, high }] of nibbles.entries())
        for (let nibble = 0; nibble < 16; nibble++) {
            const row = at * 32 + nibble;
            buffer[row] = (buffer[row] ?? 0) | (((low >> nibble) & 1) << number);
            buffer[row + 16] = (buffer[row + 16] ?? 0) | (((high >> nibble) & 1) << number);
        }
}
function writeHashes(hashes, { bytes, mask }, fragment) {
    const [first, second, third] = [0, 1, 2].map((at) => allBytes(bytes[fragment + at] ?? 0, mask[fragment + at] ?? 0));
    for (const a of first ?? [])
        for (const b of second ?? [])
            for (const c of third ?? []) {
                const hash = Math.imul(a | (b << 8) | (c << 16), 0x9e3779b1) >>> 16;
                hashes[hash >> 3] = (hashes[hash >> 3] ?? 0) | (1 << (hash & 7));
            }
}
function allBytes(bits, mask) {
    const free = ~mask & 0xff;
    const all = [];
    for (let chosen = free;; chosen = (chosen - 1) & free) {
        all.push((bits & mask) | chosen);
        if (chosen === 0)
            return all;
    }
}
function writeEntry(into, { bytes, mask, literal, fragment, text }) {
    for (let at = 0; at < 4; at++) {
        into[at] = (bytes[fragment + at] ?? 0) & (mask[fragment + at] ?? 0);
        into[at + 4] = mask[fragment + at] ?? 0;
    }
    for (const [at, value] of [text, bytes.length, fragment, literal].entries())
        into.writeInt32LE(value, 8 + at * 4);
}

;// CONCATENATED MODULE: ./lib/scan/prefilter.wasm.js
const prefilterWasm = 'AGFzbQEAAAABHARgA39/fwF/YAV/f39/fwF/YAF/AX9gAn9/AX8CKQIJcHJlZmlsdGVyBm1lbW9yeQIAAQlwcmVmaWx0ZXIGdGFibGVzA38AAwYFAAECAQMGBgF/AUEACwcXAwRuZXh0AwEEc2NhbgADBWxpbmVzAAQK9gsFRAEBfyABIAJqIQMDQCABIANPBEBBAQ8LIAAtAAAgASACai0AAHEgAS0AAEcEQEEADwsgAEEBaiEAIAFBAWohAQwACwALlQEBBH8gACgCACEFIwAgAUEDdGohASABKAKAASEGIAEoAoQBIQcCQANAIAYgB08NASAFIAYoAgRxIAYoAgBGBEAgACAGKAIQayEIIAggAk4gCCAGKAIMaiADTXEEQCAIIAYoAgggBigCDBAABEAgBCAINgIAIAQgBigCFDYCBCAEQQhqIQQLCwsgBkEYaiEGDAALCyAEC30BAX9B/wEhASABIwAgAEEPcWotAAAjACAAQQR2QQ9xai0AEHFxIQEgAEEIdiEAIAEjACAAQQ9xai0AICMAIABBBHZBD3FqLQAwcXEhASAAQQh2IQAgASMAIABBD3FqLQBAIwAgAEEEdkEPcWotAFBxcSEBIABBCHYhACABC8IIBAF/AX4IfxJ7QQ/9DyEQIwD9AAQAIRcjAP0ABBAhGCMA/QAEICEZIwD9AAQwIRojAP0ABEAhGyMA/QAEUCEcIwBBgMIAaiEKIAohCyAKQYAgaiENAkADQCAC/QAEACEPIA8gEP1OIREgD0EE/Y0BIBD9TiESIBcgEf0OIBggEv0O/U4hEyAZIBH9DiAaIBL9Dv1OIRQgGyAR/Q4gHCAS/Q79TiAVIBP9DQ4PEBESExQVFhcYGRobHB0gFiAU/Q0PEBESExQVFhcYGRobHB0e/U79TiEdIBMhFSAUIRYgAv0ABBAhDyAPIBD9TiERIA9BBP2NASAQ/U4hEiAXIBH9DiAYIBL9Dv1OIRMgGSAR/Q4gGiAS/Q79TiEUIBsgEf0OIBwgEv0O/U4gFSAT/Q0ODxAREhMUFRYXGBkaGxwdIBYgFP0NDxAREhMUFRYXGBkaGxwdHv1O/U4hHiATIRUgFCEWIAL9AAQgIQ8gDyAQ/U4hESAPQQT9jQEgEP1OIRIgFyAR/Q4gGCAS/Q79TiETIBkgEf0OIBogEv0O/U4hFCAbIBH9DiAcIBL9Dv1OIBUgE/0NDg8QERITFBUWFxgZGhscHSAWIBT9DQ8QERITFBUWFxgZGhscHR79Tv1OIR8gEyEVIBQhFiAC/QAEMCEPIA8gEP1OIREgD0EE/Y0BIBD9TiESIBcgEf0OIBggEv0O/U4hEyAZIBH9DiAaIBL9Dv1OIRQgGyAR/Q4gHCAS/Q79TiAVIBP9DQ4PEBESExQVFhcYGRobHB0gFiAU/Q0PEBESExQVFhcYGRobHB0e/U79TiEgIBMhFSAUIRYgHSAe/VAgHyAg/VD9UP1TBEBCACEGIAYgHf0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQgCGhCEGIAYgHv0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQhCGhCEGIAYgH/0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQiCGhCEGIAYgIP0MAAAAAAAAAAAAAAAAAAAAAP0k/WStQjCGhCEGIAsgBnunQQJ0aiEMA0AgCyACIAZ6p2o2AgAgBiAGQgF9gyEGIAsgAiAGeqdqNgIEIAYgBkIBfYMhBiALIAIgBnqnajYCCCAGIAZCAX2DIQYgCyACIAZ6p2o2AgwgBiAGQgF9gyEGIAtBEGohCyALIAxJDQALIAwhCwsgAkHAAGohAiACIAFBAmpJIAsgDUlxDQAgCiEOAkADQCAOIAtPDQEgDigCAEECayEFIA5BBGohDiAFKAIAQf///wdxIQkgCUGx893xeWxBEHYhCEEBIwAgCEEDdmotAIACIAhBB3F2cUUNACAFIAFPDQMgAyAESwRAIAUkASADDwsgCRACIQcDQCAFIAdoIAAgASADEAEhAyAHIAdBAWtxIQcgBw0ACwwACwsgCiELIAIgAUECakkNAAsLIAEkASADC1YBAX8CQANAIABBEGogAUsNASACIAD9AAQAQQr9D/0j/WRpaiECIABBEGohAAwACwsCQANAIAAgAU8NASACIAAtAABBCkZqIQIgAEEBaiEADAALCyACCw==';

;// CONCATENATED MODULE: ./lib/scan/prefilter.js


const interest = { none: 0, credential: 1, context: 2 };
const chunkOverlap = 4096;
const chunkLength = (/* unused pure expression or super */ null && (1 << 20));
const mostLooks = 1024;
const readBeyond = 128;
const pageSize = 65536;
function createPrefilter(literals, capacity = chunkLength + chunkOverlap) {
    const layout = layOut(literals);
    const room = roomBehind(layout, capacity);
    return { ...createMatcher(literals, { memory: room.memory, at: 0 }), ...room };
}
function readyPrefilter(ready) {
    const room = roomBehind(ready.layout, chunkLength + chunkOverlap);
    return { ...readyMatcher(ready, room.memory), ...room };
}
function readyMatcher({ layout, bytes, literals }, memory) {
    Buffer.from(memory.buffer).set(bytes);
    return matcherOver(memory, layout, literals);
}
function roomBehind({ end }, capacity) {
    const base = aligned(end, pageSize);
    const memory = new WebAssembly.Memory({ initial: Math.ceil((base + capacity + readBeyond) / pageSize) });
    return { memory, buffer: Buffer.from(memory.buffer), base, capacity };
}
function createMatcher(literals, { memory, at }) {
    const layout = prefilter_tables_layOut(literals, at);
    writeTables(Buffer.from(memory.buffer), { literals, layout });
    return matcherOver(memory, layout, () => literals);
}
let prefilter_module;
function matcherOver(memory, layout, literalsOf) {
    const buffer = Buffer.from(memory.buffer);
    prefilter_module ??= new WebAssembly.Module(Buffer.from(prefilterWasm, 'base64'));
    const matcher = new WebAssembly.Instance(prefilter_module, { prefilter: { memory, tables: layout.tables } }).exports;
    const out = new Int32Array(memory.buffer, layout.out);
    let every;
    const fill = (start, end, from) => matcher.scan(start, end, from, layout.out, layout.full);
    function visitEach({ start, end }, filled, visit) {
        for (let to = filled;; to = fill(start, end, matcher.next.value)) {
            const pairs = (to - layout.out) / 4;
            for (let at = 0; at < pairs; at += 2)
                if (!visit(out[at] ?? 0, out[at + 1] ?? 0))
                    return;
            if (to <= layout.full)
                return;
        }
    }
    return {
        end: layout.end,
        occurrences(start, length) {
            const literals = literalsOf();
            const found = [];
            const end = start + length;
            visitEach({ bytes: buffer, start, end }, fill(start, end, start), (offset, literal) => {
                found.push(offset * literals.length + literal);
                return true;
            });
            return unpacked(found, literals);
        },
        lines: (start, length) => matcher.lines(start, start + length),
        holdsAny(start, length) {
            return matcher.scan(start, start + length, start, layout.out, layout.out) !== layout.out;
        },
        interests(start, length) {
            const end = start + length;
            const filled = fill(start, end, start);
            if (filled === layout.out)
                return interest.none;
            const range = { bytes: buffer, start, end };
            let found = interest.none;
            let looks = 0;
            visitEach(range, filled, (offset, number) => {
                const literal = literalsOf().at(number);
                if (literal === undefined || found & interest[literal.kind])
                    return true;
                const { confirm, bytes, kind } = literal;
                if (!confirm || ++looks > mostLooks || confirm(range, offset, bytes.length))
                    found |= interest[kind];
                return found === interest.none || found !== (every ??= everyKind(literalsOf()));
            });
            return found;
        },
    };
}
function* unpacked(found, literals) {
    for (const packed of Float64Array.from(found).sort()) {
        const literal = literals.at(packed % literals.length);
        if (literal)
            yield { offset: Math.floor(packed / literals.length), literal };
    }
}
function everyKind(literals) {
    let kinds = interest.none;
    for (let number = 0; number < literals.length; number++)
        kinds |= interest[literals.at(number)?.kind ?? 'none'];
    return kinds;
}

;// CONCATENATED MODULE: ./lib/scan/tables.generated.js
const tablesLayout = { tables: 0, texts: 18936, out: 22808, full: 55576, end: 57624 };
const tables = 'ATc1MIDAC81zZIQJYQQBIAAAQcvd/ztFAAAAAAAAAAAJfCoJbkiFNCegFRMwBiQECABA2b/1v8gAAAAAAAAAABo2QwKO98e3v7vu+qqq7quoAALT1u/QjgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQMgAA2DYAANg2AAAgOgAAIDoAAAA/AAAAPwAAuEEAALhBAAA4QwAAOEMAAHhFAAB4RQAASEgAAEhIAAD4SQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAEAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAgAAQAAAAAAAAAAABAACBAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAAAAAICAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAQAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAABAAAAAAAACAAAAAAAAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAECAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAAAAgAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAIAAAAAQAAAAAAAAAAAAggAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAgACAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAAEAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAhAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAIQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAQAgAAAAQAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAIAABAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAgAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAAAIAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAEAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAQAAAAAgAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABCQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAIAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAABAAAAAQAAIAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAACAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAEAABAAAAAAAAAAAAAAAAIAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAgAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAEAAAAAAAAAAAACAAAAAAAIABAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAABAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAIAAAACAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAQAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAABAAAAAAIAAAAAAAAAAAAAAAAAAAAQAAAAAAAAgAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAAAAAAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAIAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBAAAAQAAAAQAAAAAAAAAAIAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAIAAAAAAgAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAgAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAgAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAABAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAEAAAAAAAAAAAAAACAAAAAAAAAAAABAAAAAAAgAAAAAAAABAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAgAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAgAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAABAAAAEAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAQAAAAAAAAAAAAABAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAQAAQAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAgAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAQAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAACAAAQAEAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAQAAAAAAAAAAAQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAgAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAABAAAAACAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAgAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAACAAAAAAAAAABAAAAAAAAAAAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAEAACAAAAAAAAAAAAAAAAQAAEAEAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAEAAAAAAAAAAAAAAACAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAACAAAAAEAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYWtfAP///wD4SQAAAwAAAAAAAAAAAAAAImtfAP///wD+SQAAAwAAAAAAAAAEAAAAJ2tfAP///wAESgAAAwAAAAAAAAAGAAAAYGtfAP///wAKSgAAAwAAAAAAAAAIAAAAMDA1Rv///98QSgAABQAAAAEAAAAJAAAAMDA1Rv///98aSgAABQAAAAEAAAAKAAAAMDAyNf////8kSgAABwAAAAEAAAAPAAAAMTM3AP///wAySgAABAAAAAEAAAAVAAAAQjtfAN///wA6SgAABAAAAAEAAAAYAAAANztfAP///wBCSgAABQAAAAIAAAAZAAAAMUtfAP/f/wBMSgAABAAAAAEAAAAbAAAAO0tfAP/f/wBUSgAABQAAAAIAAAAdAAAAO0tfAP/f/wBeSgAABQAAAAIAAAAeAAAAMUtfAP/f/wBoSgAABgAAAAMAAAAfAAAAclgyAP///wB0SgAAAwAAAAAAAAAqAAAAQUY4Qf////96SgAABAAAAAAAAAAxAAAAVjNSbf////+CSgAABAAAAAAAAABCAAAAVjNSAP///wCKSgAABAAAAAEAAABHAAAAbkpZZf////+SSgAABAAAAAAAAABIAAAAbkpZAP///wCaSgAABAAAAAEAAABNAAAAbGg2AP///wCiSgAABAAAAAEAAABTAAAAbkpZTf////+qSgAABAAAAAAAAABZAAAAMEZZZP////+ySgAABAAAAAAAAAB7AAAAUWpWR/////+6SgAACAAAAAQAAACTAAAAMDY2AP///wDKSgAAGAAAABUAAACyAAAAMDA3Mv/////6SgAAGAAAAAgAAAC1AAAAMDMyAP///wAqSwAAGAAAABUAAAC4AAAAWDY4XN////9aSwAAEAAAAAEAAAC6AAAAMDY4XP////96SwAAGAAAAAMAAAC7AAAAWDY4XN////+qSwAAEAAAAAEAAAC9AAAAMDY4XP/////KSwAAGAAAAAMAAAC+AAAAMDA1Rv///9/6SwAACgAAAAYAAADAAAAAODMyAP///wAOTAAACAAAAAUAAADDAAAANjg2Mf////8eTAAACAAAAAAAAADEAAAANjg2Mf////8uTAAACAAAAAAAAADFAAAAMjM1Nv////8+TAAADAAAAAcAAADGAAAAMjM1NP////9WTAAADAAAAAcAAADHAAAAMDM1Nv////9uTAAACgAAAAUAAADIAAAAMDM1NP////+CTAAACgAAAAUAAADJAAAAODM1Nv////+WTAAACAAAAAMAAADKAAAAODM1NP////+mTAAACAAAAAMAAADLAAAAWDM1XN////+2TAAAGAAAABEAAADPAAAAMDM1XP/////mTAAAJAAAABsAAADQAAAAQjo1Rt///98uTQAABQAAAAEAAADRAAAAbGMyeP////84TQAACwAAAAQAAADnAAAAMFpVAP///wBOTQAADAAAAAkAAADoAAAAeEZVMP////9mTQAACwAAAAMAAADqAAAAbGMyeP////98TQAACwAAAAQAAADsAAAANjY3NP////+STQAAEgAAAA4AAAD7AAAANjY3NP////+2TQAAEgAAAA4AAAD9AAAANjY3NP/////aTQAAEgAAAA4AAAD+AAAAYWsiAP///wD+TQAAAwAAAAAAAAADAAAAYWsnAP///wAETgAAAwAAAAAAAAAFAAAANkJfAP/f/wAKTgAAAwAAAAAAAAAWAAAANkJ9X//f//8QTgAABAAAAAAAAAAXAAAAUUJyAP///wAYTgAABAAAAAEAAAAyAAAAVmQwWv////8gTgAABAAAAAAAAAA3AAAAVmRcAP///wAoTgAABAAAAAEAAAA7AAAAVmQwAP///wAwTgAABAAAAAEAAAA8AAAAWGRHAP///wA4TgAAAwAAAAAAAAA9AAAAWGRcAP///wA+TgAABAAAAAEAAABBAAAAaE1UAP///wBGTgAAAwAAAAAAAABjAAAAaGhcAP///wBMTgAAAwAAAAAAAABlAAAAaGhNCP////hSTgAABAAAAAAAAABmAAAAaE1cAP///wBaTgAABAAAAAEAAABnAAAAVkJZWP////9iTgAABAAAAAAAAAB4AAAAUW1aQv////9qTgAABAAAAAAAAAB5AAAAaEJSM/////9yTgAABAAAAAAAAAB+AAAAVmgzAP///wB6TgAABAAAAAEAAAB/AAAAUUJYQf////+CTgAACgAAAAEAAACBAAAAMU1EQf////+WTgAABgAAAAAAAACYAAAAMU1EQf////+iTgAABgAAAAAAAACbAAAANkI1Rv/f/9+uTgAABgAAAAIAAAC/AAAANkIgNf/f8P+6TgAABQAAAAAAAADTAAAANkIgAP/f8ADETgAABgAAAAAAAADVAAAANkIgAP/f8ADQTgAABwAAAAAAAADXAAAANkIgAP/f8ADeTgAACAAAAAAAAADZAAAANkIgAP/f8ADuTgAACQAAAAAAAADbAAAANkIgAP/f8AAATwAACgAAAAAAAADdAAAAaGJHVv////8UTwAACwAAAAEAAADmAAAAaGJHVv////8qTwAACwAAAAEAAADuAAAAUUJ6Qf////9ATwAAGAAAAAkAAADwAAAAUUJUQf////9wTwAAGAAAAAkAAADzAAAAUUJNQf////+gTwAAFwAAAAMAAAD0AAAAUUJ6Qf/////OTwAAGAAAAAkAAAD2AAAAUUJ6Qf/////+TwAAGAAAAAkAAAD4AAAAWVd0CP////guUAAABAAAAAAAAAAjAAAAWVd0XP////82UAAABAAAAAAAAAAkAAAAclh6AP///wA+UAAAAwAAAAAAAAAlAAAAQmZBAP///wBEUAAABAAAAAEAAAAzAAAAQWF3AP///wBMUAAABAAAAAEAAAA0AAAAQVh3AP///wBUUAAABAAAAAEAAAA1AAAAUm5KCP////hcUAAABAAAAAAAAABLAAAAUm5KXP////9kUAAABAAAAAAAAABMAAAAeVdIAP///wBsUAAAAwAAAAAAAABOAAAAeVdEAP///wByUAAAAwAAAAAAAABaAAAAWVRFNP////94UAAABAAAAAAAAABoAAAAWVRFAP///wCAUAAABAAAAAEAAABtAAAAWVRFNf////+IUAAABAAAAAAAAABuAAAAR09FAP///wCQUAAABAAAAAEAAABvAAAAV1ZGQ/////+YUAAABAAAAAAAAABwAAAASm1RAP///wCgUAAABAAAAAEAAAB1AAAAUVdGAP///wCoUAAABAAAAAEAAAB6AAAAQldIAP///wCwUAAABAAAAAEAAAB9AAAAQVZ3Qv////+4UAAACgAAAAEAAACCAAAAWkFGY//////MUAAACgAAAAAAAACDAAAAeUFGZ//////gUAAACgAAAAMAAACEAAAAWUFIb//////0UAAACgAAAAUAAACFAAAAR0FISf////8IUQAACgAAAAAAAACGAAAAeUFGZ/////8cUQAACgAAAAMAAACHAAAAWUFESf////8wUQAACgAAAAUAAACIAAAAR0FISf////9EUQAACgAAAAAAAACJAAAAQU9BAP///wBYUQAACgAAAAcAAACKAAAAWVFBeP////9sUQAACgAAAAIAAACLAAAAQU1RQf////+AUQAACgAAAAQAAACMAAAAQU9RAP///wCUUQAACgAAAAcAAACNAAAAWVFBeP////+oUQAACgAAAAIAAACOAAAAQU1RQf////+8UQAACgAAAAQAAACPAAAAWWpWbf/////QUQAACAAAAAQAAACQAAAATVRaaf/////gUQAABwAAAAEAAACSAAAATVRaQ//////uUQAABwAAAAEAAACVAAAAd05XAP///wD8UQAABgAAAAMAAACWAAAATURWbf////8IUgAABgAAAAIAAACXAAAAd05VAP///wAUUgAABgAAAAMAAACZAAAATURWR/////8gUgAABgAAAAIAAACaAAAASlRWbf////8sUgAABAAAAAAAAACiAAAASlRWR/////80UgAABAAAAAAAAACpAAAAWlhOc/////88UgAADAAAAAQAAADlAAAAQlRFVv////9UUgAACwAAAAEAAADpAAAAWlhOc/////9qUgAADAAAAAQAAADrAAAAWlhOTf////+CUgAADAAAAAQAAADtAAAAWVd4bP////+aUgAACwAAAAEAAADvAAAAQUdVQf////+wUgAAFwAAAAYAAADxAAAAekFHRf/////eUgAAFwAAAAAAAADyAAAAWUFWQf////8MUwAAFwAAABMAAAD1AAAAQUdFQf////86UwAAFwAAAAEAAAD3AAAAQUdVQf////9oUwAAFwAAAAYAAAD5AAAAQUdFQf////+WUwAAFwAAAAEAAAD6AAAAawBfAP///wDEUwAABQAAAAIAAAABAAAAawAAAP/////OUwAACQAAAAQAAAACAAAANjF9S////9/gUwAABQAAAAAAAAAcAAAARnIIAP//+ADqUwAAAwAAAAAAAAAmAAAARnJcAP///wDwUwAAAwAAAAAAAAAnAAAARnJYCP////j2UwAABAAAAAAAAAAoAAAARnJYXP/////+UwAABAAAAAAAAAApAAAAVmQIAP//+AAGVAAABAAAAAEAAAA6AAAAVjMIAP//+AAOVAAABAAAAAEAAABFAAAAVjNcAP///wAWVAAABAAAAAEAAABGAAAAR2MIAP//+AAeVAAAAwAAAAAAAABUAAAAR2NcAP///wAkVAAAAwAAAAAAAABVAAAAR0V4T/////8qVAAABAAAAAAAAABdAAAAR0UIAP//+AAyVAAABAAAAAEAAABgAAAAR0VcAP///wA6VAAABAAAAAEAAABhAAAAR0V4AP///wBCVAAABAAAAAEAAABiAAAAZzFaAP///wBKVAAABQAAAAIAAACcAAAANzRcWP///99UVAAAEAAAAAoAAACxAAAANzJcWP///990VAAAEAAAAAYAAAC0AAAANzJcWP///9+UVAAAEAAAAAYAAAC3AAAANkIINf/f+P+0VAAABQAAAAAAAADSAAAANkIIAP/f+AC+VAAABgAAAAAAAADUAAAANkIIAP/f+ADKVAAABwAAAAAAAADWAAAANkIIAP/f+ADYVAAACAAAAAAAAADYAAAANkIIAP/f+ADoVAAACQAAAAAAAADaAAAANkIIAP/f+AD6VAAACgAAAAAAAADcAAAARgBUAN//3wAOVQAAEQAAAA4AAADiAAAARgAAAN////8wVQAAIQAAABwAAADjAAAARgBUAN//3wByVQAAEwAAABAAAADkAAAAYWtgAP///wCYVQAAAwAAAAAAAAAHAAAAYTE4AP///wCeVQAAAwAAAAAAAAArAAAAaGExCP////ikVQAABAAAAAAAAAAuAAAAaGExXP////+sVQAABAAAAAAAAAAvAAAAYTE5AP///wC0VQAAAwAAAAAAAAAwAAAAaEFHc/////+6VQAABAAAAAAAAAA2AAAAY2xoAP///wDCVQAABAAAAAEAAABYAAAAY2xnef/////KVQAABAAAAAAAAABbAAAAY2xnAP///wDSVQAABAAAAAEAAABcAAAAUmpoQv/////aVQAABAAAAAAAAABxAAAAQ1prAP///wDiVQAABAAAAAEAAAB3AAAASGcxUv/////qVQAABQAAAAEAAACfAAAAQUxFU9/f39/0VQAACQAAAAEAAADeAAAAQUxFU9/f398GVgAACgAAAAEAAADfAAAAQUxFU9/f398aVgAACwAAAAEAAADgAAAAQUxFU9/f398wVgAADAAAAAEAAADhAAAAWVcIAP//+ABIVgAAAwAAAAAAAAAhAAAAWVdcAP///wBOVgAAAwAAAAAAAAAiAAAAaGEIAP//+ABUVgAAAwAAAAAAAAAsAAAAaGFcAP///wBaVgAAAwAAAAAAAAAtAAAAbFgIAP//+ABgVgAAAwAAAAAAAAA+AAAAbFhcAP///wBmVgAAAwAAAAAAAAA/AAAAWGQIAP//+ABsVgAABAAAAAEAAABAAAAAUm4IAP//+AB0VgAAAwAAAAAAAABJAAAAUm5cAP///wB6VgAAAwAAAAAAAABKAAAAY2wIAP//+ACAVgAABAAAAAEAAABWAAAAY2xcAP///wCIVgAABAAAAAEAAABXAAAAYUcIAP//+ACQVgAAAwAAAAAAAABeAAAAYUdcAP///wCWVgAAAwAAAAAAAABfAAAAaGgIAP//+ACcVgAAAwAAAAAAAABkAAAAb1kIAP//+ACiVgAAAwAAAAAAAABpAAAAb1lcAP///wCoVgAAAwAAAAAAAABqAAAAWVQIAP//+ACuVgAABAAAAAEAAABrAAAAWVRcAP///wC2VgAABAAAAAEAAABsAAAAbFJRbv////++VgAABAAAAAAAAAByAAAAb1FVZP/////GVgAABAAAAAAAAACAAAAAbE5XWf/////OVgAABAAAAAAAAACnAAAAbE5XWv/////WVgAABAAAAAAAAACoAAAAbE5VWf/////eVgAABAAAAAAAAACuAAAAbE5VWv/////mVgAABAAAAAAAAACvAAAAWDVGAN//3wDuVgAABAAAAAEAAAALAAAAJTVGAP//3wD2VgAAAwAAAAAAAAAMAAAANTVGAP//3wD8VgAABQAAAAIAAAANAAAANTVGAP//3wAGVwAABgAAAAMAAAAOAAAAWDVGAN//3wASVwAABQAAAAIAAAAQAAAAOTU7AP///wAcVwAABAAAAAEAAAATAAAAOTU7AP///wAkVwAABAAAAAEAAAAUAAAAXDE1M/////8sVwAABQAAAAAAAAAaAAAAV3RmAP///wA2VwAAAwAAAAAAAAAgAAAAVVVKAP///wA8VwAABAAAAAEAAAB0AAAASTFaAP///wBEVwAABwAAAAQAAACRAAAASTFSAP///wBSVwAABwAAAAQAAACUAAAAeDROV/////9gVwAABAAAAAAAAACdAAAAeDROVf////9oVwAABAAAAAAAAACgAAAAVTFaav////9wVwAABAAAAAAAAACjAAAAVTFabf////94VwAABAAAAAAAAACkAAAAVTFaaf////+AVwAABAAAAAAAAAClAAAAVTFabP////+IVwAABAAAAAAAAACmAAAAVTFSav////+QVwAABAAAAAAAAACqAAAAVTFSbf////+YVwAABAAAAAAAAACrAAAAVTFSaf////+gVwAABAAAAAAAAACsAAAAVTFSbP////+oVwAABAAAAAAAAACtAAAAOSU1N/////+wVwAADAAAAAIAAACwAAAAJTQ2Jf/////IVwAADAAAAAAAAACzAAAAJTQ2Jf/////gVwAADAAAAAAAAAC2AAAAOCU2Mf/////4VwAADAAAAAIAAAC5AAAAOCU2Mf////8QWAAADAAAAAIAAAC8AAAANzQ2Nv////8oWAAACAAAAAQAAADBAAAANTQ2AP///wA4WAAABgAAAAMAAADNAAAANSU2Nv////9EWAAAEgAAAA4AAADOAAAANUZ9AP/f/wBoWAAAAwAAAAAAAAARAAAANUY7AP/f/wBuWAAAAwAAAAAAAAASAAAAV1YIAP//+AB0WAAAAwAAAAAAAAA4AAAAV1ZcAP///wB6WAAAAwAAAAAAAAA5AAAAWlYIAP//+ACAWAAAAwAAAAAAAABDAAAAWlZcAP///wCGWAAAAwAAAAAAAABEAAAAWnkIAP//+ACMWAAAAwAAAAAAAABPAAAAWnlcAP///wCSWAAAAwAAAAAAAABQAAAAWnlXCP////iYWAAABAAAAAAAAABRAAAAWnlXXP////+gWAAABAAAAAAAAABSAAAAVVk0Uf////+oWAAABAAAAAAAAABzAAAAVUZoAP///wCwWAAABAAAAAEAAAB2AAAARUZIAP///wC4WAAABAAAAAEAAAB8AAAARFZtAP///wDAWAAABQAAAAIAAACeAAAARFZHAP///wDKWAAABQAAAAIAAAChAAAANDY3Mv/////UWAAACAAAAAAAAADCAAAANTY2AP///wDkWAAABgAAAAMAAADMAAAANDY1NP/////wWAAAEgAAAA4AAAD8AAAAYWtf////Imtf////J2tf////YGtf////VTAwNUbf////3zAwMDVG/////99VMDAyNTVG3///////31wxMzf/////NkI7X//f//8xMDc7X///////NjFLX///3/82MTtLX////9//OTc7S1/////f/1wxNDFLX//////f/3JYMv///0FGOEH/////VjNSbf////9aVjNS/////25KWWX/////Um5KWf////9jbGg2/////25KWU3/////MEZZZP////9OakUyUWpWR///////////XFUwMDU5XFUwMDU3XFUwMDc0XFUwMDY2/9///////9///////9///////9//////XFUwMDQ2XFUwMDcyXFUwMDU4XFUwMDdB/9///////9///////9///////9/////fXFUwMDQ2XFUwMDcyXFUwMDU4XFUwMDMy/9///////9///////9///////9//////XFg2OFxYNjFcWDMxXFgzOP/f////3////9/////f//9cVTAwNjhcVTAwNjFcVTAwMzFcVTAwMzj/3///////3///////3///////3/////9cWDY4XFg2MVxYMzFcWDM5/9/////f////3////9///1xVMDA2OFxVMDA2MVxVMDAzMVxVMDAzOf/f///////f///////f///////f/////zYxMDA2QjAwNUb//////9/////fNDY3MjU4MzL//////////zY4NjEzMTM4//////////82ODYxMzEzOf//////////MzYzMTM2NjIzNTY2////////////////MzYzMTM2NDIzNTQ2////////////////NzUzMDMwMzU2Nv////////////83NTMwMzAzNTQ2/////////////zVDNzgzNTY2/9////////81Qzc4MzU0Nv/f////////XFgzNlxYMzFcWDM2XFg2MlxYMzVcWDY2/9/////f////3////9/////f////3///XFUwMDM2XFUwMDMxXFUwMDM2XFUwMDYyXFUwMDM1XFUwMDY2/9///////9///////9///////9///////9///////9//////NkI6NUb/3///33pZV3hsYzJ4dlpu//////////////9VMEZNUlZOTVQwWlX///////////////9UUVV4RlUweFBSbP//////////////VFlXeGxjMnh2Wm7//////////////zczNjE2QzY1NzM2QzZGNjY3NP//////3///////3//f/////zUzNjE2QzY1NzM2QzZGNjY3NP//////3///////3//f/////zUzNjE2QzY1NzM0QzZGNjY3NP//////3///////3//f/////2FrIv///2FrJ////zZCX//f/zZCfV//3///WVFCcv////9WZDBa/////1dWZFz/////V1ZkMP////9YZEf///9sWGRc/////2hNVP///2hoXP///2hoTQj////4aGhNXP////9WQllY/////1FtWkL/////aEJSM/////9RVmgz/////1dRQlhBSFFBWmf/////////////MU1EQTFa////////MU1EQTFS////////NjE2QjVG////3//fNkIgNUb/3/D/3zZCIAA1Rv/f8AD/3zZCIAAANUb/3/AAAP/fNkIgAAAANUb/3/AAAAD/3zZCIAAAAAA1Rv/f8AAAAAD/3zZCIAAAAAAANUb/3/AAAAAAAP/fTmhiR1Z6Ykc5bWT//////////////05oYkdWelRHOW1k//////////////9jd0JoQUd3QVpRQnpBR3dBYndCbUFIUUH///////////////////////////////9Vd0JCQUV3QVJRQlRBRXdBVHdCR0FGUUH///////////////////////////////9NQVFRQk1BRVVBVXdCTUFFOEFSZ0JVQf//////////////////////////////VXdCaEFHd0FaUUJ6QUd3QWJ3Qm1BSFFB////////////////////////////////VXdCaEFHd0FaUUJ6QUV3QWJ3Qm1BSFFB////////////////////////////////WVd0CP////hZV3Rc/////3JYev///3dCZkH/////RUFhd/////9zQVh3/////1JuSgj////4Um5KXP////95V0j///95V0T///9ZVEU0/////29ZVEX/////WVRFNf////9GR09F/////1dWRkP/////MEptUf////9GUVdG/////05CV0j/////a0FWd0IwQUdZQf////////////9aQUZjQWRBQm1B/////////////1JnQnlBRmdBZWf/////////////WUFjZ0JZQUhvQf////////////9HQUhJQVdBQjZB/////////////1JnQnlBRmdBTWf/////////////WUFjZ0JZQURJQf////////////9HQUhJQVdBQXlB/////////////2FBQmhBREVBT0H/////////////Z0FZUUF4QURnQf////////////9vQUdFQU1RQTRB/////////////2FBQmhBREVBT1H/////////////Z0FZUUF4QURrQf////////////9vQUdFQU1RQTVB/////////////05qRTJZalZt//////////8yTVRaaU5X/////////zJNVFpDTlX/////////ZFRBd05X////////VXdNRFZt////////ZFRBd05V////////VXdNRFZH////////SlRWbf////9KVFZH/////2MyRnNaWE5zYjJaMP///////////////05CVEVWVFRFOUdW//////////////9VMkZzWlhOc2IyWjD///////////////9VMkZzWlhOTWIyWjD///////////////9UWVd4bGMweHZabv//////////////TUFZUUJzQUdVQWN3QnNBRzhBWmdCMEH//////////////////////////////3pBR0VBYkFCbEFITUFiQUJ2QUdZQWRB//////////////////////////////9UQUVFQVRBQkZBRk1BVEFCUEFFWUFWQf//////////////////////////////VEFHRUFiQUJsQUhNQWJBQnZBR1lBZEH//////////////////////////////01BWVFCc0FHVUFjd0JNQUc4QVpnQjBB//////////////////////////////9UQUdFQWJBQmxBSE1BVEFCdkFHWUFkQf//////////////////////////////YQBrAF///////2EAAABrAAAAX////////////zYxfUtf////3/9Gcgj///hGclz///9GclgI////+EZyWFz/////V1ZkCP////haVjMI////+FpWM1z/////R2MI///4R2Nc////R0V4T/////9hR0UI////+GFHRVz/////YUdFeP////9YSGcxWv//////XFg1OVxYNTdcWDc0XFg2Nv/f////3////9/////f//9cWDQ2XFg3MlxYNThcWDdB/9/////f////3////9//31xYNDZcWDcyXFg1OFxYMzL/3////9/////f////3///NkIINUb/3/j/3zZCCAA1Rv/f+AD/3zZCCAAANUb/3/gAAP/fNkIIAAAANUb/3/gAAAD/3zZCCAAAAAA1Rv/f+AAAAAD/3zZCCAAAAAAANUb/3/gAAAAAAP/fUwBBAEwARQBTAEwATwBGAFTf/9//3//f/9//3//f/9//31MAAABBAAAATAAAAEUAAABTAAAATAAAAE8AAABGAAAAVN/////f////3////9/////f////3////9/////f////31MAQQBMAEUAUwAAAEwATwBGAFTf/9//3//f/9//AP/f/9//3//fYWtg////YTE4////aGExCP////hoYTFc/////2ExOf///2hBR3P/////R2NsaP////9jbGd5/////0djbGf/////UmpoQv////9kQ1pr/////1hIZzFS//////9TQUxFU0xPRlTf39/f39/f399TQUxFUwBMT0ZU39/f398A39/f31NBTEVTAABMT0ZU39/f398AAN/f399TQUxFUwAAAExPRlTf39/f3wAAAN/f399ZVwj///hZV1z///9oYQj///hoYVz///9sWAj///hsWFz///9sWGQI////+FJuCP//+FJuXP///0djbAj////4R2NsXP////9hRwj///hhR1z///9oaAj///hvWQj///hvWVz///9vWVQI////+G9ZVFz/////bFJRbv////9vUVVk/////2xOV1n/////bE5XWv////9sTlVZ/////2xOVVr/////XFg1Rv/f/98lNUb//98lMjU1Rv/////fXFgyNTVG/9/////fNUNYNUb/39//3yM5NTv/////MDk1O/////9cMTUzX///////V3Rm////WlVVSv////9ZeE5tSTFa/////////1l4TmtJMVL/////////eDROV/////94NE5V/////1UxWmr/////VTFabf////9VMVpp/////1UxWmz/////VTFSav////9VMVJt/////1UxUmn/////VTFSbP////8lNTklNTclNzQlNjb///////////////8lNDYlNzIlNTglN0H//////////////98lNDYlNzIlNTglMzL///////////////8lNjglNjElMzElMzj///////////////8lNjglNjElMzElMzn///////////////81OTU3NzQ2Nv//////////MjUzNTQ2////////JTM2JTMxJTM2JTYyJTM1JTY2////////////////////////NUZ9/9//NUY7/9//V1YI///4V1Zc////WlYI///4WlZc////WnkI///4Wnlc////WnlXCP////haeVdc/////1VZNFH/////UlVGaP////9hRUZI/////2NlRFZt//////9jZURWR///////NDY3MjU4N0H/////////3zI1MzU2Nv///////zUzNDE0QzQ1NTM0QzRGNDY1NP//////3///////3//f/////wAAAAA=';

;// CONCATENATED MODULE: ./lib/pack/content-matcher.js



function contentMatcher(contents, memory) {
    if (contents !== literals)
        return createMatcher(contents, { memory, at: 0 });
    const bytes = Buffer.from(tables, 'base64');
    return readyMatcher({ layout: tablesLayout, bytes, literals: () => literals }, memory);
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
const memory_pageSize = 65536;
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
    const pages = Math.ceil(sizes.reduce((sum, size) => sum + size + slack, readBeyond) / memory_pageSize);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
    const ofContents = contentMatcher(contents, memory);
    const ofNames = createMatcher(names, { memory, at: ofContents.end });
    let at = Math.ceil(ofNames.end / memory_pageSize) * memory_pageSize;
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
    const bases = { start: at, end: pages * memory_pageSize - readBeyond - slack };
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
            reach.value = base.known === 'no-interest' ? 2 * chunkOverlap + longest : longest;
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
            next = { base: { entry, span: made }, child: three_bytes_entryIn(firstChild, entry) };
        }
        if (next === undefined || next.child < 0)
            next = waiting.pop();
        if (next === undefined)
            return;
        entry = next.child;
        base = next.base;
        const sibling = three_bytes_entryIn(nextSibling, entry);
        if (sibling >= 0)
            waiting.push({ base, child: sibling });
        made = unpack.delta(entry, base.span, waiting);
    }
}
function condemn(root, doubt, { type, entries, visitor }) {
    const left = [root];
    for (let entry = left.pop(); entry !== undefined; entry = left.pop()) {
        visitor.doubt(entry, type, doubt);
        let child = three_bytes_entryIn(entries.firstChild, entry);
        for (; child >= 0; child = three_bytes_entryIn(entries.nextSibling, child))
            left.push(child);
    }
}

;// CONCATENATED MODULE: ./lib/history/message.js
function messageStart(buffer, start, length) {
    const gap = buffer.subarray(start, start + length).indexOf('\n\n');
    return gap < 0 ? start : start + gap + 2;
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/scan/decode.js

const decode_marks = [
    [[0xff, 0xfe, 0, 0], 'utf-32le'],
    [[0, 0, 0xfe, 0xff], 'utf-32be'],
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];
const looked = 4096;
function encodingOf(bytes) {
    for (const [mark, encoding] of decode_marks)
        if (mark.every((byte, at) => bytes[at] === byte))
            return encoding;
    return (unmarkedWide(bytes.subarray(0, looked)) ??
        ((0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(0, lastWhole(bytes))) ? 'utf-8' : 'latin1'));
}
function isWide(encoding) {
    return encoding.startsWith('utf-16') || encoding.startsWith('utf-32');
}
function startsWide(bytes, start = 0, end = bytes.length) {
    if (end - start < 2)
        return false;
    const first = bytes[start] ?? 0;
    const maybe = first === 0 || first >= 0xfe || bytes[start + 1] === 0 || bytes[start + 2] === 0;
    return maybe && isWide(encodingOf(bytes.subarray(start, end)));
}
function unmarkedWide(bytes) {
    if (bytes.length < 8 || !bytes.includes(0))
        return undefined;
    const zeros = [0, 0, 0, 0];
    for (let at = 0; at < bytes.length; at++)
        if (bytes[at] === 0)
            zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
    const share = zeros.map((count) => count / (bytes.length / 4));
    const pattern = share.map((part) => (part > 0.7 ? '0' : part < 0.2 ? 'x' : '?')).join('');
    return patterns[pattern];
}
const patterns = {
    x0x0: 'utf-16le',
    '0x0x': 'utf-16be',
    x000: 'utf-32le',
    '000x': 'utf-32be',
};
function lastWhole(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if ((byte & 0xc0) === 0x80)
            continue;
        const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
        return needs > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}
function textDecoder(encoding, from = 'start') {
    if (encoding === 'latin1')
        return (bytes) => inSlices(bytes, 'latin1', (slice) => slice.length);
    if (encoding === 'utf-8')
        return utf8Decoder(from === 'start');
    if (encoding.startsWith('utf-32'))
        return utf32Decoder(encoding === 'utf-32le');
    const decoder = new TextDecoder(encoding);
    return (bytes) => decoder.decode(bytes, { stream: true });
}
const longestInHeap = 1_000_000;
const sliceLength = (/* unused pure expression or super */ null && (1 << 15));
function inSlices(bytes, encoding, whole) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (buffer.length < longestInHeap)
        return buffer.toString(encoding);
    let text = '';
    for (let start = 0; start < buffer.length;) {
        const isLast = start + sliceLength >= buffer.length;
        const end = isLast ? buffer.length : start + whole(buffer.subarray(start, start + sliceLength));
        text += buffer.toString(encoding, start, end);
        start = end;
    }
    return text;
}
const decode_none = new Uint8Array(0);
function utf8Decoder(atStart) {
    let rest = decode_none;
    let isFirst = atStart;
    return (piece) => {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const whole = lastWhole(bytes);
        rest = whole === bytes.length ? decode_none : Uint8Array.from(bytes.subarray(whole));
        const text = inSlices(bytes.subarray(0, whole), 'utf8', lastWhole);
        const hasMark = isFirst && text.startsWith('\ufeff');
        isFirst &&= text === '';
        return hasMark ? text.slice(1) : text;
    };
}
function utf32Decoder(little) {
    let rest = new Uint8Array(0);
    return (piece) => {
        const bytes = Buffer.concat([rest, piece]);
        const whole = bytes.length - (bytes.length % 4);
        const units = [];
        for (let at = 0; at < whole; at += 4) {
            const code = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
            if (code !== 0xfeff)
                units.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
        }
        rest = bytes.subarray(whole);
        return units.join('');
    };
}

;// CONCATENATED MODULE: ./lib/source/lfs.js
const firstLine = Buffer.from('version https://git-lfs.github.com/spec/');
const sizeLimit = 1024;
function isPointer(bytes) {
    if (bytes.length >= sizeLimit || bytes[0] !== firstLine[0])
        return false;
    return firstLine.equals(bytes.subarray(0, firstLine.length));
}
function holdsPointer(buffer, start, length) {
    return buffer[start] === firstLine[0] && isPointer(buffer.subarray(start, start + length));
}

;// CONCATENATED MODULE: ./lib/pack/know.js

function createKnow(memory, matcher) {
    const holdsAny = (start, length) => matcher.holdsAny(start, length);
    const isOfInterest = (start, length) => matcher.interests(start, length) !== interest.none;
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
        const from = messageStart(buffer, start, size);
        return contents.interests(from, start + size - from) !== interest.none;
    }
    function isBlobWorthReading({ start, size, known }) {
        if (known === undefined || holdsPointer(buffer, start, size))
            return true;
        const first = buffer[start] ?? 0;
        const maybeWide = first === 0 || first >= 0xfe || buffer[start + 1] === 0 || buffer[start + 2] === 0;
        return maybeWide && startsWide(buffer, start, start + size);
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

;// CONCATENATED MODULE: ./lib/pack/blob-thread.js






const { format, words } = external_node_worker_threads_namespaceObject.workerData;
const memory = createPackMemory({ contents: contentLiterals(words), names: [] }, { windows: gatheredLength });
external_node_worker_threads_namespaceObject.parentPort?.once('message', ({ packs, ...turn }) => {
    const haul = goOverBlobs({ packs, memory, format, take: takeInTurn(stretches(packs), turn) });
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(haul);
});

