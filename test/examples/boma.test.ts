import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parseAllDocuments, parseDocument } from 'yaml';
import { failureCodes } from '../../src/harness/verdict.ts';

const tree = fileURLToPath(new URL('../../examples/boma/', import.meta.url));
const files = readdirSync(tree, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(tree.length).replace(/^\/+/, ''))
  .sort();
const faultsFolder = 'tests/integration/faults';

function read(path: string): string {
  return readFileSync(`${tree}${path}`, 'utf8');
}

/** What a JSON or YAML file of the tree says, by the shortest way: as JSON text. */
function parsed(path: string): unknown {
  return path.endsWith('.json') ? JSON.parse(read(path)) : parseDocument(read(path)).toJS();
}

function problems(schema: string, path: string): unknown {
  const text = readFileSync(new URL(`../../schemas/${schema}.schema.json`, import.meta.url), 'utf8');
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(text));
  return validate(parsed(path)) ? [] : validate.errors;
}

/** Every string in a value, wherever it is nested. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The keys of every mapping in a value, wherever it is nested. */
function keys(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(keys)];
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapping(value: unknown): Readonly<Record<string, unknown>> {
  if (!isMapping(value)) throw new Error(`expected a mapping, found ${JSON.stringify(value)}`);
  return value;
}

/** The variables that the roles of the tree know: those with a default. */
const knownVariables = new Set(
  files.filter((path) => path.endsWith('/defaults/main.yml')).flatMap((path) => Object.keys(mapping(parsed(path)))),
);

function unknownVariables(path: string): string[] {
  return Object.keys(mapping(parsed(path))).filter((name) => name !== 'vault' && !knownVariables.has(name));
}

test('the profile of askari is what its schema asks for', () => {
  expect(problems('reboot-profile', 'tests/integration/profiles/askari.json')).toEqual([]);
});

test('the image lock is what its schema asks for', () => {
  expect(problems('image-lock', 'tests/integration/images.lock.json')).toEqual([]);
});

test('the image of the profile is in the image lock', () => {
  const { guest } = mapping(parsed('tests/integration/profiles/askari.json'));
  const { images } = mapping(parsed('tests/integration/images.lock.json'));
  expect(Object.keys(mapping(images))).toContain(mapping(guest)['image']);
});

test('every file that the profile names is there', () => {
  const named = strings(parsed('tests/integration/profiles/askari.json')).filter((text) => text.endsWith('.yml'));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((path) => !files.includes(path))).toEqual([]);
});

test('every play that the profile expects has that name in its playbook or in one that it imports', () => {
  const { plays, verify } = mapping(parsed('tests/integration/profiles/askari.json'));
  const specs = [plays, verify].flatMap((list) => (Array.isArray(list) ? list.map(mapping) : []));
  const missing = specs.flatMap(({ playbook, expect: expected }) => {
    const texts = `${read(String(playbook))}\n${read('playbooks/verify.yml')}`;
    return strings(expected).filter((name) => !texts.includes(`- name: ${name}\n`));
  });
  expect(specs.length).toBe(3);
  expect(missing).toEqual([]);
});

test.each(files.filter((path) => path.endsWith('.yml')))('%s is YAML without a duplicate key or a warning', (path) => {
  const found = parseAllDocuments(read(path), { uniqueKeys: true });
  const documents = Array.isArray(found) ? found : [];
  expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings].map(({ message }) => message))).toEqual(
    [],
  );
});

test('every module is one of ansible.builtin', () => {
  const tasks = files.filter((path) =>
    /^(?:playbooks|roles\/[a-z_]+\/(?:tasks|handlers)|tests\/integration)\/.*\.yml$/.test(path),
  );
  const others = tasks.flatMap((path) => keys(parsed(path)).filter((key) => /^[a-z_]+\.[a-z_]+\.[a-z_.]+$/.test(key)));
  expect(tasks.length).toBeGreaterThan(20);
  expect(new Set(others.map((name) => name.split('.').slice(0, 2).join('.')))).toEqual(new Set(['ansible.builtin']));
});

