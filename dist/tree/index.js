import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ lotReader)
});

;// CONCATENATED MODULE: ./lib/config/policy.js
const policyPath = '.github/salesloft-guard.yml';
const foreignMarkers = (/* unused pure expression or super */ null && ([
    'gitleaks:allow',
    'betterleaks:allow',
    'trufflehog:ignore',
    'pragma: allowlist secret',
    'secretlint-disable-line',
]));
const defaultPolicy = {
    failOn: 'error',
    include: [],
    exclude: [],
    rules: {},
    environments: {},
    rotation: { maxAgeDays: 90, dueSoonDays: 14, keys: {} },
    webhooks: { handlers: [], verifiers: [] },
    suppressions: [],
    inline: [],
    customRules: [],
};

;// CONCATENATED MODULE: ./lib/workflows/paths.js
function isWorkflow(path) {
    if ((path.charCodeAt(path.length - 1) | 0x20) !== 0x6c)
        return false;
    return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path);
}
function isAction(path) {
    return /(?:^|\/)action\.ya?ml$/i.test(path);
}

;// CONCATENATED MODULE: ./lib/environments/selected.js

const settingsOfOne = /(?:^|[/._-])(?:dev|development|local|stage|staging|stg|uat|qa|prod|prd|production|live)\.(?:env|ya?ml|toml|ini|properties|tfvars|ts)$|(?:^|\/)appsettings\.\w{1,20}\.json$/i;
function servesEnvironments(path) {
    return settingsOfOne.test(path) || isWorkflow(path);
}

