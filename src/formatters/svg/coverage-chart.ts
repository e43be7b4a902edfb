import type { Coverage, Report } from '../../report/report.ts';
import { COVERAGE_WORDS } from '../coverage-words.ts';
import { barChart, type Chart } from './bar-chart.ts';

/** Checklist items down: of how many subjects that need it how many have what the item asks for, and what the others lack. */
export function coverageChart({ coverage }: Report, top = 0): Chart {
  const rows = coverage.columns.map(({ item, title }) => {
    const cells = coverage.rows.map((row) => row.cells[item] ?? 'not-applicable');
    const asked = cells.filter((cell) => cell !== 'not-applicable');
    const present = asked.filter((cell) => cell === 'present').length;
    const text = [`${present} of ${asked.length}`, ...lacking(asked)].join(', ');
    return { title: title === '' ? item : title, bars: [{ name: '', solid: present, whole: asked.length, text }] };
  });
  return barChart('Coverage: subjects that have what each checklist item asks for', rows, top);
}

const LACKING: readonly Coverage[] = ['missing', 'incomplete', 'mismatched', 'waived', 'not-checked'];

function lacking(cells: readonly Coverage[]): string[] {
  return LACKING.flatMap((state) => {
    const count = cells.filter((cell) => cell === state).length;
    return count === 0 ? [] : [`${count} ${COVERAGE_WORDS[state].word}`];
  });
}
