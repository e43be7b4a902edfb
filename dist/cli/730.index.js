export const id = 730;
export const ids = [730];
export const modules = {

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ writeFixedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63);




/**
 * Replaces files below a folder, each one whole or not at all; first checks that every one still reads as expected.
 * Throws a ConfigurationError before anything is written where one changed meanwhile or leads out of the folder.
 */
async function writeFixedFiles(folder, files) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder);
    const targets = [];
    for (const { path, before, after } of files) {
        const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path));
        if (!target.startsWith(root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep))
            throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${path} leads out of ${folder}`, { hint: 'mend the file where it really is' });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, 'r');
        const now = await handle.readFile('utf8').finally(() => handle.close());
        if (now !== before)
            throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${path} changed while it was being mended`, { hint: 'run the command again' });
        targets.push({ path: target, after, mode: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(target)).mode });
    }
    for (const { path, after, mode } of targets)
        await replaceFile(path, after, mode);
}
async function replaceFile(path, text, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.vm-contract`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', mode & 0o777);
        try {
            await handle.writeFile(text);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        const cause = error instanceof Error ? error.message : String(error);
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${path} cannot be written`, { hint: cause });
    }
}


/***/ }),

/***/ 2730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixCommand: () => (/* binding */ fixCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_write_fixed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(142);
/* harmony import */ var _fix_fix_all_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7678);
/* harmony import */ var _fix_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8865);
/* harmony import */ var _formatters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6555);
/* harmony import */ var _read_contract_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4750);
/* harmony import */ var _read_read_sources_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6809);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63);
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9573);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2689);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7921);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4531);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













const OPTIONS = {
    base: { type: 'string' },
    'merge-base': { type: 'boolean' },
    contract: { type: 'string' },
    write: { type: 'boolean', short: 'w' },
    patch: { type: 'string' },
    check: { type: 'boolean' },
    'remove-orphans': { type: 'boolean' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
};
/**
 * Mends what the check finds. Shows the patch by default, writes it with --write or --patch, or only asks with --check.
 * Returns 0 where nothing that blocks is left (with --check: nothing to mend), 1 otherwise.
 */
async function fixCommand(argv, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,_read_options_js__WEBPACK_IMPORTED_MODULE_12__/* .readOptions */ .T)('fix', argv, OPTIONS);
        if (values.help === true) {
            terminal.write((0,_help_js__WEBPACK_IMPORTED_MODULE_10__.helpFor)('fix'));
            return 0;
        }
        const modes = [values.write === true, values.patch !== undefined, values.check === true].filter(Boolean);
        if (modes.length > 1)
            throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j('--write, --patch and --check exclude each other', { hint: 'give one of them' });
        const [directory = '.', ...more] = positionals;
        if (more.length > 0)
            throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j('fix takes one folder', { hint: 'run it once per repository' });
        const sides = __addDisposableResource(env_1, await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_11__/* .openSides */ .P)({
            directory,
            base: values.base,
            mergeBase: values['merge-base'] ?? false,
            head: undefined,
            staged: false,
            roots: [],
        }, terminal), true);
        const main = sides.head.roots.get(_read_read_sources_js__WEBPACK_IMPORTED_MODULE_7__/* .MAIN_ROOT */ .Ro);
        if (main === undefined)
            throw new Error('the sides were opened without a main root');
        const request = {
            contract: values.contract ?? (await (0,_read_contract_path_js__WEBPACK_IMPORTED_MODULE_6__/* .findContract */ ._)(main)),
            head: sides.head,
            ...(sides.base !== undefined && { base: sides.base }),
            gate: { all: false, failOn: 'error' },
            today: terminal.today,
            limits: _source_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_LIMITS */ .d,
            fixes: { most: Number.POSITIVE_INFINITY, removeOrphans: values['remove-orphans'] ?? false },
        };
        const wanted = (finding) => finding.state === 'new';
        const outcome = await (0,_fix_fix_all_js__WEBPACK_IMPORTED_MODULE_3__/* .fixAll */ .t)(request, values['remove-orphans'] ?? false, wanted);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, directory);
        if (values.write === true)
            await (0,_adapters_write_fixed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFixedFiles */ .X)(folder, outcome.files);
        if (values.patch !== undefined)
            await writePatch((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, values.patch), outcome.files);
        if (values.quiet !== true) {
            const shown = values.json === true
                ? asJson(outcome)
                : values.write === true || values.patch !== undefined || values.check === true
                    ? ''
                    : (0,_fix_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .unifiedDiff */ .W)(outcome.files);
            terminal.write(shown);
            if (values.json !== true)
                terminal.error(summary(outcome, values.write === true));
        }
        if (values.check === true)
            return outcome.files.length > 0 ? 1 : 0;
        return outcome.after.report.outcome === 'pass' ? 0 : 1;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function writePatch(path, files) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, (0,_fix_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .unifiedDiff */ .W)(files));
    }
    catch (error) {
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_8__/* .ConfigurationError */ .j(`the patch cannot be written to ${path}`, {
            hint: error instanceof Error ? error.message : String(error),
        });
    }
}
function asJson({ files, applied, after }) {
    const left = after.report.findings.filter((finding) => finding.blocking);
    return `${JSON.stringify({ fixes: applied, files: files.map(({ root, path }) => ({ root, path })), patch: (0,_fix_unified_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .unifiedDiff */ .W)(files), left }, null, 2)}\n`;
}
function summary({ files, applied, after }, isWritten) {
    const left = after.report.findings.filter((finding) => finding.blocking);
    const done = applied.length === 0
        ? 'nothing could be mended'
        : `${applied.length} ${applied.length === 1 ? 'fix' : 'fixes'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}${isWritten ? ' written' : ''}`;
    const rest = left.map(({ rule, message, location }) => `  ${(0,_formatters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .e)(location.path)}:${location.range.start.line}: ${(0,_formatters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .e)(message)} [${rule}]\n`);
    return left.length === 0 ? `${done}; nothing that blocks is left\n` : `${done}; left for a person:\n${rest.join('')}`;
}


