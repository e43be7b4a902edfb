import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { agentsBlock } from '../../src/fix/agents-block.ts';
import { backfill } from '../../src/fix/backfill.ts';
import { liveSchemas } from '../../src/fix/live-schemas.ts';
import { addToRoster } from '../../src/fix/new-entry.ts';
import { overlayTree } from '../../src/fix/overlay-tree.ts';
import { rename } from '../../src/fix/rename-entry.ts';
import { retire } from '../../src/fix/retire-entry.ts';
import { rosterOf } from '../../src/fix/roster.ts';
import { unifiedDiff } from '../../src/fix/unified-diff.ts';
import { ConfigurationError } from '../../src/report/configuration-error.ts';
import type { World } from '../../src/select/world.ts';
import type { Files } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';
import { requestFor } from './fix-texts.ts';
import { smallFleet } from './small-fleet.ts';

const fleet = (changes: Files = {}) => requestFor({ ...smallFleet, ...changes }, 'contract.yaml');
const withContract = (from: string | RegExp, to: string, changes: Files = {}) =>
  fleet({ ...changes, 'contract.yaml': String(smallFleet['contract.yaml']).replace(from, to) });
const values = (fields: Readonly<Record<string, string>>) => ({ values: new Map(Object.entries(fields)) });

const changed = (files: Parameters<typeof unifiedDiff>[0]) =>
  unifiedDiff(files)
    .split('\n')
    .filter((line) => /^(?:[+-](?![+-]{2} )|\+\+\+ )/.test(line));

