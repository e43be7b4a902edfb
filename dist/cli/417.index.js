export const id = 417;
export const ids = [417];
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

/***/ 1701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ describeRatio),
/* harmony export */   T_: () => (/* binding */ describeName),
/* harmony export */   bX: () => (/* binding */ describeAlignment),
/* harmony export */   pt: () => (/* binding */ describeUse),
/* harmony export */   sz: () => (/* binding */ describeNotCounting),
/* harmony export */   vG: () => (/* binding */ describeCount)
/* harmony export */ });
/** A count of a parity table: `16`, or `1 of 5` where not everything counts. */
function describeCount({ counting, total }) {
    return counting === total ? String(counting) : `${counting} of ${total}`;
}
/** The counts of a surface in the order of the sites, `16:5`. */
function describeRatio(row) {
    return row.counts.map(({ counting }) => counting).join(':');
}
/** What is there and does not count, by site: `home: vm-101, vm-102`. */
function describeNotCounting(row) {
    return row.counts
        .filter(({ notCounting }) => notCounting.length > 0)
        .map(({ site, notCounting }) => `${site}: ${notCounting.join(', ')}`)
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
/** Whether a waiver still holds anything back. */
function describeUse({ isExpired, waives }) {
    if (isExpired)
        return '✗ expired';
    return waives === 0 ? '– nothing' : `○ ${waives === 1 ? '1 finding' : `${waives} findings`}`;
}


/***/ }),

/***/ 1340:
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

