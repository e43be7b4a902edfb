import { watch } from 'node:fs';
import { check } from '../../check.ts';
import type { LoadedContract } from '../../contract/loaded-contract.ts';
import type { FormatterOptions } from '../../formatters/formatter.ts';
import { loadFormatter } from '../../formatters/index.ts';
import { ParseCache } from '../../read/parse-cache.ts';
import { MAIN_ROOT } from '../../read/read-sources.ts';
import { sourceTexts } from '../../read/source-texts.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import type { World } from '../../select/world.ts';
import { DEFAULT_LIMITS } from '../../source/limits.ts';
import { helpFor } from '../help.ts';
import { oneFolder, openRequest } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import { tellConfigurationError } from '../tell-error.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = { contract: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** Editors write a file in several steps; what comes within this time is one change, in milliseconds. */
const SETTLE = 20;

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
  const runOnce = repeatedCheck(directory, values.contract, terminal);
  let pending: NodeJS.Timeout | undefined;
  let running = runOnce();
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  running.catch(fail);
  const watcher = watch(open.folder, { recursive: true }, (_, name) => {
    if (name === null || /(?:^|[\\/])(?:\.git|node_modules)(?:[\\/]|$)/.test(name)) return;
    clearTimeout(pending);
    pending = setTimeout(() => {
      running = running.then(runOnce);
      running.catch(fail);
    }, SETTLE);
  });
  watcher.on('error', fail);
  try {
    await Promise.race([stopped, failed]);
  } finally {
    clearTimeout(pending);
    watcher.close();
  }
  await running;
  return 0;
}

/** A check that takes over from the one before it what did not change: the contract, and the documents. */
function repeatedCheck(directory: string, contract: string | undefined, terminal: Terminal): () => Promise<void> {
  let cache = new ParseCache(DEFAULT_LIMITS);
  let knownContract: LoadedContract | undefined;
  return async () => {
    // A new cache holds what is on disk now; what this run asks for again is kept, older texts are let go.
    cache = cache.renewed();
    try {
      await using now = await openRequest(directory, contract, terminal);
      const known = knownContract === undefined ? {} : { knownContract };
      const { report, world } = await check({ ...now.request, ...known, cache });
      knownContract = world.contract;
      terminal.write((await loadFormatter('text')).format(report, optionsFor(world, terminal)));
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      terminal.error(tellConfigurationError(error, terminal.errorColor));
    }
  };
}

function optionsFor(world: World, terminal: Terminal): FormatterOptions {
  return {
    color: terminal.color,
    width: terminal.width,
    mainRoot: MAIN_ROOT,
    includeExisting: 'list',
    toolVersion: '',
    sourceOf: sourceTexts([world]),
    describeRule: () => undefined,
  };
}

/** Ctrl-C, or the end that the system asks for. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
