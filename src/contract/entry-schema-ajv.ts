import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compilePattern } from '../source/safe-pattern.ts';
import { isMap, type Json, type JsonMap, type Path } from '../source/tree.ts';
import type { EntrySchemas, SchemaRejection, SchemaViolation } from './entry-schema.ts';

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
      if (validate(value) === true) return [];
      return (validate.errors ?? []).flatMap((error) => violationOf(error, value));
    },
  };
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
  return ajv;
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
      return [
        {
          ...base,
          message: `is not ${JSON.stringify(params.allowedValue)}`,
          expected: JSON.stringify(params.allowedValue),
        },
      ];
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

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : JSON.stringify(values);
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
