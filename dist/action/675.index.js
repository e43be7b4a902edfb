export const id = 675;
export const ids = [675];
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

/***/ 92675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownFormatter: () => (/* binding */ markdownFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/describe-ledgers.js
var describe_ledgers = __webpack_require__(41701);
// EXTERNAL MODULE: ./lib/formatters/describe-reboots.js
var describe_reboots = __webpack_require__(91221);
// EXTERNAL MODULE: ./lib/formatters/escape/markdown.js
var markdown = __webpack_require__(53438);
// EXTERNAL MODULE: ./lib/formatters/group-coverage.js
var group_coverage = __webpack_require__(81735);
// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/formatters/markdown/fit-sections.js
var fit_sections = __webpack_require__(70655);
// EXTERNAL MODULE: ./lib/formatters/markdown/render-coverage-table.js
var render_coverage_table = __webpack_require__(60173);
// EXTERNAL MODULE: ./lib/formatters/markdown/render-finding.js
var render_finding = __webpack_require__(65053);
// EXTERNAL MODULE: ./lib/formatters/markdown/render-headline.js
var render_headline = __webpack_require__(3278);
// EXTERNAL MODULE: ./lib/formatters/markdown/table.js
var markdown_table = __webpack_require__(63721);
;// CONCATENATED MODULE: ./lib/formatters/markdown/render-ledgers.js




/** The heading of a parity table and the lines that open it. */
function renderParityHead({ id, sites }) {
    const heads = ['Surface', ...sites.map(markdown/* escapeMarkdown */.FV), 'Ratio', 'Missing', 'Not counting', 'File'];
    return `### Parity: ${(0,markdown/* escapeMarkdown */.FV)(id)}\n\n${(0,markdown_table/* tableHead */.P)(heads)}`;
}
/** One surface of a parity table. */
function renderParityRow(row, sites) {
    const counts = sites.map((site) => {
        const count = row.counts.find((one) => one.site === site);
        return count === undefined ? 'not read' : (0,describe_ledgers/* describeCount */.vG)(count);
    });
    const named = [(0,describe_ledgers/* describeMissing */.UV)(row), (0,describe_ledgers/* describeNotCounting */.sz)(row)].map(markdown/* escapeMarkdown */.FV);
    const rest = [(0,describe_ledgers/* describeRatio */.Pe)(row), ...named, (0,markdown/* codeSpan */.SS)(row.file)];
    return (0,markdown_table/* tableRow */.j)([(0,markdown/* escapeMarkdown */.FV)(row.title), ...counts, ...rest]);
}
/** The heading of a name table and the lines that open it. */
function renderNamesHead(table) {
    const heads = ['State', 'Place', 'Field', 'Expected', 'Actual', 'The file is', 'Action'];
    return `### Name ${(0,markdown/* escapeProse */.fd)((0,describe_ledgers/* describeName */.T_)(table))}\n\n${(0,markdown/* escapeProse */.fd)((0,describe_ledgers/* describeVerdict */.XZ)(table))}\n\n${(0,markdown_table/* tableHead */.P)(heads)}`;
}
/** The places of a file that say the same, in one row: the first one in full, of the others their lines. */
function renderNameRow(group, options) {
    const { first } = group;
    return (0,markdown_table/* tableRow */.j)([
        (0,describe_ledgers/* describeAlignment */.bX)(first),
        (0,render_finding/* renderPlace */.oL)(first.location, options) + (0,describe_ledgers/* describeFurther */.kc)(group),
        first.field === undefined ? 'text' : (0,markdown/* codeSpan */.SS)(first.field),
        (0,markdown/* codeSpan */.SS)(first.expected),
        (0,markdown/* codeSpan */.SS)(first.actual),
        (0,markdown/* escapeMarkdown */.FV)(first.authority ?? ''),
        (0,markdown/* escapeMarkdown */.FV)(first.action ?? ''),
    ]);
}
/** The lines that open the table of the entries that name something. */
function renderAlignmentHead(canonical, { file, heads, title }) {
    const names = ['State', ...heads.map(markdown/* escapeMarkdown */.FV), 'Place'];
    return `#### ${(0,markdown/* escapeProse */.fd)(`${title} of ${canonical}`)}, from ${(0,markdown/* codeSpan */.SS)(file)}\n\n${(0,markdown_table/* tableHead */.P)(names)}`;
}
/** One entry that names something. */
function renderAlignmentRow(row, options) {
    const cells = row.cells.map((cell) => (cell === '' ? '—' : (0,markdown/* escapeMarkdown */.FV)(cell)));
    return (0,markdown_table/* tableRow */.j)([row.isAligned ? '✓ aligned' : '✗ drift', ...cells, (0,render_finding/* renderPlace */.oL)(row.location, options)]);
}
/** The lines that open the ledger of waivers. */
function renderWaiversHead() {
    return (0,markdown_table/* tableHead */.P)(['Last day', 'Holds back', 'Scope', 'Owner', 'Reason', 'Clause']);
}
/** One waiver of the ledger. */
function renderWaiverRow(waiver, options) {
    return (0,markdown_table/* tableRow */.j)([
        (0,markdown/* escapeMarkdown */.FV)(waiver.expires),
        (0,describe_ledgers/* describeUse */.pt)(waiver),
        (0,markdown/* escapeProse */.fd)(waiver.scope),
        (0,markdown/* codeSpan */.SS)(waiver.owner),
        (0,markdown/* escapeMarkdown */.FV)(waiver.reason),
        (0,render_finding/* renderPlace */.oL)(waiver.location, options),
    ]);
}

// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(50873);
;// CONCATENATED MODULE: ./lib/formatters/markdown.js











/** GitHub-flavoured Markdown for job summaries and issues: verdict, coverage, findings with their fixes. */
const markdownFormatter = { id: 'markdown', mediaType: 'text/markdown', format };
/** Up to so many subjects the whole matrix is worth its room; of more, only rows with gaps are shown. */
const WHOLE_MATRIX = 30;
function format(report, options) {
    const { open, existing, waived, fixed } = (0,group_findings/* groupFindings */.k)(report.findings);
    const headline = section([(0,render_headline/* renderHeadline */.L)(report)], 'headline');
    const found = findingSection(open, options);
    const reboots = rebootSection(report.reboot ?? []);
    const folded = [
        foldedSection('existing finding', existing, options),
        foldedSection('waived finding', waived, options),
    ];
    const tables = [
        ...coverageSections(report, options.leads === 'tables' ? Number.POSITIVE_INFINITY : WHOLE_MATRIX),
        ...report.parity.map(paritySection),
        ...report.names.flatMap((table) => namesSections(table, options)),
    ];
    const waivers = waiversSection(report.waivers, options);
    const fixes = fixedSection(fixed, options);
    const sections = options.leads === 'tables'
        ? [headline, ...tables, waivers, found, reboots, ...folded, fixes]
        : [headline, found, reboots, ...tables, ...folded, waivers, fixes];
    return (0,fit_sections/* fitSections */.W)(sections, options.maxLength ?? Number.POSITIVE_INFINITY);
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
        ...section(findings.map((finding) => (0,render_finding/* renderFinding */.Kj)(finding, options)), 'finding'),
        before: '### To repair\n\n',
    };
}
function rebootSection(needs) {
    const items = needs.map((need) => `- ${(0,describe_reboots/* describeReboot */.f)(need, markdown/* codeSpan */.SS)}`);
    return { ...section(items, 'profile'), before: '### Reboot test\n\n', separator: '\n' };
}
/** One table for each roster, under one heading. */
function coverageSections(report, most) {
    const groups = (0,group_coverage/* groupCoverage */._)(report).map(({ rows, columns }) => {
        const shown = columns.length === 0 ? [] : rows.length <= most ? rows : (0,render_coverage_table/* rowsWithGaps */.bn)(rows);
        return { columns, shown, complete: rows.length - shown.length };
    });
    return groups
        .filter(({ shown }) => shown.length > 0)
        .map(({ columns, shown, complete }, index) => ({
        ...section(shown.map((row) => (0,render_coverage_table/* renderCoverageRow */.PZ)(columns, row)), 'row'),
        before: `${index === 0 ? '### Coverage\n\n' : ''}${(0,render_coverage_table/* renderCoverageHead */.P7)(columns)}\n`,
        separator: '\n',
        after: complete > 0 ? `\n\n*${(0,plural/* plural */.L)(complete, 'more subject')} with nothing missing.*` : '',
    }));
}
function paritySection(table) {
    const rows = table.rows.map((row) => renderParityRow(row, table.sites));
    return { ...section(rows, 'row'), before: `${renderParityHead(table)}\n`, separator: '\n' };
}
function namesSections(table, options) {
    const rows = (0,describe_ledgers/* groupPlaces */.Ej)(table.rows).map((group) => renderNameRow(group, options));
    const places = { ...section(rows, 'row'), before: `${renderNamesHead(table)}\n`, separator: '\n' };
    const entries = table.tables.map((one) => ({
        ...section(one.rows.map((row) => renderAlignmentRow(row, options)), 'row'),
        before: `${renderAlignmentHead(table.canonical, one)}\n`,
        separator: '\n',
    }));
    return [places, ...entries];
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
        ...section(findings.map((finding) => (0,render_finding/* renderFindingItem */.Pv)(finding, options)), noun),
        before: `<details><summary>${(0,plural/* plural */.L)(findings.length, noun)}, not blocking</summary>\n\n`,
        separator: '\n',
        after: '\n\n</details>',
    };
}
function fixedSection(findings, options) {
    return {
        ...section(findings.map((finding) => (0,render_finding/* renderFindingItem */.Pv)(finding, options)), 'fixed finding'),
        before: '### Fixed by this change, thank you\n\n',
        separator: '\n',
    };
}


