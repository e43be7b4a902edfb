"use strict";
exports.id = 712;
exports.ids = [712];
exports.modules = {

/***/ 5712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachFixes: () => (/* binding */ attachFixes)
});

// EXTERNAL MODULE: ./lib/select/collection.js
var select_collection = __webpack_require__(2394);
// EXTERNAL MODULE: ./lib/select/entry.js
var select_entry = __webpack_require__(7472);
;// CONCATENATED MODULE: ./lib/fix/line-layout.js
/** The layout around an offset of a text. */
function layoutAt(text, offset) {
    const breaks = /\r\n|\n|\r/g;
    breaks.lastIndex = offset;
    const found = breaks.exec(text);
    if (found === null)
        return { eol: lastEol(text), lineEnd: text.length, isOpen: true };
    return { eol: found[0], lineEnd: breaks.lastIndex, isOpen: false };
}
/** The blanks that begin at an offset, on its line. */
function blanksAt(text, offset) {
    return /^[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
}
/** The blanks that the line of an offset begins with. */
function indentAt(text, offset) {
    return blanksAt(text.slice(0, offset), lineStart(text, offset));
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
    return start + text.slice(start, end).trimEnd().length;
}
/** True where a blank line stands between two offsets. */
function hasBlankLine(text, start, end) {
    return /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(text.slice(start, end));
}
/** True at the start of a line with a blank line, or nothing, before it. */
function isBelowBlankLine(text, line) {
    return text.slice(lineStart(text, line - eolBefore(text, line).length), line).trim() === '';
}
/** The length of the blank line that begins at an offset, its line break included; 0 where none does. */
function blankLineAt(text, line) {
    return /^[ \t]*(?:\r\n|\n|\r)/.exec(text.slice(line, line + 1000))?.[0].length ?? 0;
}
/** The line break that ends just before an offset. */
function eolBefore(text, offset) {
    return /(?:\r\n|\n|\r)$/.exec(text.slice(Math.max(0, offset - 2), offset))?.[0] ?? '';
}
/** The start of the run of comment lines (`#`) directly above a line. */
function commentsAbove(text, line) {
    let at = line;
    for (;;) {
        const previous = lineStart(text, at - eolBefore(text, at).length);
        if (!/^[ \t]*#/.test(text.slice(previous, at)))
            return at;
        at = previous;
    }
}
function lastEol(text) {
    return /(\r\n|\n|\r)[^\r\n]*$/.exec(text)?.[1] ?? '\n';
}

;// CONCATENATED MODULE: ./lib/fix/brackets.js

/** True where a list or map is written in brackets. */
function isInBrackets(document, node) {
    const first = document.text[node.span.start];
    return first === '[' || first === '{';
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
    const hasOwnLine = text.slice(lineStart(text, start), start).trim() === '';
    const gap = hasOwnLine ? layoutAt(text, start).eol + indentAt(text, start) : commaGap(document, sibling);
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

// EXTERNAL MODULE: ./lib/select/template.js
var select_template = __webpack_require__(9048);
;// CONCATENATED MODULE: ./lib/fix/scaffold.js


/** Stands where a subject has no value for a field of the scaffold; the gate refuses it. */
const PLACEHOLDER = 'TODO';
/** The values of a subject; what it does not have is the fallback of the template, or a placeholder. */
function valuesOf(subject) {
    return (field, fallback) => (0,select_entry/* textOf */.b6)((0,select_entry/* fieldOf */._F)(subject, field)) ?? fallback ?? PLACEHOLDER;
}
/** Prepares a scaffold of the contract. Common indentation and blank lines around it are removed. */
function scaffoldFor(text, valueOf) {
    const lines = dedent(text);
    return (encode) => lines.map((line) => fillLine(line, valueOf, encode)).join('\n');
}
function fillLine(line, valueOf, encode) {
    const template = (0,select_template/* parseTemplate */.QC)(line);
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
    const indents = lines
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.replace(/^ +/, '').length);
    const common = Math.min(...indents, 1000);
    return lines.map((line) => line.slice(common).trimEnd());
}
/** Indents every line that is not blank. */
function indentLines(text, indent, eol) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line))
        .join(eol);
}

;// CONCATENATED MODULE: ./lib/fix/yaml-indent.js


