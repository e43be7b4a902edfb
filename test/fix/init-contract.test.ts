import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { findJoins, findRoster } from '../../src/fix/init/find-joins.ts';
import { readTables } from '../../src/fix/init/read-tables.ts';
import { writeContract } from '../../src/fix/init/write-contract.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import type { Files } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';
import { requestFor } from './fix-texts.ts';

/** The proposed contract for some files, and what a check with it says. */
async function propose(files: Files): Promise<{ contract: string; findings: string[] }> {
  const tables = await readTables(memoryTree(files), DEFAULT_LIMITS);
  const roster = findRoster(tables);
  if (roster === undefined) throw new Error('there is no roster');
  const contract = writeContract(roster, findJoins(roster, tables));
  const { report } = await check(requestFor({ ...files, 'CONTRACT.md': contract }, 'CONTRACT.md'));
  return { contract, findings: report.findings.map(({ message }) => message) };
}

const linesOf = async (files: Files, pattern: RegExp) =>
  (await propose(files)).contract.split('\n').filter((line) => pattern.test(line));

const names = ['mail', 'web', 'git', 'dns'];
const rosterWith = (fields: (name: string, i: number) => string, count = 4) =>
  names
    .slice(0, count)
    .map((name, i) => `- { ${fields(name, i)} }\n`)
    .join('');
const roster = rosterWith((name, i) => `id: ${200 + i}, hostname: ${name}, ip: 10.0.0.${i}`);
const known = (all: readonly string[]) => all.map((name) => `- { at: ${name} }\n`).join('');

test('a proposed contract reads from its title to its last clause', async () => {
  const files = {
    'ops/vms.yaml': names
      .map(
        (name, i) =>
          `- { id: ${200 + i}, hostname: ${name}, ip: 10.0.0.${i}, role: ${i < 2 ? 'a b' : 'c'}, "os x": o${i} }\n`,
      )
      .join(''),
    'hosts.yaml': `hosts: { ${names.map((name, i) => `${name}: { ip: 10.0.0.${i}, os: o${i} }`).join(', ')} }\n`,
    'docs/where.md': `# Where "they" are\n\n|name|up|\n|-|-|\n${names.map((name) => `|${name}|yes|\n`).join('')}`,
    'dns.yaml': known(['mail', 'web', 'git']),
  };
  const { contract, findings } = await propose(files);
  expect(contract).toBe(`# VM creation contract

A first proposal, made from what this repository already does. Read each comment, delete what is chance, and say in prose
why the rest must hold.

\`\`\`yaml vm-contract
collections:
  # The roster: its entries are known in more files than those of any other list.
  vms:
    file: ops/vms.yaml
    entries: "$[*]"
    key: id
    label: "VM {@key} {hostname}"
  dns:
    file: dns.yaml
    entries: "$[*]"
    key: at
  where_where_they_are:
    file: docs/where.md
    heading: "Where \\"they\\" are"
    key: name
  hosts_hosts:
    file: hosts.yaml
    entries: "$.hosts.*"
    key: "@key"

checklist:
  # 3 of 4 are here; not: dns.
  - id: dns
    each: vms
    in: dns
    match: { at: "{hostname}" }
    severity: warning

  # 4 of 4 are here.
  - id: where-where-they-are
    each: vms
    in: where_where_they_are
    match: { name: "{hostname}" }
    severity: warning

  # 4 of 4 are here.
  # "ip" and "ip" agree in 4 of 4.
  # "os" and "os x" agree in 4 of 4.
  - id: hosts-hosts
    each: vms
    in: hosts_hosts
    match: { "@key": "{hostname}" }
    equal: { ip: "{ip}", os: "{os x}" }
    severity: warning
\`\`\`
`);
  expect(findings).toEqual(['VM 203 dns has no entry in dns.yaml']);
});

