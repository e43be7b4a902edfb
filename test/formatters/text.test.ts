import { describe, expect, it } from 'vitest';
import { textFormatter } from '../../src/formatters/text.ts';
import type { Report } from '../../src/report/report.ts';
import { audit, empty, existing, failing, missing, options, passing, stale, waived } from './sample-report.ts';

const ESCAPE = '\u001b';

/** The text of a report, framed by line breaks to read well in a test. */
function write(report: Report, more: Partial<typeof options> = {}): string {
  return `\n${textFormatter.format(report, { ...options, ...more })}`;
}

describe('text', () => {
  it('tells new findings in full, and the others in a line each', () => {
    expect(write(failing)).toBe(`
error[missing-entry]: VM 214 communications-stack has no entry "communications-stack" in ssh_targets
 --> ops/bindings/vm.lifecycle.yaml:6:5
  |
6 |   - id: 214
  |     ^^^^^^^
 ::: ops/bindings/ssh.targets.yaml:3:7
  |
3 |     - id: dev-tools
  |       ------------- the entry belongs after this one
  = expected: an entry with id "communications-stack"
  =    found: none
  = help: add the entry, or set the status of VM 214 to "planned"
  = contract: docs/governance/VM_CREATION_CONTRACT.md:5:9 (item ssh-target)
  = fix: add the entry to ops/bindings/ssh.targets.yaml
  |
  +     - id: communications-stack
  +       host: 192.168.1.214
  +       user: TODO

warning[mismatched-field]: VM 213 dev-tools has HostName "100.64.0.13" in ssh_config, and "192.168.1.213" in vms
 --> workbench:dotfiles/ssh/config.d/tailscale.conf:1:1
  |
1 | / Host dev-tools
2 | |   HostName 100.64.0.13
  | |______________________^
  = expected: 192.168.1.213
  =    found: 100.64.0.13
  = item: ssh-target

existing warning[placeholder] ops/bindings/ssh.targets.yaml:5:13: VM 213 dev-tools has the user "ubuntu", which stands for no one

waived error[missing-entry] ops/bindings/backup.inventory.yaml:3:5: VM 213 dev-tools has no enabled entry in backups; waived until 2027-01-31 by ops: rebuilt from code every night (docs/governance/VM_CREATION_CONTRACT.md:10:5)

fixed[missing-entry] no longer true, thank you: VM 212 immich has no entry in backups

reboot test askari is needed: roles/base/tasks/main.yml changed, VM 214 communications-stack changed in vms, backups cannot be read, 2 more
reboot test fisi is not needed: nothing that it watches changed

fail: 2 new findings (1 error, 1 warning), 1 existing, 1 waived, 1 fixed in 5 files, 2 VMs × 3 items
`);
  });

  it('counts existing and waived findings where they are not wanted', () => {
    const report = { ...failing, findings: [existing, existing, waived] };
    expect(write(report, { includeExisting: 'count' })).toBe(`
2 existing findings not shown

1 waived finding not shown

reboot test askari is needed: roles/base/tasks/main.yml changed, VM 214 communications-stack changed in vms, backups cannot be read, 2 more
reboot test fisi is not needed: nothing that it watches changed

fail: no new findings, 2 existing, 1 waived in 5 files, 2 VMs × 3 items
`);
  });

  it('tells an existing finding in full where it blocks', () => {
    const report = { ...failing, findings: [{ ...existing, blocking: true }, existing] };
    expect(write(report)).toBe(`
warning[placeholder]: VM 213 dev-tools has the user "ubuntu", which stands for no one
 --> ops/bindings/ssh.targets.yaml:5:13
  |
5 |       user: ubuntu
  |             ^^^^^^

existing warning[placeholder] ops/bindings/ssh.targets.yaml:5:13: VM 213 dev-tools has the user "ubuntu", which stands for no one

reboot test askari is needed: roles/base/tasks/main.yml changed, VM 214 communications-stack changed in vms, backups cannot be read, 2 more
reboot test fisi is not needed: nothing that it watches changed

fail: no new findings, 2 existing (1 of them blocks) in 5 files, 2 VMs × 3 items
`);
  });

  it('tells the waiver of a finding that blocks nevertheless', () => {
    const finding = { ...existing, blocking: true, waiver: waived.waiver ?? never() };
    expect(write({ ...failing, findings: [finding] })).toContain(
      '\n  = waiver: until 2027-01-31 by ops: rebuilt from code every night (docs/governance/VM_CREATION_CONTRACT.md:10:5)\n',
    );
  });

  it('tells places alone where the sources are not at hand', () => {
    const { fix: _, hint: __, ...finding } = missing;
    expect(write({ ...failing, findings: [finding] }, { sourceOf: () => undefined })).toBe(`
error[missing-entry]: VM 214 communications-stack has no entry "communications-stack" in ssh_targets
 --> ops/bindings/vm.lifecycle.yaml:6:5
 ::: ops/bindings/ssh.targets.yaml:3:7: the entry belongs after this one
  = expected: an entry with id "communications-stack"
  =    found: none
  = contract: docs/governance/VM_CREATION_CONTRACT.md:5:9 (item ssh-target)

reboot test askari is needed: roles/base/tasks/main.yml changed, VM 214 communications-stack changed in vms, backups cannot be read, 2 more
reboot test fisi is not needed: nothing that it watches changed

fail: 1 new finding (1 error) in 5 files, 2 VMs × 3 items
`);
  });

  it('makes room for the longest line number of a finding', () => {
    const sourceOf = (): string => `ssh:\n  targets:\n    - id: dev-tools\n${'\n'.repeat(116)}  - id: 214\n`;
    const range = { start: { line: 120, column: 5 }, end: { line: 120, column: 12 } };
    const finding = {
      ...existing,
      blocking: true,
      location: { ...existing.location, range },
      related: missing.related,
    };
    expect(write({ ...failing, findings: [finding] }, { sourceOf })).toContain(`
   --> ops/bindings/ssh.targets.yaml:120:5
    |
120 |   - id: 214
    |     ^^^^^^^
   ::: ops/bindings/ssh.targets.yaml:3:7
    |
  3 |     - id: dev-tools
    |       ------------- the entry belongs after this one
`);
  });

  it('cuts source lines to the width of the terminal', () => {
    const sourceOf = (): string => `id: ${'x'.repeat(200)}`;
    const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } };
    const finding = { ...existing, blocking: true, location: { ...existing.location, range } };
    const lines = write({ ...failing, findings: [finding] }, { sourceOf, width: 40 }).split('\n');
    expect(lines[4]).toBe(`1 | id: ${'x'.repeat(28)}…`);
  });

  it('thanks for nothing and shows nothing where all is well', () => {
    expect(write(passing)).toBe(`
pass: no new findings in 3 files, 1 VM × 1 item
`);
  });

  it('says that nothing was looked at', () => {
    expect(write(empty)).toBe(`
pass, but nothing was looked at: no new findings in 1 file, 0 subjects × 1 item
`);
  });

  it('calls nothing new in an audit', () => {
    expect(write(audit).split('\n').at(-2)).toBe(
      'fail: 2 findings (1 error, 1 warning), 1 waived in 5 files, 2 VMs × 3 items',
    );
  });

  it('says the same with colour as without it', () => {
    const colored = write(failing, { color: true });
    expect(uncolored(colored)).toBe(write(failing));
    expect(colored).toContain('\u001b[1;31merror[missing-entry]\u001b[0m\u001b[1m: VM 214');
    expect(colored).toContain(
      '\u001b[1;34m6 |\u001b[0m   - id: 214\n\u001b[1;34m  |\u001b[0m     \u001b[1;31m^^^^^^^\u001b[0m\n',
    );
  });

  it('colours the verdict by what it is', () => {
    const color = (report: Report): string | undefined =>
      write(report, { color: true }).split(ESCAPE).at(-2)?.split('m')[0];
    expect([color(failing), color(passing), color(empty)]).toEqual(['[1;31', '[1;32', '[1;33']);
  });

  it('shows each severity', () => {
    const report = { ...failing, findings: [stale, { ...stale, severity: 'info' as const }] };
    expect(write(report)).toContain('info[mismatched-field]: ');
    expect(write(report)).toContain('fail: 2 new findings (1 warning, 1 info) in');
  });
});

/** The text without the escapes that set colours. */
function uncolored(text: string): string {
  return text
    .split(ESCAPE)
    .map((part, index) => (index === 0 ? part : part.replace(/^\[[0-9;]+m/, '')))
    .join('');
}

function never(): never {
  throw new Error('the sample has changed');
}