/***/ 545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ encodePath),
/* harmony export */   j: () => (/* binding */ encodeAddress)
/* harmony export */ });
const UNPAIRED = /\p{Cs}/gu;
/** A `/`-separated relative path as a URI reference (RFC 3986): every other reserved character is percent-encoded. */
function encodePath(path) {
    const encoded = encodeURIComponent(path.replace(UNPAIRED, '\ufffd'))
        .replaceAll('%2F', '/')
        .replace(/[!'()*]/g, encodeByte);
    return encoded.startsWith('/') ? `.${encoded}` : encoded;
}
/** The http(s) address as it may stand in any attribute or link; undefined for addresses of every other kind. */
function encodeAddress(address) {
    if (!URL.canParse(address))
        return undefined;
    const url = new URL(address);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    return url.href.replace(/[^A-Za-z0-9\-._~:/?#@&=+,;%]/g, encodeByte);
}
function encodeByte(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ groupFindings)
/* harmony export */ });
/** Puts each finding into one group; a finding that blocks is open, whatever else is said of it. */
function groupFindings(findings) {
    const groups = { open: [], existing: [], waived: [], fixed: [] };
    for (const finding of findings)
        groups[groupOf(finding)].push(finding);
    return groups;
}
function groupOf(finding) {
    if (finding.blocking)
        return 'open';
    if (finding.state === 'fixed')
        return 'fixed';
    if (finding.waiver !== undefined)
        return 'waived';
    return finding.state === 'new' ? 'open' : 'existing';
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownFormatter: () => (/* binding */ markdownFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
;// CONCATENATED MODULE: ./lib/formatters/markdown/fit-sections.js
/**
 * The sections, separated by blank lines, in at most `maxLength` bytes of UTF-8. Earlier sections come first in what
 * fits; what does not fit is counted, and each construct stays whole. A section without items is nothing.
 * The counts themselves are always written, so a limit below some hundred bytes can be exceeded by them.
 */
function fitSections(sections, maxLength) {
    const parts = [];
    const filled = sections.filter((section) => section.items.length > 0);
    let room = maxLength;
    for (const [index, section] of filled.entries()) {
        const reserved = filled
            .slice(index + 1)
            .reduce((sum, later) => sum + bytes(later.more(later.items.length)) + GAP, 0);
        const part = fitSection(section, room - reserved);
        room -= bytes(part) + GAP;
        parts.push(part);
    }
    return `${parts.join('\n\n')}\n`;
}
const GAP = 2;
function fitSection(section, room) {
    const { before, items, separator, after, more } = section;
    const whole = before + items.join(separator) + after;
    if (bytes(whole) + GAP <= room)
        return whole;
    let left = room - bytes(before + after) - bytes(more(items.length)) - 2 * GAP;
    let count = 0;
    for (const item of items) {
        left -= bytes(item) + bytes(separator);
        if (left < 0)
            break;
        count++;
    }
    if (count === 0)
        return more(items.length);
    return `${before}${items.slice(0, count).join(separator)}${after}\n\n${more(items.length - count)}`;
}
function bytes(text) {
    return Buffer.byteLength(text);
}

// EXTERNAL MODULE: ./lib/formatters/coverage-words.js
var coverage_words = __webpack_require__(9325);
// EXTERNAL MODULE: ./lib/formatters/escape/invisible.js
var invisible = __webpack_require__(6380);
;// CONCATENATED MODULE: ./lib/formatters/escape/markdown.js

const ZERO_WIDTH_SPACE = '\u200b';
/** GitHub links mentions, issues and addresses in the rendered text, where only a split helps. */
const LINKED = /@(?=\S)|#(?=\d)|GH-(?=\d)|:(?=\/\/)|www(?=\.)/gi;
/** No value that is worth reading is longer; one that is must not push everything else out of a comment. */
const LONGEST = 400;
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '|': '&#124;' };
/**
 * Text for any place in a line of Markdown, its start and a table cell included: no markup, no HTML, and nobody and
 * nothing is mentioned, referred to or linked. Zero-width spaces split what GitHub would link; values that a reader
 * copies belong in `codeSpan`. Longer texts are cut after 400 characters.
 */
function escapeMarkdown(text) {
    return escapeInline(shorten(text))
        .replace(/^[-+=#]/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^ /, '&#32;');
}
function escapeInline(text) {
    return (0,invisible/* showInvisible */.j)(text)
        .replace(LINKED, (match) => match + ZERO_WIDTH_SPACE)
        .replace(/[\\`*_[\]~$]/g, '\\$&')
        .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? character);
}
/** A value as code, for any place inside a line of Markdown, a table cell included; never ends early, and is cut after 400 characters. */
function codeSpan(text) {
    const shown = (0,invisible/* showInvisible */.j)(shorten(text));
    if (shown.trim() === '')
        return `"${shown.replaceAll(' ', '&#32;')}"`;
    if (/[|\\]/.test(shown))
        return `<code>${shown.replace(/[^A-Za-z0-9 ]/gu, entityOf)}</code>`;
    const fence = '`'.repeat(longestRun(shown, '`') + 1);
    const padding = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
    return fence + padding + shown + padding + fence;
}
function entityOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return code < 128 ? `&#${code};` : character;
}
/** Lines as a fenced block; the fence is longer than any run of backticks in them. */
function fencedBlock(text, language) {
    const lines = (0,invisible/* showInvisibleLines */.m)(text);
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return [fence + language, ...lines, fence].join('\n');
}
/** A sentence with its quoted values (`"ssh-target"`) set as code. */
function escapeProse(text) {
    const [first = '', ...parts] = shorten(text).split('"');
    let prose = escapeMarkdown(first);
    for (const [index, part] of parts.entries()) {
        if (index % 2 === 1)
            prose += escapeInline(part);
        else if (index === parts.length - 1)
            prose += `"${escapeInline(part)}`;
        else
            prose += (part === '' || index === 0 || parts[index - 1] !== '' ? '' : ' ') + codeSpan(part);
    }
    return prose;
}
function shorten(text) {
    return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const one of text) {
        run = one === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}

;// CONCATENATED MODULE: ./lib/formatters/markdown/table.js
/** One row of a table; the cells are Markdown already. */
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}
/** The two lines that open a table. */
function tableHead(heads) {
    return `${tableRow(heads)}\n${tableRow(heads.map(() => '---'))}`;
}

;// CONCATENATED MODULE: ./lib/formatters/markdown/render-coverage-table.js



/** The coverage matrix of these rows as a table: subjects down, checklist items across; nothing where there are none. */
function renderCoverageTable(report, rows) {
    if (rows.length === 0 || report.coverage.columns.length === 0)
        return '';
    return [renderCoverageHead(report), ...rows.map((row) => renderCoverageRow(report, row))].join('\n');
}
/** The two lines that open the coverage table. */
function renderCoverageHead(report) {
    const names = report.coverage.columns.map((column) => codeSpan(column.item));
    return tableHead(['Subject', ...names]);
}
/** One line of the coverage table. */
function renderCoverageRow(report, row) {
    const cells = report.coverage.columns.map((column) => renderCell(row.cells[column.item] ?? 'not-applicable'));
    return tableRow([escapeMarkdown(row.label), ...cells]);
}
/** The rows in which something is missing, incomplete, mismatched or was not checked. */
function rowsWithGaps(report) {
    return report.coverage.rows.filter((row) => Object.values(row.cells).some((coverage) => coverage_words/* COVERAGE_WORDS */.p[coverage].gap));
}
function renderCell(coverage) {
    const { sign, word, gap } = coverage_words/* COVERAGE_WORDS */.p[coverage];
    const text = `${sign} ${word}`;
    return gap ? `**${text}**` : text;
}

// EXTERNAL MODULE: ./lib/formatters/describe-place.js
var describe_place = __webpack_require__(1340);
// EXTERNAL MODULE: ./lib/formatters/escape/uri.js
var uri = __webpack_require__(545);
;// CONCATENATED MODULE: ./lib/formatters/markdown/render-finding.js



/** A finding in full: what and where, the other places, expected and found, what to do, who asks for it, the fix. */
function renderFinding(finding, options) {
    const lines = [`**${finding.severity}** ${codeSpan(finding.rule)}: ${escapeProse(finding.message)}`, ''];
    lines.push(`- Where: ${renderPlace(finding.location, options)}`);
    for (const { message, location } of finding.related)
        lines.push(`- See: ${renderPlace(location, options)}: ${escapeProse(message)}`);
    if (finding.expected !== undefined)
        lines.push(`- Expected: ${escapeProse(finding.expected)}`);
    if (finding.actual !== undefined)
        lines.push(`- Found: ${escapeProse(finding.actual)}`);
    if (finding.hint !== undefined)
        lines.push(`- Help: ${escapeProse(finding.hint)}`);
    if (finding.contract !== undefined)
        lines.push(`- Contract: ${renderPlace(finding.contract, options)}${itemOf(finding)}`);
    else if (finding.item !== undefined)
        lines.push(`- Item: ${codeSpan(finding.item)}`);
    if (finding.fix !== undefined)
        lines.push('', renderFix(finding.fix));
    return lines.join('\n');
}
/** A finding as one item of a list. */
function renderFindingItem(finding, options) {
    const head = `- **${finding.severity}** ${codeSpan(finding.rule)}: ${escapeProse(finding.message)} (${renderPlace(finding.location, options)})`;
    if (finding.waiver === undefined)
        return head;
    const { expires, owner, reason, location } = finding.waiver;
    const by = `waived until ${codeSpan(expires)} by ${codeSpan(owner)}: ${escapeProse(reason)}`;
    return `${head}; ${by} (${renderPlace(location, options)})`;
}
/** A place as code, linked where it has an address. */
function renderPlace(location, options) {
    const place = codeSpan((0,describe_place/* describePlace */.d)(location, options.mainRoot));
    const link = options.permalink?.(location);
    const address = link === undefined ? undefined : (0,uri/* encodeAddress */.j)(link);
    return address === undefined ? place : `[${place}](${address})`;
}
/** What a fix does, and its lines to paste. */
function renderFix(fix) {
    const [first] = fix.edits;
    return `Fix: ${escapeProse(fix.title)}\n\n${fencedBlock(fix.preview, languageOf(first?.file ?? ''))}`;
}
function itemOf(finding) {
    return finding.item === undefined ? '' : ` (item ${codeSpan(finding.item)})`;
}
function languageOf(file) {
    if (/\.ya?ml$/.test(file))
        return 'yaml';
    if (/\.jsonl?$/.test(file))
        return 'json';
    return file.endsWith('.md') ? 'markdown' : 'text';
}

// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(3254);
// EXTERNAL MODULE: ./lib/formatters/summarize-report.js
var summarize_report = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/formatters/markdown/render-headline.js




const MOST_NAMES = 10;
/** The verdict as a heading, the figures behind it, and whom the change is about: for a reader who reads nothing else. */
function renderHeadline(report) {
    const { base, head } = report.sides;
    const figures = `${(0,summarize_report/* describeFindings */.kA)(report)} in ${(0,summarize_report/* describeChecked */.j$)(report)}.`;
    const sides = base === undefined ? codeSpan(head) : `${codeSpan(head)} against ${codeSpan(base)}`;
    const lines = [
        `## ${renderVerdict(report)}`,
        '',
        figures.charAt(0).toUpperCase() + figures.slice(1),
        `Checked ${sides} by ${codeSpan(report.contract.file)}.`,
    ];
    if (base !== undefined && report.affected.length > 0)
        lines.push(`Affected by this change: ${renderAffected(report.affected)}.`);
    return lines.join('\n');
}
function renderAffected(affected) {
    const names = affected.slice(0, MOST_NAMES).map(({ label }) => escapeMarkdown(label));
    const left = affected.length - names.length;
    return names.join(', ') + (left > 0 ? ` and ${left} more` : '');
}
/** The verdict in one line of Markdown, without a heading mark. */
function renderVerdict(report) {
    const title = escapeMarkdown(report.contract.title);
    const blocking = (0,group_findings/* groupFindings */.k)(report.findings).open.filter((finding) => finding.blocking).length;
    if (report.outcome === 'fail') {
        const what = report.sides.base === undefined ? 'need repair' : 'block this change';
        const one = report.sides.base === undefined ? 'needs repair' : 'blocks this change';
        return `✗ ${title}: ${(0,plural/* plural */.L)(blocking, 'finding')} ${blocking === 1 ? one : what}`;
    }
    if (report.checked.subjects === 0 || report.checked.items === 0)
        return `? ${title}: nothing was looked at`;
    return `✓ ${title}: ${report.sides.base === undefined ? 'everything is in place' : 'nothing blocks this change'}`;
}

// EXTERNAL MODULE: ./lib/formatters/describe-ledgers.js
var describe_ledgers = __webpack_require__(1701);
;// CONCATENATED MODULE: ./lib/formatters/markdown/render-ledgers.js




/** The heading of a parity table and the lines that open it. */
function renderParityHead({ id, sites }) {
    const heads = ['Surface', ...sites.map(escapeMarkdown), 'Ratio', 'Not counting', 'File'];
    return `### Parity: ${escapeMarkdown(id)}\n\n${tableHead(heads)}`;
}
/** One surface of a parity table. */
function renderParityRow(row, sites) {
    const counts = sites.map((site) => {
        const count = row.counts.find((one) => one.site === site);
        return count === undefined ? 'not read' : (0,describe_ledgers/* describeCount */.vG)(count);
    });
    const rest = [(0,describe_ledgers/* describeRatio */.Pe)(row), escapeMarkdown((0,describe_ledgers/* describeNotCounting */.sz)(row)), codeSpan(row.file)];
    return tableRow([escapeMarkdown(row.title), ...counts, ...rest]);
}
/** The heading of a name table and the lines that open it. */
function renderNamesHead(table) {
    return `### Name ${escapeProse((0,describe_ledgers/* describeName */.T_)(table))}\n\n${tableHead(['State', 'Place', 'Says', 'Expected', 'The file is', 'Action'])}`;
}
/** One place of a name table. */
function renderNameRow(row, options) {
    return tableRow([
        (0,describe_ledgers/* describeAlignment */.bX)(row),
        renderPlace(row.location, options),
        codeSpan(row.actual),
        codeSpan(row.expected),
        escapeMarkdown(row.authority ?? ''),
        escapeMarkdown(row.action ?? ''),
    ]);
}
/** The lines that open the ledger of waivers. */
function renderWaiversHead() {
    return tableHead(['Last day', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause']);
}
/** One waiver of the ledger. */
function renderWaiverRow(waiver, options) {
    return tableRow([
        escapeMarkdown(waiver.expires),
        (0,describe_ledgers/* describeUse */.pt)(waiver),
        escapeProse(waiver.scope),
        codeSpan(waiver.owner),
        escapeMarkdown(waiver.reason),
        renderPlace(waiver.location, options),
    ]);
}

;// CONCATENATED MODULE: ./lib/formatters/markdown.js







/** GitHub-flavoured Markdown for job summaries and issues: verdict, coverage, findings with their fixes. */
const markdownFormatter = { id: 'markdown', mediaType: 'text/markdown', format };
/** Up to so many subjects the whole matrix is worth its room; of more, only rows with gaps are shown. */
const WHOLE_MATRIX = 30;
function format(report, options) {
    const { open, existing, waived, fixed } = (0,group_findings/* groupFindings */.k)(report.findings);
    const sections = [
        section([renderHeadline(report)], 'headline'),
        findingSection(open, options),
        coverageSection(report),
        ...report.parity.map(paritySection),
        ...report.names.map((table) => namesSection(table, options)),
        foldedSection('existing finding', existing, options),
        foldedSection('waived finding', waived, options),
        waiversSection(report.waivers, options),
        fixedSection(fixed, options),
    ];
    return fitSections(sections, options.maxLength ?? Number.POSITIVE_INFINITY);
}
function section(items, noun) {
    return {
        before: '',
        items,
        separator: '\n\n',
        after: '',
        more: (left) => `*${(0,plural/* plural */.L)(left, `more ${noun}`)} not shown here.*`,
    };
}
function findingSection(findings, options) {
    return {
        ...section(findings.map((finding) => renderFinding(finding, options)), 'finding'),
        before: '### To repair\n\n',
    };
}
function coverageSection(report) {
    const { rows, columns } = report.coverage;
    const shown = columns.length === 0 ? [] : rows.length <= WHOLE_MATRIX ? rows : rowsWithGaps(report);
    const complete = rows.length - shown.length;
    return {
        ...section(shown.map((row) => renderCoverageRow(report, row)), 'row'),
        before: `### Coverage\n\n${renderCoverageHead(report)}\n`,
        separator: '\n',
        after: complete > 0 && shown.length > 0 ? `\n\n*${(0,plural/* plural */.L)(complete, 'more subject')} with nothing missing.*` : '',
    };
}
function paritySection(table) {
    const rows = table.rows.map((row) => renderParityRow(row, table.sites));
    return { ...section(rows, 'row'), before: `${renderParityHead(table)}\n`, separator: '\n' };
}
function namesSection(table, options) {
    const rows = table.rows.map((row) => renderNameRow(row, options));
    return { ...section(rows, 'row'), before: `${renderNamesHead(table)}\n`, separator: '\n' };
}
function waiversSection(waivers, options) {
    return {
        ...section(waivers.map((waiver) => renderWaiverRow(waiver, options)), 'waiver'),
        before: `<details><summary>${(0,plural/* plural */.L)(waivers.length, 'waiver')} of the contract</summary>\n\n${renderWaiversHead()}\n`,
        separator: '\n',
        after: '\n\n</details>',
    };
}
function foldedSection(noun, findings, options) {
    if (findings.length > 0 && options.includeExisting === 'count')
        return section([`*${(0,plural/* plural */.L)(findings.length, noun)}, not blocking.*`], noun);
    return {
        ...section(findings.map((finding) => renderFindingItem(finding, options)), noun),
        before: `<details><summary>${(0,plural/* plural */.L)(findings.length, noun)}, not blocking</summary>\n\n`,
        separator: '\n',
        after: '\n\n</details>',
    };
}
function fixedSection(findings, options) {
    return {
        ...section(findings.map((finding) => renderFindingItem(finding, options)), 'fixed finding'),
        before: '### Fixed by this change, thank you\n\n',
        separator: '\n',
    };
}


/***/ }),

/***/ 3254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** A number with its noun, e.g. `1 finding`, `3 findings`. */
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SM: () => (/* binding */ summarizeReport),
/* harmony export */   h1: () => (/* binding */ describeSeverities),
/* harmony export */   j$: () => (/* binding */ describeChecked),
/* harmony export */   kA: () => (/* binding */ describeFindings)
/* harmony export */ });
/* unused harmony export subjectNoun */
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3254);


/** The report in one line: `fail: 3 new findings (2 errors, 1 warning), 5 existing in 13 files, 21 VMs × 7 items`. */
function summarizeReport(report) {
    if (report.checked.subjects === 0 || report.checked.items === 0) {
        return `${report.outcome}, but nothing was looked at: ${describeFindings(report)} in ${describeChecked(report)}`;
    }
    return `${report.outcome}: ${describeFindings(report)} in ${describeChecked(report)}`;
}
/** How many findings there are and of which kind: `3 new findings (2 errors, 1 warning), 5 existing, 1 fixed`. */
function describeFindings(report) {
    const { open, existing, waived, fixed } = (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .groupFindings */ .k)(report.findings);
    const audit = report.sides.base === undefined;
    const fresh = audit ? [...open, ...existing] : open.filter((finding) => finding.state === 'new');
    const old = audit ? [] : [...open.filter((finding) => finding.state !== 'new'), ...existing];
    const parts = [describeFresh(fresh, audit)];
    if (old.length > 0)
        parts.push(`${old.length} existing${describeBlocking(old)}`);
    if (waived.length > 0)
        parts.push(`${waived.length} waived`);
    if (fixed.length > 0)
        parts.push(`${fixed.length} fixed`);
    return parts.join(', ');
}
/** How much was looked at: `13 files, 21 VMs × 7 items`. */
function describeChecked(report) {
    const { files, subjects, items } = report.checked;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(files, 'file')}, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(subjects, subjectNoun(report))} × ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(items, 'item')}`;
}
/** What this report's subjects are called: `VM` where all of them come from the roster of VMs. */
function subjectNoun(report) {
    const rows = report.coverage.rows;
    return rows.length > 0 && rows.every((row) => row.collection === 'vms') ? 'VM' : 'subject';
}
function describeFresh(findings, audit) {
    const noun = audit ? 'finding' : 'new finding';
    if (findings.length === 0)
        return `no ${noun}s`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(findings.length, noun)} (${describeSeverities(findings)})`;
}
function describeBlocking(findings) {
    const blocking = findings.filter((finding) => finding.blocking).length;
    return blocking === 0 ? '' : ` (${blocking} of them ${blocking === 1 ? 'blocks' : 'block'})`;
}
/** Findings by severity, `2 errors, 1 warning`; severities without findings are left out. */
function describeSeverities(findings) {
    const severities = ['error', 'warning', 'info'];
    return severities
        .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (severity === 'info' ? `${count} info` : (0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(count, severity)))
        .join(', ');
}


/***/ })

};
