export const id = 790;
export const ids = [790];
export const modules = {

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findAmbiguity),
  e: () => (/* binding */ findImprecision)
});

// EXTERNAL MODULE: ./lib/source/quoted.js
var quoted = __webpack_require__(5405);
;// CONCATENATED MODULE: ./lib/source/formats/imprecise-number.js
/** True where the number that was read, written with its shortest digits, is not the decimal number of the text. */
function losesDigits(text, value) {
    if (text.startsWith('0x') || text.startsWith('0o'))
        return !Number.isSafeInteger(value);
    if (text.length <= 15 && !/[eE]/.test(text))
        return false;
    return normalForm(text) !== normalForm(String(value));
}
/** Significant digits and magnitude, so that 1.50, 15e-1 and +01.5 are the same text. */
function normalForm(text) {
    const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
    const [whole = '', fraction = ''] = mantissa.replace(/^[-+]/, '').split('.');
    const digits = whole + fraction;
    let start = 0;
    while (digits[start] === '0')
        start++;
    let end = digits.length;
    while (end > start && digits[end - 1] === '0')
        end--;
    return start === end ? '0' : `${digits.slice(start, end)}e${Number(exponent) + whole.length - start}`;
}

// EXTERNAL MODULE: ./lib/source/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(2720);
;// CONCATENATED MODULE: ./lib/source/formats/ambiguous-scalar.js



const SHA_LIKE = /^[0-9]+[eE][0-9]+$/;
const LEADING_ZERO = /^[-+]?0[0-9]+$/;
const OCTAL_1_2 = /^0o[0-7]+$/;
const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DATE_TIME = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?[ \t]*(?:Z|[-+][0-9]{1,2}(?::?[0-9]{2})?)?$/;
const SEXAGESIMAL = /^[-+]?(?:[1-9][0-9]*(?::[0-5]?[0-9])+|[0-9]+(?::[0-5]?[0-9])+\.[0-9]*)$/;
const MAC_ADDRESS = /^[0-9]{2}(?::[0-9]{2}){5}$/;
const LONGEST = 64;
const QUOTE = 'put it in quotes';
const QUOTE_IDENTIFIER = 'put it in quotes if it is an identifier';
const QUOTE_ZERO = 'put it in quotes if it is an identifier, or write the number without its leading zero';
const BOOLEAN_WORDS = new Map([
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'].map((word) => booleanWord(word, true)),
    ...['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'].map((word) => booleanWord(word, false)),
]);
function booleanWord(word, meaning) {
    const readers = word.length === 1 ? 'some YAML 1.1 readers' : 'YAML 1.1 readers';
    const reading = `is text in YAML 1.2, but ${meaning} to ${readers}`;
    return [word, ['boolean-word', reading, `${QUOTE}, or write ${meaning}`]];
}
/** What is doubtful about an unquoted scalar: other YAML readers, or its author, take it for something else. */
function findAmbiguity(text, value, part, span) {
    const reading = findReading(text, value);
    if (reading === undefined) {
        const number = typeof value === 'number' || ((0,yaml_scalar/* startsLikeNumber */.aJ)(text) && (0,yaml_scalar/* isNumber */.Et)(text));
        return number ? findImprecision(text, value, span) : undefined;
    }
    const [trap, how, hint] = reading;
    return { code: 'ambiguous-scalar', trap, message: `the unquoted ${part} ${(0,quoted/* quoted */.T)(text)} ${how}`, hint, span };
}
/** What is lost of a decimal number, in any format: digits, or all of it where the value stays text. */
function findImprecision(text, value, span) {
    const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    const found = (message) => {
        return { code: 'ambiguous-scalar', trap: 'imprecise-number', message, hint: QUOTE_IDENTIFIER, span };
    };
    if (typeof value !== 'number')
        return found(`the number ${shown} is too large to be read as a number; it stays text`);
    if (!losesDigits(text, value))
        return undefined;
    return found(`the number ${shown} has more digits than can be kept; it is read as ${value}`);
}
function findReading(text, value) {
    if (text.length > LONGEST)
        return undefined;
    if (!(0,yaml_scalar/* startsLikeNumber */.aJ)(text))
        return BOOLEAN_WORDS.get(text);
    if (text.length >= 6 && SHA_LIKE.test(text)) {
        const reading = `is the number ${Number(text)} in YAML 1.2, but text to YAML 1.1 readers`;
        return ['sha-like-float', reading, `${QUOTE} if it is a commit hash or another identifier`];
    }
    return typeof value === 'number' ? findOctalReading(text, value) : findTimeReading(text);
}
function findOctalReading(text, value) {
    if (LEADING_ZERO.test(text)) {
        const octal = readOctal(text);
        if (octal === value)
            return ['octal-like', `is the number ${value}, without its leading zeros`, QUOTE_ZERO];
        const other = octal === undefined ? 'text' : `the number ${octal}`;
        return ['octal-like', `is the number ${value} in YAML 1.2, but ${other} to YAML 1.1 readers`, QUOTE_ZERO];
    }
    if (!OCTAL_1_2.test(text))
        return undefined;
    return ['octal-like', `is the number ${value} in YAML 1.2, but text to YAML 1.1 readers`, QUOTE_ZERO];
}
function findTimeReading(text) {
    if (DATE.test(text) || DATE_TIME.test(text)) {
        return ['date', 'is text in YAML 1.2, but a date to YAML 1.1 readers', QUOTE];
    }
    if (!SEXAGESIMAL.test(text) || MAC_ADDRESS.test(text))
        return undefined;
    return ['sexagesimal', `is text in YAML 1.2, but the number ${readBase60(text)} to YAML 1.1 readers`, QUOTE];
}
function readOctal(text) {
    return /[89]/.test(text) ? undefined : Number.parseInt(text, 8);
}
function readBase60(text) {
    const parts = text.replace(/^[-+]/, '').split(':').map(Number);
    const magnitude = parts.reduce((sum, part) => sum * 60 + part, 0);
    return text.startsWith('-') ? -magnitude : magnitude;
}


