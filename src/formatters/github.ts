import type { Finding, Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Location } from '../source/location.ts';
import { describeFinding } from './describe-finding.ts';
import { escapeCommandMessage, escapeCommandProperty } from './escape/workflow-command.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { groupFindings } from './group-findings.ts';
import { plural } from './plural.ts';
import { summarizeReport } from './summarize-report.ts';

/** Workflow commands of GitHub Actions (and of runners that know them): one annotation for each finding that fits. */
export const githubFormatter: Formatter = { id: 'github', mediaType: 'text/plain', format };

type Kind = 'error' | 'warning' | 'notice';

/** How many annotations of one kind GitHub keeps of one step. */
const LIMIT = 10;

const KINDS: Readonly<Record<Severity, Kind>> = { error: 'error', warning: 'warning', info: 'notice' };

interface Annotation {
  readonly kind: Kind;
  readonly line: string;
}

function format(report: Report, options: FormatterOptions): string {
  const { open, existing, waived } = groupFindings(report.findings);
  const annotations = open.map((finding) => annotate(finding, KINDS[finding.severity], options));
  if (options.includeExisting === 'list') {
    annotations.push(...[...existing, ...waived].map((finding) => annotate(finding, 'notice', options)));
  }
  return `${[...limit(annotations), summarizeReport(report)].join('\n')}\n`;
}

/** At most ten of a kind; the lines that say how many were left out are notices themselves, and count as such. */
function limit(annotations: readonly Annotation[]): string[] {
  const byKind = (kind: Kind): string[] => annotations.filter((one) => one.kind === kind).map((one) => one.line);
  const errors = cut(byKind('error'), LIMIT, 'error');
  const warnings = cut(byKind('warning'), LIMIT, 'warning');
  const notices = byKind('notice');
  const more = [...errors.more, ...warnings.more];
  const room = LIMIT - more.length;
  const shown = cut(notices, notices.length > room ? room - 1 : room, 'notice');
  return [...errors.lines, ...warnings.lines, ...shown.lines, ...more, ...shown.more];
}

function cut(
  lines: readonly string[],
  room: number,
  kind: Kind,
): { readonly lines: string[]; readonly more: string[] } {
  const left = lines.length - room;
  const more =
    left > 0
      ? [`::notice::${plural(left, `more ${kind}`)}; the log of this step and its summary list all of them`]
      : [];
  return { lines: lines.slice(0, room), more };
}

function annotate(finding: Finding, kind: Kind, options: FormatterOptions): Annotation {
  const properties = [
    ...placeProperties(annotatedPlace(finding, options)),
    `title=${escapeCommandProperty(titleOf(finding))}`,
  ];
  return {
    kind,
    line: `::${kind} ${properties.join(',')}::${escapeCommandMessage(describeFinding(finding, options.mainRoot))}`,
  };
}

function titleOf({ rule, item, state, waiver }: Finding): string {
  const prefix = waiver !== undefined ? 'waived ' : state === 'existing' ? 'existing ' : '';
  return `${prefix}${rule}${item === undefined ? '' : ` (${item})`}`;
}

/** The cause, or the first other place, that stands in a file of the checkout; other files cannot be annotated. */
function annotatedPlace(finding: Finding, { mainRoot }: FormatterOptions): Location | undefined {
  const places = [finding.location, ...finding.related.map((related) => related.location)];
  return places.find((place) => place.root === mainRoot && place.revision === 'head');
}

/** GitHub takes columns only where the range stays in one line. */
function placeProperties(place: Location | undefined): string[] {
  if (place === undefined) return [];
  const { start, end } = place.range;
  const properties = [`file=${escapeCommandProperty(place.path)}`, `line=${start.line}`, `endLine=${end.line}`];
  if (start.line === end.line) properties.push(`col=${start.column}`, `endColumn=${end.column}`);
  return properties;
}
