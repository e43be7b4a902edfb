import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of this project. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the bundled command line as a user does, in an environment of its own. */
export function runBundle(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Outcome {
  const result = spawnSync(process.execPath, [`${PROJECT}dist/cli/index.js`, ...args], {
    cwd: options.cwd ?? PROJECT,
    env: { PATH: process.env.PATH, HOME: '/nonexistent', ...options.env },
    encoding: 'utf8',
  });
  return { code: result.status, out: result.stdout, err: result.stderr };
}
