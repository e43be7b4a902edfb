"use strict";
exports.id = 282;
exports.ids = [282];
exports.modules = {

/***/ 6282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseEverydayFile: () => (/* binding */ parseEverydayFile)
/* harmony export */ });
/* harmony import */ var _everyday_slice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9939);

/** A whole file of everyday YAML. */
const parseEverydayFile = (text, limits) => (0,_everyday_slice_js__WEBPACK_IMPORTED_MODULE_0__/* .parseEverydaySlice */ .V)(text, 0, text.length, limits);


/***/ })

};
;