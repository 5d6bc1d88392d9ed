export const id = 827;
export const ids = [827];
export const modules = {

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishCheckRun: () => (/* binding */ publishCheckRun)
});

;// CONCATENATED MODULE: ./lib/github/annotation.js
const limits = {
    annotationsPerRequest: 50,
    titleCharacters: 255,
    messageBytes: 64 * 1024,
    summaryBytes: 65_535,
};
const keyFields = [
    'path',
    'start_line',
    'end_line',
    'start_column',
    'end_column',
    'annotation_level',
    'title',
    'message',
];
function keyOf(annotation) {
    return JSON.stringify(keyFields.map((field) => annotation[field]));
}
function toWire(annotation) {
    const start = Math.max(1, annotation.startLine);
    const end = Math.max(start, annotation.endLine);
    return {
        path: annotation.path,
        start_line: start,
        end_line: end,
        ...(start === end ? columns(annotation) : {}),
        annotation_level: annotation.level,
        title: cut(annotation.title, limits.titleCharacters, (text) => text.length),
        message: cutBytes(annotation.message || annotation.title, limits.messageBytes),
    };
}
function columns({ startColumn, endColumn }) {
    if (startColumn === undefined || endColumn === undefined)
        return {};
    return { start_column: startColumn, end_column: Math.max(startColumn, endColumn) };
}
function cutBytes(text, most) {
    return cut(text, most, (part) => Buffer.byteLength(part));
}
function cut(text, most, size) {
    if (size(text) <= most)
        return text;
    const room = most - size('\u2026');
    const kept = [];
    let used = 0;
    for (const character of text) {
        used += size(character);
        if (used > room)
            break;
        kept.push(character);
    }
    return `${kept.join('')}\u2026`;
}

// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(317);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/github/checkrunapi.js



const checkRunName = 'salesloft-guard annotations';
const externalId = 'salesloft-guard/annotations';
const verdict = { status: 'completed', conclusion: 'neutral' };
async function findRun(client, place, headSha) {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
    const parameters = { ...place, ref: headSha, check_name: checkRunName, filter: 'all', per_page: 100 };
    let newest;
    for await (const page of client.pages(route, parameters)) {
        for (const value of (0,failure/* need */.$B)((0,json/* list */.p_)((0,json/* object */.Ik)(page)?.['check_runs']), 'check_runs')) {
            if ((0,json/* object */.Ik)(value)?.['external_id'] !== externalId)
                continue;
            const run = parseRun(value);
            if (newest === undefined || run.id > newest.id)
                newest = run;
        }
    }
    return newest;
}
async function shownKeys(client, place, run) {
    const route = 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations';
    const keys = new Set();
    for await (const page of client.pages(route, { ...place, check_run_id: run.id, per_page: 100 })) {
        for (const value of (0,failure/* need */.$B)((0,json/* list */.p_)(page), 'annotations'))
            keys.add(keyOf((0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'annotations[]')));
    }
    return keys;
}
async function createRun(client, place, run) {
    const { data } = await client.request('POST /repos/{owner}/{repo}/check-runs', {
        ...place,
        name: checkRunName,
        head_sha: run.headSha,
        external_id: externalId,
        ...verdict,
        output: withinLimits(run.output),
    });
    return parseRun(data);
}
async function appendToRun(client, place, run) {
    const { data } = await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...place,
        check_run_id: run.id,
        ...verdict,
        output: withinLimits(run.output),
    });
    return parseRun(data);
}
function withinLimits(output) {
    return { ...output, summary: cutBytes(output.summary, limits.summaryBytes) };
}
function parseRun(value) {
    const answer = (0,failure/* need */.$B)((0,json/* object */.Ik)(value), 'check run');
    const url = (0,json/* text */.Qq)(answer['html_url']);
    return { id: (0,failure/* need */.$B)((0,json/* count */.U9)(answer['id']), 'id'), ...(url ? { url } : {}) };
}

;// CONCATENATED MODULE: ./lib/github/checkrun.js



const mostAnnotations = 500;
const mostStarts = 3;
async function publishCheckRun(client, request) {
    const progress = { shown: 0, outdated: 0 };
    for (let start = 1;; start++) {
        try {
            await publish(client, request, progress);
            return withNote(progress, leftOut(request.annotations.length));
        }
        catch (error) {
            if (start < mostStarts && answerWasLost(error))
                continue;
            return withNote(progress, sentenceFor(error, progress.shown));
        }
    }
}
async function publish(client, request, progress) {
    const place = { owner: request.owner, repo: request.repo };
    const wanted = new Map(request.annotations.slice(0, mostAnnotations).map(keyed));
    let run = await findRun(client, place, request.headSha);
    const present = run ? await shownKeys(client, place, run) : new Set();
    const fresh = [...wanted].filter(([key]) => !present.has(key)).map(([, annotation]) => annotation);
    progress.shown = wanted.size - fresh.length;
    progress.outdated = [...present].filter((key) => !wanted.has(key)).length;
    for (const annotations of chunks(fresh)) {
        run = await send(client, { request, run, annotations });
        progress.shown += annotations.length;
        if (run.url)
            progress.url = run.url;
    }
}
async function send(client, { request, run, annotations }) {
    const { owner, repo, headSha, title, summary } = request;
    const output = { title, summary, annotations };
    if (run === undefined)
        return await createRun(client, { owner, repo }, { headSha, output });
    return await appendToRun(client, { owner, repo }, { id: run.id, output });
}
function keyed(annotation) {
    const wire = toWire(annotation);
    return [keyOf({ ...wire }), wire];
}
function chunks(annotations) {
    const size = limits.annotationsPerRequest;
    const requests = Math.max(1, Math.ceil(annotations.length / size));
    return Array.from({ length: requests }, (_, index) => annotations.slice(index * size, (index + 1) * size));
}
function answerWasLost(error) {
    if (!(error instanceof failure.GitHubFailure))
        return false;
    const { kind, status } = error.facts;
    return kind === 'unavailable' || kind === 'timeout' || (kind === 'bad-answer' && status === undefined);
}
function leftOut(annotations) {
    if (annotations <= mostAnnotations)
        return undefined;
    return `The check run shows the first ${mostAnnotations} of ${annotations} annotations; the job summary lists every finding.`;
}
function sentenceFor(error, shown) {
    const message = error instanceof failure.GitHubFailure ? error.message : 'unexpected error';
    const lacking = error instanceof failure.GitHubFailure && error.facts.kind === 'forbidden' ? permissionAdvice(error) : '';
    return `The check run shows ${shown} annotations and could not be completed (${message}).${lacking} The job summary lists every finding, and the status of this check does not depend on it.`;
}
function permissionAdvice({ facts }) {
    return ` The token needs "${facts.accepted ?? 'checks: write'}", which pull requests from forks never have.`;
}
function withNote(progress, note) {
    return note === undefined ? progress : { ...progress, note };
}


/***/ })

};
