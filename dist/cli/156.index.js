export const id = 156;
export const ids = [156,846];
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

/***/ 1156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hitsOf: () => (/* binding */ hitsOf)
});

// EXTERNAL MODULE: ./lib/environments/environments.js + 2 modules
var environments_environments = __webpack_require__(6571);
// EXTERNAL MODULE: ./lib/scopes/judge.js + 2 modules
var judge = __webpack_require__(846);
// EXTERNAL MODULE: ./lib/scopes/endpoints.js
var endpoints = __webpack_require__(4479);
// EXTERNAL MODULE: ./lib/scopes/kinds.js
var kinds = __webpack_require__(9762);
;// CONCATENATED MODULE: ./lib/scopes/needed.js



const every = ['read', 'write', 'delete'];
function neededFor(facts) {
    const calls = facts.flatMap((fact) => fact.calls?.calls ?? []);
    if (calls.length === 0)
        return undefined;
    const scopes = new Set();
    const perhaps = new Set();
    let open = facts.some((fact) => fact.calls?.open === true);
    for (const { path, method } of calls) {
        const certain = (0,endpoints/* needOf */.E)(path, method === 'any' ? 'read' : method);
        if (certain === undefined)
            open = true;
        for (const scope of certain?.scopes ?? [])
            scopes.add(scope);
        for (const scope of certain?.perhaps ?? [])
            perhaps.add(scope);
        for (const scope of otherMethods({ path, method }))
            perhaps.add(scope);
    }
    return scopes.size + perhaps.size === 0 ? undefined : { scopes, perhaps, open };
}
function otherMethods({ path, method }) {
    if (method !== 'any')
        return [];
    return every.flatMap((action) => {
        const need = (0,endpoints/* needOf */.E)(path, action);
        return need === undefined ? [] : [...need.scopes, ...need.perhaps];
    });
}
function surplusHits(lists, needed) {
    const names = new Set(lists.map(({ belonging }) => belonging?.name));
    return [...names].flatMap((name) => {
        const own = lists.filter(({ belonging }) => belonging?.name === name);
        return hitOf(own.flatMap(surplusOf(needed)), name, needed);
    });
}
const comparable = new Set(['read', 'write', 'delete', 'privileged']);
function surplusOf({ scopes, perhaps }) {
    return ({ path, scopes: asked, excess }) => asked
        .filter(({ scope }) => comparable.has((0,kinds/* kindOfScope */.g)(scope)) && !scopes.has(scope) && !perhaps.has(scope))
        .map((at) => ({ path, at, isReported: excess?.scopes.includes(at.scope) === true }));
}
function hitOf(surplus, name, needed) {
    const place = surplus.find(({ isReported }) => !isReported);
    if (place === undefined)
        return [];
    const names = [...new Set(surplus.map(({ at }) => at.scope))].sort();
    const where = name === undefined ? '' : ` (${name})`;
    const { line, startColumn, endColumn } = place.at;
    const { open } = needed;
    return [
        {
            path: place.path,
            line,
            startColumn,
            endColumn,
            severity: 'note',
            confidence: open ? 'low' : 'medium',
            identity: ['surplus', name ?? '', open ? '' : names.join(' ')].join('\0'),
            message: `${sentence([...needed.scopes].sort(), names, open)}${where}`,
        },
    ];
}
function sentence(needed, surplus, open) {
    const need = needed.length === 0 ? 'no scope' : (0,judge/* listed */.K)(needed, 'and', 20);
    if (open)
        return `The calls found here need at least ${needed.length === 0 ? 'no documented scope' : need}; not every call can be read, so check whether the others that are asked for are needed`;
    return `The calls found here need ${need}; none of them needs ${(0,judge/* listed */.K)(surplus, 'or', 20)}`;
}

;// CONCATENATED MODULE: ./lib/scopes/hits.js



async function hitsOf(facts, policy) {
    const environments = await (0,environments_environments/* openEnvironments */.b)(policy.environments);
    const lists = facts.flatMap(({ path, asked: all }) => all.map((asked) => (0,judge/* judged */.g)({ path, asked, belonging: environments.of(asked.place) }, policy)));
    const needed = neededFor(facts);
    return [...lists.flatMap(excessHit), ...(needed === undefined ? [] : surplusHits(lists, needed))];
}
function excessHit({ path, asked, belonging, excess }) {
    if (excess === undefined)
        return [];
    const { at, confidence, message, scopes } = excess;
    const { line, startColumn, endColumn } = at;
    const identity = [path, asked.name, belonging?.name ?? '', ...scopes].join('\0');
    return [{ path, line, startColumn, endColumn, identity, message, confidence }];
}


