import type { Coverage } from '../report/report.ts';

/** What a state of a cell is called; the sign never stands alone, and a gap is what somebody has to close. */
export interface CoverageWord {
  readonly sign: string;
  readonly word: string;
  readonly gap: boolean;
}

/** The words of all states. */
export const COVERAGE_WORDS: Readonly<Record<Coverage, CoverageWord>> = {
  present: { sign: '✓', word: 'present', gap: false },
  missing: { sign: '✗', word: 'missing', gap: true },
  incomplete: { sign: '◐', word: 'incomplete', gap: true },
  mismatched: { sign: '≠', word: 'mismatched', gap: true },
  waived: { sign: '○', word: 'waived', gap: false },
  'not-applicable': { sign: '–', word: 'not asked', gap: false },
  'not-checked': { sign: '?', word: 'not checked', gap: true },
};
