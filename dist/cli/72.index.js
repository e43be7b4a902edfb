export const id = 72;
export const ids = [72];
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

/***/ 9072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renameVmCommand: () => (/* binding */ renameVmCommand)
});

// EXTERNAL MODULE: ./lib/check.js + 24 modules
var check = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/contract/clauses.js
var clauses = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/select/entry.js
var select_entry = __webpack_require__(7472);
// EXTERNAL MODULE: ./lib/select/join.js
var join = __webpack_require__(3706);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/fix/edited-request.js
var edited_request = __webpack_require__(2318);
// EXTERNAL MODULE: ./lib/fix/propose-fix.js
var propose_fix = __webpack_require__(6915);
// EXTERNAL MODULE: ./lib/fix/roster.js
var fix_roster = __webpack_require__(4532);
// EXTERNAL MODULE: ./lib/fix/verify-fix.js
var verify_fix = __webpack_require__(9100);
;// CONCATENATED MODULE: ./lib/fix/rename-entry.js










/** Gives an entry of the roster another hostname, and with it every key and field that the contract derives from it. */
async function rename(request, from, to, collection) {
    const { world, report } = await (0,check/* check */.z)({ ...request, fixes: { most: 0, removeOrphans: false } });
    const roster = (0,fix_roster/* rosterOf */.r)(world, collection);
    const entry = (0,fix_roster/* entryCalled */.M)(roster, from);
    const old = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, 'hostname')) ?? entry.key;
    refuseTaken(roster, entry, to);
    const renamed = withText(entry, old, to);
    const remedies = [...ownFields(entry, old, to), ...derived(world, entry, renamed)];
    const edits = [];
    for (const remedy of remedies) {
        const fix = (0,propose_fix/* proposeFix */.I)(world, remedy);
        if (fix !== undefined && (await (0,verify_fix/* verifyFix */.T)(world, remedy, fix, request.limits)))
            edits.push(fix);
    }
    if (edits.length === 0)
        throw new configuration_error/* ConfigurationError */.j(`${entry.label} cannot be renamed`, { hint: 'is its hostname written in its entry?' });
    const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
    const outcome = await (0,edited_request/* editAndFix */.p)(request, world, distinct(edits), known, false);
    return { ...outcome, label: renamed.label, mentions: mentionsOf(outcome.after.world, old) };
}
function refuseTaken(roster, entry, to) {
    const other = roster.entries.find((one) => one !== entry && (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(one, 'hostname')) === to);
    if (other !== undefined)
        throw new configuration_error/* ConfigurationError */.j(`"${to}" is taken by ${other.label}`, { hint: 'choose another name' });
}
/** The entry as it will be: every field that is the old name is the new one. */
function withText(entry, old, to) {
    if (!(0,tree/* isMap */.jh)(entry.value))
        return entry;
    const value = Object.fromEntries(Object.entries(entry.value).map(([key, one]) => [key, one === old ? to : one]));
    return { ...entry, value, key: entry.key === old ? to : entry.key, label: entry.label.replace(old, () => to) };
}
function ownFields(entry, old, to) {
    if (!(0,tree/* isMap */.jh)(entry.value))
        return [];
    const own = Object.entries(entry.value).filter(([, value]) => (0,tree/* isScalar */.jn)(value) && (0,select_entry/* textOf */.b6)(value) === old);
    const fields = own.map(([field]) => ({ kind: 'set-field', entry, field, value: to }));
    return entry.path.at(-1) === old ? [{ kind: 'set-field', entry, field: '@key', value: to }, ...fields] : fields;
}
/** The fields by which other entries are known as its own, and the references to entries whose key changes with them. */
function derived(world, before, after) {
    const remedies = [];
    const keys = new Map([[before.collection, new Map([[before.key, after.key]])]]);
    for (const { item, join, subjects, target } of world.items) {
        if (subjects.name !== before.collection)
            continue;
        const templates = [
            ...(0,clauses/* matchesOf */.th)(item.match).flatMap((match) => Object.entries(match)),
            ...Object.entries(item.equal ?? {}),
        ];
        for (const entry of join.entriesOf(before)) {
            for (const [field, template] of templates) {
                if (typeof template !== 'string')
                    continue;
                const [was, is] = [world.fill(template, before), world.fill(template, after)];
                if (typeof was !== 'string' || typeof is !== 'string' || was === is || (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, field)) !== was)
                    continue;
                remedies.push({ kind: 'set-field', entry, field, value: is });
                if (entry.key === was)
                    keys.set(target.name, new Map([...(keys.get(target.name) ?? []), [was, is]]));
            }
        }
    }
    return [...remedies, ...references(world, keys)];
}
function references(world, keys) {
    return [...world.collections.values()].flatMap(({ clause, entries }) => (clause.references ?? []).flatMap((reference) => entries.flatMap((entry) => {
        const was = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, reference.field)) ?? '';
        const is = [reference.to].flat().flatMap((to) => keys.get(to)?.get(was) ?? [])[0];
        return is === undefined || is === was ? [] : [{ kind: 'set-field', entry, field: reference.field, value: is }];
    })));
}
/** Several clauses may ask for one and the same edit. */
function distinct(fixes) {
    return [...new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix])).values()];
}
function mentionsOf(world, name) {
    const places = new Set();
    for (const { documents } of world.collections.values())
        for (const { file, lines } of documents)
            for (let line = 1; line <= lines.lineCount; line++)
                if ((0,join/* containsWords */.v)(lines.lineText(line), name))
                    places.add(`${file.path}:${line}`);
    return [...places].sort();
}