/***/ }),

/***/ 846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ judged),
  K: () => (/* binding */ listed),
  meantForSalesloft: () => (/* binding */ meantForSalesloft)
});

// EXTERNAL MODULE: ./lib/scopes/kinds.js
var scopes_kinds = __webpack_require__(9762);
;// CONCATENATED MODULE: ./lib/scopes/allowance.js

const setUp = new Set(['audit_reports', 'external_id_configuration', 'groups', 'team', 'workflow']);
function tableAllows(scope, stage) {
    const kind = (0,scopes_kinds/* kindOfScope */.g)(scope);
    if (kind === 'neutral' || kind === 'read')
        return true;
    if (kind !== 'write' && kind !== 'delete')
        return false;
    if (stage === 'development')
        return false;
    if (stage === 'staging')
        return kind === 'write' && !setUp.has(scope.slice(0, scope.indexOf(':')));
    return true;
}
function policyAllows(scope, allowed) {
    return allowed.some((pattern) => covers(pattern, scope));
}
const actions = new Set(['read', 'write', 'delete']);
function covers(pattern, scope) {
    if (pattern === scope)
        return true;
    if ((0,scopes_kinds/* kindOfScope */.g)(scope) === 'unknown')
        return false;
    if (pattern === '*' || pattern === '*:*')
        return true;
    const [left, right] = sides(pattern);
    const [resource, action] = sides(scope);
    return (left === '*' || left === resource) && (right === '*' || right === action);
}
function sides(scope) {
    const [left = '', right = ''] = scope.split(':', 2);
    return right === '*' && actions.has(left) ? ['*', left] : [left, right];
}

// EXTERNAL MODULE: ./lib/scopes/catalogue.js
var catalogue = __webpack_require__(3116);
// EXTERNAL MODULE: ./lib/config/nearest.js
var nearest = __webpack_require__(948);
;// CONCATENATED MODULE: ./lib/scopes/spelling.js


const resourceWords = {
    person: 'people',
    prospect: 'people',
    prospects: 'people',
    contact: 'people',
    contacts: 'people',
    lead: 'people',
    leads: 'people',
    account: 'accounts',
    company: 'accounts',
    companies: 'accounts',
    cadence: 'cadences',
    cadence_membership: 'cadences',
    cadence_memberships: 'cadences',
    memberships: 'cadences',
    steps: 'cadences',
    sequences: 'cadences',
    user: 'team',
    users: 'team',
    teams: 'team',
    call: 'calls',
    call_data_records: 'calls',
    activity: 'activities',
    email: 'emails',
    mail: 'emails',
    note: 'notes',
    task: 'tasks',
    meeting: 'meetings',
    opportunity: 'opportunities',
    deals: 'opportunities',
    conversation: 'conversations',
    signal: 'signals',
    group: 'groups',
    workflows: 'workflow',
};
const actionWords = {
    r: 'read',
    get: 'read',
    list: 'read',
    view: 'read',
    readonly: 'read',
    w: 'write',
    create: 'write',
    update: 'write',
    edit: 'write',
    modify: 'write',
    d: 'delete',
    remove: 'delete',
    destroy: 'delete',
};
function meantBy(scope) {
    const plain = scope.toLowerCase().replaceAll('-', '_');
    const [, left = '', right = ''] = /^(\w{1,60})[.:/](\w{1,40})$/.exec(plain) ?? separated(plain);
    for (const [resource, action] of [
        [left, right],
        [right, left],
    ]) {
        const guess = `${resourceWords[resource] ?? resource}:${actionWords[action] ?? action}`;
        const exact = `${resource}:${actionWords[action] ?? action}`;
        for (const one of [exact, guess])
            if (catalogue/* knownScopes */.rB.has(one) && one !== scope)
                return one;
    }
    return left === '' ? undefined : (0,nearest/* nearest */.p)(`${left}:${actionWords[right] ?? right}`, [...catalogue/* knownScopes */.rB]);
}
function separated(scope) {
    const last = /^(\w{2,60})_(read|write|delete)$/.exec(scope);
    return last ?? /^(read|write|delete)_(\w{2,60})$/.exec(scope) ?? [];
}
function speaksOfSalesloft(scope) {
    if (catalogue/* knownScopes */.rB.has(scope))
        return scope.includes(':');
    const left = /^([a-z_]{2,60})[.:](?:[a-z]{1,10}|\*)$/.exec(scope)?.[1];
    return left !== undefined && catalogue/* resources */.ES.has(left);
}

