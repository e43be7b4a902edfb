// Reads the text of a vault on standard input and prints its stand-in for the reboot test: the same keys, and no value of
// it. Texts become "generate", which each run replaces by a random token; what is no text keeps its kind.
// Usage: ansible-vault view group_vars/all/vault.yml | node scripts/fake-vault.mjs > tests/integration/secrets/HOST.yml
import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const vault = parse(readFileSync(0, 'utf8'), { maxAliasCount: 100 });
if (typeof vault !== 'object' || vault === null || Array.isArray(vault)) {
  process.stderr.write('fake-vault: the vault is no mapping of variables\n');
  process.exit(2);
}
process.stdout.write(stringify(standInOf(vault)));

function standInOf(value) {
  if (Array.isArray(value)) return value.map(standInOf);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, standInOf(inner)]));
  }
  if (typeof value === 'string') return 'generate';
  return typeof value === 'number' ? 0 : typeof value === 'boolean' ? false : null;
}
