import type { Json, JsonMap, Path } from '../source/tree.ts';
import { compileEverydaySchema } from './everyday-schema.ts';

/** One way in which a value breaks its schema: where below the value, and a sentence without subject. */
export interface SchemaViolation {
  readonly path: Path;
  /** `property` where the path names a missing or superfluous property's parent. */
  readonly message: string;
  readonly keyword: string;
  /** The property that is missing or superfluous. */
  readonly property?: string;
  readonly expected?: string;
}

/** Compiled entry schemas, by the schema object of the contract. */
export interface EntrySchemas {
  violations(schema: JsonMap, value: Json): readonly SchemaViolation[];
  /** Schemas that cannot be used. */
  readonly rejections: readonly SchemaRejection[];
}

/** A schema that ajv does not accept. */
export interface SchemaRejection {
  readonly schema: JsonMap;
  readonly message: string;
}

/**
 * Compiles JSON Schemas (2020-12, strict) that a contract holds. The schemas may come from a pull request: their
 * patterns run on a linear-time engine, references outside the schema are refused.
 */
export async function compileEntrySchemas(schemas: readonly JsonMap[]): Promise<EntrySchemas> {
  const everyday = new Map(schemas.map((schema) => [schema, compileEverydaySchema(schema)]));
  const others = schemas.filter((schema) => everyday.get(schema) === undefined);
  const byLibrary = others.length === 0 ? undefined : (await import('./entry-schema-ajv.ts')).compileWithAjv(others);
  return {
    rejections: byLibrary?.rejections ?? [],
    violations(schema, value) {
      const check = everyday.get(schema);
      if (check === undefined) return byLibrary?.violations(schema, value) ?? refuseUnknown();
      const found: SchemaViolation[] = [];
      check(value, [], (violation) => found.push(violation));
      return found;
    },
  };
}

function refuseUnknown(): never {
  throw new Error('an entry schema was not compiled with its contract');
}
