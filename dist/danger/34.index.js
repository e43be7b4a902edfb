"use strict";
exports.id = 34;
exports.ids = [34,111];
exports.modules = {

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileWithAjv: () => (/* binding */ compileWithAjv)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63);
/* harmony import */ var _source_safe_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4111);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3341);
/* harmony import */ var _schema_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9415);






/** The ajv behind compileEntrySchemas; in a file of its own because loading it costs time that many runs need not spend. */
function compileWithAjv(schemas) {
    const ajv = createAjv();
    const rejections = [];
    const compiled = new Map();
    for (const schema of schemas) {
        try {
            compiled.set(schema, ajv.compile(schema));
        }
        catch (error) {
            rejections.push({ schema, message: error instanceof Error ? error.message : String(error) });
        }
    }
    return {
        rejections,
        violations(schema, value) {
            const validate = compiled.get(schema);
            if (validate === undefined)
                throw new Error('an entry schema was not compiled with its contract');
            if (isValid(validate, value))
                return [];
            return (validate.errors ?? []).flatMap((error) => violationOf(error, value));
        },
    };
}
/** A schema may refer to itself without ever coming to an end, which no check of the schema alone finds. */
function isValid(validate, value) {
    try {
        return validate(value) === true;
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _report_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j('a JSON Schema of the contract refers to itself without end', {
            hint: 'let each $ref lead to a smaller part of the value, such as the items of a list',
        });
    }
}
function createAjv() {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020({
        strict: true,
        strictTypes: false,
        strictRequired: false,
        allowUnionTypes: true,
        allErrors: true,
        // The schemas were checked against the meta-schema together with the contract.
        meta: false,
        validateSchema: false,
        addUsedSchema: false,
        logger: false,
        code: { regExp: Object.assign(linearRegExp, { code: 'linearRegExp' }) },
    });
    ajv_formats__WEBPACK_IMPORTED_MODULE_0__["default"](ajv, ['date', 'date-time', 'time', 'ipv4', 'ipv6', 'hostname', 'uuid', 'email']);
    compareOwnWay(ajv);
    return ajv;
}
/** The comparison that ajv brings along calls methods of what it compares, which hostile data can name as it likes. */
function compareOwnWay(ajv) {
    for (const keyword of ['enum', 'const', 'uniqueItems'])
        ajv.removeKeyword(keyword);
    ajv.addKeyword({
        keyword: 'enum',
        compile: (allowed) => (value) => allowed.some((one) => (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .equalData */ .VH)(one, value)),
        error: { message: 'is not allowed', params: ({ schemaCode }) => (0,ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__._) `{allowedValues: ${schemaCode}}` },
    });
    ajv.addKeyword({
        keyword: 'const',
        compile: (allowed) => (value) => (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .equalData */ .VH)(allowed, value),
        error: { message: 'is not allowed', params: ({ schemaCode }) => (0,ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__._) `{allowedValue: ${schemaCode}}` },
    });
    ajv.addKeyword({
        keyword: 'uniqueItems',
        type: 'array',
        compile: (isAsked) => (value) => !isAsked || (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .hasNoTwins */ .zC)(value),
    });
}
function linearRegExp(source) {
    const compiled = (0,_source_safe_pattern_js__WEBPACK_IMPORTED_MODULE_4__.compilePattern)(source);
    if (!compiled.ok)
        throw new Error(`pattern "${source}": ${compiled.message}`);
    const { pattern } = compiled;
    // ajv tells patterns apart by their text.
    return { test: (text) => pattern.test(text), toString: () => `/${source}/` };
}
function violationOf(error, value) {
    // A failed branch is told by its own errors.
    if (['if', 'anyOf', 'allOf'].includes(error.keyword))
        return [];
    if (error.keyword === 'oneOf' && error.params.passingSchemas === null)
        return [];
    return [(0,_schema_words_js__WEBPACK_IMPORTED_MODULE_5__/* .violationWords */ .v)(pathOf(error.instancePath, value), error.keyword, error.params, error.message)];
}
/** A JSON pointer as a path into the value; list indexes become numbers. */
function pathOf(pointer, value) {
    const path = [];
    let current = value;
    for (const raw of pointer.split('/').slice(1)) {
        const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(current)) {
            path.push(Number(name));
            current = current[Number(name)];
        }
        else {
            path.push(name);
            current = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(current) ? current[name] : undefined;
        }
    }
    return path;
}


/***/ }),

/***/ 4111:
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
;