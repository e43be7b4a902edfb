import type { ParseResult } from '../format.ts';
import type { Limits } from '../limits.ts';
import { composeYaml } from './yaml-compose.ts';
import { spanIn, type YamlSource } from './yaml-source.ts';
import { buildTree } from './yaml-tree.ts';

/** The tree of any YAML 1.2 source, by the YAML library; throws Unreadable at the first mistake or limit. */
export function readFullYaml(source: YamlSource, limits: Limits): ParseResult {
  const contents = composeYaml(source, limits);
  if (contents !== undefined) return buildTree(contents, source, limits);
  return { ok: true, root: { kind: 'scalar', value: null, span: spanIn(source, 0, 0) }, problems: [] };
}
