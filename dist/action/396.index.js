export const id = 396;
export const ids = [396];
export const modules = {

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

/***/ 91221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ describeReboot)
/* harmony export */ });
/** One line on one profile of the reboot test: whether it is needed, and why or why not. */
function describeReboot(need, show) {
    const name = show(need.profile);
    if (!need.needed)
        return `${name} is not needed: nothing that it watches changed`;
    const reasons = need.because.map((reason) => describeReason(reason, show));
    if (need.more > 0)
        reasons.push(`${need.more} more`);
    return `${name} is needed: ${reasons.join(', ')}`;
}
function describeReason(reason, show) {
    switch (reason.kind) {
        case 'path':
            return `${show(reason.path)} changed`;
        case 'subject':
            return `${show(reason.label)} changed in ${show(reason.collection)}`;
        case 'unreadable':
            return `${show(reason.collection)} cannot be read`;
    }
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

/***/ 81396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textFormatter: () => (/* binding */ textFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/describe-reboots.js
var describe_reboots = __webpack_require__(91221);
// EXTERNAL MODULE: ./lib/formatters/escape/terminal.js
var terminal = __webpack_require__(16555);
// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(50873);
// EXTERNAL MODULE: ./lib/formatters/sources.js
var sources = __webpack_require__(76397);
// EXTERNAL MODULE: ./lib/formatters/summarize-report.js
var summarize_report = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/formatters/text/paint.js
const PLAIN = (text) => text;
/** No colour at all. */
const plainPaint = {
    error: PLAIN,
    warning: PLAIN,
    info: PLAIN,
    good: PLAIN,
    strong: PLAIN,
    gutter: PLAIN,
};
/** Colour by SGR escapes, from the 16 colours that every terminal theme makes readable. */
const colorPaint = {
    error: sgr('1;31'),
    warning: sgr('1;33'),
    info: sgr('1;36'),
    good: sgr('1;32'),
    strong: sgr('1'),
    gutter: sgr('1;34'),
};
function sgr(code) {
    return (text) => (text === '' ? '' : `\u001b[${code}m${text}\u001b[0m`);
}

// EXTERNAL MODULE: ./lib/formatters/describe-place.js
var describe_place = __webpack_require__(31340);
// EXTERNAL MODULE: ./lib/formatters/escape/invisible.js
var invisible = __webpack_require__(6380);
// EXTERNAL MODULE: ./lib/formatters/excerpt.js + 1 modules
var excerpt = __webpack_require__(10713);
// EXTERNAL MODULE: ./lib/formatters/display-width.js
var display_width = __webpack_require__(69416);
;// CONCATENATED MODULE: ./lib/formatters/text/render-excerpt.js

/** Draws an excerpt with line numbers and the marked part underlined, as lines; an empty excerpt draws nothing. */
function renderExcerpt(excerpt, style) {
    const [only] = excerpt;
    if (only === undefined)
        return [];
    const lines = [emptyGutter(style)];
    if (excerpt.length === 1 && only !== 'gap')
        return [...lines, ...oneLine(only, style)];
    for (const [index, line] of excerpt.entries())
        lines.push(lineOfMany(line, index === 0 ? '/' : '|', style));
    const last = excerpt.at(-1);
    if (last !== undefined && last !== 'gap')
        lines.push(closingLine(last, style));
    return lines;
}
/** The gutter of a line that has no number. */
function emptyGutter(style) {
    return style.paint.gutter(`${' '.repeat(style.gutter)} |`);
}
function oneLine(line, style) {
    const indent = ' '.repeat((0,display_width/* displayWidth */.F)(line.text.slice(0, line.from)));
    const underline = style.sign.repeat(Math.max(1, (0,display_width/* displayWidth */.F)(line.text.slice(line.from, line.to))));
    const mark = style.paintMark(withLabel(underline, style));
    return [
        `${numberGutter(line.number, style)}${line.text === '' ? '' : ` ${line.text}`}`,
        `${emptyGutter(style)} ${indent}${mark}`,
    ];
}
function lineOfMany(line, bar, style) {
    if (line === 'gap')
        return style.paint.gutter('...'.padEnd(style.gutter + 3)) + style.paintMark(bar);
    return `${numberGutter(line.number, style)} ${style.paintMark(bar)}${line.text === '' ? '' : ` ${line.text}`}`;
}
function closingLine(line, style) {
    const columns = Math.max(1, (0,display_width/* displayWidth */.F)(line.text.slice(0, line.to)));
    return `${emptyGutter(style)} ${style.paintMark(`|${'_'.repeat(columns)}${withLabel(style.sign, style)}`)}`;
}
function numberGutter(number, style) {
    return style.paint.gutter(`${String(number).padStart(style.gutter)} |`);
}
function withLabel(underline, style) {
    return style.label === '' ? underline : `${underline} ${style.label}`;
}

;// CONCATENATED MODULE: ./lib/formatters/text/render-finding.js





const SMALLEST_EXCERPT = 20;
/** A finding in full: what, where with the source, the other places, expected and found, what to do, who asks for it. */
function renderFinding(finding, context) {
    const { options, paint } = context;
    const places = [finding.location, ...finding.related.map((related) => related.location)];
    const gutter = widestNumber(places.map((place) => (0,excerpt/* excerptOf */.z)(place, context.sources, SMALLEST_EXCERPT)));
    const paintMark = paint[finding.severity];
    const cause = { gutter, sign: '^', label: '', paint, paintMark };
    const lines = [
        `${paintMark(`${finding.severity}[${(0,terminal/* escapeTerminal */.e)(finding.rule)}]`)}${paint.strong(`: ${(0,terminal/* escapeTerminal */.e)(finding.message)}`)}`,
        `${' '.repeat(gutter)}${paint.gutter('-->')} ${place(finding.location, options)}`,
        ...renderExcerpt(cut(finding.location, gutter, context), cause),
    ];
    for (const related of finding.related) {
        const style = {
            ...cause,
            sign: '-',
            label: (0,terminal/* escapeTerminal */.e)(related.message),
            paintMark: paint.gutter,
        };
        lines.push(...renderRelated(related.location, style, context));
    }
    return [...lines, ...renderNotes(finding, cause, context)];
}
/** A finding in one line, for those that nobody needs to act on now. */
function renderFindingLine(finding, context) {
    const head = context.paint[finding.severity](`${finding.severity}[${(0,terminal/* escapeTerminal */.e)(finding.rule)}]`);
    return `${head} ${place(finding.location, context.options)}: ${(0,terminal/* escapeTerminal */.e)(finding.message)}`;
}
/** Until when, by whom and why a finding is waived. */
function renderWaiver(waiver, options) {
    const { expires, owner, reason, location } = waiver;
    return `until ${(0,terminal/* escapeTerminal */.e)(expires)} by ${(0,terminal/* escapeTerminal */.e)(owner)}: ${(0,terminal/* escapeTerminal */.e)(reason)} (${place(location, options)})`;
}
function renderRelated(location, style, context) {
    const arrow = `${' '.repeat(style.gutter)}${context.paint.gutter(':::')} ${place(location, context.options)}`;
    const excerpt = renderExcerpt(cut(location, style.gutter, context), style);
    return excerpt.length > 0 ? [arrow, ...excerpt] : [style.label === '' ? arrow : `${arrow}: ${style.label}`];
}
function renderNotes(finding, style, { options, paint }) {
    const lines = [];
    const note = (name, text) => {
        lines.push(`${' '.repeat(style.gutter + 1)}${paint.gutter('=')} ${paint.strong(`${name}:`)} ${(0,terminal/* escapeTerminal */.e)(text)}`);
    };
    if (finding.expected !== undefined)
        note('expected', finding.expected);
    if (finding.actual !== undefined)
        note('   found', finding.actual);
    if (finding.hint !== undefined)
        note('help', finding.hint);
    if (finding.contract !== undefined)
        note('contract', `${(0,describe_place/* describePlace */.d)(finding.contract, options.mainRoot)}${itemOf(finding)}`);
    else if (finding.item !== undefined)
        note('item', finding.item);
    if (finding.waiver !== undefined)
        note('waiver', renderWaiver(finding.waiver, options));
    if (finding.fix === undefined)
        return lines;
    note('fix', finding.fix.title);
    return [...lines, ...renderPreview(finding.fix, style)];
}
function itemOf(finding) {
    return finding.item === undefined ? '' : ` (item ${finding.item})`;
}
function renderPreview(fix, style) {
    const lines = (0,invisible/* showInvisibleLines */.mp)(fix.preview).map((line) => (0,terminal/* escapeTerminal */.e)(line.replaceAll('\t', '    ')));
    if (lines.length === 0)
        return [];
    return [
        emptyGutter(style),
        ...lines.map((line) => `${' '.repeat(style.gutter + 1)}${style.paint.good(line === '' ? '+' : `+ ${line}`)}`),
    ];
}
function cut(location, gutter, context) {
    return (0,excerpt/* excerptOf */.z)(location, context.sources, Math.max(SMALLEST_EXCERPT, context.options.width - gutter - 5));
}
function place(location, options) {
    return (0,terminal/* escapeTerminal */.e)((0,describe_place/* describePlace */.d)(location, options.mainRoot));
}
function widestNumber(excerpts) {
    const numbers = excerpts.flat().map((line) => (line === 'gap' ? 0 : line.number));
    return String(Math.max(1, ...numbers)).length;
}

;// CONCATENATED MODULE: ./lib/formatters/text.js








/** For people at a terminal and in a log: what is wrong, with the source and the fix; one line at the end says it all. */
const textFormatter = { id: 'text', mediaType: 'text/plain', format };
function format(report, options) {
    const paint = options.color ? colorPaint : plainPaint;
    const context = { options, sources: new sources/* Sources */.j(options), paint };
    const { open, existing, waived, fixed } = (0,group_findings/* groupFindings */.k)(report.findings);
    const blocks = [
        ...open.map((finding) => renderFinding(finding, context)),
        renderFolded('existing', existing, context),
        renderFolded('waived', waived, context),
        renderFixed(fixed, context),
        (report.reboot ?? []).map((need) => `reboot test ${(0,describe_reboots/* describeReboot */.f)(need, terminal/* escapeTerminal */.e)}`),
        [renderSummary(report, context)],
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function renderFolded(name, findings, context) {
    if (findings.length === 0)
        return [];
    if (context.options.includeExisting === 'count')
        return [`${(0,plural/* plural */.L)(findings.length, `${name} finding`)} not shown`];
    return findings.map((finding) => {
        const waiver = finding.waiver === undefined ? '' : `; waived ${renderWaiver(finding.waiver, context.options)}`;
        return `${name} ${renderFindingLine(finding, context)}${waiver}`;
    });
}
function renderFixed(findings, { paint }) {
    return findings.map((finding) => {
        const head = paint.good(`fixed[${(0,terminal/* escapeTerminal */.e)(finding.rule)}]`);
        return `${head} no longer true, thank you: ${(0,terminal/* escapeTerminal */.e)(finding.message)}`;
    });
}
function renderSummary(report, { paint }) {
    const looked = report.checked.subjects > 0 && report.checked.items > 0;
    const color = report.outcome === 'fail' ? paint.error : looked ? paint.good : paint.warning;
    return color((0,summarize_report/* summarizeReport */.SM)(report));
}


/***/ })

};
