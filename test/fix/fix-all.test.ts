import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { fixAll } from '../../src/fix/fix-all.ts';
import { rename } from '../../src/fix/rename-entry.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import type { Files } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';
import { fixTexts, mended, requestFor } from './fix-texts.ts';

const roster = `vms:
  - { id: 200, hostname: mail, ip: 10.0.0.1 }
  - { id: 201, hostname: files, ip: 10.0.0.2 }
`;
const vms = `  vms: { file: roster.yaml, entries: "$.vms[*]", key: id, label: "VM {id} {hostname}" }\n`;

/** The files after mending, and what was done. */
async function mend(collections: string, checklist: string, files: Files, removeOrphans = false) {
  const contract = `collections:\n${vms}${collections}checklist:\n${checklist}`;
  const all = { 'roster.yaml': roster, ...files, 'contract.yaml': contract };
  const outcome = await fixTexts(all, removeOrphans);
  const again = await fixTexts(mended(all, outcome), removeOrphans);
  expect(again.files).toEqual([]);
  return {
    files: outcome.files.map(({ path, after }) => `${path}\n${after}`),
    done: outcome.applied.map(({ title }) => title),
    left: outcome.after.report.findings.map(({ message }) => message),
  };
}

describe('what was done is told', () => {
  const targets = '  targets: { file: targets.yaml, entries: "targets[]", key: id }\n';
  const item = '  - { id: target, each: vms, in: targets, match: { id: "{hostname}" }';

  test('for a new entry, a value, a field and an entry that is taken out', async () => {
    const { files, done } = await mend(
      targets,
      `${item}, require: [up], equal: { host: "{ip}", up: "yes {id}" }, orphans: { severity: error }, scaffold: "- {{ id: {hostname}, up: yes {id} }}" }\n`,
      { 'targets.yaml': 'targets:\n  - id: old\n  - id: mail\n    host: 1.1.1.1\n    note: |\n      x\n' },
      true,
    );
    expect(done).toEqual([
      'add the entry of VM 201 files to targets.yaml',
      'remove the entry with id "old" from targets.yaml',
      'add up "yes 200" in targets.yaml',
      'set host to "10.0.0.1" in targets.yaml',
    ]);
    expect(files).toEqual([
      'targets.yaml\ntargets:\n  - id: mail\n    host: 10.0.0.1\n    up: yes 200\n    note: |\n      x\n  - { id: files, up: yes 201 }\n',
    ]);
  });

  test('for a value in a list', async () => {
    const { files, done } = await mend(
      '  jobs: { file: jobs.yaml, entries: "jobs[]", key: id, label: "the job {id}" }\n',
      '  - { id: job, each: vms, in: jobs, match: { vmid: "{id}" } }\n',
      { 'jobs.yaml': 'jobs:\n  - { id: nightly, vmid: [200, 300, 400] }\n' },
    );
    expect([files, done]).toEqual([
      ['jobs.yaml\njobs:\n  - { id: nightly, vmid: [200, 201, 300, 400] }\n'],
      ['add "201" to vmid of the job nightly in jobs.yaml'],
    ]);
  });

  test('with the lines as a person would paste them', async () => {
    const files = {
      'roster.yaml': roster,
      'targets.yaml': 'targets:\r\n  - id: mail\r\n    host: 10.0.0.1\r\n\r\n  - id: x\r\n',
      'contract.yaml': `collections:\n${vms}${targets}checklist:\n${item}, scaffold: "- id: {hostname}\\n  a: 1\\n\\n  b: 1" }\n`,
    };
    const { report } = await check(requestFor(files, 'contract.yaml'));
    expect(report.findings.map(({ fix }) => fix?.preview)).toEqual(['  - id: files\n    a: 1\n\n    b: 1']);
  });
});

describe('a list takes a value', () => {
  const add = async (list: string, clause = '', more = '', match = '{ vmid: "{id}" }') => {
    const { files } = await mend(
      `  jobs: { file: jobs.yaml, entries: "jobs[]", key: id${clause} }\n`,
      `  - { id: job, each: vms, in: jobs, match: ${match} }\n`,
      { 'jobs.yaml': `jobs:\n  - { id: nightly, vmid: ${list}, hostname: [mail] }\n${more}` },
    );
    return files.map((text) => /vmid: (\[.*?\])/.exec(text)?.[1]);
  };

  test('by its order where it is sorted, at its end otherwise', async () => {
    expect(await add('[200, 200, 300, 400]')).toEqual(['[200, 200, 201, 300, 400]']);
    expect(await add('[100, 200]')).toEqual(['[100, 200, 201]']);
    expect(await add('[300, 200]')).toEqual(['[300, 200, 201]']);
    expect(await add('[200, 300, 100, 400]')).toEqual(['[200, 300, 100, 400, 201]']);
  });

  test('where it is the only one that could', async () => {
    expect(await add('[200]', '', '  - { id: weekly, vmid: [] }\n')).toEqual([]);
    expect(await add('[200]', '', '  - { id: manual }\n  - { id: one, vmid: 300 }\n')).toEqual(['[200, 201]']);
    expect(await add('[200]', ', defaults: { vmid: 1 }', '  - { id: manual }\n')).toEqual(['[200, 201]']);
  });

  test('where nothing but the value is asked for', async () => {
    expect(await add('[200]', '', '', '{ vmid: "{id}", id: nightly }')).toEqual([]);
    expect(await add('[200]', '', '', '[{ vmid: "{id}" }, { hostname: "{hostname}" }]')).toEqual([]);
  });
});

