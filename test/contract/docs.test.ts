import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const schema: unknown = JSON.parse(readFileSync(new URL('schemas/contract.schema.json', root), 'utf8'));

test('the reference of the contract language is the one that its schema gives', () => {
  const script = new URL('scripts/generate-contract-docs.mjs', root).pathname;
  const generated = execFileSync(process.execPath, [script, '--print'], { encoding: 'utf8' });
  expect(readFileSync(new URL('docs/contract.md', root), 'utf8')).toBe(generated);
});

test('every key of the contract language says what it is', () => {
  expect(keysWithoutWords(schema, '#')).toEqual([]);
});

test('links within the guide lead somewhere', () => {
  const page = readFileSync(new URL('docs/contract.md', root), 'utf8');
  for (const [, target = ''] of page.matchAll(/\]\(((?!https:)[^)]+)\)/g)) {
    if (target.startsWith('#')) {
      const name = target.slice(1);
      expect(page.includes(`\n### ${name}\n`) || page.includes(`<a id="${name}">`), target).toBe(true);
    } else expect(() => readdirOrFile(target), target).not.toThrow();
  }
});

function readdirOrFile(target: string): void {
  const path = target === 'formats' ? 'formats/yaml.md' : target;
  readFileSync(new URL(`docs/${path}`, root));
}

/** Places of properties that neither say what they are nor refer to something that does. */
function keysWithoutWords(part: unknown, place: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {} }: { properties?: unknown } = part;
  const silent = Object.entries(properties ?? {}).filter(([, value]) => !hasWords(value));
  return [
    ...silent.map(([key]) => `${place}/${key}`),
    ...Object.entries(part).flatMap(([key, value]) => keysWithoutWords(value, `${place}/${key}`)),
  ];
}

function hasWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { description, $ref }: { description?: unknown; $ref?: unknown } = value;
  if (typeof description === 'string') return description !== '';
  return typeof $ref === 'string' && $ref.startsWith('#/$defs/') && hasWords(definition($ref.slice('#/$defs/'.length)));
}

function definition(name: string): unknown {
  if (typeof schema !== 'object' || schema === null || !('$defs' in schema)) return undefined;
  return Object.entries(schema.$defs ?? {}).find(([key]) => key === name)?.[1];
}
