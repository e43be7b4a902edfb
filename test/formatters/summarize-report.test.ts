import { describe, expect, it } from 'vitest';
import { describeChecked, summarizeReport } from '../../src/formatters/summarize-report.ts';
import { audit, empty, existing, failing, missing, passing, waived } from './sample-report.ts';

describe('the summary of a report', () => {
  it.each([
    [
      'what is new, old, waived and fixed',
      failing,
      'fail: 2 new findings (1 error, 1 warning), 1 existing, 1 waived, 1 fixed in 5 files, 2 VMs × 3 items',
    ],
    ['that nothing is new', passing, 'pass: no new findings in 3 files, 1 VM × 1 item'],
    [
      'that nothing was looked at',
      empty,
      'pass, but nothing was looked at: no new findings in 1 file, 0 subjects × 1 item',
    ],
    ['what an audit found', audit, 'fail: 2 findings (1 error, 1 warning), 1 waived in 5 files, 2 VMs × 3 items'],
    [
      'that an audit found nothing',
      { ...passing, sides: { head: 'HEAD' } },
      'pass: no findings in 3 files, 1 VM × 1 item',
    ],
  ])('says %s', (_, report, summary) => {
    expect(summarizeReport(report)).toBe(summary);
  });

  it('says so, too, where the contract asks for nothing', () => {
    const report = { ...passing, checked: { files: 1, subjects: 1, items: 0 } };
    expect(summarizeReport(report)).toBe('pass, but nothing was looked at: no new findings in 1 file, 1 VM × 0 items');
  });

  it('takes the existing findings of an audit for findings like any other', () => {
    const report = { ...audit, findings: [{ ...missing, state: 'existing' as const }, existing, waived] };
    expect(summarizeReport(report)).toBe('fail: 2 findings (1 error, 1 warning), 1 waived in 5 files, 2 VMs × 3 items');
  });

  it('says how many existing findings block', () => {
    const report = {
      ...failing,
      findings: [{ ...existing, blocking: true }, { ...existing, blocking: true }, existing],
    };
    expect(summarizeReport(report)).toBe(
      'fail: no new findings, 3 existing (2 of them block) in 5 files, 2 VMs × 3 items',
    );
  });

  it('speaks of VMs only where all subjects are', () => {
    const rows = passing.coverage.rows.map((row) => ({ ...row, collection: 'services' }));
    expect(describeChecked({ ...passing, coverage: { ...passing.coverage, rows } })).toBe(
      '3 files, 1 subject × 1 item',
    );
  });
});
