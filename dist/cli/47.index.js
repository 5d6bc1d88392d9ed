export const id = 47;
export const ids = [47,670];
export const modules = {

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8670);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _output_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4121);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7108);
/* harmony import */ var _source_ground_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1727);
/* harmony import */ var _source_policy_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7626);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6082);









async function baseline(invocation, io) {
    const asked = (0,_asked_js__WEBPACK_IMPORTED_MODULE_8__/* .askedBy */ .A)(invocation);
    const today = new Date().toISOString().slice(0, 10);
    const report = await (0,_run_js__WEBPACK_IMPORTED_MODULE_5__/* .run */ .e)({ ...(await (0,_source_ground_js__WEBPACK_IMPORTED_MODULE_6__/* .openGround */ ._)(asked)), strict: true, today });
    if (!report.coverage.complete)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(incomplete);
    const entries = (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .baselineOf */ .B)(withoutAges(report));
    const path = invocation.text('output') ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(asked.folder, _source_policy_file_js__WEBPACK_IMPORTED_MODULE_7__/* .baselinePath */ .XB);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    (0,_output_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(path, (0,_config_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBaseline */ .U)(entries));
    io.out(`Wrote ${entries.length} finding(s) to ${path}. They no longer fail a scan; they still work for whoever has them, so rotate them.\n`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$.clean;
}
function withoutAges({ findings, rotation = [] }) {
    const leaks = rotation.filter(({ fingerprint }) => fingerprint !== undefined);
    const places = new Set(leaks.map(({ path, line }) => `${path ?? ''}:${line ?? 0}`));
    return findings.filter(({ ruleId, path, startLine }) => ruleId !== 'stale-key' || !places.has(`${path ?? ''}:${startLine}`));
}
const incomplete = 'Not everything could be read, so a baseline of it would be wrong and none was written. Run scan to see what stayed unread.';


/***/ }),

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ baselineOf),
  parseBaseline: () => (/* binding */ parseBaseline),
  U: () => (/* binding */ writeBaseline)
});

