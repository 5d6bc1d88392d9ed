export const id = 314;
export const ids = [314];
export const modules = {

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

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export typingErrors */
function nearest(word, candidates) {
    if (word.length > 64)
        return undefined;
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates
        .map((candidate) => ({ candidate, errors: typingErrors(word.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ errors }) => errors <= limit)
        .sort((a, b) => a.errors - b.errors);
    return ranked[0]?.candidate;
}
function typingErrors(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const replace = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            const remove = (last[column] ?? 0) + 1;
            const insert = (current[column - 1] ?? 0) + 1;
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            const swap = swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
            current.push(Math.min(replace, remove, insert, swap));
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}


/***/ }),

/***/ 6314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePolicy: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
// EXTERNAL MODULE: ./lib/config/pattern.js + 3 modules
var pattern = __webpack_require__(7148);
// EXTERNAL MODULE: ./lib/config/problem.js
var problem = __webpack_require__(7109);
;// CONCATENATED MODULE: ./lib/config/agreement.js



function disagreements(policy, ruleIds, latest) {
    const customIds = (policy.customRules ?? []).map((rule) => rule?.id);
    return [
        ...unknownRules(Object.keys(policy.rules ?? {}), [
            ...ruleIds,
            ...customIds.filter((id) => id !== undefined),
        ]),
        ...repeatedIds(customIds, ruleIds),
        ...costlyPatterns(policy.customRules ?? []),
        ...repeatedSuppressions(policy.suppressions ?? []),
        ...rotation(policy.rotation ?? {}),
        ...datesToCome(policy.rotation?.keys ?? {}, latest),
        ...serviceAccounts(policy.serviceAccounts ?? {}),
    ];
}
function unknownRules(ids, known) {
    return ids
        .filter((id) => !known.includes(id))
        .map((id) => {
        const meant = (0,nearest/* nearest */.p)(id, known);
        const hint = meant === undefined ? '`salesloft-guard rules` lists them' : `did you mean "${meant}"?`;
        return { key: `rules.${(0,problem/* shownName */.H)(id)}`, message: `expected the id of a rule; ${hint}` };
    });
}
function repeatedIds(ids, ruleIds) {
    return ids.flatMap((id, index) => id !== undefined && (ruleIds.includes(id) || ids.indexOf(id) < index)
        ? [{ key: `custom-rules[${index}].id`, message: 'expected an id that no other rule has' }]
        : []);
}
function costlyPatterns(rules) {
    const steps = rules.reduce((sum, rule) => sum + (0,pattern/* patternSteps */.C_)(rule?.pattern ?? ''), 0);
    if (steps <= pattern/* totalStepLimit */.yD)
        return [];
    return [
        { key: 'custom-rules', message: 'expected patterns that cost less together: lower their upper limits' },
    ];
}
function repeatedSuppressions(suppressions) {
    const seen = new Set();
    return suppressions.flatMap((entry, index) => {
        const fingerprint = entry?.fingerprint;
        if (fingerprint === undefined)
            return [];
        const repeated = seen.has(fingerprint);
        seen.add(fingerprint);
        return repeated
            ? [{ key: `suppressions[${index}].fingerprint`, message: 'expected each fingerprint once' }]
            : [];
    });
}
function rotation({ maxAgeDays, dueSoonDays, keys = {}, }) {
    const late = maxAgeDays !== undefined && dueSoonDays !== undefined && dueSoonDays >= maxAgeDays;
    return [
        ...(late
            ? [
                {
                    key: 'rotation.due-soon-days',
                    message: 'expected fewer days than max-age-days; without the key it is 14',
                },
            ]
            : []),
        ...Object.entries(keys)
            .filter(([, dates]) => dates?.created === undefined && dates?.rotated === undefined)
            .map(([name]) => ({
            key: `rotation.keys.${(0,problem/* shownName */.H)(name)}`,
            message: 'expected the key "created" or "rotated"',
        })),
    ];
}
function datesToCome(keys, latest) {
    if (latest === undefined)
        return [];
    return Object.entries(keys).flatMap(([name, dates]) => ['created', 'rotated']
        .filter((field) => (dates?.[field] ?? '') > latest)
        .map((field) => ({
        key: `rotation.keys.${(0,problem/* shownName */.H)(name)}.${field}`,
        message: 'expected a day that has come',
    })));
}
function serviceAccounts({ reader, writer, }) {
    if (reader === undefined || reader !== writer)
        return [];
    return [{ key: 'service-accounts.writer', message: 'expected another setting than the reader' }];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/config/shape.js
var config_shape = __webpack_require__(6587);
;// CONCATENATED MODULE: ./lib/config/read.js





const longestTable = 1000;
function read(shape, place, reading) {
    reading.offsets.set(place.key, place.offset);
    if ((0,dist/* isAlias */.Vj)(place.node))
        return refuse(place, reading, 'the value itself: aliases are not supported');
    switch (shape.kind) {
        case 'choice':
            return readChoice(shape.values, place, reading);
        case 'text':
            return readText(shape.form, place, reading);
        case 'day':
            return readDay(place, reading);
        case 'whole':
            return readWhole(shape, place, reading);
        case 'list':
            return readList(shape, place, reading);
        case 'table':
            return readTable(shape, place, reading);
        case 'record':
            return readRecord(shape, place, reading);
        default:
            return (0,errors/* assertNever */.xb)(shape);
    }
}
function readChoice(values, place, reading) {
    const found = scalarText(place.node);
    if (found !== undefined && values.includes(found))
        return found;
    const meant = found === undefined ? undefined : (0,nearest/* nearest */.p)(found, values);
    return refuse(place, reading, `one of ${values.join(', ')}${suggestion(meant)}`);
}
function readText(form, place, reading) {
    const found = scalarText(place.node);
    if (found === undefined || found === '')
        return refuse(place, reading, form.expected);
    const complaint = textProblem(form, found);
    return complaint === undefined ? found : refuse(place, reading, complaint);
}
function textProblem(form, found) {
    if (found.length > form.maxLength || form.pattern?.test(found) === false)
        return form.expected;
    return form.check?.(found);
}
function readDay(place, reading) {
    const found = scalarText(place.node);
    return found !== undefined && isDay(found) ? found : refuse(place, reading, 'a date such as 2026-01-31');
}
function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
function readWhole(limits, place, reading) {
    const found = isPlain(place.node) ? scalarText(place.node) : undefined;
    const number = found !== undefined && /^\d{1,9}$/.test(found) ? Number(found) : NaN;
    if (number >= limits.min && number <= limits.max)
        return number;
    return refuse(place, reading, `a whole number from ${limits.min} to ${limits.max}`);
}
function readList(shape, place, reading) {
    const items = (0,dist/* isSeq */.oP)(place.node) ? place.node.items : isNothing(place.node) ? [] : undefined;
    if (items === undefined)
        return refuse(place, reading, 'a list');
    if (items.length < shape.min)
        return refuse(place, reading, 'a list with at least one entry');
    if (items.length > shape.max)
        return refuse(place, reading, `a list of at most ${shape.max} entries`);
    return items.map((node, index) => read(shape.item, { node, key: `${place.key}[${index}]`, offset: offsetOf(node, place.offset) }, reading));
}
function readTable(shape, place, reading) {
    const entries = entriesOf(place, reading);
    if (entries === undefined)
        return refuse(place, reading, 'names with a value each');
    if (entries.length > longestTable)
        return refuse(place, reading, `at most ${longestTable} names`);
    return Object.fromEntries(entries.map((entry) => {
        const complaint = textProblem(shape.name, entry.name);
        if (complaint !== undefined)
            refuse(keyPlace(entry), reading, complaint);
        return [entry.name, read(shape.value, entry.value, reading)];
    }));
}
function readRecord(shape, place, reading) {
    const entries = entriesOf(place, reading);
    const fields = Object.entries(shape.fields);
    const keys = fields.map(([name]) => (0,config_shape/* keyOf */.TN)(name));
    if (entries === undefined)
        return refuse(place, reading, `keys such as ${keys.slice(0, 3).join(', ')}`);
    refuseUnknown(entries, keys, reading);
    const values = fields.map(([name, field]) => {
        const entry = entries.find((candidate) => candidate.name === (0,config_shape/* keyOf */.TN)(name));
        if (entry === undefined)
            return [name, absent(field, name, { place, reading })];
        return [name, read(field.shape, entry.value, reading)];
    });
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
function absent(field, name, at) {
    if (field.required === true)
        refuse(at.place, at.reading, `the key "${(0,config_shape/* keyOf */.TN)(name)}": ${field.doc.toLowerCase().replace(/\.$/, '')}`);
    return field.default;
}
function refuseUnknown(entries, known, reading) {
    const unknown = entries.filter(({ name }) => !known.includes(name));
    for (const entry of unknown.slice(0, problem/* problemLimit */.v)) {
        const meant = (0,nearest/* nearest */.p)(entry.name, known);
        refuse(keyPlace(entry), reading, `one of the keys ${known.join(', ')}${suggestion(meant)}`);
    }
}
function entriesOf(place, reading) {
    if (isNothing(place.node))
        return [];
    if (!(0,dist/* isMap */.jh)(place.node))
        return undefined;
    const entries = new Map();
    for (const { key, value } of place.node.items) {
        const name = scalarText(key);
        const keyOffset = offsetOf(key, place.offset);
        const full = [place.key, (0,problem/* shownName */.H)(name ?? '?')].filter((part) => part !== '').join('.');
        const entry = {
            name: name ?? '',
            keyOffset,
            value: { node: value, key: full, offset: offsetOf(value, keyOffset) },
        };
        if (name === undefined)
            refuse(keyPlace(entry), reading, 'a plain name as the key');
        else if (entries.has(name))
            refuse(keyPlace(entry), reading, 'each key once: this one stands here again');
        else
            entries.set(name, entry);
    }
    return [...entries.values()];
}
function keyPlace(entry) {
    return { ...entry.value, offset: entry.keyOffset };
}
function refuse(place, reading, expected) {
    reading.problems.push({ offset: place.offset, key: place.key, message: `expected ${expected}` });
    return undefined;
}
function suggestion(meant) {
    return meant === undefined ? '' : `; did you mean "${meant}"?`;
}
function isNothing(node) {
    return node === null || (isPlain(node) && ['', '~', 'null'].includes(scalarText(node) ?? ''));
}
function isPlain(node) {
    return (0,dist/* isScalar */.jn)(node) && node.type === 'PLAIN';
}
function scalarText(node) {
    return (0,dist/* isScalar */.jn)(node) && typeof node.value === 'string' ? node.value : undefined;
}
function offsetOf(node, otherwise) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? otherwise) : otherwise;
}

