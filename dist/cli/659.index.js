export const id = 659;
export const ids = [659];
export const modules = {

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

/***/ 5824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ schemasIn),
/* harmony export */   EX: () => (/* binding */ expectedOf),
/* harmony export */   S0: () => (/* binding */ predicatesIn),
/* harmony export */   Wl: () => (/* binding */ isSchema),
/* harmony export */   bU: () => (/* binding */ templatesIn),
/* harmony export */   fv: () => (/* binding */ patternsIn),
/* harmony export */   qZ: () => (/* binding */ selectorsIn),
/* harmony export */   th: () => (/* binding */ matchesOf)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3341);

/** All selectors of a contract. */
function selectorsIn(data) {
    return Object.entries(data.collections ?? {}).flatMap(([name, { entries }]) => entries === undefined ? [] : [{ value: entries, path: ['collections', name, 'entries'] }]);
}
/** All templates of a contract. */
function templatesIn(data) {
    const labels = Object.entries(data.collections ?? {}).flatMap(([name, { label, scaffold }]) => [
        ...(label === undefined ? [] : [{ value: label, path: ['collections', name, 'label'] }]),
        ...(scaffold === undefined ? [] : [{ value: scaffold, path: ['collections', name, 'scaffold'] }]),
    ]);
    const items = (data.checklist ?? []).flatMap((item, index) => {
        const path = ['checklist', index];
        const scaffold = item.scaffold === undefined ? [] : [{ value: item.scaffold, path: [...path, 'scaffold'] }];
        const equal = Object.entries(item.equal ?? {}).flatMap(([field, clause]) => expectedOf(clause).map((value, at) => ({
            value,
            path: [...path, 'equal', field, ...pathOfExpected(clause, at)],
        })));
        const match = matchesOf(item.match).flatMap((one, at) => {
            const alternative = [...path, 'match', ...(isAlternatives(item.match) ? [at] : [])];
            return Object.entries(one).map(([field, wanted]) => matchTemplate([...alternative, field], wanted));
        });
        return [...match, ...equal, ...scaffold];
    });
    return [...labels, ...items];
}
/** The alternatives of a match. */
function matchesOf(match) {
    return isAlternatives(match) ? match : [match];
}
function isAlternatives(match) {
    return Array.isArray(match);
}
/** The templates of the values an equality allows. */
function expectedOf(clause) {
    if (typeof clause === 'string')
        return [clause];
    return typeof clause.to === 'string' ? [clause.to] : clause.to;
}
function pathOfExpected(clause, at) {
    if (typeof clause === 'string')
        return [];
    return typeof clause.to === 'string' ? ['to'] : ['to', at];
}
function matchTemplate(path, wanted) {
    return typeof wanted === 'string' ? { value: wanted, path } : { value: wanted.contains, path: [...path, 'contains'] };
}
/** All regular expressions of a contract. */
function patternsIn(data) {
    const lines = Object.entries(data.collections ?? {}).flatMap(([name, { pattern }]) => pattern === undefined ? [] : [{ value: pattern, path: ['collections', name, 'pattern'] }]);
    const placeholders = (data.placeholders ?? []).map((value, index) => ({ value, path: ['placeholders', index] }));
    const conditions = predicatesIn(data).flatMap(({ value, path }) => matchesIn(value, path));
    const statements = (data.statements ?? []).flatMap(({ forbid, require }, index) => [
        ...(forbid === undefined ? [] : [{ value: forbid, path: ['statements', index, 'forbid'] }]),
        ...(require === undefined ? [] : [{ value: require, path: ['statements', index, 'require'] }]),
    ]);
    const claims = (data.authority ?? []).flatMap(({ claim }, index) => claim === undefined ? [] : [{ value: claim, path: ['authority', index, 'claim'] }]);
    return [...lines, ...placeholders, ...conditions, ...statements, ...claims];
}
/** All predicates of a contract, outermost ones only. */
function predicatesIn(data) {
    const found = [];
    const add = (value, path) => {
        if (value !== undefined)
            found.push({ value, path });
    };
    for (const [name, collection] of Object.entries(data.collections ?? {})) {
        const path = ['collections', name];
        add(collection.where, [...path, 'where']);
        collection.references?.forEach((reference, index) => add(reference.where, [...path, 'references', index, 'where']));
        collection.unique?.forEach((unique, index) => {
            if (typeof unique !== 'string')
                add(unique.where, [...path, 'unique', index, 'where']);
        });
    }
    for (const section of ['placement', 'networks', 'freshness']) {
        data[section]?.forEach((clause, index) => add(clause.where, [section, index, 'where']));
    }
    data['unique-across']?.forEach(({ fields }, index) => fields.forEach((one, at) => add(one.where, ['unique-across', index, 'fields', at, 'where'])));
    data['same-set']?.forEach(({ source, derived }, index) => {
        add(source.where, ['same-set', index, 'source', 'where']);
        add(derived.where, ['same-set', index, 'derived', 'where']);
    });
    data.parity?.forEach(({ surfaces }, index) => surfaces.forEach((surface, at) => {
        const path = ['parity', index, 'surfaces', at];
        add(surface.where, [...path, 'where']);
        if (typeof surface.site === 'string')
            return;
        for (const [site, predicate] of Object.entries(surface.site))
            add(predicate, [...path, 'site', site]);
    }));
    data.checklist?.forEach((item, index) => {
        const path = ['checklist', index];
        add(item.where, [...path, 'where']);
        add(item.having, [...path, 'having']);
        if (item.orphans !== undefined && item.orphans !== false)
            add(item.orphans.where, [...path, 'orphans', 'where']);
        for (const [field, clause] of Object.entries(item.equal ?? {})) {
            if (typeof clause !== 'string')
                add(clause.when, [...path, 'equal', field, 'when']);
        }
    });
    return found;
}
function matchesIn(predicate, path) {
    return Object.entries(predicate).flatMap(([name, condition]) => {
        const at = [...path, name];
        if (Array.isArray(condition)) {
            return condition.flatMap((one, index) => isPredicate(one) && (name === 'any' || name === 'all') ? matchesIn(one, [...at, index]) : []);
        }
        if (!isPredicate(condition))
            return [];
        if (name === 'not')
            return matchesIn(condition, at);
        return typeof condition.matches === 'string' ? [{ value: condition.matches, path: [...at, 'matches'] }] : [];
    });
}
function isPredicate(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** All JSON Schemas of a contract. */
function schemasIn(data) {
    const entries = Object.entries(data.collections ?? {}).flatMap(([name, { schema }]) => schema === undefined ? [] : [{ value: schema, path: ['collections', name, 'schema'] }]);
    const required = (data.checklist ?? []).flatMap(({ require }, index) => isSchema(require) ? [{ value: require, path: ['checklist', index, 'require'] }] : []);
    return [...entries, ...required];
}
/** True where a `require` is a JSON Schema rather than a list of fields. */
function isSchema(require) {
    return require !== undefined && !Array.isArray(require) && (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(require);
}


/***/ }),

/***/ 3305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ collectionUses)
/* harmony export */ });
/** Which clauses of a contract look at which collections, in the order of the contract. */
function collectionUses(data) {
    const checklist = (data.checklist ?? []).map((item, index) => {
        const path = ['checklist', index];
        return clause(path, `the checklist item "${item.id}"`, item.id, [item.each, 'each'], [item.in, 'in']);
    });
    const references = Object.entries(data.collections ?? {}).flatMap(([name, { references: list }]) => (list ?? []).map((reference, index) => ({
        path: ['collections', name, 'references', index],
        what: `the reference "${reference.field}" of ${name}`,
        uses: [name, ...[reference.to].flat()].map((one) => ({
            name: one,
            path: ['collections', name, 'references', index, 'to'],
        })),
    })));
    const single = ['placement', 'networks', 'lifecycle', 'freshness'].flatMap((section) => (data[section] ?? []).map(({ id, of }, index) => clause([section, index], `${section} "${id}"`, id, [of, 'of'])));
    const across = (data['unique-across'] ?? []).map(({ id, fields }, index) => ({
        path: ['unique-across', index],
        what: `unique-across "${id}"`,
        item: id,
        uses: fields.map(({ of }, at) => ({ name: of, path: ['unique-across', index, 'fields', at, 'of'] })),
    }));
    const sets = (data['same-set'] ?? []).map(({ id, source, derived }, index) => ({
        path: ['same-set', index],
        what: `same-set "${id}"`,
        item: id,
        uses: [
            { name: source.of, path: ['same-set', index, 'source', 'of'] },
            { name: derived.of, path: ['same-set', index, 'derived', 'of'] },
        ],
    }));
    const parity = (data.parity ?? []).map(({ id, surfaces }, index) => ({
        path: ['parity', index],
        what: `parity "${id}"`,
        item: id,
        uses: surfaces.map(({ of }, at) => ({ name: of, path: ['parity', index, 'surfaces', at, 'of'] })),
    }));
    return [...checklist, ...references, ...single, ...across, ...sets, ...parity];
}
function clause(path, what, item, ...names) {
    return { path, what, item, uses: names.map(([name, key]) => ({ name, path: [...path, key] })) };
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

/***/ 6446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ filesKey),
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/** The name under which the files of a clause are read once, whichever clause asks for them. */
function filesKey({ root, files }) {
    return JSON.stringify([root ?? '.', files]);
}
/** Every set of files that clauses look at as text. */
function filesIn(data) {
    const together = (data.together ?? []).flatMap(({ root, when, then }) => [when, then].map((files) => ({ files, ...(root !== undefined && { root }) })));
    const authority = (data.authority ?? []).flatMap((clause) => [clause, ...clause.mirrors]);
    const all = [...(data.names ?? []).flatMap((name) => name.in), ...(data.statements ?? []), ...together, ...authority];
    return [...new Map(all.map((clause) => [filesKey(clause), clause])).values()];
}


/***/ }),

/***/ 4185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareSides),
/* harmony export */   V: () => (/* binding */ RANK)
/* harmony export */ });
/** Tells new, existing and fixed findings apart by fingerprint. Without a base every finding is new to us: an audit. */
function compareSides(base, head, gate) {
    const known = new Set((base ?? []).map((finding) => finding.fingerprint));
    const now = new Set(head.map((finding) => finding.fingerprint));
    const current = head.map((finding) => withState(finding, known.has(finding.fingerprint) ? 'existing' : 'new', gate));
    const fixed = (base ?? [])
        .filter((finding) => !now.has(finding.fingerprint))
        .map((finding) => withState(finding, 'fixed', gate));
    return [...current, ...fixed];
}
function withState(finding, state, gate) {
    const { failClosed, remedy: _, ...told } = finding;
    const severe = RANK[finding.severity] >= RANK[gate.failOn];
    const blocks = state !== 'fixed' && finding.waiver === undefined && (failClosed || (severe && (state === 'new' || gate.all)));
    return { ...told, state, blocking: blocks };
}
/** Severities from light to heavy. */
const RANK = { info: 0, warning: 1, error: 2 };


/***/ }),

/***/ 1347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ couldBeUsed),
/* harmony export */   y: () => (/* binding */ couldBeTold)
/* harmony export */ });
/* harmony import */ var _contract_collection_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3305);
/* harmony import */ var _contract_files_clauses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6446);
/* harmony import */ var _select_collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);



/**
 * True where a side could have told a finding if it were there: whatever its clause looks at can be relied on. A finding
 * that a side could not tell is not mended there, only out of sight.
 */
function couldBeTold(world, finding) {
    const { item, rule, surface, subject, location } = finding;
    if (rule === 'unused-waiver')
        return couldBeUsed(world, { item });
    const references = (0,_contract_collection_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionUses */ .J)(world.contract.data).filter((use) => rule === 'dangling-reference' && use.item === undefined && use.path[1] === surface);
    const named = [surface, subject?.collection].filter((name) => name !== undefined);
    const looksAt = [...named, ...usesOf(world, item), ...references.flatMap(({ uses }) => uses.map(({ name }) => name))];
    const unsearched = (0,_contract_files_clauses_js__WEBPACK_IMPORTED_MODULE_2__/* .filesIn */ .n)(world.contract.data).flatMap((clause) => world.texts(clause).failures);
    return (looksAt.every((name) => canBeReliedOn(world, name)) &&
        !unsearched.some(({ file }) => file.root === location.root && file.path === location.path));
}
/** True where a side could have told what a waiver is for; one that names no item may be for anything. */
function couldBeUsed(world, { item }) {
    const names = item === undefined ? [...world.collections.keys()] : usesOf(world, item);
    return names.every((name) => canBeReliedOn(world, name));
}
function usesOf(world, item) {
    return (0,_contract_collection_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .collectionUses */ .J)(world.contract.data)
        .filter((use) => use.item !== undefined && use.item === item)
        .flatMap(({ uses }) => uses.map(({ name }) => name));
}
function canBeReliedOn(world, name) {
    const collection = world.collections.get(name);
    return collection === undefined || (0,_select_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng)(collection);
}


/***/ }),

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * The stable name of a finding: 16 hexadecimal digits over what it says, never over where in a file it stands.
 * `ordinal` tells findings apart that agree in everything else (0 for the first).
 */
function fingerprint(parts, ordinal) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([...parts.map((part) => part ?? null), ordinal]))
        .digest('hex')
        .slice(0, 16);
}


/***/ }),

/***/ 2124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ scopeOf),
/* harmony export */   T9: () => (/* binding */ waive),
/* harmony export */   X5: () => (/* binding */ WAIVER_RULES)
/* harmony export */ });
/* unused harmony export covers */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _could_be_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1347);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);



/** Ids and summaries of the findings that waivers themselves give rise to. */
const WAIVER_RULES = [
    {
        id: 'expired-waiver',
        summary: 'A waiver has passed its last day, so its findings count again.',
        severity: 'error',
    },
    { id: 'unused-waiver', summary: 'A waiver waives nothing.', severity: 'warning' },
];
/**
 * Marks the findings that a waiver of the contract answers for, and adds a finding for each waiver that has expired or
 * waives nothing. What could not be checked cannot be waived. On the side of base, `standing` are the waivers that base's
 * own contract holds: what is wrong with the others came with the change.
 */