/***/ }),

/***/ 7678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fixAll)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1963);
/* harmony import */ var _read_parse_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(656);
/* harmony import */ var _overlay_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1228);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7409);




/** A tree that needs more rounds than this is not converging; what is left is told, not tried again. */
const MOST_ROUNDS = 30;
/**
 * Applies fixes until none is left that helps, in memory. `wanted` says which findings are to be mended.
 * Fixing what it returns again changes nothing.
 */
async function fixAll(request, removeOrphans, wanted) {
    const asked = {
        ...request,
        cache: request.cache ?? new _read_parse_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseCache */ .i(request.limits),
        fixes: { most: Number.POSITIVE_INFINITY, removeOrphans, wanted },
    };
    const applied = [];
    let texts = new Map();
    let result = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(withTexts(asked, texts));
    const originals = new Map();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const chosen = chooseFixes(result, result.report.findings.filter(wanted));
        if (chosen.length === 0)
            break;
        const attempt = await applyFixes(asked, texts, result, chosen);
        for (const { root, path, before, after } of attempt.files) {
            const id = JSON.stringify([root, path]);
            originals.set(id, { root, path, before: originals.get(id)?.before ?? before, after });
        }
        applied.push(...attempt.applied);
        texts = attempt.texts;
        result = attempt.result;
    }
    const files = [...originals.values()].sort((a, b) => (a.root + a.path < b.root + b.path ? -1 : 1));
    return { files, applied, after: result };
}
/** Applies fixes; each of them was proved alone, so where a file cannot be read after all of them, it gets only one. */
async function applyFixes(request, texts, before, fixes) {
    const files = editFiles(before, fixes);
    const now = new Map(texts);
    for (const { root, path, after } of files)
        now.set(root, new Map([...(now.get(root) ?? []), [path, after]]));
    const result = await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(withTexts(request, now));
    const single = onePerFile(fixes);
    if (countUnreadable(result) > countUnreadable(before) && single.length < fixes.length)
        return applyFixes(request, texts, before, single);
    return { files, applied: fixes, texts: now, result };
}
function editFiles({ world }, fixes) {
    const documents = [...world.collections.values()].flatMap((collection) => collection.documents);
    return groupEdits(fixes).map(([[root, path], edits]) => {
        const document = documents.find(({ file }) => file.root === root && file.path === path);
        if (document === undefined)
            throw new Error(`a fix names ${path}, which was not read`);
        return { root, path, before: document.text, after: (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .applyEdits */ .c)(document.text, edits) };
    });
}
function onePerFile(fixes) {
    const first = new Map();
    for (const fix of fixes) {
        const name = JSON.stringify(fix.edits.map(({ root, file }) => [root, file]));
        if (!first.has(name))
            first.set(name, fix);
    }
    return [...first.values()];
}
function countUnreadable({ report }) {
    return report.findings.filter(({ rule, state }) => rule === 'unreadable-source' && state !== 'fixed').length;
}
function withTexts(request, texts) {
    const roots = new Map([...request.head.roots].map(([root, tree]) => [root, (0,_overlay_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .overlayTree */ .t)(tree, texts.get(root) ?? new Map())]));
    return { ...request, head: { roots } };
}
/**
 * The fixes that do not get in each other's way. Where several items of the checklist want entries in one place, the first
 * item goes first: what it adds may be what the others miss.
 */
