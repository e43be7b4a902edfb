import { expect, it } from 'vitest';
import { groupCoverage } from '../../src/formatters/group-coverage.ts';
import { markdownFormatter } from '../../src/formatters/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { options, passing } from './sample-report.ts';

const columns = ['ssh', 'scrub', 'later'].map((item) => ({ item, surface: item, title: item }));
const both: Report = {
  ...passing,
  coverage: {
    columns,
    rows: [
      { collection: 'vms', key: '1', label: 'VM 1', cells: { ssh: 'present', scrub: 'not-applicable' } },
      { collection: 'pools', key: 'tank', label: 'pool tank', cells: { ssh: 'not-applicable', scrub: 'missing' } },
      { collection: 'vms', key: '2', label: 'VM 2', cells: { ssh: 'not-applicable' } },
    ],
  },
};

it('shows each roster with the items that are for it', () => {
  const told = groupCoverage(both).map(({ collection, rows, columns: own }) => [
    collection,
    rows.map(({ key }) => key),
    own.map(({ item }) => item),
  ]);
  expect(told).toEqual([
    ['vms', ['1', '2'], ['ssh']],
    ['pools', ['tank'], ['scrub']],
  ]);
});

it('writes a table for each, below one heading', () => {
  expect(markdownFormatter.format(both, { ...options, leads: 'tables' })).toContain(`### Coverage

| Subject | \`ssh\` |
| --- | --- |
| VM 1 | ✓ present |
| VM 2 | – not asked |

| Subject | \`scrub\` |
| --- | --- |
| pool tank | **✗ missing** |
`);
});