function waive(world, findings, standing = world.contract.data.waivers ?? []) {
    const waivers = world.contract.data.waivers ?? [];
    const used = new Set();
    const marked = findings.map((finding) => {
        const index = waivers.findIndex((waiver) => isValid(waiver, world) && !finding.failClosed && covers(waiver, finding));
        const waiver = waivers[index];
        if (waiver === undefined)
            return finding;
        used.add(waiver);
        const { owner, reason, expires } = waiver;
        return {
            ...finding,
            waiver: { owner, reason, expires, location: world.contract.locate(['waivers', index], 'value') },
        };
    });
    const told = waivers.flatMap((waiver, index) => {
        if (!standing.some((one) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(one, waiver)))
            return [];
        if (!isValid(waiver, world))
            return [tellExpired(world, waiver, index)];
        return used.has(waiver) || !(0,_could_be_told_js__WEBPACK_IMPORTED_MODULE_1__/* .couldBeUsed */ .Y)(world, { item: waiver.item }) ? [] : [tellUnused(world, waiver, index)];
    });
    return [...marked, ...told];
}
function isValid(waiver, world) {
    return waiver.expires >= world.today;
}
/** True where a waiver names a finding by all that it names. */
function covers(waiver, finding) {
    const files = [finding.location, ...finding.related.map(({ location }) => location)].map(({ path }) => path);
    return ((waiver.rule === undefined || waiver.rule === finding.rule) &&
        (waiver.item === undefined || waiver.item === finding.item) &&
        (waiver.subject === undefined || String(waiver.subject) === finding.subject?.key) &&
        (waiver.file === undefined || files.includes(waiver.file)));
}
function tellExpired(world, waiver, index) {
    return {
        ...told(world, waiver, index, 'expired-waiver', 'error'),
        message: `the waiver for ${scopeOf(waiver)} expired on ${waiver.expires}`,
        expected: `a last day on or after ${world.today}`,
        actual: waiver.expires,
        hint: `${waiver.owner} answers for it: mend what it covers and remove it, or agree on a new day`,
    };
}
function tellUnused(world, waiver, index) {
    return {
        ...told(world, waiver, index, 'unused-waiver', 'warning'),
        message: `the waiver for ${scopeOf(waiver)} waives nothing`,
        hint: 'remove it: what it covered is mended, or its words do not match',
    };
}
function told(world, waiver, index, rule, severity) {
    const location = world.contract.locate(['waivers', index], 'value');
    return {
        rule,
        severity,
        ...(waiver.item !== undefined && { item: waiver.item }),
        location,
        related: [],
        contract: location,
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)([
            rule,
            waiver.rule,
            waiver.item,
            waiver.subject === undefined ? undefined : String(waiver.subject),
            waiver.file,
            waiver.expires,
        ], 0),
        failClosed: false,
    };
}
/** What a waiver names, in words. */
function scopeOf(waiver) {
    const parts = [
        waiver.rule,
        waiver.item === undefined ? undefined : `item "${waiver.item}"`,
        waiver.subject === undefined ? undefined : `subject "${String(waiver.subject)}"`,
        waiver.file,
    ];
    return parts.filter((part) => part !== undefined).join(', ');
}


/***/ }),

/***/ 1422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ WEAKENED_RULE),
/* harmony export */   r: () => (/* binding */ tellWeakening)
/* harmony export */ });
/* harmony import */ var _rules_not_checked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4638);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4185);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4458);
/* harmony import */ var _waive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2124);




/** Id and summary of the finding about the contract itself. */
const WEAKENED_RULE = {
    id: 'contract-weakened',
    summary: 'The change takes something out of the contract that base asks for.',
    severity: 'error',
};
/**
 * Tells what a changed contract lets through: an error for each clause of base that would report something new on head
 * which head's contract does not, a warning for each clause that no longer tells what was there before, and for each
 * checklist item that is gone or counts for less.
 */
function tellWeakening(base, head, evidence) {
    const groups = groupLost(evidence);
    const known = new Set(evidence.baseRulesOnBase.map((finding) => finding.fingerprint));
    const lost = [...groups].map(([name, findings]) => {
        const fresh = findings.filter((finding) => !known.has(finding.fingerprint));
        if (findings.some(({ failClosed }) => failClosed)) {
            return tellLost(head, name, findings, 'warning', `by the rules of base, the ${name} can no longer be checked`);
        }
        return fresh.length > 0
            ? tellLost(head, name, fresh, 'error', `by the rules of base, the ${name} has ${count(fresh, 'new')}`)
            : tellLost(head, name, findings, 'warning', `the ${name} no longer tells ${count(findings, 'existing')}`);
    });
    const items = (base.data.checklist ?? []).flatMap((item, index) => groups.has(itemName(item.id)) ? [] : compareItem(base, head, item.id, index));
    return [...lost, ...items];
}
/**
 * What base's rules say of head and head's own rules do not, by clause. The waivers of base are its own affair; what
 * base's rules cannot check, because a file moved, is told once for the file.
 */
function groupLost({ baseRulesOnHead, headRulesOnHead }) {
    const told = new Set(headRulesOnHead.map((finding) => finding.fingerprint));
    const untold = [_rules_not_checked_js__WEBPACK_IMPORTED_MODULE_0__/* .notChecked */ .l.id, ..._waive_js__WEBPACK_IMPORTED_MODULE_3__/* .WAIVER_RULES */ .X5.map(({ id }) => id)];
    const groups = new Map();
    for (const finding of baseRulesOnHead) {
        if (told.has(finding.fingerprint) || finding.severity !== 'error' || finding.waiver !== undefined)
            continue;
        if (untold.includes(finding.rule))
            continue;
        const name = finding.item === undefined ? `collection "${finding.surface ?? ''}" (${finding.rule})` : itemName(finding.item);
        groups.set(name, [...(groups.get(name) ?? []), finding]);
    }
    return groups;
}
function itemName(id) {
    return `checklist item "${id}"`;
}
function count(findings, kind) {
    return findings.length === 1 ? `1 ${kind} finding` : `${findings.length} ${kind} findings`;
}
function compareItem(base, head, id, index) {
    const before = ['checklist', index];
    const at = (head.data.checklist ?? []).findIndex((item) => item.id === id);
    if (at < 0)
        return [tellChanged(base, head, before, [], id, `the ${itemName(id)} is gone`)];
    const after = ['checklist', at];
    const [was, is] = [base.severityAt(before) ?? 'error', head.severityAt(after) ?? 'error'];
    if (_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .RANK */ .V[is] >= _compare_js__WEBPACK_IMPORTED_MODULE_1__/* .RANK */ .V[was])
        return [];
    return [tellChanged(base, head, before, after, id, `the ${itemName(id)} counts as ${is}, at base as ${was}`)];
}
function tellLost(head, name, findings, severity, fact) {
    const [first] = findings;
    const related = findings
        .slice(0, 5)
        .map(({ message, location }) => ({ message: `base would say: ${message}`, location }));
    if (findings.length > 5 && first !== undefined)
        related.push({ message: `and ${findings.length - 5} more`, location: first.location });
    return {
        rule: WEAKENED_RULE.id,
        severity,
        ...(first?.item !== undefined && { item: first.item }),
        message: `this change weakens the contract: ${fact}`,
        location: head.locate(first === undefined ? [] : clauseNow(head, first), 'value'),
        related,
        hint: 'mend what base asks for, or state in a waiver for contract-weakened who answers for it',
        ...(first?.contract !== undefined && { contract: first.contract }),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)([WEAKENED_RULE.id, name], 0),
        failClosed: false,
    };
}
/** The clause of head that stands where base's did: the item of that id, the collection of that name, or the contract. */
function clauseNow({ data }, { item, surface = '' }) {
    const at = (data.checklist ?? []).findIndex(({ id }) => id === item);
    if (at >= 0)
        return ['checklist', at];
    return item === undefined && data.collections?.[surface] !== undefined ? ['collections', surface] : [];
}
function tellChanged(base, head, before, after, item, fact) {
    return {
        rule: WEAKENED_RULE.id,
        severity: 'warning',
        item,
        message: `this change weakens the contract: ${fact}`,
        location: head.locate(after, 'value'),
        related: [{ message: 'base has it here', location: base.locate(before, 'value') }],
        contract: base.locate(before, 'value'),
        fingerprint: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_2__/* .fingerprint */ .R)([WEAKENED_RULE.id, item, fact], 0),
        failClosed: false,
    };
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ describePredicate)
/* harmony export */ });
/** A predicate as people would say it, e.g. `enabled is not false`. */
function describePredicate(predicate) {
    const parts = Object.entries(predicate).map(([name, condition]) => {
        if ((name === 'any' || name === 'all') && Array.isArray(condition)) {
            return condition.map((one) => `(${describePredicate(one)})`).join(name === 'any' ? ' or ' : ' and ');
        }
        if (name === 'not' && isMapLike(condition))
            return `not (${describePredicate(condition)})`;
        return `${name} ${describeCondition(condition)}`;
    });
    return parts.join(' and ');
}
function describeCondition(condition) {
    if (Array.isArray(condition))
        return `is one of ${condition.map((value) => JSON.stringify(value)).join(', ')}`;
    if (!isMapLike(condition))
        return `is ${JSON.stringify(condition)}`;
    const tests = Object.entries(condition).map(([test, value]) => {
        if (test === 'not')
            return Array.isArray(value)
                ? `is none of ${value.map((one) => JSON.stringify(one)).join(', ')}`
                : `is not ${JSON.stringify(value)}`;
        if (test === 'exists')
            return value === true ? 'is set' : 'is not set';
        if (test === 'matches')
            return `matches ${JSON.stringify(value)}`;
        if (test === 'range')
            return `is in ${String(value)}`;
        return `is in ${[value].flat().join(' or ')}`;
    });
    return tests.join(' and ');
}
function isMapLike(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 9471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wordsIn),
/* harmony export */   k: () => (/* binding */ forbiddenAlias)
/* harmony export */ });
/* harmony import */ var _select_join_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3706);
/* harmony import */ var _missing_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);


/** Finds names that must not stand for a canonical one, as whole words, in data and prose. */
const forbiddenAlias = {
    id: 'forbidden-alias',
    summary: 'A file calls something by a name that is not its canonical one.',
    severity: 'warning',
    failClosed: false,
    *check(world) {
        for (const [index, name] of (world.contract.data.names ?? []).entries()) {
            const seen = new Set();
            for (const [at, place] of name.in.entries()) {
                for (const source of world.texts(place).sources) {
                    const id = `${source.file.root}:${source.file.path}`;
                    if (seen.has(id))
                        continue;
                    seen.add(id);
                    yield* searchFile(world, name, index, at, source);
                }
            }
        }
    },
};
function* searchFile(world, name, index, at, source) {
    const place = name.in[at];
    // Longer aliases first, so that one place is told once.
    const aliases = [...name.aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    const taken = new Set();
    for (const alias of aliases) {
        for (const start of wordsIn(source.text, alias)) {
            if (taken.has(start))
                continue;
            for (let i = start; i < start + alias.length; i++)
                taken.add(i);
            const location = source.locate({ start, end: start + alias.length }, world.revision);
            yield {
                clause: ['names', index, 'in', at],
                item: name.canonical,
                message: `${(0,_missing_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfFile */ .Ri)(world, source)} says "${alias}" where the name is "${name.canonical}"`,
                location,
                related: [],
                expected: `"${name.canonical}"`,
                actual: `"${alias}"`,
                detail: `${source.file.root}:${source.file.path} ${alias}`,
                hint: place?.action ?? `write "${name.canonical}"`,
            };
        }
    }
}
/** Offsets at which a text holds another one as a whole word. */
function wordsIn(text, wanted) {
    const found = [];
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const around = text.slice(Math.max(0, at - 1), at + wanted.length + 1);
        if ((0,_select_join_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWords */ .v)(around, wanted) && around.indexOf(wanted) === Math.min(at, 1))
            found.push(at);
    }
    return found;
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ CHANGE_RULES),
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/select/collection.js
var select_collection = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/select/entry.js
var select_entry = __webpack_require__(7472);
// EXTERNAL MODULE: ./lib/source/network.js
var source_network = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(5777);
;// CONCATENATED MODULE: ./lib/rules/address-outside-network.js




/** Finds addresses that are none, or that lie outside of the network they must be in. */
const addressOutsideNetwork = {
    id: 'address-outside-network',
    summary: 'An address is malformed or outside of the network it must be in.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data.networks ?? []).entries()) {
            const collection = world.collections.get(clause.of);
            if (collection === undefined || !(0,select_collection/* isUsable */.Ng)(collection))
                continue;
            for (const entry of collection.entries) {
                const violation = world.holds(entry, clause.where) ? checkEntry(world, clause, index, entry) : undefined;
                if (violation !== undefined)
                    yield violation;
            }
        }
    },
};
function checkEntry(world, clause, index, entry) {
    const address = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, clause.field));
    if (address === undefined)
        return undefined;
    const chosen = clause.by === undefined ? undefined : (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, clause.by));
    const networks = networksFor(clause, chosen);
    const told = {
        clause: ['networks', index],
        item: clause.id,
        subject: (0,rule/* asSubject */.B)(entry),
        surface: clause.of,
        location: (0,select_entry/* locateField */.Dz)(entry, clause.field, world.revision),
        actual: `"${address}"`,
    };
    const because = clause.by === undefined
        ? []
        : [
            {
                message: chosen === undefined ? `${clause.by} would stand here` : `${clause.by} is "${chosen}" here`,
                location: (0,select_entry/* locateField */.Dz)(entry, clause.by, world.revision),
            },
        ];
    if (networks === undefined) {
        const known = Object.keys(clause.cidr);
        return {
            ...told,
            related: because,
            message: `${clause.field} of ${entry.label} cannot be judged: ${chosen === undefined ? `it has no ${clause.by}` : `no network is given for ${clause.by} "${chosen}"`}`,
            expected: `${clause.by} ${known.join(' or ')}`,
        };
    }
    if (!(0,source_network/* isAddress */.PW)(address)) {
        return {
            ...told,
            related: [],
            message: `${clause.field} "${address}" of ${entry.label} is not an IP address`,
            expected: `an address in ${networks.join(' or ')}`,
        };
    }
    if (networks.some((network) => (0,source_network/* inNetwork */.G2)(address, network) === true))
        return undefined;
    return {
        ...told,
        related: because,
        message: `${clause.field} ${address} of ${entry.label} is outside of ${networks.join(' and ')}`,
        expected: `an address in ${networks.join(' or ')}`,
    };
}
/** The networks for a value of the choosing field; undefined where none is given for it. */
function networksFor({ cidr, by }, chosen) {
    if (typeof cidr === 'string')
        return [cidr];
    if (isNetworks(cidr))
        return cidr;
    const found = by === undefined || chosen === undefined ? undefined : cidr[chosen];
    return typeof found === 'string' ? [found] : found;
}
function isNetworks(cidr) {
    return Array.isArray(cidr);
}

// EXTERNAL MODULE: ./lib/rules/missing-entry.js
var missing_entry = __webpack_require__(8394);
;// CONCATENATED MODULE: ./lib/rules/source-problems.js



