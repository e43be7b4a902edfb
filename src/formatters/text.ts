import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { describeReboot } from './describe-reboots.ts';
import { escapeTerminal } from './escape/terminal.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { groupFindings } from './group-findings.ts';
import { plural } from './plural.ts';
import { Sources } from './sources.ts';
import { summarizeReport } from './summarize-report.ts';
import { colorPaint, plainPaint } from './text/paint.ts';
import { renderFinding, renderFindingLine, renderWaiver, type TextContext } from './text/render-finding.ts';

/** For people at a terminal and in a log: what is wrong, with the source and the fix; one line at the end says it all. */
export const textFormatter: Formatter = { id: 'text', mediaType: 'text/plain', format };

function format(report: Report, options: FormatterOptions): string {
  const paint = options.color ? colorPaint : plainPaint;
  const context: TextContext = { options, sources: new Sources(options), paint };
  const { open, existing, waived, fixed } = groupFindings(report.findings);
  const blocks = [
    ...open.map((finding) => renderFinding(finding, context)),
    renderFolded('existing', existing, context),
    renderFolded('waived', waived, context),
    renderFixed(fixed, context),
    (report.reboot ?? []).map((need) => `reboot test ${describeReboot(need, escapeTerminal)}`),
    [renderSummary(report, context)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function renderFolded(name: string, findings: readonly Finding[], context: TextContext): readonly string[] {
  if (findings.length === 0) return [];
  if (context.options.includeExisting === 'count') return [`${plural(findings.length, `${name} finding`)} not shown`];
  return findings.map((finding) => {
    const waiver = finding.waiver === undefined ? '' : `; waived ${renderWaiver(finding.waiver, context.options)}`;
    return `${name} ${renderFindingLine(finding, context)}${waiver}`;
  });
}

function renderFixed(findings: readonly Finding[], { paint }: TextContext): readonly string[] {
  return findings.map((finding) => {
    const head = paint.good(`fixed[${escapeTerminal(finding.rule)}]`);
    return `${head} no longer true, thank you: ${escapeTerminal(finding.message)}`;
  });
}

function renderSummary(report: Report, { paint }: TextContext): string {
  const looked = report.checked.subjects > 0 && report.checked.items > 0;
  const color = report.outcome === 'fail' ? paint.error : looked ? paint.good : paint.warning;
  return color(summarizeReport(report));
}
