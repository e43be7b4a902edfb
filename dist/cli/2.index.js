export const id = 2;
export const ids = [2];
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

/***/ 8509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportCommand: () => (/* binding */ exportCommand)
});

// EXTERNAL MODULE: ./lib/check.js + 24 modules
var check = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/contract/did-you-mean.js
var did_you_mean = __webpack_require__(835);
// EXTERNAL MODULE: ./lib/rules/describe-predicate.js
var describe_predicate = __webpack_require__(8422);
// EXTERNAL MODULE: ./lib/rules/missing-entry.js
var missing_entry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/select/collection.js
var collection = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/fix/roster.js
var fix_roster = __webpack_require__(4532);
;// CONCATENATED MODULE: ./lib/fix/agents-block.js




/** More rows than this do not fit on a screen. */
const MOST_ITEMS = 25;
/** A block for AGENTS.md, one screen long: which file decides, what else must change with it, and which commands to run. */
function agentsBlock(world) {
    const roster = (0,fix_roster/* rosterOf */.r)(world);
    const items = world.items.filter(({ subjects }) => subjects.name === roster.name);
    const rows = items.slice(0, MOST_ITEMS).map(({ item, target }) => {
        const when = item.where === undefined ? 'always' : (0,describe_predicate/* describePredicate */.z)(item.where);
        return `| ${cell(`\`${(0,missing_entry/* nameOf */.Vb)(target)}\``)} | ${cell(item.title ?? item.id)} | ${cell(when)} |`;
    });
    const more = items.length > MOST_ITEMS ? [`\n${items.length - MOST_ITEMS} more are in the contract.`] : [];
    return [
        '<!-- vm-contract:begin -->',
        '## Machines',
        '',
        `\`${(0,missing_entry/* nameOf */.Vb)(roster)}\` decides which machines there are, by \`${(0,collection/* keysOf */.YD)(roster.clause)[0]}\`. Whoever adds, changes or removes one there`,
        `changes these files as well; \`${world.contract.file.path}\` says how.`,
        '',
        '| File | Entry | For a machine where |',
        '|------|-------|---------------------|',
        ...rows,
        ...more,
        '',
        '- Add: `vm-contract add-vm --hostname NAME --set FIELD=VALUE --json --yes`. Retire: `vm-contract retire-vm VMID --json --yes`.',
        '- After any change: `vm-contract check --format agent`, one JSON line per finding with its patch; exit code 0 is green.',
        '- Write what can be known: `vm-contract fix --write`. Replace each `TODO` by the real value; never make up an address.',
        '- Do not edit the contract, its waivers or its exceptions to get a green check.',
        '<!-- vm-contract:end -->',
        '',
    ].join('\n');
}
function cell(text) {
    return text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
}

// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/cli/help.js + 1 modules
var help = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/cli/open-request.js
var open_request = __webpack_require__(2356);
// EXTERNAL MODULE: ./lib/cli/read-options.js
var read_options = __webpack_require__(4531);
;// CONCATENATED MODULE: ./lib/cli/commands/export.js
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
const EXPORTS = ['agents-md'];
/** Writes the contract in another form to standard output. */
async function exportCommand(argv, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,read_options/* readOptions */.T)('export', argv, OPTIONS);
        if (values.help === true) {
            terminal.write((0,help.helpFor)('export'));
            return 0;
        }
        const [kind = '', ...folders] = positionals;
        if (!EXPORTS.includes(kind))
            throw new configuration_error/* ConfigurationError */.j(`"${kind}" is nothing that can be exported`, { hint: (0,did_you_mean/* suggest */.Z)(kind, EXPORTS) });
        const open = __addDisposableResource(env_1, await (0,open_request/* openRequest */.G)((0,open_request/* oneFolder */.N)('export', folders), values.contract, terminal), true);
        const { world } = await (0,check/* check */.z)(open.request);
        terminal.write(agentsBlock(world));
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


/***/ })

};
