import type { Finding, Fix } from '../../report/finding.ts';
import type { Location } from '../../source/location.ts';
import { describePlace } from '../describe-place.ts';
import { codeSpan, escapeProse, fencedBlock } from '../escape/markdown.ts';
import { encodeAddress } from '../escape/uri.ts';
import type { FormatterOptions } from '../formatter.ts';

/** A finding in full: what and where, the other places, expected and found, what to do, who asks for it, the fix. */
export function renderFinding(finding: Finding, options: FormatterOptions): string {
  const lines = [`**${finding.severity}** ${codeSpan(finding.rule)}: ${escapeProse(finding.message)}`, ''];
  lines.push(`- Where: ${renderPlace(finding.location, options)}`);
  for (const { message, location } of finding.related)
    lines.push(`- See: ${renderPlace(location, options)}: ${escapeProse(message)}`);
  if (finding.expected !== undefined) lines.push(`- Expected: ${escapeProse(finding.expected)}`);
  if (finding.actual !== undefined) lines.push(`- Found: ${escapeProse(finding.actual)}`);
  if (finding.hint !== undefined) lines.push(`- Help: ${escapeProse(finding.hint)}`);
  if (finding.contract !== undefined)
    lines.push(`- Contract: ${renderPlace(finding.contract, options)}${itemOf(finding)}`);
  else if (finding.item !== undefined) lines.push(`- Item: ${codeSpan(finding.item)}`);
  if (finding.fix !== undefined) lines.push('', renderFix(finding.fix));
  return lines.join('\n');
}

/** A finding as one item of a list. */
export function renderFindingItem(finding: Finding, options: FormatterOptions): string {
  const head = `- **${finding.severity}** ${codeSpan(finding.rule)}: ${escapeProse(finding.message)} (${renderPlace(finding.location, options)})`;
  if (finding.waiver === undefined) return head;
  const { expires, owner, reason, location } = finding.waiver;
  const by = `waived until ${codeSpan(expires)} by ${codeSpan(owner)}: ${escapeProse(reason)}`;
  return `${head}; ${by} (${renderPlace(location, options)})`;
}

/** A place as code, linked where it has an address. */
export function renderPlace(location: Location, options: FormatterOptions): string {
  const place = codeSpan(describePlace(location, options.mainRoot));
  const link = options.permalink?.(location);
  const address = link === undefined ? undefined : encodeAddress(link);
  return address === undefined ? place : `[${place}](${address})`;
}

/** What a fix does, and its lines to paste. */
export function renderFix(fix: Fix): string {
  const [first] = fix.edits;
  return `Fix: ${escapeProse(fix.title)}\n\n${fencedBlock(fix.preview, languageOf(first?.file ?? ''))}`;
}

function itemOf(finding: Finding): string {
  return finding.item === undefined ? '' : ` (item ${codeSpan(finding.item)})`;
}

function languageOf(file: string): string {
  if (/\.ya?ml$/.test(file)) return 'yaml';
  if (/\.jsonl?$/.test(file)) return 'json';
  return file.endsWith('.md') ? 'markdown' : 'text';
}
