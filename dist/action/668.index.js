export const id = 668;
export const ids = [668];
export const modules = {

/***/ 50668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  agentFormatter: () => (/* binding */ agentFormatter)
});

;// CONCATENATED MODULE: ./lib/formatters/agent/unified-diff.js
const CONTEXT = 3;
/** The edits of one file as a patch for `git apply`; edits are ranges of the text that do not overlap. */
function unifiedDiff(path, text, edits) {
    const lines = splitLines(text);
    const changes = toLineChanges(text, lines, [...edits].sort((a, b) => a.start - b.start || a.end - b.end));
    let shift = 0;
    const hunks = group(changes).map((hunk) => {
        const written = writeHunk(hunk, lines, shift);
        shift += hunk.reduce((sum, change) => sum + change.added.length - change.removed.length, 0);
        return written;
    });
    return [`--- ${quotePath(`a/${path}`)}\n`, `+++ ${quotePath(`b/${path}`)}\n`, ...hunks].join('');
}
/** Widens edits to the whole lines they touch; edits that touch the same line become one change. */
function toLineChanges(text, lines, edits) {
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    const lineOf = (offset) => text.endsWith('\n') || offset < text.length ? upperBound(starts, offset) : lines.length;
    const groups = [];
    for (const edit of edits) {
        const before = groups.at(-1)?.at(-1);
        if (before !== undefined && lineOf(edit.start) <= lineOf(before.end))
            groups.at(-1)?.push(edit);
        else
            groups.push([edit]);
    }
    return groups.map((touching) => {
        const first = lineOf(touching[0]?.start ?? 0);
        const from = starts[first - 1] ?? 0;
        const to = starts[lineOf(touching.at(-1)?.end ?? 0)] ?? text.length;
        const added = splitLines(applyEdits(text, from, to, touching));
        return trimChange({ first, removed: splitLines(text.slice(from, to)), added });
    });
}
function applyEdits(text, from, to, edits) {
    let after = '';
    let at = from;
    for (const edit of edits) {
        after += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return after + text.slice(at, to);
}
/** How many of the sorted numbers are not above a value. */
function upperBound(sorted, value) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** A change without the lines that stay the same at its ends. */
function trimChange({ first, removed, added }) {
    let head = 0;
    while (head < removed.length && head < added.length && removed[head] === added[head])
        head++;
    let tail = 0;
    while (tail < removed.length - head && tail < added.length - head && removed.at(-1 - tail) === added.at(-1 - tail))
        tail++;
    return {
        first: first + head,
        removed: removed.slice(head, removed.length - tail),
        added: added.slice(head, added.length - tail),
    };
}
function group(changes) {
    const hunks = [];
    for (const change of changes) {
        if (change.removed.length + change.added.length === 0)
            continue;
        const hunk = hunks.at(-1);
        const before = hunk?.at(-1);
        if (hunk !== undefined && before !== undefined && change.first - after(before) <= 2 * CONTEXT)
            hunk.push(change);
        else
            hunks.push([change]);
    }
    return hunks;
}
/** The line after a change, as counted before it. */
function after({ first, removed }) {
    return first + removed.length;
}
function writeHunk(hunk, all, shift) {
    const start = Math.max(1, (hunk[0]?.first ?? 1) - CONTEXT);
    const lines = [];
    let next = start;
    for (const change of hunk) {
        lines.push(...keep(all.slice(next - 1, change.first - 1)));
        lines.push(...change.removed.map((text) => ({ sign: '-', text })));
        lines.push(...change.added.map((text) => ({ sign: '+', text })));
        next = after(change);
    }
    lines.push(...keep(all.slice(next - 1, next - 1 + CONTEXT)));
    const before = lines.filter((line) => line.sign !== '+').length;
    const now = lines.filter((line) => line.sign !== '-').length;
    const head = `@@ -${before === 0 ? start - 1 : start},${before} +${now === 0 ? start + shift - 1 : start + shift},${now} @@\n`;
    return head + lines.map(writeLine).join('');
}
function keep(lines) {
    return lines.map((text) => ({ sign: ' ', text }));
}
function writeLine({ sign, text }) {
    return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
}
/** Lines as patches know them: each ends at its line feed; a lone carriage return ends none. */
function splitLines(text) {
    return text.split(/(?<=\n)/).filter((line) => line !== '');
}
/** A path as git writes it: in quotes with escapes where it has characters that a patch cannot hold. */
function quotePath(path) {
    if (/^[!#-[\]-~]+$/.test(path))
        return path;
    let quoted = '';
    for (const byte of new TextEncoder().encode(path)) {
        const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c;
        quoted += plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    }
    return `"${quoted}"`;
}

// EXTERNAL MODULE: ./lib/formatters/escape/json.js
var json = __webpack_require__(91737);
// EXTERNAL MODULE: ./lib/formatters/group-findings.js
var group_findings = __webpack_require__(6303);
// EXTERNAL MODULE: ./lib/formatters/sources.js
var formatters_sources = __webpack_require__(76397);
// EXTERNAL MODULE: ./lib/formatters/summarize-report.js
var summarize_report = __webpack_require__(3489);
;// CONCATENATED MODULE: ./lib/formatters/agent.js





/** JSON lines for agents: one line that sums up, then one line per finding with the exact patch and the check to run. */
const agentFormatter = { id: 'agent', mediaType: 'application/jsonl', format };
const VERSION = 1;
function format(report, options) {
    const { open, existing, waived } = (0,group_findings/* groupFindings */.k)(report.findings);
    const verify = options.verifyCommand ?? 'vm-contract check';
    const sources = new formatters_sources/* Sources */.j(options);
    const listed = options.includeExisting === 'list' ? [...open, ...existing, ...waived] : open;
    const lines = [
        {
            type: 'summary',
            version: VERSION,
            outcome: report.outcome,
            summary: (0,summarize_report/* summarizeReport */.SM)(report),
            contract: report.contract.file,
            counts: report.counts,
            checked: report.checked,
            verify,
        },
        ...listed.map((finding) => toLine(finding, verify, sources)),
    ];
    return lines.map((line) => `${(0,json/* stringifyJson */.s)(line, 0)}\n`).join('');
}
function toLine(finding, verify, sources) {
    return {
        type: 'finding',
        version: VERSION,
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        item: finding.item,
        severity: finding.severity,
        state: finding.state,
        blocking: finding.blocking,
        subject: finding.subject,
        what: finding.message,
        where: toPlace(finding.location),
        clause: finding.contract && toPlace(finding.contract),
        expected: finding.expected,
        found: finding.actual,
        related: finding.related.map(({ message, location }) => ({ what: message, where: toPlace(location) })),
        help: finding.hint,
        waived: finding.waiver && {
            until: finding.waiver.expires,
            by: finding.waiver.owner,
            reason: finding.waiver.reason,
        },
        fix: finding.fix && toFix(finding.fix, sources),
        verify,
    };
}
function toPlace({ root, path, revision, range }) {
    const { start, end } = range;
    return {
        root,
        file: path,
        revision,
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
/** One patch per file, each against the text of head; a file whose text is not at hand has its lines in `preview`. */
function toFix(fix, sources) {
    const files = new Map();
    for (const { root, file } of fix.edits)
        files.set(JSON.stringify([root, file]), { root, path: file });
    const patches = [...files.values()].flatMap((file) => {
        const source = sources.get(file, 'head');
        const edits = fix.edits.filter((edit) => edit.root === file.root && edit.file === file.path);
        return source === undefined
            ? []
            : [{ root: file.root, file: file.path, patch: unifiedDiff(file.path, source.text, edits) }];
    });
    return { title: fix.title, preview: fix.preview, patches };
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
