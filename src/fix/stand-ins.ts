import type { Node, Scalar } from '../source/tree.ts';
import type { ValueOf } from './scaffold.ts';

/** Words that stand for the values of a scaffold, so that its structure can be read without them. */
export interface StandIns {
  readonly valueOf: ValueOf;
  /** Whether a part that was written with values says what the same part written with stand-ins says. */
  agree(withStandIns: Node, withValues: Node): boolean;
}

/** Stand-ins for values: a value that changes the structure around it, or does not read as itself, does not agree. */
export function standInsFor(valueOf: ValueOf): StandIns {
  const values: string[] = [];
  const reveal = (text: string) => text.replace(/zq(\d+)qz/g, (_, index: string) => values[Number(index)] ?? '');
  const agree = (a: Node, b: Node): boolean => {
    if (a.kind === 'scalar') return b.kind === 'scalar' && says(b.value, a.value);
    if (a.kind === 'list')
      return b.kind === 'list' && a.items.length === b.items.length && a.items.every((one, i) => pair(one, b.items[i]));
    if (b.kind !== 'map' || a.members.length !== b.members.length) return false;
    return a.members.every(
      (member, i) => reveal(member.key) === b.members[i]?.key && pair(member.node, b.members[i]?.node),
    );
  };
  const says = (value: Scalar, standIn: Scalar) => {
    const wanted = typeof standIn === 'string' ? reveal(standIn) : standIn;
    return String(wanted) === String(value) || (value === null && wanted === '');
  };
  const pair = (a: Node, b: Node | undefined) => b !== undefined && agree(a, b);
  return {
    valueOf: (field, fallback) => {
      values.push(valueOf(field, fallback));
      return `zq${values.length - 1}qz`;
    },
    agree,
  };
}