/***/ }),

/***/ 7284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findDuplicateKeys)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5405);

/** A problem for each key that already stands in the same map, at the later place; time grows linearly. */
function findDuplicateKeys(keys) {
    if (new Set(keys.map(({ key }) => key)).size === keys.length)
        return [];
    const first = new Map();
    const problems = [];
    for (const { key, keySpan } of keys) {
        const earlier = first.get(key);
        if (earlier === undefined)
            first.set(key, keySpan);
        else
            problems.push(duplicateKey(key, keySpan, earlier));
    }
    return problems;
}
function duplicateKey(key, span, earlier) {
    return {
        code: 'duplicate-key',
        message: `the key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(key)} stands twice in this map`,
        span,
        hint: 'keep one of the two; until then the later one counts',
        related: [{ message: 'it stands here first', span: earlier }],
    };
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


/***/ }),

/***/ 4715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Unreadable),
/* harmony export */   u: () => (/* binding */ readOrRefuse)
/* harmony export */ });
/** Carries a refusal out of nested readers to {@link readOrRefuse}; it never leaves a format. */
class Unreadable extends Error {
    refusal;
    constructor(refusal) {
        super(refusal.problem.message);
        this.refusal = refusal;
    }
}
/** The result of a reader, or the refusal it stopped with. */
function readOrRefuse(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof Unreadable)
            return error.refusal;
        throw error;
    }
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Rg: () => (/* binding */ resolvePlain),
/* harmony export */   aJ: () => (/* binding */ startsLikeNumber),
/* harmony export */   ht: () => (/* binding */ resolveTagged)
/* harmony export */ });
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const OCTAL_OR_HEX = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;
const NOT_A_JSON_NUMBER = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const TAGS = 'tag:yaml.org,2002:';
/** The value of an unquoted scalar by the YAML 1.2 core schema; numbers that JSON has no word for stay text. */
function resolvePlain(text) {
    switch (text) {
        case '':
        case '~':
        case 'null':
        case 'Null':
        case 'NULL':
            return null;
        case 'true':
        case 'True':
        case 'TRUE':
            return true;
        case 'false':
        case 'False':
        case 'FALSE':
            return false;
        default:
            return startsLikeNumber(text) ? resolveNumber(text) : text;
    }
}
/** True where a text is written as a number of YAML 1.2, however large. */
function isNumber(text) {
    return DECIMAL.test(text) || OCTAL_OR_HEX.test(text);
}
/** True where the first character is one that numbers start with; tells most texts apart at little cost. */
function startsLikeNumber(text) {
    const code = text.charCodeAt(0);
    return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}
/** The value of a scalar with an explicit tag, or undefined where the text is not what the tag says; other tags mean text. */
function resolveTagged(tag, text) {
    if (!tag.startsWith(TAGS))
        return text;
    const value = resolvePlain(text);
    switch (tag.slice(TAGS.length)) {
        case 'null':
            return value === null ? null : undefined;
        case 'bool':
            return typeof value === 'boolean' ? value : undefined;
        case 'int':
            return Number.isInteger(value) ? value : undefined;
        case 'float':
            return typeof value === 'number' || NOT_A_JSON_NUMBER.test(text) ? value : undefined;
        default:
            return text;
    }
}
function resolveNumber(text) {
    if (!isNumber(text))
        return text;
    const value = Number(text);
    return Number.isFinite(value) ? value : text;
}


/***/ }),

/***/ 5405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   p: () => (/* binding */ quotedList)
/* harmony export */ });
const LONGEST = 60;
/** A text of a source in double quotes for a message, cut after 60 characters. */
function quoted(text) {
    const characters = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…` : text;
    return `"${characters}"`;
}
/** Quoted texts, separated by commas. */
function quotedList(texts) {
    return texts.map(quoted).join(', ');
}


/***/ }),

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ refuseNodes),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   VH: () => (/* binding */ refuseLine),
/* harmony export */   bf: () => (/* binding */ refuseLength)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);

/** The answer of a parser that cannot read its text. */
function refuse(code, message, span, hint) {
    return { ok: false, problem: { code, message, span, ...(hint === undefined ? {} : { hint }) } };
}
/** Refuses a text that is longer than its limit. */
function refuseLength(text, limits) {
    if (text.length <= limits.length)
        return undefined;
    const message = `the file has ${text.length} characters, the limit is ${limits.length}`;
    return refuse('limit', message, { start: 0, end: 0 }, 'split the file, or point the collection at a smaller one');
}
/** Refuses a line that is longer than any line of a configuration file or a table needs to be. */
function refuseLine(line) {
    const length = line.end - line.start;
    if (length <= _lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2)
        return undefined;
    const message = `the line has ${length} characters, the limit is ${_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_LINE */ .i2}`;
    return refuse('limit', message, { start: line.start, end: line.start }, 'break the line, or shorten it');
}
/** Refuses data with more keys and values than the limit, at the place where the limit is passed. */
function refuseNodes(limits, span) {
    const message = `the file has more than ${limits.nodes} keys and values, which is the limit`;
    return refuse('limit', message, span, 'split the file, or point the collection at a smaller one');
}


/***/ })

};