test('an overlay, a certificate tier or a fault sets only variables that a role has a default for', () => {
  const overlays = files.filter((path) => /^tests\/integration\/(?:overrides|certs|secrets)\/|\.vars\.yml$/.test(path));
  expect(overlays.length).toBeGreaterThan(10);
  expect(overlays.flatMap((path) => unknownVariables(path).map((name) => `${path}: ${name}`))).toEqual([]);
});

test('every template, file and task list that a role has is used by it', () => {
  const parts = files.filter((path) => /^roles\/[a-z_]+\/(?:templates|files)\//.test(path));
  const unused = parts.filter((path) => {
    const [, role] = path.split('/');
    const tasks = files.filter((other) => other.startsWith(`roles/${role}/tasks/`)).map(read);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return !tasks.some((text) => text.includes(name) || text.includes(`- ${name.replace(/\.j2$/, '')}\n`));
  });
  expect(parts.length).toBeGreaterThan(15);
  expect(unused).toEqual([]);
});

const faults = mapping(mapping(parsed(`${faultsFolder}/faults.json`))['faults']);

test('the list of faults and the files of the folder are the same, but for the control', () => {
  const listed = Object.values(faults).map((fault) => mapping(fault)['file']);
  const present = files.filter((path) => path.startsWith(`${faultsFolder}/`) && path.endsWith('.yml'));
  expect(present.filter((path) => !listed.includes(path))).toEqual([`${faultsFolder}/hidden-listener.vars.yml`]);
  expect(listed.filter((path) => !present.includes(String(path)))).toEqual([]);
});

test.each(Object.entries(faults))('the fault %s says how it is applied and which verdict it gets', (name, value) => {
  const { kind, file, stage, code } = mapping(value);
  expect(failureCodes).toContain(code);
  const overlay = { kind: 'overlay', file: `${faultsFolder}/${name}.vars.yml`, stage: undefined };
  const playbook = { kind: 'playbook', file: `${faultsFolder}/${name}.play.yml`, stage };
  expect({ kind, file, stage }).toEqual(kind === 'overlay' ? overlay : playbook);
  expect(stage ?? 'after-apply').toMatch(/^(?:before|after)-apply$/);
});

test('the table of faults in the manual says what the list says', () => {
  const rows = read('tests/integration/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| `') && line.split('|').length === 6)
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map(([, name, , how, code]) => ({ name, how, code }));
  const ways: Readonly<Record<string, string>> = { 'before-apply': 'playbook, first', 'after-apply': 'playbook, last' };
  const expected = Object.entries(faults).map(([name, value]) => {
    const { stage, code } = mapping(value);
    return { name, how: ways[String(stage)] ?? 'overlay', code };
  });
  expect(rows).toEqual(expected);
});

test('addresses of the inventory are from the documentation ranges', () => {
  const addresses = strings(parsed('inventories/production/hosts.yml')).filter((text) => /^[0-9.]+$/.test(text));
  expect(addresses.length).toBe(2);
  expect(addresses.filter((address) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address))).toEqual([]);
});

test('the Makefile calls commands and options that the harness has', () => {
  const usage = readFileSync(new URL('../../src/harness/cli-arguments.ts', import.meta.url), 'utf8');
  const recipes = read('Makefile')
    .split('\n')
    .filter((line) => line.startsWith('\t$(HARNESS) '));
  const words = recipes.flatMap((line) => line.match(/--[a-z-]+/g) ?? []);
  expect(recipes.map((line) => line.split(' ')[1])).toEqual(['cycle', 'prune']);
  expect(words).toEqual(['--tree', '--host', '--certs', '--image', '--keep']);
  expect(words.filter((word) => !usage.includes(word))).toEqual([]);
});