/** Gives the lines of a scaffold the indentation that a sibling has inside; `start` is the sibling's dash or key. */
function reindentLike(document, sibling, start, lines) {
    const node = document.nodeAt(sibling);
    if (node === undefined)
        return lines;
    const isBlock = node.kind === 'map' && !isInBrackets(document, node);
    const first = isBlock ? node.members[0]?.keySpan : node.span;
    if (first === undefined)
        return lines;
    const column = (offset) => offset - lineStart(document.text, offset);
    const wanted = column(first.start) - column(start);
    if (typeof sibling.at(-1) === 'string')
        return isBlock ? scaleIndents(lines, wanted) : lines;
    const dash = /^-( +)/.exec(lines)?.[1];
    const isOnItsLine = lineStart(document.text, first.start) === lineStart(document.text, start);
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
    const indent = indentAt(text, start);
    const isApart = standApart(document, sibling);
    const body = reindentLike(document, sibling, start, lines);
    if (!isAfter) {
        const at = commentStart(document, sibling, start);
        const { eol } = layoutAt(text, at);
        return { start: at, end: at, text: indentLines(body, indent, eol) + eol + (isApart ? eol : '') };
    }
    const { eol, at, isOpen, keepsBreaks } = endOfPart(document, sibling, start);
    const written = (isApart && !keepsBreaks ? eol : '') + indentLines(body, indent, eol);
    return { start: at, end: at, text: isOpen ? eol + written : written + eol };
}
/** Puts a scalar beside an item of a block list. */
function insertScalarIntoBlock(document, item, isAfter, value) {
    const start = partStart(document, item);
    if (start === undefined)
        return undefined;
    const { text } = document;
    const span = document.spanOf(item);
    const line = indentAt(text, start) + text.slice(start, span.start) + value;
    const { eol, lineEnd, isOpen } = layoutAt(text, trimmedEnd(text, start, span.end));
    if (isAfter)
        return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
    const at = lineStart(text, start);
    return { start: at, end: at, text: line + eol };
}
/** Takes out the whole lines of a part, with its comment and the blank line behind it; the last one leaves empty brackets. */
function removeFromBlock(document, path) {
    const { text } = document;
    const parent = document.nodeAt(path.slice(0, -1));
    const at = partStart(document, path);
    if (parent === undefined || at === undefined)
        return undefined;
    if (childrenOf(parent).length < 2)
        return emptyOut(document, path.slice(0, -1), parent);
    const start = commentStart(document, path, at);
    const end = endOfPart(document, path, at).at;
    const blankBehind = isBelowBlankLine(text, start) ? blankLineAt(text, end) : 0;
    return { start, end: end + blankBehind, text: '' };
}
function emptyOut(document, path, parent) {
    if (path.length === 0)
        return undefined;
    const { text } = document;
    const behind = text.indexOf(':', document.spanOf(path, 'key').end) + 1;
    const first = lineStart(text, parent.span.start);
    const { lineEnd, eol } = layoutAt(text, behind);
    const rest = text.slice(behind, lineEnd - eol.length);
    if (first < lineEnd || !/^[ \t]*(?:#|$)/.test(rest))
        return undefined;
    const end = trimmedEnd(text, parent.span.start, parent.span.end);
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
    return text.slice(lineStart(text, at), at).trim() === '' ? at : undefined;
}
/** The most characters between a dash and the value behind it: blanks, an anchor, a tag. */
const LONGEST_HEAD = 300;
/** Just behind the lines of a part and of the comments below it that are indented deeper than it. */
function endOfPart(document, path, start) {
    const { text } = document;
    const span = document.spanOf(path);
    const layout = layoutAt(text, trimmedEnd(text, start, span.end));
    const width = indentAt(text, start).length;
    let at = layout.lineEnd;
    // The blank lines behind a text block that keeps its line breaks are part of it.
    const keepsBreaks = /[|>]\d?\+[^\r\n]*[\r\n]/.test(text.slice(start, span.end));
    while (keepsBreaks && blankLineAt(text, at) > 0)
        at += blankLineAt(text, at);
    for (;;) {
        const comment = /^([ \t]*)#[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(at));
        if (comment === null || (comment[1] ?? '').length <= width || at >= text.length)
            break;
        at += comment[0].length;
    }
    return { at, eol: layout.eol, isOpen: at >= text.length && !/[\r\n]$/.test(text), keepsBreaks };
}
/** Where a part begins with the comment above it, in files that give every part a comment of its own. */
function commentStart(document, path, start) {
    const { text } = document;
    const parent = document.nodeAt(path.slice(0, -1));
    const names = parent?.kind === 'map' ? parent.members.map(({ key }) => key) : [...childrenOf(parent).keys()];
    const siblings = names.map((name) => [...path.slice(0, -1), name]);
    const line = lineStart(text, start);
    const commented = siblings.every((one) => {
        const at = partStart(document, one);
        return at !== undefined && commentsAbove(text, lineStart(text, at)) < lineStart(text, at);
    });
    return siblings.length > 1 && commented ? commentsAbove(text, line) : line;
}
/** Siblings keep the distance that the two nearest ones have. */
function standApart(document, path) {
    const { text } = document;
    const parent = document.nodeAt(path.slice(0, -1));
    if (parent === undefined || isInBrackets(document, parent))
        return false;
    const nodes = childrenOf(parent);
    const own = document.nodeAt(path);
    const at = own === undefined ? -1 : nodes.indexOf(own);
    const [a, b] = at > 0 ? [nodes[at - 1], nodes[at]] : [nodes[0], nodes[1]];
    if (a === undefined || b === undefined)
        return false;
    return hasBlankLine(text, trimmedEnd(text, a.span.start, a.span.end), b.span.start);
}

;// CONCATENATED MODULE: ./lib/fix/yaml-text.js
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

;// CONCATENATED MODULE: ./lib/fix/add-field.js



/** Gives an entry a field that it lacks, behind one that it has; only in formats whose entries are maps of their own. */
function addField(entry, behind, field, value) {
    const { document, path } = entry;
    const node = document.nodeAt(path);
    const sibling = [...path, behind];
    if (node?.kind !== 'map' || document.nodeAt(sibling) === undefined || !/^[A-Za-z_][\w-]*$/.test(field))
        return undefined;
    if (document.format === 'json' || document.format === 'jsonl')
        return insertBetweenBrackets(document, sibling, true, `${JSON.stringify(field)}: ${JSON.stringify(value)}`);
    if (document.format !== 'yaml' && document.format !== 'front-matter')
        return undefined;
    const member = `${field}: ${encodeYaml(value, '', true)}`;
    return isInBrackets(document, node)
        ? insertBetweenBrackets(document, sibling, true, member)
        : insertIntoBlock(document, sibling, true, member);
}

// EXTERNAL MODULE: ./lib/contract/clauses.js
var clauses = __webpack_require__(5824);
// EXTERNAL MODULE: ./lib/select/compare-keys.js
var compare_keys = __webpack_require__(2440);
// EXTERNAL MODULE: ./lib/source/tree.js
var tree = __webpack_require__(3341);
;// CONCATENATED MODULE: ./lib/fix/append-value.js




/**
 * Where an item has no scaffold and asks for a value in a list (a VMID in the list of a backup job), the one entry that
 * can take it. Undefined where several could: which one is for a person to say.
 */
function appendingFor(world, index, subject) {
    const checked = world.items.find((one) => one.index === index);
    if (checked === undefined || checked.item.scaffold !== undefined)
        return undefined;
    const [match, ...others] = (0,clauses/* matchesOf */.th)(checked.item.match);
    const [wanted, ...more] = Object.entries(match ?? {});
    if (wanted === undefined || others.length > 0 || more.length > 0)
        return undefined;
    const [field, template] = wanted;
    const value = typeof template === 'string' ? world.fill(template, subject) : undefined;
    if (typeof value !== 'string')
        return undefined;
    const [entry, ...rivals] = checked.target.entries.filter((one) => world.holds(one, checked.item.having) && holdsList(one, field));
    const list = entry === undefined ? undefined : (0,select_entry/* fieldOf */._F)(entry, field);
    if (entry === undefined || rivals.length > 0 || !(0,tree/* isList */.Lv)(list))
        return undefined;
    return { entry, field, value, index: indexIn(list.map(String), value) };
}
function indexIn(list, value) {
    const isSorted = list.every((one, i) => i === 0 || (0,compare_keys/* compareKeys */.Y)(list[i - 1] ?? '', one) <= 0);
    return isSorted ? list.filter((one) => (0,compare_keys/* compareKeys */.Y)(one, value) <= 0).length : list.length;
}
function holdsList(entry, field) {
    return (0,tree/* isList */.Lv)((0,select_entry/* fieldOf */._F)(entry, field)) && entry.document.nodeAt((0,select_entry/* pathOfField */.VQ)(entry, field))?.kind === 'list';
}

// EXTERNAL MODULE: ./lib/select/placement.js
var placement = __webpack_require__(2575);
// EXTERNAL MODULE: ./lib/source/formats/json-reader.js + 1 modules
var json_reader = __webpack_require__(8623);
// EXTERNAL MODULE: ./lib/source/formats/unreadable.js
var unreadable = __webpack_require__(4715);
// EXTERNAL MODULE: ./lib/source/limits.js
var limits = __webpack_require__(9573);
;// CONCATENATED MODULE: ./lib/fix/json-text.js


/** A value written as a model in the same document is, its first line without indentation. */
function writeJsonLike(document, model, value) {
    const style = styleOf(document, model);
    const { eol } = layoutAt(document.text, model.start);
    return write(value, style, `${eol}${indentAt(document.text, model.start)}`);
}
/** A value over several lines; `lineBreak` is a line break with the indentation of its last line. */
function spreadJson(value, lineBreak, unit) {
    return write(value, { unit, colon: ': ', comma: ', ', pad: '', inlineLists: true }, lineBreak);
}
function styleOf(document, model) {
    const { text } = document;
    const written = withoutStrings(text.slice(model.start, model.end));
    const own = indentAt(text, model.start);
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

;// CONCATENATED MODULE: ./lib/fix/selector-names.js
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
        return insertBetweenBrackets(document, sibling.path, place.after !== undefined, part);
    },
    replace(document, span, value) {
        const written = document.text.slice(span.start, span.end);
        return { ...span, text: json_encodeInstead(value, written) };
    },
    remove: removeFromBrackets,
    append(document, path, index, value) {
        const list = document.nodeAt(path);
        if (list?.kind !== 'list')
            return undefined;
        const beside = [...path, Math.max(0, index - 1)];
        const sibling = document.nodeAt(beside);
        if (sibling === undefined)
            return insertFirstInBrackets(document, list, JSON.stringify(value));
        const written = document.text.slice(sibling.span.start, sibling.span.end);
        return insertBetweenBrackets(document, beside, index > 0, json_encodeInstead(value, written));
    },
};
/** A value that takes the place of a written one, or stands beside it: bare where both are numbers, or true and false. */
function json_encodeInstead(value, written) {
    return KINDS.some((kind) => kind.test(written) && kind.test(value)) ? value : JSON.stringify(value);
}
/** The kinds of bare words that may take each other's place. */
const KINDS = [/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/, /^(?:true|false)$/];
/** The first entry of `[]` or `{}`, on a line of its own where the file has lines. */
function insertFirst(document, selector, scaffold) {
    const names = namesOf(selector);
    const node = names === undefined ? undefined : document.nodeAt(names);
    if (node === undefined || node.kind === 'scalar' || childrenOf(node).length > 0)
        return undefined;
    const filled = parseFilled(scaffold, node.kind === 'map');
    if (filled === undefined)
        return undefined;
    const { text } = document;
    const key = filled.key === undefined ? '' : `${JSON.stringify(filled.key)}: `;
    if (!/[\r\n]/.test(text.trim()))
        return insertFirstInBrackets(document, node, key + writeJsonLike(document, node.span, filled.value));
    const { eol } = layoutAt(text, node.span.start);
    const outer = eol + blanksAt(text, lineStart(text, node.span.start));
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
            const { eol } = layoutAt(text, text.length);
            const open = text !== '' && !/[\r\n\ufeff]$/.test(text) ? eol : '';
            return { start: text.length, end: text.length, text: open + JSON.stringify(filled.value) + eol };
        }
        const span = document.spanOf(sibling.path);
        const line = writeJsonLike(document, span, filled.value);
        const { eol, lineEnd, isOpen } = layoutAt(text, span.end);
        if (place.after === undefined)
            return { start: span.start, end: span.start, text: line + eol };
        return { start: lineEnd, end: lineEnd, text: isOpen ? eol + line : line + eol };
    },
    replace: jsonWriter.replace,
    remove(document, path) {
        const span = document.spanOf(path);
        return { start: lineStart(document.text, span.start), end: layoutAt(document.text, span.end).lineEnd, text: '' };
    },
    append: jsonWriter.append,
};

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
        const { eol, lineEnd, isOpen } = layoutAt(text, trimmedEnd(text, start, end));
        const body = indentLines(lines, indentAt(text, start), eol);
        const blank = standsApart(document, sibling.path) ? eol : '';
        if (place.after !== undefined)
            return { start: lineEnd, end: lineEnd, text: isOpen ? eol + blank + body : blank + body + eol };
        const at = lineStart(text, start);
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
        const start = lineStart(text, span.start);
        const { lineEnd } = layoutAt(text, trimmedEnd(text, span.start, span.end));
        return { start, end: lineEnd + (isBelowBlankLine(text, start) ? blankLineAt(text, lineEnd) : 0), text: '' };
    },
    append(document, path, index, value) {
        const items = childrenOf(document.nodeAt(path));
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
    const { eol } = layoutAt(text, text.length);
    const body = indentLines(lines, '', eol);
    const general = document.format === 'ssh-config' ? /^[ \t]*(?:Host|Match)[ \t=]/im.exec(text)?.index : undefined;
    if (general !== undefined) {
        const start = commentsAbove(text, lineStart(text, general));
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
    const items = childrenOf(root);
    const { start, end } = document.spanOf(path);
    if (items.length < 2)
        return format === 'proxmox-section' || /[\r\n]/.test(text.slice(start, end));
    return items.some((item, i) => {
        const next = items[i + 1];
        return next !== undefined && hasBlankLine(text, trimmedEnd(text, item.span.start, item.span.end), next.span.start);
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
    const indent = blanksAt(line, 0);
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
        const { eol, lineEnd, isOpen } = layoutAt(document.text, at.end);
        const start = lineStart(document.text, at.start);
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
        return { start: lineStart(document.text, span.start), end: layoutAt(document.text, span.end).lineEnd, text: '' };
    },
    append(document, path, index, value) {
        const items = childrenOf(document.nodeAt(path));
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
    return childrenOf(document.root).findIndex(({ span }) => span.start === offset) + 2;
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
    const before = start === end ? document.text[start - 1] : undefined;
    const isEmpty = before === '|' || before === ' ';
    return { start, end: end + give, text: (before === '|' ? ' ' : '') + cell + (isEmpty && blanks === 0 ? ' ' : '') };
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

;// CONCATENATED MODULE: ./lib/fix/yaml-first.js





/** The first entry of a collection that is empty: `key:`, `key: []` or `key: {}`. Only for selectors that name the place. */
function insertFirstYaml(document, selector, lines) {
    const names = namesOf(selector);
    const node = names === undefined ? undefined : document.nodeAt(names);
    if (names === undefined || node === undefined || !isEmpty(document, node))
        return undefined;
    const { text } = document;
    if (names.length === 0)
        return insertIntoEmptyFile(document, node, lines);
    const key = document.spanOf(names, 'key');
    const colon = text.indexOf(':', key.end);
    const { eol, lineEnd, isOpen } = layoutAt(text, node.span.end);
    const rest = text.slice(Math.max(node.span.end, colon + 1), lineEnd).trim();
    const keyIndent = indentAt(text, key.start);
    const indent = keyIndent + ' '.repeat(lines.startsWith('-') ? dashOffset(document) : 2);
    const body = indentLines(lines, indent, eol);
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
    const { eol } = layoutAt(text, text.length);
    const body = indentLines(lines, '', eol);
    if (node.span.end > node.span.start)
        return { ...node.span, text: body };
    const open = text !== '' && !/[\r\n\ufeff]$/.test(text) ? eol : '';
    return { start: text.length, end: text.length, text: open + body + eol };
}
/** How far dashes stand to the right of the key above them in this file; two where it has no list of blocks. */
function dashOffset(document) {
    const pending = [[]];
    for (const path of pending) {
        const node = document.nodeAt(path);
        if (node === undefined || isInBrackets(document, node))
            continue;
        if (node.kind === 'map')
            pending.push(...node.members.map(({ key }) => [...path, key]));
        const dash = node.kind === 'list' ? partStart(document, [...path, 0]) : undefined;
        if (dash !== undefined)
            return Math.max(0, columnOf(document, dash) - columnOf(document, document.spanOf(path, 'key').start));
    }
    return 2;
}
function columnOf({ text }, offset) {
    return offset - lineStart(text, offset);
}

// EXTERNAL MODULE: ./lib/source/everyday-slice.js + 11 modules
var everyday_slice = __webpack_require__(2345);
;// CONCATENATED MODULE: ./lib/fix/yaml-flow.js




/** Writes a filled block scaffold in brackets, padded as a model is; undefined where it is not one item or one
 * member of everyday YAML. */
function asFlowEntry(lines, model) {
    const parsed = (0,everyday_slice/* parseEverydaySlice */.V)(lines, 0, lines.length, limits/* DEFAULT_LIMITS */.d);
    if (parsed?.ok !== true || parsed.root.kind === 'scalar')
        return undefined;
    const node = nodeOf(model.entry);
    const written = node === undefined ? '' : model.document.text.slice(node.span.start, node.span.end);
    const isPadded = node === undefined || !isInBrackets(model.document, node) || /^[{[][ \t]/.test(written);
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
    return /^["']/.test(written) ? written : encodeYaml(key, '', true);
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
    return isPlain(value) && written === value ? written : JSON.stringify(value);
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
        if (!isInBrackets(document, parent) && !isInBrackets(document, own))
            return insertIntoBlock(document, sibling.path, isAfter, lines);
        const flow = asFlowEntry(lines, { document, entry: sibling });
        if (flow === undefined || (flow.key === undefined) !== (parent.kind === 'list'))
            return undefined;
        const member = flow.key === undefined ? flow.value : `${flow.key}: ${flow.value}`;
        if (isInBrackets(document, parent))
            return insertBetweenBrackets(document, sibling.path, isAfter, member);
        return insertIntoBlock(document, sibling.path, isAfter, flow.key === undefined ? `- ${member}` : member);
    },
    replace(document, span, value) {
        const written = document.text.slice(span.start, span.end);
        if (/^[|>*&!]/.test(written))
            return undefined;
        const gap = written === '' && document.text[span.start - 1] === ':' ? ' ' : '';
        return { ...span, text: gap + encodeInstead(value, written) };
    },
    remove(document, path) {
        const parent = document.nodeAt(path.slice(0, -1));
        if (parent === undefined)
            return undefined;
        return isInBrackets(document, parent) ? removeFromBrackets(document, path) : removeFromBlock(document, path);
    },
    append(document, path, index, value) {
        const list = document.nodeAt(path);
        if (list?.kind !== 'list')
            return undefined;
        const [isAfter, beside] = [index > 0, [...path, Math.max(0, index - 1)]];
        const sibling = document.nodeAt(beside);
        if (sibling === undefined)
            return insertFirstInBrackets(document, list, encodeYaml(value, '', true));
        const text = encodeInstead(value, document.text.slice(sibling.span.start, sibling.span.end));
        return isInBrackets(document, list)
            ? insertBetweenBrackets(document, beside, isAfter, text)
            : insertScalarIntoBlock(document, beside, isAfter, text);
    },
};
function yaml_fill(scaffold) {
    let isSafe = true;
    const text = scaffold((value, context) => {
        const encoded = encodeInScaffold(value, context);
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

;// CONCATENATED MODULE: ./lib/fix/insertion.js



/** The insertion that gives a subject the entry which an item of the checklist asks for. */
function insertionFor(world, item, subject) {
    const checked = world.items.find((one) => one.index === item);
    const scaffold = checked?.item.scaffold;
    if (checked === undefined || scaffold === undefined)
        return undefined;
    const place = (0,placement/* placeFor */.v)(world, checked, subject);
    if (place === undefined)
        return undefined;
    return { target: checked.target, place, scaffold };
}
/** The text edit of an insertion, its templates filled with values; undefined where it cannot be written safely. */
function spliceOf({ target, place, scaffold }, valueOf) {
    return WRITERS[place.document.format].insert(place.document, target, place, scaffoldFor(scaffold, valueOf));
}

;// CONCATENATED MODULE: ./lib/fix/propose-fix.js







/** Turns a remedy into text edits of the files of its world; undefined where that cannot be done safely. */
function proposeFix(world, remedy) {
    switch (remedy.kind) {
        case 'add-entry':
            return addEntry(world, remedy.item, remedy.subject);
        case 'set-field':
            return isJournal(world, remedy.entry) ? undefined : setField(remedy.entry, remedy.field, remedy.value);
        case 'remove-entry':
            return isJournal(world, remedy.entry) ? undefined : removeEntry(world, remedy.entry);
    }
}
/** Lines of a journal are history: what holds is said in a new line, and taking one out brings an older one back. */
function isJournal(world, { collection }) {
    return world.collections.get(collection)?.clause['last-wins'] === true;
}
function addEntry(world, item, subject) {
    const insertion = insertionFor(world, item, subject);
    if (insertion === undefined)
        return appendValue(world, item, subject);
    const { document } = insertion.place;
    const splice = spliceOf(insertion, valuesOf(subject));
    if (splice === undefined)
        return undefined;
    return asFix(document, splice, `add the entry of ${subject.label} to ${document.file.path}`);
}
function appendValue(world, item, subject) {
    const appending = appendingFor(world, item, subject);
    if (appending === undefined)
        return undefined;
    const { entry, field, value, index } = appending;
    const { document } = entry;
    const splice = WRITERS[document.format].append(document, (0,select_entry/* pathOfField */.VQ)(entry, field), index, value);
    if (splice === undefined)
        return undefined;
    return asFix(document, splice, `add "${value}" to ${field} of ${entry.label} in ${document.file.path}`);
}
function setField(entry, field, value) {
    const { document } = entry;
    const isKey = field === '@key' && typeof entry.path.at(-1) === 'string';
    if (field.startsWith('@') && !isKey)
        return undefined;
    const path = (0,select_entry/* pathOfField */.VQ)(entry, field);
    const node = document.nodeAt(path);
    if (!isKey && node === undefined)
        return newField(entry, field, value);
    if (!isKey && node?.kind !== 'scalar')
        return undefined;
    const splice = WRITERS[document.format].replace(document, document.spanOf(path, isKey ? 'key' : 'value'), value);
    if (splice === undefined)
        return undefined;
    return asFix(document, splice, `set ${field} to "${value}" in ${document.file.path}`);
}
/** A field that the entry lacks goes behind its last one that is a single value on one line. */
function newField(entry, field, value) {
    const node = entry.document.nodeAt(entry.path);
    const last = node?.kind === 'map' ? node.members.findLast((member) => isOnOneLine(entry, member.node)) : undefined;
    const splice = last === undefined ? undefined : addField(entry, last.key, field, value);
    if (splice === undefined)
        return undefined;
    return asFix(entry.document, splice, `add ${field} "${value}" in ${entry.document.file.path}`);
}
function isOnOneLine({ document }, { kind, span }) {
    return kind === 'scalar' && !/[\r\n]/.test(document.text.slice(span.start, span.end));
}
function removeEntry(world, entry) {
    const splice = WRITERS[entry.document.format].remove(entry.document, entry.path);
    const collection = world.collections.get(entry.collection);
    if (splice === undefined || collection === undefined)
        return undefined;
    return asFix(entry.document, splice, `remove the entry with ${(0,select_collection/* keysOf */.YD)(collection.clause)[0]} "${entry.key}" from ${entry.document.file.path}`);
}
/** A splice of a document as a fix. */
function asFix(document, splice, title) {
    const edit = { root: document.file.root, file: document.file.path, ...splice };
    return { title, edits: [edit], preview: splice.text.replace(/\r\n|\r/g, '\n').replace(/^\n+|\n+$/g, '') };
}

// EXTERNAL MODULE: ./lib/select/join.js
var select_join = __webpack_require__(3706);
// EXTERNAL MODULE: ./lib/select/selector.js
var selector = __webpack_require__(6163);
;// CONCATENATED MODULE: ./lib/fix/json-edit.js

/** The data without the part at a path. */
function withoutPart(value, path) {
    const [head, ...rest] = path;
    if (head === undefined)
        return null;
    if (rest.length > 0)
        return changePart(value, head, (part) => withoutPart(part, rest));
    if ((0,tree/* isList */.Lv)(value))
        return value.filter((_, index) => index !== head);
    return (0,tree/* isMap */.jh)(value) ? mapOf(Object.entries(value).filter(([key]) => key !== head)) : value;
}
/** The data with another value at a path; a key that is not there yet comes behind the others. */
function withPart(value, path, part) {
    const [head, ...rest] = path;
    if (head === undefined)
        return part;
    if (rest.length === 0 && (0,tree/* isMap */.jh)(value) && typeof head === 'string' && !(head in value))
        return mapOf([...Object.entries(value), [head, part]]);
    return changePart(value, head, (inner) => withPart(inner, rest, part));
}
/** The data with another name for the key at the end of a path. */
function withKey(value, path, key) {
    const [head, ...rest] = path;
    if (head === undefined)
        return value;
    if (rest.length > 0)
        return changePart(value, head, (part) => withKey(part, rest, key));
    return (0,tree/* isMap */.jh)(value) ? mapOf(Object.entries(value).map(([name, part]) => [name === head ? key : name, part])) : value;
}
/** Whether two values are the same data, where a list or map without parts may also be written as nothing. */
function sameData(a, b) {
    if ((0,tree/* equalData */.VH)(a, b) || (json_edit_isEmpty(a) && json_edit_isEmpty(b)))
        return true;
    if ((0,tree/* isList */.Lv)(a) && (0,tree/* isList */.Lv)(b))
        return a.length === b.length && a.every((part, i) => sameData(part, b[i] ?? null));
    if (!(0,tree/* isMap */.jh)(a) || !(0,tree/* isMap */.jh)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => key in b && sameData(a[key] ?? null, b[key] ?? null)));
}
function json_edit_isEmpty(value) {
    return value === null || (((0,tree/* isList */.Lv)(value) || (0,tree/* isMap */.jh)(value)) && Object.keys(value).length === 0);
}
function changePart(value, at, change) {
    if ((0,tree/* isList */.Lv)(value))
        return value.map((part, index) => (index === at ? change(part) : part));
    if (!(0,tree/* isMap */.jh)(value))
        return value;
    return mapOf(Object.entries(value).map(([key, part]) => [key, key === at ? change(part) : part]));
}
function mapOf(entries) {
    const map = Object.create(null);
    for (const [key, part] of entries)
        map[key] = part;
    return map;
}

// EXTERNAL MODULE: ./lib/contract/format-options.js
var format_options = __webpack_require__(7400);
// EXTERNAL MODULE: ./lib/source/document.js
var source_document = __webpack_require__(8544);
// EXTERNAL MODULE: ./lib/source/formats/index.js
var formats = __webpack_require__(6078);
;// CONCATENATED MODULE: ./lib/fix/reread.js





/**
 * From this many characters on, everyday YAML has to stay everyday YAML under a fix: the library would need longer for the
 * proof than all of the check.
 */
const LARGE = 200_000;
/** Reads a collection again with another text of one of its documents; undefined where that reads worse than before. */
async function reread(world, collection, before, text, limits) {
    const { format, units } = before;
    const parsed = units !== undefined && text.length > LARGE
        ? await (0,formats/* parseEveryday */.x3)(format, text, limits, units)
        : await (0,formats/* parseText */.r4)(format, text, (0,format_options/* formatOptionsOf */.N)(collection.clause), limits, units);
    if (parsed?.ok !== true || countTraps(parsed.problems) > countTraps(before.problems))
        return undefined;
    const document = new source_document/* Document */.y(before.file, before.format, text, parsed.root, parsed.problems, parsed.units);
    const documents = collection.documents.map((one) => (one === before ? document : one));
    const { name, clause } = collection;
    const after = (0,select_collection/* selectEntries */.XO)(name, clause, documents, world.toolsFor(name), world.revision);
    if (after.failures.length > 0 || after.keyless.length > collection.keyless.length)
        return undefined;
    return { document, collection: after };
}
/** What readers stumble over in a text. Dates are only noted, and a scaffold may well write one. */
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
    const how = ({ clause }) => JSON.stringify([clause.format, (0,format_options/* formatOptionsOf */.N)(clause)]);
    return how(a) === how(b);
}
/** Lines of text may come between; nothing may go or change. */
function keepsAll(before, after) {
    let at = 0;
    for (const { value } of after.entries) {
        const wanted = before.entries[at];
        if (wanted !== undefined && sameData(wanted.value, value))
            at += 1;
    }
    return at === before.entries.length;
}

;// CONCATENATED MODULE: ./lib/fix/text-edit.js
/** The text after all edits of one file; edits must not overlap (insertions at one place keep their order). */
function applyEdits(text, edits) {
    const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let out = '';
    let at = 0;
    for (const edit of ordered) {
        if (edit.start < at)
            throw new Error(`two edits overlap at offset ${edit.start}`);
        out += text.slice(at, edit.start) + edit.text;
        at = edit.end;
    }
    return out + text.slice(at);
}
/** True where two edits of one file touch the same text; insertions at one place do not. */
function overlaps(a, b) {
    return a.root === b.root && a.file === b.file && a.start < b.end && b.start < a.end;
}

;// CONCATENATED MODULE: ./lib/fix/stand-ins.js
/** Stand-ins for values: a value that changes the structure around it, or does not read as itself, does not agree. */
function standInsFor(valueOf) {
    const values = [];
    const reveal = (text) => text.replace(/zq(\d+)qz/g, (_, index) => values[Number(index)] ?? '');
    const agree = (a, b) => {
        if (a.kind === 'scalar')
            return b.kind === 'scalar' && says(b.value, a.value);
        if (a.kind === 'list')
            return b.kind === 'list' && a.items.length === b.items.length && a.items.every((one, i) => pair(one, b.items[i]));
        if (b.kind !== 'map' || a.members.length !== b.members.length)
            return false;
        return a.members.every((member, i) => reveal(member.key) === b.members[i]?.key && pair(member.node, b.members[i]?.node));
    };
    const says = (value, standIn) => {
        const wanted = typeof standIn === 'string' ? reveal(standIn) : standIn;
        return String(wanted) === String(value) || (value === null && wanted === '');
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

;// CONCATENATED MODULE: ./lib/fix/verify-insertion.js







/**
 * The collection after an insertion, if it has one entry more, that entry says what the scaffold says, and everything
 * else in the file is as it was. Undefined otherwise.
 */
async function verifyInsertion(world, insertion, valueOf, limits) {
    const { target, place } = insertion;
    const splice = spliceOf(insertion, valueOf);
    if (splice === undefined || !(0,select_collection/* isUsable */.Ng)(target))
        return undefined;
    const text = applyEdits(place.document.text, [splice]);
    const after = await reread(world, target, place.document, text, limits);
    const added = after === undefined ? undefined : addedTo(target, after.collection);
    if (after === undefined || added === undefined)
        return undefined;
    if (!sameData(withoutPart(after.document.value, added.path), place.document.value))
        return undefined;
    if (!(await leavesOthersAlone(world, target, place.document, text, limits)))
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
        return old === undefined || entry.key !== old.key || !sameData(entry.value, old.value);
    });
}
/** Patterns of text lines choose by what a line says, so that stand-ins would not be lines of the collection. */
async function saysTheScaffold(world, insertion, valueOf, document, path, limits) {
    if (document.format === 'text-lines')
        return true;
    const standIns = standInsFor(valueOf);
    const splice = spliceOf(insertion, standIns.valueOf);
    if (splice === undefined)
        return false;
    const { target, place } = insertion;
    const text = applyEdits(place.document.text, [splice]);
    const model = await reread(world, target, place.document, text, limits);
    const parent = path.slice(0, -1);
    const position = childrenOf(document.nodeAt(parent)).indexOf(nodeAt(document, path));
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
        return childrenOf(parent)[position];
    const member = parent.members[position];
    return member === undefined ? undefined : { kind: 'map', members: [member], span: member.node.span };
}

;// CONCATENATED MODULE: ./lib/fix/verify-fix.js











/**
 * Whether a fix does what it promises and nothing else: the file still parses, everything in it that the fix does not
 * mean is equal, and what it means is there (or right, or gone).
 */
async function verifyFix(world, remedy, fix, limits) {
    switch (remedy.kind) {
        case 'add-entry': {
            const insertion = insertionFor(world, remedy.item, remedy.subject);
            if (insertion === undefined)
                return verifyAppending(world, remedy, fix, limits);
            const after = await verifyInsertion(world, insertion, valuesOf(remedy.subject), limits);
            return after !== undefined && joinsOneMore(world, remedy, after.collection.entries);
        }
        case 'set-field':
            return verifyValue(world, remedy, fix, limits);
        case 'remove-entry': {
            const { document, path } = remedy.entry;
            const after = await rereadAfter(world, remedy.entry.collection, document, fix, limits);
            return after !== undefined && sameData(after.document.value, withoutPart(document.value, path));
        }
    }
}
async function verifyAppending(world, remedy, fix, limits) {
    const appending = appendingFor(world, remedy.item, remedy.subject);
    if (appending === undefined)
        return false;
    const { entry, field, value, index } = appending;
    const after = await rereadAfter(world, entry.collection, entry.document, fix, limits);
    const path = (0,select_entry/* pathOfField */.VQ)(entry, field);
    const list = (0,select_entry/* fieldOf */._F)(entry, field);
    const now = after === undefined ? undefined : (0,selector/* valueAtPath */.WS)(after.document.value, path);
    if (after === undefined || !(0,tree/* isList */.Lv)(list) || !(0,tree/* isList */.Lv)(now) || String(now[index]) !== value)
        return false;
    const expected = withPart(entry.document.value, path, [
        ...list.slice(0, index),
        now[index] ?? null,
        ...list.slice(index),
    ]);
    return sameData(after.document.value, expected) && joinsOneMore(world, remedy, after.collection.entries);
}
async function verifyValue(world, { entry, field, value }, fix, limits) {
    const { document } = entry;
    const after = await rereadAfter(world, entry.collection, document, fix, limits);
    if (after === undefined)
        return false;
    if (field === '@key')
        return sameData(after.document.value, withKey(document.value, entry.path, value));
    const path = (0,select_entry/* pathOfField */.VQ)(entry, field);
    const now = (0,selector/* valueAtPath */.WS)(after.document.value, path);
    if (now === undefined || !(0,tree/* isScalar */.jn)(now) || String(now) !== value)
        return false;
    return sameData(after.document.value, withPart(document.value, path, now));
}
function joinsOneMore(world, { item, subject }, entries) {
    const checked = world.items.find((one) => one.index === item);
    if (checked === undefined)
        return false;
    const join = (0,select_join/* joinItem */.kk)(checked.item, [subject], entries, world.template);
    return join?.entriesOf(subject).length === checked.join.entriesOf(subject).length + 1;
}
async function rereadAfter(world, name, document, fix, limits) {
    const collection = world.collections.get(name);
    if (collection === undefined)
        return undefined;
    const text = applyEdits(document.text, fix.edits);
    const after = await reread(world, collection, document, text, limits);
    const isAlone = after !== undefined && (await leavesOthersAlone(world, collection, document, text, limits));
    return isAlone ? after : undefined;
}

;// CONCATENATED MODULE: ./lib/fix/attach-fixes.js


/** Gives findings their fix, where there is one that was proved to do what it promises. */
async function attachFixes(world, findings, policy, limits) {
    const attached = [];
    let count = 0;
    let effort = 0;
    for (const finding of findings) {
        const asked = count < policy.most ? wantedRemedy(finding, policy) : undefined;
        const cost = asked === undefined ? 0 : costOf(world, asked);
        const remedy = effort + cost > (policy.effort ?? Number.POSITIVE_INFINITY) ? undefined : asked;
        if (remedy !== undefined)
            effort += cost;
        const fix = remedy === undefined ? undefined : proposeFix(world, remedy);
        if (fix === undefined || remedy === undefined || !(await verifyFix(world, remedy, fix, limits))) {
            attached.push(finding);
            continue;
        }
        count += 1;
        attached.push({ ...finding, fix });
    }
    return attached;
}
function wantedRemedy(finding, { wanted, removeOrphans, remedyOf }) {
    if (finding.state === 'fixed' || finding.waiver !== undefined || wanted?.(finding) === false)
        return undefined;
    const remedy = remedyOf(finding);
    return remedy?.kind === 'remove-entry' && !removeOrphans ? undefined : remedy;
}
/** What looking for a fix and proving it costs: the file is read again, and its entries are searched. */
function costOf(world, remedy) {
    const document = remedy.kind === 'add-entry'
        ? world.items.find(({ index }) => index === remedy.item)?.siblings.document
        : remedy.entry.document;
    return document?.text.length ?? 0;
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