describe('several items that want entries', () => {
  const scaffold = (note: string) => `scaffold: "- {{ id: {hostname}, host: {ip}, note: ${note} }}"`;

  test('in one place get one, of the first item', async () => {
    const { files, done } = await mend(
      '  targets: { file: t.yaml, entries: "t[]", key: id }\n  hosts: { file: t.yaml, entries: "t[]", key: host }\n',
      `  - { id: z-first, each: vms, in: hosts, match: { host: "{ip}" }, ${scaffold('first')} }
  - { id: a-second, each: vms, in: targets, match: { id: "{hostname}" }, ${scaffold('second')} }\n`,
      { 't.yaml': 't:\n  - { id: mail, host: 10.0.0.1 }\n' },
    );
    expect(files).toEqual([
      't.yaml\nt:\n  - { id: mail, host: 10.0.0.1 }\n  - { id: files, host: 10.0.0.2, note: first }\n',
    ]);
    expect(done).toHaveLength(1);
  });

  test('in several files get one in each, and the files are told in order', async () => {
    const { files } = await mend(
      ['z', 'a', 'm'].map((name) => `  ${name}: { file: ${name}.txt, pattern: "(?P<id>.+)", key: id }\n`).join(''),
      ['z', 'a', 'm']
        .map(
          (name) =>
            `  - { id: in-${name}, each: vms, in: ${name}, match: { id: "{hostname}" }, scaffold: "{hostname}" }\n`,
        )
        .join(''),
      { 'z.txt': 'mail\n', 'a.txt': 'mail\n', 'm.txt': 'mail\n' },
    );
    expect(files).toEqual(['a.txt\nmail\nfiles\n', 'm.txt\nmail\nfiles\n', 'z.txt\nmail\nfiles\n']);
  });

  test('under one key, by two ways to the same place, get one', async () => {
    const { files, left } = await mend(
      '  one: { file: h.yaml, entries: "hosts.*", key: "@key" }\n  two: { file: h.yaml, entries: "$.hosts.*", key: "@key" }\n',
      `  - { id: one, each: vms, in: one, match: { "@key": "{hostname}" }, scaffold: "{hostname}: {id}" }
  - { id: two, each: vms, in: two, match: { "@key": "{hostname}" }, scaffold: "{hostname}: {id}" }\n`,
      { 'h.yaml': 'hosts:\n  mail: 200\n' },
    );
    expect([files, left]).toEqual([['h.yaml\nhosts:\n  mail: 200\n  files: 201\n'], []]);
  });

  test('under one key of one file that is named in two ways, get one', async () => {
    const { files, left } = await mend(
      '  one: { file: h.yaml, entries: "hosts.*", key: "@key" }\n  two: { files: "h*.yaml", entries: "hosts.*", key: "@key" }\n',
      `  - { id: one, each: vms, in: one, match: { "@key": "{hostname}" }, scaffold: "{hostname}: {id}" }
  - { id: two, each: vms, in: two, match: { "@key": "{hostname}" }, scaffold: "{hostname}: {id}" }\n`,
      { 'h.yaml': 'hosts: {}\n' },
    );
    expect([files, left]).toEqual([['h.yaml\nhosts:\n  mail: 200\n  files: 201\n'], []]);
  });

  test('that want one value changed change it once', async () => {
    const { files, done } = await mend(
      '  targets: { file: t.yaml, entries: "t[]", key: id }\n',
      `  - { id: one, each: vms, in: targets, match: { id: "{hostname}" }, equal: { host: "{ip}" } }
  - { id: two, each: vms, in: targets, match: { id: "{hostname}" }, equal: { host: "{ip}" } }\n`,
      { 't.yaml': 't:\n  - { id: mail, host: 1.1.1.1 }\n  - { id: files, host: 10.0.0.2 }\n' },
    );
    expect([files, done]).toEqual([
      ['t.yaml\nt:\n  - { id: mail, host: 10.0.0.1 }\n  - { id: files, host: 10.0.0.2 }\n'],
      ['set host to "10.0.0.1" in t.yaml'],
    ]);
  });

  test('that want different values of one field change it once and then again, until one of them is given up', async () => {
    const { left } = await mend(
      '  targets: { file: t.yaml, entries: "t[]", key: id }\n',
      `  - { id: one, each: vms, in: targets, match: { id: "{hostname}" }, equal: { host: "{ip}" } }
  - { id: two, each: vms, in: targets, match: { id: "{hostname}" }, equal: { name: "{hostname}" } }\n`,
      { 't.yaml': 't:\n  - { id: mail, host: 1.1.1.1, name: x }\n  - { id: files, host: 10.0.0.2, name: files }\n' },
    );
    expect(left).toEqual([]);
  });
});

