import type { Report } from '../../report/report.ts';
import { codeSpan, escapeMarkdown } from '../escape/markdown.ts';
import { groupFindings } from '../group-findings.ts';
import { plural } from '../plural.ts';
import { describeChecked, describeFindings } from '../summarize-report.ts';

const MOST_NAMES = 10;

/** The verdict as a heading, the figures behind it, and whom the change is about: for a reader who reads nothing else. */
export function renderHeadline(report: Report): string {
  const { base, head } = report.sides;
  const figures = `${describeFindings(report)} in ${describeChecked(report)}.`;
  const sides = base === undefined ? codeSpan(head) : `${codeSpan(head)} against ${codeSpan(base)}`;
  const lines = [
    `## ${renderVerdict(report)}`,
    '',
    figures.charAt(0).toUpperCase() + figures.slice(1),
    `Checked ${sides} by ${codeSpan(report.contract.file)}.`,
  ];
  if (base !== undefined && report.affected.length > 0)
    lines.push(`Affected by this change: ${renderAffected(report.affected)}.`);
  return lines.join('\n');
}

function renderAffected(affected: Report['affected']): string {
  const names = affected.slice(0, MOST_NAMES).map(({ label }) => escapeMarkdown(label));
  const left = affected.length - names.length;
  return names.join(', ') + (left > 0 ? ` and ${left} more` : '');
}

/** The verdict in one line of Markdown, without a heading mark. */
export function renderVerdict(report: Report): string {
  const title = escapeMarkdown(report.contract.title);
  const blocking = groupFindings(report.findings).open.filter((finding) => finding.blocking).length;
  if (report.outcome === 'fail') {
    const what = report.sides.base === undefined ? 'need repair' : 'block this change';
    const one = report.sides.base === undefined ? 'needs repair' : 'blocks this change';
    return `✗ ${title}: ${plural(blocking, 'finding')} ${blocking === 1 ? one : what}`;
  }
  if (report.checked.subjects === 0 || report.checked.items === 0) return `? ${title}: nothing was looked at`;
  if (report.sides.base !== undefined) return `✓ ${title}: nothing blocks this change`;
  return `✓ ${title}: ${report.findings.length === 0 ? 'everything is in place' : 'nothing blocks'}`;
}
