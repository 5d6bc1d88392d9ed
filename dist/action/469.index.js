export const id = 469;
export const ids = [469];
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

/***/ 469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* reexport */ rules/* rules */.aO),
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
var region = __webpack_require__(3833);
// EXTERNAL MODULE: ./lib/scan/value-text.js
var value_text = __webpack_require__(1746);
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
            const quoted = (0,value_text/* quotedAt */.oL)(text, at);
            if (quoted !== undefined)
                return quoted;
            const bare = (0,value_text/* bareAt */.eQ)(text, { nameStart: start + match.index, at, operators: ':' });
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
    const level = /^[ \t]*/.exec(text.slice((0,region/* lineStartBefore */.GR)(text, nameStart, 200), nameStart))?.[0].length ?? 0;
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
    let at = nameEnd + (0,value_text/* sticky */.qf)(text[nameStart - 1] === '{' ? closersInBraces : closers, text, nameEnd);
    let operators = '';
    for (let step = 0; step < 12; step++) {
        const quoted = (0,value_text/* quotedAt */.oL)(text, at);
        if (quoted !== undefined)
            return operators !== '' || /[ \t]/.test(text[at] ?? '') ? quoted : undefined;
        const type = operators === ':' ? (0,value_text/* sticky */.qf)(typeName, text, at) : 0;
        const symbol = type > 0 ? '' : text.slice(at, at + (0,value_text/* sticky */.qf)(operator, text, at));
        const skipped = type ||
            symbol.length ||
            (0,value_text/* sticky */.qf)(filler, text, at) ||
            (operators === '' ? 0 : (0,value_text/* sticky */.qf)(wrapperCall, text, at)) ||
            (endsOpen.test(operators) ? (0,value_text/* sticky */.qf)(lineBreak, text, at) : 0);
        if (skipped === 0)
            return operators === '' ? (0,value_text/* spacedAt */.sy)(text, nameStart, at) : undefined;
        if (symbol.trim() === ',' && operators.includes('='))
            return undefined;
        operators += symbol.trim();
        const brokeLine = text.slice(at, at + skipped).includes('\n');
        at += skipped;
        const mayBeBare = symbol !== '' || brokeLine || /^[ \t]*(?:&|!!|<!)/.test(text.slice(at - skipped, at));
        if (operators === '' || !mayBeBare)
            continue;
        const goesOn = (0,value_text/* sticky */.qf)(filler, text, at) > 0 || (operators === ':' && (0,value_text/* sticky */.qf)(typeName, text, at) > 0);
        const bare = goesOn ? undefined : (0,value_text/* bareAt */.eQ)(text, { nameStart, at, operators });
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
    const length = (0,value_text/* sticky */.qf)(condition, text, nameEnd);
    return length === 0 ? undefined : (0,value_text/* quotedAt */.oL)(text, nameEnd + length);
}
function otherBranch(text, end) {
    const length = (0,value_text/* sticky */.qf)(between, text, end);
    return length === 0 ? undefined : (0,value_text/* quotedAt */.oL)(text, end + length);
}

// EXTERNAL MODULE: ./lib/scan/rows.js
var rows = __webpack_require__(52);
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
    yield* (0,rows/* rowAssignments */.N)(text);
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
            return read > deepestNesting * Math.max(value_text/* longestValue */.Q_, start - from);
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
var findings = __webpack_require__(4848);
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

// EXTERNAL MODULE: ./lib/scan/far-seen.js
var far_seen = __webpack_require__(5574);
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
        if ((0,far_seen/* isSeenFromAfar */.q)(text.text))
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
    if ((0,far_seen/* isSeenFromAfar */.q)(all.slice(Math.max(0, near.later.from), near.later.to)))
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
        const regionOf = (0,region/* regionsOf */.NV)(text.text, origin);
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
    return { text, origin: region/* documentStart */.Qf, byPathAlone: false, again: false };
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

// EXTERNAL MODULE: ./lib/rules/index.js + 48 modules
var rules = __webpack_require__(2123);
// EXTERNAL MODULE: ./lib/rules/level.js
var level = __webpack_require__(1745);
;// CONCATENATED MODULE: ./lib/rules/loaded.js





function rulesOf({ text, repository, levels, custom }) {
    const [textIds, repositoryIds] = [text, repository].map((heads) => new Set(heads.map(({ id }) => id)));
    const all = [...rules/* textRules */.fD, ...custom.map(customRule)];
    return {
        text: all.filter(({ id }) => textIds?.has(id)).map((rule) => (0,level/* leveled */.C)(rule, levels)),
        repository: rules/* repositoryRules */.G
            .filter(({ id }) => repositoryIds?.has(id))
            .map((rule) => (0,level/* leveled */.C)(rule, levels)),
    };
}
function scannerOf(enabled, options) {
    return createScanner({ ...options, rules: rulesOf(enabled) });
}


/***/ })

};
