export const id = 939;
export const ids = [939];
export const modules = {

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ parseEverydaySlice)
});

// EXTERNAL MODULE: ./lib/source/formats/unreadable.js
var unreadable = __webpack_require__(4715);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-line-cursor.js
const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const BOM = 0xfeff;
/** Says that a text is not everyday YAML, so that the full parser has to read it. */
class NotEveryday extends Error {
}
/** Walks the lines of a YAML text that hold content; comments and blank lines between them are skipped. */
class YamlLineCursor {
    text;
    /** Where reading goes on. */
    pos = 0;
    /** The column of the first character of the current content line; -1 after the last one. */
    indent = -1;
    #lineStart = 0;
    constructor(text) {
        this.text = text;
        this.#findContent(0);
    }
    /** The code of the character at an offset from here; NaN past the end. */
    peek(ahead = 0) {
        return this.text.charCodeAt(this.pos + ahead);
    }
    /** The column of an offset in the current line. */
    columnOf(offset) {
        return offset - this.#lineStart;
    }
    skipSpaces() {
        while (this.text.charCodeAt(this.pos) === SPACE)
            this.pos++;
        if (this.text.charCodeAt(this.pos) === TAB)
            throw new NotEveryday();
    }
    /** True where nothing but a comment is left on this line. */
    atLineEnd() {
        const code = this.text.charCodeAt(this.pos);
        return isBreak(code) || (code === HASH && this.text.charCodeAt(this.pos - 1) === SPACE);
    }
    /** Goes to the content of the next line that has some; another document ends everyday YAML. */
    nextContent() {
        const lineBreak = this.text.indexOf('\n', this.pos);
        this.continueAt(lineBreak < 0 ? this.text.length : lineBreak + 1);
    }
    /** Goes to the first content from the start of a line on. */
    continueAt(lineStart) {
        this.#findContent(lineStart);
        if (this.atMarker())
            throw new NotEveryday();
    }
    /** True at a `---` or `...` at the start of a line. */
    atMarker() {
        if (this.indent !== 0)
            return false;
        const isMarker = this.text.startsWith('---', this.pos) || this.text.startsWith('...', this.pos);
        return isMarker && isSpaceOrBreak(this.peek(3));
    }
    #findContent(from) {
        const { text } = this;
        let start = from;
        while (start < text.length) {
            let pos = start;
            while (text.charCodeAt(pos) === SPACE)
                pos++;
            const code = text.charCodeAt(pos);
            if (code === TAB || code === BOM)
                throw new NotEveryday();
            if (code !== HASH && !isBreak(code)) {
                this.#lineStart = start;
                this.pos = pos;
                this.indent = pos - start;
                return;
            }
            const lineBreak = text.indexOf('\n', pos);
            if (lineBreak < 0)
                break;
            start = lineBreak + 1;
        }
        this.pos = text.length;
        this.indent = -1;
    }
}
/** True for a line break and for the end of the text; a carriage return stands only before a line feed. */
function isBreak(code) {
    return code === LF || code === CR || Number.isNaN(code);
}
/** True where a `-`, `?` or `:` before this character is an indicator. */
function isSpaceOrBreak(code) {
    return code === SPACE || code === TAB || isBreak(code);
}

// EXTERNAL MODULE: ./lib/source/refusal.js
var refusal = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/source/formats/ambiguous-scalar.js + 1 modules
var ambiguous_scalar = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/source/formats/duplicate-keys.js
var duplicate_keys = __webpack_require__(7284);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-line-scalar.js

