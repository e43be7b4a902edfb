import { describe, expect, test } from 'vitest';
import { withFreeValues } from '../../src/fix/free-values.ts';
import { entryCalled, rosterOf } from '../../src/fix/roster.ts';
import { ConfigurationError } from '../../src/report/configuration-error.ts';
import { checkTexts } from '../check-texts.ts';

const ROWS = [
  '{ id: 200, hostname: a, site: shop, host: pve, lan: 10.0.0.200 }',
  '{ id: 201, hostname: b, site: shop, host: pve }',
  '{ id: 101, hostname: c, site: home, host: mini }',
  '{ id: 102, hostname: d, site: home, host: maxi }',
  '{ id: 300, hostname: e, site: attic, host: box }',
];

/** A world of VMs and one of apps, with clauses about both. */
async function worldOf(clauses: string, rows: readonly string[] = ROWS) {
  const contract = `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, entries: "vms[]", key: id, label: "VM {hostname}" }
  apps: { file: apps.yaml, entries: "apps[]", key: id }
checklist:
  - { id: one, each: apps, in: vms, match: { app: "{id}" } }
  - { id: two, each: vms, in: apps, match: { vm: "{id}" } }
  - { id: three, each: vms, in: apps, match: { id: "{id}" } }
${clauses}
\`\`\`
`;
  const vms = `vms:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
  const apps = 'apps: [{ id: 1, site: shop, zone: north, host: pve }, { id: 2, site: shop, zone: north, host: pve }]';
  const { world } = await checkTexts({ 'CONTRACT.md': contract, 'vms.yaml': vms, 'apps.yaml': apps }, undefined, {
    noFixes: true,
  });
  return world;
}

/** What is worked out for a new VM: fields as `name=value`, or why nothing can be. */
async function worked(clauses: string, given: Readonly<Record<string, string>>, rows?: readonly string[]) {
  const world = await worldOf(clauses, rows);
  try {
    const values = withFreeValues(world, rosterOf(world), new Map(Object.entries(given)));
    return [...values].map(([name, value]) => `${name}=${value}`);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ message, hint }) => `${message} (${hint})`);
  }
}

const numbers = (ranges: string, of = 'vms') =>
  `placement:\n  - { id: range, of: ${of}, by: id, field: host, ranges: ${ranges} }`;
const network = (cidr: string, of = 'vms') => `networks:\n  - { id: lan, of: ${of}, field: lan, cidr: ${cidr} }`;
const bySite = (cidr: string) => `networks:\n  - { id: lan, of: vms, by: site, field: lan, cidr: ${cidr} }`;

describe('the next number', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ['is the one after the highest', '{ pve: 200-299 }', { host: 'pve' }, ['host=pve', 'id=202']],
    ['is the first where none is in use', '{ new: 400-499 }', { host: 'new' }, ['host=new', 'id=400']],
    ['may be the last of its range', '{ pve: 198-202 }', { host: 'pve' }, ['host=pve', 'id=202']],
    ['is the lowest where the highest is taken', '{ pve: 199-201 }', { host: 'pve' }, ['host=pve', 'id=199']],
    ['may be the last that is left', '{ one: 103-103 }', { host: 'one' }, ['host=one', 'id=103']],
    ['stays as it is given', '{ pve: 200-299 }', { host: 'pve', id: '7' }, ['host=pve', 'id=7']],
    ['is not known without its range', '{ pve: 200-299 }', { host: 'mini' }, ['host=mini']],
    ['is not known where nothing chooses a range', '{ pve: 200-299 }', {}, []],
    [
      'is missing where all are in use',
      '{ pve: 200-201 }',
      { host: 'pve' },
      ['no number from 200-201 is free for "id" (widen the range in the contract)'],
    ],
  ])('%s', async (_, ranges, given, values) => {
    expect(await worked(numbers(ranges), given)).toEqual(values);
  });

  test('is not looked for by a clause about another collection', async () => {
    expect(await worked(numbers('{ pve: 200-299 }', 'apps'), { host: 'pve' })).toEqual(['host=pve']);
  });

  test('is not known from a range that each entry tells itself', async () => {
    const clause = 'placement:\n  - { id: range, of: vms, by: id, range: "{range}" }';
    expect(await worked(clause, { range: '1-9' })).toEqual(['range=1-9']);
  });
});

describe('a value that all entries alike share', () => {
  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['is taken over', { site: 'shop' }, ['site=shop', 'host=pve', 'id=202']],
    ['is not known where they differ', { site: 'home' }, ['site=home']],
    ['is not known from one alone', { site: 'attic' }, ['site=attic']],
    ['is not known where there are none', { site: 'moon' }, ['site=moon']],
    ['is looked for by each value that is given', { site: 'moon', kind: 'x' }, ['site=moon', 'kind=x']],
    ['is not asked where it is given', { site: 'shop', host: 'mini' }, ['site=shop', 'host=mini']],
  ])('%s', async (_, given, values) => {
    expect(await worked(numbers('{ pve: 200-299 }'), given)).toEqual(values);
  });

  test('may be none at all', async () => {
    const rows = ['{ id: 1, site: shop }', '{ id: 2, site: shop }'];
    expect(await worked(numbers('{ pve: 200-299 }'), { site: 'shop' }, rows)).toEqual(['site=shop']);
  });

  test('chooses the network as well', async () => {
    const rows = ['{ id: 1, kind: x, site: shop }', '{ id: 2, kind: x, site: shop }'];
    const values = await worked(bySite('{ shop: 10.1.0.0/24 }'), { kind: 'x' }, rows);
    expect(values).toEqual(['kind=x', 'site=shop', 'lan=10.1.0.2']);
  });

  test('is not looked for by a clause about another collection', async () => {
    expect(await worked(numbers('{ pve: 200-299 }', 'apps'), { site: 'shop' })).toEqual(['site=shop']);
  });
});

describe('a free address', () => {
  test.each<[string, string, Readonly<Record<string, string>>, string[]]>([
    ['ends in the number of the VM', network('10.0.0.0/24'), { id: '205' }, ['id=205', 'lan=10.0.0.205']],
    ['is the lowest where that is in use', network('10.0.0.0/24'), { id: '200' }, ['id=200', 'lan=10.0.0.2']],
    ['is the lowest where no number is given', network('10.0.0.0/24'), { name: 'x1' }, ['name=x1', 'lan=10.0.0.2']],
    ['ends in no number of one digit', network('10.0.0.0/24'), { id: '7' }, ['id=7', 'lan=10.0.0.2']],
    ['ends in no number of four digits', network('10.0.0.0/24'), { id: '1200' }, ['id=1200', 'lan=10.0.0.2']],
    ['never ends in 255', network('10.0.0.0/16'), { id: '255' }, ['id=255', 'lan=10.0.0.2']],
    ['may end in 254', network('10.0.0.0/16'), { id: '254' }, ['id=254', 'lan=10.0.0.254']],
    ['is in the network', network('10.0.0.64/26'), { id: '205' }, ['id=205', 'lan=10.0.0.66']],
    ['is counted from the start of the network', network('10.0.0.77/26'), {}, ['lan=10.0.0.66']],
    ['is the only one of a small network', network('10.0.9.0/30'), {}, ['lan=10.0.9.2']],
    ['is in the first of several networks', network('[10.3.0.0/24, 10.4.0.0/24]'), {}, ['lan=10.3.0.2']],
    ['is in that of the site', bySite('{ shop: 10.5.0.0/24 }'), { site: 'shop' }, ['site=shop', 'lan=10.5.0.2']],
    [
      'is in the first of those of the site',
      bySite('{ shop: [10.6.0.0/24, 10.7.0.0/24] }'),
      { site: 'shop' },
      ['site=shop', 'lan=10.6.0.2'],
    ],
    ['is not known without a network', bySite('{ shop: 10.5.0.0/24 }'), { site: 'moon' }, ['site=moon']],
    ['is not known from a network of each entry', network('"{net}"'), { net: '10.0.0.0/24' }, ['net=10.0.0.0/24']],
    ['is not given out of a large network', network('100.64.0.0/10'), {}, []],
    ['is given out of one of 16 bits', network('10.8.0.0/16'), {}, ['lan=10.8.0.2']],
    ['is not given out of one of two addresses', network('10.0.0.0/31'), {}, []],
    ['is not given out of IPv6', network('"fd00::/64"'), {}, []],
    ['stays as it is given', network('10.0.0.0/24'), { lan: '10.9.9.9' }, ['lan=10.9.9.9']],
    ['is not looked for by a clause about another collection', network('10.0.0.0/24', 'apps'), {}, []],
  ])('%s', async (_, clauses, given, values) => {
    expect(await worked(clauses, given)).toEqual(values);
  });

  test('is missing where all are in use', async () => {
    const rows = ['{ id: 1, lan: 10.0.9.2 }'];
    expect(await worked(network('10.0.9.0/30'), {}, rows)).toEqual([
      'no address in 10.0.9.0/30 is free (name one yourself with --set FIELD=ADDRESS)',
    ]);
  });
});

describe('the entry that a person calls', () => {
  test.each([
    ['200', ['200']],
    ['c', ['101']],
    ['201', ['201']],
    ['x', ['vms has no entry "x"']],
    ['twin', ['"twin" is 2 entries of vms', 'name it by its key: 400 or 401']],
  ])('%s', async (name, told) => {
    const rows = [...ROWS, '{ id: 400, hostname: twin }', '{ id: 401, name: twin }', '{ id: 402, hostname: 201 }'];
    const roster = rosterOf(await worldOf('', rows));
    const answer = () => {
      try {
        return [entryCalled(roster, name).key];
      } catch (error) {
        if (!(error instanceof ConfigurationError)) throw error;
        const [{ message, hint }] = error.problems;
        return name === 'x' ? [message] : [message, hint];
      }
    };
    expect(answer()).toEqual(told);
  });

  test('stands in the roster of most of the checklist, or in the one that is named', async () => {
    const world = await worldOf('');
    expect(rosterOf(world).name).toBe('vms');
    expect(rosterOf(world, 'apps').name).toBe('apps');
    expect(() => rosterOf(world, 'app')).toThrow('there is no collection "app"');
  });
});
