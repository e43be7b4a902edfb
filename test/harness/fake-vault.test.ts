import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const SCRIPT = fileURLToPath(new URL('../../scripts/fake-vault.mjs', import.meta.url));
const fake = (vault: string) => spawnSync(process.execPath, [SCRIPT], { input: vault, encoding: 'utf8' });

test('a stand-in has the keys of the vault and none of its values', () => {
  const vault =
    'vault:\n  gandi: { pat: s3cret-token, zones: [wingu.me, "1"] }\n  port: 8443\n  tls: true\n  none: null\nother: |\n  -----BEGIN KEY-----\n';
  const { status, stdout } = fake(vault);
  expect(status).toBe(0);
  expect(parse(stdout)).toEqual({
    vault: { gandi: { pat: 'generate', zones: ['generate', 'generate'] }, port: 0, tls: false, none: null },
    other: 'generate',
  });
  for (const secret of ['s3cret', 'wingu', '8443', 'BEGIN']) expect(stdout).not.toContain(secret);
});

test.each(['just text', '- a list', ''])('a vault that is %j is refused', (vault) => {
  expect(fake(vault)).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'fake-vault: the vault is no mapping of variables\n',
  });
});
