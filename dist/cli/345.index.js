export const id = 345;
export const ids = [345];
export const modules = {

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


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ headingsAround),
/* harmony export */   j: () => (/* binding */ documentAround)
/* harmony export */ });
/* harmony import */ var _scan_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3833);

const farthest = 20_000;
const longestHeading = 200;
const mostHeadings = 12;
function headingsAround(text, offset) {
    const [document] = documentAround(text, offset);
    const around = [...byIndentation(text, document, offset), ...byBraces(text, document, offset)];
    const places = new Map(around.map((heading) => [heading.at, heading]));
    const section = sectionBefore(text, document, offset);
    if (section !== undefined)
        places.set(section.at, section);
    return [...places.values()].toSorted((a, b) => b.at - a.at).map(({ label }) => label);
}
const documentMark = /^---(?:[ \t].{0,80})?\r?$/gm;
function documentAround(text, offset) {
    const from = Math.max(0, offset - farthest);
    const before = [...text.slice(from, offset).matchAll(documentMark)].at(-1)?.index ?? 0;
    const behind = text.slice(offset, offset + farthest);
    const after = behind.search(documentMark);
    return [from + before, offset + (after === -1 ? behind.length : after)];
}
const comment = /^[ \t]{0,80}(?:#|\/\/|--[ \t])/;
const closing = /^[ \t]{0,80}[}\])]{1,8}[,;]?[ \t]{0,8}(?:end)?\r?$/;
function byIndentation(text, from, offset) {
    const headings = [];
    let lineStart = (0,_scan_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, offset, offset - from);
    let level = indentation(text, lineStart);
    while (level > 0 && lineStart > from && headings.length < mostHeadings) {
        const end = lineStart - 1;
        lineStart = (0,_scan_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, end, end - from);
        const line = text.slice(lineStart, Math.min(end, lineStart + longestHeading));
        const own = indentation(text, lineStart);
        if (line.trim() === '' || own >= level || comment.test(line))
            continue;
        level = own;
        if (!closing.test(line))
            headings.push({ at: lineStart, label: line.trim() });
    }
    return headings;
}
function indentation(text, lineStart) {
    let at = lineStart;
    while (at - lineStart < longestHeading && (text[at] === ' ' || text[at] === '\t'))
        at++;
    return at - lineStart;
}
const steps = Int8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    return '}])'.includes(character) ? 1 : '{[('.includes(character) ? -1 : 0;
});
function byBraces(text, from, offset) {
    const headings = [];
    let depth = 0;
    for (let at = offset - 1; at >= from && headings.length < mostHeadings; at--) {
        const step = steps[text.charCodeAt(at)];
        if (step === undefined || step === 0)
            continue;
        if (step > 0)
            depth++;
        else if (depth > 0)
            depth--;
        else
            headings.push(headingBefore(text, at));
    }
    return headings;
}
function headingBefore(text, at) {
    const before = text.slice(Math.max(0, at - longestHeading), at);
    const cut = Math.max(...['\n', ',', ';', '{', '}', '['].map((mark) => before.lastIndexOf(mark))) + 1;
    const label = before.slice(cut);
    const start = at - label.length;
    return { at: start, label: `${label.trim()} ${text[at] ?? ''}` };
}
const section = /^[ \t]{0,40}\[{1,2}([^\][\n]{1,120})\]{1,2}[ \t]{0,40}(?:[#;].{0,200})?\r?$/gm;
function sectionBefore(text, from, offset) {
    const [last] = [...text.slice(from, offset).matchAll(section)].slice(-1);
    return last === undefined ? undefined : { at: from + last.index, label: last[0].trim() };
}


/***/ }),

/***/ 5550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ placeAt),
  y: () => (/* binding */ placesIn)
});

// EXTERNAL MODULE: ./lib/environments/headings.js
var headings = __webpack_require__(3339);
;// CONCATENATED MODULE: ./lib/environments/labels.js
const label = /^[ \t]{0,40}(?:export[ \t]{1,4}|-[ \t]{1,4}|ENV[ \t]{1,4})?["']?(env|environment|env_?name|environment_?name|namespace|workspace|stage|deploy_?env(?:ironment)?|deployment_?env(?:ironment)?|app_?env|application_?env|[a-z]{1,20}_env|[a-z]{1,20}_environment|spring_profiles_active)["']?[ \t]{0,20}(?:[:=]|=>)[ \t]{0,20}["':]?([a-z][\w-]{0,40})["']?[ \t]{0,20}[,;]?[ \t]{0,20}(?:#.{0,200})?\r?$/gim;
const mode = /^(?:node|rails|rack|mix|symfony|flask|django|babel|nuxt|vite|jekyll|hugo)_env$/i;
const angular = /(?:^|\/)environment(?:\.[\w-]{1,40})?\.ts$/;
const angularMode = /(?:^|[{,])[ \t]{0,20}production[ \t]{0,4}:[ \t]{0,4}(true|false)\b/m;
const mostLabels = 20;
function labelsIn(path, text) {
    if (angular.test(path)) {
        const production = angularMode.exec(text)?.[1];
        return production === undefined ? [] : [production === 'true' ? 'production' : 'development'];
    }
    const found = new Set();
    for (const [, name = '', value = ''] of text.matchAll(label)) {
        if (mode.test(name) && !/^dev/i.test(value))
            continue;
        found.add(value);
        if (found.size === mostLabels)
            break;
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/environments/place.js


function placeAt(placing, offset, name) {
    return placesIn(placing)(offset, name);
}
function placesIn({ path, text }) {
    let read;
    return (offset, name) => {
        const [from, to] = (0,headings/* documentAround */.j)(text, offset);
        if (read?.from !== from || read.to !== to)
            read = { from, to, labels: labelsIn(path, text.slice(from, to)) };
        return {
            path,
            ...(name !== undefined && { name }),
            headings: (0,headings/* headingsAround */.h)(text, offset),
            labels: read.labels,
        };
    };
}


/***/ }),

/***/ 9:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ servingKinds),
  c: () => (/* binding */ usesIn)
});

// EXTERNAL MODULE: ./lib/scan/comments.js
var comments = __webpack_require__(6539);
// EXTERNAL MODULE: ./lib/scan/names.js
var names = __webpack_require__(5625);
// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __webpack_require__(4115);
// EXTERNAL MODULE: ./lib/scan/file-kind.js
var file_kind = __webpack_require__(6034);
// EXTERNAL MODULE: ./lib/scan/dotenv.js
var dotenv = __webpack_require__(8711);
// EXTERNAL MODULE: ./lib/scan/context.js
var context = __webpack_require__(6366);
// EXTERNAL MODULE: ./lib/scan/region.js
var region = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/environments/headings.js
var environments_headings = __webpack_require__(3339);
;// CONCATENATED MODULE: ./lib/environments/aliases.js

const yaml = /\.ya?ml(?:\.\w{1,10}){0,2}$/i;
const aliases_anchor = /^["']?([\w.-]{1,80})["']?:[ \t]{1,8}&([\w.-]{1,60})/;
const mostAliases = 20;
function aliasedPlaces({ path, text }, offset, name) {
    if (!yaml.test(path) || !text.includes('*'))
        return [];
    const headings = (0,environments_headings/* headingsAround */.h)(text, offset);
    const at = headings.findIndex((heading) => aliases_anchor.test(heading));
    const label = aliases_anchor.exec(headings[at] ?? '')?.[2];
    if (label === undefined)
        return [];
    const key = at === 0 ? name : (/^["']?([\w.-]{1,80})["']?:/.exec(headings[at - 1] ?? '')?.[1] ?? '');
    return aliasesOf(label, text)
        .filter((alias) => !overrides(text, alias, key))
        .map((alias) => ({ path, name, headings: (0,environments_headings/* headingsAround */.h)(text, alias), labels: [] }));
}
function aliasesOf(label, text) {
    const found = [];
    for (let at = text.indexOf(`*${label}`); at !== -1; at = text.indexOf(`*${label}`, at + 1)) {
        const line = text.slice(Math.max(0, at - 80), at);
        const ends = !/[\w.-]/.test(text[at + label.length + 1] ?? '');
        if (ends && /<<:[ \t]{0,8}(?:\[[^\]\n]{0,60})?$/.test(line))
            found.push(at);
        if (found.length === mostAliases)
            break;
    }
    return found;
}
const longestSection = 4000;
function overrides(text, alias, key) {
    const start = text.lastIndexOf('\n', alias) + 1;
    const indentation = /^[ \t]{0,80}/.exec(text.slice(start, start + 80))?.[0] ?? '';
    const lines = text.slice(start, start + longestSection).split('\n');
    for (const line of lines.slice(1)) {
        if (line.trim() !== '' && !line.startsWith(indentation))
            return false;
        if (line.slice(indentation.length).replace(/^["']/, '').startsWith(key) && key !== '') {
            if (/^["']?[ \t]{0,4}:/.test(line.slice(line.indexOf(key) + key.length)))
                return true;
        }
    }
    return false;
}

// EXTERNAL MODULE: ./lib/environments/place.js + 1 modules
var place = __webpack_require__(5550);
// EXTERNAL MODULE: ./lib/scan/salesloft-word.js
var salesloft_word = __webpack_require__(7331);
;// CONCATENATED MODULE: ./lib/environments/references.js


const references_name = String.raw `(?<name>[\w/.:@#+-]{3,200})`;
const quoted = String.raw `["']?${references_name}["']?`;
const references_forms = [
    { store: '1Password', reach: 'one', pattern: /\bop:\/\/(?<name>[^\s"'`<>,;)\]}]{3,200})/g },
    {
        store: 'secret store',
        reach: 'one',
        pattern: /\b(?:doppler|infisical|akeyless|keyvault|akv|bw|berglas|gsm|ref\+[a-z]{2,30}):\/{2,3}(?<name>[^\s"'`<>,;)\]}]{3,200})/g,
    },
    {
        store: 'Vault',
        reach: 'account',
        pattern: new RegExp(String.raw `(?:\bvault:(?://)?|\bvault[ \t]{1,4}(?:kv[ \t]{1,4}get|read)(?:[ \t]{1,4}-[\w=-]{1,60}){0,4}[ \t]{1,4}|agent-inject-secret-[\w.-]{1,80}["']?[ \t]{0,4}:[ \t]{0,4})${quoted}`, 'g'),
    },
    {
        store: 'AWS',
        reach: 'one',
        pattern: /\barn:aws[a-z-]{0,10}:(?<name>(?:secretsmanager|ssm):[a-z0-9-]{5,20}:\d{12}:(?:secret:|parameter\/)[\w/.@+=-]{1,200})/g,
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: /\{\{resolve:(?:secretsmanager|ssm|ssm-secure):(?<name>[\w/.@+=-]{3,200})/g,
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: new RegExp(String.raw `\baws[ \t]{1,4}(?:secretsmanager[ \t]{1,4}get-secret-value|ssm[ \t]{1,4}get-parameters?)\b[^\n]{0,120}?--(?:secret-id|names?)[ \t=]{1,4}${quoted}`, 'g'),
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: new RegExp(String.raw `\b(?:ssm|secretsmanager|awssm|aws-sm):/{0,3}(?<name>/?[\w/.@+-]{3,200})`, 'g'),
    },
    {
        store: 'AWS',
        reach: 'account',
        pattern: new RegExp(String.raw `\bSecretId["']?[ \t]{0,4}(?:[:=]|=>)[ \t]{0,4}["']${references_name}["']`, 'g'),
    },
    { store: 'Google', reach: 'one', pattern: /\b(?<name>projects\/[\w-]{1,60}\/secrets\/[\w-]{1,200})/g },
    {
        store: 'Google',
        reach: 'account',
        pattern: /\bgcloud[ \t]{1,4}secrets[ \t]{1,4}versions[ \t]{1,4}access\b[^\n]{0,120}?--secret[ \t=]{1,4}["']?(?<name>[\w-]{3,200})/g,
    },
    {
        store: 'Azure',
        reach: 'one',
        pattern: /\/\/(?<name>[\w-]{2,60}\.vault\.azure\.net\/secrets\/[\w-]{1,127})/gi,
    },
    {
        store: 'Azure',
        reach: 'one',
        pattern: /\bVaultName=(?<name>[\w-]{2,60};[ ]?SecretName=[\w-]{1,127})/gi,
    },
    {
        store: 'Kubernetes',
        reach: 'namespace',
        pattern: /\bsecret(?:KeyRef|Ref)["']?:[ \t]{0,4}(?:\{|\r?\n)(?:[ \t]{1,80}["']?(?:key|optional)["']?:[^\n]{0,120}\n|[ \t]{0,4}["']?(?:key|optional)["']?:[^\n,}]{0,120},){0,2}[ \t]{0,80}["']?name["']?:[ \t]{0,4}["']?(?<name>[\w.-]{3,253})/g,
    },
    {
        store: 'External Secrets',
        reach: 'account',
        pattern: /\bremoteRef:[ \t]{0,4}(?:\{|\r?\n)(?:[ \t]{1,80}(?:property|version|conversionStrategy|decodingStrategy):[^\n]{0,120}\n){0,3}[ \t]{0,80}key:[ \t]{0,4}["']?(?<name>[\w/.:@+-]{3,200})/g,
    },
    {
        store: 'variable',
        reach: 'process',
        pattern: /(?:\$\{?|\b(?:process\.|import\.meta\.)env\.|\b(?:ENV|environ|getenv|env|Getenv|fetch|get)[[(.][ ]?["']|\bvar\.|\.Values\.(?:\w{1,40}\.){0,4}|\/run\/secrets\/)(?<name>[A-Za-z_][\w-]{2,100})/g,
    },
];
const dataSources = {
    aws_secretsmanager_secret: { store: 'AWS', reach: 'account', argument: argument('name|arn') },
    aws_secretsmanager_secret_version: { store: 'AWS', reach: 'account', argument: argument('secret_id') },
    aws_ssm_parameter: { store: 'AWS', reach: 'account', argument: argument('name') },
    google_secret_manager_secret_version: { store: 'Google', reach: 'account', argument: argument('secret') },
    google_secret_manager_secret_version_access: {
        store: 'Google',
        reach: 'account',
        argument: argument('secret'),
    },
    azurerm_key_vault_secret: { store: 'Azure', reach: 'account', argument: argument('name') },
    vault_generic_secret: { store: 'Vault', reach: 'account', argument: argument('path') },
    vault_kv_secret: { store: 'Vault', reach: 'account', argument: argument('path') },
    vault_kv_secret_v2: { store: 'Vault', reach: 'account', argument: argument('name') },
    onepassword_item: { store: '1Password', reach: 'account', argument: argument('title|uuid') },
};
const dataSource = /^[ \t]{0,20}(?:data|ephemeral)[ \t]{1,8}"([a-z0-9_]{5,60})"[ \t]{1,8}"([\w-]{1,80})"[ \t]{0,8}\{([^{}]{0,1000})/gm;
function argument(names) {
    return new RegExp(String.raw `^([ \t]{0,20}(?:${names})[ \t]{0,20}=[ \t]{0,20}")([^"\n]{1,200})"`, 'm');
}
const interpolated = /\$\{|\{\{|\$\(|%\{|<[^>]*>|\$[A-Za-z]/;
const mostReferences = 200;
function referencesIn(text, settingAt) {
    const found = [];
    for (const reference of allIn(text)) {
        if (found.length === mostReferences)
            break;
        if (isSalesloft(reference, settingAt))
            found.push(reference);
    }
    return found;
}
function* allIn(text) {
    for (const { store, reach, pattern } of references_forms)
        for (const match of text.matchAll(pattern)) {
            const written = match.groups?.['name'] ?? '';
            const start = match.index + match[0].lastIndexOf(written);
            if (reach !== 'process' && continues(text, start + written.length))
                continue;
            yield { name: written, identity: `${store} ${written}`, reach, start, end: start + written.length };
        }
    yield* inTerraform(text);
}
function continues(text, end) {
    return interpolated.test(text.slice(end, end + 3)) || /^[${%<]/.test(text.slice(end, end + 1));
}
function* inTerraform(text) {
    for (const { 0: whole, 1: type = '', 2: label = '', 3: body = '', index } of text.matchAll(dataSource)) {
        const known = dataSources[type];
        const found = known?.argument.exec(body);
        if (known === undefined || !found?.[2] || interpolated.test(found[2]))
            continue;
        const value = found[2];
        const start = index + whole.length - body.length + found.index + (found[1] ?? '').length;
        const qualified = value.startsWith('arn:');
        const shown = salesloft_word/* salesloftWord */.Y.test(value) ? value : `${label} ${value}`;
        yield {
            name: shown,
            identity: `${known.store} ${value}`,
            reach: qualified ? 'one' : known.reach,
            start,
            end: start + value.length,
        };
    }
}
function isSalesloft({ name, start }, settingAt) {
    if (interpolated.test(name) || (0,secrets/* isPublicName */.XC)(name.slice(name.search(/[^/:#;=.]*$/))))
        return false;
    const setting = settingAt(start);
    return (salesloft_word/* salesloftWord */.Y.test(name) || salesloft_word/* salesloftWord */.Y.test(setting)) && !(0,secrets/* isPublicName */.XC)(setting);
}

;// CONCATENATED MODULE: ./lib/environments/uses.js











const credentialRules = new Set([
    'api-key',
    'oauth-client-secret',
    'oauth-token',
    'webhook-token',
    'credential-assignment',
    'bearer-token',
    'url-credential',
    'client-exposed-key',
]);
const servingKinds = new Set(['code', 'script', 'settings']);
const mostUses = 100;
const known = new WeakMap();
function usesIn(text, found) {
    const uses = known.get(text) ?? readUses(text, found);
    known.set(text, uses);
    return uses;
}
function readUses(text, found) {
    const credentials = found.filter(({ ruleId }) => credentialRules.has(ruleId));
    if (credentials.length === 0 && !text.salesloft)
        return [];
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if (text.where !== 'file' || !servingKinds.has(kind) || (0,dotenv/* isExampleName */.wu)(text.path))
        return [];
    const reading = {
        text,
        settings: kind === 'settings',
        isComment: (0,comments/* commentsIn */.w)(text.path, text.text),
        placesOf: placesOf(text),
    };
    const uses = [];
    for (const use of allUses(reading, credentials))
        if (uses.push(use) === mostUses)
            break;
    return detached(uses);
}
function* allUses(reading, found) {
    yield* credentialUses(reading, found);
    yield* referenceUses(reading);
}
function* credentialUses({ text, isComment, placesOf }, found) {
    const offsetOf = offsetsIn(text.text);
    const assigned = found.length === 0 ? [] : text.assignments();
    for (const { fingerprint, startLine, startColumn, endLine, endColumn } of found.slice(0, mostUses)) {
        const offset = offsetOf(startLine, startColumn);
        if (isComment(offset))
            continue;
        const name = assigned.find(({ start, end }) => start <= offset && offset < end)?.name ?? settingOn(text.text, offset);
        const region = {
            line: startLine,
            startColumn,
            endColumn: endLine === startLine ? endColumn : startColumn,
        };
        const use = { identity: fingerprint, setting: name, reach: 'one', mismatch: 'same', ...region };
        for (const place of placesOf(offset, name))
            yield { ...use, place };
    }
}
function* referenceUses({ text, settings, isComment, placesOf }) {
    const asked = referencesIn(text.text, (offset) => ownerOf(text.text, offset));
    const regionOf = (0,region/* regionsOf */.NV)(text.text, region/* documentStart */.Qf);
    for (const { name, identity, reach, start, end } of asked) {
        if (isComment(start))
            continue;
        const { startLine: line, startColumn, endColumn } = regionOf(start, end);
        const namespace = reach === 'namespace' ? namespaceAround(text.text, start) : undefined;
        const setting = ownerOf(text.text, start) || settingOn(text.text, start);
        const use = {
            identity,
            setting,
            reference: name,
            reach,
            ...(namespace !== undefined && { namespace }),
            mismatch: reach === 'process' && !settings ? 'possible' : 'same',
            line,
            startColumn,
            endColumn,
        };
        for (const place of placesOf(start, settingOn(text.text, start)))
            yield { ...use, place };
    }
}
function placesOf(text) {
    const placeOf = (0,place/* placesIn */.y)(text);
    return (offset, name) => [placeOf(offset, name), ...aliasedPlaces(text, offset, name)];
}
const settingBefore = /([A-Za-z_][\w.-]{0,100})["']?\]?[ \t]{0,8}(?::(?!\/\/)|=>?|,)(?:[^:=]|:\/\/){0,60}$/;
function settingOn(text, offset) {
    return settingBefore.exec((0,context/* lineBefore */.GO)(text, offset))?.[1] ?? '';
}
const variable = /-[ \t]{1,8}["']?name["']?:[ \t]{0,8}["']?([\w.-]{1,120})/;
function ownerOf(text, offset) {
    const own = settingOn(text, offset);
    if ((0,secrets/* isSalesloftSecret */.eO)(own))
        return own;
    const around = (0,environments_headings/* headingsAround */.h)(text, offset);
    const named = around.slice(0, 3).flatMap((heading) => variable.exec(heading)?.[1] ?? []);
    if (named[0] !== undefined)
        return named[0];
    return (0,names/* isGeneric */.AE)(own) ? (around[0] ?? '') : '';
}
const namespaceLine = /^[ \t]{0,2}namespace:[ \t]{1,8}["']?([\w-]{1,63})["']?[ \t]{0,8}(?:#.{0,80})?\r?$/m;
function namespaceAround(text, offset) {
    const [from, to] = (0,environments_headings/* documentAround */.j)(text, offset);
    return namespaceLine.exec(text.slice(from, to))?.[1];
}
function offsetsIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (line, column) => (starts[line - 1] ?? 0) + column - 1;
}
function detached(uses) {
    if (uses.length === 0)
        return uses;
    const detachedUses = JSON.parse(JSON.stringify(uses));
    return detachedUses;
}


/***/ }),

/***/ 2450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ declaredLines),
/* harmony export */   k: () => (/* binding */ lastMade)
/* harmony export */ });
function lastMade({ created, rotated }) {
    if (created === undefined || rotated === undefined)
        return created ?? rotated;
    return created > rotated ? created : rotated;
}
const mostNames = 1000;
const entry = /(?<![\w.-])(["']?)([A-Za-z_][\w.-]{0,127})\1[ \t]{0,20}:(?=[\s{]|$)/g;
function declaredLines(text) {
    const lines = new Map();
    let inside = false;
    for (const [index, line] of text.split('\n').entries()) {
        if (/^[^\s#]/.test(line))
            inside = /^(["']?)rotation\1[ \t]{0,20}:/.test(line);
        if (!inside)
            continue;
        for (const [, , name = ''] of line.replace(/(?:^|[ \t])#.*/, '').matchAll(entry))
            if (!lines.has(name) && lines.size < mostNames)
                lines.set(name, index + 1);
    }
    return lines;
}


/***/ }),

/***/ 1781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ keyFactsOf),
  knownFrom: () => (/* binding */ knownFrom)
});

// EXTERNAL MODULE: ./lib/config/policy.js
var config_policy = __webpack_require__(3774);
// EXTERNAL MODULE: ./lib/workflows/paths.js
var paths = __webpack_require__(2154);
// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __webpack_require__(4115);
// EXTERNAL MODULE: ./lib/rotation/credentials.js
var credentials = __webpack_require__(1792);
// EXTERNAL MODULE: ./lib/rotation/declared.js
var rotation_declared = __webpack_require__(2450);
// EXTERNAL MODULE: ./lib/scan/names.js
var names = __webpack_require__(5625);
;// CONCATENATED MODULE: ./lib/rotation/uses.js


const reference = /\bsecrets[ \t]{0,5}(?:\.[ \t]{0,5}([A-Za-z_]\w{0,100})|\[[ \t]{0,5}['"]([A-Za-z_]\w{0,100})['"])/g;
const setting = /^[ \t]{0,80}(?:-[ \t]{1,8})?["']?([\w.-]{1,100})["']?[ \t]{0,20}:/;
const mostUses = 200;
const longestLine = 2000;
function secretUsesIn(text) {
    const uses = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.length > longestLine || !line.includes('secrets') || /^[ \t]*#/.test(line))
            continue;
        for (const [, dotted, quoted] of line.matchAll(reference)) {
            const name = (dotted ?? quoted ?? '').toUpperCase();
            if (uses.size < mostUses && !uses.has(name) && isSalesloft(name, line))
                uses.set(name, { name, line: index + 1 });
        }
    }
    return [...uses.values()];
}
function isSalesloft(name, line) {
    if (name === 'GITHUB_TOKEN')
        return false;
    const [, given = ''] = setting.exec(line) ?? [];
    return (0,secrets/* isSalesloftSecret */.eO)(name) || ((0,names/* namesSalesloft */.g2)(given) && (0,names/* kindOfName */.f$)(given) !== undefined);
}

;// CONCATENATED MODULE: ./lib/rotation/facts.js






function keyFactsOf(path, text) {
    const isPolicy = /\.ya?ml$/i.test(path) && /^["']?rotation\b/m.test(text);
    const declared = isPolicy ? (0,rotation_declared/* declaredLines */.M)(text) : new Map();
    const used = (0,paths/* isWorkflow */._)(path) ? secretUsesIn(text) : [];
    return declared.size > 0 || used.length > 0 ? { path, declared, used } : undefined;
}
function knownFrom(facts, judging, stored) {
    const { policy, today } = judging;
    const files = facts.toSorted((a, b) => Number(b.path === config_policy/* policyPath */.k1) - Number(a.path === config_policy/* policyPath */.k1));
    const used = firstOf(files, (file) => file.used.map(({ name, line }) => [name, line]));
    const declared = new Set(Object.keys(policy.rotation.keys).map((name) => name.toUpperCase()));
    return {
        rotation: policy.rotation,
        today,
        declared: firstOf(files, (file) => [...file.declared]),
        used,
        stored: stored.filter(({ name }) => (0,secrets/* isSalesloftSecret */.eO)(name) || used.has(name) || declared.has(name)),
        leaked: leakedKeys(judging),
    };
}
function firstOf(files, entries) {
    const spots = new Map();
    for (const file of files)
        for (const [name, line] of entries(file))
            if (!spots.has(name))
                spots.set(name, { path: file.path, line });
    return spots;
}
const tokens = new Set(['oauth-token']);
function leakedKeys({ found, accepted, since }) {
    const keys = new Map();
    for (const finding of found.filter(isRotated)) {
        const { fingerprint, evidence, path, startLine: line, inTip } = finding;
        if (accepted?.has(fingerprint) === true)
            continue;
        const spot = path === null || inTip === false ? undefined : { path, line };
        const known = keys.get(fingerprint);
        if (known === undefined || isBefore(spot, known.spot))
            keys.set(fingerprint, { shown: evidence, fingerprint, spot, since: since?.get(fingerprint) });
    }
    return [...keys.values()];
}
function isBefore(spot, other) {
    if (spot === undefined || other === undefined)
        return spot !== undefined;
    return spot.path < other.path || (spot.path === other.path && spot.line < other.line);
}
function isRotated(finding) {
    return (0,credentials/* isLeak */.cm)(finding) && !tokens.has(finding.ruleId) && finding.confidence !== 'low';
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ rotateWebhook),
/* harmony export */   Do: () => (/* binding */ rotateWhatWasExposed),
/* harmony export */   F5: () => (/* binding */ salesloftDocs),
/* harmony export */   G9: () => (/* binding */ rotationSteps),
/* harmony export */   h6: () => (/* binding */ rotateKey),
/* harmony export */   hH: () => (/* binding */ rotateToken),
/* harmony export */   l7: () => (/* binding */ runbook),
/* harmony export */   yz: () => (/* binding */ rotateSecret)
/* harmony export */ });
/* harmony import */ var _project_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3547);

const salesloftDocs = 'https://developers.salesloft.com';
const runbook = (0,_project_js__WEBPACK_IMPORTED_MODULE_0__/* .fileUrl */ .iw)('docs/rotation.md');
const rotationSteps = [
    {
        text: 'Generate a new key in Salesloft (account menu \u2192 Your Applications \u2192 API Keys), with only the scopes it needs.',
        link: `${salesloftDocs}/docs/platform/api-basics/api-key-authentication/`,
    },
    {
        text: 'Update the setting wherever the old key is used, from a secret store or a CI secret, never in a file.',
        link: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    },
    {
        text: 'Verify that the new key works: `salesloft-guard verify` asks GET https://api.salesloft.com/v2/me whose it is.',
        link: `${runbook}#3-verify`,
    },
    {
        text: 'Revoke the old key. Deleting it from the file is not enough: it stays in the history and keeps working.',
        link: `${runbook}#4-revoke`,
    },
];
const inDetail = `(in detail: ${runbook})`;
const rotateKey = `Rotate it now: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft \u2192 Your Applications \u2192 API Keys). Then read it from an environment variable; removing the line does not remove it from the history ${inDetail}.`;
const rotateSecret = `Rotate it now: regenerate the application secret in Salesloft (Your Applications \u2192 OAuth Applications), update the setting, verify a token request, revoke the old one. Then read it from an environment variable ${inDetail}.`;
const rotateToken = `Revoke it now by signing the user out of the application or refreshing the token pair: generate a new pair, update the store that holds it, verify a request, revoke the old one. An access token lives two hours, a refresh token until it is used ${inDetail}.`;
const rotateWebhook = `Rotate it now: generate a new callback token and create the webhook subscription again with it, update the setting from an environment variable, verify a delivery, revoke the old subscription by deleting it. The callback token is the key of every signature ${inDetail}.`;
const rotateWhatWasExposed = `Rotate what was exposed: generate, update, verify, revoke ${inDetail}.`;


/***/ }),

/***/ 5345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* reexport */ rules),
  rulesOf: () => (/* binding */ rulesOf),
  scannerOf: () => (/* binding */ scannerOf)
});

// EXTERNAL MODULE: ./lib/copy.js
var lib_copy = __webpack_require__(1038);
// EXTERNAL MODULE: ./lib/scan/memory.js
var memory = __webpack_require__(1422);
// EXTERNAL MODULE: ./lib/scan/names.js
var names = __webpack_require__(5625);
// EXTERNAL MODULE: ./lib/scan/passages.js
var passages = __webpack_require__(2616);
// EXTERNAL MODULE: ./lib/scan/region.js
var scan_region = __webpack_require__(3833);
;// CONCATENATED MODULE: ./lib/scan/literals-joined.js
const betweenQuoted = /\\{0,3}["'`]{1,3}[ \t]*(?:(?:[+.&,~]|\.\.|<>|\|\||\\)[ \t]*)?(?:(?:#|\/\/)[^\n]{0,200})?(?:(?:\\n)?(?:\\?["'],?)?\r?\n[ \t]*(?:[+\-*#>][ \t]*)?){0,3}(?:[+.&~][ \t]*)?(?:[A-Za-z@$]{1,2}(?=\\{0,3}["'`]))?\\{0,3}["'`]{1,3}/y;
const betweenLines = /(?:\\(?=\r?\n)|\^(?=\r?\n)|=(?=\r?\n))?\r?\n[ \t]{0,80}(?:[+\-*#>|][ \t]{0,8}|\/\/[ \t]{0,8})?|\\n/y;
function glueAt(text, offset, kind) {
    betweenQuoted.lastIndex = offset;
    const quoted = betweenQuoted.exec(text);
    if (quoted !== null)
        return quoted[0].length;
    if (kind === 'quoted')
        return 0;
    betweenLines.lastIndex = offset;
    return betweenLines.exec(text)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./lib/scan/value-text.js

function sticky(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0].length ?? 0;
}
const longestValue = 8192;
const opening = /[ \t]*(?:[A-Za-z@$]{1,3}(?=["'`]))?(\\{0,3})(["'`]{1,3}|&quot;|&#39;)(?:\r?\n[ \t]*)?/y;
function quotedAt(text, at) {
    opening.lastIndex = at;
    const open = opening.exec(text);
    if (open === null)
        return undefined;
    const start = at + open[0].length;
    const mark = open[2] ?? '"';
    let value = '';
    let end = start;
    let next = start;
    for (let piece = 0; piece < 40; piece++) {
        const stop = endOfPiece(text, next, mark.startsWith('&') ? '&' : (mark[0] ?? '"'));
        if (stop === undefined)
            return undefined;
        if (piece > 0 && (stop === next || /\s/.test(text.slice(next, stop))))
            break;
        value += text.slice(next, stop);
        end = stop;
        const glue = mark.startsWith('&') ? 0 : glueAt(text, stop, 'quoted');
        if (glue === 0 || /^\\{0,3}["'`]{1,3}[ \t]*,/.test(text.slice(stop, stop + glue)))
            break;
        next = stop + glue;
    }
    return { value, start, end, quoted: true, setting: false };
}
function endOfPiece(text, from, mark) {
    const limit = Math.min(text.length, from + longestValue);
    for (let at = from; at < limit; at++) {
        const character = text[at];
        if (character === mark)
            return at;
        if (character === '\\') {
            if (text[at + 1] === mark || text[at + 1] === '\\')
                return at;
            if (text[at + 1] === 'n' || text[at + 1] === 'r')
                return at;
        }
        if (character === '\n' || character === '\r')
            return at;
    }
    return limit === text.length ? limit : undefined;
}
const isParameter = /[ \t]*[A-Za-z_]\w{0,8190}=[^=]/y;
const bareValue = /[ \t]*([^\s"'`<>,;()[\]{}|\\&]{6,8192})/y;
const lineStart = /(?:^|\n|\\n|\\r|["'`])[ \t]*(?:[-+*>#|$]+[ \t]+|\/\/[ \t]*)?(?:export[ \t]+|set[ \t]+|ENV[ \t]+|ARG[ \t]+|setenv[ \t]+|declare[ \t]+(?:-x[ \t]+)?|\$env:|\$Env:|env:|-e[ \t]+|--env[ \t]+|--?)?["'`]?[\w. -]{0,60}$/;
const comparison = /^[ \t]*(?:===?|!==?|=~)/;
function bareAt(text, place) {
    if (comparison.test(place.operators))
        return undefined;
    if (sticky(isParameter, text, place.at) > 0)
        return undefined;
    bareValue.lastIndex = place.at;
    const match = bareValue.exec(text);
    if (match === null)
        return undefined;
    const value = match[1] ?? '';
    const start = place.at + match[0].length - value.length;
    const end = start + value.length;
    if (text[end] === '(' || text[end] === '[' || isWordInQuotes(text, start))
        return undefined;
    const before = text.slice(Math.max(0, place.nameStart - 80), place.nameStart);
    const setting = /^(?:=|:|:=|\?=|:-|[>|]+)$/.test(place.operators.trim()) && lineStart.test(before);
    return { value, start, end, quoted: false, setting: setting && isWholeValue(text, end) };
}
function isWordInQuotes(text, start) {
    return /^[A-Za-z@$]{1,3}["'`]/.test(text.slice(start, start + 4));
}
function isWholeValue(text, end) {
    return /^(?:\\?["'`]|\\[nr]|[ \t]*(?:[\r\n]|$|#|\/\/|;|,|&&|\||\}|<|\\|\[\/)|[ \t]+[\w./-]+(?:[ \t]|$))/.test(text.slice(end, end + 80));
}
const spacedCommand = /(?:\bENV|\bARG|\bSetEnv|\bsetx|\bset[ \t]+-\w+|\bsetenv|--?[\w-]*|\bpassword|\blogin|:[\w-]*|\(def|\bfor)[ \t]*(?:\/[MmSs][ \t]+)?[\w.-]*$/;
function spacedAt(text, nameStart, at) {
    if (!/[ \t]/.test(text[at] ?? ''))
        return undefined;
    const before = text.slice(Math.max(0, nameStart - 60), at);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const column = text[at] === '\t';
    if (!column && !spacedCommand.test(line))
        return undefined;
    bareValue.lastIndex = at;
    const match = bareValue.exec(text);
    if (match === null)
        return undefined;
    const value = match[1] ?? '';
    const start = at + match[0].length - value.length;
    return { value, start, end: start + value.length, quoted: false, setting: !column };
}

;// CONCATENATED MODULE: ./lib/scan/value-beside.js


const nameKey = /(?:\\{0,3}["']?\b(?:name|key|id|Name|Key|variable|variable_name|env_var|envVar|secretName|field|label|parameter|property|ParameterKey|OptionName|setting|attribute|title)\\{0,3}["']?[ \t]*[:=][ \t]*\\{0,3}["'`]?|--(?:name|secret-id|secret-name|key|parameter-name)[ =]+["']?|\b(?:variable|resource|data|output|local)[ \t]+(?:"[\w-]{1,80}"[ \t]+)?")(?:[\w$.:/ -]{0,80})$/;
const valueKey = /(?<![\w$.-])\\{0,3}["']?(?:value|defaultValue|default_value|default|Value|initialValue|currentValue|current_value|initial_value|secret_string|secret|content|stringValue|ParameterValue|plaintext|plaintext_value|text|val|literal|password|body)\\{0,3}["']?[ \t]*[:=][ \t]*|--(?:value|secret-string|string-value|text|body)[ =]+/gi;
const widestObject = 700;
function valueBeside(text, nameStart, nameEnd) {
    const isNamed = nameKey.test(text.slice(Math.max(0, nameStart - 130), nameStart));
    if (!isNamed && !opensBlock.test(text.slice(nameEnd, nameEnd + 40)))
        return undefined;
    const [from, to] = isNamed
        ? objectAround(text, nameStart, nameEnd)
        : [nameStart, endOfBlock(text, nameStart, nameEnd)];
    for (const [start, end] of [
        [nameEnd, to],
        [from, nameStart],
    ]) {
        const part = text.slice(start, end);
        for (const match of part.matchAll(valueKey)) {
            const at = start + match.index + match[0].length;
            const quoted = quotedAt(text, at);
            if (quoted !== undefined)
                return quoted;
            const bare = bareAt(text, { nameStart: start + match.index, at, operators: ':' });
            if (bare !== undefined)
                return bare;
        }
    }
    return undefined;
}
const opensBlock = /^\\{0,3}["']?[ \t]*(?::[ \t]*\r?\n|[:=]?[ \t]*\{)/;
function endOfBlock(text, nameStart, nameEnd) {
    const limit = Math.min(text.length, nameEnd + widestObject);
    const brace = /^\\{0,3}["']?[ \t]*[:=]?[ \t]*\{/.test(text.slice(nameEnd, nameEnd + 40));
    if (brace)
        return closingBrace(text, nameEnd, limit);
    const level = /^[ \t]*/.exec(text.slice((0,scan_region/* lineStartBefore */.GR)(text, nameStart, 200), nameStart))?.[0].length ?? 0;
    const block = text.slice(nameEnd, limit);
    for (let at = block.indexOf('\n'); at !== -1; at = block.indexOf('\n', at + 1)) {
        const indent = /^[ \t]*/.exec(text.slice(nameEnd + at + 1, nameEnd + at + 200))?.[0].length ?? 0;
        if (indent <= level)
            return nameEnd + at;
    }
    return limit;
}
function closingBrace(text, from, limit) {
    let depth = 0;
    for (let at = from; at < limit; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return limit;
}
const newline = 10;
const lessThan = 60;
const opens = table('{[(');
const closing = table('}])>');
function table(characters) {
    const members = new Uint8Array(128);
    for (const character of characters)
        members[character.charCodeAt(0)] = 1;
    return members;
}
function objectAround(text, nameStart, nameEnd) {
    let from = nameStart;
    let depth = 0;
    const first = Math.max(0, nameStart - widestObject);
    for (; from > first; from--) {
        const code = text.charCodeAt(from - 1);
        if (closing[code] === 1)
            depth++;
        if ((opens[code] === 1 || code === lessThan) && depth-- === 0)
            break;
        if (code === newline &&
            (/^[ \t]*-[ \t]/.test(text.slice(from, from + 40)) || /^[ \t]*\r?\n/.test(text.slice(from, from + 40))))
            break;
    }
    let to = nameEnd;
    depth = 0;
    const last = Math.min(text.length, nameEnd + widestObject);
    for (; to < last; to++) {
        const code = text.charCodeAt(to);
        if (opens[code] === 1)
            depth++;
        if (closing[code] === 1 && depth-- <= 0)
            break;
        if (code === newline &&
            depth <= 0 &&
            /^(?:[ \t]*-[ \t]|[ \t]*\r?\n|\S)/.test(text.slice(to + 1, to + 40)))
            break;
    }
    return [from, to];
}

;// CONCATENATED MODULE: ./lib/scan/value-after.js

const closers = /(?:\\{0,3}["'`]|[\])!]|\*\*){0,5}/y;
const closersInBraces = /(?:\\{0,3}["'`]|[\])!}]|\*\*){0,5}/y;
const operator = /[ \t]*(?:===?|!==?|=>|:=|::|\?\?=?|\|\|=?|\?:|<-|->|=~|\+=|\?=|:-|:\+?=|\u2192|[:=,?([]|\{(?! ?get;)|\|(?![-+]?\r?\n|\w{0,8}\|)|\b(?:or|is|was)\b|<\/?[\w:.-]{1,60}(?:[ \t][^<>\n]{0,120})?>|>(?=[^\s<+-]|<!\[CDATA)|\.(?:unwrap_or|unwrap_or_else|getOrElse|orElse|or_else|get_or|or|default|fallback)\(|(?:--body|--value|--secret-string|--text|-b)(?=[= \t]))/y;
const filler = /[ \t]*(?:(?:[\w.]{1,60}\([^()"'\n]{0,60}\)){1,4}(?=\.(?:default|optional)\()|\/\*[^*\n]{0,80}\*\/|<!\[CDATA\[|[\w:-]{1,40}=(?:"[^"<\n]{0,80}"|'[^'<\n]{0,80}')(?=[ \t]*(?:[\w:-]{1,40}=|\/?>))(?<!(?:value|content|default)=(?:"[^"<\n]{0,80}"|'[^'<\n]{0,80}'))|SET|DEFAULT|VALUES|(?:String|string|str|char|varchar|text|Text|SecureString|Secret|SecretStr|SecretString|Option|Some|const|static|final|default|defaultValue|default_value|fallback|unset|value|Value|val|&'?(?:static)?\s?str|\[\]byte|Buffer|bytes|new|Optional|None|null|nil|undefined|return|else|of|from|literal|required|bool|type)\b(?![\w-])[ \t]*(?:\[[^\]\n]{0,30}\]|<[^>\n]{0,30}>|\?)?|\*(?=char)|\*\*|\)|\|\w{0,8}\||\{ ?get;[^}\n]{0,40}\}|&[\w-]{1,40}(?=[ \t])|!!\w+(?=[ \t])|(?:;[ \t]*)?(?:value|content|default)=(?=\\?["']))/y;
const typeName = /[ \t]*(?:[A-Za-z_][\w.]{0,60}(?:<[^>\n]{0,40}>)?(?:\[\])?\??|\[\w{0,3}\]\w{1,20}(?: \w{1,20})?)(?=[ \t]*=[^=>])/y;
const wrapperCall = /[ \t]*(?:[A-Za-z_][\w.:]{0,60}!?\()(?=[ \t]*(?:\\{0,3}[bruf@$]?["'`]|default[ \t]*=|value[ \t]*=))/y;
const lineBreak = /[ \t]*(?:(?:\\|\|[-+]?|>[-+]?)?\r?\n[ \t]*(?:[+-][ \t]+)?){1,2}/y;
const endsOpen = /[:=({[,>|?+]$|or$|\u2192$/;
function valueAfter(text, nameStart, nameEnd) {
    let at = nameEnd + sticky(text[nameStart - 1] === '{' ? closersInBraces : closers, text, nameEnd);
    let operators = '';
    for (let step = 0; step < 12; step++) {
        const quoted = quotedAt(text, at);
        if (quoted !== undefined)
            return operators !== '' || /[ \t]/.test(text[at] ?? '') ? quoted : undefined;
        const type = operators === ':' ? sticky(typeName, text, at) : 0;
        const symbol = type > 0 ? '' : text.slice(at, at + sticky(operator, text, at));
        const skipped = type ||
            symbol.length ||
            sticky(filler, text, at) ||
            (operators === '' ? 0 : sticky(wrapperCall, text, at)) ||
            (endsOpen.test(operators) ? sticky(lineBreak, text, at) : 0);
        if (skipped === 0)
            return operators === '' ? spacedAt(text, nameStart, at) : undefined;
        if (symbol.trim() === ',' && operators.includes('='))
            return undefined;
        operators += symbol.trim();
        const brokeLine = text.slice(at, at + skipped).includes('\n');
        at += skipped;
        const mayBeBare = symbol !== '' || brokeLine || /^[ \t]*(?:&|!!|<!)/.test(text.slice(at - skipped, at));
        if (operators === '' || !mayBeBare)
            continue;
        const goesOn = sticky(filler, text, at) > 0 || (operators === ':' && sticky(typeName, text, at) > 0);
        const bare = goesOn ? undefined : bareAt(text, { nameStart, at, operators });
        if (bare !== undefined)
            return brokeLine && isKeyOfItsOwn(bare.value) ? undefined : bare;
    }
    return undefined;
}
function isKeyOfItsOwn(value) {
    return /^[\w-]+:$/.test(value);
}
const condition = /(?:\\{0,3}["'`])?[ \t]*[:=][ \t]*[\w.!()[\]=&| '"-]{1,100}\?[ \t]*(?=["'`])/y;
const between = /["'`][ \t]*:[ \t]*(?=["'`])/y;
function branchAfter(text, nameEnd) {
    const length = sticky(condition, text, nameEnd);
    return length === 0 ? undefined : quotedAt(text, nameEnd + length);
}
function otherBranch(text, end) {
    const length = sticky(between, text, end);
    return length === 0 ? undefined : quotedAt(text, end + length);
}

;// CONCATENATED MODULE: ./lib/scan/around-word.js
function* matchesAround(text, pattern, word) {
    const words = new RegExp(word.pattern);
    const find = new RegExp(pattern);
    for (let found = words.exec(text); found !== null; found = words.exec(text)) {
        find.lastIndex = Math.max(find.lastIndex, found.index - word.farthest);
        const match = find.exec(text);
        if (match === null)
            return;
        yield match;
        words.lastIndex = find.lastIndex;
    }
}

;// CONCATENATED MODULE: ./lib/scan/rows.js


const insert = /\binsert\s+(?:ignore\s+)?into\s+[\w."`[\]]{1,200}\s*\(([^()]{1,2000})\)\s*values\s*/gi;
const tuple = /\s*(?:,\s*)?\(((?:'[^']{0,8192}'|[^()']){1,20000})\)/y;
const cell = /(?:\s*'((?:[^']|''){0,8192})'\s*|[^,']*)(?:,|$)/y;
const copy = /^COPY [\w."]{1,200} \(([^()\n]{1,2000})\) FROM stdin;\r?\n/gm;
const copyWord = { pattern: /COPY /g, farthest: 0 };
function* rowAssignments(text) {
    for (const match of text.matchAll(insert)) {
        const columns = columnsOf(match[1] ?? '');
        if (columns.every(({ kind }) => kind === undefined))
            continue;
        tuple.lastIndex = match.index + match[0].length;
        for (let row = tuple.exec(text); row !== null; row = tuple.exec(text)) {
            yield* cellsOf(columns, row[1] ?? '', tuple.lastIndex - 1 - (row[1] ?? '').length);
        }
    }
    for (const match of matchesAround(text, copy, copyWord))
        yield* copied(text, columnsOf(match[1] ?? ''), match.index + match[0].length);
}
function namesColumns(text) {
    return text.search(insert) !== -1 || !(matchesAround(text, copy, copyWord).next().done ?? false);
}
function columnsOf(list) {
    return list.split(',').map((part) => {
        const name = part.trim().replace(/^["'`[]|["'`\]]$/g, '');
        return { name, kind: (0,names/* kindOfName */.f$)(name) };
    });
}
function* cellsOf(columns, row, rowStart) {
    let at = 0;
    for (const { name, kind } of columns) {
        cell.lastIndex = at;
        const found = cell.exec(row);
        if (found === null || found[0] === '')
            return;
        const value = found[1];
        if (kind !== undefined && value !== undefined) {
            const start = rowStart + at + found[0].indexOf("'") + 1;
            yield {
                name,
                kind,
                value,
                nameStart: start,
                start,
                end: start + value.length,
                quoted: true,
                setting: false,
            };
        }
        at += found[0].length;
    }
}
const endOfRows = ['\\.', 'COPY '];
function* copied(text, columns, from) {
    if (columns.every(({ kind }) => kind === undefined))
        return;
    for (let at = from; at < text.length && !endOfRows.some((mark) => text.startsWith(mark, at));) {
        const next = text.indexOf('\n', at);
        const end = next === -1 ? text.length : next;
        let start = at;
        for (const [column, value] of text.slice(at, end).split('\t').entries()) {
            const { name = '', kind } = columns[column] ?? {};
            if (kind !== undefined)
                yield {
                    name,
                    kind,
                    value,
                    nameStart: start,
                    start,
                    end: start + value.length,
                    quoted: true,
                    setting: false,
                };
            start += value.length + 1;
        }
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./lib/scan/assignments.js








const noun = /key|token|secret|passw|passphrase|pwd|passwd|\bpass\b|_pass\b|credential|creds|bearer|authorization|\bpw\b|jwt/gi;
const nameCharacter = /[A-Za-z0-9_$.-]/;
const longestName = 120;
function* assignmentsIn(text, memory) {
    const nesting = valuesInsideValues();
    const find = new RegExp(noun);
    let next = find.exec(text)?.index ?? Infinity;
    for (const passage of memory === undefined ? [{ start: 0, end: text.length }] : (0,passages/* passagesOf */.T5)(text)) {
        if (next >= passage.end)
            continue;
        const known = memory && !nesting.reachesOver(passage.start) && knownIn(text, passage, memory);
        yield* known || assignmentsBetween(text, { start: next, end: passage.end }, nesting);
        find.lastIndex = passage.end;
        next = find.exec(text)?.index ?? Infinity;
    }
    yield* rowAssignments(text);
}
const assignmentMemory = () => (0,memory/* memoryOf */.z)(2_500_000);
const margin = { before: 1000, linesBehind: 32, behind: 1200 };
function knownIn(text, passage, memory) {
    const around = (0,passages/* withMargins */.gT)(text, passage, margin);
    if (around === undefined || around.length > passages/* mostWithMargins */.Fw)
        return undefined;
    let known = memory.get(around);
    if (known === undefined) {
        const copy = (0,lib_copy/* copyOf */.z)(around);
        const own = { start: margin.before, end: margin.before + passage.end - passage.start };
        const found = [...assignmentsBetween(copy, own, valuesInsideValues())];
        known = found.every(({ end }) => end <= own.end) ? found : 'goes on';
        memory.keep(copy, known);
    }
    if (known === 'goes on')
        return undefined;
    const by = passage.start - margin.before;
    return known.map((found) => ({
        ...found,
        nameStart: found.nameStart + by,
        start: found.start + by,
        end: found.end + by,
    }));
}
function* assignmentsBetween(text, passage, nesting) {
    let searchedTo = 0;
    const find = new RegExp(noun);
    find.lastIndex = passage.start;
    for (let match = find.exec(text); match !== null && match.index < passage.end; match = find.exec(text)) {
        if (match.index < searchedTo)
            continue;
        const [start, end] = nameAround(text, match.index, match.index + match[0].length);
        searchedTo = end;
        find.lastIndex = Math.max(find.lastIndex, end);
        const name = text.slice(start, end);
        const kind = (0,names/* kindOfName */.f$)(name);
        if (kind === undefined || nesting.isTooDeep(start))
            continue;
        for (const value of valuesOf(text, start, end)) {
            nesting.add(value);
            yield assignmentOf({ name, kind, nameStart: start }, value);
        }
    }
}
const deepestNesting = 8;
function valuesInsideValues() {
    let from = 0;
    let reachedTo = 0;
    let read = 0;
    return {
        reachesOver: (place) => reachedTo > place,
        isTooDeep(start) {
            if (start >= reachedTo)
                [from, read] = [start, 0];
            return read > deepestNesting * Math.max(longestValue, start - from);
        },
        add({ end, value }) {
            reachedTo = Math.max(reachedTo, end);
            read += value.length;
        },
    };
}
function assignmentOf({ name, kind, nameStart }, { value, start, end, quoted, setting }) {
    return { name, kind, nameStart, value, start, end, quoted, setting };
}
function nameAround(text, from, to) {
    let start = from;
    while (start > 0 && from - start < longestName && nameCharacter.test(text[start - 1] ?? ''))
        start--;
    let end = to;
    while (end < text.length && end - to < longestName && nameCharacter.test(text[end] ?? ''))
        end++;
    if (start > 0 && text[start - 1] === '\\' && /[nrt]/.test(text[start] ?? ''))
        start++;
    while (start < from && /[.$-]/.test(text[start] ?? ''))
        start++;
    while (end > to && /[.-]/.test(text[end - 1] ?? ''))
        end--;
    return [phraseStart(text, start), end];
}
const wordBefore = /(?:webhook|callback|signing|client|app(?:lication)?|access|refresh|api|oauth) $/i;
function phraseStart(text, start) {
    const before = wordBefore.exec(text.slice(Math.max(0, start - 13), start));
    return before === null ? start : start - before[0].length;
}
function* valuesOf(text, nameStart, nameEnd) {
    const branch = branchAfter(text, nameEnd);
    const value = branch ?? valueBeside(text, nameStart, nameEnd) ?? valueAfter(text, nameStart, nameEnd);
    if (value !== undefined)
        yield value;
    const other = branch && otherBranch(text, branch.end);
    if (other !== undefined)
        yield other;
}

// EXTERNAL MODULE: ./lib/scan/context.js
var context = __webpack_require__(6366);
;// CONCATENATED MODULE: ./lib/scan/base64-noise.js
const sextets = new Int8Array(128).fill(-1);
for (const spelling of ['+/', '-_']) {
    const alphabet = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789${spelling}`;
    for (let bits = 0; bits < alphabet.length; bits++)
        sextets[alphabet.charCodeAt(bits)] = bits;
}
function isPrintable(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
const odd = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0 || isPrintable(byte) ? 0 : 1));
function isNoise(run, [from, to], share) {
    const most = Math.ceil(((to - from) * 3) / 4) * share;
    let found = 0;
    for (let at = from; at + 4 <= to && found <= most; at += 4) {
        let group = 0;
        for (let place = at; place < at + 4; place++) {
            const sextet = sextets[run.charCodeAt(place)] ?? -1;
            if (sextet < 0)
                return found > most;
            group = (group << 6) | sextet;
        }
        found += (odd[group >> 16] ?? 0) + (odd[(group >> 8) & 255] ?? 0) + (odd[group & 255] ?? 0);
    }
    return found > most;
}

;// CONCATENATED MODULE: ./lib/scan/stretches.js
const beyond = 128;
function alphabetOf(characters, andBeyondAscii = false) {
    const members = new Uint8Array(beyond + 1);
    for (const character of characters)
        members[character.charCodeAt(0)] = 1;
    if (andBeyondAscii)
        members[beyond] = 1;
    return { members };
}
function* stretches(text, { members }, { least, start: first = 0, end: last = text.length }) {
    for (let from = first, probe = from + least - 1; from < last && probe < text.length; probe = from + least - 1) {
        let start = probe + 1;
        while (start > from && members[Math.min(text.charCodeAt(start - 1), beyond)] === 1)
            start--;
        let end = probe + 1;
        if (start <= probe)
            while (end < text.length && members[Math.min(text.charCodeAt(end), beyond)] === 1)
                end++;
        if (end - start >= least && start < last)
            yield { start, end };
        from = end;
    }
}

;// CONCATENATED MODULE: ./lib/scan/encoded.js





function* encodedPieces(text, memory) {
    yield* base64Pieces(text, memory);
    yield* hexPieces(text);
    yield* escapedPieces(text);
    yield* widePieces(text);
}
const base64Run = /[A-Za-z0-9+/_-]{24,}(?:(?:\\r)?(?:\\n|\r?\n)[ \t]{0,40}[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const base64Alphabet = alphabetOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/_-');
const leastOfRun = 24;
const lineOfRun = /[A-Za-z0-9+/_-]{24,}={0,2}/g;
const sample = 64;
const encodedMemory = () => (0,memory/* memoryOf */.z)(1_000_000);
const encoded_margin = { before: 0, linesBehind: 1, behind: 0 };
function* base64Pieces(text, memory) {
    let reachedTo = 0;
    for (const passage of memory === undefined ? [{ start: 0, end: text.length }] : (0,passages/* passagesOf */.T5)(text)) {
        const known = memory && reachedTo <= passage.start ? knownRuns(text, passage, memory) : undefined;
        const { pieces, reachedTo: to } = known ?? runsBetween(text, passage, reachedTo);
        yield* pieces;
        reachedTo = Math.max(reachedTo, to);
    }
}
function knownRuns(text, passage, memory) {
    const around = (0,passages/* withMargins */.gT)(text, passage, encoded_margin);
    if (around === undefined || around.length > passages/* mostWithMargins */.Fw)
        return undefined;
    const own = passage.end - passage.start;
    let known = memory.get(around);
    if (known === undefined) {
        const copy = (0,lib_copy/* copyOf */.z)(around);
        known = runsBetween(copy, { start: 0, end: own }, 0);
        memory.keep(copy, known);
    }
    if (known.reachedTo > own)
        return undefined;
    const by = passage.start;
    const pieces = known.pieces.map((piece) => ({ ...piece, start: piece.start + by, end: piece.end + by }));
    return { pieces, reachedTo: known.reachedTo + by };
}
function runsBetween(text, passage, from) {
    const pieces = [];
    let reachedTo = from;
    for (const { start } of stretches(text, base64Alphabet, { least: leastOfRun, ...passage })) {
        if (start < reachedTo)
            continue;
        base64Run.lastIndex = start;
        const run = base64Run.exec(text)?.[0] ?? '';
        reachedTo = start + run.length;
        const decoded = fromBase64(run.replace(/\\[rn]|\s/g, ''));
        if (decoded !== undefined)
            pieces.push({ start, end: reachedTo, text: decoded });
        else if (/[\n\\]/.test(run))
            pieces.push(...linesOf(run, start));
    }
    return { pieces, reachedTo };
}
function* linesOf(run, start) {
    for (const line of run.matchAll(lineOfRun)) {
        const decoded = fromBase64(line[0]);
        const at = start + line.index;
        if (decoded !== undefined)
            yield { start: at, end: at + line[0].length, text: decoded };
    }
}
function fromBase64(run) {
    for (let skip = 0; skip < 4; skip++) {
        if (isNoise(run, [skip, Math.min(run.length, skip + sample)], mostUnread))
            continue;
        const head = Buffer.from(run.slice(skip, skip + sample), 'base64');
        if (isReadable(head))
            return readable(Buffer.from(run.slice(skip), 'base64'));
    }
    return undefined;
}
const mostUnread = 0.2;
function isReadable(bytes) {
    let printable = 0;
    let zeros = 0;
    for (const byte of bytes) {
        if (byte === 0)
            zeros++;
        else if (isPrintable(byte))
            printable++;
    }
    const wide = zeros >= bytes.length * 0.4 && printable >= bytes.length * 0.4;
    return wide || (zeros === 0 && printable >= bytes.length * 0.94);
}
function readable(bytes) {
    if (!bytes.subarray(0, sample).includes(0))
        return bytes.toString('utf8');
    return bytes.toString('latin1').replaceAll('\0', '');
}
const hexRun = /(?<![0-9a-fA-F])(?:[0-9a-fA-F]{2}){67,}(?![0-9a-fA-F])|(?:(?:0x)?[0-9a-fA-F]{2}[\s,:]{1,4}){66,}(?:0x)?[0-9a-fA-F]{2}/g;
const hexAlphabet = alphabetOf('0123456789abcdefABCDEFx,: \t\n\v\f\r', true);
const leastOfHex = 2 * 67;
function* hexPieces(text) {
    for (const stretch of stretches(text, hexAlphabet, { least: leastOfHex })) {
        for (const match of text.slice(stretch.start, stretch.end).matchAll(hexRun)) {
            const bytes = Buffer.from(match[0].replace(/0x|[\s,:]/g, ''), 'hex');
            const start = stretch.start + match.index;
            if (isReadable(bytes))
                yield { start, end: start + match[0].length, text: readable(bytes) };
        }
    }
}
const encoded_escape = /%[0-9A-Fa-f]{2}|\\{1,8}(?:u\{?0{0,8}[0-9A-Fa-f]{2,6}\}?|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2})|\\[0-7]{3}|&#(?:[xX][0-9A-Fa-f]{1,6}|[0-9]{1,7});/g;
const longestToken = 1200;
function* escapedPieces(text) {
    let searchedTo = 0;
    for (const match of text.matchAll(encoded_escape)) {
        if (match.index < searchedTo)
            continue;
        const [start, end] = tokenAround(text, match.index);
        searchedTo = end;
        const decoded = encoded_unescape(text.slice(start, end));
        if (/ak_|sales.?loft|[?&;]\w*(?:key|token|secret)|[A-Za-z0-9+/_-]{80}/i.test(decoded))
            yield { start, end, text: decoded };
    }
}
function tokenAround(text, at) {
    let start = at;
    let end = at;
    while (start > 0 && at - start < longestToken && !/[\s"'<>`]/.test(text[start - 1] ?? ''))
        start--;
    while (end < text.length && end - at < longestToken && !/[\s"'<>`]/.test(text[end] ?? ''))
        end++;
    return [start, end];
}
function encoded_unescape(token) {
    return token.replace(encoded_escape, (code) => {
        const digits = code.replace(/[^0-9A-Fa-f]|^\\+[uUx]|^&#[xX]?/g, '');
        const decimal = /^&#[0-9]/.test(code);
        const octal = /^\\[0-7]{3}$/.test(code);
        const point = Number.parseInt(digits, decimal ? 10 : octal ? 8 : 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : code;
    });
}
const wideRun = /(?:[\t\n\r\x20-\x7e]\0){8,}[\x20-\x7e]?|(?:[\t\n\r\x20-\x7e]\0{3}){8,}[\x20-\x7e]?/g;
function* widePieces(text) {
    if (!text.includes('\0'))
        return;
    for (const match of text.matchAll(wideRun)) {
        yield { start: match.index, end: match.index + match[0].length, text: match[0].replaceAll('\0', '') };
    }
}

// EXTERNAL MODULE: ./lib/scan/document.js + 1 modules
var scan_document = __webpack_require__(7812);
// EXTERNAL MODULE: ./lib/scan/findings.js + 1 modules
var findings = __webpack_require__(2467);
// EXTERNAL MODULE: ./lib/scan/fingerprint.js + 1 modules
var scan_fingerprint = __webpack_require__(1104);
// EXTERNAL MODULE: ./lib/scan/inline.js
var scan_inline = __webpack_require__(3884);
// EXTERNAL MODULE: ./lib/scan/judgement.js
var judgement = __webpack_require__(174);
;// CONCATENATED MODULE: ./lib/scan/spans.js
function spans() {
    const items = [];
    return {
        overlapping({ start, end }) {
            const item = items[firstEndingAfter(items, start)];
            return item !== undefined && item.start < end ? item : undefined;
        },
        add(item) {
            const last = items.at(-1);
            if (last === undefined || last.end <= item.start)
                items.push(item);
            else
                items.splice(firstEndingAfter(items, item.start), 0, item);
        },
    };
}
function firstEndingAfter(items, place) {
    let low = 0;
    let high = items.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((items[middle]?.end ?? Infinity) > place)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/scan/salesloft-word.js
var salesloft_word = __webpack_require__(7331);
;// CONCATENATED MODULE: ./lib/scan/text.js




function scannedText(options, memories) {
    const { path, where, text, whole = true } = options;
    const pathNamesSalesloft = salesloft_word/* salesloftWord */.Y.test(path);
    let assignments;
    let { mentions } = options;
    const salesloft = options.salesloft === true || pathNamesSalesloft || salesloft_word/* salesloftWord */.Y.test(text);
    return {
        path,
        where,
        text,
        whole,
        pathNamesSalesloft,
        salesloft,
        assignments: () => (assignments ??= [...assignmentsIn(text, memories?.assignments)]),
        mentions: () => (mentions ??= (0,context/* mentionsIn */.TV)(text, memories?.mentions)),
        encoded: () => encodedPieces(text, memories?.encoded),
        part: (piece, named) => scannedText({ path, where, text: piece, whole: false, salesloft, ...(named && { mentions: named }) }, memories),
    };
}

;// CONCATENATED MODULE: ./lib/scan/scan.js


const deepest = 2;
function scanPlainText(text, rules) {
    return scanText(text, rules, deepest);
}
function scanText(text, rules, depth = 0) {
    const own = hitsOf(text, rules);
    if (depth === deepest)
        return own;
    let found;
    for (const { start, end, text: decoded } of text.encoded()) {
        for (const { rule, hit } of scanText(textOf(decoded, text), rules, depth + 1)) {
            if (hit.secret === undefined)
                continue;
            found ??= collected(own, rules);
            found.add({ rule, hit: { ...hit, start, end } });
        }
    }
    return found?.all ?? own;
}
function textOf(text, { path, where, salesloft }) {
    return scannedText({ path, where, text, whole: false, salesloft });
}
function hitsOf(text, rules) {
    const taken = spans();
    const kept = [];
    for (const rule of rules)
        for (const hit of rule.find(text)) {
            if (taken.overlapping(hit) !== undefined)
                continue;
            if (hit.end > hit.start)
                taken.add(hit);
            kept.push({ rule, hit });
        }
    return kept;
}
function collected(own, rules) {
    const all = [...own];
    const written = spans();
    const bySecret = new Map();
    const number = (into, { start, end }, index) => {
        if (end > start)
            into.add({ start, end, index });
    };
    const reading = (secret = '') => {
        const known = bySecret.get(secret) ?? spans();
        bySecret.set(secret, known);
        return known;
    };
    const around = (hit) => {
        const found = written.overlapping(hit);
        return found !== undefined && isInside(hit, found) && all[found.index] === own[found.index]
            ? found
            : undefined;
    };
    for (const [index, { hit }] of own.entries()) {
        number(written, hit, index);
        if (hit.secret !== undefined)
            number(reading(hit.secret), hit, index);
    }
    return {
        all,
        add(candidate) {
            const { hit, rule } = candidate;
            const alike = reading(hit.secret);
            const same = alike.overlapping(hit);
            const rival = same ?? around(hit);
            const by = all[rival?.index ?? -1];
            if (rival === undefined || by === undefined)
                number(alike, hit, all.push(candidate) - 1);
            else if (rules.indexOf(rule) < rules.indexOf(by.rule)) {
                all[rival.index] = candidate;
                if (same === undefined)
                    number(alike, hit, rival.index);
            }
        },
    };
}
function isInside(inner, outer) {
    return (outer.start <= inner.start &&
        outer.end >= inner.end &&
        !(outer.start === inner.start && outer.end === inner.end));
}

;// CONCATENATED MODULE: ./lib/scan/credential-set.js
function credentialSet(credentials = []) {
    const byRule = new Map();
    const set = {
        add({ ruleId, fingerprint }) {
            let prints = byRule.get(ruleId);
            if (prints === undefined)
                byRule.set(ruleId, (prints = newPrints()));
            prints.add(fingerprint);
        },
        has: ({ ruleId, fingerprint }) => byRule.get(ruleId)?.has(fingerprint) === true,
    };
    for (const credential of credentials)
        set.add(credential);
    return set;
}
const words = 4;
const digits = 8;
const leastPlaces = 64;
function newPrints() {
    let places = leastPlaces;
    let table = new Int32Array(places * words);
    let size = 0;
    const wanted = new Int32Array(words);
    const read = (fingerprint) => {
        for (let word = 0; word < words; word++)
            wanted[word] = Number.parseInt(fingerprint.slice(word * digits, (word + 1) * digits), 16);
    };
    const find = () => {
        for (let place = (wanted[0] ?? 0) & (places - 1);; place = (place + 1) & (places - 1)) {
            const at = place * words;
            if (holds(at, wanted) || isFree(at))
                return at;
        }
    };
    const holds = (at, print) => {
        for (let word = 0; word < words; word++)
            if (table[at + word] !== print[word])
                return false;
        return true;
    };
    const isFree = (at) => holds(at, free);
    const grow = () => {
        const before = table;
        places *= 2;
        table = new Int32Array(places * words);
        for (let at = 0; at < before.length; at += words) {
            wanted.set(before.subarray(at, at + words));
            table.set(wanted, find());
        }
    };
    return {
        add(fingerprint) {
            if (size * 4 >= places * 3)
                grow();
            read(fingerprint);
            const at = find();
            if (isFree(at))
                size++;
            table.set(wanted, at);
        },
        has(fingerprint) {
            read(fingerprint);
            return !isFree(find());
        },
    };
}
const free = new Int32Array(words);

;// CONCATENATED MODULE: ./lib/scan/seats.js

function seatsOf(most = Infinity) {
    const seats = [];
    let further = 0;
    return {
        take(candidate) {
            if (seats.length >= most && !isAboutAll(candidate.finding)) {
                further++;
                return undefined;
            }
            const seat = { candidate };
            seats.push(seat);
            return seat;
        },
        close: () => { },
        all: () => seats,
        knows: () => credentialsIn(seats).has,
        further: () => further,
    };
}
const credentialsIn = (seats) => credentialSet(seats.map(({ candidate }) => candidate.finding));
function isAboutAll({ startLine, startColumn, endLine, endColumn }) {
    return startLine === endLine && startColumn === endColumn;
}

;// CONCATENATED MODULE: ./lib/scan/passing-seats.js


function passingSeats(into, { twice, nameLength }) {
    let kept = [];
    const lasting = [];
    let fresh = [];
    const gone = credentialSet();
    let further = 0;
    function handOn(final) {
        if (final.length === 0)
            return;
        further += into.add(final, lasting.length);
        if (!twice)
            return;
        for (const { finding } of final) {
            const { ruleId, fingerprint } = finding;
            fresh.push({ ruleId, fingerprint });
        }
    }
    const isLasting = ({ finding }) => isAboutAll(finding) || Math.max(finding.startLine, finding.startColumn) <= nameLength;
    return {
        take(candidate, { isShared, isLast }) {
            const seat = { candidate };
            if (!isLast && isLasting(candidate))
                lasting.push(seat);
            else if (isLast || isShared || !into.mayOvertake(kept.length, lasting.length))
                kept.push(seat);
            else {
                handOn([candidate]);
                return undefined;
            }
            return seat;
        },
        close(shared) {
            const first = kept.findIndex((seat) => shared.has(seat));
            const settled = first === -1 ? kept : kept.slice(0, first);
            kept = kept.slice(settled.length);
            handOn(settled.map(({ candidate }) => candidate));
            for (const credential of fresh)
                gone.add(credential);
            fresh = [];
        },
        all: () => [...lasting, ...kept],
        knows() {
            const known = credentialsIn([...lasting, ...kept]);
            return (finding) => known.has(finding) || gone.has(finding);
        },
        further: () => further,
    };
}

;// CONCATENATED MODULE: ./lib/scan/shortlist.js


function shortlist({ most, into, twice = false, nameLength = 0 }) {
    const seats = into === undefined ? seatsOf(most) : passingSeats(into, { twice, nameLength });
    const aboutAll = new Map();
    let shared = new Map();
    return {
        add(found, { again, next, name = false }) {
            const isKnown = again ? seats.knows() : () => false;
            const before = name
                ? new Map(seats.all().map((seat) => [placeOf(seat.candidate.finding), seat]))
                : shared;
            const places = new Map();
            for (const candidate of found) {
                const { finding } = candidate;
                if (isKnown(finding))
                    continue;
                const place = placeOf(finding);
                const isShared = next === undefined || isBehind(finding, next);
                const among = isAboutAll(finding) ? aboutAll : before.has(place) ? before : places;
                let seat = among.get(place);
                if (seat !== undefined)
                    seat.candidate = candidate;
                else if (!among.has(place))
                    seat = seats.take(candidate, { isShared, isLast: next === undefined });
                if (seat !== undefined && isAboutAll(finding))
                    aboutAll.set(place, seat);
                else if (isShared)
                    places.set(place, seat);
            }
            shared = places;
            if (next !== undefined)
                seats.close(new Set(places.values()));
        },
        candidates: () => seats.all().map(({ candidate }) => candidate),
        further: () => seats.further(),
    };
}
function isBehind({ startLine, startColumn }, { line, column }) {
    return startLine > line || (startLine === line && startColumn >= column);
}
function placeOf(finding) {
    const { ruleId, fingerprint, startLine, startColumn } = finding;
    return isAboutAll(finding) ? ruleId : `${ruleId} ${fingerprint} ${startLine}:${startColumn}`;
}

;// CONCATENATED MODULE: ./lib/scan/edges.js
const farthest = 8192;
const lookedAt = 200;
function edgeBefore(text, at) {
    const last = Math.max(0, at - farthest);
    for (let place = at; place > last; place--) {
        place = text.lastIndexOf('\n', place - 1) + 1;
        if (place < last)
            return undefined;
        if (place === 0 || isEdge(text, place))
            return place;
    }
    return last === 0 ? 0 : undefined;
}
function edgeBehind(text, at) {
    const last = Math.min(text.length, at + farthest);
    for (let place = at; place < last;) {
        const end = text.indexOf('\n', Math.max(0, place - 1));
        place = end === -1 ? text.length : end + 1;
        if (place > last)
            return undefined;
        if (place === text.length || isEdge(text, place))
            return place;
        place++;
    }
    return last === text.length ? last : undefined;
}
function isEdge(text, lineStart) {
    const line = text.slice(Math.max(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - lookedAt), lineStart - 1);
    return endsPlainly.test(line) && endsBesideHex.test(line) && text[lineStart] !== '\0';
}
const endsPlainly = /[^A-Za-z0-9+/_=\s\\\0-][A-Za-z0-9+/_=-]{0,20}\r?$/;
const endsBesideHex = /[!-+./;-@G-Z[-`g-wy-~-][,:\s]*$/;

;// CONCATENATED MODULE: ./lib/scan/far-seen.js



const isExtensionManifest = (text) => /"manifest_version"|"host_permissions"/.test(text);
const publicName = new RegExp(`${names/* browserPublicPrefix */.Kb.source}[A-Za-z0-9_]{0,100}${salesloft_word/* salesloftWord */.Y.source}`, 'i');
const isSeenFromAfar = (text) => isExtensionManifest(text) || publicName.test(text) || namesColumns(text);

;// CONCATENATED MODULE: ./lib/scan/text-change.js
function changeBetween(earlier, later) {
    const [before, now] = [earlier.length / 2, later.length / 2];
    const most = Math.min(before, now);
    const start = longest(most, (from, to) => isSame(earlier, later, { from, to, moved: 0 }));
    const alike = longest(most - start, (from, to) => isSame(earlier, later, { from: before - to, to: before - from, moved: now - before }));
    return { start, before: before - alike, now: now - alike };
}
function isSame(earlier, later, { from, to, moved }) {
    return earlier.compare(later, 2 * (from + moved), 2 * (to + moved), 2 * from, 2 * to) === 0;
}
function longest(most, holds) {
    let same = 0;
    let different = most + 1;
    while (same + 1 < different) {
        const middle = (same + different) >> 1;
        if (holds(same, middle))
            same = middle;
        else
            different = middle;
    }
    return same;
}

;// CONCATENATED MODULE: ./lib/scan/recent-texts.js

const mostOfPath = 6;
const room = 8_000_000;
const width = 2;
function recentTexts() {
    let memory;
    let kept = [];
    let end = 0;
    function place(path, length) {
        const from = end + length > room ? 0 : end;
        const added = { path, from, to: from + length };
        const others = kept.filter((one) => one.to <= from || one.from >= added.to);
        kept = [...others.filter(({ item }) => item !== undefined), added];
        end = added.to;
        return added;
    }
    return {
        add(path, text) {
            if (text.length * width > room)
                return { nearest: undefined, keep: () => { } };
            memory ??= Buffer.allocUnsafeSlow(room);
            const bytes = memory;
            const added = place(path, text.length * width);
            bytes.write(text, added.from, 'utf16le');
            const ofPath = kept.filter((one) => one.path === path && one !== added).slice(-mostOfPath);
            let nearest;
            for (const { from, to, item } of ofPath) {
                if (item === undefined)
                    continue;
                const change = changeBetween(bytes.subarray(from, to), bytes.subarray(added.from, added.to));
                if (nearest === undefined || sizeOf(change) < sizeOf(nearest.change))
                    nearest = { item, change };
            }
            return { nearest, keep: (item) => void (added.item = item) };
        },
    };
}
const sizeOf = ({ start, now }) => now - start;

;// CONCATENATED MODULE: ./lib/scan/versions.js




const reach = 10_240;
const around = 3 * reach;
const shortest = 8 * reach;
const mostOfText = 0.75;
const mostLocated = 1000;
function versionsOf(locate) {
    const recent = recentTexts();
    function versionOf(text, known) {
        const changed = known && changedVersion(text, known, locate);
        if (changed !== undefined)
            return changed;
        if (isSeenFromAfar(text.text))
            return undefined;
        const { salesloft } = text;
        return { salesloft, mentions: mentionsOf(text), located: credentialsOf(locate(text)) };
    }
    return {
        locatedIn(text) {
            if (text.text.length < shortest)
                return locate(text);
            const { nearest, keep } = recent.add(text.path, text.text);
            const version = versionOf(text, nearest);
            if (version === undefined)
                return locate(text);
            if (version.located.length <= mostLocated)
                keep(version);
            return version.located;
        },
    };
}
function changedVersion(text, { item: version, change }, locate) {
    const { text: all, salesloft } = text;
    const part = partAround(all, change);
    if (part === undefined || salesloft !== version.salesloft)
        return undefined;
    const near = nearOf(change);
    if (isSeenFromAfar(all.slice(Math.max(0, near.later.from), near.later.to)))
        return undefined;
    const written = all.slice(part.from, part.to);
    const mentions = changedMentions(version.mentions, shifted(mentionsOf(text.part(written)), part.from), near);
    if (mentions === undefined)
        return undefined;
    const seen = text.part(written, shifted(mentions, -part.from));
    const found = credentialsOf(locate(seen)).map(movedBy(part.from));
    const sure = {
        from: part.from === 0 ? 0 : part.from + reach,
        to: part.to === all.length ? part.to : part.to - reach,
    };
    const located = changedHits(version.located, found, { near, sure });
    return located && { salesloft, mentions, located };
}
function partAround(text, { start, now }) {
    if (edgeBehind(text, Math.min(text.length, now + lookedAt)) === undefined)
        return undefined;
    const from = edgeBefore(text, Math.max(0, start - around));
    const to = edgeBehind(text, Math.min(text.length, now + around));
    if (from === undefined || to === undefined || to - from > mostOfText * text.length)
        return undefined;
    return { from, to };
}
function nearOf({ start, before, now }) {
    const from = start - reach;
    return { earlier: { from, to: before + reach }, later: { from, to: now + reach }, by: now - before };
}
function mentionsOf(text) {
    return text.salesloft ? text.mentions() : nobody;
}
const nobody = { salesloft: [], others: [] };
function changedMentions(before, found, { earlier, later, by }) {
    const placesOf = (known, own) => [
        ...known.filter((place) => place < earlier.from),
        ...own.filter((place) => place >= later.from && place < later.to),
        ...known.filter((place) => place >= earlier.to).map((place) => place + by),
    ];
    const salesloft = placesOf(before.salesloft, found.salesloft);
    const others = placesOf(before.others, found.others);
    const isAsBefore = salesloft.length > 0 === before.salesloft.length > 0 && others.length > 0 === before.others.length > 0;
    return isAsBefore ? { salesloft, others } : undefined;
}
const shifted = ({ salesloft, others }, by) => ({
    salesloft: salesloft.map((place) => place + by),
    others: others.map((place) => place + by),
});
function changedHits(before, found, { near: { earlier, later, by }, sure }) {
    const kept = [
        ...before.filter(({ hit }) => hit.end <= earlier.from),
        ...before.filter(({ hit }) => hit.start >= earlier.to).map(movedBy(by)),
    ];
    const gone = before.filter(isNear(earlier));
    const come = found.filter(isNear(later));
    const again = found.filter((located) => !isNear(later)(located));
    const isKnown = come.every(isIn(sure)) &&
        gone.every(isIn({ from: sure.from, to: sure.to - by })) &&
        listOf(kept.filter(isIn(sure))) === listOf(again.filter(isIn(sure)));
    return isKnown ? [...kept, ...come] : undefined;
}
const isNear = ({ from, to }) => ({ hit }) => hit.end > from && hit.start < to;
const isIn = ({ from, to }) => ({ hit }) => hit.start >= from && hit.end <= to;
const listOf = (located) => located
    .map(({ rule, hit }) => `${hit.start} ${hit.end} ${rule.id} ${hit.confidence}`)
    .toSorted()
    .join('\n');
const movedBy = (by) => ({ rule, hit }) => ({ rule, hit: { ...hit, start: hit.start + by, end: hit.end + by } });
function credentialsOf(located) {
    return located.flatMap(({ rule, hit }) => {
        const { secret, secrets } = hit;
        if (secret === undefined && secrets === undefined)
            return [];
        const copied = {
            ...hit,
            ...(secret === undefined ? {} : { secret: (0,lib_copy/* copyOf */.z)(secret) }),
            ...(secrets === undefined ? {} : { secrets: secrets.map(lib_copy/* copyOf */.z) }),
        };
        return [{ rule, hit: copied }];
    });
}

;// CONCATENATED MODULE: ./lib/scan/scanner.js













const none = [];
const mostRemembered = 4_000_000;
function createScanner({ rules, keywords = [], markers = [], onSecret, read = (0,scan_document/* documentReader */.vS)(keywords), gathered: before, }) {
    const fingerprint = (0,scan_fingerprint/* fingerprints */.W)();
    const memories = { assignments: assignmentMemory(), mentions: (0,context/* mentionMemory */.Od)(), encoded: encodedMemory() };
    const facts = new Map(rules.repository.map((rule) => [rule, new Map(before?.get(rule.id))]));
    const selecting = [...rules.text, ...rules.repository].flatMap((rule) => rule.selects === undefined ? [] : [rule.selects]);
    const isSelected = (path) => {
        for (const selects of selecting)
            if (selects(path))
                return true;
        return false;
    };
    const few = findingCredentials(rules.text);
    const versions = versionsOf(credentialsIn);
    const areNearSighted = few.every(({ isFarSighted }) => isFarSighted !== true);
    const isForItsPath = (path) => few.some((rule) => rule.selects?.(path) === true);
    function locatedIn(text, { past }) {
        if (past !== true)
            return scanText(text, rules.text);
        const isVersion = text.whole && areNearSighted && !isForItsPath(text.path);
        return isVersion ? versions.locatedIn(text) : credentialsIn(text);
    }
    function credentialsIn(text) {
        if (few.length === rules.text.length)
            return scanText(text, rules.text);
        const located = scanText(text, few);
        const asWritten = ({ hit: { secret, start, end } }) => secret === undefined || secret === text.text.slice(start, end);
        return located.every(asWritten) ? located : scanText(text, rules.text);
    }
    function* candidatesIn({ text, origin, byPathAlone, again }, document) {
        const regionOf = (0,scan_region/* regionsOf */.NV)(text.text, origin);
        const located = byPathAlone
            ? scanPlainText(text, rules.text.filter((rule) => rule.selects?.(text.path) === true))
            : locatedIn(text, document);
        for (const { rule, hit } of located) {
            if (again && hit.secret === undefined)
                continue;
            const credential = hit.secret !== undefined || hit.secrets !== undefined;
            if (document.past === true && !credential)
                continue;
            const finding = (0,findings/* findingOf */.hD)(rule, hit, { document, region: regionOf(hit.start, hit.end), fingerprint });
            if (hit.secret !== undefined)
                onSecret?.(hit.secret, finding);
            const inline = (0,scan_inline/* commentsAt */.ar)(text.text, hit.start, markers);
            const { object, past } = document;
            yield object === undefined && past === undefined
                ? { finding, inline, credential }
                : { finding, inline, credential, ...standingOf(document) };
        }
    }
    function judge(document, { bytes, windows, twice = false }, { most, into } = {}) {
        const isSearchedName = (0,scan_document/* isNamedLikeKey */.kJ)(document.path);
        const found = shortlist({
            twice,
            nameLength: isSearchedName ? document.path.length : 0,
            ...(most !== undefined && { most }),
            ...(into && document.confirm === undefined && { into }),
        });
        const remembered = isVersion(document) && bytes <= mostRemembered ? memories : undefined;
        for (const window of windows) {
            const seen = { ...window, text: scannedText(window.text, remembered) };
            found.add(candidatesIn(seen, document), seen);
            if ((0,scan_document/* givesFacts */.uG)(document) && !window.again)
                collect(facts, seen.text, found);
        }
        const candidates = found.candidates();
        if (candidates.length > 0)
            document.confirm?.();
        if (!isSearchedName)
            return { bytes, candidates, further: found.further() };
        found.add(candidatesIn(nameOf(document), document), { again: false, name: true });
        return { bytes, candidates: found.candidates(), further: found.further() };
    }
    return {
        scan(document, keeping) {
            const reading = read(document, document.where === 'file' && isSelected(document.path));
            if (reading.windows === scan_document/* nothing */.s6)
                return { bytes: reading.bytes, candidates: none, further: 0 };
            return judge(document, reading, keeping);
        },
        judge,
        async judgeRepository(judging) {
            const gathered = new Map([...facts].map(([rule, byPath]) => [rule, [...byPath.values()]]));
            return (0,judgement/* judgementOf */.l)(rules.repository, { gathered, judging, markers });
        },
    };
}
function findingCredentials(rules) {
    const last = rules.findLastIndex(({ about }) => about === undefined);
    return rules.filter(({ about }, at) => about !== 'code' || at < last);
}
function isVersion({ object, introduced }) {
    return object !== undefined || introduced !== null;
}
function standingOf({ object, past }) {
    return { ...(object === undefined ? {} : { object }), ...(past === undefined ? {} : { past }) };
}
function collect(facts, text, found) {
    const findings = text.whole ? found.candidates().map(({ finding }) => finding) : [];
    for (const [rule, gathered] of facts) {
        const fact = text.whole ? rule.collect(text, findings) : rule.collectPart?.(text);
        if (fact !== undefined)
            gathered.set(text.path, fact);
        else if (text.whole)
            gathered.delete(text.path);
    }
}
function nameOf({ path, where }) {
    const text = scannedText({ path: '', where, text: path, whole: false });
    return { text, origin: scan_region/* documentStart */.Qf, byPathAlone: false, again: false };
}

// EXTERNAL MODULE: ./lib/config/pattern.js + 3 modules
var config_pattern = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
;// CONCATENATED MODULE: ./lib/rules/custom.js


function customRule({ id, pattern, keywords, severity, title, message }) {
    const expression = (0,config_pattern/* compilePattern */.Eb)(pattern);
    const words = keywords.map((keyword) => keyword.toLowerCase());
    return {
        kind: 'text',
        id,
        severity,
        title,
        why: message ?? title,
        fix: 'This rule is the repository\u2019s own: see its policy.',
        references: [`${project/* repository */.Jk}/blob/main/docs/policy.md`],
        examples: [],
        isFarSighted: true,
        find: (text) => (mentions(text, words) ? matches(text, expression, message) : []),
    };
}
function mentions({ text }, words) {
    const lower = text.toLowerCase();
    return words.some((word) => lower.includes(word));
}
function* matches({ text }, expression, message) {
    for (const match of text.matchAll(expression)) {
        const secret = match.groups?.['secret'] ?? match[0];
        if (secret === '')
            continue;
        const start = match.index + match[0].indexOf(secret);
        yield {
            start,
            end: start + secret.length,
            secret,
            confidence: 'medium',
            ...(message === undefined ? {} : { message }),
        };
    }
}

// EXTERNAL MODULE: ./lib/scan/hashing.js
var hashing = __webpack_require__(2853);
// EXTERNAL MODULE: ./lib/scan/placeholders.js
var placeholders = __webpack_require__(4099);
// EXTERNAL MODULE: ./lib/rules/advice.js
var advice = __webpack_require__(4483);
;// CONCATENATED MODULE: ./lib/rules/api-key.js




const key = /^(?:v\d_ak_\d{1,12}_|ak_)[0-9a-f]{64}/;
const longestKey = 6 + 12 + 1 + 64;
const boundary = /(?<![A-Za-z0-9_])|(?<=\\[abefnrtv0])|(?<=%[0-9A-Fa-f]{2})|(?<=\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|0[0-7]{2}))|(?<=\u001b\[[0-9;]{0,8}m)|(?<=\[[0-9;]{1,8}m)/;
const prefix = /(?:v\d_)?ak_|(?:v\d?_?a?k?|ak?)(?=\\{0,3}["'`])/;
const beginning = new RegExp(`(?=${prefix.source})(?:${boundary.source})(?:${prefix.source})`, 'g');
const documentedKey = '88ba8c9f69b1df21b6ece027e23c81b2c3244780c6bf0ac3de8310c316c18e82';
const apiKey = {
    kind: 'text',
    id: 'api-key',
    severity: 'error',
    title: 'Salesloft API key',
    why: 'The key acts as the user who issued it until somebody revokes it: it never expires. Whoever can read the repository, its history or a fork of it can read and change the CRM data that user sees.',
    fix: advice/* rotateKey */.h6,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://developers.salesloft.com/docs/platform/api-basics/scopes/',
    ],
    examples: [
        { path: 'src/client.ts', text: "const client = new Client('{{api-key}}')", hits: 1 },
        {
            path: 'settings.ini',
            text: '[crm]\nkey = {{legacy-api-key}}\n',
            hits: 1,
            note: 'the documented form, as issued until 2018',
        },
        {
            path: 'notes.md',
            text: 'curl -H "Authorization: Bearer {{api-key}}" https://api.salesloft.com/v2/me',
            hits: 1,
            note: 'once, although it is also a bearer token',
        },
        {
            path: 'a.py',
            text: 'KEY = ("{{api-key-head}}"\n       "{{api-key-rest}}")\n',
            hits: 1,
            note: 'adjacent literals are joined',
        },
        {
            path: 'a.js',
            text: "const k = 'v2_a' + 'k_10417_' +\n  '{{hex-64}}'",
            hits: 1,
            note: 'wherever they were cut',
        },
        { path: 'k8s.yaml', text: 'data:\n  key: {{api-key-base64}}\n', hits: 1, note: 'base64 is decoded' },
        { path: 'log.txt', text: 'GET /cb?k%3D{{api-key-url}} 200', hits: 1, note: 'URL-encoding is decoded' },
        {
            path: 'cassette.json',
            text: '{"body": "line\\n{{api-key}}\\tmore"}',
            hits: 1,
            note: 'an escape before the key lends it no letter',
        },
        { path: 'a.ts', text: 'const k = "ak_{{hex-63}}"', hits: 0, note: '63 digits' },
        { path: 'a.ts', text: 'const k = "ak_{{hex-64}}f"', hits: 0, note: '65 digits' },
        {
            path: 'a.ts',
            text: 'const k = "ak_{{HEX-64}}"',
            hits: 0,
            note: 'upper-case digits are issued by nobody',
        },
        { path: 'a.ts', text: 'const xi = "ak_{{hex-48}}"', hits: 0, note: "another vendor's key" },
        { path: 'a.c', text: 'int peak_{{hex-64}};', hits: 0, note: 'a longer word' },
        {
            path: 'README.md',
            text: 'SALESLOFT_API_KEY=v2_ak_00000_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
            hits: 0,
            note: 'a placeholder',
        },
        { path: 'uv.lock', text: 'hash = "sha256:{{hex-64}}"', hits: 0, note: 'a digest' },
    ],
    find: keysIn,
};
function* keysIn({ text }) {
    let searchedTo = 0;
    for (const { index } of text.matchAll(beginning)) {
        if (index < searchedTo)
            continue;
        const found = keyAt(text, index);
        if (found === undefined)
            continue;
        searchedTo = found.end;
        if (sha256(found.secret) === documentedKey || (0,placeholders/* isMonotonous */.QH)(found.secret.slice(-64)))
            continue;
        yield { start: index, end: found.end, secret: found.secret, confidence: 'high' };
    }
}
function keyAt(text, from) {
    let read = '';
    let end = from;
    for (let piece = 0; piece < 20; piece++) {
        while (end < text.length && read.length <= longestKey && /[0-9a-z_]/.test(text[end] ?? ''))
            read += text[end++];
        const secret = key.exec(read)?.[0];
        if (secret !== undefined) {
            end -= read.length - secret.length;
            return /[A-Za-z0-9]/.test(text[end] ?? '') ? undefined : { secret, end };
        }
        const glue = read.length < longestKey ? glueAt(text, end, 'any') : 0;
        if (glue === 0)
            return undefined;
        end += glue;
    }
    return undefined;
}
const sha256 = (text) => (0,hashing/* hashing */.z)().createHash('sha256').update(text).digest('hex');

// EXTERNAL MODULE: ./lib/scan/comments.js
var comments = __webpack_require__(6539);
// EXTERNAL MODULE: ./lib/scan/file-kind.js
var file_kind = __webpack_require__(6034);
;// CONCATENATED MODULE: ./lib/scan/api-calls.js



const api = /\b(?:api|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com(?![\w-]|\.[a-z])/i;
const verb = String.raw `(?:get|post|put|patch|delete|request|fetch|head|send|execute|Get|Post|Put|Patch|Delete|Do|Send|PostAsync|GetAsync|PutAsync|PatchAsync|DeleteAsync|SendAsync|GetFromJsonAsync|PostAsJsonAsync|PutAsJsonAsync|fetchAll|perform)`;
const client = String.raw `(?:axios|got|ky|needle|superagent|unirest|requests|httpx|aiohttp|session|_?http[cC]?l?i?e?n?t?|[\w$]{0,30}[cC]lient|HTTP|Http|HTTParty|RestClient|Faraday|Typhoeus|conn(?:ection)?|UrlFetchApp|urllib3|reqwest|ureq|api|instance|this|self|salesloft\w{0,30}|HTTPoison|Req|Tesla)`;
const call = new RegExp(String.raw `(?<![\w$])${client}(?:\.|::|->|\?\.)(?:\w{1,30}(?:\.|->)){0,2}${verb}\w{0,12}(?:<[^<>()\n]{1,60}>)?\s?[(:]|(?<![\w$.])(?:fetch|axios|request|got|rp|curl_exec|curl_setopt|urlopen|URLRequest)\s?\(|\burllib\.request\.Request\(|\bhttp\.NewRequest\w{0,12}\(|\bHttpRequest\.newBuilder\(|\bnew HttpRequestMessage\(|\bNet::HTTP(?:::|\.)(?:Get|Post|Put|Patch|Delete|get|post)\w{0,10}\b|\bInvoke-(?:RestMethod|WebRequest)\b|(?<![\w-])curl\s(?=[-"'$h\\])|\bRequest\.Builder\(\)|\.uri\(`, 'g');
const writing = /\.(?:post|put|patch|delete)\w{0,12}\s?\(|(?:Post|Put|Patch|Delete)(?:As\w{1,10})?(?:Async)?\(|(?:Post|Put|Patch|Delete)\.new|\b(?:method|type|CURLOPT_CUSTOMREQUEST|-X|--request|-Method)["']?\s{0,3}[:=,]?(?:=>)?\s{0,3}["'`]?(?:POST|PUT|PATCH|DELETE)\b|["'`:](?:POST|PUT|PATCH|DELETE|post|put|patch|delete)["'`,]|HttpMethod\.(?:Post|Put|Patch|Delete)|CURLOPT_POST\b/;
const audit = /(?<!-)audit(?!_?reports?)\w{0,40}(?:\.|->|::|!?\()|["'`]\w{0,30}audit(?:_?(?:logs?|events?|trail|entries|records?))["'`]|\binsert\s{1,3}into\s{1,3}["'`]?\w{0,30}audit|\bhas_paper_trail\b|\bactivity\(\)->|\b(?:auditable|audited)\b|\baction:\s{0,3}["'`][\w.]{1,60}["'`],\s{0,20}userId/i;
function firstCall(text) {
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if ((kind !== 'code' && kind !== 'script') || !api.test(text.text))
        return undefined;
    const isComment = (0,comments/* commentsIn */.w)(text.path, text.text);
    const address = new RegExp(api, 'gi');
    if (![...text.text.matchAll(address)].some(({ index }) => !isComment(index)))
        return undefined;
    const calls = [...text.text.matchAll(call)].filter((match) => !isComment(match.index) && !callsElsewhere(text.text, match));
    const chosen = calls.find((match) => isWriting(text.text, match)) ?? calls[0];
    if (chosen === undefined)
        return undefined;
    const writes = isWriting(text.text, chosen);
    return kind === 'script' && !writes ? undefined : { writes, ...api_calls_placeOf(text.text, chosen) };
}
function keepsAudit({ text }) {
    return audit.test(text);
}
function callsElsewhere(text, { index, 0: words }) {
    if (words.startsWith('curl '))
        return !api.test(text.slice(index, index + 600));
    const argument = /^\s{0,20}[rf]?["'`]([^\s"'`]{0,200})/.exec(text.slice(index + words.length, index + words.length + 240));
    const address = argument?.[1] ?? '';
    if (/:\/\//.test(address))
        return !api.test(address);
    return address.startsWith('/') && /^(?:fetch|axios|request|got|rp)\b/.test(words) && !words.includes('.');
}
function isWriting(text, { index, 0: start }) {
    const statement = text.slice(index, index + start.length + 240);
    const end = statement.search(/\n\s{0,40}\n|;\s{0,3}\n|\n\}|\)\n/);
    const words = end === -1 ? statement : statement.slice(0, end);
    return writing.test(words) && !/oauth\/token|accounts\.salesloft/.test(words);
}
function api_calls_placeOf(text, { index, 0: words }) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const line = (0,scan_region/* lastAtOrBefore */.AA)(starts, index);
    const startColumn = index - (starts[line] ?? 0) + 1;
    return { line: line + 1, startColumn, endColumn: startColumn + words.trimEnd().length };
}

;// CONCATENATED MODULE: ./lib/rules/audit-log-missing.js



const create = "await axios.post('https://api.salesloft.com/v2/people.json', person, { headers })\n";
const auditLogMissing = {
    kind: 'repository',
    id: 'audit-log-missing',
    severity: 'note',
    title: 'Salesloft is called without an audit entry',
    why: 'Salesloft sees the key and not the person: without an entry of your own, nobody can tell afterwards who read or changed which record, or find what a stolen key has done.',
    fix: 'Write one entry for each call that changes something, with `timestamp`, `action`, `userId`, `resource`, `result` and `metadata`, where the callers cannot change it.',
    references: [
        'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html',
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
    ],
    examples: [
        { path: 'src/people.ts', text: create, hits: 1 },
        {
            path: 'sync.py',
            text: 'BASE = "https://api.salesloft.com/v2"\ndef add(person):\n    return requests.post(f"{BASE}/people.json", json=person)\n',
            hits: 1,
        },
        {
            path: 'lib/people.rb',
            text: "HTTParty.put('https://api.salesloft.com/v2/people/1.json', body: person)\n",
            hits: 1,
        },
        {
            path: 'main.go',
            text: 'req, err := http.NewRequest("POST", "https://api.salesloft.com/v2/people.json", body)\n',
            hits: 1,
        },
        {
            path: 'src/People.php',
            text: "<?php\n$client->post('https://api.salesloft.com/v2/people.json', ['json' => $person]);\n",
            hits: 1,
        },
        {
            path: 'People.cs',
            text: 'await client.PostAsync("https://api.salesloft.com/v2/people.json", content);\n',
            hits: 1,
        },
        {
            path: 'src/me.ts',
            text: "const me = await fetch('https://api.salesloft.com/v2/me', { headers })\n",
            hits: 1,
            note: 'with low confidence: it only reads',
        },
        {
            path: 'src/people.ts',
            text: `${create}await auditLog.write({ action: 'person.create', userId, resource, result })\n`,
            hits: 0,
        },
        {
            path: 'sync.py',
            text: '@audited("person.create")\ndef add(person):\n    return requests.post("https://api.salesloft.com/v2/people.json", json=person)\n',
            hits: 0,
            note: 'a decorator',
        },
        {
            path: 'People.java',
            text: 'AuditEvent.record(user, "person.create");\nclient.post("https://api.salesloft.com/v2/people.json");\n',
            hits: 0,
        },
        {
            path: 'lib/people.rb',
            text: "HTTParty.put('https://api.salesloft.com/v2/people/1.json')\nlogger.audit('person.update', user)\n",
            hits: 0,
        },
        {
            path: 'src/salesloft/people.ts',
            text: create,
            hits: 0,
            note: 'the module keeps the audit trail',
            others: { 'src/salesloft/index.ts': "export const run = async () => { auditLog('salesloft.run') }\n" },
        },
        { path: 'src/people.test.ts', text: create, hits: 0, note: 'a test' },
        { path: 'README.md', text: create, hits: 0, note: 'a document' },
        { path: 'src/salesloft.d.ts', text: `// ${create}`, hits: 0, note: 'types' },
        {
            path: 'src/sdk.ts',
            text: `// Code generated by OpenAPI Generator. DO NOT EDIT.\n${create}`,
            hits: 0,
            note: 'a generated client',
        },
        { path: 'src/a.ts', text: `// ${create}`, hits: 0, note: 'a comment' },
        {
            path: 'src/links.ts',
            text: "export const api = 'https://api.salesloft.com/v2'\n",
            hits: 0,
            note: 'an address that nobody calls',
        },
        {
            path: 'index.html',
            text: "<script>fetch('/api/salesloft', { method: 'POST' }); fetch('https://other.test', { method: 'POST' }) // https://api.salesloft.com\nconst docs = 'https://api.salesloft.com'</script>\n",
            hits: 0,
            note: 'the own server and another host',
        },
        {
            path: 'src/oauth.ts',
            text: "await axios.post('https://accounts.salesloft.com/oauth/token', form)\n",
            hits: 0,
            note: 'a token, no record',
        },
        {
            path: 'me.sh',
            text: 'curl -s https://api.salesloft.com/v2/me\n',
            hits: 0,
            note: 'a person\u2019s tool that reads',
        },
    ],
    selects: () => false,
    collect: (text) => {
        if (!text.salesloft || text.where !== 'file')
            return undefined;
        const call = firstCall(text);
        const audits = keepsAudit(text) && (0,file_kind/* kindOfFile */.y)(text.path, text.text) === 'code';
        return call !== undefined || audits ? { path: text.path, call, audits } : undefined;
    },
    judge: async (callers) => {
        const latest = [...new Map(callers.map((caller) => [caller.path, caller])).values()];
        const audited = new Set(latest.filter(({ audits }) => audits).map(({ path }) => folderOf(path)));
        return latest.flatMap(({ path, call, audits }) => call === undefined || audits || audited.has(folderOf(path)) ? [] : [hitOf(path, call)]);
    },
};
function hitOf(path, { writes, ...place }) {
    return {
        path,
        ...place,
        identity: path,
        confidence: writes ? 'medium' : 'low',
        message: writes
            ? 'Records in Salesloft are changed without an audit entry'
            : 'Salesloft is called without an audit entry',
    };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/scan/values.js

function strengthOf(raw) {
    const value = raw.replace(/^(?:bearer|token|basic)\s+/i, '');
    if (value.length < 8 || value.length > 8192 || (0,placeholders/* isPlaceholder */.wK)(value))
        return 'none';
    const plain = decodedBase64(value);
    if (plain !== undefined && (0,placeholders/* isPlaceholder */.wK)(plain))
        return 'none';
    return isRandom(value) ? 'strong' : isMixed(value) ? 'fair' : 'none';
}
function isRandom(value) {
    if (value.length < 20)
        return false;
    const letters = value.replace(/[^A-Za-z]/g, '');
    const digits = value.replace(/[^0-9]/g, '').length;
    if (shannon(value) < 3)
        return false;
    if (digits >= 3 && transitions(value) >= value.length / 7)
        return true;
    return (letters.length >= 20 && caseChanges(letters) >= letters.length * 0.36 && digits + 1 >= value.length / 40);
}
function isMixed(value) {
    const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
    return kinds >= 2 && /[0-9!@#$%^&*+=?]/.test(value) && /[A-Za-z]/.test(value) && shannon(value) >= 2.5;
}
function shannon(value) {
    const counts = new Map();
    for (const character of value)
        counts.set(character, (counts.get(character) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
function transitions(value) {
    return value.match(/[A-Za-z](?=[0-9])|[0-9](?=[A-Za-z])/g)?.length ?? 0;
}
function caseChanges(letters) {
    return letters.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0;
}
function decodedBase64(value) {
    if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value) || value.length > 8192)
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    const text = bytes.toString('latin1');
    return bytes.length >= 6 && /^[\t\n\r\x20-\x7e]+$/.test(text) ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./lib/rules/credential.js




function* credential_credentialsOf(text, kinds) {
    if (!text.salesloft)
        return;
    for (const assignment of text.assignments()) {
        if (!kinds.includes(assignment.kind) || names/* browserPublicPrefix */.Kb.test(assignment.name))
            continue;
        const confidence = confidenceOf(text, assignment);
        if (confidence === undefined)
            continue;
        const { start, end, secret } = credential_hitOf(assignment);
        yield { start, end, secret, confidence };
    }
}
function credential_hitOf({ start, end, value }) {
    return { start, end, secret: decodedBase64(value) ?? value };
}
function confidenceOf(text, assignment) {
    const strength = strengthOf(assignment.value);
    if (strength === 'none' || isSealed(text.text, assignment))
        return undefined;
    if (!assignment.quoted && !assignment.setting && strength !== 'strong')
        return undefined;
    if (isDigest(text.text, assignment) || isLabel(assignment) || isExtensionKey(text, assignment))
        return undefined;
    const claim = claimOf(text, assignment);
    if (claim === 'none')
        return undefined;
    return confidence[claim][strength];
}
const confidence = {
    named: { strong: 'high', fair: 'medium', none: undefined },
    enclosed: { strong: 'high', fair: 'medium', none: undefined },
    near: { strong: 'medium', fair: undefined, none: undefined },
};
function claimOf(text, { name, nameStart }) {
    if ((0,names/* namesSalesloft */.g2)(name))
        return 'named';
    if (!(0,names/* isGeneric */.AE)(name))
        return 'none';
    const onLine = (0,context/* lastNamed */.o8)((0,context/* lineBefore */.GO)(text.text, nameStart).slice(-80));
    const owner = onLine === 'unknown' ? (0,context/* enclosingOwner */.E$)(text.text, nameStart) : onLine;
    if (owner !== 'unknown')
        return owner === 'salesloft' ? 'enclosed' : 'none';
    if (isFramework(name) ||
        (isPassword(name) && !(0,names/* namesSalesloft */.g2)(`${text.path}\n${(0,context/* linesAround */.Bw)(text.text, nameStart, passwordReach)}`)))
        return 'none';
    return (0,context/* nearestOwner */.Aj)(text.text, text.mentions(), nameStart, text.pathNamesSalesloft) === 'salesloft'
        ? 'near'
        : 'none';
}
function isDigest(text, { nameStart }) {
    const before = (0,context/* lineBefore */.GO)(text, nameStart);
    return /(?:checksum|digest|hash|sha\d*|integrity|etag)[/_.:-]{1,2}$|\b(?:checksum|digest|sha\d{1,3}|md5)\b/i.test(before);
}
function isLabel({ name, value }) {
    return /^keys?$/i.test(name) && /sales.?loft|^[a-z]+[-_.:/]/i.test(value);
}
function isFramework(name) {
    return /secret_?key$/i.test(name);
}
const passwordReach = 4;
function isPassword(name) {
    return /passw|passphrase|pwd$|(?:^|[._])pass$/i.test(name);
}
function isExtensionKey({ path, text }, { name }) {
    return /^key$/i.test(name) && (/(?:^|\/)manifest\.json$/.test(path) || isExtensionManifest(text));
}
function isSealed(text, { start, value }) {
    const before = text.slice(Math.max(0, start - 2000), start);
    if (/secure["']?:[ \t]*["']?$/.test(before))
        return true;
    return value.length > 150 && value.startsWith('Ag') && /encryptedData/.test(before);
}

;// CONCATENATED MODULE: ./lib/rules/bearer-token.js




const bearer = /(?<![A-Za-z0-9_])Bearer(?:[ \t]|%20|\\u0020|\+|["'`][ \t]*[+.&,][ \t]*["'`]){1,2}([A-Za-z0-9._~+/-]{8,4096}={0,2})/gi;
const bearerToken = {
    kind: 'text',
    id: 'bearer-token',
    severity: 'error',
    title: 'Bearer token in a request to Salesloft',
    why: 'A recorded or hard-coded Authorization header can be replayed by anyone who reads it, until the token is revoked.',
    fix: advice/* rotateKey */.h6,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/oauth-authentication/`],
    examples: [
        {
            path: 'README.md',
            text: 'curl -H "Authorization: Bearer {{token}}" https://api.salesloft.com/v2/me',
            hits: 1,
        },
        {
            path: 'cassette.yml',
            text: 'request:\n  uri: https://api.salesloft.com/v2/people\n  headers:\n    Authorization:\n    - Bearer {{hex-64}}\n',
            hits: 1,
        },
        { path: 'a.http', text: 'GET https://api.salesloft.com/v2/me\nAuthorization: Bearer {{jwt}}\n', hits: 1 },
        {
            path: 'a.bru',
            text: 'get {\n  url: https://api.salesloft.com/v2/me\n}\nauth:bearer {\n  token: {{token}}\n}\n',
            hits: 1,
            note: 'as Bruno keeps it',
        },
        {
            path: 'README.md',
            text: 'curl -H "Authorization: Bearer $SALESLOFT_API_KEY" https://api.salesloft.com/v2/me',
            hits: 0,
        },
        {
            path: 'README.md',
            text: 'curl -H "Authorization: Bearer YOUR_ACCESS_TOKEN" https://api.salesloft.com/v2/me',
            hits: 0,
        },
        {
            path: 'a.http',
            text: '### salesloft\n\n\n\nGET https://api.other.test/v1\nAuthorization: Bearer {{token}}\n',
            hits: 0,
            note: "another host's",
        },
    ],
    find: (text) => (text.salesloft ? [...tokensIn(text), ...tokenSettings(text)] : []),
};
function* tokenSettings(text) {
    for (const assignment of text.assignments()) {
        if (!isBearer(text, assignment))
            continue;
        const secret = assignment.value.replace(/^bearer\s+/i, '');
        if (strengthOf(secret) === 'none' || claimOf(text, assignment) === 'none')
            continue;
        yield { start: assignment.end - secret.length, end: assignment.end, secret, confidence: 'high' };
    }
}
function isBearer({ text }, { name, start, value }) {
    if (/authorization$/i.test(name))
        return /^bearer\s/i.test(value);
    if (/bearer_?auth$/i.test(name))
        return true;
    return /^(?:token|bearer)$/i.test(name) && /\bbearer\b/i.test(text.slice(Math.max(0, start - 160), start));
}
function* tokensIn(text) {
    for (const match of text.text.matchAll(bearer)) {
        const secret = match[1] ?? '';
        const end = match.index + match[0].length;
        const strength = strengthOf(secret);
        if (strength === 'none' || /[({[]/.test(text.text[end] ?? ''))
            continue;
        if ((0,context/* nearestOwner */.Aj)(text.text, text.mentions(), match.index, text.pathNamesSalesloft) !== 'salesloft')
            continue;
        yield { start: end - secret.length, end, secret, confidence: strength === 'strong' ? 'high' : 'medium' };
    }
}

;// CONCATENATED MODULE: ./lib/rules/client-exposed-key.js




const client_exposed_key_publicName = new RegExp(`${names/* browserPublicPrefix */.Kb.source}[A-Za-z0-9_]{1,100}`, 'g');
const privateName = /process\.env\.([A-Za-z0-9_]{4,100})/g;
const clientExposedKey = {
    kind: 'text',
    id: 'client-exposed-key',
    severity: 'error',
    title: 'Salesloft credential under a browser-public name',
    why: 'Build tools copy the values of such names into the JavaScript that every visitor downloads, so the credential is public as soon as the site is built.',
    fix: `Give the setting a name without the public prefix, call Salesloft from a server, and treat the value as exposed. ${advice/* rotateKey */.h6}`,
    references: [
        'https://nextjs.org/docs/pages/guides/environment-variables#bundling-environment-variables-for-the-browser',
        'https://vite.dev/guide/env-and-mode.html#env-files',
        'https://create-react-app.dev/docs/adding-custom-environment-variables/',
    ],
    examples: [
        { path: 'web/config.ini', text: 'NEXT_PUBLIC_SALESLOFT_API_KEY={{token}}\n', hits: 1 },
        {
            path: 'src/api.ts',
            text: 'fetch(url, { headers: { Authorization: `Bearer ${import.meta.env.VITE_SALESLOFT_TOKEN}` } })',
            hits: 1,
            note: 'used in the bundle',
        },
        {
            path: 'ci.yml',
            text: 'env:\n  REACT_APP_SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
            hits: 1,
            note: 'the name alone makes it public',
        },
        {
            path: 'app/page.tsx',
            text: "'use client'\nconst key = process.env.SALESLOFT_API_KEY\n",
            hits: 1,
            note: 'client-only code',
        },
        {
            path: 'web/config.ini',
            text: 'NEXT_PUBLIC_SALESLOFT_CLIENT_ID={{hex-64}}\n',
            hits: 0,
            note: 'a public id',
        },
        { path: '.env.example', text: 'NEXT_PUBLIC_SALESLOFT_API_KEY=\n', hits: 0, note: 'no value' },
        {
            path: 'README.md',
            text: 'Never use `NEXT_PUBLIC_SALESLOFT_API_KEY`.',
            hits: 0,
            note: 'a sentence about the name',
        },
        {
            path: 'app/page.tsx',
            text: 'const key = process.env.SALESLOFT_API_KEY\n',
            hits: 0,
            note: 'server code',
        },
    ],
    find: (text) => (text.salesloft ? [...givenPublicName(text), ...usedInClientCode(text)] : []),
};
function* givenPublicName({ text }) {
    const read = new Set();
    let valueEnd = 0;
    for (const match of text.matchAll(client_exposed_key_publicName)) {
        const name = match[0];
        if (match.index < valueEnd || !(0,names/* namesSalesloft */.g2)(name) || (0,names/* kindOfName */.f$)(name) === undefined)
            continue;
        const end = match.index + name.length;
        const given = /^\\?["'`]?\]?[ \t]*(?::=|[=:])[ \t]*(\\?["'`]?)([^\r\n]*)/.exec(text.slice(end, end + 8192));
        const isRead = /(?:env|config|public)\??\.$|\[["']$|\$\{?$/.test(text.slice(Math.max(0, match.index - 20), match.index));
        if (isRead) {
            if (!read.has(name) && !hasFallback.test(text.slice(end, end + 20)))
                yield { start: match.index, end, identity: name, confidence: 'high' };
            read.add(name);
        }
        else if (given !== null) {
            yield* valueGiven(given, { name, start: match.index, end });
            const { length } = client_exposed_key_valueOf(given);
            if (length > longestPlain)
                valueEnd = end + length;
        }
    }
}
const hasFallback = /^[\])"']{0,3}\s*(?:\|\||\?\?)\s*["'`]/;
const longestPlain = 256;
function client_exposed_key_valueOf(given) {
    return /^[^\s"'`,;\\]+/.exec(given[2] ?? '')?.[0] ?? '';
}
function* valueGiven(given, { name, start, end }) {
    const value = client_exposed_key_valueOf(given);
    if (strengthOf(value) !== 'none') {
        const from = end + given[0].length - (given[2] ?? '').length;
        yield { start: from, end: from + value.length, secret: value, confidence: 'high' };
    }
    else if ((0,placeholders/* isPlaceholder */.wK)(value) &&
        /secrets\.|process\.env|env\(|getenv|ENV\[|^\$\{?\w/.test((given[2] ?? '').slice(0, 400))) {
        yield { start, end, identity: name, confidence: 'high' };
    }
}
function* usedInClientCode({ text }) {
    if (!/^\s*(?:\/\/[^\n]*\n\s*)*["']use client["']/.test(text))
        return;
    for (const match of text.matchAll(privateName)) {
        const name = match[1] ?? '';
        if (!(0,names/* namesSalesloft */.g2)(name) || (0,names/* kindOfName */.f$)(name) === undefined || names/* browserPublicPrefix */.Kb.test(name))
            continue;
        yield { start: match.index, end: match.index + match[0].length, identity: name, confidence: 'medium' };
        return;
    }
}

;// CONCATENATED MODULE: ./lib/rules/credential-assignment.js


const credentialAssignment = {
    kind: 'text',
    id: 'credential-assignment',
    severity: 'error',
    title: 'Credential given to a Salesloft setting',
    why: 'A literal in the repository is readable by everyone who can read the repository, now and in every clone. If it is live, it acts as the user behind it.',
    fix: advice/* rotateKey */.h6,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`],
    examples: [
        { path: 'run.sh', text: 'export SALESLOFT_API_KEY={{live}}\n', hits: 1 },
        { path: 'settings.py', text: "SALESLOFT_SECRET = '{{token}}'\n", hits: 1 },
        {
            path: 'a.py',
            text: 'key = os.getenv("SALESLOFT_API_KEY", "{{hex-64}}")\n',
            hits: 1,
            note: 'a fallback is a literal',
        },
        {
            path: 'docker-compose.yml',
            text: 'services:\n  app:\n    environment:\n      - SALESLOFT_READ_KEY={{token}}\n',
            hits: 1,
        },
        {
            path: 'deploy.yaml',
            text: 'env:\n  - name: SALESLOFT_API_TOKEN\n    value: "{{token}}"\n',
            hits: 1,
            note: 'name and value apart',
        },
        { path: 'secret.yaml', text: 'kind: Secret\ndata:\n  salesloft-api-key: {{token-base64}}\n', hits: 1 },
        {
            path: 'connector.json',
            text: '{"properties": [{"defaultValue": "{{token}}", "key": "salesloft.api.key"}]}',
            hits: 1,
            note: 'the value comes first',
        },
        { path: 'web.config', text: '<add key="SalesloftApiKey" value="{{token}}" />', hits: 1 },
        { path: 'client.rb', text: "Salesloft.configure { |c| c.api_key = '{{hex-64}}' }", hits: 1 },
        { path: 'main.go', text: 'salesloftPassword := "{{password}}"\n', hits: 1 },
        { path: 'run.sh', text: 'export SALESLOFT_API_KEY=your_api_key_here\n', hits: 0, note: 'a placeholder' },
        {
            path: 'ci.yml',
            text: 'env:\n  SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n',
            hits: 0,
            note: 'a reference',
        },
        { path: 'a.ts', text: 'const key = process.env.SALESLOFT_API_KEY', hits: 0 },
        {
            path: 'a.ts',
            text: "throw new Error('SALESLOFT_API_KEY is not set: see the README of 2024')",
            hits: 0,
            note: 'a sentence',
        },
        {
            path: 'a.ts',
            text: 'salesloft(); const k = process.env.OTHER_API_KEY || "{{hex-64}}"',
            hits: 0,
            note: "the variable's name decides whose it is",
        },
        {
            path: 'database.yml',
            text: "password: <%= ENV['SALESLOFT_APP_DATABASE_PASSWORD'] %>\nSALESLOFT_APP_DATABASE_PASSWORD: {{password}}\n",
            hits: 0,
            note: "a database's password in an application of that name",
        },
        {
            path: 'a.ini',
            text: 'SALESLOFT_API_KEY_URL=https://vault.internal/v1/secret/{{uuid}}\n',
            hits: 0,
            note: 'an address',
        },
        { path: 'a.ts', text: 'const salesloftCacheKey = "{{token}}"', hits: 0, note: 'another kind of key' },
    ],
    find: (text) => credential_credentialsOf(text, ['credential', 'bearer']),
};

// EXTERNAL MODULE: ./lib/scan/dotenv.js
var dotenv = __webpack_require__(8711);
;// CONCATENATED MODULE: ./lib/scan/held-names.js

const fromSetting = /(?<![\w$.])([@$]{0,2}[A-Za-z_]\w{0,60})\s{0,4}(?::\s{0,3}[\w<>|]{1,30}\s{0,3})?:?=\s{0,3}(?:await\s{1,3})?[\w$.:]{0,40}(?:env|ENV|Env|environ|Variable|config|settings|secrets)[\w.]{0,30}(?:[.([]{1,2}["'`]?|::["'])?([A-Za-z_]\w{3,80})/g;
const object = /(?<![\w$.])([@$]{0,2}[A-Za-z_]\w{0,60})\s{0,4}(?::\s{0,3}[\w<>|, ]{1,40})?:?=\s{0,3}(?:new\s{1,3}\w{1,40}\(\s{0,10})?(?:map\[string\]string|dict\()?\s{0,3}[{[(]/g;
function heldNames(text) {
    const credentials = [...text.matchAll(fromSetting)]
        .filter(([, , setting = '']) => (0,names/* namesSalesloft */.g2)(setting) && (0,names/* kindOfName */.f$)(setting) !== undefined)
        .map(([, name = '']) => name);
    const carriers = [...text.matchAll(object)]
        .filter(({ index, 0: opening }) => carriesHeader(text, index + opening.length))
        .map(([, name = '']) => name);
    return { credentials: new Set(credentials), carriers: new Set(carriers) };
}
const longestObject = 1200;
function carriesHeader(text, from) {
    const body = text.slice(from, from + longestObject);
    let depth = 1;
    let at = 0;
    for (; at < body.length && depth > 0; at++) {
        if ('{[('.includes(body[at] ?? ' '))
            depth++;
        else if ('}])'.includes(body[at] ?? ' '))
            depth--;
    }
    return /["']?\bAuthorization["']?\s{0,3}(?::|=>|=|,)/i.test(body.slice(0, at));
}

;// CONCATENATED MODULE: ./lib/scan/printed.js
const logger = String.raw `(?:\b(?:console|[\w$]{0,30}[lL]og(?:ger|ging)?|LOG(?:GER)?|winston|pino|slog|Timber|Logger|Log)|\$this->log(?:ger)?|Rails\.logger|IO|Trace|Debug|Console|System\.(?:out|err)|fmt|process\.std(?:out|err)|sys\.std(?:out|err))`;
const method = String.raw `(?:log|info|warn(?:ing)?|error|err|debug|trace|verbose|silly|fatal|critical|notice|dir|table|exception|write(?:ln|Line)?|Write(?:Line)?|print(?:ln|f)?|Print(?:ln|f)?|Fatal(?:f|ln)?|Info[fw]?|Debug[fw]?|Warn[fw]?|Error[fw]?|Log(?:Information|Debug|Warning|Error|Trace|Critical)|puts|inspect|[diwev])`;
const printed_call = new RegExp(String.raw `(?:${logger}(?:\.|->|::)${method}|(?<![\w$.>:])(?:print|pprint|pp|println|printf|print_r|var_dump|var_export|error_log|debug_zval_refcount|dd|dump|puts|eprintln!|println!|eprint!|print!|dbg!|(?:info|debug|warn|error|trace)!|NSLog|os_log|message|cat|System\.debug|UrlFetchLogger))[ \t]{0,3}\(`, 'g');
const statement = /(?:^|[;{]|\bthen|\bdo|&&|\?>|<\?php)[ \t]{0,80}(?:(?:Rails\.)?logger\.(?:info|debug|warn|error|fatal)|\$?(?:puts|pp|p|print|echo|warn)|IO\.(?:puts|inspect)|Logger\.(?:info|debug|warn|error))[ \t]{1,3}(?![=(.:,)])/gm;
const longestCall = 1500;
function* printedIn(text) {
    let readTo = 0;
    for (const match of text.matchAll(printed_call)) {
        if (match.index < readTo)
            continue;
        const open = match.index + match[0].length;
        readTo = endOfCall(text, open);
        yield* namesIn(text.slice(open, readTo), open);
    }
    readTo = 0;
    for (const match of text.matchAll(statement)) {
        if (match.index < readTo)
            continue;
        const from = match.index + match[0].length;
        const line = text.slice(from, from + longestCall);
        const stop = /[\r\n]|;(?=\s|$)|\s(?:if|unless)\s/.exec(line);
        readTo = from + (stop?.index ?? line.length);
        yield* namesIn(text.slice(from, readTo), from);
    }
}
function endOfCall(text, open) {
    const last = Math.min(text.length, open + longestCall);
    const code = shownCode(text.slice(open, last));
    let depth = 1;
    for (let at = 0; at < code.length; at++) {
        if (code[at] === '(')
            depth++;
        else if (code[at] === ')' && --depth === 0)
            return open + at;
    }
    return last;
}
function shownCode(source) {
    return source.replace(/([fF$]{0,2}[rR]?)("(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|`(?:[^`\\]|\\[\s\S])*`?)/g, (whole, prefix, quoted, at) => isSettingName(quoted, source.slice(Math.max(0, at - 40), at))
        ? whole
        : prefix.replace(/./g, ' ') +
            ' ' +
            interpolated(quoted.slice(1, -1), { prefix, mark: quoted[0] ?? '' }) +
            ' ');
}
function isSettingName(quoted, before) {
    return (/^["'`][\w.-]{3,80}["'`]$/.test(quoted) &&
        /[\w\])]\[$|(?:env|environ|get|Get|fetch|getenv|Getenv|GetEnvironmentVariable|config|property|getProperty|var)\($/.test(before));
}
function interpolated(inside, { prefix, mark }) {
    if (mark === "'" && prefix === '')
        return ' '.repeat(inside.length);
    const kept = /\$\{[^{}]{1,300}\}|#\{[^{}]{1,300}\}|\\\([^()]{1,200}\)|\$[A-Za-z_][\w>-]{0,80}|\{\$?[A-Za-z_][^{}"]{0,200}\}/g;
    let code = '';
    let last = 0;
    for (const match of inside.matchAll(kept)) {
        if (match[0].startsWith('{') && mark === '`')
            continue;
        code += ' '.repeat(match.index - last) + separated(match[0]);
        last = match.index + match[0].length;
    }
    return code + ' '.repeat(inside.length - last);
}
function separated(piece) {
    const inner = piece.replace(/^(?:\$\{|#\{|\\\(|\{\$?|\$)/, (open) => ','.padStart(open.length));
    return inner.replace(/[})]$/, ',').replace(/[:!][^:,)]{0,20},$/, (format) => ','.padEnd(format.length));
}
const chain = /(?<![\w$])[@$]{0,2}[A-Za-z_][\w$]*!?(?:(?:\??\.|->|::)[A-Za-z_][\w$]*|\??\.?\[["'`:]?[\w.-]{1,80}["'`]?\]|\((["'`])[\w.-]{1,80}\1(?:,\s{0,3}(?:["'`]\s{0,80}["'`]|None|null|nil))?\))*/g;
function* namesIn(source, offset) {
    const code = shownCode(source);
    if (/=>\s{0,3}\{|\bfunction\b/.test(code))
        return;
    const handed = handedOn(code);
    for (const match of code.matchAll(chain)) {
        const end = match.index + match[0].length;
        if (handed[match.index] === 1 || !isShown(code, match.index, end))
            continue;
        yield {
            name: match[0],
            start: offset + match.index,
            end: offset + end,
            whole: !/[.[(]|->|::/.test(match[0]),
        };
    }
}
const shows = /(?:^|[^\w$])(?:(?:JSON\.)?stringify|json\.dumps?|dumps|str|String|repr|format|f|fmt\.Sprintf?|Sprintf|sprintf|inspect|util\.inspect|to_json|json_encode|dict|list|print_r|var_export|string|chalk\.\w+|concat|Encoding\.\w+|toString|Object\.entries|vars|pformat|pprint\.pformat|JSON\.pretty_generate|slog\.\w+|zap\.\w+|html\.escape)\s{0,2}$/;
const askedAfter = /^\s{0,3}(?:\(|[?](?![?.])|&&|[=!]==?|<|>(?!>)|:(?![:\s])|=(?![=>])|\bis\b|\bin\b|\.(?:length|size|slice|substring|substr|count|present|blank|empty|nil)|\[)/;
const propertyAfter = /^\s{0,3}(?:\?\.)?(?:\.|->|::)(?!trim|strip|to_s\b|toString|chomp)/;
const askedBefore = /(?:!|\bnot\s|\btypeof\s|\bif\s|\bunless\s|[=!]=\s?|\bnew\s|\bin\s|#|\blen\s)\s{0,2}$/;
function isShown(code, start, end) {
    const before = code.slice(Math.max(0, start - 120), start);
    const after = code.slice(end, end + 40);
    if (askedAfter.test(after) || propertyAfter.test(after))
        return false;
    const isKey = /^\s{0,3}:/.test(after) && before.lastIndexOf('?') <= before.lastIndexOf(':');
    return !isKey && !askedBefore.test(before.slice(-16));
}
function handedOn(code) {
    const handed = new Uint8Array(code.length);
    const open = [];
    for (let at = 0; at < code.length; at++) {
        const character = code[at] ?? '';
        const around = open.at(-1) ?? 0;
        if (character === '(' || character === '[')
            open.push(around === 1 || !isShowing(code, at, character) ? 1 : 0);
        else if (character === ')' || character === ']')
            open.pop();
        handed[at] = open.at(-1) ?? 0;
    }
    return handed;
}
function isShowing(code, at, mark) {
    const before = code.slice(Math.max(0, at - 60), at).trimEnd();
    const callee = before.split(/[^\w$.!:>]/).at(-1) ?? '';
    return callee === '' || (mark === '(' && shows.test(callee));
}

// EXTERNAL MODULE: ./lib/scan/shell.js
var shell = __webpack_require__(3371);
;// CONCATENATED MODULE: ./lib/rules/credential-logged.js









const credential_logged_call = "await axios.get('https://api.salesloft.com/v2/me', { headers })\n";
const credentialLogged = {
    kind: 'text',
    id: 'credential-logged',
    about: 'code',
    severity: 'warning',
    title: 'Salesloft credential printed to a log',
    why: 'Logs are copied to places with more readers and longer lives than the program itself, and the credential in them works until it is revoked.',
    fix: `Print that the credential is there, never the credential: \`token ? "set" : "missing"\`. Redact the Authorization header before a request is logged. ${advice/* rotateWhatWasExposed */.Do}`,
    references: [
        'https://cwe.mitre.org/data/definitions/532.html',
        'https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude',
    ],
    examples: [
        { path: 'a.js', text: 'console.log("key", process.env.SALESLOFT_API_KEY)\n', hits: 1 },
        { path: 'a.ts', text: 'logger.debug(`token ${salesloftToken}`)\n', hits: 1 },
        { path: 'a.py', text: 'print(f"using {SALESLOFT_API_KEY}")\n', hits: 1 },
        { path: 'a.py', text: 'logging.info("token: %s", os.environ["SALESLOFT_TOKEN"])\n', hits: 1 },
        { path: 'a.rb', text: 'puts "key: #{ENV[\'SALESLOFT_API_KEY\']}"\n', hits: 1 },
        { path: 'a.php', text: "<?php\nvar_dump($salesloftToken);\necho 'done';\n", hits: 1 },
        {
            path: 'main.go',
            text: 'key := os.Getenv("SALESLOFT_API_KEY")\nfmt.Println("key", key)\n',
            hits: 1,
            note: 'a variable that holds it',
        },
        { path: 'A.java', text: 'System.out.println("token " + salesloftAccessToken);\n', hits: 1 },
        { path: 'A.cs', text: '_logger.LogInformation($"token {salesloftToken}");\n', hits: 1 },
        {
            path: 'a.js',
            text: 'const headers = { Authorization: `Bearer ${key}` }\nconsole.log(headers)\n' + credential_logged_call,
            hits: 1,
            note: 'the header with it',
        },
        {
            path: 'a.py',
            text: 'url = "https://accounts.salesloft.com/oauth/token"\ntokens = requests.post(url).json()\nprint(tokens["access_token"])\n',
            hits: 1,
        },
        { path: 'a.sh', text: 'echo "key is $SALESLOFT_API_KEY"\n', hits: 1 },
        {
            path: 'a.js',
            text: 'console.log("SALESLOFT_API_KEY is missing")\n',
            hits: 0,
            note: 'the name, not the value',
        },
        {
            path: 'a.js',
            text: "console.log('key', !!process.env.SALESLOFT_API_KEY, salesloftToken ? 'set' : 'missing', salesloftToken.length)\n",
            hits: 0,
            note: 'presence and length',
        },
        { path: 'a.js', text: 'console.log(mask(salesloftToken), redact(salesloftApiKey))\n', hits: 0 },
        {
            path: 'a.js',
            text: 'console.log(await getUser(salesloftToken))\n',
            hits: 0,
            note: 'what it was used for',
        },
        { path: 'a.js', text: 'console.log(`${salesloftToken.slice(0, 4)}\u2026`)\n', hits: 0, note: 'a part of it' },
        { path: 'a.py', text: 'print("set" if SALESLOFT_API_KEY else "missing")\n', hits: 0 },
        { path: 'a.py', text: '# print(SALESLOFT_API_KEY)\nprint(len(SALESLOFT_API_KEY))\n', hits: 0 },
        {
            path: 'a.js',
            text: '// salesloft\nconsole.log(stripeToken, process.env.STRIPE_API_KEY)\n',
            hits: 0,
            note: "another vendor's",
        },
        {
            path: 'a.js',
            text: 'for (const key of Object.keys(people)) console.log(key, page_token)\n' + credential_logged_call,
            hits: 0,
            note: 'other keys and tokens',
        },
        {
            path: 'a.js',
            text: 'const options = { method: "GET" }\nconsole.log(options)\n' + credential_logged_call,
            hits: 0,
            note: 'a request without the header',
        },
        { path: 'README.md', text: 'Check it: `echo $SALESLOFT_API_KEY`\n', hits: 0, note: 'a document' },
        {
            path: 'a.sh',
            text: 'echo "$SALESLOFT_API_KEY" | ./login --stdin\necho "${SALESLOFT_API_KEY:+set}"\n',
            hits: 0,
        },
        {
            path: 'a.go',
            text: 'fmt.Println("SALESLOFT_CLIENT_ID", os.Getenv("SALESLOFT_CLIENT_ID"))\n',
            hits: 0,
            note: 'a public id',
        },
    ],
    find: (text) => (text.salesloft && text.where === 'file' ? loggedIn(text) : []),
};
const judged = new Set(['code', 'script', 'test']);
const pipeline = /(?:^|\/)(?:\.gitlab-ci[\w.-]*\.ya?ml|\.circleci\/config\.ya?ml|bitbucket-pipelines\.ya?ml|azure-pipelines[\w.-]*\.ya?ml|\.travis\.yml|Jenkinsfile|buildspec\.ya?ml)$/;
function loggedIn(text) {
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if (kind === 'script' || pipeline.test(text.path))
        return inScript(text);
    return judged.has(kind) ? inCode(text) : [];
}
function inScript({ path, text }) {
    return [...(0,shell/* shownBy */.L)(text)].flatMap(({ how, words, start }) => how === 'printed'
        ? [...(0,shell/* variablesIn */.D)(words)]
            .filter(({ name }) => (0,names/* namesSalesloft */.g2)(name) && (0,names/* kindOfName */.f$)(name) !== undefined)
            .map(({ name, start: from, end }) => credential_logged_hitOf({ path, name, start: start + from, end: start + end, confidence: 'high' }))
        : []);
}
function inCode(text) {
    const hits = [];
    const told = new Set();
    let held;
    let isComment;
    for (const printed of printedIn(text.text)) {
        held ??= heldNames(text.text);
        const confidence = credential_logged_confidenceOf(text, printed, held);
        if (confidence === undefined || told.has(printed.start))
            continue;
        isComment ??= (0,comments/* commentsIn */.w)(text.path, text.text);
        if (isComment(printed.start))
            continue;
        told.add(printed.start);
        hits.push(credential_logged_hitOf({ ...printed, path: text.path, confidence }));
    }
    return hits;
}
function credential_logged_confidenceOf(text, printed, held) {
    const { name, start, whole } = printed;
    const last = lastWord(name);
    if (isHeader(name))
        return ownedBySalesloft(text, name, start) ? 'high' : undefined;
    if (whole && held.carriers.has(name))
        return ownedBySalesloft(text, 'authorization', start) ? 'medium' : undefined;
    if (isRequest(name, held))
        return ownedBySalesloft(text, 'authorization', start) ? 'low' : undefined;
    if (whole && held.credentials.has(name))
        return 'high';
    if ((0,names/* kindOfName */.f$)(last) === undefined || isVague(last))
        return undefined;
    if ((0,names/* namesSalesloft */.g2)(last))
        return 'high';
    return ownedBySalesloft(text, last, start) ? 'medium' : undefined;
}
function isHeader(name) {
    return (/headers?\W{1,4}authorization\W{0,3}$/i.test(name) && !/^(?:req|request|event|ctx|context)\./.test(name));
}
function isRequest(name, { carriers }) {
    return (carriers.size > 0 &&
        /^(?:e|err|error|ex|res|resp|response)\.(?:response\.)?(?:config|request)(?:\.headers)?$/.test(name));
}
function isVague(name) {
    return /^[@$]*(?:keys?|tokens?|secrets?|pass|auth|authorization|credentials?|creds|credential|bearer|pw)$/i.test(name);
}
function lastWord(name) {
    const words = name.slice(-100).match(/[A-Za-z_@$][\w-]*/g);
    return words?.at(-1) ?? name;
}
function ownedBySalesloft(text, name, nameStart) {
    return claimOf(text, { name, nameStart }) !== 'none';
}
function credential_logged_hitOf(found) {
    const { path, name, start, end, confidence } = found;
    return {
        start,
        end,
        confidence,
        message: `A Salesloft credential is printed: ${lastWord(name)}`,
        identity: `${(0,dotenv/* baseName */.Fl)(path)}\0${name}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/dotenv-committed.js





const distinctive = /^(?:v\d_ak_\d+_[0-9a-f]{64}$|ak_[0-9a-f]{64}$|sk_live_|rk_live_|whsec_[A-Za-z0-9+/]{24}|gh[pousr]_[A-Za-z0-9]{36}|github_pat_|glpat-|xox[abpr]-\d|AKIA[0-9A-Z]{16}$|SG\.[\w-]{20,}\.|npm_[A-Za-z0-9]{36}|sk-(?:proj-|ant-)?[A-Za-z0-9_-]{20,})|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/;
const urlWithPassword = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:([^\s@/]+)@([^\s/:]+)/i;
const dotenvCommitted = {
    kind: 'text',
    id: 'dotenv-committed',
    about: 'file',
    severity: 'error',
    title: 'Committed .env file',
    why: 'A .env file is where people put live credentials. Once git tracks it, every later edit is one commit away from publishing them, and the history keeps what was there.',
    fix: `Run \`git rm --cached\` on the file, add it to .gitignore, and commit a .env.example with empty values. The history keeps every credential that it held. ${advice/* rotateWhatWasExposed */.Do}`,
    references: [
        'https://12factor.net/config',
        'https://git-scm.com/docs/gitignore',
        'https://dotenvx.com/docs/env-keys-file',
    ],
    examples: [
        { path: '.env', text: 'SALESLOFT_API_KEY={{live}}\n', hits: 1 },
        {
            path: 'services/api/.env.production',
            text: 'DATABASE_URL=postgres://app:{{token}}@db.internal/app\n',
            hits: 1,
        },
        { path: '.env.example', text: 'SALESLOFT_API_KEY={{live}}\n', hits: 1, note: 'the name exempts nothing' },
        { path: '.env', text: 'PORT=3000\n', hits: 1, note: 'a warning: no secret yet' },
        { path: '.env.keys', text: 'DOTENV_PRIVATE_KEY="{{hex-64}}"\n', hits: 1, note: 'decrypts everything' },
        {
            path: '.env.example',
            text: 'SALESLOFT_API_KEY=\nSALESLOFT_CLIENT_SECRET=your_client_secret\nPORT=3000\n',
            hits: 0,
            note: 'proven by its values',
        },
        {
            path: '.env.production',
            text: 'DOTENV_PUBLIC_KEY_PRODUCTION="03{{hex-64}}"\nSALESLOFT_API_KEY="encrypted:BDqDBibm4wsYqMpCjTQ6BsDHmMadg9K3dAt+Z9HPMfLEIRVz50hmLXPXRuDBXaJi"\n',
            hits: 0,
            note: 'encrypted with dotenvx',
        },
        {
            path: 'src/.env.d.ts',
            text: 'declare const SALESLOFT_API_KEY: string',
            hits: 0,
            note: 'a type declaration',
        },
        {
            path: '.envrc',
            text: 'use flake\nexport SALESLOFT_API_KEY=$(op read op://dev/salesloft/key)\n',
            hits: 0,
            note: 'direnv, without a secret',
        },
    ],
    selects: dotenv/* isDotenvFamily */.pr,
    find: (text) => (text.where === 'file' && (0,dotenv/* isDotenvFamily */.pr)(text.path) ? judge(text) : []),
};
function judge(scanned) {
    const { path, text } = scanned;
    const variables = (0,dotenv/* variablesIn */.DF)(text);
    const secrets = variables.filter((variable) => isSecret(variable));
    const keys = [...apiKey.find(scanned)].flatMap(({ secret }) => secret ?? []);
    if (secrets.length > 0 || keys.length > 0 || (0,dotenv/* isKeysFile */.T2)(path)) {
        const names = secrets.slice(0, 3).map(({ name }) => name);
        const more = secrets.length > 3 ? ` and ${secrets.length - 3} more` : '';
        const holds = names.length > 0
            ? ` holds a value for ${names.join(', ')}${more}`
            : keys.length > 0
                ? ' holds an API key'
                : ' holds the keys that decrypt others';
        return [
            {
                ...fileHit,
                message: `${(0,dotenv/* baseName */.Fl)(path)} is committed and${holds}`,
                secrets: [...keys, ...(secrets.length > 0 ? secrets : variables).map(({ value }) => value)],
            },
        ];
    }
    if (!scanned.whole)
        return [];
    if ((0,dotenv/* isExampleName */.wu)(path) || (0,dotenv/* isCommittedByDesign */.kO)(path) || isEncrypted(variables))
        return [];
    const identity = [(0,dotenv/* baseName */.Fl)(path), ...variables.map(({ name }) => name).sort()].join('\0');
    return [
        {
            ...fileHit,
            message: `${(0,dotenv/* baseName */.Fl)(path)} is committed, so far without a secret`,
            identity,
            severity: 'warning',
        },
    ];
}
const fileHit = { start: 0, end: 0, confidence: 'high' };
function isEncrypted(variables) {
    return variables.some(({ value }) => value.startsWith('encrypted:'));
}
function isSecret({ name, value }) {
    if (value.startsWith('encrypted:') || /^DOTENV_(?:PUBLIC_KEY|VAULT)/.test(name))
        return false;
    if (distinctive.test(value) && (strengthOf(value) !== 'none' || value.startsWith('-----')))
        return true;
    const url = urlWithPassword.exec(value);
    if (url !== null)
        return strengthOf(url[1] ?? '') !== 'none';
    if (names/* browserPublicPrefix */.Kb.test(name) && !(0,names/* namesSalesloft */.g2)(name))
        return false;
    return isSecretName(name) ? strengthOf(value) !== 'none' : isUnnamedSecret(name, value);
}
function isUnnamedSecret(name, value) {
    const harmless = /(?:^|_)(?:ID|IDS|URL|URI|HASH|SHA\d*|DIGEST|CHECKSUM|COMMIT|CERT|CERTIFICATE|PUBLIC|FINGERPRINT|DSN)(?:_|$)|PUBLIC_KEY/i;
    return (value.length >= 40 &&
        shannon(value) >= 4.5 &&
        !harmless.test(name) &&
        /^[A-Za-z0-9+/_=-]+$/.test(value) &&
        strengthOf(value) === 'strong');
}
function isSecretName(name) {
    return ((0,names/* kindOfName */.f$)(name) !== undefined ||
        /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|SECRET_KEY_BASE|PRIVATE_KEY|ENCRYPTION_KEY|APP_KEY|API_KEY|TOKEN)(?:_(?:BASE|V?\d+))?$/i.test(name));
}

// EXTERNAL MODULE: ./lib/rules/dotenv-not-ignored.js
var dotenv_not_ignored = __webpack_require__(7734);
// EXTERNAL MODULE: ./lib/environments/place.js + 1 modules
var environments_place = __webpack_require__(5550);
;// CONCATENATED MODULE: ./lib/scopes/job.js
const workflow = /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i;
const jobsKey = /^jobs[ \t]{0,9}:/m;
const environment = /^([ \t]{1,40})environment[ \t]{0,9}:[ \t]{0,20}(?:["']?([^\s"'#{][^\n"'#]{0,100}))?/gm;
const job_name = /^[ \t]{1,60}name[ \t]{0,9}:[ \t]{0,20}["']?([^\n"'#]{1,100})/m;
function isWorkflow(path) {
    return workflow.test(path);
}
function jobEnvironment(text, offset) {
    const jobs = jobsKey.exec(text)?.index;
    if (jobs === undefined || jobs > offset)
        return undefined;
    const [start, end, depth] = jobAround(text, jobs, offset);
    for (const match of text.slice(start, end).matchAll(environment)) {
        const indent = match[1]?.length ?? 0;
        if (indent <= depth || !isOfJob(text.slice(start, start + match.index), depth, indent))
            continue;
        const said = match[2] ?? job_name.exec(text.slice(start + match.index, Math.min(end, start + match.index + 400)))?.[1];
        return said?.trim();
    }
    return undefined;
}
function jobAround(text, jobs, offset) {
    let start = jobs;
    let end = text.length;
    let depth = -1;
    let lineStart = text.indexOf('\n', jobs) + 1;
    while (lineStart > 0) {
        const line = /^([ \t]{0,200})([^\s#])?/.exec(text.slice(lineStart, lineStart + 210));
        const indent = line?.[1]?.length ?? 0;
        if (line?.[2] !== undefined) {
            if (depth === -1)
                depth = indent;
            if (indent <= depth && lineStart > offset) {
                end = lineStart;
                break;
            }
            if (indent === depth)
                start = lineStart;
        }
        lineStart = text.indexOf('\n', lineStart) + 1;
    }
    return [start, end, Math.max(0, depth)];
}
function isOfJob(before, depth, indent) {
    for (const [, blanks = ''] of before.matchAll(/^([ \t]{1,200})[^\s#]/gm))
        if (blanks.length > depth)
            return blanks.length === indent;
    return true;
}

;// CONCATENATED MODULE: ./lib/scopes/names.js

const names_noun = /scope/gi;
const names_nameCharacter = /[\w$.-]/;
const names_longestName = 100;
function* scopeNames(text) {
    const find = new RegExp(names_noun);
    for (let match = find.exec(text); match !== null; match = find.exec(text)) {
        let start = match.index;
        while (start > 0 && match.index - start < names_longestName && names_nameCharacter.test(text[start - 1] ?? ''))
            start--;
        let end = match.index + 5;
        while (end < text.length && end - match.index < names_longestName && names_nameCharacter.test(text[end] ?? ''))
            end++;
        while (start < match.index && /[.-]/.test(text[start] ?? ''))
            start++;
        while (end > match.index + 5 && /[.-]/.test(text[end - 1] ?? ''))
            end--;
        find.lastIndex = Math.max(find.lastIndex, end);
        const name = text.slice(start, end);
        if (namesScopes(name))
            yield { name, start, end };
    }
}
const qualifiers = new Set(`prod production staging stage stg uat qa dev devel development test testing local live sandbox preprod default defaults value values
  list array set string str text env salesloft sales loft sl read write reader writer readonly ro rw extra us eu v`.split(/\s+/));
const otherUse = new Set(`has check checks validate validates verify verified missing ensure granted grants assert is can require requires valid invalid
  available supported known possible unknown old removed parse parsed format describe description label human type types enum schema
  block function global window lexical variable root parent child isolate isolated access control project tenant search query
  cache session job telemetry log span sentry micro tele horo in out with enter exit pop push current active`.split(/\s+/));
const adding = /^(?:add|addall|addscope|addscopes|append|push|extend|insert|concat|set|with)$/i;
function namesScopes(name) {
    const dots = name.split('.');
    const last = dots.at(-1) ?? '';
    const own = dots.length > 1 && adding.test(last) ? (dots.at(-2) ?? '') : last;
    const all = (0,placeholders/* words */.aL)(own);
    let end = all.length;
    while (end > 0 && (qualifiers.has(all[end - 1] ?? '') || /^\d+$/.test(all[end - 1] ?? '')))
        end--;
    const said = all[end - 1];
    const isNoun = said === 'scope' || said === 'scopes';
    return isNoun && !all.slice(0, end - 1).some((word) => otherUse.has(word));
}
const general = new Set([
    ...qualifiers,
    ...`scope scopes oauth oauth2 o auth authorization api app application client required requested request needed minimal minimum
  base full all my our additional optional user bot token permission permissions crm engagement integration provider connector
  source config configuration settings setting options option opts data params form body url query search add append push extend
  insert concat with and the this self process module exports public static final const space separated delimited joined key
  environment var variable credentials account service spring security registration tool server mcp login connect identity for
  get of initial custom default backend frontend web service`.split(/\s+/),
]);
function isAnybodys(name) {
    return (0,placeholders/* words */.aL)(name).every((word) => general.has(word) || /^\d+$/.test(word) || word.length === 1);
}

;// CONCATENATED MODULE: ./lib/scopes/block.js



const block_farthest = 3000;
const mostLevels = 4;
const block_key = /^\s{0,200}(?:-\s{1,9})?["']?([\w.-]{1,60})["']?\s{0,9}(?::|=>)\s{0,9}$/;
const identity = /\b(?:key|id|name|label|slug|provider|vendor|service|platform|title)["']?[ \t]?(?::|=>|=)[ \t]?["']?([A-Za-z][\w.-]{1,40})/i;
function isOthersBlock(text, offset) {
    let at = offset;
    for (let level = 0; level < mostLevels; level++) {
        const block = blockAround(text, at);
        if (block === undefined)
            return false;
        const inside = block.label + text.slice(block.start, block.end);
        if (salesloft_word/* salesloftWord */.Y.test(inside))
            return false;
        const named = [block_key.exec(block.label)?.[1], identity.exec(inside)?.[1]];
        if (named.some((name) => name !== undefined && !isAnybodys(name)))
            return true;
        at = block.start - block.label.length;
        if (at <= 0)
            return false;
    }
    return false;
}
function blockAround(text, offset) {
    return inBraces(text, offset) ?? byIndentation(text, offset);
}
function inBraces(text, offset) {
    const start = unmatched(text, offset, -1);
    const end = start === undefined ? undefined : unmatched(text, offset, 1);
    if (start === undefined || end === undefined)
        return undefined;
    const before = text.slice(Math.max(0, start - 120), start);
    const cut = Math.max(...['\n', ',', ';', '{', '}', '[', '('].map((mark) => before.lastIndexOf(mark))) + 1;
    return { start, end, label: before.slice(cut) };
}
function unmatched(text, offset, step) {
    const [opens, closes] = step === 1 ? ['{', '}'] : ['}', '{'];
    let depth = 0;
    for (let at = step === 1 ? offset : offset - 1; Math.abs(at - offset) < block_farthest; at += step) {
        const character = text[at];
        if (character === undefined)
            return undefined;
        if (character === opens)
            depth++;
        else if (character === closes && depth-- === 0)
            return at;
    }
    return undefined;
}
function byIndentation(text, offset) {
    let lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, block_farthest);
    const level = indentOf(text, lineStart);
    if (level === 0)
        return undefined;
    let own = level;
    while (own >= level && lineStart > 0 && offset - lineStart < block_farthest) {
        lineStart = (0,scan_region/* lineStartBefore */.GR)(text, lineStart - 1, block_farthest);
        if (!isBlank(text, lineStart))
            own = indentOf(text, lineStart);
    }
    if (own >= level)
        return undefined;
    let end = offset;
    for (let next = text.indexOf('\n', offset) + 1; next > 0 && next - offset < block_farthest; next = text.indexOf('\n', next) + 1) {
        end = next;
        if (!isBlank(text, next) && indentOf(text, next) <= own)
            break;
    }
    const labelEnd = text.indexOf('\n', lineStart);
    return { start: labelEnd, end: Math.max(labelEnd, end), label: text.slice(lineStart, labelEnd) };
}
function indentOf(text, lineStart) {
    let at = lineStart;
    while (at - lineStart < 200 && (text[at] === ' ' || text[at] === '\t'))
        at++;
    return at - lineStart;
}
function isBlank(text, lineStart) {
    return /^\s{0,200}(?:\n|$)/.test(text.slice(lineStart, lineStart + 201));
}

;// CONCATENATED MODULE: ./lib/scopes/owner.js





function ownershipOf(text, { name, start }, end) {
    const inUrl = ownerInUrl(text.text, start);
    if (inUrl !== undefined)
        return inUrl === 'salesloft' ? 'named' : undefined;
    const said = [
        () => (0,context/* lastNamed */.o8)((0,placeholders/* words */.aL)(name).join(' ')),
        () => (0,context/* lastNamed */.o8)((0,context/* lineBefore */.GO)(text.text, start)),
        () => (0,context/* enclosingOwner */.E$)(text.text, start),
    ];
    for (const ask of said) {
        const owner = ask();
        if (owner !== 'unknown')
            return owner === 'salesloft' ? 'named' : undefined;
    }
    if (!isAnybodys(name) || (0,context/* lastNamed */.o8)(text.path) === 'other')
        return undefined;
    const mentions = text.mentions();
    const owners = [start, end].map((offset) => (0,context/* nearestOwner */.Aj)(text.text, mentions, offset, text.pathNamesSalesloft));
    if (!owners.includes('salesloft') || (owners.includes('other') && !text.pathNamesSalesloft))
        return undefined;
    if (salesloft_word/* salesloftWord */.Y.test(fileOf(text.path)) && mentions.others.length === 0)
        return 'named';
    return isOthersBlock(text.text, start) ? undefined : 'near';
}
function fileOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
const longestUrl = 2000;
function ownerInUrl(text, start) {
    const before = text.slice(Math.max(0, start - longestUrl), start);
    const url = before.slice(Math.max(...['"', "'", '`', '\n', '<'].map((mark) => before.lastIndexOf(mark))) + 1);
    const address = /:\/\/([\w.-]{3,120})(\/[^\s?]{0,200})?\?[^\s]{0,1600}$/.exec(url);
    if (address === null)
        return undefined;
    const isOurs = /(?:^|\.)(?:dev|qa)?salesloft\.com$/i.test(address[1] ?? '');
    return isOurs && /oauth|token|authorize/i.test(address[2] ?? '') ? 'salesloft' : 'other';
}

;// CONCATENATED MODULE: ./lib/scopes/tokens.js
const piece = /%20|%2[cC]|\\[nrt]|((?:(?!%20|%2[cC])[^\s,;+|"'`\\])+)/g;
const shape = /^(?:\*|[A-Za-z][\w-]{0,60}|(?:[A-Za-z_][\w-]{0,60}|\*)[:.](?:[A-Za-z_][\w-]{0,40}|\*))$/;
const template = /\$\{|\{\{|\}\}|<%|%>|#\{|\$\(|^\$|^\{\w*\}$|^%\w+%$/;
const longestList = 12_000;
const mostScopes = 200;
function wordsBetween(text, start, end) {
    const scopes = [];
    let others = 0;
    const part = text.slice(start, Math.min(end, start + longestList));
    if (/\{\{|<%/.test(part))
        return { scopes: [], others: 1 };
    for (const { 1: word, index } of part.matchAll(piece)) {
        if (word === undefined || template.test(word))
            continue;
        const value = word.replaceAll(/%3a/gi, ':').replaceAll(/%2a/gi, '*');
        if (!shape.test(value) || scopes.length === mostScopes)
            others++;
        else
            scopes.push({ value, start: start + index, end: start + index + word.length });
    }
    return { scopes, others };
}
function isScopeShaped(value) {
    return /^(?:[a-z_]{2,60}|\*)[:.](?:[a-z_]{1,40}|\*)$/.test(value);
}

// EXTERNAL MODULE: ./lib/scopes/kinds.js
var kinds = __webpack_require__(9762);
;// CONCATENATED MODULE: ./lib/scopes/quoted.js



const quoted_opening = /(?:[A-Za-z@$]{1,3}(?=["'`]))?\\{0,3}("""|'''|["'`]|&quot;)/y;
const mostPieces = 80;
function quotedScopes(text, at) {
    quoted_opening.lastIndex = at;
    const mark = quoted_opening.exec(text);
    if (mark === null)
        return undefined;
    const scopes = [];
    let others = 0;
    let from = at + mark[0].length;
    let end = from;
    for (let piece = 0; piece < mostPieces; piece++) {
        end = closingQuote(text, from, mark[1] ?? '"');
        const words = wordsBetween(text, from, end);
        scopes.push(...words.scopes);
        others += words.others;
        const glue = glueAt(text, end, 'quoted');
        if (glue === 0 || /^\\{0,3}["'`]{1,3}[ \t]*,/.test(text.slice(end, end + glue)))
            break;
        from = end + glue;
    }
    const blank = scopes.length === 0 && others === 0;
    end += sticky(/\\{0,3}(?:"""|'''|["'`]|&quot;)/y, text, end);
    return /^\s{0,80}\|\s{0,80}["']/.test(text.slice(end, end + 162))
        ? undefined
        : { scopes, others, end, blank };
}
function closingQuote(text, from, mark) {
    const limit = Math.min(text.length, from + longestList);
    if (mark.length > 1) {
        const close = text.indexOf(mark, from);
        return close === -1 || close > limit ? limit : close;
    }
    for (let at = from; at < limit; at++) {
        const character = text[at];
        if (character === mark || (character === '\n' && mark !== '`'))
            return at;
        if (character === '\\') {
            if (text[at + 1] === mark)
                return at;
            at++;
        }
    }
    return limit;
}

;// CONCATENATED MODULE: ./lib/scopes/lists.js



const scopeKey = /^(?:scopes?|name|id|key|slug|default|defaults?Values?|default_value|value|values|items|required|requested|oauth)$/i;
const offered = /^(?:enum|examples?|oneOf|anyOf|options|choices|available|supported|known|all)$/i;
const environmentKey = /^(?:dev|devel|development|local|stage|staging|stg|uat|qa|preprod|test|testing|ci|sandbox|demo|prod|production|live|base|common|shared|all|salesloft)$/i;
function listAt({ text, isComment, bare }, at) {
    const lists = [];
    const levels = [];
    const limit = Math.min(text.length, at + longestList);
    const close = () => {
        const level = levels.pop();
        if (level !== undefined && !level.isOffer && (level.scopes.length > 0 || level.others > 0))
            lists.push(level);
    };
    let place = at;
    let depth = 0;
    const stack = [];
    for (; place < limit; place++) {
        const character = text[place] ?? '';
        if ('"\'`'.includes(character)) {
            if (isComment(place))
                continue;
            const quoted = quotedScopes(text, place);
            if (quoted === undefined)
                return { lists: [], end: limit };
            const level = stack.at(-1)?.level;
            const key = stack.at(-1)?.opener === '{' ? keyBefore(text, place) : undefined;
            if (key !== undefined && environmentKey.test(key))
                lists.push({ ...quoted, key });
            else if (level !== undefined)
                take(text, { level, opener: stack.at(-1)?.opener ?? '', depth }, place, quoted);
            place = Math.max(place, quoted.end - 1);
            continue;
        }
        if ('[({'.includes(character) && !isComment(place)) {
            depth++;
            const outer = stack.at(-1);
            const key = outer?.opener === '{' ? keyBefore(text, place) : undefined;
            const own = outer === undefined || key !== undefined;
            const level = own
                ? { isOffer: key !== undefined && offered.test(key), scopes: [], others: 0 }
                : outer.level;
            if (own)
                levels.push(level);
            stack.push({ opener: character, level, at: place });
        }
        else if ('])}'.includes(character) && !isComment(place)) {
            const inner = stack.pop();
            depth--;
            if (inner !== undefined && stack.at(-1)?.level !== inner.level) {
                if (bare && inner.level.scopes.length === 0 && inner.opener !== '{')
                    takeBare(text, inner.level, inner.at + 1, place);
                close();
            }
            if (depth === 0)
                return { lists, end: place + 1 };
        }
    }
    while (levels.length > 0)
        close();
    return { lists, end: limit };
}
function take(text, { level, opener, depth }, at, { scopes, others, end }) {
    const key = opener === '[' || opener === '(' ? undefined : keyBefore(text, at);
    if (key !== undefined && !scopeKey.test(key))
        return;
    const behind = text.slice(end, end + 40);
    if (opener === '{' && /^\s{0,20}(?::(?!:)|=>)/.test(behind)) {
        if (/^\s{0,20}(?::|=>)\s{0,9}(?:true|1)\b/.test(behind))
            level.scopes.push(...scopes.filter(({ value }) => isScopeShaped(value)));
        return;
    }
    if (depth === 1) {
        level.scopes.push(...scopes);
        level.others += others;
        return;
    }
    if (others === 0 && scopes.every(({ value }) => isScopeShaped(value) || (0,kinds/* isScopeWord */.$)(value)))
        level.scopes.push(...scopes);
}
function takeBare(text, level, from, to) {
    const { scopes, others } = wordsBetween(text, from, to);
    level.scopes.push(...scopes);
    level.others += others;
}
function keyBefore(text, at) {
    let end = skipBack(text, at, /\s/);
    const length = text.slice(end - 2, end) === '=>' ? 2 : /[:=]/.test(text[end - 1] ?? '') ? 1 : 0;
    if (length === 0)
        return undefined;
    end = skipBack(text, end - length, /\s/);
    if (/["'`]/.test(text[end - 1] ?? ''))
        end--;
    const start = skipBack(text, end, /[\w$-]/);
    return start === end ? undefined : text.slice(start, end);
}
const lists_longestKey = 60;
function skipBack(text, from, character) {
    let at = from;
    while (at > 0 && from - at < lists_longestKey && character.test(text[at - 1] ?? ''))
        at--;
    return at;
}

;// CONCATENATED MODULE: ./lib/scopes/blocks.js



const mostLines = 300;
const item = /^([ \t]{0,80})-[ \t]{1,20}/;
const keyed = /^([ \t]{0,80})(?:-[ \t]{1,20})?["']?([\w.-]{1,60})["']?[ \t]{0,20}:(?:[ \t]{1,20}|$)/;
const blocks_scopeKey = /^(?:scopes?|name|id|value|values|default|required)$/i;
const blocks_environmentKey = /^(?:dev|devel|development|local|stage|staging|stg|uat|qa|preprod|test|testing|sandbox|prod|production|live|base|common|shared)$/i;
function blockBelow(source, nameStart, from) {
    const { text } = source;
    const isText = /[|>][-+\d]{0,3}\s{0,40}$/.test(lineFrom(text, from));
    const level = columnOf(text, nameStart);
    const lists = [];
    let open = { scopes: [], others: 0 };
    const close = () => {
        if (open.scopes.length > 0 || open.others > 0)
            lists.push(open);
        open = { scopes: [], others: 0 };
    };
    let isSkipping = false;
    let lineStart = text.indexOf('\n', from) + 1;
    for (let count = 0; lineStart > 0 && lineStart < text.length && count < mostLines; count++) {
        const newline = text.indexOf('\n', lineStart);
        const lineEnd = newline === -1 ? text.length : newline;
        const line = text.slice(lineStart, Math.min(lineEnd, lineStart + 1000)).replace(/\r$/, '');
        const next = newline === -1 ? 0 : newline + 1;
        if (line.trim() === '' || /^\s{0,200}(?:#|\{\{)/.test(line)) {
            lineStart = next;
            continue;
        }
        const listItem = item.exec(line);
        const indent = blocks_indentOf(line);
        if (indent < level || (indent === level && listItem === null))
            break;
        const key = keyed.exec(line);
        if (key !== null && listItem === null)
            close();
        if (key !== null)
            isSkipping = !blocks_scopeKey.test(key[2] ?? '') && !blocks_environmentKey.test(key[2] ?? '');
        const start = lineStart + (key?.[0] ?? listItem?.[0] ?? '').length;
        if (!isSkipping && (isText || key !== null || listItem !== null))
            read(source, start, lineStart + line.length, open);
        lineStart = next;
    }
    close();
    return lists;
}
function read(source, start, end, into) {
    const { text } = source;
    const rest = text.slice(start, end);
    const bracket = /^\s{0,40}\[/.exec(rest);
    const lists = bracket === null
        ? [wordsBetween(text, start, start + withoutComment(rest).length)]
        : listAt({ ...source, bare: true }, start + bracket[0].length - 1).lists;
    for (const { scopes, others } of lists) {
        into.scopes.push(...scopes);
        into.others += others;
    }
}
function withoutComment(line) {
    const end = line.search(/\s#/);
    return end === -1 ? line : line.slice(0, end);
}
function lineFrom(text, from) {
    return withoutComment(text.slice(from, from + 200).split('\n', 1)[0] ?? '');
}
function columnOf(text, offset) {
    const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, 400);
    return blocks_indentOf(text.slice(lineStart, Math.min(offset, lineStart + 200)).replace(/-[ \t]/, '  '));
}
function blocks_indentOf(line) {
    return /^[ \t]{0,200}/.exec(line)?.[0].length ?? 0;
}

;// CONCATENATED MODULE: ./lib/scopes/values.js






const values_closers = /(?:\\{0,3}["'`]|&quot;)?[\])]{0,2}!?/y;
const values_operator = /[ \t]*(?:=>|:=|\|\|=?|\?\?=?|\?:|\+=|\?=|<-|==?(?=>)|=(?![=~])|:(?!:)|,|\((?!\s*\))|\bor\b)/y;
const endOfTag = />(?=[^\s<>=])/y;
const blockMark = /[|>][-+\d]{0,3}[ \t]{0,40}(?:#[^\n]{0,200})?\r?\n/y;
const values_filler = /\s*(?:&[\w-]{1,40}(?=[ \t])|["'][ ,+]{0,4}["'](?=\s{0,9},)|!{1,2}\w{0,20}(?=[ \t])|(?:new|await|return|const|final|readonly|as|in)\b(?=[ \t])|&?\[[\w& ]{0,20}\](?=\s?(?:=|\w|\{))|&(?=["'[])|&?[A-Za-z_][\w.:]{0,60}!?(?:<[^<>\n]{0,60}>|\[[\w, .]{0,40}\]|\[\]){0,2}\??(?=[ \t]*[=([{]|[ \t]*\{)|(?:string|String)(?=\{))/y;
const blank = /\s*/y;
const beside = /["']?[ \t]{0,20}[,;]?[ \t]{0,20}["']?(?:value|default|defaultValue|default_value)["']?[ \t]{0,20}(?:=>|[:=])/iy;
const below = /[ \t]*["']?(?:value|default|defaultValue|default_value)["']?[ \t]{0,20}(?:=>|[:=])/iy;
const neighbours = 4;
const beforeName = /["']?\b(?:name|key|id|variable|setting|field|param|parameter)["']?[ \t]*(?:=>|[:=])?[ \t]*["']?[\w/.:-]{0,80}$|\bvariable[ \t]+"[\w-]{0,60}$/i;
function listsGivenTo(source, { start, end }) {
    const { text } = source;
    if (/[?&;]$/.test(text.slice(Math.max(0, start - 1), start)) && text[end] === '=')
        return ofQuery(source, end + 1);
    if (text.slice(start - 2, start) === '${' && text[end] === ':')
        return ofPlaceholder(text, end + 1);
    const line = text.slice(Math.max(0, start - 160), start);
    const linePrefix = line.slice(line.lastIndexOf('\n') + 1);
    if (beforeName.test(linePrefix)) {
        const at = besideName(text, end);
        if (at !== undefined)
            return given(source, Math.max(start, lineOf(text, at)), at, ':');
    }
    if (/["'`]$/.test(linePrefix) && text[end] === '=')
        return ofQuery(source, end + 1);
    const at = end + sticky(values_closers, text, end);
    const option = /(?:^|\s)--?$/.test(linePrefix) || /\b(?:ENV|ARG|setx|set)[ \t]+$/.test(linePrefix);
    if (option && /[ \t=]/.test(text[at] ?? ''))
        return given(source, start, at + 1, '=');
    if (/\bvariable[ \t]+"$/.test(linePrefix))
        return given(source, start, at, ':');
    return given(source, start, at, '');
}
function given(source, nameStart, from, operators) {
    const { text } = source;
    let at = from;
    let said = operators;
    for (let step = 0; step < 10; step++) {
        if (said !== '') {
            const value = literalAt(source, nameStart, at, said);
            if (value !== undefined)
                return value;
        }
        const symbol = sticky(values_operator, text, at) || (said === '' ? sticky(endOfTag, text, at) : 0);
        const skipped = symbol || (said === '' ? typeAfter(text, at) : sticky(values_filler, text, at));
        if (skipped === 0)
            return [];
        if (symbol > 0)
            said += text.slice(at, at + symbol).trim();
        at += skipped;
    }
    return [];
}
function lineOf(text, offset) {
    const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, 400);
    return lineStart + indentAt(text, lineStart);
}
function besideName(text, end) {
    const here = sticky(beside, text, end);
    if (here > 0)
        return end + here;
    let lineStart = nextLine(text, end);
    for (let line = 0; line < neighbours && lineStart > 0; line++) {
        const found = sticky(below, text, lineStart);
        if (found > 0)
            return lineStart + found;
        if (/^\s{0,80}[-}\]]/.test(text.slice(lineStart, lineStart + 82)))
            return undefined;
        lineStart = nextLine(text, lineStart);
    }
    return undefined;
}
function nextLine(text, from) {
    const newline = text.slice(from, from + 400).indexOf('\n');
    return newline === -1 ? 0 : from + newline + 1;
}
function typeAfter(text, at) {
    return sticky(/[ \t]+(?:\[\]\w{1,20}|[A-Za-z_][\w<>[\],]{0,40}\??)(?=[ \t]*[={])/y, text, at);
}
function literalAt(source, nameStart, from, operators) {
    const { text } = source;
    const at = from + sticky(blank, text, from);
    const brokeLine = text.slice(from, at).includes('\n');
    if (operators.endsWith(':') && (brokeLine || sticky(blockMark, text, at) > 0)) {
        const below = blockBelow({ ...source, bare: true }, nameStart, from);
        if (below.length > 0)
            return below;
        if (source.bare)
            return [];
    }
    const words = sticky(/%[wWiI](?=[[({<|])/y, text, at);
    if ('[({'.includes(text[at + words] ?? ' ')) {
        const bare = words > 0 || (source.bare && text[at] === '[');
        const { lists } = listAt({ ...source, bare }, at + words);
        return lists.length > 0 ? lists : undefined;
    }
    const quoted = quotedScopes(text, at);
    if (quoted !== undefined) {
        const joins = quoted.blank ? sticky(/\s*\.\s*(?:join|implode)\s*\(/y, text, quoted.end) : 0;
        if (joins > 0)
            return literalAt(source, nameStart, quoted.end + joins, operators);
        if (quoted.blank)
            return undefined;
        if (operators.endsWith('(') && /^\s{0,40},/.test(text.slice(quoted.end, quoted.end + 41)))
            return listAt(source, text.lastIndexOf('(', at)).lists;
        return [quoted];
    }
    return values_bareAt(source, nameStart, at, operators);
}
function ofPlaceholder(text, from) {
    const start = text[from] === '-' ? from + 1 : from;
    const length = text.slice(start, start + longestList).indexOf('}');
    return length === -1 ? [] : [wordsBetween(text, start, start + length)];
}
function ofQuery({ text }, from) {
    const length = sticky(/[^"'`&<>#\\\n]{1,8000}/y, text, from);
    if (length > 0)
        return [wordsBetween(text, from, from + length)];
    const at = from + sticky(/["'`]\s{0,40}[+.&]\s{0,40}(?:[A-Za-z_][\w.:]{0,60}\()?/y, text, from);
    const quoted = at === from ? undefined : quotedScopes(text, at);
    return quoted === undefined ? [] : [quoted];
}
const setting = /^[ \t]*(?:[-+*>][ \t]+)?(?:(?:export|set|setx|setenv|ENV|ARG|declare[ \t]+-x)[ \t]+|\$env:|(?:-e|--env|--build-arg|-d|--data-urlencode|--set(?:-string)?)[ \t=]+)?["']?[\w.:/[\]-]{0,100}["']?$/;
function values_bareAt(source, nameStart, at, operators) {
    const { text, bare } = source;
    if (!/^(?:=|:|:=|\?=|>)$/.test(operators))
        return undefined;
    const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, nameStart, 400);
    const isMarkup = operators === '>';
    if (!isMarkup && !bare)
        return undefined;
    if (!isMarkup && nameStart - lineStart > 160)
        return undefined;
    if (!isMarkup && !setting.test(text.slice(lineStart, nameStart)))
        return undefined;
    const ends = isMarkup ? /<|$/ : /\r?\n(?<!\\\r?\n)|$/;
    const rest = text.slice(at, at + longestList);
    const length = rest.search(ends);
    const value = isMarkup ? rest.slice(0, length) : withoutComment(rest.slice(0, length));
    if (/^\*[\w-]{1,60}\s*$/.test(value))
        return ofAlias(source, value.trim().slice(1), nameStart);
    if (value.trim() === '' || /^[&!|>]/.test(value))
        return undefined;
    return [wordsBetween(text, at, at + value.length)];
}
function ofAlias(source, anchor, nameStart) {
    const { text } = source;
    const mark = `&${anchor}`;
    const at = text.lastIndexOf(mark, nameStart);
    if (at === -1 || !/\s/.test(text[at + mark.length] ?? ''))
        return [];
    const key = text.lastIndexOf('\n', at) + 1;
    const value = literalAt(source, key + indentAt(text, key), at + mark.length, ':');
    return (value ?? []).map((list) => ({ ...list, at: nameStart }));
}
function indentAt(text, lineStart) {
    return sticky(/[ \t]{0,200}/y, text, lineStart);
}

;// CONCATENATED MODULE: ./lib/scopes/asked.js








const most = 200;
const mostNames = 4000;
const settings = /\.(?:ya?ml|json5?|jsonc|toml|ini|cfg|conf|config|properties|tf|tfvars|hcl|env|xml|http|rest)(?:\.[\w-]{1,20})?$|(?:^|\/)\.env/i;
const testFolder = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|cassettes|vcr_cassettes|__snapshots__)\//i;
function isRead(path, text) {
    const kind = (0,file_kind/* kindOfFile */.y)(path, text);
    if (kind === 'test')
        return settings.test(path) && !testFolder.test(path);
    return kind === 'code' || kind === 'script' || kind === 'settings';
}
function askedIn(text) {
    if (!/scope/i.test(text.text) || !isRead(text.path, text.text))
        return [];
    const isComment = commentsOf(text);
    const regionOf = (0,scan_region/* regionsOf */.NV)(text.text, scan_region/* documentStart */.Qf);
    const source = {
        path: text.path,
        text: text.text,
        isComment,
        bare: (0,file_kind/* kindOfFile */.y)(text.path, text.text) !== 'code',
    };
    const found = [];
    let readTo = 0;
    let names = 0;
    for (const name of scopeNames(text.text)) {
        if (names++ === mostNames)
            break;
        if (name.start < readTo || found.length === most || isComment(name.start))
            continue;
        const lists = listsGivenTo(source, name).filter(({ scopes }) => scopes.length > 0);
        const end = lists.at(-1)?.scopes.at(-1)?.end;
        if (end === undefined || isGranted(text.text, name))
            continue;
        const ownership = ownershipOf(text, name, end);
        readTo = Math.max(readTo, end);
        if (ownership === undefined)
            continue;
        for (const list of lists) {
            const scopes = list.scopes.filter(({ start }) => !isComment(start));
            if (scopes.length > 0 && isOAuth(text.text, name, scopes))
                found.push({
                    name: name.name,
                    ownership,
                    place: asked_placeOf(text, name, list),
                    scopes: scopes.map((token) => placed(token, regionOf)),
                    others: list.others,
                });
        }
    }
    return joined(found);
}
function asked_placeOf({ path, text }, { name }, list) {
    const offset = list.at ?? list.scopes[0]?.start ?? 0;
    const place = (0,environments_place/* placeAt */.B)({ path, text }, offset, list.key === undefined ? name : `${name} ${list.key}`);
    if (!isWorkflow(path))
        return place;
    const job = jobEnvironment(text, offset);
    return { ...place, labels: [], ...(job !== undefined && { job }) };
}
function placed({ value, start, end }, regionOf) {
    const { startLine: line, startColumn, endColumn } = regionOf(start, end);
    return { scope: value, line, startColumn, endColumn };
}
function isOAuth(text, { name, start, end }, scopes) {
    if (scopes.some(({ value }) => /[:.]/.test(value)))
        return true;
    if (/scopes|auth/i.test(name) && !name.includes('.'))
        return true;
    if (/^SALES_?LOFT_/.test(name))
        return true;
    return /oauth|authori[sz]|client_?(?:id|secret)|grant_?type|passport|omniauth|provider/i.test(text.slice(Math.max(0, start - 300), end + 300));
}
function isGranted(text, { name, start, end }) {
    if (!/^scopes?$/.test(name))
        return false;
    return /["'](?:token_type|expires_in)["']\s{0,4}(?::|=>)/.test(text.slice(Math.max(0, start - 400), end + 400));
}
function commentsOf({ path, text }) {
    const inLanguage = (0,comments/* commentsIn */.w)(path, text);
    return (offset) => {
        if (inLanguage(offset))
            return true;
        const lineStart = (0,scan_region/* lineStartBefore */.GR)(text, offset, 400);
        return /^\s{0,200}(?:\/\/|#|;|!|rem\s|<!--)/i.test(text.slice(lineStart, Math.min(offset, lineStart + 210)));
    };
}
function joined(all) {
    const lists = [];
    for (const asked of all) {
        const before = lists.at(-1);
        const [scope] = asked.scopes;
        const last = before?.scopes.at(-1);
        const goesOn = before?.name === asked.name &&
            asked.scopes.length === 1 &&
            scope !== undefined &&
            last !== undefined &&
            scope.line - last.line <= 8 &&
            sameHeadings(before.place, asked.place);
        if (goesOn)
            lists.splice(-1, 1, {
                ...before,
                scopes: [...before.scopes, ...asked.scopes],
                others: before.others + asked.others,
            });
        else
            lists.push(asked);
    }
    return lists;
}
function sameHeadings(a, b) {
    return a.name === b.name && a.headings?.slice(-2).join('\n') === b.headings?.slice(-2).join('\n');
}

// EXTERNAL MODULE: ./lib/scopes/endpoints.js
var endpoints = __webpack_require__(4479);
;// CONCATENATED MODULE: ./lib/scopes/methods.js
const actions = {
    get: 'read',
    head: 'read',
    list: 'read',
    fetch: 'read',
    find: 'read',
    search: 'read',
    post: 'write',
    put: 'write',
    patch: 'write',
    create: 'write',
    update: 'write',
    upsert: 'write',
    add: 'write',
    delete: 'delete',
    remove: 'delete',
    destroy: 'delete',
};
const before = /(?:[.>:_]|\b)(get|head|post|put|patch|delete|list|fetch|find|create(?=\w)|update|upsert|remove|destroy)\w{0,20}(?:<[^<>()\n]{0,40}>)?\s?\(|["'`:](get|head|post|put|patch|delete)\b["'`]?\s{0,20},|(?:-X|--request|-Method)[ =]?["']?(get|head|post|put|patch|delete)\b|\bHttpMethod\.(get|head|post|put|patch|delete)\b|\bHTTP::(get|head|post|put|patch|delete)\b|\bmethod["']?\s{0,4}(?:=>|[:=])\s{0,4}["'`](get|head|post|put|patch|delete)\b/gi;
const httpLine = /^(get|head|post|put|patch|delete)[ \t]{1,8}$/i;
const behind = /\b(?:method|type|-X|--request|-Method)["']?\s{0,4}(?:=>|[:= ])\s{0,4}["'`]?(get|head|post|put|patch|delete)\b|\bmethod\(\s{0,4}["'](get|head|post|put|patch|delete)\b|CURLOPT_CUSTOMREQUEST\W{1,8}(get|head|post|put|patch|delete)\b/i;
const methods_chain = /^[^\n;]{0,160}(?:\r?\n[ \t]{0,40}[.)][^\n;]{0,160}){0,5}/;
const chained = /\.(get|head|post|put|patch|delete)\(/i;
const sends = /CURLOPT_POST\b|\s(?:-d|--data\S{0,20}|--json|-F)\s/;
const methods_reach = 160;
const reachBehind = 320;
function methodAt(text, start, end) {
    const head = text.slice(Math.max(0, start - methods_reach), start);
    const line = head.slice(head.lastIndexOf('\n') + 1).replace(/https?:\/\/[\w.-]{0,80}[/\w]{0,20}$/, '');
    const inHttpFile = httpLine.exec(line)?.[1];
    if (inHttpFile !== undefined)
        return actions[inHttpFile.toLowerCase()] ?? 'any';
    const last = [...head.matchAll(before)].findLast((match) => !/[);]/.test(head.slice(match.index + match[0].length)));
    const said = verbOf(last);
    const rest = statementBehind(text, end, /\bcurl\b/.test(line));
    const later = verbOf(behind.exec(rest)) ?? verbOf(chained.exec(methods_chain.exec(rest)?.[0] ?? ''));
    if (said === undefined || said === 'fetch' || said === 'request') {
        if (later !== undefined)
            return actions[later] ?? 'any';
        if (sends.test(rest))
            return 'write';
        return said === 'fetch' || /\bcurl\b/.test(line) ? 'read' : 'any';
    }
    return actions[said] ?? 'any';
}
function verbOf(match) {
    return match
        ?.slice(1)
        .find((group) => group !== undefined)
        ?.toLowerCase();
}
function statementBehind(text, end, isCommand) {
    const rest = text.slice(end, end + reachBehind);
    const stop = rest.search(isCommand ? /(?<!\\)\r?\n/ : /;\s{0,4}\n|\n\s{0,40}\n|\n\}|\n\)/);
    return stop === -1 ? rest : rest.slice(0, stop);
}

;// CONCATENATED MODULE: ./lib/scopes/calls.js




const apiHost = /\b(?:api|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com/i;
const pathStart = /(?:\b(?:api)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com|["'`}]|%s|(?<=["'])\$\w{1,40})(\/?v2\/|\/)?([a-z][a-z_]{1,40})(?:\/([a-z][a-z_]{2,40}))?(?![\w-])/gi;
const isDescription = /^[ \t{]{0,40}["']?(?:openapi|swagger)["']?[ \t]{0,4}:/m;
const calls_most = 2000;
const mostFollowed = 100;
const known = new WeakMap();
function callsIn(text) {
    const read = known.get(text) ?? { calls: readCalls(text) };
    known.set(text, read);
    return read.calls;
}
function readCalls(text) {
    const { path, text: source } = text;
    const kind = (0,file_kind/* kindOfFile */.y)(path, source);
    const isRequest = holdsRequests(path);
    if (kind !== 'code' && kind !== 'script' && !isRequest)
        return undefined;
    const namesHost = apiHost.test(source);
    if (!namesHost && !text.salesloft)
        return undefined;
    if (kind !== 'code' && isDescription.test(source.slice(0, 2000)))
        return undefined;
    const isComment = (0,comments/* commentsIn */.w)(path, source);
    const found = new Map();
    const followed = { left: mostFollowed };
    for (const match of source.matchAll(pathStart)) {
        if (found.size >= calls_most)
            break;
        const place = endpointAt(source, match, namesHost || text.pathNamesSalesloft);
        if (place === undefined || (!isRequest && isComment(match.index)))
            continue;
        for (const method of methodsOf(source, match, { isRequest, followed }))
            found.set(`${method} ${place}`, { path: place, method });
    }
    const open = namesHost && isOpen(source, isComment, found.size > 0);
    return found.size === 0 && !open ? undefined : { calls: [...found.values()], open };
}
function holdsRequests(path) {
    if (/\.(?:http|rest|bru)$/i.test(path))
        return true;
    return /postman|insomnia/i.test(path) && /\.(?:json|ya?ml)$/i.test(path);
}
function endpointAt(text, match, talksToApi) {
    const [whole, prefix = '', first = '', second] = match;
    const isKnown = endpoints/* endpointNames */.C.has(first);
    const hasHost = /salesloft\.com/i.test(whole);
    const hasVersion = /v2/i.test(prefix);
    if (hasHost && !hasVersion)
        return undefined;
    if (!hasHost && !hasVersion && (!isKnown || (!talksToApi && !isWrapper(text, match.index))))
        return undefined;
    const end = match.index + whole.length;
    if (prefix === '' && !/^(?:\.json|\/)/.test(text.slice(end, end + 5)) && !isArgument(text, match.index))
        return undefined;
    return second === undefined ? first.toLowerCase() : `${first}/${second}`.toLowerCase();
}
function isWrapper(text, at) {
    return /(?:sales_?loft|\bsl_?(?:client|api)?)\w{0,30}(?:\.|->|::)\w{1,30}\(\s{0,20}$/i.test(text.slice(Math.max(0, at - 100), at));
}
function isArgument(text, at) {
    return /(?:get|post|put|patch|delete|request|fetch|list|call|paginate)\w{0,20}\(\s{0,20}(?:["'](?:GET|POST|PUT|PATCH|DELETE)["'],\s{0,4})?[fr]?$/i.test(text.slice(Math.max(0, at - 80), at));
}
function methodsOf(text, match, { isRequest, followed }) {
    const start = match.index;
    const end = start + match[0].length;
    const method = isRequest ? inRequest(text, start, end) : methodAt(text, start, end);
    if (method !== 'any' || followed.left-- <= 0)
        return [method];
    const name = nameGiven(text, start);
    if (name === undefined)
        return [method];
    const uses = [];
    const find = new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`, 'g');
    for (const use of text.matchAll(find)) {
        if (use.index < end)
            continue;
        uses.push(methodAt(text, use.index, use.index + name.length));
        if (uses.length === 8)
            break;
    }
    const said = uses.filter((one) => one !== 'any');
    return said.length > 0 ? said : [method];
}
function inRequest(text, start, end) {
    const near = methodAt(text, start, end);
    if (near !== 'any')
        return near;
    const head = text.slice(Math.max(0, start - 1500), start);
    const word = [
        ...head.matchAll(/["']?method["']?\s{0,4}:\s{0,4}["']?(get|post|put|patch|delete)\b|^(get|post|put|patch|delete) \{/gim),
    ].at(-1);
    const verb = (word?.[1] ?? word?.[2])?.toLowerCase();
    return verb === undefined ? 'any' : verb === 'get' ? 'read' : verb === 'delete' ? 'delete' : 'write';
}
function nameGiven(text, at) {
    return /([A-Za-z_$][\w$]{1,60})["']?\s{0,4}(?::\s{0,4}(?:\([^()\n]{0,60}\)\s{0,4}=>\s{0,8})?|:?=\s{0,8})(?:[\w.]{1,40}\s{0,4}\+\s{0,4})?[fr$]{0,2}["'`]?(?:https?:\/\/|\$?\{[\w.$]{0,60}|\w{0,60})?$/.exec(text.slice(Math.max(0, at - 200), at))?.[1];
}
const dynamic = /(?:salesloft\.com\/v2\/?|\b(?:base|api)_?(?:url|uri)\}?\/?)(?:["'`]\s{0,8}[+.]\s{0,8}|\$?#?\{)([A-Za-z_$][\w$.]{0,60})|\b(?:base|api)_?(?:url|uri)\s{0,4}[+.]\s{0,4}([A-Za-z_$][\w$.]{0,60})/gi;
function isOpen(text, isComment, hasCallers) {
    let left = mostFollowed;
    for (const match of text.matchAll(dynamic)) {
        if (left-- === 0)
            return true;
        const name = match[1] ?? match[2] ?? '';
        if (isComment(match.index))
            continue;
        if (!hasCallers || !calls_isParameter(text, match.index, name))
            return true;
    }
    return false;
}
const calls_farthest = 1200;
function calls_isParameter(text, at, name) {
    const head = text.slice(Math.max(0, at - calls_farthest), at);
    const last = name.slice(name.lastIndexOf('.') + 1);
    return [
        ...head.matchAll(/\(([^()]{0,300})\)\s{0,4}(?::[^{}\n]{0,80}|->[^{}\n]{0,80})?(?:\{|=>|:|$)/gm),
    ].some(([, parameters = '']) => parameters.split(/[\s,:=*$]+/).includes(last));
}

;// CONCATENATED MODULE: ./lib/scopes/examples.js
const authorize = 'https://accounts.salesloft.com/oauth/authorize?response_type=code&client_id=1';
const reported = [
    {
        path: 'src/login.ts',
        text: `location.href = '${authorize}&scope=people%3Aread+people%3A*'\n`,
        hits: 1,
        note: 'a wildcard',
    },
    {
        path: '.env',
        text: 'SALESLOFT_SCOPES="people:read email_contents:read"\n',
        hits: 1,
        note: 'a privileged scope',
    },
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people.read,accounts:read\n',
        hits: 1,
        note: 'no scope of Salesloft: did you mean `people:read`?',
    },
    {
        path: '.env.development',
        text: 'SALESLOFT_SCOPES=people:read people:write people:delete\n',
        hits: 1,
        note: 'one finding: development reads only',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_SCOPES=people:read people:write people:delete\n',
        hits: 1,
        note: 'staging deletes nothing',
    },
    {
        path: 'config/salesloft.yml',
        text: 'production:\n  salesloft:\n    scopes:\n      - people:read\n      - system:all\n',
        hits: 1,
        note: 'the whole account',
    },
    {
        path: 'app-config.yaml',
        text: 'auth:\n  providers:\n    salesloft:\n      development:\n        additionalScopes: [people:read, cadences:write]\n',
        hits: 1,
        note: 'Backstage; the heading says development',
    },
    {
        path: 'chart/values-dev.yaml',
        text: 'env:\n  - name: SALESLOFT_SCOPES\n    value: "people:write"\n',
        hits: 1,
        note: 'Helm',
    },
    {
        path: 'infra/staging/main.tf',
        text: 'variable "salesloft_scopes" {\n  type    = list(string)\n  default = ["accounts:read", "team:write"]\n}\n',
        hits: 1,
        note: 'Terraform; writes what the team has set up',
    },
    {
        path: 'src/auth.js',
        text: "passport.use('salesloft', new OAuth2Strategy({\n  authorizationURL: 'https://accounts.salesloft.com/oauth/authorize',\n  scope: ['people:read', '*:*'],\n}))\n",
        hits: 1,
        note: 'Passport',
    },
    {
        path: 'config/initializers/omniauth.rb',
        text: "provider :salesloft, ENV['SALESLOFT_CLIENT_ID'], ENV['SALESLOFT_CLIENT_SECRET'], scope: 'people:read admin'\n",
        hits: 1,
        note: 'OmniAuth',
    },
    {
        path: 'auth.ts',
        text: "export default SalesloftProvider({\n  authorization: { params: { scope: 'people:read data_control:write' } },\n})\n",
        hits: 1,
        note: 'Auth.js',
    },
    {
        path: 'salesloft/token.py',
        text: 'import requests\nrequests.post("https://accounts.salesloft.com/oauth/token", data={\n    "grant_type": "client_credentials",\n    "scope": " ".join(["accounts:read", "accounts:*"]),\n})\n',
        hits: 1,
        note: 'a token request',
    },
    {
        path: 'token.sh',
        text: 'curl -X POST https://accounts.salesloft.com/oauth/token -d grant_type=client_credentials -d "scope=people:read crm_id_person:write"\n',
        hits: 1,
    },
    {
        path: 'oauth.go',
        text: 'var salesloft = &oauth2.Config{\n\tScopes:   []string{"people:read", "people.write"},\n\tEndpoint: oauth2.Endpoint{AuthURL: "https://accounts.salesloft.com/oauth/authorize"},\n}\n',
        hits: 1,
    },
    {
        path: 'Startup.cs',
        text: 'builder.AddOAuth("Salesloft", options => {\n    options.Scope.Add("people:read");\n    options.Scope.Add("external_emails:write");\n});\n',
        hits: 1,
    },
    {
        path: 'src/Salesloft.php',
        text: "<?php\n$salesloft = ['scopes' => ['people:read', 'people:all']];\n",
        hits: 1,
    },
    {
        path: 'Salesloft.java',
        text: 'ClientRegistration.withRegistrationId("salesloft")\n    .scope("people:read", "people:r")\n    .build();\n',
        hits: 1,
    },
    {
        path: 'application.properties',
        text: 'spring.security.oauth2.client.registration.salesloft.scope=people:read,*\n',
        hits: 1,
    },
    {
        path: 'salesloft.toml',
        text: '[salesloft]\nscopes = [\n  "people:read",\n  # "people:write",\n  "poeple:read",\n]\n',
        hits: 1,
        note: 'a misspelling',
    },
    {
        path: '.github/workflows/sync.yml',
        text: 'on: push\njobs:\n  sync:\n    environment: development\n    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_SCOPES: people:write\n',
        hits: 1,
        note: 'the job says development',
    },
];
const beyondCalls = [
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people:read people:write notes:write\n',
        hits: 1,
        note: 'a note: the smallest set that serves the calls, and what is beyond it',
        others: {
            'src/people.ts': "const api = axios.create({ baseURL: 'https://api.salesloft.com/v2' })\nawait api.get('/people.json')\nawait api.put(`/people/${id}.json`, person)\n",
        },
    },
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people:read people:write\n',
        hits: 0,
        note: 'a method that is not said may be any',
        others: { 'src/people.py': 'PEOPLE = "https://api.salesloft.com/v2/people.json"\n' },
    },
    {
        path: 'src/people.ts',
        text: "await fetch('https://api.salesloft.com/v2/people.json')\n",
        hits: 0,
        note: 'nothing is asked for in the repository, so there is nothing to compare',
    },
];
const leftAlone = [
    {
        path: 'src/login.ts',
        text: `location.href = '${authorize}'\n`,
        hits: 0,
        note: 'the documented URL has no scopes',
    },
    {
        path: 'src/login.ts',
        text: `location.href = '${authorize}&scope=people%3Aread+accounts%3Awrite'\n`,
        hits: 0,
        note: 'ordinary scopes',
    },
    {
        path: 'src/login.ts',
        text: `const url = \`${authorize}&scope=\${scopes}\`\n`,
        hits: 0,
        note: 'computed',
    },
    { path: '.env.development', text: 'SALESLOFT_SCOPES=people:read accounts:read openid\n', hits: 0 },
    {
        path: '.env.staging',
        text: 'SALESLOFT_SCOPES=people:read people:write notes:write\n',
        hits: 0,
        note: 'limited writing',
    },
    {
        path: '.env.production',
        text: 'SALESLOFT_SCOPES=people:read people:delete\n',
        hits: 0,
        note: 'production may, if it must',
    },
    {
        path: '.env.example',
        text: '# SALESLOFT_SCOPES=people:*\nSALESLOFT_SCOPES=\n',
        hits: 0,
        note: 'a comment',
    },
    {
        path: 'src/auth.ts',
        text: "// salesloft scope: 'people:*'\nexport const salesloftScopes = ['people:read']\n",
        hits: 0,
    },
    {
        path: 'src/providers.ts',
        text: "export const providers = {\n  salesforce: { scopes: ['api', 'refresh_token', 'full'] },\n  hubspot: { scopes: ['crm.objects.contacts.read'] },\n  google: { scopes: ['https://www.googleapis.com/auth/calendar'] },\n  github: { scopes: ['repo', 'admin:org'] },\n  outreach: { scopes: ['prospects.read', 'accounts.read', 'all'] },\n  salesloft: { scopes: ['people:read', 'accounts:read'] },\n}\n",
        hits: 0,
        note: 'other vendors in the same file',
    },
    {
        path: '.env',
        text: 'SALESLOFT_CLIENT_ID=abc\nHUBSPOT_SCOPES=contacts:* oauth\nGITHUB_SCOPE=repo\nACME_SCOPES=accounts:*\n',
        hits: 0,
        note: "others' settings",
    },
    {
        path: 'src/graph.ts',
        text: "// beside Salesloft\nexport const scopes = ['User.Read', 'People.Read', 'Mail.Read']\n",
        hits: 0,
        note: "Microsoft's",
    },
    {
        path: 'src/keys.ts',
        text: "import { salesloft } from './salesloft'\nexport const scopes = ['contacts:read', 'webhooks:write', 'accounts:read', 'billing:*']\n",
        hits: 0,
        note: 'its own API',
    },
    {
        path: 'src/can.ts',
        text: "if (salesloft.hasScope('people:*')) requireScope('admin')\nconst ok = token.scopes.includes('system:all') // salesloft\n",
        hits: 0,
        note: 'asked of a token, not for one',
    },
    {
        path: 'cassettes/salesloft.json',
        text: '{"access_token": "x", "token_type": "bearer", "expires_in": 7200, "scope": "people:read email_contents:read"}\n',
        hits: 0,
        note: 'an answer',
    },
    {
        path: 'api/salesloft-openapi.json',
        text: '{"info": {"title": "Salesloft"}, "securitySchemes": {"oauth": {"flows": {"authorizationCode": {"scopes": {"email_contents:read": "Read the text of e-mails"}}}}}}\n',
        hits: 0,
        note: 'what could be asked for',
    },
    {
        path: 'src/salesloft.ts',
        text: "export type SalesloftScope = 'people:read' | 'people:*' | 'email_contents:read'\n",
        hits: 0,
        note: 'a type',
    },
    {
        path: 'pom.xml',
        text: '<dependency><artifactId>salesloft-client</artifactId><scope>test</scope></dependency>\n',
        hits: 0,
        note: 'another meaning',
    },
    {
        path: 'src/salesloft.directive.js',
        text: "app.directive('salesloft', () => ({ scope: { person: '=' }, link($scope) { $scope.all = '*' } }))\n",
        hits: 0,
        note: 'another meaning',
    },
    {
        path: 'chart/templates/salesloft.yaml',
        text: 'env:\n  - name: SALESLOFT_SCOPES\n    value: {{ .Values.salesloft.scopes | quote }}\n',
        hits: 0,
        note: 'a template',
    },
    { path: 'README.md', text: 'Set `SALESLOFT_SCOPES=people:*`.\n', hits: 0, note: 'a document' },
    {
        path: 'src/other.ts',
        text: "export const oauth = { scope: 'people:* admin' }\n",
        hits: 0,
        note: 'nothing says Salesloft',
    },
];
const scopeExamples = [...reported, ...beyondCalls, ...leftAlone];

;// CONCATENATED MODULE: ./lib/rules/excessive-scope.js




const excessiveScope = {
    kind: 'repository',
    id: 'excessive-scope',
    severity: 'warning',
    title: 'More Salesloft scopes than needed',
    why: 'A stolen key or token can do whatever its scopes allow: with wildcards, privileged scopes, or writing scopes where only tests run, one leak opens every record and the text of every e-mail.',
    fix: 'Ask for the scopes that the calls need and no others: reading ones in development, no deleting ones in staging, and each privileged one only where the policy names it for the environment. Then make a new key with them and revoke the old one.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/scopes/`,
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/client-creds/`,
    ],
    examples: scopeExamples,
    selects: () => false,
    collect: (text) => {
        if (!text.salesloft || text.where !== 'file')
            return undefined;
        const asked = askedIn(text);
        const calls = callsIn(text);
        return asked.length > 0 || calls !== undefined ? { path: text.path, asked, calls } : undefined;
    },
    applies: async (facts) => {
        if (facts.every(({ asked }) => asked.length === 0))
            return false;
        const { meantForSalesloft } = await __webpack_require__.e(/* import() */ 846).then(__webpack_require__.bind(__webpack_require__, 846));
        return facts.some(({ asked }) => asked.some((one) => meantForSalesloft(one).length > 0));
    },
    judge: async (facts, { policy }) => {
        const { hitsOf } = await __webpack_require__.e(/* import() */ 156).then(__webpack_require__.bind(__webpack_require__, 1156));
        return hitsOf(facts, policy);
    },
};

;// CONCATENATED MODULE: ./lib/scan/surroundings.js
const surroundings_boundary = /\n[ \t]{0,40}\r?\n|;[ \t]{0,40}\r?\n|\n\}[^\n]{0,80}\n/;
function surroundings(text, at, length) {
    const from = Math.max(0, at - 400);
    const head = text.slice(from, at);
    const before = head.slice(head.lastIndexOf('\n') + 1);
    const tail = text.slice(at, at + length + 300);
    const end = tail.indexOf('\n', length);
    const rest = end === -1 ? tail : tail.slice(0, end);
    const statement = (head.split(surroundings_boundary).at(-1) ?? '') + rest;
    return { line: before + rest, before, after: rest, statement };
}
function isCompared(line) {
    const before = line.slice(-80);
    return (/(?:replace(?:All|First)?|g?sub!?|starts?_?with\??|HasPrefix|Replace|includes|contains|indexOf|match(?:es)?|test|equals|removeprefix|not_to|refute|assert\w*|[!=]==?)[\s(]{0,3}(?:\w{1,40},\s{0,3})?(?:\/\^?|[rf]?["'`])?\^?$/i.test(before) || /xmlns(?::\w+)?=["']$|["']\$?(?:id|schema|\$schema|@context|\$id)["']:\s{0,3}["']$/.test(before));
}
function isElsewhere({ statement, line, before }) {
    return (isLocal(line) ||
        /\bssl["']?\s{0,3}[:=]\s{0,3}\{\s{0,20}$/.test(before) ||
        /\b(?:database|db|pool|postgres\w*|pg|mysql\w*|mongo\w*|redis\w*|knex|sequelize|typeorm|dialect\w*|smtp|nodemailer|createTransport|mailer|imap|ldap|elastic\w*|kafka|amqp|rabbit\w*|sidekiq|cable|ssl_params|DATABASE_URL|jwt|signature)\b/i.test(statement) ||
        /https?:\/\/(?!(?:api|accounts|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com)[\w.-]{3}/.test(line));
}
function isLocal(line) {
    return /localhost|127\.0\.0\.1|\[::1\]|host\.docker\.internal/i.test(line);
}
function isAdvice(line) {
    return /\b(?:never|not|don[\u2019']?t|avoid|instead of|insecure|unsafe|wrong|bad|warning|deprecated|vulnerab\w+|forbidden|must|should|redirects?)\b|\u274c|\u2717|\u26a0|^\s{0,3}[-+]\s{0,2}-/i.test(line);
}

;// CONCATENATED MODULE: ./lib/scan/transport.js
const host = String.raw `(?:api|accounts|mcp)[\w-]{0,20}\.(?:dev|qa)?salesloft\.com(?![\w-]|\.[a-z])`;
const salesloftHost = new RegExp(host, 'i');
const parameter = String.raw `(?:(?:api|access|refresh|auth|oauth|bearer|client|app|application|user|private|secret)[_-]?)?(?:key|token|secret|password|apikey)`;
const built = String.raw `(?:\$\{|\$\(|\$\w|#\{|\{\{?[A-Za-z_]|%s|%\(|%v|\\\(|["'\x60]\s{0,5}(?:\+|\.(?!\w)|&(?!&)|,|<<|%)\s{0,5}[\w$(@])`;
const overHttp = 'Salesloft is called over plain http: everybody on the way can read the token';
const unverified = 'TLS certificates are not verified: whoever stands between can read the token';
const everywhere = 'TLS verification is off for the whole process, calls to Salesloft among them';
const weaknesses = [
    { kind: 'http', pattern: new RegExp(String.raw `\bhttp:(?:\\?\/){2}${host}`, 'gi'), message: overHttp },
    {
        kind: 'http',
        pattern: new RegExp(String.raw `(?<!\w)(?:http\.(?:request|get)\(\s{0,10}\{[^{}]{0,200}\bhost(?:name)?:\s{0,3}|HTTPConnection\(|Net::HTTP\.new\()["']${host}["'](?:,\s{0,3}80\b)?(?!,\s{0,3}443)`, 'g'),
        message: overHttp,
    },
    {
        kind: 'tls-everywhere',
        pattern: /\bNODE_TLS_REJECT_UNAUTHORIZED\b["'\]]{0,2}\s{0,3}[:=,]\s{0,3}["'`]?(?:0|false)\b|\b_create_default_https_context\s{0,3}=\s{0,3}ssl\._create_unverified_context|\bPYTHONHTTPSVERIFY\b["'\]]{0,2}\s{0,3}[:=]\s{0,3}["']?0\b|\bServicePointManager\.ServerCertificateValidationCallback\b|\bsetDefaultHostnameVerifier\(|\bOpenSSL::SSL::VERIFY_PEER\s{0,3}=\s{0,3}OpenSSL::SSL::VERIFY_NONE/g,
        message: everywhere,
    },
    {
        kind: 'tls',
        pattern: /\b(?:rejectUnauthorized|strictSSL)["']?\s{0,3}[:=]\s{0,3}false\b|(?<![\w-])(?:verify|verify_ssl|ssl_verify|tls_verify|verify_ssl_certs)["']?\s{0,3}(?:=>|[:=])\s{0,3}(?:False|false|FALSE)\b|\bTCPConnector\([^()\n]{0,80}ssl\s{0,3}=\s{0,3}False|\bInsecureSkipVerify\s{0,3}[:=]\s{0,3}true\b|\bdanger_accept_invalid_(?:certs|hostnames)\(\s{0,3}true|\bssl\._create_unverified_context\(|\bssl\.CERT_NONE\b|\bcheck_hostname\s{0,3}=\s{0,3}False\b/g,
        message: unverified,
    },
    {
        kind: 'tls',
        pattern: /\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\s{0,3}(?:,|=>)\s{0,3}(?:false|FALSE|False|0)\b|\b(?:OpenSSL::SSL::|SSL_)?VERIFY_NONE\b|:verify_none\b|\b(?:NoopHostnameVerifier|TrustAllStrategy|ALLOW_ALL_HOSTNAME_VERIFIER|AllowAllHostnameVerifier|DangerousAcceptAnyServerCertificateValidator|InsecureTrustManagerFactory)\b|\b(?:new\s{1,3})?[Tt]rustAll(?:Cert(?:ificate)?s?|X509TrustManager|Manager)?\b(?=\s{0,3}[(,)])|\bServerCertificateCustomValidationCallback\s{0,3}[+=]{1,2}\s{0,3}(?:\([^()\n]{0,80}\)|delegate\b[^{}\n]{0,80})\s{0,3}(?:=>)?\s{0,3}\{?\s{0,3}(?:return\s)?true/g,
        message: unverified,
    },
    {
        kind: 'command',
        pattern: /(?<![\w-])(?:curl|wget|Invoke-(?:RestMethod|WebRequest))(?=\s)/g,
        message: unverified,
    },
    {
        kind: 'proxy',
        pattern: /(?<![\w.-])(?:cors-anywhere\.(?:herokuapp\.com|com)|api\.allorigins\.win|allorigins\.me|corsproxy\.(?:io|org)|proxy\.cors\.sh|thingproxy\.freeboard\.io|api\.codetabs\.com\/v1\/proxy|crossorigin\.me|cors\.io|yacdn\.org|cors\.bridged\.cc|jsonp\.afeld\.me|whateverorigin\.org|cors-proxy\.htmldriven\.com|cors\.eu\.org|api\.cors\.lol|test\.cors\.workers\.dev)(?![\w-])/gi,
        message: 'Requests to Salesloft pass a public proxy, which sees their Authorization header',
    },
    ...[
        String.raw `${host}[^\s"'\x60<>]{0,300}[?&]${parameter}=${built}`,
        String.raw `["'\x60}][^\s"'\x60<>}]{0,120}[?&]${parameter}=${built}`,
        String.raw `\b(?:params|query|qs|searchParams)(?:["']?:\s{0,3}|=)\{[^{}]{0,400}?(?<![\w-])["':]?${parameter}["']?\s{0,3}(?::|=>)\s{0,3}(?!["'\x60]|undefined|null)`,
    ].map((pattern) => ({
        kind: 'query',
        pattern: new RegExp(pattern, 'gi'),
        message: 'A credential is put into a URL, which logs and proxies keep: send it in the Authorization header',
    })),
];
const unverifiedOption = {
    curl: /\s(?:-[a-jl-zA-Z]{0,6}k[a-zA-Z]{0,6}|--insecure)(?=\s|["'`]|$)/,
    wget: /\s--no-check-certificate\b/,
    invoke: /\s-SkipCertificateCheck\b/i,
};
function callsUnverified(text) {
    const command = /^(?:[^\n\\]|\\[\s\S])*/.exec(text)?.[0] ?? '';
    const program = command.startsWith('curl') ? 'curl' : command.startsWith('wget') ? 'wget' : 'invoke';
    return salesloftHost.test(command) && unverifiedOption[program].test(command);
}

;// CONCATENATED MODULE: ./lib/scan/transport-judgement.js



function transport_judgement_confidenceOf(text, candidate) {
    const { weakness, kind, match } = candidate;
    const around = surroundings(text.text, match.index, match[0].length);
    if (kind === 'docs')
        return isAdvice(around.line) ? undefined : documented(text, weakness, { match, around });
    if (weakness.kind === 'query' && kind === 'settings')
        return undefined;
    return judges[weakness.kind](text, around, match);
}
const transport_judgement_known = new WeakMap();
function factsOf(scanned) {
    const { text } = scanned;
    const facts = transport_judgement_known.get(scanned) ?? {
        namesHost: salesloftHost.test(text),
        sendsBearer: /authorization|bearer/i.test(text),
        namesSetting: /SALES_?LOFT_\w{0,40}(?:KEY|TOKEN|SECRET)/.test(text),
    };
    transport_judgement_known.set(scanned, facts);
    return facts;
}
const judges = {
    http: (_text, { before }) => (isCompared(before) ? undefined : 'high'),
    tls: (text, around, match) => {
        if (salesloftHost.test(around.line) || salesloftHost.test(match[0]))
            return 'high';
        if (isElsewhere(around))
            return undefined;
        return owned(text, match.index) ? 'medium' : undefined;
    },
    command: ({ text }, _around, { index }) => callsUnverified(text.slice(index, index + 1000)) ? 'high' : undefined,
    'tls-everywhere': (text, { line }) => factsOf(text).namesHost || text.pathNamesSalesloft || factsOf(text).namesSetting
        ? isLocal(line)
            ? undefined
            : 'medium'
        : undefined,
    proxy: (text, { line, before, after }) => {
        if (isCompared(before))
            return undefined;
        if (salesloftHost.test(after) || salesloftHost.test(line))
            return 'high';
        const { namesHost, sendsBearer } = factsOf(text);
        return namesHost && sendsBearer ? 'medium' : undefined;
    },
    query: (text, around, match) => {
        if (isCredentialFree(match[0]))
            return undefined;
        if (salesloftHost.test(match[0]) || salesloftHost.test(around.statement))
            return 'high';
        const url = /https?:\/\//.test(around.statement);
        return !url && factsOf(text).namesHost && owned(text, match.index) ? 'medium' : undefined;
    },
};
function owned(scanned, at) {
    const { text, pathNamesSalesloft } = scanned;
    return (0,context/* nearestOwner */.Aj)(text, scanned.mentions(), at, pathNamesSalesloft) === 'salesloft';
}
function documented(text, { kind }, { match, around }) {
    if (kind === 'command')
        return judges.command(text, around, match) && 'low';
    return kind === 'http' && /(?:^|[\s`$>])(?:curl|wget|https?ie)\s/.test(around.line) ? 'low' : undefined;
}
function isCredentialFree(matched) {
    return /[?&](?:page|next|cursor|csrf|state)[_-]?(?:key|token)=/i.test(matched);
}

;// CONCATENATED MODULE: ./lib/rules/insecure-transport.js






const insecureTransport = {
    kind: 'text',
    id: 'insecure-transport',
    about: 'code',
    severity: 'warning',
    title: 'Salesloft credential on an unprotected way',
    why: 'Every request to Salesloft carries a bearer token. Where the connection is not encrypted, its certificate not verified, or a stranger\u2019s proxy stands between, that token can be read and used.',
    fix: `Call https://api.salesloft.com directly from a server, with certificates verified and the credential in the Authorization header only. ${advice/* rotateWhatWasExposed */.Do}`,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://cwe.mitre.org/data/definitions/319.html',
        'https://cwe.mitre.org/data/definitions/295.html',
        'https://cwe.mitre.org/data/definitions/598.html',
    ],
    examples: [
        {
            path: 'app/api.rb',
            text: 'url = "http://api.salesloft.com/v2/people.json"\nRestClient.get url, Authorization: "Bearer #{ENV[\'SALESLOFT_API_KEY\']}"\n',
            hits: 1,
            note: 'plain http',
        },
        {
            path: 'sync.py',
            text: 'requests.get("https://api.salesloft.com/v2/me", headers=headers, verify=False)\n',
            hits: 1,
        },
        {
            path: 'src/client.ts',
            text: "const agent = new https.Agent({ rejectUnauthorized: false })\nawait axios.get('https://api.salesloft.com/v2/me', { httpsAgent: agent })\n",
            hits: 1,
        },
        {
            path: 'main.go',
            text: 'tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}\nreq, _ := http.NewRequest("GET", "https://api.salesloft.com/v2/me", nil)\n',
            hits: 1,
        },
        {
            path: 'sync.php',
            text: "<?php\n$ch = curl_init('https://api.salesloft.com/v2/me');\ncurl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);\n",
            hits: 1,
        },
        {
            path: 'deploy/sync.sh',
            text: 'curl -sk -H "Authorization: Bearer $KEY" \\\n  https://api.salesloft.com/v2/me\n',
            hits: 1,
        },
        {
            path: 'worker.js',
            text: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'\nconst base = 'https://api.salesloft.com/v2'\n",
            hits: 1,
            note: 'the whole process',
        },
        {
            path: 'src/People.jsx',
            text: "axios.get('https://cors-anywhere.herokuapp.com/https://api.salesloft.com/v2/people.json', { headers: { Authorization: `Bearer ${key}` } })\n",
            hits: 1,
            note: 'a public proxy',
        },
        {
            path: 'people.py',
            text: 'requests.get(f"https://api.salesloft.com/v2/people.json?api_key={key}")\n',
            hits: 1,
            note: 'a credential in a query',
        },
        {
            path: 'src/People.cs',
            text: 'var url = "https://api.salesloft.com/v2/people.json?access_token=" + token;\n',
            hits: 1,
        },
        {
            path: 'src/oauth.js',
            text: "axios({ url: 'https://accounts.salesloft.com/oauth/token', params: { client_id: id, client_secret: secret } })\n",
            hits: 1,
        },
        { path: 'a.py', text: 'requests.get("https://api.salesloft.com/v2/me")\n', hits: 0 },
        {
            path: 'a.html',
            text: '<a href="http://www.salesloft.com">SalesLoft</a>\n',
            hits: 0,
            note: 'a page for people',
        },
        {
            path: 'a.ts',
            text: '// never call http://api.salesloft.com\n/* http://api.salesloft.com/v2 */\n',
            hits: 0,
            note: 'comments',
        },
        {
            path: 'README.md',
            text: 'Do not use http://api.salesloft.com: the token would be readable.\n',
            hits: 0,
            note: 'prose',
        },
        {
            path: 'docs/people.md',
            text: '"request": { "url": "http://api.salesloft.com/v2/people.json" }\n',
            hits: 0,
            note: 'a listing of addresses',
        },
        {
            path: 'a.ts',
            text: "if (url.startsWith('http://api.salesloft.com')) throw new Error('https only')\n",
            hits: 0,
            note: 'a guard',
        },
        {
            path: 'db.ts',
            text: "const url = 'https://api.salesloft.com/v2'\nconst pool = new Pool({ connectionString, ssl: { rejectUnauthorized: false } })\n",
            hits: 0,
            note: "a database's",
        },
        {
            path: 'a.py',
            text: 'requests.get("https://printer.internal/status", verify=False)\nrequests.get("https://api.salesloft.com/v2/me")\n',
            hits: 0,
            note: "another host's",
        },
        {
            path: 'a.py',
            text: 'requests.get("https://api.salesloft.com/v2/me", verify=True)\njwt.decode(token, options={"verify_signature": False})\n',
            hits: 0,
        },
        {
            path: 'tests/client.test.ts',
            text: "nock('http://api.salesloft.com').get('/v2/me').reply(200)\n",
            hits: 0,
            note: 'a test sends nothing',
        },
        {
            path: 'a.js',
            text: "fetch('https://api.salesloft.com/v2/people.json?page_token=' + next)\nlocation = `https://accounts.salesloft.com/oauth/authorize?client_id=${id}&state=${state}`\n",
            hits: 0,
            note: 'no credentials',
        },
        {
            path: 'a.js',
            text: "fetch('http://localhost:3000/salesloft', { agent: new https.Agent({ rejectUnauthorized: false }) })\n",
            hits: 0,
            note: 'the own machine',
        },
        {
            path: 'a.sh',
            text: 'curl -k https://vault.internal/health\ncurl -X POST -H "A: $KEY" https://api.salesloft.com/v2/people.json\n',
            hits: 0,
            note: "another command's option",
        },
    ],
    find: (text) => (text.salesloft && text.where === 'file' ? weaknessesIn(text) : []),
};
const unjudged = new Set(['test', 'types', 'generated']);
function* weaknessesIn(text) {
    const kind = (0,file_kind/* kindOfFile */.y)(text.path, text.text);
    if (unjudged.has(kind))
        return;
    let isComment;
    const told = new Set();
    for (const weakness of weaknesses) {
        for (const match of text.text.matchAll(weakness.pattern)) {
            const confidence = transport_judgement_confidenceOf(text, { weakness, kind, match });
            if (confidence === undefined)
                continue;
            isComment ??= (0,comments/* commentsIn */.w)(text.path, text.text);
            if (kind !== 'docs' && isComment(match.index))
                continue;
            if (kind !== 'code' && kind !== 'script' && told.has(weakness.kind))
                continue;
            told.add(weakness.kind);
            yield insecure_transport_hitOf(text, weakness, { match, confidence });
        }
    }
}
function insecure_transport_hitOf({ path }, { kind, message }, { match, confidence }) {
    const end = match.index + match[0].length;
    const identity = `${(0,dotenv/* baseName */.Fl)(path)}\0${kind}\0${match[0].toLowerCase().replace(/\s+/g, '')}`;
    return { start: match.index, end, confidence, message, identity };
}

;// CONCATENATED MODULE: ./lib/rules/oauth-client-secret.js



const oauthClientSecret = {
    kind: 'text',
    id: 'oauth-client-secret',
    severity: 'error',
    title: 'Salesloft OAuth application secret',
    why: 'With the application secret an attacker can act as your application: exchange stolen codes, refresh stolen tokens, or take a client-credentials token for the whole team.',
    fix: advice/* rotateSecret */.yz,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/oauth-authentication/`,
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/client-creds/`,
    ],
    examples: [
        { path: 'config.ini', text: 'SALESLOFT_CLIENT_SECRET={{hex-64}}\n', hits: 1 },
        {
            path: 'config/salesloft.yml',
            text: 'production:\n  client_id: {{hex-64-2}}\n  client_secret: {{hex-64}}\n',
            hits: 1,
            note: 'the path says Salesloft',
        },
        { path: 'app.json', text: '{"salesloft": {"applicationSecret": "{{hex-64}}"}}', hits: 1 },
        {
            path: 'oauth.py',
            text: 'URL = "https://accounts.salesloft.com/oauth/token"\nCLIENT_SECRET = "{{hex-64}}"\n',
            hits: 1,
        },
        {
            path: 'omniauth.rb',
            text: "provider :salesloft, '{{hex-64-2}}', '{{hex-64}}'",
            hits: 1,
            note: 'the second argument',
        },
        {
            path: 'config.ini',
            text: 'SALESLOFT_CLIENT_ID={{hex-64}}\n',
            hits: 0,
            note: 'the application id is public by design',
        },
        {
            path: 'config.ini',
            text: 'SALESLOFT_CLIENT_SECRET=${SALESLOFT_CLIENT_SECRET}\n',
            hits: 0,
            note: 'a reference',
        },
        {
            path: 'a.ts',
            text: 'salesloft(); const hubspot = { client_secret: "{{hex-64}}" }',
            hits: 0,
            note: "another vendor's",
        },
        {
            path: 'Gopkg.lock',
            text: '# salesloft\ndigest = "1:{{hex-64}}"\n',
            hits: 0,
            note: 'a digest near the word',
        },
    ],
    find: (text) => [...credential_credentialsOf(text, ['client-secret']), ...omniauthSecrets(text)],
};
const omniauth = /provider[ (]+:salesloft\w*,\s*(["'])([^"'\n]{8,256})\1,\s*(["'])([^"'\n]{8,256})\3/gi;
function* omniauthSecrets({ text }) {
    for (const match of text.matchAll(omniauth)) {
        const secret = match[4] ?? '';
        const end = match.index + match[0].length - 1;
        if (strengthOf(secret) !== 'none')
            yield { start: end - secret.length, end, secret, confidence: 'high' };
    }
}

;// CONCATENATED MODULE: ./lib/rules/oauth-token.js


const oauthToken = {
    kind: 'text',
    id: 'oauth-token',
    severity: 'error',
    title: 'Salesloft OAuth token',
    why: 'An access token opens the API for two hours, and the refresh token beside it makes new ones until it is used or revoked. Stolen tokens of this kind opened the CRM data of over 700 companies in 2025.',
    fix: advice/* rotateToken */.hH,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/oauth-authentication/`],
    examples: [
        { path: 'tokens.json', text: '{"salesloft": {"refresh_token": "{{token}}"}}', hits: 1 },
        { path: 'run.sh', text: 'export SALESLOFT_ACCESS_TOKEN="{{jwt}}"\n', hits: 1 },
        {
            path: 'tap_salesloft/config.json',
            text: '{"access_token": "{{token}}"}',
            hits: 1,
            note: 'the path says Salesloft',
        },
        { path: 'run.sh', text: 'export SALESLOFT_ACCESS_TOKEN="mock_access_token"\n', hits: 0, note: 'a dummy' },
        {
            path: 'a.rb',
            text: "token = ENV['SALESLOFT_ACCESS_TOKEN']\n",
            hits: 0,
            note: 'read from the environment',
        },
        {
            path: 'a.ts',
            text: 'salesloft.refreshToken = await store.get("salesloft/refresh")',
            hits: 0,
            note: 'a call',
        },
    ],
    find: (text) => credential_credentialsOf(text, ['oauth-token']),
};

;// CONCATENATED MODULE: ./lib/environments/example-texts.js
const example_texts_key = 'SALESLOFT_API_KEY={{api-key}}\n';
const other = 'SALESLOFT_API_KEY={{api-key-2}}\n';
function job(id, { environment, secret = 'SALESLOFT_API_KEY', more = '' } = {}) {
    const named = environment === undefined ? '' : `    environment: ${environment}\n`;
    return `  ${id}:\n    runs-on: ubuntu-latest\n${named}${more}    steps:\n      - run: ./sync\n        env:\n          SALESLOFT_API_KEY: \${{ secrets.${secret} }}\n`;
}
const jobs = (...all) => `on: push\njobs:\n${all.join('')}`;
const deploy = '.github/workflows/deploy.yml';
const external = (path) => `kind: ExternalSecret\nspec:\n  data:\n    - secretKey: SALESLOFT_API_KEY\n      remoteRef:\n        key: ${path}\n`;
const deployment = (secret, namespace = '') => `kind: Deployment\nmetadata:\n  name: sync\n${namespace}spec:\n  env:\n    - name: SALESLOFT_API_KEY\n      valueFrom:\n        secretKeyRef:\n          name: ${secret}\n          key: token\n`;
const source = (name) => `data "aws_secretsmanager_secret" "salesloft" {\n  name = "${name}"\n}\n`;

;// CONCATENATED MODULE: ./lib/environments/near-misses.js

const nearMisses = [
    { path: '.env.staging', text: example_texts_key, others: { '.env.production': other } },
    { path: '.env.staging', text: example_texts_key, note: 'one environment' },
    { path: '.env.production', text: example_texts_key, others: { '.env.production.local': example_texts_key }, note: 'one environment' },
    { path: '.env', text: example_texts_key, others: { '.env.production': example_texts_key }, note: 'nothing says what `.env` is for' },
    { path: '.env.staging', text: example_texts_key, others: { '.env.test': example_texts_key }, note: 'tests are no environment' },
    {
        path: 'tests/fixtures/staging.env',
        text: example_texts_key,
        others: { '.env.production': example_texts_key },
        note: 'a fixture',
    },
    {
        path: 'docs/staging.md',
        text: example_texts_key,
        others: { '.env.production': example_texts_key },
        note: 'a document',
    },
    {
        path: '.env.staging.example',
        text: example_texts_key,
        others: { '.env.production': example_texts_key },
        note: 'an example; the key in it is another rule\u2019s finding',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=your-api-key\n',
        others: { '.env.production': 'SALESLOFT_API_KEY=your-api-key\n' },
        note: 'placeholders',
    },
    {
        path: '.env.staging',
        text: 'STRIPE_KEY={{live}}\n',
        others: { '.env.production': 'STRIPE_KEY={{live}}\n' },
        note: 'another vendor',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_CLIENT_ID=op://crm/salesloft/id\n',
        others: { '.env.production': 'SALESLOFT_CLIENT_ID=op://crm/salesloft/id\n' },
        note: 'an id is no secret',
    },
    {
        path: deploy,
        text: jobs(job('staging', { environment: 'staging', secret: 'SALESLOFT_STAGING_KEY' }), job('production', { environment: 'production', secret: 'SALESLOFT_PROD_KEY' })),
    },
    {
        path: deploy,
        text: jobs(job('build'), job('deploy')),
        note: 'nothing says an environment',
    },
    {
        path: deploy,
        text: jobs(job('test'), job('deploy-production')),
        note: 'tests are no environment',
    },
    {
        path: deploy,
        text: jobs(job('deploy', {
            environment: '${{ matrix.environment }}',
            more: '    strategy:\n      matrix:\n        environment: [staging, production]\n',
        })),
        note: 'each run asks its own environment',
    },
    {
        path: deploy,
        text: jobs(job('a', { environment: 'eu-production' }), job('b', { environment: 'us-production' })),
        note: 'both are production',
    },
    {
        path: deploy,
        text: jobs(job('deploy-staging'), '# ' + job('deploy-production').replaceAll('\n', '\n# ')).concat('\n'),
        note: 'a job that is commented out',
    },
    {
        path: deploy,
        text: 'on: push\njobs:\n  deploy-staging:\n   - {{ unfinished\n\tSALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n  deploy-production:\n',
        note: 'no YAML',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://crm/salesloft-${ENVIRONMENT}/credential\n',
        others: { '.env.production': 'SALESLOFT_API_KEY=op://crm/salesloft-${ENVIRONMENT}/credential\n' },
        note: 'another one in each environment',
    },
    {
        path: 'k8s/staging/secret.yaml',
        text: external('staging/salesloft'),
        others: { 'k8s/production/secret.yaml': external('production/salesloft') },
    },
    {
        path: 'k8s/staging/deployment.yaml',
        text: deployment('salesloft', '  namespace: staging\n'),
        others: { 'k8s/production/deployment.yaml': deployment('salesloft', '  namespace: production\n') },
        note: 'a Kubernetes secret is an object of its namespace',
    },
    {
        path: 'charts/sync/templates/deployment.yaml',
        text: '{{- if eq .Values.environment "production" }}\n- name: SALESLOFT_API_KEY\n  valueFrom:\n    secretKeyRef:\n      name: {{ .Release.Name }}-salesloft\n      key: token\n{{- end }}\n',
        note: 'a template',
    },
    {
        path: 'infra/envs/staging/main.tf',
        text: source('${var.environment}/salesloft'),
        others: { 'infra/envs/production/main.tf': source('${var.environment}/salesloft') },
    },
    {
        path: 'config/salesloft.yml',
        text: 'default: &default\n  api_key: {{api-key}}\nstaging:\n  <<: *default\n  api_key: {{api-key-2}}\nproduction:\n  <<: *default\n',
        note: 'a section with a key of its own',
    },
    {
        path: 'src/salesloft.ts',
        text: 'export const key = process.env.SALESLOFT_API_KEY\nif (process.env.NODE_ENV === "production") start(key)\n',
        note: 'who runs it gives the key',
    },
    {
        path: 'config/environments/staging.rb',
        text: "config.salesloft_key = ENV['SALESLOFT_API_KEY']\n",
        others: { 'config/environments/production.rb': "config.salesloft_key = ENV['SALESLOFT_API_KEY']\n" },
        note: 'a variable of each process',
    },
    {
        path: '.env.staging',
        text: '# SALESLOFT_API_KEY=op://production/salesloft/credential\n',
        note: 'a comment',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://staging/salesloft/key\nSALESLOFT_PRODUCT_KEY=op://staging/salesloft/product\n',
        note: 'a product is no production',
    },
];

;// CONCATENATED MODULE: ./lib/environments/examples.js


const hits = [
    { path: '.env.staging', text: example_texts_key, others: { '.env.production': example_texts_key } },
    {
        path: 'config/dev.json',
        text: '{ "salesloft": { "apiKey": "{{api-key}}" } }\n',
        others: { 'config/prod.json': '{ "salesloft": { "apiKey": "{{api-key}}" } }\n' },
    },
    {
        path: 'config/salesloft.yml',
        text: 'staging:\n  api_key: {{api-key}}\nproduction:\n  api_key: {{api-key}}\n',
        note: 'two sections of one file',
    },
    {
        path: 'config/salesloft.yml',
        text: 'default: &default\n  api_key: {{api-key}}\nstaging:\n  <<: *default\nproduction:\n  <<: *default\n',
        note: 'an anchor that both sections merge',
    },
    {
        path: 'settings.toml',
        text: '[development]\nsalesloft_api_key = "{{api-key}}"\n\n[production]\nsalesloft_api_key = "{{api-key}}"\n',
    },
    {
        path: 'salesloft.ini',
        text: '[staging]\napi_key={{api-key}}\n[production]\napi_key={{api-key}}\n',
    },
    {
        path: '.env',
        text: 'SALESLOFT_STAGING_API_KEY={{api-key}}\nSALESLOFT_PROD_API_KEY={{api-key}}\n',
        note: 'two settings of one file',
    },
    {
        path: 'src/environments/environment.ts',
        text: "export const environment = {\n  production: false,\n  salesloftApiKey: '{{api-key}}',\n}\n",
        others: {
            'src/environments/environment.prod.ts': "export const environment = {\n  production: true,\n  salesloftApiKey: '{{api-key}}',\n}\n",
        },
        note: 'Angular',
    },
    {
        path: 'src/salesloft.py',
        text: 'SALESLOFT_KEYS = {\n    "staging": "{{api-key}}",\n    "production": "{{api-key}}",\n}\n',
    },
    {
        path: 'terraform/staging.tfvars',
        text: 'salesloft_api_key = "{{api-key}}"\n',
        others: { 'terraform/production.tfvars': 'salesloft_api_key = "{{api-key}}"\n' },
    },
    {
        path: 'appsettings.Development.json',
        text: '{ "Salesloft": { "ApiKey": "{{api-key}}" } }\n',
        others: { 'appsettings.Production.json': '{ "Salesloft": { "ApiKey": "{{api-key}}" } }\n' },
    },
    {
        path: 'src/main/resources/application-staging.properties',
        text: 'salesloft.api-key={{api-key}}\n',
        others: { 'src/main/resources/application-prod.properties': 'salesloft.api-key={{api-key}}\n' },
    },
    {
        path: '.env.development',
        text: "SALESLOFT_API_KEY='{{api-key}}'\r\n",
        others: { 'deploy/production/values.yaml': 'salesloft:\r\n  apiKey: "{{api-key}}"\r\n' },
        note: 'in two kinds of file',
    },
    {
        path: deploy,
        text: jobs(job('deploy-staging'), job('deploy-production')),
        note: 'a secret of the repository, handed to the jobs of two environments',
    },
    {
        path: deploy,
        text: jobs(job('deploy', { environment: 'staging', secret: 'SALESLOFT_PROD_API_KEY' })),
        note: 'the secret is called after production',
    },
    {
        path: deploy,
        text: jobs(job('staging', { environment: 'staging' }), job('production', { environment: 'production' })),
        note: 'a note: each environment may have its own secret of that name',
    },
    {
        path: deploy,
        text: jobs(job('a', { environment: '{ name: staging }', secret: 'SALESLOFT_LIVE_KEY' }), job('b', { environment: '{ name: production }', secret: 'SALESLOFT_LIVE_KEY' })),
    },
    {
        path: deploy,
        text: 'on: push\njobs:\n  staging:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: staging\n    secrets:\n      salesloft-api-key: ${{ secrets.SALESLOFT_API_KEY }}\n  production:\n    uses: ./.github/workflows/run.yml\n    with:\n      environment: production\n    secrets:\n      salesloft-api-key: ${{ secrets.SALESLOFT_API_KEY }}\n',
        note: 'a reusable workflow',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://crm/salesloft/credential\n',
        others: { '.env.production': 'SALESLOFT_API_KEY=op://crm/salesloft/credential\n' },
        note: '1Password',
    },
    {
        path: '.env.staging',
        text: 'SALESLOFT_API_KEY=op://production/salesloft/credential\n',
        note: 'the reference is called after production',
    },
    {
        path: '.env.development',
        text: 'SALESLOFT_API_KEY=${SALESLOFT_PRODUCTION_API_KEY}\n',
        note: 'a variable that is called after production',
    },
    {
        path: 'deploy/staging/env.yaml',
        text: 'SALESLOFT_API_KEY: projects/crm/secrets/salesloft-key/versions/latest\n',
        others: {
            'deploy/production/env.yaml': 'SALESLOFT_API_KEY: projects/crm/secrets/salesloft-key/versions/latest\n',
        },
        note: 'Google Secret Manager',
    },
    {
        path: 'deploy/staging/env.json',
        text: '{ "SALESLOFT_API_KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:salesloft-key" }\n',
        others: {
            'deploy/production/env.json': '{ "SALESLOFT_API_KEY": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:salesloft-key" }\n',
        },
        note: 'AWS',
    },
    {
        path: 'appsettings.Staging.json',
        text: '{ "SalesloftKey": "@Microsoft.KeyVault(VaultName=crm;SecretName=salesloft-key)" }\n',
        others: {
            'appsettings.Production.json': '{ "SalesloftKey": "@Microsoft.KeyVault(VaultName=crm;SecretName=salesloft-key)" }\n',
        },
        note: 'Azure',
    },
    {
        path: 'k8s/staging/secret.yaml',
        text: external('crm/salesloft'),
        others: { 'k8s/production/secret.yaml': external('crm/salesloft') },
        note: 'a warning: the store may hold another value for each',
    },
    {
        path: 'k8s/staging/deployment.yaml',
        text: deployment('salesloft-prod'),
        note: 'the Kubernetes secret is called after production',
    },
    {
        path: 'k8s/staging/deployment.yaml',
        text: deployment('salesloft'),
        others: { 'k8s/production/deployment.yaml': deployment('salesloft') },
        note: 'a note: each namespace has its own secret of that name',
    },
    {
        path: 'infra/envs/staging/main.tf',
        text: source('salesloft-api-key'),
        others: { 'infra/envs/production/main.tf': source('salesloft-api-key') },
        note: 'a warning: each account may have its own',
    },
    {
        path: 'infra/envs/dev/main.tf',
        text: source('prod/salesloft-api-key'),
        note: 'the secret is called after production',
    },
    {
        path: 'deploy/staging.sh',
        text: 'export SALESLOFT_API_KEY=$(vault kv get -field=key secret/crm/salesloft)\n',
        others: {
            'deploy/production.sh': 'export SALESLOFT_API_KEY=$(vault kv get -field=key secret/crm/salesloft)\n',
        },
        note: 'Vault, a warning',
    },
];
const sharedExamples = [
    ...hits.map((example) => ({ ...example, hits: 1 })),
    ...nearMisses.map((example) => ({ ...example, hits: 0 })),
];

// EXTERNAL MODULE: ./lib/environments/selected.js
var selected = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/environments/uses.js + 2 modules
var environments_uses = __webpack_require__(9);
// EXTERNAL MODULE: ./lib/workflows/paths.js
var paths = __webpack_require__(2154);
;// CONCATENATED MODULE: ./lib/rules/shared-environment-key.js





const sharedEnvironmentKey = {
    kind: 'repository',
    id: 'shared-environment-key',
    severity: 'error',
    title: 'One Salesloft credential serves two environments',
    why: 'Whoever gets at the weakest environment, a laptop or a test server, holds the key of production, and the key cannot be revoked in one without an outage in the other.',
    fix: `Generate a key for each environment in Salesloft, with only the scopes it needs there, update each environment's setting (in GitHub: an environment secret), verify that each works, and revoke the shared one (in detail: ${advice/* runbook */.l7}).`,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
        'https://12factor.net/config',
    ],
    examples: sharedExamples,
    selects: selected/* servesEnvironments */.X,
    collect: (text, found) => {
        if (text.where !== 'file')
            return undefined;
        const uses = (0,environments_uses/* usesIn */.c)(text, found);
        const workflow = text.salesloft && (0,paths/* isWorkflow */._)(text.path) ? text.text : undefined;
        if (uses.length === 0 && workflow === undefined)
            return undefined;
        return { path: text.path, uses, ...(workflow !== undefined && { workflow }) };
    },
    judge: async (facts, { policy, repository, touched = new Set() }) => {
        const { readShared } = await __webpack_require__.e(/* import() */ 917).then(__webpack_require__.bind(__webpack_require__, 4917));
        const { hitOf } = await __webpack_require__.e(/* import() */ 197).then(__webpack_require__.bind(__webpack_require__, 5197));
        const standing = await repository?.tree?.paths();
        const paths = standing && new Set(standing);
        const present = facts.filter(({ path }) => paths === undefined || paths.has(path));
        const uses = await Promise.all(present.map(usesOf));
        const { shared, environments } = await readShared(uses.flat(), { declared: policy.environments, touched });
        return { hits: shared.map(hitOf), applied: environments > 1 };
    },
};
async function usesOf({ path, uses, workflow }) {
    if (workflow === undefined)
        return uses;
    const { usesOfWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(254)]).then(__webpack_require__.bind(__webpack_require__, 4254));
    return [...uses, ...usesOfWorkflow(path, workflow)];
}

// EXTERNAL MODULE: ./lib/config/policy.js
var policy = __webpack_require__(3774);
;// CONCATENATED MODULE: ./lib/environments/accounts.js









const token = /[A-Za-z_][\w.-]{2,100}/g;
const accounts_mostNames = 200;
function accountFactOf(text, found) {
    const { path } = text;
    if (text.where !== 'file' || path === policy/* policyPath */.k1 || (0,dotenv/* isExampleName */.wu)(path))
        return undefined;
    const own = (0,environments_uses/* usesIn */.c)(text, found).map(({ setting, identity, reference, line, startColumn, endColumn }) => ({
        setting,
        identity,
        line,
        startColumn,
        endColumn,
        ...(reference !== undefined && { reference }),
    }));
    const gifts = (0,paths/* isWorkflow */._)(path) ? [...own, ...secretsGiven(text)] : own;
    if (!text.salesloft && gifts.length === 0)
        return undefined;
    if (!environments_uses/* servingKinds */.a.has((0,file_kind/* kindOfFile */.y)(path, text.text)))
        return undefined;
    const names = accounts_namesIn(text);
    if (Object.keys(names).length === 0)
        return undefined;
    return { path, names, gifts, calls: callsIn(text) };
}
const secretGiven = /^[ \t]{0,80}(?:-[ \t]{1,8})?["']?([A-Za-z_]\w{2,100})["']?:[ \t]{1,8}["']?\$\{\{[ \t]{0,8}secrets\.(\w{1,100})[ \t]{0,8}\}\}/gm;
function secretsGiven({ text }) {
    const regionOf = (0,scan_region/* regionsOf */.NV)(text, scan_region/* documentStart */.Qf);
    return [...text.matchAll(secretGiven)]
        .slice(0, accounts_mostNames)
        .map(({ 0: whole, 1: setting = '', 2: secret = '', index }) => {
        const start = index + whole.lastIndexOf(secret);
        const { startLine: line, startColumn, endColumn } = regionOf(start, start + secret.length);
        return { setting, identity: `GitHub secret ${secret}`, reference: secret, line, startColumn, endColumn };
    });
}
function accounts_namesIn({ path, text }) {
    const places = new Map();
    const isComment = (0,comments/* commentsIn */.w)(path, text);
    const regionOf = (0,scan_region/* regionsOf */.NV)(text, scan_region/* documentStart */.Qf);
    const seen = new Set();
    for (const { 0: written, index } of text.matchAll(token)) {
        if (seen.has(written) || isComment(index))
            continue;
        seen.add(written);
        for (const [name, offset] of partsOf(written)) {
            if (places.has(name) || ((0,names/* kindOfName */.f$)(name) === undefined && !(0,names/* namesSalesloft */.g2)(name)))
                continue;
            const { startLine: line, startColumn, endColumn, } = regionOf(index + offset, index + offset + name.length);
            places.set(name, { line, startColumn, endColumn });
        }
        if (places.size >= accounts_mostNames)
            break;
    }
    const detached = JSON.parse(JSON.stringify(Object.fromEntries(places)));
    return detached;
}
function partsOf(written) {
    const dot = written.lastIndexOf('.');
    return dot === -1
        ? [[written, 0]]
        : [
            [written, 0],
            [written.slice(dot + 1), dot + 1],
        ];
}

;// CONCATENATED MODULE: ./lib/environments/account-examples.js

const [reader, writer] = ['SALESLOFT_READ_KEY', 'SALESLOFT_WRITE_KEY'];
const account_examples_policy = { [policy/* policyPath */.k1]: `service-accounts:\n  reader: ${reader}\n  writer: ${writer}\n` };
const both = { ...account_examples_policy, '.env': `${reader}=$(op read 1)\n${writer}=$(op read 2)\n` };
const account_examples_client = (name) => 'const headers = { Authorization: `Bearer ${process.env.' + name + '}` }\n';
const account_examples_read = "await axios.get('https://api.salesloft.com/v2/people.json', { headers })\n";
const write = "await axios.post('https://api.salesloft.com/v2/people.json', person, { headers })\n";
const sync = '.github/workflows/sync.yml';
const account_examples_workflow = (one, two) => `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync\n        env:\n          ${reader}: \${{ secrets.${one} }}\n          ${writer}: \${{ secrets.${two} }}\n`;
const accountExamples = [
    {
        path: 'src/report.ts',
        text: account_examples_client(writer) + account_examples_read,
        hits: 1,
        others: both,
        note: 'the writer\u2019s key for reading only',
    },
    {
        path: 'report.py',
        text: `headers = {"Authorization": f"Bearer {os.environ['${writer}']}"}\npeople = requests.get("https://api.salesloft.com/v2/people", headers=headers)\n`,
        hits: 1,
        others: both,
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client(reader) + write,
        hits: 1,
        others: both,
        note: 'the reader\u2019s key for writing',
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client(writer) + account_examples_read + write,
        hits: 1,
        others: both,
        note: 'one key for both',
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client('SALESLOFT_API_KEY') + account_examples_read + write,
        hits: 1,
        others: both,
        note: 'a key that is neither',
    },
    {
        path: 'src/sync.ts',
        text: account_examples_client(writer) + write,
        hits: 1,
        others: account_examples_policy,
        note: 'nothing uses the reader\u2019s key',
    },
    { path: 'src/report.ts', text: account_examples_client(reader) + account_examples_read, hits: 1, others: account_examples_policy },
    {
        path: '.env.production',
        text: `${reader}={{api-key}}\n${writer}={{api-key}}\n`,
        hits: 1,
        others: account_examples_policy,
        note: 'one key under both names',
    },
    {
        path: '.env.production',
        text: `${reader}={{api-key}}\n`,
        hits: 1,
        others: { ...account_examples_policy, 'deploy/values.yaml': `${writer}: {{api-key}}\n` },
    },
    {
        path: sync,
        text: account_examples_workflow('SALESLOFT_API_KEY', 'SALESLOFT_API_KEY'),
        hits: 1,
        others: account_examples_policy,
        note: 'one secret under both names',
    },
    {
        path: '.env',
        text: `${reader}=op://crm/salesloft/key\n${writer}=op://crm/salesloft/key\n`,
        hits: 1,
        others: account_examples_policy,
        note: 'one reference under both names',
    },
    {
        path: 'src/report.ts',
        text: account_examples_client(writer) + account_examples_read,
        hits: 0,
        note: 'the policy names no service accounts',
    },
    { path: 'src/report.ts', text: account_examples_client(reader) + account_examples_read, hits: 0, others: both },
    { path: 'src/sync.ts', text: account_examples_client(writer) + write, hits: 0, others: both },
    {
        path: 'src/sync.ts',
        text: account_examples_client(reader) + account_examples_read + account_examples_client(writer) + write,
        hits: 0,
        others: account_examples_policy,
        note: 'each key for its own',
    },
    {
        path: '.env.production',
        text: `${reader}={{api-key}}\n${writer}={{api-key-2}}\n`,
        hits: 0,
        others: account_examples_policy,
        note: 'two keys',
    },
    { path: sync, text: account_examples_workflow(reader, writer), hits: 0, others: account_examples_policy },
    {
        path: 'src/client.ts',
        text: "export const client = make('https://api.salesloft.com', process.env." + writer + ')\n',
        hits: 0,
        others: both,
        note: 'calls nothing itself',
    },
    {
        path: 'src/people.ts',
        text: "import { client } from './client'\nawait client.get('https://api.salesloft.com/v2/people.json')\n",
        hits: 0,
        others: both,
        note: 'the key stands elsewhere',
    },
    {
        path: 'tests/report.test.ts',
        text: account_examples_client(writer) + account_examples_read,
        hits: 0,
        others: both,
        note: 'a test',
    },
    {
        path: 'docs/report.md',
        text: account_examples_client(writer) + account_examples_read,
        hits: 0,
        others: both,
        note: 'a document',
    },
    {
        path: 'src/report.ts',
        text: `// ${writer} is for ./sync.ts\n${account_examples_client(reader)}${account_examples_read}`,
        hits: 0,
        others: both,
        note: 'a comment',
    },
    {
        path: '.env.example',
        text: `${reader}=\n`,
        hits: 0,
        others: account_examples_policy,
        note: 'an example',
    },
];

;// CONCATENATED MODULE: ./lib/rules/single-service-account.js



const singleServiceAccount = {
    kind: 'repository',
    id: 'single-service-account',
    severity: 'note',
    title: 'One Salesloft key reads and writes',
    why: 'Most code only reads. If it holds the key that writes, one leak changes and deletes records, and what was done with the key cannot be told from what the jobs do. The policy of this repository asks for two keys (`service-accounts`); without that entry nothing is judged.',
    fix: 'Use the reader\u2019s key where code only reads and the writer\u2019s where it writes, each made in Salesloft with only its scopes, and give the two settings two keys.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/scopes/`,
        'https://csrc.nist.gov/glossary/term/least_privilege',
    ],
    examples: accountExamples,
    selects: () => false,
    collect: accountFactOf,
    applies: (facts, { policy }) => policy.serviceAccounts !== undefined && facts.length > 0,
    judge: async (facts, { policy, repository }) => {
        if (policy.serviceAccounts === undefined)
            return [];
        const { readAccounts } = await __webpack_require__.e(/* import() */ 418).then(__webpack_require__.bind(__webpack_require__, 7418));
        return readAccounts(facts, policy.serviceAccounts, repository?.tree);
    },
};

// EXTERNAL MODULE: ./lib/rotation/facts.js + 1 modules
var facts = __webpack_require__(1781);
;// CONCATENATED MODULE: ./lib/rules/stale-key.js



const keys = (lines) => `rotation:\n  keys:\n${lines}`;
const stale_key_workflow = (lines) => `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync\n        env:\n${lines}`;
const staleKey = {
    kind: 'repository',
    id: 'stale-key',
    severity: 'warning',
    title: 'Salesloft key is past its rotation age',
    why: 'A Salesloft key has no expiry of its own: whoever copied it once, from a laptop, a log or a breach, can use it until somebody revokes it. Its age is the only sign.',
    fix: `Rotate it: generate a new key, update the setting, verify the new one, revoke the old one (Salesloft \u2192 Your Applications \u2192 API Keys). Then write the day into \`rotation.keys\` of the policy, or set the secret at GitHub anew (in detail: ${advice/* runbook */.l7}).`,
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`,
        'https://docs.github.com/en/rest/actions/secrets',
        'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
    ],
    examples: [
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2025-10-02 }\n'),
            hits: 1,
            note: 'on 1 January 2026, as in all examples: 91 days, a warning',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY:\n      created: 2019-03-01\n      rotated: 2025-09-30\n'),
            hits: 1,
            note: 'the later date counts: a warning',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-07-04 }\n'),
            hits: 1,
            note: 'an error: past twice the age',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-07-05 }\n'),
            hits: 1,
            note: 'a warning still: twice the age, and not past it',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-10-03 }\n'),
            hits: 1,
            note: 'a note: due today',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-10-17 }\n'),
            hits: 1,
            note: 'a note: due in fourteen days',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 30\n  due-soon-days: 3\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-11-30 }\n',
            hits: 1,
            note: 'the policy sets the age',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_READ_KEY: { created: 2024-01-01 }\n    SALESLOFT_WRITE_KEY: { created: 2024-02-29 }\n'),
            hits: 2,
            note: 'each key by itself; one was made on a leap day',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    crm.token: { created: 2025-01-01 }\n'),
            hits: 1,
            note: 'whatever its name: the policy says that it is a key',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation: { keys: { "SALESLOFT_API_KEY": { created: 2025-01-01 } } }\n',
            hits: 1,
            note: 'the other way to write YAML',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-01-01 }\n'),
            hits: 1,
            note: 'once, though a workflow uses it too',
            others: {
                '.github/workflows/sync.yml': stale_key_workflow('          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n'),
            },
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 3650\n  due-soon-days: 365\n  keys:\n    SALESLOFT_API_KEY: { created: 2016-06-01 }\n',
            hits: 1,
            note: 'a note: ten years may pass, and nearly have',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2025-10-18 }\n'),
            hits: 0,
            note: '75 days: due in fifteen',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2019-01-01, rotated: 2025-12-31 }\n'),
            hits: 0,
            note: 'old, but replaced yesterday',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { created: 2026-01-01 }\n'),
            hits: 0,
            note: 'made today',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 365\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-06-01 }\n',
            hits: 0,
            note: 'young enough for this policy',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  due-soon-days: 0\n  keys:\n    SALESLOFT_API_KEY: { created: 2025-10-04 }\n',
            hits: 0,
            note: 'nobody wants to be told before the day',
        },
        {
            path: policy/* policyPath */.k1,
            text: 'rotation:\n  max-age-days: 90\n',
            hits: 0,
            note: 'no key is declared',
        },
        { path: policy/* policyPath */.k1, text: 'fail-on: error\n', hits: 0, note: 'nothing about rotation' },
        {
            path: policy/* policyPath */.k1,
            text: keys('    # SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
            hits: 0,
            note: 'a comment',
        },
        {
            path: '.github/workflows/sync.yml',
            text: stale_key_workflow('          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n'),
            hits: 0,
            note: 'nothing says how old it is: the calendar lists it as not known',
        },
        {
            path: 'config/rotation.yml',
            text: keys('    SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
            hits: 0,
            note: 'no policy of this scan',
        },
        {
            path: 'keys.md',
            text: '| SALESLOFT_API_KEY | created: 2019-01-01 |\n',
            hits: 0,
            note: 'a document',
        },
        {
            path: 'settings.yml',
            text: 'salesloft:\n  api_key: ${SALESLOFT_API_KEY}\n  created: 2019-01-01\n',
            hits: 0,
            note: 'a setting with a date of its own',
        },
        {
            path: policy/* policyPath */.k1,
            text: keys('    SALESLOFT_API_KEY: { rotated: 2025-12-01 }\n'),
            hits: 0,
            note: 'the key of another repository is its own business',
            others: {
                'packages/api/.github/salesloft-guard.yml': keys('    SALESLOFT_API_KEY: { created: 2019-01-01 }\n'),
            },
        },
    ],
    selects: (path) => path === policy/* policyPath */.k1,
    collect: ({ path, text }) => (0,facts/* keyFactsOf */.Q)(path, text),
    applies: (facts, { policy, secrets, found, repository }) => {
        const declares = Object.keys(policy.rotation.keys).length > 0;
        return facts.length > 0 || (repository !== undefined && (declares || found.length > 0 || !!secrets));
    },
    judge: async (facts, judging) => {
        const { knownFrom } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1781));
        const { rotationEntries } = await __webpack_require__.e(/* import() */ 624).then(__webpack_require__.bind(__webpack_require__, 2624));
        const { messageOf, severityOf } = await __webpack_require__.e(/* import() */ 203).then(__webpack_require__.bind(__webpack_require__, 7584));
        const { secrets = [], notes = [] } = (await judging.secrets?.()) ?? {};
        const rotation = rotationEntries(knownFrom(facts, judging, secrets));
        const hits = rotation.flatMap((entry) => {
            const severity = severityOf(entry);
            const isGone = entry.fingerprint !== undefined && entry.path === null;
            if (severity === undefined || isGone)
                return [];
            const message = messageOf(entry, judging.policy.rotation.maxAgeDays);
            return [{ ...stale_key_placeOf(entry), severity, message, introduced: false }];
        });
        return { hits, applied: rotation.some(({ date }) => date !== null), rotation, notices: notes };
    },
};
function stale_key_placeOf({ key, holder = '', path, line, fingerprint }) {
    const identity = fingerprint === undefined ? `key ${key} ${holder}` : `leaked ${fingerprint}`;
    return { path: path ?? policy/* policyPath */.k1, line: line ?? 1, identity };
}

;// CONCATENATED MODULE: ./lib/rules/url-credential.js




const address = /(?:\/\/([^\s"'<>`/@]{1,512})@)?(?<![A-Za-z0-9-])(?:[A-Za-z0-9-]{1,63}\.){0,4}(?:dev|qa)?salesloft\.com(?::\d{1,5})?(?![\w.-]{0,253}\.[a-z])(?:(?:[/?#]|%2F|%3F)[^\s"'<>`]{0,4096})?/gi;
const url_credential_host = { pattern: /salesloft\.com/gi, farthest: 2 + 512 + 1 + 4 * 64 + 3 };
const url_credential_parameter = /(?:[?&#]|%3F|%26|&amp;|\\u0026)((?:api|access|refresh|auth|oauth|bearer|client|app|application|user)?[_.-]?(?:key|token|secret|password|passwd|credential|bearer|auth|apikey))(?:=|%3D|\\u003d)([^\s"'<>`&#%\\{}$]{8,4096})/gi;
const urlCredential = {
    kind: 'text',
    id: 'url-credential',
    severity: 'error',
    title: 'Credential inside a Salesloft URL',
    why: 'A URL ends up in logs, proxies, browser histories and referrers, and here in a repository. Salesloft takes credentials in the Authorization header only.',
    fix: `${advice/* rotateKey */.h6} Send it in the Authorization header, never in the URL.`,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/api-basics/api-key-authentication/`],
    examples: [
        {
            path: 'a.py',
            text: 'get("https://api.salesloft.com/v2/people.json?API_KEY={{hex-64}}")',
            hits: 1,
            note: 'a key without its prefix',
        },
        {
            path: 'a.sh',
            text: 'curl "https://api.salesloft.com/v2/me?per_page=1&access_token={{token}}"',
            hits: 1,
        },
        { path: 'a.sh', text: 'curl https://sync:{{password}}@api.salesloft.com/v2/me', hits: 1 },
        { path: 'a.sh', text: "curl -u '{{hex-64}}:' https://api.salesloft.com/v2/me", hits: 1 },
        {
            path: 'a.py',
            text: 'get(f"https://api.salesloft.com/v2/people.json?api_key={key}")',
            hits: 0,
            note: 'built by code',
        },
        {
            path: 'a.html',
            text: '<script src="https://cdn-sdr.salesloft.com/sdr-{{hex-64}}.js">',
            hits: 0,
            note: 'an asset',
        },
        {
            path: 'a.md',
            text: 'https://accounts.salesloft.com/oauth/authorize?client_id={{hex-64}}&response_type=code',
            hits: 0,
            note: 'a public id',
        },
    ],
    find: (text) => (text.salesloft ? [...url_credential_credentialsIn(text), ...userOptions(text)] : []),
};
const userOption = /(?:^|\s)(?:-u|--user)[ =]?(["']?)([^\s"'<>]{8,512})\1/g;
function* userOptions(text) {
    for (const match of text.text.matchAll(userOption)) {
        if ((0,context/* nearestOwner */.Aj)(text.text, text.mentions(), match.index, false) !== 'salesloft')
            continue;
        const user = match[2] ?? '';
        const secret = user.endsWith(':') ? user.slice(0, -1) : user.slice(user.indexOf(':') + 1);
        const start = match.index + match[0].lastIndexOf(secret);
        if (strengthOf(secret) !== 'none')
            yield { start, end: start + secret.length, secret, confidence: 'high' };
    }
}
function* url_credential_credentialsIn({ text }) {
    for (const match of matchesAround(text, address, url_credential_host)) {
        const user = match[1];
        if (user !== undefined)
            yield* userInfo(user, match.index + 2);
        for (const found of match[0].matchAll(url_credential_parameter)) {
            const secret = found[2] ?? '';
            const end = match.index + found.index + found[0].length;
            if (strengthOf(secret) !== 'none')
                yield { start: end - secret.length, end, secret, confidence: 'high' };
        }
    }
}
function* userInfo(user, start) {
    const secret = user.slice(user.indexOf(':') + 1);
    const end = start + user.length;
    if (strengthOf(secret) !== 'none')
        yield { start: end - secret.length, end, secret, confidence: 'high' };
}

// EXTERNAL MODULE: ./lib/webhooks/languages.js
var languages = __webpack_require__(4413);
;// CONCATENATED MODULE: ./lib/webhooks/rule.js


function webhookRule(facts) {
    return {
        ...facts,
        kind: 'repository',
        selects: () => false,
        collect: candidate,
        judge: async (seeds, judging) => {
            const { verdicts, left } = await assessed(seeds, judging);
            const hits = verdicts.filter(({ ruleId }) => ruleId === facts.id).map(rule_hitOf);
            return facts.id === 'webhook-unverified' && left > 0 ? { hits, notices: [leftOver(left)] } : { hits };
        },
        applies: async (seeds, judging) => {
            const { handlers, verdicts } = await assessed(seeds, judging);
            return handlers > 0 || verdicts.length > 0;
        },
    };
}
const candidates = new WeakMap();
function candidate(scanned) {
    const { path, text, salesloft, where } = scanned;
    if (!salesloft || where !== 'file' || (0,languages/* languageOf */.e)(path) === undefined)
        return undefined;
    if (!/hook|hmac|x[-_]?salesloft/i.test(text) && !/hook/i.test(path))
        return undefined;
    const known = candidates.get(scanned) ?? { path, text };
    candidates.set(scanned, known);
    return known;
}
const assessments = new WeakMap();
const nothing = { handlers: 0, verdicts: [], left: 0 };
const leftOver = (files) => `${files} files that speak of Salesloft webhooks were searched for credentials but not judged as handlers: there is more such code than one run reads. Scan a folder of it by itself.`;
function assessed(seeds, judging) {
    const known = assessments.get(judging);
    if (known !== undefined)
        return known;
    const isIdle = seeds.length === 0 && judging.policy.webhooks.handlers.length === 0;
    const result = isIdle ? Promise.resolve(nothing) : assessedAnew(seeds, judging);
    assessments.set(judging, result);
    return result;
}
async function assessedAnew(seeds, judging) {
    const { assess } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 4739));
    return assess(seeds, judging);
}
function rule_hitOf({ path, span, text, message, identity, confidence, severity }) {
    const region = (0,scan_region/* regionsOf */.NV)(text, scan_region/* documentStart */.Qf)(span.start, span.end);
    const isOneLine = region.startLine === region.endLine;
    const lineEnd = text.indexOf('\n', span.start);
    const end = isOneLine
        ? region.endColumn
        : region.startColumn + Math.max(0, (lineEnd === -1 ? span.end : lineEnd) - span.start);
    return {
        path,
        identity,
        message,
        confidence,
        line: region.startLine,
        startColumn: region.startColumn,
        endColumn: end,
        source: { text, start: span.start },
        ...(severity && { severity }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/webhook-parsed-body.js


const webhookParsedBody = webhookRule({
    id: 'webhook-parsed-body',
    severity: 'warning',
    title: 'Salesloft webhook signature checked over a parsed body',
    why: 'The signature is over the exact bytes. A body that was parsed and written again differs in spaces, escapes or the order of keys, so real deliveries fail, now and then or always, until somebody switches the check off.',
    fix: 'Keep the raw body (express.raw, request.get_data(), request.raw_post, php://input) and hash that; parse it after the check.',
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`],
    examples: [
        {
            path: 'src/hook.js',
            text: "app.post('/webhooks/salesloft', (req, res) => {\n  const want = crypto.createHmac('sha1', token).update(JSON.stringify(req.body)).digest('hex')\n  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  save(req.body)\n})\n",
            hits: 1,
        },
        {
            path: 'src/hook.js',
            text: "app.post('/webhooks/salesloft', express.raw({ type: '*/*' }), (req, res) => {\n  const want = crypto.createHmac('sha1', token).update(req.body).digest('hex')\n  if (!safeCompare(want, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  queue.push(JSON.stringify(JSON.parse(req.body)))\n})\n",
            hits: 0,
            note: 'written again, but not for the signature',
        },
        {
            path: 'app.py',
            text: '@app.post("/webhooks/salesloft")\ndef salesloft():\n    want = hmac.new(TOKEN, json.dumps(request.json).encode(), hashlib.sha1).hexdigest()\n    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):\n        abort(401)\n    save(request.json)\n',
            hits: 1,
        },
        {
            path: 'hook.php',
            text: "<?php\n$event = json_decode(file_get_contents('php://input'), true);\n$want = hash_hmac('sha1', json_encode($event), getenv('SALESLOFT_TOKEN'));\nif (!hash_equals($want, $_SERVER['HTTP_X_SALESLOFT_SIGNATURE'])) {\n  http_response_code(401);\n  exit;\n}\nstore($event);\n",
            hits: 1,
        },
        {
            path: 'hook.go',
            text: 'package hook\n\nfunc SalesloftWebhook(w http.ResponseWriter, r *http.Request) {\n\tvar event Event\n\tjson.NewDecoder(r.Body).Decode(&event)\n\tbody, _ := json.Marshal(event)\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\tif !hmac.Equal(mac.Sum(nil), unhex(r.Header.Get("X-Salesloft-Signature"))) {\n\t\tw.WriteHeader(401)\n\t\treturn\n\t}\n\tstore.Save(event)\n}\n',
            hits: 1,
        },
        {
            path: 'app.py',
            text: '@app.post("/webhooks/salesloft")\ndef salesloft():\n    want = hmac.new(TOKEN, request.get_data(), hashlib.sha1).hexdigest()\n    if not hmac.compare_digest(want, request.headers["X-Salesloft-Signature"]):\n        abort(401)\n    queue.put(json.dumps(request.json))\n',
            hits: 0,
            note: 'written again for a queue',
        },
        {
            path: 'hook.php',
            text: "<?php\n$raw = file_get_contents('php://input');\n$want = hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN'));\nif (!hash_equals($want, $_SERVER['HTTP_X_SALESLOFT_SIGNATURE'])) {\n  http_response_code(401);\n  exit;\n}\nstore(json_decode($raw));\n",
            hits: 0,
        },
    ],
});

;// CONCATENATED MODULE: ./lib/rules/webhook-token.js


const webhookToken = {
    kind: 'text',
    id: 'webhook-token',
    severity: 'error',
    title: 'Salesloft webhook callback token',
    why: 'The callback token is the key of every webhook signature: who knows it can send events that your handler takes for genuine.',
    fix: advice/* rotateWebhook */.Bj,
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`],
    examples: [
        { path: 'hook.ts', text: 'const SALESLOFT_WEBHOOK_SECRET = "{{token}}"', hits: 1 },
        {
            path: 'subscribe.py',
            text: 'requests.post("https://api.salesloft.com/v2/webhook_subscriptions", json={"callback_token": "{{token}}"})',
            hits: 1,
        },
        {
            path: 'values.yaml',
            text: 'salesloft:\n  webhook:\n    callbackToken: {{password}}\n',
            hits: 1,
            note: 'a chosen word',
        },
        {
            path: 'hook.ts',
            text: "hmac('sha1', process.env.SALESLOFT_WEBHOOK_SECRET)",
            hits: 0,
            note: 'read from the environment',
        },
        {
            path: 'docs.md',
            text: '`"callback_token": "your_salesloft_callback_token"`',
            hits: 0,
            note: 'a placeholder',
        },
        {
            path: 'stripe.ts',
            text: 'salesloft()\nconst STRIPE_WEBHOOK_SECRET = "{{token}}"',
            hits: 0,
            note: "another vendor's",
        },
    ],
    find: (text) => credential_credentialsOf(text, ['webhook']),
};

;// CONCATENATED MODULE: ./lib/rules/webhook-unsafe-compare.js


const webhookUnsafeCompare = webhookRule({
    id: 'webhook-unsafe-compare',
    severity: 'warning',
    title: 'Salesloft webhook signature compared unsafely',
    why: 'A plain comparison stops at the first character that differs, and the time it takes tells how many were right. A constant-time one that throws on unequal lengths turns a short signature into a crash.',
    fix: 'Compare in constant time: crypto.timingSafeEqual after comparing the lengths, hmac.compare_digest, secure_compare, hash_equals, hmac.Equal, MessageDigest.isEqual, CryptographicOperations.FixedTimeEquals.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`,
        'https://nodejs.org/api/crypto.html#cryptotimingsafeequala-b',
        'https://cwe.mitre.org/data/definitions/208.html',
    ],
    examples: [
        {
            path: 'hook.py',
            text: 'def verify_salesloft(body, signature):\n    return hmac.new(TOKEN, body, hashlib.sha1).hexdigest() == signature\n',
            hits: 1,
        },
        {
            path: 'hook.ts',
            text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest()\n  return timingSafeEqual(want, Buffer.from(signature, 'hex'))\n}\n",
            hits: 1,
            note: 'throws where the lengths differ',
        },
        {
            path: 'hook.ts',
            text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest()\n  const got = Buffer.from(signature, 'hex')\n  return got.length === want.length && timingSafeEqual(want, got)\n}\n",
            hits: 0,
        },
        {
            path: 'hook.rb',
            text: "post '/webhooks/salesloft' do\n  body = request.body.read\n  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)\n  halt 401 unless want == request.env['HTTP_X_SALESLOFT_SIGNATURE']\n  process(body)\nend\n",
            hits: 1,
        },
        {
            path: 'hook.php',
            text: "<?php\n$raw = file_get_contents('php://input');\nif (hash_hmac('sha1', $raw, getenv('SALESLOFT_TOKEN')) != $_SERVER['HTTP_X_SALESLOFT_SIGNATURE']) {\n  http_response_code(401);\n  exit;\n}\nstore($raw);\n",
            hits: 1,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body []byte, signature string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hex.EncodeToString(mac.Sum(nil)) == signature\n}\n',
            hits: 1,
        },
        {
            path: 'Verifier.java',
            text: 'class SalesloftVerifier {\n  boolean verify(byte[] body, String signature) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA1");\n    mac.init(key);\n    return hex(mac.doFinal(body)).equals(signature);\n  }\n}\n',
            hits: 1,
        },
        {
            path: 'hook.rb',
            text: "post '/webhooks/salesloft' do\n  body = request.body.read\n  want = OpenSSL::HMAC.hexdigest('sha1', TOKEN, body)\n  halt 401 unless Rack::Utils.secure_compare(want, request.env['HTTP_X_SALESLOFT_SIGNATURE'].to_s)\n  process(body)\nend\n",
            hits: 0,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body []byte, signature string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal([]byte(hex.EncodeToString(mac.Sum(nil))), []byte(signature))\n}\n',
            hits: 0,
        },
        {
            path: 'hook.ts',
            text: "export function verifySalesloft(body, signature) {\n  const want = createHmac('sha1', token).update(body).digest('hex')\n  try {\n    return timingSafeEqual(Buffer.from(want), Buffer.from(signature))\n  } catch {\n    return false\n  }\n}\n",
            hits: 0,
            note: 'what it throws is a refusal',
        },
    ],
});

;// CONCATENATED MODULE: ./lib/rules/webhook-unverified.js


const webhookUnverified = webhookRule({
    id: 'webhook-unverified',
    severity: 'error',
    title: 'Salesloft webhook handler without a signature check',
    why: 'The address of a webhook is no secret. Whoever knows it can send events that never happened: new people, replies, calls, deleted records.',
    fix: 'Before anything else compute the hex HMAC-SHA1 of the raw body, keyed with the callback token, compare it with the x-salesloft-signature header in constant time, and answer 401 where it differs, is missing, or no token is configured.',
    references: [
        `${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`,
        'https://cwe.mitre.org/data/definitions/345.html',
    ],
    examples: [
        {
            path: 'src/hooks.js',
            text: "app.post('/webhooks/salesloft', express.json(), async (req, res) => {\n  await save(req.body)\n  res.sendStatus(200)\n})\n",
            hits: 1,
            note: 'nothing is checked',
        },
        {
            path: 'src/verify.ts',
            text: "export function verifySalesloft(req) {\n  const secret = process.env.SALESLOFT_WEBHOOK_SECRET\n  if (!secret) return true\n  const want = createHmac('sha1', secret).update(req.rawBody).digest('hex')\n  return safeCompare(want, req.get('x-salesloft-signature'))\n}\n",
            hits: 1,
            note: 'an unset secret lets everything through',
        },
        {
            path: 'app.py',
            text: '@app.route("/webhooks/salesloft", methods=["POST"])\ndef salesloft():\n    process(request.get_json())\n    return "", 204\n',
            hits: 1,
        },
        {
            path: 'app/controllers/salesloft_webhooks_controller.rb',
            text: 'class SalesloftWebhooksController < ApplicationController\n  def create\n    SyncJob.perform_later(params.to_unsafe_h)\n    head :ok\n  end\nend\n',
            hits: 1,
        },
        {
            path: 'hook.php',
            text: "<?php\n$event = $_SERVER['HTTP_X_SALESLOFT_EVENT'];\nstore($event, json_decode(file_get_contents('php://input'), true));\n",
            hits: 1,
        },
        {
            path: 'hook.go',
            text: 'package hook\n\nfunc Salesloft(w http.ResponseWriter, r *http.Request) {\n\tbody, _ := io.ReadAll(r.Body)\n\tif !verify(body, r.Header.Get("X-Salesloft-Signature")) {\n\t\thttp.Error(w, "no", http.StatusUnauthorized)\n\t}\n\tprocess(body)\n}\n\nfunc verify(body []byte, given string) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), unhex(given))\n}\n',
            hits: 1,
            note: 'the refusal does not end the handler',
        },
        {
            path: 'Hook.java',
            text: '@RestController\nclass Hook {\n  @PostMapping("/webhooks/salesloft")\n  void receive(@RequestBody Event event) { service.process(event); }\n}\n',
            hits: 1,
        },
        {
            path: 'src/hooks.ts',
            text: "import { verify } from './verify'\napp.post('/webhooks/salesloft', express.raw({ type: '*/*' }), async (req, res) => {\n  if (!verify(req.body, req.get('x-salesloft-signature'))) return res.sendStatus(401)\n  await save(JSON.parse(req.body))\n  res.sendStatus(200)\n})\n",
            others: {
                'src/verify.ts': "export function verify(body, given) {\n  const want = createHmac('sha1', process.env.CALLBACK_TOKEN).update(body).digest()\n  const got = Buffer.from(given, 'hex')\n  return got.length === want.length && timingSafeEqual(got, want)\n}\n",
            },
            hits: 0,
            note: 'the helper checks',
        },
        {
            path: 'src/subscribe.ts',
            text: "await salesloft.post('/v2/webhook_subscriptions', { callback_url: `${base}/webhooks/salesloft`, event_type: 'person_created' })\n",
            hits: 0,
            note: 'registers, receives nothing',
        },
        {
            path: 'src/app.ts',
            text: "app.post('/webhooks/salesloft', verifySalesloftSignature, receive)\nfunction receive(req, res) { save(req.body); res.end() }\n",
            hits: 0,
            note: 'the check may stand in a package',
        },
        {
            path: 'send.sh.ts',
            text: "await fetch(url, { headers: { 'x-salesloft-signature': sign(body) }, method: 'POST', body })\n",
            hits: 0,
            note: 'a sender',
        },
    ],
});

;// CONCATENATED MODULE: ./lib/rules/webhook-wrong-digest.js


const webhookWrongDigest = webhookRule({
    id: 'webhook-wrong-digest',
    severity: 'warning',
    title: 'Salesloft webhook signature checked with the wrong digest',
    why: 'Salesloft signs with HMAC-SHA1. A handler that computes anything else rejects every real delivery, and the usual way out is to switch the check off.',
    fix: 'Compute HMAC-SHA1 of the raw body, keyed with the callback token, in hex. There is no weakness of SHA-1 that matters inside an HMAC.',
    references: [`${advice/* salesloftDocs */.F5}/docs/platform/webhooks/delivery-headers/`],
    examples: [
        {
            path: 'src/salesloft-webhook.ts',
            text: "import crypto from 'crypto'\n\nfunction verifyWebhookSignature(payload: string, signature: string, secret: string): boolean {\n  const expected = crypto.createHmac('sha256', secret).update(payload).digest('hex')\n  return crypto.timingSafeEqual(Buffer.from(signature), Buffer.from(expected))\n}\n",
            hits: 1,
            note: 'a sample that many follow',
        },
        {
            path: 'hook.rb',
            text: "def verify_salesloft(body, signature)\n  expected = OpenSSL::HMAC.hexdigest('SHA256', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)\n  Rack::Utils.secure_compare(expected, signature)\nend\n",
            hits: 1,
        },
        {
            path: 'hook.rb',
            text: "def verify_salesloft(body, signature)\n  expected = OpenSSL::HMAC.hexdigest('SHA1', ENV.fetch('SALESLOFT_CALLBACK_TOKEN'), body)\n  Rack::Utils.secure_compare(expected, signature)\nend\n",
            hits: 0,
        },
        {
            path: 'hooks.py',
            text: 'def verify_stripe(body, signature):\n    want = hmac.new(STRIPE_KEY, body, hashlib.sha256).hexdigest()\n    return hmac.compare_digest(want, signature)\n\n# salesloft comes next\n',
            hits: 0,
            note: "another vendor's",
        },
        {
            path: 'hooks.py',
            text: 'def verify_salesloft(body, signature):\n    want = hmac.new(TOKEN, body, hashlib.sha512).hexdigest()\n    return hmac.compare_digest(want, signature)\n',
            hits: 1,
        },
        {
            path: 'Verify.php',
            text: "<?php\nfunction verifySalesloft($body, $signature) {\n  return hash_equals(hash_hmac('sha256', $body, getenv('SALESLOFT_CALLBACK_TOKEN')), $signature);\n}\n",
            hits: 1,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body, signature []byte) bool {\n\tmac := hmac.New(sha256.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), signature)\n}\n',
            hits: 1,
        },
        {
            path: 'Verifier.java',
            text: 'class SalesloftVerifier {\n  boolean verify(byte[] body, byte[] signature) throws Exception {\n    Mac mac = Mac.getInstance("HmacSHA256");\n    mac.init(key);\n    return MessageDigest.isEqual(mac.doFinal(body), signature);\n  }\n}\n',
            hits: 1,
        },
        {
            path: 'Verifier.cs',
            text: 'class SalesloftVerifier {\n  public bool Verify(byte[] body, byte[] signature) {\n    using var hmac = new HMACSHA256(_key);\n    return CryptographicOperations.FixedTimeEquals(hmac.ComputeHash(body), signature);\n  }\n}\n',
            hits: 1,
        },
        {
            path: 'hooks.py',
            text: 'def verify_salesloft(body, signature):\n    want = hmac.new(TOKEN, body, hashlib.sha1).hexdigest()\n    return hmac.compare_digest(want, signature)\n',
            hits: 0,
        },
        {
            path: 'verify.go',
            text: 'package hook\n\nfunc verifySalesloft(body, signature []byte) bool {\n\tmac := hmac.New(sha1.New, key)\n\tmac.Write(body)\n\treturn hmac.Equal(mac.Sum(nil), signature)\n}\n',
            hits: 0,
        },
        {
            path: 'src/send.ts',
            text: "export const sign = (body) => createHmac('sha256', partnerKey).update(body).digest('hex')\nawait fetch(partner, { method: 'POST', headers: { 'x-partner-signature': sign(event) }, body: event }) // salesloft event\n",
            hits: 0,
            note: 'signs for another',
        },
    ],
});

// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __webpack_require__(4115);
;// CONCATENATED MODULE: ./lib/rules/workflow-secret-exposure.js




const step = (lines) => `on: push\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n${lines}`;
const withKey = '        env:\n          SALESLOFT_API_KEY: ${{ secrets.SALESLOFT_API_KEY }}\n';
const commit = 'a'.repeat(40);
const workflowSecretExposure = {
    kind: 'repository',
    id: 'workflow-secret-exposure',
    severity: 'error',
    title: 'Workflow exposes a Salesloft secret',
    why: 'A secret that a workflow prints stays in logs that everybody with read access can open, and one that it hands to code of others leaves with the next change of that code: GitHub masks the exact value only, and only in logs.',
    fix: `Give the secret as an environment variable to the one step that needs it, print nothing of it, pin the actions that receive it to a full commit id, and never run the code of a pull request beside it. If the workflow has run: ${advice/* rotateWhatWasExposed */.Do.charAt(0).toLowerCase()}${advice/* rotateWhatWasExposed */.Do.slice(1)}`,
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use',
        'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
        'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows',
    ],
    examples: [
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: echo "key $SALESLOFT_API_KEY"\n${withKey}`),
            hits: 1,
            note: 'printed',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - run: curl -H "Authorization: Bearer ${{ secrets.SALESLOFT_API_KEY }}" https://api.salesloft.com/v2/me\n'),
            hits: 1,
            note: 'a warning: pasted into the script',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          env | sort\n          ./sync\n${withKey}`),
            hits: 1,
            note: 'the whole environment is printed',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          set -x\n          ./sync --key "$SALESLOFT_API_KEY"\n${withKey}`),
            hits: 1,
            note: 'commands are traced',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - uses: someone/crm-sync@v2\n        with:\n          token: ${{ secrets.SALESLOFT_TOKEN }}\n'),
            hits: 1,
            note: 'an action of others that can change',
        },
        {
            path: '.github/workflows/sync.yml',
            text: `on: push\nenv: &key\n  KEY: \${{ secrets.SALESLOFT_API_KEY }}\njobs:\n  a:\n    steps:\n      - run: npm ci\n      - run: npm run sync\n`,
            hits: 1,
            note: 'a warning: every step receives it',
        },
        {
            path: '.github/workflows/check.yml',
            text: `on: pull_request_target\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm test\n${withKey}`,
            hits: 1,
            note: "a pull request's code runs beside it",
        },
        {
            path: '.github/workflows/release.yml',
            text: 'on: push\njobs:\n  deploy:\n    uses: someone/workflows/.github/workflows/deploy.yml@main\n    secrets: inherit\n',
            hits: 1,
            note: 'another workflow shows that there is a Salesloft secret to inherit',
            others: { '.github/workflows/sync.yml': step(`      - run: ./sync\n${withKey}`) },
        },
        {
            path: 'actions/sync/action.yml',
            text: 'inputs:\n  salesloft-api-key:\n    required: true\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo "${{ inputs.salesloft-api-key }}"\n',
            hits: 1,
            note: 'a composite action',
        },
        {
            path: '.github/workflows/sync.yml',
            text: '{% if crm %}\nenv: ${{ secrets.SALESLOFT_API_KEY }}\n\tsteps: [\n',
            hits: 1,
            note: 'a note: a template cannot be judged',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: ./sync\n${withKey}`),
            hits: 0,
            note: 'the one step that needs it',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          if [ -z "$SALESLOFT_API_KEY" ]; then echo "SALESLOFT_API_KEY is not set"; fi\n          echo "\${SALESLOFT_API_KEY:+set} \${#SALESLOFT_API_KEY}"\n${withKey}`),
            hits: 0,
            note: 'presence and length',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: echo "$SALESLOFT_API_KEY" | ./login --password-stdin\n${withKey}`),
            hits: 0,
            note: 'piped, not printed',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - run: |\n          echo "::add-mask::$SALESLOFT_API_KEY"\n          echo "SALESLOFT_API_KEY=$SALESLOFT_API_KEY" > .env\n${withKey}`),
            hits: 0,
            note: 'a mask, and a file',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - uses: someone/crm-sync@${commit} # v2\n        with:\n          token: \${{ secrets.SALESLOFT_TOKEN }}\n`),
            hits: 0,
            note: 'pinned',
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - uses: ./actions/sync\n        with:\n          token: ${{ secrets.SALESLOFT_TOKEN }}\n      - uses: actions/github-script@v8\n        env:\n          KEY: ${{ secrets.SALESLOFT_TOKEN }}\n'),
            hits: 0,
            note: "the repository's own and GitHub's",
        },
        {
            path: '.github/workflows/sync.yml',
            text: step('      - uses: someone/notify@v1\n        with:\n          token: ${{ secrets.SLACK_TOKEN }}\n          text: salesloft sync\n      - run: echo ${{ secrets.SALESLOFT_CLIENT_ID }} ${{ vars.SALESLOFT_URL }}\n'),
            hits: 0,
            note: "another vendor's, and what is public",
        },
        {
            path: '.github/workflows/check.yml',
            text: `on: pull_request_target\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n      - run: npm test\n${withKey}`,
            hits: 0,
            note: 'the base is checked out',
        },
        {
            path: '.github/workflows/check.yml',
            text: `on: pull_request\njobs:\n  check:\n    steps:\n      - uses: actions/checkout@v7\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: npm test\n${withKey}`,
            hits: 0,
            note: 'changes from forks get no secrets there',
        },
        {
            path: '.github/workflows/release.yml',
            text: 'on: push\njobs:\n  deploy:\n    uses: ./.github/workflows/deploy.yml\n    secrets: inherit\n',
            hits: 0,
            note: 'within the repository',
            others: { '.github/workflows/sync.yml': step(`      - run: ./sync\n${withKey}`) },
        },
        {
            path: '.github/workflows/sync.yml',
            text: step(`      - if: \${{ secrets.SALESLOFT_API_KEY != '' }}\n        run: |\n          # echo $SALESLOFT_API_KEY\n          echo 'use $SALESLOFT_API_KEY'\n${withKey}`),
            hits: 0,
            note: 'a condition, a comment, single quotes',
        },
        {
            path: 'deploy/values.yml',
            text: 'run: echo ${{ secrets.SALESLOFT_API_KEY }}\n',
            hits: 0,
            note: 'no workflow',
        },
    ],
    selects: paths/* isWorkflow */._,
    collect: ({ path, text }) => ((0,paths/* isWorkflow */._)(path) || (0,paths/* isAction */.v)(path)) && (salesloft_word/* salesloftWord */.Y.test(text) || /inherit/.test(text))
        ? { path, text }
        : undefined,
    collectPart({ path, text }) {
        const secret = (0,paths/* isWorkflow */._)(path) || (0,paths/* isAction */.v)(path) ? (0,secrets/* namedSecret */.kW)(text) : undefined;
        return secret && { path, text: text.slice(secret.start, secret.end), isPart: true };
    },
    judge: async (sources, { repository }) => {
        const latest = [...new Map(sources.map((source) => [source.path, source])).values()];
        if (!latest.some(({ text }) => salesloft_word/* salesloftWord */.Y.test(text)))
            return [];
        const { judgeWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 3584));
        const surroundings = {
            owner: repository?.owner,
            namesSalesloft: latest.some(({ text }) => (0,secrets/* namedSecret */.kW)(text)),
        };
        return latest.flatMap(({ path, text, isPart = false }) => judgeWorkflow(text, { ...surroundings, isPart }).map(({ region, identity, ...said }) => {
            const { startLine: line, startColumn, endLine, endColumn } = region;
            const place = { line, startColumn, endColumn: endLine === line ? endColumn : startColumn };
            return { ...said, path, identity: `${path}\0${identity}`, ...(isPart ? {} : place) };
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/index.js






















const textRules = [
    apiKey,
    urlCredential,
    clientExposedKey,
    webhookToken,
    oauthClientSecret,
    oauthToken,
    bearerToken,
    credentialAssignment,
    insecureTransport,
    credentialLogged,
    dotenvCommitted,
];
const repositoryRules = [
    dotenv_not_ignored/* dotenvNotIgnored */.q,
    workflowSecretExposure,
    auditLogMissing,
    staleKey,
    webhookUnverified,
    webhookWrongDigest,
    webhookParsedBody,
    webhookUnsafeCompare,
    excessiveScope,
    sharedEnvironmentKey,
    singleServiceAccount,
];
const rules = [...textRules, ...repositoryRules];
function ruleOf(id) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule === undefined)
        throw new Error(`No rule is called ${id}`);
    return rule;
}

// EXTERNAL MODULE: ./lib/rules/level.js
var level = __webpack_require__(1745);
;// CONCATENATED MODULE: ./lib/rules/loaded.js





function rulesOf({ text, repository, levels, custom }) {
    const [textIds, repositoryIds] = [text, repository].map((heads) => new Set(heads.map(({ id }) => id)));
    const all = [...textRules, ...custom.map(customRule)];
    return {
        text: all.filter(({ id }) => textIds?.has(id)).map((rule) => (0,level/* leveled */.C)(rule, levels)),
        repository: repositoryRules
            .filter(({ id }) => repositoryIds?.has(id))
            .map((rule) => (0,level/* leveled */.C)(rule, levels)),
    };
}
function scannerOf(enabled, options) {
    return createScanner({ ...options, rules: rulesOf(enabled) });
}


/***/ }),

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3833);

const quotes = String.raw `"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?`;
const slashes = String.raw `\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)`;
const hash = String.raw `(?<![^\s;])#[^\n]*`;
const languages = {
    slashes: new RegExp(String.raw `${slashes}|<!--[\s\S]*?(?:-->|$)|\x60(?:[^\x60\\]|\\[\s\S])*\x60?|${quotes}`, 'g'),
    python: new RegExp(String.raw `"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|#[^\n]*|${quotes}`, 'g'),
    hash: new RegExp(String.raw `${hash}|^=begin\b[\s\S]*?(?:^=end\b|$(?![\s\S]))|${quotes}`, 'gm'),
    php: new RegExp(String.raw `${slashes}|#(?!\[)[^\n]*|<!--[\s\S]*?(?:-->|$)|${quotes}`, 'g'),
    dashes: new RegExp(String.raw `--[^\n]*|${slashes}|${quotes}`, 'g'),
};
const byExtension = [
    [/\.(?:py|pyw|ipynb)$/i, 'python'],
    [/\.(?:php|phtml)$/i, 'php'],
    [/\.(?:sql|lua|elm|hs)$/i, 'dashes'],
    [
        /\.(?:[cm]?[jt]sx?|vue|svelte|astro|go|java|kts?|scala|sc|groovy|gradle|cs|fsx?|rs|swift|mm?|c|cc|cpp|h|hpp|dart|cls|trigger|apex|gs|html?|scss|jsonc|json5)$/i,
        'slashes',
    ],
];
function commentsIn(path, text) {
    const language = byExtension.find(([extension]) => extension.test(path))?.[1] ?? 'hash';
    const starts = [0];
    const ends = [0];
    for (const match of text.matchAll(languages[language])) {
        if (!isComment(match[0], text, match.index))
            continue;
        starts.push(match.index);
        ends.push(match.index + match[0].length);
    }
    return (offset) => offset < (ends[(0,_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .AA)(starts, offset)] ?? 0);
}
function isComment(piece, text, at) {
    const quote = piece[0] ?? '';
    if (!`"'\``.includes(quote))
        return true;
    return /^(?:"""|''')/.test(piece) && /(?:^|\n)[ \t]*[rRbBuU]?$/.test(text.slice(Math.max(0, at - 200), at));
}


/***/ }),

/***/ 6366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ nearestOwner),
/* harmony export */   Bw: () => (/* binding */ linesAround),
/* harmony export */   E$: () => (/* binding */ enclosingOwner),
/* harmony export */   GO: () => (/* binding */ lineBefore),
/* harmony export */   Od: () => (/* binding */ mentionMemory),
/* harmony export */   TV: () => (/* binding */ mentionsIn),
/* harmony export */   o8: () => (/* binding */ lastNamed)
/* harmony export */ });
/* harmony import */ var _copy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1038);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1422);
/* harmony import */ var _passages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2616);
/* harmony import */ var _salesloft_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3833);





const vendors = /\b(?:salesforce|sfdc|hubspot|outreach(?=[\W_])|salesflare|salesmate|salesblink|pipedrive|marketo|zendesk|intercom|gong|chorus|clearbit|zoominfo|lusha|segment|mixpanel|amplitude|stripe|twilio|sendgrid|mailchimp|mailgun|postmark|slack|discord|github|gitlab|bitbucket|jira|atlassian|confluence|trello|asana|notion|airtable|dropbox|openai|anthropic|gemini|google|firebase|azure|microsoft|amazon|aws|cloudflare|datadog|sentry|newrelic|pagerduty|okta|auth0|onelogin|zoom|calendly|apollo|elevenlabs|heroku|netlify|vercel|supabase|snowflake|databricks|algolia|pusher|plaid|shopify|paypal|square|braintree|linkedin|facebook|twitter|telegram|mapbox|rollbar|bugsnag|launchdarkly|fivetran|airbyte|npm|pypi|docker|digitalocean|linode|workday|netsuite|quickbooks|xero|freshdesk|freshsales|copper|close\.com|drift|gorgias|front(?:app)|typeform|surveymonkey|docusign|pandadoc|ngrok|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|rabbitmq|kafka|elasticsearch|smtp|devise|pagar\.?me)(?![a-z])/gi;
const neutralHost = /^(?:localhost|127\.|0\.0\.0\.0|\[::1\]|example\.|www\.w3\.org|schema|json-schema|schemas?\.|raw\.githubusercontent|.*\.local\b|.*\.internal\b|.*\bexample\.)/i;
const host = /:\/\/(?:[^\s/@"'<>]{1,200}@)?([A-Za-z0-9.-]{3,120})/g;
const salesloftHost = /(?:^|\.)(?:dev|qa)?salesloft\.com\.?$/i;
const ours = new RegExp(`(?<!\\b(?:not|non|than|unlike)[ -])(?<![a-z0-9-](?<!\\b(?:dev|qa)|[^a-z](?:dev|qa))(?=salesloft\\.com))${_salesloft_word_js__WEBPACK_IMPORTED_MODULE_1__/* .salesloftWord */ .Y.source}(?!\\.com\\.[a-z]{2})`, 'gi');
function mentionsIn(text, memory) {
    const salesloft = placesOf(text, ours);
    if (memory === undefined)
        return { salesloft, others: othersIn(text) };
    const others = [];
    for (const { start, end } of (0,_passages_js__WEBPACK_IMPORTED_MODULE_2__/* .passagesOf */ .T5)(text))
        for (const place of knownOthers(text.slice(start, end), memory))
            others.push(start + place);
    return { salesloft, others };
}
const mentionMemory = () => (0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryOf */ .z)(1_000_000);
function knownOthers(passage, memory) {
    if (passage.length > _passages_js__WEBPACK_IMPORTED_MODULE_2__/* .mostWithMargins */ .Fw)
        return othersIn(passage);
    const known = memory.get(passage);
    if (known !== undefined)
        return known;
    const found = othersIn(passage);
    memory.keep((0,_copy_js__WEBPACK_IMPORTED_MODULE_4__/* .copyOf */ .z)(passage), found);
    return found;
}
function othersIn(text) {
    const places = placesOf(text, vendors);
    for (const { 1: name = '', index } of text.matchAll(host))
        if (!salesloftHost.test(name) && !neutralHost.test(name))
            places.push(index);
    return places.sort((a, b) => a - b);
}
const placesOf = (text, pattern) => Array.from(text.matchAll(pattern), ({ index }) => index);
const reach = 30;
const columns = 80;
function nearestOwner(text, mentions, offset, pathNamesSalesloft) {
    const ours = nearest(text, mentions.salesloft, offset);
    const theirs = nearest(text, mentions.others, offset);
    if (ours === Infinity && !pathNamesSalesloft)
        return 'unknown';
    if (theirs < ours && theirs <= reach)
        return pathNamesSalesloft && theirs > 3 ? 'salesloft' : 'other';
    if (ours <= reach || pathNamesSalesloft)
        return 'salesloft';
    return theirs === Infinity ? 'salesloft' : 'unknown';
}
function nearest(text, places, offset) {
    if (places.length === 0)
        return Infinity;
    const index = (0,_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAtOrBefore */ .AA)(places, offset);
    return Math.min(distance(text, places[index], offset), distance(text, places[index + 1], offset));
}
function distance(text, place, offset) {
    if (place === undefined)
        return Infinity;
    const [from, to] = place < offset ? [place, offset] : [offset, place];
    if (to - from > columns * reach * 4)
        return (to - from) / columns;
    const lines = text.slice(from, to).split('\n').length - 1;
    return lines + (to - from) / columns / 4;
}
const farthest = 4000;
function enclosingOwner(text, offset) {
    for (const labels of [labelsByIndentation, labelsByBraces, sectionOf])
        for (const label of labels(text, offset)) {
            const owner = lastNamed(label);
            if (owner !== 'unknown')
                return owner;
        }
    return 'unknown';
}
function lastNamed(label) {
    const salesloft = [...label.matchAll(ours)].at(-1)?.index ?? -1;
    const other = [...label.matchAll(vendors)].at(-1)?.index ?? -1;
    if (salesloft === -1 && other === -1)
        return 'unknown';
    return salesloft > other ? 'salesloft' : 'other';
}
const opening = 1;
const closing = 2;
const braces = new Uint8Array(128);
for (const mark of '{[(')
    braces[mark.charCodeAt(0)] = opening;
for (const mark of '}])')
    braces[mark.charCodeAt(0)] = closing;
function labelsByBraces(text, offset) {
    const labels = [];
    let depth = 0;
    const first = Math.max(0, offset - farthest);
    for (let at = offset - 1; at >= first && labels.length < 6; at--) {
        const brace = braces[text.charCodeAt(at)];
        if (brace === closing)
            depth++;
        else if (brace === opening) {
            if (depth > 0)
                depth--;
            else
                labels.push(labelBefore(text, at));
        }
    }
    return labels;
}
function labelBefore(text, at) {
    const before = text.slice(Math.max(0, at - 80), at);
    return before.slice(Math.max(...['\n', ',', ';', '{', '}'].map((mark) => before.lastIndexOf(mark))) + 1);
}
function labelsByIndentation(text, offset) {
    const labels = [];
    let lineStart = (0,_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, offset, farthest);
    let level = indentation(text, lineStart);
    const first = Math.max(0, offset - farthest);
    while (level > 0 && lineStart > first && labels.length < 6) {
        const end = lineStart - 1;
        lineStart = (0,_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, end, farthest);
        const line = text.slice(lineStart, Math.min(end, lineStart + 200));
        const own = indentation(text, lineStart);
        if (line.trim() === '' || own >= level)
            continue;
        level = own;
        labels.push(line);
    }
    return labels;
}
function indentation(text, lineStart) {
    let at = lineStart;
    while (at - lineStart < farthest && (text[at] === ' ' || text[at] === '\t'))
        at++;
    return at - lineStart;
}
function sectionOf(text, offset) {
    const before = text.slice(Math.max(0, offset - farthest), offset);
    const lines = before.slice(0, before.lastIndexOf('\n') + 1).split('\n');
    return [header.exec(lines.findLast((line) => header.test(line)) ?? '')?.[1] ?? ''];
}
const header = /^[ \t]*\[{1,9}([^\]]{1,80})\]{1,9}[ \t]*(?:[#;].*)?\r?$/;
function lineBefore(text, offset) {
    return text.slice((0,_region_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStartBefore */ .GR)(text, offset, 120), offset);
}
function linesAround(text, offset, count) {
    const before = text
        .slice(Math.max(0, offset - 800), offset)
        .split('\n')
        .slice(-count - 1);
    const behind = text.slice(offset, offset + 800).split('\n', count + 1);
    return before.join('\n') + behind.join('\n');
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ kindOfFile)
/* harmony export */ });
const script = /\.(?:sh|bash|zsh|ksh|fish|bats|command|ps1|psm1)$|(?:^|\/)(?:Makefile|GNUmakefile|Justfile|Dockerfile|Containerfile)(?:\.[\w-]+)?$|\.(?:mk|dockerfile)$/i;
const code = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|py|pyw|ipynb|rb|rake|erb|php|phtml|go|java|kts?|scala|sc|groovy|cs|vb|fsx?|rs|swift|m|mm|c|cc|cpp|h|hpp|dart|exs?|erl|hrl|cljs?|cljc|hs|lua|pl|pm|r|jl|cls|trigger|apex|gs|coffee|elm|nim|cr|html?)$/i;
const docs = /\.(?:md|mdx|mdc|markdown|rst|adoc|asciidoc|txt|text|org|wiki|tex|pdf|log|rdoc)$|(?:^|\/)(?:README|CHANGELOG|LICENSE|NOTICE|CONTRIBUTING)(?:\.[\w-]+)?$/i;
const types = /\.d\.[cm]?ts$|\.pyi$/i;
const test = /(?:^|\/)(?:tests?|__tests__|__mocks__|specs?|e2e|fixtures?|mocks?|testdata|test-data|cassettes|vcr_cassettes|__snapshots__|cypress)\/|[._-](?:test|tests|spec|e2e|mock|stub)\.[A-Za-z0-9]+$|(?:^|\/)(?:test_[^/]*|conftest)\.py$|_test\.(?:go|py|rb|exs?)$|_spec\.rb$|[a-z](?:Tests?|Spec|IT)\.(?:java|kt|cs|php|scala|groovy|swift)$/;
const generated = /(?:^|\/)(?:node_modules|bower_components|vendor|third_party|dist|generated|__generated__|autogen|\.next|\.nuxt|site-packages)\/|\.min\.(?:js|css)$|[._-](?:generated|gen|pb|bundle)\.[A-Za-z]+$|_pb2(?:_grpc)?\.py$|\.pb\.go$|\.(?:map|snap)$/;
const generatedHead = /@generated\b|code generated by|auto-?generated (?:by|from|file)|generated by (?:openapi|swagger|autorest|speakeasy|fern|stainless|kiota)|do not edit(?: th(?:is|e) file)? (?:manually|by hand|directly)|openapi-generator\.tech|this file was automatically generated/i;
function kindOfFile(path, text = '') {
    if (types.test(path))
        return 'types';
    if (docs.test(path))
        return 'docs';
    if (generated.test(path) || generatedHead.test(text.slice(0, 600)) || isMinified(text))
        return 'generated';
    if (test.test(path))
        return 'test';
    if (script.test(path))
        return 'script';
    if (code.test(path))
        return 'code';
    return text.startsWith('#!') ? (/^#![^\n]{0,80}sh\b/.test(text) ? 'script' : 'code') : 'settings';
}
function isMinified(text) {
    const head = text.slice(0, 20_000);
    return head.length >= 5000 && head.split('\n').length < head.length / 1000;
}


/***/ }),

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ memoryOf)
/* harmony export */ });
function memoryOf(most) {
    let young = new Map();
    let old = new Map();
    let size = 0;
    const add = (mark, kept) => {
        if (size + kept.text.length > most)
            [young, old, size] = [new Map(), young, 0];
        young.set(mark, kept);
        size += kept.text.length;
    };
    return {
        get(text) {
            const mark = markOf(text);
            const known = young.get(mark);
            if (known?.text === text)
                return known.item;
            const older = old.get(mark);
            if (older?.text !== text)
                return undefined;
            old.delete(mark);
            add(mark, older);
            return older.item;
        },
        keep: (text, item) => add(markOf(text), { text, item }),
    };
}
function markOf(text) {
    let mark = text.length;
    for (let at = 0; at < text.length; at += 8)
        mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
    return mark;
}


/***/ }),

/***/ 5625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ isGeneric),
/* harmony export */   Kb: () => (/* binding */ browserPublicPrefix),
/* harmony export */   f$: () => (/* binding */ kindOfName),
/* harmony export */   g2: () => (/* binding */ namesSalesloft)
/* harmony export */ });
/* unused harmony export nameWords */
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4099);
/* harmony import */ var _salesloft_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7331);


const nouns = new Set(`key token secret password passwd passphrase pwd pass credential credentials cred creds bearer authorization auth
  apikey apitoken apisecret accesstoken refreshtoken clientsecret appsecret authtoken bearertoken webhooksecret callbacktoken
  secretkey accesskey authkey tokensecret oauthtoken slapikey appkey usertoken pw keys tokens secrets apikeys apitokens jwt`.split(/\s+/));
const qualifiers = new Set(`prod production staging stage stg dev devel development test testing tests live sandbox qa uat local default value values literal
  old new current backup primary secondary main fallback hardcoded temp tmp raw plain plaintext encoded base b64 base64 read write ro rw
  reader writer readonly us eu emea apac ci v salesloft sales loft sl str string text const var env secure hidden demo integration
  for the in c override legacy rotated next previous prev one two a b`.split(/\s+/));
const keyQualifiers = new Set(`api access secret private auth service read write reader writer live test sandbox prod production staging dev development master admin
  account app application integration signing webhook salesloft sales loft sl user client personal developer rest v bot sync hmac my
  oauth token your default new old our encryption security connector consumer x http bearer server backend partner`.split(/\s+/));
const tokenExclusions = new Set(`csrf xsrf page next cursor continuation pagination cancel cancellation count max min num total device push design css lexer syntax
  type idempotency parser expires sync delta resume start end prev previous unexpected input output prompt completion stop pad eos`.split(/\s+/));
const foreign = new Set(`database db postgres postgresql pg mysql mariadb redis mongo mongodb smtp mail mailer imap rds sql rabbit rabbitmq amqp elastic
  elasticsearch kafka ftp sftp ssh keystore truststore ssl tls cert certificate session cookie csrf rails django devise wordpress jwt
  flask laravel sidekiq pgbouncer snowflake redshift bigquery s3 minio encryption keychain`.split(/\s+/));
const transformed = new Set('encrypted hashed hash digest checksum fingerprint masked redacted sealed ciphertext obfuscated'.split(' '));
const generic = new Set([
    ...nouns,
    ...qualifiers,
    ...keyQualifiers,
    ...`refresh callback webhook hook client id request response headers header config configuration settings options opts
  params environment shared signature data args self this process system module exports public static final let def source
  target tap destination input field form body crm engagement cadence credential tokens provider external vendor service
  base url uri host name setting settings setx set export def get fetch add my_ api_ current_ the is of with to by`.split(/\s+/),
]);
function nameWords(name) {
    return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1));
}
function kindOfName(name) {
    const all = (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(name).flatMap((word) => word.match(/^salesloft(?=.)|.+/g) ?? []);
    const last = trimQualifiers(all);
    const noun = last.at(-1);
    if (noun === undefined || !nouns.has(noun))
        return undefined;
    if (all.some((word) => transformed.has(word)))
        return undefined;
    if ((all.some((word) => foreign.has(word)) && noun !== 'jwt') || /key_?base$/i.test(name))
        return undefined;
    const before = last.at(-2);
    if ((noun === 'key' || noun === 'keys') && before !== undefined && !keyQualifiers.has(before))
        return undefined;
    if (noun.startsWith('token') && before !== undefined && tokenExclusions.has(before))
        return undefined;
    return kindOfWords(last, noun);
}
function trimQualifiers(all) {
    let end = all.length;
    while (end > 1 && (qualifiers.has(all[end - 1] ?? '') || /^\d+$/.test(all[end - 1] ?? '')))
        end--;
    return all.slice(0, end);
}
function kindOfWords(all, noun) {
    const joined = all.join('');
    if (/webhook|callback|signing|signature|hmac|hooksecret|hooktoken/.test(joined))
        return 'webhook';
    if (noun.endsWith('secret') && /(?:client|app|application|oauth|consumer)secret$/.test(joined))
        return 'client-secret';
    if (/(?:access|refresh|oauth)tokens?$/.test(joined))
        return 'oauth-token';
    return noun === 'bearer' || noun === 'authorization' || joined.endsWith('bearerauth')
        ? 'bearer'
        : 'credential';
}
function namesSalesloft(name) {
    return _salesloft_word_js__WEBPACK_IMPORTED_MODULE_1__/* .salesloftWord */ .Y.test(name);
}
function isGeneric(name) {
    return nameWords(name).every((word) => generic.has(word) || /^\d+$/.test(word) || word.length === 1);
}
const browserPublicPrefix = /(?<![A-Za-z0-9])(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|GATSBY|VUE_APP|NUXT_PUBLIC|NUXT_ENV|PUBLIC|NG_APP|STORYBOOK|SNOWPACK_PUBLIC|PLASMO_PUBLIC|WXT|RENDERER_VITE|BLITZ_PUBLIC|UMI_APP|TARO_APP|RSBUILD_PUBLIC|RAZZLE|PREACT_APP|POI_APP|ELM_APP|PARCEL_PUBLIC|BUN_PUBLIC)_/;


/***/ }),

/***/ 2616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ mostWithMargins),
/* harmony export */   T5: () => (/* binding */ passagesOf),
/* harmony export */   gT: () => (/* binding */ withMargins)
/* harmony export */ });
const shortest = 1500;
const longest = 4500;
function* passagesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = endOfPassage(text, start);
        yield { start, end };
        start = end;
    }
}
function endOfPassage(text, start) {
    for (let at = text.indexOf('\n', start + shortest); at !== -1;) {
        const next = text.indexOf('\n', at + 1);
        if (at - start >= longest || next === -1 || endsHere(text, at + 1, next))
            return at + 1;
        at = next;
    }
    return text.length;
}
function endsHere(text, lineStart, lineEnd) {
    const length = lineEnd - lineStart;
    const middle = text.charCodeAt(lineStart + (length >> 1));
    const last = text.charCodeAt(lineEnd - 1);
    return Math.imul((length << 16) ^ (middle << 8) ^ last, 0x9e3779b1) >>> 28 === 0;
}
const mostWithMargins = 8192;
function withMargins(text, { start, end }, margin) {
    let to = text.indexOf('\n', end + margin.behind);
    let at = end - 1;
    for (let line = 0; line < margin.linesBehind && at !== -1; line++)
        at = text.indexOf('\n', at + 1);
    if (at === -1 || to === -1 || start < margin.before)
        return undefined;
    to = Math.max(at, to) + 1;
    return to < text.length ? text.slice(start - margin.before, to) : undefined;
}


/***/ }),

/***/ 4099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QH: () => (/* binding */ isMonotonous),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export isWordy */
/* harmony import */ var _distinct_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4025);

const lexicon = new Set(`a an the my your our their this that it its is are of in on at to for from with by as or and not no do get set be me i you we
  api apis key keys token tokens secret secrets password passwords passwd pass pwd passphrase credential credentials cred creds
  access refresh client clients app application apps id ids identifier bearer auth authorization authentication authenticate oauth
  webhook webhooks callback hook signing signature sign hmac shared verify verification sha hash
  salesloft sales loft sl goes go here put insert enter add paste replace change changeme update fill use using used
  value values val some any random string text word test tests testing tester fake mock mocked stub dummy sample samples example
  examples placeholder foo bar baz qux quux abc abcd xyz todo fixme tbd none null nil undefined void empty blank default unset
  invalid valid wrong bad good expired revoked old new real actual fictional fictitious prod production dev develop development
  stage staging local localhost live demo sandbox qa uat redacted removed hidden masked masking censored filtered scrubbed
  super very top awesome cool great secure insecure unsafe safe strong weak long short user username users admin root config
  configuration setting settings env environment variable var name named accounts account com io net org required optional missing
  needed generated generate personal integration service services read write reader writer data db database one two three first
  second third next last same other another own own1 hello world lorem ipsum something somewhere nothing thing things stuff
  only when must should will can please copy copied know keep private public internal external server http https www html json yaml
  type string1 vault store stored storage file path header headers field prefix suffix format form encoded encrypted plain raw
  supersecret topsecret mysecret mykey mytoken apikey apitoken accesstoken refreshtoken clientsecret clientid authtoken letmein
  qwerty welcome monkey dragon master iloveyou hunter sekret sekrit s3cr3t p4ssw0rd passw0rd notreal notasecret nosecret ci github
  actions repo repository project team company org organization customer tenant workspace v1 v2 ak sk pk live_ test_ me tap bot`
    .split(/\s+/)
    .filter(Boolean));
const spoken = /your|example|change_?-?me|replace|placeholder|(?:goes|put|insert|enter|paste)[\W_]*(?:here|your|the)|[\W_]here$|dummy|redacted|removed|masked|sample|fixme|t[o0]d[o0][\W_]|not[\W_]?(?:a[\W_]?)?real|fake|invalid|<[^<>]*>|\*{3}|x{4}|^x{3}|[\W_]x{3}|\.{3}|\u2026|\u2022{2}|_{5}|-{5}/i;
const reference = /\$\{|\{\{|\}\}|<%|%>|\$\(|#\{|%\{|@\{|\$\[|^\$[A-Za-z_{]|^%[A-Za-z_]\w*%$|^\{[^{}]*\}$|^\[.*\]$|^\(\(.*\)\)$|^__\w+__$|^@@\w+@@$|^@Microsoft\.KeyVault|^(?:op|vault|ssm|secretsmanager|sm|gcp-?sm|awssm|aws-?sm|keyvault|akv|kms|env|file|ref|gsm|doppler|infisical|bw|lpass|pass|akeyless|secret|keyring|chamber|berglas|sops|https?|ssh|git|s3|gs|postgres(?:ql)?|mysql|redis|amqps?|mongodb(?:\+srv)?):\/?\/?|^arn:|^projects\/[^/]+\/secrets\/|^ref\+|^[a-z][a-z0-9+.-]{1,20}:\/\/|^encrypted:|^ENC\[|^ENC\(|^\{cipher\}|^\$ANSIBLE_VAULT|^!(?:Ref|Sub|GetAtt|vault|secret|env_var|ENV)|process\.env|import\.meta|os\.environ|getenv|\bENV\b|secrets?\.[A-Z_]|(?:[Cc]onfig|settings|options|props|params|credentials)[.[(]/;
const nothing = new Set([
    'true',
    'false',
    'yes',
    'null',
    'none',
    'nil',
    'undefined',
    'nan',
    'disabled',
    'enabled',
]);
function isPlaceholder(value) {
    const text = value.trim();
    if (text.length < 6 || nothing.has(text.toLowerCase()))
        return true;
    if (/\s/.test(text))
        return true;
    if (reference.test(text) ||
        spoken.test(text) ||
        /\w\($|\?\.[A-Za-z]|^M(?:IIBIjANBgkq|IGfMA0GCSq|FkwEwYHKo)/.test(text))
        return true;
    if (isLabel(text))
        return true;
    if (isPlace(text))
        return true;
    return isMonotonous(text) || isWordy(text);
}
function isPlace(text) {
    return ((/^(?:\.{0,2}|~|[A-Za-z]:)[/\\][\w./\\@-]*$/.test(text) &&
        /[/\\.].*[/\\.]/.test(text) &&
        !isLongRun(text)) ||
        /^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(text) ||
        /^(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|local|internal|app|co)(?::\d+)?(?:\/\S*)?$/i.test(text) ||
        /^[\d.,:/+-]+$/.test(text) ||
        /^\d{4}-\d\d-\d\dT/.test(text));
}
function isLongRun(text) {
    return /[A-Za-z0-9+]{24}/.test(text);
}
function isMonotonous(text) {
    const body = text.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (body.length === 0)
        return true;
    if (!(0,_distinct_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDistinct */ .l)(body, body.length >= 16 ? 5 : 3))
        return true;
    return isPeriodic(body) || isSequential(body);
}
function isPeriodic(body) {
    for (let period = 1; period <= Math.min(20, body.length / 2); period++)
        if (repeats(body, period))
            return period <= 16 || body.length >= period * 3;
    return false;
}
function repeats(body, period) {
    for (let at = period; at < body.length; at++)
        if (body.charCodeAt(at) !== body.charCodeAt(at - period))
            return false;
    return true;
}
const runs = '01234567890123456789 abcdefghijklmnopqrstuvwxyz 9876543210 zyxwvutsrqponmlkjihgfedcba qwertyuiop asdfghjkl zxcvbnm';
function isSequential(body) {
    const letters = body.replace(/[^a-z]/g, '');
    const digits = body.replace(/[^0-9]/g, '');
    const chunks = body.match(/[a-z]+|[0-9]+/g) ?? [];
    const every = chunks.length <= 4 && chunks.every((chunk) => runs.includes(chunk));
    return (every || ((letters.length < 3 || runs.includes(letters)) && (digits.length < 3 || runs.includes(digits))));
}
function isWordy(text) {
    const chunks = words(text);
    const letters = chunks.filter((chunk) => /^[a-z]/.test(chunk));
    const digits = chunks.filter((chunk) => /^[0-9]/.test(chunk));
    if (letters.length === 0)
        return false;
    const trivial = digits.length <= 3 && digits.every((run) => run.length <= 4 || runs.includes(run) || isMonotonous(run));
    if (!trivial || letters.filter((word) => word.length === 1).length > 3)
        return false;
    if (letters.every((word) => isKnown(word)))
        return true;
    if (!/^[\w\-./:]+$/.test(text))
        return false;
    const short = letters.filter((word) => word.length <= 2).length;
    return (digits.join('').length <= (text.includes('/') ? 4 : 1) &&
        short <= letters.length * 0.4 &&
        letters.every((word) => isSpeakable(word)));
}
function isLabel(text) {
    if (!/sales[-_.]?loft/i.test(text) || !/^[\w\-./:]+$/.test(text))
        return false;
    const chunks = words(text);
    const digits = chunks.filter((chunk) => /^[0-9]/.test(chunk)).join('').length;
    return (digits <= 4 && chunks.length <= 10 && chunks.every((chunk) => chunk.length <= 4 || isSpeakable(chunk)));
}
function words(text) {
    return (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []).map((word) => word.toLowerCase());
}
function isKnown(word) {
    if (word.length <= 1 || lexicon.has(word) || (word.length >= 3 && runs.includes(word)))
        return true;
    if (word.length > 60)
        return false;
    const reachable = [true];
    for (let end = 1; end <= word.length; end++) {
        for (let start = Math.max(0, end - 16); start < end && !reachable[end]; start++) {
            if (reachable[start] && end - start >= 2 && lexicon.has(word.slice(start, end)))
                reachable[end] = true;
        }
    }
    return reachable[word.length] ?? false;
}
function isSpeakable(word) {
    if (word.length <= 2)
        return true;
    if (word.length > 24)
        return false;
    const vowels = word.replace(/[^aeiouy]/g, '').length / word.length;
    return vowels >= 0.15 && vowels <= 0.8 && !/[^aeiouy]{5}/.test(word);
}


/***/ }),

/***/ 3371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ variablesIn),
/* harmony export */   L: () => (/* binding */ shownBy)
/* harmony export */ });
const printing = /^(?:echo|printf|Write-(?:Host|Output|Verbose|Information|Warning|Error)|print|say)\b/i;
const dumping = /^(?:env|printenv|export(?: -p)?|set|declare -[px]|Get-ChildItem env:|gci env:|dir env:|ls env:)\s*$/i;
const printingOne = /^(?:printenv\s+\w|declare -p\s+\w|(?:node|bun|deno)\s.{0,40}console\.log\(process\.env|python3?\s.{0,60}print\(os\.environ|ruby\s.{0,40}(?:puts|p) ENV)/;
const tracing = /^(?:set\s+-(?:[a-wyz]*x[a-z]*)\b|set\s+-o\s+xtrace\b|Set-PSDebug\s+-Trace)/i;
const verbose = /^curl(?=[\s\S]{0,2000}\s(?:-[a-zA-Z]{0,8}v|--verbose\b|--trace(?:-ascii)?\b))/;
const seenBehind = {
    printed: /^\s*\|\s*(?:base64|rev|xxd|od|hexdump|fold|tee|cat)\b/,
    dumped: /^\s*\|\s*(?:base64|sort|grep(?!\s+-\w*[qc])|less|more|head|tail|tee|cat)\b/,
};
const hidden = /^\s*(?:\|(?!\|)|[1&]?>>?(?!>|\s*(?:&2|\/dev\/std|\/dev\/tty|["']?\$\{?GITHUB_STEP_SUMMARY)))/;
const commandSeparator = /\r?\n|;|&&|\|\||\bthen\b|\bdo\b|\belse\b|\{ | \}|\(|\)/g;
function* shownBy(script) {
    for (const command of commandsOf(script)) {
        const shown = showing(command);
        if (shown !== undefined)
            yield shown;
    }
}
function showing({ text, start, after }) {
    const at = { start, end: start + text.length };
    if (tracing.test(text))
        return { how: 'traced', ...at, words: '' };
    const isHidden = hidden.test(after);
    if (dumping.test(text))
        return isHidden && !seenBehind.dumped.test(after) ? undefined : { how: 'dumped', ...at, words: '' };
    if (isHidden && !seenBehind.printed.test(after))
        return undefined;
    if (verbose.test(text))
        return { how: 'verbose', ...at, words: text };
    if (printingOne.test(text))
        return { how: 'printed', ...at, words: text };
    if (!printing.test(text) || /::add-mask::/.test(text))
        return undefined;
    return { how: 'printed', ...at, words: text };
}
function* commandsOf(script) {
    let offset = 0;
    for (const line of joinedLines(script)) {
        yield* commandsInLine(line, offset);
        offset += line.length + 1;
    }
}
function* joinedLines(script) {
    let line = '';
    for (const part of script.split('\n')) {
        line += part;
        if (/\\\r?$/.test(part) && line.length < 8192)
            line += '\n';
        else {
            yield line;
            line = '';
        }
    }
    if (line !== '')
        yield line;
}
const longestLine = 8192;
function* commandsInLine(whole, offset) {
    const line = whole.slice(0, longestLine);
    const bare = withoutQuoted(line);
    let from = 0;
    for (const end of [...separatorsIn(bare), bare.length]) {
        if (end < from)
            continue;
        const piece = bare.slice(from, end);
        const lead = /^[\s@;&|(){}-]*(?:(?:then|do|else|if|while|sudo|RUN|time|!)\s+)*/.exec(piece)?.[0].length ?? 0;
        const captured = /\$\(?$|`$/.test(bare.slice(0, from + lead));
        const stop = outputEnd(piece, lead);
        const text = line.slice(from + lead, from + stop);
        if (!captured && text !== '' && !text.startsWith('#'))
            yield { text: text.trimEnd(), start: offset + from + lead, after: line.slice(from + stop, end) };
        from = end + 1;
    }
}
function separatorsIn(bare) {
    return [...bare.matchAll(commandSeparator)].map(({ index, 0: mark }) => index + mark.length - 1);
}
function outputEnd(piece, from) {
    const match = /(?:\s#|\d?>|\|)/.exec(piece.slice(from));
    return match === null ? piece.length : from + match.index;
}
function withoutQuoted(line) {
    return line.replace(/"(?:[^"\\]|\\[\s\S])*"?|'[^']*'?|\$\{[^}$]{0,200}\}{1,2}/g, (quoted) => '.'.repeat(quoted.length));
}
const variable = /\$(?:\{([A-Za-z_]\w{0,80})(:?[-=?][^}$]{0,200})?\}|env:([A-Za-z_]\w{0,80})|([A-Za-z_]\w{0,80})|\(([A-Z]\w{0,80})\))/g;
function* variablesIn(words) {
    for (const match of words.matchAll(variable)) {
        if (inSingleQuotes(words, match.index) || words[match.index - 1] === '\\')
            continue;
        const name = match[1] ?? match[3] ?? match[4] ?? match[5] ?? '';
        yield { name, start: match.index, end: match.index + match[0].length };
    }
    const named = /^(?:printenv|declare -p)\s+([A-Za-z_]\w*)|process\.env\.([A-Za-z_]\w*)|environ(?:\.get\(|\[)["']([A-Za-z_]\w*)/.exec(words);
    const name = named?.[1] ?? named?.[2] ?? named?.[3];
    if (named !== null && name !== undefined) {
        const start = named.index + named[0].indexOf(name);
        yield { name, start, end: start + name.length };
    }
}
function inSingleQuotes(words, at) {
    let open = '';
    for (const mark of words.slice(0, at)) {
        if (mark !== '"' && mark !== "'")
            continue;
        if (open === '')
            open = mark;
        else if (open === mark)
            open = '';
    }
    return open === "'";
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   ad: () => (/* binding */ identityScopes),
/* harmony export */   oh: () => (/* binding */ documentedScopes),
/* harmony export */   rB: () => (/* binding */ knownScopes),
/* harmony export */   vJ: () => (/* binding */ privilegedScopes)
/* harmony export */ });
/* unused harmony exports frontendScopes, mcpScopes, generalScopes */
const general = {
    accounts: ['read', 'write', 'delete'],
    activities: ['read', 'write'],
    audit_reports: ['read', 'write'],
    cadences: ['read', 'write', 'delete'],
    calls: ['read', 'write'],
    conversations: ['read', 'write'],
    crm: ['read'],
    dialer_recordings: ['read'],
    emails: ['read', 'write'],
    external_id: ['read', 'write', 'delete'],
    external_id_configuration: ['read', 'write', 'delete'],
    groups: ['write'],
    meetings: ['read', 'write'],
    notes: ['read', 'write', 'delete'],
    notifications: ['write'],
    opportunities: ['read', 'write', 'delete'],
    people: ['read', 'write', 'delete'],
    signal_registrations: ['read', 'delete'],
    signals: ['write'],
    tasks: ['read', 'write', 'delete'],
    team: ['read', 'write', 'delete'],
    workflow: ['read', 'write', 'delete'],
};
const privilegedScopes = [
    'email_contents:read',
    'crm_id_person:write',
    'crm_id_account:write',
    'data_control:read',
    'data_control:write',
    'external_emails:write',
];
const frontendScopes = ['person:read', 'account:read'];
const identityScopes = ['openid', 'system:all', 'external_emails:create'];
const mcpScopes = [
    'accounts:read',
    'conversations:read',
    'opportunities:read',
    'people:read',
    'team:read',
    'claudeai',
];
const seen = ['signal_registrations:write'];
const generalScopes = Object.entries(general).flatMap(([resource, actions]) => actions.map((action) => `${resource}:${action}`));
const documentedScopes = [...generalScopes, ...privilegedScopes, ...frontendScopes];
const knownScopes = new Set([
    ...documentedScopes,
    ...identityScopes,
    ...mcpScopes,
    ...seen,
]);
const resources = new Set([...knownScopes].flatMap((scope) => (scope.includes(':') ? [scope.slice(0, scope.indexOf(':'))] : [])));


/***/ }),

/***/ 4479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ endpointNames),
/* harmony export */   E: () => (/* binding */ needOf)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3116);

const resourceOf = {
    me: '',
    people: 'people',
    person_upserts: 'people',
    person_stages: 'people',
    successes: 'people',
    accounts: 'accounts',
    account_upserts: 'accounts',
    account_stages: 'accounts',
    account_tiers: 'accounts',
    account_types: 'accounts',
    cadences: 'cadences',
    cadence_memberships: 'cadences',
    cadence_bulk_memberships: 'cadences',
    cadence_stats: 'cadences',
    cadence_exports: 'cadences',
    cadence_imports: 'cadences',
    steps: 'cadences',
    actions: 'cadences',
    'action_details/call_instructions': 'calls',
    activities: 'activities',
    activity_histories: 'activities',
    'activities/calls': 'calls',
    'activities/emails': 'emails',
    call_data_records: 'calls',
    call_dispositions: 'calls',
    call_sentiments: 'calls',
    notes: 'notes',
    tasks: 'tasks',
    team: 'team',
    users: 'team',
    opportunities: 'opportunities',
    opportunity_people: 'opportunities',
    opportunity_stages: 'opportunities',
    conversations: 'conversations',
    meetings: 'meetings',
    crm_activities: 'crm',
    crm_activity_fields: 'crm',
    crm_users: 'crm',
    external_emails: 'external_emails',
};
const unknown = `groups custom_fields custom_roles tags imports email_templates email_template_attachments team_templates
  team_template_attachments webhook_subscriptions bulk_jobs saved_list_views searches calendar phone_numbers
  phone_number_assignments mime_email_payloads pending_emails live_website_tracking_parameters integrations
  data_control meetings_settings transcriptions external_ids external_id_configurations audit_reports`.split(/\s+/);
const endpointNames = new Set([
    ...Object.keys(resourceOf).map((path) => path.split('/', 1)[0] ?? ''),
    ...unknown,
]);
const dependingOnFields = {
    'emails:read': ['email_contents:read'],
    'people:write': ['crm_id_person:write', 'external_id:write'],
    'accounts:write': ['crm_id_account:write', 'external_id:write'],
    'calls:read': ['dialer_recordings:read'],
    'activities:read': ['calls:read', 'emails:read'],
    'activities:write': ['calls:write', 'emails:write', 'tasks:write'],
};
function needOf(path, action) {
    const [first = ''] = path.split('/', 1);
    const resource = resourceOf[path] ?? resourceOf[first];
    if (resource === undefined)
        return undefined;
    const scope = `${resource}:${action}`;
    if (resource === '' || !_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScopes */ .rB.has(scope))
        return { scopes: [], perhaps: [] };
    return { scopes: [scope], perhaps: dependingOnFields[scope] ?? [] };
}


/***/ }),

/***/ 9762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isScopeWord),
/* harmony export */   g: () => (/* binding */ kindOfScope)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3116);

const privileged = new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .privilegedScopes */ .vJ);
const identity = new Set(_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .identityScopes */ .ad);
const openId = new Set(['openid', 'profile', 'email', 'address', 'phone', 'offline_access', 'claudeai']);
const broadWords = new Set('admin administrator all any everything full full_access root superuser super_admin owner read write delete read_write readwrite read-write system:all'.split(' '));
const broadActions = new Set(['all', 'any', 'full', 'admin', 'manage', 'readwrite', 'read_write', 'rw']);
function kindOfScope(scope) {
    if (scope.includes('*'))
        return 'wildcard';
    if (privileged.has(scope))
        return 'privileged';
    if (broadWords.has(scope.toLowerCase()))
        return 'broad';
    if (openId.has(scope))
        return 'neutral';
    const action = scope.slice(scope.search(/[:.]/) + 1);
    if (!_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScopes */ .rB.has(scope))
        return broadActions.has(action) ? 'broad' : 'unknown';
    if (identity.has(scope))
        return 'write';
    return action === 'delete' ? 'delete' : action === 'write' ? 'write' : 'read';
}
function isScopeWord(word) {
    return openId.has(word) || broadWords.has(word.toLowerCase()) || word === '*';
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
const cLike = {
    reader: 'braces',
    lineComments: ['//'],
    blockComments: [['/*', '*/']],
    quotes: ['"', "'"],
    newlines: false,
    implicit: false,
    byName: true,
};
const indented = {
    reader: 'indentation',
    lineComments: ['#'],
    blockComments: [],
    quotes: ['"', "'"],
    newlines: true,
    implicit: true,
    byName: true,
};
const javascript = {
    ...cLike,
    id: 'javascript',
    reader: 'parser',
    quotes: ['"', "'", '`'],
    newlines: true,
    byName: false,
};
const python = {
    ...indented,
    id: 'python',
    quotes: ['"""', "'''", '"', "'"],
    implicit: false,
    byName: false,
};
const ruby = { ...indented, id: 'ruby', blockComments: [['\n=begin', '\n=end']] };
const elixir = { ...indented, id: 'elixir', quotes: ['"""', '"', "'"] };
const php = { ...cLike, id: 'php', lineComments: ['//', '#'] };
const go = { ...cLike, id: 'go', quotes: ['"', "'", '`'], newlines: true };
const java = { ...cLike, id: 'java', quotes: ['"""', '"', "'"] };
const kotlin = { ...java, id: 'kotlin', newlines: true };
const csharp = { ...java, id: 'csharp' };
const rust = { ...cLike, id: 'rust', quotes: ['"'], implicit: true };
const scala = { ...kotlin, id: 'scala', implicit: true };
const other = { ...kotlin, id: 'other' };
const byExtension = {
    ...among('js jsx mjs cjs ts tsx mts cts vue svelte astro', javascript),
    ...among('py pyw', python),
    ...among('rb rake ru', ruby),
    ...among('ex exs', elixir),
    ...among('php phtml', php),
    ...among('go', go),
    ...among('java groovy', java),
    ...among('kt kts', kotlin),
    ...among('cs', csharp),
    ...among('rs', rust),
    ...among('scala', scala),
    ...among('swift dart', other),
};
function among(extensions, language) {
    return Object.fromEntries(extensions.split(' ').map((extension) => [extension, language]));
}
const noSource = /(?:^|\/)(?:__tests__|__mocks__|tests?|specs?|e2e|cypress|fixtures?|mocks?|testdata|node_modules)\/|[._-](?:test|spec|e2e|mock|stories)s?\.[a-z]+$|(?:^|\/)(?:test_|conftest)[^/]*\.py$|Tests?\.(?:java|kt|cs|php|scala|swift)$|\.blade\.php$|\.d\.[cm]?ts$|\.min\.[cm]?js$/;
function languageOf(path) {
    if (noSource.test(path))
        return undefined;
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return Object.hasOwn(byExtension, extension) ? byExtension[extension] : undefined;
}


/***/ }),

/***/ 4115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ givesAllSecrets),
/* harmony export */   Db: () => (/* binding */ secretUses),
/* harmony export */   XC: () => (/* binding */ isPublicName),
/* harmony export */   eO: () => (/* binding */ isSalesloftSecret),
/* harmony export */   kW: () => (/* binding */ namedSecret),
/* harmony export */   xs: () => (/* binding */ givesAnySecret)
/* harmony export */ });
/* harmony import */ var _scan_salesloft_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7331);

const reference = /\b(secrets|inputs)\s{0,5}(?:\.\s{0,5}([A-Za-z_][\w-]{0,100})|\[\s{0,5}['"]([\w-]{1,100})['"])/g;
const expression = /\$\{\{((?:[^}$]|\}(?!\})|\$(?!\{\{)){0,2000})\}\}/g;
const allSecrets = /\btojson\s{0,5}\(\s{0,5}secrets\s{0,5}\)/i;
const publicName = /(?:^|[_-])(?:id|ids|url|uri|host|hostname|domain|endpoint|email|user|username|team|region|scope|scopes|env|environment|enabled|version|name|channel|cadence|timeout|page|limit)$/i;
const credentialName = /key|token|secret|passw|pwd|cred|bearer|auth|jwt/i;
function isSalesloftSecret(name) {
    return _scan_salesloft_word_js__WEBPACK_IMPORTED_MODULE_0__/* .salesloftWord */ .Y.test(name) && !isPublicName(name);
}
function isPublicName(name) {
    return publicName.test(name);
}
function* secretUses(text) {
    for (const match of text.matchAll(expression)) {
        const name = secretIn(match[1] ?? '');
        if (name !== undefined)
            yield { name, start: match.index, end: match.index + match[0].length };
    }
}
function secretIn(inside) {
    if (/[!=]=|(?:^|[^!])!(?!=)/.test(inside) && !inside.includes('||'))
        return undefined;
    for (const [, context, dotted, quoted] of inside.matchAll(reference)) {
        const name = dotted ?? quoted ?? '';
        if (isSalesloftSecret(name) && (context === 'secrets' || credentialName.test(name)))
            return name;
    }
    return undefined;
}
function givesAnySecret(text) {
    return [...text.matchAll(expression)].some(([, inside = '']) => /\bsecrets\s{0,5}[.[]/.test(inside));
}
function givesAllSecrets(text) {
    return allSecrets.test(text);
}
function namedSecret(text) {
    for (const match of text.matchAll(reference)) {
        const name = match[2] ?? match[3] ?? '';
        if (match[1] === 'secrets' && isSalesloftSecret(name))
            return { name, start: match.index, end: match.index + match[0].length };
    }
    return undefined;
}


/***/ })

};
