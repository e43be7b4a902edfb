import { describe, expect, it } from 'vitest';
import { agentFormatter } from '../../src/formatters/agent.ts';
import type { Report } from '../../src/report/report.ts';
import { failing, missing, options, small, waived } from './sample-report.ts';

function write(report: Report, more: Partial<typeof options> = {}): unknown[] {
  return agentFormatter
    .format(report, { ...options, ...more })
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

describe('agent', () => {
  it('sums up in the first line', () => {
    expect(write(small)[0]).toEqual({
      type: 'summary',
      version: 1,
      outcome: 'fail',
      summary: 'fail: 1 new finding (1 error) in 3 files, 2 VMs × 1 item',
      contract: 'docs/governance/VM_CREATION_CONTRACT.md',
      counts: small.counts,
      checked: { files: 3, subjects: 2, items: 1 },
      verify: 'vm-contract check',
    });
  });

  it('tells what, where, why, the exact patch and how to verify it', () => {
    expect(write(small, { verifyCommand: 'vm-contract check --base origin/main' })[1]).toEqual({
      type: 'finding',
      version: 1,
      fingerprint: '00112233445566aa',
      rule: 'missing-entry',
      item: 'ssh-target',
      severity: 'error',
      state: 'new',
      blocking: true,
      subject: { collection: 'vms', key: '214', label: 'VM 214 communications-stack' },
      what: 'VM 214 communications-stack has no entry "communications-stack" in ssh_targets',
      where: place('ops/bindings/vm.lifecycle.yaml', 6, 5, 12),
      clause: place('docs/governance/VM_CREATION_CONTRACT.md', 5, 9, 19),
      expected: 'an entry with id "communications-stack"',
      found: 'none',
      related: [{ what: 'the entry belongs after this one', where: place('ops/bindings/ssh.targets.yaml', 3, 7, 20) }],
      help: 'add the entry, or set the status of VM 214 to "planned"',
      fix: {
        title: 'add the entry to ops/bindings/ssh.targets.yaml',
        preview: '    - id: communications-stack\n      host: 192.168.1.214\n      user: TODO\n',
        patches: [
          {
            root: 'main',
            file: 'ops/bindings/ssh.targets.yaml',
            patch: `--- a/ops/bindings/ssh.targets.yaml
+++ b/ops/bindings/ssh.targets.yaml
@@ -3,3 +3,6 @@
     - id: dev-tools
       host: 192.168.1.213
       user: ubuntu
+    - id: communications-stack
+      host: 192.168.1.214
+      user: TODO
`,
          },
        ],
      },
      verify: 'vm-contract check --base origin/main',
    });
  });

  it('lists what is to be done first, then the rest, and nothing that is fixed', () => {
    expect(write(failing).slice(1)).toMatchObject([
      { state: 'new', blocking: true },
      { state: 'new', blocking: false },
      { state: 'existing' },
      { waived: { until: '2027-01-31', by: 'ops', reason: 'rebuilt from code every night' } },
    ]);
    expect(waived.waiver?.owner).toBe('ops');
  });

  it('lists only what is to be done where the rest is only to be counted', () => {
    expect(write(failing, { includeExisting: 'count' })).toHaveLength(3);
  });

  it('has a patch for each file whose text is at hand', () => {
    const edit = { root: 'main', start: 0, end: 0, text: 'x\n' };
    const fix = {
      title: 't',
      preview: 'p',
      edits: [
        { ...edit, file: 'b' },
        { ...edit, file: 'a' },
        { ...edit, file: 'unknown' },
        { ...edit, file: 'a', start: 2, end: 2 },
      ],
    };
    const sourceOf: typeof options.sourceOf = ({ path }) => (path === 'unknown' ? undefined : '1\n2\n');
    expect(write({ ...small, findings: [{ ...missing, fix }] }, { sourceOf })[1]).toMatchObject({
      fix: {
        patches: [
          { root: 'main', file: 'b', patch: '--- a/b\n+++ b/b\n@@ -1,2 +1,3 @@\n+x\n 1\n 2\n' },
          { root: 'main', file: 'a', patch: '--- a/a\n+++ b/a\n@@ -1,2 +1,4 @@\n+x\n 1\n+x\n 2\n' },
        ],
      },
    });
  });
});

function place(file: string, line: number, column: number, endColumn: number): unknown {
  return { root: 'main', file, revision: 'head', line, column, endLine: line, endColumn };
}