// EXTERNAL MODULE: ./lib/cli/finish-change.js
var finish_change = __webpack_require__(2216);
// EXTERNAL MODULE: ./lib/cli/help.js + 1 modules
var help = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/cli/open-request.js
var open_request = __webpack_require__(2356);
// EXTERNAL MODULE: ./lib/cli/read-options.js
var read_options = __webpack_require__(4531);
;// CONCATENATED MODULE: ./lib/cli/commands/rename-vm.js
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







/** Gives a machine another hostname everywhere. */
async function renameVmCommand(argv, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,read_options/* readOptions */.T)('rename-vm', argv, finish_change/* CHANGE_OPTIONS */.g);
        if (values.help === true) {
            terminal.write((0,help.helpFor)('rename-vm'));
            return 0;
        }
        const [from, to, ...folders] = positionals;
        if (from === undefined || to === undefined)
            throw new configuration_error/* ConfigurationError */.j('rename-vm needs the old and the new name', {
                hint: 'vm-contract rename-vm mail post-office',
            });
        const open = __addDisposableResource(env_1, await (0,open_request/* openRequest */.G)((0,open_request/* oneFolder */.N)('rename-vm', folders), values.contract, terminal), true);
        const { report } = await (0,check/* check */.z)(open.request);
        const outcome = await rename(open.request, from, to, values.collection);
        const known = new Set(report.findings.map(({ fingerprint }) => fingerprint));
        return (0,finish_change/* finishChange */.a)(open.folder, outcome, known, {
            yes: values.yes ?? false,
            json: values.json ?? false,
            headline: `${outcome.label} has its new name`,
            notes: outcome.mentions.map((place) => `${place}: the old name is still here`),
        }, terminal);
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


/***/ }),

/***/ 2216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ finishChange),
/* harmony export */   g: () => (/* binding */ CHANGE_OPTIONS)
/* harmony export */ });
/* harmony import */ var _adapters_write_fixed_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(142);
/* harmony import */ var _fix_unified_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8865);
/* harmony import */ var _formatters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6555);
/* harmony import */ var _read_read_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6809);




