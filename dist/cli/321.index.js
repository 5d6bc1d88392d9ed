export const id = 321;
export const ids = [321];
export const modules = {

/***/ 3321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readJavaScript: () => (/* binding */ readJavaScript)
});

// EXTERNAL MODULE: ./lib/webhooks/blank.js
var blank = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/webhooks/brackets.js
var brackets = __webpack_require__(8141);
;// CONCATENATED MODULE: ./lib/webhooks/embedded.js

const component = /\.(?:vue|svelte|astro)$/i;
const script = /<script\b[^<>]{0,500}>|<\/script>|^---[ \t]*\r?$/gim;
function scriptOf(path, text) {
    if (!component.test(path))
        return text;
    const markup = [];
    let start = 0;
    let inside = false;
    for (const mark of text.matchAll(script)) {
        const end = mark.index + mark[0].length;
        if (inside)
            start = mark.index;
        else
            markup.push({ start, end });
        inside = !inside;
    }
    if (!inside)
        markup.push({ start, end: text.length });
    return (0,blank/* blankOut */.b)(text, markup);
}

;// CONCATENATED MODULE: ./lib/webhooks/javascript-nodes.js
const apart = new Set([
    'loc',
    'leadingComments',
    'trailingComments',
    'innerComments',
    'extra',
    'errors',
    'tokens',
    'comments',
]);
function* childrenOf(node) {
    for (const [key, value] of Object.entries(node)) {
        if (apart.has(key))
            continue;
        for (const one of Array.isArray(value) ? value : [value])
            if (isNode(one))
                yield one;
    }
}
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
function spanOf(node) {
    return { start: node.start ?? 0, end: node.end ?? 0 };
}
function namesOf(node) {
    switch (node?.type) {
        case 'Identifier':
            return [node.name];
        case 'ObjectPattern':
            return node.properties.flatMap((one) => namesOf(one.type === 'RestElement' ? one : one.value));
        case 'ArrayPattern':
            return node.elements.flatMap((one) => namesOf(one));
        case 'RestElement':
            return namesOf(node.argument);
        case 'AssignmentPattern':
            return namesOf(node.left);
        case 'TSParameterProperty':
            return namesOf(node.parameter);
        case 'MemberExpression':
            return namesOf(node.property);
        default:
            return [];
    }
}
function keyOf(node) {
    if (node?.type === 'StringLiteral')
        return node.value;
    if (node?.type === 'PrivateName')
        return node.id.name;
    return namesOf(node)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/webhooks/javascript-modules.js

function importsOf(node) {
    switch (node.type) {
        case 'ImportDeclaration':
            return node.specifiers.map((one) => ({
                local: one.local.name,
                remote: one.type === 'ImportSpecifier'
                    ? keyOf(one.imported)
                    : one.type === 'ImportDefaultSpecifier'
                        ? 'default'
                        : '*',
                from: node.source.value,
            }));
        case 'ExportNamedDeclaration':
            return exported(node)
                .map(({ name, local }) => ({
                local: name,
                remote: local,
                from: node.source?.value ?? '',
            }))
                .filter(({ from }) => from !== '');
        case 'ExportAllDeclaration':
            return [{ local: '*', remote: '*', from: node.source.value }];
        case 'VariableDeclarator':
            return required(node.id, moduleIn(node.init));
        default:
            return [];
    }
}
function exportsOf(node) {
    switch (node.type) {
        case 'ExportNamedDeclaration':
            return node.source ? [] : exported(node);
        case 'ExportDefaultDeclaration':
            return [{ name: 'default', local: keyOf(idOf(node.declaration)) || 'default' }];
        case 'AssignmentExpression':
            return assigned(node.left, node.right);
        default:
            return [];
    }
}
function exported(node) {
    const { declaration, specifiers } = node;
    const declared = declaration?.type === 'VariableDeclaration'
        ? declaration.declarations.flatMap(({ id }) => namesOf(id))
        : namesOf(declaration ? idOf(declaration) : undefined);
    return [
        ...declared.map((name) => ({ name, local: name })),
        ...specifiers.flatMap((one) => one.type === 'ExportSpecifier' ? [{ name: keyOf(one.exported), local: one.local.name }] : []),
    ];
}
function idOf(node) {
    if (node.type === 'Identifier')
        return node;
    return 'id' in node && node.id ? node.id : undefined;
}
function assigned(left, right) {
    if (left.type !== 'MemberExpression')
        return [];
    const [name = ''] = namesOf(left.property);
    const base = left.object;
    if (name === 'exports' && keyOf(base) === 'module') {
        if (right.type !== 'ObjectExpression')
            return [{ name: 'default', local: keyOf(idOf(right)) || 'exports' }];
        return right.properties.flatMap((one) => one.type === 'ObjectProperty'
            ? [{ name: keyOf(one.key), local: keyOf(one.value) || keyOf(one.key) }]
            : []);
    }
    const isExports = keyOf(base) === 'exports';
    return isExports ? [{ name, local: keyOf(idOf(right)) || name }] : [];
}
function required(left, from) {
    if (from === undefined)
        return [];
    if (left.type === 'Identifier')
        return [{ local: left.name, remote: '*', from }];
    if (left.type !== 'ObjectPattern')
        return [];
    return left.properties.flatMap((one) => one.type === 'ObjectProperty' ? [{ local: keyOf(one.value), remote: keyOf(one.key), from }] : []);
}
function moduleIn(node) {
    if (node?.type === 'AwaitExpression')
        return moduleIn(node.argument);
    if (node?.type === 'MemberExpression')
        return moduleIn(node.object);
    if (node?.type !== 'CallExpression')
        return undefined;
    const [source] = node.arguments;
    const loads = node.callee.type === 'Import' || keyOf(node.callee) === 'require';
    return loads && source?.type === 'StringLiteral' ? source.value : undefined;
}

;// CONCATENATED MODULE: ./lib/webhooks/javascript-steps.js

function stepsOf(statements) {
    return statements.flatMap((statement) => stepOf(statement));
}
const nothing = { start: 0, end: 0 };
function stepOf(node) {
    switch (node.type) {
        case 'ExpressionStatement':
            return [expressionStep(node.expression)];
        case 'VariableDeclaration':
            return node.declarations.flatMap(({ id, init }) => init && !isFunction(init) ? [{ kind: 'set', names: namesOf(id), value: spanOf(init) }] : []);
        case 'ReturnStatement':
            return [{ kind: 'give', value: node.argument ? spanOf(node.argument) : nothing }];
        case 'ContinueStatement':
        case 'BreakStatement':
            return [{ kind: 'fail', value: spanOf(node) }];
        case 'ThrowStatement':
            return [{ kind: 'fail', value: spanOf(node.argument) }];
        case 'IfStatement':
            return [
                {
                    kind: 'choice',
                    test: spanOf(node.test),
                    whenTrue: stepOf(node.consequent),
                    otherwise: node.alternate ? stepOf(node.alternate) : [],
                    negated: false,
                },
            ];
        case 'BlockStatement':
            return stepsOf(node.body);
        case 'TryStatement':
            return [
                {
                    kind: 'attempt',
                    body: stepsOf(node.block.body),
                    rescues: node.handler ? [stepsOf(node.handler.body.body)] : [],
                },
                ...(node.finalizer ? stepsOf(node.finalizer.body) : []),
            ];
        case 'ExportNamedDeclaration':
            return node.declaration ? stepOf(node.declaration) : [];
        case 'ExportDefaultDeclaration':
            return isDeclared(node.declaration) ? [] : [{ kind: 'do', value: spanOf(node.declaration) }];
        default:
            return blockStep(node);
    }
}
function expressionStep(node) {
    if (node.type === 'AssignmentExpression')
        return { kind: 'set', names: namesOf(node.left), value: spanOf(node.right) };
    return { kind: 'do', value: spanOf(node) };
}
function blockStep(node) {
    if (node.type === 'SwitchStatement') {
        const body = node.cases.flatMap(({ consequent }) => stepsOf(consequent.filter(({ type }) => type !== 'BreakStatement')));
        return [{ kind: 'block', value: spanOf(node.discriminant), body }];
    }
    if (!('body' in node) || isDeclared(node))
        return [];
    const { body } = node;
    if (!isNode(body))
        return [];
    return [{ kind: 'block', value: { start: node.start ?? 0, end: body.start ?? 0 }, body: stepOf(body) }];
}
const isDeclared = (node) => isFunction(node) || /^(?:Class|TS|Declare)/.test(node.type);
const isFunction = (node) => /Function(?:Declaration|Expression)$/.test(node.type);

;// CONCATENATED MODULE: ./lib/webhooks/javascript-outline.js



function outlineOf(program) {
    const found = { routines: [], groups: [], imports: [], exports: [] };
    visit(program, { name: '', owner: '' }, found);
    return { ...found, steps: stepsOf(program.body) };
}
function visit(node, place, found) {
    found.imports.push(...importsOf(node));
    found.exports.push(...exportsOf(node));
    const owner = isClass(node) ? (node.id?.name ?? place.name) : place.owner;
    if (isClass(node))
        found.groups.push(groupOf(node, owner));
    if (javascript_outline_isFunction(node))
        found.routines.push(routineOf(node, place));
    for (const child of childrenOf(node))
        visit(child, { name: nameFor(child, node, place), owner }, found);
}
function nameFor(child, parent, { name }) {
    switch (parent.type) {
        case 'VariableDeclarator':
            return child === parent.init ? (namesOf(parent.id)[0] ?? '') : '';
        case 'AssignmentExpression':
            return child === parent.right ? (namesOf(parent.left)[0] ?? '') : '';
        case 'ObjectProperty':
        case 'ClassProperty':
            return child === parent.value ? keyOf(parent.key) : '';
        case 'ExportDefaultDeclaration':
            return 'default';
        case 'CallExpression':
        case 'TSAsExpression':
        case 'TSSatisfiesExpression':
            return child.type.endsWith('FunctionExpression') || child.type === 'CallExpression' ? name : '';
        default:
            return '';
    }
}
function groupOf(node, name) {
    const start = Math.min(node.start ?? 0, ...(node.decorators ?? []).map((one) => one.start ?? Infinity));
    return { name, head: { start, end: node.body.start ?? start }, body: spanOf(node.body) };
}
function routineOf(node, { name, owner }) {
    const decorators = 'decorators' in node ? (node.decorators ?? []) : [];
    const start = Math.min(node.start ?? 0, ...decorators.map((one) => one.start ?? Infinity));
    const body = spanOf(node.body);
    return {
        name: ownName(node) || name,
        owner,
        params: node.params.flatMap((param) => namesOf(param)),
        head: { start, end: body.start },
        body,
        steps: node.body.type === 'BlockStatement' ? stepsOf(node.body.body) : [{ kind: 'give', value: body }],
        isAsync: node.async === true,
    };
}
function ownName(node) {
    if ('key' in node)
        return keyOf(node.key);
    return 'id' in node ? (node.id?.name ?? '') : '';
}
const isClass = (node) => node.type === 'ClassDeclaration' || node.type === 'ClassExpression';
function javascript_outline_isFunction(node) {
    return (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(node.type) &&
        'body' in node &&
        node.body !== null);
}

;// CONCATENATED MODULE: ./lib/webhooks/javascript.js





async function readJavaScript(path, text, language) {
    const file = await parsed(path, scriptOf(path, text));
    if (file === undefined)
        return undefined;
    const comments = (file.comments ?? []).map(({ start = 0, end = 0 }) => ({ start, end }));
    const bare = (0,blank/* blankOut */.b)(text, [...comments, ...stringsIn(file)].sort((a, b) => a.start - b.start));
    return {
        path,
        language,
        text,
        code: (0,blank/* blankOut */.b)(text, comments),
        bare,
        partner: (0,brackets/* pairBrackets */.me)(bare),
        ...outlineOf(file.program),
    };
}
async function parsed(path, text) {
    const { parse } = await __webpack_require__.e(/* import() */ 429).then(__webpack_require__.t.bind(__webpack_require__, 5429, 19));
    for (const plugins of dialects(path)) {
        try {
            return parse(text, {
                sourceType: 'unambiguous',
                errorRecovery: true,
                allowReturnOutsideFunction: true,
                allowAwaitOutsideFunction: true,
                plugins: [...plugins],
            });
        }
        catch {
        }
    }
    return undefined;
}
function dialects(path) {
    const typed = ['typescript', 'decorators'];
    const tagged = ['typescript', 'jsx', 'decorators'];
    if (/\.[cm]?ts$/.test(path))
        return [typed, tagged];
    return [tagged, typed, ['flow', 'jsx', 'decorators']];
}
const strings = new Set(['StringLiteral', 'DirectiveLiteral', 'RegExpLiteral']);
function* stringsIn(node) {
    const { start, end } = node;
    if (typeof start === 'number' && typeof end === 'number') {
        if (strings.has(node.type))
            yield { start: start + 1, end: end - 1 };
        if (node.type === 'TemplateElement' || node.type === 'JSXText')
            yield { start, end };
    }
    for (const child of childrenOf(node))
        yield* stringsIn(child);
}


/***/ })

};
