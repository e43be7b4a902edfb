export const id = 420;
export const ids = [420];
export const modules = {

/***/ 8420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attachFixes: () => (/* binding */ attachFixes)
/* harmony export */ });
/* harmony import */ var _propose_fix_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6915);
/* harmony import */ var _verify_fix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9100);


/** Gives findings their fix, where there is one that was proved to do what it promises. */
async function attachFixes(world, findings, policy, limits) {
    const attached = [];
    let count = 0;
    for (const finding of findings) {
        const remedy = finding.state === 'fixed' ||
            finding.waiver !== undefined ||
            count >= policy.most ||
            policy.wanted?.(finding) === false
            ? undefined
            : policy.remedyOf(finding);
        const wanted = remedy !== undefined && (remedy.kind !== 'remove-entry' || policy.removeOrphans);
        const fix = wanted ? (0,_propose_fix_js__WEBPACK_IMPORTED_MODULE_0__/* .proposeFix */ .I)(world, remedy) : undefined;
        if (fix === undefined || remedy === undefined || !(await (0,_verify_fix_js__WEBPACK_IMPORTED_MODULE_1__/* .verifyFix */ .T)(world, remedy, fix, limits))) {
            attached.push(finding);
            continue;
        }
        count += 1;
        attached.push({ ...finding, fix });
    }
    return attached;
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
