export const id = 540;
export const ids = [540];
export const modules = {

/***/ 9325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ COVERAGE_WORDS)
/* harmony export */ });
/** The words of all states. */
const COVERAGE_WORDS = {
    present: { sign: '✓', word: 'present', gap: false },
    missing: { sign: '✗', word: 'missing', gap: true },
    incomplete: { sign: '◐', word: 'incomplete', gap: true },
    mismatched: { sign: '≠', word: 'mismatched', gap: true },
    waived: { sign: '○', word: 'waived', gap: false },
    'not-applicable': { sign: '–', word: 'not asked', gap: false },
    'not-checked': { sign: '?', word: 'not checked', gap: true },
};


/***/ }),

/***/ 41701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ groupPlaces),
/* harmony export */   Pe: () => (/* binding */ describeRatio),
/* harmony export */   T_: () => (/* binding */ describeName),
/* harmony export */   UV: () => (/* binding */ describeMissing),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   bX: () => (/* binding */ describeAlignment),
/* harmony export */   kc: () => (/* binding */ describeFurther),
/* harmony export */   pt: () => (/* binding */ describeUse),
/* harmony export */   sz: () => (/* binding */ describeNotCounting),
/* harmony export */   vG: () => (/* binding */ describeCount)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50873);

/** A count of a parity table: `16`, or `1 of 5` where not everything counts. */
function describeCount({ counting, total }) {
    return counting === total ? String(counting) : `${counting} of ${total}`;
}
/** The counts of a surface in the order of the sites, `16:5, 3.2×`; how many times more is said where there are two sites. */
function describeRatio(row) {
    const counts = row.counts.map(({ counting }) => counting);
    const [first = 0, second = 0] = counts;
    const times = counts.length === 2 && second > 0 ? `, ${Number((first / second).toFixed(1))}×` : '';
    return `${counts.join(':')}${times}`;
}
/** What is there and does not count, by site: `home: vm-101, vm-102`. */
function describeNotCounting(row) {
    return row.counts
        .filter(({ notCounting }) => notCounting.length > 0)
        .map(({ site, notCounting }) => `${site}: ${notCounting.join(', ')}`)
        .join('; ');
}
/** What a site still lacks, by site: `home: VM 100, VM 101`. */
function describeMissing(row) {
    return row.counts
        .filter(({ missing }) => missing.length > 0)
        .map(({ site, missing }) => `${site}: ${missing.join(', ')}`)
        .join('; ');
}
/** The heading of a name table: the name, its group where there is one, and its forbidden aliases. */
function describeName({ canonical, group, aliases }) {
    const place = group === undefined ? '' : ` (${group})`;
    return `"${canonical}"${place}${aliases.length === 0 ? '' : `, not ${aliases.map((alias) => `"${alias}"`).join(', ')}`}`;
}
/** Whether a place uses the right name, and how grave it is where it does not. */
function describeAlignment({ isAligned, severity }) {
    return isAligned ? '✓ aligned' : `✗ ${severity}`;
}
/** The places of a name by file and by what they say, the gravest first, each in the order of the report. */
function groupPlaces(rows) {
    const groups = new Map();
    for (const row of rows) {
        const { location, actual, field, isAligned, severity } = row;
        const name = JSON.stringify([location.root, location.path, actual, field, isAligned, severity]);
        groups.set(name, [...(groups.get(name) ?? []), row]);
    }
    const found = [...groups.values()].flatMap((own) => (own[0] ? [{ first: own[0], rows: own }] : []));
    return found.sort((a, b) => weightOf(b.first) - weightOf(a.first));
}
/** The lines of the further places of a group: ` and lines 15, 19`; empty where there is one place. */
function describeFurther({ rows }) {
    const lines = rows.slice(1).map(({ location }) => location.range.start.line);
    return lines.length === 0 ? '' : ` and line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;
}
function weightOf({ isAligned, severity }) {
    return isAligned ? 0 : { info: 1, warning: 2, error: 3 }[severity];
}
/** Whether a name stands alone: `✓ aligned in 5 files`, `✗ drift: "pve-shop" in 3 files`. */
function describeVerdict({ rows }) {
    const drifted = rows.filter(({ isAligned }) => !isAligned);
    const aligned = (0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(countFiles(rows.filter(({ isAligned }) => isAligned)), 'file');
    if (drifted.length === 0)
        return `✓ aligned in ${aligned}`;
    const aliases = [...new Set(drifted.map(({ actual }) => actual))].sort();
    const places = aliases.map((alias) => `"${alias}" in ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(countFiles(drifted.filter(({ actual }) => actual === alias)), 'file')}`);
    return `✗ drift: ${places.join(', ')}; aligned in ${aligned}`;
}
function countFiles(rows) {
    return new Set(rows.map(({ location }) => JSON.stringify([location.root, location.path]))).size;
}
/** Whether a waiver still holds anything back. */
function describeUse({ isExpired, waives }) {
    if (isExpired)
        return '✗ expired';
    return waives === 0 ? '– nothing' : `○ ${waives === 1 ? '1 finding' : `${waives} findings`}`;
}


/***/ }),

/***/ 31340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ describePlace)
/* harmony export */ });
/* unused harmony export describeFile */
/** A place as people and editors write it, `path:line:column`; files of other roots are `root:path:line:column`. */
function describePlace(location, mainRoot) {
    const { line, column } = location.range.start;
    return `${describeFile(location, mainRoot)}:${line}:${column}${location.revision === 'base' ? ' (at base)' : ''}`;
}
/** A file by its path, and by its root where that is not the main one. */
function describeFile(file, mainRoot) {
    return file.root === mainRoot ? file.path : `${file.root}:${file.path}`;
}


/***/ }),

/***/ 69416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth)
/* harmony export */ });
/** Characters that terminals draw two columns wide: East Asian wide and full-width ones, and emoji. */
const WIDE = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks that are drawn on top of the character before them. */
const COMBINING = /[\p{Mn}\p{Me}]/u;
/** How many terminal columns a text without control characters takes. */
function displayWidth(text) {
    let columns = 0;
    for (const character of text)
        columns += widthOf(character);
    return columns;
}
function widthOf(character) {
    if (character < '\u0300')
        return 1;
    if (COMBINING.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}


/***/ }),

/***/ 6922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ Html),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* unused harmony export escapeHtml */
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6380);

/** A piece of HTML whose every text has been escaped: made by `html`, or directly from a constant of this program. */
class Html {
    #markup;
    constructor(strings, values) {
        this.#markup = strings.map((string, index) => string + markupOf(values[index])).join('');
    }
    toString() {
        return this.#markup;
    }
}
/** HTML by a tagged template; every text put into it is escaped for content and for double-quoted attributes alike. */
function html(strings, ...values) {
    return new Html(strings, values);
}
/** Text for HTML content and for quoted attributes alike; invisible characters are shown as visible escapes. */
function escapeHtml(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
function markupOf(value) {
    if (value === undefined)
        return '';
    if (value instanceof Html)
        return value.toString();
    if (typeof value === 'object')
        return value.map(markupOf).join('');
    return escapeHtml(String(value));
}


/***/ }),

/***/ 10713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ excerptOf)
});

// UNUSED EXPORTS: cutExcerpt

// EXTERNAL MODULE: ./lib/formatters/display-width.js
var display_width = __webpack_require__(69416);
// EXTERNAL MODULE: ./lib/formatters/escape/terminal.js
var terminal = __webpack_require__(16555);
;// CONCATENATED MODULE: ./lib/formatters/show-line.js


const TAB_STOP = 4;
const CUT = '…';
/**
 * Displays one line in at most `width` columns: tabs widened to tab stops, invisible characters as escapes, both ends
 * of a longer line cut around the mark. The mark covers at least one character, past the end of the line if need be.
 */
function showLine(line, from, to, width) {
    const start = Math.max(0, Math.min(from, line.length) - 2 * width);
    const cells = cellsOf(line, startOfCharacter(line, start), start + 6 * width);
    const { first, end } = windowOf(cells, from, width);
    const cutLeft = first > 0 || start > 0;
    const cutRight = end < cells.length || (cells.at(-1)?.end ?? 0) < line.length;
    return mark(cells.slice(first, end), { from, to: Math.max(to, from + 1) }, cutLeft ? CUT : '', cutRight ? CUT : '');
}
function startOfCharacter(line, offset) {
    const code = line.charCodeAt(offset);
    return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
function cellsOf(line, start, end) {
    const cells = [];
    let column = 0;
    let at = start;
    for (const character of line.slice(start, end)) {
        const shown = character === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : (0,terminal/* escapeTerminalCharacter */.Z)(line, at, character);
        const columns = (0,display_width/* displayWidth */.F)(shown);
        cells.push({ at, end: at + character.length, shown, columns });
        column += columns;
        at += character.length;
    }
    return cells;
}
/** The cells that fit, a third of them before the mark where there are more after it; two columns are kept for the signs of the cuts. */
function windowOf(cells, from, width) {
    if (cells.reduce((sum, cell) => sum + cell.columns, 0) <= width)
        return { first: 0, end: cells.length };
    const marked = cells.findLastIndex((cell) => cell.at <= from);
    let first = Math.max(0, marked);
    let before = 0;
    while (first > 0 && before + (cells[first - 1]?.columns ?? 0) <= width / 3)
        before += cells[--first]?.columns ?? 0;
    let end = first;
    let used = 2;
    while (end < cells.length && used + (cells[end]?.columns ?? 0) <= width)
        used += cells[end++]?.columns ?? 0;
    while (first > 0 && used + (cells[first - 1]?.columns ?? 0) <= width)
        used += cells[--first]?.columns ?? 0;
    return { first, end };
}
function mark(cells, span, left, right) {
    let text = left;
    let from;
    let to;
    for (const cell of cells) {
        const marked = cell.end > span.from && cell.at < span.to;
        if (marked)
            from ??= text.length;
        text += cell.shown;
        if (marked)
            to = text.length;
    }
    const edge = text.length;
    return { text: text + right, from: from ?? edge, to: to ?? edge + 1 };
}

;// CONCATENATED MODULE: ./lib/formatters/excerpt.js

/** The lines of a location, at most `width` columns each; empty where there is no such source or line. */
function excerptOf(location, sources, width) {
    const source = sources.get(location, location.revision);
    return source === undefined ? [] : cutExcerpt(source.lines, location.range, width);
}
/** The lines of a range: all of a short one, the first three and the last of a long one. */
function cutExcerpt(lines, range, width) {
    const first = range.start.line;
    const last = lastLine(lines, range);
    if (first > lines.lineCount)
        return [];
    const numbers = last - first < 5 ? lineNumbers(first, last) : [...lineNumbers(first, first + 2), last];
    const excerpt = [];
    for (const [index, number] of numbers.entries()) {
        if (index > 0 && number !== (numbers[index - 1] ?? 0) + 1)
            excerpt.push('gap');
        excerpt.push(cutLine(lines, range, number, last, width));
    }
    return excerpt;
}
/** A range that ends before the first character of a line does not show that line. */
function lastLine(lines, range) {
    const { start, end } = range;
    const last = end.line > start.line && end.column === 1 ? end.line - 1 : end.line;
    return Math.max(start.line, Math.min(last, lines.lineCount));
}
function cutLine(lines, range, number, last, width) {
    const text = number === 1 ? lines.lineText(1).replace(/^\ufeff/, '') : lines.lineText(number);
    const from = number === range.start.line ? range.start.column - 1 : text.search(/\S|$/);
    const to = number === last && number === range.end.line ? range.end.column - 1 : text.length;
    return { number, ...showLine(text, from, Math.max(from, to), width) };
}
function lineNumbers(first, last) {
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}


/***/ }),

/***/ 81735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ groupCoverage)
/* harmony export */ });
/** The coverage matrix by the collection of the subjects, each part with the checklist items that are for them. */
function groupCoverage({ coverage }) {
    const collections = [...new Set(coverage.rows.map(({ collection }) => collection))];
    return collections.map((collection) => {
        const rows = coverage.rows.filter((row) => row.collection === collection);
        const isAsked = (item) => rows.some(({ cells }) => (cells[item] ?? 'not-applicable') !== 'not-applicable');
        return { collection, rows, columns: coverage.columns.filter(({ item }) => isAsked(item)) };
    });
}


/***/ }),

/***/ 20540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  htmlFormatter: () => (/* binding */ htmlFormatter)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/formatters/escape/html.js
var html = __webpack_require__(6922);
// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/formatters/describe-place.js
var describe_place = __webpack_require__(31340);
// EXTERNAL MODULE: ./lib/formatters/escape/invisible.js
var invisible = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/formatters/escape/uri.js
var uri = __webpack_require__(20545);
// EXTERNAL MODULE: ./lib/formatters/excerpt.js + 1 modules
var formatters_excerpt = __webpack_require__(10713);
;// CONCATENATED MODULE: ./lib/formatters/html/render-finding.js





const COLUMNS = 160;
/** A finding in full, with the source of each of its places and the lines of its fix. */
function renderFinding(finding, context) {
    const { rule, severity, state, message, location, related } = finding;
    const origin = state === 'new' ? '' : `, ${state}`;
    return (0,html/* html */.qy) `<article class="${severity}">
