export const id = 111;
export const ids = [111];
export const modules = {

/***/ 84111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePattern: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const LONGEST = 1000;
const MOST_STEPS = 500;
/** Compiles a regular expression in RE2 syntax, `(?<name>…)` included; look-around and back-references are refused. */
function compilePattern(source) {
    if (source.length > LONGEST) {
        return { ok: false, message: `the pattern has ${source.length} characters, the limit is ${LONGEST}` };
    }
    try {
        const regex = re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(source);
        const steps = regex.programSize();
        if (steps > MOST_STEPS) {
            return { ok: false, message: `the pattern needs ${steps} steps for a character, the limit is ${MOST_STEPS}` };
        }
        return { ok: true, pattern: safePatternOf(source, steps, regex) };
    }
    catch (error) {
        return { ok: false, message: messageOf(error) };
    }
}
function safePatternOf(source, steps, regex) {
    const numbers = Object.entries(regex.namedGroups()).sort(([, a], [, b]) => a - b);
    const groups = numbers.map(([name]) => name);
    return {
        source,
        steps,
        groups,
        test: (text) => regex.test(text),
        find(text) {
            const matcher = regex.matcher(text);
            if (!matcher.find())
                return undefined;
            return new Map(groups.map((name) => {
                const start = matcher.start(name);
                return [name, start < 0 ? undefined : { start, end: matcher.end(name) }];
            }));
        },
    };
}
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace('error parsing regexp: ', '');
}


/***/ })

};
