export const id = 9;
export const ids = [9];
export const modules = {

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ entrySize),
/* harmony export */   i: () => (/* binding */ fieldSize)
/* harmony export */ });
/** How many nodes an entry has whose fields are texts or lists of texts, itself included. */
function entrySize(entry) {
    return entry.members.reduce((size, { node }) => size + fieldSize(node), 1);
}
/** How many nodes a text or a list of texts has. */
function fieldSize(node) {
    return node.kind === 'list' ? 1 + node.items.length : 1;
}


/***/ }),

/***/ 97009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownTable: () => (/* binding */ markdownTable)
});

// EXTERNAL MODULE: ./lib/source/entry-size.js
var entry_size = __webpack_require__(471);
// EXTERNAL MODULE: ./lib/source/lines.js
var lines = __webpack_require__(30902);
// EXTERNAL MODULE: ./lib/source/closest-starts.js
var closest_starts = __webpack_require__(21094);
// EXTERNAL MODULE: ./lib/source/quoted.js
var quoted = __webpack_require__(75405);
// EXTERNAL MODULE: ./lib/source/refusal.js
var refusal = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/source/markdown/inline.js + 2 modules
var inline = __webpack_require__(82559);
// EXTERNAL MODULE: ./lib/source/markdown/table-row.js
var table_row = __webpack_require__(90582);
;// CONCATENATED MODULE: ./lib/source/markdown/find-table.js





const FILE_START = { start: 0, end: 0 };
const LISTED = 5;
const LOOKED_AT = 1000;
/** The one table that the options name, or why there is none or more than one. */
function findTable(text, outline, options) {
    const { heading, columns = [] } = options;
    const fitting = columns.length === 0 ? outline.tables : withColumns(text, outline.tables, columns);
    if (heading !== undefined)
        return findUnderHeading(text, outline, fitting, heading, columns);
    const first = fitting[0];
    if (first !== undefined)
        return first.table;
    const hint = 'a table is a header row, a row of dashes, and rows; all have pipes';
    if (outline.tables.length === 0)
        return (0,refusal/* refuse */.TR)('shape', 'the file has no table', FILE_START, hint);
    return (0,refusal/* refuse */.TR)('shape', `no table has ${columnsOf(columns)}; ${tablesOf(text, outline.tables, columns)}`, FILE_START);
}
function findUnderHeading(text, outline, fitting, wanted, columns) {
    const matching = matchingHeadings(text, outline.headings, wanted);
    const [firstHeading] = matching;
    if (firstHeading === undefined)
        return refuseHeading(text, outline.headings, wanted);
    const found = new Map();
    for (const table of fitting) {
        const above = table.headings.find((heading) => matching.has(heading));
        if (above !== undefined && !found.has(above))
            found.set(above, table);
    }
    const [first, second] = found;
    if (first === undefined)
        return refuseSection(text, outline.tables, firstHeading, columns);
    if (second === undefined)
        return first[1].table;
    return refuseAmbiguous(text, [...found.keys()], wanted, second[0].span);
}
function refuseAmbiguous(text, headings, wanted, span) {
    const listed = headings.slice(0, LISTED);
    const names = listed.map((heading) => (0,inline/* titleOf */.Gg)(text, heading.span));
    const message = `${headings.length} headings with a table start with ${(0,quoted/* quoted */.T)(wanted)}: ${(0,quoted/* quotedList */.p)(names)}`;
    const hint = 'name the heading in full, or tell the tables apart by columns or by a heading above them';
    const related = listed.map((heading, index) => ({ message: `heading ${index + 1}`, span: heading.span }));
    return { ok: false, problem: { code: 'shape', message, span, hint, related } };
}
/** The headings with exactly the wanted text, or else those that start with it. */
function matchingHeadings(text, headings, wanted) {
    const exact = new Set();
    const starting = new Set();
    for (const heading of headings) {
        const title = (0,inline/* titleOf */.Gg)(text, heading.span);
        if (title === wanted)
            exact.add(heading);
        if (title.startsWith(wanted))
            starting.add(heading);
    }
    return exact.size > 0 ? exact : starting;
}
function withColumns(text, tables, columns) {
    return tables.filter((table) => {
        const names = new Set(headerOf(text, table));
        return columns.every((column) => names.has(column));
    });
}
function headerOf(text, { table }) {
    return (0,table_row/* cellsOf */.n)(text, table.header).map((cell) => (0,inline/* plainText */.wh)(text, cell));
}
function refuseHeading(text, headings, wanted) {
    const titles = headings.slice(0, LOOKED_AT).map((heading) => (0,inline/* titleOf */.Gg)(text, heading.span));
    const closest = (0,closest_starts/* closestStarts */.T)(wanted, titles, LISTED);
    const others = closest.length === 0 ? 'the file has no headings' : `the closest are ${(0,quoted/* quotedList */.p)(closest)}`;
    const hint = 'name the heading by its text, or by how its text starts; upper and lower case count';
    return (0,refusal/* refuse */.TR)('shape', `no heading starts with ${(0,quoted/* quoted */.T)(wanted)}; ${others}`, FILE_START, hint);
}
function refuseSection(text, tables, heading, columns) {
    const title = (0,quoted/* quoted */.T)((0,inline/* titleOf */.Gg)(text, heading.span));
    const under = tables.filter((table) => table.headings.includes(heading));
    if (under.length === 0)
        return (0,refusal/* refuse */.TR)('shape', `no table stands under the heading ${title}`, heading.span);
    const message = `no table under the heading ${title} has ${columnsOf(columns)}; ${tablesOf(text, under, columns)}`;
    return (0,refusal/* refuse */.TR)('shape', message, heading.span);
}
function columnsOf(columns) {
    return columns.length === 1 ? `the column ${(0,quoted/* quotedList */.p)(columns)}` : `the columns ${(0,quoted/* quotedList */.p)(columns)}`;
}
/** The tables that lack the fewest columns, by their headers. */
function tablesOf(text, tables, columns) {
    const headers = tables.slice(0, LOOKED_AT).map((table) => {
        const names = headerOf(text, table);
        return { names, missing: columns.filter((column) => !names.includes(column)).length };
    });
    const closest = headers.sort((a, b) => a.missing - b.missing).slice(0, LISTED);
    return `the closest tables have ${(0,quoted/* quotedList */.p)(closest.map(({ names }) => names.join(' | ')))}`;
}

