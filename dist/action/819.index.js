export const id = 819;
export const ids = [819];
export const modules = {

/***/ 25819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishComment: () => (/* binding */ publishComment)
});

// EXTERNAL MODULE: ./lib/formatters/describe-reboots.js
var describe_reboots = __webpack_require__(91221);
// EXTERNAL MODULE: ./lib/formatters/escape/markdown.js
var markdown = __webpack_require__(53438);
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
// EXTERNAL MODULE: ./lib/formatters/plural.js
var plural = __webpack_require__(50873);
;// CONCATENATED MODULE: ./lib/danger/render-comment-finding.js


/** A finding as the comment tells it: the fact, its cause, where the entry belongs, who asks for it, what to paste. */
function renderCommentFinding(finding, options) {
    const facts = [`cause: ${(0,render_finding/* renderPlace */.oL)(finding.location, options)}`];
    for (const { message, location } of finding.related) {
        facts.push(`${(0,markdown/* escapeProse */.fd)(message)}: ${(0,render_finding/* renderPlace */.oL)(location, options)}`);
    }
    if (finding.expected !== undefined)
        facts.push(`expected: ${(0,markdown/* escapeProse */.fd)(finding.expected)}`);
    if (finding.actual !== undefined)
        facts.push(`found: ${(0,markdown/* escapeProse */.fd)(finding.actual)}`);
    if (finding.hint !== undefined)
        facts.push(`help: ${(0,markdown/* escapeProse */.fd)(finding.hint)}`);
    if (finding.contract !== undefined)
        facts.push(`asked for by ${ruleOf(finding)} at ${(0,render_finding/* renderPlace */.oL)(finding.contract, options)}`);
    const lines = [`**${(0,markdown/* escapeProse */.fd)(finding.message)}**`, '', ...facts.map((fact) => `- ${fact}`)];
    if (finding.fix !== undefined)
        lines.push('', '<details><summary>What to paste</summary>', '', (0,render_finding/* renderFix */.C2)(finding.fix), '', '</details>');
    return lines.join('\n');
}
function ruleOf({ rule, item }) {
    return item === undefined ? `the rule ${(0,markdown/* codeSpan */.SS)(rule)}` : `the item ${(0,markdown/* codeSpan */.SS)(item)} (rule ${(0,markdown/* codeSpan */.SS)(rule)})`;
}

;// CONCATENATED MODULE: ./lib/danger/render-turned-table.js

