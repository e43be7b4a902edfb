import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlainTree } from './stand-in/git-store.ts';

export interface WrittenCommit {
  readonly tree: PlainTree;
  readonly message: string;
  readonly date: string;
  readonly branch: string;
}

/**
 * Writes a clone whose commits follow each other, each on its branch; the last one stays checked out. The ids are
 * those that the stand-in's store gives to the same commits.
 */
export function writeCheckout(folder: string, commits: readonly WrittenCommit[]): void {
  git(folder, ['init', '--quiet', '--initial-branch', commits[0]?.branch ?? 'main']);
  writeFileSync(join(folder, '.git/info/exclude'), 'node_modules\n');
  for (const [index, { tree, message, date, branch }] of commits.entries()) {
    if (index > 0) git(folder, ['switch', '--quiet', '--create', branch]);
    const stays = new Set(['.git', 'node_modules']);
    for (const name of readdirSync(folder)) if (!stays.has(name)) rmSync(join(folder, name), { recursive: true });
    for (const [path, entry] of Object.entries(tree)) place(join(folder, path), entry);
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '--allow-empty', '--message', message], date);
  }
}

function place(path: string, entry: PlainTree[string]): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof entry === 'string' || Buffer.isBuffer(entry)) writeFileSync(path, entry);
  else if ('symlink' in entry) symlinkSync(entry.symlink, path);
  else throw new Error(`${path}: only texts and links can be checked out here`);
}

function git(folder: string, argv: readonly string[], date = '2026-11-20T08:00:00Z'): void {
  const who = { NAME: 'Ada', EMAIL: 'ada@example.org', DATE: date };
  const identity = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    TZ: 'UTC',
    ...Object.fromEntries(identity),
  };
  execFileSync('git', [...argv], { cwd: folder, env, stdio: 'pipe' });
}