/** The problems of one kind in the sources of a world, each file looked at once, as violations. */
function* sourceProblems(world, code) {
    const seen = new Set();
    for (const [name, collection] of world.collections) {
        if (!(0,select_collection/* isUsable */.Ng)(collection))
            continue;
        for (const document of collection.documents) {
            if (seen.has(document))
                continue;
            seen.add(document);
            for (const problem of document.problems) {
                if (problem.code !== code)
                    continue;
                yield {
                    problem,
                    clause: ['collections', name],
                    surface: name,
                    message: `${(0,missing_entry/* nameOfFile */.Ri)(world, document)}: ${problem.message}`,
                    location: (0,select_entry/* locateSpan */.VB)(document, problem.span, world.revision),
                    related: (problem.related ?? []).map(({ message, span }) => ({
                        message,
                        location: (0,select_entry/* locateSpan */.VB)(document, span, world.revision),
                    })),
                    actual: document.text.slice(problem.span.start, Math.min(problem.span.end, problem.span.start + 80)),
                    detail: problem.message,
                    ...(problem.hint !== undefined && { hint: problem.hint }),
                };
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/rules/ambiguous-scalar.js

/** Finds plain values that YAML reads as something else than the person wrote. Dates are noted, the others warned about. */
const ambiguousScalar = {
    id: 'ambiguous-scalar',
    summary: 'An unquoted value is read as something else than it looks like.',
    severity: 'warning',
    failClosed: false,
    *check(world) {
        for (const { problem, ...violation } of sourceProblems(world, 'ambiguous-scalar')) {
            yield problem.trap === 'date' ? { ...violation, severity: 'info' } : violation;
        }
    },
};

// EXTERNAL MODULE: ./lib/contract/did-you-mean.js
var did_you_mean = __webpack_require__(835);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/rules/dangling-reference.js






/** Finds fields that name an entry which does not exist. */
const danglingReference = {
    id: 'dangling-reference',
    summary: 'A field names an entry of another collection that does not exist.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [name, collection] of world.collections) {
            if (!(0,select_collection/* isUsable */.Ng)(collection))
                continue;
            for (const [index, reference] of (collection.clause.references ?? []).entries()) {
                const targets = [reference.to].flat().flatMap((to) => world.collections.get(to) ?? []);
                if (!targets.every(select_collection/* isUsable */.Ng))
                    continue;
                yield* checkReference(world, collection, ['collections', name, 'references', index], reference, targets);
            }
        }
    },
};
function* checkReference(world, collection, clause, reference, targets) {
    const known = new Set(targets.flatMap((target) => target.entries.flatMap((entry) => namesOf(entry, reference.by))));
    const excepted = new Set((reference.except ?? []).map(String));
    for (const entry of collection.entries) {
        if (!world.holds(entry, reference.where))
            continue;
        const value = (0,select_entry/* fieldOf */._F)(entry, reference.field);
        const values = (0,tree/* isList */.Lv)(value) ? value : [value];
        for (const [at, one] of values.entries()) {
            const name = (0,select_entry/* textOf */.b6)(one);
            if (name === undefined || known.has(name) || excepted.has(name))
                continue;
            const surfaces = [...new Set(targets.map(missing_entry/* nameOf */.Vb))].join(' or ');
            const [target] = targets;
            const last = target?.entries.at(-1);
            yield {
                clause,
                subject: (0,rule/* asSubject */.B)(entry),
                surface: collection.name,
                message: `"${reference.field}" of ${entry.label} names "${name}", which is not in ${surfaces}`,
                location: (0,tree/* isList */.Lv)(value)
                    ? (0,select_entry/* locateItem */.au)(entry, reference.field, at, world.revision)
                    : (0,select_entry/* locateField */.Dz)(entry, reference.field, world.revision),
                related: target === undefined || last === undefined
                    ? []
                    : [{ message: `${(0,missing_entry/* nameOf */.Vb)(target)} ends here, with ${last.label}`, location: world.locate(last) }],
                expected: `an entry of ${targets.map((target) => target.name).join(' or ')}`,
                actual: `"${name}"`,
                detail: `${reference.field} ${name}`,
                hint: known.size > MOST_NAMED ? closest(name, known) : (0,did_you_mean/* suggest */.Z)(name, [...known]),
            };
        }
    }
}
function namesOf(entry, by) {
    const value = by === undefined ? entry.key : (0,select_entry/* fieldOf */._F)(entry, by);
    return ((0,tree/* isList */.Lv)(value) ? value : [value]).flatMap((one) => (0,select_entry/* textOf */.b6)(one) ?? []);
}
/** Names that a hint lists in full; of more than these only a close one is named. */
const MOST_NAMED = 40;
/** Of many names, the one that was probably meant: it begins alike. */
function closest(name, known) {
    const alike = [...known].filter((one) => one[0] === name[0]).slice(0, MOST_NAMED);
    const hint = (0,did_you_mean/* suggest */.Z)(name, alike);
    return hint.startsWith('did you mean') ? hint : `none of the ${known.size} known names is like it`;
}

;// CONCATENATED MODULE: ./lib/rules/dual-truth.js

/** A header or front matter line in which a file claims to be authoritative. */
const CLAIM = /^[#>*\s-]*status:\*{0,2}\s*["']?authoritative\b/i;
/** A header or front matter line in which a file says what it is made from. */
const SOURCE = /^[#>*\s-]*(?:source|source ssot|projection_of|derived_from|generated from|reads|seeded from)\b[^:]*[: ]\s*(.+)$/i;
/** Headers end early: claims are looked for in the first lines only. */
const HEADER_LINES = 60;
/** Finds mirrors that claim to be authoritative, and authoritative files that are made from a mirror. */
const dualTruth = {
    id: 'dual-truth',
    summary: 'Two files claim to own the same data, or the owner is made from its mirror.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data.authority ?? []).entries()) {
            const owners = world.texts(clause).sources;
            const [owner] = owners;
            for (const [at, place] of clause.mirrors.entries()) {
                for (const mirror of world.texts(place).sources) {
                    const line = headerLines(mirror).find(({ text }) => claims(world, clause.claim, text));
                    if (line === undefined)
                        continue;
                    yield {
                        clause: ['authority', index, 'mirrors', at],
                        item: clause.id,
                        message: `${(0,missing_entry/* nameOfFile */.Ri)(world, mirror)} claims to be authoritative, but mirrors ${clause.files.join(', ')}`,
                        location: mirror.locate(line, world.revision),
                        related: owner === undefined
                            ? []
                            : [
                                {
                                    message: 'the authoritative file is here',
                                    location: owner.locate({ start: 0, end: 0 }, world.revision),
                                },
                            ],
                        expected: 'one authoritative file',
                        actual: line.text.trim().slice(0, 120),
                        detail: `claim ${mirror.file.root}:${mirror.file.path}`,
                        hint: 'say in the header of the mirror what it mirrors, or change the authority map',
                    };
                }
            }
            if (clause.reads === 'allowed')
                continue;
            const mirrors = clause.mirrors.flatMap((place) => world.texts(place).sources);
            for (const source of owners) {
                for (const line of headerLines(source)) {
                    const from = SOURCE.exec(line.text.slice(0, 500))?.[1];
                    const mirror = from === undefined ? undefined : mirrors.find(({ file }) => from.includes(file.path));
                    if (mirror === undefined)
                        continue;
                    yield {
                        clause: ['authority', index],
                        item: clause.id,
                        message: `${(0,missing_entry/* nameOfFile */.Ri)(world, source)} is authoritative, but says that it is made from its mirror ${(0,missing_entry/* nameOfFile */.Ri)(world, mirror)}`,
                        location: source.locate(line, world.revision),
                        related: [{ message: 'the mirror is here', location: mirror.locate({ start: 0, end: 0 }, world.revision) }],
                        expected: 'data that flows from the authoritative file to the mirror',
                        actual: line.text.trim().slice(0, 120),
                        detail: `reads ${source.file.root}:${source.file.path}`,
                    };
                }
            }
        }
    },
};
function claims(world, pattern, line) {
    return pattern === undefined ? CLAIM.test(line.slice(0, 500)) : world.matches(pattern, line);
}
function headerLines(source) {
    const lines = [];
    for (let line = 1; line <= Math.min(HEADER_LINES, source.lines.lineCount); line++) {
        const text = source.lines.lineText(line);
        const start = source.lines.lineStart(line);
        lines.push({ text, start, end: start + text.length });
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/rules/duplicate-entry.js


/** Finds entries of one collection that share a key. */
const duplicateEntry = {
    id: 'duplicate-entry',
    summary: 'Two entries of a collection have the same key.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [name, collection] of world.collections) {
            if (!(0,select_collection/* isUsable */.Ng)(collection) || collection.clause['last-wins'] === true)
                continue;
            const first = new Map();
            for (const entry of collection.entries) {
                const before = first.get(entry.key);
                if (before === undefined) {
                    first.set(entry.key, entry);
                    continue;
                }
                yield {
                    clause: ['collections', name, 'key'],
                    subject: (0,rule/* asSubject */.B)(entry),
                    surface: name,
                    message: `${name} has a second entry with the key "${entry.key}"`,
                    location: world.locate(entry),
                    related: [{ message: 'the first one is here', location: world.locate(before) }],
                    expected: 'one entry per key',
                    actual: `"${entry.key}" again`,
                    hint: 'remove one of the two, or give it a key of its own',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/duplicate-key.js

/** Finds keys that stand twice in one map: all but the last are silently lost. */
const duplicateKey = {
    id: 'duplicate-key',
    summary: 'A key stands twice in one map of a source file.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const { problem: _, ...violation } of sourceProblems(world, 'duplicate-key'))
            yield violation;
    },
};

;// CONCATENATED MODULE: ./lib/rules/changed-files.js
/** The files of a clause that were added, changed or removed, by path. */
function changedFiles({ base, head }, clause) {
    const before = new Map(base.texts(clause).sources.map((source) => [source.file.path, source]));
    const after = new Map(head.texts(clause).sources.map((source) => [source.file.path, source]));
    const changed = [];
    for (const [path, source] of after)
        if (before.get(path)?.id !== source.id)
            changed.push({ path, source, revision: 'head' });
    for (const [path, source] of before)
        if (!after.has(path))
            changed.push({ path, source, revision: 'base' });
    return changed.sort((a, b) => (a.path < b.path ? -1 : 1));
}

;// CONCATENATED MODULE: ./lib/rules/edited-mirror.js


/** Finds mirrors that changed while no authoritative file did. */
const editedMirror = {
    id: 'edited-mirror',
    summary: 'A mirror was edited without the file that owns the data.',
    severity: 'error',
    failClosed: false,
    *check(sides) {
        for (const [index, clause] of (sides.head.contract.data.authority ?? []).entries()) {
            if (clause.sync === 'both' || changedFiles(sides, clause).length > 0)
                continue;
            const [owner] = sides.head.texts(clause).sources;
            for (const [at, place] of clause.mirrors.entries()) {
                for (const { path, source, revision } of changedFiles(sides, place)) {
                    yield {
                        clause: ['authority', index, 'mirrors', at],
                        item: clause.id,
                        message: `${(0,missing_entry/* nameOfFile */.Ri)(sides.head, source)} changes, but it only mirrors ${clause.files.join(', ')}, which does not change`,
                        location: source.locate({ start: 0, end: 0 }, revision),
                        related: owner === undefined
                            ? []
                            : [
                                {
                                    message: 'the authoritative file is here',
                                    location: owner.locate({ start: 0, end: 0 }, sides.head.revision),
                                },
                            ],
                        expected: `the change in ${clause.files.join(', ')}`,
                        actual: 'a change of the mirror alone',
                        detail: `${source.file.root}:${path}`,
                        hint: 'change the authoritative file first; the mirror follows it',
                    };
                }
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/empty-collection.js



/** Finds rosters without a single entry: a selector that selects nothing would make every check pass. */
const emptyCollection = {
    id: 'empty-collection',
    summary: 'A collection that the checklist goes through has no entries.',
    severity: 'error',
    failClosed: true,
    *check(world) {
        const rosters = new Set((world.contract.data.checklist ?? []).map((item) => item.each));
        for (const name of [...rosters].sort()) {
            const collection = world.collections.get(name);
            if (collection === undefined || !(0,select_collection/* isUsable */.Ng)(collection) || collection.entries.length > 0)
                continue;
            if (collection.clause.optional === true && collection.documents.length === 0)
                continue;
            const [document] = collection.documents;
            const clause = ['collections', name, ...(collection.clause.entries === undefined ? [] : ['entries'])];
            const reason = document === undefined
                ? `no file matches ${(0,missing_entry/* nameOf */.Vb)(collection)}`
                : `${collection.clause.entries ?? 'the default selector'} selects nothing in ${(0,missing_entry/* nameOf */.Vb)(collection)}`;
            yield {
                clause,
                surface: name,
                message: `${name} has no entries: ${reason}`,
                location: document === undefined
                    ? world.contract.locate(clause)
                    : (0,select_entry/* locateSpan */.VB)(document, { start: 0, end: 0 }, world.revision),
                related: [{ message: `${name} is told to be found here`, location: world.contract.locate(clause, 'value') }],
                hint: document === undefined
                    ? 'correct the path, or mark the collection optional'
                    : 'correct the selector; with an empty roster every check of the checklist would pass',
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/select/parity.js
var parity = __webpack_require__(1979);
;// CONCATENATED MODULE: ./lib/rules/fallen-coverage.js

/** Finds surfaces of which a site has fewer entries than before: the ratchet of site parity. */
const fallenCoverage = {
    id: 'fallen-coverage',
    summary: 'A site has fewer entries on a surface than before.',
    severity: 'error',
    failClosed: false,
    *check(sides) {
        for (const [index, clause] of (sides.head.contract.data.parity ?? []).entries()) {
            if (clause.ratchet === false)
                continue;
            const before = (0,parity/* countSites */.i)(sides.base, clause);
            for (const [at, { surface, bySite }] of (0,parity/* countSites */.i)(sides.head, clause).entries()) {
                for (const site of clause.sites) {
                    const [was, is] = [before[at]?.bySite?.get(site), bySite?.get(site)];
                    if (was === undefined || is === undefined || is.counting.length >= was.counting.length)
                        continue;
                    yield tell(sides, index, at, site, surface.title, was.counting, is.counting);
                }
            }
        }
    },
};
function tell({ base, head }, index, at, site, title, was, is) {
    const kept = new Set(is.map(({ key }) => key));
    const gone = was.filter(({ key }) => !kept.has(key));
    const clause = ['parity', index, 'surfaces', at];
    const [first] = gone;
    return {
        clause,
        item: head.contract.data.parity?.[index]?.id ?? '',
        message: `${title} of ${site} falls from ${was.length} to ${is.length}: ${gone.map(({ label }) => label).join(', ')}`,
        location: first === undefined ? head.contract.locate(clause) : base.locate(first),
        related: gone.slice(1, 6).map((entry) => ({ message: `${entry.label} was here`, location: base.locate(entry) })),
        expected: `at least ${was.length}`,
        actual: `${is.length}`,
        detail: `${site} ${title}`,
        hint: 'the coverage of a site may grow, not fall; waive it with a reason if the site really shrinks',
    };
}

// EXTERNAL MODULE: ./lib/rules/forbidden-alias.js
var forbidden_alias = __webpack_require__(9471);
;// CONCATENATED MODULE: ./lib/rules/illegal-transition.js



/** Finds states that do not follow from the ones before, rows that went too early, and fields that may never change. */
const illegalTransition = {
    id: 'illegal-transition',
    summary: 'An entry changes its state, loses its row or changes a field in a way the contract does not allow.',
    severity: 'error',
    failClosed: false,
    *check(sides) {
        for (const [index, clause] of (sides.head.contract.data.lifecycle ?? []).entries()) {
            const [before, after] = [sides.base.collections.get(clause.of), sides.head.collections.get(clause.of)];
            if (before === undefined || after === undefined || !(0,select_collection/* isUsable */.Ng)(before) || !(0,select_collection/* isUsable */.Ng)(after))
                continue;
            yield* checkClause(sides, clause, index, before, after);
        }
    },
};
function* checkClause({ base, head, changes }, clause, index, before, after) {
    const former = new Map(before.entries.map((entry) => [entry.key, entry]));
    const current = new Map(after.entries.map((entry) => [entry.key, entry]));
    for (const change of changes) {
        if (change.collection !== clause.of)
            continue;
        const old = former.get(change.kind === 'renamed' ? change.formerKey : change.key);
        const entry = current.get(change.key);
        if (change.kind === 'removed' && old !== undefined)
            yield* checkRemoval(base, clause, index, old);
        else if (change.kind === 'added' && entry !== undefined)
            yield* checkInitial(head, clause, index, entry);
        else if (old !== undefined && entry !== undefined)
            yield* checkStep(base, head, clause, index, old, entry);
    }
}
function* checkStep(base, head, clause, index, old, entry) {
    const { field, transitions } = clause;
    const [from, to] = [(0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(old, field)), (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, field))];
    const told = { item: clause.id, subject: (0,rule/* asSubject */.B)(entry), surface: clause.of };
    if (transitions !== undefined && from !== undefined && to !== undefined && from !== to) {
        const allowed = transitions[from] ?? [];
        if (!allowed.includes(to)) {
            yield {
                ...told,
                clause: ['lifecycle', index, 'transitions'],
                message: `${entry.label} goes from "${from}" to "${to}"`,
                location: (0,select_entry/* locateField */.Dz)(entry, field, head.revision),
                related: [{ message: `it was "${from}" here`, location: (0,select_entry/* locateField */.Dz)(old, field, base.revision) }],
                expected: allowed.length === 0 ? `no other ${field} after "${from}"` : allowed.map((one) => `"${one}"`).join(' or '),
                actual: `"${to}"`,
                detail: `${from} ${to}`,
                hint: 'take the steps one by one, or waive this one with a reason',
            };
        }
    }
    for (const fixed of clause.immutable ?? []) {
        const [was, is] = [(0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(old, fixed)), (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, fixed))];
        if (was === undefined || was === is)
            continue;
        yield {
            ...told,
            clause: ['lifecycle', index, 'immutable'],
            message: `${fixed} of ${entry.label} changes from "${was}" to ${is === undefined ? 'nothing' : `"${is}"`}, but never may`,
            location: (0,select_entry/* locateField */.Dz)(entry, fixed, head.revision),
            related: [{ message: 'it stood here', location: (0,select_entry/* locateField */.Dz)(old, fixed, base.revision) }],
            expected: `"${was}"`,
            actual: is === undefined ? 'no value' : `"${is}"`,
            detail: `immutable ${fixed}`,
        };
    }
}
function* checkInitial(head, clause, index, entry) {
    const state = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, clause.field));
    if (clause.initial === undefined || state === undefined || clause.initial.includes(state))
        return;
    yield {
        clause: ['lifecycle', index, 'initial'],
        item: clause.id,
        subject: (0,rule/* asSubject */.B)(entry),
        surface: clause.of,
        message: `${entry.label} is new and already "${state}"`,
        location: (0,select_entry/* locateField */.Dz)(entry, clause.field, head.revision),
        related: [],
        expected: clause.initial.map((one) => `"${one}"`).join(' or '),
        actual: `"${state}"`,
        detail: `initial ${state}`,
        hint: 'begin at the beginning, or waive this one with a reason',
    };
}
function* checkRemoval(base, clause, index, old) {
    const needed = clause['removal-requires'];
    const state = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(old, clause.field));
    if (needed === undefined || (state !== undefined && needed.includes(state)))
        return;
    yield {
        clause: ['lifecycle', index, 'removal-requires'],
        item: clause.id,
        subject: (0,rule/* asSubject */.B)(old),
        surface: clause.of,
        message: `${old.label} is removed while it ${state === undefined ? `had no ${clause.field}` : `was "${state}"`}`,
        location: (0,select_entry/* locateField */.Dz)(old, clause.field, base.revision),
        related: [],
        expected: needed.map((one) => `"${one}"`).join(' or '),
        actual: state === undefined ? 'no value' : `"${state}"`,
        detail: 'removed',
        hint: `bring the row back, set ${clause.field} to ${needed.join(' or ')}, and remove it in a later change`,
    };
}

// EXTERNAL MODULE: ./lib/contract/clauses.js
var clauses = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/select/predicate.js
var predicate = __webpack_require__(2969);
// EXTERNAL MODULE: ./lib/select/selector.js
var selector = __webpack_require__(6163);
;// CONCATENATED MODULE: ./lib/rules/incomplete-entry.js







/** Finds entries that are there but lack what the contract requires of them, and subjects that lack what they are joined by. */
const incompleteEntry = {
    id: 'incomplete-entry',
    summary: 'An entry lacks a field that the contract requires, or breaks the schema it must satisfy.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const checked of world.items) {
            for (const subject of checked.inScope) {
                const field = checked.join.lacks(subject);
                // Where no entry is asked for, one that cannot be looked for is not missed.
                if (field !== undefined && checked.item.count?.min !== 0)
                    yield lackingSubject(world, checked, subject, field);
                for (const entry of checked.join.entriesOf(subject)) {
                    if (world.holds(entry, checked.item.having))
                        yield* incomplete_entry_checkEntry(world, checked, subject, entry);
                }
            }
        }
    },
};
function lackingSubject(world, checked, subject, field) {
    return {
        clause: ['checklist', checked.index, 'match'],
        item: checked.item.id,
        subject: (0,rule/* asSubject */.B)(subject),
        surface: checked.target.name,
        message: `${subject.label} has no "${field}", so its entry in ${(0,missing_entry/* nameOf */.Vb)(checked.target)} cannot be told`,
        location: world.locate(subject),
        related: [],
        expected: field,
        actual: 'no value',
        detail: `subject.${field}`,
        hint: `set ${field} in ${(0,missing_entry/* nameOfFile */.Ri)(world, subject.document)}`,
    };
}
function* incomplete_entry_checkEntry(world, checked, subject, entry) {
    const { require } = checked.item;
    if ((0,clauses/* isSchema */.Wl)(require))
        yield* checkSchema(world, checked, subject, entry, require);
    else
        for (const field of require ?? []) {
            if (!(0,predicate/* isPresent */.Wo)((0,select_entry/* fieldOf */._F)(entry, field)))
                yield missingField(world, checked, subject, entry, field);
        }
}
function missingField(world, checked, subject, entry, field) {
    const clause = checked.item.equal?.[field];
    const template = clause === undefined ? undefined : (0,clauses/* expectedOf */.EX)(clause)[0];
    const value = template === undefined ? undefined : world.fill(template, subject);
    return {
        clause: ['checklist', checked.index, 'require'],
        item: checked.item.id,
        subject: (0,rule/* asSubject */.B)(subject),
        surface: checked.target.name,
        message: `the entry of ${subject.label} in ${(0,missing_entry/* nameOf */.Vb)(checked.target)} has no "${field}"`,
        location: (0,select_entry/* locateField */.Dz)(entry, field, world.revision),
        related: [{ message: `${subject.label} is here`, location: world.locate(subject) }],
        expected: `a value for ${field}`,
        actual: 'no value',
        detail: `${entry.key}.${field}`,
        ...(typeof value === 'string' && { remedy: { kind: 'set-field', entry, field, value } }),
        ...(checked.item.hint !== undefined && { hint: checked.item.hint }),
    };
}
function* checkSchema(world, checked, subject, entry, schema) {
    for (const broken of world.contract.compiled.schemas.violations(schema, entry.value)) {
        const name = broken.path.length === 0 ? 'it' : `"${broken.path.join('.')}"`;
        yield {
            clause: ['checklist', checked.index, 'require'],
            item: checked.item.id,
            subject: (0,rule/* asSubject */.B)(subject),
            surface: checked.target.name,
            message: `the entry of ${subject.label} in ${(0,missing_entry/* nameOf */.Vb)(checked.target)} is incomplete: ${name} ${broken.message}`,
            location: locateViolation(entry, broken, world),
            related: [{ message: `${subject.label} is here`, location: world.locate(subject) }],
            ...(broken.expected !== undefined && { expected: broken.expected }),
            actual: showViolation(entry, broken),
            detail: [entry.key, (0,rule/* withoutPositions */.H)(broken.path), broken.keyword, broken.property ?? ''].join('.'),
            ...(checked.item.hint !== undefined && { hint: checked.item.hint }),
        };
    }
}
/** Where a violation of a schema stands: a superfluous field by its key, anything else by its value; the entry itself at its head. */
function locateViolation(entry, { path, property }, world) {
    const surplus = property === undefined ? undefined : [...entry.path, ...path, property];
    if (surplus !== undefined && entry.document.nodeAt(surplus) !== undefined) {
        return (0,select_entry/* locateSpan */.VB)(entry.document, entry.document.spanOf(surplus, 'key'), world.revision);
    }
    if (path.length === 0)
        return world.locate(entry);
    return (0,select_entry/* locateSpan */.VB)(entry.document, entry.document.spanOf([...entry.path, ...path]), world.revision);
}
/** The value that violates a schema as a message shows it: scalars in full, maps and lists by what they are. */
function showViolation(entry, { path, property }) {
    const value = (0,selector/* valueAtPath */.WS)(entry.value, property === undefined ? path : [...path, property]);
    if (value === undefined)
        return 'no value';
    if ((0,tree/* isScalar */.jn)(value))
        return JSON.stringify(value);
    return Array.isArray(value) ? `a list of ${value.length}` : 'a map';
}

;// CONCATENATED MODULE: ./lib/rules/invalid-entry.js



/** Finds entries that break the schema of their collection, or have no key to be known by. */
const invalidEntry = {
    id: 'invalid-entry',
    summary: 'An entry breaks the schema of its collection, or has no key.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [name, collection] of world.collections) {
            if (!(0,select_collection/* isUsable */.Ng)(collection))
                continue;
            for (const entry of collection.keyless) {
                const keys = (0,select_collection/* keysOf */.YD)(collection.clause)
                    .map((key) => `"${key}"`)
                    .join(' or ');
                yield {
                    clause: ['collections', name, 'key'],
                    surface: name,
                    message: `an entry of ${name} has no ${keys}`,
                    location: world.locate(entry),
                    related: [],
                    expected: `a value for ${keys}`,
                    actual: 'no value',
                    detail: `keyless ${entry.document.file.path}`,
                    hint: 'every entry needs a key; without one nothing can be compared with it',
                };
            }
            const { schema } = collection.clause;
            if (schema === undefined)
                continue;
            for (const entry of collection.entries) {
                for (const broken of world.contract.compiled.schemas.violations(schema, entry.value)) {
                    const field = broken.path.length === 0 ? '' : `"${broken.path.join('.')}" of `;
                    yield {
                        clause: ['collections', name, 'schema'],
                        subject: (0,rule/* asSubject */.B)(entry),
                        surface: name,
                        message: `${field}${entry.label} ${broken.message}`,
                        location: locateViolation(entry, broken, world),
                        related: [],
                        ...(broken.expected !== undefined && { expected: broken.expected }),
                        actual: showViolation(entry, broken),
                        detail: [(0,rule/* withoutPositions */.H)(broken.path), broken.keyword, broken.property ?? ''].join('.'),
                    };
                }
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/select/template.js
var select_template = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/rules/equal-as.js
/** Whether two texts say the same under a comparison. */
function equalAs(comparison, a, b) {
    if (comparison === 'case-insensitive')
        return a.toLowerCase() === b.toLowerCase();
    if (comparison === 'size') {
        const [x, y] = [megabytesOf(a), megabytesOf(b)];
        return x !== undefined && y !== undefined ? x === y : a === b;
    }
    return a === b;
}
/** A value as it would be written beside another one: sizes in the other's unit where they come out even. */
function writtenLike(comparison, value, model) {
    const parts = /^\d+(?:\.\d+)?( ?)([GT])(i?B?)$/i.exec(model);
    const megabytes = comparison === 'size' ? megabytesOf(value) : undefined;
    if (parts === null || megabytes === undefined)
        return value;
    const amount = megabytes / 1024 ** ((parts[2] ?? '').toUpperCase() === 'T' ? 2 : 1);
    return Number.isInteger(amount) ? `${amount}${parts[1]}${parts[2]}${parts[3]}` : value;
}
/** A size in MB: `16GB`, `16 GiB`, `16384 MB`, `1 TB`; a bare number is MB. Units count in steps of 1024. */
function megabytesOf(text) {
    const parts = /^(\d+(?:\.\d+)?) ?(?:([KMGT])i?B?)?$/i.exec(text);
    if (parts === null)
        return undefined;
    const steps = { K: -1, M: 0, G: 1, T: 2 };
    const unit = (parts[2] ?? 'M').toUpperCase();
    const step = unit === 'K' || unit === 'G' || unit === 'T' ? steps[unit] : steps.M;
    return Number(parts[1]) * 1024 ** step;
}

;// CONCATENATED MODULE: ./lib/rules/mismatched-field.js







/** Finds fields of an entry that must say the same as the subject and do not. */
const mismatchedField = {
    id: 'mismatched-field',
    summary: 'A field of an entry contradicts the subject it belongs to.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const checked of world.items) {
            const equal = Object.entries(checked.item.equal ?? {});
            if (equal.length === 0)
                continue;
            for (const subject of checked.inScope) {
                for (const entry of checked.join.entriesOf(subject)) {
                    if (!world.holds(entry, checked.item.having))
                        continue;
                    for (const [field, clause] of equal) {
                        const violation = compare(world, checked, subject, entry, field, clause);
                        if (violation !== undefined)
                            yield violation;
                    }
                }
            }
        }
    },
};
function compare(world, checked, subject, entry, field, clause) {
    const options = typeof clause === 'string' ? { to: clause } : clause;
    if (!world.holds(entry, options.when))
        return undefined;
    const expected = (0,clauses/* expectedOf */.EX)(clause).flatMap((template) => {
        const text = world.fill(template, subject);
        return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
    });
    const value = (0,select_entry/* fieldOf */._F)(entry, field);
    const actual = ((0,tree/* isList */.Lv)(value) ? value : [value]).flatMap((one) => (0,select_entry/* textOf */.b6)(one) ?? []);
    const oneSided = expected.length === 0 || (actual.length === 0 && (value === undefined || value === null || (0,tree/* isScalar */.jn)(value)));
    if (oneSided && (options.strict !== true || (expected.length === 0 && actual.length === 0)))
        return undefined;
    if (actual.some((one) => expected.some((other) => equalAs(options.as ?? 'text', one, other))))
        return undefined;
    const wanted = expected.length === 0 ? 'no value' : expected.map((one) => `"${one}"`).join(' or ');
    const is = actual.length > 0 ? actual.map((one) => `"${one}"`).join(', ') : (0,tree/* isMap */.jh)(value) ? 'a map' : 'no value';
    const fields = fieldsRead(clause);
    const authority = fields.length === 0 ? 'the contract' : (0,missing_entry/* nameOfFile */.Ri)(world, subject.document);
    return {
        clause: ['checklist', checked.index, 'equal', field],
        item: checked.item.id,
        subject: (0,rule/* asSubject */.B)(subject),
        surface: checked.target.name,
        message: `"${field}" of ${subject.label} in ${(0,missing_entry/* nameOf */.Vb)(checked.target)} ${is === 'no value' ? 'has' : 'is'} ${is}, ${authority} ${expected.length === 0 ? 'has' : 'says'} ${wanted}`,
        location: (0,select_entry/* locateField */.Dz)(entry, field, world.revision),
        related: fields.map((name) => authorityOf(world, subject, name)),
        expected: wanted,
        actual: is,
        detail: `${entry.key}.${field}`,
        ...(expected[0] !== undefined && {
            remedy: {
                kind: 'set-field',
                entry,
                field,
                value: writtenLike(options.as ?? 'text', expected[0], actual[0] ?? ''),
            },
        }),
        hint: checked.item.hint ?? `correct ${field} here${fields.length === 0 ? '' : `, or ${subject.label} there`}`,
    };
}
/** The fields of the subject that the expected values are made of. */
function fieldsRead(clause) {
    const fields = (0,clauses/* expectedOf */.EX)(clause).flatMap((text) => {
        const template = (0,select_template/* parseTemplate */.QC)(text);
        return 'message' in template ? [] : (0,select_template/* fieldsOf */.Pf)(template);
    });
    return [...new Set(fields)];
}
function authorityOf(world, subject, field) {
    const text = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(subject, field));
    const message = text === undefined ? `${subject.label} has no "${field}"` : `${subject.label} says "${text}"`;
    return { message, location: field === '@key' ? world.locate(subject) : (0,select_entry/* locateField */.Dz)(subject, field, world.revision) };
}

;// CONCATENATED MODULE: ./lib/rules/excepted-keys.js
/** The keys that exceptions name and that still hold on a day. */
function exceptedKeys(except, today) {
    const keys = (except ?? []).flatMap((one) => {
        if (typeof one !== 'object' || one === null)
            return [String(one)];
        return one.expires === undefined || one.expires >= today ? [String(one.key)] : [];
    });
    return new Set(keys);
}

;// CONCATENATED MODULE: ./lib/rules/misplaced-entry.js





/** Finds entries whose number belongs to another place than the one they name, e.g. VMID 214 on the home hypervisor. */
const misplacedEntry = {
    id: 'misplaced-entry',
    summary: 'The number of an entry belongs to another place than the one it names.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data.placement ?? []).entries()) {
            const collection = world.collections.get(clause.of);
            if (collection === undefined || !(0,select_collection/* isUsable */.Ng)(collection))
                continue;
            const excepted = exceptedKeys(clause.except, world.today);
            for (const entry of collection.entries) {
                if (excepted.has(entry.key) || !world.holds(entry, clause.where))
                    continue;
                const violation = misplaced_entry_checkEntry(world, clause, index, entry);
                if (violation !== undefined)
                    yield violation;
            }
        }
    },
};
function misplaced_entry_checkEntry(world, clause, index, entry) {
    const number = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, clause.by));
    const place = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, clause.field));
    if (number === undefined || place === undefined)
        return undefined;
    const allowed = Object.entries(clause.ranges).filter(([, range]) => (0,predicate/* inRange */.r4)(number, range));
    if (allowed.some(([value]) => value === place))
        return undefined;
    const own = clause.ranges[place];
    const belongs = allowed.map(([value, range]) => `"${value}" (${range})`).join(' or ');
    const wrong = belongs === ''
        ? `${clause.by} ${number} belongs to no ${clause.field}`
        : `${clause.by} ${number} belongs to ${belongs}`;
    return {
        clause: ['placement', index],
        item: clause.id,
        subject: (0,rule/* asSubject */.B)(entry),
        surface: clause.of,
        message: `${entry.label} names ${clause.field} "${place}", but ${wrong}`,
        location: (0,select_entry/* locateField */.Dz)(entry, clause.field, world.revision),
        related: [{ message: `the ${clause.by} is here`, location: (0,select_entry/* locateField */.Dz)(entry, clause.by, world.revision) }],
        expected: belongs === '' ? `${clause.by} in ${Object.values(clause.ranges).join(' or ')}` : belongs,
        actual: own === undefined ? `"${place}", which has no range` : `"${place}" (${own})`,
        hint: `correct ${clause.field}${own === undefined ? '' : `, or take ${clause.by} from the range of "${place}"`}`,
    };
}

