import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSections, type Section } from '../../src/formatters/markdown/fit-sections.ts';
import { renderCoverageTable, rowsWithGaps } from '../../src/formatters/markdown/render-coverage-table.ts';
import { renderFinding, renderPlace } from '../../src/formatters/markdown/render-finding.ts';
import { renderHeadline, renderVerdict } from '../../src/formatters/markdown/render-headline.ts';
import { markdownFormatter } from '../../src/formatters/markdown.ts';
import type { Coverage, Report } from '../../src/report/report.ts';
import { hostileReport, hostileTexts } from './hostile-report.ts';
import { at, audit, empty, existing, failing, missing, options, passing } from './sample-report.ts';

function write(report: Report, more: Partial<typeof options> = {}): string {
  return `\n${markdownFormatter.format(report, { ...options, ...more })}`;
}

describe('markdown', () => {
  it('tells the verdict, what to repair, the coverage, and the rest folded', () => {
    expect(write(failing)).toBe(`
## ✗ VM creation contract: 1 finding blocks this change

2 new findings (1 error, 1 warning), 1 existing, 1 waived, 1 fixed in 5 files, 2 VMs × 3 items.
Checked \`working tree\` against \`origin/main (1a2b3c4)\` by \`docs/governance/VM_CREATION_CONTRACT.md\`.
Affected by this change: VM 214 communications-stack.

### To repair

**error** \`missing-entry\`: VM 214 communications-stack has no entry \`communications-stack\` in ssh\\_targets

- Where: \`ops/bindings/vm.lifecycle.yaml:6:5\`
- See: \`ops/bindings/ssh.targets.yaml:3:7\`: the entry belongs after this one
- Expected: an entry with id \`communications-stack\`
- Found: none
- Help: add the entry, or set the status of VM 214 to \`planned\`
- Contract: \`docs/governance/VM_CREATION_CONTRACT.md:5:9\` (item \`ssh-target\`)

Fix: add the entry to ops/bindings/ssh.targets.yaml

\`\`\`yaml
    - id: communications-stack
      host: 192.168.1.214
      user: TODO
\`\`\`

**warning** \`mismatched-field\`: VM 213 dev-tools has HostName \`100.64.0.13\` in ssh\\_config, and \`192.168.1.213\` in vms

- Where: \`workbench:dotfiles/ssh/config.d/tailscale.conf:1:1\`
- Expected: 192.168.1.213
- Found: 100.64.0.13
- Item: \`ssh-target\`

### Reboot test

- \`askari\` is needed: \`roles/base/tasks/main.yml\` changed, \`VM 214 communications-stack\` changed in \`vms\`, \`backups\` cannot be read, 2 more
- \`fisi\` is not needed: nothing that it watches changed

### Coverage

| Subject | \`ssh-target\` | \`backup\` | \`probe\` |
| --- | --- | --- | --- |
| VM 213 dev-tools | **≠ mismatched** | ○ waived | ✓ present |
| VM 214 communications-stack | **✗ missing** | **? not checked** | – not asked |

### Parity: site-parity

| Surface | shop | home | Ratio | Missing | Not counting | File |
| --- | --- | --- | --- | --- | --- | --- |
| Enabled backups | 17 | 1 of 5 | 17:1, 17× | home: VM 105 pihole-home | home: home-vm-100, home-lxc-103, nas-1, nas-2 | \`ops/backup.inventory.yaml\` |
| Lessons | not read | not read |  |  |  | \`docs/lessons/*.md\` |

### Name \`pve\` (Shop), not \`pve-shop\`

✗ drift: \`pve-shop\` in 1 file; aligned in 1 file

| State | Place | Field | Expected | Actual | The file is | Action |
| --- | --- | --- | --- | --- | --- | --- |
| ✗ warning | \`ops/bindings/ssh.targets.yaml:3:7\` | \`location\` | \`pve\` | \`pve-shop\` | supporting data | update the location field |
| ✓ aligned | \`ops/bindings/vm.lifecycle.yaml:2:5\` | text | \`pve\` | \`pve\` |  |  |

#### vms of pve, from \`ops/bindings/vm.lifecycle.yaml\`

| State | id | hostname | proxmox\\_host | Place |
| --- | --- | --- | --- | --- |
| ✓ aligned | 213 | dev-tools | pve | \`ops/bindings/vm.lifecycle.yaml:3:15\` |
| ✗ drift | 214 | — | pve-shop | \`ops/bindings/vm.lifecycle.yaml:7:15\` |

<details><summary>1 existing finding, not blocking</summary>

- **warning** \`placeholder\`: VM 213 dev-tools has the user \`ubuntu\`, which stands for no one (\`ops/bindings/ssh.targets.yaml:5:13\`)

</details>

<details><summary>1 waived finding, not blocking</summary>

- **error** \`missing-entry\`: VM 213 dev-tools has no enabled entry in backups (\`ops/bindings/backup.inventory.yaml:3:5\`); waived until \`2027-01-31\` by \`ops\`: rebuilt from code every night (\`docs/governance/VM_CREATION_CONTRACT.md:10:5\`)

</details>

<details><summary>1 waiver of the contract</summary>

| Last day | Left | Holds back | Scope | Owner | Reason | Clause |
| --- | --- | --- | --- | --- | --- | --- |
| 2026-03-01 | 14 days left | ○ 1 finding | item \`backup\`, subject \`213\` | \`@ops\` | restored by hand | \`ops/bindings/vm.lifecycle.yaml:2:5\` |

</details>

### Fixed by this change, thank you

- **error** \`missing-entry\`: VM 212 immich has no entry in backups (\`ops/bindings/vm.lifecycle.yaml:2:5 (at base)\`)
`);
  });

  it('begins with its tables where they lead', () => {
    const headings = (text: string) => [...text.matchAll(/^#{3} (\w+)/gm)].map(([, word]) => word);
    expect(headings(write(failing))).toEqual(['To', 'Reboot', 'Coverage', 'Parity', 'Name', 'Fixed']);
    expect(headings(write(failing, { leads: 'tables' }))).toEqual([
      'Coverage',
      'Parity',
      'Name',
      'Names',
      'Names',
      'To',
      'Reboot',
      'Fixed',
    ]);
  });

  it('says little where all is well', () => {
    expect(write(passing)).toBe(`
## ✓ VM creation contract: nothing blocks this change

No new findings in 3 files, 1 VM × 1 item.
Checked \`working tree\` against \`origin/main (1a2b3c4)\` by \`docs/governance/VM_CREATION_CONTRACT.md\`.

### Coverage

| Subject | \`ssh-target\` |
| --- | --- |
| VM 213 dev-tools | ✓ present |
`);
  });

  it('counts existing and waived findings where they are not wanted', () => {
    const report = { ...failing, findings: [existing, existing], waivers: [] };
    const written = write(report, { includeExisting: 'count' });
    expect(written).toContain('\n\n*2 existing findings, not blocking.*\n');
    expect(written).not.toContain('<details>');
  });

  it('shows only rows with gaps of a large matrix', () => {
    const [row] = passing.coverage.rows;
    const whole = Array.from({ length: 31 }, (_, index) => ({
      key: `${index}`,
      collection: 'vms',
      label: `VM ${index}`,
      cells: row?.cells ?? {},
    }));
    const gap = { key: '99', collection: 'vms', label: 'VM 99', cells: { 'ssh-target': 'missing' as const } };
    const written = write({ ...passing, coverage: { ...passing.coverage, rows: [...whole, gap] } });
    expect(written).toContain('| --- | --- |\n| VM 99 | **✗ missing** |\n\n*31 more subjects with nothing missing.*\n');
  });

  it('leaves the matrix out where the contract has no items', () => {
    expect(write({ ...passing, coverage: { columns: [], rows: passing.coverage.rows } })).not.toContain('Coverage');
  });

  it('links places that have an address', () => {
    const permalink = (): string => 'https://github.com/o/r/blob/abc/a b.yaml#L1';
    expect(write({ ...failing, findings: [existing] }, { permalink })).toContain(
      '([`ops/bindings/ssh.targets.yaml:5:13`](https://github.com/o/r/blob/abc/a%20b.yaml#L1))',
    );
  });

  it('stays within any sensible limit, with every construct whole and every finding shown or counted', () => {
    const many = { ...failing, findings: [...Array(8).fill(missing), ...failing.findings.slice(1)] };
    fc.assert(
      fc.property(fc.integer({ min: 800, max: 9000 }), (maxLength) => {
        const written = markdownFormatter.format(many, { ...options, maxLength });
        expect(Buffer.byteLength(written)).toBeLessThanOrEqual(maxLength);
        expect(written.split('```').length % 2).toBe(1);
        expect(written.split('<details>').length).toBe(written.split('</details>').length);
        const shown =
          written.split('**error** `missing-entry`: VM 214').length +
          written.split('**warning** `mismatched').length -
          2;
        const left = Number(/\*(\d+) more findings? not shown here\.\*/.exec(written)?.[1] ?? 0);
        expect(shown + left).toBe(9);
      }),
    );
  });

  it('stays within the limit of a comment, whatever the texts', () => {
    for (const text of hostileTexts) {
      const written = markdownFormatter.format(hostileReport(text), { ...options, maxLength: 65_536 });
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(65_536);
      expect(written).toContain('### To repair');
    }
  });
});

describe('the verdict', () => {
  const two = { ...failing, findings: [missing, missing] };
  it.each([
    ['a failing change', two, '✗ VM creation contract: 2 findings block this change'],
    ['a failing audit', audit, '✗ VM creation contract: 1 finding needs repair'],
    ['a failing audit of more', { ...two, sides: { head: 'HEAD' } }, '✗ VM creation contract: 2 findings need repair'],
    ['a passing change', passing, '✓ VM creation contract: nothing blocks this change'],
    [
      'a passing audit with warnings',
      { ...passing, sides: { head: 'HEAD' }, findings: [existing] },
      '✓ VM creation contract: nothing blocks',
    ],
    ['a passing audit', { ...passing, sides: { head: 'HEAD' } }, '✓ VM creation contract: everything is in place'],
    ['a run that saw nothing', empty, '? VM creation contract: nothing was looked at'],
    [
      'a run without items',
      { ...passing, checked: { files: 1, subjects: 1, items: 0 } },
      '? VM creation contract: nothing was looked at',
    ],
  ])('of %s is plain', (_, report, verdict) => {
    expect(renderVerdict(report)).toBe(verdict);
  });

  it('names at most ten subjects that are affected', () => {
    const affected = Array.from({ length: 12 }, (_, index) => ({
      collection: 'vms',
      key: `${index}`,
      label: `VM ${index}`,
    }));
    expect(
      renderHeadline({ ...passing, affected })
        .split('\n')
        .at(-1),
    ).toBe('Affected by this change: VM 0, VM 1, VM 2, VM 3, VM 4, VM 5, VM 6, VM 7, VM 8, VM 9 and 2 more.');
  });

  it('names one side in an audit, and nothing that a change affects', () => {
    const report = { ...audit, affected: failing.affected };
    expect(renderHeadline(report).split('\n').at(-1)).toBe(
      'Checked `working tree` by `docs/governance/VM_CREATION_CONTRACT.md`.',
    );
  });
});

describe('the coverage table', () => {
  it('has a word for every state', () => {
    const states: readonly Coverage[] = [
      'present',
      'missing',
      'incomplete',
      'mismatched',
      'waived',
      'not-applicable',
      'not-checked',
    ];
    const rows = states.map((state) => ({
      collection: 'vms',
      key: state,
      label: 'VM',
      cells: { 'ssh-target': state },
    }));
    expect(renderCoverageTable(passing, rows)).toBe(`| Subject | \`ssh-target\` |
| --- | --- |
| VM | ✓ present |
| VM | **✗ missing** |
| VM | **◐ incomplete** |
| VM | **≠ mismatched** |
| VM | ○ waived |
| VM | – not asked |
| VM | **? not checked** |`);
    expect(rowsWithGaps(rows).map((row) => row.key)).toEqual(['missing', 'incomplete', 'mismatched', 'not-checked']);
  });

  it('is nothing without rows or columns', () => {
    expect(renderCoverageTable(passing, [])).toBe('');
    expect(renderCoverageTable(empty, passing.coverage.rows)).toBe('');
  });

  it('does not ask for what a row does not say', () => {
    const row = { collection: 'vms', key: '1', label: 'VM 1', cells: {} };
    expect(renderCoverageTable(passing, [row])).toContain('| VM 1 | – not asked |');
  });
});

describe('a finding', () => {
  it.each([
    ['a.yml', 'yaml'],
    ['a.yaml', 'yaml'],
    ['a.json', 'json'],
    ['a.jsonl', 'json'],
    ['a.md', 'markdown'],
    ['a.conf', 'text'],
  ])('shows the fix of %s as %s', (file, language) => {
    const fix = { title: 't', preview: 'p', edits: [{ root: 'main', file, start: 0, end: 0, text: 'p' }] };
    expect(renderFinding({ ...existing, fix }, options)).toContain(`\nFix: t\n\n\`\`\`${language}\np\n\`\`\``);
  });

  it('has no link where the address is none of the web', () => {
    const place = at('ops/bindings/ssh.targets.yaml', 'ubuntu');
    expect(renderPlace(place, { ...options, permalink: () => 'javascript:alert(1)' })).toBe(
      '`ops/bindings/ssh.targets.yaml:5:13`',
    );
    expect(renderPlace(place, { ...options, permalink: () => undefined })).toBe('`ops/bindings/ssh.targets.yaml:5:13`');
  });
});

describe('fitting sections', () => {
  const section = (name: string, items: readonly string[]): Section => ({
    before: `${name}:\n`,
    items,
    separator: '\n',
    after: '\n.',
    more: (left) => `+${left} ${name}`,
  });
  const sections = [
    section('a', ['11111', '22222', '33333', '44444', '55555']),
    section('b', []),
    section('c', ['66666']),
  ];

  it('keeps all where there is room', () => {
    expect(fitSections(sections, 100)).toBe('a:\n11111\n22222\n33333\n44444\n55555\n.\n\nc:\n66666\n.\n');
  });

  it('leaves out what does not fit, and counts it in its section', () => {
    expect(fitSections(sections, 35)).toBe('a:\n11111\n22222\n.\n\n+3 a\n\n+1 c\n');
  });

  it('counts all where no item fits', () => {
    expect(fitSections(sections, 20)).toBe('+5 a\n\nc:\n66666\n.\n');
  });

  it('measures bytes, not characters', () => {
    expect(fitSections([section('a', ['通信'])], 12)).toBe('+1 a\n');
    expect(fitSections([section('a', ['ab'])], 12)).toBe('a:\nab\n.\n');
  });
});