;// CONCATENATED MODULE: ./lib/scopes/judge.js




function meantForSalesloft({ scopes, ownership, others }) {
    const words = scopes.filter(({ scope }) => /[:.*]/.test(scope) || (0,scopes_kinds/* isScopeWord */.$)(scope));
    const strange = others + scopes.length - words.length;
    if (words.length === 0 || strange > words.length)
        return [];
    if (ownership === 'named')
        return words;
    const ours = words.filter(({ scope }) => speaksOfSalesloft(scope));
    if (ours.length === 0 || ours.length * 2 < words.length + strange)
        return [];
    const exact = ours.some(({ scope }) => scope.includes(':'));
    return exact || ours.length === words.length ? words : [];
}
const tooMany = Math.ceil(catalogue/* documentedScopes */.oh.length / 2);
function judged({ path, asked, belonging }, policy) {
    const scopes = meantForSalesloft(asked);
    return { path, asked, belonging, scopes, excess: excessOf({ asked, belonging, scopes }, policy) };
}
function excessOf({ asked, belonging, scopes }, { environments }) {
    const own = belonging === undefined ? undefined : environments[belonging.name]?.scopes;
    const isAllowed = ({ scope }) => own === undefined ? tableAllows(scope, belonging?.stage) : allowedByPolicy(scope, own);
    const surplus = scopes.filter((one) => !isAllowed(one));
    const distinct = new Set(scopes.map(({ scope }) => scope)).size;
    const isFlood = own === undefined && distinct >= tooMany;
    const at = surplus[0] ?? (isFlood ? scopes[0] : undefined);
    if (at === undefined)
        return undefined;
    const names = [...new Set(surplus.map(({ scope }) => scope))].sort();
    const said = [...groups(names, own !== undefined, belonging), ...(isFlood ? [flood(distinct)] : [])];
    return { at, scopes: names, message: sentence(said, belonging), confidence: confidenceOf(asked, names) };
}
function allowedByPolicy(scope, own) {
    return (0,scopes_kinds/* kindOfScope */.g)(scope) === 'neutral' || policyAllows(scope, own);
}
function groups(names, byPolicy, belonging) {
    const of = (...kinds) => names.filter((scope) => kinds.includes((0,scopes_kinds/* kindOfScope */.g)(scope)));
    const where = belonging?.name ?? 'this environment';
    const rest = byPolicy ? of('read', 'write', 'delete', 'privileged') : of('read', 'write', 'delete');
    return [
        phrase(of('wildcard'), 'is a wildcard', 'are wildcards'),
        phrase(of('broad'), 'grants everything', 'grant everything'),
        byPolicy ? '' : phrase(of('privileged'), 'is privileged', 'are privileged'),
        unknown(of('unknown')),
        rest.length === 0
            ? ''
            : `${listed(rest)} ${rest.length === 1 ? 'is' : 'are'} more than ${where} may have`,
    ].filter((said) => said !== '');
}
function phrase(scopes, one, several) {
    return scopes.length === 0 ? '' : `${listed(scopes)} ${scopes.length === 1 ? one : several}`;
}
function unknown(scopes) {
    if (scopes.length === 0)
        return '';
    const guesses = scopes.slice(0, mostNamed).flatMap((scope) => meantBy(scope) ?? []);
    const hint = guesses.length === 0 ? '' : ` (did you mean ${listed([...new Set(guesses)], 'or')}?)`;
    return `${listed(scopes)} ${scopes.length === 1 ? 'is no scope' : 'are no scopes'} of Salesloft${hint}`;
}
function flood(count) {
    return `${count} of the ${catalogue/* documentedScopes */.oh.length} documented scopes are asked for at once`;
}
const mostNamed = 6;
function listed(scopes, last = 'and', most = mostNamed) {
    const named = scopes.slice(0, most).map((scope) => `\`${scope}\``);
    const more = scopes.length - named.length;
    const all = more > 0 ? [...named, `${more} more`] : named;
    return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${last} ${all.at(-1)}`;
}
function sentence(said, belonging) {
    const where = belonging === undefined ? '' : ` in ${belonging.name}`;
    return `Excessive Salesloft scopes${where}: ${said.join('; ')}`;
}
function confidenceOf({ ownership }, names) {
    if (ownership === 'near')
        return 'medium';
    return names.length > 0 && names.every((scope) => (0,scopes_kinds/* kindOfScope */.g)(scope) === 'unknown') ? 'medium' : 'high';
}


/***/ })

};
