export const id = 33;
export const ids = [33];
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

/***/ 92414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  junitFormatter: () => (/* binding */ junitFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/describe-finding.js
var describe_finding = __webpack_require__(91058);
// EXTERNAL MODULE: ./lib/formatters/escape/invisible.js
var invisible = __webpack_require__(6380);
;// CONCATENATED MODULE: ./lib/formatters/escape/xml.js
/** What XML 1.0 cannot hold, not even as a character reference. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Character data of an XML element; characters that XML cannot hold become U+FFFD. */
function escapeXmlText(text) {
    return text
        .replace(ILLEGAL, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\r', '&#13;');
}
/** The value of an XML attribute, for double quotes; line breaks and tabs survive. */
function escapeXmlAttribute(text) {
    return escapeXmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

// EXTERNAL MODULE: ./lib/formatters/describe-place.js
var describe_place = __webpack_require__(31340);
;// CONCATENATED MODULE: ./lib/formatters/junit/collect-suites.js


/** Suites in the order of the contract, then by rule; fixed findings are no cases of their own. */
function collectSuites(report, mainRoot) {
    const findings = report.findings.filter((finding) => finding.state !== 'fixed' || finding.blocking);
    const items = report.coverage.columns.map((column) => column.item);
    const suites = items.map((item) => collectItem(item, report.coverage.rows, findings.filter((one) => one.item === item), mainRoot));
    const others = findings.filter((one) => one.item === undefined || !items.includes(one.item));
    const names = [...new Set(others.map((one) => one.item ?? one.rule))].sort();
    const rest = names.map((name) => ({
        name,
        cases: collectCases(others.filter((one) => (one.item ?? one.rule) === name), mainRoot),
    }));
    return [...suites, ...rest].filter((suite) => suite.cases.length > 0);
}
function collectItem(item, rows, findings, mainRoot) {
    const covered = rows.filter((row) => row.cells[item] !== undefined && row.cells[item] !== 'not-applicable');
    const cases = covered.map((row) => makeCase(row.label, findings.filter((one) => isAbout(one, row)), row.cells[item]));
    const others = findings.filter((one) => !covered.some((row) => isAbout(one, row)));
    return { name: item, cases: [...cases, ...collectCases(others, mainRoot)] };
}
/** Cases of findings by subject, or by place where a finding has no subject. */
function collectCases(findings, mainRoot) {
    const byName = new Map();
    for (const finding of findings) {
        const name = finding.subject?.label ?? (0,describe_place/* describePlace */.d)(finding.location, mainRoot);
        byName.set(name, [...(byName.get(name) ?? []), finding]);
    }
    return [...byName].map(([name, ones]) => makeCase(name, ones, undefined));
}
function makeCase(name, findings, coverage) {
    const waiver = findings.find((one) => !one.blocking && one.waiver !== undefined)?.waiver;
    const reason = waiver === undefined ? undefined : (0,describe_finding/* describeWaiver */.k)(waiver);
    const waived = reason ?? (coverage === 'waived' ? 'waived' : undefined);
    return {
        name,
        failures: findings.filter((one) => one.blocking),
        notes: findings.filter((one) => !one.blocking),
        unchecked: coverage === 'not-checked',
        ...(waived === undefined ? {} : { waived }),
    };
}
function isAbout(finding, row) {
    return finding.subject?.collection === row.collection && finding.subject.key === row.key;
}

// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(50873);
;// CONCATENATED MODULE: ./lib/formatters/junit.js





/** JUnit XML for CI servers: a suite per checklist item or rule, a case per subject; only what blocks is a failure. */
const junitFormatter = { id: 'junit', mediaType: 'application/xml', format };
function format(report, options) {
    const suites = collectSuites(report, options.mainRoot);
    const cases = suites.flatMap((suite) => suite.cases);
    const lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes({ name: 'vm-contract', ...countsOf(cases) })}>`,
        ...suites.flatMap((suite) => writeSuite(suite, options)),
        '</testsuites>',
    ];
    return `${lines.join('\n')}\n`;
}
function writeSuite(suite, options) {
    const open = `  <testsuite${attributes({ name: suite.name, ...countsOf(suite.cases) })}>`;
    return [open, ...suite.cases.flatMap((one) => writeCase(one, suite.name, options)), '  </testsuite>'];
}
function writeCase(one, suite, options) {
    const open = `    <testcase${attributes({ name: one.name, classname: `vm-contract.${suite}`, ...placeOf(one, options) })}`;
    const body = writeBody(one, options);
    return body.length === 0 ? [`${open}/>`] : [`${open}>`, ...body.map((line) => `      ${line}`), '    </testcase>'];
}
function writeBody(one, options) {
    const [first] = one.failures;
    const body = [];
    if (first !== undefined) {
        const more = one.failures.length === 1 ? '' : ` (and ${(0,plural/* plural */.L)(one.failures.length - 1, 'more finding')})`;
        const text = one.failures.map((finding) => describe(finding, options)).join('\n\n');
        body.push(`<failure${attributes({ message: first.message + more, type: first.rule })}>${escapeXmlText(text)}</failure>`);
    }
    else if (one.unchecked) {
        body.push(`<error${attributes({ message: 'could not be checked', type: 'not-checked' })}/>`);
    }
    else if (one.waived !== undefined) {
        body.push(`<skipped${attributes({ message: one.waived })}/>`);
    }
    if (one.notes.length > 0) {
        const text = one.notes.map((finding) => `${finding.state} ${finding.severity}, not blocking: ${describe(finding, options)}`);
        body.push(`<system-out>${escapeXmlText(text.join('\n\n'))}</system-out>`);
    }
    return body;
}
function describe(finding, { mainRoot }) {
    return (0,describe_finding/* describeFinding */.j)(finding, mainRoot).map(invisible/* showInvisible */.jQ).join('\n');
}
function placeOf(one, { mainRoot }) {
    const location = (one.failures[0] ?? one.notes[0])?.location;
    if (location === undefined || location.root !== mainRoot)
        return {};
    return { file: location.path, line: location.range.start.line };
}
function countsOf(cases) {
    const failed = cases.filter((one) => one.failures.length > 0);
    const unchecked = cases.filter((one) => one.failures.length === 0 && one.unchecked);
    const skipped = cases.filter((one) => one.failures.length === 0 && !one.unchecked && one.waived !== undefined);
    return { tests: cases.length, failures: failed.length, errors: unchecked.length, skipped: skipped.length };
}
function attributes(values) {
    return Object.entries(values)
        .map(([name, value]) => ` ${name}="${escapeXmlAttribute((0,invisible/* showInvisible */.jQ)(String(value)))}"`)
        .join('');
}


/***/ })

};
