import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { describePlace } from './describe-place.ts';
import { escapeTerminal } from './escape/terminal.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { groupFindings } from './group-findings.ts';
import { plural } from './plural.ts';
import { describeSeverities } from './summarize-report.ts';

/** One line for a runner of many gates: `D69 PASS vm-creation-governance: 14 subjects, 7 items, 0 findings`. */
export const driftGateFormatter: Formatter = { id: 'drift-gate', mediaType: 'text/plain', format };

function format(report: Report, options: FormatterOptions): string {
  const { id, name } = options.gate ?? { id: 'vm-contract', name: '' };
  const head = [escapeTerminal(id), report.outcome.toUpperCase(), escapeTerminal(name)]
    .filter((part) => part !== '')
    .join(' ');
  const { subjects, items } = report.checked;
  const { open, existing, waived } = groupFindings(report.findings);
  const parts = [plural(subjects, 'subject'), plural(items, 'item'), describeOpen(open)];
  if (existing.length > 0) parts.push(`${existing.length} existing`);
  if (waived.length > 0) parts.push(`${waived.length} waived`);
  const empty = subjects === 0 || items === 0 ? '; nothing was looked at' : '';
  const [first] = open;
  return `${head}: ${parts.join(', ')}${empty}${first === undefined ? '' : `; first: ${describeFirst(first, options)}`}\n`;
}

function describeOpen(findings: readonly Finding[]): string {
  const severities = findings.length === 0 ? '' : ` (${describeSeverities(findings)})`;
  return `${plural(findings.length, 'finding')}${severities}`;
}

function describeFirst(finding: Finding, options: FormatterOptions): string {
  const place = escapeTerminal(describePlace(finding.location, options.mainRoot));
  return `${place}: ${escapeTerminal(finding.message)} [${escapeTerminal(finding.rule)}]`;
}
