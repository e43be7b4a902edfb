export const id = 986;
export const ids = [986];
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

/***/ 91737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ stringifyJson)
/* harmony export */ });
/** Characters that are valid in JSON text and yet steer a terminal or hide from a reader. */
const HIDDEN = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** JSON of a value, its hidden characters written as `\u` escapes, so that the text is safe to print and means the same. */
function stringifyJson(value, indent) {
    return JSON.stringify(value, null, indent).replace(HIDDEN, escapeUnits);
}
function escapeUnits(character) {
    let escaped = '';
    for (let i = 0; i < character.length; i++)
        escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`;
    return escaped;
}


/***/ }),

/***/ 53986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifFormatter: () => (/* binding */ sarifFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/escape/json.js
var json = __webpack_require__(91737);
// EXTERNAL MODULE: ./lib/formatters/escape/uri.js
var uri = __webpack_require__(20545);
// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
;// CONCATENATED MODULE: ./lib/formatters/sarif/write-location.js

/** A place as a SARIF location. */
function writeLocation(location, mainRoot) {
    return {
        physicalLocation: { artifactLocation: writeArtifact(location, mainRoot), region: writeRegion(location.range) },
    };
}
/** A file as a URI relative to its root. */
function writeArtifact(file, mainRoot) {
    return { uri: (0,uri/* encodePath */.O)(file.path), uriBaseId: uriBaseIdOf(file.root, mainRoot) };
}
/** The name under which a root is known in the log; `%SRCROOT%` is the one that viewers know. */
function uriBaseIdOf(root, mainRoot) {
    return root === mainRoot ? '%SRCROOT%' : `%ROOT-${root}%`;
}
/** A range as a SARIF region; both count from 1 and end exclusively, in UTF-16 code units. */
function writeRegion({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** Plain text as a SARIF message, which would read brackets as links and braces as placeholders. */
function writeMessage(text) {
    return {
        text: text
            .replace(/[\\[\]]/g, '\\$&')
            .replaceAll('{', '{{')
            .replaceAll('}', '}}'),
    };
}

// EXTERNAL MODULE: ./lib/formatters/describe-finding.js
var describe_finding = __webpack_require__(91058);
;// CONCATENATED MODULE: ./lib/formatters/sarif/write-result.js


const LEVELS = { error: 'error', warning: 'warning', info: 'note' };
const BASELINE_STATES = { new: 'new', existing: 'unchanged', fixed: 'absent' };
/** The SARIF level of a severity. */
function levelOf(severity) {
    return LEVELS[severity];
}
/** A finding as a SARIF result; without a base there is no baseline to compare with, and no baseline state. */
function writeResult(finding, { ruleIndex, compared, mainRoot, sources }) {
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: levelOf(finding.severity),
        message: writeMessage(describe(finding)),
        locations: [writeLocation(finding.location, mainRoot)],
        relatedLocations: writeRelated(finding, mainRoot),
        partialFingerprints: { 'vmContract/v1': finding.fingerprint },
        ...(compared ? { baselineState: BASELINE_STATES[finding.state] } : {}),
        suppressions: finding.waiver === undefined ? [] : [writeSuppression(finding.waiver, mainRoot)],
        ...(finding.fix === undefined ? {} : { fixes: [writeFix(finding.fix, mainRoot, sources)] }),
    };
}
function describe({ message, expected, actual, hint }) {
    const lines = [message];
    if (expected !== undefined)
        lines.push(`Expected: ${expected}`);
    if (actual !== undefined)
        lines.push(`Found: ${actual}`);
    if (hint !== undefined)
        lines.push(`Help: ${hint}`);
    return lines.join('\n');
}
function writeRelated(finding, mainRoot) {
    const places = finding.related.map(({ message, location }) => ({ message, location }));
    if (finding.contract !== undefined)
        places.push({ message: describeClause(finding), location: finding.contract });
    return places.map(({ message, location }, index) => ({
        id: index + 1,
        message: writeMessage(message),
        ...writeLocation(location, mainRoot),
    }));
}
function describeClause({ item }) {
    return item === undefined ? 'the contract asks for it here' : `the contract asks for it here: item ${item}`;
}
function writeSuppression(waiver, mainRoot) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: (0,describe_finding/* describeWaiver */.k)(waiver),
        location: writeLocation(waiver.location, mainRoot),
    };
}
function writeFix(fix, mainRoot, sources) {
    const files = new Map();
    for (const edit of fix.edits) {
        const key = JSON.stringify([edit.root, edit.file]);
        files.set(key, [...(files.get(key) ?? []), edit]);
    }
    const artifactChanges = [...files.values()].flatMap((edits) => {
        const [first] = edits;
        if (first === undefined)
            return [];
        const file = { root: first.root, path: first.file };
        const lines = sources.get(file, 'head')?.lines;
        const replacements = edits.map((edit) => ({
            deletedRegion: writeEditedRegion(edit, lines),
            insertedContent: { text: edit.text },
        }));
        return [{ artifactLocation: writeArtifact(file, mainRoot), replacements }];
    });
    return { description: writeMessage(fix.title), artifactChanges };
}
function writeEditedRegion({ start, end }, lines) {
    const region = lines === undefined ? {} : writeRegion(lines.rangeOf({ start, end }));
    return { ...region, charOffset: start, charLength: end - start };
}

// EXTERNAL MODULE: ./lib/formatters/sources.js
var formatters_sources = __webpack_require__(76397);
;// CONCATENATED MODULE: ./lib/formatters/sarif.js






/**
 * SARIF 2.1.0 for code scanning services and editors. Services that take every result for an open alert, whatever its
 * baseline state and suppressions, are served by `includeExisting: 'count'`: then only open findings are results.
 */
const sarifFormatter = { id: 'sarif', mediaType: 'application/sarif+json', format };
function format(report, options) {
    const findings = options.includeExisting === 'list' ? report.findings : (0,group_findings/* groupFindings */.k)(report.findings).open;
    const rules = rulesOf(findings);
    const ids = [...rules.keys()];
    const compared = report.sides.base !== undefined;
    const sources = new formatters_sources/* Sources */.j(options);
    const log = {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'vm-contract',
                        version: options.toolVersion,
                        rules: ids.map((id) => writeRule(id, rules.get(id) ?? [], options)),
                    },
                },
                automationDetails: { id: `vm-contract/${(0,uri/* encodePath */.O)(report.contract.file)}/` },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: writeBases(findings, options),
                results: findings.map((finding) => writeResult(finding, { ruleIndex: ids.indexOf(finding.rule), compared, mainRoot: options.mainRoot, sources })),
            },
        ],
    };
    return `${(0,json/* stringifyJson */.s)(log, 2)}\n`;
}
/** Findings by rule, rules sorted. */
function rulesOf(findings) {
    const ids = [...new Set(findings.map((finding) => finding.rule))].sort();
    return new Map(ids.map((id) => [id, findings.filter((finding) => finding.rule === id)]));
}
function writeRule(id, findings, options) {
    const description = options.describeRule?.(id);
    const helpUri = description?.helpUri === undefined ? undefined : (0,uri/* encodeAddress */.j)(description.helpUri);
    return {
        id,
        shortDescription: writeMessage(description?.summary ?? `The contract's rule "${id}" is broken.`),
        help: writeMessage(`Run "vm-contract explain ${id}" to read what this rule asks for and how to repair what breaks it.`),
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: levelOf(gravest(findings)) },
    };
}
function gravest(findings) {
    const severities = ['error', 'warning', 'info'];
    return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
/** Every root that the log mentions, sorted. */
function writeBases(findings, { mainRoot }) {
    const roots = new Set([mainRoot]);
    for (const { location, related, contract, waiver, fix } of findings) {
        for (const place of [location, contract, waiver?.location, ...related.map((one) => one.location)]) {
            if (place !== undefined)
                roots.add(place.root);
        }
        for (const edit of fix?.edits ?? [])
            roots.add(edit.root);
    }
    const others = [...roots].filter((root) => root !== mainRoot).sort();
    const bases = Object.create(null);
    for (const root of [mainRoot, ...others])
        bases[uriBaseIdOf(root, mainRoot)] = { description: describeBase(root, mainRoot) };
    return bases;
}
function describeBase(root, mainRoot) {
    return writeMessage(root === mainRoot ? 'The root of the repository.' : `The root named "${root}".`);
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


/***/ })

};
