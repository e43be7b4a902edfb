export const id = 301;
export const ids = [301];
export const modules = {

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

/***/ 14301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonFormatter: () => (/* binding */ jsonFormatter)
});

// EXTERNAL MODULE: ./lib/formatters/escape/json.js
var json = __webpack_require__(91737);
;// CONCATENATED MODULE: ./lib/formatters/order-report.js
/** The report with its keys in the order of schemas/report.schema.json, whoever built it; nothing is added or left out. */
function orderReport(report) {
    const { version, outcome, contract, sides, findings, changes, coverage, parity, names, waivers } = report;
    const { counts, affected, checked } = report;
    return {
        version,
        outcome,
        contract: { file: contract.file, title: contract.title },
        sides: { ...given('base', sides.base), head: sides.head },
        findings: findings.map(orderFinding),
        changes: changes.map(orderChange),
        coverage: {
            columns: coverage.columns.map(({ item, surface, title }) => ({ item, surface, title })),
            rows: coverage.rows.map(({ collection, key, label, cells }) => ({ collection, key, label, cells })),
        },
        parity: parity.map(orderParity),
        names: names.map(orderNames),
        waivers: waivers.map(orderLedgerRow),
        counts: {
            new: counts.new,
            existing: counts.existing,
            fixed: counts.fixed,
            waived: counts.waived,
            blocking: counts.blocking,
            errors: counts.errors,
            warnings: counts.warnings,
            infos: counts.infos,
        },
        affected: affected.map(orderSubject),
        ...given('reboot', report.reboot?.map(orderReboot)),
        checked: { files: checked.files, subjects: checked.subjects, items: checked.items },
    };
}
function orderParity({ id, sites, rows }) {
    return {
        id,
        sites,
        rows: rows.map(({ title, file, counts }) => ({
            title,
            file,
            counts: counts.map(({ site, counting, total, notCounting, missing }) => ({
                site,
                counting,
                total,
                notCounting,
                missing,
            })),
        })),
    };
}
function orderNames({ canonical, group, aliases, rows, tables }) {
    return {
        canonical,
        ...given('group', group),
        aliases,
        rows: rows.map(({ location, expected, actual, isAligned, field, severity, authority, action }) => ({
            location: orderLocation(location),
            expected,
            actual,
            isAligned,
            ...given('field', field),
            severity,
            ...given('authority', authority),
            ...given('action', action),
        })),
        tables: tables.map(({ title, file, heads, rows: entries }) => ({
            title,
            file,
            heads,
            rows: entries.map(({ cells, isAligned, location }) => ({ cells, isAligned, location: orderLocation(location) })),
        })),
    };
}
function orderLedgerRow(row) {
    const { scope, owner, reason, expires, isExpired, waives, location } = row;
    return { scope, owner, reason, expires, isExpired, waives, location: orderLocation(location) };
}
function orderFinding(finding) {
    return {
        rule: finding.rule,
        ...given('item', finding.item),
        severity: finding.severity,
        state: finding.state,
        blocking: finding.blocking,
        ...given('subject', finding.subject && orderSubject(finding.subject)),
        ...given('surface', finding.surface),
        message: finding.message,
        location: orderLocation(finding.location),
        related: finding.related.map(({ message, location }) => ({ message, location: orderLocation(location) })),
        ...given('expected', finding.expected),
        ...given('actual', finding.actual),
        ...given('hint', finding.hint),
        ...given('detail', finding.detail),
        ...given('contract', finding.contract && orderLocation(finding.contract)),
        fingerprint: finding.fingerprint,
        ...given('waiver', finding.waiver && orderWaiver(finding.waiver)),
        ...given('fix', finding.fix && orderFix(finding.fix)),
    };
}
function orderChange(change) {
    const { collection, key, label } = change;
    const location = orderLocation(change.location);
    switch (change.kind) {
        case 'added':
        case 'removed':
            return { kind: change.kind, collection, key, label, location };
        case 'modified':
            return { kind: change.kind, collection, key, label, location, fields: change.fields.map(orderField) };
        case 'renamed':
            return {
                kind: change.kind,
                collection,
                key,
                label,
                location,
                formerKey: change.formerKey,
                fields: change.fields.map(orderField),
            };
    }
}
function orderField({ field, before, after }) {
    return { field, ...given('before', before), ...given('after', after) };
}
function orderSubject({ collection, key, label }) {
    return { collection, key, label };
}
function orderReboot({ profile, needed, because, more, labels, minutes }) {
    return { profile, needed, because: because.map(orderReason), more, labels, minutes };
}
function orderReason(reason) {
    switch (reason.kind) {
        case 'path':
            return { kind: reason.kind, path: reason.path, glob: reason.glob };
        case 'subject':
            return { kind: reason.kind, collection: reason.collection, key: reason.key, label: reason.label };
        case 'unreadable':
            return { kind: reason.kind, collection: reason.collection };
    }
}
function orderLocation({ root, path, revision, range }) {
    return { root, path, revision, range: { start: orderPosition(range.start), end: orderPosition(range.end) } };
}
function orderPosition({ line, column }) {
    return { line, column };
}
function orderWaiver({ owner, reason, expires, location }) {
    return { owner, reason, expires, location: orderLocation(location) };
}
function orderFix({ title, edits, preview }) {
    return { title, edits: edits.map(({ root, file, start, end, text }) => ({ root, file, start, end, text })), preview };
}
function given(key, value) {
    const one = {};
    if (value !== undefined)
        one[key] = value;
    return one;
}

;// CONCATENATED MODULE: ./lib/formatters/json.js


/** The whole report for programs, as schemas/report.schema.json describes it. */
const jsonFormatter = {
    id: 'json',
    mediaType: 'application/json',
    format: (report) => `${(0,json/* stringifyJson */.s)(orderReport(report), 2)}\n`,
};


/***/ })

};