const yaml_line_scalar_TAB = 9;
const yaml_line_scalar_SPACE = 32;
const QUOTE = 34;
const yaml_line_scalar_HASH = 35;
const APOSTROPHE = 39;
const DASH = 45;
const COLON = 58;
const BACKSLASH = 92;
/** Characters that no everyday unquoted scalar starts with. */
const INDICATORS = '?:,[]{}#&*!|>\'"%@`';
const BRACKETS_AND_COMMA = ',[]{}';
/** Where an unquoted scalar on one line ends, in brackets or outside; throws NotEveryday where none starts. */
function endOfPlain(text, start, isInBrackets) {
    const first = text.charCodeAt(start);
    if (isBreak(first) || INDICATORS.includes(text.charAt(start)))
        throw new NotEveryday();
    if (first === DASH && endsWord(text, start + 1, isInBrackets))
        throw new NotEveryday();
    let end = start;
    for (let i = start;; i++) {
        const code = text.charCodeAt(i);
        if (code === yaml_line_scalar_SPACE) {
            if (text.charCodeAt(i + 1) === yaml_line_scalar_HASH)
                return end;
            continue;
        }
        if (code === yaml_line_scalar_TAB)
            throw new NotEveryday();
        if (isBreak(code) || (code === COLON && endsWord(text, i + 1, isInBrackets)))
            return end;
        if (isInBrackets && BRACKETS_AND_COMMA.includes(text.charAt(i)))
            return end;
        end = i + 1;
    }
}
/** The value of the quoted scalar on one line, and where it ends; throws NotEveryday where it goes on below. */
function readQuoted(text, start) {
    return text.charCodeAt(start) === QUOTE ? readDoubleQuoted(text, start) : readSingleQuoted(text, start);
}
function readDoubleQuoted(text, start) {
    let hasEscape = false;
    let i = start + 1;
    for (; text.charCodeAt(i) !== QUOTE; i++) {
        if (isBreak(text.charCodeAt(i)))
            throw new NotEveryday();
        if (text.charCodeAt(i) !== BACKSLASH)
            continue;
        hasEscape = true;
        i++;
    }
    const end = i + 1;
    return { value: hasEscape ? yaml_line_scalar_unescape(text.slice(start, end)) : text.slice(start + 1, i), end };
}
/** JSON's escapes mean the same in YAML; YAML's own ones are for the full parser. */
function yaml_line_scalar_unescape(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        throw new NotEveryday();
    }
}
function readSingleQuoted(text, start) {
    let i = start + 1;
    for (; text.charCodeAt(i) !== APOSTROPHE || text.charCodeAt(i + 1) === APOSTROPHE; i++) {
        if (isBreak(text.charCodeAt(i)))
            throw new NotEveryday();
        if (text.charCodeAt(i) === APOSTROPHE)
            i++;
    }
    return { value: text.slice(start + 1, i).replaceAll("''", "'"), end: i + 1 };
}
function endsWord(text, next, isInBrackets) {
    return isSpaceOrBreak(text.charCodeAt(next)) || (isInBrackets && BRACKETS_AND_COMMA.includes(text.charAt(next)));
}

// EXTERNAL MODULE: ./lib/source/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(2720);
// EXTERNAL MODULE: ./lib/source/formats/yaml-source.js
var yaml_source = __webpack_require__(357);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-text-block.js


/**
 * Reads the text block at the cursor, whose lines are indented more than `column`, and goes on to the next content.
 * Throws NotEveryday for a header with a digit or a plus, and for lines whose indentation is doubtful.
 */
