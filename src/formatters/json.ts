import type { Report } from '../report/report.ts';
import { stringifyJson } from './escape/json.ts';
import type { Formatter } from './formatter.ts';
import { orderReport } from './order-report.ts';

/** The whole report for programs, as schemas/report.schema.json describes it. */
export const jsonFormatter: Formatter = {
  id: 'json',
  mediaType: 'application/json',
  format: (report: Report) => `${stringifyJson(orderReport(report), 2)}\n`,
};