<h3><span class="severity">${severity}${origin}</span> <code>${rule}</code>: ${message}</h3>
${renderSpot('Where', undefined, location, context)}
${related.map((one) => renderSpot('See', one.message, one.location, context))}
<dl>${renderFacts(finding, context)}</dl>
${finding.fix &&
        (0,html/* html */.qy) `<p>Fix: ${finding.fix.title}</p><pre tabindex="0">${(0,invisible/* showInvisibleLines */.mp)(finding.fix.preview)
            .join('\n')
            .replaceAll('\t', '    ')
            .split('\n')
            .map((line) => (0,html/* html */.qy) `${line}
`)}</pre>`}
</article>
`;
}
/** A finding as one item of a list. */
function renderFindingItem(finding, context) {
    const { severity, rule, message, location, waiver } = finding;
    return (0,html/* html */.qy) `<li><span class="severity ${severity}">${severity}</span> <code>${rule}</code>: ${message} (${renderPlace(location, context)})${waiver && (0,html/* html */.qy) `; waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`}</li>
`;
}
/** A place as code, linked where it has an address. */
function renderPlace(location, { options }) {
    const place = (0,html/* html */.qy) `<code>${(0,describe_place/* describePlace */.d)(location, options.mainRoot)}</code>`;
    const link = options.permalink?.(location);
    const address = link === undefined ? undefined : (0,uri/* encodeAddress */.j)(link);
    return address === undefined ? place : (0,html/* html */.qy) `<a href="${address}">${place}</a>`;
}
function renderSpot(name, message, location, context) {
    const excerpt = (0,formatters_excerpt/* excerptOf */.z)(location, context.sources, COLUMNS);
    const numbers = excerpt.map((line) => (line === 'gap' ? 3 : String(line.number).length));
    const gutter = Math.max(3, ...numbers);
    const lines = excerpt.map((line) => line === 'gap'
        ? (0,html/* html */.qy) `<span class="number">${'...'.padStart(gutter)}</span>