;// CONCATENATED MODULE: ./lib/scan/dotenv.js
const otherwise = /\.(?:[cm]?[jt]sx?|py|rb|php|go|rs|java|kt|cs|md|mdx|html?|json|ya?ml|toml|xml|sh|bash|zsh|fish|ps1|txt|rst|lock|vue|svelte|css|scss|sql|png|svg|gpg|age|enc|asc|j2|tt|erb|nix|zip|gz)$/i;
const exampleWord = /(?:^|[.\-_/])(?:example|examples|sample|samples|template|tpl|tmpl|dist|default|defaults|schema|skeleton|stub|demo|exemple)(?=$|[.\-_/])/i;
function isDotenvFamily(path) {
    if (!/env/i.test(path))
        return false;
    const name = baseName(path);
    if (!/env/i.test(name) || otherwise.test(name))
        return false;
    return (/^\.env(?:$|[.\-_])/i.test(name) ||
        /^[\w.-]+\.env$/i.test(name) ||
        /^env[.\-_](?:example|sample|template|dist|local|prod|production|dev|development|staging|test)\b/i.test(name) ||
        name === '.envrc' ||
        name === '.flaskenv');
}
function isExampleName(path) {
    return exampleWord.test(baseName(path));
}
function isCommittedByDesign(path) {
    return /^(?:\.envrc|\.flaskenv|\.env\.vault)$/i.test(baseName(path));
}
function isKeysFile(path) {
    return /^\.env\.keys$/i.test(baseName(path));
}
const line = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){0,8192})"|'([^']{0,8192})'|`([^`]{0,8192})`|([^\r\n]*))/gm;
function variablesIn(text) {
    return Array.from(text.matchAll(line), (match) => ({
        name: match[1] ?? '',
        value: (match[2] ?? match[3] ?? match[4] ?? (match[5] ?? '').replace(/(?:^|[ \t])#.*$/s, '')).trim(),
        start: match.index,
    }));
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/rules/dotenv-not-ignored.js

const toIgnore = ['.env', '.env.local', '.env.development.local', '.env.production.local'];
const manifest = /^(?:package\.json|pyproject\.toml|requirements[\w.-]*\.txt|Pipfile|setup\.(?:py|cfg)|Gemfile|composer\.json|go\.mod|Cargo\.toml|mix\.exs|pubspec\.yaml)$/;
const dotenvLibrary = /["'\s/:](?:dotenv|dotenvx|@dotenvx\/dotenvx|dotenv-[\w-]+|python-dotenv|django-environ|environs|python-decouple|phpdotenv|symfony\/dotenv|godotenv|dotenvy|flutter_dotenv|dotenv_parser)\b/;
const partsOfNames = ['dotenv', 'environ', 'decouple'];
const usesLibrary = (text) => partsOfNames.some((part) => text.includes(part)) && dotenvLibrary.test(text);
const dotenvNotIgnored = {
    kind: 'repository',
    id: 'dotenv-not-ignored',
    severity: 'warning',
    title: '.env files are not ignored by git',
    why: 'The next `git add .` commits whatever stands in a .env file, and with it the credentials.',
    fix: 'Add these lines to .gitignore: `.env`, `.env.local`, `.env.*.local` (and `!.env.example` after them where a wider pattern hides it).',
    references: ['https://git-scm.com/docs/gitignore', 'https://12factor.net/config'],
    examples: [
        { path: 'package.json', text: '{}', hits: 1, note: 'no .gitignore' },
        { path: '.gitignore', text: '.env\n', hits: 1, note: '.env.local is left' },
        { path: '.gitignore', text: '.env*\n!.env\n', hits: 1, note: 'a negation brings it back' },
        {
            path: '.gitignore',
            text: '/.env*\n',
            hits: 1,
            note: 'the package below uses dotenv too',
            others: { 'packages/api/package.json': '{"dependencies": {"dotenv": "16"}}' },
        },
        { path: '.gitignore', text: '.env\n.env.local\n.env.*.local\n', hits: 0 },
        { path: '.gitignore', text: '.env*\n!.env.example\n', hits: 0 },
        {
            path: '.gitignore',
            text: '/.env*\n',
            hits: 0,
            note: 'a nested file covers the package',
            others: { 'api/.gitignore': '.env*', 'api/.env.example': 'A=\n' },
        },
    ],
    selects: isManifest,
    collect: ({ path, text }) => {
        const uses = isManifest(path) ? usesLibrary(text) : isDotenvFamily(path) && isExampleName(path);
        return uses ? folderOf(path) : undefined;
    },
    applies: (_folders, { repository }) => repository !== undefined,
    judge: async (folders, { repository }) => {
        if (repository === undefined)
            return [];
        const places = [...new Set(['', ...folders])].sort();
        const candidates = places.flatMap((folder) => toIgnore.map((name) => folder + name));
        const ignored = await repository.ignored(candidates);
        return places.flatMap((folder) => {
            const open = toIgnore.filter((name) => !ignored.has(folder + name));
            if (open.length === 0)
                return [];
            const where = folder === '' ? '' : ` in ${folder}`;
            return [
                {
                    path: `${folder}.gitignore`,
                    identity: folder,
                    message: `git does not ignore ${open.join(', ')}${where}`,
                },
            ];
        });
    },
};
function isManifest(path) {
    return manifest.test(baseName(path));
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}

;// CONCATENATED MODULE: ./lib/rules/heads.js





const heads_textHeads = [
    { id: 'api-key' },
    { id: 'url-credential' },
    { id: 'client-exposed-key' },
    { id: 'webhook-token' },
    { id: 'oauth-client-secret' },
    { id: 'oauth-token' },
    { id: 'bearer-token' },
    { id: 'credential-assignment' },
    { id: 'insecure-transport' },
    { id: 'credential-logged' },
    { id: 'dotenv-committed', selects: isDotenvFamily },
];
const nothingByPath = () => false;
const namesHandlers = ({ policy }) => policy.webhooks.handlers.length > 0;
const heads_repositoryHeads = [
    {
        id: 'dotenv-not-ignored',
        selects: isManifest,
        stands: ({ repository }) => repository !== undefined,
        hears: (path) => isManifest(path) || isDotenvFamily(path),
        rule: dotenvNotIgnored,
    },
    {
        id: 'workflow-secret-exposure',
        selects: isWorkflow,
        hears: (path, text) => (isWorkflow(path) || isAction(path)) && text.includes('inherit'),
    },
    { id: 'audit-log-missing', selects: nothingByPath },
    {
        id: 'stale-key',
        selects: (path) => path === policyPath,
        hears: (path, text) => /\.ya?ml$/i.test(path) && text.includes('rotation'),
        stands: ({ policy, secrets }) => Object.keys(policy.rotation.keys).length > 0 || secrets !== undefined,
    },
    { id: 'webhook-unverified', selects: nothingByPath, stands: namesHandlers },
    { id: 'webhook-wrong-digest', selects: nothingByPath, stands: namesHandlers },
    { id: 'webhook-parsed-body', selects: nothingByPath, stands: namesHandlers },
    { id: 'webhook-unsafe-compare', selects: nothingByPath, stands: namesHandlers },
    { id: 'excessive-scope', selects: nothingByPath },
    { id: 'shared-environment-key', selects: servesEnvironments },
    {
        id: 'single-service-account',
        selects: nothingByPath,
        hears: (path, text) => isWorkflow(path) && text.includes('secrets'),
    },
];
const ruleIds = [...heads_textHeads, ...heads_repositoryHeads].map(({ id }) => id);

;// CONCATENATED MODULE: ./lib/rules/enabled.js


function enabledRules({ rules: levels, customRules }) {
    const on = ({ id }) => !isOff({ id }, levels);
    const custom = customRules.filter(on);
    return {
        text: [...textHeads.filter(on), ...custom.map(({ id }) => ({ id }))],
        repository: repositoryHeads.filter(on),
        keywords: custom.flatMap(({ keywords }) => keywords),
        levels,
        custom,
    };
}
function selectedBy({ text, repository, }) {
    const selects = new Set([...text, ...repository].flatMap((head) => head.selects ?? []));
    selects.delete(nothingByPath);
    const each = [...selects];
    return (path) => {
        for (const select of each)
            if (select(path))
                return true;
        return false;
    };
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./lib/scan/decode.js

const marks = [
    [[0xff, 0xfe, 0, 0], 'utf-32le'],
    [[0, 0, 0xfe, 0xff], 'utf-32be'],
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
];
const looked = 4096;
function encodingOf(bytes) {
    for (const [mark, encoding] of marks)
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
const sliceLength = 1 << 15;
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
const none = new Uint8Array(0);
function utf8Decoder(atStart) {
    let rest = none;
    let isFirst = atStart;
    return (piece) => {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        const whole = lastWhole(bytes);
        rest = whole === bytes.length ? none : Uint8Array.from(bytes.subarray(whole));
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


const closer_looks_marks = String.raw `[;}]?(?:[\\&%#uUxX{0]|amp;|25|5[cC])*$`;
const kBefore = new RegExp(`(?:k|6[bB]|107|153)${closer_looks_marks}`);
const aBefore = new RegExp(`(?:a|61|97|141)${closer_looks_marks}`);
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

;// CONCATENATED MODULE: ./lib/scan/salesloft-word.js
const salesloftWord = /sales(?:[\W_]|%20)?loft/i;

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
function layOut(literals, at = 0) {
    const tables = aligned(at, 64);
    const texts = tables + entriesAt + literals.length * entryLength;
    const out = aligned(texts + 2 * literals.reduce((sum, { bytes }) => sum + bytes.length, 0), pairLength);
    const full = out + roomForPairs * pairLength;
    return { tables, texts, out, full, end: full + (literals.length + 1) * pairLength };
}
function aligned(address, to) {
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
const chunkLength = 1 << 20;
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
    const layout = layOut(literals, at);
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

;// CONCATENATED MODULE: ./lib/scan/region.js
const documentStart = { line: 1, column: 1 };
function regionsOf(text, origin) {
    let lineStarts;
    const place = (offset) => {
        lineStarts ??= startsOfLines(text);
        const line = lastAtOrBefore(lineStarts, offset);
        const column = offset - (lineStarts[line] ?? 0) + 1;
        return { line: origin.line + line, column: line === 0 ? column + origin.column - 1 : column };
    };
    return (start, end) => {
        const from = place(start);
        const to = place(Math.max(start, end));
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    };
}
function after(text, origin) {
    let { line } = origin;
    let last = -1;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        line++;
        last = at;
    }
    return { line, column: last === -1 ? origin.column + text.length : text.length - last };
}
function startsOfLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
function lineStartBefore(text, offset, farthest) {
    const from = Math.max(0, offset - farthest);
    return from + text.slice(from, offset).lastIndexOf('\n') + 1;
}
function lastAtOrBefore(ascending, value) {
    let low = 0;
    let high = ascending.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((ascending[middle] ?? Infinity) <= value)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/scan/tables.generated.js
const tablesLayout = { tables: 0, texts: 18936, out: 22808, full: 55576, end: 57624 };
const tables = 'ATc1MIDAC81zZIQJYQQBIAAAQcvd/ztFAAAAAAAAAAAJfCoJbkiFNCegFRMwBiQECABA2b/1v8gAAAAAAAAAABo2QwKO98e3v7vu+qqq7quoAALT1u/QjgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQMgAA2DYAANg2AAAgOgAAIDoAAAA/AAAAPwAAuEEAALhBAAA4QwAAOEMAAHhFAAB4RQAASEgAAEhIAAD4SQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAEAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAgAAQAAAAAAAAAAABAACBAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAAAAAICAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAQAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAABAAAAAAAACAAAAAAAAAAAAAAAAAAgAAAAAAAAIAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAECAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAAAAgAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAIAAAAAQAAAAAAAAAAAAggAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAgACAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAAEAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAhAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAIQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAQAgAAAAQAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAIAABAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAgAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAAAIAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAEAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAQAAAAAgAAAAAAAAAAAAAASAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABCQAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAIAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAACAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAABAAAAAQAAIAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAACAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAEAABAAAAAAAAAAAAAAAAIAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAgAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAEAAAAAAAAAAAACAAAAAAAIABAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAABAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAIAAAACAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAQAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAABAAAAAAIAAAAAAAAAAAAAAAAAAAAQAAAAAAAAgAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAICAAAAAAAAAAAAAAAAAAAAAAAAAABAAAgAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAIAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAIBAAAAQAAAAQAAAAAAAAAAIAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAIAAAAAAgAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAgAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAgAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAQAEAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAABAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAEAAAAAAAAAAAAAACAAAAAAAAAAAABAAAAAAAgAAAAAAAABAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAgAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAABAAgAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAABAAAAEAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAQABAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAQAAAAAAAAAAAAABAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAQAAQAAAAAAAAAAAAAAAQAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAIAAAAgAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAQAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAACAAAQAEAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAQAAAAAAAAAAAQAAAAAAAAIAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAgAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAABAAAAACAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAgAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAACAAAAAAAAAABAAAAAAAAAAAAAAAgAAAAEAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAEAACAAAAAAAAAAAAAAAAQAAEAEAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAEAAAAAAAAAAAAAAACAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAACAAAAAEAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAQEAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYWtfAP///wD4SQAAAwAAAAAAAAAAAAAAImtfAP///wD+SQAAAwAAAAAAAAAEAAAAJ2tfAP///wAESgAAAwAAAAAAAAAGAAAAYGtfAP///wAKSgAAAwAAAAAAAAAIAAAAMDA1Rv///98QSgAABQAAAAEAAAAJAAAAMDA1Rv///98aSgAABQAAAAEAAAAKAAAAMDAyNf////8kSgAABwAAAAEAAAAPAAAAMTM3AP///wAySgAABAAAAAEAAAAVAAAAQjtfAN///wA6SgAABAAAAAEAAAAYAAAANztfAP///wBCSgAABQAAAAIAAAAZAAAAMUtfAP/f/wBMSgAABAAAAAEAAAAbAAAAO0tfAP/f/wBUSgAABQAAAAIAAAAdAAAAO0tfAP/f/wBeSgAABQAAAAIAAAAeAAAAMUtfAP/f/wBoSgAABgAAAAMAAAAfAAAAclgyAP///wB0SgAAAwAAAAAAAAAqAAAAQUY4Qf////96SgAABAAAAAAAAAAxAAAAVjNSbf////+CSgAABAAAAAAAAABCAAAAVjNSAP///wCKSgAABAAAAAEAAABHAAAAbkpZZf////+SSgAABAAAAAAAAABIAAAAbkpZAP///wCaSgAABAAAAAEAAABNAAAAbGg2AP///wCiSgAABAAAAAEAAABTAAAAbkpZTf////+qSgAABAAAAAAAAABZAAAAMEZZZP////+ySgAABAAAAAAAAAB7AAAAUWpWR/////+6SgAACAAAAAQAAACTAAAAMDY2AP///wDKSgAAGAAAABUAAACyAAAAMDA3Mv/////6SgAAGAAAAAgAAAC1AAAAMDMyAP///wAqSwAAGAAAABUAAAC4AAAAWDY4XN////9aSwAAEAAAAAEAAAC6AAAAMDY4XP////96SwAAGAAAAAMAAAC7AAAAWDY4XN////+qSwAAEAAAAAEAAAC9AAAAMDY4XP/////KSwAAGAAAAAMAAAC+AAAAMDA1Rv///9/6SwAACgAAAAYAAADAAAAAODMyAP///wAOTAAACAAAAAUAAADDAAAANjg2Mf////8eTAAACAAAAAAAAADEAAAANjg2Mf////8uTAAACAAAAAAAAADFAAAAMjM1Nv////8+TAAADAAAAAcAAADGAAAAMjM1NP////9WTAAADAAAAAcAAADHAAAAMDM1Nv////9uTAAACgAAAAUAAADIAAAAMDM1NP////+CTAAACgAAAAUAAADJAAAAODM1Nv////+WTAAACAAAAAMAAADKAAAAODM1NP////+mTAAACAAAAAMAAADLAAAAWDM1XN////+2TAAAGAAAABEAAADPAAAAMDM1XP/////mTAAAJAAAABsAAADQAAAAQjo1Rt///98uTQAABQAAAAEAAADRAAAAbGMyeP////84TQAACwAAAAQAAADnAAAAMFpVAP///wBOTQAADAAAAAkAAADoAAAAeEZVMP////9mTQAACwAAAAMAAADqAAAAbGMyeP////98TQAACwAAAAQAAADsAAAANjY3NP////+STQAAEgAAAA4AAAD7AAAANjY3NP////+2TQAAEgAAAA4AAAD9AAAANjY3NP/////aTQAAEgAAAA4AAAD+AAAAYWsiAP///wD+TQAAAwAAAAAAAAADAAAAYWsnAP///wAETgAAAwAAAAAAAAAFAAAANkJfAP/f/wAKTgAAAwAAAAAAAAAWAAAANkJ9X//f//8QTgAABAAAAAAAAAAXAAAAUUJyAP///wAYTgAABAAAAAEAAAAyAAAAVmQwWv////8gTgAABAAAAAAAAAA3AAAAVmRcAP///wAoTgAABAAAAAEAAAA7AAAAVmQwAP///wAwTgAABAAAAAEAAAA8AAAAWGRHAP///wA4TgAAAwAAAAAAAAA9AAAAWGRcAP///wA+TgAABAAAAAEAAABBAAAAaE1UAP///wBGTgAAAwAAAAAAAABjAAAAaGhcAP///wBMTgAAAwAAAAAAAABlAAAAaGhNCP////hSTgAABAAAAAAAAABmAAAAaE1cAP///wBaTgAABAAAAAEAAABnAAAAVkJZWP////9iTgAABAAAAAAAAAB4AAAAUW1aQv////9qTgAABAAAAAAAAAB5AAAAaEJSM/////9yTgAABAAAAAAAAAB+AAAAVmgzAP///wB6TgAABAAAAAEAAAB/AAAAUUJYQf////+CTgAACgAAAAEAAACBAAAAMU1EQf////+WTgAABgAAAAAAAACYAAAAMU1EQf////+iTgAABgAAAAAAAACbAAAANkI1Rv/f/9+uTgAABgAAAAIAAAC/AAAANkIgNf/f8P+6TgAABQAAAAAAAADTAAAANkIgAP/f8ADETgAABgAAAAAAAADVAAAANkIgAP/f8ADQTgAABwAAAAAAAADXAAAANkIgAP/f8ADeTgAACAAAAAAAAADZAAAANkIgAP/f8ADuTgAACQAAAAAAAADbAAAANkIgAP/f8AAATwAACgAAAAAAAADdAAAAaGJHVv////8UTwAACwAAAAEAAADmAAAAaGJHVv////8qTwAACwAAAAEAAADuAAAAUUJ6Qf////9ATwAAGAAAAAkAAADwAAAAUUJUQf////9wTwAAGAAAAAkAAADzAAAAUUJNQf////+gTwAAFwAAAAMAAAD0AAAAUUJ6Qf/////OTwAAGAAAAAkAAAD2AAAAUUJ6Qf/////+TwAAGAAAAAkAAAD4AAAAWVd0CP////guUAAABAAAAAAAAAAjAAAAWVd0XP////82UAAABAAAAAAAAAAkAAAAclh6AP///wA+UAAAAwAAAAAAAAAlAAAAQmZBAP///wBEUAAABAAAAAEAAAAzAAAAQWF3AP///wBMUAAABAAAAAEAAAA0AAAAQVh3AP///wBUUAAABAAAAAEAAAA1AAAAUm5KCP////hcUAAABAAAAAAAAABLAAAAUm5KXP////9kUAAABAAAAAAAAABMAAAAeVdIAP///wBsUAAAAwAAAAAAAABOAAAAeVdEAP///wByUAAAAwAAAAAAAABaAAAAWVRFNP////94UAAABAAAAAAAAABoAAAAWVRFAP///wCAUAAABAAAAAEAAABtAAAAWVRFNf////+IUAAABAAAAAAAAABuAAAAR09FAP///wCQUAAABAAAAAEAAABvAAAAV1ZGQ/////+YUAAABAAAAAAAAABwAAAASm1RAP///wCgUAAABAAAAAEAAAB1AAAAUVdGAP///wCoUAAABAAAAAEAAAB6AAAAQldIAP///wCwUAAABAAAAAEAAAB9AAAAQVZ3Qv////+4UAAACgAAAAEAAACCAAAAWkFGY//////MUAAACgAAAAAAAACDAAAAeUFGZ//////gUAAACgAAAAMAAACEAAAAWUFIb//////0UAAACgAAAAUAAACFAAAAR0FISf////8IUQAACgAAAAAAAACGAAAAeUFGZ/////8cUQAACgAAAAMAAACHAAAAWUFESf////8wUQAACgAAAAUAAACIAAAAR0FISf////9EUQAACgAAAAAAAACJAAAAQU9BAP///wBYUQAACgAAAAcAAACKAAAAWVFBeP////9sUQAACgAAAAIAAACLAAAAQU1RQf////+AUQAACgAAAAQAAACMAAAAQU9RAP///wCUUQAACgAAAAcAAACNAAAAWVFBeP////+oUQAACgAAAAIAAACOAAAAQU1RQf////+8UQAACgAAAAQAAACPAAAAWWpWbf/////QUQAACAAAAAQAAACQAAAATVRaaf/////gUQAABwAAAAEAAACSAAAATVRaQ//////uUQAABwAAAAEAAACVAAAAd05XAP///wD8UQAABgAAAAMAAACWAAAATURWbf////8IUgAABgAAAAIAAACXAAAAd05VAP///wAUUgAABgAAAAMAAACZAAAATURWR/////8gUgAABgAAAAIAAACaAAAASlRWbf////8sUgAABAAAAAAAAACiAAAASlRWR/////80UgAABAAAAAAAAACpAAAAWlhOc/////88UgAADAAAAAQAAADlAAAAQlRFVv////9UUgAACwAAAAEAAADpAAAAWlhOc/////9qUgAADAAAAAQAAADrAAAAWlhOTf////+CUgAADAAAAAQAAADtAAAAWVd4bP////+aUgAACwAAAAEAAADvAAAAQUdVQf////+wUgAAFwAAAAYAAADxAAAAekFHRf/////eUgAAFwAAAAAAAADyAAAAWUFWQf////8MUwAAFwAAABMAAAD1AAAAQUdFQf////86UwAAFwAAAAEAAAD3AAAAQUdVQf////9oUwAAFwAAAAYAAAD5AAAAQUdFQf////+WUwAAFwAAAAEAAAD6AAAAawBfAP///wDEUwAABQAAAAIAAAABAAAAawAAAP/////OUwAACQAAAAQAAAACAAAANjF9S////9/gUwAABQAAAAAAAAAcAAAARnIIAP//+ADqUwAAAwAAAAAAAAAmAAAARnJcAP///wDwUwAAAwAAAAAAAAAnAAAARnJYCP////j2UwAABAAAAAAAAAAoAAAARnJYXP/////+UwAABAAAAAAAAAApAAAAVmQIAP//+AAGVAAABAAAAAEAAAA6AAAAVjMIAP//+AAOVAAABAAAAAEAAABFAAAAVjNcAP///wAWVAAABAAAAAEAAABGAAAAR2MIAP//+AAeVAAAAwAAAAAAAABUAAAAR2NcAP///wAkVAAAAwAAAAAAAABVAAAAR0V4T/////8qVAAABAAAAAAAAABdAAAAR0UIAP//+AAyVAAABAAAAAEAAABgAAAAR0VcAP///wA6VAAABAAAAAEAAABhAAAAR0V4AP///wBCVAAABAAAAAEAAABiAAAAZzFaAP///wBKVAAABQAAAAIAAACcAAAANzRcWP///99UVAAAEAAAAAoAAACxAAAANzJcWP///990VAAAEAAAAAYAAAC0AAAANzJcWP///9+UVAAAEAAAAAYAAAC3AAAANkIINf/f+P+0VAAABQAAAAAAAADSAAAANkIIAP/f+AC+VAAABgAAAAAAAADUAAAANkIIAP/f+ADKVAAABwAAAAAAAADWAAAANkIIAP/f+ADYVAAACAAAAAAAAADYAAAANkIIAP/f+ADoVAAACQAAAAAAAADaAAAANkIIAP/f+AD6VAAACgAAAAAAAADcAAAARgBUAN//3wAOVQAAEQAAAA4AAADiAAAARgAAAN////8wVQAAIQAAABwAAADjAAAARgBUAN//3wByVQAAEwAAABAAAADkAAAAYWtgAP///wCYVQAAAwAAAAAAAAAHAAAAYTE4AP///wCeVQAAAwAAAAAAAAArAAAAaGExCP////ikVQAABAAAAAAAAAAuAAAAaGExXP////+sVQAABAAAAAAAAAAvAAAAYTE5AP///wC0VQAAAwAAAAAAAAAwAAAAaEFHc/////+6VQAABAAAAAAAAAA2AAAAY2xoAP///wDCVQAABAAAAAEAAABYAAAAY2xnef/////KVQAABAAAAAAAAABbAAAAY2xnAP///wDSVQAABAAAAAEAAABcAAAAUmpoQv/////aVQAABAAAAAAAAABxAAAAQ1prAP///wDiVQAABAAAAAEAAAB3AAAASGcxUv/////qVQAABQAAAAEAAACfAAAAQUxFU9/f39/0VQAACQAAAAEAAADeAAAAQUxFU9/f398GVgAACgAAAAEAAADfAAAAQUxFU9/f398aVgAACwAAAAEAAADgAAAAQUxFU9/f398wVgAADAAAAAEAAADhAAAAWVcIAP//+ABIVgAAAwAAAAAAAAAhAAAAWVdcAP///wBOVgAAAwAAAAAAAAAiAAAAaGEIAP//+ABUVgAAAwAAAAAAAAAsAAAAaGFcAP///wBaVgAAAwAAAAAAAAAtAAAAbFgIAP//+ABgVgAAAwAAAAAAAAA+AAAAbFhcAP///wBmVgAAAwAAAAAAAAA/AAAAWGQIAP//+ABsVgAABAAAAAEAAABAAAAAUm4IAP//+AB0VgAAAwAAAAAAAABJAAAAUm5cAP///wB6VgAAAwAAAAAAAABKAAAAY2wIAP//+ACAVgAABAAAAAEAAABWAAAAY2xcAP///wCIVgAABAAAAAEAAABXAAAAYUcIAP//+ACQVgAAAwAAAAAAAABeAAAAYUdcAP///wCWVgAAAwAAAAAAAABfAAAAaGgIAP//+ACcVgAAAwAAAAAAAABkAAAAb1kIAP//+ACiVgAAAwAAAAAAAABpAAAAb1lcAP///wCoVgAAAwAAAAAAAABqAAAAWVQIAP//+ACuVgAABAAAAAEAAABrAAAAWVRcAP///wC2VgAABAAAAAEAAABsAAAAbFJRbv////++VgAABAAAAAAAAAByAAAAb1FVZP/////GVgAABAAAAAAAAACAAAAAbE5XWf/////OVgAABAAAAAAAAACnAAAAbE5XWv/////WVgAABAAAAAAAAACoAAAAbE5VWf/////eVgAABAAAAAAAAACuAAAAbE5VWv/////mVgAABAAAAAAAAACvAAAAWDVGAN//3wDuVgAABAAAAAEAAAALAAAAJTVGAP//3wD2VgAAAwAAAAAAAAAMAAAANTVGAP//3wD8VgAABQAAAAIAAAANAAAANTVGAP//3wAGVwAABgAAAAMAAAAOAAAAWDVGAN//3wASVwAABQAAAAIAAAAQAAAAOTU7AP///wAcVwAABAAAAAEAAAATAAAAOTU7AP///wAkVwAABAAAAAEAAAAUAAAAXDE1M/////8sVwAABQAAAAAAAAAaAAAAV3RmAP///wA2VwAAAwAAAAAAAAAgAAAAVVVKAP///wA8VwAABAAAAAEAAAB0AAAASTFaAP///wBEVwAABwAAAAQAAACRAAAASTFSAP///wBSVwAABwAAAAQAAACUAAAAeDROV/////9gVwAABAAAAAAAAACdAAAAeDROVf////9oVwAABAAAAAAAAACgAAAAVTFaav////9wVwAABAAAAAAAAACjAAAAVTFabf////94VwAABAAAAAAAAACkAAAAVTFaaf////+AVwAABAAAAAAAAAClAAAAVTFabP////+IVwAABAAAAAAAAACmAAAAVTFSav////+QVwAABAAAAAAAAACqAAAAVTFSbf////+YVwAABAAAAAAAAACrAAAAVTFSaf////+gVwAABAAAAAAAAACsAAAAVTFSbP////+oVwAABAAAAAAAAACtAAAAOSU1N/////+wVwAADAAAAAIAAACwAAAAJTQ2Jf/////IVwAADAAAAAAAAACzAAAAJTQ2Jf/////gVwAADAAAAAAAAAC2AAAAOCU2Mf/////4VwAADAAAAAIAAAC5AAAAOCU2Mf////8QWAAADAAAAAIAAAC8AAAANzQ2Nv////8oWAAACAAAAAQAAADBAAAANTQ2AP///wA4WAAABgAAAAMAAADNAAAANSU2Nv////9EWAAAEgAAAA4AAADOAAAANUZ9AP/f/wBoWAAAAwAAAAAAAAARAAAANUY7AP/f/wBuWAAAAwAAAAAAAAASAAAAV1YIAP//+AB0WAAAAwAAAAAAAAA4AAAAV1ZcAP///wB6WAAAAwAAAAAAAAA5AAAAWlYIAP//+ACAWAAAAwAAAAAAAABDAAAAWlZcAP///wCGWAAAAwAAAAAAAABEAAAAWnkIAP//+ACMWAAAAwAAAAAAAABPAAAAWnlcAP///wCSWAAAAwAAAAAAAABQAAAAWnlXCP////iYWAAABAAAAAAAAABRAAAAWnlXXP////+gWAAABAAAAAAAAABSAAAAVVk0Uf////+oWAAABAAAAAAAAABzAAAAVUZoAP///wCwWAAABAAAAAEAAAB2AAAARUZIAP///wC4WAAABAAAAAEAAAB8AAAARFZtAP///wDAWAAABQAAAAIAAACeAAAARFZHAP///wDKWAAABQAAAAIAAAChAAAANDY3Mv/////UWAAACAAAAAAAAADCAAAANTY2AP///wDkWAAABgAAAAMAAADMAAAANDY1NP/////wWAAAEgAAAA4AAAD8AAAAYWtf////Imtf////J2tf////YGtf////VTAwNUbf////3zAwMDVG/////99VMDAyNTVG3///////31wxMzf/////NkI7X//f//8xMDc7X///////NjFLX///3/82MTtLX////9//OTc7S1/////f/1wxNDFLX//////f/3JYMv///0FGOEH/////VjNSbf////9aVjNS/////25KWWX/////Um5KWf////9jbGg2/////25KWU3/////MEZZZP////9OakUyUWpWR///////////XFUwMDU5XFUwMDU3XFUwMDc0XFUwMDY2/9///////9///////9///////9//////XFUwMDQ2XFUwMDcyXFUwMDU4XFUwMDdB/9///////9///////9///////9/////fXFUwMDQ2XFUwMDcyXFUwMDU4XFUwMDMy/9///////9///////9///////9//////XFg2OFxYNjFcWDMxXFgzOP/f////3////9/////f//9cVTAwNjhcVTAwNjFcVTAwMzFcVTAwMzj/3///////3///////3///////3/////9cWDY4XFg2MVxYMzFcWDM5/9/////f////3////9///1xVMDA2OFxVMDA2MVxVMDAzMVxVMDAzOf/f///////f///////f///////f/////zYxMDA2QjAwNUb//////9/////fNDY3MjU4MzL//////////zY4NjEzMTM4//////////82ODYxMzEzOf//////////MzYzMTM2NjIzNTY2////////////////MzYzMTM2NDIzNTQ2////////////////NzUzMDMwMzU2Nv////////////83NTMwMzAzNTQ2/////////////zVDNzgzNTY2/9////////81Qzc4MzU0Nv/f////////XFgzNlxYMzFcWDM2XFg2MlxYMzVcWDY2/9/////f////3////9/////f////3///XFUwMDM2XFUwMDMxXFUwMDM2XFUwMDYyXFUwMDM1XFUwMDY2/9///////9///////9///////9///////9///////9//////NkI6NUb/3///33pZV3hsYzJ4dlpu//////////////9VMEZNUlZOTVQwWlX///////////////9UUVV4RlUweFBSbP//////////////VFlXeGxjMnh2Wm7//////////////zczNjE2QzY1NzM2QzZGNjY3NP//////3///////3//f/////zUzNjE2QzY1NzM2QzZGNjY3NP//////3///////3//f/////zUzNjE2QzY1NzM0QzZGNjY3NP//////3///////3//f/////2FrIv///2FrJ////zZCX//f/zZCfV//3///WVFCcv////9WZDBa/////1dWZFz/////V1ZkMP////9YZEf///9sWGRc/////2hNVP///2hoXP///2hoTQj////4aGhNXP////9WQllY/////1FtWkL/////aEJSM/////9RVmgz/////1dRQlhBSFFBWmf/////////////MU1EQTFa////////MU1EQTFS////////NjE2QjVG////3//fNkIgNUb/3/D/3zZCIAA1Rv/f8AD/3zZCIAAANUb/3/AAAP/fNkIgAAAANUb/3/AAAAD/3zZCIAAAAAA1Rv/f8AAAAAD/3zZCIAAAAAAANUb/3/AAAAAAAP/fTmhiR1Z6Ykc5bWT//////////////05oYkdWelRHOW1k//////////////9jd0JoQUd3QVpRQnpBR3dBYndCbUFIUUH///////////////////////////////9Vd0JCQUV3QVJRQlRBRXdBVHdCR0FGUUH///////////////////////////////9NQVFRQk1BRVVBVXdCTUFFOEFSZ0JVQf//////////////////////////////VXdCaEFHd0FaUUJ6QUd3QWJ3Qm1BSFFB////////////////////////////////VXdCaEFHd0FaUUJ6QUV3QWJ3Qm1BSFFB////////////////////////////////WVd0CP////hZV3Rc/////3JYev///3dCZkH/////RUFhd/////9zQVh3/////1JuSgj////4Um5KXP////95V0j///95V0T///9ZVEU0/////29ZVEX/////WVRFNf////9GR09F/////1dWRkP/////MEptUf////9GUVdG/////05CV0j/////a0FWd0IwQUdZQf////////////9aQUZjQWRBQm1B/////////////1JnQnlBRmdBZWf/////////////WUFjZ0JZQUhvQf////////////9HQUhJQVdBQjZB/////////////1JnQnlBRmdBTWf/////////////WUFjZ0JZQURJQf////////////9HQUhJQVdBQXlB/////////////2FBQmhBREVBT0H/////////////Z0FZUUF4QURnQf////////////9vQUdFQU1RQTRB/////////////2FBQmhBREVBT1H/////////////Z0FZUUF4QURrQf////////////9vQUdFQU1RQTVB/////////////05qRTJZalZt//////////8yTVRaaU5X/////////zJNVFpDTlX/////////ZFRBd05X////////VXdNRFZt////////ZFRBd05V////////VXdNRFZH////////SlRWbf////9KVFZH/////2MyRnNaWE5zYjJaMP///////////////05CVEVWVFRFOUdW//////////////9VMkZzWlhOc2IyWjD///////////////9VMkZzWlhOTWIyWjD///////////////9UWVd4bGMweHZabv//////////////TUFZUUJzQUdVQWN3QnNBRzhBWmdCMEH//////////////////////////////3pBR0VBYkFCbEFITUFiQUJ2QUdZQWRB//////////////////////////////9UQUVFQVRBQkZBRk1BVEFCUEFFWUFWQf//////////////////////////////VEFHRUFiQUJsQUhNQWJBQnZBR1lBZEH//////////////////////////////01BWVFCc0FHVUFjd0JNQUc4QVpnQjBB//////////////////////////////9UQUdFQWJBQmxBSE1BVEFCdkFHWUFkQf//////////////////////////////YQBrAF///////2EAAABrAAAAX////////////zYxfUtf////3/9Gcgj///hGclz///9GclgI////+EZyWFz/////V1ZkCP////haVjMI////+FpWM1z/////R2MI///4R2Nc////R0V4T/////9hR0UI////+GFHRVz/////YUdFeP////9YSGcxWv//////XFg1OVxYNTdcWDc0XFg2Nv/f////3////9/////f//9cWDQ2XFg3MlxYNThcWDdB/9/////f////3////9//31xYNDZcWDcyXFg1OFxYMzL/3////9/////f////3///NkIINUb/3/j/3zZCCAA1Rv/f+AD/3zZCCAAANUb/3/gAAP/fNkIIAAAANUb/3/gAAAD/3zZCCAAAAAA1Rv/f+AAAAAD/3zZCCAAAAAAANUb/3/gAAAAAAP/fUwBBAEwARQBTAEwATwBGAFTf/9//3//f/9//3//f/9//31MAAABBAAAATAAAAEUAAABTAAAATAAAAE8AAABGAAAAVN/////f////3////9/////f////3////9/////f////31MAQQBMAEUAUwAAAEwATwBGAFTf/9//3//f/9//AP/f/9//3//fYWtg////YTE4////aGExCP////hoYTFc/////2ExOf///2hBR3P/////R2NsaP////9jbGd5/////0djbGf/////UmpoQv////9kQ1pr/////1hIZzFS//////9TQUxFU0xPRlTf39/f39/f399TQUxFUwBMT0ZU39/f398A39/f31NBTEVTAABMT0ZU39/f398AAN/f399TQUxFUwAAAExPRlTf39/f3wAAAN/f399ZVwj///hZV1z///9oYQj///hoYVz///9sWAj///hsWFz///9sWGQI////+FJuCP//+FJuXP///0djbAj////4R2NsXP////9hRwj///hhR1z///9oaAj///hvWQj///hvWVz///9vWVQI////+G9ZVFz/////bFJRbv////9vUVVk/////2xOV1n/////bE5XWv////9sTlVZ/////2xOVVr/////XFg1Rv/f/98lNUb//98lMjU1Rv/////fXFgyNTVG/9/////fNUNYNUb/39//3yM5NTv/////MDk1O/////9cMTUzX///////V3Rm////WlVVSv////9ZeE5tSTFa/////////1l4TmtJMVL/////////eDROV/////94NE5V/////1UxWmr/////VTFabf////9VMVpp/////1UxWmz/////VTFSav////9VMVJt/////1UxUmn/////VTFSbP////8lNTklNTclNzQlNjb///////////////8lNDYlNzIlNTglN0H//////////////98lNDYlNzIlNTglMzL///////////////8lNjglNjElMzElMzj///////////////8lNjglNjElMzElMzn///////////////81OTU3NzQ2Nv//////////MjUzNTQ2////////JTM2JTMxJTM2JTYyJTM1JTY2////////////////////////NUZ9/9//NUY7/9//V1YI///4V1Zc////WlYI///4WlZc////WnkI///4Wnlc////WnlXCP////haeVdc/////1VZNFH/////UlVGaP////9hRUZI/////2NlRFZt//////9jZURWR///////NDY3MjU4N0H/////////3zI1MzU2Nv///////zUzNDE0QzQ1NTM0QzRGNDY1NP//////3///////3//f/////wAAAAA=';

;// CONCATENATED MODULE: ./lib/scan/trail.js


const mostBytes = 3;
function trailOf(encoding, overlap) {
    let decode = textDecoder(encoding);
    let carried = '';
    let origin = documentStart;
    const keepEndOf = (text) => {
        const gone = Math.max(0, text.length - overlap);
        origin = after(text.slice(0, gone), origin);
        carried = text.slice(gone);
    };
    return {
        read(chunk) {
            const window = { text: carried + decode(chunk), origin };
            keepEndOf(window.text);
            return { ...window, next: origin };
        },
        pass(chunk, linesIn) {
            const cut = isWide(encoding) ? 0 : chunk.length - mostBytes * (overlap + 1);
            if (cut <= 0) {
                keepEndOf(carried + decode(chunk));
                return;
            }
            const lineEnd = chunk.lastIndexOf(10, cut - 1);
            if (lineEnd >= 0) {
                origin = { line: after(carried, origin).line + linesIn(cut), column: 1 };
                carried = '';
                decode = textDecoder(encoding, 'inside');
            }
            origin = after(carried + decode(chunk.subarray(lineEnd + 1, cut)), origin);
            keepEndOf(decode(chunk.subarray(cut)));
        },
    };
}

;// CONCATENATED MODULE: ./lib/scan/document.js








const nothing = [];
const givesFacts = ({ where, past, superseded }) => where === 'file' && past !== true && superseded !== true;
const isNamedLikeKey = (path) => path.includes('ak_');
const windowOverlap = 32_768;
function documentReader(keywords = []) {
    const own = keywords.map((keyword) => ({ ...eitherCase(keyword), kind: 'context' }));
    const prefilter = own.length === 0 ? usualPrefilter() : createPrefilter([...madeLiterals(), ...own]);
    const room = { offset: prefilter.base, length: prefilter.capacity };
    return (document, selected) => {
        const named = isNamed(document.path);
        const reader = document.open();
        try {
            const length = fill(reader, prefilter.buffer, room);
            return length === room.length
                ? readBig(document, { reader, prefilter, named, selected })
                : readSmall(document, { length, prefilter, named, selected });
        }
        finally {
            reader.close();
        }
    };
}
function usualPrefilter() {
    const bytes = Buffer.from(tables, 'base64');
    return readyPrefilter({ layout: tablesLayout, bytes, literals: usualLiterals });
}
function isNamed(path) {
    return maybeNamed.test(path) && (isNamedLikeKey(path) || salesloftWord.test(path));
}
const maybeNamed = /loft|ak_/i;
function readSmall(document, { length, prefilter, named, selected }) {
    const { buffer, base } = prefilter;
    const isWideFile = startsWide(buffer, base, base + length);
    const inBytes = prefilter.interests(base, length) !== interest.none;
    const interesting = named || isWideFile || inBytes;
    if (!interesting && !selected)
        return { bytes: length, windows: nothing };
    const bytes = buffer.subarray(base, base + length);
    const encoding = encodingOf(bytes);
    const whole = wholeOf(document, bytes, encoding);
    const asBytes = isWide(encoding) && inBytes ? [{ ...wholeOf(document, bytes, 'latin1'), again: true }] : [];
    return { bytes: length, windows: [{ ...whole, byPathAlone: !interesting }, ...asBytes] };
}
function readBig(document, { reader, prefilter, named, selected }) {
    const { buffer, base, capacity } = prefilter;
    const isWideFile = startsWide(buffer, base, base + capacity);
    let inBytes = interest.none;
    let bytes = 0;
    for (const chunk of chunksOf(reader, prefilter, capacity)) {
        bytes += chunk.fresh.length;
        if ((inBytes & interest.context) === 0)
            inBytes |= chunk.interests();
    }
    const found = named || isWideFile ? inBytes | interest.context : inBytes;
    const every = named || selected;
    if (found === interest.none && !every)
        return { bytes, windows: nothing };
    const decoded = windowsOf(document, { prefilter, found, every });
    const again = isWideFile && inBytes !== interest.none;
    if (!again)
        return { bytes, windows: decoded };
    const asBytes = windowsOf(document, { prefilter, found, every, encoding: 'latin1' });
    return { bytes, windows: both(decoded, asBytes), twice: true };
}
function* both(first, second) {
    yield* first;
    yield* second;
}
function* chunksOf(reader, prefilter, inMemory = 0) {
    const { buffer, base, capacity } = prefilter;
    let length = inMemory || fill(reader, buffer, { offset: base, length: capacity });
    for (let kept = 0; length > 0; kept = chunkOverlap) {
        const end = kept + length;
        const start = base + kept;
        yield {
            fresh: buffer.subarray(start, base + end),
            linesIn: (count) => prefilter.lines(start, count),
            interests: () => prefilter.interests(base, end),
        };
        if (end < capacity)
            return;
        buffer.copyWithin(base, base + capacity - chunkOverlap, base + capacity);
        length = fill(reader, buffer, { offset: base + chunkOverlap, length: capacity - chunkOverlap });
    }
}
function fill(reader, buffer, room) {
    let filled = 0;
    for (;;) {
        const count = reader.read(buffer, room.offset + filled, room.length - filled);
        filled += count;
        if (count === 0 || filled === room.length || count % 4096 !== 0)
            return filled;
    }
}
function wholeOf({ path, where }, bytes, encoding) {
    return {
        text: { path, where, text: textDecoder(encoding)(bytes) },
        origin: documentStart,
        byPathAlone: false,
        again: false,
    };
}
function* windowsOf(document, { prefilter, found, encoding, ...pass }) {
    const { path, where } = document;
    const reader = document.open();
    let trail;
    const salesloft = (found & interest.context) !== 0;
    const byPathAlone = found === interest.none;
    let { every } = pass;
    try {
        for (const chunk of chunksOf(reader, prefilter)) {
            if (trail === undefined) {
                const shown = encoding ?? encodingOf(chunk.fresh);
                trail = trailOf(shown, windowOverlap);
                every ||= encoding === undefined && isWide(shown);
            }
            if (!every && chunk.interests() === interest.none) {
                trail.pass(chunk.fresh, (length) => chunk.linesIn(length));
                continue;
            }
            const { text, origin, next } = trail.read(chunk.fresh);
            yield {
                text: { path, where, text, whole: false, salesloft },
                origin,
                next,
                byPathAlone,
                again: encoding !== undefined,
            };
        }
    }
    finally {
        reader.close();
    }
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
function systemCode(error) {
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
            return (0,external_node_fs_namespaceObject.readSync)(fd, into, offset, length, null);
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
                (0,external_node_fs_namespaceObject.closeSync)(fd);
            open = false;
        },
    };
}
function descriptorOf(path, otherwise) {
    try {
        return (0,external_node_fs_namespaceObject.openSync)(path, openFlags);
    }
    catch (error) {
        throw unreadable(error, otherwise);
    }
}
function requireFile(fd, otherwise) {
    if (!(0,external_node_fs_namespaceObject.fstatSync)(fd).isFile())
        throw new errors_Unreadable(otherwise);
}
function unreadable(error, otherwise) {
    const reason = bytes_reasonOf(error);
    return new errors_Unreadable(reason === 'not-a-file' ? otherwise : reason, { cause: error });
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

;// CONCATENATED MODULE: external "node:path/posix"
const posix_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");
;// CONCATENATED MODULE: ./lib/source/display.js
function isAscii(text) {
    return !/[^\x00-\x7f]/.test(text);
}
function showPath(bytes) {
    return isAscii(bytes) ? bytes : showBytes(Buffer.from(bytes, 'latin1'));
}
function showBytes(bytes) {
    const text = strict(bytes);
    if (text !== undefined)
        return text;
    let shown = '';
    for (let at = 0; at < bytes.length;) {
        const length = sequence(bytes, at);
        shown +=
            length === 0 ? escaped(bytes[at] ?? 0) : Buffer.from(bytes.subarray(at, at + length)).toString('utf8');
        at += Math.max(length, 1);
    }
    return shown;
}
function display_systemPath(bytes) {
    return isAscii(bytes) ? bytes : Buffer.from(bytes, 'latin1');
}
function byteString(path) {
    return isAscii(path) ? path : Buffer.from(path, 'utf8').toString('latin1');
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function strict(bytes) {
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
function sequence(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    return at + length <= bytes.length && strict(bytes.subarray(at, at + length)) !== undefined ? length : 0;
}
const escaped = (byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`;

;// CONCATENATED MODULE: ./lib/source/confine.js





function confine(root) {
    const safe = new Set(['.']);
    const enter = (folder) => {
        if (safe.has(folder))
            return;
        enter(dirname(folder));
        requireFolder(`${root}/${folder}`);
        safe.add(folder);
    };
    let last = '.';
    return (path) => {
        const slash = path.lastIndexOf('/');
        if (slash < 0 || (slash === last.length && path.startsWith(last)))
            return;
        const folder = path.slice(0, slash);
        if (leaves(path))
            throw new Unreadable('io-error');
        enter(folder);
        last = folder;
    };
}
const leaves = (path) => path.startsWith('/') || (path.includes('..') && path.split('/').includes('..'));
function requireFolder(path) {
    const found = stat(path);
    if (found === undefined)
        throw new Unreadable('vanished');
    if (found.isSymbolicLink())
        throw new Unreadable('symbolic-link');
}
function stat(path) {
    try {
        return lstatSync(systemPath(path), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new Unreadable(reasonOf(error), { cause: error });
    }
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

;// CONCATENATED MODULE: ./lib/modes.js
const linkMode = '120000';
const submoduleMode = '160000';
function canonical(mode) {
    const bits = Number.parseInt(mode, 8);
    const isOrdinary = bits >> 12 === 0o10;
    return (isOrdinary ? 0o100644 | (bits & 0o100 ? 0o111 : 0) : bits).toString(8);
}

;// CONCATENATED MODULE: ./lib/source/listing.js


function portionsOf(git, env = {}) {
    return wholeRecords(git.stream(['ls-files', '-z', '--stage', '-t'], { env }));
}
function recordsIn(portion) {
    return portion.toString('latin1', 0, portion.length - 1).split('\0');
}
function listedIn(record) {
    const tab = record.indexOf('\t');
    const kind = record.startsWith(submoduleMode, 2)
        ? 'submodule'
        : record.startsWith(linkMode, 2)
            ? 'link'
            : 'file';
    return {
        path: record.slice(tab + 1),
        kind,
        id: record.slice(9, tab - 2),
        sparse: record.startsWith('S'),
        sided: record[tab - 1] !== '0',
    };
}
async function* listTracked(git, env = {}) {
    const isNew = eachOnce();
    for await (const portion of portionsOf(git, env))
        yield recordsIn(portion).map(listedIn).filter(isNew);
}
function eachOnce() {
    let last = '';
    return ({ path }) => {
        const isNew = path !== last;
        last = path;
        return isNew;
    };
}

;// CONCATENATED MODULE: ./lib/source/lot.js
const shortestRecord = 53;
function lotOf(portion) {
    const most = Math.floor(portion.length / shortestRecord);
    const [front, clean, text] = [8 * most, 8 * most + 4, 9 * most + 4];
    const memory = new SharedArrayBuffer(text + portion.length);
    const shared = Buffer.from(memory, text);
    shared.set(portion);
    return {
        portion: shared,
        front: new Int32Array(memory, front, 1).fill(-1),
        clean: new Uint8Array(memory, clean, most),
        sizes: new Float64Array(memory, 0, most),
    };
}
function comeTo({ front, clean, sizes }, at) {
    Atomics.store(front, 0, at);
    return Atomics.load(clean, at) === 1 ? sizes[at] : undefined;
}
function readBackwards({ front, clean, sizes }, sizeOf) {
    for (let at = clean.length - 1; at > Atomics.load(front, 0); at--) {
        const size = sizeOf(at);
        if (size === undefined)
            continue;
        sizes[at] = size;
        Atomics.store(clean, at, 1);
    }
}

;// CONCATENATED MODULE: ./lib/config/glob-match.js
async function matcher(globs) {
    if (globs.length === 0)
        return () => false;
    const { Minimatch } = await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 138));
    const options = { dot: true, nocomment: true, nonegate: true };
    const patterns = globs.map((glob) => new Minimatch(glob, options));
    return (path) => patterns.some((pattern) => pattern.match(path));
}

;// CONCATENATED MODULE: ./lib/source/selection.js

async function selection({ includes = [], excludes = [] }) {
    if (includes.length === 0 && excludes.length === 0)
        return () => 'wanted';
    const [included, excluded] = await Promise.all([matcher(includes), matcher(excludes)]);
    return (path) => {
        if (includes.length > 0 && !included(path))
            return 'outside';
        return excluded(path) ? 'excluded' : 'wanted';
    };
}

;// CONCATENATED MODULE: ./lib/source/lot-reader.js










async function lotReader({ root, globs, words }) {
    const choose = await selection(globs);
    const selects = selectedBy({ text: heads_textHeads, repository: heads_repositoryHeads });
    const read = documentReader(words);
    const isWanted = (path) => !selects(path) && choose(path) === 'wanted';
    function sizeOfClean(record) {
        const { path, kind, sparse, sided } = listedIn(record);
        if (kind !== 'file' || sparse || sided || leaves(path))
            return undefined;
        const shown = showPath(path);
        if (!isWanted(shown))
            return undefined;
        let isPointer = false;
        const open = () => openFile(display_systemPath(`${root}/${path}`), undefined, (into, offset, count) => {
            isPointer = holdsPointer(into, offset, count);
        });
        try {
            const { bytes, windows } = read({ path: shown, where: 'file', introduced: null, open }, false);
            return windows === nothing && !isPointer ? bytes : undefined;
        }
        catch {
            return undefined;
        }
    }
    return (lot) => {
        const records = recordsIn(lot.portion);
        readBackwards(lot, (at) => {
            const record = records[at];
            return record === undefined ? undefined : sizeOfClean(record);
        });
    };
}


/***/ }),

/***/ 82:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _lot_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(889);


const read = await (0,_lot_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .lotReader */ .f)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData);
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', (lot) => {
    const { buffer, byteOffset, length } = lot.portion;
    read({ ...lot, portion: Buffer.from(buffer, byteOffset, length) });
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(82);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