/** What a refusal says, and its hint. */
async function refusal(promise: Promise<unknown>): Promise<(string | undefined)[]> {
  const error = await promise.then(
    () => 'nothing is refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConfigurationError)) return [String(error)];
  return error.problems.flatMap(({ message, hint }) => [message, hint]);
}

async function worldOf(files: Files): Promise<World> {
  return (await check(requestFor(files, 'contract.yaml'))).world;
}

describe('a new machine', () => {
  const photos = { hostname: 'photos', site: 'shop', ssh_target: 'photos' };

  test('is told in the words of what was done', async () => {
    const { applied, key } = await addToRoster(fleet(), values(photos));
    expect(key).toBe('202');
    expect(applied.map(({ title }) => title)).toEqual([
      'add VM 202 photos to roster.yaml',
      'add the entry of VM 202 photos to targets.yaml',
      'add the entry of VM 202 photos to dns.md',
    ]);
  });

  test('leaves what was wrong before as it is', async () => {
    const odd = { 'targets.yaml': 'targets:\n  - id: mail\n    host: 1.1.1.1\n' };
    const { files } = await addToRoster(fleet(odd), values(photos));
    expect(changed(files).filter((line) => line.startsWith('-') || /files|200$/.test(line))).toEqual([]);
  });

  test('is refused where the roster has no scaffold, no number, or one that cannot be written', async () => {
    expect(
      await refusal(addToRoster(withContract(/ {4}scaffold: \|\n {6}- id: \{id\}\n(?: {8}.*\n)+/, ''), values(photos))),
    ).toEqual(['the collection "vms" has no scaffold for new entries', 'add scaffold: to it, as in docs/fix.md']);
    expect(await refusal(addToRoster(fleet(), values({ hostname: 'photos' })))).toEqual([
      'the new entry has no "id"',
      'give --set id=…, or a placement clause with the ranges (and what they go by)',
    ]);
    expect(
      await refusal(addToRoster(withContract('- id: {id}\n', '- id: {id}\n      - x: {id}\n'), values(photos))),
    ).toEqual([
      'the scaffold of "vms" cannot be put into roster.yaml',
      'compare the scaffold with an entry that is there; values with line breaks or markup cannot be written',
    ]);
    expect(
      await refusal(
        addToRoster(withContract('site: {site}', "site: '{site}'"), values({ ...photos, id: '202', site: 'a\nb' })),
      ),
    ).toEqual([
      'the scaffold of "vms" cannot be put into roster.yaml',
      'compare the scaffold with an entry that is there; values with line breaks or markup cannot be written',
    ]);
  });

  test('is refused what another one has, whichever of them has the lower number', async () => {
    const refused = async (fields: Readonly<Record<string, string>>) => refusal(addToRoster(fleet(), values(fields)));
    expect((await refused({ ...photos, hostname: 'mail' }))[0]).toBe(
      'hostname "mail" of VM 202 mail is taken by VM 200 mail',
    );
    expect((await refused({ id: '150', hostname: 'mail', site: 'home' }))[0]).toBe(
      'hostname "mail" of VM 200 mail is taken by VM 150 mail',
    );
    expect((await refused({ id: '150', hostname: 'music', site: 'home', lan_ip: '192.168.1.7' }))[0]).toMatch(
      /192\.168\.1\.7/,
    );
  });

  test('is refused at the place of the collection in the contract', async () => {
    const bare = withContract(/ {4}scaffold: \|\n {6}- id: \{id\}\n(?: {8}.*\n)+/, '');
    const error = await addToRoster(bare, values(photos)).catch((reason: unknown) => reason);
    expect(error instanceof ConfigurationError ? error.problems.map(({ location }) => location) : error).toEqual([
      { file: 'contract.yaml', line: 2, column: 3 },
    ]);
  });

  test('is refused with what is expected of it, but not for what is wrong elsewhere', async () => {
    expect(await refusal(addToRoster(fleet(), values({ ...photos, hostname: 'Photos' })))).toEqual([
      '"hostname" of VM 202 Photos does not match the pattern',
      'expected ^[a-z]+(-[a-z]+)*$',
    ]);
    const odd = String(smallFleet['roster.yaml']).replace('hostname: attic', 'hostname: Attic');
    expect((await addToRoster(fleet({ 'roster.yaml': odd }), values(photos))).label).toBe('VM 202 photos');
  });

  test('has an entry by the collection that is named, or that most of the checklist goes through', async () => {
    expect(await refusal(addToRoster(fleet(), { ...values(photos), collection: 'vmz' }))).toEqual([
      'there is no collection "vmz"',
      'did you mean "vms"?',
    ]);
    expect(await refusal(addToRoster(fleet(), { ...values({ id: 'x' }), collection: 'targets' }))).toEqual([
      'the collection "targets" has no scaffold for new entries',
      'add scaffold: to it, as in docs/fix.md',
    ]);
  });
});

describe('the roster', () => {
  const contract = (checklist: string) =>
    `collections:\n  b: { file: b.yaml, key: id }\n  a: { file: a.yaml, key: id }\n${checklist}`;
  const files = { 'a.yaml': '- id: 1\n', 'b.yaml': '- id: 1\n' };
  const item = (each: string, target: string, id: string) =>
    `  - { id: ${id}, each: ${each}, in: ${target}, match: { id: "{id}" } }\n`;

  test('is what most items go through, and of two the first by name', async () => {
    const nameOf = async (checklist: string) => {
      const world = await worldOf({ ...files, 'contract.yaml': contract(`checklist:\n${checklist}`) });
      return rosterOf(world).name;
    };
    expect(await nameOf(item('b', 'a', 'x') + item('a', 'b', 'y'))).toBe('a');
    expect(await nameOf(item('a', 'b', 'x') + item('b', 'a', 'y'))).toBe('a');
    expect(await nameOf(item('a', 'b', 'x') + item('b', 'a', 'y') + item('b', 'a', 'z'))).toBe('b');
  });

  test('is none where there is no checklist, or where its file cannot be read', async () => {
    const rosterIn = async (one: Files, checklist = '') => {
      const world = await worldOf({ ...files, ...one, 'contract.yaml': contract(checklist) });
      return refusal((async () => rosterOf(world))());
    };
    expect(await rosterIn({})).toEqual(['the contract has no checklist', 'name the collection that is the roster']);
    expect((await rosterIn({ 'a.yaml': '[' }, `checklist:\n${item('a', 'b', 'x')}`))[0]).toMatch(/a\.yaml|bracket/);
  });
});

describe('a retired machine', () => {
  test('is refused where it is gone already, or has no field for it', async () => {
    expect(await refusal(retire(fleet(), '100'))).toEqual([
      'VM 100 attic is decommissioned already',
      'vm-contract check tells what is left of it',
    ]);
    const odd = String(smallFleet['roster.yaml']).replace('status: active', 'status: [active]');
    expect(await refusal(retire(fleet({ 'roster.yaml': odd }), '200'))).toEqual([
      '"status" of VM 200 mail cannot be set',
      'does the entry have a status?',
    ]);
    expect(await refusal(retire(fleet(), 'mial'))).toEqual(['vms has no entry "mial"', 'did you mean "mail"?']);
    expect(await refusal(retire(fleet(), '2o1'))).toEqual(['vms has no entry "2o1"', 'did you mean "201"?']);
  });

  test('is one of two of the same name only by its key', async () => {
    const odd = String(smallFleet['roster.yaml']).replace('hostname: files', 'hostname: mail');
    expect(await refusal(retire(fleet({ 'roster.yaml': odd }), 'mail'))).toEqual([
      '"mail" is 2 entries of vms',
      'name it by its key: 200 or 201',
    ]);
  });

  test('has the field that the lifecycle of its roster names', async () => {
    const states = 'initial: [active], transitions: { active: [decommissioned] } }';
    const lifecycle = `lifecycle:\n  - { id: t, of: targets, field: up, ${states}\n  - { id: l, of: vms, field: state, ${states}\n`;
    const text = String(smallFleet['contract.yaml']).replaceAll('status', 'state');
    const request = fleet({
      'contract.yaml': text + lifecycle,
      'roster.yaml': String(smallFleet['roster.yaml']).replaceAll('status', 'state'),
    });
    expect(changed((await retire(request, '201')).files)).toContain('+    state: decommissioned');
  });

  test('gets the day it went where others have one, and keeps the one it has', async () => {
    const noted = String(smallFleet['roster.yaml']);
    const lines = async (text: string) =>
      changed((await retire(fleet({ 'roster.yaml': text }), '201')).files).filter((line) => line.includes('_at'));
    expect(await lines(noted)).toEqual(['+    decommissioned_at: "2026-03-01"']);
    expect(await lines(noted.replace(/ {4}decommissioned_at.*\n/, ''))).toEqual([]);
    expect(await lines(noted.replace('created_at: "2025-01-02"', 'decommissioned_at: "2026-01-01"'))).toEqual([]);
    expect(await lines(noted.replace(/ {4}created_at: "2025-01-02"\n/, ''))).toEqual([
      '+    decommissioned_at: "2026-03-01"',
    ]);
  });

  test('leaves what was wrong with others as it is', async () => {
    const odd = { 'targets.yaml': String(smallFleet['targets.yaml']).replace('192.168.1.200', '1.1.1.1') };
    expect(changed((await retire(fleet(odd), '201')).files).filter((line) => /1\.1\.1\.1|mail$/.test(line))).toEqual(
      [],
    );
  });

  test('is told in the words of what was done, with what still knows it', async () => {
    const contract = String(smallFleet['contract.yaml']).replace(', stale: error', '');
    const { applied, kept } = await retire(fleet({ 'contract.yaml': contract }), '201');
    expect(applied.map(({ title }) => title)).toEqual([
      'set status to "decommissioned" in roster.yaml',
      'note decommissioned_at of VM 201 files',
    ]);
    expect(kept).toEqual(['dns "files" in dns.md', 'targets "files" in targets.yaml']);
  });
});

describe('a renamed machine', () => {
  test('cannot have its name where that is not written in its entry on one line', async () => {
    const odd = String(smallFleet['roster.yaml']).replace('hostname: attic', 'hostname: >-\n      attic');
    expect(await refusal(rename(fleet({ 'roster.yaml': odd }), 'attic', 'loft'))).toEqual([
      'VM 100 attic cannot be renamed',
      'is its hostname written in its entry?',
    ]);
  });

  test('has its new name wherever that can be written', async () => {
    const odd = String(smallFleet['roster.yaml']).replace('ssh_target: mail', 'ssh_target: >-\n      mail');
    const { files, label } = await rename(fleet({ 'roster.yaml': odd }), 'mail', 'post');
    expect(label).toBe('VM 200 post');
    expect(changed(files).filter((line) => !line.includes('dns.md') && !line.includes('|'))).toEqual([
      '+++ b/roster.yaml',
      '-    hostname: mail',
      '+    hostname: post',
      '+++ b/targets.yaml',
      '-  - id: mail',
      '+  - id: post',
      '-    via: mail # the way in',
      '+    via: post # the way in',
    ]);
  });

  test('may have the name that it has', async () => {
    expect(changed((await rename(fleet(), 'mail', 'mail')).files)).toEqual([]);
  });

  test('keeps what only looks like its name', async () => {
    const dns = String(smallFleet['dns.md']).replace('| files |', '| mail2 |');
    const { mentions, files } = await rename(fleet({ 'dns.md': `${dns}\nmail here\nand mail there` }), 'mail', 'post');
    expect(mentions).toEqual(['dns.md:8', 'dns.md:9']);
    expect(changed(files).filter((line) => line.includes('mail2'))).toEqual([]);
  });

  test('has its new name in keys and in references to them', async () => {
    const contract = `collections:
  vms: { file: vms.yaml, entries: "vms.*", key: "@key", label: "VM {@key}" }
  groups: { file: groups.yaml, key: id, references: [{ field: of, to: [others, vms] }, { field: first, to: vms }] }
  others: { file: others.yaml, key: id }
  hosts: { file: hosts.yaml, key: id }
checklist:
  - { id: host, each: vms, in: hosts, match: { id: "{@key}" }, equal: { fqdn: "{@key}.lan", site: "{site}" } }
  - { id: group, each: others, in: groups, match: { id: "{id}" } }
`;
    const { files, label } = await rename(
      requestFor(
        {
          'contract.yaml': contract,
          'vms.yaml': 'vms:\n  mail:\n    site: mail\n  web:\n    site: x\n',
          'groups.yaml': '- { id: g, of: mail, first: web }\n- { id: h, of: g, first: mail }\n',
          'others.yaml': '- { id: g }\n- { id: h }\n',
          'hosts.yaml': '- { id: mail, fqdn: mail.lan, site: mail }\n- { id: web, fqdn: web.lan, site: x }\n',
        },
        'contract.yaml',
      ),
      'mail',
      'post',
      'vms',
    );
    expect(label).toBe('VM post');
    expect(changed(files)).toEqual([
      '+++ b/groups.yaml',
      '-- { id: g, of: mail, first: web }',
      '-- { id: h, of: g, first: mail }',
      '+- { id: g, of: post, first: web }',
      '+- { id: h, of: g, first: post }',
      '+++ b/hosts.yaml',
      '-- { id: mail, fqdn: mail.lan, site: mail }',
      '+- { id: post, fqdn: post.lan, site: post }',
      '+++ b/vms.yaml',
      '-  mail:',
      '-    site: mail',
      '+  post:',
      '+    site: post',
    ]);
  });

  test('is refused a name that another one has', async () => {
    expect(await refusal(rename(fleet(), 'mail', 'files'))).toEqual([
      '"files" is taken by VM 201 files',
      'choose another name',
    ]);
  });
});

describe('machines that only other files know', () => {
  const targets = String(smallFleet['targets.yaml']);
  const dns = String(smallFleet['dns.md']);

  test('are told by where they stand and what was done', async () => {
    const { applied } = await backfill(
      fleet({ 'dns.md': `${dns}| photos | 192.168.1.202 | 202 |\n| music | 192.168.1.203 | 203 |\n` }),
    );
    expect(applied.slice(0, 2).map(({ title }) => title)).toEqual([
      'add VM 202 photos to roster.yaml',
      'add VM 203 music to roster.yaml',
    ]);
  });

  test('are one where a name or a number says so', async () => {
    const { conflicts } = await backfill(
      fleet({
        'targets.yaml': `${targets}  - id: photos\n    host: 1.1.1.1\n  - id: photos2\n    host: 192.168.1.202\n`,
      }),
    );
    expect(conflicts).toEqual([
      'photos: no file that knows it (targets.yaml) says its "id"',
      'photos2: no file that knows it (targets.yaml) says its "id"',
    ]);
    const sites = await backfill(
      fleet({
        'targets.yaml': `${targets}  - id: photos\n    host: 1.1.1.1\n`,
        'dns.md': `${dns}| photos | 1.1.1.2 | |\n| photos | 1.1.1.2 | |\n`,
      }),
    );
    expect(sites.conflicts).toEqual(['photos: "lan_ip" is "1.1.1.1" in targets.yaml, but "1.1.1.2" in dns.md']);
    const both = await backfill(
      fleet({ 'targets.yaml': `${targets}  - id: photos\n`, 'dns.md': `${dns}| photos | | |\n` }),
    );
    expect(both.conflicts).toEqual(['photos: no file that knows it (dns.md, targets.yaml) says its "id"']);
  });

  test('come only from items whose entries must belong to a machine, of a roster with a scaffold', async () => {
    const more = { 'dns.md': `${dns}| photos | 192.168.1.202 | 202 |\n` };
    expect(
      (await backfill(withContract('    orphans: { severity: error }\n', '    orphans: false\n', more))).added,
    ).toEqual([]);
    expect((await backfill(withContract('    orphans: { severity: error }\n', '', more))).added).toEqual([]);
    const bare = withContract(/ {4}scaffold: \|\n {6}- id: \{id\}\n(?: {8}.*\n)+/, '', more);
    expect(await refusal(backfill(bare))).toEqual([
      'the collection "vms" has no scaffold for new entries',
      'add scaffold: to it, as in docs/fix.md',
    ]);
  });

  test('are not written where the scaffold cannot be put in', async () => {
    const more = { 'dns.md': `${dns}| photos | 192.168.1.202 | 202 |\n` };
    const { added, conflicts } = await backfill(withContract('- id: {id}\n', '- id: {id}\n      - x: 1\n', more));
    expect([added, conflicts]).toEqual([[], ['photos: no file that knows it (dns.md) says its "id"']]);
  });

  test('leave what was wrong before as it is', async () => {
    const { files } = await backfill(
      fleet({
        'targets.yaml': targets.replace('192.168.1.7', '1.1.1.1'),
        'dns.md': `${dns}| photos | 192.168.1.202 | 202 |\n`,
      }),
    );
    expect(changed(files).filter((line) => line.startsWith('-'))).toEqual([]);
  });
});

test('the block for agents names at most 25 items of the roster, and says how many more there are', async () => {
  const items = (count: number) =>
    Array.from(
      { length: count },
      (_, i) =>
        `  - { id: i${i}, title: "a | b\\r\\nc", each: vms, ${i === 0 ? '' : 'where: { status: on }, '}in: hosts, match: { id: "{id}" } }\n`,
    ).join('');
  const rowsOf = async (count: number) => {
    const collections = 'collections:\n  vms: { file: a.yaml, key: id }\n  hosts: { file: b.yaml, key: id }\n';
    const other = '  - { id: other, each: hosts, in: vms, match: { id: "{id}" } }\n';
    const files = {
      'contract.yaml': `${collections}checklist:\n${items(count)}${other}`,
      'a.yaml': '[]\n',
      'b.yaml': '[]\n',
    };
    const lines = agentsBlock(await worldOf(files)).split('\n');
    return lines.filter((line) => /^\| `|more are/.test(line));
  };
  const row = (when: string) => `| \`b.yaml\` | a \\| b c | ${when} |`;
  const ruled = Array.from({ length: 24 }, () => row('status is "on"'));
  expect(await rowsOf(25)).toEqual([row('always'), ...ruled]);
  expect(await rowsOf(27)).toEqual([row('always'), ...ruled, '2 more are in the contract.']);
});

test('schemas for editors list what references and items may say', async () => {
  const contract = `collections:
  z: { file: z.json, entries: "hosts.*", key: "@key", schema: { type: object }, references: [{ field: vm, to: vms, except: [none] }, { field: os, to: vms, by: tags }, { field: "@key", to: vms }, { field: a.b, to: vms }] }
  vms: { file: a.yaml, key: id }
  hosts: { file: a2.yaml, entries: "x.hosts[]", key: id }
  open: { file: a3.yaml, key: id }
  deep: { file: a4.yaml, entries: "$..x[*]", key: id }
  table: { file: a.md, key: id }
checklist:
  - { id: h, each: vms, in: hosts, match: { id: "{name}" }, equal: { no: "{id}", n: { any: ["{id}", "x"] } }, orphans: { severity: error } }
  - { id: o, each: vms, in: open, match: { id: "{name}" }, orphans: { severity: error, where: { id: web } } }
  - { id: p, each: vms, in: open, match: { other: "{name}" }, orphans: false }
  - { id: q, each: vms, in: open, match: { more: "{name}" } }
`;
  const world = await worldOf({
    'contract.yaml': contract.replace('n: { any: ["{id}", "x"] }', 'n: "{id}"'),
    'z.json': '{ "hosts": {} }\n',
    'a.yaml': '- { id: 12, name: web, tags: [t2, t1] }\n- { id: 007, tags: [] }\n- { id: "0", name: dns }\n',
    'a2.yaml': 'x: { hosts: [] }\n',
    'a3.yaml': '[]\n',
    'a4.yaml': 'x: []\n',
    'a.md': '| id |\n|---|\n| 1 |\n',
  });
  const choice = (...texts: unknown[]) => ({ anyOf: [{ enum: texts }, { type: 'array', items: { enum: texts } }] });
  const told = liveSchemas(world).map(({ file, schema }) => [file, schema['allOf']]);
  const plain = (properties: object) => ({ allOf: [{ type: 'object', properties }] });
  const ids = world.collections.get('vms')?.entries.map(({ key }) => key);
  expect(ids).toEqual(['12', '7', '0']);
  expect(told).toEqual([
    ['a.yaml', [{ items: plain({}) }]],
    [
      'a2.yaml',
      [
        {
          properties: {
            x: {
              properties: {
                hosts: {
                  items: plain({
                    id: choice('dns', 'web'),
                    no: choice(0, '0', 12, '12', 7, '7'),
                    n: choice(0, '0', 12, '12', 7, '7'),
                  }),
                },
              },
            },
          },
        },
      ],
    ],
    ['a3.yaml', [{ items: plain({}) }]],
    [
      'z.json',
      [
        {
          properties: {
            hosts: {
              additionalProperties: {
                allOf: [
                  { type: 'object' },
                  {
                    type: 'object',
                    properties: { vm: choice(0, '0', 12, '12', 7, '7', 'none'), os: choice('t1', 't2') },
                  },
                ],
              },
            },
          },
        },
      ],
    ],
  ]);
});

describe('a patch of several files', () => {
  const file = (path: string, before: string, after: string, root = '.') => ({ root, path, before, after });

  test('is told file by file with three lines around each change, without those that stay', () => {
    const text = '1\n2\n3\n4\n5\n6\n7\n8\n9\n';
    expect(
      unifiedDiff([
        file('a b.yaml', text, text.replace('5', 'x')),
        file('c', 'a\n', 'a\n'),
        file('d', '', 'a'),
        file('e', 'a\n', '', 'x'),
      ]),
    ).toBe(`diff --git a/a b.yaml b/a b.yaml
--- a/a b.yaml
+++ b/a b.yaml
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+x
 6
 7
 8
diff --git a/d b/d
--- a/d
+++ b/d
@@ -0,0 +1,1 @@
+a
\\ No newline at end of file
`);
    expect(unifiedDiff([file('e', 'a\n', 'b\n'), file('e', 'a\n', 'c\n', 'x')], 'x')).toBe(
      'diff --git a/e b/e\n--- a/e\n+++ b/e\n@@ -1,1 +1,1 @@\n-a\n+c\n',
    );
  });

  test.each([
    ['ü.yaml', '"a/\\303\\274.yaml"'],
    ['a"b', '"a/a\\"b"'],
    ['a\\b', '"a/a\\\\b"'],
    ['a\tb ~', '"a/a\\011b ~"'],
    ['a\u007fb', '"a/a\\177b"'],
    ['a ~!b', 'a/a ~!b'],
  ])('names %j as git does', (path, name) => {
    expect(unifiedDiff([file(path, 'a\n', 'b\n')]).split('\n')[1]).toBe(`--- ${name}`);
  });
});

test('a tree with other texts is the tree below in everything else', async () => {
  const below = memoryTree({ 'a.yaml': 'a', 'b.yaml': 'b', 'c/d.yaml': 'd' }, 'below', '2026-01-01');
  const tree = overlayTree(
    below,
    new Map([
      ['a.yaml', 'new'],
      ['x.yaml', 'x'],
    ]),
  );
  const [is, was] = [await tree.ids(['a.yaml', 'b.yaml']), await below.ids(['a.yaml', 'b.yaml'])];
  expect([tree.label, await tree.committedAt(), await tree.list('c')]).toEqual(['below', '2026-01-01', ['c/d.yaml']]);
  expect(is.get('b.yaml')).toBe(was.get('b.yaml'));
  const other = await overlayTree(below, new Map([['a.yaml', 'other']])).ids(['a.yaml']);
  expect(new Set([is.get('a.yaml'), was.get('a.yaml'), other.get('a.yaml')]).size).toBe(3);
  expect(is.get('a.yaml')).toMatch(/^overlay [0-9a-f]{64}$/);
  const states = await tree.read(['a.yaml', 'b.yaml', 'x.yaml', 'none']);
  expect([...states.values()].map((state) => (state.kind === 'text' ? state.text : state.kind))).toEqual([
    'b',
    'missing',
    'new',
    'x',
  ]);
});
