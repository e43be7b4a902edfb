import { openApiTree } from '../adapters/github/api-tree.ts';
import { BlobCache } from '../adapters/github/blob-cache.ts';
import { subtree } from '../adapters/subtree.ts';
import type { RebootTestClause } from '../contract/contract.ts';
import { loadContract } from '../contract/load-contract.ts';
import type { GitHub } from '../ports/github.ts';
import { findContract } from '../read/contract-path.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { CONTRACT_LIMITS } from '../source/limits.ts';

/** Where the contract is: its path, or undefined for the usual places, below a folder of the repository or ''. */
export interface ContractPlace {
  readonly contract?: string | undefined;
  readonly directory: string;
}

/** What the contract of a commit says about the reboot test. */
export interface RebootSection extends RebootTestClause {
  /** The Ansible tree as a folder of the repository, '' for all of it. */
  readonly tree: string;
}

/** What the contract of a commit says about the reboot test, read by API. Throws where it says nothing. */
export async function loadSection(
  github: GitHub,
  commit: string,
  { contract, directory }: ContractPlace,
): Promise<RebootSection> {
  const whole = openApiTree({ github, blobs: new BlobCache(github) }, commit, `commit ${commit.slice(0, 12)}`);
  const tree = subtree(whole, directory);
  const path = contract ?? (await findContract(tree));
  const { data } = await loadContract(tree, { root: MAIN_ROOT, path }, 'base', CONTRACT_LIMITS);
  const section = data.reboot_test;
  if (section !== undefined) {
    return { ...section, tree: [directory, section.tree ?? ''].filter((folder) => folder !== '').join('/') };
  }
  throw new ConfigurationError(`the contract ${path} of the default branch has no section "reboot_test"`, {
    hint: 'docs/reboot-gate.md shows one; it counts from when it is on the default branch',
  });
}
