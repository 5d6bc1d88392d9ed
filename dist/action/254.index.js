export const id = 254;
export const ids = [254];
export const modules = {

/***/ 6579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   kK: () => (/* binding */ stageIn),
/* harmony export */   xi: () => (/* binding */ isTestWord)
/* harmony export */ });
/* harmony import */ var _scan_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4099);

const stages = {
    development: ['dev', 'devel', 'develop', 'development', 'devcontainer'],
    staging: ['staging', 'stg', 'uat', 'preprod', 'preproduction'],
    production: ['prod', 'production', 'prd'],
};
const weakStages = {
    development: ['local', 'localhost'],
    staging: ['stage', 'qa'],
    production: ['live'],
};
const noStage = new Set([
    'test',
    'tests',
    'testing',
    'ci',
    'e2e',
    'sandbox',
    'demo',
    'nonprod',
    'nonproduction',
]);
const otherMeaning = {
    dev: new Set('dependencies tools tool kit ops null rel to'.split(' ')),
    live: new Set('chat stream streaming reload view data feed event events agent call calls support share'.split(' ')),
    local: new Set('storage variable variables time date zone language host'.split(' ')),
};
const otherMeaningBefore = {
    stage: new Set('opportunity deal person people lead account contact pipeline sales cadence funnel lifecycle build multi'.split(' ')),
    qa: new Set(['q', 'and']),
    local: new Set(['usr']),
};
const stageOf = tableOf(stages);
const weakStageOf = tableOf(weakStages);
function tableOf(table) {
    const of = (stage) => table[stage].map((word) => [word, stage]);
    return new Map([...of('development'), ...of('staging'), ...of('production')]);
}
function wordsOf(text) {
    return joinPrefixes((0,_scan_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(text).flatMap((word) => word.match(/^salesloft(?=.)|.+/g) ?? []));
}
function joinPrefixes(all) {
    const joined = [];
    for (const word of all) {
        const before = joined.at(-1);
        if ((before === 'pre' || before === 'non') && /^prod(?:uction)?$/.test(word))
            joined.splice(-1, 1, before + word);
        else
            joined.push(word);
    }
    return joined;
}
function stageIn(all, reading) {
    const strong = found(all, stageOf);
    if (strong.size > 0)
        return only(strong);
    if (all.some((word) => noStage.has(word)))
        return reading === 'every' || all.some(isNonProd) ? 'unclear' : undefined;
    if (reading === 'strong')
        return undefined;
    const weak = found(all, weakStageOf);
    return weak.size > 0 ? only(weak) : undefined;
}
function isTestWord(word) {
    return noStage.has(word) && !isNonProd(word);
}
function isNonProd(word) {
    return word.startsWith('nonprod');
}
function found(all, table) {
    const stagesFound = new Set();
    all.forEach((word, at) => {
        const stage = table.get(word);
        if (stage === undefined || otherMeaning[word]?.has(all[at + 1] ?? '') === true)
            return;
        if (otherMeaningBefore[word]?.has(all[at - 1] ?? '') !== true)
            stagesFound.add(stage);
    });
    return stagesFound;
}
function only(all) {
    const [first] = all;
    return all.size === 1 && first !== undefined ? first : 'unclear';
}


/***/ }),

/***/ 4254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   usesOfWorkflow: () => (/* binding */ usesOfWorkflow)
/* harmony export */ });
/* harmony import */ var _scan_region_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3833);
/* harmony import */ var _workflows_exposure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8665);
/* harmony import */ var _workflows_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4115);
/* harmony import */ var _workflows_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6450);
/* harmony import */ var _workflows_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5169);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6579);






