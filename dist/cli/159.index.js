export const id = 159;
export const ids = [159];
export const modules = {

/***/ 1445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ addField)
/* harmony export */ });
/* harmony import */ var _brackets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7994);
/* harmony import */ var _yaml_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(385);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9218);



/** Gives an entry a field that it lacks, behind one that it has; only in formats whose entries are maps of their own. */
function addField(entry, behind, field, value) {
    const { document, path } = entry;
    const node = document.nodeAt(path);
    const sibling = [...path, behind];
    if (node?.kind !== 'map' || document.nodeAt(sibling) === undefined || !/^[A-Za-z_][\w-]*$/.test(field))
        return undefined;
    if (document.format === 'json' || document.format === 'jsonl')
        return (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .insertBetweenBrackets */ .NK)(document, sibling, true, `${JSON.stringify(field)}: ${JSON.stringify(value)}`);
    if (document.format !== 'yaml' && document.format !== 'front-matter')
        return undefined;
    const member = `${field}: ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeYaml */ .wt)(value, '', true)}`;
    return (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .isInBrackets */ .LO)(document, node)
        ? (0,_brackets_js__WEBPACK_IMPORTED_MODULE_0__/* .insertBetweenBrackets */ .NK)(document, sibling, true, member)
        : (0,_yaml_block_js__WEBPACK_IMPORTED_MODULE_2__/* .insertIntoBlock */ .b2)(document, sibling, true, member);
}


/***/ }),

/***/ 3463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ appendingFor)
/* harmony export */ });
/* harmony import */ var _contract_clauses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5824);
/* harmony import */ var _select_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7472);
/* harmony import */ var _select_placement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3341);




/**
 * Where an item has no scaffold and asks for a value in a list (a VMID in the list of a backup job), the one entry that
 * can take it. Undefined where several could: which one is for a person to say.
 */
function appendingFor(world, index, subject) {
    const checked = world.items.find((one) => one.index === index);
    if (checked === undefined || checked.item.scaffold !== undefined)
        return undefined;
    const [match, ...others] = (0,_contract_clauses_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesOf */ .th)(checked.item.match);
    const [wanted, ...more] = Object.entries(match ?? {});
    if (wanted === undefined || others.length > 0 || more.length > 0)
        return undefined;
    const [field, template] = wanted;
    const value = typeof template === 'string' ? world.fill(template, subject) : undefined;
    if (typeof value !== 'string')
        return undefined;
    const [entry, ...rivals] = checked.target.entries.filter((one) => world.holds(one, checked.item.having) && holdsList(one, field));
    const list = entry === undefined ? undefined : (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(entry, field);
    if (entry === undefined || rivals.length > 0 || !(0,_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(list))
        return undefined;
    return { entry, field, value, index: indexIn(list.map(String), value) };
}
function indexIn(list, value) {
    const isSorted = list.every((one, i) => i === 0 || (0,_select_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(list[i - 1] ?? '', one) <= 0);
    return isSorted ? list.filter((one) => (0,_select_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .YD)(one, value) <= 0).length : list.length;
}
function holdsList(entry, field) {
    return (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)((0,_select_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldOf */ ._F)(entry, field)) && entry.document.nodeAt((0,_select_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOfField */ .VQ)(entry, field))?.kind === 'list';
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ nodeOf),
/* harmony export */   Ko: () => (/* binding */ removeFromBrackets),
/* harmony export */   LO: () => (/* binding */ isInBrackets),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NK: () => (/* binding */ insertBetweenBrackets),
/* harmony export */   QZ: () => (/* binding */ insertFirstInBrackets)
/* harmony export */ });
/* harmony import */ var _line_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4152);

/** True where a list or map is written in brackets. */
function isInBrackets(document, node) {
    const first = document.text[node.span.start];
    return node.kind !== 'scalar' && (first === '[' || first === '{');
}
/** The nodes that a list or map holds. */
function childrenOf(node) {
    if (node === undefined || node.kind === 'scalar')
        return [];
    return node.kind === 'list' ? node.items : node.members.map((member) => member.node);
}
/** Puts the text of a new part beside a sibling in brackets: on a line of its own where the sibling has one. */
function insertBetweenBrackets(document, sibling, isAfter, part) {
    const { text } = document;
    const { start, end } = document.spanOf(sibling, 'member');
    const hasOwnLine = text.slice((0,_line_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .lineStart */ .PT)(text, start), start).trim() === '';
    const gap = hasOwnLine ? (0,_line_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layoutAt */ .MS)(text, start).eol + (0,_line_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .indentAt */ .oY)(text, start) : commaGap(document, sibling);
    if (!isAfter)
        return { start, end: start, text: `${part},${gap}` };
    const comment = /^(,?)([ \t]*#[^\r\n]*)/.exec(text.slice(end));
    if (!hasOwnLine || comment === null)
        return { start: end, end, text: `,${gap}${part}` };
    const [whole, comma = '', note = ''] = comment;
    return { start: end, end: end + whole.length, text: `,${note}${gap}${part}${comma}` };
}
/** The first part between brackets that hold none. */
function insertFirstInBrackets(document, node, part) {
    const { start, end } = node.span;
    const isMap = document.text[start] === '{';
    return { start, end, text: isMap ? `{ ${part} }` : `[${part}]` };
}
/** Takes a part out from between brackets, with one comma. */
function removeFromBrackets(document, path) {
    const { text } = document;
    const { start, end } = document.spanOf(path, 'member');
    const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
    const isLast = behind !== undefined && /^[\]}]/.test(text.slice(end + behind));
    const before = /,\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    if (behind !== undefined && !isLast)
        return { start, end: end + behind, text: '' };
    return { start: start - before, end, text: '' };
}
/** The blanks that stand behind commas between siblings on one line. */
function commaGap(document, sibling) {
    const nodes = childrenOf(document.nodeAt(sibling.slice(0, -1)));
    const [first] = nodes;
    if (first === undefined || nodes.length < 2)
        return ' ';
    return /^,([ \t]*)/.exec(document.text.slice(first.span.end))?.[1] ?? ' ';
}
/** The node of an entry. */
function nodeOf(entry) {
    return entry.document.nodeAt(entry.path);
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ insertionFor),
/* harmony export */   W: () => (/* binding */ spliceOf)
/* harmony export */ });
/* harmony import */ var _select_placement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2575);
/* harmony import */ var _scaffold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3597);
/* harmony import */ var _writers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(720);



/** The insertion that gives a subject the entry which an item of the checklist asks for. */
function insertionFor(world, item, subject) {
    const checked = world.items.find((one) => one.index === item);
    const scaffold = checked?.item.scaffold;
    const place = checked === undefined ? undefined : (0,_select_placement_js__WEBPACK_IMPORTED_MODULE_0__/* .placeFor */ .vM)(world, checked, subject);
    if (checked === undefined || scaffold === undefined || place === undefined)
        return undefined;
    return { target: checked.target, place, scaffold };
}
/** The text edit of an insertion, its templates filled with values; undefined where it cannot be written safely. */
function spliceOf({ target, place, scaffold }, valueOf) {
    return _writers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .WRITERS */ .J[place.document.format].insert(place.document, target, place, (0,_scaffold_js__WEBPACK_IMPORTED_MODULE_2__/* .scaffoldFor */ .cc)(scaffold, valueOf));
}


/***/ }),

/***/ 4152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ trimmedEnd),
/* harmony export */   Gb: () => (/* binding */ isBelowBlankLine),
/* harmony export */   MS: () => (/* binding */ layoutAt),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   UY: () => (/* binding */ blankLineAt),
/* harmony export */   oH: () => (/* binding */ commentsAbove),
/* harmony export */   oY: () => (/* binding */ indentAt),
/* harmony export */   pK: () => (/* binding */ hasBlankLine)
/* harmony export */ });
/* unused harmony export eolBefore */
/** The layout around an offset of a text. */
function layoutAt(text, offset) {
    let end = offset;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r')
        end += 1;
    if (end >= text.length)
        return { eol: lastEol(text), lineEnd: text.length, isOpen: true };
    const eol = eolAt(text, end);
    return { eol, lineEnd: end + eol.length, isOpen: false };
}
/** The blanks that the line of an offset begins with. */
function indentAt(text, offset) {
    const start = lineStart(text, offset);
    return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}
