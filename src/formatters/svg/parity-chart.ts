import type { ParityTable } from '../../report/report.ts';
import { describeCount } from '../describe-ledgers.ts';
import { barChart, type Chart } from './bar-chart.ts';

/** Surfaces down, a bar for each site: how many entries count, framed by how many are there. */
export function parityChart({ id, sites, rows }: ParityTable, top = 0): Chart {
  const drawn = rows.map(({ title, counts }) => ({
    title,
    bars: sites.map((site) => {
      const count = counts.find((one) => one.site === site);
      return count === undefined
        ? { name: site, solid: 0, whole: 0, text: 'not read' }
        : { name: site, solid: count.counting, whole: count.total, text: describeCount(count) };
    }),
  }));
  return barChart(`Parity of sites: ${id}`, drawn, top);
}
