export const id = 63;
export const ids = [63];
export const modules = {

/***/ 26063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixAll: () => (/* binding */ fixAll)
});

// EXTERNAL MODULE: ./lib/check.js + 13 modules
var check = __webpack_require__(80863);
// EXTERNAL MODULE: ./lib/read/parse-cache.js
var parse_cache = __webpack_require__(656);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/fix/overlay-tree.js

/** A tree with some texts replaced, everything else as it is below. */
function overlayTree(below, texts) {
    return {
        label: below.label,
        committedAt: () => below.committedAt(),
        list: (folder) => below.list(folder),
        async ids(paths) {
            const ids = new Map(await below.ids(paths));
            for (const path of paths) {
                const text = texts.get(path);
                if (text !== undefined)
                    ids.set(path, `overlay ${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`);
            }
            return ids;
        },
        async read(paths) {
            const states = new Map(await below.read(paths.filter((path) => !texts.has(path))));
            for (const path of paths) {
                const text = texts.get(path);
                if (text !== undefined)
                    states.set(path, { kind: 'text', text, id: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
            }
            return states;
        },
    };
}

// EXTERNAL MODULE: ./lib/fix/text-edit.js
var text_edit = __webpack_require__(77409);
;// CONCATENATED MODULE: ./lib/fix/fix-all.js




/** A tree that needs more rounds than this is not converging; what is left is told, not tried again. */
const MOST_ROUNDS = 30;
/**
 * Applies fixes until none is left that helps, in memory. `wanted` says which findings are to be mended.
 * Fixing what it returns again changes nothing.
 */
async function fixAll(request, removeOrphans, wanted) {
    const asked = {
        ...request,
        cache: request.cache ?? new parse_cache/* ParseCache */.i(request.limits),
        fixes: { most: Number.POSITIVE_INFINITY, removeOrphans, wanted },
    };
    const applied = [];
    let texts = new Map();
    let result = await (0,check/* check */.z)(withTexts(asked, texts));
    const originals = new Map();
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const chosen = chooseFixes(result, result.report.findings.filter(wanted));
        if (chosen.length === 0)
            break;
        const attempt = await applyFixes(asked, texts, result, chosen);
        for (const { root, path, before, after } of attempt.files) {
            const id = JSON.stringify([root, path]);
            originals.set(id, { root, path, before: originals.get(id)?.before ?? before, after });
        }
        applied.push(...attempt.applied);
        texts = attempt.texts;
        result = attempt.result;
    }
    const files = [...originals.values()].sort((a, b) => (a.root + a.path < b.root + b.path ? -1 : 1));
    return { files, applied, after: result };
}
/** Applies fixes; each of them was proved alone, so where a file cannot be read after all of them, it gets only one. */
async function applyFixes(request, texts, before, fixes) {
    const files = editFiles(before, fixes);
    const now = new Map(texts);
    for (const { root, path, after } of files)
        now.set(root, new Map([...(now.get(root) ?? []), [path, after]]));
    const result = await (0,check/* check */.z)({ ...withTexts(request, now), knownContract: before.world.contract });
    const single = onePerFile(fixes);
    if (countUnreadable(result) > countUnreadable(before) && single.length < fixes.length)
        return applyFixes(request, texts, before, single);
    return { files, applied: fixes, texts: now, result };
}
function editFiles({ world }, fixes) {
    const documents = [...world.collections.values()].flatMap((collection) => collection.documents);
    return groupEdits(fixes).map(([[root, path], edits]) => {
        const document = documents.find(({ file }) => file.root === root && file.path === path);
        if (document === undefined)
            throw new Error(`a fix names ${path}, which was not read`);
        return { root, path, before: document.text, after: (0,text_edit/* applyEdits */.c)(document.text, edits) };
    });
}
function onePerFile(fixes) {
    const first = new Map();
    for (const fix of fixes) {
        const name = JSON.stringify(fix.edits.map(({ root, file }) => [root, file]));
        if (!first.has(name))
            first.set(name, fix);
    }
    return [...first.values()];
}
function countUnreadable({ report }) {
    return report.findings.filter(({ rule, state }) => rule === 'unreadable-source' && state !== 'fixed').length;
}
function withTexts(request, texts) {
    const roots = new Map([...request.head.roots].map(([root, tree]) => [root, overlayTree(tree, texts.get(root) ?? new Map())]));
    return { ...request, head: { roots } };
}
/**
 * The fixes that do not get in each other's way. Where several items of the checklist want entries in one place, the first
 * item goes first: what it adds may be what the others miss.
 */
function chooseFixes({ world }, findings) {
    const order = new Map((world.contract.data.checklist ?? []).map(({ id }, index) => [id, index]));
    const rank = ({ item = '' }) => order.get(item) ?? order.size;
    const first = new Map();
    const chosen = [];
    for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
        const { fix, rule, item, surface = '' } = finding;
        if (fix === undefined)
            continue;
        const place = placeOf(world.collections.get(surface)?.clause);
        if (rule === 'missing-entry') {
            if (!first.has(place))
                first.set(place, item);
            if (first.get(place) !== item)
                continue;
        }
        const taken = chosen.some((other) => other.edits.some((a) => fix.edits.some((b) => (0,text_edit/* overlaps */.$)(a, b))));
        if (!taken)
            chosen.push(fix);
    }
    return chosen;
}
/** Which part of which file a collection is; equal for collections that differ only in what they choose from it. */
function placeOf(clause) {
    return JSON.stringify([clause?.root, clause?.file, clause?.files, clause?.entries, clause?.heading, clause?.columns]);
}
function groupEdits(fixes) {
    const groups = new Map();
    for (const edit of fixes.flatMap(({ edits }) => edits)) {
        const id = JSON.stringify([edit.root, edit.file]);
        const group = groups.get(id) ?? [[edit.root, edit.file], []];
        group[1].push(edit);
        groups.set(id, group);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 77409:
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


/***/ })

};