describe('the words of a proposed contract', () => {
  test('name eight of the machines that are not there', async () => {
    const all = Array.from({ length: 25 }, (_, i) => `vm${i}`);
    const list = all.map((name) => `- { name: ${name} }\n`).join('');
    const saidOf = (missing: number) =>
      linesOf({ 'a.yaml': list, 'b.yaml': known(all.slice(0, all.length - missing)) }, / of \d+ are here/);
    expect(await saidOf(1)).toEqual(['  # 24 of 25 are here; not: vm24.']);
    expect(await saidOf(8)).toEqual(['  # 17 of 25 are here; not: vm17, vm18, vm19, vm20, vm21, vm22, vm23, vm24.']);
    expect(await saidOf(9)).toEqual(['  # 16 of 25 are here; not: vm16, vm17, vm18, vm19, vm20, vm21, vm22, vm23, ….']);
  });

  test('call a machine that is not there by its name, or else by its key', async () => {
    const here = ['x1', 'x2', 'x3', 'x4'];
    const more = here.map((name) => `- { hostname: ${name}, name: n${name}, vmid: 9${name} }\n`);
    const saidOf = (last: string) =>
      linesOf(
        { 'a.yaml': `${more.join('')}- { ${last} }\n`, 'b.yaml': known(here.map((one) => `n${one}`)) },
        / are here/,
      );
    const said = (name: string) => [`  # 4 of 5 are here; not: ${name}.`];
    expect(await saidOf('hostname: last, name: n, vmid: 9')).toEqual(said('last'));
    expect(await saidOf('name: n, vmid: 9')).toEqual(said('n'));
    expect(await saidOf('vmid: 9')).toEqual(said('9'));
    expect(await saidOf('other: 9')).toEqual(said('an entry without a name'));
    expect(await saidOf('name: n, hostname: "two\\r\\nlines"')).toEqual(said('two  lines'));
  });

  test('say on which values it depends whether a machine is there', async () => {
    const list = names.map((name, i) => `- { name: ${name}, role: ${['"true"', 'lab-1', 'off x', 'off x'][i]} }\n`);
    const more = ['m1', 'm2', 'm3', 'm4'].map(
      (name, i) => `- { name: ${name}, role: ${i < 2 ? '"true"' : 'lab-1'} }\n`,
    );
    const files = { 'a.yaml': [...list, ...more].join(''), 'b.yaml': known(['mail', 'web', 'm1', 'm2', 'm3', 'm4']) };
    expect(await linesOf(files, /where:/)).toEqual(['    where: { role: [lab-1, "true"] }']);
  });

  test('use no field whose name cannot stand in a template, and no list as a key', async () => {
    const odd = ['"a\\nb"', '"{c}"', '"d|e"', '" f "', '""'];
    const fields = (i: number) => odd.map((field, n) => `${field}: v${i}x${n}`).join(', ');
    const own = names.map((name, i) => `- { name: [${name}], id: ${name}, ${fields(i)} }\n`).join('');
    const other = names.map((name, i) => `- { a: [${name}], at: ${name}, ${fields(i)} }\n`).join('');
    const { contract, findings } = await propose({ 'a.yaml': own, 'b.yaml': other });
    expect(contract.split('\n').filter((line) => /key:|match:|equal:/.test(line))).toEqual([
      '    key: id',
      '    key: at',
      '    match: { a: "{id}" }',
      '    equal: { at: "{id}" }',
    ]);
    expect(findings).toEqual([]);
  });

  test('label a machine by its number and its name, where the roster has both', async () => {
    const other = known(names);
    const labelOf = (fields: (name: string, i: number) => string) =>
      linesOf({ 'a.yaml': rosterWith(fields), 'b.yaml': other }, /label:/);
    expect(await labelOf((name, i) => `vmid: ${i}, name: ${name}`)).toEqual(['    label: "VM {@key} {name}"']);
    expect(await labelOf((name, i) => `id: ${i}, name: ${name}, hostname: ${name}`)).toEqual([
      '    label: "VM {@key} {hostname}"',
    ]);
    expect(await labelOf((name, i) => `number: ${i}, name: ${name}`)).toEqual([]);
    expect(await labelOf((name, i) => `id: ${i}, host: ${name}`)).toEqual([]);
  });

  test('know each row by the best field that tells rows apart', async () => {
    const keyOf = async (fields: (name: string, i: number) => string) =>
      (await linesOf({ 'a.yaml': roster, 'b.yaml': rosterWith(fields) }, /^ {4}key:/))[1];
    for (const field of ['id', 'vmid', 'name', 'hostname'])
      expect(await keyOf((name, i) => `a: ${i}, ${field}: ${name}`)).toBe(`    key: ${field}`);
    expect(await keyOf((name, i) => `b: ${i}, at: ${name}`)).toBe('    key: at');
    expect(await keyOf((name) => `at: ${name}, id: 1`)).toBe('    key: at');
    expect(await keyOf((name) => `at: [${name}, x], id: 1, kind: k`)).toBe('    key: at');
    const shared = 'rows:\n- { at: [mail, web], a: 1 }\n- { at: [mail, git], a: 1 }\n- { at: [mail, dns], a: 1 }\n';
    expect(await linesOf({ 'a.yaml': roster, 'b.yaml': shared }, /^ {4}key:/)).toEqual(['    key: id', '    key: a']);
  });
});

