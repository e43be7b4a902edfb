import { GitHubError } from '../adapters/github/github-error.ts';
import { summarizeReport } from '../formatters/summarize-report.ts';
import type { GitHub, Issue } from '../ports/github.ts';
import type { Report } from '../report/report.ts';

/** How the issue is known again: this label, this mark and this author. */
export interface DriftIdentity {
  readonly author: string;
  /** Tells several contracts of one repository apart. */
  readonly id: string;
}

export const DRIFT_LABEL = 'vm-contract-drift';

/** What became of the issue. */
export type DriftOutcome =
  | { readonly kind: 'opened' | 'updated' | 'closed' | 'unchanged'; readonly url: string }
  | { readonly kind: 'none' };

/** Keeps one issue about drift: opens it, brings it up to date, and closes it when nothing blocks any more. */
export async function keepDriftIssue(
  github: GitHub,
  identity: DriftIdentity,
  report: Report,
  markdown: string,
): Promise<DriftOutcome> {
  const [standing, ...others] = await findOpen(github, identity);
  for (const other of others) await github.updateIssue(other.number, { state: 'closed' });
  if (report.outcome === 'pass') return close(github, standing, identity, report);
  const title = `VM contract: ${report.counts.blocking} findings on the default branch`;
  const body = `${mark(identity)}\n${markdown}`;
  if (standing === undefined) return { kind: 'opened', url: (await open(github, identity, title, body)).url };
  if (standing.body === body && standing.title === title) return { kind: 'unchanged', url: standing.url };
  return { kind: 'updated', url: (await github.updateIssue(standing.number, { title, body })).url };
}

async function close(
  github: GitHub,
  standing: Issue | undefined,
  identity: DriftIdentity,
  report: Report,
): Promise<DriftOutcome> {
  if (standing === undefined) return { kind: 'none' };
  const body = `${mark(identity)}\nThe default branch keeps the contract again: ${summarizeReport(report)}.\n`;
  return { kind: 'closed', url: (await github.updateIssue(standing.number, { body, state: 'closed' })).url };
}

/** A lost answer does not tell whether the issue stands, so it is looked for before it is opened once more. */
async function open(github: GitHub, identity: DriftIdentity, title: string, body: string): Promise<Issue> {
  const issue = { title, body, labels: [DRIFT_LABEL] };
  try {
    return await github.createIssue(issue);
  } catch (error) {
    if (!(error instanceof GitHubError) || !error.ambiguous) throw error;
  }
  const [standing] = await findOpen(github, identity);
  return standing ?? github.createIssue(issue);
}

async function findOpen(github: GitHub, identity: DriftIdentity): Promise<readonly Issue[]> {
  const issues = await github.issues(DRIFT_LABEL, 'open');
  const own = issues.filter((issue) => issue.author === identity.author && issue.body.includes(mark(identity)));
  return own.toSorted((a, b) => a.number - b.number);
}

function mark({ id }: DriftIdentity): string {
  return `<!-- vm-contract drift ${id} -->`;
}