/** The options every command that changes files has. */
const CHANGE_OPTIONS = {
    contract: { type: 'string' },
    collection: { type: 'string' },
    yes: { type: 'boolean', short: 'y' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/**
 * Shows a change as a diff, asks where somebody is there to answer, and writes it. Returns 0 where nothing that blocks is
 * left (or nothing was written because nobody said yes), 1 where something is left for a person.
 */
async function finishChange(folder, outcome, known, manners, terminal) {
    const left = outcome.after.report.findings.filter(({ blocking, fingerprint }) => blocking && !known.has(fingerprint));
    const patch = (0,_fix_unified_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .unifiedDiff */ .W)(outcome.files);
    if (!manners.json)
        terminal.write(patch);
    const agreed = manners.yes || (!manners.json && (await askToWrite(terminal, outcome)));
    if (agreed) {
        const own = outcome.files.filter(({ root, before, after }) => root === _read_read_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .MAIN_ROOT */ .Ro && before !== after);
        await (0,_adapters_write_fixed_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFixedFiles */ .X)(folder, own);
    }
    if (manners.json)
        terminal.write(asJson(outcome, patch, left, agreed, manners));
    else
        terminal.error(inWords(outcome, left, agreed, manners));
    return agreed && left.length > 0 ? 1 : 0;
}
async function askToWrite(terminal, { files }) {
    if (terminal.ask === undefined)
        return false;
    const answer = await terminal.ask(`Write ${files.length === 1 ? 'this file' : `these ${files.length} files`}? [y/N] `);
    return /^y(?:es)?$/i.test(answer.trim());
}
function asJson({ files, applied }, patch, left, written, { headline, notes }) {
    const told = {
        done: headline,
        written,
        files: files.map(({ root, path }) => ({ root, path })),
        edits: applied.map(({ title }) => title),
        notes,
        left,
        patch,
    };
    return `${JSON.stringify(told, null, 2)}\n`;
}
function inWords(outcome, left, agreed, manners) {
    const files = outcome.files.length === 1 ? '1 file' : `${outcome.files.length} files`;
    const done = agreed ? `${manners.headline} (${files})` : `${files} would change; nothing is written without --yes`;
    const lines = [
        ...manners.notes.map((note) => `  ${note}`),
        ...left.map(({ location, message, rule }) => `  ${location.path}:${location.range.start.line}: ${message} [${rule}]`),
    ];
    const rest = lines.length === 0 ? '' : `; for a person:\n${lines.map(_formatters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e).join('\n')}`;
    return `${(0,_formatters_escape_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .e)(done)}${rest}\n`;
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openRequest),
/* harmony export */   N: () => (/* binding */ oneFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _read_contract_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4750);
/* harmony import */ var _read_read_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6809);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63);
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9573);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7921);






/** Opens the working tree of a folder and finds its contract. */
async function openRequest(directory, contract, terminal) {
    const sides = await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .openSides */ .P)({ directory, base: undefined, mergeBase: false, head: undefined, staged: false, roots: [] }, terminal);
    const main = sides.head.roots.get(_read_read_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .MAIN_ROOT */ .Ro);
    if (main === undefined)
        throw new Error('the sides were opened without a main root');
    return {
        request: {
            contract: contract ?? (await (0,_read_contract_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findContract */ ._)(main)),
            head: sides.head,
            gate: { all: false, failOn: 'error' },
            today: terminal.today,
            limits: _source_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_LIMITS */ .d,
            fixes: { most: 0, removeOrphans: false },
        },
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, directory),
        [Symbol.asyncDispose]: () => sides[Symbol.asyncDispose](),
    };
}
/** The one folder that a command takes; this one where none is named. */
function oneFolder(command, positionals) {
    const [directory = '.', ...more] = positionals;
    if (more.length > 0)
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigurationError */ .j(`${command} takes one folder, not ${positionals.length}`, {
            hint: `vm-contract help ${command} shows how it is written`,
        });
    return directory;
}


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ editAndFix)
/* harmony export */ });
/* harmony import */ var _fix_all_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _overlay_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1228);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7409);



/** Makes edits in memory, then mends whatever the check finds that it did not find before. */
async function editAndFix(request, world, edits, known, removeOrphans) {
    const edited = editFiles(world, edits);
    const roots = new Map([...request.head.roots].map(([root, tree]) => {
        const texts = new Map(edited.filter((file) => file.root === root).map(({ path, after }) => [path, after]));
        return [root, (0,_overlay_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .overlayTree */ .t)(tree, texts)];
    }));
    const mended = await (0,_fix_all_js__WEBPACK_IMPORTED_MODULE_0__/* .fixAll */ .t)({ ...request, head: { roots } }, removeOrphans, ({ fingerprint }) => !known.has(fingerprint));
    const files = new Map(edited.map((file) => [nameOf(file), file]));
    for (const file of mended.files)
        files.set(nameOf(file), { ...file, before: files.get(nameOf(file))?.before ?? file.before });
    return {
        files: [...files.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)),
        applied: [...edits, ...mended.applied],
        after: mended.after,
    };
}
function editFiles(world, fixes) {
    const edits = fixes.flatMap((fix) => fix.edits);
    const documents = new Map([...world.collections.values()]
        .flatMap((collection) => collection.documents)
        .map((one) => [JSON.stringify([one.file.root, one.file.path]), one]));
    return [...documents.values()].flatMap(({ file, text }) => {
        const own = edits.filter((edit) => edit.root === file.root && edit.file === file.path);
        return own.length === 0 ? [] : [{ ...file, before: text, after: (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .c)(text, own) }];
    });
}
function nameOf({ root, path }) {
    return JSON.stringify([root, path]);
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

/***/ 9310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qz: () => (/* binding */ withPart),
/* harmony export */   iC: () => (/* binding */ withKey),
/* harmony export */   n6: () => (/* binding */ sameData),
/* harmony export */   yB: () => (/* binding */ withoutPart)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3341);

