"use strict";
exports.id = 793;
exports.ids = [793];
exports.modules = {

/***/ 9793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYamlSlice: () => (/* binding */ parseYamlSlice)
});

// EXTERNAL MODULE: ./lib/source/everyday-slice.js + 11 modules
var everyday_slice = __webpack_require__(2345);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/source/refusal.js
var refusal = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/source/formats/unreadable.js
var unreadable = __webpack_require__(4715);
// EXTERNAL MODULE: ./lib/source/formats/yaml-source.js
var yaml_source = __webpack_require__(357);
;// CONCATENATED MODULE: ./lib/source/formats/yaml-syntax.js


/** What a mistake is in plain words, at the place that a person has to change. */
function explainSyntax(source, tokens, fault) {
    const line = (0,yaml_source/* lineSpanAt */.Ii)(source, fault.offset);
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
        return { message: 'a merge conflict is not resolved', hint, span: (0,yaml_source/* lineSpanAt */.Ii)(source, conflict) };
    }
    const { openQuote, openBracket } = tokens;
    if (openQuote !== undefined && openQuote <= offset && openQuote > (openBracket ?? -1)) {
        const quote = source.text.charAt(openQuote);
        return {
            message: `the quote ${quote} that opens here is not closed`,
            hint: `close it with ${quote}; the lines of a long text must be indented`,
            span: (0,yaml_source/* lineSpanAt */.Ii)(source, openQuote),
        };
    }
    if (openBracket !== undefined && openBracket <= offset) {
        const bracket = source.text.charAt(openBracket);
        return {
            message: `the bracket ${bracket} that opens here is not closed`,
            hint: `close it with ${bracket === '[' ? ']' : '}'}, and indent all its lines more than its key`,
            span: (0,yaml_source/* spanIn */.Qs)(source, openBracket, openBracket + 1),
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
    const span = (0,yaml_source/* spanIn */.Qs)(source, start - before.length + tab, start - before.length + tab + 1);
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
            return { message: `${text.slice(0, 2)} means nothing inside double quotes`, hint: BACKSLASH };
        case 'BLOCK_IN_FLOW':
            return { message: 'a comma is missing between the items of a bracket', hint: 'separate the items with commas' };
        case 'TAG_RESOLVE_FAILED':
            return { message: `the tag ${text.split(/\s/, 1)[0]} is not known`, hint: 'correct it, or remove it' };
        default:
            return undefined;
    }
}
const BACKSLASH = 'write \\\\ for a backslash, or use single quotes';
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
        ...(next < 0 ? {} : { span: (0,yaml_source/* lineSpanAt */.Ii)(source, next) }),
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
            throw new unreadable/* Unreadable */.I(fence.refuse(depth, (0,yaml_source/* spanIn */.Qs)(source, offset, offset)));
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
            const span = (0,yaml_source/* spanIn */.Qs)(this.#source, document.offset, document.offset);
            throw new unreadable/* Unreadable */.I((0,refusal/* refuse */.TR)('shape', `the file has more than ${MOST_DOCUMENTS} documents`, span, ONE_DOCUMENT));
        }
    }
    #refuseVersion({ offset, source }) {
        const version = /^%YAML[ \t]+([^ \t]*)/.exec(source)?.[1];
        if (version === undefined || version === '1.2')
            return;
        const message = `the file says that it is YAML ${version}, but it is read as YAML 1.2`;
        const span = (0,yaml_source/* spanIn */.Qs)(this.#source, offset, offset + source.length);
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
        const span = (0,yaml_source/* spanIn */.Qs)(source, stream.second, stream.second + '---'.length);
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
// EXTERNAL MODULE: ./lib/source/formats/duplicate-keys.js
var duplicate_keys = __webpack_require__(7284);
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

// EXTERNAL MODULE: ./lib/source/formats/ambiguous-scalar.js + 1 modules
var ambiguous_scalar = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/source/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(2720);
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
    const problem = (0,ambiguous_scalar/* findAmbiguity */.XO)(text, value, part, span);
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
    const problem = typeof value === 'number' ? (0,ambiguous_scalar/* findImprecision */.eM)(text, value, span) : undefined;
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
        return (0,yaml_source/* spanIn */.Qs)(source, place, place);
    }
    const isBlock = type === dist/* Scalar */.X5.BLOCK_LITERAL || type === dist/* Scalar */.X5.BLOCK_FOLDED;
    return (0,yaml_source/* spanIn */.Qs)(source, start, isBlock ? (0,yaml_source/* endOfWriting */.n9)(text, start, end) : end);
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
        const span = (0,yaml_source/* spanIn */.Qs)(this.#source, alias.range[0], alias.range[1]);
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
        const opening = this.#budget.open(depth, (0,yaml_source/* spanIn */.Qs)(this.#source, start, start));
        const items = parsed.items.map((item) => this.build(item, depth));
        const last = parsed.flow === true ? undefined : items.at(-1)?.span.end;
        const span = { start: this.#source.base + start, end: last ?? this.#source.base + end };
        const node = { kind: 'list', items, span };
        this.#budget.close(node, depth, opening);
        return node;
    }
    #map(parsed, depth) {
        const [start, end] = parsed.range;
        const opening = this.#budget.open(depth, (0,yaml_source/* spanIn */.Qs)(this.#source, start, start));
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
            ? (0,yaml_source/* spanIn */.Qs)(this.#source, start, end)
            : { start: written[0]?.keySpan.start ?? last.start, end: last.end };
        const node = { kind: 'map', members: this.#merge(members, merges, depth), span };
        this.#budget.close(node, depth, opening);
        return node;
    }
    #key(parsed) {
        if ((0,dist/* isScalar */.jn)(parsed))
            return { key: scalarText(parsed), keySpan: this.#scalar(parsed, 'key').span };
        const [start, end] = parsed.range;
        const span = (0,yaml_source/* spanIn */.Qs)(this.#source, start, end);
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
    return { ok: true, root: { kind: 'scalar', value: null, span: (0,yaml_source/* spanIn */.Qs)(source, 0, 0) }, problems: [] };
}

;// CONCATENATED MODULE: ./lib/source/embedded-yaml.js


/** Reads the YAML between two offsets of a text; all spans are offsets in the whole text. Never throws. */
function parseYamlSlice(text, start, end, limits) {
    return (0,everyday_slice/* parseEverydaySlice */.V)(text, start, end, limits, { readOther: readFullYaml });
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