describe('a value is set', () => {
  const set = async (before: string, equal: string, entries = 't[]', key = 'id', match = '{ id: "{hostname}" }') => {
    const { files } = await mend(
      `  targets: { file: t.yaml, entries: "${entries}", key: "${key}" }\n`,
      `  - { id: one, each: vms, where: { id: 200 }, in: targets, match: ${match}, equal: ${equal} }\n`,
      { 't.yaml': before },
    );
    return files.map((text) => text.slice('t.yaml\n'.length));
  };

  test('where it is a single one, not where it is a list or a map', async () => {
    expect(await set('t: [{ id: mail, host: [1] }]\n', '{ host: "{ip}" }')).toEqual([]);
    expect(await set('t: [{ id: mail, host: {} }]\n', '{ host: "{ip}" }')).toEqual([]);
    expect(await set('t: [{ id: mail, host: 1 }]\n', '{ host: "{ip}" }')).toEqual([
      't: [{ id: mail, host: 10.0.0.1 }]\n',
    ]);
  });

  test('in the key of a map', async () => {
    const by = '{ host: "{ip}" }';
    expect(await set('t:\n  post: { host: 10.0.0.1 }\n', '{ "@key": "{hostname}" }', 't.*', '@key', by)).toEqual([
      't:\n  mail: { host: 10.0.0.1 }\n',
    ]);
    expect(await set('t:\n  - { host: 10.0.0.1 }\n', '{ "@index": "{hostname}" }', 't[]', 'host', by)).toEqual([]);
  });

  test('behind the last field on one line, where it is not there yet', async () => {
    expect(
      await set('t:\n  - id: mail\n    a: 1\n    b: |\n      x\n    c: [1]\n', '{ host: "{ip}" }, require: [host]'),
    ).toEqual(['t:\n  - id: mail\n    a: 1\n    host: 10.0.0.1\n    b: |\n      x\n    c: [1]\n']);
  });
});

describe('files of one name in two roots', () => {
  const contract = `collections:
${vms}  here: { file: t.yaml, key: id }
  there: { root: bench, file: t.yaml, key: id }
checklist:
  - { id: in-here, each: vms, in: here, match: { id: "{hostname}" }, scaffold: "- id: {hostname}" }
  - { id: in-there, each: vms, in: there, match: { id: "{hostname}" }, scaffold: "- id: {hostname}" }
`;
  const treesOf = (here: string, there: string) => {
    const main = memoryTree({ 'roster.yaml': roster, 'contract.yaml': contract, 't.yaml': here });
    return {
      roots: new Map([
        [MAIN_ROOT, main],
        ['bench', memoryTree({ 't.yaml': there })],
      ]),
    };
  };
  const mendIn = async (here: string, there: string) => {
    const request = { ...requestFor({}, 'contract.yaml'), head: treesOf(here, there) };
    const { files } = await fixAll(request, false, () => true);
    return files.map(({ root, path, before, after }) => `${root} ${path}: ${before}became ${after}`);
  };
  const [one, both] = ['- id: mail\n', '- id: mail\n- id: files\n'];

  test('are each mended where they stand', async () => {
    expect(await mendIn(both, one)).toEqual([`bench t.yaml: ${one}became ${both}`]);
    expect(await mendIn(one, both)).toEqual([`. t.yaml: ${one}became ${both}`]);
    expect(await mendIn('- id: mail\n- id: x\n', one)).toEqual([
      '. t.yaml: - id: mail\n- id: x\nbecame - id: files\n- id: mail\n- id: x\n',
      `bench t.yaml: ${one}became ${both}`,
    ]);
  });

  test('are each renamed where they stand', async () => {
    const request = { ...requestFor({}, 'contract.yaml'), head: treesOf(both, '- id: files\n- id: mail\n') };
    const { files } = await rename(request, 'mail', 'post');
    expect(files.map(({ root, path, after }) => `${root} ${path}: ${after}`)).toEqual([
      `. roster.yaml: ${roster.replace('mail', 'post')}`,
      '. t.yaml: - id: post\n- id: files\n',
      'bench t.yaml: - id: files\n- id: post\n',
    ]);
  });
});
