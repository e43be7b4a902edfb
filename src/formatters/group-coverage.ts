import type { CoverageMatrix, Report } from '../report/report.ts';

/** The part of the coverage matrix that is about the subjects of one collection. */
export interface CoverageGroup extends CoverageMatrix {
  readonly collection: string;
}

/** The coverage matrix by the collection of the subjects, each part with the checklist items that are for them. */
export function groupCoverage({ coverage }: Report): CoverageGroup[] {
  const collections = [...new Set(coverage.rows.map(({ collection }) => collection))];
  return collections.map((collection) => {
    const rows = coverage.rows.filter((row) => row.collection === collection);
    const isAsked = (item: string) => rows.some(({ cells }) => (cells[item] ?? 'not-applicable') !== 'not-applicable');
    return { collection, rows, columns: coverage.columns.filter(({ item }) => isAsked(item)) };
  });
}
