"use strict";
exports.id = 362;
exports.ids = [362];
exports.modules = {

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileJsonPath: () => (/* binding */ compileJsonPath)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2856);


/**
 * Compiles a JSONPath. Its regular expressions run on a linear-time engine, `..` may stand once and outside of filters:
 * a contract comes from a pull request, and nested descents multiply.
 */
function compileJsonPath(path, visitLimit) {
    const bare = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, '');
    if (bare.split('..').length > 2)
        return { message: `"${path}" descends with ".." more than once` };
    if (bare.split('$').length > 2)
        return { message: `"${path}" refers to the root "$" inside a filter` };
    if (/\?.*\.\./s.test(bare))
        return { message: `"${path}" descends with ".." inside a filter` };
    if (hasOverlappingUnion(path))
        return { message: `"${path}" has a union of other things than distinct names and indexes` };
    const environment = linearEnvironment();
    try {
        const query = environment.compile(path);
        return { text: path, select: (value) => run(path, () => query.lazyQuery(value), visitLimit) };
    }
    catch (error) {
        return { message: `"${path}" is not a JSONPath: ${error instanceof Error ? error.message : String(error)}` };
    }
}
function run(path, query, visitLimit) {
    const paths = [];
    try {
        for (const node of query()) {
            paths.push([...node.location]);
            if (paths.length > visitLimit)
                return { message: `"${path}" selects more than ${visitLimit} values` };
        }
    }
    catch (error) {
        return { message: `"${path}" cannot be evaluated here: ${error instanceof Error ? error.message : String(error)}` };
    }
    return paths;
}
function linearEnvironment() {
    const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd({ maxRecursionDepth: 1000 });
    for (const [name, whole] of [
        ['match', true],
        ['search', false],
    ]) {
        const original = environment.functionRegister.get(name);
        if (original === undefined)
            throw new Error(`the JSONPath engine has no function ${name}`);
        environment.functionRegister.set(name, {
            argTypes: original.argTypes,
            returnType: original.returnType,
            call: (text, pattern) => found(text, pattern, whole),
        });
    }
    return environment;
}
function found(text, pattern, whole) {
    if (typeof text !== 'string' || typeof pattern !== 'string')
        return false;
    try {
        const matcher = re2js__WEBPACK_IMPORTED_MODULE_1__/* .RE2JS */ .L3.compile(pattern).matcher(text);
        return whole ? matcher.matches() : matcher.find();
    }
    catch {
        return false;
    }
}
const NAME_OR_INDEX = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d{1,16})$/;
/** True where a union selects the same values again and again: such unions multiply what the ones after them visit. */
function hasOverlappingUnion(path) {
    const text = path.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, (quoted) => quoted.replace(/[[\],?]/g, '_'));
    if (/,\s*\?/.test(text))
        return true;
    return [...text.matchAll(/\[([^[\]?]*,[^[\]?]*)\]/g)].some(([, union = '']) => {
        const parts = union.split(',').map((part) => part.trim());
        return new Set(parts).size < parts.length || !parts.every((part) => NAME_OR_INDEX.test(part));
    });
}


/***/ })

};
;