/***/ }),

/***/ 60173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ renderCoverageHead),
/* harmony export */   PZ: () => (/* binding */ renderCoverageRow),
/* harmony export */   XL: () => (/* binding */ renderCoverageTable),
/* harmony export */   bn: () => (/* binding */ rowsWithGaps)
/* harmony export */ });
/* harmony import */ var _coverage_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53438);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63721);



/** The coverage matrix of these rows as a table: subjects down, checklist items across; nothing where there are none. */
function renderCoverageTable(report, rows) {
    if (rows.length === 0 || report.coverage.columns.length === 0)
        return '';
    const { columns } = report.coverage;
    return [renderCoverageHead(columns), ...rows.map((row) => renderCoverageRow(columns, row))].join('\n');
}
/** The two lines that open the coverage table. */
function renderCoverageHead(columns) {
    const names = columns.map((column) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(column.item));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .P)(['Subject', ...names]);
}
/** One line of the coverage table. */
function renderCoverageRow(columns, row) {
    const cells = columns.map((column) => renderCell(row.cells[column.item] ?? 'not-applicable'));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .j)([(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(row.label), ...cells]);
}
/** The rows in which something is missing, incomplete, mismatched or was not checked. */
function rowsWithGaps(rows) {
    return rows.filter((row) => Object.values(row.cells).some((coverage) => _coverage_words_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_WORDS */ .p[coverage].gap));
}
function renderCell(coverage) {
    const { sign, word, gap } = _coverage_words_js__WEBPACK_IMPORTED_MODULE_0__/* .COVERAGE_WORDS */ .p[coverage];
    const text = `${sign} ${word}`;
    return gap ? `**${text}**` : text;
}


