export const id = 917;
export const ids = [917];
export const modules = {

/***/ 6571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ areSeparate),
  b: () => (/* binding */ openEnvironments)
});

// EXTERNAL MODULE: ./lib/environments/words.js
var environments_words = __webpack_require__(6579);
;// CONCATENATED MODULE: ./lib/environments/names.js

function nameReader(declared) {
    const own = declared.map(ownOf).toSorted((a, b) => b.words.length - a.words.length);
    const common = (all, reading) => {
        const said = (0,environments_words/* stageIn */.kK)(all, reading);
        if (said === undefined || said === 'unclear')
            return said;
        const same = own.filter(({ stage }) => stage === said);
        return same.length === 1 && same[0] !== undefined ? plain(same[0]) : { name: said, stage: said };
    };
    const inWords = (all, reading) => {
        const match = own.find((one) => isUsable(one, reading) && placeOf(one, all) !== -1);
        if (match === undefined)
            return common(all, reading);
        const at = placeOf(match, all);
        const rest = [...all.slice(0, at), ...all.slice(at + match.words.length)];
        const other = inWords(rest, 'strong');
        return other === undefined || (other !== 'unclear' && other.name === match.name)
            ? plain(match)
            : 'unclear';
    };
    return {
        in: (text, reading) => inWords((0,environments_words/* wordsOf */.Z9)(text), reading),
        called: (name) => {
            const one = own.find((each) => each.name === name);
            return one && plain(one);
        },
    };
}
function ownOf(name) {
    const all = (0,environments_words/* wordsOf */.Z9)(name);
    const said = (0,environments_words/* stageIn */.kK)(all, 'every');
    return { name, words: all, ...(said !== undefined && said !== 'unclear' && { stage: said }) };
}
function plain({ name, stage }) {
    return { name, ...(stage !== undefined && { stage }) };
}
function isUsable({ words }, reading) {
    return words.length > 0 && (reading === 'every' || !words.every(environments_words/* isTestWord */.xi));
}
function placeOf({ words }, all) {
    return all.findIndex((_, at) => words.every((word, offset) => all[at + offset] === word));
}

;// CONCATENATED MODULE: ./lib/environments/path.js
const holder = /^\.?(?:env|envs|environments?|stages|overlays?|configs?|conf|configurations?|settings|deploy|deployments?|clusters?|inventor(?:y|ies)|(?:group_|host_|tf)?vars|stacks?|accounts?|workspaces?|profiles?|kustomize|k8s|kubernetes|helm|helmfile|charts?|values|infra|infrastructure|terraform|terragrunt|pulumi|ansible|live|credentials|secrets|namespaces?|params|parameters)$/i;
const settingsFile = /^\.?(?:env|flaskenv|envrc)(?![A-Za-z])|\.(?:env|ya?ml|json5?|jsonc|toml|ini|cfg|conf|config|properties|tfvars|tf|hcl|plist|xml|bicep|bicepparam|jsonnet|cue|edn)$/i;
const endings = /(?:\.(?:example|sample|template|tmpl|tpl|dist|enc|sops|gpg|age|j2|erb|bak|old|orig)){1,4}$/i;
const mostFolderWords = 4;
function piecesOfPath(path) {
    const folders = path.split('/');
    const file = folders.pop() ?? '';
    return [
        ...piecesOfFile(file, folders.at(-1) ?? ''),
        ...folders.map((name, at) => pieceOfFolder(name, folders[at - 1] ?? '')).toReversed(),
    ];
}
function piecesOfFile(name, folder) {
    const bare = name.replace(endings, '');
    const whole = { text: bare, reading: 'strong' };
    if (!settingsFile.test(bare) && !holder.test(folder))
        return [whole];
    const parts = bare.split(/[._-]/).filter((part) => part !== '');
    const suffix = /^\.env/i.test(bare) || parts.length === 1 ? parts.slice(1).join('.') : (parts.at(-2) ?? '');
    return [
        whole,
        { text: suffix, reading: 'every' },
        { text: parts.length > 1 ? (parts[0] ?? '') : '', reading: 'every' },
    ];
}
function pieceOfFolder(name, parent) {
    const parts = name.split(/[._\s-]/).filter((part) => /[A-Za-z]/.test(part));
    if (parts.length > mostFolderWords)
        return { text: '', reading: 'strong' };
    if (parts.length === 1)
        return { text: name, reading: holder.test(parent) ? 'every' : 'strong' };
    return { text: parts.length > 2 ? `${parts[0]} - ${parts.at(-1)}` : name, reading: 'strong' };
}

;// CONCATENATED MODULE: ./lib/environments/environments.js


