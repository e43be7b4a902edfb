import { describe, expect, test } from 'vitest';
import { verifyFix } from '../../src/fix/verify-fix.ts';
import type { Fix } from '../../src/report/finding.ts';
import type { Remedy } from '../../src/rules/remedy.ts';
import type { Entry } from '../../src/select/entry.ts';
import type { World } from '../../src/select/world.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { checkTexts, type Files } from '../check-texts.ts';
import { fixTexts } from './fix-texts.ts';

const contract = `\`\`\`yaml vm-contract
collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }
  targets: { file: targets.yaml, entries: "targets[]", key: id }
  hosts: { file: targets.yaml, entries: "hosts.*", key: "@key" }
  notes: { file: targets.yaml, format: text-lines, pattern: ".*# (?P<note>.*)", key: note }
  ways: { file: targets.yaml, format: text-lines, pattern: ".*via: (?P<way>.*)", key: way }
  others: { root: bench, file: targets.yaml, format: text-lines, pattern: "(?P<said>.+)", key: said }
  jobs: { file: jobs.yaml, entries: "jobs[]", key: id }
checklist:
  - id: target
    each: vms
    in: targets
    match: { id: "{hostname}" }
  - id: job
    each: vms
    in: jobs
    match: { vmid: "{id}" }
\`\`\`
`;

const fleet: Files = {
  'CONTRACT.md': contract,
  'bench:targets.yaml': 'one\n',
  'roster.yaml': 'vms:\n  - { id: 200, hostname: mail }\n  - { id: 201, hostname: files }\n',
  'targets.yaml': `targets:
  - id: mail # the way in
    host: 192.168.1.200
    port: 22
    up: yes
  - id: files # the other one
    host: 192.168.1.7
    via: mail
hosts:
  mail: { os: debian }
`,
  'jobs.yaml': 'jobs:\n  - id: nightly\n    vmid: [200, 300]\n    keep: 7\n',
};

async function worldOf(changes: Files = {}): Promise<World> {
  return (await checkTexts({ ...fleet, ...changes })).world;
}

function entryOf(world: World, collection: string, key: string): Entry {
  const entry = world.collections.get(collection)?.entries.find((one) => one.key === key);
  if (entry === undefined) throw new Error(`there is no ${collection} "${key}"`);
  return entry;
}

/** A fix of one file that puts texts into the place of others. */
function edits(entry: Entry, changes: readonly (readonly [string, string])[]): Fix {
  const { file, text } = entry.document;
  const made = changes.map(([from, to]) => {
    const start = text.indexOf(from);
    if (start < 0) throw new Error(`"${from}" is not in ${file.path}`);
    return { root: file.root, file: file.path, start, end: start + from.length, text: to };
  });
  return { title: 'a fix', edits: made, preview: '' };
}

/** Whether a fix that changes these texts does what the remedy promises. */
function holds(world: World, remedy: Remedy, entry: Entry, ...changes: (readonly [string, string])[]) {
  return verifyFix(world, remedy, edits(entry, changes), DEFAULT_LIMITS);
}

