import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PAIR = ['examples/alignment/spine', '--root', 'workbench=examples/alignment/workbench'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vm-contract-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(argv: readonly string[]) {
  const told = { out: '', err: '' };
  const code = await main(argv, {
    write: (text) => void (told.out += text),
    error: (text) => void (told.err += text),
    color: true,
    errorColor: false,
    width: 100,
    cwd: PROJECT,
    today: '2026-02-10',
    environment: {},
  });
  return { code, ...told };
}

describe('report', () => {
  test('shows the state first and the findings last, and fails for none of them', async () => {
    const { code, out, err } = await run(['report', ...PAIR]);
    expect([code, err]).toEqual([0, '']);
    expect([...out.matchAll(/^###? (.+)$/gm)].map(([, title]) => title)).toEqual([
      '✗ VM creation contract: 20 findings need repair',
      'Coverage',
      'Parity: site-parity',
      'Name `pve` (Shop), not `pve-shop`, `proxmox-shop`',
      'Name `proxmox-home` (Home), not `pve-home`, `beelink`',
      'Names to mend',
      'To repair',
    ]);
  });

  test('writes one page, and the plots as one picture', async () => {
    const [page, picture] = [join(folder, 'report.html'), join(folder, 'report.svg')];
    expect(await run(['report', ...PAIR, '--format', 'html', '-o', page])).toEqual({ code: 0, out: '', err: '' });
    expect(await run(['report', ...PAIR, '--format', 'svg', '-o', picture])).toEqual({ code: 0, out: '', err: '' });
    const text = readFileSync(page, 'utf8');
    expect([...text.matchAll(/<h2 id="([a-z]+)">/g)].map(([, id]) => id)).toEqual([
      'coverage',
      'parity',
      'names',
      'findings',
    ]);
    expect(readFileSync(picture, 'utf8')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^]*<\/svg>\n$/);
  });

  test.each([
    ['a format of check', ['--format', 'sarif'], /"sarif" is not a format of a report/],
    ['a day that is none', ['--today', '2026-02-30'], /"2026-02-30" is not a day of the calendar/],
    ['two folders', ['examples/drifted'], /report takes one folder, not 2/],
    ['an option that does not exist', ['--al'], /report has no option --al/],
  ])('refuses %s', async (_, argv, words) => {
    const { code, out, err } = await run(['report', 'examples/spine', ...argv]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  test('explains itself', async () => {
    const { out } = await run(['report', '--help']);
    expect(out).toMatch(/^Usage: vm-contract report \[DIR\]/);
    expect((await run(['help', 'report'])).out).toBe(out);
  });
});
