import { watch } from 'node:fs';
import { check } from '../../check.ts';
import { loadFormatter } from '../../formatters/index.ts';
import { ParseCache } from '../../read/parse-cache.ts';
import { MAIN_ROOT } from '../../read/read-sources.ts';
import { sourceTexts } from '../../read/source-texts.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import { tellConfigurationError } from '../tell-error.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = { contract: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Editors write a file in several steps; what comes within this time is one change, in milliseconds. */
const SETTLE = 30;

/** Checks again whenever a file below the folder is saved, until it is interrupted. Only what changed is parsed again. */
export async function watchCommand(
  argv: readonly string[],
  terminal: Terminal,
  stopped: Promise<void> = interruption(),
): Promise<number> {
  const { values, positionals } = readOptions('watch', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('watch'));
    return 0;
  }
  const directory = oneFolder('watch', positionals);
  await using open = await openRequest(directory, values.contract, terminal);
  let cache = new ParseCache(open.request.limits);
  const runOnce = async () => {
    // A new cache holds what is on disk now; what this run asked for again is kept, older texts are let go.
    const next = cache.renewed();
    cache = next;
    await using now = await openRequest(directory, values.contract, terminal);
    await tell({ ...now.request, cache: next }, terminal);
  };
  let pending: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watcher = watch(open.folder, { recursive: true }, (_, name) => {
    if (name === null || /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/.test(name)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      running = running.then(runOnce);
    }, SETTLE);
  });
  const failed = new Promise<never>((_, reject) => {
    watcher.on('error', reject);
  });
  try {
    await runOnce();
    await Promise.race([stopped, failed]);
  } finally {
    clearTimeout(pending);
    watcher.close();
  }
  await running;
  return 0;
}

/** Ctrl-C, or the end that the system asks for. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

async function tell(request: Parameters<typeof check>[0], terminal: Terminal): Promise<void> {
  try {
    const { report, world } = await check(request);
    const formatter = await loadFormatter('text');
    terminal.write(
      formatter.format(report, {
        color: terminal.color,
        width: terminal.width,
        mainRoot: MAIN_ROOT,
        includeExisting: 'list',
        toolVersion: '',
        sourceOf: sourceTexts([world]),
        describeRule: () => undefined,
      }),
    );
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    terminal.error(tellConfigurationError(error, terminal.errorColor));
  }
}
