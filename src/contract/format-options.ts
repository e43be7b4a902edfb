import type { FormatOptions } from '../source/format.ts';
import type { CollectionClause } from './contract.ts';

/** The settings of a collection that its format reads. */
export function formatOptionsOf({ heading, columns, pattern, lists }: CollectionClause): FormatOptions {
  return {
    ...(heading !== undefined && { heading }),
    ...(columns !== undefined && { columns }),
    ...(pattern !== undefined && { pattern }),
    ...(lists !== undefined && { lists }),
  };
}
