import type { AppliedWaiver, Finding, FindingState, Fix, Severity } from '../../report/finding.ts';
import type { LineIndex } from '../../source/span.ts';
import { describeWaiver } from '../describe-finding.ts';
import type { Sources } from '../sources.ts';
import type { SarifFix, SarifLevel, SarifLocation, SarifRegion, SarifResult, SarifSuppression } from './log.ts';
import { writeArtifact, writeLocation, writeMessage, writeRegion } from './write-location.ts';

const LEVELS: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', info: 'note' };
const BASELINE_STATES = { new: 'new', existing: 'unchanged', fixed: 'absent' } as const satisfies Record<
  FindingState,
  string
>;

/** What writing a result needs beside the finding. */
export interface ResultContext {
  readonly ruleIndex: number;
  /** There was a base to compare with. */
  readonly compared: boolean;
  readonly mainRoot: string;
  readonly sources: Sources;
}

/** The SARIF level of a severity. */
export function levelOf(severity: Severity): SarifLevel {
  return LEVELS[severity];
}

/** A finding as a SARIF result; without a base there is no baseline to compare with, and no baseline state. */
export function writeResult(finding: Finding, { ruleIndex, compared, mainRoot, sources }: ResultContext): SarifResult {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levelOf(finding.severity),
    message: writeMessage(describe(finding)),
    locations: [writeLocation(finding.location, mainRoot)],
    relatedLocations: writeRelated(finding, mainRoot),
    partialFingerprints: { 'vmContract/v1': finding.fingerprint },
    ...(compared ? { baselineState: BASELINE_STATES[finding.state] } : {}),
    suppressions: finding.waiver === undefined ? [] : [writeSuppression(finding.waiver, mainRoot)],
    ...(finding.fix === undefined ? {} : { fixes: [writeFix(finding.fix, mainRoot, sources)] }),
  };
}

function describe({ message, expected, actual, hint }: Finding): string {
  const lines = [message];
  if (expected !== undefined) lines.push(`Expected: ${expected}`);
  if (actual !== undefined) lines.push(`Found: ${actual}`);
  if (hint !== undefined) lines.push(`Help: ${hint}`);
  return lines.join('\n');
}

function writeRelated(finding: Finding, mainRoot: string): SarifLocation[] {
  const places = finding.related.map(({ message, location }) => ({ message, location }));
  if (finding.contract !== undefined) places.push({ message: describeClause(finding), location: finding.contract });
  return places.map(({ message, location }, index) => ({
    id: index + 1,
    message: writeMessage(message),
    ...writeLocation(location, mainRoot),
  }));
}

function describeClause({ item }: Finding): string {
  return item === undefined ? 'the contract asks for it here' : `the contract asks for it here: item ${item}`;
}

function writeSuppression(waiver: AppliedWaiver, mainRoot: string): SarifSuppression {
  return {
    kind: 'external',
    status: 'accepted',
    justification: describeWaiver(waiver),
    location: writeLocation(waiver.location, mainRoot),
  };
}

function writeFix(fix: Fix, mainRoot: string, sources: Sources): SarifFix {
  const files = new Map<string, Fix['edits'][number][]>();
  for (const edit of fix.edits) {
    const key = JSON.stringify([edit.root, edit.file]);
    files.set(key, [...(files.get(key) ?? []), edit]);
  }
  const artifactChanges = [...files.values()].flatMap((edits) => {
    const [first] = edits;
    if (first === undefined) return [];
    const file = { root: first.root, path: first.file };
    const lines = sources.get(file, 'head')?.lines;
    const replacements = edits.map((edit) => ({
      deletedRegion: writeEditedRegion(edit, lines),
      insertedContent: { text: edit.text },
    }));
    return [{ artifactLocation: writeArtifact(file, mainRoot), replacements }];
  });
  return { description: writeMessage(fix.title), artifactChanges };
}

function writeEditedRegion({ start, end }: Fix['edits'][number], lines: LineIndex | undefined): SarifRegion {
  const region = lines === undefined ? {} : writeRegion(lines.rangeOf({ start, end }));
  return { ...region, charOffset: start, charLength: end - start };
}
