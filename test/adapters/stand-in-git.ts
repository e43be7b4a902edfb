import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, GIT_VARIABLES, type TemporaryFolder, writeFiles } from '../git-repository.ts';

/** A program named git that stands first on the PATH of `environment`. */
export interface StandInGit extends TemporaryFolder {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The text of a file that the script wrote next to itself, or undefined as long as there is none. */
  written(name: string): string | undefined;
}

/** A shell script that runs in place of git; in it, `$real` is the real git and `$here` the folder of the script. */
export function createStandInGit(script: string): StandInGit {
  const folder = createFolder();
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFiles(folder.directory, { git: `#!/bin/sh\nreal=${real}\nhere=${folder.directory}\n${script}\n` });
  chmodSync(join(folder.directory, 'git'), 0o755);
  return {
    ...folder,
    environment: { ...GIT_VARIABLES, PATH: `${folder.directory}:${GIT_VARIABLES.PATH}` },
    written(name) {
      const path = join(folder.directory, name);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
  };
}
