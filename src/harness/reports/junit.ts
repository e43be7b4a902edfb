import type { PhaseRecord, RebootResult } from '../result.ts';
import { escapeHtml } from './escape.ts';

/** A result as JUnit XML: one test case for each phase and one for each port in each boot. */
export function junitOf(result: RebootResult): string {
  const cases = [...result.phases.map((phase) => phaseCase(result, phase)), ...portCases(result)];
  const failures = cases.filter((each) => each.includes('<failure ')).length;
  const errors = cases.filter((each) => each.includes('<error ')).length;
  const skipped = cases.filter((each) => each.includes('<skipped/>')).length;
  const time = (result.durationMs / 1000).toFixed(3);
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${time}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="reboot-test" ${counts}>`,
    `  <testsuite name="reboot-test ${escapeHtml(result.host)}" ${counts} timestamp="${escapeHtml(result.startedAt)}">`,
    ...cases.map((each) => `    ${each}`),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function phaseCase(result: RebootResult, phase: PhaseRecord): string {
  const open = `<testcase classname="${escapeHtml(result.host)}.phases" name="${phase.id}" time="${(phase.durationMs / 1000).toFixed(3)}"`;
  if (phase.outcome === 'passed') return `${open}/>`;
  if (phase.outcome === 'skipped') return `${open}><skipped/></testcase>`;
  const element = phase.outcome === 'failed' ? 'failure' : 'error';
  const { verdict } = result;
  const own = verdict.kind !== 'success' && verdict.phase === phase.id;
  const type = own ? verdict.code : phase.outcome;
  const message = own ? verdict.message : (phase.note ?? phase.outcome);
  return `${open}><${element} type="${escapeHtml(type)}" message="${escapeHtml(message.replaceAll('\n', ' '))}"/></testcase>`;
}

function portCases(result: RebootResult): string[] {
  return result.ports.flatMap((port) =>
    port.observations.map((seen) => {
      const name = `${escapeHtml(port.name)} in boot ${seen.boot}`;
      const open = `<testcase classname="${escapeHtml(result.host)}.ports" name="${name}" time="0.000"`;
      if (seen.holds) return `${open}/>`;
      return `${open}><failure type="${seen.answer.kind}" message="port ${port.port} is expected ${port.expect}"/></testcase>`;
    }),
  );
}
