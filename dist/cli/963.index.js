export const id = 963;
export const ids = [963];
export const modules = {

/***/ 1963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/report/configuration-error.js
var configuration_error = __webpack_require__(63);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(8544);
// EXTERNAL MODULE: ./lib/source/everyday-slice.js + 5 modules
var everyday_slice = __webpack_require__(9939);
// EXTERNAL MODULE: ./lib/source/root-path.js
var root_path = __webpack_require__(5441);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
// EXTERNAL MODULE: ./lib/select/selector.js
var select_selector = __webpack_require__(6163);
// EXTERNAL MODULE: ./lib/select/template.js
var select_template = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/source/plain-expression.js
const OTHERS = 1n << 128n;
const ALL = (1n << 129n) - 1n;
const DIGITS = range('0', '9');
const WORD = DIGITS | range('a', 'z') | range('A', 'Z') | range('_', '_');
/** Characters that mean themselves after a backslash, in RE2 as in JavaScript. */
const ESCAPABLE = '^$\\.*+?()[]{}|/';
/** Characters that mean themselves outside brackets. */
const LITERAL = /[A-Za-z0-9 _\-/:,@#=~%&!"'<>;`]/;
const LONGEST = 300;
const DEEPEST = 10;
const MOST_ROUNDS = 64;
/**
 * Takes a pattern apart that is written in the common part of RE2's and JavaScript's syntax, ASCII only and without
 * named groups; undefined for every other text.
 */
function parseExpression(source) {
    if (source.length > LONGEST)
        return undefined;
    try {
        const reader = new ExpressionReader(source);
        const expression = reader.choice(0);
        return reader.isAtEnd ? expression : undefined;
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
}
class NotPlain extends Error {
}
class ExpressionReader {
    #source;
    #pos = 0;
    constructor(source) {
        this.#source = source;
    }
    get isAtEnd() {
        return this.#pos === this.#source.length;
    }
    choice(depth) {
        if (depth > DEEPEST)
            throw new NotPlain();
        const options = [this.#sequence(depth)];
        while (this.#take('|'))
            options.push(this.#sequence(depth));
        return options.length === 1 && options[0] !== undefined ? options[0] : { kind: 'choice', options };
    }
    #sequence(depth) {
        const parts = [];
        while (!this.isAtEnd && !'|)'.includes(this.#peek()))
            parts.push(this.#repeated(depth));
        return { kind: 'sequence', parts };
    }
    #repeated(depth) {
        const part = this.#atom(depth);
        const times = this.#times();
        if (times === undefined)
            return part;
        // What comes twice, and how often an anchor comes, the two dialects see differently.
        if (part.kind === 'start' || part.kind === 'end' || '*+?{'.includes(this.#peek() || ' '))
            throw new NotPlain();
        return { kind: 'repeat', part, ...times };
    }
    #times() {
        if (this.#take('*'))
            return { least: 0, most: undefined };
        if (this.#take('+'))
            return { least: 1, most: undefined };
        if (this.#take('?'))
            return { least: 0, most: 1 };
        if (this.#peek() !== '{')
            return undefined;
        const found = /^\{(\d{1,3})(,?)(\d{0,3})\}/.exec(this.#source.slice(this.#pos, this.#pos + 10));
        if (found === null)
            throw new NotPlain();
        const [whole, least, comma, most] = found;
        this.#pos += whole.length;
        const low = Number(least);
        const high = comma === '' ? low : most === '' ? undefined : Number(most);
        if (Math.max(low, high ?? 0) > MOST_ROUNDS || (high !== undefined && high < low))
            throw new NotPlain();
        return { least: low, most: high };
    }
    #atom(depth) {
        const char = this.#next();
        if (char === '^')
            return { kind: 'start' };
        if (char === '$')
            return { kind: 'end' };
        if (char === '(')
            return this.#group(depth);
        if (char === '[')
            return { kind: 'characters', set: this.#brackets() };
        if (char === '\\')
            return { kind: 'characters', set: this.#escape(ESCAPABLE) };
        if (!LITERAL.test(char))
            throw new NotPlain();
        return { kind: 'characters', set: bit(char) };
    }
    #group(depth) {
        if (this.#take('?') && !this.#take(':'))
            throw new NotPlain();
        const inner = this.choice(depth + 1);
        if (!this.#take(')'))
            throw new NotPlain();
        return inner;
    }
    #brackets() {
        const isNegated = this.#take('^');
        let set = 0n;
        do {
            const low = this.#next();
            if (low === '\\')
                set |= this.#escape(`${ESCAPABLE}-`);
            else if ('[]^'.includes(low))
                throw new NotPlain();
            else if (this.#peek() === '-' && !']'.includes(this.#peek(1) || ']'))
                set |= this.#rangeFrom(low);
            else
                set |= bit(low);
        } while (!this.#take(']'));
        return isNegated ? ALL & ~set : set;
    }
    #rangeFrom(low) {
        this.#pos++;
        const high = this.#next();
        if (!/[A-Za-z0-9]/.test(low) || !/[A-Za-z0-9]/.test(high) || low > high)
            throw new NotPlain();
        return range(low, high);
    }
    #escape(escapable) {
        const char = this.#next();
        // A range from a class is a mistake to JavaScript.
        if ('dw'.includes(char) && this.#peek() === '-')
            throw new NotPlain();
        if (char === 'd')
            return DIGITS;
        if (char === 'w')
            return WORD;
        if (!escapable.includes(char))
            throw new NotPlain();
        return bit(char);
    }
    #peek(ahead = 0) {
        return this.#source.charAt(this.#pos + ahead);
    }
    #take(char) {
        if (this.#peek() !== char)
            return false;
        this.#pos++;
        return true;
    }
    #next() {
        const char = this.#peek();
        if (char === '' || char > '~' || char < ' ')
            throw new NotPlain();
        this.#pos++;
        return char;
    }
}
function bit(char) {
    const code = char.charCodeAt(0);
    return code < 128 ? 1n << BigInt(code) : OTHERS;
}
function range(low, high) {
    let set = 0n;
    for (let code = low.charCodeAt(0); code <= high.charCodeAt(0); code++)
        set |= 1n << BigInt(code);
    return set;
}

;// CONCATENATED MODULE: ./lib/source/plain-pattern.js

/** More ways than this through the parts of a pattern that do not repeat without end are too many. */
const MOST_WAYS = 256;
/**
 * Compiles a pattern of RE2 syntax to the engine that JavaScript brings along, where it is proven that this engine
 * needs linear time for every text; undefined for all others, which are for the linear-time engine. A pattern is proven
 * if it starts at the start of the text or repeats nothing without end, if each unlimited repetition can tell from the
 * next character whether it goes on, and if there are few ways through the rest.
 */
function compilePlainPattern(source) {
    const expression = parseExpression(source);
    if (expression === undefined || !isLinear(expression))
        return undefined;
    // Code points, not halves of them, as RE2 counts.
    const regex = new RegExp(source, 'u');
    return {
        source,
        steps: source.length,
        groups: [],
        test: (text) => regex.test(text),
        find: (text) => (regex.test(text) ? new Map() : undefined),
    };
}
function isLinear(expression) {
    const shape = shapeOf(expression);
    if (shape.ways > MOST_WAYS)
        return false;
    return !repeatsWithoutEnd(expression) || (isAnchored(expression) && isDecided(expression, 0n, false));
}
function shapeOf(expression) {
    switch (expression.kind) {
        case 'characters':
            return { first: expression.set, isNullable: false, ways: 1 };
        case 'start':
        case 'end':
            return { first: 0n, isNullable: true, ways: 1 };
        case 'sequence':
            return expression.parts.map(shapeOf).reduce(follow, { first: 0n, isNullable: true, ways: 1 });
        case 'choice':
            return expression.options.map(shapeOf).reduce((a, b) => ({
                first: a.first | b.first,
                isNullable: a.isNullable || b.isNullable,
                ways: a.ways + b.ways,
            }));
        case 'repeat': {
            const { first, isNullable, ways } = shapeOf(expression.part);
            const { least, most } = expression;
            // How often an unlimited repetition goes round is decided character by character, see isDecided.
            const rounds = most === undefined ? (least === 0 ? 2 : 1) : waysOfRounds(ways, least, most);
            return { first, isNullable: isNullable || least === 0, ways: most === undefined ? ways * rounds : rounds };
        }
    }
}
function waysOfRounds(ways, least, most) {
    let sum = 0;
    for (let rounds = least; rounds <= most && sum <= MOST_WAYS; rounds++)
        sum += ways ** rounds;
    return sum;
}
function follow(a, b) {
    return {
        first: a.isNullable ? a.first | b.first : a.first,
        isNullable: a.isNullable && b.isNullable,
        ways: a.ways * b.ways,
    };
}
function repeatsWithoutEnd(expression) {
    switch (expression.kind) {
        case 'repeat':
            return expression.most === undefined || repeatsWithoutEnd(expression.part);
        case 'sequence':
            return expression.parts.some(repeatsWithoutEnd);
        case 'choice':
            return expression.options.some(repeatsWithoutEnd);
        default:
            return false;
    }
}
function isAnchored(expression) {
    switch (expression.kind) {
        case 'start':
            return true;
        case 'sequence':
            return expression.parts[0] !== undefined && isAnchored(expression.parts[0]);
        case 'choice':
            return expression.options.every(isAnchored);
        default:
            return false;
    }
}
/**
 * True where the next character decides how each unlimited repetition goes on, and, inside of one, how everything goes
 * on. `next` holds the characters that can come after the expression.
 */
function isDecided(expression, next, isInside) {
    switch (expression.kind) {
        case 'characters':
        case 'start':
        case 'end':
            return true;
        case 'sequence':
            return isSequenceDecided(expression.parts, next, isInside);
        case 'choice':
            return (expression.options.every((option) => isDecided(option, next, isInside)) &&
                (!isInside || areApart(expression.options.map(shapeOf), next)));
        case 'repeat': {
            const { first, isNullable } = shapeOf(expression.part);
            const isUnlimited = expression.most === undefined;
            if (!isUnlimited && !isInside)
                return isDecided(expression.part, next | first, isInside);
            return !isNullable && (first & next) === 0n && isDecided(expression.part, next | first, true);
        }
    }
}
function isSequenceDecided(parts, next, isInside) {
    let after = next;
    for (const part of [...parts].reverse()) {
        if (!isDecided(part, after, isInside))
            return false;
        const { first, isNullable } = shapeOf(part);
        after = isNullable ? after | first : first;
    }
    return true;
}
function areApart(shapes, next) {
    let seen = 0n;
    for (const { first, isNullable } of shapes) {
        const starts = isNullable ? first | next : first;
        if ((starts & seen) !== 0n)
            return false;
        seen |= starts;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/contract/clauses.js
var contract_clauses = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/contract/schema-words.js
var schema_words = __webpack_require__(9415);
;// CONCATENATED MODULE: ./lib/contract/everyday-schema.js



/** Words about a schema that judge nothing. */
const ANNOTATIONS = new Set(['title', 'description', 'examples', '$comment', 'then', 'else']);
/**
 * Compiles an entry schema of the keywords that such schemas are mostly made of, without loading the schema library;
 * undefined for all others and for every mistake, which are for the library. Where it answers, it answers like it.
 */
function compileEverydaySchema(schema) {
    if (!(0,tree/* isMap */.jh)(schema))
        return undefined;
    const checks = [];
    for (const [name, value] of Object.entries(schema)) {
        if (ANNOTATIONS.has(name))
            continue;
        const check = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name]?.(value, schema) : undefined;
        if (check === undefined)
            return undefined;
        checks.push(check);
    }
    const isUnasked = ('then' in schema || 'else' in schema) !== 'if' in schema;
    return isUnasked ? undefined : (value, path, tell) => checks.forEach((check) => check(value, path, tell));
}
const NOTHING = Object.create(null);
const KEYWORDS = {
    type(types) {
        const wanted = (0,tree/* isList */.Lv)(types) ? types : [types];
        if (wanted.length === 0 || !wanted.every((type) => typeof type === 'string' && type in TYPES))
            return undefined;
        const tests = wanted.map((type) => TYPES[String(type)]);
        return broken('type', { type: types }, (value) => tests.some((test) => test?.(value) === true));
    },
    enum(allowed) {
        if (!(0,tree/* isList */.Lv)(allowed) || allowed.length === 0)
            return undefined;
        return broken('enum', { allowedValues: allowed }, (value) => allowed.some((one) => (0,tree/* equalData */.VH)(one, value)));
    },
    const: (allowed) => broken('const', { allowedValue: allowed }, (value) => (0,tree/* equalData */.VH)(allowed, value)),
    pattern(source) {
        const pattern = typeof source === 'string' ? compilePlainPattern(source) : undefined;
        if (pattern === undefined)
            return undefined;
        return broken('pattern', { pattern: source }, (value) => typeof value !== 'string' || pattern.test(value));
    },
    minLength: limit((value, least) => typeof value !== 'string' || lengthOf(value) >= least, 'minLength'),
    maxLength: limit((value, most) => typeof value !== 'string' || lengthOf(value) <= most, 'maxLength'),
    minItems: limit((value, least) => !(0,tree/* isList */.Lv)(value) || value.length >= least, 'minItems'),
    maxItems: limit((value, most) => !(0,tree/* isList */.Lv)(value) || value.length <= most, 'maxItems'),
    minimum: limit((value, least) => typeof value !== 'number' || value >= least, 'minimum', '>='),
    maximum: limit((value, most) => typeof value !== 'number' || value <= most, 'maximum', '<='),
    exclusiveMinimum: limit((value, least) => typeof value !== 'number' || value > least, 'exclusiveMinimum', '>'),
    exclusiveMaximum: limit((value, most) => typeof value !== 'number' || value < most, 'exclusiveMaximum', '<'),
    uniqueItems(isAsked) {
        if (isAsked !== true)
            return isAsked === false ? () => { } : undefined;
        return broken('uniqueItems', {}, (value) => !(0,tree/* isList */.Lv)(value) || (0,tree/* hasNoTwins */.zC)(value));
    },
    required(names) {
        if (!isTexts(names))
            return undefined;
        return (value, path, tell) => {
            if (!(0,tree/* isMap */.jh)(value))
                return;
            for (const name of names)
                if (!(name in value))
                    tell((0,schema_words/* violationWords */.v)(path, 'required', { missingProperty: name }));
        };
    },
    properties(schemas) {
        // The library leaves this one name out.
        if (!(0,tree/* isMap */.jh)(schemas) || '__proto__' in schemas)
            return undefined;
        const checks = compileEach(Object.entries(schemas));
        return (checks &&
            ((value, path, tell) => {
                if (!(0,tree/* isMap */.jh)(value))
                    return;
                for (const [name, check] of checks) {
                    const part = value[name];
                    if (part !== undefined)
                        check(part, [...path, name], tell);
                }
            }));
    },
    additionalProperties(allowed, { properties = NOTHING }) {
        if (typeof allowed !== 'boolean' || !(0,tree/* isMap */.jh)(properties))
            return undefined;
        return (value, path, tell) => {
            if (allowed || !(0,tree/* isMap */.jh)(value))
                return;
            for (const name of Object.keys(value)) {
                if (name in properties)
                    continue;
                tell((0,schema_words/* violationWords */.v)(path, 'additionalProperties', { additionalProperty: name }));
            }
        };
    },
    items(schema) {
        const check = compileEverydaySchema(schema);
        return (check &&
            ((value, path, tell) => {
                if ((0,tree/* isList */.Lv)(value))
                    value.forEach((item, index) => check(item, [...path, index], tell));
            }));
    },
    allOf(schemas) {
        if (!(0,tree/* isList */.Lv)(schemas) || schemas.length === 0)
            return undefined;
        const checks = compileEach(schemas.map((schema) => ['', schema]));
        return checks && ((value, path, tell) => checks.forEach(([, check]) => check(value, path, tell)));
    },
    if(condition, schema) {
        const [asked, met, unmet] = [condition, schema.then ?? {}, schema.else ?? {}].map(compileEverydaySchema);
        if (asked === undefined || met === undefined || unmet === undefined)
            return undefined;
        return (value, path, tell) => {
            let holds = true;
            asked(value, path, () => {
                holds = false;
            });
            (holds ? met : unmet)(value, path, tell);
        };
    },
};
const TYPES = Object.assign(Object.create(null), {
    string: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number',
    integer: (value) => Number.isInteger(value),
    boolean: (value) => typeof value === 'boolean',
    null: (value) => value === null,
    object: (value) => (0,tree/* isMap */.jh)(value),
    array: (value) => (0,tree/* isList */.Lv)(value),
});
/** The check of a keyword that judges a value as a whole. */
function broken(keyword, params, passes) {
    return (value, path, tell) => {
        if (!passes(value))
            tell((0,schema_words/* violationWords */.v)(path, keyword, params));
    };
}
function limit(passes, keyword, comparison) {
    return (bound) => {
        if (typeof bound !== 'number')
            return undefined;
        return broken(keyword, { limit: bound, comparison }, (value) => passes(value, bound));
    };
}
function compileEach(schemas) {
    const checks = [];
    for (const [name, schema] of schemas) {
        const check = compileEverydaySchema(schema);
        if (check === undefined)
            return undefined;
        checks.push([name, check]);
    }
    return checks;
}
function isTexts(value) {
    return (0,tree/* isList */.Lv)(value) && value.every((one) => typeof one === 'string');
}
/** In characters, not in halves of them. */
function lengthOf(text) {
    return [...text].length;
}

;// CONCATENATED MODULE: ./lib/contract/entry-schema.js

/**
 * Compiles JSON Schemas (2020-12, strict) that a contract holds. The schemas may come from a pull request: their
 * patterns run on a linear-time engine, references outside the schema are refused.
 */
async function compileEntrySchemas(schemas) {
    const everyday = new Map(schemas.map((schema) => [schema, compileEverydaySchema(schema)]));
    const others = schemas.filter((schema) => everyday.get(schema) === undefined);
    const byLibrary = others.length === 0 ? undefined : (await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(892), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 4034))).compileWithAjv(others);
    return {
        rejections: byLibrary?.rejections ?? [],
        violations(schema, value) {
            const check = everyday.get(schema);
            if (check === undefined)
                return byLibrary?.violations(schema, value) ?? refuseUnknown();
            const found = [];
            check(value, [], (violation) => found.push(violation));
            return found;
        },
    };
}
function refuseUnknown() {
    throw new Error('an entry schema was not compiled with its contract');
}

;// CONCATENATED MODULE: ./lib/contract/compile-texts.js





/** Compiles every selector, template, pattern and schema of a contract once, or lists what does not compile. */
async function compileTexts(data) {
    const mistakes = [];
    const selectors = await compileSelectors((0,contract_clauses/* selectorsIn */.qZ)(data), mistakes);
    const templates = compileTemplates((0,contract_clauses/* templatesIn */.bU)(data), mistakes);
    const patterns = await compilePatterns((0,contract_clauses/* patternsIn */.fv)(data), mistakes);
    const clauses = (0,contract_clauses/* schemasIn */.Ad)(data);
    const schemas = await compileEntrySchemas(clauses.map(({ value }) => value));
    for (const { schema, message } of schemas.rejections) {
        const path = clauses.find(({ value }) => value === schema)?.path ?? [];
        mistakes.push({ path, message: `this JSON Schema cannot be used: ${message}` });
    }
    return { compiled: { selectors, templates, patterns, schemas }, mistakes };
}
async function compileSelectors(clauses, mistakes) {
    const selectors = new Map();
    for (const { value, path } of clauses) {
        const selector = await (0,select_selector/* compileSelector */.xN)(value);
        if ('message' in selector)
            mistakes.push({ path, part: 'value', message: selector.message, hint: 'write it like $.vms[*] or vms[]' });
        else
            selectors.set(value, selector);
    }
    return selectors;
}
function compileTemplates(clauses, mistakes) {
    const templates = new Map();
    for (const { value, path } of clauses) {
        const template = (0,select_template/* parseTemplate */.QC)(value);
        if ('message' in template) {
            mistakes.push({
                path,
                part: 'value',
                message: template.message,
                hint: 'write {field} or {field|fallback}; {{ is a literal brace',
            });
        }
        else
            templates.set(value, template);
    }
    return templates;
}
async function compilePatterns(clauses, mistakes) {
    const patterns = new Map();
    for (const { value, path } of clauses) {
        const plain = compilePlainPattern(value);
        // The linear-time engine is loaded for the patterns that need it.
        const compiled = plain === undefined ? await compileAnyPattern(value) : { ok: true, pattern: plain };
        if (compiled.ok)
            patterns.set(value, compiled.pattern);
        else
            mistakes.push({
                path,
                part: 'value',
                message: `"${value}" is not a regular expression: ${compiled.message}`,
                hint: 'the dialect is RE2: no look-around, no back-references',
            });
    }
    return patterns;
}
async function compileAnyPattern(source) {
    const { compilePattern } = await Promise.all(/* import() */[__webpack_require__.e(856), __webpack_require__.e(111)]).then(__webpack_require__.bind(__webpack_require__, 4111));
    return compilePattern(source);
}

// EXTERNAL MODULE: ./lib/source/lines.js
var lines = __webpack_require__(902);
// EXTERNAL MODULE: ./lib/source/markdown/blocks.js + 3 modules
var markdown_blocks = __webpack_require__(1622);
// EXTERNAL MODULE: ./lib/source/markdown/inline.js + 2 modules
var inline = __webpack_require__(2559);
// EXTERNAL MODULE: ./lib/source/quoted.js
var quoted = __webpack_require__(5405);
;// CONCATENATED MODULE: ./lib/contract/fences.js




const INFO = 'yaml vm-contract';
const FENCE = /^(`{3,}|~{3,})/;
const CHECKLIST_FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*yaml[ \t]+vm-contract[ \t]*$/;
/** Finds the fenced code blocks with the info string `yaml vm-contract`, by CommonMark's rules; total on any text. */
function findContractBlocks(markdown) {
    const blocks = [];
    let title;
    let problem;
    for (const block of (0,markdown_blocks/* markdownBlocks */.K)(markdown)) {
        if (block.kind === 'heading' && block.level === 1)
            title ??= (0,inline/* titleOf */.Gg)(markdown, block.span);
        if (block.kind === 'comment' && !block.closed)
            problem ??= unclosedComment(block.span);
        if (block.kind !== 'fence')
            continue;
        const info = (0,lines/* sliceOf */.Mz)(markdown, block.info)
            .split(/[ \t]+/)
            .join(' ');
        if (info === INFO && block.closed)
            blocks.push({ ...block.content, fences: block.span });
        problem ??= problemOf(markdown, info, block);
    }
    return { ...(title !== undefined && { title }), blocks, ...(problem !== undefined && { problem }) };
}
function problemOf(markdown, info, block) {
    const opening = { start: block.span.start, end: block.info.end };
    const swallowed = swallowedFence(markdown, block);
    if (swallowed !== undefined)
        return swallowingFence(opening, swallowed);
    if (info !== INFO)
        return isAlmostInfo(info) ? wrongInfo(info, block.info) : undefined;
    return block.closed ? undefined : unclosedFence(opening);
}
/** The line in a block that would open a checklist block, had the block been closed before it. */
function swallowedFence(markdown, block) {
    const outer = FENCE.exec((0,lines/* sliceOf */.Mz)(markdown, block.span).slice(0, block.info.start - block.span.start))?.[1] ?? '';
    for (const line of (0,lines/* linesOf */.Dx)(markdown, block.content.start, block.content.end)) {
        const inner = CHECKLIST_FENCE.exec((0,lines/* sliceOf */.Mz)(markdown, line))?.[1];
        if (inner !== undefined && (!block.closed || inner.startsWith(outer)))
            return line;
    }
    return undefined;
}
function isAlmostInfo(info) {
    return info
        .toLowerCase()
        .replaceAll('_', '-')
        .split(/[^a-z0-9-]+/)
        .includes('vm-contract');
}
function unclosedComment({ start }) {
    const message = 'the comment that starts here is not closed; nothing behind it is read';
    return { code: 'syntax', message, span: { start, end: start + 4 }, hint: 'end the comment with -->' };
}
function unclosedFence(span) {
    const message = 'the checklist block that starts here is not closed';
    const hint = 'end it with a line of the same fence characters, at least as many as it starts with';
    return { code: 'syntax', message, span, hint };
}
function swallowingFence(span, swallowed) {
    const message = 'the code block that starts here is not closed before the next checklist block';
    const related = [{ message: 'this line is read as text of the code block', span: swallowed }];
    return {
        code: 'syntax',
        message,
        span,
        hint: 'close it, or give it more fence characters than the block in it',
        related,
    };
}
function wrongInfo(info, span) {
    const message = `the block with the info string ${(0,quoted/* quoted */.T)(info)} is not read as a checklist`;
    return { code: 'shape', message, span, hint: `write the info string as "${INFO}"` };
}

// EXTERNAL MODULE: ./node_modules/fast-deep-equal/index.js
var fast_deep_equal = __webpack_require__(3430);
;// CONCATENATED MODULE: ./lib/contract/generated/validate-contract.js
// Generated from schemas/contract.schema.json by npm run generate.

const validate = (/* unused pure expression or super */ null && (validate20));
/* harmony default export */ const validate_contract = (validate20);
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://vm-contract.dev/schemas/contract.schema.json","title":"vm-contract","description":"The machine-parseable part of VM_CREATION_CONTRACT.md: where the entries are, and what every subject must have.","type":"object","properties":{"include":{"description":"YAML files of this same shape, relative to the contract's root, read after the blocks of the document.","type":"array","items":{"type":"string","minLength":1}},"collections":{"description":"Named sets of entries, each read from one file (or one kind of file).","type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9_-]*$"},"additionalProperties":{"$ref":"#/$defs/collection"}},"checklist":{"description":"What every subject must have, one item per downstream surface.","type":"array","items":{"$ref":"#/$defs/item"}},"waivers":{"description":"Findings that somebody answers for until a date. Waived findings stay listed; expired and unused waivers are findings.","type":"array","items":{"$ref":"#/$defs/waiver"}},"placeholders":{"description":"Regular expressions of values that stand for `not known yet`. Replaces the default list (PENDING_…, TODO, TBD, FIXME, CHANGEME, <…>).","type":"array","items":{"type":"string","minLength":1}},"placement":{"description":"Where entries may be, by a number of theirs: VMID ranges per hypervisor, port ranges per host.","type":"array","items":{"$ref":"#/$defs/placement"}},"networks":{"description":"Which networks the addresses in a field must be in.","type":"array","items":{"$ref":"#/$defs/network"}},"lifecycle":{"description":"How a field of an entry may change between base and head.","type":"array","items":{"$ref":"#/$defs/lifecycle"}},"unique-across":{"description":"Values that may stand only once over several collections.","type":"array","items":{"$ref":"#/$defs/unique-across"}},"same-set":{"description":"Two lists that must hold the same values, e.g. a derived file and its source.","type":"array","items":{"$ref":"#/$defs/same-set"}},"names":{"description":"Canonical names, the aliases that must not be used for them, and where that is looked for.","type":"array","items":{"$ref":"#/$defs/name"}},"statements":{"description":"Text that documents must or must not contain.","type":"array","items":{"$ref":"#/$defs/statement"}},"freshness":{"description":"Dates that may be only so old.","type":"array","items":{"$ref":"#/$defs/freshness"}},"together":{"description":"Files that must change together.","type":"array","items":{"$ref":"#/$defs/together"}},"authority":{"description":"Which files own which data, and which files mirror them.","type":"array","items":{"$ref":"#/$defs/authority"}},"parity":{"description":"Counts per site and surface, with a ratchet: the coverage of a site may not fall.","type":"array","items":{"$ref":"#/$defs/parity"}}},"$defs":{"severity":{"description":"How much a finding counts: by default only errors block. The nearest one around a clause decides; without one, the default of the rule.","enum":["error","warning","info"]},"scalar":{"description":"A single value. Numbers and texts are compared as text, surrounding blanks do not count.","type":["string","number","boolean","null"]},"scalars":{"description":"Several values, any of which will do.","type":"array","items":{"$ref":"#/$defs/scalar"}},"id":{"description":"A name in lower case.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"field":{"description":"A path into an entry (`resources.cpu_cores`), or `@key` (the key of the entry), `@index` (its position), `@file` (its file).","type":"string","minLength":1},"template":{"description":"Text with `{field}` or `{field|fallback}` in it.","type":"string"},"date":{"description":"An ISO date, `2026-12-31`.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"collection":{"description":"Where a set of entries is.","type":"object","required":["key"],"properties":{"root":{"description":"Name of the root (checkout) the file is in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"file":{"description":"The file, relative to its root, `/` between folders.","type":"string","minLength":1},"files":{"description":"A glob (`*` within a folder, `**` across folders); each file is one document whose entries are taken together.","type":"string","minLength":1},"format":{"description":"How to read the file; by default from its name.","enum":["yaml","json","jsonl","markdown-table","front-matter","ssh-config","proxmox-section","text-lines"]},"entries":{"description":"Which values are the entries: RFC 9535 JSONPath (`$.vms[*]`) or a plain path (`vms[]`). By default every item of a list, or the document itself for front-matter.","type":"string","minLength":1},"key":{"description":"The field that names an entry, or several of which the first present is taken. `@key` is the map key of the entry, `@file` its file, `@index` its position.","oneOf":[{"$ref":"#/$defs/field"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}}]},"label":{"description":"How people call an entry, e.g. `VM {id} {hostname}`.","$ref":"#/$defs/template"},"heading":{"description":"markdown-table: the heading the table stands under, by its beginning.","type":"string","minLength":1},"columns":{"description":"markdown-table: columns the table must have; finds the table.","type":"array","items":{"type":"string"},"minItems":1},"pattern":{"description":"text-lines: a regular expression (linear-time dialect RE2) whose named groups are the fields.","type":"string","minLength":1},"lists":{"description":"Fields whose text is a comma-separated list.","type":"array","items":{"type":"string"}},"last-wins":{"description":"Of entries with the same key, only the last counts (journals). It is chosen before `where` is asked.","type":"boolean"},"optional":{"description":"The file may be missing; then the collection is empty instead of unreadable.","type":"boolean"},"where":{"description":"Which of the selected values count as entries.","$ref":"#/$defs/predicate"},"defaults":{"description":"Values of fields that an entry leaves out.","type":"object","additionalProperties":{"$ref":"#/$defs/scalar"}},"scaffold":{"description":"The text of a new entry, for add-vm: a template over the values it is given, with {today}.","$ref":"#/$defs/template"},"schema":{"description":"A JSON Schema (2020-12) that every entry must satisfy.","$ref":"#/$defs/entry-schema"},"unique":{"description":"Fields (or sets of fields) that no two entries may share.","type":"array","items":{"oneOf":[{"$ref":"#/$defs/field"},{"description":"A set of fields, and among which entries.","type":"object","required":["fields"],"properties":{"fields":{"description":"Fields that together may stand only once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}},"where":{"$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["fields","where"]}}]}},"references":{"description":"Fields that name an entry of another collection.","type":"array","items":{"$ref":"#/$defs/reference"}}},"oneOf":[{"required":["file"]},{"required":["files"]}],"propertyNames":{"enum":["root","file","files","format","entries","key","label","heading","columns","pattern","lists","last-wins","optional","where","defaults","scaffold","schema","unique","references"]}},"entry-schema":{"description":"A JSON Schema (2020-12) of one entry. Patterns are matched in linear time, references do not leave the schema.","$ref":"https://json-schema.org/draft/2020-12/schema"},"reference":{"description":"A field whose value (or each of whose values) must name an entry of another collection.","type":"object","required":["field","to"],"properties":{"field":{"$ref":"#/$defs/field"},"to":{"description":"The collection referred to; with several, any of them.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]},"by":{"description":"The field of the target that is named; its key by default.","$ref":"#/$defs/field"},"where":{"description":"Which entries the reference is asked of.","$ref":"#/$defs/predicate"},"except":{"description":"Values that need no target.","$ref":"#/$defs/scalars"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["field","to","by","where","except","severity"]}},"predicate":{"description":"Conditions by field that must all hold; `any`, `all` and `not` combine predicates.","type":"object","properties":{"any":{"description":"At least one of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/predicate"}},"all":{"description":"Each of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/predicate"}},"not":{"description":"This must not hold.","$ref":"#/$defs/predicate"}},"additionalProperties":{"$ref":"#/$defs/condition"}},"condition":{"description":"A value to equal, a list of values to be one of, or tests that must all hold.","oneOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/scalars"},{"type":"object","minProperties":1,"properties":{"not":{"description":"Not this value, or none of these.","oneOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/scalars"}]},"exists":{"description":"true: the field has a value, which null, blank text and empty lists and maps are not. false: it has none.","type":"boolean"},"matches":{"description":"A regular expression (linear-time dialect RE2) found in the text of the value.","type":"string"},"range":{"description":"A number in this closed range, `200-299`.","type":"string","pattern":"^-?[0-9]+-[0-9]+$"},"in-cidr":{"description":"An IP address in this network, or in one of these.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]}},"propertyNames":{"enum":["not","exists","matches","range","in-cidr"]}}]},"match":{"description":"Field of the entry → template over the subject; all must be equal. Lists match by any of their values.","type":"object","minProperties":1,"additionalProperties":{"oneOf":[{"$ref":"#/$defs/template"},{"type":"object","required":["contains"],"properties":{"contains":{"description":"The entry's text contains this as a whole word.","$ref":"#/$defs/template"}},"propertyNames":{"enum":["contains"]}}]}},"except":{"description":"A key that is excepted, and why.","type":"object","required":["key","reason"],"properties":{"key":{"description":"Key of the subject or entry.","$ref":"#/$defs/scalar"},"reason":{"description":"Why, for whoever reads the contract.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds; for ever by default.","$ref":"#/$defs/date"}},"propertyNames":{"enum":["key","reason","expires"]}},"item":{"description":"One line of the checklist: each subject of a collection must have matching entries in another.","type":"object","required":["id","each","in","match"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"title":{"description":"Column heading in tables; the id by default.","type":"string","minLength":1},"each":{"description":"The collection of the subjects.","type":"string"},"where":{"description":"Which subjects.","$ref":"#/$defs/predicate"},"in":{"description":"The collection that must know the subject.","type":"string"},"match":{"description":"How an entry is recognised as the subject's; with several, any of them.","oneOf":[{"$ref":"#/$defs/match"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/match"}}]},"having":{"description":"What a matching entry must satisfy to count, e.g. `enabled: { not: false }`.","$ref":"#/$defs/predicate"},"require":{"description":"Fields the matching entry must have, or a JSON Schema it must satisfy.","oneOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}},{"type":"object","$ref":"#/$defs/entry-schema"}]},"equal":{"description":"Parity: field of the entry → template over the subject. Checked where both are set.","type":"object","minProperties":1,"additionalProperties":{"oneOf":[{"$ref":"#/$defs/template"},{"description":"Parity with conditions.","type":"object","required":["to"],"properties":{"to":{"description":"The expected value; with several, any of them.","oneOf":[{"$ref":"#/$defs/template"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/template"}}]},"when":{"description":"Only for entries that satisfy this.","$ref":"#/$defs/predicate"},"strict":{"description":"Also a finding where one side has no value.","type":"boolean"},"as":{"description":"text (default), size (`16GB` = 16384 MB), or case-insensitive.","enum":["text","size","case-insensitive"]}},"propertyNames":{"enum":["to","when","strict","as"]}}]}},"count":{"description":"How many entries must match; at least one by default.","type":"object","minProperties":1,"properties":{"min":{"description":"At least so many; 0 asks for none.","type":"integer","minimum":0},"max":{"description":"At most so many.","type":"integer","minimum":0}},"propertyNames":{"enum":["min","max"]}},"except":{"description":"Subjects that need no entry, each with its reason.","type":"array","items":{"$ref":"#/$defs/except"}},"orphans":{"description":"What to say of entries that belong to no subject. Not looked for by default.","oneOf":[{"const":false},{"description":"What is said, and of which entries.","type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"except":{"description":"Keys of entries that need no subject.","type":"array","items":{"oneOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/except"}]}},"where":{"description":"Which entries are asked for a subject.","$ref":"#/$defs/predicate"},"stale":{"description":"What to say of entries whose subject exists but is not one this item is for (e.g. decommissioned).","enum":["ignore","error","warning","info"]}},"propertyNames":{"enum":["severity","except","where","stale"]}}]},"severity":{"$ref":"#/$defs/severity"},"scaffold":{"description":"The entry to add, as text in the target's format, with templates.","type":"string"},"hint":{"description":"Advice shown with findings of this item.","type":"string"},"docs":{"description":"Where people read more, e.g. `#phase-3-register`.","type":"string"}},"propertyNames":{"enum":["id","title","each","where","in","match","having","require","equal","count","except","orphans","severity","scaffold","hint","docs"]}},"waiver":{"description":"Findings that somebody answers for until a day. All that it names must fit.","type":"object","required":["owner","reason","expires"],"anyOf":[{"required":["rule"]},{"required":["item"]},{"required":["subject"]}],"properties":{"rule":{"description":"Id of the rule.","type":"string"},"item":{"description":"Id of the checklist item.","type":"string"},"subject":{"description":"Key of the subject.","$ref":"#/$defs/scalar"},"file":{"description":"The file the finding is in or about.","type":"string"},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"reason":{"description":"Why it may wait.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds.","$ref":"#/$defs/date"}},"propertyNames":{"enum":["rule","item","subject","file","owner","reason","expires"]}},"range":{"description":"A closed range of whole numbers, `200-299`.","type":"string","pattern":"^-?[0-9]+-[0-9]+$"},"cidrs":{"description":"A CIDR network, or several of which any will do.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]},"placement":{"description":"Entries whose `by` is in the range of a value must have that value in `field`.","type":"object","required":["id","of","by","field","ranges"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"by":{"description":"The field with the number, e.g. `id`.","$ref":"#/$defs/field"},"field":{"description":"The field with the place, e.g. `proxmox_host`.","$ref":"#/$defs/field"},"ranges":{"description":"Value of `field` → the range of `by` that belongs to it.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/range"}},"where":{"description":"Which entries.","$ref":"#/$defs/predicate"},"except":{"description":"Entries that may be elsewhere, each with its reason.","type":"array","items":{"$ref":"#/$defs/except"}},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","by","field","ranges","where","except","severity"]}},"network":{"description":"The addresses of a field must be in a network, which may depend on another field.","type":"object","required":["id","of","field","cidr"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"field":{"description":"The field with the address.","$ref":"#/$defs/field"},"cidr":{"description":"The network; or, with `by`, value of that field → network.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/cidrs"}}]},"by":{"description":"The field that chooses the network, e.g. `site`.","$ref":"#/$defs/field"},"where":{"description":"Which entries.","$ref":"#/$defs/predicate"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","field","cidr","by","where","severity"]}},"lifecycle":{"description":"States of an entry, and which may follow which.","type":"object","required":["id","of","field"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"field":{"description":"The field with the state, e.g. `status`.","$ref":"#/$defs/field"},"transitions":{"description":"State → the states that may follow it. A state that is no key may be followed by none.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"initial":{"description":"States a new entry may have; any by default.","type":"array","minItems":1,"items":{"type":"string"}},"removal-requires":{"description":"States an entry must have at base before its row may go.","type":"array","minItems":1,"items":{"type":"string"}},"immutable":{"description":"Fields that never change.","type":"array","items":{"$ref":"#/$defs/field"}},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","field","transitions","initial","removal-requires","immutable","severity"]}},"unique-across":{"description":"A value may stand in one place only.","type":"object","required":["id","fields"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"fields":{"description":"Where the values are.","type":"array","minItems":2,"items":{"description":"A field of a collection.","type":"object","required":["of","field"],"properties":{"of":{"description":"Name of a collection.","type":"string"},"field":{"$ref":"#/$defs/field"},"where":{"$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["of","field","where"]}}},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","fields","severity"]}},"value-set":{"description":"The values of a field over the entries of a collection; lists count by their items.","type":"object","required":["of","field"],"properties":{"of":{"description":"Name of a collection.","type":"string"},"field":{"$ref":"#/$defs/field"},"where":{"$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["of","field","where"]}},"same-set":{"description":"The values of `derived` must be those of `source`.","type":"object","required":["id","source","derived"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"source":{"$ref":"#/$defs/value-set"},"derived":{"$ref":"#/$defs/value-set"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","source","derived","severity"]}},"name":{"description":"A canonical name and the aliases people use for it by mistake.","type":"object","required":["canonical","aliases","in"],"properties":{"canonical":{"description":"The name to use.","type":"string","minLength":1},"group":{"description":"What the name belongs to in the alignment tables, e.g. `Shop`.","type":"string"},"aliases":{"description":"Words that must not stand for it; found as whole words.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"in":{"description":"Where aliases are looked for; the first place that a file is in decides.","type":"array","minItems":1,"items":{"description":"Files in which an alias counts alike.","type":"object","required":["files"],"properties":{"files":{"description":"Globs of the files.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"authority":{"description":"What these files are, e.g. `supporting data`.","type":"string"},"severity":{"$ref":"#/$defs/severity"},"action":{"description":"What to do about it, e.g. `update the host label`.","type":"string"}},"propertyNames":{"enum":["files","root","authority","severity","action"]}}}},"propertyNames":{"enum":["canonical","group","aliases","in"]}},"statement":{"description":"Text that documents must not or must contain.","type":"object","required":["id","files"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"files":{"description":"Globs of the documents; one without wildcards must exist if it is required to say something.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"heading":{"description":"Only below this heading, by its beginning.","type":"string"},"forbid":{"description":"A regular expression (RE2), looked for in each line, that must not match.","type":"string","minLength":1},"require":{"description":"A regular expression (RE2) that at least one line of each file must match.","type":"string","minLength":1},"message":{"description":"What to say, in one sentence.","type":"string"},"expected":{"description":"What belongs there instead.","type":"string"},"severity":{"$ref":"#/$defs/severity"}},"oneOf":[{"required":["forbid"]},{"required":["require"]}],"propertyNames":{"enum":["id","files","root","heading","forbid","require","message","expected","severity"]}},"freshness":{"description":"A date may be only so many days old, counted to the day of the check.","type":"object","required":["id","of","field","days"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"field":{"description":"The field with the date.","$ref":"#/$defs/field"},"days":{"description":"How many days old the date may be.","type":"integer","minimum":0},"where":{"description":"Which entries.","$ref":"#/$defs/predicate"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","field","days","where","severity"]}},"together":{"description":"If one of these files changes, those must change too.","type":"object","required":["id","when","then"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"when":{"description":"Globs of the files whose change asks for another.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"then":{"description":"Globs of the files that must change as well.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"count":{"description":"all (default): each pattern of `then` needs a changed file; any: one of them does.","enum":["all","any"]},"message":{"description":"What to say instead, in one sentence.","type":"string"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","when","root","then","count","message","severity"]}},"authority":{"description":"Which file owns a kind of data.","type":"object","required":["id","files","mirrors"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"files":{"description":"The authoritative files.","$ref":"#/$defs/globs"},"mirrors":{"description":"Files that repeat the data.","type":"array","minItems":1,"items":{"description":"Mirrors in one root.","type":"object","required":["files"],"properties":{"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"files":{"description":"Globs of the mirrors.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}}},"propertyNames":{"enum":["root","files"]}}},"claim":{"description":"A regular expression (RE2) by which a file claims to be authoritative; a mirror that matches it is a dual truth. By default `status: authoritative`, in any case.","type":"string","minLength":1},"sync":{"description":"mirror-follows (default): a mirror may not change unless an authoritative file changes too. both: either side may change alone.","enum":["mirror-follows","both"]},"reads":{"description":"forbidden (default): no authoritative file may name a mirror as what it is made from. allowed: it may.","enum":["forbidden","allowed"]},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","root","files","mirrors","claim","sync","reads","severity"]}},"globs":{"description":"Patterns of paths; a file that matches any of them is meant.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"parity":{"description":"How much of each surface each site has.","type":"object","required":["id","sites","surfaces"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"sites":{"description":"The sites, the reference one first.","type":"array","minItems":2,"items":{"type":"string"}},"surfaces":{"description":"What is counted.","type":"array","minItems":1,"items":{"description":"One surface, counted per site.","type":"object","required":["title","of","site"],"properties":{"title":{"description":"How the surface is called in tables.","type":"string","minLength":1},"of":{"description":"Name of a collection.","type":"string"},"site":{"description":"The field that names the site; or site → the predicate its entries satisfy.","oneOf":[{"$ref":"#/$defs/field"},{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/predicate"}}]},"where":{"description":"Which entries count, e.g. `enabled: { not: false }`; the others are told as `n of m`.","$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["title","of","site","where"]}}},"ratchet":{"description":"true (default): a count may not fall between base and head.","type":"boolean"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","sites","surfaces","ratchet","severity"]}}},"propertyNames":{"enum":["include","collections","checklist","waivers","placeholders","placement","networks","lifecycle","unique-across","same-set","names","statements","freshness","together","authority","parity"]}};
const func1 = (text) => Array.from(text).length;
const pattern4 = new RegExp("^[a-z][a-z0-9_-]*$", "u");
const schema32 = {"description":"Where a set of entries is.","type":"object","required":["key"],"properties":{"root":{"description":"Name of the root (checkout) the file is in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"file":{"description":"The file, relative to its root, `/` between folders.","type":"string","minLength":1},"files":{"description":"A glob (`*` within a folder, `**` across folders); each file is one document whose entries are taken together.","type":"string","minLength":1},"format":{"description":"How to read the file; by default from its name.","enum":["yaml","json","jsonl","markdown-table","front-matter","ssh-config","proxmox-section","text-lines"]},"entries":{"description":"Which values are the entries: RFC 9535 JSONPath (`$.vms[*]`) or a plain path (`vms[]`). By default every item of a list, or the document itself for front-matter.","type":"string","minLength":1},"key":{"description":"The field that names an entry, or several of which the first present is taken. `@key` is the map key of the entry, `@file` its file, `@index` its position.","oneOf":[{"$ref":"#/$defs/field"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}}]},"label":{"description":"How people call an entry, e.g. `VM {id} {hostname}`.","$ref":"#/$defs/template"},"heading":{"description":"markdown-table: the heading the table stands under, by its beginning.","type":"string","minLength":1},"columns":{"description":"markdown-table: columns the table must have; finds the table.","type":"array","items":{"type":"string"},"minItems":1},"pattern":{"description":"text-lines: a regular expression (linear-time dialect RE2) whose named groups are the fields.","type":"string","minLength":1},"lists":{"description":"Fields whose text is a comma-separated list.","type":"array","items":{"type":"string"}},"last-wins":{"description":"Of entries with the same key, only the last counts (journals). It is chosen before `where` is asked.","type":"boolean"},"optional":{"description":"The file may be missing; then the collection is empty instead of unreadable.","type":"boolean"},"where":{"description":"Which of the selected values count as entries.","$ref":"#/$defs/predicate"},"defaults":{"description":"Values of fields that an entry leaves out.","type":"object","additionalProperties":{"$ref":"#/$defs/scalar"}},"scaffold":{"description":"The text of a new entry, for add-vm: a template over the values it is given, with {today}.","$ref":"#/$defs/template"},"schema":{"description":"A JSON Schema (2020-12) that every entry must satisfy.","$ref":"#/$defs/entry-schema"},"unique":{"description":"Fields (or sets of fields) that no two entries may share.","type":"array","items":{"oneOf":[{"$ref":"#/$defs/field"},{"description":"A set of fields, and among which entries.","type":"object","required":["fields"],"properties":{"fields":{"description":"Fields that together may stand only once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}},"where":{"$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["fields","where"]}}]}},"references":{"description":"Fields that name an entry of another collection.","type":"array","items":{"$ref":"#/$defs/reference"}}},"oneOf":[{"required":["file"]},{"required":["files"]}],"propertyNames":{"enum":["root","file","files","format","entries","key","label","heading","columns","pattern","lists","last-wins","optional","where","defaults","scaffold","schema","unique","references"]}};
const schema33 = {"description":"A path into an entry (`resources.cpu_cores`), or `@key` (the key of the entry), `@index` (its position), `@file` (its file).","type":"string","minLength":1};
const schema35 = {"description":"Text with `{field}` or `{field|fallback}` in it.","type":"string"};
const schema38 = {"description":"A single value. Numbers and texts are compared as text, surrounding blanks do not count.","type":["string","number","boolean","null"]};
const schema36 = {"description":"Conditions by field that must all hold; `any`, `all` and `not` combine predicates.","type":"object","properties":{"any":{"description":"At least one of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/predicate"}},"all":{"description":"Each of these must hold.","type":"array","minItems":1,"items":{"$ref":"#/$defs/predicate"}},"not":{"description":"This must not hold.","$ref":"#/$defs/predicate"}},"additionalProperties":{"$ref":"#/$defs/condition"}};
const schema37 = {"description":"A value to equal, a list of values to be one of, or tests that must all hold.","oneOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/scalars"},{"type":"object","minProperties":1,"properties":{"not":{"description":"Not this value, or none of these.","oneOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/scalars"}]},"exists":{"description":"true: the field has a value, which null, blank text and empty lists and maps are not. false: it has none.","type":"boolean"},"matches":{"description":"A regular expression (linear-time dialect RE2) found in the text of the value.","type":"string"},"range":{"description":"A number in this closed range, `200-299`.","type":"string","pattern":"^-?[0-9]+-[0-9]+$"},"in-cidr":{"description":"An IP address in this network, or in one of these.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]}},"propertyNames":{"enum":["not","exists","matches","range","in-cidr"]}}]};
const schema39 = {"description":"Several values, any of which will do.","type":"array","items":{"$ref":"#/$defs/scalar"}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern6 = new RegExp("^-?[0-9]+-[0-9]+$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if((((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
var items0 = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/oneOf/2/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs7 = errors;
if(!(((((key0 === "not") || (key0 === "exists")) || (key0 === "matches")) || (key0 === "range")) || (key0 === "in-cidr"))){
const err2 = {instancePath,schemaPath:"#/oneOf/2/propertyNames/enum",keyword:"enum",params:{allowedValues: schema37.oneOf[2].propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
const err3 = {instancePath,schemaPath:"#/oneOf/2/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.not !== undefined){
let data0 = data.not;
const _errs9 = errors;
let valid4 = false;
let passing1 = null;
const _errs10 = errors;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/not",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs10 === errors;
if(_valid1){
valid4 = true;
passing1 = 0;
}
const _errs13 = errors;
if(!(validate24(data0, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
if(_valid1 && valid4){
valid4 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid4 = true;
passing1 = 1;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/not",schemaPath:"#/oneOf/2/properties/not/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.exists !== undefined){
if(typeof data.exists !== "boolean"){
const err6 = {instancePath:instancePath+"/exists",schemaPath:"#/oneOf/2/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.matches !== undefined){
if(typeof data.matches !== "string"){
const err7 = {instancePath:instancePath+"/matches",schemaPath:"#/oneOf/2/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.range !== undefined){
let data3 = data.range;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err8 = {instancePath:instancePath+"/range",schemaPath:"#/oneOf/2/properties/range/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+-[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+-[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/range",schemaPath:"#/oneOf/2/properties/range/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["in-cidr"] !== undefined){
let data4 = data["in-cidr"];
const _errs21 = errors;
let valid6 = false;
let passing2 = null;
const _errs22 = errors;
if(typeof data4 !== "string"){
const err10 = {instancePath:instancePath+"/in-cidr",schemaPath:"#/oneOf/2/properties/in-cidr/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid2 = _errs22 === errors;
if(_valid2){
valid6 = true;
passing2 = 0;
}
const _errs24 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/in-cidr",schemaPath:"#/oneOf/2/properties/in-cidr/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err12 = {instancePath:instancePath+"/in-cidr/" + i0,schemaPath:"#/oneOf/2/properties/in-cidr/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/in-cidr",schemaPath:"#/oneOf/2/properties/in-cidr/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs24 === errors;
if(_valid2 && valid6){
valid6 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid6 = true;
passing2 = 1;
}
}
if(!valid6){
const err14 = {instancePath:instancePath+"/in-cidr",schemaPath:"#/oneOf/2/properties/in-cidr/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
var props0 = {};
props0.not = true;
props0.exists = true;
props0.matches = true;
props0.range = true;
props0["in-cidr"] = true;
}
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
evaluated0.items = items0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":true};

const wrapper0 = {validate: validate22};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "any") || (key0 === "all")) || (key0 === "not"))){
if(!(validate23(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
if(data.any !== undefined){
let data1 = data.any;
if(Array.isArray(data1)){
if(data1.length < 1){
const err0 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data1[i0], {instancePath:instancePath+"/any/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.all !== undefined){
let data3 = data.all;
if(Array.isArray(data3)){
if(data3.length < 1){
const err2 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data3[i1], {instancePath:instancePath+"/all/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema0 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/schema","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true,"https://json-schema.org/draft/2020-12/vocab/applicator":true,"https://json-schema.org/draft/2020-12/vocab/unevaluated":true,"https://json-schema.org/draft/2020-12/vocab/validation":true,"https://json-schema.org/draft/2020-12/vocab/meta-data":true,"https://json-schema.org/draft/2020-12/vocab/format-annotation":true,"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Core and Validation specifications meta-schema","allOf":[{"$ref":"meta/core"},{"$ref":"meta/applicator"},{"$ref":"meta/unevaluated"},{"$ref":"meta/validation"},{"$ref":"meta/meta-data"},{"$ref":"meta/format-annotation"},{"$ref":"meta/content"}],"type":["object","boolean"],"$comment":"This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.","properties":{"definitions":{"$comment":"\"definitions\" has been replaced by \"$defs\".","type":"object","additionalProperties":{"$dynamicRef":"#meta"},"deprecated":true,"default":{}},"dependencies":{"$comment":"\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.","type":"object","additionalProperties":{"anyOf":[{"$dynamicRef":"#meta"},{"$ref":"meta/validation#/$defs/stringArray"}]},"deprecated":true,"default":{}},"$recursiveAnchor":{"$comment":"\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".","$ref":"meta/core#/$defs/anchorString","deprecated":true},"$recursiveRef":{"$comment":"\"$recursiveRef\" has been replaced by \"$dynamicRef\".","$ref":"meta/core#/$defs/uriReferenceString","deprecated":true}}};
const schema23 = {"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]};
const schema5 = {"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"};
const schema2 = {"type":"string","format":"uri-reference"};
const schema1 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/core","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/core":true},"$dynamicAnchor":"meta","title":"Core vocabulary meta-schema","type":["object","boolean"],"properties":{"$id":{"$ref":"#/$defs/uriReferenceString","$comment":"Non-empty fragments not allowed.","pattern":"^[^#]*#?$"},"$schema":{"$ref":"#/$defs/uriString"},"$ref":{"$ref":"#/$defs/uriReferenceString"},"$anchor":{"$ref":"#/$defs/anchorString"},"$dynamicRef":{"$ref":"#/$defs/uriReferenceString"},"$dynamicAnchor":{"$ref":"#/$defs/anchorString"},"$vocabulary":{"type":"object","propertyNames":{"$ref":"#/$defs/uriString"},"additionalProperties":{"type":"boolean"}},"$comment":{"type":"string"},"$defs":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"}}},"$defs":{"anchorString":{"type":"string","pattern":"^[A-Za-z_][-A-Za-z0-9._]*$"},"uriString":{"type":"string","format":"uri"},"uriReferenceString":{"type":"string","format":"uri-reference"}}};
const schema3 = {"type":"string","format":"uri"};
const pattern0 = new RegExp("^[^#]*#?$", "u");
const pattern1 = new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$", "u");

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/core" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema1.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate1;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$id !== undefined){
let data0 = data.$id;
if(!(typeof data0 === "string")){
const err1 = {instancePath:instancePath+"/$id",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/$id",schemaPath:"#/properties/%24id/pattern",keyword:"pattern",params:{pattern: "^[^#]*#?$"},message:"must match pattern \""+"^[^#]*#?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.$schema !== undefined){
if(!(typeof data.$schema === "string")){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/$defs/uriString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.$ref !== undefined){
if(!(typeof data.$ref === "string")){
const err4 = {instancePath:instancePath+"/$ref",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$anchor !== undefined){
let data3 = data.$anchor;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err5 = {instancePath:instancePath+"/$anchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"},message:"must match pattern \""+"^[A-Za-z_][-A-Za-z0-9._]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/$anchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.$dynamicRef !== undefined){
if(!(typeof data.$dynamicRef === "string")){
const err7 = {instancePath:instancePath+"/$dynamicRef",schemaPath:"#/$defs/uriReferenceString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.$dynamicAnchor !== undefined){
let data5 = data.$dynamicAnchor;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err8 = {instancePath:instancePath+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"},message:"must match pattern \""+"^[A-Za-z_][-A-Za-z0-9._]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/$dynamicAnchor",schemaPath:"#/$defs/anchorString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.$vocabulary !== undefined){
let data6 = data.$vocabulary;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key0 in data6){
const _errs22 = errors;
if(!(typeof key0 === "string")){
const err10 = {instancePath:instancePath+"/$vocabulary",schemaPath:"#/$defs/uriString/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid7 = _errs22 === errors;
if(!valid7){
const err11 = {instancePath:instancePath+"/$vocabulary",schemaPath:"#/properties/%24vocabulary/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key1 in data6){
if(typeof data6[key1] !== "boolean"){
const err12 = {instancePath:instancePath+"/$vocabulary/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/%24vocabulary/additionalProperties/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/$vocabulary",schemaPath:"#/properties/%24vocabulary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.$comment !== undefined){
if(typeof data.$comment !== "string"){
const err14 = {instancePath:instancePath+"/$comment",schemaPath:"#/properties/%24comment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.$defs !== undefined){
let data9 = data.$defs;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
let data10 = data9[key2];
let _v0 = dynamicAnchors.meta;
if(_v0){
if(!(_v0(data10, {instancePath:instancePath+"/$defs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
errors = vErrors.length;
}
else {
var props0 = _v0.evaluated.props;
var items0 = _v0.evaluated.items;
}
}
else {
if(!(validate1(data10, {instancePath:instancePath+"/$defs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
else {
var props1 = validate1.evaluated.props;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
var items1 = validate1.evaluated.items;
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/$defs",schemaPath:"#/properties/%24defs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
validate1.errors = vErrors;
return errors === 0;
}
validate1.evaluated = {"props":{"$id":true,"$schema":true,"$ref":true,"$anchor":true,"$dynamicRef":true,"$dynamicAnchor":true,"$vocabulary":true,"$comment":true,"$defs":true},"dynamicProps":false,"dynamicItems":false};

const schema9 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/applicator","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/applicator":true},"$dynamicAnchor":"meta","title":"Applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"prefixItems":{"$ref":"#/$defs/schemaArray"},"items":{"$dynamicRef":"#meta"},"contains":{"$dynamicRef":"#meta"},"additionalProperties":{"$dynamicRef":"#meta"},"properties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"patternProperties":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"propertyNames":{"format":"regex"},"default":{}},"dependentSchemas":{"type":"object","additionalProperties":{"$dynamicRef":"#meta"},"default":{}},"propertyNames":{"$dynamicRef":"#meta"},"if":{"$dynamicRef":"#meta"},"then":{"$dynamicRef":"#meta"},"else":{"$dynamicRef":"#meta"},"allOf":{"$ref":"#/$defs/schemaArray"},"anyOf":{"$ref":"#/$defs/schemaArray"},"oneOf":{"$ref":"#/$defs/schemaArray"},"not":{"$dynamicRef":"#meta"}},"$defs":{"schemaArray":{"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}}}};
const schema10 = {"type":"array","minItems":1,"items":{"$dynamicRef":"#meta"}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
let _v0 = dynamicAnchors.meta;
if(_v0){
if(!(_v0(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
errors = vErrors.length;
}
else {
var props0 = _v0.evaluated.props;
var items0 = _v0.evaluated.items;
}
}
else {
if(!(validate4(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
else {
var props1 = validate4.evaluated.props;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
var items1 = validate4.evaluated.items;
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
validate4.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/applicator" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema9.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate3;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prefixItems !== undefined){
if(!(validate4(data.prefixItems, {instancePath:instancePath+"/prefixItems",parentData:data,parentDataProperty:"prefixItems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.items !== undefined){
let data1 = data.items;
let _v0 = dynamicAnchors.meta;
if(_v0){
if(!(_v0(data1, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
errors = vErrors.length;
}
else {
var props0 = _v0.evaluated.props;
var items0 = _v0.evaluated.items;
}
}
else {
if(!(validate3(data1, {instancePath:instancePath+"/items",parentData:data,parentDataProperty:"items",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props1 = validate3.evaluated.props;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
var items1 = validate3.evaluated.items;
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
}
}
if(data.contains !== undefined){
let data2 = data.contains;
let _v1 = dynamicAnchors.meta;
if(_v1){
if(!(_v1(data2, {instancePath:instancePath+"/contains",parentData:data,parentDataProperty:"contains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v1.errors : vErrors.concat(_v1.errors);
errors = vErrors.length;
}
else {
var props2 = _v1.evaluated.props;
var items2 = _v1.evaluated.items;
}
}
else {
if(!(validate3(data2, {instancePath:instancePath+"/contains",parentData:data,parentDataProperty:"contains",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props3 = validate3.evaluated.props;
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
var items3 = validate3.evaluated.items;
if(items2 !== true && items3 !== undefined){
items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
}
}
}
}
if(data.additionalProperties !== undefined){
let data3 = data.additionalProperties;
let _v2 = dynamicAnchors.meta;
if(_v2){
if(!(_v2(data3, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v2.errors : vErrors.concat(_v2.errors);
errors = vErrors.length;
}
else {
var props4 = _v2.evaluated.props;
var items4 = _v2.evaluated.items;
}
}
else {
if(!(validate3(data3, {instancePath:instancePath+"/additionalProperties",parentData:data,parentDataProperty:"additionalProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props5 = validate3.evaluated.props;
if(props4 !== true && props5 !== undefined){
if(props5 === true){
props4 = true;
}
else {
props4 = props4 || {};
Object.assign(props4, props5);
}
}
var items5 = validate3.evaluated.items;
if(items4 !== true && items5 !== undefined){
items4 = items5 === true ? true : items4 > items5 ? items4 : items5;
}
}
}
}
if(data.properties !== undefined){
let data4 = data.properties;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
let _v3 = dynamicAnchors.meta;
if(_v3){
if(!(_v3(data5, {instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v3.errors : vErrors.concat(_v3.errors);
errors = vErrors.length;
}
else {
var props6 = _v3.evaluated.props;
var items6 = _v3.evaluated.items;
}
}
else {
if(!(validate3(data5, {instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props7 = validate3.evaluated.props;
if(props6 !== true && props7 !== undefined){
if(props7 === true){
props6 = true;
}
else {
props6 = props6 || {};
Object.assign(props6, props7);
}
}
var items7 = validate3.evaluated.items;
if(items6 !== true && items7 !== undefined){
items6 = items7 === true ? true : items6 > items7 ? items6 : items7;
}
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.patternProperties !== undefined){
let data6 = data.patternProperties;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
const _errs11 = errors;
var valid2 = _errs11 === errors;
if(!valid2){
const err2 = {instancePath:instancePath+"/patternProperties",schemaPath:"#/properties/patternProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key2 in data6){
let data7 = data6[key2];
let _v4 = dynamicAnchors.meta;
if(_v4){
if(!(_v4(data7, {instancePath:instancePath+"/patternProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v4.errors : vErrors.concat(_v4.errors);
errors = vErrors.length;
}
else {
var props8 = _v4.evaluated.props;
var items8 = _v4.evaluated.items;
}
}
else {
if(!(validate3(data7, {instancePath:instancePath+"/patternProperties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props9 = validate3.evaluated.props;
if(props8 !== true && props9 !== undefined){
if(props9 === true){
props8 = true;
}
else {
props8 = props8 || {};
Object.assign(props8, props9);
}
}
var items9 = validate3.evaluated.items;
if(items8 !== true && items9 !== undefined){
items8 = items9 === true ? true : items8 > items9 ? items8 : items9;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/patternProperties",schemaPath:"#/properties/patternProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dependentSchemas !== undefined){
let data8 = data.dependentSchemas;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
let data9 = data8[key3];
let _v5 = dynamicAnchors.meta;
if(_v5){
if(!(_v5(data9, {instancePath:instancePath+"/dependentSchemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v5.errors : vErrors.concat(_v5.errors);
errors = vErrors.length;
}
else {
var props10 = _v5.evaluated.props;
var items10 = _v5.evaluated.items;
}
}
else {
if(!(validate3(data9, {instancePath:instancePath+"/dependentSchemas/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props11 = validate3.evaluated.props;
if(props10 !== true && props11 !== undefined){
if(props11 === true){
props10 = true;
}
else {
props10 = props10 || {};
Object.assign(props10, props11);
}
}
var items11 = validate3.evaluated.items;
if(items10 !== true && items11 !== undefined){
items10 = items11 === true ? true : items10 > items11 ? items10 : items11;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/dependentSchemas",schemaPath:"#/properties/dependentSchemas/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.propertyNames !== undefined){
let data10 = data.propertyNames;
let _v6 = dynamicAnchors.meta;
if(_v6){
if(!(_v6(data10, {instancePath:instancePath+"/propertyNames",parentData:data,parentDataProperty:"propertyNames",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v6.errors : vErrors.concat(_v6.errors);
errors = vErrors.length;
}
else {
var props12 = _v6.evaluated.props;
var items12 = _v6.evaluated.items;
}
}
else {
if(!(validate3(data10, {instancePath:instancePath+"/propertyNames",parentData:data,parentDataProperty:"propertyNames",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props13 = validate3.evaluated.props;
if(props12 !== true && props13 !== undefined){
if(props13 === true){
props12 = true;
}
else {
props12 = props12 || {};
Object.assign(props12, props13);
}
}
var items13 = validate3.evaluated.items;
if(items12 !== true && items13 !== undefined){
items12 = items13 === true ? true : items12 > items13 ? items12 : items13;
}
}
}
}
if(data.if !== undefined){
let data11 = data.if;
let _v7 = dynamicAnchors.meta;
if(_v7){
if(!(_v7(data11, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v7.errors : vErrors.concat(_v7.errors);
errors = vErrors.length;
}
else {
var props14 = _v7.evaluated.props;
var items14 = _v7.evaluated.items;
}
}
else {
if(!(validate3(data11, {instancePath:instancePath+"/if",parentData:data,parentDataProperty:"if",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props15 = validate3.evaluated.props;
if(props14 !== true && props15 !== undefined){
if(props15 === true){
props14 = true;
}
else {
props14 = props14 || {};
Object.assign(props14, props15);
}
}
var items15 = validate3.evaluated.items;
if(items14 !== true && items15 !== undefined){
items14 = items15 === true ? true : items14 > items15 ? items14 : items15;
}
}
}
}
if(data.then !== undefined){
let data12 = data.then;
let _v8 = dynamicAnchors.meta;
if(_v8){
if(!(_v8(data12, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v8.errors : vErrors.concat(_v8.errors);
errors = vErrors.length;
}
else {
var props16 = _v8.evaluated.props;
var items16 = _v8.evaluated.items;
}
}
else {
if(!(validate3(data12, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props17 = validate3.evaluated.props;
if(props16 !== true && props17 !== undefined){
if(props17 === true){
props16 = true;
}
else {
props16 = props16 || {};
Object.assign(props16, props17);
}
}
var items17 = validate3.evaluated.items;
if(items16 !== true && items17 !== undefined){
items16 = items17 === true ? true : items16 > items17 ? items16 : items17;
}
}
}
}
if(data.else !== undefined){
let data13 = data.else;
let _v9 = dynamicAnchors.meta;
if(_v9){
if(!(_v9(data13, {instancePath:instancePath+"/else",parentData:data,parentDataProperty:"else",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v9.errors : vErrors.concat(_v9.errors);
errors = vErrors.length;
}
else {
var props18 = _v9.evaluated.props;
var items18 = _v9.evaluated.items;
}
}
else {
if(!(validate3(data13, {instancePath:instancePath+"/else",parentData:data,parentDataProperty:"else",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props19 = validate3.evaluated.props;
if(props18 !== true && props19 !== undefined){
if(props19 === true){
props18 = true;
}
else {
props18 = props18 || {};
Object.assign(props18, props19);
}
}
var items19 = validate3.evaluated.items;
if(items18 !== true && items19 !== undefined){
items18 = items19 === true ? true : items18 > items19 ? items18 : items19;
}
}
}
}
if(data.allOf !== undefined){
if(!(validate4(data.allOf, {instancePath:instancePath+"/allOf",parentData:data,parentDataProperty:"allOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.anyOf !== undefined){
if(!(validate4(data.anyOf, {instancePath:instancePath+"/anyOf",parentData:data,parentDataProperty:"anyOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.oneOf !== undefined){
if(!(validate4(data.oneOf, {instancePath:instancePath+"/oneOf",parentData:data,parentDataProperty:"oneOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
if(data.not !== undefined){
let data17 = data.not;
let _v10 = dynamicAnchors.meta;
if(_v10){
if(!(_v10(data17, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v10.errors : vErrors.concat(_v10.errors);
errors = vErrors.length;
}
else {
var props20 = _v10.evaluated.props;
var items20 = _v10.evaluated.items;
}
}
else {
if(!(validate3(data17, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
else {
var props21 = validate3.evaluated.props;
if(props20 !== true && props21 !== undefined){
if(props21 === true){
props20 = true;
}
else {
props20 = props20 || {};
Object.assign(props20, props21);
}
}
var items21 = validate3.evaluated.items;
if(items20 !== true && items21 !== undefined){
items20 = items21 === true ? true : items20 > items21 ? items20 : items21;
}
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}
validate3.evaluated = {"props":{"prefixItems":true,"items":true,"contains":true,"additionalProperties":true,"properties":true,"patternProperties":true,"dependentSchemas":true,"propertyNames":true,"if":true,"then":true,"else":true,"allOf":true,"anyOf":true,"oneOf":true,"not":true},"dynamicProps":false,"dynamicItems":false};

const schema11 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/unevaluated","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/unevaluated":true},"$dynamicAnchor":"meta","title":"Unevaluated applicator vocabulary meta-schema","type":["object","boolean"],"properties":{"unevaluatedItems":{"$dynamicRef":"#meta"},"unevaluatedProperties":{"$dynamicRef":"#meta"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/unevaluated" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate10.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema11.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate10;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.unevaluatedItems !== undefined){
let data0 = data.unevaluatedItems;
let _v0 = dynamicAnchors.meta;
if(_v0){
if(!(_v0(data0, {instancePath:instancePath+"/unevaluatedItems",parentData:data,parentDataProperty:"unevaluatedItems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
errors = vErrors.length;
}
else {
var props0 = _v0.evaluated.props;
var items0 = _v0.evaluated.items;
}
}
else {
if(!(validate10(data0, {instancePath:instancePath+"/unevaluatedItems",parentData:data,parentDataProperty:"unevaluatedItems",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
else {
var props1 = validate10.evaluated.props;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
var items1 = validate10.evaluated.items;
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
}
}
if(data.unevaluatedProperties !== undefined){
let data1 = data.unevaluatedProperties;
let _v1 = dynamicAnchors.meta;
if(_v1){
if(!(_v1(data1, {instancePath:instancePath+"/unevaluatedProperties",parentData:data,parentDataProperty:"unevaluatedProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v1.errors : vErrors.concat(_v1.errors);
errors = vErrors.length;
}
else {
var props2 = _v1.evaluated.props;
var items2 = _v1.evaluated.items;
}
}
else {
if(!(validate10(data1, {instancePath:instancePath+"/unevaluatedProperties",parentData:data,parentDataProperty:"unevaluatedProperties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
else {
var props3 = validate10.evaluated.props;
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
var items3 = validate10.evaluated.items;
if(items2 !== true && items3 !== undefined){
items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
validate10.evaluated = {"props":{"unevaluatedItems":true,"unevaluatedProperties":true},"dynamicProps":false,"dynamicItems":false};

const schema12 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/validation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/validation":true},"$dynamicAnchor":"meta","title":"Validation vocabulary meta-schema","type":["object","boolean"],"properties":{"type":{"anyOf":[{"$ref":"#/$defs/simpleTypes"},{"type":"array","items":{"$ref":"#/$defs/simpleTypes"},"minItems":1,"uniqueItems":true}]},"const":true,"enum":{"type":"array","items":true},"multipleOf":{"type":"number","exclusiveMinimum":0},"maximum":{"type":"number"},"exclusiveMaximum":{"type":"number"},"minimum":{"type":"number"},"exclusiveMinimum":{"type":"number"},"maxLength":{"$ref":"#/$defs/nonNegativeInteger"},"minLength":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"pattern":{"type":"string","format":"regex"},"maxItems":{"$ref":"#/$defs/nonNegativeInteger"},"minItems":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"uniqueItems":{"type":"boolean","default":false},"maxContains":{"$ref":"#/$defs/nonNegativeInteger"},"minContains":{"$ref":"#/$defs/nonNegativeInteger","default":1},"maxProperties":{"$ref":"#/$defs/nonNegativeInteger"},"minProperties":{"$ref":"#/$defs/nonNegativeIntegerDefault0"},"required":{"$ref":"#/$defs/stringArray"},"dependentRequired":{"type":"object","additionalProperties":{"$ref":"#/$defs/stringArray"}}},"$defs":{"nonNegativeInteger":{"type":"integer","minimum":0},"nonNegativeIntegerDefault0":{"$ref":"#/$defs/nonNegativeInteger","default":0},"simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]},"stringArray":{"type":"array","items":{"type":"string"},"uniqueItems":true,"default":[]}}};
const schema13 = {"enum":["array","boolean","integer","null","number","object","string"]};
const schema15 = {"type":"integer","minimum":0};


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/validation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema12.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate12;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(((((((data0 === "array") || (data0 === "boolean")) || (data0 === "integer")) || (data0 === "null")) || (data0 === "number")) || (data0 === "object")) || (data0 === "string"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
const _errs5 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((((((data1 === "array") || (data1 === "boolean")) || (data1 === "integer")) || (data1 === "null")) || (data1 === "number")) || (data1 === "object")) || (data1 === "string"))){
const err3 = {instancePath:instancePath+"/type/" + i0,schemaPath:"#/$defs/simpleTypes/enum",keyword:"enum",params:{allowedValues: schema13.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(fast_deep_equal(data0[i1], data0[j0])){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.enum !== undefined){
if(!(Array.isArray(data.enum))){
const err7 = {instancePath:instancePath+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.multipleOf !== undefined){
let data3 = data.multipleOf;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/multipleOf",schemaPath:"#/properties/multipleOf/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/multipleOf",schemaPath:"#/properties/multipleOf/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.maximum !== undefined){
let data4 = data.maximum;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.exclusiveMaximum !== undefined){
let data5 = data.exclusiveMaximum;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/exclusiveMaximum",schemaPath:"#/properties/exclusiveMaximum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.minimum !== undefined){
let data6 = data.minimum;
if(!((typeof data6 == "number") && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.exclusiveMinimum !== undefined){
let data7 = data.exclusiveMinimum;
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err13 = {instancePath:instancePath+"/exclusiveMinimum",schemaPath:"#/properties/exclusiveMinimum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.maxLength !== undefined){
let data8 = data.maxLength;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/maxLength",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.minLength !== undefined){
let data9 = data.minLength;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/minLength",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.pattern !== undefined){
if(!(typeof data.pattern === "string")){
const err18 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.maxItems !== undefined){
let data11 = data.maxItems;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err19 = {instancePath:instancePath+"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/maxItems",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.minItems !== undefined){
let data12 = data.minItems;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err21 = {instancePath:instancePath+"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/minItems",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.uniqueItems !== undefined){
if(typeof data.uniqueItems !== "boolean"){
const err23 = {instancePath:instancePath+"/uniqueItems",schemaPath:"#/properties/uniqueItems/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.maxContains !== undefined){
let data14 = data.maxContains;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err24 = {instancePath:instancePath+"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/maxContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.minContains !== undefined){
let data15 = data.minContains;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err26 = {instancePath:instancePath+"/minContains",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err27 = {instancePath:instancePath+"/minContains",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data.maxProperties !== undefined){
let data16 = data.maxProperties;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err28 = {instancePath:instancePath+"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
const err29 = {instancePath:instancePath+"/maxProperties",schemaPath:"#/$defs/nonNegativeInteger/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data.minProperties !== undefined){
let data17 = data.minProperties;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err30 = {instancePath:instancePath+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/minProperties",schemaPath:"#/$defs/nonNegativeIntegerDefault0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.required !== undefined){
let data18 = data.required;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i2=0; i2<len1; i2++){
if(typeof data18[i2] !== "string"){
const err32 = {instancePath:instancePath+"/required/" + i2,schemaPath:"#/$defs/stringArray/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i3 = data18.length;
let j1;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data18[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err33 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err34 = {instancePath:instancePath+"/required",schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.dependentRequired !== undefined){
let data20 = data.dependentRequired;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key0 in data20){
let data21 = data20[key0];
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i4=0; i4<len2; i4++){
if(typeof data21[i4] !== "string"){
const err35 = {instancePath:instancePath+"/dependentRequired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/$defs/stringArray/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
let i5 = data21.length;
let j2;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data21[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j2 = indices1[item1];
const err36 = {instancePath:instancePath+"/dependentRequired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err37 = {instancePath:instancePath+"/dependentRequired/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/stringArray/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/dependentRequired",schemaPath:"#/properties/dependentRequired/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"type":true,"const":true,"enum":true,"multipleOf":true,"maximum":true,"exclusiveMaximum":true,"minimum":true,"exclusiveMinimum":true,"maxLength":true,"minLength":true,"pattern":true,"maxItems":true,"minItems":true,"uniqueItems":true,"maxContains":true,"minContains":true,"maxProperties":true,"minProperties":true,"required":true,"dependentRequired":true},"dynamicProps":false,"dynamicItems":false};

const schema25 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/meta-data","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/meta-data":true},"$dynamicAnchor":"meta","title":"Meta-data vocabulary meta-schema","type":["object","boolean"],"properties":{"title":{"type":"string"},"description":{"type":"string"},"default":true,"deprecated":{"type":"boolean","default":false},"readOnly":{"type":"boolean","default":false},"writeOnly":{"type":"boolean","default":false},"examples":{"type":"array","items":true}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/meta-data" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate14;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err2 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deprecated !== undefined){
if(typeof data.deprecated !== "boolean"){
const err3 = {instancePath:instancePath+"/deprecated",schemaPath:"#/properties/deprecated/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
const err4 = {instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.writeOnly !== undefined){
if(typeof data.writeOnly !== "boolean"){
const err5 = {instancePath:instancePath+"/writeOnly",schemaPath:"#/properties/writeOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.examples !== undefined){
if(!(Array.isArray(data.examples))){
const err6 = {instancePath:instancePath+"/examples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":{"title":true,"description":true,"default":true,"deprecated":true,"readOnly":true,"writeOnly":true,"examples":true},"dynamicProps":false,"dynamicItems":false};

const schema26 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/format-annotation","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/format-annotation":true},"$dynamicAnchor":"meta","title":"Format vocabulary meta-schema for annotation results","type":["object","boolean"],"properties":{"format":{"type":"string"}}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/format-annotation" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema26.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate16;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
if(typeof data.format !== "string"){
const err1 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"props":{"format":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://json-schema.org/draft/2020-12/meta/content","$vocabulary":{"https://json-schema.org/draft/2020-12/vocab/content":true},"$dynamicAnchor":"meta","title":"Content vocabulary meta-schema","type":["object","boolean"],"properties":{"contentEncoding":{"type":"string"},"contentMediaType":{"type":"string"},"contentSchema":{"$dynamicRef":"#meta"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/meta/content" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema27.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate18;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contentEncoding !== undefined){
if(typeof data.contentEncoding !== "string"){
const err1 = {instancePath:instancePath+"/contentEncoding",schemaPath:"#/properties/contentEncoding/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.contentMediaType !== undefined){
if(typeof data.contentMediaType !== "string"){
const err2 = {instancePath:instancePath+"/contentMediaType",schemaPath:"#/properties/contentMediaType/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.contentSchema !== undefined){
let data2 = data.contentSchema;
let _v0 = dynamicAnchors.meta;
if(_v0){
if(!(_v0(data2, {instancePath:instancePath+"/contentSchema",parentData:data,parentDataProperty:"contentSchema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
errors = vErrors.length;
}
else {
var props0 = _v0.evaluated.props;
var items0 = _v0.evaluated.items;
}
}
else {
if(!(validate18(data2, {instancePath:instancePath+"/contentSchema",parentData:data,parentDataProperty:"contentSchema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
else {
var props1 = validate18.evaluated.props;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
var items1 = validate18.evaluated.items;
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
}
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"contentEncoding":true,"contentMediaType":true,"contentSchema":true},"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://json-schema.org/draft/2020-12/schema" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema0.type},message:"must be object,boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!dynamicAnchors.meta){
dynamicAnchors.meta = validate29;
}
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.definitions !== undefined){
let data0 = data.definitions;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
let _v0 = dynamicAnchors.meta;
if(_v0){
if(!(_v0(data1, {instancePath:instancePath+"/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v0.errors : vErrors.concat(_v0.errors);
errors = vErrors.length;
}
else {
var props0 = _v0.evaluated.props;
var items0 = _v0.evaluated.items;
}
}
else {
if(!(validate29(data1, {instancePath:instancePath+"/definitions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
var props1 = validate29.evaluated.props;
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
var items1 = validate29.evaluated.items;
if(items0 !== true && items1 !== undefined){
items0 = items1 === true ? true : items0 > items1 ? items0 : items1;
}
}
}
}
}
else {
const err1 = {instancePath:instancePath+"/definitions",schemaPath:"#/properties/definitions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dependencies !== undefined){
let data2 = data.dependencies;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
let _v1 = dynamicAnchors.meta;
if(_v1){
if(!(_v1(data3, {instancePath:instancePath+"/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? _v1.errors : vErrors.concat(_v1.errors);
errors = vErrors.length;
}
else {
var props2 = _v1.evaluated.props;
var items2 = _v1.evaluated.items;
}
}
else {
if(!(validate29(data3, {instancePath:instancePath+"/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
else {
var props3 = validate29.evaluated.props;
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
var items3 = validate29.evaluated.items;
if(items2 !== true && items3 !== undefined){
items2 = items3 === true ? true : items2 > items3 ? items2 : items3;
}
}
}
var _valid0 = _errs20 === errors;
valid4 = valid4 || _valid0;
const _errs21 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err2 = {instancePath:instancePath+"/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"meta/validation#/$defs/stringArray/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath:instancePath+"/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"meta/validation#/$defs/stringArray/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath:instancePath+"/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"meta/validation#/$defs/stringArray/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs21 === errors;
valid4 = valid4 || _valid0;
if(_valid0){
if(items2 !== true){
items2 = true;
}
}
if(!valid4){
const err5 = {instancePath:instancePath+"/dependencies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dependencies/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.$recursiveAnchor !== undefined){
let data5 = data.$recursiveAnchor;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err7 = {instancePath:instancePath+"/$recursiveAnchor",schemaPath:"meta/core#/$defs/anchorString/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][-A-Za-z0-9._]*$"},message:"must match pattern \""+"^[A-Za-z_][-A-Za-z0-9._]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/$recursiveAnchor",schemaPath:"meta/core#/$defs/anchorString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$recursiveRef !== undefined){
if(!(typeof data.$recursiveRef === "string")){
const err9 = {instancePath:instancePath+"/$recursiveRef",schemaPath:"meta/core#/$defs/uriReferenceString/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":{"definitions":true,"dependencies":true,"$recursiveAnchor":true,"$recursiveRef":true,"contentEncoding":true,"contentMediaType":true,"contentSchema":true,"format":true,"title":true,"description":true,"default":true,"deprecated":true,"readOnly":true,"writeOnly":true,"examples":true,"type":true,"const":true,"enum":true,"multipleOf":true,"maximum":true,"exclusiveMaximum":true,"minimum":true,"exclusiveMinimum":true,"maxLength":true,"minLength":true,"pattern":true,"maxItems":true,"minItems":true,"uniqueItems":true,"maxContains":true,"minContains":true,"maxProperties":true,"minProperties":true,"required":true,"dependentRequired":true,"unevaluatedItems":true,"unevaluatedProperties":true,"prefixItems":true,"items":true,"contains":true,"additionalProperties":true,"properties":true,"patternProperties":true,"dependentSchemas":true,"propertyNames":true,"if":true,"then":true,"else":true,"allOf":true,"anyOf":true,"oneOf":true,"not":true,"$id":true,"$schema":true,"$ref":true,"$anchor":true,"$dynamicRef":true,"$dynamicAnchor":true,"$vocabulary":true,"$comment":true,"$defs":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"description":"A field whose value (or each of whose values) must name an entry of another collection.","type":"object","required":["field","to"],"properties":{"field":{"$ref":"#/$defs/field"},"to":{"description":"The collection referred to; with several, any of them.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]},"by":{"description":"The field of the target that is named; its key by default.","$ref":"#/$defs/field"},"where":{"description":"Which entries the reference is asked of.","$ref":"#/$defs/predicate"},"except":{"description":"Values that need no target.","$ref":"#/$defs/scalars"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["field","to","by","where","except","severity"]}};
const schema53 = {"description":"How much a finding counts: by default only errors block. The nearest one around a clause decides; without one, the default of the rule.","enum":["error","warning","info"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.field === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((((key0 === "field") || (key0 === "to")) || (key0 === "by")) || (key0 === "where")) || (key0 === "except")) || (key0 === "severity"))){
const err2 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema50.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err4 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data1 = data.to;
const _errs6 = errors;
let valid3 = false;
let passing0 = null;
const _errs7 = errors;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs9 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err8 = {instancePath:instancePath+"/to/" + i0,schemaPath:"#/properties/to/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err10 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.by !== undefined){
let data3 = data.by;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.except !== undefined){
if(!(validate24(data.except, {instancePath:instancePath+"/except",parentData:data,parentDataProperty:"except",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data6 = data.severity;
if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "info"))){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"field":true,"to":true,"by":true,"where":true,"except":true,"severity":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
const _errs4 = errors;
if(!(((((((((((((((((((key0 === "root") || (key0 === "file")) || (key0 === "files")) || (key0 === "format")) || (key0 === "entries")) || (key0 === "key")) || (key0 === "label")) || (key0 === "heading")) || (key0 === "columns")) || (key0 === "pattern")) || (key0 === "lists")) || (key0 === "last-wins")) || (key0 === "optional")) || (key0 === "where")) || (key0 === "defaults")) || (key0 === "scaffold")) || (key0 === "schema")) || (key0 === "unique")) || (key0 === "references"))){
const err4 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema32.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.root !== undefined){
let data0 = data.root;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.file !== undefined){
let data1 = data.file;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.format !== undefined){
let data3 = data.format;
if(!((((((((data3 === "yaml") || (data3 === "json")) || (data3 === "jsonl")) || (data3 === "markdown-table")) || (data3 === "front-matter")) || (data3 === "ssh-config")) || (data3 === "proxmox-section")) || (data3 === "text-lines"))){
const err12 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema32.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.entries !== undefined){
let data4 = data.entries;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err13 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.key !== undefined){
let data5 = data.key;
const _errs15 = errors;
let valid3 = false;
let passing1 = null;
const _errs16 = errors;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs16 === errors;
if(_valid1){
valid3 = true;
passing1 = 0;
}
const _errs19 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err18 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/key/" + i0,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid3){
valid3 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid3 = true;
passing1 = 1;
}
}
if(!valid3){
const err21 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
const err22 = {instancePath:instancePath+"/label",schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.heading !== undefined){
let data8 = data.heading;
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err23 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.columns !== undefined){
let data9 = data.columns;
if(Array.isArray(data9)){
if(data9.length < 1){
const err25 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err26 = {instancePath:instancePath+"/columns/" + i1,schemaPath:"#/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.pattern !== undefined){
let data11 = data.pattern;
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err28 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.lists !== undefined){
let data12 = data.lists;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err30 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["last-wins"] !== undefined){
if(typeof data["last-wins"] !== "boolean"){
const err32 = {instancePath:instancePath+"/last-wins",schemaPath:"#/properties/last-wins/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
const err33 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined){
let data17 = data.defaults;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
let data18 = data17[key1];
if((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (data18 !== null)){
const err34 = {instancePath:instancePath+"/defaults/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.scaffold !== undefined){
if(typeof data.scaffold !== "string"){
const err36 = {instancePath:instancePath+"/scaffold",schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.schema !== undefined){
if(!(validate29(data.schema, {instancePath:instancePath+"/schema",parentData:data,parentDataProperty:"schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.unique !== undefined){
let data21 = data.unique;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs57 = errors;
let valid18 = false;
let passing2 = null;
const _errs58 = errors;
if(typeof data22 === "string"){
if(func1(data22) < 1){
const err37 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs58 === errors;
if(_valid2){
valid18 = true;
passing2 = 0;
}
const _errs61 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.fields === undefined){
const err39 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/properties/unique/items/oneOf/1/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data22){
const _errs63 = errors;
if(!((key2 === "fields") || (key2 === "where"))){
const err40 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/properties/unique/items/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema32.properties.unique.items.oneOf[1].propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid20 = _errs63 === errors;
if(!valid20){
const err41 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/properties/unique/items/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data22.fields !== undefined){
let data23 = data22.fields;
if(Array.isArray(data23)){
if(data23.length < 1){
const err42 = {instancePath:instancePath+"/unique/" + i3+"/fields",schemaPath:"#/properties/unique/items/oneOf/1/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(func1(data24) < 1){
const err43 = {instancePath:instancePath+"/unique/" + i3+"/fields/" + i4,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/unique/" + i3+"/fields/" + i4,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/unique/" + i3+"/fields",schemaPath:"#/properties/unique/items/oneOf/1/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data22.where !== undefined){
if(!(validate22(data22.where, {instancePath:instancePath+"/unique/" + i3+"/where",parentData:data22,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/properties/unique/items/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs61 === errors;
if(_valid2 && valid18){
valid18 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid18 = true;
passing2 = 1;
var props0 = {};
props0.fields = true;
props0.where = true;
}
}
if(!valid18){
const err47 = {instancePath:instancePath+"/unique/" + i3,schemaPath:"#/properties/unique/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.references !== undefined){
let data26 = data.references;
if(Array.isArray(data26)){
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
if(!(validate39(data26[i5], {instancePath:instancePath+"/references/" + i5,parentData:data26,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"root":true,"file":true,"files":true,"format":true,"entries":true,"key":true,"label":true,"heading":true,"columns":true,"pattern":true,"lists":true,"last-wins":true,"optional":true,"where":true,"defaults":true,"scaffold":true,"schema":true,"unique":true,"references":true},"dynamicProps":false,"dynamicItems":false};

const schema54 = {"description":"One line of the checklist: each subject of a collection must have matching entries in another.","type":"object","required":["id","each","in","match"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"title":{"description":"Column heading in tables; the id by default.","type":"string","minLength":1},"each":{"description":"The collection of the subjects.","type":"string"},"where":{"description":"Which subjects.","$ref":"#/$defs/predicate"},"in":{"description":"The collection that must know the subject.","type":"string"},"match":{"description":"How an entry is recognised as the subject's; with several, any of them.","oneOf":[{"$ref":"#/$defs/match"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/match"}}]},"having":{"description":"What a matching entry must satisfy to count, e.g. `enabled: { not: false }`.","$ref":"#/$defs/predicate"},"require":{"description":"Fields the matching entry must have, or a JSON Schema it must satisfy.","oneOf":[{"type":"array","minItems":1,"items":{"$ref":"#/$defs/field"}},{"type":"object","$ref":"#/$defs/entry-schema"}]},"equal":{"description":"Parity: field of the entry → template over the subject. Checked where both are set.","type":"object","minProperties":1,"additionalProperties":{"oneOf":[{"$ref":"#/$defs/template"},{"description":"Parity with conditions.","type":"object","required":["to"],"properties":{"to":{"description":"The expected value; with several, any of them.","oneOf":[{"$ref":"#/$defs/template"},{"type":"array","minItems":1,"items":{"$ref":"#/$defs/template"}}]},"when":{"description":"Only for entries that satisfy this.","$ref":"#/$defs/predicate"},"strict":{"description":"Also a finding where one side has no value.","type":"boolean"},"as":{"description":"text (default), size (`16GB` = 16384 MB), or case-insensitive.","enum":["text","size","case-insensitive"]}},"propertyNames":{"enum":["to","when","strict","as"]}}]}},"count":{"description":"How many entries must match; at least one by default.","type":"object","minProperties":1,"properties":{"min":{"description":"At least so many; 0 asks for none.","type":"integer","minimum":0},"max":{"description":"At most so many.","type":"integer","minimum":0}},"propertyNames":{"enum":["min","max"]}},"except":{"description":"Subjects that need no entry, each with its reason.","type":"array","items":{"$ref":"#/$defs/except"}},"orphans":{"description":"What to say of entries that belong to no subject. Not looked for by default.","oneOf":[{"const":false},{"description":"What is said, and of which entries.","type":"object","properties":{"severity":{"$ref":"#/$defs/severity"},"except":{"description":"Keys of entries that need no subject.","type":"array","items":{"oneOf":[{"$ref":"#/$defs/scalar"},{"$ref":"#/$defs/except"}]}},"where":{"description":"Which entries are asked for a subject.","$ref":"#/$defs/predicate"},"stale":{"description":"What to say of entries whose subject exists but is not one this item is for (e.g. decommissioned).","enum":["ignore","error","warning","info"]}},"propertyNames":{"enum":["severity","except","where","stale"]}}]},"severity":{"$ref":"#/$defs/severity"},"scaffold":{"description":"The entry to add, as text in the target's format, with templates.","type":"string"},"hint":{"description":"Advice shown with findings of this item.","type":"string"},"docs":{"description":"Where people read more, e.g. `#phase-3-register`.","type":"string"}},"propertyNames":{"enum":["id","title","each","where","in","match","having","require","equal","count","except","orphans","severity","scaffold","hint","docs"]}};
const schema55 = {"description":"A name in lower case.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"};
const schema56 = {"description":"Field of the entry → template over the subject; all must be equal. Lists match by any of their values.","type":"object","minProperties":1,"additionalProperties":{"oneOf":[{"$ref":"#/$defs/template"},{"type":"object","required":["contains"],"properties":{"contains":{"description":"The entry's text contains this as a whole word.","$ref":"#/$defs/template"}},"propertyNames":{"enum":["contains"]}}]}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.contains === undefined){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "contains"},message:"must have required property '"+"contains"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
const _errs9 = errors;
if(!(key1 === "contains")){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema56.additionalProperties.oneOf[1].propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid3 = _errs9 === errors;
if(!valid3){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.contains !== undefined){
if(typeof data0.contains !== "string"){
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/contains",schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
var props0 = {};
props0.contains = true;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema63 = {"description":"A key that is excepted, and why.","type":"object","required":["key","reason"],"properties":{"key":{"description":"Key of the subject or entry.","$ref":"#/$defs/scalar"},"reason":{"description":"Why, for whoever reads the contract.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds; for ever by default.","$ref":"#/$defs/date"}},"propertyNames":{"enum":["key","reason","expires"]}};
const schema65 = {"description":"An ISO date, `2026-12-31`.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"};
const pattern9 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reason === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(((key0 === "key") || (key0 === "reason")) || (key0 === "expires"))){
const err2 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema63.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.key !== undefined){
let data0 = data.key;
if((((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")) && (data0 !== null)){
const err4 = {instancePath:instancePath+"/key",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expires !== undefined){
let data2 = data.expires;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"key":true,"reason":true,"expires":true},"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.each === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "each"},message:"must have required property '"+"each"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.in === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.match === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "match"},message:"must have required property '"+"match"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((((((((((((((key0 === "id") || (key0 === "title")) || (key0 === "each")) || (key0 === "where")) || (key0 === "in")) || (key0 === "match")) || (key0 === "having")) || (key0 === "require")) || (key0 === "equal")) || (key0 === "count")) || (key0 === "except")) || (key0 === "orphans")) || (key0 === "severity")) || (key0 === "scaffold")) || (key0 === "hint")) || (key0 === "docs"))){
const err4 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema54.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.each !== undefined){
if(typeof data.each !== "string"){
const err10 = {instancePath:instancePath+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.in !== undefined){
if(typeof data.in !== "string"){
const err11 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.match !== undefined){
let data5 = data.match;
const _errs13 = errors;
let valid3 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate46(data5, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs15 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err12 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data5[i0], {instancePath:instancePath+"/match/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err14 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.having !== undefined){
if(!(validate22(data.having, {instancePath:instancePath+"/having",parentData:data,parentDataProperty:"having",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.require !== undefined){
let data8 = data.require;
const _errs20 = errors;
let valid6 = false;
let passing1 = null;
const _errs21 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
const err15 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/oneOf/0/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err16 = {instancePath:instancePath+"/require/" + i1,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/require/" + i1,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/oneOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs21 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs26 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err19 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(validate29(data8, {instancePath:instancePath+"/require",parentData:data,parentDataProperty:"require",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
var props1 = {};
props1.definitions = true;
props1.dependencies = true;
props1.$recursiveAnchor = true;
props1.$recursiveRef = true;
props1.contentEncoding = true;
props1.contentMediaType = true;
props1.contentSchema = true;
props1.format = true;
props1.title = true;
props1.description = true;
props1.default = true;
props1.deprecated = true;
props1.readOnly = true;
props1.writeOnly = true;
props1.examples = true;
props1.type = true;
props1.const = true;
props1.enum = true;
props1.multipleOf = true;
props1.maximum = true;
props1.exclusiveMaximum = true;
props1.minimum = true;
props1.exclusiveMinimum = true;
props1.maxLength = true;
props1.minLength = true;
props1.pattern = true;
props1.maxItems = true;
props1.minItems = true;
props1.uniqueItems = true;
props1.maxContains = true;
props1.minContains = true;
props1.maxProperties = true;
props1.minProperties = true;
props1.required = true;
props1.dependentRequired = true;
props1.unevaluatedItems = true;
props1.unevaluatedProperties = true;
props1.prefixItems = true;
props1.items = true;
props1.contains = true;
props1.additionalProperties = true;
props1.properties = true;
props1.patternProperties = true;
props1.dependentSchemas = true;
props1.propertyNames = true;
props1.if = true;
props1.then = true;
props1.else = true;
props1.allOf = true;
props1.anyOf = true;
props1.oneOf = true;
props1.not = true;
props1.$id = true;
props1.$schema = true;
props1.$ref = true;
props1.$anchor = true;
props1.$dynamicRef = true;
props1.$dynamicAnchor = true;
props1.$vocabulary = true;
props1.$comment = true;
props1.$defs = true;
}
}
if(!valid6){
const err20 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.equal !== undefined){
let data10 = data.equal;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
const err21 = {instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data10){
let data11 = data10[key1];
const _errs32 = errors;
let valid11 = false;
let passing2 = null;
const _errs33 = errors;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs33 === errors;
if(_valid2){
valid11 = true;
passing2 = 0;
}
const _errs36 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.to === undefined){
const err23 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/equal/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data11){
const _errs38 = errors;
if(!((((key2 === "to") || (key2 === "when")) || (key2 === "strict")) || (key2 === "as"))){
const err24 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/equal/additionalProperties/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema54.properties.equal.additionalProperties.oneOf[1].propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key2};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var valid13 = _errs38 === errors;
if(!valid13){
const err25 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/equal/additionalProperties/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data11.to !== undefined){
let data12 = data11.to;
const _errs40 = errors;
let valid15 = false;
let passing3 = null;
const _errs41 = errors;
if(typeof data12 !== "string"){
const err26 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs41 === errors;
if(_valid3){
valid15 = true;
passing3 = 0;
}
const _errs44 = errors;
if(Array.isArray(data12)){
if(data12.length < 1){
const err27 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/equal/additionalProperties/oneOf/1/properties/to/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
const err28 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/to/" + i2,schemaPath:"#/$defs/template/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/equal/additionalProperties/oneOf/1/properties/to/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid3 = _errs44 === errors;
if(_valid3 && valid15){
valid15 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid15 = true;
passing3 = 1;
}
}
if(!valid15){
const err30 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/to",schemaPath:"#/properties/equal/additionalProperties/oneOf/1/properties/to/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data11.when !== undefined){
if(!(validate22(data11.when, {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",parentData:data11,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data11.strict !== undefined){
if(typeof data11.strict !== "boolean"){
const err31 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/strict",schemaPath:"#/properties/equal/additionalProperties/oneOf/1/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.as !== undefined){
let data16 = data11.as;
if(!(((data16 === "text") || (data16 === "size")) || (data16 === "case-insensitive"))){
const err32 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/as",schemaPath:"#/properties/equal/additionalProperties/oneOf/1/properties/as/enum",keyword:"enum",params:{allowedValues: schema54.properties.equal.additionalProperties.oneOf[1].properties.as.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/equal/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2 && valid11){
valid11 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid11 = true;
passing2 = 1;
var props2 = {};
props2.to = true;
props2.when = true;
props2.strict = true;
props2.as = true;
}
}
if(!valid11){
const err34 = {instancePath:instancePath+"/equal/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/equal/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err35 = {instancePath:instancePath+"/equal",schemaPath:"#/properties/equal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.count !== undefined){
let data17 = data.count;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length < 1){
const err36 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key3 in data17){
const _errs55 = errors;
if(!((key3 === "min") || (key3 === "max"))){
const err37 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/propertyNames/enum",keyword:"enum",params:{allowedValues: schema54.properties.count.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var valid20 = _errs55 === errors;
if(!valid20){
const err38 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data17.min !== undefined){
let data18 = data17.min;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err39 = {instancePath:instancePath+"/count/min",schemaPath:"#/properties/count/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err40 = {instancePath:instancePath+"/count/min",schemaPath:"#/properties/count/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data17.max !== undefined){
let data19 = data17.max;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err41 = {instancePath:instancePath+"/count/max",schemaPath:"#/properties/count/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/count/max",schemaPath:"#/properties/count/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.except !== undefined){
let data20 = data.except;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate52(data20[i3], {instancePath:instancePath+"/except/" + i3,parentData:data20,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.orphans !== undefined){
let data22 = data.orphans;
const _errs64 = errors;
let valid24 = false;
let passing4 = null;
const _errs65 = errors;
if(false !== data22){
const err45 = {instancePath:instancePath+"/orphans",schemaPath:"#/properties/orphans/oneOf/0/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid4 = _errs65 === errors;
if(_valid4){
valid24 = true;
passing4 = 0;
}
const _errs66 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
const _errs68 = errors;
if(!((((key4 === "severity") || (key4 === "except")) || (key4 === "where")) || (key4 === "stale"))){
const err46 = {instancePath:instancePath+"/orphans",schemaPath:"#/properties/orphans/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema54.properties.orphans.oneOf[1].propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid25 = _errs68 === errors;
if(!valid25){
const err47 = {instancePath:instancePath+"/orphans",schemaPath:"#/properties/orphans/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.severity !== undefined){
let data23 = data22.severity;
if(!(((data23 === "error") || (data23 === "warning")) || (data23 === "info"))){
const err48 = {instancePath:instancePath+"/orphans/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.except !== undefined){
let data24 = data22.except;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
const _errs74 = errors;
let valid30 = false;
let passing5 = null;
const _errs75 = errors;
if((((typeof data25 !== "string") && (!((typeof data25 == "number") && (isFinite(data25))))) && (typeof data25 !== "boolean")) && (data25 !== null)){
const err49 = {instancePath:instancePath+"/orphans/except/" + i4,schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid5 = _errs75 === errors;
if(_valid5){
valid30 = true;
passing5 = 0;
}
const _errs78 = errors;
if(!(validate52(data25, {instancePath:instancePath+"/orphans/except/" + i4,parentData:data24,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid5 = _errs78 === errors;
if(_valid5 && valid30){
valid30 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid30 = true;
passing5 = 1;
var props3 = {};
props3.key = true;
props3.reason = true;
props3.expires = true;
}
}
if(!valid30){
const err50 = {instancePath:instancePath+"/orphans/except/" + i4,schemaPath:"#/properties/orphans/oneOf/1/properties/except/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/orphans/except",schemaPath:"#/properties/orphans/oneOf/1/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.where !== undefined){
if(!(validate22(data22.where, {instancePath:instancePath+"/orphans/where",parentData:data22,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data22.stale !== undefined){
let data27 = data22.stale;
if(!((((data27 === "ignore") || (data27 === "error")) || (data27 === "warning")) || (data27 === "info"))){
const err52 = {instancePath:instancePath+"/orphans/stale",schemaPath:"#/properties/orphans/oneOf/1/properties/stale/enum",keyword:"enum",params:{allowedValues: schema54.properties.orphans.oneOf[1].properties.stale.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/orphans",schemaPath:"#/properties/orphans/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid4 = _errs66 === errors;
if(_valid4 && valid24){
valid24 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid24 = true;
passing4 = 1;
var props4 = {};
props4.severity = true;
props4.except = true;
props4.where = true;
props4.stale = true;
}
}
if(!valid24){
const err54 = {instancePath:instancePath+"/orphans",schemaPath:"#/properties/orphans/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data.severity !== undefined){
let data28 = data.severity;
if(!(((data28 === "error") || (data28 === "warning")) || (data28 === "info"))){
const err55 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.scaffold !== undefined){
if(typeof data.scaffold !== "string"){
const err56 = {instancePath:instancePath+"/scaffold",schemaPath:"#/properties/scaffold/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.hint !== undefined){
if(typeof data.hint !== "string"){
const err57 = {instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.docs !== undefined){
if(typeof data.docs !== "string"){
const err58 = {instancePath:instancePath+"/docs",schemaPath:"#/properties/docs/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"id":true,"title":true,"each":true,"where":true,"in":true,"match":true,"having":true,"require":true,"equal":true,"count":true,"except":true,"orphans":true,"severity":true,"scaffold":true,"hint":true,"docs":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"description":"Findings that somebody answers for until a day. All that it names must fit.","type":"object","required":["owner","reason","expires"],"anyOf":[{"required":["rule"]},{"required":["item"]},{"required":["subject"]}],"properties":{"rule":{"description":"Id of the rule.","type":"string"},"item":{"description":"Id of the checklist item.","type":"string"},"subject":{"description":"Key of the subject.","$ref":"#/$defs/scalar"},"file":{"description":"The file the finding is in or about.","type":"string"},"owner":{"description":"Who answers for it.","type":"string","minLength":1},"reason":{"description":"Why it may wait.","type":"string","minLength":1},"expires":{"description":"The last day on which it holds.","$ref":"#/$defs/date"}},"propertyNames":{"enum":["rule","item","subject","file","owner","reason","expires"]}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rule === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.item === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.owner === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.reason === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.expires === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
const _errs5 = errors;
if(!(((((((key0 === "rule") || (key0 === "item")) || (key0 === "subject")) || (key0 === "file")) || (key0 === "owner")) || (key0 === "reason")) || (key0 === "expires"))){
const err7 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema69.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
const err8 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rule !== undefined){
if(typeof data.rule !== "string"){
const err9 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.item !== undefined){
if(typeof data.item !== "string"){
const err10 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.subject !== undefined){
let data2 = data.subject;
if((((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")) && (data2 !== null)){
const err11 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/scalar/type",keyword:"type",params:{type: schema38.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.file !== undefined){
if(typeof data.file !== "string"){
const err12 = {instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.owner !== undefined){
let data4 = data.owner;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reason !== undefined){
let data5 = data.reason;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err15 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.expires !== undefined){
let data6 = data.expires;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
const err17 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/expires",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"rule":true,"item":true,"subject":true,"file":true,"owner":true,"reason":true,"expires":true},"dynamicProps":false,"dynamicItems":false};

const schema72 = {"description":"Entries whose `by` is in the range of a value must have that value in `field`.","type":"object","required":["id","of","by","field","ranges"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"by":{"description":"The field with the number, e.g. `id`.","$ref":"#/$defs/field"},"field":{"description":"The field with the place, e.g. `proxmox_host`.","$ref":"#/$defs/field"},"ranges":{"description":"Value of `field` → the range of `by` that belongs to it.","type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/range"}},"where":{"description":"Which entries.","$ref":"#/$defs/predicate"},"except":{"description":"Entries that may be elsewhere, each with its reason.","type":"array","items":{"$ref":"#/$defs/except"}},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","by","field","ranges","where","except","severity"]}};
const schema76 = {"description":"A closed range of whole numbers, `200-299`.","type":"string","pattern":"^-?[0-9]+-[0-9]+$"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.by === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.field === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ranges === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ranges"},message:"must have required property '"+"ranges"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((((((key0 === "id") || (key0 === "of")) || (key0 === "by")) || (key0 === "field")) || (key0 === "ranges")) || (key0 === "where")) || (key0 === "except")) || (key0 === "severity"))){
const err5 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema72.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.of !== undefined){
if(typeof data.of !== "string"){
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.by !== undefined){
let data2 = data.by;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.field !== undefined){
let data3 = data.field;
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err12 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ranges !== undefined){
let data4 = data.ranges;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err14 = {instancePath:instancePath+"/ranges",schemaPath:"#/properties/ranges/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern6.test(data5)){
const err15 = {instancePath:instancePath+"/ranges/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/range/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+-[0-9]+$"},message:"must match pattern \""+"^-?[0-9]+-[0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/ranges/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/range/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/ranges",schemaPath:"#/properties/ranges/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.except !== undefined){
let data7 = data.except;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data7[i0], {instancePath:instancePath+"/except/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.severity !== undefined){
let data9 = data.severity;
if(!(((data9 === "error") || (data9 === "warning")) || (data9 === "info"))){
const err19 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":{"id":true,"of":true,"by":true,"field":true,"ranges":true,"where":true,"except":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"description":"The addresses of a field must be in a network, which may depend on another field.","type":"object","required":["id","of","field","cidr"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"field":{"description":"The field with the address.","$ref":"#/$defs/field"},"cidr":{"description":"The network; or, with `by`, value of that field → network.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}},{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/cidrs"}}]},"by":{"description":"The field that chooses the network, e.g. `site`.","$ref":"#/$defs/field"},"where":{"description":"Which entries.","$ref":"#/$defs/predicate"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","field","cidr","by","where","severity"]}};
const schema81 = {"description":"A CIDR network, or several of which any will do.","oneOf":[{"type":"string"},{"type":"array","minItems":1,"items":{"type":"string"}}]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.field === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cidr === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(((((((key0 === "id") || (key0 === "of")) || (key0 === "field")) || (key0 === "cidr")) || (key0 === "by")) || (key0 === "where")) || (key0 === "severity"))){
const err4 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema78.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.of !== undefined){
if(typeof data.of !== "string"){
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.field !== undefined){
let data2 = data.field;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cidr !== undefined){
let data3 = data.cidr;
const _errs11 = errors;
let valid4 = false;
let passing0 = null;
const _errs12 = errors;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs14 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err13 = {instancePath:instancePath+"/cidr/" + i0,schemaPath:"#/properties/cidr/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
const _errs18 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err15 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/oneOf/2/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data3){
let data5 = data3[key1];
const _errs23 = errors;
let valid9 = false;
let passing1 = null;
const _errs24 = errors;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/cidr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cidrs/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs26 = errors;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/cidr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cidrs/oneOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err18 = {instancePath:instancePath+"/cidr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/cidrs/oneOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/cidr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cidrs/oneOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
const err20 = {instancePath:instancePath+"/cidr/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/cidrs/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid4 = true;
passing0 = 2;
}
}
}
if(!valid4){
const err22 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.by !== undefined){
let data7 = data.by;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err23 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data9 = data.severity;
if(!(((data9 === "error") || (data9 === "warning")) || (data9 === "info"))){
const err25 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":{"id":true,"of":true,"field":true,"cidr":true,"by":true,"where":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema84 = {"description":"States of an entry, and which may follow which.","type":"object","required":["id","of","field"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"field":{"description":"The field with the state, e.g. `status`.","$ref":"#/$defs/field"},"transitions":{"description":"State → the states that may follow it. A state that is no key may be followed by none.","type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"initial":{"description":"States a new entry may have; any by default.","type":"array","minItems":1,"items":{"type":"string"}},"removal-requires":{"description":"States an entry must have at base before its row may go.","type":"array","minItems":1,"items":{"type":"string"}},"immutable":{"description":"Fields that never change.","type":"array","items":{"$ref":"#/$defs/field"}},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","field","transitions","initial","removal-requires","immutable","severity"]}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.field === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((((((key0 === "id") || (key0 === "of")) || (key0 === "field")) || (key0 === "transitions")) || (key0 === "initial")) || (key0 === "removal-requires")) || (key0 === "immutable")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema84.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.of !== undefined){
if(typeof data.of !== "string"){
const err7 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.field !== undefined){
let data2 = data.field;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.transitions !== undefined){
let data3 = data.transitions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err10 = {instancePath:instancePath+"/transitions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/transitions/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/transitions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/transitions/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/transitions",schemaPath:"#/properties/transitions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.initial !== undefined){
let data6 = data.initial;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err14 = {instancePath:instancePath+"/initial/" + i1,schemaPath:"#/properties/initial/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["removal-requires"] !== undefined){
let data8 = data["removal-requires"];
if(Array.isArray(data8)){
if(data8.length < 1){
const err16 = {instancePath:instancePath+"/removal-requires",schemaPath:"#/properties/removal-requires/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err17 = {instancePath:instancePath+"/removal-requires/" + i2,schemaPath:"#/properties/removal-requires/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/removal-requires",schemaPath:"#/properties/removal-requires/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.immutable !== undefined){
let data10 = data.immutable;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func1(data11) < 1){
const err19 = {instancePath:instancePath+"/immutable/" + i3,schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/immutable/" + i3,schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/immutable",schemaPath:"#/properties/immutable/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.severity !== undefined){
let data12 = data.severity;
if(!(((data12 === "error") || (data12 === "warning")) || (data12 === "info"))){
const err22 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":{"id":true,"of":true,"field":true,"transitions":true,"initial":true,"removal-requires":true,"immutable":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema89 = {"description":"A value may stand in one place only.","type":"object","required":["id","fields"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"fields":{"description":"Where the values are.","type":"array","minItems":2,"items":{"description":"A field of a collection.","type":"object","required":["of","field"],"properties":{"of":{"description":"Name of a collection.","type":"string"},"field":{"$ref":"#/$defs/field"},"where":{"$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["of","field","where"]}}},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","fields","severity"]}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.fields === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(((key0 === "id") || (key0 === "fields")) || (key0 === "severity"))){
const err2 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema89.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.fields !== undefined){
let data1 = data.fields;
if(Array.isArray(data1)){
if(data1.length < 2){
const err6 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.of === undefined){
const err7 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.field === undefined){
const err8 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data2){
const _errs9 = errors;
if(!(((key1 === "of") || (key1 === "field")) || (key1 === "where"))){
const err9 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema89.properties.fields.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var valid5 = _errs9 === errors;
if(!valid5){
const err10 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.of !== undefined){
if(typeof data2.of !== "string"){
const err11 = {instancePath:instancePath+"/fields/" + i0+"/of",schemaPath:"#/properties/fields/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.field !== undefined){
let data4 = data2.field;
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err12 = {instancePath:instancePath+"/fields/" + i0+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/fields/" + i0+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.where !== undefined){
if(!(validate22(data2.where, {instancePath:instancePath+"/fields/" + i0+"/where",parentData:data2,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/fields/" + i0,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.severity !== undefined){
let data6 = data.severity;
if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "info"))){
const err16 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":{"id":true,"fields":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema93 = {"description":"The values of `derived` must be those of `source`.","type":"object","required":["id","source","derived"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"source":{"$ref":"#/$defs/value-set"},"derived":{"$ref":"#/$defs/value-set"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","source","derived","severity"]}};
const schema95 = {"description":"The values of a field over the entries of a collection; lists count by their items.","type":"object","required":["of","field"],"properties":{"of":{"description":"Name of a collection.","type":"string"},"field":{"$ref":"#/$defs/field"},"where":{"$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["of","field","where"]}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.of === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.field === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(((key0 === "of") || (key0 === "field")) || (key0 === "where"))){
const err2 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema95.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.of !== undefined){
if(typeof data.of !== "string"){
const err4 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.field !== undefined){
let data1 = data.field;
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err5 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":{"of":true,"field":true,"where":true},"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.derived === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "derived"},message:"must have required property '"+"derived"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((key0 === "id") || (key0 === "source")) || (key0 === "derived")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema93.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.source !== undefined){
if(!(validate72(data.source, {instancePath:instancePath+"/source",parentData:data,parentDataProperty:"source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.derived !== undefined){
if(!(validate72(data.derived, {instancePath:instancePath+"/derived",parentData:data,parentDataProperty:"derived",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(!(((data3 === "error") || (data3 === "warning")) || (data3 === "info"))){
const err7 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":{"id":true,"source":true,"derived":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema98 = {"description":"A canonical name and the aliases people use for it by mistake.","type":"object","required":["canonical","aliases","in"],"properties":{"canonical":{"description":"The name to use.","type":"string","minLength":1},"group":{"description":"What the name belongs to in the alignment tables, e.g. `Shop`.","type":"string"},"aliases":{"description":"Words that must not stand for it; found as whole words.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"in":{"description":"Where aliases are looked for; the first place that a file is in decides.","type":"array","minItems":1,"items":{"description":"Files in which an alias counts alike.","type":"object","required":["files"],"properties":{"files":{"description":"Globs of the files.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"authority":{"description":"What these files are, e.g. `supporting data`.","type":"string"},"severity":{"$ref":"#/$defs/severity"},"action":{"description":"What to do about it, e.g. `update the host label`.","type":"string"}},"propertyNames":{"enum":["files","root","authority","severity","action"]}}}},"propertyNames":{"enum":["canonical","group","aliases","in"]}};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.canonical === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "canonical"},message:"must have required property '"+"canonical"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.aliases === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.in === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "in"},message:"must have required property '"+"in"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((key0 === "canonical") || (key0 === "group")) || (key0 === "aliases")) || (key0 === "in"))){
const err3 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema98.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.canonical !== undefined){
let data0 = data.canonical;
if(typeof data0 === "string"){
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/canonical",schemaPath:"#/properties/canonical/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
const err7 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.aliases !== undefined){
let data2 = data.aliases;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err9 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.in !== undefined){
let data4 = data.in;
if(Array.isArray(data4)){
if(data4.length < 1){
const err12 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.files === undefined){
const err13 = {instancePath:instancePath+"/in/" + i1,schemaPath:"#/properties/in/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data5){
const _errs14 = errors;
if(!(((((key1 === "files") || (key1 === "root")) || (key1 === "authority")) || (key1 === "severity")) || (key1 === "action"))){
const err14 = {instancePath:instancePath+"/in/" + i1,schemaPath:"#/properties/in/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema98.properties.in.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid6 = _errs14 === errors;
if(!valid6){
const err15 = {instancePath:instancePath+"/in/" + i1,schemaPath:"#/properties/in/items/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.files !== undefined){
let data6 = data5.files;
if(Array.isArray(data6)){
if(data6.length < 1){
const err16 = {instancePath:instancePath+"/in/" + i1+"/files",schemaPath:"#/properties/in/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err17 = {instancePath:instancePath+"/in/" + i1+"/files/" + i2,schemaPath:"#/properties/in/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/in/" + i1+"/files/" + i2,schemaPath:"#/properties/in/items/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/in/" + i1+"/files",schemaPath:"#/properties/in/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.root !== undefined){
let data8 = data5.root;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err20 = {instancePath:instancePath+"/in/" + i1+"/root",schemaPath:"#/properties/in/items/properties/root/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/in/" + i1+"/root",schemaPath:"#/properties/in/items/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.authority !== undefined){
if(typeof data5.authority !== "string"){
const err22 = {instancePath:instancePath+"/in/" + i1+"/authority",schemaPath:"#/properties/in/items/properties/authority/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.severity !== undefined){
let data10 = data5.severity;
if(!(((data10 === "error") || (data10 === "warning")) || (data10 === "info"))){
const err23 = {instancePath:instancePath+"/in/" + i1+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.action !== undefined){
if(typeof data5.action !== "string"){
const err24 = {instancePath:instancePath+"/in/" + i1+"/action",schemaPath:"#/properties/in/items/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/in/" + i1,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"canonical":true,"group":true,"aliases":true,"in":true},"dynamicProps":false,"dynamicItems":false};

const schema100 = {"description":"Text that documents must not or must contain.","type":"object","required":["id","files"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"files":{"description":"Globs of the documents; one without wildcards must exist if it is required to say something.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"heading":{"description":"Only below this heading, by its beginning.","type":"string"},"forbid":{"description":"A regular expression (RE2), looked for in each line, that must not match.","type":"string","minLength":1},"require":{"description":"A regular expression (RE2) that at least one line of each file must match.","type":"string","minLength":1},"message":{"description":"What to say, in one sentence.","type":"string"},"expected":{"description":"What belongs there instead.","type":"string"},"severity":{"$ref":"#/$defs/severity"}},"oneOf":[{"required":["forbid"]},{"required":["require"]}],"propertyNames":{"enum":["id","files","root","heading","forbid","require","message","expected","severity"]}};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.forbid === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "forbid"},message:"must have required property '"+"forbid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.require === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "require"},message:"must have required property '"+"require"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.files === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
const _errs4 = errors;
if(!(((((((((key0 === "id") || (key0 === "files")) || (key0 === "root")) || (key0 === "heading")) || (key0 === "forbid")) || (key0 === "require")) || (key0 === "message")) || (key0 === "expected")) || (key0 === "severity"))){
const err5 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema100.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid1 = _errs4 === errors;
if(!valid1){
const err6 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.files !== undefined){
let data1 = data.files;
if(Array.isArray(data1)){
if(data1.length < 1){
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.root !== undefined){
let data3 = data.root;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err13 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.heading !== undefined){
if(typeof data.heading !== "string"){
const err15 = {instancePath:instancePath+"/heading",schemaPath:"#/properties/heading/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.forbid !== undefined){
let data5 = data.forbid;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err16 = {instancePath:instancePath+"/forbid",schemaPath:"#/properties/forbid/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/forbid",schemaPath:"#/properties/forbid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.require !== undefined){
let data6 = data.require;
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err18 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/require",schemaPath:"#/properties/require/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err20 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.expected !== undefined){
if(typeof data.expected !== "string"){
const err21 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.severity !== undefined){
let data9 = data.severity;
if(!(((data9 === "error") || (data9 === "warning")) || (data9 === "info"))){
const err22 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":{"id":true,"files":true,"root":true,"heading":true,"forbid":true,"require":true,"message":true,"expected":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema103 = {"description":"A date may be only so many days old, counted to the day of the check.","type":"object","required":["id","of","field","days"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"of":{"description":"Name of a collection.","type":"string"},"field":{"description":"The field with the date.","$ref":"#/$defs/field"},"days":{"description":"How many days old the date may be.","type":"integer","minimum":0},"where":{"description":"Which entries.","$ref":"#/$defs/predicate"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","of","field","days","where","severity"]}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.of === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.field === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.days === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((((key0 === "id") || (key0 === "of")) || (key0 === "field")) || (key0 === "days")) || (key0 === "where")) || (key0 === "severity"))){
const err4 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema103.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err5 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.of !== undefined){
if(typeof data.of !== "string"){
const err8 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.field !== undefined){
let data2 = data.field;
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err9 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/field",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.days !== undefined){
let data3 = data.days;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.where !== undefined){
if(!(validate22(data.where, {instancePath:instancePath+"/where",parentData:data,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.severity !== undefined){
let data5 = data.severity;
if(!(((data5 === "error") || (data5 === "warning")) || (data5 === "info"))){
const err13 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":{"id":true,"of":true,"field":true,"days":true,"where":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema107 = {"description":"If one of these files changes, those must change too.","type":"object","required":["id","when","then"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"when":{"description":"Globs of the files whose change asks for another.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"then":{"description":"Globs of the files that must change as well.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}},"count":{"description":"all (default): each pattern of `then` needs a changed file; any: one of them does.","enum":["all","any"]},"message":{"description":"What to say instead, in one sentence.","type":"string"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","when","root","then","count","message","severity"]}};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.when === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.then === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "then"},message:"must have required property '"+"then"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(((((((key0 === "id") || (key0 === "when")) || (key0 === "root")) || (key0 === "then")) || (key0 === "count")) || (key0 === "message")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema107.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(Array.isArray(data1)){
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func1(data2) < 1){
const err8 = {instancePath:instancePath+"/when/" + i0,schemaPath:"#/properties/when/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/when/" + i0,schemaPath:"#/properties/when/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.root !== undefined){
let data3 = data.root;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.then !== undefined){
let data4 = data.then;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err14 = {instancePath:instancePath+"/then/" + i1,schemaPath:"#/properties/then/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/then/" + i1,schemaPath:"#/properties/then/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.count !== undefined){
let data6 = data.count;
if(!((data6 === "all") || (data6 === "any"))){
const err17 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/enum",keyword:"enum",params:{allowedValues: schema107.properties.count.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err18 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.severity !== undefined){
let data8 = data.severity;
if(!(((data8 === "error") || (data8 === "warning")) || (data8 === "info"))){
const err19 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"id":true,"when":true,"root":true,"then":true,"count":true,"message":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema110 = {"description":"Which file owns a kind of data.","type":"object","required":["id","files","mirrors"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"files":{"description":"The authoritative files.","$ref":"#/$defs/globs"},"mirrors":{"description":"Files that repeat the data.","type":"array","minItems":1,"items":{"description":"Mirrors in one root.","type":"object","required":["files"],"properties":{"root":{"description":"Name of the root the files are in; the contract's own by default.","type":"string","pattern":"^[a-z][a-z0-9_-]*$"},"files":{"description":"Globs of the mirrors.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}}},"propertyNames":{"enum":["root","files"]}}},"claim":{"description":"A regular expression (RE2) by which a file claims to be authoritative; a mirror that matches it is a dual truth. By default `status: authoritative`, in any case.","type":"string","minLength":1},"sync":{"description":"mirror-follows (default): a mirror may not change unless an authoritative file changes too. both: either side may change alone.","enum":["mirror-follows","both"]},"reads":{"description":"forbidden (default): no authoritative file may name a mirror as what it is made from. allowed: it may.","enum":["forbidden","allowed"]},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","root","files","mirrors","claim","sync","reads","severity"]}};
const schema112 = {"description":"Patterns of paths; a file that matches any of them is meant.","type":"array","minItems":1,"items":{"description":"A glob (`*` within a folder, `**` across folders).","type":"string","minLength":1}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.files === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.mirrors === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mirrors"},message:"must have required property '"+"mirrors"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!((((((((key0 === "id") || (key0 === "root")) || (key0 === "files")) || (key0 === "mirrors")) || (key0 === "claim")) || (key0 === "sync")) || (key0 === "reads")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema110.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.root !== undefined){
let data1 = data.root;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.files !== undefined){
let data2 = data.files;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/globs/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err10 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/globs/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/$defs/globs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/files",schemaPath:"#/$defs/globs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.mirrors !== undefined){
let data4 = data.mirrors;
if(Array.isArray(data4)){
if(data4.length < 1){
const err13 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.files === undefined){
const err14 = {instancePath:instancePath+"/mirrors/" + i1,schemaPath:"#/properties/mirrors/items/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data5){
const _errs16 = errors;
if(!((key1 === "root") || (key1 === "files"))){
const err15 = {instancePath:instancePath+"/mirrors/" + i1,schemaPath:"#/properties/mirrors/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema110.properties.mirrors.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var valid8 = _errs16 === errors;
if(!valid8){
const err16 = {instancePath:instancePath+"/mirrors/" + i1,schemaPath:"#/properties/mirrors/items/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.root !== undefined){
let data6 = data5.root;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err17 = {instancePath:instancePath+"/mirrors/" + i1+"/root",schemaPath:"#/properties/mirrors/items/properties/root/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/mirrors/" + i1+"/root",schemaPath:"#/properties/mirrors/items/properties/root/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.files !== undefined){
let data7 = data5.files;
if(Array.isArray(data7)){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/mirrors/" + i1+"/files",schemaPath:"#/properties/mirrors/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func1(data8) < 1){
const err20 = {instancePath:instancePath+"/mirrors/" + i1+"/files/" + i2,schemaPath:"#/properties/mirrors/items/properties/files/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/mirrors/" + i1+"/files/" + i2,schemaPath:"#/properties/mirrors/items/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/mirrors/" + i1+"/files",schemaPath:"#/properties/mirrors/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/mirrors/" + i1,schemaPath:"#/properties/mirrors/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/mirrors",schemaPath:"#/properties/mirrors/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.claim !== undefined){
let data9 = data.claim;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err25 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/claim",schemaPath:"#/properties/claim/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.sync !== undefined){
let data10 = data.sync;
if(!((data10 === "mirror-follows") || (data10 === "both"))){
const err27 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/enum",keyword:"enum",params:{allowedValues: schema110.properties.sync.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.reads !== undefined){
let data11 = data.reads;
if(!((data11 === "forbidden") || (data11 === "allowed"))){
const err28 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/enum",keyword:"enum",params:{allowedValues: schema110.properties.reads.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.severity !== undefined){
let data12 = data.severity;
if(!(((data12 === "error") || (data12 === "warning")) || (data12 === "info"))){
const err29 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":{"id":true,"root":true,"files":true,"mirrors":true,"claim":true,"sync":true,"reads":true,"severity":true},"dynamicProps":false,"dynamicItems":false};

const schema114 = {"description":"How much of each surface each site has.","type":"object","required":["id","sites","surfaces"],"properties":{"id":{"description":"Stable name; part of every fingerprint.","$ref":"#/$defs/id"},"sites":{"description":"The sites, the reference one first.","type":"array","minItems":2,"items":{"type":"string"}},"surfaces":{"description":"What is counted.","type":"array","minItems":1,"items":{"description":"One surface, counted per site.","type":"object","required":["title","of","site"],"properties":{"title":{"description":"How the surface is called in tables.","type":"string","minLength":1},"of":{"description":"Name of a collection.","type":"string"},"site":{"description":"The field that names the site; or site → the predicate its entries satisfy.","oneOf":[{"$ref":"#/$defs/field"},{"type":"object","minProperties":1,"additionalProperties":{"$ref":"#/$defs/predicate"}}]},"where":{"description":"Which entries count, e.g. `enabled: { not: false }`; the others are told as `n of m`.","$ref":"#/$defs/predicate"}},"propertyNames":{"enum":["title","of","site","where"]}}},"ratchet":{"description":"true (default): a count may not fall between base and head.","type":"boolean"},"severity":{"$ref":"#/$defs/severity"}},"propertyNames":{"enum":["id","sites","surfaces","ratchet","severity"]}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sites === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sites"},message:"must have required property '"+"sites"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.surfaces === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "surfaces"},message:"must have required property '"+"surfaces"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(!(((((key0 === "id") || (key0 === "sites")) || (key0 === "surfaces")) || (key0 === "ratchet")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema114.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sites !== undefined){
let data1 = data.sites;
if(Array.isArray(data1)){
if(data1.length < 2){
const err7 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err8 = {instancePath:instancePath+"/sites/" + i0,schemaPath:"#/properties/sites/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/sites",schemaPath:"#/properties/sites/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.surfaces !== undefined){
let data3 = data.surfaces;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/surfaces",schemaPath:"#/properties/surfaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.title === undefined){
const err11 = {instancePath:instancePath+"/surfaces/" + i1,schemaPath:"#/properties/surfaces/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.of === undefined){
const err12 = {instancePath:instancePath+"/surfaces/" + i1,schemaPath:"#/properties/surfaces/items/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.site === undefined){
const err13 = {instancePath:instancePath+"/surfaces/" + i1,schemaPath:"#/properties/surfaces/items/required",keyword:"required",params:{missingProperty: "site"},message:"must have required property '"+"site"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data4){
const _errs13 = errors;
if(!((((key1 === "title") || (key1 === "of")) || (key1 === "site")) || (key1 === "where"))){
const err14 = {instancePath:instancePath+"/surfaces/" + i1,schemaPath:"#/properties/surfaces/items/propertyNames/enum",keyword:"enum",params:{allowedValues: schema114.properties.surfaces.items.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid7 = _errs13 === errors;
if(!valid7){
const err15 = {instancePath:instancePath+"/surfaces/" + i1,schemaPath:"#/properties/surfaces/items/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.title !== undefined){
let data5 = data4.title;
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err16 = {instancePath:instancePath+"/surfaces/" + i1+"/title",schemaPath:"#/properties/surfaces/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/surfaces/" + i1+"/title",schemaPath:"#/properties/surfaces/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.of !== undefined){
if(typeof data4.of !== "string"){
const err18 = {instancePath:instancePath+"/surfaces/" + i1+"/of",schemaPath:"#/properties/surfaces/items/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data4.site !== undefined){
let data7 = data4.site;
const _errs19 = errors;
let valid9 = false;
let passing0 = null;
const _errs20 = errors;
if(typeof data7 === "string"){
if(func1(data7) < 1){
const err19 = {instancePath:instancePath+"/surfaces/" + i1+"/site",schemaPath:"#/$defs/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/surfaces/" + i1+"/site",schemaPath:"#/$defs/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid9 = true;
passing0 = 0;
}
const _errs23 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err21 = {instancePath:instancePath+"/surfaces/" + i1+"/site",schemaPath:"#/properties/surfaces/items/properties/site/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key2 in data7){
if(!(validate22(data7[key2], {instancePath:instancePath+"/surfaces/" + i1+"/site/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/surfaces/" + i1+"/site",schemaPath:"#/properties/surfaces/items/properties/site/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid9){
valid9 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid9 = true;
passing0 = 1;
}
}
if(!valid9){
const err23 = {instancePath:instancePath+"/surfaces/" + i1+"/site",schemaPath:"#/properties/surfaces/items/properties/site/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data4.where !== undefined){
if(!(validate22(data4.where, {instancePath:instancePath+"/surfaces/" + i1+"/where",parentData:data4,parentDataProperty:"where",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/surfaces/" + i1,schemaPath:"#/properties/surfaces/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/surfaces",schemaPath:"#/properties/surfaces/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err26 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.severity !== undefined){
let data11 = data.severity;
if(!(((data11 === "error") || (data11 === "warning")) || (data11 === "info"))){
const err27 = {instancePath:instancePath+"/severity",schemaPath:"#/$defs/severity/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":{"id":true,"sites":true,"surfaces":true,"ratchet":true,"severity":true},"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://vm-contract.dev/schemas/contract.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(!((((((((((((((((key0 === "include") || (key0 === "collections")) || (key0 === "checklist")) || (key0 === "waivers")) || (key0 === "placeholders")) || (key0 === "placement")) || (key0 === "networks")) || (key0 === "lifecycle")) || (key0 === "unique-across")) || (key0 === "same-set")) || (key0 === "names")) || (key0 === "statements")) || (key0 === "freshness")) || (key0 === "together")) || (key0 === "authority")) || (key0 === "parity"))){
const err0 = {instancePath,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.include !== undefined){
let data0 = data.include;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func1(data1) < 1){
const err2 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/include/" + i0,schemaPath:"#/properties/include/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.collections !== undefined){
let data2 = data.collections;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs8 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
const err5 = {instancePath:instancePath+"/collections",schemaPath:"#/properties/collections/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9_-]*$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs8 === errors;
if(!valid4){
const err6 = {instancePath:instancePath+"/collections",schemaPath:"#/properties/collections/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data2){
if(!(validate21(data2[key2], {instancePath:instancePath+"/collections/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data2,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/collections",schemaPath:"#/properties/collections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.checklist !== undefined){
let data4 = data.checklist;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate44(data4[i1], {instancePath:instancePath+"/checklist/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/checklist",schemaPath:"#/properties/checklist/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.waivers !== undefined){
let data6 = data.waivers;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate57(data6[i2], {instancePath:instancePath+"/waivers/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.placeholders !== undefined){
let data8 = data.placeholders;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err10 = {instancePath:instancePath+"/placeholders/" + i3,schemaPath:"#/properties/placeholders/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/placeholders/" + i3,schemaPath:"#/properties/placeholders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/placeholders",schemaPath:"#/properties/placeholders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.placement !== undefined){
let data10 = data.placement;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate59(data10[i4], {instancePath:instancePath+"/placement/" + i4,parentData:data10,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.networks !== undefined){
let data12 = data.networks;
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
if(!(validate63(data12[i5], {instancePath:instancePath+"/networks/" + i5,parentData:data12,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data14 = data.lifecycle;
if(Array.isArray(data14)){
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
if(!(validate66(data14[i6], {instancePath:instancePath+"/lifecycle/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["unique-across"] !== undefined){
let data16 = data["unique-across"];
if(Array.isArray(data16)){
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
if(!(validate68(data16[i7], {instancePath:instancePath+"/unique-across/" + i7,parentData:data16,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/unique-across",schemaPath:"#/properties/unique-across/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data["same-set"] !== undefined){
let data18 = data["same-set"];
if(Array.isArray(data18)){
const len8 = data18.length;
for(let i8=0; i8<len8; i8++){
if(!(validate71(data18[i8], {instancePath:instancePath+"/same-set/" + i8,parentData:data18,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/same-set",schemaPath:"#/properties/same-set/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.names !== undefined){
let data20 = data.names;
if(Array.isArray(data20)){
const len9 = data20.length;
for(let i9=0; i9<len9; i9++){
if(!(validate77(data20[i9], {instancePath:instancePath+"/names/" + i9,parentData:data20,parentDataProperty:i9,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.statements !== undefined){
let data22 = data.statements;
if(Array.isArray(data22)){
const len10 = data22.length;
for(let i10=0; i10<len10; i10++){
if(!(validate79(data22[i10], {instancePath:instancePath+"/statements/" + i10,parentData:data22,parentDataProperty:i10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.freshness !== undefined){
let data24 = data.freshness;
if(Array.isArray(data24)){
const len11 = data24.length;
for(let i11=0; i11<len11; i11++){
if(!(validate81(data24[i11], {instancePath:instancePath+"/freshness/" + i11,parentData:data24,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/freshness",schemaPath:"#/properties/freshness/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.together !== undefined){
let data26 = data.together;
if(Array.isArray(data26)){
const len12 = data26.length;
for(let i12=0; i12<len12; i12++){
if(!(validate84(data26[i12], {instancePath:instancePath+"/together/" + i12,parentData:data26,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/together",schemaPath:"#/properties/together/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.authority !== undefined){
let data28 = data.authority;
if(Array.isArray(data28)){
const len13 = data28.length;
for(let i13=0; i13<len13; i13++){
if(!(validate86(data28[i13], {instancePath:instancePath+"/authority/" + i13,parentData:data28,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/authority",schemaPath:"#/properties/authority/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.parity !== undefined){
let data30 = data.parity;
if(Array.isArray(data30)){
const len14 = data30.length;
for(let i14=0; i14<len14; i14++){
if(!(validate88(data30[i14], {instancePath:instancePath+"/parity/" + i14,parentData:data30,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/parity",schemaPath:"#/properties/parity/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"include":true,"collections":true,"checklist":true,"waivers":true,"placeholders":true,"placement":true,"networks":true,"lifecycle":true,"unique-across":true,"same-set":true,"names":true,"statements":true,"freshness":true,"together":true,"authority":true,"parity":true},"dynamicProps":false,"dynamicItems":false};

;// CONCATENATED MODULE: ./lib/contract/loaded-contract.js


/** A contract that has passed its schema and all checks of its references, with the place of each clause. */
class LoadedContract {
    file;
    title;
    revision;
    data;
    compiled;
    #root;
    #origins;
    #main;
    constructor(parts) {
        this.file = parts.main.file;
        this.title = parts.title;
        this.revision = parts.revision;
        this.data = parts.data;
        this.compiled = parts.compiled;
        this.#root = parts.root;
        this.#origins = parts.origins;
        this.#main = parts.main;
    }
    /** Where a clause stands; total, like Document.spanOf. */
    locate(path, part = 'key') {
        return { ...locateClause(this.#root, this.#origins, this.#main, path, part), revision: this.revision };
    }
    /** The severity that the contract gives a clause: the nearest `severity` at it or around it. */
    severityAt(path) {
        let found;
        let node = this.#root;
        let clause;
        for (const segment of [...path, undefined]) {
            // The members of `equal` are fields of entries, which may be called severity as well.
            const severity = node?.kind === 'map' && clause !== 'equal' ? (0,tree/* memberOf */.C5)(node, 'severity')?.node : undefined;
            if (severity?.kind === 'scalar' && isSeverity(severity.value))
                found = severity.value;
            if (segment === undefined || node === undefined)
                break;
            clause = segment;
            node =
                node.kind === 'map'
                    ? (0,tree/* memberOf */.C5)(node, String(segment))?.node
                    : node.kind === 'list'
                        ? node.items[Number(segment)]
                        : undefined;
        }
        return found;
    }
    /** Texts of the documents this contract was read from, for telling whether it changed. */
    get sources() {
        return [...new Set([this.#main, ...this.#origins.values()])];
    }
}
function isSeverity(value) {
    return value === 'error' || value === 'warning' || value === 'info';
}
/** The place of a clause in whichever document it came from. */
function locateClause(root, origins, main, path, part) {
    let node = root;
    let document = main;
    let span = root.span;
    let named = false;
    for (const segment of path) {
        const member = node.kind === 'map' ? (0,tree/* memberOf */.C5)(node, String(segment)) : undefined;
        const next = member?.node ?? (node.kind === 'list' ? node.items[Number(segment)] : undefined);
        if (next === undefined)
            break;
        node = next;
        document = origins.get(node) ?? document;
        named = member !== undefined && part === 'key';
        if (member === undefined || part === 'value')
            span = node.span;
        else
            span = part === 'key' ? member.keySpan : { start: member.keySpan.start, end: node.span.end };
    }
    return { ...document.file, range: document.rangeOf(named ? span : headOf(node, span)) };
}
/** Of a clause that has parts, its first one: a place to look at, not a page. */
function headOf(node, span) {
    const first = node.kind === 'map' ? node.members[0] : undefined;
    if (first === undefined)
        return span;
    return { start: first.keySpan.start, end: first.node.kind === 'scalar' ? first.node.span.end : first.keySpan.end };
}

// EXTERNAL MODULE: ./lib/source/date.js
var source_date = __webpack_require__(7493);
// EXTERNAL MODULE: ./lib/source/network.js
var source_network = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/contract/collection-uses.js
var collection_uses = __webpack_require__(3305);
// EXTERNAL MODULE: ./lib/contract/did-you-mean.js
var did_you_mean = __webpack_require__(835);
;// CONCATENATED MODULE: ./lib/contract/meaning.js






/** Mistakes that no schema can see: names that name nothing, ids given twice, paths that leave the root, bad dates. */
function checkMeaning(data) {
    return [
        ...checkUses(data),
        ...checkIds(data),
        ...checkItems(data),
        ...checkFiles(data),
        ...checkWaivers(data),
        ...checkNetworks(data),
    ];
}
/** A contract that asks for nothing would pass whatever happens. */
function checkPurpose(data) {
    const { include: _, waivers: __, placeholders: ___, ...clauses } = data;
    if (Object.values(clauses).some((clause) => Object.keys(clause).length > 0))
        return [];
    return [{ path: [], message: 'the contract asks for nothing', hint: 'name the collections and what they owe' }];
}
/** Names of collections that there are not. */
function checkUses(data) {
    const names = Object.keys(data.collections ?? {});
    return (0,collection_uses/* collectionUses */.J)(data)
        .flatMap(({ uses }) => uses)
        .filter(({ name }) => !names.includes(name))
        .map(({ name, path }) => ({
        path,
        part: 'value',
        message: `there is no collection "${name}"`,
        hint: (0,did_you_mean/* suggest */.Z)(name, names),
    }));
}
const SECTIONS_WITH_IDS = [
    'checklist',
    'placement',
    'networks',
    'lifecycle',
    'unique-across',
    'same-set',
    'statements',
    'freshness',
    'together',
    'authority',
    'parity',
];
/** Ids given twice, in one section or in two. */
function checkIds(data) {
    const seen = new Map();
    return SECTIONS_WITH_IDS.flatMap((section) => (data[section] ?? []).flatMap(({ id }, index) => {
        const before = seen.get(id);
        seen.set(id, section);
        if (before === undefined)
            return [];
        const what = before === section ? `two entries of ${section} are` : `an entry of ${before} and one of ${section} are both`;
        const hint = 'ids are part of every fingerprint; give each its own';
        return [{ path: [section, index, 'id'], part: 'value', message: `${what} called "${id}"`, hint }];
    }));
}
/** Globs and paths that lead out of their root, or are spelled in another way than trees spell theirs. */
function checkFiles(data) {
    const clauses = [
        ...(data.statements ?? []).map(({ files }, index) => ({ files, path: ['statements', index, 'files'] })),
        ...(data.authority ?? []).flatMap(({ files, mirrors }, index) => [
            { files, path: ['authority', index, 'files'] },
            ...mirrors.map((mirror, at) => ({ files: mirror.files, path: ['authority', index, 'mirrors', at, 'files'] })),
        ]),
        ...(data.together ?? []).flatMap(({ when, then }, index) => [
            { files: when, path: ['together', index, 'when'] },
            { files: then, path: ['together', index, 'then'] },
        ]),
        ...(data.names ?? []).flatMap((name, index) => name.in.map(({ files }, at) => ({ files, path: ['names', index, 'in', at, 'files'] }))),
    ];
    return [
        ...clauses.flatMap(({ files, path }) => files.flatMap((file, index) => refusePath(file, [...path, index]))),
        ...Object.entries(data.collections ?? {}).flatMap(([name, { file, files }]) => [
            ...(file === undefined ? [] : refusePath(file, ['collections', name, 'file'])),
            ...(files === undefined ? [] : refusePath(files, ['collections', name, 'files'])),
        ]),
    ];
}
function refusePath(file, path) {
    const normal = (0,root_path/* normalizeRootPath */.d1)(file);
    if (normal.ok && normal.path === file)
        return [];
    const reason = normal.ok ? 'it has the segment "."' : normal.reason;
    const hint = normal.ok && normal.path !== '' ? `write "${normal.path}"` : 'paths are relative to the root';
    return [{ path, part: 'value', message: `"${file}" is refused: ${reason}`, hint }];
}
function checkItems(data) {
    return (data.checklist ?? []).flatMap((item, index) => {
        const path = ['checklist', index];
        const mistakes = [];
        const { min = 1, max = Number.POSITIVE_INFINITY } = item.count ?? {};
        if (min > max)
            mistakes.push({ path: [...path, 'count'], message: `at least ${min} and at most ${max} entries is impossible` });
        mistakes.push(...checkDates(item.except ?? [], [...path, 'except']));
        const orphans = item.orphans === undefined || item.orphans === false ? [] : (item.orphans.except ?? []);
        orphans.forEach((one, at) => {
            if (typeof one === 'object' && one !== null)
                mistakes.push(...checkDate(one.expires, [...path, 'orphans', 'except', at, 'expires']));
        });
        return mistakes;
    });
}
function checkWaivers(data) {
    const ids = SECTIONS_WITH_IDS.flatMap((section) => (data[section] ?? []).map(({ id }) => id));
    const items = [...ids, ...(data.names ?? []).map(({ canonical }) => canonical)];
    return (data.waivers ?? []).flatMap((waiver, index) => {
        const path = ['waivers', index];
        const mistakes = checkDate(waiver.expires, [...path, 'expires']);
        if (waiver.item !== undefined && !items.includes(waiver.item)) {
            mistakes.push({
                path: [...path, 'item'],
                part: 'value',
                message: `there is no item "${waiver.item}"`,
                hint: (0,did_you_mean/* suggest */.Z)(waiver.item, items),
            });
        }
        return mistakes;
    });
}
function checkDates(clauses, path) {
    return clauses.flatMap(({ expires }, index) => checkDate(expires, [...path, index, 'expires']));
}
function checkDate(date, path) {
    if (date === undefined || (0,source_date/* isDate */.$)(date))
        return [];
    return [{ path, part: 'value', message: `"${date}" is not a day of the calendar`, hint: 'write it like 2026-12-31' }];
}
function checkNetworks(data) {
    const sections = (data.networks ?? []).flatMap(({ cidr }, index) => {
        const byValue = typeof cidr === 'string' || Array.isArray(cidr) ? [cidr] : Object.values(cidr);
        return byValue.flat().flatMap((network) => wrongNetwork(network, ['networks', index, 'cidr']));
    });
    return [...sections, ...(0,contract_clauses/* predicatesIn */.S0)(data).flatMap(({ value, path }) => networksIn(value, path))];
}
function wrongNetwork(network, path) {
    if (typeof network !== 'string' || (0,source_network/* isNetwork */.tY)(network))
        return [];
    return [{ path, part: 'value', message: `"${network}" is not a network`, hint: 'write it like 192.168.1.0/24' }];
}
function networksIn(predicate, path) {
    return Object.entries(predicate).flatMap(([name, condition]) => {
        const at = [...path, name];
        if (Array.isArray(condition))
            return condition.flatMap((one, index) => (isMapLike(one) ? networksIn(one, [...at, index]) : []));
        if (!isMapLike(condition))
            return [];
        if (name === 'not')
            return networksIn(condition, at);
        const networks = condition['in-cidr'];
        return [networks ?? []].flat().flatMap((network) => wrongNetwork(network, [...at, 'in-cidr']));
    });
}
function isMapLike(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/contract/merge-parts.js

/** Puts the parts together: maps by key, lists end to end; a name given twice is a mistake. */
function mergeParts(parts) {
    const origins = new Map();
    const mistakes = [];
    const merged = new Map();
    for (const { document, node } of parts) {
        if (node.kind === 'scalar' && node.value === null)
            continue;
        if (node.kind !== 'map') {
            const hint = 'begin it with collections:, checklist: or waivers:';
            mistakes.push({ path: [], place: placeOf(document, node), message: 'this block holds no map', hint });
            continue;
        }
        for (const member of node.members) {
            tagOrigins(member.node, document, origins);
            const before = merged.get(member.key);
            merged.set(member.key, before === undefined ? member : joinMembers(before, member, origins, mistakes));
        }
    }
    const start = parts[0]?.node.span.start ?? 0;
    return { root: { kind: 'map', members: [...merged.values()], span: { start, end: start } }, origins, mistakes };
}
/** Only as deep as parts are mixed; what is further down stands where its parent does. */
function tagOrigins(node, document, origins) {
    origins.set(node, document);
    if (node.kind === 'map')
        for (const member of node.members)
            origins.set(member.node, document);
    if (node.kind === 'list')
        for (const item of node.items)
            origins.set(item, document);
}
function joinMembers(before, added, origins, mistakes) {
    const [a, b] = [before.node, added.node];
    const joined = joinNodes(a, b);
    if (joined === undefined) {
        const hint = 'write both as lists or both as maps';
        const message = `"${before.key}" is given a second time, in another shape`;
        mistakes.push({ path: [], place: placeOf(origins.get(b), b), message, hint });
        return before;
    }
    if (a.kind === 'map' && b.kind === 'map') {
        for (const member of b.members) {
            const first = (0,tree/* memberOf */.C5)(a, member.key);
            if (first === undefined)
                continue;
            const { file, line } = placeOf(origins.get(first.node), first.node);
            const message = `"${member.key}" is defined twice under ${before.key}`;
            mistakes.push({
                path: [before.key, member.key],
                message,
                hint: `keep one of the two; the first one is at ${file}:${line}`,
            });
        }
    }
    const document = origins.get(a);
    if (document !== undefined)
        origins.set(joined, document);
    return { ...before, node: joined };
}
function joinNodes(a, b) {
    if (a.kind === 'list' && b.kind === 'list')
        return { ...a, items: [...a.items, ...b.items] };
    return a.kind === 'map' && b.kind === 'map' ? { ...a, members: [...a.members, ...b.members] } : undefined;
}
/** The first line of a node. */
function placeOf(document, { span }) {
    const start = document?.rangeOf(span).start ?? { line: 1, column: 1 };
    return { file: document?.file.path ?? '', line: start.line, column: start.column };
}

;// CONCATENATED MODULE: ./lib/contract/value-at-path.js
/** The value at a path of data of unknown shape; undefined where the path leads nowhere. */
function valueAtPath(data, path) {
    let current = data;
    for (const segment of path) {
        if (Array.isArray(current))
            current = current[Number(segment)];
        else if (typeof current === 'object' && current !== null) {
            current = Object.entries(current).find(([key]) => key === String(segment))?.[1];
        }
        else
            return undefined;
    }
    return current;
}

;// CONCATENATED MODULE: ./lib/contract/shape-words.js


/** Keys that are required and not there; of a choice, any of them would do. */
function tellMissing(path, data, required, choice) {
    const isOffered = ({ schemaPath }) => choice !== undefined && schemaPath.startsWith(`${choice.schemaPath}/`);
    const owner = nameOfPlace(path, data);
    const offered = keysOf(required.filter(isOffered));
    const all = keysOf(required.filter((error) => offered.length < 2 || !isOffered(error)));
    const any = offered.length < 2 ? [] : offered;
    const mistakes = [];
    if (all.length > 0)
        mistakes.push({
            path,
            message: `${owner} has no ${quote(all)}`,
            hint: `add ${all.map((key) => `${key}:`).join(' and ')}`,
        });
    if (any.length > 0)
        mistakes.push({
            path,
            message: `${owner} has none of ${quote(any)}`,
            hint: `add ${any.map((key) => `${key}:`).join(' or ')}`,
        });
    return mistakes;
}
function keysOf(errors) {
    return [...new Set(errors.map(({ params }) => String(params.missingProperty)))];
}
/** A value of the wrong kind, with all the kinds it may be. */
function tellTypes(path, kinds) {
    const words = kinds.flatMap(({ keyword, params }) => keyword === 'const'
        ? [String(params.allowedValue)]
        : [params.type].flat().map((type) => shape_words_TYPES[String(type)] ?? String(type)));
    const wanted = [...new Set(words)];
    return wanted.length === 0
        ? []
        : [{ path, part: 'value', message: `${nameOfValue(path)} must be ${wanted.join(' or ')}` }];
}
const shape_words_TYPES = {
    array: 'a list',
    boolean: 'true or false',
    integer: 'a whole number',
    null: 'null',
    number: 'a number',
    object: 'a map',
    string: 'a text',
};
/** A value that fits several shapes of which only one may be meant. */
function tellExclusive(path, data) {
    const value = valueAtPath(data, path);
    const both = ['file', 'files'].filter((key) => typeof value === 'object' && value !== null && key in value);
    return [{ path, message: `${nameOfPlace(path, data)} has both ${quote(both)}`, hint: 'keep one of the two' }];
}
/** What any other keyword refuses. */
function tellError(path, data, error) {
    const { keyword, params, propertyName } = error;
    if (propertyName !== undefined)
        return [tellName(path, data, propertyName, error)];
    switch (keyword) {
        case 'enum': {
            const actual = String(valueAtPath(data, path));
            const hint = (0,did_you_mean/* suggest */.Z)(actual, textsOf(params.allowedValues));
            return [{ path, part: 'value', message: `"${actual}" is not a value of ${nameOfValue(path)}`, hint }];
        }
        case 'pattern': {
            const hint = PATTERN_HINTS.get(String(params.pattern)) ?? `it must match ${params.pattern}`;
            return [{ path, part: 'value', message: `${nameOfValue(path)} is not written as expected`, hint }];
        }
        case 'minItems':
        case 'minLength':
        case 'minProperties':
            return [
                {
                    path,
                    part: 'value',
                    message: `${nameOfValue(path)} ${params.limit === 1 ? 'is empty' : `needs at least ${params.limit}`}`,
                },
            ];
        default:
            return [{ path, part: 'value', message: `${nameOfValue(path)} ${error.message ?? 'is wrong'}` }];
    }
}
const NAME_HINT = 'use lower-case letters, digits, "_" and "-", a letter first';
const PATTERN_HINTS = new Map([
    ['^[a-z][a-z0-9_-]*$', NAME_HINT],
    ['^[0-9]{4}-[0-9]{2}-[0-9]{2}$', 'write it like 2026-12-31, in quotes'],
    ['^-?[0-9]+-[0-9]+$', 'write it like 200-299'],
]);
/** A key that its map does not have, or a name that is none. */
function tellName(path, data, name, { keyword, params }) {
    const at = [...path, name];
    if (keyword !== 'enum')
        return { path: at, message: `"${name}" is not a name`, hint: NAME_HINT };
    const hint = (0,did_you_mean/* suggest */.Z)(name, textsOf(params.allowedValues));
    return { path: at, message: `"${name}" is not a key of ${nameOfPlace(path, data)}`, hint };
}
function textsOf(values) {
    return Array.isArray(values) ? values.map(String) : [];
}
/** A map of the contract as a person would call it. */
function nameOfPlace(path, data) {
    const [section, name] = path;
    if (path.length === 0)
        return 'the contract';
    if (path.length === 2 && section === 'collections')
        return `the collection "${name}"`;
    const id = valueAtPath(data, [...path, 'id']);
    if (path.length === 2 && section === 'checklist' && typeof id === 'string')
        return `the checklist item "${id}"`;
    return nameOfValue(path);
}
/** A value of the contract by its key, or by its position in the list that has a key. */
function nameOfValue(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the contract';
    const before = path.at(-2);
    return typeof last === 'number' && before !== undefined ? `entry ${last + 1} of "${before}"` : `"${last}"`;
}
function quote(keys) {
    const quoted = keys.map((key) => `"${key}"`);
    return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/contract/shape-errors.js


/** Keywords that offer a choice of shapes: their branches fail one by one. */
const CHOICES = ['oneOf', 'anyOf'];
/** Keywords by which a branch says that the value is of another kind altogether. */
const KINDS = ['type', 'const'];
/** Turns what the contract's schema refuses into mistakes, one for each thing to mend. */
function tellShapeErrors(errors, data) {
    const refusals = errors
        .filter(({ keyword }) => keyword !== 'propertyNames')
        .map((error) => ({ error, path: pathOf(error.instancePath, data) }));
    const places = new Map();
    for (const refusal of refusals) {
        const name = JSON.stringify(refusal.path);
        places.set(name, [...(places.get(name) ?? []), refusal]);
    }
    return [...places.values()].flatMap((here) => tellPlace(here, refusals, data));
}
function tellPlace(here, all, data) {
    const [first] = here;
    if (first === undefined)
        return [];
    const { path } = first;
    const errors = here.map(({ error }) => error);
    const choice = errors.find(({ keyword }) => CHOICES.includes(keyword));
    const required = errors.filter(({ keyword }) => keyword === 'required');
    const kinds = errors.filter(({ keyword }) => KINDS.includes(keyword));
    const others = errors.filter((error) => error !== choice && !required.includes(error) && !kinds.includes(error));
    // A branch of the right kind says more than those of another kind.
    const nearer = others.length > 0 || required.length > 0 || all.some((other) => isBelow(other.path, path));
    return [
        ...tellMissing(path, data, required, choice),
        ...(choice === undefined || !nearer ? tellTypes(path, kinds) : []),
        ...others.flatMap((error) => tellError(path, data, error)),
        ...(choice !== undefined && !nearer && kinds.length === 0 ? tellExclusive(path, data) : []),
    ];
}
function isBelow(path, prefix) {
    return path.length > prefix.length && prefix.every((segment, index) => path[index] === segment);
}
function pathOf(pointer, data) {
    const path = [];
    for (const raw of pointer.split('/').slice(1)) {
        const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        path.push(Array.isArray(valueAtPath(data, path)) ? Number(name) : name);
    }
    return path;
}

;// CONCATENATED MODULE: ./lib/contract/load-contract.js












/**
 * Reads the contract from a Markdown document (or a plain YAML file) of a tree, with what it includes.
 * Throws a ConfigurationError that lists every mistake in it by file, line and column.
 */
async function loadContract(reader, file, revision, limits) {
    const text = await readText(reader, file.path);
    const { parts, title, main } = await readBlocks(file, text, limits);
    const included = await readIncludes(reader, file.root, parts, limits);
    const { root, origins, mistakes } = mergeParts([...parts, ...included]);
    const locate = (path, part = 'key') => {
        const place = locateClause(root, origins, main, path, part);
        return { file: place.path, line: place.range.start.line, column: place.range.start.column };
    };
    const data = (0,tree/* toJson */.aB)(root);
    if (!validate_contract(data))
        throw asError(mistakes.concat(tellShapeErrors(validate_contract.errors ?? [], data)), locate);
    const { compiled, mistakes: uncompiled } = await compileTexts(data);
    const all = [...mistakes, ...uncompiled, ...checkMeaning(data)];
    if (all.length === 0)
        all.push(...checkPurpose(data));
    if (all.length > 0)
        throw asError(all, locate);
    return new LoadedContract({ main, title, revision, data, root, origins, compiled });
}
async function readText(reader, path) {
    const state = (await reader.read([path])).get(path);
    if (state?.kind === 'text')
        return state.text;
    const fact = state === undefined || state.kind === 'missing' ? 'does not exist' : `cannot be read (${state.kind})`;
    throw new configuration_error/* ConfigurationError */.j(`the contract ${path} ${fact} in ${reader.label}`, {
        hint: 'write it (docs/contract.md shows how to start), or name another file with --contract FILE',
    });
}
async function readBlocks(file, text, limits) {
    const isYaml = /\.ya?ml$/.test(file.path);
    const found = isYaml ? { title: undefined, blocks: [{ start: 0, end: text.length }] } : findContractBlocks(text);
    const empty = { kind: 'map', members: [], span: { start: 0, end: 0 } };
    const main = new source_document/* Document */.y(file, 'yaml', text, empty, []);
    if ('problem' in found && found.problem !== undefined)
        throw problemAsError(main, found.problem);
    if (found.blocks.length === 0) {
        throw new configuration_error/* ConfigurationError */.j(`${file.path} has no checklist that a machine can read`, {
            location: { file: file.path, line: 1, column: 1 },
            hint: 'put it in a fenced code block whose info string is "yaml vm-contract"',
        });
    }
    const parts = [];
    for (const { start, end } of found.blocks) {
        parts.push({ document: main, node: await parsePart(main, start, end, limits) });
    }
    return { parts, title: found.title ?? file.path, main };
}
async function parsePart(document, start, end, limits) {
    const parsed = (0,everyday_slice/* parseEverydaySlice */.V)(document.text, start, end, limits) ??
        (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 9793))).parseYamlSlice(document.text, start, end, limits);
    if (!parsed.ok)
        throw problemAsError(document, parsed.problem);
    const duplicate = parsed.problems.find((problem) => problem.code === 'duplicate-key');
    if (duplicate !== undefined)
        throw problemAsError(document, { ...duplicate, hint: 'keep one of the two' });
    return parsed.root;
}
function problemAsError(document, problem) {
    const { start } = document.rangeOf(problem.span);
    const location = { file: document.file.path, line: start.line, column: start.column };
    return new configuration_error/* ConfigurationError */.j(problem.message, {
        location,
        ...(problem.hint !== undefined && { hint: problem.hint }),
    });
}
/** The files that the blocks include; an included file may not include others, so that nobody has to follow a trail. */
async function readIncludes(reader, root, parts, limits) {
    const included = [];
    for (const { document, item } of parts.flatMap(includesIn)) {
        const refuse = (message, hint) => new configuration_error/* ConfigurationError */.j(message, { location: placeOf(document, item), hint });
        const shown = `the included file "${String(item.value)}"`;
        const path = (0,root_path/* normalizeRootPath */.d1)(String(item.value));
        if (!path.ok)
            throw refuse(`${shown} cannot be read: ${path.reason}`, INCLUDE_HINT);
        const state = (await reader.read([path.path])).get(path.path) ?? { kind: 'missing' };
        if (state.kind === 'missing')
            throw refuse(`${shown} does not exist in ${reader.label}`, INCLUDE_HINT);
        if (state.kind !== 'text')
            throw refuse(`${shown} cannot be read (${state.kind})`, INCLUDE_HINT);
        const part = await parseWhole({ root, path: path.path }, state.text, limits);
        const [nested] = includesIn(part);
        if (nested !== undefined) {
            throw new configuration_error/* ConfigurationError */.j('an included file cannot include others', {
                location: placeOf(nested.document, nested.item),
                hint: 'include it in the contract itself',
            });
        }
        included.push(part);
    }
    return included;
}
const INCLUDE_HINT = 'write a path of this repository, relative to its root';
function includesIn({ document, node }) {
    const list = node.kind === 'map' ? (0,tree/* memberOf */.C5)(node, 'include')?.node : undefined;
    const items = list?.kind === 'list' ? list.items : [];
    return items.flatMap((item) => (item.kind === 'scalar' ? [{ document, item }] : []));
}
async function parseWhole(file, text, limits) {
    const empty = { kind: 'map', members: [], span: { start: 0, end: 0 } };
    const document = new source_document/* Document */.y(file, 'yaml', text, empty, []);
    return { document, node: await parsePart(document, 0, text.length, limits) };
}
function asError(mistakes, locate) {
    const problems = mistakes.map(({ path, part, place, message, hint }) => ({
        message,
        location: place ?? locate(path, part),
        ...(hint !== undefined && { hint }),
    }));
    problems.sort((a, b) => compareWords(a.location?.file ?? '', b.location?.file ?? '') || lineOf(a) - lineOf(b));
    const [first, ...others] = problems;
    if (first === undefined)
        throw new Error('a contract was refused without a reason');
    return new configuration_error/* ConfigurationError */.j(first.message, first, others);
}
function lineOf(problem) {
    return (problem.location?.line ?? 0) * 100_000 + (problem.location?.column ?? 0);
}
function compareWords(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/select/collection.js
var select_collection = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/select/entry.js
var select_entry = __webpack_require__(7472);
;// CONCATENATED MODULE: ./lib/diff/diff-collections.js



/** What happened to the entries of every collection between base and head, in the order of the contract. */
function diffWorlds(base, head) {
    return [...head.collections].flatMap(([name, collection]) => {
        const before = base.collections.get(name);
        return before === undefined ? [] : diffCollection(base, before, head, collection);
    });
}
/** Keys at base that are other keys at head, by collection. */
function renamesIn(changes) {
    const renames = new Map();
    for (const change of changes) {
        if (change.kind !== 'renamed')
            continue;
        const known = renames.get(change.collection) ?? new Map();
        renames.set(change.collection, known.set(change.formerKey, change.key));
    }
    return renames;
}
function diffCollection(base, before, head, after) {
    if (!(0,select_collection/* isUsable */.Ng)(before) || !(0,select_collection/* isUsable */.Ng)(after) || sameDocuments(before, after))
        return [];
    const former = new Map(before.entries.map((entry) => [entry.key, entry]));
    const current = new Map(after.entries.map((entry) => [entry.key, entry]));
    const removed = before.entries.filter((entry) => !current.has(entry.key));
    const added = after.entries.filter((entry) => !former.has(entry.key));
    const renamed = pairRenamed(after, removed, added);
    const changes = [];
    for (const entry of current.values()) {
        const old = renamed.get(entry) ?? former.get(entry.key);
        const told = { collection: after.name, key: entry.key, label: entry.label, location: head.locate(entry) };
        if (old === undefined)
            changes.push({ kind: 'added', ...told });
        else if (old.key !== entry.key)
            changes.push({ kind: 'renamed', ...told, formerKey: old.key, fields: fieldChanges(old, entry) });
        else if (!(0,tree/* equalData */.VH)(old.value, entry.value))
            changes.push({ kind: 'modified', ...told, fields: fieldChanges(old, entry) });
    }
    const gone = new Set(renamed.values());
    for (const entry of removed) {
        if (gone.has(entry))
            continue;
        changes.push({
            kind: 'removed',
            collection: after.name,
            key: entry.key,
            label: entry.label,
            location: base.locate(entry),
        });
    }
    return changes;
}
function sameDocuments(a, b) {
    return (a.documents.length === b.documents.length && a.documents.every((document, index) => document === b.documents[index]));
}
/**
 * An entry that went and one that came are the same one under a new name if most of its unique fields say so. Its key
 * does not count: it has changed.
 */
function pairRenamed(collection, removed, added) {
    const keys = (0,select_collection/* keysOf */.YD)(collection.clause);
    const fields = (collection.clause.unique ?? [])
        .flatMap((clause) => (typeof clause === 'string' ? [clause] : clause.fields.length === 1 ? clause.fields : []))
        .filter((field) => !keys.includes(field));
    const pairs = new Map();
    const free = new Set(removed);
    const byValue = new Map();
    for (const entry of removed) {
        for (const name of identities(entry, fields))
            byValue.set(name, [...(byValue.get(name) ?? []), entry]);
    }
    for (const entry of added) {
        const votes = new Map();
        const own = identities(entry, fields);
        for (const name of own)
            for (const old of byValue.get(name) ?? [])
                votes.set(old, (votes.get(old) ?? 0) + 1);
        const [best] = [...votes].filter(([old]) => free.has(old)).sort(([, a], [, b]) => b - a);
        if (best === undefined || best[1] * 2 <= own.length)
            continue;
        pairs.set(entry, best[0]);
        free.delete(best[0]);
    }
    return pairs;
}
function identities(entry, fields) {
    return fields.flatMap((field) => {
        const text = (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(entry, field));
        return text === undefined ? [] : [`${field}=${text}`];
    });
}
function fieldChanges(before, after) {
    if (!(0,tree/* isMap */.jh)(before.value) || !(0,tree/* isMap */.jh)(after.value))
        return [{ field: '', before: before.value, after: after.value }];
    const [old, now] = [before.value, after.value];
    const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return names
        .filter((field) => !(0,tree/* equalData */.VH)(old[field], now[field]))
        .map((field) => ({
        field,
        ...(field in old && { before: old[field] ?? null }),
        ...(field in now && { after: now[field] ?? null }),
    }));
}

// EXTERNAL MODULE: ./lib/read/parse-cache.js
var parse_cache = __webpack_require__(656);
// EXTERNAL MODULE: ./lib/read/read-sources.js
var read_sources = __webpack_require__(6809);
// EXTERNAL MODULE: ./lib/contract/files-clauses.js
var files_clauses = __webpack_require__(6446);
// EXTERNAL MODULE: ./lib/source/span.js
var span = __webpack_require__(2553);
;// CONCATENATED MODULE: ./lib/select/text-source.js

/** A file as plain text, for clauses that look at words instead of entries. */
class TextSource {
    file;
    text;
    /** Equal ids mean equal texts. */
    id;
    #lines;
    constructor(file, text, id) {
        this.file = file;
        this.text = text;
        this.id = id;
    }
    get lines() {
        this.#lines ??= new span/* LineIndex */.r(this.text);
        return this.#lines;
    }
    /** Where a span of it stands. */
    locate(span, revision) {
        return { ...this.file, revision, range: this.lines.rangeOf(span) };
    }
}

// EXTERNAL MODULE: ./lib/source/glob.js
var source_glob = __webpack_require__(7523);
;// CONCATENATED MODULE: ./lib/read/read-texts.js




/** Reads the files that clauses of a contract look at as text, by `filesKey`. */
async function readTexts(contract, roots) {
    const texts = new Map();
    const known = new Map();
    for (const clause of (0,files_clauses/* filesIn */.n)(contract.data)) {
        const root = clause.root ?? read_sources/* MAIN_ROOT */.Ro;
        const reader = roots.get(root);
        if (reader === undefined) {
            const failure = {
                file: { root, path: clause.files[0] ?? '' },
                reason: `the root "${root}" is not given (--root ${root}=PATH)`,
            };
            texts.set((0,files_clauses/* filesKey */.f)(clause), { sources: [], failures: [failure] });
        }
        else
            texts.set((0,files_clauses/* filesKey */.f)(clause), await readSet(clause, root, reader, known));
    }
    return texts;
}
async function readSet(clause, root, reader, known) {
    const paths = await pathsOf(clause, reader);
    const states = await reader.read(paths);
    const sources = [];
    const failures = [];
    for (const path of paths) {
        const state = states.get(path);
        if (state?.kind === 'text') {
            const name = JSON.stringify([root, path]);
            const source = known.get(name) ?? new TextSource({ root, path }, state.text, state.id);
            known.set(name, source);
            sources.push(source);
        }
        else if (state !== undefined && ['too-large', 'lfs-pointer', 'unreadable'].includes(state.kind)) {
            failures.push({ file: { root, path }, reason: (0,read_sources/* failureOf */.g5)(path, state) ?? 'it cannot be read' });
        }
    }
    return { sources, failures };
}
/** The paths that match, sorted; a glob without wildcards is a path and needs no listing. */
async function pathsOf({ files }, reader) {
    const paths = new Set();
    for (const glob of files) {
        if (!/[*?]/.test(glob))
            paths.add(glob);
        else
            for (const path of await reader.list((0,source_glob/* globFolder */.J)(glob)))
                if ((0,source_glob/* matchesGlob */.k)(path, glob))
                    paths.add(path);
    }
    return [...paths].sort();
}

// EXTERNAL MODULE: ./lib/report/compare.js
var compare = __webpack_require__(4185);
// EXTERNAL MODULE: ./lib/report/could-be-told.js
var could_be_told = __webpack_require__(1347);
;// CONCATENATED MODULE: ./lib/report/coverage.js
/** Subjects × checklist items: what each subject has at head. */
function coverageOf(world, findings) {
    const items = world.contract.data.checklist ?? [];
    const checked = new Map(world.items.map(({ item, inScope }) => [item.id, new Set(inScope)]));
    const bySubject = groupFindings(findings);
    const rows = [];
    for (const name of new Set(items.map(({ each }) => each))) {
        for (const subject of world.collections.get(name)?.entries ?? []) {
            const cells = {};
            for (const item of items) {
                const scope = checked.get(item.id);
                cells[item.id] =
                    item.each !== name
                        ? 'not-applicable'
                        : scope === undefined
                            ? 'not-checked'
                            : cellOf(item.id, scope, subject, bySubject);
            }
            if (Object.values(cells).every((cell) => cell === 'not-applicable'))
                continue;
            rows.push({ collection: name, key: subject.key, label: subject.label, cells });
        }
    }
    return { columns: items.map(({ id, in: surface, title }) => ({ item: id, surface, title: title ?? id })), rows };
}
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.subject === undefined || finding.state === 'fixed')
            continue;
        const name = cellName(finding.item, finding.subject.collection, finding.subject.key);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [finding]);
        else
            group.push(finding);
    }
    return groups;
}
function cellName(item, collection, key) {
    return JSON.stringify([item ?? '', collection, key]);
}
function cellOf(item, scope, subject, groups) {
    if (!scope.has(subject))
        return 'not-applicable';
    const all = groups.get(cellName(item, subject.collection, subject.key)) ?? [];
    const open = all.filter((finding) => finding.waiver === undefined);
    if (open.some(({ rule }) => rule === 'missing-entry' || rule === 'unqualified-entry'))
        return 'missing';
    if (open.some(({ rule }) => rule === 'incomplete-entry'))
        return 'incomplete';
    if (open.some(({ rule }) => rule === 'mismatched-field' || rule === 'surplus-entry'))
        return 'mismatched';
    return all.length > open.length ? 'waived' : 'present';
}

// EXTERNAL MODULE: ./lib/rules/forbidden-alias.js
var forbidden_alias = __webpack_require__(9471);
;// CONCATENATED MODULE: ./lib/report/name-tables.js

/** For every canonical name, the places of its aliases, and the files that use the name itself. */
function nameTables(world) {
    return (world.contract.data.names ?? []).map((name, index) => ({
        canonical: name.canonical,
        ...(name.group !== undefined && { group: name.group }),
        aliases: name.aliases,
        rows: [...aliasRows(world, name, index), ...alignedRows(world, name)],
    }));
}
function aliasRows(world, name, index) {
    const own = [...forbidden_alias/* forbiddenAlias */.k.check(world)].filter(({ clause }) => clause[1] === index);
    return own.map(({ clause, location, actual = '' }) => {
        const place = name.in[Number(clause[3])];
        const severity = world.contract.severityAt(clause) ?? forbidden_alias/* forbiddenAlias */.k.severity;
        return {
            location,
            expected: name.canonical,
            actual: actual.replace(/^"|"$/g, ''),
            isAligned: false,
            severity,
            ...(place?.authority !== undefined && { authority: place.authority }),
            ...(place?.action !== undefined && { action: place.action }),
        };
    });
}
/** One row per file that uses the canonical name and none of its aliases. */
function alignedRows(world, name) {
    const seen = new Set();
    return name.in.flatMap((place) => world.texts(place).sources.flatMap((source) => {
        const id = `${source.file.root}:${source.file.path}`;
        const [first] = (0,forbidden_alias/* wordsIn */.H)(source.text, name.canonical);
        if (seen.has(id) || first === undefined || name.aliases.some((alias) => (0,forbidden_alias/* wordsIn */.H)(source.text, alias).length > 0))
            return [];
        seen.add(id);
        const location = source.locate({ start: first, end: first + name.canonical.length }, world.revision);
        const authority = place.authority === undefined ? {} : { authority: place.authority };
        return [
            { location, expected: name.canonical, actual: name.canonical, isAligned: true, severity: 'info', ...authority },
        ];
    }));
}

// EXTERNAL MODULE: ./lib/rules/missing-entry.js
var missing_entry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/select/parity.js
var parity = __webpack_require__(1979);
;// CONCATENATED MODULE: ./lib/report/parity-tables.js


/** Surfaces × sites with their counts, for every parity clause of the contract. */
function parityTables(world) {
    return (world.contract.data.parity ?? []).map((clause) => ({
        id: clause.id,
        sites: clause.sites,
        rows: (0,parity/* countSites */.i)(world, clause).map(({ surface, bySite }) => {
            const collection = world.collections.get(surface.of);
            const counts = [...(bySite ?? [])].map(([site, { counting, all }]) => {
                const qualified = new Set(counting);
                const notCounting = all.filter((entry) => !qualified.has(entry)).map(({ label }) => label);
                return { site, counting: counting.length, total: all.length, notCounting };
            });
            return { title: surface.title, file: collection === undefined ? surface.of : (0,missing_entry/* nameOf */.Vb)(collection), counts };
        }),
    }));
}

// EXTERNAL MODULE: ./lib/report/waive.js
var waive = __webpack_require__(2124);
;// CONCATENATED MODULE: ./lib/report/waiver-ledger.js

/** All waivers of the contract with what they waive now, the first to expire first. */
function waiverLedger(world, findings) {
    const rows = (world.contract.data.waivers ?? []).map((waiver, index) => {
        const location = world.contract.locate(['waivers', index], 'value');
        const { line, column } = location.range.start;
        const waives = findings.filter(({ waiver: applied, state }) => {
            const start = applied?.location.range.start;
            return (state !== 'fixed' && start?.line === line && start.column === column && applied?.location.path === location.path);
        });
        const { owner, reason, expires } = waiver;
        return {
            scope: (0,waive/* scopeOf */.Od)(waiver),
            owner,
            reason,
            expires,
            isExpired: expires < world.today,
            waives: waives.length,
            location,
        };
    });
    return rows.sort((a, b) => (a.expires < b.expires ? -1 : a.expires > b.expires ? 1 : 0));
}

;// CONCATENATED MODULE: ./lib/report/build-report.js






/** Puts a report together: sorted, counted, with its coverage matrix and outcome. */
function buildReport({ world, sides, findings, changes, files }) {
    // What head could not look at is not mended.
    const sorted = sortFindings(findings.filter((finding) => finding.state !== 'fixed' || (0,could_be_told/* couldBeTold */.y)(world, finding)));
    const { contract } = world;
    return {
        version: 1,
        outcome: sorted.some((finding) => finding.blocking) ? 'fail' : 'pass',
        contract: { file: contract.file.path, title: contract.title },
        sides,
        findings: sorted,
        changes,
        coverage: coverageOf(world, sorted),
        parity: parityTables(world),
        names: nameTables(world),
        waivers: waiverLedger(world, sorted),
        counts: countFindings(sorted),
        affected: affectedSubjects(world, changes, sorted),
        checked: { files, subjects: countSubjects(world), items: (contract.data.checklist ?? []).length },
    };
}
/** Findings in the order in which people should read them: what blocks first. */
function sortFindings(findings) {
    return [...findings].sort(compareFindings);
}
const STATES = ['new', 'existing', 'fixed'];
function compareFindings(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        Number(a.waiver !== undefined) - Number(b.waiver !== undefined) ||
        compare/* RANK */.V[b.severity] - compare/* RANK */.V[a.severity] ||
        compareText(a.location.root, b.location.root) ||
        compareText(a.location.path, b.location.path) ||
        a.location.range.start.line - b.location.range.start.line ||
        a.location.range.start.column - b.location.range.start.column ||
        compareText(a.rule, b.rule) ||
        compareText(a.item ?? '', b.item ?? '') ||
        compareText(a.fingerprint, b.fingerprint));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function countFindings(findings) {
    const count = (test) => findings.filter(test).length;
    const open = (finding) => finding.state !== 'fixed' && finding.waiver === undefined;
    return {
        new: count((finding) => open(finding) && finding.state === 'new'),
        existing: count((finding) => open(finding) && finding.state === 'existing'),
        fixed: count((finding) => finding.state === 'fixed'),
        waived: count((finding) => finding.state !== 'fixed' && finding.waiver !== undefined),
        blocking: count((finding) => finding.blocking),
        errors: count((finding) => open(finding) && finding.severity === 'error'),
        warnings: count((finding) => open(finding) && finding.severity === 'warning'),
        infos: count((finding) => open(finding) && finding.severity === 'info'),
    };
}
function countSubjects(world) {
    const rosters = new Set((world.contract.data.checklist ?? []).map(({ each }) => each));
    return [...rosters].reduce((sum, name) => sum + (world.collections.get(name)?.entries.length ?? 0), 0);
}
/** Subjects that changed, or with an entry that changed, or with a new finding; in roster order. */
function affectedSubjects(world, changes, findings) {
    const changed = new Set(changes.map(({ collection, key }) => JSON.stringify([collection, key])));
    const found = new Set(findings.flatMap(({ subject, state }) => subject === undefined || state !== 'new' ? [] : [JSON.stringify([subject.collection, subject.key])]));
    const affected = new Map();
    for (const { subjects, join } of world.items) {
        for (const subject of subjects.entries) {
            const name = JSON.stringify([subject.collection, subject.key]);
            const touched = changed.has(name) ||
                found.has(name) ||
                join.entriesOf(subject).some((entry) => changed.has(JSON.stringify([entry.collection, entry.key])));
            if (touched)
                affected.set(name, { collection: subject.collection, key: subject.key, label: subject.label });
        }
    }
    return [...affected.values()].sort((a, b) => compareText(a.collection, b.collection) || compareText(a.key, b.key));
}

// EXTERNAL MODULE: ./lib/rules/index.js + 30 modules
var lib_rules = __webpack_require__(6326);
// EXTERNAL MODULE: ./lib/report/fingerprint.js
var fingerprint = __webpack_require__(4458);
;// CONCATENATED MODULE: ./lib/report/evaluate.js



/** Applies all rules to one side. The fingerprints are those the subjects have under `renames` (former key → key now). */
function evaluate(world, renames = new Map(), rules = lib_rules/* RULES */.y) {
    return rules.flatMap((rule) => toFindings(world, rule, rule.check(world), renames));
}
/** Applies the rules that look at the change itself. */
function evaluateChange(sides, rules = lib_rules/* CHANGE_RULES */.P) {
    return rules.flatMap((rule) => toFindings(sides.head, rule, rule.check(sides), new Map()));
}
function toFindings(world, rule, violations, renames) {
    const ordinals = new Map();
    return [...violations].map((violation) => {
        const parts = identityOf(world, rule, violation, renames);
        const name = JSON.stringify(parts);
        const ordinal = ordinals.get(name) ?? 0;
        ordinals.set(name, ordinal + 1);
        return toFinding(world, rule, violation, (0,fingerprint/* fingerprint */.R)(parts, ordinal));
    });
}
function identityOf(world, rule, violation, renames) {
    const { subject, surface, item, detail } = violation;
    const key = subject === undefined ? undefined : (renames.get(subject.collection)?.get(subject.key) ?? subject.key);
    const collection = surface === undefined ? undefined : world.collections.get(surface);
    const target = collection === undefined ? undefined : (0,missing_entry/* nameOf */.Vb)(collection);
    return [rule.id, item, subject?.collection, key, target, detail];
}
function toFinding(world, rule, violation, print) {
    const { clause, severity, ...said } = violation;
    return {
        ...said,
        rule: rule.id,
        severity: severity ?? world.contract.severityAt(clause) ?? rule.severity,
        contract: world.contract.locate(clause),
        fingerprint: print,
        failClosed: rule.failClosed,
    };
}

// EXTERNAL MODULE: ./lib/report/weakened.js
var weakened = __webpack_require__(1422);
// EXTERNAL MODULE: ./lib/select/join.js
var select_join = __webpack_require__(3706);
// EXTERNAL MODULE: ./lib/select/predicate.js
var select_predicate = __webpack_require__(2969);
;// CONCATENATED MODULE: ./lib/select/world.js







/** Selects the entries of all collections and joins all checklist items. */
function buildWorld(contract, sources, revision, today, texts = new Map()) {
    const { templates, patterns } = contract.compiled;
    const matches = (pattern, text) => patterns.get(pattern)?.test(text) ?? false;
    const template = (text) => templates.get(text) ?? literal(text);
    const toolsFor = (name) => {
        const clause = contract.data.collections?.[name];
        if (clause === undefined)
            throw new Error(`there is no collection "${name}"`);
        return {
            selector: selectorOf(contract, clause),
            label: clause.label === undefined ? undefined : template(clause.label),
            patterns: matches,
        };
    };
    const collections = new Map();
    for (const [name, clause] of Object.entries(contract.data.collections ?? {})) {
        const { documents = [], failures = [] } = sources.get(name) ?? {};
        const selected = (0,select_collection/* selectEntries */.XO)(name, clause, documents, toolsFor(name), revision);
        collections.set(name, { ...selected, failures: [...failures, ...selected.failures] });
    }
    const holds = (entry, predicate) => (0,select_predicate/* satisfies */.ib)(entry, predicate, matches);
    const items = joinItems(contract, collections, holds, template, today);
    return {
        revision,
        contract,
        collections,
        items,
        today,
        holds,
        matches,
        template,
        toolsFor,
        texts: (clause) => texts.get((0,files_clauses/* filesKey */.f)(clause)) ?? { sources: [], failures: [] },
        fill: (text, entry) => (0,select_template/* fillTemplate */.ou)(template(text), entry),
        locate: (entry) => (0,select_entry/* locateEntry */.j7)(entry, revision, keyField(collections, entry)),
    };
}
function joinItems(contract, collections, holds, template, today) {
    return (contract.data.checklist ?? []).flatMap((item, index) => {
        const subjects = collections.get(item.each);
        const target = collections.get(item.in);
        if (subjects === undefined || target === undefined || !(0,select_collection/* isUsable */.Ng)(subjects) || !(0,select_collection/* isUsable */.Ng)(target))
            return [];
        const excepted = new Set((item.except ?? [])
            .filter(({ expires }) => expires === undefined || expires >= today)
            .map(({ key }) => String(key)));
        const inScope = subjects.entries.filter((entry) => holds(entry, item.where) && !excepted.has(entry.key));
        const join = (0,select_join/* joinItem */.k)(item, subjects.entries, target.entries, template);
        return [{ item, index, subjects, target, inScope, join }];
    });
}
/** Without a selector, the items of a list, or for single documents the document. */
function selectorOf(contract, clause) {
    if (clause.entries === undefined)
        return clause.format === 'front-matter' ? select_selector/* WHOLE_DOCUMENT */.gZ : select_selector/* EVERY_ITEM */.c6;
    const compiled = contract.compiled.selectors.get(clause.entries);
    if (compiled === undefined)
        throw new Error(`the selector "${clause.entries}" was not compiled with its contract`);
    return compiled;
}
function literal(text) {
    const parsed = (0,select_template/* parseTemplate */.QC)(text);
    if ('message' in parsed)
        throw new Error(`the template "${text}" was not compiled with its contract`);
    return parsed;
}
function keyField(collections, entry) {
    const collection = collections.get(entry.collection);
    return collection === undefined ? undefined : (0,select_collection/* keyFieldOf */.FE)(collection.clause, entry);
}

;// CONCATENATED MODULE: ./lib/check.js












/**
 * The whole check on one page: read, parse, select, diff, evaluate, report.
 * Throws a ConfigurationError where the set-up is wrong; whatever is wrong with the data is in the report.
 */
async function check(request) {
    const { head, base, today, limits, gate } = request;
    const cache = request.cache ?? new parse_cache/* ParseCache */.i(limits);
    const contract = await loadContract(mainOf(head), { root: read_sources/* MAIN_ROOT */.Ro, path: request.contract }, 'head', limits);
    const headWorld = await worldOf(contract, head, 'head', cache, today);
    const found = evaluate(headWorld);
    if (base === undefined) {
        const findings = await withFixes(request, headWorld, found, (0,compare/* compareSides */.G)(undefined, (0,waive/* waive */.T9)(headWorld, found), gate));
        const report = buildReport({
            world: headWorld,
            sides: { head: mainOf(head).label },
            findings,
            changes: [],
            files: countFiles(headWorld),
        });
        return { report, world: headWorld, base: undefined };
    }
    const baseWorld = await worldOf(contract, base, 'base', cache, today);
    const changes = diffWorlds(baseWorld, headWorld);
    const renames = renamesIn(changes);
    const former = await formerContract(request, base, contract);
    const before = (0,waive/* waive */.T9)(baseWorld, evaluate(baseWorld, renames), former?.data.waivers ?? []);
    const weakened = await weakening({ request, base, contract, former, cache, renames, headRulesOnHead: found });
    const ofChange = evaluateChange({ base: baseWorld, head: headWorld, changes });
    const compared = (0,compare/* compareSides */.G)(before, (0,waive/* waive */.T9)(headWorld, [...found, ...ofChange, ...weakened]), gate);
    const findings = await withFixes(request, headWorld, found, compared);
    const sides = { base: mainOf(base).label, head: mainOf(head).label };
    const report = buildReport({ world: headWorld, sides, findings, changes, files: countFiles(headWorld) });
    return { report, world: headWorld, base: baseWorld };
}
/** Proposes fixes, blocking findings first; the code for it is loaded when there is something to mend. */
async function withFixes(request, world, found, findings) {
    const remedies = new Map(found.flatMap(({ fingerprint, remedy }) => (remedy === undefined ? [] : [[fingerprint, remedy]])));
    if (remedies.size === 0 || request.fixes.most === 0)
        return findings;
    const { attachFixes } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(420)]).then(__webpack_require__.bind(__webpack_require__, 8420));
    const policy = { ...request.fixes, remedyOf: ({ fingerprint }) => remedies.get(fingerprint) };
    return attachFixes(world, sortFindings(findings), policy, request.limits);
}
function mainOf(side) {
    const main = side.roots.get(read_sources/* MAIN_ROOT */.Ro);
    if (main === undefined)
        throw new Error('a side of the change has no main root');
    return main;
}
async function worldOf(contract, side, revision, cache, today) {
    const sources = await (0,read_sources/* readSources */.tW)(contract, side.roots, revision, cache);
    return buildWorld(contract, sources, revision, today, await readTexts(contract, side.roots));
}
/** Applies the rules of base as well, where the contract changed. */
async function weakening(from) {
    const { request, base, contract, former, cache, renames, headRulesOnHead } = from;
    if (former === undefined || former === contract)
        return [];
    const onBase = await worldOf(former, base, 'base', cache, request.today);
    const onHead = await worldOf(former, request.head, 'head', cache, request.today);
    return (0,weakened/* tellWeakening */.r)(former, contract, {
        baseRulesOnBase: evaluate(onBase, renames),
        baseRulesOnHead: (0,waive/* waive */.T9)(onHead, evaluate(onHead)),
        headRulesOnHead,
    });
}
/**
 * The contract of base: head's own where its text did not change; undefined where base has none, or none that can be
 * used (then there is nothing to weaken).
 */
async function formerContract(request, base, contract) {
    const states = await mainOf(base).read(contract.sources.map(({ file }) => file.path));
    const isSame = contract.sources.every(({ file, text }) => {
        const state = states.get(file.path);
        return state?.kind === 'text' && state.text === text;
    });
    if (isSame)
        return contract;
    try {
        return await loadContract(mainOf(base), { root: read_sources/* MAIN_ROOT */.Ro, path: request.contract }, 'base', request.limits);
    }
    catch (error) {
        if (error instanceof configuration_error/* ConfigurationError */.j)
            return undefined;
        throw error;
    }
}
function countFiles(world) {
    const files = [...world.collections.values()].flatMap(({ documents }) => documents.map(({ file }) => `${file.root}:${file.path}`));
    return new Set(files).size;
}


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ violationWords)
/* harmony export */ });
/** A broken keyword in words; `params` are those of ajv's errors, `path` leads from the entry to the value. */
function violationWords(path, keyword, params, message) {
    const base = { path, keyword };
    switch (keyword) {
        case 'required': {
            const property = String(params.missingProperty);
            return { ...base, property, message: `has no "${property}"` };
        }
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const property = String(params.additionalProperty ?? params.unevaluatedProperty);
            return { ...base, property, message: `has an unknown field "${property}"` };
        }
        case 'enum':
            return { ...base, message: 'is not one of the allowed values', expected: listOf(params.allowedValues) };
        case 'const':
            return { ...base, message: 'is not the one allowed value', expected: JSON.stringify(params.allowedValue) };
        case 'type':
            return { ...base, message: 'is of the wrong type', expected: [params.type].flat().join(' or ') };
        case 'pattern':
            return { ...base, message: 'does not match the pattern', expected: String(params.pattern) };
        case 'format':
            return { ...base, message: `is not a valid ${params.format}`, expected: String(params.format) };
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return { ...base, message: `must be ${params.comparison} ${params.limit}` };
        case 'minLength':
            return { ...base, message: `must NOT have fewer than ${params.limit} characters` };
        case 'maxLength':
            return { ...base, message: `must NOT have more than ${params.limit} characters` };
        case 'minItems':
            return { ...base, message: `must NOT have fewer than ${params.limit} items` };
        case 'maxItems':
            return { ...base, message: `must NOT have more than ${params.limit} items` };
        case 'uniqueItems':
            return { ...base, message: 'must NOT have the same item twice' };
        default:
            return { ...base, message: message ?? `breaks "${keyword}"` };
    }
}
function listOf(values) {
    return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : JSON.stringify(values);
}


/***/ }),

/***/ 656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ParseCache)
/* harmony export */ });
/* harmony import */ var _source_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8544);
/* harmony import */ var _source_formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6078);


/** Parses each distinct text once, however many collections, revisions and contracts ask for it. */
class ParseCache {
    #limits;
    #parsed = new Map();
    #before;
    constructor(limits, before) {
        this.#limits = limits;
        this.#before = before === undefined ? new Map() : before.#parsed;
    }
    /** A cache for the next run: it takes over what that run asks for again, and lets the rest go. */
    renewed() {
        return new ParseCache(this.#limits, this);
    }
    /** The document of a text; `id` names the text, so that unchanged files of two revisions share one document. */
    async parse(file, id, text, format, options) {
        const name = JSON.stringify([file.root, file.path, id, format, options]);
        const known = this.#parsed.get(name) ?? this.#before.get(name);
        if (known !== undefined) {
            this.#parsed.set(name, known);
            return known;
        }
        const result = await (0,_source_formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseText */ .r4)(format, text, options, this.#limits);
        const parsed = result.ok
            ? { document: new _source_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Document */ .y(file, format, text, result.root, result.problems) }
            : { problem: result.problem, text };
        this.#parsed.set(name, parsed);
        return parsed;
    }
}


/***/ }),

/***/ 8544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ Document)
/* harmony export */ });
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2553);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3341);


/** Maps of up to this many members are searched without an index. */
const SMALL_MAP = 16;
/** A parsed source: its data, and the exact place of each part of it. */
class Document {
    file;
    format;
    text;
    root;
    problems;
    #value;
    #lines;
    #members = new Map();
    constructor(file, format, text, root, problems) {
        this.file = file;
        this.format = format;
        this.text = text;
        this.root = root;
        this.problems = problems;
    }
    get value() {
        this.#value ??= (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB)(this.root);
        return this.#value;
    }
    get lines() {
        this.#lines ??= new _span_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(this.text);
        return this.#lines;
    }
    /** The node at a path, or undefined where the path leads nowhere. */
    nodeAt(path) {
        let node = this.root;
        for (const segment of path) {
            if (node === undefined)
                return undefined;
            node = this.#step(node, segment)?.node;
        }
        return node;
    }
    /** The span of a path; total: where the path leads nowhere, the span of its closest parent. */
    spanOf(path, part = 'value') {
        let node = this.root;
        let member;
        for (const segment of path) {
            const next = this.#step(node, segment);
            if (next === undefined)
                return node.span;
            member = next.member;
            node = next.node;
        }
        if (member === undefined || part === 'value')
            return node.span;
        return part === 'key' ? member.keySpan : { start: member.keySpan.start, end: node.span.end };
    }
    /** The range of a span. */
    rangeOf(span) {
        return this.lines.rangeOf(span);
    }
    #step(node, segment) {
        if (node.kind === 'list') {
            const item = typeof segment === 'number' ? node.items[segment] : undefined;
            return item === undefined ? undefined : { node: item };
        }
        if (node.kind === 'map') {
            const member = this.#memberOf(node, String(segment));
            return member === undefined ? undefined : { node: member.node, member };
        }
        return undefined;
    }
    /** Large maps are indexed, so that asking for each of their keys takes linear time. */
    #memberOf(map, key) {
        if (map.members.length <= SMALL_MAP)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(map, key);
        let members = this.#members.get(map);
        if (members === undefined) {
            members = new Map(map.members.map((member) => [member.key, member]));
            this.#members.set(map, members);
        }
        return members.get(key);
    }
}


/***/ })

};
