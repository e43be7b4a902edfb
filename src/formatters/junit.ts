import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { describeFinding } from './describe-finding.ts';
import { showInvisible } from './escape/invisible.ts';
import { escapeXmlAttribute, escapeXmlText } from './escape/xml.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { collectSuites, type TestCase, type TestSuite } from './junit/collect-suites.ts';
import { plural } from './plural.ts';

/** JUnit XML for CI servers: a suite per checklist item or rule, a case per subject; only what blocks is a failure. */
export const junitFormatter: Formatter = { id: 'junit', mediaType: 'application/xml', format };

function format(report: Report, options: FormatterOptions): string {
  const suites = collectSuites(report, options.mainRoot);
  const cases = suites.flatMap((suite) => suite.cases);
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'vm-contract', ...countsOf(cases) })}>`,
    ...suites.flatMap((suite) => writeSuite(suite, options)),
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeSuite(suite: TestSuite, options: FormatterOptions): string[] {
  const open = `  <testsuite${attributes({ name: suite.name, ...countsOf(suite.cases) })}>`;
  return [open, ...suite.cases.flatMap((one) => writeCase(one, suite.name, options)), '  </testsuite>'];
}

function writeCase(one: TestCase, suite: string, options: FormatterOptions): string[] {
  const open = `    <testcase${attributes({ name: one.name, classname: `vm-contract.${suite}`, ...placeOf(one, options) })}`;
  const body = writeBody(one, options);
  return body.length === 0 ? [`${open}/>`] : [`${open}>`, ...body.map((line) => `      ${line}`), '    </testcase>'];
}

function writeBody(one: TestCase, options: FormatterOptions): string[] {
  const [first] = one.failures;
  const body: string[] = [];
  if (first !== undefined) {
    const more = one.failures.length === 1 ? '' : ` (and ${plural(one.failures.length - 1, 'more finding')})`;
    const text = one.failures.map((finding) => describe(finding, options)).join('\n\n');
    body.push(
      `<failure${attributes({ message: first.message + more, type: first.rule })}>${escapeXmlText(text)}</failure>`,
    );
  } else if (one.unchecked) {
    body.push(`<error${attributes({ message: 'could not be checked', type: 'not-checked' })}/>`);
  } else if (one.waived !== undefined) {
    body.push(`<skipped${attributes({ message: one.waived })}/>`);
  }
  if (one.notes.length > 0) {
    const text = one.notes.map(
      (finding) => `${finding.state} ${finding.severity}, not blocking: ${describe(finding, options)}`,
    );
    body.push(`<system-out>${escapeXmlText(text.join('\n\n'))}</system-out>`);
  }
  return body;
}

function describe(finding: Finding, { mainRoot }: FormatterOptions): string {
  return describeFinding(finding, mainRoot).map(showInvisible).join('\n');
}

function placeOf(one: TestCase, { mainRoot }: FormatterOptions): Readonly<Record<string, string | number>> {
  const location = (one.failures[0] ?? one.notes[0])?.location;
  if (location === undefined || location.root !== mainRoot) return {};
  return { file: location.path, line: location.range.start.line };
}

function countsOf(cases: readonly TestCase[]): Readonly<Record<string, number>> {
  const failed = cases.filter((one) => one.failures.length > 0);
  const unchecked = cases.filter((one) => one.failures.length === 0 && one.unchecked);
  const skipped = cases.filter((one) => one.failures.length === 0 && !one.unchecked && one.waived !== undefined);
  return { tests: cases.length, failures: failed.length, errors: unchecked.length, skipped: skipped.length };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(showInvisible(String(value)))}"`)
    .join('');
}
