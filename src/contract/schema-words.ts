import type { Path } from '../source/tree.ts';
import type { SchemaViolation } from './entry-schema.ts';

/** A broken keyword in words; `params` are those of ajv's errors, `path` leads from the entry to the value. */
export function violationWords(
  path: Path,
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  message?: string,
): SchemaViolation {
  const base = { path, keyword };
  switch (keyword) {
    case 'required': {
      const property = String(params.missingProperty);
      return { ...base, property, message: `has no "${property}"` };
    }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const property = String(params.additionalProperty ?? params.unevaluatedProperty);
      return { ...base, property, message: `has an unknown field "${property}"` };
    }
    case 'enum':
      return { ...base, message: 'is not one of the allowed values', expected: listOf(params.allowedValues) };
    case 'const':
      return {
        ...base,
        message: `is not ${JSON.stringify(params.allowedValue)}`,
        expected: JSON.stringify(params.allowedValue),
      };
    case 'type':
      return { ...base, message: 'is of the wrong type', expected: [params.type].flat().join(' or ') };
    case 'pattern':
      return { ...base, message: 'does not match the pattern', expected: String(params.pattern) };
    case 'format':
      return { ...base, message: `is not a valid ${params.format}`, expected: String(params.format) };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return { ...base, message: `must be ${params.comparison} ${params.limit}` };
    case 'minLength':
      return { ...base, message: `must NOT have fewer than ${params.limit} characters` };
    case 'maxLength':
      return { ...base, message: `must NOT have more than ${params.limit} characters` };
    case 'minItems':
      return { ...base, message: `must NOT have fewer than ${params.limit} items` };
    case 'maxItems':
      return { ...base, message: `must NOT have more than ${params.limit} items` };
    case 'uniqueItems':
      return { ...base, message: 'must NOT have the same item twice' };
    default:
      return { ...base, message: message ?? `breaks "${keyword}"` };
  }
}

function listOf(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(', ') : JSON.stringify(values);
}
