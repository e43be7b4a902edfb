import { _, Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ConfigurationError } from '../report/configuration-error.ts';
import { compilePattern } from '../source/safe-pattern.ts';
import { equalData, hasNoTwins, isMap, type Json, type JsonMap, type Path } from '../source/tree.ts';
import type { EntrySchemas, SchemaRejection, SchemaViolation } from './entry-schema.ts';
import { violationWords } from './schema-words.ts';

/** The ajv behind compileEntrySchemas; in a file of its own because loading it costs time that many runs need not spend. */
export function compileWithAjv(schemas: readonly JsonMap[]): EntrySchemas {
  const ajv = createAjv();
  const rejections: SchemaRejection[] = [];
  const compiled = new Map<JsonMap, ValidateFunction>();
  for (const schema of schemas) {
    try {
      compiled.set(schema, ajv.compile(schema));
    } catch (error) {
      rejections.push({ schema, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    rejections,
    violations(schema, value) {
      const validate = compiled.get(schema);
      if (validate === undefined) throw new Error('an entry schema was not compiled with its contract');
      if (isValid(validate, value)) return [];
      return (validate.errors ?? []).flatMap((error) => violationOf(error, value));
    },
  };
}

/** A schema may refer to itself without ever coming to an end, which no check of the schema alone finds. */
function isValid(validate: ValidateFunction, value: Json): boolean {
  try {
    return validate(value) === true;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ConfigurationError('a JSON Schema of the contract refers to itself without end', {
      hint: 'let each $ref lead to a smaller part of the value, such as the items of a list',
    });
  }
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({
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
  addFormats.default(ajv, ['date', 'date-time', 'time', 'ipv4', 'ipv6', 'hostname', 'uuid', 'email']);
  compareOwnWay(ajv);
  return ajv;
}

/** The comparison that ajv brings along calls methods of what it compares, which hostile data can name as it likes. */
function compareOwnWay(ajv: Ajv2020): void {
  for (const keyword of ['enum', 'const', 'uniqueItems']) ajv.removeKeyword(keyword);
  ajv.addKeyword({
    keyword: 'enum',
    compile: (allowed: readonly Json[]) => (value: Json) => allowed.some((one) => equalData(one, value)),
    error: { message: 'is not allowed', params: ({ schemaCode }) => _`{allowedValues: ${schemaCode}}` },
  });
  ajv.addKeyword({
    keyword: 'const',
    compile: (allowed: Json) => (value: Json) => equalData(allowed, value),
    error: { message: 'is not allowed', params: ({ schemaCode }) => _`{allowedValue: ${schemaCode}}` },
  });
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    compile: (isAsked: boolean) => (value: readonly Json[]) => !isAsked || hasNoTwins(value),
  });
}

function linearRegExp(source: string): { test(text: string): boolean; toString(): string } {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(`pattern "${source}": ${compiled.message}`);
  const { pattern } = compiled;
  // ajv tells patterns apart by their text.
  return { test: (text) => pattern.test(text), toString: () => `/${source}/` };
}

function violationOf(error: ErrorObject, value: Json): SchemaViolation[] {
  // A failed branch is told by its own errors.
  if (['if', 'anyOf', 'allOf'].includes(error.keyword)) return [];
  if (error.keyword === 'oneOf' && error.params.passingSchemas === null) return [];
  return [violationWords(pathOf(error.instancePath, value), error.keyword, error.params, error.message)];
}

/** A JSON pointer as a path into the value; list indexes become numbers. */
function pathOf(pointer: string, value: Json): Path {
  const path: (string | number)[] = [];
  let current: Json | undefined = value;
  for (const raw of pointer.split('/').slice(1)) {
    const name = raw.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(current)) {
      path.push(Number(name));
      current = current[Number(name)];
    } else {
      path.push(name);
      current = isMap(current) ? current[name] : undefined;
    }
  }
  return path;
}