// EXTERNAL MODULE: ./lib/project.js + 1 modules
var project = __webpack_require__(3547);
// EXTERNAL MODULE: ./lib/config/forms.js + 1 modules
var config_forms = __webpack_require__(6188);
;// CONCATENATED MODULE: ./lib/config/json-schema.js


function json_schema_toJsonSchema(shape) {
    switch (shape.kind) {
        case 'choice':
            return { enum: shape.values };
        case 'text':
            return textSchema(shape.form);
        case 'day':
            return { type: 'string', format: 'date', pattern: String.raw `^\d{4}-\d{2}-\d{2}$` };
        case 'whole':
            return { type: 'integer', minimum: shape.min, maximum: shape.max };
        case 'list': {
            const items = json_schema_toJsonSchema(shape.item);
            const least = shape.min > 0 ? { type: 'array', minItems: shape.min } : { type: ['array', 'null'] };
            return { ...least, maxItems: shape.max, items };
        }
        case 'table':
            return tableSchema(shape);
        case 'record':
            return recordSchema(shape);
        default:
            return assertNever(shape);
    }
}
function textSchema(form) {
    const pattern = form.pattern === undefined ? {} : { pattern: form.pattern.source };
    return { type: 'string', minLength: 1, maxLength: form.maxLength, ...pattern };
}
function tableSchema(shape) {
    const value = json_schema_toJsonSchema(shape.value);
    return {
        type: ['object', 'null'],
        propertyNames: textSchema(shape.name),
        properties: Object.fromEntries(shape.suggested.map((name) => [name, value])),
        additionalProperties: value,
    };
}
function recordSchema(shape) {
    const fields = Object.entries(shape.fields);
    const required = fields.filter(([, field]) => field.required === true).map(([name]) => keyOf(name));
    return {
        type: required.length > 0 ? 'object' : ['object', 'null'],
        additionalProperties: false,
        ...(required.length > 0 ? { required } : {}),
        properties: Object.fromEntries(fields.map(([name, field]) => [keyOf(name), fieldSchema(field)])),
    };
}
function fieldSchema(field) {
    const withDefault = field.default === undefined ? {} : { default: onPaper(field.default) };
    return { description: field.doc, ...json_schema_toJsonSchema(field.shape), ...withDefault };
}
function onPaper(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [keyOf(name), onPaper(inner)]));
}

