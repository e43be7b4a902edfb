export const id = 85;
export const ids = [85];
export const modules = {

/***/ 3430:
/***/ ((module) => {



// do not edit .js files directly - edit src/index.jst



module.exports = function equal(a, b) {
  if (a === b) return true;

  if (a && b && typeof a == 'object' && typeof b == 'object') {
    if (a.constructor !== b.constructor) return false;

    var length, i, keys;
    if (Array.isArray(a)) {
      length = a.length;
      if (length != b.length) return false;
      for (i = length; i-- !== 0;)
        if (!equal(a[i], b[i])) return false;
      return true;
    }



    if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
    if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
    if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();

    keys = Object.keys(a);
    length = keys.length;
    if (length !== Object.keys(b).length) return false;

    for (i = length; i-- !== 0;)
      if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;

    for (i = length; i-- !== 0;) {
      var key = keys[i];

      if (!equal(a[key], b[key])) return false;
    }

    return true;
  }

  // true if both NaN, false otherwise
  return a!==a && b!==b;
};


/***/ }),

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   watchCommand: () => (/* binding */ watchCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1963);
/* harmony import */ var _formatters_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4011);
/* harmony import */ var _read_parse_cache_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(656);
/* harmony import */ var _read_read_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6809);
/* harmony import */ var _read_source_texts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9110);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2689);
/* harmony import */ var _open_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2356);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4531);
/* harmony import */ var _tell_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1440);
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











const OPTIONS = { contract: { type: 'string' }, help: { type: 'boolean', short: 'h' } };
/** Editors write a file in several steps; what comes within this time is one change, in milliseconds. */
const SETTLE = 30;
/** Checks again whenever a file below the folder is saved, until it is interrupted. Only what changed is parsed again. */
async function watchCommand(argv, terminal, stopped = interruption()) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,_read_options_js__WEBPACK_IMPORTED_MODULE_8__/* .readOptions */ .T)('watch', argv, OPTIONS);
        if (values.help === true) {
            terminal.write((0,_help_js__WEBPACK_IMPORTED_MODULE_6__.helpFor)('watch'));
            return 0;
        }
        const directory = (0,_open_request_js__WEBPACK_IMPORTED_MODULE_7__/* .oneFolder */ .N)('watch', positionals);
        const open = __addDisposableResource(env_1, await (0,_open_request_js__WEBPACK_IMPORTED_MODULE_7__/* .openRequest */ .G)(directory, values.contract, terminal), true);
        let cache = new _read_parse_cache_js__WEBPACK_IMPORTED_MODULE_3__/* .ParseCache */ .i(open.request.limits);
        const runOnce = async () => {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                // A new cache holds what is on disk now; what this run asked for again is kept, older texts are let go.
                const next = cache.renewed();
                cache = next;
                const now = __addDisposableResource(env_2, await (0,_open_request_js__WEBPACK_IMPORTED_MODULE_7__/* .openRequest */ .G)(directory, values.contract, terminal), true);
                await tell({ ...now.request, cache: next }, terminal);
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                const result_2 = __disposeResources(env_2);
                if (result_2)
                    await result_2;
            }
        };
        let pending;
        let running = Promise.resolve();
        const watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(open.folder, { recursive: true }, (_, name) => {
            if (name === null || /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/.test(name))
                return;
            clearTimeout(pending);
            pending = setTimeout(() => {
                running = running.then(runOnce);
            }, SETTLE);
        });
        const failed = new Promise((_, reject) => {
            watcher.on('error', reject);
        });
        try {
            await runOnce();
            await Promise.race([stopped, failed]);
        }
        finally {
            clearTimeout(pending);
            watcher.close();
        }
        await running;
        return 0;
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
/** Ctrl-C, or the end that the system asks for. */
function interruption() {
    return new Promise((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
    });
}
async function tell(request, terminal) {
    try {
        const { report, world } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(request);
        const formatter = await (0,_formatters_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFormatter */ .L9)('text');
        terminal.write(formatter.format(report, {
            color: terminal.color,
            width: terminal.width,
            mainRoot: _read_read_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .MAIN_ROOT */ .Ro,
            includeExisting: 'list',
            toolVersion: '',
            sourceOf: (0,_read_source_texts_js__WEBPACK_IMPORTED_MODULE_10__/* .sourceTexts */ .w)([world]),
            describeRule: () => undefined,
        }));
    }
    catch (error) {
        if (!(error instanceof _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigurationError */ .j))
            throw error;
        terminal.error((0,_tell_error_js__WEBPACK_IMPORTED_MODULE_9__/* .tellConfigurationError */ .I)(error, terminal.errorColor));
    }
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

/***/ 4011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ loadFormatter),
/* harmony export */   Ul: () => (/* binding */ isFormatterId),
/* harmony export */   jl: () => (/* binding */ formatterIds)
/* harmony export */ });
const LOADERS = {
    agent: async () => (await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 668))).agentFormatter,
    'drift-gate': async () => (await __webpack_require__.e(/* import() */ 33).then(__webpack_require__.bind(__webpack_require__, 4414))).driftGateFormatter,
    github: async () => (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 8045))).githubFormatter,
    html: async () => (await __webpack_require__.e(/* import() */ 795).then(__webpack_require__.bind(__webpack_require__, 8795))).htmlFormatter,
    json: async () => (await __webpack_require__.e(/* import() */ 301).then(__webpack_require__.bind(__webpack_require__, 4301))).jsonFormatter,
    junit: async () => (await __webpack_require__.e(/* import() */ 414).then(__webpack_require__.bind(__webpack_require__, 2414))).junitFormatter,
    markdown: async () => (await __webpack_require__.e(/* import() */ 417).then(__webpack_require__.bind(__webpack_require__, 2417))).markdownFormatter,
    sarif: async () => (await __webpack_require__.e(/* import() */ 986).then(__webpack_require__.bind(__webpack_require__, 3986))).sarifFormatter,
    text: async () => (await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 1396))).textFormatter,
};
/** The ids of all formatters, sorted. */
const formatterIds = [
    'agent',
    'drift-gate',
    'github',
    'html',
    'json',
    'junit',
    'markdown',
    'sarif',
    'text',
];
/** True for the id of a formatter. */
function isFormatterId(text) {
    return Object.hasOwn(LOADERS, text);
}
/** The formatter with this id; only its own module is loaded, so that a run pays for no other. */
function loadFormatter(id) {
    return LOADERS[id]();
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ sourceTexts)
/* harmony export */ });
/* harmony import */ var _contract_files_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6446);

/** Answers the text of the file that a location of a report is in, for those that were read. */
function sourceTexts(worlds) {
    const texts = new Map();
    for (const world of worlds) {
        if (world === undefined)
            continue;
        const documents = [...world.collections.values()].flatMap((collection) => collection.documents);
        const searched = (0,_contract_files_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .filesIn */ .n)(world.contract.data).flatMap((clause) => world.texts(clause).sources);
        for (const { file, text } of [...documents, ...searched])
            texts.set(nameOf(world.revision, file), text);
        for (const { file, text } of world.contract.sources)
            texts.set(nameOf(world.contract.revision, file), text);
    }
    return (location) => texts.get(nameOf(location.revision, location));
}
function nameOf(revision, { root, path }) {
    return JSON.stringify([revision, root, path]);
}


/***/ })

};
