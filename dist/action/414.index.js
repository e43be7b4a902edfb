export const id = 414;
export const ids = [414];
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

/***/ 74414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftGateFormatter: () => (/* binding */ driftGateFormatter)
/* harmony export */ });
/* harmony import */ var _describe_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31340);
/* harmony import */ var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16555);
/* harmony import */ var _group_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6303);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50873);
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


/***/ })

};
