export const id = 135;
export const ids = [135];
export const modules = {

/***/ 96135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yaml: () => (/* binding */ yaml)
/* harmony export */ });
/* harmony import */ var _embedded_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59793);

/** YAML 1.2, one document per file. */
const yaml = {
    id: 'yaml',
    extensions: ['.yaml', '.yml'],
    parse: (text, _options, limits) => (0,_embedded_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYamlSlice)(text, 0, text.length, limits),
};


/***/ })

};