// EXTERNAL MODULE: ./lib/source/markdown/blocks.js + 3 modules
var blocks = __webpack_require__(81622);
;// CONCATENATED MODULE: ./lib/source/markdown/outline.js

/** The outline of a Markdown text, or `too-large` where it has more than `most` headings and tables. */
function outlineOf(text, most) {
    const headings = [];
    const tables = [];
    let open = [];
    for (const block of (0,blocks/* markdownBlocks */.K)(text)) {
        if (block.kind === 'table')
            tables.push({ table: block, headings: open });
        if (block.kind === 'heading') {
            headings.push(block);
            open = [...open.filter((outer) => outer.level < block.level), block];
        }
        if (headings.length + tables.length > most)
            return 'too-large';
    }
    return { headings, tables };
}

// EXTERNAL MODULE: ./lib/source/pieces.js
var source_pieces = __webpack_require__(63330);
;// CONCATENATED MODULE: ./lib/source/formats/markdown-table.js









const NOTHING = new Set(['', '-', '\u2013', '\u2014']);
/** Reads one pipe table of a Markdown file: a list of maps, header cell → text, list of texts, or null. */
const markdownTable = {
    id: 'markdown-table',
    extensions: ['.md', '.markdown'],
    parse(text, options, limits) {
        const tooLong = (0,refusal/* refuseLength */.bf)(text, limits);
        if (tooLong !== undefined)
            return tooLong;
        const outline = outlineOf(text, limits.nodes);
        if (outline === 'too-large')
            return (0,refusal/* refuseNodes */.Q2)(limits, { start: 0, end: 0 });
        const table = findTable(text, outline, options);
        return 'ok' in table ? table : readTable(text, table, new Set(options.lists), limits);
    },
};
function readTable(text, table, lists, limits) {
    const columns = (0,table_row/* cellsOf */.n)(text, table.header).map((span) => columnAt(text, span, lists));
    const dashes = (0,table_row/* cellsOf */.n)(text, table.delimiter).length;
    if (dashes !== columns.length) {
        const message = `the row under the header has ${cellCount(dashes)}, the header has ${columns.length}`;
        return (0,refusal/* refuse */.TR)('shape', message, table.delimiter, 'give each column its own dashes, as in | --- | --- |');
    }
    const rows = [];
    let nodes = columns.length;
    for (const line of (0,lines/* linesOf */.Dx)(text, table.rows.start, table.rows.end)) {
        const row = (0,lines/* trimmed */.dE)(text, line);
        if (row.start === row.end)
            continue;
        const tooLong = (0,refusal/* refuseLine */.VH)(row);
        if (tooLong !== undefined)
            return tooLong;
        const entry = readRow(text, row, columns);
        if ('ok' in entry)
            return entry;
        nodes += (0,entry_size/* entrySize */.E)(entry);
        if (nodes > limits.nodes)
            return (0,refusal/* refuseNodes */.Q2)(limits, row);
        rows.push(entry);
    }
    const span = { start: table.header.start, end: Math.max(table.delimiter.end, table.rows.end) };
    return { ok: true, root: { kind: 'list', items: rows, span }, problems: duplicatesOf(columns) };
}
function columnAt(text, span, lists) {
    const name = (0,inline/* plainText */.wh)(text, span);
    return { name, span, isList: lists.has(name) };
}
function readRow(text, row, columns) {
    const cells = (0,table_row/* cellsOf */.n)(text, row);
    const surplus = cells[columns.length];
    if (surplus !== undefined) {
        const message = `the row has ${cellCount(cells.length)}, the header has ${columns.length}`;
        const hint = 'write a pipe that belongs to the text as \\|, or give the header the missing columns';
        return (0,refusal/* refuse */.TR)('shape', message, { start: surplus.start, end: row.end }, hint);
    }
    const rowEnd = { start: row.end, end: row.end };
    const members = columns.map((column, index) => {
        const span = cells[index] ?? rowEnd;
        return { key: column.name, keySpan: column.span, node: readCell(text, span, column.isList) };
    });
    return { kind: 'map', members, span: row };
}
function readCell(text, span, isList) {
    const pieces = (0,inline/* readInline */.SG)(text, span);
    const read = (0,source_pieces/* textOf */.b6)(pieces).trim();
    if (NOTHING.has(read))
        return { kind: 'scalar', value: null, span };
    return isList ? (0,source_pieces/* fieldNode */.f4)(true, pieces, span) : { kind: 'scalar', value: read, span };
}
function duplicatesOf(columns) {
    const first = new Map();
    const problems = [];
    for (const column of columns) {
        const before = first.get(column.name);
        if (before === undefined)
            first.set(column.name, column);
        else if (column.name !== '') {
            const message = `the column ${(0,quoted/* quoted */.T)(column.name)} stands twice in this header`;
            const related = [{ message: 'it stands here first', span: before.span }];
            problems.push({ code: 'duplicate-key', message, span: column.span, related });
        }
    }
    return problems;
}
function cellCount(count) {
    return count === 1 ? '1 cell' : `${count} cells`;
}


/***/ })

};