/** The data without the part at a path. */
function withoutPart(value, path) {
    const [head, ...rest] = path;
    if (head === undefined)
        return null;
    if (rest.length > 0)
        return changePart(value, head, (part) => withoutPart(part, rest));
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.filter((_, index) => index !== head);
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? mapOf(Object.entries(value).filter(([key]) => key !== head)) : value;
}
/** The data with another value at a path; a key that is not there yet comes behind the others. */
function withPart(value, path, part) {
    const [head, ...rest] = path;
    if (head === undefined)
        return part;
    if (rest.length === 0 && (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && typeof head === 'string' && !(head in value))
        return mapOf([...Object.entries(value), [head, part]]);
    return changePart(value, head, (inner) => withPart(inner, rest, part));
}
/** The data with another name for the key at the end of a path. */
function withKey(value, path, key) {
    const [head, ...rest] = path;
    if (head === undefined || !((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value)))
        return value;
    if (rest.length > 0)
        return changePart(value, head, (part) => withKey(part, rest, key));
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? mapOf(Object.entries(value).map(([name, part]) => [name === head ? key : name, part])) : value;
}
/** Whether two values are the same data, where a list or map without parts may also be written as nothing. */
function sameData(a, b) {
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .equalData */ .VH)(a, b) || (isEmpty(a) && isEmpty(b)))
        return true;
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(a) && (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(b))
        return a.length === b.length && a.every((part, i) => sameData(part, b[i] ?? null));
    if (!(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(a) || !(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => key in b && sameData(a[key] ?? null, b[key] ?? null)));
}
function isEmpty(value) {
    return value === null || (((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) || (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value)) && Object.keys(value).length === 0);
}
function changePart(value, at, change) {
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((part, index) => (index === at ? change(part) : part));
    if (!(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
        return value;
    return mapOf(Object.entries(value).map(([key, part]) => [key, key === at ? change(part) : part]));
}
function mapOf(entries) {
    const map = Object.create(null);
    for (const [key, part] of entries)
        map[key] = part;
    return map;
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

/***/ 718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ reread),
/* harmony export */   x: () => (/* binding */ leavesOthersAlone)
/* harmony export */ });
/* harmony import */ var _contract_format_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7400);
/* harmony import */ var _select_collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8544);
/* harmony import */ var _source_formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6078);
/* harmony import */ var _json_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9310);





