import { codeSpan, escapeMarkdown } from '../formatters/escape/markdown.ts';
import { fitSections, type Section } from '../formatters/markdown/fit-sections.ts';
import { tableHead, tableRow } from '../formatters/markdown/table.ts';
import { plural } from '../formatters/plural.ts';
import type { PhaseRecord, RebootResult } from '../harness/result.ts';
import type { RebootVerdict } from './judge-evidence.ts';
import type { RebootRequest } from './reboot-request.ts';

/** What the text leads to. */
export interface VerdictPlace {
  readonly runUrl: string | undefined;
  readonly longest: number;
}

const SIGNS: Readonly<Record<RebootVerdict['state'], string>> = { success: '✓', failure: '✗', error: '?' };

const ON_BASE: Readonly<Record<NonNullable<RebootVerdict['onBase']>, string>> = {
  same: 'Same failure on base: **yes**, this change did not bring it.',
  other: 'Same failure on base: **no**, base fails in another way.',
  passes: 'Same failure on base: **no**, base comes back as it was. This change brings it.',
};

/** How wide the longest bar of the timeline is, in characters. */
const BAR = 24;

/** The verdict as Markdown, for the comment and the summary: headline, timeline, differences, first bad console line. */
export function renderVerdict(request: RebootRequest, verdict: RebootVerdict, place: VerdictPlace): string {
  const { result } = verdict;
  const sections: Section[] = [section([headline(request, verdict, place)], 'headline')];
  if (result !== undefined) {
    sections.push(
      section(cause(result, verdict), 'fact', '\n\n'),
      folded('Timeline', [TIMELINE_HEAD, ...result.phases.map((phase) => phaseRow(phase, result.phases))], 'phase'),
      changes(result),
      drift(result),
      folded('Not as on the real host', fidelity(result), 'difference'),
    );
  }
  return fitSections(sections, place.longest);
}

function headline(request: RebootRequest, { state, words }: RebootVerdict, { runUrl }: VerdictPlace): string {
  const commit = `\`${request.head.slice(0, 12)}\``;
  const run = runUrl === undefined ? 'the run' : `[the run](${runUrl})`;
  const verdict = `### ${SIGNS[state]} Reboot test of ${codeSpan(request.profile)}: ${escapeMarkdown(words)}`;
  return `${verdict}\n\nTested ${commit}; ${run} has the whole console, the state of both boots and the log.`;
}

function cause(result: RebootResult, { onBase }: RebootVerdict): readonly string[] {
  const told: string[] = [];
  if (result.verdict.kind !== 'success') {
    told.push(`In ${codeSpan(result.verdict.phase)}: ${escapeMarkdown(result.verdict.message)}`);
    if (result.verdict.hint !== undefined) told.push(escapeMarkdown(result.verdict.hint));
  }
  const [bad] = result.console;
  if (bad !== undefined) {
    told.push(`First bad line on the console (boot ${bad.boot}, ${seconds(bad.atMs)} s): ${codeSpan(bad.line)}`);
  }
  const dead = result.ports.filter((port) => port.observations.some(({ holds }) => !holds));
  if (dead.length > 0) {
    const names = dead.map((port) => `${codeSpan(port.name)} (${port.port}, expected ${port.expect})`);
    told.push(`Ports that do not answer as expected: ${names.join(', ')}`);
  }
  if (onBase !== undefined) told.push(ON_BASE[onBase]);
  return told;
}

const TIMELINE_HEAD = tableHead(['Phase', 'Outcome', 'Seconds', 'Share', 'Note']);

function phaseRow(phase: PhaseRecord, all: readonly PhaseRecord[]): string {
  const longest = Math.max(1, ...all.map(({ durationMs }) => durationMs));
  const width = Math.round((phase.durationMs / longest) * BAR);
  const outcome = phase.outcome === 'passed' ? '✓ passed' : `**${phase.outcome}**`;
  const bar = width === 0 ? '' : `\`${'█'.repeat(width)}\``;
  return tableRow([codeSpan(phase.id), outcome, seconds(phase.durationMs), bar, escapeMarkdown(phase.note ?? '')]);
}

function changes(result: RebootResult): Section {
  const left = result.differences.flatMap((difference) => {
    return difference.changes.filter(({ excepted }) => excepted === undefined);
  });
  const rows = left.map(({ section: part, key, before, after }) =>
    tableRow([
      part,
      codeSpan(key),
      before === undefined ? '–' : codeSpan(before),
      after === undefined ? '–' : codeSpan(after),
    ]),
  );
  const before = `#### What differs after the reboot: ${plural(left.length, 'fact')}\n\n${tableHead(['Part', 'Fact', 'Before', 'After'])}\n`;
  return { ...section(rows, 'fact', '\n'), before };
}

function drift(result: RebootResult): Section {
  const left = result.drift.filter(({ excepted }) => excepted === undefined);
  const items = left.map(({ task, playbook }) => `- ${escapeMarkdown(task)} (${codeSpan(playbook)})`);
  return { ...section(items, 'task', '\n'), before: '#### What the playbooks would change again\n\n' };
}

function fidelity(result: RebootResult): readonly string[] {
  return result.fidelity.map(
    ({ subject, difference }) => `- ${escapeMarkdown(subject)}: ${escapeMarkdown(difference)}`,
  );
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}

function folded(title: string, items: readonly string[], noun: string): Section {
  const before = `<details><summary>${title}</summary>\n\n`;
  return { ...section(items, noun, '\n'), before, after: '\n\n</details>' };
}

function section(items: readonly string[], noun: string, separator = '\n\n'): Section {
  return { before: '', items, separator, after: '', more: (left) => `*${plural(left, `more ${noun}`)} in the run.*` };
}
