import type { AppliedWaiver, Finding, Fix } from '../../report/finding.ts';
import type { Location } from '../../source/location.ts';
import { describePlace } from '../describe-place.ts';
import { showInvisibleLines } from '../escape/invisible.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import { type Excerpt, excerptOf } from '../excerpt.ts';
import type { FormatterOptions } from '../formatter.ts';
import type { Sources } from '../sources.ts';
import type { Paint } from './paint.ts';
import { type ExcerptStyle, emptyGutter, renderExcerpt } from './render-excerpt.ts';

/** What drawing a finding needs beside the finding. */
export interface TextContext {
  readonly options: FormatterOptions;
  readonly sources: Sources;
  readonly paint: Paint;
}

const SMALLEST_EXCERPT = 20;

/** A finding in full: what, where with the source, the other places, expected and found, what to do, who asks for it. */
export function renderFinding(finding: Finding, context: TextContext): readonly string[] {
  const { options, paint } = context;
  const places = [finding.location, ...finding.related.map((related) => related.location)];
  const gutter = widestNumber(places.map((place) => excerptOf(place, context.sources, SMALLEST_EXCERPT)));
  const paintMark = paint[finding.severity];
  const cause: ExcerptStyle = { gutter, sign: '^', label: '', paint, paintMark };
  const lines = [
    `${paintMark(`${finding.severity}[${escapeTerminal(finding.rule)}]`)}${paint.strong(`: ${escapeTerminal(finding.message)}`)}`,
    `${' '.repeat(gutter)}${paint.gutter('-->')} ${place(finding.location, options)}`,
    ...renderExcerpt(cut(finding.location, gutter, context), cause),
  ];
  for (const related of finding.related) {
    const style: ExcerptStyle = {
      ...cause,
      sign: '-',
      label: escapeTerminal(related.message),
      paintMark: paint.gutter,
    };
    lines.push(...renderRelated(related.location, style, context));
  }
  return [...lines, ...renderNotes(finding, cause, context)];
}

/** A finding in one line, for those that nobody needs to act on now. */
export function renderFindingLine(finding: Finding, context: TextContext): string {
  const head = context.paint[finding.severity](`${finding.severity}[${escapeTerminal(finding.rule)}]`);
  return `${head} ${place(finding.location, context.options)}: ${escapeTerminal(finding.message)}`;
}

/** Until when, by whom and why a finding is waived. */
export function renderWaiver(waiver: AppliedWaiver, options: FormatterOptions): string {
  const { expires, owner, reason, location } = waiver;
  return `until ${escapeTerminal(expires)} by ${escapeTerminal(owner)}: ${escapeTerminal(reason)} (${place(location, options)})`;
}

function renderRelated(location: Location, style: ExcerptStyle, context: TextContext): readonly string[] {
  const arrow = `${' '.repeat(style.gutter)}${context.paint.gutter(':::')} ${place(location, context.options)}`;
  const excerpt = renderExcerpt(cut(location, style.gutter, context), style);
  return excerpt.length > 0 ? [arrow, ...excerpt] : [style.label === '' ? arrow : `${arrow}: ${style.label}`];
}

function renderNotes(finding: Finding, style: ExcerptStyle, { options, paint }: TextContext): readonly string[] {
  const lines: string[] = [];
  const note = (name: string, text: string): void => {
    lines.push(
      `${' '.repeat(style.gutter + 1)}${paint.gutter('=')} ${paint.strong(`${name}:`)} ${escapeTerminal(text)}`,
    );
  };
  if (finding.expected !== undefined) note('expected', finding.expected);
  if (finding.actual !== undefined) note('   found', finding.actual);
  if (finding.hint !== undefined) note('help', finding.hint);
  if (finding.contract !== undefined)
    note('contract', `${describePlace(finding.contract, options.mainRoot)}${itemOf(finding)}`);
  else if (finding.item !== undefined) note('item', finding.item);
  if (finding.waiver !== undefined) note('waiver', renderWaiver(finding.waiver, options));
  if (finding.fix === undefined) return lines;
  note('fix', finding.fix.title);
  return [...lines, ...renderPreview(finding.fix, style)];
}

function itemOf(finding: Finding): string {
  return finding.item === undefined ? '' : ` (item ${finding.item})`;
}

function renderPreview(fix: Fix, style: ExcerptStyle): readonly string[] {
  const lines = showInvisibleLines(fix.preview).map((line) => escapeTerminal(line.replaceAll('\t', '    ')));
  if (lines.length === 0) return [];
  return [
    emptyGutter(style),
    ...lines.map((line) => `${' '.repeat(style.gutter + 1)}${style.paint.good(line === '' ? '+' : `+ ${line}`)}`),
  ];
}

function cut(location: Location, gutter: number, context: TextContext): Excerpt {
  return excerptOf(location, context.sources, Math.max(SMALLEST_EXCERPT, context.options.width - gutter - 5));
}

function place(location: Location, options: FormatterOptions): string {
  return escapeTerminal(describePlace(location, options.mainRoot));
}

function widestNumber(excerpts: readonly Excerpt[]): number {
  const numbers = excerpts.flat().map((line) => (line === 'gap' ? 0 : line.number));
  return String(Math.max(1, ...numbers)).length;
}
