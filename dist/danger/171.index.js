"use strict";
exports.id = 171;
exports.ids = [171];
exports.modules = {

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ entrySize),
/* harmony export */   i: () => (/* binding */ fieldSize)
/* harmony export */ });
/** How many nodes an entry has whose fields are texts or lists of texts, itself included. */
function entrySize(entry) {
    return entry.members.reduce((size, { node }) => size + fieldSize(node), 1);
}
/** How many nodes a text or a list of texts has. */
function fieldSize(node) {
    return node.kind === 'list' ? 1 + node.items.length : 1;
}


/***/ }),

/***/ 6171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxmoxSection: () => (/* binding */ proxmoxSection)
/* harmony export */ });
/* harmony import */ var _entry_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(902);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5405);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);





/** Reads a Proxmox section file such as `jobs.cfg` or `storage.cfg`: one map per section, all values texts. */
const proxmoxSection = {
    id: 'proxmox-section',
    extensions: ['jobs.cfg', 'storage.cfg'],
    parse(text, options, limits) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLength */ .bf)(text, limits) ?? new SectionReader(text, new Set(options.lists), limits).read();
    },
};
class SectionReader {
    #text;
    #lists;
    #limits;
    #items = [];
    #problems = [];
    #section;
    #nodes = 0;
    constructor(text, lists, limits) {
        this.#text = text;
        this.#lists = lists;
        this.#limits = limits;
    }
    read() {
        for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(this.#text)) {
            const refusal = this.#readLine(line);
            if (refusal !== undefined)
                return refusal;
        }
        this.#endSection();
        const root = { kind: 'list', items: this.#items, span: { start: 0, end: this.#text.length } };
        return { ok: true, root, problems: this.#problems };
    }
    #readLine(line) {
        const tooLong = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLine */ .VH)(line);
        if (tooLong !== undefined)
            return tooLong;
        const content = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .dE)(this.#text, line);
        if (content.start === content.end) {
            this.#endSection();
            return undefined;
        }
        if (this.#text[content.start] === '#')
            return undefined;
        const refusal = content.start > line.start ? this.#readProperty(content) : this.#readHeader(content);
        return refusal ?? (this.#nodes > this.#limits.nodes ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseNodes */ .Q2)(this.#limits, content) : undefined);
    }
    #readHeader(line) {
        if (this.#section !== undefined) {
            const hint = 'put an empty line between two sections, and white space before each key of a section';
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('syntax', 'this line stands in a section without being indented; Proxmox ignores it', line, hint);
        }
        const header = headerAt(this.#text, line);
        if (header === undefined) {
            const hint = 'a section starts with its type and name, as in "vzdump: backup-nightly"';
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('syntax', `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(this.#text, line))} does not start a section`, line, hint);
        }
        this.#section = { start: line.start, end: line.end, members: [], keys: new Map() };
        this.#nodes++;
        this.#addMember('type', header.type, header.type);
        this.#addMember('id', header.id, header.id);
        return undefined;
    }
    #readProperty(line) {
        if (this.#section === undefined) {
            const hint = 'a section starts with its type and name at the start of a line, and ends at an empty line';
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('syntax', 'this indented line stands in no section', line, hint);
        }
        const keyEnd = endOfWord(this.#text, line);
        const keySpan = { start: line.start, end: keyEnd };
        this.#addMember((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .sliceOf */ .Mz)(this.#text, keySpan), keySpan, (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .dE)(this.#text, { start: keyEnd, end: line.end }));
        this.#section.end = line.end;
        return undefined;
    }
    #addMember(key, keySpan, value) {
        const section = this.#section;
        if (section === undefined)
            return;
        const node = (0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldNode */ .f4)(this.#lists.has(key), [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .pieceOf */ .Kg)(this.#text, value)], value);
        this.#nodes += 1 + (0,_entry_size_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldSize */ .i)(node);
        const before = section.keys.get(key);
        section.members.push({ key, keySpan, node });
        if (before === undefined)
            section.keys.set(key, keySpan);
        else {
            const message = `the key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .T)(key)} stands twice in this section`;
            const related = [{ message: 'it stands here first', span: before }];
            this.#problems.push({ code: 'duplicate-key', message, span: keySpan, related });
        }
    }
    #endSection() {
        if (this.#section === undefined)
            return;
        const { start, end, members } = this.#section;
        this.#items.push({ kind: 'map', members, span: { start, end } });
        this.#section = undefined;
    }
}
/** The `type: id` of a line; the space may be missing, and a type may contain colons. */
function headerAt(text, line) {
    const wordEnd = endOfWord(text, line);
    const rest = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .trimmed */ .dE)(text, { start: wordEnd, end: line.end });
    const isOneWord = rest.start === rest.end;
    const colon = text.lastIndexOf(':', isOneWord ? wordEnd - 2 : wordEnd - 1);
    if (colon <= line.start || (!isOneWord && colon !== wordEnd - 1))
        return undefined;
    const id = isOneWord ? { start: colon + 1, end: wordEnd } : rest;
    return endOfWord(text, id) === id.end ? { type: { start: line.start, end: colon }, id } : undefined;
}
function endOfWord(text, span) {
    let end = span.start;
    while (end < span.end && !(0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlank */ .z3)(text.charCodeAt(end)))
        end++;
    return end;
}


/***/ })

};
;