describe('a fix that sets a field', () => {
  const host = 'host: 192.168.1.200';
  const setHost = async (value: string, ...changes: (readonly [string, string])[]) => {
    const world = await worldOf();
    const entry = entryOf(world, 'targets', 'mail');
    return holds(world, { kind: 'set-field', entry, field: 'host', value }, entry, ...changes);
  };

  test.each<[string, string, [string, string][]]>([
    ['writes the value', '10.0.0.9', [[host, 'host: 10.0.0.9']]],
    ['writes it in quotes', '10.0.0.9', [[host, "host: '10.0.0.9'"]]],
    ['writes a number', '12', [[host, 'host: 12']]],
    ['writes a day, of which the reader only takes note', '2026-01-02', [[host, 'host: 2026-01-02']]],
    ['also writes a comment', '10.0.0.9', [[host, 'host: 10.0.0.9 # new']]],
  ])('holds where it %s', async (_, value, changes) => {
    expect(await setHost(value, ...changes)).toBe(true);
  });

  test.each<[string, string, [string, string][]]>([
    ['writes another value', '10.0.0.9', [[host, 'host: 10.0.0.8']]],
    ['writes a list of the value', '10.0.0.9', [[host, 'host: [10.0.0.9]']]],
    ['takes the field out', '10.0.0.9', [[`    ${host}\n`, '']]],
    ['writes a field more', '10.0.0.9', [[host, 'host: 10.0.0.9\n    via: files']]],
    [
      'changes another field',
      '10.0.0.9',
      [
        [host, 'host: 10.0.0.9'],
        ['port: 22', 'port: 23'],
      ],
    ],
    [
      'changes another entry',
      '10.0.0.9',
      [
        [host, 'host: 10.0.0.9'],
        ['192.168.1.7', '192.168.1.8'],
      ],
    ],
    [
      'leaves a file that cannot be read',
      '10.0.0.9',
      [
        [host, 'host: 10.0.0.9'],
        ['port: 22', 'port: [22'],
      ],
    ],
    ['writes what readers take for something else', 'no', [[host, 'host: no']]],
    ['writes the field twice', '10.0.0.9', [[host, 'host: 10.0.0.9\n    host: 10.0.0.9']]],
    [
      'loses a line that another collection reads',
      '10.0.0.9',
      [
        [host, 'host: 10.0.0.9'],
        [' # the other one', ''],
      ],
    ],
    [
      'changes a line that another collection reads',
      '10.0.0.9',
      [
        [host, 'host: 10.0.0.9'],
        ['# the way', '# a way'],
      ],
    ],
    [
      'writes them in another order',
      '10.0.0.9',
      [
        [host, 'host: 10.0.0.9'],
        ['the way in', 'the other one'],
        ['the other one', 'the way in'],
      ],
    ],
  ])('does not where it %s', async (_, value, changes) => {
    expect(await setHost(value, ...changes)).toBe(false);
  });

  test('does not where an entry loses its key', async () => {
    const world = await worldOf();
    const entry = entryOf(world, 'targets', 'mail');
    const remedy: Remedy = { kind: 'set-field', entry, field: 'id', value: '' };
    expect(await holds(world, remedy, entry, ['id: mail', 'id: ""'])).toBe(false);
  });

  test('holds where it changes the key of a map, and nothing else', async () => {
    const world = await worldOf();
    const entry = entryOf(world, 'hosts', 'mail');
    const remedy: Remedy = { kind: 'set-field', entry, field: '@key', value: 'post' };
    expect(await holds(world, remedy, entry, ['mail: {', 'post: {'])).toBe(true);
    expect(await holds(world, remedy, entry, ['mail: {', 'past: {'])).toBe(false);
    expect(await holds(world, remedy, entry, ['mail: { os: debian }', 'post: { os: alpine }'])).toBe(false);
  });

  test('holds beside what was odd before', async () => {
    const world = await worldOf({ 'targets.yaml': String(fleet['targets.yaml']).replace('22', '022') });
    const entry = entryOf(world, 'targets', 'mail');
    const remedy: Remedy = { kind: 'set-field', entry, field: 'host', value: '1.2.3.4' };
    expect(await holds(world, remedy, entry, [host, 'host: 1.2.3.4'])).toBe(true);
  });
});

describe('a fix that takes an entry out', () => {
  test('holds where it takes out that entry and nothing else', async () => {
    const world = await worldOf({ 'CONTRACT.md': contract.replace(/^ {2}(?:notes|ways):.*\n/gm, '') });
    const entry = entryOf(world, 'targets', 'files');
    const lines = '  - id: files # the other one\n    host: 192.168.1.7\n    via: mail\n';
    const remedy: Remedy = { kind: 'remove-entry', entry };
    expect(await holds(world, remedy, entry, [lines, ''])).toBe(true);
    expect(await holds(world, remedy, entry, [lines, ''], ['port: 22', 'port: 23'])).toBe(false);
    expect(await holds(world, remedy, entry, [lines, '  - {\n'])).toBe(false);
    expect(await holds(world, remedy, entry, ['    via: mail\n', ''])).toBe(false);
  });

  test('does not where a line goes with it that another collection reads', async () => {
    const world = await worldOf();
    const entry = entryOf(world, 'targets', 'files');
    const lines = '  - id: files # the other one\n    host: 192.168.1.7\n    via: mail\n';
    expect(await holds(world, { kind: 'remove-entry', entry }, entry, [lines, ''])).toBe(false);
  });
});

describe('a fix that adds a value to a list', () => {
  const add = async (...changes: (readonly [string, string])[]) => {
    const world = await worldOf();
    const subject = entryOf(world, 'vms', '201');
    return holds(world, { kind: 'add-entry', item: 1, subject }, entryOf(world, 'jobs', 'nightly'), ...changes);
  };

  test.each<[string, [string, string][]]>([
    ['at its place', [['[200, 300]', '[200, 201, 300]']]],
    ['in quotes', [['[200, 300]', '[200, "201", 300]']]],
  ])('holds where it is %s', async (_, changes) => {
    expect(await add(...changes)).toBe(true);
  });

  test.each<[string, [string, string][]]>([
    ['is at another place', [['[200, 300]', '[200, 300, 201]']]],
    ['is another value', [['[200, 300]', '[200, 202, 300]']]],
    ['takes the place of another', [['[200, 300]', '[200, 201]']]],
    ['is no list any more', [['[200, 300]', '201']]],
    [
      'comes with a change of something else',
      [
        ['[200, 300]', '[200, 201, 300]'],
        ['keep: 7', 'keep: 8'],
      ],
    ],
    ['leaves a file that cannot be read', [['[200, 300]', '[200, 201, 300']]],
    ['is not there', [['keep: 7', 'keep: 7 # 201']]],
  ])('does not where it %s', async (_, changes) => {
    expect(await add(...changes)).toBe(false);
  });

  test('does not where no list is asked for', async () => {
    const world = await worldOf();
    const subject = entryOf(world, 'vms', '201');
    const job = entryOf(world, 'jobs', 'nightly');
    expect(await holds(world, { kind: 'add-entry', item: 0, subject }, job, ['[200, 300]', '[200, 201, 300]'])).toBe(
      false,
    );
    expect(await holds(world, { kind: 'add-entry', item: 9, subject }, job, ['[200, 300]', '[200, 201, 300]'])).toBe(
      false,
    );
  });
});

