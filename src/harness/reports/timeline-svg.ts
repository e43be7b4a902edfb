import type { PhaseRecord, RebootResult } from '../result.ts';
import { type Bar, barChart } from './bar-chart.ts';
import { escapeHtml } from './escape.ts';

/** The phases of a run as bars over time. */
export function timelineSvg(result: RebootResult): string {
  const bars = result.phases.filter((phase) => phase.outcome !== 'skipped').map(barOf);
  const verdict = result.verdict.kind === 'success' ? 'success' : `${result.verdict.kind}: ${result.verdict.code}`;
  const title = `Reboot test of ${result.host}, ${result.accelerator.toUpperCase()}: ${verdict}`;
  return barChart(escapeHtml(title), bars, result.durationMs);
}

const colours: Readonly<Record<PhaseRecord['outcome'], Bar['colour']>> = {
  passed: 'good',
  failed: 'bad',
  error: 'odd',
  skipped: 'none',
};

function barOf(phase: PhaseRecord): Bar {
  const label = `${phase.id}, ${(phase.durationMs / 1000).toFixed(1)} s`;
  return {
    label: escapeHtml(label),
    startMs: phase.startMs,
    durationMs: phase.durationMs,
    colour: colours[phase.outcome],
  };
}
