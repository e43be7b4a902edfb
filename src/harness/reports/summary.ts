import { describeAnswer } from '../ports/judge-port.ts';
import type { RebootResult } from '../result.ts';
import { escapeMarkdown } from './escape.ts';

/** A result as Markdown, for a job summary or a comment. Everything from the guest is escaped. */
export function summaryOf(result: RebootResult): string {
  const lines = [
    `### Reboot test of ${escapeMarkdown(result.host)}: ${headline(result)}`,
    '',
    ...verdictLines(result),
    ...(result.mayGateReason === undefined
      ? []
      : [`> This result cannot turn a pull request green. ${escapeMarkdown(result.mayGateReason)}`, '']),
    ...phaseLines(result),
    ...portLines(result),
    ...changeLines(result),
    ...driftLines(result),
    ...consoleLines(result),
    ...fidelityLines(result),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function headline(result: RebootResult): string {
  const { verdict } = result;
  return verdict.kind === 'success' ? 'it came back the same' : `${verdict.kind}, ${verdict.code}`;
}

function verdictLines(result: RebootResult): string[] {
  const { verdict } = result;
  if (verdict.kind === 'success') return [];
  const hint = verdict.hint === undefined ? '' : ` ${escapeMarkdown(verdict.hint)}`;
  return [`In phase ${escapeMarkdown(verdict.phase)}: ${escapeMarkdown(verdict.message)}${hint}`, ''];
}

function phaseLines(result: RebootResult): string[] {
  const rows = result.phases.map(
    (phase) =>
      `| ${phase.id} | ${phase.outcome} | ${(phase.durationMs / 1000).toFixed(1)} | ${escapeMarkdown(phase.note ?? '')} |`,
  );
  return ['| phase | outcome | seconds | note |', '| --- | --- | ---: | --- |', ...rows, ''];
}

function portLines(result: RebootResult): string[] {
  if (result.ports.length === 0) return [];
  const rows = result.ports.flatMap((port) =>
    port.observations.map(
      (seen) =>
        `| ${escapeMarkdown(port.name)} | ${port.port} | ${port.expect} | ${seen.boot} | ${seen.holds ? 'yes' : '**no**'} | ${escapeMarkdown(describeAnswer(seen.answer))} |`,
    ),
  );
  return [
    '| port | number | expected | boot | holds | what it did |',
    '| --- | ---: | --- | ---: | --- | --- |',
    ...rows,
    '',
  ];
}

const shownChanges = 40;

function changeLines(result: RebootResult): string[] {
  return result.differences.flatMap((difference) => {
    const left = difference.changes.filter((change) => change.excepted === undefined);
    const excepted = difference.changes.length - left.length;
    const title = `State of boot ${difference.toBoot} against boot ${difference.fromBoot}: ${left.length} facts differ (${excepted} excepted, ${difference.noise} left out as noise).`;
    const rows = left
      .slice(0, shownChanges)
      .map(
        (change) =>
          `| ${change.section} | ${escapeMarkdown(change.key)} | ${escapeMarkdown(change.before ?? '—')} | ${escapeMarkdown(change.after ?? '—')} |`,
      );
    if (rows.length === 0) return [title, ''];
    const more = left.length > shownChanges ? [`${left.length - shownChanges} more are in result.json.`, ''] : [];
    return [title, '', '| section | fact | before | after |', '| --- | --- | --- | --- |', ...rows, '', ...more];
  });
}

function driftLines(result: RebootResult): string[] {
  const left = result.drift.filter((item) => item.excepted === undefined);
  if (left.length === 0) return [];
  return [
    'Check mode after the reboot would change:',
    '',
    ...left.map((item) => `- ${escapeMarkdown(item.task)} (${escapeMarkdown(item.playbook)})`),
    '',
  ];
}

function consoleLines(result: RebootResult): string[] {
  const first = result.console[0];
  return first === undefined
    ? []
    : [`First bad line on the console (boot ${first.boot}): ${escapeMarkdown(first.line)}`, ''];
}

/** What was not as on the real host, folded away. */
function fidelityLines(result: RebootResult): string[] {
  if (result.fidelity.length === 0) return [];
  const rows = result.fidelity.map((each) => `- ${escapeMarkdown(each.subject)}: ${escapeMarkdown(each.difference)}`);
  return ['<details><summary>Not as on the real host</summary>', '', ...rows, '', '</details>', ''];
}
