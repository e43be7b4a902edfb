"use strict";
exports.id = 693;
exports.ids = [693,111];
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

/***/ 3693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   textLines: () => (/* binding */ textLines)
/* harmony export */ });
/* harmony import */ var _entry_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(902);
/* harmony import */ var _pieces_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5405);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _safe_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4111);






/** Some ten seconds of matching. */
const MOST_STEPS = 200_000_000;
const FILE_START = { start: 0, end: 0 };
/** Reads text line by line: a list of maps with `line` and, where a pattern is given, one field per named group. */
const textLines = {
    id: 'text-lines',
    extensions: ['.txt'],
    parse(text, options, limits) {
        const tooLong = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLength */ .bf)(text, limits);
        if (tooLong !== undefined)
            return tooLong;
        const lists = new Set(options.lists);
        if (options.pattern === undefined) {
            return readLines(text, limits, (line) => (isBlankLine(text, line) ? undefined : entryOf(text, line, lists, [])));
        }
        const compiled = (0,_safe_pattern_js__WEBPACK_IMPORTED_MODULE_1__.compilePattern)(options.pattern);
        if (!compiled.ok)
            return refusePattern(options.pattern, compiled.message);
        const { pattern } = compiled;
        if (pattern.groups.includes('line')) {
            return refusePattern(options.pattern, 'a group is named "line", which is the field of the whole line');
        }
        if (pattern.steps * text.length > MOST_STEPS)
            return refuseCost(text, pattern);
        const takesNothing = pattern.test('');
        return readLines(text, limits, (line) => line.start < line.end || takesNothing ? matchedEntry(text, line, lists, pattern) : undefined);
    },
};
function readLines(text, limits, read) {
    const items = [];
    let nodes = 0;
    for (const line of (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(text)) {
        const tooLong = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLine */ .VH)(line);
        if (tooLong !== undefined)
            return tooLong;
        const entry = read(line);
        if (entry === undefined)
            continue;
        nodes += (0,_entry_size_js__WEBPACK_IMPORTED_MODULE_3__/* .entrySize */ .E)(entry);
        if (nodes > limits.nodes)
            return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseNodes */ .Q2)(limits, line);
        items.push(entry);
    }
    return { ok: true, root: { kind: 'list', items, span: { start: 0, end: text.length } }, problems: [] };
}
function matchedEntry(text, line, lists, pattern) {
    const found = pattern.find((0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceOf */ .Mz)(text, line));
    if (found === undefined)
        return undefined;
    const groups = [...found].map(([name, span]) => {
        if (span === undefined)
            return memberAt(name, { kind: 'scalar', value: null, span: line });
        const place = { start: line.start + span.start, end: line.start + span.end };
        return memberAt(name, (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldNode */ .f4)(lists.has(name), [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceOf */ .Kg)(text, place)], place));
    });
    return entryOf(text, line, lists, groups);
}
function entryOf(text, line, lists, groups) {
    const whole = memberAt('line', (0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldNode */ .f4)(lists.has('line'), [(0,_pieces_js__WEBPACK_IMPORTED_MODULE_4__/* .pieceOf */ .Kg)(text, line)], line));
    return { kind: 'map', members: [whole, ...groups], span: line };
}
/** A field of a line has no key in the text; its key stands, empty, where its value starts. */
function memberAt(key, node) {
    return { key, keySpan: { start: node.span.start, end: node.span.start }, node };
}
function isBlankLine(text, line) {
    return (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceOf */ .Mz)(text, line).trim() === '';
}
function refuseCost(text, { source, steps }) {
    const message = `the pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(source)} may need ${steps} steps for each of ${text.length} characters`;
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('limit', `${message}, the limit is ${MOST_STEPS} in all`, FILE_START, 'use a shorter pattern: repeat counts cost most');
}
function refusePattern(pattern, message) {
    const hint = 'patterns are RE2: named groups are (?<name>…); look-around and back-references do not exist';
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('shape', `the pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .T)(pattern)} cannot be used: ${message}`, FILE_START, hint);
}


/***/ }),

/***/ 4111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePattern: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const LONGEST = 1000;
const MOST_STEPS = 500;
/** Compiles a regular expression in RE2 syntax, `(?<name>…)` included; look-around and back-references are refused. */
function compilePattern(source) {
    if (source.length > LONGEST) {
        return { ok: false, message: `the pattern has ${source.length} characters, the limit is ${LONGEST}` };
    }
    try {
        const regex = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
        const steps = regex.programSize();
        if (steps > MOST_STEPS) {
            return { ok: false, message: `the pattern needs ${steps} steps for a character, the limit is ${MOST_STEPS}` };
        }
        return { ok: true, pattern: safePatternOf(source, steps, regex) };
    }
    catch (error) {
        return { ok: false, message: messageOf(error) };
    }
}
function safePatternOf(source, steps, regex) {
    const numbers = Object.entries(regex.namedGroups()).sort(([, a], [, b]) => a - b);
    const groups = numbers.map(([name]) => name);
    return {
        source,
        steps,
        groups,
        test: (text) => regex.test(text),
        find(text) {
            const matcher = regex.matcher(text);
            if (!matcher.find())
                return undefined;
            return new Map(groups.map((name) => {
                const start = matcher.start(name);
                return [name, start < 0 ? undefined : { start, end: matcher.end(name) }];
            }));
        },
    };
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace('error parsing regexp: ', '');
}


/***/ })

};
;