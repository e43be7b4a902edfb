export const id = 421;
export const ids = [421];
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

/***/ 78:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/check.js + 24 modules
var check = __webpack_require__(1963);
// EXTERNAL MODULE: ./lib/contract/clauses.js
var clauses = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/select/entry.js
var select_entry = __webpack_require__(7472);
// EXTERNAL MODULE: ./lib/select/template.js
var select_template = __webpack_require__(9048);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/fix/selector-names.js
var selector_names = __webpack_require__(6755);
;// CONCATENATED MODULE: ./lib/fix/live-schemas.js





/**
 * A schema for each YAML and JSON file of the contract whose fields may hold what the other files have at present: ids
 * that references name, and values that checklist items derive from the roster.
 */
function liveSchemas(world) {
    const files = new Map();
    for (const { name, clause, documents } of world.collections.values()) {
        const names = (0,selector_names/* namesOf */.e)(clause.entries);
        for (const { file, format } of documents) {
            if (names === undefined || (format !== 'yaml' && format !== 'json'))
                continue;
            const isMap = clause.entries?.endsWith('.*') === true;
            const entry = { allOf: [...(clause.schema === undefined ? [] : [clause.schema]), entrySchema(world, name)] };
            const part = nest(names.map(String), isMap ? { additionalProperties: entry } : { items: entry });
            files.set(file.path, [...(files.get(file.path) ?? []), part]);
        }
    }
    return [...files]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([file, parts]) => ({
        file,
        schema: {
            $schema: 'http://json-schema.org/draft-07/schema#',
            title: `${file}, with the ids there are`,
            allOf: parts,
        },
    }));
}
function nest(names, inner) {
    return names.reduceRight((part, name) => ({ properties: { [name]: part } }), inner);
}
function entrySchema(world, name) {
    const properties = {};
    for (const [field, values] of valuesByField(world, name)) {
        if (field.startsWith('@') || field.includes('.'))
            continue;
        const choice = { enum: [...values].sort().flatMap(asWritten) };
        properties[field] = { anyOf: [choice, { type: 'array', items: choice }] };
    }
    return { type: 'object', properties };
}
/** Numbers are written with and without quotes. */
function asWritten(text) {
    return /^(?:0|[1-9]\d{0,14})$/.test(text) ? [Number(text), text] : [text];
}
/** What the references of a collection may name. */
function valuesByField(world, name) {
    const values = new Map();
    const add = (field, texts) => values.set(field, new Set([...(values.get(field) ?? []), ...texts]));
    for (const { field, to, by, except = [] } of world.collections.get(name)?.clause.references ?? []) {
        const targets = [to].flat().flatMap((one) => world.collections.get(one)?.entries ?? []);
        add(field, [
            ...except.map(String),
            ...targets.flatMap((entry) => (by === undefined ? entry.key : textsOf((0,select_entry/* fieldOf */._F)(entry, by)))),
        ]);
    }
    for (const { item, target, subjects } of world.items) {
        const isClosed = item.orphans !== undefined && item.orphans !== false && item.orphans.where === undefined;
        if (target.name !== name || !isClosed)
            continue;
        const templates = [
            ...(0,clauses/* matchesOf */.th)(item.match).flatMap((match) => Object.entries(match)),
            ...Object.entries(item.equal ?? {}).flatMap(([field, clause]) => (0,clauses/* expectedOf */.EX)(clause).map((template) => [field, template])),
        ];
        for (const [field, template] of templates) {
            if (typeof template !== 'string')
                continue;
            const filled = subjects.entries.map((subject) => (0,select_template/* fillTemplate */.ou)(world.template(template), subject));
            add(field, filled.filter((text) => typeof text === 'string'));
        }
    }
    return values;
}
function textsOf(value) {
    return ((0,tree/* isList */.Lv)(value) ? value : [value]).flatMap((one) => (0,select_entry/* textOf */.b6)(one) ?? []);
}

// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/cli/help.js + 1 modules
var help = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/cli/open-request.js
var open_request = __webpack_require__(2356);
// EXTERNAL MODULE: ./lib/cli/read-options.js
var read_options = __webpack_require__(4531);
;// CONCATENATED MODULE: ./lib/cli/commands/schema.js
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
    write: { type: 'boolean', short: 'w' },
    contract: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
};
/** Where the schemas are written, below the folder. */
const FOLDER = '.vm-contract/schemas';
/** Makes a JSON Schema for each source file, whose enumerations are the ids there are. */
async function schemaCommand(argv, terminal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { values, positionals } = (0,read_options/* readOptions */.T)('schema', argv, OPTIONS);
        if (values.help === true) {
            terminal.write((0,help.helpFor)('schema'));
            return 0;
        }
        const open = __addDisposableResource(env_1, await (0,open_request/* openRequest */.G)((0,open_request/* oneFolder */.N)('schema', positionals), values.contract, terminal), true);
        const { world } = await (0,check/* check */.z)(open.request);
        const schemas = liveSchemas(world);
        if (values.write === true) {
            for (const one of schemas)
                await writeSchema((0,external_node_path_.join)(open.folder, pathOf(one)), one);
            terminal.error(`wrote ${schemas.length} schemas to ${FOLDER}; keep that folder out of git\n`);
        }
        const settings = Object.fromEntries(schemas.map((one) => [`./${pathOf(one)}`, one.file]));
        terminal.write(`${JSON.stringify({ 'yaml.schemas': settings }, null, 2)}\n`);
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
function pathOf({ file }) {
    return `${FOLDER}/${file.replaceAll('/', '.')}.schema.json`;
}
async function writeSchema(path, { schema }) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, `${JSON.stringify(schema, null, 2)}\n`);
    }
    catch (error) {
        throw new configuration_error/* ConfigurationError */.j(`${path} cannot be written`, {
            hint: error instanceof Error ? error.message : String(error),
        });
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

/***/ 6755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/**
 * The path of the list or map that a selector takes the entries from, for selectors that name it (`$.a.b[*]`, `a.b[]`,
 * `a.*`, `$['a'][*]`) and for the default selector; undefined for those that search.
 */
function namesOf(selector) {
    if (selector === undefined)
        return [];
    const [, before] = /^(.*?)(?:\[\*?\]|\.\*)$/.exec(selector.startsWith('$') ? selector.slice(1) : `.${selector}`) ?? [];
    if (before === undefined)
        return undefined;
    const names = [];
    const token = /\.([\w-]+)|\['([^'\\]*)'\]|\["([^"\\]*)"\]/y;
    while (token.lastIndex < before.length) {
        const found = token.exec(before);
        if (found === null)
            return undefined;
        names.push(found[1] ?? found[2] ?? found[3] ?? '');
    }
    return names;
}


/***/ })

};