describe('a new entry', () => {
  const base = {
    'roster.yaml':
      'vms:\n  - { id: 200, hostname: mail, note: plain }\n  - { id: 201, hostname: files, note: "a`b" }\n',
    'targets.yaml': 'targets:\n  - id: mail\n    host: 200\n    note: x # first\n',
  };
  /** The files that mending changes where this is the scaffold. */
  const mended = async (scaffold: string, more = '') => {
    const text = `collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }
  targets: { file: targets.yaml, entries: "targets[]", key: id }
${more}checklist:
  - id: target
    each: vms
    in: targets
    match: { id: "{hostname}" }
    scaffold: |
${scaffold.replace(/^/gm, '      ')}
`;
    const { files: changed } = await fixTexts({ ...base, 'contract.yaml': text });
    return Object.fromEntries(changed.map(({ path, after }) => [path, after]));
  };
  const before = base['targets.yaml'];

  test('is written as the scaffold says', async () => {
    expect(await mended('- id: {hostname}\n  host: {id}')).toEqual({
      'targets.yaml': `${before}  - id: files\n    host: 201\n`,
    });
  });

  test.each([
    ['that does not match the machine', '- id: x{hostname}\n  host: {id}'],
    ['of which there are two', '- id: {hostname}\n- id: other'],
    ['that has no key', '- host: {id}'],
    ['that changes what is there', '- id: {hostname}\nhosts: {{ a: 1 }}'],
    ['that cannot be read', '- id: {hostname}\n  host: ['],
    ['with a key twice', '- id: {hostname}\n  id: {hostname}'],
    ['with what readers take for something else', '- id: {hostname}\n  host: 0{id}'],
  ])('is not written %s', async (_, scaffold) => {
    expect(await mended(scaffold)).toEqual({});
  });

  test('may come with lines of its own for collections that read the file in another way', async () => {
    const notes = '  notes: { file: targets.yaml, format: text-lines, pattern: ".*# (?P<note>.*)", key: note }\n';
    expect(await mended('- id: {hostname} # new', notes)).toEqual({
      'targets.yaml': `${before}  - id: files # new\n`,
    });
  });

  test('goes into the last of several files', async () => {
    const files = {
      'roster.yaml': base['roster.yaml'],
      'sites/a.yaml': 'targets:\n  - id: other\n',
      'sites/b.yaml': 'targets:\n  - id: mail\n',
    };
    const text = `collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }
  targets: { files: "sites/*.yaml", entries: "targets[]", key: id }
checklist:
  - { id: target, each: vms, in: targets, match: { id: "{hostname}" }, scaffold: "- id: {hostname}" }
`;
    const { files: changed } = await fixTexts({ ...files, 'contract.yaml': text });
    expect(changed.map(({ path, after }) => `${path}: ${after}`)).toEqual([
      'sites/b.yaml: targets:\n  - id: mail\n  - id: files\n',
    ]);
  });

  test('is not written where a value reads as something else beside another', async () => {
    const contractOf = (row: string) => `collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }
  targets: { file: hosts.md, key: Name }
checklist:
  - { id: target, each: vms, in: targets, match: { Name: "{hostname}" }, scaffold: "${row}" }
`;
    const table = '| Name | Note |\n|---|---|\n| mail | x |\n';
    const rowOf = async (row: string) => {
      const files = { 'roster.yaml': base['roster.yaml'], 'hosts.md': table, 'contract.yaml': contractOf(row) };
      return (await fixTexts(files)).files.map(({ after }) => after.slice(table.length));
    };
    expect(await rowOf('| {hostname} | {note} |')).toEqual(['| files | a`b |\n']);
    expect(await rowOf('| {hostname} | {note} {note} |')).toEqual([]);
  });

  test('of a map is written with its key', async () => {
    const contractOf = (scaffold: string) => `collections:
  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }
  targets: { file: hosts.json, entries: "$.*", key: "@key" }
checklist:
  - id: target
    each: vms
    in: targets
    match: { "@key": "{hostname}" }
    scaffold: |
      ${scaffold}
`;
    const added = async (scaffold: string) => {
      const files = { 'roster.yaml': base['roster.yaml'], 'hosts.json': '{"mail":{"id":200}}\n' };
      return (await fixTexts({ ...files, 'contract.yaml': contractOf(scaffold) })).files.map(({ after }) => after);
    };
    expect(await added('"{hostname}": {{ "id": {id} }}')).toEqual(['{"mail":{"id":200}, "files":{"id":201}}\n']);
    expect(await added('"{hostname}": {{ "id": {id} }}, "x": {{}}')).toEqual([]);
    expect(await added('"x{hostname}": {{ "id": {id} }}')).toEqual([]);
  });
});
