import { createHash } from 'node:crypto';
import { describeUnsafePath } from '../source/root-path.ts';
import type { TreeItem } from './tree-item.ts';

/** What tells the content at a path apart from others, links not followed; undefined where nothing can. */
export async function idOf(root: TreeItem, path: string): Promise<string | undefined> {
  if (path === '' || describeUnsafePath(path) !== undefined) return undefined;
  let item: TreeItem | undefined = root;
  for (const name of path.split('/')) {
    if (item?.kind !== 'folder') return undefined;
    item = await item.child(name);
  }
  if (item === undefined || item.kind === 'folder') return undefined;
  if (item.kind === 'link') {
    const target = await item.readTarget();
    return target === undefined ? undefined : `link ${createHash('sha256').update(target).digest('hex')}`;
  }
  if (item.id !== undefined) return `${item.kind} ${item.id}`;
  if (item.kind === 'other') return undefined;
  const state = await item.read();
  return state.kind === 'text' ? `file ${state.id}` : undefined;
}
