import { describe, expect, test } from 'vitest';
import { alignCells, splitRow } from '../../src/fix/table-columns.ts';

test.each([
  ['| a | b |', { indent: '', cells: [' a ', ' b '], opens: true, closes: true }],
  ['|a|b|', { indent: '', cells: ['a', 'b'], opens: true, closes: true }],
  ['a | b', { indent: '', cells: ['a ', ' b'], opens: false, closes: false }],
  ['  | a | b', { indent: '  ', cells: [' a ', ' b'], opens: true, closes: false }],
  ['\ta | b | ', { indent: '\t', cells: ['a ', ' b '], opens: false, closes: true }],
  ['| a \\| b | c |', { indent: '', cells: [' a \\| b ', ' c '], opens: true, closes: true }],
  ['| | |', { indent: '', cells: [' ', ' '], opens: true, closes: true }],
  ['alone', { indent: '', cells: ['alone'], opens: false, closes: false }],
  ['', { indent: '', cells: [''], opens: false, closes: false }],
])('%j is taken apart', (line, row) => {
  expect(splitRow(line)).toEqual(row);
});

/** A row of new cells as a table of these lines writes it; the last line is its model. */
function written(table: readonly string[], cells: readonly string[]): string {
  const rows = table.map(splitRow);
  const model = rows.at(-1) ?? splitRow('');
  const aligned = alignCells(rows, model, cells).join('|');
  return `${model.opens ? '|' : ''}${aligned}${model.closes ? '|' : ''}`;
}

describe('a new row is written as the table writes its own', () => {
  test.each<[string, string[], string[], string]>([
    ['with blanks', ['| Name | IP |', '|---|---|', '| a | 1 |'], ['web', '10'], '| web | 10 |'],
    ['without blanks', ['|Name|IP|', '|---|---|', '|a|1|'], ['web', '10'], '|web|10|'],
    ['in columns', ['| Name  | IP   |', '|-------|------|', '| a     | 1    |'], ['web', '10'], '| web   | 10   |'],
    ['wider than its column', ['| N   |', '|-----|', '| a   |'], ['longer'], '| longer |'],
    ['in the column of wide letters', ['| Näme |', '|------|', '| ä    |'], ['ü'], '| ü    |'],
    ['set to the right', ['| Name |   IP |', '|------|-----:|', '| abcd |    1 |'], ['w', '10'], '| w |   10 |'],
    ['in columns without blanks', ['|Name  |IP|', '|------|--|', '|a     |1 |'], ['web', '5'], '|web   |5|'],
    ['where widths differ by chance', ['| Name |', '|---|', '| a  |'], ['web'], '| web |'],
    ['where all are equally wide and none padded', ['| abc |', '|---|', '| xyz |'], ['w'], '| w |'],
    ['beside no other row', ['| Name  |'], ['w'], '| w |'],
    ['with an empty cell as others are', ['| Name | No |', '|---|---|', '| a |  |'], ['b', ''], '| b |  |'],
    ['with the first empty cell', ['| Name | No |', '|---|---|', '| abc | x |'], ['b', ''], '| b | |'],
    ['with an empty cell without blanks', ['|Name|No|', '|---|---|', '|abc|x|'], ['b', ''], '|b||'],
    ['without pipes at its sides', ['Name | IP', '---|---', 'a | 1'], ['web', '10'], ' web | 10 '],
    ['by blanks of its head', ['| Name |', '|---|', '|a|'], ['web'], '| web |'],
    [
      'set to the left beside one that is in the middle',
      ['|  IP  |', '|------|', '|  1   |', '| 22   |'],
      ['x'],
      '| x    |',
    ],
    [
      'set to the left beside two blanks within a cell',
      ['| N    |', '|------|', '| a  b |', '| abcd |'],
      ['x'],
      '| x    |',
    ],
    ['set to the right below a head on the left', ['| IP   |', '|-----:|', '|    1 |', '| 1234 |'], ['x'], '|    x |'],
    ['set to the left below a head on the right', ['|   IP |', '|------|', '| 1234 |', '| 5678 |'], ['x'], '| x    |'],
    ['in columns, whatever the dashes are', ['| Name  |', '|---|', '| a     |'], ['web'], '| web   |'],
    ['where all are equally wide by chance', ['| a  b |', '|------|', '| c  d |'], ['x'], '| x |'],
    ['behind a first cell without a pipe', ['a |1', '--|-', 'b |2'], ['web', '10'], ' web |10'],
    ['trimmed', ['| Name |', '|---|', '| a |'], ['  web '], '| web |'],
    ['with more cells than the others', ['| Name |', '|---|', '| a |'], ['web', 'more'], '| web | more |'],
  ])('%s', (_, table, cells, row) => {
    expect(written(table, cells)).toBe(row);
  });
});
