export const id = 299;
export const ids = [299];
export const modules = {

/***/ 6299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseYamlSlice)
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
;// CONCATENATED MODULE: ./lib/source/formats/yaml-source.js
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
            end = endOfWriting(text, start, start + line.length);
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
        const span = spanIn(this.#source, start, end);
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-syntax.js


/** What a mistake is in plain words, at the place that a person has to change. */
function explainSyntax(source, tokens, fault) {
    const line = lineSpanAt(source, fault.offset);
    const { message, hint, span } = findCause(source, tokens, fault) ??
        findTab(source, line) ??
        explainPlace(source, fault, line) ?? { message: fault.message.charAt(0).toLowerCase() + fault.message.slice(1) };
    return (0,refusal/* refuse */.TR)('syntax', message, span ?? line, hint);
}
/** A mistake that shows only later: an open quote or bracket, a merge conflict. */
function findCause(source, tokens, { offset }) {
    const conflict = /^<<<<<<< /m.exec(source.text)?.index;
    if (conflict !== undefined && conflict <= offset) {
        const hint = 'keep one side and remove the lines <<<<<<<, ======= and >>>>>>>';
        return { message: 'a merge conflict is not resolved', hint, span: lineSpanAt(source, conflict) };
    }
    const { openQuote, openBracket } = tokens;
    if (openQuote !== undefined && openQuote <= offset && openQuote > (openBracket ?? -1)) {
        const quote = source.text.charAt(openQuote);
        return {
            message: `the quote ${quote} that opens here is not closed`,
            hint: `close it with ${quote}; the lines of a long text must be indented`,
            span: lineSpanAt(source, openQuote),
        };
    }
    if (openBracket !== undefined && openBracket <= offset) {
        const bracket = source.text.charAt(openBracket);
        return {
            message: `the bracket ${bracket} that opens here is not closed`,
            hint: `close it with ${bracket === '[' ? ']' : '}'}, and indent all its lines more than its key`,
            span: spanIn(source, openBracket, openBracket + 1),
        };
    }
    return undefined;
}
function findTab(source, line) {
    const start = line.start - source.base;
    const before = source.text.slice(source.text.lastIndexOf('\n', start - 1) + 1, start);
    const tab = before.indexOf('\t');
    if (tab < 0 || before.trim() !== '')
        return undefined;
    const span = spanIn(source, start - before.length + tab, start - before.length + tab + 1);
    return { message: 'a tab is used as indentation', hint: 'indent with spaces', span };
}
function explainPlace(source, fault, line) {
    const text = source.text.slice(line.start - source.base, line.end - source.base);
    switch (fault.code) {
        case 'BAD_INDENT':
            return explainIndent(fault.message);
        case 'BLOCK_AS_IMPLICIT_KEY':
            return explainNestedKey(source, fault, text);
        case 'MULTILINE_IMPLICIT_KEY':
            return explainMissingColon(text);
        case 'MISSING_CHAR':
            return explainMissing(fault.message, text);
        case 'UNEXPECTED_TOKEN':
            return explainUnexpected(source, fault, line);
        case 'BAD_SCALAR_START':
            return { message: `an unquoted value cannot start with ${text.charAt(0)}`, hint: 'put the value in quotes' };
        case 'BAD_DQ_ESCAPE':
            return { message: `${text.slice(0, 2)} means nothing inside double quotes`, hint: yaml_syntax_BACKSLASH };
        case 'BLOCK_IN_FLOW':
            return { message: 'a comma is missing between the items of a bracket', hint: 'separate the items with commas' };
        case 'TAG_RESOLVE_FAILED':
            return { message: `the tag ${text.split(/\s/, 1)[0]} is not known`, hint: 'correct it, or remove it' };
        default:
            return undefined;
    }
}
const yaml_syntax_BACKSLASH = 'write \\\\ for a backslash, or use single quotes';
const ALIGN = 'indent it exactly like the lines it belongs to';
function explainIndent(message) {
    if (message.startsWith('Block scalar')) {
        return { message: 'the lines of a text block are not indented enough', hint: 'indent them more than their key' };
    }
    return { message: 'this line does not line up with the lines above it', hint: ALIGN };
}
function explainNestedKey(source, { offset }, text) {
    if (/^-(?:\s|$)/.test(text))
        return { message: 'this list item does not line up with the items above it', hint: ALIGN };
    if (/:(?:\s|$)/.test(text)) {
        return {
            message: 'a second ": " stands in a value',
            hint: 'put the value in quotes, or put the inner key on its own line',
        };
    }
    const next = source.text.indexOf('\n', offset);
    return {
        message: 'this line is indented below a key that already has a value',
        hint: 'indent it like that key, or remove the value above it',
        ...(next < 0 ? {} : { span: lineSpanAt(source, next) }),
    };
}
function explainMissingColon(text) {
    if (/^-(?:\s|$)/.test(text))
        return { message: 'a list item stands between the keys of a map', hint: ALIGN };
    const colon = text.indexOf(':');
    if (colon > 0 && colon < text.length - 1) {
        return { message: 'a key is not followed by a colon and a space', hint: 'put a space after the colon' };
    }
    return {
        message: 'this line is neither a key with a colon nor a list item',
        hint: 'write "key: value" or "- value"',
    };
}
function explainMissing(message, text) {
    if (message.startsWith('Implicit map keys'))
        return explainMissingColon(text);
    if (message.startsWith('Sequence item')) {
        return { message: 'this line does not line up with the list above it', hint: `${ALIGN}, or start it with "- "` };
    }
    if (message.startsWith('Missing ,') || message.startsWith('Missing space')) {
        return {
            message: 'a comma or a ": " is missing between brackets',
            hint: 'write {key: value, key: value} or [value, value]',
        };
    }
    if (message.startsWith('Comments')) {
        return {
            message: 'a # without a space before it starts no comment',
            hint: 'put a space before it, or quotes around the value',
        };
    }
    return undefined;
}
function explainUnexpected(source, { message, offset }, line) {
    if (message.startsWith('Unexpected block-seq-ind on same line')) {
        return { message: 'a list cannot start on the line of its key', hint: 'start it on the next line' };
    }
    if (message.startsWith('Unexpected , in')) {
        return { message: 'a comma stands where a value is expected', hint: 'remove the comma, or write the value' };
    }
    if (/^Unexpected flow-(?:seq|map)-end/.test(message)) {
        return { message: 'this bracket closes nothing', hint: 'remove it, or put the value in quotes' };
    }
    if (message.startsWith('Block scalar header')) {
        return {
            message: 'text stands on the line of a | or >',
            hint: 'start the text on the next line, or put it in quotes',
        };
    }
    if (!/ at node end$| token in YAML /.test(message))
        return undefined;
    const lineStart = source.text.lastIndexOf('\n', line.start - source.base - 1) + 1;
    if (source.text.slice(lineStart, offset).trim() === '') {
        if (/^-[^\s-]/.test(source.text.slice(offset, offset + 2))) {
            return { message: 'a dash without a space after it starts no list item', hint: 'put a space after the dash' };
        }
        return { message: 'this line belongs neither to the list nor to the map above it', hint: ALIGN };
    }
    const hint = source.text.charAt(offset - 1) === "'" ? "write '' for an apostrophe inside single quotes" : undefined;
    return { message: 'text stands after the end of a value', hint: hint ?? 'put the whole value in quotes' };
}

// EXTERNAL MODULE: ./lib/source/formats/refuse-depth.js
var refuse_depth = __webpack_require__(4016);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-fence.js



/** What one source may cost in tokens; about five megabytes of ordinary YAML. */
const MOST_TOKENS = 1_000_000;
/** Tokens longer than this cost as many tokens as they have characters, divided by the rate. */
const LONG_TOKEN = 1000;
const LONG_TOKEN_RATE = 4;
/** A comment costs a token more for each so many comments, spaces and line breaks in a row: the parser reads them again. */
const TRIVIA_RATE = 100;
const TRIVIA = '# \t\r\n';
/** Counts what a YAML text costs, token by token, so that an expensive one is refused before its tree is built. */
class YamlFence {
    #limits;
    #tokens = 0;
    #trivia = 0;
    #aliases = 0;
    #isScalarNext = false;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Counts a token at a nesting depth; false as soon as the text costs too much. */
    admits(token, depth) {
        this.#tokens += token.length > LONG_TOKEN ? token.length / LONG_TOKEN_RATE : 1;
        if (this.#isScalarNext)
            this.#trivia = 0;
        else
            this.#classify(token.charAt(0));
        this.#isScalarNext = token === dist/* CST */.DB.SCALAR;
        return depth <= this.#limits.depth && this.#aliases <= this.#limits.aliases && this.#tokens <= MOST_TOKENS;
    }
    /** Why the last token was not admitted. */
    refuse(depth, span) {
        if (depth > this.#limits.depth)
            return (0,refuse_depth/* refuseDepth */.k)(this.#limits, span);
        if (this.#aliases > this.#limits.aliases) {
            const message = `the file uses more than ${this.#limits.aliases} aliases, which is the limit`;
            return (0,refusal/* refuse */.TR)('limit', message, span, 'write out the values that the aliases stand for');
        }
        const message = 'the file is too large to be read with anchors, aliases, tags, or values over several lines';
        return (0,refusal/* refuse */.TR)('limit', message, span, 'split the file, or do without these');
    }
    #classify(first) {
        if (first === '*')
            this.#aliases++;
        if (first === '#')
            this.#tokens += this.#trivia / TRIVIA_RATE;
        this.#trivia = TRIVIA.includes(first) ? this.#trivia + 1 : 0;
    }
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-tokens.js





/** Documents of one source, empty ones included. */
const MOST_DOCUMENTS = 1000;
/** Takes a YAML source apart within the limits; throws Unreadable where it costs too much. */
function readTokens(source, limits) {
    const reader = new TokenReader(source);
    const fence = new YamlFence(limits);
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text)) {
        const depth = reader.depth;
        if (!fence.admits(lexeme, depth)) {
            const offset = reader.offset;
            throw new unreadable/* Unreadable */.I(fence.refuse(depth, spanIn(source, offset, offset)));
        }
        reader.take(lexeme);
        if (reader.failed)
            break;
    }
    return reader.finish();
}
class TokenReader {
    #source;
    #parser = new dist/* Parser */.iX();
    #tokens = [];
    #all = 0;
    #documents = 0;
    #second;
    #openQuote;
    #openBracket;
    #atScalar = false;
    failed = false;
    constructor(source) {
        this.#source = source;
    }
    get offset() {
        return this.#parser.offset;
    }
    /** How many maps and lists are open; below the document there may be a scalar on top of them. */
    get depth() {
        return Math.max(0, this.#parser.stack.length - 2);
    }
    take(lexeme) {
        if (lexeme === dist/* CST */.DB.FLOW_END)
            this.#noteOpenBracket();
        if (!this.#atScalar && isUnclosed(lexeme))
            this.#openQuote ??= this.#parser.offset;
        this.#atScalar = lexeme === dist/* CST */.DB.SCALAR;
        for (const token of this.#parser.next(lexeme))
            this.#keep(token);
    }
    finish() {
        this.#noteOpenBracket();
        for (const token of this.#parser.end())
            this.#keep(token);
        return {
            tokens: this.#tokens,
            documents: this.#documents,
            second: this.#second,
            openQuote: this.#openQuote,
            openBracket: this.#openBracket,
        };
    }
    #keep(token) {
        if (token.type === 'error')
            this.failed = true;
        if (token.type === 'directive')
            this.#refuseVersion(token);
        if (token.type === 'document')
            this.#countDocument(token);
        if (this.#documents < 2)
            this.#tokens.push(token);
    }
    #countDocument(document) {
        this.#all++;
        if (hasContent(document))
            this.#documents++;
        if (this.#documents === 2)
            this.#second ??= document.offset;
        if (this.#all > MOST_DOCUMENTS) {
            const span = spanIn(this.#source, document.offset, document.offset);
            throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('shape', `the file has more than ${MOST_DOCUMENTS} documents`, span, ONE_DOCUMENT));
        }
    }
    #refuseVersion({ offset, source }) {
        const version = /^%YAML[ \t]+([^ \t]*)/.exec(source)?.[1];
        if (version === undefined || version === '1.2')
            return;
        const message = `the file says that it is YAML ${version}, but it is read as YAML 1.2`;
        const span = spanIn(this.#source, offset, offset + source.length);
        throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('shape', message, span, 'remove the %YAML line, and quote on, off, yes, no and dates'));
    }
    #noteOpenBracket() {
        const open = this.#parser.stack.find((token) => token.type === 'flow-collection' && token.end.length === 0);
        if (open !== undefined)
            this.#openBracket ??= open.offset;
    }
}
/** Advice for files with several documents. */
const ONE_DOCUMENT = 'keep one document per file; split the others off into files of their own';
function hasContent({ value, start }) {
    return value !== undefined || start.some(({ type }) => type === 'anchor' || type === 'tag');
}
function isUnclosed(lexeme) {
    const quote = lexeme.charAt(0);
    return (quote === '"' || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-compose.js






/** The content of a source's only document, or undefined where nothing is written; throws Unreadable at the first error. */
function composeYaml(source, limits) {
    const stream = readTokens(source, limits);
    const composed = composeTokens(stream, source.text.length);
    if (composed.fault !== undefined)
        throw new unreadable/* Unreadable */.I(explainSyntax(source, stream, composed.fault));
    if (stream.second !== undefined) {
        const span = spanIn(source, stream.second, stream.second + '---'.length);
        throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('shape', `the file has ${stream.documents} documents`, span, ONE_DOCUMENT));
    }
    return composed.contents;
}
function composeTokens(stream, end) {
    let first;
    const composer = new dist/* Composer */.Dk({ schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false });
    // The composer keeps an error with a stack for each mistake and each unknown tag, and a hostile file has millions of
    // them; so its handler is replaced by one that stops at the first mistake and takes no note of warnings.
    Reflect.set(composer, 'onError', (place, code, message, isWarning = false) => {
        if (isWarning)
            return;
        first ??= { offset: offsetOf(place), code, message };
        throw new Error(message);
    });
    try {
        let contents;
        for (const document of composer.compose(stream.tokens, true, end)) {
            const error = document.errors[0];
            if (error !== undefined)
                return { fault: { offset: error.pos[0], code: error.code, message: error.message } };
            if (document.contents !== null && (contents === undefined || isBlank(contents)))
                contents = document.contents;
        }
        return contents === undefined ? {} : { contents };
    }
    catch (error) {
        return { fault: first ?? { offset: 0, code: 'IMPOSSIBLE', message: String(error) } };
    }
}
function isBlank(node) {
    return (0,dist/* isScalar */.jn)(node) && node.source === '' && node.range[0] === node.range[1];
}
/** The library gives places as an offset, as a range, or as a token. */
function offsetOf(place) {
    if (Array.isArray(place))
        return offsetOf(place[0]);
    if (typeof place === 'object' && place !== null && 'offset' in place)
        return offsetOf(place.offset);
    return typeof place === 'number' ? place : 0;
}

// EXTERNAL MODULE: ./lib/source/quoted.js
var quoted = __webpack_require__(5405);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-budget.js



const SCALAR = { size: 1, height: 0 };
/** Counts a tree as if its aliases were written out, without writing them out; throws Unreadable at a limit. */
class YamlBudget {
    #limits;
    #measures = new Map();
    #size = 0;
    #deepest = 0;
    #mergeSteps = 0;
    constructor(limits) {
        this.#limits = limits;
    }
    /** Counts keys and values. */
    spend(span, size = 1) {
        this.#size += size;
        if (this.#size > this.#limits.nodes)
            throw new unreadable/* Unreadable */.I((0,refusal/* refuseNodes */.Q2)(this.#limits, span));
    }
    /** Counts a map or list at a depth; 1 is the root. */
    open(depth, span) {
        if (depth > this.#limits.depth)
            throw new unreadable/* Unreadable */.I((0,refuse_depth/* refuseDepth */.k)(this.#limits, span));
        const opening = { size: this.#size, deepest: this.#deepest };
        this.#deepest = depth;
        this.spend(span);
        return opening;
    }
    /** Remembers what the finished map or list costs each time an alias stands for it. */
    close(node, depth, { size, deepest }) {
        this.#measures.set(node, { size: this.#size - size, height: this.#deepest - depth + 1 });
        this.#deepest = Math.max(this.#deepest, deepest);
    }
    /** Counts a node once more, inside `depth` maps and lists. */
    reuse(node, depth, span) {
        const { size, height } = this.#measures.get(node) ?? SCALAR;
        if (depth + height > this.#limits.depth)
            throw new unreadable/* Unreadable */.I((0,refuse_depth/* refuseDepth */.k)(this.#limits, span));
        this.#deepest = Math.max(this.#deepest, depth + height);
        this.spend(span, size);
    }
    /** Counts a copy, from now on, like the node it was made of. */
    copy(node, copy) {
        const measure = this.#measures.get(node);
        if (measure !== undefined)
            this.#measures.set(copy, measure);
    }
    /** Runs a reader whose nodes do not stay in the tree, and takes back what it spent. */
    withoutCost(read) {
        const size = this.#size;
        const deepest = this.#deepest;
        const result = read();
        this.#size = size;
        this.#deepest = deepest;
        return result;
    }
    /** Counts a member that a merge looks at, taken over or not. */
    look(span) {
        this.#mergeSteps++;
        if (this.#mergeSteps > this.#limits.nodes)
            throw new unreadable/* Unreadable */.I((0,refusal/* refuseNodes */.Q2)(this.#limits, span));
    }
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-merge.js


const MERGE_TAG = 'tag:yaml.org,2002:merge';
/** True for the unquoted key `<<`, whose value is merged into its map. */
function isMergeKey(key) {
    if (!(0,dist/* isScalar */.jn)(key))
        return false;
    return key.tag === undefined ? key.type === dist/* Scalar */.X5.PLAIN && key.value === '<<' : key.tag === MERGE_TAG;
}
/** The maps that a merge takes members from, the first one first; undefined where its value is something else. */
function mergedMaps(value) {
    if (value.kind === 'map')
        return [value];
    if (value.kind !== 'list')
        return undefined;
    const maps = value.items.filter((item) => item.kind === 'map');
    return maps.length === value.items.length ? maps : undefined;
}
/** Refuses a merge of something that is no map. */
function refuseMerge({ span }) {
    const hint = 'write an alias of a map, such as <<: *defaults, or put the key in quotes';
    return (0,refusal/* refuse */.TR)('shape', 'the key << merges maps, but its value is neither a map nor a list of maps', span, hint);
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-scalar-node.js







/** The text of a scalar with its quotes, escapes and folds undone. */
function scalarText(scalar) {
    return typeof scalar.value === 'string' ? scalar.value : '';
}
/** The node of a scalar; adds what is doubtful about it to the problems, throws Unreadable where its tag is wrong. */
function buildScalar(scalar, part, source, problems) {
    const span = spanOfScalar(scalar, source);
    const text = scalarText(scalar);
    if (scalar.tag !== undefined && scalar.tag !== '!')
        return buildTagged(scalar.tag, text, span, problems);
    if (scalar.tag === '!' || scalar.type !== dist/* Scalar */.X5.PLAIN)
        return { kind: 'scalar', value: text, span };
    const value = (0,yaml_scalar/* resolvePlain */.Rg)(text);
    const problem = (0,ambiguous_scalar/* findAmbiguity */.X)(text, value, part, span);
    if (problem !== undefined)
        problems.push(problem);
    return { kind: 'scalar', value, span };
}
function buildTagged(tag, text, span, problems) {
    const value = (0,yaml_scalar/* resolveTagged */.ht)(tag, text);
    if (value === undefined) {
        const message = `the tag !!${tag.slice(tag.lastIndexOf(':') + 1)} does not fit the value ${(0,quoted/* quoted */.T)(text)}`;
        throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('syntax', message, span, 'correct the value, or remove the tag'));
    }
    const problem = typeof value === 'number' ? (0,ambiguous_scalar/* findImprecision */.e)(text, value, span) : undefined;
    if (problem !== undefined)
        problems.push(problem);
    return { kind: 'scalar', value, span };
}
/** An empty scalar stands right after its colon, dash, tag or anchor; a text block ends where its last line ends. */
function spanOfScalar({ range, type }, source) {
    const [start, end] = range;
    const { text } = source;
    if (start === end) {
        let place = start;
        while (place > 0 && ' \t'.includes(text.charAt(place - 1)))
            place--;
        return spanIn(source, place, place);
    }
    const isBlock = type === dist/* Scalar */.X5.BLOCK_LITERAL || type === dist/* Scalar */.X5.BLOCK_FOLDED;
    return spanIn(source, start, isBlock ? endOfWriting(text, start, end) : end);
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-tree.js









/** The positioned tree of composed YAML with its aliases and merges expanded; throws Unreadable where it has none. */
function buildTree(contents, source, limits) {
    const builder = new TreeBuilder(source, limits);
    return { ok: true, root: builder.build(contents, 0), problems: builder.problems };
}
class TreeBuilder {
    problems = [];
    #source;
    #budget;
    #anchors = new Map();
    constructor(source, limits) {
        this.#source = source;
        this.#budget = new YamlBudget(limits);
    }
    /** The node of a parsed value inside `depth` maps and lists. */
    build(parsed, depth) {
        if ((0,dist/* isAlias */.Vj)(parsed))
            return this.#alias(parsed, depth);
        if ((0,dist/* isScalar */.jn)(parsed))
            return this.#scalar(parsed, 'value');
        const anchor = this.#openAnchor(parsed.anchor);
        const node = (0,dist/* isMap */.jh)(parsed) ? this.#map(parsed, depth + 1) : this.#list(parsed, depth + 1);
        if (anchor !== undefined)
            anchor.node = node;
        return node;
    }
    #openAnchor(name) {
        if (name === undefined)
            return undefined;
        const anchor = { node: undefined, text: undefined };
        this.#anchors.set(name, anchor);
        return anchor;
    }
    #anchorOf(alias, span) {
        const anchor = this.#anchors.get(alias.source);
        if (anchor !== undefined)
            return anchor;
        const message = `the alias ${(0,quoted/* quoted */.T)(`*${alias.source}`)} stands for nothing, no anchor before it has this name`;
        throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('syntax', message, span, 'define the anchor first, or put the value in quotes if it is text'));
    }
    #alias(alias, depth) {
        const span = spanIn(this.#source, alias.range[0], alias.range[1]);
        const { node } = this.#anchorOf(alias, span);
        if (node === undefined) {
            const message = `the alias ${(0,quoted/* quoted */.T)(`*${alias.source}`)} is part of the value that it stands for`;
            throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('syntax', message, span, 'write the value out'));
        }
        const copy = { ...node, span };
        this.#budget.reuse(node, depth, span);
        this.#budget.copy(node, copy);
        return copy;
    }
    #scalar(parsed, part) {
        const node = buildScalar(parsed, part, this.#source, this.problems);
        this.#budget.spend(node.span);
        const anchor = this.#openAnchor(parsed.anchor);
        if (anchor !== undefined) {
            anchor.node = node;
            anchor.text = scalarText(parsed);
        }
        return node;
    }
    #list(parsed, depth) {
        const [start, end] = parsed.range;
        const opening = this.#budget.open(depth, spanIn(this.#source, start, start));
        const items = parsed.items.map((item) => this.build(item, depth));
        const last = parsed.flow === true ? undefined : items.at(-1)?.span.end;
        const span = { start: this.#source.base + start, end: last ?? this.#source.base + end };
        const node = { kind: 'list', items, span };
        this.#budget.close(node, depth, opening);
        return node;
    }
    #map(parsed, depth) {
        const [start, end] = parsed.range;
        const opening = this.#budget.open(depth, spanIn(this.#source, start, start));
        const written = [];
        const members = [];
        const merges = [];
        let last;
        for (const { key, value } of parsed.items) {
            const writtenKey = this.#key(key);
            written.push(writtenKey);
            const node = this.#value(key, value, writtenKey.keySpan, depth);
            if (isMergeKey(key))
                merges.push(node);
            else
                members.push({ ...writtenKey, node });
            last = node.span;
        }
        for (const problem of (0,duplicate_keys/* findDuplicateKeys */.l)(written))
            this.problems.push(problem);
        const span = parsed.flow === true || last === undefined
            ? spanIn(this.#source, start, end)
            : { start: written[0]?.keySpan.start ?? last.start, end: last.end };
        const node = { kind: 'map', members: this.#merge(members, merges, depth), span };
        this.#budget.close(node, depth, opening);
        return node;
    }
    #key(parsed) {
        if ((0,dist/* isScalar */.jn)(parsed))
            return { key: scalarText(parsed), keySpan: this.#scalar(parsed, 'key').span };
        const [start, end] = parsed.range;
        const span = spanIn(this.#source, start, end);
        const text = (0,dist/* isAlias */.Vj)(parsed) ? this.#anchorOf(parsed, span).text : undefined;
        if (text === undefined) {
            const hint = 'put it in quotes if it is text, such as a template "{{ name }}"';
            throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('shape', 'a key is itself a list or a map', span, hint));
        }
        this.#budget.spend(span);
        return { key: text, keySpan: span };
    }
    #value(key, value, keySpan, depth) {
        if (value === null) {
            const span = { start: keySpan.end, end: keySpan.end };
            this.#budget.spend(span);
            return { kind: 'scalar', value: null, span };
        }
        return isMergeKey(key) ? this.#budget.withoutCost(() => this.build(value, 0)) : this.build(value, depth);
    }
    /** Own members first, then those of the merged maps; a key that is there already wins. */
    #merge(own, values, depth) {
        if (values.length === 0)
            return own;
        const members = [...own];
        const keys = new Set(own.map(({ key }) => key));
        for (const value of values) {
            const maps = mergedMaps(value);
            if (maps === undefined)
                throw new unreadable/* Unreadable */.I(refuseMerge(value));
            for (const map of maps)
                this.#take(map.members, { members, keys, depth, span: value.span });
        }
        return members;
    }
    #take(from, { members, keys, depth, span }) {
        for (const member of from) {
            this.#budget.look(span);
            if (keys.has(member.key))
                continue;
            this.#budget.spend(span);
            this.#budget.reuse(member.node, depth, span);
            keys.add(member.key);
            members.push(member);
        }
    }
}

;// CONCATENATED MODULE: ./lib/source/formats/yaml-full.js



/** The tree of any YAML 1.2 source, by the YAML library; throws Unreadable at the first mistake or limit. */
function readFullYaml(source, limits) {
    const contents = composeYaml(source, limits);
    if (contents !== undefined)
        return buildTree(contents, source, limits);
    return { ok: true, root: { kind: 'scalar', value: null, span: spanIn(source, 0, 0) }, problems: [] };
}

;// CONCATENATED MODULE: ./lib/source/embedded-yaml.js





/** Reads the YAML between two offsets of a text; all spans are offsets in the whole text. Never throws. */
function parseYamlSlice(text, start, end, limits) {
    const tooLong = (0,refusal/* refuseLength */.bf)(text.slice(start, end), limits);
    if (tooLong !== undefined)
        return (0,refusal/* refuse */.TR)('limit', tooLong.problem.message, { start, end: start }, tooLong.problem.hint);
    const base = start < end && text.charCodeAt(start) === 0xfeff ? start + 1 : start;
    return parseSource({ text: withLineFeeds(text.slice(base, end)), base }, limits);
}
function parseSource(source, limits) {
    return (0,unreadable/* readOrRefuse */.u)(() => {
        refuseControlCharacters(source);
        return readEverydayYaml(source, limits) ?? readFullYaml(source, limits);
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
    const span = spanIn(source, offset, offset + 1);
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