describe('the name of a collection', () => {
  const namesFor = async (...files: string[]) => {
    const others = Object.fromEntries(files.map((file) => [file, known(names)]));
    const found = await propose({ '0/a.yaml': roster, ...others });
    expect(found.findings).toEqual([]);
    return found.contract.split('\n').filter((line) => /^ {2}\w+:$/.test(line));
  };

  test('comes from the file, without its folders and its ending', async () => {
    expect(await namesFor('ops/ssh.Targets-old.yaml')).toEqual(['  vms:', '  ssh_targets_old:']);
    expect(await namesFor('2026--07_list.json5.yaml')).toEqual(['  vms:', '  list_json5:']);
  });

  test('comes from the place in the file, too', async () => {
    const files = {
      'a.yaml': roster,
      'b.yaml': `the.ssh: { targets: [${names.map((at) => `{ at: ${at} }`)}] }\n`,
      'c.yaml': `"the ssh": { ${names.map((at) => `${at}: { up: true }`)} }\n`,
    };
    expect(await linesOf(files, /^ {2}\w+:$/)).toEqual(['  vms:', '  b_targets:', '  c_the_ssh:']);
  });

  test('is never given twice, and always one', async () => {
    expect(await namesFor('a/dns.yaml', 'b/dns.yaml', 'c/dns.yaml', 'vms.yaml')).toEqual([
      '  vms:',
      '  dns:',
      '  dns_2:',
      '  dns_3:',
      '  vms_2:',
    ]);
    expect(await namesFor('1.yaml', '2.yaml')).toEqual(['  vms:', '  entries:', '  entries_2:']);
  });

  test('has at most fifty characters', async () => {
    expect(await namesFor(`${'x'.repeat(60)}.yaml`, `${'y'.repeat(49)}-z.yaml`)).toEqual([
      '  vms:',
      `  ${'x'.repeat(50)}:`,
      `  ${'y'.repeat(49)}:`,
    ]);
  });
});

test('texts that YAML would read as something else are in quotes', async () => {
  const fields = ['yes', 'off', 'a.b', 'a b', 'n', 'yesterday', 'boff', '1a', 'a/b-c', 'a.', 'a..b', 'a#b', 'Null'];
  const own = names.map((name) => `- { name: ${name}, ${fields.map((_, i) => `f${i}: ${name}${i}`).join(', ')} }\n`);
  const other = names.map((name) => `- { at: ${name}, ${fields.map((f, i) => `"${f}": ${name}${i}`).join(', ')} }\n`);
  const [line = ''] = await linesOf({ 'a.yaml': own.join(''), 'b.yaml': other.join('') }, /equal:/);
  expect(line.replace(/: "\{f\d+\}"/g, '')).toBe(
    '    equal: { "1a", "Null", "a b", "a#b", "a.", "a..b", a.b, a/b-c, boff, "n", "off", "yes", yesterday }',
  );
});