/** Reads a collection again with another text of one of its documents; undefined where that reads worse than before. */
async function reread(world, collection, before, text, limits) {
    const parsed = await (0,_source_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseText */ .r4)(before.format, text, (0,_contract_format_options_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOptionsOf */ .N)(collection.clause), limits);
    if (!parsed.ok || countTraps(parsed.problems) > countTraps(before.problems))
        return undefined;
    const document = new _source_document_js__WEBPACK_IMPORTED_MODULE_3__/* .Document */ .y(before.file, before.format, text, parsed.root, parsed.problems);
    const documents = collection.documents.map((one) => (one === before ? document : one));
    const { name, clause } = collection;
    const after = (0,_select_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .selectEntries */ .XO)(name, clause, documents, world.toolsFor(name), world.revision);
    if (after.failures.length > 0 || after.keyless.length > collection.keyless.length)
        return undefined;
    return { document, collection: after };
}
/** Dates are only noted, and a scaffold may well write one. */
function countTraps(problems) {
    return problems.filter(({ trap }) => trap !== 'date').length;
}
/** Whether the collections that read the same file in another way still have all of their entries as they were. */
async function leavesOthersAlone(world, target, before, text, limits) {
    for (const other of world.collections.values()) {
        if (other === target || readsAlike(other, target))
            continue;
        const document = other.documents.find(({ file }) => file.root === before.file.root && file.path === before.file.path);
        if (document === undefined)
            continue;
        const after = await reread(world, other, document, text, limits);
        if (after === undefined || !keepsAll(other, after.collection))
            return false;
    }
    return true;
}
function readsAlike(a, b) {
    const how = ({ clause }) => JSON.stringify([clause.format, (0,_contract_format_options_js__WEBPACK_IMPORTED_MODULE_2__/* .formatOptionsOf */ .N)(clause)]);
    return how(a) === how(b);
}
/** Lines of text may come between; nothing may go or change. */
function keepsAll(before, after) {
    let at = 0;
    for (const { value } of after.entries) {
        const wanted = before.entries[at];
        if (wanted !== undefined && (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .sameData */ .n6)(wanted.value, value))
            at += 1;
    }
    return at === before.entries.length;
}


/***/ }),

/***/ 4532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ entryCalled),
/* harmony export */   r: () => (/* binding */ rosterOf)
/* harmony export */ });
/* harmony import */ var _contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63);
/* harmony import */ var _select_collection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2394);
/* harmony import */ var _select_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7472);




/** The collection that most of the checklist goes through, or the one that is named. Throws where it cannot be used. */
function rosterOf(world, name) {
    const counts = new Map();
    for (const { each } of world.contract.data.checklist ?? [])
        counts.set(each, (counts.get(each) ?? 0) + 1);
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const wanted = name ?? most?.[0];
    const collection = wanted === undefined ? undefined : world.collections.get(wanted);
    if (collection === undefined) {
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(wanted === undefined ? 'the contract has no checklist' : `there is no collection "${wanted}"`, {
            hint: (0,_contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(wanted ?? '', [...world.collections.keys()]),
        });
    }
    const [failure] = collection.failures;
    if (!(0,_select_collection_js__WEBPACK_IMPORTED_MODULE_1__/* .isUsable */ .Ng)(collection) && failure !== undefined)
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(failure.message);
    return collection;
}
/** The entry that a person calls by its key, or by any of its texts that no other entry has (a hostname). */
function entryCalled(roster, name) {
    const byKey = roster.entries.filter((entry) => entry.key === name);
    const found = byKey.length > 0 ? byKey : roster.entries.filter((entry) => textsOf(entry).includes(name));
    const [entry, ...more] = found;
    if (entry === undefined) {
        const names = roster.entries.flatMap((one) => [one.key, (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_select_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(one, 'hostname')) ?? one.key]);
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`${roster.name} has no entry "${name}"`, { hint: (0,_contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, [...new Set(names)]) });
    }
    if (more.length > 0) {
        const hint = `name it by its key: ${found.map(({ key }) => key).join(' or ')}`;
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`"${name}" is ${found.length} entries of ${roster.name}`, { hint });
    }
    return entry;
}
function textsOf(entry) {
    return ['hostname', 'name'].flatMap((field) => (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)((0,_select_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(entry, field)) ?? []);
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


/***/ }),

/***/ 9100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ verifyFix)
/* harmony export */ });
/* harmony import */ var _select_entry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7472);
/* harmony import */ var _select_join_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3706);
/* harmony import */ var _select_selector_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6163);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3341);
/* harmony import */ var _append_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);
/* harmony import */ var _insertion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _json_edit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9310);
/* harmony import */ var _reread_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(718);
/* harmony import */ var _scaffold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3597);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7409);
/* harmony import */ var _verify_insertion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9167);











/**
 * Whether a fix does what it promises and nothing else: the file still parses, everything in it that the fix does not
 * mean is equal, and what it means is there (or right, or gone).
 */
