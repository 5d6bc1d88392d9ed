export const id = 864;
export const ids = [864];
export const modules = {

/***/ 3864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  html: () => (/* binding */ html)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/html-style.js
const style = `:root {
  --text: #1f2328; --soft: #59636e; --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --code: #eff1f3;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #f0f6fc; --soft: #9198a1; --page: #0d1117; --panel: #151b23; --line: #3d444d; --code: #262c36; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main, footer { max-width: 62rem; margin: 0 auto; padding: 1rem; }
footer { color: var(--soft); font-size: .875rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ol, ul { margin: .5rem 0; overflow-wrap: anywhere; }
li { margin: .25rem 0; }
code { font: .875em/1.4 ui-monospace, Menlo, Consolas, monospace; background: var(--code); border-radius: 4px;
  padding: .1em .35em; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; direction: ltr; }
table { width: 100%; border-collapse: collapse; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border: 1px solid var(--line); }
th { background: var(--panel); font-weight: 600; }
details { border: 1px solid var(--line); border-radius: 6px; padding: .5rem 1rem; }
summary { cursor: pointer; font-weight: 600; }
@media (max-width: 40rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { display: block; border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; padding: .25rem 0; }
  td { display: block; border: 0; padding: .2rem .75rem; }
  td:empty { display: none; }
  td::before { content: attr(data-label) ": "; color: var(--soft); }
}
@media print {
  :root { --text: #000; --soft: #333; --page: #fff; --panel: #fff; --line: #999; --code: #fff; }
  tr, li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;

// EXTERNAL MODULE: ./lib/report/page.js + 1 modules
var page = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
;// CONCATENATED MODULE: ./lib/report/html.js




function html(report, { rules }) {
    const { name, version } = report.tool;
    const document = [
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        `<title>${(0,sanitise/* forHtml */.B2)(`${name}: ${report.summary.conclusion}`)}</title>`,
        `<style>\n${style}</style>`,
        '</head>',
        '<body>',
        '<main>',
        ...(0,page/* page */.M)(report, rules).map(block),
        '</main>',
        `<footer>${(0,sanitise/* forHtml */.B2)(`${name} ${version}`)}</footer>`,
        '</body>',
        '</html>',
    ];
    return `${(0,sanitise/* guardCommands */.S4)(document.join('\n'))}\n`;
}
function block(item) {
    switch (item.kind) {
        case 'heading':
            return `<h${item.level}>${line(item.text)}</h${item.level}>`;
        case 'paragraph':
            return `<p>${line(item.text)}</p>`;
        case 'table':
            return table(item);
        case 'items':
            return items(item);
        case 'details': {
            const inner = item.blocks.map(block).join('\n');
            return `<details>\n<summary>${prose(item.title)}</summary>\n${inner}\n</details>`;
        }
        default:
            return (0,errors/* assertNever */.xb)(item);
    }
}
function line(cell) {
    return cell.map(inline).join('');
}
function inline(piece) {
    if (typeof piece === 'string')
        return prose(piece);
    if ('link' in piece)
        return `${prose(piece.text)}: <code>${(0,sanitise/* forHtml */.B2)(piece.link)}</code>`;
    return 'code' in piece ? `<code>${(0,sanitise/* forHtml */.B2)(piece.code)}</code>` : `<strong>${prose(piece.strong)}</strong>`;
}
function prose(text) {
    return (0,sanitise/* forHtml */.B2)(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}
function table({ head, rows }) {
    const cells = (row) => row.map((cell, index) => `<td data-label="${(0,sanitise/* forHtml */.B2)(head[index] ?? '')}">${line(cell)}</td>`).join('');
    const names = head.map((name) => `<th scope="col">${(0,sanitise/* forHtml */.B2)(name)}</th>`).join('');
    const lines = rows.map((row) => `<tr>${cells(row)}</tr>`);
    return ['<table>', `<thead><tr>${names}</tr></thead>`, '<tbody>', ...lines, '</tbody>', '</table>'].join('\n');
}
function items({ ordered, rows }) {
    const tag = ordered ? 'ol' : 'ul';
    return [`<${tag}>`, ...rows.map((row) => `<li>${line(row)}</li>`), `</${tag}>`].join('\n');
}


/***/ })

};