/** The offset at which the line of an offset begins; a byte order mark is not part of a line. */
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r')
        start -= 1;
    return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start;
}
/** The offset behind the last character before `end` that is not blank. */
function trimmedEnd(text, start, end) {
    let at = end;
    while (at > start && /\s/.test(text[at - 1] ?? ''))
        at -= 1;
    return at;
}
/** True where a blank line stands between two offsets. */
function hasBlankLine(text, start, end) {
    return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text.slice(start, end));
}
/** True at the start of a line with a blank line, or nothing, before it. */
function isBelowBlankLine(text, line) {
    if (line === 0 || (line === 1 && text.charCodeAt(0) === 0xfeff))
        return true;
    return text.slice(lineStart(text, line - eolBefore(text, line).length), line).trim() === '';
}
/** The length of the blank line that begins at an offset, its line break included; 0 where none does. */
function blankLineAt(text, line) {
    return /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
}
/** The line break that ends just before an offset. */
function eolBefore(text, offset) {
    if (text[offset - 1] === '\n' && text[offset - 2] === '\r')
        return '\r\n';
    return offset > 0 ? (text[offset - 1] ?? '') : '';
}
/** The start of the run of comment lines (`#`) directly above a line. */
function commentsAbove(text, line) {
    let at = line;
    while (at > 0) {
        const previous = lineStart(text, at - eolBefore(text, at).length);
        if (previous >= at || !/^[ \t]*#/.test(text.slice(previous, at)))
            break;
        at = previous;
    }
    return at;
}
function eolAt(text, offset) {
    return text[offset] === '\r' && text[offset + 1] === '\n' ? '\r\n' : (text[offset] ?? '\n');
}
function lastEol(text) {
    const at = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    if (at < 0)
        return '\n';
    return text[at] === '\n' && text[at - 1] === '\r' ? '\r\n' : (text[at] ?? '\n');
}


/***/ }),

/***/ 6915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proposeFix),
/* harmony export */   e: () => (/* binding */ asFix)
/* harmony export */ });
/* harmony import */ var _select_collection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2394);
/* harmony import */ var _select_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7472);
/* harmony import */ var _add_field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1445);
/* harmony import */ var _append_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3463);
/* harmony import */ var _insertion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8714);
/* harmony import */ var _scaffold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3597);
/* harmony import */ var _writers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(720);







/** Turns a remedy into text edits of the files of its world; undefined where that cannot be done safely. */
function proposeFix(world, remedy) {
    switch (remedy.kind) {
        case 'add-entry':
            return addEntry(world, remedy.item, remedy.subject);
        case 'set-field':
            return setField(remedy.entry, remedy.field, remedy.value);
        case 'remove-entry':
            return removeEntry(world, remedy.entry);
    }
}
function addEntry(world, item, subject) {
    const insertion = (0,_insertion_js__WEBPACK_IMPORTED_MODULE_2__/* .insertionFor */ .$)(world, item, subject);
    if (insertion === undefined)
        return appendValue(world, item, subject);
    const { document } = insertion.place;
    const splice = (0,_insertion_js__WEBPACK_IMPORTED_MODULE_2__/* .spliceOf */ .W)(insertion, (0,_scaffold_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOf */ .sm)(subject));
    if (splice === undefined)
        return undefined;
    return asFix(document, splice, `add the entry of ${subject.label} to ${document.file.path}`);
}
function appendValue(world, item, subject) {
    const appending = (0,_append_value_js__WEBPACK_IMPORTED_MODULE_1__/* .appendingFor */ .W)(world, item, subject);
    if (appending === undefined)
        return undefined;
    const { entry, field, value, index } = appending;
    const { document } = entry;
    const splice = _writers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITERS */ .J[document.format].append(document, (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOfField */ .VQ)(entry, field), index, value);
    if (splice === undefined)
        return undefined;
    return asFix(document, splice, `add "${value}" to ${field} of ${entry.label} in ${document.file.path}`);
}
function setField(entry, field, value) {
    const { document } = entry;
    const isKey = field === '@key' && typeof entry.path.at(-1) === 'string';
    if (field.startsWith('@') && !isKey)
        return undefined;
    const path = (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOfField */ .VQ)(entry, field);
    const node = document.nodeAt(path);
    if (!isKey && node === undefined)
        return newField(entry, field, value);
    if (!isKey && node?.kind !== 'scalar')
        return undefined;
    const splice = _writers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITERS */ .J[document.format].replace(document, document.spanOf(path, isKey ? 'key' : 'value'), value);
    if (splice === undefined)
        return undefined;
    return asFix(document, splice, `set ${field} to "${value}" in ${document.file.path}`);
}
/** A field that the entry lacks goes behind its last one that is a single value on one line. */
function newField(entry, field, value) {
    const node = entry.document.nodeAt(entry.path);
    const last = node?.kind === 'map' ? node.members.findLast((member) => isOnOneLine(entry, member.node)) : undefined;
    const splice = last === undefined ? undefined : (0,_add_field_js__WEBPACK_IMPORTED_MODULE_6__/* .addField */ .I)(entry, last.key, field, value);
    if (splice === undefined)
        return undefined;
    return asFix(entry.document, splice, `add ${field} "${value}" in ${entry.document.file.path}`);
}
function isOnOneLine({ document }, { kind, span }) {
    return kind === 'scalar' && !/[\r\n]/.test(document.text.slice(span.start, span.end));
}
function removeEntry(world, entry) {
    const splice = _writers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .WRITERS */ .J[entry.document.format].remove(entry.document, entry.path);
    const collection = world.collections.get(entry.collection);
    if (splice === undefined || collection === undefined)
        return undefined;
    return asFix(entry.document, splice, `remove the entry with ${(0,_select_collection_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(collection.clause)[0]} "${entry.key}" from ${entry.document.file.path}`);
}
/** A splice of a document as a fix. */
function asFix(document, splice, title) {
    const edit = { root: document.file.root, file: document.file.path, ...splice };
    return { title, edits: [edit], preview: splice.text.replace(/\r\n|\r/g, '\n').replace(/^\n+|\n+$/g, '') };
}


/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ PLACEHOLDER),
/* harmony export */   cc: () => (/* binding */ scaffoldFor),
/* harmony export */   eT: () => (/* binding */ indentLines),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _select_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7472);
/* harmony import */ var _select_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9048);


/** Stands where a subject has no value for a field of the scaffold; the gate refuses it. */
const PLACEHOLDER = 'TODO';
/** The values of a subject; what it does not have is the fallback of the template, or a placeholder. */
function valuesOf(subject) {
    return (field, fallback) => (0,_select_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)((0,_select_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldOf */ ._F)(subject, field)) ?? fallback ?? PLACEHOLDER;
}
/** Prepares a scaffold of the contract. Common indentation and blank lines around it are removed. */
function scaffoldFor(text, valueOf) {
    const lines = dedent(text);
    return (encode) => lines.map((line) => fillLine(line, valueOf, encode)).join('\n');
}
function fillLine(line, valueOf, encode) {
    const template = (0,_select_template_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(line);
    if ('message' in template)
        return line;
    const { pieces } = template;
    const shown = pieces.map((piece) => (typeof piece === 'string' ? piece : HOLE));
    return pieces
        .map((piece, i) => {
        if (typeof piece === 'string')
            return piece;
        const [before, behind] = [shown.slice(0, i).join(''), shown.slice(i + 1).join('')];
        return encode(valueOf(piece.field, piece.fallback), { before, behind });
    })
        .join('');
}
/** How other templates of a line are shown to the writer that asks what stands around one: as a plain word. */
const HOLE = 'value';
function dedent(text) {
    const lines = text.split(/\r\n|\r|\n/);
    while (lines[0]?.trim() === '')
        lines.shift();
    while (lines.at(-1)?.trim() === '')
        lines.pop();
    const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
    const common = Math.min(...indents, 1000);
    return lines.map((line) => line.slice(Math.min(common, line.length)).trimEnd());
}
/** Indents every line that is not blank. */
function indentLines(text, indent, eol) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line))
        .join(eol);
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

/***/ 720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ WRITERS)
});

// EXTERNAL MODULE: ./lib/source/formats/json-reader.js + 1 modules
var json_reader = __webpack_require__(8623);
// EXTERNAL MODULE: ./lib/source/formats/unreadable.js
var unreadable = __webpack_require__(4715);
// EXTERNAL MODULE: ./lib/source/limits.js
var limits = __webpack_require__(9573);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/fix/brackets.js
var brackets = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/fix/line-layout.js
var line_layout = __webpack_require__(4152);
;// CONCATENATED MODULE: ./lib/fix/json-text.js