;// CONCATENATED MODULE: ./lib/config/json-place.js
function entryOffsets(text) {
    const offsets = [];
    let depth = 0;
    let entryDue = false;
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (/\s/.test(character))
            continue;
        if (entryDue && character !== ']')
            offsets.push(at);
        if (character === '[' || character === '{')
            depth++;
        if (character === ']' || character === '}')
            depth--;
        entryDue = depth === 2 && (character === ',' || character === '[');
        if (character === '"')
            at = stringEnd(text, at);
    }
    return offsets;
}
function stringEnd(text, start) {
    let at = start + 1;
    while (at < text.length && text.charAt(at) !== '"')
        at += text.charAt(at) === '\\' ? 2 : 1;
    return at;
}
function lineAt(text, offset) {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// EXTERNAL MODULE: ./lib/config/forms.js + 1 modules
var config_forms = __webpack_require__(6188);
// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __webpack_require__(7109);
;// CONCATENATED MODULE: ./lib/config/baseline.js



const sizeLimit = 2 ** 26;
function baselineOf(findings) {
    const entries = findings
        .filter(({ suppressed }) => suppressed === undefined || suppressed.by === 'baseline')
        .map(({ fingerprint, ruleId, path }) => ({ fingerprint, rule: ruleId, path }))
        .toSorted(byFingerprint);
    return entries.filter((entry, index) => entry.fingerprint !== entries[index - 1]?.fingerprint);
}
function writeBaseline(entries) {
    const lines = entries
        .toSorted(byFingerprint)
        .map(({ fingerprint, rule, path }) => `    ${visible(JSON.stringify({ fingerprint, rule, path }))}`);
    return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`;
}
function parseBaseline(text) {
    if (text.length > sizeLimit)
        return refused('expected a baseline of at most 64 MiB');
    const value = parseJson(text);
    if (value === undefined)
        return refused('expected JSON as `salesloft-guard baseline` writes it');
    if (!isRecord(value))
        return refused('expected an object with the keys version and findings');
    const { version, findings, ...others } = value;
    if (version !== 1)
        return refused('expected "version": 1; a newer version of this tool may have written the file');
    if (!Array.isArray(findings))
        return refused('expected "findings" to be a list');
    if (Object.keys(others).length > 0)
        return refused('expected no keys beside version and findings');
    const complaints = findings.map(entryProblem);
    if (complaints.every((complaint) => complaint === undefined))
        return { ok: true, entries: findings.filter(isEntry) };
    return { ok: false, problems: placed(text, complaints) };
}
function placed(text, complaints) {
    const offsets = entryOffsets(text);
    return complaints
        .flatMap((message, index) => (message === undefined ? [] : [{ index, message }]))
        .slice(0, problem/* problemLimit */.v)
        .map(({ index, message }) => ({
        ...lineAt(text, offsets[index] ?? 0),
        key: `findings[${index}]`,
        message,
    }));
}
function entryProblem(value) {
    if (!isRecord(value))
        return 'expected an object with the keys fingerprint, rule and path';
    if (isEntry(value))
        return undefined;
    const { fingerprint, rule } = value;
    if (typeof fingerprint !== 'string' || !isFingerprint(fingerprint))
        return `expected ${config_forms/* fingerprint */.Rj.expected} as "fingerprint"`;
    if (typeof rule !== 'string')
        return 'expected the id of a rule as "rule"';
    return 'expected a path or null as "path", and no other keys than fingerprint, rule and path';
}
function isEntry(value) {
    if (!isRecord(value) || Object.keys(value).length !== 3)
        return false;
    const { fingerprint, rule, path } = value;
    return (typeof fingerprint === 'string' &&
        isFingerprint(fingerprint) &&
        typeof rule === 'string' &&
        (path === null || typeof path === 'string'));
}
function isFingerprint(text) {
    return text.length <= config_forms/* fingerprint */.Rj.maxLength && config_forms/* fingerprint */.Rj.pattern?.test(text) === true;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function parseJson(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function visible(json) {
    return json.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, index) => String.raw `\u` + character.charCodeAt(index).toString(16).padStart(4, '0')).join(''));
}
function byFingerprint(a, b) {
    return (compare(a.fingerprint, b.fingerprint) || compare(a.path ?? '', b.path ?? '') || compare(a.rule, b.rule));
}
function compare(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function refused(message) {
    return { ok: false, problems: [{ line: 1, column: 1, key: '', message }] };
}


/***/ }),

/***/ 6188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VE: () => (/* binding */ environmentName),
  Rj: () => (/* binding */ fingerprint),
  AQ: () => (/* binding */ functionName),
  TI: () => (/* binding */ glob),
  Si: () => (/* binding */ keyword),
  T1: () => (/* binding */ forms_pattern),
  IC: () => (/* binding */ ruleId),
  z8: () => (/* binding */ scope),
  em: () => (/* binding */ sentence),
  QX: () => (/* binding */ settingName)
});

;// CONCATENATED MODULE: ./lib/config/glob.js
const limits = { length: 256, starsInSegment: 3, deepSegments: 5, braces: 2 };
function globProblem(glob) {
    if (glob.startsWith('/') || glob.startsWith('./') || glob.startsWith('../'))
        return 'a glob relative to the root, without a leading "/", "./" or "../"';
    if (glob.endsWith('/'))
        return 'a glob of files: write "folder/**" for everything under a folder';
    if (glob.startsWith('!'))
        return 'a glob without a leading "!"';
    if (/[!?+*@]\(/.test(glob))
        return 'a glob without groups such as "+(a|b)": write "{a,b}"';
    if (isCostly(glob))
        return `a simpler glob: at most ${limits.starsInSegment} "*" between two slashes, ${limits.deepSegments} "**", ${limits.braces} "{"`;
    return undefined;
}
function isCostly(glob) {
    const segments = glob.split('/');
    const deep = segments.filter((segment) => segment === '**').length;
    const stars = segments.filter((segment) => segment !== '**').map((segment) => count(segment, '*'));
    const ranges = /\{[^{}]*\.\.[^{}]*\}/.test(glob);
    return (glob.length > limits.length ||
        ranges ||
        deep > limits.deepSegments ||
        stars.some((number) => number > limits.starsInSegment) ||
        count(glob, '{') > limits.braces);
}
function count(text, character) {
    return text.split(character).length - 1;
}

// EXTERNAL MODULE: ./lib/config/pattern.js + 3 modules
var pattern = __webpack_require__(7148);
;// CONCATENATED MODULE: ./lib/config/forms.js


const glob = {
    expected: 'a glob relative to the root, at most 256 characters',
    pattern: /^[^\x00-\x1f]+$/,
    check: globProblem,
    maxLength: 256,
};
const ruleId = {
    expected: 'a rule id in kebab-case',
    pattern: /^[a-z][a-z0-9-]{1,63}$/,
    maxLength: 64,
};
const settingName = {
    expected: 'the name of a setting or secret, never its value',
    pattern: /^(?!.*[0-9a-fA-F]{32})[A-Za-z_][A-Za-z0-9_.-]{0,127}$/,
    maxLength: 128,
};
const environmentName = {
    expected: 'the name of an environment, e.g. production',
    pattern: /^[A-Za-z][A-Za-z0-9_-]{0,63}$/,
    maxLength: 64,
};
const scope = {
    expected: 'a scope such as people:read, *:read or *',
    pattern: /^(\*|openid|[a-z_]+:[a-z*]+|\*:[a-z*]+)$/,
    maxLength: 64,
};
const functionName = {
    expected: 'the name of a function, e.g. verifySalesloft or Signature.verify',
    pattern: /^(?!.*[0-9a-fA-F]{32})[A-Za-z_$][A-Za-z0-9_$.:]{0,127}$/,
    maxLength: 128,
};
const fingerprint = {
    expected: 'a fingerprint as a report shows it',
    pattern: /^[A-Za-z0-9][A-Za-z0-9:_-]{7,63}$/,
    maxLength: 64,
};
const keyword = {
    expected: 'a literal of 3 to 64 characters without spaces at its ends',
    pattern: /^[^\s\x00-\x1f][^\x00-\x1f]{1,62}[^\s\x00-\x1f]$/,
    maxLength: 64,
};
const forms_pattern = {
    expected: 'a regular expression of at most 1,000 characters',
    check: pattern/* patternProblem */.AL,
    maxLength: 1000,
};
function sentence(expected, maxLength) {
    return { expected: `${expected}, at most ${maxLength} characters`, pattern: /\S/, maxLength };
}


/***/ }),

/***/ 7148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eb: () => (/* binding */ compilePattern),
  AL: () => (/* binding */ patternProblem),
  C_: () => (/* binding */ patternSteps),
  yD: () => (/* binding */ totalStepLimit)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/config/pattern-cost.js

const end = { first: 0n, empty: true, steps: 1, failing: 1 };
function unrolledSize(node) {
    switch (node.kind) {
        case 'set':
        case 'assertion':
            return 1;
        case 'sequence':
            return node.items.reduce((sum, item) => sum + unrolledSize(item), 1);
        case 'choice':
            return node.branches.reduce((sum, branch) => sum + unrolledSize(branch), 1);
        case 'repeat':
            return 1 + node.max * unrolledSize(node.item);
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}
function costOf(pattern) {
    const whole = before(pattern, end);
    return { steps: whole.steps, matchesEmpty: whole.empty };
}
function before(node, rest) {
    switch (node.kind) {
        case 'set':
            return { first: node.set, empty: false, steps: 1 + rest.steps, failing: 1 };
        case 'assertion':
            return { ...rest, steps: 1 + rest.steps, failing: 1 + rest.failing };
        case 'sequence':
            return node.items.reduceRight((later, item) => before(item, later), rest);
        case 'choice':
            return node.branches.map((branch) => before(branch, rest)).reduce(either);
        case 'repeat':
            return repeated(node, rest);
        default:
            return (0,errors/* assertNever */.xb)(node);
    }
}
function repeated(node, rest) {
    let later = rest;
    for (let round = node.max; round >= 1; round--) {
        const again = before(node.item, later);
        later = round > node.min ? either(again, rest) : again;
    }
    return later;
}
function either(a, b) {
    const apart = (a.first & b.first) === 0n;
    return {
        first: a.first | b.first,
        empty: a.empty || b.empty,
        steps: 1 + (apart ? Math.max(a.steps + b.failing, b.steps + a.failing) : a.steps + b.steps),
        failing: 1 + a.failing + b.failing,
    };
}

;// CONCATENATED MODULE: ./lib/config/pattern-set.js
const others = 1n << 128n;
const pattern_set_all = (1n << 129n) - 1n;
function range(from, to) {
    let set = to > 127 ? others : 0n;
    for (let code = from; code <= Math.min(to, 127); code++)
        set |= 1n << BigInt(code);
    return set;
}
function single(code) {
    return range(code, code);
}
function negated(set) {
    return (pattern_set_all & ~set) | others;
}
function ignoringCase(set) {
    const lower = range(0x61, 0x7a);
    const upper = range(0x41, 0x5a);
    return set | ((set & lower) >> 32n) | ((set & upper) << 32n);
}
const digit = range(0x30, 0x39);
const word = digit | range(0x41, 0x5a) | range(0x61, 0x7a) | single(0x5f);
const space = range(0x09, 0x0d) | single(0x20) | others;
const lineEnd = single(0x0a) | single(0x0d);
const namedSets = {
    d: digit,
    D: negated(digit),
    w: word,
    W: negated(word),
    s: space,
    S: negated(space),
    t: single(0x09),
    n: single(0x0a),
    v: single(0x0b),
    f: single(0x0c),
    r: single(0x0d),
};
const anyOfLine = negated(lineEnd);

;// CONCATENATED MODULE: ./lib/config/pattern-syntax.js

class PatternRefused extends Error {
    name = 'PatternRefused';
}
function parsePattern(source, ignoreCase) {
    const cursor = { source, ignoreCase, at: 0, secretSeen: false };
    const node = parseChoice(cursor);
    if (cursor.at < source.length)
        throw new PatternRefused('a "(" for every ")"');
    return node;
}
function parseChoice(cursor) {
    const branches = [parseSequence(cursor)];
    while (take(cursor, '|'))
        branches.push(parseSequence(cursor));
    return { kind: 'choice', branches };
}
function parseSequence(cursor) {
    const items = [];
    while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source.charAt(cursor.at)))
        items.push(parseRepeat(cursor));
    return { kind: 'sequence', items };
}
function parseRepeat(cursor) {
    const item = parseItem(cursor);
    const limits = parseLimits(cursor);
    if (limits === undefined)
        return item;
    if (item.kind === 'assertion')
        throw new PatternRefused('no repetition of "^", "$" or "\\b"');
    take(cursor, '?');
    return { kind: 'repeat', item, ...limits };
}
function parseLimits(cursor) {
    if (take(cursor, '?'))
        return { min: 0, max: 1 };
    const counted = takeMatch(cursor, /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y);
    if (take(cursor, '*') || take(cursor, '+') || (counted?.[2] === ',' && counted[3] === ''))
        throw new PatternRefused('an upper limit on every repetition, e.g. {0,20} for "*" and {1,200} for "+"');
    if (counted === undefined)
        return undefined;
    const min = Number(counted[1]);
    const max = Number(counted[3] ?? counted[1]);
    if (max < min)
        throw new PatternRefused('a repetition whose upper limit is not below its lower one');
    return { min, max };
}
function parseItem(cursor) {
    const character = next(cursor);
    switch (character) {
        case '(':
            return parseGroup(cursor);
        case '[':
            return set(cursor, parseClass(cursor));
        case '.':
            return set(cursor, anyOfLine);
        case '^':
        case '$':
            return { kind: 'assertion' };
        case '\\':
            if (take(cursor, 'b') || take(cursor, 'B'))
                return { kind: 'assertion' };
            return set(cursor, parseEscape(cursor));
        case '*':
        case '+':
        case '?':
        case '{':
            throw new PatternRefused(`something to repeat before "${character}", or "\\${character}" for the character itself`);
        default:
            return set(cursor, single(character.charCodeAt(0)));
    }
}
function parseGroup(cursor) {
    if (take(cursor, '?'))
        parseGroupHead(cursor);
    const node = parseChoice(cursor);
    if (!take(cursor, ')'))
        throw new PatternRefused('a ")" for every "("');
    return node;
}
function parseGroupHead(cursor) {
    if (take(cursor, ':'))
        return;
    if (!take(cursor, '<secret>'))
        throw new PatternRefused('groups of the forms (\u2026), (?:\u2026) and (?<secret>\u2026) only, and (?i) at the very start');
    if (cursor.secretSeen)
        throw new PatternRefused('one (?<secret>\u2026) only');
    cursor.secretSeen = true;
}
function parseClass(cursor) {
    const inverse = take(cursor, '^');
    let members = 0n;
    while (!take(cursor, ']'))
        members |= parseMember(cursor);
    if (members === 0n)
        throw new PatternRefused('at least one character between "[" and "]"');
    const folded = cursor.ignoreCase ? ignoringCase(members) : members;
    return inverse ? negated(folded) : folded;
}
function parseMember(cursor) {
    const from = parsePoint(cursor);
    const isRange = cursor.source.charAt(cursor.at) === '-' && cursor.source.charAt(cursor.at + 1) !== ']';
    if (!isRange)
        return typeof from === 'number' ? single(from) : from;
    next(cursor);
    const to = parsePoint(cursor);
    if (typeof from !== 'number' || typeof to !== 'number' || to < from)
        throw new PatternRefused('ranges between two single characters, the lower one first, e.g. [a-z]');
    return range(from, to);
}
function parsePoint(cursor) {
    const character = next(cursor);
    if (character === '[')
        throw new PatternRefused('"\\[" for a bracket between "[" and "]"');
    if (character !== '\\')
        return character.charCodeAt(0);
    const escaped = cursor.source.charAt(cursor.at);
    if (/[tnvfr]/.test(escaped))
        return '\t\n\v\f\r'.charCodeAt('tnvfr'.indexOf(next(cursor)));
    const code = parseCode(cursor);
    return code ?? parseEscape(cursor);
}
function parseEscape(cursor) {
    const code = parseCode(cursor);
    if (code !== undefined)
        return single(code);
    const character = next(cursor);
    const named = Object.hasOwn(namedSets, character) ? namedSets[character] : undefined;
    if (named === undefined)
        throw new PatternRefused('only escapes that are known: \\d \\w \\s \\b \\n \\xHH and \\ before a sign');
    return named;
}
function parseCode(cursor) {
    const hex = takeMatch(cursor, /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/y);
    if (hex !== undefined)
        return Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
    return takeMatch(cursor, /[!-/:-@[-`{-~ ]/y)?.[0].charCodeAt(0);
}
function set(cursor, members) {
    return { kind: 'set', set: cursor.ignoreCase ? ignoringCase(members) : members };
}
function next(cursor) {
    const character = cursor.source.charAt(cursor.at);
    if (character === '')
        throw new PatternRefused('a complete expression: it ends too early');
    cursor.at++;
    return character;
}
function take(cursor, expected) {
    if (!cursor.source.startsWith(expected, cursor.at))
        return false;
    cursor.at += expected.length;
    return true;
}
function takeMatch(cursor, sticky) {
    sticky.lastIndex = cursor.at;
    const match = sticky.exec(cursor.source);
    if (match === null)
        return undefined;
    cursor.at += match[0].length;
    return match;
}