// EXTERNAL MODULE: ./lib/config/policy.js
var policy = __webpack_require__(3774);
;// CONCATENATED MODULE: ./lib/config/schema.js





const severity = (0,config_shape/* choice */.Yq)(['error', 'warning', 'note']);
const globs = (0,config_shape/* list */.p_)((0,config_shape/* text */.Qq)(config_forms/* glob */.TI), { max: 200 });
const ruleLevel = (0,config_shape/* choice */.Yq)(['off', 'error', 'warning', 'note']);
const environment = (0,config_shape/* record */.g1)({
    files: {
        doc: 'Globs of the files that belong to this environment.',
        shape: globs,
        default: [],
    },
    scopes: {
        doc: "Scopes a credential of this environment may ask for; `*` stands for any. Without it the rule's own table holds.",
        shape: (0,config_shape/* list */.p_)((0,config_shape/* text */.Qq)(config_forms/* scope */.z8), { max: 200 }),
    },
});
const keyDates = (0,config_shape/* record */.g1)({
    created: { doc: 'The day the key was made.', shape: config_shape/* day */.vd },
    rotated: { doc: 'The day the key was last replaced.', shape: config_shape/* day */.vd },
});
const schema_rotation = (0,config_shape/* record */.g1)({
    maxAgeDays: {
        doc: 'How many days old a key may grow. Past that it is stale, past twice that it is an error.',
        shape: (0,config_shape/* whole */.WQ)(1, 3650),
        default: policy/* defaultPolicy */.G4.rotation.maxAgeDays,
    },
    dueSoonDays: {
        doc: 'How many days before that a note says that it is due.',
        shape: (0,config_shape/* whole */.WQ)(0, 3649),
        default: policy/* defaultPolicy */.G4.rotation.dueSoonDays,
    },
    keys: {
        doc: 'When keys were made, by the name of the secret or setting that holds them. The later date counts; none may be to come.',
        shape: (0,config_shape/* table */.tp)(config_forms/* settingName */.QX, keyDates),
        default: {},
    },
});
const schema_serviceAccounts = (0,config_shape/* record */.g1)({
    reader: { doc: 'The setting that holds the reading key.', shape: (0,config_shape/* text */.Qq)(config_forms/* settingName */.QX), required: true },
    writer: { doc: 'The setting that holds the writing key.', shape: (0,config_shape/* text */.Qq)(config_forms/* settingName */.QX), required: true },
});
const webhooks = (0,config_shape/* record */.g1)({
    handlers: {
        doc: 'Globs of files that receive Salesloft webhooks, beside those that are recognised.',
        shape: globs,
        default: [],
    },
    verifiers: {
        doc: 'Functions outside this repository that verify the signature.',
        shape: (0,config_shape/* list */.p_)((0,config_shape/* text */.Qq)(config_forms/* functionName */.AQ), { max: 200 }),
        default: [],
    },
});
const suppression = (0,config_shape/* record */.g1)({
    fingerprint: { doc: 'The finding, as a report names it.', shape: (0,config_shape/* text */.Qq)(config_forms/* fingerprint */.Rj), required: true },
    reason: {
        doc: 'Why the finding is acceptable.',
        shape: (0,config_shape/* text */.Qq)(config_forms/* sentence */.em('a reason', 500)),
        required: true,
    },
    owner: { doc: 'Who answers for it.', shape: (0,config_shape/* text */.Qq)(config_forms/* sentence */.em('a person or team', 100)) },
    expires: { doc: 'The last day on which it holds.', shape: config_shape/* day */.vd },
});
const customRule = (0,config_shape/* record */.g1)({
    id: {
        doc: 'Its name in reports, in `rules` and in ignore comments.',
        shape: (0,config_shape/* text */.Qq)(config_forms/* ruleId */.IC),
        required: true,
    },
    pattern: {
        doc: 'A regular expression that cannot be slow: every repetition needs an upper limit (`{20,200}`, not `+`), no lookaround, no backreference. A group `(?<secret>\u2026)` marks the credential, `(?i)` in front ignores case.',
        shape: (0,config_shape/* text */.Qq)(config_forms/* pattern */.T1),
        required: true,
    },
    keywords: {
        doc: 'A text is searched only where it holds one of these, whatever its case.',
        shape: (0,config_shape/* list */.p_)((0,config_shape/* text */.Qq)(config_forms/* keyword */.Si), { min: 1, max: 20 }),
        required: true,
    },
    severity: { doc: 'How bad it is.', shape: severity, default: 'error' },
    title: { doc: 'What is wrong, in one line.', shape: (0,config_shape/* text */.Qq)(config_forms/* sentence */.em('a title', 120)), required: true },
    message: { doc: 'What to do about it.', shape: (0,config_shape/* text */.Qq)(config_forms/* sentence */.em('a message', 500)) },
});
const ruleName = { ...config_forms/* ruleId */.IC, expected: 'the id of a rule' };
function policyShape(ruleIds) {
    return (0,config_shape/* record */.g1)({
        failOn: {
            doc: 'The lowest severity that fails the check.',
            shape: (0,config_shape/* choice */.Yq)(['error', 'warning', 'note', 'never']),
            default: policy/* defaultPolicy */.G4.failOn,
        },
        include: {
            doc: 'Globs of the files to scan; empty means all.',
            shape: globs,
            default: [],
        },
        exclude: {
            doc: 'Globs of the files to leave out; each is listed as unread.',
            shape: globs,
            default: [],
        },
        rules: {
            doc: 'Severity by rule id, or `off`.',
            shape: (0,config_shape/* table */.tp)(ruleName, ruleLevel, ruleIds),
            default: {},
        },
        environments: {
            doc: 'What belongs to development, staging, production, and what keys there may do.',
            shape: (0,config_shape/* table */.tp)(config_forms/* environmentName */.VE, environment, ['development', 'staging', 'production']),
            default: {},
        },
        rotation: { doc: 'How old keys may grow.', shape: schema_rotation, default: policy/* defaultPolicy */.G4.rotation },
        serviceAccounts: { doc: 'Two keys for reading and writing, by name.', shape: schema_serviceAccounts },
        webhooks: {
            doc: 'What cannot be told from code about webhooks.',
            shape: webhooks,
            default: policy/* defaultPolicy */.G4.webhooks,
        },
        suppressions: {
            doc: 'Findings that are accepted, each with a reason.',
            shape: (0,config_shape/* list */.p_)(suppression, { max: 10_000 }),
            default: [],
        },
        inline: {
            doc: 'Ignore comments of other scanners to honour beside `salesloft-guard:ignore`.',
            shape: (0,config_shape/* list */.p_)((0,config_shape/* choice */.Yq)(policy/* foreignMarkers */.QK), { max: policy/* foreignMarkers */.QK.length }),
            default: [],
        },
        customRules: { doc: 'Patterns of your own.', shape: (0,config_shape/* list */.p_)(customRule, { max: 100 }), default: [] },
    });
}
function policySchema(ruleIds) {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: rawUrl('schema/salesloft-guard.schema.json'),
        title: 'salesloft-guard policy',
        description: 'What a repository decides about its salesloft-guard scan: .github/salesloft-guard.yml',
        ...toJsonSchema(policyShape(ruleIds)),
    };
}