/** How a cell reads: what needs work stands out, and no sign stands alone. */
const CELLS = {
    present: '✓ present',
    missing: '**✗ missing**',
    incomplete: '**◐ incomplete**',
    mismatched: '**≠ mismatched**',
    waived: '\\~ waived',
    'not-applicable': '– not asked',
    'not-checked': '**? not checked**',
};
/** One line for each checklist item, one column for each subject: few subjects read best so. Empty without lines. */
function renderTurnedTable(report, rows) {
    const lines = report.coverage.columns.flatMap((column) => {
        const cells = rows.map((row) => row.cells[column.item] ?? 'not-applicable');
        if (cells.every((cell) => cell === 'not-applicable'))
            return [];
        return [
            tableRow([`${(0,markdown/* codeSpan */.SS)(column.item)} ${(0,markdown/* escapeMarkdown */.FV)(column.title)}`, ...cells.map((cell) => CELLS[cell])]),
        ];
    });
    if (lines.length === 0)
        return '';
    const head = ['Must be in', ...rows.map((row) => (0,markdown/* escapeMarkdown */.FV)(row.label))];
    return [tableRow(head), tableRow(head.map(() => '---')), ...lines].join('\n');
}
function tableRow(cells) {
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./lib/danger/comment-body.js










/** GitHub takes 65,536 characters; Danger's frame around the text takes some hundred. */
const LONGEST_BODY = 64_000;
/** So many subjects are told by columns; more by lines. */
const MOST_COLUMNS = 4;
/** So many subjects at most are told in the table; the summary of the job has all. */
const MOST_ROWS = 50;
/**
 * The text of the comment on a pull request, or undefined where there is nothing to tell and no comment is to stand:
 * the verdict, what this change touches against what must know it, what to repair, what was there before, what is fixed.
 * Remarks are Markdown and stand before what to repair.
 */
function commentBody(report, options, remarks = []) {
    const { open, existing, waived, fixed } = (0,group_findings/* groupFindings */.k)(report.findings);
    const needed = (report.reboot ?? []).filter((need) => need.needed);
    const isQuiet = open.length === 0 && fixed.length === 0 && report.affected.length === 0 && needed.length === 0;
    if (isQuiet)
        return undefined;
    const told = open.map((finding) => renderCommentFinding(finding, options));
    const table = renderTable(report, rowsToTell(report, open));
    return (0,fit_sections/* fitSections */.W)([
        section('', [(0,render_headline/* renderHeadline */.L)(report)], 'headline'),
        section('', table === '' ? [] : [table], 'table'),
        section('', remarks, 'remark'),
        section('### To repair\n\n', told, 'finding'),
        section('### Reboot test\n\n', reboots(report), 'profile', '\n'),
        folded('existing finding', existing, options),
        folded('waived finding', waived, options),
        section('### Fixed by this change, thank you\n\n', items(fixed, options), 'fixed finding', '\n'),
    ], LONGEST_BODY);
}
function section(before, items, noun, separator = '\n\n') {
    return {
        before,
        items,
        separator,
        after: '',
        more: (left) => `*${(0,plural/* plural */.L)(left, `more ${noun}`)} in the summary of the job.*`,
    };
}
function folded(noun, findings, options) {
    const before = `<details><summary>${(0,plural/* plural */.L)(findings.length, noun)}, not blocking</summary>\n\n`;
    return { ...section(before, items(findings, options), noun, '\n'), after: '\n\n</details>' };
}
function reboots({ reboot = [] }) {
    return reboot.map((need) => `- ${(0,describe_reboots/* describeReboot */.f)(need, markdown/* codeSpan */.SS)}`);
}
function items(findings, options) {
    return findings.map((finding) => (0,render_finding/* renderFindingItem */.Pv)(finding, options));
}
/** The subjects that this change touches and those that something is to be repaired for. */
function rowsToTell(report, open) {
    const keys = new Set();
    for (const { collection, key } of report.affected)
        keys.add(JSON.stringify([collection, key]));
    for (const { subject } of open)
        if (subject !== undefined)
            keys.add(JSON.stringify([subject.collection, subject.key]));
    return report.coverage.rows.filter((row) => keys.has(JSON.stringify([row.collection, row.key]))).slice(0, MOST_ROWS);
}
function renderTable(report, rows) {
    return rows.length <= MOST_COLUMNS ? renderTurnedTable(report, rows) : (0,render_coverage_table/* renderCoverageTable */.XL)(report, rows);
}

// EXTERNAL MODULE: ./lib/danger/host/run-danger-in-process.js + 2 modules
var run_danger_in_process = __webpack_require__(23491);
;// CONCATENATED MODULE: ./lib/danger/diff-lines.js
/**
 * The numbers of the lines at head that a patch shows, added or as context: those GitHub takes notes on. A patch that
 * is not in the form of a unified diff shows none.
 */
function diffLines(patch) {
    const lines = new Set();
    let next;
    for (const text of patch.split('\n')) {
        const start = hunkStart(text);
        if (start !== undefined)
            next = start;
        else if (next !== undefined && (text.startsWith('+') || text.startsWith(' ') || text === ''))
            lines.add(next++);
    }
    return lines;
}
/** The number of the first line at head in `@@ -1,2 +3,4 @@`. */
function hunkStart(text) {
    if (!text.startsWith('@@ -'))
        return undefined;
    const plus = text.indexOf(' +');
    const end = text.indexOf(' @@', plus);
    if (plus === -1 || end === -1)
        return undefined;
    const [start = ''] = text.slice(plus + 2, end).split(',');
    const number = Number(start);
    return start !== '' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

// EXTERNAL MODULE: ./lib/fix/text-edit.js
var text_edit = __webpack_require__(77409);
// EXTERNAL MODULE: ./lib/formatters/escape/invisible.js
var invisible = __webpack_require__(6380);
;// CONCATENATED MODULE: ./lib/danger/suggestion.js



/** How much text one suggestion may hold. */
const LONGEST = 4000;
/**
 * The edits of one file as a suggestion for one line that the diff shows: a changed line itself, or a neighbour of new
 * lines. Undefined where no such line is shown, and where the click would not make exactly these edits.
 */
function suggestionFor(edits, source, shown) {
    if (edits.some((edit, index) => edits.slice(0, index).some((other) => (0,text_edit/* overlaps */.$)(edit, other))))
        return undefined;
    const after = (0,text_edit/* applyEdits */.c)(source, edits);
    if (![source, after].every((text) => text.endsWith('\n') && !text.includes('\r')))
        return undefined;
    const suggestion = replacementOf(linesOf(source), linesOf(after), shown);
    return suggestion !== undefined && isPlain(suggestion.lines) ? suggestion : undefined;
}
/** A suggestion as the block that GitHub shows with a button. */
function suggestionBlock({ lines }) {
    return (0,markdown/* fencedBlock */.zW)(textOf(lines), 'suggestion');
}
/** What a text is replaced by, as lines: without the empty rest behind the last line break. */
function linesOf(text) {
    return text.split('\n').slice(0, -1);
}
function replacementOf(before, after, shown) {
    const shorter = Math.min(before.length, after.length);
    let same = 0;
    while (same < shorter && before[same] === after[same])
        same++;
    let tail = 0;
    while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail))
        tail++;
    const removed = before.length - same - tail;
    const added = after.slice(same, after.length - tail);
    if (removed === 1 && shown.has(same + 1))
        return { line: same + 1, lines: added };
    if (removed !== 0 || added.length === 0)
        return undefined;
    const [above, below] = [before[same - 1], before[same]];
    if (above !== undefined && shown.has(same))
        return { line: same, lines: [above, ...added] };
    if (below !== undefined && shown.has(same + 1))
        return { line: same + 1, lines: [...added, below] };
    return undefined;
}
/** Characters that would have to be shown as escapes would be applied as escapes. */
function isPlain(lines) {
    const text = textOf(lines);
    return text.length <= LONGEST && (0,invisible/* hidesNothing */.Bf)(text);
}
function textOf(lines) {
    return lines.map((line) => `${line}\n`).join('');
}

