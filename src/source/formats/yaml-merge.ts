import { isScalar, type ParsedNode, Scalar } from 'yaml';
import { type Refusal, refuse } from '../refusal.ts';
import type { MapNode, Node } from '../tree.ts';

const MERGE_TAG = 'tag:yaml.org,2002:merge';

/** True for the unquoted key `<<`, whose value is merged into its map. */
export function isMergeKey(key: ParsedNode): boolean {
  if (!isScalar(key)) return false;
  return key.tag === undefined ? key.type === Scalar.PLAIN && key.value === '<<' : key.tag === MERGE_TAG;
}

/** The maps that a merge takes members from, the first one first; undefined where its value is something else. */
export function mergedMaps(value: Node): readonly MapNode[] | undefined {
  if (value.kind === 'map') return [value];
  if (value.kind !== 'list') return undefined;
  const maps = value.items.filter((item) => item.kind === 'map');
  return maps.length === value.items.length ? maps : undefined;
}

/** Refuses a merge of something that is no map. */
export function refuseMerge({ span }: Node): Refusal {
  const hint = 'write an alias of a map, such as <<: *defaults, or put the key in quotes';
  return refuse('shape', 'the key << merges maps, but its value is neither a map nor a list of maps', span, hint);
}
