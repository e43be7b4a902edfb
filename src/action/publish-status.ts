import { summarizeReport } from '../formatters/summarize-report.ts';
import type { GitHub } from '../ports/github.ts';
import type { Report } from '../report/report.ts';

/** Where a status leads and what it is called. */
export interface StatusTarget {
  readonly sha: string;
  readonly context: string;
  readonly runUrl: string | undefined;
}

/** Sets the commit status to the outcome of a report. */
export async function publishStatus(
  github: Pick<GitHub, 'setStatus'>,
  target: StatusTarget,
  report: Report,
): Promise<void> {
  await setStatus(github, target, report.outcome === 'pass' ? 'success' : 'failure', describe(report));
}

/** Sets the commit status to error, so that a check that could not be made is not waited for. */
export async function publishError(
  github: Pick<GitHub, 'setStatus'>,
  target: StatusTarget,
  words: string,
): Promise<void> {
  await setStatus(github, target, 'error', words);
}

async function setStatus(
  github: Pick<GitHub, 'setStatus'>,
  { sha, context, runUrl }: StatusTarget,
  state: 'success' | 'failure' | 'error',
  description: string,
): Promise<void> {
  const target = runUrl === undefined ? {} : { targetUrl: runUrl };
  await github.setStatus(sha, { state, context, description, ...target });
}

function describe(report: Report): string {
  const isUntouched = report.sides.base !== undefined && report.affected.length === 0 && report.counts.new === 0;
  if (report.outcome === 'pass' && isUntouched && report.counts.fixed === 0) return 'no bindings changed';
  return summarizeReport(report);
}