/***/ }),

/***/ 65053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ renderFix),
/* harmony export */   Kj: () => (/* binding */ renderFinding),
/* harmony export */   Pv: () => (/* binding */ renderFindingItem),
/* harmony export */   oL: () => (/* binding */ renderPlace)
/* harmony export */ });
/* harmony import */ var _describe_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31340);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53438);
/* harmony import */ var _escape_uri_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20545);



/** A finding in full: what and where, the other places, expected and found, what to do, who asks for it, the fix. */
function renderFinding(finding, options) {
    const lines = [`**${finding.severity}** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.rule)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(finding.message)}`, ''];
    lines.push(`- Where: ${renderPlace(finding.location, options)}`);
    for (const { message, location } of finding.related)
        lines.push(`- See: ${renderPlace(location, options)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(message)}`);
    if (finding.expected !== undefined)
        lines.push(`- Expected: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(finding.expected)}`);
    if (finding.actual !== undefined)
        lines.push(`- Found: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(finding.actual)}`);
    if (finding.hint !== undefined)
        lines.push(`- Help: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(finding.hint)}`);
    if (finding.contract !== undefined)
        lines.push(`- Contract: ${renderPlace(finding.contract, options)}${itemOf(finding)}`);
    else if (finding.item !== undefined)
        lines.push(`- Item: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.item)}`);
    if (finding.fix !== undefined)
        lines.push('', renderFix(finding.fix));
    return lines.join('\n');
}
/** A finding as one item of a list. */
function renderFindingItem(finding, options) {
    const head = `- **${finding.severity}** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.rule)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(finding.message)} (${renderPlace(finding.location, options)})`;
    if (finding.waiver === undefined)
        return head;
    const { expires, owner, reason, location } = finding.waiver;
    const by = `waived until ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(expires)} by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(owner)}: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(reason)}`;
    return `${head}; ${by} (${renderPlace(location, options)})`;
}
/** A place as code, linked where it has an address. */
function renderPlace(location, options) {
    const place = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)((0,_describe_place_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .d)(location, options.mainRoot));
    const link = options.permalink?.(location);
    const address = link === undefined ? undefined : (0,_escape_uri_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeAddress */ .j)(link);
    return address === undefined ? place : `[${place}](${address})`;
}
/** What a fix does, and its lines to paste. */
function renderFix(fix) {
    const [first] = fix.edits;
    return `Fix: ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeProse */ .fd)(fix.title)}\n\n${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(fix.preview, languageOf(first?.file ?? ''))}`;
}
function itemOf(finding) {
    return finding.item === undefined ? '' : ` (item ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.item)})`;
}
function languageOf(file) {
    if (/\.ya?ml$/.test(file))
        return 'yaml';
    if (/\.jsonl?$/.test(file))
        return 'json';
    return file.endsWith('.md') ? 'markdown' : 'text';
}


