import { check, REPORT_EFFORT } from '../../check.ts';
import { suggest } from '../../contract/did-you-mean.ts';
import type { Gate } from '../../formatters/formatter.ts';
import { formatterIds, isFormatterId, loadFormatter } from '../../formatters/index.ts';
import { MAIN_ROOT } from '../../read/read-sources.ts';
import { sourceTexts } from '../../read/source-texts.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import type { Severity } from '../../report/finding.ts';
import { describeRules } from '../../report/rule-list.ts';
import { DEFAULT_LIMITS } from '../../source/limits.ts';
import { helpFor } from '../help.ts';
import { openSides } from '../open-sides.ts';
import { readDay } from '../read-day.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

const OPTIONS = {
  base: { type: 'string' },
  'merge-base': { type: 'boolean' },
  head: { type: 'string' },
  staged: { type: 'boolean' },
  root: { type: 'string', multiple: true },
  contract: { type: 'string' },
  today: { type: 'string' },
  all: { type: 'boolean' },
  'fail-on': { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  gate: { type: 'string' },
  existing: { type: 'string' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Checks a repository and writes the report. Returns 0 where nothing blocks, 1 where something does. */
export async function checkCommand(argv: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const { values, positionals } = readOptions('check', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('check'));
    return 0;
  }
  const [directory = '.', ...more] = positionals;
  if (more.length > 0)
    throw new ConfigurationError(`check takes one folder, not ${positionals.length}`, {
      hint: 'name other checkouts with --root NAME=PATH',
    });
  const format = formatOf(values.format ?? 'text');
  const failOn = severityOf(values['fail-on'] ?? 'error');
  const existing = existingOf(values.existing ?? 'list');
  const gate = values.gate === undefined ? undefined : gateOf(values.gate);
  const day = readDay(values.today);
  await using sides = await openSides(
    {
      directory,
      base: values.base,
      mergeBase: values['merge-base'] ?? false,
      head: values.head,
      staged: values.staged ?? false,
      roots: values.root ?? [],
    },
    terminal,
  );
  const { report, world, base } = await check({
    ...(values.contract !== undefined && { contract: values.contract }),
    head: sides.head,
    ...(sides.base !== undefined && { base: sides.base }),
    gate: { all: values.all ?? false, failOn },
    today: day ?? sides.committedAt?.slice(0, 10) ?? terminal.today,
    limits: DEFAULT_LIMITS,
    // Nobody reads the fixes of a quiet run.
    fixes: { most: values.quiet === true ? 0 : 50, effort: REPORT_EFFORT, removeOrphans: false },
  });
  if (values.quiet !== true) {
    const formatter = await loadFormatter(format);
    const toFile = values.output !== undefined;
    const rules = new Map(describeRules().map((rule) => [rule.id, rule]));
    const text = formatter.format(report, {
      color: terminal.color && !toFile,
      width: terminal.width,
      mainRoot: MAIN_ROOT,
      includeExisting: existing,
      toolVersion: version,
      sourceOf: sourceTexts([world, base]),
      describeRule: (id) => rules.get(id),
      verifyCommand: `vm-contract check ${argv.join(' ')}`.trim(),
      ...(gate !== undefined && { gate }),
    });
    await writeOutput(text, values.output, terminal);
  }
  return report.outcome === 'pass' ? 0 : 1;
}

function formatOf(text: string) {
  if (isFormatterId(text)) return text;
  throw new ConfigurationError(`"${text}" is not a format`, { hint: suggest(text, formatterIds) });
}

function severityOf(text: string): Severity {
  if (text === 'error' || text === 'warning' || text === 'info') return text;
  throw new ConfigurationError(`"${text}" is not a severity`, { hint: suggest(text, ['error', 'warning', 'info']) });
}

function existingOf(text: string): 'list' | 'count' {
  if (text === 'list' || text === 'count') return text;
  throw new ConfigurationError(`--existing is "list" or "count", not "${text}"`, {
    hint: suggest(text, ['list', 'count']),
  });
}

function gateOf(text: string): Gate {
  const colon = text.indexOf(':');
  return colon < 0 ? { id: text, name: '' } : { id: text.slice(0, colon), name: text.slice(colon + 1) };
}
