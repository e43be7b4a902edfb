import { openGit } from '../../src/adapters/open-git.ts';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import type { TreeReader } from '../../src/ports/tree-reader.ts';
import { GIT_VARIABLES } from '../git-repository.ts';

/** The limits that a test may set. */
export interface SideLimits {
  readonly fileBytes?: number;
  readonly listedItems?: number;
}

/** The commit that HEAD names, the index and the working tree of one folder; disposing ends git. */
export interface Sides extends AsyncDisposable {
  readonly all: readonly TreeReader[];
}

export async function openSides(directory: string, limits: SideLimits = {}): Promise<Sides> {
  const git = await openGit({ directory, environment: GIT_VARIABLES, ...limits });
  const disk = openWorkingTree({ directory, objectFormat: git.objectFormat, ...limits });
  return {
    all: [await git.treeAt('HEAD'), await git.index(), disk],
    [Symbol.asyncDispose]: () => git[Symbol.asyncDispose](),
  };
}
