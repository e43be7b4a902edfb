import type { Finding, Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { groupFindings } from './group-findings.ts';
import { plural } from './plural.ts';

/** The report in one line: `fail: 3 new findings (2 errors, 1 warning), 5 existing in 13 files, 21 VMs × 7 items`. */
export function summarizeReport(report: Report): string {
  if (report.checked.subjects === 0 || report.checked.items === 0) {
    return `${report.outcome}, but nothing was looked at: ${describeFindings(report)} in ${describeChecked(report)}`;
  }
  return `${report.outcome}: ${describeFindings(report)} in ${describeChecked(report)}`;
}

/** How many findings there are and of which kind: `3 new findings (2 errors, 1 warning), 5 existing, 1 fixed`. */
export function describeFindings(report: Report): string {
  const { open, existing, waived, fixed } = groupFindings(report.findings);
  const audit = report.sides.base === undefined;
  const fresh = audit ? [...open, ...existing] : open.filter((finding) => finding.state === 'new');
  const old = audit ? [] : [...open.filter((finding) => finding.state !== 'new'), ...existing];
  const parts = [describeFresh(fresh, audit)];
  if (old.length > 0) parts.push(`${old.length} existing${describeBlocking(old)}`);
  if (waived.length > 0) parts.push(`${waived.length} waived`);
  if (fixed.length > 0) parts.push(`${fixed.length} fixed`);
  return parts.join(', ');
}

/** How much was looked at: `13 files, 21 VMs × 7 items`. */
export function describeChecked(report: Report): string {
  const { files, subjects, items } = report.checked;
  return `${plural(files, 'file')}, ${plural(subjects, subjectNoun(report))} × ${plural(items, 'item')}`;
}

/** What this report's subjects are called: `VM` where all of them come from the roster of VMs. */
export function subjectNoun(report: Report): string {
  const rows = report.coverage.rows;
  return rows.length > 0 && rows.every((row) => row.collection === 'vms') ? 'VM' : 'subject';
}

function describeFresh(findings: readonly Finding[], audit: boolean): string {
  const noun = audit ? 'finding' : 'new finding';
  if (findings.length === 0) return `no ${noun}s`;
  return `${plural(findings.length, noun)} (${describeSeverities(findings)})`;
}

function describeBlocking(findings: readonly Finding[]): string {
  const blocking = findings.filter((finding) => finding.blocking).length;
  return blocking === 0 ? '' : ` (${blocking} of them ${blocking === 1 ? 'blocks' : 'block'})`;
}

/** Findings by severity, `2 errors, 1 warning`; severities without findings are left out. */
export function describeSeverities(findings: readonly Finding[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => (severity === 'info' ? `${count} info` : plural(count, severity)))
    .join(', ');
}
