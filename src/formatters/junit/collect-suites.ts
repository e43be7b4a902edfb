import type { Finding } from '../../report/finding.ts';
import type { Coverage, CoverageRow, Report } from '../../report/report.ts';
import { describeWaiver } from '../describe-finding.ts';
import { describePlace } from '../describe-place.ts';

/** One subject in one suite. */
export interface TestCase {
  readonly name: string;
  readonly failures: readonly Finding[];
  /** Findings that do not block. */
  readonly notes: readonly Finding[];
  /** Nobody could tell; never a success. */
  readonly unchecked: boolean;
  /** Why the case is skipped. */
  readonly waived?: string;
}

/** The cases of a checklist item, or of a rule that no item asks for. */
export interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/** Suites in the order of the contract, then by rule; fixed findings are no cases of their own. */
export function collectSuites(report: Report, mainRoot: string): readonly TestSuite[] {
  const findings = report.findings.filter((finding) => finding.state !== 'fixed' || finding.blocking);
  const items = report.coverage.columns.map((column) => column.item);
  const suites = items.map((item) =>
    collectItem(
      item,
      report.coverage.rows,
      findings.filter((one) => one.item === item),
      mainRoot,
    ),
  );
  const others = findings.filter((one) => one.item === undefined || !items.includes(one.item));
  const names = [...new Set(others.map((one) => one.item ?? one.rule))].sort();
  const rest = names.map((name) => ({
    name,
    cases: collectCases(
      others.filter((one) => (one.item ?? one.rule) === name),
      mainRoot,
    ),
  }));
  return [...suites, ...rest].filter((suite) => suite.cases.length > 0);
}

function collectItem(
  item: string,
  rows: readonly CoverageRow[],
  findings: readonly Finding[],
  mainRoot: string,
): TestSuite {
  const covered = rows.filter((row) => row.cells[item] !== undefined && row.cells[item] !== 'not-applicable');
  const names = new Set(covered.map(nameOf));
  const bySubject = groupBy(findings, ({ subject }) => (subject === undefined ? '' : nameOf(subject)));
  const cases = covered.map((row) => makeCase(row.label, bySubject.get(nameOf(row)) ?? [], row.cells[item]));
  const others = findings.filter(({ subject }) => subject === undefined || !names.has(nameOf(subject)));
  return { name: item, cases: [...cases, ...collectCases(others, mainRoot)] };
}

/** Cases of findings by subject, or by place where a finding has no subject. */
function collectCases(findings: readonly Finding[], mainRoot: string): TestCase[] {
  const byName = groupBy(findings, ({ subject, location }) => subject?.label ?? describePlace(location, mainRoot));
  return [...byName].map(([name, ones]) => makeCase(name, ones, undefined));
}

function makeCase(name: string, findings: readonly Finding[], coverage: Coverage | undefined): TestCase {
  const waiver = findings.find((one) => !one.blocking && one.waiver !== undefined)?.waiver;
  const reason = waiver === undefined ? undefined : describeWaiver(waiver);
  const waived = reason ?? (coverage === 'waived' ? 'waived' : undefined);
  return {
    name,
    failures: findings.filter((one) => one.blocking),
    notes: findings.filter((one) => !one.blocking),
    unchecked: coverage === 'not-checked',
    ...(waived === undefined ? {} : { waived }),
  };
}

function nameOf({ collection, key }: { readonly collection: string; readonly key: string }): string {
  return JSON.stringify([collection, key]);
}

function groupBy(findings: readonly Finding[], nameOfOne: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const name = nameOfOne(finding);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [finding]);
    else group.push(finding);
  }
  return groups;
}