;// CONCATENATED MODULE: ./lib/config/parse.js





const sizeLimit = 2 ** 20;
const syntaxMessages = {
    TAB_AS_INDENT: 'expected spaces: YAML forbids tabs as indentation',
    MULTIPLE_DOCS: 'expected one document: remove the "---" and what follows',
    BLOCK_AS_IMPLICIT_KEY: 'expected one "key: value" here: quote a value that holds ": "',
    MULTILINE_IMPLICIT_KEY: 'expected a key on a single line',
    MISSING_CHAR: 'expected a closing bracket, brace or quote, or a ":" after a key',
    BAD_INDENT: 'expected the indentation of the lines above, or a closing bracket',
    BAD_DQ_ESCAPE: 'expected a valid escape: use single quotes where the backslash is meant',
    BAD_SCALAR_START: 'expected quotes around a value that begins with this character',
    UNEXPECTED_TOKEN: 'expected the end of the value: this does not belong here',
    TAG_RESOLVE_FAILED: 'expected a value without a tag',
    BAD_ALIAS: 'expected the value itself: aliases are not supported',
    RESOURCE_EXHAUSTION: 'expected a document that is not nested so deeply',
};
function parsePolicy(text, ruleIds, latest) {
    if (text.length > sizeLimit)
        return refused([{ line: 1, column: 1, key: '', message: 'expected a policy of at most 1 MiB' }]);
    const lines = new dist/* LineCounter */.HN();
    const document = parse(text, lines);
    const complaints = [...document.errors, ...document.warnings];
    if (complaints.length > 0)
        return refused(complaints.map(({ code, pos }) => at(lines, pos[0], { key: '', message: syntaxMessages[code] ?? 'expected valid YAML' })));
    const reading = { problems: [], offsets: new Map() };
    const value = read(policyShape(ruleIds), { node: document.contents, key: '', offset: 0 }, reading);
    const problems = [...reading.problems, ...clashes(value, { ruleIds, latest }, reading)];
    if (problems.length > 0)
        return refused(problems.map((problem) => at(lines, problem.offset, problem)));
    return { ok: true, policy: value };
}
function clashes(value, { ruleIds, latest }, { problems, offsets }) {
    return disagreements((value ?? {}), ruleIds, latest)
        .slice(0, problem/* problemLimit */.v)
        .filter(({ key }) => !problems.some((problem) => problem.key.startsWith(key)))
        .map(({ key, message }) => ({ key, message, offset: placeOf(key, offsets) }));
}
function placeOf(key, offsets) {
    const around = key.replace(/[.[][^.[]*$/, '');
    return offsets.get(key) ?? offsets.get(around) ?? 0;
}
function parse(text, lineCounter) {
    return (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        lineCounter,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
    });
}
function refused(problems) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return { ok: false, problems: sorted.slice(0, problem/* problemLimit */.v) };
}
function at(lines, offset, what) {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col), key: what.key, message: what.message };
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


/***/ }),

/***/ 6587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
function choice(values) {
    return { kind: 'choice', values };
}
function text(form) {
    return { kind: 'text', form };
}
const day = { kind: 'day' };
function whole(min, max) {
    return { kind: 'whole', min, max };
}
function list(item, limits) {
    return { kind: 'list', item, min: limits.min ?? 0, max: limits.max };
}
function table(name, value, suggested = []) {
    return { kind: 'table', name, value, suggested };
}
function record(fields) {
    return { kind: 'record', fields };
}
function keyOf(field) {
    return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ })

};