;// CONCATENATED MODULE: ./lib/config/pattern.js


const stepLimit = 2000;
const totalStepLimit = 5 * stepLimit;
function patternProblem(text) {
    try {
        const { source, ignoreCase } = split(text);
        const node = parsePattern(source, ignoreCase);
        if (unrolledSize(node) > stepLimit)
            return 'a shorter pattern: its repetitions multiply';
        const { steps, matchesEmpty } = costOf(node);
        if (matchesEmpty)
            return 'a pattern that cannot match nothing';
        if (steps > stepLimit)
            return 'a pattern with fewer ways to match: neighbouring repetitions share characters';
        return undefined;
    }
    catch (error) {
        if (error instanceof PatternRefused)
            return error.message;
        throw error;
    }
}
function patternSteps(text) {
    if (patternProblem(text) !== undefined)
        return 0;
    const { source, ignoreCase } = split(text);
    return costOf(parsePattern(source, ignoreCase)).steps;
}
function compilePattern(text) {
    const { source, ignoreCase } = split(text);
    return new RegExp(source, ignoreCase ? 'dgim' : 'dgm');
}
function split(text) {
    return text.startsWith('(?i)')
        ? { source: text.slice(4), ignoreCase: true }
        : { source: text, ignoreCase: false };
}


/***/ })

};
