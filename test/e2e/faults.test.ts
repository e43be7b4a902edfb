import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../git-repository.ts';
import { PROJECT, runBundle } from './run-bundle.ts';

/** Runs the bundle through a shell line, in which `check` stands for the check of a repository with findings. */
function shell(line: string): { readonly code: number | null; readonly err: string } {
  const check = `'${process.execPath}' '${PROJECT}dist/cli/index.js' check '${PROJECT}examples/drifted' --today 2026-11-21`;
  const { status, stderr } = spawnSync('bash', ['-c', line.replace(/\bcheck\b/, () => check)], {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent' },
    encoding: 'utf8',
  });
  return { code: status, err: stderr };
}

describe('a report that cannot be written is told, and is not taken for one with findings', () => {
  test('where the disk is full under a redirection', () => {
    expect(shell('check > /dev/full')).toEqual({
      code: 2,
      err: 'set-up error: the output cannot be written: the disk is full\n',
    });
  });

  test('where the disk is full under --output', () => {
    const { code, err } = runBundle(['check', 'examples/drifted', '--today', '2026-11-21', '--output', '/dev/full']);
    expect([code, err.split('\n')]).toEqual([
      2,
      ['set-up error: the report cannot be written to /dev/full', '  help: ENOSPC: no space left on device, write', ''],
    ]);
  });

  test('where the folder is not there', () => {
    using folder = createFolder();
    const output = `${folder.directory}/missing/report.txt`;
    const { code, err } = runBundle(['check', 'examples/drifted', '--today', '2026-11-21', '--output', output]);
    expect([code, err.split('\n')[0]]).toEqual([2, `set-up error: the report cannot be written to ${output}`]);
  });
});

test('a reader that goes away leaves the exit code as it is', () => {
  expect(shell('set -o pipefail; check | head -1 > /dev/null')).toEqual({ code: 1, err: '' });
});

test('too few open files never make a check pass', () => {
  const { code } = shell('ulimit -n 24; check > /dev/null');
  expect(code).not.toBe(0);
});
