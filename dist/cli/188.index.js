export const id = 188;
export const ids = [188];
export const modules = {

/***/ 5304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/working-tree.js + 2 modules
var working_tree = __webpack_require__(8306);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/fix/init/table.js

/** Fewer rows tell nothing. */
const FEWEST_ROWS = 3;
const DEEPEST = 4;
/** The tables in plain data: lists of maps, and maps of maps. */
function tablesIn(file, value, path = '$', depth = 0) {
    if (depth > DEEPEST)
        return [];
    if ((0,tree/* isList */.Lv)(value)) {
        const table = tableOf(file, `${path}[*]`, value.map((item) => ['', item]));
        return table === undefined ? [] : [table];
    }
    if (!(0,tree/* isMap */.jh)(value))
        return [];
    const entries = Object.entries(value);
    const own = entries.length >= FEWEST_ROWS ? tableOf(file, `${path}.*`, entries) : undefined;
    if (own !== undefined && areAlike(own))
        return [own];
    return entries.flatMap(([key, one]) => tablesIn(file, one, path + step(key), depth + 1));
}
/** A table of rows, if most of them are maps. */
function tableOf(file, entries, items, heading) {
    const rows = items.flatMap(([key, item]) => ((0,tree/* isMap */.jh)(item) ? [rowOf(key, item)] : []));
    if (rows.length < FEWEST_ROWS || rows.length < items.length * 0.8)
        return undefined;
    const counts = new Map();
    for (const row of rows)
        for (const field of row.keys())
            counts.set(field, (counts.get(field) ?? 0) + 1);
    const fields = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([field]) => field);
    return { file, entries, heading, rows, fields };
}
function rowOf(key, item) {
    const row = new Map(key === '' ? [] : [['@key', [key]]]);
    for (const [field, value] of Object.entries(item)) {
        if ((0,tree/* isMap */.jh)(value))
            for (const [inner, one] of Object.entries(value))
                add(row, `${field}.${inner}`, one);
        else
            add(row, field, value);
    }
    return row;
}
function add(row, field, value) {
    const texts = ((0,tree/* isList */.Lv)(value) ? value : [value]).flatMap((one) => (0,tree/* isScalar */.jn)(one) && one !== null && String(one).trim() !== '' ? [String(one).trim()] : []);
    if (texts.length > 0)
        row.set(field, texts);
}
/** Whether the rows of a map have a field in common; otherwise its members are sections, not entries. */
function areAlike({ rows, fields }) {
    return fields.some((field) => field !== '@key' && rows.filter((row) => row.has(field)).length >= rows.length * 0.6);
}
function step(key) {
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `['${key.replace(/['\\]/g, '')}']`;
}
/** The text of a field that has one. */
function textIn(row, field) {
    return row.get(field)?.[0];
}

;// CONCATENATED MODULE: ./lib/fix/init/find-joins.js

