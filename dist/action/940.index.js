export const id = 940;
export const ids = [940];
export const modules = {

/***/ 91058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeFinding),
/* harmony export */   k: () => (/* binding */ describeWaiver)
/* harmony export */ });
/* harmony import */ var _describe_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31340);

/** A finding as plain lines, unescaped: what, where, the other places, expected and found, what to do, who asks for it. */
function describeFinding(finding, mainRoot) {
    const lines = [finding.message, `at ${(0,_describe_place_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .d)(finding.location, mainRoot)}`];
    for (const related of finding.related)
        lines.push(`see ${(0,_describe_place_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .d)(related.location, mainRoot)}: ${related.message}`);
    if (finding.expected !== undefined)
        lines.push(`expected: ${finding.expected}`);
    if (finding.actual !== undefined)
        lines.push(`found: ${finding.actual}`);
    if (finding.hint !== undefined)
        lines.push(`help: ${finding.hint}`);
    if (finding.contract !== undefined)
        lines.push(`contract: ${(0,_describe_place_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .d)(finding.contract, mainRoot)}`);
    if (finding.waiver !== undefined)
        lines.push(describeWaiver(finding.waiver));
    return lines;
}
/** Until when, by whom and why something is waived, unescaped. */
function describeWaiver({ expires, owner, reason }) {
    return `waived until ${expires} by ${owner}: ${reason}`;
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

/***/ 62940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubFormatter: () => (/* binding */ githubFormatter)
/* harmony export */ });
/* harmony import */ var _describe_finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91058);
/* harmony import */ var _escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45942);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6303);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50873);
/* harmony import */ var _summarize_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);





/** Workflow commands of GitHub Actions (and of runners that know them): one annotation for each finding that fits. */
const githubFormatter = { id: 'github', mediaType: 'text/plain', format };
/** How many annotations of one kind GitHub keeps of one step. */
const LIMIT = 10;
const KINDS = { error: 'error', warning: 'warning', info: 'notice' };
function format(report, options) {
    const { open, existing, waived } = (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .k)(report.findings);
    const annotations = open.map((finding) => annotate(finding, KINDS[finding.severity], options));
    if (options.includeExisting === 'list') {
        annotations.push(...[...existing, ...waived].map((finding) => annotate(finding, 'notice', options)));
    }
    return `${[...limit(annotations), (0,_summarize_report_js__WEBPACK_IMPORTED_MODULE_2__/* .summarizeReport */ .SM)(report)].join('\n')}\n`;
}
/** At most ten of a kind; the lines that say how many were left out are notices themselves, and count as such. */
function limit(annotations) {
    const byKind = (kind) => annotations.filter((one) => one.kind === kind).map((one) => one.line);
    const errors = cut(byKind('error'), LIMIT, 'error');
    const warnings = cut(byKind('warning'), LIMIT, 'warning');
    const notices = byKind('notice');
    const more = [...errors.more, ...warnings.more];
    const room = LIMIT - more.length;
    const shown = cut(notices, notices.length > room ? room - 1 : room, 'notice');
    return [...errors.lines, ...warnings.lines, ...shown.lines, ...more, ...shown.more];
}
function cut(lines, room, kind) {
    const left = lines.length - room;
    const more = left > 0
        ? [`::notice::${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(left, `more ${kind}`)}; the log of this step and its summary list all of them`]
        : [];
    return { lines: lines.slice(0, room), more };
}
function annotate(finding, kind, options) {
    const properties = [
        ...placeProperties(annotatedPlace(finding, options)),
        `title=${(0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandProperty */ .Y)(titleOf(finding))}`,
    ];
    return {
        kind,
        line: `::${kind} ${properties.join(',')}::${(0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandMessage */ .k)((0,_describe_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFinding */ .j)(finding, options.mainRoot))}`,
    };
}
function titleOf({ rule, item, state, waiver }) {
    const prefix = waiver !== undefined ? 'waived ' : state === 'existing' ? 'existing ' : '';
    return `${prefix}${rule}${item === undefined ? '' : ` (${item})`}`;
}
/** The cause, or the first other place, that stands in a file of the checkout; other files cannot be annotated. */
function annotatedPlace(finding, { mainRoot }) {
    const places = [finding.location, ...finding.related.map((related) => related.location)];
    return places.find((place) => place.root === mainRoot && place.revision === 'head');
}
/** GitHub takes columns only where the range stays in one line. */
function placeProperties(place) {
    if (place === undefined)
        return [];
    const { start, end } = place.range;
    const properties = [`file=${(0,_escape_workflow_command_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommandProperty */ .Y)(place.path)}`, `line=${start.line}`, `endLine=${end.line}`];
    if (start.line === end.line)
        properties.push(`col=${start.column}`, `endColumn=${end.column}`);
    return properties;
}


/***/ })

};
