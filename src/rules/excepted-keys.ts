import type { ExceptClause } from '../contract/contract.ts';
import type { Scalar } from '../source/tree.ts';

/** The keys that exceptions name and that still hold on a day. */
export function exceptedKeys(
  except: readonly (Scalar | ExceptClause)[] | undefined,
  today: string,
): ReadonlySet<string> {
  const keys = (except ?? []).flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [String(one)];
    return one.expires === undefined || one.expires >= today ? [String(one.key)] : [];
  });
  return new Set(keys);
}