// EXTERNAL MODULE: ./lib/rules/not-checked.js
var not_checked = __webpack_require__(4638);
// EXTERNAL MODULE: ./lib/select/placement.js
var placement = __webpack_require__(2575);
;// CONCATENATED MODULE: ./lib/rules/not-unique.js





/** Finds entries that share the value of a field that must be unique. */
const notUnique = {
    id: 'not-unique',
    summary: 'Two entries share a value that must be unique.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [name, collection] of world.collections) {
            if (!(0,select_collection/* isUsable */.Ng)(collection))
                continue;
            for (const [index, clause] of (collection.clause.unique ?? []).entries()) {
                const unique = typeof clause === 'string' ? { fields: [clause] } : clause;
                yield* not_unique_checkClause(world, collection, ['collections', name, 'unique', index], unique);
            }
        }
    },
};
function* not_unique_checkClause(world, collection, clause, { fields, where }) {
    const asked = collection.entries.filter((entry) => world.holds(entry, where));
    // The lowest key has the older right, wherever it stands: moving lines about changes no finding.
    const sorted = [...asked].sort((a, b) => (0,placement/* compareKeys */.YD)(a.key, b.key));
    const owners = new Map();
    for (const claim of sorted.flatMap((entry) => claimsOf(world, entry, fields))) {
        const name = JSON.stringify(claim.values);
        const owner = owners.get(name);
        if (owner === undefined)
            owners.set(name, claim);
        else if (owner.entry !== claim.entry && !isDuplicate(collection, owner.entry, claim.entry, fields)) {
            yield not_unique_tell(collection, clause, fields, claim, owner);
        }
    }
}
/** True where duplicate-entry tells it already: both have the field as their key. */
function isDuplicate(collection, a, b, fields) {
    return (a.key === b.key &&
        fields.length === 1 &&
        [a, b].every((entry) => (0,select_collection/* keyFieldOf */.FE)(collection.clause, entry) === fields[0]));
}
function not_unique_tell(collection, clause, fields, { entry, values, location }, owner) {
    const value = values.map((one) => `"${one}"`).join(', ');
    return {
        clause,
        subject: (0,rule/* asSubject */.B)(entry),
        surface: collection.name,
        message: `${fields.join(' and ')} ${value} of ${entry.label} ${fields.length === 1 ? 'is' : 'are'} taken by ${owner.entry.label}`,
        location,
        related: [{ message: `${owner.entry.label} has it here`, location: owner.location }],
        expected: `what no other entry of ${collection.name} has`,
        actual: value,
        detail: `${fields.join('+')} ${value}`,
    };
}
/** An entry without one of the fields claims nothing; a list claims each of its values. */
function claimsOf(world, entry, fields) {
    const [field = '', ...others] = fields;
    const single = others.length === 0 ? (0,select_entry/* fieldOf */._F)(entry, field) : undefined;
    if ((0,tree/* isList */.Lv)(single)) {
        return single.flatMap((one, index) => {
            const text = (0,select_entry/* textOf */.b6)(one);
            const location = (0,select_entry/* locateItem */.au)(entry, field, index, world.revision);
            return text === undefined ? [] : [{ entry, values: [text], location }];
        });
    }
    const values = fields.flatMap((one) => (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, one)) ?? []);
    const location = (0,select_entry/* locateField */.Dz)(entry, field, world.revision);
    return values.length === fields.length ? [{ entry, values, location }] : [];
}

