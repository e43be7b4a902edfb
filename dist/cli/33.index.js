export const id = 33;
export const ids = [33];
export const modules = {

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

/***/ 4414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftGateFormatter: () => (/* binding */ driftGateFormatter)
/* harmony export */ });
/* harmony import */ var _describe_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1340);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6555);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6303);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3254);
/* harmony import */ var _summarize_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);





/** One line for a runner of many gates: `D69 PASS vm-creation-governance: 14 subjects, 7 items, 0 findings`. */
const driftGateFormatter = { id: 'drift-gate', mediaType: 'text/plain', format };
function format(report, options) {
    const { id, name } = options.gate ?? { id: 'vm-contract', name: '' };
    const head = [(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(id), report.outcome.toUpperCase(), (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(name)]
        .filter((part) => part !== '')
        .join(' ');
    const { subjects, items } = report.checked;
    const { open, existing, waived } = (0,_group_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .groupFindings */ .k)(report.findings);
    const parts = [(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(subjects, 'subject'), (0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(items, 'item'), describeOpen(open)];
    if (existing.length > 0)
        parts.push(`${existing.length} existing`);
    if (waived.length > 0)
        parts.push(`${waived.length} waived`);
    const empty = subjects === 0 || items === 0 ? '; nothing was looked at' : '';
    const [first] = open;
    return `${head}: ${parts.join(', ')}${empty}${first === undefined ? '' : `; first: ${describeFirst(first, options)}`}\n`;
}
function describeOpen(findings) {
    const severities = findings.length === 0 ? '' : ` (${(0,_summarize_report_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSeverities */ .h1)(findings)})`;
    return `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(findings.length, 'finding')}${severities}`;
}
function describeFirst(finding, options) {
    const place = (0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)((0,_describe_place_js__WEBPACK_IMPORTED_MODULE_4__/* .describePlace */ .d)(finding.location, options.mainRoot));
    return `${place}: ${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(finding.message)} [${(0,_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .e)(finding.rule)}]`;
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