function readTextBlock(cursor, column) {
    const isFolded = cursor.text.charAt(cursor.pos) === '>';
    cursor.pos++;
    const isStripped = cursor.text.charAt(cursor.pos) === '-';
    if (isStripped)
        cursor.pos++;
    cursor.skipSpaces();
    if (!cursor.atLineEnd())
        throw new NotEveryday();
    const { lines, end } = readLines(cursor, column);
    return { value: (isFolded ? fold(lines) : lines.join('\n')) + (isStripped ? '' : '\n'), end };
}
/** The lines without their common indentation; blank lines at the end are left out. */
function readLines(cursor, column) {
    const { text } = cursor;
    const lines = [];
    let indent;
    let blank = 0;
    let longestBlank = 0;
    let end = cursor.pos;
    let start = startOfNextLine(text, cursor.pos);
    while (start < text.length) {
        const next = startOfNextLine(text, start);
        const line = writtenLine(text, start, next);
        const spaces = countSpaces(line);
        if (spaces === line.length) {
            blank++;
            longestBlank = Math.max(longestBlank, spaces);
        }
        else {
            if (indent !== undefined && spaces < indent)
                break;
            indent ??= spaces;
            if (indent <= column || longestBlank > indent || line.charAt(spaces) === '\t')
                throw new NotEveryday();
            for (; blank > 0; blank--)
                lines.push('');
            lines.push(line.slice(indent));
            end = (0,yaml_source/* endOfWriting */.n9)(text, start, start + line.length);
        }
        start = next;
    }
    if (indent === undefined || longestBlank > indent)
        throw new NotEveryday();
    cursor.continueAt(start);
    return { lines, end };
}
/** Joins lines with spaces; blank lines and lines that are indented further keep their breaks. */
function fold(lines) {
    let value = '';
    let separator = '';
    let wasIndented = false;
    for (const line of lines) {
        if (line === '') {
            if (separator === ' ')
                separator = '\n';
            else
                value += '\n';
            continue;
        }
        const isIndented = line.startsWith(' ');
        if (isIndented && separator === ' ')
            separator = '\n';
        else if (isIndented && separator === '\n' && !wasIndented)
            separator = '\n\n';
        value += separator + line;
        separator = isIndented ? '\n' : ' ';
        wasIndented = isIndented;
    }
    return value;
}
function startOfNextLine(text, from) {
    const lineBreak = text.indexOf('\n', from);
    return lineBreak < 0 ? text.length : lineBreak + 1;
}
function writtenLine(text, start, next) {
    const end = text.charCodeAt(next - 1) === 10 ? next - 1 : next;
    return text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
}
function countSpaces(line) {
    let spaces = 0;
    while (line.charCodeAt(spaces) === 32)
        spaces++;
    return spaces;
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-line-reader.js









const yaml_line_reader_QUOTE = 34;
const yaml_line_reader_APOSTROPHE = 39;
const COMMA = 44;
const yaml_line_reader_COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_MAP = 123;
const CLOSE_MAP = 125;
/** The library refuses keys from 1024 characters on. */
const LONGEST_KEY = 1000;
/** Reads what stands on one line of everyday YAML: keys, scalars, brackets; and counts it. */
class YamlLineReader {
    problems = [];
    cursor;
    #source;
    #limits;
    #nodes = 0;
    constructor(source, limits) {
        this.cursor = new YamlLineCursor(source.text);
        this.#source = source;
        this.#limits = limits;
    }
    /** Counts a map or list that starts at the cursor, and answers its start in the whole file. */
    open(depth) {
        if (depth > this.#limits.depth)
            throw new NotEveryday();
        return this.#count(this.cursor.pos, this.cursor.pos).start;
    }
    /** The map of finished members. */
    close(members, span) {
        for (const problem of (0,duplicate_keys/* findDuplicateKeys */.l)(members))
            this.problems.push(problem);
        return { kind: 'map', members, span };
    }
    /** The value that is not written after a colon or dash. */
    missing(place) {
        return { kind: 'scalar', value: null, span: this.#count(place, place) };
    }
    /** The text block at the cursor, below a key or dash in a column. */
    textBlock(column) {
        const start = this.cursor.pos;
        const { value, end } = readTextBlock(this.cursor, column);
        return this.#scalar(value, start, end);
    }
    /** True where a key with its colon is at the cursor. */
    atKey() {
        const { text, pos } = this.cursor;
        const code = text.charCodeAt(pos);
        if (code === OPEN_LIST || code === OPEN_MAP || '|>'.includes(text.charAt(pos)))
            return false;
        const isQuoted = code === yaml_line_reader_QUOTE || code === yaml_line_reader_APOSTROPHE;
        let end = isQuoted ? readQuoted(text, pos).end : endOfPlain(text, pos, false);
        while (text.charAt(end) === ' ')
            end++;
        return text.charCodeAt(end) === yaml_line_reader_COLON;
    }
    /** Reads a key and its colon. */
    key(isInBrackets) {
        const { cursor } = this;
        const start = cursor.pos;
        const written = this.#atQuote() ? this.#quotedKey() : this.#plainKey(isInBrackets);
        cursor.skipSpaces();
        if (cursor.peek() !== yaml_line_reader_COLON || !isSpaceOrBreak(cursor.peek(1)))
            throw new NotEveryday();
        if (cursor.pos - start > LONGEST_KEY)
            throw new NotEveryday();
        cursor.pos++;
        return written;
    }
    /** Reads a scalar or brackets on one line. */
    value(depth, isInBrackets) {
        const code = this.cursor.peek();
        if (code === OPEN_LIST)
            return this.#list(depth + 1);
        if (code === OPEN_MAP)
            return this.#map(depth + 1);
        if (this.#atQuote())
            return this.#quoted();
        const { text, start, end } = this.#plain(isInBrackets);
        const value = (0,yaml_scalar/* resolvePlain */.Rg)(text);
        const node = this.#scalar(value, start, end);
        this.#note((0,ambiguous_scalar/* findAmbiguity */.X)(text, value, 'value', node.span));
        return node;
    }
    #atQuote() {
        const code = this.cursor.peek();
        return code === yaml_line_reader_QUOTE || code === yaml_line_reader_APOSTROPHE;
    }
    #quoted() {
        const start = this.cursor.pos;
        const { value, end } = readQuoted(this.cursor.text, start);
        this.cursor.pos = end;
        return { kind: 'scalar', value, span: this.#count(start, end) };
    }
    #quotedKey() {
        const { value, span } = this.#quoted();
        return { key: value, keySpan: span };
    }
    #plain(isInBrackets) {
        const { text, pos } = this.cursor;
        const end = endOfPlain(text, pos, isInBrackets);
        this.cursor.pos = end;
        return { text: text.slice(pos, end), start: pos, end };
    }
    #plainKey(isInBrackets) {
        const { text, start, end } = this.#plain(isInBrackets);
        if (text === '<<')
            throw new NotEveryday();
        const keySpan = this.#count(start, end);
        this.#note((0,ambiguous_scalar/* findAmbiguity */.X)(text, (0,yaml_scalar/* resolvePlain */.Rg)(text), 'key', keySpan));
        return { key: text, keySpan };
    }
    #list(depth) {
        const start = this.open(depth);
        const items = [];
        this.#eachBetween(CLOSE_LIST, () => items.push(this.value(depth, true)));
        return { kind: 'list', items, span: { start, end: this.#source.base + this.cursor.pos } };
    }
    #map(depth) {
        const start = this.open(depth);
        const members = [];
        this.#eachBetween(CLOSE_MAP, () => {
            const { key, keySpan } = this.key(true);
            this.cursor.skipSpaces();
            members.push({ key, keySpan, node: this.value(depth, true) });
        });
        return this.close(members, { start, end: this.#source.base + this.cursor.pos });
    }
    /** Reads what stands between brackets on one line, separated by commas. */
    #eachBetween(close, read) {
        const { cursor } = this;
        do {
            cursor.pos++;
            cursor.skipSpaces();
            if (cursor.peek() === close)
                break;
            read();
            cursor.skipSpaces();
        } while (cursor.peek() === COMMA);
        if (cursor.peek() !== close)
            throw new NotEveryday();
        cursor.pos++;
    }
    #scalar(value, start, end) {
        return { kind: 'scalar', value, span: this.#count(start, end) };
    }
    #note(problem) {
        if (problem !== undefined)
            this.problems.push(problem);
    }
    /** Counts one key or value, and answers its span. */
    #count(start, end) {
        const span = (0,yaml_source/* spanIn */.Qs)(this.#source, start, end);
        this.#nodes++;
        if (this.#nodes > this.#limits.nodes)
            throw new unreadable/* Unreadable */.I((0,refusal/* refuseNodes */.Q2)(this.#limits, span));
        return span;
    }
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-everyday.js


/**
 * The tree of a source that is everyday YAML: block maps and lists, scalars and brackets on one line, text blocks,
 * comments. Undefined for everything else and for every mistake, which are for the full parser; where it answers, it
 * answers like the full parser in a fraction of the time. Throws Unreadable at the limit of keys and values.
 */
function readEverydayYaml(source, limits) {
    try {
        const reader = new YamlLineReader(source, limits);
        return { ok: true, root: readDocument(reader), problems: reader.problems };
    }
    catch (error) {
        if (error instanceof NotEveryday)
            return undefined;
        throw error;
    }
}
function readDocument(reader) {
    const { cursor } = reader;
    if (cursor.indent < 0)
        return reader.missing(0);
    if (cursor.atMarker()) {
        if (!atDash(reader, '---'))
            throw new NotEveryday();
        cursor.pos += 3;
        endLine(reader);
    }
    if (cursor.indent < 0)
        throw new NotEveryday();
    const root = readBlock(reader, 1);
    if (cursor.indent >= 0)
        throw new NotEveryday();
    return root;
}
function readBlock(reader, depth) {
    return atDash(reader) ? readList(reader, depth) : readMap(reader, depth);
}
/** Reads the list whose first dash is at the cursor, up to the content after it. */
function readList(reader, depth) {
    const { cursor } = reader;
    const column = cursor.columnOf(cursor.pos);
    const start = reader.open(depth);
    const items = [];
    do {
        cursor.pos++;
        items.push(readItem(reader, column, depth));
    } while (cursor.indent === column && atDash(reader));
    if (cursor.indent > column)
        throw new NotEveryday();
    return { kind: 'list', items, span: { start, end: items.at(-1)?.span.end ?? start } };
}
/** Reads the map whose first key is at the cursor, up to the content after it. */
function readMap(reader, depth) {
    const { cursor } = reader;
    const column = cursor.columnOf(cursor.pos);
    const start = reader.open(depth);
    const members = [];
    do {
        const { key, keySpan } = reader.key(false);
        members.push({ key, keySpan, node: readValue(reader, column, depth) });
    } while (cursor.indent === column && !atDash(reader));
    if (cursor.indent >= column)
        throw new NotEveryday();
    return reader.close(members, { start, end: members.at(-1)?.node.span.end ?? start });
}
function readItem(reader, column, depth) {
    const { cursor } = reader;
    const place = cursor.pos;
    cursor.skipSpaces();
    if (!cursor.atLineEnd()) {
        if (atDash(reader))
            return readList(reader, depth + 1);
        return reader.atKey() ? readMap(reader, depth + 1) : readLineValue(reader, column, depth);
    }
    cursor.nextContent();
    return cursor.indent > column ? readBlock(reader, depth + 1) : reader.missing(place);
}
function readValue(reader, column, depth) {
    const { cursor } = reader;
    const place = cursor.pos;
    cursor.skipSpaces();
    if (!cursor.atLineEnd())
        return readLineValue(reader, column, depth);
    cursor.nextContent();
    if (cursor.indent > column)
        return readBlock(reader, depth + 1);
    return cursor.indent === column && atDash(reader) ? readList(reader, depth + 1) : reader.missing(place);
}
/** Reads a value that starts on the line of its key or dash, up to the content after it. */
function readLineValue(reader, column, depth) {
    if ('|>'.includes(reader.cursor.text.charAt(reader.cursor.pos)))
        return reader.textBlock(column);
    const node = reader.value(depth, false);
    endLine(reader);
    return node;
}
function endLine({ cursor }) {
    cursor.skipSpaces();
    if (!cursor.atLineEnd())
        throw new NotEveryday();
    cursor.nextContent();
}
function atDash({ cursor }, dash = '-') {
    return cursor.text.startsWith(dash, cursor.pos) && isSpaceOrBreak(cursor.peek(dash.length));
}

;// CONCATENATED MODULE: ./lib/source/everyday-slice.js




function parseEverydaySlice(text, start, end, limits, readOther) {
    const tooLong = (0,refusal/* refuseLength */.bf)(text.slice(start, end), limits);
    if (tooLong !== undefined)
        return (0,refusal/* refuse */.TR)('limit', tooLong.problem.message, { start, end: start }, tooLong.problem.hint);
    const base = start < end && text.charCodeAt(start) === 0xfeff ? start + 1 : start;
    const source = { text: withLineFeeds(text.slice(base, end)), base };
    return (0,unreadable/* readOrRefuse */.u)(() => {
        refuseControlCharacters(source);
        return readEverydayYaml(source, limits) ?? readOther?.(source, limits);
    });
}
/** YAML counts a lone carriage return as a line break, its library does not; the length stays the same. */
function withLineFeeds(text) {
    return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}
function refuseControlCharacters(source) {
    const offset = source.text.search(/[^\t\n\r\u0020-\uffff]/);
    if (offset < 0)
        return;
    const code = source.text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
    const message = `the control character U+${code} is not allowed in YAML`;
    const span = (0,yaml_source/* spanIn */.Qs)(source, offset, offset + 1);
    throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('syntax', message, span, 'remove it, or write it as an escape in double quotes'));
}


/***/ }),

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

/***/ 357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ lineSpanAt),
/* harmony export */   Qs: () => (/* binding */ spanIn),
/* harmony export */   n9: () => (/* binding */ endOfWriting)
/* harmony export */ });
/** The span in the whole file of a stretch of a source. */
function spanIn(source, start, end) {
    return { start: source.base + start, end: source.base + end };
}
/** The span of the rest of the line at an offset without trailing space; at a line break, of the next written line. */
function lineSpanAt(source, offset) {
    const { text } = source;
    let start = offset;
    while (start < text.length && ' \t\r\n'.includes(text.charAt(start)))
        start++;
    if (start >= text.length)
        return spanIn(source, Math.min(offset, text.length), Math.min(offset, text.length));
    const lineBreak = text.indexOf('\n', start);
    return spanIn(source, start, endOfWriting(text, start, lineBreak < 0 ? text.length : lineBreak));
}
/** Where a stretch of a text ends without the spaces, tabs and line breaks at its end. */
function endOfWriting(text, start, end) {
    let last = end;
    while (last > start && ' \t\r\n'.includes(text.charAt(last - 1)))
        last--;
    return last;
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
