import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { openWorkingTree } from '../../adapters/working-tree.ts';
import { findJoins, findRoster } from '../../fix/init/find-joins.ts';
import { readTables } from '../../fix/init/read-tables.ts';
import { writeContract } from '../../fix/init/write-contract.ts';
import { CONTRACT_PATHS } from '../../read/contract-path.ts';
import { ConfigurationError } from '../../report/configuration-error.ts';
import { DEFAULT_LIMITS } from '../../source/limits.ts';
import { helpFor } from '../help.ts';
import { oneFolder } from '../open-request.ts';
import { readOptions } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';

const OPTIONS = {
  write: { type: 'boolean', short: 'w' },
  contract: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Proposes a contract from what the files of a repository have in common. */
export async function initCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readOptions('init', argv, OPTIONS);
  if (values.help === true) {
    terminal.write(helpFor('init'));
    return 0;
  }
  const folder = resolve(terminal.cwd, oneFolder('init', positionals));
  const tables = await readTables(openWorkingTree({ directory: folder }), DEFAULT_LIMITS);
  const roster = findRoster(tables);
  if (roster === undefined)
    throw new ConfigurationError(`no list in ${folder} is known by other files`, {
      hint: 'write the contract by hand; docs/contract.md shows how',
    });
  const text = writeContract(roster, findJoins(roster, tables));
  if (values.write !== true) {
    terminal.write(text);
    return 0;
  }
  const path = values.contract ?? CONTRACT_PATHS[0];
  await writeNew(join(folder, path), path, text);
  terminal.error(`wrote ${path}; vm-contract check tells what it finds\n`);
  return 0;
}

async function writeNew(target: string, path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError(`${path} cannot be written`, {
      hint: `an existing contract is never replaced: ${cause}`,
    });
  }
}