;// CONCATENATED MODULE: ./lib/rules/values-of.js



/** The values of a field over a collection, in document order; lists count by their items. Undefined where it cannot be relied on. */
function valuesOf(world, clause) {
    const collection = world.collections.get(clause.of);
    if (collection === undefined || !(0,select_collection/* isUsable */.Ng)(collection))
        return undefined;
    return collection.entries
        .filter((entry) => world.holds(entry, clause.where))
        .flatMap((entry) => placedValues(world, entry, clause.field));
}
function placedValues(world, entry, field) {
    const value = field === '@key' ? entry.key : (0,select_entry/* fieldOf */._F)(entry, field);
    const path = field === '@key' ? entry.path : (0,select_entry/* pathOfField */.VQ)(entry, field);
    return ((0,tree/* isList */.Lv)(value) ? value : [value]).flatMap((one, index) => {
        const text = (0,select_entry/* textOf */.b6)(one);
        if (text === undefined)
            return [];
        const span = entry.document.spanOf((0,tree/* isList */.Lv)(value) ? [...path, index] : path, field === '@key' ? 'key' : 'value');
        return [
            {
                text,
                entry,
                location: field === '@key' ? world.locate(entry) : (0,select_entry/* locateSpan */.VB)(entry.document, span, world.revision),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/rules/not-unique-across.js



/** Finds values that stand in more than one of several collections. */
const notUniqueAcross = {
    id: 'not-unique-across',
    summary: 'A value that may stand only once stands in two collections, or twice in one.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data['unique-across'] ?? []).entries()) {
            const first = new Map();
            for (const field of clause.fields) {
                // The lowest key has the older right, wherever it stands: moving lines about changes no finding.
                const values = [...(valuesOf(world, field) ?? [])].sort((a, b) => (0,placement/* compareKeys */.YD)(a.entry.key, b.entry.key));
                for (const value of values) {
                    const before = first.get(value.text);
                    if (before === undefined) {
                        first.set(value.text, value);
                        continue;
                    }
                    yield {
                        clause: ['unique-across', index],
                        item: clause.id,
                        subject: (0,rule/* asSubject */.B)(value.entry),
                        surface: field.of,
                        message: `${field.field} "${value.text}" of ${value.entry.label} is already that of ${before.entry.label}`,
                        location: value.location,
                        related: [{ message: `${before.entry.label} has it here`, location: before.location }],
                        expected: 'a value of its own',
                        actual: `"${value.text}"`,
                        detail: `${field.of}.${field.field} ${value.text}`,
                    };
                }
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/orphaned-entry.js
var orphaned_entry = __webpack_require__(9993);
// EXTERNAL MODULE: ./lib/source/date.js
var date = __webpack_require__(7493);
;// CONCATENATED MODULE: ./lib/rules/outdated-entry.js




/** Finds dates, such as that of the last verification, that are older than they may be. */
const outdatedEntry = {
    id: 'outdated-entry',
    summary: 'A date is older than it may be, or is missing.',
    severity: 'warning',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data.freshness ?? []).entries()) {
            const collection = world.collections.get(clause.of);
            if (collection === undefined || !(0,select_collection/* isUsable */.Ng)(collection))
                continue;
            for (const entry of collection.entries) {
                if (!world.holds(entry, clause.where))
                    continue;
                const text = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, clause.field));
                const day = text?.slice(0, 10) ?? '';
                const age = (0,date/* isDate */.$)(day) ? (0,date/* daysBetween */.Y)(day, world.today) : undefined;
                if (age !== undefined && age <= clause.days)
                    continue;
                const fact = text === undefined
                    ? `has no ${clause.field}`
                    : age === undefined
                        ? `has the ${clause.field} "${text}", which is no date`
                        : `was last touched on ${day}, ${age} days ago (${clause.field})`;
                yield {
                    clause: ['freshness', index],
                    item: clause.id,
                    subject: (0,rule/* asSubject */.B)(entry),
                    surface: clause.of,
                    message: `${entry.label} ${fact}; at most ${clause.days} days are allowed`,
                    location: (0,select_entry/* locateField */.Dz)(entry, clause.field, world.revision),
                    related: [],
                    expected: `a day within ${clause.days} days of ${world.today}`,
                    actual: text === undefined ? 'no value' : `"${text}"`,
                    hint: 'verify what the entry says, then set the date',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/placeholder-value.js



/** Values that stand for "not known yet", where the contract lists none of its own. */
const DEFAULT_PLACEHOLDER = /^(?:PENDING(?:_\w*)?|TODO\b.*|\S*\bTODO\b\S*|TBD|FIXME\b.*|CHANGE_?ME|XXX+|<[^<>]{1,80}>)$/;
const NONE = [];
/** Finds values that were left to be filled in later, in subjects and in the entries that belong to them. */
const placeholderValue = {
    id: 'placeholder-value',
    summary: 'A value stands for something that was to be filled in later.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        const told = new Set();
        for (const checked of world.items) {
            for (const subject of checked.inScope) {
                for (const entry of [subject, ...checked.join.entriesOf(subject)]) {
                    if (told.has(entry))
                        continue;
                    told.add(entry);
                    yield* placeholder_value_checkEntry(world, checked, subject, entry);
                }
            }
        }
    },
};
function* placeholder_value_checkEntry(world, checked, subject, entry) {
    const node = entry.document.nodeAt(entry.path);
    if (node === undefined)
        return;
    const asked = { clause: ['checklist', checked.index], item: checked.item.id };
    for (const { text, span, path } of placeholdersIn(world, node)) {
        const name = path.join('.');
        const of = entry === subject ? subject.label : `the entry of ${subject.label} in ${(0,missing_entry/* nameOfFile */.Ri)(world, entry.document)}`;
        yield {
            ...(entry === subject ? { clause: ['collections', subject.collection] } : asked),
            subject: (0,rule/* asSubject */.B)(subject),
            surface: entry.collection,
            message: `"${name}" of ${of} is still the placeholder "${text}"`,
            location: (0,select_entry/* locateSpan */.VB)(entry.document, span, world.revision),
            related: entry === subject ? [] : [{ message: `${subject.label} is here`, location: world.locate(subject) }],
            expected: 'a real value',
            actual: `"${text}"`,
            detail: `${entry.key}.${(0,rule/* withoutPositions */.H)(path)}`,
            hint: 'fill in the value; a placeholder never passes',
        };
    }
}
function isPlaceholder(world, text) {
    const patterns = world.contract.data.placeholders;
    if (patterns === undefined)
        return text.length <= 200 && DEFAULT_PLACEHOLDER.test(text);
    return patterns.some((pattern) => world.matches(pattern, text));
}
function placeholdersIn(world, node) {
    if (node.kind === 'scalar') {
        const text = typeof node.value === 'string' ? node.value.trim() : undefined;
        return text !== undefined && isPlaceholder(world, text) ? [{ text, span: node.span, path: [] }] : NONE;
    }
    let found;
    const visit = (part, segment) => {
        for (const { path: below, ...one } of placeholdersIn(world, part))
            (found ??= []).push({ ...one, path: [segment, ...below] });
    };
    if (node.kind === 'list')
        node.items.forEach(visit);
    else
        for (const { node: part, key } of node.members)
            visit(part, key);
    return found ?? NONE;
}

;// CONCATENATED MODULE: ./lib/rules/set-mismatch.js


/** Finds values that a derived list lacks, or has without its source. */
const setMismatch = {
    id: 'set-mismatch',
    summary: 'A derived list does not hold the same values as its source.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data['same-set'] ?? []).entries()) {
            const source = valuesOf(world, clause.source);
            const derived = valuesOf(world, clause.derived);
            const [from, to] = [world.collections.get(clause.source.of), world.collections.get(clause.derived.of)];
            if (source === undefined || derived === undefined || from === undefined || to === undefined)
                continue;
            const [wanted, present] = [new Set(source.map(({ text }) => text)), new Set(derived.map(({ text }) => text))];
            const told = { clause: ['same-set', index], item: clause.id, surface: clause.derived.of };
            for (const value of source) {
                if (present.has(value.text))
                    continue;
                const last = derived.at(-1);
                yield {
                    ...told,
                    message: `"${value.text}" of ${(0,missing_entry/* nameOf */.Vb)(from)} is missing in ${(0,missing_entry/* nameOf */.Vb)(to)}`,
                    location: value.location,
                    related: last === undefined ? [] : [{ message: `${(0,missing_entry/* nameOf */.Vb)(to)} ends here`, location: last.location }],
                    expected: `"${value.text}"`,
                    actual: 'no such value',
                    detail: `missing ${value.text}`,
                    hint: 'generate the derived file again',
                };
            }
            for (const value of derived) {
                if (wanted.has(value.text))
                    continue;
                const [first] = source;
                yield {
                    ...told,
                    message: `"${value.text}" in ${(0,missing_entry/* nameOf */.Vb)(to)} is not in ${(0,missing_entry/* nameOf */.Vb)(from)}, which it is derived from`,
                    location: value.location,
                    related: first === undefined ? [] : [{ message: `${(0,missing_entry/* nameOf */.Vb)(from)} begins here`, location: first.location }],
                    expected: 'a value of the source',
                    actual: `"${value.text}"`,
                    detail: `surplus ${value.text}`,
                    hint: 'generate the derived file again',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/stale-entry.js



/** Finds entries whose subject exists but is none that this surface should still know, e.g. a decommissioned VM. */
const staleEntry = {
    id: 'stale-entry',
    summary: 'An entry belongs to a subject that the checklist item is no longer for.',
    severity: 'warning',
    failClosed: false,
    *check(world) {
        for (const checked of world.items) {
            const { item, index, target, inScope } = checked;
            if (item.orphans === undefined || item.orphans === false)
                continue;
            const stale = item.orphans.stale ?? 'ignore';
            if (stale === 'ignore')
                continue;
            const current = new Set(inScope);
            for (const entry of (0,orphaned_entry/* askedEntries */.z)(world, checked, item.orphans)) {
                const owners = checked.join.subjectsOf(entry);
                const [owner] = owners;
                if (owner === undefined || owners.some((one) => current.has(one)))
                    continue;
                yield {
                    clause: ['checklist', index, 'orphans', 'stale'],
                    item: item.id,
                    severity: stale,
                    subject: (0,rule/* asSubject */.B)(entry),
                    surface: target.name,
                    message: `"${entry.key}" in ${(0,missing_entry/* nameOf */.Vb)(target)} belongs to ${owner.label}, which this file need not know any more`,
                    location: world.locate(entry),
                    related: [{ message: `${owner.label} is here`, location: world.locate(owner) }],
                    remedy: { kind: 'remove-entry', entry },
                    hint: 'remove the entry, or bring the subject back into service',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./lib/rules/surplus-entry.js


/** Finds subjects that a surface knows more often than the contract allows. */
const surplusEntry = {
    id: 'surplus-entry',
    summary: 'A subject has more entries in a file than the contract allows.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const { item, index, inScope, join, target } of world.items) {
            const most = item.count?.max;
            if (most === undefined)
                continue;
            for (const subject of inScope) {
                const found = join.entriesOf(subject).filter((entry) => world.holds(entry, item.having));
                const surplus = found[most];
                if (surplus === undefined)
                    continue;
                yield {
                    clause: ['checklist', index, 'count', 'max'],
                    item: item.id,
                    subject: (0,rule/* asSubject */.B)(subject),
                    surface: target.name,
                    message: `${subject.label} has ${(0,missing_entry/* countEntries */.EX)(found.length)} in ${(0,missing_entry/* nameOf */.Vb)(target)}, at most ${most} may be there`,
                    location: world.locate(surplus),
                    related: [
                        ...found
                            .filter((entry) => entry !== surplus)
                            .slice(0, 5)
                            .map((entry) => ({ message: 'another entry', location: world.locate(entry) })),
                        { message: `${subject.label} is here`, location: world.locate(subject) },
                    ],
                    expected: `at most ${most}`,
                    actual: `${found.length}`,
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/source/glob.js
var source_glob = __webpack_require__(7523);
;// CONCATENATED MODULE: ./lib/rules/unchanged-companion.js



/** Finds files that changed without those that must change with them. */
const unchangedCompanion = {
    id: 'unchanged-companion',
    summary: 'A file changed, but not the files that must change with it.',
    severity: 'error',
    failClosed: false,
    *check(sides) {
        for (const [index, clause] of (sides.head.contract.data.together ?? []).entries()) {
            const root = clause.root === undefined ? {} : { root: clause.root };
            const [cause] = changedFiles(sides, { ...root, files: clause.when });
            if (cause === undefined)
                continue;
            const changed = changedFiles(sides, { ...root, files: clause.then }).map(({ path }) => path);
            const missing = clause.then.filter((glob) => !changed.some((path) => (0,source_glob/* matchesGlob */.k)(path, glob)));
            if (missing.length === 0 || (clause.count === 'any' && missing.length < clause.then.length))
                continue;
            const wanted = missing.join(clause.count === 'any' ? ' or ' : ', ');
            yield {
                clause: ['together', index],
                item: clause.id,
                message: clause.message ?? `${(0,missing_entry/* nameOfFile */.Ri)(sides.head, cause.source)} changes, but ${wanted} does not`,
                location: cause.source.locate({ start: 0, end: 0 }, cause.revision),
                related: [],
                expected: `a change of ${wanted}`,
                actual: 'unchanged',
                detail: cause.path,
                hint: `bring ${wanted} up to date in the same change`,
            };
        }
    },
};

// EXTERNAL MODULE: ./lib/rules/describe-predicate.js
var describe_predicate = __webpack_require__(8422);
;// CONCATENATED MODULE: ./lib/rules/unqualified-entry.js



/** Finds subjects whose entries are there but none of them counts, e.g. all probes are disabled. */
const unqualifiedEntry = {
    id: 'unqualified-entry',
    summary: 'A subject has entries in a file that must know it, but too few of them count.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const { item, index, inScope, join, target } of world.items) {
            const { having } = item;
            if (having === undefined)
                continue;
            const wanted = item.count?.min ?? 1;
            for (const subject of inScope) {
                const found = join.entriesOf(subject);
                const counting = found.filter((entry) => world.holds(entry, having));
                if (found.length < wanted || counting.length >= wanted)
                    continue;
                const none = counting.length === 0 ? 'none of them counts' : `only ${counting.length} of at least ${wanted} count`;
                yield {
                    clause: ['checklist', index, 'having'],
                    item: item.id,
                    subject: (0,rule/* asSubject */.B)(subject),
                    surface: target.name,
                    message: `${subject.label} has ${(0,missing_entry/* countEntries */.EX)(found.length)} in ${(0,missing_entry/* nameOf */.Vb)(target)}, but ${none}`,
                    location: world.locate(subject),
                    related: found
                        .filter((entry) => !counting.includes(entry))
                        .slice(0, 5)
                        .map((entry) => ({ message: 'this entry does not count', location: world.locate(entry) })),
                    expected: (0,describe_predicate/* describePredicate */.z)(having),
                    actual: `${counting.length} of ${found.length}`,
                    ...(item.hint !== undefined && { hint: item.hint }),
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./lib/contract/files-clauses.js
var files_clauses = __webpack_require__(6446);
;// CONCATENATED MODULE: ./lib/rules/unreadable-source.js


/** Finds files that the contract names and that cannot be read: missing, malformed, or not a plain file. */
const unreadableSource = {
    id: 'unreadable-source',
    summary: 'A file that the contract names cannot be read.',
    severity: 'error',
    failClosed: true,
    *check(world) {
        yield* unreadableTexts(world);
        const told = new Set();
        for (const [name, collection] of world.collections) {
            for (const failure of collection.failures) {
                const id = JSON.stringify([failure.location, failure.message]);
                if (told.has(id))
                    continue;
                told.add(id);
                yield {
                    clause: ['collections', name],
                    surface: name,
                    message: failure.message,
                    location: failure.location,
                    related: [],
                    ...(failure.hint !== undefined && { hint: failure.hint }),
                    detail: failure.message,
                };
            }
        }
    },
};
/** Files that are looked at as text and cannot be read. */
function* unreadableTexts(world) {
    const told = new Set();
    for (const clause of (0,files_clauses/* filesIn */.n)(world.contract.data)) {
        for (const { file, reason } of world.texts(clause).failures) {
            const name = `${file.root}:${file.path}`;
            if (told.has(name))
                continue;
            told.add(name);
            const start = { line: 1, column: 1 };
            yield {
                clause: [],
                message: `${(0,missing_entry/* nameOfFile */.Ri)(world, { file })} cannot be searched: ${reason}`,
                location: { ...file, revision: world.revision, range: { start, end: start } },
                related: [],
                detail: name,
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/rules/wrong-statement.js

/** Finds documents that say what they must not say, or do not say what they must. */
const wrongStatement = {
    id: 'wrong-statement',
    summary: 'A document says something it must not say, or lacks something it must say.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const [index, clause] of (world.contract.data.statements ?? []).entries()) {
            const { sources } = world.texts(clause);
            for (const source of sources)
                yield* checkFile(world, clause, index, source);
            if (clause.require === undefined)
                continue;
            const present = new Set(sources.map(({ file }) => file.path));
            for (const path of clause.files.filter((glob) => !/[*?]/.test(glob) && !present.has(glob))) {
                const place = ['statements', index, 'files'];
                yield {
                    clause: ['statements', index],
                    item: clause.id,
                    message: clause.message ?? `${path} does not exist, but must say what matches ${clause.require}`,
                    location: world.contract.locate(place, 'value'),
                    related: [],
                    expected: clause.expected ?? clause.require,
                    actual: `no file ${path}`,
                    detail: `${path} absent`,
                };
            }
        }
    },
};
function* checkFile(world, clause, index, source) {
    const section = sectionOf(source.text, clause.heading);
    const told = { clause: ['statements', index], item: clause.id, related: [] };
    let isFound = false;
    for (const line of linesOf(source.text, section)) {
        if (clause.require !== undefined && world.matches(clause.require, line.text))
            isFound = true;
        if (clause.forbid === undefined || !world.matches(clause.forbid, line.text))
            continue;
        const trimmed = line.text.trim();
        const start = line.start + line.text.indexOf(trimmed);
        yield {
            ...told,
            message: `${(0,missing_entry/* nameOfFile */.Ri)(world, source)}: ${clause.message ?? `the line matches ${clause.forbid}, which must not be said here`}`,
            location: source.locate({ start, end: start + trimmed.length }, world.revision),
            ...(clause.expected !== undefined && { expected: clause.expected }),
            actual: trimmed.slice(0, 120),
            detail: `${source.file.root}:${source.file.path} ${trimmed}`,
        };
    }
    if (clause.require === undefined || isFound)
        return;
    yield {
        ...told,
        message: `${(0,missing_entry/* nameOfFile */.Ri)(world, source)}: ${clause.message ?? `no line matches ${clause.require}, which must be said here`}`,
        location: source.locate({ start: section.start, end: section.start }, world.revision),
        expected: clause.expected ?? clause.require,
        actual: 'no such line',
        detail: `${source.file.root}:${source.file.path}`,
    };
}
/** From the heading that begins with the given text to the next one of its level; the whole text without a heading. */
function sectionOf(text, heading) {
    if (heading === undefined)
        return { start: 0, end: text.length };
    let level = 0;
    let start = text.length;
    for (const line of linesOf(text, { start: 0, end: text.length })) {
        const found = /^(#{1,6})[ \t]+(.*)$/.exec(line.text);
        if (found === null)
            continue;
        const depth = (found[1] ?? '').length;
        if (level > 0 && depth <= level)
            return { start, end: line.start };
        if (level === 0 && (found[2] ?? '').startsWith(heading)) {
            level = depth;
            start = line.start;
        }
    }
    return { start, end: text.length };
}
function* linesOf(text, section) {
    let start = section.start;
    while (start < section.end) {
        let end = start;
        while (end < section.end && text[end] !== '\n' && text[end] !== '\r')
            end += 1;
        yield { text: text.slice(start, end), start };
        start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    }
}

;// CONCATENATED MODULE: ./lib/rules/index.js





























/** All rules that look at one side of a change, by id. */
const RULES = [
    addressOutsideNetwork,
    ambiguousScalar,
    danglingReference,
    dualTruth,
    duplicateEntry,
    duplicateKey,
    emptyCollection,
    forbidden_alias/* forbiddenAlias */.k,
    incompleteEntry,
    invalidEntry,
    mismatchedField,
    misplacedEntry,
    missing_entry/* missingEntry */.Dj,
    not_checked/* notChecked */.l,
    notUnique,
    notUniqueAcross,
    orphaned_entry/* orphanedEntry */.i,
    outdatedEntry,
    placeholderValue,
    setMismatch,
    staleEntry,
    surplusEntry,
    unqualifiedEntry,
    unreadableSource,
    wrongStatement,
];
/** All rules that look at a change itself, by id. */
const CHANGE_RULES = [
    editedMirror,
    fallenCoverage,
    illegalTransition,
    unchangedCompanion,
];


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ missingEntry),
/* harmony export */   EX: () => (/* binding */ countEntries),
/* harmony export */   Ri: () => (/* binding */ nameOfFile),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _select_placement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);


/** Finds subjects that a surface does not know, or knows too few times. */
const missingEntry = {
    id: 'missing-entry',
    summary: 'A subject has no entry in a file that must know it.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const checked of world.items) {
            for (const subject of checked.inScope) {
                const violation = checkSubject(world, checked, subject);
                if (violation !== undefined)
                    yield violation;
            }
        }
    },
};
function checkSubject(world, checked, subject) {
    const { item, index, target, join } = checked;
    const wanted = item.count?.min ?? 1;
    const found = join.entriesOf(subject);
    const lacks = join.lacks(subject);
    if (found.length >= wanted || lacks !== undefined)
        return undefined;
    const where = nameOf(target);
    const few = found.length === 0 ? `has no entry in ${where}` : `has ${found.length} of at least ${wanted} entries in ${where}`;
    return {
        clause: ['checklist', index],
        item: item.id,
        subject: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .asSubject */ .B)(subject),
        surface: target.name,
        message: `${subject.label} ${few}`,
        location: world.locate(subject),
        related: placesOf(world, checked, subject),
        expected: expectation(world, checked, subject),
        actual: found.length === 0 ? 'no entry' : countEntries(found.length),
        ...(item.hint !== undefined && { hint: item.hint }),
        remedy: { kind: 'add-entry', item: index, subject },
    };
}
/** A number of entries in words. */
function countEntries(count) {
    return count === 1 ? '1 entry' : `${count} entries`;
}
/** The file (or glob) of a collection, with the part of it that is meant. */
function nameOf(collection) {
    const { root, file, files, heading } = collection.clause;
    const path = `${root === undefined ? '' : `${root}:`}${file ?? files}`;
    return heading === undefined ? path : `${path} under "${heading}"`;
}
/** A file as messages call it: its path, after its root where that is not the contract's own. */
function nameOfFile(world, { file }) {
    return file.root === world.contract.file.root ? file.path : `${file.root}:${file.path}`;
}
/** What the match of an item asks for, in words: `id = "mint-apps"`. */
function expectation(world, checked, subject) {
    const alternatives = [checked.item.match].flat().map((match) => Object.entries(match)
        .map(([field, wanted]) => {
        const text = world.fill(typeof wanted === 'string' ? wanted : wanted.contains, subject);
        const value = typeof text === 'string' ? `"${text}"` : `"{${text.missing}}"`;
        return typeof wanted === 'string' ? `${field} = ${value}` : `${field} contains ${value}`;
    })
        .join(', '));
    return alternatives.join(' or ');
}
function placesOf(world, checked, subject) {
    const place = (0,_select_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .placeFor */ .vM)(world, checked, subject);
    if (place === undefined)
        return [];
    const { after, before, location } = place;
    const beside = after !== undefined ? `, after "${after.key}"` : before !== undefined ? `, before "${before.key}"` : '';
    return [{ message: `the entry belongs here${beside}`, location }];
}


/***/ }),

/***/ 4638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ notChecked)
/* harmony export */ });
/* harmony import */ var _contract_collection_uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3305);
/* harmony import */ var _select_collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _missing_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8394);



/** Finds clauses that could not be judged because what they look at cannot be relied on. Never green. */
const notChecked = {
    id: 'not-checked',
    summary: 'A clause of the contract could not be checked.',
    severity: 'error',
    failClosed: true,
    *check(world) {
        for (const { path, what, item, uses } of (0,_contract_collection_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .collectionUses */ .J)(world.contract.data)) {
            const [broken] = uses.flatMap(({ name }) => brokenCollection(world, name));
            if (broken !== undefined)
                yield tell(world, path, what, broken, item);
        }
    },
};
function brokenCollection(world, name) {
    const collection = world.collections.get(name);
    return collection === undefined || (0,_select_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng)(collection) ? [] : [collection];
}
function tell(world, clause, what, broken, item) {
    const [failure] = broken.failures;
    return {
        clause,
        ...(item !== undefined && { item }),
        surface: broken.name,
        message: `${what} could not be checked, because ${(0,_missing_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(broken)} cannot be read`,
        location: world.contract.locate(clause),
        related: failure === undefined ? [] : [{ message: failure.message, location: failure.location }],
        detail: what,
        hint: 'repair the file first; what cannot be checked does not pass',
    };
}


/***/ }),

/***/ 9993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ orphanedEntry),
/* harmony export */   z: () => (/* binding */ askedEntries)
/* harmony export */ });
/* harmony import */ var _missing_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5777);


/** Finds entries that belong to no subject at all. */
const orphanedEntry = {
    id: 'orphaned-entry',
    summary: 'An entry belongs to a subject that does not exist.',
    severity: 'error',
    failClosed: false,
    *check(world) {
        for (const checked of world.items) {
            const { item, index, target, subjects } = checked;
            if (item.orphans === undefined || item.orphans === false)
                continue;
            for (const entry of askedEntries(world, checked, item.orphans)) {
                if (checked.join.subjectsOf(entry).length > 0)
                    continue;
                const first = subjects.entries[0];
                yield {
                    clause: ['checklist', index, 'orphans'],
                    item: item.id,
                    subject: (0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .asSubject */ .B)(entry),
                    surface: target.name,
                    message: `"${entry.key}" in ${(0,_missing_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(target)} belongs to no entry of ${(0,_missing_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(subjects)}`,
                    location: world.locate(entry),
                    related: first === undefined
                        ? []
                        : [{ message: `the roster begins here, with ${first.label}`, location: world.locate(first) }],
                    ...(first !== undefined && {
                        expected: `an entry of ${subjects.name} it matches, as ${(0,_missing_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .expectation */ .pG)(world, checked, first)} for ${first.label}`,
                    }),
                    actual: 'none',
                    remedy: { kind: 'remove-entry', entry },
                    hint: `add it to ${(0,_missing_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(subjects)}, remove it here, or list it under orphans.except with a reason`,
                };
            }
        }
    },
};
/** The entries that must have a subject: not excepted by key, and within the orphans' own `where`. */
function askedEntries(world, checked, orphans) {
    const excepted = new Set((orphans.except ?? []).filter((one) => isValid(one, world.today)).map(keyOf));
    return checked.target.entries.filter((entry) => !excepted.has(entry.key) && world.holds(entry, orphans.where));
}
function keyOf(except) {
    return String(typeof except === 'object' && except !== null ? except.key : except);
}
function isValid(except, today) {
    return typeof except !== 'object' || except === null || except.expires === undefined || except.expires >= today;
}


/***/ }),

/***/ 5777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ asSubject),
/* harmony export */   H: () => (/* binding */ withoutPositions)
/* harmony export */ });
/** A path as part of a fingerprint: items of lists are not told apart by their position, which moves. */
function withoutPositions(path) {
    return path.map((segment) => (typeof segment === 'number' ? '*' : segment)).join('.');
}
/** An entry as the subject of a finding. */
function asSubject(entry) {
    return { collection: entry.collection, key: entry.key, label: entry.label };
}


