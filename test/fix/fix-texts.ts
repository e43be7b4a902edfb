import type { CheckRequest } from '../../src/check.ts';
import { type FixOutcome, fixAll } from '../../src/fix/fix-all.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import type { Files } from '../check-texts.ts';
import { memoryTree } from '../memory-tree.ts';

/** Mends texts held in memory; the contract is `contract.yaml`. */
export function fixTexts(files: Files, removeOrphans = false): Promise<FixOutcome> {
  return fixAll(requestFor(files, 'contract.yaml'), removeOrphans, () => true);
}

/** The request of an audit of texts held in memory. */
export function requestFor(files: Files, contract: string): CheckRequest {
  return {
    contract,
    head: { roots: new Map([[MAIN_ROOT, memoryTree(files)]]) },
    gate: { all: false, failOn: 'error' },
    today: '2026-03-01',
    limits: DEFAULT_LIMITS,
    fixes: { most: Number.POSITIVE_INFINITY, removeOrphans: false },
  };
}

/** The files with what mending changed in them. */
export function mended(files: Files, outcome: FixOutcome): Files {
  return { ...files, ...Object.fromEntries(outcome.files.map(({ path, after }) => [path, after])) };
}
