import { escapeProse, fencedBlock } from '../formatters/escape/markdown.ts';
import { plural } from '../formatters/plural.ts';
import type { ChangedFile } from '../ports/github.ts';
import type { Finding } from '../report/finding.ts';
import type { Report } from '../report/report.ts';
import { diffLines } from './diff-lines.ts';
import type { InlineNote } from './host/run-danger-in-process.ts';

/** How many notes one pull request gets; the comment has all findings. */
const MOST_NOTES = 10;

/** Danger writes the file name into an HTML comment, where only these are harmless. */
const HARMLESS = /^[A-Za-z0-9._/+@ -]{1,500}$/;

/** How many findings one note names. */
const MOST_FINDINGS = 20;

/** How much of an entry to paste a note shows. */
const LONGEST_PREVIEW = 4000;

/** A note for each new finding that blocks and whose cause is on a line of the diff; one a line, at most ten. */
export function inlineNotes(report: Report, files: readonly ChangedFile[], mainRoot: string): readonly InlineNote[] {
  const shown = new Map(files.map((file) => [file.path, file.patch === undefined ? new Set() : diffLines(file.patch)]));
  const byPlace = new Map<string, { path: string; line: number; findings: Finding[] }>();
  for (const finding of report.findings) {
    const { path, root, revision, range } = finding.location;
    const { line } = range.start;
    const isNew = finding.state === 'new' && finding.blocking && revision === 'head' && root === mainRoot;
    if (!isNew || !isHarmless(path) || shown.get(path)?.has(line) !== true) continue;
    const place = byPlace.get(`${line} ${path}`);
    if (place !== undefined) place.findings.push(finding);
    else if (byPlace.size < MOST_NOTES) byPlace.set(`${line} ${path}`, { path, line, findings: [finding] });
  }
  return Array.from(byPlace.values(), ({ path, line, findings }) => ({ path, line, text: noteText(findings) }));
}

function isHarmless(path: string): boolean {
  return HARMLESS.test(path) && !path.includes('--');
}

/** Starts with words of ours: Danger copies the first characters into an HTML comment, where nothing is escaped. */
function noteText(findings: readonly Finding[]): string {
  const [first, ...others] = findings;
  if (first === undefined || others.length > 0) {
    const items = findings.slice(0, MOST_FINDINGS).map((finding) => `  - ${escapeProse(finding.message)}`);
    const left = findings.length - items.length;
    const more = left > 0 ? [`  - and ${left} more`] : [];
    return [`**vm-contract finds here ${plural(findings.length, 'gap')}:**`, ...items, ...more].join('\n');
  }
  const lines = [`**vm-contract finds here:** ${escapeProse(first.message)}`];
  if (first.hint !== undefined) lines.push('', escapeProse(first.hint));
  const preview = first.fix?.preview;
  if (preview !== undefined && preview.length <= LONGEST_PREVIEW) lines.push('', fencedBlock(preview, ''));
  return lines.join('\n');
}
