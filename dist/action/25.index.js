export const id = 25;
export const ids = [25];
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

/***/ 38025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   svgFormatter: () => (/* binding */ svgFormatter)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6922);
/* harmony import */ var _summarize_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3489);
/* harmony import */ var _svg_bar_chart_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85174);
/* harmony import */ var _svg_chart_style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22134);
/* harmony import */ var _svg_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13991);
/* harmony import */ var _svg_parity_chart_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12116);






/** The plots of a report as one picture: coverage by checklist item, and how much of each surface each site has. */
const svgFormatter = { id: 'svg', mediaType: 'image/svg+xml', format };
const EDGE = 20;
const SPACE = 18;
const COLOURS = `svg { background: #ffffff; color: #1c2128; font: 13px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { background: #0d1117; color: #e6edf3; } }`;
function format(report, options) {
    const draw = [
        ...(report.coverage.columns.length > 0 ? [(top) => (0,_svg_coverage_chart_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageChart */ .V)(report, top)] : []),
        ...report.parity.map((table) => (top) => (0,_svg_parity_chart_js__WEBPACK_IMPORTED_MODULE_1__/* .parityChart */ .E)(table, top)),
    ];
    let top = 40;
    const charts = draw.map((one) => {
        const chart = one(top);
        top += chart.height + SPACE;
        return chart;
    });
    const [width, height] = [_svg_bar_chart_js__WEBPACK_IMPORTED_MODULE_2__/* .CHART_WIDTH */ .I + 2 * EDGE, top + EDGE];
    const title = `${report.contract.title}: ${report.outcome}`;
    const picture = (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="${width}" height="${height}" viewBox="${-EDGE} 0 ${width} ${height}" role="img" aria-labelledby="title summary">
<title id="title">${title}</title>
<desc id="summary">${(0,_summarize_report_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeReport */ .SM)(report)}</desc>
<style>${new _escape_html_js__WEBPACK_IMPORTED_MODULE_3__/* .Html */ .Ed([COLOURS + _svg_chart_style_js__WEBPACK_IMPORTED_MODULE_5__/* .CHART_STYLE */ .V], [])}</style>
<text x="0" y="24">${(0,_summarize_report_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeReport */ .SM)(report)} (vm-contract ${options.toolVersion})</text>
${charts.map(({ body }) => body)}</svg>`;
    return `${picture.toString()}\n`;
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
