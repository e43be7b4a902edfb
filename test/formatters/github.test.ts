import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubFormatter } from '../../src/formatters/github.ts';
import type { Finding, Severity } from '../../src/report/finding.ts';
import { at, existing, failing, missing, options, stale } from './sample-report.ts';

/** The lines that the formatter writes for these findings. */
function write(findings: readonly Finding[], more: Partial<typeof options> = {}): string[] {
  return githubFormatter
    .format({ ...failing, findings }, { ...options, ...more })
    .trimEnd()
    .split('\n');
}

/** So many findings of a severity, each with its number in the message. */
function many(count: number, severity: Severity): Finding[] {
  return Array.from({ length: count }, (_, index) => ({ ...missing, severity, message: `${severity} ${index + 1}` }));
}

function kindOf(line: string): string {
  return /^::(\w+)/.exec(line)?.[1] ?? 'none';
}

describe('github', () => {
  it('annotates the cause with everything that a finding says', () => {
    expect(write([missing])).toEqual([
      '::error file=ops/bindings/vm.lifecycle.yaml,line=6,endLine=6,col=5,endColumn=12,title=missing-entry (ssh-target)::VM 214 communications-stack has no entry "communications-stack" in ssh_targets%0Aat ops/bindings/vm.lifecycle.yaml:6:5%0Asee ops/bindings/ssh.targets.yaml:3:7: the entry belongs after this one%0Aexpected: an entry with id "communications-stack"%0Afound: none%0Ahelp: add the entry, or set the status of VM 214 to "planned"%0Acontract: docs/governance/VM_CREATION_CONTRACT.md:5:9',
      'fail: 1 new finding (1 error) in 5 files, 2 VMs × 3 items',
    ]);
  });

  it('names no file of another root', () => {
    expect(write([stale])[0]).toMatch(
      /^::warning title=mismatched-field \(ssh-target\)::VM 213 dev-tools has HostName/,
    );
  });

  it('annotates the other end of a cause that head does not have', () => {
    const removed = { ...missing, location: at('ops/bindings/vm.lifecycle.yaml', 'id: 212', 'base') };
    expect(write([removed])[0]).toMatch(
      /^::error file=ops\/bindings\/ssh\.targets\.yaml,line=3,endLine=3,col=7,endColumn=20,title=/,
    );
  });

  it('gives no columns where the range has several lines', () => {
    const finding = { ...stale, location: { ...stale.location, root: 'main' } };
    expect(write([finding])[0]).toMatch(
      /^::warning file=dotfiles\/ssh\/config\.d\/tailscale\.conf,line=1,endLine=2,title=/,
    );
  });

  it('escapes what would end a property', () => {
    const finding = { ...missing, rule: 'a:b,c%', location: { ...missing.location, path: 'a,line=9::b%\n.yaml' } };
    expect(write([finding])[0]).toMatch(
      /^::error file=a%2Cline=9%3A%3Ab%25\\n\.yaml,line=6,endLine=6,col=5,endColumn=12,title=a%3Ab%2Cc%25 \(ssh-target\)::/,
    );
  });

  it('notes existing and waived findings after the new ones, whatever their severity', () => {
    const lines = write(failing.findings);
    expect(lines.map(kindOf)).toEqual(['error', 'warning', 'notice', 'notice', 'none']);
    expect(lines[2]).toContain('title=existing placeholder::');
    expect(lines[3]).toContain('title=waived missing-entry (backup)::');
  });

  it('leaves existing and waived findings out where only their number is wanted', () => {
    expect(write(failing.findings, { includeExisting: 'count' }).map(kindOf)).toEqual(['error', 'warning', 'none']);
  });

  it('writes ten of a kind, new ones first, and how many more there are', () => {
    const lines = write([...many(12, 'error'), ...many(11, 'warning')]);
    expect(lines.map(kindOf)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
      'notice',
      'none',
    ]);
    expect(lines[0]).toContain('::error 1%0A');
    expect(lines[9]).toContain('::error 10%0A');
    expect(lines.slice(20, 22)).toEqual([
      '::notice::2 more errors; the log of this step and its summary list all of them',
      '::notice::1 more warning; the log of this step and its summary list all of them',
    ]);
  });

  it('counts the lines about what was left out as notices', () => {
    const lines = write([...many(11, 'error'), ...many(9, 'info'), ...Array<Finding>(3).fill(existing)]);
    expect(lines.filter((line) => kindOf(line) === 'notice')).toHaveLength(10);
    expect(lines.slice(-3, -1)).toEqual([
      '::notice::1 more error; the log of this step and its summary list all of them',
      '::notice::4 more notices; the log of this step and its summary list all of them',
    ]);
  });

  it('writes at most ten of each kind, and speaks of each finding once', () => {
    const counts = fc.nat({ max: 25 });
    fc.assert(
      fc.property(counts, counts, counts, (errors, warnings, infos) => {
        const lines = write([...many(errors, 'error'), ...many(warnings, 'warning'), ...many(infos, 'info')]);
        const kinds = lines.map(kindOf);
        for (const kind of ['error', 'warning', 'notice'])
          expect(kinds.filter((one) => one === kind).length).toBeLessThanOrEqual(10);
        const shown = lines.filter((line) => line.includes(',title=')).length;
        const more = lines
          .map((line) => Number(/^::notice::(\d+) more/.exec(line)?.[1] ?? 0))
          .reduce((sum, one) => sum + one, 0);
        expect(shown + more).toBe(errors + warnings + infos);
      }),
    );
  });
});