/***/ }),

/***/ 2394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ keyFieldOf),
/* harmony export */   Ng: () => (/* binding */ isUsable),
/* harmony export */   XO: () => (/* binding */ selectEntries),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* unused harmony export pointAt */
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3341);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7472);
/* harmony import */ var _predicate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2969);
/* harmony import */ var _selector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6163);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9048);





/** True where a collection can be relied on. */
function isUsable(collection) {
    return collection.failures.length === 0;
}
/** Selects the entries of a collection from its documents. */
function selectEntries(name, clause, documents, tools, revision) {
    const selected = [];
    const failures = [];
    for (const document of documents) {
        const paths = tools.selector.select(document.value);
        if ('message' in paths) {
            failures.push({
                message: paths.message,
                location: { ...document.file, revision, range: document.rangeOf({ start: 0, end: 0 }) },
            });
            continue;
        }
        for (const [index, path] of paths.entries())
            selected.push(toEntry(name, clause, document, path, index, tools));
    }
    const known = selected.filter((entry) => entry.key !== '');
    // A last word that `where` leaves out still silences the words before it.
    const last = clause['last-wins'] === true ? lastOfEach(known) : known;
    const counts = (entry) => (0,_predicate_js__WEBPACK_IMPORTED_MODULE_0__/* .satisfies */ .ib)(entry, clause.where, tools.patterns);
    const keyless = selected.filter((entry) => entry.key === '' && counts(entry));
    return { name, clause, documents, entries: last.filter(counts), keyless, failures };
}
const NO_DEFAULTS = Object.freeze(Object.create(null));
function toEntry(name, clause, document, path, index, tools) {
    const value = (0,_selector_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAtPath */ .WS)(document.value, path) ?? null;
    const bare = { collection: name, value, document, path, index, defaults: clause.defaults ?? NO_DEFAULTS };
    const key = keysOf(clause)
        .map((field) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(bare, field)))
        .find((text) => text !== undefined) ?? '';
    const entry = { ...bare, key, label: `${name} "${key}"` };
    const label = tools.label === undefined ? undefined : (0,_template_js__WEBPACK_IMPORTED_MODULE_3__/* .fillTemplate */ .ou)(tools.label, entry);
    return typeof label === 'string' ? { ...entry, label } : entry;
}
/** The fields that may hold the key of an entry, in order of preference. */
function keysOf(clause) {
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isList */ .Lv)(clause.key) ? clause.key : [clause.key];
}
/** The field that holds the key of this very entry. */
function keyFieldOf(clause, entry) {
    return keysOf(clause).find((field) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)((0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(entry, field)) !== undefined);
}
/** Where an entry of a collection can be pointed at. */
function pointAt(collection, entry, revision) {
    return locateEntry(entry, revision, keyFieldOf(collection.clause, entry));
}
function lastOfEach(entries) {
    const last = new Map(entries.map((entry) => [entry.key, entry]));
    return entries.filter((entry) => last.get(entry.key) === entry);
}