async function verifyFix(world, remedy, fix, limits) {
    switch (remedy.kind) {
        case 'add-entry': {
            const insertion = (0,_insertion_js__WEBPACK_IMPORTED_MODULE_2__/* .insertionFor */ .$)(world, remedy.item, remedy.subject);
            if (insertion === undefined)
                return verifyAppending(world, remedy, fix, limits);
            const after = await (0,_verify_insertion_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyInsertion */ .H)(world, insertion, (0,_scaffold_js__WEBPACK_IMPORTED_MODULE_5__/* .valuesOf */ .sm)(remedy.subject), limits);
            return after !== undefined && joinsOneMore(world, remedy, after.collection.entries);
        }
        case 'set-field':
            return verifyValue(world, remedy, fix, limits);
        case 'remove-entry': {
            const { document, path } = remedy.entry;
            const after = await rereadAfter(world, remedy.entry.collection, document, fix, limits);
            return after !== undefined && (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .sameData */ .n6)(after.document.value, (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutPart */ .yB)(document.value, path));
        }
    }
}
async function verifyAppending(world, remedy, fix, limits) {
    const appending = (0,_append_value_js__WEBPACK_IMPORTED_MODULE_1__/* .appendingFor */ .W)(world, remedy.item, remedy.subject);
    if (appending === undefined)
        return false;
    const { entry, field, value, index } = appending;
    const after = await rereadAfter(world, entry.collection, entry.document, fix, limits);
    const path = (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .pathOfField */ .VQ)(entry, field);
    const list = (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldOf */ ._F)(entry, field);
    const now = after === undefined ? undefined : (0,_select_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtPath */ .WS)(after.document.value, path);
    if (after === undefined || !(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .isList */ .Lv)(list) || !(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .isList */ .Lv)(now) || String(now[index]) !== value)
        return false;
    const expected = (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .withPart */ .Qz)(entry.document.value, path, [
        ...list.slice(0, index),
        now[index] ?? null,
        ...list.slice(index),
    ]);
    return (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .sameData */ .n6)(after.document.value, expected) && joinsOneMore(world, remedy, after.collection.entries);
}
async function verifyValue(world, { entry, field, value }, fix, limits) {
    const { document } = entry;
    const after = await rereadAfter(world, entry.collection, document, fix, limits);
    if (after === undefined)
        return false;
    if (field === '@key')
        return (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .sameData */ .n6)(after.document.value, (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .withKey */ .iC)(document.value, entry.path, value));
    const path = (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_7__/* .pathOfField */ .VQ)(entry, field);
    const now = (0,_select_selector_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAtPath */ .WS)(after.document.value, path);
    if (now === undefined || !(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .isScalar */ .jn)(now) || String(now) !== value)
        return false;
    return (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .sameData */ .n6)(after.document.value, (0,_json_edit_js__WEBPACK_IMPORTED_MODULE_6__/* .withPart */ .Qz)(document.value, path, now));
}
function joinsOneMore(world, { item, subject }, entries) {
    const checked = world.items.find((one) => one.index === item);
    if (checked === undefined)
        return false;
    const join = (0,_select_join_js__WEBPACK_IMPORTED_MODULE_9__/* .joinItem */ .k)(checked.item, [subject], entries, world.template);
    return join.entriesOf(subject).length === checked.join.entriesOf(subject).length + 1;
}
async function rereadAfter(world, name, document, fix, limits) {
    const collection = world.collections.get(name);
    if (collection === undefined)
        return undefined;
    const text = (0,_text_edit_js__WEBPACK_IMPORTED_MODULE_10__/* .applyEdits */ .c)(document.text, fix.edits);
    const after = await (0,_reread_js__WEBPACK_IMPORTED_MODULE_3__/* .reread */ .W)(world, collection, document, text, limits);
    const isAlone = after !== undefined && (await (0,_reread_js__WEBPACK_IMPORTED_MODULE_3__/* .leavesOthersAlone */ .x)(world, collection, document, text, limits));
    return isAlone ? after : undefined;
}


/***/ }),

/***/ 9167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ verifyInsertion)
});

