import { check } from '../../check.ts';
import { suggest } from '../../contract/did-you-mean.ts';
import type { FormatterId } from '../../formatters/formatter.ts';
import { loadFormatter } from '../../formatters/index.ts';
import { MAIN_ROOT } from '../../read/read-sources.ts';
import { sourceTexts } from '../../read/source-texts.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { DEFAULT_LIMITS } from '../../source/limits.ts';
import { helpFor } from '../help.ts';
import { oneFolder } from '../open-request.ts';
import { openSides } from '../open-sides.ts';
import { readDay } from '../read-day.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

const OPTIONS = {
  head: { type: 'string' },
  root: { type: 'string', multiple: true },
  contract: { type: 'string' },
  today: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const;

const FORMATS = ['html', 'markdown', 'svg'] as const satisfies readonly FormatterId[];

/** Writes the state of a whole tree: its tables and plots first, its findings last. Returns 0 whatever it finds. */
export async function reportCommand(argv: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const { values, positionals } = readOptions('report', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('report'));
    return 0;
  }
  const directory = oneFolder('report', positionals);
  const formatter = await loadFormatter(formatOf(values.format ?? 'markdown'));
  const day = readDay(values.today);
  const roots = values.root ?? [];
  const wanted = { directory, base: undefined, mergeBase: false, head: values.head, staged: false, roots };
  await using sides = await openSides(wanted, terminal);
  const { report, world } = await check({
    ...(values.contract !== undefined && { contract: values.contract }),
    head: sides.head,
    gate: { all: false, failOn: 'error' },
    today: day ?? sides.committedAt?.slice(0, 10) ?? terminal.today,
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
  });
  const text = formatter.format(report, {
    color: false,
    width: terminal.width,
    mainRoot: MAIN_ROOT,
    includeExisting: 'list',
    leads: 'tables',
    toolVersion: version,
    sourceOf: sourceTexts([world]),
  });
  await writeOutput(text, values.output, terminal);
  return 0;
}

function formatOf(text: string): FormatterId {
  const format = FORMATS.find((one) => one === text);
  if (format !== undefined) return format;
  throw new ConfigurationError(`"${text}" is not a format of a report`, { hint: suggest(text, [...FORMATS]) });
}
