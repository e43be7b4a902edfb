export const id = 34;
export const ids = [34,111];
export const modules = {

/***/ 4034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileWithAjv: () => (/* binding */ compileWithAjv)
/* harmony export */ });
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2210);
/* harmony import */ var ajv_formats__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _source_safe_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4111);
/* harmony import */ var _source_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3341);




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
            if (validate(value) === true)
                return [];
            return (validate.errors ?? []).flatMap((error) => violationOf(error, value));
        },
    };
}
function createAjv() {
    const ajv = new ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_1__.Ajv2020({
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
    return ajv;
}
function linearRegExp(source) {
    const compiled = (0,_source_safe_pattern_js__WEBPACK_IMPORTED_MODULE_2__.compilePattern)(source);
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
    const path = pathOf(error.instancePath, value);
    const base = { path, keyword: error.keyword };
    const { params } = error;
    switch (error.keyword) {
        case 'required':
            return [{ ...base, property: params.missingProperty, message: `has no "${params.missingProperty}"` }];
        case 'additionalProperties':
        case 'unevaluatedProperties': {
            const property = params.additionalProperty ?? params.unevaluatedProperty;
            return [{ ...base, property, message: `has an unknown field "${property}"` }];
        }
        case 'enum':
            return [{ ...base, message: 'is not one of the allowed values', expected: listOf(params.allowedValues) }];
        case 'const':
            return [{ ...base, message: 'is not the one allowed value', expected: JSON.stringify(params.allowedValue) }];
        case 'type':
            return [{ ...base, message: 'is of the wrong type', expected: [params.type].flat().join(' or ') }];
        case 'pattern':
            return [{ ...base, message: 'does not match the pattern', expected: String(params.pattern) }];
        case 'format':
            return [{ ...base, message: `is not a valid ${params.format}`, expected: String(params.format) }];
        default:
            return [{ ...base, message: error.message ?? `breaks "${error.keyword}"` }];
    }
}
function listOf(values) {
    return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : JSON.stringify(values);
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
            current = (0,_source_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(current) ? current[name] : undefined;
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