const environmentSetting = /^(?:target[_-]?|deploy(?:ment)?[_-]?|app[_-]?)?(?:env|environment)(?:[_-]?name)?$|^(?:stage|workspace|namespace)$/i;
const mostUses = 500;
function usesOfWorkflow(path, text) {
    const { tree } = (0,_workflows_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)(text);
    const workflow = tree && (0,_workflows_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowOf */ .B)(tree);
    if (workflow === undefined)
        return [];
    const regionOf = (0,_scan_region_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsOf */ .NV)(text, _scan_region_js__WEBPACK_IMPORTED_MODULE_0__/* .documentStart */ .Qf);
    const uses = [];
    for (const job of workflow.jobs) {
        const place = placeOfJob(path, job);
        const given = [...secretsOf(workflow, job)];
        for (const { name, setting, text: scalar, range } of given) {
            const { startLine: line, startColumn, endLine, endColumn } = regionOf(...(0,_workflows_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(text, scalar, range));
            uses.push({
                identity: `GitHub ${name.toUpperCase()}`,
                reference: name,
                setting,
                reach: job.environment ? 'environment' : 'one',
                mismatch: given.some((other) => rivals(other.name, name)) ? 'likely' : 'same',
                place: job.environmentName === undefined ? { ...place, name: setting } : place,
                line,
                startColumn,
                endColumn: endLine === line ? endColumn : startColumn,
            });
            if (uses.length === mostUses)
                return uses;
        }
    }
    return uses;
}
function rivals(one, other) {
    const [a, b] = [one, other].map((name) => (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .stageIn */ .kK)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wordsOf */ .Z9)(name), 'every'));
    return a !== undefined && b !== undefined && a !== b;
}
function placeOfJob(path, job) {
    if (job.environmentName !== undefined)
        return { path, job: job.environmentName.value };
    if (job.environment)
        return { path, job: '${{ }}' };
    const told = [...job.given, ...job.env].find(({ name }) => environmentSetting.test(name));
    return told === undefined ? { path, headings: [job.id] } : { path, headings: [told.value.value, job.id] };
}
function* secretsOf(workflow, job) {
    const steps = job.steps.flatMap((step) => [...step.env, ...step.with]);
    yield* inSettings([...job.given, ...job.env, ...steps]);
    for (const { run } of job.steps) {
        if (run === undefined)
            continue;
        for (const { name, start, end } of (0,_workflows_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretUses */ .Db)(run.value))
            yield { name, setting: '', text: run, range: [start, end] };
    }
    if (job.steps.length > 0)
        yield* inSettings(workflow.env);
}
function* inSettings(settings) {
    for (const held of (0,_workflows_exposure_js__WEBPACK_IMPORTED_MODULE_1__/* .heldBy */ .Vr)(settings))
        if (isOne(held))
            yield given(held);
}
function isOne({ value }) {
    return !/\|\||&&/.test(value.value);
}
function given({ name, secret, value }) {
    return {
        name: secret === name ? secretName(value.value) : secret,
        setting: name,
        text: value,
        range: [0, value.value.length],
    };
}
function secretName(expression) {
    return /\bsecrets\s{0,5}(?:\.\s{0,5}|\[\s{0,5}['"])([\w-]{1,100})/.exec(expression)?.[1] ?? '';
}


/***/ }),

/***/ 8665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ heldIn),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   WQ: () => (/* binding */ whole)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4115);

const known = new WeakMap();
function heldBy(settings) {
    const held = known.get(settings) ?? settings.flatMap(heldInOne);
    known.set(settings, held);
    return held;
}
function heldInOne({ name, value }) {
    const [use] = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .secretUses */ .Db)(value.value);
    if (use !== undefined)
        return [{ name, secret: use.name, value }];
    if ((0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSalesloftSecret */ .eO)(name) && (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .givesAnySecret */ .xs)(value.value))
        return [{ name, secret: name, value }];
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .givesAllSecrets */ .$b)(value.value) ? [{ name, secret: 'every secret', value }] : [];
}
function heldIn({ workflow, job, step }) {
    return [...heldBy(workflow.env), ...heldBy(job.env), ...heldBy(step.env)];
}
function whole(text) {
    return [0, text.value.length];
}


/***/ }),

/***/ 6450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jf: () => (/* binding */ child),
  NE: () => (/* binding */ noYaml),
  cZ: () => (/* binding */ parseTree),
  $t: () => (/* binding */ placeOf),
  b6: () => (/* binding */ textOf),
  g$: () => (/* binding */ tooLarge)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/workflows/depth.js