`
        : renderLine(line, gutter));
    return (0,html/* html */.qy) `<p>${name} ${renderPlace(location, context)}${message === undefined ? '' : `: ${message}`}</p>
${lines.length > 0 ? (0,html/* html */.qy) `<pre tabindex="0">${lines}</pre>` : ''}`;
}
function renderLine({ number, text, from, to }, gutter) {
    const marked = text.slice(from, to);
    return (0,html/* html */.qy) `<span class="number">${String(number).padStart(gutter)} │ </span>${text.slice(0, from)}<mark>${marked === '' ? ' ' : marked}</mark>${text.slice(to)}
`;
}
function renderFacts({ expected, actual, hint, contract, item }, context) {
    const facts = [];
    const fact = (name, value) => {
        facts.push((0,html/* html */.qy) `<dt>${name}</dt><dd>${value}</dd>`);
    };
    if (expected !== undefined)
        fact('Expected', expected);
    if (actual !== undefined)
        fact('Found', actual);
    if (hint !== undefined)
        fact('Help', hint);
    if (contract !== undefined)
        fact('Contract', (0,html/* html */.qy) `${renderPlace(contract, context)}${item && (0,html/* html */.qy) ` (item <code>${item}</code>)`}`);
    else if (item !== undefined)
        fact('Item', (0,html/* html */.qy) `<code>${item}</code>`);
    return facts;
}

// EXTERNAL MODULE: ./lib/formatters/describe-ledgers.js
var describe_ledgers = __webpack_require__(41701);
// EXTERNAL MODULE: ./lib/formatters/svg/bar-chart.js
var bar_chart = __webpack_require__(85174);
// EXTERNAL MODULE: ./lib/formatters/svg/parity-chart.js
var parity_chart = __webpack_require__(12116);
;// CONCATENATED MODULE: ./lib/formatters/html/render-table.js

/** A table with a caption and column headings, in a frame that scrolls by keyboard, too. */
function renderTable(name, caption, heads, rows) {
    return (0,html/* html */.qy) `<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => (0,html/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => (0,html/* html */.qy) `<tr>${row.map((cell) => (0,html/* html */.qy) `<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>
`;
}

;// CONCATENATED MODULE: ./lib/formatters/html/render-ledgers.js






const LONGEST_VALUE = 120;
/** How much of each surface each site has. */
function renderParity(table) {
    const { id, sites, rows } = table;
    const { body, height } = (0,parity_chart/* parityChart */.E)(table);
    const caption = `${id}: how much of each surface each site has; what is there but does not count is named.`;
    const cells = rows.map((row) => [
        row.title,
        ...sites.map((site) => {
            const count = row.counts.find((one) => one.site === site);
            return count === undefined ? (0,html/* html */.qy) `<span class="soft">not read</span>` : (0,describe_ledgers/* describeCount */.vG)(count);
        }),
        (0,describe_ledgers/* describeRatio */.Pe)(row),
        (0,describe_ledgers/* describeMissing */.UV)(row),
        (0,describe_ledgers/* describeNotCounting */.sz)(row),
        (0,html/* html */.qy) `<code>${row.file}</code>`,
    ]);
    const heads = ['Surface', ...sites, 'Ratio', 'Missing', 'Not counting', 'File'];
    return (0,html/* html */.qy) `<div class="scroll plot" role="region" aria-label="Plot of the sites" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${bar_chart/* CHART_WIDTH */.I} ${height}" role="img" aria-label="The table below says the same in words.">
${body}</svg></div>
${renderTable(`Parity ${id}`, caption, heads, cells)}`;
}
/** Where a name, or one of its forbidden aliases, is used, and which entries name it in a field. */
function renderNames(table, context) {
    const cells = (0,describe_ledgers/* groupPlaces */.Ej)(table.rows).map((group) => [
        (0,describe_ledgers/* describeAlignment */.bX)(group.first),
        (0,html/* html */.qy) `${renderPlace(group.first.location, context)}${(0,describe_ledgers/* describeFurther */.kc)(group)}`,
        group.first.field === undefined ? (0,html/* html */.qy) `<span class="soft">text</span>` : (0,html/* html */.qy) `<code>${group.first.field}</code>`,
        (0,html/* html */.qy) `<code>${group.first.expected}</code>`,
        (0,html/* html */.qy) `<code>${group.first.actual}</code>`,
        group.first.authority,
        group.first.action,
    ]);
    const heads = ['State', 'Place', 'Field', 'Expected', 'Actual', 'The file is', 'Action'];
    const caption = `${(0,describe_ledgers/* describeName */.T_)(table)}: ${(0,describe_ledgers/* describeVerdict */.XZ)(table)}.`;
    return (0,html/* html */.qy) `<h3>${table.canonical}</h3>
${renderTable(`Name ${table.canonical}`, caption, heads, cells)}${table.tables.map((one) => renderAlignment(table, one, context))}`;
}
function renderAlignment({ canonical }, { file, heads, rows, title }, context) {
    const cells = rows.map((row) => [
        row.isAligned ? '✓ aligned' : '✗ drift',
        ...row.cells.map((cell) => (cell === '' ? '—' : cell)),
        renderPlace(row.location, context),
    ]);
    const caption = `Entries of ${title} (${file}) that name ${canonical}.`;
    return renderTable(`${title} of ${canonical}`, caption, ['State', ...heads, 'Place'], cells);
}
/** The waivers of the contract: who answers for what until when, and what each holds back. */
function renderWaivers(waivers, context) {
    const cells = waivers.map((waiver) => [
        (0,html/* html */.qy) `<time>${waiver.expires}</time>`,
        (0,describe_ledgers/* describeUse */.pt)(waiver),
        waiver.scope,
        waiver.owner,
        waiver.reason,
        renderPlace(waiver.location, context),
    ]);
    const heads = ['Last day', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause'];
    return renderTable('Waivers', 'A waiver holds up to and including its last day.', heads, cells);
}
/** What changed between base and head, entry by entry. */
function renderChanges(changes, context) {
    const cells = changes.map((change) => [
        change.kind,
        change.label,
        (0,html/* html */.qy) `<code>${change.collection}</code>`,
        renderPlace(change.location, context),
        describeChange(change),
    ]);
    const heads = ['What', 'Entry', 'Collection', 'Place', 'Fields'];
    return renderTable('Changes', 'Entries that differ between base and head.', heads, cells);
}
function describeChange(change) {
    switch (change.kind) {
        case 'added':
        case 'removed':
            return (0,html/* html */.qy) ``;
        case 'modified':
            return (0,html/* html */.qy) `${change.fields.map(describeField)}`;
        case 'renamed':
            return (0,html/* html */.qy) `<div>was <code>${change.formerKey}</code></div>${change.fields.map(describeField)}`;
    }
}
function describeField({ field, before, after }) {
    return (0,html/* html */.qy) `<div><code>${field}</code>: ${describeValue(before)} → ${describeValue(after)}</div>`;
}
function describeValue(value) {
    if (value === undefined)
        return (0,html/* html */.qy) `<span class="soft">absent</span>`;
    const text = JSON.stringify(value);
    return (0,html/* html */.qy) `<code>${text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text}</code>`;
}

// EXTERNAL MODULE: ./lib/formatters/coverage-words.js
var coverage_words = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/formatters/group-coverage.js
var group_coverage = __webpack_require__(81735);
// EXTERNAL MODULE: ./lib/formatters/svg/coverage-chart.js
var coverage_chart = __webpack_require__(13991);
;// CONCATENATED MODULE: ./lib/formatters/html/render-matrix.js





/** The coverage matrix as a table for each roster: subjects down, its checklist items across, each cell a sign and a word. */
function renderMatrix(report) {
    return (0,html/* html */.qy) `${renderTotals(report)}${(0,group_coverage/* groupCoverage */._)(report).map(renderGroup)}`;
}
function renderGroup({ collection, columns, rows }) {
    const heads = columns.map(({ item, surface, title }) => (0,html/* html */.qy) `<th scope="col"><code>${item}</code><small>${title === '' ? surface : title}</small></th>`);
    const body = rows.map((row) => (0,html/* html */.qy) `<tr><th scope="row">${row.label}</th>${columns.map(({ item }) => renderCell(row.cells[item] ?? 'not-applicable'))}</tr>
`);
    return (0,html/* html */.qy) `<div class="scroll" role="region" aria-label="Coverage of ${collection}" tabindex="0"><table class="matrix">
<caption>Which subject of ${collection} has which entry. Read a row for a subject, a column for a checklist item.</caption>
<thead><tr><th scope="col">Subject</th>${heads}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}
/** The plot over the matrix, which says the same in words. */
function renderTotals(report) {
    const { body, height } = (0,coverage_chart/* coverageChart */.V)(report);
    return (0,html/* html */.qy) `<div class="scroll plot" role="region" aria-label="Plot of the coverage" tabindex="0"><svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${bar_chart/* CHART_WIDTH */.I} ${height}" role="img" aria-label="The table below says the same in words.">
${body}</svg></div>
`;
}
function renderCell(coverage) {
    const { sign, word } = coverage_words/* COVERAGE_WORDS */.p[coverage];
    return (0,html/* html */.qy) `<td class="${coverage}"><span aria-hidden="true">${sign}</span> ${word}</td>`;
}

