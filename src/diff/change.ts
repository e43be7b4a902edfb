import type { Location } from '../source/location.ts';
import type { Json } from '../source/tree.ts';

/** One field that differs; absent sides are undefined. */
export interface FieldChange {
  readonly field: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** What happened to one entry of a collection between base and head. */
export type Change =
  | ChangeOf<'added'>
  | ChangeOf<'removed'>
  | (ChangeOf<'modified'> & { readonly fields: readonly FieldChange[] })
  | (ChangeOf<'renamed'> & { readonly fields: readonly FieldChange[]; readonly formerKey: string });

interface ChangeOf<Kind extends string> {
  readonly kind: Kind;
  readonly collection: string;
  readonly key: string;
  readonly label: string;
  /** At head; at base for removed entries. */
  readonly location: Location;
}
