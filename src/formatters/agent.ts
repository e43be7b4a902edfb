import type { Finding, Fix } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Location } from '../source/location.ts';
import { unifiedDiff } from './agent/unified-diff.ts';
import { stringifyJson } from './escape/json.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { groupFindings } from './group-findings.ts';
import { Sources } from './sources.ts';
import { summarizeReport } from './summarize-report.ts';

/** JSON lines for agents: one line that sums up, then one line per finding with the exact patch and the check to run. */
export const agentFormatter: Formatter = { id: 'agent', mediaType: 'application/jsonl', format };

const VERSION = 1;

function format(report: Report, options: FormatterOptions): string {
  const { open, existing, waived } = groupFindings(report.findings);
  const verify = options.verifyCommand ?? 'vm-contract check';
  const sources = new Sources(options);
  const listed = options.includeExisting === 'list' ? [...open, ...existing, ...waived] : open;
  const lines: unknown[] = [
    {
      type: 'summary',
      version: VERSION,
      outcome: report.outcome,
      summary: summarizeReport(report),
      contract: report.contract.file,
      counts: report.counts,
      checked: report.checked,
      verify,
    },
    ...listed.map((finding) => toLine(finding, verify, sources)),
  ];
  return lines.map((line) => `${stringifyJson(line, 0)}\n`).join('');
}

function toLine(finding: Finding, verify: string, sources: Sources): unknown {
  return {
    type: 'finding',
    version: VERSION,
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    item: finding.item,
    severity: finding.severity,
    state: finding.state,
    blocking: finding.blocking,
    subject: finding.subject,
    what: finding.message,
    where: toPlace(finding.location),
    clause: finding.contract && toPlace(finding.contract),
    expected: finding.expected,
    found: finding.actual,
    related: finding.related.map(({ message, location }) => ({ what: message, where: toPlace(location) })),
    help: finding.hint,
    waived: finding.waiver && {
      until: finding.waiver.expires,
      by: finding.waiver.owner,
      reason: finding.waiver.reason,
    },
    fix: finding.fix && toFix(finding.fix, sources),
    verify,
  };
}

function toPlace({ root, path, revision, range }: Location): unknown {
  const { start, end } = range;
  return {
    root,
    file: path,
    revision,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

/** One patch per file, each against the text of head; a file whose text is not at hand has its lines in `preview`. */
function toFix(fix: Fix, sources: Sources): unknown {
  const files = new Map<string, { readonly root: string; readonly path: string }>();
  for (const { root, file } of fix.edits) files.set(JSON.stringify([root, file]), { root, path: file });
  const patches = [...files.values()].flatMap((file) => {
    const source = sources.get(file, 'head');
    const edits = fix.edits.filter((edit) => edit.root === file.root && edit.file === file.path);
    return source === undefined
      ? []
      : [{ root: file.root, file: file.path, patch: unifiedDiff(file.path, source.text, edits) }];
  });
  return { title: fix.title, preview: fix.preview, patches };
}