/***/ }),

/***/ 7472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ locateField),
/* harmony export */   VB: () => (/* binding */ locateSpan),
/* harmony export */   VQ: () => (/* binding */ pathOfField),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   au: () => (/* binding */ locateItem),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   j7: () => (/* binding */ locateEntry)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3341);

/** What a field of an entry holds: a path into its value, `@key`, `@index` or `@file`; undefined where there is nothing. */
function fieldOf(entry, field) {
    if (field.startsWith('@'))
        return metaField(entry, field);
    const found = valueAt(entry.value, segmentsOf(entry.value, field));
    return found ?? entry.defaults[field] ?? found;
}
/** The path of a field below its entry, for asking a document where it stands. */
function pathOfField(entry, field) {
    return field.startsWith('@') ? entry.path : [...entry.path, ...segmentsOf(entry.value, field)];
}
/** Where a field of an entry stands; where it is absent, the entry's own head line. */
function locateField(entry, field, revision) {
    if (field === '@file')
        return locateSpan(entry.document, { start: 0, end: 0 }, revision);
    const path = pathOfField(entry, field);
    if (field.startsWith('@') || entry.document.nodeAt(path) === undefined)
        return locateEntry(entry, revision);
    return locateSpan(entry.document, entry.document.spanOf(path), revision);
}
/** Where an item of a list that a field holds stands. */
function locateItem(entry, field, index, revision) {
    return locateSpan(entry.document, entry.document.spanOf([...pathOfField(entry, field), index]), revision);
}
/**
 * Where an entry can be pointed at: the map key that names it, or its key field's value, or its first line. Never the
 * whole entry, which may be a page long.
 */
function locateEntry(entry, revision, keyField) {
    const last = entry.path.at(-1);
    if (typeof last === 'string')
        return locateSpan(entry.document, entry.document.spanOf(entry.path, 'key'), revision);
    if (keyField !== undefined && !keyField.startsWith('@')) {
        const path = pathOfField(entry, keyField);
        if (entry.document.nodeAt(path) !== undefined) {
            const member = entry.document.spanOf(path, 'member');
            // In a table the key stands in the header, far from the entry.
            const inside = member.start >= entry.document.spanOf(entry.path).start;
            return locateSpan(entry.document, inside ? member : entry.document.spanOf(path), revision);
        }
    }
    return locateSpan(entry.document, firstLine(entry.document, entry.document.spanOf(entry.path)), revision);
}
/** The location of a span of a document. */
function locateSpan(document, span, revision) {
    return { ...document.file, revision, range: document.rangeOf(span) };
}
/** A scalar as text for comparing and joining: numbers and words alike, surrounding blanks ignored; null is no value. */
function textOf(value) {
    if (value === undefined || value === null || !(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return undefined;
    const text = String(value).trim();
    return text === '' ? undefined : text;
}
function firstLine(document, span) {
    const breakAt = document.text.slice(span.start, span.end).search(/[\r\n]/);
    return breakAt < 0 ? span : { start: span.start, end: span.start + breakAt };
}
function metaField(entry, field) {
    if (field === '@key')
        return entry.key ?? mapKeyOf(entry.path);
    if (field === '@index')
        return entry.index;
    if (field === '@file')
        return entry.document.file.path;
    return undefined;
}
/** The map key of an entry; items of lists have none, their position is no name. */
function mapKeyOf(path) {
    const last = path.at(-1);
    return typeof last === 'string' ? last : undefined;
}
/** A dotted field is a path, unless the entry has a key that is spelled just so. */
function segmentsOf(value, field) {
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && field in value ? [field] : field.split('.');
}
function valueAt(value, path) {
    let current = value;
    for (const segment of path) {
        if (!(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(current))
            return undefined;
        current = current[segment];
    }
    return current;
}


/***/ }),

/***/ 3706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ joinItem),
/* harmony export */   v: () => (/* binding */ containsWords)
/* harmony export */ });
/* harmony import */ var _contract_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5824);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3341);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7472);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);




/** Joins all subjects with all entries of an item in one pass over each (hash join; whole words for `contains`). */
function joinItem(item, subjects, entries, template) {
    const bySubject = new Map();
    const byEntry = new Map();
    const lacking = new Map();
    const order = new Map(entries.map((entry, index) => [entry, index]));
    const alternatives = (0,_contract_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesOf */ .th)(item.match).map((match) => new Index(match, entries, template));
    for (const subject of subjects) {
        const found = new Set();
        let missing;
        let searched = false;
        for (const index of alternatives) {
            const result = index.find(subject);
            if ('missing' in result)
                missing ??= result.missing;
            else {
                searched = true;
                for (const entry of result.entries)
                    found.add(entry);
            }
        }
        if (!searched && missing !== undefined)
            lacking.set(subject, missing);
        const sorted = [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        bySubject.set(subject, sorted);
        for (const entry of sorted)
            byEntry.set(entry, [...(byEntry.get(entry) ?? []), subject]);
    }
    return {
        entriesOf: (subject) => bySubject.get(subject) ?? [],
        subjectsOf: (entry) => byEntry.get(entry) ?? [],
        lacks: (subject) => lacking.get(subject),
    };
}
/** One alternative of a match, indexed over the entries. */
class Index {
    #wanted;
    #byValue = new Map();
    constructor(match, entries, template) {
        this.#wanted = Object.entries(match).map(([field, wanted]) => ({
            field,
            template: template(typeof wanted === 'string' ? wanted : wanted.contains),
            contains: typeof wanted !== 'string',
        }));
        const lead = this.#wanted[0];
        if (lead === undefined)
            return;
        for (const entry of entries) {
            for (const value of new Set(lead.contains ? textsAt(entry, lead.field).flatMap(wordsOf) : textsAt(entry, lead.field))) {
                const bucket = this.#byValue.get(value);
                if (bucket === undefined)
                    this.#byValue.set(value, [entry]);
                else
                    bucket.push(entry);
            }
        }
    }
    find(subject) {
        const wanted = [];
        for (const { field, template, contains } of this.#wanted) {
            const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(template, subject);
            if (typeof text !== 'string')
                return { missing: text.missing };
            wanted.push({ field, text: text.trim(), contains });
        }
        const [lead, ...others] = wanted;
        if (lead === undefined)
            return { entries: [] };
        const word = lead.contains ? (wordsOf(lead.text)[0] ?? '') : lead.text;
        const candidates = this.#byValue.get(word) ?? [];
        const rest = lead.contains ? wanted : others;
        return { entries: candidates.filter((entry) => rest.every((one) => agrees(entry, one))) };
    }
}
function agrees(entry, wanted) {
    const texts = textsAt(entry, wanted.field);
    return wanted.contains ? texts.some((text) => containsWords(text, wanted.text)) : texts.includes(wanted.text);
}
/** The texts a field holds: one, or those of a list. */
function textsAt(entry, field) {
    const value = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(entry, field);
    return ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(value) ? value : [value]).flatMap((one) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(one) ?? []);
}
/** The words of a text: letters, digits, `_` and `-`, so that `immich` is no word of `immich-home`. */
function wordsOf(text) {
    return text.match(/[\p{L}\p{N}_-]+/gu) ?? [];
}
/** True where a text contains another one, not as part of a longer word. */
function containsWords(text, wanted) {
    const wordlike = /[\p{L}\p{N}_-]/u;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const before = text[at - 1];
        const after = text[at + wanted.length];
        if ((before === undefined || !wordlike.test(before)) && (after === undefined || !wordlike.test(after)))
            return true;
    }
    return false;
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ countSites)
/* harmony export */ });
/* harmony import */ var _collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7472);


