export const id = 846;
export const ids = [846];
export const modules = {

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
