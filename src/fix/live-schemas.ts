import { equalsOf, expectedOf, matchesOf } from '../contract/clauses.ts';
import { fieldOf, textOf } from '../select/entry.ts';
import { fillTemplate } from '../select/template.ts';
import type { World } from '../select/world.ts';
import { isList, type Json, type JsonMap } from '../source/tree.ts';
import { namesOf } from './selector-names.ts';

/** A JSON Schema for one source file, for editors. */
export interface LiveSchema {
  /** The file it is for. */
  readonly file: string;
  readonly schema: JsonMap;
}

/**
 * A schema for each YAML and JSON file of the contract whose fields may hold what the other files have at present: ids
 * that references name, and values that checklist items derive from the roster.
 */
export function liveSchemas(world: World): LiveSchema[] {
  const files = new Map<string, Json[]>();
  for (const { name, clause, documents } of world.collections.values()) {
    const names = namesOf(clause.entries);
    for (const { file, format } of documents) {
      if (names === undefined || (format !== 'yaml' && format !== 'json')) continue;
      const isMap = clause.entries?.endsWith('.*') === true;
      const entry = { allOf: [...(clause.schema === undefined ? [] : [clause.schema]), entrySchema(world, name)] };
      const part = nest(names.map(String), isMap ? { additionalProperties: entry } : { items: entry });
      files.set(file.path, [...(files.get(file.path) ?? []), part]);
    }
  }
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, parts]) => ({
      file,
      schema: {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `${file}, with the ids there are`,
        allOf: parts,
      },
    }));
}

function nest(names: readonly string[], inner: JsonMap): JsonMap {
  return names.reduceRight<JsonMap>((part, name) => ({ properties: { [name]: part } }), inner);
}

function entrySchema(world: World, name: string): JsonMap {
  const properties: Record<string, Json> = {};
  for (const [field, values] of valuesByField(world, name)) {
    if (field.startsWith('@') || field.includes('.')) continue;
    const choice = { enum: [...values].sort().flatMap(asWritten) };
    properties[field] = { anyOf: [choice, { type: 'array', items: choice }] };
  }
  return { type: 'object', properties };
}

/** Numbers are written with and without quotes. */
function asWritten(text: string): Json[] {
  return /^(?:0|[1-9]\d{0,14})$/.test(text) ? [Number(text), text] : [text];
}

/** What the references of a collection may name. */
function valuesByField(world: World, name: string): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  const add = (field: string, texts: readonly string[]) =>
    values.set(field, new Set([...(values.get(field) ?? []), ...texts]));
  for (const { field, to, by, except = [] } of world.collections.get(name)?.clause.references ?? []) {
    const targets = [to].flat().flatMap((one) => world.collections.get(one)?.entries ?? []);
    add(field, [
      ...except.map(String),
      ...targets.flatMap((entry) => (by === undefined ? entry.key : textsOf(fieldOf(entry, by)))),
    ]);
  }
  for (const { item, target, subjects } of world.items) {
    const isClosed = item.orphans !== undefined && item.orphans !== false && item.orphans.where === undefined;
    if (target.name !== name || !isClosed) continue;
    const templates = [
      ...matchesOf(item.match).flatMap((match) => Object.entries(match)),
      ...Object.entries(item.equal ?? {}).flatMap(([field, clause]) =>
        equalsOf(clause)
          .flatMap(expectedOf)
          .map((template) => [field, template] as const),
      ),
    ];
    for (const [field, template] of templates) {
      if (typeof template !== 'string') continue;
      const filled = subjects.entries.map((subject) => fillTemplate(world.template(template), subject));
      add(
        field,
        filled.filter((text) => typeof text === 'string'),
      );
    }
  }
  return values;
}

function textsOf(value: Json | undefined): string[] {
  return (isList(value) ? value : [value]).flatMap((one) => textOf(one) ?? []);
}
