import { resolve } from 'node:path';
import type { CheckRequest } from '../check.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import { openSides } from './open-sides.ts';
import type { RootFolders } from './root-folders.ts';
import type { Terminal } from './terminal.ts';

/** An audit of a working tree that a command goes on from. Disposing ends the processes behind it. */
export interface OpenRequest extends AsyncDisposable {
  readonly request: CheckRequest;
  /** The folder, absolute. */
  readonly folder: string;
  /** Where it and the other roots stand. */
  readonly folders: RootFolders;
}

/** Opens the working tree of a folder and finds its contract. */
export async function openRequest(
  directory: string,
  contract: string | undefined,
  terminal: Terminal,
  roots: readonly string[] = [],
): Promise<OpenRequest> {
  const sides = await openSides(
    { directory, base: undefined, mergeBase: false, head: undefined, staged: false, roots },
    terminal,
  );
  return {
    request: {
      ...(contract !== undefined && { contract }),
      head: sides.head,
      gate: { all: false, failOn: 'error' },
      today: terminal.today,
      limits: DEFAULT_LIMITS,
      fixes: { most: 0, removeOrphans: false },
    },
    folder: resolve(terminal.cwd, directory),
    folders: sides.folders,
    [Symbol.asyncDispose]: () => sides[Symbol.asyncDispose](),
  };
}

/** The one folder that a command takes; this one where none is named. */
export function oneFolder(command: string, positionals: readonly string[]): string {
  const [directory = '.', ...more] = positionals;
  if (more.length > 0)
    throw new ConfigurationError(`${command} takes one folder, not ${positionals.length}`, {
      hint: `vm-contract help ${command} shows how it is written`,
    });
  return directory;
}