// EXTERNAL MODULE: ./lib/formatters/svg/chart-style.js
var chart_style = __webpack_require__(22134);
;// CONCATENATED MODULE: ./lib/formatters/html/style.js

/** The style of the page: readable in light and dark, in print, and without colour. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2128; --soft: #59636e; --line: #d1d9e0; --panel: #f6f8fa; --link: #0550ae;
  --error: #b31d28; --warning: #7d4e00; --info: #0550ae; --good: #1a6632; --mark: #fff1b8; --mark-ink: #1c2128;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --soft: #9aa4af; --line: #3d444d; --panel: #161b22; --link: #79b8ff;
    --error: #ff8e8a; --warning: #e3b341; --info: #79b8ff; --good: #6fdd8b; --mark: #5c4a00; --mark-ink: #fff8dc;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .875em; }
pre { margin: .5rem 0; padding: .6rem .75rem; overflow-x: auto; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; line-height: 1.45; overflow-wrap: normal; }
pre .number { color: var(--soft); user-select: none; }
mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline; text-decoration-thickness: 2px; }
header { padding: 1rem 1.25rem; border: 1px solid var(--line); border-left: .5rem solid var(--soft); border-radius: 6px; background: var(--panel); }
header.pass { border-left-color: var(--good); }
header.fail { border-left-color: var(--error); }
header p, article p { margin: .25rem 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: 1rem 0 0; list-style: none; }
article { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--soft); border-radius: 6px; }
article.error { border-left-color: var(--error); }
article.warning { border-left-color: var(--warning); }
article.info { border-left-color: var(--info); }
.severity { font-weight: 700; }
.error .severity, .severity.error { color: var(--error); }
.warning .severity, .severity.warning { color: var(--warning); }
.info .severity, .severity.info { color: var(--info); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
.scroll { overflow-x: auto; margin: 0 0 1rem; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; overflow-wrap: normal; }
caption { text-align: left; padding: .5rem .75rem; color: var(--soft); }
th, td { padding: .4rem .75rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { background: var(--panel); white-space: nowrap; }
thead small { display: block; font-weight: 400; color: var(--soft); }
tbody th { font-weight: 600; background: var(--paper); position: sticky; left: 0; }
.matrix td, td:first-child { white-space: nowrap; }
.matrix tbody th { min-width: 13rem; }
td.present { color: var(--good); }
td.missing, td.not-checked { color: var(--error); font-weight: 700; }
td.incomplete, td.mismatched { color: var(--warning); font-weight: 700; }
td.waived { font-style: italic; }
td.not-applicable, .soft { color: var(--soft); }
details { margin: .5rem 0; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
li { margin: .35rem 0; }
time { white-space: nowrap; }
footer { margin-top: 3rem; color: var(--soft); font-size: .875rem; }
.plot { padding: .75rem; }
.chart { display: block; width: 100%; min-width: 40rem; max-width: 54rem; height: auto; font: 13px system-ui, sans-serif; }
@media print { article, tr { break-inside: avoid; } .scroll { overflow: visible; } }
${chart_style/* CHART_STYLE */.V}`;

// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(50873);
// EXTERNAL MODULE: ./lib/formatters/sources.js
var sources = __webpack_require__(76397);
// EXTERNAL MODULE: ./lib/formatters/summarize-report.js
var summarize_report = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/formatters/html.js










/** One page that needs nothing else: no script, no font, no image, no network. Well-formed as XML, too. */
const htmlFormatter = { id: 'html', mediaType: 'text/html', format };
function format(report, options) {
    const context = { options, sources: new sources/* Sources */.j(options) };
    const parts = inOrder(partsOf(report, (0,group_findings/* groupFindings */.k)(report.findings), context), options.leads);
    const title = `${report.outcome}: ${report.contract.title}`;
    const policy = `default-src 'none'; style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;
    const page = (0,html/* html */.qy) `<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${title}</title>
<style>${new html/* Html */.Ed([STYLE], [])}</style>
</head>
<body>
${renderHeader(report, parts)}
<main>
${parts.map(({ id, title: name, body }) => (0,html/* html */.qy) `<section aria-labelledby="${id}">
<h2 id="${id}">${name}</h2>
${body}
</section>
`)}</main>
<footer>vm-contract ${options.toolVersion}</footer>
</body>
</html>`;
    return `<!DOCTYPE html>\n${page.toString()}\n`;
}
/** The parts that show the state of the whole, rather than what is to be mended. */
const TABLES = ['coverage', 'parity', 'names', 'waivers'];
function inOrder(parts, leads) {
    if (leads !== 'tables')
        return parts;
    return [...parts.filter(({ id }) => TABLES.includes(id)), ...parts.filter(({ id }) => !TABLES.includes(id))];
}
function renderHeader(report, parts) {
    const { sides, contract } = report;
    return (0,html/* html */.qy) `<header class="${report.outcome}">
<h1>${verdictOf(report)}: ${contract.title}</h1>
<p>${(0,summarize_report/* summarizeReport */.SM)(report)}</p>
<p class="soft">Checked ${sides.head}${sides.base === undefined ? '' : ` against ${sides.base}`} by <code>${contract.file}</code>.</p>
<nav aria-label="Parts of this page"><ul>
${parts.map(({ id, title }) => (0,html/* html */.qy) `<li><a href="#${id}">${title}</a></li>
`)}</ul></nav>
</header>`;
}
function verdictOf({ outcome, checked }) {
    if (outcome === 'fail')
        return '✗ fail';
    return checked.subjects === 0 || checked.items === 0 ? '? nothing was looked at' : '✓ pass';
}
function partsOf(report, groups, context) {
    const { open, existing, waived, fixed } = groups;
    const { coverage, parity, names, waivers, changes } = report;
    const none = (0,html/* html */.qy) `<p>Nothing to repair.</p>`;
    const found = (0,html/* html */.qy) `${open.map((one) => renderFinding(one, context))}`;
    const parts = [
        { id: 'findings', title: (0,plural/* plural */.L)(open.length, 'finding'), size: 1, body: open.length === 0 ? none : found },
        { id: 'coverage', title: 'Coverage', size: coverage.rows.length, body: renderMatrix(report) },
        { id: 'parity', title: 'Parity of sites', size: parity.length, body: (0,html/* html */.qy) `${parity.map(renderParity)}` },
        {
            id: 'names',
            title: 'Names',
            size: names.length,
            body: (0,html/* html */.qy) `${names.map((table) => renderNames(table, context))}`,
        },
        {
            id: 'existing',
            title: `${existing.length} existing`,
            size: existing.length,
            body: renderFolded('existing finding', existing, context),
        },
        {
            id: 'waived',
            title: `${waived.length} waived`,
            size: waived.length,
            body: renderFolded('waived finding', waived, context),
        },
        {
            id: 'waivers',
            title: (0,plural/* plural */.L)(waivers.length, 'waiver'),
            size: waivers.length,
            body: renderWaivers(waivers, context),
        },
        { id: 'fixed', title: `${fixed.length} fixed, thank you`, size: fixed.length, body: renderList(fixed, context) },
        {
            id: 'changes',
            title: (0,plural/* plural */.L)(changes.length, 'change'),
            size: changes.length,
            body: renderChanges(changes, context),
        },
    ];
    return parts.filter(({ size }) => size > 0);
}
function renderFolded(noun, findings, context) {
    return (0,html/* html */.qy) `<details><summary>${(0,plural/* plural */.L)(findings.length, noun)}, not blocking</summary>
${renderList(findings, context)}
</details>`;
}
function renderList(findings, context) {
    return (0,html/* html */.qy) `<ul>
${findings.map((finding) => renderFindingItem(finding, context))}</ul>`;
}


