import { escapeProse, fencedBlock } from '../formatters/escape/markdown.ts';
import { plural } from '../formatters/plural.ts';
import type { ChangedFile } from '../ports/github.ts';
import type { Finding, Fix } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import type { Location } from '../source/location.ts';
import { diffLines } from './diff-lines.ts';
import type { InlineNote } from './host/run-danger-in-process.ts';
import { type Suggestion, suggestionBlock, suggestionFor } from './suggestion.ts';

/** How many notes one pull request gets; the comment has all findings. */
const MOST_NOTES = 10;

/** Danger writes the file name into an HTML comment, where only these are harmless. */
const HARMLESS = /^[A-Za-z0-9._/+@ -]{1,500}$/;

/** How many findings one note names. */
const MOST_FINDINGS = 20;

/** How much of an entry to paste a note shows. */
const LONGEST_PREVIEW = 4000;

/** The pull request as far as notes need it. */
export interface NotedDiff {
  readonly files: readonly ChangedFile[];
  /** The root that the pull request is in. */
  readonly mainRoot: string;
  /** The text of a file of that root at head. */
  sourceOf(path: string): string | undefined;
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly findings: Finding[];
  /** Those of the findings whose repair changes this line. */
  readonly repaired: Finding[];
}

/** The numbers of the lines that the diff shows, by path. */
type ShownLines = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * A note for each new finding that blocks: where the diff shows the line that its repair changes, a suggestion there;
 * otherwise words on the line of its cause, if the diff shows that. One note a line, at most ten.
 */
export function inlineNotes(report: Report, diff: NotedDiff): readonly InlineNote[] {
  const shown: ShownLines = new Map(
    diff.files.map((file) => [file.path, file.patch === undefined ? new Set<number>() : diffLines(file.patch)]),
  );
  const places = new Map<string, Place>();
  for (const finding of report.findings) {
    if (finding.state !== 'new' || !finding.blocking) continue;
    const path = fileOf(finding.fix, diff.mainRoot);
    const repair = path === undefined ? undefined : suggest([finding], path, diff, shown);
    if (path !== undefined && repair !== undefined) {
      const place = placeAt(places, path, repair.line);
      place.findings.push(finding);
      place.repaired.push(finding);
    } else if (isCauseShown(finding.location, diff.mainRoot, shown)) {
      placeAt(places, finding.location.path, finding.location.range.start.line).findings.push(finding);
    }
  }
  return Array.from(places.values(), (place) => {
    const text = place.repaired.length > 0 ? repairText(place, diff, shown) : causeText(place.findings);
    return { path: place.path, line: place.line, text };
  }).slice(0, MOST_NOTES);
}

/** The one file of the main root that a fix changes. */
function fileOf(fix: Fix | undefined, mainRoot: string): string | undefined {
  const [first, ...others] = fix?.edits ?? [];
  const isOne = first?.root === mainRoot && others.every(({ root, file }) => root === mainRoot && file === first.file);
  return isOne && isHarmless(first.file) ? first.file : undefined;
}

/** All edits of these findings as one suggestion. */
function suggest(
  findings: readonly Finding[],
  path: string,
  diff: NotedDiff,
  shown: ShownLines,
): Suggestion | undefined {
  const lines = shown.get(path);
  const source = lines === undefined ? undefined : diff.sourceOf(path);
  if (lines === undefined || source === undefined) return undefined;
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return suggestionFor(edits, source, lines);
}

function isCauseShown({ path, root, revision, range }: Location, mainRoot: string, shown: ShownLines): boolean {
  const isHead = revision === 'head' && root === mainRoot;
  return isHead && isHarmless(path) && shown.get(path)?.has(range.start.line) === true;
}

function isHarmless(path: string): boolean {
  return HARMLESS.test(path) && !path.includes('--');
}

function placeAt(places: Map<string, Place>, path: string, line: number): Place {
  const name = `${line} ${path}`;
  const place = places.get(name) ?? { path, line, findings: [], repaired: [] };
  places.set(name, place);
  return place;
}

/** Several findings are repaired by one click where their edits go together; otherwise the first one is. */
function repairText({ path, line, findings, repaired }: Place, diff: NotedDiff, shown: ShownLines): string {
  const together = suggest(repaired, path, diff, shown);
  const suggestion = together?.line === line ? together : suggest(repaired.slice(0, 1), path, diff, shown);
  const block = suggestion === undefined ? [] : ['', suggestionBlock(suggestion)];
  return [...headlineOf(findings), ...block].join('\n');
}

/** Starts with words of ours: Danger copies the first characters into an HTML comment, where nothing is escaped. */
function headlineOf(findings: readonly Finding[]): readonly string[] {
  const [first, ...others] = findings;
  if (first !== undefined && others.length === 0) return [`**vm-contract finds here:** ${escapeProse(first.message)}`];
  const items = findings.slice(0, MOST_FINDINGS).map((finding) => `  - ${escapeProse(finding.message)}`);
  const left = findings.length - items.length;
  const more = left > 0 ? [`  - and ${left} more`] : [];
  return [`**vm-contract finds here ${plural(findings.length, 'gap')}:**`, ...items, ...more];
}

function causeText(findings: readonly Finding[]): string {
  const lines = [...headlineOf(findings)];
  const [first, ...others] = findings;
  if (first === undefined || others.length > 0) return lines.join('\n');
  if (first.hint !== undefined) lines.push('', escapeProse(first.hint));
  const preview = first.fix?.preview;
  if (preview !== undefined && preview.length <= LONGEST_PREVIEW) lines.push('', fencedBlock(preview, ''));
  return lines.join('\n');
}
