import type { TreeReader } from '../ports/tree-reader.ts';
import { ConfigurationError } from '../report/configuration-error.ts';

/** Where a contract is looked for when none is named, in order of preference. */
export const CONTRACT_PATHS = [
  'docs/governance/VM_CREATION_CONTRACT.md',
  'docs/core/VM_CREATION_CONTRACT.md',
  'docs/VM_CREATION_CONTRACT.md',
  'VM_CREATION_CONTRACT.md',
] as const;

/** The path of the contract in a tree. Throws a ConfigurationError where there is none at the usual places. */
export async function findContract(tree: TreeReader): Promise<string> {
  const states = await tree.read(CONTRACT_PATHS);
  const found = CONTRACT_PATHS.find((path) => states.get(path)?.kind !== 'missing');
  if (found !== undefined) return found;
  throw new ConfigurationError(`there is no contract in ${tree.label}`, {
    hint: `write ${CONTRACT_PATHS[0]} (docs/contract.md shows how to start), or name another file with --contract FILE`,
  });
}