;// CONCATENATED MODULE: ./lib/danger/inline-notes.js




/** How many notes one pull request gets; the comment has all findings. */
const MOST_NOTES = 10;
/** Danger writes the file name into an HTML comment, where only these are harmless. */
const HARMLESS = /^[A-Za-z0-9._/+@ -]{1,500}$/;
/** How many findings one note names. */
const MOST_FINDINGS = 20;
/** How much of an entry to paste a note shows. */
const LONGEST_PREVIEW = 4000;
/**
 * A note for each new finding that blocks: where the diff shows the line that its repair changes, a suggestion there;
 * otherwise words on the line of its cause, if the diff shows that. One note a line, at most ten.
 */
function inlineNotes(report, diff) {
    const shown = new Map(diff.files.map((file) => [file.path, file.patch === undefined ? new Set() : diffLines(file.patch)]));
    const places = new Map();
    for (const finding of report.findings) {
        if (finding.state !== 'new' || !finding.blocking)
            continue;
        const path = fileOf(finding.fix, diff.mainRoot);
        const repair = path === undefined ? undefined : suggest([finding], path, diff, shown);
        if (path !== undefined && repair !== undefined) {
            const place = placeAt(places, path, repair.line);
            place.findings.push(finding);
            place.repaired.push(finding);
        }
        else if (isCauseShown(finding.location, diff.mainRoot, shown)) {
            placeAt(places, finding.location.path, finding.location.range.start.line).findings.push(finding);
        }
    }
    return Array.from(places.values(), (place) => {
        const text = place.repaired.length > 0 ? repairText(place, diff, shown) : causeText(place.findings);
        return { path: place.path, line: place.line, text };
    }).slice(0, MOST_NOTES);
}
/** The one file of the main root that a fix changes. */
function fileOf(fix, mainRoot) {
    const [first, ...others] = fix?.edits ?? [];
    const isOne = first?.root === mainRoot && others.every(({ root, file }) => root === mainRoot && file === first.file);
    return isOne && isHarmless(first.file) ? first.file : undefined;
}
/** All edits of these findings as one suggestion. */
function suggest(findings, path, diff, shown) {
    const lines = shown.get(path);
    const source = lines === undefined ? undefined : diff.sourceOf(path);
    if (lines === undefined || source === undefined)
        return undefined;
    const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
    return suggestionFor(edits, source, lines);
}
function isCauseShown({ path, root, revision, range }, mainRoot, shown) {
    const isHead = revision === 'head' && root === mainRoot;
    return isHead && isHarmless(path) && shown.get(path)?.has(range.start.line) === true;
}
function isHarmless(path) {
    return HARMLESS.test(path) && !path.includes('--');
}
function placeAt(places, path, line) {
    const name = `${line} ${path}`;
    const place = places.get(name) ?? { path, line, findings: [], repaired: [] };
    places.set(name, place);
    return place;
}
/** Several findings are repaired by one click where their edits go together; otherwise the first one is. */
function repairText({ path, line, findings, repaired }, diff, shown) {
    const together = suggest(repaired, path, diff, shown);
    const suggestion = together?.line === line ? together : suggest(repaired.slice(0, 1), path, diff, shown);
    const block = suggestion === undefined ? [] : ['', suggestionBlock(suggestion)];
    return [...headlineOf(findings), ...block].join('\n');
}
/** Starts with words of ours: Danger copies the first characters into an HTML comment, where nothing is escaped. */
function headlineOf(findings) {
    const [first, ...others] = findings;
    if (first !== undefined && others.length === 0)
        return [`**vm-contract finds here:** ${(0,markdown/* escapeProse */.fd)(first.message)}`];
    const items = findings.slice(0, MOST_FINDINGS).map((finding) => `  - ${(0,markdown/* escapeProse */.fd)(finding.message)}`);
    const left = findings.length - items.length;
    const more = left > 0 ? [`  - and ${left} more`] : [];
    return [`**vm-contract finds here ${(0,plural/* plural */.L)(findings.length, 'gap')}:**`, ...items, ...more];
}
function causeText(findings) {
    const lines = [...headlineOf(findings)];
    const [first, ...others] = findings;
    if (first === undefined || others.length > 0)
        return lines.join('\n');
    if (first.hint !== undefined)
        lines.push('', (0,markdown/* escapeProse */.fd)(first.hint));
    const preview = first.fix?.preview;
    if (preview !== undefined && preview.length <= LONGEST_PREVIEW)
        lines.push('', (0,markdown/* fencedBlock */.zW)(preview, ''));
    return lines.join('\n');
}

