import type { Finding, Severity } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { stringifyJson } from './escape/json.ts';
import { encodeAddress, encodePath } from './escape/uri.ts';
import type { Formatter, FormatterOptions } from './formatter.ts';
import { groupFindings } from './group-findings.ts';
import type { SarifLog, SarifMessage, SarifRule } from './sarif/log.ts';
import { uriBaseIdOf, writeMessage } from './sarif/write-location.ts';
import { levelOf, writeResult } from './sarif/write-result.ts';
import { Sources } from './sources.ts';

/**
 * SARIF 2.1.0 for code scanning services and editors. Services that take every result for an open alert, whatever its
 * baseline state and suppressions, are served by `includeExisting: 'count'`: then only open findings are results.
 */
export const sarifFormatter: Formatter = { id: 'sarif', mediaType: 'application/sarif+json', format };

function format(report: Report, options: FormatterOptions): string {
  const findings = options.includeExisting === 'list' ? report.findings : groupFindings(report.findings).open;
  const rules = rulesOf(findings);
  const ids = [...rules.keys()];
  const compared = report.sides.base !== undefined;
  const sources = new Sources(options);
  const log: SarifLog = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'vm-contract',
            version: options.toolVersion,
            rules: ids.map((id) => writeRule(id, rules.get(id) ?? [], options)),
          },
        },
        automationDetails: { id: `vm-contract/${encodePath(report.contract.file)}/` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: writeBases(findings, options),
        results: findings.map((finding) =>
          writeResult(finding, { ruleIndex: ids.indexOf(finding.rule), compared, mainRoot: options.mainRoot, sources }),
        ),
      },
    ],
  };
  return `${stringifyJson(log, 2)}\n`;
}

/** Findings by rule, rules sorted. */
function rulesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const ids = [...new Set(findings.map((finding) => finding.rule))].sort();
  return new Map(ids.map((id) => [id, findings.filter((finding) => finding.rule === id)]));
}

function writeRule(id: string, findings: readonly Finding[], options: FormatterOptions): SarifRule {
  const description = options.describeRule?.(id);
  const helpUri = description?.helpUri === undefined ? undefined : encodeAddress(description.helpUri);
  return {
    id,
    shortDescription: writeMessage(description?.summary ?? `The contract's rule "${id}" is broken.`),
    help: writeMessage(
      `Run "vm-contract explain ${id}" to read what this rule asks for and how to repair what breaks it.`,
    ),
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(gravest(findings)) },
  };
}

function gravest(findings: readonly Finding[]): Severity {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}

/** Every root that the log mentions, sorted. */
function writeBases(
  findings: readonly Finding[],
  { mainRoot }: FormatterOptions,
): Record<string, { readonly description: SarifMessage }> {
  const roots = new Set([mainRoot]);
  for (const { location, related, contract, waiver, fix } of findings) {
    for (const place of [location, contract, waiver?.location, ...related.map((one) => one.location)]) {
      if (place !== undefined) roots.add(place.root);
    }
    for (const edit of fix?.edits ?? []) roots.add(edit.root);
  }
  const others = [...roots].filter((root) => root !== mainRoot).sort();
  const bases: Record<string, { readonly description: SarifMessage }> = Object.create(null);
  for (const root of [mainRoot, ...others])
    bases[uriBaseIdOf(root, mainRoot)] = { description: describeBase(root, mainRoot) };
  return bases;
}

function describeBase(root: string, mainRoot: string): SarifMessage {
  return writeMessage(root === mainRoot ? 'The root of the repository.' : `The root named "${root}".`);
}
