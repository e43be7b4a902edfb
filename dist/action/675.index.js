export const id = 675;
export const ids = [675];
export const modules = {

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

/***/ 2675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownFormatter: () => (/* binding */ markdownFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/formatters/markdown/fit-sections.js
var fit_sections = __webpack_require__(655);
// EXTERNAL MODULE: ./lib/formatters/markdown/render-coverage-table.js
var render_coverage_table = __webpack_require__(173);
// EXTERNAL MODULE: ./lib/formatters/markdown/render-finding.js
var render_finding = __webpack_require__(5053);
// EXTERNAL MODULE: ./lib/formatters/markdown/render-headline.js
var render_headline = __webpack_require__(3278);
// EXTERNAL MODULE: ./lib/formatters/describe-ledgers.js
var describe_ledgers = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/formatters/escape/markdown.js
var markdown = __webpack_require__(3438);
// EXTERNAL MODULE: ./lib/formatters/markdown/table.js
var markdown_table = __webpack_require__(3721);
;// CONCATENATED MODULE: ./lib/formatters/markdown/render-ledgers.js




/** The heading of a parity table and the lines that open it. */
function renderParityHead({ id, sites }) {
    const heads = ['Surface', ...sites.map(markdown/* escapeMarkdown */.FV), 'Ratio', 'Not counting', 'File'];
    return `### Parity: ${(0,markdown/* escapeMarkdown */.FV)(id)}\n\n${(0,markdown_table/* tableHead */.P)(heads)}`;
}
/** One surface of a parity table. */
function renderParityRow(row, sites) {
    const counts = sites.map((site) => {
        const count = row.counts.find((one) => one.site === site);
        return count === undefined ? 'not read' : (0,describe_ledgers/* describeCount */.vG)(count);
    });
    const rest = [(0,describe_ledgers/* describeRatio */.Pe)(row), (0,markdown/* escapeMarkdown */.FV)((0,describe_ledgers/* describeNotCounting */.sz)(row)), (0,markdown/* codeSpan */.SS)(row.file)];
    return (0,markdown_table/* tableRow */.j)([(0,markdown/* escapeMarkdown */.FV)(row.title), ...counts, ...rest]);
}
/** The heading of a name table and the lines that open it. */
function renderNamesHead(table) {
    return `### Name ${(0,markdown/* escapeProse */.fd)((0,describe_ledgers/* describeName */.T_)(table))}\n\n${(0,markdown_table/* tableHead */.P)(['State', 'Place', 'Says', 'Expected', 'The file is', 'Action'])}`;
}
/** One place of a name table. */
function renderNameRow(row, options) {
    return (0,markdown_table/* tableRow */.j)([
        (0,describe_ledgers/* describeAlignment */.bX)(row),
        (0,render_finding/* renderPlace */.oL)(row.location, options),
        (0,markdown/* codeSpan */.SS)(row.actual),
        (0,markdown/* codeSpan */.SS)(row.expected),
        (0,markdown/* escapeMarkdown */.FV)(row.authority ?? ''),
        (0,markdown/* escapeMarkdown */.FV)(row.action ?? ''),
    ]);
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
var plural = __webpack_require__(873);
;// CONCATENATED MODULE: ./lib/formatters/markdown.js







/** GitHub-flavoured Markdown for job summaries and issues: verdict, coverage, findings with their fixes. */
const markdownFormatter = { id: 'markdown', mediaType: 'text/markdown', format };
/** Up to so many subjects the whole matrix is worth its room; of more, only rows with gaps are shown. */
const WHOLE_MATRIX = 30;
function format(report, options) {
    const { open, existing, waived, fixed } = (0,group_findings/* groupFindings */.k)(report.findings);
    const sections = [
        section([(0,render_headline/* renderHeadline */.L)(report)], 'headline'),
        findingSection(open, options),
        coverageSection(report),
        ...report.parity.map(paritySection),
        ...report.names.map((table) => namesSection(table, options)),
        foldedSection('existing finding', existing, options),
        foldedSection('waived finding', waived, options),
        waiversSection(report.waivers, options),
        fixedSection(fixed, options),
    ];
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
function coverageSection(report) {
    const { rows, columns } = report.coverage;
    const shown = columns.length === 0 ? [] : rows.length <= WHOLE_MATRIX ? rows : (0,render_coverage_table/* rowsWithGaps */.bn)(report);
    const complete = rows.length - shown.length;
    return {
        ...section(shown.map((row) => (0,render_coverage_table/* renderCoverageRow */.PZ)(report, row)), 'row'),
        before: `### Coverage\n\n${(0,render_coverage_table/* renderCoverageHead */.P7)(report)}\n`,
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


/***/ })

};
