import type { BootRecord, RebootResult } from '../result.ts';
import { type Bar, barChart } from './bar-chart.ts';
import { escapeHtml } from './escape.ts';

/** The last boot as bars over time: the kernel, then the services that took longest. Undefined where no boot was timed. */
export function bootPlotSvg(result: RebootResult): string | undefined {
  const boot = result.boots.findLast((each) => each.units !== undefined && each.kernelMs !== undefined);
  if (boot === undefined) return undefined;
  const bars = barsOf(boot);
  const endMs = Math.max(...bars.map((bar) => bar.startMs + bar.durationMs));
  return barChart(escapeHtml(`Boot ${boot.boot} of ${result.host} (${boot.how})`), bars, endMs);
}

function barsOf(boot: BootRecord): Bar[] {
  const kernelMs = boot.kernelMs ?? 0;
  const kernel: Bar = { label: `kernel, ${seconds(kernelMs)}`, startMs: 0, durationMs: kernelMs, colour: 'odd' };
  const units = (boot.units ?? []).map(
    (unit): Bar => ({
      label: escapeHtml(`${unit.unit}, ${seconds(unit.durationMs)}`),
      startMs: unit.startMs,
      durationMs: unit.durationMs,
      colour: 'good',
    }),
  );
  return [kernel, ...units];
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
