import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRepository, type TestRepository } from '../git-repository.ts';
import { PROJECT, runBundle } from './run-bundle.ts';

const SPINE = 'examples/spine';
const DRIFTED = 'examples/drifted';
const LIFECYCLE = 'ops/bindings/vm.lifecycle.yaml';
const DAY = ['--today', '2026-11-21'];

let folder: string;
const repositories: TestRepository[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vm-contract-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const repository of repositories) repository[Symbol.dispose]();
});

/** A repository whose one commit is examples/spine; its folder goes when the tests end. */
function spineRepository(): TestRepository {
  const repository = createRepository();
  cpSync(join(PROJECT, SPINE), repository.directory, { recursive: true });
  repository.commit('spine');
  repositories.push(repository);
  return repository;
}

function edit(path: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(path, file), change(readFileSync(join(path, file), 'utf8')));
}

describe('the examples of the README', () => {
  test('a whole repository passes', () => {
    const { code, out, err } = runBundle(['check', SPINE, ...DAY]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('pass: no findings in 10 files, 60 subjects × 14 items\n');
  });

  test('its drifted twin fails with the findings that its README lists', () => {
    const { code, out } = runBundle(['check', DRIFTED, ...DAY]);
    expect(code).toBe(1);
    const told = [...out.matchAll(/^(?:error|warning)\[([a-z-]+)\]/gm)].map(([, rule]) => rule).sort();
    const listed = [...readFileSync(join(PROJECT, DRIFTED, 'README.md'), 'utf8').matchAll(/^\| `([a-z-]+)` \|/gm)]
      .map(([, rule]) => rule)
      .sort();
    expect(told).toEqual(listed);
    expect(out).toMatch(/^fail: 23 findings \(21 errors, 2 warnings\) in 10 files, 64 subjects × 14 items$/m);
  });

  test('the shell gate is one line and an exit code', () => {
    const gate = ['--format', 'drift-gate', '--gate', 'D69:vm-creation-governance', ...DAY];
    expect(runBundle(['check', SPINE, ...gate])).toEqual({
      code: 0,
      out: 'D69 PASS vm-creation-governance: 60 subjects, 14 items, 0 findings\n',
      err: '',
    });
    expect(runBundle(['check', DRIFTED, ...gate]).out).toMatch(
      /^D69 FAIL vm-creation-governance: 64 subjects, 14 items, 23 findings .*\n$/,
    );
  });
});

describe('base against head', () => {
  test('only what the change adds fails; what base has is existing; what it mends is thanked', () => {
    const repository = spineRepository();
    const path = repository.directory;
    edit(path, 'ops/bindings/ssh.targets.yaml', (text) => text.replace('host: 192.168.1.204', 'host: 192.168.1.99'));
    edit(path, 'ops/bindings/ssh.targets.yaml', (text) => text.replace('host: 192.168.1.205', 'host: 192.168.1.98'));
    repository.commit('drift');
    expect(runBundle(['check', '--base', 'HEAD', ...DAY], { cwd: path }).code).toBe(0);
    edit(path, 'ops/bindings/ssh.targets.yaml', (text) => text.replace('host: 192.168.1.98', 'host: 192.168.1.205'));
    edit(path, 'ops/bindings/ssh.targets.yaml', (text) => text.replace('host: 192.168.1.206', 'host: 192.168.1.97'));
    const { code, out } = runBundle(['check', '--base', 'HEAD', '--format', 'json', ...DAY], { cwd: path });
    const states = JSON.parse(out).findings.map(
      ({ state, subject }: { state: string; subject: { label: string } }) => `${state} ${subject.label}`,
    );
    expect([code, states]).toEqual([
      1,
      ['new VM 206 dev-tools', 'existing VM 204 infra-core', 'fixed VM 205 observability'],
    ]);
    expect(
      runBundle(['check', '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json', ...DAY], { cwd: path }).code,
    ).toBe(1);
    expect(runBundle(['check', '--base', 'HEAD', '--head', 'HEAD', '--all', '-q', ...DAY], { cwd: path }).code).toBe(1);
    expect(runBundle(['check', '--base', 'HEAD', '--head', 'HEAD', '-q', ...DAY], { cwd: path }).code).toBe(0);
  });

  test('what is staged is judged, not what lies around', () => {
    const repository = spineRepository();
    const path = repository.directory;
    edit(path, LIFECYCLE, (text) => text.replace('lan_ip: 192.168.1.204', 'lan_ip: 192.168.1.94'));
    expect(runBundle(['check', '--base', 'HEAD', '--staged', '-q', ...DAY], { cwd: path }).code).toBe(0);
    repository.git('add', LIFECYCLE);
    expect(runBundle(['check', '--base', 'HEAD', '--staged', '-q', ...DAY], { cwd: path }).code).toBe(1);
  });

  test('a file that does not parse any more is told at its place, and nothing that needs it is green', () => {
    const repository = spineRepository();
    const path = repository.directory;
    edit(path, 'ops/bindings/ssh.targets.yaml', (text) =>
      text.replace('    - id: infra-core', '    - id: [infra-core'),
    );
    const { code, out } = runBundle(['check', '--base', 'HEAD', ...DAY], { cwd: path });
    expect(code).toBe(1);
    expect(out).toMatch(
      /^error\[unreadable-source\]: ops\/bindings\/ssh\.targets\.yaml is not readable as yaml: .*\n +--> ops\/bindings\/ssh\.targets\.yaml:\d+:\d+$/m,
    );
    expect(out).toContain('the checklist item "ssh-target" could not be checked');
  });
});

describe('set-up errors end with exit code 2 and say what to do', () => {
  const cases: [string, string[], RegExp][] = [
    ['no command', [], /^vm-contract: /],
    [
      'a command that does not exist',
      ['chekc'],
      /"chekc" is not a command of vm-contract\n {2}help: did you mean "check"\?/,
    ],
    [
      'an option that does not exist',
      ['check', '--bas', 'x'],
      /check has no option --bas\n {2}help: did you mean "--base"\?/,
    ],
    [
      'a format that does not exist',
      ['check', '--format', 'jsn'],
      /"jsn" is not a format\n {2}help: did you mean "json"\?/,
    ],
    ['a severity that does not exist', ['check', '--fail-on', 'fatal'], /"fatal" is not a severity/],
    ['a folder that does not exist', ['check', 'nowhere'], /nowhere" does not exist/],
    ['a folder without a contract', ['check', 'schemas'], /there is no contract in working tree\n {2}help: /],
    ['a revision that does not exist', ['check', '--base', 'no-such-branch'], /no-such-branch/],
    ['a revision that is an option', ['check', '--base', '--upload-pack=x'], /--base|revision/],
    ['--staged with --head', ['check', '--staged', '--head', 'HEAD'], /--staged and --head both say what to judge/],
    ['a day that is none', ['check', '--today', '2026-02-30'], /"2026-02-30" is not a day of the calendar/],
    [
      'a rule that does not exist',
      ['explain', 'missing-entri'],
      /there is no rule "missing-entri"\n {2}help: did you mean "missing-entry"\?/,
    ],
    ['a root that is none', ['check', SPINE, '--root', 'workbench'], /"--root workbench" does not name a root/],
    [
      'an output that cannot be written',
      ['check', SPINE, '-o', '/nonexistent/x', ...DAY],
      /cannot be written to \/nonexistent\/x/,
    ],
  ];
  test.each(cases)('%s', (_name, args, words) => {
    const { code, out, err } = runBundle(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });
});

describe('output as shells expect it', () => {
  test('--quiet writes nothing', () => {
    expect(runBundle(['check', DRIFTED, '--quiet', ...DAY])).toEqual({ code: 1, out: '', err: '' });
  });

  test('pipes get no colour unless it is forced, and NO_COLOR wins', () => {
    expect(runBundle(['check', DRIFTED, ...DAY]).out).not.toContain('\u001b[');
    expect(runBundle(['check', DRIFTED, ...DAY], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[');
    expect(runBundle(['check', DRIFTED, ...DAY], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain(
      '\u001b[',
    );
  });

  test('a reader that goes away early is no failure', () => {
    const result = spawnSync(
      'bash',
      [
        '-c',
        `"${process.execPath}" dist/cli/index.js check ${DRIFTED} --format json | head -n 1; exit \${PIPESTATUS[0]}`,
      ],
      { cwd: PROJECT, encoding: 'utf8' },
    );
    expect([result.status, result.stdout, result.stderr]).toEqual([1, '{\n', '']);
  });

  test('--output writes the report to a file instead', () => {
    const file = join(folder, 'report.sarif');
    expect(runBundle(['check', DRIFTED, '--format', 'sarif', '-o', file, ...DAY])).toEqual({
      code: 1,
      out: '',
      err: '',
    });
    expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe('2.1.0');
  });

  test('the same input gives the same bytes in any folder, locale and time zone', () => {
    const other = join(folder, 'elsewhere');
    cpSync(join(PROJECT, DRIFTED), other, { recursive: true });
    const texts = [
      runBundle(['check', DRIFTED, '--format', 'json', ...DAY]).out,
      runBundle(['check', '--format', 'json', ...DAY], {
        cwd: other,
        env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
      }).out,
    ];
    expect(texts[1]).toBe(texts[0]);
  });

  test('--version and --help', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
    expect(runBundle(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(runBundle(['--help']).out).toMatch(/^vm-contract: /);
    expect(runBundle(['check', '--help']).out).toMatch(/^Usage: vm-contract check /);
  });
});

describe('fix', () => {
  test('its patch applies with git and leaves what --write leaves; doing it again changes nothing', () => {
    const patched = spineRepository();
    const written = spineRepository();
    for (const { directory: path } of [patched, written]) {
      edit(path, 'ops/bindings/ssh.targets.yaml', (text) => text.replace(/ {4}- id: infra-core\n(?: {6}.*\n)+/, ''));
      edit(path, 'docs/governance/DEVICE_IDENTITY_SSOT.md', (text) => text.replace('192.168.1.205', '192.168.1.5'));
    }
    const patch = join(folder, 'fix.patch');
    runBundle(['fix', '--patch', patch], { cwd: patched.directory });
    patched.git('apply', patch);
    const { code, err } = runBundle(['fix', '--write'], { cwd: written.directory });
    expect([code, err]).toEqual([0, '2 fixes in 2 files written; nothing that blocks is left\n']);
    expect(patched.git('diff')).toBe(written.git('diff'));
    expect(runBundle(['check', '-q', ...DAY], { cwd: written.directory }).code).toBe(0);
    expect(runBundle(['fix', '--check'], { cwd: written.directory }).code).toBe(0);
    expect(runBundle(['fix'], { cwd: written.directory }).out).toBe('');
  });
});
