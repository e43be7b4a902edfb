"use strict";
exports.id = 790;
exports.ids = [790];
exports.modules = {

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
        const problem = (0,ambiguous_scalar/* findImprecision */.eM)(written, node.value, node.span);
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

/***/ 8790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(421);
/* harmony import */ var _json_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8623);
/* harmony import */ var _unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);



/** JSON as RFC 8259 defines it; a byte order mark at the start is skipped. */
const json = {
    id: 'json',
    extensions: ['.json'],
    parse: (text, _options, limits) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseLength */ .bf)(text, limits) ?? parseJson(text, limits),
};
function parseJson(text, limits) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return (0,_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .readOrRefuse */ .u)(() => {
        const reader = new _json_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonReader */ .O(limits);
        const root = reader.read({ text, start, end: text.length }, 0);
        return { ok: true, root, problems: reader.problems };
    });
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
;