/** The least part of the rows asked for that must be found, for a join to be proposed. */
const LEAST_SHARE = 0.6;
const FEWEST_PAIRS = 3;
/** The table whose rows most other tables know; undefined where no table is known by others. */
function findRoster(tables) {
    const scored = tables
        .filter((table) => identitiesOf(table).length > 0)
        .map((table) => ({
        table,
        score: tables.filter((other) => other.file !== table.file && sharesNames(table, other)).length,
    }))
        .sort((a, b) => b.score - a.score || widthOf(b.table) - widthOf(a.table) || (a.table.file < b.table.file ? -1 : 1));
    const most = scored[0]?.score ?? 0;
    // Every list of the same machines is known by the same files; the roster is the one that says most about them.
    const [best] = scored
        .filter(({ score }) => score > 0 && score >= most * 0.7)
        .sort((a, b) => widthOf(b.table) - widthOf(a.table));
    return best?.table;
}
function widthOf({ rows }) {
    return rows.reduce((sum, row) => sum + row.size, 0);
}
function sharesNames(roster, other) {
    return identitiesOf(roster).some((own) => {
        const names = new Set(roster.rows.flatMap((row) => textIn(row, own) ?? []).filter((name) => /[a-z]/i.test(name)));
        return other.fields.some((field) => {
            const found = new Set(other.rows.flatMap((row) => (row.get(field) ?? []).filter((text) => names.has(text))));
            return found.size >= Math.max(FEWEST_PAIRS, names.size * 0.4);
        });
    });
}
/** The fields that tell the rows of a table apart. */
function identitiesOf({ rows, fields }) {
    return fields.filter((field) => {
        const texts = rows.flatMap((row) => textIn(row, field) ?? []);
        return (texts.length >= rows.length * 0.8 &&
            new Set(texts).size >= texts.length * 0.9 &&
            texts.every((text) => text.length <= 63 && !/\s/.test(text)));
    });
}
/** The best join of each table with the roster. */
function findJoins(roster, tables) {
    return tables.flatMap((table) => {
        if (table === roster)
            return [];
        const candidates = [...exactMatches(roster, table), ...templateMatches(roster, table)];
        const joins = candidates.flatMap((match) => judge(roster, table, match) ?? []);
        const [best] = joins.sort((a, b) => b.found.length - a.found.length || rankOf(b.match) - rankOf(a.match));
        return best === undefined ? [] : [best];
    });
}
/** Names are better to join by than addresses and prose. */
function rankOf([field, template]) {
    const named = /^(?:@key|id|name|host|hostname|canonical.?name|vmid)$/i.test(field) ? 2 : 0;
    return named + (/\{(?:hostname|name|id|vmid|@key)\}/.test(template) ? 1 : 0);
}
function exactMatches(roster, table) {
    return identitiesOf(roster).flatMap((own) => table.fields.map((field) => [field, `{${own}}`]));
}
/** Templates such as `vzdump-{id}-*`, from values that hold the number or name of a machine. */
function templateMatches(roster, table) {
    const own = identitiesOf(roster).filter((field) => /^(?:@key|id|vmid|name|hostname)$/.test(field));
    const counts = new Map();
    for (const field of table.fields)
        for (const text of table.rows.flatMap((row) => row.get(field) ?? []))
            for (const row of roster.rows) {
                const template = templateOf(text, row, own);
                if (template === undefined)
                    continue;
                const id = JSON.stringify([field, template]);
                counts.set(id, [field, template, (counts.get(id)?.[2] ?? 0) + 1]);
            }
    return [...counts.values()].flatMap(([field, template, count]) => count >= FEWEST_PAIRS ? [[field, template]] : []);
}
function templateOf(text, row, own) {
    if (text.length > 100 || /[{}\s]/.test(text))
        return undefined;
    let template = text;
    for (const field of own) {
        const value = textIn(row, field);
        if (value !== undefined && value.length >= 3)
            template = replaceWord(template, value, `{${field}}`);
    }
    return template === text || /^\{[^}]*\}$/.test(template) ? undefined : template;
}
function replaceWord(text, word, by) {
    const at = text.indexOf(word);
    const isAlone = at >= 0 && !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + word.length] ?? '');
    return isAlone ? text.slice(0, at) + by + text.slice(at + word.length) : text;
}
function judge(roster, table, match) {
    const pairs = pairUp(roster, table, match);
    if (pairs.size < FEWEST_PAIRS)
        return undefined;
    const where = narrow(roster, pairs);
    const asked = roster.rows.filter((row) => where === undefined || where.values.includes(textIn(row, where.field) ?? ''));
    const found = asked.filter((row) => pairs.has(row));
    if (found.length < FEWEST_PAIRS || found.length < asked.length * LEAST_SHARE)
        return undefined;
    return { table, match, where, asked, found, equal: equalFields(pairs, match) };
}
/** Which row of the table belongs to which of the roster. */
function pairUp(roster, table, [field, template]) {
    const byText = new Map();
    for (const row of table.rows)
        for (const text of row.get(field) ?? [])
            if (!byText.has(text))
                byText.set(text, row);
    const pairs = new Map();
    for (const row of roster.rows) {
        const wanted = template.replace(/\{([^}]*)\}/g, (_, own) => textIn(row, own) ?? '\0');
        const found = byText.get(wanted);
        if (found !== undefined)
            pairs.set(row, found);
    }
    return pairs;
}
/** The field of the roster, with few values, that best tells which rows are asked for; `status` where there is one. */
function narrow(roster, pairs) {
    const candidates = roster.fields.flatMap((field) => {
        const values = new Map();
        for (const row of roster.rows) {
            const value = textIn(row, field) ?? '';
            const count = values.get(value) ?? { all: 0, found: 0 };
            values.set(value, { all: count.all + 1, found: count.found + (pairs.has(row) ? 1 : 0) });
        }
        if ([...values.keys()].some((value) => /^\d{4}-\d{2}-\d{2}/.test(value)))
            return [];
        if (values.size < 2 || values.size > 8 || !roster.rows.every((row) => row.has(field)))
            return [];
        const kept = [...values].filter(([, { all, found }]) => found >= all * LEAST_SHARE);
        const [all, found] = [
            kept.reduce((sum, [, count]) => sum + count.all, 0),
            kept.reduce((sum, [, count]) => sum + count.found, 0),
        ];
        if (kept.length === values.size || found < pairs.size * 0.7)
            return [];
        return [{ field, values: kept.map(([value]) => value).sort(), gain: found / all + (field === 'status' ? 0.5 : 0) }];
    });
    const [best] = candidates.sort((a, b) => b.gain - a.gain);
    return best === undefined ? undefined : { field: best.field, values: best.values };
}
function equalFields(pairs, match) {
    const fields = new Set([...pairs.values()].flatMap((row) => [...row.keys()]));
    const own = new Set([...pairs.keys()].flatMap((row) => [...row.keys()]));
    return [...fields].sort().flatMap((field) => {
        if (field === match[0] || field === '@key')
            return [];
        const scored = [...own].flatMap((one) => {
            const both = [...pairs].flatMap(([subject, entry]) => {
                const [a, b] = [textIn(subject, one), textIn(entry, field)];
                return a === undefined || b === undefined ? [] : [{ a, same: a === b }];
            });
            const agree = both.filter(({ same }) => same);
            const isTelling = new Set(agree.map(({ a }) => a)).size >= FEWEST_PAIRS && agree.length >= both.length * 0.8;
            return isTelling ? [{ field, own: one, agree: agree.length, of: both.length }] : [];
        });
        const [best] = scored.sort((a, b) => b.agree / b.of - a.agree / a.of || Number(b.own === field) - Number(a.own === field));
        return best === undefined ? [] : [best];
    });
}

