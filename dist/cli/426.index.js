export const id = 426;
export const ids = [426];
export const modules = {

/***/ 1058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeFinding),
/* harmony export */   k: () => (/* binding */ describeWaiver)
/* harmony export */ });
/* harmony import */ var _describe_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1340);

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

/***/ 8045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubFormatter: () => (/* binding */ githubFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/describe-finding.js
var describe_finding = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/formatters/escape/terminal.js
var terminal = __webpack_require__(6555);
;// CONCATENATED MODULE: ./lib/formatters/escape/workflow-command.js

/** The message of a workflow command: one line on the wire, shown as these lines. */
function escapeCommandMessage(lines) {
    return lines.map((line) => (0,terminal/* escapeTerminal */.e)(line).replaceAll('%', '%25')).join('%0A');
}
/** The value of a property of a workflow command. */
function escapeCommandProperty(text) {
    return (0,terminal/* escapeTerminal */.e)(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}

// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(3254);
// EXTERNAL MODULE: ./lib/formatters/summarize-report.js
var summarize_report = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/formatters/github.js





/** Workflow commands of GitHub Actions (and of runners that know them): one annotation for each finding that fits. */
const githubFormatter = { id: 'github', mediaType: 'text/plain', format };
/** How many annotations of one kind GitHub keeps of one step. */
const LIMIT = 10;
const KINDS = { error: 'error', warning: 'warning', info: 'notice' };
function format(report, options) {
    const { open, existing, waived } = (0,group_findings/* groupFindings */.k)(report.findings);
    const annotations = open.map((finding) => annotate(finding, KINDS[finding.severity], options));
    if (options.includeExisting === 'list') {
        annotations.push(...[...existing, ...waived].map((finding) => annotate(finding, 'notice', options)));
    }
    return `${[...limit(annotations), (0,summarize_report/* summarizeReport */.SM)(report)].join('\n')}\n`;
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
        ? [`::notice::${(0,plural/* plural */.L)(left, `more ${kind}`)}; the log of this step and its summary list all of them`]
        : [];
    return { lines: lines.slice(0, room), more };
}
function annotate(finding, kind, options) {
    const properties = [
        ...placeProperties(annotatedPlace(finding, options)),
        `title=${escapeCommandProperty(titleOf(finding))}`,
    ];
    return {
        kind,
        line: `::${kind} ${properties.join(',')}::${escapeCommandMessage((0,describe_finding/* describeFinding */.j)(finding, options.mainRoot))}`,
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
    const properties = [`file=${escapeCommandProperty(place.path)}`, `line=${start.line}`, `endLine=${end.line}`];
    if (start.line === end.line)
        properties.push(`col=${start.column}`, `endColumn=${end.column}`);
    return properties;
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
