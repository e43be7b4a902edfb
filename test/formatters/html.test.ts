import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { STYLE } from '../../src/formatters/html/style.ts';
import { htmlFormatter } from '../../src/formatters/html.ts';
import type { Report } from '../../src/report/report.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from './parse-xml.ts';
import { audit, empty, existing, failing, missing, options, passing } from './sample-report.ts';

function write(report: Report, more: Partial<typeof options> = {}): XmlElement {
  return parseXml(htmlFormatter.format(report, { ...options, ...more }));
}

function all(page: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(page).filter((element) => element.name === name);
}

/** The text of an element in one line. */
function words(element: XmlElement | undefined): string {
  return element === undefined ? '' : textOf(element).replaceAll(/\s+/g, ' ').trim();
}

/** The cells of the table whose caption starts like this, without its heading row. */
function rowsOf(page: XmlElement, caption: string): string[][] {
  const table = all(page, 'table').find((one) => words(one).startsWith(caption));
  if (table === undefined) throw new Error(`no table "${caption}"`);
  return all(table, 'tr')
    .slice(1)
    .map((row) => all(row, 'td').map(words));
}

describe('html', () => {
  it('is one page in English that says its verdict first', () => {
    const text = htmlFormatter.format(failing, options);
    const page = write(failing);
    expect(text.startsWith('<!DOCTYPE html>\n<html lang="en">\n')).toBe(true);
    expect(words(all(page, 'title')[0])).toBe('fail: VM creation contract');
    expect(words(all(page, 'header')[0])).toBe(
      '✗ fail: VM creation contract fail: 2 new findings (1 error, 1 warning), 1 existing, 1 waived, 1 fixed in 5 files, 2 VMs × 3 items Checked working tree against origin/main (1a2b3c4) by docs/governance/VM_CREATION_CONTRACT.md. 2 findings Coverage Parity of sites Names 1 existing 1 waived 1 waiver 1 fixed, thank you 4 changes',
    );
  });

  it('loads nothing, runs nothing, and allows only its own style', () => {
    const page = write(failing);
    const policy = all(page, 'meta').find((meta) => meta.attributes['http-equiv'] === 'Content-Security-Policy');
    const hash = createHash('sha256').update(STYLE).digest('base64');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(textOf(all(page, 'style')[0] ?? page)).toBe(STYLE);
    const loading = elementsOf(page).filter(
      ({ name, attributes }) => name === 'script' || name === 'link' || 'src' in attributes || 'style' in attributes,
    );
    expect(loading).toEqual([]);
    expect(STYLE).not.toMatch(/url\(|@import/);
  });

  it('has a part for each kind of news, reachable from the top', () => {
    const page = write(failing);
    const targets = all(page, 'a').map((link) => link.attributes['href']);
    expect(targets).toEqual([
      '#findings',
      '#coverage',
      '#parity',
      '#names',
      '#existing',
      '#waived',
      '#waivers',
      '#fixed',
      '#changes',
    ]);
    expect(all(page, 'h2').map((heading) => `#${heading.attributes['id']}`)).toEqual(targets);
  });

  it('has one first heading, and no level is left out', () => {
    expect(
      elementsOf(write(failing))
        .map((element) => element.name)
        .filter((name) => /^h\d$/.test(name)),
    ).toEqual(['h1', 'h2', 'h3', 'h3', 'h2', 'h2', 'h2', 'h3', 'h3', 'h3', 'h2', 'h2', 'h2', 'h2', 'h2']);
  });

  it('tells a finding in full, with its sources marked', () => {
    const [article] = all(write(failing), 'article');
    expect(words(article)).toBe(
      'error missing-entry: VM 214 communications-stack has no entry "communications-stack" in ssh_targets Where ops/bindings/vm.lifecycle.yaml:6:5 6 │ - id: 214 See ops/bindings/ssh.targets.yaml:3:7: the entry belongs after this one 3 │ - id: dev-tools Expectedan entry with id "communications-stack"Foundnone Helpadd the entry, or set the status of VM 214 to "planned" Contractdocs/governance/VM_CREATION_CONTRACT.md:5:9 (item ssh-target) Fix: add the entry to ops/bindings/ssh.targets.yaml - id: communications-stack host: 192.168.1.214 user: TODO'
        .replace('none Help', 'noneHelp')
        .replace('"planned" Contract', '"planned"Contract'),
    );
    expect(all(article ?? write(failing), 'mark').map(textOf)).toEqual(['id: 214', 'id: dev-tools']);
    expect(textOf(all(article ?? write(failing), 'pre').at(-1) ?? write(failing))).toBe(
      '    - id: communications-stack\n      host: 192.168.1.214\n      user: TODO\n',
    );
  });

  it('marks an empty range with a space, and leaves out the middle of a long one', () => {
    const sourceOf = (): string => '1\n2\n3\n4\n5\n6\n7\n';
    const point = { start: { line: 1, column: 1 }, end: { line: 7, column: 2 } };
    const finding = { ...existing, blocking: true, location: { ...existing.location, range: point } };
    const [pre] = all(write({ ...failing, findings: [finding] }, { sourceOf }), 'pre');
    expect(pre === undefined ? '' : textOf(pre)).toBe('  1 │ 1\n  2 │ 2\n  3 │ 3\n...\n  7 │ 7\n');
    const range = { start: { line: 8, column: 1 }, end: { line: 8, column: 1 } };
    const page = write(
      { ...failing, findings: [{ ...finding, location: { ...finding.location, range } }] },
      { sourceOf },
    );
    expect(all(page, 'mark').map(textOf)).toEqual([' ']);
  });

  it('shows no source where there is none', () => {
    expect(
      all(write({ ...failing, findings: [{ ...existing, blocking: true }] }, { sourceOf: () => undefined }), 'pre'),
    ).toEqual([]);
  });

  it('says which open findings are not new', () => {
    const [article] = all(write({ ...failing, findings: [{ ...existing, blocking: true }] }), 'article');
    expect(words(article)).toMatch(/^warning, existing placeholder: /);
  });

  it('names the item of a finding whose clause is not known', () => {
    const { contract: _, ...finding } = missing;
    expect(words(all(write({ ...failing, findings: [finding] }), 'dl')[0])).toContain('Itemssh-target');
  });

  it('shows the matrix with a sign and a word per cell, and headings for rows and columns', () => {
    const [table] = all(write(failing), 'table');
    const cells =
      table === undefined
        ? []
        : all(table, 'tr').map((row) =>
            row.children.flatMap((cell) => (typeof cell === 'string' ? [] : [words(cell)])),
          );
    expect(cells).toEqual([
      ['Subject', 'ssh-targetSSH target', 'backupBackup', 'probeHealth probe'],
      ['VM 213 dev-tools', '≠ mismatched', '○ waived', '✓ present'],
      ['VM 214 communications-stack', '✗ missing', '? not checked', '– not asked'],
    ]);
    const scopes = table === undefined ? [] : all(table, 'th').map((head) => head.attributes['scope']);
    expect(scopes).toEqual(['col', 'col', 'col', 'col', 'row', 'row']);
  });

  it('lists the waivers of the contract with what each holds back', () => {
    const [row] = failing.waivers;
    if (row === undefined) throw new Error('the sample has changed');
    const waivers = [
      { ...row, isExpired: true, daysLeft: -3 },
      { ...row, daysLeft: 0 },
      { ...row, waives: 2, daysLeft: 1 },
      { ...row, waives: 0 },
    ];
    expect(rowsOf(write({ ...failing, waivers }), 'A waiver holds up to and including its last day.')).toEqual(
      [
        ['3 days ago', '✗ expired'],
        ['last day', '○ 1 finding'],
        ['1 day left', '○ 2 findings'],
        ['14 days left', '– nothing'],
      ].map((cells) => [
        '2026-03-01',
        ...cells,
        'item "backup", subject "213"',
        '@ops',
        'restored by hand',
        'ops/bindings/vm.lifecycle.yaml:2:5',
      ]),
    );
  });

  it('shows how much of each surface each site has', () => {
    expect(rowsOf(write(failing), 'site-parity: how much')).toEqual([
      [
        'Enabled backups',
        '17',
        '1 of 5',
        '17:1, 17×',
        'home: VM 105 pihole-home',
        'home: home-vm-100, home-lxc-103, nas-1, nas-2',
        'ops/backup.inventory.yaml',
      ],
      ['Lessons', 'not read', 'not read', '', '', '', 'docs/lessons/*.md'],
    ]);
  });

  it('shows where a name and its aliases stand', () => {
    expect(rowsOf(write(failing), '"pve" (Shop), not "pve-shop"')).toEqual([
      [
        '✗ warning',
        'ops/bindings/ssh.targets.yaml:3:7',
        'location',
        'pve',
        'pve-shop',
        'supporting data',
        'update the location field',
      ],
      ['✓ aligned', 'ops/bindings/vm.lifecycle.yaml:2:5', 'text', 'pve', 'pve', '', ''],
    ]);
    const [table] = failing.names;
    const plain = { canonical: table?.canonical ?? '', aliases: [], rows: [], tables: [] };
    expect(all(write({ ...failing, names: [plain] }), 'caption').map(words)).toContain('"pve": ✓ aligned in 0 files.');
  });

  it('puts places of one file that say the same into one row, the gravest first', () => {
    const [table] = failing.names;
    const [row] = table?.rows ?? [];
    if (table === undefined || row === undefined) throw new Error('the sample has no names');
    const { start } = row.location.range;
    const below = { ...row, location: { ...row.location, range: { start: { ...start, line: 9 }, end: start } } };
    const grave = { ...row, severity: 'error' as const, location: { ...row.location, path: 'z.yaml' } };
    const names = [{ ...table, rows: [row, grave, below] }];
    expect(rowsOf(write({ ...failing, names }), '"pve" (Shop)').map(([state, place]) => `${state} ${place}`)).toEqual([
      '✗ error z.yaml:3:7',
      '✗ warning ops/bindings/ssh.targets.yaml:3:7 and line 9',
    ]);
    expect(all(write({ ...failing, names }), 'caption').map(words)).toContain(
      '"pve" (Shop), not "pve-shop": ✗ drift: "pve-shop" in 2 files; aligned in 0 files.',
    );
  });

  it('shows the entries that name something in a field', () => {
    expect(rowsOf(write(failing), 'Entries of vms (ops/bindings/vm.lifecycle.yaml) that name pve.')).toEqual([
      ['✓ aligned', '213', 'dev-tools', 'pve', 'ops/bindings/vm.lifecycle.yaml:3:15'],
      ['✗ drift', '214', '—', 'pve-shop', 'ops/bindings/vm.lifecycle.yaml:7:15'],
    ]);
  });

  it('lists what is to be mended over all names, and what sources and other files say', () => {
    expect(rowsOf(write(failing), 'Places that use an alias')).toEqual([
      [
        '✗ warning',
        'ops/bindings/ssh.targets.yaml:3:7',
        'pve-shop',
        'pve',
        'supporting data',
        'update the location field',
      ],
    ]);
    expect(rowsOf(write(failing), 'What the sources of each name say')).toEqual([
      ['pve', 'ops/bindings/vm.lifecycle.yaml', 'pve pve-shop', 'supporting data: pve-shop', '✗ drift'],
    ]);
    const [table] = failing.names;
    const plain = { canonical: table?.canonical ?? '', aliases: [], rows: [], tables: [] };
    const captions = all(write({ ...failing, names: [plain] }), 'caption').map(words);
    expect(captions.filter((caption) => /alias|sources/.test(caption))).toEqual([]);
  });

  it('draws the coverage and the sites, for those who see it', () => {
    const pictures = all(write(failing), 'svg');
    expect(pictures.map(({ attributes }) => attributes['aria-label'])).toEqual([
      'The table below says the same in words.',
      'The table below says the same in words.',
    ]);
    expect(pictures.map((picture) => words(all(picture, 'text')[0]))).toEqual([
      'Coverage: subjects that have what each checklist item asks for',
      'Parity of sites: site-parity',
    ]);
  });

  it('begins with its tables where they lead', () => {
    const page = write(failing, { leads: 'tables' });
    expect(all(page, 'h2').map((heading) => heading.attributes['id'])).toEqual([
      'coverage',
      'parity',
      'names',
      'waivers',
      'findings',
      'existing',
      'waived',
      'fixed',
      'changes',
    ]);
  });

  it('lists changes with the fields that differ', () => {
    const table = all(write(failing), 'table').at(-1);
    const rows =
      table === undefined
        ? []
        : all(table, 'tr')
            .slice(1)
            .map((row) => all(row, 'td').map(words));
    expect(rows).toEqual([
      ['added', 'VM 214 communications-stack', 'vms', 'ops/bindings/vm.lifecycle.yaml:6:5', ''],
      ['removed', 'VM 212 immich', 'vms', 'ops/bindings/vm.lifecycle.yaml:2:5 (at base)', ''],
      [
        'modified',
        'VM 213 dev-tools',
        'vms',
        'ops/bindings/vm.lifecycle.yaml:2:5',
        'status: "registered" → "active"tags: ["lab"] → absent',
      ],
      [
        'renamed',
        'dev-tools',
        'ssh_targets',
        'ops/bindings/ssh.targets.yaml:3:7',
        'was devtoolsid: "devtools" → "dev-tools"',
      ],
    ]);
  });

  it('cuts long values of a change', () => {
    const change = failing.changes[2];
    if (change?.kind !== 'modified') throw new Error('the sample has changed');
    const page = write({ ...failing, changes: [{ ...change, fields: [{ field: 'f', after: 'x'.repeat(500) }] }] });
    expect(words(all(page, 'td').at(-1))).toBe(`f: absent → "${'x'.repeat(119)}…`);
  });

  it('lets the keyboard reach everything that scrolls or folds', () => {
    const page = write(failing);
    const scrolling = elementsOf(page).filter(
      ({ name, attributes }) => name === 'pre' || attributes['class']?.startsWith('scroll') === true,
    );
    expect(scrolling.length).toBe(14);
    expect(scrolling.filter((element) => element.attributes['tabindex'] !== '0')).toEqual([]);
    expect(all(page, 'details').length).toBe(2);
    expect(all(page, 'details').map((one) => all(one, 'summary').length)).toEqual([1, 1]);
  });

  it('links places that have an address', () => {
    const page = write({ ...failing, findings: [existing] }, { permalink: () => 'https://example.org/x?a=1&b="' });
    expect(all(page, 'a').map((link) => link.attributes['href'])).toContain('https://example.org/x?a=1&b=%22');
  });

  it('says so where there is nothing to repair', () => {
    const page = write(passing);
    expect(words(all(page, 'h1')[0])).toBe('✓ pass: VM creation contract');
    expect(words(all(page, 'main')[0])).toContain('0 findings Nothing to repair.');
  });

  it('says so where nothing was looked at, and has no empty matrix', () => {
    const page = write(empty);
    expect(words(all(page, 'h1')[0])).toBe('? nothing was looked at: VM creation contract');
    expect(all(page, 'table')).toEqual([]);
  });

  it('names one side in an audit', () => {
    expect(words(all(write(audit), 'header')[0])).toContain('Checked working tree by docs/');
  });
});