/** A value written as a model in the same document is, its first line without indentation. */
function writeJsonLike(document, model, value) {
    const style = styleOf(document, model);
    const { eol } = (0,line_layout/* layoutAt */.MS)(document.text, model.start);
    return write(value, style, `${eol}${(0,line_layout/* indentAt */.oY)(document.text, model.start)}`);
}
/** A value over several lines; `lineBreak` is a line break with the indentation of its last line. */
function spreadJson(value, lineBreak, unit) {
    return write(value, { unit, colon: ': ', comma: ', ', pad: '', inlineLists: true }, lineBreak);
}
function styleOf(document, model) {
    const { text } = document;
    const written = withoutStrings(text.slice(model.start, model.end));
    const own = (0,line_layout/* indentAt */.oY)(text, model.start);
    const inner = /[\r\n]([ \t]+)\S/.exec(written)?.[1];
    const unit = inner?.startsWith(own) === true && inner.length > own.length ? inner.slice(own.length) : '  ';
    return {
        unit: /[\r\n]/.test(written) ? unit : undefined,
        colon: /:(?![ \t])/.test(written) ? ':' : ': ',
        comma: /,(?![\s])/.test(written) ? ',' : ', ',
        pad: /[{][ \t]/.test(written) ? ' ' : '',
        inlineLists: /\[[^\r\n[{]+\]/.test(written) || !/\[[ \t]*[\r\n]/.test(written),
    };
}
/** The text with its strings emptied, so that only marks and blanks are looked at. */
function withoutStrings(text) {
    return text.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}
function write(value, style, lineBreak) {
    if ((0,tree/* isList */.Lv)(value)) {
        const inline = style.unit === undefined || (style.inlineLists && !value.some((one) => (0,tree/* isList */.Lv)(one) || (0,tree/* isMap */.jh)(one)));
        const inner = inline ? '' : lineBreak + style.unit;
        return bracket('[', ']', value.map((one) => write(one, style, inner)), inline ? undefined : [inner, lineBreak], { ...style, pad: '' });
    }
    if (!(0,tree/* isMap */.jh)(value))
        return JSON.stringify(value);
    const inner = style.unit === undefined ? '' : lineBreak + style.unit;
    const members = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}${style.colon}${write(one, style, inner)}`);
    return bracket('{', '}', members, style.unit === undefined ? undefined : [inner, lineBreak], style);
}
function bracket(open, close, parts, breaks, { comma, pad }) {
    if (parts.length === 0)
        return open + close;
    if (breaks === undefined)
        return open + pad + parts.join(comma) + pad + close;
    const [inner, last] = breaks;
    return open + inner + parts.join(`,${inner}`) + last + close;
}

// EXTERNAL MODULE: ./lib/fix/selector-names.js
var selector_names = __webpack_require__(6755);
;// CONCATENATED MODULE: ./lib/fix/writers/json.js








/** Writes JSON: new entries look like their siblings, with their indentation or on one line. */
const jsonWriter = {
    insert(document, collection, place, scaffold) {
        const sibling = place.after ?? place.before;
        if (sibling === undefined)
            return insertFirst(document, collection.clause.entries, scaffold);
        const isMember = typeof sibling.path.at(-1) === 'string';
        const filled = parseFilled(scaffold, isMember);
        if (filled === undefined)
            return undefined;
        const value = writeJsonLike(document, document.spanOf(sibling.path), filled.value);
        const colon = /^\s*:\s*/.exec(document.text.slice(document.spanOf(sibling.path, 'key').end))?.[0] ?? ': ';
        const part = filled.key === undefined ? value : `${JSON.stringify(filled.key)}${colon}${value}`;
        return (0,brackets/* insertBetweenBrackets */.NK)(document, sibling.path, place.after !== undefined, part);
    },
    replace(document, span, value) {
        const written = document.text.slice(span.start, span.end);
        return { ...span, text: encodeInstead(value, written) };
    },
    remove: brackets/* removeFromBrackets */.Ko,
    append(document, path, index, value) {
        const list = document.nodeAt(path);
        if (list?.kind !== 'list')
            return undefined;
        const beside = [...path, Math.max(0, index - 1)];
        const sibling = document.nodeAt(beside);
        if (sibling === undefined)
            return (0,brackets/* insertFirstInBrackets */.QZ)(document, list, JSON.stringify(value));
        const written = document.text.slice(sibling.span.start, sibling.span.end);
        return (0,brackets/* insertBetweenBrackets */.NK)(document, beside, index > 0, encodeInstead(value, written));
    },
};
/** A value that takes the place of a written one, or stands beside it: bare where both are numbers, or true and false. */
function encodeInstead(value, written) {
    return KINDS.some((kind) => kind.test(written) && kind.test(value)) ? value : JSON.stringify(value);
}
/** The kinds of bare words that may take each other's place. */
const KINDS = [/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/, /^(?:true|false)$/];
/** The first entry of `[]` or `{}`, on a line of its own where the file has lines. */
function insertFirst(document, selector, scaffold) {
    const names = (0,selector_names/* namesOf */.e)(selector);
    const node = names === undefined ? undefined : document.nodeAt(names);
    if (node === undefined || node.kind === 'scalar' || (0,brackets/* childrenOf */.LU)(node).length > 0)
        return undefined;
    const filled = parseFilled(scaffold, node.kind === 'map');
    if (filled === undefined)
        return undefined;
    const { text } = document;
    const key = filled.key === undefined ? '' : `${JSON.stringify(filled.key)}: `;
    if (!/[\r\n]/.test(text.trim()))
        return (0,brackets/* insertFirstInBrackets */.QZ)(document, node, key + writeJsonLike(document, node.span, filled.value));
    const { eol } = (0,line_layout/* layoutAt */.MS)(text, node.span.start);
    const outer = eol + (/^[ \t]*/.exec(text.slice((0,line_layout/* lineStart */.PT)(text, node.span.start)))?.[0] ?? '');
    const inner = outer + (/[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '  ');
    const [open, close] = node.kind === 'map' ? '{}' : '[]';
    return {
        ...node.span,
        text: open + inner + key + spreadJson(filled.value, inner, inner.slice(outer.length)) + outer + close,
    };
}
/** The scaffold as a value; for entries of a map, `"key": {…}` as its key and value. */
function parseFilled(scaffold, isMember) {
    const text = scaffold(encodeInJson);
    const root = parseJson(isMember && !/^\s*\{/.test(text) ? `{${text}}` : text);
    if (root === undefined)
        return undefined;
    if (!isMember)
        return { key: undefined, value: (0,tree/* toJson */.aB)(root) };
    const [member, ...others] = root.kind === 'map' ? root.members : [];
    if (root.kind !== 'map' || member === undefined || others.length > 0)
        return undefined;
    return { key: member.key, value: (0,tree/* toJson */.aB)((0,tree/* memberOf */.C5)(root, member.key)?.node ?? member.node) };
}
function parseJson(text) {
    const reader = new json_reader/* JsonReader */.O(limits/* DEFAULT_LIMITS */.d);
    const result = (0,unreadable/* readOrRefuse */.u)(() => {
        const root = reader.read({ text, start: 0, end: text.length }, 0);
        return { ok: true, root, problems: reader.problems };
    });
    return result.ok && result.problems.every(({ code }) => code !== 'duplicate-key') ? result.root : undefined;
}
/** Encodes a value for the place of a template in JSON text: inside of quotes, or as a value of its own. */
function encodeInJson(value, { before }) {
    const inQuotes = (before.replace(/\\./g, '').match(/"/g) ?? []).length % 2 === 1;
    if (inQuotes)
        return JSON.stringify(value).slice(1, -1);
    return /^(?:-?(?:0|[1-9]\d{0,14})|true|false|null)$/.test(value) ? value : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/fix/writers/jsonl.js



/** Writes JSON Lines: one entry is one line. */
const jsonlWriter = {
    insert(document, _collection, place, scaffold) {
        const { text } = document;
        const filled = parseFilled(scaffold, false);
        if (filled === undefined)
            return undefined;
        const sibling = place.after ?? place.before;
        if (sibling === undefined) {
            const { eol } = (0,line_layout/* layoutAt */.MS)(text, text.length);
            const open = text !== '' && !/[\r\n\ufeff]$/.test(text) ? eol : '';
            return { start: text.length, end: text.length, text: open + JSON.stringify(filled.value) + eol };
        }
        const span = document.spanOf(sibling.path);
        const line = writeJsonLike(document, span, filled.value);
        const { eol, lineEnd, isOpen } = (0,line_layout/* layoutAt */.MS)(text, span.end);
        if (place.after === undefined)
            return { start: span.start, end: span.start, text: line + eol };
        return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
    },
    replace: jsonWriter.replace,
    remove(document, path) {
        const span = document.spanOf(path);
        return { start: (0,line_layout/* lineStart */.PT)(document.text, span.start), end: (0,line_layout/* layoutAt */.MS)(document.text, span.end).lineEnd, text: '' };
    },
    append: jsonWriter.append,
};

// EXTERNAL MODULE: ./lib/fix/scaffold.js
var fix_scaffold = __webpack_require__(3597);
;// CONCATENATED MODULE: ./lib/fix/writers/lines.js



/** Writes formats whose entries are runs of lines: ssh config, Proxmox sections, text lines. */
const linesWriter = {
    insert(document, _collection, place, scaffold) {
        const lines = fill(scaffold);
        const sibling = place.after ?? place.before;
        if (lines === undefined)
            return undefined;
        if (sibling === undefined)
            return lines_insertFirst(document, lines);
        const { text } = document;
        const { start, end } = document.spanOf(sibling.path);
        const { eol, lineEnd, isOpen } = (0,line_layout/* layoutAt */.MS)(text, (0,line_layout/* trimmedEnd */.Ee)(text, start, end));
        const body = (0,fix_scaffold/* indentLines */.eT)(lines, (0,line_layout/* indentAt */.oY)(text, start), eol);
        const blank = standsApart(document, sibling.path) ? eol : '';
        if (place.after !== undefined)
            return { start: lineEnd, end: lineEnd, text: isOpen ? eol + blank + body : blank + body + eol };
        const at = (0,line_layout/* lineStart */.PT)(text, start);
        return { start: at, end: at, text: body + eol + blank };
    },
    replace(document, span, value) {
        const written = document.text.slice(span.start, span.end);
        if (!isWord(value) || written === '')
            return undefined;
        return { ...span, text: written.startsWith('"') ? `"${value}"` : value };
    },
    remove(document, path) {
        const { text } = document;
        const span = document.spanOf(path);
        const start = (0,line_layout/* lineStart */.PT)(text, span.start);
        const { lineEnd } = (0,line_layout/* layoutAt */.MS)(text, (0,line_layout/* trimmedEnd */.Ee)(text, span.start, span.end));
        return { start, end: lineEnd + ((0,line_layout/* isBelowBlankLine */.Gb)(text, start) ? (0,line_layout/* blankLineAt */.UY)(text, lineEnd) : 0), text: '' };
    },
    append(document, path, index, value) {
        const items = (0,brackets/* childrenOf */.LU)(document.nodeAt(path));
        const [first, beside] = [items[0], items[Math.max(0, index - 1)]];
        if (!/^[^\s"'#=\\,]+$/.test(value) || first === undefined || beside === undefined)
            return undefined;
        const gap = /^,([ \t]*)/.exec(document.text.slice(first.span.end))?.[1] ?? '';
        if (index === 0)
            return { start: first.span.start, end: first.span.start, text: `${value},${gap}` };
        return { start: beside.span.end, end: beside.span.end, text: `,${gap}${value}` };
    },
};
function fill(scaffold) {
    let isSafe = true;
    const lines = scaffold((value) => {
        isSafe &&= isWord(value);
        return value;
    });
    return isSafe ? lines : undefined;
}
/** Values without blanks or quotes mean the same in all of these formats. */
function isWord(value) {
    return /^[^\s"'#=\\]+$/.test(value);
}
/** The first entry: at the end, but before settings that are for all hosts, since ssh takes the first one it reads. */
function lines_insertFirst(document, lines) {
    const { text } = document;
    const { eol } = (0,line_layout/* layoutAt */.MS)(text, text.length);
    const body = (0,fix_scaffold/* indentLines */.eT)(lines, '', eol);
    const general = document.format === 'ssh-config' ? /^[ \t]*(?:Host|Match)[ \t=]/im.exec(text)?.index : undefined;
    if (general !== undefined) {
        const start = (0,line_layout/* commentsAbove */.oH)(text, (0,line_layout/* lineStart */.PT)(text, general));
        return { start, end: start, text: body + eol + eol };
    }
    const isBare = text === '' || text === '\ufeff';
    const open = isBare ? '' : /[\r\n]$/.test(text) ? eol : eol + eol;
    const blank = lines.includes('\n') ? open : isBare || /[\r\n]$/.test(text) ? '' : eol;
    return { start: text.length, end: text.length, text: blank + body + eol };
}
/** Entries of more than one line are kept apart by a blank line if any two of them are. */
function standsApart(document, path) {
    const { text, root, format } = document;
    const items = (0,brackets/* childrenOf */.LU)(root);
    const { start, end } = document.spanOf(path);
    if (items.length < 2)
        return format === 'proxmox-section' || /[\r\n]/.test(text.slice(start, end));
    return items.some((item, i) => {
        const next = items[i + 1];
        return next !== undefined && (0,line_layout/* hasBlankLine */.pK)(text, (0,line_layout/* trimmedEnd */.Ee)(text, item.span.start, item.span.end), next.span.start);
    });
}

// EXTERNAL MODULE: ./lib/source/markdown/inline.js + 2 modules
var inline = __webpack_require__(2559);
;// CONCATENATED MODULE: ./lib/fix/table-columns.js
/** All lines of a table: header, dashes, rows. */
function rowsOf(document) {
    const { start, end } = document.root.span;
    return document.text
        .slice(start, end)
        .split(/\r\n|\n|\r/)
        .filter((line) => line.trim() !== '')
        .map(splitRow);
}
/** Takes a line of a table apart; escaped pipes do not part cells. */
function splitRow(line) {
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    const cells = line.trim().split(/(?<!\\)\|/);
    const opens = cells.length > 1 && cells[0] === '';
    const closes = cells.length > 1 && cells.at(-1) === '';
    return { indent, cells: cells.slice(opens ? 1 : 0, closes ? -1 : undefined), opens, closes };
}
/** New cells as the table writes its own: padded to the width of columns whose cells all are equally wide. */
function alignCells(rows, model, cells) {
    const body = rows.filter((_, i) => i !== 1);
    return cells.map((cell, i) => {
        const own = body.map((row) => row.cells[i] ?? '');
        const width = lengthOf(own[0] ?? '');
        const isAligned = own.length > 1 && own.every((one) => lengthOf(one) === width) && own.some((one) => /^ {2}| {2}$/.test(one));
        const isPadded = (i === 0 && !model.opens) || [model.cells[i], own[0]].some((one = ' ') => one.startsWith(' '));
        const trimmed = cell.trim();
        if (isAligned)
            return padTo(isPadded ? ` ${trimmed} ` : trimmed, width, own);
        if (trimmed === '')
            return own.find((one) => one.trim() === '') ?? (isPadded ? ' ' : '');
        return isPadded ? ` ${trimmed} ` : trimmed;
    });
}
/** Fills a cell up to the width of its column, on the left where the column is set to the right. */
function padTo(cell, width, own) {
    const missing = Math.max(0, width - lengthOf(cell));
    const toRight = own.slice(1).every((one) => /^ {2}|\S ?$/.test(one)) && own.slice(1).some((one) => /^ {2}/.test(one));
    return toRight ? ' '.repeat(missing) + cell : cell + ' '.repeat(missing);
}
/** Characters, not code units. */
function lengthOf(text) {
    return [...text].length;
}

;// CONCATENATED MODULE: ./lib/fix/writers/markdown-table.js




/** Writes rows of Markdown tables, padded as the table's columns are. */
const markdownTableWriter = {
    insert(document, _collection, place, scaffold) {
        const filled = markdown_table_fill(scaffold);
        const rows = rowsOf(document);
        const sibling = place.after ?? place.before;
        const at = sibling === undefined ? document.root.span : document.spanOf(sibling.path);
        const model = rows.at(sibling === undefined ? 0 : rowNumber(document, at.start));
        if (filled === undefined || model === undefined || /[\r\n]/.test(filled))
            return undefined;
        const cells = splitRow(filled).cells;
        if (cells.length !== model.cells.length)
            return undefined;
        const line = writeRow(model, alignCells(rows, model, cells));
        const isAfter = sibling === undefined || place.after !== undefined;
        const { eol, lineEnd, isOpen } = (0,line_layout/* layoutAt */.MS)(document.text, at.end);
        const start = (0,line_layout/* lineStart */.PT)(document.text, at.start);
        if (!isAfter)
            return { start, end: start, text: line + eol };
        return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
    },
    replace(document, span, value) {
        const written = document.text.slice(span.start, span.end);
        const [, open = '', , close = ''] = /^(`+|\*\*|\*|__|_)?(.*?)(`+|\*\*|\*|__|_)?$/.exec(written) ?? [];
        const wrap = open !== '' && open === close ? open : '';
        const cell = encodeCell(value, wrap.startsWith('`'));
        return cell === undefined ? undefined : spliceCell(document, span.start, span.end, wrap + cell + wrap);
    },
    remove(document, path) {
        const span = document.spanOf(path);
        return { start: (0,line_layout/* lineStart */.PT)(document.text, span.start), end: (0,line_layout/* layoutAt */.MS)(document.text, span.end).lineEnd, text: '' };
    },
    append(document, path, index, value) {
        const items = (0,brackets/* childrenOf */.LU)(document.nodeAt(path));
        const beside = items[Math.max(0, index - 1)];
        const cell = encodeCell(value, false);
        if (beside === undefined || cell === undefined || value.includes(','))
            return undefined;
        if (index === 0)
            return { start: beside.span.start, end: beside.span.start, text: `${cell}, ` };
        return spliceCell(document, beside.span.end, beside.span.end, `, ${cell}`);
    },
};
/** The number of the row that begins at an offset among all rows of the table, its header and dashes included. */
function rowNumber(document, offset) {
    return (0,brackets/* childrenOf */.LU)(document.root).findIndex(({ span }) => span.start === offset) + 2;
}
function writeRow(model, cells) {
    const line = `${model.opens ? '|' : ''}${cells.join('|')}${model.closes ? '|' : ''}`;
    return model.indent + (model.opens ? line : line.trimStart()).trimEnd();
}
/** Replaces the text of a cell; blanks behind it give way or grow, so that the column stays aligned where it can. */
function spliceCell(document, start, end, cell) {
    const blanks = /^ */.exec(document.text.slice(end))?.[0].length ?? 0;
    const difference = cell.length - (end - start);
    if (difference <= 0)
        return { start, end, text: cell + ' '.repeat(blanks > 1 ? -difference : 0) };
    const give = Math.max(0, Math.min(difference, blanks - 1));
    const pad = start === end && document.text[start - 1] === '|' ? ' ' : '';
    return { start, end: end + give, text: pad + cell + (blanks === 0 && pad !== '' ? ' ' : '') };
}
function markdown_table_fill(scaffold) {
    let isSafe = true;
    const text = scaffold((value, { before }) => {
        const inCode = (before.slice(before.lastIndexOf('|') + 1).match(/`/g) ?? []).length % 2 === 1;
        const cell = encodeCell(value, inCode);
        isSafe &&= cell !== undefined;
        return cell ?? '';
    });
    return isSafe ? text : undefined;
}
/** A value that reads as itself in a cell; undefined where it cannot stand in one. */
function encodeCell(value, inCode) {
    if (/[\r\n]/.test(value) || (inCode && /[`\\]/.test(value)))
        return undefined;
    if (inCode)
        return value.replaceAll('|', '\\|');
    const isPlain = !value.includes('|') && (0,inline/* plainText */.wh)(value, { start: 0, end: value.length }) === value;
    return isPlain ? value : value.replace(/[\\`*_[\]<>&|!~]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/fix/yaml-block.js + 1 modules
var yaml_block = __webpack_require__(385);
;// CONCATENATED MODULE: ./lib/fix/yaml-first.js





/** The first entry of a collection that is empty: `key:`, `key: []` or `key: {}`. Only for selectors that name the place. */
function insertFirstYaml(document, selector, lines) {
    const names = (0,selector_names/* namesOf */.e)(selector);
    const node = names === undefined ? undefined : document.nodeAt(names);
    if (names === undefined || node === undefined || !isEmpty(document, node))
        return undefined;
    const { text } = document;
    if (names.length === 0)
        return insertIntoEmptyFile(document, node, lines);
    const key = document.spanOf(names, 'key');
    const colon = text.indexOf(':', key.end);
    const { eol, lineEnd, isOpen } = (0,line_layout/* layoutAt */.MS)(text, node.span.end);
    const rest = text.slice(Math.max(node.span.end, colon + 1), lineEnd).trim();
    const keyIndent = (0,line_layout/* indentAt */.oY)(text, key.start);
    const indent = keyIndent + ' '.repeat(lines.startsWith('-') ? dashOffset(document, document.root) : 2);
    const body = (0,fix_scaffold/* indentLines */.eT)(lines, indent, eol);
    return {
        start: colon + 1,
        end: lineEnd,
        text: `${rest === '' ? '' : ` ${rest}`}${eol}${body}${isOpen ? '' : eol}`,
    };
}
function isEmpty(document, node) {
    const written = document.text.slice(node.span.start, node.span.end).replace(/\s/g, '');
    return written === '' || written === '[]' || written === '{}' || written === 'null' || written === '~';
}
function insertIntoEmptyFile(document, node, lines) {
    const { text } = document;
    const { eol } = (0,line_layout/* layoutAt */.MS)(text, text.length);
    const body = (0,fix_scaffold/* indentLines */.eT)(lines, '', eol);
    if (node.span.end > node.span.start)
        return { ...node.span, text: body };
    const open = text !== '' && !/[\r\n\ufeff]$/.test(text) ? eol : '';
    return { start: text.length, end: text.length, text: open + body + eol };
}
/** How far dashes stand to the right of the key above them in this file; two where it has no list of blocks. */
function dashOffset(document, root) {
    const pending = [{ node: root, path: [] }];
    for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
        const { node, path } = one;
        if ((0,brackets/* isInBrackets */.LO)(document, node))
            continue;
        if (node.kind === 'list' && typeof path.at(-1) === 'string' && (0,brackets/* childrenOf */.LU)(node).length > 0) {
            const dash = (0,yaml_block/* partStart */.Ex)(document, [...path, 0]);
            const key = document.spanOf(path, 'key').start;
            if (dash !== undefined && startsItsLine(document, key))
                return columnOf(document, dash) - columnOf(document, key);
        }
        if (node.kind === 'map')
            pending.push(...node.members.map((member) => ({ node: member.node, path: [...path, member.key] })));
        if (node.kind === 'list')
            pending.push(...node.items.map((item, i) => ({ node: item, path: [...path, i] })));
    }
    return 2;
}
function startsItsLine(document, offset) {
    return document.text.slice((0,line_layout/* lineStart */.PT)(document.text, offset), offset).trim() === '';
}
function columnOf({ text }, offset) {
    return offset - (0,line_layout/* lineStart */.PT)(text, offset);
}

// EXTERNAL MODULE: ./lib/source/everyday-slice.js + 5 modules
var everyday_slice = __webpack_require__(9939);
// EXTERNAL MODULE: ./lib/fix/yaml-text.js
var yaml_text = __webpack_require__(9218);
;// CONCATENATED MODULE: ./lib/fix/yaml-flow.js




/** Writes a filled block scaffold in brackets, padded as a model is; undefined where it is not one item or one
 * member of everyday YAML. */
function asFlowEntry(lines, model) {
    const parsed = (0,everyday_slice/* parseEverydaySlice */.V)(lines, 0, lines.length, limits/* DEFAULT_LIMITS */.d);
    if (parsed?.ok !== true || parsed.root.kind === 'scalar')
        return undefined;
    const node = (0,brackets/* nodeOf */.E7)(model.entry);
    const written = node === undefined ? '' : model.document.text.slice(node.span.start, node.span.end);
    const isPadded = node === undefined || !(0,brackets/* isInBrackets */.LO)(model.document, node) || /^[{[][ \t]/.test(written);
    const write = (one) => writeFlow(lines, one, isPadded);
    const { root } = parsed;
    if (root.kind === 'list') {
        const [item, ...more] = root.items;
        return item === undefined || more.length > 0 ? undefined : { key: undefined, value: write(item) };
    }
    const [member, ...more] = root.members;
    if (member === undefined || more.length > 0)
        return undefined;
    return { key: writeKey(lines, member.key, member.keySpan), value: write(member.node) };
}
function writeFlow(text, node, isPadded) {
    if (node.kind === 'scalar')
        return writeScalar(text, node);
    const pad = isPadded ? ' ' : '';
    if (node.kind === 'list')
        return `[${node.items.map((item) => writeFlow(text, item, isPadded)).join(', ')}]`;
    const members = node.members.map(({ key, keySpan, node: value }) => `${writeKey(text, key, keySpan)}: ${writeFlow(text, value, isPadded)}`);
    return members.length === 0 ? '{}' : `{${pad}${members.join(', ')}${pad}}`;
}
function writeKey(text, key, { start, end }) {
    const written = text.slice(start, end);
    return /^["']/.test(written) ? written : (0,yaml_text/* encodeYaml */.wt)(key, '', true);
}
/** Scalars keep the quotes that the scaffold gives them. */
function writeScalar(text, { value, span }) {
    const written = text.slice(span.start, span.end);
    if (value === null)
        return 'null';
    if (typeof value !== 'string')
        return written;
    if (/^["'][^\r\n]*$/.test(written))
        return written;
    return (0,yaml_text/* isPlain */.$i)(value) && written === value ? written : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./lib/fix/writers/yaml.js





/** Writes YAML by splicing text between siblings; whatever it does not insert stays as it is. */
const yamlWriter = {
    insert(document, collection, place, scaffold) {
        const lines = yaml_fill(scaffold);
        if (lines === undefined)
            return undefined;
        const sibling = place.after ?? place.before;
        if (sibling === undefined)
            return insertFirstYaml(document, collection.clause.entries, lines);
        const parent = document.nodeAt(sibling.path.slice(0, -1));
        const own = document.nodeAt(sibling.path);
        if (parent === undefined || own === undefined)
            return undefined;
        const isAfter = place.after !== undefined;
        if (!(0,brackets/* isInBrackets */.LO)(document, parent) && !(0,brackets/* isInBrackets */.LO)(document, own))
            return (0,yaml_block/* insertIntoBlock */.b2)(document, sibling.path, isAfter, lines);
        const flow = asFlowEntry(lines, { document, entry: sibling });
        if (flow === undefined || (flow.key === undefined) !== (parent.kind === 'list'))
            return undefined;
        const member = flow.key === undefined ? flow.value : `${flow.key}: ${flow.value}`;
        if ((0,brackets/* isInBrackets */.LO)(document, parent))
            return (0,brackets/* insertBetweenBrackets */.NK)(document, sibling.path, isAfter, member);
        return (0,yaml_block/* insertIntoBlock */.b2)(document, sibling.path, isAfter, flow.key === undefined ? `- ${member}` : member);
    },
    replace(document, span, value) {
        const written = document.text.slice(span.start, span.end);
        if (/^[|>*&!]/.test(written))
            return undefined;
        const gap = written === '' && document.text[span.start - 1] === ':' ? ' ' : '';
        return { ...span, text: gap + (0,yaml_text/* encodeInstead */.D)(value, written) };
    },
    remove(document, path) {
        const parent = document.nodeAt(path.slice(0, -1));
        if (parent === undefined)
            return undefined;
        return (0,brackets/* isInBrackets */.LO)(document, parent) ? (0,brackets/* removeFromBrackets */.Ko)(document, path) : (0,yaml_block/* removeFromBlock */.MS)(document, path);
    },
    append(document, path, index, value) {
        const list = document.nodeAt(path);
        if (list?.kind !== 'list')
            return undefined;
        const [isAfter, beside] = [index > 0, [...path, Math.max(0, index - 1)]];
        const sibling = document.nodeAt(beside);
        if (sibling === undefined)
            return (0,brackets/* insertFirstInBrackets */.QZ)(document, list, (0,yaml_text/* encodeYaml */.wt)(value, '', true));
        const text = (0,yaml_text/* encodeInstead */.D)(value, document.text.slice(sibling.span.start, sibling.span.end));
        return (0,brackets/* isInBrackets */.LO)(document, list)
            ? (0,brackets/* insertBetweenBrackets */.NK)(document, beside, isAfter, text)
            : (0,yaml_block/* insertScalarIntoBlock */.vM)(document, beside, isAfter, text);
    },
};
function yaml_fill(scaffold) {
    let isSafe = true;
    const text = scaffold((value, context) => {
        const encoded = (0,yaml_text/* encodeInScaffold */.yP)(value, context);
        isSafe &&= encoded !== undefined;
        return encoded ?? '';
    });
    return isSafe ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/fix/writers/index.js





/** The writer of each format. */
const WRITERS = {
    'front-matter': yamlWriter,
    json: jsonWriter,
    jsonl: jsonlWriter,
    'markdown-table': markdownTableWriter,
    'proxmox-section': linesWriter,
    'ssh-config': linesWriter,
    'text-lines': linesWriter,
    yaml: yamlWriter,
};


/***/ }),

/***/ 385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b2: () => (/* binding */ insertIntoBlock),
  vM: () => (/* binding */ insertScalarIntoBlock),
  Ex: () => (/* binding */ partStart),
  MS: () => (/* binding */ removeFromBlock)
});

// EXTERNAL MODULE: ./lib/fix/brackets.js
var brackets = __webpack_require__(7994);
// EXTERNAL MODULE: ./lib/fix/line-layout.js
var line_layout = __webpack_require__(4152);
// EXTERNAL MODULE: ./lib/fix/scaffold.js
var scaffold = __webpack_require__(3597);
;// CONCATENATED MODULE: ./lib/fix/yaml-indent.js


/** Gives the lines of a scaffold the indentation that a sibling has inside; `start` is the sibling's dash or key. */
function reindentLike(document, sibling, start, lines) {
    const node = document.nodeAt(sibling);
    if (node === undefined)
        return lines;
    const isBlock = node.kind === 'map' && !(0,brackets/* isInBrackets */.LO)(document, node);
    const first = isBlock ? node.members[0]?.keySpan : node.span;
    if (first === undefined)
        return lines;
    const column = (offset) => offset - (0,line_layout/* lineStart */.PT)(document.text, offset);
    const wanted = column(first.start) - column(start);
    if (typeof sibling.at(-1) === 'string')
        return isBlock ? scaleIndents(lines, wanted) : lines;
    const dash = /^-( +)/.exec(lines)?.[1];
    const isOnItsLine = (0,line_layout/* lineStart */.PT)(document.text, first.start) === (0,line_layout/* lineStart */.PT)(document.text, start);
    if (dash === undefined || wanted < 2 || !isOnItsLine)
        return lines;
    const more = wanted - dash.length - 1;
    return shiftLines(lines, dash.length + 1, more);
}
/** Nested lines of a map entry, by the unit of the file instead of that of the scaffold. */
function scaleIndents(lines, unit) {
    const own = /\n( +)\S/.exec(lines)?.[1]?.length;
    if (own === undefined || unit < 1 || own === unit)
        return lines;
    return lines.replace(/^( +)(?=\S)/gm, (blanks) => blanks.length % own === 0 ? ' '.repeat((blanks.length / own) * unit) : blanks + ' '.repeat(Math.max(0, unit - own)));
}
/** The lines of a list item, with the content further from the dash. */
function shiftLines(lines, inner, more) {
    if (more === 0)
        return lines;
    const [first = '', ...rest] = lines.split('\n');
    const head = `-${' '.repeat(inner - 1 + more)}${first.slice(inner)}`;
    const shifted = rest.map((line) => line === '' ? '' : ' '.repeat(Math.max(0, (/^ */.exec(line)?.[0].length ?? 0) + more)) + line.trimStart());
    return [head, ...shifted].join('\n');
}

;// CONCATENATED MODULE: ./lib/fix/yaml-block.js




/** Puts the lines of a new entry beside a sibling in block style, as far apart as siblings are. */
function insertIntoBlock(document, sibling, isAfter, lines) {
    const { text } = document;
    const start = partStart(document, sibling);
    if (start === undefined)
        return undefined;
    const indent = (0,line_layout/* indentAt */.oY)(text, start);
    const isApart = standApart(document, sibling);
    const body = reindentLike(document, sibling, start, lines);
    if (!isAfter) {
        const at = commentStart(document, sibling, start);
        const { eol } = (0,line_layout/* layoutAt */.MS)(text, at);
        return { start: at, end: at, text: (0,scaffold/* indentLines */.eT)(body, indent, eol) + eol + (isApart ? eol : '') };
    }
    const { eol, at, isOpen } = endOfPart(document, sibling, start);
    const written = (isApart ? eol : '') + (0,scaffold/* indentLines */.eT)(body, indent, eol);
    return { start: at, end: at, text: isOpen ? eol + written : written + eol };
}
/** Puts a scalar beside an item of a block list. */
function insertScalarIntoBlock(document, item, isAfter, value) {
    const start = partStart(document, item);
    if (start === undefined)
        return undefined;
    const { text } = document;
    const span = document.spanOf(item);
    const line = (0,line_layout/* indentAt */.oY)(text, start) + text.slice(start, span.start) + value;
    const { eol, lineEnd, isOpen } = (0,line_layout/* layoutAt */.MS)(text, (0,line_layout/* trimmedEnd */.Ee)(text, start, span.end));
    if (isAfter)
        return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
    const at = (0,line_layout/* lineStart */.PT)(text, start);
    return { start: at, end: at, text: line + eol };
}
/** Takes out the whole lines of a part, with its comment and the blank line behind it; the last one leaves empty brackets. */
function removeFromBlock(document, path) {
    const { text } = document;
    const parent = document.nodeAt(path.slice(0, -1));
    const at = partStart(document, path);
    if (parent === undefined || at === undefined)
        return undefined;
    if ((0,brackets/* childrenOf */.LU)(parent).length < 2)
        return emptyOut(document, path.slice(0, -1), parent);
    const start = commentStart(document, path, at);
    const end = endOfPart(document, path, at).at;
    const blankBehind = (0,line_layout/* isBelowBlankLine */.Gb)(text, start) ? (0,line_layout/* blankLineAt */.UY)(text, end) : 0;
    return { start, end: end + blankBehind, text: '' };
}
function emptyOut(document, path, parent) {
    if (path.length === 0)
        return undefined;
    const { text } = document;
    const behind = text.indexOf(':', document.spanOf(path, 'key').end) + 1;
    const first = (0,line_layout/* lineStart */.PT)(text, parent.span.start);
    const { lineEnd, eol } = (0,line_layout/* layoutAt */.MS)(text, behind);
    if (first < lineEnd)
        return undefined;
    const rest = text.slice(behind, lineEnd - eol.length);
    const end = (0,line_layout/* trimmedEnd */.Ee)(text, parent.span.start, parent.span.end);
    return { start: behind, end, text: (parent.kind === 'list' ? ' []' : ' {}') + rest };
}
/** Where a part begins: at its dash, or at its key; undefined where something else stands before it on its line. */
function partStart(document, path) {
    const { text } = document;
    const { start } = document.spanOf(path, 'member');
    let at = start;
    if (typeof path.at(-1) === 'number') {
        const from = Math.max(0, start - LONGEST_HEAD);
        const dash = /-\s+(?:[&!]\S+\s+)*$/.exec(text.slice(from, start));
        if (dash === null)
            return undefined;
        at = from + dash.index;
    }
    return text.slice((0,line_layout/* lineStart */.PT)(text, at), at).trim() === '' ? at : undefined;
}
/** The most characters between a dash and the value behind it: blanks, an anchor, a tag. */
const LONGEST_HEAD = 300;
/** Just behind the lines of a part and of the comments below it that are indented deeper than it. */
function endOfPart(document, path, start) {
    const { text } = document;
    const span = document.spanOf(path);
    const layout = (0,line_layout/* layoutAt */.MS)(text, (0,line_layout/* trimmedEnd */.Ee)(text, start, span.end));
    const width = (0,line_layout/* indentAt */.oY)(text, start).length;
    let at = layout.lineEnd;
    // The blank lines behind a text block that keeps its line breaks are part of it.
    const keepsBreaks = /[|>]\d?\+[^\r\n]*[\r\n]/.test(text.slice(start, span.end));
    while (keepsBreaks && (0,line_layout/* blankLineAt */.UY)(text, at) > 0)
        at += (0,line_layout/* blankLineAt */.UY)(text, at);
    for (;;) {
        const comment = /^([ \t]*)#[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(at));
        if (comment === null || (comment[1] ?? '').length <= width || at >= text.length)
            break;
        at += comment[0].length;
    }
    return { at, eol: layout.eol, isOpen: at >= text.length && !/[\r\n]$/.test(text) };
}
/** Where a part begins with the comment above it, in files that give every part a comment of its own. */
function commentStart(document, path, start) {
    const { text } = document;
    const parent = document.nodeAt(path.slice(0, -1));
    const parts = (0,brackets/* childrenOf */.LU)(parent).length;
    const last = path.at(-1);
    const siblings = typeof last === 'number'
        ? Array.from({ length: parts }, (_, i) => [...path.slice(0, -1), i])
        : parent?.kind === 'map'
            ? parent.members.map(({ key }) => [...path.slice(0, -1), key])
            : [];
    const line = (0,line_layout/* lineStart */.PT)(text, start);
    const commented = siblings.every((one) => {
        const at = partStart(document, one);
        return at !== undefined && (0,line_layout/* commentsAbove */.oH)(text, (0,line_layout/* lineStart */.PT)(text, at)) < (0,line_layout/* lineStart */.PT)(text, at);
    });
    return parts > 1 && commented ? (0,line_layout/* commentsAbove */.oH)(text, line) : line;
}
/** Siblings keep the distance that the two nearest ones have. */
function standApart(document, path) {
    const { text } = document;
    const parent = document.nodeAt(path.slice(0, -1));
    if (parent === undefined || (0,brackets/* isInBrackets */.LO)(document, parent))
        return false;
    const nodes = (0,brackets/* childrenOf */.LU)(parent);
    const own = document.nodeAt(path);
    const at = own === undefined ? -1 : nodes.indexOf(own);
    const [a, b] = at > 0 ? [nodes[at - 1], nodes[at]] : [nodes[0], nodes[1]];
    if (a === undefined || b === undefined)
        return false;
    return (0,line_layout/* hasBlankLine */.pK)(text, (0,line_layout/* trimmedEnd */.Ee)(text, a.span.start, a.span.end), b.span.start);
}


/***/ }),

/***/ 9218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   D: () => (/* binding */ encodeInstead),
/* harmony export */   wt: () => (/* binding */ encodeYaml),
/* harmony export */   yP: () => (/* binding */ encodeInScaffold)
/* harmony export */ });
/** Plain text that every YAML reader takes as the string it looks like, in block and flow style. */
const SAFE_PLAIN = /^[A-Za-z0-9_./@+-][A-Za-z0-9_./@+:-]*(?: [A-Za-z0-9_./@+()-]+)*$/;
/** Words and number-like texts that some YAML reader does not take as strings. */
const SPECIAL = /^(?:null|true|false|yes|no|on|off|y|n|~|-|[-+.]?[0-9][0-9_,.:eExXoOa-fA-F+-]*|\d{4}-\d{2}-\d{2}.*|[-+]?\.(?:inf|nan))$/i;
const BOOLEAN = /^(?:true|false)$/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/;
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;
/** A value as a YAML scalar in the quotes it stands in. Whole numbers stay plain where they may be numbers. */
function encodeYaml(value, quote, numeric) {
    if (quote === '"')
        return JSON.stringify(value).slice(1, -1);
    if (quote === "'" && !/[\r\n]/.test(value))
        return value.replaceAll("'", "''");
    if (numeric && INTEGER.test(value))
        return value;
    if (isPlain(value))
        return value;
    return JSON.stringify(value);
}
/** A scalar that takes the place of a written one: in its quotes, and of its kind where the value allows it. */
function encodeInstead(value, written) {
    const quote = quoteOf(written);
    if (quote === "'" && /[\r\n]/.test(value))
        return JSON.stringify(value);
    if (quote !== '')
        return quote + encodeYaml(value, quote, false) + quote;
    if (BOOLEAN.test(written) && BOOLEAN.test(value))
        return value;
    if (NUMBER.test(written) && NUMBER.test(value))
        return value;
    return encodeYaml(value, '', true);
}
function quoteOf(written) {
    const first = written[0];
    return first === '"' || first === "'" ? first : '';
}
/** True where a text may stand in YAML without quotes and is read as itself. Addresses are plain: no reader takes them for numbers. */
function isPlain(value) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value))
        return true;
    return (SAFE_PLAIN.test(value) &&
        !SPECIAL.test(value) &&
        !/:$|: | #/.test(value) &&
        !/^[-?:@](?: |$)|^[@%]|^---|^\.\.\./.test(value));
}
/** Encodes a value for the place of a template in a YAML scaffold. */
function encodeInScaffold(value, { before, behind }) {
    const quote = openQuote(before);
    if (quote === "'" && /[\r\n]/.test(value))
        return undefined;
    if (quote !== '')
        return encodeYaml(value, quote, false);
    const startsScalar = /^\s*(?:- +)*(?:[^\s:'"][^:]*: +)?$/.test(before) || /[[,{] *$|[[,{][^:,[\]{}]*: +$/.test(before);
    const endsScalar = /^(?:\s*(?: #.*)?|\s*[\],}].*|:(?:\s.*)?)$/.test(behind);
    if (startsScalar && endsScalar)
        return encodeYaml(value, '', true);
    // Part of a longer plain text: only characters that mean nothing in YAML.
    return /^[\w./@+-]*$/.test(value) ? value : undefined;
}
/** The quote that a line is inside of at its end, or none. */
function openQuote(before) {
    let quote = '';
    for (let i = 0; i < before.length; i++) {
        const char = before[i];
        if (quote === '"' && char === '\\')
            i += 1;
        else if (quote !== '' && char === quote)
            quote = '';
        else if (quote === '' && (char === '"' || char === "'") && /(?:^|[\s[{,:-])$/.test(before.slice(0, i)))
            quote = char;
    }
    return quote;
}


/***/ }),

/***/ 8623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ JsonReader)
});

// EXTERNAL MODULE: ./lib/source/refusal.js
var refusal = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/source/formats/ambiguous-scalar.js + 1 modules
var ambiguous_scalar = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/source/formats/duplicate-keys.js
var duplicate_keys = __webpack_require__(7284);
// EXTERNAL MODULE: ./lib/source/quoted.js
var quoted = __webpack_require__(5405);
;// CONCATENATED MODULE: ./lib/source/formats/json-syntax.js


const WORDS = new Map([
    ['True', 'write true'],
    ['False', 'write false'],
    ['None', 'write null'],
    ['undefined', 'write null'],
    ['NaN', 'JSON has no such number; write null or a text'],
    ['Infinity', 'JSON has no such number; write null or a text'],
]);
/** What is wrong at an offset where JSON expects something else, in plain words. */
function explainJson(source, offset, expected) {
    const span = spanOfWord(source, offset);
    const word = source.text.slice(span.start, span.end);
    if (word === '')
        return (0,refusal/* refuse */.TR)('syntax', `the text ends where ${expected} is expected`, span);
    if (word.startsWith('<<<<<<<')) {
        return (0,refusal/* refuse */.TR)('syntax', 'a merge conflict is not resolved', span, 'keep one side and remove the marker lines');
    }
    if (word.startsWith('//') || word.startsWith('/*') || word.startsWith('#')) {
        return (0,refusal/* refuse */.TR)('syntax', 'a comment stands here', span, 'JSON has no comments; remove it');
    }
    if (expected === 'the end') {
        return (0,refusal/* refuse */.TR)('syntax', `${(0,quoted/* quoted */.T)(word)} stands after the end of the value`, span, 'remove it, or correct the brackets');
    }
    if (word.startsWith("'")) {
        return (0,refusal/* refuse */.TR)('syntax', `expected ${expected}, found a text in single quotes`, span, 'use double quotes');
    }
    const comma = commaBefore(source, offset);
    if ((word === ']' || word === '}') && comma !== undefined) {
        const commaSpan = { start: comma, end: comma + 1 };
        return (0,refusal/* refuse */.TR)('syntax', `a comma stands before the closing ${word}`, commaSpan, 'JSON has no trailing commas; remove it');
    }
    return (0,refusal/* refuse */.TR)('syntax', `expected ${expected}, found ${(0,quoted/* quoted */.T)(word)}`, span, adviseOn(word, expected));
}
/** Refuses a bracket that is open at the end of the text. */
function refuseOpenBracket(source, offset) {
    const bracket = source.text.charAt(offset);
    const hint = `close it with ${bracket === '[' ? ']' : '}'}`;
    return (0,refusal/* refuse */.TR)('syntax', `the bracket ${bracket} that opens here is not closed`, { start: offset, end: offset + 1 }, hint);
}
/** Refuses a text whose closing quote is missing on its line. */
function refuseOpenQuote(source, offset) {
    const lineBreak = source.text.slice(offset, source.end).search(/[\r\n]/);
    const span = { start: offset, end: lineBreak < 0 ? source.end : offset + lineBreak };
    return (0,refusal/* refuse */.TR)('syntax', 'the text that opens here is not closed on its line', span, 'close it with "; write \\n for a line break');
}
function adviseOn(word, expected) {
    if (expected === 'a comma or ]' || expected === 'a comma or }')
        return 'separate items with commas';
    if (expected === 'a colon')
        return 'write "key": value';
    if (expected === 'a key in double quotes')
        return 'put the key in double quotes';
    if (/^[-+]?[0-9.]/.test(word))
        return 'a number has no plus sign, no leading zero, and digits on both sides of its point';
    return WORDS.get(word.replace(/^-/, '')) ?? 'put text in double quotes';
}
function commaBefore({ text, start }, offset) {
    let i = offset - 1;
    while (i >= start && ' \t\r\n'.includes(text.charAt(i)))
        i--;
    return i >= start && text.charAt(i) === ',' ? i : undefined;
}
/** The word, or the single sign, at an offset; empty at the end. */
function spanOfWord({ text, end }, offset) {
    let stop = Math.min(offset, end);
    while (stop < end && !' \t\r\n,:[]{}"'.includes(text.charAt(stop)))
        stop++;
    return { start: offset, end: stop === offset && offset < end ? offset + 1 : stop };
}

// EXTERNAL MODULE: ./lib/source/formats/refuse-depth.js
var refuse_depth = __webpack_require__(4016);
// EXTERNAL MODULE: ./lib/source/formats/unreadable.js
var unreadable = __webpack_require__(4715);
;// CONCATENATED MODULE: ./lib/source/formats/json-reader.js






const BLANKS = ' \t\r\n';
const LF = 10;
const CR = 13;
const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;
/** Reads JSON values (RFC 8259) of one text; counts keys and values over all of them. Throws Unreadable. */
class JsonReader {
    problems = [];
    #limits;
    #number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?(?![-+.0-9A-Za-z_])/y;
    #escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
    #nodes = 0;
    #source = { text: '', start: 0, end: 0 };
    #pos = 0;
    /** Where the innermost open bracket stands. */
    #bracket;
    constructor(limits) {
        this.#limits = limits;
    }
    /** The value of a stretch of text that holds nothing else, inside `depth` maps and lists. */
    read(source, depth) {
        this.#source = source;
        this.#pos = source.start;
        this.#bracket = undefined;
        const node = this.#value(depth);
        if (this.#next() !== '')
            this.#fail('the end');
        return node;
    }
    #value(depth) {
        const character = this.#next();
        if (character === '{')
            return this.#map(depth + 1);
        if (character === '[')
            return this.#list(depth + 1);
        if (character === '"')
            return this.#scalar(this.#pos, this.#text());
        return this.#numberOrWord() ?? this.#fail('a value');
    }
    #list(depth) {
        const outer = this.#bracket;
        const start = this.#open(depth);
        const items = [];
        if (this.#next() !== ']') {
            do
                items.push(this.#value(depth));
            while (this.#goesOn(']'));
        }
        this.#pos++;
        this.#bracket = outer;
        return { kind: 'list', items, span: { start, end: this.#pos } };
    }
    #map(depth) {
        const outer = this.#bracket;
        const start = this.#open(depth);
        const members = [];
        if (this.#next() !== '}') {
            do
                members.push(this.#member(depth));
            while (this.#goesOn('}'));
        }
        this.#pos++;
        this.#bracket = outer;
        for (const problem of (0,duplicate_keys/* findDuplicateKeys */.l)(members))
            this.problems.push(problem);
        return { kind: 'map', members, span: { start, end: this.#pos } };
    }
    #member(depth) {
        if (this.#next() !== '"')
            this.#fail('a key in double quotes');
        const start = this.#pos;
        const key = this.#text();
        const keySpan = this.#count(start);
        if (this.#next() !== ':')
            this.#fail('a colon');
        this.#pos++;
        return { key, keySpan, node: this.#value(depth) };
    }
    #open(depth) {
        const span = this.#count(this.#pos);
        if (depth > this.#limits.depth)
            throw new unreadable/* Unreadable */.I((0,refuse_depth/* refuseDepth */.k)(this.#limits, span));
        this.#bracket = this.#pos;
        this.#pos++;
        return span.start;
    }
    /** True after a comma, false at the closing bracket. */
    #goesOn(close) {
        const character = this.#next();
        if (character === close)
            return false;
        if (character !== ',')
            this.#fail(`a comma or ${close}`);
        this.#pos++;
        return true;
    }
    #numberOrWord() {
        const { text } = this.#source;
        const start = this.#pos;
        this.#number.lastIndex = start;
        if (!this.#number.test(text))
            return this.#word();
        this.#pos = this.#number.lastIndex;
        const written = text.slice(start, this.#pos);
        const number = Number(written);
        const node = this.#scalar(start, Number.isFinite(number) ? number : written);
        const problem = (0,ambiguous_scalar/* findImprecision */.e)(written, node.value, node.span);
        if (problem !== undefined)
            this.problems.push(problem);
        return node;
    }
    #word() {
        const start = this.#pos;
        const word = /^[a-z]+(?![-+.0-9A-Za-z_])/.exec(this.#source.text.slice(start, start + 6))?.[0];
        if (word !== 'null' && word !== 'true' && word !== 'false')
            return undefined;
        this.#pos += word.length;
        return this.#scalar(start, word === 'null' ? null : word === 'true');
    }
    /** The text at the cursor without its quotes and escapes. */
    #text() {
        const { text, end } = this.#source;
        const start = this.#pos;
        let hasEscape = false;
        let i = start + 1;
        for (let code = text.charCodeAt(i); code !== QUOTE; code = text.charCodeAt(i)) {
            if (i >= end || code === LF || code === CR)
                throw new unreadable/* Unreadable */.I(refuseOpenQuote(this.#source, start));
            if (code < SPACE)
                throw new unreadable/* Unreadable */.I(refuseControl(code, i));
            if (code === BACKSLASH) {
                hasEscape = true;
                i = this.#afterEscape(i);
            }
            else
                i++;
        }
        this.#pos = i + 1;
        return hasEscape ? String(JSON.parse(text.slice(start, this.#pos))) : text.slice(start + 1, i);
    }
    #afterEscape(offset) {
        const { text, end } = this.#source;
        this.#escape.lastIndex = offset;
        if (this.#escape.test(text))
            return this.#escape.lastIndex;
        const message = `${text.slice(offset, offset + 2)} means nothing inside quotes`;
        const span = { start: offset, end: Math.min(offset + 2, end) };
        throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('syntax', message, span, 'write \\\\ for a backslash, \\u and four digits for a character'));
    }
    /** The next character that is no blank, without taking it; empty at the end. */
    #next() {
        const { text, end } = this.#source;
        for (; this.#pos < end; this.#pos++) {
            const character = text.charAt(this.#pos);
            if (!BLANKS.includes(character))
                return character;
        }
        return '';
    }
    #scalar(start, value) {
        return { kind: 'scalar', value, span: this.#count(start) };
    }
    /** Counts one key or value that was read up to the cursor. */
    #count(start) {
        const span = { start, end: this.#pos };
        this.#nodes++;
        if (this.#nodes > this.#limits.nodes)
            throw new unreadable/* Unreadable */.I((0,refusal/* refuseNodes */.Q2)(this.#limits, span));
        return span;
    }
    #fail(expected) {
        if (this.#pos >= this.#source.end && this.#bracket !== undefined) {
            throw new unreadable/* Unreadable */.I(refuseOpenBracket(this.#source, this.#bracket));
        }
        throw new unreadable/* Unreadable */.I(explainJson(this.#source, this.#pos, expected));
    }
}
function refuseControl(code, offset) {
    const escape = `\\u${code.toString(16).padStart(4, '0')}`;
    const span = { start: offset, end: offset + 1 };
    return (0,refusal/* refuse */.TR)('syntax', 'a control character stands in a text', span, `write it as ${escape}`);
}


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ refuseDepth)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

/** Refuses data whose maps and lists are nested deeper than the limit, at the place where the limit is passed. */
function refuseDepth(limits, span) {
    const message = `maps and lists are nested more than ${limits.depth} deep, which is the limit`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('limit', message, span, 'flatten the data');
}


/***/ })

};