function chooseFixes({ world }, findings) {
    const order = new Map((world.contract.data.checklist ?? []).map(({ id }, index) => [id, index]));
    const rank = ({ item = '' }) => order.get(item) ?? order.size;
    const first = new Map();
    const chosen = [];
    for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
        const { fix, rule, item, surface = '' } = finding;
        if (fix === undefined)
            continue;
        const place = placeOf(world.collections.get(surface)?.clause);
        if (rule === 'missing-entry') {
            if (!first.has(place))
                first.set(place, item);
            if (first.get(place) !== item)
                continue;
        }
        const taken = chosen.some((other) => other.edits.some((a) => fix.edits.some((b) => (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_3__/* .overlaps */ .$)(a, b))));
        if (!taken)
            chosen.push(fix);
    }
    return chosen;
}
/** Which part of which file a collection is; equal for collections that differ only in what they choose from it. */
function placeOf(clause) {
    return JSON.stringify([clause?.root, clause?.file, clause?.files, clause?.entries, clause?.heading, clause?.columns]);
}
function groupEdits(fixes) {
    const groups = new Map();
    for (const edit of fixes.flatMap(({ edits }) => edits)) {
        const id = JSON.stringify([edit.root, edit.file]);
        const group = groups.get(id) ?? [[edit.root, edit.file], []];
        group[1].push(edit);
        groups.set(id, group);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 1228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ overlayTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** A tree with some texts replaced, everything else as it is below. */
function overlayTree(below, texts) {
    return {
        label: below.label,
        committedAt: () => below.committedAt(),
        list: (folder) => below.list(folder),
        async read(paths) {
            const states = new Map(await below.read(paths.filter((path) => !texts.has(path))));
            for (const path of paths) {
                const text = texts.get(path);
                if (text !== undefined)
                    states.set(path, { kind: 'text', text, id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex') });
            }
            return states;
        },
    };
}


/***/ }),

/***/ 7409:
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

/***/ 8865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7291);
/* harmony import */ var _read_read_sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6809);


/** The changes as one patch that `git apply` takes; files of other roots come as a section of their own root. */
function unifiedDiff(files, root = _read_read_sources_js__WEBPACK_IMPORTED_MODULE_0__/* .MAIN_ROOT */ .Ro) {
    return files
        .filter((file) => file.root === root && file.before !== file.after)
        .map(({ path, before, after }) => {
        const { hunks } = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .structuredPatch */ .YB)(path, path, before, after, '', '', { context: 3 });
        const [a, b] = [quotePath(`a/${path}`), quotePath(`b/${path}`)];
        const body = hunks.map((hunk) => {
            const head = `@@ -${hunk.oldStart},${hunk.oldLines} +${hunk.newStart},${hunk.newLines} @@`;
            return [head, ...hunk.lines].join('\n');
        });
        return `diff --git ${a} ${b}\n--- ${a}\n+++ ${b}\n${body.join('\n')}\n`;
    })
        .join('');
}
/** A path as git writes it in a patch: in quotes where it has characters that would be misread. */
function quotePath(path) {
    if (!/["\\\n\r\t]|[^\x20-\x7e]/.test(path))
        return path;
    const bytes = [...Buffer.from(path, 'utf8')].map((byte) => {
        if (byte === 34 || byte === 92)
            return `\\${String.fromCharCode(byte)}`;
        return byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, '0')}`;
    });
    return `"${bytes.join('')}"`;
}


/***/ })

};
