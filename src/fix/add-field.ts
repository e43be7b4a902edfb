import type { Entry } from '../select/entry.ts';
import { insertBetweenBrackets, isInBrackets } from './brackets.ts';
import type { Splice } from './writer.ts';
import { insertIntoBlock } from './yaml-block.ts';
import { encodeYaml } from './yaml-text.ts';

/** Gives an entry a field that it lacks, behind one that it has; only in formats whose entries are maps of their own. */
export function addField(entry: Entry, behind: string, field: string, value: string): Splice | undefined {
  const { document, path } = entry;
  const node = document.nodeAt(path);
  const sibling = [...path, behind];
  if (node?.kind !== 'map' || document.nodeAt(sibling) === undefined || !/^[A-Za-z_][\w-]*$/.test(field))
    return undefined;
  if (document.format === 'json' || document.format === 'jsonl')
    return insertBetweenBrackets(document, sibling, true, `${JSON.stringify(field)}: ${JSON.stringify(value)}`);
  if (document.format !== 'yaml' && document.format !== 'front-matter') return undefined;
  const member = `${field}: ${encodeYaml(value, '', true)}`;
  return isInBrackets(document, node)
    ? insertBetweenBrackets(document, sibling, true, member)
    : insertIntoBlock(document, sibling, true, member);
}
