import { showInvisible } from '../../src/formatters/escape/invisible.ts';
import type { HostileCase } from './hostile-case.ts';
import type { HostileRun } from './run-hostile-case.ts';

const LONGEST = 140;

/** The table of docs/reliability.md: each case, what was told first, and what it cost. */
export function hostileTable(
  corpus: readonly HostileCase[],
  runs: ReadonlyMap<string, HostileRun>,
  bare: number,
): string {
  const rows = corpus.map(({ name }) => {
    const { outcome, cpu, memory } = runs.get(name) ?? { outcome: '', cpu: Number.NaN, memory: Number.NaN };
    const [code = '', ...told] = outcome.split('\n');
    const cells = [name, code.replace('exit ', ''), shorten(pick(told)), (cpu / bare).toFixed(0), memory.toFixed(0)];
    return `| ${cells.map(asCell).join(' | ')} |`;
  });
  return [
    '| Case | Exit | Told, among others | CPU, bare starts | Peak MB |',
    '|---|---:|---|---:|---:|',
    ...rows,
  ].join('\n');
}

/** What names the cause rather than what follows from it. */
function pick(told: readonly string[]): string {
  const cause = told.find((line) => /unreadable-source|set-up error|has more than/.test(line));
  const place = told.find((line) => line.startsWith('-->'));
  return [cause ?? told[0] ?? 'nothing is wrong', ...(cause?.startsWith('set-up error') === true ? [place ?? []] : [])]
    .flat()
    .join(' ');
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function asCell(text: string): string {
  return showInvisible(text)
    .replaceAll('\\', '\\\\')
    .replace(/[|<>[\]`*_]/g, '\\$&');
}
