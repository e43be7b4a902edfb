import type { CheckResult } from '../src/check.ts';
import { describeReboot } from '../src/formatters/describe-reboots.ts';
import { MAIN_ROOT } from '../src/read/read-sources.ts';
import { sourceTexts } from '../src/read/source-texts.ts';
import { ConfigurationError } from '../src/report/configuration-error.ts';
import type { Finding } from '../src/report/finding.ts';
import type { Location } from '../src/source/location.ts';
import { LineIndex } from '../src/source/span.ts';
import { checkTexts, linesOf } from './check-texts.ts';
import type { Scenario } from './scenario.ts';
import { tellNames, tellParity, tellWaivers } from './tell-tables.ts';

/** What the check says of a scenario: `expected`, and each of the further outcomes, by section. */
export async function tellScenario(scenario: Scenario): Promise<ReadonlyMap<string, string>> {
  try {
    const result = await checkTexts(scenario.head, scenario.base, {
      all: scenario.all,
      ...(scenario.today !== undefined && { today: scenario.today }),
    });
    return new Map([
      ['expected', [...linesOf(result), result.report.outcome].join('\n')],
      ['told in full', tellInFull(result)],
      ['changes', tellChanges(result)],
      ['coverage', tellCoverage(result)],
      ['reboot', tellReboots(result)],
      ['waivers', tellWaivers(result.report)],
      ['parity', tellParity(result.report)],
      ['names', tellNames(result.report)],
      ['affected', result.report.affected.map(({ collection, label }) => `${collection}: ${label}`).join('\n')],
    ]);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return new Map([['expected', tellMistakes(error)]]);
  }
}

function tellReboots({ report }: CheckResult): string {
  if (report.reboot === undefined) return 'nothing asked';
  return report.reboot
    .map((need) => `${describeReboot(need, (text) => text)} [${need.labels.join(' ')}] ${need.minutes} min`)
    .join('\n');
}

function tellMistakes(error: ConfigurationError): string {
  return error.problems
    .map(({ location, message, hint }) => {
      const place = location === undefined ? '' : `${location.file}:${location.line}:${location.column} `;
      return `set-up ${place}${message}${hint === undefined ? '' : ` (${hint})`}`;
    })
    .join('\n');
}

/** Everything a finding says, a line for each part, with the text each place points at. */
function tellInFull(result: CheckResult): string {
  const texts = sourceTexts([result.base, result.world]);
  const show = (location: Location) => {
    const text = texts(location);
    return `${placeOf(location)}${text === undefined ? '' : ` ${JSON.stringify(textAt(text, location))}`}`;
  };
  return result.report.findings
    .map((finding) =>
      [
        `${finding.rule}: ${finding.message}`,
        `  at ${show(finding.location)}`,
        ...subjectOf(finding),
        ...finding.related.map(({ message, location }) => `  see ${show(location)}: ${message}`),
        ...(finding.expected === undefined ? [] : [`  expected ${finding.expected}`]),
        ...(finding.actual === undefined ? [] : [`  actual ${finding.actual}`]),
        ...(finding.hint === undefined ? [] : [`  hint ${finding.hint}`]),
        ...(finding.detail === undefined ? [] : [`  told apart by ${finding.detail}`]),
        ...(finding.contract === undefined ? [] : [`  by ${show(finding.contract)}`]),
        ...waiverOf(finding, show),
      ].join('\n'),
    )
    .join('\n');
}

function subjectOf({ subject, surface }: Finding): string[] {
  const about = subject === undefined ? [] : [`  about ${subject.collection}/${subject.key} (${subject.label})`];
  return surface === undefined ? about : [...about, `  in ${surface}`];
}

function waiverOf({ waiver }: Finding, show: (location: Location) => string): string[] {
  if (waiver === undefined) return [];
  return [`  waived by ${waiver.owner} until ${waiver.expires}, at ${show(waiver.location)}: ${waiver.reason}`];
}

function placeOf({ root, path, revision, range }: Location): string {
  const file = root === MAIN_ROOT ? path : `${root}:${path}`;
  return `${revision} ${file}:${range.start.line}:${range.start.column}`;
}

/** The text of a location. */
export function textAt(text: string, { range }: Location): string {
  const lines = new LineIndex(text);
  const offset = ({ line, column }: { line: number; column: number }) => lines.lineStart(line) + column - 1;
  return text.slice(offset(range.start), offset(range.end));
}

function tellChanges({ report }: CheckResult): string {
  return report.changes
    .map((change) => {
      const { kind, collection, label, location } = change;
      const former = change.kind === 'renamed' ? `, before "${change.formerKey}"` : '';
      const fields = 'fields' in change ? change.fields : [];
      const told = fields.map(
        ({ field, before, after }) => `  ${field}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`,
      );
      return [`${kind} ${collection}: ${label}${former}, at ${placeOf(location)}`, ...told].join('\n');
    })
    .join('\n');
}

function tellCoverage({ report }: CheckResult): string {
  return report.coverage.rows
    .map(
      ({ label, cells }) =>
        `${label}: ${Object.entries(cells)
          .map(([item, cell]) => `${item} ${cell}`)
          .join(', ')}`,
    )
    .join('\n');
}
