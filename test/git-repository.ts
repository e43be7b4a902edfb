import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodePath } from '../src/adapters/path-bytes.ts';

/** A folder below the machine's temporary folder that is gone when its scope ends. */
export interface TemporaryFolder extends Disposable {
  readonly directory: string;
}

/** A file by its text or bytes, or a symbolic link by its target. */
export type TestFile = string | Buffer | { readonly link: string };

/** A real repository in a temporary folder, cut off from the configuration of the machine and its user. */
export interface TestRepository extends TemporaryFolder {
  /** Runs git in the repository and answers with its output, without the line break at its end. */
  git(...args: readonly string[]): string;
  /** Writes files by path; folders are made as needed. */
  write(files: Readonly<Record<string, TestFile>>): void;
  /** Stages all there is and commits it; answers with the id of the commit. */
  commit(message?: string): string;
}

/** The variables that tests run git with: no configuration but the repository's own, one author, one date. */
export const GIT_VARIABLES = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  GIT_COMMITTER_DATE: '2026-02-03T04:05:06+0100',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
  GIT_CONFIG_KEY_1: 'core.fsync',
  GIT_CONFIG_VALUE_1: 'none',
};

export function createFolder(): TemporaryFolder {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'vm-contract-')));
  return { directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}

/** A new repository with the branch `main` and no commit; `init` are further arguments of `git init`. */
export function createRepository(...init: readonly string[]): TestRepository {
  const folder = createFolder();
  const git = (...args: readonly string[]): string => runGit(folder.directory, ...args);
  git('init', '--quiet', '--template=', '--initial-branch=main', ...init);
  return {
    ...folder,
    git,
    write: (files) => writeFiles(folder.directory, files),
    commit(message = 'change') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', `--message=${message}`);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** Runs git in a folder and answers with its output, without the line break at its end. */
export function runGit(directory: string, ...args: readonly string[]): string {
  const output = execFileSync('git', args, { cwd: directory, env: GIT_VARIABLES, stdio: 'pipe', encoding: 'utf8' });
  return output.replace(/\n$/, '');
}

/** Writes files by path below a folder; a name that is not UTF-8 is written as listing gives it. */
export function writeFiles(directory: string, files: Readonly<Record<string, TestFile>>): void {
  for (const [path, file] of Object.entries(files)) {
    const full = Buffer.concat([Buffer.from(`${directory}/`), encodePath(path) ?? Buffer.from(path)]);
    mkdirSync(full.subarray(0, full.lastIndexOf('/')), { recursive: true });
    if (typeof file === 'string' || Buffer.isBuffer(file)) writeFileSync(full, file);
    else symlinkSync(encodePath(file.link) ?? file.link, full);
  }
}