/***/ }),

/***/ 76397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Sources)
/* harmony export */ });
/* harmony import */ var _source_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62553);

/** The sources that a report points into, each asked for and indexed once. */
class Sources {
    #options;
    #known = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** The source of a file at a revision, or undefined where there is none to show. */
    get(file, revision) {
        const key = JSON.stringify([file.root, file.path, revision]);
        if (!this.#known.has(key))
            this.#known.set(key, this.#read(file, revision));
        return this.#known.get(key);
    }
    #read({ root, path }, revision) {
        const text = this.#options.sourceOf({ root, path, revision });
        return text === undefined ? undefined : { text, lines: new _source_span_js__WEBPACK_IMPORTED_MODULE_0__/* .LineIndex */ .r(text) };
    }
}


/***/ }),

/***/ 85174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CHART_WIDTH),
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69416);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6922);
/* harmony import */ var _escape_invisible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6380);



/** Width of every plot, in user units. */
const CHART_WIDTH = 820;
const BAR = 16;
const ROW_GAP = 12;
const TOP = 34;
const TITLES = 210;
const NAMES = 70;
const TEXTS = 260;
const LONGEST_TITLE = 30;
const LONGEST_NAME = 9;
const LONGEST_TEXT = 38;
/** Horizontal bars below a heading, every one with its number in words: nothing is said by colour or length alone. */
function barChart(heading, rows, top = 0) {
    const most = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ whole, solid }) => Math.max(whole, solid))));
    const scale = (CHART_WIDTH - TITLES - NAMES - TEXTS) / most;
    let y = top + TOP;
    const drawn = rows.map((row) => {
        const start = y;
        y += Math.max(1, row.bars.length) * (BAR + 4) + ROW_GAP;
        return drawRow(row, start, scale);
    });
    const axis = TITLES + NAMES;
    return {
        body: (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="0" y="${top + 16}" font-weight="700" font-size="15">${cut(heading, 90)}</text>
<path class="faint" d="M${axis} ${top + TOP - 6}V${y - ROW_GAP + 2}" />
${drawn}`,
        height: y - top,
    };
}
function drawRow({ title, bars }, y, scale) {
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="0" y="${y + 13}" font-weight="600">${cut(title, LONGEST_TITLE)}</text>
${bars.map((bar, index) => drawBar(bar, y + index * (BAR + 4), scale))}`;
}
function drawBar({ name, solid, whole, text }, y, scale) {
    const x = TITLES + NAMES;
    const [inner, outer] = [solid * scale, Math.max(whole, solid) * scale];
    const frame = whole > solid
        ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<rect class="whole" x="${x}" y="${y + 0.5}" width="${outer.toFixed(1)}" height="${BAR - 1}" />`
        : '';
    return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<text x="${x - 8}" y="${y + 13}" text-anchor="end">${cut(name, LONGEST_NAME)}</text><rect class="bar" x="${x}" y="${y}" width="${inner.toFixed(1)}" height="${BAR}" />${frame}<text x="${(x + outer + 8).toFixed(1)}" y="${y + 13}">${cut(text, LONGEST_TEXT)}</text>
`;
}
/** At most so many columns of a text, in one line. */
function cut(text, columns) {
    const shown = (0,_escape_invisible_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(text);
    if ((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(shown) <= columns)
        return shown;
    let width = 1;
    let kept = '';
    for (const character of shown) {
        width += (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F)(character);
        if (width > columns)
            break;
        kept += character;
    }
    return `${kept}…`;
}


/***/ }),

/***/ 22134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ CHART_STYLE)
/* harmony export */ });
/** The style of the plots: drawn in the ink of the page around them, so that they are read in light, dark and print. */
const CHART_STYLE = `
.chart text { fill: currentColor; }
.chart .faint { fill: none; stroke: currentColor; stroke-opacity: .3; }
.chart .whole { fill: none; stroke: currentColor; stroke-width: 1; stroke-dasharray: 3 2; }
.chart .bar { fill: currentColor; fill-opacity: .75; }
`;


