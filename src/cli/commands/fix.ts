import { writeFile } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import type { CheckRequest } from '../../check.ts';
import { type FixedFile, type FixOutcome, fixAll } from '../../fix/fix-all.ts';
import { unifiedDiff } from '../../fix/unified-diff.ts';
import { escapeTerminal } from '../../formatters/escape/terminal.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import type { Finding } from '../../report/finding.ts';
import { DEFAULT_LIMITS } from '../../source/limits.ts';
import { helpFor } from '../help.ts';
import { openSides } from '../open-sides.ts';
import { readOptions } from '../read-options.ts';
import { otherPatches, shownPatches, writeToRoots } from '../root-folders.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = {
  base: { type: 'string' },
  'merge-base': { type: 'boolean' },
  contract: { type: 'string' },
  root: { type: 'string', multiple: true },
  write: { type: 'boolean', short: 'w' },
  patch: { type: 'string' },
  check: { type: 'boolean' },
  'remove-orphans': { type: 'boolean' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Mends what the check finds. Shows the patch by default, writes it with --write or --patch, or only asks with --check.
 * Returns 0 where nothing that blocks is left (with --check: nothing to mend), 1 otherwise.
 */
export async function fixCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('fix', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('fix'));
    return 0;
  }
  const modes = [values.write === true, values.patch !== undefined, values.check === true].filter(Boolean);
  if (modes.length > 1)
    throw new ConfigurationError('--write, --patch and --check exclude each other', { hint: 'give one of them' });
  const [directory = '.', ...more] = positionals;
  if (more.length > 0) throw new ConfigurationError('fix takes one folder', { hint: 'run it once per repository' });
  await using sides = await openSides(
    {
      directory,
      base: values.base,
      mergeBase: values['merge-base'] ?? false,
      head: undefined,
      staged: false,
      roots: values.root ?? [],
    },
    terminal,
  );
  const request: CheckRequest = {
    ...(values.contract !== undefined && { contract: values.contract }),
    head: sides.head,
    ...(sides.base !== undefined && { base: sides.base }),
    gate: { all: false, failOn: 'error' },
    today: terminal.today,
    limits: DEFAULT_LIMITS,
    fixes: { most: Number.POSITIVE_INFINITY, removeOrphans: values['remove-orphans'] ?? false },
  };
  const wanted = (finding: Finding) => finding.state === 'new';
  const outcome = await fixAll(request, values['remove-orphans'] ?? false, wanted);
  if (values.write === true) await writeToRoots(outcome.files, sides.folders);
  if (values.patch !== undefined) await writePatch(resolve(terminal.cwd, values.patch), outcome.files);
  if (values.quiet !== true) {
    const shown =
      values.json === true
        ? asJson(outcome)
        : values.write === true || values.patch !== undefined || values.check === true
          ? ''
          : shownPatches(outcome.files);
    terminal.write(shown);
    if (values.json !== true) terminal.error(summary(outcome, values.write === true));
  }
  if (values.check === true) return outcome.files.length > 0 ? 1 : 0;
  return outcome.after.report.outcome === 'pass' ? 0 : 1;
}

/** The main root's patch at the path, that of another root beside it: fix.patch, fix.workbench.patch. */
async function writePatch(path: string, files: readonly FixedFile[]): Promise<void> {
  const { dir, name, ext } = parse(path);
  try {
    await writeFile(path, unifiedDiff(files));
    for (const { root, patch } of otherPatches(files)) await writeFile(join(dir, `${name}.${root}${ext}`), patch);
  } catch (error) {
    throw new ConfigurationError(`the patch cannot be written to ${path}`, {
      hint: error instanceof Error ? error.message : String(error),
    });
  }
}

function asJson({ files, applied, after }: FixOutcome): string {
  const left = after.report.findings.filter((finding) => finding.blocking);
  return `${JSON.stringify({ fixes: applied, files: files.map(({ root, path }) => ({ root, path })), patch: unifiedDiff(files), otherPatches: otherPatches(files), left }, null, 2)}\n`;
}

function summary({ files, applied, after }: FixOutcome, isWritten: boolean): string {
  const left = after.report.findings.filter((finding) => finding.blocking);
  const done =
    applied.length === 0
      ? 'nothing could be mended'
      : `${applied.length} ${applied.length === 1 ? 'fix' : 'fixes'} in ${files.length} ${files.length === 1 ? 'file' : 'files'}${isWritten ? ' written' : ''}`;
  const rest = left.map(
    ({ rule, message, location }) =>
      `  ${escapeTerminal(location.path)}:${location.range.start.line}: ${escapeTerminal(message)} [${rule}]\n`,
  );
  return left.length === 0 ? `${done}; nothing that blocks is left\n` : `${done}; left for a person:\n${rest.join('')}`;
}
