import { describe, expect, test } from 'vitest';
import { commentBody } from '../../src/danger/comment-body.ts';
import { inlineNotes, type NotedDiff } from '../../src/danger/inline-notes.ts';
import type { FormatterOptions } from '../../src/formatters/formatter.ts';
import type { ChangedFile } from '../../src/ports/github.ts';
import type { Finding, TextEdit } from '../../src/report/finding.ts';
import type { Coverage, Report } from '../../src/report/report.ts';
import type { Location } from '../../src/source/location.ts';

const OPTIONS: FormatterOptions = {
  color: false,
  width: 120,
  mainRoot: '.',
  includeExisting: 'list',
  toolVersion: '1.0.0',
  sourceOf: () => undefined,
  permalink: ({ path, revision, range }) => `https://github.example/o/r/blob/${revision}/${path}#L${range.start.line}`,
};

const at = (path: string, line: number, revision: 'base' | 'head' = 'head'): Location => {
  return { root: '.', path, revision, range: { start: { line, column: 1 }, end: { line, column: 9 } } };
};

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'missing-entry',
    item: 'ssh-target',
    subject: { collection: 'vms', key: '214', label: 'VM 214 mail' },
    surface: 'ssh_targets',
    message: 'VM 214 mail has no entry in "ssh.yaml"',
    location: at('vms.yaml', 7),
    related: [{ message: 'the entry belongs here', location: at('ssh.yaml', 30) }],
    fix: { title: 'add the entry to ssh.yaml', edits: [], preview: '- id: mail\n' },
    contract: at('CONTRACT.md', 12),
    severity: 'error',
    state: 'new',
    blocking: true,
    fingerprint: '0123456789abcdef',
    ...change,
  };
}

function report(findings: readonly Finding[], cells: Readonly<Record<string, Coverage>>[] = []): Report {
  const affected = cells.map((_, index) => ({ collection: 'vms', key: `${214 + index}`, label: `VM ${214 + index}` }));
  return {
    version: 1,
    outcome: findings.some((one) => one.blocking) ? 'fail' : 'pass',
    contract: { file: 'CONTRACT.md', title: 'VM creation' },
    sides: { base: 'base (1)', head: 'head (2)' },
    findings,
    changes: [],
    coverage: {
      columns: [
        { item: 'ssh-target', surface: 'ssh_targets', title: 'SSH' },
        { item: 'backup', surface: 'backups', title: 'Backup' },
      ],
      rows: cells.map((row, index) => ({
        collection: 'vms',
        key: `${214 + index}`,
        label: `VM ${214 + index}`,
        cells: row,
      })),
    },
    parity: [],
    names: [],
    waivers: [],
    counts: { new: 1, existing: 0, fixed: 0, waived: 0, blocking: 1, errors: 1, warnings: 0, infos: 0 },
    affected,
    checked: { files: 3, subjects: 2, items: 2 },
  };
}

describe('the comment', () => {
  test('tells the verdict, the table, what to repair with links and lines to paste, and what else there is', async () => {
    const body = commentBody(
      report(
        [
          finding(),
          finding({ state: 'existing', blocking: false, message: 'VM 200 has no backup', fingerprint: 'b' }),
          finding({ state: 'fixed', blocking: false, message: 'VM 201 had no backup', fingerprint: 'c' }),
        ],
        [{ 'ssh-target': 'missing', backup: 'present' }],
      ),
      OPTIONS,
    );
    await expect(body).toMatchFileSnapshot('golden/comment.md');
  });

  test('has a line for each subject where there are many', () => {
    const cells: Readonly<Record<string, Coverage>>[] = Array.from({ length: 5 }, () => ({ backup: 'waived' }));
    const body = commentBody(report([], cells), OPTIONS) ?? '';
    expect(body.split('\n').filter((line) => line.startsWith('| VM '))).toHaveLength(5);
  });

  test.each<[Coverage, string]>([
    ['present', '| ✓ present |'],
    ['missing', '| **✗ missing** |'],
    ['incomplete', '| **◐ incomplete** |'],
    ['mismatched', '| **≠ mismatched** |'],
    ['waived', '| \\~ waived |'],
    ['not-checked', '| **? not checked** |'],
  ])('shows %s as %s', (coverage, cell) => {
    expect(commentBody(report([], [{ backup: coverage }]), OPTIONS)).toContain(`| \`backup\` Backup ${cell}`);
  });

  test('leaves out what is asked of no subject', () => {
    const body = commentBody(report([], [{ 'ssh-target': 'not-applicable', backup: 'present' }]), OPTIONS);
    expect(body).not.toContain('`ssh-target` SSH');
  });

  test('is not there when nothing is to be told', () => {
    expect(commentBody(report([finding({ state: 'existing', blocking: false })]), OPTIONS)).toBe(undefined);
  });

  test('stays under the limit and says how many it leaves out', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      finding({ message: `VM ${index} has no entry`, fingerprint: `${index}` }),
    );
    const body = commentBody(report(many), OPTIONS) ?? '';
    expect(body.length).toBeLessThan(65_000);
    expect(body).toMatch(/\*\d+ more findings in the summary of the job\.\*/);
  });
});