/** Counts every surface of a parity clause per site. */
function countSites(world, clause) {
    return clause.surfaces.map((surface) => {
        const collection = world.collections.get(surface.of);
        if (collection === undefined || !(0,_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .isUsable */ .Ng)(collection))
            return { surface, bySite: undefined };
        const bySite = new Map(clause.sites.map((site) => {
            const own = collection.entries.filter((entry) => isOf(world, surface, entry, site));
            return [site, { counting: own.filter((entry) => world.holds(entry, surface.where)), all: own }];
        }));
        return { surface, bySite };
    });
}
function isOf(world, { site: named }, entry, site) {
    if (typeof named === 'string')
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(entry, named)) === site;
    const predicate = named[site];
    return predicate !== undefined && world.holds(entry, predicate);
}


/***/ }),

/***/ 2575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   aq: () => (/* binding */ placeByKey),
/* harmony export */   vM: () => (/* binding */ placeFor)
/* harmony export */ });
/* harmony import */ var _contract_clauses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5824);
/* harmony import */ var _collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7472);



/**
 * The place of the entry that a subject lacks: among its siblings by their order where they are sorted by key, at their
 * end otherwise. Undefined where the collection has no file to put it in.
 */
function placeFor(world, checked, subject) {
    const { target } = checked;
    const document = target.documents.at(-1);
    if (document === undefined)
        return undefined;
    const siblings = target.entries.filter((entry) => entry.document === document);
    const { after, before } = neighbours(siblings, newKey(world, checked, subject), subject, checked);
    const end = after === undefined ? document.spanOf(before?.path ?? []).start : document.spanOf(after.path).end;
    return { document, after, before, location: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .locateSpan */ .VB)(document, { start: end, end }, world.revision) };
}
/** The place of a new entry by its key alone: behind the sibling with the nearest lower key, before the first one otherwise. */
function placeByKey(target, key, revision) {
    const document = target.documents.at(-1);
    if (document === undefined)
        return undefined;
    const siblings = target.entries.filter((entry) => entry.document === document);
    const lower = siblings.filter((entry) => compareKeys(entry.key, key) <= 0);
    const [nearest] = lower.sort((a, b) => compareKeys(b.key, a.key));
    const after = nearest ?? (siblings.length > 0 && key === '' ? siblings.at(-1) : undefined);
    const before = after === undefined ? siblings[0] : undefined;
    const end = after === undefined ? document.spanOf(before?.path ?? []).start : document.spanOf(after.path).end;
    return { document, after, before, location: (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .locateSpan */ .VB)(document, { start: end, end }, revision) };
}
/** The key that the new entry will have, where the match tells it. */
function newKey(world, checked, subject) {
    const [match] = (0,_contract_clauses_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesOf */ .th)(checked.item.match);
    const wanted = (0,_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(checked.target.clause)
        .map((field) => match?.[field] ?? (field === '@key' ? match?.['@key'] : undefined))
        .find((one) => one !== undefined);
    if (typeof wanted !== 'string')
        return undefined;
    const text = world.fill(wanted, subject);
    return typeof text === 'string' ? text : undefined;
}
/**
 * Siblings sorted by key take the new key in their order. Others follow the order of their own subjects: an entry of
 * this subject, or of the nearest subject before it that has one here; failing that, the last sibling.
 */
function neighbours(siblings, key, subject, checked) {
    const sorted = siblings.every((entry, i) => i === 0 || compareKeys(siblings[i - 1]?.key ?? '', entry.key) <= 0);
    if (sorted && key !== undefined && siblings.length > 1) {
        const after = siblings.findLast((entry) => compareKeys(entry.key, key) <= 0);
        return { after, before: after === undefined ? siblings[0] : undefined };
    }
    const roster = checked.subjects.entries;
    const here = new Set(siblings);
    for (let i = roster.indexOf(subject); i >= 0; i--) {
        const earlier = roster[i];
        const after = earlier === undefined ? undefined : checked.join.entriesOf(earlier).findLast((entry) => here.has(entry));
        if (after !== undefined)
            return { after, before: undefined };
    }
    return { after: siblings.at(-1), before: undefined };
}
/** Numbers first and by value, other keys by code unit: a total order. */
function compareKeys(a, b) {
    const [x, y] = [numberOf(a), numberOf(b)];
    if (x !== undefined && y !== undefined && x !== y)
        return x - y;
    if ((x === undefined) !== (y === undefined))
        return x === undefined ? 1 : -1;
    return a < b ? -1 : a > b ? 1 : 0;
}
function numberOf(key) {
    return /^-?\d+(?:\.\d+)?$/.test(key) ? Number(key) : undefined;
}


/***/ }),

/***/ 2969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   ib: () => (/* binding */ satisfies),
/* harmony export */   r4: () => (/* binding */ inRange)
/* harmony export */ });
/* harmony import */ var _source_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1971);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3341);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7472);



/** Tells whether an entry satisfies a predicate; an absent predicate holds. */
function satisfies(entry, predicate, patterns) {
    if (predicate === undefined)
        return true;
    return Object.entries(predicate).every(([name, condition]) => {
        if (name === 'any' && isPredicates(condition))
            return condition.some((one) => satisfies(entry, one, patterns));
        if (name === 'all' && isPredicates(condition))
            return condition.every((one) => satisfies(entry, one, patterns));
        if (name === 'not' && isPredicate(condition))
            return !satisfies(entry, condition, patterns);
        return holds((0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(entry, name), conditionOf(condition), patterns);
    });
}
/** The schema admits nothing but conditions under names other than any, all and not. */
function conditionOf(condition) {
    return condition;
}
function isPredicates(value) {
    return Array.isArray(value);
}
function isPredicate(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function holds(value, condition, patterns) {
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(condition))
        return isAny(value, [condition]);
    return isScalars(condition) ? isAny(value, condition) : passes(value, condition, patterns);
}
function isScalars(condition) {
    return Array.isArray(condition);
}
/** True where the value, or one of a list of values, equals one of the wanted ones; null and blank text want "no value". */
function isAny(value, wanted) {
    const texts = textsOf(value);
    return wanted
        .map((want) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(want))
        .some((want) => (want === undefined ? !isPresent(value) : texts.includes(want)));
}
function passes(value, tests, patterns) {
    if (tests.not !== undefined && isAny(value, (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(tests.not) ? [tests.not] : tests.not))
        return false;
    if (tests.exists !== undefined && tests.exists !== isPresent(value))
        return false;
    if (tests.matches !== undefined && !textsOf(value).some((text) => patterns(tests.matches ?? '', text)))
        return false;
    if (tests.range !== undefined && !textsOf(value).some((text) => inRange(text, tests.range ?? '')))
        return false;
    const networks = tests['in-cidr'];
    if (networks === undefined)
        return true;
    const list = typeof networks === 'string' ? [networks] : networks;
    return textsOf(value).some((text) => list.some((network) => (0,_source_network_js__WEBPACK_IMPORTED_MODULE_0__/* .inNetwork */ .G2)(text, network) === true));
}
/** A field is present when it has a value: not null, not blank, not an empty list or map. */
function isPresent(value) {
    if (value === undefined || value === null)
        return false;
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(value))
        return (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value) !== undefined;
    return Object.keys(value).length > 0;
}
function textsOf(value) {
    return ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value : [value]).flatMap((one) => (0,_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(one) ?? []);
}
/** True where a text is a whole number within a closed range written `low-high`. */
function inRange(text, range) {
    const bounds = /^(-?\d+)-(\d+)$/.exec(range);
    if (bounds === null || !/^-?\d+$/.test(text))
        return false;
    return Number(text) >= Number(bounds[1]) && Number(text) <= Number(bounds[2]);
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WS: () => (/* binding */ valueAtPath),
/* harmony export */   c6: () => (/* binding */ EVERY_ITEM),
/* harmony export */   gZ: () => (/* binding */ WHOLE_DOCUMENT),
/* harmony export */   xN: () => (/* binding */ compileSelector)
/* harmony export */ });
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3341);

/** Values a selector may visit or select in one document; beyond it the selector is refused, not truncated. */
const VISIT_LIMIT = 2_000_000;
/** Selects every item of a list and every value of a map. */
const EVERY_ITEM = { text: '$[*]', select: (value) => walk(value, ['each']) };
/** Selects the document as one entry. */
const WHOLE_DOCUMENT = { text: '$', select: () => [[]] };
/**
 * Compiles a selector: a plain path (`vms[]`, `ssh.targets[]`, `hosts.*`), or RFC 9535 JSONPath (`$.vms[?@.id > 200]`).
 * Selectors made of names, indexes and wildcards run without a JSONPath engine, which is only loaded for the others.
 */
async function compileSelector(text) {
    const path = text.startsWith('$') ? text : plainToJsonPath(text);
    if (path === undefined)
        return { message: `"${text}" is neither a plain path (a.b[]) nor a JSONPath (it would start with $)` };
    const steps = simpleSteps(path);
    if (steps !== undefined)
        return { text, select: (value) => walk(value, steps) };
    const { compileJsonPath } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(393), __webpack_require__.e(362)]).then(__webpack_require__.bind(__webpack_require__, 1362));
    return compileJsonPath(path, VISIT_LIMIT);
}
/** `a.b[].c` as JSONPath; undefined where it is no plain path. */
function plainToJsonPath(text) {
    if (!/^[\w-]+(\[\d*\])*(\.([\w-]+|\*)(\[\d*\])*)*$/.test(text))
        return undefined;
    const names = text.split('.').map((part) => {
        const [, name = '', brackets = ''] = /^([\w-]+|\*)(.*)$/.exec(part) ?? [];
        return (name === '*' ? '[*]' : `['${name}']`) + brackets.replaceAll('[]', '[*]');
    });
    return `$${names.join('')}`;
}
function simpleSteps(path) {
    const steps = [];
    const token = /\.([A-Za-z_][\w]*)|\[(\d{1,9})\]|\['([\w.: -]*)'\]|\["([\w.: -]*)"\]|(\.\*|\[\*\])/y;
    token.lastIndex = 1;
    while (token.lastIndex < path.length) {
        const found = token.exec(path);
        if (found === null)
            return undefined;
        const name = found[1] ?? found[3] ?? found[4];
        if (name !== undefined)
            steps.push({ name });
        else if (found[2] !== undefined)
            steps.push({ index: Number(found[2]) });
        else
            steps.push('each');
    }
    return steps;
}
function walk(root, steps) {
    let found = [{ value: root, path: [] }];
    for (const step of steps) {
        found = found.flatMap(({ value, path }) => {
            if (step === 'each')
                return children(value).map(([segment, child]) => ({ value: child, path: [...path, segment] }));
            const segment = 'name' in step ? step.name : step.index;
            const child = childAt(value, segment);
            return child === undefined ? [] : [{ value: child, path: [...path, segment] }];
        });
    }
    return found.map(({ path }) => path);
}
function children(value) {
    if ((0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return value.map((child, index) => [index, child]);
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? Object.entries(value) : [];
}
function childAt(value, segment) {
    if (typeof segment === 'number')
        return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) ? value[segment] : undefined;
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) ? value[segment] : undefined;
}
/** The value at a path of plain data. */
function valueAtPath(value, path) {
    let current = value;
    for (const segment of path)
        current = current === undefined ? undefined : childAt(current, segment);
    return current;
}


/***/ }),

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7472);

/** Takes a template apart, or says what is wrong with it and where (offset into the text). */
function parseTemplate(text) {
    const pieces = [];
    let literal = '';
    let i = 0;
    while (i < text.length) {
        const two = text.slice(i, i + 2);
        if (two === '{{' || two === '}}') {
            literal += two[0];
            i += 2;
        }
        else if (text[i] === '{') {
            const close = text.indexOf('}', i);
            if (close < 0)
                return { message: 'the brace "{" is never closed', offset: i };
            const [field = '', ...fallback] = text.slice(i + 1, close).split('|');
            // Columns of Markdown tables have blanks within their names; a blank at an end is a flow map in disguise.
            if (!/^[^\s{}|](?:[^{}|\r\n]*[^\s{}|])?$/.test(field))
                return { message: `"{${field}}" is not a field name`, offset: i };
            if (literal !== '')
                pieces.push(literal);
            literal = '';
            pieces.push(fallback.length === 0 ? { field } : { field, fallback: fallback.join('|') });
            i = close + 1;
        }
        else {
            literal += text[i];
            i += 1;
        }
    }
    if (literal !== '')
        pieces.push(literal);
    return { text, pieces };
}
/** The text of a template for one entry, or the first field that the entry has no value for. */
function fillTemplate(template, entry) {
    let out = '';
    for (const piece of template.pieces) {
        if (typeof piece === 'string') {
            out += piece;
            continue;
        }
        const value = (0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(entry, piece.field)) ?? piece.fallback;
        if (value === undefined)
            return { missing: piece.field };
        out += value;
    }
    return out;
}
/** The fields a template reads. */
function fieldsOf(template) {
    return template.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.field]));
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

/***/ 7493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isDate),
/* harmony export */   Y: () => (/* binding */ daysBetween)
/* harmony export */ });
/** True where a text is a day of the calendar written `2026-12-31`. */
function isDate(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (parts === null)
        return false;
    const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** Whole days from one day to a later one; negative where the other is earlier. Both as `2026-12-31`. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
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

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G2: () => (/* binding */ inNetwork),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   tY: () => (/* binding */ isNetwork)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

/** The address and prefix length of a CIDR network, or undefined where the text is none (host bits are allowed). */
function parseNetwork(network) {
    const [address = '', length = ''] = network.split('/');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    const prefix = Number(length);
    if (version === 0 || !/^\d{1,3}$/.test(length) || prefix > (version === 4 ? 32 : 128))
        return undefined;
    return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}
/** True where the text is a CIDR network such as `192.168.1.0/24`. */
function isNetwork(text) {
    return parseNetwork(text) !== undefined;
}
/** True where the text is an IPv4 or IPv6 address. */
function isAddress(text) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) !== 0;
}
/** Whether an address is in a CIDR network; undefined where one of the two is malformed. */
function inNetwork(address, network) {
    const parsed = parseNetwork(network);
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (parsed === undefined || version === 0)
        return undefined;
    if ((version === 4) !== (parsed.family === 'ipv4'))
        return false;
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    list.addSubnet(parsed.address, parsed.prefix, parsed.family);
    return list.check(address, parsed.family);
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
