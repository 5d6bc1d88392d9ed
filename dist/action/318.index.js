export const id = 318;
export const ids = [318];
export const modules = {

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretAges: () => (/* binding */ secretAges)
/* harmony export */ });
/* harmony import */ var _rotation_age_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8293);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(317);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7781);



const mostPages = 10;
const mostEnvironments = 100;
const questions = {
    repository: {
        route: 'GET /repos/{owner}/{repo}/actions/secrets',
        what: 'secrets of the repository',
        permission: 'Secrets: read',
    },
    organization: {
        route: 'GET /repos/{owner}/{repo}/actions/organization-secrets',
        what: 'secrets that the organization shares with the repository',
        permission: 'Secrets: read',
    },
    environments: {
        route: 'GET /repos/{owner}/{repo}/environments',
        what: 'environments and their secrets',
        permission: 'Actions: read',
    },
    environment: {
        route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
        what: 'secrets of the environments',
        permission: 'Environments: read',
    },
};
async function secretAges(client, place) {
    const notes = new Set();
    const secrets = [];
    const ask = async (question, read) => {
        try {
            await read();
            return true;
        }
        catch (error) {
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__.GitHubFailure))
                throw error;
            notes.add(noteOf(question, error));
            return false;
        }
    };
    for (const holder of ['repository', 'organization']) {
        const question = questions[holder];
        await ask(question, async () => {
            secrets.push(...(await secretsOf(client, question, { ...place }, holder)));
        });
    }
    const names = [];
    await ask(questions.environments, async () => {
        names.push(...(await environmentsOf(client, place)));
    });
    if (names.length > mostEnvironments)
        notes.add(`Only the secrets of the first ${mostEnvironments} environments were asked for.`);
    for (const name of names.slice(0, mostEnvironments)) {
        const parameters = { ...place, environment_name: name };
        const answered = await ask(questions.environment, async () => {
            secrets.push(...(await secretsOf(client, questions.environment, parameters, `environment ${name}`)));
        });
        if (!answered)
            break;
    }
    return { secrets, notes: [...notes] };
}
async function secretsOf(client, { route }, parameters, holder) {
    const entries = await entriesOf(client, route, { parameters, field: 'secrets' });
    return entries.map((entry) => ({
        name: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .need */ .$B)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry['name']), 'secrets[].name').toUpperCase(),
        updated: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .need */ .$B)((0,_rotation_age_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry['updated_at']) ?? ''), 'secrets[].updated_at'),
        holder,
    }));
}
async function environmentsOf(client, place) {
    const { route } = questions.environments;
    const entries = await entriesOf(client, route, { parameters: { ...place }, field: 'environments' });
    return entries.map((entry) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .need */ .$B)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry['name']), 'environments[].name'));
}
async function entriesOf(client, route, { parameters, field }) {
    const entries = [];
    let pages = 0;
    for await (const page of client.pages(route, { ...parameters, per_page: 100 })) {
        for (const value of (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .need */ .$B)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(page)?.[field]), field))
            entries.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .need */ .$B)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)(value), field));
        if (++pages === mostPages)
            break;
    }
    return entries;
}
function noteOf({ what, permission }, { facts, message }) {
    const lacking = facts.kind === 'forbidden' || facts.kind === 'not-found';
    const why = lacking ? `rotation-token may not read them: it needs "${permission}"` : message;
    return `How old the ${what} are is not known (${why}). What the policy declares counts instead.`;
}


/***/ })

};