const diffOf = (files: readonly ChangedFile[], texts: Readonly<Record<string, string>> = {}): NotedDiff => {
  return { files, mainRoot: '.', sourceOf: (path) => texts[path] };
};

describe('notes on lines', () => {
  const files = [{ path: 'vms.yaml', status: 'modified' as const, patch: '@@ -6,1 +6,2 @@\n a\n+b' }];

  test('stand on lines of the diff, with what to paste', () => {
    expect(inlineNotes(report([finding()]), diffOf(files))).toEqual([
      {
        path: 'vms.yaml',
        line: 7,
        text: '**vm-contract finds here:** VM 214 mail has no entry in `ssh.yaml`\n\n```\n- id: mail\n```',
      },
    ]);
  });

  test('tell all findings of one line in one list', () => {
    const [note] = inlineNotes(report([finding(), finding({ message: 'no backup' })]), diffOf(files));
    expect(note?.text).toBe(
      '**vm-contract finds here 2 gaps:**\n  - VM 214 mail has no entry in `ssh.yaml`\n  - no backup',
    );
  });

  test.each<[string, Partial<Finding>]>([
    ['lines that the diff does not show', { location: at('vms.yaml', 8) }],
    ['files that the diff does not show', { location: at('other.yaml', 7) }],
    ['the base', { location: at('vms.yaml', 7, 'base') }],
    ['other repositories', { location: { ...at('vms.yaml', 7), root: 'workbench' } }],
    ['findings that were there before', { state: 'existing' }],
    ['findings that do not block', { blocking: false }],
  ])('are not set for %s', (_name, change) => {
    expect(inlineNotes(report([finding(change)]), diffOf(files))).toEqual([]);
  });

  test.each(['a-->b.yaml', 'a<b.yaml', 'a\nb.yaml', 'a;b.yaml'])('are not set in a file named %j', (path) => {
    const hostile = [{ path, status: 'added' as const, patch: '@@ -0,0 +7 @@\n+b' }];
    expect(inlineNotes(report([finding({ location: at(path, 7) })]), diffOf(hostile))).toEqual([]);
  });

  test('are at most ten', () => {
    const patch = `@@ -0,0 +1,20 @@\n${'+x\n'.repeat(20)}`;
    const findings = Array.from({ length: 20 }, (_, index) => finding({ location: at('vms.yaml', index + 1) }));
    expect(inlineNotes(report(findings), diffOf([{ path: 'vms.yaml', status: 'added', patch }]))).toHaveLength(10);
  });
});