/***/ }),

/***/ 3278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ renderHeadline)
/* harmony export */ });
/* unused harmony export renderVerdict */
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53438);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6303);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50873);
/* harmony import */ var _summarize_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3489);




const MOST_NAMES = 10;
/** The verdict as a heading, the figures behind it, and whom the change is about: for a reader who reads nothing else. */
function renderHeadline(report) {
    const { base, head } = report.sides;
    const figures = `${(0,_summarize_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFindings */ .kA)(report)} in ${(0,_summarize_report_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChecked */ .j$)(report)}.`;
    const sides = base === undefined ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(head) : `${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(head)} against ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(base)}`;
    const lines = [
        `## ${renderVerdict(report)}`,
        '',
        figures.charAt(0).toUpperCase() + figures.slice(1),
        `Checked ${sides} by ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(report.contract.file)}.`,
    ];
    if (base !== undefined && report.affected.length > 0)
        lines.push(`Affected by this change: ${renderAffected(report.affected)}.`);
    return lines.join('\n');
}
function renderAffected(affected) {
    const names = affected.slice(0, MOST_NAMES).map(({ label }) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(label));
    const left = affected.length - names.length;
    return names.join(', ') + (left > 0 ? ` and ${left} more` : '');
}
/** The verdict in one line of Markdown, without a heading mark. */
function renderVerdict(report) {
    const title = (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(report.contract.title);
    const blocking = (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .groupFindings */ .k)(report.findings).open.filter((finding) => finding.blocking).length;
    if (report.outcome === 'fail') {
        const what = report.sides.base === undefined ? 'need repair' : 'block this change';
        const one = report.sides.base === undefined ? 'needs repair' : 'blocks this change';
        return `✗ ${title}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(blocking, 'finding')} ${blocking === 1 ? one : what}`;
    }
    if (report.checked.subjects === 0 || report.checked.items === 0)
        return `? ${title}: nothing was looked at`;
    if (report.sides.base !== undefined)
        return `✓ ${title}: nothing blocks this change`;
    return `✓ ${title}: ${report.findings.length === 0 ? 'everything is in place' : 'nothing blocks'}`;
}


/***/ })

};
