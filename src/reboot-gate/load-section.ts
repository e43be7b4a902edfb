import { openApiTree } from '../adapters/github/api-tree.ts';
import { BlobCache } from '../adapters/github/blob-cache.ts';
import type { RebootTestClause } from '../contract/contract.ts';
import { loadContract } from '../contract/load-contract.ts';
import type { GitHub } from '../ports/github.ts';
import { findContract } from '../read/contract-path.ts';
import { MAIN_ROOT } from '../read/read-sources.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import { CONTRACT_LIMITS } from '../source/limits.ts';

/** What the contract of a commit says about the reboot test, read by API. Throws where it says nothing. */
export async function loadSection(
  github: GitHub,
  commit: string,
  contract: string | undefined,
): Promise<RebootTestClause> {
  const tree = openApiTree({ github, blobs: new BlobCache(github) }, commit, `commit ${commit.slice(0, 12)}`);
  const path = contract ?? (await findContract(tree));
  const { data } = await loadContract(tree, { root: MAIN_ROOT, path }, 'base', CONTRACT_LIMITS);
  if (data.reboot_test !== undefined) return data.reboot_test;
  throw new ConfigurationError(`the contract ${path} of the default branch has no section "reboot_test"`, {
    hint: 'docs/reboot-gate.md shows one; it counts from when it is on the default branch',
  });
}