/***/ }),

/***/ 13991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ coverageChart)
/* harmony export */ });
/* harmony import */ var _coverage_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
/* harmony import */ var _bar_chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85174);


/** Checklist items down: of how many subjects that need it how many have what the item asks for, and what the others lack. */
function coverageChart({ coverage }, top = 0) {
    const rows = coverage.columns.map(({ item, title }) => {
        const cells = coverage.rows.map((row) => row.cells[item] ?? 'not-applicable');
        const asked = cells.filter((cell) => cell !== 'not-applicable');
        const present = asked.filter((cell) => cell === 'present').length;
        const text = [`${present} of ${asked.length}`, ...lacking(asked)].join(', ');
        return { title: title === '' ? item : title, bars: [{ name: '', solid: present, whole: asked.length, text }] };
    });
    return (0,_bar_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .barChart */ .S)('Coverage: subjects that have what each checklist item asks for', rows, top);
}
const LACKING = ['missing', 'incomplete', 'mismatched', 'waived', 'not-checked'];
function lacking(cells) {
    return LACKING.flatMap((state) => {
        const count = cells.filter((cell) => cell === state).length;
        return count === 0 ? [] : [`${count} ${_coverage_words_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_WORDS */ .p[state].word}`];
    });
}


/***/ }),

/***/ 12116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parityChart)
/* harmony export */ });
/* harmony import */ var _describe_ledgers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41701);
/* harmony import */ var _bar_chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85174);


/** Surfaces down, a bar for each site: how many entries count, framed by how many are there. */
function parityChart({ id, sites, rows }, top = 0) {
    const drawn = rows.map(({ title, counts }) => ({
        title,
        bars: sites.map((site) => {
            const count = counts.find((one) => one.site === site);
            return count === undefined
                ? { name: site, solid: 0, whole: 0, text: 'not read' }
                : { name: site, solid: count.counting, whole: count.total, text: (0,_describe_ledgers_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCount */ .vG)(count) };
        }),
    }));
    return (0,_bar_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .barChart */ .S)(`Parity of sites: ${id}`, drawn, top);
}


/***/ })

};
