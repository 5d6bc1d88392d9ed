export const id = 476;
export const ids = [476];
export const modules = {

/***/ 7476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown),
  summaryBytes: () => (/* binding */ summaryBytes)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/budget.js

function fit(blocks, bytes, sizeOfRow) {
    const sizes = tableSizes(blocks, sizeOfRow);
    const share = Math.max(0, Math.floor(bytes / 2 / Math.max(1, sizes.length)));
    const kept = sizes.reduce((sum, size) => sum + Math.min(size, share), 0);
    return fitAll(blocks, { free: bytes - kept, share, sizeOfRow }).blocks;
}
function bare(blocks) {
    return fit(blocks, -1, () => 0);
}
function tableSizes(blocks, sizeOfRow) {
    return blocks.flatMap((block) => {
        if (block.kind === 'details')
            return tableSizes(block.blocks, sizeOfRow);
        return block.kind === 'table' || block.kind === 'items' ? [sizeOfAll(rowsOf(block), sizeOfRow)] : [];
    });
}
function rowsOf(block) {
    return block.kind === 'table' ? block.rows : block.rows.map((cell) => [cell]);
}
function sizeOfAll(rows, sizeOfRow) {
    return rows.reduce((sum, row) => sum + sizeOfRow(row), 0);
}
function fitAll(blocks, budget) {
    const kept = [];
    let { free } = budget;
    for (const block of blocks) {
        const fitted = fitBlock(block, { ...budget, free });
        kept.push(...fitted.blocks);
        free = fitted.free;
    }
    return { blocks: kept, free };
}
function fitBlock(block, budget) {
    switch (block.kind) {
        case 'heading':
        case 'paragraph':
            return { blocks: [block], free: budget.free };
        case 'details': {
            const { blocks, free } = fitAll(block.blocks, budget);
            return { blocks: [{ ...block, blocks }], free };
        }
        case 'table': {
            const { taken, free } = take(rowsOf(block), budget);
            return {
                blocks: [{ ...block, rows: block.rows.slice(0, taken) }, ...leftOut(block.rows.length - taken)],
                free,
            };
        }
        case 'items': {
            const { taken, free } = take(rowsOf(block), budget);
            return {
                blocks: [{ ...block, rows: block.rows.slice(0, taken) }, ...leftOut(block.rows.length - taken)],
                free,
            };
        }
        default:
            return (0,errors/* assertNever */.xb)(block);
    }
}
function take(rows, { free, share, sizeOfRow }) {
    let left = free + Math.min(share, sizeOfAll(rows, sizeOfRow));
    for (const [index, row] of rows.entries()) {
        const size = sizeOfRow(row);
        if (size > left)
            return { taken: index, free: left };
        left -= size;
    }
    return { taken: rows.length, free: left };
}
function leftOut(rows) {
    const text = `${rows} more left out here for want of space: the JSON and SARIF reports hold all of them.`;
    return rows === 0 ? [] : [{ kind: 'paragraph', text: [text] }];
}

// EXTERNAL MODULE: ./lib/report/page.js + 1 modules
var page = __webpack_require__(8950);
// EXTERNAL MODULE: ./lib/report/sanitise.js
var sanitise = __webpack_require__(4942);
;// CONCATENATED MODULE: ./lib/report/markdown.js




const summaryBytes = 900 * 1024;
function markdown(report, { rules, bytes = summaryBytes }) {
    const blocks = (0,page/* page */.M)(report, rules);
    const whole = write(blocks);
    if (Buffer.byteLength(whole) <= bytes)
        return whole;
    const free = bytes - Buffer.byteLength(write(bare(blocks)));
    return write(fit(blocks, free, (row) => Buffer.byteLength(tableRow(row)) + 1));
}
function write(blocks) {
    return `${(0,sanitise/* guardCommands */.S4)(blocks.map(writeBlock).join('\n\n'))}\n`;
}
function writeBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${line(block.text)}`;
        case 'paragraph':
            return line(block.text);
        case 'table':
            return table(block);
        case 'items':
            return items(block);
        case 'details': {
            const inner = block.blocks.map(writeBlock).join('\n\n');
            return `<details>\n<summary>${(0,sanitise/* forHtml */.B2)(block.title)}</summary>\n\n${inner}\n\n</details>`;
        }
        default:
            return (0,errors/* assertNever */.xb)(block);
    }
}
function line(cell) {
    return cell.map(inline).join('');
}
function inline(piece) {
    if (typeof piece === 'string')
        return (0,sanitise/* proseForMarkdown */._5)(piece);
    if ('link' in piece)
        return `[${(0,sanitise/* proseForMarkdown */._5)(piece.text)}](${encodeURI(piece.link)})`;
    return 'code' in piece ? (0,sanitise/* forMarkdown */.Bm)(piece.code) : `**${(0,sanitise/* proseForMarkdown */._5)(piece.strong)}**`;
}
function table({ head, rows }) {
    const lines = [tableRow(head.map((name) => [name])), `|${head.map(() => ' --- |').join('')}`];
    return [...lines, ...rows.map(tableRow)].join('\n');
}
function tableRow(cells) {
    return `|${cells.map((cell) => ` ${line(cell)} |`).join('')}`;
}
function items({ ordered, rows }) {
    return rows.map((row, index) => `${ordered ? `${index + 1}.` : '-'} ${line(row)}`).join('\n');
}


/***/ })

};