async function openEnvironments(environments) {
    const read = nameReader(Object.keys(environments));
    const byGlob = await globReader(environments);
    const questions = [
        ['policy', ({ path }) => read.called(byGlob(path))],
        ['job', ({ job }) => (job ? ofJob(job, read) : undefined)],
        ['name', ({ name = '' }) => read.in(name, 'every')],
        ['heading', ({ headings = [] }) => first(headings, (heading) => ofHeading(heading, read))],
        ['path', ({ path }) => first(piecesOfPath(path), ({ text, reading }) => read.in(text, reading))],
        ['label', ({ labels = [] }) => agreed(labels.map((label) => read.in(label, 'every')))],
    ];
    return {
        of(place) {
            for (const [by, ask] of questions) {
                const known = ask(place);
                if (known === 'unclear')
                    return undefined;
                if (known !== undefined)
                    return { ...known, by };
            }
            return undefined;
        },
    };
}
function areSeparate(a, b, declared) {
    if (a.name === b.name)
        return false;
    if (a.stage !== b.stage)
        return true;
    return a.name in declared && b.name in declared;
}
async function globReader(environments) {
    const withGlobs = Object.entries(environments).filter(([, { files }]) => files.length > 0);
    if (withGlobs.length === 0)
        return () => undefined;
    const { Minimatch } = await __webpack_require__.e(/* import() */ 757).then(__webpack_require__.bind(__webpack_require__, 1138));
    const options = { dot: true, nocomment: true, nonegate: true };
    const matchers = withGlobs.map(([name, { files }]) => [name, files.map((glob) => new Minimatch(glob, options))]);
    return (path) => {
        const names = matchers.filter(([, globs]) => globs.some((glob) => glob.match(path)));
        return names.length === 1 ? names[0]?.[0] : undefined;
    };
}
function ofJob(job, read) {
    if (/\$\{\{/.test(job))
        return 'unclear';
    return read.in(job, 'every') ?? { name: job };
}
const negated = /!=|<>|\b(?:not|unless|else|except|isnt)\b|!\s{0,2}\w/i;
const wholeHeading = /^[-\s[]{0,8}(?:name["']?\s{0,4}[:=]\s{0,4})?["']?:?([\w-]{1,40})["']?\s{0,4}(?:[:={[(\]]|$)/i;
function ofHeading(heading, read) {
    const strong = read.in(heading, 'strong');
    if (strong !== undefined)
        return negated.test(heading) ? 'unclear' : strong;
    return read.in(wholeHeading.exec(heading)?.[1] ?? '', 'every');
}
function first(all, ask) {
    for (const one of all) {
        const known = ask(one);
        if (known !== undefined)
            return known;
    }
    return undefined;
}
function agreed(all) {
    const known = all.filter((one) => one !== undefined);
    const [some] = known;
    if (some === undefined || some === 'unclear')
        return undefined;
    return known.every((one) => one !== 'unclear' && one.name === some.name) ? some : undefined;
}


/***/ }),

/***/ 4917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readShared: () => (/* binding */ readShared)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6571);

async function readShared(uses, ground) {
    const environments = await (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .openEnvironments */ .b)(ground.declared);
    const servings = uses.flatMap((use) => servingsOf(use, environments));
    const byIdentity = new Map();
    for (const serving of servings) {
        const alike = byIdentity.get(serving.use.identity);
        if (alike === undefined)
            byIdentity.set(serving.use.identity, [serving]);
        else
            alike.push(serving);
    }
    return {
        shared: [...byIdentity.values()].flatMap((alike) => sharedAmong(alike, ground) ?? []),
        environments: new Set(servings.map(({ belonging }) => belonging.name)).size,
    };
}
function servingsOf(use, environments) {
    const there = environments.of(use.place);
    const own = use.reference === undefined ? undefined : environments.of({ path: '', name: use.reference });
    if (use.reach === 'process' && own === undefined)
        return [];
    return [
        ...(there === undefined ? [] : [{ use, belonging: there, byOwnName: false }]),
        ...(own === undefined ? [] : [{ use, belonging: own, byOwnName: true }]),
    ];
}
function sharedAmong(alike, ground) {
    const first = pairIn(alike, ground);
    if (first === undefined)
        return undefined;
    const ordered = oneForEach(alike, ground);
    const [here, there, ...more] = ordered;
    if (here === undefined || there === undefined)
        return undefined;
    return { identity: here.use.identity, servings: [here, there, ...more], sureness: first };
}
function pairIn(alike, { declared }) {
    const compared = alike.slice(0, mostCompared);
    let best;
    for (const [at, a] of compared.entries())
        for (const b of compared.slice(at + 1)) {
            if (!(0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .areSeparate */ .I)(a.belonging, b.belonging, declared))
                continue;
            const sureness = surenessOf(a, b);
            if (sureness !== undefined && (best === undefined || rank[sureness] < rank[best]))
                best = sureness;
        }
    return best;
}
const mostCompared = 60;
const rank = { same: 0, likely: 1, possible: 2 };
function surenessOf(a, b) {
    if (a.use === b.use)
        return a.use.mismatch;
    const [one, other] = [a.use.reach, b.use.reach];
    if (one === 'process' || other === 'process')
        return undefined;
    if (a.byOwnName || b.byOwnName)
        return undefined;
    if (one === 'namespace')
        return inNamespaces(a.use.namespace, b.use.namespace);
    if (one === 'one' && other === 'one')
        return 'same';
    return one === 'environment' || other === 'environment' ? 'possible' : 'likely';
}
function inNamespaces(one, other) {
    if (one !== other)
        return undefined;
    return one === undefined ? 'possible' : 'likely';
}
const privilege = { development: 0, staging: 1, production: 3 };
function oneForEach(alike, { touched }) {
    const weight = ({ use, belonging, byOwnName }) => (touched.has(use.place.path) ? 0 : 10) + (privilege[belonging.stage ?? ''] ?? 2) + (byOwnName ? 5 : 0);
    const ordered = alike.toSorted((a, b) => weight(a) - weight(b) || order(a.use.place.path, b.use.place.path) || a.use.line - b.use.line);
    const kept = new Map();
    for (const serving of ordered)
        if (!kept.has(serving.belonging.name))
            kept.set(serving.belonging.name, serving);
    return [...kept.values()];
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

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


/***/ })

};