describe('suggestions', () => {
  const SSH = 'targets:\n  - id: git\n    host: 10.0.0.1\n  - id: web\n    host: 10.0.0.2\n';
  const shown = (path: string, lines: string): ChangedFile => ({ path, status: 'modified', patch: lines });
  const DIFF = shown('ssh.yaml', '@@ -3,1 +3,2 @@\n     host: 10.0.0.1\n+  - id: web');
  const editAt = (text: string, start: number, end: number, file = 'ssh.yaml', root = '.'): TextEdit => {
    return { root, file, start, end, text };
  };
  const insertion = editAt('  - id: mail\n', SSH.indexOf('  - id: web'), SSH.indexOf('  - id: web'));
  const fixedBy = (edits: readonly TextEdit[], change: Partial<Finding> = {}) =>
    finding({ location: at('vms.yaml', 1), fix: { title: 'x', edits, preview: '' }, ...change });
  const notes = (findings: readonly Finding[], text = SSH, files: readonly ChangedFile[] = [DIFF]) =>
    inlineNotes(report(findings), diffOf(files, { 'ssh.yaml': text }));

  test('put new lines behind a line of the diff, and keep that line', () => {
    expect(notes([fixedBy([insertion])])).toEqual([
      {
        path: 'ssh.yaml',
        line: 3,
        text: '**vm-contract finds here:** VM 214 mail has no entry in `ssh.yaml`\n\n```suggestion\n    host: 10.0.0.1\n  - id: mail\n```',
      },
    ]);
  });

  test('put new lines before a line of the diff where that is the one it shows', () => {
    const diff = shown('ssh.yaml', '@@ -4,0 +4,1 @@\n+  - id: web');
    const [note] = notes([fixedBy([insertion])], SSH, [diff]);
    expect([note?.line, note?.text.includes('```suggestion\n  - id: mail\n  - id: web\n```')]).toEqual([4, true]);
  });

  test('change a value in its line', () => {
    const start = SSH.indexOf('10.0.0.1');
    const [note] = notes([fixedBy([editAt('10.0.0.9', start, start + 8)])]);
    expect([note?.line, note?.text.includes('```suggestion\n    host: 10.0.0.9\n```')]).toEqual([3, true]);
  });

  test('take out a line', () => {
    const start = SSH.indexOf('    host: 10.0.0.1\n');
    expect(notes([fixedBy([editAt('', start, start + 19)])])[0]?.text).toContain('```suggestion\n```');
  });

  test('go together where they belong to one place', () => {
    const second = { ...insertion, text: '  - id: news\n' };
    const [note, ...others] = notes([fixedBy([insertion]), fixedBy([second], { message: 'VM 215 news is missing' })]);
    expect(note?.text).toBe(
      '**vm-contract finds here 2 gaps:**\n  - VM 214 mail has no entry in `ssh.yaml`\n  - VM 215 news is missing\n\n```suggestion\n    host: 10.0.0.1\n  - id: mail\n  - id: news\n```',
    );
    expect(others).toEqual([]);
  });

  test('are those of the first finding where two change the same text', () => {
    const start = SSH.indexOf('10.0.0.1');
    const to = (value: string) => fixedBy([editAt(value, start, start + 8)]);
    const [note] = notes([to('10.0.0.8'), to('10.0.0.9')]);
    expect(note?.text).toContain('```suggestion\n    host: 10.0.0.8\n```');
  });

  test('have a fence that no line of theirs ends', () => {
    const [note] = notes([fixedBy([{ ...insertion, text: '  # ```\n' }])]);
    expect(note?.text).toContain('````suggestion\n    host: 10.0.0.1\n  # ```\n````');
  });

  test.each<[string, readonly TextEdit[], string]>([
    ['a line that the diff does not show', [editAt('x', 0, 0)], SSH],
    ['several lines', [editAt('x', SSH.indexOf('host'), SSH.indexOf('web'))], SSH],
    ['a file with other line breaks', [editAt('x', 22, 22)], SSH.replaceAll('\n', '\r\n')],
    ['a file without a last line break', [insertion], SSH.trimEnd()],
    ['characters that nobody sees', [{ ...insertion, text: '  - id: ma\u202eil\n' }], SSH],
    ['more text than a note holds', [{ ...insertion, text: `  # ${'x'.repeat(5000)}\n` }], SSH],
    ['a file of another repository', [{ ...insertion, root: 'workbench' }], SSH],
    ['two files', [insertion, { ...insertion, file: 'other.yaml' }], SSH],
    ['nothing', [], SSH],
  ])('are not made for %s', (_name, edits, text) => {
    expect(notes([fixedBy(edits)], text)).toEqual([]);
  });

  test('stand beside what else is wrong on their line', () => {
    const files = [DIFF];
    const other = finding({
      location: at('ssh.yaml', 3),
      message: 'no port',
      fix: { title: '', edits: [], preview: '' },
    });
    const [note, ...others] = notes([fixedBy([insertion]), other], SSH, files);
    expect(note?.text).toContain('  - no port\n\n```suggestion');
    expect(others).toEqual([]);
  });
});