const scalarMark = '\u001f';
function nestsDeeper(text, limit) {
    let brackets = 0;
    let indicators = 0;
    let before = '';
    for (const token of new dist/* Lexer */.JG().lex(text)) {
        if (before !== scalarMark) {
            if (token === '[' || token === '{')
                brackets++;
            else if ((token === ']' || token === '}') && brackets > 0)
                brackets--;
            else if (token === '-' || token === '?' || token === ':')
                indicators++;
            else if (token.includes('\n'))
                indicators = 0;
        }
        if (brackets > limit || brackets + indicators > 2 * limit)
            return true;
        before = token;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/workflows/tree.js


const largestWorkflow = 2 ** 20;
const deepest = 40;
const deepestParsed = 500;
const mostEntries = 2000;
const tooLarge = 'is larger than GitHub reads';
const noYaml = 'could not be read as YAML';
const tooDeep = 'nests too deeply';
function parseTree(text) {
    if (text.length > largestWorkflow)
        return { missed: tooLarge };
    if (nestsDeeper(text, deepestParsed))
        return { missed: tooDeep };
    return strictly(text) ?? strictly(forgiven(text)) ?? { missed: noYaml };
}
function strictly(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        schema: 'failsafe',
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
    });
    return document.errors.length > 0 ? undefined : readTree(document.contents);
}
const command = /^([ \t]{0,80}(?:-[ \t]{1,8})?run:[ \t]{1,8})([^\s|>"'].*)$/gm;
function forgiven(text) {
    return text.replace(command, (_line, key, script) => key + script.replaceAll(': ', ':\u00a0'));
}
function readTree(contents) {
    const known = new Map();
    const anchors = new Map();
    let cut = false;
    const read = (node, depth) => {
        if (depth > deepest) {
            cut = true;
            return undefined;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return read(anchors.get(node.source), depth + 1);
        if (known.has(node))
            return known.get(node);
        if ((0,dist/* isNode */.Ll)(node) && 'anchor' in node && node.anchor !== undefined)
            anchors.set(node.anchor, node);
        known.set(node, undefined);
        const tree = convert(node, (child) => read(child, depth + 1));
        known.set(node, tree);
        return tree;
    };
    const tree = read(contents, 0);
    return { ...(tree === undefined ? {} : { tree }), ...(cut ? { missed: tooDeep } : {}) };
}
function convert(node, read) {
    if ((0,dist/* isScalar */.jn)(node)) {
        const [start = 0, end = 0] = node.range ?? [];
        return {
            kind: 'text',
            value: typeof node.value === 'string' ? node.value.replaceAll(':\u00a0', ': ') : '',
            start,
            end,
        };
    }
    if ((0,dist/* isSeq */.oP)(node))
        return {
            kind: 'sequence',
            items: node.items.flatMap((item) => read(item) ?? []),
            start: node.range?.[0] ?? 0,
        };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'mapping', entries: entriesOf(node.items, read), start: node.range?.[0] ?? 0 };
    return undefined;
}
function entriesOf(items, read) {
    const written = new Map();
    const merged = new Map();
    for (const item of items) {
        const key = read(item.key);
        const value = read(item.value);
        if (key?.kind !== 'text' || value === undefined)
            continue;
        if (key.value === '<<')
            merge(value, merged);
        else
            written.set(key.value, { key, value });
    }
    return new Map([...merged, ...written]);
}
function merge(source, into) {
    if (source.kind === 'sequence')
        for (const item of source.items)
            merge(item, into);
    if (source.kind !== 'mapping')
        return;
    for (const [name, entry] of source.entries) {
        if (into.size >= mostEntries)
            return;
        if (!into.has(name))
            into.set(name, entry);
    }
}
function child(tree, name) {
    return tree?.kind === 'mapping' ? tree.entries.get(name)?.value : undefined;
}
function textOf(tree) {
    return tree?.kind === 'text' ? tree : undefined;
}
function placeOf(source, text, [from, to]) {
    const piece = text.value.slice(from, to);
    let at = text.start - 1;
    for (let found = text.value.indexOf(piece); found !== -1 && found <= from;) {
        at = source.indexOf(piece, at + 1);
        if (at === -1 || at >= text.end)
            return [text.start, text.start];
        found = text.value.indexOf(piece, found + 1);
    }
    return [at, at + piece.length];
}


/***/ }),

/***/ 5169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workflowOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6450);

const mostSteps = 5000;
function workflowOf(tree) {
    const jobs = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'jobs');
    if (jobs?.kind === 'mapping') {
        let left = mostSteps;
        const read = [...jobs.entries].slice(0, mostSteps).map(([id, { value }]) => {
            const job = jobOf(id, value, left);
            left -= job.steps.length;
            return job;
        });
        return { triggers: triggersOf((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'on')), env: settings((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'env')), jobs: read };
    }
    const runs = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'runs');
    if (runs === undefined)
        return undefined;
    return { triggers: new Set(), env: [], jobs: [jobOf('action', runs, mostSteps)] };
}
function jobOf(id, tree, mostSteps) {
    const steps = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'steps');
    const secrets = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'secrets');
    const inherit = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(secrets);
    const environment = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'environment');
    return {
        id,
        env: settings((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'env')),
        condition: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'if'))?.value ?? '',
        environment: environment !== undefined,
        environmentName: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(environment) ?? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(environment, 'name')),
        steps: steps?.kind === 'sequence' ? steps.items.slice(0, mostSteps).map(stepOf) : [],
        uses: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'uses')),
        inherit: inherit?.value === 'inherit' ? inherit : undefined,
        given: [...settings(secrets), ...settings((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'with'))],
        shell: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'defaults'), 'run'), 'shell'))?.value ?? '',
    };
}
function stepOf(tree) {
    return {
        uses: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'uses')),
        run: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'run')),
        shell: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'shell'))?.value ?? '',
        condition: (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'if'))?.value ?? '',
        env: settings((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'env')),
        with: settings((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .child */ .jf)(tree, 'with')),
    };
}
const known = new WeakMap();
function settings(tree) {
    if (tree?.kind !== 'mapping')
        return [];
    const read = known.get(tree) ??
        [...tree.entries].flatMap(([name, { key, value }]) => value.kind === 'text' ? [{ name, key, value }] : []);
    known.set(tree, read);
    return read;
}
function triggersOf(tree) {
    if (tree?.kind === 'text')
        return new Set([tree.value]);
    if (tree?.kind === 'mapping')
        return new Set(tree.entries.keys());
    return new Set(tree?.items.flatMap((item) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(item)?.value ?? []));
}


/***/ })

};
