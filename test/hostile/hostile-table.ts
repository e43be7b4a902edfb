import { showInvisible } from '../../src/formatters/escape/invisible.ts';
import type { HostileCase } from './hostile-case.ts';
import type { HostileRun } from './run-hostile-case.ts';

const LONGEST = 140;
/** What a case may take, in milliseconds of CPU. */
const LONG = 2000;

/** The table of docs/reliability.md: each case, what was told first, and what it cost; and what all of them cost. */
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
  const times = [...runs.values()].map(({ cpu }) => cpu);
  const slow = times.filter((cpu) => cpu > LONG).length;
  const costliest = (Math.max(...times) / 1000).toFixed(1);
  return [
    `A bare start took ${bare.toFixed(0)} ms of CPU; ${slow} of the ${times.length} cases took more than two seconds, the costliest ${costliest}.`,
    '',
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
