import type { Schema } from './description.ts';

/**
 * Completes a partial value with what a schema requires and the value leaves out, so that tests state only what
 * matters to them and everything else still has the shape GitHub describes.
 */
export function fillRequired(schema: Schema, value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(value)) {
    const items = asSchema(schema.items);
    return items === undefined ? value : value.map((item) => fillRequired(items, item));
  }
  if (typeof value === 'object') return fillObject(schema, value);
  return value === undefined ? emptyValue(schema) : value;
}

function fillObject(schema: Schema, value: object): unknown {
  const { properties, required } = flatten(schema, value);
  const filled: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined) continue;
    const childSchema = properties[key];
    filled[key] = childSchema === undefined ? child : fillRequired(childSchema, child);
  }
  for (const key of required) {
    const childSchema = properties[key];
    if (!(key in filled) && childSchema !== undefined) filled[key] = emptyValue(childSchema);
  }
  return filled;
}

function flatten(schema: Schema, value: object): { properties: Record<string, Schema>; required: readonly string[] } {
  const parts = [schema, ...schemas(schema.allOf), ...fitting(schema.anyOf, value), ...fitting(schema.oneOf, value)];
  const inner = parts.slice(1).map((part) => flatten(part, value));
  const own = (schema.properties ?? {}) as Record<string, Schema>;
  return {
    properties: Object.assign({}, ...inner.map((part) => part.properties), own),
    required: [...((schema.required ?? []) as string[]), ...inner.flatMap((part) => part.required)],
  };
}

/** The first alternative that an object can be: not null, not a list, and with its enumerated fields. */
function fitting(alternatives: unknown, value: object): readonly Schema[] {
  const fits = (schema: Schema): boolean => {
    if (schema.type === 'array' || (Array.isArray(schema.enum) && schema.enum[0] === null)) return false;
    const properties = (schema.properties ?? {}) as Record<string, Schema>;
    return Object.entries(value).every(([key, child]) => {
      const allowed = properties[key]?.enum;
      return !Array.isArray(allowed) || allowed.includes(child);
    });
  };
  return schemas(alternatives).filter(fits).slice(0, 1);
}

function emptyValue(schema: Schema): unknown {
  if (schema.nullable === true) return null;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const [alternative] = [...schemas(schema.oneOf), ...schemas(schema.anyOf)];
  if (alternative !== undefined && schema.type === undefined) return emptyValue(alternative);
  switch (schema.type) {
    case 'string':
      return emptyText(schema.format);
    case 'integer':
    case 'number':
      return typeof schema.minimum === 'number' ? schema.minimum : 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return fillObject(schema, {});
  }
}

function emptyText(format: unknown): string {
  if (format === 'uri') return 'https://github.example/';
  if (format === 'date-time') return '2026-11-20T08:00:00Z';
  if (format === 'email') return 'ada@example.org';
  return '';
}

function schemas(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? (value as Schema[]) : [];
}

function asSchema(value: unknown): Schema | undefined {
  return typeof value === 'object' && value !== null ? (value as Schema) : undefined;
}
