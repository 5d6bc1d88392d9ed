export const id = 670;
export const ids = [670];
export const modules = {

/***/ 8670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseBaseline: () => (/* binding */ parseBaseline)
});

// UNUSED EXPORTS: baselineOf, writeBaseline

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


/***/ })

};