// EXTERNAL MODULE: ./lib/source/formats/index.js
var formats = __webpack_require__(6078);
// EXTERNAL MODULE: ./lib/source/markdown/inline.js + 2 modules
var inline = __webpack_require__(2559);
// EXTERNAL MODULE: ./lib/source/markdown/outline.js
var markdown_outline = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/fix/init/read-tables.js





/** Files above this size are data dumps, not registries. */
const LARGEST_FILE = 1_000_000;
const MOST_FILES = 2000;
/** All tables of the files of a tree whose format can be told from their names. */
async function readTables(tree, limits) {
    const paths = (await tree.list('')).filter((path) => (0,formats/* formatForPath */.G9)(path) !== undefined && !IGNORED.test(path));
    const states = await tree.read(paths.slice(0, MOST_FILES));
    const tables = [];
    for (const [path, state] of states) {
        if (state.kind !== 'text' || state.text.length > LARGEST_FILE)
            continue;
        tables.push(...(await tablesOfFile(path, state.text, limits)));
    }
    return tables;
}
const IGNORED = /(?:^|\/)(?:node_modules|dist|vendor|archive|\.github)\//;
async function tablesOfFile(path, text, limits) {
    const id = (0,formats/* formatForPath */.G9)(path);
    if (id === undefined || id === 'text-lines')
        return [];
    const format = await (0,formats/* loadFormat */.M6)(id);
    if (id === 'markdown-table')
        return markdownTables(path, text, limits);
    const parsed = format.parse(text, {}, limits);
    if (!parsed.ok)
        return [];
    return tablesIn(path, (0,tree/* toJson */.aB)(parsed.root));
}
async function markdownTables(path, text, limits) {
    const outline = (0,markdown_outline/* outlineOf */.W)(text, limits.nodes);
    if (outline === 'too-large')
        return [];
    const format = await (0,formats/* loadFormat */.M6)('markdown-table');
    const headings = new Set(outline.tables.flatMap(({ headings }) => headings.slice(-1).map((own) => (0,inline/* titleOf */.Gg)(text, own.span))));
    return [...headings].flatMap((heading) => {
        const parsed = format.parse(text, { heading }, limits);
        const rows = parsed.ok ? (0,tree/* toJson */.aB)(parsed.root) : [];
        const table = (0,tree/* isList */.Lv)(rows)
            ? tableOf(path, undefined, rows.map((row) => ['', row]), heading)
            : undefined;
        return table === undefined ? [] : [table];
    });
}

;// CONCATENATED MODULE: ./lib/fix/init/write-contract.js


