export const id = 846;
export const ids = [846];
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

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1963);
/* harmony import */ var _contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(835);
/* harmony import */ var _formatters_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4011);
/* harmony import */ var _read_contract_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4750);
/* harmony import */ var _read_read_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6809);
/* harmony import */ var _read_source_texts_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9110);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63);
/* harmony import */ var _report_rule_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5627);
/* harmony import */ var _source_date_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7493);
/* harmony import */ var _source_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9573);
/* harmony import */ var _help_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2689);
/* harmony import */ var _open_sides_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7921);
/* harmony import */ var _read_options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4531);
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
    head: { type: 'string' },
    staged: { type: 'boolean' },
    root: { type: 'string', multiple: true },
    contract: { type: 'string' },
    today: { type: 'string' },
    all: { type: 'boolean' },
    'fail-on': { type: 'string' },
    format: { type: 'string' },
    output: { type: 'string', short: 'o' },
    gate: { type: 'string' },
    existing: { type: 'string' },
    quiet: { type: 'boolean', short: 'q' },
    help: { type: 'boolean', short: 'h' },
};
/** Checks a repository and writes the report. Returns 0 where nothing blocks, 1 where something does. */
async function checkCommand(argv, terminal, version) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,_read_options_js__WEBPACK_IMPORTED_MODULE_11__/* .readOptions */ .T)('check', argv, OPTIONS);
        if (values.help === true) {
            terminal.write((0,_help_js__WEBPACK_IMPORTED_MODULE_9__.helpFor)('check'));
            return 0;
        }
        const [directory = '.', ...more] = positionals;
        if (more.length > 0)
            throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`check takes one folder, not ${positionals.length}`, {
                hint: 'name other checkouts with --root NAME=PATH',
            });
        const format = formatOf(values.format ?? 'text');
        const failOn = severityOf(values['fail-on'] ?? 'error');
        const existing = existingOf(values.existing ?? 'list');
        const gate = values.gate === undefined ? undefined : gateOf(values.gate);
        const day = dayOf(values.today);
        const sides = __addDisposableResource(env_1, await (0,_open_sides_js__WEBPACK_IMPORTED_MODULE_10__/* .openSides */ .P)({
            directory,
            base: values.base,
            mergeBase: values['merge-base'] ?? false,
            head: values.head,
            staged: values.staged ?? false,
            roots: values.root ?? [],
        }, terminal), true);
        const main = sides.head.roots.get(_read_read_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .MAIN_ROOT */ .Ro);
        if (main === undefined)
            throw new Error('the sides were opened without a main root');
        const { report, world, base } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({
            contract: values.contract ?? (await (0,_read_contract_path_js__WEBPACK_IMPORTED_MODULE_4__/* .findContract */ ._)(main)),
            head: sides.head,
            ...(sides.base !== undefined && { base: sides.base }),
            gate: { all: values.all ?? false, failOn },
            today: day ?? sides.committedAt?.slice(0, 10) ?? terminal.today,
            limits: _source_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_LIMITS */ .d,
            // Nobody reads the fixes of a quiet run.
            fixes: { most: values.quiet === true ? 0 : 50, removeOrphans: false },
        });
        if (values.quiet !== true) {
            const formatter = await (0,_formatters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadFormatter */ .L9)(format);
            const toFile = values.output !== undefined;
            const rules = new Map((0,_report_rule_list_js__WEBPACK_IMPORTED_MODULE_7__/* .describeRules */ .N)().map((rule) => [rule.id, rule]));
            const text = formatter.format(report, {
                color: terminal.color && !toFile,
                width: terminal.width,
                mainRoot: _read_read_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .MAIN_ROOT */ .Ro,
                includeExisting: existing,
                toolVersion: version,
                sourceOf: (0,_read_source_texts_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceTexts */ .w)([world, base]),
                describeRule: (id) => rules.get(id),
                verifyCommand: `vm-contract check ${argv.join(' ')}`.trim(),
                ...(gate !== undefined && { gate }),
            });
            if (values.output !== undefined)
                await writeReport((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, values.output), text);
            else
                terminal.write(text);
        }
        return report.outcome === 'pass' ? 0 : 1;
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
async function writeReport(path, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`the report cannot be written to ${path}`, { hint: cause });
    }
}
function formatOf(text) {
    if ((0,_formatters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isFormatterId */ .Ul)(text))
        return text;
    throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`"${text}" is not a format`, { hint: (0,_contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__/* .suggest */ .Z)(text, _formatters_index_js__WEBPACK_IMPORTED_MODULE_3__/* .formatterIds */ .jl) });
}
function severityOf(text) {
    if (text === 'error' || text === 'warning' || text === 'info')
        return text;
    throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`"${text}" is not a severity`, { hint: (0,_contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__/* .suggest */ .Z)(text, ['error', 'warning', 'info']) });
}
function existingOf(text) {
    if (text === 'list' || text === 'count')
        return text;
    throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`--existing is "list" or "count", not "${text}"`, {
        hint: (0,_contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_13__/* .suggest */ .Z)(text, ['list', 'count']),
    });
}
function gateOf(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? { id: text, name: '' } : { id: text.slice(0, colon), name: text.slice(colon + 1) };
}
function dayOf(text) {
    if (text === undefined || (0,_source_date_js__WEBPACK_IMPORTED_MODULE_14__/* .isDate */ .$)(text))
        return text;
    throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigurationError */ .j(`"${text}" is not a day of the calendar`, { hint: 'write it like --today 2026-12-31' });
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


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeRules)
/* harmony export */ });
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6326);
/* harmony import */ var _waive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2124);
/* harmony import */ var _weakened_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1422);



/** All rules there are, those about waivers and the contract included, by id. */
function describeRules() {
    const rules = [..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y, ..._rules_index_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_RULES */ .P].map(({ id, summary, severity }) => ({ id, summary, severity }));
    return [...rules, ..._waive_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVER_RULES */ .X5, _weakened_js__WEBPACK_IMPORTED_MODULE_2__/* .WEAKENED_RULE */ .k].sort((a, b) => (a.id < b.id ? -1 : 1));
}


/***/ })

};