// EXTERNAL MODULE: ./lib/formatters/escape/uri.js
var uri = __webpack_require__(20545);
// EXTERNAL MODULE: ./lib/read/read-sources.js
var read_sources = __webpack_require__(96809);
// EXTERNAL MODULE: ./lib/action/danger-id.js
var danger_id = __webpack_require__(96849);
// EXTERNAL MODULE: ./lib/action/runner.js
var action_runner = __webpack_require__(14918);
// EXTERNAL MODULE: ./lib/action/tell-fault.js
var tell_fault = __webpack_require__(93622);
;// CONCATENATED MODULE: ./lib/action/publish-comment.js









/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;
/** Brings the comment on a pull request up to date; what does not work is told as a warning and in the summary. */
async function publishComment(event, judgement, github, settings, runner) {
    const faults = [];
    try {
        const body = commentBody(judgement.report, judgement.options, remarksOn(judgement, runner));
        if (body !== undefined && (await hasMoved(event, github, runner)))
            return;
        const notes = body === undefined ? [] : await notesFor(event, judgement, github, settings, faults);
        const outcome = await (0,run_danger_in_process/* runDangerInProcess */.B)({
            github,
            pull: event,
            author: settings.commentAuthor,
            id: (0,danger_id/* dangerId */.p)(settings),
            body,
            notes,
            log: () => undefined,
        });
        faults.push(...outcome.faults);
        if (outcome.commentUrl !== undefined)
            runner.log(`Comment: ${outcome.commentUrl}`);
        if (outcome.unexpectedAuthor !== undefined)
            tellAuthor(outcome.unexpectedAuthor, settings, runner);
    }
    catch (fault) {
        faults.push(fault);
    }
    for (const fault of faults) {
        const words = (0,tell_fault/* tellFault */.M)(fault);
        if (words === undefined)
            throw fault;
        runner.annotate('warning', `The comment on the pull request is not up to date: ${words}`);
        await runner.writeSummary('\n*The comment on the pull request is not up to date; the log tells why.*\n');
    }
}
async function hasMoved(event, github, runner) {
    const now = await github.pullRequest(event.number);
    const isCurrent = now.head.sha === event.head.sha && now.state === 'open';
    if (!isCurrent) {
        runner.log(`Pull request #${event.number} is closed or has a newer head; its comment is left to the newer run.`);
    }
    return !isCurrent;
}
/** The comment does without notes when the files of the pull request cannot be listed. */
async function notesFor(event, { report, options, changedFiles }, github, settings, faults) {
    const isWorth = report.findings.some((finding) => finding.blocking && finding.state === 'new');
    if (!settings.inlineNotes || !isWorth || event.changedFiles > MOST_FILES)
        return [];
    try {
        const sourceOf = (path) => options.sourceOf({ root: read_sources/* MAIN_ROOT */.Ro, path, revision: 'head' });
        return inlineNotes(report, {
            files: changedFiles ?? (await github.changedFiles(event)),
            mainRoot: read_sources/* MAIN_ROOT */.Ro,
            sourceOf,
        });
    }
    catch (fault) {
        faults.push(fault);
        return [];
    }
}
function tellAuthor(author, settings, runner) {
    runner.annotate('warning', `The comment was written by "${author}", but looked for is one by "${settings.commentAuthor}", so the next run will not find it. Set the input comment-author to "${author}".`);
}
/** Where the patch is; entries to paste one by one are in the comment itself. */
function remarksOn({ repair, remarks }, runner) {
    const address = (0,uri/* encodeAddress */.j)((0,action_runner/* runUrl */.V)(runner) ?? '');
    if (repair === undefined || address === undefined)
        return remarks;
    const what = `${(0,plural/* plural */.L)(repair.count, 'repair')} in ${(0,plural/* plural */.L)(repair.files.length, 'file')}`;
    return [...remarks, `**All in one patch:** ${what}, for \`git apply\`, in the [summary of the run](${address}).`];
}


/***/ }),

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ overlaps),
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** The text after all edits of one file; edits must not overlap (insertions at one place keep their order). */
function applyEdits(text, edits) {
    const ordered = edits
        .map((edit, index) => ({ edit, index }))
        .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.index - b.index);
    let out = '';
    let at = 0;
    for (const { edit } of ordered) {
        if (edit.start < at)
            throw new Error(`two edits overlap at offset ${edit.start}`);
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at);
}
/** True where two edits of one file touch the same text; insertions at one place do not. */
function overlaps(a, b) {
    if (a.root !== b.root || a.file !== b.file)
        return false;
    if (a.start === a.end && b.start === b.end)
        return false;
    return a.start < b.end && b.start < a.end;
}


/***/ }),

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