// EXTERNAL MODULE: ./lib/select/collection.js
var collection = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/fix/brackets.js
var brackets = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/fix/insertion.js
var fix_insertion = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/fix/json-edit.js
var json_edit = __webpack_require__(9310);
// EXTERNAL MODULE: ./lib/fix/reread.js
var reread = __webpack_require__(718);
;// CONCATENATED MODULE: ./lib/fix/stand-ins.js
/** Stand-ins for values: a value that changes the structure around it, or does not read as itself, does not agree. */
function standInsFor(valueOf) {
    const values = [];
    const reveal = (text) => text.replace(/zq(\d+)qz/g, (_, index) => values[Number(index)] ?? '');
    const agree = (a, b) => {
        if (a.kind === 'scalar' && b.kind === 'scalar') {
            const wanted = typeof a.value === 'string' ? reveal(a.value) : a.value;
            return wanted === b.value || String(wanted) === String(b.value) || (b.value === null && wanted === '');
        }
        if (a.kind === 'list' && b.kind === 'list')
            return a.items.length === b.items.length && a.items.every((one, i) => pair(one, b.items[i]));
        if (a.kind !== 'map' || b.kind !== 'map' || a.members.length !== b.members.length)
            return false;
        return a.members.every((member, i) => reveal(member.key) === b.members[i]?.key && pair(member.node, b.members[i]?.node));
    };
    const pair = (a, b) => b !== undefined && agree(a, b);
    return {
        valueOf: (field, fallback) => {
            values.push(valueOf(field, fallback));
            return `zq${values.length - 1}qz`;
        },
        agree,
    };
}

// EXTERNAL MODULE: ./lib/fix/text-edit.js
var text_edit = __webpack_require__(7409);
;// CONCATENATED MODULE: ./lib/fix/verify-insertion.js







/**
 * The collection after an insertion, if it has one entry more, that entry says what the scaffold says, and everything
 * else in the file is as it was. Undefined otherwise.
 */
async function verifyInsertion(world, insertion, valueOf, limits) {
    const { target, place } = insertion;
    const splice = (0,fix_insertion/* spliceOf */.W)(insertion, valueOf);
    if (splice === undefined || !(0,collection/* isUsable */.Ng)(target))
        return undefined;
    const text = (0,text_edit/* applyEdits */.c)(place.document.text, [splice]);
    const after = await (0,reread/* reread */.W)(world, target, place.document, text, limits);
    const added = after === undefined ? undefined : addedTo(target, after.collection);
    if (after === undefined || added === undefined)
        return undefined;
    if (!(0,json_edit/* sameData */.n6)((0,json_edit/* withoutPart */.yB)(after.document.value, added.path), place.document.value))
        return undefined;
    if (!(await (0,reread/* leavesOthersAlone */.x)(world, target, place.document, text, limits)))
        return undefined;
    const saysIt = await saysTheScaffold(world, insertion, valueOf, after.document, added.path, limits);
    return saysIt ? { collection: after.collection, added } : undefined;
}
/** The one entry that a collection did not have before. */
function addedTo(before, after) {
    if (after.entries.length !== before.entries.length + 1)
        return undefined;
    return after.entries.find((entry, i) => {
        const old = before.entries[i];
        return old === undefined || entry.key !== old.key || !(0,json_edit/* sameData */.n6)(entry.value, old.value);
    });
}
/** Patterns of text lines choose by what a line says, so that stand-ins would not be lines of the collection. */
async function saysTheScaffold(world, insertion, valueOf, document, path, limits) {
    if (document.format === 'text-lines')
        return true;
    const standIns = standInsFor(valueOf);
    const splice = (0,fix_insertion/* spliceOf */.W)(insertion, standIns.valueOf);
    if (splice === undefined)
        return false;
    const { target, place } = insertion;
    const text = (0,text_edit/* applyEdits */.c)(place.document.text, [splice]);
    const model = await (0,reread/* reread */.W)(world, target, place.document, text, limits);
    const parent = path.slice(0, -1);
    const position = (0,brackets/* childrenOf */.LU)(document.nodeAt(parent)).indexOf(nodeAt(document, path));
    const written = partAt(model?.document.nodeAt(parent), position);
    const said = partAt(document.nodeAt(parent), position);
    return written !== undefined && said !== undefined && standIns.agree(written, said);
}
function nodeAt(document, path) {
    return document.nodeAt(path) ?? document.root;
}
/** A part of a list, or of a map with its key. */
function partAt(parent, position) {
    if (parent?.kind !== 'map')
        return (0,brackets/* childrenOf */.LU)(parent)[position];
    const member = parent.members[position];
    return member === undefined ? undefined : { kind: 'map', members: [member], span: member.node.span };
}


/***/ })

};
