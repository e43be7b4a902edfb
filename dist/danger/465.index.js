"use strict";
exports.id = 465;
exports.ids = [465];
exports.modules = {

/***/ 465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEverydayFile: () => (/* binding */ readEverydayFile),
/* harmony export */   readEverydayFrontMatter: () => (/* binding */ readEverydayFrontMatter)
/* harmony export */ });
/* harmony import */ var _everyday_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _front_matter_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2177);


/** Reads a whole file of everyday YAML. */
const readEverydayFile = (text, limits, earlier) => (0,_everyday_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEverydaySlice */ .V)(text, 0, text.length, limits, { earlier });
/** Reads front matter that is everyday YAML. */
const readEverydayFrontMatter = (text, limits, earlier) => (0,_front_matter_source_js__WEBPACK_IMPORTED_MODULE_1__/* .readFrontMatter */ .X)(text, limits, (whole, start, end) => (0,_everyday_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEverydaySlice */ .V)(whole, start, end, limits, { earlier }));


/***/ }),

/***/ 2177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readFrontMatter)
/* harmony export */ });
/* harmony import */ var _markdown_front_matter_span_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(717);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);


/** Reads the YAML front matter of a text as one map, with a reader for the YAML; undefined where that gives no answer. */
function readFrontMatter(text, limits, readYaml) {
    const tooLong = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseLength */ .bf)(text, limits);
    if (tooLong !== undefined)
        return tooLong;
    const found = (0,_markdown_front_matter_span_js__WEBPACK_IMPORTED_MODULE_1__/* .frontMatterOf */ .E)(text);
    if (found === undefined)
        return refuseMissing(text);
    const { start, end } = found.content;
    const parsed = readYaml(text, start, end, limits);
    return parsed?.ok === true ? asMap(parsed, found.content) : parsed;
}
function refuseMissing(text) {
    const opening = (0,_markdown_front_matter_span_js__WEBPACK_IMPORTED_MODULE_1__/* .frontMatterOpening */ .D)(text);
    if (opening !== undefined) {
        const hint = 'end the front matter with a line that holds only ---';
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('syntax', 'the front matter that starts here is not closed', opening, hint);
    }
    const hint = 'front matter is YAML between a first line --- and another line ---';
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('shape', 'the file has no front matter', { start: 0, end: 0 }, hint);
}
/** Front matter without any field is an empty map, other data than a map is none. */
function asMap(parsed, content) {
    const { root } = parsed;
    if (root.kind === 'map')
        return parsed;
    if (root.kind === 'scalar' && root.value === null) {
        return { ...parsed, root: { kind: 'map', members: [], span: content } };
    }
    const found = root.kind === 'list' ? 'a list' : 'a single value';
    return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('shape', `the front matter is ${found}, not a map`, root.span, 'write its fields as "key: value"');
}


/***/ })

};
;