/** A starting contract as a Markdown document, with what speaks for each clause as a comment. */
function writeContract(roster, joins) {
    const names = namesFor([roster, ...joins.map(({ table }) => table)]);
    const nameOf = (table) => names.get(table) ?? 'entries';
    const lines = [
        '# VM creation contract',
        '',
        'A first proposal, made from what this repository already does. Read each comment, delete what is chance, and say in prose',
        'why the rest must hold.',
        '',
        '```yaml vm-contract',
        'collections:',
        ...collectionOf(nameOf(roster), roster, [
            'The roster: its entries are known in more files than those of any other list.',
        ]),
        ...joins.flatMap(({ table }) => collectionOf(nameOf(table), table, [])),
        '',
        'checklist:',
        ...joins.flatMap((join, index) => [
            ...(index === 0 ? [] : ['']),
            ...itemOf(nameOf(roster), roster, nameOf(join.table), join),
        ]),
        '```',
        '',
    ];
    return lines.join('\n');
}
function collectionOf(name, table, comments) {
    const key = keyOf(table);
    const label = name === 'vms' ? labelOf(table) : undefined;
    return [
        ...comments.map((comment) => `  # ${comment}`),
        `  ${name}:`,
        `    file: ${scalar(table.file)}`,
        ...(table.entries === undefined ? [] : [`    entries: ${scalar(table.entries)}`]),
        ...(table.heading === undefined ? [] : [`    heading: ${scalar(table.heading)}`]),
        `    key: ${scalar(key)}`,
        ...(label === undefined ? [] : [`    label: ${scalar(label)}`]),
    ];
}
function itemOf(roster, table, name, join) {
    const { match, where, asked, found, equal } = join;
    const missing = asked.filter((row) => !found.includes(row)).map((row) => calledIn(table, row));
    const condition = where === undefined ? undefined : `{ ${scalar(where.field)}: [${where.values.map(scalar).join(', ')}] }`;
    return [
        `  # ${found.length} of ${asked.length} are here${missing.length === 0 ? '.' : `; not: ${missing.slice(0, 8).join(', ')}${missing.length > 8 ? ', …' : ''}.`}`,
        ...equal.map((one) => `  # "${one.field}" and "${one.own}" agree in ${one.agree} of ${one.of}.`.replace(/[\r\n]/g, ' ')),
        `  - id: ${name.replaceAll('_', '-')}`,
        `    each: ${roster}`,
        ...(condition === undefined ? [] : [`    where: ${condition}`]),
        `    in: ${name}`,
        `    match: { ${scalar(match[0])}: ${scalar(match[1])} }`,
        ...(equal.length === 0
            ? []
            : [`    equal: { ${equal.map((one) => `${scalar(one.field)}: ${scalar(`{${one.own}}`)}`).join(', ')} }`]),
        '    severity: warning',
    ];
}
function calledIn(table, row) {
    const called = ['hostname', 'name', keyOf(table)].flatMap((field) => textIn(row, field) ?? []);
    return (called[0] ?? 'an entry without a name').replace(/[\r\n]/g, ' ');
}
/** The best field to know a row by. */
function keyOf(table) {
    const identities = identitiesOf(table);
    const preferred = ['@key', 'id', 'vmid', 'name', 'hostname'].find((field) => identities.includes(field));
    return preferred ?? identities[0] ?? table.fields[0] ?? '@index';
}
function labelOf(table) {
    const [id, name] = [
        ['id', 'vmid'].find((field) => table.fields.includes(field)),
        ['hostname', 'name'].find((field) => table.fields.includes(field)),
    ];
    return id === undefined || name === undefined ? undefined : `VM {@key} {${name}}`;
}
/** A name for each table from its file and place; the first one, which is the roster, is `vms`. */
function namesFor(tables) {
    const names = new Map();
    const taken = new Set();
    for (const [index, table] of tables.entries()) {
        const base = (table.file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '');
        const place = table.heading ??
            (table.entries ?? '')
                .replace(/\[\*\]|\.\*|\$/g, '')
                .split('.')
                .at(-1) ??
            '';
        const wanted = index === 0
            ? 'vms'
            : `${base}_${place}`
                .toLowerCase()
                .replace(/[^a-z0-9]+/g, '_')
                .replace(/^[_0-9]+|_+$/g, '')
                .slice(0, 50);
        let name = wanted === '' ? 'entries' : wanted;
        for (let count = 2; taken.has(name); count++)
            name = `${wanted}_${count}`;
        taken.add(name);
        names.set(table, name);
    }
    return names;
}
/** A YAML scalar, in quotes wherever it could be read as something else. */
function scalar(text) {
    return /^[A-Za-z][\w/-]*(?:\.[\w/-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

// EXTERNAL MODULE: ./lib/read/contract-path.js
var contract_path = __webpack_require__(4750);
// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/source/limits.js
var limits = __webpack_require__(9573);
// EXTERNAL MODULE: ./lib/cli/help.js + 1 modules
var help = __webpack_require__(2689);
// EXTERNAL MODULE: ./lib/cli/open-request.js
var open_request = __webpack_require__(2356);
// EXTERNAL MODULE: ./lib/cli/read-options.js
var read_options = __webpack_require__(4531);
;// CONCATENATED MODULE: ./lib/cli/commands/init.js












const OPTIONS = {
    write: { type: 'boolean', short: 'w' },
    contract: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
};
/** Proposes a contract from what the files of a repository have in common. */
async function initCommand(argv, terminal) {
    const { values, positionals } = (0,read_options/* readOptions */.T)('init', argv, OPTIONS);
    if (values.help === true) {
        terminal.write((0,help.helpFor)('init'));
        return 0;
    }
    const folder = (0,external_node_path_.resolve)(terminal.cwd, (0,open_request/* oneFolder */.N)('init', positionals));
    const tables = await readTables((0,working_tree/* openWorkingTree */.A)({ directory: folder }), limits/* DEFAULT_LIMITS */.d);
    const roster = findRoster(tables);
    if (roster === undefined)
        throw new configuration_error/* ConfigurationError */.j(`no list in ${folder} is known by other files`, {
            hint: 'write the contract by hand; docs/contract.md shows how',
        });
    const text = writeContract(roster, findJoins(roster, tables));
    if (values.write !== true) {
        terminal.write(text);
        return 0;
    }
    const path = values.contract ?? contract_path/* CONTRACT_PATHS */.I[0];
    await writeNew((0,external_node_path_.join)(folder, path), path, text);
    terminal.error(`wrote ${path}; vm-contract check tells what it finds\n`);
    return 0;
}
async function writeNew(target, path, text) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, text, { flag: 'wx' });
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        throw new configuration_error/* ConfigurationError */.j(`${path} cannot be written`, {
            hint: `an existing contract is never replaced: ${cause}`,
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

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(835);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63);



/** Reads the options of a command; anything unknown is a set-up error with a did-you-mean. */
function readOptions(command, argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS'))
            throw error;
        const unknown = /'(--?[^'=]+)/.exec(error.message)?.[1] ?? '';
        const hint = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
            ? (0,_contract_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(unknown, Object.keys(options).map((name) => `--${name}`))
            : `vm-contract help ${command} shows how it is written`;
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${command} has no option ${unknown}` : error.message, { hint });
    }
}


/***/ }),

/***/ 835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var _source_closest_starts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1094);

/** A hint for an unknown word: the closest name if one is close, and otherwise what there is to choose from. */
function suggest(word, names) {
    const wanted = word.slice(0, 80).toLowerCase();
    const ranked = names
        .map((name) => ({ name, distance: (0,_source_closest_starts_js__WEBPACK_IMPORTED_MODULE_0__/* .editDistance */ .Y)(wanted, name.slice(0, 80).toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
    const [close] = ranked;
    if (close !== undefined && close.distance <= Math.max(wanted.length, 3) / 3 + 0.5)
        return `did you mean "${close.name}"?`;
    return names.length === 0 ? 'there is none to choose from' : `known are: ${[...names].sort().join(', ')}`;
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ closestStarts),
/* harmony export */   Y: () => (/* binding */ editDistance)
/* harmony export */ });
const LONGEST = 80;
const MOST = 1000;
/** The names whose start is closest to the wanted one by edit distance, closest first; looks at the first 1000 only. */
function closestStarts(wanted, names, count) {
    const distinct = [...new Set(names.slice(0, MOST))];
    const ranked = distinct.map((name) => ({ name, distance: editDistance(wanted, name.slice(0, wanted.length)) }));
    ranked.sort((a, b) => a.distance - b.distance);
    return ranked.slice(0, count).map(({ name }) => name);
}
/**
 * How many characters must be added, removed, replaced or swapped with their neighbour to turn one text into the
 * other; counts in the first 80 characters only.
 */
function editDistance(from, to) {
    const rows = Math.min(from.length, LONGEST);
    const columns = Math.min(to.length, LONGEST);
    let aboveLast = [];
    let above = Array.from({ length: columns + 1 }, (_, column) => column);
    for (let row = 1; row <= rows; row++) {
        const current = [row];
        for (let column = 1; column <= columns; column++) {
            const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const swaps = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const swapped = swaps ? (aboveLast[column - 2] ?? 0) + 1 : replaced;
            current.push(Math.min(replaced, swapped, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        aboveLast = above;
        above = current;
    }
    return above[columns] ?? 0;
}


/***/ }),

/***/ 7523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ globFolder),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/** True where a `/`-separated path matches a glob: `*` and `?` within a name, `**` across folders. Linear in both texts. */
function matchesGlob(path, glob) {
    return matchSegments(path.split('/'), glob.split('/'));
}
/** The folder that a glob cannot leave: its leading names without wildcards. */
function globFolder(glob) {
    const names = glob.split('/');
    const wild = names.findIndex((name) => /[*?]/.test(name));
    return names.slice(0, wild < 0 ? -1 : wild).join('/');
}
function matchSegments(names, globs) {
    // reachable[i]: the globs read so far can match the first i names.
    let reachable = Array.from({ length: names.length + 1 }, (_, i) => i === 0);
    for (const glob of globs) {
        const next = reachable.map(() => false);
        for (let i = 0; i <= names.length; i++) {
            if (glob === '**')
                next[i] = reachable[i] === true || (i > 0 && next[i - 1] === true);
            else if (i > 0)
                next[i] = reachable[i - 1] === true && matchesName(names[i - 1] ?? '', glob);
        }
        reachable = next;
    }
    return reachable[names.length] === true;
}
function matchesName(name, glob) {
    let n = 0;
    let g = 0;
    let star = -1;
    let retry = 0;
    while (n < name.length) {
        if (g < glob.length && glob[g] === '*') {
            star = g++;
            retry = n;
        }
        else if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) {
            g++;
            n++;
        }
        else if (star >= 0) {
            g = star + 1;
            n = ++retry;
        }
        else
            return false;
    }
    while (glob[g] === '*')
        g++;
    return g === glob.length;
}


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1622);

/** The outline of a Markdown text, or `too-large` where it has more than `most` headings and tables. */
function outlineOf(text, most) {
    const headings = [];
    const tables = [];
    let open = [];
    for (const block of (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownBlocks */ .K)(text)) {
        if (block.kind === 'table')
            tables.push({ table: block, headings: open });
        if (block.kind === 'heading') {
            headings.push(block);
            open = [...open.filter((outer) => outer.level < block.level), block];
        }
        if (headings.length + tables.length > most)
            return 'too-large';
    }
    return { headings, tables };
}


/***/ }),

/***/ 3341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   VH: () => (/* binding */ equalData),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   zC: () => (/* binding */ hasNoTwins)
/* harmony export */ });
/** The member of a map with this key. */
function memberOf(map, key) {
    return map.members.findLast((member) => member.key === key);
}
/** The plain data of a node; a node that is shared is converted once. */
function toJson(node, seen = new Map()) {
    if (node.kind === 'scalar')
        return node.value;
    const known = seen.get(node);
    if (known !== undefined)
        return known;
    if (node.kind === 'list') {
        const list = node.items.map((item) => toJson(item, seen));
        seen.set(node, list);
        return list;
    }
    const map = Object.create(null);
    for (const member of node.members)
        map[member.key] = toJson(member.node, seen);
    seen.set(node, map);
    return map;
}
/** True where two pieces of plain data say the same, whatever the order of their keys; many times as fast as Node's own comparison. */
function equalData(a, b) {
    if (a === b)
        return true;
    if (isList(a))
        return isList(b) && a.length === b.length && a.every((item, index) => equalData(item, b[index]));
    if (!isMap(a) || !isMap(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => key in b && equalData(a[key], b[key]));
}
/** True where no two items of a list say the same. */
function hasNoTwins(items) {
    return new Set(items.map(canonicalText)).size === items.length;
}
/** The same text for data that says the same, whatever the order of its keys. */
function canonicalText(value) {
    if (isList(value))
        return `[${value.map(canonicalText).join()}]`;
    if (!isMap(value))
        return JSON.stringify(value);
    const members = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`);
    return `{${members.sort().join()}}`;
}
/** True for maps of plain data. */
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** True for lists of plain data. */
function isList(value) {
    return Array.isArray(value);
}
/** True for values without parts. */
function isScalar(value) {
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}


/***/ })

};
