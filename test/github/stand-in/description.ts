import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { OPERATIONS } from './operations.ts';

/** One schema of GitHub's description after its references are gone. */
export interface Schema {
  readonly [key: string]: unknown;
}

interface Operation {
  readonly operationId?: string;
}

/** GitHub's own description of its REST API, cut down to the operations that are used here. */
export interface Description {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: Record<string, Record<string, unknown>>;
}

/**
 * Reads GitHub's description (13 MB) and keeps the operations used and the components they reach, without examples and
 * with `nullable` in the one form that the validator understands.
 */
export function loadDescription(): Description {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const whole: Description = JSON.parse(readFileSync(file, 'utf8'));
  const paths: Description['paths'] = {};
  const missing = new Set<string>(OPERATIONS);
  for (const [path, item] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId === undefined || !missing.delete(operation.operationId)) continue;
      paths[path] = { ...paths[path], [method]: operation };
    }
  }
  if (missing.size > 0) throw new Error(`GitHub's description has no operation ${[...missing].join(', ')}`);
  const components = reachable(paths, whole.components);
  const cut = { openapi: whole.openapi, info: whole.info, servers: [{ url: 'http://127.0.0.1' }], paths, components };
  return prepared(withDeletedForks(cut)) as Description;
}

/** GitHub answers null for the head repository once a fork is deleted; its description does not say so. */
function withDeletedForks<Cut extends Description>(description: Cut): Cut {
  const { schemas = {} } = description.components;
  const pull = schemas['pull-request'] as { properties: { head: { properties: Record<string, object> } } };
  const { properties } = pull.properties.head;
  properties.repo = { anyOf: [{ enum: [null] }, properties.repo] };
  return description;
}

function reachable(from: unknown, all: Description['components']): Description['components'] {
  const found: Description['components'] = {};
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'examples' || key === 'example') continue;
      if (key !== '$ref' || typeof child !== 'string') {
        walk(child);
        continue;
      }
      const [, , kind = '', name = ''] = child.split('/');
      if (found[kind]?.[name] !== undefined) continue;
      found[kind] = { ...found[kind], [name]: all[kind]?.[name] };
      walk(all[kind]?.[name]);
    }
  };
  walk(from);
  return found;
}

function prepared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepared);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, child]) => !isExample(key, child));
  return explicitNull(Object.fromEntries(kept.map(([key, child]) => [key, prepared(child)])));
}

/** The validator takes `nullable` only beside `type`, and only where `enum` names null itself. */
function explicitNull(schema: Record<string, unknown>): Record<string, unknown> {
  if (schema.nullable !== true) return schema;
  if (Array.isArray(schema.enum) && !schema.enum.includes(null)) return { ...schema, enum: [...schema.enum, null] };
  if ('type' in schema) return schema;
  const { nullable: _nullable, ...rest } = schema;
  return { anyOf: [{ enum: [null] }, rest] };
}

function isExample(key: string, child: unknown): boolean {
  if (key !== 'examples' && key !== 'example') return false;
  return typeof child !== 'object' || child === null || !('type' in child || '$ref' in child);
}
