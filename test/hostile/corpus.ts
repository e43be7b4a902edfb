import { ANY_FORMAT } from './cases/any-format.ts';
import { CONTRACT_CASES } from './cases/contract.ts';
import { EXPLOSIONS } from './cases/explosions.ts';
import { TREES } from './cases/trees.ts';
import { YAML_CASES } from './cases/yaml.ts';
import type { HostileCase } from './hostile-case.ts';

/** All attacks that the program is held to. */
export const CORPUS: readonly HostileCase[] = [
  ...ANY_FORMAT,
  ...CONTRACT_CASES,
  ...EXPLOSIONS,
  ...TREES,
  ...YAML_CASES,
];
