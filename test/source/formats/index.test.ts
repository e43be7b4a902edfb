import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatForPath, loadFormat, parseText } from '../../../src/source/formats/index.ts';
import { DEFAULT_LIMITS } from '../../../src/source/limits.ts';

describe('the list of formats', () => {
  it('is sorted and complete', () => {
    expect(FORMATS.map((format) => format.id)).toEqual([
      'front-matter',
      'json',
      'jsonl',
      'markdown-table',
      'proxmox-section',
      'ssh-config',
      'text-lines',
      'yaml',
    ]);
  });

  it('says of each format what the format says of itself', async () => {
    for (const { id, extensions } of FORMATS) {
      const format = await loadFormat(id);
      expect({ id: format.id, extensions: format.extensions }).toEqual({ id, extensions });
    }
  });

  it('loads no format before it is used', () => {
    const source = readFileSync(new URL('../../../src/source/formats/index.ts', import.meta.url), 'utf8');
    const imports = source.split('\n').filter((line) => line.startsWith('import '));
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
  });
});

describe('a text', () => {
  it.each([
    ['yaml', 'a: 1\nb: [x, y]\n'],
    ['yaml', 'a: &x {b: 1}\nc: *x\n'],
    ['yaml', 'a: [\n'],
    ['yaml', '\ufeffa: "\u0001"\n'],
    ['front-matter', '---\nid: 1\n---\nText\n'],
    ['front-matter', '---\nid: &x 1\nother: *x\n---\n'],
    ['front-matter', '---\n- 1\n---\n'],
    ['front-matter', '---\n---\n'],
    ['front-matter', '---\nid: 1\n'],
    ['front-matter', 'Text\n'],
    ['json', '{"a": 1}'],
  ] as const)('of %s is read the same with and without the library: %j', async (id, text) => {
    const whole = (await loadFormat(id)).parse(text, {}, DEFAULT_LIMITS);
    expect(await parseText(id, text, {}, DEFAULT_LIMITS)).toEqual(whole);
  });

  it('longer than the limit is refused before the library is asked', async () => {
    const limits = { ...DEFAULT_LIMITS, length: 10 };
    const parsed = await parseText('front-matter', '---\nid: 1\n---\n', {}, limits);
    expect(parsed).toMatchObject({ ok: false, problem: { code: 'limit' } });
  });
});

describe('the format of a path', () => {
  it.each([
    ['ops/bindings/vm.lifecycle.yaml', 'yaml'],
    ['a.YML', 'yaml'],
    ['a.json', 'json'],
    ['mailroom/state/open_loops.jsonl', 'jsonl'],
    ['a.ndjson', 'jsonl'],
    ['docs/DEVICE_IDENTITY_SSOT.md', 'markdown-table'],
    ['loop.scope.md', 'markdown-table'],
    ['a.markdown', 'markdown-table'],
    ['snapshots/pve/jobs.cfg', 'proxmox-section'],
    ['storage.cfg', 'proxmox-section'],
    ['etc/ssh_config', 'ssh-config'],
    ['.ssh/config', 'ssh-config'],
    ['home/.ssh/config', 'ssh-config'],
    ['hosts.txt', 'text-lines'],
    ['old-jobs.cfg', undefined],
    ['x.ssh/config', undefined],
    ['tailscale.conf', undefined],
    ['config', undefined],
    ['yaml', undefined],
    ['', undefined],
  ])('%s is %s', (path, format) => {
    expect(formatForPath(path)).toBe(format);
  });
});
