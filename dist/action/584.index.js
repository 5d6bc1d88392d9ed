export const id = 584;
export const ids = [584];
export const modules = {

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

/***/ 3584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeWorkflow: () => (/* binding */ judgeWorkflow)
});

// EXTERNAL MODULE: ./lib/scan/region.js
var region = __webpack_require__(3833);
;// CONCATENATED MODULE: ./lib/workflows/action-reference.js
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const digest = /@sha256:[0-9a-f]{64}$/i;
const platform = new Set(['actions', 'github']);
function actionReference(uses) {
    const reference = uses.trim();
    if (/^(?:\.|\$)\//.test(reference))
        return { pinned: true, local: true };
    if (reference.startsWith('docker://'))
        return { pinned: digest.test(reference), local: false };
    const at = reference.lastIndexOf('@');
    const owner = reference.slice(0, reference.indexOf('/')).toLowerCase();
    return { owner, pinned: at !== -1 && commitId.test(reference.slice(at + 1)), local: false };
}
function isUntrusted(uses, own) {
    const { owner, pinned, local } = actionReference(uses);
    if (pinned || local)
        return false;
    return owner === undefined || (!platform.has(owner) && owner !== own?.toLowerCase());
}

// EXTERNAL MODULE: ./lib/workflows/exposure.js
var exposure = __webpack_require__(8665);
;// CONCATENATED MODULE: ./lib/workflows/handing.js


function* toActions({ workflow, job, step, owner }) {
    const { uses } = step;
    if (uses === undefined || !isUntrusted(uses.value, owner))
        return;
    const given = (0,exposure/* heldBy */.Vr)([...step.with, ...step.env]);
    for (const held of given)
        yield handed(held, uses, { text: held.value, how: 'is handed to' });
    if (given.length > 0)
        return;
    const [around] = [...(0,exposure/* heldBy */.Vr)(job.env), ...(0,exposure/* heldBy */.Vr)(workflow.env)];
    if (around !== undefined)
        yield { ...handed(around, uses, { text: uses, how: 'is in the environment of' }), confidence: 'medium' };
}
function handed({ secret }, uses, { text, how }) {
    return {
        severity: 'error',
        confidence: 'high',
        message: `The Salesloft secret ${secret} ${how} ${nameOf(uses)}, which is not pinned to a commit and can change`,
        text,
        range: (0,exposure/* whole */.WQ)(text),
        identity: `handed ${nameOf(uses)} ${secret}`,
    };
}
function nameOf(uses) {
    return uses.value.replace(/@.*$/s, '').trim();
}
function* toWorkflows(job, { owner, namesSalesloft }) {
    if (job.uses === undefined)
        return;
    const { owner: theirs, local } = actionReference(job.uses.value);
    const own = theirs !== undefined && theirs === owner?.toLowerCase();
    if (local || own)
        return;
    if (job.inherit !== undefined && namesSalesloft)
        yield {
            severity: 'error',
            confidence: owner === undefined ? 'low' : 'medium',
            message: `${nameOf(job.uses)} inherits every secret of the repository, the Salesloft ones among them`,
            text: job.inherit,
            range: (0,exposure/* whole */.WQ)(job.inherit),
            identity: `inherit ${nameOf(job.uses)}`,
        };
    if (isUntrusted(job.uses.value, owner))
        for (const held of (0,exposure/* heldBy */.Vr)(job.given))
            yield handed(held, job.uses, { text: held.value, how: 'is handed to' });
}
function* toEveryStep({ env, jobs }) {
    const steps = jobs.flatMap((job) => job.steps);
    if (steps.filter((step) => !isCheckout(step)).length <= 1)
        return;
    for (const { name, value } of (0,exposure/* heldBy */.Vr)(env))
        yield {
            severity: 'warning',
            confidence: 'high',
            message: `Every step of every job receives the Salesloft secret as ${name}: give it to the step that needs it`,
            text: value,
            range: (0,exposure/* whole */.WQ)(value),
            identity: `everywhere ${name}`,
        };
}
function isCheckout({ uses }) {
    return uses !== undefined && uses.value.trim().startsWith('actions/checkout@');
}

// EXTERNAL MODULE: ./lib/scan/shell.js
var shell = __webpack_require__(3371);
// EXTERNAL MODULE: ./lib/workflows/secrets.js
var secrets = __webpack_require__(4115);
;// CONCATENATED MODULE: ./lib/workflows/scripts.js



function* inScripts(place) {
    const { step } = place;
    if (step.run !== undefined)
        yield* inScript(step.run, place);
    const script = step.with.find(({ name }) => name === 'script')?.value;
    if (script !== undefined)
        yield* interpolated(script, new Set());
}
function* inScript(run, place) {
    const held = (0,exposure/* heldIn */.$f)(place);
    const told = new Set();
    const printed = new Set();
    for (const shown of (0,shell/* shownBy */.L)(run.value)) {
        for (const exposure of judged(shown, run, { held, place })) {
            if (told.has(exposure.identity))
                continue;
            told.add(exposure.identity);
            yield exposure;
        }
        for (const { name } of (0,secrets/* secretUses */.Db)(shown.words))
            printed.add(name);
    }
    yield* interpolated(run, printed);
    const traced = /\bbash\b[^{]{0,40}\s-\w{0,20}x/.test(place.step.shell || place.job.shell);
    if (traced && uses(run.value, held))
        yield tracedScript(run, (0,exposure/* whole */.WQ)(run), place);
}
function* judged(shown, run, { held, place }) {
    const range = [shown.start, shown.end];
    if (shown.how === 'traced') {
        if (uses(run.value.slice(shown.end), held))
            yield tracedScript(run, range, place);
        return;
    }
    if (shown.how === 'dumped') {
        const [first] = held;
        if (first !== undefined)
            yield dumped(first, run, { range, place });
        return;
    }
    for (const { name, from, to } of secretsAmong(shown.words, held)) {
        const verb = shown.how === 'printed' ? 'prints' : 'sends with its headers to the log (curl -v)';
        yield {
            severity: shown.how === 'printed' ? 'error' : 'warning',
            confidence: shown.how === 'printed' ? 'high' : 'medium',
            message: `The script ${verb} the Salesloft secret ${name}`,
            text: run,
            range: [shown.start + from, shown.start + to],
            identity: `${place.job.id} ${shown.how} ${name}`,
        };
    }
}
function secretsAmong(words, held) {
    const written = [...(0,secrets/* secretUses */.Db)(words)].map(({ name, start, end }) => ({ name, from: start, to: end }));
    const variables = [...(0,shell/* variablesIn */.D)(words)].flatMap(({ name, start, end }) => held.some((one) => one.name === name) ? [{ name, from: start, to: end }] : []);
    return [...written, ...variables];
}
function uses(script, held) {
    return secretsAmong(script, held).length > 0;
}
function tracedScript(text, range, { job }) {
    return {
        severity: 'error',
        confidence: 'medium',
        message: 'The script traces its commands, and they hold a Salesloft secret',
        text,
        range,
        identity: `${job.id} traced`,
    };
}
function dumped({ name }, text, { range, place }) {
    return {
        severity: 'error',
        confidence: 'medium',
        message: `The script prints its whole environment, ${name} with it`,
        text,
        range,
        identity: `${place.job.id} dumped ${name}`,
    };
}
function* interpolated(text, printed) {
    const seen = new Set(printed);
    for (const { name, start, end } of (0,secrets/* secretUses */.Db)(text.value)) {
        if (seen.has(name))
            continue;
        seen.add(name);
        yield {
            severity: 'warning',
            confidence: 'high',
            message: `The Salesloft secret ${name} is pasted into the script: hand it over in env and quote "$NAME"`,
            text,
            range: [start, end],
            identity: `interpolated ${name}`,
        };
    }
    const all = (0,secrets/* givesAllSecrets */.$b)(text.value) ? text.value.search(/tojson\s{0,5}\(/i) : -1;
    if (all !== -1)
        yield {
            severity: 'error',
            confidence: 'high',
            message: 'The script is given every secret of the repository at once',
            text,
            range: [all, all + 'toJSON('.length],
            identity: 'every secret',
        };
}

// EXTERNAL MODULE: ./lib/workflows/tree.js + 1 modules
var workflows_tree = __webpack_require__(6450);
;// CONCATENATED MODULE: ./lib/workflows/untrusted-head.js


const privileged = ['pull_request_target', 'workflow_run', 'issue_comment'];
const head = /github\.(?:event\.pull_request\.head\.|head_ref\b|event\.workflow_run\.head_|event\.workflow_run\.pull_requests)|refs\/pull\/|event\.(?:pull_request\.)?(?:number|merge_commit_sha)|event\.issue\.number/;
const fetched = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout)\b[^\n]{0,200}(?:pull\/|\bhead_ref|pull_request\.head|\$\{?(?:HEAD_REF|HEAD_SHA|PR_NUMBER|GITHUB_HEAD_REF))/;
function* besideHead(workflow, job) {
    const trigger = privileged.find((event) => workflow.triggers.has(event));
    if (trigger === undefined)
        return;
    const secret = secretOf(workflow, job);
    if (secret === undefined)
        return;
    for (const step of job.steps) {
        const place = checkedOut(step);
        if (place === undefined || isOwnOnly(job, step))
            continue;
        yield {
            severity: 'error',
            confidence: job.environment || hasApproval(job) ? 'medium' : 'high',
            message: `${trigger} checks out the head of a change beside the Salesloft secret ${secret}: its author can take it`,
            ...place,
            identity: `${trigger} ${job.id} ${secret}`,
        };
        return;
    }
}
function checkedOut({ uses, run, with: inputs }) {
    if (uses !== undefined && /(?:^|\/)checkout@/.test(uses.value)) {
        const ref = inputs.find(({ name, value }) => /^(?:ref|repository)$/.test(name) && head.test(value.value));
        return ref && { text: ref.value, range: (0,exposure/* whole */.WQ)(ref.value) };
    }
    const found = run === undefined ? null : fetched.exec(run.value);
    return run && found ? { text: run, range: [found.index, found.index + found[0].length] } : undefined;
}
function secretOf({ env }, job) {
    const settings = job.steps.flatMap((step) => [...step.env, ...step.with]);
    const held = (0,exposure/* heldBy */.Vr)([...env, ...job.env, ...settings])[0]?.secret;
    return held ?? job.steps.flatMap(({ run }) => [...namesIn(run)])[0];
}
function* namesIn(run) {
    for (const { name } of (0,secrets/* secretUses */.Db)(run?.value ?? ''))
        yield name;
}
function isOwnOnly(job, step) {
    return /head\.repo(?:sitory)?\.(?:full_name|owner\.login)\s{0,5}==\s{0,5}github\.repository|head\.repo\.fork\s{0,5}(?:==\s{0,5}false|!=\s{0,5}true)|!\s{0,5}github\.event\.pull_request\.head\.repo\.fork|head_repository\.full_name\s{0,5}==\s{0,5}github\.repository/.test(`${job.condition} ${step.condition}`);
}
function hasApproval({ condition }) {
    return /labels|author_association|github\.actor\s{0,5}==/.test(condition);
}

// EXTERNAL MODULE: ./lib/workflows/workflow.js
var workflows_workflow = __webpack_require__(5169);
;// CONCATENATED MODULE: ./lib/workflows/judge.js







function judgeWorkflow(source, surroundings) {
    const regionOf = (0,region/* regionsOf */.NV)(source, region/* documentStart */.Qf);
    if (surroundings.isPart === true)
        return notJudged(source, workflows_tree/* tooLarge */.g$, regionOf);
    const { tree, missed = tree?.kind === 'mapping' ? undefined : workflows_tree/* noYaml */.NE } = (0,workflows_tree/* parseTree */.cZ)(source);
    const note = missed === undefined ? [] : notJudged(source, missed, regionOf);
    const workflow = tree === undefined ? undefined : (0,workflows_workflow/* workflowOf */.B)(tree);
    if (workflow === undefined)
        return note;
    const judged = first(exposuresOf(workflow, surroundings)).map(({ text, range, ...said }) => ({
        ...said,
        region: regionOf(...(0,workflows_tree/* placeOf */.$t)(source, text, range)),
    }));
    return [...note, ...distinct(judged)];
}
function* exposuresOf(workflow, surroundings) {
    yield* toEveryStep(workflow);
    for (const job of workflow.jobs) {
        yield* toWorkflows(job, surroundings);
        yield* besideHead(workflow, job);
        yield* inSteps(workflow, job, surroundings.owner);
    }
}
function* inSteps(workflow, job, owner) {
    for (const step of job.steps) {
        const place = { workflow, job, step, owner };
        yield* toActions(place);
        yield* inScripts(place);
    }
}
const mostFindings = 500;
function first(exposures) {
    const found = [];
    for (const exposure of exposures) {
        found.push(exposure);
        if (found.length === mostFindings)
            break;
    }
    return found;
}
function distinct(judged) {
    const key = ({ message, region }) => `${message} ${region.startLine} ${region.startColumn} ${region.endColumn}`;
    return [...new Map(judged.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
function notJudged(source, missed, regionOf) {
    const secret = (0,secrets/* namedSecret */.kW)(source);
    if (secret === undefined)
        return [];
    return [
        {
            severity: 'note',
            confidence: 'low',
            message: `Not judged: the file names the Salesloft secret ${secret.name}, but ${missed}`,
            region: regionOf(secret.start, secret.end),
            identity: 'unreadable',
        },
    ];
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
