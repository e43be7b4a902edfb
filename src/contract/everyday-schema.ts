import { compilePlainPattern } from '../source/plain-pattern.ts';
import { equalData, hasNoTwins, isList, isMap, type Json, type JsonMap, type Path } from '../source/tree.ts';
import type { SchemaViolation } from './entry-schema.ts';
import { violationWords } from './schema-words.ts';

/** Tells each way in which a value breaks a schema. */
type Check = (value: Json, path: Path, tell: (violation: SchemaViolation) => void) => void;

/** Makes the check of one keyword from its value and its schema; undefined where that is not everyday. */
type Keyword = (value: Json, schema: JsonMap) => Check | undefined;

/** Words about a schema that judge nothing. */
const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'examples', '$comment', 'then', 'else']);

/**
 * Compiles an entry schema of the keywords that such schemas are mostly made of, without loading the schema library;
 * undefined for all others and for every mistake, which are for the library. Where it answers, it answers like it.
 */
export function compileEverydaySchema(schema: Json): Check | undefined {
  if (!isMap(schema)) return undefined;
  const checks: Check[] = [];
  for (const [name, value] of Object.entries(schema)) {
    if (ANNOTATIONS.has(name)) continue;
    const check = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name]?.(value, schema) : undefined;
    if (check === undefined) return undefined;
    checks.push(check);
  }
  const isUnasked = ('then' in schema || 'else' in schema) !== 'if' in schema;
  return isUnasked ? undefined : (value, path, tell) => checks.forEach((check) => check(value, path, tell));
}

const NOTHING: JsonMap = Object.create(null);

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type(types) {
    const wanted = isList(types) ? types : [types];
    if (wanted.length === 0 || !wanted.every((type) => typeof type === 'string' && type in TYPES)) return undefined;
    const tests = wanted.map((type) => TYPES[String(type)]);
    return broken('type', { type: types }, (value) => tests.some((test) => test?.(value) === true));
  },
  enum(allowed) {
    if (!isList(allowed) || allowed.length === 0) return undefined;
    return broken('enum', { allowedValues: allowed }, (value) => allowed.some((one) => equalData(one, value)));
  },
  const: (allowed) => broken('const', { allowedValue: allowed }, (value) => equalData(allowed, value)),
  pattern(source) {
    const pattern = typeof source === 'string' ? compilePlainPattern(source) : undefined;
    if (pattern === undefined) return undefined;
    return broken('pattern', { pattern: source }, (value) => typeof value !== 'string' || pattern.test(value));
  },
  minLength: limit((value, least) => typeof value !== 'string' || lengthOf(value) >= least, 'minLength'),
  maxLength: limit((value, most) => typeof value !== 'string' || lengthOf(value) <= most, 'maxLength'),
  minItems: limit((value, least) => !isList(value) || value.length >= least, 'minItems'),
  maxItems: limit((value, most) => !isList(value) || value.length <= most, 'maxItems'),
  minimum: limit((value, least) => typeof value !== 'number' || value >= least, 'minimum', '>='),
  maximum: limit((value, most) => typeof value !== 'number' || value <= most, 'maximum', '<='),
  exclusiveMinimum: limit((value, least) => typeof value !== 'number' || value > least, 'exclusiveMinimum', '>'),
  exclusiveMaximum: limit((value, most) => typeof value !== 'number' || value < most, 'exclusiveMaximum', '<'),
  uniqueItems(isAsked) {
    if (isAsked !== true) return isAsked === false ? () => {} : undefined;
    return broken('uniqueItems', {}, (value) => !isList(value) || hasNoTwins(value));
  },
  required(names) {
    if (!isTexts(names)) return undefined;
    return (value, path, tell) => {
      if (!isMap(value)) return;
      for (const name of names) if (!(name in value)) tell(violationWords(path, 'required', { missingProperty: name }));
    };
  },
  properties(schemas) {
    // The library leaves this one name out.
    if (!isMap(schemas) || '__proto__' in schemas) return undefined;
    const checks = compileEach(Object.entries(schemas));
    return (
      checks &&
      ((value, path, tell) => {
        if (!isMap(value)) return;
        for (const [name, check] of checks) {
          const part = value[name];
          if (part !== undefined) check(part, [...path, name], tell);
        }
      })
    );
  },
  additionalProperties(allowed, { properties = NOTHING }) {
    if (typeof allowed !== 'boolean' || !isMap(properties)) return undefined;
    return (value, path, tell) => {
      if (allowed || !isMap(value)) return;
      for (const name of Object.keys(value)) {
        if (name in properties) continue;
        tell(violationWords(path, 'additionalProperties', { additionalProperty: name }));
      }
    };
  },
  items(schema) {
    const check = compileEverydaySchema(schema);
    return (
      check &&
      ((value, path, tell) => {
        if (isList(value)) value.forEach((item, index) => check(item, [...path, index], tell));
      })
    );
  },
  allOf(schemas) {
    if (!isList(schemas) || schemas.length === 0) return undefined;
    const checks = compileEach(schemas.map((schema) => ['', schema]));
    return checks && ((value, path, tell) => checks.forEach(([, check]) => check(value, path, tell)));
  },
  if(condition, schema) {
    const [asked, met, unmet] = [condition, schema.then ?? {}, schema.else ?? {}].map(compileEverydaySchema);
    if (asked === undefined || met === undefined || unmet === undefined) return undefined;
    return (value, path, tell) => {
      let holds = true;
      asked(value, path, () => {
        holds = false;
      });
      (holds ? met : unmet)(value, path, tell);
    };
  },
};

const TYPES: Readonly<Record<string, (value: Json) => boolean>> = Object.assign(Object.create(null), {
  string: (value: Json) => typeof value === 'string',
  number: (value: Json) => typeof value === 'number',
  integer: (value: Json) => Number.isInteger(value),
  boolean: (value: Json) => typeof value === 'boolean',
  null: (value: Json) => value === null,
  object: (value: Json) => isMap(value),
  array: (value: Json) => isList(value),
});

/** The check of a keyword that judges a value as a whole. */
function broken(keyword: string, params: Readonly<Record<string, unknown>>, passes: (value: Json) => boolean): Check {
  return (value, path, tell) => {
    if (!passes(value)) tell(violationWords(path, keyword, params));
  };
}

function limit(passes: (value: Json, limit: number) => boolean, keyword: string, comparison?: string): Keyword {
  return (bound) => {
    if (typeof bound !== 'number') return undefined;
    return broken(keyword, { limit: bound, comparison }, (value) => passes(value, bound));
  };
}

function compileEach(schemas: readonly (readonly [string, Json])[]): (readonly [string, Check])[] | undefined {
  const checks: (readonly [string, Check])[] = [];
  for (const [name, schema] of schemas) {
    const check = compileEverydaySchema(schema);
    if (check === undefined) return undefined;
    checks.push([name, check]);
  }
  return checks;
}

function isTexts(value: Json): value is readonly string[] {
  return isList(value) && value.every((one) => typeof one === 'string');
}

/** In characters, not in halves of them. */
function lengthOf(text: string): number {
  return [...text].length;
}
